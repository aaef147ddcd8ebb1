"""Characters as a reader needs them: fractions and raised marks stay what they are on paper, boxes become letters.

NFKC, which else makes one letter of its many forms, writes "7½" as "71⁄2", "8¹" as "81" and "™" as "TM".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count, takewhile
from unicodedata import normalize

# vulgar fractions, raised and lowered digits, the signs of marks: other characters than the digits and letters in them
_KEPT = re.compile("([¼½¾⅐-⅞↉²³¹⁰⁴-⁹₀-₉™℠])")
_HYPHENS = str.maketrans("‐‑", "--")  # the same sign where a line may or may not end: NFKC gives either one's own
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FRACTION = re.compile("([⁰¹²³⁴-⁹])[/⁄]([⁰¹²³⁴-⁹₀-₉0-9])(?![⁰¹²³⁴-⁹0-9₀-₉])")  # as it is typeset from three glyphs
# boxes and ticks of Wingdings and Wingdings 2, which have no characters of their own: a text layer or a Word document
# gives them codes of the private use area
_SYMBOLS = str.maketrans({
    "\uf06f": "☐", "\uf070": "☐", "\uf071": "☐", "\uf072": "☐", "\uf0a8": "☐", "\uf0a3": "☐", "\uf06e": "■",
    "\uf0fe": "☒", "\uf0fd": "☒", "\uf078": "☒", "\uf052": "☒", "\uf053": "☒", "\uf054": "☒", "\uf0fc": "✓",
    "\uf0fb": "✗", "\uf050": "✓", "\uf0a1": "○",
})  # fmt: skip
# as prices are set; or the mark of a footnote
_HIGH_DECIMALS = re.compile("(?<![0-9.,])[0-9]{1,3}[.,]?([⁰¹²³⁴-⁹]+)(?![⁄/])")
_MARKS = re.compile("[⁰¹²³⁴-⁹]+")
FRACTION_SLASH = "⁄"  # of fractions: "7" and "1⁄2" set without a space are still two numbers


def compatible(text: str) -> str:
    """The text in compatibility form (NFKC), but for characters that mean something else than what they fall to."""
    if text.isascii():
        return text
    text = with_symbols(text).translate(_HYPHENS)
    return "".join(one if number % 2 else normalize("NFKC", one) for number, one in enumerate(_KEPT.split(text)))


def with_symbols(text: str) -> str:
    """The text with the boxes and ticks of symbol fonts as letters."""
    return text.translate(_SYMBOLS)


def raised(text: str) -> str:
    """The digits of a text that is set small and high, as characters that say so: no number goes on in them."""
    return text.translate(_RAISED)


def may_be_decimals(text: str, marks: frozenset[str]) -> bool:
    """Whether a whole number is followed by raised digits that may be a part of it: 2⁵ for 2.5, 1⁵⁰ for 1.50.

    Those are none that are known to be `marks` of footnotes.
    """
    found = None if text.isascii() else _HIGH_DECIMALS.search(text)
    return found is not None and found[1] not in marks


def footnote_marks(texts: Iterable[str]) -> frozenset[str]:
    """The raised numbers that can but be marks, of all words of a page: those at a note, and 1, 2, … without a gap."""
    marks, printed = set(), set()
    for text in texts:
        for mark in () if text.isascii() else _MARKS.finditer(text):
            printed.add(mark[0])
            if not text[: mark.start()].strip("([*"):
                marks.add(mark[0])
    in_order = takewhile(printed.__contains__, (raised(str(number)) for number in count(1)))
    return frozenset((*marks, *in_order))


def fraction(top: str, bottom: str) -> str:
    """A fraction as it is set in a formula."""
    return f"{top.strip()}{FRACTION_SLASH}{bottom.strip()}"


def with_fractions(text: str) -> str:
    """Fractions typeset from a raised digit, a slash and a small one, with the slash that is only in fractions."""
    return _FRACTION.sub(lambda found: normalize("NFKC", found[1]) + FRACTION_SLASH + normalize("NFKC", found[2]), text)
