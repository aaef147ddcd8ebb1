"""What an export costs, against openpyxl's own least for the same cells, and how it grows: `pytest -s tests/benchmarks`.

Processor time, and ratios within one run, so that a busy machine slows both sides alike. `--full`: 100,000 records.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.made_up_sheets import made_up_sheets
from openpyxl import Workbook

from cpe_core import Tracker
from cpe_core.export import row_of
from cpe_core.export.table import Cell, Row, rows_by_field

FEW = 1_000
MOST_OF_OPENPYXL = 1.3  # times its write-only minimum; 0.38 was measured, at 4,000 and at 100,000 records
MOST_GROWTH = {True: 1.1, False: 1.5}  # times linear, with --full and without: a tenth of a second says little
MOST_MEGABYTES = 4  # more at the peak of the large sheet; 3,000 records more, held at once, take 8
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> tuple[Path, dict[int, int]]:
    """A store with a sheet of a thousand records and one of many; their ids by number of records."""
    many = 100_000 if pytestconfig.getoption("--full") else 4_000
    path = tmp_path_factory.mktemp("export") / "cpe.db"
    return path, made_up_sheets(path, (FEW, many))


def least(cells: list[tuple[tuple[Cell, ...], list[tuple[Cell, ...]]]]) -> bytes:
    """The same cells by openpyxl, write-only and with no style at all."""
    book = Workbook(write_only=True)
    records, by_field = book.create_sheet("Records"), book.create_sheet("Credits by field")
    for row, parts in cells:
        records.append(row)
        for part in parts:
            by_field.append(part)
    book.save(out := io.BytesIO())
    return out.getvalue()


def seconds(work: Callable[[], object]) -> float:
    begun = time.thread_time()
    work()
    return time.thread_time() - begun


def test_an_xlsx_costs_no_more_than_openpyxl_at_its_least_and_grows_with_the_records(
    sheets: tuple[Path, dict[int, int]], pytestconfig: pytest.Config
) -> None:
    path, ids = sheets
    full = bool(pytestconfig.getoption("--full"))
    took: dict[str, list[float]] = {}
    with Tracker(path) as tracker:
        many = max(ids)
        listed = tracker._store.listed(ids[many])
        rows = [Row(flat=one.flat, file=one.file_name, run=1) for one in listed]
        cells = [(tuple(row_of(row).values()), [*rows_by_field(row)]) for row in rows]
        for _ in range(3):
            took.setdefault("openpyxl", []).append(seconds(lambda: least(cells)))
            for count, sheet_id in ids.items():
                for kind, export in (("xlsx", tracker.export_xlsx), ("csv", tracker.export_csv)):
                    work = lambda export=export, sheet_id=sheet_id: export(sheet_id)  # noqa: E731
                    times = 5 if count == FEW else 1 if full else 3
                    took.setdefault(f"{kind} {count}", []).append(min(seconds(work) for _ in range(times)))
    best = {name: min(of) for name, of in took.items()}
    growth = {kind: best[f"{kind} {many}"] / best[f"{kind} {FEW}"] * FEW / many for kind in ("xlsx", "csv")}
    ratio = best[f"xlsx {many}"] / best["openpyxl"]
    print({name: f"{one:.2f} s" for name, one in best.items()}, f"× {ratio:.2f} of openpyxl; growth × linear {growth}")
    assert ratio <= MOST_OF_OPENPYXL
    assert all(one <= MOST_GROWTH[full] for one in growth.values())


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is asked of Linux")
@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
def test_memory_stays_flat_over_many_records(sheets: tuple[Path, dict[int, int]], tmp_path: Path, name: str) -> None:
    path, ids = sheets
    script = Path(__file__).parent / "export_memory.py"
    given = (path, ids[FEW], ids[max(ids)], tmp_path / name)
    done = subprocess.run(
        [sys.executable, script, *map(str, given)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout)
    more = (told["after"] - told["before"]) / 1024
    print(f"{name}: {told['before'] / 1024:.0f} MB after {FEW} records, {more:.1f} MB more at the peak of {max(ids)}")
    assert more <= MOST_MEGABYTES
