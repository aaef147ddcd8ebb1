"""A page that was scanned askew is read as if it were straight, and each word knows where it is printed."""

from __future__ import annotations

from dataclasses import replace

from made_up_lists import ALL, american, cells
from made_up_pages import page

from cpe_core.document import Page
from cpe_core.understanding.tables.levelling import levelled, printed


def askew(one: Page, lean: float) -> Page:
    words = (
        replace(
            word,
            source="ocr",
            box=replace(word.box, y0=word.box.y0 + lean * word.box.x0, y1=word.box.y1 + lean * word.box.x0),
        )
        for word in one.words
    )
    return replace(one, words=tuple(words))


def test_words_are_levelled_and_know_where_they_stand() -> None:
    straight = page(*cells([0.05, 0.6, 0.8], [[title, american(day), hours] for title, day, hours in ALL]))
    leaning = askew(straight, 0.012)
    flat = levelled(leaning)
    first = [word.box.y_mid for word in flat.words if word.text in ("Leases", "01/25/2023")]
    assert max(first) - min(first) < 0.003
    assert printed(flat.words) == list(leaning.words)


def test_a_straight_page_stays_as_it_is() -> None:
    straight = page(*cells([0.05], [["Leases in Practice"]]))
    assert levelled(straight) is straight
