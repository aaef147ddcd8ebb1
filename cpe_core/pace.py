"""How long reading will take: judged kind by kind, by what the last ones of the same kind took, in whichever run.

OCR of one picture takes a hundred times what a text layer takes, so no mean of both tells anything. Of a kind that was
never read nothing is known, and nothing is said. Pure: no clock, no database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "mixed", "pictures"]

LAST = 10  # of a kind count: so a computer that became busy is noticed soon
LEAST_FILES = 2  # of a kind are needed: the first one waits until the libraries are loaded


@dataclass(frozen=True, slots=True, kw_only=True)
class Effort:
    """What reading a file will take, as far as its bytes show: a text layer alone, pictures, or both.

    `units` counts the pictures, and is 1 where there are none, 0 for what is not read at all.
    """

    kind: Kind
    units: int = 1


NOTHING = Effort(kind="text", units=0)  # it is refused at once


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideFile:
    """A file in a mail or an archive, or the mail's own words, before it is read."""

    name: str
    effort: Effort
    own_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """`inside`: () for what is no mail and no archive, and for one that is not opened before it is read."""

    effort: Effort | None = None  # None: not known
    inside: tuple[InsideFile, ...] = ()


NO_PREVIEW = Preview()


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """Units of one kind still to be read; None where that is not known. `spent`: seconds, on the one in hand."""

    kind: Kind | None
    units: int | None
    spent: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Took:
    """How many seconds one file took that was read."""

    units: int
    seconds: float


def seconds_left(left: Iterable[Left], took: Mapping[Kind, Sequence[Took]]) -> float | None:
    """Seconds until all that is left is read; None where part of it is of a kind whose pace is not known."""
    total = 0.0
    for one in left:
        if one.units == 0:
            continue
        pace = None if one.kind is None else _seconds_a_unit(took.get(one.kind, ()))
        if pace is None or one.units is None:
            return None
        total += max(0.0, pace * one.units - one.spent)
    return total


def _seconds_a_unit(took: Sequence[Took]) -> float | None:
    """The mean of the middle third: a computer that slept in the middle of a file is not slow."""
    paces = sorted(max(0.0, one.seconds) / one.units for one in took if one.units)
    if len(paces) < LEAST_FILES:
        return None
    cut = len(paces) // 3
    middle = paces[cut : len(paces) - cut]
    return sum(middle) / len(middle)
