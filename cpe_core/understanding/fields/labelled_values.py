"""Values that only a label leads to: where a program was held, and who taught it."""

from __future__ import annotations

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.text.labels import Labelled, labelled_as, rows_of_cell
from cpe_core.understanding.text.page_text import PageText, exact_key


def find_location(page_text: PageText) -> Candidate | None:
    """Where a program was held, beside its label; a hint behind the label, "(City, State)", is none."""
    found = labelled_as(page_text, "location", lambda text: 2 < len(exact_key(text)) < 80 and text.strip()[:1] != "(")
    if not found:
        return None
    start, end = _in_its_cell(page_text, found[0])
    value = " ".join(page_text.text[start:end].split())
    return Candidate(value=value, evidence=page_text.evidence(start, end), reasons=("beside a label",))


def _in_its_cell(page_text: PageText, one: Labelled) -> tuple[int, int]:
    """The span of a value, with the rows that go on with it."""
    return one.start, max(one.end, rows_of_cell(page_text, one)[-1].end)


def find_instructors(page_text: PageText) -> Candidate | None:
    """Who taught, beside a label, by their names."""
    found = labelled_as(page_text, "instructors", lambda text: clean_name(text.split(",")[0]) is not None)
    if not found:
        return None
    start, end = _in_its_cell(page_text, found[0])
    text = " ".join(page_text.text[start:end].split())
    names = tuple(name for part in text.replace(" and ", "&").split("&") if (name := clean_name(part.strip())))
    evidence = page_text.evidence(start, end)
    return Candidate(value=names, evidence=evidence, reasons=("beside a label",)) if names else None
