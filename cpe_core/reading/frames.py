"""The pictures in one file that are pages of their own, the pieces of a tall one, the ground under a clear one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

MOST_FRAMES = 10  # of what moves are read
_LOOKED_AT, _MEGAPIXELS = 200, 400  # of what moves: pictures, and all of them together
_SMALL = 256  # pixels of the longer side when two pictures are compared
_CHANGED, _LEAST = 40, 0.0005  # levels of grey, and the share of pixels that must differ: a word of small print
_WINDOW = 0.15  # of a piece's height: how far a cut may lie from its place
_PLAIN = 24  # levels of grey: a row that differs less holds no letters
_OVERLAP = 0.05  # of a piece's height, where no row is plain
_LIGHT, _DARK = 160, 96  # levels of grey of letters
_MIXED = 0.2  # of the edges: where so many are of the other kind, the ground lies between both

Grey = NDArray[np.int16]


def differing(picture: Image.Image, count: int, *, most: int = MOST_FRAMES) -> list[int]:
    """The numbers of those of its pictures that differ from each other, from 0; of more than `most` some, evenly."""
    area = max(1, picture.width * picture.height)
    kept: list[tuple[int, Grey]] = []
    for number in range(min(count, _LOOKED_AT, max(1, _MEGAPIXELS * 1_000_000 // area))):
        picture.seek(number)
        grey = _sketch(picture)
        if all(_differ(grey, other) for _, other in kept):
            kept.append((number, grey))
    if len(kept) <= most:
        return [number for number, _ in kept]
    return [kept[round(step * (len(kept) - 1) / (most - 1))][0] for step in range(most)]


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
