"""The life of a sheet (DESIGN.md §1), rule by rule, on real files and a real database."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from conftest import BROKEN, BROKEN_TOO, die, numbered

from cpe_core import Run, Sheet, Tracker, errors, liveness, runs
from cpe_core.runs import Reader, stop_workers
from cpe_core.store import Store


def names(tracker: Tracker, run: Run) -> list[str]:
    return [file.name for file in tracker.files(run.id)]


# -- rule 1: exactly one live run ----------------------------------------------------------------


def test_a_new_sheet_has_its_first_draft_run(tracker: Tracker, sheet: Sheet) -> None:
    live = tracker.active_run(sheet.id)
    assert (live.number, live.status, live.follows_run_id, live.editable) == (1, "draft", None, True)


def test_the_database_refuses_a_second_live_run(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    with closing(sqlite3.connect(tracker.path)) as raw, pytest.raises(sqlite3.IntegrityError, match=r"runs\.sheet_id"):
        raw.execute(
            """INSERT INTO runs (sheet_id, number, status, follows_run_id, append_results, first_number, created_at)
               VALUES (?, 2, 'draft', ?, 1, 1, 'now')""",
            (sheet.id, draft.id),
        )


def test_the_database_refuses_every_transition_but_the_two(tracker: Tracker, draft: Run) -> None:
    with closing(sqlite3.connect(tracker.path)) as raw:
        for status in ("completed", "partially_completed", "failed"):
            with pytest.raises(sqlite3.IntegrityError, match="run_transition"):
                raw.execute(
                    "UPDATE runs SET status = ?, ended_at = 'x', started_at = 'x' WHERE id = ?", (status, draft.id)
                )


# -- rule 2: finishing opens the next append run -------------------------------------------------


def test_the_moment_a_run_ends_the_next_append_run_is_live(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    ended = tracker.process(draft.id)
    live = tracker.active_run(sheet.id)
    assert ended.status == "completed"
    assert (live.number, live.status, live.follows_run_id, live.append_results) == (2, "draft", draft.id, True)
    assert tracker.files(live.id) == ()
    assert live.created_at == ended.ended_at


def test_results_of_a_run_are_its_own_and_those_before_it_in_upload_order(tracker: Tracker, sheet: Sheet) -> None:
    for numbers in ((1, 2), (3,)):
        run = tracker.active_run(sheet.id)
        tracker.add_files(run.id, [numbered(n) for n in numbers])
        tracker.process(run.id)
    first, second, live = tracker.runs(sheet.id)

    def files(run: Run) -> list[str]:
        return [record.file_name for record in tracker.records(run_id=run.id)]

    assert files(first) == ["certificate-1.pdf", "certificate-2.pdf"]
    assert files(second) == files(live) == ["certificate-1.pdf", "certificate-2.pdf", "certificate-3.pdf"]
    assert [record.file_name for record in tracker.records(sheet.id)] == files(live)


def test_a_run_that_starts_afresh_shows_its_own_results_and_the_sheet_still_shows_all(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    fresh = tracker.create_run(sheet.id, append_results=False)
    tracker.add_files(fresh.id, [numbered(2)])
    tracker.process(fresh.id)
    assert [r.file_name for r in tracker.records(run_id=fresh.id)] == ["certificate-2.pdf"]
    assert len(tracker.records(sheet.id)) == 2


def test_opening_the_next_run_twice_gives_the_same_run(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    once = tracker.create_run(sheet.id, clone_from_run_id=draft.id, append_results=True)
    again = tracker.create_run(sheet.id, clone_from_run_id=draft.id, append_results=True)
    assert once == again == tracker.active_run(sheet.id)
    assert len(tracker.runs(sheet.id)) == 2


def test_the_next_run_cannot_be_opened_while_this_one_is_read(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
    with pytest.raises(errors.RunStillReading):
        tracker.create_run(sheet.id, clone_from_run_id=draft.id)


# -- rules 3 to 5: guarded steps -----------------------------------------------------------------


def test_files_go_into_a_draft_only_and_a_refusal_writes_nothing(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    kept = set((tracker.path.parent / "originals").iterdir())
    with pytest.raises(errors.RunNotEditable, match=r"already submitted or completed\. Create a new run"):
        tracker.add_files(draft.id, [numbered(2)])
    assert names(tracker, draft) == ["certificate-1.pdf"]
    assert set((tracker.path.parent / "originals").iterdir()) == kept
    assert tracker.add_files(tracker.active_run(sheet.id).id, [numbered(2)])[0].outcome == "added"


def test_the_database_itself_keeps_files_out_of_a_submitted_run(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    file = tracker.files(draft.id)[0]
    with closing(sqlite3.connect(tracker.path)) as raw:
        raw.execute("INSERT INTO originals (sha256, size, stored_at) VALUES (?, 1, 'x')", ("f" * 64,))
        with pytest.raises(sqlite3.IntegrityError, match="run_not_editable"):
            raw.execute(
                "INSERT INTO files (run_id, sheet_id, name, sha256, added_at) VALUES (?, ?, 'x', ?, 'x')",
                (draft.id, sheet.id, "f" * 64),
            )
        with pytest.raises(sqlite3.IntegrityError, match="run_not_editable"):
            raw.execute("DELETE FROM files WHERE id = ?", (file.id,))


def test_a_start_without_files_is_refused(tracker: Tracker, sheet: Sheet) -> None:
    with pytest.raises(errors.NoFilesUploaded):
        tracker.start(sheet.id)


def test_a_second_start_is_refused_and_changes_nothing(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        with pytest.raises(errors.RunAlreadyStarted):
            store.runs.start(draft.id)
    with pytest.raises(errors.RunAlreadyStarted):
        tracker.start(sheet.id)
    assert tracker.process(draft.id).status == "completed"


def test_of_many_starts_at_once_exactly_one_moves_the_run(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    barrier, outcomes = threading.Barrier(8), []

    def start() -> None:
        with Store(tracker.path) as store:
            barrier.wait()
            try:
                outcomes.append(store.runs.start(draft.id).status)
            except errors.RunAlreadyStarted:
                outcomes.append("refused")

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["in_progress"] + ["refused"] * 7


def test_of_many_uploads_of_the_same_file_at_once_one_is_added(tracker: Tracker, draft: Run) -> None:
    barrier, outcomes = threading.Barrier(6), []

    def upload() -> None:
        with Tracker(tracker.path) as mine:
            barrier.wait()
            outcomes.append(mine.add_files(draft.id, [numbered(1)])[0].outcome)

    threads = [threading.Thread(target=upload) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["added"] + ["duplicate_of"] * 5
    assert names(tracker, draft) == ["certificate-1.pdf"]


# -- rule 6: how runs end, and retries -----------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "status"),
    [
        ([numbered(1)], "completed"),
        ([numbered(1), BROKEN], "partially_completed"),
        ([BROKEN, BROKEN_TOO], "failed"),
    ],
    ids=["all read", "some failed", "all failed"],
)
def test_how_a_run_ends_follows_from_its_files(
    tracker: Tracker, sheet: Sheet, draft: Run, files: list[tuple[str, bytes]], status: str
) -> None:
    tracker.add_files(draft.id, files)
    assert tracker.process(draft.id).status == status
    assert tracker.active_run(sheet.id).editable
    assert tracker.verify() == ()


def test_a_failed_file_says_why_and_one_call_retries_it_in_the_live_run(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(1), BROKEN])
    tracker.process(draft.id)
    (failed,) = tracker.failed(sheet.id)
    assert failed.name == "broken.pdf"
    assert failed.reason
    assert failed.reason.endswith(".")
    live = tracker.active_run(sheet.id)
    assert tracker.retry([failed.id])[0].outcome == "added"
    assert names(tracker, live) == ["broken.pdf"]
    assert tracker.failed(sheet.id) == ()
    assert [f.retried_in_run_id for f in tracker.files(draft.id)] == [None, live.id]
    assert tracker.process(live.id).status == "failed"
    assert [f.run_number for f in tracker.failed(sheet.id)] == [2]
    assert tracker.verify() == ()


def test_uploading_a_failed_file_again_is_its_retry(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [BROKEN])
    tracker.process(draft.id)
    receipt = tracker.add_files(tracker.active_run(sheet.id).id, [("renamed.pdf", BROKEN[1])])[0]
    assert receipt.outcome == "added"
    assert tracker.failed(sheet.id) == ()


def test_a_failure_that_was_dismissed_is_told_of_no_more_and_tried_again_when_it_comes_again(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(1), BROKEN])
    tracker.process(draft.id)
    tracker.dismiss([failed.id for failed in tracker.failed(sheet.id)])
    assert tracker.failed(sheet.id) == ()
    assert [file.status for file in tracker.files(draft.id)] == ["read", "failed"]
    assert tracker.verify() == ()
    live = tracker.active_run(sheet.id)
    assert [receipt.outcome for receipt in tracker.add_files(live.id, [BROKEN])] == ["added"]
    tracker.process(live.id)
    assert [failed.run_number for failed in tracker.failed(sheet.id)] == [2]


def test_taking_a_retry_out_again_leaves_the_failure_open(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [BROKEN])
    tracker.process(draft.id)
    receipt = tracker.retry([tracker.failed(sheet.id)[0].id])[0]
    assert receipt.file_id is not None
    tracker.remove_file(receipt.file_id)
    assert [f.name for f in tracker.failed(sheet.id)] == ["broken.pdf"]
    assert tracker.verify() == ()


def test_the_same_bytes_again_are_linked_and_not_read_twice(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    name, data = numbered(1)
    receipts = tracker.add_files(draft.id, [(name, data), ("copy.pdf", data)])
    assert [r.outcome for r in receipts] == ["added", "duplicate_of"]
    tracker.process(draft.id)
    live = tracker.active_run(sheet.id)
    (again,) = tracker.add_files(live.id, [("third.pdf", data)])
    assert again.outcome == "duplicate_of"
    assert again.duplicate_of is not None
    assert (again.duplicate_of.name, again.duplicate_of.run_number) == (name, 1)
    assert tracker.files(live.id) == ()
    assert len(tracker.records(sheet.id)) == 1


def test_the_same_bytes_may_stand_in_two_sheets(tracker: Tracker, sheet: Sheet) -> None:
    other = tracker.create_sheet("2027 CPE")
    for one in (sheet, other):
        assert tracker.add_files(tracker.active_run(one.id).id, [numbered(1)])[0].outcome == "added"


def test_a_waiting_file_can_be_taken_out_and_its_original_stays(tracker: Tracker, draft: Run) -> None:
    (receipt,) = tracker.add_files(draft.id, [numbered(1)])
    assert receipt.file_id is not None
    tracker.remove_file(receipt.file_id)
    assert tracker.files(draft.id) == ()
    assert len(list((tracker.path.parent / "originals").iterdir())) == 1
    assert tracker.add_files(draft.id, [numbered(1)])[0].outcome == "added"


# -- the worker ----------------------------------------------------------------------------------


def test_the_worker_reads_a_started_run_and_ends_when_there_is_no_work(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(n) for n in range(5)])
    running = tracker.start(sheet.id)
    assert running.status == "in_progress"
    assert tracker.wait(running.id, timeout=60).status == "completed"
    until = time.monotonic() + 10
    while any(t.name.startswith("cpe-worker") for t in threading.enumerate()) and time.monotonic() < until:
        time.sleep(0.02)
    assert not [t.name for t in threading.enumerate() if t.name.startswith("cpe-worker")]
    assert tracker.verify() == ()


def test_two_processes_never_read_the_same_run(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1), numbered(2)])
    with Store(tracker.path) as mine, Store(tracker.path) as theirs:
        mine.runs.start(draft.id)
        first, second = Reader(mine), Reader(theirs)
        assert first.hold()
        assert not second.hold()
        with pytest.raises(errors.StaleWorker):
            second.step()
        first.release()
        assert second.hold()


def end_with_a_file_in_hand(tracker: Tracker, draft: Run, how: str) -> None:
    """A process of its own takes a file and ends."""
    script = (
        "import os, sys; from pathlib import Path; from cpe_core.runs import Reader; from cpe_core.store import Store\n"
        "store = Store(Path(sys.argv[1])); reader = Reader(store)\n"
        f"assert reader.hold() and store.files.take(reader.owner); {how}; os._exit(9)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(tracker.path), str(draft.id)], check=False)
    assert ended.returncode == 9
    assert [f.status for f in tracker.files(draft.id)] == ["reading"]


def test_a_file_that_stopped_the_program_is_read_in_a_child_from_the_first_when_it_is_retried(
    tracker: Tracker, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
    for _ in range(2):
        end_with_a_file_in_hand(tracker, draft, "pass")
    assert tracker.process(draft.id).status == "failed"
    isolated, extract = [], runs.extract
    monkeypatch.setattr(runs, "extract", lambda *a, **how: isolated.append(how["isolated"]) or extract(*a, **how))
    tracker.retry([file.id for file in tracker.files(draft.id)])
    live = tracker.active_run(draft.sheet_id)
    tracker.add_files(live.id, [numbered(2)])
    assert tracker.process(live.id).status == "completed"
    assert isolated == [True, False]


def signs(tracker: Tracker) -> list[Path]:
    return [*tracker.path.parent.glob("cpe.db-reader-*")]


@pytest.mark.parametrize("clock", [0, 3600, -3600])
def test_a_dead_owners_lease_is_taken_over_at_once_whatever_the_clock_says(
    tracker: Tracker, draft: Run, clock: float
) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        end_with_a_file_in_hand(tracker, draft, "pass")
        store.connection.db.execute("UPDATE lease SET heartbeat_at = heartbeat_at + ?", (clock,))
    begun = time.monotonic()
    assert tracker.process(draft.id).status == "completed"
    assert time.monotonic() - begun < liveness.STILL_SECONDS
    assert [f.attempts for f in tracker.files(draft.id)] == [2]
    assert signs(tracker) == []


def test_an_owner_that_left_in_good_order_but_could_not_say_so_counts_no_attempt(
    tracker: Tracker, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk nothing can be written: neither what was read, nor that reading has ended."""
    monkeypatch.setattr(liveness, "STILL_SECONDS", 0.5)
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        for _ in range(3):
            end_with_a_file_in_hand(tracker, draft, "reader.presence.leave()")
            reader = Reader(store)
            while not reader.hold():
                time.sleep(0.1)
            assert [(f.status, f.attempts) for f in tracker.files(draft.id)] == [("waiting", 0)]
            reader.release()
        for _ in range(3):  # in this process it is known at once
            reader = Reader(store)
            assert reader.hold()
            assert store.files.take(reader.owner)
            reader.presence.leave()
            assert Reader(store).hold() or pytest.fail("not taken over at once")
            store.connection.db.execute("DELETE FROM lease")
            assert [(f.status, f.attempts) for f in tracker.files(draft.id)] == [("waiting", 0)]


@pytest.mark.parametrize("clock", [0.0, 3600.0, -3600.0])
def test_an_owner_on_another_computer_is_judged_by_whether_its_heart_beats_not_by_its_clock(
    tracker: Tracker, clock: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(liveness, "STILL_SECONDS", 0.3)
    there = "another-computer:1"
    with Store(tracker.path) as store:
        its_clock = time.time() + clock
        assert store.leases.take(there, now=its_clock, fate=lambda *_: "died")
        reader = Reader(store)
        for beats in range(10):
            store.leases.beat(there, its_clock + beats)
            assert not reader.hold()
            time.sleep(0.1)
        time.sleep(0.4)
        assert reader.hold()
        reader.release()


@pytest.mark.parametrize("clock", [3600, -3600])
def test_a_live_owner_is_not_robbed_when_the_clock_is_set(tracker: Tracker, clock: float) -> None:
    with Store(tracker.path) as store:
        mine, other = Reader(store), Reader(store)
        assert mine.hold()
        store.connection.db.execute("UPDATE lease SET heartbeat_at = heartbeat_at + ?", (clock,))
        assert not other.hold()
        other.presence.leave()
        mine.release()
    assert signs(tracker) == []


def test_where_no_lock_can_be_had_the_heartbeat_tells(tracker: Tracker, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a file that takes such a process down still counts as an attempt."""
    monkeypatch.setattr(liveness, "STILL_SECONDS", 0.2)
    (tracker.path.parent / "cpe.db-reader-x").mkdir()
    with Store(tracker.path) as store:
        mine, other = Reader(store), Reader(store)
        mine.presence.owner = f"{socket.gethostname()}:x"  # its file cannot be made: a folder has the name
        assert mine.hold()
        assert mine.owner.endswith(":unmarked")
        assert not other.hold()
        time.sleep(0.3)
        assert other.hold()
        other.release()


def test_a_worker_whose_lease_was_taken_over_cannot_save(
    tracker: Tracker, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(liveness, "STILL_SECONDS", 0.2)
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as mine, Store(tracker.path) as theirs:
        mine.runs.start(draft.id)
        slow, quick = Reader(mine), Reader(theirs)
        assert slow.hold()
        in_hand = mine.files.take(slow.owner)
        assert in_hand is not None
        assert not quick.hold()
        time.sleep(0.3)  # its process is stopped, and no heart beats
        assert quick.hold()
        with pytest.raises(errors.StaleWorker):
            slow.read(in_hand)
        while quick.step():
            pass
    assert len(tracker.records(run_id=draft.id)) == 1
    assert tracker.verify() == ()


def test_a_file_that_took_the_process_down_twice_fails_with_that_reason_and_blocks_nothing(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(1), numbered(2)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        for _ in range(2):
            reader = Reader(store)
            assert reader.hold()
            file = store.files.take(reader.owner)
            assert file is not None
            assert file.name == "certificate-1.pdf"
            die(reader)
    assert tracker.process(draft.id).status == "partially_completed"
    assert [f.status for f in tracker.files(draft.id)] == ["failed", "read"]
    assert tracker.files(draft.id)[0].reason == errors.CrashedReading().message


def test_stopping_in_good_order_counts_no_attempt(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        reader = Reader(store)
        assert reader.hold()
        assert store.files.take(reader.owner)
        reader.release()
    assert [(f.status, f.attempts) for f in tracker.files(draft.id)] == [("waiting", 0)]


def test_opening_the_tracker_reads_on_what_a_dead_process_left(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1), numbered(2)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
    with Tracker(tracker.path) as opened:
        until = time.monotonic() + 30
        while not opened.run(draft.id).ended and time.monotonic() < until:
            time.sleep(0.05)
        assert opened.run(draft.id).status == "completed"


def test_workers_stop_when_told_and_the_run_goes_on_later(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(n) for n in range(30)])
    tracker.start(sheet.id)
    stop_workers()
    assert not [t.name for t in threading.enumerate() if t.name.startswith("cpe-worker")]
    assert tracker.wait(draft.id, timeout=60).status == "completed"
    assert all(f.attempts == 1 for f in tracker.files(draft.id))


def test_a_missing_original_fails_its_file_with_the_reason_and_the_rest_goes_on(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(1), numbered(2)])
    lost = tracker.files(draft.id)[0]
    (tracker.path.parent / "originals" / lost.sha256).unlink()
    assert tracker.process(draft.id).status == "partially_completed"
    assert tracker.files(draft.id)[0].reason == errors.OriginalMissing().message
    assert [p.code for p in tracker.verify()] == ["original"]
    (receipt,) = tracker.retry([lost.id])
    assert receipt.outcome == "rejected"
    (receipt,) = tracker.add_files(tracker.active_run(sheet.id).id, [numbered(1)])
    assert receipt.outcome == "added"
    assert tracker.verify() == ()


def test_progress_counts_what_is_done_and_names_what_is_in_hand(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1), BROKEN, numbered(2), numbered(3)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        reader = Reader(store)
        assert reader.hold()
        for _ in range(3):
            reader.step()
        assert store.files.take(reader.owner)
        now = tracker.progress(draft.id)
        assert (now.total, now.read, now.failed, now.done, now.reading) == (4, 2, 1, 3, "certificate-3.pdf")
        assert now.seconds_left is not None
        assert now.seconds_left >= 0
        reader.release()


def test_waiting_for_a_run_that_was_not_started_says_so(tracker: Tracker, draft: Run) -> None:
    with pytest.raises(errors.RunError, match="not been started"):
        tracker.wait(draft.id)


def test_a_timeout_while_waiting_is_told(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    with Store(tracker.path) as store:
        store.runs.start(draft.id)
        other = Reader(store)
        assert other.hold()  # somebody else reads, slowly
        with pytest.raises(TimeoutError):
            tracker.wait(draft.id, timeout=0.2)
        other.release()
    assert tracker.wait(draft.id, timeout=30).ended


@pytest.mark.skipif(os.name != "posix", reason="folder permissions are posix's")
def test_no_thread_is_left_holding_the_database(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    tracker.close()
    with closing(sqlite3.connect(tracker.path, timeout=1)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("ROLLBACK")
