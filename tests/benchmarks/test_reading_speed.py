"""What reading costs, each against the limit on the same files in the same run: `pytest -n 0 -s tests/benchmarks [--full]`.

Beside each ceiling that the test holds stands the bar that is wanted, where that one is not reached yet. Ratios are of
processor time where one core or one engine does the work, so that a busy machine slows both sides alike.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pypdfium2 as pdfium
import pytest
from certificates.camera import render
from certificates.simple import certificate, scan
from conftest import numbered
from PIL import Image
from pypdfium2 import raw

from cpe_core import extract, extract_many
from cpe_core.reading import warm
from cpe_core.reading.ocr import THREADS
from tests.transcripts.make import make

SAMPLES = Path(__file__).parents[2] / "data" / "samples"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def full(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--full"))


# -- one born-digital certificate ----------------------------------------------------------------

BORN_DIGITAL = ("02-labels-under.pdf", "03-labels-above.pdf", "08-several-fields.pdf", "09-no-credits.pdf")
MOST_TIMES_PDFIUM = 12.0  # wanted: 3


def bare_pdfium(data: bytes) -> None:
    """Every letter of a PDF with its box, by PDFium alone: the least that anyone can pay."""
    box = raw.FS_RECTF()
    with pdfium.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            for index in range(raw.FPDFText_CountChars(text.raw)):
                raw.FPDFText_GetUnicode(text.raw, index)
                raw.FPDFText_GetLooseCharBox(text.raw, index, box)


def test_a_born_digital_certificate_against_pdfium_alone(full: bool) -> None:
    files = {name: (SAMPLES / name).read_bytes() for name in BORN_DIGITAL} | {"simple.pdf": certificate()}
    bare, ours = {}, {}
    for name, data in files.items():
        assert extract(data, name=name).error is None
        bare[name], ours[name] = in_turns(bare_pdfium, extract, data, rounds=25 if full else 9)
        print(
            f"{name}: PDFium {bare[name] * 1e3:.1f} ms, ours {ours[name] * 1e3:.1f} ms, × {ours[name] / bare[name]:.1f}"
        )
    ratio = sum(ours.values()) / sum(bare.values())
    rate = len(ours) / sum(ours.values())
    print(f"born-digital: × {ratio:.1f} of PDFium alone (wanted 3), {rate:.0f} a second on one core (wanted 60)")
    assert ratio <= MOST_TIMES_PDFIUM


def in_turns(
    one: Callable[[bytes], object], other: Callable[[bytes], object], data: bytes, *, rounds: int
) -> tuple[float, float]:
    """Processor seconds of this thread that each takes, the best of some rounds."""
    took: list[list[float]] = [[], []]
    for _ in range(rounds):
        for seconds, work in zip(took, (one, other), strict=True):
            begun = time.thread_time()
            work(data)
            seconds.append(time.thread_time() - begun)
    return min(took[0]), min(took[1])


# -- a long list, with a picture on each page ------------------------------------------------------

MOST_TIMES_PDFIUM_LONG = 22.0  # with two beside it 15.7 was measured: 47 ms a page; a page of pixels took 2.4 s
LONG_PAGES = 24


def test_a_long_list_with_a_logo_on_each_page_against_pdfium_alone(full: bool) -> None:
    (data,) = (one.data for one in make("open") if one.file == "b-corporate-long.pdf")
    warm()
    assert len(extract(data, name="history.pdf").records) > 300  # the logo is read once, and remembered
    bare, ours = in_turns(bare_pdfium, lambda it: extract(it, name="history.pdf"), data, rounds=5 if full else 2)
    print(f"{LONG_PAGES} pages: PDFium {bare:.2f} s, ours {ours:.2f} s ({ours / LONG_PAGES * 1e3:.0f} ms a page)")
    assert ours / bare <= MOST_TIMES_PDFIUM_LONG


# -- one page that needs OCR ---------------------------------------------------------------------

MOST_TIMES_OCR = 1.5  # wanted: 1.2; with --full 1.20 and 1.21 were measured


def test_a_page_that_needs_ocr_against_the_bare_engine(full: bool) -> None:
    from rapidocr import RapidOCR

    pages = {"scan.png": png(render(scan(), dpi=150))}
    if full:
        pages["turned.png"] = png(render((SAMPLES / "05-scan-turned.pdf").read_bytes(), dpi=150))
        pages["photo.jpg"] = (SAMPLES / "06-photo.jpg").read_bytes()
    threads = {
        "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
        "EngineConfig.onnxruntime.inter_op_num_threads": 1,
    }
    engine = RapidOCR(params={"Global.log_level": "critical", **threads})
    warm()
    ratios = []
    for name, data in pages.items():
        pixels = np.asarray(Image.open(BytesIO(data)).convert("RGB"))
        bare, ours = [], []
        for _ in range(3 if full else 2):
            bare.append(processor_seconds(lambda pixels=pixels: engine(pixels)))
            ours.append(processor_seconds(lambda name=name, data=data: extract(data, name=name)))
        ratios.append(min(ours) / min(bare))
        print(f"{name}: bare engine {min(bare):.2f} s, ours {min(ours):.2f} s, × {ratios[-1]:.2f}")
    print(f"OCR: × {statistics.mean(ratios):.2f} of the bare engine (wanted 1.2)")
    assert statistics.mean(ratios) <= MOST_TIMES_OCR


def processor_seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def png(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


# -- memory --------------------------------------------------------------------------------------

MOST_MEGABYTES = 250
MOST_MEGABYTES_WITH_OCR = 1200
MOST_GROWTH = 1.15  # of the last quarter over the two before: flat, but for the odd larger file


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is asked of Linux")
@pytest.mark.parametrize(
    "with_ocr", [False, pytest.param(True, marks=pytest.mark.full)], ids=["without OCR", "with OCR"]
)
def test_memory_stays_flat_over_many_mixed_files(with_ocr: bool, full: bool) -> None:
    count = 500 if full else 80
    done = subprocess.run(
        [sys.executable, Path(__file__).parent / "memory.py", str(count), str(int(with_ocr))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    quarters = told["median_megabytes_by_quarter"]
    limit = MOST_MEGABYTES_WITH_OCR if with_ocr else MOST_MEGABYTES
    print(f"{count} mixed files: peak {told['peak_megabytes']:.0f} MB (wanted {limit}), by quarter {quarters}")
    assert told["used_ocr"] == with_ocr
    assert told["peak_megabytes"] <= limit
    assert quarters[3] <= MOST_GROWTH * max(quarters[1:3])


# -- two cores -----------------------------------------------------------------------------------

LEAST_OF_LIMIT = 0.7  # wanted: 0.85, which is × 1.7 where arithmetic alone gets × 2
STEPS = 6_000_000  # of arithmetic: half a second, as long as ten files take


def test_two_processes_against_one(full: bool) -> None:
    """The limit is what the same two processes give to plain arithmetic at the same time: a busy machine has no 2."""
    given = [numbered(number) for number in range(500 if full else 40)]
    seconds: dict[str, float] = dict.fromkeys(("one", "two", "arithmetic, one", "arithmetic, two"), 0.0)

    def measured(name: str, work: Callable[[], list[object]]) -> list[object]:
        """The least of three times: a test beside this one takes a core for a while."""
        least, result = float("inf"), []
        for _ in range(3):
            begun = time.perf_counter()
            result = work()
            least = min(least, time.perf_counter() - begun)
        seconds[name] += least
        return result

    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        list(extract_many(given[:16], executor=executor))  # both processes are there and have loaded what they need
        list(extract_many(given[:4]))
        for start in range(0, len(given), 20):
            part = given[start : start + 20]
            measured("arithmetic, one", lambda: [counted(STEPS) for _ in range(2)])
            measured("arithmetic, two", lambda: list(executor.map(counted, [STEPS] * 2)))
            one = measured("one", lambda part=part: list(extract_many(part, keep_document=False)))
            two = measured("two", lambda part=part: list(extract_many(part, executor=executor, keep_document=False)))
            assert one == two
    ratio = seconds["one"] / seconds["two"]
    limit = seconds["arithmetic, one"] / seconds["arithmetic, two"]
    print(
        f"{len(given)} born-digital files: × {ratio:.2f} on two cores (wanted 1.7); plain arithmetic × {limit:.2f}; "
        f"{len(given) / seconds['one']:.0f} a second on one, {len(given) / seconds['two']:.0f} on two"
    )
    assert ratio >= LEAST_OF_LIMIT * limit


def counted(steps: int) -> int:
    total = 0
    for step in range(steps):
        total += step * step
    return total
