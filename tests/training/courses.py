"""Invented course titles: of one word or twenty, with codes, years, parts; some look like names or organisations."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from random import Random
from typing import Any

from .grammar import load, words
from .organisations import fill

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ROMAN = ("I", "II", "III", "IV", "V")


@cache
def _areas(kind: str) -> tuple[dict[str, Any], ...]:
    areas = load("courses")["area"]
    return tuple(area for area in areas if kind in area["kinds"].split()) or tuple(areas)


def course(rng: Random, kind: str, on: date) -> tuple[str, list[str]]:
    """A title, and the fields of study it could be counted under."""
    area = rng.choice(_areas(kind))
    data = load("courses")["parts"]
    made = load("courses")["made"]
    chance = rng.random()
    if chance < 0.02:
        pattern = rng.choice(data["name_like"])
    elif chance < 0.06:
        pattern = rng.choice(data["org_like"])
    elif chance < 0.24:
        pattern = rng.choice(made["long"])
    else:
        pattern = rng.choice(data["pattern"])
    title = re.sub(r"\{(\w+)\}", lambda found: _part(found.group(1), rng, area, data, on), pattern)
    title = re.sub(r"\{(\w+)\}", lambda found: _part(found.group(1), rng, area, data, on), title)
    if rng.random() < 0.02:
        title = title.lower()
    if rng.random() < 0.03 and ":" not in title:
        title += f" ({on.year})"
    return fill(title, rng), area["study"]


def _part(name: str, rng: Random, area: dict[str, Any], data: dict[str, Any], on: date) -> str:
    match name.rstrip("23"):
        case "topic" if rng.random() < 0.75:
            return rng.choice(area["topic"])
        case "topic" | "made":
            made = load("courses")["made"]
            return f"{rng.choice(words(made['first']))} {rng.choice(words(made['second']))}"
        case "verb" | "audience" | "hook" | "level":
            return rng.choice(data[name.rstrip("23")])
        case "year":
            return str(on.year + (rng.random() < 0.1))
        case "yy":
            return f"{on.year % 100:02d}"
        case "n":
            return str(rng.randint(1, 10))
        case "nth":
            return rng.choice(["1st", "2nd", "3rd", "5th", "10th", "12th", "21st", "33rd", "44th", "Second", "Tenth"])
        case "roman":
            return rng.choice(ROMAN)
        case "month":
            return MONTHS[on.month - 1]
        case "place" | "brand":
            return rng.choice(words(load("organisations")[name]))
    return "{" + name + "}"


def code(rng: Random) -> str:
    """A course code as it stands beside a title."""
    n = rng.randint
    return rng.choice(
        [
            f"{rng.choice(['ACC', 'TX', 'AUD', 'ETH', 'CS', 'FIN', 'MGT', 'W', 'A&A', 'GOV'])}{n(100, 9999)}",
            f"{n(100000, 99999999)}",
            f"#{n(100, 99999)}",
            f"{n(10, 99)}-{n(100, 9999)}",
            f"{rng.choice('ABCDEFS')}{n(10, 999)}{rng.choice('ABCX')}",
            f"({n(1000, 9999)})",
            f"[{rng.choice(['EL', 'WB'])}-{n(10, 999)}]",
        ]
    )
