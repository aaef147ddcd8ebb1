"""A table of separated values by itself: a record a row, or none and what to do; never one made of all its rows."""

from __future__ import annotations

from datetime import date

import pytest

from cpe_core import extract
from cpe_core.records import FIELDS, Extraction

COURSES = (
    ("Leases in Practice", "03/14/2024", "2"),
    ("Audit Week", "04/14/2024", "1"),
    ("Ethics Hour", "05/14/2024", "4"),
)


def read(*rows: tuple[str, ...], separator: str = ",") -> Extraction:
    text = "\n".join(separator.join(row) for row in rows)
    return extract(text.encode(), name="courses.csv", on=date(2026, 11, 30))


def told(found: Extraction) -> list[tuple[str, ...]]:
    return [(str(r.course_title.value), str(r.completion_date.value), str(r.credits.value)) for r in found.records]


EXPECTED = [
    ("Leases in Practice", "2024-03-14", "2"),
    ("Audit Week", "2024-04-14", "1"),
    ("Ethics Hour", "2024-05-14", "4"),
]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_rows_without_names_of_columns_are_told_by_what_repeats_and_marked(separator: str) -> None:
    found = read(*COURSES, separator=separator)
    assert told(found) == EXPECTED
    given = [record[name] for record in found.records for name in FIELDS if record[name].value is not None]
    assert all(one.needs_review for one in given)


def test_rows_under_names_that_are_not_known_and_with_numbers_of_their_own() -> None:
    assert told(read(("what", "when", "how much"), *COURSES)) == EXPECTED
    assert told(read(*((str(n), *row) for n, row in enumerate(COURSES, 1)))) == EXPECTED


def test_rows_under_names_that_are_known_stay_sure() -> None:
    found = read(("Course Title", "Date", "CPE Credits"), *COURSES)
    assert told(found) == EXPECTED
    assert not any(record[name].needs_review for record in found.records for name in ("course_title", "credits"))


@pytest.mark.parametrize(
    "rows",
    [COURSES[:2], [("Ottoline Farquhar", "ottoline@larkspur.example", "555-010-2030"), ("Mirabel Thornquist", "m@larkspur.example", "555")]],
)  # fmt: skip
def test_where_columns_cannot_be_told_there_is_no_record_and_a_sentence_that_says_what_to_do(rows) -> None:
    found = read(*rows)
    assert found.records == ()
    assert found.error is not None
    assert "name them in its first row" in found.error


def test_a_column_of_people_is_no_sure_column_of_titles() -> None:
    people = ("Ottoline Farquhar", "Mirabel Thornquist", "Ottoline Farquhar")
    found = read(*((person, *row, "CPE") for person, row in zip(people, COURSES, strict=True)))
    assert all(record.course_title.needs_review or record.course_title.value not in people for record in found.records)


def test_what_counts_something_else_is_never_sure() -> None:
    found = read(("Taxi", "03/14/2024", "20.00"), ("Lunch", "04/14/2024", "11.50"), ("Hotel", "05/14/2024", "120.00"))
    assert not any(
        record[n].value is not None and not record[n].needs_review for record in found.records for n in FIELDS
    )


def test_one_row_under_its_names_is_one_record() -> None:
    found = read(
        ("Course Title", "Date", "CPE Credits", "Attendee"),
        ("Leases in Practice", "03/14/2024", "2", "Ottoline Farquhar"),
    )
    assert told(found) == EXPECTED[:1]
