"""Ending a run and opening the next costs the same on a sheet of ten records and of a hundred thousand."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from cpe_core import Record
from cpe_core.document import Box
from cpe_core.records import Evidence, Field
from cpe_core.rows import KeptFile
from cpe_core.runs import Reader
from cpe_core.store import Store
from cpe_core.store.saved_records import derived_columns

SIZES = (10, 1_000, 100_000)
ROUNDS = 25


def filled(path: Path, size: int) -> Store:
    """A store with one sheet whose first run holds `size` records, written as the core writes them, but in bulk."""
    store = Store(path)
    sheet = store.sheets.create("large")
    run = store.runs.live(sheet.id)
    box = Box(x0=0.1, y0=0.1, x1=0.5, y1=0.2)
    title = Field(value="Revenue", evidence=(Evidence(page=1, box=box, text="Revenue"),), reasons=("label",))
    derived = derived_columns(Record(course_title=title))
    with store.connection.db.conn:
        store.connection.db.conn.execute("BEGIN")
        store.connection.db.conn.executemany(
            "INSERT INTO originals (sha256, size, stored_at) VALUES (?, 1, 'x')", ((f"{i:064x}",) for i in range(size))
        )
        store.connection.db.conn.executemany(
            "INSERT INTO files (run_id, sheet_id, name, sha256, added_at) VALUES (?, ?, 'x.pdf', ?, '2026-01-01')",
            ((run.id, sheet.id, f"{i:064x}") for i in range(size)),
        )
        store.connection.db.conn.execute("UPDATE runs SET status = 'in_progress', started_at = 'x'")
        store.connection.db.conn.execute("UPDATE files SET status = 'read', ended_at = '2026-01-01'")
        store.connection.db.conn.execute(
            f"""INSERT INTO records (file_id, run_id, sheet_id, position, read, problems, current_problems,
                                     {", ".join(derived)})
                SELECT id, run_id, sheet_id, 1, ?, '[]', '[]', {", ".join("?" * len(derived))} FROM files""",
            (derived["current"], *derived.values()),
        )
        store.connection.db.conn.execute(
            "UPDATE runs SET status = 'completed', ended_at = 'x' WHERE status = 'in_progress'"
        )
    store.connection.db.execute("PRAGMA wal_autocheckpoint = 0")  # so that what one step writes can be seen in the WAL
    return store


def ending(store: Store, number: int) -> tuple[float, int]:
    """Seconds of the processor and bytes that ending a run of one file and opening the next one took.

    Not seconds of the clock: most of those are spent until the disk has what was written, be that for ten records or
    for a hundred thousand, and swing tenfold on a busy disk. What is written is counted instead.
    """
    sheet = store.sheets.all()[0]
    run = store.runs.live(sheet.id)
    store.files.add(run.id, [KeptFile(name="y.pdf", sha256=f"{number:064x}", size=1)])
    store.runs.start(run.id)
    reader = Reader(store)
    assert reader.hold()
    file = store.files.take(reader.owner)
    assert file is not None
    store.files.save_read(reader.owner, file, [Record()], [])
    store.connection.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    wal = store.connection.path.with_name(store.connection.path.name + "-wal")
    before = wal.stat().st_size
    begun = time.thread_time()
    (ended,) = store.runs.finish(reader.owner)
    took = time.thread_time() - begun
    reader_wrote = wal.stat().st_size - before
    assert ended.status == "completed"
    assert store.runs.live(sheet.id).follows_run_id == run.id
    reader.release()
    return took, reader_wrote


def test_ending_a_run_costs_the_same_whatever_the_size_of_the_sheet(tmp_path: Path) -> None:
    stores = {size: filled(tmp_path / str(size) / "cpe.db", size) for size in SIZES}
    seconds: dict[int, list[float]] = {size: [] for size in SIZES}
    wrote: dict[int, list[int]] = {size: [] for size in SIZES}
    for number in range(ROUNDS):  # in turns, so that a busy machine slows all sizes alike
        for size, store in stores.items():
            took, written = ending(store, 10**9 + number)
            seconds[size].append(took)
            wrote[size].append(written)
    for store in stores.values():
        store.close()
    times = {size: min(s) for size, s in seconds.items()}  # what a neighbour takes away comes on top
    sizes = {size: statistics.median(w) for size, w in wrote.items()}
    print({size: f"{times[size] * 1e3:.2f} ms, {sizes[size]:.0f} bytes" for size in SIZES})
    assert times[SIZES[-1]] / times[SIZES[0]] <= 2
    assert sizes[SIZES[-1]] / sizes[SIZES[0]] <= 2
