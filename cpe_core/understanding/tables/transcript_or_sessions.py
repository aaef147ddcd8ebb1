"""Courses of a transcript, or sessions of one event? Decided by several named reasons, near ties marked.

Each reason that holds is worth something for "a transcript" (above zero) or for "a certificate with its sessions"
(below); the sum decides, and where it is small a person should look.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from cpe_core.understanding.fields.credits import find_credits
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.fields.titles import find_titles
from cpe_core.understanding.tables.cells import columns_of, day_cells, days_in
from cpe_core.understanding.tables.detection import Table
from cpe_core.understanding.text.page_text import PageText, exact_key, fuzzy_key
from cpe_core.vocabulary import words

TRANSCRIPT_WEIGHTS = {
    "the paper calls itself a transcript": 3.0,
    "rows weeks apart": 2.0,
    "rows of different sponsors": 2.0,
    "rows with delivery methods or numbers of their own": 1.0,
    "rows headed as courses": 1.0,
    "more than ten rows": 0.5,
    "rows over several pages": 1.0,
    "each row with its own date and credits": 1.0,
    "a sentence says what was attended": -3.0,
    "the paper calls itself a certificate": -2.0,
    "rows headed as sessions": -2.0,
    "rows within a few days": -1.5,
    "rows without dates": -1.5,
    "credits stand outside the rows": -3.0,
}
_NEAR = 1.0  # a sum so near to zero is a near tie
_WEEKS, _DAYS = timedelta(days=14), timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class TranscriptClassification:
    """What a table with a title in each row is, and the reasons that decided."""

    reasons: tuple[str, ...]

    @property
    def weight(self) -> float:
        return sum(TRANSCRIPT_WEIGHTS[reason] for reason in self.reasons)

    @property
    def is_transcript(self) -> bool:
        return self.weight > 0

    @property
    def is_near(self) -> bool:
        """Whether the reasons nearly balance."""
        return abs(self.weight) <= _NEAR


def classified(tables: Sequence[Table], rest: PageText) -> TranscriptClassification | None:
    """Which of the two tables of titles are; `rest` is the certificate without them. None of fewer than two rows."""
    rows = sum(len(table.rows) for table in tables)
    reasons = tuple(_reasons(tables, rest))
    if rows < 2 and (not rows or "the paper calls itself a transcript" not in reasons):
        return None
    return TranscriptClassification(reasons=reasons)


def _reasons(tables: Sequence[Table], rest: PageText) -> Iterator[str]:
    yield from _of_certificate(rest)
    yield from _of_heads(tables)
    yield from _of_days(tables, rest)
    columns = [columns_of(table) for table in tables]
    if not any("credits" in found for found in columns) and find_credits(rest):
        yield "credits stand outside the rows"
    if any({"delivery_method", "certificate_number", "sponsor_id"} & set(found) for found in columns):
        yield "rows with delivery methods or numbers of their own"
    sponsors = {
        exact_key(row.cells[found["sponsor"]].text)
        for table, found in zip(tables, columns, strict=True)
        if "sponsor" in found
        for row in table.rows
    }
    if len(sponsors - {""}) > 1:
        yield "rows of different sponsors"
    if sum(len(table.rows) for table in tables) > 10:
        yield "more than ten rows"
    if len({e.page for table in tables for row in table.rows for cell in row.cells for e in cell.evidence}) > 1:
        yield "rows over several pages"


def _of_certificate(rest: PageText) -> Iterator[str]:
    """What the certificate calls itself, and whether a sentence leads up to a title."""
    if any(calls_itself_transcript(row.text) for row in rest.rows):
        yield "the paper calls itself a transcript"
    if any(is_heading(row.text) and "certif" in row.text.lower() for row in rest.rows):
        yield "the paper calls itself a certificate"
    led = {"a heading after a lead-in", "the line after a lead-in", "in quotes after a lead-in"}
    sentences = led | {"in the lead-in's sentence", "after an event's name"}
    if any(title.reasons[0] in sentences and "a weak lead-in" not in title.reasons for title in find_titles(rest)):
        yield "a sentence says what was attended"


def calls_itself_transcript(text: str) -> bool:
    """Whether a line is the name of a document with a row for each course: "CPE Transcript", "Learning History"."""
    if len(text.split()) > 8 or len(text) > 70 or text.rstrip().endswith("."):
        return False
    return any(name in fuzzy_key(text) for name in _transcript_names())


@cache
def _transcript_names() -> frozenset[str]:
    return frozenset(map(fuzzy_key, words("tables", "transcript", "names")))


def _of_heads(tables: Sequence[Table]) -> Iterator[str]:
    heads = {fuzzy_key(table.labels[columns_of(table)["course_title"]]) for table in tables}
    if heads & {fuzzy_key(name) for name in words("tables", "rows", "parts")}:
        yield "rows headed as sessions"
    if heads & {fuzzy_key(name) for name in words("tables", "rows", "events")}:
        yield "rows headed as courses"


def _of_days(tables: Sequence[Table], rest: PageText) -> Iterator[str]:
    days = [
        None if day is None else date.fromisoformat(str(day.value))
        for table in tables
        for day in days_in(day_cells(table, columns_of(table)), rest.text)
    ]
    known = [day for day in days if day is not None]
    if not known:
        yield "rows without dates"
        return
    if max(known) - min(known) > _WEEKS:
        yield "rows weeks apart"
    if len(days) > 1 and max(known) - min(known) <= _DAYS:
        yield "rows within a few days"
    if len(known) == len(days) and all({"completion_date", "credits"} <= set(columns_of(table)) for table in tables):
        yield "each row with its own date and credits"
