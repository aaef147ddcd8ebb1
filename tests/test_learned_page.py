"""Memory on the pages: the offer after an acceptance, the mark beside a value, lessons in words, dates of a sheet."""

from __future__ import annotations

import odd_house
import pytest
from certificates.simple import certificate
from odd_house import TEN, Odd
from streamlit.testing.v1 import AppTest
from tabs import click, field, has_button, html, labels, learned_page, review_page, run, said, sheet_page, shows

from cpe_core import Sheet, Tracker
from cpe_core.understanding.fields.date_grammar import SWAPPED

OTHERS = "Read 3 others like it again"


def read(tracker: Tracker, sheet: Sheet, *files: tuple[str, bytes]) -> None:
    live = tracker.active_run(sheet.id)
    tracker.add_files(live.id, files)
    tracker.process(live.id)


def file_of(one: Odd) -> tuple[str, bytes]:
    return f"{one.number}.pdf", odd_house.drawn(one)


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> tuple[int, ...]:
    """Four certificates of the odd house, of which the first has been corrected, but not accepted."""
    read(tracker, sheet, *map(file_of, TEN[:4]))
    ids = tracker.queue(sheet.id, "all")
    correct(tracker, ids[0])
    return ids


def correct(tracker: Tracker, record_id: int) -> None:
    for name, value in TEN[0].values.items():
        if tracker.record(record_id).record[name].value != value:
            tracker.correct(record_id, name, value)


def is_right(tracker: Tracker, record_id: int, one: Odd) -> bool:
    record = tracker.record(record_id).record
    return {name: record[name].value for name in one.values} == one.values


def accepted(ids: tuple[int, ...]) -> AppTest:
    return click(review_page(show="all", record=str(ids[0])), "Accept and next")


# -- from one certificate to the others ------------------------------------------------------------


def test_accepting_a_corrected_one_offers_its_sponsors_others(tracker: Tracker, ids: tuple[int, ...]) -> None:
    tab = click(accepted(ids), OTHERS)
    assert "in doubt" in html(tab)  # what only becomes sure is a change too
    assert not is_right(tracker, ids[3], TEN[3])
    click(tab, "Apply")
    assert all(is_right(tracker, record_id, one) for record_id, one in zip(ids, TEN, strict=False))


def test_the_offer_goes_with_the_acceptance(ids: tuple[int, ...]) -> None:
    def offers(tab: AppTest) -> list[str]:
        return [b.label for b in tab.button if str(b.key).startswith("others-") and "of" not in str(b.key)]

    tab = accepted(ids)
    assert offers(tab) == [OTHERS]
    assert offers(click(tab, "Undo")) == []


def test_accepting_what_was_sure_offers_nothing(tracker: Tracker, sheet: Sheet) -> None:
    read(tracker, sheet, *((f"{n}.pdf", certificate(title=f"Cash {n}", seed=n)) for n in range(2)))
    ids = tracker.queue(sheet.id, "all")
    assert not tracker.record(ids[0]).record.to_review
    tab = accepted(ids)
    assert shows(tab, "Accepted: Cash 0")
    assert not has_button(tab, "Read 1 other")


def test_the_review_page_tells_what_a_certificate_taught(tracker: Tracker, ids: tuple[int, ...]) -> None:
    accepted(ids)
    tracker.learn()
    tab = review_page(show="all", record=str(ids[0]))
    assert any(e.label.startswith("Learned from this · ") for e in tab.expander)
    assert "between “sealed the” and “at our long table”" in html(tab)
    assert has_button(tab, OTHERS)
    assert not any(e.label.startswith("Learned") for e in review_page(show="all", record=str(ids[1])).expander)


def test_a_value_says_where_it_was_learned(tracker: Tracker, sheet: Sheet, ids: tuple[int, ...]) -> None:
    tracker.accept(ids[0])
    read(tracker, sheet, file_of(TEN[4]))
    tab = review_page(show="all", record=str(tracker.queue(sheet.id, "all")[-1]))
    assert f"<span>learned from {TEN[0].number}.pdf</span>" in html(tab)


def test_a_value_that_a_lesson_refused_can_be_taken_back_by_a_click(tracker: Tracker, sheet: Sheet) -> None:
    delivery = "Group Live"
    first = ("first.pdf", certificate(title="Cash", delivery=delivery, seed=1))
    read(tracker, sheet, first)
    [record_id] = tracker.queue(sheet.id, "all")
    tracker.correct(record_id, "delivery_method", None)
    read(tracker, sheet, ("second.pdf", certificate(title="Credit", delivery=delivery, seed=2)))
    second = tracker.queue(sheet.id, "all")[1]
    tab = review_page(show="all", record=str(second))
    assert field(tab, "delivery_method", second).value is None
    click(tab, delivery)
    assert tracker.record(second).record.delivery_method.value == delivery


# -- the page of lessons ---------------------------------------------------------------------------


def test_before_anything_was_learned_the_page_says_how_it_comes(tracker: Tracker, sheet: Sheet) -> None:
    assert shows(learned_page(), "Nothing yet. When you correct a certificate")


def test_there_is_a_page_before_the_first_sheet(tracker: Tracker) -> None:
    assert shows(learned_page(), "Nothing yet.")


def test_a_lesson_is_switched_off_on_and_deleted(tracker: Tracker, ids: tuple[int, ...]) -> None:
    tracker.learn()
    [credits] = [one for one in tracker.lessons() if one.field == "credits"]
    tab = learned_page()
    assert "<b>Credits</b>: between “in” and “turns of the wheel”" in html(tab)
    tab.toggle(key=f"follow-{credits.id}").set_value(False)
    tab = run(tab)
    assert {one.state for one in tracker.lessons() if one.id == credits.id} == {"off"}
    assert 'class="lesson off"' in html(tab)
    tab.toggle(key=f"follow-{credits.id}").set_value(True)
    tab = run(tab)
    assert {one.state for one in tracker.lessons() if one.id == credits.id} == {"on"}
    tab.button(key=f"forget-{credits.id}").click()
    tab = run(tab)
    assert "Credits" not in html(tab)
    assert credits.id not in {one.id for one in tracker.lessons()}
    tracker.accept(ids[0])
    tracker.learn()
    tab = click(run(tab), "Delete all")
    assert tracker.lessons() == ()
    assert shows(tab, "Nothing yet.")


def test_what_a_certificate_prints_is_shown_as_it_stands(tracker: Tracker, sheet: Sheet) -> None:
    hostile = "<img src=x onerror=alert(1)> **b**"
    read(tracker, sheet, ("*first* <b>.pdf", certificate(delivery="Group Live", sponsor=f"Quill {hostile} Institute")))
    [record_id] = tracker.queue(sheet.id, "all")
    tracker.correct(record_id, "sponsor", f"Quill {hostile}")
    tracker.correct(record_id, "credit_type", "CME")
    tracker.learn()
    tab = learned_page()
    assert "<img" not in html(tab)
    assert "&lt;img src=x" in html(tab)
    assert "<b>.pdf" not in html(tab)


def test_the_lessons_of_many_certificates_are_shown_a_few_at_a_time(tracker: Tracker, sheet: Sheet) -> None:
    names = [
        "Amber",
        "Birch",
        "Cedar",
        "Dahlia",
        "Elder",
        "Fern",
        "Gorse",
        "Hazel",
        "Iris",
        "Juniper",
        "Kelp",
        "Laurel",
        "Maple",
        "Nettle",
        "Oak",
        "Poplar",
        "Quince",
        "Rowan",
        "Sorrel",
        "Thistle",
        "Umber",
        "Violet",
    ]
    read(tracker, sheet, *((f"{name}.pdf", certificate(sponsor=f"{name} Learning Institute")) for name in names))
    for record_id in tracker.queue(sheet.id, "all"):
        tracker.correct(record_id, "delivery_method", "Nano Learning")
    tracker.learn()
    tab = learned_page()
    assert "2 more certificates" in labels(tab)
    tab = click(tab, "2 more")
    assert not has_button(tab, "2 more")
    assert said(tab).count("means Nano Learning") == 22


# -- the order of day and month --------------------------------------------------------------------


def test_a_sheet_is_told_the_order_of_its_dates(tracker: Tracker, sheet: Sheet) -> None:
    tab = sheet_page()
    tab.radio(key=f"day-first-{sheet.id}").set_value("Day first")
    tab = run(tab)
    assert tracker.sheets()[0].day_first is True
    assert tab.radio(key=f"day-first-{sheet.id}").value == "Day first"
    read(tracker, sheet, file_of(TEN[0]))
    date = tracker.records(sheet.id)[0].record.completion_date
    assert date.value == TEN[0].iso and SWAPPED not in date.reasons
