"""Whether a value read is the one that a person read: as a strict reader of audits would say."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from cpe_core.understanding.models.ranker import same_value
from cpe_core.understanding.text.page_text import exact_key


def is_right(field: str, value: Any, label: Any) -> bool:
    """`label` is a value, a list of values any of which is right, or None; fields of study are lists of names."""
    if label is None or isinstance(label, dict):
        return False
    if field == "fields_of_study":
        options = label if label and isinstance(label[0], list) else [label]
        return any(
            same_value(field, value) == " ".join(sorted(exact_key(part["name"]) for part in one)) for one in options
        )
    wanted = [one for one in (label if isinstance(label, list) else [label]) if one is not None]
    if field == "participant":
        return any(_names(str(value)) == _names(str(one)) for one in wanted)
    got = same_value(field, value)
    if field == "course_title":
        return any(got == exact_key(str(one)) or _alike(got, exact_key(str(one))) for one in wanted)
    return any(got == same_value(field, str(one)) for one in wanted)


def _names(text: str) -> list[str]:
    return sorted(exact_key(part) for part in text.replace(",", " ").split() if exact_key(part))


def _alike(a: str, b: str) -> bool:
    return len(b) >= 20 and SequenceMatcher(None, a, b).ratio() >= 0.97
