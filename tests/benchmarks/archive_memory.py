"""Reads one ZIP of COUNT text certificates and prints the peak memory that took, in MB: python archive_memory.py COUNT.

Memory is what the kernel says of this very process (VmHWM): the peak of a parent does not count.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from conftest import numbered, packed  # noqa: E402

from cpe_core import Tracker  # noqa: E402


def main(count: int) -> None:
    given = packed("all.zip", *map(numbered, range(1, count + 1)))
    with tempfile.TemporaryDirectory() as folder, Tracker(Path(folder) / "cpe.db") as tracker:
        run = tracker.active_run(tracker.create_sheet("2026").id)
        tracker.add_files(run.id, [given])
        tracker.process(run.id)
        assert len(tracker.records(run.sheet_id)) == count
        status = Path("/proc/self/status").read_text()
    print(next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")))


if __name__ == "__main__":
    main(int(sys.argv[1]))
