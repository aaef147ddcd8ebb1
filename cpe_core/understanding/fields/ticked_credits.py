"""Kinds of credit to choose from, each with its amount: what the ticked one counts is the value.

"☐ CPE 3.0 / ☒ CLE 2.5 / ☐ CFP CE 3.0": an amount beside an empty box was not given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cpe_core.understanding.text.options import Option, options
from cpe_core.understanding.text.page_text import PageText, Row
from cpe_core.vocabulary import word_set

NO_KIND_TICKED = "kinds of credit to choose from, none of them ticked"


_LAST_NUMBER = re.compile(r"(?<=[\s(])[\d¼½¾][\d.,]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class OfKind:
    """An option of credit, and where the amount beside or under it stands."""

    option: Option
    start: int
    end: int


def names_a_kind(text: str) -> bool:
    """Whether a text begins with a kind of credit: "CPE (accountants)", "Social work CEU"."""
    opening = (re.match(r"[A-Z]+", word) for word in text.split()[:3])
    return text[:1].isupper() and any(one and one[0].lower() in word_set("cues", "amounts", "kinds") for one in opening)


def amounts_of_kinds(page_text: PageText, is_amount: Callable[[str], bool]) -> tuple[OfKind, ...]:
    """The options of credit with an amount, two or more; none where their boxes do not tell."""
    found = options(page_text, names_a_kind)
    if len(found) < 2 or any(one.ticked is None for one in found):
        return ()
    return tuple(of for one in found for of in _with_amount(page_text, one, is_amount))


def amounts_to_choose(page_text: PageText, is_credit: Callable[[Row], bool]) -> tuple[OfKind, ...]:
    """The options that are nothing but amounts, two or more, in a row that is of credit: "Credits ☐ 2.0 ☒ 4.0"."""
    found = [one for one in options(page_text, _is_amount_alone) if is_credit(page_text.row_at(one.start))]
    if len(found) < 2 or any(one.ticked is None for one in found):
        return ()
    return tuple(OfKind(option=one, start=one.start, end=one.end) for one in found)


_AMOUNT_ALONE = re.compile(r"(?:\d{1,2}(?:[.,]\d{1,2})?|\d{0,2}[¼½¾])\s?(?:credits?|hours?|hrs?|h)?\.?", re.IGNORECASE)


def _is_amount_alone(text: str) -> bool:
    return _AMOUNT_ALONE.fullmatch(text.strip()) is not None


def _with_amount(page_text: PageText, one: Option, is_amount: Callable[[str], bool]) -> Iterator[OfKind]:
    if (last := _LAST_NUMBER.search(one.text)) and is_amount(last[0]):
        yield OfKind(option=one, start=one.start + last.start(), end=one.end)
        return
    row = page_text.row_at(one.start)
    under = page_text.below(row)
    if under is not None and under.start <= one.box[0] < under.end:
        under = page_text.below(under)
    rows = [*_behind(page_text, row), *([under] if under else [])]
    other = next((other for other in rows if is_amount(other.text)), None)
    if other is not None:
        yield OfKind(option=one, start=other.start, end=other.end)


def _behind(page_text: PageText, row: Row) -> Iterator[Row]:
    return (other for other in page_text.level_with(row) if other.box.x0 > row.box.x0 and other is not row)
