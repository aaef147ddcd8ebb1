"""ZIP archives: the members, unpacked in memory, each within the size its directory declares."""

from __future__ import annotations

import bz2
import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from cpe_core import errors
from cpe_core.file_names import shown
from cpe_core.reading import limits
from cpe_core.reading.found import Found

_READ = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # the others inflate without bounds there
_LZMA_HEAD = 9  # bytes before the packed ones: version, size of the properties, properties
_JUNK = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", ".ds_store"})


def members(data: bytes, *, among: Callable[[str], bool] = lambda _: True) -> Iterator[Found]:
    """The files of an archive (or those whose names are `among` them), in its order.

    TooLarge for a bomb, BrokenDocument for what is no whole archive.
    """
    if limits.has_too_many_members(data):
        raise _too_many()
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise errors.BrokenDocument("This ZIP archive is damaged or cut off. Download it again.") from error
    with archive:
        files = [one for one in archive.infolist() if not one.is_dir() and not _is_junk(shown(one.filename))]
        files = [one for one in files if among(one.filename)]
        if len(files) > limits.MOST_PARTS:
            raise _too_many()
        limits.check_archive(data, (info.file_size for info in files))
        for info in files:
            yield _member(archive, info, data)


def _too_many() -> errors.TooLarge:
    return errors.TooLarge(
        f"This archive holds more than {limits.MOST_PARTS} files, the most that are read at once. Add fewer at a time."
    )


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, whole: bytes) -> Found:
    name = shown(_name(info)) or "file"
    if info.flag_bits & 0x1:
        return Found(name=name, refused="It is locked with a password. Unpack the archive and add the files in it.")
    if info.file_size > limits.MOST_BYTES:
        return Found(name=name, refused=f"It has more than {limits.MOST_BYTES // 2**20} MB, the most that is read.")
    if info.compress_type not in (*_READ, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        return Found(name=name, refused="It is packed in an unusual way. Unpack the archive and add the files in it.")
    try:
        inflated = archive.read(info) if info.compress_type in _READ else _inflated(whole, info)
        return Found(name=name, data=inflated)
    except (zipfile.BadZipFile, zlib.error, struct.error, lzma.LZMAError, EOFError, OSError, ValueError, RuntimeError):
        return Found(name=name, refused="It is damaged in the archive. Download the archive again.")


def _inflated(whole: bytes, info: zipfile.ZipInfo) -> bytes:
    """A member packed by BZIP2 or LZMA, and never more of it than its directory says."""
    names, extra = struct.unpack_from("<HH", whole, info.header_offset + 26)
    start = info.header_offset + 30 + names + extra
    packed = whole[start : start + info.compress_size]
    if info.compress_type == zipfile.ZIP_BZIP2:
        data = bz2.BZ2Decompressor().decompress(packed, info.file_size + 1)
    else:
        properties, dictionary = struct.unpack_from("<4xBI", packed)
        way = {
            "id": lzma.FILTER_LZMA1,
            "lc": properties % 9,
            "lp": properties // 9 % 5,
            "pb": properties // 45,
            "dict_size": max(4096, min(dictionary, info.file_size)),  # it may claim gigabytes
        }
        machine = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[way])
        data = machine.decompress(packed[_LZMA_HEAD:], info.file_size + 1)
    if len(data) != info.file_size or zlib.crc32(data) != info.CRC:
        raise zipfile.BadZipFile
    return data


def _name(info: zipfile.ZipInfo) -> str:
    """Names without the mark for UTF-8 are written in it all the same by some systems."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _is_junk(name: str) -> bool:
    """What systems put into archives beside a person's files. A hidden file is none: it is read, or named."""
    path = PurePosixPath(name)
    return "__MACOSX" in path.parts or path.name.startswith("._") or path.name.lower() in _JUNK
