"""A line is read as its own pixels say, in whatever company, and pictures are prepared as the engine prepares them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from cpe_core.reading import ocr

LINES = (
    "Tax IT",
    "Leases Tax",
    "2.5 IT",
    "a much longer line that stands under them on the same sheet, up to its margin",
)


def sheet(*lines: str) -> np.ndarray:
    picture = Image.new("RGB", (1400, 100 * len(lines) + 60), "white")
    for at, line in enumerate(lines):
        ImageDraw.Draw(picture).text((60, 40 + 100 * at), line, font=ImageFont.load_default(28), fill="black")
    return np.asarray(picture)


def test_a_line_reads_the_same_alone_and_beside_a_long_one() -> None:
    pixels = sheet(*LINES)
    quads = ocr.find(pixels)
    together = [line.text for line in ocr.recognise(pixels, quads)]
    alone = [line.text for quad in quads for line in ocr.recognise(pixels, [quad])]
    assert together == alone
    assert set(LINES[:3]) <= set(together)  # in one batch with the long line the engine gives "TaxIT"


def test_a_picture_is_prepared_as_the_engine_does_it() -> None:
    ocr.load()
    detector = ocr._engine().text_det
    pixels = sheet(*LINES)
    ours = detector.get_preprocess()(pixels)
    theirs = type(detector).get_preprocess(detector)(pixels)
    assert ours.dtype == theirs.dtype == np.float32
    assert ours.shape == theirs.shape
    assert float(np.abs(ours - theirs).max()) < 1e-6


def test_small_pictures_are_asked_about_once_and_no_more_are_remembered_than_may_be(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ocr, "MOST_REMEMBERED", 2)
    remembered, asked = ocr._Remembered(), []
    pictures = [np.full((4, 4, 3), shade, np.uint8) for shade in range(3)]
    for picture in (*pictures[:2], *pictures[:2], *pictures, pictures[0]):
        assert remembered.of(picture, lambda given: (asked.append(int(given[0, 0, 0])), int(given[0, 0, 0]))[1]) == int(
            picture[0, 0, 0]
        )
    assert asked == [0, 1, 2, 0]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_process_forked_after_pictures_were_read_reads_them_too() -> None:
    photo = Path(__file__).parents[1] / "data" / "samples" / "06-photo.jpg"
    program = f"""
import os
from cpe_core.reading import read
data = open({str(photo)!r}, "rb").read()
words = len(read(data, name="a.jpg").pages[0].words)
child = os.fork()
if child == 0:
    from io import BytesIO  # the same pixels are remembered: another size is not
    from PIL import Image
    out = BytesIO()
    picture = Image.open(BytesIO(data))
    picture.resize((picture.width * 9 // 10, picture.height * 9 // 10)).save(out, "PNG")
    os._exit(0 if len(read(out.getvalue(), name="b.png").pages[0].words) > words // 2 else 3)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=True)
    assert ended.stdout.split()[-1] == "0"
