"""A typed date is taken as a person means it, or refused with the sentence that says why; it is never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpe_core.errors import BadValue
from cpe_core.summary_row import day_of
from cpe_core.understanding.fields.typed_dates import day_meant, days_meant

DAYS = st.dates(min_value=date(1985, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-03-15", "2026-03-15"),
        ("2026-03-15 00:00:00", "2026-03-15"),
        ("2026-03-15T14:07:00Z", "2026-03-15"),
        ("2026/3/5", "2026-03-05"),
        ("03/15/2026", "2026-03-15"),
        ("15/03/2026", "2026-03-15"),
        ("3-15-26", "2026-03-15"),
        ("15.03.26", "2026-03-15"),
        ("15. 3. 2026", "2026-03-15"),
        ("15 March 2026", "2026-03-15"),
        ("  Mar 15, 2026. ", "2026-03-15"),
        ("march 15th 2026", "2026-03-15"),
        ("Sunday, March 15, 2026", "2026-03-15"),
        ("15-MAR-26", "2026-03-15"),
        ("15 mars 2026", "2026-03-15"),
        ("15. März 2026", "2026-03-15"),
        ("March 15-16, 2026", "2026-03-16"),  # a course of two days is completed on the second
        ("03/03/2026", "2026-03-03"),
        ("29 Feb 2024", "2024-02-29"),
        ("02/29/2000", "2000-02-29"),
        ("12/31/99", "1999-12-31"),
        ("12/31/85", "1985-12-31"),
        ("12/31/84", "2084-12-31"),
    ],
)
def test_a_date_is_typed_as_one_knows_it(typed: str, day: str) -> None:
    assert [one.isoformat() for one in days_meant(typed)] == [day]
    assert {day_meant(typed, day_first=habit).isoformat() for habit in (None, True, False)} == {day}


@pytest.mark.parametrize(
    "typed",
    [
        "soon", "31 Feb 2026", "02/29/2025", "29 Feb 2025", "13/13/2026", "2026-13-01", "2026-02-30", "0/1/2026",
        "15 Mar", "Mar 2026", "2026", "03/15", "15 Mar 1984", "15 Mar 2100", "15 Mar 0026", "2026-03-15 or so",
        "expires 15 Mar 2026", "15 Mar 2026 16 Mar 2027", "3/15/2026/7", "1.5", "-", "03/04/2026 - 05/06/2026",
    ],
)  # fmt: skip
def test_what_is_no_date_is_said_and_repeated_as_typed(typed: str) -> None:
    assert days_meant(typed) == ()
    with pytest.raises(BadValue, match=r"is no date from 1985 to 2099\. Type day, month and year") as refused:
        day_meant(typed, day_first=True)
    assert f"“{typed}”" in refused.value.message


@pytest.mark.parametrize("typed", ["03/04/2026", "3-4-26", "03.04.2026", "3.4.26"])
def test_a_date_that_can_be_two_is_asked_about_unless_a_habit_is_set(typed: str) -> None:
    with pytest.raises(BadValue, match="can be 4 Mar 2026 or 3 Apr 2026"):
        day_meant(typed)
    assert day_meant(typed, day_first=False) == date(2026, 3, 4)
    assert day_meant(typed, day_first=True) == date(2026, 4, 3)
    with pytest.raises(BadValue, match="can be 3 Apr 2026 or 4 Mar 2026"):
        day_meant("04/03/2026")


@given(DAYS)
def test_what_the_page_shows_is_what_it_takes(day: date) -> None:
    assert day_meant(day_of(day)) == day_meant(day.isoformat()) == day


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_a_sentence(text: str) -> None:
    try:
        day_meant(text)
    except BadValue as refused:
        assert text.strip() in refused.message
