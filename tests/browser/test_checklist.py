"""The checklist of the bug this app exists without, in a real browser on a real server.

sheet → upload → start → the run ends; at once the panel is enabled, the active run is new and its list empty, what was
read is there; more uploads go to the new run; start reads them; CSV and XLSX hold both runs' records.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser.harness import READ, Server, SheetPage
from certificates.simple import certificate, scan
from conftest import packed
from openpyxl import load_workbook
from playwright.sync_api import Browser, Route, expect

from cpe_core import Tracker

pytestmark = pytest.mark.browser

OpenTab = Callable[..., SheetPage]
TITLES = ("Ledgers by Lamplight", "Quiet Audits", "Estates in Practice", "Payroll Without Tears", "Leases Line by Line")


def printed(*seeds: int) -> list[tuple[str, bytes]]:
    return [(f"printed-{seed}.pdf", certificate(title=TITLES[seed], seed=seed)) for seed in seeds]


def scanned(*seeds: int) -> list[tuple[str, bytes]]:
    """Pictures of pages: each takes a second or so to read, time enough to act in."""
    return [(f"scanned-{seed}.pdf", scan(title=TITLES[seed], seed=seed)) for seed in seeds]


def broken(*seeds: int) -> list[tuple[str, bytes]]:
    return [(f"broken-{seed}.pdf", f"%PDF-1.7 bad, cut off after {seed}".encode()) for seed in seeds]


def in_csv(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def in_xlsx(data: bytes) -> list[dict[str, object]]:
    head, *rows = load_workbook(io.BytesIO(data)).worksheets[0].iter_rows(values_only=True)
    names = [str(cell).lower().replace(" ", "_") for cell in head]
    return [dict(zip(names, row, strict=True)) for row in rows]


def one_more_run(tab: SheetPage, *, run: int, records: int) -> None:
    """Upload one more certificate into the open run and start it: it is read, and joins what was there before."""
    tab.drop(printed(4))
    tab.expect_waiting(1)
    tab.start()
    tab.expect_no_traceback()
    tab.expect_open(run + 1)
    tab.expect_certificates(records)
    tab.expect_no_traceback()


def test_upload_start_and_the_next_run_is_open_with_everything_read_before(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.drop(printed(0, 1))
    tab.expect_waiting(2)
    tab.start()
    tab.expect_open(2)
    tab.expect_certificates(2)

    tab.drop(printed(2))
    tab.expect_waiting(1)
    tab.expect_listed("printed-2.pdf")
    tab.start()
    tab.expect_no_traceback()
    tab.expect_open(3)
    tab.expect_certificates(3)

    rows = in_csv(tab.download("CSV"))
    assert [(row["course_title"], row["run"]) for row in rows] == list(zip(TITLES[:3], "112", strict=True))
    assert [(row["course_title"], row["run"]) for row in in_xlsx(tab.download("XLSX"))] == list(
        zip(TITLES[:3], (1, 1, 2), strict=True)
    )


def test_the_same_with_f5_during_processing(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.drop(scanned(0, 1, 2))
    tab.expect_waiting(3)
    tab.start()
    tab.expect_reading(1)
    tab.reload()
    tab.expect_reading(1)
    tab.expect_open(2)
    tab.expect_certificates(3)
    one_more_run(tab, run=2, records=4)


def test_the_same_with_a_second_tab_that_is_stale(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.drop(printed(0))
    tab.expect_waiting(1)
    stale = new_tab()
    stale.expect_waiting(1)
    tab.start()
    tab.expect_open(2)

    stale.drop(printed(1, 2))
    expect(stale.panel.get_by_text("This run is already submitted or completed.")).to_be_visible()
    stale.expect_waiting(0)
    stale.button("Add these 2 files to run 2").click()
    stale.expect_waiting(2)
    stale.start()
    stale.expect_open(3)
    stale.expect_certificates(3)
    one_more_run(stale, run=3, records=4)


def test_a_stale_tab_that_drops_while_the_run_is_read_adds_its_files_as_soon_as_it_can(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.drop(scanned(0, 1, 2))
    tab.expect_waiting(3)
    stale = new_tab()
    tab.start()
    tab.expect_reading(1)

    stale.drop(printed(4))
    expect(stale.panel.get_by_text("This run is already submitted or completed.")).to_be_visible()
    expect(stale.panel.get_by_text("printed-4.pdf")).to_be_visible()
    stale.button("Add this file to run 2").click(timeout=READ)
    stale.expect_waiting(1)
    stale.expect_certificates(3)


def test_the_same_with_the_server_killed_and_started_again_in_the_middle(new_tab: OpenTab, server: Server) -> None:
    tab = new_tab()
    tab.drop(scanned(0, 1, 2))
    tab.expect_waiting(3)
    tab.start()
    expect(tab.panel.get_by_text("1 of 3")).to_be_visible(timeout=READ)
    server.kill()
    server.start()
    tab.reload()
    tab.expect_open(2)
    tab.expect_certificates(3)
    one_more_run(tab, run=2, records=4)
    with Tracker(server.database) as tracker:
        assert tracker.verify() == ()


def test_the_same_with_an_archive_which_is_read_and_listed_file_by_file(new_tab: OpenTab) -> None:
    inside = [
        (f"{n}.pdf", (scan if n in (3, 9, 10, 11) else certificate)(title=f"Ledgers {n}", seed=n)) for n in range(12)
    ]
    tab = new_tab()
    tab.drop([packed("evidence.zip", *inside)])
    tab.expect_waiting(1)
    tab.start()
    how_far = tab.panel.get_by_text(re.compile(r"^\d+ of 12 in evidence\.zip"))
    expect(how_far).to_be_visible(timeout=READ)
    metric = tab.page.get_by_test_id("stMetric").filter(has_text="Certificates").get_by_test_id("stMetricValue")
    expect(metric).to_have_text(re.compile(r"^([3-9]|10|11)$"), timeout=READ)
    expect(tab.page.get_by_test_id("stDataFrame").first).to_be_visible()
    tab.expect_reading(1)
    expect(how_far).to_be_visible()
    tab.expect_open(2)
    tab.expect_certificates(12)
    one_more_run(tab, run=2, records=13)


def test_the_same_with_a_batch_in_which_every_file_fails(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.drop(broken(0, 1))
    tab.expect_waiting(2)
    tab.start()
    tab.expect_open(2)
    expect(tab.page.get_by_text("Run 1: none of the 2 files gave a record")).to_be_visible()
    tab.page.get_by_role("button", name="See them").click()
    expect(tab.page.get_by_text("broken-1.pdf")).to_be_visible()
    tab.page.keyboard.press("Escape")
    one_more_run(tab, run=2, records=1)

    tab.page.get_by_role("button", name="Retry").click()
    tab.expect_waiting(2)


def test_the_same_with_a_double_click_on_start(new_tab: OpenTab, server: Server) -> None:
    tab = new_tab()
    tab.drop(printed(0, 1))
    tab.expect_waiting(2)
    tab.start_button.dblclick()
    tab.expect_open(2)
    tab.expect_no_traceback()
    tab.expect_certificates(2)
    one_more_run(tab, run=2, records=3)
    with Tracker(server.database) as tracker:
        assert [run.number for run in tracker.runs(tracker.sheets()[0].id)] == [1, 2, 3]


def test_drops_that_follow_each_other_while_the_page_is_at_work_are_not_lost(new_tab: OpenTab) -> None:
    tab = new_tab()
    for seed in range(5):
        tab.drop(printed(seed))
        tab.page.wait_for_timeout(200)  # less than saving and drawing take; the browser itself needs about 100
    tab.expect_waiting(5)


def test_a_drop_that_falls_as_a_click_is_answered_is_not_lost(window: Browser, tmp_path: Path) -> None:
    """Streamlit clears what it has not sent where a script run starts: here it sends so seldom that this is certain."""
    script = tmp_path / "seldom.py"
    script.write_text(
        "from streamlit.runtime import runtime\n"
        "from streamlit.starlette import App\n"
        "import app as house\n"
        "runtime.MESSAGE_FLUSH_INTERVAL_SECS = 3\n"
        "app = App(house.__file__, middleware=house.ONLY_THIS_COMPUTER)\n"
    )
    server = Server(tmp_path, script)
    server.start()
    try:
        tab = SheetPage(window.new_context().new_page(), server.url).open()
        tab.drop(printed(0))
        tab.drop(printed(1))
        tab.page.keyboard.press("r")  # Streamlit's own key to run the page again
        tab.expect_waiting(2)
    finally:
        server.stop()


@contextmanager
def uploading(tab: SheetPage, files: list[tuple[str, bytes]]) -> Iterator[None]:
    """Files are dropped, and arrive when the block ends."""
    held: list[Route] = []
    tab.page.route("**/_stcore/upload_file/**", lambda route: held.append(route))  # noqa: PLW0108 - Playwright writes on it
    with tab.page.expect_request("**/_stcore/upload_file/**"):
        tab.drop(files)
    yield
    while held:
        held.pop().continue_()
        tab.page.wait_for_timeout(100)  # what waited for the one before is asked for
    tab.page.unroute("**/_stcore/upload_file/**")


def test_start_waits_for_files_that_are_still_uploading(new_tab: OpenTab, server: Server) -> None:
    tab = new_tab()
    tab.drop(printed(0))
    tab.expect_waiting(1)
    with uploading(tab, printed(1, 2)):
        tab.start()
        tab.page.wait_for_timeout(500)
        tab.expect_waiting(1)
    tab.expect_open(2)
    tab.expect_certificates(3)
    with Tracker(server.database) as tracker:
        first, second = tracker.runs(tracker.sheets()[0].id)
        assert [len(tracker.files(run.id)) for run in (first, second)] == [3, 0]


def test_a_link_waits_for_files_that_are_still_uploading(new_tab: OpenTab) -> None:
    tab = new_tab()
    tab.drop(printed(0))
    tab.expect_waiting(1)
    with uploading(tab, printed(1)):
        tab.page.get_by_test_id("stSidebar").get_by_role("link", name="Learned").click()
    expect(tab.page).to_have_url(re.compile("/learned"))
    tab.settle()
    tab.page.get_by_test_id("stSidebar").get_by_role("link", name="Sheet").click()
    tab.expect_waiting(2)


def test_a_file_too_large_to_upload_stays_named_beside_those_that_are_saved(new_tab: OpenTab, tmp_path: Path) -> None:
    huge, fine = tmp_path / "huge.pdf", tmp_path / "fine.pdf"
    fine.write_bytes(certificate())
    with huge.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    tab = new_tab()
    tab.panel.get_by_test_id("stFileUploaderDropzoneInput").set_input_files([huge, fine])
    tab.expect_waiting(1)
    expect(tab.panel.get_by_text("huge.pdf")).to_be_visible()
    expect(tab.panel.get_by_text("File must be 50.0MB or smaller")).to_be_visible()
    tab.expect_listed("fine.pdf")
