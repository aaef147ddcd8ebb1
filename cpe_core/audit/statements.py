"""Whether the words of a page show what no field of a record holds: the 50-minute hour, a signer, an address, a place.

Looks generously, for a statement that is there and not seen makes a false alarm; what belongs to somebody else (the
Registry's own address, a course that lasts fifty minutes) is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from rapidfuzz import fuzz

from cpe_core.understanding.fields.credits import AMOUNT, holds_unread_amount
from cpe_core.understanding.text.addresses import HOST, stem_of
from cpe_core.understanding.text.page_text import PageText, fuzzy_key
from cpe_core.vocabulary import table, word_set, words

_NEARLY = 88  # of 100, for whole statements that OCR has spoiled

_CPE = re.compile(r"(?<![A-Za-z])(?:CPEs?(?![a-z])|C\.\s?P\.\s?E\.?|NASBA)")


def names_cpe(text: str) -> bool:
    return bool(_CPE.search(text))


def speaks_of_cpe(page_text: PageText) -> bool:
    """Whether CPE or NASBA is named anywhere."""
    return names_cpe(page_text.text) or bool(_matches(page_text, "cpe"))


_AMOUNT = re.compile(rf"(?<![\d.,])(?:{AMOUNT})[\s_)*-]{{0,3}}(?:CPE|hours?|hrs?|credits?)(?![a-z])", re.IGNORECASE)


def shows_amount(page_text: PageText) -> bool:
    """Whether some row that names CPE holds an amount of hours or credits, whether or not a reader took it."""
    if holds_unread_amount(page_text):
        return True
    about = {page_text.row_at(start).index for start, _ in _matches(page_text, "cpe")}
    return any(_AMOUNT.search(row.text) and (row.index in about or names_cpe(row.text)) for row in page_text.rows)


def claims_registry(page_text: PageText) -> bool:
    """Whether it names NASBA or the Registry, other than as the maker of the standards."""
    standards = _matches(page_text, "not_registry")
    return any(not any(a < end and start < b for a, b in standards) for start, end in _matches(page_text, "registry"))


def _matches(page_text: PageText, kind: str) -> tuple[tuple[int, int], ...]:
    return tuple((match.start, match.end) for match in page_text.find("standards", "words", kind))


# -- the 50-minute hour ----------------------------------------------------------------------------

_MINUTES = re.compile(r"(?<![2-9])(?P<n>5o|flfty(?:5o)?|6o|slxty(?:6o)?)m(?:[a-z]{1,3}[tf]e|ln)(?P<many>s?)")


def minutes_of_an_hour(page_text: PageText) -> frozenset[int]:
    """The lengths that the page says a credit hour has: 50, 60, both or none."""
    text = fuzzy_key(page_text.text.replace("=", " equals "))
    found = {60 if match["n"][0] in "6s" else 50 for match in _MINUTES.finditer(text) if _is_statement(text, match)}
    return frozenset(found or ({50} if _nearly(text) else ()))


def _is_statement(text: str, match: re.Match[str]) -> bool:
    """Whether it tells how long an hour is, not how long something lasts."""
    before, behind = text[: match.start()], text[match.end() :]
    if behind.startswith(_normalised("behind_minutes")) or before.endswith(_normalised("before_minutes")):
        return True
    fifty = match["n"][0] in "5f"
    return fifty and not match["many"] and not behind.startswith(_normalised("lasting"))


def _nearly(text: str) -> bool:
    """A whole statement that OCR has spoiled; 60 minutes read well are not a spoiled 50."""
    for statement in _normalised("time_statement"):
        found = fuzz.partial_ratio_alignment(statement, text, score_cutoff=_NEARLY)
        if found is not None and "6o" not in text[found.dest_start : found.dest_end]:
            return True
    return False


@cache
def _normalised(kind: str) -> tuple[str, ...]:
    return tuple(fuzzy_key(phrase) for phrase in words("standards", "words", kind))


# -- who answers for it, where it was, whom to ask ---------------------------------------------------

_ROLE_WORD = re.compile(r"[A-Za-z][\w.-]*\w")
_SHORT_ROW = 8  # words; a role in a longer row is part of a sentence


def shows_signature(page_text: PageText, *, not_in: Iterable[str] = ()) -> bool:
    """A word of signing, or a short row that names a role; rows of the texts `not_in` (title, person) do not count."""
    if _matches(page_text, "signature"):
        return True
    roles, other = word_set("standards", "words", "roles"), " ".join(map(fuzzy_key, not_in))
    return any(
        len(row.words) <= _SHORT_ROW
        and fuzzy_key(row.text) not in other
        and any(word.lower() in roles for word in _ROLE_WORD.findall(row.text))
        for row in page_text.rows
    )


_MAIL = re.compile(r"\w\s?@\s?[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}\.[A-Za-z]{2,}")
_PHONE = re.compile(r"(?<![\d-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,4}\)\s?|\d{3}[-.\s])\d{3,4}[-.\s]\d{3,4}(?![\d-])")
_POSTAL = re.compile(r"\b[A-Z]{2}[.,]?\s+\d{5}(?:-\d{4})?\b")


def shows_contact(page_text: PageText) -> bool:
    """An address, a telephone number, or a web or mail address that is not the Registry's nor a platform's."""
    text = _without(page_text, "not_contact")
    is_reached = ("@" in text and _MAIL.search(text)) or _PHONE.search(text) or _POSTAL.search(text)
    if is_reached or _matches(page_text, "contact"):
        return True
    platforms = word_set("words", "platform_domains")
    return any(stem_of(match[1].lower()) not in platforms for match in HOST.finditer(text))


def _without(page_text: PageText, kind: str) -> str:
    text = page_text.text
    for start, end in reversed(_matches(page_text, kind)):
        text = text[:start] + "\n" + text[end:]
    return text


def shows_place(page_text: PageText, *, not_in: str = "") -> bool:
    """A city with its state, or words that lead up to a place; `not_in` is a name whose letters look like a state's."""
    if _matches(page_text, "location"):
        return True
    text = page_text.text.replace(not_in, "\n") if not_in else page_text.text
    return bool(_city_and_state().search(text))


@cache
def _city_and_state() -> re.Pattern[str]:
    """A city's address (with a postcode) is the sponsor's more often than the program's, and does not count."""
    states: dict[str, str] = table("words")["states"]
    names = "|".join(map(re.escape, (*states, *states.values(), "DC", "D.C.")))
    return re.compile(rf"\b[A-Z][A-Za-z.]+,\s*(?:{names})(?![A-Za-z])(?!\.?,?\s+\d{{5}})")
