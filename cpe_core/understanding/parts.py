"""The parts of a mail or an archive, each judged by itself: pages of different parts never form one certificate."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from cpe_core.document import Document, Page
from cpe_core.errors import NoCertificateInside
from cpe_core.records import Problem, Record
from cpe_core.understanding.documents import records_of
from cpe_core.understanding.guidance import Guidance

NO_CERTIFICATE = NoCertificateInside().message


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    name: str
    pages: tuple[Page, ...]

    @property
    def mail(self) -> str | None:
        """For a mail's own words: what the names of all parts of that mail begin with. None for other parts."""
        own = all("mail text" in page.readings for page in self.pages)
        return self.name.rpartition(" › ")[0] if own else None


def records_by_part(
    document: Document, *, on: date | None, guidance: Guidance
) -> tuple[tuple[Record, ...], tuple[Problem, ...], bool]:
    """Records, each with its part; problems, those of parts passed over among them; whether any part is a certificate.

    Beside other parts a part must tell more than a title to be one. A mail's own words must tell more than that, and
    count only where nothing that is attached to the mail is a certificate.
    """
    records: list[Record] = []
    problems = [Problem(code="part_not_read", message=note) for note in document.notes]
    for part in _parts(document):
        alone = replace(document, pages=part.pages, notes=())
        found, told = records_of_part(
            alone, part.name, found_in={record.part or "" for record in records}, on=on, guidance=guidance
        )
        problems.extend(_moved(problem, len(records)) for problem in told)
        records.extend(found)
    return tuple(records), tuple(problems) if records else (), bool(records)


def records_of_part(
    document: Document, name: str, *, found_in: Collection[str], on: date | None, guidance: Guidance
) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    """The records of one part, `document` having its pages only; `found_in` are parts before it that are certificates.

    Where a part that should be one is no certificate, the problem says so.
    """
    part = _Part(name=name, pages=document.pages)
    if part.mail is not None and any(_belongs(other, part.mail) for other in found_in):
        return (), ()
    found, told, _ = records_of(document, on=on, guidance=guidance)
    if not any(_tells(record) >= (1 if part.mail is None else 2) for record in found):
        message = f"{name}: {NO_CERTIFICATE}"
        nothing = Problem(code="part_not_a_certificate", message=message, about=name)
        return (), (nothing,) if part.mail is None else ()
    return tuple(replace(record, part=name) for record in found), tuple(_told(problem, part) for problem in told)


def _parts(document: Document) -> list[_Part]:
    by_part = groupby(document.pages, key=lambda page: page.part)
    return [_Part(name=name or "", pages=tuple(pages)) for name, pages in by_part]


def _tells(record: Record) -> int:
    """How many of the things are there that a certificate tells and hardly another paper does."""
    names = ("participant", "completion_date", "credits", "sponsor_id", "certificate_number")
    return sum(record[name].value is not None for name in names)


def _told(problem: Problem, part: _Part) -> Problem:
    """A part's problem, which names the part unless it is about a record of it."""
    return problem if problem.record is not None else replace(problem, message=f"{part.name}: {problem.message}")


def _moved(problem: Problem, before: int) -> Problem:
    """A part's problem as the whole file's: its record counted after those `before` it."""
    return problem if problem.record is None else replace(problem, record=problem.record + before)


def _belongs(part: str, mail: str) -> bool:
    return not mail or part.startswith(f"{mail} › ")
