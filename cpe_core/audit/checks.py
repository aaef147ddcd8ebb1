"""Is this certificate good enough for an audit? What the CPE Standards ask for and it lacks, as Problems.

The rules are data (standards.toml), by edition; a certificate is judged by those in force on its completion date. What
every one of them asks for and is not printed has a code `audit_…`; where they differ the code is `audit_perhaps_…` and
the sentence says so. Each sentence can be sent to the sponsor as it is. What state boards ask for beyond the Standards
(their own sponsor numbers and statements) is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any

from cpe_core.audit import statements
from cpe_core.audit.standards import Edition, editions_on, how_they_differ
from cpe_core.records import CreditByField, Problem, Record
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.options import begins_with_empty_box
from cpe_core.understanding.text.page_text import PageText, exact_key
from cpe_core.vocabulary import table, word_set

_GRID = (Decimal("0.2"), Decimal("0.5"))


def missing_elements(record: Record, page_text: PageText, *, on: date | None = None) -> tuple[Problem, ...]:
    """What an auditor would miss on this certificate; `on` is its completion date, by default the record's own.

    Without a date the edition is unknown: only what every edition requires is reported. A certificate that does not
    mention CPE at all gets one problem, not ten.
    """
    day = on or _completed(record)
    certificate = _Certificate(record, page_text)
    if not certificate.is_cpe:
        return (_no_cpe(certificate),)
    in_force = editions_on(day)
    by_edition = [{problem.code: problem for problem in _objections(certificate, edition)} for edition in in_force]
    every = {
        code: problem
        for one in by_edition
        for code, problem in one.items()
        if all(code in other for other in by_edition)
    }
    some = {code: problem for one in by_edition for code, problem in one.items() if code not in every}
    if day is None:
        return tuple(every.values())
    return (*every.values(), *(_perhaps(problem, day) for problem in some.values()))


def _completed(record: Record) -> date | None:
    value = record.completion_date.value
    return date.fromisoformat(value) if isinstance(value, str) else None


def _no_cpe(certificate: _Certificate) -> Problem:
    kind, amount = certificate.record.credit_type.value, certificate.text("credits")
    sentence = "other_credits" if kind else "unnamed_credits" if amount else "no_cpe"
    return _found(sentence, "no_credits", "credits", kind=kind, amount=amount)


def _perhaps(problem: Problem, day: date) -> Problem:
    return replace(
        problem,
        code=problem.code.replace("audit_", "audit_perhaps_", 1),
        message=f"{problem.message} {how_they_differ(day)}".strip(),
    )


def _found(sentence: str, code: str, about: str | None, **given: Any) -> Problem:
    return Problem(code=f"audit_{code}", message=table("standards")["findings"][sentence].format(**given), about=about)


def _objections(certificate: _Certificate, edition: Edition) -> Iterator[Problem]:
    """What this edition finds wanting, in the order of its list."""
    for element in edition.asks:
        problem = _CHECKS[element](certificate)
        if problem is not None:
            yield problem
    yield from _about_amount(certificate, edition)
    if certificate.hour == {60}:
        yield _found("sixty_minutes", "sixty_minute_hour", "credits")


def _about_amount(certificate: _Certificate, edition: Edition) -> Iterator[Problem]:
    amount, method = certificate.amount, certificate.text("delivery_method")
    if amount is None or amount == 0:
        return
    if all(amount % step for step in _GRID):
        yield _found("off_grid", "credits_off_grid", "credits", amount=certificate.record.credits.value)
    least, exactly = edition.least.get(method), edition.exactly.get(method)
    given = {"amount": certificate.record.credits.value, "method": method}
    if least is not None and amount < least:
        yield _found("below_least", "credits_below_least", "credits", least=least, **given)
    if exactly is not None and amount != exactly:
        yield _found("not_exactly", "nano_credits", "credits", exactly=exactly, **given)


class _Certificate:
    """A record beside its pages, and what several checks ask of both; each is looked up once."""

    def __init__(self, record: Record, page_text: PageText) -> None:
        self.record = record
        self.page_text = page_text

    def text(self, name: str) -> str:
        value = self.record[name].value
        return value if isinstance(value, str) else ""

    @cached_property
    def is_cpe(self) -> bool:
        return self.record.credit_type.value == "CPE" or statements.speaks_of_cpe(self.page_text)

    @cached_property
    def amount(self) -> Decimal | None:
        """The CPE credits; those of another kind are none, unless CPE stands beside it ("2 CEUs/CPEs")."""
        value, kind = self.text("credits"), self.record.credit_type.value
        as_printed = " ".join(e.text for e in self.record.credits.evidence)
        return Decimal(value) if value and (kind in (None, "CPE") or statements.names_cpe(as_printed)) else None

    @cached_property
    def hour(self) -> frozenset[int]:
        return statements.minutes_of_an_hour(self.page_text)

    @cached_property
    def fields(self) -> tuple[CreditByField, ...]:
        value = self.record.fields_of_study.value
        return tuple(one for one in value if isinstance(one, CreditByField)) if isinstance(value, tuple) else ()

    @cached_property
    def method_name(self) -> str | None:
        """What is printed for the delivery method where it is none of NASBA's names."""
        evidence = self.record.delivery_method.evidence
        name = " ".join(e.text for e in evidence) if self.text("delivery_method") else self.method_beside
        return name if name and exact_key(name) in _not_methods() else None

    @cached_property
    def method_beside(self) -> str | None:
        """What stands beside a label of the delivery method, whatever it is."""
        return self._beside("delivery_method", lambda label: "method" in label or "deliver" in label)

    @cached_property
    def field_name(self) -> str | None:
        """What is printed for the field of study where NASBA's list has no such field."""
        if self.fields:
            return next((one.name for one in self.fields if one.name not in _field_names()), None)
        name = self.field_beside
        return name if name and not any(_is_within(name, field) for field in _field_names()) else None

    @cached_property
    def field_beside(self) -> str | None:
        """What stands beside a label of the field of study, whatever it is."""
        return self._beside("fields_of_study", lambda label: "of study" in label)

    def _beside(self, kind: str, is_plain: Callable[[str], bool]) -> str | None:
        """What stands beside a label that can mean nothing else, whatever it is but an option that nobody ticked."""
        for one in labelled_as(self.page_text, kind, lambda text: 2 < len(exact_key(text)) < 50):
            text = self.page_text.text[one.start : one.end]
            if is_plain(one.label.lower()) and not begins_with_empty_box(text):
                return text.strip(" .,:;*")
        return None


def _not_methods() -> frozenset[str]:
    return frozenset(exact_key(name) for name in word_set("standards", "words", "not_methods"))


def _is_within(name: str, field: str) -> bool:
    """Whether a text holds a field's name, or its beginning (the rest of it may stand in the next row)."""
    return exact_key(field) in exact_key(name) or exact_key(field).startswith(exact_key(name))


def _field_names() -> frozenset[str]:
    return frozenset(table("fields_of_study")["canonical"])


# -- the elements, one by one: None when it is there ------------------------------------------------


def _lacks(element: str) -> Problem:
    row = table("standards")["elements"][element]
    return Problem(code=f"audit_no_{element}", message=row["lacks"], about=row.get("about"))


def _value(element: str, field: str) -> Callable[[_Certificate], Problem | None]:
    """The element is a field of the record."""
    return lambda certificate: None if certificate.record[field].value else _lacks(element)


def _date(certificate: _Certificate) -> Problem | None:
    """Of a date that is blank because a part of it cannot be seen nobody can say that it is not stated."""
    day = certificate.record.completion_date
    return None if day.value or day.needs_review else _lacks("date")


def _shown(element: str, is_shown: Callable[[_Certificate], bool]) -> Callable[[_Certificate], Problem | None]:
    """The element is in the words of the page."""
    return lambda certificate: None if is_shown(certificate) else _lacks(element)


def _credits(certificate: _Certificate) -> Problem | None:
    if certificate.amount == 0:
        return _found("zero_credits", "no_credits", "credits")
    return None if certificate.amount or statements.shows_amount(certificate.page_text) else _lacks("credits")


def _delivery_method(certificate: _Certificate) -> Problem | None:
    if certificate.text("delivery_method") or certificate.method_beside:
        return None
    if any(certificate.page_text.find("delivery_methods", "explicit", name) for name in _methods()):
        return _found("method_not_chosen", "no_delivery_method", "delivery_method")
    return _lacks("delivery_method")


def _methods() -> tuple[str, ...]:
    return tuple(table("delivery_methods")["explicit"])


def _method_name(certificate: _Certificate) -> Problem | None:
    name = certificate.method_name
    return _found("method_name", "delivery_method_name", "delivery_method", name=name) if name else None


def _credit_by_field(certificate: _Certificate) -> Problem | None:
    fields = certificate.fields
    if not fields:
        return None if certificate.field_beside else _lacks("credit_by_field")
    if len(fields) > 1 and any(one.credits is None for one in fields):
        return _found("credits_of_each_field", "no_credit_by_field", "fields_of_study")
    return None


def _field_name(certificate: _Certificate) -> Problem | None:
    name = certificate.field_name
    return _found("field_name", "field_of_study_name", "fields_of_study", name=name) if name else None


def _has_place(certificate: _Certificate) -> bool:
    """Asked of programs in a room only."""
    is_live = certificate.text("delivery_method") == "Group Live"
    return (
        not is_live
        or bool(certificate.text("location"))
        or statements.shows_place(certificate.page_text, not_in=certificate.text("participant"))
    )


def _has_registry_number(certificate: _Certificate) -> bool:
    """Asked of sponsors that say they are on the Registry only."""
    return bool(certificate.text("sponsor_id")) or not statements.claims_registry(certificate.page_text)


def _has_signature(certificate: _Certificate) -> bool:
    names = (certificate.text("course_title"), certificate.text("participant"))
    return statements.shows_signature(certificate.page_text, not_in=names)


_CHECKS: dict[str, Callable[[_Certificate], Problem | None]] = {
    "sponsor": _value("sponsor", "sponsor"),
    "contact": _shown("contact", lambda certificate: statements.shows_contact(certificate.page_text)),
    "participant": _value("participant", "participant"),
    "title": _value("title", "course_title"),
    "date": _date,
    "location": _shown("location", _has_place),
    "delivery_method": _delivery_method,
    "method_name": _method_name,
    "credits": _credits,
    "credit_by_field": _credit_by_field,
    "field_name": _field_name,
    "signature": _shown("signature", _has_signature),
    "sponsor_id": _shown("sponsor_id", _has_registry_number),
    "time_statement": _shown("time_statement", lambda certificate: bool(certificate.hour)),
}
