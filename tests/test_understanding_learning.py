"""What one looked-over paper teaches about the next ones: pure, on a made-up sponsor whose layout no rule expects."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache

import odd_house
import pytest
from certificates.simple import certificate
from made_up_pages import column, page
from odd_house import TEN, Odd
from taught import TODAY, read_by, taught

from cpe_core import Extraction, extract
from cpe_core.records import FIELDS, LEARNED, TYPED, Evidence, Field, Record, value_to_json
from cpe_core.understanding import Reading, understand
from cpe_core.understanding.lessons.applying import LearnedRules
from cpe_core.understanding.lessons.learning import is_known, learned, reading_of
from cpe_core.understanding.lessons.lesson import Lesson, lesson_from_json, lesson_to_json
from cpe_core.understanding.models.ranker import SWAPPED
from cpe_core.understanding.text.page_text import PageText, fuzzy_key


def reading(one: Odd) -> Reading:
    """What understanding answers, with the text it was read from."""
    document = read(one).document
    assert document
    [found] = understand(document, on=TODAY).readings
    return found


@cache
def read(one: Odd) -> Extraction:
    return extract(odd_house.drawn(one), name=f"{one.number}.pdf", on=TODAY)


@pytest.mark.parametrize("teacher", range(10))
def test_one_looked_over_makes_the_other_nine_right(teacher: int) -> None:
    first, others = TEN[teacher], [one for one in TEN if one is not TEN[teacher]]
    assert any(read(one).records[0][name].value != value for one in others for name, value in one.values.items())
    lessons = taught(read(first), dict(first.values))
    for one in others:
        record = read_by(lessons, read(one))
        assert {name: record[name].value for name in one.values} == one.values
        open_order = first.date[:2] == first.date[3:5]  # "08.08.2025" cannot teach which is the day
        assert record.to_review == ("completion_date",) * (open_order and record.completion_date.needs_review)
        assert all(record[name].evidence for name in one.values)  # each value points to the paper it stands on


def test_a_lesson_stored_by_an_earlier_version_is_read_back_and_stored_the_same() -> None:
    stored = {
        "field": "credits",
        "source": "first.pdf",
        "layout": {
            "marks": [{"text": "hourssat", "page": 0, "y": 0.52}, {"text": "bearswitness", "page": 0, "y": 0.3}]
        },
        "sponsor": "qulllbrooklnstltute",
        "value": "2.5",
        "was": "wrong",
        "means": None,
        "slots": [
            {
                "side": "in row",
                "text": "Hours sat:",
                "after": "",
                "page": 0,
                "x": 0.31,
                "y": 0.52,
                "size": 0.014,
                "rows": 1,
                "wraps": True,
            }
        ],
        "which": [0, "last"],
        "day_first": None,
    }
    lesson = lesson_from_json(stored)
    assert lesson.anchor_texts == {"hourssat", "bearswitness"}
    assert [(one.side, one.text) for one in lesson.anchors] == [("in row", "Hours sat:")]
    assert json.loads(json.dumps(lesson_to_json(lesson))) == stored


def test_it_is_told_where_a_value_was_learned() -> None:
    record = read_by(taught(read(TEN[0]), dict(TEN[0].values)), read(TEN[1]))
    assert record.credits.reasons == (f"{LEARNED}first.pdf",)
    assert record.credits.evidence[0].text == TEN[1].credits


def test_another_sponsor_or_another_layout_is_not_read_by_it() -> None:
    lessons = taught(read(TEN[0]), dict(TEN[0].values))
    renamed = extract(odd_house.drawn(TEN[1], sponsor="Basketry Abroad"), on=TODAY)
    plain = extract(certificate(sponsor=odd_house.SPONSOR), on=TODAY)
    for found in (renamed, plain):
        assert read_by(lessons, found) == found.records[0]


def test_what_is_not_the_fields_stays_blank_on_the_next() -> None:
    wrong = "book volume 7"
    [record] = read(TEN[0]).records
    sheet = reading(TEN[0]).text
    place = next(sheet.places_of(TEN[0].number))
    misread = record.with_field("location", Field(value=wrong, evidence=sheet.evidence(*place)))
    lesson = learned(
        sheet, misread, misread.with_field("location", Field(reasons=(TYPED,))), "location", source="first.pdf"
    )
    assert lesson
    sheet, plain = reading(TEN[3]).text, reading(TEN[3]).record
    at = sheet.evidence(*next(sheet.places_of(TEN[3].number)))
    plain = plain.with_field("location", Field(value=TEN[3].number, evidence=at))
    field = LearnedRules(lessons=(lesson,)).applied(sheet, plain).location
    assert field.value is None
    assert field.candidates[0].value == TEN[3].number  # one click brings it back


def test_the_same_printed_words_mean_what_the_person_said() -> None:
    found = extract(certificate(delivery="Group Live"), on=TODAY)
    lessons = taught(found, {"delivery_method": "Group Internet Based", "sponsor": "Quillbrook Learning Institute"})
    other = extract(certificate(delivery="Group Live", title="Cash", date="June 2, 2026"), on=date(2026, 7, 1))
    assert read_by(lessons, other).delivery_method.value == "Group Internet Based"
    different = extract(certificate(delivery="QAS Self Study", title="Cash"), on=TODAY)
    assert read_by(lessons, different).delivery_method.value == "QAS Self Study"


def test_a_sure_value_accepted_with_its_record_teaches_where_it_stands_and_no_meaning() -> None:
    found = extract(certificate(seed=3), on=TODAY)
    [record] = found.records
    names = [name for name in FIELDS if record[name].value and not record[name].needs_review]
    lessons = taught(found, {name: value_to_json(record[name].value) for name in names})
    assert {one.was for one in lessons} == {"right"}
    assert not [one for one in lessons if one.field == "credit_type"]  # "1.5" means no kind


def test_a_number_is_no_word_for_a_kind_of_credit() -> None:
    found = extract(certificate(seed=3), on=TODAY)
    [record] = found.records
    for kind in (record.credit_type.value, None):
        read_off_a_number = replace(record.credits, value=kind, certainty="low", needs_review=True)
        one = replace(found, records=(replace(record, credit_type=read_off_a_number),))
        assert taught(one, {"credit_type": "CME"}) == ()


def test_a_sponsor_that_no_word_prints_is_remembered_but_asked_for() -> None:
    first, second = (extract(odd_house.drawn(one, sponsor=""), on=TODAY) for one in TEN[:2])
    lessons = taught(first, {**TEN[0].values, "sponsor": "The Basket Guild"})
    sponsor = read_by(lessons, second).sponsor
    assert (sponsor.value, sponsor.needs_review, sponsor.evidence) == ("The Basket Guild", True, ())


def test_a_sponsor_number_that_is_not_printed_is_not_made_up() -> None:
    lessons = taught(read(TEN[0]), {**TEN[0].values, "sponsor_id": "170231"})
    assert read_by(lessons, read(TEN[1])).sponsor_id.value is None


def test_numbers_printed_twice_teach_no_place_unless_one_is_pointed_at() -> None:
    twice = Odd(
        title=("Volumes",), name="Ignatius Pell", date="04.03.2025", iso="2025-03-04", credits="7", number="WD-1-q"
    )
    assert not [one for one in taught(read(twice), dict(twice.values)) if one.field == "credits"]


# -- dates -----------------------------------------------------------------------------------------


def test_an_open_order_of_day_and_month_follows_what_a_person_has_set() -> None:
    assert SWAPPED in read(TEN[0]).records[0].completion_date.reasons  # 03.04.2025
    for day_first, value in ((True, "2025-04-03"), (False, "2025-03-04")):
        field = read_by((), read(TEN[0]), day_first=day_first).completion_date
        assert field.value == value
        assert SWAPPED not in field.reasons
        assert "as you have set" in " ".join(field.reasons)


def test_a_date_that_tells_its_own_order_does_not_follow() -> None:
    found = extract(certificate(date="25/03/2026"), on=TODAY)
    assert read_by((), found, day_first=False).completion_date.value == "2026-03-25"


def test_nothing_told_changes_nothing() -> None:
    for one in TEN[:3]:
        assert read_by((), read(one)) == read(one).records[0]


def test_evidence_tells_the_paper_of_a_record() -> None:
    found = reading(TEN[0])
    assert reading_of(read(TEN[0]).records[0], [found]) == found
    nowhere = Record(sponsor=Field(value="x", evidence=(Evidence(page=9, box=found.text.rows[0].box, text="x"),)))
    assert reading_of(nowhere, [found]) is None


def test_a_sponsor_from_memory_does_not_take_the_place_of_one_that_is_read() -> None:
    lessons = tuple(
        replace(one, sponsor=None)
        for one in taught(read(TEN[0]), {**TEN[0].values, "sponsor": "The Basket Guild"})
        if one.field == "sponsor"
    )
    lessons = tuple(replace(one, means=None, value="The Basket Guild") for one in lessons)
    assert lessons
    sheet, plain = reading(TEN[1]).text, reading(TEN[1]).record
    sure = plain.with_field("sponsor", replace(plain.sponsor, needs_review=False))
    assert LearnedRules(lessons=lessons).applied(sheet, sure).sponsor == sure.sponsor
    doubtful = LearnedRules(lessons=lessons).applied(sheet, plain).sponsor
    assert doubtful.needs_review
    assert plain.sponsor.value in [one.value for one in doubtful.candidates]


def test_of_several_state_numbers_none_is_filled_in_that_is_not_printed() -> None:
    numbers = {"TX": TEN[0].number, "NY": "999888"}
    lessons = taught(read(TEN[0]), {**TEN[0].values, "state_sponsor_ids": numbers})
    assert read_by(lessons, read(TEN[0])).state_sponsor_ids.value is None


# -- one field of one certificate ------------------------------------------------------------------

LINES = (
    "Quillbrook Institute", "bears witness that", "Vera Lindqvist", "has sat through the whole of", "Leases in Practice",
    "in 2.5 turns of the wheel", "given as Group Live by Quillbrook Institute",
)  # fmt: skip
PAGE = PageText([page(*column(*LINES))])
TYPED_ALL = {"sponsor": "Quillbrook Institute", "participant": "Vera Lindqvist", "course_title": "Leases in Practice"}


def seen(page_text: PageText, value: str, **more: bool) -> Field:
    """A field read where its value is first printed."""
    return Field(value=value, evidence=page_text.evidence(*next(page_text.places_of(value))), **more)


def lesson_of(name: str, now: Field, read: Field | None = None, page_text: PageText = PAGE) -> Lesson | None:
    typed = {one: Field(value=value, reasons=(TYPED,)) for one, value in TYPED_ALL.items()}
    return learned(
        page_text, Record().with_field(name, read or Field()), Record(**{**typed, name: now}), name, source="first.pdf"
    )


def test_what_no_person_stands_behind_teaches_nothing() -> None:
    assert lesson_of("participant", seen(PAGE, "Vera Lindqvist")) is None
    assert lesson_of("participant", replace(seen(PAGE, "Vera Lindqvist"), reasons=(TYPED,))) is not None


def test_a_field_emptied_teaches_nothing_where_what_was_read_stood_nowhere() -> None:
    nowhere = Field(value="Room 4")
    assert lesson_of("location", Field(reasons=(TYPED,)), nowhere) is None
    there = seen(PAGE, "the whole of")
    emptied = lesson_of("location", Field(reasons=(TYPED,)), there)
    assert emptied is not None and emptied.anchors and emptied.value is None


def test_a_place_with_neighbours_is_told_by_them_and_not_by_where_it_lies_on_the_page() -> None:
    lesson = lesson_of("participant", Field(value="Vera Lindqvist", reasons=(TYPED,)))
    assert lesson is not None
    assert [one.side for one in lesson.anchors] == ["above", "below"]


def test_the_sponsor_s_own_name_belongs_to_the_template_and_not_to_the_values() -> None:
    lesson = lesson_of("participant", Field(value="Vera Lindqvist", reasons=(TYPED,)), seen(PAGE, "Vera Lindqvist"))
    assert lesson is not None
    assert fuzzy_key("Quillbrook Institute") in lesson.anchor_texts
    assert not any(fuzzy_key("Lindqvist") in text or fuzzy_key("Leases") in text for text in lesson.anchor_texts)
    sponsor = lesson_of("sponsor", replace(seen(PAGE, "Quillbrook Institute"), reasons=(TYPED,)))
    assert sponsor is not None and fuzzy_key("Quillbrook Institute") in sponsor.anchor_texts


def test_a_value_pointed_at_on_one_page_is_not_learned_from_the_same_place_of_another() -> None:
    pages = PageText([page(*column(*LINES), number=number) for number in (1, 2)])
    *_, second = pages.places_of("2.5")
    now = Field(value="2.5", evidence=pages.evidence(*second), reasons=(TYPED,))
    lesson = lesson_of("credits", now, page_text=pages)
    assert lesson is not None and {one.page for one in lesson.anchors} == {1}


def test_words_that_say_the_value_themselves_mean_nothing_else() -> None:
    read = seen(PAGE, "Group Live")
    assert lesson_of("delivery_method", Field(value="Group Live", reasons=(TYPED,)), read) is None
    other = lesson_of("delivery_method", Field(value="Group Internet Based", reasons=(TYPED,)), read)
    assert other is not None and (other.means, other.was) == ("Group Live", "wrong")


def test_a_record_of_a_transcript_s_row_has_no_text_to_learn_from() -> None:
    row = replace(reading(TEN[0]), plain=None)
    assert reading_of(read(TEN[0]).records[0], [row]) is None


@pytest.mark.parametrize(
    ("there", "known"),
    [
        (Field(value="Vera Lindqvist", reasons=(f"{LEARNED}other.pdf",)), True),
        (Field(value="Vera Lindqvist", reasons=("beside a label",)), False),
        (Field(value="Vera Lindqvist", reasons=(f"{LEARNED}other.pdf",), needs_review=True), False),
        (Field(value="Ignatius Pell", reasons=(f"{LEARNED}other.pdf",)), False),
        (Field(), False),
    ],
)
def test_a_lesson_is_known_only_where_another_surely_gave_the_same_value(there: Field, known: bool) -> None:
    lesson = lesson_of("participant", Field(value="Vera Lindqvist", reasons=(TYPED,)))
    assert lesson is not None and is_known(lesson, Record(participant=there)) is known
