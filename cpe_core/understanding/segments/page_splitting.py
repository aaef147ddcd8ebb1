"""Several certificates on one page, side by side or one over the other: the page is split where its blocks repeat.

Found by repetition: a heading or a lead-in stands twice, and much of what stands around the first stands around the
second at the same distance. A page is split only through white space, and each block is split again (four to a page).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import combinations, pairwise

from cpe_core.document import Page, Word
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.text.page_text import PageText, Row, exact_key, fuzzy_key
from cpe_core.vocabulary import words

_APART = 0.2  # of the page; blocks stand at least so far from one another
_SAME_PLACE = 0.03  # of the page; how exactly a block repeats the other
_MIRRORED = 0.35  # of a block's longer words stand again in the other
_FEWEST = 4  # words that must do so

_Shift = tuple[float, float]


def split_pages(page: Page) -> tuple[Page, ...]:
    """The page, or its parts if it holds several certificates; a mere copy of another part is left out."""
    if not any(_repeated(page.words)):
        return (page,)
    shift = _shift(page)
    blocks = _cut(page, shift) if shift else ()
    if not blocks:
        return (page,)
    first, second = blocks
    if _word_counts(first) == _word_counts(second):
        return split_pages(first)
    return (*split_pages(first), *split_pages(second))


def _word_counts(page: Page) -> Counter[str]:
    return Counter(word for one in page.words if (word := fuzzy_key(one.text)))


def _long(page_words: Iterable[Word]) -> dict[str, list[Word]]:
    found: dict[str, list[Word]] = {}
    for word in page_words:
        if len(bare := fuzzy_key(word.text)) >= 4:
            found.setdefault(bare, []).append(word)
    return found


def _repeated(page_words: tuple[Word, ...]) -> Iterator[bool]:
    """One True where enough longer words stand twice, apart along one axis; cheap, since most pages end here."""
    twice = 0
    for places in _long(page_words).values():
        if len(places) > 1 and any(_axis(_between(a, b)) for a, b in combinations(places[:6], 2)):
            twice += 1
            if twice >= _FEWEST:
                yield True
                return


def _between(a: Word | Row, b: Word | Row) -> _Shift:
    return b.box.x_mid - a.box.x_mid, b.box.y_mid - a.box.y_mid


def _axis(shift: _Shift) -> str | None:
    """ "x" for blocks side by side, "y" for one over the other, None if neither."""
    x, y = map(abs, shift)
    if x >= _APART and y < _SAME_PLACE:
        return "x"
    return "y" if y >= _APART and x < _SAME_PLACE else None


# -- what repeats ----------------------------------------------------------------------------------


def _shift(page: Page) -> _Shift | None:
    """From one block to the next: the way from a heading or lead-in to its repetition that most words go too."""
    rows = [*_anchors(PageText((page,)))]
    ways = {_forward(_between(a, b)) for (name, a), (other, b) in combinations(rows, 2) if name == other}
    weighed = [(*_mirrored(page, way), way) for way in ways if _axis(way)]
    enough = [(share, -_length(way), way) for share, count, way in weighed if share >= _MIRRORED and count >= _FEWEST]
    return max(enough)[2] if enough else None  # of three in a row the nearest two


def _forward(way: _Shift) -> _Shift:
    return way if _length(way) >= 0 else (-way[0], -way[1])


def _length(way: _Shift) -> float:
    return way[0] if abs(way[0]) > abs(way[1]) else way[1]


def _anchors(page_text: PageText) -> Iterator[tuple[str, Row]]:
    """Rows that stand once on a certificate: its heading, the lead-in to the person, the person's label."""
    leads = [*page_text.find("cues", "person", "after"), *page_text.find("cues", "person", "before")]
    for row in page_text.rows:
        if is_heading(row.text) and len(exact_key(row.text)) > 8:
            yield fuzzy_key(row.text), row
        yield from ((fuzzy_key(match.phrase), row) for match in leads if row.start <= match.start < row.end)
        head, colon, _ = row.text.partition(":")
        if colon and fuzzy_key(head) in {fuzzy_key(name) for name in words("labels", "participant")}:
            yield fuzzy_key(head), row


def _mirrored(page: Page, way: _Shift) -> tuple[float, int]:
    """The part of the first block's longer words that stand again where the way leads, and how many."""
    again = total = 0
    edge = _edge(page, way)
    for places in _long(page.words).values():
        for word in places:
            if (word.box.x_mid if _axis(way) == "x" else word.box.y_mid) > edge:
                continue
            total += 1
            again += any(_close(_between(word, other), way) for other in places if other is not word)
    return again / max(total, 1), again


def _edge(page: Page, way: _Shift) -> float:
    """Where the second block would begin if it began as the first does."""
    if _axis(way) == "x":
        return min(word.box.x0 for word in page.words) + way[0]
    return min(word.box.y0 for word in page.words) + way[1]


def _close(a: _Shift, b: _Shift) -> bool:
    return abs(a[0] - b[0]) < _SAME_PLACE and abs(a[1] - b[1]) < _SAME_PLACE


# -- the cut ---------------------------------------------------------------------------------------


def _cut(page: Page, way: _Shift) -> tuple[Page, Page] | tuple[()]:
    """The first block and the rest, parted at the widest white span near where the second should begin."""
    across = _axis(way) == "x"
    spans = sorted((w.box.x0, w.box.x1) if across else (w.box.y0, w.box.y1) for w in page.words)
    edge = _edge(page, way)
    gaps = [(b - a, (a + b) / 2) for a, b in _white(spans) if abs(b - edge) < _APART / 2]
    if not gaps:
        return ()
    place = max(gaps)[1]
    first = tuple(w for w in page.words if (w.box.x_mid if across else w.box.y_mid) < place)
    rest = tuple(w for w in page.words if (w.box.x_mid if across else w.box.y_mid) >= place)
    return replace(page, words=first), replace(page, words=rest)


def _white(spans: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    reach = spans[0][1]
    for (_, _), (start, end) in pairwise(spans):
        if start > reach:
            yield reach, start
        reach = max(reach, end)
