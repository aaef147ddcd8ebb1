"""A second look at the value that was chosen for a field: doubts that its letters and its row tell.

What is looked for was wrong and sure on layouts that no reader had seen; sponsors have a look of their own
(`sponsor_evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from cpe_core.records import Evidence
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import AMOUNT, amounts_in
from cpe_core.understanding.fields.date_grammar import dates_in, months
from cpe_core.understanding.fields.identifiers import numbers_something_else
from cpe_core.understanding.fields.participants import OVER_TWO_ROWS, is_nicknamed
from cpe_core.understanding.fields.sponsor_evidence import (
    GOES_ON,
    HARD_TO_READ,
    NOTHING_SAYS_SO,
    TWO_NAMES,
    WITHOUT_FIRST,
    leads_to_another,
)
from cpe_core.understanding.fields.title_phrases import may_name_somebody
from cpe_core.understanding.text.labels import is_label
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import word_set, words

MAY_BE_AI = "Al could be AI"  # most typefaces draw a small l and a capital I alike, and OCR takes one for the other
NO_BEGINNING = "begins in the middle of a sentence"
TWICE_IN_A_ROW = "a word stands twice in a row"
LOOKALIKES = "letters and digits that look alike, read from a picture"
NICKNAMED = "another name stands beside it in brackets"
A_PIECE = "a piece of an address or of a longer number"
A_DAY = "could be a day without its marks"

RUN_TOGETHER = "two words may be run together"
FIRST_OF_TWO = "another day stands beside it"
NAMES_SOMEBODY = "its last words may name who gives it"
JOINED_TO_ANOTHER = "another amount is joined to it"
_AND_ANOTHER = r"(?:\s?[–—+×-]\s?|\s(?:to|or|x|oder|bis|ou|o)\s)\d{1,3}(?:[.,]\d{1,2})?(?![\d/.-])"  # no day
_SIGNS = r"x×✕·∙⋅•*÷+±^"
_WORKED_OUT_BEFORE = re.compile(  # a sign, with a number before it or by itself; a comma or a space of another number
    rf"(?:\d[⁻⁰¹²³⁴-⁹½¼¾]*\)?\s?[{_SIGNS}−]|\d[eE][+-]?|[√~≈≤<>≥±]"
    r"|\d_|\d\s[.,]\s|\d[.,]{2,}|(?:^|[:=])\s?\d{1,3}\s|(?:^|[:=])\s?\d[\d.,]*\s?-\s|[%½¼¾]\s[a-z]{2,3}\s)\s?$"
)
_WORKED_OUT = re.compile(
    rf"\)?(?:\s?[{_SIGNS}]\s?[\d½¼¾(]|[eE][+-]?\d|\s?[⁻⁺]|\s?\(\s?[{_SIGNS}]|\s?%|[kK](?!\w)"
    r"|\s[.,]\s?\d|[.,]{2,}\d|['’_]\d|\s\d{3}(?![\d/-])|(?<=[½¼¾])\s[a-z]{2,3}\s\d)"
)
_RUN_TOGETHER = re.compile(r"(?<![\d.])\d{1,3}\.\d{1,3}\.\d")  # "1.02.03.0" is 1.0, 2.0 and 3.0
_LEGIBLE = 0.97  # as OCR says of each letter: of whole amounts 0.985 and more (41), of fractions read as digits less
_AI = re.compile(r"\bAl\b")
_LOOKALIKE = re.compile(r"(?<=\d)[OIl]|[OIl](?=\d)|(?<=[A-Z])0(?=[A-Z])")
_SMALL_L = re.compile(r"(?<!\w)l(?=[^\W\d_])")  # OCR takes the I of "Ione" for it
_WRITTEN_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_CODE_OF_BOTH = re.compile(r"(?=.*\d)(?=.*[^\W\d_]).+")


def why_doubted(name: str, page_text: PageText, candidate: Candidate) -> Iterator[str]:
    """The doubts about a field's chosen value that its own letters, and those around it, give rise to."""
    look = _LOOKS.get(name)
    is_told = {*candidate.reasons} != {"marked by the learned reader"}
    if name == "course_title" and not is_told and candidate.evidence and _may_go_on(page_text, candidate.evidence[-1]):
        yield GOES_ON
    if name == "sponsor_id" and not is_told and not str(candidate.value).startswith(_REGISTRYS):
        yield NOTHING_SAYS_SO
    if name == "completion_date" and {*candidate.reasons} == {"alone in its line", "the first of two"}:
        yield FIRST_OF_TWO
    if name == "certificate_number" and not is_told and _is_of_something_else(page_text, candidate.evidence):
        yield NOTHING_SAYS_SO
    if not is_told and _is_behind_anothers_label(page_text, name, candidate.evidence):
        yield NOTHING_SAYS_SO
    if look is not None and candidate.evidence and isinstance(candidate.value, str):
        yield from look(page_text, candidate.value, candidate.evidence)
    rows = [one.text.split() for one in candidate.evidence]
    if name == "participant" and len(rows) > 1 and min(map(len, rows)) > 1 and OVER_TWO_ROWS not in candidate.reasons:
        yield TWO_NAMES


def _title(page_text: PageText, title: str, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    if _AI.search(title) and page_text.is_read(evidence):
        yield MAY_BE_AI
    if _repeats(title):
        yield TWICE_IN_A_ROW
    if _goes_on(page_text, evidence[-1]) or _goes_on_below(page_text, evidence[-1]):
        yield GOES_ON
    if _is_led_to(page_text, evidence[0]) or _is_behind_a_day(page_text, evidence[0]):
        yield NO_BEGINNING
    if may_name_somebody(title):
        yield NAMES_SOMEBODY
    if _GLUED_TITLE.search(title):
        yield RUN_TOGETHER


def _may_go_on(page_text: PageText, last: Evidence) -> bool:
    """Whether more words with capitals, or a year, stand behind a title: "for Payroll Teams", "Forum 2024"."""
    row = _row_of(page_text, last)
    rest = row.text.partition(last.text)[2] if row is not None else ""
    more = _MORE_WORDS.match(rest)
    if more is None:
        behind = _MORE_BEHIND_SMALL.match(rest) if row is not None and row.text.startswith(last.text) else None
        return behind is not None and not dates_in(rest) and behind["word"].lower() not in months()
    return (more["word"] or "").lower() not in word_set("words", "heading")


def _goes_on(page_text: PageText, last: Evidence) -> bool:
    """Whether the words behind a title belong to it: "Ledger Master" of "Ledger Master Course | Quill"."""
    for row in page_text.rows:
        start = row.text.find(last.text) if row.page == last.page and row.box.covers(last.box) > 0.5 else -1
        if start >= 0:
            rest = row.text[start + len(last.text) :].lstrip()
            below = page_text.below(row, within=1.2) if start == 0 and _OPEN.fullmatch(rest) else None
            if below is not None and _breaks_off(rest, below):
                return True
            first = next(iter(re.findall(r"[^\W\d_]+", rest)), "")
            is_kind = first[:1].isupper() and first.lower() in word_set("words", "kinds_of_course")
            return is_kind or _MORE_OF_IT.match(rest) is not None
    return False


_MORE_OF_IT = re.compile(r"[–—-]\s+[^\W\d_]|[.!]\s+[A-Z][^\W\d_]+[.!]")  # "Stop" of "Stop. Look. Listen."
_MORE_WORDS = re.compile(  # a day and a person's or a method's name stand behind a comma or a small word of their own
    r"\s(?:(?:for|of|in|to|with|and|&|the|a|from(?=\sthe\s))\s){0,2}(?:(?P<word>[A-Z][a-z]{2,})(?![^\W\d]*[.:])|(?:19|20)\d\d(?!\S))"
)
_MORE_BEHIND_SMALL = re.compile(r"\s(?:by\sthe|from|under|before|after)\s[$€£]?(?P<word>\w+)")
_REGISTRYS = "1"  # so begin the registry's numbers: 100001 and on; a course's may be anything
_GLUED_NAME = re.compile(r"(?<!\w)(?!Fitz|Mac)[A-Z][a-z]{3,}[A-Z][a-z]")  # "HartwellOduya"; no "McAdam", "DeVries"
_GLUED_INITIALS = re.compile(r"(?<=[a-z]\s)(?!II|IV|VI)[A-Z]{2}(?!\w)")  # "Vera AL", where "A L" is printed
_SMALL = "|".join(one for one in (*words("words", "joining"), "by", "with") if len(one) > 1)
_GLUED_TITLE = re.compile(rf"(?<!\w)(?:(?:{_SMALL})[A-Z][a-z]|[A-Z]?[a-z]+edby(?!\w))")  # "inJava", "Authorisedby"

_JOINED = re.compile(r"(?:and|&|or)\s+[A-Z]\w+\W*$")
_OPENING = re.compile(
    r"(?:an? )?(?:introduction|intro|fundamentals|basics|principles|essentials|foundations) (?:to|of)"
)


def _row_of(page_text: PageText, one: Evidence) -> Row | None:
    return next((row for row in page_text.rows if row.page == one.page and row.box.covers(one.box) > 0.5), None)


def _goes_on_below(page_text: PageText, last: Evidence) -> bool:
    """Whether the row under a title joins one thing more to it: "Basics" over "and NodeJS", "Stop." over "Think."."""
    row = _row_of(page_text, last)
    is_last = row is not None and row.text.rstrip(".!? ").endswith(last.text.rstrip(".!? "))
    below = page_text.below(row, within=1.2) if row is not None and is_last else None
    if below is None or row is None:
        return False
    if _breaks_off(last.text, below) or _is_more_of_it(page_text, row, below):
        return True
    mark = row.text.rstrip()[-1]
    is_alike = mark in ".!?" and below.block == row.block and below.text.rstrip().endswith(mark)
    return (
        _JOINED.match(below.text) is not None
        or is_alike
        or (page_text.left_of(below) is None and _is_last_line(row, below))
    )


def _breaks_off(text: str, below: Row) -> bool:
    """Whether a text ends in a small word; behind "by" a name may follow, which is who gives it."""
    is_open = _OPEN.search(text) is not None
    return is_open and (not text.endswith("by") or below.text[:1].isdigit() or bool(dates_in(below.text)))


def _is_more_of_it(page_text: PageText, row: Row, below: Row) -> bool:
    """Whether the row under a title is of its type and begins with a number or a small word: "24 Hours"."""
    is_one = below.block == row.block and below.ocr == row.ocr and abs(below.size - row.size) < _ONE_TYPE * row.size
    left = page_text.left_of(below)
    if not is_one or (left is not None and is_label(left.text)) or below.text.rstrip().endswith(":"):
        return False
    begins = [*(day.start for day in dates_in(below.text)), *(amount.start for amount in amounts_in(below.text))]
    return _MORE_BELOW.match(below.text) is not None and min(begins, default=_BEHIND_A_WORD + 1) > _BEHIND_A_WORD


_OPEN = re.compile(r"(?:(?:^|(?<=\s))(?:by|on|of|and|[Tt]he|from|for|to|in|with|at|under|before|after|or|as|an?)\s?)+$")
_BEHIND_A_WORD = len("before ")  # letters, so far on begins "from 4 March 2024", which is no title
_MORE_BELOW = re.compile(r"[$€£(]?\d|(?:[Ff]rom|on|under|before|after|for|in)\s[$€£(]?[A-Z\d]|(?:[Bb]y|with)\s[$€£]?\d")


def _is_last_line(row: Row, below: Row) -> bool:
    """Whether a row of one block and type goes on with the row over it: "Department", "of All Sizes"."""
    is_one = below.block == row.block and below.ocr == row.ocr and abs(below.size - row.size) < _ONE_TYPE * row.size
    if not is_one or abs(below.box.x0 - row.box.x0) > _FLUSH:
        return False
    words = below.text.split()
    is_word = len(words) == 1 and below.text.isalpha() and below.text.istitle() and len(row.text.split()) > 1
    return is_word or (words[0] in _GOING_ON and len(words) > 1)


_ONE_TYPE = 0.03
_FLUSH = 0.01  # of the page's width
_GOING_ON = frozenset({"of", "in", "for", "to", "with", "and", "the"})


def _is_led_to(page_text: PageText, first: Evidence) -> bool:
    """Whether the row over a title is its beginning: "Introduction to" over "Bookkeeping"."""
    row = _row_of(page_text, first)
    above = page_text.above(row) if row is not None and row.text.startswith(first.text) else None
    return above is not None and _OPENING.fullmatch(above.text.strip().lower()) is not None


def _is_behind_a_day(page_text: PageText, first: Evidence) -> bool:
    """Whether a day and more words open a title's row: "March 3, 2022 and Before: Old Rules"."""
    row = _row_of(page_text, first)
    before = row.text[: max(row.text.find(first.text), 0)] if row is not None else ""
    return any(
        not re.search(r"\w", before[: day.start]) and re.search(r"[^\W\d_]", before[day.end :])
        for day in dates_in(before)
    )


def _participant(page_text: PageText, name: str, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    tokens = name.casefold().split()
    if len(tokens) > 2 and len(set(tokens)) < len(tokens) and not all(len(one) < 4 for one in tokens):
        yield TWICE_IN_A_ROW
    row = _row_of(page_text, evidence[-1])
    if row is not None and is_nicknamed(row.text, name):
        yield NICKNAMED
    if page_text.is_read(evidence) and _SMALL_L.search(name) and not name.islower():
        yield LOOKALIKES
    if row is not None and _follows_a_short_word(row.text, evidence[0].text):
        yield WITHOUT_FIRST
    if _GLUED_NAME.search(name) or (page_text.is_read(evidence) and _GLUED_INITIALS.search(name)):
        yield RUN_TOGETHER


def _follows_a_short_word(text: str, name: str) -> bool:
    """Whether the row of a name begins with a shortened word that is no form of address: "Md.", "MA."."""
    before = re.match(r"\s*([^\W\d_]{1,4})\.\s*$", text[: max(text.find(name), 0)])
    return before is not None and before[1].lower() not in word_set("words", "honorifics") | word_set("words", "roles")


def _amount(page_text: PageText, amount: str, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    rows = (row for one in evidence for row in page_text.rows if row.page == one.page and row.ocr)
    digits = (word for row in rows for word in row.words if re.search(r"\d", word.text))
    if any(word.certainty < _LEGIBLE and one.box.covers(word.box) > 0.5 for word in digits for one in evidence):
        yield HARD_TO_READ
    row = _row_of(page_text, evidence[-1])
    text = row.text if row is not None else ""
    is_first = re.search(rf"(?<![\d.,]){re.escape(amount)}{_AND_ANOTHER}", text) is not None
    if is_first or (_RUN_TOGETHER.search(text) and not dates_in(text)):
        yield JOINED_TO_ANOTHER
    elif _is_worked_out(text, evidence[-1].text):
        yield A_PIECE


def _is_worked_out(row: str, told: str) -> bool:
    """Whether an amount is one of the numbers of a calculation, or a piece of one: "45 x 10⁻¹", "4.5e1", "4 500"."""
    number = re.search(AMOUNT, told)
    places = re.finditer(re.escape(told), row) if number else ()
    spans = ((place.start() + number.start(), place.start() + number.end()) for place in places if number)
    return any(_WORKED_OUT_BEFORE.search(row[:start]) or _WORKED_OUT.match(row, end) for start, end in spans)


def _number(page_text: PageText, number: str, evidence: tuple[Evidence, ...]) -> Iterator[str]:
    if re.search(r"[?=]", number) or _is_cut(page_text, number):
        yield A_PIECE
    if _WRITTEN_DAY.fullmatch(number) and re.search(rf"[/=]{number}", page_text.text):
        yield A_DAY
    if page_text.is_read(evidence) and _has_lookalikes(number):
        yield LOOKALIKES


def _is_behind_anothers_label(page_text: PageText, name: str, evidence: tuple[Evidence, ...]) -> bool:
    """Whether a label stands before a person or a title in its row, which is of neither: "Witness:", "endorsed by"."""
    row = _row_of(page_text, evidence[0]) if evidence and name in ("participant", "course_title") else None
    before = row.text[: max(row.text.find(evidence[0].text), 0)].casefold().rstrip() if row is not None else ""
    if row is None or not before or page_text.find_in(row, "labels", name):
        return False
    label = _COLON.search(before)
    said = re.findall(r"[^\W\d_]+", label[0]) if label else []
    return (bool(said) and word_set("words", "kinds_of_course").isdisjoint(said)) or leads_to_another(before)


_COLON = re.compile(r"[^:]*[^\W\d_]\s*:\s*$")


def _is_of_something_else(page_text: PageText, evidence: tuple[Evidence, ...]) -> bool:
    row = _row_of(page_text, evidence[0]) if evidence else None
    return row is not None and numbers_something_else(row.text[: max(row.text.find(evidence[0].text), 0)])


def _is_cut(page_text: PageText, number: str) -> bool:
    """Whether a number stands only as the rest of a longer one: "3914-c7d8" of "CB-3914-c7d8"."""
    around = re.findall(rf"(\w-)?{re.escape(number)}(?!\w)", page_text.text)
    return bool(around) and all(around)


def _has_lookalikes(number: str) -> bool:
    """Whether a part of it mixes letters and digits so that an O could be 0, or an l or I could be 1, or holds a letter
    that no code has: "7730có".
    """
    if not number.isascii() and any(sign.isalpha() for sign in number if not sign.isascii()):
        return True
    for part in re.findall(r"[^\W_]+", number):
        if not _CODE_OF_BOTH.fullmatch(part) or re.fullmatch(r"[0-9a-f]+|[0-9A-F]+", part):
            continue
        is_random = part != part.lower() and part != part.upper()
        if _LOOKALIKE.search(part) or (is_random and re.search(r"[01OIl]", part)):
            return True
    return False


def _repeats(text: str) -> bool:
    keys = [exact_key(word) for word in text.split()]
    return any(a == b and len(a) > 3 for a, b in pairwise(keys))


_LOOKS: dict[str, Callable[[PageText, str, tuple[Evidence, ...]], Iterator[str]]] = {
    "course_title": _title,
    "participant": _participant,
    "certificate_number": _number,
    "credits": _amount,
}
