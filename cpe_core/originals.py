"""The files a person gave, kept whole: `originals/<sha256>` beside the database, never altered, never removed.

An original is on disk, fsynced and under its final name before any row names it, so a row never points at nothing.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from cpe_core.errors import OriginalMissing


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
        self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = self.folder / f".{uuid4().hex}"
        try:
            with unfinished.open("wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            unfinished.replace(final)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        _sync_folder(self.folder)
        return sha256

    def read(self, sha256: str) -> bytes:
        """The bytes, checked against their name; OriginalMissing where they are gone or changed."""
        try:
            data = self.path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise OriginalMissing from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise OriginalMissing("The stored original of this file has been changed. Add the file again.")
        return data


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder to sync it
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
