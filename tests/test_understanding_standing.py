"""Learning plans and lists of what somebody is at: rows that say how far a course got."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_pages import Put, document, grid, page

from cpe_core.records import FIELDS
from cpe_core.understanding import Understanding, understand
from cpe_core.understanding.tables.standing import A_FIRST_DAY, UNKNOWN_STATE, standing_of

X = [0.05, 0.45, 0.6, 0.78]
COURSES = (["Leases in Practice", "4.0", "02/11/2025"], ["Payroll Basics", "8.0", "05/02/2025"])


@pytest.mark.parametrize(
    ("head", "cell", "left_out", "doubts"),
    [
        ("Progress", "35 %", "Progress: 35 %", ()), ("Percent complete", "90", "Percent complete: 90", ()),
        ("Course progress", "3 of 9 units", "Course progress: 3 of 9 units", ()), ("Progress", "100 %", "", ()),
        ("Progress", "Completed", "", ()), ("Progress", "two thirds", "", (UNKNOWN_STATE,)),
        ("Completion", "Certificate", "", ()), ("Remaining", "1 exam", "Remaining: 1 exam", ()),
        ("Still to do", "nothing", "", ()), ("Modules left", "0", "", ()), ("Remaining", "12.0", "", (UNKNOWN_STATE,)),
        ("State", "Not started", "Not started", ()), ("State", "mid-course", "", (UNKNOWN_STATE,)),
        ("Status", "Completed", "", ()), ("State", "Ohio", "", ()), ("State", "OH", "", ()), ("Status", "92", "", ()),
        ("Status", "–", "", ()), ("Remarks", "mid-course", "", ()), ("Enrolled", "02/11/2025", "", (A_FIRST_DAY,)),
    ],
)  # fmt: skip
def test_a_column_tells_how_far_a_course_got(head: str, cell: str, left_out: str, doubts: tuple[str, ...]) -> None:
    assert standing_of([("Course", "Leases in Practice"), (head, cell)]) == (left_out, doubts)


def test_what_is_completed_needs_no_last_day() -> None:
    cells = [("Course", "Leases in Practice"), ("Started", "02/11/2025")]
    assert standing_of([*cells, ("Status", "Completed")]) == ("", ())
    assert standing_of([*cells, ("Finished", "03/11/2025")]) == ("", ())


def listed(name: str, heads: list[str], *ends: str) -> Understanding:
    rows = [[*course, end] for course, end in zip(COURSES, ends, strict=True)]
    top = [Put(text=name, y=0.06, size=0.04), Put(text="Learner: Vera Lindqvist", y=0.14)]
    return understand(document(page(*top, *grid(X, heads, *rows, top=0.3))), on=date(2026, 1, 1))


@pytest.mark.parametrize(
    ("name", "heads", "ends"),
    [
        ("Learning Plan", ["Course", "CPE", "Started", "Progress"], ("35 %", "60 %")),
        ("My Courses", ["Course", "CPE", "Enrolled", "Still to do"], ("3 units", "1 exam")),
        ("Transcript", ["Course", "Credits", "Date", "Status"], ("Not begun", "In progress")),
    ],
)
def test_rows_of_a_plan_are_no_records_and_that_is_said(name: str, heads: list[str], ends: tuple[str, ...]) -> None:
    found = listed(name, heads, *ends)
    assert not found.records
    assert "not_completed" in {one.code for one in found.problems}


def test_of_a_plan_what_is_completed_is_a_record() -> None:
    found = listed("My Courses", ["Course", "CPE", "Completed", "Progress"], "100 %", "60 %")
    assert [one.course_title.value for one in found.records] == ["Leases in Practice"]
    assert not found.records[0].credits.needs_review
    assert [one.code for one in found.problems if one.code == "not_completed"] == ["not_completed"]


@pytest.mark.parametrize(
    ("heads", "ends"),
    [
        (["Course", "Credits", "Date", "State"], ("mid-course", "nearly there")),
        (["Course", "CPE", "Enrolled", "Room"], ("Blue", "Green")),
    ],
)
def test_every_value_of_a_row_is_marked_that_may_be_of_an_open_course(heads: list[str], ends: tuple[str, ...]) -> None:
    found = listed("Transcript", heads, *ends)
    for record in found.records:
        assert not [name for name in FIELDS if record[name].value is not None and not record[name].needs_review]
