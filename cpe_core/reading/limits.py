"""How much of anything is read, and what is risky enough to be read in a child process.

The probe of a PDF's streams works on the raw bytes: PDFium would already have inflated what it is asked to open.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import BytesIO

from cpe_core import errors
from cpe_core.files import originals

MOST_BYTES = originals.MOST_BYTES
MOST_PAGES = 50
MOST_MEGAPIXELS = 60
MANY_BYTES = 20 * 1024 * 1024  # above these a file is read in a child process
MANY_MEGAPIXELS = 100  # of a picture inside a PDF
BOMB_RATIO = 100  # times its own size
BOMB_BYTES = 64 * 1024 * 1024  # a certificate with a blank mask of 37 MB over its picture is an honest one
MOST_DEFLATED = 1032  # times its own size that anything can inflate to
FIRST_BYTES = 64
PROBE_BYTES = 256 * 1024 * 1024  # inflated in all, beyond that the file counts as a bomb unseen

MOST_PARTS = 200  # of a mail or an archive, all levels together
MOST_PART_PAGES = 200  # of all parts together
MOST_INFLATED = 200 * 1024 * 1024  # of all parts together
MOST_MEMBERS = 20_000  # entries of an archive's directory; a longer one is not even listed

_MEMBER = b"PK\x01\x02"
_STREAM = re.compile(rb"stream\r?\n")
_WIDTH = re.compile(rb"/Width\s+(\d{3,9})")
_HEIGHT = re.compile(rb"/Height\s+(\d{1,9})")
_ZLIB_FIRST = (b"\x08", b"\x18", b"\x28", b"\x38", b"\x48", b"\x58", b"\x68", b"\x78")


def check_size(data: bytes) -> None:
    """Raise TooLarge for a file of more than 50 MB."""
    if len(data) > MOST_BYTES:
        raise errors.TooLarge(
            f"This file has {len(data) / 1024 / 1024:.0f} MB; {MOST_BYTES // 1024 // 1024} MB is the most "
            "that can be read. Save a smaller copy and add that."
        )


def check_pages(count: int) -> None:
    """Raise TooLarge for more than 50 pages."""
    if count > MOST_PAGES:
        raise errors.TooLarge(
            f"This file has {count} pages; {MOST_PAGES} is the most that can be read. Split it and add the parts."
        )


def check_archive(data: bytes, sizes: Iterable[int]) -> None:
    """Raise TooLarge for a ZIP (or what is one inside) whose members' declared sizes make it a decompression bomb."""
    inflated = sum(sizes)
    if inflated > MOST_INFLATED or (inflated > BOMB_BYTES and inflated > BOMB_RATIO * len(data)):
        raise errors.TooLarge(
            f"This file unpacks to {inflated / 1024 / 1024:.0f} MB, far more than a certificate needs. "
            "Unpack it yourself and add the certificates in it."
        )


def has_too_many_members(data: bytes) -> bool:
    """Whether a ZIP's directory is too long to be listed, without opening it."""
    return data.count(_MEMBER) > MOST_MEMBERS


def claims_too_many_sectors(data: bytes) -> bool:
    """Whether a compound file claims more sectors of tables than it has sectors: olefile would count them all."""
    sectors = len(data) // 512 + 1
    return len(data) < 76 or any(count > sectors for count in struct.unpack("<I16xI4xI", data[44:76]))


def is_decompression_bomb(data: bytes) -> bool:
    """True when reading this PDF might take far more memory than its size suggests.

    That is: a stream that inflates over a hundredfold to more than 64 MB, streams of 256 MB together, a stream that is
    compressed twice, or a picture of more than 100 megapixels.
    """
    if _claims_large_picture(data):
        return True
    total, is_small = 0, len(data) * MOST_DEFLATED < BOMB_BYTES  # then the beginnings of its streams tell enough
    for packed in _decrypted_streams(data) if b"/Encrypt" in data else _streams(data):
        took, gave, first = _inflated(packed, FIRST_BYTES if is_small else PROBE_BYTES - total)
        total += gave
        if gave > BOMB_BYTES and gave > BOMB_RATIO * took:
            return True
        if total >= PROBE_BYTES or _zlib_inside(first):
            return True
    return False


def _claims_large_picture(data: bytes) -> bool:
    return any(width * height > MANY_MEGAPIXELS * 1_000_000 for width, height in claimed_pictures(data))


def claimed_pictures(data: bytes) -> Iterator[tuple[int, int]]:
    """The declared width and height, in pixels, of the pictures in a PDF that are at least 100 wide."""
    for found in _WIDTH.finditer(data):
        near = data[max(0, found.start() - 300) : found.end() + 300]
        heights = [int(h) for h in _HEIGHT.findall(near)]
        if heights:
            yield int(found[1]), min(heights)


def _streams(data: bytes) -> Iterator[memoryview]:
    """What follows each `stream` and begins like zlib; where it ends, zlib will know."""
    whole = memoryview(data)
    for found in _STREAM.finditer(data):
        if data[found.end() : found.end() + 1] in _ZLIB_FIRST:
            yield whole[found.end() :]


def _decrypted_streams(data: bytes) -> Iterator[memoryview]:
    import pikepdf  # noqa: PLC0415  one PDF in twenty is encrypted

    asked_for_later = (pikepdf.PdfError, pikepdf.PasswordError)  # by PDFium, which tells a password from damage
    with suppress(*asked_for_later), pikepdf.open(BytesIO(data)) as whole:
        for item in whole.objects:
            if isinstance(item, pikepdf.Stream):
                packed = item.read_raw_bytes()
                if packed[:1] in _ZLIB_FIRST:
                    yield memoryview(packed)


def _inflated(packed: memoryview, most: int) -> tuple[int, int, bytes]:
    """Bytes taken, bytes given (at most `most`), and the first of those given."""
    machine = zlib.decompressobj()
    given, first, position = 0, b"", 0
    while position < len(packed) and given < most and not machine.eof:
        chunk: bytes | memoryview = packed[position : position + 65536]
        try:
            while chunk and given < most and not machine.eof:  # the tail keeps its bytes past the end
                out = machine.decompress(chunk, min(1 << 20, most))
                first = first or out[:FIRST_BYTES]
                given += len(out)
                chunk = machine.unconsumed_tail
        except zlib.error:
            break
        position += 65536
    return min(position, len(packed)) - len(machine.unused_data), given, first


def _zlib_inside(first: bytes) -> bool:
    """A stream packed twice: only bombs do that to something that shrinks much."""
    if len(first) < 16 or first[0] != 0x78 or int.from_bytes(first[:2], "big") % 31:
        return False
    try:
        zlib.decompressobj().decompress(first)
    except zlib.error:
        return False
    return True
