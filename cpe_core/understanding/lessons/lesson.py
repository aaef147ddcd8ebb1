"""A lesson: what one corrected field of one certificate teaches of later ones of the same template and sponsor.

It is data: nothing here is stored. It is never a guess: a value comes from an anchor that found its own value again
where it was learned (`learning`), or is what the person typed for the very same printed words. `applying` applies it
to other certificates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal

from cpe_core.records import Evidence, Field, Value, value_from_json, value_to_json
from cpe_core.understanding.fields.credits import AMOUNT, as_printed
from cpe_core.understanding.fields.date_grammar import dates_in, is_day_first, iso_of
from cpe_core.understanding.fields.fields_of_study import fields_named
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.lessons.anchors import Anchor, Span, filled
from cpe_core.understanding.lessons.templates import AnchorText, Template
from cpe_core.understanding.text.page_text import PageText, exact_key

Was = Literal["wrong", "in doubt", "right"]
Occurrence = tuple[int, str]  # the first date or number, or a later one; the first or the last day of a range
OF_SPONSOR = ("sponsor", "sponsor_id", "state_sponsor_ids")  # the same on every certificate of a sponsor
HELD = 0.5  # of a box that lies in another
_LONGEST = 300  # letters of a value at an anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What one corrected field teaches. `source` is the name of the file it was learned from.

    `means`: printed words for which the person typed `value`. `anchors`: where the value stands, `which` of the
    dates or numbers there it is, and whether the day comes first in its dates. Without either, `value` is the same on
    every certificate of the sponsor. A `value` of None says that what stands at the anchors is not the field's.
    """

    field: str
    source: str
    template: Template
    sponsor: str | None  # normalised as printed; None where the certificate does not print it
    value: Value
    was: Was  # how it was read there: how far the lesson is believed of other certificates
    means: str | None = None
    anchors: tuple[Anchor, ...] = ()
    which: Occurrence = (0, "last")
    day_first: bool | None = None

    @property
    def anchor_texts(self) -> frozenset[str]:
        """The fixed texts of its template, normalised."""
        return frozenset(one.text for one in self.template.anchor_texts)


def prints(page_text: PageText, sponsor: str | None) -> bool:
    return sponsor is None or next(page_text.places_of(sponsor), None) is not None


def printed(read: Field) -> str:
    return " ".join(one.text for one in read.evidence)


# -- taking a value from its anchor -----------------------------------------------------------------

AMOUNT_PATTERN = re.compile(rf"(?<![\w.,/:#$€£-])(?:{AMOUNT})(?![\w%]|[.,/:]\d)")
OCCURRENCES: tuple[Occurrence, ...] = ((0, "last"), (0, "first"), (1, "last"), (2, "last"))


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundValue:
    value: Value
    evidence: tuple[Evidence, ...]
    other: Value = None  # a date's other reading, where it is ambiguous


def taken(lesson: Lesson, anchor: Anchor, page_text: PageText) -> FoundValue | None:
    """The value that stands at an anchor."""
    spans = filled(anchor, page_text, lesson.anchor_texts)
    if not spans:
        return None
    if lesson.field in ("completion_date", "credits"):
        whole = (spans[0][0], spans[-1][1])
        found = [
            *(_dated(lesson, page_text, whole) if lesson.field == "completion_date" else _numbered(page_text, whole))
        ]
        return found[lesson.which[0]] if lesson.which[0] < len(found) else None
    text = " ".join(page_text.text[start:end] for start, end in spans)
    value = _worded(lesson.field, " ".join(text.split()))
    evidence = tuple(one for start, end in spans for one in page_text.evidence(start, end))
    return None if value is None else FoundValue(value=value, evidence=evidence)


def _worded(name: str, text: str) -> Value:
    if len(exact_key(text)) < 2 or len(text) > _LONGEST:
        return None
    match name:
        case "participant":
            return clean_name(text) or text
        case "instructors":
            return (clean_name(text) or text,)
        case "fields_of_study":
            named = fields_named(text)
            return tuple(one for one, _ in named) if named and all(settled for _, settled in named) else None
    return text


def _dated(lesson: Lesson, page_text: PageText, span: Span) -> Iterator[FoundValue]:
    for one in dates_in(page_text.text[slice(*span)]):
        day = one.first if lesson.which[1] == "first" else one.day
        if day is None:
            continue
        start, end = span[0] + one.start, span[0] + one.end
        readings = [iso for iso in (iso_of(day), iso_of(one.swapped)) if iso is not None]
        meant = [iso for iso in readings if is_day_first(page_text.text[start:end], iso) is lesson.day_first]
        best = (meant if lesson.day_first is not None and meant else readings)[0]
        other = next((iso for iso in readings if iso != best), None) if not meant else None
        yield FoundValue(value=best, evidence=page_text.evidence(start, end), other=other)


def _numbered(page_text: PageText, span: Span) -> Iterator[FoundValue]:
    for one in AMOUNT_PATTERN.finditer(page_text.text[slice(*span)]):
        evidence = page_text.evidence(span[0] + one.start(), span[0] + one.end())
        yield FoundValue(value=as_printed(one[0]), evidence=evidence)


# -- to and from JSON ------------------------------------------------------------------------------

_KEYS = {"template": "layout", "anchors": "slots"}  # the names they have in databases


def lesson_to_json(lesson: Lesson) -> dict[str, Any]:
    data = {_KEYS.get(name, name): value for name, value in asdict(lesson).items()}
    return data | {
        "layout": {"marks": data["layout"]["anchor_texts"]},
        "value": value_to_json(lesson.value),
    }


def lesson_from_json(data: dict[str, Any]) -> Lesson:
    """The inverse of `lesson_to_json`."""
    same = {name: value for name, value in data.items() if name not in _KEYS.values()}
    parsed = {
        "template": Template(anchor_texts=tuple(AnchorText(**one) for one in data["layout"]["marks"])),
        "value": value_from_json(data["field"], data["value"]),
        "anchors": tuple(Anchor(**one) for one in data["slots"]),
        "which": (data["which"][0], data["which"][1]),
    }
    return Lesson(**{**same, **parsed})
