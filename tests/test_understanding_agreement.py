"""Two readers, one answer: agreement makes a value sure, disagreement is told, a doubt by name is never sure."""

from __future__ import annotations

from made_up_pages import column, page

from cpe_core.document import Box
from cpe_core.records import Evidence
from cpe_core.understanding.agreement import Answer, Likely, Scale, agreed, answers, scales
from cpe_core.understanding.candidates import Candidate
from cpe_core.understanding.learned import FIELDS
from cpe_core.understanding.scoring import ranked
from cpe_core.understanding.sheet import Sheet

PROOF = (Evidence(page=1, box=Box(x0=0.4, y0=0.09, x1=0.6, y1=0.11), text="read there"),)
SHEET = Sheet([page(*column(("Bookkeeping Basics", 0.03), "somewhere else"))])
SCALE = Scale(weights={"": -2.0, "both readers agree": 5.0, "rules: rank 1": 2.5, "rules: beside a label": 1.0}, give=0.3, sure=0.9)  # fmt: skip


def by_rules(*values: str, reasons: tuple[str, ...] = ("beside a label",)):
    return ranked(
        "course_title", [Candidate(value=value, evidence=PROOF, reasons=reasons[: 1 + n]) for n, value in enumerate(values)]
    )  # fmt: skip


def by_learning(value: str, likelihood: float = 0.97) -> tuple[Likely, ...]:
    return (Likely(candidate=Candidate(value=value, evidence=PROOF, reasons=("learned",)), likelihood=likelihood),)


def both(choices, likely) -> tuple[Answer, ...]:
    return answers("course_title", choices, likely, SHEET)


def test_what_both_readers_give_is_sure():
    field = agreed(both(by_rules("Bookkeeping Basics"), by_learning("BOOKKEEPING BASICS")), SCALE)
    assert (field.value, field.needs_review, field.certainty) == ("Bookkeeping Basics", False, "high")
    assert "both readers agree" in field.reasons


def test_where_they_differ_both_answers_are_told_and_a_person_is_asked():
    field = agreed(both(by_rules("Bookkeeping Basics"), by_learning("Advanced Bookkeeping")), SCALE)
    assert field.value == "Bookkeeping Basics"
    assert field.needs_review
    found = both(by_rules("Bookkeeping Basics"), by_learning("Advanced Bookkeeping"))
    assert {str(one.value) for one in found} == {"Bookkeeping Basics", "Advanced Bookkeeping"}


def test_a_doubt_by_name_is_never_sure_even_if_both_agree():
    found = both(by_rules("Bookkeeping Ba...", reasons=("cut off",)), by_learning("Bookkeeping Ba..."))
    assert agreed(found, SCALE).needs_review


def test_a_value_that_is_hardly_likely_is_not_given():
    found = both((), by_learning("Bookkeeping Basics", 0.2))
    assert agreed(found, SCALE).value is None


def test_nothing_found_is_blank_and_calm():
    field = agreed((), SCALE)
    assert (field.value, field.needs_review) == (None, False)


def test_the_scales_that_come_with_the_package_value_agreement_in_every_field():
    for field, scale in scales().items():
        assert field in FIELDS
        assert scale.weights["both readers agree"] > 0, field
        assert 0 < scale.give < scale.sure < 1, field
