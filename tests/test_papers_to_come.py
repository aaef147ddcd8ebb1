"""Flyers, timetables, empty forms and what comes instead of a certificate give no record, and a sentence says why."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_pages import column, document, grid, page

from cpe_core.understanding import understand
from cpe_core.understanding.documents import NAMES_NOBODY
from cpe_core.understanding.text.completion import denial_in


def problems_of(*lines: str) -> list[object]:
    found = understand(document(page(*column(*lines, step=0.05))), on=date(2026, 1, 1))
    assert bool(found.records) is not bool(found.problems)
    return [one.about for one in found.problems]


@pytest.mark.parametrize(
    "lines",
    [
        ("Register today!", "Ledgers at Sea", "May 5, 2026, Port Orrin", "4.0 CPE credits, Group Live", "Seats are limited"),
        ("Ledgers at Sea", "May 5, 2026", "CPE credits: 4.0", "You will learn to", "read a log book", "Register by April 2"),
        ("Inscríbase ya", "Contabilidad naval, curso de un día", "5 de mayo de 2026", "4 créditos", "Plazas limitadas"),
        ("Jetzt anmelden: Seminar Schiffsbuchhaltung", "5. Mai 2026", "4 CPE", "Anmeldeschluss 2. April"),
    ],
)  # fmt: skip
def test_a_flyer_is_no_certificate(lines: tuple[str, ...]) -> None:
    assert problems_of(*lines) == ["offer"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Agenda | May 5, 2026", "8:00 Coffee and registration", "9:00 Salvage Law 1.5", "11:00 Tonnage 1.0", "12:15 Lunch", "Total CLE credits applied for: 2.5"),
        ("May 5, 2026", "8:15 - 9:00 am Breakfast", "9:00 - 10:15 am Salvage Law (1.5 CPE)", "10:15 Break", "10:30 Tonnage (1.0 CPE)"),
        ("Programm, 5. Mai 2026", "09.00 Uhr Begrüßung und Kaffee", "9.30 Uhr Bergung (2 Punkte)", "11.00 Uhr Pause", "11.15 Uhr Schiffsmaße"),
        ("Programme du 5 mai 2026", "9h00 Accueil", "9h30 Droit du sauvetage", "11h00 Pause", "11h15 Tonnages (2.0 CPE)"),
    ],
)  # fmt: skip
def test_a_timetable_is_no_certificate(lines: tuple[str, ...]) -> None:
    assert problems_of("Harbor Law Days", *lines) == ["offer"]


def test_a_certificate_with_its_sessions_hours_stays_one() -> None:
    lines = ("Certificate of Attendance", "Oona Falk attended Ledgers at Sea", "May 5, 2025", "9:00 Salvage", "10:15 Break", "10:30 Tonnage", "12:00 Lunch", "4.0 CPE credits")  # fmt: skip
    assert problems_of(*lines) == []


def test_a_certificate_that_bids_to_the_next_course_stays_one() -> None:
    lines = ("Certificate of Attendance", "Oona Falk attended Ledgers at Sea", "May 5, 2025", "4.0 CPE credits", "Join us next spring! Early bird until March 1.")  # fmt: skip
    assert problems_of(*lines) == []


@pytest.mark.parametrize(
    "labels",
    [
        ("Name of attendee", "Course title", "Date", "CPE hours", "Field of study"),
        ("Participant", "Title of program", "Date of program", "Number of CPE credits"),
        ("Name", "Seminar", "Credits awarded", "Signature"),
    ],
)
def test_a_form_that_nobody_filled_in_is_no_certificate(labels: tuple[str, ...]) -> None:
    assert problems_of("Harbor Guild of Clerks", "CERTIFICATE OF ATTENDANCE", *labels) == ["unfilled"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Not passed. You need 70% to earn 2.0 CPE credits.", "No certificate is issued for this attempt."),
        ("Failed", "2.0 CPE credits", "Score 61%"),
        ("Nicht bestanden. Sie erhalten kein Zertifikat.", "2 CPE"),
    ],
)
def test_a_verdict_that_opens_a_line_is_one(lines: tuple[str, ...]) -> None:
    assert problems_of("Final exam: Ledgers at Sea", "Oona Falk | May 5, 2025", *lines) == ["failed"]


def test_a_certificate_whose_label_recommends_credit_is_none_the_less_one() -> None:
    lines = (
        "Certificate of Completion",
        "Ada Quill",
        "has completed Leases, Line by Line",
        "Recommended CPE credits: 2.0",
    )
    assert denial_in("\n".join(lines)) is None
    assert denial_in("Agenda for Monday\nLeases, Line by Line\nRecommended CPE credits: 2.0") is not None


@pytest.mark.parametrize(
    "name", ["Name: ______________", "Printed name ____________ Signature ____________", "This certifies that ____________"]
)  # fmt: skip
def test_a_form_on_which_no_name_was_filled_in_is_in_doubt_as_a_whole(name: str) -> None:
    lines = ("Certificate of Attendance", name, "Course: Ledgers at Sea", "Date: May 5, 2025", "CPE credits: 2.0")
    [record] = understand(document(page(*column(*lines))), on=date(2026, 1, 1)).records
    given = [record[one] for one in ("course_title", "completion_date", "credits")]
    assert [one.value for one in given] == ["Ledgers at Sea", "2025-05-05", "2.0"]
    assert all(NAMES_NOBODY in one.reasons and one.needs_review for one in given)


def test_the_blank_line_may_stand_in_a_column_of_its_own() -> None:
    rows = [
        ["Participant:", "________________"],
        ["Course:", "Ledgers at Sea"],
        ["Date:", "May 5, 2025"],
        ["CPE credits:", "2.0"],
    ]
    lines = [*column("Certificate of Attendance", top=0.1), *grid([0.1, 0.4], *rows)]
    [record] = understand(document(page(*lines)), on=date(2026, 1, 1)).records
    assert NAMES_NOBODY in record.credits.reasons


def test_a_blank_form_under_its_societys_name_is_unfilled() -> None:
    labels = ("Name of participant:", "Title of program:", "Date of program:", "CPE hours earned:")
    note = "NASBA Sponsor No. 100862. Delivery method: Group Live."
    assert problems_of("MERIDIAN QUILL SOCIETY OF CPAs", "CERTIFICATE OF ATTENDANCE", *labels, note) == ["unfilled"]


def test_a_place_on_a_waiting_list_is_a_registration() -> None:
    lines = ("Waitlist notice", "Name: Oona Falk", "Seminar: Ledgers at Sea", "Date: April 22, 2026", "CPE: 8", "The seminar is full. You are number 6 on the wait list.")  # fmt: skip
    assert problems_of(*lines) == ["registration"]


def test_a_blank_line_for_a_signature_is_no_blank_name() -> None:
    lines = ("Certificate of Attendance", "Name: Oona Falk", "Course: Ledgers at Sea", "Date: May 5, 2025", "CPE credits: 2.0", "Signature: ________")  # fmt: skip
    [record] = understand(document(page(*column(*lines))), on=date(2026, 1, 1)).records
    assert not record.credits.needs_review


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("Dear Ada,", "Your seat is reserved for:", "Leases, Line by Line", "How to earn your certificate: stay on"), "registration"),
        (("RECEIPT", "Bill to: Ada Quill", "Leases, Line by Line", "Take the exam to receive your certificate."), "invoice"),
        (("Summary for Ada Quill", "As the minimum attendance was not met, this may not be used to claim CPE."), "refused"),
        (("Earn up to 12 CPE", "The Ledger Days", "Who should attend", "Refunds in full until May 4, 2026"), "offer"),
    ],
)  # fmt: skip
def test_what_comes_instead_of_a_certificate_is_refused_with_a_sentence(lines: tuple[str, ...], kind: str) -> None:
    problems = understand(
        document(page(*column(*lines, "June 4, 2026", "2.0 CPE credits"))), on=date(2026, 6, 30)
    ).problems
    assert [one.about for one in problems] == [kind]
