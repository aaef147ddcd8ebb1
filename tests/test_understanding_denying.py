"""A statement that no credit was given is one in whatever words; a rule, or what another gives, is none."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.text.completion import denial_on
from cpe_core.understanding.text.denying import denials
from cpe_core.understanding.text.page_text import PageText


@pytest.mark.parametrize(
    "said",
    [
        "Credit: none awarded", "No CPE.", "This event carries no CPE credit.", "This course is not approved for CPE.",
        "Ineligible for CPE credit", "Zero credits were granted.", "We cannot award credit.", "Credit cannot be given.",
        "Your credit was reversed.", "Credit on hold", "You will not receive credit for this session.",
        "This is not a certificate.", "Certificate on hold", "Insufficient participation",
        "Your attendance could not be verified.", "Final exam: outstanding", "Ada Quill did not meet the requirements",
        "Attendee was not present for the required time.", "Credit status: not yet awarded", "Completion criteria not fulfilled",
        "Score too low", "Time spent: 4 minutes of 100", "Awaiting approval", "This certificate was issued in error.",
        "Below minimum attendance", "Subject to verification of attendance", "CPE: ineligible", "Nicht anerkannt",
        "Eligible for credit: No", "Completed: No", "Grade: F", "Result: Unsatisfactory", "Attendance: 10 %",
        "You answered 1 of 9 polling questions.", "Ada Quill has completed 60 % of the course",
        "Für diesen Kurs werden keine Punkte vergeben", "Aucun crédit", "Sin créditos", "Geen punten",
    ],
)  # fmt: skip
def test_what_denies_credit(said: str) -> None:
    assert [*denials(f"Certificate of Attendance\n{said}\nAda Quill")]


@pytest.mark.parametrize(
    "said",
    [
        "No credit is given to those who leave early.", "No CPE credit unless nine polls were answered",
        "CPE credits: 2.0", "No. of CPE credits: 2.0", "No CPE hours: 3", "Certificate No 4411", "Not-for-profit CPE Day",
        "Evening sessions carry no credit", "The host of this webcast awards no credit", "A non-credit online course",
        "No-cost CPE", "passed, without academic credit", "Prerequisites completed: None", "Passing grade: F",
        "You answered 9 of 9 polling questions.", "Credits: 2 of 2", "Attendance: 100 %", "CPE credits are not transferable", "Score: not graded", "1 hour of 60 minutes",
        "This certificate is not valid without signature", "Result: Passed", "You are not required to print this page.", "Partial credit is not rounded up.",
        "Credits are subject to approval by your state board",
    ],
)  # fmt: skip
def test_what_denies_none(said: str) -> None:
    assert not [*denials(f"Certificate of Attendance\n{said}\nAda Quill")]


@pytest.mark.parametrize(
    "said",
    [
        "Your credit was reversed.", "TEMPLATE", "Refund Confirmation", "Order Confirmation #20318", "Learning Plan",
        "We are pleased to invite", "must retake the quiz for", "[Course Title]", "{{course.title}}", "<Participant Name>", "Final score: 58 % (70 % required)", "DNF",
    ],
)  # fmt: skip
def test_a_paper_that_says_so_is_doubted(said: str) -> None:
    assert denial_on(PageText((page(*column(said, "Ada Quill", "Leases, Line by Line", "CPE credits: 2.0")),)))
