"""Writing a file so that it is there whole under its name, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from cpe_core.permissions import create, make_folder


@contextmanager
def whole_file(final: Path, *, lasting: bool = False) -> Iterator[BinaryIO]:
    """Open a file to write to, which gets its name when it is left without an error; else nothing remains.

    `lasting` waits until it would survive the power going.
    """
    unfinished = final.with_name(f".{uuid4().hex}")
    try:
        with create(unfinished) as out:
            yield out
            if lasting:
                out.flush()
                os.fsync(out.fileno())
        unfinished.replace(final)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    if lasting:
        _sync_folder(final.parent)


def write_whole(final: Path, data: bytes, *, lasting: bool = False) -> None:
    """Write `data` to `final`, making its folder, but not the one that is in: a data folder that is gone stays so."""
    make_folder(final.parent)
    with whole_file(final, lasting=lasting) as out:
        out.write(data)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # Windows cannot open a folder to sync it
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
