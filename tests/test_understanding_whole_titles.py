"""A title of which the learned reader took a part is given whole; a sentence that leads up to one is no part of it."""

from __future__ import annotations

import pytest

from cpe_core.records import Field
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.scoring import Choice
from cpe_core.understanding.models.whole_titles import is_part_of_title, whole_title


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
    ("whole", "part", "how"),
    [
        ("Sponsor Oversight in Trials", "Oversight in Trials", "beside a weak label"),
        ("CPE for Busy Partners", "Busy Partners", "in the lead-in's sentence"),
        ("Course Design for Trainers", "Design for Trainers", "beside a label"),
    ],
)
def test_the_words_that_open_what_a_label_or_a_sentence_leads_to_are_a_part_of_it(
    whole: str, part: str, how: str
) -> None:
    rules = (Choice(value=whole, score=2.5, candidates=(Candidate(value=whole, evidence=(), reasons=(how,)),)),)
    taken = Field(value=part, certainty="high", reasons=("marked by the learned reader",))
    given = whole_title(taken, rules)
    assert (given.value, given.needs_review) == (whole, True)
    by_place = (
        Choice(value=whole, score=0.5, candidates=(Candidate(value=whole, evidence=(), reasons=("in large type",)),)),
    )
    assert whole_title(taken, by_place) == taken


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
