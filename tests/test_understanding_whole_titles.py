"""A title of which the learned reader took a part is given whole; a sentence that leads up to one is no part of it."""

from __future__ import annotations

import pytest

from cpe_core.understanding.models.whole_titles import is_part_of_title


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("Lags, Leaps & Losses – Discounts Under Fire", "Discounts Under Fire"),
        ("Wait... Is THAT Deductible", "THAT Deductible"),
        ("TXQD-9120 | Form 1099: The Taxation of Barns", "The Taxation of Barns"),
        ("1099 Forms in 50 Minutes: 6 Mistakes, 2 Fixes & 1 Never", "1099 Forms in 50 Minutes"),
        (
            "QUARRELS OVER DEEDS – CAPACITY, UNDUE PRESSURE AND THE QUILLER V LARK MEMORANDUM",
            "UNDUE PRESSURE AND THE QUILLER V LARK",
        ),
    ],
)
def test_a_title_of_which_the_learned_reader_took_a_part_is_given_whole(whole: str, part: str) -> None:
    assert is_part_of_title(whole, part)


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("Vera Lindqvist listened to Episode 12: The Barn", "Episode 12: The Barn"),
        ("For completing a project as part of Quill Ventures", "Quill Ventures"),
        ("student of QUILL COLLEGE has completed training on Barns", "Barns"),
        ("Skill Enhancement Workshop on Barns", "Barns"),
    ],
)
def test_a_sentence_that_leads_up_to_a_title_is_no_part_of_it(whole: str, part: str) -> None:
    assert not is_part_of_title(whole, part)
