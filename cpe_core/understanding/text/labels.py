"""Labels and the values that belong to them: right of the label, under it, above it, or further on in its line.

Which side a page uses is decided by what the asking finder accepts as a value and by nearness, never by the issuer.
Label spellings are vocabulary; OCR noise in them is tolerated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from cpe_core.understanding.text.page_text import PageText, PhraseMatch, Row, fuzzy_key
from cpe_core.understanding.text.wrapped_labels import wrapped_labels
from cpe_core.vocabulary import table, words

Accepts = Callable[[str], bool]

_FUZZY = 88  # of 100; below it "Date" words of other labels begin to match
_SHORTEST_FUZZY = 9  # letters; shorter labels have too many neighbours


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A value beside a label: the value's span in the pages' text, the side it stands on, how far (in rows)."""

    label: str
    label_start: int
    start: int
    end: int
    side: str  # "right", "under", "above"
    distance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Label:
    name: str
    row: Row
    start: int
    end: int
    whole: bool  # nothing else stands in its row
    marked: bool  # a colon or the like follows


def labelled_as(page_text: PageText, kind: str, accepts: Accepts) -> tuple[Labelled, ...]:
    """Values that `accepts` takes beside labels of `kind` (a list in labels.toml), in reading order."""
    found = [_value_of(page_text, label, accepts) for label in _labels(page_text, kind)]
    told = [one for one in found if one is not None]
    return tuple(told or _beside_wrapped(page_text, kind, accepts))


def _beside_wrapped(page_text: PageText, kind: str, accepts: Accepts) -> Iterator[Labelled]:
    """The values beside labels of two rows."""
    for one in page_text.once(wrapped_labels):
        if kind in _kinds_of(one.text) and not is_label(one.value.text) and accepts(one.value.text):
            label = _Label(
                name=one.text, row=one.first, start=one.first.start, end=one.first.end, whole=True, marked=False
            )
            yield _labelled(page_text, label, (one.value.start, one.value.end), "right", 0.5)


@lru_cache(maxsize=4096)
def _kinds_of(text: str) -> frozenset[str]:
    """The kinds of label that a text is."""
    bare = fuzzy_key(text)
    listed = (kind for kind, names in table("labels").items() if any(fuzzy_key(name) == bare for name in names))
    return composed_kinds(text.rstrip(" :")) | frozenset(listed)


_NUMBERED = re.compile(r"^\s*\d{1,2}[.)]\s*(?=[^\W\d])")


@lru_cache(maxsize=4096)
def is_label(text: str) -> bool:
    """Whether a text is nothing but a label of any kind; one of a form's may be numbered."""
    text = _NUMBERED.sub("", text)
    bare = fuzzy_key(text)
    return bare in _all_labels() or bool(composed_kinds(text))


@lru_cache(maxsize=4096)
def names_a_sum(text: str) -> bool:
    """Whether a text is the name of a sum, of credit where it tells of what: "Total", "10. TOTAL CPE EARNED:"."""
    name = _NUMBERED.sub("", text).strip(" :")
    of_credit = name.lower().startswith("total") and "credits" in composed_kinds(name)
    return of_credit or fuzzy_key(name) in names_of_sums()


@cache
def names_of_sums() -> frozenset[str]:
    """The keys of what sums are called."""
    labels = (name for name in words("labels", "credits") if name.lower().startswith("total"))
    return frozenset(fuzzy_key(name) for name in (*words("tables", "totals", "names"), *labels))


def has_label(page_text: PageText, kind: str) -> bool:
    """Whether a row of the pages is nothing but a label of a kind."""
    spelt = {fuzzy_key(name) for name in words("labels", kind)}
    return any(fuzzy_key(row.text) in spelt or kind in composed_kinds(row.text) for row in page_text.rows)


@lru_cache(maxsize=4096)
def composed_kinds(text: str) -> frozenset[str]:
    """The kinds of label that a text is, by the words of which such labels are made; mostly none or one."""
    tokens = re.findall(r"[^\W_]+|#", text.lower())
    if not 1 <= len(tokens) <= 9:
        return frozenset()
    return frozenset(kind for kind, made_of in _label_words().items() if made_of.makes(tokens))


class _LabelWords(NamedTuple):
    """The words that a kind of label is made of: `core` or more of them, one of `needs` where such are told."""

    known: frozenset[str]
    core: frozenset[str]
    needs: frozenset[str]
    never: frozenset[str]

    def makes(self, tokens: list[str]) -> bool:
        """Whether these words make a label of the kind."""
        return (
            self.known.issuperset(tokens)
            and not self.core.isdisjoint(tokens)
            and self.never.isdisjoint(tokens)
            and not (self.needs and self.needs.isdisjoint(tokens))
        )


@cache
def _label_words() -> dict[str, _LabelWords]:
    return {
        kind: _LabelWords(
            known=frozenset((*listed["core"], *listed["words"], "#")), core=frozenset(listed["core"]),
            needs=frozenset(listed.get("needs", ())), never=frozenset(listed.get("never", ())),
        )
        for kind, listed in table("label_words").items()
    }  # fmt: skip


@cache
def _all_labels() -> frozenset[str]:
    return frozenset(fuzzy_key(name) for names in table("labels").values() for name in names)


def _labels(page_text: PageText, kind: str) -> Iterator[_Label]:
    composed = {label.row.index: label for label in page_text.once(_composed).get(kind, ())}
    taken: set[int] = set()
    for match in page_text.find("labels", kind):
        label = _as_label(page_text, match)
        if label is not None and not _is_part(label, composed.get(label.row.index)):
            taken.add(label.row.index)
            yield label
    for label in composed.values():
        if label.row.index not in taken:
            taken.add(label.row.index)
            yield label
    yield from _misread(page_text, kind, taken)


def _is_part(label: _Label, longer: _Label | None) -> bool:
    """Whether a label is only a part of another: "CME Credits" of "CME Credits Earned"."""
    return longer is not None and longer.start <= label.start and label.end < longer.end


_MARK = re.compile(
    r"\s{0,2}(?:\(s\)|\(?es\)?)?\)?\s{0,2}(?:[:#;=]|\bis\b|No\.?:?|-\s|–\s|\.{3,}|_{2,})(?:[\s:#_-]|\.{2,}|\.(?!\d))*",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:[ :\-–_#*=]|\.{2,}|\.(?!\d))*")  # before a value; the point of ".5" belongs to it
_HINT = re.compile(
    r"\s?\((?:(?:please )?(?:print|printed|in capitals|block letters)|[56]0[ -]minutes?(?: hours?)?"
    r"|[mdyjta]{1,4}(?:[\s./-]{1,3}[mdyjta]{1,4}){2})\)\s*$",
    re.IGNORECASE,
)
_ITEM = re.compile(r"^\d{1,2}[.)]\s+$")  # a form's fields are numbered: "9. Total Credits"
_OPENS = re.compile(r"(?:^|[|•·:;(]|\s{2,}|\s[-–]\s)\W*$")


def _as_label(page_text: PageText, match: PhraseMatch) -> _Label | None:
    """A phrase is a label at the start of a row (or after a bar), with a mark, a value or nothing behind it."""
    row = page_text.row_at(match.start)
    if match.end > row.end:
        return None
    before, after = page_text.text[row.start : match.start], page_text.text[match.end : row.end]
    before = _ITEM.sub("", before) if before[:1].isdigit() else before
    after = _HINT.sub("", after) if "(" in after else after
    mark = _MARK.match(after)
    is_in_a_sentence = before[-2:-1].isalnum() and before[-1:].isspace()  # as most are: cheap to tell
    opens = not before.strip(" .*•-–#_(\"'") or (not is_in_a_sentence and bool(_OPENS.search(before)))
    is_behind_words = mark is not None and mark[0].strip().startswith(":") and len(fuzzy_key(match.phrase)) > 5
    if not opens and (not is_behind_words or fuzzy_key(before + match.phrase) in _all_labels()):
        return None  # within a sentence, or the end of another label: "Related course:"
    whole = not before.strip() and not after.strip(" .:*#-–_)")
    if not mark and not whole and " " not in match.phrase and re.match(r"\s+[^\W\d]", after):
        return None  # a single word followed by more words is a phrase, not a label
    return _Label(
        name=match.phrase,
        row=row,
        start=match.start,
        end=match.end + (mark.end() if mark else 0),
        whole=whole,
        marked=bool(mark),
    )


_HEAD = re.compile(r"^[\s•*·|-]*(?:\d{1,2}[.)]\s*)?(?P<head>(?:[^\d:=.|]|(?<=\bn)\.|(?<=\bn[or])\.)*?(?:category 1[^\d:=.|]*?)?)\s*(?P<mark>\(s\)\s*)?(?::|=|\.{3,}|_{2,}|\s[-–]\s|#|$|(?=[\d_]))(?:[\s:=#_-]|\.{2,}|\.(?!\d))*", re.IGNORECASE)  # fmt: skip  # noqa: E501


def _composed(page_text: PageText) -> dict[str, list[_Label]]:
    """Rows that are, or begin with, a text of nothing but the words labels are made of: the labels of each kind."""
    found: dict[str, list[_Label]] = {}
    for row in page_text.rows:
        text = _HINT.sub("", row.text) if "(" in row.text else row.text
        head = _head(text)
        kinds = composed_kinds(head.text) if head else frozenset()
        if head is None or not kinds:
            continue
        rest = text[head.rest :].strip()
        if len(rest) > 60:
            continue  # a sentence that begins like a label
        label = _Label(
            name=head.name, row=row, start=row.start + head.start, end=row.start + head.rest,
            whole=not rest, marked=head.rest > head.end + 1,
        )  # fmt: skip
        for kind in kinds:
            found.setdefault(kind, []).append(label)
    return found


class _Head(NamedTuple):
    """What may be a label at the beginning of a row: its name, all of it, and where these and the rest stand."""

    name: str
    text: str
    start: int
    end: int
    rest: int


@lru_cache(maxsize=4096)
def _head(text: str) -> _Head | None:
    match = _HEAD.match(text)
    if match is None or not match["head"]:
        return None
    head = match["head"]
    return _Head(head.strip(), head + (match["mark"] or ""), match.start("head"), match.end("head"), match.end())


def _misread(page_text: PageText, kind: str, taken: set[int]) -> Iterator[_Label]:
    """Labels that OCR spelt a little differently: what stands before a colon, or a whole row."""
    for row, head, bare in page_text.once(_read_heads):
        if row.index in taken:
            continue
        best = process.extractOne(bare, _long_labels(kind), scorer=fuzz.ratio, score_cutoff=_FUZZY)
        if best is not None:
            is_marked = len(head) < len(row.text)  # by a colon
            yield _Label(
                name=best[0],
                row=row,
                start=row.start,
                end=row.start + len(head) + is_marked,
                whole=not row.text[len(head) + 1 :].strip(),
                marked=is_marked,
            )


def _read_heads(page_text: PageText) -> tuple[tuple[Row, str, str], ...]:
    """Rows that OCR read with what stands before a colon, where it is as long as a label, and its letters."""
    heads = ((row, row.text.partition(":")[0]) for row in page_text.rows if row.ocr)
    keys = ((row, head, fuzzy_key(head)) for row, head in heads)
    return tuple(one for one in keys if _SHORTEST_FUZZY <= len(one[2]) <= 40 and not re.match(r"\W*\d", one[1]))


@cache
def _long_labels(kind: str) -> tuple[str, ...]:
    return tuple(bare for name in words("labels", kind) if len(bare := fuzzy_key(name)) >= _SHORTEST_FUZZY)


def _value_of(page_text: PageText, label: _Label, accepts: Accepts) -> Labelled | None:
    sides = [*_in_row(page_text, label, accepts)]
    if not sides and (label.whole or label.marked):
        sides = [*_beside(page_text, label, accepts)]
    return min(sides, key=lambda found: found.distance, default=None)


_CELL_ENDS = re.compile(r"\s[|•]\s")


def _in_row(page_text: PageText, label: _Label, accepts: Accepts) -> Iterator[Labelled]:
    rest = page_text.text[label.end : label.row.end]
    stop = _CELL_ENDS.search(rest)
    rest = rest[: stop.start()] if stop else rest
    if rest.strip(" .:-_#") and accepts(rest):
        yield _labelled(page_text, label, (label.end, label.end + len(rest)), "right", 0.0)


def _beside(page_text: PageText, label: _Label, accepts: Accepts) -> Iterator[Labelled]:
    row = label.row
    right = _top_of_cell(page_text, row, page_text.right_of(row) or _first_of_two(page_text, row))
    is_item = _NUMBERED.match(row.text) is not None

    def is_open(other: Row) -> bool:
        is_another = is_label(other.text) or (is_item and _NUMBERED.match(other.text) is not None)
        return not is_another and accepts(other.text)

    if right is not None and right.box.x0 - row.box.x1 < 0.45 and is_open(right):
        gap = right.box.x0 - row.box.x1
        yield _labelled(page_text, label, (right.start, right.end), "right", (0.2 if label.marked else 0.5) + 2 * gap)
    for side, other in (("under", page_text.below(row)), ("above", page_text.above(row))):
        if other is None or not is_open(other):
            continue
        gap = other.box.y0 - row.box.y1 if side == "under" else row.box.y0 - other.box.y1
        rows_away = max(gap, 0.0) / max(row.size, 0.004)
        turned_against = (0.35 if label.marked else 0.0) if side == "above" else 0.0
        yield _labelled(page_text, label, (other.start, other.end), side, 0.3 + rows_away + turned_against)


def _first_of_two(page_text: PageText, row: Row) -> Row | None:
    """The first of two rows of a value, where a label stands beside the middle of both, as cells of web pages do."""
    near = page_text.rows[max(row.index - _READ_NEAR, 0) : row.index + _READ_NEAR]
    for one in near:
        if one.page == row.page and one.box.x0 > row.box.x1 and 0 < row.box.y_mid - one.box.y_mid < one.size:
            below = page_text.below(one, within=1.0)
            if below and below.block == one.block and 0 < below.box.y_mid - row.box.y_mid < one.size:
                return one
    return None


_READ_NEAR = 8  # rows before and after, in reading order


def _top_of_cell(page_text: PageText, label: Row, value: Row | None) -> Row | None:
    """The first row of a value over several, where the label stands beside their middle: level with a later one."""
    if value is None:
        return None
    rows = [value]
    while (above := page_text.above(rows[0], within=1.0)) is not None and _goes_on(page_text, label, rows[0], above):
        rows.insert(0, above)
    while (below := page_text.below(rows[-1], within=1.0)) is not None and _goes_on(page_text, label, rows[-1], below):
        rows.append(below)
    for first in range(rows.index(value)):
        middles = (0.5 * (rows[first].box.y_mid + last.box.y_mid) for last in rows[rows.index(value) :])
        if any(abs(middle - label.box.y_mid) < _OFF_MIDDLE * label.size for middle in middles):
            return rows[first]
    return value


_OFF_MIDDLE = 0.35  # type sizes between a label and the middle of its cell


def _goes_on(page_text: PageText, label: Row, row: Row, other: Row) -> bool:
    """Whether a row next to another is a line of the same cell: flush with it, and beside no label of its own."""
    is_flush = other.block == row.block and abs(other.box.x0 - row.box.x0) < _SAME_EDGE
    return is_flush and abs(other.size - row.size) < 0.2 * row.size and page_text.left_of(other) in (None, label)


_SAME_EDGE = 0.004  # of the page's width


def rows_of_cell(page_text: PageText, one: Labelled) -> list[Row]:
    """The rows of a value beside its label: the one it begins in, and those that go on with it in its cell."""
    label, rows = page_text.row_at(one.label_start), [page_text.row_at(one.start)]
    if one.side != "right" or rows[0] is label:
        return rows
    while (below := page_text.below(rows[-1], within=1.0)) is not None and _goes_on(page_text, label, rows[-1], below):
        rows.append(below)
    return rows


def _labelled(page_text: PageText, label: _Label, place: tuple[int, int], side: str, distance: float) -> Labelled:
    start, end = place
    text = page_text.text[start:end]
    opening = _OPENING.match(text)
    start += opening.end() if opening else 0
    end -= len(text) - len(text.rstrip(" _*|"))
    return Labelled(
        label=label.name, label_start=label.start, start=start, end=max(end, start), side=side, distance=distance
    )
