"""What it costs that certificates come in one ZIP: against the same ones as single files, in turns, in the same run."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import Given, numbered, packed

from cpe_core import Tracker

COUNT = 20
TURNS = 8
MOST_TIMES_SINGLE = 1.2
MOST_GROWTH = 1.1  # of the peak from 20 files inside to 100: their records, and no more than one of them unpacked


def test_twenty_certificates_in_a_zip_against_the_same_as_single_files(tmp_path: Path) -> None:
    single = [numbered(number) for number in range(1, COUNT + 1)]
    seconds: dict[str, list[float]] = {"zip": [], "single": []}
    read_all(tmp_path / "first", single)  # every library is loaded
    for turn in range(TURNS):
        for name, given in (("zip", [packed("all.zip", *single)]), ("single", single)):
            seconds[name].append(read_all(tmp_path / f"{name}-{turn}", given))
    zipped, apart = (min(seconds[name]) for name in ("zip", "single"))  # what is more is of a busy machine
    ratio = zipped / apart
    print(f"{COUNT} in a ZIP {zipped:.2f} s, single {apart:.2f} s, × {ratio:.2f} (wanted {MOST_TIMES_SINGLE})")
    assert ratio <= MOST_TIMES_SINGLE


def read_all(folder: Path, given: list[Given]) -> float:
    """Processor seconds from adding the files to the end of their run."""
    with Tracker(folder / "cpe.db") as tracker:
        run = tracker.active_run(tracker.create_sheet("2026").id)
        begun = time.process_time()
        tracker.add_files(run.id, given)
        tracker.process(run.id)
        took = time.process_time() - begun
        assert len(tracker.records(run.sheet_id)) == COUNT
        return took


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is asked of Linux")
def test_memory_does_not_grow_with_what_is_inside() -> None:
    few, many = (peak_megabytes(count) for count in (COUNT, 5 * COUNT))
    print(f"a ZIP of {COUNT}: peak {few:.0f} MB, of {5 * COUNT}: {many:.0f} MB, × {many / few:.2f}")
    assert many <= MOST_GROWTH * few


def peak_megabytes(count: int) -> float:
    done = subprocess.run(
        [sys.executable, Path(__file__).parent / "archive_memory.py", str(count)],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)
