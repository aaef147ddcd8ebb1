"""Fields of study in one line with an amount: no label is needed, and no title is taken for one."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.fields_in_lines import pairs_in
from cpe_core.understanding.fields.fields_of_study import find_fields_of_study
from cpe_core.understanding.text.page_text import PageText


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("June 3, 2025 | 2.0 CPE | Business Law | Group Internet Based", [("Business Law", "2.0")]),
        ("3 June 2025 3.0 CPE Taxes Group Internet Based", [("Taxes", "3.0")]),
        ("on 10/8/24 ~ 1 CPE credit ~ Taxes ~ Group Live", [("Taxes", "1")]),
        ("20 CPE credits · Business Management & Organization · Group Live", [("Business Management & Organization", "20")]),
        ("Credits: 1.0 (Taxes)  Delivery: Group Internet-Based", [("Taxes", "1.0")]),
        ("Continuing education: 2 hours / 2 CPE credits, Taxes (NASBA), Group Live", [("Taxes", "2")]),
        ("8 CPE credits | Auditing | Taxes | Group Live", [("Auditing", None), ("Taxes", None)]),
        ("Taxes | 2.0 CPE | Group Live", [("Taxes", "2.0")]),
        ("CPE field of study: Taxes. NASBA sponsor number 171999.", [("Taxes", None)]),
        ("earned 2 hours of continuing education in the field ofRegulatory Ethics.", [("Regulatory Ethics", "2")]),
        ("is awarded 4 CPE credits in the NASBA field of study Regulatory Ethics (QAS Self-Study).", [("Regulatory Ethics", "4")]),
        ("Finance 5.0, Accounting 4.0, Communications and Marketing 3.0", [("Finance", "5.0"), ("Accounting", "4.0"), ("Communications and Marketing", "3.0")]),
        ("which carries nine (9) hours of CPE, two (2) of which are in Taxes and the remainder in Accounting.", [("Taxes", "2"), ("Accounting", "7")]),
        ("2.0 CPE | Taxes 1.5 CPE | Regulatory Ethics 0.5 CPE | Auditing", [("Taxes", "2.0"), ("Regulatory Ethics", "1.5"), ("Auditing", "0.5")]),
        ("Taxes | 2.0 CPE Regulatory Ethics | 1.5 CPE", [("Taxes", "2.0"), ("Regulatory Ethics", "1.5")]),
        ("CPE credits: 1.5 (Taxes) and 1.0 (Auditing)", [("Taxes", "1.5"), ("Auditing", "1.0")]),
        ("2.0 Taxes / 1.5 Auditing / 0.5 Regulatory Ethics (CPE credits)", [("Taxes", "2.0"), ("Auditing", "1.5"), ("Regulatory Ethics", "0.5")]),
        ("Accounting ____ Auditing ____ Taxes 2.0 Total CPE: 2.0", [("Taxes", "2.0")]),
        ("Accounting 1.0 Auditing ____ Taxes 2.0 Finance .....", [("Accounting", "1.0"), ("Taxes", "2.0")]),
        ("Information Technology; Group Internet Based", [("Information Technology", None)]),
        ("Group Live | Taxes", [("Taxes", None)]),
        ("CPE: Taxes 2.0 | Auditing 1.5", [("Taxes", "2.0"), ("Auditing", "1.5")]),
        ("9 hours of CPE, of which 3 are in Regulatory Ethics and the rest in Auditing.", [("Regulatory Ethics", "3"), ("Auditing", "6")]),
    ],
)  # fmt: skip
def test_a_field_in_one_line_with_an_amount_is_read_without_a_label(line: str, parts: list) -> None:
    found = find_fields_of_study(PageText([page(*column("Certificate of Completion", line))]))
    assert [[(part.name, part.credits) for part in one.value] for one in found] == [parts]


@pytest.mark.parametrize(
    "line",
    [
        "2.0 CPE credits Taxes and the Family Farm",
        "Related courses: Taxes 2.5, Business Law 1.0",
        "2 CPE credits, Finance Department",
        "1 CPE credit | Marketing Weekly | Group Live",
        "2.0 general / 0.0 ethics",
        "Taxes are due | 2.0 CPE | Group Live",
    ],
)
def test_a_word_behind_an_amount_that_goes_on_as_something_else_is_no_field(line: str) -> None:
    assert find_fields_of_study(PageText([page(*column("Certificate of Completion", line))])) == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("earned 6.0 CPE credits as follows: Auditing (Governmental) 4.0; Regulatory Ethics 2.0.",
         [("Auditing (Governmental)", "4.0"), ("Regulatory Ethics", "2.0")]),
        ("a total of 3.5 hours: Taxes (2.5) and Business Law (1.0)", [("Taxes", "2.5"), ("Business Law", "1.0")]),
        ("earned 9.0 CPE credits: Taxes 2.5, Business Law 1.0", []), ("8.0 CPE credits: Taxes 8.0", []),
    ],
)  # fmt: skip
def test_parts_listed_behind_their_total(text: str, parts: list[tuple[str, str]]) -> None:
    assert [(one.name, one.credits) for found in pairs_in(text) for one in found] == parts


@pytest.mark.parametrize("rows", [("2.0 CPE | Taxes 1.5 CPE | Auditing",), ("2.0 CPE | Taxes", "1.5 CPE | Auditing")])
def test_one_of_several_amounts_each_with_its_field_is_no_sure_total(rows: tuple[str, ...]) -> None:
    lines = ("Certificate of Completion", "Vera Lindqvist has completed", "Year-End Roundup", "May 6, 2025", *rows)
    record = read_certificate(PageText([page(*column(*lines))]))
    assert record.credits.needs_review or record.credits.value == "3.5"
    assert [(one.name, one.credits) for one in record.fields_of_study.value] == [("Taxes", "2.0"), ("Auditing", "1.5")]
