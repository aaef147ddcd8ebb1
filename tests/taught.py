"""What a person does with a certificate, without a database: look it over, and let the reader learn from it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from cpe_core import Extraction
from cpe_core.corrections import checked
from cpe_core.records import ACCEPTED, FIELDS, TYPED, Field, Record
from cpe_core.understanding import understand
from cpe_core.understanding.lessons.applying import LearnedRules
from cpe_core.understanding.lessons.learning import learned, reading_of
from cpe_core.understanding.lessons.lesson import Lesson, lesson_from_json, lesson_to_json

TODAY = date(2026, 6, 1)


def looked_over(record: Record, values: dict[str, Any]) -> Record:
    """The record once a person has seen to these fields: typed where it was read otherwise, else accepted."""
    for name, value in values.items():
        there, right = record[name], checked(name, value)
        typed = Field(value=right, reasons=(TYPED,))
        seen = Field(value=right, evidence=there.evidence, reasons=(ACCEPTED,))
        record = record.with_field(name, seen if there.value == right else typed)
    return record


def taught(found: Extraction, values: dict[str, Any], *, source: str = "first.pdf") -> tuple[Lesson, ...]:
    """What looking over a file's one record teaches, through JSON as the database keeps it."""
    assert found.document
    reading = reading_of(found.records[0], understand(found.document, on=TODAY).readings)
    assert reading
    now = looked_over(found.records[0], values)
    lessons = [learned(reading.text, found.records[0], now, name, source=source) for name in FIELDS]
    return tuple(lesson_from_json(json.loads(json.dumps(lesson_to_json(one)))) for one in lessons if one)


def read_by(lessons: tuple[Lesson, ...], found: Extraction, *, day_first: bool | None = None) -> Record:
    """The file's one record, read again with what was learned."""
    assert found.document
    learned_rules = LearnedRules(lessons=lessons, day_first=day_first)
    [record] = understand(found.document, on=TODAY, learned_rules=learned_rules).records
    return record
