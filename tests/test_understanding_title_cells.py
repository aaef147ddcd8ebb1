"""Who gave a course may stand under its title."""

from __future__ import annotations

from made_up_lists import ALL, TOP, american, cells, read, rows_of
from made_up_pages import page


def test_the_sponsor_stands_under_the_title() -> None:
    houses = ("Quillbrook Institute", "Harrowgate Academy", "Ledgerwood Press")
    rows = [[f"{title}\n{houses[n % 3]}", american(day), hours] for n, (title, day, hours) in enumerate(ALL)]
    found = read(page(*TOP, *cells([0.05, 0.62, 0.8], rows)))
    assert rows_of(found) == ALL
    assert [r.sponsor.value for r in found.records] == [houses[n % 3] for n in range(len(ALL))]
