"""Files in, their records out: reading and understanding joined. No database, no clock; a bad file is an answer.

Many files may be read by any `concurrent.futures.Executor`. What an executor loses (a file whose worker died, and all
that waited in a process pool that broke with it) is read once more by children of this process, each of which costs
no more than its own file when it dies.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, wait
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from cpe_core import errors
from cpe_core.document import Document
from cpe_core.file_names import seen, shown_alone
from cpe_core.files.originals import MOST_BYTES, bytes_of
from cpe_core.reading import read
from cpe_core.records import Extraction, Problem
from cpe_core.understanding import SAYS_WHY, Understanding, understand

if TYPE_CHECKING:
    from cpe_core.reading.pages import LookedAt
    from cpe_core.reading.sandbox import Children
    from cpe_core.understanding.lessons.applying import LearnedRules

log = logging.getLogger(__name__)

FileOrBytes = str | Path | bytes
Named = tuple[str, bytes]
_Judged = tuple[Understanding, tuple[Problem, ...]]  # and all there is to tell of it

AHEAD = 64  # files handed out at a time
MOST_BYTES_AHEAD = 256 * 1024 * 1024
MOST_CHILDREN = 4  # each holds the OCR engine, once it has met a scan
PATIENCE_SECONDS = 300  # for the one file that all others wait for, at an executor
_ASKED_FOR = (
    "course_title", "sponsor", "completion_date", "credits", "fields_of_study", "delivery_method", "sponsor_id",
    "participant",
)  # fmt: skip
CHILD_SECONDS = 300.0  # and again in a child


def extract(
    source: FileOrBytes,
    *,
    name: str | None = None,
    on: date | None = None,
    isolated: bool = False,
    learned_rules: LearnedRules | None = None,
    looked_at: LookedAt | None = None,
) -> Extraction:
    """Read one certificate file (a path, or its bytes and a name) into records.

    A file that cannot be read is an answer too: `.error` says why in a sentence a person can act on.
    `on` is today, for the check that nothing was completed in the future. `isolated` reads in a child process with
    limited memory, for files that have brought a process down before. `learned_rules` are what a person's corrections
    taught. `looked_at` is given each page that OCR looked at, to be drawn (`reading.read`).

    >>> from cpe_core import extract
    >>> certificate = b'''Attendee: Ada Quill
    ... Course: Leases in Practice
    ... Date: 03/04/2026
    ... Credits: 1.5'''
    >>> [record] = extract(certificate, name="leases.txt").records
    >>> record.credits.value, [(proof.page, proof.text) for proof in record.credits.evidence]  # and where it is printed
    ('1.5', [(1, '1.5')])
    >>> day = record.completion_date  # which of the two numbers is the month?
    >>> day.value, day.needs_review, [other.value for other in day.candidates]
    ('2026-03-04', True, ['2026-04-03'])
    >>> record.sponsor.value is None, record.to_review  # what is not printed is blank; a person should look at these
    (True, ('sponsor', 'completion_date'))
    >>> extract(b"", name="empty.pdf").error
    'This file is empty. Save or download it again and add it once more.'
    """
    shown = seen(name) if name else _name(source)
    try:
        data = _opened(source)
    except errors.Unreadable as error:
        return Extraction(name=shown, sha256="", error=error.message)
    sha256 = _sha256(data)
    try:
        return _extracted(
            data, shown, sha256, on=on, isolated=isolated, learned_rules=learned_rules, looked_at=looked_at
        )
    except MemoryError:
        return Extraction(name=shown, sha256=sha256, error=errors.OutOfMemory().message)
    except Exception:
        log.exception("reading %s", sha256)  # by its hash: names and texts of certificates stay out of logs
        return Extraction(name=shown, sha256=sha256, error=errors.Unreadable().message)


def extract_many(
    sources: Iterable[FileOrBytes | Named],
    *,
    executor: Executor | None = None,
    on: date | None = None,
    keep_document: bool = True,
    ahead: int = AHEAD,
) -> Iterator[Extraction]:
    """Read many files (paths, bytes, or names with bytes): one Extraction each, in their order, as soon as it is there.

    `executor` is any concurrent.futures.Executor (threads, processes, a Dask client's); without one, here and now.
    Files are opened here and travel as bytes, so a worker on another machine needs no access to their folder. At most
    `ahead` files are under way and not yet taken, so 100,000 never sit in memory; give a cluster several for each
    thread it has. A file whose worker dies (or is silent for five minutes while all others wait for it) is read once
    more in a child of this process; when that dies too, its Extraction says so. A process pool that breaks loses all
    it was given: those files, and the ones it takes no more, go on in such children, several at a time.
    `keep_document=False` leaves `.document` out: it is most of what travels back.

    >>> files = [("one.txt", b"Shopping list: ink, paper, string."), ("two.pdf", b"")]
    >>> for found in extract_many(files):
    ...     print(found.name, len(found.records), found.error)
    one.txt 0 No certificate was found in this file. If it is one, write its record by hand.
    two.pdf 0 This file is empty. Save or download it again and add it once more.
    """
    read_one = partial(_read, on=on, keep_document=keep_document)
    if executor is None:
        yield from (read_one(source) for source in sources)
        return
    with closing(_Desk(executor, read_one)) as desk:
        for source in sources:
            desk.hand_out(source)
            while desk.is_full(ahead) or desk.has_answer():
                yield desk.take()
        while desk.waiting:
            yield desk.take()


# -- one file ------------------------------------------------------------------------------------


def _extracted(
    data: bytes,
    name: str,
    sha256: str,
    *,
    on: date | None,
    isolated: bool,
    learned_rules: LearnedRules | None,
    looked_at: LookedAt | None,
) -> Extraction:
    from cpe_core.audit.problems import all_problems  # noqa: PLC0415  importing the core stays light

    def judged(seen: Document) -> _Judged:
        found = understand(seen, on=on, learned_rules=learned_rules)
        return found, all_problems(seen, found) if found.readings else ()

    of_text_layers: list[tuple[Document, _Judged]] = []  # where pixels add nothing, this stays

    def is_enough(seen: Document) -> bool:
        of_text_layers.append((seen, judged(seen)))
        return _is_settled(*of_text_layers[-1][1])

    try:
        document = read(data, name=name, isolated=isolated, enough=is_enough, looked_at=looked_at)
    except errors.Unreadable as error:
        return Extraction(name=name, sha256=sha256, error=error.message)
    earlier = next((earlier for seen, earlier in of_text_layers if seen == document), None)
    understood, problems = earlier or judged(document)
    if not understood.readings:
        if document.unseen:  # for all that is known, it is one
            fault = errors.InstallationFault.because(document.unseen)
            return Extraction(name=name, sha256=sha256, error=fault.message, document=document)
        denied = [one.message for one in understood.problems if one.code in SAYS_WHY]
        message = " ".join((*(denied[:5] or (_no_certificate(document).message,)), *document.notes[:5]))
        return Extraction(name=name, sha256=sha256, error=message, document=document)
    return Extraction(name=name, sha256=sha256, records=understood.records, document=document, problems=problems)


def _no_certificate(document: Document) -> errors.NotACertificate:
    """Better scans are asked for only where something was read from a picture, or nothing at all."""
    sources = {word.source for page in document.pages for word in page.words}
    return errors.NoCertificateInWords() if sources == {"text"} else errors.NotACertificate()


def _is_settled(understood: Understanding, problems: tuple[Problem, ...]) -> bool:
    """Whether nothing is left to look for: each record has what an auditor asks for, sure, and lacks nothing."""
    complete = all(
        record[name].value is not None and not record[name].needs_review
        for record in understood.records
        for name in _ASKED_FOR
    )
    return bool(understood.records) and complete and not problems


def _read(source: FileOrBytes | Named, *, on: date | None, keep_document: bool, isolated: bool = False) -> Extraction:
    """One source of many; what a worker is asked to do."""
    name, given = source if isinstance(source, tuple) else (None, source)
    found = extract(given, name=name, on=on, isolated=isolated)
    return found if keep_document else replace(found, document=None)


def _name(source: FileOrBytes) -> str:
    return "file" if isinstance(source, bytes) else shown_alone(Path(source).name)


def _opened(source: FileOrBytes) -> bytes:
    """The bytes; Unreadable for a file that cannot be opened, or that is too large to be taken into memory at all."""
    if isinstance(source, bytes):
        return source
    try:
        if Path(source).stat().st_size > MOST_BYTES:
            raise errors.TooLarge
        return bytes_of(Path(source))
    except OSError as error:
        raise errors.Unreadable(f"This file could not be opened: {error.strerror}.") from error


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# -- many files ----------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class _Handed:
    """A file that was handed out; `again` once it is with a child, after the executor lost it."""

    name: str
    data: bytes
    future: Future[Extraction]
    again: bool = False

    @property
    def is_lost(self) -> bool:
        """Whether it came back without an answer, the first time."""
        done = self.future.done() and not self.again
        return done and (self.future.cancelled() or self.future.exception() is not None)


class _Desk:
    """Hands files to an executor and takes the answers in order; what it loses goes to children of this process."""

    def __init__(self, executor: Executor, read_one: Callable[..., Extraction]) -> None:
        self.waiting: deque[_Handed] = deque()
        self._bytes_waiting = 0
        self._executor = executor
        self._read_one = read_one
        self._children: Children | None = None

    def hand_out(self, source: FileOrBytes | Named) -> None:
        name, given = source if isinstance(source, tuple) else (_name(source), source)
        handed = _Handed(name=name, data=b"", future=Future())
        try:
            handed.data = _opened(given)
        except errors.Unreadable:
            handed.future.set_result(self._read_one(source))  # there is nothing to send: the answer is that it says so
        else:
            handed.future = _begun(self._executor.submit, self._read_one, (name, handed.data))
        self._bytes_waiting += len(handed.data)
        self.waiting.append(handed)
        if handed.is_lost:  # not taken at all
            self._give_to_child(handed)

    def is_full(self, ahead: int) -> bool:
        return len(self.waiting) >= max(ahead, 1) or self._bytes_waiting > MOST_BYTES_AHEAD

    def has_answer(self) -> bool:
        return bool(self.waiting) and self.waiting[0].future.done()

    def take(self) -> Extraction:
        """The first file's answer, waited for."""
        first = self.waiting[0]
        if not first.again and wait([first.future], timeout=PATIENCE_SECONDS).not_done:
            first.future.cancel()  # what hangs, or has no worker left to go to, counts as lost
            self._give_to_child(first)
        if first.is_lost:  # then others may be: the children read them side by side
            for handed in self.waiting:
                if handed.is_lost:
                    self._give_to_child(handed)
        found = self._from_child(first) if first.again else first.future.result()
        self._bytes_waiting -= len(first.data)
        self.waiting.popleft()
        return found

    def close(self) -> None:
        for handed in self.waiting:
            handed.future.cancel()
        if self._children is not None:
            self._children.shutdown(cancel_futures=True)

    def _give_to_child(self, handed: _Handed) -> None:
        handed.future = _begun(self._pool().submit, self._read_one, (handed.name, handed.data))
        handed.again = True

    def _pool(self) -> Children:
        from cpe_core.reading import sandbox  # noqa: PLC0415  hardly ever needed

        if self._children is None:
            number = min(os.cpu_count() or 1, MOST_CHILDREN)
            self._children = sandbox.Children(number, seconds=CHILD_SECONDS)
        return self._children

    def _from_child(self, handed: _Handed) -> Extraction:
        try:
            return handed.future.result()
        except errors.Unreadable as error:
            return Extraction(name=handed.name, sha256=_sha256(handed.data), error=error.message)
        except Exception:  # noqa: BLE001  it could not be sent there or back: with all that can be caught here then
            return self._read_one((handed.name, handed.data), isolated=True)


def _begun(submit: Callable[..., Future[Extraction]], *work: object) -> Future[Extraction]:
    """The future of work handed out; one that has failed, where a broken pool or a closed client takes no more."""
    try:
        return submit(*work)
    except Exception as error:  # noqa: BLE001  each executor has its own way to say so
        failed: Future[Extraction] = Future()
        failed.set_exception(error)
        return failed
