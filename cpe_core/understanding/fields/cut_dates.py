"""Dates of which a part cannot be seen: cut off by the edge of the page, or under a stamp.

A range whose last day is hidden must not pass for the one day that is left of it, and of a page that shows a half of a
date nobody can say that it states none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cpe_core.understanding.fields.date_grammar import between, dates_in, months
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.legibility import is_placeholder
from cpe_core.understanding.text.page_text import PageText, Row, longest_of
from cpe_core.vocabulary import word_set, words

CUT_OFF = "cut off"
PART_UNSEEN = "only a part of the date is there"  # hidden or cut off, or no more is printed: "Oct'22 to Mar'23"
_LABELS = ("completion_date", "date", "issue_date")
_MOST_PARTS = 8  # of what is left of a date: "June 30, July 1 and Ju"
_EDGE = 0.012  # of the page's width: what ends so near its edge may go on behind it
_SPECKLED = 0.6  # as OCR says of what it made of something that is no word
_CLOCK = re.compile(r"\d\s?:\s?\d|\d\s?[ap]\.?m\b", re.IGNORECASE)
_DAY_AND_YEAR_APART = re.compile(r"[^\W\d]\.?\s\d{1,2}\s+[-–—]\s+\d{4}$")  # "June 3 –      2024"


def is_cut(page_text: PageText, row: Row, start: int, end: int) -> bool:
    """Whether a day, which begins in a row, is one end of a range whose other end cannot be seen."""
    last = page_text.row_at(end - 1)
    left = page_text.left_of(row)
    before = f"{left.text if left else ''} {page_text.text[row.start : start]}"
    rest = _seen_behind(page_text, last, end)
    at_edge = (start == row.start and row.box.x0 < _EDGE) or (end == last.end and last.box.x1 > 1 - _EDGE)
    return (
        at_edge
        or _without_first().search(before) is not None
        or _DAY_AND_YEAR_APART.search(page_text.text[start:end]) is not None
        or is_begun(rest)
    )


def is_opened(page_text: PageText, row: Row, start: int, end: int) -> bool:
    """Whether a range is opened before a day and not closed: "from March 12, 2025" and no more, or "to" and no day."""
    if _opened().search(page_text.text[row.start : start]) is None:
        return False
    rest = _seen_behind(page_text, page_text.row_at(end - 1), end)
    to_the_end = between().match(rest)
    if to_the_end is None or not to_the_end[0].strip():
        return not re.search(r"\w", rest)
    behind = rest[to_the_end.end() :]
    return not any(one.start == 0 for one in dates_in(behind)) and not _CLOCK.match(behind)


def is_begun(rest: str) -> bool:
    """Whether a range begins with the day before this text, to the end of its row, and breaks off: "– Ma", "to 14
    March".
    """
    if dates_in(rest):
        return False
    if (to_the_end := _to_the_end().match(rest)) and _is_left_of_date(rest[to_the_end.end() :]):
        return True
    joined = between().match(rest) or re.match(r"\s*[;,]\s*", rest)
    return joined is not None and _fragment().match(rest, joined.end()) is not None


_DIGIT = re.compile(r"\d")


def days_left(text: str) -> Iterator[tuple[int, int]]:
    """Month and day of the first days of ranges whose last day, with the year, is missing: "June 3 – Ju"."""
    for row in filter(_DIGIT.search, text.split("\n")):
        for one in _first_day().finditer(row):
            if is_begun(row[one.end() :]):
                yield months()[(one["m"] or one["m2"]).lower()], int(one["d"] or one["d2"])


def part_of_date(page_text: PageText) -> tuple[int, int] | None:
    """The span of what is left of a date: a piece of a day behind its label, or a range whose first day is printed
    without a year. None where there is no such thing.
    """
    for kind in _LABELS:
        for one in labelled_as(page_text, kind, _is_piece):
            return one.start, one.end
    for row in page_text.rows:
        for found in _first_day().finditer(row.text):
            rest = row.text[found.end() :]
            if is_begun(rest) or _to_the_end().match(rest):
                return row.start + found.start(), row.end
    return None


def _seen_behind(page_text: PageText, row: Row, end: int) -> str:
    """What stands behind a place in its row, up to what lies over it: a stamp, and what is no word."""
    rest = page_text.text[end : row.end]
    for word, start in zip(row.words, row.word_starts, strict=True):
        at = row.start + start - end
        over = (word.doubt is not None or word.certainty < _SPECKLED) and not _is_left_of_date(word.text)
        if at > 0 and over:
            rest = rest[:at]
            break
    return _stamps().split(rest)[0]


def _is_piece(text: str) -> bool:
    """Whether a text is a part of a date, and more than the month and the year or the year alone."""
    first = _first_day().match(text)
    if first is not None and _to_the_end().match(text, first.end()):
        return True
    parts = [one for one in re.findall(r"[^\W_]+", text) if not _is_link(one.lower())]
    has_day = any(re.match(r"\d{1,2}(?!\d)", one) for one in parts) or not "".join(parts[-1:]).isdigit()
    return bool(parts) and has_day and not is_placeholder(text) and _is_left_of_date(text)


def _is_left_of_date(text: str) -> bool:
    """Whether a text is nothing, or a part of a date and no more."""
    parts = re.findall(r"[^\W_]+", text)
    return len(parts) <= _MOST_PARTS and not _CLOCK.search(text) and all(map(_is_of_date, parts))


def _is_of_date(part: str) -> bool:
    """Whether it may be what is left of a month's name, a day or a year."""
    low = part.lower()
    is_number = re.fullmatch(r"\d{1,4}|\d{1,2}(?:st?|nd?|rd?|th?|er|º|ª)", low) is not None
    return is_number or _is_link(low) or any(name.startswith(low) or name.endswith(low) for name in months())


def _is_link(low: str) -> bool:
    return low in word_set("months", "ranges", "joins") or low in ("the", "of", "de", "di", "del")


@cache
def _to_the_end() -> re.Pattern[str]:
    to = longest_of({*words("months", "ranges", "to_the_end")})
    return re.compile(rf"\s*(?:[-–—]+|{to}(?!\w))\s*", re.IGNORECASE)


@cache
def _opened() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_from()}:?(?:\s[^\W\d_]{{2,10}},)?\s$", re.IGNORECASE)


@cache
def _without_first() -> re.Pattern[str]:
    """What stands between two days, with no first one: "from – ", "from :o " as a stamp's edge is read, "Dates: – "."""
    return re.compile(rf"(?:(?<!\w){_from()}(?:{between().pattern}|\s\W{{0,2}}\w?\W?\s)|:\s+[-–—]\s*)$", re.IGNORECASE)


def _from() -> str:
    return longest_of({*words("months", "ranges", "from")})


@cache
def _fragment() -> re.Pattern[str]:
    """A month's name with or without its day, or numbers with the marks of a date, and not all of it."""
    return re.compile(
        rf"(?:(?:{_month()})(?![^\W\d_])\.?(?=\s\d|\s*$)|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:{_month()})(?![^\W\d_])"
        r"|\d{1,2}/\d{0,2}(?!\d)|\d{1,2}\.\d{1,2}\.|(?:19|20)\d\d-(?:\d|\s*$))",
        re.IGNORECASE,
    )


@cache
def _first_day() -> re.Pattern[str]:
    day, tail = r"(?<![\w.,:/-])(?P<{}>\d{{1,2}})", r"(?:\s?(?:st|nd|rd|th|er|º|ª|\.)(?!\w))?"
    of, named = r"(?:\s(?:of|de|di))?", rf"(?P<{{}}>{_month()})(?![^\W\d_])\.?"
    month_first = rf"\b(?=[^\W\d_]+\.?\s\d){named.format('m')}\s{day.format('d')}{tail}"
    return re.compile(rf"{month_first}|{day.format('d2')}{tail}{of}\s{named.format('m2')}", re.IGNORECASE)


def _month() -> str:
    return "|".join(sorted(map(re.escape, months()), key=len, reverse=True))


@cache
def _stamps() -> re.Pattern[str]:
    return re.compile(longest_of({*words("cues", "day", "stamps")}))
