"""Outlook's `winmail.dat` (TNEF) to what it holds, in the order of any mail: attachments first, its own words last.

[MS-OXTNEF]: attributes one after another, some of which are lists of MAPI properties. The readers there are have the
wrong licence or none of the nested kinds, and what is needed is small.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from cpe_core import errors
from cpe_core.file_names import shown
from cpe_core.reading import limits
from cpe_core.reading.found import Found
from cpe_core.reading.mail_words import arranged, own_text
from cpe_core.reading.pictures import shorter_side
from cpe_core.reading.sniffing import TNEF_BEGINS
from cpe_core.reading.web import decoded

_SUBJECT, _BODY, _CODE_PAGE, _PROPERTIES = 0x8004, 0x800C, 0x9007, 0x9003
_ATTACHMENT, _TITLE, _DATA, _OF_ATTACHMENT = 0x9002, 0x8010, 0x800F, 0x9005  # the first begins a new one

_P_SUBJECT, _P_BODY, _P_HTML, _P_RTF = 0x0037, 0x1000, 0x1013, 0x1009
_P_NAMES = (0x3707, 0x3704, 0x3001)  # long, short, and as displayed
_P_DATA, _P_CONTENT_ID, _P_HIDDEN = 0x3701, 0x3712, 0x7FFE
_SIZES = {2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 0xA: 4, 0xB: 4, 0x14: 8, 0x40: 8, 0x48: 16}  # bytes, by type
_OBJECT, _TEXT, _UNICODE, _BYTES = 0xD, 0x1E, 0x1F, 0x102
_SEVERAL = 0x1000  # the mark of a type that has several values
_NAMED = 0x8000  # properties from here on carry a name
_GUID = 16

Properties = dict[int, bytes | str]


@dataclass(slots=True, kw_only=True)
class _Packed:
    """An attachment, as far as its attributes have come."""

    title: str = ""
    data: bytes = b""
    properties: Properties = field(default_factory=dict)


def contents(data: bytes) -> Iterator[Found]:
    """What a winmail.dat holds. What is behind a damaged place is named as one."""
    message: Properties = {}
    attached: list[_Packed] = []
    pages, whole = "cp1252", True
    try:
        for key, value in _attributes(data):
            if key == _CODE_PAGE and len(value) >= 4:
                pages = f"cp{int.from_bytes(value[:4], 'little')}"
            elif key == _SUBJECT:
                message.setdefault(_P_SUBJECT, _text(value, pages))
            elif key == _BODY:
                message.setdefault(_P_BODY, _text(value, pages))
            elif key == _PROPERTIES:
                message.update(_properties(value, pages))
            elif key == _ATTACHMENT:
                attached.append(_Packed())
            elif attached:
                _take(attached[-1], key, value, pages)
            if len(attached) > limits.MOST_PARTS:
                break  # the walk says so
    except (struct.error, IndexError, ValueError):
        whole = False
    if not whole and not attached and not message:
        raise errors.BrokenDocument("This winmail.dat is damaged. Open the mail in Outlook and save what is attached.")
    yield from _found(message, attached)
    if not whole:
        yield Found(name="what follows", refused="It is damaged in winmail.dat. Ask for the mail once more.")


def _take(one: _Packed, key: int, value: bytes, pages: str) -> None:
    if key == _TITLE:
        one.title = _text(value, pages)
    elif key == _DATA:
        one.data = value
    elif key == _OF_ATTACHMENT:
        one.properties = _properties(value, pages)


def _found(message: Properties, attached: list[_Packed]) -> Iterator[Found]:
    files: list[Found] = []
    inline: list[Found] = []
    for one in attached:
        found = _file(one)
        in_text = _P_CONTENT_ID in one.properties or any(one.properties.get(_P_HIDDEN, b""))
        (inline if in_text and found.data and shorter_side(found.data) else files).append(found)
    yield from arranged(files, inline)
    page, text = message.get(_P_HTML, b""), message.get(_P_BODY, "")
    words = [*own_text(
        str(message.get(_P_SUBJECT, "")), [decoded(page) if isinstance(page, bytes) else page], [str(text)]
    )]  # fmt: skip
    yield from words
    if not words and not files and not inline and _P_RTF in message:
        yield Found(name="message text", refused="It is written in RTF. Open the mail in Outlook and print it to PDF.")


def _file(one: _Packed) -> Found:
    names = (str(one.properties.get(key, "")) for key in _P_NAMES)
    name = shown(next((n for n in names if n), "") or one.title) or "attachment"
    inner = one.properties.get(_P_DATA, b"")
    if isinstance(inner, bytes) and inner[_GUID : _GUID + 4] == TNEF_BEGINS:
        name = name.replace("/", "-")
        name = name if name.lower().endswith(".msg") else f"{name}.msg"
        return Found(name=name, inside=partial(contents, inner[_GUID:]))
    return Found(name=name, data=one.data or (inner if isinstance(inner, bytes) else b""))


# -- what is written how ---------------------------------------------------------------------------


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each attribute's number and bytes. ValueError where the file is cut off."""
    position = 6
    while position + 9 <= len(data):
        _, key, _, size = struct.unpack_from("<BHHI", data, position)
        value = data[position + 9 : position + 9 + size]
        if len(value) < size:
            raise ValueError
        yield key, value
        position += 9 + size + 2


def _properties(data: bytes, pages: str) -> Properties:
    """The MAPI properties of a list, as far as it can be followed: bytes, or text; of several values the first."""
    found: Properties = {}
    reader = _PropertyList(data)
    try:
        for _ in range(reader.number()):
            of_type, key = reader.pair()
            if key >= _NAMED:
                reader.skip_name()
            value = reader.value(of_type)
            if of_type & ~_SEVERAL in (_TEXT, _UNICODE):
                found[key] = _text(value, "utf-16-le" if of_type & ~_SEVERAL == _UNICODE else pages)
            else:
                found[key] = value
    except (struct.error, ValueError):
        pass  # a type that nobody knows: what stands before it is read
    return found


class _PropertyList:
    """A list of properties, from its beginning on."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def number(self) -> int:
        (value,) = struct.unpack_from("<I", self._data, self._at)
        self._at += 4
        return int(value)

    def pair(self) -> tuple[int, int]:
        of_type, key = struct.unpack_from("<HH", self._data, self._at)
        self._at += 4
        return int(of_type), int(key)

    def skip_name(self) -> None:
        self._at += _GUID
        if self.number() == 0:
            self.number()
        else:
            self._taken(self.number())

    def value(self, of_type: int) -> bytes:
        """The value, of several the first. ValueError for a type that is not known."""
        plain = of_type & ~_SEVERAL
        if plain in (_OBJECT, _TEXT, _UNICODE, _BYTES):
            values = [self._taken(self.number()) for _ in range(self._count())]
        elif plain in _SIZES:
            several = self._count() if of_type & _SEVERAL else 1
            values = [self._taken(_SIZES[plain]) for _ in range(several)]
        else:
            raise ValueError
        return values[0] if values else b""

    def _count(self) -> int:
        count = self.number()
        if count * 4 > len(self._data) - self._at:
            raise ValueError
        return count

    def _taken(self, size: int) -> bytes:
        """So many bytes; each value is filled up to fours."""
        value = self._data[self._at : self._at + size]
        if len(value) < size:
            raise ValueError
        self._at += (size + 3) & ~3
        return value


def _text(value: bytes, pages: str) -> str:
    for encoding in ("utf-16-le",) if pages == "utf-16-le" else ("utf-8", pages, "cp1252"):
        try:
            return value.decode(encoding).rstrip("\0")
        except (UnicodeError, LookupError):
            continue
    return value.decode("latin-1").rstrip("\0")
