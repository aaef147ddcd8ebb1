"""Whole documents: what is a certificate, how many are in it, and every value with its evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from made_up_pages import Put, column, document, grid, page

from cpe_core.audit.problems import problems_of
from cpe_core.document import PARTED, Document
from cpe_core.records import FIELDS
from cpe_core.understanding import understand


def certificate(person: str, title: str, number: int = 1, day: str = "May 5, 2021"):
    return page(
        *column(
            ("Certificate of Completion", 0.05),
            "This is to certify that",
            (person, 0.04),
            "has successfully completed the course",
            (title, 0.035),
            f"Date Completed: {day}",
            "CPE Credits: 2.0",
            "Delivery Method: QAS Self Study",
            "NASBA Sponsor #170231",
            "Quillbrook Institute is registered with the National Association of State Boards of Accountancy",
        ),
        number=number,
    )


def test_a_plain_certificate_is_read_whole() -> None:
    found = understand(document(certificate("Vera Lindqvist", "Leases in Practice")), on=date(2026, 1, 1))
    (record,) = found.records
    values = {name: record[name].value for name in FIELDS if record[name].value is not None}
    assert found.is_certificate and not any(problem.code == "not_found" for problem in problems_of(found.readings))
    assert values == {
        "participant": "Vera Lindqvist",
        "course_title": "Leases in Practice",
        "completion_date": "2021-05-05",
        "credits": "2.0",
        "credit_type": "CPE",
        "delivery_method": "QAS Self Study",
        "sponsor_id": "170231",
        "sponsor": "Quillbrook Institute",
    }
    assert record.to_review == ()


def test_every_value_has_evidence_on_its_page() -> None:
    pages = [
        certificate("Vera Lindqvist", "Leases in Practice"),
        certificate("Vera Lindqvist", "Sampling for Audits", 2),
    ]
    records = understand(document(*pages)).records
    for number, record in enumerate(records, 1):
        for name in FIELDS:
            if record[name].value is not None:
                assert record[name].evidence and all(e.page == number and e.text for e in record[name].evidence)


def test_two_certificates_in_one_document_are_two_records() -> None:
    pages = [
        certificate("Vera Lindqvist", "Leases in Practice"),
        certificate("Vera Lindqvist", "Sampling for Audits", 2),
    ]
    assert [r.course_title.value for r in understand(document(*pages)).records] == [
        "Leases in Practice",
        "Sampling for Audits",
    ]


LETTER = ("Dear Ms. Lindqvist,", "please find enclosed your certificate.", "Kind regards", "Quillbrook Institute")


def test_a_letter_bound_before_its_certificate_is_no_record() -> None:
    letter = page(*column(*LETTER))
    found = understand(document(letter, certificate("Vera Lindqvist", "Leases in Practice", 2)), on=date(2026, 1, 1))
    assert [one.course_title.value for one in found.records] == ["Leases in Practice"]
    assert found.records[0].to_review == ()


def test_one_certificate_over_two_pages_is_one_record() -> None:
    second = page(*column("What you have learned", "Lessors and lessees", "Discount rates"), number=2)
    assert len(understand(document(certificate("Vera Lindqvist", "Leases in Practice"), second)).records) == 1


@pytest.mark.parametrize(
    "lines",
    [
        ("Invoice 2291", "Bill to: Vera Lindqvist", "Amount due: $120.00", "Payment due May 5, 2021"),
        (),
        ("x",),
    ],
)
def test_what_plainly_is_no_certificate_is_said_to_be_none(lines: tuple[str, ...]) -> None:
    found = understand(document(page(*column(*lines))))
    assert not found.is_certificate and found.records == ()


def test_a_letter_that_only_confirms_an_internship_is_one() -> None:
    lines = ("To whomsoever it may concern", "Ms. Vera Lindqvist has undergone Internship in Data Analytics", "from 1st June 2023 to 31st July 2023.")  # fmt: skip
    (record,) = understand(document(page(*column(*lines)))).records
    assert record.participant.value == "Vera Lindqvist"


def test_a_certificate_that_lacks_a_title_and_sponsor_is_told_so() -> None:
    found = understand(document(page(Put(text="Certificate of Attendance", y=0.2), Put(text="May 5, 2021", y=0.5))))
    assert {problem.about for problem in problems_of(found.readings)} >= {"participant", "sponsor"}


def test_a_value_is_marked_that_holds_a_word_of_which_the_page_may_show_another() -> None:
    plain = certificate("Vera Lindqvist", "Leases in Practice")
    covered = [replace(word, doubt="painted over") if word.text == "Lindqvist" else word for word in plain.words]
    (record,) = understand(document(replace(plain, words=tuple(covered)))).records
    assert record.participant.value == "Vera Lindqvist"
    assert record.to_review == ("participant",)
    assert "painted over" in record.participant.reasons


def test_a_row_of_a_transcript_is_marked_by_its_own_words() -> None:
    rows = [
        ["Course Title", "Date Completed", "CPE Credits"],
        ["Leases in Practice", "05/14/2021", "2.0"],
        ["Sampling for Audits", "06/14/2021", "4.0"],
        ["Ethics for Accountants", "07/14/2021", "1.5"],
    ]
    head = column(("Transcript", 0.04), "Participant: Vera Lindqvist")
    plain = page(*head, *grid([0.1, 0.5, 0.75], *rows))
    doubted = [replace(word, doubt="painted over") if word.text == "4.0" else word for word in plain.words]
    records = understand(document(replace(plain, words=tuple(doubted)))).records
    assert [record.credits.needs_review for record in records] == [False, True, False]


def test_a_day_of_birth_and_a_place_with_its_day_are_no_courses() -> None:
    lines = ("Bildungshaus Nordwiese e. V.", ("Zertifikat", 0.04), ("Jonas Feldkamp-Roth", 0.03), "geboren am 02.04.1985",
             "hat vom 14.11.2024 bis 15.11.2024 am Lehrgang", ("Kostenrechnung mit Zahlen", 0.03),
             "erfolgreich teilgenommen (16 Unterrichtseinheiten).", "Nordwiese, 18.11.2024", "Karin Ahlers", "Leitung")  # fmt: skip
    (record,) = understand(document(page(*column(*lines)))).records
    assert (record.participant.value, record.completion_date.value) == ("Jonas Feldkamp-Roth", "2024-11-15")


def test_the_day_of_a_programme_comes_before_that_of_issue() -> None:
    lines = ("Harrow Lane Accountants Forum", ("Certificate of Completion", 0.04), "Participant: Edda Marrowby",
             "Course: Charity Reserves", "Programme date: 04/03/2025", "CPD hours: 2", "Certificate issued in Dublin on 28/03/2025")  # fmt: skip
    (record,) = understand(document(page(*column(*lines))), on=date(2026, 1, 1)).records
    assert record.completion_date.value == "2025-03-04"


@pytest.mark.parametrize(
    ("title", "parted", "asked"),
    [
        ("Auditing the Vendor Master File", ("the", "Vendor"), False),  # words of the field, each
        ("Auditing the Vend orq Master File", ("Vend", "orq"), True),
        ("Auditing Quilbeck Rimshaw", ("Quilbeck", "Rimshaw"), True),
    ],
)
def test_words_that_the_white_parted_are_doubted_where_one_is_not_known(
    title: str, parted: tuple[str, ...], asked: bool
) -> None:
    plain = page(
        *column(
            ("Certificate of Completion", 0.05), "This is to certify that", ("Vera Lindqvist", 0.04),
            "has successfully completed the course", (title, 0.035), "Completed: May 5, 2021", "Sponsor: Quillbrook Institute",
        )
    )  # fmt: skip
    words = tuple(replace(word, doubt=PARTED if word.text in parted else None) for word in plain.words)
    read = understand(Document(media_type="image/png", pages=(replace(plain, words=words),)))
    assert read.records[0].course_title.value == title
    assert (PARTED in read.records[0].course_title.reasons) is asked
