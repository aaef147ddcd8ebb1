"""What stands under one another: kinds of pieces, strips of a page, columns told by white space."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, american, card, cells, named
from made_up_pages import Put, column, page

from cpe_core.understanding.tables.alignment import (
    bare,
    columns_by_white,
    kind_of_text,
    lines_of,
    may_repeat,
    strips_of,
    with_year,
)
from cpe_core.understanding.tables.repeating import repetition_in


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("01/25/2023", "date"), ("11/27/2025 01:29 PM Europe/Berlin", "date"), ("04.09.2023 – 08.09.2023", "date"),
        ("Completed Jan 5, 2023 · 2 hours", "dated"), ("19 Jan", "day"), ("1/14", "day"), ("14.01.", "day"),
        ("2,5", "amount"), ("1.5 CPE credits", "amount"), ("3 Punkte", "amount"), ("98%", "number"), ("—", "blank"),
        ("Version 2.0 of the Standard", "text"),
    ],
)  # fmt: skip
def test_pieces_are_of_a_kind(text: str, kind: str) -> None:
    assert kind_of_text(text) == kind


@pytest.mark.parametrize(("day", "whole"), [("19 Jan", "19 Jan 2023"), ("1/14", "1/14/2023"), ("14.01.", "14.01.2023")])
def test_a_day_is_read_with_its_year(day: str, whole: str) -> None:
    assert with_year(day, "2023") == whole


def test_columns_are_what_white_space_parts_though_headings_cross_it() -> None:
    rows = [[american(day), title, hours] for title, day, hours in ALL]
    lines = lines_of([page(*cells([0.05, 0.2, 0.8], rows))])
    across = lines_of(
        [page(Put(text="A heading that reaches over the white space between columns", y=0.5, size=0.018))]
    )
    columns = columns_by_white(lines, across)
    assert [round(left, 2) for left, _ in columns] == [0.05, 0.2, 0.8]


def test_words_that_stand_under_one_another_by_chance_are_no_columns() -> None:
    rows = [["Quillbrook Institute", "01/25/2023"], ["Harrowgate Academy", "02/14/2023"], ["", "03/20/2023"]]
    lines = lines_of([page(*cells([0.05, 0.5], rows))])
    assert len(columns_by_white(lines, [])) == 2


@pytest.mark.parametrize("places", [[0.05], [0.05, 0.55], [0.04, 0.37, 0.7]])
def test_strips_stand_side_by_side(places: list[float]) -> None:
    lines = [
        put
        for n, (title, day, _) in enumerate(ALL)
        for put in card([title[:24], f"{named(day)} · 2 CPE"], places[n % len(places)], 0.1 + 0.1 * (n // len(places)))
    ]
    assert len({line.strip for line in lines_of([page(*lines)])}) == len(places)


def test_a_table_of_two_dates_is_one_strip() -> None:
    rows = [[title[:20], american(day), american(day), hours] for title, day, hours in ALL]
    assert len(strips_of(lines_of([page(*cells([0.05, 0.35, 0.6, 0.8], rows))]))) == 1


DAYS = {
    "whole": [american(day) for _, day, _ in ALL],
    "pressed": ["27NOV25", "14JAN25", "03MAR25", "09MAY25"],
    "in a sentence": [f"Completed {named(day)} · online" for _, day, _ in ALL],
    "over two lines": [named(day).replace(" ", "\n", 1) for _, day, _ in ALL],
    "of months": ["May 2023", "June 2023", "July 2023", "August 2023"],
}


@pytest.mark.parametrize("days", DAYS.values(), ids=DAYS)
def test_a_list_is_never_missed_by_the_cheap_look_for_pieces_that_repeat(days: list[str]) -> None:
    seen = []
    for count in range(1, 5):
        rows = [[title[:20], day] for (title, _, _), day in zip(ALL, days[:count], strict=False)]
        one = page(*cells([0.05, 0.5], rows))
        is_list = repetition_in(lines_of([one])) is not None
        seen.append(is_list)
        assert may_repeat([bare(one)]) or not is_list
    assert seen[0] is False and seen[-1] is True


def test_an_ordinary_certificate_is_told_from_a_list_by_the_cheap_look() -> None:
    lines = column("Certificate of Completion", "Vera Lindqvist", "March 20, 2023", "2.5 CPE credits", "No. 103 482")
    assert not may_repeat([bare(page(*lines))])
