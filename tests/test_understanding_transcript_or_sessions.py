"""A table of titles is a transcript or the sessions of one event: each reason by itself, where it alone decides."""

from __future__ import annotations

from made_up_pages import Put, document, grid, page

from cpe_core.understanding import understand
from cpe_core.understanding.tables.cells import columns_of, without
from cpe_core.understanding.tables.detection import find_tables
from cpe_core.understanding.tables.transcript_or_sessions import TranscriptClassification, classified
from cpe_core.understanding.text.page_text import PageText

HEAD = ["Date", "Title", "CPE Credits"]
TITLES = ("Leases in Practice", "Sampling for Audits", "Payroll Basics")
TOP = (
    Put(text="Certificate of Completion", y=0.06, size=0.04),
    Put(text="Participant Name: Vera Lindqvist", y=0.14),
    Put(text="Sponsor: Quillbrook Institute", y=0.18),
)


def listed(*days: str, top: tuple[Put, ...] = TOP):
    rows = [[day, title, "2.0"] for day, title in zip(days, TITLES, strict=False)]
    return page(*top, *grid([0.05, 0.25, 0.8], HEAD, *rows))


def classification(one) -> TranscriptClassification:
    tables = [table for table in find_tables((one,)) if "course_title" in columns_of(table)]
    found = classified(tables, PageText(without((one,), tables)))
    assert found is not None
    return found


WEEKS = listed("01/05/2023", "02/14/2023", "03/20/2023")
DAYS = listed("01/16/2023", "01/17/2023", "01/18/2023")
BETWEEN = listed("01/16/2023", "01/20/2023", "01/26/2023")


def test_rows_weeks_apart_are_courses_though_the_paper_calls_itself_a_certificate() -> None:
    assert "rows weeks apart" in classification(WEEKS).reasons
    assert classification(WEEKS).is_transcript and not classification(BETWEEN).is_transcript
    found = understand(document(WEEKS)).records
    assert [one.completion_date.value for one in found] == ["2023-01-05", "2023-02-14", "2023-03-20"]


def test_rows_of_a_few_days_are_sessions_of_the_one_certificate() -> None:
    assert {"rows within a few days", "the paper calls itself a certificate"} <= {*classification(DAYS).reasons}
    assert not classification(DAYS).is_transcript
    assert len(understand(document(DAYS)).records) == 1


def test_a_near_tie_says_so() -> None:
    assert classification(WEEKS).is_near and not classification(DAYS).is_near


def test_the_paper_s_own_name_outweighs_days_that_are_near() -> None:
    named = (Put(text="CPE Transcript", y=0.06, size=0.04), *TOP[1:])
    assert classification(listed("01/16/2023", "01/17/2023", "01/18/2023", top=named)).is_transcript


def test_a_near_tie_that_is_taken_for_sessions_asks_about_title_and_sessions() -> None:
    title = Put(text="Course Title: Northern Accounting Days", y=0.22)
    near, clear = (
        understand(document(listed(*days, top=(*TOP, title)))).records
        for days in (("01/16/2023", "01/20/2023", "01/26/2023"), ("01/16/2023", "01/17/2023", "01/18/2023"))
    )
    for [record], asked in ((near, True), (clear, False)):
        assert record.course_title.value == "Northern Accounting Days"
        assert ("could be a list of courses" in record.course_title.reasons) is asked
        assert record.sessions.needs_review is asked
