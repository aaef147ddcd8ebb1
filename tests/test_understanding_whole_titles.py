"""A title of which the learned reader took a part is given whole; a sentence that leads up to one is no part of it."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.records import Field
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.scoring import Choice
from cpe_core.understanding.models.tagged_values import BY_TAGGER
from cpe_core.understanding.models.whole_titles import is_part_of_title, whole_title
from cpe_core.understanding.text.page_text import PageText


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
        Choice(
            value=whole,
            score=0.5,
            candidates=(Candidate(value=whole, evidence=(), reasons=("in large type",)),),
        ),
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


def _in_a_cell(*lines: str, off: float = 0.0) -> Field:
    """A title of several rows in a form, its label beside their middle, or a little `off` it."""
    middle = 0.3 + 0.0125 * (len(lines) - 1) + off
    labels = (("Participant", 0.25), ("Course title", middle), ("Completed", 0.45), ("CPE credits", 0.5))
    values = (("Vera Lindqvist", 0.25), *((line, 0.3 + 0.025 * at) for at, line in enumerate(lines)), ("May 5, 2024", 0.45), ("2.0", 0.5))  # fmt: skip
    puts = [Put(text=text, y=y, x=0.08, left=True, size=0.016) for text, y in labels]
    puts += [Put(text=text, y=y, x=0.35, left=True, size=0.016) for text, y in values]
    return read_certificate(PageText([page(*column("Certificate of Completion", top=0.08), *puts)])).course_title


@pytest.mark.parametrize(
    "lines",
    [
        ("Yellow Book Revision: Quality Management for", "Government Engagements"),
        ("Invoicing in Practice: Duties, Formats and Typical", "Mistakes made by Firms"),
        ("Leases in Practice for Lessees and Lessors", "of All Sizes"),
    ],
)
def test_a_title_that_wraps_in_its_cell_is_whole_or_asked_about(lines: tuple[str, ...]) -> None:
    field = _in_a_cell(*lines)
    assert field.value == " ".join(lines) or field.needs_review


@pytest.mark.parametrize("off", [-0.004, -0.001, 0.0, 0.001, 0.004])
@pytest.mark.parametrize(
    "lines",
    [("Auditing Inventory: Observations, Cutoff and", "Three Fraud Cases"), ("Retirement for Couples: The", "$50,000 Question")],
)  # fmt: skip
def test_a_title_in_a_cell_is_whole_whichever_of_its_rows_the_label_is_level_with(
    lines: tuple[str, ...], off: float
) -> None:
    assert _in_a_cell(*lines, off=off).value == " ".join(lines)


def test_a_title_that_breaks_off_goes_on_as_the_rules_read_it() -> None:
    whole = Candidate(value="From Messy Files to Clean Reports", evidence=(), reasons=("in large type",))
    part = Field(value="From Messy Files to", reasons=(BY_TAGGER,), needs_review=True)
    found = whole_title(part, (Choice(value=whole.value, score=3.0, candidates=(whole,)),))
    assert (found.value, found.needs_review) == ("From Messy Files to Clean Reports", True)
