"""What a sponsor is called: when two spellings are one name, and which texts are no name of an organisation at all."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from cpe_core.understanding.text.page_text import exact_key
from cpe_core.vocabulary import table, word_set, words

LEGAL = "|".join(words("words", "legal_forms"))

LEGAL_END = re.compile(
    rf"[,.]?\s*\b(?:{LEGAL}|s\.?l(?:\.?u)?|s\.?a(?:\.?s)?|s\.?r\.?l|sp\. z o\.?o|e\.v|a\.?ş|lda|ltda)\.?$",
    re.IGNORECASE,
)

_LEGAL_WITHIN = re.compile(
    r"[,.]?\s*\b(?:inc|llc|llp|ltd|limited|corp|corporation|co|pvt|gmbh|plc|private)\b\.?", re.IGNORECASE
)

PART = re.compile(rf"^(?:{'|'.join(words('words', 'departments'))})\b", re.IGNORECASE)

ROLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, words('words', 'signer_roles')))})\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def core_of(name: str) -> str:
    """The key of a name without its legal form: one for all ways in which a page prints a sponsor."""
    bare = LEGAL_END.sub("", _LEGAL_WITHIN.sub("", name.strip()))
    bare = re.sub(r"^(?:the)\s+|\.(?:com|org|net|edu|io|ai)$", "", bare, flags=re.IGNORECASE)
    return exact_key(bare) or exact_key(name)


@lru_cache(maxsize=4096)
def house_of(name: str) -> str:
    """The key of who stands behind a name: without its place, and of a department the organisation it is part of."""
    parts = [part for part in name.split(",") if core_of(part)]
    house = parts[1] if len(parts) > 1 and PART.match(name) else parts[0] if parts else name
    return core_of(house)


@cache
def _said_behind() -> re.Pattern[str]:
    """What a sentence says behind a name: "verklaart dat", "tarafından düzenlenen" (Turkish says "by" there)."""
    abroad = "|".join(map(re.escape, words("cues", "sponsor", "before_abroad")))
    return re.compile(
        rf"\s(?:proudly\s)?(?:congratulates|presents|certifies|awards|{abroad})$|\starafından\b.*$", re.IGNORECASE
    )


def without_sentence(name: str) -> str:
    """A name without what its sentence goes on with: "Academie Quill B.V." of "Academie Quill B.V. verklaart dat"."""
    return _said_behind().sub("", name)


def without_initials(name: str) -> str:
    """The name alone, where its initials stand before it, as in a logo: "SA Southern Adviser Academy"."""
    first, *others = name.split() or [""]
    initials = "".join(word[0] for word in others if word[0].isupper())
    is_long = len(first) > 1 or (len(others) > 1 and len(others[0]) > 1)
    is_logo = len(others) > 1 and is_long and first.isupper() and initials.startswith(first)
    return " ".join(others) if is_logo else name


@lru_cache(maxsize=4096)
def org_like(text: str) -> bool:
    tokens = [t.lower() for t in re.findall(r"[\w.&’'-]+", text.replace("®", "").replace("™", ""))]
    strong = word_set("words", "organisation")
    if len(tokens) > 11 or not text[:1].isalnum():
        return False
    capital = sum(t[:1].isupper() for t in text.split()) * 2 >= len(tokens)
    return capital and any(t in strong or t.rstrip(".") in strong for t in tokens) and not ROLE.match(text)


@lru_cache(maxsize=4096)
def says_something_else(name: str) -> bool:
    """Whether a text is a role, a phrase of the certificate or an accrediting body: no name of who awards."""
    tokens = re.findall(r"[^\W_]+", name.lower())
    if len(exact_key(ROLE.sub("", name))) < 4 and ROLE.search(name):
        return True
    if name.lower().strip(" .®™") in word_set("words", "accreditors") or not tokens or is_duty_or_fund(name):
        return True
    if all(
        t in word_set("words", "not_names") or t in word_set("words", "roles") or t in word_set("words", "honorifics")
        for t in tokens
    ):
        return not (
            len(tokens) > 1 and tokens[-1] in ("academy", "institute", "university", "college", "school", "society")
        )
    phrase = exact_key(name)
    return is_of_owner(name) or (
        any(exact_key(listed) in phrase for listed in words("cues", "person", "before") if len(listed) > 11)
        or "completed by" in name.lower()
    )


_OF_OWNER = re.compile(
    r"an?\s.+\s(?:company|brand|business|subsidiary|division|affiliate)|copyright\b.+", re.IGNORECASE
)


def is_of_owner(name: str) -> bool:
    """Whether a text says who owns something and is no name: "A Northwind company", "Copyright Northwind"."""
    return _OF_OWNER.fullmatch(name) is not None


@lru_cache(maxsize=4096)
def is_duty_or_fund(name: str) -> bool:
    """Whether a text is what a duty to learn is called, or who pays for much: "Continuing Legal Education"."""
    tokens, duty = re.findall(r"[^\W_]+", name.lower()), word_set("words", "programme")
    is_duty = len(duty.intersection(tokens)) > 1 and (duty | word_set("words", "heading")).issuperset(tokens)
    return is_duty or name.lower().strip(" .®™") in word_set("words", "funders")


@cache
def known_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for sponsor in table("sponsors")["sponsor"]:
        for spelling in (sponsor["name"], *sponsor["aliases"]):
            names[exact_key(spelling)] = spelling
    return names


def known_registry_ids(name: str) -> frozenset[str]:
    """Registry numbers that the vocabulary knows for a sponsor of this name; empty where it knows none."""
    return _registry_ids().get(core_of(name), frozenset())


@cache
def _registry_ids() -> dict[str, frozenset[str]]:
    """By the key of each of a sponsor's names."""
    found: dict[str, frozenset[str]] = {}
    for sponsor in (one for one in table("sponsors")["sponsor"] if "registry_id" in one):
        for core in map(core_of, (sponsor["name"], *sponsor["aliases"])):
            found[core] = found.get(core, frozenset()) | {sponsor["registry_id"]}
    return found
