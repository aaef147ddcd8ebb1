"""What became of a course: words in four languages, grades, and codes that the page explains."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, TOP, american, cells, read, rows_of
from made_up_pages import Put, page

STATES = (
    "No Show",
    "In progress",
    "Withdrawn on 04/01/2023",
    "nicht erschienen",
    "Absente",
    "No aprobado",
    "Waived by manager",
)


@pytest.mark.parametrize("state", STATES)
def test_a_course_not_completed_is_left_out_and_counted(state: str) -> None:
    rows = [
        [title, american(day), state if n in (1, 4) else "Passed (online test)", "" if n == 1 else hours]
        for n, (title, day, hours) in enumerate(ALL)
    ]
    found = read(page(*TOP, *cells([0.05, 0.52, 0.65, 0.9], rows)))
    assert rows_of(found) == [row for n, row in enumerate(ALL) if n not in (1, 4)]
    assert [p.message for p in found.problems] == [f"2 rows are left out: 2 are listed as “{state}”."]


def test_each_state_of_the_rows_left_out_is_told_with_their_number() -> None:
    states = {1: "Withdrawn", 3: "In progress", 4: "In progress"}
    rows = [[title, american(day), states.get(n, "Completed"), hours] for n, (title, day, hours) in enumerate(ALL)]
    found = read(page(*TOP, *cells([0.05, 0.52, 0.65, 0.9], rows)))
    told = "3 rows are left out: 2 are listed as “In progress”, 1 as “Withdrawn”."
    assert [p.message for p in found.problems] == [told]


def test_codes_say_what_the_page_says_they_say() -> None:
    rows = [[title, american(day), hours, "X" if n == 2 else "K"] for n, (title, day, hours) in enumerate(ALL)]
    legend = Put(text="K=COMPLETED X=CANCELLED Q=NO SHOW", y=0.95, x=0.05, left=True, size=0.014)
    found = read(page(*TOP, *cells([0.05, 0.6, 0.75, 0.85], rows), legend))
    assert rows_of(found) == [row for n, row in enumerate(ALL) if n != 2]


def test_a_heading_may_say_that_nothing_under_it_was_completed() -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    lines = [["Completed courses", "", ""], *rows[:5], ["In progress", "", ""], *rows[5:]]
    found = read(page(*TOP, *cells([0.05, 0.6, 0.8], lines, top=0.17, pad=0.9)))
    assert rows_of(found) == ALL[:5]
    assert [p.message for p in found.problems] == ["3 rows are left out: 3 are listed as “In progress”."]
