"""A table in one column of the page: the words beside it stay on the page, whatever their height."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_pages import Put, document, grid, page

from cpe_core.understanding import understand
from cpe_core.understanding.tables.detection import find_tables

FIELDS = (["Field of study", "Credits"], ["Accounting", "4.0"], ["Auditing", "3.0"], ["Total CPE credits", "7.0"])
SESSIONS = (
    ["Session", "Date", "Credits"], ["Opening Panel", "12/10/2024", "3.0"], ["Closing Panel", "12/11/2024", "4.0"],
    ["Total CPE credits", "", "7.0"],
)  # fmt: skip


def beside(x: float) -> list[Put]:
    """A certificate's own lines in one column, at the left edge `x`."""
    lines = (
        ("Harrow Lane CPA Forum", 0.06, 0.03), ("Certificate of Completion", 0.14, 0.02),
        ("This certificate is presented to", 0.195, 0.02), ("Enzo Varga", 0.25, 0.03), ("for participation in", 0.31, 0.02),
        ("Pension Plan Audits in Review", 0.365, 0.026), ("Date: December 11, 2024", 0.425, 0.02),
        ("Delivery method: Group Live", 0.48, 0.02),
    )  # fmt: skip
    return [Put(text=text, y=y, size=size, x=x, left=True) for text, y, size in lines]


def read(*puts: Put) -> dict[str, object]:
    (record,) = understand(document(page(*puts)), on=date(2026, 1, 1)).records
    names = ("participant", "course_title", "completion_date", "credits", "delivery_method")
    return {name: record[name].value for name in names if not record[name].needs_review}


WHOLE = {
    "participant": "Enzo Varga", "course_title": "Pension Plan Audits in Review", "completion_date": "2024-12-11",
    "credits": "7.0", "delivery_method": "Group Live",
}  # fmt: skip


@pytest.mark.parametrize("top", [0.13, 0.14, 0.16, 0.2, 0.36, 0.425])
@pytest.mark.parametrize("step", [0.04, 0.055])
def test_what_stands_to_the_left_of_a_table_is_read(top: float, step: float) -> None:
    assert read(*beside(0.05), *grid([0.6, 0.85], *FIELDS, top=top, step=step)) == WHOLE


@pytest.mark.parametrize("top", [0.14, 0.16, 0.19])
def test_what_stands_to_the_right_of_a_table_is_read(top: float) -> None:
    assert read(*beside(0.5), *grid([0.05, 0.3], *FIELDS, top=top, step=0.05)) == WHOLE


@pytest.mark.parametrize("top", [0.16, 0.19, 0.43])
def test_what_stands_beside_a_table_of_sessions_is_read(top: float) -> None:
    assert read(*beside(0.05), *grid([0.5, 0.72, 0.9], *SESSIONS, top=top, step=0.05, size=0.016)) == WHOLE


def test_a_line_across_the_page_ends_a_table_in_one_column() -> None:
    sentence = "Harrow Lane CPA Forum is registered with the National Registry of CPE Sponsors as a sponsor of learning"
    table = grid([0.6, 0.85], *FIELDS[:3], top=0.36, step=0.05)
    (found,) = find_tables([page(*beside(0.05), *table, Put(text=sentence, y=0.55, size=0.018))])
    assert [[cell.text for cell in row.cells] for row in found.rows] == [*map(list, FIELDS[1:3])]


HOSTS = (["Speaker", *SESSIONS[0]], ["Ada Holm", *SESSIONS[1]], ["Ivo Brandt,\nCPA", *SESSIONS[2]])


@pytest.mark.parametrize(
    ("columns", "rows"),
    [
        ([0.05, 0.3, 0.6, 0.8], HOSTS),
        ([0.05, 0.4, 0.6, 0.8], [[*row[1:], row[0]] for row in HOSTS]),
        ([0.05, 0.3, 0.6, 0.8], [["", *HOSTS[0][1:]], *HOSTS[1:]]),
    ],
)  # fmt: skip
def test_a_column_whose_head_is_unknown_or_missing_is_one_of_the_table(columns: list[float], rows: list) -> None:
    (found,) = find_tables([page(*grid(columns, *rows))])
    names = {word.text for _, word in found.words}
    assert {"Ada", "Holm", "Ivo", "Brandt,", "CPA", "Panel"} <= names
