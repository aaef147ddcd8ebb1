"""A text of separated values (CSV) by itself: its rows are courses, or it is no certificate; never one of all its rows.

What its columns are is told by their names, or by what repeats in them. Where neither does, a person can name them.
"""

from __future__ import annotations

from dataclasses import replace

from cpe_core.document import Document
from cpe_core.records import Problem, Record
from cpe_core.understanding.answers import UNNAMED_COLUMNS, Reading, Understanding
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.models.ranker import UNSURE, doubted, doubted_whole
from cpe_core.understanding.text.awarded import SAYS_NOTHING, says_awarded
from cpe_core.understanding.text.page_text import PageText

_MANY_LINES = 3  # of values; two may be the names of columns and one course
_WHAT_TO_DO = (
    "It is not clear what the columns of this table are. If it lists courses, name them in its first row "
    "(Course, Date, Credits), and add it again."
)


def held_against_rows(found: Understanding, document: Document) -> Understanding:
    """What was found in a table of separated values, without a record that was made of several rows.

    Where no word of the table speaks of credit or of what was completed, nothing of its rows is sure.
    """
    if not found.readings or (_has_many_rows(document) and any(map(_is_of_all_rows, found.readings))):
        problem = Problem(code=UNNAMED_COLUMNS, message=_WHAT_TO_DO)
        return Understanding(problems=(*found.problems, problem), is_certificate=False)
    table = PageText(document.pages)
    says_credit, names_titles = _speaks_of_credit(table), bool(table.find("labels", "course_title"))
    records = (one.record if names_titles else _with_names_doubted(one.record) for one in found.readings)
    marked = (record if says_credit else doubted_whole(record, SAYS_NOTHING) for record in records)
    readings = (replace(one, record=record) for one, record in zip(found.readings, marked, strict=True))
    return replace(found, readings=tuple(readings))


def _has_many_rows(document: Document) -> bool:
    lines = [" ".join(word.text for word in line) for page in document.pages for line in page.text_lines]
    return sum(bool(dates_in(line)) for line in lines) > 1 or len(lines) > _MANY_LINES


def _is_of_all_rows(one: Reading) -> bool:
    """Whether it was read as one certificate, and not as one of several rows or of the sessions of an event."""
    return one.plain is not None and one.record.sessions.value is None


def _with_names_doubted(record: Record) -> Record:
    """The record, its title marked where it may be a person: no column says that it is one of titles."""
    title = record.course_title
    is_name = clean_name(str(title.value)) is not None
    return replace(record, course_title=doubted(title, UNSURE[0])) if is_name else record


def _speaks_of_credit(table: PageText) -> bool:
    return bool(table.find("labels", "credits")) or says_awarded(table)
