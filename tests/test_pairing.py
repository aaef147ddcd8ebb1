"""A course is counted once: duplicates are found, asked about, and the answer is remembered."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import combinations
from random import Random

import pytest
from certificates.simple import certificate

from cpe_core import Run, Sheet, Tracker
from cpe_core.duplicates import SAME_NUMBER, SAME_TITLE, same_course
from cpe_core.records import Field, Record
from cpe_core.rereading import Rereading
from cpe_core.store import Store

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


def alike_by_hand(tracker: Tracker, sheet: Sheet) -> dict[tuple[int, int], str]:
    """Every two records of the sheet that may be one course, compared one by one."""
    kept = tracker.records(sheet.id)
    found = {(a.id, b.id): same_course(a.record, b.record) for a, b in combinations(kept, 2)}
    return {pair: why for pair, why in found.items() if why}


def asked(tracker: Tracker, sheet: Sheet) -> dict[tuple[int, int], str]:
    pairs = [pair for saved in tracker.records(sheet.id) for pair in tracker.duplicates(saved.id)]
    assert sorted(pairs, key=lambda pair: pair.id) == sorted(
        (pair for saved in tracker.records(sheet.id) for pair in tracker.later_duplicates(saved.id)),
        key=lambda pair: pair.id,
    )
    return {(pair.earlier_id, pair.later_id): pair.why for pair in pairs}


EDITS = {
    "course_title": ("Lease Accounting", "LEASE ACCOUNTING", "Audit Sampling Part II", None),
    "completion_date": ("2026-03-05", "2026-03-06", "2026-06-01", None),
    "participant": ("Ada Quill", "A. Quill", "Ben Roe", None),
    "certificate_number": ("A-1001", "A 1001", "B-2002", None),
    "credits": ("2", "4"),
}


@pytest.mark.parametrize("seed", range(6))
def test_whatever_a_person_does_twins_are_looked_for_again(
    tracker: Tracker, sheet: Sheet, write: Written, seed: int
) -> None:
    """What is asked is always what comparing every two records finds, but for the pairs that were answered."""
    chance = Random(seed)
    other = tracker.create_sheet("Other")
    ids = [write() for _ in range(4)]
    answered: dict[tuple[int, int], int] = {}
    for _ in range(40):
        record_id, several = chance.choice(ids), chance.sample(ids, chance.randint(1, len(ids)))
        step = chance.choice(
            ("edit",) * 6 + ("undo", "trash", "restore", "move", "back", "read", "answer", "ask again")
        )
        match step:
            case "edit":
                field = chance.choice([*EDITS])
                tracker.correct(record_id, field, chance.choice(EDITS[field]))
            case "undo":
                edits = [one for one in tracker.history(record_id) if one.kind == "correct" and not one.undone]
                if edits:
                    tracker.undo(chance.choice(edits).id)
            case "trash" | "restore":
                (tracker.trash if step == "trash" else tracker.restore)(several)
            case "move" | "back":
                tracker.move(several, (other if step == "move" else sheet).id)
            case "read":
                fields = {name: Field(value=chance.choice(values)) for name, values in EDITS.items()}
                tracker.apply([Rereading(record_id=record_id, record=Record(**fields), problems=(), changes=())])
            case "answer" if pairs := tracker.duplicates(record_id):
                answered[pairs[0].earlier_id, pairs[0].later_id] = tracker.answer(pairs[0].id, "both")
            case "ask again" if answered:
                pair = chance.choice([*answered])
                tracker.undo_act(answered.pop(pair))
        for one in (sheet, other):
            expected = {pair: why for pair, why in alike_by_hand(tracker, one).items() if pair not in answered}
            assert asked(tracker, one) == expected, step


def test_an_answer_taken_back_asks_only_about_what_is_still_alike(
    tracker: Tracker, sheet: Sheet, write: Written
) -> None:
    _, second = write(), write()
    act = tracker.answer(tracker.duplicates(second)[0].id, "both")
    change = tracker.correct(second, "course_title", "Something else")
    tracker.undo_act(act)
    assert tracker.duplicates(second) == ()
    tracker.undo(change.id)
    assert len(tracker.duplicates(second)) == 1


def test_numbers_are_one_however_they_are_written_and_however_they_came(
    tracker: Tracker, sheet: Sheet, write: Written
) -> None:
    first = write(certificate_number="CV-88213-AF", course_title="Leases", completion_date="")
    second = write(course_title="Something else")
    tracker.correct(second, "certificate_number", "cv 88213 af")
    [pair] = tracker.duplicates(second)
    assert (pair.earlier_id, pair.why) == (first, SAME_NUMBER)


def test_why_two_are_alike_is_told_as_it_is_now(tracker: Tracker, sheet: Sheet, write: Written) -> None:
    _, second = write(certificate_number="CV-88213"), write(certificate_number="CV-88213")
    assert tracker.duplicates(second)[0].why == SAME_NUMBER
    tracker.correct(second, "certificate_number", None)
    assert tracker.duplicates(second)[0].why == SAME_TITLE


def test_verify_finds_a_pair_that_is_lost_or_stale_and_opening_an_older_store_mends_it(
    tracker: Tracker, sheet: Sheet, write: Written
) -> None:
    _, second, third = write(), write(), write(course_title="Something else")
    assert tracker.verify() == ()
    with Store(tracker.path) as store:
        store.connection.db.execute("UPDATE pairs SET later_id = ? WHERE later_id = ?", (third, second))
        store.connection.db.execute("UPDATE derived SET version = 0")
    assert {problem.about for problem in tracker.verify()} == {str(second), str(third)}
    with Tracker(tracker.path) as again:
        assert again.verify() == ()
        assert len(again.duplicates(second)) == 1


def test_a_single_step_back_out_of_a_pair_asks_again(tracker: Tracker, sheet: Sheet, write: Written) -> None:
    """Else both would count and nobody would be asked."""
    _, second = write(), write()
    tracker.answer(tracker.duplicates(second)[0].id, "same")
    [placed] = [one for one in tracker.history(second) if one.kind == "place"]
    tracker.undo(placed.id)
    assert len(tracker.duplicates(second)) == 1
    assert credits(tracker, sheet) == 2


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
