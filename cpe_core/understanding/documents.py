"""From a whole document to its records: is it a certificate at all, how many are in it, and each one read."""

from __future__ import annotations

from datetime import date

from cpe_core.document import Document, Page
from cpe_core.records import FIELDS, Problem, Record
from cpe_core.understanding.dates import find_completion_dates
from cpe_core.understanding.people import find_participants
from cpe_core.understanding.problems import problems_of
from cpe_core.understanding.reading_rules import read_sheet
from cpe_core.understanding.scoring import decide, ranked
from cpe_core.understanding.sheet import Sheet, key, squash
from cpe_core.understanding.splitting import Glance, groups_of
from cpe_core.understanding.titles import Known, find_titles
from cpe_core.vocabulary import words

_FIRM = {
    "after a lead-in",
    "before a lead-in",
    "beside a label",
    "a heading after a lead-in",
    "the line after a lead-in",
    "in quotes after a lead-in",
    "above a lead-in",
    "after an event's name",
    "in the lead-in's sentence",
}


def records_of(document: Document, *, on: date | None) -> tuple[tuple[Record, ...], tuple[Problem, ...], bool]:
    """Records, problems, and whether the document is a certificate."""
    pages = [page for page in document.pages if page.words]
    if not pages or not _looks_like_one(document):
        return (), (), False
    groups = groups_of([_glance(page) for page in pages]) if len(pages) > 1 else [tuple(pages)]
    read = [(record, sheet) for sheet in map(Sheet, groups) if not _is_blank(record := read_sheet(sheet, on=on))]
    if not read:
        return (), (), False
    return tuple(record for record, _ in read), problems_of(read), True


def _looks_like_one(document: Document) -> bool:
    """Lenient: false only for words that are plainly another paper's and hold nothing of a certificate's."""
    text = squash(document.text)
    of_one = sum(squash(word) in text for word in words("cues", "plainly_not", "certificate"))
    of_other = sum(squash(word) in text for word in words("cues", "plainly_not", "words"))
    if of_other >= 2 and not any(
        squash(word) in text for word in ("certif", "complet", "participa", "cpe", "attendance")
    ):
        return False
    letters = [c for c in document.text if c.isalpha()]
    foreign = sum(not c.isascii() for c in letters) * 3 > len(letters)
    return of_one > 0 or (foreign and len(letters) > 8) or (of_other == 0 and 8 < len(text) < 400)


def _glance(page: Page) -> Glance:
    sheet = Sheet((page,))
    people = [c for c in find_participants(sheet) if c.reasons[0] in _FIRM]
    person = decide("participant", ranked("participant", people)).value
    known = Known(person=frozenset({key(str(person))} if person else ()))
    titles = [c for c in find_titles(sheet, known) if c.reasons[0] in _FIRM]
    title = decide("course_title", ranked("course_title", titles)).value
    day = decide("completion_date", ranked("completion_date", find_completion_dates(sheet))).value
    return Glance(page=page, person=_text(person), title=_text(title), date=_text(day))


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _is_blank(record: Record) -> bool:
    return all(record[name].value is None for name in FIELDS)
