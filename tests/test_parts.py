"""Mails and archives are read and saved file by file: what a kill, a broken part and a second look find."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from email.message import EmailMessage
from itertools import pairwise
from pathlib import Path
from textwrap import dedent

import pytest
from certificates.simple import certificate
from conftest import BROKEN, BROKEN_TOO, Given, die, numbered, packed, started

from cpe_core import Run, Sheet, Tracker, errors, extract, runs
from cpe_core.document import Document
from cpe_core.reading import containers, pages, sandbox
from cpe_core.records import record_to_json
from cpe_core.runs import Reader
from cpe_core.store import Store
from cpe_core.store.parts import Parts


def mailed(name: str, text: str, *files: Given) -> Given:
    mail = EmailMessage()
    mail["Subject"] = "Your certificates"
    mail.set_content(text)
    for attached, data in files:
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=attached)
    return name, mail.as_bytes()


def nested() -> Given:
    """All kinds at once: a mail in an archive, an archive in a mail, a broken part, one that is no certificate."""
    inner = mailed("two.eml", "Both are attached.", numbered(2), BROKEN, packed("more.zip", numbered(3), numbered(4)))
    return packed("all.zip", numbered(1), inner, ("notes.txt", b"Bring coffee and cake."), numbered(5))


OWN_WORDS = """Certificate of completion
This certifies that Jordan Avery has completed the course
Reading Ledgers
Completed on March 3, 2026. 2.0 CPE credits
"""


@pytest.mark.parametrize(
    "given",
    [
        packed("three.zip", numbered(1), numbered(2), numbered(3)),
        packed("broken.zip", BROKEN, numbered(1), BROKEN_TOO, numbered(2)),
        mailed("attached.eml", OWN_WORDS, numbered(1)),
        mailed("words.eml", OWN_WORDS, BROKEN),
        nested(),
    ],
    ids=lambda given: given[0],
)
def test_file_by_file_gives_what_reading_the_whole_gives(tracker: Tracker, draft: Run, given: Given) -> None:
    tracker.add_files(draft.id, [given])
    tracker.process(draft.id)
    (file,) = tracker.files(draft.id)
    whole = extract(given[1], name=given[0], on=date.fromisoformat(file.added_at[:10]))
    saved = tracker.records(draft.sheet_id)
    assert [one.record.part for one in saved] == [one.part for one in whole.records]
    assert [record_to_json(one.record) for one in saved] == [record_to_json(one) for one in whole.records]
    assert [one.position for one in saved] == list(range(1, len(saved) + 1))
    assert file.status == "read"
    assert file.parts_done == file.part_count > 0
    assert tracker.verify() == ()


def test_records_and_progress_come_as_each_part_is_read(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [packed("evidence.zip", *map(numbered, range(1, 5))), numbered(9)])
    seen = []
    with Store(tracker.path) as store:
        store.runs.start(draft.id)

        def look() -> bool:
            now = tracker.progress(draft.id)
            seen.append((now.inside.done, now.inside.total, now.done, len(tracker.records(sheet.id))))
            assert tracker.verify() == ()
            return False

        reader = Reader(store, stop=look)
        reader.hold()
        reader.step()
        assert seen == [(1, 4, 0, 1), (2, 4, 0, 2), (3, 4, 0, 3), (4, 4, 0, 4)]
        now = tracker.progress(draft.id)
        assert (now.done, now.total, now.inside, now.fraction) == (1, 2, None, 0.5)
        assert now.seconds_left is not None
        reader.step()
        reader.step()
        reader.release()
    assert tracker.run(draft.id).status == "completed"


def test_a_broken_part_is_named_with_its_reason_and_costs_no_other(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [packed("evidence.zip", numbered(1), BROKEN, numbered(2))])
    assert tracker.process(draft.id).status == "completed"
    (part,) = tracker.failed_parts(draft.id)
    assert (part.file_name, part.name) == ("evidence.zip", "broken.pdf")
    assert part.reason == extract(BROKEN[1], name="broken.pdf").error
    (file,) = tracker.files(draft.id)
    assert (file.part_count, file.parts_failed, file.record_count) == (3, 1, 2)


def test_where_nothing_inside_can_be_read_the_file_fails_names_why_and_may_be_retried(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [packed("bad.zip", BROKEN, BROKEN_TOO)])
    assert tracker.process(draft.id).status == "failed"
    (file,) = tracker.failed(sheet.id)
    assert "broken.pdf: " in file.reason
    assert "broken-too.pdf: " in file.reason
    assert tracker.failed_parts(draft.id) == ()
    assert [receipt.outcome for receipt in tracker.retry([file.id])] == ["added"]
    assert tracker.verify() == ()


class Died(BaseException):
    """The process ends here."""


def die_at(tracker: Tracker, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that reads on and dies when it has begun part `number`."""
    begin = Parts.begin

    def beginning(self: Parts, owner: str, file: object, begun: int) -> int:
        attempts = begin(self, owner, file, begun)
        if begun == number:
            raise Died
        return attempts

    with Store(tracker.path) as store, monkeypatch.context() as patched:
        patched.setattr(Parts, "begin", beginning)
        reader = Reader(store)
        assert reader.hold()
        with pytest.raises(Died):
            reader.step()
        die(reader)


def test_after_a_crash_it_goes_on_at_the_part_in_hand(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    started(tracker, draft, packed("evidence.zip", *map(numbered, range(1, 5)))).close()
    die_at(tracker, 3, monkeypatch)
    before = [one.id for one in tracker.records(sheet.id)]
    assert len(before) == 2
    begun, begin = [], Parts.begin
    monkeypatch.setattr(Parts, "begin", lambda *given: begun.append(given[-1]) or begin(*given))
    assert tracker.process(draft.id).status == "completed"
    assert begun == [3, 4]
    saved = tracker.records(sheet.id)
    assert [one.id for one in saved][:2] == before
    assert [one.record.part for one in saved] == [numbered(i)[0] for i in range(1, 5)]
    assert tracker.verify() == ()


def test_a_part_that_took_the_process_down_twice_is_left_out_and_the_rest_is_read(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    started(tracker, draft, packed("evidence.zip", *map(numbered, range(1, 5)))).close()
    die_at(tracker, 2, monkeypatch)
    die_at(tracker, 2, monkeypatch)
    die_at(tracker, 4, monkeypatch)
    assert tracker.process(draft.id).status == "completed"
    (part,) = tracker.failed_parts(draft.id)
    assert (part.number, part.reason) == (2, errors.CrashedReading().message)
    saved = tracker.records(sheet.id)
    assert [one.record.part for one in saved] == [numbered(i)[0] for i in (1, 3, 4)]
    whole = extract(packed("evidence.zip", *map(numbered, range(1, 5)))[1], name="evidence.zip")
    page_of = {one.part: one.course_title.evidence[0].page for one in whole.records}
    assert all(one.record.course_title.evidence[0].page == page_of[one.record.part] for one in saved)
    assert tracker.verify() == ()
    # read again later, each record finds itself, though the part left out is read this time
    again = [one for file in tracker.read_again([one.id for one in saved]) for one in file.readings]
    assert [one.record.part for one in again] == [one.record.part for one in saved]
    assert not any(one.would_change for one in again)


def test_stopping_in_good_order_leaves_the_rest_for_later_and_counts_no_attempt(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    with started(tracker, draft, packed("evidence.zip", *map(numbered, range(1, 4)))) as store:
        reader = Reader(store, stop=lambda: True)
        for expected in (1, 2):
            reader.hold()
            reader.step()
            reader.release()
            assert len(tracker.records(sheet.id)) == expected
            (file,) = tracker.files(draft.id)
            assert file.status == "waiting"
            assert max(part.attempts for part in store.parts.of_file(file.id)) == 1
            assert tracker.verify() == ()
    assert tracker.process(draft.id).status == "completed"
    assert len(tracker.records(sheet.id)) == 3


def test_one_whose_lease_was_taken_over_can_neither_begin_nor_save_a_part(tracker: Tracker, draft: Run) -> None:
    with started(tracker, draft, packed("evidence.zip", numbered(1))) as store, Store(tracker.path) as other:
        slow, quick = Reader(store), Reader(other)
        slow.hold()
        file = store.files.take(slow.owner)
        store.parts.open(slow.owner, file, ["certificate-1.pdf"])
        die(slow)
        assert quick.hold()
        for act in (
            lambda: store.parts.open(slow.owner, file, ["x"]),
            lambda: store.parts.begin(slow.owner, file, 1),
            lambda: store.parts.save(slow.owner, file, 1, pages=1),
            lambda: store.parts.finish_file(slow.owner, file, "why"),
        ):
            with pytest.raises(errors.StaleWorker):
                act()
        quick.release()


def test_an_original_that_is_gone_midway_keeps_what_was_read(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    started(tracker, draft, packed("evidence.zip", numbered(1), numbered(2))).close()
    die_at(tracker, 2, monkeypatch)
    (file,) = tracker.files(draft.id)
    (tracker.path.parent / "originals" / file.sha256).unlink()
    assert tracker.process(draft.id).status == "completed"
    assert len(tracker.records(sheet.id)) == 1
    assert [part.reason for part in tracker.failed_parts(draft.id)] == [errors.OriginalMissing().message]
    assert [one.code for one in tracker.verify()] == ["original"]


SCRIPT = """
    import sys
    from cpe_core import Tracker
    with Tracker(sys.argv[1]) as t:
        t.process(int(sys.argv[2]))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_in_the_middle_again_and_again_nothing_is_lost_or_doubled(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    files = [(f"{n}.pdf", certificate(title=f"Ledgers {n}", credits="1.0", seed=n)) for n in range(60)]
    tracker.add_files(draft.id, [packed("evidence.zip", *files)])
    kept: list[int] = []
    killed_at = []
    for wanted in (3, 9, 16, 24):
        child = subprocess.Popen(
            [sys.executable, "-c", dedent(SCRIPT), str(tracker.path), str(draft.id)],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        )
        while child.poll() is None and len(tracker.records(sheet.id)) < wanted:
            time.sleep(0.005)
        child.kill()
        assert child.wait() == -signal.SIGKILL
        saved = [one.id for one in tracker.records(sheet.id)]
        assert saved[: len(kept)] == kept
        assert tracker.verify() == ()
        kept = saved
        killed_at.append(len(saved))
    assert all(earlier < later for earlier, later in pairwise(killed_at))
    assert killed_at[-1] < len(files)
    assert tracker.process(draft.id).status == "completed"
    assert [one.record.part for one in tracker.records(sheet.id)] == [name for name, _ in files]
    assert [one.id for one in tracker.records(sheet.id)][: len(kept)] == kept
    assert tracker.failed_parts(draft.id) == ()
    assert tracker.verify() == ()


@contextmanager
def unreadable(*names: str) -> Iterator[None]:
    """For a while, the computer has no memory left for these parts."""
    read = containers._document

    def reading(part: containers.Part, **given: bool) -> Document:
        if part.name in names:
            raise MemoryError
        return read(part, **given)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(containers, "_document", reading)
        yield


def rows_of(tracker: Tracker, sheet: Sheet) -> list[tuple[str | None, int]]:
    return [(one.record.part, one.run_number) for one in tracker.records(sheet.id)]


@pytest.mark.parametrize("by", ["retry", "adding it again"])
def test_what_could_not_be_read_inside_is_tried_again_and_nothing_else_is(
    tracker: Tracker, sheet: Sheet, draft: Run, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = packed("evidence.zip", *map(numbered, range(1, 5)), ("notes.txt", b"Bring coffee and cake."))
    tracker.add_files(draft.id, [given])
    with unreadable("certificate-2.pdf", "certificate-4.pdf"):
        assert tracker.process(draft.id).status == "completed"
    first = tracker.records(sheet.id)
    tracker.correct(first[0].id, "course_title", "Typed by a person")
    kept = tracker.records(sheet.id)
    (file,) = tracker.failed(sheet.id)
    assert [part.name for part in tracker.unread_parts(file.id)] == ["certificate-2.pdf", "certificate-4.pdf"]

    live = tracker.active_run(sheet.id)
    (receipt,) = tracker.retry([file.id]) if by == "retry" else tracker.add_files(live.id, [given])
    assert receipt.outcome == "added"
    assert tracker.failed(sheet.id) == ()
    assert [one.outcome for one in tracker.retry([file.id])] == ["duplicate_of"]
    tracker.remove_file(receipt.file_id)  # taken out again, the failure stands open again
    assert tracker.failed(sheet.id) == (file,)
    assert [one.outcome for one in tracker.retry([file.id])] == ["added"]
    assert tracker.contents(sheet.id).files == 1
    assert tracker.verify() == ()

    begun, begin = [], Parts.begin
    monkeypatch.setattr(Parts, "begin", lambda *to: begun.append(to[-1]) or begin(*to))
    with unreadable("certificate-4.pdf"):
        assert tracker.process(live.id).status == "completed"
    assert begun == [2, 4]
    assert rows_of(tracker, sheet)[3:] == []
    assert [part for part, _ in rows_of(tracker, sheet)] == [f"certificate-{n}.pdf" for n in (1, 3, 2)]
    (again,) = tracker.failed(sheet.id)
    assert (again.run_number, again.part_count, again.parts_failed) == (2, 2, 1)

    tracker.retry([again.id])
    assert tracker.process(tracker.active_run(sheet.id).id).status == "completed"
    assert begun == [2, 4, 4]
    assert rows_of(tracker, sheet) == [(f"certificate-{n}.pdf", run) for n, run in ((1, 1), (3, 1), (2, 2), (4, 3))]
    assert tracker.records(sheet.id)[:2] == kept
    assert tracker.failed(sheet.id) == ()
    live = tracker.active_run(sheet.id)
    assert [one.outcome for one in tracker.add_files(live.id, [given])] == ["duplicate_of"]
    assert tracker.verify() == ()
    whole = extract(given[1], name=given[0])
    page_of = {one.part: one.course_title.evidence[0].page for one in whole.records}
    for saved in tracker.records(sheet.id)[1:]:
        assert saved.record.course_title.evidence[0].page == page_of[saved.record.part]
    # read again later, each record finds itself
    ids = [one.id for one in tracker.records(sheet.id)]
    assert not any(one.would_change for found in tracker.read_again(ids) for one in found.readings)


def test_a_second_try_that_fails_is_told_and_may_be_tried_again(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    tracker.add_files(draft.id, [packed("evidence.zip", numbered(1), BROKEN)])
    tracker.process(draft.id)
    for number in (2, 3):
        (file,) = tracker.failed(sheet.id)
        tracker.retry([file.id])
        run = tracker.process(tracker.active_run(sheet.id).id)
        assert (run.number, run.status) == (number, "failed")
        (file,) = tracker.failed(sheet.id)
        assert file.run_number == number
        assert file.reason.startswith("Nothing in this file could be read. broken.pdf: ")
    assert rows_of(tracker, sheet) == [("certificate-1.pdf", 1)]
    assert tracker.verify() == ()


def test_what_is_no_certificate_is_not_tried_again(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    given = packed("evidence.zip", numbered(1), ("notes.txt", b"Bring coffee and cake."), ("tune.mp3", b"ID3\x04\0"))
    tracker.add_files(draft.id, [given])
    tracker.process(draft.id)
    assert len(tracker.failed_parts(draft.id)) == 2
    assert tracker.failed(sheet.id) == ()
    (receipt,) = tracker.add_files(tracker.active_run(sheet.id).id, [given])
    assert receipt.outcome == "duplicate_of"


def test_what_cannot_be_taken_apart_the_second_time_doubles_nothing(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.add_files(draft.id, [packed("evidence.zip", numbered(1), BROKEN)])
    tracker.process(draft.id)
    tracker.retry([one.id for one in tracker.failed(sheet.id)])
    live = tracker.active_run(sheet.id)

    def torn(*_: object, **__: object) -> tuple[str, ...]:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(runs, "list_inside", torn)
        assert tracker.process(live.id).status == "failed"
    assert len(tracker.records(sheet.id)) == 1
    assert [one.reason for one in tracker.failed(sheet.id)] == [errors.Unreadable().message]
    assert tracker.verify() == ()


def test_a_part_at_which_the_program_stopped_is_looked_at_and_tried_again_in_a_child(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    started(tracker, draft, packed("evidence.zip", numbered(1), numbered(2))).close()
    die_at(tracker, 2, monkeypatch)
    die_at(tracker, 2, monkeypatch)
    tracker.process(draft.id)
    (record,) = tracker.records(sheet.id)
    children, run = [], sandbox.run
    monkeypatch.setattr(sandbox, "run", lambda work, *given: children.append(work) or run(work, *given))
    assert tracker.count_pages(record.id) == 2
    assert tracker.picture(record.id, page=2, width=200)
    assert children == [containers.count_pages, containers.picture]
    del children[:]
    tracker.retry([one.id for one in tracker.failed(sheet.id)])
    assert tracker.process(tracker.active_run(sheet.id).id).status == "completed"
    assert pages.document in children
    assert len(tracker.records(sheet.id)) == 2
    assert tracker.verify() == ()
