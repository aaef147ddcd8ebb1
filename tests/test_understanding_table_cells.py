"""Which column is for what, and what its cells say: a cell that does not say what its column is for says nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import grid, page

from cpe_core.document import Box
from cpe_core.records import CreditByField, Evidence, Value
from cpe_core.understanding.tables.cells import (
    HOW,
    columns_of,
    columns_of_fields,
    credits_by_field,
    day_cells,
    days_in,
    holds_credit,
    is_completed,
    value_in,
    without,
)
from cpe_core.understanding.tables.detection import Cell, Table, find_tables


def table_of(*rows: list[str]) -> Table:
    (table,) = find_tables([page(*grid([0.05, 0.24, 0.5, 0.72, 0.86], *rows, size=0.014))])
    return table


def cell(*lines: str) -> Cell:
    box = Box(x0=0.1, y0=0.1, x1=0.2, y1=0.2)
    return Cell(evidence=tuple(Evidence(page=1, box=box, text=line) for line in lines))


# -- columns ---------------------------------------------------------------------------------------

LEASES, SAMPLING = ("Leases in Practice", "Sampling for Audits")


def test_what_stands_under_a_head_of_several_meanings_settles_it() -> None:
    titles = table_of(["Date", "Subject", "Credits"], ["01/05/2023", LEASES, "2"], ["02/05/2023", SAMPLING, "1"])
    assert columns_of(titles) == {"completion_date": 0, "course_title": 1, "credits": 2}
    fields = table_of(
        ["Date", "Subject", "Title", "Credits"],
        ["01/05/2023", "Taxes", LEASES, "2"], ["02/05/2023", "Auditing", SAMPLING, "1"],
    )  # fmt: skip
    assert columns_of(fields) == {"completion_date": 0, "fields_of_study": 1, "course_title": 2, "credits": 3}


def test_a_column_serves_one_field() -> None:
    fields = table_of(["Date", "Subject", "Credits"], ["01/05/2023", "Taxes", "2"], ["02/05/2023", "Auditing", "1"])
    assert columns_of(fields) == {"completion_date": 0, "fields_of_study": 1, "credits": 2}


def test_a_column_whose_cells_do_not_say_what_its_head_promises_is_none() -> None:
    rows = ["01/05/2023", LEASES, "see below", "2"], ["02/05/2023", SAMPLING, "see below", "1"]
    found = columns_of(table_of(["Date", "Title", "Delivery Method", "Credits"], *rows))
    assert found == {"completion_date": 0, "course_title": 1, "credits": 3}


def test_the_day_of_completion_goes_before_the_day_of_issue() -> None:
    rows = ["01/09/2023", "01/05/2023", LEASES, "2"], ["02/09/2023", "02/05/2023", SAMPLING, "1"]
    assert columns_of(table_of(["Issue Date", "Completion Date", "Title", "Credits"], *rows))["completion_date"] == 1


@pytest.mark.parametrize(
    ("one", "other", "column"),
    [("Hours", "Credits", 3), ("Credits", "Total Credits", 3), ("CME Credits", "CPE Credits", 3)],
)
def test_of_two_columns_of_amounts_credit_goes_before_hours_and_cpe_before_other_kinds(
    one: str, other: str, column: int
) -> None:
    rows = ["01/05/2023", LEASES, "2", "2.4"], ["02/05/2023", SAMPLING, "1", "1.2"]
    assert columns_of(table_of(["Date", "Title", one, other], *rows))["credits"] == column


def test_a_column_for_each_field_of_study_splits_a_row_s_credits() -> None:
    table = table_of(
        ["Date", "Title", "Auditing", "Taxes", "Ethics"],
        ["01/05/2023", LEASES, "2", "0", ""], ["02/05/2023", SAMPLING, "0", "1", "0.5"],
        ["03/05/2023", "Payroll Basics", "0", "0.0", "-"],
    )  # fmt: skip
    columns = columns_of_fields(table)
    assert columns == {2: ("Auditing", True), 3: ("Taxes", True), 4: ("Ethics", False)}
    first, second, third = (credits_by_field(row, columns) for row in table.rows)
    assert first is not None and second is not None and third is None
    assert (first.value, first.reasons) == ((CreditByField(name="Auditing", credits="2"),), (HOW,))
    assert second.value == (CreditByField(name="Taxes", credits="1"), CreditByField(name="Ethics", credits="0.5"))
    assert second.reasons == (HOW, "could mean several fields")
    assert [one.text for one in second.evidence] == ["1", "0.5"]


# -- what a cell says ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("course_title", "“Leases in Practice”", "Leases in Practice"),
        ("course_title", "01/05/2023", "01/05/2023"),
        ("course_title", "--", None),
        ("credits", "2,5 hrs", "2.5"),
        ("credits", "1:30", None),
        ("credits", "pass", None),
        ("fields_of_study", "Taxes", (CreditByField(name="Taxes"),)),
        ("fields_of_study", "Gardening", None),
        ("delivery_method", "QAS Self Study", "QAS Self Study"),
        ("delivery_method", "by candle light", None),
        ("sponsor_id", "No. 170231", "170231"),
        ("sponsor_id", "1702315", None),  # a longer number is not one that is cut
        ("sponsor_id", "4471", None),
        ("instructors", "Vera Lindqvist; Ignatius Pell and Room 4", ("Vera Lindqvist", "Ignatius Pell")),
        ("instructors", "to be told", None),
        ("participant", "12 people", None),
        ("credit_type", "CME", "CME"),
        ("credit_type", "Accounting", None),
        ("location", "-", None),
        ("certificate_number", "WD-4471", "WD-4471"),
    ],
)
def test_a_cell_says_what_its_column_is_for_or_nothing(name: str, text: str, value: Value) -> None:
    found = value_in(name, cell(text))
    assert (found and found.value) == value
    assert value_in(name, Cell()) is None


@pytest.mark.parametrize(
    ("name", "text", "doubt"),
    [
        ("credits", "1.33", "not a usual amount of credit"),
        ("credits", "1.5", None),
        ("course_title", "Leases in Prac…", "cut off"),
        ("course_title", "Leases in Prac...", "cut off"),
        ("course_title", "Leases etc.", None),
        ("fields_of_study", "Taxes; Ethics", "could mean several fields"),
        ("fields_of_study", "Taxes; Auditing", None),
    ],
)
def test_what_makes_a_cell_s_value_a_doubt_is_told_with_it(name: str, text: str, doubt: str | None) -> None:
    found = value_in(name, cell(text))
    assert found is not None and found.reasons == ((HOW, doubt) if doubt else (HOW,))


# -- days ------------------------------------------------------------------------------------------


def days(*texts: str, around: str = "Transcript") -> list[tuple[Value, bool] | None]:
    """Each cell's day, and whether day and month could be swapped."""
    found = days_in(map(cell, texts), around)
    return [
        None if one is None else (one.value, one.reasons[1:] == ("day and month could be swapped",)) for one in found
    ]


def test_the_days_of_a_column_tell_one_another_s_order() -> None:
    assert days("03/04/2023", "25/04/2023") == [("2023-04-03", False), ("2023-04-25", False)]
    assert days("03/04/2023", "04/25/2023") == [("2023-03-04", False), ("2023-04-25", False)]


def test_where_nothing_tells_the_order_each_day_is_a_doubt() -> None:
    assert days("03/04/2023", "05/04/2023") == [("2023-03-04", True), ("2023-05-04", True)]
    assert days("03/04/2023", around="NASBA CPE") == [("2023-03-04", False)]


def test_an_empty_cell_has_no_day_and_takes_no_other_s() -> None:
    assert days("", "March 4, 2023", "pending", "April 5, 2023") == [
        None, ("2023-03-04", False), None, ("2023-04-05", False),
    ]  # fmt: skip


def test_of_a_range_the_last_day_counts() -> None:
    assert days("May 3, 2022 - May 5, 2022", "May 3, 2022; May 6, 2022") == [
        ("2022-05-05", False),
        ("2022-05-06", False),
    ]


def test_days_as_headings_stand_for_a_column_and_never_beside_one() -> None:
    head = ["Time", "Session Title", "CPE Credits"]
    table = table_of(
        head, ["May 3, 2022", "", ""], ["9:00", LEASES, "1"], ["May 4, 2022", "", ""], ["9:00", SAMPLING, "2"]
    )
    columns = columns_of(table)
    assert [one.text for one in day_cells(table, columns)] == ["May 3, 2022", "May 4, 2022"]
    fields = table_of(head, ["Auditing", "", ""], ["9:00", LEASES, "1"], ["9:30", SAMPLING, "2"])
    assert [row.section.text for row in fields.rows] == ["Auditing", "Auditing"]
    assert day_cells(fields, columns_of(fields)) == [Cell(), Cell()]
    dated = table_of(["Date", "Title", "Credits"], ["01/05/2023", LEASES, "2"], ["02/05/2023", SAMPLING, "1"])
    assert [one.text for one in day_cells(dated, columns_of(dated))] == ["01/05/2023", "02/05/2023"]


# -- the table as a whole --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "around", "holds"),
    [
        ("CPE Credits", "", True),
        ("Hours", "Certificate of Attendance", False),
        ("Hours", "CPE is recommended for the sessions", True),
        ("Hours", "accredited in part", False),  # no word of credit
    ],
)
def test_hours_hold_credit_only_where_the_paper_speaks_of_it(head: str, around: str, holds: bool) -> None:
    table = table_of(["Date", "Title", head], ["01/05/2023", LEASES, "2"], ["02/05/2023", SAMPLING, "1"])
    assert holds_credit(table, columns_of(table), around) is holds


def test_hours_of_fields_of_study_are_credit_whatever_the_paper_says() -> None:
    table = table_of(["Field of Study", "Hours"], ["Taxes", "2"], ["Auditing", "1"])
    assert holds_credit(table, columns_of(table), "")


def test_a_table_without_amounts_holds_no_credit() -> None:
    table = table_of(["Date", "Title", "Credits"], ["01/05/2023", LEASES, ""], ["02/05/2023", SAMPLING, ""])
    assert not holds_credit(table, columns_of(table), "CPE credits")


def test_only_a_state_that_says_so_leaves_a_row_out() -> None:
    states = "In Progress", "Completed", "NO SHOW", "Filed"
    rows = [["01/05/2023", f"{LEASES} {state}", "2", state] for state in states]
    table = table_of(["Date", "Title", "Credits", "Status"], *rows)
    assert [is_completed(row, columns_of(table)) for row in table.rows] == [False, True, False, True]
    stateless = table_of(["Date", "Title", "Credits"], *(row[:3] for row in rows))
    assert all(is_completed(row, columns_of(stateless)) for row in stateless.rows)


def test_a_page_without_its_table_keeps_the_sum_and_the_same_words_of_another_page() -> None:
    rows = ["01/05/2023", LEASES, "2"], ["02/05/2023", SAMPLING, "1"]
    first = page(*grid([0.05, 0.24, 0.5], ["Date", "Title", "Credits"], *rows, ["", "Total", "3"]))
    second = replace(first, number=2)
    (table,) = find_tables([first])
    left = without([first, second], [table])
    assert [word.text for word in left[0].words] == ["Total", "3"]
    assert left[1] == second


def test_a_column_of_names_beside_one_of_titles_is_the_participants() -> None:
    (table,) = find_tables([page(*grid([0.06, 0.3, 0.6, 0.8], ["Name", "Activity", "Completed", "Contact hours"],
        ["Ada Holm", "Knots and Splices", "Feb 20, 2024", "0.5"]))])  # fmt: skip
    assert columns_of(table)["participant"] == 0
    (table,) = find_tables([page(*grid([0.06, 0.6, 0.8], ["Course Name", "Completed", "Contact hours"],
        ["Knots and Splices", "Feb 20, 2024", "0.5"]))])  # fmt: skip
    assert "participant" not in columns_of(table)
