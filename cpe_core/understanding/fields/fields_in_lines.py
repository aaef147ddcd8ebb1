"""Fields of study that stand in one line with an amount and need no label: "2.0 CPE | Business Law | Group Live".

A name counts only where a separator, the line's end or a delivery method ends it: behind "2 CPE credits" stands "Taxes
and the Family Farm" too, which is a title. Works on text alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from cpe_core.understanding.fields.credits import FRACTIONAL, as_printed
from cpe_core.understanding.fields.field_names import by_spelling, field_named
from cpe_core.understanding.text.page_text import exact_key, longest_of
from cpe_core.vocabulary import table

AMOUNT = rf"(?P<n>{FRACTIONAL}|\d{{1,2}}(?:[.,]\d{{1,2}})?|\.\d{{1,2}})"
LONGEST_NAME = 7  # words


class Named(NamedTuple):
    """A field where a text names it: the span, its name, whether that is settled, and the credits printed for it."""

    start: int
    end: int
    name: str
    is_settled: bool
    credits: str | None = None


def named_at(text: str, start: int) -> Named | None:
    """The longest name of a field that begins at a place, with a capital."""
    tokens = [*re.finditer(r"[^\W\d_]+|&", text[start : start + 80])][:LONGEST_NAME]
    if not tokens or tokens[0].start() or not text[start].isupper():
        return None
    for last in reversed(tokens):
        spelt = text[start : start + last.end()]
        found = field_named(spelt) if exact_key(spelt) in by_spelling() else None
        if found is not None:
            closing = spelt.count("(") > spelt.count(")") and text[start + last.end() :][:1] == ")"
            return Named(start, start + last.end() + closing, *found)
    return None


_SEPARATORS = "|·•~,;/–—"
_BEHIND = re.compile(
    rf"(?<![\w.,/-]){AMOUNT}\s?"
    r"(?:(?:hours?|hrs|credits?|CPEs?|CE|CPD|of|continuing|professional|education)\b[ -]?){1,6}"
    rf"(?P<between>[ \n]*[{_SEPARATORS}(-]?\s*)|(?<![\w.,/-])(?P<bare>{FRACTIONAL}|\d{{1,2}}(?:\.\d{{1,2}})?)\s?\(",
    re.IGNORECASE,
)

_BETWEEN = re.compile(rf"\s*[{_SEPARATORS}]\s*")


def behind_amounts(text: str) -> Iterator[list[Named]]:
    """ "2.0 CPE | Business Law | Group Live", "1.5 CPE Taxes Group Live", "1.0 (Taxes)"; several share their amount."""
    for match in _BEHIND.finditer(text):
        if match["between"] is not None and not match["between"].strip() and "\n" in match["between"]:
            continue  # the next line is another thing
        found: list[Named] = []
        at = match.end()
        while (one := named_at(text, at)) is not None and _ends().match(text, one.end):
            found.append(one)
            between = _BETWEEN.match(text, one.end)
            if between is None:
                break
            at = between.end()
        amount = as_printed(match["n"] or match["bare"])
        if len(found) == 1:
            yield [found[0]._replace(start=match.start(), credits=amount)]
        elif found:
            yield found


@cache
def _ends() -> re.Pattern[str]:
    methods = longest_of({spelt for names in table("delivery_methods")["explicit"].values() for spelt in names})
    return re.compile(rf"(?!\s*[:(–—-]?\s*\d)\s*(?:$|\n|[{_SEPARATORS}.()]|\s-\s|(?:{methods})\b)", re.IGNORECASE)


_BLANK = re.compile(r"\s*[:=–-]?\s*(?:[_…]{2,}|\.{3,})")
_UNITS = r"(?:CPEs?|CPD|CE|credits?|hours?|hrs)"
_AMOUNT_OF_PAIR = re.compile(rf"(?<![\w.,/-]){AMOUNT}(?![\w/%.,-]*\d)(?:\s?{_UNITS}\b)*", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<![^\W_])[A-Z]")
_BETWEEN_PAIRS = re.compile(rf"(?:[\s{_SEPARATORS}():=-]|(?:and|in|of)\b|{_UNITS}\b)*", re.IGNORECASE)


def pairs_in(text: str) -> Iterator[list[Named]]:
    """Amounts, each with its field: "2.0 CPE | Taxes  1.5 CPE | Business Law", "Taxes 2.0 / Auditing 1.5"."""
    blanks = [*_left_blank(text)]
    for start, end in blanks:
        text = text[:start] + " " * (end - start) + text[end:]
    run: list[Named | re.Match[str]] = []
    for one in (*_pieces_of_pairs(text), None):
        is_other = bool(run) and one is not None and isinstance(one, Named) != isinstance(run[-1], Named)
        if is_other and one is not None and _BETWEEN_PAIRS.fullmatch(text, _span(run[-1])[1], _span(one)[0]):
            run.append(one)
            continue
        pairs = run[1:] if _is_total(run) else run
        if len(pairs) % 2 == 0 and len(pairs) >= (2 if blanks else 4):
            yield [_pair(a, b) for a, b in zip(pairs[::2], pairs[1::2], strict=True)]
        run = [] if one is None else [one]


def beside_methods(line: str) -> list[Named]:
    """ "Information Technology; Group Internet Based", "Group Live | Taxes": a row with nothing but both."""
    parts = [part.strip() for part in _BETWEEN.split(line)] if len(line) < _LONGEST_LINE else []
    fields = [part for part in parts if exact_key(part) in by_spelling()]
    others = [part for part in parts if part and part not in fields]
    if len(fields) != 1 or len(others) != 1 or exact_key(others[0]) not in _methods():
        return []
    named = named_at(line, line.index(fields[0]))
    return [named] if named is not None and line[named.start : named.end] == fields[0] else []


_LONGEST_LINE = 120  # letters


@cache
def _methods() -> frozenset[str]:
    return frozenset(exact_key(one) for names in table("delivery_methods")["explicit"].values() for one in names)


def _left_blank(text: str) -> Iterator[tuple[int, int]]:
    """The fields of a form, with the line behind them, for which nothing was filled in: "Auditing ____ Taxes 2.0"."""
    for word in _CAPITAL.finditer(text) if any(one in text for one in ("__", "…", "...")) else ():
        named = named_at(text, word.start())
        if named is not None and (blank := _BLANK.match(text, named.end)):
            yield named.start, blank.end()


def _is_total(run: list[Named | re.Match[str]]) -> bool:
    """Whether an amount opens a run that is the sum of all others: "8.0 CPE: Taxes 6.0; Auditing 2.0"."""
    amounts = [Decimal(as_printed(one["n"])) for one in run[::2] if isinstance(one, re.Match)]
    return len(run) % 2 == 1 and len(amounts) > 2 and amounts[0] == sum(amounts[1:])


def _span(piece: Named | re.Match[str]) -> tuple[int, int]:
    return (piece.start, piece.end) if isinstance(piece, Named) else piece.span()


def _pair(first: Named | re.Match[str], second: Named | re.Match[str]) -> Named:
    """A field and its amount, whichever stands first, as one span."""
    name, amount = (first, second) if isinstance(first, Named) else (second, first)
    assert isinstance(name, Named) and isinstance(amount, re.Match)
    start, end = _span(first)[0], _span(second)[1]
    return name._replace(start=start, end=end, credits=as_printed(amount["n"]))


def _pieces_of_pairs(text: str) -> list[Named | re.Match[str]]:
    """Amounts and names of fields, first to last."""
    amounts = [*_AMOUNT_OF_PAIR.finditer(text)]
    if len(amounts) < 2:
        return []
    names: list[Named] = []
    lines = {(text.rfind("\n", 0, one.start()) + 1, text.find("\n", one.end())) for one in amounts}
    for start, end in sorted(lines):  # a field stands in the line of its amount
        for word in _CAPITAL.finditer(text, start, end if end >= 0 else len(text)):
            if not names or word.start() >= names[-1].end:
                names += filter(None, [named_at(text, word.start())])
    return sorted([*amounts, *names], key=_span)


_OF_WHICH = re.compile(
    rf"(?P<amount>{AMOUNT}\)?\s+(?:(?:hours?|hrs|credits?)\s+)?)?of\s+(?:which|these|them)\s+"
    rf"(?P<later>{AMOUNT.replace('<n>', '<m>')}\s+(?:(?:hours?|hrs|credits?)\s+)?)?(?:is|are|was|were)\s+in\s+(?=[A-Z])"
)
_REST = re.compile(r"\s*,?\s*(?:and|with)\s+the\s+(?:remainder|remaining|rest|balance|others?)\s+in\s+(?=[A-Z])")
_TOTAL = re.compile(rf"(?<![\w.,/-]){AMOUNT}\)?\s+(?:hours?|hrs|credits?|CPE|CE)\b", re.IGNORECASE)
_NEAR = 90  # letters between the total and what is said of a part of it


def parts_of_totals(text: str) -> Iterator[list[Named]]:
    """ "eight (8) hours of CPE, two (2) of which are in Taxes and the remainder in Accounting"."""
    for match in _OF_WHICH.finditer(text) if any(one in text for one in ("which", "these", "them")) else ():
        printed = match["n"] or match["m"]
        part = named_at(text, match.end())
        if part is None or printed is None:
            continue
        found = [part._replace(start=match.start(), credits=as_printed(printed))]
        rest = _REST.match(text, part.end)
        other = named_at(text, rest.end()) if rest else None
        totals = [*_TOTAL.finditer(text, max(match.start() - _NEAR, 0), match.start())]
        if other is not None and totals:
            left = Decimal(as_printed(totals[-1]["n"])) - Decimal(as_printed(printed))
            found.append(other._replace(credits=f"{left}" if left > 0 else None))
        yield found


_LISTED = re.compile(r"[,;|•·]\s")


def lists_alone(line: str) -> list[Named]:
    """ "Taxes 5.5, Regulatory Ethics 1.0": a line or brackets with nothing but fields and amounts."""
    found, at, pieces = [], 0, _LISTED.split(line)
    for piece in pieces if len(pieces) > 1 else ():
        name, amount = apart(" ".join(piece.split()))
        named = field_named(name) if amount is not None else None
        if named is None:
            return []
        found.append(Named(at, at + len(piece), *named, amount))
        at += len(piece) + 2
    return found


_UNIT = r"(?:credits?|hours?|hrs?)"
_AMOUNT_BEFORE = re.compile(
    rf"^\s*{AMOUNT}\s*(?:CPE\s*)?{_UNIT}?\s*(?:of|in|[-–:])?\s+(?P<name>[A-Za-z].*)$", re.IGNORECASE
)
_AMOUNT_BEHIND = re.compile(
    rf"^\s*(?P<name>[A-Za-z].*?)\s*(?:\(|(?<![-–:=])[-–:=]+|\s)\s*{AMOUNT}\s*\)?\s*(?:CPE\s*)?{_UNIT}?\s*\)?\s*$",
    re.IGNORECASE,
)


def apart(piece: str) -> tuple[str, str | None]:
    """A name and the amount before or behind it."""
    match = _AMOUNT_BEFORE.match(piece) or _AMOUNT_BEHIND.match(piece)
    return (match["name"], as_printed(match["n"])) if match else (piece, None)
