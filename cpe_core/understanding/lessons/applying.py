"""Learned rules: what earlier corrections teach, and how it is applied to a record that was read.

How far a lesson is believed depends on how the field was read where it was learned, and how sure it is here. Where a
lesson cannot point to a place on the certificate, a person is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from cpe_core.records import LEARNED, Field, Possibility, Record
from cpe_core.understanding.fields.date_grammar import SWAPPED, dates_in, is_day_first
from cpe_core.understanding.fields.scoring import DOUBTS
from cpe_core.understanding.lessons.anchors import filled
from cpe_core.understanding.lessons.lesson import HELD, OF_SPONSOR, FoundValue, Lesson, printed, prints, taken
from cpe_core.understanding.lessons.templates import Template
from cpe_core.understanding.models.ranker import UNSURE, same_value
from cpe_core.understanding.text.page_text import PageText, fuzzy_key

_OF_THE_VALUE = ("lies in the future", "cut off")  # doubts that knowing its place does not settle


RUNS_ON = "more stands there than where it was learned"

_TemplateOfSponsor = tuple[Template, str | None]  # a template, and the sponsor as it is printed on it


@dataclass(frozen=True, kw_only=True)
class LearnedRules:
    """What was learned and records are read by: lessons, oldest first, and the order of day and month."""

    lessons: tuple[Lesson, ...] = ()
    day_first: bool | None = None  # None: as the certificate itself shows

    def applied(self, page_text: PageText, record: Record) -> Record:
        """The record that was read from pages, with the lessons that fit applied."""
        for (template, sponsor), lessons in self._by_template:
            if prints(page_text, sponsor) and template.is_of(page_text, alone=not sponsor):
                for lesson in lessons:
                    new = _applied(lesson, page_text, record[lesson.field])
                    record = record if new is None else record.with_field(lesson.field, new)
        return record if self.day_first is None else _ordered(record, day_first=self.day_first)

    @cached_property
    def _by_template(self) -> tuple[tuple[_TemplateOfSponsor, tuple[Lesson, ...]], ...]:
        """The lessons by template and sponsor, which are looked for once; those learned last come last."""
        groups: dict[_TemplateOfSponsor, list[Lesson]] = {}
        for lesson in self.lessons:
            key = (lesson.template, lesson.sponsor)
            groups[key] = [*groups.pop(key, []), lesson]
        return tuple((key, tuple(lessons)) for key, lessons in groups.items())


NO_RULES = LearnedRules()


# -- a lesson on another certificate ---------------------------------------------------------------


def _applied(lesson: Lesson, page_text: PageText, read: Field) -> Field | None:
    """The field as the lesson has it; None where the lesson does not apply to this certificate."""
    if lesson.value is None:
        return _refused(lesson, page_text, read)
    if lesson.means and read.value is not None and fuzzy_key(printed(read)) == fuzzy_key(lesson.means):
        return _sure(lesson, read, FoundValue(value=lesson.value, evidence=read.evidence))
    if lesson.field in OF_SPONSOR:
        return _of_sponsor(lesson, page_text, read)
    found = [one for anchor in lesson.anchors if (one := taken(lesson, anchor, page_text)) is not None]
    if not found:
        return None
    others = {same_value(lesson.field, one.value): one for one in found[1:]}
    others.pop(same_value(lesson.field, found[0].value), None)
    if others or found[0].other is not None:
        return _doubtful(lesson, found[0], tuple(others.values()))
    if _runs_on(lesson, found[0]):
        return _doubtful(lesson, found[0], (), RUNS_ON)
    return _believed(lesson, page_text, read, found[0])


def _believed(lesson: Lesson, page_text: PageText, read: Field, found: FoundValue) -> Field | None:
    """Where the field was read wrong before, the lesson wins; where it was read right, it may be right again."""
    if _is_read(lesson, read, found):
        return _sure(lesson, read, found)
    read_surely = read.value is not None and not read.needs_review
    if read_surely and lesson.was == "right":
        return None
    is_believed = lesson.was == "wrong" or (lesson.was == "in doubt" and not read_surely) or read.value is None
    if is_believed and not _is_code_by_ocr(lesson, page_text, found):
        return _sure(lesson, read, found)
    before = () if read.value is None else (FoundValue(value=read.value, evidence=read.evidence),)
    return _doubtful(lesson, found, before)


def _runs_on(lesson: Lesson, found: FoundValue) -> bool:
    """Whether words were taken in which a day stands, or far more than there were: here the sentence may go on."""
    if not isinstance(lesson.value, str) or lesson.field in ("completion_date", "credits"):
        return False
    before, here = lesson.value, str(found.value)
    says_when = bool(dates_in(here)) and not dates_in(before)
    return says_when or (lesson.field != "course_title" and len(here.split()) > 2 * len(before.split()) + 2)


def _is_read(lesson: Lesson, read: Field, found: FoundValue) -> bool:
    return read.value is not None and same_value(lesson.field, read.value) == same_value(lesson.field, found.value)


def _is_code_by_ocr(lesson: Lesson, page_text: PageText, found: FoundValue) -> bool:
    """Whether it is a number that OCR read: a misread letter in it would go unnoticed."""
    ocr = {(row.page, word.box) for row in page_text.rows if row.ocr for word in row.words}
    return lesson.field == "certificate_number" and any(
        one.page == page and one.box.covers(box) > HELD for one in found.evidence for page, box in ocr
    )


def _refused(lesson: Lesson, page_text: PageText, read: Field) -> Field | None:
    """Blank, where what was read stands where a person removed a value that was not the field's."""
    spans = [span for anchor in lesson.anchors for span in filled(anchor, page_text, lesson.anchor_texts)]
    texts = {fuzzy_key(page_text.text[start:end]) for start, end in spans}
    words = [fuzzy_key(one.text) for one in read.evidence]
    if read.value is None or not any(word and word in text for word in words for text in texts):
        return None
    return Field(
        reasons=(LEARNED + lesson.source,), candidates=(Possibility(value=read.value, evidence=read.evidence),)
    )


def _of_sponsor(lesson: Lesson, page_text: PageText, read: Field) -> Field | None:
    """What is the same on every certificate of a sponsor: sure where this certificate prints it too."""
    texts = [*lesson.value.values()] if isinstance(lesson.value, dict) else [str(lesson.value)]
    places = [next(page_text.places_of(text), None) for text in texts]
    if lesson.field == "sponsor" and lesson.sponsor and places == [None]:
        places = [next(page_text.places_of(lesson.sponsor), None)]
    if None not in places:  # of several numbers each must be printed: none is filled in
        evidence = tuple(one for place in places if place for one in page_text.evidence(*place))
        return _believed(lesson, page_text, read, FoundValue(value=lesson.value, evidence=evidence))
    if lesson.field != "sponsor" or (read.value is not None and not read.needs_review):
        return None  # a sponsor that is read surely is not another's, however alike their certificates
    before = () if read.value is None else (FoundValue(value=read.value, evidence=read.evidence),)
    return _doubtful(lesson, FoundValue(value=lesson.value, evidence=()), before, "not printed on this paper")


def _sure(lesson: Lesson, read: Field, found: FoundValue) -> Field:
    same = _is_read(lesson, read, found)
    doubts = tuple(reason for reason in read.reasons if same and reason in _OF_THE_VALUE)
    return Field(
        value=found.value, certainty="medium" if doubts else "high", needs_review=bool(doubts), evidence=found.evidence,
        reasons=(LEARNED + lesson.source, *doubts),
    )  # fmt: skip


def _doubtful(lesson: Lesson, best: FoundValue, others: tuple[FoundValue, ...], *reasons: str) -> Field:
    candidates = [Possibility(value=one.value, evidence=one.evidence) for one in others]
    if best.other is not None:
        candidates.insert(0, Possibility(value=best.other, evidence=best.evidence))
        reasons = (*reasons, SWAPPED)
    return Field(
        value=best.value, certainty="medium", needs_review=True, evidence=best.evidence,
        reasons=(LEARNED + lesson.source, *reasons), candidates=tuple(candidates),
    )  # fmt: skip


# -- the order of day and month --------------------------------------------------------------------


def _ordered(record: Record, *, day_first: bool) -> Record:
    """A completion date that could be read in two ways, in the order that a person has set."""
    read = record.completion_date
    if SWAPPED not in read.reasons or not isinstance(read.value, str):
        return record
    order = "the day comes first, as you have set" if day_first else "the month comes first, as you have set"
    readings = [read.value, *(one.value for one in read.candidates)]
    words = printed(read)
    value = next((iso for iso in readings if isinstance(iso, str) and is_day_first(words, iso) is day_first), None)
    if value is None:
        return record
    reasons = (*(reason for reason in read.reasons if reason != SWAPPED), order)
    if any(reason in DOUBTS or reason in UNSURE for reason in reasons):
        return record.with_field("completion_date", replace(read, value=value, reasons=reasons))
    new = Field(value=value, evidence=read.evidence, reasons=reasons)
    return record.with_field("completion_date", new)
