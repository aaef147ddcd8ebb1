"""The session of a tab: it never offers a finished run to upload to, whatever happened while it was not looking."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from cpe_core.rows import Run
from pages.parts.run_session import Session, pinned, reconcile, settle

ENDS = ("completed", "partially_completed", "failed")


@dataclass
class Sheet:
    """What the store promises of a sheet, in memory: the runs before the last one have ended, the last one is live."""

    runs: list[Run] = field(default_factory=lambda: [_run(1)])

    @property
    def live(self) -> Run:
        return self.runs[-1]

    def run(self, run_id: int) -> Run | None:
        return next((run for run in self.runs if run.id == run_id), None)

    def start(self) -> None:
        if self.live.editable:
            self.runs[-1] = replace(self.live, status="in_progress")

    def finish(self, status: str) -> None:
        if not self.live.editable:
            self.runs[-1] = replace(self.live, status=status)
            self.runs.append(_run(len(self.runs) + 1))


def _run(number: int) -> Run:
    return Run(
        id=100 + number,
        sheet_id=1,
        number=number,
        status="draft",
        follows_run_id=99 + number if number > 1 else None,
        append_results=True,
        first_number=1,
        created_at="2026-01-01",
        started_at=None,
        ended_at=None,
    )


def settled(session: Session, sheet: Sheet) -> Session:
    return settle(session, live=lambda: sheet.live, run=sheet.run)


def stepped(session: Session, sheet: Sheet) -> Session:
    processing = None if session.processing_run_id is None else sheet.run(session.processing_run_id)
    return reconcile(session, live=sheet.live, processing=processing)


events = st.lists(st.sampled_from(["start", *ENDS]), max_size=8)
run_ids = st.none() | st.integers(100, 112)
sessions = st.builds(
    Session,
    active_run_id=run_ids,
    processing_run_id=run_ids,
    is_processing=st.booleans(),
    is_preparing_next_run=st.booleans(),
)


@st.composite
def sheets(draw: st.DrawFn) -> Sheet:
    sheet = Sheet()
    for event in draw(events):
        _happen(sheet, event)
    return sheet


def _happen(sheet: Sheet, event: str) -> None:
    sheet.start() if event == "start" else sheet.finish(event)


@given(sessions, sheets())
def test_from_any_start_an_unlocked_session_has_the_live_draft_as_its_active_run(
    session: Session, sheet: Sheet
) -> None:
    after = settled(session, sheet)
    if after.locked:
        assert after == pinned(sheet.live)
        assert sheet.live.status == "in_progress"
    else:
        assert after == Session(active_run_id=sheet.live.id)
        assert sheet.live.editable


@given(sessions, sheets())
def test_settling_is_done_in_three_steps_and_settling_again_changes_nothing(session: Session, sheet: Sheet) -> None:
    stable = settled(session, sheet)
    assert stepped(stepped(stepped(session, sheet), sheet), sheet) == stable
    assert stepped(stable, sheet) == stable


@given(events)
def test_while_a_run_is_read_nothing_but_its_end_moves_the_active_run(happenings: list[str]) -> None:
    sheet = Sheet()
    sheet.start()
    session = settled(Session(active_run_id=sheet.live.id), sheet)
    first = session.active_run_id
    for event in happenings:
        _happen(sheet, event)
        before, session = session, settled(session, sheet)
        ended = sheet.run(before.processing_run_id).ended if before.processing_run_id else True
        if not ended:
            assert session == before
    if len(sheet.runs) == 1:
        assert session.active_run_id == first


@given(st.sampled_from(ENDS))
def test_between_the_end_of_a_run_and_the_next_one_the_session_stays_locked(status: str) -> None:
    sheet = Sheet()
    sheet.start()
    session = stepped(Session(active_run_id=sheet.live.id), sheet)
    assert session == pinned(sheet.live)
    sheet.finish(status)

    seen = stepped(session, sheet)
    assert seen == replace(session, is_preparing_next_run=True)
    assert seen.locked

    assert stepped(seen, sheet) == Session(active_run_id=sheet.live.id)


def test_a_session_whose_run_is_gone_takes_the_live_run() -> None:
    sheet = Sheet()
    assert (
        settled(Session(active_run_id=7, processing_run_id=7, is_processing=True), sheet).active_run_id == sheet.live.id
    )


class _Moving(Sheet):
    """A store in which something happens between any two readings."""

    def __init__(self, happenings: list[str]) -> None:
        super().__init__()
        self.happenings = happenings

    def run(self, run_id: int) -> Run | None:
        found = super().run(run_id)
        self._happen()
        return found

    def read_live(self) -> Run:
        live = self.live
        self._happen()
        return live

    def _happen(self) -> None:
        if self.happenings:
            _happen(self, self.happenings.pop(0))


@settings(max_examples=300)
@given(sessions, events)
def test_settling_ends_in_a_moving_store_and_is_right_as_soon_as_it_stands_still(
    session: Session, happenings: list[str]
) -> None:
    sheet = _Moving(happenings)
    after = settle(session, live=sheet.read_live, run=sheet.run)
    while sheet.happenings:
        sheet.run(0)
    assert settled(after, sheet).active_run_id == sheet.live.id
