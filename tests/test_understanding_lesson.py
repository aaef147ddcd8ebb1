"""A lesson is data that says where a value stands; what stands there and is no such value is not taken."""

from __future__ import annotations

import json
from typing import Any

import pytest
from made_up_pages import column, page

from cpe_core.records import CreditByField, Evidence, Field, Value
from cpe_core.understanding.lessons.anchors import Anchor
from cpe_core.understanding.lessons.lesson import (
    AMOUNT_PATTERN,
    FoundValue,
    Lesson,
    lesson_from_json,
    lesson_to_json,
    printed,
    prints,
    taken,
)
from cpe_core.understanding.lessons.templates import AnchorText, Template
from cpe_core.understanding.text.page_text import PageText, fuzzy_key

UNDER = Anchor(side="above", text="kept here", page=0, x=0.5, y=0.39, size=0.02, rows=1, wraps=False)
SEALED = AnchorText(text=fuzzy_key("sealed and signed"), page=0, y=0.5)


def lesson(name: str, value: Value = "as taught", **more: Any) -> Lesson:
    template = Template(anchor_texts=(SEALED,))
    return Lesson(field=name, source="first.pdf", template=template, sponsor=None, value=value, was="wrong", **more)


def paper(*lines: str) -> PageText:
    return PageText([page(*column("kept here", *lines, top=0.35, step=0.04))])


def found(name: str, *lines: str, **more: Any) -> FoundValue | None:
    return taken(lesson(name, **more), UNDER, paper(*lines))


def value(name: str, *lines: str, **more: Any) -> Value:
    one = found(name, *lines, **more)
    return None if one is None else one.value


# -- words -----------------------------------------------------------------------------------------


def test_a_value_comes_with_the_place_it_stands_at() -> None:
    one = found("location", "Quillbrook Hall, Room 4")
    assert one is not None and one.value == "Quillbrook Hall, Room 4"
    assert [(place.page, place.text) for place in one.evidence] == [(1, "Quillbrook Hall, Room 4")]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("location", "-"),
        ("location", "x"),
        ("location", "Quillbrook Hall and " * 20),  # a paragraph is no value
        ("location", "sealed and signed"),  # the template's own words: nothing stands in the slot
        ("fields_of_study", "Gardening"),
        ("fields_of_study", "Ethics"),  # could be two
        ("fields_of_study", "Taxes; Ethics"),
        ("completion_date", "in the spring"),
        ("credits", "four"),
    ],
)
def test_what_is_no_value_of_its_kind_is_not_taken(name: str, line: str) -> None:
    assert found(name, line) is None


def test_nothing_is_taken_where_the_words_around_it_do_not_stand() -> None:
    elsewhere = PageText([page(*column("kept elsewhere", "Quillbrook Hall", top=0.35, step=0.04))])
    assert taken(lesson("location"), UNDER, elsewhere) is None


@pytest.mark.parametrize(
    ("name", "line", "wanted"),
    [
        ("participant", "Ms. Vera Lindqvist, CPA", "Vera Lindqvist"),
        ("participant", "Quillbrook 4", "Quillbrook 4"),  # no name, and a person said that names stand there
        ("instructors", "Dr. Ignatius Pell", ("Ignatius Pell",)),
        ("fields_of_study", "Taxation and Auditing", (CreditByField(name="Taxes"), CreditByField(name="Auditing"))),
    ],
)
def test_words_are_read_as_the_field_is_read_elsewhere(name: str, line: str, wanted: Value) -> None:
    assert value(name, line) == wanted


# -- numbers and dates -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2.5 turns of 12", ["2.5", "12"]),
        ("(2.0) or 1,5", ["2.0", "1,5"]),
        ("$5 85% 2/3 v2.0 WD-4 1.5.2 9:30 #4 2nd", []),
        ("1/2", ["1/2"]),  # half a credit, as papers without a ½ print it
        ("1234", []),
    ],
)
def test_a_price_a_share_a_time_and_a_code_are_no_amounts(text: str, numbers: list[str]) -> None:
    assert [one[0] for one in AMOUNT_PATTERN.finditer(text)] == numbers


def test_of_several_numbers_the_one_is_taken_that_was_taught_and_never_another_in_its_stead() -> None:
    line = "in 2,5 turns of the wheel out of 12"
    assert value("credits", line) == "2.5"
    assert value("credits", line, which=(1, "last")) == "12"
    assert value("credits", line, which=(2, "last")) is None


def test_of_a_range_the_day_is_taken_that_was_taught() -> None:
    line = "May 3, 2022 - May 5, 2022"
    assert value("completion_date", line) == "2022-05-05"
    assert value("completion_date", line, which=(0, "first")) == "2022-05-03"
    assert found("completion_date", "May 5, 2022", which=(0, "first")) is None  # no range: it has no first day
    assert value("completion_date", "May 3, 2022, printed on June 4, 2022", which=(1, "last")) == "2022-06-04"


@pytest.mark.parametrize(
    ("day_first", "wanted", "other"),
    [(True, "2025-04-03", None), (False, "2025-03-04", None), (None, "2025-04-03", "2025-03-04")],
)
def test_the_order_of_day_and_month_is_as_taught_and_else_both_are_told(
    day_first: bool | None, wanted: str, other: str | None
) -> None:
    one = found("completion_date", "sealed the 03.04.2025", day_first=day_first)
    assert one is not None and (one.value, one.other) == (wanted, other)
    assert [place.text for place in one.evidence] == ["03.04.2025"]


def test_a_day_that_can_only_be_read_one_way_is_read_so_whatever_was_taught() -> None:
    one = found("completion_date", "25.04.2025", day_first=False)
    assert one is not None and (one.value, one.other) == ("2025-04-25", None)


# -- of the paper ----------------------------------------------------------------------------------


def test_a_paper_prints_a_sponsor_by_its_letters_and_any_paper_prints_none() -> None:
    one = paper("The QUILLBROOK Institute")
    assert prints(one, "quillbrook") and prints(one, None)
    assert not prints(one, "quillbrooks") and not prints(one, "brook")  # in the middle of a word


def test_what_is_printed_of_a_field_are_the_texts_of_its_evidence() -> None:
    places = paper("Leases in", "Practice").rows
    told = tuple(Evidence(page=1, box=row.box, text=row.text) for row in places[1:])
    assert printed(Field(value="Leases", evidence=told)) == "Leases in Practice"
    assert printed(Field(value="Leases")) == ""


# -- to and from JSON ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("participant", "Vera Lindqvist"),
        ("location", None),
        ("fields_of_study", (CreditByField(name="Taxes", credits="1.5"), CreditByField(name="Auditing"))),
        ("instructors", ("Ignatius Pell",)),
        ("state_sponsor_ids", {"TX": "009999"}),
    ],
)
def test_a_lesson_comes_back_from_json_as_it_went(name: str, what: Value) -> None:
    given = lesson(name, what, means="QAS", anchors=(UNDER,), which=(1, "first"), day_first=False)
    again = lesson_from_json(json.loads(json.dumps(lesson_to_json(given))))
    assert again == given
    assert again.anchor_texts == {fuzzy_key("sealed and signed")}
