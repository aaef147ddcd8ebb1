"""Invented organisations, their addresses and their places on the web."""

from __future__ import annotations

import re
import unicodedata
from random import Random

from .grammar import load, words
from .people import person

ENDINGS = ("com", "com", "com", "org", "org", "net", "edu", "io", "co", "online", "training")


def fill(pattern: str, rng: Random) -> str:
    """A pattern of organisations.toml with its parts drawn."""
    data = load("organisations")

    def part(found: re.Match[str]) -> str:
        name = found.group(1).rstrip("23")
        match name:
            case "place" | "brand":
                return rng.choice(words(data[name]))
            case "family":
                return person(rng).family
            case "given":
                return person(rng).given
            case "subject" | "profession" | "suffix":
                return rng.choice(data[name])
            case "n":
                return str(rng.randint(2, 9999))
            case "m":
                return str(rng.randint(2, 99) * 10)
            case "zip":
                return f"{rng.randint(1001, 99950):05d}"
        return found.group(0)

    return re.sub(r"\{(\w+)\}", part, pattern)


def organisation(rng: Random, kind: str) -> str:
    """A sponsor's name of a kind: society, firm, company, university, agency."""
    name = fill(rng.choice(load("organisations")[kind]), rng)
    if kind == "society" and rng.random() < 0.15:
        name = f"{name} ({acronym(name)})"
    return name


def acronym(name: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Za-zÀ-ÿ]+", name) if word[0].isupper())[:6]


def domain(name: str, rng: Random) -> str:
    """A web domain that goes with a name."""
    plain = unicodedata.normalize("NFKD", re.sub(r"\(.*\)", "", name)).encode("ascii", "ignore").decode()
    if plain.lower().endswith((".com", ".io")):
        return plain.lower().replace(" ", "")
    parts = re.findall(r"[a-z0-9]+", plain.lower())
    parts = [p for p in parts if p not in ("of", "the", "and", "inc", "llc", "llp", "ltd", "for", "l", "c", "p")] or [
        "learn"
    ]
    stem = acronym(name).lower() if len(parts) > 2 and rng.random() < 0.6 else "".join(parts[:2])
    return f"{stem}.{rng.choice(ENDINGS)}"


def any_of(key: str, rng: Random) -> str:
    """One drawn from a list of organisations.toml."""
    return fill(rng.choice(load("organisations")[key]), rng)


def address(rng: Random) -> str:
    return f"{any_of('street', rng)}{rng.choice([', ', ' · ', ' | ', ' '])}{any_of('city', rng)}"


def phone(rng: Random) -> str:
    a, b = rng.randint(201, 989), rng.randint(0, 9999)
    return rng.choice(
        [f"({a}) 555-{b:04d}", f"{a}-555-{b:04d}", f"{a}.555.{b:04d}", f"+1 {a} 555 {b:04d}", f"1-800-555-{b:04d}"]
    )
