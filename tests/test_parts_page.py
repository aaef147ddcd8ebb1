"""The page while an archive is read: how much of it is done, its records as they come, and what was left out."""

from __future__ import annotations

import pytest
from conftest import BROKEN, numbered, packed, started
from streamlit.testing.v1 import AppTest

from cpe_core import Run, Sheet, Tracker, runs
from cpe_core.runs import Reader
from pages.parts.sheet.records_view import VIEW


def shown(app: AppTest) -> str:
    return "\n".join(str(one.value) for kind in (app.text, app.markdown, app.caption) for one in kind)


def test_an_archive_counts_its_files_shows_records_midway_and_then_names_what_was_left_out(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "wake", lambda _: None)  # this test reads, step by step
    with started(tracker, draft, packed("evidence.zip", numbered(1), BROKEN, numbered(2))) as store:
        reader = Reader(store, stop=lambda: True)
        reader.hold()
        reader.step()
        file = store.files.take(reader.owner) or store.files.of_run(draft.id)[0]
        assert file.parts_done == 1
        app = AppTest.from_file("../app.py", default_timeout=30).run()
        assert not app.exception
        assert "1 of 3 in evidence.zip" in shown(app)
        assert len(tracker.records(sheet.id)) == 1
        assert "Credits" in shown(app) or app.metric
        reader.release()
    tracker.process(draft.id)
    app.run()
    assert not app.exception
    assert "1 file read · 1 file in mails or archives gave no record" in shown(app)
    assert app.button(key="retry").label == "Retry 1 file"
    app.button(key="retry").click().run()
    assert not app.exception
    assert "evidence.zip · what gave no record inside" in shown(app)
    assert "retry" not in {button.key for button in app.button}
    assert tracker.process(tracker.active_run(sheet.id).id).status == "failed"
    app.run()
    assert not app.exception
    assert "Run 2: the file gave no record" in shown(app)
    app.segmented_control(key=VIEW).set_value("Runs").run()
    app.selectbox(key="one-run-number").set_value(1).run()
    told = next(one.value for one in app.dataframe if "result" in one.value)["result"]
    assert sum("Added again later." in text for text in told) == 1


def test_before_the_start_the_list_says_how_many_files_are_inside(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(
        draft.id, [packed("evidence.zip", *map(numbered, range(1, 21))), numbered(30), packed("one.zip", numbered(31))]
    )
    app = AppTest.from_file("../app.py", default_timeout=30).run()
    assert not app.exception
    sizes = {file.name: file.size for file in tracker.files(draft.id)}
    told = [text.value for text in app.text]
    assert f"20 files inside · {sizes['evidence.zip'] / 1000:,.0f} kB" in told
    assert f"1 file inside · {sizes['one.zip'] / 1000:,.0f} kB" in told
    assert f"{sizes['certificate-30.pdf'] / 1000:,.0f} kB" in told
