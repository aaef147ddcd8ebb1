"""Pages on a sheet of 10,000 records: the next certificate opens, and the sheet is drawn again, in 300 ms."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from certificates.simple import certificate
from streamlit.testing.v1 import AppTest

from cpe_core import Tracker
from cpe_core.records import Field
from cpe_core.store import Store
from cpe_core.store.saved_records import derived_columns

HOUSE = Path(__file__).resolve().parents[2]
FEW, MANY = 100, 10_000
AT_MOST = 0.3  # seconds of processor time, which other work on the machine hardly lengthens
GROWTH = 2.5  # × 1.5 to 1.75 was measured; what both pay has been halved, so the rest weighs more
ROUNDS = 9


def sheet_of(count: int, path: Path) -> None:
    """A certificate that was read, and its record again and again, each with a title, a day and a sponsor of its own."""
    with Tracker(path) as t:
        run = t.active_run(t.create_sheet("2026 CPE").id)
        t.add_files(run.id, [("one.pdf", certificate())])
        t.process(run.id)
        read = t.records(1)[0].record
    with Store(path) as store:
        names = ", ".join(columns := [*derived_columns(read)])
        store.connection.db.execute("BEGIN")
        for number in range(2, count + 1):
            doubt = number % 10 == 0
            record = replace(
                read,
                course_title=Field(
                    value=f"Course number {number} of many", needs_review=doubt, evidence=read.course_title.evidence
                ),
                completion_date=Field(value=(date(2000, 1, 1) + timedelta(days=number % 9000)).isoformat()),
                sponsor=Field(value=f"Sponsor {number % 97}"),
            )
            derived = derived_columns(record)
            store.connection.db.execute(
                f"""INSERT INTO records (file_id, run_id, sheet_id, position, read, problems, current_problems, {names})
                    VALUES (1, ?, 1, ?, ?, '[]', '[]', {", ".join("?" * len(columns))})""",
                (run.id, number, derived["current"], *derived.values()),
            )
        store.connection.db.execute("COMMIT")


def next_certificate(tab: AppTest) -> None:
    """From one to the next in the middle of the sheet, its picture being drawn ahead."""
    next(b for b in tab.button if b.label in ("Next", "Skip")).click()
    tab.run()
    assert not tab.exception


def sheet_again(tab: AppTest) -> None:
    tab.run()
    assert not tab.exception


def opened(page: str | None) -> AppTest:
    tab = AppTest.from_file(str(HOUSE / "app.py"), default_timeout=60).run()
    if page is not None:
        tab.switch_page(page)
        tab.query_params["show"], tab.query_params["record"] = "all", "20"
        tab.run()
    return tab


@pytest.mark.parametrize(
    ("page", "step"), [("pages/review.py", next_certificate), (None, sheet_again)], ids=["next certificate", "sheet"]
)
def test_pages_stay_quick_on_a_sheet_of_ten_thousand_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str | None, step: Callable[[AppTest], None]
) -> None:
    """The best of several, in turns: what else goes on at these machines can only add to it, and adds to both."""
    tabs: dict[int, AppTest] = {}
    seconds: dict[int, list[float]] = {FEW: [], MANY: []}
    for count in seconds:
        monkeypatch.setenv("CPE_DB", str(tmp_path / str(count) / "cpe.db"))
        sheet_of(count, tmp_path / str(count) / "cpe.db")
        tabs[count] = opened(page)
        step(tabs[count])
    for count in [FEW, MANY] * ROUNDS:
        monkeypatch.setenv("CPE_DB", str(tmp_path / str(count) / "cpe.db"))
        began = time.process_time()
        step(tabs[count])
        seconds[count].append(time.process_time() - began)
    best = {count: min(taken) for count, taken in seconds.items()}
    print(json.dumps({count: f"{one * 1000:.0f} ms" for count, one in best.items()}))
    assert best[MANY] <= AT_MOST
    assert best[MANY] <= GROWTH * best[FEW]
