"""Names of fields of study: a spelling means one of NASBA's, or it is told that it could mean several; never a guess."""

from __future__ import annotations

import pytest

from cpe_core.understanding.fields.field_names import by_spelling, field_named, meanings, meant, weak
from cpe_core.understanding.text.page_text import exact_key
from cpe_core.vocabulary import table


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Computer Software and Applications", "Computer Software & Applications"),
        ("Specialized Knowledge & Applications", "Specialized Knowledge"),
        ("Personnel/HR", "Personnel/Human Resources"),
        ("Taxation", "Taxes"),
        ("Computer Software & Applications – Non-Technical", "Computer Software & Applications"),
        ("Technical - Auditing", "Auditing"),
        ("Business Managernent & Organization", "Business Management & Organization"),
    ],
)
def test_a_spelling_means_its_field(printed: str, name: str) -> None:
    assert field_named(printed) == (name, True)


@pytest.mark.parametrize("printed", ["Ethics", "A&A", "Accounting and Auditing", "Computer Science", "Technical"])
def test_a_name_that_could_mean_several_comes_back_as_printed_and_unsettled(printed: str) -> None:
    named = field_named(f"{printed}:")
    assert named is not None and not named[1]
    assert named[0] in printed and named[0] not in table("fields_of_study")["canonical"]


@pytest.mark.parametrize(
    "text",
    [
        "", "Technical training", "Leases in Practice", "May 5, 2021", "Fiance", "Audjting",
        "Accounting (Municipal)", "Taxes of the Romans", "Business Lawn Care",
    ],
)  # fmt: skip
def test_what_is_near_a_name_is_not_taken_for_it(text: str) -> None:
    """A short name one letter off is another word, and a long one must be nearly the same."""
    assert field_named(text) is None


def test_an_unsettled_name_may_mean_several_and_a_settled_one_is_not_asked_about() -> None:
    assert meanings("ETHICS") == ("Regulatory Ethics", "Behavioral Ethics")
    assert meanings("Taxes") == meanings("Leases") == ()


def test_no_spelling_means_a_field_and_several_at_once() -> None:
    told = table("fields_of_study")
    assert all(by_spelling()[exact_key(name)] == "" for name in told["ambiguous"]["names"])
    assert all(by_spelling()[exact_key(name)] == name for name in told["canonical"])


def test_everyday_words_are_weak_and_full_names_are_not() -> None:
    assert {exact_key(name) for name in ("IT", "Tax", "Human Resources")} <= weak()
    assert not {exact_key(name) for name in ("Regulatory Ethics", "Auditing (Governmental)")} & weak()


def test_what_is_offered_for_an_ambiguous_name_are_nasbas_fields() -> None:
    told = table("fields_of_study")
    ambiguous = {exact_key(name) for name in told["ambiguous"]["names"]}
    for name, fields in told["meanings"].items():
        assert exact_key(name) in ambiguous
        assert set(fields) <= set(told["canonical"])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("tax", "Taxes"),
        ("TAXES", "Taxes"),
        ("Computer Software", "Computer Software & Applications"),
        ("comp soft", "Computer Software & Applications"),
        ("personnel / human resources", "Personnel/Human Resources"),
        ("software", "Computer Software & Applications"),
        ("regulatory", "Regulatory Ethics"),
    ],
)
def test_what_is_typed_gets_the_one_name_it_can_mean(typed: str, name: str) -> None:
    assert meant(typed) == name


@pytest.mark.parametrize("typed", ["Ethics", "accoun", "Management", "Nursing Pharmacology", "Yoga (basics", "fi", "…"])
def test_what_could_mean_several_or_none_stays_as_typed(typed: str) -> None:
    assert meant(typed) == typed
