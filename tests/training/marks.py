"""Names of sponsors of many kinds, the marks they are printed as, and lines that tell of them."""

from __future__ import annotations

import re
from random import Random

from . import organisations
from .facts import Token, plain, value
from .grammar import load, words
from .look import Look
from .sheet import Block, Para, Row, Space, Stack

_PART = re.compile(r"WordWord|wordWord|WORD|Word|word|NUMBER|LEGAL|ABROAD|INITIALS")
SHAPES = ("people", "products", "odd", "abroad", "long", "facts")
SHAPE_WEIGHTS = (16, 24, 12, 15, 9, 24)
SIZES = (0.8, 1.0, 1.3, 1.7, 2.2, 3.0)


# -- names -----------------------------------------------------------------------------------------


def named(pattern: str, rng: Random) -> str:
    """A pattern of houses.toml with its parts drawn."""
    parts = load("houses")["parts"]

    def part(found: re.Match[str]) -> str:
        if found[0] in parts:
            return rng.choice(words(parts[found[0]]))
        first, last = rng.choice(words(parts["FIRST"])), rng.choice(words(parts["LAST"]))
        return {
            "WordWord": first.capitalize() + last.capitalize(),
            "wordWord": first + last.capitalize(),
            "WORD": (first + last).upper(),
            "Word": (first + last).capitalize(),
        }.get(found[0], first + last)

    return organisations.fill(_PART.sub(part, pattern), rng)


def wording(look: Look, name: str) -> str:
    """A line of houses.toml all of whose values the paper has, in its language if that has any."""
    own = load("houses").get(look.told.language, {}).get(name)
    return look.told.choose(own or load("houses")["lines"][name])


def call(look: Look, names: list[str]) -> None:
    """Give the paper's sponsor another name (and spellings of it that are right, too)."""
    told, rng = look.told, look.rng
    told.record["sponsor"] = names
    old, host = told.values["web"][0][0], organisations.domain(names[0], rng)
    told.values["sponsor"] = value(names[0], "sponsor")
    told.values["web"] = value(rng.choice((f"www.{host}", host, f"https://{host}")), "website")
    told.values["mail"] = plain(f"{rng.choice(('cpe', 'info', 'training', 'registrar', 'events'))}@{host}")
    told.values["sitename"] = told.values["sponsor"] if rng.random() < 0.5 else told.values["brand"]
    if "url" in told.values:
        old = re.sub(r"^(https://)?(www\.)?", "", old)
        told.values["url"] = value(told.values["url"][0][0].replace(old, host), "verify_url")
    told.values.pop("logo", None)


def move_in(look: Look) -> None:
    """Another sponsor, other names around it."""
    told, rng, lines = look.told, look.rng, load("houses")["lines"]
    shape = rng.choices(SHAPES, SHAPE_WEIGHTS)[0]
    if told.language != "en" and rng.random() < 0.7:
        shape = rng.choice(("facts", "abroad"))
    names = (
        list(told.record["sponsor"])[:1]
        if shape == "facts"
        else [named(rng.choice(load("houses")["names"][shape]), rng)]
    )
    if not any(len(w) > 1 and w.isalnum() for w in names[0].split()):
        names = [named("Word LEGAL", rng)]
    call(look, names)
    if rng.random() < 0.5:
        told.values["org2"] = value(
            named(rng.choice(load("houses")["names"][rng.choice(SHAPES[:5])]), rng), "other_organisation"
        )
    # told of beside the sponsor where a paper is about that; at labels no more often than on other papers
    look.said |= {name for name in ("platform", "accreditor") if name not in told.values}
    told.values["platform"] = value(named(rng.choice(lines["vendor"]), rng), "platform")
    if "accreditor" not in told.values or rng.random() < 0.5:
        told.values["accreditor"] = value(named(rng.choice(lines["accreditor"]), rng), "accreditor")
    told.values["tagline"] = plain(rng.choice(lines["slogan"]))


# -- marks -----------------------------------------------------------------------------------------


def mark(look: Look, name: str = "sponsor", *, loud: float = 1.0) -> list[Block]:
    """A name as a logo: one large word, or rows of unlike size."""
    rng = look.rng
    tokens = look.told.say("{" + name + "}")
    look.said.add(name)
    if look.maybe(0.1):
        tokens = [(text.lower(), tag) for text, tag in tokens]
    rows = in_rows(rng, tokens)
    size = loud * rng.choice(SIZES)
    face = rng.choice((look.body, look.display, "Helvetica-Bold", "Times-Bold", "Times-Italic"))
    upper, spaced = look.maybe(0.25), rng.choice((0.0, 0.0, 0.0, 0.0, 0.1, 0.2))
    sizes = [1.0] * len(rows)
    if len(rows) > 1 and look.maybe(0.7):
        sizes[rng.randrange(len(rows))] = rng.choice((0.4, 0.55, 0.7, 1.5, 2.0, 2.8))
    how = [look.type(size * s, font=face, upper=upper, spaced=spaced, lead=rng.choice((1.0, 1.15, 1.3))) for s in sizes]
    paras: list[Block] = [Para(row, h, look.align) for row, h in zip(rows, how, strict=True)]
    return [Stack(paras, 1.0, look.one(0, 3))]


def in_rows(rng: Random, tokens: list[Token]) -> list[list[Token]]:
    count = min(len(tokens), rng.choice((1, 1, 2, 2, 3, 3, 4)))
    cuts = sorted(rng.sample(range(1, len(tokens)), count - 1)) if count > 1 else []
    return [tokens[a:b] for a, b in zip([0, *cuts], [*cuts, len(tokens)], strict=True)]


def small(look: Look, name: str, *, low: float = 0.5, high: float = 0.95, gap: float = 0.3) -> list[Block]:
    how = look.type(
        look.one(low, high), bold=look.maybe(0.15), font=look.rng.choice((look.body, "Helvetica", "Times-Italic"))
    )
    return look.text(wording(look, name), how, gap=gap)


def certain(look: Look, name: str, *, low: float = 0.5, high: float = 1.0) -> list[Block]:
    """A line that names the sponsor, whatever it draws."""
    return small(look, name, low=low, high=high, gap=0.6) or look.text("{sponsor}", look.type(0.8))


def placed(look: Look, first: list[Block], other: list[Block]) -> list[Block]:
    """Two things at the head: one over the other, or side by side."""
    if not other:
        return first
    if look.maybe(0.5):
        return [*first, *other] if look.maybe(0.7) else [*other, *first]
    cells: list[Block] = [Stack(first, 1.0, 2), Stack(other, 1.0, 2)]
    if look.maybe(0.5):
        cells.reverse()
    if look.maybe(0.3):
        cells.insert(1, Space(1.0))
    return [Row(cells, [1.0] * len(cells), 1.0, look.one(8, 40))]
