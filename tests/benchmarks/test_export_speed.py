"""What an export costs, against openpyxl's own least for the same cells, and how it grows: `pytest -n 0 -s tests/benchmarks`.

Processor time, and ratios within one run, so that a busy machine slows both sides alike. `--full`: 100,000 records.
"""

from __future__ import annotations

import io
import json
import statistics
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
from cpe_core.export.table import Cell, ExportRow, rows_by_field

FEW = 1_000
MOST_OF_OPENPYXL = 1.3  # times its write-only minimum; 0.38 was measured, at 4,000 and at 100,000 records
MOST_GROWTH = {True: 1.1, False: 1.3}  # times linear, with --full and without: tenths of a second say less
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


def test_an_xlsx_costs_no_more_than_openpyxl_at_its_least(sheets: tuple[Path, dict[int, int]]) -> None:
    path, ids = sheets
    many = max(ids)
    with Tracker(path) as tracker:
        rows = [
            ExportRow(summary=one.flat, file=one.file_name, run=1) for one in tracker._store.records.listed(ids[many])
        ]
        cells = [(tuple(row_of(row).values()), [*rows_by_field(row)]) for row in rows]
        both = (lambda: least(cells), lambda: tracker.export_xlsx(ids[many]))
        bare, ours = (min(of) for of in zip(*([*map(seconds, both)] for _ in range(3)), strict=True))
    print(f"{many} records: openpyxl {bare:.2f} s, ours {ours:.2f} s, × {ours / bare:.2f}")
    assert ours <= MOST_OF_OPENPYXL * bare


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_an_export_grows_with_its_records_and_no_faster(
    sheets: tuple[Path, dict[int, int]], pytestconfig: pytest.Config, kind: str
) -> None:
    """One large sheet against as many records in small ones, half of them before and half after it: so that what else
    goes on at the machine falls on both alike.
    """
    path, ids = sheets
    few, many = ids
    full = bool(pytestconfig.getoption("--full"))
    ratios = []
    with Tracker(path) as tracker:
        export = {"xlsx": tracker.export_xlsx, "csv": tracker.export_csv}[kind]
        export(ids[few])
        for _ in range(3 if full else 9):
            small = sum(seconds(lambda: export(ids[few])) for _ in range(many // few // 2))
            large = seconds(lambda: export(ids[many]))
            small += sum(seconds(lambda: export(ids[few])) for _ in range(many // few // 2))
            ratios.append(large / small)
    growth = statistics.median(ratios)
    print(f"{kind}, {few} → {many} records: × {growth:.2f} of linear ({', '.join(f'{one:.2f}' for one in ratios)})")
    assert growth <= MOST_GROWTH[full]


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
