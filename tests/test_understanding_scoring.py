"""One place decides: enough evidence and no rival makes a value sure; doubts are told by name."""

from __future__ import annotations

from cpe_core.document import Box
from cpe_core.records import Evidence
from cpe_core.understanding.candidates import Candidate
from cpe_core.understanding.scoring import BARS, DOUBTS, WEIGHTS, decide, ranked

PROOF = (Evidence(page=1, box=Box(x0=0.1, y0=0.1, x1=0.2, y1=0.2), text="read there"),)


def candidate(value: str, *reasons: str) -> Candidate:
    return Candidate(value=value, evidence=PROOF, reasons=reasons)


def date_field(*candidates: Candidate):
    return decide("completion_date", ranked("completion_date", candidates))


def test_good_evidence_without_a_rival_is_sure() -> None:
    field = date_field(candidate("2024-01-15", "beside a label of completion"))
    assert (field.value, field.certainty, field.needs_review) == ("2024-01-15", "high", False)


def test_a_rival_that_comes_near_is_told_and_flagged() -> None:
    field = date_field(candidate("2024-01-15", "beside a label"), candidate("2024-02-15", "beside a label"))
    assert field.needs_review and any(reason.startswith("another value comes near") for reason in field.reasons)


def test_two_ways_to_one_value_count_together() -> None:
    once = ranked("completion_date", [candidate("2024-01-15", "beside a label")])
    twice = ranked(
        "completion_date", [candidate("2024-01-15", "beside a label"), candidate("2024-01-15", "in a sentence")]
    )
    assert twice[0].score > once[0].score and len(twice) == 1


def test_a_named_doubt_flags_whatever_the_score() -> None:
    field = date_field(candidate("2024-05-06", "beside a label of completion", "day and month could be swapped"))
    assert field.needs_review and field.certainty == "medium"


def test_a_value_with_too_little_evidence_is_not_given() -> None:
    assert date_field(candidate("2024-01-15", "another kind of date")).value is None
    assert date_field().value is None


def test_the_short_and_the_full_name_of_a_sponsor_are_no_rivals() -> None:
    choices = ranked(
        "sponsor",
        [candidate("Quillbrook", "registered as a sponsor"), candidate("Quillbrook Institute", "beside a label")],
    )
    assert not decide("sponsor", choices).needs_review


def test_every_value_keeps_its_evidence_and_reasons() -> None:
    field = date_field(candidate("2024-01-15", "beside a label"))
    assert field.evidence == PROOF and "beside a label" in field.reasons


def test_every_bar_belongs_to_a_field_with_weights_and_can_be_reached() -> None:
    for name, bar in BARS.items():
        assert bar.give <= bar.sure <= sum(weight for weight in WEIGHTS[name].values() if weight > 0)
    assert all(reason == reason.strip() for reason in DOUBTS)
