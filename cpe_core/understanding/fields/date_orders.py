"""What a certificate prints of the order of its dates: "DD/MM/YYYY" in a label, "day / month / year" under a date."""

from __future__ import annotations

import re
from functools import lru_cache

_D, _M, _Y = r"(?:dd?|tt?|jj?|gg?)", r"mm?", r"(?:yyyy|yy|y|aaaa|aa|jjjj)"
_DAY, _MONTH = r"(?:day|jour|tag|d[ií]a|giorno|dag)", r"(?:month|mois|monat|m[eê]s|mese|maand)"
_BETWEEN_PARTS = r"[\s/.-]{0,3}"
_ORDER = re.compile(
    rf"(?<![^\W\d_])(?:(?:(?P<day>{_D}{_BETWEEN_PARTS}{_M})|(?P<month>{_M}{_BETWEEN_PARTS}{_D})){_BETWEEN_PARTS}{_Y}"
    rf"|(?P<year>yyyy){_BETWEEN_PARTS}mm{_BETWEEN_PARTS}dd)(?![^\W\d_])",
    re.IGNORECASE,
)
_ORDER_IN_WORDS = re.compile(
    rf"\b(?:(?P<day>{_DAY}\s?[/.-]\s?{_MONTH})|(?P<month>{_MONTH}\s?[/.-]\s?{_DAY}))\s?[/.-]\s?[^\W\d_]", re.IGNORECASE
)
_SPACED_OUT = re.compile(r"\b(?:[DMY]\s){7}[DMY]\b")  # under a comb of eight boxes


@lru_cache(maxsize=64)
def printed_orders(text: str) -> frozenset[str]:
    """What a text says stands first in its dates ("DD/MM/YYYY"): "day", "month" or "year"; several where it says so."""
    closed = _SPACED_OUT.sub(lambda found: found[0].replace(" ", "").replace("\n", ""), text)
    spelt = (found.lastgroup for how in (_ORDER, _ORDER_IN_WORDS) for found in how.finditer(closed))
    return frozenset(str(first) for first in spelt)
