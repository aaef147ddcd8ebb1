"""Two readers, one answer: agreement makes a value sure, disagreement is told, a doubt by name is never sure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from made_up_pages import column, page

from cpe_core.document import Box
from cpe_core.records import Evidence, Field
from cpe_core.understanding.fields.candidates import Candidate, TaggedCandidate
from cpe_core.understanding.fields.scoring import ranked
from cpe_core.understanding.models.ranker import (
    SAME,
    FieldRanker,
    RankedField,
    RankedValue,
    Ranker,
    agreed,
    all_values,
    likeliest,
    ranker,
)
from cpe_core.understanding.models.tagger import TAGGED_FIELDS
from cpe_core.understanding.models.trees import Trees
from cpe_core.understanding.text.page_text import PageText

PROOF = (Evidence(page=1, box=Box(x0=0.4, y0=0.09, x1=0.6, y1=0.11), text="read there"),)
SHEET = PageText([page(*column(("Bookkeeping Basics", 0.03), "somewhere else"))])
# one tree of two questions: is it the rules' own value, is it the learned reader's; both, one or none
SCALE = FieldRanker(
    trees=Trees(
        names=("to the learned", "to the rules'"), asked=np.array([[0, 1]]), borders=np.array([[3.5, 3.5]]),
        leaves=np.array([[-3.0, 0.0, 0.5, 4.0]]), base=0.0,
    ),
    give=0.3,
)  # fmt: skip
WEIGHING = Ranker(scales={"course_title": SCALE, "sponsor": SCALE}, together=0.3, alone=0.95)


def by_rules(*values: str, reasons: tuple[str, ...] = ("beside a label",)):
    return ranked(
        "course_title", [Candidate(value=value, evidence=PROOF, reasons=reasons[: 1 + n]) for n, value in enumerate(values)]
    )  # fmt: skip


def by_learning(value: str, likelihood: float = 0.97) -> tuple[TaggedCandidate, ...]:
    return (
        TaggedCandidate(candidate=Candidate(value=value, evidence=PROOF, reasons=("learned",)), probability=likelihood),
    )


def both(choices, tagged_candidates) -> tuple[RankedValue, ...]:
    return all_values(SHEET, {"course_title": choices}, {"course_title": tagged_candidates})["course_title"]


def one_field(found) -> Field:
    return agreed({"course_title": one}, WEIGHING)["course_title"] if (one := likeliest(found, SCALE)) else Field()


def test_what_both_readers_give_is_sure():
    field = one_field(both(by_rules("Bookkeeping Basics"), by_learning("BOOKKEEPING BASICS")))
    assert (field.value, field.needs_review, field.certainty) == ("Bookkeeping Basics", False, "high")
    assert "both readers agree" in field.reasons


def test_where_they_differ_both_answers_are_told_and_a_person_is_asked():
    found = both(by_rules("Bookkeeping Basics"), by_learning("Advanced Bookkeeping"))
    field = one_field(found)
    assert field.value == "Bookkeeping Basics"
    assert field.needs_review
    assert "another value comes near: Advanced Bookkeeping" in field.reasons
    assert {str(one.value) for one in found} == {"Bookkeeping Basics", "Advanced Bookkeeping"}


def test_a_doubt_by_name_is_never_sure_even_if_both_agree():
    assert one_field(
        both(by_rules("Bookkeeping Ba...", reasons=("cut off",)), by_learning("Bookkeeping Ba..."))
    ).needs_review


def test_a_certificate_that_is_opened_in_any_case_is_doubted_more():
    [best, *_] = both(by_rules("Bookkeeping Basics"), by_learning("Bookkeeping Basics"))
    tagged_candidates, poor = RankedField(best=best, probability=0.8), RankedField(best=best, probability=0.5)
    alone = agreed({"course_title": tagged_candidates}, WEIGHING)
    assert not alone["course_title"].needs_review
    with_a_doubt = agreed({"course_title": tagged_candidates, "sponsor": poor}, WEIGHING)
    assert [one.needs_review for one in with_a_doubt.values()] == [True, True]
    assert [one.certainty for one in with_a_doubt.values()] == ["medium", "low"]
    certain = agreed({"course_title": replace(tagged_candidates, probability=0.97), "sponsor": poor}, WEIGHING)
    assert not certain["course_title"].needs_review


def test_what_both_readers_agree_on_is_believed_more_on_a_certificate_that_is_opened():
    [best, *_] = both(by_rules("Bookkeeping Basics"), by_learning("Bookkeeping Basics"))
    [alone, *_] = both(by_rules("Bookkeeping Basics"), by_learning("Another Title"))
    poor = RankedField(best=best, probability=0.5)
    for one, asked in ((best, False), (alone, True)):
        given = agreed({"course_title": RankedField(best=one, probability=0.92), "sponsor": poor}, WEIGHING)
        assert given["course_title"].needs_review is asked


def test_many_small_doubts_together_are_one():
    [best, *_] = both(by_rules("Bookkeeping Basics"), by_learning("Bookkeeping Basics"))
    one = RankedField(best=best, probability=0.75)
    assert all(field.needs_review for field in agreed({"course_title": one, "sponsor": one}, WEIGHING).values())


def test_two_spellings_of_one_name_share_what_is_likely_of_them():
    found = both(by_rules("Quillmark PDH"), by_learning("Quillmark PDH, Inc.", 0.9))
    apart, alike = likeliest(found, SCALE), likeliest(found, SCALE, alike=lambda value: value[:13])
    first, second = sorted(SCALE.trees.probabilities([one.features for one in found]), reverse=True)
    assert apart is not None and alike is not None and apart.best == alike.best
    assert apart.probability == first
    assert alike.probability == pytest.approx(1 - (1 - first) * (1 - second))


def test_a_value_that_is_hardly_likely_is_not_given():
    strict = FieldRanker(trees=SCALE.trees, give=0.7)
    assert likeliest(both((), by_learning("Bookkeeping Basics", 0.2)), strict) is None


def test_nothing_found_is_blank_and_calm():
    assert one_field(()) == Field()
    assert agreed({}, WEIGHING) == {}


def test_the_scales_that_come_with_the_package_find_what_both_give_likelier_than_what_one_gives():
    choices, tagged_candidates = by_rules("Bookkeeping Basics"), by_learning("Bookkeeping Basics", 0.99)
    trees = ranker().scales["course_title"].trees
    together = trees.probabilities([both(choices, tagged_candidates)[0].features])
    alone = trees.probabilities([both(choices, ())[0].features, both((), tagged_candidates)[0].features])
    assert together[0] > max(alone)


def test_every_field_that_both_read_is_weighed():
    given = ranker()
    assert set(given.scales) == set(TAGGED_FIELDS)
    assert 0 < given.together < 1
    for field, scale in given.scales.items():
        assert 0 < scale.give < given.alone < 1, field
        assert scale.trees.leaves.shape == (len(scale.trees.asked), 2 ** scale.trees.asked.shape[1])


def test_a_doubt_by_name_opens_the_certificate_and_so_the_bar_is_higher_for_its_other_values():
    [sure, *_] = both(by_rules("Bookkeeping Basics"), by_learning("Bookkeeping Basics"))
    [cut, *_] = both(by_rules("Bookkeeping Ba...", reasons=("cut off",)), by_learning("Bookkeeping Ba..."))
    title = RankedField(best=sure, probability=0.8)  # below the bar of one that has to be opened
    for other, asked in ((sure, False), (cut, True)):
        given = agreed({"course_title": title, "sponsor": RankedField(best=other, probability=0.97)}, WEIGHING)
        assert given["course_title"].needs_review is asked


def test_a_value_of_hardly_any_letters_is_never_given():
    assert likeliest(both(by_rules("~~ #% |} ^^ (("), by_learning("~~ #% |} ^^ ((")), SCALE) is None


AGREED = {"to the rules'": SAME, "to the learned": SAME}
APART = {"to the rules'": 0.0, "to the learned": 0.0}  # the readers do not agree


@pytest.mark.parametrize(
    ("value", "reasons", "sure"),
    [
        ("QUILLWTR", ("a logo", "stands twice"), False),
        ("QUILLWTR", ("a logo", "in an address"), True),
        ("Quillwater Academy", ("a logo",), True),
    ],
)
def test_the_lone_word_of_a_logo_is_never_sure_by_itself(value: str, reasons: tuple[str, ...], sure: bool) -> None:
    candidate = Candidate(value=value, evidence=PROOF, reasons=reasons)
    logo = RankedValue(value=value, candidate=candidate, features=APART)
    for probability, expected in ((0.72, sure), (0.97, True)):
        given = agreed({"sponsor": RankedField(best=logo, probability=probability)}, WEIGHING)
        assert given["sponsor"].needs_review is not expected


@pytest.mark.parametrize(
    ("name", "reasons", "features", "sure"),
    [
        ("sponsor", ("at the head of the page",), APART, False),
        ("sponsor", ("at the head of the page", "in an address"), APART, True),
        ("sponsor", ("at the head of the page",), AGREED, True),
        ("participant", ("marked by the learned reader",), APART, False),
        ("participant", ("marked by the learned reader", "beside a label"), APART, True),
        ("course_title", ("marked by the learned reader",), APART, True),
    ],
)
def test_where_little_speaks_for_a_value_and_one_reader_knows_it_its_own_chance_must_be_high(
    name: str, reasons: tuple[str, ...], features: dict[str, float], sure: bool
) -> None:
    candidate = Candidate(value="Quillwater Harrow", evidence=PROOF, reasons=reasons)
    value = RankedValue(value="Quillwater Harrow", candidate=candidate, features=features)
    how = replace(WEIGHING, scales={name: SCALE}, together=0.6)
    given = agreed({name: RankedField(best=value, probability=0.6)}, how)
    assert given[name].needs_review is not sure


@pytest.mark.parametrize(("reasons", "sure"), [((), False), (("the only date",), True)])
def test_a_date_for_which_nothing_speaks_is_not_sure(reasons: tuple[str, ...], sure: bool) -> None:
    candidate = Candidate(value="2025-12-31", evidence=PROOF, reasons=reasons)
    day = RankedField(best=RankedValue(value="2025-12-31", candidate=candidate, features=APART), probability=0.72)
    how = replace(WEIGHING, scales={"completion_date": SCALE})
    assert agreed({"completion_date": day}, how)["completion_date"].needs_review is not sure
