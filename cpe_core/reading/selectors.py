"""The rules of CSS and the elements they are for: tags, classes and ids, and what an element must stand within.

A rule with a condition that cannot be told here (a state, an attribute, a neighbour) is for no element: what it hides
would else be hidden everywhere. Rules for other media than print and screen are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

MOST_RULES = 3000
MOST_LETTERS = 400_000
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_COMPOUND = re.compile(r"(?:[a-z][a-z0-9]*|\*)?(?:[.#][\w-]+)*", re.IGNORECASE)
_SIMPLE = re.compile(r"[.#]?[\w-]+")
_WITHIN = re.compile(r"\s*>\s*|\s+")  # a child counts as any descendant
_STATE = re.compile(r":(?:hover|focus|active|visited|disabled)")
_ELSEWHERE = re.compile(r"max-|dark|speech", re.IGNORECASE)  # media that no page is read in
_CLEAR = frozenset({"", "none", "transparent", "inherit", "initial", "unset"})
_ALWAYS = frozenset({"html", "body", "tbody"})  # browsers put them around what has none

Keys = frozenset[str]  # of an element: tag, classes with a dot, id with a hash; of a selector, what it asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is declared of elements that have all of `own` and stand within an element of each of `outer`."""

    own: Keys
    outer: tuple[Keys, ...]
    weight: tuple[int, int, int]  # ids, classes, tags: of two rules the heavier wins, of equal ones the later
    declared: dict[str, str]


@dataclass(slots=True)
class Rules:
    """The rules of a page, each found by one of its keys."""

    may_colour: bool = False  # a rule that is left out gives something a ground
    _by_key: dict[str, list[tuple[int, Rule]]] = field(default_factory=dict)
    _outer_by_key: dict[str, set[Keys]] = field(default_factory=dict)
    _count: int = 0

    def add(self, rule: Rule) -> None:
        self._count += 1
        self._by_key.setdefault(_rarest(rule.own), []).append((self._count, rule))
        for outer in rule.outer:
            self._outer_by_key.setdefault(_rarest(outer), set()).add(outer)

    def around(self, keys: Keys) -> frozenset[Keys]:
        """What rules ask of the elements around, as far as an element of these keys meets it."""
        return frozenset(outer for key in keys for outer in self._outer_by_key.get(key, ()) if outer <= keys)

    def declared(self, keys: Keys, within: frozenset[Keys]) -> dict[str, str]:
        """What holds for an element of these keys; `within` is what the elements around it meet."""
        found = [
            (rule.weight, number, rule.declared)
            for key in keys
            for number, rule in self._by_key.get(key, ())
            if rule.own <= keys and within.issuperset(rule.outer)
        ]
        declared: dict[str, str] = {}
        for *_, one in sorted(found, key=lambda one: one[:2]):
            declared.update(one)
        return declared


def keys_of(tag: str, attributes: dict[str, str]) -> Keys:
    """The keys of an element."""
    classes = attributes.get("class", "").split()[:20]
    return frozenset({tag, *(f".{one}" for one in classes), *([f"#{attributes['id']}"] if "id" in attributes else ())})


def rules_of(sheets: str) -> Rules:
    """The rules of a page's style sheets."""
    rules = Rules()
    for selectors, body, is_of_other_media in islice(_innermost(_COMMENT.sub("", sheets[:MOST_LETTERS])), MOST_RULES):
        declared = declarations(body)
        for selector in selectors.split(",") if declared else ():
            rule = None if is_of_other_media else _rule(selector, declared)
            if rule is not None:
                rules.add(rule)
            elif not _STATE.search(selector):
                rules.may_colour = rules.may_colour or _gives_ground(declared)
    return rules


def _gives_ground(declared: dict[str, str]) -> bool:
    return any(name.startswith("background") and value not in _CLEAR for name, value in declared.items())


def _innermost(sheets: str) -> Iterator[tuple[str, str, bool]]:
    """Selectors and body of each rule that holds no other, and whether it is for other media than print.

    In one pass: what looks for a rule anew from each letter takes half an hour for a sheet without braces.
    """
    opened: list[tuple[str, bool]] = []  # what stands before each open brace, and whether what follows is left out
    start, is_body = 0, False
    for brace in _BRACE.finditer(sheets):
        between = sheets[start : brace.start()]
        start = brace.end()
        if brace[0] == "{":
            before = between.rpartition(";")[2].strip()
            other_media = before.lower().startswith("@media") and "print" not in before.lower()
            opened.append((before, other_media or (bool(opened) and opened[-1][1])))
        elif opened:
            selectors, is_left_out = opened.pop()
            if is_body and not (is_left_out and any(_ELSEWHERE.search(before) for before, _ in opened)):
                yield selectors, between, is_left_out
        is_body = brace[0] == "{"


def declarations(text: str) -> dict[str, str]:
    pairs = (part.split(":", 1) for part in text.split(";") if ":" in part)
    return {name.strip().lower(): value.replace("!important", "").strip().lower() for name, value in pairs}


def _rule(selector: str, declared: dict[str, str]) -> Rule | None:
    """None for a selector with a condition that cannot be told here, and for one of each element."""
    compounds = _WITHIN.split(selector.strip())
    if not all(one and _COMPOUND.fullmatch(one) for one in compounds):
        return None
    *outer, own = (_keys(one) for one in compounds)
    if not own:
        return None
    simple = [key for one in (*outer, own) for key in one]
    weight = (
        sum(key.startswith("#") for key in simple),
        sum(key.startswith(".") for key in simple),
        sum(key[0] not in "#." for key in simple),
    )
    asked = tuple(one for one in outer if one and not one <= _ALWAYS)
    return Rule(own=own, outer=asked, weight=weight, declared=declared)


def _keys(compound: str) -> Keys:
    return frozenset(one if one[0] in ".#" else one.lower() for one in _SIMPLE.findall(compound))


def _rarest(keys: Keys) -> str:
    """The key by which a rule is found: an id, else a class, else the tag."""
    return max(keys, key=lambda key: (key.startswith("#"), key.startswith("."), key))
