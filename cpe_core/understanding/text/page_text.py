"""The pages of one certificate laid out for finding things: rows in reading order, one text, one normalised text.

Knows which rows belong together (a block: one column, one type size, even pitch) and how to turn a span of the text
back into evidence. Phrases are found in normalised text (letters and digits only, look-alikes folded), because OCR
glues "PRESENTEDTO" and splits other words; each normalised letter keeps its position.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, reduce
from itertools import accumulate, compress, groupby
from typing import Any, NamedTuple, TypeVar

from cpe_core.document import Box, Line, Page, Word
from cpe_core.records import Evidence
from cpe_core.understanding.text.neighbours import Neighbours, share_column
from cpe_core.vocabulary import table, words

_LOOK_ALIKE = str.maketrans({"1": "l", "i": "l", "|": "l", "0": "o", "’": "", "ı": "l", "\ufffd": "ti"})
_NO_SIGNS = {code: None for code in range(128) if not chr(code).isalnum()}  # of ASCII
_FUZZY_ASCII = _NO_SIGNS | _LOOK_ALIKE


@lru_cache(maxsize=4096)
def fuzzy_key(text: str) -> str:
    """Lower-case letters and digits only; accents dropped, look-alikes (1, i, l and 0, o) folded into one."""
    if text.isascii():  # as most are: folded at once, and not letter by letter
        return text.lower().replace("&", "and").translate(_FUZZY_ASCII)
    folded = unicodedata.normalize("NFKD", text).lower().replace("&", "and")
    return "".join(filter(str.isalnum, folded.translate(_LOOK_ALIKE)))


@lru_cache(maxsize=4096)
def exact_key(text: str) -> str:
    """Lower-case letters and digits only, for comparing values; look-alikes stay apart."""
    if text.isascii():
        return text.lower().replace("&", "and").translate(_NO_SIGNS)
    folded = unicodedata.normalize("NFKD", text).casefold().replace("&", "and")
    return "".join(filter(str.isalnum, folded))


class Keys:
    """Keys of texts, to be asked which of them hold another one."""

    def __init__(self, keys: Iterable[str]) -> None:
        all_keys = list(keys)
        self._text = "\n".join(all_keys)
        self._starts = [*accumulate((len(key) + 1 for key in all_keys), initial=0)]

    def holding(self, key: str) -> Iterator[int]:
        """The places of the keys that hold this one."""
        found = self._text.find(key)
        while found >= 0:
            at = bisect_right(self._starts, found) - 1
            yield at
            found = self._text.find(key, self._starts[at + 1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a page with everything that is asked of it again and again."""

    index: int  # its place in the pages' reading order
    page: int
    block: int
    start: int  # where its text begins in the pages' text
    text: str
    box: Box
    size: float
    words: tuple[Word, ...]
    word_starts: tuple[int, ...]  # of each word, its place in the row's text
    ocr: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)


class PhraseMatch(NamedTuple):
    """A trigger phrase or label found: which one, and the span of the pages' text it takes."""

    phrase: str
    start: int
    end: int


_T = TypeVar("_T")
_List = tuple[str, ...]  # the path of a list of phrases in the vocabulary
_SOUGHT: tuple[_List, ...] = (  # the lists that `find` finds phrases of, and groups of such
    ("labels",), ("cues", "person"), ("cues", "title", "after"), ("cues", "title", "above"), ("cues", "title", "stop"),
    ("cues", "sponsor"), ("cues", "decoy"), ("cues", "letter"),
    ("delivery_methods", "explicit"), ("standards", "words"),
)  # fmt: skip


class PageText:
    """Pages of one certificate. Immutable once made."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(pages)
        self.rows = tuple(_rows(self.pages))
        self.text = "\n".join(row.text for row in self.rows)
        self.barcodes = tuple(one.value for page in self.pages for one in page.barcodes)
        self._starts = [row.start for row in self.rows]
        self._matches: dict[_List, tuple[tuple[PhraseMatch, ...], list[int]]] = {}  # with where they begin
        self._evidence: dict[tuple[int, int], tuple[Evidence, ...]] = {}
        self._holding: dict[str, tuple[Row, ...]] = {}
        self._found: dict[Callable[[PageText], Any], Any] = {}

    # -- where things are --------------------------------------------------------------------------

    def row_at(self, place: int) -> Row:
        """The row in which a place of the text lies."""
        begun = bisect_right(self._starts, place)
        return self.rows[begun - 1 if begun else 0]

    def rows_between(self, start: int, end: int) -> tuple[Row, ...]:
        if not self.rows:
            return ()
        return self.rows[self.row_at(start).index : self.row_at(max(start, end - 1)).index + 1]

    def evidence(self, start: int, end: int) -> tuple[Evidence, ...]:
        """Page, box and text of a span, one for each row it touches."""
        found = self._evidence.get((start, end))
        if found is None:
            found = self._evidence[start, end] = tuple(self._evidence_of(start, end))
        return found

    def _evidence_of(self, start: int, end: int) -> Iterator[Evidence]:
        for row in self.rows_between(start, end):
            a, b = max(start, row.start) - row.start, min(end, row.end) - row.start
            text = row.text[a:b].strip()
            if text:
                yield Evidence(page=row.page, box=_box_of(row, a, b), text=text)

    def is_read(self, evidence: Iterable[Evidence]) -> bool:
        """Whether OCR read the row of any of the places."""
        return any(
            row.ocr and row.page == one.page and row.box.covers(one.box) > 0.5 for one in evidence for row in self.rows
        )

    def box_of(self, row: Row, start: int, end: int) -> Box:
        """The box around the words of a row that a span of the text touches."""
        return _box_of(row, start - row.start, end - row.start)

    def block_end(self, place: int) -> int:
        """Where the block ends in which a place lies."""
        row = self.row_at(place)
        while row.index + 1 < len(self.rows) and self.rows[row.index + 1].block == row.block:
            row = self.rows[row.index + 1]
        return row.end

    @cached_property
    def body_size(self) -> float:
        """The type size of ordinary text: the middle one, by words."""
        sizes = sorted(abs(word.size) for row in self.rows for word in row.words)
        return sizes[len(sizes) // 2] if sizes else 0.02

    @cached_property
    def size_ranks(self) -> dict[int, int]:
        """Of each row's index: 0 for the largest type, then 1, 2, 3 (and all smaller); sizes within a tenth are one."""
        ranks: dict[int, int] = {}
        rank, largest = -1, 10.0
        for row in sorted(self.rows, key=lambda r: -r.size):
            if row.size < 0.9 * largest:
                rank, largest = rank + 1, row.size
            ranks[row.index] = min(rank, 3)
        return ranks

    @cached_property
    def is_hybrid(self) -> bool:
        """Whether some rows come from a text layer or form and others from the picture."""
        return len({row.ocr for row in self.rows}) == 2

    # -- neighbours --------------------------------------------------------------------------------

    def below(self, row: Row, *, within: float = 2.6) -> Row | None:
        """The nearest row under this one that shares a column with it; `within` in heights of the larger."""
        return self._neighbours[row.page].nearest(row, within, down=True)

    def above(self, row: Row, *, within: float = 2.6) -> Row | None:
        return self._neighbours[row.page].nearest(row, within, down=False)

    def right_of(self, row: Row) -> Row | None:
        """The next row on the same baseline."""
        return self._neighbours[row.page].right_of(row)

    def left_of(self, row: Row) -> Row | None:
        """The row before this one on the same baseline."""
        return self._neighbours[row.page].left_of(row)

    def level_with(self, row: Row) -> tuple[Row, ...]:
        """All rows on the same baseline, this one too, from left to right."""
        return self._neighbours[row.page].level_with(row)

    @cached_property
    def _neighbours(self) -> dict[int, Neighbours]:
        """Of each page."""
        pages: dict[int, list[Row]] = {}
        for row in self.rows:
            pages.setdefault(row.page, []).append(row)
        return {number: Neighbours(rows) for number, rows in pages.items()}

    # -- what is found -----------------------------------------------------------------------------

    def once(self, find: Callable[[PageText], _T]) -> _T:
        """What `find` finds on this page text, looked for when it is first asked for."""
        if find not in self._found:
            self._found[find] = find(self)
        found: _T = self._found[find]
        return found

    def rows_holding(self, key: str) -> tuple[Row, ...]:
        """The rows among whose letters those of a key stand, first to last."""
        if key not in self._holding:
            self._holding[key] = tuple(self.rows[at] for at in self._keys.holding(key))
        return self._holding[key]

    @cached_property
    def _keys(self) -> Keys:
        return Keys(exact_key(row.text) for row in self.rows)

    # -- phrases -----------------------------------------------------------------------------------

    def find(self, *path: str) -> tuple[PhraseMatch, ...]:
        """Every place where a phrase of `words(*path)` stands, first to last; of two at one place the longer."""
        return self._found_for(path)[0]

    def find_in(self, row: Row, *path: str) -> tuple[PhraseMatch, ...]:
        """Of the places that `find` gives, those that begin in a row."""
        found, starts = self._found_for(path)
        return found[bisect_left(starts, row.start) : bisect_left(starts, row.end)] if found else ()

    def _found_for(self, path: _List) -> tuple[tuple[PhraseMatch, ...], list[int]]:
        matches = self._matches.get(path)
        if matches is None:
            found = tuple(self._search(path))
            matches = self._matches[path] = found, [match.start for match in found]
        return matches

    @cached_property
    def _normalised(self) -> tuple[str, list[int]]:
        return fuzzy_text(self.text)

    def places_of(self, text: str) -> Iterator[tuple[int, int]]:
        """The spans that hold the letters of `text` and stand free, first to last."""
        letters, places = self._normalised
        wanted = fuzzy_key(text)
        at = letters.find(wanted) if wanted else -1
        while at >= 0:
            start, end = places[at], places[at + len(wanted) - 1] + 1
            if self._stands_free(start, end, len(wanted)):
                yield start, end
            at = letters.find(wanted, at + 1)

    def _search(self, path: _List) -> Iterator[PhraseMatch]:
        if path not in _lists():
            raise KeyError(path)
        if path not in self._phrases:
            return
        _, places = self._normalised
        is_label = path[0] == "labels"
        behind = 0  # a phrase begins behind the one before
        for first, longest, most in self._phrases[path]:
            if first < behind:
                continue
            phrase, length, start = longest, most, places[first]
            ends = _ENDS_LABEL.search(self.text, start, places[first + length - 1]) if is_label else None
            if ends:
                letters = fuzzy_key(self.text[start : ends.start()])
                phrase, length = _spelt(path).get(letters, ""), len(letters)
                if not phrase:
                    continue
            end = places[first + length - 1] + 1
            behind = first + length
            if self._stands_free(start, end, length):
                yield PhraseMatch(phrase, start, end)

    @cached_property
    def _phrases(self) -> dict[_List, list[tuple[int, str, int]]]:
        """Of each list the phrases among the letters, at each place the longest: its first letter, and how many."""
        letters, _ = self._normalised
        pattern, begins_with = _all_phrases()
        found: dict[_List, list[tuple[int, str, int]]] = {}
        for match in pattern.finditer(letters):
            first = match.start()
            for path, phrase, length in begins_with[match[1]]:
                found.setdefault(path, []).append((first, phrase, length))
        return found

    def _stands_free(self, start: int, end: int, length: int) -> bool:
        """Whole words only; where OCR glued words, a long phrase is believed all the same."""
        opens = start == 0 or not (self.text[start - 1].isalnum() and self.text[start].isalnum())
        closes = end >= len(self.text) or not (self.text[end].isalnum() and self.text[end - 1].isalnum())
        if opens and closes:
            return True
        glued = length >= 9 and self.row_at(start).ocr
        return glued or (length >= 9 and opens) or (length >= 14 and closes)


def fuzzy_text(text: str) -> tuple[str, list[int]]:
    """The text as `fuzzy_key` leaves it, and of each of its letters where it stood."""
    letters = [*map(_FOLDED.__getitem__, text)]
    joined, places = "".join(letters), [*compress(range(len(letters)), letters)]
    if len(joined) > len(places):  # some sign stands for several letters
        places = [place for place in places for _ in letters[place]]
    return joined, places


class _Folded(dict[str, str]):
    """Each letter as `fuzzy_key` leaves it."""

    def __missing__(self, letter: str) -> str:
        self[letter] = fuzzy_key(letter)
        return self[letter]


_FOLDED = _Folded()


def longest_of(names: set[str]) -> str:
    """An expression for the longest of these names that stands at a place, which reads no letter twice."""
    ends = "" in names
    after = groupby(sorted(name for name in names if name), key=lambda name: name[0])
    ways: list[str] = [re.escape(first) + longest_of({name[1:] for name in rest}) for first, rest in after]
    if len(ways) == 1 and not ends:
        return ways[0]
    return f"(?:{'|'.join(ways)}){'?' if ends else ''}" if ways else ""


@cache
def _lists() -> frozenset[_List]:
    """The lists of phrases that are looked for, all at once."""
    return frozenset(path for sought in _SOUGHT for path in _lists_in(sought))


def _lists_in(path: _List) -> Iterator[_List]:
    found = reduce(lambda part, step: part[step], path[1:], table(path[0]))
    if isinstance(found, dict):
        for name in found:
            yield from _lists_in((*path, name))
    else:
        yield path


@cache
def _all_phrases() -> tuple[re.Pattern[str], dict[str, tuple[tuple[_List, str, int], ...]]]:
    """An expression for the longest phrase at a place; of each, which phrases of which lists it begins with.

    One for each list, the longest, and its length.
    """
    keys: dict[str, dict[_List, str]] = {}
    for path in _lists():
        for key, phrase in {fuzzy_key(phrase): phrase for phrase in words(*path)}.items():
            keys.setdefault(key, {})[path] = phrase
    keys.pop("", None)
    begins_with = {}
    for key in keys:
        longest: dict[_List, tuple[_List, str, int]] = {}
        for length in range(1, len(key) + 1):
            longest |= {path: (path, phrase, length) for path, phrase in keys.get(key[:length], {}).items()}
        begins_with[key] = tuple(longest.values())
    return re.compile(f"(?=({longest_of(set(keys))}))"), begins_with


# a label stands in one row, before its colon: "2.0 CPE" over "Sponsor" holds no "CPE Sponsor", and in "Speaker: Sofia"
# no "Speakers" stands
_ENDS_LABEL = re.compile(r"[:\n]")


@cache
def _spelt(path: _List) -> dict[str, str]:
    """The phrases of a list by their letters."""
    return {fuzzy_key(phrase): phrase for phrase in words(*path)}


def _box_of(row: Row, start: int, end: int) -> Box:
    first, last = bisect_left(row.word_starts, start), bisect_left(row.word_starts, end)
    if first and row.word_starts[first - 1] + len(row.words[first - 1].text) > start:
        first -= 1
    return Box.around(word.box for word in row.words[first:last]) if first < last else row.box


# -- reading order ---------------------------------------------------------------------------------


def _rows(pages: Iterable[Page]) -> Iterator[Row]:
    index = start = block = 0
    for page in pages:
        for lines in _blocks(page.lines):
            for line, box, size in lines:
                text = line.text
                ocr = sum([w.source == "ocr" for w in line.words]) * 2 > len(line.words)
                yield Row(
                    index=index, page=page.number, block=block, start=start, text=text, box=box, size=size,
                    words=line.words, word_starts=_starts(line.words), ocr=ocr,
                )  # fmt: skip
                index += 1
                start += len(text) + 1
            block += 1


def _starts(words: Iterable[Word]) -> tuple[int, ...]:
    return tuple(accumulate([len(word.text) + 1 for word in words], initial=0))[:-1]


_Placed = tuple[Line, Box, float]


def _blocks(lines: Iterable[Line]) -> list[list[_Placed]]:
    """Lines that run on under one another: the same size, even pitch, one column. From top to bottom."""
    blocks: list[list[_Placed]] = []
    for line in lines:
        placed = (line, line.box, abs(line.size))
        for block in reversed(blocks[-12:]):
            if _runs_on(block, placed):
                block.append(placed)
                break
        else:
            blocks.append([placed])
    return blocks


def _runs_on(block: list[_Placed], placed: _Placed) -> bool:
    (last, above, size_above), (line, box, size) = block[-1], placed
    gap = box.y0 - above.y1
    if gap > 0.95 * size and gap > 0.95 * size_above:
        return False  # checked first: most blocks end further up
    if box.y_mid - above.y_mid < 0.4 * size:
        return False
    read = last.words[0].source == "ocr" or line.words[0].source == "ocr"
    if max(size, size_above) > (1.45 if read else 1.25) * min(size, size_above) + 0.001:
        return False
    if len(block) > 1 and gap > (above.y0 - block[-2][1].y1) + 0.6 * size:
        return False
    return share_column(above, box)
