"""Lessons in a real database: learned from decisions, read by from the next run on, switched off, forgotten, undone."""

from __future__ import annotations

import gzip
import json
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import odd_house
import pytest
from certificates.simple import scan
from conftest import read_and_apply
from odd_house import TEN, Odd

from cpe_core import Run, Sheet, Tracker, extract, teaching
from cpe_core.document import Box, Document, Page, Word
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.records import Record
from cpe_core.runs import Reader
from cpe_core.store import Store
from cpe_core.understanding.fields.date_grammar import SWAPPED


def file_of(one: Odd) -> tuple[str, bytes]:
    return f"{one.number}.pdf", odd_house.drawn(one)


def read(t: Tracker, sheet: Sheet, *these: Odd) -> Run:
    run = t.active_run(sheet.id)
    t.add_files(run.id, map(file_of, these))
    return t.process(run.id)


def look_over(t: Tracker, record_id: int, one: Odd) -> None:
    """What a person does with the first certificate of a house: types what is wrong, accepts the rest."""
    saved = t.record(record_id)
    for name, value in one.values.items():
        if saved.record[name].value != value:
            t.correct(record_id, name, value)
    t.accept(record_id)


def taken_over(store: Store) -> Reader:
    """One who reads, once the worker that learned in the background has left."""
    reader = Reader(store)
    for _ in range(600):
        if reader.hold():
            return reader
        time.sleep(0.05)
    raise TimeoutError


def right(record: Record, one: Odd) -> bool:
    return {name: record[name].value for name in one.values} == one.values


@pytest.fixture
def first(tracker: Tracker, sheet: Sheet) -> int:
    """The record of the first certificate, looked over."""
    read(tracker, sheet, TEN[0])
    [saved] = tracker.records(sheet.id)
    look_over(tracker, saved.id, TEN[0])
    return saved.id


def test_one_certificate_looked_over_makes_the_next_nine_right(tracker: Tracker, sheet: Sheet, first: int) -> None:
    read(tracker, sheet, *TEN[1:])
    records = tracker.records(sheet.id)[1:]
    assert [right(saved.record, one) for saved, one in zip(records, TEN[1:], strict=True)] == [True] * 9
    assert not any(saved.record.to_review for saved in records)
    assert tracker.verify() == ()


def test_those_of_the_same_batch_are_right_once_they_are_read_again(tracker: Tracker, sheet: Sheet) -> None:
    read(tracker, sheet, *TEN)
    ids = tracker.queue(sheet.id, "all")
    look_over(tracker, ids[0], TEN[0])
    assert not all(right(saved.record, one) for saved, one in zip(tracker.records(sheet.id), TEN, strict=True))
    read_and_apply(tracker, ids[1:])
    assert all(right(saved.record, one) for saved, one in zip(tracker.records(sheet.id), TEN, strict=True))


def test_nothing_leaks_into_a_batch_that_has_started(tracker: Tracker, sheet: Sheet) -> None:
    """A person corrects the first file of a batch while the others wait: they are read as if nothing had been said."""
    apart = tracker.create_sheet("apart")
    read(tracker, apart, *TEN[1:4])
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, map(file_of, TEN[:4]))
    with Store(tracker.path) as store:
        reader = taken_over(store)  # first: else the worker that learns may read a file of the run
        store.runs.start(run.id)
        assert reader.step()
        look_over(tracker, tracker.queue(sheet.id, "all")[0], TEN[0])
        while reader.step():
            pass
        reader.release()
    alone = [saved.record for saved in tracker.records(apart.id)]
    assert [saved.record for saved in tracker.records(sheet.id)[1:]] == alone
    read(tracker, sheet, TEN[4])  # the next batch is read by it
    assert right(tracker.records(sheet.id)[-1].record, TEN[4])


def test_a_run_that_a_restart_cut_short_goes_on_by_what_it_began_with(
    tracker: Tracker, sheet: Sheet, first: int
) -> None:
    tracker.learn()
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, map(file_of, TEN[1:3]))
    with Store(tracker.path) as store:
        reader = taken_over(store)  # first: else the worker that learns may read a file of the run
        store.runs.start(run.id)
        assert reader.step()
        reader.release()
    tracker.correct(first, "credits", "11")  # ends the lesson about credits, for what starts from now on
    tracker.process(run.id)
    assert all(right(saved.record, one) for saved, one in zip(tracker.records(sheet.id)[1:], TEN[1:3], strict=True))


def test_a_lesson_switched_off_is_not_followed(tracker: Tracker, sheet: Sheet, first: int) -> None:
    tracker.learn()
    [credits] = [one for one in tracker.lessons() if one.field == "credits"]
    assert credits.record_id == first
    tracker.switch_lesson(credits.id, on=False)
    read(tracker, sheet, TEN[1])
    assert tracker.records(sheet.id)[1].record.credits.value is None
    tracker.switch_lesson(credits.id, on=True)
    read(tracker, sheet, TEN[2])
    assert tracker.records(sheet.id)[2].record.credits.value == TEN[2].credits


def test_one_switched_off_or_forgotten_stays_so_when_the_record_is_touched_again(
    tracker: Tracker, sheet: Sheet, first: int
) -> None:
    tracker.learn()
    by_field = {one.field: one for one in tracker.lessons()}
    tracker.switch_lesson(by_field["credits"].id, on=False)
    tracker.forget_lesson(by_field["certificate_number"].id)
    tracker.correct(first, "location", "the long table")
    tracker.learn()
    states = {one.field: one.state for one in tracker.lessons()}
    assert states["credits"] == "off"
    assert "certificate_number" not in states
    tracker.correct(first, "certificate_number", "WD-4471")  # another value: that is a new lesson
    tracker.learn()
    assert "certificate_number" in {one.field for one in tracker.lessons()}


def test_what_is_undone_is_not_known_any_more(tracker: Tracker, sheet: Sheet, first: int) -> None:
    tracker.learn()
    assert tracker.lessons(first)
    tracker.undo_record(first)
    tracker.learn()
    assert tracker.lessons(first) == ()


def test_what_was_learned_outlives_the_trash(tracker: Tracker, sheet: Sheet, first: int) -> None:
    tracker.learn()
    tracker.trash([first])
    tracker.empty_trash(sheet.id)
    assert {one.record_id for one in tracker.lessons()} == {None}
    read(tracker, sheet, TEN[1])
    assert right(tracker.records(sheet.id)[0].record, TEN[1])


def test_a_second_certificate_that_says_the_same_teaches_nothing_new(tracker: Tracker, sheet: Sheet) -> None:
    read(tracker, sheet, *TEN[:2])
    ids = tracker.queue(sheet.id, "all")
    for record_id, one in zip(ids, TEN, strict=False):
        look_over(tracker, record_id, one)
        tracker.learn()
    assert {one.record_id for one in tracker.lessons()} == {ids[0]}


def test_an_original_that_is_gone_teaches_nothing_and_stops_nothing(
    tracker: Tracker, sheet: Sheet, first: int, tmp_path: Path
) -> None:
    tracker.correct(first, "location", "the long table")
    for original in (tmp_path / "data" / "originals").iterdir():
        original.unlink()
    tracker.learn()
    read(tracker, sheet, TEN[1])
    assert tracker.records(sheet.id)[1].record.completion_date.value == TEN[1].iso


def test_a_correction_is_learned_from_in_the_background(tracker: Tracker, sheet: Sheet, first: int) -> None:
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [file_of(TEN[1])])
    tracker.start(sheet.id)
    tracker.wait(run.id, timeout=60)
    assert right(tracker.records(sheet.id)[1].record, TEN[1])


def test_a_record_by_hand_and_a_note_teach_nothing(tracker: Tracker, sheet: Sheet, first: int) -> None:
    tracker.learn()
    before = tracker.lessons()
    tracker.correct(tracker.write(sheet.id, course_title="Teaching").id, "sponsor", "Myself")
    tracker.correct(first, "note", "kept in the blue folder")
    tracker.learn()
    assert tracker.lessons() == before


def test_dates_of_an_open_order_are_read_as_the_sheet_says(tracker: Tracker, sheet: Sheet) -> None:
    assert sheet.day_first is None
    tracker.read_dates(sheet.id, day_first=False)
    read(tracker, sheet, TEN[0])
    [saved] = tracker.records(sheet.id)
    day = saved.record.completion_date
    assert day.value == "2025-03-04" and SWAPPED not in day.reasons
    tracker.read_dates(sheet.id, day_first=True)
    [again] = tracker.read_again([saved.id])
    assert ("completion_date", "2025-03-04", "2025-04-03") in again.readings[0].changes
    assert tracker.read_dates(sheet.id, day_first=None).day_first is None


def test_lessons_hold_no_more_than_the_layout_and_the_value(tracker: Tracker, sheet: Sheet, first: int) -> None:
    """What is kept of a certificate beside the record: texts that are no values, so nobody's name."""
    tracker.learn()
    with sqlite3.connect(tracker.path) as db:
        kept = {field: json.loads(lesson) for field, lesson in db.execute("SELECT field, lesson FROM lessons")}
    marks = " ".join(mark["text"] for mark in kept["credits"]["layout"]["marks"])
    assert "barnaby" not in marks.lower()
    assert "wovenlntothememory" in marks


def test_those_that_a_lesson_may_help_are_of_the_same_sponsor_or_name_none(tracker: Tracker, sheet: Sheet) -> None:
    read(tracker, sheet, *TEN[:3])
    first, second, third = tracker.queue(sheet.id, "all")
    other = tracker.write(sheet.id, sponsor=odd_house.SPONSOR).id  # by hand: there is nothing to read again
    assert tracker.alike(first) == (second, third)
    tracker.correct(first, "sponsor", "The Basket Guild")  # what it was read as still tells
    assert tracker.alike(first) == (second, third)
    tracker.accept(second)
    assert tracker.alike(first) == (third,)
    assert other not in tracker.alike(first)


def test_a_certificate_that_was_added_later_teaches_too(tracker: Tracker, sheet: Sheet) -> None:
    by_hand = tracker.write(sheet.id, **{**TEN[0].values, "credits": None})
    tracker.add_certificate(by_hand.id, file_of(TEN[0]))
    look_over(tracker, by_hand.id, TEN[0])
    read(tracker, sheet, *TEN[1:4])
    records = tracker.records(sheet.id)[1:]
    assert all(right(saved.record, one) for saved, one in zip(records, TEN[1:4], strict=True))


def test_what_ocr_read_is_kept_so_that_learning_does_not_read_again(
    tracker: Tracker, sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [("scan.pdf", scan(delivery="Group Live")), file_of(TEN[0])])
    tracker.process(run.id)
    [kept] = (tmp_path / "data" / "readings").iterdir()  # of the scan alone
    readings = OcrCache.beside(tracker.path)
    sha256 = kept.name.partition(".")[0]
    document = readings.get(sha256)
    assert document == extract((tmp_path / "data" / "originals" / sha256).read_bytes(), name="scan.pdf").document

    scanned = tracker.queue(sheet.id, "all")[0]
    monkeypatch.setattr(teaching, "extract", None)  # reading again would fail
    tracker.correct(scanned, "delivery_method", "Group Internet Based")
    tracker.learn()
    assert [one.field for one in tracker.lessons(scanned)] == ["delivery_method"]


def test_a_reading_keeps_the_doubts_of_its_words_and_one_kept_before_there_were_any_has_none(tmp_path: Path) -> None:
    box, readings = Box(x0=0.1, y0=0.1, x1=0.2, y1=0.12), OcrCache.beside(tmp_path / "tracker.db")
    word = Word(text="2.0", box=box, size=0.02, source="ocr", certainty=0.9, doubt="painted over")
    page = Page(number=1, width=612, height=792, words=(word,), readings=("ocr",))
    readings.keep("a" * 64, Document(media_type="image/png", pages=(page,)))
    found = readings.get("a" * 64)
    assert found is not None and found.pages == (page,)

    kept = tmp_path / "readings" / f"{'a' * 64}.json.gz"
    old = json.loads(gzip.decompress(kept.read_bytes()))
    del old["pages"][0]["words"][0][8:]
    kept.write_bytes(gzip.compress(json.dumps(old).encode()))
    found = readings.get("a" * 64)
    assert found is not None and found.pages[0].words == (replace(word, doubt=None),)


def test_a_reading_that_was_damaged_is_read_again(tracker: Tracker, sheet: Sheet, tmp_path: Path) -> None:
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [("scan.pdf", scan(delivery="Group Live"))])
    tracker.process(run.id)
    [kept] = (tmp_path / "data" / "readings").iterdir()
    kept.write_bytes(kept.read_bytes()[:50])
    [scanned] = tracker.queue(sheet.id, "all")
    tracker.correct(scanned, "delivery_method", "Group Internet Based")
    tracker.learn()
    assert [one.field for one in tracker.lessons(scanned)] == ["delivery_method"]
