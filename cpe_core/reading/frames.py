"""The pictures in one file that are pages of their own, the pieces of a tall one, the ground under a clear one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cpe_core.reading import limits

BROKEN = (OSError, SyntaxError, ValueError, EOFError, IndexError, ZeroDivisionError)  # Pillow's for damage
LOOKED_AT, MEGAPIXELS = 200, 1000  # of the pictures in a file: how many, and all of them together
_SMALL = 256  # pixels of the longer side when two pictures are compared
_CHANGED, _LEAST = 40, 0.0005  # levels of grey, and the share of pixels that must differ: a word of small print
_WINDOW = 0.15  # of a piece's height: how far a cut may lie from its place
_PLAIN = 24  # levels of grey: a row that differs less holds no letters
_OVERLAP = 0.05  # of a piece's height, where no row is plain
_LIGHT, _DARK = 160, 96  # levels of grey of letters
_MIXED = 0.2  # of the edges: where so many are of the other kind, the ground lies between both

Grey = NDArray[np.int16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """The pictures in a file that are pages, by their numbers from 0; the damaged ones; what is told of those left out.

    `whole` says how many there are, damaged ones and those alike too.
    """

    whole: int
    read: tuple[int, ...]
    damaged: tuple[int, ...] = ()
    left_out: tuple[str, ...] = ()


def counted(picture: Image.Image) -> tuple[int, bool]:
    """How many pictures a file holds, and whether these are all: those behind damage cannot be counted."""
    try:
        return int(getattr(picture, "n_frames", 1)), True
    except (TypeError, *BROKEN):
        count = 1
    while count < LOOKED_AT:
        try:
            picture.seek(count)
        except (TypeError, *BROKEN):
            break
        count += 1
    return count, False


def differing(picture: Image.Image, count: int) -> Frames:
    """Those of its pictures that differ from each other; of more than are read the first ones and the last.

    In what moves, letters may come in one after another: the last picture is the one that shows them all.
    """
    megapixels = max(1, picture.width * picture.height) / 1_000_000
    looked_at = min(count, LOOKED_AT, max(1, int(MEGAPIXELS / megapixels)))
    told = [_not_read(f"Only the first {looked_at} of its {count} pictures were looked at.")]
    kept: list[tuple[int, Grey]] = []
    damaged = []
    for number in range(looked_at):
        try:
            picture.seek(number)
            grey = _sketch(picture)
        except BROKEN:
            damaged.append(number)
            continue
        if all(_differ(grey, other) for _, other in kept):
            kept.append((number, grey))
    read = [number for number, _ in kept]
    if len(read) > limits.MOST_PAGES:
        first = limits.MOST_PAGES - 1
        told.append(_not_read(f"Of its {len(read)} different pictures only the first {first} and the last were read."))
        read = [*read[:first], read[-1]]
    left_out = told if looked_at < count else told[1:]
    return Frames(whole=count, read=tuple(read), damaged=tuple(damaged), left_out=tuple(left_out))


def go_to(picture: Image.Image, number: int, damaged: Sequence[int]) -> None:
    """Go to a picture, over damaged ones before it: Pillow fails at each that it passes, but once."""
    if number < picture.tell():
        picture.seek(0)
    for one in damaged:
        if picture.tell() <= one < number:
            with suppress(*BROKEN):
                picture.seek(one)
                picture.load()
    picture.seek(number)


def _not_read(what: str) -> str:
    return f"{what} Save the others as pictures of their own and add those."


def _sketch(picture: Image.Image) -> Grey:
    """Small and grey; letters that stand on nothing count as well."""
    small = picture.convert("RGBA")
    small.thumbnail((_SMALL, _SMALL), Image.Resampling.BOX)
    on_grey = Image.alpha_composite(Image.new("RGBA", small.size, (128, 128, 128)), small)
    return np.asarray(on_grey.convert("L")).astype(np.int16)


def _differ(one: Grey, other: Grey) -> bool:
    return one.shape != other.shape or float(np.mean(np.abs(one - other) > _CHANGED)) > _LEAST


def cut(tall: Image.Image, count: int) -> Iterator[Image.Image]:
    """A tall picture in `count` pieces, from top to bottom, cut between lines; they overlap where there is no place."""
    ink = np.ptp(np.asarray(tall.convert("L")), axis=1)
    height = tall.height / count
    start = 0
    for number in range(1, count + 1):
        end, again = (tall.height, 0) if number == count else _cut_near(ink, round(number * height), height)
        yield tall.crop((0, start, tall.width, end))
        start = end - again


def _cut_near(ink: NDArray[np.uint8], place: int, height: float) -> tuple[int, int]:
    """The middle of the tallest plain band near a place, and how many rows stand on both pieces."""
    reach = round(_WINDOW * height)
    plain = np.concatenate([[False], ink[place - reach : place + reach] < _PLAIN, [False]]).astype(np.int8)
    edges = np.flatnonzero(np.diff(plain))
    if not len(edges):
        return place, round(_OVERLAP * height)
    starts, ends = edges[::2], edges[1::2]
    tallest = int(np.argmax(ends - starts))
    return place - reach + int(starts[tallest] + ends[tallest]) // 2, 0


def ground(clear: Image.Image) -> tuple[int, int, int]:
    """The colour under a picture in RGBA: white, but dark where light letters stand on nothing, grey for both kinds."""
    colours = np.asarray(clear)
    opaque = colours[..., 3] > 128
    inner = np.pad(opaque, 1, constant_values=True)  # the picture's own edge is none
    inner = inner[:-2, 1:-1] & inner[2:, 1:-1] & inner[1:-1, :-2] & inner[1:-1, 2:]
    edges = np.asarray(clear.convert("RGB").convert("L"))[opaque & ~inner]
    light, dark = int(np.sum(edges > _LIGHT)), int(np.sum(edges < _DARK))
    if light <= _MIXED * (light + dark):
        return 255, 255, 255
    return (0, 0, 0) if dark <= _MIXED * (light + dark) else (128, 128, 128)
