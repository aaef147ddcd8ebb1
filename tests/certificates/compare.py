"""Whether two made files show the same: the same bytes, or the same text and pictures that no eye could tell apart."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pypdfium2 as pdfium
from PIL import Image

SHADES = 2.0  # mean difference of 256 shades: libraries that compress or smooth a little differently stay under it


def same_to_the_eye(name: str, one: bytes, other: bytes) -> bool:
    if one == other:
        return True
    if name.endswith(".jpg"):
        return _same_picture(Image.open(BytesIO(one)), Image.open(BytesIO(other)))
    try:
        pages, others = _pages(one), _pages(other)
    except pdfium.PdfiumError:  # a broken one, or no PDF at all: then only the bytes can tell
        return False
    return len(pages) == len(others) and all(
        text == wanted and _same_picture(picture, shown)
        for (text, picture), (wanted, shown) in zip(pages, others, strict=True)
    )


def _pages(pdf: bytes) -> list[tuple[str, Image.Image]]:
    with pdfium.PdfDocument(pdf) as document:
        return [(page.get_textpage().get_text_bounded(), page.render(scale=1.5).to_pil()) for page in document]


def _same_picture(one: Image.Image, other: Image.Image) -> bool:
    if one.size != other.size:
        return False
    shades = [np.asarray(picture.convert("RGB"), dtype=np.int16) for picture in (one, other)]
    return float(np.abs(shades[0] - shades[1]).mean()) <= SHADES
