"""What was decided about records: acts and their changes, rows that are added and never rewritten.

What is done in one click is one act, and can be undone as one. Taking a change back is a change too.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from cpe_core.rows import Change
from cpe_core.store.connection import Connection, now, tells

_CHANGES = """
  SELECT c.id, c.act_id, a.who, c.record_id, c.kind, c.field, c.before, c.value, c.undoes_id, a.made_at,
         EXISTS (SELECT 1 FROM changes u WHERE u.undoes_id = c.id) AS undone
    FROM changes c JOIN acts a ON a.id = c.act_id
"""
_ACCEPTANCES = f"{_CHANGES} JOIN records d ON d.id = c.record_id WHERE d.run_id = ? AND c.kind = 'accept'"


class Changes:
    """The acts of people and of the program, and the changes each of them made."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    # -- writing ------------------------------------------------------------------------------------

    def new_act(self, who: str = "person") -> int:
        """Begin an act; its id."""
        row = self.connection.one("INSERT INTO acts (who, made_at) VALUES (?, ?) RETURNING id", (who, now()))
        return int(row["id"])

    def add(self, act_id: int, record_id: int, kind: str, **told: Any) -> int:
        """Add a change; its id. `before` and `value` come in JSON's shape, `undoes` as a Change."""
        undoes: Change | None = told.get("undoes")
        before, value = (json.dumps(told[name]) if name in told else None for name in ("before", "value"))
        row = self.connection.one(
            """INSERT INTO changes (act_id, record_id, kind, field, before, value, undoes_id)
               VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""",
            (act_id, record_id, kind, told.get("field"), before, value, undoes and undoes.id),
        )
        return int(row["id"])

    def add_many(self, act_id: int, kind: str, told: Iterable[tuple[int, Any, Any]]) -> None:
        """Add changes of one kind; `told` are (record, before, value) in JSON's shape."""
        self.connection.db.conn.executemany(
            "INSERT INTO changes (act_id, record_id, kind, before, value) VALUES (?, ?, ?, ?, ?)",
            [
                (act_id, record_id, kind, None if before is None else json.dumps(before), json.dumps(value))
                for record_id, before, value in told
            ],
        )

    def undo_many(self, act_id: int, changes: Collection[Change]) -> None:
        """Add the undoing of each of these changes."""
        self.connection.db.conn.executemany(
            "INSERT INTO changes (act_id, record_id, kind, undoes_id) VALUES (?, ?, 'undo', ?)",
            [(act_id, one.record_id, one.id) for one in changes],
        )

    # -- reading ------------------------------------------------------------------------------------

    def get(self, change_id: int) -> Change:
        return _change(self.connection.one(f"{_CHANGES} WHERE c.id = ?", (change_id,)))

    @tells
    def history(self, record_id: int) -> tuple[Change, ...]:
        """Oldest first."""
        return self._those("c.record_id = ? ORDER BY c.id", record_id)

    def of_act(self, act: int) -> tuple[Change, ...]:
        """Oldest first."""
        return self._those("c.act_id = ? ORDER BY c.id", act)

    def by_person(self, record_id: int, field: str | None) -> tuple[Change, ...]:
        """What a person said of a record's fields, or of one of them, oldest first."""
        where = "c.record_id = ? AND c.kind IN ('correct', 'accept') AND (? IS NULL OR c.field = ?) ORDER BY c.id"
        return self._those(where, record_id, field, field)

    def _those(self, where: str, *values: object) -> tuple[Change, ...]:
        return tuple(map(_change, self.connection.db.query(f"{_CHANGES} WHERE {where}", values)))

    def acceptances(self, run_id: int) -> tuple[Change, ...]:
        """Of the records that a run read."""
        return tuple(map(_change, self.connection.db.query(_ACCEPTANCES, (run_id,))))

    def until(self, record_id: int, version: int) -> tuple[Change, ...]:
        """The history of a record as it was when its newest change was `version`."""
        rows = self.connection.db.query(
            _CHANGES.replace("WHERE u.undoes_id = c.id", "WHERE u.undoes_id = c.id AND u.id <= ?")
            + " WHERE c.record_id = ? AND c.id <= ?",
            (version, record_id, version),
        )
        return tuple(map(_change, rows))


def _change(row: dict[str, Any]) -> Change:
    told = {name: None if row[name] is None else json.loads(row[name]) for name in ("before", "value")}
    return Change(**{**row, **told, "undone": bool(row["undone"])})
