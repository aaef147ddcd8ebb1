"""Records, and what a person decided about them: the SQL of corrections, acceptances, undoing and lists.

The idea: what was read is never rewritten, and every decision is a row of its own. The consequence: what counts now is
derived, by `corrections.replay`, whenever a row is added, and can be derived again at any time. Decisions made in one
click are one act and can be undone as one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

from cpe_core import errors
from cpe_core.corrections import certificate, depending, newest, replay
from cpe_core.duplicates import COMPARED, bare_number
from cpe_core.flat import flat, searchable
from cpe_core.records import (
    FIELDS,
    Problem,
    Record,
    credits_hundredths,
    problem_from_json,
    problem_to_json,
    record_from_json,
    record_to_json,
    value_to_json,
)
from cpe_core.rows import Answer, Certificate, Change, Listed, Place, Queue, SavedRecord, Stamp
from cpe_core.store.connection import now, tells
from cpe_core.store.duplicate_pairs import IS_ASKED
from cpe_core.store.placing import PLACED, Placing
from cpe_core.store.schema import transaction

DERIVED = 5  # counts the ways in which columns were derived; a database with another number is derived anew
Which = Literal["look", "all", "accepted", "trash", "sure"]

FILE_NAME = "coalesce(f.name, json_extract(c.certificate, '$.name'))"  # of records c, files f
_RECORDS = f"""
  SELECT c.id, c.sheet_id, c.file_id, {FILE_NAME} AS file_name, c.certificate, c.run_id, r.number AS run_number,
         c.position, c.place, c.into_id, c.accepted AS is_accepted, c.current AS record,
         c.current_problems AS problems, (SELECT coalesce(max(id), 0) FROM changes WHERE record_id = c.id) AS version
    FROM records c JOIN runs r ON r.id = c.run_id LEFT JOIN files f ON f.id = c.file_id
"""
_CHANGES = """
  SELECT c.id, c.act_id, a.who, c.record_id, c.kind, c.field, c.before, c.value, c.undoes_id, a.made_at,
         EXISTS (SELECT 1 FROM changes u WHERE u.undoes_id = c.id) AS undone
    FROM changes c JOIN acts a ON a.id = c.act_id
"""
_ACCEPTANCES = f"{_CHANGES} JOIN records d ON d.id = c.record_id WHERE d.run_id = ? AND c.kind = 'accept'"
_MAY_STAND_FOR = """
  SELECT 1 AS may FROM records i, records c WHERE i.id = ? AND c.id = ? AND i.id <> c.id AND i.place = 'kept'
     AND i.sheet_id = c.sheet_id
"""
_CHANGED_SINCE = """
  SELECT j.value AS id, coalesce(json_extract(c.flat, '$.course_title'), f.name) AS name
    FROM json_each(?) j LEFT JOIN records c ON c.id = j.value LEFT JOIN files f ON f.id = c.file_id
   WHERE c.id IS NULL OR c.place <> 'kept'
      OR EXISTS (SELECT 1 FROM changes d WHERE d.record_id = c.id AND d.act_id > ?)
"""
_NAMED = 3  # records that a refusal names; the rest it counts
_LIVE = "status IN ('draft', 'in_progress')"
_WHICH: dict[Which, str] = {
    "look": f"c.place = 'kept' AND (c.to_review > 0 OR {IS_ASKED})",
    "all": "c.place = 'kept'",
    "accepted": "c.place = 'kept' AND c.accepted",
    "trash": "c.place = 'trash'",
    "sure": f"c.place = 'kept' AND c.to_review = 0 AND NOT c.accepted AND NOT {IS_ASKED}",
}


class Decisions(Placing):
    """The part of the store that knows records."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        if self._one("SELECT version FROM derived")["version"] != DERIVED:
            self._derive_all()

    # -- writing ----------------------------------------------------------------------------------

    @tells
    def correct(self, record_id: int, field: str, value: Any, *, seen: int | None = None) -> Change:
        """Add a correction (`value` in JSON's shape), and bring the record's values up to it.

        `seen` is the version of the record that the person saw: ChangedMeanwhile when the field has another value by
        now, unless it is the one that is to be set.
        """
        with transaction(self.db):
            before = value_to_json(self._record(record_id)[field].value)
            if seen is not None and before not in (value, self._value_at(record_id, field, seen)):
                raise errors.ChangedMeanwhile
            return self._add(self._act(), record_id, "correct", field=field, before=before, value=value)

    @tells
    def accept(
        self, record_ids: Iterable[int], *, field: str | None = None, seen: Stamp | None = None
    ) -> tuple[Change, ...]:
        """A person stands behind every field of these records, or behind one: one act."""
        ids = tuple(record_ids)
        with transaction(self.db):
            self._check(ids, seen)
            act = self._act()
            changes = tuple(self._accept(act, record_id, field) for record_id in ids)
            self._spare(act)
            return changes

    def _check(self, record_ids: tuple[int, ...], seen: Stamp | None) -> None:
        """ChangedMeanwhile, the records named, where one of them was changed or is no longer kept since `seen`."""
        if seen is None:
            return
        changed = [*self.db.query(_CHANGED_SINCE, (json.dumps(record_ids), seen[0]))]
        if changed:
            raise errors.ChangedMeanwhile(_changed([row["name"] for row in changed]))

    def _accept(self, act: int, record_id: int, field: str | None) -> Change:
        record = self._record(record_id)
        seen = {name: value_to_json(record[name].value) for name in (FIELDS if field is None else (field,))}
        return self._add(act, record_id, "accept", field=field, value=seen)

    @tells
    def undo(self, change_id: int) -> Change:
        """Take one change back, and the acceptances given in view of it; undoing it again changes nothing."""
        with transaction(self.db):
            self._undo(self._change(change_id))
            return self._change(change_id)

    @tells
    def undo_act(self, act_id: int) -> tuple[int, ...]:
        """Take back all that was decided in one click, about pairs and names too; the records concerned."""
        with transaction(self.db):
            asked_again = self._ask_again(act_id)
            self.db.execute("DELETE FROM different_sponsors WHERE act_id = ?", (act_id,))
            concerned = self._undo_all(f"{_CHANGES} WHERE c.act_id = ?", (act_id,))
            self._pair(asked_again)
            return concerned

    @tells
    def undo_record(self, record_id: int, *, field: str | None = None) -> tuple[int, ...]:
        """Take back what a person said of a record's fields, or of one of them: what was read counts again."""
        with transaction(self.db):
            return self._undo_all(
                f"{_CHANGES} WHERE c.record_id = ? AND c.kind IN ('correct', 'accept') AND (? IS NULL OR c.field = ?)",
                (record_id, field, field),
            )

    @tells
    def undo_acceptance(self, run_id: int) -> tuple[int, ...]:
        """Take back every acceptance of the records that a run read."""
        with transaction(self.db):
            return self._undo_all(_ACCEPTANCES, (run_id,))

    def _undo_all(self, sql: str, args: tuple[Any, ...]) -> tuple[int, ...]:
        standing = [one for one in map(_change, [*self.db.query(sql, args)]) if not one.undone and one.kind != "undo"]
        act = self._act()
        if all(one.kind in PLACED for one in standing):
            self._take_back_places(act, standing)
        else:
            for one in standing:
                self._undo(one, act)
        return tuple(dict.fromkeys(one.record_id for one in standing))

    def _undo(self, before: Change, act: int | None = None) -> None:
        if before.kind == "undo":
            raise errors.BadValue("An undo cannot be undone. Make the change again.")
        if not self._change(before.id).undone:
            act = act or self._act()
            if before.kind == "place":  # what is put back by itself is asked about again: nothing counts twice unasked
                self._ask_again(before.act_id)
            for one in (*depending(before, self.history(before.record_id)), before):
                self._add(act, before.record_id, "undo", undoes=one)

    def _act(self, who: str = "person") -> int:
        return int(self._one("INSERT INTO acts (who, made_at) VALUES (?, ?) RETURNING id", (who, now()))["id"])

    def _add(self, act_id: int, record_id: int, kind: str, **told: Any) -> Change:
        """Add a row, and derive the record anew. `before` and `value` come in JSON's shape, `undoes` as a Change."""
        undoes: Change | None = told.get("undoes")
        before, value = (json.dumps(told[name]) if name in told else None for name in ("before", "value"))
        about = self._one(
            "SELECT coalesce(file_id, certificate) AS paper, to_review FROM records WHERE id = ?", (record_id,)
        )
        was_open = about["to_review"] > 0
        row = self._one(
            """INSERT INTO changes (act_id, record_id, kind, field, before, value, undoes_id)
               VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""",
            (act_id, record_id, kind, told.get("field"), before, value, undoes and undoes.id),
        )
        self._derive(record_id)
        if _may_pair(undoes.kind if undoes else kind, undoes.field if undoes else told.get("field")):
            self._pair([record_id])
        if kind == "undo":
            self._ask_anew(record_id)
        elif about["paper"] and (told.get("field") in FIELDS if kind == "correct" else kind == "accept" and was_open):
            self._ask(record_id)  # accepting what was in doubt teaches where it stands
        return self._change(row["id"])

    def _add_records(
        self,
        where: tuple[int | None, int, int],
        records: Iterable[Record],
        problems: Iterable[Problem],
        *,
        after: int = 0,
    ) -> None:
        """What was read; `where` is (file, run, sheet). Each record keeps problems about it or about the whole file.

        `after` is how many records the file gave before these, by whose numbers the problems do not count.
        """
        told = tuple(problems)
        file = self._maybe("SELECT name FROM files WHERE id = ?", (where[0],)) or {"name": None}
        for position, record in enumerate(records, start=1):
            about = json.dumps([problem_to_json(one) for one in told if one.record in (None, position)])
            columns = derived_columns(record, file["name"])
            self.db.execute(
                f"""INSERT INTO records (file_id, run_id, sheet_id, position, read, problems, current_problems,
                                         {", ".join(columns)})
                    VALUES (?, ?, ?, ?, ?, ?, ?, {", ".join("?" * len(columns))})""",
                (*where, after + position, columns["current"], about, about, *columns.values()),
            )
            self._pair([int(self._one("SELECT last_insert_rowid() AS id")["id"])])

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
        with transaction(self.db):
            act = self._act("reader")
            return tuple(self._read(act, *one) for one in readings if self._is_there(one[0]))

    def _is_there(self, record_id: int) -> bool:
        return self._maybe("SELECT id FROM records WHERE id = ?", (record_id,)) is not None

    def _read(
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
        return self._add(act, record_id, "read", value=told | file)

    @tells
    def put(
        self, record_ids: Iterable[int], place: Place, *, into_id: int | None = None, seen: Stamp | None = None
    ) -> tuple[Change, ...]:
        """Put records into the trash, back to the kept ones, or under the record that stands for them: one act.

        ChangedMeanwhile where that record stands for nothing: it was deleted, moved, or is one of these.
        """
        ids = tuple(record_ids)
        with transaction(self.db):
            self._check(ids, seen)
            for record_id in ids if into_id is not None else ():
                if not self._maybe(_MAY_STAND_FOR, (into_id, record_id)):
                    raise errors.ChangedMeanwhile("That record was deleted or moved meanwhile. Choose another.")
            act = self._act()
            self._put(act, ids, place, into_id)
            asked = {*ids}
            return tuple(one for one in self._changes_of(act) if one.record_id in asked)

    def _put(self, act: int, record_ids: Iterable[int], place: Place, into_id: int | None = None) -> None:
        ids = [*record_ids]
        if into_id is not None:  # what stood under it goes along: nothing hangs from a record that is not kept
            ids = [one for record_id in ids for one in (*self.attached(record_id), record_id)]
        self._place_all(act, "place", ((one, None, {"place": place, "into_id": into_id}) for one in ids))

    @tells
    def answer(self, pair_id: int, answer: Answer) -> int:
        """What a person says of two records that may be one course; the id of the act. Answering again replaces it.

        same: the later one's certificate is attached to the earlier record. replaces: the earlier one is kept under the
        later. both: each counts. discard: the later one goes to the trash.
        """
        with transaction(self.db):
            pair = self.pair(pair_id)
            act = self._act()
            self.db.execute("UPDATE pairs SET answer = ?, act_id = ? WHERE id = ?", (answer, act, pair_id))
            match answer:
                case "same":
                    self._put(act, [pair.later_id], "attached", pair.earlier_id)
                case "replaces":
                    self._put(act, [pair.earlier_id], "replaced", pair.later_id)
                case "discard":
                    self._put(act, [pair.later_id], "trash")
            return act

    @tells
    def move(self, record_ids: Iterable[int], sheet_id: int, *, seen: Stamp | None = None) -> tuple[Change, ...]:
        """Move records to another sheet, where they stand in its live run: one act. SheetPutAway as it says."""
        ids = tuple(record_ids)
        with transaction(self.db):
            self._check(ids, seen)
            self.check_open(sheet_id)
            live = self._one(f"SELECT id FROM runs WHERE sheet_id = ? AND {_LIVE}", (sheet_id,))
            act = self._act()
            there = self.db.query(
                """SELECT j.value AS id, c.sheet_id, c.run_id
                     FROM json_each(?) j LEFT JOIN records c ON c.id = j.value ORDER BY j.key""",
                (json.dumps(ids),),
            )
            value = {"sheet_id": sheet_id, "run_id": live["id"]}
            self._place_all(act, "move", [(row.pop("id"), row, value) for row in there])
            return self._changes_of(act)

    @tells
    def write(self, sheet_id: int, values: dict[str, Any]) -> SavedRecord:
        """A record without a file, in the sheet's live run; its values, in JSON's shape, are a person's."""
        with transaction(self.db):
            self.check_open(sheet_id)
            live = self._one(f"SELECT id FROM runs WHERE sheet_id = ? AND {_LIVE}", (sheet_id,))
            self._add_records((None, live["id"], sheet_id), [Record()], ())
            record_id = int(self._one("SELECT max(id) AS id FROM records")["id"])
            act = self._act()
            for field, value in values.items():
                self._add(act, record_id, "correct", field=field, before=None, value=value)
            return self.record(record_id)

    def _derive(self, record_id: int) -> None:
        columns = self.derived(record_id)
        moved = "SELECT 1 AS moved FROM records WHERE id = ? AND sheet_id <> ?"
        if self._maybe(moved, (record_id, columns["sheet_id"])):
            self.check_open(columns["sheet_id"])  # a move taken back may lead to a sheet that was deleted since
        self.db.execute(
            f"UPDATE records SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
            (*columns.values(), record_id),
        )

    @tells
    def _derive_all(self) -> None:
        with transaction(self.db):
            ids = [row["id"] for row in self.db.query("SELECT id FROM records")]
            for record_id in ids:
                self._derive(record_id)
            self._pair(ids)  # which records are alike follows from all of them
            self.db.execute("UPDATE derived SET version = ?", (DERIVED,))

    # -- reading ----------------------------------------------------------------------------------

    def derived(self, record_id: int) -> dict[str, Any]:
        """The columns that follow from what was read and what was decided since, as they should be now."""
        row = self._one(
            """SELECT c.read, c.problems, c.sheet_id, c.run_id, f.name
                 FROM records c LEFT JOIN files f ON f.id = c.file_id WHERE c.id = ?""",
            (record_id,),
        )
        changes = self.history(record_id)
        readings, places, moves = (newest(changes, kind) for kind in ("read", "place", "move"))
        added = certificate(changes)
        first_move = next((one.before for one in changes if one.kind == "move"), None)
        return {
            **derived_columns(
                replay(record_from_json(json.loads(row["read"])), changes), added.name if added else row["name"]
            ),
            "current_problems": json.dumps(readings["problems"]) if readings else row["problems"],
            "certificate": json.dumps(asdict(added)) if added else None,
            **(places or {"place": "kept", "into_id": None}),
            **(moves or first_move or {"sheet_id": row["sheet_id"], "run_id": row["run_id"]}),
        }

    @tells
    def records(self, *, sheet_id: int | None = None, run_id: int | None = None) -> tuple[SavedRecord, ...]:
        """Of a whole sheet, or those a run shows (its own and those of the runs it appends to), in upload order."""
        if run_id is None:
            rows = self.db.query(f"{_RECORDS} WHERE c.sheet_id = ? AND {_WHICH['all']} ORDER BY c.id", (sheet_id,))
        else:
            rows = self.db.query(
                f"""{_RECORDS} JOIN runs s ON s.id = ? AND c.sheet_id = s.sheet_id
                    WHERE {_WHICH["all"]} AND r.number BETWEEN s.first_number AND s.number ORDER BY c.id""",
                (run_id,),
            )
        return tuple(map(_saved_record, rows))

    @tells
    def record(self, record_id: int) -> SavedRecord:
        return _saved_record(self._one(f"{_RECORDS} WHERE c.id = ?", (record_id,)))

    def listed(self, sheet_id: int) -> tuple[Listed, ...]:
        """The records of a sheet as plain texts, without evidence or history, in upload order."""
        return tuple(self.each_listed(sheet_id))

    def each_listed(self, sheet_id: int) -> Iterator[Listed]:
        """The same, one at a time: as the sheet stands when the first is asked for."""
        with self.telling():
            for row in self.db.query(
                f"""SELECT c.id, {FILE_NAME} AS file_name, r.number AS run_number, NOT {IS_ASKED} AS counts, c.flat
                      FROM records c JOIN runs r ON r.id = c.run_id LEFT JOIN files f ON f.id = c.file_id
                     WHERE c.sheet_id = ? AND {_WHICH["all"]} ORDER BY c.id""",
                (sheet_id,),
            ):
                yield Listed(**{**row, "flat": json.loads(row["flat"]), "counts": bool(row["counts"])})

    @tells
    def stamp(self) -> Stamp:
        """Differs from every earlier one once any record came or anything was decided: lists may be kept by it."""
        row = self._one("SELECT (SELECT max(id) FROM acts) AS acts, (SELECT max(id) FROM records) AS records")
        return row["acts"] or 0, row["records"] or 0

    @tells
    def queue(self, sheet_id: int, which: Which) -> tuple[int, ...]:
        """The ids of the records that stand there, in upload order."""
        sql = f"SELECT c.id FROM records c WHERE c.sheet_id = ? AND {_WHICH[which]} ORDER BY c.id"
        return tuple(row["id"] for row in self.db.query(sql, (sheet_id,)))

    @tells
    def queues(self, sheet_id: int) -> Queue:
        sums = ", ".join(f'coalesce(sum({rule}), 0) AS "{name}"' for name, rule in _WHICH.items())
        return Queue(**self._one(f"SELECT {sums} FROM records c WHERE c.sheet_id = ?", (sheet_id,)))

    @tells
    def accepted(self, run_id: int) -> tuple[int, ...]:
        """The records that a run read and of which a person accepted anything."""
        standing = (one for one in map(_change, self.db.query(_ACCEPTANCES, (run_id,))) if not one.undone)
        return tuple(dict.fromkeys(one.record_id for one in standing))

    @tells
    def as_read(self, record_id: int) -> Record:
        """What was read first, no decision applied."""
        return record_from_json(json.loads(self._one("SELECT read FROM records WHERE id = ?", (record_id,))["read"]))

    @tells
    def history(self, record_id: int) -> tuple[Change, ...]:
        """Oldest first."""
        return tuple(map(_change, self.db.query(f"{_CHANGES} WHERE c.record_id = ? ORDER BY c.id", (record_id,))))

    def _changes_of(self, act: int) -> tuple[Change, ...]:
        return tuple(map(_change, self.db.query(f"{_CHANGES} WHERE c.act_id = ? ORDER BY c.id", (act,))))

    def _change(self, change_id: int) -> Change:
        return _change(self._one(f"{_CHANGES} WHERE c.id = ?", (change_id,)))

    def _record(self, record_id: int) -> Record:
        row = self._one("SELECT current FROM records WHERE id = ?", (record_id,))
        return record_from_json(json.loads(row["current"]))

    def _value_at(self, record_id: int, field: str, version: int) -> Any:
        """A field's value as it was when the record's newest change was `version`, in JSON's shape."""
        rows = self.db.query(
            _CHANGES.replace("WHERE u.undoes_id = c.id", "WHERE u.undoes_id = c.id AND u.id <= ?")
            + " WHERE c.record_id = ? AND c.id <= ?",
            (version, record_id, version),
        )
        return value_to_json(replay(self.as_read(record_id), map(_change, rows))[field].value)


def derived_columns(record: Record, file_name: str | None = None) -> dict[str, Any]:
    """The columns taken out of a record as it counts now, and the name of its file."""
    texts = flat(record)
    completed, amount = record.completion_date.value, record.credits.value
    assert isinstance(completed, str | None)
    assert isinstance(amount, str | None)
    return {
        "current": json.dumps(record_to_json(record), ensure_ascii=False, separators=(",", ":")),
        "flat": json.dumps(texts, ensure_ascii=False, separators=(",", ":")),
        "searchable": searchable(texts, file_name),
        "completion_date": completed,
        "bare_number": bare_number(texts["certificate_number"] or "") or None,
        "credits_hundredths": credits_hundredths(amount),
        "to_review": len(record.to_review),
        "accepted": int(all(record[name].is_settled for name in FIELDS)),
    }


def _may_pair(kind: str, field: str | None) -> bool:
    """Whether a change of this kind can make two records one course, or part them."""
    return kind in ("read", "place", "move") or (kind == "correct" and field in COMPARED)


def _changed(names: list[str | None]) -> str:
    """The sentence that refuses an act on many records: how many were changed meanwhile, and the first of them."""
    first = ", ".join(f"“{name or 'a record'}”" for name in names[:_NAMED])
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    were = "was" if len(names) == 1 else "were"
    return (
        f"Nothing was done: {first}{more} {were} changed or deleted meanwhile, perhaps in another tab. "
        "Look, then try again."
    )


def _change(row: dict[str, Any]) -> Change:
    told = {name: None if row[name] is None else json.loads(row[name]) for name in ("before", "value")}
    return Change(**{**row, **told, "undone": bool(row["undone"])})


def _saved_record(row: dict[str, Any]) -> SavedRecord:
    told = {
        "record": record_from_json(json.loads(row["record"])),
        "problems": tuple(map(problem_from_json, json.loads(row["problems"]))),
        "certificate": Certificate(**json.loads(row["certificate"])) if row["certificate"] else None,
        "is_accepted": bool(row["is_accepted"]),
    }
    return SavedRecord(**{**row, **told})
