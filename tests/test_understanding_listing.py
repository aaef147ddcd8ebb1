"""Which column of a list is what: by its head where it is known, else by what stands in it."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, TITLES, TOP, american, cells, named, read, rows_of
from made_up_pages import column, page


@pytest.mark.parametrize("heads", [[], ["Offering", "Held on", "Ct. hrs"], ["Xyzzy", "Quux", "Plugh"]])
def test_a_list_needs_no_head_that_is_known(heads: list[str]) -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    found = read(page(*TOP, *cells([0.05, 0.6, 0.8], [*([heads] if heads else []), *rows])))
    assert rows_of(found) == ALL
    assert {r.participant.value for r in found.records} == {"Vera Lindqvist"}


def test_a_column_of_names_that_is_headed_name_tells_who_it_was() -> None:
    rows = [["Otto Brandauer", title, american(day), hours] for title, day, hours in ALL]
    heads = ["Name", "Course title", "Date", "CPE credits"]
    found = read(page(*column("Learning transcript"), *cells([0.03, 0.2, 0.8, 0.92], [heads, *rows])))
    assert {r.participant.value for r in found.records} == {"Otto Brandauer"}


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 0, 1)])
def test_columns_stand_in_any_order(order: tuple[int, ...]) -> None:
    rows = [[named(day), title, hours] for title, day, hours in ALL]
    places = {0: [0.05, 0.6, 0.8], 1: [0.05, 0.2, 0.8], 2: [0.05, 0.14, 0.3]}[order.index(1)]
    found = read(page(*TOP, *cells(places, [[row[n] for n in order] for row in rows])))
    assert rows_of(found) == ALL


@pytest.mark.parametrize(
    ("heads", "row", "credits"),
    [
        (["Course", "Score", "Earned", "Due", "Finished"], ["91", "2.0", "12/31/2030", "01/25/2023"], "2.0"),
        (["Course", "Assigned", "Done", "Minutes", "CE pts"], ["01/02/2023", "01/25/2023", "100", "2.0"], "2.0"),
        (["Intitulé", "Du", "Au", "Durée", "Heures"], ["24.01.2023", "25.01.2023", "07:30", "7,5"], "7.5"),
        (["Curso", "Inicio", "Término", "Nota", "Créditos"], ["24/01/2023", "25/01/2023", "9,5", "2,5"], "2.5"),
        (["Thema", "von", "bis", "Kosten", "Punkte"], ["24.01.2023", "25.01.2023", "100", "3,0"], "3.0"),
    ],
)
def test_heads_tell_columns_of_one_kind_apart(heads: list[str], row: list[str], credits: str) -> None:
    years = ["2019", "2020", "2021", "2022", "2023"]
    rows = [[title, *(cell.replace("2023", year) for cell in row)] for title, year in zip(TITLES, years, strict=False)]
    found = read(page(*TOP, *cells([0.05, 0.58, 0.7, 0.82, 0.91], [heads, *rows])))
    assert rows_of(found) == [(title, f"{year}-01-25", credits) for title, year in zip(TITLES, years, strict=False)]


def test_of_two_columns_of_days_that_no_head_names_a_validity_is_not_taken_and_all_are_marked() -> None:
    rows = [[title, american(day), american(f"{int(day[:4]) + 2}{day[4:]}"), hours] for title, day, hours in ALL]
    found = read(page(*TOP, *cells([0.05, 0.55, 0.7, 0.85], rows)))
    assert rows_of(found) == ALL
    assert all(r.completion_date.needs_review for r in found.records)


def test_a_sum_without_a_name_is_no_row() -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    assert rows_of(read(page(*TOP, *cells([0.05, 0.6, 0.8], [*rows, ["Reporting period 2023", "", "24.0"]])))) == ALL


COUNTED = ("1", "2", "3", "4", "5", "6", "7", "8")


@pytest.mark.parametrize("labels", [["Course", "Completed", "CPE Credits"], None])
def test_whole_credits_that_happen_to_count_up_are_no_row_numbers(labels: list[str] | None) -> None:
    rows = [[title, american(day), hours] for (title, day, _), hours in zip(ALL, COUNTED, strict=True)]
    found = read(page(*TOP, *cells([0.05, 0.55, 0.8], [*([labels] if labels else []), *rows])))
    assert [record.credits.value for record in found.records] == list(COUNTED)


def test_the_numbers_of_rows_are_no_credits() -> None:
    rows = [[n, title, american(day), hours] for n, (title, day, hours) in zip(COUNTED, ALL, strict=True)]
    found = read(page(*TOP, *cells([0.05, 0.12, 0.6, 0.8], rows)))
    assert [record.credits.value for record in found.records] == [hours for _, _, hours in ALL]
