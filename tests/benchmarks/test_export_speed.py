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
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from cpe_core import Record, Tracker
from cpe_core.decisions import derived_columns
from cpe_core.export import row_of
from cpe_core.export.table import Cell, Row, rows_by_field
from cpe_core.records import CreditByField, Field
from cpe_core.store import Store

FEW = 1_000
MOST_OF_OPENPYXL = 1.3  # times its write-only minimum; 0.35 was measured
MOST_GROWTH = 1.1  # times linear
MOST_MEGABYTES = 8  # that many records more may add to the peak; 100,000 of them as objects take 900
ROOT = Path(__file__).parents[2]
RECORD = Record(
    sponsor=Field(value="Northwind CPE"), sponsor_id=Field(value="103204"), participant=Field(value="Ada Quill"),
    credits=Field(value="2.0"), credit_type=Field(value="CPE"), delivery_method=Field(value="Group Internet Based"),
    fields_of_study=Field(value=(CreditByField(name="Taxes", credits="1.5"), CreditByField(name="Auditing", credits="0.5"))),
)  # fmt: skip


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> tuple[Path, dict[int, int]]:
    """A store with a sheet of a thousand records and one of many; their ids by number of records."""
    many = 100_000 if pytestconfig.getoption("--full") else 4_000
    path = tmp_path_factory.mktemp("export") / "cpe.db"
    with Store(path) as store:
        ids = {count: store.create_sheet(f"{count} records").id for count in (FEW, many)}
        store.db.execute("BEGIN")
        for count, sheet_id in ids.items():
            run = store.live_run(sheet_id).id
            store.db.conn.executemany(
                _insert(), ((run, sheet_id, number, "{}", *_columns(number)) for number in range(1, count + 1))
            )
        store.db.execute("COMMIT")
    return path, ids


def _insert() -> str:
    names = derived_columns(RECORD)
    return f"""INSERT INTO records (run_id, sheet_id, position, read, problems, current_problems, {", ".join(names)})
               VALUES (?, ?, ?, ?, '[]', '[]', {", ".join("?" * len(names))})"""


def _columns(number: int) -> tuple[object, ...]:
    """Titles, numbers and days that differ, as they do in life."""
    day = date(2000, 1, 1) + timedelta(days=number % 9000)
    one = replace(
        RECORD,
        course_title=Field(value=f"Course number {number} of many"),
        completion_date=Field(value=day.isoformat()),
        certificate_number=Field(value=f"A-{number}"),
    )
    return tuple(derived_columns(one).values())


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
    begun = time.process_time()
    work()
    return time.process_time() - begun


def test_an_xlsx_costs_no_more_than_openpyxl_at_its_least_and_grows_with_the_records(
    sheets: tuple[Path, dict[int, int]],
) -> None:
    path, ids = sheets
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
                    times = 5 if count == FEW else 1
                    took.setdefault(f"{kind} {count}", []).append(min(seconds(work) for _ in range(times)))
    best = {name: min(of) for name, of in took.items()}
    growth = {kind: best[f"{kind} {many}"] / best[f"{kind} {FEW}"] * FEW / many for kind in ("xlsx", "csv")}
    ratio = best[f"xlsx {many}"] / best["openpyxl"]
    print({name: f"{one:.2f} s" for name, one in best.items()}, f"× {ratio:.2f} of openpyxl; growth × linear {growth}")
    assert ratio <= MOST_OF_OPENPYXL
    assert all(one <= MOST_GROWTH for one in growth.values())


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
    print(f"{name}: peak {told['before'] / 1024:.0f} MB after {FEW} records, {more:.1f} MB more after {max(ids)}")
    assert more <= MOST_MEGABYTES
