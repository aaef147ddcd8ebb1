"""A real Streamlit server on localhost with a database of its own, and a real Chromium to look at it."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import psutil
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect, sync_playwright

HOUSE = Path(__file__).resolve().parents[2]
FLAGS = [
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",  # what asks outside gets nowhere
]
_OWN = re.compile(  # of this computer, or the browser's own, such as its viewer of PDFs
    r"(?:https?|wss?)://(?:localhost|127\.0\.0\.1)[:/]|(?:data|blob|about|chrome|chrome-error|chrome-extension):"
)
ALONE = {"OMP_NUM_THREADS": "1"}
SOON = 60_000  # ms: an answer of the page to a click, on a machine with twice as much to do as it can
READ = 180_000  # ms: a run of a few scans on a slow machine, the OCR engine being loaded on the way

expect.set_options(timeout=SOON)

Given = Iterable[tuple[str, bytes]]


def chromium() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if (path := shutil.which(name))), None)


_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # a proxy of the environment is for elsewhere
_asked_outside: list[str] = []


@contextmanager
def browser() -> Iterator[Browser]:
    """A Chromium in which every page is watched: what asks anything but this computer fails the test."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        launched.on("context", _watch)
        try:
            yield launched
        finally:
            launched.close()
        expect_nothing_asked_outside()


def expect_nothing_asked_outside() -> None:
    """Fails with the addresses that pages asked since the last time, were they on another computer."""
    asked, _asked_outside[:] = list(_asked_outside), []
    assert not asked, f"a page asked outside of this computer: {asked}"


def _watch(context: BrowserContext) -> None:
    context.on("request", lambda request: _note(request.url))
    context.on("page", lambda page: page.on("websocket", lambda opened: _note(opened.url)))


def _note(url: str) -> None:
    if not _OWN.match(url):
        _asked_outside.append(url)


@cache
def _warm() -> subprocess.Popen[str]:
    """The process that servers are copies of; it ends with its input, when this one does."""
    return subprocess.Popen(
        [sys.executable, Path(__file__).with_name("warm.py")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | ALONE,
    )  # fmt: skip


class Server:
    """`streamlit run app.py`; `kill` is SIGKILL, `start` again takes the same port.

    `by_hand` starts it as a person does; else it is a copy of a process that has its libraries loaded.
    """

    def __init__(
        self,
        folder: Path,
        script: Path = HOUSE / "app.py",
        *,
        started_from: Path = HOUSE,
        headless: bool = True,
        by_hand: bool = False,
    ) -> None:
        self.script = script
        self.headless = headless
        self.by_hand = by_hand or not hasattr(os, "fork")
        self.started_from = started_from
        self.database = folder / "cpe.db"
        self.log = folder / "server.log"
        self.port = _free_port()
        self.url = f"http://localhost:{self.port}"
        self.process: psutil.Process | None = None

    def start(self, *, seconds: float = 120) -> None:
        options = [str(self.script), f"--server.port={self.port}", f"--server.headless={self.headless}"]
        environment = os.environ | {"CPE_DB": str(self.database), **ALONE}
        if self.by_hand:
            with self.log.open("ab") as log:
                self.process = psutil.Popen(
                    [sys.executable, "-m", "streamlit", "run", *options],
                    cwd=self.started_from, env=environment, stdout=log, stderr=log,
                )  # fmt: skip
        else:
            asked = {"options": options, "folder": self.started_from, "environment": dict(environment), "log": self.log}
            warm = _warm()
            assert warm.stdin is not None and warm.stdout is not None
            print(json.dumps(asked, default=str), file=warm.stdin, flush=True)
            self.process = psutil.Process(int(warm.stdout.readline()))
        try:
            self._wait_for_answer(seconds)
        except BaseException:  # a test that never began ends nothing
            self.stop()
            raise

    def _wait_for_answer(self, seconds: float) -> None:
        assert self.process is not None
        until = time.monotonic() + seconds
        while not self._answers():
            assert self.is_running, self.log.read_text()
            assert time.monotonic() < until, f"no answer after {seconds} s\n{self.log.read_text()}"
            time.sleep(0.1)

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        if self.process is not None and self.is_running:
            try:
                self.process.terminate()
                self.process.wait(10)
            except psutil.NoSuchProcess:
                pass  # it ended by itself in the meantime
            except psutil.TimeoutExpired:
                self.kill()

    @property
    def is_running(self) -> bool:
        try:
            return self.process is not None and self.process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:  # a copy that has ended leaves nothing to ask
            return False

    def _answers(self) -> bool:
        try:
            with _DIRECT.open(f"{self.url}/_stcore/health", timeout=1) as answer:
                return answer.status == 200
        except (urllib.error.URLError, OSError):
            return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class SheetPage:
    """The sheet page as a person sees it: what is on it, and what can be done there."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        page.set_default_timeout(SOON)

    def open(self) -> SheetPage:
        self.page.goto(self.url)
        self._expect_panel()
        return self

    def reload(self) -> None:
        """F5, on the address the page has by now."""
        self.page.reload()
        self._expect_panel()

    def _expect_panel(self) -> None:
        expect(self.panel.get_by_text("certificates").first).to_be_visible()
        self.settle()

    @property
    def panel(self) -> Locator:
        return self.page.locator(".st-key-panel")

    @property
    def box(self) -> Locator:
        return self.panel.get_by_test_id("stFileUploaderDropzone")

    @property
    def start_button(self) -> Locator:
        return self.panel.get_by_role("button", name="Start Extraction")

    @property
    def waiting(self) -> Locator:
        """The files in the upload list: each has its own way out."""
        return self.panel.get_by_role("button", name="Take out")

    def expect_listed(self, name: str) -> None:
        """In the upload list; the box's own chip of that name is hidden."""
        expect(self.page.locator(".st-key-waiting").get_by_text(name, exact=True)).to_be_visible()
        expect(self.panel.get_by_test_id("stFileChip").filter(has_text=name)).to_be_hidden()

    def drop(self, files: Given) -> None:
        payload = [{"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files]
        self.panel.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(payload)

    def start(self) -> None:
        self.start_button.click()

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

    def settle(self) -> None:
        """Until the script has ended, what it no longer draws may still stand beside what it draws instead."""
        expect(self.page.get_by_test_id("stApp")).to_have_attribute(
            "data-test-script-state", "notRunning", timeout=SOON
        )

    def expect_waiting(self, number: int) -> None:
        expect(self.waiting).to_have_count(number)

    def expect_reading(self, run: int) -> None:
        """The panel shows the run being read, and offers no upload and no start."""
        expect(self.panel.get_by_text("Reading certificates")).to_be_visible()
        expect(self.panel.get_by_text(f"run {run}", exact=False).first).to_be_visible()
        expect(self.box).to_have_count(0)
        expect(self.start_button).to_have_count(0)

    def expect_open(self, run: int, *, timeout: float = READ) -> None:
        """The panel is the upload box of `run`, enabled, with an empty list."""
        expect(self.panel.get_by_test_id("stCaptionContainer").first).to_have_text(_head(run), timeout=timeout)
        self.settle()
        expect(self.panel.get_by_text("Add certificates", exact=True)).to_be_visible()
        expect(self.panel.get_by_test_id("stFileUploaderDropzoneInput")).to_be_enabled()
        self.expect_waiting(0)

    def expect_certificates(self, number: int) -> None:
        """What the totals count: the results of all runs so far."""
        metric = self.page.get_by_test_id("stMetric").filter(has_text="Certificates")
        expect(metric.get_by_test_id("stMetricValue")).to_have_text(str(number))

    def expect_no_traceback(self) -> None:
        expect(self.page.get_by_test_id("stException")).to_have_count(0)
        expect(self.page.get_by_text("No files uploaded")).to_have_count(0)

    def download(self, name: str) -> bytes:
        with self.page.expect_download() as waiting:
            self.button(name).click()
        return Path(waiting.value.path()).read_bytes()


class ReviewPage:
    """The review page as a person sees it. Picture and boxes live in a shadow tree, which locators look into."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = f"{url}/review"
        page.set_default_timeout(SOON)

    def open(self, query: str = "") -> ReviewPage:
        self.page.goto(f"{self.url}?{query}")
        self.settle()
        return self

    def settle(self) -> None:
        """Until a record is drawn and the script has ended."""
        expect(self.page.locator(".st-key-step-row")).to_be_visible()
        expect(self.page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")

    def field(self, name: str) -> Locator:
        """The text field of that name."""
        return self.page.locator(f".st-key-field-{name}").locator("input, textarea").first

    def box(self, field: str) -> Locator:
        """Where the page prints the field's value."""
        return self.page.locator(f".box[data-fields~={field}]").first

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name)

    def mark(self, name: str) -> Locator:
        return self.page.locator(f".st-key-field-{name} .mark")

    def look(self) -> None:
        """Until the record has been in sight, its picture too, for as long as accepting it asks (keys.js)."""
        expect(self.page.locator(".st-key-step-row")).to_have_attribute("data-may-accept", "yes")

    def expect_record(self, record_id: int) -> None:
        expect(self.page).to_have_url(re.compile(rf"[?&]record={record_id}(&|$)"))
        self.settle()


def _head(run: int) -> str:
    match run:
        case 1:
            return "run 1"
        case 2:
            return "run 2 · adds to run 1"
        case _:
            return f"run {run} · adds to runs 1–{run - 1}"
