"""Where a certificate speaks of other courses: what is offered next, and what should have been taken before."""

from __future__ import annotations

import re
from functools import cache

from cpe_core.understanding.text.page_text import PageText, longest_of
from cpe_core.vocabulary import words

_NEAR = 2.0  # heights of the larger row between a heading and what is listed under it


def is_of_others(page_text: PageText, start: int) -> bool:
    """Whether a place is of other courses: "We also offer Group Live", "Prerequisite: Ledgers (Group Live)"."""
    row = page_text.row_at(start)
    left, above = page_text.left_of(row), page_text.above(row, within=_NEAR)
    before = page_text.text[row.start : start]
    if before and any(led_by.search(before) for led_by in _leads()):
        return True
    is_led = left is not None and _lead().fullmatch(left.text) is not None
    if left is not None and is_led and any(led_by.search(f"{left.text} {before}") for led_by in _leads()):
        return True
    return above is not None and _offers_below().fullmatch(above.text) is not None


@cache
def _leads() -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(r"\b(?:offers?|offering|upcoming|other)\b[^.;:]{0,60}$", re.IGNORECASE),
        re.compile(rf"\b(?:{_named('offered')})\b[^.;]{{0,90}}$", re.IGNORECASE),
        re.compile(rf"\b(?:{_named('needed')})\b\W{{0,3}}[^.;:|]{{0,60}}$", re.IGNORECASE),
    )


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_named('offered')}|{_named('needed')})\W*", re.IGNORECASE)


@cache
def _offers_below() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_named('offered')})\W*", re.IGNORECASE)


@cache
def _named(which: str) -> str:
    return longest_of({*words("cues", "other_courses", which)})
