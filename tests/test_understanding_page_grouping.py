"""One document, many certificates: one a page, two to a page, one over two pages; a copy is no second one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import Put, column, document, grid, page

from cpe_core.records import FIELDS, Record
from cpe_core.understanding import understand
from cpe_core.understanding.segments.page_grouping import PageSummary, grouped
from cpe_core.understanding.segments.page_splitting import split_pages


def lines(
    person: str, title: str, day: str = "May 5, 2021", *, scale: float = 1.0, top: float = 0.1, step: float = 0.07
) -> list[Put]:
    return column(
        ("Certificate of Completion", 0.05 * scale),
        ("This is to certify that", 0.02 * scale),
        (person, 0.04 * scale),
        ("has successfully completed the course", 0.02 * scale),
        (title, 0.035 * scale),
        (f"Date Completed: {day}", 0.02 * scale),
        ("CPE Credits: 2.0", 0.02 * scale),
        ("Delivery Method: QAS Self Study", 0.02 * scale),
        ("Sponsor: Quillbrook Institute", 0.02 * scale),
        top=top,
        step=step,
    )


def block(x: float, y: float, *text: str, day: str = "May 5, 2021") -> list[Put]:
    """A small certificate whose middle is at `x` and which begins at `y`."""
    return [replace(line, x=x) for line in lines(*text, day, scale=0.5, top=y, step=0.045)]


def labelled(person: str, title: str, day: str, *, y: float = 0.1) -> list[Put]:
    texts = (
        f"Participant Name: {person}",
        f"Course Title: {title}",
        f"Date Completed: {day}",
        "CPE Credits: 1.0",
        "Delivery Method: Group Live",
        "Sponsor: Quillbrook Institute",
    )
    return [
        Put(text="CPE Certificate of Attendance", y=y, size=0.03, x=0.1, left=True),
        *(Put(text=t, y=y + 0.05 * (n + 1), x=0.1, left=True) for n, t in enumerate(texts)),
    ]


def records(*pages) -> tuple[Record, ...]:
    return understand(document(*pages)).records


def told(found: tuple[Record, ...]) -> list[tuple]:
    return [(r.participant.value, r.course_title.value, r.completion_date.value) for r in found]


VERA = ("Vera Lindqvist", "Leases in Practice")
JONAS = ("Jonas Abelard", "Sampling for Audits")


# -- one a page ------------------------------------------------------------------------------------


def test_certificates_one_a_page_are_records_in_order() -> None:
    found = records(
        page(*lines(*VERA)),
        page(*lines("Vera Lindqvist", "Sampling for Audits"), number=2),
        page(*lines(*JONAS), number=3),
    )
    assert [r[:2] for r in told(found)] == [VERA, ("Vera Lindqvist", "Sampling for Audits"), JONAS]


def test_a_second_certificate_need_not_lead_up_to_its_title() -> None:
    bare = column(
        ("Certificate of Completion", 0.05),
        ("Vera Lindqvist", 0.04),
        ("Sampling for Audits", 0.035),
        "Date Completed: June 7, 2021",
        "CPE Credits: 2.0",
    )
    other = column(
        ("Certificate of Completion", 0.05),
        ("Vera Lindqvist", 0.04),
        ("Leases in Practice", 0.035),
        "Date Completed: May 5, 2021",
        "CPE Credits: 2.0",
    )
    assert len(records(page(*other), page(*bare, number=2))) == 2


def test_the_same_course_taken_again_is_another_record() -> None:
    again = page(*lines(*VERA, "May 9, 2023"), number=2)
    assert [r[2] for r in told(records(page(*lines(*VERA)), again))] == ["2021-05-05", "2023-05-09"]


def test_a_certificate_printed_twice_is_one_record() -> None:
    assert len(records(page(*lines(*VERA)), page(*lines(*VERA), number=2))) == 1


def test_a_certificate_whole_in_itself_is_another_though_its_title_is_shorter() -> None:
    first = page(*lines("Vera Lindqvist", "Leases in Practice for Lessors"))
    second = column(
        ("Certificate", 0.06),
        "is presented to",
        ("Vera Lindqvist", 0.04),
        "for attending",
        ("Leases in Practice", 0.035),
        "June 7, 2021",
    )
    assert len(records(first, page(*second, number=2))) == 2


# -- one over two pages ----------------------------------------------------------------------------


def test_a_page_without_a_person_goes_with_the_one_before() -> None:
    second = page(
        *column(
            ("Learning Objectives", 0.04), "Describe lessors and lessees", "Pick a discount rate", "Issued May 9, 2021"
        ),
        number=2,
    )
    assert told(records(page(*lines(*VERA)), second)) == [(*VERA, "2021-05-05")]


def test_a_page_that_says_it_is_the_second_of_two_goes_with_the_first() -> None:
    second = page(
        *column("Participant: Vera Lindqvist", "Course Title: Leases in Practice, continued and explained", "Evaluation form"),
        Put(text="Page 2 of 2", y=0.95), number=2,
    )  # fmt: skip
    assert len(records(page(*lines(*VERA), Put(text="Page 1 of 2", y=0.95)), second)) == 1


def test_values_on_the_second_page_belong_to_the_one_record() -> None:
    first = page(*lines(*VERA)[:5])
    second = page(
        *column("Date Completed: May 5, 2021", "CPE Credits: 2.0", "Delivery Method: QAS Self Study"), number=2
    )
    (record,) = records(first, second)
    assert record.credits.value == "2.0" and record.credits.evidence[0].page == 2
    assert record.course_title.evidence[0].page == 1


# -- several on one page ---------------------------------------------------------------------------


def test_two_certificates_side_by_side_are_two_records() -> None:
    found = records(page(*block(0.25, 0.2, *VERA), *block(0.75, 0.2, *JONAS, day="June 7, 2021")))
    assert told(found) == [(*VERA, "2021-05-05"), (*JONAS, "2021-06-07")]


def test_two_certificates_one_over_the_other_are_two_records() -> None:
    found = records(page(*block(0.5, 0.06, *VERA), *block(0.5, 0.56, *JONAS, day="June 7, 2021")))
    assert told(found) == [(*VERA, "2021-05-05"), (*JONAS, "2021-06-07")]


def test_four_certificates_to_a_page_are_four_records() -> None:
    people = ["Vera Lindqvist", "Jonas Abelard", "Mina Castell", "Oskar Brandt"]
    blocks = [
        line
        for n, name in enumerate(people)
        for line in block(0.25 + 0.5 * (n % 2), 0.06 + 0.5 * (n // 2), name, "Leases in Practice")
    ]
    assert sorted(r[0] for r in told(records(page(*blocks)))) == sorted(people)


def test_certificates_without_a_sentence_are_cut_at_their_labels() -> None:
    stacked = page(
        *labelled("Vera Lindqvist", "Leases in Practice", "May 5, 2021"),
        *labelled("Vera Lindqvist", "Payroll Basics", "June 7, 2021", y=0.55),
    )
    assert told(records(stacked)) == [
        ("Vera Lindqvist", "Leases in Practice", "2021-05-05"),
        ("Vera Lindqvist", "Payroll Basics", "2021-06-07"),
    ]


def test_evidence_of_a_half_stands_at_its_place_on_the_whole_page() -> None:
    found = records(page(*block(0.25, 0.2, *VERA), *block(0.75, 0.2, *JONAS)))
    for record, low, high in zip(found, (0.0, 0.5), (0.5, 1.0), strict=True):
        boxes = [e.box for name in FIELDS for e in record[name].evidence]
        assert boxes and all(low <= box.x0 and box.x1 <= high for box in boxes)


def test_a_copy_on_the_same_page_is_no_second_certificate() -> None:
    assert told(records(page(*block(0.5, 0.06, *VERA), *block(0.5, 0.56, *VERA)))) == [(*VERA, "2021-05-05")]


@pytest.mark.parametrize(
    "more",
    [
        column("Certificate of Completion", "Verify this certificate at the address on its back", top=0.9, step=0.05),
        column("Vera Lindqvist has successfully completed the course Leases in Practice", top=0.85),
        [
            Put(text="has successfully completed the course", y=0.8, x=0.3),
            Put(text="has successfully completed the course", y=0.8, x=0.7),
        ],
    ],
)
def test_a_heading_or_lead_in_that_stands_twice_cuts_no_page(more: list[Put]) -> None:
    one = page(*lines(*VERA), *more)
    assert split_pages(one) == (one,)
    assert len(records(one)) == 1


def test_halves_of_one_page_and_further_pages_are_all_records() -> None:
    first = page(*block(0.5, 0.06, *VERA), *block(0.5, 0.56, *JONAS))
    assert [r[0] for r in told(records(first, page(*lines("Mina Castell", "Payroll Basics"), number=2)))] == [
        "Vera Lindqvist",
        "Jonas Abelard",
        "Mina Castell",
    ]


# -- one reason by itself, where it decides ----------------------------------------------------------

FIRST = PageSummary(
    page=page(*lines("Vera Lindqvist", "Leases in Practice")), person="Vera Lindqvist", title=None, date=None
)


def groups_of(*summaries: PageSummary) -> list[int]:
    """How many pages each group has."""
    numbered = [replace(one, page=replace(one.page, number=n)) for n, one in enumerate(summaries, 1)]
    return [len(group) for group in grouped(numbered)]


def test_another_number_on_the_same_form_begins_another_certificate() -> None:
    first = replace(FIRST, number="QB-1001")
    assert groups_of(first, replace(first, number="QB-1002")) == [1, 1]
    assert groups_of(first, first) == [2]


@pytest.mark.parametrize("heading", ["Modules Studied", "Conteúdo Programático"])
def test_a_page_that_opens_with_what_the_course_was_of_begins_no_certificate(heading: str) -> None:
    rest = column((heading, 0.03), ("Lending Without Tears", 0.03), ("Course assessment", 0.02))
    found = records(page(*lines("Vera Lindqvist", "Leases in Practice"), number=1), page(*rest, number=2))
    assert told(found) == [("Vera Lindqvist", "Leases in Practice", "2021-05-05")]


@pytest.mark.parametrize(
    "rest",
    [
        ("Terms and Conditions", "Cancellations received by April 20, 2020 are refunded in full."),
        ("Upcoming programs from Quill", "Salvage Audits", "June 12, 2026", "4.0 CPE credits", "Tonnage", "July 8, 2026", "2.0 CPE credits"),
        ("Quill Society", "Próximos cursos", "Ledgers at Sea", "9 de mayo de 2026"),
    ],
)  # fmt: skip
def test_a_page_of_terms_or_offers_behind_a_certificate_tells_nothing_of_it(rest: tuple[str, ...]) -> None:
    found = records(page(*lines(*VERA)), page(*column(*rest, step=0.05), number=2))
    assert told(found) == [(*VERA, "2021-05-05")]
    assert not any(record[name].needs_review for record in found for name in ("completion_date", "credits"))


def test_a_table_of_courses_to_come_under_its_heading_is_no_list_of_what_was_attended() -> None:
    terms = column("Continuing matters", top=0.05)
    table = grid([0.1, 0.5, 0.7], ["Program", "Date", "CPE"], ["Fall Forum", "10/08/2026", "4.0"], ["Year-End Workshop", "12/03/2026", "8.0"], top=0.3)  # fmt: skip
    offer = [Put(text="Upcoming programs", y=0.26, x=0.1, left=True, size=0.02)]
    found = records(page(*lines(*VERA)), page(*terms, *offer, *table, number=2))
    assert told(found) == [(*VERA, "2021-05-05")]


def test_an_annex_of_sessions_belongs_to_the_certificate_before_it() -> None:
    table = grid([0.1, 0.5, 0.7], ["Session", "Date", "CPE"], ["Opening", "05/05/2021", "1.0"], ["Leases", "05/05/2021", "1.0"], ["", "Total", "2.0"], top=0.3)  # fmt: skip
    found = records(page(*lines(*VERA)), page(*column("Annex: sessions attended by Vera Lindqvist", top=0.08), *table, number=2))  # fmt: skip
    assert [r[:2] for r in told(found)] == [VERA]


def test_the_modules_of_a_certificate_without_credits_of_their_own_are_no_courses() -> None:
    table = grid([0.1, 0.5, 0.7], ["Module", "Finished", "Quiz score"], ["Sampling", "01/05/2021", "90%"], ["Evidence", "02/09/2021", "85%"], ["Reports", "03/20/2021", "95%"], ["Ethics", "04/28/2021", "88%"], top=0.3)  # fmt: skip
    found = records(page(*lines(*VERA)), page(*column("Learning record of Vera Lindqvist", top=0.08), *table, number=2))
    assert [r[:2] for r in told(found)] == [VERA]


def test_terms_that_hold_the_sponsors_number_are_read() -> None:
    terms = column(
        "Terms and Conditions", "Quill is registered with NASBA, National Registry of CPE Sponsors number 173456"
    )
    [record] = records(page(*lines(*VERA)), page(*terms, number=2))
    assert record.sponsor_id.value == "173456"


def test_a_certificate_under_a_head_of_terms_is_one() -> None:
    second = [*column("Terms and conditions apply", top=0.03), *lines(*JONAS, top=0.2, step=0.05)]
    assert [r[:2] for r in told(records(page(*lines(*VERA)), page(*second, number=2)))] == [VERA, JONAS]


def test_terms_alone_are_read() -> None:
    heading = column("Terms and Conditions", top=0.03)
    assert [r[:2] for r in told(records(page(*heading, *lines(*VERA, top=0.3, step=0.05))))] == [VERA]


@pytest.mark.parametrize("heading", ["Course Content", "Modules Studied"])
def test_a_certificate_of_its_own_is_one_whatever_it_opens_with(heading: str) -> None:
    other = [*column((heading, 0.02), top=0.03), *lines(VERA[0], JONAS[1], "June 9, 2021", top=0.3, step=0.05)]
    found = records(page(*lines(*VERA)), page(*other, number=2))
    assert [r[:2] for r in told(found)] == [VERA, (VERA[0], JONAS[1])]


def test_what_a_certificate_goes_on_with_may_come_first_and_names_nobody() -> None:
    contents = column(("Modules Studied", 0.05), ("1. Deposits 2. Penalties", 0.02))
    found = records(page(*contents), page(*lines(*VERA), number=2), page(*lines(*JONAS), number=3))
    assert [r[:2] for r in told(found)] == [VERA, JONAS]


def test_a_page_numbered_as_a_later_one_begins_no_certificate_whatever_it_names() -> None:
    other = replace(FIRST, person="Ignatius Pell", title="Payroll Basics")
    first = replace(FIRST, title="Leases in Practice")
    assert groups_of(first, other) == [1, 1]
    assert groups_of(first, replace(other, page=page(*column("Remarks")), later=True)) == [2]


def test_a_table_goes_on_only_under_the_same_heads() -> None:
    first = replace(FIRST, title="Learning History", columns=("Date", "Title", "CPE"), is_transcript=True)
    later = replace(
        first,
        title="Payroll Basics",
        page=page(*column("Remarks")),
        heading="Certificate of Completion",
        date="2023-01-05",
    )
    assert groups_of(first, later) == [2]
    assert groups_of(first, replace(later, columns=("Day", "Session", "Room"))) == [1, 1]
