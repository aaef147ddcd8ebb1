"""Kills a process that uploads and reads, at random moments, and checks the store after each restart.

    python tests/killed.py FOLDER KILLS SEED

Each round forks a child that adds a batch, starts it and waits; after a random while it gets SIGKILL. A second child then
opens the database as a restart does, lets the run end and checks that nothing is lost, doubled or misplaced. Forks of one
warm process make a round cost tens of milliseconds; the parent itself never opens a database. Prints a summary as JSON.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from cpe_core import Tracker, errors, extract

ROUNDS_A_DATABASE = 10  # so that checking, which reads the whole store, stays quick
Given = tuple[str, bytes]


def batch(number: int) -> list[Given]:
    """Two certificates and a broken file, different in every round."""
    from certificates.simple import certificate

    good = [
        (f"{number}-{i}.pdf", certificate(title=f"Ledgers {number}.{i}", credits="1.0", seed=number * 10 + i))
        for i in range(2)
    ]
    return [*good, (f"{number}-broken.pdf", b"%PDF-1.7 cut " + str(number).encode())]


def use(database: Path, files: list[Given], receipts: Path) -> None:
    """What the app does: upload, start, let the worker read. Writes down what it was given a receipt for."""
    with Tracker(database) as tracker:
        sheet = next(iter(tracker.sheets()), None) or tracker.create_sheet("killed")
        live = tracker.active_run(sheet.id)
        if live.editable:
            for receipt in tracker.add_files(live.id, files):
                assert receipt.outcome in ("added", "duplicate_of"), receipt
            receipts.write_text("taken")
            live = tracker.start(sheet.id)
        tracker.wait(live.id, timeout=120)


def check(database: Path, files: list[Given], receipts: Path, known: Path) -> None:
    """The restart: the run ends, every file is in exactly one place, the store agrees with itself."""
    with Tracker(database) as tracker:
        sheet = next(iter(tracker.sheets()), None) or tracker.create_sheet("killed")
        live = tracker.active_run(sheet.id)
        if live.editable and tracker.files(live.id):
            live = tracker.start(sheet.id)
        if not live.editable:
            assert tracker.wait(live.id, timeout=120).ended
        stored = [f for run in tracker.runs(sheet.id) for f in tracker.files(run.id)]
        places = Counter(f.sha256 for f in stored)
        shas = {hashlib.sha256(data).hexdigest() for _, data in files}
        taken = set(json.loads(known.read_text())) if known.exists() else set()
        if receipts.exists():
            taken |= shas
        assert taken <= set(places) <= taken | shas, "a file is lost, or came from nowhere"
        assert not places or set(places.values()) == {1}, "a file stands twice"
        taken |= set(places)
        assert all(f.status in ("read", "failed") for f in stored), "a file was left unread"
        reasons = Counter(f.reason for f in stored if f.status == "failed" and "broken" not in f.name)
        assert set(reasons) <= {errors.CrashedReading().message}, reasons
        assert Counter(r.file_id for r in tracker.records(sheet.id)) == {f.id: 1 for f in stored if f.status == "read"}
        assert tracker.active_run(sheet.id).editable
        problems = tracker.verify()
        assert problems == (), problems
        known.write_text(json.dumps(sorted(taken)))


def forked(job: Callable[[], None]) -> int:
    """Run `job` in a fork and return its process id."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            job()
            code = 0
        except BaseException as error:  # noqa: BLE001  a fork must never return into the parent's code
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)
        finally:
            os._exit(code)
    return child


def ended_well(child: int) -> bool:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def state(database: Path) -> str:
    """Where the kill fell, for the summary: read with a throw-away connection in a fork's stead."""
    import sqlite3

    if not database.exists():
        return "before the database"
    raw = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        row = raw.execute(
            "SELECT r.status, (SELECT group_concat(DISTINCT status) FROM files WHERE run_id = r.id) FROM runs r "
            "ORDER BY r.id DESC LIMIT 1"
        ).fetchone()
    except sqlite3.Error:
        return "before the tables"
    finally:
        raw.close()
    return f"{row[0]}: {row[1]}" if row else "before the sheet"


def main(folder: Path, kills: int, seed: int) -> None:
    import pandas  # noqa: F401  the forks need it; imported once here
    import sqlite_utils  # noqa: F401

    choose = random.Random(seed)
    _, (name, data), _ = batch(-2)
    extract(data, name=name)  # all imports done before the first fork
    quiet = folder / "quiet" / "cpe.db"
    begun = time.monotonic()
    assert ended_well(forked(lambda: use(quiet, batch(-1), folder / "quiet-receipts")))
    usual = time.monotonic() - begun
    fell: Counter[str] = Counter()
    done = number = 0
    while done < kills:
        database = folder / str(number // ROUNDS_A_DATABASE) / "cpe.db"
        files, receipts, known = batch(number), folder / f"receipts-{number}", database.parent / "known"
        child = forked(lambda: use(database, files, receipts))  # noqa: B023  called at once, in the fork
        time.sleep(choose.uniform(0, 1.1 * usual))
        os.kill(child, signal.SIGKILL)
        killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
        done += killed
        if not killed:
            usual *= 0.9  # measured on a busier machine: aim earlier
        fell[forked_state(database) if killed else "ended before the kill"] += 1
        if not ended_well(forked(lambda: check(database, files, receipts, known))):  # noqa: B023
            sys.exit(f"round {number} (seed {seed}) failed, see above")
        number += 1
    print(json.dumps({"kills": done, "rounds": number, "usual_seconds": round(usual, 3), "fell": dict(fell)}))


def forked_state(database: Path) -> str:
    """`state` in a fork, so that no SQLite handle is ever open in the parent across a fork."""
    out, into = os.pipe()

    def tell() -> None:
        os.write(into, state(database).encode())

    child = forked(tell)
    os.close(into)
    with os.fdopen(out) as answer:
        text = answer.read()
    ended_well(child)
    return text


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
