"""Who may read what lies in a data folder: only the person it belongs to. Windows has rights of another kind, which a
folder takes from the one it is made in; nothing is changed there.

A folder is only ever closed when it is ours: made by us, or holding nothing that is not. A database in a folder with
other things is closed itself, and so are the folders beside it; the folder stays as its owner has it.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

BESIDE = ("originals", "pictures", "readings")  # folders beside a database
_ENDINGS = ("", "-wal", "-shm", "-journal")  # of a database's files
_SHIPPED = ("README.md", "samples", ".gitignore")  # what the project keeps in data/
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def create(file: Path) -> BinaryIO:
    """Open a file to write to, which nobody else may read from its first moment on."""
    return open(file, "wb", opener=lambda name, flags: os.open(name, flags, 0o600))


def make_folder(folder: Path, *, parents: bool = False) -> None:
    """Make a folder that nobody else may enter; nothing where it is there."""
    folder.mkdir(mode=0o700, parents=parents, exist_ok=True)


def keep_private(database: Path) -> None:
    """Close what lies in a data folder to others, as older versions left it open. Cheap where nothing is to be done."""
    if os.name != "posix":
        return
    for ending in _ENDINGS:
        _close(database.with_name(database.name + ending))
    for folder in (database.parent / name for name in BESIDE):
        if _is_open(folder):
            for file in folder.iterdir():
                _close(file)
            _close(folder)  # last: one that was cut short is done again
    if _is_open(database.parent) and _is_ours(database):
        _close(database.parent)


def _is_ours(database: Path) -> bool:
    """Whether the folder of a database holds nothing else: it may be a shared one, or a person's whole home."""
    return all(
        name.startswith((database.name, ".cpe-unfinished-")) or name in BESIDE or name in _SHIPPED
        for name in os.listdir(database.parent)  # noqa: PTH208  names are all that is asked for
    )


def _is_open(path: Path) -> bool:
    try:
        return bool(path.stat().st_mode & _OTHERS)
    except OSError:
        return False


def _close(path: Path) -> None:
    with suppress(OSError):  # it went away, or is another's, whose rights are not ours to set
        mode = path.stat().st_mode
        if mode & _OTHERS:
            path.chmod(stat.S_IMODE(mode) & ~_OTHERS)
