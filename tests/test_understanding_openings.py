"""What opens rows: days under the heading of their year, amounts under the heading of a term, states without a day."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_lists import ALL, TITLES, TOP, american, cells, read, rows_of
from made_up_pages import Put, page


@pytest.mark.parametrize("way", ["%d %b", "%b %d", "%m/%d"])
def test_days_take_their_year_from_the_heading(way: str) -> None:
    lines = [["2023", "", ""]]
    for title, day, hours in ALL:
        if day == "2024-01-18":
            lines.append(["2024, continued", "", ""])
        lines.append([f"{date.fromisoformat(day):{way}}", title, hours])
    found = read(page(*TOP, *cells([0.05, 0.2, 0.8], lines, top=0.25)))
    assert rows_of(found) == ALL
    assert "the year stands in the heading" in found.records[0].completion_date.reasons


def test_terms_in_two_columns_give_their_last_day_and_grades_count() -> None:
    lines: list[Put] = []
    for n, (term, span) in enumerate(
        (("Fall 2021", "08/26/2021 - 12/13/2021"), ("Spring 2022", "01/14/2022 - 05/09/2022"),
         ("Fall 2022", "08/25/2022 - 12/12/2022"), ("Spring 2023", "01/13/2023 - 05/08/2023"))
    ):  # fmt: skip
        x, y = (0.05 if n < 2 else 0.53), 0.22 + 0.3 * (n % 2)
        lines.append(Put(text=f"{term} ({span})", y=y, x=x, left=True, size=0.013))
        grades = ("A", "B+", "W" if n == 1 else "A-")
        rows = [
            [f"ACC {100 + 10 * n + m}", TITLES[2 * m], "3.00", "0.00" if grade == "W" else "3.00", grade, "9.90"]
            for m, grade in enumerate(grades)
        ]
        places = [x, x + 0.07, x + 0.26, x + 0.31, x + 0.36, x + 0.4]
        lines += cells(places, [["Subj", "Title", "Att", "Ern", "Gr", "Pts"], *rows], top=y + 0.03, size=0.012)
        lines += cells(places, [["", "Term totals", "9.00", "9.00", "", "29.70"]], top=y + 0.17, size=0.012)
    found = read(page(Put(text="Academic Record", y=0.05, size=0.03), *TOP[1:], *lines))
    days = ["2021-12-13"] * 3 + ["2022-05-09"] * 2 + ["2022-12-12"] * 3 + ["2023-05-08"] * 3
    assert [r.completion_date.value for r in found.records] == days
    assert {r.credits.value for r in found.records} == {"3.00"}
    assert any("W" in p.message for p in found.problems if p.code == "not_completed")


FORMS = ["%d%b%y", "%Y%m%d", "%d.%m.%y", "%d-%b-%y", "%Y/%m/%d", "%d %B %Y", "%b. %d, %Y", "%B\n%d, %Y", "%d-%b-\n%Y"]


@pytest.mark.parametrize("form", FORMS)
def test_days_are_read_in_the_forms_that_lists_have(form: str) -> None:
    rows = [[title, f"{date.fromisoformat(day):{form}}", hours] for title, day, hours in ALL]
    assert rows_of(read(page(*TOP, *cells([0.05, 0.6, 0.8], rows, top=0.2, pad=0.8)))) == ALL


@pytest.mark.parametrize("form", ["%B %Y", "%m/%Y", "%Y"])
def test_months_and_years_open_rows_and_are_no_days(form: str) -> None:
    rows = [[title, f"{date.fromisoformat(day):{form}}", hours] for title, day, hours in ALL]
    found = read(page(*TOP, *cells([0.05, 0.6, 0.8], rows)))
    assert rows_of(found) == [(title, None, hours) for title, _, hours in ALL]


def test_terms_without_days_leave_the_day_blank() -> None:
    lines, y, wanted = [], 0.16, []
    for n, term in enumerate(("Fall Semester 2021", "Spring Semester 2022", "Fall Semester 2022")):
        lines.append(Put(text=term, y=y, x=0.05, left=True, size=0.016))
        for m, title in enumerate(TITLES[2 * n : 2 * n + 2]):
            lines += cells(
                [0.05, 0.2, 0.75, 0.85], [[f"ACC {n}1{m}", title, "3.0", "B+"]], top=y + 0.035 * (m + 1), size=0.014
            )
            wanted.append((title, None, "3.0"))
        y += 0.13
    assert rows_of(read(page(Put(text="Academic Record", y=0.05, size=0.03), *TOP[1:], *lines))) == wanted


def test_a_row_without_its_day_stays_a_row_wherever_it_stands() -> None:
    rows = [[title, "" if n in (3, 7) else american(day), "Passed", hours] for n, (title, day, hours) in enumerate(ALL)]
    found = read(page(*TOP, *cells([0.05, 0.55, 0.7, 0.85], rows)))
    assert rows_of(found) == [(title, None if n in (3, 7) else day, hours) for n, (title, day, hours) in enumerate(ALL)]
