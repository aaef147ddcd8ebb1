"""Credits: numbers with a unit of credit, in a sentence or beside a label, and their kind (CPE, CEU, PDU, …).

`amounts_in` is the grammar and knows no page. Durations, scores, prices, "Category 1" and the 50 minutes of an hour
are no credits; nor is a number beside which no unit of credit stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache
from unicodedata import numeric

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.laid_out_amounts import filled_in, glued_fractions, head_over, sums
from cpe_core.understanding.fields.spelt_amounts import in_figures
from cpe_core.understanding.fields.ticked_credits import NO_KIND_TICKED, OfKind, amounts_of_kinds, amounts_to_choose
from cpe_core.understanding.text.labels import Labelled, labelled_as
from cpe_core.understanding.text.options import TICKED
from cpe_core.understanding.text.page_text import PageText, Row
from cpe_core.vocabulary import word_set, words

_FRACTION = r"(?:[¼½¾⅐-⅞]|[1-7]⁄[2-9])"
FRACTIONAL = (  # 7½, 7 1⁄2, ½, 1 1/2, 1-1/2, 1/2
    rf"(?:\d{{1,3}}[ –-]?)?{_FRACTION}|(?:\d{{1,3}}(?:[ –-]| and )[1-7]/[2-9]|1/[24])(?![\d/])"
)
_SET_APART = r"\d(?: \d)? [.,] \d(?: \d)?"  # "5 . 2 5"
AMOUNT = rf"{FRACTIONAL}|{_SET_APART}|\d{{1,3}}(?:[.,]\d{{1,3}})?|\.\d{{1,2}}"  # and "1", "1.5", "1,5", ".5"
_IN_PIECES = re.compile(rf"(?<![\w.,/])(?:{FRACTIONAL}|{_SET_APART})")
_MIXED = re.compile(r"(?:(?P<whole>\d+)(?:[ –-]| and )?)?(?:(?P<sign>[¼½¾⅐-⅞])|(?P<top>\d)[⁄/](?P<bottom>\d))")
_READ_FRACTION = re.compile(rf"{_FRACTION}|\d ?[/⁄]")
_NOTES = "⁰¹²³⁴-⁹†‡"  # raised marks that lead to a footnote: no part of the number before them
_NUMBER = (
    rf"(?<![A-Za-z0-9.,/:#$€£-])(?P<n>{AMOUNT})"
    rf"(?:(?=(?:hours?|hrs?|CPE|credits?|CEU|PDU)\b)"
    rf"|(?![^\W_{_NOTES}]|[.,/:]\d|\s?%|(?: | and )\d{{1,2}}/\d{{1,2}}(?![\d/])))"
)
_KIND = (
    r"CPEs?|C\.P\.E\.|CPDs?|CMEs?|CEUs?|CEs?|CLEs?|MCLE|PDUs?|PDHs?|PDCs?|CPTs?|CDUs?"
    r"|PDPs?|LUs?|SEUs?|CECs?|CERPs?|ECTS|ECM|NASBA|CFP|CNE|ACPE|AMA PRA"
)
_UNIT = r"credits?|credit[- ]?hours?|hours?|hrs?|units?|points?|contact[- ]?hours?"


def _elsewhere() -> str:
    """What counts credit, points or lessons in other languages, as a pattern."""
    return _listed("credit", "points", "lessons")


def _listed(*kinds: str) -> str:
    found = {word for kind in kinds for word in words("cues", "amounts", kind)}
    return "|".join(map(re.escape, sorted(found, key=len, reverse=True)))


@cache
def _after() -> re.Pattern[str]:
    return re.compile(
        rf"{_NUMBER}[\s_){_NOTES}*-]{{0,3}}(?:\((?:\d|[a-z /,-])+\)\s*)?"
        rf"(?P<unit>(?:(?:continuing|professional|education|development|recommended|structured|unstructured|verifiable|IACET|SHRM|HRCI|total|learning|training|contact|"
        rf"accounting|auditing|ethics|tax|CPA|of|hours?|in|AMA|PRA|Category|1|NASBA|state|bar)[\s-]{{0,3}}){{0,5}}"
        rf"(?P<kind>{_KIND})\b(?:[\s/]*(?:{_KIND}|{_UNIT})\b)*(?:\(s\))?"
        rf"|(?:continuing\s(?:professional\s)?education|professional\s(?:development|education)|contact|training|credit|clock)[\s-]{{1,2}}(?:{_UNIT})\b"
        rf"|(?:recommended\s)?credits?(?:\(s\))?\b(?!\s*card)|(?:{_elsewhere()})\b(?:(?:\s[^\W\d_]{{4,12}})?\s(?:{_KIND})\b)?"
        r"|(?:hours?|hrs?)\sof\s(?:(?:continuing\s)?(?:(?:professional|legal|medical)\s)?(?:education|development|CPE|credit)"
        r"|(?:[a-z]+[\s-]){1,3}(?:CPE|credit|continuing\s(?:[a-z]+\s)?education)\b(?!\s*card)))",
        re.IGNORECASE,
    )


@cache
def _only() -> re.Pattern[str]:
    return re.compile(
        rf"^[\s:=_.*(-]*{_NUMBER}[\s_){_NOTES}*]*(?:hours?|hrs?\.?|credits?|units?|points?|h|{_elsewhere()}|(?:{_KIND}))?"
        r"(?:(?<=hours|edits|units)\d(?!\S))?[\s_.*)]*"  # a footnote's mark, which OCR read as a digit
        rf"(?:(?:{_KIND}|credits?|hours?|credit hours?)\b[\s().]*)*(?P<rest>.*)$",
        re.IGNORECASE,
    )


_TORN = (  # what OCR makes of a whole number and a fraction; no fraction, no ordinal, no day
    rf"(?<![\w/.,-])\d{{1,2}}(?!{_FRACTION}(?!\S)|st\b|nd\b|rd\b|th\b)"
    r"(?:[^\s\d.,:;()\]-]\d{0,2}){1,2}(?![\w/])"
)
_UNITS = rf"(?:{_KIND}|{_UNIT})"
_UNREAD = re.compile(rf"{_TORN}\s+{_UNITS}\b|\b{_UNITS}(?:\s{_UNITS})*\s?:\s*{_TORN}", re.IGNORECASE)
_KIND_OF = re.compile(rf"\b(?:{_KIND})\b", re.IGNORECASE)
_SPELT_KINDS = {
    "continuing professional education": "CPE", "continuing legal education": "CLE",
    "continuing medical education": "CME", "professional development credit": "PDC",
}  # fmt: skip
_NO_CREDIT = re.compile(r"minute|per\s+credit|\bbased\s+on|duration|score|\bpage\b|category\s*$", re.IGNORECASE)


_A_PART = re.compile(
    r"\b(?:including|incl\.|of which|darunter|davon|dont|de las cuales|dos quais|di cui|waarvan)\s$", re.IGNORECASE
)
_DEFINED = re.compile(r"\W{0,2}minute", re.IGNORECASE)


@cache
def _defines() -> re.Pattern[str]:
    return re.compile(rf"\s*=\s*\d|[\s,]+(?:{_listed('defines')})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountFound:
    """A number of credits in a text, as printed (comma read as a point), and its kind if one is named."""

    start: int
    stop: int  # where the number itself ends, and its unit follows
    end: int
    amount: str
    kind: str | None


@lru_cache(maxsize=4096)
def amounts_in(text: str) -> tuple[AmountFound, ...]:
    """Numbers, in figures or spelt out, followed by a unit of credit, first to last."""
    spelt = in_figures(text)
    if spelt is None:
        return tuple(_amounts(text))
    ends = spelt.places
    return tuple(
        replace(one, start=ends[one.start], stop=ends[one.stop], end=ends[one.end]) for one in _amounts(spelt.text)
    )


def _amounts(text: str) -> Iterator[AmountFound]:
    flat = text.replace("\n", " ")
    for match in _after().finditer(flat):
        before, after = flat[max(match.start() - 14, 0) : match.start()], flat[match.end() : match.end() + 12]
        named = kind_of(match["unit"]) is not None
        if (
            (_NO_CREDIT.search(before) and not (named and ("duration" in before.lower() or before.endswith("("))))
            or _A_PART.search(before)
            or _DEFINED.match(after)
            or _defines().match(flat, match.end())
        ):
            continue
        yield AmountFound(
            start=match.start("n"), stop=match.end("n"), end=match.end(), amount=as_printed(match["n"]),
            kind=kind_of(match["unit"]),
        )  # fmt: skip


def as_printed(number: str) -> str:
    """The number as printed, with a decimal point and a digit before it; a fraction as a decimal, to hundredths."""
    mixed = _MIXED.fullmatch(number)
    if mixed:
        part = Fraction(int(mixed["top"]), int(mixed["bottom"])) if mixed["top"] else Fraction(numeric(mixed["sign"]))
        hundredths = round((int(mixed["whole"] or 0) + part) * 100)
        return str((Decimal(hundredths) / 100).normalize().to_eng_string())
    return ("0" if number[:1] in ".," else "") + number.replace(",", ".").replace(" ", "")


def kind_of(text: str) -> str | None:
    """The kind of credit a text names, in its usual spelling: CPE, CEU, CME, PDU, contact hours, …"""
    found = _KIND_OF.search(text)
    if found:
        kind = found[0].upper().replace(".", "")
        kind = kind[:-1] if kind.endswith("S") else kind
        return {"NASBA": "CPE", "AMA PRA": "CME", "MCLE": "CLE"}.get(kind, kind)
    low = " ".join(text.lower().split())
    if spelt := next((kind for spelt, kind in _SPELT_KINDS.items() if spelt in low), None):
        return spelt
    return "contact hours" if "contact" in low else None


def find_credits(page_text: PageText) -> tuple[tuple[Candidate, str | None], ...]:
    """Amounts with what speaks for them, each beside its kind of credit."""
    return page_text.once(_credits)


def _credits(page_text: PageText) -> tuple[tuple[Candidate, str | None], ...]:
    repeats = page_text.once(_repeats)
    found = [pair for pair in page_text.once(_all_credits) if pair[0] not in repeats]
    found = [pair for pair in found if not {MAYBE_OTHERWISE, A_LENGTH} & {*pair[0].reasons}] or found
    found = [pair for pair in found if not is_only_offered(page_text, str(pair[0].value))] or found
    total = [pair for pair in found if "a total" in pair[0].reasons]
    return tuple(found if not total else total + [pair for pair in found if pair not in total])


def _all_credits(page_text: PageText) -> tuple[tuple[Candidate, str | None], ...]:
    ticked = tuple(_ticked(page_text))
    if ticked:
        return ticked
    found = (*_labelled(page_text), *_in_sentences(page_text), *_filled_in(page_text), *_sums(page_text))
    return tuple((one.because(NO_KIND_TICKED), kind) for one, kind in found) if page_text.once(_of_kinds) else found


def _of_kinds(page_text: PageText) -> tuple[OfKind, ...]:
    def is_of_credit(row: Row) -> bool:
        above = page_text.above(row)
        said = (*page_text.level_with(row), *((above,) if above else ()))
        return any(speaks_of_credit().search(one.text) for one in said)

    return amounts_of_kinds(page_text, _holds_amount) or amounts_to_choose(page_text, is_of_credit)


def _ticked(page_text: PageText) -> Iterator[tuple[Candidate, str | None]]:
    """The amounts of the kinds of credit that are ticked, where a paper lists several."""
    for of in (one for one in page_text.once(_of_kinds) if one.option.ticked):
        match = _only().match(page_text.text[of.start : of.end])
        if match is not None:
            place = of.start + match.start("n"), of.start + match.end("n")
            found, kind = _candidate(page_text, place, ["beside a label", TICKED], kind_of(of.option.text))
            evidence = found.evidence + of.option.evidence(page_text)
            yield replace(found, evidence=evidence).because(*of.option.doubts), kind


def _repeats(page_text: PageText) -> tuple[Candidate, ...]:
    """Units of ten hours that say the same as an amount of another kind: "2 PDH (0.2 CEU)"."""
    found = page_text.once(_all_credits)
    hours = {Decimal(str(one.value)) for one, kind in found if kind not in ("CEU", "contact hours", None)}
    return tuple(one for one, kind in found if kind == "CEU" and 10 * Decimal(str(one.value)) in hours)


def _labelled(page_text: PageText) -> Iterator[tuple[Candidate, str | None]]:
    for one in labelled_as(page_text, "credits", _holds_amount):
        match = _only().match(page_text.text[one.start : one.end])
        if match is None:
            continue
        place = one.start + match.start("n"), one.start + match.end("n")
        if _counts_otherwise(page_text, *place):
            continue
        reasons = ["beside a label"] + (["a total"] if "total" in one.label.lower() else [])
        behind = page_text.text[place[1] : one.end].partition("(")  # "1.5 contact hours (0.15 CEU)"
        kind = kind_of(one.label) or kind_of(behind[0]) or kind_of(behind[2])
        found, kind = _candidate(page_text, place, reasons, kind)
        yield found.because(*_far_from(one)), kind


def _far_from(label: Labelled) -> tuple[str, ...]:
    return ("far from its label",) if label.side != "right" and label.distance > 1.5 else ()


_OFFERED = re.compile(
    r"\b(?:offers?|offered|next|upcoming|available|maximum|max|possible|up to|can be|may be|to be)\b\D{0,60}$",
    re.IGNORECASE,
)


def find_earned(page_text: PageText) -> Candidate | None:
    """The amount whose label says that this person was given it; None where several differ."""
    found: dict[Decimal, Candidate] = {}
    for one in labelled_as(page_text, "credits", _holds_amount):
        row = page_text.row_at(one.label_start)
        label = page_text.text[row.start : min(one.start, row.end) if one.start > row.start else row.end]
        match = _only().match(page_text.text[one.start : one.end])
        if match and _counted("given").search(label) and not _OFFERED.search(label):
            place = one.start + match.start("n"), one.start + match.end("n")
            if _counts_otherwise(page_text, *place):
                continue
            candidate = _candidate(page_text, place, ["beside a label"], None)[0].because(*_far_from(one))
            found.setdefault(Decimal(str(candidate.value)), candidate)
    return next(iter(found.values())) if len(found) == 1 else None


def find_glued(page_text: PageText) -> Candidate | None:
    """The amount beside a word of credit whose fraction OCR set to its whole number ("21/4"); it is always in doubt."""
    for printed, (start, end), said in glued_fractions(page_text):
        if speaks_of_credit().search(said):
            evidence = page_text.evidence(start, end)
            return Candidate(value=as_printed(printed), evidence=evidence, reasons=("a fraction read from a picture",))
    return None


def is_sum_of_others(page_text: PageText, amount: str) -> bool:
    """Whether the other amounts behind names of credit, two or more, add up to this one: it is printed twice."""
    told = (_NAMED_AMOUNT.match(row.text) for row in page_text.rows)
    found = [Decimal(as_printed(one["n"])) for one in told if one and speaks_of_credit().search(one["name"])]
    others = [value for value in found if value != Decimal(amount)]
    return len(others) > 1 and sum(others) == Decimal(amount)


def is_less_for_one(page_text: PageText, amount: str) -> bool:
    """Whether another amount of credit is named as this person's: "Course CPE: 8.0" over "Participant CPE: 2.0"."""
    told = (_NAMED_AMOUNT.match(row.text) for row in page_text.rows)
    ones = (one for one in told if one and speaks_of_credit().search(one["name"]) and _OF_ONE.search(one["name"]))
    return any(Decimal(as_printed(one["n"])) != Decimal(amount) for one in ones)


_OF_ONE = re.compile(
    r"\b(?:participants?|attendees?|delegates?|learners?|your|you|individual|claimed|credited|deduct\w*|adjusted|actual)\b",
    re.IGNORECASE,
)
_NAMED_AMOUNT = re.compile(rf"(?P<name>[^\W\d][^\d:]{{2,40}})[:\s]\s*(?P<n>{AMOUNT})(?![\d:/%])")


def is_offered(page_text: PageText, amount: str) -> bool:
    """Whether the paper says of this amount that it could be earned: "for a maximum of 8.0"."""
    return any(_offers(page_text, amount))


def is_recommended(page_text: PageText, amount: str) -> bool:
    """Whether the paper says of this amount that it is what the course is recommended for."""
    places = re.finditer(rf"(?<![\d.,]){re.escape(amount)}(?![\d,]|\.\d)", page_text.text)
    return any("recommended" in _said_of(page_text, *found.span())[0].lower() for found in places)


def is_only_offered(page_text: PageText, amount: str) -> bool:
    """Whether it says so wherever the amount stands."""
    said = [*_offers(page_text, amount)]
    return bool(said) and all(said)


def _offers(page_text: PageText, amount: str) -> Iterator[bool]:
    stands = rf"(?<![\d.,]){re.escape(amount)}(?![\d,]|\.\d)"
    for found in re.finditer(stands, page_text.text):
        before = page_text.text[max(found.start() - 60, 0) : found.start()]
        yield any(_OFFERED.search(said) for said in (before, _said_of(page_text, *found.span())[0]))


MAYBE_OTHERWISE = "could count something else than credits"
ONLY_OFFERED = "could be what was offered"
ADDS_UP = "the parts add up to it"
AND_MINUTES = "hours, with minutes behind them"
A_LENGTH = "could be a length of time"
_WIDEST_LABEL = 5  # words; what stands farther from a number does not say what it counts


@cache
def speaks_of_credit() -> re.Pattern[str]:
    """The words that name credit: "CPE", "crédits", "contact hours"."""
    return re.compile(
        rf"\b(?:{_KIND}|DPC|FPC|{_listed('credit')})\b|(?<!a)(?<!ac)cr[ée]dit(?! card)|contact[ -]?hour"
        r"|contin(?:uing|u[aoe]|uad[ao])\b|(?:fort|weiter)bildung|professional (?:development|education)"
        r"|clock[ -]?hour",
        re.IGNORECASE,
    )


def is_counted_otherwise(page_text: PageText, start: int, end: int) -> bool:
    """Whether a number counts something else: marks, hours viewed, a reversal; or what is told in another unit too.

    So does one beside which nothing is named that it could count: a version, a rating, the number of a room.
    """
    ticked = {str(one.value) for one, _ in page_text.once(_all_credits) if TICKED in one.reasons}
    if ticked and as_printed(page_text.text[start:end]) not in ticked:
        return True
    repeats = [told for one in page_text.once(_repeats) for told in one.evidence]
    here = page_text.evidence(start, end) if repeats else ()
    is_told = any(told.page == one.page and told.box.covers(one.box) > 0.5 for one in here for told in repeats)
    return is_told or _counts_otherwise(page_text, start, end) or not _names_a_unit(page_text, page_text.row_at(start))


def _names_a_unit(page_text: PageText, row: Row) -> bool:
    """Whether a number's row, or one beside it, names credit, time or points, or another of its column names credit."""
    beside = (*page_text.level_with(row), page_text.above(row), page_text.below(row))
    column = (one for one in page_text.rows if one.page == row.page and one.box.x0 < row.box.x_mid < one.box.x1)
    return any(one and _time_or_points().search(one.text) for one in beside) or any(
        speaks_of_credit().search(one.text) for one in (*beside, *column) if one
    )


@cache
def _time_or_points() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_listed('perhaps', 'time', 'lessons')})\b|\dh\b|\bunits?\b", re.IGNORECASE)


def _counts_otherwise(page_text: PageText, start: int, end: int) -> bool:
    """Whether the words beside a number say that it counts something else."""
    if is_negative(page_text.text, start) or _EQUATION.match(page_text.text, end):
        return True
    before, after = _said_of(page_text, start, end)
    if _is_money(page_text.text, start, end) or _is_an_accounts(before, after):
        return True
    if speaks_of_credit().search(after) or _counted("lessons").match(after.lstrip(" )")):
        return False
    score = max((found.end() for found in _counted("scores").finditer(before)), default=-1)
    credit = max((found.end() for found in speaks_of_credit().finditer(before)), default=-1)
    if score > credit or _counted("scores").search(after):
        return True
    return credit < 0 and any(_counted("otherwise").search(said) for said in (before, after))


_EQUATION = re.compile(r"\s?[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s?=\s?\d")  # "1 credit = 50 minutes"


def _is_an_accounts(before: str, after: str) -> bool:
    """Whether an amount is what is left or gathered, what a part is worth ("per session"), a part of another ("of which
    ethics 1.0"), or no amount ("Level 2").
    """
    of_account = any(_counted("account").search(said) for said in (before, after)) or _counted("part").search(before)
    last = re.search(r"([^\W\d_]+)\W*$", before)
    return bool(of_account) or (last is not None and last[1].lower() in word_set("cues", "amounts", "ordinal"))


_CURRENCY = r"(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|INR|CHF|Rs|SEK|PLN|BRL|MXN)\b\.?)"
_PAID = re.compile(rf"{_CURRENCY}\s?$", re.IGNORECASE)
_PAYS = re.compile(rf"\s?{_CURRENCY}", re.IGNORECASE)


def _is_money(text: str, start: int, end: int) -> bool:
    return _PAID.search(text, max(start - 6, 0), start) is not None or _PAYS.match(text, end) is not None


_MINUS = re.compile(r"(?:−\s?|(?<![\w:.*_)-])[-–])$")  # "−2.0", " -2.0"; "CPE-2.0", ":-2.0" and "- 2.0" join or list


def is_negative(text: str, start: int) -> bool:
    """Whether a minus stands before the number at `start`: it takes credit back."""
    return _MINUS.search(text, max(start - 3, 0), start) is not None


def maybe_otherwise(page_text: PageText, start: int, end: int) -> tuple[str, ...]:
    """The doubt about a number that may count what was attended or scored, or how long it took.

    No word beside it speaks of credit; of hours none on the whole paper, and none beside them that they were given.
    """
    if _hours_and_minutes().match(page_text.text, end):
        return (AND_MINUTES,)
    said = " ".join(_said_of(page_text, start, end))
    if speaks_of_credit().search(said):
        return ()
    if _counted("perhaps").search(said):
        return (MAYBE_OTHERWISE,)
    is_time = _counted("time", "lessons").search(said) and not _counted("given").search(said)
    return (A_LENGTH,) if is_time and not page_text.once(_names_credit) else ()


@cache
def _hours_and_minutes() -> re.Pattern[str]:
    hours = "|".join(map(re.escape, (*words("cues", "amounts", "time"), "h")))
    return re.compile(rf"\s?(?:{hours})\b[.,]?\s?(?:[^\W\d_]{{1,3}}\s)?\d{{1,2}}\s?(?:min[^\W\d_]*|m)\b", re.IGNORECASE)


def _names_credit(page_text: PageText) -> bool:
    return speaks_of_credit().search(page_text.text) is not None


@cache
def _counted(*kinds: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_listed(*kinds)})\b", re.IGNORECASE)


_BEFORE_WHAT_IS_SAID = re.compile(r"\d[%\d.,]*|[|•;]|[.!?]\s")
_LETTER, _DIGIT = re.compile(r"[^\W\d_]"), re.compile(r"\d")


def _said_of(page_text: PageText, start: int, end: int) -> tuple[str, str]:
    """The words right before and right after a number in its row, up to another number or a mark.

    Where none stand there, those to the left of the row, or those over it and under it, as in a row of a table.
    """
    row = page_text.row_at(start)
    before = _BEFORE_WHAT_IS_SAID.split(page_text.text[row.start : start])[-1]
    after = _ends_what_is_said().split(page_text.text[end : row.end])[0]
    if not _LETTER.search(before):
        left = page_text.left_of(row)
        is_labelled = left is not None and _could_be_label(left.text)
        sides = [left] if is_labelled else [page_text.above(row), page_text.below(row)]
        labels = [side.text for side in sides if side and _could_be_label(side.text)]
        before = next((label for label in labels if speaks_of_credit().search(label)), " ".join(labels))
    return " ".join(before.split()[-_WIDEST_LABEL:]), " ".join(after.split()[:_WIDEST_LABEL])


@cache
def _ends_what_is_said() -> re.Pattern[str]:
    """A number, a mark, or the label of the number to come: "2 hours Score: 17/20"."""
    label = rf"(?<=[^\W\d]\s)(?=[A-Z])(?i:{_listed('scores', 'otherwise')})\s?:"
    return re.compile(rf"\d|[|•;,:]|[.!?]\s|{label}")


def _could_be_label(text: str) -> bool:
    return len(text.split()) <= _WIDEST_LABEL and not _DIGIT.search(text)


def _holds_amount(text: str) -> bool:
    match = _only().match(text)
    if (
        match is None
        or dates_in(text)
        or re.match(r"\s*(?:-|/)?\s*(?:\d|minute|min\b|day|week|month)", match["rest"], re.IGNORECASE)
    ):
        return False
    return len(match["rest"]) < 60 and Decimal(as_printed(match["n"])) <= 400


def _in_sentences(page_text: PageText) -> Iterator[tuple[Candidate, str | None]]:
    for one in amounts_in(page_text.text):
        if _counts_otherwise(page_text, one.start, one.stop) or not _is_one_text(page_text, one):
            continue
        before = page_text.text[max(one.start - 30, 0) : one.start].lower()
        reasons = ["with its unit"] + (["a total"] if "total of" in before or "total:" in before else [])
        if len(page_text.rows_between(one.start, one.end)) > 1:
            reasons.append("runs over two lines")
        if not one.kind:
            reasons.append("kind of credit not named")
        yield _candidate(page_text, (one.start, one.end), reasons, one.kind, (one.amount, one.stop))


def _is_one_text(page_text: PageText, one: AmountFound) -> bool:
    """Whether a number and the unit behind it belong together: not where that begins a label or a row elsewhere."""
    first, *_, last = rows = page_text.rows_between(one.start, one.end) * 2
    if first == last or first in page_text.level_with(last):
        return True
    is_label = re.match(r"[^.;\d]{0,40}[:=]\s*\d", page_text.text[one.end : last.end]) is not None
    overlap = min(first.box.x1, last.box.x1) - max(first.box.x0, last.box.x0)
    return bool(rows) and not is_label and (first.block == last.block or overlap > 0)


def _filled_in(page_text: PageText) -> Iterator[tuple[Candidate, str | None]]:
    """Amounts that were written into the gap of a sentence: "and earned  2  CPE credits"."""
    for before, place, behind in filled_in(page_text):
        (start, end), opening = place, f"{page_text.text[slice(*place)]} "
        unit = next((one for one in amounts_in(opening + behind.text) if one.start == 0), None)
        if unit is None or _OFFERED.search(before):
            continue
        told = [] if unit.kind else ["kind of credit not named"]
        evidence = page_text.evidence(start, end) + page_text.evidence(
            behind.start, behind.start + unit.end - len(opening)
        )
        candidate, kind = _candidate(page_text, (start, end), ["with its unit", *told], unit.kind)
        reasons = tuple(one for one in candidate.reasons if one not in (MAYBE_OTHERWISE, A_LENGTH))
        yield replace(candidate, evidence=evidence, reasons=reasons), kind


def _sums(page_text: PageText) -> Iterator[tuple[Candidate, str | None]]:
    """Amounts beside or under the name of a sum, to which parts on the paper add up, where it speaks of credit."""
    for (start, end), name in sums(page_text):
        said = f"{head_over(page_text, (start, end))} {name.text}"
        counts_time = re.search(r"minut", said, re.IGNORECASE) or _counted("scores", "otherwise").search(said)
        if counts_time or _is_money(page_text.text, start, end) or not page_text.once(_names_credit_or_hours):
            continue
        yield _candidate(page_text, (start, end), ["beside a label", "a total", ADDS_UP], kind_of(said))


def _names_credit_or_hours(page_text: PageText) -> bool:
    return page_text.once(_names_credit) or _counted("time", "lessons").search(page_text.text) is not None


def _candidate(
    page_text: PageText, place: tuple[int, int], reasons: list[str], kind: str | None,
    number: tuple[str, int] | None = None,
) -> tuple[Candidate, str | None]:  # fmt: skip
    """What is found at a place; `number` is its amount and where that ends, told unless it opens the place."""
    start, end = place
    value, stop = number or _opening(page_text, place)
    if kind == "CPE":
        reasons = [*reasons, "CPE"]
    if not on_grid(value):
        reasons = [*reasons, "not a usual amount of credit"]
    if Decimal(value) == 0:
        reasons = [*reasons, "zero"]
    reasons += unsure_fraction(page_text, start, end)
    reasons += maybe_otherwise(page_text, start, stop)
    return Candidate(value=value, evidence=page_text.evidence(start, end), reasons=tuple(reasons)), kind


def _opening(page_text: PageText, place: tuple[int, int]) -> tuple[str, int]:
    found = re.match(AMOUNT, page_text.text[slice(*place)])
    return (as_printed(found[0]), place[0] + found.end()) if found else ("", place[0])


def whole_amount(page_text: PageText, start: int, end: int) -> tuple[int, int]:
    """The span, or the whole number of which it is a part: of "2 ¼" the "2", of "3 . 7 5" the "5"."""
    row = page_text.row_at(start)
    for one in _IN_PIECES.finditer(page_text.text, row.start, row.end):
        if one.start() < end and start < one.end():
            return min(start, one.start()), max(end, one.end())
    return _over_lines(page_text, row, start, end) or (start, end)


_BROKEN = re.compile(
    rf"(?<![\w.,/$-])\d{{1,3}}\n(?:{_FRACTION}|[1-7]/[2-9](?![\d/]))(?=\s+(?:(?:professional|continuing|contact)\s|{_UNITS}\b))",
    re.IGNORECASE,
)


def _over_lines(page_text: PageText, row: Row, start: int, end: int) -> tuple[int, int] | None:
    """The span of the amount of credit of which this is a part, where its fraction begins the next line."""
    lines = [one for one in page_text.rows[max(row.index - 1, 0) : row.index + 2] if one.page == row.page]
    for one in _BROKEN.finditer(page_text.text, lines[0].start, lines[-1].end):
        if one.start() < end and start < one.end():
            return min(start, one.start()), max(end, one.end())
    return None


def unsure_fraction(page_text: PageText, start: int, end: int) -> tuple[str, ...]:
    """The doubt about a fraction that OCR read, or tore ("71/" of 7½): a clean ¼ is read as ½ with full certainty."""
    is_read = page_text.row_at(start).ocr and _READ_FRACTION.search(page_text.text, start, end + 2)
    return ("a fraction read from a picture",) if is_read else ()


def holds_unread_amount(page_text: PageText) -> bool:
    """Whether OCR made something of an amount of credit that is no number: of 2¼ "21½4", of 3¾ "3%" or "3a"."""
    return any(row.ocr and _UNREAD.search(row.text) for row in page_text.rows)


def on_grid(amount: str) -> bool:
    """Whether credits come in such steps: fifths, quarters or halves, up to a hundred."""
    value = Decimal(amount)
    return value <= 100 and any(value % Decimal(step) == 0 for step in ("0.2", "0.25", "0.5", "0.1"))
