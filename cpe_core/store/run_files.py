"""Files in the database: put into a draft run, taken in hand and read; the same bytes of a sheet are the same file.

The idea: every step in the life of a file is a guarded statement, as with runs, made by the one who holds the lease.
The promise: rows come back as frozen dataclasses (rows.py), failures as StoreError or RunError, never as sqlite3's.
"""

from __future__ import annotations

from collections.abc import Iterable

from cpe_core import errors
from cpe_core.files.originals import Originals
from cpe_core.folding import folded
from cpe_core.pace import Effort
from cpe_core.records import Problem, Record
from cpe_core.rows import FINAL, Certificate, File, KeptFile, Receipt, Run, SavedRecord
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.leases import Leases
from cpe_core.store.parts import Parts
from cpe_core.store.saved_records import Records
from cpe_core.store.schema import transaction
from cpe_core.store.sheet_runs import Runs
from cpe_core.store.sheets import Sheets

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
  AND f.sheet_id = ? AND f.retried_in_run_id IS NULL AND f.dismissed_at IS NULL AND r.status <> 'in_progress'
  AND NOT EXISTS (
    SELECT 1 FROM files n WHERE n.sha256 = f.sha256 AND n.sheet_id = f.sheet_id AND n.again > f.again)
"""
# a record of the sheet to which a certificate of these bytes was added; as it is indexed
_HOLDS = "c.sheet_id = ? AND c.certificate IS NOT NULL AND json_extract(c.certificate, '$.sha256') = ?"


class Files:
    """The files of runs."""

    def __init__(
        self, connection: Connection, *, sheets: Sheets, runs: Runs, leases: Leases, records: Records, parts: Parts
    ) -> None:
        self.connection = connection
        self._sheets = sheets
        self._runs = runs
        self._leases = leases
        self._records = records
        self._parts = parts

    # -- writing: before the run starts -------------------------------------------------------------

    @tells
    def keep(self, originals: Originals, data: bytes) -> str:
        """Store the bytes as an original and return their sha256; a full disk or a read-only folder is told as such."""
        return originals.keep(data)

    @tells
    def add(self, run_id: int, files: Iterable[KeptFile]) -> tuple[Receipt, ...]:
        """Put files, already kept as originals, into a draft run: all or none.

        RunNotEditable when the run is no draft, SheetPutAway when its sheet takes none; nothing is written then.
        """
        with transaction(self.connection.db):
            run = self._runs.get(run_id)
            if not run.editable:
                raise errors.RunNotEditable
            self._sheets.check_open(run.sheet_id)
            return tuple(self._add(run, file) for file in files)

    def _add(self, run: Run, file: KeptFile) -> Receipt:
        name, sha256 = file.name, file.sha256
        there = self.standing(run.sheet_id, name, sha256)
        rest = there.duplicate_of if there else None
        if there and not (rest and self._parts.unread(rest.id)):
            return there
        moment = now()
        failed = self.connection.maybe(  # it failed before: coming again is its retry, and the failure stays as history
            """UPDATE files SET retried_in_run_id = ? WHERE sheet_id = ? AND sha256 = ? AND status = 'failed'
                  AND retried_in_run_id IS NULL RETURNING again""",
            (run.id, run.sheet_id, sha256),
        )
        self.know_original(sha256, file.size, moment, file.preview.effort)
        again = failed["again"] if failed else rest.again + 1 if rest else 0
        row = self.connection.one(
            """INSERT INTO files (run_id, sheet_id, name, sha256, added_at, again) VALUES (?, ?, ?, ?, ?, ?)
               RETURNING id""",
            (run.id, run.sheet_id, name, sha256, moment, again),
        )
        if not again:  # else what was read before is told from what was not as the file is read
            self._parts.list_inside(row["id"], file.preview.inside, {})
        return Receipt(name=name, outcome="added", file_id=row["id"])

    def standing(self, sheet_id: int, name: str, sha256: str) -> Receipt | None:
        """Where the same bytes stand in the sheet, unless it is as a file that could not be read."""
        held = self.connection.maybe(f"SELECT c.id FROM records c WHERE {_HOLDS}", (sheet_id, sha256))
        if held:
            return Receipt(name=name, outcome="duplicate_of", certificate_of=self._records.get(held["id"]))
        stands = "f.sheet_id = ? AND f.sha256 = ? AND f.retried_in_run_id IS NULL AND f.status <> 'failed'"
        files = self._where(stands, sheet_id, sha256)
        if not files:
            return None
        file = files[-1]
        return Receipt(name=name, outcome="duplicate_of", file_id=file.id, duplicate_of=file)

    def know_original(self, sha256: str, size: int, moment: str, effort: Effort | None = None) -> None:
        """Note an original, and what reading it will take where that is told."""
        self.connection.db.execute(
            """INSERT INTO originals (sha256, size, stored_at, kind, units) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE
               SET kind = coalesce(excluded.kind, kind), units = coalesce(excluded.units, units)""",
            (sha256, size, moment, effort and effort.kind, effort and effort.units),
        )

    @tells
    def remove(self, file_id: int) -> None:
        """Take a waiting file out of its draft run; a failure it was to retry stands open again."""
        with transaction(self.connection.db):
            file = self.get(file_id)
            self.connection.db.execute("DELETE FROM files WHERE id = ?", (file_id,))
            self.connection.db.execute(
                "UPDATE files SET retried_in_run_id = NULL WHERE retried_in_run_id = ? AND sha256 = ?",
                (file.run_id, file.sha256),
            )

    # -- writing: as it is read ---------------------------------------------------------------------

    @tells
    def take(self, owner: str) -> File | None:
        """waiting → reading: the next file of a run in progress, its attempt counted; None when there is none."""
        with transaction(self.connection.db):
            self._leases.check(owner)
            row = self.connection.maybe(
                """UPDATE files SET status = 'reading', attempts = attempts + 1, began_at = ?
                    WHERE id = (SELECT f.id FROM files f JOIN runs r ON r.id = f.run_id
                                 WHERE r.status = 'in_progress' AND f.status = 'waiting' ORDER BY f.id LIMIT 1)
                      AND status = 'waiting'
                RETURNING id""",
                (now(),),
            )
            return self.get(row["id"]) if row else None

    @tells
    def save_read(self, owner: str, file: File, records: Iterable[Record], problems: Iterable[Problem]) -> None:
        """reading → read, with its records, in one transaction. StaleWorker when another process has taken over.

        Each record keeps the problems that are about it or about the whole file.
        """
        with transaction(self.connection.db):
            self._end(owner, file, "read", None)
            self._records.add((file.id, file.run_id, file.sheet_id), records, problems)

    @tells
    def save_failed(self, owner: str, file: File, reason: str) -> None:
        """reading → failed, with the sentence that says why; where something inside was read already, that stays."""
        with transaction(self.connection.db):
            if self._parts.of_file(file.id):
                self._leases.check_reading(owner, file)
                self._parts.end_file(file, reason, reason)
                return
            self._end(owner, file, "failed", reason)

    def _end(self, owner: str, file: File, status: str, reason: str | None) -> None:
        self._leases.check(owner)
        moved = self.connection.db.execute(
            """UPDATE files SET status = ?, reason = ?, ended_at = ?
                WHERE id = ? AND status = 'reading' AND attempts = ?""",
            (status, reason, now(), file.id, file.attempts),
        )
        if moved.rowcount != 1:  # somebody took it over and counted another attempt
            raise errors.StaleWorker

    @tells
    def dismiss(self, file_ids: Iterable[int]) -> None:
        """Tell of these failures no more; they stay in their runs, and a file that comes again is tried again."""
        with transaction(self.connection.db):
            for file_id in file_ids:
                self.connection.db.execute("UPDATE files SET dismissed_at = ? WHERE id = ?", (now(), file_id))

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def get(self, file_id: int) -> File:
        for file in self._where("f.id = ?", file_id):
            return file
        raise errors.NotFound

    @tells
    def source_of(self, saved: SavedRecord) -> File | Certificate | None:
        """What a record is read from: the certificate that was added to it, or its file; None where it has neither."""
        return saved.certificate or (None if saved.file_id is None else self.get(saved.file_id))

    @tells
    def of_run(self, run_id: int) -> tuple[File, ...]:
        """In upload order."""
        return self._where("f.run_id = ?", run_id)

    def in_hand(self, run_id: int) -> File | None:
        """The file of a run that is being read."""
        return next(iter(self._where("f.run_id = ? AND f.status = 'reading'", run_id)), None)

    def _where(self, where: str, *values: object) -> tuple[File, ...]:
        return tuple(File(**row) for row in self.connection.db.query(_FILES.format(where), values))

    @tells
    def failed(self, sheet_id: int) -> tuple[File, ...]:
        """Files of ended runs that could not be read, or not all that is inside, have not been tried again, were not
        dismissed, and are no record's certificate.
        """
        failed = self._where(_UNREAD, sheet_id, *FINAL, sheet_id)
        holds = f"SELECT 1 AS held FROM records c WHERE {_HOLDS}"
        return tuple(file for file in failed if not self.connection.maybe(holds, (sheet_id, file.sha256)))

    @tells
    def failed_named(self, words: str) -> tuple[File, ...]:
        """Files of any sheet that could not be read and whose name holds each of the words, newest first."""
        asked = folded(words).split()
        alive = "f.sheet_id NOT IN (SELECT id FROM sheets WHERE deleted_at IS NOT NULL)"
        failed = self._where(f"f.status = 'failed' AND f.retried_in_run_id IS NULL AND {alive}")
        found = (file for file in reversed(failed) if all(word in folded(file.name) for word in asked))
        return tuple(found) if asked else ()
