"""Where records stand, of thousands at once: the SQL of the trash, of what is attached, and of moving to another sheet.

The idea: where a record stands follows from its decisions but not from what is written on it. The consequence: to put
away or move many takes a few statements and derives none of their values anew.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from cpe_core import errors
from cpe_core.rows import Change
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, tells
from cpe_core.store.duplicate_pairs import DuplicatePairs
from cpe_core.store.lessons import Lessons
from cpe_core.store.sheets import Sheets

PLACED = ("place", "move")  # kinds of change that say where a record stands, and nothing else

_STANDS = """FROM changes c WHERE c.record_id = records.id AND c.kind = '{kind}'
             AND NOT EXISTS (SELECT 1 FROM changes u WHERE u.undoes_id = c.id) ORDER BY c.id DESC LIMIT 1"""
_PLACE, _MOVE = (_STANDS.format(kind=kind) for kind in PLACED)
_CAME_FROM = "FROM changes c WHERE c.record_id = records.id AND c.kind = 'move' ORDER BY c.id LIMIT 1"
_THESE = "(SELECT value FROM json_each(?))"
_SHEET, _RUN = (
    f"""{name} = coalesce((SELECT json_extract(c.value, '$.{name}') {_MOVE}),
                          (SELECT json_extract(c.before, '$.{name}') {_CAME_FROM}), {name})"""
    for name in ("sheet_id", "run_id")
)
_STAND_ANEW = f"""
  UPDATE records SET place = coalesce((SELECT json_extract(c.value, '$.place') {_PLACE}), 'kept'),
                     into_id = (SELECT json_extract(c.value, '$.into_id') {_PLACE}), {_SHEET}, {_RUN}
   WHERE id IN {_THESE}
"""


class Placing:
    """Where records stand."""

    def __init__(
        self, connection: Connection, *, sheets: Sheets, pairs: DuplicatePairs, lessons: Lessons, changes: Changes
    ) -> None:
        self.connection = connection
        self._sheets = sheets
        self._pairs = pairs
        self._lessons = lessons
        self._changes = changes

    def place_all(self, act: int, kind: str, told: Iterable[tuple[int, Any, Any]]) -> None:
        """Put each record where it is told to stand; `told` are (record, before, value) in JSON's shape."""
        rows = [*told]
        ids = {record_id for record_id, _, _ in rows}
        there = f"SELECT count(*) AS n FROM records WHERE id IN {_THESE}"
        if self.connection.one(there, (json.dumps([*ids]),))["n"] < len(ids):
            raise errors.NotFound
        self._changes.add_many(act, kind, rows)
        self._stand_anew(ids)

    def take_back(self, act: int, changes: Sequence[Change]) -> None:
        """Take these changes back, all of them of a kind that is PLACED."""
        for earlier in {one.act_id for one in changes if one.kind == "place"}:
            # what is put back by itself is asked about again: nothing counts twice unasked
            self._pairs.ask_again(earlier)
        self._changes.undo_many(act, changes)
        ids = [*dict.fromkeys(one.record_id for one in changes)]
        self._stand_anew(ids)
        self._lessons.ask_anew(ids)

    def _stand_anew(self, ids: Collection[int]) -> None:
        """Bring where records stand up to what was decided, and the pairs up to that."""
        these = json.dumps([*ids])
        were = self._sheets_of(these)
        self.connection.db.execute(_STAND_ANEW, (these,))
        for sheet_id in self._sheets_of(these) - were:
            self._sheets.check_open(sheet_id)  # a move taken back may lead to a sheet that was deleted since
        self._pairs.find(ids)

    def _sheets_of(self, these: str) -> set[int]:
        sql = f"SELECT DISTINCT sheet_id FROM records WHERE id IN {_THESE}"
        return {row["sheet_id"] for row in self.connection.db.query(sql, (these,))}

    @tells
    def attached(self, record_id: int) -> tuple[int, ...]:
        """Ids of the records whose certificates are attached to this one, or were replaced by it."""
        sql = "SELECT id FROM records WHERE into_id = ? ORDER BY id"
        return tuple(row["id"] for row in self.connection.db.query(sql, (record_id,)))
