"""Cards and slips: a title with a line of day, amount and sponsor."""

from __future__ import annotations

import pytest
from made_up_lists import ALL, DAYS, HOURS, TITLES, TOP, american, card, named, read, rows_of
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


def line(text: str, y: float, x: float = 0.05, size: float = 0.016) -> Put:
    return Put(text=text, y=y, x=x, left=True, size=size)


@pytest.mark.parametrize("day_line", ["{us}   Quillbrook Institute", "{named} | Quillbrook Institute | Webcast"])
def test_a_line_of_day_and_sponsor_stands_under_title_and_amount(day_line: str) -> None:
    lines: list[Put] = []
    for n, (title, day, hours) in enumerate(ALL):
        y = 0.2 + 0.08 * n
        under = day_line.format(us=american(day), named=named(day)).split("   ")
        lines += [line(title, y), line(hours, y, 0.8)]
        lines += [line(text, y + 0.024, 0.05 + 0.15 * m) for m, text in enumerate(under)]
    found = read(page(*TOP, *lines))
    assert rows_of(found) == ALL
    assert {r.sponsor.value for r in found.records} == {"Quillbrook Institute"}


@pytest.mark.parametrize(
    "way",
    [
        "• {named} – {title} – {hours} hours (Quillbrook Institute)",
        "{us}: {title}, {hours} CPE",
        "{title} ({us}) {hours} hrs",
    ],
)
def test_all_stands_in_one_line_and_is_marked(way: str) -> None:
    lines = [
        line(way.format(named=named(day), us=american(day), title=title, hours=hours), 0.2 + 0.05 * n)
        for n, (title, day, hours) in enumerate(ALL)
    ]
    found = read(page(*TOP, *lines))
    assert rows_of(found) == ALL
    assert all(r.course_title.needs_review for r in found.records)


def test_an_expiry_on_a_badge_is_no_day_of_completion() -> None:
    lines: list[Put] = []
    for n, (title, day, _) in enumerate(ALL):
        ends = named(f"{int(day[:4]) + 3}{day[4:]}")
        texts = [title, "Issued by Quillbrook Institute", f"Issued {named(day)} • Expires {ends}"]
        lines += card(texts, 0.05, 0.17 + 0.1 * n)
    found = read(page(*TOP, *lines))
    assert [(title, day) for title, day, _ in rows_of(found)] == [(title, day) for title, day, _ in ALL]


def test_labels_and_values_stand_in_columns_of_their_own() -> None:
    lines: list[Put] = []
    for n, (title, day, hours) in enumerate(ALL[:5]):
        pairs = (("Title", title), ("Completed", named(day)), ("Credits", hours), ("Provider", "Quillbrook Institute"))
        for m, (label, value) in enumerate(pairs):
            lines += [line(label, 0.18 + 0.15 * n + 0.027 * m), line(value, 0.18 + 0.15 * n + 0.027 * m, 0.25)]
    assert rows_of(read(page(*TOP, *lines))) == ALL[:5]
