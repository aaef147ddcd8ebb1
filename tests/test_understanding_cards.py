"""Cards and slips: a title with a line of day, amount and sponsor."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, DAYS, HOURS, TITLES, TOP, card, named, read, rows_of
from made_up_pages import Put, page


@pytest.mark.parametrize("places", [[0.05], [0.05, 0.55], [0.04, 0.37, 0.7]])
def test_cards_stand_in_one_or_more_columns(places: list[float]) -> None:
    titles = [title[:26].strip() for title in TITLES]
    lines: list[Put] = []
    for n, (title, day, hours) in enumerate(zip(titles, DAYS, HOURS, strict=True)):
        texts = [title, f"Completed {named(day)} · {hours} CPE", "Quillbrook Institute"]
        lines += card(texts, places[n % len(places)], 0.17 + 0.1 * (n // len(places)))
    found = read(page(*TOP[:1], Put(text="Vera Lindqvist", y=0.11), *lines))
    assert sorted(rows_of(found), key=str) == sorted(zip(titles, DAYS, HOURS, strict=True), key=str)


def test_slips_with_labels_are_cards() -> None:
    lines: list[Put] = []
    for n, (title, day, hours) in enumerate(ALL[:5]):
        texts = [f"Workshop: {title}", f"Date: {named(day)}", f"Hours: {hours}", "Provider: Quillbrook Institute"]
        lines += [
            Put(text=text, y=0.2 + 0.15 * n + 0.025 * m, x=0.05, left=True, size=0.016) for m, text in enumerate(texts)
        ]
    found = read(page(*TOP, *lines))
    assert rows_of(found) == ALL[:5]
    assert {r.sponsor.value for r in found.records} == {"Quillbrook Institute"}
