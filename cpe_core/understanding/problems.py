"""What to tell of the records of a document: what each lacks, numbered by record, and nothing twice.

Where several records come from one paper (a transcript), what every one of them lacks is lacking on the paper: it is
told once, of the whole file, when the file is nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cpe_core.records import Problem, Record
from cpe_core.understanding.audit import missing_elements
from cpe_core.understanding.sheet import Sheet

_ESSENTIAL = {
    "course_title": "title",
    "participant": "participant",
    "completion_date": "date of completion",
    "sponsor": "sponsor",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A record beside the pages it was read from, and why these could not be read well enough, where that is so."""

    record: Record
    sheet: Sheet
    illegible: str | None = None


def problems_of(read: Sequence[Read]) -> tuple[Problem, ...]:
    """The problems of records in their order, each record beside the pages it was read from."""
    lacking = [[*_lacking(one, number, len(read))] for number, one in enumerate(read, 1)]
    one_paper = len(read) > 1 and len({id(one.sheet) for one in read}) == 1
    counted = Counter(replace(problem, record=None) for one in lacking for problem in one) if one_paper else Counter()
    of_all = tuple(problem for problem, times in counted.items() if times == len(read))
    own = (problem for one in lacking for problem in one if replace(problem, record=None) not in of_all)
    return (*of_all, *own)


def _lacking(read: Read, number: int, of: int) -> Iterator[Problem]:
    """What one record lacks; where the audit says it of a blank field, it is not said twice.

    Of a page that could not be read nobody can say what it does not state.
    """
    found = [_not_legible(read.illegible)] if read.illegible else missing_elements(read.record, read.sheet)
    missing = [replace(problem, record=number) for problem in found]
    told = {problem.about for problem in missing}
    where = f" on certificate {number}" if of > 1 else ""
    for name, noun in _ESSENTIAL.items():
        if read.record[name].value is None and name not in told:
            yield Problem(code="not_found", message=f"No {noun} was found{where}.", about=name, record=number)
    yield from missing


def _not_legible(why: str) -> Problem:
    message = (
        f"The page could not be read well enough to say what the certificate does not state ({why}). "
        "Compare each field with the picture, and type what is missing."
    )
    return Problem(code="not_legible", message=message)
