"""A widget whose code the browser loads late, on a slow or busy computer, shows what counts and loses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from browser.harness import Server
from playwright.sync_api import Browser, Page, Route, expect

from cpe_core import Tracker
from cpe_core.rows import SavedRecord

pytestmark = pytest.mark.browser

ASKED = "**/static/js/{ButtonGroup,TextInput,TextArea,Selectbox,Multiselect}*.js"
TOLD: dict[str, Any] = {
    "course_title": "Leases, Line by Line",
    "participant": "Ada Quill",
    "completion_date": "2026-03-05",
    "credits": "3",
    "sponsor": "Northwind Seminars",
    "delivery_method": "QAS Self Study",
    "credit_type": "CPE",
    "fields_of_study": [{"name": "Taxes", "credits": "2"}, {"name": "Auditing", "credits": "1"}],
    "location": "Springfield",
    "note": "asked Quill",
}


@contextmanager
def late_widgets(page: Page) -> Iterator[None]:
    """The page's widgets come when the block ends."""
    waiting: list[Route] = []
    page.route(ASKED, lambda route: waiting.append(route))  # noqa: PLW0108 - Playwright writes on what it calls
    yield
    assert waiting, "the page asked for no widget by these names"
    for route in waiting:
        route.continue_()
    page.unroute(ASKED)


def written(server: Server) -> SavedRecord:
    with Tracker(server.database) as t:
        saved = t.write(t.create_sheet("2026 CPE").id, **TOLD)
        t.tag([saved.id], add=["audit"])
        return t.record(saved.id)


def settled(page: Page) -> None:
    page.wait_for_timeout(300)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=30_000)


def test_the_form_shows_the_record_and_saves_nothing_that_nobody_typed(window: Browser, server: Server) -> None:
    before = written(server)
    page = window.new_context(viewport={"width": 1280, "height": 900}).new_page()
    with late_widgets(page):
        page.goto(f"{server.url}/review?show=all&record={before.id}")
        another = page.get_by_role("button", name="Add a field of study")
        another.click()
        settled(page)
    expect(page.get_by_label("Sponsor", exact=True)).to_have_value("Northwind Seminars")
    expect(page.get_by_label("Note")).to_have_value("asked Quill")
    expect(page.get_by_label("Credits 2")).to_have_value("1")
    expect(page.get_by_label("Delivery method")).to_have_value("QAS Self Study")
    settled(page)
    another.click()
    settled(page)
    expect(page.get_by_label("Sponsor", exact=True)).to_have_value("Northwind Seminars")
    with Tracker(server.database) as t:
        assert t.record(before.id).record == before.record
        assert t.history(before.id)[-1].field == "tags"  # given last: no correction came after it


def test_the_sheet_stays_on_its_records_and_a_search_on_its_words(window: Browser, server: Server) -> None:
    written(server)
    page = window.new_context(viewport={"width": 390, "height": 844}).new_page()
    box = page.locator("ul.cards input")
    with late_widgets(page):
        page.goto(server.url)
        box.check()
        settled(page)
    expect(page.get_by_text("By year and field")).to_be_visible()
    settled(page)
    box.uncheck()
    settled(page)
    expect(box).to_be_visible()  # the view is still of the records

    with late_widgets(page):
        page.goto(f"{server.url}/search?words=leases")
        page.get_by_text("Leases, Line by Line").first.wait_for()
        page.keyboard.press("r")  # Streamlit's own key to run the page again
        settled(page)
    field = page.get_by_label("Words anywhere in a record")
    expect(field).to_have_value("leases")
    page.keyboard.press("r")
    settled(page)
    expect(page.get_by_text("Leases, Line by Line").first).to_be_visible()


def test_the_first_field_to_look_at_has_the_focus_however_late_it_comes(window: Browser, server: Server) -> None:
    told = {name: value for name, value in TOLD.items() if name != "participant"}
    with Tracker(server.database) as t:
        saved = t.write(t.create_sheet("2026 CPE").id, **told)
    page = window.new_context(viewport={"width": 1280, "height": 900}).new_page()
    with late_widgets(page):
        page.goto(f"{server.url}/review?show=all&record={saved.id}")
        expect(page.locator(".st-key-field-participant .mark.wanted")).to_be_attached()
        page.wait_for_timeout(2500)
    page.wait_for_function("document.querySelector('.st-key-field-participant').contains(document.activeElement)")
