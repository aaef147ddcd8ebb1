"""Which pages make one certificate: named reasons for another one to begin, and against it, weighed page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from cpe_core.document import Page, Word
from cpe_core.understanding.sheet import key, squash

WEIGHTS = {
    "another block of the same page": 9.0,
    "names another person": 3.0,
    "names another person, but no title": 1.0,
    "names another title": 2.0,
    "has another certificate number": 1.5,
    "has a heading as the first page has": 1.5,
    "is laid out as the first page is": 1.5,
    "names another day": 1.0,
    "is whole in itself": 1.0,
    "names nobody": -2.0,
    "says the same once more": -4.0,
    "goes on with the table of the page before": -5.0,
    "is numbered as a later page": -5.0,
}
_ENOUGH = 1.5  # a sum above it begins another certificate
_ALIKE = 0.4  # of a page's words that stand at the same place on both


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What one page alone says about whose certificate it is; None where it says nothing firm."""

    page: Page
    person: str | None
    title: str | None
    date: str | None
    number: str | None = None  # of the certificate
    heading: str | None = None  # "Certificate of Completion"
    columns: tuple[str, ...] = ()  # heads of its table that lists courses
    listing: bool = False  # whether that table is a transcript's
    later: bool = False  # "page 2 of 3"


def groups_of(glances: list[Glance]) -> list[tuple[Page, ...]]:
    """Pages in groups, one for each certificate or transcript, in order."""
    groups: list[list[Glance]] = []
    for glance in glances:
        if groups and sum(WEIGHTS[reason] for reason in reasons_between(groups[-1], glance)) <= _ENOUGH:
            groups[-1].append(glance)
        else:
            groups.append([glance])
    return [tuple(glance.page for glance in group) for group in groups]


def reasons_between(group: list[Glance], glance: Glance) -> Iterator[str]:
    """What speaks for and against another certificate beginning with a page, after the pages of `group`."""
    first, last = group[0], group[-1]
    if last.page.number == glance.page.number:
        yield "another block of the same page"
    yield from _differences(first, glance)
    if glance.person is None:
        yield "names nobody"
    if glance.later:
        yield "is numbered as a later page"
    same_heads = [*map(squash, glance.columns)] == [*map(squash, last.columns)]
    if last.listing and glance.columns and same_heads and not _other_person(first, glance):
        yield "goes on with the table of the page before"


def _differences(first: Glance, glance: Glance) -> Iterator[str]:
    person, title = _other_person(first, glance), _other_title(first, glance)
    day = _differs(first.date, glance.date)
    if person:
        yield "names another person" if glance.title or glance.heading else "names another person, but no title"
    if title:
        yield "names another title"
    if day:
        yield "names another day"
    if _differs(first.number, glance.number):
        yield "has another certificate number"
    if first.heading and glance.heading and key(first.heading) == key(glance.heading):
        yield "has a heading as the first page has"
    if _alike(first.page, glance.page) >= _ALIKE:
        yield "is laid out as the first page is"
    whole = glance.person is not None and glance.title is not None and first.title is not None
    if whole and not (person or title or day):
        yield "says the same once more"
    elif whole and glance.heading and glance.date:
        yield "is whole in itself"


def _differs(a: str | None, b: str | None) -> bool:
    return a is not None and b is not None and key(a) != key(b)


def _other_person(first: Glance, glance: Glance) -> bool:
    """By letters that OCR does not mix up, one misread letter let pass."""
    if first.person is None or glance.person is None:
        return False
    return fuzz.ratio(squash(first.person), squash(glance.person)) < 90


def _other_title(first: Glance, glance: Glance) -> bool:
    if first.title is None or glance.title is None:
        return False
    return _differs(first.title, glance.title) and not _one_holds_other(first.title, glance.title)


def _one_holds_other(a: str, b: str) -> bool:
    return min(len(key(a)), len(key(b))) > 5 and (key(a) in key(b) or key(b) in key(a))


def _alike(a: Page, b: Page) -> float:
    """The part of the longer words of `b` that stand at the same place on `a`."""
    places: dict[str, list[tuple[float, float]]] = {}
    for word in a.words:
        places.setdefault(squash(word.text), []).append((word.box.x_mid, word.box.y_mid))
    longer = [word for word in b.words if len(word.text) >= 4]
    same = sum(any(_near(word, *place) for place in places.get(squash(word.text), ())) for word in longer)
    return same / len(longer) if longer else 0.0


def _near(word: Word, x: float, y: float) -> bool:
    return abs(word.box.x_mid - x) < 0.03 and abs(word.box.y_mid - y) < 0.03
