"""What a person decided about a record, applied to what was read. Pure: the same rows give the same record, always."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from cpe_core.errors import BadValue
from cpe_core.records import FIELDS, Field, Record, Value, value_from_json
from cpe_core.rows import Change

TYPED = "typed by a person"
ACCEPTED = "accepted by a person"


def replay(read: Record, changes: Iterable[Change]) -> Record:
    """`read` with every change applied in order, those undone left out."""
    record = read
    for change in sorted(changes, key=lambda c: c.id):
        if change.undone or change.kind == "undo":
            continue
        if change.kind == "correct" and change.field is not None:
            value = value_from_json(change.field, change.value)
            record = record.with_field(change.field, Field(value=value, reasons=(TYPED,)))
        elif change.kind == "accept":
            for name in record.to_review:
                seen = record[name]
                record = record.with_field(
                    name, replace(seen, needs_review=False, certainty="high", reasons=(*seen.reasons, ACCEPTED))
                )
    return record


def checked(name: str, value: Any) -> Value:
    """A typed value in the shape of its field, or BadValue with the sentence that says what fits."""
    if name not in FIELDS:
        raise BadValue(f"There is no field “{name}”. Fields are: {', '.join(FIELDS)}.")
    if value is None or value in ("", [], {}):
        return None
    if name == "completion_date":
        return _date(value)
    if name == "credits":
        return _credits(value)
    if name == "fields_of_study":
        return _fields_of_study(value)
    if name == "instructors":
        return tuple(_text(name, v) for v in value) if isinstance(value, list | tuple) else (_text(name, value),)
    if name == "state_sponsor_ids":
        if not isinstance(value, dict):
            raise BadValue("State sponsor numbers are a state and its number, such as TX: 009999.")
        return {_text(name, k): _text(name, v) for k, v in value.items()}
    return _text(name, value)


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise BadValue(f"{name.replace('_', ' ').capitalize()} is a text.")
    return value.strip()


def _date(value: Any) -> str:
    try:
        return value.isoformat() if type(value) is date else date.fromisoformat(value).isoformat()
    except (TypeError, ValueError) as error:
        raise BadValue("A date is written year-month-day, such as 2026-03-05.") from error


def _credits(value: Any) -> str:
    try:
        amount = Decimal(value) if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else None
    except InvalidOperation as error:
        raise BadValue("Credits are a number, such as 1.5.") from error
    if amount is None or not amount.is_finite() or not 0 <= amount < 10000 or amount != round(amount, 2):
        raise BadValue("Credits are a number of at most two decimals, such as 1.5.")
    return str(amount)


def _fields_of_study(value: Any) -> Value:
    parts = [{"name": v} if isinstance(v, str) else v for v in ([value] if isinstance(value, str) else value)]
    if not all(isinstance(p, dict) and isinstance(p.get("name"), str) and p["name"].strip() for p in parts):
        raise BadValue("Fields of study are names, each with its credits where they are printed.")
    return value_from_json(
        "fields_of_study",
        [{"name": p["name"].strip(), "credits": _credits(p["credits"]) if p.get("credits") else None} for p in parts],
    )
