"""A record as plain texts, a column each: what lists, searches, sums and exports show of it. Pure."""

from __future__ import annotations

from typing import Any, cast

from cpe_core.records import ESSENTIAL, CreditByField, Record, Value, credits_hundredths

Flat = dict[str, Any]
TEXTS = (
    "completion_date",
    "course_title",
    "sponsor",
    "sponsor_id",
    "state_sponsor_ids",
    "fields_of_study",
    "credits",
    "credit_type",
    "delivery_method",
    "participant",
    "location",
    "instructors",
    "certificate_number",
    "note",
    "tags",
)


def flat(record: Record) -> Flat:
    """Each field as text or None; the names of the fields to look at; "parts", [name, credits or None] by field."""
    parts = cast("tuple[CreditByField, ...]", record.fields_of_study.value or ())
    return {name: in_words(record[name].value) for name in TEXTS} | {
        "to_review": list(record.to_review),
        "part": record.part,
        "parts": [[part.name, part.credits] for part in parts],
    }


def missing(flat: Flat) -> tuple[str, ...]:
    """The fields that no proof of CPE can lack and that are blank, whoever accepted that."""
    return tuple(name for name in ESSENTIAL if flat[name] is None)


def shares(flat: Flat) -> list[tuple[str | None, int]]:
    """Hundredths of credit by field of study: as printed; what names no amount goes to its one field, else to none."""
    parts, amount = flat["parts"], credits_hundredths(flat["credits"]) or 0
    if len(parts) == 1:
        return [(parts[0][0], amount)]
    named: list[tuple[str | None, int]] = [(name, credits_hundredths(part) or 0) for name, part in parts if part]
    rest = amount - sum(share for _, share in named)
    return [*named, (None, rest)] if rest > 0 else named


def in_words(value: Value) -> str | None:
    """Any value in one line: "Accounting 1.5; Taxes 0.5", "TX 009999", "Ada Quill; Ben Roe"."""
    if isinstance(value, dict):
        return "; ".join(f"{state} {number}" for state, number in value.items()) or None
    if isinstance(value, tuple):
        return "; ".join(map(_part, value)) or None
    return value


def _part(one: object) -> str:
    if isinstance(one, CreditByField):
        return one.name if one.credits is None else f"{one.name} {one.credits}"
    return str(one)
