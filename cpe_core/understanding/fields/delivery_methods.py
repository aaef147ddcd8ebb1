"""The delivery method: NASBA's five names and "Self Study", printed beside a label, ticked, or named outright.

A word that several methods share ("Online", "Webinar") settles nothing: beside a label it is a doubt, elsewhere it
is no value at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.page_text import PageText, PhraseMatch, exact_key
from cpe_core.vocabulary import table, word_set


@cache
def _spellings(kind: str) -> dict[str, str]:
    return {exact_key(alias): name for name, aliases in table("delivery_methods")[kind].items() for alias in aliases}


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(exact_key(name) for name in word_set("delivery_methods", "ambiguous", "names"))


_UNTICKED = re.compile(r"(?:\[\s{0,3}\]|\(\s{1,3}\)|[☐□○◯]|_{2,})\s*$")
_TICKED = re.compile(r"(?:\[\s?[xX✓✔*]\s?\]|\(\s?[xX✓✔]\s?\)|[☒☑■●✓✔]|_+[xX✓]_*|\b[xX])\s*$")


def method_named(text: str) -> str | None:
    """The method a labelled value names, or None."""
    bare = exact_key(re.sub(r"\(.*?\)", "", text)) or exact_key(text)
    explicit, labelled = _spellings("explicit"), _spellings("labelled")
    if bare in labelled or bare in explicit:
        return explicit.get(bare) or labelled.get(bare)
    inside = [name for spelling, name in explicit.items() if spelling in exact_key(text) and len(spelling) > 4]
    if len(set(inside)) == 1:
        return inside[0]
    return "Self Study" if bare.endswith("selfstudy") and "qas" not in bare and len(bare) < 40 else None


def find_delivery_methods(page_text: PageText) -> tuple[Candidate, ...]:
    """Ticked boxes first, then labelled values, then methods named outright."""
    ticked = [*_ticked(page_text)]
    return tuple(ticked or [*_labelled(page_text), *_named(page_text)])


def _labelled(page_text: PageText) -> Iterator[Candidate]:
    for one in labelled_as(page_text, "delivery_method", lambda text: method_named(text) is not None):
        text = page_text.text[one.start : one.end]
        reasons = ("beside a label",) + (
            ("a word that several methods share",) if exact_key(text) in _ambiguous() else ()
        )
        yield Candidate(value=method_named(text), evidence=page_text.evidence(one.start, one.end), reasons=reasons)


def _matches(page_text: PageText) -> Iterator[tuple[str, PhraseMatch]]:
    """Explicit names on the page text; of two methods at one place, the longer spelling is the one that is found."""
    for name in table("delivery_methods")["explicit"]:
        for match in page_text.find("delivery_methods", "explicit", name):
            yield name, match


def is_unticked(page_text: PageText, start: int) -> bool:
    """Whether what begins at a place of the text stands behind an empty box, or with it."""
    marks = re.match(r"[\W_]*", page_text.text[start:])
    name = start + (marks.end() if marks else 0)
    return bool(_UNTICKED.search(page_text.text[max(name - 8, page_text.row_at(start).start) : name]))


def _boxes(page_text: PageText, match: PhraseMatch) -> tuple[bool, bool]:
    before = page_text.text[max(match.start - 8, page_text.row_at(match.start).start) : match.start]
    return bool(_TICKED.search(before)), bool(_UNTICKED.search(before))


def _ticked(page_text: PageText) -> Iterator[Candidate]:
    matches = [*_matches(page_text)]
    if not any(_boxes(page_text, match)[1] for _, match in matches):
        return
    for name, match in matches:
        if _boxes(page_text, match)[0]:
            yield Candidate(
                value=name, evidence=page_text.evidence(match.start, match.end), reasons=("its box is ticked",)
            )


def _named(page_text: PageText) -> Iterator[Candidate]:
    matches = [*_matches(page_text)]
    if any(_boxes(page_text, match)[1] for _, match in matches):
        return  # a form whose tick cannot be seen
    for name, match in matches:
        if any(other.start <= match.start and match.end <= other.end and other != match for _, other in matches):
            continue
        yield Candidate(value=name, evidence=page_text.evidence(match.start, match.end), reasons=("named outright",))
