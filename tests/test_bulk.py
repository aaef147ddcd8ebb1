"""Acts on many records: one act, one undo, nothing done to what was changed since a person looked."""

from __future__ import annotations

import time

import pytest

from cpe_core import Sheet, Tracker, errors
from cpe_core.rows import Overwritten
from cpe_core.store import Store, lessons


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    return [tracker.write(sheet.id, course_title=f"Course {n}", sponsor="Northwind").id for n in range(4)]


def values(tracker: Tracker, ids: list[int], field: str) -> list[object]:
    return [tracker.record(one).record[field].value for one in ids]


def test_a_field_is_set_for_many_in_one_act_and_taken_back_in_one(tracker: Tracker, ids: list[int]) -> None:
    tracker.correct(ids[0], "credit_type", "CME")
    changes = tracker.correct_all(ids[:3], "credit_type", "CPE")
    assert len({change.act_id for change in changes}) == 1
    assert values(tracker, ids, "credit_type") == ["CPE", "CPE", "CPE", None]
    assert tracker.undo_act(changes[0].act_id) == tuple(ids[:3])
    assert values(tracker, ids, "credit_type") == ["CME", None, None, None]
    assert tracker.verify() == ()


def test_what_a_person_typed_stays_in_the_history_and_what_they_type_afterwards_outlives_the_undo(
    tracker: Tracker, ids: list[int]
) -> None:
    tracker.correct(ids[0], "location", "Reno")
    [change, *_] = tracker.correct_all(ids, "location", "Austin")
    assert change.before == "Reno"
    tracker.correct(ids[1], "location", "Boise")
    tracker.undo_act(change.act_id)
    assert values(tracker, ids, "location") == ["Reno", "Boise", None, None]


def test_what_would_be_overwritten_is_told_before(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    tracker.correct(ids[0], "credit_type", "CME")
    tracker.correct(ids[1], "credit_type", "cpe")
    tracker.accept(ids[2])
    told = tracker.overwritten(ids, "credit_type", "CPE")
    assert told == Overwritten(same=1, blank=1, read=0, accepted=1, typed=1)
    assert tracker.overwritten(ids, "note", "x") == Overwritten(same=0, blank=4, read=0, accepted=0, typed=0)


def test_a_value_that_a_person_gave_already_is_not_given_again(tracker: Tracker, ids: list[int]) -> None:
    assert [change.record_id for change in tracker.correct_all(ids, "sponsor", "Northwind")] == []
    with pytest.raises(errors.BadValue):
        tracker.correct_all(ids, "credits", "many")
    with pytest.raises(errors.BadValue):
        tracker.correct_all(ids, "colour", "red")


def test_tags_are_added_and_taken_off_and_the_others_stay(tracker: Tracker, ids: list[int]) -> None:
    tracker.correct(ids[0], "tags", ["ethics", "audit"])
    changes = tracker.tag(ids[:2], add=["2026", "audit"], remove=["ethics"])
    assert values(tracker, ids[:3], "tags") == [("audit", "2026"), ("2026", "audit"), None]
    assert tracker.tag(ids[:2], add=["audit"]) == ()
    tracker.undo_act(changes[0].act_id)
    assert values(tracker, ids[:2], "tags") == [("ethics", "audit"), None]
    tracker.tag(ids[:1], remove=["ethics", "audit"])
    assert values(tracker, ids[:1], "tags") == [None]


@pytest.mark.parametrize("act", ["set", "tag", "accept", "trash", "move"])
def test_an_act_is_refused_whole_where_a_record_was_changed_since_it_was_looked_at(
    tracker: Tracker, ids: list[int], act: str
) -> None:
    other = tracker.create_sheet("Other")
    acts = {
        "set": lambda seen: tracker.correct_all(ids, "sponsor", "Southwind", seen=seen),
        "tag": lambda seen: tracker.tag(ids, add=["audit"], seen=seen),
        "accept": lambda seen: tracker.accept_all(ids, seen=seen),
        "trash": lambda seen: tracker.trash(ids, seen=seen),
        "move": lambda seen: tracker.move(ids, other.id, seen=seen),
    }
    seen = tracker.revision()
    tracker.correct(ids[1], "location", "Boise")
    before = [tracker.record(one) for one in ids]
    with pytest.raises(errors.ChangedMeanwhile, match=r"Nothing was done: “Course 1” was changed") as refused:
        acts[act](seen)
    assert "Course 0" not in refused.value.message
    assert [tracker.record(one) for one in ids] == before
    assert len(acts[act](tracker.revision())) == 4  # having looked, the same again


def test_what_was_deleted_meanwhile_is_named_too_even_for_good(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    seen = tracker.revision()
    tracker.trash(ids[:2])
    with pytest.raises(errors.ChangedMeanwhile, match="“Course 0”, “Course 1” were"):
        tracker.accept_all(ids, seen=seen)
    tracker.empty_trash(sheet.id)
    with pytest.raises(errors.ChangedMeanwhile, match="“a record”, “a record” were"):
        tracker.accept_all(ids, seen=seen)


def test_a_title_changes_the_pairs_and_a_tag_does_not(tracker: Tracker, sheet: Sheet) -> None:
    one, other = (
        tracker.write(sheet.id, course_title=name, completion_date="2026-03-05").id for name in ("Ethics", "Leases")
    )
    changes = tracker.correct_all([one, other], "course_title", "Ethics")
    assert len(tracker.duplicates(other)) == 1
    tracker.tag([one, other], add=["audit"])
    assert len(tracker.duplicates(other)) == 1
    tracker.undo_act(changes[0].act_id)
    assert tracker.duplicates(other) == ()


def test_of_thousands_decided_on_at_once_the_newest_teach(
    tracker: Tracker, sheet: Sheet, given, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lessons, "_TEACH", 2)
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [given(n) for n in range(4)])
    tracker.process(run.id)
    ids = [one.id for one in tracker.records(sheet.id)]
    tracker._store.decisions.correct(ids[0], "sponsor", "Westwind")  # asked for by itself: it is not spared
    time.sleep(0.002)  # two acts of a person are never in the same millisecond
    tracker._store.bulk.correct_all(ids, "sponsor", "Northwind")
    asked = [
        row["record_id"] for row in tracker._store.connection.db.query("SELECT record_id FROM to_learn ORDER BY 1")
    ]
    assert asked == [ids[0], *ids[2:]]


def test_to_delete_many_and_take_it_back_takes_as_many_statements_as_to_delete_a_few(
    tracker: Tracker, sheet: Sheet
) -> None:
    made = [tracker.write(sheet.id, course_title=f"Course {number}").id for number in range(24)]

    def statements(ids: list[int]) -> tuple[int, int]:
        """Of deleting, and of taking it back, but for the row that each decision is."""
        traced: list[str] = []

        def count() -> int:
            counted = [one for one in traced if not one.startswith(("INSERT INTO changes", "--"))]
            traced.clear()
            return len(counted)

        with Store(tracker.path) as store:
            store.connection.db.conn.set_trace_callback(traced.append)
            [first, *_] = store.decisions.put(ids, "trash")
            deleting = count()
            store.decisions.undo_act(first.act_id)
            return deleting, count()

    assert statements(made[:4]) == statements(made[4:])
    assert len(tracker.records(sheet.id)) == 24


def test_what_was_put_away_moved_and_taken_back_stands_as_its_decisions_say(tracker: Tracker, ids: list[int]) -> None:
    other = tracker.create_sheet("Other").id
    moved = tracker.move(ids, other)
    trashed = tracker.trash(ids)
    tracker.undo_act(moved[0].act_id)
    with Store(tracker.path) as store:
        for one in ids:
            derived, saved = store.records.derived(one), store.records.get(one)
            told = (saved.place, saved.into_id, saved.sheet_id, saved.run_id)
            assert told == tuple(derived[name] for name in ("place", "into_id", "sheet_id", "run_id"))
    assert {tracker.record(one).place for one in ids} == {"trash"}
    tracker.undo_act(trashed[0].act_id)
    assert {tracker.record(one).place for one in ids} == {"kept"}
    with pytest.raises(errors.NotFound):
        tracker.trash([*ids, 9999])
    assert {tracker.record(one).place for one in ids} == {"kept"}
