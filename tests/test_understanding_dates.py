"""Dates are read in every shape certificates use, ranges end on their last day, and decoys stay out."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.date_grammar import dates_in, is_day_first
from cpe_core.understanding.fields.date_orders import in_order
from cpe_core.understanding.fields.dates import ANOTHER_LABEL, find_completion_dates
from cpe_core.understanding.text.page_text import PageText

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31))
MONTHS = (
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
)  # fmt: skip


def completed(*lines: Put, on: date | None = None):
    return read_certificate(PageText([page(*lines)]), on=on).completion_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("9/28/2016", "2016-09-28"),
        ("30/8/2016", "2016-08-30"),
        ("21-SEP-2016", "2016-09-21"),
        ("Nov 27, 2016 at 06:31PM UTC", "2016-11-27"),
        ("June 12th, 2016", "2016-06-12"),
        ("2016-03-06", "2016-03-06"),
        ("2016 November 08", "2016-11-08"),
        ("14, June 2016", "2016-06-14"),
        ("5. März 2021", "2021-03-05"),
        ("5 de mayo de 2021", "2021-05-05"),
        ("Given this 13th Day of March, 2016", "2016-03-13"),
        ("on the eighth day of October, of the year 2025", "2025-10-08"),
        ("Date: _March 12, 2025_", "2025-03-12"),
        ("__03/12/2025__", "2025-03-12"),
        ("on this 3rd day of June in the year 2021", "2021-06-03"),
        ("13.10.-17.10.2023", "2023-10-17"),  # the year stands once
        ("13.-17.10.2023", "2023-10-17"),
        ("3/1-3/3/2024", "2024-03-03"),
        ("the eleventh day of September, 2019", "2019-09-11"),
        ("this 3rd day of May in the year two thousand twenty-four", "2024-05-03"),
        ("this third day of May, two thousand and twenty-four", "2024-05-03"),
        ("on this 3rd day of May, in the year of our Lord two thousand twenty four", "2024-05-03"),
        ("this twenty-first day of June, nineteen ninety-eight", "1998-06-21"),
        ("this twenty first day of June 2019", "2019-06-21"),
        ("THE THIRTY-FIRST DAY OF MAY, TWENTY NINETEEN", "2019-05-31"),
        ("the third of May, 2024", "2024-05-03"),
        ("May the third, 2024", "2024-05-03"),
        ("the third day of the month of May, 2024", "2024-05-03"),
        ("a los 3 días del mes de mayo del año 2024", "2024-05-03"),
        ("aos 3 dias do mês de maio de 2024", "2024-05-03"),
        ("de 3 a 5 de maio de 2024", "2024-05-05"),
        ("entre el 3 y el 5 de mayo de 2024", "2024-05-05"),
        ("du 30 avril au 5 mai 2024", "2024-05-05"),
        ("vom 3. bis zum 5. Mai 2024", "2024-05-05"),
        ("tra il 3 e il 5 maggio 2024", "2024-05-05"),
        ("od dnia 3 do dnia 5 maja 2024 r.", "2024-05-05"),
        ("3-5 Mayıs 2024 tarihleri arasında", "2024-05-05"),
    ],
)
def test_a_date_is_read_in_this_shape(text: str, day: str) -> None:
    assert [found.day.isoformat() for found in dates_in(text)] == [day]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("May 05 - 06, 2016", "2016-05-05", "2016-05-06"),
        ("June 13 to 17, 2016", "2016-06-13", "2016-06-17"),
        ("21st and 22nd of October, 2016", "2016-10-21", "2016-10-22"),
        ("March 7th 2016 to March 9th 2016", "2016-03-07", "2016-03-09"),
        ("17-10-2016 to 30-01-2017", "2016-10-17", "2017-01-30"),
        ("03/10/2025-03/12/2025", "2025-03-10", "2025-03-12"),
        ("3/10/25-3/12/25", "2025-03-10", "2025-03-12"),
        ("10.03.2025-12.03.2025", "2025-03-10", "2025-03-12"),
        ("March 10, 2025-March 12, 2025", "2025-03-10", "2025-03-12"),
        ("2025-03-10/2025-03-12", "2025-03-10", "2025-03-12"),
        ("May 9, 10 and 11, 2024", "2024-05-09", "2024-05-11"),
        ("5./6. Oktober 2023", "2023-10-05", "2023-10-06"),
        ("de 3 de maio de 2024 até 5 de maio de 2024", "2024-05-03", "2024-05-05"),
        ("desde el 3 de mayo de 2024 hasta el 5 de mayo de 2024", "2024-05-03", "2024-05-05"),
        ("du 3 mai 2024 jusqu'au 5 mai 2024", "2024-05-03", "2024-05-05"),
        ("vom 13.05.2024 bis zum 15.05.2024", "2024-05-13", "2024-05-15"),
        ("tra il 3 maggio 2024 e il 5 maggio 2024", "2024-05-03", "2024-05-05"),
        ("od 3 maja 2024 do 5 maja 2024", "2024-05-03", "2024-05-05"),
        ("3 Mayıs 2024 ile 5 Mayıs 2024 tarihleri arasında", "2024-05-03", "2024-05-05"),
        ("van 3 mei 2024 tot en met 5 mei 2024", "2024-05-03", "2024-05-05"),
        ("January 16 - March 5, 2024", "2024-01-16", "2024-03-05"),
        ("16 January – 5 March 2024", "2024-01-16", "2024-03-05"),
        ("3rd May to 6th June, 2024", "2024-05-03", "2024-06-06"),
        ("May 30 & June 1, 2024", "2024-05-30", "2024-06-01"),
        ("Mon, May 30 - Wed, June 1, 2024", "2024-05-30", "2024-06-01"),
        ("December 30 - January 2, 2024", "2023-12-30", "2024-01-02"),
        ("del 3 al 5 de junio de 2024", "2024-06-03", "2024-06-05"),
        ("vom 3. bis 5. Juni 2024", "2024-06-03", "2024-06-05"),
        ("3. Mai bis 5. Juni 2024", "2024-05-03", "2024-06-05"),
        ("du 3 au 5 juin 2024", "2024-06-03", "2024-06-05"),
        ("od 3 do 5 czerwca 2024", "2024-06-03", "2024-06-05"),
    ],
)
def test_a_range_ends_on_its_last_day(text: str, first: str, last: str) -> None:
    (found,) = dates_in(text)
    assert (found.first and found.first.isoformat(), found.day.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text", ["Course length 11:22:33", "section 3.2.14", "QB-2016-11-12-99", "31/31/2020", "February 30, 2021", "2023"]
)
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    assert dates_in(text) == ()


@given(DAYS)
def test_every_written_out_date_is_read_back(day: date) -> None:
    (found,) = dates_in(f"completed on {MONTHS[day.month - 1]} {day.day}, {day.year}.")
    assert found.day == day and found.swapped is None


@given(DAYS)
def test_numbers_alone_give_both_readings_exactly_when_both_are_dates(day: date) -> None:
    (found,) = dates_in(f"{day.month}/{day.day}/{day.year}")
    assert day in (found.day, found.swapped)
    assert (found.swapped is not None) == (day.day <= 12 and day.day != day.month)


@given(st.text(max_size=80))
def test_no_text_breaks_the_grammar(text: str) -> None:
    for found in dates_in(text):
        assert 0 <= found.start < found.end <= len(text)


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


def test_a_range_that_is_five_days_one_way_and_five_months_the_other_is_five_days() -> None:
    (found,) = dates_in("held from 05-02-2024 to 09-02-2024")
    assert (found.first, found.day, found.swapped) == (date(2024, 2, 5), date(2024, 2, 9), None)


def test_the_language_of_the_page_tells_which_number_is_the_day() -> None:
    page_text = PageText([page(*column("Certificado", "Certificamos que Olga Pruitt concluiu o curso com carga de horas", "em 03/04/2024"))])  # fmt: skip
    (found,) = find_completion_dates(page_text)
    assert found.value == "2024-04-03"
    assert "day and month could be swapped" not in found.reasons


@pytest.mark.parametrize(
    ("printed", "iso", "day_first"),
    [
        ("03/04/2026", "2026-04-03", True),
        ("03/04/2026", "2026-03-04", False),
        ("25.12.2026", "2026-12-25", True),
        ("05/05/2026", "2026-05-05", None),
        ("March 4, 2026", "2026-03-04", None),
    ],
)
def test_which_order_a_printed_date_has(printed: str, iso: str, day_first: bool | None) -> None:
    assert is_day_first(printed, iso) is day_first


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


@pytest.mark.parametrize("text", ["Part 2 and June 5, 2024", "Version 1.2 to 5 June 2024", "Credits: 2 - May 5, 2024"])
def test_a_number_before_a_date_begins_no_range(text: str) -> None:
    (found,) = dates_in(text)
    assert found.first is None


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


def test_the_last_day_of_an_event_comes_before_the_day_on_which_it_was_signed() -> None:
    lines = (
        ("Wapping Valley University", 0.042), "records that", ("Ada Quill", 0.039),
        "passed, without academic credit, the professional course", ("Foundations of Grant Accounting", 0.033),
        "January 16 - March 5, 2024", "Continuing Education Units (CEUs): 2.4",
    )  # fmt: skip
    signed = Put(text="Registrar's record date: April 1, 2024", y=0.87, size=0.018, x=0.76)
    found = completed(*column(*lines, top=0.3), signed)
    assert (found.value, found.needs_review) == ("2024-03-05", True)
    assert "2024-04-01" in [one.value for one in found.candidates]


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
        "Hire date: March 3, 2019", "Purchase date: March 3, 2025", "License: March 3, 2019", "Archived 2025-03-03",
        "Scanned 03/03/2025 10:14", "Report run: 03/03/2025", "Document created March 3, 2025", "Content reviewed: March 3, 2024",
        "Complete by: March 3, 2025", "Sent: Monday, March 3, 2025", "Gedruckt am 03.03.2025", "Imprimé le 03/03/2025",
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


@pytest.mark.parametrize(
    "text",
    [
        "third day of our conference 2024", "the second of two sessions, March 2024", "in the year two thousand twenty-four",
        "the thirty-first day of June, 2019", "twenty thousand hours of May", "May two thousand of them come in 2024",
    ],
)  # fmt: skip
def test_words_that_are_no_whole_date_are_none(text: str) -> None:
    assert dates_in(text) == ()


def test_a_date_in_words_runs_over_two_rows_and_stands_at_the_side() -> None:
    said = [Put(text="Dated this third day of May in the year", y=0.3, x=0.02, left=True, size=0.012),
            Put(text="two thousand twenty-four", y=0.316, x=0.02, left=True, size=0.012)]  # fmt: skip
    lines = column("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "2.0 CPE credits")
    assert completed(*lines, *said).value == "2024-05-03"


def test_dotted_dates_stay_day_first_where_another_shows_that_order() -> None:
    printed = ["11.01.2023", "22.03.2023"]
    found = in_order([(text, dates_in(text)[0]) for text in printed], "")
    assert [(one.day.isoformat(), one.swapped) for one in found] == [("2023-01-11", None), ("2023-03-22", None)]
