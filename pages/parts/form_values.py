"""Values as the form's widgets hold them, and back. Pure.

Text widgets hold "" for nothing, choosers None; fields of study are rows of a name and its credits.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from cpe_core.errors import BadValue
from cpe_core.records import FIELD_TYPES, CreditByField, Value
from cpe_core.summary_row import day_of, in_words
from cpe_core.understanding.fields.field_names import meant
from cpe_core.understanding.fields.typed_dates import day_meant

KINDS = ("CPE", "CME", "CEU", "PDU", "CLE", "CPD", "CPEU", "CE")
Row = tuple[str | None, str]  # a field of study, and its credits as typed


def shown(name: str, value: Value) -> Any:
    """What the widget of the field `name` holds for a value."""
    one = FIELD_TYPES[name]
    if one.kind == "date":
        return day_of(date.fromisoformat(str(value))) if value else ""
    if one.kind == "fields of study":
        parts = [part for part in value or () if isinstance(part, CreditByField)]
        return tuple((part.name, part.credits or "") for part in parts)
    if one.widget == "tags":
        return list(value or ())
    return in_words(value) if one.widget in ("choice", "choice or text") else in_words(value) or ""


def parsed_value(name: str, held: Any, drawn: Any = (), *, day_first: bool | None = None) -> Any:
    """What a widget holds, as `Tracker.correct` takes it; BadValue with the sentence that says what fits.

    `drawn` is what the widget held before: a field of study that stood there already keeps its name. `day_first` is how
    the sheet reads dates of two numbers.
    """
    one = FIELD_TYPES[name]
    if one.kind == "date":
        return day_meant(held, day_first=day_first) if held and held.strip() else None
    if one.kind == "fields of study":
        there = {field for field, _ in drawn}
        rows = ((field if field in there else meant(field), amount) for field, amount in held if field)
        return [{"name": field, "credits": amount.strip() or None} for field, amount in rows]
    if one.kind == "texts" and one.widget == "line":
        return [text for part in held.split(";") if (text := part.strip())]
    if one.kind == "numbers by state":
        return dict(_state(part) for text in held.split(";") if (part := text.strip()))
    return held


def _state(text: str) -> tuple[str, str]:
    state, _, number = text.partition(" ")
    if not number or len(state) != 2:
        raise BadValue("State sponsor numbers are written “TX 009999; NY 001122”.")
    return state.upper(), number.strip()
