"""What became of a row: "Completed", "No Show", a grade, or a code that the page explains ("NS=NO SHOW")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import Literal

from cpe_core.understanding.text.page_text import fuzzy_key, longest_of
from cpe_core.vocabulary import words

State = Literal["completed", "not completed"]

_CODE = re.compile(
    r"(?<![\w/])([A-Z]{1,3})\s?(?:=|–|-|:)?\s?((?:[A-Za-z][A-Za-z-]+)(?:,?\s[a-z]+|\s[A-Z]{2,}(?![=\w]))*)"
)


_AFTER = (
    r"(?=$|\s*[^\w\s]|\s+(?:by|on|at|am|since|until|from|as|due|le|la|el|par|por|von|vom|seit|wegen"
    r"|[A-Z][a-zé]{2,8}\.?\s\d|\d))"
)


@cache
def _spelled(name: str) -> re.Pattern[str]:
    """States as they stand in texts: several words anywhere, one word at the beginning, or in brackets at the end."""
    names = words("tables", name, "names")
    several = longest_of({word for word in names if re.search(r"[\s-]", word)})
    single = longest_of({word for word in names if not re.search(r"[\s-]", word)})
    return re.compile(
        rf"(?<!\w)(?:{several})(?!\w)|^\W*(?:{single}){_AFTER}|(?:[(,;]|\s[–-])\s*(?:{single})\W*$", re.IGNORECASE
    )


@lru_cache(maxsize=8192)
def state_of(text: str) -> State | None:
    """What a text says became of a row; None where it says nothing of it.

    >>> state_of("Registered - not yet started"), state_of("Passed (online test)"), state_of("Oxbow Open Learning")
    ('not completed', 'completed', None)
    """
    if not 1 < len(text) <= 60:
        return None
    if _spelled("not_completed").search(text):
        return "not completed"
    return "completed" if _spelled("completed").match(text.strip(" .,;:()[]–-*")) else None


@lru_cache(maxsize=8192)
def is_state(text: str) -> bool:
    """Whether a text is a state and hardly more."""
    return state_of(text) is not None and len(text.split()) <= 5


@lru_cache(maxsize=4096)
def state_alone(text: str) -> State | None:
    """What a text says that is a state and nothing else, but for what is in it: "In progress", "Completed courses"."""
    things = "|".join(words("tables", "not_completed", "things"))
    bare = fuzzy_key(re.sub(rf"\s+(?:{things})$", "", text.strip(" .:"), flags=re.IGNORECASE))
    if bare in map(fuzzy_key, words("tables", "not_completed", "names")):
        return "not completed"
    return "completed" if bare in map(fuzzy_key, words("tables", "completed", "names")) else None


def codes_in(texts: Iterable[str]) -> dict[str, State]:
    """Codes that the page explains: "ST  C=COMPLETED  F=FAILED", "W = withdrawn"."""
    found: dict[str, State] = {}
    for text in texts:
        pairs = _CODE.findall(text)
        states = ((code, _of_code(meaning)) for code, meaning in pairs) if len(pairs) >= 2 else ()
        known = [(code, state) for code, state in states if state is not None]
        if len(known) >= 2:
            found.update(known)
    return found


def _of_code(meaning: str) -> State | None:
    for part in (meaning, meaning.split(maxsplit=1)[0].rstrip(",")):
        if _spelled("not_completed").search(part):
            return "not completed"
        if _spelled("completed").match(part):
            return "completed"
    return None


def state_by_code(text: str, codes: Mapping[str, State]) -> State | None:
    """What a code or a grade says: as the page explains it, or else as grades mean."""
    bare = text.strip(" .*").upper()
    if bare in codes:
        return codes[bare]
    return "not completed" if fuzzy_key(bare) in _no_credit() else None


@cache
def _no_credit() -> frozenset[str]:
    return frozenset(map(fuzzy_key, words("tables", "grades", "no_credit")))


@lru_cache(maxsize=4096)
def is_grade(text: str) -> bool:
    """Whether a text is a grade or a code of one to three letters."""
    return bool(re.fullmatch(r"[A-Z]{1,3}[+-]?", text.strip(" *").upper()))
