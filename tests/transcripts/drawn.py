"""What a drawn transcript is: a file, the rows a person reads on it, and how its drawing is registered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

Wanted = str | list[str] | None  # a list holds what is acceptable


@dataclass(frozen=True)
class Row:
    """A completed course as a person reads it: None is what neither the row nor the paper says."""

    title: Wanted
    date: Wanted  # ISO date of completion
    credits: Wanted = None  # decimal as text
    participant: Wanted = None
    sponsor: Wanted = None  # only where the row or the paper prints it as the sponsor


@dataclass(frozen=True)
class Transcript:
    """A file with the rows on it that are completed courses, in print order, and how many of its rows are none."""

    file: str
    data: bytes
    rows: tuple[Row, ...]
    left_out: int = 0


Drawing = Callable[[], Transcript]
DRAWINGS: defaultdict[str, list[Drawing]] = defaultdict(list)  # by the last part of the name of their module


def transcript(draw: Drawing) -> Drawing:
    """Registers a drawing with the set its module belongs to."""
    DRAWINGS[draw.__module__.rpartition(".")[2]].append(draw)
    return draw


def acceptable(wanted: Wanted) -> list[str]:
    """The values that are right; none where nothing is printed."""
    if wanted is None:
        return []
    return [wanted] if isinstance(wanted, str) else wanted
