"""The lines under a table's head, told apart: a row, wrapped text, a sum, a heading, or no part of the table."""

from __future__ import annotations

import pytest
from made_up_pages import ASPECT, grid, page

from cpe_core.understanding.tables.headers import column_gaps_of, heads_of
from cpe_core.understanding.tables.lines import amount_in, is_day, is_no_tick, is_tick, lines_under

X = [0.05, 0.24, 0.62, 0.8]
HEAD = ["Date", "Course Title", "CPE Credits"]
FIRST, LAST = ["01/05/2023", "Leases in Practice", "2.0"], ["03/20/2023", "Payroll Basics", "4"]


def kinds(*rows: list[str], head: list[str] = HEAD, around: tuple[list[str], ...] = (FIRST, LAST)) -> list[str]:
    """What each of these lines is, between a first and a last row that tell where the columns stand."""
    text_lines = page(*grid(X, head, around[0], *rows, *around[1:], size=0.014)).text_lines
    ((place, found),) = heads_of(text_lines, ASPECT)
    under = text_lines[place + found.depth :]
    lines = lines_under(found, column_gaps_of(found, under, ASPECT), under)
    assert [line.kind for line in (lines[0], lines[-1])] == ["row", "row"]
    return [line.kind for line in lines[1:-1]]


# -- rows ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "row",
    [
        ["02/14/2023", "Sampling for Audits", "1.5"],
        ["02/14/2023", "Sampling for Audits", ""],
        ["", "Sampling for Audits", "1.5"],
        ["02/14/2023", "", "1.5"],
        ["02/14/2023", "Total", "1"],  # its day tells that it sums up nothing
        ["02/14/2023", "Total Rewards 2023", "1"],
    ],
)
def test_a_line_that_says_a_day_or_an_amount_beside_a_text_is_a_row(row: list[str]) -> None:
    assert kinds(row) == ["row"]


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        (["", "and Reviews of Small Entities", ""], "more"),
        (["3/12/2024", "", ""], "other"),  # the day it was printed
        (["", "", "1"], "other"),  # the number of a page
        (["to be held in the spring", "Sampling for Audits", ""], "other"),
        (["", "was held in our long hall in", "the spring"], "other"),
        (["", "Sampling for Audits", "n/a"], "more"),  # a cell that says it is blank
        (["May 3,", "Sampling for", ""], "more"),  # a date broken over lines
        (["see (4)", "Sampling for", ""], "other"),
    ],
)
def test_a_lone_day_or_number_and_what_fits_no_column_is_no_row(row: list[str], kind: str) -> None:
    assert kinds(row) == [kind]


def test_the_last_day_of_a_range_in_a_line_of_its_own_is_no_row() -> None:
    assert kinds(["02/14/2023 -", "Sampling", "1.5"], ["02/16/2023", "", ""]) == ["row", "more"]
    assert kinds(["02/14/2023", "Sampling", "1.5"], ["to 02/16/2023", "", ""]) == ["row", "more"]
    assert kinds(["02/14/2023", "Sampling", "1.5"], ["02/16/2023", "", ""]) == ["row", "other"]
    assert kinds(["02/14/2023 -", "Sampling", "1.5"], ["02/16/2023", "for Audits", ""]) == ["row", "row"]


def test_a_state_makes_a_row_that_has_neither_day_nor_credit() -> None:
    head = ["Date", "Course Title", "Status", "CPE Credits"]
    around = ["01/05/2023", "Leases in Practice", "Completed", "2"], ["03/20/2023", "Payroll Basics", "Completed", "4"]
    assert kinds(["", "Sampling", "In Progress", ""], head=head, around=around) == ["row"]
    assert kinds(["", "Sampling", "for Audits", ""], head=head, around=around) == ["more"]


# -- sums ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "row",
    [
        ["", "Total", "7.5"],
        ["", "GRAND TOTAL:", "7.5"],
        ["Total CPE Credits: 7.5", "", ""],
        ["", "Total of all sessions", "7.5"],
        ["Sheet 2", "Total", "7.5"],
        ["Grand Total 7.5", "", ""],
        ["", "Subtotal", ""],
    ],
)
def test_a_sum_is_none_of_the_courses(row: list[str]) -> None:
    assert kinds(row) == ["total"]


def test_a_course_that_is_called_total_is_no_sum() -> None:
    assert kinds(["", "Total Rewards and What They Cost a Firm of Any Size", "1"]) == ["row"]
    assert kinds(["", "Totally Fair Value", ""]) == ["more"]


# -- headings between rows -------------------------------------------------------------------------


def test_a_day_over_rows_is_a_heading_only_where_no_column_holds_days() -> None:
    head = ["Time", "Session Title", "CPE Credits"]
    around = ["9:00", "Opening Panel", "1.0"], ["9:30", "Leases in Practice", "2.0"]
    assert kinds(["Tuesday, May 3, 2022", "", ""], head=head, around=around) == ["section"]
    assert kinds(["9:10", "Held May 3, 2022", "1.0"], head=head, around=around) == ["row"]
    long = ["", "What was new in the rules as of May 3, 2022", ""]
    assert kinds(long, head=head, around=around) == ["more"]
    assert kinds(["", "May 3, 2022", ""]) == ["more"]


def test_a_field_of_study_over_rows_is_a_heading_only_where_no_column_holds_fields() -> None:
    assert kinds(["Auditing", "", ""]) == ["section"]
    assert kinds(["Gardening", "", ""]) == ["more"]
    assert kinds(["Auditing", "for Beginners", ""]) == kinds(["", "Auditing", ""]) == ["more"]
    head = ["Date", "Course Title", "Field of Study", "CPE Credits"]
    around = ["01/05/2023", "Leases", "Taxes", "2"], ["03/20/2023", "Payroll", "Taxes", "4"]
    assert kinds(["Auditing", "", "", ""], head=head, around=around) == ["more"]


# -- what a cell says ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.5", "1.5"),
        ("2 hrs", "2"),
        ("CPE: 3", "3"),
        ("1,25", "1.25"),
        (".5", "0.5"),
        ("4.0 CPE credits", "4.0"),
        ("*2.0*", "2.0"),
        ("1. 5", "1.5"),  # OCR parts it
        ("N/A", None),
        ("1:30", None),
        ("85%", None),
        ("$40", None),
        ("", None),
        ("2 of 3", None),
        ("1.5 2.0", None),
        ("1000", None),
        ("2 days", None),
    ],
)
def test_an_amount_is_all_that_its_cell_says(text: str, amount: str | None) -> None:
    assert amount_in(text) == amount


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("01/05/2023", True),
        ("Mon, May 1, 2023 at 9:00 am EST", True),
        ("May 3, 2022 - May 5, 2022", True),
        ("Leases as of 01/05/2023", False),
        ("2.0", False),
        ("", False),
        ("9:00", False),
    ],
)
def test_a_day_is_all_that_its_cell_says(text: str, day: bool) -> None:
    assert is_day(text) is day


@pytest.mark.parametrize("text", ["-2.0", "−2.0", "–2.0 hrs", "(-2.0)", "-½", "CPE: -2.0"])
def test_what_takes_credit_back_is_no_amount(text: str) -> None:
    assert amount_in(text) is None


@pytest.mark.parametrize("text", ["2.0", "(2.0)", "- 2.0", "CPE-2.0", "CPE - 2.0"])
def test_a_dash_that_lists_or_joins_takes_nothing_back(text: str) -> None:
    assert amount_in(text) == "2.0"


@pytest.mark.parametrize("text", ["X", "[x]", "✓", "(X)", "Yes", "Ja", "☒"])
def test_a_cell_that_is_nothing_but_a_tick(text: str) -> None:
    assert is_tick(text) and not is_no_tick(text)


@pytest.mark.parametrize("text", ["", "[ ]", "☐", "No", "–"])
def test_a_cell_that_is_nothing_but_an_empty_box(text: str) -> None:
    assert is_no_tick(text) and not is_tick(text)


@pytest.mark.parametrize("text", ["Xanthe", "2.0", "Yesterday", "X2"])
def test_what_is_neither(text: str) -> None:
    assert not is_tick(text) and not is_no_tick(text)
