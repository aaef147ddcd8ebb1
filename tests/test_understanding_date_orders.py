"""The order of day, month and year that a paper prints beside its dates, in letters or in words."""

from __future__ import annotations

import pytest

from cpe_core.understanding.fields.date_orders import printed_orders


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
