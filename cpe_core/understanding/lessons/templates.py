"""Templates: the texts that stand at the same place on every certificate that a sponsor makes from one template.

Two certificates have one template where most of the letters that are no value's stand on both, at about the same
height. Which texts are values is known of a certificate that a person reviewed; of the next one nothing need be known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import fuzz

from cpe_core.document import Box, Word
from cpe_core.records import Evidence
from cpe_core.understanding.text.page_text import PageText, Row, fuzzy_key

_MOST_HIGHER = 0.15  # of the page's height that a text may stand higher or lower: a title of two rows moves the rest
# the letters that no value holds: how many there must be at least, the share of them that the other certificate holds,
# and the share of the other one that they must be (a long certificate that holds a short one's words is another)
_WITH_SPONSOR = (24, 0.7, 0.2)
_ALONE = (80, 0.9, 0.5)  # "Certificate of Completion", "has successfully completed" stand on half of all certificates
_SHORTEST_FUZZY = 8  # letters that OCR may have misread
_FUZZY = 85  # of 100


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorText:
    """A text that is no value: its letters normalised, which page of the certificate, its height there (0..1)."""

    text: str
    page: int
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    anchor_texts: tuple[AnchorText, ...]

    def is_of(self, page_text: PageText, *, alone: bool = False) -> bool:
        """Whether a certificate is made from this template. `alone`: no sponsor is compared, so more must agree."""
        letters = sum(len(one.text) for one in self.anchor_texts)
        whole = sum(len(fuzzy_key(row.text)) for row in page_text.rows)
        fewest, shared, of_page = _ALONE if alone else _WITH_SPONSOR
        if letters < fewest or letters < of_page * whole:
            return False
        missing, most = 0, (1 - shared) * letters
        for one in self.anchor_texts:  # left as soon as too much is missing: there may be hundreds of templates
            missing += 0 if _stands(one, page_text) else len(one.text)
            if missing > most:
                return False
        return True


def template_of(page_text: PageText, values: Iterable[Evidence]) -> Template:
    """The template of a certificate whose values are known."""
    first = page_text.pages[0].number if page_text.pages else 1
    anchor_texts = [
        AnchorText(text=text, page=row.page - first, y=round(Box.around(word.box for word in run).y_mid, 3))
        for row, run in fixed_runs(page_text, tuple(values))
        if len(text := fuzzy_key("".join(word.text for word in run))) > 2
    ]
    return Template(anchor_texts=tuple(anchor_texts))


def fixed_runs(page_text: PageText, values: tuple[Evidence, ...]) -> Iterator[tuple[Row, tuple[Word, ...]]]:
    """Of each row the runs of words without a value and without a digit, for numbers differ between certificates."""
    for row in page_text.rows:
        for fixed, run in groupby(row.words, key=lambda word: is_fixed(word, row.page, values)):
            if fixed:
                yield row, tuple(run)


def is_fixed(word: Word, page: int, values: tuple[Evidence, ...]) -> bool:
    """Whether a word belongs to the template: it is no part of a value and has no digit."""
    if any(char.isdigit() for char in word.text):
        return False
    return not any(one.page == page and one.box.covers(word.box) > 0.5 for one in values)


def _stands(one: AnchorText, page_text: PageText) -> bool:
    first = page_text.pages[0].number
    return any(
        row.page - first == one.page and abs(row.box.y_mid - one.y) < _MOST_HIGHER and holds(row, one.text)
        for row in page_text.rows
    )


def holds(row: Row, text: str) -> bool:
    """Whether a normalised text stands in a row, a letter or two misread where it was read by OCR."""
    here = fuzzy_key(row.text)
    if text in here:
        return True
    return row.ocr and len(text) >= _SHORTEST_FUZZY <= len(here) and fuzz.partial_ratio(text, here) >= _FUZZY
