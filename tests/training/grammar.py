"""Wordings as data: `[a|b|]` are alternatives, `{x}` are values, `3*` in front is a weight."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

HERE = Path(__file__).parent
_WEIGHT = re.compile(r"^(\d+)\*")
_HOLE = re.compile(r"(\{\w+\})")

Node = str | tuple[Any, ...]  # text, or alternatives, each a sequence of nodes


@cache
def load(name: str) -> dict[str, Any]:
    """A vocabulary file of this package."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(text: str) -> tuple[str, ...]:
    """Words of a list written in one string; an underscore stands for a space."""
    return tuple(word.replace("_", " ") for word in text.split())


@cache
def weighted(entries: tuple[str, ...]) -> tuple[str, ...]:
    """Entries repeated as often as their weight says."""
    result: list[str] = []
    for entry in entries:
        found = _WEIGHT.match(entry)
        result += [entry[found.end() :]] * int(found.group(1)) if found else [entry]
    return tuple(result)


def pick(rng: Random, entries: Sequence[str]) -> str:
    """One wording, its alternatives decided."""
    pool = weighted(tuple(entries)) if not isinstance(entries, tuple) else weighted(entries)
    return expand(pool[int(rng.random() * len(pool))], rng)


def expand(text: str, rng: Random) -> str:
    """Decide the alternatives of a wording."""
    if "[" not in text:
        return text
    return _say(_parse(text), rng)


def _say(nodes: tuple[Node, ...], rng: Random) -> str:
    out = []
    for node in nodes:
        out.append(node if isinstance(node, str) else _say(node[int(rng.random() * len(node))], rng))
    return "".join(out)


@cache
def _parse(text: str) -> tuple[Node, ...]:
    nodes, _ = _sequence(text, 0)
    return nodes


def _sequence(text: str, at: int) -> tuple[tuple[Node, ...], int]:
    nodes: list[Node] = []
    start = at
    while at < len(text) and text[at] not in "|]":
        if text[at] == "[":
            nodes.append(text[start:at])
            choices = []
            while text[at] != "]":
                choice, at = _sequence(text, at + 1)
                choices.append(choice)
            nodes.append(tuple(choices))
            start = at + 1
        at += 1
    nodes.append(text[start:at])
    return tuple(nodes), at


@cache
def pieces(text: str) -> tuple[str, ...]:
    """A wording cut at its values: text, `{value}`, text, ..."""
    return tuple(piece for piece in _HOLE.split(text) if piece)


def holes(text: str) -> list[str]:
    """The values a wording asks for."""
    return [piece[1:-1] for piece in pieces(text) if piece[0] == "{" and piece[-1] == "}"]
