"""Pages saved by Safari (`.webarchive`) to what they hold: files, pictures that may be certificates, its words."""

from __future__ import annotations

import plistlib
import struct
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit
from xml.parsers.expat import ExpatError

from cpe_core import errors
from cpe_core.file_names import shown
from cpe_core.reading import plain
from cpe_core.reading.found import Found
from cpe_core.reading.mail_words import PAGE_TEXT, arranged, own_text

_DEEPEST_FRAME = 10
_MOST_RESOURCES = 2000  # of a page, all frames together
_DAMAGE = (
    plistlib.InvalidFileException, ExpatError, ValueError, TypeError, LookupError, OverflowError, RecursionError,
    AttributeError, struct.error,
)  # fmt: skip


class _Archive:
    """What the frames of a page hold, sorted."""

    def __init__(self, frame: Any) -> None:
        self.pages: list[str] = []
        self.texts: list[str] = []
        self.files: list[Found] = []
        self.pictures: list[Found] = []
        self._left = _MOST_RESOURCES
        self._take_frame(frame, 0)

    def _take_frame(self, frame: Any, depth: int) -> None:
        if not isinstance(frame, dict) or depth > _DEEPEST_FRAME or self._left <= 0:
            return
        self._take(frame.get("WebMainResource"), is_frame=True)
        for one in _several(frame, "WebSubresources"):
            self._take(one, is_frame=False)
        for one in _several(frame, "WebSubframeArchives"):
            self._take_frame(one, depth + 1)

    def _take(self, resource: Any, *, is_frame: bool) -> None:
        """A frame's own page or file, or a picture or PDF in it; style sheets and scripts are no part of the paper."""
        self._left -= 1
        if not isinstance(resource, dict) or self._left < 0:
            return
        data, kind = resource.get("WebResourceData"), str(resource.get("WebResourceMIMEType", "")).lower()
        if not isinstance(data, bytes) or not data:
            return
        if is_frame and kind in ("text/html", "application/xhtml+xml", "text/plain"):
            text = plain.decoded(data, str(resource.get("WebResourceTextEncodingName") or "") or None)
            (self.texts if kind == "text/plain" else self.pages).append(text)
        elif kind.startswith("image/") and kind != "image/svg+xml":
            (self.files if is_frame else self.pictures).append(Found(name=_name(resource, kind), data=data))
        elif is_frame or kind == "application/pdf":
            self.files.append(Found(name=_name(resource, kind), data=data))


def contents(data: bytes) -> Iterator[Found]:
    """What the page holds. BrokenDocument for one that cannot be parsed."""
    try:
        archive = _Archive(plistlib.loads(data))
    except _DAMAGE as error:
        raise errors.BrokenDocument(
            "This saved page is damaged. Open it in Safari, print it to PDF and add that."
        ) from error
    yield from arranged(archive.files, archive.pictures)
    yield from own_text("", archive.pages, archive.texts, name=PAGE_TEXT)


def _several(frame: dict[str, Any], key: str) -> list[Any]:
    found = frame.get(key)
    return found[:_MOST_RESOURCES] if isinstance(found, list) else []


def _name(resource: dict[str, Any], kind: str) -> str:
    try:
        path = PurePosixPath(unquote(urlsplit(str(resource.get("WebResourceURL", ""))).path))
    except ValueError:
        path = PurePosixPath()
    return shown(path.name) or shown(kind.replace("/", ".")) or "file"
