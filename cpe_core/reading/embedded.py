"""PDFs that hold files (portfolios, attachments, paper clips on a page) to those files, then to their own pages."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pikepdf

from cpe_core.document import OWN_PAGES
from cpe_core.file_names import shown
from cpe_core.reading import limits, sniffing
from cpe_core.reading.found import Found
from cpe_core.reading.sniffing import PDF

_SIGNS = (b"/EF", b"/EmbeddedFile", b"/ObjStm")  # where objects are packed, any of them may hold a file
_SURELY = re.compile(rb"/Type\s*/EmbeddedFile\b|/EF\s*<<")  # what stands nowhere but where there is a file
_NOT_LISTED = "They could not be taken out of the PDF, which is damaged. Save them from it, and add them."
_DATA = "It is data for programs, attached to the PDF, which is read itself."
_MOST_NOTES = 1000  # of one page
_DAMAGE = (pikepdf.PdfError, pikepdf.PasswordError, RuntimeError, ValueError, KeyError, TypeError, AttributeError)


@lru_cache(maxsize=1)  # each PDF is asked several times, one after the other
def holds_files(data: bytes) -> bool:
    """Whether a PDF has files in it that a person can take out, be it too damaged to list them."""
    if not any(sign in data for sign in _SIGNS):
        return False
    try:
        with pikepdf.open(io.BytesIO(data)) as whole:
            if any(True for _ in _files(whole)):
                return True
            damaged = bool(whole.get_warnings())  # in a sound one, a file that is not listed was taken out
    except pikepdf.PasswordError:
        return False  # it is asked for when the pages are read
    except _DAMAGE:
        damaged = True
    return damaged and _SURELY.search(data) is not None


def members(data: bytes) -> Iterator[Found]:
    """The files in a PDF, then its own pages: they may be a letter, a cover, or the certificate itself."""
    taken: list[Found] = []
    try:
        with pikepdf.open(io.BytesIO(data)) as whole:
            for name, stream in _files(whole):
                if len(taken) >= limits.MOST_PARTS:
                    break  # the walk says so
                taken.append(_found(shown(name) or "attachment", stream))
        complete = bool(taken)
    except _DAMAGE:
        complete = False
    if not complete:
        taken.append(Found(name="other files", refused=_NOT_LISTED))
    yield from taken
    yield Found(name=OWN_PAGES, data=data, kind=PDF, own_text=True)


def _files(whole: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Stream]]:
    """Each file once, under the name it is shown by, however many places it is attached at."""
    seen: set[tuple[int, int]] = set()
    for name, described in _described(whole):
        streams = described.get("/EF")
        for key in ("/UF", "/F", "/DOS", "/Mac", "/Unix"):
            stream = streams.get(key) if isinstance(streams, pikepdf.Dictionary) else None
            if isinstance(stream, pikepdf.Stream) and stream.objgen not in seen:
                seen.add(stream.objgen)
                yield _text(described.get("/UF")) or _text(described.get("/F")) or name, stream
                break


def _described(whole: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """What describes files: those of the document, those that clips on the pages hold, those that belong to either."""
    names = whole.Root.get("/Names")
    tree = names.get("/EmbeddedFiles") if isinstance(names, pikepdf.Dictionary) else None
    if isinstance(tree, pikepdf.Dictionary):
        for name, one in pikepdf.NameTree(tree).items():
            if isinstance(one, pikepdf.Dictionary):
                yield name, one
    yield from _listed(whole.Root.get("/AF"))
    for number, page in enumerate(whole.pages):
        if number >= limits.MOST_PAGES:
            return
        for note in _array(page.get("/Annots"))[:_MOST_NOTES]:
            if isinstance(note, pikepdf.Dictionary) and note.get("/Subtype") == "/FileAttachment":
                yield from _listed([note.get("/FS")])
        yield from _listed(page.get("/AF"))


def _listed(given: Any) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    yield from (("", one) for one in _array(given) if isinstance(one, pikepdf.Dictionary))


def _array(given: Any) -> list[Any]:
    return list(given) if isinstance(given, list | pikepdf.Array) else []


def _text(given: Any) -> str:
    return str(given) if isinstance(given, pikepdf.String) else ""


def _found(name: str, stream: pikepdf.Stream) -> Found:
    try:
        packing = stream.get("/Filter")
        ways = [str(way) for way in (packing if isinstance(packing, pikepdf.Array) else [packing]) if way is not None]
        if ways not in ([], ["/FlateDecode"]) or "/DecodeParms" in stream:  # the others inflate without bounds
            return Found(name=name, refused="It is packed in an unusual way. Save it from the PDF and add it.")
        raw = stream.read_raw_bytes()
        data = _inflated(raw) if ways else raw
    except (*_DAMAGE, zlib.error):
        return Found(name=name, refused="It is damaged in the PDF. Download the PDF again.")
    if sniffing.is_data(data):
        return Found(name=name, aside=_DATA)
    if len(data) > limits.MOST_BYTES:
        return Found(name=name, refused=f"It has more than {limits.MOST_BYTES // 2**20} MB, the most that is read.")
    return Found(name=name, data=data)


def _inflated(packed: bytes) -> bytes:
    """At most a byte more than is read. zlib.error for what is not whole."""
    machine = zlib.decompressobj()
    data = machine.decompress(packed, limits.MOST_BYTES + 1)
    if not machine.eof and len(data) <= limits.MOST_BYTES:
        raise zlib.error
    return data
