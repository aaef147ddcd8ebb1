"""Where a certificate speaks of other courses: what is offered next, and what should have been taken before."""

from __future__ import annotations

import re
from functools import cache

from cpe_core.records import Evidence
from cpe_core.understanding.text.page_text import PageText, longest_of
from cpe_core.vocabulary import words

_NEAR = 2.0  # heights of the larger row between a heading and what is listed under it


def is_of_others(page_text: PageText, start: int) -> bool:
    """Whether a place is of other courses: "We also offer Group Live", "Prerequisite: Ledgers (Group Live)"."""
    row = page_text.row_at(start)
    left = page_text.left_of(row)
    before = page_text.text[row.start : start]
    if before and any(led_by.search(before) for led_by in _leads()):
        return True
    is_led = left is not None and _lead().fullmatch(left.text) is not None
    if left is not None and is_led and any(led_by.search(f"{left.text} {before}") for led_by in _leads()):
        return True
    return is_of_offer(page_text, start)


def is_of_offer(page_text: PageText, start: int) -> bool:
    """Whether a place is in the row that offers another course, or under it: "Next: Ledgers 2", "June 3 | 2.0 CPE"."""
    row = page_text.row_at(start)
    above = page_text.above(row, within=_NEAR)
    opens = (page_text.text[row.start : start], *((above.text,) if above is not None else ()))
    return any(_opens_offer().match(text) is not None for text in opens)


def is_under_offer(page_text: PageText, place: Evidence) -> bool:
    """Whether the row nearest over a place, as the head of a table, opens an offer: "Upcoming programs"."""
    over = [row for row in page_text.rows if row.page == place.page and row.box.y_mid < place.box.y0]
    nearest = max(over, key=lambda row: row.box.y_mid, default=None)
    return nearest is not None and len(nearest.words) <= _HEADING and _opens_offer().match(nearest.text) is not None


_HEADING = 6  # words


def offers(text: str) -> bool:
    """Whether a row of a text opens an offer."""
    return any(_opens_offer().match(line) for line in text.splitlines())


@cache
def _opens_offer() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:(?:{_named('offered')})\b(?!\.\s)|(?:up |coming )?next\s?[:–—])", re.IGNORECASE)


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
def _named(which: str) -> str:
    return longest_of({*words("cues", "other_courses", which)})
