"""The rules rank what they find: ways to one value add up, and a value without a rival is sure but for its doubts."""

from __future__ import annotations

import pytest
from training import make

from cpe_core.document import Box
from cpe_core.records import Evidence, Field
from cpe_core.understanding.certificate import rule_candidates
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.scoring import DOUBTS, PLAIN_REASONS, RULE_WEIGHTS, field_of, ranked, score_of
from cpe_core.understanding.text.page_text import PageText

PROOF = (Evidence(page=1, box=Box(x0=0.1, y0=0.1, x1=0.2, y1=0.2), text="read there"),)
SWAPPED, LATER = "day and month could be swapped", "lies in the future"


def candidate(value: str, *reasons: str) -> Candidate:
    return Candidate(value=value, evidence=PROOF, reasons=reasons)


def test_a_score_is_the_sum_of_its_reasons_and_an_unknown_one_weighs_nothing() -> None:
    weights = RULE_WEIGHTS["completion_date"]
    found = candidate("2024-01-15", "in a sentence", "a range", "printed in blue")
    assert score_of("completion_date", found) == weights["in a sentence"] + weights["a range"]


def test_every_reason_has_a_weight_or_is_a_doubt_or_is_named_as_one_without() -> None:
    found = {
        (name, reason)
        for made in make(150, seed=20261128)
        for name, choices in rule_candidates(PageText(made.document.pages)).items()
        for choice in choices
        for one in choice.candidates
        for reason in one.reasons
    }
    plain = {(name, reason) for name, reasons in PLAIN_REASONS.items() for reason in reasons}
    weighed = {(name, reason) for name, reasons in RULE_WEIGHTS.items() for reason in reasons}
    assert plain & found and not plain & weighed
    assert {one for one in found - weighed - plain if one[1] not in DOUBTS} == set()
    assert {name for name, _ in weighed} == {name for name, _ in found}  # no weights of a field that is not ranked


def test_another_way_to_the_same_value_counts_a_quarter() -> None:
    weights = RULE_WEIGHTS["completion_date"]
    (both,) = ranked(
        "completion_date", [candidate("2024-01-15", "in a sentence"), candidate("2024-01-15", "beside a label")]
    )
    assert both.best.reasons == ("beside a label",)
    assert both.score == weights["beside a label"] + weights["in a sentence"] / 4


def test_the_same_way_twice_counts_once() -> None:
    once, twice = (ranked("completion_date", n * [candidate("2024-01-15", "in a sentence")]) for n in (1, 2))
    assert once[0].score == twice[0].score


def test_what_speaks_against_a_value_does_not_weigh_on_another_way_to_it() -> None:
    (found,) = ranked("completion_date", [candidate("2024-01-15", "beside a label"), candidate("2024-01-15", LATER)])
    assert found.score == RULE_WEIGHTS["completion_date"]["beside a label"]


def test_values_are_ranked_best_first() -> None:
    found = ranked(
        "completion_date", [candidate("2024-02-15", "date of issue"), candidate("2024-01-15", "beside a label")]
    )
    assert [one.value for one in found] == ["2024-01-15", "2024-02-15"]


def test_spellings_of_one_value_are_one() -> None:
    found = ranked(
        "sponsor", [candidate("Quillbrook Institute", "a logo"), candidate("QUILLBROOK INSTITUTE", "beside a label")]
    )
    assert [one.value for one in found] == ["QUILLBROOK INSTITUTE"]


@pytest.mark.parametrize(
    ("doubts", "certainty"), [((), "high"), ((SWAPPED,), "medium"), ((SWAPPED, LATER), "low"), (("just so",), "high")]
)
def test_a_value_without_a_rival_is_sure_but_for_its_doubts(doubts: tuple[str, ...], certainty: str) -> None:
    field = field_of(candidate("2024-01-15", "beside a label"), *doubts)
    assert (field.value, field.certainty, field.needs_review) == ("2024-01-15", certainty, certainty != "high")
    assert field.evidence == PROOF and field.reasons == ("beside a label", *doubts)


def test_a_doubt_among_its_own_reasons_counts_and_is_named_once() -> None:
    field = field_of(candidate("2024-05-06", "beside a label", SWAPPED), SWAPPED)
    assert (field.certainty, field.reasons) == ("medium", ("beside a label", SWAPPED))


def test_no_candidate_is_a_blank_field() -> None:
    assert field_of(None) == Field()


def test_doubts_are_worded_as_reasons_are() -> None:
    assert all(reason == reason.strip() for reason in DOUBTS)
