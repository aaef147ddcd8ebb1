"""Statements that no credit was given, in whatever words: a negation beside a word of credit, in a short sentence.

What is said under a condition, or of whoever it may be, is a rule: "No credit is given to those who leave early."
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cpe_core.understanding.text.page_text import exact_key, longest_of
from cpe_core.vocabulary import word_set, words

_MOST_WORDS = 14  # of a statement: what is longer is small print
_LEAST_SHARE = 0.5  # of the polls answered, the minutes attended: less earns nothing anywhere
_ENDS = re.compile(r"[.;!?•|](?=\s|$)|\s[-–—]\s|\n")
_OF_ALL = re.compile(
    r"(?<![\d.,/])(?P<number>\d{1,3})\s(?:minutes\s|minuten\s)?(?:of|out\sof|von|sur|de|di|van)\s(?P<most>\d{1,3})(?![\d.,/])"
)
_DENYING = (
    "negations", "undone", "cannot", "is_no", "too_little", "unmet", "was_not", "provisos", "unsettled", "did_not",
)  # fmt: skip
_WORDS = re.compile(r"\w+")
_SHARE = re.compile(r"(\d{1,2})\s?%")
_ANSWER = re.compile(r"(?P<label>[^:?\n]{2,45})[:?]\s*(?P<answer>[^:?\n]{1,30})$")


def denials(text: str) -> Iterator[str]:
    """The statements of a text that deny its credit, as they are printed."""
    for line in text.splitlines():
        answer = _ANSWER.search(line)
        if answer is not None and _is_denial(answer["label"], answer["answer"]):
            yield line.strip()
        for sentence in _ENDS.split(line):
            if _denies(sentence):
                yield sentence.strip()


def _denies(sentence: str) -> bool:
    few = _OF_ALL.search(sentence)
    if not (few or "%" in sentence or _may_deny(sentence)) or not 1 < len(sentence.split()) <= _MOST_WORDS:
        return False
    if _pattern("condition").search(sentence) or _is_of_other(sentence):
        return False
    if few and int(few["number"]) < _LEAST_SHARE * int(few["most"]) and _pattern("counted").search(sentence):
        return True
    return any(one.search(sentence) for one in (*_statements(), _partly()))


def _is_of_other(sentence: str) -> bool:
    """Whether it says what something else than this course does not give: "Evening sessions carry no credit"."""
    return _gives_none().search(sentence) is not None and _pattern("this").match(sentence.strip()) is None


def _is_denial(label: str, answer: str) -> bool:
    """Whether a label asks for what was reached, and the answer is that it was not: "Eligible for credit: No"."""
    key = exact_key(answer)
    if not key or _pattern("before").search(label):
        return False
    share = _SHARE.fullmatch(answer.strip())
    if _pattern("asked").search(label) and (key in _keys("answers") or (share and int(share[1]) < 100 * _LEAST_SHARE)):
        return True
    return _pattern("graded").search(label) is not None and key in _keys("grades")


def _may_deny(text: str) -> bool:
    """Whether a word stands in a text with which what denies begins: one look at most texts, instead of a dozen."""
    return not _first_words().isdisjoint(_WORDS.findall(text.lower()))


@cache
def _first_words() -> frozenset[str]:
    said = (phrase for kind in _DENYING for phrase in words("cues", "denying", kind))
    return frozenset({"not", "nicht", "niet", *(_WORDS.findall(phrase.lower())[0] for phrase in said)})


@cache
def _statements() -> tuple[re.Pattern[str], ...]:
    no, credit, paper = _any("negations"), _any("credit"), _any("papers")
    between = rf"(?:(?!{_any('others')}\b)[\w'’-]+[ \t]){{0,4}}?"
    others, amount = _any("others"), r"(?![^\d:=\n]{0,16}[:=]\s*\d*[1-9])"  # "No CPE hours: 3" counts them
    not_done = rf"(?:not|nicht|niet)\s(?:(?:yet|been|be)\s){{0,2}}(?!{_any('harmless')}\b)\w+(?:ed|en|wn|t)\b"
    return tuple(
        re.compile(one, re.IGNORECASE)
        for one in (
            rf"(?<![\w-]){no}[-\s](?!{others}\b){between}{credit}(?!\w){amount}",
            rf"(?<!\w){credit}:?[ \t]{between}(?:{_any('undone')}|{_any('cannot')})(?!\w)(?!\s{others}\b)",
            rf"(?<!\w){_any('is_no')}\s(?:an?\s|the\s|as\s(?:an?\s)?)?(?:[\w-]+\s)?{paper}(?!\w)",
            rf"(?<!\w){paper}:?\s{between}{_any('undone')}(?!\w)",
            rf"(?<!\w){_any('too_little')}\s(?:\w+\s)?{_any('measured')}(?!\w)",
            rf"(?<!\w){_any('measured')}:?\s{between}{_any('unmet')}(?!\w)",
            rf"(?<!\w)(?:{credit}|{paper}|{_any('measured')}):?\s(?:\w+:\s)?{between}{not_done}",
            rf"(?<!\w){_any('persons')}\s{_any('was_not')}\s(?!{_any('harmless')}\b)",
            rf"^\W*{_any('provisos')}(?!\w)",
            rf"(?<!\w){_any('unsettled')}(?!\w)",
            rf"(?<!\w){_any('did_not')}\s{between}{_any('measured')}(?!\w)",
        )
    )


@cache
def _gives_none() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any('verbs')}\s{_any('negations')}\s", re.IGNORECASE)


@cache
def _partly() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any('partly')}\s(?:only\s)?\d{{1,2}}\s?%\s(?!or\b)[^\W\d]", re.IGNORECASE)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any(kind)}(?!\w)", re.IGNORECASE)


def _any(kind: str) -> str:
    return longest_of({*words("cues", "denying", kind)}).replace(r"\ ", r"\s")


@cache
def _keys(kind: str) -> frozenset[str]:
    return frozenset(map(exact_key, word_set("cues", "denying", kind)))
