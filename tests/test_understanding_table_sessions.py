"""A certificate with a table is one record: sessions are its detail, fields of study a split of its total."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date

import pytest
from made_up_pages import Put, column, document, grid, page

from cpe_core.document import Box
from cpe_core.records import CreditByField, Evidence, Field, Record, Session, record_from_json, record_to_json
from cpe_core.understanding import understand
from cpe_core.understanding.fields.fields_of_study import NONE_TICKED
from cpe_core.understanding.tables.detection import Table, find_tables
from cpe_core.understanding.tables.sessions import COURSES, is_split, with_sessions, with_split
from cpe_core.understanding.tables.transcript_or_sessions import TranscriptClassification
from cpe_core.understanding.tables.transcripts import ADDED_UP, NOT_THE_TOTAL, PARTS_DIFFER


def records(*pages) -> tuple[Record, ...]:
    return understand(document(*pages), on=date(2026, 1, 1)).records


def values(found: tuple[Record, ...], *names: str) -> list[tuple]:
    return [tuple(record[name].value for name in names) for record in found]


# -- sessions --------------------------------------------------------------------------------------

EVENT = column(
    ("Certificate of Attendance", 0.05), "This is to certify that", ("Vera Lindqvist", 0.04), "has attended",
    ("Northern Accounting Days", 0.035), "Sponsor: Quillbrook Institute", step=0.055,
)  # fmt: skip
SESSIONS = (
    ["May 3, 2022", "Opening Panel", "1.0"],
    ["May 3, 2022", "Leases in Practice", "2.0"],
    ["May 4, 2022", "Sampling for Audits", "1.5"],
)
SX = [0.1, 0.3, 0.8]


def test_a_certificate_with_sessions_is_one_record_with_its_total() -> None:
    table = grid(SX, ["Date", "Session Title", "CPE Credits"], *SESSIONS, ["", "Total", "4.5"], top=0.55)
    (record,) = records(page(*EVENT, *table))
    assert values((record,), "course_title", "participant", "completion_date", "credits", "credit_type") == [
        ("Northern Accounting Days", "Vera Lindqvist", "2022-05-04", "4.5", "CPE")
    ]
    assert record.sessions.value == (
        Session(title="Opening Panel", date="2022-05-03", credits="1.0"),
        Session(title="Leases in Practice", date="2022-05-03", credits="2.0"),
        Session(title="Sampling for Audits", date="2022-05-04", credits="1.5"),
    )
    assert not record.credits.needs_review and not record.sessions.needs_review


@pytest.mark.parametrize("feet", [("Offered", "Earned"), ("Credits available:", "Credits earned:")])
def test_what_was_offered_and_what_was_earned_are_no_sessions(feet: tuple[str, str]) -> None:
    rows = [row[1:] for row in SESSIONS]
    table = grid([0.1, 0.8], ["Session", "Credits"], *rows, [feet[0], "4.5"], [feet[1], "3.5"], top=0.55)
    (record,) = records(page(*EVENT, Put(text="Completion Date: May 4, 2022", y=0.45), *table))
    assert (record.credits.value, record.credits.needs_review) == ("3.5", True)
    assert [one.title for one in record.sessions.value] == [row[0] for row in rows]


def test_sessions_without_dates_are_sessions_too() -> None:
    table = grid([0.1, 0.8], ["Session", "Credits"], *[row[1:] for row in SESSIONS], top=0.55)
    (record,) = records(
        page(*EVENT, Put(text="Completion Date: May 4, 2022", y=0.45), Put(text="CPE Credits: 4.5", y=0.49), *table)
    )
    assert record.completion_date.value == "2022-05-04" and record.credits.value == "4.5"
    assert [s.title for s in record.sessions.value] == ["Opening Panel", "Leases in Practice", "Sampling for Audits"]


def test_a_total_that_is_printed_nowhere_is_added_up_and_a_doubt() -> None:
    table = grid(SX, ["Date", "Session Title", "CPE Credits"], *SESSIONS, top=0.55)
    (record,) = records(page(*EVENT, *table))
    assert record.credits.value == "4.5" and record.credits.needs_review
    assert [e.text for e in record.credits.evidence] == ["1.0", "2.0", "1.5"]


def test_sessions_that_do_not_add_up_to_the_total_are_a_doubt() -> None:
    table = grid(SX, ["Date", "Session Title", "CPE Credits"], *SESSIONS, ["", "Total", "6.0"], top=0.55)
    (record,) = records(page(*EVENT, *table))
    assert record.credits.value == "6.0" and record.credits.needs_review


def test_days_as_headings_between_sessions_are_their_dates() -> None:
    table = grid(
        [0.1, 0.3, 0.8], ["Time", "Session Title", "CPE Credits"],
        ["Tuesday, May 3, 2022", "", ""], ["9:00", "Opening Panel", "1.0"], ["Wednesday, May 4, 2022", "", ""], ["9:00", "Leases in Practice", "2.0"],
        top=0.55,
    )  # fmt: skip
    (record,) = records(page(*EVENT, *table))
    assert [(s.date, s.title) for s in record.sessions.value] == [
        ("2022-05-03", "Opening Panel"),
        ("2022-05-04", "Leases in Practice"),
    ]
    assert record.completion_date.value == "2022-05-04"


def test_where_reasons_nearly_balance_a_person_is_asked() -> None:
    plain = [Put(text="Vera Lindqvist", y=0.1, size=0.03), Put(text="CPE credit details", y=0.2)]
    table = grid(
        SX,
        ["Date", "Topic", "CPE Credits"],
        ["May 3, 2022", "Opening Panel", "1.0"],
        ["May 24, 2022", "Leases in Practice", "2.0"],
    )
    assert all(r.course_title.needs_review or r.sessions.needs_review for r in records(page(*plain, *table)))


def test_sessions_survive_json() -> None:
    table = grid(SX, ["Date", "Session Title", "CPE Credits"], *SESSIONS, ["", "Total", "4.5"], top=0.55)
    (record,) = records(page(*EVENT, *table))
    again = record_from_json(record_to_json(record))
    assert again.sessions.value == record.sessions.value
    assert record_to_json(record)["sessions"]["value"][0] == asdict(record.sessions.value[0])
    assert "sessions" not in record_to_json(Record())


# what the paper says outside its table, and the table by itself

PROOF = (Evidence(page=1, box=Box(x0=0.1, y0=0.1, x1=0.2, y1=0.2), text="printed outside"),)
SURE = TranscriptClassification(reasons=("the paper calls itself a certificate", "rows within a few days"))
NEAR = TranscriptClassification(reasons=("rows weeks apart", "the paper calls itself a certificate"))
AROUND = "Certificate of Attendance. CPE credit is given for the sessions below."


def printed(value: str, *, needs_review: bool = False) -> Field:
    return Field(value=value, evidence=PROOF, reasons=("beside a label",), needs_review=needs_review)


def table_of(x: list[float], head: list[str], *rows: list[str]) -> Table:
    (table,) = find_tables([page(*grid(x, head, *rows))])
    return table


def sessions(
    record: Record,
    *rows: list[str],
    head: str = "CPE Credits",
    around: str = AROUND,
    classification: TranscriptClassification = SURE,
) -> Record:
    table = table_of(SX, ["Date", "Session Title", head], *(rows or SESSIONS))
    return with_sessions(record, [table], around, classification)


def test_the_last_day_stands_for_a_date_that_the_paper_does_not_say_and_never_for_one_it_says() -> None:
    late = [SESSIONS[2], SESSIONS[0], SESSIONS[1]]
    day = sessions(Record(), *late).completion_date
    assert (day.value, [one.text for one in day.evidence]) == ("2022-05-04", ["May 4, 2022"])
    said = printed("2022-05-09")
    assert sessions(Record(completion_date=said)).completion_date == said


def test_a_last_day_that_could_be_another_is_a_doubt() -> None:
    one, other = ["03/04/2022", "Opening Panel", "1.0"], ["03/14/2022", "Cash", "2.0"]
    day = sessions(Record(), one, one, around="Certificate of Attendance").completion_date
    assert (day.value, day.needs_review, day.reasons[0]) == ("2022-03-04", True, "the last day of the sessions")
    day = sessions(Record(), one, other, around="Certificate of Attendance").completion_date
    assert (day.value, day.needs_review) == ("2022-03-14", False)  # the second row tells the order


def blurred(x: list[float], head: list[str], *rows: list[str], certainty: float) -> Table:
    """A table that OCR read, its rows with this certainty."""
    scan = page(*grid(x, head, *rows, source="ocr"))
    words = [word if word.box.y_mid < 0.32 else replace(word, certainty=certainty) for word in scan.words]
    (table,) = find_tables([replace(scan, words=tuple(words))])
    return table


@pytest.mark.parametrize(("certainty", "asked"), [(0.79, True), (0.8, False)])
def test_a_day_and_a_split_that_ocr_read_badly_are_doubts(certainty: float, asked: bool) -> None:
    listed = blurred(SX, ["Date", "Session Title", "CPE Credits"], *SESSIONS, certainty=certainty)
    day = with_sessions(Record(), [listed], AROUND, SURE).completion_date
    assert (day.value, day.needs_review) == ("2022-05-04", asked)
    fields = blurred([0.3, 0.6], ["Field of Study", "CPE Credits"], *FIELDS, certainty=certainty)
    found = with_split(Record(credits=printed("14.0")), fields).fields_of_study
    assert (len(found.value), found.needs_review) == (3, asked)


def test_a_total_outside_is_confirmed_by_rows_that_add_up_and_doubted_by_rows_that_do_not() -> None:
    doubtful = printed("4.50", needs_review=True)
    right = sessions(Record(credits=doubtful)).credits
    assert (right.value, right.needs_review) == ("4.50", False)
    wrong = sessions(Record(credits=printed("5.0"))).credits
    assert (wrong.value, wrong.needs_review, wrong.reasons[-1]) == ("5.0", True, NOT_THE_TOTAL)


def test_one_row_alone_confirms_no_total() -> None:
    """It may be the very number that was read outside."""
    doubtful = printed("1.0", needs_review=True)
    assert sessions(Record(credits=doubtful), SESSIONS[0]).credits == doubtful


def test_a_sum_is_exact_and_a_doubt() -> None:
    rows = [["May 3, 2022", f"Panel {name}", amount] for name, amount in (("One", "0.1"), ("Two", "0.2"))]
    total = sessions(Record(), *rows).credits
    assert (total.value, total.needs_review, total.reasons) == ("0.3", True, (ADDED_UP,))


def test_of_two_totals_the_one_under_the_rows_is_taken_and_the_other_told() -> None:
    outside = Record(credits=printed("6.0"))
    right = sessions(outside, *SESSIONS, ["", "Total", "4.5"]).credits
    assert (right.value, right.needs_review) == ("4.5", False)  # the rows add up to it
    torn = sessions(outside, *SESSIONS, ["", "Total", "5.0"]).credits
    assert (torn.value, torn.needs_review) == ("5.0", True)
    assert "another value comes near: 6.0" in torn.reasons


def test_hours_count_as_credit_only_on_a_paper_that_speaks_of_credit() -> None:
    assert sessions(Record(), head="Hours").credits.value == "4.5"
    silent = sessions(Record(), head="Hours", around="Certificate of Attendance")
    assert silent.credits == Field()
    assert [one.credits for one in silent.sessions.value] == [None, None, None]


def test_the_head_names_the_kind_of_credit_where_nothing_else_does() -> None:
    assert sessions(Record(), head="CME Credits").credit_type.value == "CME"
    named = printed("CPE")
    assert sessions(Record(credit_type=named), head="CME Credits").credit_type == named
    assert sessions(Record(), head="Credits").credit_type == Field()


def test_where_the_reasons_nearly_balance_sessions_and_title_are_asked_about() -> None:
    title = printed("Northern Accounting Days")
    near = sessions(Record(course_title=title), classification=NEAR)
    assert near.sessions.needs_review and near.course_title.needs_review and COURSES in near.course_title.reasons
    assert sessions(Record(), classification=NEAR).course_title == Field()  # what is blank stays so
    sure = sessions(Record(course_title=title))
    assert not sure.sessions.needs_review and sure.course_title == title


STUDIES = (["Opening Panel", "Accounting", "1.0"], ["Leases", "Taxes", "2.0"], ["Sampling", "Accounting", "1.5"])


def test_sessions_that_name_their_fields_add_up_to_the_credits_by_field() -> None:
    table = grid(SX, ["Session Title", "Field of Study", "CPE Credits"], *STUDIES, ["", "Total", "4.5"], top=0.55)
    (record,) = records(page(*EVENT, *table))
    by_field = (CreditByField(name="Accounting", credits="2.5"), CreditByField(name="Taxes", credits="2.0"))
    assert (record.credits.value, record.fields_of_study.value) == ("4.5", by_field)


def test_the_foot_of_a_page_under_a_split_is_no_amount() -> None:
    rows = (["Auditing", "9.0"], ["Accounting", "2.0"], ["Behavioral Ethics", "1.0"])
    lines = [*column(("Certificate of Attendance", 0.04), "Vera Lindqvist", "Program: Audit Update", "May 5, 2025", "CPE credits earned: 12.0", step=0.04), *grid([0.1, 0.5], ["Field of study", "Credits"], *rows, top=0.4)]  # fmt: skip
    foot = [Put(text="Report printed 11/03/2025 | Page 1 of", y=0.95, x=0.1, left=True, size=0.012), Put(text="1", y=0.95, x=0.5, left=True, size=0.012)]  # fmt: skip
    (record,) = records(page(*lines, *foot))
    assert (record.credits.value, record.credits.needs_review) == ("12.0", False)


def test_sessions_of_which_one_names_no_field_add_up_to_none() -> None:
    rows = (*STUDIES[:2], ["Sampling", "", "1.5"])
    table = grid(SX, ["Session Title", "Field of Study", "CPE Credits"], *rows, ["", "Total", "4.5"], top=0.55)
    (record,) = records(page(*EVENT, *table))
    assert record.fields_of_study.value is None


# -- fields of study -------------------------------------------------------------------------------

PLAIN = column(
    ("Certificate of Completion", 0.05), "This is to certify that", ("Vera Lindqvist", 0.04), "has successfully completed",
    ("Year End Update", 0.035), "Date Completed: May 5, 2021", step=0.055,
)  # fmt: skip
FIELDS = (["Accounting", "6.0"], ["Auditing", "4.5"], ["Taxes", "3.5"])


@pytest.mark.parametrize(
    "head", [["Field of Study", "CPE Credits"], ["Subject Area", "Credit Hours"], ["Fields of Study", "Hours"]]
)
@pytest.mark.parametrize("x", [[0.3, 0.6], [0.1, 0.85]])
def test_a_table_of_fields_of_study_is_a_split_of_the_total(head: list[str], x: list[float]) -> None:
    (record,) = records(page(*PLAIN, *grid(x, head, *FIELDS, ["Total", "14.0"], top=0.55)))
    assert record.fields_of_study.value == (
        CreditByField(name="Accounting", credits="6.0"),
        CreditByField(name="Auditing", credits="4.5"),
        CreditByField(name="Taxes", credits="3.5"),
    )
    assert (
        record.credits.value == "14.0"
        and record.sessions.value is None
        and record.course_title.value == "Year End Update"
    )
    assert not record.fields_of_study.needs_review and not record.credits.needs_review


def test_parts_that_do_not_add_up_are_a_doubt() -> None:
    (record,) = records(
        page(*PLAIN, *grid([0.3, 0.6], ["Field of Study", "CPE Credits"], *FIELDS, ["Total", "15.0"], top=0.55))
    )
    assert record.fields_of_study.needs_review and record.credits.needs_review


def test_fields_that_a_form_lists_without_credit_are_not_taken() -> None:
    rows = (["Accounting", "6.0"], ["Auditing", "0"], ["Taxes", ""], ["Finance", "1.0"])
    (record,) = records(
        page(*PLAIN, *grid([0.3, 0.6], ["Field of Study", "CPE Credits"], *rows, ["Total", "7.0"], top=0.55))
    )
    assert [f.name for f in record.fields_of_study.value] == ["Accounting", "Finance"]


def test_fields_and_amounts_in_two_columns_need_no_head() -> None:
    (record,) = records(
        page(*PLAIN, Put(text="CPE Credits: 14.0", y=0.5), *grid([0.3, 0.6], *FIELDS, top=0.6, step=0.06))
    )
    assert [(f.name, f.credits) for f in record.fields_of_study.value] == [
        ("Accounting", "6.0"),
        ("Auditing", "4.5"),
        ("Taxes", "3.5"),
    ]


def test_hours_of_lessons_are_no_credit() -> None:
    table = grid([0.1, 0.8], ["Subject", "Hours"], ["Workshop Tools", "12"], ["Safety Measures", "4"], top=0.55)
    (record,) = records(page(*EVENT, Put(text="Completion Date: May 4, 2022", y=0.45), *table))
    assert record.credits.value is None
    assert record.sessions.value == (Session(title="Workshop Tools"), Session(title="Safety Measures"))


# what the table alone splits


def split(*rows: list[str], record: Record | None = None, head: str = "Field of Study") -> Record:
    return with_split(record or Record(), table_of([0.3, 0.6], [head, "CPE Credits"], *rows))


def test_a_table_with_titles_or_days_of_its_own_is_no_split() -> None:
    assert is_split(table_of([0.3, 0.6], ["Field of Study", "CPE Credits"], *FIELDS))
    dated = [["May 3, 2022", *row] for row in FIELDS]
    assert not is_split(table_of([0.1, 0.3, 0.6], ["Date", "Field of Study", "CPE Credits"], *dated))
    titled = [["Opening Panel", *row] for row in FIELDS]
    assert not is_split(table_of([0.1, 0.5, 0.8], ["Session Title", "Field of Study", "CPE Credits"], *titled))


def test_a_field_listed_twice_is_added_up_exactly() -> None:
    found = split(["Accounting", "0.1"], ["Taxes", "1.0"], ["Accounting", "0.2"]).fields_of_study
    assert [(one.name, one.credits) for one in found.value] == [("Accounting", "0.3"), ("Taxes", "1.0")]
    assert [one.text for one in found.evidence] == ["Accounting", "0.1", "Taxes", "1.0", "Accounting", "0.2"]


def test_parts_are_held_against_a_total_printed_elsewhere() -> None:
    right = split(*FIELDS, record=Record(credits=printed("14.0")))
    assert not right.fields_of_study.needs_review and not right.credits.needs_review
    wrong = split(*FIELDS, record=Record(credits=printed("13.0")))
    assert PARTS_DIFFER in wrong.fields_of_study.reasons and NOT_THE_TOTAL in wrong.credits.reasons
    assert wrong.fields_of_study.needs_review and wrong.credits.needs_review


def test_a_part_that_could_mean_several_fields_is_a_doubt() -> None:
    found = split(["Ethics", "2.0"], ["Taxes", "1.0"], record=Record(credits=printed("3.0"))).fields_of_study
    assert [one.name for one in found.value] == ["Ethics", "Taxes"]
    assert found.needs_review and "could mean several fields" in found.reasons


def test_a_form_on_which_no_field_has_credit_splits_nothing() -> None:
    record = Record(credits=printed("2.0"), fields_of_study=printed("kept"))
    assert split(["Accounting", "0.0"], ["Taxes", "0"], record=record).fields_of_study == Field()


def test_one_row_of_the_papers_own_values_is_no_split() -> None:
    heads, row = ["CPE Hours", "Field of Study", "Format", "Certificate No."], ["2", "Taxes", "Group Live", "KX-20-118"]
    assert not is_split(table_of([0.1, 0.3, 0.5, 0.75], heads, row))
    assert is_split(table_of([0.1, 0.3], ["CPE Hours", "Field of Study"], row))


@pytest.mark.parametrize("total", ["TOTAL CPE EARNED", "Total CPE Hours Awarded:", "Total"])
def test_a_sum_is_no_row_whatever_else_its_line_says(total: str) -> None:
    rows = [["Opening", "Accounting", "1.0"], ["Tides", "Taxes", "2.5"], ["Offered: 6.0", total, "3.5"]]
    found = table_of([0.1, 0.45, 0.85], ["Session", "Field of Study", "CPE"], *rows)
    assert [row.cells[0].text for row in found.rows] == ["Opening", "Tides"]
    assert [cell.text for cell in found.totals] == ["3.5"]


def test_what_stands_under_the_last_sum_is_no_row() -> None:
    rows = [["Mon", "Opening", "1.0"], ["Tue", "Tides", "2.5"], ["", "Total", "3.5"], ["Signed by", "Oona Falk, Dean", "of Studies"]]  # fmt: skip
    found = table_of([0.1, 0.3, 0.7], ["Day", "Session", "CPE"], *rows)
    assert [row.cells[1].text for row in found.rows] == ["Opening", "Tides"]
    more = [*rows[:2], ["", "Subtotal", "3.5"], ["Wed", "Ebbs", "1.0"], ["", "Total", "4.5"]]
    assert len(table_of([0.1, 0.3, 0.7], ["Day", "Session", "CPE"], *more).rows) == 3


@pytest.mark.parametrize(
    ("marks", "parts"),
    [
        (("[X]", "[ ]", "[X]"), [("Accounting", "4.0"), ("Taxes", "2.0")]),
        (("X", "", ""), [("Accounting", "4.0")]),
        (("Yes", "No", "No"), [("Accounting", "4.0")]),
        (("✓", "✓", "✓"), [("Accounting", "4.0"), ("Auditing", "3.0"), ("Taxes", "2.0")]),
    ],
)
def test_a_column_of_ticks_takes_the_rows_that_count(marks: tuple[str, ...], parts: list) -> None:
    rows = [["Accounting", "4.0"], ["Auditing", "3.0"], ["Taxes", "2.0"]]
    cells = [[*row, mark] for row, mark in zip(rows, marks, strict=True)]
    record = with_split(Record(), table_of([0.2, 0.45, 0.7], ["Field of Study", "CPE Credits", "Awarded"], *cells))
    assert [(one.name, one.credits) for one in record.fields_of_study.value] == parts
    assert NONE_TICKED not in record.fields_of_study.reasons


def test_a_column_of_ticks_that_shows_none_is_asked_about() -> None:
    rows = [["Accounting", "4.0", ""], ["Auditing", "3.0", ""]]
    record = with_split(Record(), table_of([0.2, 0.45, 0.7], ["Field of Study", "CPE Credits", "Awarded"], *rows))
    assert record.fields_of_study.needs_review and NONE_TICKED in record.fields_of_study.reasons
