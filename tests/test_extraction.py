"""When the text layers of a PDF are enough, so that its pixels are not looked at: never while anything is in doubt."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

from made_up_pages import column, page
from PIL import Image

from cpe_core.audit.problems import all_problems
from cpe_core.document import Document
from cpe_core.extraction import _ASKED_FOR, _is_settled, extract
from cpe_core.records import CreditByField, Field, Problem, Record
from cpe_core.understanding import Reading, Understanding
from cpe_core.understanding.text.page_text import PageText

LINES = (
    "Certificate of Completion", "Vera Lindqvist", "Leases in Practice", "Location: Denver, Colorado",
    "CPE credits have been granted based on a 50-minute hour.", "Odile Marchetti, Director of Education",
    "12 Harbour Lane, Suite 4, Brightwater, 555-010-2030",
)  # fmt: skip
WHOLE = PageText([page(*column(*LINES))])
COMPLETE = Record(
    course_title=Field(value="Leases in Practice"), sponsor=Field(value="Quillbrook Institute"),
    completion_date=Field(value="2024-05-05"), credits=Field(value="2.0"), credit_type=Field(value="CPE"),
    fields_of_study=Field(value=(CreditByField(name="Accounting"),)), delivery_method=Field(value="Group Live"), sponsor_id=Field(value="170231"),
    participant=Field(value="Vera Lindqvist"),
)  # fmt: skip


def understood(*records: Record) -> Understanding:
    return Understanding(readings=tuple(Reading(record=one, text=WHOLE, whole=WHOLE) for one in records))


def settled(found: Understanding) -> bool:
    return _is_settled(found, all_problems(Document(media_type="application/pdf", pages=WHOLE.pages), found))


def test_a_record_that_lacks_nothing_is_enough() -> None:
    assert settled(understood(COMPLETE))
    assert not settled(understood())


def test_one_doubt_or_one_blank_is_not_enough() -> None:
    for name in _ASKED_FOR:
        doubtful = COMPLETE.with_field(name, replace(COMPLETE[name], certainty="medium", needs_review=True))
        assert not settled(understood(doubtful)), name
        assert not settled(understood(COMPLETE, COMPLETE.with_field(name, Field()))), name


def test_what_was_left_out_is_not_enough() -> None:
    told = Problem(code="left_out", message="A part was left out.")
    assert not settled(replace(understood(COMPLETE), problems=(told,)))


def test_a_better_scan_is_asked_for_where_there_is_a_picture_only() -> None:
    """Of a text that is no certificate another scan makes none."""
    blank = BytesIO()
    Image.new("L", (400, 300), 255).save(blank, "PNG")
    asked = [str(extract(data, name=name).error) for name, data in (("a.png", blank.getvalue()), ("a.txt", b"Ink"))]
    assert ["scan it again" in one for one in asked] == [True, False]
    assert asked[1] == "No certificate was found in this file. If it is one, write its record by hand."
