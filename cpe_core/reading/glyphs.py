"""Glyphs of a PDF page as PDFium gives them, and the frame that brings them upright. The caller holds PDFium's lock.

Each call into PDFium costs as much as ten lines of arithmetic and a page has a thousand glyphs, so little is asked of
each: all text comes in one call, what text objects share is asked of their first and last glyph, and the box around the
ink only where the font's own box cannot be trusted.
"""

from __future__ import annotations

import ctypes
import math
import re
import unicodedata
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, pairwise, repeat
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
from pypdfium2 import raw as pdfium

from cpe_core.reading.raw_page import turned_point
from cpe_core.vocabulary import known_words, words

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[np.float64]
    Flags: TypeAlias = NDArray[np.bool_]

MOST_GLYPHS = 60_000  # of one page; a learning history of 24 dense pages holds 4,000 a page
LEAST_INK = 0.1  # em, wide and high; a space has none
_NOTHING = "\0"  # in a page's text: draws nothing, is not even a space
_SPACE = re.compile(r"\s")
_HYPHENS = frozenset({0x02, 0xAD})  # PDFium's mark for a hyphen at the end of a line, and a soft one
_HIGHEST_HYPHEN = 0.35  # em
_BLANKS = re.compile("[\0 \xa0]()")
_WORD = re.compile(r"[^\W\d_]+")
LEAST_SHORTENED = 6  # letters; "ofce" and "feld" may be words of some language
_BEFORE_NO_WORD = re.compile("[ \xa0](?=([a-z]+))")  # what is drawn there may be its first letters: "Whar nger"
_BROKEN = 0xFFFE  # in a page's text: a hyphen at the end of a line, or nothing; only the glyph itself tells which


def direct(function: Any, *types: Any) -> Any:
    """The same function, taking and giving addresses as numbers: half the price of pointers as objects."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    return ctypes.PYFUNCTYPE(*types)(address)


_ADDRESS, _INT = ctypes.c_void_p, ctypes.c_int
_count_chars = direct(pdfium.FPDFText_CountChars, _INT, _ADDRESS)
_get_text = direct(pdfium.FPDFText_GetText, _INT, _ADDRESS, _INT, _INT, _ADDRESS)
_unicode = direct(pdfium.FPDFText_GetUnicode, ctypes.c_uint, _ADDRESS, _INT)
_is_generated = direct(pdfium.FPDFText_IsGenerated, _INT, _ADDRESS, _INT)
_text_object = direct(pdfium.FPDFText_GetTextObject, _ADDRESS, _ADDRESS, _INT)
_render_mode = direct(pdfium.FPDFTextObj_GetTextRenderMode, _INT, _ADDRESS)
_char_matrix = direct(pdfium.FPDFText_GetMatrix, _INT, _ADDRESS, _INT, _ADDRESS)
_font_size = direct(pdfium.FPDFText_GetFontSize, ctypes.c_double, _ADDRESS, _INT)
_loose_box = direct(pdfium.FPDFText_GetLooseCharBox, _INT, _ADDRESS, _INT, _ADDRESS)
_char_box = direct(pdfium.FPDFText_GetCharBox, _INT, _ADDRESS, _INT, *[_ADDRESS] * 4)
_char_origin = direct(pdfium.FPDFText_GetCharOrigin, _INT, _ADDRESS, _INT, _ADDRESS, _ADDRESS)
_doubles, _matrix = (ctypes.c_double * 4)(), (ctypes.c_float * 6)()  # what is asked for comes here: one at a time
_AT_DOUBLES = [ctypes.addressof(_doubles) + ctypes.sizeof(ctypes.c_double) * n for n in range(4)]
_AT_MATRIX = ctypes.addressof(_matrix)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """How the page's own coordinates come to lie on the page as displayed."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int  # degrees clockwise from the page's own coordinates to upright

    @property
    def width(self) -> float:
        return self.top - self.bottom if self.turn % 180 else self.right - self.left

    @property
    def height(self) -> float:
        return self.right - self.left if self.turn % 180 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """A point in the page's own coordinates as fractions of the upright page; arrays of them too."""
        u = (x - self.left) / (self.right - self.left)
        v = (self.top - y) / (self.top - self.bottom)
        return turned_point(u, v, self.turn)


# -- as PDFium gives them --------------------------------------------------------------------------


Ink: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class RawGlyphs:
    """The glyphs of a page that are no spaces, in the page's own coordinates: arrays with an entry for each."""

    text: str
    box: Numbers  # rows left, bottom, right, top; as wide as the font's advance
    origin: Numbers  # rows x and y; of level text x is not set
    size: Numbers
    angle: NDArray[np.int64]  # of the baseline on the page, degrees clockwise, 0..359
    spaced: Flags  # a space was drawn before it
    guessed: Flags  # PDFium thinks that a space or a new line stands before it
    owner: NDArray[np.int64]  # the address of the text object that draws it
    misread: Flags  # a digit that may be drawn as another
    ink: Callable[[int], Ink]  # around the ink of one: left, bottom, right, top; available while the text page is open


class _Hand(NamedTuple):
    """What all glyphs of one text object share."""

    owner: int
    size: float
    angle: int


def raw_glyphs(text_page: Any) -> RawGlyphs:
    """Every glyph of a text page that is no space."""
    page: int = ctypes.cast(text_page, ctypes.c_void_p).value or 0
    text = _text(page, min(_count_chars(page), MOST_GLYPHS))
    written = list(_written(page, text))
    at = [index for _, indices in written for index in indices]
    counts = [len(indices) for _, indices in written]
    size = np.repeat(np.array([hand.size for hand, _ in written], np.float64), counts)
    angle = np.repeat(np.array([hand.angle for hand, _ in written], np.int64), counts)
    owner = np.repeat(np.array([hand.owner for hand, _ in written], np.int64), counts)
    points = [point for hand, indices in written for point in _origins(page, indices, hand)]
    origin = np.repeat(np.array([point for point, _ in points]), [count for _, count in points], axis=0)
    box = _loose_boxes(page, at)

    def ink(glyph: int) -> Ink:
        return _tight_box(page, at[glyph])

    for glyph in np.flatnonzero((angle != 0) | (box[0] == box[2]) | (box[1] == box[3])).tolist():
        box[:, glyph] = ink(glyph)  # loose boxes are right for level text only
    for glyph in np.flatnonzero(size == 0).tolist():
        size[glyph] = ink(glyph)[3] - ink(glyph)[1]
    spaced, guessed = _spaces(page, text, at)
    return RawGlyphs(
        text="".join([text[index] for index in at]), box=box, origin=origin.reshape(-1, 2).T, size=size, angle=angle,
        spaced=spaced, guessed=guessed, owner=owner, misread=np.zeros(len(at), np.bool_), ink=ink,
    )  # fmt: skip


def direction(angles: NDArray[np.int64]) -> int:
    """The direction most text runs in, in degrees clockwise on the page: 0, 90, 180 or 270."""
    if not angles.any():
        return 0
    counts: Counter[int] = Counter()
    for angle, count in Counter(angles.tolist()).items():
        counts[round(angle / 90) * 90 % 360] += count
    return counts.most_common(1)[0][0]


def _text(page: int, count: int) -> str:
    """A letter for each index of the page, `_NOTHING` for what a person does not see."""
    units = (ctypes.c_ushort * (2 * count + 1))()
    if _get_text(page, 0, count, ctypes.addressof(units)) == count + 1:  # else letters of two units, or none
        codes: list[int] = units[:count]
    else:
        codes = [_BROKEN] * count
    if _BROKEN in codes:
        codes = [_unicode(page, index) if code == _BROKEN else code for index, code in enumerate(codes)]
    letters = {code: _letter(code) for code in {*codes}}
    text = "".join([letters[code] for code in codes])
    flat = text.lower().replace("\xa0", " ").replace("\n", " ")
    hyphens = [index for index, code in enumerate(codes) if code in _HYPHENS] if _HYPHENS & {*codes} else []
    blanks = _BLANKS if _NOTHING in text or _holds_any(flat, _torn_apart()) else _BEFORE_NO_WORD
    lost = [index for found in blanks.finditer(text) if _is_no_word(found[1]) for index in range(*found.span(0))]
    lost += _first_letters(flat) if len(flat) == len(text) else ()
    return _with_lost(page, text, lost, hyphens) if lost or hyphens else text


_LIGATURES = ("ffi", "ffl", "ff", "fi", "fl", "ti", "tt")


@cache
def _torn_apart() -> frozenset[str]:
    """What is left of words of certificates where ligatures are drawn and have no letters: "certi cate", "cer  ca"."""
    any_of = re.compile("|".join(_LIGATURES))
    left = set()
    for word in words("words", "with_ligatures"):
        parts = [word.split(ligature, maxsplit=1) for ligature in _LIGATURES if ligature in word]
        left |= {f"{before} {any_of.split(after)[0]}" for before, after in parts}
        left |= {" ".join(any_of.split(word)[:3])} if parts else set()
    return frozenset(f" {one}" if one[1] == " " else one for one in left)  # "o cer" stands in "to certify"


@cache
def _shortened() -> dict[str, frozenset[str]]:
    """The same where only the first letter of a ligature is said: "certifcate"; by that letter."""
    shortened: dict[str, set[str]] = {}
    for word in words("words", "with_ligatures"):
        for ligature in _LIGATURES:
            short = word.replace(ligature, ligature[0], 1)
            if ligature in word and len(short) >= LEAST_SHORTENED and _is_no_word(short):
                shortened.setdefault(ligature[0], set()).add(short)
    return {letter: frozenset(shorts) for letter, shorts in shortened.items()}


def _first_letters(flat: str) -> list[int]:
    """Where letters stand that may be all that is said of a ligature, on a page where some surely are."""
    letters = {letter for letter, shorts in _shortened().items() if _holds_any(flat, shorts)}
    if not letters:
        return []
    unknown = (found for found in _WORD.finditer(flat) if _is_no_word(found[0]))
    return [index for found in unknown for index in range(*found.span()) if flat[index] in letters]


def _holds_any(flat: str, parts: Iterable[str]) -> bool:
    return any(part in flat for part in parts)


def _is_no_word(text: str) -> bool:
    return text not in known_words()


def _with_lost(page: int, text: str, blanks: Iterable[int], hyphens: Iterable[int]) -> str:
    """The text, with a mark for each glyph that draws something and is said to be a space, or nothing, or a hyphen and
    is far too high for one.

    A ligature is often lost so: of "Certified" remains "Certi ed".
    """
    letters = list(text)
    for least, indices in ((LEAST_INK, blanks), (_HIGHEST_HYPHEN, hyphens)):
        for index in indices:
            left, bottom, right, top = _tight_box(page, index)
            em = _font_size(page, index)
            if right - left > LEAST_INK * abs(em) and top - bottom > least * abs(em):
                letters[index] = "\N{REPLACEMENT CHARACTER}"
    return "".join(letters)


@lru_cache(maxsize=4096)
def _letter(code: int) -> str:
    if code in _HYPHENS:
        return "-"
    if code in (0, _BROKEN, 0xFFFF) or 0x1C <= code <= 0x1F or 0xD800 <= code <= 0xDFFF:
        return _NOTHING  # from 0x1C on are separators to Python, and spaces, but no page has them
    text = chr(code)
    return text if text.isspace() or unicodedata.category(text) not in ("Cc", "Cf") else _NOTHING


def _written(page: int, text: str) -> Iterator[tuple[_Hand, list[int]]]:
    """The indices of the glyphs that are seen, by the text objects that draw them."""
    owners = _owners(page, text)
    unseen = {letter for letter in set(text) if letter == _NOTHING or letter.isspace()}
    seen = [index for index, letter in enumerate(text) if letter not in unseen]
    hands: dict[int, _Hand | None] = {}
    for owner, group in groupby(seen, key=owners.__getitem__):
        indices = list(group)
        if not owner:
            yield from ((_hand(page, index, 0), [index]) for index in indices)
            continue
        if owner not in hands:
            hands[owner] = None if _draws_nothing(owner) else _hand(page, indices[0], owner)
        hand = hands[owner]
        if hand is not None:
            yield hand, indices


_STEP = 8  # glyphs from one that is asked for its object to the next


def _owners(page: int, text: str) -> list[int | None]:
    """The address of each index's text object, None for what PDFium made up.

    All between two glyphs of one object are of it too, or made up, except where text from right to left was set in
    order: so most need not be asked.
    """
    asked = range(0, len(text), 1 if any(map(is_leftward, () if text.isascii() else {*text})) else _STEP)
    found: list[int | None] = list(map(_text_object, repeat(page), asked))
    owners: list[int | None] = []
    for first, (one, other) in zip(asked, pairwise([*found, None]), strict=True):
        if one is not None and one == other:
            owners += [one] * asked.step
        else:
            owners += [one, *map(_text_object, repeat(page), range(first + 1, min(first + asked.step, len(text))))]
    return owners


def _draws_nothing(text_object: int) -> bool:
    """Whether it is a scanner's own OCR, which ours reads better, or a hidden number."""
    return bool(_render_mode(text_object) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)


def _hand(page: int, index: int, owner: int) -> _Hand:
    _char_matrix(page, index, _AT_MATRIX)
    a, b, c, d, _, _ = _matrix
    font_size = _font_size(page, index)
    flipped = 180 if font_size < 0 else 0  # a font of negative size under a turned matrix stands upright
    angle = round(flipped - math.degrees(math.atan2(b, a))) % 360
    return _Hand(owner=owner, size=abs(font_size) * math.hypot(c, d), angle=angle)


def _origins(page: int, indices: list[int], hand: _Hand) -> list[tuple[tuple[float, float], int]]:
    """Where glyphs of one object stand, and how many do; level ones on one line, unless the line leans or runs down."""
    first, last = _origin(page, indices[0]), _origin(page, indices[-1])
    if not hand.angle and first[1] == last[1]:
        return [(first, len(indices))]
    return [(_origin(page, index), 1) for index in indices]


def _origin(page: int, index: int) -> tuple[float, float]:
    _char_origin(page, index, *_AT_DOUBLES[:2])
    return _doubles[0], _doubles[1]


def _loose_boxes(page: int, at: list[int]) -> Numbers:
    """Rows left, bottom, right, top of the boxes from the font's metrics."""
    found = np.zeros((len(at), 4), np.float32)  # as FS_RECTF: left, top, right, bottom
    size = ctypes.sizeof(pdfium.FS_RECTF)
    addresses = range(found.ctypes.data, found.ctypes.data + size * len(at), size)
    deque(map(_loose_box, repeat(page), at, addresses), maxlen=0)
    a, b, c, d = found.T.astype(np.float64)
    return np.array([np.minimum(a, c), np.minimum(b, d), np.maximum(a, c), np.maximum(b, d)])


def _tight_box(page: int, index: int) -> Ink:
    _char_box(page, index, *_AT_DOUBLES)
    left, right, bottom, top = _doubles
    return left, bottom, right, top


def _spaces(page: int, text: str, at: list[int]) -> tuple[Flags, Flags]:
    """Of each glyph, whether a space was drawn since the one before, and whether any stands there."""
    spaces = [found.start() for found in _SPACE.finditer(text)]
    behind = np.searchsorted(at, spaces)
    found = np.zeros((2, len(at) + 1), np.bool_)
    found[1, behind] = True
    found[0, behind[[not made_up for made_up in map(_is_generated, repeat(page), spaces)]]] = True
    spaced, guessed = found[:, :-1]
    return spaced, guessed


# -- upright ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyphs:
    """Glyphs in points on the displayed page, origin top left, already turned upright: arrays."""

    text: str
    x0: Numbers
    y0: Numbers
    x1: Numbers
    y1: Numbers
    base: Numbers  # y of the baseline
    size: Numbers
    spaced: Flags
    guessed: Flags
    misread: Flags
    ink: Callable[[int], tuple[float, float]]  # from where to where along the line one has ink

    def only(self, which: Flags) -> Glyphs:
        """Some of them, in their order."""
        if which.all():
            return self
        at = np.flatnonzero(which).tolist()
        names = ("x0", "y0", "x1", "y1", "base", "size", "spaced", "guessed", "misread")
        arrays = {name: getattr(self, name)[at] for name in names}
        return Glyphs(text="".join([self.text[i] for i in at]), ink=lambda i: self.ink(at[i]), **arrays)


def upright(raw: RawGlyphs, frame: Frame) -> Glyphs:
    """The glyphs in points on the upright page."""
    (xa, ya), (xb, yb) = _placed(frame, *raw.box[:2]), _placed(frame, *raw.box[2:])

    def ink(glyph: int) -> tuple[float, float]:
        left, bottom, right, top = raw.ink(glyph)
        ends = _placed(frame, left, bottom)[0], _placed(frame, right, top)[0]
        return (min(ends), max(ends)) if frame.turn else ends

    return Glyphs(
        text=raw.text, x0=np.minimum(xa, xb), y0=np.minimum(ya, yb), x1=np.maximum(xa, xb), y1=np.maximum(ya, yb),
        base=_placed(frame, *raw.origin)[1], size=raw.size, spaced=raw.spaced, guessed=raw.guessed, misread=raw.misread,
        ink=ink,
    )  # fmt: skip


def _placed(frame: Frame, x: Any, y: Any) -> tuple[Any, Any]:
    """A point, or arrays of them, in points on the upright page."""
    if not frame.turn:
        return x - frame.left, frame.top - y
    across, down = frame.point(x, y)
    return across * frame.width, down * frame.height


@lru_cache(maxsize=4096)
def is_leftward(letter: str) -> bool:
    """Whether a letter belongs to a script that runs from right to left."""
    return unicodedata.bidirectional(letter) in ("R", "AL")
