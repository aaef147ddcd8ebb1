"""The problems of a document's records: what each lacks, numbered by record, and nothing twice.

Where several records come from one document (a transcript), what every one of them lacks is lacking on the document:
it is reported once, of the whole file, when the file is nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from cpe_core.audit.checks import missing_elements
from cpe_core.document import Document
from cpe_core.records import Field, Problem
from cpe_core.understanding.answers import Reading, Understanding
from cpe_core.understanding.documents import in_part

_ESSENTIAL = {
    "course_title": "title",
    "participant": "participant",
    "completion_date": "date of completion",
    "sponsor": "sponsor",
}


def all_problems(document: Document, understood: Understanding) -> tuple[Problem, ...]:
    """What to tell of a document: of its pages, of what was left out, of what its records lack."""
    return (*_pictures_not_read(document), *understood.problems, *problems_of(understood.readings))


def problems_of(readings: Sequence[Reading]) -> tuple[Problem, ...]:
    """The problems of records in their order; those of a mail's or an archive's parts name the part."""
    found: list[Problem] = []
    before = 0
    for part, group in groupby(readings, key=lambda one: one.record.part):
        read = tuple(group)
        of_file = [in_part(one, part) for one in _of_file(read)] if part else _of_file(read)
        found += [one if one.record is None else replace(one, record=one.record + before) for one in of_file]
        before += len(read)
    return tuple(found)


def _of_file(read: Sequence[Reading]) -> tuple[Problem, ...]:
    lacking = [[*_lacking(one, number)] for number, one in enumerate(read, 1)]
    one_document = len(read) > 1 and len({id(one.whole) for one in read}) == 1
    counted = (
        Counter(replace(problem, record=None) for one in lacking for problem in one) if one_document else Counter()
    )
    of_all = tuple(problem for problem, times in counted.items() if times == len(read))
    own = (problem for one in lacking for problem in one if replace(problem, record=None) not in of_all)
    return (*of_all, *own)


def _lacking(read: Reading, number: int) -> Iterator[Problem]:
    """What one record lacks; where the audit says it of a blank field, it is not said twice.

    Of a page that could not be read nobody can say what it does not state.
    """
    found = [_not_legible(read.illegible)] if read.illegible else missing_elements(read.record, read.whole)
    missing = [replace(problem, record=number) for problem in found]
    named = {problem.about for problem in missing}
    for name, noun in _ESSENTIAL.items():
        if read.record[name].value is None and name not in named:
            yield replace(_not_given(read.record[name], noun), about=name, record=number)
    yield from missing


def _not_given(field: Field, noun: str) -> Problem:
    """Why a field is blank: nothing of it was found, or only a part."""
    if not field.needs_review:
        return Problem(code="not_found", message=f"No {noun} was found.")
    seen = " ".join(one.text for one in field.evidence)
    return Problem(code="not_seen", message=f"The {noun} is not whole: “{seen}”. If you know it, type it in.")


def _not_legible(why: str) -> Problem:
    to_do = "What is blank may be printed all the same: compare each field with the page, and type what is missing."
    return Problem(code="not_legible", message=f"{why[0].upper()}{why[1:]}. {to_do}")


def _pictures_not_read(document: Document) -> Iterator[Problem]:
    """The problem that pictures in a document were not read, where that is so."""
    if document.unseen:
        numbers = [str(page.number) for page in document.pages if page.unseen]
        message = (
            f"Pictures on page {', '.join(numbers[:10])} were not read, so what is told only there is missing here."
        )
        to_do = "Install CPE Tracker again, start it, then read this certificate again."
        yield Problem(code="pictures_not_read", message=f"{message} {document.unseen} {to_do}")
