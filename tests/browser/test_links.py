"""What a file, a certificate or a person's text says is text on every page: an address in it is never a link."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser.harness import Server
from certificates.simple import certificate
from playwright.sync_api import Browser, Page, expect

from cpe_core import Tracker
from cpe_core.store import Store

pytestmark = pytest.mark.browser

URL = "https://example.org/x www.example.org ada@example.org [x](https://example.org) <https://example.org>"
NAMED = "www.example.org ada@example.org [x](https:example.org)"  # as a file can be
TOLD = {"course_title": URL, "participant": URL, "completion_date": "2026-03-05", "credits": "1", "note": URL}
SHEET = 4  # the one that holds it all
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

WITHIN = ":is([data-testid=stPopoverBody], [class*=st-key-spelled-]) :is([role=combobox], summary)"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("links"))
    with Tracker(running.database) as t:
        for name, put_away in ((f"{URL} a", t.archive_sheet), (f"{URL} t", t.delete_sheet)):
            put_away(t.create_sheet(name).id)
        t.create_sheet(f"{URL} other")
        sheet = t.create_sheet(URL)
        run = t.active_run(sheet.id)
        named = [(f"{NAMED} {n}.pdf", certificate(title=f"{URL} {n}", sponsor=URL, seed=n)) for n in range(2)]
        t.add_files(run.id, [*named, (f"http:%2f%2f{NAMED}.pdf", b"%PDF-1.7\n1 0 obj << /Type /Catalog")])
        t.process(run.id)
        first = t.records(sheet.id)[0].id
        t.correct(first, "sponsor", f"{URL} House")
        t.correct(first, "course_title", f"{URL} Course")
        t.correct(first, "certificate_number", "www.example.org")
        for sponsor in (f"{URL} Seminars", f"{URL} SEMINARS, LLC", f"{URL} Seminars"):
            t.write(sheet.id, sponsor=sponsor, **TOLD)
        t.trash([t.write(sheet.id, sponsor=URL, **TOLD).id])
        t.tag([first], add=[URL])
        t.learn()
        t.add_files(t.active_run(sheet.id).id, [(f"{NAMED} waits.pdf", certificate(title="Waits"))])
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
        yield from links_within(page, f"{path} {name}")
        page.keyboard.press("Escape")


def links_within(page: Page, where: str) -> Iterator[tuple[str, list[str]]]:
    """Of what opens in a popover that is open: folds, and the choices of a list."""
    for one in page.locator(WITHIN).all():
        one.click()
        offered = page.get_by_role("listbox").or_(page.get_by_test_id("stSelectboxVirtualDropdown"))
        yield f"{where} › {offered.all_inner_texts()}", links_away(page)
        if offered.count():
            page.keyboard.press("Escape")  # the list only


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


@pytest.mark.full
def test_an_address_is_text_in_what_is_done_to_ticked_rows_and_while_a_run_is_read(
    window: Browser, server: Server
) -> None:
    page = window.new_context(viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"{server.url}?sheet={SHEET}")
    seen: dict[str, list[str]] = {}

    def look(where: str) -> None:
        seen[where] = links_away(page)

    for card in range(2):
        page.locator("ul.cards input").nth(card).check()
    page.get_by_text("2 ticked").wait_for()
    for name in ("Set a field", "Tag", "Move"):
        page.locator(".st-key-bulk").get_by_role("button", name=name).click()
        look(name)
        seen |= dict(links_within(page, name))
        if name != "Move":
            page.keyboard.press("Escape")
    page.get_by_role("button", name="Move 2 records").click()
    page.get_by_text("2 records moved to ").wait_for()
    look("moved")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("2 records moved to ")).to_have_count(0)
    look("taken back")

    with Store(server.database) as store:
        assert store.leases.take("another", now=2e9, fate=lambda *_: "alive")
        try:
            with Tracker(server.database) as t:
                t.start(SHEET)
            page.reload()
            page.get_by_text("0 of 1").wait_for()
            look("a run is read")
            page.locator("input[type=file]").set_input_files(
                {"name": f"{NAMED} late.pdf", "mimeType": "application/pdf", "buffer": certificate(title="Late")}
            )
            page.get_by_text(f"{NAMED} late.pdf").first.wait_for()
            look("a file that comes meanwhile")
        finally:
            store.leases.drop("another")
    page.get_by_text("Run 2: 1 file read").first.wait_for(timeout=60_000)
    look("it was read")
    assert {where: found for where, found in seen.items() if found} == {}
    assert "example.org" in " ".join(seen)  # choices that hold an address were open
