"""Drive the sheet page through every state and take its picture: light and dark, screen and phone.

    uv run python tests/browser/screenshots.py FOLDER

For people to look at; nothing is compared. Everything on the pictures is made up.
"""

from __future__ import annotations

import re
import sys
import tempfile
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from browser.harness import READ, Server, SheetPage, browser
from certificates.simple import certificate, scan
from playwright.sync_api import Browser, expect
from reportlab.lib.pagesizes import landscape, letter
from reportlab.pdfgen.canvas import Canvas

WIDTHS = {"1280": 1280, "390": 390}
COURSES = (
    ("Revenue Recognition for Contractors", "Northwind Learning", "March 5, 2026", "2.0", "Accounting", "QAS Self Study"),
    ("Partnership Basis Without Tears", "Quillbrook Institute", "January 22, 2026", "4.0", "Taxes", "Group Internet Based"),
    ("Ethics When Nobody Is Looking", "Northwind Learning", "February 11, 2026", "2.0", "Regulatory Ethics", "QAS Self Study"),
    ("Lease Accounting, Line by Line", "Blue Heron Academy", "May 14, 2025", "8.0", "Accounting", "Group Live"),
    ("State Nexus After the Pandemic", "Quillbrook Institute", "June 2, 2025", "1.5", "Taxes", "Group Internet Based"),
    ("Sampling for Small Audits", "Blue Heron Academy", "September 18, 2025", "3.0", "Auditing", "Group Live"),
    ("Spreadsheets That Explain Themselves", "Pike Education Group", "November 3, 2025", "1.0", "Information Technology", "Nano Learning"),
    ("Working Papers That Hold Up", "Blue Heron Academy", "April 9, 2026", "2.5", "Auditing", "QAS Self Study"),
    ("Payroll Across State Lines", "Pike Education Group", "December 1, 2025", "2.0", "Taxes", "QAS Self Study"),
    ("Hard Conversations with Clients", "Northwind Learning", "August 20, 2025", "1.0", "Personal Development", "Group Internet Based"),
    ("Estates: the First Ninety Days", "Quillbrook Institute", "July 7, 2026", "4.0", "Taxes", "Group Live"),
    ("Cash Flow Statements Revisited", "Northwind Learning", "October 15, 2025", "1.5", "Accounting", "QAS Self Study"),
)  # fmt: skip


REGISTERED = "{} is registered with NASBA as a sponsor of continuing professional education on the National Registry."


def course(number: int, *, scanned: bool = False) -> tuple[str, bytes]:
    title, sponsor, date, credits, field, delivery = COURSES[number]
    name = f"{title.split()[0].strip(':,').lower()}-{number + 1:02}.pdf"
    if scanned:
        made = scan(
            title=title, sponsor=sponsor, date=date, credits=credits, field=field, delivery=delivery, seed=number
        )
        return name, made
    labelled = (
        f"Date of completion: {date}",
        f"CPE credits: {credits}",
        f"Field of study: {field}",
        f"Delivery method: {delivery}",
    )
    texts = (
        sponsor,
        "Certificate of Completion",
        "Marlow T. Abernathy",
        "has successfully completed",
        title,
        *labelled,
    )
    return name, page([*texts, "", REGISTERED.format(sponsor)])


def page(texts: list[str]) -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=landscape(letter), invariant=1)
    for row, text in enumerate(texts):
        canvas.setFont("Helvetica", 20 if row < 5 else 12)
        canvas.drawCentredString(396, 540 - 40 * row, text)
    canvas.save()
    return out.getvalue()


def no_credits(number: int) -> tuple[str, bytes]:
    return f"no-credits-{number}.pdf", certificate(
        title="Fraud, a Field Guide", sponsor="Pike Education Group", credits=None, seed=number
    )


def broken(name: str) -> tuple[str, bytes]:
    return name, b"%PDF-1.7\ncut off after the first line of " + name.encode()


class Camera:
    """One walk through all states, in one width and one colour scheme."""

    def __init__(self, window: Browser, server: Server, folder: Path, scheme: str, width: str) -> None:
        self.context = window.new_context(color_scheme=scheme, viewport={"width": WIDTHS[width], "height": 900})
        self.server = server
        self.folder = folder
        self.kind = f"{scheme}-{width}"

    def tab(self) -> SheetPage:
        return SheetPage(self.context.new_page(), self.server.url).open()

    def take(self, tab: SheetPage, state: str) -> None:
        page = tab.page
        width = page.viewport_size["width"]
        height = page.evaluate("document.querySelector('[data-testid=stMainBlockContainer]').scrollHeight")
        page.set_viewport_size({"width": width, "height": max(height, 600)})
        if page.get_by_test_id("stDataFrame").first.is_visible():
            page.locator("[data-testid=stDataFrame] canvas").first.wait_for()  # loaded when it is needed first
        page.wait_for_timeout(900)
        page.screenshot(path=self.folder / f"{state}-{self.kind}.png")
        page.set_viewport_size({"width": width, "height": 900})

    def walk(self) -> None:
        tab = self.tab()
        self.take(tab, "01-no-sheet")
        tab.page.get_by_role("button", name="Try it with sample certificates").click()
        expect(tab.start_button).to_be_visible()
        self.take(tab, "02-samples-waiting")
        while (left := tab.waiting.count()) > 0:
            tab.waiting.first.click()
            tab.expect_waiting(left - 1)
        self.take(tab, "03-empty-sheet")
        self.first_run(tab)
        self.failing(tab)
        self.full(tab)

    def first_run(self, tab: SheetPage) -> None:
        same = course(0)
        tab.drop(
            [
                *map(course, range(4)),
                course(4, scanned=True),
                course(5, scanned=True),
                ("again.pdf", same[1]),
                ("empty.pdf", b""),
            ]
        )
        tab.expect_waiting(6)
        self.take(tab, "04-files-waiting")
        stale = self.tab()
        tab.start()
        expect(tab.panel.get_by_text(re.compile("[2-5] of 6"))).to_be_visible(timeout=READ)
        self.take(tab, "05-busy")
        tab.expect_open(2)
        self.take(tab, "06-done")
        stale.drop([course(6), no_credits(1)])
        expect(stale.page.get_by_role("button", name="Add these 2 files")).to_be_visible()
        self.take(stale, "07-stale-tab")
        stale.page.close()

    def failing(self, tab: SheetPage) -> None:
        tab.drop([*map(course, range(6, 9)), no_credits(1), broken("ethics-2025.pdf"), broken("scan_0042.pdf")])
        tab.expect_waiting(6)
        tab.start()
        tab.expect_open(3)
        self.take(tab, "08-failing")
        tab.page.get_by_role("button", name="See them").click()
        self.take(tab, "09-failing-seen")
        tab.page.keyboard.press("Escape")

    def full(self, tab: SheetPage) -> None:
        tab.drop(map(course, range(9, 12)))
        tab.expect_waiting(3)
        tab.start()
        tab.expect_open(4)
        tab.page.mouse.move(0, 0)
        self.take(tab, "10-full")
        for view in ("By year and field", "Runs"):
            tab.page.get_by_text(view, exact=True).click()
            self.take(tab, f"11-{view.split()[-1].lower()}")
        tab.page.get_by_role("button", name="New sheet").click()
        self.take(tab, "12-new-sheet")


def shut(window: Browser, folder: Path, scheme: str, width: str) -> None:
    with tempfile.TemporaryDirectory() as data:
        server = Server(Path(data))
        server.database.write_text("a letter to a friend, and no database")
        server.start()
        try:
            page = window.new_context(color_scheme=scheme, viewport={"width": WIDTHS[width], "height": 600}).new_page()
            page.goto(server.url)
            expect(page.get_by_role("button", name="Try again")).to_be_visible()
            page.wait_for_timeout(500)
            page.screenshot(path=folder / f"13-shut-{scheme}-{width}.png")
        finally:
            server.stop()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as window:
        for scheme in ("light", "dark"):
            for width in WIDTHS:
                with tempfile.TemporaryDirectory() as data:
                    server = Server(Path(data))
                    server.start()
                    try:
                        Camera(window, server, folder, scheme, width).walk()
                    finally:
                        server.stop()
                shut(window, folder, scheme, width)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
