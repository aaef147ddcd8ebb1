"""Heads of tables: what is one and what is not, and where its columns begin and end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import ASPECT, Put, column, grid, page

from cpe_core.document import Page, Word
from cpe_core.understanding.tables.headers import (
    AMOUNT_COLUMNS,
    CREDITS_OF_FIELD,
    Head,
    column_gaps_of,
    heads_of,
    kinds_of,
    segments_of,
    slope_of,
    type_size,
)

X = [0.06, 0.25, 0.8]
HEAD = ["Date", "Course Title", "CPE Credits"]
ROWS = (["01/05/2023", "Leases in Practice", "2.0"], ["02/14/2023", "Sampling for Audits", "1.5"])


def heads(one: Page) -> list[tuple[int, Head]]:
    return [*heads_of(one.text_lines, one.width / one.height)]


def labels(*rows: list[str], x: list[float] | None = None) -> list[tuple[str, ...]]:
    return [head.labels for _, head in heads(page(*grid(x or X, *rows)))]


# -- labels ----------------------------------------------------------------------------------------


def test_a_label_in_brackets_or_with_its_unit_is_the_same_label() -> None:
    assert kinds_of("Date (MM/DD/YYYY)") == kinds_of("Date") == {"date"}
    assert "credits" in kinds_of("CPE Credits (hours)") and "credits" in kinds_of("Credits / Units")
    assert kinds_of("Favourite colour") == frozenset()


@pytest.mark.parametrize("text", ["For", "Name", "Certificate", "Start", ""])
def test_a_word_that_stands_in_every_other_line_is_no_head(text: str) -> None:
    assert kinds_of(text) == frozenset()


def test_a_label_is_read_past_a_misread_letter_only_where_that_is_asked_for_and_it_is_long() -> None:
    assert kinds_of("Completlon Dafe", misread=True) == {"completion_date"}
    assert kinds_of("Cornpletion Dafe") == frozenset()
    assert kinds_of("Dante", misread=True) == frozenset()  # one letter off "Date", and a name
    assert kinds_of("Competition Rate", misread=True) == frozenset()


def test_a_sign_for_a_number_is_a_head_of_nothing_that_is_read() -> None:
    assert kinds_of("#") == kinds_of("№.") == {"other"}


# -- heads -----------------------------------------------------------------------------------------


def test_a_head_is_found_at_its_line_with_its_kinds() -> None:
    one = page(*column("CPE Transcript", "Vera Lindqvist", top=0.05), *grid(X, HEAD, *ROWS))
    ((place, head),) = heads(one)
    assert (place, head.labels, head.depth) == (2, ("Date", "Course Title", "CPE Credits"), 1)
    assert head.kinds[0] == {"date"} and head.has(AMOUNT_COLUMNS) and not head.has(frozenset({"sponsor"}))


def test_the_lines_of_a_wrapped_head_are_one_and_a_row_of_values_under_it_is_none_of_them() -> None:
    wrapped = ["Completion\nDate", "Course\nTitle", "CPE\nCredits"]
    ((_, head),) = heads(page(*grid(X, wrapped, *ROWS)))
    assert (head.labels, head.depth) == (("Completion Date", "Course Title", "CPE Credits"), 2)
    ((_, head),) = heads(page(*grid(X, ["Date", "Course\nTitle", "CPE\nCredits"], *ROWS)))  # labels without it, too
    assert head.labels == ("Date", "Course Title", "CPE Credits")


@pytest.mark.parametrize(
    "row",
    [
        ["Course Title", "Sponsor", "Location"],  # no day, no amount
        ["Date", "CPE Credits", "Sponsor"],  # nothing that names what was done
        ["Date", "Course Title 2.0", "CPE Credits"],  # a number: a value stands there
        ["Date", "Leases", "Payroll", "Course Title", "Vera", "Room"],  # most of it are no labels
        ["Date", "Date", "Date"],
    ],
)
def test_a_row_that_is_no_head_is_taken_for_none(row: list[str]) -> None:
    assert labels(row, *ROWS, x=[0.06, 0.2, 0.4, 0.6, 0.75, 0.9]) == []


@pytest.mark.parametrize("title", ["(Course) Title", "Course/Event", "Program-", "Subject areas", "(CPE) Course Title"])
def test_a_title_s_label_heads_its_column_with_signs_in_and_around_it(title: str) -> None:
    assert labels(["Date", title, "Credits"]) == [("Date", title, "Credits")]


def test_fields_of_study_head_columns_of_credits_where_two_or_more_stand_side_by_side() -> None:
    x = [0.06, 0.25, 0.55, 0.7, 0.85]
    ((_, head),) = heads(page(*grid(x, ["Date", "Course Title", "Auditing", "Taxes", "Total"])))
    assert head.kinds[2] == head.kinds[3] == {CREDITS_OF_FIELD} and head.kinds[4] == AMOUNT_COLUMNS
    ((_, head),) = heads(page(*grid(x, ["Date", "Course Title", "Auditing", "CPE Credits"])))
    assert head.kinds[2] == frozenset()


def test_labels_close_beside_one_another_are_parted_and_other_words_are_not() -> None:
    assert labels(["Date Course Title CPE Credits"]) == [("Date", "Course Title", "CPE Credits")]
    assert labels(["# Course Title CPE Credits"]) == [("# Course Title", "CPE Credits")]
    assert labels(["Date of Course Title and CPE Credits"]) == []


# -- text lines, segments, column gaps -------------------------------------------------------------


def test_words_of_one_baseline_are_a_text_line_and_those_half_a_line_lower_are_the_next() -> None:
    lines = [Put(text="right", y=0.303, x=0.7), Put(text="left", y=0.3, x=0.2), Put(text="lower", y=0.31, x=0.5)]
    assert [[word.text for word in text_line] for text_line in page(*lines).text_lines] == [
        ["left", "right"],
        ["lower"],
    ]


def test_a_gap_wider_than_a_space_parts_segments_measured_in_the_page_s_own_shape() -> None:
    one = page(Put(text="Course Title", y=0.3, x=0.1, left=True), Put(text="Date", y=0.3, x=0.5))
    (text_line,) = one.text_lines
    assert [[word.text for word in one] for one in segments_of(text_line, ASPECT)] == [["Course", "Title"], ["Date"]]
    before, word = text_line[0], text_line[1]
    wide = replace(word.box, x0=before.box.x1 + 0.016, x1=before.box.x1 + 0.05)  # 0.8 type sizes of a square page
    pair = (before, replace(word, box=wide))
    assert len(segments_of(pair, 1.0)) == 1 and len(segments_of(pair, ASPECT)) == 2


def test_a_column_ends_in_the_widest_white_space_that_the_fewest_words_cross() -> None:
    one = page(
        *grid(X, HEAD, *ROWS, ["03/20/2023", "A title of many words that runs on far to the right of all heads", "4"])
    )
    text_lines = one.text_lines
    ((place, head),) = heads(one)
    first, second = column_gaps_of(head, text_lines[place + 1 :], ASPECT)
    ends = [max(w.box.x1 for text_line in text_lines for w in text_line if w.box.x0 < 0.2)]
    ends += [max(w.box.x1 for text_line in text_lines for w in text_line if w.box.x0 < 0.7)]
    assert ends[0] < first < X[1] and ends[1] < second < X[2]


def test_a_line_of_text_across_the_columns_does_not_move_them() -> None:
    across = Put(text="Printed by the portal for the member named above on the day of the request", y=0.6, size=0.018)
    plain, crossed = page(*grid(X, HEAD, *ROWS)), page(*grid(X, HEAD, *ROWS), across)
    ((place, head),) = heads(plain)
    assert column_gaps_of(head, crossed.text_lines[place + 1 :], ASPECT) == column_gaps_of(
        head, plain.text_lines[place + 1 :], ASPECT
    )


def test_a_type_size_is_the_middle_one_and_never_nothing() -> None:
    words = page(Put(text="a b c", y=0.3)).text_lines[0]
    assert type_size(words) == 0.02
    assert type_size([replace(words[0], size=-0.03), replace(words[1], size=0.0)]) == 0.03
    assert type_size([replace(words[0], size=0.0)]) == 0.004


# -- leaning scans ---------------------------------------------------------------------------------


def leaning(one: Page, slope: float) -> Page:
    def moved(word: Word) -> Word:
        down = slope * word.box.x_mid
        return replace(word, box=replace(word.box, y0=word.box.y0 + down, y1=word.box.y1 + down))

    return replace(one, words=tuple(map(moved, one.words)))


@pytest.mark.parametrize("slope", [0.012, -0.012])
def test_a_scan_s_lean_is_measured_either_way(slope: float) -> None:
    scan = page(*grid(X, HEAD, *ROWS, *ROWS, *ROWS, source="ocr"))
    assert slope_of(leaning(scan, slope)) == pytest.approx(slope, abs=0.003)


def test_what_was_not_scanned_or_stands_straight_does_not_lean() -> None:
    rows = HEAD, *ROWS, *ROWS, *ROWS
    assert slope_of(page(*grid(X, *rows, source="ocr"))) == 0.0
    assert slope_of(leaning(page(*grid(X, *rows)), 0.012)) == 0.0
    assert slope_of(page()) == 0.0


def test_the_words_of_labels_head_columns_too() -> None:
    assert kinds_of("CME Credits Earned") == kinds_of("PDUs claimed") == {"credits"}


def test_a_value_that_stands_beside_a_head_is_none_of_it() -> None:
    assert labels(["Date: May 5, 2021", "Course Title", "CPE Credits"]) == [("Course Title", "CPE Credits")]
