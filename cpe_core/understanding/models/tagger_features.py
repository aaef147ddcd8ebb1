"""The tagger's features: for each word of a page, in reading order, names of what is true of it and around it.

No name of a person or a sponsor is a feature: a word stands for itself only where it belongs to the common words of
certificates (a list that training makes: words met in many layouts), else by its shape. Everything else is place, size
and neighbourhood. Pure; the same page gives the same features on every machine.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import chain

from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import table, word_set

WordFeatures = list[str]

_SIZES, _SIZE_BORDERS = ("tiny", "small", "body", "big1", "big2", "big3", "huge"), (0.75, 0.92, 1.08, 1.3, 1.6, 2.1)
_COUNTS = (1, 2, 3, 6, 11, 99)  # words of a row: as many at most
_IN_ROW = 6  # words of a neighbouring row that become features


def features_of(page_text: PageText, common: frozenset[str]) -> tuple[tuple[tuple[Row, int], ...], list[WordFeatures]]:
    """Each word's row and index in it, and its features, in reading order; `common` words stand for themselves."""
    view = _View(page_text, common)
    places: list[tuple[Row, int]] = []
    features: list[WordFeatures] = []
    for row in page_text.rows:
        shared = _of_row(view, row)
        for index, own in enumerate(_of_words(row, view.tokens[row.index])):
            places.append((row, index))
            features.append(own + shared)
    return tuple(places), features


class _View:
    """What is asked of pages for every row, worked out once."""

    def __init__(self, page_text: PageText, common: frozenset[str]) -> None:
        self.page_text = page_text
        self.tokens = [[_token(word.text, common) for word in row.words] for row in page_text.rows]
        self.ranks = page_text.size_ranks
        self.times = Counter(exact_key(row.text) for row in page_text.rows)
        self.hosts = page_text.once(letters_of_addresses)
        self.kinds = [frozenset(chain.from_iterable(_kinds(word.text) for word in row.words)) for row in page_text.rows]


def letters_of_addresses(page_text: PageText) -> str:
    """The key of all rows in which an address of the web or of a mailbox stands."""
    return exact_key(" ".join(row.text for row in page_text.rows if ADDRESS.search(row.text)))


# -- words -----------------------------------------------------------------------------------------

ADDRESS = re.compile(r"www\.|://|@|\.(?:com|org|net|edu|gov|io)\b", re.IGNORECASE)


_FROM_FIRST_TO_LAST_LETTER = re.compile(r"\w(?:.*\w)?", re.DOTALL)


@lru_cache(maxsize=16384)
def bare_word(text: str) -> str:
    found = _FROM_FIRST_TO_LAST_LETTER.search(text.lower())
    return found[0] if found else ""


@lru_cache(maxsize=16384)
def _token(text: str, common: frozenset[str]) -> str:
    bare = bare_word(text)
    return bare if bare in common else _shape(text)


@lru_cache(maxsize=16384)
def _shape(text: str) -> str:
    """ "Northwind" → "Aa", "LLC," → "A,", "5/3/2026" → "9/9/9"; runs count once."""
    marks = ("9" if c.isdigit() else "A" if c.isupper() else "a" if c.isalpha() else c for c in text)
    shape = ""
    for mark in marks:
        if not shape.endswith(mark):
            shape += mark
    return shape[:8]


@lru_cache(maxsize=16384)
def _kinds(text: str) -> tuple[str, ...]:
    bare = bare_word(text)
    found = [f"sh={_shape(text)}", f"len={min(len(bare), 12) // 3}"]
    if bare in _months():
        found.append("month")
    if any(map(str.isdigit, bare)):
        found += (name for name, holds in _NUMBERS.items() if holds(bare))
    found += (name for name, listed in _lists().items() if bare in listed and (name != "nominal" or text[:2].isupper()))
    if ADDRESS.search(text):
        found.append("address")
    if text[:1] in _OPENS:
        found.append("open")
    if (last := text[-1:]) in _ENDS:
        found.append(_ENDS[last])
    if len(bare) > 4 and bare.isalpha():
        found.append(f"end={bare[-3:]}")
    return tuple(found)


_NUMBERS: dict[str, Callable[[str], object]] = {  # of a word with a digit
    "year": re.compile(r"(?:19|20)\d\d").fullmatch,
    "number": re.compile(r"\d{1,3}(?:[.,]\d{1,2})?").fullmatch,
    "six": re.compile(r"\d{6}").fullmatch,
    "code": lambda bare: len(bare) > 6 and any(map(str.isalpha, bare)),
    "digits": lambda bare: len(bare) > 6 and bare.isdigit(),
}
_OPENS = frozenset('"“«‘([')
_ENDS = {**dict.fromkeys('"”»’)]', "shut"), ":": "colon", ",": "comma", ".": "stop"}


@cache
def _lists() -> dict[str, frozenset[str]]:
    named = (
        ("org", "organisation"), ("role", "roles"), ("honor", "honorifics"), ("nominal", "post_nominals"),
        ("paper", "heading_core"), ("plain", "not_names"), ("topic", "topics"),
    )  # fmt: skip
    return {name: word_set("words", listed) for name, listed in named}


@cache
def _months() -> frozenset[str]:
    return frozenset(name for number, names in table("months").items() if number.isdigit() for name in names)


def _of_words(row: Row, tokens: list[str]) -> Iterator[WordFeatures]:
    last = len(tokens) - 1
    around = ["|", "|", *tokens, "|", "|"]
    label: WordFeatures = []  # the last words before the latest colon
    for index, word in enumerate(row.words):
        far, before, here, behind, farther = around[index : index + 5]
        found = [f"w={here}", *_kinds(word.text), f"w-2={far}", f"w-1={before}", f"w+1={behind}", f"w+2={farther}"]
        if index > 0:
            found.append(f"w-1w={before} {here}")
        if index < last:
            found.append(f"ww+1={here} {behind}")
        found += label
        found.append("first" if index == 0 else "last" if index == last else "inside")
        yield found
        if word.text.endswith(":"):
            label = [f"label={one}" for one in tokens[max(index - 3, 0) : index + 1]]


# -- rows ------------------------------------------------------------------------------------------


def _of_row(view: _View, row: Row) -> WordFeatures:
    page_text, words, kinds = view.page_text, view.tokens[row.index], view.kinds[row.index]
    size = _SIZES[bisect_right(_SIZE_BORDERS, row.size / page_text.body_size)]
    rank, case = view.ranks[row.index], case_of(row.text)
    at = min(int(row.box.y_mid * 8), 7)
    across = "mid" if abs(row.box.x_mid - 0.5) < 0.04 else "left" if row.box.x_mid < 0.5 else "right"
    count = _COUNTS[bisect_left(_COUNTS, min(len(words), 99))]
    found = [
        f"size={size}", f"rank={rank}", f"y={at}", f"x={across}", f"n={count}", f"case={case}",
        f"size.n={size}.{count}", f"rank.y={rank}.{at}", f"rank.case={rank}.{case}", f"size.x={size}.{across}",
        f"row.first={words[0]}", f"row.last={words[-1]}",
        f"source={'ocr' if row.ocr else 'text'}{'.mixed' if page_text.is_hybrid else ''}",
        *(f"row.{kind}" for kind in ("org", "role", "month", "paper", "honor", "number", "topic") if kind in kinds),
    ]  # fmt: skip
    bare = exact_key(row.text)
    for name, holds in (
        ("row.digit", any(map(str.isdigit, row.text))),
        ("row.label", row.text.rstrip().endswith(":")),
        ("row.address", "address" in kinds),
        ("row.twice", view.times[bare] > 1),
        ("row.host", 5 <= len(bare) < 40 and bare in view.hosts),
        ("row.long", row.box.width > 0.6),
    ):
        if holds:
            found.append(name)
    up, down = page_text.above(row, within=5.0), page_text.below(row, within=5.0)
    found += _beside("up", row, up, view.tokens)
    found += _beside("down", row, down, view.tokens)
    if up is not None:
        found += [f"up.case={view.tokens[up.index][-1]}.{case}", f"up.rank={view.tokens[up.index][-1]}.{rank}"]
    left = page_text.left_of(row)
    if left is not None:
        found += [f"left={word}" for word in view.tokens[left.index][-_IN_ROW:]]
    if row.index:
        found += [f"before={word}" for word in view.tokens[row.index - 1][-3:]]
        if page_text.rows[row.index - 1].block == row.block:
            found.append("same.block")
    return found


def _beside(name: str, row: Row, other: Row | None, tokens: list[list[str]]) -> WordFeatures:
    if other is None:
        return [f"{name}=none"]
    words = tokens[other.index]
    relation = "same" if 0.87 < other.size / row.size < 1.15 else "larger" if other.size > row.size else "smaller"
    return [
        *(f"{name}={word}" for word in (words[-_IN_ROW:] if name == "up" else words[:_IN_ROW])),
        f"{name}.last={words[-1]}", f"{name}.first={words[0]}", f"{name}.size={relation}",
        f"{name}.n={min(len(words), 6)}", f"{name}.case={case_of(other.text)}",
        f"{name}.gap={min(int(abs(other.box.y_mid - row.box.y_mid) / max(row.size, 0.004)), 4)}",
    ]  # fmt: skip


@lru_cache(maxsize=4096)
def case_of(text: str) -> str:
    words = re.findall(r"[^\W\d_]+", text)
    if not words:
        return "none"
    if all(word.isupper() for word in words):
        return "upper"
    capital = sum(word[0].isupper() for word in words)
    return "title" if capital >= 0.75 * len(words) else "first" if words[0][0].isupper() else "lower"
