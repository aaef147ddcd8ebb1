"""Which pages make one certificate: named reasons for another one to begin, and against it, weighed page by page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from rapidfuzz import fuzz

from cpe_core.document import Page, Word
from cpe_core.records import Field, Record
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.identifiers import find_sponsor_ids
from cpe_core.understanding.fields.participants import find_participants, opens_contents
from cpe_core.understanding.fields.scoring import ranked
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.fields.titles import Known, find_titles
from cpe_core.understanding.tables.cells import columns_of, without
from cpe_core.understanding.tables.detection import Table, find_tables
from cpe_core.understanding.tables.transcript_or_sessions import classified
from cpe_core.understanding.text.page_text import PageText, exact_key, fuzzy_key, longest_of
from cpe_core.vocabulary import words

BOUNDARY_WEIGHTS = {
    "another block of the same page": 9.0,
    "names another person": 3.0,
    "names another person, but no title": 1.0,
    "names another title": 2.0,
    "has another certificate number": 1.5,
    "has a heading as the first page has": 1.5,
    "is laid out as the first page is": 1.5,
    "names another day": 1.0,
    "is whole in itself": 1.0,
    "names nobody": -2.0,
    "says the same once more": -4.0,
    "goes on with the table of the page before": -5.0,
    "is numbered as a later page": -5.0,
    "opens with what a certificate goes on with": -5.0,
}
_HEAD = 2  # rows, of which a page's heading is one
_WHOSE = 6  # words behind it: more is a sentence
_ENOUGH = 1.5  # a sum above it begins another certificate
_ALIKE = 0.4  # of a page's words that stand at the same place on both


# how a person or a title must have been found to count: the rest of a page is full of large type
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
_LATER = re.compile(
    r"(?:\b(?:page|p\.?|seite|sheet)\s*|^)(?P<n>\d{1,3})\s*(?:of|/|von)\s*(?P<of>\d{1,3})\s*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSummary:
    """What one page alone shows of whose certificate it is; None where nothing is certain."""

    page: Page
    person: str | None
    title: str | None
    date: str | None
    number: str | None = None  # of the certificate
    heading: str | None = None  # "Certificate of Completion"
    columns: tuple[str, ...] = ()  # heads of its table that lists courses
    is_transcript: bool = False  # that table is a transcript's
    later: bool = False  # "page 2 of 3"
    goes_on: bool = False  # "Modules Studied"
    tables: tuple[Table, ...] = ()
    text: PageText | None = None  # that it was read from: the page outside its tables
    record: Record | None = None  # as which it was read


def grouped(summaries: list[PageSummary]) -> list[tuple[Page, ...]]:
    """Pages in groups, one for each certificate or transcript, in order."""
    groups: list[list[PageSummary]] = []
    for summary in summaries:
        if groups and sum(BOUNDARY_WEIGHTS[reason] for reason in reasons_between(groups[-1], summary)) <= _ENOUGH:
            groups[-1].append(summary)
        else:
            groups.append([summary])
    return [tuple(summary.page for summary in group) for group in groups]


def reasons_between(group: list[PageSummary], summary: PageSummary) -> Iterator[str]:
    """What speaks for and against another certificate beginning with a page, after the pages of `group`."""
    first = next((one for one in group if one.person or one.title), group[0])  # what goes on may come first
    last = group[-1]
    if last.page.number == summary.page.number:
        yield "another block of the same page"
    yield from _differences(first, summary)
    if summary.person is None:
        yield "names nobody"
    if summary.later:
        yield "is numbered as a later page"
    if summary.goes_on and not _stands_alone(first, summary):
        yield "opens with what a certificate goes on with"
    same_heads = [*map(fuzzy_key, summary.columns)] == [*map(fuzzy_key, last.columns)]
    if last.is_transcript and summary.columns and same_heads and not _other_person(first, summary):
        yield "goes on with the table of the page before"


def _differences(first: PageSummary, summary: PageSummary) -> Iterator[str]:
    person, title = _other_person(first, summary), _other_title(first, summary)
    day = _differs(first.date, summary.date)
    if person:
        yield "names another person" if summary.title or summary.heading else "names another person, but no title"
    if title:
        yield "names another title"
    if day:
        yield "names another day"
    if _differs(first.number, summary.number):
        yield "has another certificate number"
    if first.heading and summary.heading and exact_key(first.heading) == exact_key(summary.heading):
        yield "has a heading as the first page has"
    if _alike(first.page, summary.page) >= _ALIKE:
        yield "is laid out as the first page is"
    whole = summary.person is not None and summary.title is not None and first.title is not None
    if whole and not (person or title or day):
        yield "says the same once more"
    elif whole and summary.heading and summary.date:
        yield "is whole in itself"


def _stands_alone(first: PageSummary, summary: PageSummary) -> bool:
    """Whether a page is a certificate of its own, whatever it opens with."""
    other = _differs(first.date, summary.date) or _other_person(first, summary) or summary.heading is not None
    return summary.person is not None and _other_title(first, summary) and other


def _differs(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and exact_key(a) != exact_key(b)


def _other_person(first: PageSummary, summary: PageSummary) -> bool:
    """By letters that OCR does not mix up, one misread letter let pass."""
    if first.person is None or summary.person is None:
        return False
    return fuzz.ratio(fuzzy_key(first.person), fuzzy_key(summary.person)) < 90


def _other_title(first: PageSummary, summary: PageSummary) -> bool:
    if first.title is None or summary.title is None:
        return False
    return _differs(first.title, summary.title) and not _one_holds_other(first.title, summary.title)


def _one_holds_other(a: str, b: str) -> bool:
    return min(len(exact_key(a)), len(exact_key(b))) > 5 and (
        exact_key(a) in exact_key(b) or exact_key(b) in exact_key(a)
    )


def _alike(a: Page, b: Page) -> float:
    """The part of the longer words of `b` that stand at the same place on `a`."""
    places: dict[str, list[tuple[float, float]]] = {}
    for word in a.words:
        places.setdefault(fuzzy_key(word.text), []).append((word.box.x_mid, word.box.y_mid))
    longer = [word for word in b.words if len(word.text) >= 4]
    same = sum(any(_near(word, *place) for place in places.get(fuzzy_key(word.text), ())) for word in longer)
    return same / len(longer) if longer else 0.0


def _near(word: Word, x: float, y: float) -> bool:
    return abs(word.box.x_mid - x) < 0.03 and abs(word.box.y_mid - y) < 0.03


# -- one page alone ----------------------------------------------------------------------------------


def summary_of(page: Page, *, on: date | None = None) -> PageSummary:
    """The summary of a page, read outside its tables of courses or sessions; `on` is today."""
    found = find_tables((page,))
    tables = [table for table in found if "course_title" in columns_of(table)]
    page_text = PageText(without((page,), tables))
    classification = classified(tables, page_text) if tables else None
    record = read_certificate(page_text, on=on)
    person = _sure(record["participant"]) or firm_person(page_text)
    return PageSummary(
        page=page,
        person=person,
        title=_sure(record["course_title"]) or _firm_title(page_text, person),
        date=_sure(record["completion_date"]),
        number=_sure(record["certificate_number"]),
        heading=_heading(page_text),
        columns=tables[0].labels if tables else (),
        is_transcript=classification is not None and classification.is_transcript,
        later=_is_later(page_text),
        goes_on=bool(page_text.rows) and _goes_on(page_text.rows[0].text),
        tables=tuple(found),
        text=page_text,
        record=record,
    )


def _sure(field: Field) -> str | None:
    return None if field.value is None or field.needs_review else str(field.value)


def firm_person(page_text: PageText) -> str | None:
    """The person that a label or a lead-in names; None where neither does."""
    people = ranked("participant", (one for one in find_participants(page_text) if one.reasons[0] in _FIRM))
    return str(people[0].value) if people and people[0].score >= 2 else None


def _firm_title(page_text: PageText, person: str | None) -> str | None:
    known = Known(person=frozenset({exact_key(person)} if person else ()))
    titles = ranked("course_title", (one for one in find_titles(page_text, known) if one.reasons[0] in _FIRM))
    return str(titles[0].value) if titles and titles[0].score > 0 else None


def _heading(page_text: PageText) -> str | None:
    """The document's name in larger type, if it has one."""
    rows = [row for row in page_text.rows if is_heading(row.text) and len(exact_key(row.text)) > 8]
    large = [row for row in rows if row.size >= 1.15 * page_text.body_size]
    return max(large, key=lambda row: row.size).text if large else None


def _goes_on(heading: str) -> bool:
    """Whether a page's first row says that it belongs to the one before: "Modules Studied", "Annex: Sessions"."""
    return opens_contents(heading) or _attached().match(heading) is not None


@cache
def _attached() -> re.Pattern[str]:
    named = longest_of({*words("cues", "contents", "attached")})
    return re.compile(rf"{named}(?:\s[A-Z0-9])?(?:\s?[:–—.-]|$)", re.IGNORECASE)


def is_beside(page: Page) -> bool:
    """Whether a page opens with terms, or other courses, whoever's they are ("Upcoming Programs from Quill"): it tells
    nothing of what was completed, and is no certificate under such a head, nor has the sponsor's number.
    """
    page_text = PageText((page,))
    heads = ((row.text, _beside().match(row.text)) for row in page_text.rows[:_HEAD])
    head = next((text for text, found in heads if found and len(text[found.end() :].split()) <= _WHOSE), None)
    if head is None or _heading(page_text) is not None or find_sponsor_ids(page_text):
        return False
    person = firm_person(page_text)
    return person is None or exact_key(person) in exact_key(head)


@cache
def _beside() -> re.Pattern[str]:
    named = longest_of({*words("cues", "contents", "beside"), *words("cues", "other_courses", "offered")})
    return re.compile(rf"\W*(?:{named})(?!\w)\W*", re.IGNORECASE)


def _is_later(page_text: PageText) -> bool:
    """Whether the page is numbered as the second or a later one of several."""
    for row in page_text.rows:
        match = _LATER.search(row.text)
        edge = row.box.y_mid < 0.12 or row.box.y_mid > 0.88 or "page" in row.text.lower()
        if match and edge and 1 < int(match["n"]) <= int(match["of"]):
            return True
    return False
