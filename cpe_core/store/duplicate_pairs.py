"""Pairs of records that may be one course: found whenever a record comes or changes, answered by a person.

The later record of a pair that nobody has answered does not count, so nothing is counted twice meanwhile. Answers are
remembered with the pair: it is not asked again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from cpe_core.duplicates import Texts, may_be_one, texts_of
from cpe_core.rows import Answer, Pair
from cpe_core.stages import OnProgress, counted, silent
from cpe_core.store.connection import Connection, tells

# a pair that waits for an answer, as long as both its records stand in one sheet
_OPEN = """
  p.answer IS NULL AND EXISTS (
    SELECT 1 FROM records e, records l WHERE e.id = p.earlier_id AND l.id = p.later_id
       AND e.place = 'kept' AND l.place = 'kept' AND e.sheet_id = l.sheet_id)
"""
IS_ASKED = f"EXISTS (SELECT 1 FROM pairs p WHERE p.later_id = c.id AND {_OPEN})"  # of records c
_NEXT_TO = """
  SELECT min(a.id, b.id) AS earlier, max(a.id, b.id) AS later
    FROM json_each(:these) j CROSS JOIN records a ON a.id = j.value CROSS JOIN records b ON b.sheet_id = a.sheet_id
   WHERE a.place = 'kept' AND b.place = 'kept' AND a.id <> b.id AND {near}
"""
_ABOUT_THE_SAME_DAY = (
    "b.completion_date BETWEEN date(a.completion_date, '-1 day') AND date(a.completion_date, '+1 day')"
)
_OF_THE_SAME_NUMBER = "b.bare_number = a.bare_number"
# each two records of a sheet that could be one course, once
_NEAR = f"""
  SELECT earlier, later, e.flat AS earlier_flat, l.flat AS later_flat
    FROM ({_NEXT_TO.format(near=_ABOUT_THE_SAME_DAY)} UNION {_NEXT_TO.format(near=_OF_THE_SAME_NUMBER)})
         JOIN records e ON e.id = earlier JOIN records l ON l.id = later
"""
_UNANSWERED = """
  SELECT id, earlier_id, later_id FROM pairs WHERE answer IS NULL
     AND (earlier_id IN (SELECT value FROM json_each(:these)) OR later_id IN (SELECT value FROM json_each(:these)))
"""


class DuplicatePairs:
    """Which records may be one course, and what a person said of that."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    # -- writing ------------------------------------------------------------------------------------

    def find(self, record_ids: Iterable[int]) -> None:
        """Find the pairs of these records anew. Those that were answered stay; of the rest none that is no pair."""
        these = json.dumps([*record_ids])
        found = self._found(these)
        there = self.connection.db.query(_UNANSWERED, {"these": these})
        stale = [(row["id"],) for row in there if (row["earlier_id"], row["later_id"]) not in found]
        self.connection.db.conn.executemany("DELETE FROM pairs WHERE id = ?", stale)
        self.connection.db.conn.executemany(
            """INSERT INTO pairs (earlier_id, later_id, why) VALUES (?, ?, ?)
               ON CONFLICT (later_id, earlier_id) DO UPDATE SET why = excluded.why WHERE answer IS NULL""",
            [(*pair, why) for pair, why in found.items()],
        )

    def _found(self, these: str) -> dict[tuple[int, int], str]:
        """(earlier, later) → why they may be one course, where one of them is of `these` (ids in JSON)."""
        texts, found = dict[int, Texts](), dict[tuple[int, int], str]()
        for row in self.connection.db.query(_NEAR, {"these": these}):
            for end in ("earlier", "later"):
                if row[end] not in texts:
                    texts[row[end]] = texts_of(json.loads(row[f"{end}_flat"]))
            why = may_be_one(texts[row["earlier"]], texts[row["later"]])
            if why is not None:
                found[row["earlier"], row["later"]] = why
        return found

    def set_answer(self, pair_id: int, answer: Answer, act_id: int) -> None:
        """Answering again replaces the answer."""
        self.connection.db.execute("UPDATE pairs SET answer = ?, act_id = ? WHERE id = ?", (answer, act_id, pair_id))

    def ask_again(self, act_id: int) -> tuple[int, ...]:
        """Forget what an act answered; the later records of the pairs, which may be alike no longer."""
        sql = "UPDATE pairs SET answer = NULL, act_id = NULL WHERE act_id = ? RETURNING later_id"
        return tuple(row["later_id"] for row in self.connection.db.query(sql, (act_id,)))

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def wrongly_paired(self, on_progress: OnProgress = silent) -> tuple[int, ...]:
        """Records that are like an earlier one and were not asked about, or that are asked about and like none."""
        kept = [*self.connection.db.query("SELECT id FROM records WHERE place = 'kept'")]
        looked_at = counted(kept, len(kept), "comparing", "records", on_progress)
        return tuple(row["id"] for row in looked_at if self._is_wrongly_paired(row))

    def _is_wrongly_paired(self, later: dict[str, Any]) -> bool:
        alike = {pair for pair in self._found(json.dumps([later["id"]])) if pair[1] == later["id"]}
        there = {
            (row["earlier_id"], row["later_id"]): row["answer"]
            for row in self.connection.db.query(
                "SELECT earlier_id, later_id, answer FROM pairs WHERE later_id = ?", (later["id"],)
            )
        }
        return not alike <= {*there} or any(answer is None and pair not in alike for pair, answer in there.items())

    @tells
    def asked(self, record_id: int) -> tuple[Pair, ...]:
        """The pairs that wait for an answer in which this record is the later one; earliest first."""
        sql = f"SELECT p.* FROM pairs p WHERE p.later_id = ? AND {_OPEN} ORDER BY p.earlier_id"
        return tuple(Pair(**row) for row in self.connection.db.query(sql, (record_id,)))

    @tells
    def asking(self, record_id: int) -> tuple[Pair, ...]:
        """The pairs that wait for an answer in which this record is the earlier one; earliest first."""
        sql = f"SELECT p.* FROM pairs p WHERE p.earlier_id = ? AND {_OPEN} ORDER BY p.later_id"
        return tuple(Pair(**row) for row in self.connection.db.query(sql, (record_id,)))

    @tells
    def get(self, pair_id: int) -> Pair:
        return Pair(**self.connection.one("SELECT * FROM pairs WHERE id = ?", (pair_id,)))
