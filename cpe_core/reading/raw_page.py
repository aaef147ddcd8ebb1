"""A raw page: one page as its file gives it, before OCR has looked at its pixels.

PDFs and pictures both become raw pages, so that everything after (setting upright, OCR, merging) is written once.
What a backend, the module of one kind of file, must offer stands at the end: `Blocks`, `RawPages` or `Members`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias

from cpe_core.document import Box, Word

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from cpe_core.reading.found import Found
    from cpe_core.reading.typesetting import Block

Pixels: TypeAlias = "NDArray[np.uint8]"  # rows, columns, RGB (grey alone in a rough sketch)

FEW_WORDS = 8  # fewer do not tell which way up a page of pixels stands ("Scanned with ...")
ROUGH = 450  # in grey; most words leave a mark there too, and it is drawn in half the time
LONGEST_SIDE = 2000  # pixels of a raw page's longer side: 180 dpi on letter paper; more did not read better


@dataclass(frozen=True, kw_only=True)
class RawPage:
    """One page. `words` are its text layer's and form's; `more` when its pixels may show others."""

    number: int  # from 1
    width: float  # points
    height: float
    pixels: Pixels  # all of it, at most `LONGEST_SIDE` long
    words: tuple[Word, ...] = ()
    hidden: tuple[Word, ...] = ()  # of its text layer, under something that is drawn later
    more: bool = True
    letters_drawn: bool = False  # its shapes may be letters that its words lack or say otherwise
    turned: int = 0  # degrees clockwise already given to words and pixels
    readings: tuple[str, ...] = ()
    tilted: tuple[str, ...] = ()  # as in `Page`
    doubt: str | None = None  # why it may show something else than it should, all of it

    @property
    def tells_little(self) -> bool:
        """Whether its words are too few to go by: its pixels must be looked at."""
        return len(self.words) < FEW_WORDS

    def without_pixels(self) -> RawPage:
        """The same page, to be drawn again when it is looked at."""
        return replace(self, pixels=self.pixels[:0].copy())

    def turned_by(self, degrees: int, pixels: Pixels) -> RawPage:
        """The same page turned clockwise by a multiple of 90, with its pixels already turned."""
        if degrees == 0:
            return replace(self, pixels=pixels)
        across = degrees % 180 == 90
        return replace(
            self,
            width=self.height if across else self.width,
            height=self.width if across else self.height,
            words=tuple(_turned_word(w, degrees, self.width / self.height) for w in self.words),
            hidden=tuple(_turned_word(w, degrees, self.width / self.height) for w in self.hidden),
            pixels=pixels,
            turned=(self.turned + degrees) % 360,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Pixels of a part of a page: in which row and column they begin, and how large the whole page is."""

    pixels: Pixels
    top: int = 0
    left: int = 0
    height: int
    width: int

    @classmethod
    def whole(cls, pixels: Pixels) -> Piece:
        """All of a page."""
        return cls(pixels=pixels, height=pixels.shape[0], width=pixels.shape[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class NotRead:
    """A page that is damaged, or all that would follow, and what to tell of it."""

    number: int  # 0 where it is none of the pages that are counted
    why: str


def turned_point(x: float, y: float, degrees: int) -> tuple[float, float]:
    """Where a point (fractions, origin top left) comes to lie when its page is turned clockwise."""
    match degrees % 360:
        case 90:
            return 1 - y, x
        case 180:
            return 1 - x, 1 - y
        case 270:
            return y, 1 - x
        case _:
            return x, y


def box_of(points: list[tuple[float, float]]) -> Box:
    """The box around points, kept on the page."""
    xs = [min(1.0, max(0.0, x)) for x, _ in points]
    ys = [min(1.0, max(0.0, y)) for _, y in points]
    return Box(x0=min(xs), y0=min(ys), x1=max(xs), y1=max(ys))


def _turned_word(word: Word, degrees: int, aspect: float) -> Word:
    b = word.box
    box = box_of([turned_point(b.x0, b.y0, degrees), turned_point(b.x1, b.y1, degrees)])
    return replace(word, box=box, size=word.size / aspect if degrees % 180 else word.size)


# -- what a backend must offer: one of these three, and nothing else is needed ----------------------
# A new kind of file is recognised by its bytes in `sniffing`; its backend is then named in `pages` or in `containers`.
# Each raises an `errors.Unreadable` with the sentence that says what to do, and never an error of its library.


class Blocks(Protocol):
    """What has words but no pages of its own (Word, web pages, texts): its blocks from top to bottom, to be set.

    Named in `pages._BLOCKS`; `typesetting.raw_pages` makes raw pages of them.
    """

    def __call__(self, data: bytes, /) -> list[Block]: ...


class RawPages(Protocol):
    """What has pages (PDFs, pictures): the raw pages in their order, numbered from 1, each drawn when it is asked for.

    Of those where one page can be drawn without the others, `only` may name it. Called by `pages._raw_pages`; the
    pages must also be countable without being read (`pages.count_pages`). A damaged page among others is `NotRead`.
    """

    def __call__(self, data: bytes, only: int | None = None, /) -> Generator[RawPage | NotRead, None, None]: ...


class Members(Protocol):
    """What holds other files (archives, mails): each with its name and bytes, or why it stays closed, in one order.

    The order is the same each time, for parts and pages are known by their numbers. Named in `containers._OPENERS`.
    """

    def __call__(self, data: bytes, /) -> Iterator[Found]: ...
