"""The names of sponsors as a sheet has them: counted, brought to one name, or told apart for good."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations, product
from typing import TYPE_CHECKING

from cpe_core.rows import Revision
from cpe_core.store.bulk import Bulk
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, tells
from cpe_core.store.schema import transaction

if TYPE_CHECKING:
    from cpe_core.spellings import Spelling

_OF = "c.sheet_id = ? AND c.place = 'kept' AND json_extract(c.flat, '$.sponsor')"


class SponsorNames:
    """Which names of sponsors are one."""

    def __init__(self, connection: Connection, *, changes: Changes, bulk: Bulk) -> None:
        self.connection = connection
        self._changes = changes
        self._bulk = bulk

    # -- writing ------------------------------------------------------------------------------------

    @tells
    def unify(
        self, sheet_id: int, names: Iterable[str], name: str, *, different: Iterable[str], seen: Revision | None = None
    ) -> tuple[int, int]:
        """Let the sheet's records of all these names have the one name, as a person's correction, and tell the
        different ones apart from it: one act. The act, and how many records it changed.
        """
        those, told_apart = {*names}, [*different]
        others = json.dumps([*(those - {name})])
        with transaction(self.connection.db):
            sql = f"SELECT c.id FROM records c WHERE {_OF} IN (SELECT value FROM json_each(?)) ORDER BY c.id"
            ids = tuple(row["id"] for row in self.connection.db.query(sql, (sheet_id, others)))
            act, changes = self._bulk.set_all(ids, "sponsor", name, seen)
            self._insert(act, product(those | {name}, told_apart))
            return act, len(changes)

    @tells
    def tell_apart(self, names: Iterable[str]) -> int:
        """Each of these names is another sponsor: they are not suggested as one again. The id of the act."""
        with transaction(self.connection.db):
            act = self._changes.new_act()
            self._insert(act, combinations({*names}, 2))
            return act

    def _insert(self, act: int, pairs: Iterable[tuple[str, str]]) -> None:
        for one, other in map(sorted, pairs):
            if one != other:
                self.connection.db.execute(
                    "INSERT OR IGNORE INTO different_sponsors VALUES (?, ?, ?)", (one, other, act)
                )

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def spelled(self, sheet_id: int) -> tuple[Spelling, ...]:
        """Every name of a sponsor in the sheet, with how many records have it and the registry numbers they print."""
        from cpe_core.spellings import Spelling  # noqa: PLC0415  7 ms that `import cpe_core` must not cost

        rows = self.connection.db.query(
            """SELECT json_extract(c.flat, '$.sponsor') AS name, json_extract(c.flat, '$.sponsor_id') AS sponsor_id,
                      count(*) AS records
                 FROM records c WHERE c.sheet_id = ? AND c.place = 'kept' AND name IS NOT NULL GROUP BY 1, 2""",
            (sheet_id,),
        )
        records, ids = defaultdict[str, int](int), defaultdict[str, set[str]](set)
        for row in rows:
            records[row["name"]] += row["records"]
            ids[row["name"]] |= {row["sponsor_id"]} - {None}
        sql = f"""SELECT DISTINCT json_extract(h.value, '$') AS name FROM changes h JOIN records c ON c.id = h.record_id
                   WHERE h.kind = 'correct' AND h.field = 'sponsor' AND {_OF} = json_extract(h.value, '$')"""
        typed = {row["name"] for row in self.connection.db.query(sql, (sheet_id,))}
        return tuple(
            Spelling(name=one, records=records[one], sponsor_ids=frozenset(ids[one]), typed=one in typed)
            for one in records
        )

    @tells
    def different(self) -> frozenset[frozenset[str]]:
        """Pairs of names that a person told apart."""
        return frozenset(
            frozenset((row["one"], row["other"]))
            for row in self.connection.db.query("SELECT * FROM different_sponsors")
        )
