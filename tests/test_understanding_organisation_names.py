"""Two spellings of a sponsor are one name, and a duty to learn is none."""

from __future__ import annotations

import pytest

from cpe_core.understanding.fields.organisation_names import (
    house_of,
    is_duty_or_fund,
    known_registry_ids,
    without_initials,
)


def test_registry_numbers_are_known_only_for_sponsors_of_the_vocabulary() -> None:
    assert known_registry_ids("Quillbrook Institute") == frozenset()


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Quillbrook University, Harrowgate", "QUILLBROOK UNIVERSITY", True),
        ("Department of Commerce, Quillbrook University", "Quillbrook University", True),
        ("Quillmark PDH, Inc.", "Quillmark PDH", True),
        ("Andenmar Formación, S.L.", "ANDENMAR FORMACIÓN", True),
        ("Quillholm Skola AB", "Quillholm Skola", True),
        ("Szkoła Quillowa Sp. z o.o.", "Szkoła Quillowa", True),
        ("Quillbrook University Press", "Quillbrook University", False),
    ],
)
def test_a_house_is_one_whatever_its_place_and_department(name: str, other: str, same: bool) -> None:
    assert (house_of(name) == house_of(other)) is same


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Mandatory Continuing Legal Education", True),
        ("Continuing Medical Education Credit", True),
        ("Continuing Nursing Education", True),
        ("Formazione Professionale Continua", False),
        ("European Social Fund", True),
        ("CONTINUING EDUCATION", False),  # under a logo it is a part of its name
        ("Formación", False),
        ("Institute of Continuing Legal Education", False),
        ("Quillmark Continuing Education", False),
    ],
)
def test_a_duty_to_learn_and_a_fund_are_no_sponsors(text: str, is_one: bool) -> None:
    assert is_duty_or_fund(text) is is_one


def test_initials_before_a_name_are_its_logo() -> None:
    assert without_initials("QBA Quill Brook Academy") == "Quill Brook Academy"
    assert without_initials("Q Quill Brook Academy") == "Quill Brook Academy"
    assert without_initials("B B Quill") == "B B Quill"
    assert without_initials("QXA Quill Brook Academy") == "QXA Quill Brook Academy"
