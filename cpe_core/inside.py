"""The files in a mail or an archive, each read and understood by itself, as soon as it is asked for.

The records are those that `extract` gives for the whole, in the same order, and a reading that was broken off can go on
where it stopped. No database, no clock.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from cpe_core import errors
from cpe_core.document import Document
from cpe_core.reading import read_inside
from cpe_core.records import Problem, Record
from cpe_core.understanding import SAYS_WHY, understand_part

if TYPE_CHECKING:
    from cpe_core.understanding.lessons.applying import LearnedRules

log = logging.getLogger(__name__)

_NOTHING_THERE = errors.NoCertificateInside().message


@dataclass(frozen=True, slots=True, kw_only=True)
class PartFound:
    """What one part gave. Problems count the part's own records; `pages` is how many page numbers it takes."""

    number: int
    name: str
    pages: int
    document: Document
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    error: str | None = None


def extract_parts(
    data: bytes,
    *,
    name: str,
    known: Mapping[int, int | None],
    found_in: Mapping[str, Sequence[Record]],
    begin: Callable[[int], bool],
    isolated: bool = False,
    on: date | None = None,
    learned_rules: LearnedRules | None = None,
) -> Iterator[PartFound]:
    """Read a mail or an archive part by part. Unreadable where it cannot be taken apart.

    `known` are the numbers of parts that were read before, with the pages each has (None: not known), `found_in` the
    names of those that are certificates, with the records of each that are still there. `begin` is given a part's
    number before it is touched and tells whether to read it in a child; `isolated` has all of them read so.
    """
    certificates = dict(found_in)
    for number, read in read_inside(data, name=name, isolated=isolated, known=known, begin=begin):
        document = Document(media_type=read.container, pages=read.pages, notes=read.notes)
        found = PartFound(number=number, name=read.name, pages=read.count, document=document, error=read.refused)
        if read.pages:
            found = _understood(found, certificates, on, learned_rules)
        if found.records:
            certificates[found.name] = found.records
        yield found


def why_nothing(reasons: Collection[tuple[str, str | None]]) -> str:
    """Why a mail or an archive gave no record, from the name of each part and why that was not read."""
    broken = [f"{name}: {reason}" for name, reason in reasons if reason not in (None, _NOTHING_THERE)]
    head = "Nothing in this file could be read." if len(broken) == len(reasons) else errors.NotACertificate().message
    return " ".join((head, *broken[:5]))


def _understood(
    found: PartFound, certificates: Mapping[str, Sequence[Record]], on: date | None, learned_rules: LearnedRules | None
) -> PartFound:
    from cpe_core.audit.problems import all_problems  # noqa: PLC0415  importing the core stays light

    document = found.document
    try:
        understood = understand_part(document, found.name, found_in=certificates, on=on, learned_rules=learned_rules)
        problems = all_problems(document, understood)
    except MemoryError:
        return replace(found, error=errors.OutOfMemory().message)
    except Exception:
        log.exception("understanding part %s", found.number)  # names and texts of certificates stay out of logs
        return replace(found, error=errors.Unreadable().message)
    if understood.records:
        return replace(found, records=understood.records, problems=problems)
    if understood.is_certificate:  # a mail's own words, and there is nothing to miss
        return found
    denied = [_why(one) for one in understood.problems if one.code in SAYS_WHY]
    if denied:
        return replace(found, error=denied[0])
    if document.unseen:  # for all that is known, it is a certificate
        return replace(found, error=errors.InstallationFault.because(document.unseen).message)
    return replace(found, error=" ".join((_NOTHING_THERE, *document.notes[:5])))


def _why(problem: Problem) -> str:
    """The sentence without the part's name, which stands beside it anyway."""
    about = str(problem.about)
    if problem.code == "unread_script":
        return errors.UnreadScript.of(about).message
    return errors.NOT_COMPLETED.get(about, problem.message)
