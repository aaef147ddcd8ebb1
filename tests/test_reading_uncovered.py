"""Of a page with words enough only the parts are looked at that its words do not account for, and each picture once."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from cpe_core.document import Box, Word
from cpe_core.reading import ocr, read
from cpe_core.reading.uncovered import GRAIN, Part, uncovered

WIDE, HIGH = 1200, 1600
WORDS = [(x, y) for y in range(300, 1500, 60) for x in (100, 400, 700)]


def drawn(*, logo: Part | None = None, ruled: bool = False, shaded: bool = False) -> Image.Image:
    page = Image.new("RGB", (WIDE, HIGH), "white")
    pen = ImageDraw.Draw(page)
    if shaded:
        for y in range(280, 1500, 120):
            pen.rectangle((80, y, 1100, y + 60), fill=(225, 232, 240))
    if ruled:
        for y in range(280, 1520, 60):
            pen.line((80, y, 1100, y), fill="black", width=2)
        for x in (80, 380, 680, 1100):
            pen.line((x, 280, x, 1500), fill="black", width=2)
    for x, y in WORDS:
        pen.text((x, y), "certificate", fill="black", font_size=28)
    if logo is not None:
        pen.text(logo[:2], "QUILLMARK", fill=(20, 60, 140), font_size=logo[3] - logo[1])
    return page


def parts_of(page: Image.Image, words: list[Word]) -> list[Part] | None:
    """The parts that are told on a copy as large as it is looked at, in pixels of the page."""
    small = page.copy()
    small.thumbnail((GRAIN, GRAIN))
    found = uncovered(np.asarray(small), words)
    if found is None:
        return None
    return [(int(b.x0 * WIDE), int(b.y0 * HIGH), int(b.x1 * WIDE), int(b.y1 * HIGH)) for b in found]


def words() -> list[Word]:
    box = [Box(x0=x / WIDE, y0=y / HIGH, x1=(x + 145) / WIDE, y1=(y + 34) / HIGH) for x, y in WORDS]
    return [Word(text="certificate", box=one, size=0.02, source="text") for one in box]


@pytest.mark.parametrize("options", [{}, {"ruled": True}, {"shaded": True}, {"ruled": True, "shaded": True}])
def test_rules_and_shading_are_nothing_to_look_at(options: dict[str, bool]) -> None:
    assert parts_of(drawn(**options), words()) == []


@pytest.mark.parametrize("high", [14, 60])
def test_what_no_word_accounts_for_is_a_part(high: int) -> None:
    logo = (120, 80, 400, 80 + high)
    (part,) = parts_of(drawn(logo=logo, ruled=True, shaded=True), words()) or ()
    assert part[0] <= 120 <= part[2] and part[1] <= 80 and part[3] >= 80 + 0.7 * high
    assert part[3] < 300  # and none of the words below it


def test_a_word_that_the_layer_lacks_is_a_part() -> None:
    (part,) = parts_of(drawn(), words()[1:]) or ()
    x, y = WORDS[0]
    assert part[0] <= x < part[2] <= x + 200 and part[1] <= y < part[3] <= y + 80


def test_a_page_that_is_mostly_picture_is_looked_at_whole() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (HIGH, WIDE, 3), dtype=np.uint8)
    assert parts_of(Image.fromarray(noise), words()) is None


def listed(pages: int) -> bytes:
    """A list with the same logo, a picture, on each page."""
    logo = Image.new("RGB", (420, 120), "white")
    ImageDraw.Draw(logo).text((10, 10), "QUILLMARK", fill=(20, 60, 140), font_size=70)
    out = BytesIO()
    sheet = Canvas(out, pagesize=(612, 792))
    for number in range(pages):
        sheet.drawImage(ImageReader(logo), 50, 720, 140, 40)
        for row in range(24):
            sheet.drawString(50, 690 - 26 * row, f"Certificate of lease accounting {number} {row}, May {row + 1}, 2024")
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def test_a_logo_on_every_page_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    ocr.load()
    engine = ocr._engine()
    for step in ("text_det", "text_rec"):
        real = getattr(engine, step)
        monkeypatch.setattr(engine, step, lambda *given, real=real, step=step: (asked.append(step), real(*given))[1])
    pages = read(listed(4), name="history.pdf").pages
    assert all("QUILLMARK" in {word.text for word in page.words if word.source == "ocr"} for page in pages)
    assert all(sum(word.source == "text" for word in page.words) == 24 * 9 for page in pages)
    assert sorted(asked) == ["text_det", "text_rec"]
