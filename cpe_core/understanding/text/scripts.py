"""Letters that are not read here: which script a page is written in, where that is another than the Latin one.

Numbers and Latin names on such a page are read. What stands in its own letters is not: no word of them is known, so
nothing tells a title from the sentence around it.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from cpe_core.document import Page
from cpe_core.vocabulary import known_words

MOSTLY = 0.6  # of a page's letters; certificates in two languages have fewer
_LEAST = 20  # letters: a logo in another script is no page
_FEW, _UNSURE = 5, 0.75  # words, and the mean certainty of those that were guessed
_SHARED = frozenset({"FULLWIDTH", "HALFWIDTH", "MATHEMATICAL", "MODIFIER", "FEMININE", "MASCULINE", "LATIN", "MICRO"})
_NAMES = {"CJK": "Chinese or Japanese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}


def unread_script(pages: Iterable[Page]) -> str | None:
    """The script most letters of these pages belong to, by its English name; None where that is the Latin one."""
    words = [word.text for page in pages for word in page.words]
    if all(map(str.isascii, words)):
        return None
    letters = [c for word in words for c in word if c.isalpha()]
    scripts = Counter(name for c in letters if not c.isascii() and (name := _script(c)))
    other = sum(scripts.values())
    if other < _LEAST or other < MOSTLY * len(letters):
        return None
    return scripts.most_common(1)[0][0]


def is_guesswork(pages: Iterable[Page]) -> bool:
    """Whether a scan's words are what a reader of Latin letters makes of other ones: unsure, and none of them known."""
    words = [word for page in pages for word in page.words]
    if len(words) < _FEW or any(word.source != "ocr" for word in words):
        return False
    certainty = sum(word.certainty for word in words) / len(words)
    return certainty < _UNSURE and not any(word.text.lower() in known_words() for word in words if len(word.text) > 2)


def is_in_other_letters(text: str) -> bool:
    """Whether a text holds letters of another script than the Latin one."""
    return any(c.isalpha() and not c.isascii() and _script(c) for c in text)


def _script(letter: str) -> str | None:
    """The English name of a letter's script; None for the Latin one and for what belongs to none."""
    name = unicodedata.name(letter, "").split(" ")[0]
    return None if not name or name in _SHARED else _NAMES.get(name, name.capitalize())
