"""The delivery method: NASBA's five names and "Self Study", printed beside a label, ticked, or named outright.

A word that several methods share ("Online", "Webinar") settles nothing: beside a label it is a doubt, elsewhere it
is no value at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from cpe_core.document import Box
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.options import TICKED, Option, options
from cpe_core.understanding.text.other_courses import is_of_others
from cpe_core.understanding.text.page_text import PageText, PhraseMatch, exact_key, longest_of
from cpe_core.vocabulary import table, word_set


@cache
def _spellings(kind: str) -> dict[str, str]:
    return {exact_key(alias): name for name, aliases in table("delivery_methods")[kind].items() for alias in aliases}


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(exact_key(name) for name in word_set("delivery_methods", "ambiguous", "names"))


_AMBIGUOUS = ("a word that several methods share",)
_SEVERAL = ("several methods to choose from",)


def method_named(text: str) -> str | None:
    """The method a value names, or None."""
    made_of, is_only = _made_of(text)
    return _by_name(text) or (made_of if is_only else None)


def _method_meant(text: str) -> str | None:
    """The method that a labelled value names, or means in all likelihood ("Online, self-paced")."""
    return _by_name(text) or _made_of(text)[0]


def _by_name(text: str) -> str | None:
    bare = exact_key(re.sub(r"\(.{0,200}?\)", "", text)) or exact_key(text)
    explicit, labelled = _spellings("explicit"), _spellings("labelled")
    if bare in labelled or bare in explicit:
        return explicit.get(bare) or labelled.get(bare)
    inside = [name for spelling, name in explicit.items() if spelling in exact_key(text) and len(spelling) > 4]
    if len(set(inside)) == 1:
        return inside[0]
    return "Self Study" if bare.endswith("selfstudy") and "qas" not in bare and len(bare) < 40 else None


@lru_cache(maxsize=1024)
def _made_of(text: str) -> tuple[str | None, bool]:
    """The method that a text of nothing but such words tells ("Live interactive webinar"), and whether only it is
    meant: who learns alone may do so in the QAS programme, and what is over the net may be a recording.
    """
    words, plain = _words_of_methods(), _spaced(text)
    said = {_kinds_of_words()[word] for word in words.findall(plain)}
    if not said or words.sub("", plain).strip(" ,;.:/()&+–—"):
        return None, False
    is_live, is_alone = "at_the_time" in said, "alone" in said
    is_in_a_room = "in_a_room" in said
    is_over_the_net = "over_the_net" in said or ("online" in said and is_live)
    if is_alone:  # "On-demand webinar"
        return (None if is_live or is_in_a_room else "Self Study"), False
    if is_in_a_room:
        return (None if is_over_the_net or "online" in said else "Group Live"), True
    return ("Group Internet Based" if is_over_the_net else None), is_live


def _is_guessed(text: str) -> bool:
    """Whether a labelled value tells its method by words that another may be meant by too."""
    return exact_key(text) in _ambiguous() or (_by_name(text) is None and not _made_of(text)[1])


@cache
def _kinds_of_words() -> dict[str, str]:
    return {_spaced(word): kind for kind, listed in table("delivery_methods")["made_of"].items() for word in listed}


@cache
def _words_of_methods() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{longest_of({*_kinds_of_words()})})(?!\w)")


def _spaced(text: str) -> str:
    """In small letters, the Turkish ones as others ("ÇEVRİM İÇİ", "canlı"), and without hyphens."""
    return text.replace("İ", "i").casefold().replace("ı", "i").replace("‑", " ").replace("-", " ")


def find_delivery_methods(page_text: PageText) -> tuple[Candidate, ...]:
    """Ticked boxes first, then labelled values, then methods named outright; never one whose box is empty."""
    ticked = [*_ticked(page_text)]
    if ticked:
        return tuple(ticked)
    return (*_labelled(page_text), *_named(page_text))


def _options(page_text: PageText) -> tuple[Option, ...]:
    """The methods with boxes; a mark before the only method is a bullet."""
    found = page_text.once(_with_boxes)
    untold = {method_named(one.text) for one in found if one.ticked is None}
    return tuple(one for one in found if one.ticked is not None or len(untold) > 1)


def _with_boxes(page_text: PageText) -> tuple[Option, ...]:
    return options(page_text, lambda text: method_named(text) is not None)


def _is_form(page_text: PageText) -> bool:
    return any(one.ticked is False for one in _options(page_text))


def is_unticked(page_text: PageText, start: int, end: int) -> bool:
    """Whether a span of the text is, or holds, a method whose box is not ticked."""
    return any(one.start < end and start < one.end and not one.ticked for one in _options(page_text))


def is_open(page_text: PageText, start: int, end: int) -> bool:
    """Whether a span is of other courses, or one of several methods to choose from and not the one that is ticked."""
    if is_of_others(page_text, start):
        return True
    ticked = [one for one in _options(page_text) if one.ticked]
    if ticked:
        return not any(one.start < end and start < one.end for one in ticked)
    return _is_form(page_text) or is_unticked(page_text, start, end) or _has_others_beside(page_text, start)


def _ticked(page_text: PageText) -> Iterator[Candidate]:
    ticked = [one for one in _options(page_text) if one.ticked]
    several = _SEVERAL if len({method_named(one.text) for one in ticked}) > 1 else ()
    for one in ticked:
        shared = _AMBIGUOUS if _is_guessed(one.text) else ()
        yield Candidate(
            value=method_named(one.text), evidence=one.evidence(page_text),
            reasons=(TICKED, *shared, *one.doubts, *several),
        )  # fmt: skip


def _labelled(page_text: PageText) -> Iterator[Candidate]:
    for one in labelled_as(page_text, "delivery_method", lambda text: _method_meant(text) is not None):
        text = page_text.text[one.start : one.end]
        if _is_form(page_text) and is_unticked(page_text, one.start, one.end):
            continue
        shared = _AMBIGUOUS if _is_guessed(text) else ()
        several = _SEVERAL if _is_form(page_text) or _has_others_beside(page_text, one.start) else ()
        yield Candidate(
            value=_method_meant(text), evidence=page_text.evidence(one.start, one.end),
            reasons=("beside a label", *shared, *several),
        )  # fmt: skip


def _has_others_beside(page_text: PageText, start: int) -> bool:
    """Whether several methods stand on one baseline, or in rows under one another that are nothing else, with nothing
    that tells one from the others.
    """
    row = page_text.row_at(start)
    level = page_text.level_with(row)
    if len({name for name, match in _outermost(page_text) if page_text.row_at(match.start) in level}) > 1:
        return True
    near = (other for other in (page_text.above(row), page_text.below(row)) if other is not None)
    listed = (one for one in near if _is_aligned(one.box, row.box) and _is_only_a_method(one.text))
    return _is_only_a_method(row.text) and any(method_named(one.text) != method_named(row.text) for one in listed)


def _is_aligned(one: Box, other: Box) -> bool:
    return min(abs(one.x0 - other.x0), abs(one.x_mid - other.x_mid)) < 0.005


def _is_only_a_method(text: str) -> bool:
    return exact_key(text) in _spellings("explicit") or exact_key(text) in _spellings("labelled")


def _matches(page_text: PageText) -> Iterator[tuple[str, PhraseMatch]]:
    """Explicit names on the page text; of two methods at one place, the longer spelling is the one that is found."""
    for name in table("delivery_methods")["explicit"]:
        for match in page_text.find("delivery_methods", "explicit", name):
            yield name, match


def _outermost(page_text: PageText) -> list[tuple[str, PhraseMatch]]:
    """Those that are no part of a longer one."""
    matches = [*_matches(page_text)]
    return [
        (name, match)
        for name, match in matches
        if not any(other.start <= match.start and match.end <= other.end and other != match for _, other in matches)
    ]


def _named(page_text: PageText) -> Iterator[Candidate]:
    if _is_form(page_text):
        return  # its tick cannot be seen
    for name, match in _outermost(page_text):
        if is_of_others(page_text, match.start):
            continue
        several = _SEVERAL if _has_others_beside(page_text, match.start) else ()
        evidence = page_text.evidence(match.start, match.end)
        yield Candidate(value=name, evidence=evidence, reasons=("named outright", *several))
