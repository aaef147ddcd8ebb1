"""Reading many certificates again: each file once, a bad one costs itself only, and what a person says meanwhile stays."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

import pytest
from conftest import lose, numbered

from cpe_core import Run, Sheet, Tracker, rereading
from cpe_core.records import Field
from cpe_core.store import Store


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet, draft: Run) -> list[int]:
    """Three records as an older reader would have read them: the titles were others."""
    tracker.add_files(draft.id, map(numbered, range(3)))
    tracker.process(draft.id)
    ids = [*tracker.queue(sheet.id, "all")]
    with Store(tracker.path) as store:
        for record_id in ids:
            older = replace(store.records.as_read(record_id), course_title=Field(value=f"Older {record_id}"))
            store.decisions.read_again(record_id, older, ())
    return ids


def title(tracker: Tracker, record_id: int) -> object:
    return tracker.record(record_id).record.course_title.value


def test_a_file_that_cannot_be_read_says_why_and_the_rest_goes_on(tracker: Tracker, ids: list[int]) -> None:
    lose(tracker, ids[1])
    found = [*tracker.read_again(ids)]
    assert [file.record_ids for file in found] == [(one,) for one in ids]
    assert found[1].error == "The stored original of this file is missing. Add the file again."
    assert found[1].readings == ()
    assert [file.error for file in (found[0], found[2])] == [None, None]
    tracker.apply(one for file in found for one in file.readings)
    assert [title(tracker, one) == f"Older {one}" for one in ids] == [False, True, False]


def test_a_file_of_several_records_is_read_once_and_no_sooner_than_asked_for(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail = EmailMessage()
    mail.set_content("Both are attached.")
    for name, data in map(numbered, (1, 2)):
        mail.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    tracker.add_files(draft.id, [("both.eml", mail.as_bytes()), numbered(3)])
    tracker.process(draft.id)
    ids, read, extract = tracker.queue(sheet.id, "all"), [], rereading.extract
    monkeypatch.setattr(rereading, "extract", lambda *a, **how: read.append(how["name"]) or extract(*a, **how))
    files = tracker.read_again(ids)
    assert read == []
    assert next(files).record_ids == ids[:2]
    assert read == ["both.eml"]
    assert next(files).record_ids == ids[2:]
    assert next(files, None) is None


def test_a_file_that_took_the_process_down_is_read_in_a_sandbox_again(
    tracker: Tracker, ids: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(tracker.path) as store:
        store.connection.db.execute("UPDATE files SET attempts = 2 WHERE id = ?", (store.records.get(ids[1]).file_id,))
    isolated, extract = [], rereading.extract
    monkeypatch.setattr(rereading, "extract", lambda *a, **how: isolated.append(how["isolated"]) or extract(*a, **how))
    assert len([*tracker.read_again(ids)]) == 3
    assert isolated == [False, True, False]


def test_what_a_person_says_between_reading_and_applying_stays(tracker: Tracker, ids: list[int]) -> None:
    found = [one for file in tracker.read_again(ids) for one in file.readings]
    tracker.correct(ids[0], "course_title", "Typed meanwhile")
    tracker.accept(ids[1])
    changes = tracker.apply(found)
    assert [title(tracker, one) for one in ids[:2]] == ["Typed meanwhile", f"Older {ids[1]}"]
    assert tracker.record(ids[1]).is_accepted
    assert title(tracker, ids[2]) != f"Older {ids[2]}"
    assert len({change.act_id for change in changes}) == 1
    tracker.undo_act(changes[0].act_id)
    assert title(tracker, ids[2]) == f"Older {ids[2]}"
    assert tracker.verify() == ()


def test_a_record_that_has_gone_with_the_trash_holds_up_no_other(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    found = [one for file in tracker.read_again(ids) for one in file.readings]
    tracker.trash([ids[0]])
    tracker.empty_trash(sheet.id)
    assert [change.record_id for change in tracker.apply(found)] == ids[1:]
    assert [file.record_ids for file in tracker.read_again(ids)] == [(one,) for one in ids[1:]]
    assert tracker.verify() == ()


def test_the_accepted_of_a_run_are_those_whose_acceptance_can_be_taken_back(
    tracker: Tracker, draft: Run, ids: list[int]
) -> None:
    assert tracker.accepted(draft.id) == ()
    tracker.accept(ids[0])
    tracker.accept(ids[2], field="sponsor")
    assert tracker.accepted(draft.id) == (ids[0], ids[2])
    assert tracker.undo_acceptance(draft.id) == (ids[0], ids[2])
    assert tracker.accepted(draft.id) == ()
