"""One file in, its records out: reading and understanding joined. No database, no clock; a bad file is an answer."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor, Future
from datetime import date
from pathlib import Path

from cpe_core import errors
from cpe_core.reading import read
from cpe_core.records import Extraction
from cpe_core.understanding import understand

Source = str | Path | bytes


def extract(source: Source, *, name: str | None = None, on: date | None = None, apart: bool = False) -> Extraction:
    """Read one certificate file (a path, or its bytes and a name) into records.

    A file that cannot be read is an answer too: `.error` says why in a sentence a person can act on.
    `on` is today, for the check that nothing was completed in the future. `apart` reads in a child process with
    limited memory, for files that have brought a process down before.
    """
    shown = name or (Path(source).name if not isinstance(source, bytes) else "file")
    try:
        data = source if isinstance(source, bytes) else Path(source).read_bytes()
    except OSError as error:
        return Extraction(name=shown, sha256="", error=f"This file could not be opened: {error.strerror}.")
    sha256 = hashlib.sha256(data).hexdigest()
    try:
        document = read(data, name=shown, apart=apart)
    except errors.Unreadable as error:
        return Extraction(name=shown, sha256=sha256, error=error.message)
    understood = understand(document, on=on)
    if not understood.is_certificate or not understood.records:
        told = " ".join((errors.NotACertificate().message, *document.notes[:5]))
        return Extraction(name=shown, sha256=sha256, error=told, document=document)
    return Extraction(
        name=shown, sha256=sha256, records=understood.records, problems=understood.problems, document=document
    )


def extract_many(
    sources: Iterable[Source], *, executor: Executor | None = None, on: date | None = None
) -> Iterator[Extraction]:
    """Read many files; results come in the order of input, one for each, as soon as they are there.

    `executor` is any concurrent.futures.Executor (threads, processes, a Dask client's); without one, here and now.
    A worker that dies costs its file only: that one is read here, in a child of its own.
    """
    if executor is None:
        yield from (extract(source, on=on) for source in sources)
        return
    waiting = [(source, _submit(executor, source, on)) for source in sources]
    for source, future in waiting:
        try:
            yield future.result()
        except Exception:  # noqa: BLE001  each executor has its own way to say that a worker died
            yield extract(source, on=on, apart=True)


def _submit(executor: Executor, source: Source, on: date | None) -> Future[Extraction]:
    try:
        return executor.submit(extract, source, on=on)
    except RuntimeError as error:  # a broken pool takes no more work
        failed: Future[Extraction] = Future()
        failed.set_exception(error)
        return failed
