"""The review page in a real browser: boxes and fields, shortcuts, F5, two tabs, records arriving under an open form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from browser.harness import ReviewPage, Server, SheetPage
from certificates.simple import certificate, scan
from playwright.sync_api import Browser, expect

from cpe_core import Tracker
from cpe_core.records import Field, Possibility, Record
from cpe_core.store import Store

pytestmark = pytest.mark.browser

HOSTILE = "**Bold** <img src=x onerror=alert(1)> :red[x] $a$ `c`"
NewReview = Callable[..., ReviewPage]


@pytest.fixture
def server(tmp_path) -> Iterator[Server]:
    """A server on a sheet of three certificates that were read: records 1, 2 and 3."""
    running = Server(tmp_path)
    with Tracker(running.database) as t:
        run = t.active_run(t.create_sheet("2026 CPE").id)
        t.add_files(run.id, [(f"{n}.pdf", certificate(seed=n, title=f"Course number {n}")) for n in (1, 2, 3)])
        t.process(run.id)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def review(window: Browser, server: Server) -> Iterator[NewReview]:
    contexts = []

    def new(query: str = "show=all") -> ReviewPage:
        contexts.append(window.new_context(viewport={"width": 1280, "height": 900}))
        return ReviewPage(contexts[-1].new_page(), server.url).open(query)

    yield new
    for context in contexts:
        context.close()


def record(server: Server, record_id: int) -> Record:
    with Tracker(server.database) as t:
        return t.record(record_id).record


def until(told: Callable[[], bool], tab: ReviewPage) -> None:
    for _ in range(100):
        if told():
            return
        tab.page.wait_for_timeout(100)
    raise AssertionError("it did not come to that within 10 s")


def test_a_box_finds_its_field_and_a_field_its_box(review: NewReview) -> None:
    tab = review()
    tab.box("credits").click()
    expect(tab.field("credits")).to_be_focused()
    expect(tab.box("credits")).to_have_class(re.compile("lit"))
    tab.field("sponsor").click()
    expect(tab.box("sponsor")).to_have_class(re.compile("lit"))
    expect(tab.box("credits")).not_to_have_class(re.compile("lit"))


def test_the_page_zooms_and_says_how_far(review: NewReview) -> None:
    tab = review()
    width = tab.page.locator(".page").evaluate("page => page.offsetWidth")
    tab.page.get_by_label("Larger").click()
    expect(tab.page.locator("output.zoom")).to_have_text("125 %")
    assert tab.page.locator(".page").evaluate("page => page.offsetWidth") > 1.2 * width


def test_a_shortcut_saves_what_is_being_typed_accepts_it_and_goes_on(review: NewReview, server: Server) -> None:
    tab = review("show=all&record=1")
    tab.field("course_title").fill("Typed, not left")
    tab.look()
    tab.page.keyboard.press("Control+Enter")
    tab.expect_record(2)
    seen = record(server, 1)
    assert seen.course_title.value == "Typed, not left"
    assert all(seen[name].is_settled for name in ("course_title", "credits", "location"))
    tab.page.keyboard.press("Alt+PageDown")
    tab.expect_record(3)
    tab.page.keyboard.press("Alt+PageUp")
    tab.expect_record(2)


def test_f5_in_mid_edit_keeps_the_record_and_all_that_was_left(review: NewReview, server: Server) -> None:
    tab = review("show=all&record=2")
    tab.field("course_title").fill("Kept over F5")
    tab.field("sponsor").click()
    until(lambda: record(server, 2).course_title.value == "Kept over F5", tab)
    tab.page.reload()
    tab.expect_record(2)
    expect(tab.field("course_title")).to_have_value("Kept over F5")
    expect(tab.mark("course_title")).to_have_text("typed")


def test_a_shared_link_lands_on_the_same_certificate(review: NewReview) -> None:
    tab = review("show=all&record=1")
    tab.page.get_by_role("button", name=re.compile("^Next")).click()
    tab.expect_record(2)
    other = review(tab.page.url.split("?")[1])
    other.expect_record(2)
    expect(other.field("course_title")).to_have_value("Course number 2")


def test_the_second_of_two_tabs_is_told_and_loses_nothing(review: NewReview, server: Server) -> None:
    first, second = review("show=all&record=1"), review("show=all&record=1")
    first.field("sponsor").fill("Theirs")
    first.field("credits").click()
    until(lambda: record(server, 1).sponsor.value == "Theirs", first)
    second.field("sponsor").fill("Mine")
    second.field("credits").click()
    expect(second.page.get_by_text("You typed: Mine")).to_be_visible()
    expect(second.field("sponsor")).to_have_value("Theirs")
    assert record(server, 1).sponsor.value == "Theirs"
    second.button("Use mine").click()
    expect(second.field("sponsor")).to_have_value("Mine")
    until(lambda: record(server, 1).sponsor.value == "Mine", second)


def test_records_that_arrive_do_not_disturb_what_is_being_typed(
    review: NewReview, server: Server, window: Browser
) -> None:
    tab = review("show=all&record=1")
    tab.field("course_title").press("End")
    tab.page.keyboard.type(" and half a wor")
    sheet = SheetPage(window.new_context().new_page(), server.url).open()
    sheet.drop([("late.pdf", certificate(seed=9, title="Late to the Sheet")), ("scan.pdf", scan(seed=8))])
    sheet.expect_waiting(2)
    sheet.start()
    sheet.expect_open(3)
    expect(tab.field("course_title")).to_have_value("Course number 1 and half a wor")
    tab.page.keyboard.type("d")
    tab.field("sponsor").click()
    until(lambda: record(server, 1).course_title.value == "Course number 1 and half a word", tab)
    tab.settle()
    expect(tab.page.get_by_text("3 of 5")).to_be_visible()  # the newest run comes first


def test_what_a_certificate_says_is_drawn_as_it_stands(review: NewReview, server: Server) -> None:
    with Store(server.database) as store:
        seen = store.records.as_read(1)
        odd = Field(value=HOSTILE, certainty="low", needs_review=True, candidates=(Possibility(value=HOSTILE + "!"),))
        store.decisions.read_again(1, seen.with_field("course_title", odd), ())
        store.decisions.correct(1, "sponsor", HOSTILE)
    tab = review("show=all&record=1")
    expect(tab.button(HOSTILE + "!")).to_be_visible()
    expect(tab.field("course_title")).to_have_value(HOSTILE)
    tab.page.get_by_text("History ·").click()
    expect(tab.page.locator("p.step").first).to_contain_text(HOSTILE)
    tab.button(HOSTILE + "!").click()
    expect(tab.field("course_title")).to_have_value(HOSTILE + "!")
    assert tab.page.locator("img[src=x]").count() == 0


def test_a_field_on_another_page_turns_to_it(review: NewReview, server: Server) -> None:
    """Evidence on the second page of a mail with two certificates: going into the field shows that page."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["Subject"] = "Your certificates"
    mail.set_content("Both are attached.")
    for name, title in (("a.pdf", "First of Two Pages"), ("b.pdf", "Second of Two Pages")):
        mail.add_attachment(certificate(title=title), maintype="application", subtype="pdf", filename=name)
    with Tracker(server.database) as t:
        run = t.active_run(1)
        t.add_files(run.id, [("both.eml", mail.as_bytes())])
        t.process(run.id)
        second = t.records(1)[-1].id
    tab = review(f"show=all&record={second}")
    expect(tab.page.locator("output.number")).to_have_text("Page 2 of 3")
    tab.page.get_by_label("Page before").click()
    expect(tab.page.locator("output.number")).to_have_text("Page 1 of 3")
    expect(tab.page).to_have_url(re.compile(r"page=1"))
    tab.field("course_title").click()
    expect(tab.page.locator("output.number")).to_have_text("Page 2 of 3")
    expect(tab.box("course_title")).to_have_class(re.compile("lit"))
    for width, rows in ((1280, 1), (390, 2)):  # on a phone the pages have a row of their own
        tab.page.set_viewport_size({"width": width, "height": 900})
        tab.page.wait_for_timeout(300)
        tops = tab.page.locator(".tools button:visible").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().top)"
        )
        assert len({round(top) for top in tops}) == rows
        assert tops[0] == tops[1]
        assert len({round(top) for top in tops[2:]}) == 1


def test_a_click_on_a_row_of_the_sheet_opens_its_record(server: Server, window: Browser) -> None:
    context = window.new_context(viewport={"width": 1280, "height": 900})
    sheet = SheetPage(context.new_page(), server.url).open()
    grid = sheet.page.locator(".st-key-table canvas").first
    expect(grid).to_be_visible()
    sheet.page.wait_for_timeout(500)
    grid.click(position={"x": 120, "y": 35 + 35 + 17}, force=True)  # the second row under the head
    ReviewPage(sheet.page, server.url).expect_record(2)
    context.close()
