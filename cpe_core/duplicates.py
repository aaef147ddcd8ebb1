"""Are two records one course? A photo and a PDF of one certificate, a new issue of it, two certificates of one course.

Two layers know duplicates: the same bytes are the same file (the store sees to that); this one compares what was read.
It only asks: whether both count, a person says. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from cpe_core.records import Record
from cpe_core.summary_row import Summary, summary_of
from cpe_core.vocabulary import known_words

Texts = Mapping[str, str]  # of the fields compared; "" where there is none
COMPARED = ("course_title", "completion_date", "participant", "certificate_number")
SAME_TITLE = "the same title, day and participant"
SAME_NUMBER = "the same certificate number"

_ALIKE = 88  # of 100: two spellings of one title, a few letters misread
_WORDS_ALIKE = 70  # two spellings of one word in it
_SHORTEST_NUMBER = 4
_DAY, _NUMBER, _PERSON = 60, 100, 60  # what the same day and number, and another person, weigh beside titles alike
_ROMAN = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
    "x": "10",
}
_COUNTED = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "first": "1", "second": "2", "third": "3", "fourth": "4",
}  # fmt: skip
_PARTS = {"part", "parts", "module", "level", "session", "day", "unit", "volume", "vol", "section", "chapter", "course"}


def same_course(one: Record, other: Record) -> str | None:
    """Why these may be one course, or None. Order does not matter."""
    return may_be_one(texts_of(summary_of(one)), texts_of(summary_of(other)))


def may_be_one(first: Texts, second: Texts) -> str | None:
    """The same, of what is compared alone."""
    apart = _days_apart(first, second)
    if apart not in (0, 1, None) or not _same_person(first, second):
        return None
    if _same_number(first, second):
        return SAME_NUMBER
    if apart is None or _numbers_differ(first, second):
        return None
    return SAME_TITLE if same_title(first["course_title"], second["course_title"]) else None


def texts_of(summary: Summary) -> Texts:
    """What is compared of a record."""
    return {name: summary[name] or "" for name in COMPARED}


def nearness(one: Texts, other: Texts) -> float:
    """How near two records are to one course, to show the likeliest first; `same_course` decides if they may be."""
    alike = ratio(*(" ".join(_words(texts["course_title"])) for texts in (one, other)))
    day = {None: _DAY / 2, 0: _DAY, 1: _DAY}.get(_days_apart(one, other), 0)
    return alike + day + _NUMBER * _same_number(one, other) - _PERSON * (not _same_person(one, other))


def same_title(one: str, other: str) -> bool:
    """Equal up to spelling; Part I is not Part II, and two words that both exist are no spellings of each other."""
    first, second = _words(one), _words(other)
    if not first or not second or _numbers(first) != _numbers(second):
        return False
    if "".join(first) == "".join(second):
        return True
    if ratio(" ".join(first), " ".join(second)) < _ALIKE:
        return False
    mine, theirs = sorted(set(first) - set(second)), sorted(set(second) - set(first))
    return all(any(_misread(a, b) for b in theirs) for a in mine) and all(
        any(_misread(a, b) for a in mine) for b in theirs
    )


def _misread(one: str, other: str) -> bool:
    """Whether two words may be one, misspelt or misread once."""
    return ratio(one, other) >= _WORDS_ALIKE and not {one, other} <= known_words()


def ratio(one: str, other: str) -> float:
    """How alike two texts are, of 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415  40 ms that `import cpe_core` must not cost

    return fuzz.ratio(one, other)


@cache
def _words(title: str) -> tuple[str, ...]:
    """Small, numbers as digits ("II" and "two" after "Part" are 2), no punctuation."""
    found = re.findall(r"[^\W_]+", title.casefold().replace("&", " and "))
    words: list[str] = []
    for number, word in enumerate(found):
        after_part = number > 0 and found[number - 1] in _PARTS
        last = number == len(found) - 1
        if word in _ROMAN and (after_part or (last and word != "i") or len(word) > 1):
            words.append(_ROMAN[word])
        elif word in _COUNTED and after_part:
            words.append(_COUNTED[word])
        else:
            words.append(word)
    return tuple(words)


@cache
def _numbers(words: tuple[str, ...]) -> tuple[str, ...]:
    """What tells one of a series from the next: numbers, and letters after "Part" and its like."""
    return tuple(
        word.lstrip("0")
        for number, word in enumerate(words)
        if any(c.isdigit() for c in word) or (number > 0 and words[number - 1] in _PARTS and len(word) == 1)
    )


def _days_apart(one: Texts, other: Texts) -> int | None:
    """None where a day is not known."""
    first, second = one["completion_date"], other["completion_date"]
    return abs((date.fromisoformat(first) - date.fromisoformat(second)).days) if first and second else None


def _same_person(one: Texts, other: Texts) -> bool:
    """A missing name contradicts nobody; initials stand for names."""
    if one["participant"] == other["participant"]:
        return True
    first, second = (_name(texts["participant"]) for texts in (one, other))
    if not first or not second:
        return True
    if ratio(first[-1], second[-1]) < _WORDS_ALIKE:
        return sorted(first) == sorted(second)
    return first[0][0] == second[0][0] and (min(len(first[0]), len(second[0])) == 1 or ratio(first[0], second[0]) >= 60)


@cache
def _name(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"[^\W\d_]+", text.casefold()))


def _same_number(one: Texts, other: Texts) -> bool:
    first, second = (bare_number(texts["certificate_number"]) for texts in (one, other))
    return first == second and len(first) >= _SHORTEST_NUMBER and any(c.isdigit() for c in first)


def _numbers_differ(one: Texts, other: Texts) -> bool:
    """Whether both have a number of the same kind, and not the same."""
    first, second = (bare_number(texts["certificate_number"]) for texts in (one, other))
    return bool(first and second) and first != second and _kind(first) == _kind(second)


@cache
def _kind(number: str) -> str:
    """The shape of a number: letters stay, digits become one sign each."""
    return re.sub(r"\d", "0", number)


@cache
def bare_number(number: str) -> str:
    """A certificate's number as it is compared: letters and digits, small."""
    return re.sub(r"[^0-9a-z]", "", number.casefold())
