"""Amounts in the gap of a sentence and at the foot of what they sum up are told by where they stand."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, grid, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.credits import find_credits
from cpe_core.understanding.fields.laid_out_amounts import filled_in, glued_fractions, sums
from cpe_core.understanding.text.labels import names_a_sum
from cpe_core.understanding.text.page_text import PageText

HEAD = column("Certificate of Attendance", "Oona Falk", top=0.05, step=0.06)


def written(before: str, amount: str, behind: str) -> PageText:
    """A printed line with a gap, into which an amount is written a little higher and larger."""
    gap = 0.1 + 0.5 * 0.016 * 612 / 792 * len(before)
    line = [
        Put(text=before, y=0.5, x=0.1, left=True, size=0.016),
        Put(text=behind, y=0.5, x=gap + 0.2, left=True, size=0.016),
    ]
    pen = Put(text=amount, y=0.492, x=gap + 0.08, left=True, size=0.035)
    return PageText([page(*HEAD, *line, pen)])


@pytest.mark.parametrize(
    ("before", "amount", "behind", "kind"),
    [
        ("I attended all of the sessions and claim", "11.5", "CPE credits (50 minutes each).", "CPE"),
        ("on the fourth day of June, and so earned", "3", "CPE hours in Taxes.", "CPE"),
        ("The bearer is hereby credited with", "0.4", "CEU by this office", "CEU"),
        ("Il partecipante ha maturato in aula", "6", "crediti formativi", None),
    ],
)
def test_an_amount_written_into_a_gap_belongs_to_the_words_behind_it(
    before: str, amount: str, behind: str, kind: str | None
) -> None:
    ((found, of_kind),) = find_credits(written(before, amount, behind))
    assert (found.value, of_kind) == (amount, kind)
    assert [*filled_in(written(before, amount, behind))]


def test_what_was_claimed_goes_before_what_was_offered() -> None:
    offered = Put(text="This program is approved for a maximum of 16 CPE credits.", y=0.4, size=0.016)
    line = [
        Put(text="I attended and claim", y=0.5, x=0.2, left=True),
        Put(text="CPE credits.", y=0.5, x=0.55, left=True),
    ]
    pen = Put(text="12.5", y=0.492, x=0.47, left=True, size=0.035)
    ((found, _),) = find_credits(PageText([page(*HEAD, offered, *line, pen)]))
    assert found.value == "12.5"


@pytest.mark.parametrize(
    "rows",
    [
        (["Credit by field of study", ""], ["Taxes", "2.0"], ["Auditing", "1.5"], ["Total", "3.5"]),
        (["Part", "CPE hours"], ["Tides", "1.5"], ["Ebbs", "2.0"], ["Total CPE hours", "3.5"]),
    ],
)
def test_a_sum_under_its_parts_is_the_amount(rows: tuple[list[str], ...]) -> None:
    found = PageText([page(*HEAD, *grid([0.2, 0.6], *rows))])
    assert {one.value for one, _ in find_credits(found) if "a total" in one.reasons} == {"3.5"}
    assert read_certificate(found).credits.value == "3.5"


def test_a_sum_at_the_end_of_a_row_of_parts_is_the_amount() -> None:
    boxes = grid([0.1, 0.3, 0.5, 0.7], ["TAX", "A&A", "ETHICS", "TOTAL"], ["3", "0", "2", "5"])
    title = Put(text="Hours by category", y=0.25, x=0.2)
    field = read_certificate(PageText([page(*HEAD, title, *boxes)])).credits
    assert field.value == "5"


def test_a_sum_of_minutes_or_one_that_is_no_sum_is_none() -> None:
    minutes = grid([0.2, 0.6], ["Part", "Minutes"], ["Tides", "25"], ["Ebbs", "25"], ["Total", "50"])
    assert find_credits(PageText([page(*HEAD, *column("2 CPE credits", top=0.7), *minutes)]))[0][0].value == "2"
    odd = grid([0.2, 0.6], ["Part", "Credit"], ["Tides", "2"], ["Ebbs", "2"], ["Total", "5"])
    assert [*sums(PageText([page(*odd)]))] == []


@pytest.mark.parametrize(("text", "is_one"), [("Total", True), ("TOTAL CPE EARNED:", True), ("Total Rewards", False)])
def test_the_name_of_a_sum(text: str, is_one: bool) -> None:
    assert names_a_sum(text) is is_one


def test_where_a_part_looks_likely_the_sum_of_the_parts_is_given() -> None:
    heads, amounts = ["8. GENERAL CREDITS", "9. ETHICS CREDITS", "10. TOTAL CREDITS CLAIMED"], ["2.5", "1.0", "3.5"]
    form = grid([0.1, 0.37, 0.64], heads, amounts, step=0.025, size=0.012)
    assert read_certificate(PageText([page(*HEAD, *form)])).credits.value == "3.5"


def test_a_total_before_its_parts_is_the_amount() -> None:
    heads = Put(text="Total PDUs Ways of Working Power Skills Business Acumen", y=0.5, x=0.5, size=0.018)
    amounts = [
        Put(text=n, y=0.54, x=x, size=0.016) for n, x in [("4", 0.32), ("3", 0.43), ("0.5", 0.54), ("0.5", 0.65)]
    ]
    field = read_certificate(PageText([page(*HEAD, heads, *amounts)])).credits
    assert (field.value, field.needs_review) == ("4", False)
    others = [*amounts[:1], Put(text="2", y=0.54, x=0.43, size=0.016), *amounts[2:]]
    assert [*sums(PageText([page(*HEAD, heads, *others)]))] == []


def test_a_fraction_that_ocr_set_to_its_number_is_given_and_asked_about() -> None:
    head = column(
        "Certificate of Attendance",
        "Oona Falk",
        "completed Leases in Practice",
        "May 5, 2025",
        top=0.05,
        step=0.06,
        source="ocr",
    )
    for printed, value in (("CPE credits: 21/4", "2.25"), ("CPE credits: 71/2", "7.5")):
        field = read_certificate(PageText([page(*head, *column(printed, top=0.5, source="ocr"))])).credits
        assert (field.value, field.needs_review) == (value, True)
    assert [
        *glued_fractions(PageText([page(*head, *column("CPE credits: 21/4", top=0.5))]))
    ] == []  # a text layer's own
    assert [*glued_fractions(PageText([page(*column("Held on 21/4/2025", "Part 1/4", source="ocr"))]))] == []
