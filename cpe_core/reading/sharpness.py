"""Is a scan too blurred for its small print? OCR does not find what it cannot read, so it cannot tell what is missing.

The steepest edges of a page tell how wide its pen is blurred. On 148 pictures of real and made-up certificates that is
1.4 thousandths of half the page's longer side (95 of 100), and 2.05 at most; from 2.5 on lines of small print are lost.
"""

from __future__ import annotations

import numpy as np

from cpe_core.reading.raw_page import Pixels

BLURRED = "blurred"  # among a page's readings
MOST_BLUR = 2.3  # standard deviation of the blur, in pixels of a page that is `LONG` long
LONG = 2000
_EVERY = 4  # rows and columns looked at
_STEEP = 99.7  # per cent of steps are less steep than those that count
_GAUSS = (2 * np.pi) ** 0.5  # of a Gaussian's edge: its height by its steepest step, in standard deviations


def is_blurred(pixels: Pixels) -> bool:
    """Whether no edge of the page is sharp; a page without any print is not."""
    if min(pixels.shape[:2]) < 2 * _EVERY:
        return False
    across, down = _grey(pixels[::_EVERY]), _grey(pixels[:, ::_EVERY])
    steepest = max(_steepness(across, 1), _steepness(down, 0))
    dark, bright = np.percentile(across, [0.5, 99.5])
    if steepest <= 0 or bright - dark < 40:
        return False
    width: float = float(bright - dark) / (steepest * _GAUSS) * LONG / max(pixels.shape[:2])
    return width > MOST_BLUR


def _grey(pixels: Pixels) -> np.ndarray:
    return pixels.mean(axis=2) if pixels.ndim == 3 else pixels.astype(np.float64)


def _steepness(grey: np.ndarray, axis: int) -> float:
    return float(np.percentile(np.abs(np.diff(grey, axis=axis)), _STEEP))
