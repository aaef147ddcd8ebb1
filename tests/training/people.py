"""Invented people: names of many cultures, written in many ways."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from random import Random

from .grammar import load, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    given: str
    middle: str
    family: str
    suffix: str = ""

    @property
    def name(self) -> str:
        return " ".join(part for part in (self.given, self.middle, self.family, self.suffix) if part)

    @property
    def last_first(self) -> str:
        return f"{self.family}, " + " ".join(part for part in (self.given, self.middle, self.suffix) if part)


@cache
def _cultures() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    result = []
    for culture in load("people")["culture"]:
        result += [(words(culture["given"]), words(culture["family"]))] * culture["weight"]
    return tuple(result)


def person(rng: Random) -> Person:
    """Someone who does not exist."""
    parts = load("people")["parts"]
    given, family = rng.choice(_cultures())
    if rng.random() < 0.08:  # a family that moved
        family = rng.choice(_cultures())[1]
    first, last = rng.choice(given), rng.choice(family)
    if rng.random() < 0.06:
        last = f"{last}{rng.choice(['-', ' '])}{rng.choice(family)}"
    if rng.random() < 0.03:
        first = f"{first[0]}."
    middle = ""
    if rng.random() < 0.28:
        middle = rng.choice(words(parts["middle"]))
        middle += "." if len(middle) == 1 and rng.random() < 0.8 else ""
    suffix = rng.choice(words(parts["suffix"])) if rng.random() < 0.04 else ""
    return Person(given=first, middle=middle, family=last, suffix=suffix)


def postnominals(rng: Random) -> str:
    return rng.choice(load("people")["parts"]["postnominals"])


def role(rng: Random) -> str:
    return rng.choice(load("people")["parts"]["role"])


def honorific(rng: Random) -> str:
    return rng.choice(words(load("people")["parts"]["honorific"]))
