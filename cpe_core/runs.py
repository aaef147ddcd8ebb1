"""The life of a run: how its files are read, by whom, and how it ends.

One worker thread reads for one database; it is started by whoever starts a run and lives on through clicks, reloads
and closed tabs. A lease row keeps other processes out; when its owner dies, the next one takes over where it stopped.
A file, in a mail or an archive each file inside, is one transaction: a kill at any moment loses at most the reading of
the one in hand, never a file.
"""

from __future__ import annotations

import atexit
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from cpe_core import errors
from cpe_core.document import Document
from cpe_core.extraction import extract
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.files.originals import Originals
from cpe_core.files.page_images import FIRST, WIDTH, PageImages
from cpe_core.inside import PartFound, extract_parts, why_nothing
from cpe_core.liveness import BEAT_SECONDS, Presence, Watch
from cpe_core.reading import list_inside
from cpe_core.rows import File, Part, Progress
from cpe_core.store import Store
from cpe_core.teaching import learn_next, learned_rules

if TYPE_CHECKING:
    from cpe_core.understanding.lessons.applying import LearnedRules

log = logging.getLogger(__name__)

T = TypeVar("T")

RETRY_SECONDS = 0.5  # how often to ask again for a lease that another process holds


class Reader:
    """One who reads runs: holds the lease and takes file after file, `step` by `step`."""

    def __init__(
        self,
        store: Store,
        watch: Watch | None = None,
        wait: Callable[[errors.StoreError], bool] = lambda _: False,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        self.store = store
        self.wait = wait  # whether to try again to save what was read, after a while
        self.stop = stop  # whether to leave the rest of a mail or an archive for later
        self.presence = Presence(store.connection.path)
        self.watch = watch or Watch(store.connection.path)
        self.originals = Originals.beside(store.connection.path)
        self.page_images = PageImages.beside(store.connection.path)
        self.ocr_cache = OcrCache.beside(store.connection.path)
        self._rules: dict[int, LearnedRules] = {}  # run id → what it is read by, which stays the same while it is read

    @property
    def owner(self) -> str:
        return self.presence.owner

    def hold(self) -> bool:
        """Take or keep the lease; False while another one reads."""
        self.presence.show()
        held = self.store.leases.take(self.owner, now=time.time(), fate=self.watch.fate)
        if held:
            self.watch.sweep()
        return held

    def release(self) -> None:
        """Leave the lease to others, in good order even where the database cannot be written to."""
        self.presence.leave()
        self.store.leases.drop(self.owner)
        self.presence.forget()

    def step(self) -> bool:
        """Learn from one record, else read one file, else finish what has nothing left to read.

        Learning comes first, so that a run is read by all that was decided before it started. False when nothing is
        left to do.
        """
        if learn_next(self.store, self.originals, self.ocr_cache):
            return True
        file = self.store.files.take(self.owner)
        if file is not None:
            self.read(file)
        else:
            self.store.runs.finish(self.owner)
        return self.store.runs.work_left()

    def read(self, file: File) -> None:
        """Read one file taken, and save what came of it; a defect of ours in one file does not end the batch."""
        try:
            data = self.originals.read(file.sha256)
        except errors.OriginalMissing as missing:
            self._fail(file, missing.message)
        except OSError as error:
            self._fail(file, _cannot_open(error))
        else:
            try:
                parts = self._parts(file, data)
            except errors.Unreadable as error:
                self._fail(file, error.message)
                return
            if parts:
                self._read_parts(file, data, parts)
            else:
                self._read_whole(file, data)

    def _read_whole(self, file: File, data: bytes) -> None:
        found = extract(
            data, name=file.name, on=_handed_in(file), isolated=self._is_deadly(file),
            learned_rules=self._rules_of(file.run_id), looked_at=partial(self._draw, file.sha256),
        )  # fmt: skip
        if found.error:
            self._fail(file, found.error)
            return
        try:
            self._save(partial(self.store.files.save_read, self.owner, file, found.records, found.problems))
        except (errors.StaleWorker, errors.StoreError):
            raise
        except Exception:
            log.exception("saving %s", file.sha256)  # by its hash: names and texts of certificates stay out of logs
            self._fail(file, errors.Unreadable().message)
        if found.document is not None:
            self.ocr_cache.keep(file.sha256, found.document)

    def _is_deadly(self, file: File) -> bool:
        """Whether to read it in a child from the first: it stopped the program before, be it in another run."""
        return self.store.parts.is_deadly(file.sha256)

    def _fail(self, file: File, reason: str) -> None:
        self._save(partial(self.store.files.save_failed, self.owner, file, reason))

    def _save(self, save: Callable[[], T]) -> T:
        """Save what was read, again and again where that cannot be done yet: it is not read anew for a full disk."""
        while True:
            try:
                return save()
            except errors.StoreError as error:
                if not self.wait(error):
                    raise

    # -- mails and archives: each file in them is a transaction of its own ---------------------------

    def _parts(self, file: File, data: bytes) -> tuple[Part, ...]:
        """What is inside a file; nothing where it is no container, or cannot be taken apart.

        Unreadable where that is so of one that comes again for the rest: read as a whole it would double its records.
        """
        if file.part_count:
            return self.store.parts.of_file(file.id)
        try:
            inside = list_inside(data, name=file.name, isolated=self._is_deadly(file))
        except Exception as error:
            if file.again:
                raise error if isinstance(error, errors.Unreadable) else errors.Unreadable() from error
            return ()  # reading it as a whole gives the reason
        if file.again and not inside:
            raise errors.Unreadable
        return self._save(partial(self.store.parts.open, self.owner, file, inside)) if inside else ()

    def _read_parts(self, file: File, data: bytes, parts: tuple[Part, ...]) -> None:
        """Read what was not read before; when stopped, leave the rest for later."""
        seen: list[PartFound] = []
        rest = None
        if any(part.ended_at is None for part in parts):
            try:
                for found in self._found_in(file, data, parts):
                    self._save_part(file, found)
                    seen.append(found)
                    if self.stop():
                        return
            except (errors.StaleWorker, errors.StoreError):
                raise
            except errors.Unreadable as error:
                rest = error.message
            except Exception:
                log.exception("taking apart %s", file.sha256)
                rest = errors.Unreadable().message
        tried = [part for part in self.store.parts.of_file(file.id) if not part.is_settled]
        reason = why_nothing([(part.name, part.reason or rest) for part in tried])
        self._save(partial(self.store.parts.finish_file, self.owner, file, reason, rest=rest))
        if file.again:  # what was kept lacks what was read now
            self.ocr_cache.forget(file.sha256)
        elif len(seen) == len(parts):  # not where some were read before it was broken off
            pages = tuple(page for found in seen for page in found.document.pages)
            notes = tuple(f"{found.name}: {note}" for found in seen for note in found.document.notes)
            kept = Document(media_type=seen[0].document.media_type, pages=pages, notes=notes)
            self.ocr_cache.keep(file.sha256, kept)

    def _found_in(self, file: File, data: bytes, parts: tuple[Part, ...]) -> Iterator[PartFound]:
        return extract_parts(
            data, name=file.name, on=_handed_in(file), learned_rules=self._rules_of(file.run_id),
            # what one part did is not the others' fault; where none was begun, nobody knows whose it was
            isolated=not (file.part_count and any(part.attempts for part in parts)) and self._is_deadly(file),
            known={part.number: part.pages for part in parts if part.ended_at is not None},
            found_in=self.store.parts.certificates_inside(file),
            begin=lambda number: self._save(partial(self.store.parts.begin, self.owner, file, number)) > 1,
        )  # fmt: skip

    def _save_part(self, file: File, found: PartFound) -> None:
        save = partial(self.store.parts.save, self.owner, file, found.number, pages=found.pages)
        try:
            self._save(partial(save, records=found.records, problems=found.problems, reason=found.error))
        except (errors.StaleWorker, errors.StoreError):
            raise
        except Exception:
            log.exception("saving part %s of %s", found.number, file.sha256)
            self._save(partial(save, reason=errors.Unreadable().message))

    def _draw(self, sha256: str, page: int, draw: Callable[[int], bytes]) -> None:
        """Keep the picture of a scan: it takes a second or two to draw when it is asked for, and little now."""
        if page <= FIRST:
            self.page_images.get(sha256, page, WIDTH, partial(draw, WIDTH))

    def _rules_of(self, run_id: int) -> LearnedRules:
        if run_id not in self._rules:
            run = self.store.runs.get(run_id)
            self._rules[run_id] = learned_rules(self.store, run.sheet_id, at=run.started_at)
        return self._rules[run_id]


def read_here(path: Path, run_id: int, *, timeout: float | None = None) -> None:
    """Read until run `run_id` has ended, in this thread; waits while another process is reading it."""
    until = None if timeout is None else time.monotonic() + timeout
    with Store(path) as store:
        reader = Reader(store)
        heart = _Heart(path, reader)
        try:
            while not store.runs.get(run_id).ended and (until is None or time.monotonic() < until):
                if not reader.hold():
                    time.sleep(RETRY_SECONDS)
                    continue
                heart.start()
                with suppress(errors.StaleWorker):
                    reader.step()
        finally:
            heart.stop()
            reader.release()


# -- the worker ----------------------------------------------------------------------------------


class Worker(threading.Thread):
    """Reads whatever is in progress in one database, then ends. Get it through `wake`."""

    def __init__(self, path: Path) -> None:
        super().__init__(name=f"cpe-worker-{path.name}", daemon=True)
        self.path = path
        self.stopping = threading.Event()
        self.trouble: str | None = None  # what keeps it from working
        self._watch = Watch(path)

    def run(self) -> None:
        while not self.stopping.is_set():
            try:
                self._work()
            except errors.StoreError as error:  # locked, full, gone: what is waiting waits, and we ask again
                self._tell(error)
            if _leave(self):
                return
            self.stopping.wait(RETRY_SECONDS)

    def _work(self) -> None:
        with Store(self.path) as store:
            reader = Reader(store, self._watch, self._wait, self.stopping.is_set)
            heart = _Heart(self.path, reader)
            try:
                while not self.stopping.is_set() and reader.hold():
                    heart.start()
                    with suppress(errors.StaleWorker):
                        if not reader.step():
                            return
                    self.trouble = None
            finally:
                heart.stop()
                reader.release()

    def _wait(self, error: errors.StoreError) -> bool:
        """Wait a moment for room on the disk or for a lock, unless stopped or the database is gone."""
        self._tell(error)
        passing = type(error) in (errors.DiskFull, errors.DatabaseBusy, errors.StoreError)
        return passing and not self.stopping.wait(RETRY_SECONDS)

    def _tell(self, error: errors.StoreError) -> None:
        if self.trouble != error.message:
            log.warning("%s: %s", self.path.name, error.message)
        self.trouble = error.message


_workers: dict[Path, Worker] = {}
_guard = threading.Lock()


def wake(path: Path) -> None:
    """See to it that somebody in this process reads what is in progress, and learns, in the database at `path`."""
    with _guard:
        there = _workers.get(path)
        if there is None or not there.is_alive():
            _workers[path] = worker = Worker(path)
            worker.start()


def progress(store: Store, run_id: int) -> Progress:
    """How far a run is, and what keeps the worker of this process from reading on, if anything does."""
    with _guard:
        there = _workers.get(store.connection.path)
    return replace(store.pacing.progress(run_id), trouble=None if there is None else there.trouble)


def _leave(worker: Worker) -> bool:
    """Whether the worker may end: decided under the guard, so a run started this moment is seen by it or by `wake`."""
    with _guard:
        if not worker.stopping.is_set() and _has_work(worker.path):
            return False
        if _workers.get(worker.path) is worker:
            del _workers[worker.path]
        return True


def _has_work(path: Path) -> bool:
    try:
        with Store(path) as store:
            return store.runs.work_left() or store.lessons.next_record() is not None
    except (errors.FolderGone, errors.DatabaseMissing):  # whoever opens it when it is back wakes another worker
        return False
    except errors.StoreError:
        return True


@atexit.register
def stop_workers(timeout: float = 5.0) -> None:
    """Stop in good order when the program ends; the file in hand waits again and no attempt counts against it."""
    with _guard:
        going = list(_workers.values())
    for worker in going:
        worker.stopping.set()
    for worker in going:
        worker.join(timeout)


def _handed_in(file: File) -> date:
    """Nothing on a certificate can have been completed after the day it was handed in: no clock needed."""
    return date.fromisoformat(file.added_at[:10])


def _cannot_open(error: OSError) -> str:
    return (
        f"The stored original of this file could not be opened ({error.strerror}). The file waits: "
        "see that the data folder can be read, then retry it."
    )


class _Heart(threading.Thread):
    """Keeps a lease fresh while a long file is read, through a connection of its own."""

    def __init__(self, path: Path, reader: Reader) -> None:
        super().__init__(name="cpe-heartbeat", daemon=True)
        self.path = path
        self.reader = reader
        self.still = threading.Event()

    def start(self) -> None:
        if not self.is_alive() and self.ident is None:
            super().start()

    def stop(self) -> None:
        self.still.set()
        if self.ident is not None:
            self.join()

    def run(self) -> None:
        while not self.still.wait(BEAT_SECONDS):
            with suppress(errors.StoreError), Store(self.path) as store:
                store.leases.beat(self.reader.owner, time.time())
