"""The sheet page, driven without a browser: what each state shows, and that every click does what it says."""

from __future__ import annotations

import re
import sqlite3
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest
from certificates.simple import certificate
from streamlit.testing.v1 import AppTest
from tabs import HOUSE, click, has_button, html, run, said
from tabs import sheet_page as page

from cpe_core import Sheet, Tracker, liveness
from cpe_core.files.originals import MOST_BYTES
from cpe_core.store import Store
from pages.parts import connection
from pages.parts.sheet.samples import samples
from pages.parts.wording import day, moment, value_text

BROKEN = b"%PDF-1.7\nbad: cut off after the first line"
ELSEWHERE = "another-computer:1:test"


def certificates(number: int, *, first: int = 0) -> list[tuple[str, bytes, str]]:
    return [
        (f"certificate-{seed}.pdf", certificate(seed=seed), "application/pdf") for seed in range(first, first + number)
    ]


def drop(tab: AppTest, files: list[tuple[str, bytes, str]]) -> AppTest:
    tab.file_uploader[0].set_value(files)
    return run(tab)


def waiting(tab: AppTest) -> int:
    return sum(b.label == "Take out" for b in tab.button)


def wait(tracker: Tracker, run_number: int = 1) -> None:
    live = next(r for r in tracker.runs(tracker.sheets()[-1].id) if r.number == run_number)
    tracker.wait(live.id, timeout=60)


def session(tab: AppTest) -> dict[str, object]:
    names = ("active_run_id", "processing_run_id", "is_processing", "is_preparing_next_run")
    return {name: tab.session_state[name] for name in names}


@contextmanager
def held_by_another_computer(database: Path) -> Iterator[None]:
    """While it lasts, another process holds the lease, so a run that is started stays unread."""
    with Store(database) as store, pytest.MonkeyPatch.context() as patient:
        patient.setattr(liveness, "STILL_SECONDS", 600)  # it has no heart here, and the machine may be slow
        assert store.leases.take(ELSEWHERE, now=time.time(), fate=lambda *_: "alive")
        yield
        store.leases.drop(ELSEWHERE)


# -- the checklist of the bug this page exists without ---------------------------------------------


def test_when_a_run_ends_the_page_is_the_upload_box_of_the_next_one_and_keeps_what_was_read(tracker: Tracker) -> None:
    tab = drop(page(), certificates(2))
    assert waiting(tab) == 2
    first = session(tab)["active_run_id"]

    click(tab, "Start Extraction (2 files)")
    wait(tracker)
    run(tab)

    sheet = tracker.sheets()[0]
    assert session(tab) == {
        "active_run_id": tracker.active_run(sheet.id).id,
        "processing_run_id": None,
        "is_processing": False,
        "is_preparing_next_run": False,
    }
    assert session(tab)["active_run_id"] != first
    assert not tab.file_uploader[0].disabled
    assert waiting(tab) == 0
    assert len(tab.dataframe[0].value) == 2

    drop(tab, certificates(1, first=2))
    assert waiting(tab) == 1
    click(tab, "Start Extraction (1 file)")
    assert "No files uploaded" not in said(tab)
    wait(tracker, 2)
    run(tab)
    assert len(tab.dataframe[0].value) == 3
    assert tracker.active_run(sheet.id).number == 3


def test_while_a_run_is_read_the_page_shows_its_progress_and_takes_no_upload(tracker: Tracker, database: Path) -> None:
    with held_by_another_computer(database):
        tab = click(drop(page(), certificates(2)), "Start Extraction")
        assert session(tab)["is_processing"] is True
        assert session(tab)["active_run_id"] == session(tab)["processing_run_id"]
        assert not tab.file_uploader
        assert not has_button(tab, "Start Extraction")
        assert "0 of 2" in said(tab)
    wait(tracker)


def test_f5_while_a_run_is_read_shows_that_run(tracker: Tracker, database: Path) -> None:
    with held_by_another_computer(database):
        before = session(click(drop(page(), certificates(1)), "Start Extraction"))
        assert session(page()) == before
    wait(tracker)
    assert page().file_uploader


def test_a_second_tab_that_starts_a_run_already_started_is_pinned_to_it(tracker: Tracker, database: Path) -> None:
    first = drop(page(), certificates(1))
    second = page()
    with held_by_another_computer(database):
        click(first, "Start Extraction")
        click(second, "Start Extraction")
        assert session(second) == session(first)
        assert "already" not in said(second)
    wait(tracker)


def test_a_start_clicked_in_a_stale_tab_does_not_start_the_run_after_it(tracker: Tracker) -> None:
    first = drop(page(), certificates(1))
    stale = page()
    click(first, "Start Extraction")
    wait(tracker)
    drop(run(first), certificates(1, first=1))

    click(stale, "Start Extraction")

    assert tracker.active_run(tracker.sheets()[0].id).editable
    assert waiting(stale) == 1


# -- nothing dropped is lost -----------------------------------------------------------------------


def test_a_drop_into_a_run_that_has_ended_is_kept_and_one_click_puts_it_into_the_live_run(tracker: Tracker) -> None:
    first = drop(page(), certificates(1))
    stale = page()
    click(first, "Start Extraction")
    wait(tracker)

    drop(stale, certificates(2, first=1))
    assert "This run is already submitted or completed." in said(stale)
    assert tracker.files(tracker.active_run(tracker.sheets()[0].id).id) == ()

    click(stale, "Add these 2 files to run 2")
    assert waiting(stale) == 2
    assert "already submitted" not in said(stale)


def test_a_drop_into_a_run_being_read_waits_in_the_tab_until_that_run_is_read(tracker: Tracker, database: Path) -> None:
    stale = drop(page(), certificates(1))
    with held_by_another_computer(database):
        tracker.start(tracker.sheets()[0].id)
        drop(stale, certificates(2))
        assert "certificate-1.pdf" in said(stale)
        assert not has_button(stale, "Add these")
    wait(tracker)
    click(run(stale), "Add these 2 files to run 2")
    assert "already in this sheet (run 1), left out" in said(stale)  # one of the two was in run 1
    assert waiting(stale) == 1


def test_files_set_aside_can_be_left_out(tracker: Tracker) -> None:
    stale = drop(page(), certificates(1))
    tracker.start(tracker.sheets()[0].id)
    wait(tracker)
    drop(stale, certificates(1, first=1))
    click(stale, "Leave out")
    assert "already submitted" not in said(stale)
    assert waiting(stale) == 0


def test_each_file_left_out_is_named_with_the_reason(database: Path) -> None:
    again = certificate(seed=0)
    files = [*certificates(1), ("again.pdf", again, "application/pdf"), ("empty.pdf", b"", "application/pdf")]
    tab = drop(page(), files)
    assert waiting(tab) == 1
    assert "already in this sheet as certificate-0.pdf (run 1), left out" in said(tab)
    assert "This file is empty" in said(tab)


def test_a_click_after_a_drop_does_not_save_the_drop_twice(database: Path) -> None:
    tab = drop(page(), certificates(1))
    run(tab)
    assert waiting(tab) == 1
    assert "left out" not in said(tab)


def test_a_waiting_file_can_be_taken_out_and_dropped_again(database: Path) -> None:
    tab = click(drop(page(), certificates(2)), "Take out")
    assert waiting(tab) == 1
    assert waiting(drop(tab, certificates(1))) == 2


# -- failures --------------------------------------------------------------------------------------


def test_a_batch_in_which_every_file_fails_says_why_and_can_be_tried_again(tracker: Tracker) -> None:
    tab = click(drop(page(), [("one.pdf", BROKEN, ""), ("two.pdf", BROKEN + b" too", "")]), "Start Extraction")
    wait(tracker)
    run(tab)
    assert any("Run 1: none of the 2 files gave a record" in m.value for m in tab.markdown)
    assert "one.pdf" in said(tab)
    assert waiting(tab) == 0

    click(tab, "Retry")
    assert waiting(tab) == 2
    assert not has_button(tab, "Retry")


SEAT = b"Registration confirmation\nYou are registered for: Ledgers at Sea\nMay 5, 2026\n2.0 CPE credits"


@pytest.mark.parametrize(("other", "retry", "next_step"), [
    ([], None, "See why, and add others."),
    ([("two.pdf", BROKEN, "")], "Retry 1 file", "See why, then retry, or add others."),
])  # fmt: skip
def test_a_paper_that_says_itself_why_it_gives_no_record_is_not_offered_to_be_tried_again(
    tracker: Tracker, other: list[tuple[str, bytes, str]], retry: str | None, next_step: str
) -> None:
    tab = click(drop(page(), [("seat.txt", SEAT, ""), *other]), "Start Extraction")
    wait(tracker)
    run(tab)
    assert "This confirms a registration" in said(tab) and has_button(tab, "Leave out")
    assert has_button(tab, retry or "Retry") is (retry is not None)
    assert next_step in said(tab)


def test_failures_that_need_not_be_read_are_left_out_one_by_one(tracker: Tracker) -> None:
    tab = click(drop(page(), [("one.pdf", BROKEN, ""), ("two.pdf", BROKEN + b" too", "")]), "Start Extraction")
    wait(tracker)
    click(run(tab), "Leave out")
    assert has_button(tab, "Retry 1 file") and "one.pdf" not in said(tab) and "two.pdf" in said(tab)
    click(tab, "Leave out")
    assert not has_button(tab, "Retry") and not has_button(tab, "Leave out")


# -- sheets ----------------------------------------------------------------------------------------


def test_the_first_drop_makes_a_sheet_named_after_the_year(tracker: Tracker) -> None:
    tab = page()
    assert not tab.selectbox
    drop(tab, certificates(1))
    assert [s.name for s in tracker.sheets()] == [f"{date.today().year} CPE"]
    assert tab.query_params["sheet"] == str(tracker.sheets()[0].id)


def test_a_sheet_can_be_made_chosen_and_renamed(tracker: Tracker) -> None:
    old = tracker.create_sheet("Old")
    tab = page()
    tab.text_input(key="new-name").set_value("New")
    click(tab, "Create")
    assert tab.selectbox(key="chooser").value == tracker.sheets()[-1].id
    drop(tab, certificates(1))

    tab.selectbox(key="chooser").set_value(old.id)
    run(tab)
    assert tab.query_params["sheet"] == str(old.id)
    assert session(tab)["active_run_id"] == tracker.active_run(old.id).id
    assert waiting(tab) == 0

    tab.text_input(key=f"rename-{old.id}-name").set_value("Older")
    click(tab, "Rename")
    assert [s.name for s in tracker.sheets()] == ["Older", "New"]


def test_another_sheet_is_open_for_uploads_while_one_is_read(tracker: Tracker, database: Path) -> None:
    other = tracker.create_sheet("Other")
    tracker.create_sheet("Read")
    with held_by_another_computer(database):
        tab = click(drop(page(), certificates(1)), "Start Extraction")
        reading = session(tab)
        tab.selectbox(key="chooser").set_value(other.id)
        assert session(run(tab))["active_run_id"] == tracker.active_run(other.id).id
        assert tab.file_uploader
        tab.selectbox(key="chooser").set_value(tracker.sheets()[-1].id)
        assert session(run(tab)) == reading
    wait(tracker)


def test_a_sheet_without_a_name_is_refused_with_a_sentence(tracker: Tracker) -> None:
    tracker.create_sheet("Only")
    tab = page()
    tab.text_input(key="new-name").set_value("   ")
    click(tab, "Create")
    assert "A sheet needs a name" in said(tab)
    assert len(tracker.sheets()) == 1


@pytest.mark.parametrize("named", ["0", "999", "x", "1; DROP TABLE sheets"])
def test_an_address_that_names_no_sheet_opens_the_newest(tracker: Tracker, named: str) -> None:
    tracker.create_sheet("First")
    newest = tracker.create_sheet("Second")
    assert page(sheet=named).selectbox(key="chooser").value == newest.id


def test_the_sample_certificates_wait_after_one_click(database: Path) -> None:
    tab = click(page(), "Try it with sample certificates")
    assert waiting(tab) == len(samples()) > 0
    assert has_button(tab, "Start Extraction")


# -- records ---------------------------------------------------------------------------------------


@pytest.fixture
def three_records(tracker: Tracker) -> Tracker:
    sheet = tracker.create_sheet("Three")
    titles = (("Ledgers by Lamplight", "May 14, 2026", "2.0"), ("Quiet Audits", "June 2, 2025", "1.5"))
    files = [(f"{t}.pdf", certificate(title=t, date=d, credits=c)) for t, d, c in titles]
    files.append(("doubtful.pdf", certificate(title="Estates in Practice", credits=None, field="Ethics")))  # whose?
    live = tracker.active_run(sheet.id)
    tracker.add_files(live.id, files)
    tracker.process(live.id)
    return tracker


def test_search_and_year_narrow_the_table(three_records: Tracker) -> None:
    tab = page()
    tab.text_input(key="search").set_value("lamplight ledgers")
    assert list(run(tab).dataframe[0].value["course_title"]) == ["Ledgers by Lamplight"]
    tab.text_input(key="search").set_value("")
    tab.selectbox(key="year").set_value(2025)
    assert list(run(tab).dataframe[0].value["course_title"]) == ["Quiet Audits"]
    tab.text_input(key="search").set_value("nothing has this")
    assert "No record matches these filters." in said(run(tab))


def test_what_needs_a_look_can_be_filtered(three_records: Tracker) -> None:
    tab = page()
    doubtful = [s for s in three_records.records(three_records.sheets()[0].id) if s.record.to_review]
    tab.toggle[0].set_value(True)
    run(tab)
    assert len(tab.dataframe[0].value) == len(doubtful) > 0
    assert set(tab.dataframe[0].value["marks"]) == {"?"}


def test_the_totals_are_exact(three_records: Tracker) -> None:
    metrics = {m.label: m.value for m in page().metric}
    assert metrics["CPE credits"] == "3.5"
    assert metrics["Certificates"] == "3"


@pytest.mark.parametrize("view", ["By year and field", "Runs"])
def test_every_view_draws(three_records: Tracker, view: str) -> None:
    tab = page()
    tab.segmented_control[0].set_value(view)
    run(tab)
    assert tab.get("vega_lite_chart") if view != "Runs" else len(tab.dataframe) == 2


def test_the_run_that_is_chosen_is_the_one_whose_files_are_shown(three_records: Tracker) -> None:
    sheet = three_records.sheets()[0]
    for name in ("torn.pdf", "whole.pdf"):
        live = three_records.active_run(sheet.id)
        three_records.add_files(live.id, [(name, BROKEN if name == "torn.pdf" else certificate(title="A later one"))])
        three_records.process(live.id)
    tab = page()
    tab.segmented_control(key="view").set_value("Runs")

    def shown(number: int) -> list[tuple[int, str]]:
        tab.selectbox(key="one-run-number").set_value(number)
        files = run(tab).dataframe[1].value
        return [*zip(files["run"], files["file"], strict=True)]

    assert [*run(tab).dataframe[1].value["file"]] == ["whole.pdf"]  # the newest at first
    assert shown(2) == [(2, "torn.pdf")]  # one of which no record came, too
    assert not has_button(tab, "Read again")
    assert [number for number, _ in shown(1)] == [1, 1, 1]
    assert has_button(tab, "Read again")
    assert [number for number, _ in shown(0)] == [3, 2, 1, 1, 1]


# -- hostile text ----------------------------------------------------------------------------------


def test_file_names_are_never_markdown_or_html(tracker: Tracker) -> None:
    name = "**bold** :red[x] [y](z) <b onclick=alert(1)>tag.pdf"
    tab = drop(page(), [(name, BROKEN, ""), (f"copy of {name}", BROKEN, "")])
    assert name in [t.value for t in tab.text]
    assert "copy of **bold** :red[x] [y](z) &lt;b onclick=alert(1)&gt;tag.pdf" in html(tab)
    assert "<b onclick" not in html(tab)
    click(tab, "Start Extraction")
    wait(tracker)
    run(tab)
    assert "&lt;b onclick" in html(tab)
    assert "<b onclick" not in html(tab)
    assert "bold" not in "\n".join(m.value for m in [*tab.markdown, *tab.caption])
    assert "bold" not in "\n".join(b.label for b in tab.button)


def test_a_sheet_name_is_shown_as_it_was_typed(tracker: Tracker) -> None:
    tracker.create_sheet("**2026** <b>CPE</b>")
    tab = page()
    assert tab.selectbox(key="chooser").options == ["**2026** <b>CPE</b>"]
    assert "2026" not in "\n".join(m.value for m in [*tab.markdown, *tab.caption, *tab.subheader])


# -- when the database cannot be used --------------------------------------------------------------


def test_a_database_from_a_newer_version_gives_a_sentence_and_no_traceback(tracker: Tracker, database: Path) -> None:
    with sqlite3.connect(database) as db:
        db.execute("PRAGMA user_version = 999")
    tab = page()
    assert "made by a newer version" in said(tab)
    assert has_button(tab, "Try again")


def test_a_file_that_is_no_database_gives_a_sentence_and_no_traceback(database: Path) -> None:
    database.write_bytes(b"this is a letter to a friend, not a database" * 100)
    tab = page()
    assert "not a CPE Tracker database" in said(tab)
    assert str(database) in said(tab)


def test_a_drop_on_a_database_that_cannot_be_used_is_kept_until_it_can(tracker: Tracker, database: Path) -> None:
    tracker.create_sheet("2026 CPE")
    tab = page()
    with sqlite3.connect(database) as db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        db.execute("PRAGMA user_version = 999")
    drop(tab, certificates(1))
    with sqlite3.connect(database) as db:
        db.execute(f"PRAGMA user_version = {version}")
    click(run(tab), "Add this file to run 1")
    assert waiting(tab) == 1


def test_a_drop_while_another_program_holds_the_database_is_kept_until_it_lets_go(
    tracker: Tracker, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cpe_core.store.schema.BUSY_SECONDS", 0.05)
    tracker.create_sheet("2026 CPE")
    tab = page()
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    drop(tab, certificates(1))
    assert "open elsewhere" in said(tab)
    assert waiting(tab) == 0
    other.execute("ROLLBACK")
    other.close()
    click(tab, "Add this file to run 1")
    assert waiting(tab) == 1


def test_a_drop_kept_before_there_was_a_sheet_stays_when_the_next_drop_makes_one(
    tracker: Tracker, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cpe_core.store.schema.BUSY_SECONDS", 0.05)
    tab = page()
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    drop(tab, certificates(1))
    other.execute("ROLLBACK")
    other.close()

    drop(tab, certificates(1, first=1))
    assert waiting(tab) == 1
    click(tab, "Add this file to run 1")
    assert waiting(tab) == 2


def test_the_server_is_for_this_computer_only_tells_nobody_and_keeps_its_modules_while_it_reads() -> None:
    config = tomllib.loads((HOUSE / ".streamlit" / "config.toml").read_text())
    assert config["server"]["address"] == "localhost"
    assert config["browser"]["gatherUsageStats"] is False
    assert config["server"]["fileWatcherType"] == "none"
    assert config["runner"]["postScriptGC"] is False  # it held up each step of the review by 160 ms, and twice
    assert config["server"]["maxUploadSize"] * 2**20 == MOST_BYTES
    assert f"up to {config['server']['maxUploadSize']} MB" in (HOUSE / "pages" / "parts" / "style.css").read_text()


def test_the_database_lies_beside_the_app_wherever_it_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CPE_DB", raising=False)
    monkeypatch.chdir(tmp_path)
    assert connection.database() == HOUSE / "data" / "cpe.db"


# -- what to do next -------------------------------------------------------------------------------


def test_each_state_says_what_to_do_next(
    tracker: Tracker, sheet: Sheet, given: Callable[[int], tuple[str, bytes]]
) -> None:
    assert "First drop your certificates here, then start." in said(page())
    draft = tracker.active_run(sheet.id)
    tracker.add_files(draft.id, [given(0), ("blank.pdf", certificate(title="Leases", credits=None))])
    assert "Now start it, or add more first." in said(page())
    tracker.process(draft.id)
    [doubtful] = tracker.queue(sheet.id, "look")
    assert "Next: 1 needs a look. Review it, or add more." in said(page())
    tracker.correct(doubtful, "credits", "2")
    tab = page()
    assert "All that was read is sure: accept it all, or add more." in said(tab)
    click(tab, f"Accept {tracker.queues(sheet.id).sure} record")
    assert tracker.queues(sheet.id).sure == 0
    assert "Everything is accepted." in said(tab)
    click(tab, "Undo")
    assert tracker.queues(sheet.id).sure > 0


def test_dates_stand_in_one_style() -> None:
    """In tables by the formats of words.py, which sort as dates; and `%-d` is not known to every system."""
    sources = {path: path.read_text("utf-8") for path in (HOUSE / "pages").rglob("*.py")}
    columns = [made for text in sources.values() for made in re.findall(r"Date(?:time)?Column\((?:[^()]|\n)*\)", text)]
    assert len(columns) >= 4
    assert all(re.search(r"format=(DAY|MOMENT)\b", one) for one in columns)
    assert not [path for path, text in sources.items() if re.search(r"%-[a-zA-Z]|localized", text)]
    assert (day("2026-03-05"), moment(datetime(2026, 3, 5, 14, 7))) == ("5 Mar 2026", "5 Mar 2026, 14:07")
    assert value_text("completion_date", "2026-03-05") == "5 Mar 2026"
    assert value_text("course_title", "2026-03-05") == "2026-03-05"
