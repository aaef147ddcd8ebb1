"""Whether the day or the month stands first in a certificate's dates.

The paper prints it ("DD/MM/YYYY" in a label, "day / month / year" under a date), or another date, its language or its
country tells.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from cpe_core.understanding.fields.date_grammar import DateFound
from cpe_core.vocabulary import table, words

_D, _M, _Y = r"(?:dd?|tt?|jj?|gg?)", r"mm?", r"(?:yyyy|yy|y|aaaa|aa|jjjj)"
_DAY, _MONTH = r"(?:day|jour|tag|d[ií]a|giorno|dag)", r"(?:month|mois|monat|m[eê]s|mese|maand)"
_BETWEEN_PARTS = r"[\s/.-]{0,3}"
_ORDER = re.compile(
    rf"(?<![^\W\d_])(?:(?:(?P<day>{_D}{_BETWEEN_PARTS}{_M})|(?P<month>{_M}{_BETWEEN_PARTS}{_D})){_BETWEEN_PARTS}{_Y}"
    rf"|(?P<year>yyyy){_BETWEEN_PARTS}mm{_BETWEEN_PARTS}dd)(?![^\W\d_])",
    re.IGNORECASE,
)
_ORDER_IN_WORDS = re.compile(
    rf"\b(?:(?P<day>{_DAY}\s?[/.-]\s?{_MONTH})|(?P<month>{_MONTH}\s?[/.-]\s?{_DAY}))\s?[/.-]\s?[^\W\d_]+", re.IGNORECASE
)
_SPACED_OUT = re.compile(r"\b(?:[DMY]\s){7}[DMY]\b")  # under a comb of eight boxes


@lru_cache(maxsize=64)
def printed_orders(text: str) -> frozenset[str]:
    """What a text says stands first in its dates ("DD/MM/YYYY"): "day", "month" or "year"; several where it says so."""
    closed = _SPACED_OUT.sub(lambda found: found[0].replace(" ", "").replace("\n", ""), text)
    spelt = (found.lastgroup for how in (_ORDER, _ORDER_IN_WORDS) for found in how.finditer(closed))
    return frozenset(str(first) for first in spelt)


def without_orders(text: str) -> str:
    """A text without what it says of the order of its dates: "Held" of "Held (m.d.yyyy)"."""
    for how in (_ORDER, _ORDER_IN_WORDS):
        text = how.sub("", text)
    return re.sub(r"\(\W*\)", "", text)


def in_order(found: list[tuple[str, DateFound]], around: str) -> list[DateFound]:
    """Dates, each beside its text, with the order of day and month taken from another of them or the text around."""
    numeric = [(text, f) for text, f in found if re.fullmatch(r"[\d\s./-]+", text.strip())]
    european = any(f.day.day > 12 and _starts_with(text, f.day.day) for text, f in numeric)
    american = any(f.day.day > 12 and _starts_with(text, f.day.month) for text, f in numeric)
    european |= _in_a_day_first_language(around) and not american
    american |= bool(_AMERICAN.search(around)) and not european
    orders = printed_orders(around)
    if orders & {"day", "month"}:  # the paper says it; of two orders neither is known to be of this date
        european, american = "day" in orders, "month" in orders
    sure = {f.day for _, f in found if f.swapped is None}
    return [
        _settle(f, european, american, sure) if _DOTTED.match(text) else _settle(f, american, european, sure)
        for text, f in found
    ]


_DOTTED = re.compile(r"\s*\d{1,2}\s?\.")  # the day comes first there: what else it could be is the American order


_AMERICAN = re.compile(
    r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b(?:NASBA|CPE|CPA|CEUs?|PDUs?|USA?)\b|\(\d{3}\) ?\d{3}-\d{4}|\bCE credits?\b"
)


@lru_cache(maxsize=64)
def _in_a_day_first_language(text: str) -> bool:
    """Languages of Europe and Latin America but English: dates in numbers begin with the day."""
    tokens = set(re.findall(r"[^\W\d_]+", text.lower()))
    return any(
        len(tokens & set(words("words", "day_first", language))) >= 3 for language in table("words")["day_first"]
    )


def _starts_with(text: str, number: int) -> bool:
    opening = re.match(r"\s*(\d{1,2})[-/.\s]", text)
    return bool(opening) and int(opening[1]) == number  # type: ignore[index]


def _settle(one: DateFound, as_read: bool, other: bool, sure: set[date]) -> DateFound:
    """The date, if its order is known: that in which it was read first, or the other."""
    if one.swapped is None:
        return one
    if one.swapped in sure or (other and not as_read):
        return replace(one, day=one.swapped, swapped=None)
    if one.day in sure or (as_read and not other):
        return replace(one, swapped=None)
    return one
