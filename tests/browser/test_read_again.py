"""Reading a sheet again while the page stays alive, and cards that open records on a phone; in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from browser.conftest import OpenTab
from browser.harness import READ, ReviewPage, Server
from certificates.simple import certificate, scan
from playwright.sync_api import expect

from cpe_core import Tracker
from cpe_core.records import Field
from cpe_core.store import Store

pytestmark = pytest.mark.browser

HOSTILE = "**Bold** <img src=x onerror=alert(1)> :red[x] $a$ `c`"
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server on a sheet of two certificates and a scan, of which an older reader would have read another title."""
    running = Server(tmp_path)
    with Tracker(running.database) as t:
        run = t.active_run(t.create_sheet("2026 CPE").id)
        files = [(f"{n}.pdf", certificate(seed=n, title=f"Course number {n}")) for n in (1, 2)]
        t.add_files(run.id, [*files, ("scan.pdf", scan(seed=3))])
        t.process(run.id)
    with Store(running.database) as store:
        older = replace(store.records.as_read(2), course_title=Field(value=HOSTILE))
        store.decisions.read_again(2, older, ())
    running.start()
    yield running
    running.stop()


def title(server: Server, record_id: int) -> object:
    with Tracker(server.database) as t:
        return t.record(record_id).record.course_title.value


def test_a_sheet_is_read_again_while_the_page_stays_alive(new_tab: OpenTab, server: Server) -> None:
    tab = new_tab()
    tab.button("Read all again").click()
    expect(tab.page.get_by_text("Reading again: 3 records of 2026 CPE")).to_be_visible()
    tab.button("Cancel").click()
    expect(tab.button("Cancel")).to_have_count(0)
    tab.button("Read all again").click()
    tab.page.get_by_text("By year and field", exact=True).click()  # a click on the way costs nothing
    expect(tab.page.get_by_text("1 of 3 records would change.")).to_be_visible(timeout=READ)
    changes = tab.page.get_by_role("region", name="What would change")
    expect(changes).to_contain_text(HOSTILE)
    expect(changes).to_contain_text("Course number 2")
    assert tab.page.locator("img[src=x]").count() == 0
    assert title(server, 2) == HOSTILE
    tab.button("Apply").click()
    expect(tab.page.get_by_text("Read again: 1 record changed.")).to_be_visible()
    assert title(server, 2) == "Course number 2"
    tab.button("Undo").click()
    expect(tab.button("Undo")).to_have_count(0)
    assert title(server, 2) == HOSTILE
    tab.expect_no_traceback()


@pytest.mark.parametrize("by", ["tap", pytest.param("keyboard", marks=pytest.mark.full)])
def test_a_card_on_a_phone_opens_its_record_and_the_page_is_not_loaded_anew(
    new_tab: OpenTab, server: Server, by: str
) -> None:
    tab = new_tab(viewport=PHONE, has_touch=True)
    tab.page.evaluate("window.still = 'here'")
    card = tab.page.get_by_role("link", name="Bold")
    expect(card).to_contain_text(HOSTILE)
    expect(card).to_have_attribute("href", re.compile(r"^review\?sheet=1&show=all&record=2$"))
    if by == "tap":
        card.tap()
    else:
        card.focus()
        tab.page.keyboard.press("Enter")
    review = ReviewPage(tab.page, server.url)
    review.expect_record(2)
    expect(review.field("course_title")).to_have_value(HOSTILE)
    assert tab.page.evaluate("window.still") == "here"
    assert tab.page.locator("img[src=x]").count() == 0
