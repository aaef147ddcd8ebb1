"""Two records of one course are found, two courses are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpe_core.duplicates import COMPARED, SAME_NUMBER, SAME_TITLE, nearness, same_course, same_title
from cpe_core.records import Field, Record


def record(**values: str) -> Record:
    told = {"course_title": "Lease Accounting After Adoption", "completion_date": "2026-03-05"} | values
    return Record(**{name: Field(value=value or None) for name, value in told.items()})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lease Accounting After Adoption", "LEASE ACCOUNTING AFTER ADOPTION"),
        ("Lease Accounting: After Adoption", "Lease Accounting After Adoption"),
        ("Fraud & Forensics", "Fraud and Forensics"),
        ("Audit Sampling, Part II", "Audit Sampling Part 2"),
        ("Audit Sampling Part Two", "Audit Sampling - Part II"),
        ("Revenue Recognition for Contractors", "Revenue Recognitlon for Contractors"),
        ("StateNexus and You", "State Nexus and You"),
    ],
)
def test_spellings_of_one_title_are_one(one: str, other: str) -> None:
    assert same_title(one, other)
    assert same_title(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Audit Sampling Part I", "Audit Sampling Part II"),
        ("Audit Sampling Part A", "Audit Sampling Part B"),
        ("Tax Update 2025", "Tax Update 2026"),
        ("Governmental Accounting", "Governmental Auditing"),
        ("Federal Tax Update: Individuals", "Federal Tax Update: Corporations"),
        ("Excel Level 1", "Excel Level 2"),
        ("", ""),
        ("Ledgers", ""),
    ],
)
def test_two_courses_of_a_series_are_two(one: str, other: str) -> None:
    assert not same_title(one, other)
    assert not same_title(other, one)


def test_the_same_title_day_and_person_may_be_one_course() -> None:
    assert same_course(record(participant="Ada Quill"), record(participant="QUILL, ADA")) == SAME_TITLE
    assert same_course(record(participant="Ada M. Quill"), record(participant="A. Quill")) == SAME_TITLE
    assert same_course(record(), record(participant="Ada Quill")) == SAME_TITLE
    assert same_course(record(), record(completion_date="2026-03-06")) == SAME_TITLE


@pytest.mark.parametrize(
    "other",
    [
        {"completion_date": "2026-03-07"},
        {"completion_date": ""},
        {"participant": "Ben Roe"},
        {"participant": "Bea Quill"},
        {"course_title": "Lease Accounting After Adoption, Part 2"},
        {"certificate_number": "A-1002"},
        {"course_title": ""},
    ],
)
def test_what_differs_in_day_person_part_or_number_is_not(other: dict[str, str]) -> None:
    one = record(participant="Ada Quill", certificate_number="A-1001")
    assert same_course(one, record(**({"participant": "Ada Quill"} | other))) is None


def test_the_same_number_is_one_certificate_whatever_was_read_of_its_title() -> None:
    one = record(certificate_number="CV-88213-AF")
    assert same_course(one, record(course_title="Leasc Acc", certificate_number="cv 88213 af")) == SAME_NUMBER
    assert same_course(one, record(course_title="", completion_date="", certificate_number="CV88213AF")) == SAME_NUMBER
    assert same_course(one, record(completion_date="2026-06-01", certificate_number="CV-88213-AF")) is None
    assert same_course(record(certificate_number="12"), record(course_title="X", certificate_number="12")) is None


def test_certificates_of_two_bodies_for_one_course_have_numbers_of_two_kinds() -> None:
    assert same_course(record(certificate_number="170418-22"), record(certificate_number="PMI-C9")) == SAME_TITLE


def test_the_likeliest_is_the_nearest_in_title_day_number_and_person() -> None:
    one = dict.fromkeys(COMPARED, "") | {
        "course_title": "Lease Accounting", "completion_date": "2026-03-05", "participant": "Ada Quill",
        "certificate_number": "A-1001",
    }  # fmt: skip
    falling = [
        one,
        one | {"course_title": "Lease Acounting", "completion_date": "2026-03-06"},
        one | {"certificate_number": ""},
        one | {"certificate_number": "", "completion_date": ""},
        one | {"certificate_number": "", "completion_date": "2026-06-01"},
        one | {"certificate_number": "", "completion_date": "2026-06-01", "participant": "Ben Roe"},
    ]
    scores = [nearness(one, other) for other in falling]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == len(scores)


@given(st.text(max_size=30), st.text(max_size=30))
def test_order_does_not_matter(one: str, other: str) -> None:
    assert same_title(one, other) == same_title(other, one)


def test_a_number_without_a_digit_is_none() -> None:
    one = record(certificate_number="see below", course_title="Lease Accounting")
    assert same_course(one, record(certificate_number="SEE BELOW", course_title="Payroll Basics")) is None
