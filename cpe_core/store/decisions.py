"""What a person, or a new reading, says of records: corrections, acceptances, undoing, where a record stands.

The idea: every decision is a change that is added, and its record is derived anew. The consequence: nothing a person
said is lost. Decisions made in one click are one act and can be undone as one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from cpe_core import errors
from cpe_core.corrections import depending
from cpe_core.duplicates import COMPARED
from cpe_core.records import FIELDS, Problem, Record, problem_to_json, record_to_json, value_to_json
from cpe_core.rows import Answer, Certificate, Change, Place, Revision, SavedRecord
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, tells
from cpe_core.store.duplicate_pairs import DuplicatePairs
from cpe_core.store.lessons import Lessons
from cpe_core.store.placing import PLACED, Placing
from cpe_core.store.saved_records import Records
from cpe_core.store.schema import transaction
from cpe_core.store.sheet_runs import Runs
from cpe_core.store.sheets import Sheets

_MAY_STAND_FOR = """
  SELECT 1 AS may FROM records i, records c WHERE i.id = ? AND c.id = ? AND i.id <> c.id AND i.place = 'kept'
     AND i.sheet_id = c.sheet_id
"""


class Decisions:
    """What is decided about records."""

    def __init__(
        self,
        connection: Connection,
        *,
        sheets: Sheets,
        pairs: DuplicatePairs,
        lessons: Lessons,
        changes: Changes,
        runs: Runs,
        placing: Placing,
        records: Records,
    ) -> None:
        self.connection = connection
        self._sheets = sheets
        self._pairs = pairs
        self._lessons = lessons
        self._changes = changes
        self._runs = runs
        self._placing = placing
        self._records = records

    @tells
    def correct(self, record_id: int, field: str, value: Any, *, seen: int | None = None) -> Change:
        """Add a correction (`value` in JSON's shape), and bring the record's values up to it.

        `seen` is the version of the record that the person saw: ChangedMeanwhile when the field has another value by
        now, unless it is the one that is to be set.
        """
        with transaction(self.connection.db):
            before = value_to_json(self._records.current(record_id)[field].value)
            if seen is not None and before not in (value, self._records.value_at(record_id, field, seen)):
                raise errors.ChangedMeanwhile
            return self.add(self._changes.new_act(), record_id, "correct", field=field, before=before, value=value)

    @tells
    def accept(
        self, record_ids: Iterable[int], *, field: str | None = None, seen: Revision | None = None
    ) -> tuple[Change, ...]:
        """A person stands behind every field of these records, or behind one: one act."""
        ids = tuple(record_ids)
        with transaction(self.connection.db):
            self._records.check_unchanged(ids, seen)
            act = self._changes.new_act()
            changes = tuple(self._accept(act, record_id, field) for record_id in ids)
            self._lessons.spare(act)
            return changes

    def _accept(self, act: int, record_id: int, field: str | None) -> Change:
        record = self._records.current(record_id)
        seen = {name: value_to_json(record[name].value) for name in (FIELDS if field is None else (field,))}
        return self.add(act, record_id, "accept", field=field, value=seen)

    @tells
    def undo(self, change_id: int) -> Change:
        """Take one change back, and the acceptances given in view of it; undoing it again changes nothing."""
        with transaction(self.connection.db):
            self._undo(self._changes.get(change_id))
            return self._changes.get(change_id)

    @tells
    def undo_act(self, act_id: int) -> tuple[int, ...]:
        """Take back all that was decided in one click, about pairs and names too; the records concerned."""
        with transaction(self.connection.db):
            asked_again = self._pairs.ask_again(act_id)
            self.connection.db.execute("DELETE FROM different_sponsors WHERE act_id = ?", (act_id,))
            concerned = self._undo_all(self._changes.of_act(act_id))
            self._pairs.find(asked_again)
            return concerned

    @tells
    def undo_record(self, record_id: int, *, field: str | None = None) -> tuple[int, ...]:
        """Take back what a person said of a record's fields, or of one of them: what was read counts again."""
        with transaction(self.connection.db):
            return self._undo_all(self._changes.by_person(record_id, field))

    @tells
    def undo_acceptance(self, run_id: int) -> tuple[int, ...]:
        """Take back every acceptance of the records that a run read."""
        with transaction(self.connection.db):
            return self._undo_all(self._changes.acceptances(run_id))

    def _undo_all(self, changes: Iterable[Change]) -> tuple[int, ...]:
        standing = [one for one in changes if not one.undone and one.kind != "undo"]
        act = self._changes.new_act()
        if all(one.kind in PLACED for one in standing):
            self._placing.take_back(act, standing)
        else:
            for one in standing:
                self._undo(one, act)
        return tuple(dict.fromkeys(one.record_id for one in standing))

    def _undo(self, before: Change, act: int | None = None) -> None:
        if before.kind == "undo":
            raise errors.BadValue("An undo cannot be undone. Make the change again.")
        if not self._changes.get(before.id).undone:
            act = act or self._changes.new_act()
            if before.kind == "place":  # what is put back by itself is asked about again: nothing counts twice unasked
                self._pairs.ask_again(before.act_id)
            for one in (*depending(before, self._changes.history(before.record_id)), before):
                self.add(act, before.record_id, "undo", undoes=one)

    def add(self, act_id: int, record_id: int, kind: str, **told: Any) -> Change:
        """Add a change, as `Changes.add` does, and bring up to it the record, its pairs and what is to be learned."""
        undoes: Change | None = told.get("undoes")
        about = self.connection.one(
            "SELECT coalesce(file_id, certificate) AS paper, to_review FROM records WHERE id = ?", (record_id,)
        )
        was_open = about["to_review"] > 0
        change_id = self._changes.add(act_id, record_id, kind, **told)
        self._records.derive(record_id)
        if _may_pair(undoes.kind if undoes else kind, undoes.field if undoes else told.get("field")):
            self._pairs.find([record_id])
        if kind == "undo":
            self._lessons.ask_anew([record_id])
        elif about["paper"] and (told.get("field") in FIELDS if kind == "correct" else kind == "accept" and was_open):
            self._lessons.ask(record_id)  # accepting what was in doubt teaches where it stands
        return self._changes.get(change_id)

    @tells
    def read_again(self, record_id: int, record: Record, problems: Iterable[Problem]) -> Change:
        """Add a new reading. It counts wherever no person has spoken."""
        changes = self.read_all_again([(record_id, record, problems)])
        if not changes:
            raise errors.NotFound
        return changes[0]

    @tells
    def read_all_again(self, readings: Iterable[tuple[int, Record, Iterable[Problem]]]) -> tuple[Change, ...]:
        """Add new readings of many records, those left out that have gone: one act."""
        with transaction(self.connection.db):
            act = self._changes.new_act("reader")
            return tuple(self.add_reading(act, *one) for one in readings if self._records.is_there(one[0]))

    def add_reading(
        self,
        act: int,
        record_id: int,
        record: Record,
        problems: Iterable[Problem],
        added: Certificate | None = None,
    ) -> Change:
        """A new reading: of the file the record has, or of a certificate that is added with it."""
        file = {"file": asdict(added)} if added else {}
        told = {"record": record_to_json(record), "problems": [problem_to_json(one) for one in problems]}
        return self.add(act, record_id, "read", value=told | file)

    @tells
    def put(
        self, record_ids: Iterable[int], place: Place, *, into_id: int | None = None, seen: Revision | None = None
    ) -> tuple[Change, ...]:
        """Put records into the trash, back to the kept ones, or under the record that stands for them: one act.

        ChangedMeanwhile where that record stands for nothing: it was deleted, moved, or is one of these.
        """
        ids = tuple(record_ids)
        with transaction(self.connection.db):
            self._records.check_unchanged(ids, seen)
            for record_id in ids if into_id is not None else ():
                if not self.connection.maybe(_MAY_STAND_FOR, (into_id, record_id)):
                    raise errors.ChangedMeanwhile("That record was deleted or moved meanwhile. Choose another.")
            act = self._changes.new_act()
            self._put(act, ids, place, into_id)
            asked = {*ids}
            return tuple(one for one in self._changes.of_act(act) if one.record_id in asked)

    def _put(self, act: int, record_ids: Iterable[int], place: Place, into_id: int | None = None) -> None:
        ids = [*record_ids]
        if into_id is not None:  # what stood under it goes along: nothing hangs from a record that is not kept
            ids = [one for record_id in ids for one in (*self._placing.attached(record_id), record_id)]
        self._placing.place_all(act, "place", ((one, None, {"place": place, "into_id": into_id}) for one in ids))

    @tells
    def answer(self, pair_id: int, answer: Answer) -> int:
        """What a person says of two records that may be one course; the id of the act. Answering again replaces it.

        same: the later one's certificate is attached to the earlier record. replaces: the earlier one is kept under the
        later. both: each counts. discard: the later one goes to the trash.
        """
        with transaction(self.connection.db):
            pair = self._pairs.get(pair_id)
            act = self._changes.new_act()
            self._pairs.set_answer(pair_id, answer, act)
            match answer:
                case "same":
                    self._put(act, [pair.later_id], "attached", pair.earlier_id)
                case "replaces":
                    self._put(act, [pair.earlier_id], "replaced", pair.later_id)
                case "discard":
                    self._put(act, [pair.later_id], "trash")
            return act

    @tells
    def move(self, record_ids: Iterable[int], sheet_id: int, *, seen: Revision | None = None) -> tuple[Change, ...]:
        """Move records to another sheet, where they stand in its live run: one act. SheetPutAway as it says."""
        ids = tuple(record_ids)
        with transaction(self.connection.db):
            self._records.check_unchanged(ids, seen)
            self._sheets.check_open(sheet_id)
            live = self._runs.live(sheet_id)
            act = self._changes.new_act()
            there = self.connection.db.query(
                """SELECT j.value AS id, c.sheet_id, c.run_id
                     FROM json_each(?) j LEFT JOIN records c ON c.id = j.value ORDER BY j.key""",
                (json.dumps(ids),),
            )
            value = {"sheet_id": sheet_id, "run_id": live.id}
            self._placing.place_all(act, "move", [(row.pop("id"), row, value) for row in there])
            return self._changes.of_act(act)

    @tells
    def write(self, sheet_id: int, values: dict[str, Any]) -> SavedRecord:
        """A record without a file, in the sheet's live run; its values, in JSON's shape, are a person's."""
        with transaction(self.connection.db):
            self._sheets.check_open(sheet_id)
            live = self._runs.live(sheet_id)
            self._records.add((None, live.id, sheet_id), [Record()], ())
            record_id = int(self.connection.one("SELECT max(id) AS id FROM records")["id"])
            act = self._changes.new_act()
            for field, value in values.items():
                self.add(act, record_id, "correct", field=field, before=None, value=value)
            return self._records.get(record_id)


def _may_pair(kind: str, field: str | None) -> bool:
    """Whether a change of this kind can make two records one course, or part them."""
    return kind in ("read", "place", "move") or (kind == "correct" and field in COMPARED)
