"""The sheet page in a real browser: what is in sight after a run, the way to a record and back, and the phone."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from browser.harness import ReviewPage, Server, SheetPage
from browser.screenshots import broken, course, no_credits
from playwright.sync_api import Locator, expect

from cpe_core import Tracker

PHONE = {"width": 390, "height": 844}
MANY = 300
NEEDED = ["", "Course", "Completed", "Credits", "Kind", "Sponsor", "What to look at", "File"]
NewTab = Callable[..., SheetPage]


@pytest.fixture
def read(server: Server) -> None:
    """Two runs; the second has two records to look at."""
    with Tracker(server.database) as t:
        sheet = t.create_sheet("2026 CPE")
        for given in ([course(0), course(4)], [course(1), no_credits(1), no_credits(2)]):
            run = t.active_run(sheet.id)
            t.add_files(run.id, given)
            t.process(run.id)


def heads(tab: SheetPage) -> list[str]:
    """Of the columns that are in sight, the last of them perhaps in part: the table draws no others."""
    names = tab.page.locator(".st-key-table table[role=grid] th")
    expect(names.first).to_be_attached()
    return names.all_inner_texts()


def expect_coloured(button: Locator, *others: Locator) -> None:
    expect(button).to_have_css("background-color", "rgb(15, 118, 110)")
    for other in others:
        expect(other).not_to_have_css("background-color", "rgb(15, 118, 110)")


def test_the_next_step_is_the_one_coloured_button(server: Server, read: None, new_tab: NewTab) -> None:
    tab = new_tab()
    look = tab.page.get_by_role("button", name="2 need a look")
    expect_coloured(look, tab.box.get_by_test_id("stBaseButton-secondary"))
    tab.drop([course(3)])
    expect_coloured(tab.start_button, look)


def test_what_is_needed_is_in_sight_and_the_way_to_a_record_and_back_keeps_what_was_asked_for(
    server: Server, read: None, new_tab: NewTab
) -> None:
    tab = new_tab(viewport={"width": 1280, "height": 844})
    table = tab.page.get_by_test_id("stDataFrame")
    expect(table.locator("canvas").first).to_be_visible()
    assert table.bounding_box()["x"] + table.bounding_box()["width"] <= 1280
    assert heads(tab)[: len(NEEDED)] == NEEDED
    assert heads(tab)[len(NEEDED) :], "a column after these is begun, so these are whole"
    assert table.bounding_box()["y"] + 3 * 35 <= 844  # its head and first rows are on the first screen
    expect(tab.page.get_by_text("5 records", exact=True)).to_be_visible()

    tab.page.locator(".st-key-needs-a-look label").click()
    expect(tab.page.get_by_text("2 of 5 records")).to_be_visible()
    tab.page.locator(".st-key-search input").fill("fraud")
    tab.page.keyboard.press("Enter")
    expect(tab.page).to_have_url(re.compile("find=fraud"))
    tab.reload()
    expect(tab.page.get_by_text("2 of 5 records")).to_be_visible()
    expect(tab.page.locator(".st-key-search input")).to_have_value("fraud")

    box = table.bounding_box()
    tab.page.mouse.click(box["x"] + 200, box["y"] + 35 * 2.5)  # the second row
    review = ReviewPage(tab.page, server.url)
    expect(tab.page.locator(".st-key-step-row").get_by_text("2 of 2 that need a look")).to_be_visible()
    review.settle()
    tab.page.get_by_role("link", name="Sheet").click()
    expect(tab.page.get_by_text("Last open: Fraud, a Field Guide")).to_be_visible()
    expect(tab.page.get_by_text("2 of 5 records")).to_be_visible()
    tab.page.go_back()
    expect(tab.page.locator(".st-key-step-row")).to_be_visible()


def test_on_a_phone_the_first_record_is_on_the_first_screen_and_the_menu_stands_in_no_way(
    server: Server, read: None, new_tab: NewTab
) -> None:
    """With all that can stand above it: five kinds of credit and none, failures of two runs, what to settle."""
    packed = BytesIO()
    with ZipFile(packed, "w") as into:
        into.writestr(*broken("inside.pdf"))
        into.writestr(*course(5))
    with Tracker(server.database) as t:
        for given in ([broken("old.pdf")], [broken("new.pdf"), ("evidence of the year.zip", packed.getvalue())]):
            run = t.active_run(1)
            t.add_files(run.id, given)
            t.process(run.id)
        for kind in ("CPE", "CME", "PDU", "CLE", "CPD", None):
            made = {
                "completion_date": "2026-03-05",
                "credits": "112.25",
                "credit_type": kind,
                "participant": "Ada Quill",
            }
            t.write(1, course_title=f"Taught, {kind}", sponsor=f"Northwind Seminars{', LLC' * (kind == 'CLE')}", **made)
    tab = new_tab(viewport=PHONE, has_touch=True)
    for said in ("Run 4: ", "CPD credits", "No kind printed", "without a kind", "is spelled in several ways"):
        expect(tab.page.get_by_text(said).first).to_be_attached()
    menu = tab.page.get_by_test_id("stSidebar")
    expect(menu).not_to_be_in_viewport()
    first = tab.page.locator("ul.cards li").first
    expect(first).to_be_visible()
    box = first.bounding_box()
    assert box["y"] + box["height"] + 56 <= PHONE["height"]  # and room for what was done last, with Undo
    expect(tab.page.get_by_role("button", name="Retry 3 files")).to_be_visible()
    tab.page.get_by_text("See them").tap()
    told = tab.page.get_by_test_id("stPopoverBody")
    for said in ("1 of earlier runs gave no record", "old.pdf", "new.pdf", "evidence of the year.zip › inside.pdf"):
        expect(told.get_by_text(said)).to_be_visible()
    tab.page.keyboard.press("Escape")
    assert tab.page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= PHONE["width"]
    tab.page.locator(".st-key-filters").evaluate("row => row.scrollLeft = row.scrollWidth")
    sort, again = (tab.page.locator(one).bounding_box() for one in (".st-key-sort", ".st-key-read-sheet-again"))
    assert sort["x"] + sort["width"] <= again["x"]

    tab.page.get_by_test_id("stExpandSidebarButton").tap()
    expect(menu).to_be_in_viewport()
    menu.get_by_role("link", name="Review").tap()
    expect(tab.page).to_have_url(re.compile("/review"))
    ReviewPage(tab.page, server.url).settle()
    expect(menu).not_to_be_in_viewport()


def test_a_long_table_is_gone_through_ticked_and_opened_by_keyboard_and_coming_back_stands_at_the_record(
    server: Server, new_tab: NewTab
) -> None:
    with Tracker(server.database) as t:
        sheet = t.create_sheet("2026 CPE")
        ids = [t.write(sheet.id, course_title=f"Course {MANY - n:03}", credits="1").id for n in range(MANY)]
    ids.reverse()  # as they stand by title
    tab = new_tab()
    page = tab.page
    page.goto(f"{server.url}?sheet={sheet.id}&sort=title")
    page.locator(".st-key-table canvas").first.wait_for()
    row, said = page.locator(".row-in-hand"), page.get_by_role("status").filter(has_text="Row")
    expect(page.get_by_role("button", name="Keys")).to_be_visible()  # by then they are heard
    tab.settle()
    page.keyboard.press("?")
    expect(page.locator(".list")).to_contain_text("Tick a row")
    page.keyboard.press("?")
    expect(page.locator(".list")).to_be_hidden()

    page.mouse.move(100, 600)  # where it was left: outside of the table
    page.keyboard.press("Alt+ArrowDown")
    page.keyboard.press("?")
    expect(page.locator(".list")).to_be_visible()
    page.keyboard.press("Escape")  # which the grid would keep to itself
    expect(page.locator(".list")).to_be_hidden()
    for key in ("ArrowRight", "ArrowLeft", "ArrowLeft"):
        page.keyboard.press(key)
    expect(said).to_contain_text(f"Row 1 of {MANY}: ?, Course 001")
    for key in ("ArrowDown", "Space", "ArrowDown", "Space"):
        page.keyboard.press(key)
    expect(page.locator(".st-key-bulk").get_by_text("2 ticked")).to_be_visible()
    expect(said).to_contain_text(f"Row 3 of {MANY}, ticked: ?, Course 003")
    page.keyboard.press("Space")
    expect(page.locator(".st-key-bulk").get_by_text("1 ticked")).to_be_visible()
    assert "review" not in page.url
    busy = page.context.new_cdp_session(page)  # on which the grid is drawn some rows behind the keys
    busy.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    page.keyboard.press("End")
    for _ in range(MANY - 250):
        page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"review.*record={ids[249]}\b"))
    busy.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    review = ReviewPage(page, server.url)
    review.look()

    page.keyboard.press("Alt+ArrowUp")
    expect(page.get_by_text("Last open: Course 250")).to_be_visible()
    expect(row).to_be_in_viewport(ratio=1)
    expect(said).to_contain_text(f"Row 250 of {MANY}: ▸ ?, Course 250")
    assert page.locator(".st-key-table td").get_by_text("Course 250").count() == 1  # drawn: in sight in the table too
    expect(page.locator(".st-key-bulk").get_by_text("1 ticked")).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"review.*record={ids[250]}"))
    review.settle()
    page.go_back()  # the browser's own way back
    expect(page.locator(".st-key-table canvas").first).to_be_visible()
    expect(said).to_contain_text(f"Row 251 of {MANY}: ▸ ?, Course 251")
