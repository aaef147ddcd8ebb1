"""How far the course of a row got, by the columns that tell it: a share of it, what is left of it, its state.

Learning plans and lists of what somebody is at look like transcripts. A row that says that there is more to do is no
record; one whose state no vocabulary knows may be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.tables.lines import amount_in
from cpe_core.understanding.tables.list_heads import label_kinds
from cpe_core.understanding.tables.states import is_grade, state_of
from cpe_core.understanding.text.page_text import fuzzy_key
from cpe_core.vocabulary import table, words

UNKNOWN_STATE = "what stands beside it may say that it was not completed"
A_FIRST_DAY = "a first day, and no last one"
ABOUT_COMPLETION = frozenset({UNKNOWN_STATE, A_FIRST_DAY})  # of a row, they are about every value

_Told = Literal["completed", "not completed", "open"]
_PERCENT = re.compile(r"(\d{1,3})(?:[.,]\d+)?\s?%")
_SHARE = re.compile(r"(\d{1,3})\s?(?:/|of|out of|von|sur|de|di|van)\s?(\d{1,3})(?!\d)")
_DAYS = {"completion_date", "date", "issue_date", "due", "decoy_date"}


class Standing(NamedTuple):
    """What a row says that makes it no completed course, "" where nothing does; and the doubts about one."""

    left_out: str
    doubts: tuple[str, ...]


def standing_of(cells: Iterable[tuple[str, str]]) -> Standing:
    """How far the course of a row got, by its cells, each with the head of its column.

    >>> standing_of([("Course", "Leases in Practice"), ("Progress", "45 %")]).left_out
    'Progress: 45 %'
    """
    filled = [(label, text.strip()) for label, text in cells if label and text.strip(" -–—.")]
    told = [(label, text, _told(label, text)) for label, text in filled]
    left_out = next((_named(label, text) for label, text, state in told if state == "not completed"), "")
    states = {state for *_, state in told}
    if "completed" in states:
        return Standing(left_out, ())
    return Standing(left_out, (*((UNKNOWN_STATE,) if "open" in states else ()), *_only_begun(filled)))


def _only_begun(cells: list[tuple[str, str]]) -> tuple[str, ...]:
    """The doubt about a row whose only day is that on which it began."""
    dated = [label_kinds(label) for label, text in cells if dates_in(text)]
    return (A_FIRST_DAY,) if dated and all("start" in kinds and not kinds & _DAYS for kinds in dated) else ()


def _named(label: str, text: str) -> str:
    return text if _kind(label) == "states" else f"{label}: {text}"


@lru_cache(maxsize=4096)
def _told(label: str, text: str) -> _Told | None:
    kind = _kind(label)
    if kind == "progress":
        return _progress(label, text)
    if kind == "remaining":
        return _remaining(text)
    return _state(text) if kind == "states" else None


@lru_cache(maxsize=1024)
def _kind(label: str) -> str | None:
    return _heads().get(_key(label))


def _key(label: str) -> str:
    return fuzzy_key(label) + "%" * ("%" in label)  # "% completed" heads no column of days


@cache
def _heads() -> dict[str, str]:
    return {
        _key(one): kind for kind in ("progress", "remaining", "states") for one in words("tables", "standing", kind)
    }


def _progress(label: str, text: str) -> _Told | None:
    if share := _SHARE.search(text):
        return "completed" if int(share[1]) >= int(share[2]) else "not completed"
    is_percent = "%" in label or "percent" in label.lower()
    if number := _PERCENT.search(text) or (re.fullmatch(r"(\d{1,3})(?:[.,]\d+)?", text) if is_percent else None):
        return "completed" if int(number[1]) >= 100 else "not completed"
    return None if "complet" in label.lower() else _state(text)


def _remaining(text: str) -> _Told | None:
    if fuzzy_key(text) in _nothing() or re.match(r"0(?:[.,]0+)?(?:\s|%|$)", text):
        return "completed"
    return "not completed" if re.search(r"[^\W\d]", text) and not dates_in(text) else "open"


@cache
def _nothing() -> frozenset[str]:
    return frozenset(map(fuzzy_key, words("tables", "standing", "nothing")))


def _state(text: str) -> _Told | None:
    known = state_of(text)
    if known is not None:
        return known
    is_other = is_grade(text) or amount_in(text) or dates_in(text) or text in table("words")["states"]
    return "open" if re.search(r"[^\W\d]{2}", text) and not is_other else None
