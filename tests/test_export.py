"""Exports: real dates and numbers, exact credits, nothing that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from conftest import numbered
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.export import COLUMNS, ExportRow, to_csv, to_xlsx
from cpe_core.export.table import safe, safe_in_csv
from cpe_core.records import CreditByField, Field, Record
from cpe_core.summary_row import summary_of

RECORD = Record(
    course_title=Field(value='=HYPERLINK("http://example.invalid","Ledgers")'),
    sponsor=Field(value="Møller & Søn — 会計"),
    completion_date=Field(value="2026-03-05"),
    credits=Field(value="2.50", needs_review=True),
    fields_of_study=Field(
        value=(CreditByField(name="Taxes", credits="1.5"), CreditByField(name="Auditing", credits="1.0"))
    ),
    participant=Field(value="+1 Person"),
    certificate_number=Field(value="000123"),
)


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_csv_has_iso_dates_exact_credits_and_readable_accents() -> None:
    (row,) = rows(to_csv([ExportRow(summary=summary_of(RECORD), file="a.pdf", run=1)]))
    assert row["completion_date"] == "2026-03-05"
    assert row["credits"] == "2.50"
    assert row["sponsor"] == "Møller & Søn — 会計"
    assert row["fields_of_study"] == "Taxes 1.5; Auditing 1.0"
    assert row["certificate_number"] == "000123"
    assert row["to_review"] == "credits"


def test_what_to_look_at_and_what_is_missing_are_named_each_once() -> None:
    record = replace(RECORD, sponsor=Field(), participant=Field())
    (row,) = rows(to_csv([ExportRow(summary=summary_of(record), file="a.pdf", run=1, counts=False)]))
    assert row["to_review"] == "credits; missing: sponsor, participant; possible duplicate, not counted"


def test_what_a_record_was_accepted_without_stays_missing(tracker: Tracker, sheet: Sheet) -> None:
    """Accepted with the rest of its sheet, or alone: an export never looks more whole than its certificates are."""
    alone = tracker.write(sheet.id, course_title="Ledgers", sponsor="Northwind", credits="2")
    sure = tracker.write(
        sheet.id, course_title="Levers", sponsor="N", credits="1", completion_date="2026-01-02", participant="Ada"
    )
    lacking = "missing: completion date, participant"
    assert rows(tracker.export_csv(sheet.id))[0]["to_review"] == lacking
    tracker.accept_all([alone.id, sure.id])
    assert tracker.record(alone.id).is_accepted
    assert [row["to_review"] for row in rows(tracker.export_csv(sheet.id))] == [lacking, ""]
    cells = [*load_workbook(io.BytesIO(tracker.export_xlsx(sheet.id)))["Records"].values]
    assert [row[[*COLUMNS].index("to_review")] for row in cells[1:]] == [lacking, None]


def test_csv_begins_with_the_mark_that_makes_excel_read_utf8() -> None:
    assert to_csv([]).startswith(b"\xef\xbb\xbf")


def test_xlsx_has_real_dates_and_numbers_and_no_formula() -> None:
    book = load_workbook(io.BytesIO(to_xlsx([ExportRow(summary=summary_of(RECORD), file="a.pdf", run=1)])))
    records, by_field = book["Records"], book["Credits by field"]
    cells = dict(zip(COLUMNS, records[2], strict=True))
    assert cells["completion_date"].value == datetime(2026, 3, 5)
    assert cells["completion_date"].is_date
    assert cells["credits"].value == 2.5
    assert cells["credits"].data_type == "n"
    assert cells["course_title"].data_type == "s"
    assert cells["certificate_number"].value == "000123"
    assert [row[3:5] for row in by_field.iter_rows(min_row=2, values_only=True)] == [("Taxes", 1.5), ("Auditing", 1)]
    assert not [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]


def test_xlsx_has_a_frozen_bold_header_with_filters_and_numbers_as_they_were_printed() -> None:
    one = ExportRow(summary=summary_of(RECORD), file="a.pdf", run=1)
    book = load_workbook(io.BytesIO(to_xlsx([one, one])))
    assert [(sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, sheet.dimensions) for sheet in book] == [
        ("Records", "A2", "A1:S3", "A1:S3"),
        ("Credits by field", "A2", "A1:H5", "A1:H5"),
    ]
    for sheet in book:
        titles = {cell.value: cell.column_letter for cell in sheet[1]}
        assert all(cell.font.bold for cell in sheet[1])
        assert {"Kind of credit", "Counted", "Credits"} <= {*titles}
        assert sheet.column_dimensions[titles["Course title"]].width == 48
        for row in range(2, sheet.max_row + 1):
            assert sheet[f"{titles['Completion date']}{row}"].number_format == "yyyy-mm-dd"
            assert {sheet[f"{titles[name]}{row}"].number_format for name in ("Credits", "Counted")} == {"0.0##"}
    assert book.defined_names == {} and all("_FilterDatabase" not in sheet.defined_names for sheet in book)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("#N/A", "#N/A"),
        ("  <b>&amp;</b>\t", "  <b>&amp;</b>\t"),
        ("two\nlines\r\nor three", "two\nlines\r\nor three"),
        ("bell\x07 and \ufffe", "bell and "),
        ("long" * 20_000, ("long" * 20_000)[:32_767]),
    ],
)
def test_a_text_stands_in_the_xlsx_as_it_is(text: str, told: str) -> None:
    book = load_workbook(
        io.BytesIO(to_xlsx([ExportRow(summary=summary_of(Record(course_title=Field(value=text))), file=None, run=1)]))
    )
    cell = book["Records"]["B2"]
    assert (cell.value, cell.data_type) == (told, "s")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r\n@x", "＝1", "\u00a0=1"])
def test_a_text_that_would_run_as_a_formula_is_neutralised(text: str) -> None:
    assert safe(text).startswith("'")
    (row,) = rows(to_csv([ExportRow(summary=summary_of(Record(course_title=Field(value=text))), file="a.pdf", run=1)]))
    assert row["course_title"].startswith("'")


def test_a_file_name_is_neutralised_too() -> None:
    (row,) = rows(to_csv([ExportRow(summary=summary_of(Record()), file="=cmd|' /C calc'!A0.pdf", run=1)]))
    assert row["file"].startswith("'=")


@settings(deadline=None, max_examples=50)
@given(st.text())
def test_whatever_a_certificate_says_both_exports_open_and_hold_it(text: str) -> None:
    row = ExportRow(summary=summary_of(Record(course_title=Field(value=text))), file="a.pdf", run=1)
    to_csv([row])
    cell = load_workbook(io.BytesIO(to_xlsx([row])))["Records"]["B2"]
    assert cell.data_type == "s" or cell.value is None


def test_exports_of_a_sheet_hold_the_records_of_all_its_runs(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    for number in (1, 2):
        live = tracker.active_run(sheet.id)
        tracker.add_files(live.id, [numbered(number)])
        tracker.process(live.id)
    found = rows(tracker.export_csv(sheet.id))
    assert [(r["file"], r["run"]) for r in found] == [("certificate-1.pdf", "1"), ("certificate-2.pdf", "2")]
    book = load_workbook(io.BytesIO(tracker.export_xlsx(sheet.id)))
    assert book["Records"].max_row == 3
    assert sum(Decimal(r["credits"]) for r in found) == tracker.totals(sheet.id).of("CPE")


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left_behind(
    tracker: Tracker, sheet: Sheet, tmp_path: Path
) -> None:
    with pytest.raises(errors.BadValue, match="could not be written"):
        tracker.export(sheet.id, tmp_path / "nowhere" / "out.csv")
    with pytest.raises(errors.BadValue, match="ends in"):
        tracker.export(sheet.id, tmp_path / "out.ods")
    (there := tmp_path / "there.xlsx").mkdir()
    with pytest.raises(errors.BadValue, match="could not be written"):
        tracker.export(sheet.id, there)
    assert {*tmp_path.iterdir()} == {tmp_path / "data", there}


@pytest.mark.parametrize(
    "text",
    [
        "x;=1+1",
        "x; =1+1",
        "x;\t@SUM(1)",
        "a\t=1+1",
        "a|+1",
        'x;"=1+1"',
        "two\n-1",
        "x;\uff1d1+1",
        "a;b;=1+1;=2",
        ";=1",
        "\t;-1",
    ],
)
def test_no_separator_of_a_csv_makes_a_formula(text: str) -> None:
    """Whatever it is split at, and though a quote in mid-cell protects nothing."""
    line = to_csv(
        [ExportRow(summary=summary_of(replace(RECORD, course_title=Field(value=text))), file="a.pdf", run=1)]
    ).decode()
    for separator in (";", "\t", "|"):
        for record in line.splitlines()[1:]:
            for cell in record.replace('"', "").split(separator):
                assert cell.strip(" \u00a0\ufeff\t")[:1] not in tuple("=+-@\uff1d"), (separator, cell)
    (row,) = rows(
        to_csv([ExportRow(summary=summary_of(replace(RECORD, course_title=Field(value=text))), file="a.pdf", run=1)])
    )
    assert row["course_title"].replace("'", "") == text.replace("'", "")


@pytest.mark.parametrize(
    "text", ["Accounting 1.5; Taxes 0.5", "A; B", "ISA-315; e-mail", "a-b=c", "One | Two", "50-minute hour; 2 = two"]
)
def test_ordinary_texts_stay_as_they_are_in_a_csv(text: str) -> None:
    assert safe_in_csv(text) == text
