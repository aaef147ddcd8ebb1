"""Pairs of records that may be one course: found whenever a record comes or changes, answered by a person.

The later record of a pair that nobody has answered does not count, so nothing is counted twice meanwhile. Answers are
remembered with the pair: it is not asked again.
"""

from __future__ import annotations

import json
from typing import Any

from cpe_core.connection import Connection, tells
from cpe_core.duplicates import Texts, bare_number, may_be_one, texts_of
from cpe_core.rows import Pair

# a pair that waits for an answer, as long as both its records stand in one sheet
_OPEN = """
  p.answer IS NULL AND EXISTS (
    SELECT 1 FROM records e, records l WHERE e.id = p.earlier_id AND l.id = p.later_id
       AND e.place = 'kept' AND l.place = 'kept' AND e.sheet_id = l.sheet_id)
"""
IS_ASKED = f"EXISTS (SELECT 1 FROM pairs p WHERE p.later_id = c.id AND {_OPEN})"  # of records c


class Pairing(Connection):
    """The part of the store that asks whether two records are one course."""

    # -- writing ----------------------------------------------------------------------------------

    def _pair(self, record_id: int) -> None:
        """Find the record's pairs anew. Those that were answered stay as they are; of the rest none that is no pair."""
        mine = self._one("SELECT id, sheet_id, place, flat FROM records WHERE id = ?", (record_id,))
        found = self._found(mine) if mine["place"] == "kept" else {}
        there = self.db.query("SELECT * FROM pairs WHERE earlier_id = ? OR later_id = ?", (record_id, record_id))
        for pair in [Pair(**row) for row in there if row["answer"] is None]:
            if (pair.earlier_id, pair.later_id) not in found:
                self.db.execute("DELETE FROM pairs WHERE id = ?", (pair.id,))
        for (earlier, later), why in found.items():
            self.db.execute(
                """INSERT INTO pairs (earlier_id, later_id, why) VALUES (?, ?, ?)
                   ON CONFLICT (later_id, earlier_id) DO UPDATE SET why = excluded.why WHERE answer IS NULL""",
                (earlier, later, why),
            )

    def _found(self, mine: dict[str, Any]) -> dict[tuple[int, int], str]:
        """(earlier, later) → why they may be one course."""
        texts = texts_of(json.loads(mine["flat"]))
        found = {}
        for row in self._near(mine["id"], mine["sheet_id"], texts):
            why = may_be_one(texts, texts_of(json.loads(row["flat"])))
            if why is not None:
                found[min(mine["id"], row["id"]), max(mine["id"], row["id"])] = why
        return found

    def _near(self, record_id: int, sheet_id: int, texts: Texts) -> list[dict[str, Any]]:
        """Records of the sheet that could be the same course: of about the same day, or of the same number."""
        near = """SELECT id FROM records WHERE sheet_id = :sheet
                      AND completion_date BETWEEN date(:day, '-1 day') AND date(:day, '+1 day')
                   UNION SELECT id FROM records WHERE sheet_id = :sheet AND bare_number = :number"""
        told: dict[str, Any] = {"sheet": sheet_id, "id": record_id}
        told |= {"day": texts["completion_date"] or None, "number": bare_number(texts["certificate_number"]) or None}
        sql = f"SELECT id, flat FROM records WHERE id IN ({near}) AND place = 'kept' AND id <> :id"
        return [*self.db.query(sql, told)]

    def _ask_again(self, act_id: int) -> tuple[int, ...]:
        """Forget what an act answered; the later records of the pairs, which may be alike no longer."""
        sql = "UPDATE pairs SET answer = NULL, act_id = NULL WHERE act_id = ? RETURNING later_id"
        return tuple(row["later_id"] for row in self.db.query(sql, (act_id,)))

    @tells
    def wrongly_paired(self) -> tuple[int, ...]:
        """Records that are like an earlier one and were not asked about, or that are asked about and like none."""
        kept = self.db.query("SELECT id, sheet_id, place, flat FROM records WHERE place = 'kept'")
        return tuple(row["id"] for row in [*kept] if self._is_wrongly_paired(row))

    def _is_wrongly_paired(self, later: dict[str, Any]) -> bool:
        alike = {pair for pair in self._found(later) if pair[1] == later["id"]}
        there = {
            (row["earlier_id"], row["later_id"]): row["answer"]
            for row in self.db.query(
                "SELECT earlier_id, later_id, answer FROM pairs WHERE later_id = ?", (later["id"],)
            )
        }
        return not alike <= {*there} or any(answer is None and pair not in alike for pair, answer in there.items())

    # -- reading ----------------------------------------------------------------------------------

    @tells
    def asked(self, record_id: int) -> tuple[Pair, ...]:
        """The pairs that wait for an answer in which this record is the later one; earliest first."""
        sql = f"SELECT p.* FROM pairs p WHERE p.later_id = ? AND {_OPEN} ORDER BY p.earlier_id"
        return tuple(Pair(**row) for row in self.db.query(sql, (record_id,)))

    @tells
    def asking(self, record_id: int) -> tuple[Pair, ...]:
        """The pairs that wait for an answer in which this record is the earlier one; earliest first."""
        sql = f"SELECT p.* FROM pairs p WHERE p.earlier_id = ? AND {_OPEN} ORDER BY p.later_id"
        return tuple(Pair(**row) for row in self.db.query(sql, (record_id,)))

    @tells
    def pair(self, pair_id: int) -> Pair:
        return Pair(**self._one("SELECT * FROM pairs WHERE id = ?", (pair_id,)))

    @tells
    def attached(self, record_id: int) -> tuple[int, ...]:
        """Ids of the records whose certificates are attached to this one, or were replaced by it."""
        sql = "SELECT id FROM records WHERE into_id = ? ORDER BY id"
        return tuple(row["id"] for row in self.db.query(sql, (record_id,)))
