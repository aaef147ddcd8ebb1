"""Exports a small sheet and then a large one to a file; prints as JSON the memory between them and the peak of the
large one, in kilobytes.

python export_memory.py DATABASE SMALL LARGE TARGET. Memory is what the kernel says of this very process: the peak of a
parent does not count, which `resource.getrusage` would hand down, nor that of the start, which would hide a smaller one.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from cpe_core import Tracker


def kilobytes(what: str) -> int:
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(status[what].split()[0])


def main(database: str, small: int, large: int, target: str) -> None:
    with Tracker(database) as tracker:
        tracker.export(small, Path(target))  # all that an export loads is there
        before = kilobytes("VmRSS")
        Path("/proc/self/clear_refs").write_text("5")  # the peak is counted anew from here
        tracker.export(large, Path(target))
    print(json.dumps({"before": before, "after": kilobytes("VmHWM")}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
