"""Headings and sums between rows, and what stands on every page."""

from __future__ import annotations

import pytest
from made_up_pages import Put, page

from cpe_core.understanding.tables.alignment import PieceLine, lines_of
from cpe_core.understanding.tables.list_headings import date_heading, is_total, without_furniture, year_of


def line(text: str) -> PieceLine:
    return lines_of([page(Put(text=text, y=0.5))])[0]


@pytest.mark.parametrize(
    "text", ["2023", "2023, continued", "calendar year 2023", "Jahr 2023", "Année 2023", "Año 2023"]
)
def test_a_year_alone_is_a_heading(text: str) -> None:
    assert year_of(line(text)) == "2023"


@pytest.mark.parametrize("text", ["Workforce, 2023 Edition", "Hours in 2023: 12.0", "2022 - 2023", "Room 12, 2023"])
def test_a_year_among_other_words_is_none(text: str) -> None:
    assert year_of(line(text)) is None


def test_a_term_with_its_days_is_a_heading() -> None:
    assert date_heading(line("Fall 2022 (08/25/2022 - 12/12/2022)"))
    assert not date_heading(line("Leases in Practice"))


@pytest.mark.parametrize(
    "text", ["Total 12.0", "Zwischensumme A: 8,5", "Term GPA 3.567", "Sous-total 4,0", "Hours in 2023: 12.0"]
)
def test_a_sum_is_no_row(text: str) -> None:
    assert is_total(line(text))


@pytest.mark.parametrize("text", ["Total Quality Management", "Total Rewards 01/25/2023 2.0"])
def test_a_title_that_begins_like_a_sum_is_none(text: str) -> None:
    assert not is_total(line(text))


def test_what_stands_at_the_edge_of_several_pages_is_left_out() -> None:
    pages = [
        page(
            Put(text="Confidential record", y=0.03),
            Put(text=f"Course {n}", y=0.5),
            Put(text=f"Page {n} of 2", y=0.97),
            number=n,
        )
        for n in (1, 2)
    ]
    assert [one.text for one in without_furniture(lines_of(pages))] == ["Course 1", "Course 2"]
