"""What is known of a file without opening it: what is inside, and how long reading will take.

No library that could crash or run out of memory sees the file here: this is done in the app's own process, as a file is
added.
"""

from __future__ import annotations

import logging

from cpe_core import errors
from cpe_core.pace import NO_PREVIEW, NOTHING, Effort, Preview
from cpe_core.reading import limits, sniffing

log = logging.getLogger(__name__)

_LARGE = 400_000  # pixels: a page scanned at 75 dpi has as many, and a logo has fewer
_FONTS = (b"/Font", b"/ObjStm")  # where objects are packed, fonts are too


def preview(data: bytes, *, name: str) -> Preview:
    """What can be found out at once and safely; errors are reported when the file is read."""
    try:
        kind = sniffing.media_type(data, name)
        if kind not in sniffing.CONTAINERS:
            return Preview(effort=effort(data, kind))
        from cpe_core.reading import containers  # noqa: PLC0415  PDFium, NumPy and Pillow: not at `import cpe_core`

        return Preview(inside=() if containers.is_risky(data) else containers.listed(data, kind))
    except errors.Unreadable:
        return Preview(effort=NOTHING)
    except Exception:
        log.exception("a preview of a file")  # names and texts of certificates stay out of logs
        return NO_PREVIEW


def effort(data: bytes, kind: str) -> Effort:
    """What reading bytes of a kind that can be read will take."""
    if kind in sniffing.PICTURES:
        return Effort(kind="pictures")
    large = (
        sum(width * height >= _LARGE for width, height in limits.claimed_pictures(data)) if kind == sniffing.PDF else 0
    )
    if not large:
        return Effort(kind="text")
    return Effort(kind="mixed" if any(sign in data for sign in _FONTS) else "pictures", units=large)
