"""What the trees and bars are fitted on: each answer of both readers judged, and the likeliest weighed."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.models.ranker import ranker
from cpe_core.understanding.models.tagger import TAGGED_FIELDS, tagger
from tests.training.fit import SILENT, Outcome, as_json, bar_of_certainty, bar_of_giving, judge, outcome_of, report
from tests.training.generator import make
from tests.training.labelling import made_up
from tests.training.left_out import record_left_out, report_of_certificates


def outcome(probability: float, *, right: bool, printed: bool = True) -> Outcome:
    return Outcome(probability=probability, right=right, printed=printed, doubted=False, weight=1.0)


def test_answers_are_judged_and_the_likeliest_is_mostly_right() -> None:
    papers = [made_up(one.layout, one.document, one.spans, one.labels) for one in make(6, seed=3, reading="text")]
    judged = [judge(one, tagger()) for one in papers]
    assert all(one.keys() <= {*TAGGED_FIELDS} for one in judged)
    names = [one["participant"] for one in judged if one["participant"].printed]
    likeliest = [outcome_of(one, ranker().scales["participant"].trees) for one in names]
    assert sum(one.right for one in likeliest) >= len(names) - 1 > 2
    assert "made up participant" in report(judged)


def test_a_field_without_an_answer_has_an_impossible_one() -> None:
    (paper,) = (made_up(one.layout, one.document, one.spans, one.labels) for one in make(1, seed=3, reading="text"))
    (nothing,) = (
        one for name, one in judge(paper, tagger()).items() if name == "sponsor_id"
    )  # made-up papers of this seed print none
    assert nothing.answers == ()
    assert outcome_of(nothing, ranker().scales["sponsor_id"].trees).probability == 0.0


def test_certificates_are_read_whole_by_trees_of_other_layouts() -> None:
    papers = [made_up(one.layout, one.document, one.spans, one.labels) for one in make(4, seed=3, reading="text")]
    real = [replace(one, is_real=True) for one in papers]
    judged = [judge(one, tagger()) for one in real]
    trees = {field: scale.trees for field, scale in ranker().scales.items()}
    record = record_left_out(real[0], judged[0], trees, ranker())
    assert record == read_certificate(real[0].page_text)
    told = report_of_certificates(real, judged, [trees] * 4, ranker())
    assert "in use" in told and "straight through" in told
    nothing = replace(ranker(), scales={name: replace(one, give=1.0) for name, one in ranker().scales.items()})
    told = [line for line in report_of_certificates(real, judged, [trees] * 4, nothing).splitlines() if "sum" in line]
    assert told and all("silent 0.0%" in line and "straight through 0.0%" in line for line in told)


def test_bars_leave_no_more_in_silence_than_is_allowed() -> None:
    right = [[outcome(0.9, right=True)] * 4 for _ in range(50)]
    wrong = [[outcome(0.6 - n / 1000, right=False), *[outcome(0.9, right=True)] * 3] for n in range(50)]
    bar = bar_of_certainty([*right, *wrong])
    assert sum(sum(1 - value.probability for value in one) <= bar for one in wrong) == int(SILENT * 400)
    absent = [outcome(n / 1000, right=False, printed=False) for n in range(1000)]
    assert 0.98 <= bar_of_giving(absent) <= 0.99


def test_the_ranker_is_written_as_it_was_read() -> None:
    assert as_json(ranker()) == files("cpe_core.understanding.models").joinpath("ranker.json").read_text("utf-8")
