"""The files a person gave, kept whole: `originals/<sha256>` beside the database, never altered, never removed.

An original is on disk, fsynced and under its final name before any row names it, so a row never points at nothing.
"""

from __future__ import annotations

import errno
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from cpe_core.errors import EmptyFile, FolderGone, OriginalMissing
from cpe_core.file_names import shown_alone
from cpe_core.files.atomic import write_whole

FileGiven = str | Path | tuple[str, bytes]
MOST_BYTES = 50 * 1024 * 1024  # of a file that is kept, and so of one that is read


def opened(file: FileGiven) -> tuple[str, bytes | str]:
    """The name and the bytes of a file given, or the reason why it is not taken."""
    try:
        name, data = file if isinstance(file, tuple) else (Path(file).name, bytes_of(Path(file)))
    except OSError as error:
        return shown_alone(Path(cast("str", file)).name), f"This file could not be opened: {error.strerror}."
    name = shown_alone(name)
    if not data:
        return name, EmptyFile().message
    if len(data) > MOST_BYTES:
        large = f"This file has {len(data) / 2**20:.0f} MB; the most is {MOST_BYTES // 2**20} MB."
        return name, f"{large} Save a smaller copy."
    return name, data


def bytes_of(path: Path) -> bytes:
    """OSError where there is none or it cannot be opened, and for what is no file: a pipe would be waited for."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, "it is a folder or a device, not a file")
    return path.read_bytes()


@dataclass(frozen=True, slots=True, kw_only=True)
class Originals:
    folder: Path

    @classmethod
    def beside(cls, database: Path) -> Originals:
        return cls(folder=database.parent / "originals")

    def path(self, sha256: str) -> Path:
        return self.folder / sha256

    def keep(self, data: bytes) -> str:
        """Store `data` and return its sha256 (hex). The same bytes again cost one look and one hash."""
        sha256 = hashlib.sha256(data).hexdigest()
        final = self.path(sha256)
        if final.is_file() and final.stat().st_size == len(data):
            return sha256
        write_whole(final, data, lasting=True)
        return sha256

    def read(self, sha256: str) -> bytes:
        """The bytes, checked against their name; OriginalMissing where they are gone or changed; FolderGone."""
        try:
            data = self.path(sha256).read_bytes()
        except FileNotFoundError as error:
            if not self.folder.parent.is_dir():
                raise FolderGone from error
            raise OriginalMissing from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise OriginalMissing("The stored original of this file has been changed. Add the file again.")
        return data
