"""What understanding answers with: records in the order of their readings, each beside its own text."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_pages import Put, column, document, grid, page

from cpe_core.document import Document, Page
from cpe_core.understanding import Reading, Understanding, understand


def certificate(title: str, number: int = 1, *more: Put) -> Page:
    lines = (
        ("Certificate of Completion", 0.05), "This is to certify that", ("Vera Lindqvist", 0.04),
        "has successfully completed the course", (title, 0.035), "Date Completed: May 5, 2021", "CPE Credits: 2.0",
    )  # fmt: skip
    return page(*column(*lines, step=0.06), *more, number=number)


def answered(*pages: Page) -> Understanding:
    return understand(document(*pages), on=date(2026, 1, 1))


TRANSCRIPT = page(
    Put(text="CPE Transcript", y=0.06, size=0.04), Put(text="Participant Name: Vera Lindqvist", y=0.14),
    *grid([0.05, 0.25, 0.8], ["Date", "Course Title", "CPE Credits"],
          ["01/05/2023", "Leases in Practice", "2.0"], ["03/20/2023", "Payroll Basics", "4.0"]),
)  # fmt: skip
FIELDS_IN_A_TABLE = grid(
    [0.3, 0.6], ["Field of Study", "CPE Credits"], ["Accounting", "1.5"], ["Taxes", "0.5"], top=0.6
)


def test_records_are_those_of_the_readings_in_their_order() -> None:
    found = answered(certificate("Leases in Practice"), certificate("Sampling for Audits", 2))
    assert found.records == tuple(one.record for one in found.readings)
    assert [one.course_title.value for one in found.records] == ["Leases in Practice", "Sampling for Audits"]


def test_each_record_stands_beside_its_own_text_and_not_its_neighbour_s() -> None:
    """What the audit and the lessons hold against a record must not come from the next certificate."""
    first, second = answered(certificate("Leases in Practice"), certificate("Sampling for Audits", 2)).readings
    assert "Leases" in first.text.text and "Sampling" not in first.whole.text
    assert "Sampling" in second.text.text and "Leases" not in second.whole.text


def test_a_table_is_no_part_of_the_text_that_was_read_and_part_of_the_whole() -> None:
    (one,) = answered(certificate("Leases in Practice", 1, *FIELDS_IN_A_TABLE)).readings
    assert "Accounting" not in one.text.text and "Accounting" in one.whole.text
    assert one.plain is not None and one.plain.fields_of_study.value is None
    assert [part.name for part in one.record.fields_of_study.value] == ["Accounting", "Taxes"]


def test_a_transcript_s_rows_have_no_plain_reading_to_learn_from() -> None:
    assert [one.plain for one in answered(TRANSCRIPT).readings] == [None, None]
    (one,) = answered(certificate("Leases in Practice")).readings
    assert one.plain == one.record and one.illegible is None


@pytest.mark.parametrize(
    "other", [document(), document(page()), document(page(*column("Invoice 2291", "Amount due: $4", "Bill to: me")))]
)
def test_what_is_no_certificate_has_no_records_and_says_so(other: Document) -> None:
    assert understand(other) == Understanding(is_certificate=False)
    assert understand(other).records == ()


def test_an_answer_cannot_be_changed_by_who_asked() -> None:
    (one,) = answered(certificate("Leases in Practice")).readings
    with pytest.raises(AttributeError):
        one.record = None  # type: ignore[misc,assignment]
    with pytest.raises(TypeError):
        Reading(one.record, one.text, one.whole)  # type: ignore[call-arg,misc]  texts are told apart by name
