"""Pictures to raw pages: PNG, JPEG, TIFF, WEBP, GIF, HEIC, each picture in them. Sizes are checked before decoding."""

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
from cpe_core.reading.frames import cut, differing, ground
from cpe_core.reading.raw_page import LONGEST_SIDE, RawPage

LEAST_WIDTH, LEAST_HEIGHT = 110, 36  # pixels of a figure; smaller ones hold no words
SMALL = 680  # pixels of the longer side (letter pages of 600: 79 % of the words found as they are, 96 % at twice that)
TALL, PIECE = 2.5, 1.5  # widths: what is taller is read in pieces of at most this height
_FILMS = frozenset({"image/gif", "image/webp", "image/png"})  # what moves, where it holds several pictures
_SEVERAL = _FILMS | {"image/tiff", "image/heic"}
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
    """Each page of a picture, turned by its EXIF orientation: one for each of its pictures, several for a tall one."""
    picture = _opened(data, media_type)
    number = 0
    for frame in _frames(picture, media_type):
        try:
            picture.seek(frame)
            _check_size(picture)
            if _pieces(picture.size) == _pieces(picture.size[::-1]):
                picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is decoded at the scale that is needed
            upright = ImageOps.exif_transpose(picture)
            pieces = [upright] if _pieces(upright.size) == 1 else cut(upright, _pieces(upright.size))
        except _BROKEN as error:
            raise _broken() from error
        for piece in pieces:
            number += 1
            small = _on_ground(piece)
            width, height = small.size
            yield RawPage(
                number=number,
                width=width * POINTS_PER_PIXEL,
                height=height * POINTS_PER_PIXEL,
                pixels=np.asarray(_large_enough(small)),
            )


def _frames(picture: Image.Image, media_type: str) -> list[int]:
    """The pictures in a file that are pages. TooLarge for more than are read."""
    count = int(getattr(picture, "n_frames", 1)) if media_type in _SEVERAL else 1
    if media_type in _FILMS and count > 1:
        try:
            return differing(picture, count)
        except _BROKEN as error:
            raise _broken() from error
    if count > limits.MOST_PAGES:
        raise errors.TooLarge(
            f"This file has {count} pages; {limits.MOST_PAGES} is the most that can be read. Split it up."
        )
    return list(range(count)) if media_type == "image/tiff" or count == 1 else differing(picture, count, most=count)


def _pieces(size: tuple[int, int]) -> int:
    """How many pages a picture is cut into: one that is tall (a screenshot of a whole web page) would be shrunk."""
    width, height = size
    if height <= LONGEST_SIDE or height <= TALL * width:
        return 1
    return -(-height // max(1, round(PIECE * width)))


def _large_enough(picture: Image.Image) -> Image.Image:
    """A small picture at twice its size: lines of letters under eight pixels are not found."""
    if max(picture.size) >= SMALL:
        return picture
    return picture.resize((2 * picture.width, 2 * picture.height), Image.Resampling.BICUBIC)


def count_pages(data: bytes, media_type: str) -> int:
    """The number of pages; only what holds several pictures or is very tall is decoded."""
    picture = _opened(data, media_type)
    count = 0
    for frame in _frames(picture, media_type):
        try:
            picture.seek(frame)
            on_its_side = _pieces(picture.size) != _pieces(picture.size[::-1]) and _orientation(picture) >= 5
        except _BROKEN:
            on_its_side = False  # reading it says what is wrong
        count += _pieces(picture.size[::-1] if on_its_side else picture.size)
    return count


def moves(data: bytes, media_type: str) -> bool:
    """Whether it holds several pictures that are shown one after another."""
    return media_type in _FILMS and int(getattr(_opened(data, media_type), "n_frames", 1)) > 1


def _orientation(picture: Image.Image) -> int:
    """As EXIF numbers them; from five on the sides change places."""
    return int(picture.getexif().get(0x0112, 1))


def figure(data: bytes) -> Image.Image | None:
    """A picture that stands among text; None for one that is damaged, beyond measure, or too small to hold words."""
    try:
        kind = sniffing.media_type(data, "")
        picture = _opened(data, kind) if kind in sniffing.PICTURES else None
        if picture is None or picture.width < LEAST_WIDTH or picture.height < LEAST_HEIGHT:
            return None
        return _on_ground(ImageOps.exif_transpose(picture))
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


def _broken() -> errors.BrokenDocument:
    return errors.BrokenDocument("This picture is damaged or cut off. Download or scan it again and add it once more.")


def _check_size(picture: Image.Image) -> None:
    if picture.width * picture.height > limits.MOST_MEGAPIXELS * 1_000_000:
        raise _too_many_pixels()


def _too_many_pixels() -> errors.TooLarge:
    return errors.TooLarge(
        f"This picture has more than {limits.MOST_MEGAPIXELS} megapixels. Save a smaller copy of it and add that."
    )


def _on_ground(picture: Image.Image) -> Image.Image:
    """RGB at most `LONGEST_SIDE` long, with what is transparent shown on a ground that its letters stand out from."""
    is_clear = picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info
    if picture.mode in ("P", "PA"):  # colours by number cannot be made smaller without losing letters
        picture = picture.convert("RGBA" if is_clear else "RGB")
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    if is_clear:
        clear = picture.convert("RGBA")
        background = Image.new("RGBA", clear.size, ground(clear))
        return Image.alpha_composite(background, clear).convert("RGB")
    if picture.mode.startswith(("I", "F")):  # 16 bits a channel: convert() would clip instead of scale
        return picture.point(lambda v: v / 256).convert("L").convert("RGB")
    return picture.convert("RGB")
