"""A quick look at one page alone: whose certificate it is, of what, and whether it goes on with the page before."""

from __future__ import annotations

import re

from cpe_core.document import Page
from cpe_core.records import Field
from cpe_core.understanding.cells import columns_of, without
from cpe_core.understanding.people import find_participants
from cpe_core.understanding.phrases import is_heading
from cpe_core.understanding.reading_rules import read_sheet
from cpe_core.understanding.scoring import ranked
from cpe_core.understanding.sheet import Sheet, key
from cpe_core.understanding.splitting import Glance
from cpe_core.understanding.tables import find_tables
from cpe_core.understanding.titles import Known, find_titles
from cpe_core.understanding.verdicts import judged

# how a person or a title must be told to count: the rest of a page is full of large type
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


def glance(page: Page) -> Glance:
    """What the page says outside its tables of courses or sessions."""
    tables = [table for table in find_tables((page,)) if "course_title" in columns_of(table)]
    sheet = Sheet(without((page,), tables))
    verdict = judged(tables, sheet) if tables else None
    record = read_sheet(sheet)
    person = _sure(record["participant"]) or _firm_person(sheet)
    return Glance(
        page=page,
        person=person,
        title=_sure(record["course_title"]) or _firm_title(sheet, person),
        date=_sure(record["completion_date"]),
        number=_sure(record["certificate_number"]),
        heading=_heading(sheet),
        columns=tables[0].labels if tables else (),
        listing=verdict is not None and verdict.is_transcript,
        later=_is_later(sheet),
    )


def _sure(field: Field) -> str | None:
    return None if field.value is None or field.needs_review else str(field.value)


def _firm_person(sheet: Sheet) -> str | None:
    people = ranked("participant", (one for one in find_participants(sheet) if one.reasons[0] in _FIRM))
    return str(people[0].value) if people and people[0].score >= 2 else None


def _firm_title(sheet: Sheet, person: str | None) -> str | None:
    known = Known(person=frozenset({key(person)} if person else ()))
    titles = ranked("course_title", (one for one in find_titles(sheet, known) if one.reasons[0] in _FIRM))
    return str(titles[0].value) if titles and titles[0].score > 0 else None


def _heading(sheet: Sheet) -> str | None:
    """The paper's name in larger type, if it has one."""
    rows = [row for row in sheet.rows if is_heading(row.text) and len(key(row.text)) > 8]
    large = [row for row in rows if row.size >= 1.15 * sheet.body_size]
    return max(large, key=lambda row: row.size).text if large else None


def _is_later(sheet: Sheet) -> bool:
    """Whether the page says that it is the second or a later one of several."""
    for row in sheet.rows:
        match = _LATER.search(row.text)
        edge = row.box.y_mid < 0.12 or row.box.y_mid > 0.88 or "page" in row.text.lower()
        if match and edge and 1 < int(match["n"]) <= int(match["of"]):
            return True
    return False
