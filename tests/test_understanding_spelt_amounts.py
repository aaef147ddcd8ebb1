"""Amounts that are spelt out are read as figures, each with the place of its words."""

from __future__ import annotations

import pytest

from cpe_core.understanding.fields.credits import amounts_in
from cpe_core.understanding.fields.spelt_amounts import in_figures


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("and earned three and one-half hours of continuing professional education", "3.5"),
        ("four and a quarter CPE credits", "4.25"),
        ("Seven CPE hours", "7"),
        ("has earned one and one half\nhours of continuing education", "1.5"),
        ("twelve contact hours were awarded", "12"),
        ("earned one CPE credit", "1"),
        ("dos créditos y medio", "2.5"),
        ("cinco horas y media de formación", "5.5"),
        ("sei crediti formativi", "6"),
        ("zweieinhalb Zeitstunden", "2.5"),
        ("trois heures et demie de formation", "3.5"),
        ("anderhalf PE-punten", "1.5"),
        ("sześć godzin dydaktycznych", "6"),
    ],
)
def test_an_amount_in_words_is_one(text: str, amount: str) -> None:
    (found,) = amounts_in(text)
    assert found.amount == amount
    assert text[found.start : found.stop].split(maxsplit=1)[0].lower() in text.lower().split()


@pytest.mark.parametrize(
    "text",
    [
        "One credit is 50 minutes",
        "One CPE credit equals fifty minutes",
        "A credit is fifty minutes.",
        "Ten clock hours are the equivalent of one quarter credit",
        "Three Ways to Lose a Client",
        "Part Two: Credit Risk in Small Banks",
        "based on a fifty-minute hour",
    ],
)
def test_words_that_count_no_credit_given_are_none(text: str) -> None:
    assert [one for one in amounts_in(text) if one.start < 20] == []


def test_what_spells_nothing_has_no_figures() -> None:
    assert in_figures("2.0 CPE credits in Taxes") is None


def test_each_figure_keeps_the_place_of_its_words() -> None:
    text = "He took nine hours, then two and a half hours more"
    found = in_figures(text)
    assert found is not None and found.text == "He took 9 hours, then 2.5 hours more"
    at = found.text.index("2.5")
    assert text[found.places[at] :].startswith("two and") and text[found.places[at + 3] :] == " hours more"
