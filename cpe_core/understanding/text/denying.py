"""Statements that no credit was given, in whatever words: what denies, undoes or puts off, about an award.

Each word of a sentence has a kind in the vocabulary. A sentence that names an award is a denial where a "no" governs
what is given or how, where a word undoes it ("withheld", "pending"), or where it is to come and hangs on something; the
more so where it is said to whoever reads it. A sentence that speaks of a seal, a fee, a board or of participants is a
rule or says something else, and one under a condition is always a rule.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby

from cpe_core.understanding.text.page_text import exact_key, longest_of
from cpe_core.vocabulary import table, word_set, words

_KINDS = (
    "award", "measured", "deed", "no", "pause", "alone", "undone", "reader", "this", "condition", "future", "proviso",
    "elsewhere", "harmless",
)  # fmt: skip
_DENIES = frozenset({"no", "undone"})
_GIVEN = frozenset({"award", "deed", "proviso"})  # what a "no" before it denies
_REACH = _NEAR = 3  # words: so far ahead stands what is denied; and what undoes, denied itself
_SHORT = 5  # words: in a longer sentence capitals are of a title
_SHORT_WORD = 4  # letters
_LEAST_SHARE = 0.5  # of the polls answered, the minutes attended: less earns nothing anywhere
_ENDS = re.compile(r"[.;!?•|](?=\s|$)|\s[-–—]\s|\n(?!\s*[a-zà-þ0-9])")
_WORD = re.compile(r"\d+(?:\.\d+)?|[^\W_]+(?:-[^\W_]+)*")
_WORD_OR_PAUSE = re.compile(rf"{_WORD.pattern}|[,:()]")
_NUMBER_SIGN = re.compile(r"\bno\b\.?(?=\s*(?:[:#\d–-]|of\b))|(?<![:\s])\s+no\.?$", re.IGNORECASE)
_COUNTS = re.compile(r"[:=]\s*\d[\d.,]*(?:\s[^\W\d]+){0,2}\W*$")  # "No CPE hours: 3", "Hours denied: 0"
_OF_ALL = re.compile(
    r"(?<![\d.,/])(?P<number>\d{1,3})\s(?:minutes\s|minuten\s)?(?:of|out\sof|von|sur|de|di|van)\s(?P<most>\d{1,3})(?![\d.,/])"
)
_SHARE = re.compile(r"(\d{1,2})\s?%")
_ANSWER = re.compile(r"(?P<label>[^:?\n]{2,45})[:?]\s*(?P<answer>[^:?\n]{1,30})$")


def denials(text: str, *, title: str = "") -> Iterator[str]:
    """The statements of a text that deny its credit, as they are printed; the words of its course's title deny none."""
    for line in text.splitlines():
        answer = _ANSWER.search(line) if ":" in line or "?" in line else None
        if answer and _is_denial(answer["label"], answer["answer"]):
            yield line.strip()
    for sentence in _ENDS.split(_leads_on().sub(r"\1 ", text)):
        if _denies(sentence) and _denies(_without(sentence, title)) and not is_of_another_kind(sentence, text):
            yield " ".join(sentence.split())


def is_of_another_kind(sentence: str, text: str) -> bool:
    """Whether a sentence speaks of a kind of credit of which the text gives none, while it gives another: "not approved
    for CLE", on a paper of 2.0 CPE.
    """
    named = {kind.upper() for kind in _KIND_OF_CREDIT.findall(sentence)}
    given = {kind.upper() for pair in _GIVEN_OF_A_KIND.findall(text.replace(sentence, " ")) for kind in pair if kind}
    return bool(named) and bool(given) and named.isdisjoint(given)


_OF_A_KIND = r"(CPE|M?CLE|CME|CEU|PD[UH]|CPD|IRS CE|EA CE|ethics CE|ethics|CE|AMA PRA|SHRM|HRCI|CNE|NBCC)"
_KIND_OF_CREDIT = re.compile(rf"\b{_OF_A_KIND}s?\b", re.IGNORECASE)
_GIVEN_OF_A_KIND = re.compile(
    rf"\d\s(?:(?:hours?|credits?|of)\s){{0,3}}{_OF_A_KIND}s?\b"
    rf"|\b{_OF_A_KIND}s?(?:\s(?:hours?|credits?|units?|points?|earned|awarded|approved)){{0,2}}\s?[:=]?"
    r"\s?\d{1,3}(?:[.,]\d{1,2})?(?![\d.,/-]*\d)",
    re.IGNORECASE,
)


@cache
def _leads_on() -> re.Pattern[str]:
    """A line that breaks behind "without": in German the next begins with a capital, and ends no sentence."""
    return re.compile(rf"\b({longest_of({*words('cues', 'denying', 'leads_on')})})\n(?=\w)", re.IGNORECASE)


def _without(sentence: str, title: str) -> str:
    """A sentence without the title of the course, where it says more than that."""
    said, named = (" ".join(one.lower().split()) for one in (sentence, title))
    return said.replace(named, " ") if named and named != said else sentence


def _denies(sentence: str) -> bool:
    few = _OF_ALL.search(sentence)
    if few and int(few["number"]) < _LEAST_SHARE * int(few["most"]) and _pattern("counted").search(sentence):
        return True
    if "%" in sentence and _partly().search(sentence):
        return True
    sentence = _till_a_day().sub(" ", sentence)
    lowered = sentence.lower()
    if "min" in lowered and _gone_after().search(sentence):
        return True
    if not any(map(_tells, _WORD.findall(lowered))) or _COUNTS.search(sentence):
        return False
    return _weight(_kinds_in(_NUMBER_SIGN.sub(" ", sentence))) > 0


@lru_cache(maxsize=1 << 14)
def _tells(word: str) -> bool:
    """Whether a word is what a denial may be known by: one look at most sentences."""
    return word in _telling() or _kind(word) in _DENIES


@cache
def _telling() -> frozenset[str]:
    """Of each entry that denies and is made of several words, the one that is seen least elsewhere."""
    said = (one.split() for kind in ("no", "undone", "alone", "proviso") for one in words("cues", "denying", kind))
    others = (one for one in said if _DENIES.isdisjoint(map(_kind, one)))
    return frozenset(max(one, key=_seldom) for one in others)


def _seldom(word: str) -> tuple[bool, int]:
    return len(word) > _SHORT_WORD and _kind(word) not in _GIVEN, len(word)


def _weight(said: list[str]) -> int:
    """How much more of a sentence speaks for a denial than for a rule or something else."""
    has = Counter(said)
    is_of_award = has["award"] or has["measured"] or has["alone"]
    is_of_reader = has["deed"] and (has["reader"] or len(said) <= _SHORT)
    if not (is_of_award or is_of_reader) or has["condition"]:
        return 0
    clauses = (list(run) for is_pause, run in groupby(said, "pause".__eq__) if not is_pause)
    denied = sum(map(_denied_in, clauses)) + 3 * has["alone"]
    denied += has["future"] > 0 and has["proviso"] > 0 and not has["no"]
    return denied and denied + min(has["reader"] + has["this"], 2) - 2 * min(has["elsewhere"], 2)


def _denied_in(clause: list[str]) -> int:
    """How much a clause denies: "no … undone" nothing, "no … given" once, "undone" twice."""
    denied = 0
    for place, kind in enumerate(clause):
        ahead = clause[place + 1 : place + 1 + _REACH]
        if kind == "no" and "undone" not in ahead[:_NEAR]:
            denied += not ahead or not _GIVEN.isdisjoint(ahead)
        elif kind == "undone" and "no" not in clause[max(place - _NEAR, 0) : place]:
            denied += 2
    return denied


def _kinds_in(sentence: str) -> list[str]:
    """What each word says, "" where that is nothing; the longest entry at a place tells."""
    printed, kinds, place = _WORD_OR_PAUSE.findall(sentence), [], 0
    said = [word.lower() for word in printed]
    while place < len(said):
        tried = ((n, _kind(" ".join(said[place : place + n]))) for n in (3, 2, 1))
        length, kind = next((one for one in tried if one[1]), (1, ""))
        kinds.append("" if kind in _DENIES and _is_of_a_title(printed, place) else kind)
        place += length
    return kinds


def _is_of_a_title(words: list[str], place: int) -> bool:
    beside = words[place - 1 : place] + words[place + 1 : place + 2]
    return len(words) > _SHORT and place > 0 and words[place].istitle() and any(map(str.istitle, beside))


@lru_cache(maxsize=1 << 14)
def _kind(phrase: str) -> str:
    kinds, last = _kinds(), phrase.rfind(" ") + 1
    stems = (phrase[:end] + "~" for end in range(len(phrase), last + 1, -1))
    found = next((kinds[one] for one in (phrase, *stems) if one in kinds), "")
    bare = (phrase.removeprefix(one) for one in words("cues", "denying", "prefixes") if phrase.startswith(one))
    return found or ("undone" if any(kinds.get(one) == "deed" for one in bare) else "")


@cache
def _kinds() -> dict[str, str]:
    said = {one: kind for kind in _KINDS for one in words("cues", "denying", kind)}
    states = (one.lower() for one in table("words")["states"])  # of what another state accepts
    return said | dict.fromkeys(states, "elsewhere") | dict.fromkeys(",:()", "pause")


def _is_denial(label: str, answer: str) -> bool:
    """Whether a label asks for what was reached, and the answer is that it was not: "Eligible for credit: No"."""
    key = exact_key(answer)
    if not key or _pattern("before").search(label):
        return False
    share = _SHARE.fullmatch(answer.strip())
    if _pattern("asked").search(label) and (key in _keys("answers") or (share and int(share[1]) < 100 * _LEAST_SHARE)):
        return True
    return _pattern("graded").search(label) is not None and key in _keys("grades")


@cache
def _till_a_day() -> re.Pattern[str]:
    """How long something can be had, which nothing hangs on: "reprinted until May 5, 2027"."""
    months = longest_of({one for number, names in table("months").items() if number.isdigit() for one in names})
    day = rf"{months}\.?\s\d|\d{{1,4}}[./-]\d|\d{{1,2}}(?:st|nd|rd|th|er|\.)?\s(?:of\s|de\s)?{months}\b|(?:19|20)\d\d\b"
    return re.compile(rf"\b{_any('until')}\s(?:{day})", re.IGNORECASE)


@cache
def _partly() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any('partly')}\s(?:only\s)?\d{{1,2}}\s?%\s(?!or\b)[^\W\d]", re.IGNORECASE)


@cache
def _gone_after() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any('gone_after')}\s(?:[^\W\d]+\s)?\d{{1,3}}\s?min", re.IGNORECASE)


_NONE_OF = re.compile(
    r"(?<![\w.,/])0(?:[.,]0{1,2})?\s?(?:[^\W\d]+\s){0,3}\(?(?:of|out\sof|von|sur|de|di|van|/)\s?(?P<most>\d{1,3}(?:[.,]\d{1,2})?)(?![\d/])",
    re.IGNORECASE,
)


def none_of(text: str) -> Iterator[float]:
    """The amounts of credit of which none was given: "0.0 CPE credits (of 2.0)" tells 2.

    >>> [*none_of("0.0 CPE credits (of 2.0)\\nErrors: 0 of 12")]
    [2.0]
    """
    for line in text.splitlines():
        for match in _NONE_OF.finditer(line):
            if any(_kind(word) == "award" for word in _WORD.findall(line.lower())):
                yield float(match["most"].replace(",", "."))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any(kind)}(?!\w)", re.IGNORECASE)


def _any(kind: str) -> str:
    return longest_of({*words("cues", "denying", kind)}).replace(r"\ ", r"\s")


@cache
def _keys(kind: str) -> frozenset[str]:
    return frozenset(map(exact_key, word_set("cues", "denying", kind)))
