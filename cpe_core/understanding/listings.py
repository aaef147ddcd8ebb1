"""The pages of one group as records: a certificate, one with its sessions or fields in a table, or a transcript."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from cpe_core.document import Page
from cpe_core.records import Problem, Record
from cpe_core.understanding.cells import columns_of, without
from cpe_core.understanding.guidance import NOTHING_TOLD, Guidance
from cpe_core.understanding.reading_rules import read_sheet
from cpe_core.understanding.sessions import is_split, with_sessions, with_split
from cpe_core.understanding.sheet import Sheet
from cpe_core.understanding.tables import find_tables
from cpe_core.understanding.transcripts import left_out, records_in
from cpe_core.understanding.verdicts import judged

_LOOKED_AT = 3  # pages of a long transcript that are read for what is printed once


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What the pages of a group say, and the sheet that what is printed once was read from."""

    records: tuple[Record, ...]
    sheet: Sheet
    problems: tuple[Problem, ...] = ()


def read_pages(pages: Sequence[Page], *, on: date | None = None, guidance: Guidance = NOTHING_TOLD) -> Listing:
    """Read one group of pages; `on` is today. What a person has told is followed, but for rows of a transcript."""
    found = find_tables(pages)
    titled = [table for table in found if "course_title" in columns_of(table)]
    split = next((table for table in found if is_split(table)), None)
    rest = Sheet(_looked_at(without(pages, titled))) if titled else Sheet(pages)
    verdict = judged(titled, rest) if titled else None
    if verdict is None:
        if split is None:
            sheet = Sheet(pages) if titled else rest
            return Listing(records=(guidance.followed(sheet, read_sheet(sheet, on=on)),), sheet=sheet)
        rest = Sheet(without(pages, [split]))
        record = guidance.followed(rest, read_sheet(rest, on=on))
        return Listing(records=(with_split(record, split),), sheet=Sheet(pages))
    if verdict.is_transcript:
        once = read_sheet(rest, on=on)
        records = records_in(titled, once, rest, verdict)
        return Listing(records=records, sheet=rest, problems=tuple(left_out(titled)))
    rest = Sheet(without(pages, [*titled, *([split] if split else [])]))
    record = with_sessions(guidance.followed(rest, read_sheet(rest, on=on)), titled, rest.text, verdict)
    return Listing(records=(with_split(record, split) if split else record,), sheet=Sheet(pages))


def _looked_at(pages: Sequence[Page]) -> Sequence[Page]:
    return pages if len(pages) <= _LOOKED_AT else (*pages[: _LOOKED_AT - 1], pages[-1])
