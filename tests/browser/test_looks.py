"""What can be measured of looks: enough contrast in light and dark, and nothing wider than a phone.

These tests only look, so all of them look at one server, at a sheet on which two certificates have been read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from browser.harness import Server, SheetPage
from certificates.simple import certificate
from playwright.sync_api import Browser, Locator, expect

pytestmark = pytest.mark.browser

OpenTab = Callable[..., SheetPage]
READABLE = 4.5  # WCAG AA, text of ordinary size
PHONE = {"width": 390, "height": 844}
VIEWS = {
    "Runs": "[data-testid=stDataFrame] canvas",
    "By year and field": "[data-testid=stVegaLiteChart] canvas, [data-testid=stVegaLiteChart] svg",
    "Records": "ul.cards li",
}

_COLOURS = """element => {
    const channels = colour => {
        const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
        canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const over = ([r, g, b, a], ground) => [r, g, b].map((c, i) => c * a / 255 + ground[i] * (1 - a / 255));
    const up = [];
    for (let at = element; at; at = at.parentElement) up.unshift(getComputedStyle(at));
    const ground = up.reduce((behind, style) => over(channels(style.backgroundColor), behind), [255, 255, 255]);
    const ink = channels(getComputedStyle(element).color);
    ink[3] *= up.reduce((opacity, style) => opacity * style.opacity, 1);
    return [over(ink, ground), ground];
}"""


def contrast(element: Locator) -> float:
    """Of an element's text against what lies behind it, as WCAG defines it."""
    brightest, darkest = sorted((_luminance(colour) for colour in element.evaluate(_COLOURS)), reverse=True)
    return (brightest + 0.05) / (darkest + 0.05)


def _luminance(colour: list[float]) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture(scope="module")
def server(window: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("looks"))
    running.start()
    try:
        tab = SheetPage(window.new_page(), running.url).open()
        tab.drop([(f"{seed}.pdf", certificate(seed=seed, title=f"Course number {seed}")) for seed in range(2)])
        tab.expect_waiting(2)
        tab.start()
        tab.expect_open(2)
        tab.page.close()
        yield running
    finally:
        running.stop()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_coloured_text_is_readable(new_tab: OpenTab, scheme: str) -> None:
    tab = new_tab(color_scheme=scheme)
    tab.drop([("one.pdf", certificate(seed=3))])
    expect(tab.start_button).to_be_visible()
    assert contrast(tab.start_button) >= READABLE
    tab.start_button.hover()
    tab.page.wait_for_timeout(400)  # the colour fades in
    assert contrast(tab.start_button) >= READABLE
    tab.waiting.click()  # taken out again, for the tests after this one
    tab.expect_waiting(0)
    assert contrast(tab.page.get_by_role("radio", name="Records")) >= READABLE
    assert contrast(tab.page.locator("footer.foot span").first) >= READABLE


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_nothing_is_wider_than_the_screen_and_records_are_cards(new_tab: OpenTab, scheme: str) -> None:
    tab = new_tab(viewport=PHONE, color_scheme=scheme)
    for view, sign in VIEWS.items():
        tab.page.get_by_text(view, exact=True).click()
        tab.page.locator(sign).first.wait_for()
        tab.page.wait_for_function(  # grid and chart take their width a moment after they come
            "widest => document.querySelector('[data-testid=stMain]').scrollWidth <= widest", arg=PHONE["width"]
        )
    expect(tab.page.locator("ul.cards li")).to_have_count(2)
    expect(tab.page.locator("ul.cards")).to_be_visible()
    expect(tab.page.locator(".st-key-table")).to_be_hidden()


def test_on_a_screen_records_are_a_table(new_tab: OpenTab) -> None:
    tab = new_tab()
    expect(tab.page.locator(".st-key-table")).to_be_visible()
    expect(tab.page.locator("ul.cards")).to_be_hidden()


def test_the_menu_leads_to_the_pages_and_takes_the_sheet_along(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.page.get_by_test_id("stSidebar").get_by_text("Review").click()
    expect(tab.page).to_have_url(re.compile(r"/review\?.*sheet=1"))
    expect(tab.page.locator(".st-key-queue-row")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_marks_of_the_review_page_are_readable_and_it_fits_a_phone(new_tab: OpenTab, scheme: str) -> None:
    tab = new_tab(viewport=PHONE, color_scheme=scheme)
    tab.page.goto(f"{tab.url}/review?show=all")
    mark = tab.page.locator(".field-head .mark.sure").first
    expect(mark).to_be_visible()
    assert contrast(mark) >= READABLE
    expect(tab.page.locator(".paper img")).to_be_visible()
    tab.page.wait_for_function(
        "widest => document.querySelector('[data-testid=stMain]').scrollWidth <= widest", arg=PHONE["width"]
    )
