"""What the learned reader marked, as candidates: the same clean values that the rules give, so that both can agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from cpe_core.records import Evidence
from cpe_core.understanding.agreement import Likely
from cpe_core.understanding.candidates import Candidate
from cpe_core.understanding.credits import as_printed
from cpe_core.understanding.learned import Stretch, trimmed
from cpe_core.understanding.people import clean_name
from cpe_core.understanding.phrases import join_lines, tidy, without_tail
from cpe_core.understanding.sheet import Sheet, key

LEARNED = "marked by the learned reader"


def likely(
    sheet: Sheet, stretches: Iterable[Stretch], field: str, *, among: Iterable[Candidate] = ()
) -> tuple[Likely, ...]:
    """The values of a field that the learned reader marked; dates are those of `among` that it points at."""
    found = []
    for one in stretches:
        if one.field != field:
            continue
        evidence = sheet.evidence(one.start, one.end)
        if not evidence:
            continue
        candidate = (
            _pointed_at(evidence, among) if field == "completion_date" else _cleaned(sheet, one, field, evidence)
        )
        if candidate is not None:
            found.append(Likely(candidate=candidate, likelihood=one.likelihood))
    return tuple(found)


def _cleaned(sheet: Sheet, one: Stretch, field: str, evidence: tuple[Evidence, ...]) -> Candidate | None:
    value = _CLEAN[field](join_lines(sheet.text[one.start : one.end].split("\n")))
    if value is None or len(key(value)) < (1 if field == "credits" else 2):
        return None
    return Candidate(value=value, evidence=evidence, reasons=(LEARNED,))


def _pointed_at(evidence: tuple[Evidence, ...], among: Iterable[Candidate]) -> Candidate | None:
    """The date that shares the most with the marked stretch: what it says is a matter of grammar, not of learning."""
    marked = [(e.page, e.box) for e in evidence]
    shares = [
        (sum(box.covers(e.box) for e in one.evidence for page, box in marked if page == e.page), one) for one in among
    ]
    best = max(shares, key=lambda pair: pair[0], default=None)
    return best[1].because(LEARNED) if best is not None and best[0] > 0.4 else None


def _title(text: str) -> str:
    return without_tail(tidy(text))


def _amount(text: str) -> str | None:
    number = re.search(r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,3})?(?![\d])", text)
    return as_printed(number[0]) if number else None


def _sponsor(text: str) -> str:
    return re.sub(r"^the\s+(?=[A-Z])", "", trimmed(text), flags=re.IGNORECASE)


_CLEAN: dict[str, Callable[[str], str | None]] = {
    "course_title": _title,
    "participant": clean_name,
    "sponsor": _sponsor,
    "credits": _amount,
    "certificate_number": trimmed,
}
