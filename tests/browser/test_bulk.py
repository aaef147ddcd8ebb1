"""What only a browser shows of acts on many: ticks in a drawn table and in cards, and the acts they lead to."""

from __future__ import annotations

import re

import pytest
from browser.conftest import OpenTab
from browser.harness import Server, SheetPage
from playwright.sync_api import Page, expect

from cpe_core import Tracker

pytestmark = pytest.mark.browser

TOLD = {"participant": "Ada Quill", "completion_date": "2026-03-05", "credits": "1"}
SPONSORS = ("Northwind Seminars", "NORTHWIND SEMINARS, LLC", "Harbor Ledger Institute", "Northwind Seminars")
ROW, HEAD = 35, 36  # pixels


def seed(server: Server) -> list[int]:
    with Tracker(server.database) as t:
        elsewhere = t.create_sheet("2025 CPE")
        sheet = t.create_sheet("2026 CPE")
        t.write(elsewhere.id, course_title="Leases, Line by Line", note="asked Quill", **TOLD)
        return [
            t.write(sheet.id, course_title=f"Course {n}", sponsor=name, **TOLD).id for n, name in enumerate(SPONSORS)
        ]


def sponsors(server: Server, ids: list[int]) -> list[object]:
    with Tracker(server.database) as t:
        return [t.record(one).record.sponsor.value for one in ids]


def places(server: Server, ids: list[int]) -> list[str]:
    with Tracker(server.database) as t:
        return [t.record(one).place for one in ids]


def click_row(page: Page, row: int, x: int) -> None:
    """The box before a row is at its left edge; the table is drawn on a canvas."""
    table = page.get_by_test_id("stDataFrame").first
    table.locator("canvas").first.wait_for()
    table.click(position={"x": x, "y": HEAD + ROW * row + ROW // 2})


def tick(page: Page, row: int) -> None:
    click_row(page, row, 18)


def expect_ticked(tab: SheetPage, number: int) -> None:
    expect(tab.page.locator(".st-key-bulk").get_by_text(f"{number} ticked")).to_be_visible()
    tab.settle()


def test_rows_are_ticked_edited_together_and_a_click_beside_opens_one(new_tab: OpenTab, server: Server) -> None:
    ids = seed(server)
    tab = new_tab()
    page = tab.page
    table = page.get_by_test_id("stDataFrame").first
    table.locator("canvas").first.wait_for()
    tab.button("XLSX").focus()
    for _ in range(8):  # the focus goes through the table, and opens nothing
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('canvas')"):
            break
    assert page.evaluate("document.activeElement.matches('canvas')")
    page.keyboard.press("Tab")
    page.wait_for_timeout(500)
    table.click(position={"x": 200, "y": HEAD // 2})  # sorts, and opens nothing
    page.wait_for_timeout(1000)
    table.click(position={"x": 200, "y": HEAD // 2})
    page.wait_for_timeout(500)
    table.click(position={"x": 200, "y": HEAD // 2})  # the third leaves the order as it was
    page.wait_for_timeout(500)
    assert "review" not in page.url
    tick(page, 0)
    expect_ticked(tab, 1)
    tick(page, 2)
    expect_ticked(tab, 2)

    page.get_by_role("button", name="Set a field").click()  # what it overwrites is said before it does
    chooser = page.get_by_role("combobox", name="Field")
    expect(chooser).to_be_visible()
    tab.settle()
    chooser.click()
    page.get_by_role("option", name="Sponsor", exact=True).click()
    value = page.locator(".st-key-bulk-value-sponsor").get_by_role("combobox")  # not that of the field before
    expect(value).to_be_visible()
    tab.settle()
    value.fill("Quillfeather Academy")
    value.press("Enter")
    expect(page.get_by_text("2 have another value typed by you")).to_be_visible()
    assert sponsors(server, ids) == [*SPONSORS]
    page.get_by_role("button", name="Set it for 2 records").click()
    expect(page.get_by_text("Sponsor set for 2 records.")).to_be_visible()
    tab.settle()
    new = "Quillfeather Academy"
    assert sponsors(server, ids) == [new, SPONSORS[1], new, SPONSORS[3]]
    tab.button("Undo").click()
    expect(page.get_by_text("Sponsor set for 2 records.")).to_have_count(0)
    assert sponsors(server, ids) == [*SPONSORS]
    expect_ticked(tab, 2)

    click_row(page, 1, 200)  # a cell opens its record, and the ticks are there on the way back
    expect(page).to_have_url(re.compile(rf"review.*record={ids[1]}"))
    expect(page.locator(".st-key-step-row")).to_be_visible(timeout=30_000)
    page.get_by_role("link", name="Sheet").click()
    expect_ticked(tab, 2)
    tab.button("Delete").click()
    expect(page.get_by_text("2 records deleted.")).to_be_visible()
    assert places(server, ids) == ["trash", "kept", "trash", "kept"]
    expect(page.locator(".st-key-bulk").get_by_text("ticked")).to_have_count(0)  # the rows that moved up are others


def test_on_a_phone_cards_are_ticked_sponsors_get_a_typed_name_and_a_search_leads_to_another_sheet(
    new_tab: OpenTab, server: Server
) -> None:
    ids = seed(server)
    tab = new_tab(viewport={"width": 390, "height": 844})
    page = tab.page
    boxes = page.locator("ul.cards input")
    expect(boxes).to_have_count(4)
    expect(page.get_by_test_id("stFileUploaderDropzone")).to_be_visible()  # it comes last, and is tall
    where = "box => box.getBoundingClientRect().y + document.querySelector('[data-testid=stMain]').scrollTop"
    before = boxes.nth(3).evaluate(where)
    boxes.nth(1).check()
    boxes.nth(3).check()  # at once: the first is not lost
    expect_ticked(tab, 2)
    assert boxes.nth(3).evaluate(where) == before  # what can be done to them moves none away from the finger
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390
    tab.button("Delete").click()
    expect(page.get_by_text("2 records deleted.")).to_be_visible()
    assert places(server, ids) == ["kept", "trash", "kept", "trash"]
    tab.button("Undo").click()
    expect(page.get_by_text("2 records deleted.")).to_have_count(0)
    assert places(server, ids) == ["kept"] * 4

    page.get_by_text("1 sponsor is spelled in several ways").click()
    name = page.get_by_role("combobox", name="One name for")
    expect(name).to_be_visible()
    tab.settle()
    name.fill("Northwind")
    name.press("Enter")
    tab.settle()
    page.get_by_role("button", name="Use this name").click()
    expect(page.get_by_text("3 records now named: Northwind")).to_be_visible()
    assert sponsors(server, ids) == ["Northwind", "Northwind", SPONSORS[2], "Northwind"]

    page.goto(f"{server.url}/search")
    field = page.get_by_role("textbox", name="Words anywhere")
    field.fill("quill LEASES")
    field.press("Enter")
    card = page.locator("ul.cards a").filter(has_text="Leases, Line by Line")
    expect(card).to_contain_text("in 2025 CPE")
    expect(card).to_contain_text("asked Quill")
    card.click()
    expect(page.locator(".st-key-step-row")).to_be_visible()
    expect(page.locator(".st-key-field-course_title input")).to_have_value("Leases, Line by Line")
    tab.expect_no_traceback()
