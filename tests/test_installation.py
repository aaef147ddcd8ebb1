"""What is wrong with the installation is said as such: no certificate is blamed for it, and what can be read is read.

Each installation is broken for real, in a process of its own: a package is missing, raises, or has lost its models.
"""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from certificates.simple import certificate, scan
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cpe_core import Tracker, errors, extract
from cpe_core.reading import ocr

SCRIPT = """
import json, sys
from cpe_core import Tracker
with Tracker(sys.argv[1]) as t:
    sheet = t.create_sheet("2026")
    run = t.active_run(sheet.id)
    t.add_files(run.id, sys.argv[2:])
    ended = t.process(run.id)
    print(json.dumps({
        "status": ended.status,
        "reasons": [file.reason for file in t.files(run.id)],
        "titles": [one.record.course_title.value for one in t.records(sheet.id)],
        "problems": [problem.message for one in t.records(sheet.id) for problem in one.problems],
    }))
"""
NO_NETWORK = """
import socket
def refuse(*given):
    open({marker!r}, "a").write(repr(given))
    raise OSError("no network in this test")
socket.socket.connect = socket.getaddrinfo = refuse
"""


def without(package: str, folder: Path, text: str = "") -> None:
    """A package that is found first and cannot be imported."""
    (folder / f"{package}.py").write_text(text or f"raise ModuleNotFoundError('No module named {package}')")


def without_models(folder: Path) -> None:
    """RapidOCR as it is after somebody has tidied up."""
    spec = find_spec("rapidocr")
    assert spec is not None
    assert spec.origin is not None
    shutil.copytree(Path(spec.origin).parent, folder / "rapidocr", ignore=shutil.ignore_patterns("*.onnx"))


def with_a_damaged_model(folder: Path) -> None:
    without_models(folder)
    spec = find_spec("rapidocr")
    assert spec is not None
    assert spec.origin is not None
    for model in (Path(spec.origin).parent / "models").glob("*.onnx"):
        (folder / "rapidocr" / "models" / model.name).write_bytes(b"not a model")


def with_a_picture() -> bytes:
    """A born-digital certificate that lacks something, which its picture may hold."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    canvas.drawImage(ImageReader(Image.new("RGB", (200, 60), "navy")), 300, 700)
    for row, text in enumerate(("Certificate of Completion", "This certifies that Marlow T. Abernathy", "completed",
                                "Course title: Ledgers", "Date completed: May 14, 2026", "CPE credits: 2.0")):  # fmt: skip
        canvas.drawString(72, 640 - 30 * row, text)
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    "break_it",
    [
        lambda folder: without("rapidocr", folder),
        pytest.param(
            lambda folder: without("onnxruntime", folder, "raise ImportError('DLL load failed')"),
            marks=pytest.mark.full,
        ),
        pytest.param(lambda folder: without("cv2", folder), marks=pytest.mark.full),
        pytest.param(without_models, marks=pytest.mark.full),
        with_a_damaged_model,
    ],
    ids=["no rapidocr", "onnxruntime raises", "no cv2", "no models", "damaged models"],
)
def test_without_ocr_born_digital_certificates_are_read_and_scans_wait(break_it, tmp_path: Path) -> None:
    broken, marker = tmp_path / "packages", tmp_path / "asked"
    broken.mkdir()
    break_it(broken)
    (broken / "sitecustomize.py").write_text(NO_NETWORK.format(marker=str(marker)))
    (tmp_path / "good.pdf").write_bytes(certificate())
    (tmp_path / "lacking.pdf").write_bytes(with_a_picture())
    (tmp_path / "scan.png").write_bytes(scan())
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "data/cpe.db", "good.pdf", "lacking.pdf", "scan.png"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(broken)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["status"] == "partially_completed"
    assert told["titles"] == ["Working Papers That Hold Up", "Ledgers"]
    good, lacking, waits = told["reasons"]
    assert good is lacking is None
    assert waits.startswith("OCR, which reads the text in pictures, could not start (")
    assert waits.endswith("The file waits: install CPE Tracker again, start it, then retry the file.")
    assert [one for one in told["problems"] if one.startswith("Pictures on page 1 were not read")] != []
    assert not marker.exists(), f"asked the network: {marker.read_text()}"

    with Tracker(tmp_path / "data" / "cpe.db") as mended:  # this installation is whole
        (sheet,) = mended.sheets()
        (failed,) = [file for file in mended.files(mended.runs(sheet.id)[0].id) if file.status == "failed"]
        (receipt,) = mended.retry([failed.id])
        assert receipt.outcome == "added"
        assert mended.process(mended.active_run(sheet.id).id).status == "completed"
        assert len(mended.records(sheet.id)) == 3


class _Engine:
    """Stands for RapidOCR where it raises in the middle of a page."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def text_det(self, _: object) -> object:
        raise self.error


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (RuntimeError("Non-zero status code returned while running Conv node."), "stopped (Non-zero status code"),
        (RuntimeError("bad allocation"), errors.OutOfMemory().message),
        (MemoryError(), errors.OutOfMemory().message),
    ],
)
def test_an_engine_that_raises_is_no_fault_of_the_certificate(
    error: Exception, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "_engine", lambda: _Engine(error))
    found = extract(scan(), name="scan.png")
    assert sentence in (found.error or "")
    assert "waits" in (found.error or "")
    assert "retry" in (found.error or "")
