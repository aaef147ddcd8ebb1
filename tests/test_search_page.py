"""The search page, drawn without a browser: any sheet, what was found and where, the way into the review."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest
from tabs import html, run, said, search_page, sheet_page, shows

from cpe_core import Sheet, Tracker


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    other = tracker.create_sheet("2025 _CPE_")
    first = tracker.write(sheet.id, course_title="Éthique", sponsor="Northwind", note="Ask <b>Quill</b>", credits="2.0")
    second = tracker.write(other.id, course_title="Ethics for auditors", certificate_number="NW-00417")
    return [first.id, second.id]


def look_for(tab: AppTest, words: str) -> AppTest:
    tab.text_input(key="find").set_value(words)
    return run(tab)


def found(tab: AppTest) -> list[dict]:
    """The cards as they are handed to the browser."""
    told = [one.proto.json for one in tab.get("bidi_component") if one.proto.component_name == "cpe_cards"]
    return json.loads(told[0])["cards"] if told else []


def test_one_search_finds_records_in_any_sheet_and_says_in_which(ids: list[int]) -> None:
    tab = look_for(search_page(), "ETHI")
    cards = found(tab)
    assert [card["title"] for card in cards] == ["Ethics for auditors", "Éthique"]
    assert "in 2025 _CPE_" in cards[0]["facts"]
    assert "in 2026 CPE" in cards[1]["facts"]
    assert "2 credits" in cards[1]["facts"]
    assert [card["said"] for card in cards] == ["", ""]


def test_what_was_found_elsewhere_in_a_record_is_said(ids: list[int]) -> None:
    tab = search_page()
    assert [card["said"] for card in found(look_for(tab, "quill"))] == [
        "Note: Ask <b>Quill</b>"
    ]  # the page sets it as text
    assert [card["said"] for card in found(look_for(tab, "ethics 417"))] == ["Certificate number: NW-00417"]


def test_each_card_leads_to_its_record_in_its_own_sheet(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    other = tracker.sheets()[1]
    cards = found(look_for(search_page(sheet=str(sheet.id)), "ethi"))
    assert [card["address"] for card in cards] == [
        f"review?sheet={other.id}&show=all&record={ids[1]}",
        f"review?sheet={sheet.id}&show=all&record={ids[0]}",
    ]


def test_the_address_names_what_is_searched(ids: list[int]) -> None:
    tab = look_for(search_page(), "quill")
    assert tab.query_params["words"] in ("quill", ["quill"])
    assert len(found(search_page(words="quill"))) == 1


def test_the_search_of_a_sheet_leads_on_to_all_sheets(sheet: Sheet, ids: list[int]) -> None:
    tab = sheet_page(sheet=str(sheet.id))
    assert "Search all sheets" not in links(tab)
    tab.text_input(key="search").set_value("00417")
    run(tab)
    assert shows(tab, "No record matches these filters.")
    assert links(tab)["Search all sheets"] == f"sheet={sheet.id}&find=00417&words=00417"


def links(tab: AppTest) -> dict[str, str]:
    """Label and query of every link."""
    return {one.proto.label: one.proto.query_string for one in tab.get("page_link")}


def test_what_is_not_found_is_said_and_nothing_is_asked_for_nothing(tracker: Tracker, ids: list[int]) -> None:
    tab = search_page()
    assert not found(tab)
    assert not shows(tab, "No record")
    tracker.trash([ids[0]])
    assert "What lies in the trash is not searched" in said(look_for(tab, "quill"))
    assert not found(tab)


def test_a_file_that_could_not_be_read_is_found_by_its_name(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    tracker.add_files(tracker.active_run(sheet.id).id, [("Éthique scan.pdf", b"%PDF-1.7 bad")])
    tracker.process(tracker.active_run(sheet.id).id)
    assert "run 1 of 2026 CPE" in html(look_for(search_page(), "ethique SCAN"))
    assert "run 1 of" not in html(look_for(search_page(), "ethique photo"))
    tracker.archive_sheet(sheet.id)
    assert "run 1 of 2026 CPE" in html(look_for(search_page(), "scan"))


def test_an_archived_sheet_is_searched_too_and_said_and_a_deleted_one_is_not(tracker: Tracker, ids: list[int]) -> None:
    other = tracker.sheets()[1]
    tracker.archive_sheet(other.id)
    [card] = found(look_for(search_page(), "00417"))
    assert "in 2025 _CPE_ (archived)" in card["facts"]
    tracker.delete_sheet(other.id)
    assert not found(look_for(search_page(), "00417"))


def test_before_there_is_a_sheet_the_page_stands(database) -> None:
    assert "No record in any sheet" in said(look_for(search_page(), "ethics"))
