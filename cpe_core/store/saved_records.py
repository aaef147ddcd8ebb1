"""Records in the database: what was read, and beside it what counts now.

The idea: what was read is never rewritten, and every decision is a row of its own. The consequence: what counts now is
derived, by `corrections.replay`, whenever a row is added, and can be derived again at any time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any, Literal

from cpe_core import errors
from cpe_core.corrections import certificate, newest, replay
from cpe_core.duplicates import bare_number
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
from cpe_core.rows import Certificate, Queue, Revision, SavedRecord, SummaryRow
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, tells
from cpe_core.store.duplicate_pairs import IS_ASKED, DuplicatePairs
from cpe_core.store.schema import transaction
from cpe_core.store.sheets import Sheets
from cpe_core.summary_row import searchable, summary_of

DERIVED = 5  # counts the ways in which columns were derived; a database with another number is derived anew
Which = Literal["look", "all", "accepted", "trash", "sure"]

FILE_NAME = "coalesce(f.name, json_extract(c.certificate, '$.name'))"  # of records c, files f
_RECORDS = f"""
  SELECT c.id, c.sheet_id, c.file_id, {FILE_NAME} AS file_name, c.certificate, c.run_id, r.number AS run_number,
         c.position, c.place, c.into_id, c.accepted AS is_accepted, c.current AS record,
         c.current_problems AS problems, (SELECT coalesce(max(id), 0) FROM changes WHERE record_id = c.id) AS version
    FROM records c JOIN runs r ON r.id = c.run_id LEFT JOIN files f ON f.id = c.file_id
"""
_CHANGED_SINCE = """
  SELECT j.value AS id, coalesce(json_extract(c.flat, '$.course_title'), f.name) AS name
    FROM json_each(?) j LEFT JOIN records c ON c.id = j.value LEFT JOIN files f ON f.id = c.file_id
   WHERE c.id IS NULL OR c.place <> 'kept'
      OR EXISTS (SELECT 1 FROM changes d WHERE d.record_id = c.id AND d.act_id > ?)
"""
_NAMED = 3  # records that a refusal names; the rest it counts
_WHICH: dict[Which, str] = {
    "look": f"c.place = 'kept' AND (c.to_review > 0 OR {IS_ASKED})",
    "all": "c.place = 'kept'",
    "accepted": "c.place = 'kept' AND c.accepted",
    "trash": "c.place = 'trash'",
    "sure": f"c.place = 'kept' AND c.to_review = 0 AND NOT c.accepted AND NOT {IS_ASKED}",
}


class Records:
    """The records of sheets."""

    def __init__(self, connection: Connection, *, sheets: Sheets, pairs: DuplicatePairs, changes: Changes) -> None:
        self.connection = connection
        self._sheets = sheets
        self._pairs = pairs
        self._changes = changes

    # -- writing ------------------------------------------------------------------------------------

    def add(
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
        file = self.connection.maybe("SELECT name FROM files WHERE id = ?", (where[0],)) or {"name": None}
        for position, record in enumerate(records, start=1):
            about = json.dumps([problem_to_json(one) for one in told if one.record in (None, position)])
            columns = derived_columns(record, file["name"])
            self.connection.db.execute(
                f"""INSERT INTO records (file_id, run_id, sheet_id, position, read, problems, current_problems,
                                         {", ".join(columns)})
                    VALUES (?, ?, ?, ?, ?, ?, ?, {", ".join("?" * len(columns))})""",
                (*where, after + position, columns["current"], about, about, *columns.values()),
            )
            self._pairs.find([int(self.connection.one("SELECT last_insert_rowid() AS id")["id"])])

    def derive(self, record_id: int) -> None:
        """Bring what counts now, and where the record stands, up to what was decided."""
        columns = self.derived(record_id)
        moved = "SELECT 1 AS moved FROM records WHERE id = ? AND sheet_id <> ?"
        if self.connection.maybe(moved, (record_id, columns["sheet_id"])):
            self._sheets.check_open(columns["sheet_id"])  # a move taken back may lead to a sheet that was deleted since
        self.connection.db.execute(
            f"UPDATE records SET {', '.join(f'{name} = ?' for name in columns)} WHERE id = ?",
            (*columns.values(), record_id),
        )

    @tells
    def bring_up_to_date(self) -> None:
        """Derive all records anew where an earlier version of this program derived them otherwise."""
        if self.connection.one("SELECT version FROM derived")["version"] == DERIVED:
            return
        with transaction(self.connection.db):
            ids = [row["id"] for row in self.connection.db.query("SELECT id FROM records")]
            for record_id in ids:
                self.derive(record_id)
            self._pairs.find(ids)  # which records are alike follows from all of them
            self.connection.db.execute("UPDATE derived SET version = ?", (DERIVED,))

    # -- reading ------------------------------------------------------------------------------------

    def derived(self, record_id: int) -> dict[str, Any]:
        """The columns that follow from what was read and what was decided since, as they should be now."""
        row = self.connection.one(
            """SELECT c.read, c.problems, c.sheet_id, c.run_id, f.name
                 FROM records c LEFT JOIN files f ON f.id = c.file_id WHERE c.id = ?""",
            (record_id,),
        )
        changes = self._changes.history(record_id)
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
    def of(self, *, sheet_id: int | None = None, run_id: int | None = None) -> tuple[SavedRecord, ...]:
        """Of a whole sheet, or those a run shows (its own and those of the runs it appends to), in upload order."""
        if run_id is None:
            rows = self.connection.db.query(
                f"{_RECORDS} WHERE c.sheet_id = ? AND {_WHICH['all']} ORDER BY c.id", (sheet_id,)
            )
        else:
            rows = self.connection.db.query(
                f"""{_RECORDS} JOIN runs s ON s.id = ? AND c.sheet_id = s.sheet_id
                    WHERE {_WHICH["all"]} AND r.number BETWEEN s.first_number AND s.number ORDER BY c.id""",
                (run_id,),
            )
        return tuple(map(_saved_record, rows))

    @tells
    def get(self, record_id: int) -> SavedRecord:
        return _saved_record(self.connection.one(f"{_RECORDS} WHERE c.id = ?", (record_id,)))

    @tells
    def listed(self, sheet_id: int) -> tuple[SummaryRow, ...]:
        """The records of a sheet as plain texts, without evidence or history, in upload order."""
        return tuple(self.each_listed(sheet_id))

    def each_listed(self, sheet_id: int) -> Iterator[SummaryRow]:
        """The same, one at a time: as the sheet stands when the first is asked for."""
        with self.connection.telling():
            for row in self.connection.db.query(
                f"""SELECT c.id, {FILE_NAME} AS file_name, r.number AS run_number, NOT {IS_ASKED} AS counts, c.flat
                      FROM records c JOIN runs r ON r.id = c.run_id LEFT JOIN files f ON f.id = c.file_id
                     WHERE c.sheet_id = ? AND {_WHICH["all"]} ORDER BY c.id""",
                (sheet_id,),
            ):
                yield SummaryRow(**{**row, "flat": json.loads(row["flat"]), "counts": bool(row["counts"])})

    @tells
    def revision(self) -> Revision:
        """Differs from every earlier one once any record came or anything was decided: lists may be kept by it."""
        row = self.connection.one("SELECT (SELECT max(id) FROM acts) AS acts, (SELECT max(id) FROM records) AS records")
        return row["acts"] or 0, row["records"] or 0

    @tells
    def queue(self, sheet_id: int, which: Which) -> tuple[int, ...]:
        """The ids of the records that stand there, in upload order."""
        sql = f"SELECT c.id FROM records c WHERE c.sheet_id = ? AND {_WHICH[which]} ORDER BY c.id"
        return tuple(one for (one,) in self.connection.db.execute(sql, (sheet_id,)))  # plain rows: asked at each step

    @tells
    def queues(self, sheet_id: int) -> Queue:
        sums = ", ".join(f'coalesce(sum({rule}), 0) AS "{name}"' for name, rule in _WHICH.items())
        return Queue(**self.connection.one(f"SELECT {sums} FROM records c WHERE c.sheet_id = ?", (sheet_id,)))

    @tells
    def accepted(self, run_id: int) -> tuple[int, ...]:
        """The records that a run read and of which a person accepted anything."""
        return tuple(dict.fromkeys(one.record_id for one in self._changes.acceptances(run_id) if not one.undone))

    @tells
    def as_read(self, record_id: int) -> Record:
        """What was read first, no decision applied."""
        row = self.connection.one("SELECT read FROM records WHERE id = ?", (record_id,))
        return record_from_json(json.loads(row["read"]))

    def current(self, record_id: int) -> Record:
        """What counts now."""
        row = self.connection.one("SELECT current FROM records WHERE id = ?", (record_id,))
        return record_from_json(json.loads(row["current"]))

    def value_at(self, record_id: int, field: str, version: int) -> Any:
        """A field's value as it was when the record's newest change was `version`, in JSON's shape."""
        return value_to_json(replay(self.as_read(record_id), self._changes.until(record_id, version))[field].value)

    def is_there(self, record_id: int) -> bool:
        return self.connection.maybe("SELECT id FROM records WHERE id = ?", (record_id,)) is not None

    def check_unchanged(self, record_ids: tuple[int, ...], seen: Revision | None) -> None:
        """ChangedMeanwhile, the records named, where one of them was changed or is no longer kept since `seen`."""
        if seen is None:
            return
        changed = [*self.connection.db.query(_CHANGED_SINCE, (json.dumps(record_ids), seen[0]))]
        if changed:
            raise errors.ChangedMeanwhile(_changed([row["name"] for row in changed]))


def derived_columns(record: Record, file_name: str | None = None) -> dict[str, Any]:
    """The columns taken out of a record as it counts now, and the name of its file."""
    texts = summary_of(record)
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


def _changed(names: list[str | None]) -> str:
    """The sentence that refuses an act on many records: how many were changed meanwhile, and the first of them."""
    first = ", ".join(f"“{name or 'a record'}”" for name in names[:_NAMED])
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    were = "was" if len(names) == 1 else "were"
    return (
        f"Nothing was done: {first}{more} {were} changed or deleted meanwhile, perhaps in another tab. "
        "Look, then try again."
    )


def _saved_record(row: dict[str, Any]) -> SavedRecord:
    told = {
        "record": record_from_json(json.loads(row["record"])),
        "problems": tuple(map(problem_from_json, json.loads(row["problems"]))),
        "certificate": Certificate(**json.loads(row["certificate"])) if row["certificate"] else None,
        "is_accepted": bool(row["is_accepted"]),
    }
    return SavedRecord(**{**row, **told})
