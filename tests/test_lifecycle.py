"""Two tabs, a worker that may die, and any interleaving of what they do: the sheet stays whole after every step."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from conftest import BROKEN, BROKEN_TOO, die, numbered
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cpe_core import Tracker, errors
from cpe_core.runs import Reader
from cpe_core.store import Store
from pages.parts.run_session import Session, settle

POOL = (*(numbered(n) for n in range(8)), BROKEN, BROKEN_TOO)
TABS = st.sampled_from([0, 1])


class Tab:
    """What a browser tab holds: its session, and files that were refused and wait for a run to go to."""

    def __init__(self) -> None:
        self.session = Session()
        self.in_hand: list[tuple[str, bytes]] = []


class LifeOfASheet(RuleBasedStateMachine):
    @initialize()
    def open_sheet(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.tracker = Tracker(Path(self.folder.name) / "cpe.db")
        self.store = Store(self.tracker.path)  # the worker's own connection
        self.sheet = self.tracker.create_sheet("2026 CPE")
        self.tabs = (Tab(), Tab())
        self.reader: Reader | None = None
        self.given: set[bytes] = set()  # bytes the sheet took and was not told to drop
        self.deaths = 0
        for tab in (0, 1):
            self.rerun(tab)

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.store.close()
            self.tracker.close()
            self.folder.cleanup()

    # -- what a person does in a tab; a stale one acts on what it last saw ------------------------

    @rule(tab=TABS)
    def rerun(self, tab: int) -> None:
        mine = self.tabs[tab]
        before = mine.session
        mine.session = settle(before, live=lambda: self.tracker.active_run(self.sheet.id), run=self.tracker.run)
        if before.is_processing and before.processing_run_id is not None:
            moved = mine.session.active_run_id != before.active_run_id
            assert not moved or self.tracker.run(before.processing_run_id).ended
        live = self.tracker.active_run(self.sheet.id)
        if not mine.session.locked:
            assert mine.session.active_run_id == live.id
            assert live.editable
        if mine.in_hand and not mine.session.locked:  # the one button of the stale tab
            files, mine.in_hand = mine.in_hand, []
            self.hand_in(mine, files)

    @rule(tab=TABS, picks=st.lists(st.sampled_from(range(len(POOL))), min_size=1, max_size=3))
    def upload(self, tab: int, picks: list[int]) -> None:
        mine = self.tabs[tab]
        if not mine.session.locked:  # the panel is disabled otherwise
            self.hand_in(mine, [POOL[i] for i in picks])

    def hand_in(self, mine: Tab, files: list[tuple[str, bytes]]) -> None:
        assert mine.session.active_run_id is not None
        editable = self.tracker.run(mine.session.active_run_id).editable
        try:
            receipts = self.tracker.add_files(mine.session.active_run_id, files)
        except errors.SheetPutAway:
            assert self.tracker.sheet(self.sheet.id).state != "open"
            mine.in_hand += files
            return
        except errors.RunNotEditable:
            assert not editable
            mine.in_hand += files
            return
        assert editable
        assert [r.outcome == "rejected" for r in receipts] == [False] * len(files)
        self.given |= {data for _, data in files}

    @rule(tab=TABS)
    def start(self, tab: int) -> None:
        if self.tabs[tab].session.locked:
            return
        live = self.tracker.active_run(self.sheet.id)
        try:
            self.store.runs.start(live.id)  # as Tracker.start, without waking the worker thread: here we are the worker
        except errors.SheetPutAway:
            assert self.tracker.sheet(self.sheet.id).state != "open"
        except errors.NoFilesUploaded:
            assert self.tracker.files(live.id) == ()
        except errors.RunAlreadyStarted:
            assert live.status == "in_progress"

    @rule(tab=TABS)
    def retry_failed(self, tab: int) -> None:
        failed = self.tracker.failed(self.sheet.id)
        try:
            receipts = self.tracker.retry([f.id for f in failed])
        except errors.RunStillReading:
            assert not self.tracker.active_run(self.sheet.id).editable
        except errors.SheetPutAway:
            assert failed and self.tracker.sheet(self.sheet.id).state != "open"
        else:
            assert {r.outcome for r in receipts} <= {"added"}

    @rule(data=st.data())
    def take_out(self, data: st.DataObject) -> None:
        live = self.tracker.active_run(self.sheet.id)
        waiting = self.tracker.files(live.id)
        if live.editable and waiting:
            file = data.draw(st.sampled_from(waiting))
            self.tracker.remove_file(file.id)
            retried = any(f.sha256 == file.sha256 for f in self.tracker.failed(self.sheet.id))
            if not retried:
                self.given -= {d for _, d in POOL if self.sha(d) == file.sha256}

    @rule(archive=st.booleans())
    def put_away(self, archive: bool) -> None:
        reading = not self.tracker.active_run(self.sheet.id).editable
        deleted = self.tracker.sheet(self.sheet.id).state == "trash"
        try:
            (self.tracker.archive_sheet if archive else self.tracker.delete_sheet)(self.sheet.id)
        except errors.RunStillReading:
            assert reading
        except errors.SheetPutAway:
            assert archive and deleted
        else:
            assert not reading

    @rule()
    def take_back(self) -> None:
        self.tracker.restore_sheet(self.sheet.id)
        assert self.tracker.unarchive_sheet(self.sheet.id).state == "open"

    # -- what the worker does, and its deaths ------------------------------------------------------

    @rule()
    def worker_step(self) -> None:
        self.reader = self.reader or Reader(self.store)
        assert self.reader.hold()
        self.reader.step()

    @precondition(lambda self: self.deaths < 3)
    @rule()
    def worker_dies_with_a_file_in_hand(self) -> None:
        reader = self.reader or Reader(self.store)
        assert reader.hold()
        self.store.files.take(reader.owner)
        die(reader)
        self.reader = None
        self.deaths += 1

    @rule()
    def run_to_the_end(self) -> None:
        self.reader = self.reader or Reader(self.store)
        assert self.reader.hold()
        while self.reader.step():
            pass
        assert self.tracker.active_run(self.sheet.id).editable

    # -- what must hold after every step -----------------------------------------------------------

    @invariant()
    def exactly_one_live_run(self) -> None:
        live = [r for r in self.tracker.runs(self.sheet.id) if not r.ended]
        assert live == [self.tracker.active_run(self.sheet.id)]

    @invariant()
    def every_file_given_is_in_exactly_one_place(self) -> None:
        files = [f for r in self.tracker.runs(self.sheet.id) for f in self.tracker.files(r.id)]
        places = Counter(f.sha256 for f in files if f.retried_in_run_id is None)
        assert places == Counter({self.sha(data): 1 for data in self.given})

    @invariant()
    def nothing_is_read_twice_and_results_are_complete(self) -> None:
        runs = self.tracker.runs(self.sheet.id)
        read = [f for r in runs for f in self.tracker.files(r.id) if f.status == "read"]
        assert max(Counter(f.sha256 for f in read).values(), default=1) == 1
        records = self.tracker.records(self.sheet.id)
        assert [r.file_id for r in records] == sorted(f.id for f in read)  # one certificate a file in this pool
        for run in runs:
            shown = [r.file_id for r in self.tracker.records(run_id=run.id)]
            assert shown == sorted(f.id for f in read if f.run_number <= run.number)

    @invariant()
    def the_store_agrees_with_itself(self) -> None:
        assert self.tracker.verify() == ()

    @staticmethod
    def sha(data: bytes) -> str:
        import hashlib

        return hashlib.sha256(data).hexdigest()


LifeOfASheet.TestCase.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestLifeOfASheet: Any = LifeOfASheet.TestCase
