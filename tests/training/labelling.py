"""Pages to labelled words, as the learned reader is trained on: B- and I- of a field for each word of its value.

Made-up documents say which words belong to a value. Real ones have labels only: their values are looked for on the page
(all places where a title or name stands; dates and amounts where the grammar finds them with that value).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from cpe_core.document import Document, Word
from cpe_core.understanding.fields.credits import as_printed, find_credits
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.dates import find_completion_dates
from cpe_core.understanding.fields.delivery_methods import find_delivery_methods, method_named
from cpe_core.understanding.fields.fields_of_study import find_fields_of_study
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.models.tagger import TAGGED_FIELDS
from cpe_core.understanding.text.page_text import PageText, exact_key
from tests.training.right import is_right


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One certificate with its right answer: `labels` stand beside the words in reading order."""

    layout: str
    page_text: PageText
    labels: tuple[str, ...]
    record: dict[str, Any]
    is_real: bool = False

    @property
    def group(self) -> str:
        """What is left out together: a real layout, or a family of made-up ones."""
        return self.layout if self.is_real else self.layout.split("/")[0]


def words_of(page_text: PageText) -> list[Word]:
    return [word for row in page_text.rows for word in row.words]


def made_up(layout: str, document: Document, spans: Iterable[Any], record: dict[str, Any]) -> Example:
    """From a document that says which words make a value; a value that OCR misspelt is right as it was misspelt."""
    page_text = PageText([page for page in document.pages if page.words])
    wanted: dict[int, str] = {}
    printed: dict[str, list[Any]] = {}
    for span in spans:
        if span.field in TAGGED_FIELDS:
            page = next(p for p in document.pages if p.number == span.page)
            words = [page.words[index] for index in span.word_indices]
            wanted |= {id(word): span.field for word in words}
            printed.setdefault(span.field, []).append(_as_printed(span.field, " ".join(w.text for w in words)))
    right = {
        field: value
        if value is None or isinstance(value, dict) or field == "fields_of_study"
        else [*_alternatives(value), *printed.get(field, ())]
        for field, value in record.items()
    }
    labels = _marked([wanted.get(id(w)) for w in words_of(page_text)])
    return Example(layout=layout, page_text=page_text, labels=labels, record=right)


def _as_printed(field: str, text: str) -> str | None:
    if field == "completion_date":
        found = dates_in(text)
        return found[-1].day.isoformat() if found else None
    if field == "credits":
        number = re.search(r"\d{1,3}(?:[.,]\d{1,3})?", text)
        return as_printed(number[0]) if number else None
    clean = {"participant": clean_name, "delivery_method": method_named}.get(field)
    return clean(text) if clean else text


def real(layout: str, page_text: PageText, record: dict[str, Any]) -> Example:
    """From a page and the values a person read on it."""
    words = words_of(page_text)
    fields: list[str | None] = [None] * len(words)
    for field in ("course_title", "participant", "sponsor", "certificate_number", "sponsor_id"):
        for value in _alternatives(record.get(field)):
            for start, end in _places(words, exact_key(value)):
                if not any(fields[start:end]):
                    fields[start:end] = [field] * (end - start)
    places = _text_places(page_text)
    for field, found in (
        ("completion_date", [(c.value, c.evidence) for c in find_completion_dates(page_text)]),
        ("credits", [(c.value, c.evidence) for c, _ in find_credits(page_text)]),
        ("delivery_method", [(c.value, c.evidence) for c in find_delivery_methods(page_text)]),
        ("fields_of_study", [(c.value, c.evidence) for c in find_fields_of_study(page_text)]),
    ):
        for value, evidence in found:
            if is_right(field, value, record.get(field)):
                boxes = [(e.page, e.box) for e in evidence]
                for at, (page, word) in enumerate(places):
                    if not fields[at] and any(p == page and b.covers(word.box) > 0.6 for p, b in boxes):
                        fields[at] = field
    return Example(layout=layout, page_text=page_text, record=record, labels=_marked(fields), is_real=True)


def _text_places(page_text: PageText) -> list[tuple[int, Word]]:
    return [(row.page, word) for row in page_text.rows for word in row.words]


def _alternatives(label: Any) -> list[str]:
    if label is None or isinstance(label, dict):
        return []
    return [str(one) for one in (label if isinstance(label, list) else [label]) if not isinstance(one, dict)]


def _places(words: list[Word], wanted: str) -> Iterator[tuple[int, int]]:
    """Stretches of whole words that spell a value."""
    keys = [exact_key(word.text) for word in words]
    for start, first in enumerate(keys):
        if not first or not wanted.startswith(first):
            continue
        spelt, end = "", start
        while end < len(keys) and len(spelt) < len(wanted) and wanted.startswith(spelt + keys[end]):
            spelt += keys[end]
            end += 1
        if spelt == wanted:
            yield start, end


def _marked(fields: list[str | None]) -> tuple[str, ...]:
    marks = []
    for before, field in zip([None, *fields], fields, strict=False):
        marks.append("O" if field is None else f"{'I' if before == field else 'B'}-{field}")
    return tuple(marks)
