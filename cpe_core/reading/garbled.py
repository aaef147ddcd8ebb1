"""Is a text layer readable? Some hold every letter shifted by three, or glyph numbers: its text means nothing.

Judged by letters alone, for English and its neighbours: readable text in Latin script has a fifth to a half of vowels
and common pairs of letters. Too little text is never called garbled; but a single word can be doubted, and is then
held against the pixels (one font of a page can be broken while the others are whole). So are all words of a page on
which not one is a word of certificates: its letters are exchanged for others, or its language is none we know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import add

from cpe_core.document import Word
from cpe_core.vocabulary import known_words

COMMON = frozenset(
    re.findall(
        "..",
        "theinheranreonatenndtiesorteofedisitalarsttontngsehaasouiolevecomedehiririoicneeaaracelichllbemasiomurcaelta"
        "lansgeecilpeusmpplctfosstrnoeeacso",
    )
)  # the commonest pairs of letters in English, which its neighbours share
DRAWN_OTHERWISE = "a digit of it may be drawn as another"  # a word's doubt: the outlines of its font contradict it
LEAST_LETTERS = 24
LEAST_WORDS = 8
LEAST_SIGNS = 3
_STRANGE = re.compile("[\ue000-\uf8ff\N{REPLACEMENT CHARACTER}]")  # characters of no script


_LIGATURES = ("fi", "fl", "ff", "ffi", "ffl", "ti", "tt")
_SIGNS = re.compile(r"[^\w\s]{4,}")  # a font that gives its letters as signs ("$%&'(") has words of nothing else


def is_garbled(words: Iterable[str]) -> bool:
    """True when the letters of these words cannot be a text that a person sees."""
    text = " ".join(words)
    strange = len(_STRANGE.findall(text))
    visible = len("".join(text.split()))
    if visible and strange > 0.3 * visible:
        return True
    if len(re.findall(r"\(cid:\d+\)|/g\d+", text)) * 6 > visible > 0:
        return True
    latin = re.findall(r"[a-z]{2,}", text.lower())
    letters = sum(map(len, latin))
    if letters < LEAST_LETTERS or visible > 4 * letters:
        return visible >= LEAST_LETTERS and _mostly_signs(text, visible)
    vowels = sum(map(" ".join(latin).count, "aeiou")) / letters
    common = sum(map(_common_pairs, latin)) / (letters - len(latin))
    return common < 0.12 or (vowels < 0.2 and common < 0.25)


@lru_cache(maxsize=4096)
def _common_pairs(word: str) -> int:
    return sum(map(COMMON.__contains__, map(add, word, word[1:])))


def _mostly_signs(text: str, visible: int) -> bool:
    """Text of signs that are neither letters nor digits of any script, such as a layer shifted out of the alphabet."""
    plain = sum(1 for c in text if c.isalnum() or c in "_-.,:/()")
    return plain < 0.5 * visible


@lru_cache(maxsize=4096)
def is_doubtful(word: str) -> bool:
    """True for a word without a common pair of letters that no certificate is known to hold (a month is), of different
    signs, or that holds a character of no script.
    """
    if _STRANGE.search(word) or (_SIGNS.fullmatch(word) and len(set(word)) >= LEAST_SIGNS):
        return True
    letters = re.sub(r"[^a-z]", "", word.lower())
    return len(letters) >= 3 and not _common_pairs(letters) and letters not in known_words()


def is_torn(word: str) -> bool:
    """True for a word of which a letter has no meaning: no reader of the text layer can tell which it is."""
    return _STRANGE.search(word) is not None and any(map(str.isalnum, word))


@lru_cache(maxsize=1024)
def mended(word: str) -> str:
    """A torn word whole, where only one ligature makes a word of certificates of it; else as it is."""
    whole = [_STRANGE.sub(ligature, word) for ligature in _LIGATURES]
    known = [one for one in whole if re.sub(r"\W", "", one.lower()) in known_words()]
    return known[0] if len(known) == 1 else word


def doubtful_among(words: Sequence[str]) -> frozenset[str]:
    """Those of a page's words that must be held against the pixels."""
    return frozenset(words) if is_strange(words) else frozenset(word for word in words if is_doubtful(word))


def is_strange(words: Iterable[str]) -> bool:
    """True when a page has words enough, and none of them is known."""
    tokens = re.findall(r"[a-z]{3,}", " ".join(words).lower())
    return len(tokens) >= LEAST_WORDS and known_words().isdisjoint(tokens)


def are_drawn_otherwise(words: Iterable[Word]) -> bool:
    """True when the outlines of a font contradict digits of these words."""
    return any(word.doubt == DRAWN_OTHERWISE for word in words)


def must_be_seen(words: Sequence[Word]) -> bool:
    """True when words of a text layer must be held against the pixels of their page.

    None of them is known, one is torn or of signs or has digits that may be drawn as others, or over a tenth are
    doubtful: names and codes alone do not get there.
    """
    texts = [word.text for word in words]
    doubted = [text for text in texts if is_doubtful(text)]
    return (
        len(doubted) > max(2, 0.1 * len(words))
        or any(is_torn(text) or _SIGNS.fullmatch(text) for text in doubted)
        or is_strange(texts)
        or are_drawn_otherwise(words)
    )
