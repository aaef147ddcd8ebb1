"""Where a page shows more than its words tell: those parts are looked at, each alone, instead of the whole page.

A logo on each page of a long list must not cost the search for lines on all of its pages. Told by edges, so shading and
rules are nothing to look at; pictures and outlines are.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

import numpy as np

from cpe_core.document import Box, Word
from cpe_core.reading.raw_page import Pixels

Part: TypeAlias = tuple[int, int, int, int]  # left, top, right, bottom in pixels

GRAIN = 640  # pixels of the longer side of a page that is looked at
_EDGE = 8  # steps of a colour, of 255, between two neighbours there
_RULE = 48  # pixels of a straight edge that is a rule or the side of a picture
_THIN = 6  # pixels high; a thicker one is none
_LEAST = (4, 5)  # pixels wide and high: of one digit in small print
_JOINED = (17, 7)  # pixels over which letters and lines are one part, across and down
_MARGIN = 8
_AROUND = 0.3  # of its height, a word's ink may lie outside its box
MOST_PARTS = 24
MOST_OF_PAGE = 0.5  # covered by parts, it is quicker looked at as a whole


def uncovered(pixels: Pixels, words: Iterable[Word]) -> list[Box] | None:
    """The parts of a page that hold ink which none of its words accounts for; None where that is most of the page.

    `pixels` are those of the page, `GRAIN` long.
    """
    import cv2  # noqa: PLC0415  it may be missing: what has a text layer is read without it

    height, width = pixels.shape[:2]
    edges = np.zeros((height, width), np.uint8)
    for colour in cv2.split(pixels):  # one after another: a maximum over the three takes ten times as long
        edges[:, 1:] |= cv2.absdiff(colour[:, 1:], colour[:, :-1]) > _EDGE
        edges[1:, :] |= cv2.absdiff(colour[1:], colour[:-1]) > _EDGE
    edges[_rules(edges) > 0] = 0
    for word in words:
        around = _AROUND * word.box.height
        top, bottom = int((word.box.y0 - around) * height), int((word.box.y1 + around) * height) + 2
        left, right = int(word.box.x0 * width - 1), int(word.box.x1 * width) + 2
        edges[max(top, 0) : bottom, max(left, 0) : right] = 0
    joined = cv2.dilate(edges, np.ones(_JOINED[::-1], np.uint8))
    count, _, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    grown = (_JOINED[0] - 1, _JOINED[1] - 1)
    large = [b for b in boxes[1:count] if b[2] - grown[0] >= _LEAST[0] and b[3] - grown[1] >= _LEAST[1]]
    parts = _apart([(int(b[0]), int(b[1]), int(b[0] + b[2]), int(b[1] + b[3])) for b in large])
    covered = sum((right - left) * (bottom - top) for left, top, right, bottom in parts)
    if len(parts) > MOST_PARTS or covered > MOST_OF_PAGE * width * height:
        return None
    return [
        Box(
            x0=max(0, left - _MARGIN) / width, y0=max(0, top - _MARGIN) / height,
            x1=min(width, right + _MARGIN) / width, y1=min(height, bottom + _MARGIN) / height,
        )
        for left, top, right, bottom in parts
    ]  # fmt: skip


def _rules(edges: Any) -> Any:
    """The thin straight lines among the edges: rules, the sides of shaded cells. Where all is edges, none is."""
    import cv2  # noqa: PLC0415  as above

    found = np.zeros_like(edges)
    for rule, across in (((1, _RULE), (_THIN, 1)), ((_RULE, 1), (1, _THIN))):
        straight = cv2.morphologyEx(edges, cv2.MORPH_OPEN, np.ones(rule, np.uint8))
        thick = cv2.morphologyEx(straight, cv2.MORPH_OPEN, np.ones(across, np.uint8))
        found[(straight > 0) & (thick == 0)] = 1
    return cv2.dilate(found, np.ones((3, 3), np.uint8))


def _apart(parts: list[Part]) -> list[Part]:
    """Parts that overlap, with the margin that each is given, as one."""
    found: list[Part] = []
    for part in parts:
        one = part
        while touching := [other for other in found if _touch(one, other)]:
            found = [other for other in found if other not in touching]
            lefts, tops, rights, bottoms = zip(one, *touching, strict=True)
            one = min(lefts), min(tops), max(rights), max(bottoms)
        found.append(one)
    return found


def _touch(a: Part, b: Part) -> bool:
    return all(a[n] - _MARGIN < b[n + 2] + _MARGIN and b[n] - _MARGIN < a[n + 2] + _MARGIN for n in (0, 1))
