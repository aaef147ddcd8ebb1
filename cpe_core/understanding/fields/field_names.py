"""Names of fields of study: which of NASBA's a spelling means, or that it could mean several. Knows no page."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from cpe_core.understanding.text.page_text import exact_key
from cpe_core.vocabulary import table, words

_FUZZY = 90
_SHORTEST = 3  # letters that may stand for a name


@cache
def by_spelling() -> dict[str, str]:
    """Spelling (as its key) → NASBA's name; "" where several fields could be meant."""
    fields = table("fields_of_study")["canonical"]
    spelled = {exact_key(alias): name for name, aliases in fields.items() for alias in aliases}
    return (
        spelled
        | {exact_key(name): name for name in fields}
        | {exact_key(name): "" for name in words("fields_of_study", "ambiguous", "names")}
    )


@cache
def _meanings() -> dict[str, tuple[str, ...]]:
    return {exact_key(name): tuple(fields) for name, fields in table("fields_of_study")["meanings"].items()}


def meanings(name: str) -> tuple[str, ...]:
    """NASBA's fields that an ambiguous name may mean; none for an unambiguous name."""
    return _meanings().get(exact_key(name), ())


@cache
def weak() -> frozenset[str]:
    """Spellings (as keys) too short or common to be believed anywhere but beside a label or an amount."""
    return frozenset(exact_key(name) for name in words("fields_of_study", "weak", "names"))


@cache
def _spellings() -> tuple[str, ...]:
    return tuple(by_spelling())


def meant(typed: str) -> str:
    """NASBA's name for what a person typed: in another spelling, or abbreviated so that only one can be meant.

    `tax` is Taxes and `comp soft` Computer Software & Applications. Anything else stays as typed: `Ethics`, which could
    be two, and the fields of other bodies.
    """
    spelled = by_spelling().get(exact_key(typed))
    if spelled is not None or len(exact_key(typed)) < _SHORTEST:
        return spelled or typed
    pattern = re.compile(r".*".join(rf"\b{re.escape(word)}" for word in re.findall(r"\w+", typed)), re.IGNORECASE)
    found = [name for name in words("fields_of_study", "canonical") if pattern.search(name)]
    return found[0] if len(found) == 1 else typed


_OPENS_TECHNICAL = re.compile(r"^\s*(?:non-?\s?)?technical\s*[-–:]\s*(?=\w)", re.IGNORECASE)
_ENDS_TECHNICAL = re.compile(r"(?<![\s–-])[\s–-]*(?:non-?\s?)?technical\s*$", re.IGNORECASE)


@lru_cache(maxsize=4096)  # rows are asked for it as values, as sentences and as heads of tables
def field_named(text: str) -> tuple[str, bool] | None:
    """The field of study a text names and whether it settles it; an ambiguous one comes back as printed."""
    text = _OPENS_TECHNICAL.sub("", text)
    bare = _ENDS_TECHNICAL.sub("", text.strip(" .,:;()[]*–-⁰¹²³⁴⁵⁶⁷⁸⁹†‡")) or text
    name = by_spelling().get(exact_key(bare))
    if name is None and len(exact_key(bare)) >= 9:
        best = process.extractOne(exact_key(bare), _spellings(), scorer=fuzz.ratio, score_cutoff=_FUZZY)
        name = by_spelling()[best[0]] if best else None
    if name is None:
        return None
    return (name, True) if name else (bare.strip(" .,:;*"), False)
