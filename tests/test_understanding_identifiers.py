"""Registry numbers, state numbers and certificate numbers are told apart by what stands beside them."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.identifiers import find_certificate_numbers, find_state_sponsor_ids
from cpe_core.understanding.text.page_text import PageText


def page_text(*texts: str) -> PageText:
    return PageText([page(*column(*texts))])


def registry(*texts: str):
    return read_certificate(page_text(*texts)).sponsor_id.value


def certificate(*lines: Put):
    return read_certificate(PageText([page(*lines)])).certificate_number


@pytest.mark.parametrize(
    "line",
    [
        "NASBA Sponsor #170231",
        "National Registry of CPE Sponsors ID# 170231",
        "Registry ID: #170231",
        "Sponsor Id#: 170231",
    ],
)
def test_six_digits_beside_a_label_of_the_registry_are_the_registry_number(line: str) -> None:
    assert registry("Certificate", line) == "170231"


def test_six_digits_beside_a_states_name_are_that_states() -> None:
    lines = ("Texas Sponsor: 009999", "New York - 001999")
    assert registry(*lines) is None
    found = find_state_sponsor_ids(page_text(*lines))
    assert found is not None and found.value == {"TX": "009999", "NY": "001999"}


def test_a_number_without_six_digits_is_no_registry_number() -> None:
    assert registry("NASBA Sponsor #1702") is None


def test_the_number_beside_its_label_is_the_certificates() -> None:
    field = certificate(*column("Certificate of Completion", "Certificate ID: QB-2291-7fa"))
    assert (field.value, field.needs_review) == ("QB-2291-7fa", False)


def test_a_number_over_its_label_is_the_certificates() -> None:
    field = certificate(Put(text="QB-2291-7FA", y=0.80), Put(text="Certificate Number", y=0.83, size=0.015))
    assert field.value == "QB-2291-7FA"


def test_a_verification_address_holds_a_candidate() -> None:
    (found,) = find_certificate_numbers(page_text("Verify at https://learn.example.org/verify/K7PZ2Q9X"))
    assert (found.value, found.reasons) == ("K7PZ2Q9X", ("in a verification address",))


def test_an_address_broken_over_two_rows_is_put_together() -> None:
    field = certificate(*column("https://learn.example.org/certificates/QBL-", "441-b5e2ec60", step=0.024))
    assert field.value == "QBL-441-b5e2ec60"


def test_words_dates_and_licence_numbers_are_no_certificate_numbers() -> None:
    field = certificate(*column("CERTIFICATE", "OF PARTICIPATION", "Certificate", "May 3, 2022", "Student ID: 55120"))
    assert field.value is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Certificado N.º LQ-2023/0412", "LQ-2023/0412"),
        ("Zertifikats-Nr. QB-23-1180", "QB-23-1180"),
        ("Belge No: 55120", "55120"),
        ("Kursnummer: 44-110", None),
        ("Código del curso: 44192", None),
    ],
)
def test_labels_of_other_languages_tell_the_certificate_number(line: str, number: str | None) -> None:
    lines = ("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "March 4, 2024")
    assert certificate(*column(*lines, "2.0 CPE credits", line)).value == number
