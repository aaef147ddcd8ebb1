"""From a whole document to its records: is it a certificate at all, how many are in it, and each one read.

The pages of one group are a certificate, one with its sessions or its fields of study in a table, or a transcript.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cpe_core.document import Document, Page
from cpe_core.records import FIELDS, Record
from cpe_core.understanding.answers import Reading, Understanding
from cpe_core.understanding.cells import columns_of, without
from cpe_core.understanding.glances import glance
from cpe_core.understanding.guidance import Guidance
from cpe_core.understanding.halves import pieces_of
from cpe_core.understanding.legibility import illegible_because
from cpe_core.understanding.reading_rules import read_sheet
from cpe_core.understanding.sessions import is_split, with_sessions, with_split
from cpe_core.understanding.sheet import Sheet, squash
from cpe_core.understanding.splitting import groups_of
from cpe_core.understanding.tables import find_tables
from cpe_core.understanding.transcripts import left_out, records_in
from cpe_core.understanding.verdicts import judged
from cpe_core.vocabulary import words

_LOOKED_AT = 3  # pages of a long transcript that are read for what is printed once


def understood(document: Document, *, on: date | None, guidance: Guidance) -> Understanding:
    """A document whose pages belong together, or are several certificates one after another; `on` is today."""
    pages = [page for page in document.pages if page.words]
    if not pages or not _looks_like_one(document):
        return Understanding(is_certificate=False)
    pieces = [piece for page in pages for piece in pieces_of(page)]
    groups = groups_of([glance(piece) for piece in pieces]) if len(pieces) > 1 else [tuple(pieces)]
    read = [_read_group(group, on=on, guidance=guidance) for group in groups]
    readings = tuple(one for group in read for one in group.readings if not _is_blank(one.record))
    if not readings:
        return Understanding(is_certificate=False)
    return Understanding(readings=readings, problems=tuple(problem for group in read for problem in group.problems))


# -- one group of pages ----------------------------------------------------------------------------


def _read_group(pages: Sequence[Page], *, on: date | None, guidance: Guidance) -> Understanding:
    """The pages of one certificate or one transcript. A transcript's rows follow no lessons."""
    found = find_tables(pages)
    titled = [table for table in found if "course_title" in columns_of(table)]
    split = next((table for table in found if is_split(table)), None)
    rest = Sheet(_looked_at(without(pages, titled))) if titled else Sheet(pages)
    verdict = judged(titled, rest) if titled else None
    illegible = illegible_because(pages)
    if verdict is not None and verdict.is_transcript:
        once = read_sheet(rest, on=on)
        readings = (
            Reading(record=record, text=rest, whole=rest, illegible=illegible)
            for record in records_in(titled, once, rest, verdict)
        )
        return Understanding(readings=tuple(readings), problems=tuple(left_out(titled)))
    tables = [*(titled if verdict else ()), *([split] if split else ())]
    whole = Sheet(pages) if titled or tables else rest
    text = Sheet(without(pages, tables)) if tables else whole
    plain = read_sheet(text, on=on)
    record = guidance.followed(text, plain)
    if verdict is not None:
        record = with_sessions(record, titled, text.text, verdict)
    if split is not None:
        record = with_split(record, split)
    return Understanding(readings=(Reading(record=record, text=text, whole=whole, plain=plain, illegible=illegible),))


def _looked_at(pages: Sequence[Page]) -> Sequence[Page]:
    return pages if len(pages) <= _LOOKED_AT else (*pages[: _LOOKED_AT - 1], pages[-1])


def _is_blank(record: Record) -> bool:
    return all(record[name].value is None for name in FIELDS)


# -- is it a certificate at all --------------------------------------------------------------------


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
