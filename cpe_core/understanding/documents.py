"""From a whole document to its records: is it a certificate at all, how many are in it, and each one read."""

from __future__ import annotations

from datetime import date

from cpe_core.document import Document
from cpe_core.records import FIELDS, Problem, Record
from cpe_core.understanding.glances import glance
from cpe_core.understanding.guidance import Guidance
from cpe_core.understanding.halves import pieces_of
from cpe_core.understanding.legibility import illegible_because
from cpe_core.understanding.listings import read_pages
from cpe_core.understanding.problems import Read, problems_of
from cpe_core.understanding.sheet import squash
from cpe_core.understanding.splitting import groups_of
from cpe_core.vocabulary import words


def records_of(
    document: Document, *, on: date | None, guidance: Guidance
) -> tuple[tuple[Record, ...], tuple[Problem, ...], bool]:
    """Records, problems, and whether the document is a certificate."""
    pages = [page for page in document.pages if page.words]
    if not pages or not _looks_like_one(document):
        return (), (), False
    pieces = [piece for page in pages for piece in pieces_of(page)]
    groups = groups_of([glance(piece) for piece in pieces]) if len(pieces) > 1 else [tuple(pieces)]
    listings = [read_pages(group, on=on, guidance=guidance) for group in groups]
    illegible = [illegible_because(group) for group in groups]
    read = [
        Read(record=record, sheet=listing.sheet, illegible=why)
        for listing, why in zip(listings, illegible, strict=True)
        for record in listing.records
        if not _is_blank(record)
    ]
    if not read:
        return (), (), False
    told = tuple(problem for listing in listings for problem in listing.problems)
    return tuple(one.record for one in read), (*told, *problems_of(read)), True


def _looks_like_one(document: Document) -> bool:
    """Lenient: false only for words that are plainly another paper's and hold nothing of a certificate's."""
    printed = document.text
    text = squash(printed)
    of_one = sum(squash(word) in text for word in words("cues", "plainly_not", "certificate"))
    of_other = sum(squash(word) in text for word in words("cues", "plainly_not", "words"))
    if of_other >= 2 and not any(
        squash(word) in text for word in ("certif", "complet", "participa", "cpe", "attendance")
    ):
        return False
    return of_one > 0 or _is_foreign(printed) or (of_other == 0 and 8 < len(text) < 400)


def _is_foreign(text: str) -> bool:
    """Whether more than a third of its letters are not English ones."""
    if text.isascii():
        return False
    letters = [c for c in text if c.isalpha()]
    return sum(not c.isascii() for c in letters) * 3 > len(letters) > 8


def _is_blank(record: Record) -> bool:
    return all(record[name].value is None for name in FIELDS)
