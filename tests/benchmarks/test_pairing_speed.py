"""Looking for twins after an edit costs about the same on a sheet of a hundred records and of ten thousand."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from benchmarks.made_up_sheets import made_up_sheets

from cpe_core import Tracker

FEW, MANY = 100, 10_000
ROUNDS = 15
GROWTH = 2.0


def test_twins_are_looked_for_in_the_same_time_whatever_the_size_of_the_sheet(tmp_path: Path) -> None:
    ids = made_up_sheets(tmp_path / "cpe.db", (FEW, MANY))
    took: dict[int, list[float]] = {count: [] for count in ids}
    with Tracker(tmp_path / "cpe.db") as tracker:
        written = {count: tracker.write(sheet_id, completion_date="2000-02-20").id for count, sheet_id in ids.items()}
        for number in range(ROUNDS):
            for count, record_id in written.items():  # in turns, so that a busy machine slows both alike
                begun = time.thread_time()
                tracker.correct(record_id, "course_title", f"Course number {49 + number % 2} of many")
                took[count].append(time.thread_time() - begun)
                assert len(tracker.duplicates(record_id)) == 1
    middle = {count: statistics.median(of) for count, of in took.items()}
    print({count: f"{one * 1e3:.2f} ms" for count, one in middle.items()})
    assert middle[MANY] <= GROWTH * middle[FEW]
