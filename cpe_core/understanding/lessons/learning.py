"""Learning: from a certificate, what was read of it and what a person corrected, to lessons for others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from cpe_core.records import FIELDS, LEARNED, Evidence, Field, Record, Value
from cpe_core.understanding.answers import Reading
from cpe_core.understanding.fields.credits import as_printed
from cpe_core.understanding.fields.date_grammar import dates_in, is_day_first, iso_of
from cpe_core.understanding.lessons.anchors import Anchor, Span, anchors_of
from cpe_core.understanding.lessons.lesson import (
    AMOUNT_PATTERN,
    HELD,
    OCCURRENCES,
    OF_SPONSOR,
    Lesson,
    printed,
    prints,
    taken,
)
from cpe_core.understanding.lessons.templates import template_of
from cpe_core.understanding.models.ranker import same_value
from cpe_core.understanding.text.page_text import PageText, exact_key, fuzzy_key

_IN_WORDS = ("sponsor", "credit_type", "fields_of_study", "delivery_method")  # the same words always mean the same
_PLACED = (
    "course_title", "completion_date", "credits", "participant", "location", "certificate_number", "fields_of_study",
    "instructors",
)  # fmt: skip
_MOST_ANCHORS = 6


def reading_of(read: Record, readings: Sequence[Reading]) -> Reading | None:
    """The reading on whose text most of a record's evidence stands; None for what was read from a transcript's rows."""

    def shared(page_text: PageText) -> int:
        evidence = (one for name in FIELDS for one in read[name].evidence)
        return sum(
            any(row.page == one.page and row.box.covers(one.box) > HELD for row in page_text.rows) for one in evidence
        )

    found = [one for one in readings if one.plain is not None and shared(one.text)]
    return max(found, key=lambda one: shared(one.text), default=None)


def learned(page_text: PageText, read: Record, now: Record, name: str, *, source: str) -> Lesson | None:
    """What a person's decision on field `name` teaches; None where another certificate could not be read by it.

    `read` is what was read from the page text, `now` the record as it counts. Accepting what was in doubt teaches as
    much as correcting it: where the value stands, so that nobody is asked again.
    """
    value = now[name].value
    if not now[name].is_settled or value == read[name].value is None:
        return None
    places = _places_meant(page_text, name, now[name])
    known = _known(page_text, read, now)
    lesson = Lesson(
        field=name, source=source, value=value,
        template=template_of(page_text, known), sponsor=_sponsor(page_text, now),
        was="wrong" if value != read[name].value else "in doubt" if read[name].needs_review else "right",
        means=_meant(read[name], value) if name in _IN_WORDS else None,
    )  # fmt: skip
    if value is None:
        anchors = tuple(anchor for one in read[name].evidence for anchor in _anchors_at(page_text, one, known))
        return replace(lesson, means=None, anchors=anchors[:_MOST_ANCHORS]) if anchors else None
    if name in OF_SPONSOR:
        return lesson
    if name in _PLACED:
        taught = next((one for place in places if (one := _placed(page_text, lesson, place, known)).anchors), None)
        lesson = taught or lesson
    return lesson if lesson.means or lesson.anchors else None


def is_known(lesson: Lesson, record: Record) -> bool:
    """Whether a record was read by other lessons that say the same of the field, so that this one is not needed."""
    there = record[lesson.field]
    by_lesson = any(reason.startswith(LEARNED) for reason in there.reasons)
    return by_lesson and not there.needs_review and there.value == lesson.value


def _placed(page_text: PageText, lesson: Lesson, place: Span, known: tuple[Evidence, ...]) -> Lesson:
    """The lesson with the anchors of one place that find its value again."""
    day_first = (
        is_day_first(page_text.text[slice(*place)], str(lesson.value)) if lesson.field == "completion_date" else None
    )
    anchors = [*anchors_of(page_text, place, known)]
    for which in OCCURRENCES:
        tried = replace(lesson, which=which, day_first=day_first)
        good = tuple(anchor for anchor in anchors if _finds(page_text, tried, anchor))
        firm = tuple(anchor for anchor in good if anchor.side != "place")
        if good:  # a bare place is asked only where no neighbour holds the value
            return replace(tried, anchors=(firm or good)[:_MOST_ANCHORS])
    return lesson


def _finds(page_text: PageText, lesson: Lesson, anchor: Anchor) -> bool:
    found = taken(lesson, anchor, page_text)
    return found is not None and same_value(lesson.field, found.value) == same_value(lesson.field, lesson.value)


def _sponsor(page_text: PageText, now: Record) -> str | None:
    """The sponsor as the certificate prints it: by its name, or by the words it was read from."""
    names = (str(now.sponsor.value or ""), printed(now.sponsor))
    return next((fuzzy_key(text) for text in names if text and prints(page_text, text)), None)


def _meant(read: Field, value: Value) -> str | None:
    """The printed words that were read, where a person typed something else for them than they say."""
    words = printed(read)
    typed = " ".join(str(getattr(one, "name", one)) for one in (value if isinstance(value, tuple) else (value,)))
    return (
        words if any(map(str.isalpha, words)) and exact_key(words) != exact_key(typed) else None
    )  # a number means no words


# -- where values stand ----------------------------------------------------------------------------


def _places_meant(page_text: PageText, name: str, typed: Field) -> list[Span]:
    """Where a person's value stands: at its evidence, else wherever it is printed, if that leaves no choice."""
    places = _places(page_text, name, typed.value)
    if typed.evidence:
        return [
            place
            for place in places
            if any(_overlap(*pair) for pair in product(page_text.evidence(*place), typed.evidence))
        ]
    return [] if name in ("completion_date", "credits") and len(places) > 1 else places


def _overlap(a: Evidence, b: Evidence) -> bool:
    return a.page == b.page and max(a.box.covers(b.box), b.box.covers(a.box)) > HELD


def _places(page_text: PageText, name: str, value: Value) -> list[Span]:
    """Where a value is printed, in any spelling of its kind."""
    if value is None:
        return []
    if name == "completion_date":
        return [
            (one.start, one.end)
            for one in dates_in(page_text.text)
            if value in (iso_of(one.day), iso_of(one.swapped), iso_of(one.first))
        ]
    if name == "credits":
        return [
            one.span()
            for one in AMOUNT_PATTERN.finditer(page_text.text)
            if Decimal(as_printed(one[0])) == Decimal(str(value))
        ]
    if isinstance(value, tuple):
        names = [str(getattr(one, "name", one)) for one in value]
        return [place for name in names[:1] for place in page_text.places_of(name)]
    if isinstance(value, dict):
        return [place for number in value.values() for place in page_text.places_of(number)]
    return [*page_text.places_of(str(value))]


def _known(page_text: PageText, read: Record, now: Record) -> tuple[Evidence, ...]:
    """Where values stand on the certificate: those that count, those that were read, and those that a person typed."""
    found = [evidence for record in (read, now) for name in FIELDS for evidence in record[name].evidence]
    typed = ((name, now[name].value) for name in FIELDS if now[name].value and not now[name].evidence)
    spans = [place for name, value in typed for place in _places(page_text, name, value)]
    found += [evidence for start, end in spans for evidence in page_text.evidence(start, end)]
    fixed = fuzzy_key(str(now.sponsor.value or ""))
    return tuple(one for one in found if not fixed or fixed not in fuzzy_key(one.text))  # the sponsor is the template's


def _anchors_at(page_text: PageText, one: Evidence, known: tuple[Evidence, ...]) -> Iterator[Anchor]:
    """The anchors of the place where something was read that is not the field's."""
    for place in page_text.places_of(one.text):
        yield from anchors_of(page_text, place, known)
