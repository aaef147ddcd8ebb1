"""What a chosen value's own letters, and those around it, give to doubt."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.document import Source
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.participants import OVER_TWO_ROWS
from cpe_core.understanding.fields.second_look import (
    A_DAY,
    A_PIECE,
    FIRST_OF_TWO,
    GOES_ON,
    JOINED_TO_ANOTHER,
    LOOKALIKES,
    MAY_BE_AI,
    NO_BEGINNING,
    NOTHING_SAYS_SO,
    RUN_TOGETHER,
    TWICE_IN_A_ROW,
    WITHOUT_FIRST,
    why_doubted,
)
from cpe_core.understanding.fields.sponsor_evidence import TWO_NAMES
from cpe_core.understanding.text.page_text import PageText


def doubts(name: str, value: str, row: str = "", *, source: Source = "text") -> list[str]:
    text = PageText([page(Put(text=row or value, y=0.3, source=source))])
    start = text.text.index(value)
    evidence = text.evidence(start, start + len(value))
    return [*why_doubted(name, text, Candidate(value=value, evidence=evidence, reasons=()))]


@pytest.mark.parametrize(
    ("title", "row", "doubt"),
    [
        ("Leases Master", "Leases Master Course | Part 2", [GOES_ON]),
        ("Practice Skills", "Practice Skills – JobReady", [GOES_ON]),
        ("Leases in Practice", "Leases in Practice course", []),
        ("Leases in Practice", "Leases in Practice | Ann Harrow", []),
        ("Leases in Practice", "Leases in Practice - 3 hours", []),
        ("Leases in Practice", "Leases in Practice", []),
        ("Old Rules", "March 3, 2022 and Before: Old Rules", [NO_BEGINNING]),
        ("Old Rules", "March 3, 2022: Old Rules", []),
        ("LEASES LEASES IN PRACTICE", "", [TWICE_IN_A_ROW]),
        ("Bit by Bit: The Ledger", "", []),
        ("Ethics of Al Tools", "", []),
        ("Know the Signs: Stop", "Know the Signs: Stop. Look. Report.", [GOES_ON]),
        ("Know the Signs", "Know the Signs. You earned 2 credits.", []),
        ("inLedgers", "", [RUN_TOGETHER]),
        ("Audits ofTrusts", "", [RUN_TOGETHER]),
        ("Lease Accounting Authorisedby Quill Hall", "", [RUN_TOGETHER]),
        ("Intro to LedgerNow (eLearning)", "", []),
        ("DevOps and iLedger for OnTime Teams", "", []),
    ],
)
def test_a_title(title: str, row: str, doubt: list[str]) -> None:
    assert doubts("course_title", title, row) == doubt


@pytest.mark.parametrize(
    ("rows", "doubt"),
    [
        (("Server Basics", "and NodeJS"), [GOES_ON]),
        (("Server Basics", "and has earned 2 credits"), []),
        (("Server Basics", "Ann Harrow"), []),
        (("Know the Signs: Stop.", "Look. Report."), [GOES_ON]),
        (("Early Recognition of Sepsis and the First", "24 Hours"), [GOES_ON]),
        (("Basis of Partners: Worked Examples", "from Form 1065"), [GOES_ON]),
        (("Roth Conversions: The", "$50,000 Question, Part 1"), [GOES_ON]),
        (("Estate Planning before", "January 1, 2027"), [GOES_ON]),
        (("Leases in Practice", "May 5, 2025"), []),
        (("Leases in Practice", "from 4-8 March 2024"), []),
        (("Leases in Practice", "2.0 CPE credits"), []),
        (("Build Your Career", "by Michael Quill"), []),
        (("Server Basics.", "Presented to Ann Harrow"), []),
    ],
)
def test_a_title_to_which_the_next_row_joins_something(rows: tuple[str, str], doubt: list[str]) -> None:
    text = PageText([page(*column(*rows, step=0.03))])
    title = Candidate(value=rows[0], evidence=text.evidence(0, len(rows[0])), reasons=())
    assert [*why_doubted("course_title", text, title)] == doubt


@pytest.mark.parametrize(("over", "doubt"), [("Introduction to", [NO_BEGINNING]), ("has completed the", [])])
def test_a_title_whose_beginning_stands_over_it(over: str, doubt: list[str]) -> None:
    text = PageText([page(*column(over, "Bookkeeping", step=0.03))])
    start = len(over) + 1
    title = Candidate(value="Bookkeeping", evidence=text.evidence(start, len(text.text)), reasons=())
    assert [*why_doubted("course_title", text, title)] == doubt


def test_an_al_that_ocr_read_may_be_ai() -> None:
    assert doubts("course_title", "Ethics of Al Tools", source="ocr") == [MAY_BE_AI]
    assert doubts("course_title", "Alpine Ethics", source="ocr") == []


@pytest.mark.parametrize(
    ("name", "doubt"), [("Ada Quill ada Quill", [TWICE_IN_A_ROW]), ("Ada Quill", []), ("Ada Ada", [])]
)
def test_a_participant(name: str, doubt: list[str]) -> None:
    assert doubts("participant", name) == doubt


@pytest.mark.parametrize(
    ("rows", "reason", "doubt"),
    [
        (("Vera Lindqvist", "Forensics after Dark"), "marked by the learned reader", [TWO_NAMES]),
        (("Vera Maria", "Lindqvist"), "marked by the learned reader", []),
        (("Vera", "Lindqvist"), OVER_TWO_ROWS, []),
    ],
)
def test_a_participant_of_two_rows_of_which_each_could_be_a_name(
    rows: tuple[str, str], reason: str, doubt: list[str]
) -> None:
    text = PageText([page(*column(*rows, top=0.3))])
    name = Candidate(value=" ".join(rows), evidence=text.evidence(0, len(text.text)), reasons=(reason,))
    assert [*why_doubted("participant", text, name)] == doubt


@pytest.mark.parametrize(
    ("number", "row", "doubt"),
    [
        ("talk?id=7315", "", [A_PIECE]),
        ("3914-c7d8", "Certificate CB-3914-c7d8", [A_PIECE]),
        ("3914-c7d8", "Certificate 3914-c7d8 (CB-3914-c7d8)", []),
        ("0wlzt7M64202239gY8", "", []),
    ],
)
def test_a_number(number: str, row: str, doubt: list[str]) -> None:
    assert doubts("certificate_number", number, row) == doubt


@pytest.mark.parametrize(
    ("number", "asked"),
    [
        ("0wlzt7M64202239gY8", True),
        ("QV0T2022081400", True),
        ("QO120OI77", True),
        ("5KT0DR4ZQ88HN", True),
        ("UC-71d4280a-bfce-4126-9a35-0c2f7ed51b8e", False),
        ("20220817", False),
        ("QUILL", False),
    ],
)
def test_a_number_that_ocr_read_where_letters_and_digits_look_alike(number: str, asked: bool) -> None:
    assert (LOOKALIKES in doubts("certificate_number", number, source="ocr")) is asked


@pytest.mark.parametrize(("name", "doubt"), [("lone Ellery", [LOOKALIKES]), ("Ione Ellery", []), ("lou ellery", [])])
def test_a_small_l_at_the_start_of_a_name_that_was_read_may_be_a_capital_i(name: str, doubt: list[str]) -> None:
    assert doubts("participant", name, source="ocr") == doubt
    assert doubts("participant", name) == []


@pytest.mark.parametrize(
    ("before", "doubt"), [("MD. ", [WITHOUT_FIRST]), ("Jos. ", [WITHOUT_FIRST]), ("DR. ", []), ("Atty. ", []), ("", [])]
)
def test_a_shortened_word_before_a_name_may_be_part_of_it(before: str, doubt: list[str]) -> None:
    assert doubts("participant", "Robert Ellery", f"{before}Robert Ellery") == doubt


@pytest.mark.parametrize(
    ("row", "is_joined"),
    [
        ("CPE credits: 4–6", True), ("CPE credits: 4 or 6", True), ("CPE credits: 4 + 2", True),
        ("CPE credits: 4", False), ("CPE credits: 4 of 6", False), ("CPE credits: 4 - 05/12/2024", False),
    ],
)  # fmt: skip
def test_an_amount_that_another_is_joined_to_is_asked_about(row: str, is_joined: bool) -> None:
    assert doubts("credits", "4", row) == ([JOINED_TO_ANOTHER] if is_joined else [])


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ("CPE credits: 45 x 10⁻¹", "45"), ("CPE credits: 45×10^-1", "45"), ("CPE credits: 4.5e1", "4.5"),
        ("4.5E+01 CPE credits", "01"), ("CPE credits: 1,5·10", "1,5"), ("1.5*10 CPE credits", "10"),
        ("10⁻¹ x 45 CPE credits", "45"), ("0,45 ⋅ 10 CPE credits", "10"), ("2 × 1.5 CPE credits", "1.5"),
        ("9÷2 CPE credits", "2"), ("√4 CPE credits", "4"), ("2^2 CPE credits", "2"), ("CPE credits: 4.5 ± 0.5", "4.5"),
        ("CPE credits: ≤4.5", "4.5"), ("CPE credits: 1.5 (x2)", "1.5"), ("CPE credits: 4 500", "500"),
        ("CPE credits: 1'500", "1"), ("CPE credits: 4 . 5", "4"), ("CPE credits: 4..5", "4"), ("4_5 CPE credits", "5"),
        ("CPE credits: 4 5", "5"), ("½ of 9 CPE credits", "9"), ("CPE credits: ½ of 9", "½"), ("CPE credits: 4.5%", "4.5"),
        ("4.5 + 0.5 CPE credits", "0.5"), ("5 - 0.5 CPE credits", "0.5"), ("CPE credits: 4.5k", "4.5"),
    ],
)  # fmt: skip
def test_an_amount_that_is_worked_out_or_a_piece_of_a_number_is_asked_about(row: str, value: str) -> None:
    assert doubts("credits", value, row) in ([A_PIECE], [JOINED_TO_ANOTHER])


@pytest.mark.parametrize(
    "row",
    [
        "CPE credits: 4.5", "CPE credits: (4.5)", "CPE credits – 4.5", "CPE credits: 4.5 (four and a half)", "• 4.5 CPE credits",
        "* 4.5 credits *", "4.5 CPE credits | 100 %", "Module 2 - 4.5 CPE credits", "May 14, 2024 4.5 CPE credits", "CPE: 4.5/4.5",
        "4.5 x CPE", "CPE credits: 4.5, 3 of them in Ethics", "Suite 200, 4.5 CPE credits", "CPE credits: 4.5 Excellent",
    ],
)  # fmt: skip
def test_an_amount_beside_other_signs_and_numbers_is_whole(row: str) -> None:
    assert doubts("credits", "4.5", row) == []


def test_a_number_from_an_address_that_reads_as_a_day_may_be_one() -> None:
    for number, doubt in (("20240517", [A_DAY]), ("20247517", []), ("120240517", [])):
        assert doubts("certificate_number", number, f"quill.example/cert/{number}") == doubt
    assert doubts("certificate_number", "20240517", "Certificate No. 20240517") == []


def test_amounts_that_run_into_one_another_are_never_sure() -> None:
    assert doubts("credits", "1.02", "CPE credits:1.02.03.04.0") == [JOINED_TO_ANOTHER]
    assert doubts("credits", "2.0", "CPE credits: 2.0, completed 3.4.2021") == []


@pytest.mark.parametrize(
    ("name", "doubt"),
    [
        ("Vera HartwellOduya", [RUN_TOGETHER]),
        ("Vera McAdam", []),
        ("Vera FitzGerald", []),
        ("Vera MacKenzie DeVries", []),
        ("Vera O'Connell", []),
    ],
)
def test_a_name_in_which_a_space_may_be_missing(name: str, doubt: list[str]) -> None:
    assert doubts("participant", name) == doubt


@pytest.mark.parametrize(
    ("name", "value", "reasons", "doubt"),
    [
        ("sponsor_id", "281990", ("marked by the learned reader",), [NOTHING_SAYS_SO]),
        ("sponsor_id", "104991", ("marked by the learned reader",), []),
        ("sponsor_id", "281990", ("marked by the learned reader", "beside a label of the registry"), []),
        ("completion_date", "2025-03-01", ("alone in its line", "the first of two"), [FIRST_OF_TWO]),
        ("completion_date", "2025-03-01", ("beside a label", "the first of two"), []),
    ],
)
def test_what_nothing_but_its_place_tells(name: str, value: str, reasons: tuple[str, ...], doubt: list[str]) -> None:
    text = PageText([page(Put(text=value, y=0.3))])
    candidate = Candidate(value=value, evidence=text.evidence(0, len(value)), reasons=reasons)
    assert [*why_doubted(name, text, candidate)] == doubt


@pytest.mark.parametrize(
    ("name", "value", "before", "is_asked"),
    [
        ("participant", "Ada Holm", "Witness: ", True),
        ("participant", "Ada Holm", "CPA ", False),
        ("course_title", "Revenue in Practice", "Prerequisite: ", True),
        ("course_title", "Revenue in Practice", "Course completed: ", False),
        ("course_title", "Revenue in Practice", "has finished ", False),
    ],
)
def test_a_value_that_only_the_learned_reader_took_is_asked_about_behind_a_label(
    name: str, value: str, before: str, is_asked: bool
) -> None:
    text = PageText([page(Put(text=f"{before}{value}", y=0.5))])
    evidence = text.evidence(len(before), len(before) + len(value))
    learned = Candidate(value=value, evidence=evidence, reasons=("marked by the learned reader",))
    assert (NOTHING_SAYS_SO in why_doubted(name, text, learned)) == is_asked
    assert NOTHING_SAYS_SO not in why_doubted(name, text, learned.because("after a lead-in"))


@pytest.mark.parametrize(
    ("before", "is_asked"),
    [
        ("Registered in England No. ", True),
        ("Exam ID: ", True),
        ("Mitgliedsnummer: ", True),
        ("Número de socio: ", True),
        ("Printed by: Quill Press | Form No. ", True),
        ("Certificate No. ", False),
        ("Document ID: ", False),
        ("Unique ID: ", False),
        ("", False),
    ],
)
def test_a_number_that_only_the_learned_reader_took_is_asked_about_beside_anothers_label(
    before: str, is_asked: bool
) -> None:
    text = PageText([page(Put(text=f"{before}QX-44177", y=0.9))])
    evidence = text.evidence(len(before), len(before) + 8)
    learned = Candidate(value="QX-44177", evidence=evidence, reasons=("marked by the learned reader",))
    assert (NOTHING_SAYS_SO in why_doubted("certificate_number", text, learned)) == is_asked
    assert NOTHING_SAYS_SO not in why_doubted("certificate_number", text, learned.because("beside a label"))


@pytest.mark.parametrize(
    ("title", "row", "goes_on"),
    [
        ("Ledger Security", "Ledger Security for Payroll Teams", True),
        ("Annual Trust Summit", "Annual Trust Summit 2024", True),
        ("Risk and Repair", "Risk and Repair Forum 2024", True),
        ("Ledger Security", "Ledger Security from the Field", True),
        ("Ledger Security", "Ledger Security from May 5 to May 7", False),
        ("Ledger Security", "Ledger Security course on May 11", False),
        ("Ledger Security", "Ledger Security from 1st May, 2024", False),
        ("Ledger Security", "Ledger Security Certificate", False),
        ("Ledger Security", "Ledger Security Date: May 1", False),
    ],
)
def test_a_title_that_only_the_learned_reader_took_may_go_on(title: str, row: str, goes_on: bool) -> None:
    text = PageText([page(Put(text=row, y=0.3))])
    evidence = text.evidence(0, len(title))
    learned = Candidate(value=title, evidence=evidence, reasons=("marked by the learned reader",))
    assert (GOES_ON in why_doubted("course_title", text, learned)) == goes_on
    assert GOES_ON not in why_doubted("course_title", text, learned.because("beside a label"))
