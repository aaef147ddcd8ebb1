"""The review page, driven without a browser: a certificate added to a record by hand, and two records merged."""

from __future__ import annotations

import pytest
from certificates.simple import certificate
from conftest import BROKEN
from streamlit.testing.v1 import AppTest
from tabs import click, html, record_of, review_page, run, shows
from test_attached_later import ETHICS, two_in_one

from cpe_core import Tracker


@pytest.fixture
def by_hand(tracker: Tracker) -> int:
    sheet = tracker.create_sheet("2026 CPE")
    return tracker.write(sheet.id, course_title="Ethics When Nobody Is Looking", credits="4").id


def page(record_id: int) -> AppTest:
    return review_page(show="all", record=str(record_id))


def drop(tab: AppTest, file: tuple[str, bytes]) -> AppTest:
    tab.file_uploader[0].set_value((*file, "application/octet-stream"))
    return run(tab)


def merge_opened(tab: AppTest, record_id: int, search: str = "") -> AppTest:
    tab.session_state[f"merge-{record_id}-open"] = True
    run(tab)
    if search:
        next(w for w in tab.text_input if w.label == "Search").set_value(search)
        run(tab)
    return tab


# -- a certificate that turns up -------------------------------------------------------------------


def test_a_record_by_hand_takes_its_certificate_and_says_where_it_says_otherwise(
    tracker: Tracker, by_hand: int
) -> None:
    tab = drop(page(by_hand), ETHICS)
    assert record_of(tab) == by_hand
    assert shows(tab, "ethics.pdf · added later")
    assert shows(tab, "The certificate says otherwise: Credits “2.0”, you have “4”. What you said stays.")
    assert shows(tab, "Certificate added: ethics.pdf")
    assert not tab.file_uploader
    assert next(w for w in tab.text_input if w.key == f"participant-{by_hand}").value == "Ada Quill"
    assert next(w for w in tab.text_input if w.key == f"credits-{by_hand}").value == "4"
    assert "Certificate added: ethics.pdf" in " ".join(one.value for one in tab.get("html"))
    assert not shows(run(tab), "The certificate says otherwise")  # once
    tab = click(tab, "Undo")
    assert tracker.record(by_hand).record.participant.value is None
    assert shows(tab, "No certificate: this record was written by hand.")


def test_what_is_typed_while_the_file_is_dropped_is_not_lost(tracker: Tracker, by_hand: int) -> None:
    tab = page(by_hand)
    next(w for w in tab.text_input if w.key == f"sponsor-{by_hand}").set_value("Typed *just* now")
    drop(tab, ETHICS)
    record = tracker.record(by_hand).record
    assert (record.sponsor.value, record.participant.value) == ("Typed *just* now", "Ada Quill")


def test_it_is_taken_off_and_put_back(tracker: Tracker, by_hand: int) -> None:
    tab = click(drop(page(by_hand), ETHICS), "Take off")
    assert tracker.record(by_hand).file_name is None
    assert "Undo" not in [b.label for b in tab.button if (b.key or "").startswith("undo-act")]
    tab = click(tab, r"Put ethics\.pdf back")
    assert tracker.record(by_hand).file_name == "ethics.pdf"
    assert shows(tab, "ethics.pdf · added later")


def test_what_cannot_be_read_is_kept_and_told(tracker: Tracker, by_hand: int) -> None:
    tab = drop(page(by_hand), BROKEN)
    assert shows(tab, "The certificate is kept, but could not be read.")
    assert shows(tab, "broken.pdf · added later")
    why = tracker.record(by_hand).problems[0].message.removeprefix("The certificate is kept, but could not be read. ")
    tab = click(tab, "Read again")
    assert f"broken.pdf <small>{why}</small>" in html(tab)  # as the answer
    assert [one.value for one in tab.text].count(why) == 1  # where the picture would be
    assert tracker.record(by_hand).file_name == "broken.pdf"


def test_a_file_of_several_waits_on_the_sheet_page(tracker: Tracker, by_hand: int) -> None:
    tab = drop(page(by_hand), two_in_one())
    assert shows(tab, "This file holds 2 certificates.")
    assert tracker.record(by_hand).file_name is None
    assert not shows(run(tab), "This file holds 2 certificates.")  # the box still holds it, and it is asked no more
    tab.switch_page("app.py")
    tab = click(run(tab), "Add this file to run 1")
    assert [file.name for file in tracker.files(tracker.active_run(1).id)] == ["both.eml"]


def test_the_same_file_is_told_whichever_way_it_comes(tracker: Tracker, by_hand: int) -> None:
    drop(page(by_hand), ETHICS)
    other = tracker.write(1, credits="1").id
    tab = drop(page(other), ETHICS)
    assert shows(tab, "This file is the certificate of “Ethics When Nobody Is Looking” already.")
    assert tab.file_uploader
    tab.switch_page("app.py")
    run(tab)
    tab.file_uploader[0].set_value([(*ETHICS, "application/pdf")])
    run(tab)
    told = " ".join(one.value for one in tab.get("html"))
    assert "already in this sheet as the certificate of “Ethics When Nobody Is Looking”, left out" in told


def test_in_the_trash_nothing_is_added(tracker: Tracker, by_hand: int) -> None:
    tracker.trash([by_hand])
    assert not page(by_hand).file_uploader


# -- merging ---------------------------------------------------------------------------------------


@pytest.fixture
def read(tracker: Tracker, by_hand: int) -> list[int]:
    """Three certificates of the sheet: the last is the one of the record by hand, in other words."""
    titles = ("Ledgers *and* Levers", "Working Papers", "Ethics, When Nobody Looks")
    run = tracker.active_run(1)
    tracker.add_files(run.id, [(f"{n}.pdf", certificate(title=title, seed=n)) for n, title in enumerate(titles)])
    tracker.process(run.id)
    return [saved.id for saved in tracker.records(1) if saved.id != by_hand]


def test_a_record_is_merged_into_the_likeliest_and_comes_apart_again(
    tracker: Tracker, by_hand: int, read: list[int]
) -> None:
    tab = merge_opened(page(read[2]), read[2])
    assert tab.radio[0].value == by_hand
    assert tab.radio[0].options[0] == r"Ethics When Nobody Is Looking · no date · by hand"
    assert shows(tab, "This one’s certificate is kept under the other, which stands for both.")
    tab = click(tab, "Merge")
    assert record_of(tab) == by_hand
    assert tracker.record(read[2]).into_id == by_hand
    assert shows(tab, "2.pdf · run 1 · attached")
    tab = click(tab, "Undo")
    assert (record_of(tab), tracker.record(read[2]).place) == (read[2], "kept")


def test_the_record_chosen_just_before_the_click_is_merged_into(
    tracker: Tracker, by_hand: int, read: list[int]
) -> None:
    tab = merge_opened(page(read[2]), read[2])
    tab.radio[0].set_value(read[1])
    click(tab, "Merge")  # and no script run in between
    assert tracker.record(read[2]).into_id == read[1]


def test_any_record_of_the_sheet_is_found_by_its_words_as_they_stand(
    tracker: Tracker, by_hand: int, read: list[int]
) -> None:
    tab = merge_opened(page(by_hand), by_hand, "levers ledgers")
    assert tab.radio[0].options == [r"Ledgers \*and\* Levers · 14 May 2026 · 0\.pdf"]
    assert shows(tab, "This one is kept under the other, which stands for both.")
    tab = click(tab, "Merge")
    assert record_of(tab) == read[0]
    tab.selectbox("papers-" + str(read[0])).set_value(by_hand)
    tab = click(run(tab), "Take apart again")
    assert tracker.record(by_hand).place == "kept"
    assert shows(tab, "Taken apart")
    tab = merge_opened(page(by_hand), by_hand, "no such words")
    assert shows(tab, "No record holds these words.")


def test_a_record_alone_in_its_sheet_has_nothing_to_be_merged_with(by_hand: int) -> None:
    assert shows(merge_opened(page(by_hand), by_hand), "There is no other record in this sheet.")


def test_a_merged_record_says_what_stands_for_it(tracker: Tracker, by_hand: int, read: list[int]) -> None:
    tracker.attach(read[0], by_hand)
    tab = page(read[0])
    assert shows(tab, "Kept under “Ethics When Nobody Is Looking”, which stands for both.")
    assert "Merge" not in [b.label for b in tab.button]
    assert record_of(click(tab, "Open that one")) == by_hand


def test_a_partner_that_was_deleted_meanwhile_is_told(tracker: Tracker, by_hand: int, read: list[int]) -> None:
    tab = merge_opened(page(read[2]), read[2])
    tracker.trash([by_hand])
    tab = click(tab, "Merge")
    assert shows(tab, "That record was deleted or moved meanwhile.")
    assert (record_of(tab), tracker.record(read[2]).place) == (read[2], "kept")
