"""What a certificate says of other courses than the one that was completed is told by what leads up to it."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.text.other_courses import is_of_others
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
