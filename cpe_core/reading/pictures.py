"""Pictures to raw pages: PNG, JPEG, TIFF (each of its pages), WEBP, GIF, HEIC. Sizes are checked before decoding."""

from __future__ import annotations

import io
import re
import struct
import warnings
from collections.abc import Generator

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from cpe_core import errors
from cpe_core.reading import limits, sniffing
from cpe_core.reading.raw_page import LONGEST_SIDE, RawPage

LEAST_WIDTH, LEAST_HEIGHT = 110, 36  # pixels of a figure; smaller ones hold no words
SMALL = 680  # pixels of the longer side (letter pages of 600: 79 % of the words found as they are, 96 % at twice that)
_BROKEN = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    ZeroDivisionError,
)  # Pillow's for damage
POINTS_PER_PIXEL = 72 / 200  # pictures carry no trustworthy size; 200 dpi makes a scan of a letter page a letter page


def raw_pages(data: bytes, media_type: str) -> Generator[RawPage, None, None]:
    """Each page of a picture, turned by its EXIF orientation."""
    picture = _opened(data, media_type)
    count = getattr(picture, "n_frames", 1) if media_type == "image/tiff" else 1
    if count > limits.MOST_PAGES:
        raise errors.TooLarge(
            f"This file has {count} pages; {limits.MOST_PAGES} is the most that can be read. Split it up."
        )
    for number in range(1, count + 1):
        try:
            picture.seek(number - 1)
            _check_size(picture)
            picture.draft(
                "RGB", (LONGEST_SIDE, LONGEST_SIDE)
            )  # a JPEG is decoded at the scale that is needed, not the full one
            upright = ImageOps.exif_transpose(picture)
        except _BROKEN as error:
            raise errors.BrokenDocument(
                "This picture is damaged or cut off. Download or scan it again and add it once more."
            ) from error
        small = _on_white(upright)
        yield RawPage(
            number=number,
            width=upright.width * POINTS_PER_PIXEL,
            height=upright.height * POINTS_PER_PIXEL,
            pixels=np.asarray(_large_enough(small)),
        )


def _large_enough(picture: Image.Image) -> Image.Image:
    """A small picture at twice its size: lines of letters under eight pixels are not found."""
    if max(picture.size) >= SMALL:
        return picture
    return picture.resize((2 * picture.width, 2 * picture.height), Image.Resampling.BICUBIC)


def count_pages(data: bytes, media_type: str) -> int:
    """The number of pages, without decoding any."""
    return int(getattr(_opened(data, media_type), "n_frames", 1)) if media_type == "image/tiff" else 1


def figure(data: bytes) -> Image.Image | None:
    """A picture that stands among text; None for one that is damaged, beyond measure, or too small to hold words."""
    try:
        kind = sniffing.media_type(data, "")
        picture = _opened(data, kind) if kind in sniffing.PICTURES else None
        if picture is None or picture.width < LEAST_WIDTH or picture.height < LEAST_HEIGHT:
            return None
        return _on_white(ImageOps.exif_transpose(picture))
    except (errors.Unreadable, *_BROKEN):
        return None


def shorter_side(data: bytes) -> int:
    """Pixels of a picture's shorter side; 0 for what is no picture that can be opened."""
    try:
        kind = sniffing.media_type(data, "")
        if kind == "image/heic":
            return _shorter_side_of_heic(data)
        return min(_opened(data, kind).size) if kind in sniffing.PICTURES else 0
    except errors.Unreadable:
        return 0


def _shorter_side_of_heic(data: bytes) -> int:
    """Of the largest picture, from the file's boxes: a mail is listed as it is added, without loading a codec."""
    sizes = (struct.unpack_from(">II", data, found.end() + 4) for found in re.finditer(b"ispe", data[:-12]))
    return max((min(size) for size in sizes), default=0)


def _opened(data: bytes, media_type: str) -> Image.Image:
    if media_type == "image/heic":
        import pi_heif  # noqa: PLC0415  brings a codec that few files need

        pi_heif.register_heif_opener()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower, and is an answer
            picture = Image.open(io.BytesIO(data))
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise errors.BrokenDocument("This picture is damaged and cannot be opened. Scan it again.") from error
    _check_size(picture)
    return picture


def _check_size(picture: Image.Image) -> None:
    if picture.width * picture.height > limits.MOST_MEGAPIXELS * 1_000_000:
        raise _too_many_pixels()


def _too_many_pixels() -> errors.TooLarge:
    return errors.TooLarge(
        f"This picture has more than {limits.MOST_MEGAPIXELS} megapixels. Save a smaller copy of it and add that."
    )


def _on_white(picture: Image.Image) -> Image.Image:
    """RGB at most `LONGEST_SIDE` long, with what is transparent shown on white."""
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        background = Image.new("RGBA", clear.size, "white")
        return Image.alpha_composite(background, clear).convert("RGB")
    if picture.mode.startswith(("I", "F")):  # 16 bits a channel: convert() would clip instead of scale
        return picture.point(lambda v: v / 256).convert("L").convert("RGB")
    return picture.convert("RGB")
