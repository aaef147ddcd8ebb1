"""Pairs of records that may be one course: found whenever a record comes or changes, answered by a person.

The later record of a pair that nobody has answered does not count, so nothing is counted twice meanwhile. Answers are
remembered with the pair: it is not asked again.
"""

from __future__ import annotations

import json
from typing import Any

from cpe_core.connection import Connection, tells
from cpe_core.duplicates import same_course
from cpe_core.records import Record, record_from_json
from cpe_core.rows import Pair

# a pair that waits for an answer, as long as both its records stand in one sheet
_OPEN = """
  p.answer IS NULL AND EXISTS (
    SELECT 1 FROM records e, records l WHERE e.id = p.earlier_id AND l.id = p.later_id
       AND e.place = 'kept' AND l.place = 'kept' AND e.sheet_id = l.sheet_id)
"""
IS_ASKED = f"EXISTS (SELECT 1 FROM pairs p WHERE p.later_id = c.id AND {_OPEN})"  # of records c
_NUMBER = "json_extract(flat, '$.certificate_number')"  # as it is indexed


class Pairing(Connection):
    """The part of the store that asks whether two records are one course."""

    # -- writing ----------------------------------------------------------------------------------

    def _pair(self, record_id: int) -> None:
        """Find the record's pairs anew. Those that were answered stay as they are."""
        mine = self._one("SELECT id, sheet_id, place, current FROM records WHERE id = ?", (record_id,))
        found: dict[tuple[int, int], str] = {}
        if mine["place"] == "kept":
            record = record_from_json(json.loads(mine["current"]))
            for row in self._near(record_id, mine["sheet_id"], record):
                why = same_course(record, record_from_json(json.loads(row["current"])))
                if why is not None:
                    found[min(record_id, row["id"]), max(record_id, row["id"])] = why
        there = self.db.query("SELECT * FROM pairs WHERE earlier_id = ? OR later_id = ?", (record_id, record_id))
        for pair in [Pair(**row) for row in there]:
            if found.pop((pair.earlier_id, pair.later_id), None) is None and pair.answer is None:
                self.db.execute("DELETE FROM pairs WHERE id = ?", (pair.id,))
        for (earlier, later), why in found.items():
            self.db.execute("INSERT INTO pairs (earlier_id, later_id, why) VALUES (?, ?, ?)", (earlier, later, why))

    def _near(self, record_id: int, sheet_id: int, record: Record) -> list[dict[str, Any]]:
        """Records of the sheet that could be the same course: of about the same day, or of the same number."""
        return [
            *self.db.query(
                f"""SELECT id, current FROM records WHERE sheet_id = :sheet AND place = 'kept' AND id <> :id
                       AND completion_date BETWEEN date(:day, '-1 day') AND date(:day, '+1 day')
                    UNION
                    SELECT id, current FROM records WHERE sheet_id = :sheet AND place = 'kept' AND id <> :id
                       AND {_NUMBER} = :number""",
                {
                    "sheet": sheet_id,
                    "id": record_id,
                    "day": record.completion_date.value,
                    "number": record.certificate_number.value,
                },
            )
        ]

    # -- reading ----------------------------------------------------------------------------------

    @tells
    def asked(self, record_id: int) -> tuple[Pair, ...]:
        """The pairs that wait for an answer in which this record is the later one; earliest first."""
        sql = f"SELECT p.* FROM pairs p WHERE p.later_id = ? AND {_OPEN} ORDER BY p.earlier_id"
        return tuple(Pair(**row) for row in self.db.query(sql, (record_id,)))

    @tells
    def pair(self, pair_id: int) -> Pair:
        return Pair(**self._one("SELECT * FROM pairs WHERE id = ?", (pair_id,)))

    @tells
    def attached(self, record_id: int) -> tuple[int, ...]:
        """Ids of the records whose certificates are attached to this one, or were replaced by it."""
        sql = "SELECT id FROM records WHERE into_id = ? ORDER BY id"
        return tuple(row["id"] for row in self.db.query(sql, (record_id,)))
