"""Pages as if they had been scanned straight: words at the height they would have, each knowing where it is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cpe_core.document import Page, Word
from cpe_core.understanding.tables.headers import slope_of


def levelled(page: Page) -> Page:
    """The page with its words at the height they would have if it had been scanned straight."""
    slope = slope_of(page)
    if not slope:
        return page
    return replace(page, words=tuple(_shifted(word, -slope * word.box.x_mid) for word in page.words))


def _shifted(word: Word, down: float) -> Word:
    return _Levelled(
        text=word.text, size=word.size, source=word.source, certainty=word.certainty, doubt=word.doubt, printed=word,
        box=replace(word.box, y0=word.box.y0 + down, y1=word.box.y1 + down),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Levelled(Word):
    """A word moved for the eye of the finder; `printed` is the word where it stands on the page."""

    printed: Word


def printed(words: Iterable[Word]) -> list[Word]:
    """The words where they stand on the page."""
    return [word.printed if isinstance(word, _Levelled) else word for word in words]
