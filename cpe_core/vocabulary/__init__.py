"""What certificates are made of, as data: names of fields of study, label spellings, lead-ins, months, sponsors.

The TOML files beside this module hold the words; nothing here knows how they are used. Each table is read once, when
it is first asked for. Words are printed as people print them; whoever matches them decides how to fold them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def table(name: str) -> dict[str, Any]:
    """The whole of `name`.toml. Shared by everyone who asks: read it, never change it."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(name: str, *path: str) -> tuple[str, ...]:
    """One list of a table, e.g. `words("cues", "person", "after")`."""
    found: Any = table(name)
    for step in path:
        found = found[step]
    return tuple(found)


@cache
def word_set(name: str, *path: str) -> frozenset[str]:
    """One list of a table as a set, lower case."""
    return frozenset(word.lower() for word in words(name, *path))


@cache
def known_words() -> frozenset[str]:
    """Every single word of every table, lower case, but for the names of sponsors: a small dictionary of the field."""
    names = (one.name.removesuffix(".toml") for one in files(__package__).iterdir() if one.name.endswith(".toml"))
    texts = (text for name in names if name != "sponsors" for text in _texts(table(name)))
    return frozenset(word for text in texts for word in re.findall(r"[^\W\d_]+\b(?!~)", text.lower()))  # no stems


def _texts(parsed: object) -> Iterator[str]:
    if isinstance(parsed, str):
        yield parsed
    elif isinstance(parsed, dict):
        for name, one in parsed.items():
            yield from (name, *_texts(one))
    elif isinstance(parsed, list):
        for one in parsed:
            yield from _texts(one)
