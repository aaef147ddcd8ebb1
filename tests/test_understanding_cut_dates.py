"""A range of days of which a part cannot be seen is asked about, and nobody says that its certificate states no date."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest
from made_up_pages import Put, column, document, page
from papers import pdf, saved

from cpe_core import extract
from cpe_core.audit.problems import problems_of
from cpe_core.records import Field
from cpe_core.understanding import understand
from cpe_core.understanding.fields.cut_dates import CUT_OFF, PART_UNSEEN, days_left, is_begun, part_of_date
from cpe_core.understanding.text.page_text import PageText

CERTIFICATE = (
    "Certificate of Completion", "Larkspur Institute of Accounting", "This certifies that", "Ottoline Farquhar",
    "has successfully completed the course", "Principles of Lease Accounting", "CPE credits: 2.5",
)  # fmt: skip
TODAY = date(2026, 11, 30)


def completed(*lines: str) -> Field:
    return _understood(*lines)[0]


def _understood(*lines: str) -> tuple[Field, list[str]]:
    found = understand(document(page(*column(*CERTIFICATE, *lines))), on=TODAY)
    (reading,) = found.readings
    return reading.record.completion_date, [one.code for one in problems_of(found.readings)]


@pytest.mark.parametrize(
    "line",
    [
        "Dates: June 3 – Ju", "Dates: June 3 – June", "Dates: June 3 –", "Dates: June 3 – June 5", "Dates: June 3 – 5",
        "Dates: June 3–5, 20", "from 12 March to", "from 12 March to 14 March", "Dates: June 3 – RECEIVED",
        "Date: 03/0", "Date: June", "Date: ne 5, 2024", "Dates: June 30, July 1 and July", "June 3 – Ju",
    ],
)  # fmt: skip
def test_what_is_left_of_a_date_is_no_date_and_no_certificate_without_one(line: str) -> None:
    day, problems = _understood(line)
    assert (day.value, day.needs_review, day.reasons) == (None, True, (PART_UNSEEN,))
    assert day.evidence[0].text in line
    assert "not_seen" in problems
    assert not {"audit_no_date", "not_found"} & {*problems}


@pytest.mark.parametrize(
    "line", ["Date: N/A", "Date: June 2024", "Year: 2024", "Room 3 – 5", "Date: Monday", "Date: of"]
)
def test_what_is_no_part_of_a_day_leaves_the_date_missing(line: str) -> None:
    day, problems = _understood(line)
    assert day == Field()
    assert "audit_no_date" in problems


@pytest.mark.parametrize(
    "line",
    [
        "Held from 12 March 2025 to", "Held from 12 March 2025 to 14", "Held from 12 March 2025 to 14 March",
        "Held from 12 March 2025", "Held from 12 March 2025 to RECEIVED", "Held between 12 March 2025 and",
        "Date: 03/14/2025 - 03/1", "Date: 03/14/2025 - 03/16/20", "Date: 03/14/2025 - 03/16/ RECEIVED",
        "Date: 2025-03-12 to 2025-03RECEIVED", "Dates: March 12, 2025 – March _", "Dates: March 12, 2025 – PAID",
        "Dates: March 12, 2025 and March", "Dates: March 12, 2025; March 14, 20", "Dates: March 12 - 2025",
        "vom 12. März 2025 bis 14. Mä", "du 12 mars 2025 au 14 m", "Held from – 14 March 2025", "Dates: – March 14, 2025",
    ],
)  # fmt: skip
def test_one_end_of_a_range_is_asked_about(line: str) -> None:
    day = completed(line)
    assert day.value is not None
    assert day.needs_review
    assert CUT_OFF in day.reasons


@pytest.mark.parametrize(
    "line",
    [
        "Dates: March 12 – 14, 2025", "Held from 12 March 2025 to 14 March 2025", "Date: March 14, 2025 – CHICAGO, IL",
        "Date: March 14, 2025 - 10:00 AM to 2:00 PM", "Date - March 14, 2025", "Date: March 14, 2025, 2.5 credits",
        "Completed on March 14, 2025 and graded", "Date: 03/14/2025 RECEIVED",
    ],
)  # fmt: skip
def test_a_whole_day_is_not_asked_about(line: str) -> None:
    day = completed(line)
    assert (day.value, day.needs_review) == ("2025-03-14", False)


def test_a_range_may_be_closed_in_another_row() -> None:
    for lines in (("Held from 12 March 2025", "to 14 March 2025"), ("From: March 12, 2025", "Until: March 14, 2025")):
        assert CUT_OFF not in completed(*lines).reasons


def test_a_day_after_a_range_that_is_cut_off_may_be_that_of_issue() -> None:
    day = completed("Dates: June 3 – Ju", "June 10, 2024")
    assert (day.value, day.needs_review) == ("2024-06-10", True)


def test_a_day_at_the_edge_of_the_page_may_go_on_behind_it() -> None:
    at_edge = Put(text="Date: 03/14/2025", y=0.9, x=0.93)
    found = understand(document(page(*column(*CERTIFICATE), at_edge)), on=TODAY)
    assert CUT_OFF in found.readings[0].record.completion_date.reasons


@pytest.mark.parametrize(
    "rest", ["", " RECEIVED", " – Chicago", ", MA", " to his credit", " – 2 hours", " and 2.5 CPE"]
)
def test_what_no_range_goes_on_with(rest: str) -> None:
    assert not is_begun(rest)


def test_first_days_without_a_year() -> None:
    assert [*days_left("June 3 – Ju\n30. Mai bis\nMay 2 - Leases")] == [(6, 3), (5, 30)]


def test_a_part_of_a_date_is_shown_where_it_stands() -> None:
    text = PageText([page(*column(*CERTIFICATE, "Dates: June 3 – Ju"))])
    assert (span := part_of_date(text)) is not None
    assert text.text[slice(*span)] == "June 3 – Ju"


# -- under something, or behind the edge of the page -----------------------------------------------

STATED = "Dates: June 3 – June 5, 2024"


def _paper(
    *, covered: str = "", colour: tuple[float, float, float] = (1, 1, 1), stamp: str = "", left: float = 72
) -> bytes:
    def draw(canvas) -> None:
        canvas.setFont("Helvetica", 12)
        for place, line in enumerate(CERTIFICATE):
            canvas.drawString(72, 360 - 36 * place, line)
        canvas.drawString(left, 80, STATED)
        if covered:
            x = left + canvas.stringWidth(STATED[: STATED.rindex(covered)], "Helvetica", 12)
            canvas.setFillColorRGB(*colour)
            canvas.rect(x - 0.3, 74, 120, 20, stroke=bool(stamp), fill=1)
            canvas.setFillColorRGB(0.7, 0.1, 0.1)
            canvas.drawString(x + 8, 80, stamp)

    return pdf(draw)


def _is_marked(data: bytes, name: str) -> bool:
    found = extract(data, name=name, on=TODAY)
    (record,) = found.records
    said = {one.code for one in found.problems}
    return record.completion_date.needs_review and not {"audit_no_date", "not_found"} & said


@pytest.mark.parametrize(
    "how",
    [{"covered": "ne 5, 2024"}, {"covered": "June 5, 2024", "colour": (0.8, 0.1, 0.1)},
     {"covered": "5, 2024", "colour": (1, 0.95, 0.95), "stamp": "RECEIVED"}, {"left": 500}],
)  # fmt: skip
def test_the_end_of_a_range_lies_under_something_or_behind_the_edge(how) -> None:
    assert _is_marked(_paper(**how), "dates.pdf")


def test_the_end_of_a_range_is_cut_off_of_a_scan() -> None:
    drawn = pypdfium2.PdfDocument(_paper(covered="ne 5, 2024"))[0].render(scale=2.2).to_pil().convert("RGB")
    assert _is_marked(saved(drawn), "dates.png")
