"""A course is counted once: duplicates are found, asked about, and the answer is remembered."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from certificates.simple import certificate

from cpe_core import Run, Sheet, Tracker

Written = Callable[..., int]


@pytest.fixture
def write(tracker: Tracker, sheet: Sheet) -> Written:
    """Write a record of two credits by hand; its id."""

    def written(**values: str) -> int:
        told = {"course_title": "Lease Accounting", "completion_date": "2026-03-05", "credits": "2", "sponsor": "N"}
        return tracker.write(sheet.id, **(told | {"participant": "Ada Quill"} | values)).id

    return written


def credits(tracker: Tracker, sheet: Sheet) -> Decimal:
    return tracker.totals(sheet.id).of(None)


def test_the_later_of_two_does_not_count_until_it_is_answered_and_says_so(
    tracker: Tracker, sheet: Sheet, write: Written
) -> None:
    first, second = write(), write(course_title="LEASE ACCOUNTING")
    [pair] = tracker.duplicates(second)
    assert (pair.earlier_id, pair.later_id, pair.answer) == (first, second, None)
    assert tracker.duplicates(first) == ()
    assert credits(tracker, sheet) == 2
    totals = tracker.totals(sheet.id)
    assert (totals.records, totals.uncounted, totals.to_review) == (2, 1, 1)
    assert tracker.queue(sheet.id) == (second,)
    assert tracker.results(sheet.id)["to_review"].fillna("").tolist() == ["", "possible duplicate, not counted"]
    assert b"possible duplicate" in tracker.export_csv(sheet.id)


@pytest.mark.parametrize(
    ("answer", "total", "kept", "attached"),
    [("same", 2, 0, 1), ("replaces", 2, 1, 0), ("both", 4, None, None), ("discard", 2, 0, None)],
)
def test_four_answers_each_remembered_and_taken_back(
    tracker: Tracker, sheet: Sheet, write: Written, answer: str, total: int, kept: int | None, attached: int | None
) -> None:
    ids = write(), write()
    [pair] = tracker.duplicates(ids[1])
    act = tracker.answer(pair.id, answer)
    assert tracker.duplicates(ids[1]) == ()
    assert credits(tracker, sheet) == total
    stand = [saved.id for saved in tracker.records(sheet.id)]
    assert stand == (list(ids) if kept is None else [ids[kept]])
    if attached is not None:
        assert [saved.id for saved in tracker.attached(ids[kept])] == [ids[attached]]
    tracker.correct(stand[0], "location", "Duluth")  # what changes later does not ask again
    assert tracker.queue(sheet.id) == ()
    tracker.undo_act(act)
    assert [one.id for one in tracker.duplicates(ids[1])] == [pair.id]
    assert len(tracker.records(sheet.id)) == 2
    assert tracker.verify() == ()


def test_of_three_only_the_first_counts(tracker: Tracker, sheet: Sheet, write: Written) -> None:
    first, second, third = write(), write(), write()
    assert credits(tracker, sheet) == 2
    assert [pair.earlier_id for pair in tracker.duplicates(third)] == [first, second]
    tracker.answer(tracker.duplicates(second)[0].id, "same")
    assert [pair.earlier_id for pair in tracker.duplicates(third)] == [first]
    tracker.answer(tracker.duplicates(third)[0].id, "both")
    assert credits(tracker, sheet) == 4


def test_what_was_attached_goes_along_when_its_record_is_attached(
    tracker: Tracker, sheet: Sheet, write: Written
) -> None:
    first, second, third = write(), write(course_title="Other"), write(course_title="Other")
    tracker.answer(tracker.duplicates(third)[0].id, "same")
    tracker.correct(second, "course_title", "Lease Accounting")
    tracker.answer(tracker.duplicates(second)[0].id, "same")
    assert [saved.id for saved in tracker.attached(first)] == [second, third]
    assert tracker.verify() == ()


def test_a_correction_makes_and_unmakes_a_pair(tracker: Tracker, sheet: Sheet, write: Written) -> None:
    _, second = write(), write(course_title="Something else")
    assert tracker.duplicates(second) == ()
    change = tracker.correct(second, "course_title", "Lease Accounting")
    assert len(tracker.duplicates(second)) == 1
    tracker.undo(change.id)
    assert tracker.duplicates(second) == ()


def test_a_photo_and_a_pdf_of_one_certificate_are_found_when_they_are_read(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    data = certificate(seed=1, title="Lease Accounting After Adoption")
    tracker.add_files(draft.id, [("a.pdf", data), ("b.pdf", data + b"\n% saved again"), ("c.pdf", data)])
    tracker.process(draft.id)
    first, second = (saved.id for saved in tracker.records(sheet.id))  # the same bytes were left out when they came
    assert [pair.earlier_id for pair in tracker.duplicates(second)] == [first]


def test_records_of_two_sheets_are_no_duplicates(tracker: Tracker, sheet: Sheet, write: Written) -> None:
    first, second = write(), write()
    other = tracker.create_sheet("Other")
    tracker.move([second], other.id)
    assert tracker.duplicates(second) == ()
    assert credits(tracker, other) == 2
    tracker.move([first], other.id)
    assert [pair.earlier_id for pair in tracker.duplicates(second)] == [first]
    assert tracker.verify() == ()
