"""All SQL that is not schema: files, runs and who reads them here, sheets in sheets.py, records in decisions.py.

The idea: every step in the life of a run is one guarded statement that names the state it may leave, and raises when no
row moved. The consequence: two tabs, two processes or a crash can make a step fail, never half happen. The promise:
rows come back as frozen dataclasses (rows.py), failures as StoreError or RunError, never as sqlite3's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from cpe_core import errors
from cpe_core.files.originals import Originals
from cpe_core.liveness import Fate
from cpe_core.pace import Effort
from cpe_core.records import Problem, Record
from cpe_core.rows import FINAL, Certificate, Change, File, Inside, Kept, Progress, Receipt, Run, SavedRecord
from cpe_core.store.connection import now, tells
from cpe_core.store.pacing import Pacing
from cpe_core.store.parts import Parts
from cpe_core.store.schema import transaction
from cpe_core.store.searching import Searching
from cpe_core.store.sponsor_names import SponsorNames
from cpe_core.store.trash import Trash

_FILES = """
  SELECT f.id, f.run_id, r.number AS run_number, f.sheet_id, f.name, f.sha256, o.size, f.status, f.reason, f.attempts,
         f.added_at, f.ended_at, f.retried_in_run_id, f.discarded_at, f.again,
         (SELECT count(*) FROM records WHERE records.file_id = f.id) AS record_count,
         count(p.number) AS part_count, count(p.ended_at) AS parts_done,
         count(p.number) FILTER (WHERE NOT p.own_text) AS inside_count,
         coalesce(sum(p.status = 'failed'), 0) AS parts_failed
    FROM files f JOIN runs r ON r.id = f.run_id JOIN originals o ON o.sha256 = f.sha256
         LEFT JOIN parts p ON p.file_id = f.id AND NOT (p.status = 'read' AND p.attempts = 0)
   WHERE {} GROUP BY f.id ORDER BY f.id
"""
_UNREAD = f"""
  f.id IN (SELECT id FROM files WHERE sheet_id = ? AND status = 'failed' AND retried_in_run_id IS NULL
            UNION SELECT file_id FROM parts WHERE status = 'failed' AND reason NOT IN ({", ".join("?" * len(FINAL))}))
  AND f.sheet_id = ? AND f.retried_in_run_id IS NULL AND r.status <> 'in_progress' AND NOT EXISTS (
    SELECT 1 FROM files n WHERE n.sha256 = f.sha256 AND n.sheet_id = f.sheet_id AND n.again > f.again)
"""
# a record of the sheet to which a certificate of these bytes was added; as it is indexed
_HOLDS = "c.sheet_id = ? AND c.certificate IS NOT NULL AND json_extract(c.certificate, '$.sha256') = ?"


class Store(Parts, Pacing, SponsorNames, Searching, Trash):
    """One connection to one database file; belongs to the thread that opened it."""

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # -- writing: files --------------------------------------------------------------------------

    @tells
    def keep(self, originals: Originals, data: bytes) -> str:
        """Store the bytes as an original and return their sha256; a full disk or a read-only folder is told as such."""
        return originals.keep(data)

    @tells
    def add_files(self, run_id: int, files: Iterable[Kept]) -> tuple[Receipt, ...]:
        """Put files, already kept as originals, into a draft run: all or none.

        RunNotEditable when the run is no draft, SheetPutAway when its sheet takes none; nothing is written then.
        """
        with transaction(self.db):
            run = self.run(run_id)
            if not run.editable:
                raise errors.RunNotEditable
            self.check_open(run.sheet_id)
            return tuple(self._add_file(run, file) for file in files)

    def _add_file(self, run: Run, file: Kept) -> Receipt:
        name, sha256 = file.name, file.sha256
        there = self._there(run.sheet_id, name, sha256)
        rest = there.duplicate_of if there else None
        if there and not (rest and self.unread_parts(rest.id)):
            return there
        moment = now()
        failed = self._maybe(  # it failed before: coming again is its retry, and the failure stays as history
            """UPDATE files SET retried_in_run_id = ? WHERE sheet_id = ? AND sha256 = ? AND status = 'failed'
                  AND retried_in_run_id IS NULL RETURNING again""",
            (run.id, run.sheet_id, sha256),
        )
        self._know(sha256, file.size, moment, file.preview.effort)
        again = failed["again"] if failed else rest.again + 1 if rest else 0
        row = self._one(
            """INSERT INTO files (run_id, sheet_id, name, sha256, added_at, again) VALUES (?, ?, ?, ?, ?, ?)
               RETURNING id""",
            (run.id, run.sheet_id, name, sha256, moment, again),
        )
        if not again:  # else what was read before is told from what was not as the file is read
            self._list_parts(row["id"], file.preview.inside, {})
        return Receipt(name=name, outcome="added", file_id=row["id"])

    def _there(self, sheet_id: int, name: str, sha256: str) -> Receipt | None:
        """Where the same bytes stand in the sheet, unless it is as a file that could not be read."""
        held = self._maybe(f"SELECT c.id FROM records c WHERE {_HOLDS}", (sheet_id, sha256))
        if held:
            return Receipt(name=name, outcome="duplicate_of", certificate_of=self.record(held["id"]))
        stands = "f.sheet_id = ? AND f.sha256 = ? AND f.retried_in_run_id IS NULL AND f.status <> 'failed'"
        files = self._files(stands, sheet_id, sha256)
        if not files:
            return None
        file = files[-1]
        return Receipt(name=name, outcome="duplicate_of", file_id=file.id, duplicate_of=file)

    def _know(self, sha256: str, size: int, moment: str, effort: Effort | None = None) -> None:
        self.db.execute(
            """INSERT INTO originals (sha256, size, stored_at, kind, units) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
               SET kind = coalesce(excluded.kind, kind), units = coalesce(excluded.units, units)""",
            (sha256, size, moment, effort and effort.kind, effort and effort.units),
        )

    @tells
    def check_certificate(self, record_id: int, given: Certificate) -> None:
        """NotTaken where the record has a certificate, or where the same bytes stand in its sheet."""
        saved = self.record(record_id)
        if saved.file_name is not None:
            raise errors.NotTaken(f"This record has a certificate already: “{saved.file_name}”.")
        there = self._there(saved.sheet_id, given.name, given.sha256)
        if there and not (there.duplicate_of and there.duplicate_of.discarded_at):  # nothing else holds a discarded one
            raise errors.NotTaken(_said(there))

    @tells
    def add_certificate(
        self, record_id: int, given: Certificate, size: int, record: Record, problems: Iterable[Problem]
    ) -> Change:
        """Give a record its certificate, already kept as an original; what was read on it is a reading of the record.

        NotTaken as in `check_certificate`; nothing is written then.
        """
        with transaction(self.db):
            self.check_certificate(record_id, given)
            self._know(given.sha256, size, given.added_at)
            return self._read(self._act(), record_id, record, problems, given)

    @tells
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

    @tells
    def start_run(self, run_id: int) -> Run:
        """draft → in_progress. NoFilesUploaded without files; RunAlreadyStarted from any other state; SheetPutAway."""
        with transaction(self.db):
            self.check_open(self.run(run_id).sheet_id)
            row = self._maybe(
                """UPDATE runs SET status = 'in_progress', started_at = ?
                    WHERE id = ? AND status = 'draft' AND EXISTS (SELECT 1 FROM files WHERE run_id = runs.id)
                RETURNING *""",
                (now(), run_id),
            )
            if row:
                return _run(row)
            raise errors.NoFilesUploaded if self.run(run_id).editable else errors.RunAlreadyStarted

    @tells
    def start_afresh(self, run_id: int) -> Run:
        """Let a draft run show its own results only, not those of the runs before it."""
        row = self._maybe(
            "UPDATE runs SET append_results = 0, first_number = number WHERE id = ? AND status = 'draft' RETURNING *",
            (run_id,),
        )
        if row is None:
            raise errors.RunNotEditable
        return _run(row)

    @tells
    def take_file(self, owner: str) -> File | None:
        """waiting → reading: the next file of a run in progress, its attempt counted; None when there is none."""
        with transaction(self.db):
            self._hold(owner)
            row = self._maybe(
                """UPDATE files SET status = 'reading', attempts = attempts + 1, began_at = ?
                    WHERE id = (SELECT f.id FROM files f JOIN runs r ON r.id = f.run_id
                                 WHERE r.status = 'in_progress' AND f.status = 'waiting' ORDER BY f.id LIMIT 1)
                      AND status = 'waiting'
                RETURNING id""",
                (now(),),
            )
            return self.file(row["id"]) if row else None

    @tells
    def save_read(self, owner: str, file: File, records: Iterable[Record], problems: Iterable[Problem]) -> None:
        """reading → read, with its records, in one transaction. StaleWorker when another process has taken over.

        Each record keeps the problems that are about it or about the whole file.
        """
        with transaction(self.db):
            self._end_file(owner, file, "read", None)
            self._add_records((file.id, file.run_id, file.sheet_id), records, problems)

    @tells
    def save_failed(self, owner: str, file: File, reason: str) -> None:
        """reading → failed, with the sentence that says why; where something inside was read already, that stays."""
        with transaction(self.db):
            if self.parts(file.id):
                self._hold_file(owner, file)
                self._finish(file, reason, reason)
                return
            self._end_file(owner, file, "failed", reason)

    def _end_file(self, owner: str, file: File, status: str, reason: str | None) -> None:
        self._hold(owner)
        moved = self.db.execute(
            """UPDATE files SET status = ?, reason = ?, ended_at = ?
                WHERE id = ? AND status = 'reading' AND attempts = ?""",
            (status, reason, now(), file.id, file.attempts),
        )
        if moved.rowcount != 1:  # somebody took it over and counted another attempt
            raise errors.StaleWorker

    @tells
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
                (now(),),
            )
            return tuple(_run(row) for row in rows)

    # -- writing: who reads ---------------------------------------------------------------------

    @tells
    def take_lease(self, owner: str, *, now: float, fate: Callable[[str, float], Fate]) -> bool:
        """Become (or stay) the one who reads; `fate` tells from another owner and its heartbeat whether that is alive.

        What an owner that is not left unfinished waits again.
        """
        with transaction(self.db):
            held = self._maybe("SELECT owner, heartbeat_at FROM lease")
            if held and held["owner"] == owner:
                self.db.execute("UPDATE lease SET heartbeat_at = ?", (now,))
                return True
            became = fate(held["owner"], held["heartbeat_at"]) if held else "died"
            if became == "alive":
                return False
            self.db.execute("INSERT OR REPLACE INTO lease VALUES (1, ?, ?)", (owner, now))
            self._recover(crashed=became == "died")
            return True

    @tells
    def beat(self, owner: str, now: float) -> None:
        """Keep the lease fresh; nothing when it is another's by now."""
        self.db.execute("UPDATE lease SET heartbeat_at = ? WHERE owner = ?", (now, owner))

    def _recover(self, *, crashed: bool) -> None:
        """What an owner was reading waits again. One that died may have died of it: twice, and the file fails."""
        self.recover_parts(crashed=crashed)
        if not crashed:
            self._wait_again()
            return
        self.db.execute(
            """UPDATE files SET status = 'failed', reason = ?, ended_at = ?
                WHERE status = 'reading' AND attempts >= 2 AND id NOT IN (SELECT file_id FROM parts)
                  AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')""",
            (errors.CrashedReading().message, now()),
        )
        self.db.execute(
            """UPDATE files SET status = 'waiting'
                WHERE status = 'reading' AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')"""
        )

    @tells
    def drop_lease(self, owner: str) -> None:
        """Stop reading in good order: what was in hand waits again and the attempt does not count against it."""
        with transaction(self.db):
            if self.db.execute("DELETE FROM lease WHERE owner = ?", (owner,)).rowcount:
                self.recover_parts(crashed=False)
                self._wait_again()

    def _wait_again(self) -> None:
        """reading → waiting, as if it had not been tried: what stopped the reading was no fault of the file."""
        self.db.execute(
            """UPDATE files SET status = 'waiting', attempts = attempts - 1
                WHERE status = 'reading' AND run_id IN (SELECT id FROM runs WHERE status = 'in_progress')"""
        )

    # -- reading --------------------------------------------------------------------------------

    @tells
    def run(self, run_id: int) -> Run:
        return _run(self._one("SELECT * FROM runs WHERE id = ?", (run_id,)))

    @tells
    def runs(self, sheet_id: int) -> tuple[Run, ...]:
        """Oldest first."""
        return tuple(map(_run, self.db.query("SELECT * FROM runs WHERE sheet_id = ? ORDER BY number", (sheet_id,))))

    @tells
    def live_run(self, sheet_id: int) -> Run:
        """The one run of the sheet that is draft or in progress."""
        return _run(
            self._one("SELECT * FROM runs WHERE sheet_id = ? AND status IN ('draft','in_progress')", (sheet_id,))
        )

    @tells
    def work_left(self) -> bool:
        """Whether any run is in progress."""
        return self._maybe("SELECT 1 AS work FROM runs WHERE status = 'in_progress' LIMIT 1") is not None

    @tells
    def file(self, file_id: int) -> File:
        for file in self._files("f.id = ?", file_id):
            return file
        raise errors.NotFound

    def paper_of(self, saved: SavedRecord) -> File | Certificate | None:
        """What a record is read from: the certificate that was added to it, or its file; None where it has neither."""
        return saved.certificate or (None if saved.file_id is None else self.file(saved.file_id))

    @tells
    def files(self, run_id: int) -> tuple[File, ...]:
        """In upload order."""
        return self._files("f.run_id = ?", run_id)

    def _files(self, where: str, *values: object) -> tuple[File, ...]:
        return tuple(File(**row) for row in self.db.query(_FILES.format(where), values))

    @tells
    def failed_files(self, sheet_id: int) -> tuple[File, ...]:
        """Files of ended runs that could not be read, or not all that is inside, have not been tried again, and are no
        record's certificate.
        """
        failed = self._files(_UNREAD, sheet_id, *FINAL, sheet_id)
        holds = f"SELECT 1 AS held FROM records c WHERE {_HOLDS}"
        return tuple(file for file in failed if not self._maybe(holds, (sheet_id, file.sha256)))

    @tells
    def progress(self, run_id: int) -> Progress:
        run = self.run(run_id)
        counts = {
            row["status"]: row["n"]
            for row in self.db.query(
                "SELECT status, count(*) AS n FROM files WHERE run_id = ? GROUP BY status", (run_id,)
            )
        }
        reading = next(iter(self._files("f.run_id = ? AND f.status = 'reading'", run_id)), None)
        inside = self._inside(reading) if reading and reading.inside_count else None
        parts = "SELECT count(p.ended_at) AS n FROM parts p JOIN files f ON f.id = p.file_id WHERE f.run_id = ?"
        ended = counts.get("read", 0) + counts.get("failed", 0) + self._one(parts, (run_id,))["n"]
        return Progress(
            run=run,
            total=sum(counts.values()),
            read=counts.get("read", 0),
            failed=counts.get("failed", 0),
            reading=reading.name if reading else None,
            seconds_left=self.seconds_left(run_id),
            steps=ended,
            inside=inside,
        )

    def _inside(self, file: File) -> Inside:
        row = self._one(
            """SELECT count(ended_at) FILTER (WHERE NOT own_text) AS done,
                      max(iif(status = 'reading', name, NULL)) AS name
                 FROM parts WHERE file_id = ? AND NOT (status = 'read' AND attempts = 0)""",
            (file.id,),
        )
        return Inside(done=row["done"], total=file.inside_count, reading=row["name"])


def _said(there: Receipt) -> str:
    """What to do about bytes that stand in the sheet already."""
    if (saved := there.certificate_of) is not None:
        title = saved.record.course_title.value
        named = f"“{title}”" if title else "another record"
        return f"This file is the certificate of {named} already{', in the trash' if saved.place == 'trash' else ''}."
    assert there.duplicate_of is not None
    file = there.duplicate_of
    here = f"This file is in this sheet already, as “{file.name}” (run {file.run_number})."
    if file.status == "read":
        return f"{here} Open its record and merge it into this one: its certificate is kept here then."
    return f"{here} Take it out there first, or let it be read and merge its record into this one."


def _run(row: dict[str, Any]) -> Run:
    return Run(**{**row, "append_results": bool(row["append_results"])})
