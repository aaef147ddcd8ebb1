"""Reading certificates again, after an update of the program: what would change, before anything does.

Only fields that no person has touched can change. Records that a file gives no more stay as they are, and what it gives
more of now is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING

from cpe_core.corrections import replay
from cpe_core.errors import NotFound, OriginalMissing
from cpe_core.extraction import extract
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.files.originals import Originals
from cpe_core.records import FIELDS, Extraction, Problem, Record, Value, problem_to_json, record_to_json
from cpe_core.rows import Certificate, Change, File, SavedRecord
from cpe_core.store import Store
from cpe_core.teaching import learn_all, learned_rules

if TYPE_CHECKING:
    from cpe_core.understanding.lessons.applying import LearnedRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Rereading:
    """A record read again: what was read now, and by field what would change of what counts: before and after.

    `settled` and `doubted` are fields whose value would stay: in doubt now and then sure, and the other way round.
    """

    record_id: int
    record: Record
    problems: tuple[Problem, ...]
    changes: tuple[tuple[str, Value, Value], ...]
    settled: tuple[str, ...] = ()
    doubted: tuple[str, ...] = ()

    @property
    def would_change(self) -> bool:
        return bool(self.changes or self.settled or self.doubted)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileAgain:
    """A file read again for the records asked about; where it could not be, `error` says why."""

    name: str
    record_ids: tuple[int, ...]
    readings: tuple[Rereading, ...] = ()
    error: str | None = None


def read_again(
    store: Store, originals: Originals, ocr_cache: OcrCache, record_ids: Iterable[int]
) -> Iterator[FileAgain]:
    """The file of each record, or its added certificate, read again once for all its records that follow one another.

    Nothing is saved. Records that have neither, and those that have left the database, are left out.
    """
    learn_all(store, originals, ocr_cache)
    guided = cache(partial(learned_rules, store))  # by sheet
    sources = ((saved.sheet_id, store.files.source_of(saved), saved.id) for saved in _there(store, record_ids))
    for (sheet_id, source), its in groupby(sources, key=lambda one: one[:2]):
        if source is not None:
            yield _again(store, originals, source, guided(sheet_id), tuple(one[2] for one in its))


def _again(
    store: Store, originals: Originals, source: File | Certificate, guided: LearnedRules, record_ids: tuple[int, ...]
) -> FileAgain:
    try:
        data = originals.read(source.sha256)
    except OriginalMissing as error:
        return FileAgain(name=source.name, record_ids=record_ids, error=error.message)
    on = date.fromisoformat(source.added_at[:10])
    found = extract(data, name=source.name, on=on, isolated=store.parts.is_deadly(source.sha256), learned_rules=guided)
    if found.document is not None and found.document.unseen:  # worse than before: nothing to go by
        message = (
            f"{found.document.unseen} Nothing was changed. Install CPE Tracker again and start it, then try again."
        )
        return FileAgain(name=source.name, record_ids=record_ids, error=message)
    readings = tuple(  # the records are fetched now: what a person decided while the file was read is in them
        _compared(store, saved, found, index)
        for saved in _there(store, record_ids)
        if (index := _place(store, saved, found)) is not None
    )
    return FileAgain(name=source.name, record_ids=record_ids, readings=readings, error=found.error)


def _there(store: Store, record_ids: Iterable[int]) -> Iterator[SavedRecord]:
    for record_id in record_ids:
        try:
            saved = store.records.get(record_id)
        except NotFound:
            continue
        yield saved


def _place(store: Store, saved: SavedRecord, found: Extraction) -> int | None:
    """Where a record stands among those read now. In a mail or an archive it is the same one of the same part: parts
    that could not be read then may be read now."""
    part = None if saved.certificate or saved.file_id is None else store.parts.part_of(saved.file_id, saved.position)
    if part is None:
        return saved.position - 1 if saved.position <= len(found.records) else None
    places = [index for index, record in enumerate(found.records) if record.part == part[0]]
    return places[part[1] - 1] if part[1] <= len(places) else None


def _compared(store: Store, saved: SavedRecord, found: Extraction, index: int) -> Rereading:
    record = found.records[index]
    problems = tuple(one for one in found.problems if one.record in (None, index + 1))
    value = {"record": record_to_json(record), "problems": [problem_to_json(one) for one in problems]}
    reading = Change(
        id=saved.version + 1, who="reader", record_id=saved.id, kind="read", field=None, value=value, undoes_id=None,
        undone=False, made_at="",
    )  # fmt: skip
    after = replay(store.records.as_read(saved.id), (*store.changes.history(saved.id), reading))
    changes = tuple(
        (name, saved.record[name].value, after[name].value)
        for name in FIELDS
        if saved.record[name].value != after[name].value
    )
    same = [name for name in FIELDS if saved.record[name].value == after[name].value]
    doubts = {name: (saved.record[name].needs_review, after[name].needs_review) for name in same}
    return Rereading(
        record_id=saved.id, record=record, problems=problems, changes=changes,
        settled=tuple(name for name, was in doubts.items() if was == (True, False)),
        doubted=tuple(name for name, was in doubts.items() if was == (False, True)),
    )  # fmt: skip
