"""A transcript is a record a row, each value with its own evidence."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from made_up_pages import Put, document, grid, page

from cpe_core.records import CreditByField, Record
from cpe_core.understanding import understand

X = [0.05, 0.2, 0.62, 0.85]
HEAD = ["Date", "Course Title", "Field of Study", "CPE Credits"]
COURSES = (
    ["01/05/2023", "Leases in Practice", "Accounting", "2.0"],
    ["02/14/2023", "Sampling for Audits", "Auditing", "1.5"],
    ["03/20/2023", "Payroll Basics", "Taxes", "4.0"],
)
TOP = [
    Put(text="CPE Transcript", y=0.06, size=0.04),
    Put(text="Participant Name: Vera Lindqvist", y=0.14),
    Put(text="Sponsor: Quillbrook Institute", y=0.18),
    Put(text="NASBA Sponsor Number: 170231", y=0.22),
]


def records(*pages) -> tuple[Record, ...]:
    return understand(document(*pages), on=date(2026, 1, 1)).records


def values(found: tuple[Record, ...], *names: str) -> list[tuple]:
    return [tuple(record[name].value for name in names) for record in found]


# -- transcripts -----------------------------------------------------------------------------------


def test_each_row_of_a_transcript_is_a_record() -> None:
    found = records(page(*TOP, *grid(X, HEAD, *COURSES)))
    assert values(found, "completion_date", "course_title", "credits") == [
        ("2023-01-05", "Leases in Practice", "2.0"),
        ("2023-02-14", "Sampling for Audits", "1.5"),
        ("2023-03-20", "Payroll Basics", "4.0"),
    ]
    assert [r.fields_of_study.value[0].name for r in found] == ["Accounting", "Auditing", "Taxes"]
    assert all(r.to_review == () for r in found)


def test_what_is_printed_once_belongs_to_every_row() -> None:
    found = records(page(*TOP, *grid(X, HEAD, *COURSES)))
    assert (
        values(found, "participant", "sponsor", "sponsor_id", "credit_type")
        == [("Vera Lindqvist", "Quillbrook Institute", "170231", "CPE")] * 3
    )
    assert "printed once for all rows" in found[2].sponsor.reasons and found[2].sponsor.evidence[0].page == 1


def test_every_value_of_a_row_has_its_own_evidence() -> None:
    found = records(page(*TOP, *grid(X, HEAD, *COURSES)))
    assert [r.credits.evidence[0].text for r in found] == ["2.0", "1.5", "4.0"]
    assert len({r.course_title.evidence[0].box.y0 for r in found}) == 3


def test_a_learning_history_goes_on_over_many_pages() -> None:
    first = date(2020, 1, 6)
    rows = [
        [f"{first + timedelta(days=9 * n):%m/%d/%Y}", f"Course number {n}", "Auditing", "1.0"] for n in range(24 * 8)
    ]
    pages = [
        page(*TOP[:2], *grid(X, HEAD, *rows[8 * n : 8 * n + 8]), Put(text=f"Page {n + 1} of 24", y=0.96), number=n + 1)
        for n in range(24)
    ]
    found = records(*pages)
    assert [r.course_title.value for r in found] == [row[1] for row in rows]
    assert {r.participant.value for r in found} == {"Vera Lindqvist"}
    assert [r.credits.evidence[0].page for r in found] == [n // 8 + 1 for n in range(24 * 8)]


def test_rows_of_several_sponsors_keep_their_own() -> None:
    head = ["Course", "Provider", "Completed", "Hours"]
    rows = (
        ["Leases in Practice", "Quillbrook Institute", "Jan 5, 2023", "2.0"],
        ["Sampling for Audits", "Harrowgate Academy", "Feb 14, 2023", "1.5"],
        ["Payroll Basics", "", "Mar 20, 2023", "4.0"],
    )
    found = records(
        page(Put(text="Learning History", y=0.06, size=0.04), *TOP[1:], *grid([0.05, 0.4, 0.68, 0.87], head, *rows))
    )
    assert [r.sponsor.value for r in found] == ["Quillbrook Institute", "Harrowgate Academy", None]
    assert {r.sponsor_id.value for r in found} == {None}


def test_a_row_without_date_or_title_stays_a_record_with_blanks() -> None:
    rows = (COURSES[0], ["", "Sampling for Audits", "Auditing", "1.5"], ["03/20/2023", "", "Taxes", "4.0"])
    found = records(page(*TOP, *grid(X, HEAD, *rows)))
    assert values(found, "completion_date", "course_title")[1:] == [(None, "Sampling for Audits"), ("2023-03-20", None)]


def test_rows_that_do_not_add_up_to_the_printed_total_are_a_doubt() -> None:
    good = records(page(*TOP, *grid(X, HEAD, *COURSES, ["", "Total", "", "7.5"])))
    bad = records(page(*TOP, *grid(X, HEAD, *COURSES, ["", "Total", "", "9.5"])))
    assert [r.credits.needs_review for r in good] == [False] * 3
    assert all(
        "the rows do not add up to the printed total" in r.credits.reasons and r.credits.needs_review for r in bad
    )


def test_subtotals_of_years_are_compared_together() -> None:
    table = grid(X, HEAD, *COURSES[:2], ["", "Subtotal", "", "3.5"], COURSES[2], ["", "Subtotal", "", "4.0"])
    found = records(page(*TOP, *table))
    assert len(found) == 3 and not any(r.credits.needs_review for r in found)


def test_what_was_not_completed_is_left_out_and_told() -> None:
    head, x = ["Course Name", "Status", "Completion Date", "Credits"], [0.05, 0.45, 0.65, 0.87]
    rows = (
        ["Leases in Practice", "Completed", "01/05/2023", "2.0"],
        ["Sampling for Audits", "In Progress", "", ""],
        ["Payroll Basics", "Completed", "03/20/2023", "4.0"],
    )
    understood = understand(document(page(*TOP, *grid(x, head, *rows))))
    assert [r.course_title.value for r in understood.records] == ["Leases in Practice", "Payroll Basics"]
    assert any(p.code == "not_completed" and "Sampling for Audits" in p.message for p in understood.problems)


def test_one_date_settles_the_order_of_day_and_month_for_all_rows() -> None:
    rows = (["05/01/2023", "Leases in Practice", "Accounting", "2.0"], ["14/02/2023", "Sampling", "Auditing", "1.5"])
    plain = [Put(text="Learning History", y=0.06, size=0.04), Put(text="Participant Name: Vera Lindqvist", y=0.14)]
    found = records(page(*plain, *grid(X, ["Date", "Course Title", "Field of Study", "Credits"], *rows)))
    assert [r.completion_date.value for r in found] == ["2023-01-05", "2023-02-14"]


def test_a_column_for_each_field_of_study_splits_the_credits() -> None:
    head, x = ["Date", "Course Title", "Accounting", "Auditing", "Taxes", "Total"], [0.05, 0.2, 0.52, 0.65, 0.77, 0.88]
    rows = (
        ["01/05/2023", "Leases in Practice", "2.0", "", "", "2.0"],
        ["02/14/2023", "Sampling for Audits", "0.5", "1.0", "", "1.5"],
        ["03/20/2023", "Payroll Basics", "0.0", "1.0", "2.0", "4.0"],
    )
    first, second, third = records(page(*TOP, *grid(x, head, *rows)))
    assert first.fields_of_study.value == (CreditByField(name="Accounting", credits="2.0"),)
    assert [(p.name, p.credits) for p in second.fields_of_study.value] == [("Accounting", "0.5"), ("Auditing", "1.0")]
    assert not first.fields_of_study.needs_review and not second.fields_of_study.needs_review
    assert third.fields_of_study.needs_review and third.credits.value == "4.0"


def test_without_a_total_the_columns_are_added_up_and_a_sum_is_a_doubt() -> None:
    head, x = ["Date", "Course Title", "Ethics", "Auditing", "Taxes"], [0.05, 0.2, 0.55, 0.7, 0.85]
    rows = (["01/05/2023", "Leases in Practice", "", "2.0", ""], ["02/14/2023", "Sampling", "1.0", "1.5", ""])
    one, sum_ = records(page(*TOP, *grid(x, head, *rows)))
    assert (one.credits.value, one.credits.needs_review, one.credit_type.value) == ("2.0", False, "CPE")
    assert (sum_.credits.value, sum_.credits.needs_review) == ("2.5", True)
    assert "could mean several fields" in sum_.fields_of_study.reasons and sum_.fields_of_study.needs_review


def test_hours_that_no_word_calls_credit_are_a_doubt() -> None:
    head, x = ["Date", "Course", "Hours"], [0.05, 0.25, 0.8]
    rows = ([r[0], r[1], r[3]] for r in COURSES)
    plain = [Put(text="Training History", y=0.06, size=0.04), Put(text="Participant Name: Vera Lindqvist", y=0.14)]
    assert all(r.credits.needs_review for r in records(page(*plain, *grid(x, head, *rows))))


def test_a_heading_between_rows_gives_them_their_field_of_study() -> None:
    head, x = ["Date", "Course Title", "CPE Credits"], [0.05, 0.25, 0.8]
    table = grid(
        x,
        head,
        ["Auditing", "", ""],
        ["02/14/2023", "Sampling", "1.5"],
        ["Taxes", "", ""],
        ["03/20/2023", "Payroll", "4.0"],
    )
    found = records(page(*TOP, *table))
    assert [(r.course_title.value, r.fields_of_study.value[0].name) for r in found] == [
        ("Sampling", "Auditing"),
        ("Payroll", "Taxes"),
    ]


def test_transcripts_of_two_people_in_one_document_stay_apart() -> None:
    other = [TOP[0], Put(text="Participant Name: Jonas Abelard", y=0.14), *TOP[2:]]
    found = records(page(*TOP, *grid(X, HEAD, *COURSES)), page(*other, *grid(X, HEAD, *COURSES[:2]), number=2))
    assert [r.participant.value for r in found] == ["Vera Lindqvist"] * 3 + ["Jonas Abelard"] * 2


WORDS = ("Leases", "Sampling", "Revenue", "Payroll", "Budgets", "Fraud", "Estates", "Inventory", "Mergers", "Pensions")
TITLES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=9).map(" ".join)
DAYS = st.dates(date(2012, 1, 1), date(2025, 12, 31))
AMOUNTS = st.integers(2, 64).map(lambda quarters: f"{quarters / 4:.2f}")
COURSE_ROWS = st.lists(st.tuples(DAYS, TITLES, AMOUNTS), min_size=2, max_size=40)


def wrapped(title: str, most: int) -> str:
    """The title with a line break wherever a line would be longer than `most` letters."""
    lines = [""]
    for word in title.split():
        lines[-1:] = [f"{lines[-1]} {word}".strip()] if len(lines[-1]) + len(word) < most else [lines[-1], word]
    return "\n".join(lines)


@given(
    rows=COURSE_ROWS,
    order=st.permutations(["day", "title", "amount"]),
    shape=st.sampled_from(["%m/%d/%Y", "%B %d, %Y", "%Y-%m-%d", "%d-%b-%Y"]),
    wide=st.integers(24, 44),
)
@settings(max_examples=60, deadline=None)
def test_rows_laid_out_as_a_transcript_are_read_back(rows, order, shape, wide) -> None:
    heads = {"day": "Completion Date", "title": "Course Title", "amount": "CPE Credits"}
    widths = {"day": 0.2, "title": 0.48, "amount": 0.16}
    left = [0.05 + sum(widths[name] for name in order[:n]) for n in range(3)]
    cells = [
        {"day": day.strftime(shape), "title": wrapped(title, wide), "amount": amount} for day, title, amount in rows
    ]
    printed = [[cell[name] for name in order] for cell in cells]
    pages, head = [], [heads[name] for name in order]
    for n, start in enumerate(range(0, len(printed), 7)):
        table = grid(left, head, *printed[start : start + 7], top=0.28, step=0.035, size=0.015)
        pages.append(page(*TOP, *table, number=n + 1))
    found = records(*pages)
    assert values(found, "completion_date", "course_title", "credits") == [(d.isoformat(), t, a) for d, t, a in rows]


def test_a_reversal_is_a_row_without_credits() -> None:
    rows = (*COURSES, ["04/02/2023", "Payroll Basics", "Taxes", "-4.0"])
    found = records(page(*TOP, *grid(X, HEAD, *rows)))
    assert [r.credits.value for r in found] == ["2.0", "1.5", "4.0", None]
    assert "credits" in found[3].to_review
