"""Labels over two rows: their value stands between the rows, or level with either."""

from __future__ import annotations

import pytest
from made_up_pages import Put, page

from cpe_core.understanding.fields.credits import find_credits
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.page_text import PageText
from cpe_core.understanding.text.wrapped_labels import wrapped_labels

LABELS = ("Number of|CPE credits", "Liczba punktów|szkoleniowych", "CPE credits|earned", "Credit hours|awarded:")


def cells(label: str, value: str, at: float, *, source: str = "text", more: tuple[Put, ...] = ()) -> PageText:
    """A label in two rows, 0.025 apart, and its value at that part of the way down."""
    rows = [
        Put(text=text, y=0.3 + 0.025 * n, x=0.1, left=True, source=source) for n, text in enumerate(label.split("|"))
    ]
    return PageText([page(*rows, Put(text=value, y=0.3 + 0.025 * at, x=0.4, left=True, source=source), *more)])


@pytest.mark.parametrize("source", ["text", "ocr"])
@pytest.mark.parametrize("at", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("label", LABELS)
def test_an_amount_beside_a_label_of_two_rows_is_found(label: str, at: float, source: str) -> None:
    assert [one.value for one, _ in find_credits(cells(label, "6.5", at, source=source))] == ["6.5"]


@pytest.mark.parametrize("at", [0.0, 0.5, 1.0])
@pytest.mark.parametrize(
    ("label", "kind", "value"),
    [
        ("Sponsor|number", "sponsor_id", "104772"),
        ("Date of|completion", "completion_date", "March 14, 2024"),
        ("Delivery|method", "delivery_method", "Group Live"),
    ],
)
def test_values_of_any_kind_stand_beside_such_labels(label: str, kind: str, value: str, at: float) -> None:
    page_text = cells(label, value, at)
    found = labelled_as(page_text, kind, lambda text: text == value)
    assert [page_text.text[one.start : one.end] for one in found] == [value]


def test_two_rows_with_a_value_each_are_two_labels() -> None:
    other = Put(text="7.5", y=0.325, x=0.4, left=True)
    assert wrapped_labels(cells("Number of|CPE credits", "6.5", 0.0, more=(other,))) == ()


def test_rows_that_are_no_label_together_have_no_value() -> None:
    assert find_credits(cells("Number of|participants", "65", 0.5)) == ()
