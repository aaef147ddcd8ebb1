"""Decisions on records: whatever is typed, accepted, undone and read again, nothing a person said is lost."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from certificates.simple import scan
from conftest import numbered
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.corrections import NOT_FOUND_AGAIN, steps
from cpe_core.records import FIELDS, LEARNED, Field, Possibility, Problem, Record, record_to_json
from cpe_core.rows import Certificate, Change
from cpe_core.store import Store, migrations, schema

TEXTS = ("course_title", "sponsor", "participant", "location")


@pytest.fixture
def record_id(tracker: Tracker, sheet: Sheet, draft: Run) -> int:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    return tracker.records(sheet.id)[0].id


def title(tracker: Tracker, record_id: int) -> Any:
    return tracker.record(record_id).record.course_title.value


# -- one record ------------------------------------------------------------------------------------


def test_a_correction_tells_what_stood_there_before(tracker: Tracker, record_id: int) -> None:
    read = title(tracker, record_id)
    change = tracker.correct(record_id, "course_title", "Ledgers")
    assert (change.who, change.before, change.value) == ("person", read, "Ledgers")
    [step] = tracker.steps(record_id)
    assert step.fields == (("course_title", read, "Ledgers"),)


def test_an_answer_that_was_a_candidate_keeps_its_evidence(tracker: Tracker, record_id: int) -> None:
    seen = tracker.record(record_id).record.course_title
    tracker.correct(record_id, "course_title", "Something else")
    assert tracker.record(record_id).record.course_title.evidence == ()
    tracker.correct(record_id, "course_title", seen.value)
    assert tracker.record(record_id).record.course_title.evidence == seen.evidence


def test_a_field_can_be_accepted_alone(tracker: Tracker, record_id: int) -> None:
    tracker.accept(record_id, field="sponsor")
    saved = tracker.record(record_id)
    assert saved.record.sponsor.is_settled
    assert not saved.record.course_title.is_settled
    assert not saved.is_accepted
    tracker.accept(record_id)
    assert tracker.record(record_id).is_accepted


def test_undoing_a_correction_takes_back_the_acceptance_that_was_given_in_view_of_it(
    tracker: Tracker, record_id: int
) -> None:
    read = title(tracker, record_id)
    change = tracker.correct(record_id, "course_title", "Ledgers")
    tracker.accept(record_id)
    tracker.undo(change.id)
    saved = tracker.record(record_id)
    assert saved.record.course_title.value == read
    assert not saved.is_accepted


def test_one_field_or_the_whole_record_can_be_taken_back(tracker: Tracker, record_id: int) -> None:
    read = tracker.record(record_id).record
    tracker.correct(record_id, "course_title", "Ledgers")
    tracker.correct(record_id, "sponsor", "Ada Quill")
    assert tracker.undo_record(record_id, field="sponsor") == (record_id,)
    assert tracker.record(record_id).record.sponsor == read.sponsor
    assert title(tracker, record_id) == "Ledgers"
    tracker.correct(record_id, "credits", "9")
    tracker.undo_record(record_id)
    assert tracker.record(record_id).record == read
    assert tracker.verify() == ()


def test_many_are_accepted_in_one_act_and_taken_back_in_one(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1), numbered(2), numbered(3)])
    tracker.process(draft.id)
    ids = [saved.id for saved in tracker.records(sheet.id)]
    changes = tracker.accept_all(ids[:2])
    assert tracker.queue(sheet.id, "accepted") == tuple(ids[:2])
    tracker.accept(ids[2])
    tracker.undo_act(changes[0].act_id)
    assert tracker.queue(sheet.id, "accepted") == (ids[2],)
    tracker.accept_all(ids)
    assert set(tracker.undo_acceptance(draft.id)) == set(ids)
    assert tracker.queues(sheet.id).accepted == 0
    assert tracker.verify() == ()


def test_a_second_save_is_told_of_the_first_and_nothing_is_lost(tracker: Tracker, record_id: int) -> None:
    seen = tracker.record(record_id).version
    tracker.correct(record_id, "course_title", "Theirs", seen=seen)
    with pytest.raises(errors.ChangedMeanwhile):
        tracker.correct(record_id, "course_title", "Mine", seen=seen)
    assert title(tracker, record_id) == "Theirs"
    tracker.correct(record_id, "sponsor", "Another field", seen=seen)  # nobody touched that one
    tracker.correct(record_id, "course_title", "Theirs", seen=seen)  # what is wanted stands already
    now = tracker.record(record_id).version
    tracker.correct(record_id, "course_title", "Mine", seen=now)
    assert title(tracker, record_id) == "Mine"


def test_what_was_changed_and_changed_back_stands_in_nobodys_way(tracker: Tracker, record_id: int) -> None:
    seen = tracker.record(record_id).version
    change = tracker.correct(record_id, "course_title", "Theirs")
    tracker.undo(change.id)
    tracker.correct(record_id, "course_title", "Mine", seen=seen)
    assert title(tracker, record_id) == "Mine"


def test_a_blank_that_no_proof_can_lack_needs_a_look_until_a_person_says_it_is_right(
    tracker: Tracker, sheet: Sheet, record_id: int
) -> None:
    tracker.correct(record_id, "credits", None)
    assert tracker.queue(sheet.id) == ()  # typed: the person knows
    with Store(tracker.path) as store:
        read = store.records.as_read(record_id)
        blank = read.with_field("sponsor", Field(candidates=(Possibility(value="Perhaps"),)))
        store.decisions.read_again(record_id, blank, ())
    assert tracker.queue(sheet.id) == (record_id,)
    assert tracker.record(record_id).record.to_review == ("sponsor",)
    tracker.accept(record_id)
    assert tracker.queue(sheet.id) == ()


def test_a_problem_is_open_until_a_person_types_what_was_missing(tracker: Tracker, record_id: int) -> None:
    lacking = Problem(code="audit_no_sponsor_number", message="No number.", about="sponsor_id", record=1)
    with Store(tracker.path) as store:
        store.decisions.read_again(record_id, replace(store.records.as_read(record_id), sponsor_id=Field()), [lacking])
    assert tracker.record(record_id).open_problems == (lacking,)
    assert "No number." in tracker.letter(record_id)
    tracker.correct(record_id, "sponsor_id", "170000")
    assert tracker.record(record_id).open_problems == ()
    assert tracker.letter(record_id) == ""


def test_an_own_note_and_tags_are_kept_like_any_field(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    tracker.correct(record_id, "note", "  asked for a new copy ")
    change = tracker.correct(record_id, "tags", ["Ohio", "audit 2026"])
    assert tracker.record(record_id).record.note.value == "asked for a new copy"
    assert tracker.results(sheet.id)["tags"].tolist() == ["Ohio; audit 2026"]
    tracker.undo(change.id)
    assert tracker.record(record_id).record.tags.value is None
    assert tracker.verify() == ()


def test_a_picture_of_the_page_is_drawn_once_and_kept(tracker: Tracker, record_id: int) -> None:
    first = tracker.picture(record_id, page=1, width=300)
    [kept] = (tracker.path.parent / "pictures").iterdir()
    assert kept.read_bytes() == first
    kept.write_bytes(b"kept")
    assert tracker.picture(record_id, page=1, width=300) == b"kept"
    assert tracker.count_pages(record_id) == 1


def test_a_scan_is_drawn_as_it_is_read_and_looks_as_it_would_later(
    tracker: Tracker, sheet: Sheet, draft: Run, tmp_path: Path
) -> None:
    tracker.add_files(draft.id, [("scan.pdf", scan())])
    tracker.process(draft.id)
    [kept] = (tmp_path / "data" / "pictures").glob("*.webp")
    early = kept.read_bytes()
    kept.unlink()
    [saved] = tracker.records(sheet.id)
    assert tracker.picture(saved.id) == early


def test_a_record_without_a_file_has_no_picture(tracker: Tracker, sheet: Sheet) -> None:
    saved = tracker.write(sheet.id, course_title="Taught a class", credits="1.5")
    assert saved.file_name is None
    with pytest.raises(errors.NotFound):
        tracker.picture(saved.id)
    assert tracker.results(sheet.id)["file"].isna().all()
    assert tracker.verify() == ()


def test_a_record_by_hand_holds_what_was_typed_and_needs_a_look_while_something_is_missing(
    tracker: Tracker, sheet: Sheet
) -> None:
    saved = tracker.write(sheet.id, course_title=" Taught: Ledgers ", completion_date="2026-03-01", credits="4")
    assert saved.record.course_title.value == "Taught: Ledgers"
    assert saved.record.to_review == ("sponsor", "participant")
    assert tracker.totals(sheet.id).of(None) == 4
    with pytest.raises(errors.BadValue):
        tracker.write(sheet.id, credits="many")


# -- reading again ---------------------------------------------------------------------------------


def test_reading_again_shows_what_would_change_and_touches_only_what_no_person_touched(
    tracker: Tracker, record_id: int
) -> None:
    """The record is made to hold what an older reader would have read: three wrong values."""
    right = tracker.record(record_id).record
    worse = replace(
        right,
        course_title=Field(value="Older title"),
        sponsor=Field(value="Older sponsor"),
        credits=Field(value="50"),
    )
    with Store(tracker.path) as store:
        store.decisions.read_again(record_id, worse, ())
    tracker.correct(record_id, "sponsor", "Typed")
    [file] = tracker.read_again([record_id])
    [found] = file.readings
    assert found.changes == (
        ("course_title", "Older title", right.course_title.value),
        ("credits", "50", right.credits.value),
    )
    assert tracker.record(record_id).record.course_title.value == "Older title"  # nothing was done yet
    [change] = tracker.apply([found])
    now = tracker.record(record_id).record
    assert (now.course_title, now.credits) == (right.course_title, right.credits)
    assert now.sponsor.value == "Typed"
    assert change.who == "reader"
    [again] = tracker.read_again([record_id])
    assert again.readings[0].changes == ()
    tracker.undo_act(change.act_id)
    assert tracker.record(record_id).record.course_title.value == "Older title"
    assert tracker.verify() == ()


def test_an_empty_answer_overwrites_nothing_but_makes_a_doubt(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    before = tracker.record(record_id).record
    with Store(tracker.path) as store:
        store.decisions.read_again(record_id, replace(before, credits=Field(), location=Field()), ())
    now = tracker.record(record_id).record
    assert (now.credits.value, now.credits.evidence) == (before.credits.value, before.credits.evidence)
    assert now.credits.needs_review
    assert NOT_FOUND_AGAIN in now.credits.reasons
    assert tracker.verify() == ()
    [file] = tracker.read_again([record_id])  # found again: the doubt goes
    assert "credits" in file.readings[0].settled


def test_a_blank_that_was_learned_is_an_answer(tracker: Tracker, record_id: int) -> None:
    before = tracker.record(record_id).record
    with Store(tracker.path) as store:
        store.decisions.read_again(
            record_id, replace(before, delivery_method=Field(reasons=(f"{LEARNED}first.pdf",))), ()
        )
    assert tracker.record(record_id).record.delivery_method.value is None


def test_another_course_keeps_nothing_of_the_one_before(tracker: Tracker, record_id: int) -> None:
    before = tracker.record(record_id).record
    other = Record(course_title=Field(value="Another course"), completion_date=Field(value="2020-01-02"))
    with Store(tracker.path) as store:
        store.decisions.read_again(record_id, other, ())
    now = tracker.record(record_id).record
    assert before.credits.value is not None
    assert now.credits.value is None


def test_a_record_by_hand_has_nothing_to_read_again(tracker: Tracker, sheet: Sheet) -> None:
    assert [*tracker.read_again([tracker.write(sheet.id, credits="1").id])] == []


# -- trash, merging, moving ------------------------------------------------------------------------


def test_what_is_deleted_counts_no_longer_and_is_restored_until_the_trash_is_emptied(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    [change] = tracker.trash([record_id])
    assert tracker.records(sheet.id) == ()
    assert tracker.totals(sheet.id).records == 0
    assert tracker.queues(sheet.id).trash == 1
    tracker.undo_act(change.act_id)
    assert len(tracker.records(sheet.id)) == 1
    tracker.trash([record_id])
    tracker.restore([record_id])
    assert tracker.queues(sheet.id).all == 1
    tracker.correct(record_id, "sponsor", "Ada")
    tracker.trash([record_id])
    assert tracker.empty_trash(sheet.id) == 1
    assert tracker.queue(sheet.id, "trash") == ()
    assert tracker.verify() == ()
    [receipt] = tracker.add_files(tracker.active_run(sheet.id).id, [numbered(1)])
    assert receipt.outcome == "duplicate_of"
    assert receipt.duplicate_of is not None
    assert receipt.duplicate_of.discarded_at is not None


def test_two_records_are_merged_and_come_apart_again(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    by_hand = tracker.write(sheet.id, course_title="Lost, and found", credits="2")
    change = tracker.attach(record_id, by_hand.id)
    assert [saved.id for saved in tracker.records(sheet.id)] == [by_hand.id]
    assert [saved.id for saved in tracker.attached(by_hand.id)] == [record_id]
    tracker.undo(change.id)
    assert len(tracker.records(sheet.id)) == 2
    assert tracker.attached(by_hand.id) == ()
    assert tracker.verify() == ()


def test_a_record_that_moves_takes_its_history_along_and_can_come_back(
    tracker: Tracker, sheet: Sheet, record_id: int
) -> None:
    other = tracker.create_sheet("2027 CPE")
    tracker.correct(record_id, "sponsor", "Ada")
    [change] = tracker.move([record_id], other.id)
    assert tracker.records(sheet.id) == ()
    [saved] = tracker.records(other.id)
    assert (saved.record.sponsor.value, saved.run_id) == ("Ada", tracker.active_run(other.id).id)
    assert saved.file_name == numbered(1)[0]
    assert tracker.verify() == ()
    tracker.undo_act(change.act_id)
    assert len(tracker.records(sheet.id)) == 1
    assert tracker.verify() == ()


def test_all_that_is_sure_is_accepted_at_once(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    doubtful = tracker.write(sheet.id, course_title="No credits yet")
    sure = tracker.queue(sheet.id, "sure")
    assert doubtful.id not in sure
    changes = tracker.accept_sure(sheet.id)
    assert [change.record_id for change in changes] == list(sure)
    assert tracker.queues(sheet.id).sure == 0


# -- a database of the version before --------------------------------------------------------------


def test_what_was_decided_with_the_version_before_still_stands(tmp_path: Path) -> None:
    """Migrating keeps every record, correction, acceptance and undo, and derives what that version did not."""
    path = tmp_path / "cpe.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", migrations.MIGRATIONS[:1])
        schema.open_database(path).close()
    record = Record(course_title=Field(value="As read"), credits=Field(value="2.0", needs_review=True))
    text = json.dumps(record_to_json(record))
    with sqlite3.connect(path) as db:
        db.executescript(
            """INSERT INTO sheets (name, created_at) VALUES ('Old', '2026-01-01');
               INSERT INTO originals VALUES (printf('%064d', 0), 1, '2026-01-01');
               INSERT INTO files (run_id, sheet_id, name, sha256, added_at)
                 VALUES (1, 1, 'a.pdf', printf('%064d', 0), '2026-01-01');
               UPDATE runs SET status = 'in_progress', started_at = '2026-01-01' WHERE id = 1;
               UPDATE files SET status = 'read', ended_at = '2026-01-01';"""
        )
        db.execute(
            """INSERT INTO records (file_id, run_id, sheet_id, position, read, current, problems, to_review)
               VALUES (1, 1, 1, 1, ?, ?, '[]', 1)""",
            (text, text),
        )
        db.executescript(
            """INSERT INTO changes (record_id, kind, field, value, made_at)
                 VALUES (1, 'correct', 'course_title', '"Typed"', '2026-01-02');
               INSERT INTO changes (record_id, kind, field, value, made_at)
                 VALUES (1, 'correct', 'sponsor', '"Wrong"', '2026-01-03');
               INSERT INTO changes (record_id, kind, undoes_id, made_at) VALUES (1, 'undo', 2, '2026-01-04');
               INSERT INTO changes (record_id, kind, made_at) VALUES (1, 'accept', '2026-01-05');
               UPDATE runs SET status = 'completed', ended_at = '2026-01-01' WHERE id = 1;"""
        )
    with Tracker(path) as t:
        saved = t.record(1)
        assert saved.record.course_title.value == "Typed"
        assert saved.record.sponsor.value is None
        assert saved.is_accepted
        assert [one.kind for one in t.history(1)] == ["correct", "correct", "undo", "accept"]
        assert t.history(1)[0].made_at == "2026-01-02"
        assert t.results(1)["course_title"].tolist() == ["Typed"]
        assert [one for one in t.verify() if one.code != "original"] == []


# -- any sequence ----------------------------------------------------------------------------------


class Decisions(RuleBasedStateMachine):
    """A model that knows no replay: it notes what each step was to leave behind, and compares."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = Store(Path(self.folder.name) / "cpe.db")
        sheet = self.store.sheets.create("S")
        read = Record(**{name: Field(value=f"{name} 0", needs_review=True) for name in TEXTS})
        self.record_id = self.store.decisions.write(sheet.id, {}).id
        self.store.decisions.read_again(self.record_id, read, ())
        self.readings = [dict.fromkeys(TEXTS), {name: f"{name} 0" for name in TEXTS}]
        self.said: list[dict[str, Any]] = []  # {"change", "kind", "values", "standing"}
        self.count = 0
        self.added: Change | None = None  # the change that added a certificate which was not taken off since

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def now(self) -> dict[str, Any]:
        record = self.store.records.get(self.record_id).record
        return {name: record[name].value for name in TEXTS}

    @rule(name=st.sampled_from(TEXTS), blank=st.booleans())
    def correct(self, name: str, blank: bool) -> None:
        self.count += 1
        value = None if blank else f"typed {self.count}"
        change = self.store.decisions.correct(self.record_id, name, value)
        self.said.append({"change": change, "values": {name: value}, "standing": True})

    @rule(name=st.sampled_from((None, *TEXTS)))
    def accept(self, name: str | None) -> None:
        now = self.now()
        [change] = self.store.decisions.accept([self.record_id], field=name)
        values = now if name is None else {name: now[name]}
        self.said.append({"change": change, "values": values, "standing": True})

    @rule(data=st.data())
    def read_again(self, data: st.DataObject) -> None:
        self.count += 1
        fresh = {name: data.draw(st.sampled_from([None, f"{name} {self.count}", f"{name} 0"])) for name in TEXTS}
        self.store.decisions.read_again(
            self.record_id, Record(**{name: Field(value=fresh[name]) for name in TEXTS}), ()
        )
        found = {name: value for name, value in fresh.items() if value is not None}
        self.readings.append(self.readings[-1] | found)  # an empty answer overwrites nothing

    @precondition(lambda self: self.added is None)
    @rule(data=st.data())
    def add_a_certificate(self, data: st.DataObject) -> None:
        """A reading that brings its file: it stands, with all that was read and accepted after it, until it is undone."""
        self.count += 1
        fresh = {name: data.draw(st.sampled_from([None, f"{name} {self.count}"])) for name in TEXTS}
        record = Record(**{name: Field(value=fresh[name]) for name in TEXTS})
        file = Certificate(sha256=f"{self.count:064}", name="a.pdf", added_at="2026-01-01")
        self.added = self.store.certificates.add(self.record_id, file, 1, record, ())
        self.readings.append(fresh)
        self.readings_before = len(self.readings) - 1

    @precondition(lambda self: self.added is not None)
    @rule()
    def take_it_off(self) -> None:
        self.store.decisions.undo(self.added.id)
        for one in self.said:
            if one["change"].kind == "accept" and one["change"].id > self.added.id:
                one["standing"] = False
        del self.readings[self.readings_before :]
        self.added = None

    @precondition(lambda self: self.said)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.said))
        self.store.decisions.undo(one["change"].id)
        if not one["standing"]:
            return
        one["standing"] = False
        if one["change"].kind == "correct":
            [name] = one["values"]
            for later in self.said:
                if (
                    later["change"].kind == "accept"
                    and later["change"].id > one["change"].id
                    and name in later["values"]
                ):
                    later["standing"] = False

    @rule()
    def undo_everything(self) -> None:
        self.store.decisions.undo_record(self.record_id)
        for one in self.said:
            one["standing"] = False

    @invariant()
    def a_persons_last_word_counts_and_else_the_newest_reading(self) -> None:
        expected, typed, added = dict(self.readings[-1]), set[str](), self.added
        for one in (one for one in self.said if one["standing"]):
            values = dict(one["values"])
            if one["change"].kind == "correct":
                typed |= {*values}
            elif added and one["change"].id < added.id:  # blanks accepted in view of no certificate, not typed ones
                values = {name: value for name, value in values.items() if value is not None or name in typed}
            expected |= values
        assert self.now() == expected
        assert (self.store.records.get(self.record_id).file_name is None) == (added is None)

    @invariant()
    def the_history_leads_to_the_present(self) -> None:
        seen = dict(self.readings[0])
        for step in steps(self.store.records.as_read(self.record_id), self.store.changes.history(self.record_id)):
            for name, before, after in step.fields:
                assert seen[name] == before
                seen[name] = after
        assert seen == self.now()

    @invariant()
    def what_is_derived_agrees(self) -> None:
        row = self.store.connection.db["records"].get(self.record_id)
        assert {name: row[name] for name in self.store.records.derived(self.record_id)} == self.store.records.derived(
            self.record_id
        )
        settled = all(self.store.records.get(self.record_id).record[name].is_settled for name in FIELDS)
        assert bool(row["accepted"]) == settled


Decisions.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
test_any_sequence_of_decisions = Decisions.TestCase
