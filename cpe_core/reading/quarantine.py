"""A child process that may crash, hang or swell instead of the app. It reads one file and is gone.

No timeout stops a memory bomb, so the child's memory is limited as well (where the system can: not on Windows).
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from concurrent.futures import TimeoutError as TimedOut
from typing import Any, ParamSpec, TypeVar, cast

from pebble import ProcessExpired, ProcessPool

from cpe_core import errors

SECONDS = 60
MOST_MEMORY = 2 * 1024**3  # twice what OCR of a large page takes

P = ParamSpec("P")
Result = TypeVar("Result")


def run(work: Callable[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
    """The result of `work`, done in a child; the child's Unreadable, or the one that says how it ended."""
    context = multiprocessing.get_context("spawn")
    with ProcessPool(max_workers=1, max_tasks=1, context=context, initializer=_limit_memory) as pool:
        future = pool.schedule(cast(Callable[..., Any], work), args=args, kwargs=kwargs, timeout=SECONDS)
        try:
            return cast(Result, future.result())
        except TimedOut as error:
            raise errors.TookTooLong from error
        except MemoryError as error:
            raise errors.TooLarge(
                "Reading this file takes more than 2 GB of memory, so it was stopped. Print it to PDF and add that."
            ) from error
        except ProcessExpired as error:
            raise errors.CrashedReading(
                "Reading this file made the program stop or took all its memory, so it is left out. "
                "Save a copy (print it to PDF) and add that."
            ) from error


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
