"""Days, and the many ways to print them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from .courses import MONTHS
from .grammar import load

SHAPES = (
    ("{Month} {d}, {year}", 24), ("{mm}/{dd}/{year}", 12), ("{m}/{d}/{year}", 8), ("{d} {Month} {year}", 6), ("{Mon} {d}, {year}", 8), ("{year}-{mm}-{dd}", 4),
    ("{d}/{m}/{year}", 2), ("{dd}/{mm}/{year}", 3), ("{dd}-{MON}-{year}", 2), ("{Mon} {dd} {year}", 1), ("{Month} {d}{th}, {year}", 5), ("{d}{th} {Month} {year}", 2),
    ("{Weekday}, {Month} {d}, {year}", 4), ("{Weekday} {d} {Month} {year}", 1), ("{m}/{d}/{yy}", 3), ("{mm}-{dd}-{year}", 2), ("{MONTH} {d}, {year}", 3), ("{d}{th} day of {Month}, {year}", 2),
    ("{d}{th} day of {Month} {year}", 1), ("{dd} {Mon} {year}", 2), ("{dd}-{Mon}-{yy}", 1), ("{Mon}. {d}, {year}", 2), ("{Month} {year}", 1), ("{mm}.{dd}.{year}", 1), ("{dd}.{mm}.{year}", 1),
    ("{Weekday}, {mm}/{dd}/{year}", 1), ("{year}/{mm}/{dd}", 1), ("{Month} {d} {year}", 1), ("{Wkd}, {Mon} {d}, {year}", 1), ("{dd}{Mon}{year}", 1),
)  # fmt: skip
RANGES = (
    "{Month} {d}-{d2}, {year}", "{Month} {d} - {d2}, {year}", "{Month} {d} – {Month2} {d2}, {year2}", "{mm}/{dd}/{year} - {mm2}/{dd2}/{year2}", "{m}/{d}/{year} to {m2}/{d2}/{year2}", "{Mon} {dd} - {dd2}, {year}",
    "{Month} {d} to {Month2} {d2}, {year2}", "{d} - {d2} {Month} {year}", "{d}–{d2} {Month} {year}", "{Month} {d} and {d2}, {year}", "{Month} {d}, {year} to {Month2} {d2}, {year2}", "{Month} {d}, {year} - {Month2} {d2}, {year2}",
    "{Month} {d}{th}-{d2}{th2}, {year}", "{Month} {d} & {d2}, {year}", "{d} to {d2} {Month}, {year}", "{year}-{mm}-{dd} - {year2}-{mm2}-{dd2}", "{Month} {d} through {d2}, {year}",
)  # fmt: skip
TIMES = (
    "at 07:{dd} PM UTC",
    "10:{dd} AM",
    "1:00 PM ET",
    "12:00:00 AM",
    "(EST)",
    "14:{dd}",
    "at 11:00 AM - 12:50 PM Eastern",
    "0:00",
    "02:00PM CT",
    "GMT",
)
_SHAPES = [shape for shape, weight in SHAPES for _ in range(weight)]
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def shape(rng: Random, language: str) -> str:
    """How a paper prints its days."""
    return rng.choice(load("wordings")[language]["date"]) if language != "en" else rng.choice(_SHAPES)


def day(rng: Random) -> date:
    return date(2010, 1, 1) + timedelta(days=int(6170 * rng.random() ** 0.6))


def printed(on: date, how: str, language: str = "en", *, last: date | None = None) -> str:
    """A day, or the days from `on` to `last`."""
    parts = _parts(on, language, "")
    if last:
        parts |= _parts(last, language, "2")
    return how.format_map(parts)


def _parts(on: date, language: str, mark: str) -> dict[str, str]:
    months = MONTHS if language == "en" else load("wordings")[language]["months"]
    month = months[on.month - 1]
    ending = "th" if 10 < on.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(on.day % 10, "th")
    values = {
        "d": str(on.day), "dd": f"{on.day:02d}", "m": str(on.month), "mm": f"{on.month:02d}", "year": str(on.year), "yy": f"{on.year % 100:02d}", "th": ending, "month": month,
        "Month": month, "MONTH": month.upper(), "Mon": month[:3], "MON": month[:3].upper(), "Weekday": WEEKDAYS[on.weekday()], "Wkd": WEEKDAYS[on.weekday()][:3],
    }  # fmt: skip
    return {key + mark: value for key, value in values.items()}
