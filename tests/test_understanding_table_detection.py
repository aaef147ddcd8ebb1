"""Tables are read as printed: columns under their heads, wrapped cells, repeated heads, sums apart from rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import Put, column, grid, page

from cpe_core.document import Word
from cpe_core.understanding.tables.detection import Table, find_tables

HEAD = ["Date", "Course Title", "CPE Credits"]
X = [0.06, 0.25, 0.8]
ROWS = (
    ["01/05/2023", "Leases in Practice", "2.0"],
    ["02/14/2023", "Sampling for Audits", "1.5"],
    ["03/20/2023", "Payroll Basics", "4"],
)


def read(*pages) -> Table:
    (table,) = find_tables(pages)
    return table


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_rows_under_a_head_of_labels_are_cells_in_columns() -> None:
    assert cells(read(page(*grid(X, HEAD, *ROWS)))) == [*map(list, ROWS)]


def test_a_cell_knows_where_it_stands() -> None:
    (evidence,) = read(page(*grid(X, HEAD, *ROWS))).rows[1].cells[1].evidence
    assert evidence.page == 1 and evidence.text == "Sampling for Audits"
    assert evidence.box.x0 == pytest.approx(0.25) and evidence.box.y0 < 0.38 < evidence.box.y1


def test_wrapped_cells_are_joined_with_their_row() -> None:
    wrapped = ["02/14/2023", "Sampling for Audits\nand Reviews of\nSmall Entities", "1.5"]
    table = read(page(*grid(X, HEAD, ROWS[0], wrapped, ROWS[2])))
    assert cells(table) == [
        ROWS[0],
        ["02/14/2023", "Sampling for Audits and Reviews of Small Entities", "1.5"],
        ROWS[2],
    ]


def test_the_other_cells_may_stand_in_the_middle_of_a_wrapped_one() -> None:
    lines = grid(X, HEAD, top=0.2)
    for y, (day, first, second, amount) in zip(
        (0.3, 0.38, 0.46),
        [
            ("01/05/2023", "Leases in", "Practice", "2.0"),
            ("02/14/2023", "Sampling", "for Audits", "1.5"),
            ("03/20/2023", "Payroll", "Basics", "4"),
        ],
        strict=True,
    ):
        lines += [
            Put(text=first, y=y, size=0.018, x=X[1], left=True),
            Put(text=second, y=y + 0.024, size=0.018, x=X[1], left=True),
        ]
        lines += [Put(text=t, y=y + 0.012, size=0.018, x=x, left=True) for t, x in ((day, X[0]), (amount, X[2]))]
    assert cells(read(page(*lines))) == [*map(list, ROWS)]


def test_a_head_may_wrap_over_two_lines() -> None:
    head = ["Completion\nDate", "Course\nTitle", "CPE\nCredits"]
    table = read(page(*grid(X, head, *ROWS)))
    assert table.labels == ("Completion Date", "Course Title", "CPE Credits") and cells(table) == [*map(list, ROWS)]


def test_heads_close_beside_one_another_are_parted_by_their_labels() -> None:
    head = [
        Put(text="Date Credits", y=0.25, size=0.018, x=0.06, left=True),
        Put(text="Course Title", y=0.25, size=0.018, x=0.4, left=True),
    ]
    rows = grid([0.03, 0.115, 0.4], ["01/05/23", "2.0", "Leases in Practice"], ["02/14/23", "1.5", "Sampling"])
    assert cells(read(page(*head, *rows)))[1] == ["02/14/23", "1.5", "Sampling"]


def test_a_head_repeated_on_every_page_makes_one_table() -> None:
    pages = [page(*grid(X, HEAD, *ROWS), Put(text=f"Page {n} of 3", y=0.95), number=n) for n in (1, 2, 3)]
    table = read(*pages)
    assert cells(table) == [*map(list, ROWS)] * 3
    assert [row.cells[0].evidence[0].page for row in table.rows] == [1, 1, 1, 2, 2, 2, 3, 3, 3]


def test_rows_go_on_over_a_page_that_does_not_repeat_the_head() -> None:
    second = page(Put(text="Learning history of Vera Lindqvist", y=0.05), *grid(X, *ROWS, top=0.15), number=2)
    assert cells(read(page(*grid(X, HEAD, *ROWS)), second)) == [*map(list, ROWS)] * 2


def test_a_row_broken_by_the_end_of_a_page_goes_on_under_the_repeated_head() -> None:
    first = page(*grid(X, HEAD, ROWS[0], ["02/14/2023", "Sampling for Audits", "1.5"], top=0.85))
    second = page(*grid(X, HEAD, ["", "and Reviews", ""], ROWS[2], top=0.1), number=2)
    assert cells(read(first, second))[1] == ["02/14/2023", "Sampling for Audits and Reviews", "1.5"]


@pytest.mark.parametrize("total", ["Total", "Total Credits", "Grand Total:", "Total CPE Hours"])
def test_a_sum_is_no_row(total: str) -> None:
    table = read(page(*grid(X, HEAD, *ROWS, ["", total, "7.5"])))
    assert cells(table) == [*map(list, ROWS)] and [cell.text for cell in table.totals] == ["7.5"]


def test_of_what_was_offered_the_sum_says_nothing() -> None:
    table = read(page(*grid(X, HEAD, *ROWS), *grid([0.1], ["Total CPE credit earned: 7.5 (of 9.0 offered)"], top=0.5)))
    assert [cell.text for cell in table.totals] == ["7.5"]


def test_a_course_whose_title_begins_with_total_is_a_row() -> None:
    table = read(page(*grid(X, HEAD, *ROWS, ["04/01/2023", "Total Rewards 2023", "1"])))
    assert len(table.rows) == 4 and table.totals == ()


def test_sentences_under_a_table_are_no_part_of_it() -> None:
    note = Put(text="Printed by the portal for the member named above on the day of the request", y=0.5, size=0.018)
    assert cells(read(page(*grid(X, HEAD, *ROWS), note))) == [*map(list, ROWS)]


def test_cells_that_are_empty_on_the_page_stay_empty() -> None:
    rows = (["", "Leases in Practice", "2.0"], ["02/14/2023", "", "1.5"], ["03/20/2023", "Payroll Basics", ""])
    assert cells(read(page(*grid(X, HEAD, *rows)))) == [*map(list, rows)]


def test_a_date_broken_over_two_lines_is_one_cell() -> None:
    table = read(page(*grid(X, HEAD, ["May 3, 2022 -\nMay 5, 2022", "Leases in Practice", "2.0"], ROWS[1])))
    assert cells(table)[0] == ["May 3, 2022 - May 5, 2022", "Leases in Practice", "2.0"]


def test_heads_that_were_read_a_little_wrong_are_still_heads() -> None:
    head = ["Completlon Date", "Course Tltle", "CPE Credlts"]
    assert cells(read(page(*grid(X, head, *ROWS, source="ocr")))) == [*map(list, ROWS)]


@pytest.mark.parametrize(
    "lines",
    [
        ("Certificate of Completion", "Vera Lindqvist", "Course Title: Leases", "Date: May 5, 2021", "CPE Credits: 2"),
        ("Date", "Course Title", "CPE Credits"),
    ],
)
def test_labels_one_under_another_are_no_table(lines: tuple[str, ...]) -> None:
    assert find_tables([page(*column(*lines))]) == ()


def test_scattered_words_that_happen_to_be_labels_head_no_table() -> None:
    lines = [
        *column("Course   Completion   Certificate"),
        *column("We are happy that Vera Lindqvist", "took part in the Course   on   Training", top=0.3),
    ]
    assert find_tables([page(*lines)]) == ()


def test_print_dates_and_page_numbers_under_a_table_are_no_rows() -> None:
    foot = [
        Put(text="3/12/2024", y=0.95, size=0.014, x=0.06, left=True),
        Put(text="1/3", y=0.95, size=0.014, x=0.82, left=True),
    ]
    assert cells(read(page(*grid(X, HEAD, *ROWS), *foot))) == [*map(list, ROWS)]


def test_a_sum_may_stand_before_its_name() -> None:
    head, x = ["CPE Credits", "Course Title", "Date"], [0.06, 0.25, 0.8]
    table = read(page(*grid(x, head, *(row[::-1] for row in ROWS), ["7.5", "Total CPE Credits", ""])))
    assert len(table.rows) == 3 and [cell.text for cell in table.totals] == ["7.5"]


def test_a_leaning_scan_is_read_as_if_it_were_straight() -> None:
    def leaning(word: Word) -> Word:
        down = 0.012 * word.box.x_mid
        return replace(word, box=replace(word.box, y0=word.box.y0 + down, y1=word.box.y1 + down))

    head, x = ["Course Title", "Date", "CPE Credits"], [0.05, 0.5, 0.85]
    rows = [[f"{row[1]} and\nOther Matters", row[0], row[2]] for row in ROWS]
    lines = grid(x, head, *rows, source="ocr")
    middle = [replace(line, y=line.y + 0.011) if line.x > 0.4 and line.y > 0.31 else line for line in lines]
    straight = page(*middle)
    leaned = replace(straight, words=tuple(map(leaning, straight.words)))
    assert cells(read(leaned)) == cells(read(straight))
    places = {word.box.y0 for word in leaned.words}
    assert all(
        e.box.y0 in places
        for row in read(leaned).rows
        for cell in row.cells
        for e in cell.evidence[:1]
        if " " not in e.text
    )
