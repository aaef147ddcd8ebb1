"""The order of day, month and year that a paper prints beside its dates, in letters or in words."""

from __future__ import annotations

import pytest

from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.date_orders import in_order, printed_orders


@pytest.mark.parametrize(
    ("text", "orders"),
    [
        ("Completed (DD/MM/YYYY):", {"day"}),
        ("mm-dd-yy", {"month"}),
        ("YYYY-MM-DD", {"year"}),
        ("jj/mm/aaaa", {"day"}),
        ("gg/mm/aaaa", {"day"}),
        ("TT.MM.JJJJ", {"day"}),
        ("day / month / year", {"day"}),
        ("Mois/Jour/Année", {"month"}),
        ("D D M M Y Y Y Y", {"day"}),
        ("DD/MM/YYYY or MM/DD/YYYY", {"day", "month"}),
        ("A day, a month or a year", set()),
        ("hammy dummy", set()),
    ],
)
def test_the_orders_that_a_text_prints(text: str, orders: set[str]) -> None:
    assert printed_orders(text) == orders


def test_dotted_dates_stay_day_first_where_another_shows_that_order() -> None:
    printed = ["11.01.2023", "22.03.2023"]
    found = in_order([(text, dates_in(text)[0]) for text in printed], "")
    assert [(one.day.isoformat(), one.swapped) for one in found] == [("2023-01-11", None), ("2023-03-22", None)]
