"""A list of courses becomes records; what is not read of it is told."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, SIZE, TOP, american, cells, read
from made_up_pages import ASPECT, LETTER, Put, page


@pytest.mark.parametrize(
    "line", ["Learner: Lindqvist, Vera", "Mitglied: Vera Lindqvist", "PID 0071834   LINDQVIST, VERA   RANK SGT"]
)
def test_the_holder_stands_once_on_top(line: str) -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    places, x = [], 0.05
    for text in line.split("   "):
        places.append(Put(text=text, y=0.14, x=x, left=True, size=SIZE))
        x += LETTER * SIZE / ASPECT * len(text) + 0.06
    found = read(page(*TOP[:1], *places, *cells([0.05, 0.6, 0.8], rows)))
    assert {str(r.participant.value).lower() for r in found.records} == {"vera lindqvist"}


def test_rows_that_are_not_read_are_told() -> None:
    text = "attended on and was given for it a statement that is kept in the file"
    lines = [
        Put(text=f"{title} {text} {american(day)}", y=0.2 + 0.05 * n, x=0.05, left=True, size=0.012)
        for n, (title, day, _) in enumerate(ALL)
    ]
    found = read(page(Put(text="Certificate of Completion", y=0.05, size=0.035), *TOP[1:], *lines))
    told = [p for p in found.problems if p.code == "rows_not_read"]
    assert len(found.records) == len(ALL) or (told and all(r.to_review for r in found.records))


def test_a_certificate_with_sessions_is_no_list_of_courses() -> None:
    rows = [[title, f"05/0{n % 3 + 1}/2024", hours] for n, (title, _, hours) in enumerate(ALL)]
    found = read(
        page(
            Put(text="Certificate of Attendance", y=0.05, size=0.035), Put(text="This certifies that", y=0.1),
            Put(text="Vera Lindqvist", y=0.14, size=0.03), Put(text="attended the Annual Audit Conference", y=0.19),
            *cells([0.05, 0.6, 0.8], [["Session", "Date", "CPE Credits"], *rows]),
        )
    )  # fmt: skip
    assert len(found.records) == 1
