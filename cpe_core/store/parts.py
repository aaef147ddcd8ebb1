"""The files inside a mail or an archive, as the store keeps them: each is read and saved by itself.

A part is begun in one transaction and saved, with its records, in another: so its records are there as soon as it is
read, and after a kill the reading goes on at the part that was in hand, which was not saved. One at which the program
stopped twice is left out like a file, and costs no other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from cpe_core import errors
from cpe_core.pace import InsideFile
from cpe_core.records import Problem, Record, record_from_json
from cpe_core.rows import File, Part
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.leases import Leases
from cpe_core.store.saved_records import Records
from cpe_core.store.schema import transaction

_PARTS = """
  SELECT p.file_id, p.number, p.name, p.status, p.reason, p.attempts, p.pages, p.records, p.ended_at,
         f.name AS file_name, EXISTS (SELECT 1 FROM files n
          WHERE n.sha256 = f.sha256 AND n.sheet_id = f.sheet_id AND n.again > f.again) AS was_retried
    FROM parts p JOIN files f ON f.id = p.file_id WHERE
"""
_SAME_BYTES = "SELECT id FROM files WHERE sha256 = ? AND sheet_id = ?"


class Parts:
    """What is inside files."""

    def __init__(self, connection: Connection, *, leases: Leases, records: Records) -> None:
        self.connection = connection
        self._leases = leases
        self._records = records

    # -- writing ------------------------------------------------------------------------------------

    @tells
    def open(self, owner: str, file: File, inside: Iterable[InsideFile]) -> tuple[Part, ...]:
        """Note what is inside a file being read, unless that was done before; all its parts.

        Of a file that comes again for the rest, those that were read before are settled.
        """
        with transaction(self.connection.db):
            self._leases.check_reading(owner, file)
            if not self.of_file(file.id):
                self.list_inside(file.id, inside, self._before(file) if file.again else {})
            return self.of_file(file.id)

    def list_inside(self, file_id: int, inside: Iterable[InsideFile], before: Mapping[str, Part]) -> None:
        """Note what is inside a file; what was read `before`, by name, is settled."""
        for number, one in enumerate(inside, start=1):
            self._insert(file_id, number, one, before.get(one.name))

    def _before(self, file: File) -> dict[str, Part]:
        """By name, for another version of this program may count them otherwise; of each the newest reading."""
        sql = f"{_PARTS} p.file_id IN ({_SAME_BYTES}) AND p.file_id < ? ORDER BY p.file_id"
        rows = self.connection.db.query(sql, (file.sha256, file.sheet_id, file.id))
        before: dict[str, Part] = {}
        for part in (Part(**row) for row in rows):
            if not (part.is_settled and part.name in before):  # that row only repeats what is known
                before[part.name] = part
        return before

    def _insert(self, file_id: int, number: int, one: InsideFile, before: Part | None) -> None:
        if before is not None and not before.is_unread:
            self.connection.db.execute(
                "INSERT INTO parts (file_id, number, name, status, pages, ended_at) VALUES (?, ?, ?, 'read', ?, ?)",
                (file_id, number, one.name, before.pages, now()),
            )
            return
        stopped = before is not None and before.attempts > 1  # the program: from its second attempt on it is read apart
        self.connection.db.execute(
            "INSERT INTO parts (file_id, number, name, attempts, kind, units, own_text) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (file_id, number, one.name, int(stopped), one.effort.kind, one.effort.units, one.own_text),
        )

    @tells
    def begin(self, owner: str, file: File, number: int) -> int:
        """waiting → reading; how many times this part has been begun, this time included."""
        with transaction(self.connection.db):
            self._leases.check_reading(owner, file)
            row = self.connection.maybe(
                """UPDATE parts SET status = 'reading', attempts = attempts + 1, began_at = ?
                    WHERE file_id = ? AND number = ? AND status = 'waiting' RETURNING attempts""",
                (now(), file.id, number),
            )
            if row is None:
                raise errors.StaleWorker
            return int(row["attempts"])

    @tells
    def save(
        self,
        owner: str,
        file: File,
        number: int,
        *,
        pages: int,
        records: Iterable[Record] = (),
        problems: Iterable[Problem] = (),
        reason: str | None = None,
    ) -> None:
        """reading → read, with its records, or failed for a reason; StaleWorker when another process has taken over.

        `pages` is how many page numbers the part takes.
        """
        found = tuple(records)
        with transaction(self.connection.db):
            self._leases.check_reading(owner, file)
            moved = self.connection.db.execute(
                """UPDATE parts SET status = ?, reason = ?, pages = ?, records = ?, ended_at = ?
                    WHERE file_id = ? AND number = ? AND status = 'reading'""",
                ("failed" if reason else "read", reason, pages, len(found), now(), file.id, number),
            )
            if moved.rowcount != 1:
                raise errors.StaleWorker
            # it gets on, so what stopped it before was not the file as a whole; and if all that earlier parts gave has
            # left with the trash, this is there
            self.connection.db.execute(
                "UPDATE files SET attempts = 1, discarded_at = iif(?, NULL, discarded_at) WHERE id = ?",
                (bool(found), file.id),
            )
            where = (file.id, file.run_id, file.sheet_id)
            self._records.add(where, found, problems, after=self._records_before(file.id, number))

    @tells
    def finish_file(self, owner: str, file: File, otherwise: str, *, rest: str | None = None) -> None:
        """reading → read where any part gave a record, else failed, `otherwise` being why.

        `rest` is why parts that still wait cannot be read.
        """
        with transaction(self.connection.db):
            self._leases.check_reading(owner, file)
            self.end_file(file, otherwise, rest)

    def end_file(self, file: File, otherwise: str, rest: str | None) -> None:
        """As `finish_file`, within a transaction of the one who holds the file."""
        if rest is not None:
            self.connection.db.execute(
                "UPDATE parts SET status = 'failed', reason = ?, ended_at = ? WHERE file_id = ? AND ended_at IS NULL",
                (rest, now(), file.id),
            )
        read = any(part.records for part in self.of_file(file.id))
        self.connection.db.execute(
            "UPDATE files SET status = ?, reason = ?, ended_at = ? WHERE id = ?",
            ("read" if read else "failed", None if read else otherwise, now(), file.id),
        )

    def _records_before(self, file_id: int, number: int) -> int:
        """How many records the parts before one gave, were they deleted since."""
        row = self.connection.one(
            "SELECT coalesce(sum(records), 0) AS n FROM parts WHERE file_id = ? AND number < ?", (file_id, number)
        )
        return int(row["n"])

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def certificates_inside(self, file: File) -> dict[str, list[Record]]:
        """The parts of a file that gave records, whenever it was: their names, and the records that are still there."""
        sql = f"SELECT DISTINCT name FROM parts WHERE records > 0 AND file_id IN ({_SAME_BYTES})"
        of = (file.sha256, file.sheet_id)
        inside: dict[str, list[Record]] = {row["name"]: [] for row in self.connection.db.query(sql, of)}
        sql = f"SELECT read FROM records WHERE file_id IN ({_SAME_BYTES}) ORDER BY id"
        for row in self.connection.db.query(sql, of) if inside else ():
            record = record_from_json(json.loads(row["read"]))
            if record.part in inside:
                inside[record.part].append(record)
        return inside

    @tells
    def is_deadly(self, sha256: str) -> bool:
        """Whether the program stopped while it read these bytes, or something inside them."""
        sql = """SELECT 1 AS deadly FROM files f LEFT JOIN parts p ON p.file_id = f.id
                  WHERE f.sha256 = ? AND (f.attempts > 1 OR p.attempts > 1) LIMIT 1"""
        return self.connection.maybe(sql, (sha256,)) is not None

    @tells
    def of_file(self, file_id: int) -> tuple[Part, ...]:
        """What is inside a file, in the order in which it is read; none before that is known."""
        return tuple(
            Part(**row) for row in self.connection.db.query(f"{_PARTS} p.file_id = ? ORDER BY p.number", (file_id,))
        )

    @tells
    def failed(self, run_id: int) -> tuple[Part, ...]:
        """What could not be read inside the files of a run that were read."""
        sql = f"""{_PARTS} f.run_id = ? AND f.status <> 'failed' AND p.status = 'failed'
                  ORDER BY p.file_id, p.number"""
        return tuple(Part(**row) for row in self.connection.db.query(sql, (run_id,)))

    @tells
    def unread(self, file_id: int) -> tuple[Part, ...]:
        """What could not be read inside a file, and may be if it is tried again."""
        return tuple(part for part in self.of_file(file_id) if part.is_unread)

    @tells
    def part_of(self, file_id: int, position: int) -> tuple[str, int] | None:
        """Which part of a file gave the record at `position`, and the how many-th of its records that is, from 1."""
        before = 0
        for part in self.of_file(file_id):
            if position <= before + part.records:
                return part.name, position - before
            before += part.records
        return None
