"""Pictures to raw pages: PNG, JPEG, TIFF, WEBP, GIF, HEIC, each picture in them. Sizes are checked before decoding."""

from __future__ import annotations

import io
import re
import struct
import warnings
from collections.abc import Generator, Sequence
from contextlib import suppress

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from cpe_core import errors
from cpe_core.reading import limits, sniffing
from cpe_core.reading.frames import BROKEN, Frames, counted, cut, differing, go_to, ground
from cpe_core.reading.raw_page import LONGEST_SIDE, NotRead, RawPage

LEAST_WIDTH, LEAST_HEIGHT = 110, 36  # pixels of a figure; smaller ones hold no words
SMALL = 680  # pixels of the longer side (letter pages of 600: 79 % of the words found as they are, 96 % at twice that)
TALL, PIECE = 2.5, 1.5  # widths: what is taller is read in pieces of at most this height
# what moves, each picture drawn on the one before
_FILMS = frozenset({"image/gif", "image/webp", "image/png", "image/avif"})
_SEVERAL = _FILMS | {"image/tiff", "image/heic"}
_CUT_OFF = "What follows in this file is damaged and was not read. Download or scan it again."
_ON_DAMAGE = "it is drawn on a picture that is damaged"
POINTS_PER_PIXEL = 72 / 200  # pictures carry no trustworthy size; 200 dpi makes a scan of a letter page a letter page


def raw_pages(data: bytes, media_type: str) -> Generator[RawPage | NotRead, None, None]:
    """Each page of a picture, turned by its EXIF orientation: one for each of its pictures, several for a tall one.

    A damaged one among others is named, and those drawn on it are doubted. BrokenDocument where all are damaged.
    """
    picture = _opened(data, media_type)
    frames = _frames(picture, media_type)
    number = lost = 0
    for frame in frames.read:
        place = number + 1
        try:
            go_to(picture, frame, frames.damaged)
            _check_size(picture)
            if _pieces(picture.size) == _pieces(picture.size[::-1]):
                picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is decoded at the scale that is needed
            upright = ImageOps.exif_transpose(picture)
            pieces = [upright] if _pieces(upright.size) == 1 else list(cut(upright, _pieces(upright.size)))
        except (*BROKEN, errors.TooLarge) as error:
            large = isinstance(error, errors.TooLarge)
            if frames.whole == 1:
                raise error if large else _broken() from error
            lost += 1
            number += _pieces_of(picture)  # as they are counted
            why = f"Picture {frame + 1} of {frames.whole}: {error}" if large else _damaged([frame], frames.whole)
            yield NotRead(number=place, why=why)
            continue
        doubt = _ON_DAMAGE if media_type in _FILMS and any(one < frame for one in frames.damaged) else None
        for piece in pieces:
            number += 1
            small = _on_ground(piece)
            width, height = small.size
            yield RawPage(
                number=number,
                width=width * POINTS_PER_PIXEL,
                height=height * POINTS_PER_PIXEL,
                pixels=np.asarray(_large_enough(small)),
                doubt=doubt,
            )
    if lost == len(frames.read):
        raise _broken()
    told = (*([_damaged(frames.damaged, frames.whole)] if frames.damaged else ()), *frames.left_out)
    yield from (NotRead(number=0, why=why) for why in told)


def _frames(picture: Image.Image, media_type: str) -> Frames:
    """The pictures in a file that are pages. TooLarge for more pages than are read."""
    count, is_all = counted(picture) if media_type in _SEVERAL else (1, True)
    if count > 1 and media_type in _FILMS:
        return differing(picture, count)
    if count > limits.MOST_PAGES:
        raise errors.TooLarge(
            f"This file has {count} pages; {limits.MOST_PAGES} is the most that can be read. Split it up."
        )
    if count > 1 and media_type == "image/heic":
        return differing(picture, count)
    return Frames(whole=count, read=tuple(range(count)), left_out=() if is_all else (_CUT_OFF,))


def _damaged(frames: Sequence[int], whole: int) -> str:
    """What is told of damaged pictures, of which the first is number 0."""
    numbers = ", ".join(str(frame + 1) for frame in frames[:10]) + (" …" if len(frames) > 10 else "")
    which, were = ("Picture", "is damaged and was") if len(frames) == 1 else ("Pictures", "are damaged and were")
    return f"{which} {numbers} of {whole} {were} not read. Download or scan this file again."


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
    frames = _frames(picture, media_type)
    if not frames.read:
        raise _broken()
    for frame in frames.read:
        with suppress(*BROKEN):  # reading it says what is wrong
            go_to(picture, frame, frames.damaged)
        count += _pieces_of(picture)
    return count


def _pieces_of(picture: Image.Image) -> int:
    """How many pages a picture will be, before it is decoded."""
    try:
        on_its_side = _pieces(picture.size) != _pieces(picture.size[::-1]) and _orientation(picture) >= 5
    except BROKEN:
        on_its_side = False
    return _pieces(picture.size[::-1] if on_its_side else picture.size)


def moves(data: bytes, media_type: str) -> bool:
    """Whether it holds several pictures that are shown one after another."""
    return media_type in _FILMS and counted(_opened(data, media_type))[0] > 1


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
    except (errors.Unreadable, *BROKEN):
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
    except (UnidentifiedImageError, TypeError, *BROKEN) as error:
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
