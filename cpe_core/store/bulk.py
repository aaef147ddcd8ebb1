"""One act on many records: what a person does to all the rows they ticked. Each is undone as one, or refused whole.

The idea: a person ticks what they see, and sees it as it was a moment ago. The consequence: with `seen` (the
`revision` of what was shown) an act is refused, and the records named, where one of them was changed or deleted since;
nothing is written then. To do it again, now that the page shows what changed, is one click.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from cpe_core.corrections import says_the_same
from cpe_core.records import ACCEPTED, TYPED, Value, value_from_json, value_to_json
from cpe_core.rows import Change, Overwritten, Revision
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, tells
from cpe_core.store.decisions import Decisions
from cpe_core.store.lessons import Lessons
from cpe_core.store.saved_records import Records
from cpe_core.store.schema import transaction


class Bulk:
    """One act on many records."""

    def __init__(
        self, connection: Connection, *, lessons: Lessons, changes: Changes, records: Records, decisions: Decisions
    ) -> None:
        self.connection = connection
        self._lessons = lessons
        self._changes = changes
        self._records = records
        self._decisions = decisions

    # -- writing ------------------------------------------------------------------------------------

    @tells
    def correct_all(
        self, record_ids: Iterable[int], field: str, value: Any, *, seen: Revision | None = None
    ) -> tuple[Change, ...]:
        """Set a field of many records (`value` in JSON's shape); those of which a person said so already are left."""
        with transaction(self.connection.db):
            return self.set_all(tuple(record_ids), field, value, seen)[1]

    def set_all(
        self, ids: tuple[int, ...], field: str, value: Any, seen: Revision | None
    ) -> tuple[int, tuple[Change, ...]]:
        """As `correct_all`, within a transaction; the act, and its changes."""
        self._records.check_unchanged(ids, seen)
        act = self._changes.new_act()
        changes = tuple(change for one in ids for change in self._set(act, one, field, value))
        self._lessons.spare(act)
        return act, changes

    def _set(self, act: int, record_id: int, field: str, value: Any) -> Iterable[Change]:
        now = self._records.current(record_id)[field]
        before = value_to_json(now.value)
        if before != value or not now.is_typed:
            yield self._decisions.add(act, record_id, "correct", field=field, before=before, value=value)

    @tells
    def tag(
        self, record_ids: Iterable[int], *, add: Collection[str], remove: Collection[str], seen: Revision | None = None
    ) -> tuple[Change, ...]:
        """Add tags to many records and take others off; a record that has them so already gets no change."""
        ids = tuple(record_ids)
        with transaction(self.connection.db):
            self._records.check_unchanged(ids, seen)
            act = self._changes.new_act()
            return tuple(change for one in ids for change in self._tag(act, one, add, remove))

    def _tag(self, act: int, record_id: int, add: Collection[str], remove: Collection[str]) -> Iterable[Change]:
        before = value_to_json(self._records.current(record_id).tags.value)
        tags = [*dict.fromkeys((*(tag for tag in before or () if tag not in remove), *add))]
        if tags != (before or []):
            yield self._decisions.add(act, record_id, "correct", field="tags", before=before, value=tags or None)

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def overwritten(self, record_ids: Iterable[int], field: str, value: Value) -> Overwritten:
        """What these records hold where a field is to be set to a value."""
        counts = dict.fromkeys(Overwritten.__slots__, 0)
        for row in self.connection.db.query(
            f"""SELECT json_extract(c.current, '$.{field}') AS held
                  FROM json_each(?) j JOIN records c ON c.id = j.value""",
            (json.dumps([*record_ids]),),
        ):
            counts[_standing(field, json.loads(row["held"] or "{}"), value)] += 1
        return Overwritten(**counts)


def _standing(field: str, held: dict[str, Any], value: Value) -> str:
    now, reasons = value_from_json(field, held.get("value")), held.get("reasons", ())
    if says_the_same(field, now, value):
        return "same"
    if TYPED in reasons:
        return "typed"
    if ACCEPTED in reasons:
        return "accepted"
    return "blank" if now is None else "read"
