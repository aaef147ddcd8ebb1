"""A list of courses becomes records; what is not read of it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_lists import ALL, SIZE, TOP, american, cells, head, read, rows_of
from made_up_pages import ASPECT, LETTER, Put, column, grid, page

from cpe_core.records import Problem
from cpe_core.understanding.answers import ROWS_NOT_READ, Understanding
from cpe_core.understanding.segments.listed import counted


@pytest.mark.parametrize(
    "line", ["Learner: Lindqvist, Vera", "Mitglied: Vera Lindqvist", "PID 0071834   LINDQVIST, VERA   RANK SGT"]
)
def test_the_holder_stands_once_on_top(line: str) -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    places, x = [], 0.05
    for text in line.split("   "):
        places.append(Put(text=text, y=0.14, x=x, left=True, size=SIZE))
        x += LETTER * SIZE / ASPECT * len(text) + 0.06
    found = read(page(*TOP[:1], *places, *cells([0.05, 0.6, 0.8], rows)))
    assert {str(r.participant.value).lower() for r in found.records} == {"vera lindqvist"}


def test_rows_that_are_not_read_are_told() -> None:
    text = "attended on and was given for it a statement that is kept in the file"
    lines = [
        Put(text=f"{title} {text} {american(day)}", y=0.2 + 0.05 * n, x=0.05, left=True, size=0.012)
        for n, (title, day, _) in enumerate(ALL)
    ]
    found = read(page(Put(text="Certificate of Completion", y=0.05, size=0.035), *TOP[1:], *lines))
    told = [p for p in found.problems if p.code == "rows_not_read"]
    assert len(found.records) == len(ALL) or (told and all(r.to_review for r in found.records))


def test_what_is_told_of_other_things_is_taken_for_no_row() -> None:
    unread = Problem(code="part_not_read", message="12 pages were not read.")
    assert counted(Understanding(problems=(unread,)), 5).problems[0].code == ROWS_NOT_READ
    all_told = Understanding(problems=(unread,), rows_left_out=5)
    assert counted(all_told, 5) == all_told


def test_a_certificate_with_sessions_is_no_list_of_courses() -> None:
    rows = [[title, f"05/0{n % 3 + 1}/2024", hours] for n, (title, _, hours) in enumerate(ALL)]
    found = read(
        page(
            Put(text="Certificate of Attendance", y=0.05, size=0.035), Put(text="This certifies that", y=0.1),
            Put(text="Vera Lindqvist", y=0.14, size=0.03), Put(text="attended the Annual Audit Conference", y=0.19),
            *cells([0.05, 0.6, 0.8], [["Session", "Date", "CPE Credits"], *rows]),
        )
    )  # fmt: skip
    assert len(found.records) == 1


def test_a_certificate_before_a_list_stays_a_certificate() -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    first = page(
        Put(text="Certificate of Completion", y=0.1, size=0.05), Put(text="This certifies that", y=0.2),
        Put(text="Vera Lindqvist", y=0.28, size=0.04), Put(text="has completed the course", y=0.36),
        Put(text="Treasury for Beginners", y=0.44, size=0.04), Put(text="on June 3, 2022", y=0.52), Put(text="CPE Credits: 6.0", y=0.6),
    )  # fmt: skip
    second = page(*TOP, *cells([0.05, 0.6, 0.8], rows), number=2)
    found = rows_of(read(first, second))
    assert ("Treasury for Beginners", "2022-06-03", "6.0") in found
    assert [row for row in found if row in ALL] == ALL


def test_lists_of_two_people_are_not_mixed() -> None:
    rows = [[title, american(day), hours] for title, day, hours in ALL]
    pages = [
        page(*head(f"Learner: {name}"), *cells([0.05, 0.6, 0.8], part), number=n)
        for n, (name, part) in enumerate((("Vera Lindqvist", rows[:4]), ("Otto Brandauer", rows[4:])), 1)
    ]
    found = read(*pages)
    people = {str(r.course_title.value): r.participant.value for r in found.records}
    told = any(p.code == "rows_not_read" for p in found.problems)
    assert told or (len(found.records) == len(ALL) and people["Leases in Practice"] != people["Ethics at Work"])


def second_list(shape: str) -> list[Put]:
    """Five courses under a list, in another shape than its rows."""
    days = ("January 7, 2026", "March 8, 2026", "May 9, 2026", "June 10, 2026", "August 11, 2026")
    lines: list[tuple[str, float]] = []
    for n, (title, day) in enumerate(zip(SECOND, days, strict=True)):
        y = 0.72 + 0.05 * n
        if shape == "cards":
            lines += [(title, y), (f"Completed {day} - 2.0 hours", y + 0.02)]
        elif shape == "sentences":
            lines.append((f"{title}, {day} (2.0 CPE)", y))
        else:
            lines.append((f"{day}  {title}", y))
    return [Put(text=text, y=y, x=0.07, left=True, size=0.015) for text, y in lines]


SECOND = (
    "Segment Reporting",
    "Estate Planning Basics",
    "Governmental Update",
    "Data for Auditors",
    "Trusts in Practice",
)


@pytest.mark.parametrize("shape", ["cards", "sentences", "days first"])
def test_a_second_list_in_another_shape_is_not_lost_in_silence(shape: str) -> None:
    rows = [[american(day), title, hours] for title, day, hours in ALL]
    found = read(page(*TOP, *cells([0.05, 0.25, 0.8], [["Date", "Course", "Hours"], *rows]), *second_list(shape)))
    titles = {record.course_title.value for record in found.records}
    told = [p.message for p in found.problems if p.code == ROWS_NOT_READ]
    assert set(SECOND) <= titles or (told and all(r.course_title.needs_review for r in found.records))


def test_what_else_a_list_dates_is_no_course() -> None:
    rows = [[american(day), title, hours] for title, day, hours in ALL]
    other = [
        "Printed on January 7, 2026",
        "Valid until March 8, 2028",
        "Date of birth: May 9, 1980",
        "as of June 1, 2026",
    ]
    notes = [Put(text=text, y=0.75 + 0.04 * n, x=0.07, left=True, size=0.015) for n, text in enumerate(other)]
    found = read(page(*TOP, *cells([0.05, 0.25, 0.8], [["Date", "Course", "Hours"], *rows]), *notes))
    assert len(found.records) == len(ALL) and not found.problems


def test_a_second_table_whose_column_of_days_has_an_unknown_head_gives_them_in_doubt() -> None:
    first = [["Date", "Course", "Hours"], *([american(day), title, hours] for title, day, hours in ALL[:5])]
    second = [["Webinar", "CPE", "Stepped off"], *([title, hours, day] for title, day, hours in ALL[5:])]
    low = [replace(one, y=one.y + 0.4) for one in cells([0.05, 0.5, 0.7], second)]
    found = read(page(*TOP, *cells([0.05, 0.25, 0.8], first), *low))
    assert [record.completion_date.value for record in found.records] == [day for _, day, _ in ALL]
    assert all(record.completion_date.needs_review for record in found.records[5:])


FORM = (
    ["Name", "Vera Lindqvist"], ["Course", "Leases in Practice"], ["Bought", "08/14/2025"], ["Sat", "10/02/2025"],
    ["Runs out", "08/14/2026"], ["CPE credits", "6"], ["Field of study", "Taxes"], ["Delivery method", "QAS Self Study"],
)  # fmt: skip


@pytest.mark.parametrize("colon", ["", ":"])
def test_dates_behind_unknown_labels_of_a_form_are_no_courses(colon: str) -> None:
    rows = [[label + colon, value] for label, value in FORM]
    found = read(page(Put(text="Certificate of Completion", y=0.08, size=0.035), *grid([0.1, 0.4], *rows, top=0.2)))
    [record] = found.records
    assert (record.course_title.value, record.credits.value) == ("Leases in Practice", "6")
    assert record.completion_date.needs_review or record.completion_date.value is None


def test_the_dates_of_a_sentence_over_several_rows_are_no_courses() -> None:
    sentence = [
        "Certifica-se que Tomás Falcão, natural de Lagoa, nascido a 14/08/1987,",
        "de nacionalidade portuguesa, portador do cartão n.o 000, válido até",
        "03/11/2029, concluiu com aproveitamento em 30/05/2025 o curso",
        "que decorreu de 12/05/2025 a 30/05/2025, com a duração de 25 horas",
    ]
    lines = [Put(text=text, y=0.25 + 0.02 * n, x=0.09, left=True, size=0.014) for n, text in enumerate(sentence)]
    head = column(("CERTIFICADO DE FORMAÇÃO PROFISSIONAL", 0.024), top=0.16)
    foot = [Put(text="Coimbra, 5 de junho de 2025", y=0.6, x=0.09, left=True, size=0.014)]
    found = read(page(*head, *lines, Put(text="Faturação Eletrónica", y=0.36, size=0.019), *foot))
    [record] = found.records
    assert (record.participant.value, record.completion_date.value) == ("Tomás Falcão", "2025-05-30")
    assert ROWS_NOT_READ not in [one.code for one in found.problems]
