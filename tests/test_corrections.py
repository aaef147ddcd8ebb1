"""What a person decided stays decided, can be undone, and never touches what was read."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from conftest import numbered
from hypothesis import given
from hypothesis import strategies as st

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.corrections import NOT_FOUND_AGAIN, checked, replay
from cpe_core.records import FIELDS, CreditByField, Field, Record, record_to_json
from cpe_core.rows import Change


@pytest.fixture
def record_id(tracker: Tracker, sheet: Sheet, draft: Run) -> int:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    return tracker.records(sheet.id)[0].id


def value(tracker: Tracker, sheet: Sheet, field: str) -> Any:
    return tracker.records(sheet.id)[0].record[field].value


def test_a_correction_counts_at_once_and_what_was_read_stays(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    read = value(tracker, sheet, "credits")
    change = tracker.correct(record_id, "credits", "7.5")
    assert value(tracker, sheet, "credits") == "7.5"
    assert tracker.totals(sheet.id).of("CPE") == Decimal("7.5")
    tracker.undo(change.id)
    assert value(tracker, sheet, "credits") == read
    assert [c.kind for c in tracker.history(record_id)] == ["correct", "undo"]
    assert tracker.verify() == ()


def test_undoing_twice_changes_nothing(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    change = tracker.correct(record_id, "course_title", "Ledgers")
    assert tracker.undo(change.id) == tracker.undo(change.id)
    assert len(tracker.history(record_id)) == 2


def test_accepting_settles_every_doubt_of_a_record_and_can_be_undone(
    tracker: Tracker, sheet: Sheet, record_id: int
) -> None:
    with_doubt = tracker.records(sheet.id)[0].record.to_review
    change = tracker.accept(record_id)
    assert tracker.records(sheet.id)[0].record.to_review == ()
    tracker.undo(change.id)
    assert tracker.records(sheet.id)[0].record.to_review == with_doubt


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("completion_date", date(2026, 3, 5), "2026-03-05"),
        ("completion_date", "2026-03-05", "2026-03-05"),
        ("credits", "1.50", "1.50"),
        ("credits", Decimal("2"), "2"),
        ("credits", 2, "2"),
        ("credits", "", None),
        ("course_title", "  Ledgers ", "Ledgers"),
        ("fields_of_study", ["Taxes"], (CreditByField(name="Taxes"),)),
        ("fields_of_study", [{"name": "Taxes", "credits": "1.5"}], (CreditByField(name="Taxes", credits="1.5"),)),
        ("instructors", "Ada Quill", ("Ada Quill",)),
        ("state_sponsor_ids", {"TX": "000001"}, {"TX": "000001"}),
    ],
)
def test_what_fits_a_field_is_kept_exactly(field: str, typed: object, kept: object) -> None:
    assert checked(field, typed) == kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("completion_date", "5 March"),
        ("completion_date", 20260305),
        ("credits", "many"),
        ("credits", 1.1),
        ("credits", "-1"),
        ("credits", "NaN"),
        ("credits", "1.234"),
        ("course_title", 3),
        ("grade", "A"),
        ("state_sponsor_ids", "TX"),
        ("fields_of_study", [{"credits": "1"}]),
    ],
)
def test_what_does_not_fit_is_refused_with_a_sentence(field: str, typed: object) -> None:
    with pytest.raises(errors.BadValue) as refused:
        checked(field, typed)
    assert refused.value.message.endswith(".")


def test_a_correction_of_a_record_that_is_not_there_is_refused(tracker: Tracker) -> None:
    with pytest.raises(errors.NotFound):
        tracker.correct(99, "credits", "1")


@given(st.lists(st.tuples(st.sampled_from(FIELDS), st.booleans()), max_size=12))
def test_replaying_gives_the_last_correction_that_was_not_undone(steps: list[tuple[str, bool]]) -> None:
    typed = {name: ("x" if name != "fields_of_study" else None) for name in FIELDS}
    changes = [
        Change(
            id=i, record_id=1, kind="correct", field=name, value=typed[name] and f"{typed[name]}{i}",
            undoes_id=None, undone=undone, made_at="",
        )
        for i, (name, undone) in enumerate(steps)
    ]  # fmt: skip
    blank = Record(course_title=Field(value="as read"))
    record = replay(blank, reversed(changes))
    for name in FIELDS:
        last = [c for c in changes if c.field == name and not c.undone]
        assert record[name].value == (last[-1].value if last else blank[name].value)


@pytest.mark.parametrize("typed", ["1e3", "1_0", "\u0663", "-1", "+1", "NaN", ".", "1,000", ",5", "1,5,0", "10000"])
def test_credits_are_plain_digits(typed: str) -> None:
    with pytest.raises(errors.BadValue):
        checked("credits", typed)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("1", "1"), ("0.2", "0.2"), (".5", "0.5"), ("2.50", "2.50"), (" 3. ", "3"), ("7,5", "7.5"), ("2,25", "2.25")],
)
def test_credits_keep_their_decimals(typed: str, kept: str) -> None:
    assert checked("credits", typed) == kept


def test_what_cannot_be_seen_is_not_typed() -> None:
    assert checked("course_title", "abc\u202egnp.exe\ud800") == "abcgnp.exe\ufffd"
    assert checked("course_title", "\u200b") is None
    assert checked("tags", ["", " ", "audit\u200b"]) == ("audit",)
    assert checked("note", "one\ntwo") == "one\ntwo"


def read_again(before: Record, after: Record) -> Record:
    later = Change(
        id=1, record_id=1, kind="read", field=None, value={"record": record_to_json(after)}, undoes_id=None,
        undone=False, made_at="",
    )  # fmt: skip
    return replay(before, [later])


def course(title: str, day: str, credits: str | None) -> Record:
    return Record(course_title=Field(value=title), completion_date=Field(value=day), credits=Field(value=credits))


@pytest.mark.parametrize("other", [("Ledgers II", "2026-03-05"), ("Ledgers", "2026-03-06")])
def test_a_reading_that_differs_in_title_or_day_alone_empties_nothing(other: tuple[str, str]) -> None:
    now = read_again(course("Ledgers", "2026-03-05", "2.0"), course(*other, None))
    assert (now.course_title.value, now.completion_date.value) == other
    assert (now.credits.value, now.credits.needs_review) == ("2.0", True)
    assert NOT_FOUND_AGAIN in now.credits.reasons


def test_what_reads_as_another_course_keeps_nothing_of_the_one_before() -> None:
    now = read_again(course("Ledgers", "2026-03-05", "2.0"), course("Payroll", "2026-04-01", None))
    assert now.credits == Field()
