"""What the head of a column says in a list of courses: the words of such lists first, then labels in general."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from cpe_core.understanding.tables.headers import kinds_of
from cpe_core.understanding.text.page_text import fuzzy_key
from cpe_core.vocabulary import table


@cache
def _heads() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, labels in table("tables")["heads"].items():
        for label in labels:
            found.setdefault(fuzzy_key(label), set()).add(kind)
    return {label: frozenset(kinds) for label, kinds in found.items()}


@lru_cache(maxsize=4096)
def label_kinds(text: str) -> frozenset[str]:
    """The kinds of label a head's text is; empty where no word of it is known.

    >>> sorted(label_kinds("Ct. Hrs")), sorted(label_kinds("Cr. type / Title"))
    (['credits'], ['course_title'])
    """
    for part in (text, re.sub(r"\([^)]*\)?", "", text), *re.split(r"\s*[/(–-]\s*", text)):
        if part.strip() and (found := _heads().get(fuzzy_key(part))):
            return found
    return kinds_of(text)
