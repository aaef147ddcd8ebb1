"""Made-up certificates: the same ones for the same seed, each with its words, its spans and its record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from cpe_core.document import Document, Page

from .damage import Reading, as_read
from .facts import Facts, facts
from .layouts import LAYOUTS, compose
from .sheet import Sheet

RECORD = (
    "course_title",
    "sponsor",
    "completion_date",
    "credits",
    "fields_of_study",
    "delivery_method",
    "sponsor_id",
    "participant",
    "certificate_number",
)
READINGS: tuple[Reading, ...] = ("text", "text", "text", "text", "ocr", "ocr", "ocr", "ocr", "hybrid", "hybrid")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Words of a page that print one value of a field, as indices into the page's words."""

    field: str
    page: int
    word_indices: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUp:
    """One made-up certificate as the reading layer would give it. `key` makes the very same one again."""

    key: str
    layout: str
    reading: Reading
    language: str
    document: Document
    spans: tuple[Span, ...]
    labels: dict[str, Any]


def make(count: int, *, seed: int, reading: Reading | None = None) -> Iterator[MadeUp]:
    """`count` certificates; `reading` makes all of them born digital ("text"), scanned ("ocr") or both ("hybrid").

    Born digital papers made to order are just as `draw` draws them; the others have boxes of other fonts, too.
    """
    return (_made(f"{seed}/{number}", reading) for number in range(count))


def sheet_of(key: str) -> tuple[str, Sheet, Facts, Random]:
    """The paper with a key, before it is read; with the chance that reads it."""
    rng = Random(key)
    told = facts(rng)
    layout, sheet = compose(rng, told)
    return layout, sheet, told, rng


def _made(key: str, reading: Reading | None) -> MadeUp:
    layout, sheet, told, rng = sheet_of(key)
    drawn = rng.choice(READINGS)
    how = reading or drawn
    pages: list[Page] = []
    spans: list[Span] = []
    for number in range(1, sheet.page + 1):
        words = as_read([p for p in sheet.words if p.page == number], sheet, how, rng, exact=reading is not None)
        places: dict[int, list[int]] = {}
        for index, (_, tag) in enumerate(words):
            if tag >= 0:
                places.setdefault(tag, []).append(index)
        spans += [Span(field=told.fields[tag], page=number, word_indices=tuple(at)) for tag, at in places.items()]
        read = {"text": ("text layer",), "ocr": ("ocr",), "hybrid": ("text layer", "ocr")}[how]
        pages.append(
            Page(number=number, width=sheet.width, height=sheet.height, words=tuple(w for w, _ in words), readings=read)
        )
    document = Document(media_type="image/png" if how == "ocr" else "application/pdf", pages=tuple(pages))
    return MadeUp(
        key=key,
        layout=layout,
        reading=how,
        language=told.language,
        document=document,
        spans=tuple(spans),
        labels=_record(told, sheet),
    )


def _record(told: Facts, sheet: Sheet) -> dict[str, Any]:
    """The truth, as far as the paper prints it."""
    printed = {told.fields[p.tag] for p in sheet.words if p.tag >= 0}
    record: dict[str, Any] = {name: told.record.get(name) if name in printed else None for name in RECORD}
    if record["credits"] is None and "study_credits" in printed and record["fields_of_study"]:
        record["credits"] = told.record.get("credits")
    for field, part in (("fields_of_study", "session_study"), ("credits", "study_credits")):
        if record[field] is None and part in printed:
            record[field] = {"skip": True}  # told of each session only: whether that tells it of the whole is open
    return record


def labels_line(made: MadeUp) -> dict[str, Any]:
    """A line of labels.jsonl for a made-up certificate."""
    return {
        "file": f"{made.key.replace('/', '-')}.pdf",
        "layout": made.layout,
        "language": made.language,
        "tags": [made.reading],
        "records": [made.labels],
    }


__all__ = ["LAYOUTS", "MadeUp", "Span", "labels_line", "make", "sheet_of"]
