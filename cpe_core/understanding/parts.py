"""The parts of a mail or an archive, each judged by itself: pages of different parts never form one certificate."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from cpe_core.document import Document, Page
from cpe_core.errors import NoCertificateInside
from cpe_core.records import Problem, Record
from cpe_core.understanding.answers import Reading, Understanding
from cpe_core.understanding.documents import understood
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


def understood_by_part(document: Document, *, on: date | None, guidance: Guidance) -> Understanding:
    """Every part judged; it is a certificate where one of its parts is, and parts passed over are told.

    Beside other parts a part must tell more than a title to be one. A mail's own words must tell more than that, and
    count only where nothing that is attached to the mail is a certificate.
    """
    readings: list[Reading] = []
    problems = [Problem(code="part_not_read", message=note) for note in document.notes]
    for part in _parts(document):
        alone = replace(document, pages=part.pages, notes=())
        found_in = {one.record.part or "" for one in readings}
        found = understood_part(alone, part.name, found_in=found_in, on=on, guidance=guidance)
        readings.extend(found.readings)
        problems.extend(found.problems)
    return Understanding(
        readings=tuple(readings), problems=tuple(problems) if readings else (), is_certificate=bool(readings)
    )


def understood_part(
    document: Document, name: str, *, found_in: Collection[str], on: date | None, guidance: Guidance
) -> Understanding:
    """One part, `document` having its pages only; `found_in` are parts before it that are certificates.

    Where a part that should be one is no certificate, the problem says so; a mail's own words need not be one.
    """
    part = _Part(name=name, pages=document.pages)
    if part.mail is not None and any(_belongs(other, part.mail) for other in found_in):
        return Understanding()
    found = understood(document, on=on, guidance=guidance)
    if not any(_tells(record) >= (1 if part.mail is None else 2) for record in found.records):
        if part.mail is not None:
            return Understanding()
        problem = Problem(code="part_not_a_certificate", message=f"{name}: {NO_CERTIFICATE}", about=name)
        return Understanding(problems=(problem,), is_certificate=False)
    readings = tuple(replace(one, record=replace(one.record, part=name)) for one in found.readings)
    return Understanding(readings=readings, problems=tuple(in_part(problem, name) for problem in found.problems))


def _parts(document: Document) -> list[_Part]:
    by_part = groupby(document.pages, key=lambda page: page.part)
    return [_Part(name=name or "", pages=tuple(pages)) for name, pages in by_part]


def _tells(record: Record) -> int:
    """How many of the things are there that a certificate tells and hardly another paper does."""
    names = ("participant", "completion_date", "credits", "sponsor_id", "certificate_number")
    return sum(record[name].value is not None for name in names)


def in_part(problem: Problem, name: str) -> Problem:
    """A part's problem, which names the part unless it is about a record of it."""
    return problem if problem.record is not None else replace(problem, message=f"{name}: {problem.message}")


def _belongs(part: str, mail: str) -> bool:
    return not mail or part.startswith(f"{mail} › ")
