"""The sponsor is proved by kinds of evidence that meet in one name; a lone guess is a doubt."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.records import Field
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.sponsors import borne_out, find_sponsors, known_registry_ids
from cpe_core.understanding.text.page_text import PageText


def sponsor(*lines: Put) -> Field:
    return read_certificate(PageText([page(*lines)])).sponsor


def test_who_is_registered_as_a_sponsor_is_the_sponsor() -> None:
    field = sponsor(
        *column(
            ("Certificate of Completion", 0.05),
            "Vera Lindqvist",
            "Quillbrook Institute is registered with the National Association of State Boards of Accountancy",
            "as a sponsor of continuing professional education.",
        )
    )
    assert (field.value, field.needs_review) == ("Quillbrook Institute", False)


def test_said_to_give_it_and_the_pages_own_address_meet_in_one_name() -> None:
    field = sponsor(
        *column("offered by Quillbrook on May 5, 2021", "Tomas Okafor, CEO, Quillbrook", "www.quillbrook.org")
    )
    assert (field.value, field.needs_review) == ("Quillbrook", False)


def test_a_logo_alone_is_the_sponsor() -> None:
    field = sponsor(
        Put(text="Quillbrook", y=0.08, size=0.05, source="ocr"), *column("Certificate of Completion", top=0.3)
    )
    assert field.value == "Quillbrook"


def test_a_department_takes_its_organisation_along() -> None:
    field = sponsor(
        Put(text="Organized By", y=0.30),
        Put(text="Department of Applied Bookkeeping", y=0.335, size=0.025),
        Put(text="Quillbrook University", y=0.37, size=0.025),
    )
    assert field.value == "Department of Applied Bookkeeping, Quillbrook University"


def test_the_participant_and_accrediting_bodies_are_no_sponsors() -> None:
    lines = ("Certificate of Completion", "Presented to", ("Vera Lindqvist", 0.04), "for completing")
    field = sponsor(*column(*lines, ("Leases in Practice", 0.04), "IACET", "Director of Education"))
    assert field.value is None


def test_registry_numbers_are_known_only_for_sponsors_of_the_vocabulary() -> None:
    assert known_registry_ids("Quillbrook Institute") == frozenset()


def test_a_saint_in_a_name_does_not_end_the_sentence_before_it() -> None:
    field = sponsor(*column("Certificate of Attendance", "Vera Lindqvist", "St. Ambrosia Health Center is registered with NASBA as a sponsor"))  # fmt: skip
    assert field.value == "St. Ambrosia Health Center"


@pytest.mark.parametrize(
    ("foot", "reason"),
    [
        ("Ann Harrow, CEO, Quillmark Ltd.", "with the signer's role"),
        ("Quillmark Corporation", "an organisation by its name"),
        ("Verify at https://verify.quillmark.org/7K2", "in an address"),
        ("Ann Harrow, CEO, Marrowby Ltd.", None),
        ("Quillmark Journal in Practice", None),
    ],
)
def test_a_logo_is_borne_out_by_another_row_that_prints_its_name(foot: str, reason: str | None) -> None:
    text = PageText([page(*column("QUILLMARK", "Certificate of Completion", "Vera Lindqvist", foot, step=0.2))])
    logo = Candidate(value="QUILLMARK", evidence=text.evidence(0, 9), reasons=("marked by the learned reader",))
    assert borne_out(logo, find_sponsors(text)).reasons[1:2] == ((reason,) if reason else ())


def test_an_address_does_not_bear_out_what_was_read_in_it() -> None:
    text = PageText([page(*column("Certificate of Completion", "Verify at quillmark.org"))])
    start = text.text.index("quillmark")
    host = Candidate(
        value="quillmark", evidence=text.evidence(start, start + 9), reasons=("marked by the learned reader",)
    )
    assert borne_out(host, find_sponsors(text)) == host
