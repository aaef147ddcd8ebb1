"""What is left of a run, and what the last files of each kind took: the SQL behind `pace.seconds_left`."""

from __future__ import annotations

from typing import get_args

from cpe_core.errors import NotACertificate
from cpe_core.pace import LAST, Kind, Left, Took, seconds_left
from cpe_core.rows import FINAL
from cpe_core.store.connection import tells
from cpe_core.store.decisions import Decisions

# files that hold nothing, and what is inside the others; by kind, that in hand by itself
_LEFT = """
  SELECT kind, CASE WHEN count(units) = count(*) THEN sum(units) END AS units, CASE status WHEN 'reading' THEN
         max(0, coalesce((julianday('now') - julianday(min(began_at))) * 86400, 0)) ELSE 0 END AS spent
    FROM (SELECT o.kind, o.units, f.status, f.began_at FROM files f JOIN originals o ON o.sha256 = f.sha256
           WHERE f.run_id = :run AND f.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM parts WHERE file_id = f.id)
           UNION ALL
          SELECT p.kind, p.units, p.status, p.began_at FROM parts p JOIN files f ON f.id = p.file_id
           WHERE f.run_id = :run AND p.ended_at IS NULL)
   GROUP BY kind, status
"""
# those that were read to the end: one that is broken takes no time
_TOOK = """
  SELECT units, (julianday(ended_at) - julianday(began_at)) * 86400 AS seconds
    FROM (SELECT * FROM (SELECT o.units, f.began_at, f.ended_at FROM files f JOIN originals o ON o.sha256 = f.sha256
            WHERE o.kind = :kind AND o.units > 0 AND f.began_at IS NOT NULL
              AND (f.status = 'read' OR instr(f.reason, :nothing) = 1)
            ORDER BY f.id DESC LIMIT :last)
           UNION ALL
          SELECT * FROM (SELECT units, began_at, ended_at FROM parts
            WHERE kind = :kind AND units > 0 AND began_at IS NOT NULL AND (status = 'read' OR reason = :nothing_inside)
            ORDER BY file_id DESC, number DESC LIMIT :last))
   ORDER BY ended_at DESC LIMIT :last
"""


class Pacing(Decisions):
    """The part of the store that knows how long reading takes."""

    @tells
    def seconds_left(self, run_id: int) -> float | None:
        """Until a run has been read; None while the pace of a kind of file in it is not known."""
        left = [Left(**row) for row in self.db.query(_LEFT, {"run": run_id})]
        return seconds_left(left, {kind: self._took(kind) for kind in get_args(Kind)})

    def _took(self, kind: Kind) -> tuple[Took, ...]:
        nothing = {"nothing": NotACertificate().message, "nothing_inside": FINAL[0]}
        return tuple(Took(**row) for row in self.db.query(_TOOK, {"kind": kind, "last": LAST, **nothing}))
