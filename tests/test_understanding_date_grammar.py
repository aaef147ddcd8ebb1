"""Dates are read in every shape certificates print, ranges end on their last day, and what is no date is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpe_core.understanding.fields.date_grammar import MISSPELT, dates_in, ends_without_year, is_day_first

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2099, 12, 31))
MONTHS = (
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
)  # fmt: skip


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
        ("this ninth day ofMay, two thousand twenty-four", "2024-05-09"),  # as OCR, and some PDFs, join words
        ("this ninth (9th) day of May, 2024", "2024-05-09"),
        ("a los nueve días del mes de mayo de dos mil veinticuatro", "2024-05-09"),
        ("el veintiuno de mayo del año 2024", "2024-05-21"),
        ("aos nove de maio de dois mil e vinte e quatro", "2024-05-09"),
        ("am neunten Mai 2024", "2024-05-09"),
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
        ("16-17.01.2025 tarihlerinde", "2025-01-16", "2025-01-17"),
        ("30 de março a 1º de abril de 2026", "2026-03-30", "2026-04-01"),
        ("30 de março a 1o de abril de 2026", "2026-03-30", "2026-04-01"),
        ("29 de junho a 1.º de julho de 2026", "2026-06-29", "2026-07-01"),
        ("dal 29 giugno al 1° luglio 2026", "2026-06-29", "2026-07-01"),
        ("w dniach 16-17.01.2025", "2025-01-16", "2025-01-17"),
        ("16-17/01/2025", "2025-01-16", "2025-01-17"),
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


@pytest.mark.parametrize("text", ["7.-9.10.2024", "7. - 9. 10. 2024", "7.–9.10.2024", "vom 7. bis 9.10.2024"])
def test_the_days_of_a_range_of_numbers_with_stops_are_told_before_the_month(text: str) -> None:
    (found,) = dates_in(text)
    assert (found.first, found.day, found.swapped) == (date(2024, 10, 7), date(2024, 10, 9), None)


def test_a_range_that_is_five_days_one_way_and_five_months_the_other_is_five_days() -> None:
    (found,) = dates_in("held from 05-02-2024 to 09-02-2024")
    assert (found.first, found.day, found.swapped) == (date(2024, 2, 5), date(2024, 2, 9), None)


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


@pytest.mark.parametrize("text", ["Part 2 and June 5, 2024", "Version 1.2 to 5 June 2024", "Credits: 2 - May 5, 2024"])
def test_a_number_before_a_date_begins_no_range(text: str) -> None:
    (found,) = dates_in(text)
    assert found.first is None


@pytest.mark.parametrize(
    "text",
    [
        "the second May 2024 session", "once May 2024", "a las dos de mil veinticuatro",
        "third day of our conference 2024", "the second of two sessions, March 2024", "in the year two thousand twenty-four",
        "the thirty-first day of June, 2019", "twenty thousand hours of May", "May two thousand of them come in 2024",
    ],
)  # fmt: skip
def test_words_that_are_no_whole_date_are_none(text: str) -> None:
    assert dates_in(text) == ()


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("held on March 4–5, 11–12, and 18–19, 2025.", "2025-03-04", "2025-03-19"),
        ("on 4, 11, 18 & 25 March 2025", "2025-03-04", "2025-03-25"),
        ("los días 4, 11 y 18 de marzo de 2025", "2025-03-04", "2025-03-18"),
        ("le 4, 11 et 18 mars 2025", "2025-03-04", "2025-03-18"),
        ("May 6 and 7, 13 and 14, 2024", "2024-05-06", "2024-05-14"),
        ("del 28 de gener al 3 de febrer de 2019", "2019-01-28", "2019-02-03"),
        ("del 2 al 9 d'abril de 2019", "2019-04-02", "2019-04-09"),
    ],
)
def test_several_days_of_one_month_end_on_the_last(text: str, first: str, last: str) -> None:
    (found,) = dates_in(text)
    assert (str(found.first), str(found.day)) == (first, last)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3. kesäkuuta 2024", "2024-06-03"), ("3. června 2024", "2024-06-03"), ("3 iunie 2024", "2024-06-03"),
        ("3 de juny de 2024", "2024-06-03"), ("3 червня 2024", "2024-06-03"), ("2024. június 3.", "2024-06-03"),
    ],
)  # fmt: skip
def test_the_months_of_more_languages_are_read(text: str, day: str) -> None:
    assert [str(found.day) for found in dates_in(text)] == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ocotber 14, 2023", "2023-10-14"), ("14th Septmber 2023", "2023-09-14"), ("Febuary 9, 2023", "2023-02-09"),
        ("May 4, 2O23", "2023-05-04"), ("12 June 20l9", "2019-06-12"), ("03/25/2O23", "2023-03-25"),
    ],
)  # fmt: skip
def test_a_misspelt_month_or_year_is_read_and_doubted(text: str, day: str) -> None:
    (found,) = dates_in(text)
    assert (str(found.day), found.doubts) == (day, (MISSPELT,))


@pytest.mark.parametrize(
    "text",
    ["Chapter 14, 2023", "Augustine 4, 2023", "Model 3 2OO", "room 12 Aprils Inn", "Sunday 4, 2023", "Mary 4, 2023"],
)
def test_a_word_that_is_no_month_is_none(text: str) -> None:
    assert dates_in(text) == ()


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("held from 30 April to 2 May at Quillbrook", ((5, 2),)),
        ("held June 3 to 5, Harrowgate", ((6, 5),)),
        ("held from June 3rd to July 5th", ((7, 5),)),
        ("from 3-5 June", ((6, 5),)),
        ("held from 30 April to 2 May 2023", ()),
        ("held June 3 to 5, 2023", ()),
        ("June 3 - 5 of 2023", ()),
        ("12 - 14 Marchbank Lane", ()),
    ],
)
def test_days_without_a_year_are_no_dates_and_told_apart(text: str, ends: tuple) -> None:
    assert ends_without_year(text) == ends


@pytest.mark.parametrize("text", ["6/ 18 / 24", "6 / 18/24", "6 /18 /2024", "6/18/24"])
def test_a_date_written_by_hand_between_slashes_may_stand_wide(text: str) -> None:
    assert [one.day.isoformat() for one in dates_in(f"on {text} in Port Orrin")] == ["2024-06-18"]


@pytest.mark.parametrize("text", ["Section 5. 6.24", "pages 3 - 5-24", "1/2 of 3"])
def test_other_signs_stand_alike_on_both_sides(text: str) -> None:
    assert dates_in(text) == ()


def test_an_october_whose_capital_ocr_read_as_a_nought() -> None:
    assert [one.day for one in dates_in("17-0ct-2023")] == [date(2023, 10, 17)]
