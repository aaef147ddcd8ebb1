"""Lessons in the database: what was learned from which record, since when, and whether it is followed.

Lessons are worked out elsewhere, from the record's file and what a person said of it; here they are kept, in JSON's
shape. One that is learned anew ends the one before it, which stays until no run reads by it any more: what a batch is
read by does not change while it is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from cpe_core.rows import LessonState, SavedLesson
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.schema import transaction

_TEACH = 50  # records of one act; each takes about 60 ms
_TAUGHT = """
  INSERT OR IGNORE INTO to_learn SELECT DISTINCT record_id, ? FROM lessons
   WHERE ended_at IS NULL AND record_id IN (SELECT value FROM json_each(?))
"""
_LESSONS = "SELECT id, record_id, field, lesson, state, learned_at FROM lessons"


class Lessons:
    """What was learned, and what is still to be looked at."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    # -- writing ------------------------------------------------------------------------------------

    def ask(self, record_id: int) -> None:
        """Note that something may be learned from a record; it is worked out later, by whoever reads."""
        self.connection.db.execute("INSERT OR IGNORE INTO to_learn VALUES (?, ?)", (record_id, now()))

    def ask_anew(self, record_ids: Iterable[int]) -> None:
        """The same of those records from which something was learned before."""
        self.connection.db.execute(_TAUGHT, (now(), json.dumps([*record_ids])))

    def spare(self, act_id: int) -> None:
        """Of many decided on in one act, let the newest teach: to learn from thousands would hold up the next run for
        minutes, and those of one layout teach the same.
        """
        self.connection.db.execute(
            """DELETE FROM to_learn
                WHERE asked_at >= (SELECT made_at FROM acts WHERE id = ?1) AND record_id IN
                      (SELECT record_id FROM changes WHERE act_id = ?1 ORDER BY id DESC LIMIT -1 OFFSET ?2)""",
            (act_id, _TEACH),
        )

    @tells
    def learn(self, record_id: int, version: int, lessons: Iterable[dict[str, Any]]) -> None:
        """All that is learned from a record takes the place of what was; `version` is the record's that was looked at.

        A lesson that a person has switched off or forgotten stays so, as long as it says the same value. Where more was
        decided meanwhile nothing is kept, and the record still waits to be looked at.
        """
        with transaction(self.connection.db):
            asked = self.connection.maybe(
                """DELETE FROM to_learn WHERE record_id = ?1 RETURNING asked_at,
                     (SELECT coalesce(max(id), 0) FROM changes WHERE record_id = ?1) AS version""",
                (record_id,),
            )
            if asked is None:  # another process was quicker
                return
            since = asked["asked_at"]
            if asked["version"] != version:
                self.connection.db.execute("INSERT INTO to_learn VALUES (?, ?)", (record_id, since))
                return
            before = {
                row["field"]: row
                for row in self.connection.db.query(
                    f"{_LESSONS} WHERE record_id = ? AND ended_at IS NULL", (record_id,)
                )
            }
            self.connection.db.execute(
                "UPDATE lessons SET ended_at = ? WHERE record_id = ? AND ended_at IS NULL", (since, record_id)
            )
            for lesson in lessons:
                old = before.get(lesson["field"])
                same = old is not None and json.loads(old["lesson"])["value"] == lesson["value"]
                self.connection.db.execute(
                    "INSERT INTO lessons (record_id, field, lesson, state, learned_at) VALUES (?, ?, ?, ?, ?)",
                    (record_id, lesson["field"], json.dumps(lesson), old["state"] if old and same else "on", since),
                )
            self.connection.db.execute(
                """DELETE FROM lessons WHERE ended_at < coalesce(
                     (SELECT min(started_at) FROM runs WHERE status = 'in_progress'), ?)""",
                (now(),),
            )

    @tells
    def set_state(self, lesson_id: int, state: LessonState) -> SavedLesson:
        """Follow a lesson or not, or forget it."""
        with transaction(self.connection.db):
            self.connection.one(
                "UPDATE lessons SET state = ? WHERE id = ? AND ended_at IS NULL RETURNING id", (state, lesson_id)
            )
            return _lesson(self.connection.one(f"{_LESSONS} WHERE id = ?", (lesson_id,)))

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def alike(self, record_id: int) -> tuple[int, ...]:
        """Records of the same sheet that nobody has accepted and that may be the same sponsor's: they name the one that
        this record names, or named when it was read, or they name none and came in the same run.
        """
        mine = self.connection.one(
            """SELECT sheet_id, run_id, json_extract(flat, '$.sponsor') AS now,
                      json_extract(read, '$.sponsor.value') AS read
                 FROM records WHERE id = ?""",
            (record_id,),
        )
        rows = self.connection.db.query(
            """SELECT id FROM records
                WHERE sheet_id = :sheet_id AND place = 'kept' AND NOT accepted AND id <> :id
                  AND coalesce(file_id, certificate) IS NOT NULL
                  AND (json_extract(flat, '$.sponsor') IN (:now, :read)
                       OR json_extract(flat, '$.sponsor') IS NULL AND run_id = :run_id)
                ORDER BY id""",
            {**mine, "id": record_id},
        )
        return tuple(row["id"] for row in rows)

    @tells
    def next_record(self) -> int | None:
        """A record that something may be learned from and that nobody has looked at yet; the first asked for."""
        row = self.connection.maybe("SELECT record_id FROM to_learn ORDER BY asked_at, record_id LIMIT 1")
        return row["record_id"] if row else None

    @tells
    def all(self, *, record_id: int | None = None) -> tuple[SavedLesson, ...]:
        """Those that stand and are not forgotten, oldest first; of one record, or all."""
        sql = f"""{_LESSONS} WHERE ended_at IS NULL AND state <> 'forgotten' AND (?1 IS NULL OR record_id = ?1)
                  ORDER BY learned_at, id"""
        return tuple(map(_lesson, self.connection.db.query(sql, (record_id,))))

    @tells
    def followed(self, *, at: str | None = None) -> tuple[SavedLesson, ...]:
        """The lessons that are followed now, or by what began at a moment; oldest first."""
        sql = f"""{_LESSONS} WHERE state = 'on' AND learned_at <= ?1 AND (ended_at IS NULL OR ended_at > ?1)
                  ORDER BY learned_at, id"""
        return tuple(map(_lesson, self.connection.db.query(sql, (at or now(),))))


def _lesson(row: dict[str, Any]) -> SavedLesson:
    return SavedLesson(**{**row, "lesson": json.loads(row["lesson"])})
