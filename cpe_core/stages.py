"""Progress of a long task, in stages, each of which counts its items. A listener is optional."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of a long task and how much of it is done; as a text "checking 3,000 of 10,000 originals"."""

    doing: str
    what: str  # in the plural
    done: int
    total: int

    def __str__(self) -> str:
        return f"{self.doing} {self.done:,} of {self.total:,} {self.what}"


OnProgress = Callable[[Stage], None]


def silent(stage: Stage) -> None:
    """Tell nobody."""


def counted(items: Iterable[T], total: int, doing: str, what: str, on_progress: OnProgress) -> Iterator[T]:
    """The items, of which there are `total`; the listener is called at the beginning and after each."""
    for done, item in enumerate(items):
        on_progress(Stage(doing=doing, what=what, done=done, total=total))
        yield item
    on_progress(Stage(doing=doing, what=what, done=total, total=total))
