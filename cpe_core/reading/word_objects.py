"""Word documents that hold files ("Insert › Object"): those files, then the document's own words.

An object lies in the package as the file itself, or within a compound file (OLE) in one of the three ways in which
Word, Acrobat and the Object Packager put it there ([MS-OLEDS], 2.3.6 for the packager's).
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

from cpe_core.document import OWN_PAGES
from cpe_core.file_names import shown
from cpe_core.reading import archives, limits
from cpe_core.reading.found import Found
from cpe_core.reading.sniffing import DOCX

_FOLDER = "word/embeddings/"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGED = "\x01Ole10Native"
_WHOLE = ("CONTENTS", "Package")  # Acrobat's, and Office's own
_DAMAGED = "It is damaged in the Word document. Open it there, save it, and add it."
_NO_FILE = "It is an object of another program, not a file: the document shows what it looks like."
_DAMAGE = (OSError, struct.error, ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError)


def holds_files(data: bytes) -> bool:
    """Whether files were put into a Word document as objects."""
    return _FOLDER.encode() in data


def members(data: bytes) -> Iterator[Found]:
    """The files in a Word document, then its own words. TooLarge for a bomb, BrokenDocument for what is no package."""
    objects = archives.members(data, among=lambda name: name.lower().startswith(_FOLDER))
    for number, found in enumerate(objects, start=1):
        name = PurePosixPath(found.name).name
        if found.data.startswith(_COMPOUND):
            yield _unwrapped(found.data, f"object {number}")
        else:
            yield replace(found, name=name)
    yield Found(name=OWN_PAGES, data=data, kind=DOCX, own_text=True)


def _unwrapped(data: bytes, name: str) -> Found:
    """The file in a compound file."""
    from olefile import OleFileIO  # noqa: PLC0415  few documents hold files

    if limits.claims_too_many_sectors(data):
        return Found(name=name, refused=_DAMAGED)
    try:
        with OleFileIO(io.BytesIO(data)) as ole:
            if ole.exists(_PACKAGED):
                label, inner = _packaged(ole.openstream(_PACKAGED).read())
                return Found(name=label or name, data=inner)
            stream = next((one for one in _WHOLE if ole.exists(one)), None)
            if stream is None:
                return Found(name=name, aside=_NO_FILE)
            return Found(name=name, data=ole.openstream(stream).read())
    except _DAMAGE:
        return Found(name=name, refused=_DAMAGED)


def _packaged(stream: bytes) -> tuple[str, bytes]:
    """Name and bytes of what the Object Packager packed. ValueError or struct.error for what is not whole."""
    label, after = _text(stream, 6)  # after the size of all and a flag
    path, after = _text(stream, after)
    (long,) = struct.unpack_from("<I", stream, after + 4)  # after two flags: the path it was copied to
    at = after + 8 + long
    (size,) = struct.unpack_from("<I", stream, at)
    inner = stream[at + 4 : at + 4 + size]
    if len(inner) < size:
        raise ValueError
    return shown(label or PureWindowsPath(path).name), inner


def _text(stream: bytes, start: int) -> tuple[str, int]:
    end = stream.index(b"\0", start)
    return stream[start:end].decode("cp1252", "replace"), end + 1
