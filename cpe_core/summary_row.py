"""The summary row of a record: its fields as plain texts, one a column, for lists, searches, sums and exports. Pure."""

from __future__ import annotations

from datetime import date
from typing import Any, cast
from unicodedata import normalize

from cpe_core.file_names import seen
from cpe_core.folding import folded
from cpe_core.records import ESSENTIAL, FIELD_TYPES, FIELDS, OWN, CreditByField, Record, Value, credits_hundredths

Summary = dict[str, Any]
TEXTS = tuple(sorted((*FIELDS, *OWN), key=lambda name: FIELD_TYPES[name].column or 0))  # as lists and exports have them


def summary_of(record: Record) -> Summary:
    """Each field as text or None; the names of the fields to look at; "parts", [name, credits or None] by field."""
    parts = cast("tuple[CreditByField, ...]", record.fields_of_study.value or ())
    return {name: in_words(record[name].value) for name in TEXTS} | {
        "to_review": list(record.to_review),
        "part": record.part,
        "parts": [[part.name, part.credits] for part in parts],
    }


def missing(summary: Summary) -> tuple[str, ...]:
    """The fields that no proof of CPE can lack and that are blank, whoever accepted that."""
    return tuple(name for name in ESSENTIAL if summary[name] is None)


def kind(summary: Summary) -> str | None:
    """The kind of credit, under which it is summed: "cpe" and "CPE" are one. None where none is printed."""
    text = " ".join(normalize("NFKC", seen(summary["credit_type"] or "")).split())
    return (text.upper() if len(text) <= _ABBREVIATION else text) or None


_ABBREVIATION = 5  # letters


def searchable(summary: Summary, file_name: str | None) -> str:
    """The text that a search goes through: all fields of a record and its file's name, folded, a line each."""
    texts = (*(summary[name] for name in TEXTS), summary["part"], file_name)
    return folded("\n".join(text for text in texts if text))


def shares(summary: Summary) -> list[tuple[str | None, int]]:
    """Hundredths of credit by field of study, which always sum to the record's own.

    As printed; what is not assigned to a field stands under None; the only field of a record takes what it can. Parts
    that come to more than the record's credits contradict them: then no field takes any, for which has less is unknown.
    """
    total, parts = credits_hundredths(summary["credits"]) or 0, summary["parts"]
    assigned: list[tuple[str | None, int]] = [(name, credits_hundredths(part) or 0) for name, part in parts]
    if len(parts) == 1 and (parts[0][1] is None or assigned[0][1] > total):
        return [(parts[0][0], total)]
    rest = total - sum(share for _, share in assigned)
    if rest < 0:
        assigned, rest = [(name, 0) for name, _ in assigned], total
    return [*assigned, (None, rest)] if rest or not parts else assigned


def in_words(value: Value) -> str | None:
    """Any value in one line: "Accounting 1.5; Taxes 0.5", "TX 009999", "Ada Quill; Ben Roe"."""
    if isinstance(value, dict):
        return "; ".join(f"{state} {number}" for state, number in value.items()) or None
    if isinstance(value, tuple):
        return "; ".join(map(_part, value)) or None
    return value


def day_of(on: date) -> str:
    """`5 Mar 2026`: no order of day and month to be mistaken; strftime has no portable day without a zero in front."""
    return f"{on.day} {on:%b %Y}"


def _part(one: object) -> str:
    if isinstance(one, CreditByField):
        return one.name if one.credits is None else f"{one.name} {one.credits}"
    return str(one)
