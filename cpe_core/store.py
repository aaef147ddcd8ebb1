"""All SQL that is not schema.

The idea: every step in the life of a run is one guarded statement that names the state it may leave, and raises when no
row moved. The consequence: two tabs, two processes or a crash can make a step fail, never half happen. The promise:
rows come back as frozen dataclasses (rows.py), failures as StoreError or RunError, never as sqlite3's.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from cpe_core import errors
from cpe_core.corrections import replay
from cpe_core.originals import Originals
from cpe_core.records import (
    Problem,
    Record,
    credits_hundredths,
    problem_from_json,
    problem_to_json,
    record_from_json,
    record_to_json,
)
from cpe_core.rows import Change, File, Progress, Receipt, Run, SavedRecord, Sheet
from cpe_core.schema import open_database, told, transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

P = ParamSpec("P")
T = TypeVar("T")

_FILES = """
  SELECT f.id, f.run_id, r.number AS run_number, f.sheet_id, f.name, f.sha256, o.size, f.status, f.reason, f.attempts,
         f.added_at, f.ended_at, f.retried_in_run_id,
         (SELECT count(*) FROM records WHERE records.file_id = f.id) AS record_count
    FROM files f JOIN runs r ON r.id = f.run_id JOIN originals o ON o.sha256 = f.sha256
"""
_RECORDS = """
  SELECT c.id, c.file_id, f.name AS file_name, c.run_id, r.number AS run_number, c.position, c.current, c.problems
    FROM records c JOIN files f ON f.id = c.file_id JOIN runs r ON r.id = c.run_id
"""
_CHANGES = """
  SELECT c.id, c.record_id, c.kind, c.field, c.value, c.undoes_id, c.made_at,
         EXISTS (SELECT 1 FROM changes u WHERE u.undoes_id = c.id) AS undone
    FROM changes c
"""


def _tells(method: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """Failures of SQLite and the disk come out as errors a person can act on."""

    @wraps(method)
    def told_method(self: Store, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with told(self.path):
            return method(self, *args, **kwargs)

    return told_method


class Store:
    """One connection to one database file; belongs to the thread that opened it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db: Database = open_database(path)

    def close(self) -> None:
        self.db.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # -- writing: sheets and files --------------------------------------------------------------

    @_tells
    def keep(self, originals: Originals, data: bytes) -> str:
        """Store the bytes as an original and return their sha256; a full disk or a read-only folder is told as such."""
        return originals.keep(data)

    @_tells
    def create_sheet(self, name: str) -> Sheet:
        row = self._one("INSERT INTO sheets (name, created_at) VALUES (?, ?) RETURNING *", (_name(name), _now()))
        return Sheet(**row)

    @_tells
    def rename_sheet(self, sheet_id: int, name: str) -> Sheet:
        return Sheet(**self._one("UPDATE sheets SET name = ? WHERE id = ? RETURNING *", (_name(name), sheet_id)))

    @_tells
    def add_files(self, run_id: int, files: Iterable[tuple[str, str, int]]) -> tuple[Receipt, ...]:
        """Put files, each (name, sha256, size) and already kept as an original, into a draft run: all or none.

        RunNotEditable when the run is no draft; nothing is written then.
        """
        with transaction(self.db):
            run = self.run(run_id)
            if not run.editable:
                raise errors.RunNotEditable
            return tuple(self._add_file(run, *file) for file in files)

    def _add_file(self, run: Run, name: str, sha256: str, size: int) -> Receipt:
        there = self._maybe(
            f"{_FILES} WHERE f.sheet_id = ? AND f.sha256 = ? AND f.retried_in_run_id IS NULL", (run.sheet_id, sha256)
        )
        if there and there["status"] != "failed":
            return Receipt(name=name, outcome="duplicate_of", file_id=there["id"], duplicate_of=File(**there))
        if there:  # it failed before: coming again is its retry, and the failure stays as history
            self.db.execute("UPDATE files SET retried_in_run_id = ? WHERE id = ?", (run.id, there["id"]))
        now = _now()
        self.db.execute("INSERT INTO originals VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (sha256, size, now))
        row = self._one(
            "INSERT INTO files (run_id, sheet_id, name, sha256, added_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
            (run.id, run.sheet_id, name, sha256, now),
        )
        return Receipt(name=name, outcome="added", file_id=row["id"])

    @_tells
    def remove_file(self, file_id: int) -> None:
        """Take a waiting file out of its draft run; a failure it was to retry stands open again."""
        with transaction(self.db):
            file = self.file(file_id)
            self.db.execute("DELETE FROM files WHERE id = ?", (file_id,))
            self.db.execute(
                "UPDATE files SET retried_in_run_id = NULL WHERE retried_in_run_id = ? AND sha256 = ?",
                (file.run_id, file.sha256),
            )

    # -- writing: the life of a run -------------------------------------------------------------

    @_tells
    def start_run(self, run_id: int) -> Run:
        """draft → in_progress. NoFilesUploaded without files; RunAlreadyStarted from any other state."""
        row = self._maybe(
            """UPDATE runs SET status = 'in_progress', started_at = ?
                WHERE id = ? AND status = 'draft' AND EXISTS (SELECT 1 FROM files WHERE run_id = runs.id)
            RETURNING *""",
            (_now(), run_id),
        )
        if row:
            return _run(row)
        raise errors.NoFilesUploaded if self.run(run_id).editable else errors.RunAlreadyStarted

    @_tells
    def start_afresh(self, run_id: int) -> Run:
        """Let a draft run show its own results only, not those of the runs before it."""
        row = self._maybe(
            "UPDATE runs SET append_results = 0, first_number = number WHERE id = ? AND status = 'draft' RETURNING *",
            (run_id,),
        )
        if row is None:
            raise errors.RunNotEditable
        return _run(row)

    @_tells
    def take_file(self, owner: str) -> File | None:
        """waiting → reading: the next file of a run in progress, its attempt counted; None when there is none."""
        with transaction(self.db):
            self._hold(owner)
            row = self._maybe(
                """UPDATE files SET status = 'reading', attempts = attempts + 1
                    WHERE id = (SELECT f.id FROM files f JOIN runs r ON r.id = f.run_id
                                 WHERE r.status = 'in_progress' AND f.status = 'waiting' ORDER BY f.id LIMIT 1)
                      AND status = 'waiting'
                RETURNING id"""
            )
            return self.file(row["id"]) if row else None

    @_tells
    def save_read(self, owner: str, file: File, records: Iterable[Record], problems: Iterable[Problem]) -> None:
        """reading → read, with its records, in one transaction. StaleWorker when another process has taken over.

        Each record keeps the problems that are about it or about the whole file.
        """
        told = tuple(problems)
        with transaction(self.db):
            self._end_file(owner, file, "read", None)
            for position, record in enumerate(records, start=1):
                as_read = as_text(record)
                self.db.execute(
                    """INSERT INTO records (file_id, run_id, sheet_id, position, read, current, problems,
                                            completion_date, credits_hundredths, to_review)
                       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    (
                        file.id,
                        file.run_id,
                        file.sheet_id,
                        position,
                        as_read,
                        as_read,
                        json.dumps([problem_to_json(p) for p in told if p.record in (None, position)]),
                        *derived_columns(record),
                    ),
                )

    @_tells
    def save_failed(self, owner: str, file: File, reason: str) -> None:
        """reading → failed, with the sentence that says why."""
        with transaction(self.db):
            self._end_file(owner, file, "failed", reason)

    def _end_file(self, owner: str, file: File, status: str, reason: str | None) -> None:
        self._hold(owner)
        moved = self.db.execute(
            """UPDATE files SET status = ?, reason = ?, ended_at = ?
                WHERE id = ? AND status = 'reading' AND attempts = ?""",
            (status, reason, _now(), file.id, file.attempts),
        )
        if moved.rowcount != 1:  # somebody took it over and counted another attempt
            raise errors.StaleWorker

    @_tells
    def finish_runs(self, owner: str) -> tuple[Run, ...]:
        """in_progress → ended, for every run with nothing left to read; its next draft opens in the same statement."""
        with transaction(self.db):
            self._hold(owner)
            rows = self.db.query(
                """UPDATE runs SET ended_at = ?, status = CASE
                     WHEN NOT EXISTS (SELECT 1 FROM files WHERE run_id = runs.id AND status = 'failed') THEN 'completed'
                     WHEN EXISTS (SELECT 1 FROM files WHERE run_id = runs.id AND status = 'read')
                     THEN 'partially_completed' ELSE 'failed' END
                    WHERE status = 'in_progress'
                      AND NOT EXISTS (SELECT 1 FROM files WHERE run_id = runs.id AND status IN ('waiting', 'reading'))
                RETURNING *""",
                (_now(),),
            )
            return tuple(_run(row) for row in rows)

    # -- writing: who reads ---------------------------------------------------------------------

    @_tells
    def take_lease(self, owner: str, *, now: float, stale_after: float, gone: Callable[[str], bool]) -> bool:
        """Become (or stay) the one who reads. A lease whose heartbeat is older than `stale_after` seconds, or whose
        owner `gone` knows to be dead, is taken over; what its owner left unfinished waits again.
        """
        with transaction(self.db):
            held = self._maybe("SELECT owner, heartbeat_at FROM lease")
            if held and held["owner"] == owner:
                self.db.execute("UPDATE lease SET heartbeat_at = ?", (now,))
                return True
            if held and held["heartbeat_at"] > now - stale_after and not gone(held["owner"]):
                return False
            self.db.execute("INSERT OR REPLACE INTO lease VALUES (1, ?, ?)", (owner, now))
            self._recover()
            return True

    @_tells
    def beat(self, owner: str, now: float) -> None:
        """Keep the lease fresh; nothing when it is another's by now."""
        self.db.execute("UPDATE lease SET heartbeat_at = ? WHERE owner = ?", (now, owner))

    def _recover(self) -> None:
        """What an owner that died was reading waits again, or fails when it took the process down twice."""
        self.db.execute(
            """UPDATE files SET status = 'failed', reason = ?, ended_at = ?
                WHERE status = 'reading' AND attempts >= 2
                  AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')""",
            (errors.CrashedReading().message, _now()),
        )
        self.db.execute(
            """UPDATE files SET status = 'waiting'
                WHERE status = 'reading' AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')"""
        )

    @_tells
    def drop_lease(self, owner: str) -> None:
        """Stop reading in good order: what was in hand waits again and the attempt does not count against it."""
        with transaction(self.db):
            if self.db.execute("DELETE FROM lease WHERE owner = ?", (owner,)).rowcount:
                self.db.execute(
                    """UPDATE files SET status = 'waiting', attempts = attempts - 1
                        WHERE status = 'reading' AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')"""
                )

    def _hold(self, owner: str) -> None:
        if self._maybe("SELECT 1 AS held FROM lease WHERE owner = ?", (owner,)) is None:
            raise errors.StaleWorker

    # -- writing: what a person decided ---------------------------------------------------------

    @_tells
    def change(self, record_id: int, kind: str, *, field: str | None = None, value: Any = None) -> Change:
        """Add a correction (`value` in JSON's shape) or an acceptance, and bring the record's values up to it."""
        with transaction(self.db):
            self._one("SELECT id FROM records WHERE id = ?", (record_id,))
            row = self._one(
                "INSERT INTO changes (record_id, kind, field, value, made_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
                (record_id, kind, field, json.dumps(value) if kind == "correct" else None, _now()),
            )
            self._replay(record_id)
            return self._change(row["id"])

    @_tells
    def undo(self, change_id: int) -> Change:
        """Take one change back; undoing it again changes nothing."""
        with transaction(self.db):
            before = self._change(change_id)
            if before.kind == "undo":
                raise errors.BadValue("An undo cannot be undone. Make the change again.")
            if not before.undone:
                self.db.execute(
                    "INSERT INTO changes (record_id, kind, undoes_id, made_at) VALUES (?, 'undo', ?, ?)",
                    (before.record_id, change_id, _now()),
                )
                self._replay(before.record_id)
            return self._change(change_id)

    def _replay(self, record_id: int) -> None:
        row = self._one("SELECT read FROM records WHERE id = ?", (record_id,))
        record = replay(record_from_json(json.loads(row["read"])), self.history(record_id))
        self.db.execute(
            "UPDATE records SET current = ?, completion_date = ?, credits_hundredths = ?, to_review = ? WHERE id = ?",
            (as_text(record), *derived_columns(record), record_id),
        )

    # -- reading --------------------------------------------------------------------------------

    @_tells
    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(Sheet(**row) for row in self.db.query("SELECT * FROM sheets ORDER BY id"))

    @_tells
    def sheet(self, sheet_id: int) -> Sheet:
        return Sheet(**self._one("SELECT * FROM sheets WHERE id = ?", (sheet_id,)))

    @_tells
    def run(self, run_id: int) -> Run:
        return _run(self._one("SELECT * FROM runs WHERE id = ?", (run_id,)))

    @_tells
    def runs(self, sheet_id: int) -> tuple[Run, ...]:
        """Oldest first."""
        return tuple(map(_run, self.db.query("SELECT * FROM runs WHERE sheet_id = ? ORDER BY number", (sheet_id,))))

    @_tells
    def live_run(self, sheet_id: int) -> Run:
        """The one run of the sheet that is draft or in progress."""
        return _run(
            self._one("SELECT * FROM runs WHERE sheet_id = ? AND status IN ('draft','in_progress')", (sheet_id,))
        )

    @_tells
    def work_left(self) -> bool:
        """Whether any run is in progress."""
        return self._maybe("SELECT 1 AS work FROM runs WHERE status = 'in_progress' LIMIT 1") is not None

    @_tells
    def file(self, file_id: int) -> File:
        return File(**self._one(f"{_FILES} WHERE f.id = ?", (file_id,)))

    @_tells
    def files(self, run_id: int) -> tuple[File, ...]:
        """In upload order."""
        return tuple(File(**row) for row in self.db.query(f"{_FILES} WHERE f.run_id = ? ORDER BY f.id", (run_id,)))

    @_tells
    def failed_files(self, sheet_id: int) -> tuple[File, ...]:
        """Files of ended runs that could not be read and have not been tried again."""
        sql = f"""{_FILES} WHERE f.sheet_id = ? AND f.status = 'failed' AND f.retried_in_run_id IS NULL
                  AND r.status <> 'in_progress' ORDER BY f.id"""
        return tuple(File(**row) for row in self.db.query(sql, (sheet_id,)))

    @_tells
    def progress(self, run_id: int) -> Progress:
        run = self.run(run_id)
        counts = {
            row["status"]: row["n"]
            for row in self.db.query(
                "SELECT status, count(*) AS n FROM files WHERE run_id = ? GROUP BY status", (run_id,)
            )
        }
        reading = self._maybe("SELECT name FROM files WHERE run_id = ? AND status = 'reading' LIMIT 1", (run_id,))
        left = counts.get("waiting", 0) + counts.get("reading", 0)
        return Progress(
            run=run,
            total=sum(counts.values()),
            read=counts.get("read", 0),
            failed=counts.get("failed", 0),
            reading=reading["name"] if reading else None,
            seconds_left=self._pace(run_id, left),
        )

    def _pace(self, run_id: int, left: int) -> float | None:
        """Seconds for `left` files at the pace of the last twenty; the break a restart made falls out soon."""
        row = self._one(
            """SELECT count(*) AS n, (julianday(max(ended_at)) - julianday(min(ended_at))) * 86400 AS seconds
                 FROM (SELECT ended_at FROM files WHERE run_id = ? AND ended_at IS NOT NULL
                        ORDER BY ended_at DESC LIMIT 20)""",
            (run_id,),
        )
        return row["seconds"] / (row["n"] - 1) * left if row["n"] > 1 else None

    @_tells
    def records(self, *, sheet_id: int | None = None, run_id: int | None = None) -> tuple[SavedRecord, ...]:
        """Of a whole sheet, or those a run shows (its own and those of the runs it appends to), in upload order."""
        if run_id is None:
            rows = self.db.query(f"{_RECORDS} WHERE c.sheet_id = ? ORDER BY c.file_id, c.position", (sheet_id,))
        else:
            run = self.run(run_id)
            rows = self.db.query(
                f"""{_RECORDS} WHERE c.sheet_id = ? AND r.number BETWEEN ? AND ? ORDER BY c.file_id, c.position""",
                (run.sheet_id, run.first_number, run.number),
            )
        return tuple(map(_saved_record, rows))

    @_tells
    def record(self, record_id: int) -> SavedRecord:
        return _saved_record(self._one(f"{_RECORDS} WHERE c.id = ?", (record_id,)))

    @_tells
    def history(self, record_id: int) -> tuple[Change, ...]:
        """Oldest first."""
        return tuple(map(_change, self.db.query(f"{_CHANGES} WHERE c.record_id = ? ORDER BY c.id", (record_id,))))

    def _change(self, change_id: int) -> Change:
        return _change(self._one(f"{_CHANGES} WHERE c.id = ?", (change_id,)))

    @contextmanager
    def snapshot(self) -> Iterator[Database]:
        """One moment of the database for several queries; writers go on meanwhile."""
        with told(self.path):
            self.db.execute("BEGIN")
            try:
                yield self.db
            finally:
                self.db.execute("COMMIT")

    def _maybe(self, sql: str, args: tuple[Any, ...] = ()) -> dict[str, Any] | None:
        return next(iter(self.db.query(sql, args)), None)

    def _one(self, sql: str, args: tuple[Any, ...]) -> dict[str, Any]:
        row = self._maybe(sql, args)
        if row is None:
            raise errors.NotFound
        return row


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _name(name: str) -> str:
    clean = " ".join(name.split())
    if not 1 <= len(clean) <= 200:
        raise errors.BadValue("A sheet needs a name of 1 to 200 letters.")
    return clean


def as_text(record: Record) -> str:
    return json.dumps(record_to_json(record), ensure_ascii=False, separators=(",", ":"))


def derived_columns(record: Record) -> tuple[str | None, int | None, int]:
    """Completion date, credits in hundredths, number of fields to review: the columns taken out of a record."""
    completed, amount = record.completion_date.value, record.credits.value
    assert isinstance(completed, str | None)
    assert isinstance(amount, str | None)
    return completed, credits_hundredths(amount), len(record.to_review)


def _run(row: dict[str, Any]) -> Run:
    return Run(**{**row, "append_results": bool(row["append_results"])})


def _change(row: dict[str, Any]) -> Change:
    value = None if row["value"] is None else json.loads(row["value"])
    return Change(**{**row, "value": value, "undone": bool(row["undone"])})


def _saved_record(row: dict[str, Any]) -> SavedRecord:
    current, problems = json.loads(row.pop("current")), json.loads(row.pop("problems"))
    return SavedRecord(**row, record=record_from_json(current), problems=tuple(map(problem_from_json, problems)))
