"""Documents that list courses: their rows as records, and a word about every row that is none.

A list is seen by what repeats (`tables.listing`). Whatever became of its document, lines that look like courses are
counted against the records: where more were printed, the document says so and all that comes from it is marked.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from rapidfuzz import fuzz

from cpe_core.document import Page
from cpe_core.records import FIELDS, Problem, Record
from cpe_core.understanding.answers import ROWS_NOT_READ, Reading, Understanding
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import amounts_in
from cpe_core.understanding.fields.date_grammar import DateFound, dates_in
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.fields.scoring import field_of
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.models.ranker import doubted
from cpe_core.understanding.segments.page_grouping import firm_person
from cpe_core.understanding.tables.alignment import PieceLine
from cpe_core.understanding.tables.cells import columns_of, day_cells, days_in, without
from cpe_core.understanding.tables.detection import Cell
from cpe_core.understanding.tables.headers import kinds_of
from cpe_core.understanding.tables.lines import amount_in
from cpe_core.understanding.tables.list_heads import label_kinds
from cpe_core.understanding.tables.listing import Listing, Repeated, listing_in
from cpe_core.understanding.tables.transcript_or_sessions import TranscriptClassification, classified
from cpe_core.understanding.tables.transcripts import left_out, records_in
from cpe_core.understanding.text.labels import is_label
from cpe_core.understanding.text.legibility import illegible_because
from cpe_core.understanding.text.page_text import PageText, fuzzy_key
from cpe_core.vocabulary import words

_LOOKED_AT = 3  # pages of a long transcript that are read for what is printed once
_FEWEST = 3  # rows of a list
_UNDATED = 5  # rows of a list without days
_SOME = 4  # lines that look like courses, for a document to lack some
_TOP = 12  # rows of a page's text in which a holder is named
_WEEKS = timedelta(days=14)
_OF_A_FORM = 5  # rows with days, at most
_SAME_EDGE = 0.01  # of the page's width
_ANOTHER = 90  # names less alike are another person's


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A list of courses on pages that belong together, and what else they print."""

    pages: tuple[Page, ...]
    listing: Listing
    bare: tuple[Page, ...]  # the pages without its rows
    rest: PageText
    classification: TranscriptClassification


def listed_on(pages: Sequence[Page], repeated: Repeated | None = None) -> Listed | None:
    """The list of courses that these pages are; None where they are none, or those of several people.

    `repeated` is what repeats on them, where that is known.
    """
    listing = listing_in(repeated or Repeated.on(pages))
    if listing is None or not _may_be_of_courses(listing):
        return None
    bare = without(pages, [listing.table])
    rest = PageText(looked_at(bare))
    classification = classified([listing.table], rest)
    if classification is None or not classification.is_transcript or not _is_of_courses(listing, rest, classification):
        return None
    if _is_of_several(bare) or any(_is_certificate(page) for page in pages if page.number not in listing.pages):
        return None
    return Listed(pages=tuple(pages), listing=listing, bare=bare, rest=rest, classification=classification)


def _may_be_of_courses(listing: Listing) -> bool:
    """Whether the rows alone, which cost little to look at, leave it open: several with titles, not all of one day."""
    table, columns = listing.table, columns_of(listing.table)
    days = {cell.text for cell in day_cells(table, columns)}
    return "course_title" in columns and len(table.rows) >= _FEWEST and (listing.is_vague or len(days) > 1)


def _is_of_courses(listing: Listing, rest: PageText, classification: TranscriptClassification) -> bool:
    """Whether the rows are courses: their days are weeks apart, and hardly a title is none ("Access expires")."""
    table, columns = listing.table, columns_of(listing.table)
    days = {str(day.value) for day in days_in(day_cells(table, columns), rest.text) if day is not None}
    if not days:  # as with terms that are only named, or months: the paper must say what it is
        named = "the paper calls itself a transcript" in classification.reasons
        return named and listing.is_vague and len(table.rows) >= _UNDATED
    if len(days) < 2:
        return False
    ordered = sorted(map(date.fromisoformat, days))
    if ordered[-1] - ordered[0] <= _WEEKS:
        return False
    titles = [row.cells[columns["course_title"]] for row in table.rows]
    return sum(_is_no_title(title.text) for title in titles) <= 0.25 * len(titles) and not _are_labels(titles, rest)


def _are_labels(cells: Sequence[Cell], rest: PageText) -> bool:
    """Whether a few cells stand in the column of a form's labels: "Purchased", over "CPE credits" and "Instructor"."""
    edges = [one.box.x0 for cell in cells for one in cell.evidence]
    if len(cells) > _OF_A_FORM or not edges or max(edges) - min(edges) > _SAME_EDGE:
        return False
    beside = (row for row in rest.rows if abs(row.box.x0 - edges[0]) < _SAME_EDGE)
    return sum(is_label(row.text) for row in beside) >= len(cells)


def _is_no_title(text: str) -> bool:
    """Whether a text is a label, or goes on with the sentence of the line before."""
    return bool(kinds_of(text.rstrip(": "))) or text[:1].islower() or text.rstrip().endswith(":")


def read_listed(found: Listed, *, on: date | None) -> Understanding:
    """The rows of a list as records; what is printed once belongs to each."""
    once = _with_holder(read_certificate(found.rest, on=on), found.rest)
    tables = [found.listing.table]
    records = records_in(tables, once, found.rest, found.classification)
    illegible = illegible_because(found.pages)
    readings = tuple(
        Reading(record=record, text=found.rest, whole=found.rest, illegible=illegible) for record in records
    )
    rows_left_out, problems = left_out(tables)
    found_in_rows = Understanding(readings=readings, problems=problems, rows_left_out=rows_left_out)
    days = (dates_in(cell.text) for cell in day_cells(tables[0], columns_of(tables[0])))
    left = lines_left(found.bare, {one.day for in_cell in days for one in in_cell})
    in_rows = len(found.listing.table.rows)
    return counted(found_in_rows, max(found.listing.openings, in_rows + left if left else 0))


def _with_holder(once: Record, rest: PageText) -> Record:
    """The record of what is printed once, with the holder as lists name theirs where no other name is sure."""
    if once.participant.value is not None and not once.participant.needs_review:
        return once
    holder = next(iter((*_labelled_holders(rest), *_turned_holders(rest), *_greeted_holders(rest))), None)
    return once if holder is None else replace(once, participant=field_of(holder))


def _labelled_holders(rest: PageText) -> Iterator[Candidate]:
    """Names behind what a list calls its holder: "Mitglied: Dipl.-Ing. (FH) …"."""
    for row in rest.rows:
        match = _holder_label().match(row.text)
        if match is None:
            continue
        name = clean_name(_DEGREES.sub("", re.sub(r"\([^)]*\)", "", row.text[match.end() :]).strip()))
        if name and " " in name:
            evidence = rest.evidence(row.start + match.end(), row.end)
            yield Candidate(value=name, evidence=evidence, reasons=("beside a label",))


_DEGREES = re.compile(r"^(?:(?:\w{2,}\.(?:-\w+\.?)*)\s+)+")  # "Dipl.-Ing. ", "Dr. med. "


def _greeted_holders(rest: PageText) -> Iterator[Candidate]:
    """Names in the greeting of a mail that lists courses: "Estimada Vera Lindqvist:"."""
    for row in rest.rows[:_TOP]:
        match = _greeting().match(row.text)
        name = clean_name(row.text[match.end() :].strip(" ,:")) if match else None
        if match and name and " " in name:
            evidence = rest.evidence(row.start + match.end(), row.end)
            yield Candidate(value=name, evidence=evidence, reasons=("likely, not certain",))


@cache
def _greeting() -> re.Pattern[str]:
    names = sorted((re.escape(name) for name in words("tables", "holder", "greetings")), key=len, reverse=True)
    return re.compile(rf"^(?:{'|'.join(names)})\s+", re.IGNORECASE)


@cache
def _holder_label() -> re.Pattern[str]:
    names = sorted((re.escape(name) for name in words("tables", "holder", "labels")), key=len, reverse=True)
    return re.compile(rf"^(?:{'|'.join(names)})\s*:\s*", re.IGNORECASE)


_TURNED = re.compile(r"\b[^\W\d_][\w'’-]+, [^\W\d_][\w'’-]+(?: [^\W\d_]\.?)?$")


def _turned_holders(rest: PageText) -> Iterator[Candidate]:
    """Names with the last name first, which stand alone near the top: "LINDQVIST, VERA"."""
    for row in rest.rows[:_TOP]:
        if row.text.isupper() and _TURNED.fullmatch(row.text) and (name := clean_name(row.text)):
            yield Candidate(value=name, evidence=rest.evidence(row.start, row.end), reasons=("likely, not certain",))


def lines_like_courses(repeated: Repeated) -> int:
    """How many lines look like courses: dates under one another beside other text, weeks apart; 0 for hardly any."""
    found = repeated.found
    rows = [row for row in found.rows if _tells_of_something(row.opening)] if found is not None else []
    on_page = Counter(row.opening.page for row in rows)
    rows = [row for row in rows if on_page[row.opening.page] >= _SOME]
    days = {day.day for row in rows for piece in row.opening.pieces for day in dates_in(piece.text)}
    return len(rows) if len(days) >= _SOME and max(days) - min(days) > _WEEKS else 0


def lines_left(bare: Sequence[Page], known: Container[date]) -> int:
    """How many lines beside a list's own rows look like courses, as a second list in another shape; 0 for hardly any.

    Such a line has a day that is not `known` of the rows (a heading over them has theirs), and beside it words or an
    amount of credit. What names its day (printed, valid until) is none.
    """
    days: list[date] = []
    for page in bare:
        for row in PageText((page,)).rows:
            found = dates_in(row.text)
            if len(found) == 1 and found[0].day not in known and _is_of_a_course(row.text, found[0]):
                days.append(found[0].day)
    return len(days) if len({*days}) >= _FEWEST and max(days) - min(days) > _WEEKS else 0


def _is_of_a_course(text: str, found: DateFound) -> bool:
    beside = f"{text[: found.start]} {text[found.end :]}".strip(" :,.-–|()")
    if amounts_in(beside) or any(amount_in(part.strip(" ()")) for part in re.split(r"[|•·–,]|\s-\s|\s{2,}", beside)):
        return True
    return len(re.findall(r"[^\W\d_]", beside)) >= _SOME and not label_kinds(beside) and not kinds_of(beside)


def _tells_of_something(line: PieceLine) -> bool:
    """Whether a line with a date says more than what the date is of, and goes on with no sentence."""
    text = line.text
    for found in reversed(dates_in(text)):
        text = f"{text[: found.start]} {text[found.end :]}"
    text = text.strip(" :,.-–|")
    return len(re.findall(r"[^\W\d_]", text)) >= _SOME and not label_kinds(text) and not text[:1].islower()


def counted(found: Understanding, lines: int) -> Understanding:
    """The understanding; where more lines look like courses than it tells of, it says so, and all of it is marked."""
    told = sum(max(1, _sessions(one.record)) for one in found.readings) + found.rows_left_out
    if lines <= told or any(one.code == ROWS_NOT_READ for one in found.problems):
        return found
    readings = tuple(replace(one, record=_doubted(one.record)) for one in found.readings)
    return replace(found, readings=readings, problems=(rows_not_read(lines, len(readings)), *found.problems))


def _sessions(record: Record) -> int:
    value = record.sessions.value
    return len(value) if isinstance(value, tuple) else 0


def rows_not_read(lines: int, read: int) -> Problem:
    """The problem of a document that lists more courses than were read."""
    were = "none was read" if not read else "1 was read" if read == 1 else f"{read} were read"
    message = f"{lines} lines look like courses, and {were}. Look for the others in the document, and add them by hand."
    return Problem(code=ROWS_NOT_READ, message=message)


def _doubted(record: Record) -> Record:
    fields: dict[str, Any] = {name: doubted(record[name], "other courses listed here were not read") for name in FIELDS}
    return replace(record, **fields)


def looked_at(pages: Sequence[Page]) -> Sequence[Page]:
    """Of a long transcript the pages that print what is printed once."""
    return pages if len(pages) <= _LOOKED_AT else (*pages[: _LOOKED_AT - 1], pages[-1])


def list_among(pages: Sequence[Page], repeated: Repeated) -> tuple[Page, ...]:
    """The pages that are a list of courses by themselves, beside others that are none; () where all or none are."""
    listing = listing_in(repeated) if len(pages) > 1 else None
    if listing is None:
        return ()
    held = tuple(page for page in pages if page.number in listing.pages)
    others = [page for page in pages if page not in held]
    if "credits" not in columns_of(listing.table) and any(map(_is_certificate, others)):
        return ()  # what the course was made of
    return held if others and listed_on(held) is not None else ()


def _is_certificate(page: Page) -> bool:
    """Whether a page calls itself a certificate."""
    return any(is_heading(row.text) and "certif" in row.text.lower() for row in PageText((page,)).rows)


def _is_of_several(pages: Sequence[Page]) -> bool:
    """Whether the pages name different people."""
    if len(pages) < 2:
        return False
    people = [person for page in pages if (person := firm_person(PageText((page,))))]
    return any(fuzz.ratio(fuzzy_key(people[0]), fuzzy_key(other)) < _ANOTHER for other in people[1:])
