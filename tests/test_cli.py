"""The command line, as a person runs it: a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import BROKEN, numbered
from openpyxl import load_workbook

from cpe_core.records import FIELDS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, data in (numbered(1), numbered(2), BROKEN):
        (tmp_path / name).write_bytes(data)
    return tmp_path


def cpe(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cpe_core", *args],
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )


def test_extract_prints_a_line_for_each_file_and_never_stops_at_a_bad_one(folder: Path) -> None:
    files = [str(folder / n) for n in ("broken.pdf", "certificate-1.pdf", "not-there.pdf")]
    done = cpe("extract", "--json", *files)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [line["file"] for line in lines] == files
    assert [bool(line["error"]) for line in lines] == [True, False, True]
    assert lines[1]["problems"] and all(set(p) == {"code", "message", "about", "record"} for p in lines[1]["problems"])
    (record,) = lines[1]["records"]
    assert list(record) == list(FIELDS)
    assert set(record["course_title"]) == {"value", "certainty", "needs_review", "evidence", "reasons"}
    evidence = record["course_title"]["evidence"][0]
    assert set(evidence) == {"page", "box", "text"}
    assert all(0 <= edge <= 1 for edge in evidence["box"])


def test_extract_with_several_jobs_gives_the_same_in_the_same_order(folder: Path) -> None:
    files = [str(folder / n) for n in ("certificate-2.pdf", "broken.pdf", "certificate-1.pdf")]
    assert cpe("extract", "--json", "--jobs", "2", *files).stdout == cpe("extract", "--json", *files).stdout


def test_a_sheet_from_the_first_file_to_the_backup(folder: Path) -> None:
    db = ("--db", str(folder / "store" / "cpe.db"))
    first = cpe("run", "2026 CPE", str(folder / "certificate-1.pdf"), str(folder / "broken.pdf"), *db)
    assert first.returncode == 0, first.stderr
    assert "broken.pdf: " in first.stderr
    again = cpe("run", "2026 CPE", *(str(folder / f"certificate-{n}.pdf") for n in (1, 2)), *db)
    assert "certificate-1.pdf: already in this sheet (run 1), left out" in again.stderr
    assert again.stdout.count("Working Papers Part") == 2
    assert cpe("results", "2026 CPE", *db).stdout == again.stdout
    assert "2 certificates" in cpe("sheets", *db).stdout
    assert cpe("export", "2026 CPE", str(folder / "out.xlsx"), *db).returncode == 0
    assert load_workbook(folder / "out.xlsx")["Records"].max_row == 3
    assert cpe("export", "2026 CPE", str(folder / "out.csv"), *db).returncode == 0
    assert (folder / "out.csv").read_bytes().count(b"\r\n") == 3
    assert cpe("verify", *db).stdout == "All is well.\n"
    assert cpe("backup", str(folder / "b.zip"), *db).returncode == 0
    elsewhere = ("--db", str(folder / "elsewhere" / "cpe.db"))
    assert cpe("restore", str(folder / "b.zip"), *elsewhere).returncode == 0
    assert cpe("results", "2026 CPE", *elsewhere).stdout == again.stdout


def test_a_wrong_name_is_told_in_one_line(folder: Path) -> None:
    done = cpe("results", "2031", "--db", str(folder / "cpe.db"))
    assert done.returncode == 1
    assert "There is no sheet “2031”." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_without_files_is_told(folder: Path) -> None:
    done = cpe("run", "2026 CPE", "--db", str(folder / "cpe.db"))
    assert done.returncode == 1
    assert "No files uploaded" in done.stderr
