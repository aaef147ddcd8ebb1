"""Rows, blocks and squashed cues: the ground that the finders stand on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_pages import Put, column, page

from cpe_core.document import Box, Word, lines_of
from cpe_core.understanding.text.page_text import PageText, exact_key, fuzzy_key, fuzzy_text
from cpe_core.vocabulary import words


def word(text: str, x0: float, x1: float, y0: float, y1: float, size: float) -> Word:
    return Word(text=text, box=Box(x0=x0, y0=y0, x1=x1, y1=y1), size=size, source="text")


def lines(*words: Word) -> list[str]:
    return [line.text for line in lines_of(words, aspect=1.3)]


def test_a_tall_logo_beside_two_rows_does_not_weld_them_together() -> None:
    assert lines(
        word("LOGO", 0.1, 0.25, 0.10, 0.19, 0.08),
        word("Date", 0.6, 0.65, 0.11, 0.13, 0.02),
        word("Expires", 0.6, 0.68, 0.14, 0.16, 0.02),
    ) == ["Date", "LOGO", "Expires"]


def test_a_logo_beside_a_name_in_smaller_type_is_no_part_of_it() -> None:
    assert lines(word("QSL", 0.2, 0.4, 0.1, 0.24, 0.14), word("Vera", 0.54, 0.7, 0.12, 0.22, 0.09)) == ["QSL", "Vera"]
    assert lines(word("Dr.", 0.2, 0.4, 0.1, 0.24, 0.14), word("Vera", 0.45, 0.6, 0.12, 0.22, 0.09)) == ["Dr. Vera"]
    assert lines(word("Ada", 0.2, 0.4, 0.1, 0.2, 0.1), word("Vera", 0.51, 0.7, 0.1, 0.2, 0.09)) == ["Ada Vera"]


def test_a_column_gap_starts_another_line() -> None:
    assert lines(word("Date", 0.1, 0.15, 0.1, 0.12, 0.02), word("Location", 0.5, 0.6, 0.1, 0.12, 0.02)) == [
        "Date",
        "Location",
    ]


def test_words_printed_over_others_are_a_line_of_their_own() -> None:
    found = lines(
        word("Vera", 0.30, 0.45, 0.2, 0.26, 0.05),
        word("Lindqvist", 0.47, 0.75, 0.2, 0.26, 0.05),
        word("Sample", 0.33, 0.60, 0.201, 0.261, 0.05),
    )
    assert sorted(found) == ["Sample", "Vera Lindqvist"]


def test_an_ordinals_ending_stays_with_its_number() -> None:
    assert lines(word("May 4", 0.1, 0.2, 0.10, 0.13, 0.03), word("th", 0.2, 0.215, 0.10, 0.115, 0.012)) == ["May 4 th"]


def test_cues_are_found_in_glued_and_misread_words_and_point_back_to_them() -> None:
    page_text = PageText([page(*column("CERTIFICATE", "PRESENTEDT0", "Vera Lindqvist", source="ocr"))])
    (match,) = page_text.find("cues", "person", "after")
    assert page_text.text[match.start : match.end] == "PRESENTEDT0"


def test_a_cue_inside_another_word_is_none() -> None:
    page_text = PageText([page(*column("unattended computers"))])
    assert page_text.find("cues", "title", "after") == ()


def test_of_cues_that_begin_alike_the_longest_is_found() -> None:
    for label in words("labels", "credits"):
        (match, *_) = PageText([page(*column(label))]).find("labels", "credits")
        assert fuzzy_key(match.phrase) == fuzzy_key(label)


def test_a_phrase_of_one_list_that_begins_one_of_another_is_found_for_both() -> None:
    page_text = PageText([page(*column("Date of Completion: May 4, 2023"))])
    for kind, phrase in (("date", "Date"), ("completion_date", "Date of Completion")):
        (match,) = page_text.find("labels", kind)
        assert page_text.text[match.start : match.end] == phrase
        assert page_text.find_in(page_text.rows[0], "labels", kind) == (match,)


def test_a_list_that_is_not_looked_for_is_an_error_and_not_a_page_without_its_phrases() -> None:
    with pytest.raises(KeyError):
        PageText([page(*column("Your progress: 40%"))]).find("cues", "completion", "progress")


def test_a_sign_that_stands_for_several_letters_keeps_its_place() -> None:
    assert fuzzy_text("R&D, 1") == ("randdl", [0, 1, 1, 1, 2, 5])
    assert fuzzy_text("Ab-c") == ("abc", [0, 1, 3])


def test_evidence_is_the_words_a_value_was_read_from() -> None:
    page_text = PageText([page(Put(text="Date: May 5, 2021", y=0.5))])
    start = page_text.text.index("May")
    (evidence,) = page_text.evidence(start, start + len("May 5, 2021"))
    assert evidence.text == "May 5, 2021" and evidence.page == 1
    assert evidence.box.x0 > page_text.rows[0].box.x0 and evidence.box.x1 == page_text.rows[0].box.x1


def test_columns_are_read_one_after_the_other() -> None:
    left = [
        Put(text=text, y=0.5 + 0.024 * n, x=0.1, left=True) for n, text in enumerate(("has completed", "all parts"))
    ]
    right = [Put(text=text, y=0.505 + 0.024 * n, x=0.6, left=True) for n, text in enumerate(("Room 4", "Hall B"))]
    assert PageText([page(*left, *right)]).text == "has completed\nall parts\nRoom 4\nHall B"


@given(st.text(max_size=40))
def test_squashed_text_holds_letters_and_digits_only(text: str) -> None:
    assert fuzzy_key(text) == "" or fuzzy_key(text).isalnum()
    assert exact_key(text) == "" or exact_key(text).isalnum()


def test_a_single_digit_is_not_its_own_neighbour() -> None:
    text = PageText([page(Put(text="Credits", y=0.5, x=0.2, left=True), Put(text="9", y=0.5, x=0.6, left=True))])
    label, digit = text.rows
    assert text.left_of(digit) == label
    assert text.right_of(label) == digit
    assert text.right_of(digit) is None


def test_labels_that_stand_close_to_a_column_of_values_are_rows_of_their_own():
    pairs = (("Who", "Edda Marrowby"), ("What", "Hedging in Funds"), ("When", "May 5, 2021"))
    gap = 1.2 * 0.02 * 612 / 792
    end = 0.3
    lines = [Put(text=value, y=0.3 + 0.05 * n, x=end + gap, left=True) for n, (_, value) in enumerate(pairs)]
    lines += [
        Put(text=label, y=0.3 + 0.05 * n, x=end - len(label) * 0.01 * 612 / 792, left=True)
        for n, (label, _) in enumerate(pairs)
    ]
    assert {row.text for row in PageText([page(*lines)]).rows} == {text for pair in pairs for text in pair}


def test_the_longest_label_of_a_column_is_a_row_of_its_own_however_close_its_value_stands():
    pairs = (
        ("Datum", "3. Mai 2021"),
        ("Veranstaltung", "Bilanzen im Alltag"),
        ("Form", "Live-Seminar"),
        ("Ort", "Bremen"),
    )
    letter = 0.01 * 612 / 792
    value = 0.1 + len("Veranstaltung") * letter + 1.0 * 0.02 * 612 / 792
    lines = [
        Put(text=text, y=0.3 + 0.05 * n, x=x, left=True)
        for n, pair in enumerate(pairs)
        for text, x in zip(pair, (0.1, value), strict=True)
    ]
    assert {row.text for row in PageText([page(*lines)]).rows} == {text for pair in pairs for text in pair}
