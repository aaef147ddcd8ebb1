"""Large sheets, written as the core writes their records, but in bulk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from cpe_core import Record
from cpe_core.records import CreditByField, Field
from cpe_core.store import Store
from cpe_core.store.saved_records import derived_columns

RECORD = Record(
    sponsor=Field(value="Northwind CPE"), sponsor_id=Field(value="103204"), participant=Field(value="Ada Quill"),
    credits=Field(value="2.0"), credit_type=Field(value="CPE"), delivery_method=Field(value="Group Internet Based"),
    fields_of_study=Field(value=(CreditByField(name="Taxes", credits="1.5"), CreditByField(name="Auditing", credits="0.5"))),
)  # fmt: skip


def made_up_sheets(path: Path, counts: Iterable[int]) -> dict[int, int]:
    """A store at `path` with a sheet of each size; their ids by number of records."""
    with Store(path) as store:
        ids = {count: store.sheets.create(f"{count} records").id for count in counts}
        store.connection.db.execute("BEGIN")
        for count, sheet_id in ids.items():
            run = store.runs.live(sheet_id).id
            made = ((number, _columns(number)) for number in range(1, count + 1))
            rows = ((run, sheet_id, number, told["current"], *told.values()) for number, told in made)
            store.connection.db.conn.executemany(_insert(), rows)
        store.connection.db.execute("COMMIT")
    return ids


def _insert() -> str:
    names = derived_columns(RECORD)
    return f"""INSERT INTO records (run_id, sheet_id, position, read, problems, current_problems, {", ".join(names)})
               VALUES (?, ?, ?, ?, '[]', '[]', {", ".join("?" * len(names))})"""


def _columns(number: int) -> dict[str, object]:
    """Titles, numbers and days that differ, as they do in life."""
    day = date(2000, 1, 1) + timedelta(days=number % 9000)
    one = replace(
        RECORD,
        course_title=Field(value=f"Course number {number} of many"),
        completion_date=Field(value=day.isoformat()),
        certificate_number=Field(value=f"A-{number}"),
    )
    return derived_columns(one)
