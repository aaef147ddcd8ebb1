"""Lines are cut into rows however cells stand; where that is not clear, the rows are marked."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, TOP, american, cells, read, rows_of, wrapped
from made_up_pages import page


@pytest.mark.parametrize("stand", ["top", "middle", "foot"])
@pytest.mark.parametrize("pad", [0.5, 1.2])
def test_wrapped_cells_go_to_their_row_however_cells_stand(stand: str, pad: float) -> None:
    rows = [
        [wrapped(title), f"{american(day)} 01:29\nPM\nEurope/Oslo" if n % 3 == 0 else american(day), "Completed", hours]
        for n, (title, day, hours) in enumerate(ALL)
    ]
    found = read(page(*TOP, *cells([0.05, 0.45, 0.65, 0.85], rows, stand=stand, pad=pad, size=0.014, top=0.22)))
    assert rows_of(found) == ALL
    assert not any(r.course_title.needs_review for r in found.records)


@pytest.mark.parametrize("stand", ["top", "foot"])
def test_where_no_white_parts_rows_the_broken_lines_do(stand: str) -> None:
    rows = [[wrapped(title), american(day), hours] for title, day, hours in ALL]
    found = read(page(*TOP, *cells([0.05, 0.5, 0.7], rows, stand=stand, pad=0)))
    assert rows_of(found) == ALL


def test_a_title_that_may_be_cut_wrongly_is_marked() -> None:
    short = [["One", "01/25/2023"], ["More\nTwo", "02/14/2023"], ["Three", "03/20/2023"], ["Four", "05/02/2023"]]
    found = read(page(*TOP, *cells([0.05, 0.5], short, pad=0)))
    doubtful = [r for r in found.records if r.course_title.needs_review]
    assert len(found.records) == 4 and doubtful
