"""One certificate corrected in a browser makes the others of its sponsor right; what was learned can be switched off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import odd_house
import pytest
from browser.harness import READ, ReviewPage, Server
from odd_house import TEN
from playwright.sync_api import Browser, expect

from cpe_core import Tracker

pytestmark = pytest.mark.browser


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server on a sheet of three certificates of a house whose layout no rule expects."""
    running = Server(tmp_path)
    with Tracker(running.database) as t:
        run = t.active_run(t.create_sheet("2026 CPE").id)
        t.add_files(run.id, [(f"{one.number}.pdf", odd_house.drawn(one)) for one in TEN[:3]])
        t.process(run.id)
    running.start()
    yield running
    running.stop()


def test_what_is_typed_once_is_read_on_the_others(window: Browser, server: Server) -> None:
    page = window.new_context(viewport={"width": 1280, "height": 900}).new_page()
    review = ReviewPage(page, server.url).open("show=all&record=1")
    review.field("course_title").fill(" ".join(TEN[0].title))
    review.look()
    review.field("credits").fill(TEN[0].credits)
    review.look()
    review.field("credits").press("Control+Enter")  # what was typed is saved first
    expect(page.get_by_text("Accepted: Reconciling Till Receipts")).to_be_visible()
    review.button("Read 2 others like it again").click()
    expect(page.get_by_text("2 of 2 records would change.")).to_be_visible(timeout=READ)
    review.button("Apply").click()
    expect(page.get_by_text("Read again: 2 records changed.")).to_be_visible()
    expect(review.field("credits")).to_have_value(TEN[1].credits)
    expect(review.mark("course_title")).to_have_text(f"learned from {TEN[0].number}.pdf")
    box = page.locator(".st-key-field-credits .field-head").bounding_box()
    assert box
    assert box["height"] < 30  # the mark is cut off rather than wrapped in a narrow column

    page.get_by_role("link", name="Learned").click()
    expect(page.get_by_text("between “in” and “turns of the wheel”")).to_be_visible()
    review.button("Delete all").click()
    expect(page.get_by_text("Nothing yet.")).to_be_visible()
    with Tracker(server.database) as t:
        assert t.lessons() == ()
        assert t.record(3).record.credits.value == TEN[2].credits  # what was read by them stays
