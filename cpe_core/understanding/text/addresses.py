"""Addresses: the names that those of the web and of mail spell, where the page prints them, and rows of postal ones."""

from __future__ import annotations

import re
from functools import lru_cache

from cpe_core.understanding.text.page_text import PageText, exact_key
from cpe_core.vocabulary import word_set, words

_ENDS = r"(?=[/\s:,.)?]|$)"
_PARTS = r"(?:[a-z\d-]{1,63}\.){1,8}"  # no longer, or a page of "1.1.1." takes for ever
_KNOWN_ENDS = (
    r"com|org|net|edu|io|ai|co|in|gov|us|uk|de|tech|academy|info|app|training|education|eu|ca|au"
    r"|edu\.\w\w|ac\.\w\w|co\.\w\w"
)
# behind "www.", "@" or "://" a host may end in anything, elsewhere as hosts mostly do
HOST = re.compile(
    rf"(?:(?:https?://|www\.|@)|\b(?={_PARTS}(?:{_KNOWN_ENDS}){_ENDS}))({_PARTS}[a-z]{{2,24}}){_ENDS}", re.IGNORECASE
)


def site_names(page_text: PageText) -> frozenset[str]:
    """The names that web and mail addresses on the page spell, as keys."""
    return page_text.once(_site_names)


def _site_names(page_text: PageText) -> frozenset[str]:
    return _names_in(page_text.text)


def names_in_barcodes(page_text: PageText) -> frozenset[str]:
    """The names that the addresses in the page's QR codes spell, as keys."""
    return _names_in("\n".join(page_text.barcodes))


def _names_in(text: str) -> frozenset[str]:
    dotted = (token for token in text.split() if "." in token)  # a host has no space in it
    stems = {stem_of(match[1].lower()) for token in dotted for match in HOST.finditer(token)}
    return frozenset(stem for stem in stems if len(stem) > 2)


@lru_cache(maxsize=4096)
def stem_of(host: str) -> str:
    parts = [p for p in host.split(".") if p not in ("www", "com", "org", "net", "co", "ac", "edu", "gov")]
    if len(parts) > 1:
        parts = parts[:-1] if len(parts[-1]) <= 9 and host.endswith(parts[-1]) else parts
    return exact_key(parts[-1]) if parts else ""


def spells(text: str, stem: str) -> bool:
    return stem in exact_key(text) and exact_key(text).index(stem) < 25


def part_that_spells(text: str, stem: str) -> str:
    """The words of a row whose letters are the stem's, or the row itself."""
    tokens = text.split()
    for size in range(1, len(tokens) + 1):
        for first in range(len(tokens) - size + 1):
            part = " ".join(tokens[first : first + size])
            if exact_key(part) == stem:
                return part.strip(" ,.|")
    return text.strip(" ,.|")


_POST_CODE = re.compile(
    r"\bP\.? ?O\.? ?Box \d"
    r"|[A-Z][a-z]+,? [A-Z]{2}\.? \d{5}(?:-\d{4})?(?!\d)"  # Hopkins Landing, KY 42999
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"  # LE99 4QX
)


@lru_cache(maxsize=4096)
def is_postal(text: str) -> bool:
    """Whether a text holds a postal address: a post code, or a street with the number of a house."""
    if _POST_CODE.search(text):
        return True
    tokens = re.findall(r"[^\W_]+", text.lower())
    places = [at for at, token in enumerate(tokens) if _is_street(token)]
    return any(tokens[0][0].isdigit() or tokens[min(at + 1, len(tokens) - 1)][0].isdigit() for at in places)


def _is_street(token: str) -> bool:
    return token in word_set("words", "streets") or (
        len(token) > 5 and token.endswith(words("words", "street_endings"))
    )
