"""What is measured of a value: the readers, its text, its place, the rows and cues around it; never who it names."""

from __future__ import annotations

from made_up_pages import column, page

from cpe_core.understanding.certificate import rule_candidates, tagger_candidates
from cpe_core.understanding.models.ranker import RankedValue, all_values, ranker
from cpe_core.understanding.models.ranker_features import sums_among
from cpe_core.understanding.models.tagger import tagger
from cpe_core.understanding.text.page_text import PageText

NAMES = ("Zebulon Quixworth", "Vantorrik Academy", "Widgetry for Controllers")
PAPER = (
    ("Certificate of Completion", 0.04), "presented to", (NAMES[0], 0.03), "for completing", (NAMES[2], 0.03),
    "Sponsor: Vantorrik Academy", "Course No. VX-20417", "Certificate No. 88-4417", "March 3, 2025", "2 CPE credits",
)  # fmt: skip


def answers(*lines) -> dict[str, tuple[RankedValue, ...]]:
    page_text = PageText([page(*column(*lines))])
    rules = rule_candidates(page_text)
    return all_values(page_text, rules, tagger_candidates(page_text, rules, tagger()))


def of(field: str, value: str, *lines) -> dict[str, float]:
    return next(one.features for one in answers(*(lines or PAPER))[field] if str(one.value) == value)


def test_a_value_that_both_readers_give_first_is_the_same_as_each_prefers():
    measures = of("participant", NAMES[0])
    assert measures["to the rules'"] == measures["to the learned"] == 4.0
    assert measures["rules rank"] == measures["learned rank"] == 0.0
    assert measures["rules lead"] > 0


def test_the_cue_before_a_value_is_measured():
    assert of("participant", NAMES[0])["after cues.person.after"] == 1.0
    assert of("sponsor", NAMES[1])["after labels.sponsor"] == 1.0


def test_its_place_is_told_from_where_the_other_fields_seem_to_stand():
    measures = of("course_title", NAMES[2])
    assert measures["rows from rules participant"] == 2.0
    assert measures["size to rules participant"] == 1.0


def test_a_number_is_measured_by_what_its_label_numbers():
    papers, others = (
        of("certificate_number", "88-4417"),
        answers(*PAPER[:-4], "Course No. VX-20417")["certificate_number"],
    )
    assert papers["before numbers the paper"] == 1.0
    assert "before numbers something else" not in papers
    assert all(one.features.get("before numbers the paper", 0.0) == 0.0 for one in others)


def test_a_total_of_credits_is_the_sum_of_the_others():
    found = sums_among(["2", "1", "3", "50", "0"])
    assert found["3"] == {"the sum of others": 1.0}
    assert found["2"] == found["1"] == {"a part of a sum": 1.0}
    assert "50" not in found


def test_no_name_is_a_measure():
    told = " ".join(name for found in answers(*PAPER).values() for one in found for name in one.features).lower()
    asked = " ".join(name for scale in ranker().scales.values() for name in scale.trees.names).lower()
    for word in ("zebulon", "quixworth", "vantorrik", "widgetry"):
        assert word not in told
        assert word not in asked


def test_whatever_the_trees_ask_is_measured_of_some_field():
    """A measure that was renamed would silently count as 0."""
    known = {"because", "after", "before", "above", "left", "below", "is", "of"}
    told = {name for found in answers(*PAPER).values() for one in found for name in one.features}
    for field, scale in ranker().scales.items():
        strange = [name for name in scale.trees.names if name not in told and name.split()[0] not in known]
        assert len(strange) <= 0.1 * len(scale.trees.names), (field, strange)
