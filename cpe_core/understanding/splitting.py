"""Which pages make one certificate: a page with its own person and title is one, others go to the one before."""

from __future__ import annotations

from dataclasses import dataclass

from cpe_core.document import Page
from cpe_core.understanding.sheet import key


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What one page alone says about whose certificate it is; None where it says nothing firm."""

    page: Page
    person: str | None
    title: str | None
    date: str | None


def groups_of(glances: list[Glance]) -> list[tuple[Page, ...]]:
    """Pages in groups, one for each certificate, in order."""
    groups: list[list[Glance]] = []
    for glance in glances:
        if groups and not _is_another(groups[-1], glance):
            groups[-1].append(glance)
        else:
            groups.append([glance])
    return [tuple(glance.page for glance in group) for group in groups]


def _is_another(group: list[Glance], glance: Glance) -> bool:
    """Another certificate: it names a person and a title of its own, and one of them differs from the group's."""
    if glance.person is None or glance.title is None:
        return False
    first = group[0]
    if first.person is None or first.title is None:
        return False
    same_person = key(first.person) == key(glance.person)
    return not (same_person and (key(first.title) == key(glance.title) or _one_holds_other(first.title, glance.title)))


def _one_holds_other(a: str, b: str) -> bool:
    return min(len(key(a)), len(key(b))) > 5 and (key(a) in key(b) or key(b) in key(a))
