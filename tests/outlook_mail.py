"""A small writer of Outlook's `.msg`: a compound file (MS-CFB, version 3) of property streams (MS-OXMSG).

Only what a mail with attachments needs, so that reading is tested on real bytes of the format.
"""

from __future__ import annotations

import struct

FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
SECTOR, SMALL, CUTOFF = 512, 64, 4096

Tree = dict[str, "bytes | Tree"]


Attached = tuple[tuple[str, "bytes | Tree"], ...]


def message(
    *, subject: str = "", body: str = "", page: bytes = b"", attached: Attached = (), inline: bytes = b""
) -> Tree:
    """The storages and streams of a mail. An attachment that is a tree is a mail within the mail (see `forwarded`);
    `inline` is a picture that the mail's text shows.
    """
    tree = _message(subject, body, page, attached, header=32)
    if inline:
        properties = _texts({0x3707: "logo.png", 0x370E: "image/png", 0x3712: "logo@example"}) | {0x37010102: inline}
        tree["__attach_version1.0_#000000FF"] = _storage(properties, {0x37050003: 1}, header=8)
    return tree


def forwarded(*, subject: str = "", body: str = "", attached: Attached = ()) -> Tree:
    """A mail as it stands inside another mail."""
    return _message(subject, body, b"", attached, header=24)


def saved(tree: Tree) -> bytes:
    """The tree as the bytes of a compound file."""
    return _Compound(tree).packed()


def _texts(texts: dict[int, str]) -> dict[int, bytes]:
    return {pid << 16 | 0x001F: text.encode("utf-16-le") for pid, text in texts.items() if text}


def _message(subject: str, body: str, page: bytes, attached: Attached, *, header: int) -> Tree:
    properties = _texts({0x0037: subject, 0x1000: body})
    if page:
        properties[0x10130102] = page
    tree = _storage(properties, {0x3FDE0003: 65001}, header=header, counts=len(attached))
    for number, (name, content) in enumerate(attached):
        key = f"__attach_version1.0_#{number:08X}"
        if isinstance(content, dict):
            storage = _storage(_texts({0x3001: name}), {0x37050003: 5}, header=8)
            tree[key] = storage | {"__substg1.0_3701000D": content}
        else:
            tree[key] = _storage(_texts({0x3707: name}) | {0x37010102: content}, {0x37050003: 1}, header=8)
    return tree


def _storage(properties: dict[int, bytes], numbers: dict[int, int], *, header: int, counts: int = 0) -> Tree:
    head = (struct.pack("<8x4I", 0, counts, 0, counts) if header > 8 else b"").ljust(header, b"\0")
    rows = [
        struct.pack("<IIIi", tag, 6, len(data) + (2 if tag & 0xFFFF == 0x1F else 0), 0)
        for tag, data in properties.items()
    ]
    rows += [struct.pack("<IIIi", tag, 6, number, 0) for tag, number in numbers.items()]
    return {
        "__properties_version1.0": head + b"".join(rows),
        **{f"__substg1.0_{tag:08X}": data for tag, data in properties.items()},
    }


class _Compound:
    """Sectors of 512 bytes; streams under 4096 bytes lie in sectors of 64 inside one stream of their own."""

    def __init__(self, tree: Tree) -> None:
        self.sectors: list[bytes] = []
        self.next: list[int] = []
        self.small = b""
        self.next_small: list[int] = []
        self.entries: list[list] = []  # name, kind, right, child, start, size
        self._add("Root Entry", 5, tree)

    def packed(self) -> bytes:
        root = self.entries[0]
        root[4], root[5] = self._chain(self.small), len(self.small)
        mini = self._chain(struct.pack(f"<{len(self.next_small)}I", *self.next_small)) if self.small else END
        directory = self._chain(b"".join(map(_entry, self.entries)))
        fat_sectors = 1
        while fat_sectors * 128 < len(self.next) + fat_sectors:
            fat_sectors += 1
        assert fat_sectors <= 109  # 7 MB: more would need further sectors that list them
        places = list(range(len(self.sectors), len(self.sectors) + fat_sectors))
        fat = self.next + [FAT_SECTOR] * fat_sectors
        fat += [FREE] * (fat_sectors * 128 - len(fat))
        packed = struct.pack(f"<{len(fat)}I", *fat)
        small_sectors = -(-len(self.next_small) * 4 // SECTOR)
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
        head += struct.pack(
            "<HHHHH6xIIIIIIIIII",
            0x3E,
            3,
            0xFFFE,
            9,
            6,
            0,
            fat_sectors,
            directory,
            0,
            CUTOFF,
            mini,
            small_sectors,
            END,
            0,
            places[0],
        )
        head += struct.pack("<108I", *(places[1:] + [FREE] * (109 - fat_sectors)))
        return head + b"".join(self.sectors) + packed

    def _add(self, name: str, kind: int, content: bytes | Tree) -> int:
        place = len(self.entries)
        self.entries.append([name, kind, FREE, FREE, END, 0])
        if isinstance(content, dict):
            before = None
            for child, inner in content.items():
                at = self._add(child, 1 if isinstance(inner, dict) else 2, inner)
                if before is None:
                    self.entries[place][3] = at
                else:
                    self.entries[before][2] = at
                before = at
            self.entries[place][4] = 0
        else:
            self.entries[place][4:] = [self._stream(content), len(content)]
        return place

    def _stream(self, data: bytes) -> int:
        if not data:
            return END
        if len(data) >= CUTOFF:
            return self._chain(data)
        first = len(self.next_small)
        count = -(-len(data) // SMALL)
        self.next_small += [*range(first + 1, first + count), END]
        self.small += data.ljust(count * SMALL, b"\0")
        return first

    def _chain(self, data: bytes) -> int:
        if not data:
            return END
        first = len(self.sectors)
        count = -(-len(data) // SECTOR)
        self.sectors += [data[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(data), SECTOR)]
        self.next += [*range(first + 1, first + count), END]
        return first


def _entry(entry: list) -> bytes:
    name, kind, right, child, start, size = entry
    raw = (name + "\0").encode("utf-16-le")
    return struct.pack("<64sHBBIII16xI8x8xIQ", raw, len(raw), kind, 1, FREE, right, child, 0, start, size)
