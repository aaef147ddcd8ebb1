"""Where a program was held and who taught it stand beside their labels, over as many rows as their cell has."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.fields.labelled_values import find_instructors, find_location
from cpe_core.understanding.text.page_text import PageText


def form(label: str, *lines: str, off: float = 0.0) -> PageText:
    """A label beside the middle of its value's rows, or a little off it."""
    rows = [Put(text=text, y=0.3 + 0.025 * n, x=0.4, left=True, size=0.018) for n, text in enumerate(lines)]
    named = Put(text=label, y=0.3 + 0.0125 * (len(lines) - 1) + off, x=0.1, left=True, size=0.018)
    others = [Put(text="CPE credits", y=0.5, x=0.1, left=True, size=0.018), Put(text="2.0", y=0.5, x=0.4, left=True, size=0.018)]  # fmt: skip
    return PageText([page(*rows, named, *others)])


@pytest.mark.parametrize("off", [-0.003, 0.0, 0.003])
def test_a_value_over_two_rows_is_whole_whichever_of_them_its_label_is_level_with(off: float) -> None:
    held = find_location(form("Location", "Harbor Conference Center,", "Port Orrin", off=off))
    taught = find_instructors(form("Instructors", "Oona Falk, CPA and", "Ned Pike, CFE", off=off))
    assert held is not None and held.value == "Harbor Conference Center, Port Orrin"
    assert taught is not None and taught.value == ("Oona Falk", "Ned Pike")


def test_the_next_value_of_the_column_is_no_row_of_it() -> None:
    found = find_location(form("Location", "Port Orrin"))
    assert found is not None and found.value == "Port Orrin"


def test_a_hint_behind_the_label_is_no_place() -> None:
    assert find_location(PageText([page(*column("Port Orrin, Quill", "Location (City, State)"))])) is None


@pytest.mark.parametrize("text", ["Speakers 4", "Instructor: 5"])
def test_a_grade_is_nobody(text: str) -> None:
    assert find_instructors(PageText([page(*column(text))])) is None
