"""What a person decided about a record, applied to what was read. Pure: the same rows always give the same record.

A field has two layers: what was read last, and what a person decided. The person's layer wins, whichever came later, so
a new reading never overwrites what was typed or accepted, and undoing a correction brings back the newest reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from cpe_core.errors import BadValue
from cpe_core.file_names import seen
from cpe_core.records import (
    ACCEPTED,
    FIELD_TYPES,
    FIELDS,
    OWN,
    TYPED,
    CreditByField,
    Evidence,
    Field,
    Possibility,
    Record,
    Value,
    ValueType,
    record_from_json,
    value_from_json,
    value_to_json,
)
from cpe_core.rows import Certificate, Change


def replay(read: Record, changes: Iterable[Change]) -> Record:
    """`read` with every change applied in order, those undone left out."""
    reading, decided = read, dict[str, Field]()
    for change in _standing(changes):
        if change.kind == "read":
            new = record_from_json(change.value["record"])
            reading = new if change.certificate else _read_over(reading, new)  # nothing stays of another certificate
            if change.certificate:  # what was blank was accepted in view of no certificate
                decided = {
                    name: _held_against(name, field, new[name])
                    for name, field in decided.items()
                    if field.value is not None or field.is_typed
                }
        elif change.kind == "correct" and change.field is not None:
            decided[change.field] = _typed(reading, change.field, value_from_json(change.field, change.value))
        elif change.kind == "accept":
            now = _joined(reading, decided)
            seen = {name: value_to_json(now[name].value) for name in FIELDS} if change.value is None else change.value
            for name, value in seen.items():
                decided[name] = _accepted(name, now[name], value_from_json(name, value))
    return _joined(reading, decided)


NOT_FOUND_AGAIN = "not found when it was read again"
SAYS_OTHERWISE = "the certificate says otherwise"


def _held_against(name: str, decided: Field, read: Field) -> Field:
    """What a person typed before the certificate was added: it stays, and where that says otherwise they are asked."""
    if read.value is None or says_the_same(name, decided.value, read.value):
        return decided
    other = Possibility(value=read.value, evidence=read.evidence)
    return Field(
        value=decided.value, certainty="low", needs_review=True, reasons=(SAYS_OTHERWISE,), candidates=(other,)
    )


def _read_over(before: Record, new: Record) -> Record:
    """A later reading takes the place of an earlier one, but an empty answer overwrites nothing: what stood there is in
    doubt then. One that was learned to be empty is an answer; and what reads as another course keeps nothing.
    """
    if all(_differs(before[name].value, new[name].value) for name in ("course_title", "completion_date")):
        return new
    for name in FIELDS:
        was, now = before[name], new[name]
        if now.value is None and not now.reasons and was.value is not None:
            reasons = tuple(dict.fromkeys((*was.reasons, NOT_FOUND_AGAIN)))
            doubt = replace(was, certainty="low", needs_review=True, reasons=reasons, candidates=now.candidates)
            new = new.with_field(name, doubt)
    return new


def _differs(a: Value, b: Value) -> bool:
    return a is not None and b is not None and a != b


def depending(change: Change, changes: Iterable[Change]) -> tuple[Change, ...]:
    """What has to be taken back with a correction or an added certificate: the acceptances given in view of it, and
    what was read of the certificate again.
    """
    later = [one for one in _standing(changes) if one.id > change.id]
    if change.kind == "correct":
        return tuple(one for one in later if one.kind == "accept" and one.field in (None, change.field))
    return tuple(one for one in later if one.kind in ("accept", "read")) if change.certificate else ()


def newest(changes: Iterable[Change], kind: str) -> Any:
    """What the last change of this kind that still stands says; None where there is none."""
    return next((one.value for one in reversed(_standing(changes)) if one.kind == kind), None)


def certificate(changes: Iterable[Change]) -> Certificate | None:
    """The certificate that was added to the record and not taken off again."""
    return next((one.certificate for one in reversed(_standing(changes)) if one.certificate), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change as it happened: by field, the value before and after it."""

    change: Change
    fields: tuple[tuple[str, Value, Value], ...]


def steps(read: Record, changes: Sequence[Change]) -> Iterator[Step]:
    """The history of a record, oldest first, each step with what it changed; the last values are those that count."""
    before = read
    for count, change in enumerate(changes, start=1):
        so_far = changes[:count]
        taken_back = {one.undoes_id for one in so_far if one.kind == "undo"}
        after = replay(read, (replace(one, undone=one.id in taken_back) for one in so_far))
        differing = (name for name in (*FIELDS, *OWN) if before[name].value != after[name].value)
        yield Step(change=change, fields=tuple((name, before[name].value, after[name].value) for name in differing))
        before = after


def _standing(changes: Iterable[Change]) -> list[Change]:
    return [one for one in sorted(changes, key=lambda c: c.id) if not one.undone and one.kind != "undo"]


def _joined(reading: Record, decided: Mapping[str, Field]) -> Record:
    """What a person decided over what was read; where the certificate says the same, it is the evidence."""
    proved: dict[str, Any] = {
        name: field if field.evidence else replace(field, evidence=_proof(name, reading[name], field.value))
        for name, field in decided.items()
    }
    return replace(reading, **proved)


def _typed(reading: Record, name: str, value: Value) -> Field:
    """What a person typed or chose; where it is what was read, or could have been, the evidence for it stays."""
    return Field(value=value, evidence=_proof(name, reading[name], value), reasons=(TYPED,))


def _accepted(name: str, seen: Field, value: Value) -> Field:
    """What a person found right, which is not always what was read last."""
    if seen.value != value:
        return Field(value=value, evidence=_proof(name, seen, value), reasons=(ACCEPTED,))
    if seen.is_settled:
        return seen
    return replace(seen, needs_review=False, certainty="high", candidates=(), reasons=(*seen.reasons, ACCEPTED))


def _proof(name: str, seen: Field, value: Value) -> tuple[Evidence, ...]:
    possible = (Possibility(value=seen.value, evidence=seen.evidence), *seen.candidates)
    return next((one.evidence for one in possible if says_the_same(name, one.value, value)), ())


def says_the_same(name: str, one: Value, other: Value) -> bool:
    """Whether two values of a field differ in no more than how they are written: "2" and "2.0", large and small."""
    return one == other or _essence(name, one) == _essence(name, other)


def _essence(name: str, value: Value) -> object:
    if isinstance(value, str):
        text = " ".join(value.casefold().split())
        with suppress(InvalidOperation):  # credits that are no number are a text like any other
            return Decimal(text) if name == "credits" else text
        return text
    if isinstance(value, dict):
        return {state: _essence(name, number) for state, number in value.items()}
    if not isinstance(value, tuple):
        return value
    if name == "fields_of_study":  # the credits of a field that stands alone are those of the record
        parts = [part for part in value if isinstance(part, CreditByField)]
        return [(_essence("", one.name), len(parts) > 1 and _essence("credits", one.credits)) for one in parts]
    return [_essence(name, part) for part in value if isinstance(part, str)]


# -- values a person types -------------------------------------------------------------------------


def checked(name: str, value: Any) -> Value:
    """A typed value in the shape of its field, or BadValue with the sentence that says what fits."""
    if name not in (*FIELDS, *OWN):
        raise BadValue(f"There is no field “{name}”. Fields are: {', '.join((*FIELDS, *OWN))}.")
    value = value.strip() if isinstance(value, str) else value
    if value is None or value in ("", [], (), {}):
        return None
    return _CHECKS[FIELD_TYPES[name].kind](name, value)


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise BadValue(f"{name.replace('_', ' ').capitalize()} is a text.")
    return "\n".join(map(seen, value.splitlines())).strip()  # what cannot be seen can neither be checked


def _one_text(name: str, value: Any) -> Value:
    return _text(name, value) or None


def _texts(name: str, value: Any) -> Value:
    texts = (_text(name, one) for one in (value if isinstance(value, list | tuple) else (value,)))
    return tuple(filter(None, texts)) or None


def _by_state(name: str, value: Any) -> Value:
    if not isinstance(value, dict):
        raise BadValue("State sponsor numbers are a state and its number, such as TX: 009999.")
    return {_text(name, k): _text(name, v) for k, v in value.items()}


def _date(_name: str, value: Any) -> str:
    try:
        return value.isoformat() if type(value) is date else date.fromisoformat(value).isoformat()
    except (TypeError, ValueError) as error:
        raise BadValue("A date is written year-month-day, such as 2026-03-05.") from error


_NUMBER = re.compile(r"(?=\.?[0-9])[0-9]*\.?[0-9]*")
_WITH_COMMA = re.compile(r"\s*([0-9]+),([0-9]{1,2})\s*")  # "7,5", as half the world writes it; "1,000" is none


def _credits(_name: str, value: Any) -> str:
    value = _WITH_COMMA.sub(r"\1.\2", value) if isinstance(value, str) and _WITH_COMMA.fullmatch(value) else value
    if isinstance(value, str) and not _NUMBER.fullmatch(
        value.strip()
    ):  # Decimal takes 1e3, 1_0 and digits of any script
        raise BadValue("Credits are a number, such as 1.5.")
    amount = Decimal(value) if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else None
    if amount is None or not amount.is_finite() or not 0 <= amount < 10000 or amount != round(amount, 2):
        raise BadValue("Credits are a number of at most two decimals, such as 1.5.")
    return str(amount)


def _fields_of_study(name: str, value: Any) -> Value:
    parts = [{"name": v} if isinstance(v, str) else v for v in ([value] if isinstance(value, str) else value)]
    if not all(isinstance(p, dict) and isinstance(p.get("name"), str) and seen(p["name"]).strip() for p in parts):
        raise BadValue("Fields of study are names, each with its credits where they are printed.")
    return value_from_json(
        name,
        [
            {
                "name": _text(name, p["name"]),
                "credits": _credits(name, p["credits"]) if p.get("credits") else None,
            }
            for p in parts
        ],
    )


_CHECKS: dict[ValueType, Callable[[str, Any], Value]] = {
    "text": _one_text,
    "date": _date,
    "credits": _credits,
    "fields of study": _fields_of_study,
    "texts": _texts,
    "numbers by state": _by_state,
}  # a person types no sessions
