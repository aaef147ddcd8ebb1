"""Finding records by words: all of them, anywhere in what a record says, whatever their case and accents.

The idea: what is searched stands in an index of its own, folded as it is written, and is gone through from one end to
the other. The consequence: there is one way of matching, for one sheet and for all; 20,000 records take some 20 ms, and
no answer is ever older than the last change.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from cpe_core.folding import folded
from cpe_core.rows import SearchResult
from cpe_core.store.connection import Connection, tells

_EVERYWHERE = "c.place <> 'trash' AND c.sheet_id NOT IN (SELECT id FROM sheets WHERE deleted_at IS NOT NULL)"


class Search:
    """Finds records by words."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @tells
    def find(self, words: str, *, sheet_id: int | None = None) -> tuple[int, ...]:
        """Ids of the records that hold each of the words, newest first; none for no words. Those in the trash are none.

        Of a sheet those that stand in it; of all sheets, archived or not, those too that are kept under another record.
        """
        asked = folded(words).split()
        if not asked:
            return ()
        where = "c.sheet_id = ? AND c.place = 'kept'" if sheet_id is not None else _EVERYWHERE
        each = " AND instr(c.searchable, ?)" * len(asked)
        sql = f"SELECT c.id FROM records c INDEXED BY records_searchable WHERE {where}{each} ORDER BY c.id DESC"
        sheet = () if sheet_id is None else (sheet_id,)
        return tuple(row["id"] for row in self.connection.db.query(sql, (*sheet, *asked)))

    @tells
    def hits(self, record_ids: Iterable[int]) -> tuple[SearchResult, ...]:
        """These records, as a list shows them, with the sheet each stands in."""
        rows = self.connection.db.query(
            """SELECT c.id, c.sheet_id, s.name AS sheet_name, s.archived_at, c.place, c.flat,
                      coalesce(f.name, json_extract(c.certificate, '$.name')) AS file_name
                 FROM json_each(?) j JOIN records c ON c.id = j.value JOIN sheets s ON s.id = c.sheet_id
                      LEFT JOIN files f ON f.id = c.file_id ORDER BY j.key""",
            (json.dumps([*record_ids]),),
        )
        return tuple(map(_hit, rows))


def _hit(row: dict[str, Any]) -> SearchResult:
    archived = row.pop("archived_at") is not None
    return SearchResult(**{**row, "flat": json.loads(row["flat"]), "is_archived": archived})
