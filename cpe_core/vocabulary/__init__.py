"""What certificates are made of, as data: names of fields of study, label spellings, lead-ins, months, sponsors.

The TOML files beside this module hold the words; nothing here knows how they are used. Each table is read once, when
it is first asked for. Words are printed as people print them; whoever matches them decides how to fold them.
"""

from __future__ import annotations

import tomllib
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
