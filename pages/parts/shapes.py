"""Values as the form's widgets hold them, and back. Pure.

Text widgets hold "" for nothing, choosers None; fields of study are rows of a name and its credits.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from cpe_core.errors import BadValue
from cpe_core.flat import day_of, in_words
from cpe_core.records import CreditByField, Value
from cpe_core.understanding.fields.field_names import meant
from cpe_core.understanding.fields.typed_dates import day_meant

CHOSEN = ("credit_type", "delivery_method")
LISTED = ("instructors",)
Row = tuple[str | None, str]  # a field of study, and its credits as typed


def shown(name: str, value: Value) -> Any:
    """What the widget of the field `name` holds for a value."""
    if name == "completion_date":
        return day_of(date.fromisoformat(str(value))) if value else ""
    if name == "fields_of_study":
        parts = [one for one in value or () if isinstance(one, CreditByField)]
        return tuple((part.name, part.credits or "") for part in parts)
    if name == "tags":
        return list(value or ())
    return in_words(value) if name in CHOSEN else in_words(value) or ""


def told(name: str, held: Any, drawn: Any = (), *, day_first: bool | None = None) -> Any:
    """What a person means by it, as `Tracker.correct` takes it; BadValue with the sentence that says what fits.

    `drawn` is what the widget held before: a field of study that stood there already keeps its name. `day_first` is how
    the sheet reads dates of two numbers.
    """
    if name == "completion_date":
        return day_meant(held, day_first=day_first) if held and held.strip() else None
    if name == "fields_of_study":
        there = {field for field, _ in drawn}
        rows = ((field if field in there else meant(field), amount) for field, amount in held if field)
        return [{"name": field, "credits": amount.strip() or None} for field, amount in rows]
    if name in LISTED:
        return [one for part in held.split(";") if (one := part.strip())]
    if name == "state_sponsor_ids":
        return dict(_state(part) for one in held.split(";") if (part := one.strip()))
    return held


def _state(text: str) -> tuple[str, str]:
    state, _, number = text.partition(" ")
    if not number or len(state) != 2:
        raise BadValue("State sponsor numbers are written “TX 009999; NY 001122”.")
    return state.upper(), number.strip()
