"""Sandboxes: child processes that may crash, hang or run out of memory instead of the app: one for a file, or a few.

No timeout stops a memory bomb, so a child's memory is limited as well (where the system can: not on Windows).
A child is a Python of its own that imports this package and nothing of the caller's main module (see child.py).
"""

from __future__ import annotations

import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import IO, Any, ParamSpec, TypeVar, cast

from cpe_core import errors
from cpe_core.reading import child

SECONDS = 60.0
START_SECONDS = 60.0  # it takes a fifth of one; a machine that starts or swaps takes its time
MOST_MEMORY = 2 * 1024**3  # twice what OCR of a large page takes

_NOT_STARTED = (
    "A file that may be harmful is read by a program of its own, and that could not be started ({}). "
    "The file waits: close other programs or start this one again, then retry the file."
)

P = ParamSpec("P")
Result = TypeVar("Result")


def run(work: Callable[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
    """The result of `work`, done in a child; the child's Unreadable, or one for how it ended."""
    one = Child()
    try:
        return cast(Result, one.ask(SECONDS, work, *args, **kwargs))
    finally:
        one.close()


class Child:
    """One child process, started at its first task and again when it has ended; used by one thread at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._guard = threading.Lock()  # of starting and ending it
        self._closed = False

    def ask(self, seconds: float, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """What `work` gives or raises there; TookTooLong, TooLarge, CrashedReading or InstallationFault."""
        process = self._running()
        try:
            with _time_limit(process, seconds) as overdue:
                answer = _exchanged(process, (work, args, kwargs, seconds))
        except BaseException:  # Ctrl+C: the answer that is still to come would be taken for the next one
            self._end()
            raise
        if answer is None or overdue.is_set():
            code = self._end()
            raise errors.TookTooLong if overdue.is_set() else _crashed(code)
        done, result = cast(tuple[bool, Any], pickle.loads(answer))  # noqa: S301  from our own child
        if done:
            return result
        if isinstance(result, MemoryError):
            self._end()  # what it still holds is not the next file's burden
            raise errors.TooLarge(
                f"Reading this file takes more than {MOST_MEMORY / 1024**3:.1f} GB of memory, so it was stopped. "
                "Print it to PDF and add that."
            ) from result
        raise result

    def close(self) -> None:
        """End it, in the middle of its work too."""
        self._closed = True
        self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._guard:
            if self._closed:
                raise errors.CrashedReading("Reading was stopped.")
            if self._process is None or self._process.poll() is not None:
                self._process = _started()
            return self._process

    def _end(self) -> int | None:
        """Its exit code, once it is gone."""
        with self._guard:
            process, self._process = self._process, None
        if process is None:
            return None
        code = process.poll()
        process.kill()
        last = process.wait()
        for pipe in (process.stdin, process.stdout):
            _shut(pipe)
        return last if code is None else code


class Children(Executor):
    """A few children that stay, as an executor: work that ends one of them costs no other work."""

    def __init__(self, number: int, *, seconds: float) -> None:
        self._seconds = seconds
        self._all = [Child() for _ in range(number)]
        self._idle: queue.SimpleQueue[Child] = queue.SimpleQueue()
        for one in self._all:
            self._idle.put(one)
        self._threads = ThreadPoolExecutor(number, thread_name_prefix="cpe-child")

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return self._threads.submit(self._ask, fn, *args, **kwargs)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """As any executor's; with `cancel_futures`, what is being read is given up too."""
        self._threads.shutdown(wait=wait and not cancel_futures, cancel_futures=cancel_futures)
        for one in self._all:
            one.close()

    def _ask(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        one = self._idle.get()
        try:
            return one.ask(self._seconds, fn, *args, **kwargs)
        finally:
            self._idle.put(one)


def _started() -> subprocess.Popen[bytes]:
    """A child that is ready; InstallationFault where none can be started."""
    try:
        process = subprocess.Popen(  # noqa: S603  this very Python
            [sys.executable, "-P", "-c", "from cpe_core.reading.child import main; main()", str(MOST_MEMORY)],
            stdin=subprocess.PIPE,  # never the caller's: a script may be coming in there
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(os.path.abspath(place) for place in sys.path)},  # noqa: PTH100
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows each would flash one up
        )
    except OSError as error:
        raise errors.InstallationFault(_NOT_STARTED.format(error.strerror)) from error
    with _time_limit(process, START_SECONDS):
        ready = child.receive(process.stdout) if process.stdout else None
    if ready is None:
        process.kill()
        raise errors.InstallationFault(_NOT_STARTED.format(f"it ended with code {process.wait()}"))
    return process


@contextmanager
def _time_limit(process: subprocess.Popen[bytes], seconds: float) -> Iterator[threading.Event]:
    """Kill the process after so many seconds, and set the event."""
    overdue = threading.Event()

    def kill() -> None:
        overdue.set()
        process.kill()

    timer = threading.Timer(seconds, kill)
    timer.daemon = True
    timer.start()
    try:
        yield overdue
    finally:
        timer.cancel()


def _exchanged(process: subprocess.Popen[bytes], message: object) -> bytes | None:
    """The child's answer to a message; None where it has ended instead."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        child.send(process.stdin, message)
        return child.receive(process.stdout)
    except OSError:  # a pipe without another end
        return None


def _crashed(code: int | None) -> errors.CrashedReading:
    if code is not None and code == -getattr(signal, "SIGKILL", 0):
        return errors.KilledReading()
    return errors.CrashedReading(
        "Reading this file made the program that reads it crash, so it is left out. "
        "Save a copy (print it to PDF) and add that."
    )


def _shut(pipe: IO[bytes] | None) -> None:
    if pipe is not None:
        with suppress(OSError):  # what could not be sent is not missed
            pipe.close()
