"""What is in the trash, and how it is emptied: the only way in which anything is ever deleted for good.

Originals are never deleted: a file stays on disk, whole, when its last record is gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from cpe_core.rows import Contents, Emptied, Trashed
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.saved_records import FILE_NAME
from cpe_core.store.schema import transaction

_TRASHED = f"""
  SELECT c.id, c.sheet_id, s.name AS sheet_name, {FILE_NAME} AS file_name, c.flat,
         (SELECT max(a.made_at) FROM changes p JOIN acts a ON a.id = p.act_id
           WHERE p.record_id = c.id AND p.kind = 'place') AS deleted_at
    FROM records c JOIN sheets s ON s.id = c.sheet_id LEFT JOIN files f ON f.id = c.file_id
   WHERE c.place = 'trash' AND s.deleted_at IS NULL
   ORDER BY deleted_at DESC, c.id
"""
# what stands in the sheet; not what was attached there to a record that has moved away since
_OF_SHEET = """
  SELECT c.id FROM records c LEFT JOIN records i ON i.id = c.into_id
   WHERE c.sheet_id = ? AND (i.id IS NULL OR i.sheet_id = c.sheet_id)
"""


class Trash:
    """What lies in the trash, and deleting it for good."""

    def __init__(self, connection: Connection, *, changes: Changes) -> None:
        self.connection = connection
        self._changes = changes

    @tells
    def records(self) -> tuple[Trashed, ...]:
        """The records in the trash of every sheet that is not there itself, the last deleted first."""
        return tuple(Trashed(**{**row, "flat": json.loads(row["flat"])}) for row in self.connection.db.query(_TRASHED))

    @tells
    def contents(self, sheet_id: int) -> Contents:
        """How much a sheet holds."""
        sql = """SELECT (SELECT count(*) FROM records WHERE sheet_id = ?1 AND place = 'kept') AS records,
                        (SELECT count(*) FROM files WHERE sheet_id = ?1 AND retried_in_run_id IS NULL
                                                                  AND again = 0) AS files"""
        return Contents(**self.connection.one(sql, (sheet_id,)))

    @tells
    def empty(self, sheet_id: int) -> int:
        """Delete for good what lies in the sheet's trash, and what was attached to it; how many records lay there.

        The files stay known, and their originals stay whole: the same file dropped again is told to be discarded.
        """
        with transaction(self.connection.db):
            self._changes.new_act()
            return self._discard("SELECT id FROM records WHERE sheet_id = ? AND place = 'trash'", sheet_id)

    @tells
    def delete_for_good(self, record_ids: Iterable[int], sheet_ids: Iterable[int]) -> Emptied:
        """Delete, of these records and sheets, those that still lie in the trash: one transaction."""
        with transaction(self.connection.db):
            self._changes.new_act()
            trashed = "SELECT id FROM records WHERE place = 'trash' AND id IN (SELECT value FROM json_each(?))"
            records = self._discard(trashed, json.dumps([*record_ids]))
            return Emptied(records=records, sheets=sum(map(self._purge, sheet_ids)))

    def _purge(self, sheet_id: int) -> bool:
        """Delete a sheet for good; a file on which a record in another sheet stands stays, in a nameless shell."""
        if not self.connection.maybe("SELECT id FROM sheets WHERE id = ? AND deleted_at IS NOT NULL", (sheet_id,)):
            return False
        self._discard(_OF_SHEET, sheet_id)
        unused = "NOT EXISTS (SELECT 1 FROM records WHERE file_id = files.id)"
        self.connection.db.execute(f"DELETE FROM files WHERE sheet_id = ? AND {unused}", (sheet_id,))
        left = "SELECT 1 AS needed FROM files WHERE sheet_id = ?1 UNION SELECT 1 FROM records WHERE sheet_id = ?1"
        if self.connection.maybe(left, (sheet_id,)):
            self.connection.db.execute(
                "UPDATE sheets SET name = 'deleted', purged_at = ? WHERE id = ?", (now(), sheet_id)
            )
        else:
            self.connection.db.execute("DELETE FROM runs WHERE sheet_id = ?", (sheet_id,))
            self.connection.db.execute("DELETE FROM sheets WHERE id = ?", (sheet_id,))
        return True

    def _discard(self, which: str, told: Any) -> int:
        """Delete the records that a query names, and those attached to them; how many it named."""
        self.connection.db.execute("CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY)")
        count = self.connection.db.execute(f"INSERT INTO gone {which}", (told,)).rowcount
        self.connection.db.execute(
            "INSERT OR IGNORE INTO gone SELECT id FROM records WHERE into_id IN (SELECT id FROM gone)"
        )
        files = "SELECT DISTINCT file_id FROM records WHERE id IN (SELECT id FROM gone) AND file_id IS NOT NULL"
        touched = [row["file_id"] for row in self.connection.db.query(files)]
        for statement in (
            "DELETE FROM pairs WHERE earlier_id IN (SELECT id FROM gone) OR later_id IN (SELECT id FROM gone)",
            "DELETE FROM changes WHERE record_id IN (SELECT id FROM gone)",
            "DELETE FROM records WHERE id IN (SELECT id FROM gone)",
            "DROP TABLE gone",
        ):
            self.connection.db.execute(statement)
        self.connection.db.execute(  # wherever the file stands: its record may have been moved to another sheet
            """UPDATE files SET discarded_at = ? WHERE id IN (SELECT value FROM json_each(?)) AND status = 'read'
                  AND discarded_at IS NULL AND NOT EXISTS (SELECT 1 FROM records WHERE file_id = files.id)""",
            (now(), json.dumps(touched)),
        )
        return count
