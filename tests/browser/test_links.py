"""What a file, a certificate or a person's text says is text on every page: an address in it is never a link."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser.harness import Server
from certificates.simple import certificate
from playwright.sync_api import Browser, Page, expect

from cpe_core import Tracker

pytestmark = pytest.mark.browser

URL = "https://example.org/x www.example.org ada@example.org"
TOLD = {"course_title": URL, "participant": URL, "completion_date": "2026-03-05", "credits": "1", "note": URL}
AWAY = """all => all.filter(a => a.host !== location.host)
    .map(a => `${a.href} in ${a.closest("[class*='st-key-']")?.className}`)"""
PAGES = (
    "/",
    "/learned",
    "/archive",
    "/search?words=example",
    "/review?show=all&record=1",  # read, corrected
    "/review?show=all&record=3",  # by hand
    "/review?show=trash",
)
FOLDED = "[data-testid=stExpander] summary, [data-testid=stPopover] button, [data-testid=stPopoverButton]"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("links"))
    with Tracker(running.database) as t:
        for name, put_away in ((f"{URL} a", t.archive_sheet), (f"{URL} t", t.delete_sheet)):
            put_away(t.create_sheet(name).id)
        t.create_sheet(f"{URL} other")
        sheet = t.create_sheet(URL)
        run = t.active_run(sheet.id)
        named = [(f"www.example.org {n}.pdf", certificate(title=f"{URL} {n}", sponsor=URL, seed=n)) for n in range(2)]
        t.add_files(run.id, [*named, ("http:%2f%2fwww.example.org.pdf", b"%PDF-1.7\n1 0 obj << /Type /Catalog")])
        t.process(run.id)
        first = t.records(sheet.id)[0].id
        t.correct(first, "sponsor", f"{URL} House")
        t.correct(first, "course_title", f"{URL} Course")
        t.correct(first, "certificate_number", "www.example.org")
        for sponsor in (f"{URL} Seminars", f"{URL} SEMINARS, LLC", f"{URL} Seminars"):
            t.write(sheet.id, sponsor=sponsor, **TOLD)
        t.trash([t.write(sheet.id, sponsor=URL, **TOLD).id])
        t.tag([first], add=["www.example.org"])
        t.learn()
        t.add_files(t.active_run(sheet.id).id, [("www.example.org waits.pdf", certificate(title="Waits"))])
    running.start()
    yield running
    running.stop()


def links_away(page: Page) -> list[str]:
    """Where links lead that lead out of the app, once what is being drawn is drawn."""
    page.wait_for_timeout(300)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=30_000)
    return list(page.locator("a[href]").evaluate_all(AWAY))


def links_of(page: Page, path: str) -> Iterator[tuple[str, list[str]]]:
    """Of a page as it opens, and with each of its folds and popovers open."""
    page.get_by_text("example.org").first.wait_for(state="attached", timeout=20_000)
    yield path, links_away(page)
    for one in page.locator(FOLDED).all():
        name = one.inner_text().replace("\n", " ")
        one.click()
        yield f"{path} {name}", links_away(page)
        page.keyboard.press("Escape")


def test_an_address_is_text_on_every_page(window: Browser, server: Server) -> None:
    page = window.new_context(viewport={"width": 1280, "height": 900}).new_page()
    seen: dict[str, list[str]] = {}
    for path in PAGES:
        page.goto(server.url + path)
        seen |= dict(links_of(page, path))
    page.goto(server.url)
    for view in ("Runs", "By year and field"):
        page.get_by_text(view, exact=True).click()
        seen[view] = links_away(page)
    assert {where: found for where, found in seen.items() if found} == {}
    opened = " ".join(seen)
    assert all(fold in opened for fold in ("New sheet", "spelled", "History", "Merge", "Move to another sheet"))


def test_a_choice_stands_as_it_is(window: Browser, server: Server) -> None:
    page = window.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.goto(server.url)
    page.get_by_text("spelled in several ways").click()
    expect(page.get_by_role("combobox", name="One name for")).to_have_value(f"{URL} Seminars")
