"""Fields of study are found by their many spellings; what could mean several is kept as printed and flagged."""

from __future__ import annotations

import pytest
from certificates.simple import certificate
from made_up_pages import column, page

from cpe_core import extract
from cpe_core.records import CreditByField
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.fields_of_study import fields_named
from cpe_core.understanding.text.page_text import PageText


def studies(*texts: str):
    return read_certificate(PageText([page(*column(*texts, step=0.09))])).fields_of_study


@pytest.mark.parametrize("printed", ["Ethics", "A&A", "Accounting and Auditing", "Computer Science"])
def test_an_ambiguous_name_stays_as_printed_and_is_flagged(printed: str) -> None:
    field = studies(f"Field of Study: {printed}")
    assert field.value == (CreditByField(name=printed),) and field.needs_review


def test_the_fields_beside_their_label_come_with_their_credits() -> None:
    field = studies("Certificate", "Fields of Study: Auditing 1.5; Taxes 0.5", "CPE credits: 2.0")
    assert field.value == (CreditByField(name="Auditing", credits="1.5"), CreditByField(name="Taxes", credits="0.5"))
    assert not field.needs_review


def test_a_topic_without_label_or_amount_is_no_field_of_study() -> None:
    assert studies("Certificate of Completion", "Marketing", "Finance").value is None


def test_half_a_credit_without_a_digit_before_its_point_is_no_five():
    parts = [(part.name, part.credits) for part, _ in fields_named("Accounting - 1.5; Taxes - .5")]
    assert parts == [("Accounting", "1.5"), ("Taxes", "0.5")]


def test_what_an_ambiguous_name_may_mean_is_offered_and_the_other_parts_stay() -> None:
    field = extract(certificate(field="Ethics")).records[0].fields_of_study
    assert field.needs_review
    assert [one.value for one in field.candidates] == [
        (CreditByField(name="Regulatory Ethics"),),
        (CreditByField(name="Behavioral Ethics"),),
    ]
    assert all(one.evidence == field.evidence for one in field.candidates)
