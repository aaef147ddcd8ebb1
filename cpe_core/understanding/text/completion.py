"""Does the paper say that the course was not completed, or that no credit was given?

Confirmations of a registration, invoices, reminders, failed examinations and notices that no credit was awarded look
like certificates, and hold a course, a day and an amount of credit. What tells is said in a phrase; phrases under a
condition ("if you did not pass …") tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby

from rapidfuzz.distance import OSA

from cpe_core.errors import NOT_COMPLETED
from cpe_core.understanding.text.denying import denials, is_of_another_kind
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.legibility import is_unfilled
from cpe_core.understanding.text.page_text import PageText, exact_key, fuzzy_key, longest_of
from cpe_core.vocabulary import table, words

_WHOLE_LINE = 0.8  # of a line's letters: more is the paper's own statement, less may be a title or small print
_TOP = 3  # lines: below them a page of a course names its syllabus beside other things


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """What a text says against a completed course: a kind of `NOT_COMPLETED`, in which words, whether that is sure."""

    kind: str
    phrase: str
    is_certain: bool  # a line says nothing else, and no word says that it is a certificate all the same


def denial_on(page_text: PageText, *, title: str = "") -> Denial | None:
    """What a paper says against a completed course, in its words or behind a label; but for its title's words."""
    tilted = "\n".join(_as_known(one) for page in page_text.pages for one in _joined(page.tilted))
    completed, lines = is_completed(page_text.text), _side_by_side(page_text)
    found = [*_verdicts(page_text.text, completed), denial_in(page_text.text)]
    found += [*_outcomes(page_text, completed), *_voids(tilted)]
    found += [*_scores(lines, completed), *_progress(lines, completed), *_states_of_amounts(lines)]
    unfilled = (row.text for row in page_text.rows if is_unfilled(row.text))  # a template is no certificate
    found += [Denial(kind="refused", phrase=one, is_certain=False) for one in (*denials(lines, title=title), *unfilled)]
    return max((one for one in found if one), key=lambda one: one.is_certain, default=None)


@lru_cache(maxsize=64)
def denial_in(text: str) -> Denial | None:
    """What the text says against a completed course; None where it says nothing of that kind."""
    completed = is_completed(text)
    found = [
        Denial(
            kind=kind,
            phrase=" ".join(one[0].split()),
            is_certain=not completed
            and _fills_its_line(text, one)
            and not (kind in _COUNTED and _COUNT.match(text, one.end())),
        )
        for kind in _DENIED
        for one in _said(text)[kind]
        if not _is_conditional(text, one.start())
        and not (kind in _COUNTED and _counts_none(text, one))
        and not (kind == "refused" and is_of_another_kind(_sentence_of(text, one), text))
    ]
    of_another_kind = _of_another_kind(text, completed)
    twice = bool(found) and _say_it_twice([*found, *of_another_kind])  # "RECEIPT", and "Bill to"
    found = [replace(one, is_certain=not completed) for one in found] if twice else found
    found += [*_voids(text), *of_another_kind]
    hints = sorted({one[0].lower() for one in _said(text)["hints"]})
    if len(hints) >= 2 and not completed:  # what a registration says, and what stands beside it
        found = [replace(one, is_certain=one.is_certain or one.kind == "registration") for one in found]
    if len(hints) >= 3 and not completed:
        found.append(Denial(kind="registration", phrase=hints[0], is_certain=False))
    return max(found, key=lambda one: one.is_certain, default=None)


def _sentence_of(text: str, phrase: re.Match[str]) -> str:
    """What is said around a phrase, up to the ends of its sentence or row."""
    before = _SENTENCE_ENDS.split(text[max(phrase.start() - 160, 0) : phrase.start()])[-1]
    return before + phrase[0] + _SENTENCE_ENDS.split(text[phrase.end() : phrase.end() + 160])[0]


_DENIED = tuple(kind for kind in NOT_COMPLETED if kind not in ("offer", "unfilled"))  # these are told otherwise
_COUNTED = (
    "failed",
    "incomplete",
)  # "Exam failed: 0" is a line of statistics; "No credit awarded: 0" says what it says
_NONE_BEFORE = re.compile(r"(?<![\w.,:/])(?:0|no|zero)[ \t]$", re.IGNORECASE)
_ENDS = r"[ \t]*(?=$|\n|[,;|)])"
_THINGS = r"[ \t](?:times?|modules?|attempts?|exams?|sessions?|courses?|lessons?|parts?|of[ \t]\d+)\b"
_NONE_AFTER = re.compile(
    rf"[ \t]*[:=(][ \t]*(?:(?:0|zero)(?:{_THINGS})?|none|no|never|nil|n/a|[-–]{{1,2}}){_ENDS}|[ \t]0{_THINGS}{_ENDS}",
    re.IGNORECASE,
)
_COUNT = re.compile(r"[ \t]*[:=(][ \t]*\d{1,2}\)?[ \t]*(?:$|\n)")  # how often: it may have been passed all the same


def _counts_none(text: str, phrase: re.Match[str]) -> bool:
    """Whether the text says how often that was, and that it never was: "Exam failed: 0"."""
    before = text[max(phrase.start() - 6, 0) : phrase.start()]
    return _NONE_BEFORE.search(before) is not None or _NONE_AFTER.match(text, phrase.end()) is not None


def _say_it_twice(found: Iterable[Denial]) -> bool:
    return len({exact_key(one.phrase) for one in found}) >= 2


def _verdicts(text: str, completed: bool) -> list[Denial]:
    """What a line begins with, or holds alone, as a sentence of its own: "Not passed. You need 70%"."""
    firsts = (_SENTENCE_END.split(line.strip())[0] for line in text.splitlines())
    return [
        Denial(kind="failed", phrase=first, is_certain=not completed)
        for first in firsts
        if exact_key(first) in _keys("cues", "completion", "stands_alone")
    ]


_SENTENCE_END = re.compile(r"[.!](?:\s|$)")


def announced_in(text: str) -> bool:
    """Whether a text bids to a course that is to come, in two phrases or more, or is the timetable of a day."""
    return len({one[0].lower() for one in _said(text)["offer"]}) > 1 or _is_timetable(text)


def _is_timetable(text: str) -> bool:
    """Whether hours of the day stand in the lines of a text, and beside them what it pauses for."""
    timed = sum(_TIMED.search(line) is not None for line in text.splitlines())
    return timed >= _LEAST_TIMED and len({one[0].lower() for one in _said(text)["pauses"]}) > 1


_LEAST_TIMED = 4  # lines
_TIMED = re.compile(r"^\W*\d{1,2}(?::[0-5]\d|[.h][0-5]\d(?=\s?(?:Uhr|[^\W\d]|$)))(?![\d.,])|\b\d{1,2}[:h][0-5]\d\W*$")


def _side_by_side(page_text: PageText) -> str:
    """The rows, each with what stands right of it: a label and its number may be in columns of their own."""
    right = ((row, page_text.right_of(row)) for row in page_text.rows)
    return "\n".join(row.text if other is None else f"{row.text} {other.text}" for row, other in right)


def _progress(text: str, completed: bool) -> list[Denial]:
    """How far the person got, where that is not to the end: "Progress: 45%", "45 % complete", "3 of 7 modules"."""
    found = [one for one in _numbered("progress").finditer(text) if one["percent"]] if "%" in text else []
    found += _how_far().finditer(text) if "%" in text or _A_PART.search(text) else ()
    return [
        Denial(kind="incomplete", phrase=" ".join(one[0].split()), is_certain=not completed)
        for one in found
        if _Score.of(one).reached < 100
    ]


_OF = r"\s?(?:/|of|out\sof|von|sur|de|di|van)\s?"
_A_PART = re.compile(rf"\d{_OF}\d{{1,3}}\s[^\W\d]")


@cache
def _how_far() -> re.Pattern[str]:
    """A number of percent before what says how far, or of parts: "45 % complete", "3 of 7 modules"."""
    reached, parts = (_any_of(words("cues", "completion", kind), _SPACE) for kind in ("reached", "parts"))
    percent = rf"(?P<percent>\s?%) {{0,2}}{reached}(?=[ \t]*(?:$|[\n.,;|·]))"
    of_all = rf"{_OF}(?P<most>\d{{1,3}})\s{parts}(?!\w)"
    return re.compile(rf"(?<![\w.,/])(?P<number>\d{{1,3}})(?:{percent}|{of_all})", re.IGNORECASE)


_AMOUNT = re.compile(r"\d[\d.,]*(?:\s[^\W\d]+){0,2}\s?$")
_ITS_STATE = re.compile(r"[-–—(\[:]\s?([^\d()\[\]\n]{4,40})[)\]]?$", re.MULTILINE)


def _states_of_amounts(text: str) -> list[Denial]:
    """What is said behind an amount: "2.0 (pending review)"."""
    found = (one for one in _ITS_STATE.finditer(text) if _is_denied(one[1]))
    amounts = ((_AMOUNT.search(text[max(one.start() - 24, 0) : one.start()]), one) for one in found)
    return [Denial(kind="refused", phrase=amount[0] + one[0], is_certain=False) for amount, one in amounts if amount]


def _scores(text: str, completed: bool) -> list[Denial]:
    """A score below the one that the paper asks for: "Score: 58 / 100, minimum to pass: 70"."""
    asked = {_Score.of(one) for one in _numbered("pass_mark").finditer(text)}
    if not asked and "%" in text:
        asked = {_Score.of(one) for one in _numbered("needed").finditer(text) if one["percent"]}
    if not asked and ("%" in text or "/" in text):
        asked = {_Score.of(one) for one in _needed_behind().finditer(text)}
    if not asked:
        return []
    rest = _needed_behind().sub(" ", _numbered("pass_mark").sub(" ", text))
    reached = {_Score.of(one): " ".join(one[0].split()) for one in _numbered("scores").finditer(rest)}
    if not reached:
        return []
    best, enough = max(reached, key=lambda one: one.reached), min(asked, key=lambda one: one.reached)
    if best.reached >= enough.reached:
        return []
    is_plain = len(reached) == len(asked) == 1 and best.is_measured_as(enough)
    return [Denial(kind="failed", phrase=reached[best], is_certain=is_plain and not completed)]


@dataclass(frozen=True, slots=True)
class _Score:
    """A score out of the most that could be reached, in percent; as it is where no unit stands with it."""

    reached: float
    unit: str  # "%", "/ 100", or none

    @classmethod
    def of(cls, match: re.Match[str]) -> _Score:
        number, most = float(match["number"].replace(",", ".")), float(match["most"] or 0)
        unit = "%" if match["percent"] else f"/ {most:g}" if most else ""
        return cls(100 * number / most if most else number, unit)

    def is_measured_as(self, other: _Score) -> bool:
        units = {self.unit, other.unit}
        return len(units) == 1 or "" not in units or units == {"", "/ 100"}


@cache
def _numbered(kind: str) -> re.Pattern[str]:
    """A word of a kind and the number behind it, with its unit or the most that could be reached."""
    named = words("cues", "amounts", "scores") if kind == "scores" else words("cues", "completion", kind)
    return re.compile(
        rf"(?<!\w){_any_of(named, _SPACE)}(?:\s?[:=(–-]+|\sis\b|\sof\b|\s)\s{{0,20}}"
        r"(?P<number>\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,]*\d)"
        r"(?P<percent>\s?%)?(?:\s?(?:/|out of|of)\s?(?P<most>\d{1,3})(?![\d/]))?",
        re.IGNORECASE,
    )


@cache
def _needed_behind() -> re.Pattern[str]:
    """A number of percent and behind it that it is needed: "(70 % required)"."""
    needed = _any_of(words("cues", "completion", "needed"), _SPACE)
    number = r"(?<![\d.,])(?P<number>\d{1,3})(?:(?P<percent>[ \t]?%)|[ \t]?/[ \t]?(?P<most>\d{1,3}))"
    return re.compile(rf"{number}[ \t](?:is[ \t])?{needed}(?!\w)", re.IGNORECASE)


_LEAST_SPELT, _LONG_WORD = 4, 8  # letters that tell a void paper's word, and of one that may be misread
_MOST_PIECES = 4  # of one word that was set askew
_DASH = re.compile(r"\s[-–—]\s|(?<=[^\W\d_]{4})[-–—](?=[^\W\d_]{4})")  # "DUPLICATE-VOID"


def _voids(text: str) -> list[Denial]:
    """Lines that say of the paper that it counts nothing, and hardly more: "VOID", "SAMPLE SAMPLE", "COPY-VOID"."""
    void, letters = _keys("cues", "completion", "void"), exact_key(text)
    if not any(key in letters for key in void):
        return []
    return [
        Denial(kind="refused", phrase=line.strip(), is_certain=False)
        for line in text.splitlines()
        if exact_key(line) in void
        or (len(said := {*line.split()}) == 1 and exact_key(*said) in void)
        or (line.isupper() and any(exact_key(part) in void for part in _DASH.split(line)))
        or ((first := _DASH.split(line)[0]).isupper() and exact_key(first) in void)
    ]


def _joined(tilted: Iterable[str]) -> Iterator[str]:
    """What stands askew, letters that were set one by one as one word, and all of it: a pair set close parts a word."""
    pieces = list(tilted)
    if 1 < len(pieces) <= _MOST_PIECES:
        yield "".join(pieces)
    for is_letter, run in groupby(pieces, key=lambda one: len(one) == 1):
        letters = list(run)
        yield from ["".join(letters)] if is_letter else letters


def _as_known(tilted: str) -> str:
    """What stands askew, or the word of a void paper that it spells but for a few letters: so is a stamp read."""
    key = fuzzy_key(tilted)
    if exact_key(tilted) in _keys("cues", "completion", "void"):
        return tilted
    alike = (one for one in words("cues", "completion", "void") if _is_spelt(key, fuzzy_key(one)))
    return next(alike, tilted) if len(key) >= _LEAST_SPELT else tilted


def _is_spelt(key: str, word: str) -> bool:
    is_part = key in word and len(key) >= 0.66 * len(word)
    return is_part or (len(word) >= _LONG_WORD and OSA.normalized_similarity(key, word) >= 0.75)


_NUMBERED = re.compile(r"[\s#:]{1,3}(?:no\.?\s)?[\w-]{0,12}\d$", re.IGNORECASE)  # "Order Confirmation #20318"


def _of_another_kind(text: str, completed: bool) -> list[Denial]:
    """What calls itself a syllabus or a curriculum vitae at its top, or speaks of courses as no certificate does."""
    top = list(filter(None, map(str.strip, text.splitlines())))[:_TOP]
    phrases = [
        line for line in top if exact_key(_NUMBERED.sub("", line)) in _keys("cues", "completion", "of_another_kind")
    ]
    said = _said(text)
    general = () if completed else said["general"][:1]
    named = next(
        (one for line in top[:1] for one in _patterns()["calls_itself"].finditer(line) if _is_at_end(line, one)), None
    )
    told = (*general, *([named] if named else ()), *said["tells_of_courses"][:1])
    phrases += [" ".join(one[0].split()) for one in told]
    return [Denial(kind="refused", phrase=phrase, is_certain=False) for phrase in phrases]


def _is_at_end(line: str, phrase: re.Match[str]) -> bool:
    """Whether a line begins or ends with a phrase."""
    return phrase.start() == 0 or phrase.end() == len(line)


def _outcomes(page_text: PageText, completed: bool) -> list[Denial]:
    """States beside labels that say what became of the course: "Result: Not passed"."""
    return [
        Denial(
            kind="incomplete", phrase=f"{one.label}: {page_text.text[one.start : one.end]}", is_certain=not completed
        )
        for one in labelled_as(page_text, "outcome", _is_denied)
    ]


_HOW_FAR = re.compile(r"[\s,:–-]*\(?\d{1,3}\s?%\)?$")  # "In Progress (83%)"


_AND_MORE = re.compile(r"[.;,(]|\s[-–—]\s")  # "Not passed. You may sit again"


def _is_denied(text: str) -> bool:
    key = exact_key(_AND_MORE.split(_HOW_FAR.sub("", text))[0])
    return key in _keys("tables", "not_completed", "names") or key in _keys("cues", "completion", "void")


@cache
def _keys(name: str, *path: str) -> frozenset[str]:
    return frozenset(map(exact_key, words(name, *path)))


def _fills_its_line(text: str, phrase: re.Match[str]) -> bool:
    """Whether a line says nothing else, but to whom it is said: "You did not pass the final exam."."""
    start, end = text.rfind("\n", 0, phrase.start()) + 1, text.find("\n", phrase.end())
    line = text[start : end if end >= 0 else len(text)]
    is_addressed = exact_key(text[start : phrase.start()]) in _keys("cues", "completion", "addressed")
    whose = _NAME_BEFORE.sub("", _NAME_BEHIND.sub("", line))
    is_whole = phrase[0] in whose and len(exact_key(phrase[0])) >= _WHOLE_LINE * len(exact_key(whose))
    is_result = exact_key(line.partition(":")[0]) in _result_labels() and not exact_key(line[phrase.end() - start :])
    return is_whole or is_result or (is_addressed and _CONDITION.search(line) is None)


_NAME_BEFORE = re.compile(r"^(?:[A-ZÀ-Þ][^\W\d]+\s?){1,3},\s")  # of whom it is told
_NAME_BEHIND = re.compile(r",\s(?:[A-ZÀ-Þ][^\W\d]+\s?){1,3}[.!]\s*$")


@cache
def _result_labels() -> frozenset[str]:
    return _keys("labels", "outcome") | _keys("cues", "amounts", "scores")


def is_completed(text: str) -> bool:
    """Whether a text says that it is a certificate, or that something was completed."""
    said = _said(text)["completed"]
    return any(not is_only_promised(text, found) and not _is_negated(text, found) for found in said)


def _is_negated(text: str, phrase: re.Match[str]) -> bool:
    """Whether it is said that there is none: "No certificate"."""
    before = [word.lower() for word in text[max(phrase.start() - 16, 0) : phrase.start()].split()[-2:]]
    return not {" ".join(before), *before[-1:]}.isdisjoint(words("cues", "completion", "negated"))


def is_only_promised(text: str, phrase: re.Match[str]) -> bool:
    """Whether a phrase stands under a condition, or tells what is to come."""
    return _is_conditional(text, phrase.start()) or is_promised(text, phrase)


def is_promised(text: str, phrase: re.Match[str]) -> bool:
    """Whether its sentence tells what is to come: "You will receive your certificate", "Certificates will be sent"."""
    before = _SENTENCE_ENDS.split(text[max(0, phrase.start() - 160) : phrase.start()])[-1]
    after = _SENTENCE_ENDS.split(text[phrase.end() : phrase.end() + 160])[0]
    return any(_patterns()["promised"].search(part) is not None for part in (before, after))


@lru_cache(maxsize=64)
def _said(text: str) -> dict[str, list[re.Match[str]]]:
    """The phrases of each kind in a text, first to last; all are looked for at once, for most texts hold none."""
    patterns, (places, kinds_of) = _patterns(), _all_at_once()
    said: dict[str, list[re.Match[str]]] = {kind: [] for kind in patterns}
    for place in places.finditer(text):
        for kind in kinds_of[_spaced(place[1])]:
            before = said[kind][-1].end() if said[kind] else 0
            if place.start() >= before and (found := patterns[kind].match(text, place.start())):
                said[kind].append(found)
    return said


@cache
def _all_at_once() -> tuple[re.Pattern[str], dict[str, frozenset[str]]]:
    """An expression for the longest phrase at a place; of each, the kinds that have it or what it begins with."""
    kinds: dict[str, set[str]] = {}
    for kind in _patterns():
        for phrase in words("cues", "completion", kind):
            kinds.setdefault(_spaced(phrase), set()).add(kind)
    kinds_of = {
        phrase: frozenset(kind for end in _ends_of_words(phrase) for kind in kinds.get(phrase[:end], ()))
        for phrase in kinds
    }
    return re.compile(rf"(?<!\w)(?=({_any_of(kinds, _SPACE_OR_DASH)})(?!\w))", re.IGNORECASE), kinds_of


def _ends_of_words(phrase: str) -> list[int]:
    return [one.end() for one in re.finditer(r"\w\b|$", phrase)]


def _spaced(phrase: str) -> str:
    return re.sub(_SPACE_OR_DASH, " ", phrase.lower())


_NO_PHRASES = frozenset(  # of the lists: these are looked for otherwise
    {
        "void",
        "of_another_kind",
        "addressed",
        "negated",
        "stands_alone",
        "progress",
        "reached",
        "parts",
        "needed",
        "pass_mark",
    }
)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        kind: re.compile(rf"(?<!\w){_any_of(phrases, _SPACE_OR_DASH)}(?!\w)", re.IGNORECASE)
        for kind, phrases in table("cues")["completion"].items()
        if kind not in _NO_PHRASES
    }


_SPACE, _SPACE_OR_DASH = r"\s", r"[\s:–-]{1,3}"


def _any_of(phrases: Iterable[str], space: str) -> str:
    """An expression for the longest of these phrases, their words parted by `space`."""
    return longest_of({*phrases}).replace(r"\ ", space)


_CONDITION = re.compile(  # "May" alone is a month, and "to whom it may concern" no condition
    r"\b(?:(?i:if|unless|until(?!\sthen)|whoever|should|in case|otherwise)|(?:may|MAY)(?!\s(?i:concern)))\b"
)


_SENTENCE_ENDS = re.compile(r"[.!?;•]\s|\n(?=\W*[A-ZÀ-Þ])|\n\n")


def _is_conditional(text: str, start: int) -> bool:
    """Whether a condition stands before it in its sentence."""
    sentence = re.split(r"[.!?;•]\s", text[max(0, start - 160) : start])[-1]
    return _CONDITION.search(sentence) is not None
