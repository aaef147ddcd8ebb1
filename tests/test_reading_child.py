"""The README's lines as people run them, without a guard, on a file that is read in a child: once, and to the end."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import dask
import pytest
from browser.harness import Server, browser, chromium
from certificates.simple import certificate
from distributed import Client, LocalCluster
from playwright.sync_api import expect
from reportlab.pdfbase.pdfdoc import PDFStream
from reportlab.pdfgen.canvas import Canvas

from cpe_core.reading import limits, pages, sniffing

README = Path(__file__).parents[1] / "README.md"
PAGES = 5
LONG = (
    "Certificate of Completion", "Quillbrook Learning Institute", "Participant: Marlow T. Abernathy",
    "Course title: Ethics at Some Length", "Date completed: May 14, 2026", "CPE credits: 2.0",
    "Field of study: Regulatory Ethics", "Delivery method: QAS Self Study",
)  # fmt: skip
TITLES = ["Ethics at Some Length", "Working Papers That Hold Up"]
SECONDS = 90


def long_certificate() -> bytes:
    """A certificate with notes after it, larger than what is read in the process itself."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas._doc.Reference(PDFStream(content=bytes(limits.MANY_BYTES)), "Padding")  # no page shows it
    for row, text in enumerate(LONG):
        canvas.drawString(72, 740 - 30 * row, text)
    canvas.showPage()
    for number in range(2, PAGES + 1):
        canvas.drawString(72, 740, f"Notes to page {number} of the course, for those who want to read on after it")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture(scope="module")
def long_file() -> bytes:
    data = long_certificate()
    assert pages.is_risky(data, sniffing.PDF)  # or these tests show nothing
    return data


@pytest.fixture
def script(tmp_path: Path, long_file: bytes) -> str:
    """The README's first lines of Python, in a folder with the files they name; says when it runs and what came of it."""
    (lines, *_) = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    first, second, *_ = re.findall(r'"([\w-]+\.(?:pdf|jpg))"', lines)
    (tmp_path / first).write_bytes(long_file)
    (tmp_path / second).write_bytes(certificate())
    return f"""
import os
os.chdir({str(tmp_path)!r})
with open("ran", "a") as ran:
    print("once", file=ran)
{lines}
import json
with Tracker("data/cpe.db") as t, open("told.json", "w") as told:
    json.dump([[record.record.course_title.value for record in t.records(sheet.id)] for sheet in t.sheets()], told)
print("to the end")
"""


def expect_once(folder: Path) -> None:
    """It ran once, made one sheet, and all records are there."""
    assert (folder / "ran").read_text().split() == ["once"]
    (titles,) = json.loads((folder / "told.json").read_text())
    assert sorted(titles) == TITLES


@pytest.mark.parametrize("how", ["file", "-c", "stdin"])
def test_a_script_without_a_guard_runs_once(how: str, script: str, tmp_path: Path) -> None:
    path = tmp_path / "script.py"
    path.write_text(script)
    arguments = {"file": [str(path)], "-c": ["-c", script], "stdin": []}[how]
    done = subprocess.run(
        [sys.executable, *arguments],
        input=script if how == "stdin" else "",
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1] == "to the end"
    expect_once(tmp_path)


def test_in_a_notebook_it_runs_once(script: str, tmp_path: Path) -> None:
    from jupyter_client.manager import start_new_kernel

    manager, client = start_new_kernel(cwd=str(tmp_path))
    try:
        said: list[str] = []
        answer = client.execute_interactive(
            script, timeout=SECONDS, output_hook=lambda message: said.append(message["content"].get("text", ""))
        )
        assert answer["content"]["status"] == "ok", answer["content"]
        assert "to the end" in "".join(said)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    expect_once(tmp_path)


def test_in_a_dask_worker_it_runs_once(script: str, tmp_path: Path) -> None:
    """Dask's workers are daemonic processes, which multiprocessing lets have no children."""
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        LocalCluster(n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        client.submit(exec, script, {"__name__": "__main__"}).result(timeout=SECONDS)
    expect_once(tmp_path)


@pytest.mark.browser
@pytest.mark.skipif(chromium() is None and os.environ.get("CI") != "true", reason="no Chromium found")
def test_under_streamlit_it_runs_once_and_warns_of_nothing(script: str, tmp_path: Path) -> None:
    page_script = tmp_path / "page.py"
    page_script.write_text(f"import streamlit as st\n{script}\nst.write('to the end')\n")
    server = Server(tmp_path, script=page_script, by_hand=True)
    server.start()
    try:
        with browser() as opened:
            page = opened.new_page()
            page.goto(server.url)
            expect(page.get_by_text("to the end")).to_be_visible(timeout=SECONDS * 1000)
    finally:
        server.stop()
    expect_once(tmp_path)
    assert "ScriptRunContext" not in server.log.read_text()
    assert "Traceback" not in server.log.read_text()
