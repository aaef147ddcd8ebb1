"""Learned rules fill in what they can point to, and ask a person where the paper leaves a choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import Put, column, page

from cpe_core.document import Source
from cpe_core.records import LEARNED, TYPED, CreditByField, Field, Possibility, Record, Value
from cpe_core.understanding.lessons.applying import RUNS_ON, LearnedRules
from cpe_core.understanding.lessons.learning import learned
from cpe_core.understanding.lessons.lesson import Lesson
from cpe_core.understanding.models.ranker import SWAPPED
from cpe_core.understanding.text.page_text import PageText

FIRST = {
    "sponsor": "Quillbrook Institute",
    "participant": "Vera Lindqvist",
    "course_title": "Leases in Practice",
    "completion_date": "2025-05-17",
    "credits": "2.5",
    "certificate_number": "WD-4471-k",
}


def paper(
    *,
    name: str = "Vera Lindqvist",
    title: str = "Leases in Practice",
    day: str = "17.05.2025",
    turns: str = "2.5",
    code: str = "WD-4471-k",
    source: Source = "text",
    more: tuple[Put, ...] = (),
) -> PageText:
    lines = (
        "Quillbrook Institute", "bears witness that", name, "has sat through the whole of", title,
        f"sealed the {day} at our long table", f"in {turns} turns of the wheel", f"entered as {code} of the green ledger",
    )  # fmt: skip
    return PageText([page(*column(*lines, source=source), *more)])


def taught(name: str, *, read: Field | None = None, value: Value = None) -> Lesson:
    """What the first paper teaches of a field that was read as `read` when a person typed all of it."""
    said = FIRST | {name: value or FIRST[name]}
    now = Record(**{one: Field(value=typed, reasons=(TYPED,)) for one, typed in said.items()})
    lesson = learned(paper(), Record().with_field(name, read or Field()), now, name, source="first.pdf")
    assert lesson is not None and lesson.anchors
    return lesson


def applied(lesson: Lesson, other: PageText, read: Field | None = None) -> Field:
    record = Record().with_field(lesson.field, read or Field())
    return LearnedRules(lessons=(lesson,)).applied(other, record)[lesson.field]


@pytest.mark.parametrize(("source", "asked"), [("text", False), ("ocr", True)])
def test_a_number_read_by_ocr_is_asked_about_even_at_its_taught_place(source: Source, asked: bool) -> None:
    field = applied(taught("certificate_number"), paper(code="WD-4602-b", source=source))
    assert (field.value, field.needs_review) == ("WD-4602-b", asked)
    assert field.reasons[0] == f"{LEARNED}first.pdf" and field.evidence[0].text == "WD-4602-b"


def test_other_fields_read_by_ocr_are_believed_at_their_taught_place() -> None:
    field = applied(taught("participant"), paper(name="Ignatius Pell", source="ocr"))
    assert (field.value, field.needs_review) == ("Ignatius Pell", False)


def test_what_was_read_right_before_and_surely_here_is_not_overruled() -> None:
    sure = Field(value="3", certainty="high")
    right = replace(taught("credits"), was="right")
    assert applied(right, paper(turns="4"), sure) == sure


def test_what_was_in_doubt_before_and_surely_read_here_is_asked_about() -> None:
    sure = Field(value="3", certainty="high")
    field = applied(replace(taught("credits"), was="in doubt"), paper(turns="4"), sure)
    assert (field.value, field.needs_review, [one.value for one in field.candidates]) == ("4", True, ["3"])


def test_where_two_places_tell_two_values_a_person_is_asked() -> None:
    lesson = taught("participant")
    above = next(one for one in lesson.anchors if one.side == "above")
    [title] = [one for one in taught("course_title").anchors if one.side == "above"]
    torn = replace(lesson, anchors=(above, title))
    field = applied(torn, paper())
    assert (field.value, field.needs_review) == ("Vera Lindqvist", True)
    assert [one.value for one in field.candidates] == ["Leases in Practice"]


def test_a_date_whose_order_the_lesson_does_not_tell_is_asked_about() -> None:
    lesson = replace(taught("completion_date"), day_first=None)
    field = applied(lesson, paper(day="03.04.2025"))
    assert field.needs_review and SWAPPED in field.reasons
    assert {field.value, field.candidates[0].value} == {"2025-03-04", "2025-04-03"}


def test_an_order_that_a_person_has_set_settles_no_other_doubt_of_a_date() -> None:
    other = paper(day="03.04.2035")
    at = other.evidence(*next(other.places_of("03.04.2035")))
    read = Field(
        value="2035-03-04", certainty="low", needs_review=True, evidence=at, reasons=(SWAPPED, "lies in the future"),
        candidates=(Possibility(value="2035-04-03", evidence=at),),
    )  # fmt: skip
    field = LearnedRules(day_first=True).applied(other, Record(completion_date=read)).completion_date
    assert (field.value, field.needs_review) == ("2035-04-03", True)
    assert "lies in the future" in field.reasons and SWAPPED not in field.reasons


def test_a_value_in_the_future_stays_in_doubt_though_its_place_was_taught() -> None:
    read = Field(value="2035-05-25", certainty="low", needs_review=True, reasons=("lies in the future",))
    field = applied(taught("completion_date"), paper(day="25.05.2035"), read)
    assert (field.value, field.needs_review) == ("2035-05-25", True)


def test_nothing_is_filled_in_on_another_template() -> None:
    elsewhere = PageText([page(*column("Quillbrook Institute", "Summer Party", "bring your own cup"))])
    assert applied(taught("participant"), elsewhere) == Field()


def test_of_a_range_the_day_is_taken_that_the_person_took() -> None:
    first = paper(day="17.05.2025 - 19.05.2025")
    for said, expected in (("2025-05-17", "2025-06-02"), ("2025-05-19", "2025-06-05")):
        now = Record(
            **{name: Field(value=one, reasons=(TYPED,)) for name, one in (FIRST | {"completion_date": said}).items()}
        )
        lesson = learned(first, Record(), now, "completion_date", source="first.pdf")
        assert lesson is not None
        assert applied(lesson, paper(day="02.06.2025 - 05.06.2025")).value == expected


@pytest.mark.parametrize(("printed", "taken"), [("Taxes", "Taxes"), ("Accounting & Auditing", None)])
def test_a_field_of_study_that_could_be_several_is_not_taken_from_its_taught_place(
    printed: str, taken: str | None
) -> None:
    def shelf(name: str) -> PageText:
        return paper(more=(Put(text=f"kept upon the shelf of {name}", y=0.8),))

    first = shelf("Accounting")
    said = {name: Field(value=one, reasons=(TYPED,)) for name, one in FIRST.items()}
    now = Record(**said, fields_of_study=Field(value=(CreditByField(name="Accounting"),), reasons=(TYPED,)))
    lesson = learned(first, Record(), now, "fields_of_study", source="first.pdf")
    assert lesson is not None and lesson.anchors
    value = applied(lesson, shelf(printed)).value
    assert value == (taken and (CreditByField(name=taken),))


@pytest.mark.parametrize(
    ("there", "asked"),
    [
        ("Port Orrin Inn", False),
        ("Port Orrin Inn on June 3, 2025", True),
        ("the Inn and led by Ned Pike and Una Moss of Saltwick", True),
    ],
)
def test_what_goes_on_beyond_the_taught_place_is_asked_about(there: str, asked: bool) -> None:
    def held(where: str) -> PageText:
        return PageText([page(*column("Quillbrook Institute", "bears witness that", "Leases in Practice", f"was held at {where}"))])  # fmt: skip

    now = Record(sponsor=Field(value="Quillbrook Institute"), location=Field(value="Harbor Hall", reasons=(TYPED,)))
    lesson = learned(held("Harbor Hall"), Record(), now, "location", source="first.pdf")
    assert lesson is not None
    found = applied(lesson, held(there))
    assert (found.value, found.needs_review, RUNS_ON in found.reasons) == (there, asked, asked)
