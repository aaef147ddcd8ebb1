"""Amounts that are spelt out: "two and one-half hours", "dos horas y media".

They are written in figures, so that one grammar (`credits.amounts_in`) tells what they count; each figure keeps the
place of its words. One in words is mostly of no paper ("One credit is 50 minutes"), unless it was given.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from cpe_core.understanding.text.page_text import longest_of
from cpe_core.vocabulary import table, words

_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "three_quarters": Decimal("0.75")}
_BEFORE_ONE = 40  # letters before "one" in which it must be said that it was given


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A text with its spelt numbers in figures, and the place in the spelt text of each of its letters."""

    text: str
    places: tuple[int, ...]


def in_figures(text: str) -> Figures | None:
    """The text with the amounts that it spells in figures; None where it spells none."""
    parts: list[str] = []
    places: list[int] = []
    done = 0
    for found in _spelt().finditer(text):
        if not (amount := _amount(text, found)):
            continue
        unit = found["unit"] or ""
        for piece, start in ((text[done : found.start()], done), (amount, None), (unit, found.start("unit"))):
            parts.append(piece)
            places += [found.start() if start is None else start + n for n in range(len(piece))]
        done = found.end()
    if not done:
        return None
    return Figures(text="".join((*parts, text[done:])), places=(*places, *range(done, len(text) + 1)))


def _amount(text: str, found: re.Match[str]) -> str:
    """The number that is spelt; nothing where it is one that nobody was given."""
    spelt = " ".join(found["number"].lower().split())
    part = found["part"] or found["part_behind"]
    number = Decimal(_numbers()[spelt]) + (_parts()[" ".join(part.lower().split())] if part else 0)
    if number == 1 and not _given().search(text, max(found.start() - _BEFORE_ONE, 0), found.start()):
        return ""
    return f"{number.normalize():f}"


@cache
def _numbers() -> dict[str, str]:
    return {spelt: number for one in table("numbers").values() for spelt, number in one["numbers"].items()}


@cache
def _parts() -> dict[str, Decimal]:
    return {spelt: part for one in table("numbers").values() for name, part in _PARTS.items() for spelt in one[name]}


@cache
def _spelt() -> re.Pattern[str]:
    number, part, time = (longest_of({*one}).replace(r"\ ", r"\s") for one in (_numbers(), _parts(), _unit_words()))
    return re.compile(
        rf"(?<![\w-])(?P<number>{number})(?:[\s-](?P<part>{part})|(?P<unit>\s{time})\s(?P<part_behind>{part}))?"
        r"(?![\w-]*[\w]|\s?\(\s?\d)",
        re.IGNORECASE,
    )


def _unit_words() -> tuple[str, ...]:
    return (*words("cues", "amounts", "time"), *words("cues", "amounts", "credit"))


@cache
def _given() -> re.Pattern[str]:
    told = {*words("cues", "amounts", "given"), *words("cues", "amounts", "spelt_of")}
    given = longest_of(told).replace(r"\ ", r"\s")
    return re.compile(rf"\b{given}\b\W{{0,3}}(?:\w+\W{{1,3}}){{0,3}}$", re.IGNORECASE)
