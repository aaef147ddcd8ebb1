"""What stands inside a signature that is wrapped around it (`.p7m`: opaque S/MIME, CAdES). No signature is checked.

CMS (RFC 5652) in DER or BER: a handful of nested elements, of which only the content is wanted.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator
from typing import Literal

from cpe_core import errors
from cpe_core.reading import limits

_KINDS: dict[bytes, Literal["signed", "compressed", "encrypted"]] = {
    bytes.fromhex("2a864886f70d010702"): "signed",
    bytes.fromhex("2a864886f70d0109100109"): "compressed",
    bytes.fromhex("2a864886f70d010703"): "encrypted",
    bytes.fromhex("2a864886f70d0109100117"): "encrypted",  # and authenticated
}
_PEM = re.compile(rb"\s{0,8}-----BEGIN (?:PKCS7|PKCS #7 SIGNED DATA|CMS)-----\s")
_BASE64 = re.compile(rb"\s{0,8}M[A-Za-z0-9+/]{30}")
_SEQUENCE, _CONTENT, _OCTETS, _PIECES = 0x30, 0xA0, 0x04, 0x24
_DEEPEST = 20


def kind(data: bytes) -> Literal["signed", "encrypted"] | None:
    """What a file is by its first bytes; one that is only packed counts as signed, for it is opened the same way."""
    head = _binary(data[:200])[:80]
    found = next((of for sign, of in _KINDS.items() if head[:1] == b"0" and sign in head[:24]), None)
    return "signed" if found == "compressed" else found


def is_encrypted(data: bytes) -> bool:
    """Whether it is encrypted instead."""
    return kind(data) == "encrypted"


def content(data: bytes) -> bytes:
    """The bytes that were signed. NotSupported where the signature stands alone, BrokenDocument for damage."""
    whole = _binary(data)
    packed = next((True for sign, of in _KINDS.items() if of == "compressed" and sign in whole[:24]), False)
    try:
        sealed = _Elements(whole, 0, len(whole)).inside(_SEQUENCE).inside(_CONTENT).inside(_SEQUENCE)
        held = sealed.inside(_SEQUENCE, skip=packed)  # the way of packing stands before
        found = b"".join(held.inside(_CONTENT).octets())
        return _inflated(found) if packed else found
    except LookupError:
        raise errors.NotSupported("This is a signature without what was signed. Add the file that it signs.") from None
    except (ValueError, zlib.error) as error:
        raise errors.BrokenDocument("This signed file is damaged or cut off. Download it again.") from error


def _binary(data: bytes) -> bytes:
    """As it is, or taken out of Base64."""
    armour = _PEM.match(data)
    if not armour and not _BASE64.match(data):
        return data
    letters = b"".join(data[armour.end() if armour else 0 :].partition(b"-----")[0].split())
    try:
        return base64.b64decode(letters[: len(letters) // 4 * 4])
    except (binascii.Error, ValueError):
        return data


def _inflated(packed: bytes) -> bytes:
    machine = zlib.decompressobj()
    data = machine.decompress(packed, limits.MOST_BYTES + 1)
    if len(data) > limits.MOST_BYTES or not machine.eof:
        raise ValueError
    return data


class _Elements:
    """The elements of one that holds others. LookupError where one is not there, ValueError for damage."""

    def __init__(self, data: bytes, start: int, end: int | None, depth: int = 0) -> None:
        if depth > _DEEPEST:
            raise ValueError
        self._data, self._start, self._end, self._depth = data, start, end, depth

    def inside(self, tag: int, *, skip: int = 0) -> _Elements:
        """What stands in the first element of a kind, behind those to skip."""
        for of, start, end in self._all():
            skip -= of == tag
            if of == tag and skip < 0:
                return _Elements(self._data, start, end, self._depth + 1)
        raise LookupError

    def octets(self) -> Iterator[bytes]:
        """All bytes of the strings in it, which may be given in pieces."""
        for of, start, end in self._all():
            if of == _OCTETS and end is not None:
                yield self._data[start:end]
            elif of == _PIECES:
                yield from _Elements(self._data, start, end, self._depth + 1).octets()
            else:
                raise ValueError

    def _all(self) -> Iterator[tuple[int, int, int | None]]:
        """Tag, start and end of each; the end is None where the element says it only by a mark behind its last."""
        at = self._start
        while at < (len(self._data) if self._end is None else self._end):
            tag, start, end = self._header(at)
            if (tag, start, end) == (0, at + 2, at + 2):
                if self._end is not None:
                    raise ValueError
                return
            yield tag, start, end
            at = end if end is not None else _Elements(self._data, start, None, self._depth + 1)._behind()
        if self._end is None:
            raise ValueError

    def _behind(self) -> int:
        """The place behind the mark that ends it."""
        at = self._start
        while True:
            tag, start, end = self._header(at)
            if (tag, start, end) == (0, at + 2, at + 2):
                return start
            at = end if end is not None else _Elements(self._data, start, None, self._depth + 1)._behind()

    def _header(self, at: int) -> tuple[int, int, int | None]:
        head = self._data[at : at + 6]
        if len(head) < 2 or head[0] & 0x1F == 0x1F:  # tags of several bytes have no place here
            raise ValueError
        if head[1] == 0x80:
            return head[0], at + 2, None
        count = head[1] & 0x7F if head[1] & 0x80 else 0
        if count > 4:
            raise ValueError
        start = at + 2 + count
        end = start + (int.from_bytes(head[2 : 2 + count], "big") if count else head[1])
        if end > (len(self._data) if self._end is None else self._end):
            raise ValueError
        return head[0], start, end
