"""What only a browser shows of the archive and the trash: popovers that close, ticks in a drawn table, where one lands."""

from __future__ import annotations

import pytest
from browser.harness import Server, SheetPage
from browser.test_bulk import tick
from certificates.simple import certificate
from playwright.sync_api import Browser, expect

from cpe_core import Tracker

pytestmark = pytest.mark.browser


def test_a_sheet_goes_and_comes_back_and_the_trash_is_emptied(window: Browser, server: Server) -> None:
    with Tracker(server.database) as t:
        sheet, other = t.create_sheet("2026 CPE"), t.create_sheet("Other")
        run = t.active_run(sheet.id)
        t.add_files(run.id, [(f"{seed}.pdf", certificate(seed=seed, title=f"Course {seed}")) for seed in range(3)])
        t.process(run.id)
        ids = [one.id for one in t.records(sheet.id)]
        t.trash(ids)
    page = window.new_context(viewport={"width": 1280, "height": 900}).new_page()
    tab = SheetPage(page, server.url)
    page.goto(f"{server.url}/?sheet={sheet.id}")
    expect(page.get_by_role("button", name="More")).to_be_visible(timeout=30_000)

    page.get_by_role("button", name="More").click()
    expect(page.get_by_role("radio", name="Ask me")).to_be_checked()
    tab.button("Delete").click()
    expect(page.get_by_text("In the trash: 2026 CPE")).to_be_visible()
    expect(page.get_by_label("Name")).to_be_hidden()
    expect(page.get_by_role("combobox")).to_have_value("Other")
    tab.button("Undo").click()
    expect(page.get_by_role("combobox")).to_have_value("2026 CPE")

    tab.settle()  # a popover opened before the script has ended is drawn anew, closed
    page.get_by_role("button", name="More").click()
    tab.button("Archive").click()
    expect(page.get_by_text("Archived: 2026 CPE")).to_be_visible()
    page.get_by_role("link", name="Archive and trash").click()
    expect(page.get_by_role("link", name="2026 CPE")).to_be_visible()
    tick(page, 0)
    expect(tab.button("Restore 1 record")).to_be_visible()
    page.set_viewport_size({"width": 390, "height": 844})  # on a phone cards stand for the table, ticked as it was
    boxes = page.locator("ul.cards input")
    expect(boxes.nth(0)).to_be_checked()
    boxes.nth(0).uncheck()
    boxes.nth(1).check()
    expect(page.get_by_test_id("stDataFrame").filter(visible=True)).to_have_count(0)  # two, while one is being replaced
    tab.settle()
    page.locator("ul.cards a").nth(1).click()
    expect(page.get_by_text("This record was deleted.")).to_be_visible()
    page.go_back()
    expect(boxes.nth(1)).to_be_checked()
    tab.settle()
    tab.button("Restore 1 record").click()
    expect(page.get_by_text("1 record restored.")).to_be_visible()

    tab.button("Empty the trash").click()
    expect(page.get_by_text("2 records are deleted for good.")).to_be_visible()
    tab.button("Delete for good").click()
    expect(page.get_by_text("2 records deleted for good.")).to_be_visible()
    expect(tab.button("Delete for good")).to_have_count(0)
    tab.button("Take out of the archive").click()
    expect(page.get_by_text("Out of the archive: 2026 CPE")).to_be_visible()
    with Tracker(server.database) as t:
        assert [one.id for one in t.records(sheet.id)] == [ids[1]]
        assert [one.state for one in (t.sheet(sheet.id), t.sheet(other.id))] == ["open", "open"]
        assert t.verify() == ()
