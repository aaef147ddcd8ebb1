"""The reader's reasons in plain words: what to check of a value in doubt, and why one is taken."""

from __future__ import annotations

import pytest

from cpe_core.document import PARTED
from cpe_core.reading import boxes, covered, pages, pdf, pictures, stacked, textlayer, web
from cpe_core.records import ACCEPTED, Field, Record
from cpe_core.understanding import documents
from cpe_core.understanding.fields.scoring import DOUBTS
from cpe_core.understanding.lessons.applying import RUNS_ON
from cpe_core.understanding.models.ranker import UNSURE
from cpe_core.understanding.text.awarded import SAYS_NOTHING
from pages.parts.review.reasons import to_check, to_check_first, why

OF_WORDS = {
    RUNS_ON, boxes.DOUBT, covered.SAYS_OTHERWISE, PARTED, pages._HIGH_DECIMALS, pdf.PARTLY, pictures._ON_DAMAGE,
    stacked.STACKED, textlayer.NO_MEANING, web.SEEN_OTHERWISE,
}  # fmt: skip


def of(*reasons: str) -> Field:
    return Field(value="Audit Week", certainty="low", needs_review=True, reasons=reasons)


@pytest.mark.parametrize("doubt", sorted(DOUBTS | OF_WORDS))
def test_each_doubt_tells_what_to_check_in_a_sentence_and_is_not_told_twice(doubt: str) -> None:
    (sentence,) = to_check(of(doubt, *UNSURE))
    assert sentence[0] in "“0" or sentence[0].isupper()
    assert sentence[-1] in ".?"
    assert why(of("the only date", doubt)) == "the only date"


OF_THE_WHOLE = {
    documents._BESIDE_ANOTHER, documents._LETTER_BESIDE, documents._ENCLOSES, documents.GIVES_NONE,
    documents.NAMES_NOBODY, SAYS_NOTHING, "the paper also says: did not pass",
    "the paper speaks of a certificate to come: Certificates will be sent",
}  # fmt: skip


@pytest.mark.parametrize("doubt", sorted(OF_THE_WHOLE))
def test_a_doubt_of_the_whole_record_is_told_once_and_before_its_values(doubt: str) -> None:
    record = Record(course_title=of(doubt), sponsor=of(doubt), credits=of(doubt, "may be two names"))
    assert len(to_check_first(record)) == 1
    assert [to_check(record.course_title), to_check(record.credits)] == [[], ["These may be two names."]]


def test_what_a_person_has_settled_is_in_doubt_no_more() -> None:
    settled = of("the paper also says: did not pass", ACCEPTED)
    assert to_check_first(Record(sponsor=settled)) == []
    assert to_check_first(Record(sponsor=settled, credits=of("the paper also says: did not pass"))) == [
        "The page also says “did not pass”. Was the course completed, and credit given?"
    ]


def test_letters_that_are_not_read_are_named() -> None:
    doubt = "what stands beside it is in Cyrillic letters, which are not read"
    assert to_check(of(doubt)) == ["What stands beside it is in Cyrillic letters, which are not read here."]


def test_why_a_value_was_taken_is_told_without_the_readers_craft() -> None:
    told = why(of("a heading after a lead-in", "both readers agree", "the only date"))
    assert told == "large, after words like “has completed”; found in two ways; the only date"
