"""In a real browser: a certificate that turns up is dropped where its picture will be, and two records are merged."""

from __future__ import annotations

import re

import pytest
from browser.harness import ReviewPage, Server
from certificates.simple import certificate
from playwright.sync_api import Browser, expect

from cpe_core import Tracker

pytestmark = pytest.mark.browser

HOSTILE = "Ethics **bold** <img src=x onerror=alert(1)> $a$"


def expect_in_sight(tab: ReviewPage, text: str) -> None:
    """Its first and last line are what a person sees there: `to_be_visible` is content with what lies under another."""
    said = tab.page.locator(".st-key-sayings").get_by_text(text)
    expect(said).to_be_visible()
    assert said.evaluate(
        """said => {
          const lines = (range => (range.selectNodeContents(said), [...range.getClientRects()]))(new Range());
          return [lines.at(0), lines.at(-1)].every(line =>
            document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2) === said);
        }"""
    ), text


def test_a_certificate_is_added_shown_with_its_boxes_and_merged(window: Browser, server: Server) -> None:
    with Tracker(server.database) as t:
        sheet = t.create_sheet("2026 CPE")
        typed = {
            "sponsor": "Northwind Accounting School",
            "participant": "Ada B. Quill",
            "location": "Duluth, Minnesota",
        }
        by_hand = t.write(sheet.id, credits="4", completion_date="2026-01-02", **typed).id
        other = t.write(sheet.id, course_title=HOSTILE).id
    context = window.new_context(viewport={"width": 1280, "height": 900})
    tab = ReviewPage(context.new_page(), server.url).open(f"show=all&record={by_hand}")
    box = tab.page.locator(".st-key-no-picture").get_by_test_id("stFileUploaderDropzoneInput")
    box.set_input_files(
        {"name": "late.pdf", "mimeType": "application/pdf", "buffer": certificate(title="Late, but Here")}
    )
    expect(tab.field("course_title")).to_have_value("Late, but Here", timeout=30_000)
    expect(tab.mark("credits")).to_have_text("in doubt")
    expect_in_sight(tab, "The certificate says otherwise: ")
    expect_in_sight(tab, "Certificate added: late.pdf")
    tab.box("course_title").click()
    expect(tab.field("course_title")).to_be_focused()

    tab.page.locator(".st-key-undo-bar").get_by_role("button", name="Undo").click()
    expect(tab.field("course_title")).to_have_value("")
    tab.button("Put late.pdf back").click()
    expect(tab.field("course_title")).to_have_value("Late, but Here", timeout=30_000)
    tab.settle()

    tab.page.locator(".st-key-elsewhere").get_by_role("button", name="Merge").click()
    expect(tab.page.get_by_role("radiogroup").get_by_text(HOSTILE)).to_be_visible()
    tab.page.locator(f".st-key-merge-{by_hand}").get_by_role("button").click()
    tab.expect_record(other)
    expect(tab.page.get_by_text(re.compile("late.pdf · added later · attached"))).to_be_visible()
    expect(tab.box("course_title")).to_be_visible()
    tab.button("Take apart again").click()
    expect(tab.page.get_by_text("No certificate: this record was written by hand.")).to_be_visible()
    assert tab.page.locator("img[src=x]").count() == 0
    with Tracker(server.database) as t:
        assert [saved.place for saved in t.records(sheet.id)] == ["kept", "kept"]
        assert t.verify() == ()
    context.close()
