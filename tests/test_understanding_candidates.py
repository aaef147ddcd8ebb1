"""A candidate is handed on with more reasons, never changed; what it prints is all it stands on."""

from __future__ import annotations

from cpe_core.document import Box
from cpe_core.records import Evidence
from cpe_core.understanding.fields.candidates import Candidate

BOX = Box(x0=0.1, y0=0.1, x1=0.2, y1=0.2)
ROWS = tuple(Evidence(page=1, box=BOX, text=text) for text in ("Leases in", "Practice"))
FOUND = Candidate(value="Leases in Practice", evidence=ROWS, reasons=("beside a label",))


def test_more_reasons_stand_behind_its_own_and_the_value_and_its_place_stay() -> None:
    """The first reason says how it was found: others ask for it there."""
    more = FOUND.because("cut off", "beside a label")
    assert more.reasons == ("beside a label", "cut off", "beside a label")
    assert (more.value, more.evidence) == (FOUND.value, FOUND.evidence)


def test_the_candidate_it_was_made_from_stays_as_it_was() -> None:
    FOUND.because("cut off")
    assert FOUND.reasons == ("beside a label",)
    assert FOUND.because() == FOUND


def test_its_text_is_what_is_printed_and_not_its_value() -> None:
    assert Candidate(value="2021-05-05", evidence=ROWS, reasons=()).text == "Leases in Practice"
    assert Candidate(value="2021-05-05", evidence=(), reasons=()).text == ""
