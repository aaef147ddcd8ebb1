"""A file that takes down whoever reads it, so that dead workers can be had at will. Workers import this module."""

from __future__ import annotations

import os
import signal

from certificates.simple import certificate


class Deadly(bytes):
    """Kills the process that asks what kind of file it is: what a crash in a library does, by a stronger signal."""

    def strip(self, *_: object) -> bytes:
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError

    def __reduce__(self) -> tuple[type[Deadly], tuple[bytes]]:
        return Deadly, (bytes(self),)


def deadly() -> tuple[str, bytes]:
    return "deadly.pdf", Deadly(certificate(seed=-1))
