"""The neighbours of a row are those that a look at every other row of the page would find."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from cpe_core.document import Box, Page, Word
from cpe_core.understanding.text.neighbours import Neighbours
from cpe_core.understanding.text.page_text import PageText, Row

EDGES = st.integers(0, 12)
TALL = st.sampled_from([1, 1, 1, 2, 5, 12])


@st.composite
def rows(draw: st.DrawFn) -> tuple[Row, ...]:
    return rows_at(
        draw(st.lists(st.tuples(EDGES, EDGES, st.integers(1, 6), TALL), min_size=1, max_size=14)),
    )


def rows_at(places: Iterable[tuple[int, int, int, int]]) -> tuple[Row, ...]:
    """Rows by their left and upper edge, width and height, in twentieths of the page."""
    words = []
    for x, y, wide, tall in places:
        box = Box(x0=x / 20, y0=y / 20, x1=(x + wide) / 20, y1=(y + tall) / 20)
        words.append(Word(text="a", box=box, size=tall / 20, source="text"))
    return PageText([Page(number=1, width=612, height=792, words=tuple(words))]).rows


def nearest_of_all(row: Row, others: tuple[Row, ...], within: float, *, down: bool) -> Row | None:
    found = []
    for other in others:
        a, b = row.box, other.box
        step = b.y_mid - a.y_mid if down else a.y_mid - b.y_mid
        gap = b.y0 - a.y1 if down else a.y0 - b.y1
        shared = min(a.x1, b.x1) - max(a.x0, b.x0)
        most = max(a.height, b.height)
        if other is not row and step > 0.5 * min(a.height, b.height) and shared > 0.25 * min(a.width, b.width):
            found += [(gap, most, other.index)] if gap < within * most else []
    return others[min(found)[2]] if found else None


def level_of_all(row: Row, others: tuple[Row, ...]) -> list[Row]:
    a = row.box
    return [b for b in others if abs(b.box.y_mid - a.y_mid) < max(0.5 * a.height, 0.5 * b.box.height)]


@settings(max_examples=150, deadline=None)
@given(rows(), st.sampled_from([1.0, 2.6, 5.0]))
def test_neighbours_are_those_that_a_look_at_all_rows_finds(all_rows: tuple[Row, ...], within: float) -> None:
    are_those_found_among_all(all_rows, within)


def test_so_are_those_on_a_crowded_page() -> None:
    by_chance = Random(7)
    tall = (1, 1, 1, 1, 2, 9)
    sides = [(3 * by_chance.randrange(7), by_chance.randrange(20), 1, by_chance.choice(tall)) for _ in range(300)]
    all_rows = rows_at(sides)
    assert len(all_rows) > 64  # more than are held against one another at once
    are_those_found_among_all(all_rows, 2.6)


def are_those_found_among_all(all_rows: tuple[Row, ...], within: float) -> None:
    neighbours = Neighbours(all_rows)
    for row in all_rows:
        for down in (True, False):
            found = neighbours.nearest(row, within, down=down)
            assert found == nearest_of_all(row, all_rows, within, down=down)
        level = level_of_all(row, all_rows)
        assert sorted(one.index for one in neighbours.level_with(row)) == [one.index for one in level]
        right = [(b.box.x0, b.index) for b in level if b is not row and b.box.x0 >= row.box.x1 - 0.01]
        left = [(b.box.x1, -b.index) for b in level if b is not row and b.box.x1 <= row.box.x0 + 0.01]
        assert neighbours.right_of(row) == (all_rows[min(right)[1]] if right else None)
        assert neighbours.left_of(row) == (all_rows[-max(left)[1]] if left else None)
