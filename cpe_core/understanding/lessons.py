"""What a person's corrections teach: where a layout keeps a value, and what a sponsor's words mean.

A lesson is learned from one paper, of which the person's values are known, and holds for papers of the same layout that
print the same sponsor. It is data: nothing here remembers anything. What is learned is never guessed at: a value comes
from a slot that found its own value again, or is what the person said of the very same printed words. Where a lesson
cannot point to the paper it applied to, a person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any, Literal

from cpe_core.records import (
    FIELDS,
    LEARNED,
    Evidence,
    Field,
    Possibility,
    Record,
    Value,
    value_from_json,
    value_to_json,
)
from cpe_core.understanding.agreement import SWAPPED, UNSURE, same_value
from cpe_core.understanding.credits import AMOUNT, as_printed
from cpe_core.understanding.dates import dates_in
from cpe_core.understanding.layouts import Layout, Mark, layout_of
from cpe_core.understanding.people import clean_name
from cpe_core.understanding.scoring import DOUBTS
from cpe_core.understanding.sheet import Sheet, key, squash
from cpe_core.understanding.slots import Slot, Stretch, filled, slots_of
from cpe_core.understanding.studies import fields_named

Was = Literal["wrong", "in doubt", "right"]
Which = tuple[int, str]  # the first date or number, or a later one; the first or the last day of a range
_OF_SPONSOR = ("sponsor", "sponsor_id", "state_sponsor_ids")  # the same on every paper of a sponsor
_IN_WORDS = ("sponsor", "credit_type", "fields_of_study", "delivery_method")  # the same words always mean the same
_PLACED = (
    "course_title", "completion_date", "credits", "participant", "location", "certificate_number", "fields_of_study",
    "instructors",
)  # fmt: skip
_MOST_SLOTS = 6
_HELD = 0.5  # of a box
_LONGEST = 300  # letters of a value in a slot
_OF_THE_VALUE = ("lies in the future", "cut off")  # doubts that knowing its place does not settle


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What one corrected field teaches. `source` is the name of the file it was learned from.

    `means`: printed words for which the person said `value`. `slots`: where the value stands, `which` of the
    dates or numbers there it is, and whether the day comes first in its dates. Without either, `value` is the same on
    every paper of the sponsor. A `value` of None says that what stands in the slots is not the field's.
    """

    field: str
    source: str
    layout: Layout
    sponsor: str | None  # squashed as printed; None where the paper does not print it
    value: Value
    was: Was  # how the reader had it there: what it says of other papers is believed accordingly
    means: str | None = None
    slots: tuple[Slot, ...] = ()
    which: Which = (0, "last")
    day_first: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guidance:
    """What a person has told before and is read with: lessons, oldest first, and the order of day and month."""

    lessons: tuple[Lesson, ...] = ()
    day_first: bool | None = None  # None: as the paper itself tells

    def followed(self, sheet: Sheet, record: Record) -> Record:
        """A record as it was read from a sheet, and what it becomes."""
        known: dict[tuple[Layout, str | None], bool] = {}
        for lesson in self.lessons:
            house = (lesson.layout, lesson.sponsor)
            if house not in known:
                known[house] = _prints(sheet, lesson.sponsor) and lesson.layout.is_of(sheet, alone=not lesson.sponsor)
            if known[house]:
                new = _applied(lesson, sheet, record[lesson.field])
                record = record if new is None else record.with_field(lesson.field, new)
        return record if self.day_first is None else _ordered(record, day_first=self.day_first)


NOTHING_TOLD = Guidance()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening(Guidance):
    """Follows nothing, and keeps each sheet with the record that was read from it."""

    heard: list[tuple[Sheet, Record]] = field(default_factory=list)

    def followed(self, sheet: Sheet, record: Record) -> Record:
        self.heard.append((sheet, record))
        return record

    def paper_of(self, read: Record) -> tuple[Sheet, Record] | None:
        """The sheet on which most of a record's evidence stands, and what was read from it without guidance.

        None for what was read from a transcript's rows.
        """

        def shared(sheet: Sheet) -> int:
            evidence = (one for name in FIELDS for one in read[name].evidence)
            return sum(
                any(row.page == one.page and row.box.covers(one.box) > _HELD for row in sheet.rows) for one in evidence
            )

        papers = [paper for paper in self.heard if shared(paper[0])]
        return max(papers, key=lambda paper: shared(paper[0]), default=None)


def _prints(sheet: Sheet, sponsor: str | None) -> bool:
    return sponsor is None or next(sheet.places_of(sponsor), None) is not None


# -- learning --------------------------------------------------------------------------------------


def learned(sheet: Sheet, read: Record, now: Record, name: str, *, source: str) -> Lesson | None:
    """What a person's word on field `name` teaches; None where another paper could not be read by it.

    `read` is what was read from the sheet, `now` the record as it counts. Accepting what was in doubt teaches as much
    as correcting it: where the value stands, so that nobody is asked again.
    """
    value = now[name].value
    if not now[name].is_settled or value == read[name].value is None:
        return None
    places = _places_meant(sheet, name, now[name])
    known = _known(sheet, read, now, places)
    lesson = Lesson(
        field=name, source=source, layout=layout_of(sheet, known), sponsor=_sponsor(sheet, now), value=value,
        was="wrong" if value != read[name].value else "in doubt" if read[name].needs_review else "right",
        means=_meant(read[name], value) if name in _IN_WORDS else None,
    )  # fmt: skip
    if value is None:
        slots = tuple(slot for one in read[name].evidence for slot in _slots_at(sheet, one, known))
        return replace(lesson, means=None, slots=slots[:_MOST_SLOTS]) if slots else None
    if name in _OF_SPONSOR:
        return lesson
    if name in _PLACED:
        taught = next((one for place in places if (one := _placed(sheet, lesson, place, known)).slots), None)
        lesson = taught or lesson
    return lesson if lesson.means or lesson.slots else None


def is_known(lesson: Lesson, record: Record) -> bool:
    """Whether a record was read by other lessons that say the same of the field, so that this one is not needed."""
    there = record[lesson.field]
    by_lesson = any(reason.startswith(LEARNED) for reason in there.reasons)
    return by_lesson and not there.needs_review and there.value == lesson.value


def _placed(sheet: Sheet, lesson: Lesson, place: Stretch, known: tuple[Evidence, ...]) -> Lesson:
    """The lesson with the slots of one place that find its value again."""
    day_first = (
        is_day_first(sheet.text[slice(*place)], str(lesson.value)) if lesson.field == "completion_date" else None
    )
    slots = [*slots_of(sheet, place, known)]
    for which in _WHICH:
        tried = replace(lesson, which=which, day_first=day_first)
        good = tuple(slot for slot in slots if _finds(sheet, tried, slot))
        firm = tuple(slot for slot in good if slot.side != "place")
        if good:  # a bare place is asked only where no neighbour holds the value
            return replace(tried, slots=(firm or good)[:_MOST_SLOTS])
    return lesson


def _finds(sheet: Sheet, lesson: Lesson, slot: Slot) -> bool:
    found = _taken(lesson, slot, sheet)
    return found is not None and same_value(lesson.field, found.value) == same_value(lesson.field, lesson.value)


def _sponsor(sheet: Sheet, now: Record) -> str | None:
    """The sponsor as the paper prints it: by its name, or by the words it was read from."""
    told = (str(now.sponsor.value or ""), _printed(now.sponsor))
    return next((squash(text) for text in told if text and _prints(sheet, text)), None)


def _meant(read: Field, value: Value) -> str | None:
    """The printed words that were read, where a person said something else of them than they say themselves."""
    printed = _printed(read)
    said = " ".join(str(getattr(one, "name", one)) for one in (value if isinstance(value, tuple) else (value,)))
    return printed if key(printed) not in ("", key(said)) else None


def _printed(read: Field) -> str:
    return " ".join(one.text for one in read.evidence)


def _places_meant(sheet: Sheet, name: str, told: Field) -> list[Stretch]:
    """Where a person's value stands: at its evidence, else wherever it is printed, if that leaves no choice."""
    places = _places(sheet, name, told.value)
    if told.evidence:
        return [
            place for place in places if any(_overlap(*pair) for pair in product(sheet.evidence(*place), told.evidence))
        ]
    return [] if name in ("completion_date", "credits") and len(places) > 1 else places


def _overlap(a: Evidence, b: Evidence) -> bool:
    return a.page == b.page and max(a.box.covers(b.box), b.box.covers(a.box)) > _HELD


def _places(sheet: Sheet, name: str, value: Value) -> list[Stretch]:
    """Where a value is printed, in any spelling of its kind."""
    if name == "completion_date":
        return [
            (one.start, one.end)
            for one in dates_in(sheet.text)
            if value in (_iso(one.day), _iso(one.swapped), _iso(one.first))
        ]
    if name == "credits":
        return [
            one.span() for one in _AMOUNTS.finditer(sheet.text) if Decimal(as_printed(one[0])) == Decimal(str(value))
        ]
    if isinstance(value, tuple):
        names = [str(getattr(one, "name", one)) for one in value]
        return [place for name in names[:1] for place in sheet.places_of(name)]
    if isinstance(value, dict):
        return [place for number in value.values() for place in sheet.places_of(number)]
    return [] if value is None else [*sheet.places_of(str(value))]


def _known(sheet: Sheet, read: Record, now: Record, places: Iterable[Stretch]) -> tuple[Evidence, ...]:
    """Where values stand on the paper: those that count, those that were read, and those that a person typed."""
    found = [evidence for record in (read, now) for name in FIELDS for evidence in record[name].evidence]
    typed = ((name, now[name].value) for name in FIELDS if now[name].value and not now[name].evidence)
    stretches = [*places, *(place for name, value in typed for place in _places(sheet, name, value))]
    found += [evidence for start, end in stretches for evidence in sheet.evidence(start, end)]
    fixed = squash(str(now.sponsor.value or ""))
    return tuple(one for one in found if not fixed or fixed not in squash(one.text))  # the sponsor is the template's


def _slots_at(sheet: Sheet, one: Evidence, known: tuple[Evidence, ...]) -> Iterator[Slot]:
    """The slots of the place where something was read that is not the field's."""
    for place in sheet.places_of(one.text):
        yield from slots_of(sheet, place, known)


# -- taking a value from a slot --------------------------------------------------------------------

_AMOUNTS = re.compile(rf"(?<![\w.,/:#$€£-])(?:{AMOUNT})(?![\w%]|[.,/:]\d)")
_WHICH: tuple[Which, ...] = ((0, "last"), (0, "first"), (1, "last"), (2, "last"))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    value: Value
    evidence: tuple[Evidence, ...]
    other: Value = None  # a date's other reading, where nothing tells which is meant


def _taken(lesson: Lesson, slot: Slot, sheet: Sheet) -> _Found | None:
    """The value that stands in a slot."""
    stretches = filled(slot, sheet, _marks(lesson))
    if not stretches:
        return None
    if lesson.field in ("completion_date", "credits"):
        whole = (stretches[0][0], stretches[-1][1])
        found = [*(_dated(lesson, sheet, whole) if lesson.field == "completion_date" else _numbered(sheet, whole))]
        return found[lesson.which[0]] if lesson.which[0] < len(found) else None
    text = " ".join(sheet.text[start:end] for start, end in stretches)
    value = _worded(lesson.field, " ".join(text.split()))
    evidence = tuple(one for start, end in stretches for one in sheet.evidence(start, end))
    return None if value is None else _Found(value=value, evidence=evidence)


def _worded(name: str, text: str) -> Value:
    if len(key(text)) < 2 or len(text) > _LONGEST:
        return None
    match name:
        case "participant":
            return clean_name(text) or text
        case "instructors":
            return (clean_name(text) or text,)
        case "fields_of_study":
            named = fields_named(text)
            return tuple(one for one, _ in named) if named and all(settled for _, settled in named) else None
    return text


def _dated(lesson: Lesson, sheet: Sheet, stretch: Stretch) -> Iterator[_Found]:
    for one in dates_in(sheet.text[slice(*stretch)]):
        day = one.first if lesson.which[1] == "first" else one.day
        if day is None:
            continue
        start, end = stretch[0] + one.start, stretch[0] + one.end
        readings = [iso for iso in (_iso(day), _iso(one.swapped)) if iso is not None]
        meant = [iso for iso in readings if is_day_first(sheet.text[start:end], iso) is lesson.day_first]
        best = (meant if lesson.day_first is not None and meant else readings)[0]
        other = next((iso for iso in readings if iso != best), None) if not meant else None
        yield _Found(value=best, evidence=sheet.evidence(start, end), other=other)


def _numbered(sheet: Sheet, stretch: Stretch) -> Iterator[_Found]:
    for one in _AMOUNTS.finditer(sheet.text[slice(*stretch)]):
        evidence = sheet.evidence(stretch[0] + one.start(), stretch[0] + one.end())
        yield _Found(value=as_printed(one[0]), evidence=evidence)


def is_day_first(printed: str, iso: str) -> bool | None:
    """Whether a date of two numbers before its year has the day first, read as `iso`; None where that is not told."""
    numbers = re.match(r"\D*(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{2,4}", printed)
    if numbers is None or int(numbers[1]) == int(numbers[2]):
        return None
    return int(numbers[1]) == date.fromisoformat(iso).day


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


# -- what was learned, on another paper ------------------------------------------------------------


def _applied(lesson: Lesson, sheet: Sheet, read: Field) -> Field | None:
    """The field as the lesson has it; None where the lesson says nothing of this paper."""
    if lesson.value is None:
        return _refused(lesson, sheet, read)
    if lesson.means and read.value is not None and squash(_printed(read)) == squash(lesson.means):
        return _sure(lesson, read, _Found(value=lesson.value, evidence=read.evidence))
    if lesson.field in _OF_SPONSOR:
        return _of_sponsor(lesson, sheet, read)
    found = [one for slot in lesson.slots if (one := _taken(lesson, slot, sheet)) is not None]
    if not found:
        return None
    others = {same_value(lesson.field, one.value): one for one in found[1:]}
    others.pop(same_value(lesson.field, found[0].value), None)
    if others or found[0].other is not None:
        return _doubtful(lesson, found[0], tuple(others.values()))
    read_surely = read.value is not None and not read.needs_review
    if _is_read(lesson, read, found[0]):
        return _sure(lesson, read, found[0])
    if read_surely and lesson.was == "right":
        return None
    believed = lesson.was == "wrong" or (lesson.was == "in doubt" and not read_surely)
    if believed and not _is_code_by_ocr(lesson, sheet, found[0]):
        return _sure(lesson, read, found[0])
    before = () if read.value is None else (_Found(value=read.value, evidence=read.evidence),)
    return _doubtful(lesson, found[0], before)


def _is_read(lesson: Lesson, read: Field, found: _Found) -> bool:
    return read.value is not None and same_value(lesson.field, read.value) == same_value(lesson.field, found.value)


def _is_code_by_ocr(lesson: Lesson, sheet: Sheet, found: _Found) -> bool:
    """Whether it is a number that OCR read: nothing tells a misread letter in it."""
    ocr = {(row.page, word.box) for row in sheet.rows if row.ocr for word in row.words}
    return lesson.field == "certificate_number" and any(
        one.page == page and one.box.covers(box) > _HELD for one in found.evidence for page, box in ocr
    )


def _refused(lesson: Lesson, sheet: Sheet, read: Field) -> Field | None:
    """Blank, where what was read stands where something stood that a person said is not the field's."""
    stretches = [stretch for slot in lesson.slots for stretch in filled(slot, sheet, _marks(lesson))]
    texts = {squash(sheet.text[start:end]) for start, end in stretches}
    if read.value is None or not any(squash(one.text) in text for one in read.evidence for text in texts):
        return None
    return Field(reasons=(_told(lesson),), candidates=(Possibility(value=read.value, evidence=read.evidence),))


def _of_sponsor(lesson: Lesson, sheet: Sheet, read: Field) -> Field | None:
    """What is the same on every paper of a sponsor: sure where this paper prints it too."""
    texts = [*lesson.value.values()] if isinstance(lesson.value, dict) else [str(lesson.value)]
    if lesson.field == "sponsor" and lesson.sponsor:
        texts.append(lesson.sponsor)
    place = next((place for text in texts for place in sheet.places_of(text)), None)
    if place is not None:
        return _sure(lesson, read, _Found(value=lesson.value, evidence=sheet.evidence(*place)))
    possible = _Found(value=lesson.value, evidence=())
    return _doubtful(lesson, possible, (), "not printed on this paper") if lesson.field == "sponsor" else None


def _sure(lesson: Lesson, read: Field, found: _Found) -> Field:
    same = _is_read(lesson, read, found)
    doubts = tuple(reason for reason in read.reasons if same and reason in _OF_THE_VALUE)
    return Field(
        value=found.value, certainty="medium" if doubts else "high", needs_review=bool(doubts), evidence=found.evidence,
        reasons=(_told(lesson), *doubts),
    )  # fmt: skip


def _doubtful(lesson: Lesson, best: _Found, others: tuple[_Found, ...], *reasons: str) -> Field:
    candidates = [Possibility(value=one.value, evidence=one.evidence) for one in others]
    if best.other is not None:
        candidates.insert(0, Possibility(value=best.other, evidence=best.evidence))
        reasons = (*reasons, SWAPPED)
    return Field(
        value=best.value, certainty="medium", needs_review=True, evidence=best.evidence,
        reasons=(_told(lesson), *reasons), candidates=tuple(candidates),
    )  # fmt: skip


def _told(lesson: Lesson) -> str:
    return LEARNED + lesson.source


def _marks(lesson: Lesson) -> frozenset[str]:
    return frozenset(mark.text for mark in lesson.layout.marks)


# -- the order of day and month --------------------------------------------------------------------


def _ordered(record: Record, *, day_first: bool) -> Record:
    """A completion date that could be read in two ways, in the order that a person has set."""
    read = record.completion_date
    if SWAPPED not in read.reasons or not isinstance(read.value, str):
        return record
    told = "the day comes first, as you have set" if day_first else "the month comes first, as you have set"
    readings = [read.value, *(one.value for one in read.candidates)]
    printed = _printed(read)
    value = next((iso for iso in readings if isinstance(iso, str) and is_day_first(printed, iso) is day_first), None)
    if value is None:
        return record
    reasons = (*(reason for reason in read.reasons if reason != SWAPPED), told)
    if any(reason in DOUBTS or reason in UNSURE for reason in reasons):
        return record.with_field("completion_date", replace(read, value=value, reasons=reasons))
    new = Field(value=value, evidence=read.evidence, reasons=reasons)
    return record.with_field("completion_date", new)


# -- to and from JSON ------------------------------------------------------------------------------


def lesson_to_json(lesson: Lesson) -> dict[str, Any]:
    return asdict(lesson) | {"value": value_to_json(lesson.value)}


def lesson_from_json(data: dict[str, Any]) -> Lesson:
    """The inverse of `lesson_to_json`."""
    told = {
        "layout": Layout(marks=tuple(Mark(**mark) for mark in data["layout"]["marks"])),
        "value": value_from_json(data["field"], data["value"]),
        "slots": tuple(Slot(**slot) for slot in data["slots"]),
        "which": (data["which"][0], data["which"][1]),
    }
    return Lesson(**{**data, **told})
