"""Fields of study are found by their many spellings; what could mean several is kept as printed and flagged."""

from __future__ import annotations

import pytest
from certificates.simple import certificate
from made_up_pages import Put, column, page

from cpe_core import extract
from cpe_core.records import CreditByField
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.fields_of_study import fields_named, find_fields_of_study, is_within_words
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


def test_a_topic_without_label_or_amount_is_no_sure_field_of_study() -> None:
    field = studies("Certificate of Completion", "Marketing", "Finance")
    assert field.value is None or field.needs_review


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


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Ada Quill has earned the following. Finance: 3.5 credits.", [("Finance", "3.5")]),
        ("Finance: 3.5 credits.", [("Finance", "3.5")]),
        ("4.0 hours of CPE credit in Behavioral Ethics", [("Behavioral Ethics", "4.0")]),
        ("2.0 CPE credits in the field of study of Taxes", [("Taxes", "2.0")]),
        ("2 hours of CPE in the subject of Taxes, each hour of fifty minutes", [("Taxes", "2")]),
        ("has earned 2 credits in Taxes and 1.5 credits in Auditing", [("Taxes", "2"), ("Auditing", "1.5")]),
        ("Taxes: 2 CPE credits, Auditing: 1.5 CPE credits", [("Taxes", "2"), ("Auditing", "1.5")]),
        ("3.5 CPE credits in Taxes and Auditing", [("Taxes", None), ("Auditing", None)]),
    ],
)
def test_the_credits_of_a_field_stand_with_it_in_a_sentence(sentence: str, parts: list) -> None:
    found = find_fields_of_study(PageText([page(*column("Certificate of Completion", sentence))]))
    named = [[(part.name, part.credits) for part in one.value] for one in found]
    assert named == [parts]


def test_a_name_goes_on_in_the_next_rows_of_a_narrow_cell() -> None:
    rows = ("Field of Study: Business", "Management &", "Organization", "Delivery: Group Live")
    cell = [Put(text=text, y=0.5 + 0.022 * n, x=0.6, left=True) for n, text in enumerate(rows)]
    (found,) = find_fields_of_study(PageText([page(*column("Certificate of Completion"), *cell)]))
    assert (found.value, found.reasons) == (
        (CreditByField(name="Business Management & Organization"),),
        ("beside a label",),
    )
    assert [one.text for one in found.evidence] == ["Business", "Management &", "Organization"]


def test_one_of_the_parts_is_not_sure_to_be_the_whole_and_their_sum_is_offered() -> None:
    lines = (
        "Certificate of Completion",
        "Ada Quill",
        "has earned 2 CPE credits in Taxes and 1.5 CPE credits in Auditing",
    )
    record = read_certificate(PageText([page(*column(*lines))]))
    assert record.credits.needs_review
    assert "3.5" in {record.credits.value, *(one.value for one in record.credits.candidates)}


def test_the_parts_of_a_sentence_that_add_up_prove_the_total() -> None:
    field = studies("2 credits in Taxes and 1.5 credits in Auditing", "CPE Credits: 3.5")
    assert field.value == (CreditByField(name="Taxes", credits="2"), CreditByField(name="Auditing", credits="1.5"))
    assert not field.needs_review


def cells(*pairs: tuple[str, str]) -> PageText:
    """Labels in one column and their values in another."""
    lines = [
        Put(text=text, y=0.4 + 0.04 * n, x=x, size=0.018, left=True)
        for x, side in ((0.1, 0), (0.4, 1))
        for n, pair in enumerate(pairs)
        if (text := pair[side])
    ]
    return PageText([page(*column("Certificate of Completion", "Ada Quill"), *lines)])


def test_sentences_that_each_give_a_field_its_credits_are_one_list() -> None:
    found = find_fields_of_study(cells(("Parts:", "Economics: 2.5 credits. Statistics: 0.5 credits.")))
    assert [[(part.name, part.credits) for part in one.value] for one in found] == [
        [("Economics", "2.5"), ("Statistics", "0.5")]
    ]


def test_a_single_field_with_fewer_credits_than_the_total_is_asked_about() -> None:
    field = studies("Certificate", "Field of Study: Economics 2.0", "CPE credits: 6.0")
    assert "the parts do not add up to the total" in field.reasons and field.needs_review
    assert not studies("Certificate", "Field of Study: Economics 6.0", "CPE credits: 6.0").needs_review


@pytest.mark.parametrize(
    "pair",
    [
        ("Also available:", "4 CPE credits in Statistics"),
        ("Next in series:", "2 CPE credits in Taxes"),
        ("Prerequisite:", "2 CPE credits in Economics"),
        ("", "You may also like: 2 CPE credits in Economics"),
        ("", "Requisitos previos: 2 CPE credits in Economics"),
    ],
)
def test_fields_of_other_courses_are_none_of_this_one(pair: tuple[str, str]) -> None:
    assert find_fields_of_study(cells(pair)) == ()


def test_two_names_go_on_over_three_rows_of_a_narrow_cell() -> None:
    cell = (
        ("Field of Study:", "Business Management and"),
        ("", "Organization, Communications and"),
        ("", "Marketing"),
    )
    lines = [
        Put(text=side, y=0.5 + 0.022 * n, x=x, left=True)
        for n, pair in enumerate(cell)
        for x, side in zip((0.1, 0.5), pair, strict=True)
        if side
    ]
    (found,) = find_fields_of_study(PageText([page(*column("Certificate of Completion"), *lines)]))
    assert [part.name for part in found.value] == [
        "Business Management & Organization", "Communications and Marketing",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["6 professional development hours", "1.5 Professional Development credits", "3 professional education hours"],
)
def test_what_credit_is_called_is_no_field_of_study(line: str) -> None:
    assert find_fields_of_study(PageText([page(*column("Certificate", "Oona Falk", line))])) == ()


def test_professional_development_among_other_fields_is_one() -> None:
    (found,) = find_fields_of_study(
        PageText([page(*column("Certificate", "Taxes 2.0", "Professional Development 1.0"))])
    )
    assert [part.name for part in found.value] == ["Taxes", "Personal Development"]


@pytest.mark.parametrize(
    "line",
    ["CPE credit: 6.5 (Taxes - 5.5, Regulatory Ethics - 1.0)", "6.5 CPE credits (5.5 Taxes; 1.0 Regulatory Ethics)"],
)
def test_fields_with_their_credits_in_brackets_are_all_read(line: str) -> None:
    field = studies("Certificate of Attendance", "Vera Lindqvist", line)
    parts = (CreditByField(name="Taxes", credits="5.5"), CreditByField(name="Regulatory Ethics", credits="1.0"))
    assert field.value == parts


def test_brackets_that_hold_something_else_too_name_no_fields() -> None:
    lines = ("Certificate of Attendance", "Vera Lindqvist", "Rooms (Taxes - 5.5, Lobby - 1.0)")
    found = find_fields_of_study(PageText([page(*column(*lines, step=0.09))]))
    assert not any(part.name == "Lobby" for one in found for part in one.value)


def test_personal_development_behind_a_labelled_amount_is_a_field_and_no_kind_of_credit() -> None:
    (found,) = find_fields_of_study(
        PageText([page(*column("Certificate", "Oona Falk", "Number of CPE Credits 1.5 Personal Development"))])
    )
    assert found.value == (CreditByField(name="Personal Development", credits="1.5"),)


@pytest.mark.parametrize(
    "line",
    [
        "Director of Auditing", "Department of Finance", "Economics Building, Room 4", "Tax & Accounting Division",
        "Learning objectives: understand taxes and auditing", "Intended for professionals in finance and auditing",
        "Information Technology Help Desk: 555-0143", "Statistics: 24 attendees", "Accreditation in Accounting",
        "Communications and Marketing: Ada Holm", "Regulatory ethics requirement: see board",
        "Specialized knowledge is not required", "Does not count toward the 3 hours of ethics.", "Director of Education, Sorrel Women in Finance",
    ],
)  # fmt: skip
def test_a_field_that_is_named_in_other_words_is_none(line: str) -> None:
    lines = ("Certificate of Completion", "Vera Lindqvist", "has completed", "Leases in Practice Today", "May 5, 2024")
    for body in ((*lines, "2.0 CPE credits", line), (*lines, line, "2.0 CPE credits")):
        assert read_certificate(PageText([page(*column(*body))])).fields_of_study.value is None


def test_a_field_in_words_about_fields_or_credit_is_one() -> None:
    for line in ("2.0 CPE credits · Auditing · Group Live", "in the field of study Auditing", "CPE (Auditing)"):
        text = PageText([page(*column("Certificate", line))])
        start = text.text.index("Auditing")
        assert not is_within_words(text, start, start + 8)
