"""Turns drawn pages into pictures of paper: rendered, scanned, photographed. The same input gives the same pixels."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFilter

Point = tuple[float, float]


def render(pdf: bytes, *, dpi: float, page: int = 0) -> Image.Image:
    with pdfium.PdfDocument(pdf) as document:
        return document[page].render(scale=dpi / 72).to_pil().convert("RGB")


def jpeg(picture: Image.Image, *, quality: int, exif: Image.Exif | None = None) -> bytes:
    out = BytesIO()
    kept = {"exif": exif.tobytes()} if exif else {}
    picture.save(out, "JPEG", quality=quality, optimize=True, **kept)
    return out.getvalue()


def scanned(page: Image.Image, *, skew: float, seed: int) -> Image.Image:
    """Through an office scanner: slightly skewed, grey, soft, grainy, with a dark edge and some specks."""
    chance = np.random.default_rng(seed)
    flat = page.convert("L").rotate(skew, Image.Resampling.BICUBIC, fillcolor=236)
    grey = np.asarray(flat.filter(ImageFilter.GaussianBlur(0.6)), dtype=np.float32)
    high, wide = grey.shape
    grey = 18 + grey * 0.91
    grey += chance.standard_normal((high, wide), dtype=np.float32) * 3.0
    across = np.arange(wide, dtype=np.float32)
    grey -= 70 * np.exp(-across / 7)[None, :] + 6 * (across / wide)[None, :]
    for _ in range(60):
        y, x = chance.integers(0, high - 2), chance.integers(0, wide - 2)
        grey[y : y + 2, x : x + 2] -= chance.uniform(30, 110)
    return Image.fromarray(grey.clip(0, 255).astype(np.uint8))


def photographed(page: Image.Image, *, size: tuple[int, int], corners: Sequence[Point], seed: int) -> Image.Image:
    """Laid on a wooden table and taken by a phone: `corners` of the paper in the picture, clockwise from top left."""
    chance = np.random.default_rng(seed)
    table = _table(size, chance)
    shadow = Image.new("L", size, 0)
    ImageDraw.Draw(shadow).polygon([(x + 14, y + 20) for x, y in corners], fill=150)
    table.paste((22, 16, 12), mask=shadow.filter(ImageFilter.GaussianBlur(16)))
    # at twice the size, so that the paper's edge comes out smooth
    fine = (2 * size[0], 2 * size[1])
    warp = _perspective([(2 * x, 2 * y) for x, y in corners], page.size)
    laid = page.transform(fine, Image.Transform.PERSPECTIVE, warp, Image.Resampling.BICUBIC).reduce(2)
    where = Image.new("L", page.size, 255).transform(fine, Image.Transform.PERSPECTIVE, warp).reduce(2)
    table.paste(laid, mask=where)
    return _lit(table.filter(ImageFilter.GaussianBlur(0.7)), chance)


def _table(size: tuple[int, int], chance: np.random.Generator) -> Image.Image:
    """Planks with grain."""
    wide, high = size
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    plank = np.floor(y / 310)
    bend = 16 * np.sin(x / 420 + plank * 2.1) + 7 * np.sin(x / 150 + plank)
    grain = np.sin((y + bend) / 5.5 + plank * 9) * 0.5 + np.sin((y + bend * 1.6) / 17 + plank * 4) * 0.5
    tone = 0.86 + 0.07 * grain + 0.05 * np.sin(plank * 3.7) + chance.normal(0, 0.012, (high, 1))
    tone = np.where(y % 310 < 3, tone * 0.45, tone)
    wood = np.stack([tone * 172, tone * 128, tone * 90], axis=-1)
    return Image.fromarray(wood.clip(0, 255).astype(np.uint8))


def _perspective(corners: Sequence[Point], page: tuple[int, int]) -> list[float]:
    """The eight numbers that take a point of the picture to a point of the page."""
    wide, high = page
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, ((0, 0), (wide, 0), (wide, high), (0, high)), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    return [float(number) for number in np.linalg.solve(np.array(rows, float), np.array(right, float))]


def _lit(picture: Image.Image, chance: np.random.Generator) -> Image.Image:
    """Lamplight from one side, the soft shadow of the one who holds the phone, sensor noise."""
    seen = np.asarray(picture, dtype=np.float32)
    high, wide, _ = seen.shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    light = 1.06 - 0.17 * (x / wide) - 0.09 * (y / high)
    light -= 0.17 / (1 + np.exp(-((x + 0.8 * y) - (0.92 * wide + 0.5 * high)) / 70))
    seen = seen * light[..., None] * np.array([1.0, 0.975, 0.93], np.float32)
    seen += chance.standard_normal(seen.shape, dtype=np.float32) * 2.2
    return Image.fromarray(seen.clip(0, 255).astype(np.uint8))
