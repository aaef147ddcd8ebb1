"""What a certificate says of other courses than the one that was completed is told by what leads up to it."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.text.other_courses import is_of_offer, is_of_others
from cpe_core.understanding.text.page_text import PageText


@pytest.mark.parametrize(
    ("rows", "others"),
    [
        (("We also offer Leases in Practice",), True),
        (("Coming up: Ledgers 2: Leases in Practice",), True),
        (("Coming up. Leases in Practice",), False),
        (("Related courses", "Leases in Practice"), True),
        (("Voraussetzungen: Leases in Practice",), True),
        (("Prerequisites: none; Title: Leases in Practice",), False),
        (("Prerequisites", "Leases in Practice"), False),
        (("has completed", "Leases in Practice"), False),
    ],
)
def test_a_place_is_of_other_courses_where_words_for_them_lead_up_to_it(rows: tuple[str, ...], others: bool) -> None:
    text = PageText([page(*column(*rows, step=0.03))])
    assert is_of_others(text, text.text.index("Leases")) is others


@pytest.mark.parametrize(
    ("rows", "offered"),
    [
        (("Next: Salvage Audits", "June 12, 2026 | 4.0 CPE credits"), True),
        (("Upcoming programs:", "Salvage Audits, June 12, 2026"), True),
        (("Salvage Audits", "June 12, 2026"), False),
        (("Next of Kin, a Course for Agents", "June 12, 2026"), False),
    ],
)
def test_a_day_is_of_an_offer_where_its_row_or_the_one_above_opens_one(rows: tuple[str, ...], offered: bool) -> None:
    text = PageText([page(*column(*rows, step=0.03))])
    assert is_of_offer(text, text.text.index("June 12")) is offered
