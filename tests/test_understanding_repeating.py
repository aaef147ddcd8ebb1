"""A list goes on over pages and headings."""

from __future__ import annotations

from made_up_lists import ALL, TOP, american, cells, read, rows_of, wrapped
from made_up_pages import Put, page


def test_a_table_goes_on_over_pages_without_its_head() -> None:
    rows = [[wrapped(title), american(day), hours] for title, day, hours in ALL]
    foot = [Put(text="Printed 03/01/2024 08:14", y=0.97, size=0.012)]
    first = page(*TOP, *cells([0.05, 0.5, 0.7], [["Thing", "Done", "Pts."], *rows[:5]]), *foot)
    second = page(*cells([0.05, 0.5, 0.7], rows[5:], top=0.06), *foot, number=2)
    assert rows_of(read(first, second)) == ALL


def test_categories_part_the_list_and_belong_to_no_title() -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    kinds = ["A. Ethics and the Elimination of Bias in Practice", "", ""], ["B. Other Subjects", "", ""]
    lines = cells([0.05, 0.6, 0.8], [kinds[0], *rows[:4], ["", "Subtotal A", "15.5"], kinds[1], *rows[4:]], top=0.2)
    assert rows_of(read(page(*TOP, *lines))) == ALL
