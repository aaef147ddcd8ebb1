"""How far a long task is, on the error output: one line that changes where a person looks on, else a line a stage."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from cpe_core.stages import OnProgress, Stage

_PAUSE = 0.1  # seconds between two changes of the line


@contextmanager
def progress_on(out: TextIO) -> Iterator[OnProgress]:
    """Progress goes to `out`; on a terminal nothing of it is left at the end, whatever the end."""
    if not out.isatty():
        yield _PlainLines(out).show
        return
    line = _RewrittenLine(out)
    try:
        yield line.show
    finally:
        line.clear()


class _PlainLines:
    """A line for each stage, as it begins: in a log no line can change."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def show(self, stage: Stage) -> None:
        if not stage.done and stage.total:
            print(f"{stage.doing} {stage.what}: {stage.total:,}", file=self._out, flush=True)


class _RewrittenLine:
    """A line that is overwritten with spaces, not by escape codes: every terminal can do that."""

    def __init__(self, out: TextIO) -> None:
        self._out, self._width, self._next = out, 0, 0.0

    def show(self, stage: Stage) -> None:
        at = time.monotonic()
        if at >= self._next or stage.done == stage.total:
            self._write(str(stage))
            self._next = at + _PAUSE

    def clear(self) -> None:
        self._write("")
        self._out.write("\r")
        self._out.flush()

    def _write(self, text: str) -> None:
        self._out.write(f"\r{text.ljust(self._width)}")
        self._out.flush()
        self._width = len(text)
