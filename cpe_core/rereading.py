"""Reading certificates again, after an update of the program: what would change, before anything does.

Only fields that no person has touched can change. Records that a file gives no more stay as they are; that it gives
more of them now is told, not done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from cpe_core.corrections import replay
from cpe_core.errors import Unreadable
from cpe_core.extraction import extract
from cpe_core.originals import Originals
from cpe_core.records import FIELDS, Extraction, Problem, Record, Value, problem_to_json, record_to_json
from cpe_core.rows import Certificate, Change, File, SavedRecord
from cpe_core.store import Store
from cpe_core.teaching import guidance, learn_all


@dataclass(frozen=True, slots=True, kw_only=True)
class Rereading:
    """A record read again: what it says now, and by field what would change of what counts: before and after."""

    record_id: int
    record: Record
    problems: tuple[Problem, ...]
    changes: tuple[tuple[str, Value, Value], ...]


def read_again(store: Store, originals: Originals, record_ids: Iterable[int]) -> Iterator[Rereading]:
    """Each record that has a file, or an added certificate, read again from its original; nothing is saved.

    A file of several records is read once if they come one after another. Raises Unreadable's kinds and
    OriginalMissing.
    """
    learn_all(store, originals)
    read, found = None, None
    for saved in map(store.record, record_ids):
        file = store.paper_of(saved)
        if file is None:
            continue
        if file != read or found is None:
            read, found = file, _extracted(store, originals, saved, file)
        if saved.position <= len(found.records):
            yield _compared(store, saved, found)


def _extracted(store: Store, originals: Originals, saved: SavedRecord, file: File | Certificate) -> Extraction:
    on = date.fromisoformat(file.added_at[:10])
    found = extract(originals.read(file.sha256), name=file.name, on=on, guidance=guidance(store, saved.sheet_id))
    if found.error:
        raise Unreadable(found.error)
    return found


def _compared(store: Store, saved: SavedRecord, found: Extraction) -> Rereading:
    record = found.records[saved.position - 1]
    problems = tuple(one for one in found.problems if one.record in (None, saved.position))
    value = {"record": record_to_json(record), "problems": [problem_to_json(one) for one in problems]}
    reading = Change(
        id=saved.version + 1, who="reader", record_id=saved.id, kind="read", field=None, value=value, undoes_id=None,
        undone=False, made_at="",
    )  # fmt: skip
    after = replay(store.as_read(saved.id), (*store.history(saved.id), reading))
    changes = tuple(
        (name, saved.record[name].value, after[name].value)
        for name in FIELDS
        if saved.record[name].value != after[name].value
    )
    return Rereading(record_id=saved.id, record=record, problems=problems, changes=changes)
