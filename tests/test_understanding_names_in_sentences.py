"""A name in a sentence ends where the sentence goes on, or where the number of its bearer stands."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.fields.names_in_sentences import end_of_name, is_common_in_a_sentence, name_at
from cpe_core.understanding.text.page_text import PageText


def sheet(row: str) -> PageText:
    return PageText([page(*column(row))])


@pytest.mark.parametrize(
    ("row", "name"),
    [
        ("by Sorrel Valley Chapter under the group's agreement", "Sorrel Valley Chapter"),
        ("by Quillmark Learning LLC, NASBA sponsor 100200", "Quillmark Learning LLC"),
        ("by Quillmark Learning (CPE sponsor no. 100200)", "Quillmark Learning"),
        ("by Women in Tax Association", "Women in Tax Association"),
        ("offered by Sorrel University through OpenQuill", "Sorrel University"),
        ("by Learning Through Play Guild", "Learning Through Play Guild"),
    ],
)
def test_a_name_ends_before_what_is_no_part_of_it(row: str, name: str) -> None:
    text = sheet(row)
    start = text.text.index(name)
    assert text.text[start : end_of_name(text, start, len(text.text))] == name


@pytest.mark.parametrize("number", [", NASBA sponsor 100200", " (NASBA QAS Sponsor #100200)", " - Sponsor ID: 100200"])
def test_a_name_is_read_up_to_its_number(number: str) -> None:
    text = sheet(f"provided by Quillmark Learning{number}")
    found = name_at(text, len("provided by"))
    assert found is not None and found[0] == "Quillmark Learning"


def test_a_common_word_within_a_sentence_is_no_name() -> None:
    text = sheet("on behalf of members")
    assert is_common_in_a_sentence(text, text.text.index("members"), "members")
