"""A private folder in which something is made whole before it gets its name.

It stands beside the place its contents will have, so that putting them there is a rename. A process that is killed
leaves it behind; the next one clears it away, as the lock in it tells that nobody is at work there.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from cpe_core.liveness import lock

_PREFIX = ".cpe-unfinished-"
_LOCK = "lock"
_BEGINNING = 60.0  # seconds in which a folder without a lock may be one that was made this moment


@contextmanager
def staging(beside: Path) -> Iterator[Path]:
    """An empty folder in the folder `beside`, gone with all that is left in it at the end."""
    for left in beside.glob(f"{_PREFIX}*"):
        if _is_abandoned(left):
            shutil.rmtree(left, ignore_errors=True)
    folder = Path(mkdtemp(prefix=_PREFIX, dir=beside))
    handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        lock(handle)
        yield folder
    finally:
        os.close(handle)  # first: Windows deletes no open file
        shutil.rmtree(folder, ignore_errors=True)


def _is_abandoned(folder: Path) -> bool:
    try:
        handle = os.open(folder / _LOCK, os.O_RDWR)
    except FileNotFoundError:
        return time.time() - folder.stat().st_mtime > _BEGINNING
    except OSError:
        return False
    try:
        lock(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True
