"""A date as a person types or pastes it: the grammar of `dates`, and nothing else may stand beside it.

What is printed on a certificate may be guessed at and be in doubt; what a person types is taken at their word, so a
date that can be two days is never guessed: their own habit tells, or they are asked.
"""

from __future__ import annotations

import re
from calendar import day_abbr, day_name
from datetime import date

from cpe_core.errors import BadValue
from cpe_core.summary_row import day_of
from cpe_core.understanding.fields.date_grammar import EARLIEST, LATEST, dates_in, is_day_first

_WEEKDAY = "|".join((*day_name, *day_abbr))
_BEFORE = re.compile(rf"(?:on\s)?\s*(?:(?:{_WEEKDAY})\b[.,]?)?\s*", re.IGNORECASE)
_AFTER = re.compile(r"\s*\.?(?:[T\s]\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:[ap]\.?m\.?|z)?)?\s*", re.IGNORECASE)
_DOTTED = re.compile(r"(\s*\d{1,2})\.\s?(\d{1,2})\.\s?(\d\d\s*)")  # in a text it is a version, typed as a date a date


def days_meant(text: str) -> tuple[date, ...]:
    """The days that a typed date may mean: none, one, or two, the month first in the first."""
    plain = _DOTTED.sub(r"\1/\2/\3", text) if _DOTTED.fullmatch(text) else text
    found = dates_in(plain)
    if len(found) != 1:
        return ()
    (one,) = found
    if not (_BEFORE.fullmatch(plain[: one.start]) and _AFTER.fullmatch(plain[one.end :])):
        return ()
    if one.swapped is None:
        return (one.day,)
    both = (one.day, one.swapped) if one.first is None else ()  # of a range it would be two questions
    return tuple(sorted(both, key=lambda day: bool(is_day_first(plain, day.isoformat()))))


def day_meant(text: str, *, day_first: bool | None = None) -> date:
    """The day of a typed date; BadValue with a sentence for what is no date or could be two.

    `day_first` tells of dates of two numbers; None refuses those that can be two days.
    """
    days = days_meant(text)
    if not days:
        raise BadValue(
            f"“{text.strip()}” is no date from {EARLIEST} to {LATEST}. Type day, month and year, such as 15 Mar 2026."
        )
    if len(days) == 2 and day_first is None:
        raise BadValue(f"“{text.strip()}” can be {' or '.join(map(day_of, days))}. Type the one that is meant.")
    return days[-1] if day_first else days[0]
