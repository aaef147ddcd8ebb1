"""Which of several options is ticked, whatever its box was made of and wherever it stands."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.text.options import options
from cpe_core.understanding.text.page_text import PageText


def ticked(*lines: str | Put) -> dict[str, bool | None]:
    puts = [line for line in lines if isinstance(line, Put)]
    texts = column(*(line for line in lines if isinstance(line, str)))
    found = options(PageText([page(*texts, *puts)]), lambda text: method_named(text) is not None)
    return {one.text: one.ticked for one in found}


def read(*lines: str):
    return read_certificate(PageText([page(*column(*lines, step=0.05))]))


@pytest.mark.parametrize(
    ("empty", "mark"),
    [
        ("[ ]", "[X]"),
        ("( )", "(x)"),
        ("☐", "☒"),
        ("□", "⊠"),
        ("❏", "✔"),
        ("○", "●"),
        ("◯", "⬤"),
        ("__", "__X__"),
        ("☐", "☑"),
    ],
)
def test_the_option_behind_the_ticked_box_is_ticked(empty: str, mark: str) -> None:
    line = f"Delivery method: {empty} Group Live {mark} Group Internet Based {empty} Self Study"
    assert ticked(line) == {"Group Live": False, "Group Internet Based": True, "Self Study": False}


def test_boxes_that_stand_behind_their_options_tick_those() -> None:
    assert ticked("Delivery method: Group Live [ ] Group Internet Based [x] Self Study [ ]") == {
        "Group Live": False, "Group Internet Based": True, "Self Study": False,
    }  # fmt: skip


@pytest.mark.parametrize("boxes", [0.46, 0.54])
def test_boxes_over_or_under_their_options_tick_those(boxes: float) -> None:
    names = [Put(text=text, y=0.5, x=x) for text, x in (("Group Live", 0.2), ("Nano Learning", 0.5), ("Blended", 0.8))]
    marks = [Put(text=text, y=boxes, x=x) for text, x in (("☐", 0.2), ("☒", 0.5), ("☐", 0.8))]
    assert ticked(*names, *marks) == {"Group Live": False, "Nano Learning": True, "Blended": False}


def test_marks_that_are_all_alike_tell_nothing() -> None:
    assert set(ticked("■ Group Live", "■ Group Internet Based", "■ Self Study").values()) == {None}


def test_a_lone_cross_beside_one_of_several_methods_ticks_it_and_is_a_doubt() -> None:
    field = read("Delivery method:", "Group Live", "Group Internet Based X", "QAS Self Study").delivery_method
    assert (field.value, field.needs_review) == ("Group Internet Based", True)


def test_a_method_written_on_a_line_is_no_empty_box() -> None:
    field = read("Certificate", "Delivery method: ___Group Live___").delivery_method
    assert (field.value, field.needs_review) == ("Group Live", False)


def test_of_methods_side_by_side_without_a_tick_none_is_sure() -> None:
    assert read("Certificate", "Delivery method: Group Live Group Internet Based").delivery_method.needs_review


def test_a_method_beside_a_label_is_a_doubt_where_boxes_of_others_are_empty() -> None:
    assert read("Certificate", "Delivery method:", "Group Live", "Group Internet Based ☐").delivery_method.needs_review


def test_a_field_of_study_is_a_doubt_where_boxes_of_others_are_empty() -> None:
    field = read("Certificate", "Field of study: Taxes", "Choose:", "☐ Accounting", "☐ Auditing").fields_of_study
    assert [part.name for part in field.value] == ["Taxes"] and field.needs_review


def test_two_ticked_methods_are_a_doubt() -> None:
    assert read("☒ Group Live ☒ Group Internet Based ☐ Self Study").delivery_method.needs_review


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Field of study: [ ] Accounting [X] Taxes [ ] Auditing"], ["Taxes"]),
        (["Fields of study: ___ Accounting _X_ Taxes ___ Auditing"], ["Taxes"]),
        (["Field of study: Accounting [ ] Taxes [X] Auditing [X]"], ["Taxes", "Auditing"]),
        (["☐ Accounting", "☒ Taxes", "☐ Auditing"], ["Taxes"]),
        (["Field of study: ☐ Accounting ☐ Taxes"], []),
    ],
)
def test_the_ticked_fields_of_study_are_the_value(lines: list[str], names: list[str]) -> None:
    field = read("Certificate of Completion", *lines).fields_of_study
    assert [part.name for part in field.value or ()] == names


def test_boxes_of_other_questions_change_nothing() -> None:
    record = read(
        "Certificate of Completion", "Field of study: Regulatory Ethics", "Passed Ethics ☐ yes ☒ no",
        "☒ I certify that I attended", "Type of credit: ☒ CPE ☐ CLE", "Delivery method: Group Live",
    )  # fmt: skip
    assert [part.name for part in record.fields_of_study.value] == ["Regulatory Ethics"]
    assert (record.delivery_method.value, record.delivery_method.needs_review) == ("Group Live", False)


def test_a_tick_that_ocr_read_is_a_doubt() -> None:
    lines = column("Certificate", "☐ Group Live ☒ Group Internet Based ☐ Self Study", source="ocr")
    field = read_certificate(PageText([page(*lines)])).delivery_method
    assert (field.value, field.needs_review) == ("Group Internet Based", True)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Fields of study:", "Accounting: No   Taxes: Yes   Auditing: No"], ["Taxes"]),
        (["Accounting: Yes", "Taxes: No", "Auditing: Yes"], ["Accounting", "Auditing"]),
        (["Fields of study: Taxes", "Ethics: No"], ["Taxes"]),
    ],
)
def test_fields_behind_which_yes_stands_are_the_value(lines: list[str], names: list[str]) -> None:
    field = read("Certificate of Completion", *lines).fields_of_study
    assert ([part.name for part in field.value or ()], field.needs_review) == (names, False)


def test_a_method_with_yes_in_the_cell_beside_it_is_the_value() -> None:
    rows = [["Group Live", "No"], ["QAS Self Study", "Yes"], ["Nano Learning", "No"]]
    puts = [
        Put(text=text, y=0.3 + 0.05 * n, x=x)
        for n, row in enumerate(rows)
        for text, x in zip(row, (0.3, 0.6), strict=True)
    ]
    field = read_certificate(PageText([page(*puts)])).delivery_method
    assert (field.value, field.needs_review) == ("QAS Self Study", False)


def test_methods_under_one_another_without_a_tick_are_in_doubt() -> None:
    assert read("Delivery method:", "Group Live", "Group Internet Based", "QAS Self Study").delivery_method.needs_review


def test_a_number_behind_a_box_belongs_to_the_option_before_it() -> None:
    rows = [["Group Live", "☐", "2.0"], ["QAS Self Study", "☒", "3.0"]]
    puts = [
        Put(text=text, y=0.3 + 0.05 * n, x=x)
        for n, row in enumerate(rows)
        for text, x in zip(row, (0.2, 0.7, 0.75), strict=True)
    ]
    assert ticked(*puts) == {"Group Live": False, "QAS Self Study": True}
