"""QR codes in a page's pixels, by zxing-cpp: mostly the address at which a certificate is verified."""

from __future__ import annotations

from cpe_core.document import Barcode, Box
from cpe_core.reading.raw_page import Pixels

MOST_BARCODES = 8  # of one page
MOST_LETTERS = 4000  # that one may hold; a QR code of the largest kind has 4,296


def barcodes_in(pixels: Pixels) -> tuple[Barcode, ...]:
    """What the QR codes of a page hold, and where they stand. 8 ms of a page of 1,920 pixels; OCR takes a second.

    Nothing that they point to is asked for.
    """
    import zxingcpp  # noqa: PLC0415  not where no pixels are looked at

    high, wide = pixels.shape[:2]
    found = zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return tuple(
        Barcode(value=one.text, box=_box(one.position, wide, high))
        for one in found[:MOST_BARCODES]
        if one.text and len(one.text) <= MOST_LETTERS
    )


def _box(position: object, wide: int, high: int) -> Box:
    corners = [getattr(position, name) for name in ("top_left", "top_right", "bottom_left", "bottom_right")]
    xs, ys = sorted(corner.x / wide for corner in corners), sorted(corner.y / high for corner in corners)
    return Box(x0=xs[0], y0=ys[0], x1=xs[-1], y1=ys[-1])
