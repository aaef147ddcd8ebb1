"""The day of completion is told from the other dates of a page by what stands around it."""

from __future__ import annotations

from datetime import date

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.dates import ANOTHER_LABEL, WITHOUT_YEAR, find_completion_dates
from cpe_core.understanding.text.page_text import PageText


def completed(*lines: Put, on: date | None = None):
    return read_certificate(PageText([page(*lines)]), on=on).completion_date


def test_the_date_beside_its_label_wins_over_expiry_and_print_date() -> None:
    field = completed(
        Put(text="3/2/2024, 9:14 AM", y=0.02, x=0.04, left=True, size=0.012),
        Put(text="Date Completed: January 15, 2024", y=0.5),
        Put(text="Valid until: January 15, 2026", y=0.6),
        Put(text="Certificate of Completion", y=0.2, size=0.05),
    )
    assert field.value == "2024-01-15" and not field.needs_review


def test_an_order_of_day_and_month_that_nothing_settles_is_flagged() -> None:
    field = completed(*column("Certificate", "Date: 05/06/2021"))
    assert field.needs_review and "day and month could be swapped" in field.reasons


def test_another_date_on_the_page_settles_the_order() -> None:
    field = completed(*column("Certificate", "Date: 05/06/2021", "Valid until: 25/06/2023"))
    assert field.value == "2021-06-05" and not field.needs_review


def test_a_date_in_the_future_is_flagged() -> None:
    field = completed(*column("Certificate", "Date: May 6, 2031"), on=date(2026, 1, 1))
    assert field.value is None or field.needs_review


def test_the_language_of_the_page_tells_which_number_is_the_day() -> None:
    page_text = PageText([page(*column("Certificado", "Certificamos que Olga Pruitt concluiu o curso com carga de horas", "em 03/04/2024"))])  # fmt: skip
    (found,) = find_completion_dates(page_text)
    assert found.value == "2024-04-03"
    assert "day and month could be swapped" not in found.reasons


# -- the order that the paper prints ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("Date of completion (DD/MM/YYYY): 04/03/2025",), "2025-03-04"),
        (("Date of completion: 04/03/2025 (dd/mm/yyyy)",), "2025-03-04"),
        (("Date of completion:", "04/03/2025", "DD / MM / YYYY"), "2025-03-04"),
        (("Completed (dd-mm-yy): 04-03-25",), "2025-03-04"),
        (("Date of completion (MM/DD/YYYY): 04/03/2025",), "2025-04-03"),
        (("Date of completion: 04/03/2025 (jj/mm/aaaa)",), "2025-03-04"),
        (("Date of completion (day / month / year): 04/03/2025",), "2025-03-04"),
        (("Date of completion:", "04/03/2025", "month/day/year"), "2025-04-03"),
        (("Date of completion (Tag.Monat.Jahr): 04.03.2025",), "2025-03-04"),
    ],
)
def test_the_order_that_is_printed_decides(lines: tuple[str, ...], day: str) -> None:
    found = completed(*column(*lines, "2.0 CPE credits"))  # "CPE" alone would tell of the month first
    assert (found.value, found.needs_review) == (day, False)


def test_of_two_printed_orders_none_decides() -> None:
    found = completed(*column("Date of completion (DD/MM/YYYY or MM/DD/YYYY): 04/03/2025"))
    assert found.needs_review


@pytest.mark.parametrize(
    ("digits", "order", "day"),
    [
        ("03122025", "MMDDYYYY", "2025-03-12"),
        ("0 3 1 2 2 0 2 5", "M M D D Y Y Y Y", "2025-03-12"),
        ("12032025", "DD MM YYYY", "2025-03-12"),
        ("20250312", "YYYY MM DD", "2025-03-12"),
    ],
)
def test_a_date_in_a_comb_of_boxes_is_read_by_the_letters_under_it(digits: str, order: str, day: str) -> None:
    assert completed(*column("Date of completion:", digits, order)).value == day


def test_the_order_of_another_field_is_no_comb_s() -> None:
    assert completed(*column("Completed:", "MM/DD/YYYY", "Phone:", "10 11 2020")).value is None


@pytest.mark.parametrize("digits", ["03122025", "13322025"])
def test_eight_digits_alone_are_no_date(digits: str) -> None:
    assert completed(*column("Date of completion:", digits)).value is None


# -- dates that are of something else --------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    ["Generated: 03/20/2025 10:14:22", "Course published: January 9, 2024", "Transmitted 03/20/2025", "Publication date: May 2, 2024",
     "License issued: May 2, 2019", "Licence issued: 2 May 2019", "CPA license issue date: 05/13/2019", "License issued May 2, 2019"],
)  # fmt: skip
def test_a_date_of_something_else_is_never_sure(line: str) -> None:
    found = completed(*column("This is to certify that", "Ada Quill", "has completed", "Leases, Line by Line", line))
    assert found.value is None or found.needs_review


@pytest.mark.parametrize(
    "line",
    ["Of the 2 hours that each member needs by December 31, 2025", "Credit must be claimed before December 31, 2025"],
)
def test_a_deadline_is_no_day_of_completion(line: str) -> None:
    found = completed(*column(*CERTIFIED, "May 9, 2024", line))
    assert found.value == "2024-05-09" or found.needs_review
    assert completed(*column(*CERTIFIED, line)).needs_review


@pytest.mark.parametrize(
    ("signed", "asked"),
    [
        ("Quillbrook, 12 June 2024", True),
        ("Date of completion: 12 June 2024", False),
        ("Quillbrook, 12 December 2024", False),
    ],
)
def test_a_day_shortly_after_an_event_is_asked_about_unless_it_is_labelled(signed: str, asked: bool) -> None:
    found = completed(*column(*CERTIFIED, "held from 3 to 5 June 2024", signed))
    days = find_completion_dates(PageText([page(*column(*CERTIFIED, "held from 3 to 5 June 2024", signed))]))
    last = next(one for one in days if one.value > "2024-06-05")
    assert ("days after an event's last" in last.reasons) is asked
    assert found.value == "2024-06-05" or found.needs_review or not asked


@pytest.mark.parametrize(
    ("line", "asked"),
    [("Date: May 4, 2023", True), ("Date Completed: May 4, 2023", False), ("Date: October 9, 2023", False)],
)
def test_a_day_shortly_after_days_without_a_year_is_asked_about(line: str, asked: bool) -> None:
    days = find_completion_dates(PageText([page(*column(*CERTIFIED, "held from 30 April to 2 May", line))]))
    assert [WITHOUT_YEAR in one.reasons for one in days] == [asked]


def test_the_last_day_of_an_event_comes_before_the_day_on_which_it_was_signed() -> None:
    lines = (
        ("Wapping Valley University", 0.042), "records that", ("Ada Quill", 0.039),
        "passed, without academic credit, the professional course", ("Foundations of Grant Accounting", 0.033),
        "January 16 - March 5, 2024", "Continuing Education Units (CEUs): 2.4",
    )  # fmt: skip
    signed = Put(text="Registrar's record date: April 1, 2024", y=0.87, size=0.018, x=0.76)
    found = completed(*column(*lines, top=0.3), signed)
    assert found.value == "2024-03-05"
    assert not found.needs_review or "2024-04-01" in [one.value for one in found.candidates]


@pytest.mark.parametrize("line", ["Registered on May 5, 2021", "Course approved 05/13/2021"])
def test_the_day_of_a_registration_or_an_approval_is_never_sure(line: str) -> None:
    found = completed(*column(*CERTIFIED, line))
    assert found.value is None or found.needs_review


def test_the_end_of_a_certificate_that_prints_no_other_day_is_no_day_of_completion() -> None:
    lines = ("Certificate of Completion", *CERTIFIED)
    assert completed(*column(*lines, "Certificate expires February 1, 2027")).value is None
    assert completed(*column(*lines, "March 3, 2024", "Expires February 1, 2027")).value == "2024-03-03"


@pytest.mark.parametrize(("text", "y"), [("3/20/25, 10:14 AM", 0.02), ("3/20/25, 10:14 AM   My certificate", 0.06)])
def test_the_header_of_a_print_is_never_sure(text: str, y: float) -> None:
    top = Put(text=text, y=y, size=0.011)
    found = completed(top, *column("This is to certify that", "Ada Quill", "has completed", "Leases, Line by Line"))
    assert found.value is None or found.needs_review


CERTIFIED = ("This is to certify that", "Ada Quill", "has completed", "Leases, Line by Line")


@pytest.mark.parametrize(
    "line",
    [
        "Valid from March 3, 2025 to March 7, 2025", "Valid: March 3, 2025 through March 2, 2026",
        "Validity period: 03/03/2025 - 03/03/2026", "License period March 3, 2025 to March 2, 2026",
        "Certification period: March 3, 2022 – March 3, 2025",
    ],
)  # fmt: skip
def test_how_long_something_is_valid_is_never_a_sure_day_of_completion(line: str) -> None:
    found = completed(*column(*CERTIFIED, line))
    assert found.value is None or (found.needs_review and "another kind of date" in found.reasons)
    assert "cut off" not in found.reasons


@pytest.mark.parametrize(
    "line",
    [
        "Hire date: March 3, 2019", "Next session: March 3, 2025", "Founded on March 3, 1987", "Purchase date: March 3, 2025", "License: March 3, 2019", "Archived 2025-03-03",
        "Scanned 03/03/2025 10:14", "Report run: 03/03/2025", "Document created March 3, 2025", "Content reviewed: March 3, 2024",
        "Complete by: March 3, 2025", "Sent: Monday, March 3, 2025", "Approved by the State Board on March 3, 2025", "© Ledger Hall, March 3, 2025", "Gedruckt am 03.03.2025", "Imprimé le 03/03/2025",
        "03/03/2025 MON 10:14 FAX 512 555 0143", "Mar-03-2025 10:14 From: 512-555-0143 To: 512-555-0199 P.1/1",
    ],
)  # fmt: skip
def test_the_day_of_something_else_is_never_a_sure_day_of_completion(line: str) -> None:
    found = completed(*column(*CERTIFIED, line))
    assert found.value is None or found.needs_review


@pytest.mark.parametrize(
    "line",
    ["Webinar date: March 3, 2025", "Completed: March 3, 2025", "Date: March 3, 2025", "Fecha de finalización: 3 de marzo de 2025",
     "Datum der Schulung: 3. März 2025", "Date de la formation : 3 mars 2025", "Awarded: March 3, 2025"],
)  # fmt: skip
def test_the_day_of_a_course_or_a_certificate_is_not_doubted_for_its_label(line: str) -> None:
    found = completed(*column(*CERTIFIED, line))
    assert found.value == "2025-03-03"
    assert ANOTHER_LABEL not in found.reasons


_PLAIN = (
    "Wrenfield Tax Seminars", "Certificate of Completion", "Participant: Ottilie Brandvold", "Course: Basis and Debt",
    "CPE credits: 2.0", "Field of study: Taxes", "Delivery method: QAS Self Study",
)  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Account opened 03/14/2024",
        "Course outline reviewed January 2025. Account created 03/14/2024.",
        "Provider approval period: 03/14/2025 – 03/14/2028",
        "Sponsor accredited from March 14, 2025 to March 14, 2028",
        "Order date 03/14/2026 · Order no. 88412",
        "Invoice date 14 March 2026",
        "Purchased 14 March 2026",
        "Paid on 14 March 2026",
        "Course released March 14, 2024",
        "First offered March 14, 2024",
        "Version of March 14, 2024",
        "Content last updated March 14, 2024",
        "Launched March 14, 2024",
        "Registered on March 14, 2024",
        "Access until March 14, 2027",
        "Subscription ends March 14, 2027",
        "Policy period: March 14, 2024",
        "Approval period 01/01/2024 - 12/31/2024",
        "Reporting period ending June 30, 2025",
        "Began March 14, 2024",
        "Geldig tot 14-03-2027",
        "infirmière, née le 17 mai 1988, a suivi la formation",
        "Gyldig til 14.03.2027",
        "Approval expires March 14, 2027",
        "Renewal due March 14, 2027",
        "This certificate replaces the one issued on March 14, 2026",
        "Konto eröffnet am 14.03.2024",
        "Rechnung vom 14.03.2026",
        "Bestelldatum 14.03.2026",
        "Zugang bis 14.03.2027",
        "Ersetzt die Bescheinigung vom 14.03.2026",
        "Compte ouvert le 14/03/2024",
        "Date de commande 14/03/2026",
        "Mise à jour le 14/03/2024",
        "Fecha de compra 14/03/2026",
        "Cuenta abierta el 14/03/2024",
        "Conta aberta em 14/03/2024",
        "Pubblicato il 14/03/2024",
        "Data di acquisto 14/03/2026",
        "Bijgewerkt op 14-03-2024",
    ],
)
def test_the_only_date_of_a_page_is_not_sure_where_it_is_of_another_event(line: str) -> None:
    found = completed(*column(*_PLAIN, line))
    assert found.value is None or found.needs_review


@pytest.mark.parametrize(("label", "value"), [("Order date", "03/14/2026"), ("Rechnungsdatum", "14.03.2026")])
def test_nor_where_the_label_over_or_beside_it_says_so(label: str, value: str) -> None:
    for place in (Put(text=value, y=0.805, x=0.3, left=True), Put(text=value, y=0.78, x=0.45, left=True)):
        found = completed(*column(*_PLAIN, top=0.1), Put(text=label, y=0.78, x=0.3, left=True), place)
        assert found.value is None or found.needs_review


@pytest.mark.parametrize(
    "line",
    [
        "Completed on March 14, 2026", "Completed online March 14, 2026", "held virtually on March 14, 2026",
        "March 14, 2026", "Chicago, March 14, 2026", "Awarded March 14, 2026", "Course date March 14, 2026",
        "Kursdatum 14.03.2026", "Date de la formation 14/03/2026", "Abgeschlossen am 14.03.2026",
    ],
)  # fmt: skip
def test_the_only_date_of_a_page_is_sure_where_nothing_else_is_said_of_it(line: str) -> None:
    found = completed(*column(*_PLAIN, line))
    assert found.value == "2026-03-14" and not {ANOTHER_LABEL, "another kind of date"} & set(found.reasons)


def test_a_day_of_completion_beside_a_time_of_validity_is_sure() -> None:
    lines = ("Date completed: March 3, 2025", "This valid certificate, issued March 3, 2025", "Valid to March 3, 2026")
    found = completed(*column(*CERTIFIED, *lines))
    assert (found.value, found.needs_review) == ("2025-03-03", False)


@pytest.mark.parametrize("rest", [" –", " to", " through", " - Mar", " – March 5, 20", "- 03/1", " until Marc"])
def test_a_range_that_breaks_off_is_asked_about(rest: str) -> None:
    found = completed(*column(*CERTIFIED, f"Date: March 3, 2025{rest}"))
    assert (found.value, found.needs_review) == ("2025-03-03", True)
    assert "cut off" in found.reasons


@pytest.mark.parametrize("rest", ["", " – 10:00 AM", " - Chicago, IL", " to his credit", " – March 5, 2025", "."])
def test_a_date_before_other_words_is_no_broken_range(rest: str) -> None:
    assert "cut off" not in completed(*column(*CERTIFIED, f"Date: March 3, 2025{rest}")).reasons


def test_a_date_in_words_runs_over_two_rows_and_stands_at_the_side() -> None:
    said = [Put(text="Dated this third day of May in the year", y=0.3, x=0.02, left=True, size=0.012),
            Put(text="two thousand twenty-four", y=0.316, x=0.02, left=True, size=0.012)]  # fmt: skip
    lines = column("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "2.0 CPE credits")
    assert completed(*lines, *said).value == "2024-05-03"


@pytest.mark.parametrize(
    "label",
    [
        "Held (m.d.yyyy)",
        "Date held",
        "Dinner date",
        "Webcast date (MM/DD/YYYY)",
        "Date of the luncheon",
        "Tenuto il",
        "Stattgefunden am",
        "Summit held on",
    ],
)
def test_a_label_of_an_event_names_its_day_whatever_it_says_of_the_order(label: str) -> None:
    lines = [Put(text=label, y=0.5, x=0.2), Put(text="5/18/2024", y=0.5, x=0.6)]
    (found,) = find_completion_dates(PageText([page(*lines)]))
    assert ANOTHER_LABEL not in found.reasons


@pytest.mark.parametrize("label", ["Date printed", "Account opened on (dd/mm/yyyy)", "Order date (M/D/YY)"])
def test_a_label_of_another_thing_stays_one_behind_an_order(label: str) -> None:
    lines = [Put(text=label, y=0.5, x=0.2), Put(text="5/18/2024", y=0.5, x=0.6)]
    (found,) = find_completion_dates(PageText([page(*lines)]))
    assert {ANOTHER_LABEL, "another kind of date"} & {*found.reasons}


def test_a_row_in_the_middle_of_a_sentence_is_no_label() -> None:
    lines = column("This states that Oona Falk finished Ledgers at Sea, a lecture in", "two evenings, on 5/18/2024.", step=0.02)  # fmt: skip
    (found,) = find_completion_dates(PageText([page(*lines)]))
    assert ANOTHER_LABEL not in found.reasons


@pytest.mark.parametrize(
    "line",
    [
        "Fait à Roquebrune, le 23/05/2024",
        "Dado en Villalba, a 23 de mayo de 2024",
        "Given at Port Orrin, May 23, 2024",
        "Rilasciato a Montelupo, 23 maggio 2024",
    ],
)
def test_the_day_on_which_a_paper_was_made_out_comes_after_that_of_the_event(line: str) -> None:
    field = completed(*column("Certificate", "Oona Falk attended Ledgers at Sea on 18 May 2024", line))
    (made_out,) = (one for one in find_completion_dates(PageText([page(*column(line))])) if one.value == "2024-05-23")
    assert "date of issue" in made_out.reasons
    assert field.value == "2024-05-18"
