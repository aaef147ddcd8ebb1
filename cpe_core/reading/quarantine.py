"""Child processes that may crash, hang or swell instead of the app: one for a single file, or a few that stay.

No timeout stops a memory bomb, so a child's memory is limited as well (where the system can: not on Windows).
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Callable
from concurrent.futures import Future
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
    with pool(tasks=1) as child:
        future = child.schedule(cast(Callable[..., Any], work), args=args, kwargs=kwargs, timeout=SECONDS)
        return cast(Result, result(future))


def pool(children: int = 1, *, tasks: int = 0) -> ProcessPool:
    """Children with limited memory, each for so many `tasks` (0: all). Work that ends one costs no other work."""
    _allow_children()
    context = multiprocessing.get_context("spawn")
    return ProcessPool(max_workers=children, max_tasks=tasks, context=context, initializer=_limit_memory)


def result(future: Future[Result]) -> Result:
    """What work in a `pool` gave; its Unreadable, or the one that says how its child ended."""
    try:
        return future.result()
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


def _allow_children() -> None:
    """Let a daemonic process (a Dask worker is one) have a child: multiprocessing's setter refuses once it runs."""
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
