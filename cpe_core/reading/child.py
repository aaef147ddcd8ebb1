"""What runs in a reading child: work comes in over its standard input, answers go out, until the input closes.

A child is started as a program of its own (`sandbox.Child`), not by multiprocessing: that would import the caller's
main module here, so a script without `if __name__ == "__main__"` or a Streamlit page would run again. Messages are
pickles between a parent and its own child; nothing that comes out of a certificate is ever unpickled.
"""

from __future__ import annotations

import faulthandler
import os
import pickle
import queue
import signal
import struct
import sys
import threading
import traceback
from collections.abc import Callable
from typing import IO, Any

GRACE_SECONDS = 5.0  # after the parent's time limit, for a child whose parent does not live to stop it
_LENGTH = struct.Struct(">Q")


def send(out: IO[bytes], message: object) -> None:
    """Write one message. A message that cannot be pickled leaves nothing half written."""
    data = pickle.dumps(message)
    out.write(_LENGTH.pack(len(data)))
    out.write(data)
    out.flush()


def receive(into: IO[bytes]) -> bytes | None:
    """One message, still pickled; None where the other side has ended."""
    head = into.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = into.read(length)
    return data if len(data) == length else None


def main() -> None:
    """Limit this process, report that it is ready, and work until the parent closes the pipe or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's, who then ends this
    limit_memory(int(sys.argv[1]))
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    with open(os.devnull, "wb") as nowhere:  # noqa: PTH123  what a library prints is no answer
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
    jobs: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, jobs), daemon=True).start()
    send(answers, "ready")
    while True:
        _answer(jobs.get(), answers)


def limit_memory(most: int) -> None:
    """Let this process have at most so many bytes of data, and leave no core dump; Windows has no such limit."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not there on Windows

        resource.setrlimit(resource.RLIMIT_DATA, (most, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _listen(into: IO[bytes], jobs: queue.SimpleQueue[bytes]) -> None:
    """Take in work; when the parent is gone, go too, in the middle of whatever is being read."""
    try:
        while (job := receive(into)) is not None:
            jobs.put(job)
    finally:
        os._exit(0)


def _answer(job: bytes, answers: IO[bytes]) -> None:
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123
        work, args, kwargs, seconds = _unpacked(job)
        faulthandler.dump_traceback_later(seconds + GRACE_SECONDS, exit=True, file=nowhere)
        try:
            answer = _outcome(work, args, kwargs)
        finally:
            faulthandler.cancel_dump_traceback_later()
    try:
        send(answers, answer)
    except (pickle.PicklingError, TypeError, AttributeError, MemoryError) as error:
        send(answers, (False, RuntimeError(f"the answer could not be sent: {type(error).__name__}")))


def _unpacked(job: bytes) -> tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any], float]:
    """The work; where it cannot be unpickled here, work that raises the reason."""
    try:
        return pickle.loads(job)  # type: ignore[no-any-return]  # noqa: S301  from the parent
    except Exception as error:  # noqa: BLE001  an import that fails here, for one
        return _raise, (error,), {}, 0.0


def _raise(error: Exception) -> None:
    raise error


def _outcome(work: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[bool, Any]:
    try:
        return True, work(*args, **kwargs)
    except Exception as error:  # noqa: BLE001  it is raised again by the parent
        error.add_note(f"In the reading child:\n{traceback.format_exc()}")
        error.__cause__ = error.__context__ = None
        return False, error.with_traceback(None)
