"""Colours as CSS and Word name them, and whether words of one colour are seen on a ground of another."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from PIL import ImageColor

FAINT = 10  # steps of grey, of 255; less is no mark that a person sees
PALE = 40  # a person may see it, or not
_FUNCTION = re.compile(r"(rgb|hsl)a?\(([^()]{1,80})\)")
_AMOUNT = re.compile(r"(\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})(%?)")
_SOLID = 3  # amounts; a fourth is the opacity


class Colour(NamedTuple):
    """Red, green and blue, 0..255, and how far it covers what is below it, 0..1."""

    red: float
    green: float
    blue: float
    opacity: float = 1.0

    def over(self, ground: Colour) -> Colour:
        """The colour that is seen where it lies on a ground."""
        return Colour(*(a * self.opacity + b * (1 - self.opacity) for a, b in zip(self[:3], ground, strict=False)))


BLACK, WHITE, LINK = Colour(0, 0, 0), Colour(255, 255, 255), Colour(0, 0, 238)
CLEAR = Colour(0, 0, 0, 0.0)


@lru_cache(maxsize=1024)
def colour(name: str) -> Colour | None:
    """A colour by what CSS calls it, a name, a number or a function; None for any other word."""
    if name == "transparent":
        return CLEAR
    found = _FUNCTION.fullmatch(name)
    amounts = _AMOUNT.findall(found[2]) if found else []
    if found and len(amounts) < _SOLID:
        return None
    if found:
        degrees_or_steps = (f"{round(float(amount))}{sign}" for amount, sign in amounts[:_SOLID])
        name = f"{found[1]}({','.join(degrees_or_steps)})"
    try:
        red, green, blue, *rest = ImageColor.getrgb(name)
    except ValueError:
        return None
    opacity = [_share(*amount) for amount in amounts[_SOLID:]] or [n / 255 for n in rest]
    return Colour(red, green, blue, *opacity[:1])


def share(text: str) -> float | None:
    """A number or a percentage as a part of one."""
    found = _AMOUNT.fullmatch(text)
    return _share(*found.groups()) if found else None


def _share(amount: str, sign: str) -> float:
    return min(float(amount) / (100 if sign else 1), 1.0)


def contrast(ink: Colour | None, ground: Colour | None) -> float:
    """How far words stand out, in steps of 255; of what is not known, all that its opacity allows."""
    opacity = 1.0 if ink is None else ink.opacity
    far = 255.0 if ink is None or ground is None else max(abs(a - b) for a, b in zip(ink[:3], ground[:3], strict=True))
    return opacity * far
