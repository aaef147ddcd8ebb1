"""The reader by rules: from a sheet to a record, field by field, in the order in which one helps the next.

First the person, then title and sponsor (which must not be the person, nor one the other), then the rest.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from cpe_core.records import CreditByField, Field, Record
from cpe_core.understanding.addresses import site_names
from cpe_core.understanding.candidates import Candidate
from cpe_core.understanding.credits import find_credits
from cpe_core.understanding.dates import find_completion_dates
from cpe_core.understanding.delivery import find_delivery_methods
from cpe_core.understanding.labels import labelled_as
from cpe_core.understanding.numbers import find_certificate_numbers, find_sponsor_ids, find_state_sponsor_ids
from cpe_core.understanding.people import clean_name, find_participants
from cpe_core.understanding.scoring import Choice, decide, ranked
from cpe_core.understanding.sheet import Sheet, key
from cpe_core.understanding.sponsors import find_sponsors, known_registry_ids
from cpe_core.understanding.studies import find_fields_of_study
from cpe_core.understanding.titles import Known, find_titles


def read_sheet(sheet: Sheet, *, on: date | None = None) -> Record:
    """One certificate as a record; fields that its pages do not hold stay blank."""
    people = ranked("participant", find_participants(sheet))
    person = str(people[0].value) if people and people[0].score >= 2 else ""
    names = frozenset({key(person), key(people[0].best.text)}) if person else frozenset()
    titles = ranked("course_title", find_titles(sheet, Known(person=names, sites=site_names(sheet))))
    title = str(titles[0].value) if titles else ""
    if titles and person and key(title) == key(person):
        titles = titles[1:]
    sponsors = ranked("sponsor", find_sponsors(sheet, person=person, title=title))
    sponsor = decide("sponsor", sponsors)
    amount, kind = _credits(sheet)
    studies = decide("fields_of_study", ranked("fields_of_study", find_fields_of_study(sheet)), doubts=())
    return Record(
        participant=decide("participant", people),
        course_title=decide("course_title", titles),
        sponsor=sponsor,
        completion_date=decide("completion_date", ranked("completion_date", find_completion_dates(sheet, on=on))),
        credits=amount,
        credit_type=kind,
        fields_of_study=_checked(studies, amount),
        delivery_method=decide("delivery_method", ranked("delivery_method", find_delivery_methods(sheet))),
        sponsor_id=_sponsor_id(sheet, sponsor),
        state_sponsor_ids=_alone("state_sponsor_ids", find_state_sponsor_ids(sheet)),
        location=_alone("location", _location(sheet)),
        instructors=_alone("instructors", _instructors(sheet)),
        certificate_number=decide("certificate_number", ranked("certificate_number", find_certificate_numbers(sheet))),
    )


def _credits(sheet: Sheet) -> tuple[Field, Field]:
    """The CPE figure where there is one, else the best; and its kind."""
    found = find_credits(sheet)
    choices = ranked(
        "credits", (candidate for candidate, _ in found), same=lambda value: str(Decimal(str(value)).normalize())
    )
    amount = decide("credits", choices)
    if amount.value is None:
        return amount, Field()
    kind = next((kind for candidate, kind in found if kind and candidate in choices[0].candidates), None)
    if kind is None:
        return amount, Field()
    named = Candidate(value=kind, evidence=amount.evidence, reasons=("named with the credits",))
    return amount, _alone("credit_type", named)


def _checked(studies: Field, amount: Field) -> Field:
    """Fields of study whose credits, where each is printed, do not add up to the total are a doubt."""
    parts = studies.value
    if not isinstance(parts, tuple) or len(parts) < 2 or not isinstance(amount.value, str):
        return studies
    given = [Decimal(p.credits) for p in parts if isinstance(p, CreditByField) and p.credits is not None]
    if len(given) != len(parts) or sum(given) == Decimal(amount.value):
        return studies
    return Field(
        value=studies.value, certainty="low", needs_review=True, evidence=studies.evidence,
        reasons=(*studies.reasons, "the parts do not add up to the total"),
    )  # fmt: skip


def _sponsor_id(sheet: Sheet, sponsor: Field) -> Field:
    choices = ranked("sponsor_id", find_sponsor_ids(sheet))
    known = known_registry_ids(str(sponsor.value)) if sponsor.value and not sponsor.needs_review else frozenset()
    wrong = bool(known) and bool(choices) and choices[0].value not in known
    return decide("sponsor_id", choices, doubts=("not the number known for this sponsor",) if wrong else ())


def _alone(name: str, candidate: Candidate | None) -> Field:
    if candidate is None:
        return Field()
    return decide(name, (Choice(value=candidate.value, score=4, candidates=(candidate,)),))


def _location(sheet: Sheet) -> Candidate | None:
    found = labelled_as(sheet, "location", lambda text: 2 < len(key(text)) < 80)
    if not found:
        return None
    evidence = sheet.evidence(found[0].start, found[0].end)
    return Candidate(value=sheet.text[found[0].start : found[0].end], evidence=evidence, reasons=("beside a label",))


def _instructors(sheet: Sheet) -> Candidate | None:
    found = labelled_as(sheet, "instructors", lambda text: clean_name(text.split(",")[0]) is not None)
    if not found:
        return None
    text = sheet.text[found[0].start : found[0].end]
    names = tuple(name for part in text.replace(" and ", "&").split("&") if (name := clean_name(part.strip())))
    return (
        Candidate(value=names, evidence=sheet.evidence(found[0].start, found[0].end), reasons=("beside a label",))
        if names
        else None
    )
