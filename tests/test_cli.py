"""The command line, as a person runs it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from certificates.simple import certificate
from click.testing import CliRunner, Result
from conftest import BROKEN, numbered
from openpyxl import load_workbook

from cpe_core import Tracker
from cpe_core.__main__ import main
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
    assert done.returncode == 3
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
    assert first.returncode == 3, first.stderr  # done, but for what is named
    assert "broken.pdf: " in first.stderr
    again = cpe("run", "2026 CPE", *(str(folder / f"certificate-{n}.pdf") for n in (1, 2)), *db)
    assert "certificate-1.pdf: already in this sheet (run 1), left out" in again.stderr
    assert again.returncode == 0  # what is there already is no failure
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
    Tracker(folder / "cpe.db").close()
    done = cpe("results", "2031", "--db", str(folder / "cpe.db"))
    assert done.returncode == 1
    assert "There is no sheet “2031”." in done.stderr
    assert "Traceback" not in done.stderr


def test_a_run_without_files_is_told(folder: Path) -> None:
    done = cpe("run", "2026 CPE", "--db", str(folder / "cpe.db"))
    assert done.returncode == 1
    assert "No files uploaded" in done.stderr


def test_files_that_are_none_are_named_and_no_sheet_is_made_for_them(folder: Path) -> None:
    pipe, there_is_none = folder / "pipe.pdf", folder / "none.pdf"
    os.mkfifo(pipe)  # to open it would wait for ever
    db = folder / "cpe.db"
    for file, why in ((there_is_none, "No such file"), (folder, "not a file"), (pipe, "not a file")):
        done = cpe("run", "2026 CPE", str(file), "--db", str(db))
        assert (done.returncode, db.exists()) == (3, False)
        assert file.name in done.stderr and why in done.stderr
    assert cpe("extract", str(pipe)).returncode == 3


def test_a_command_that_only_reads_makes_no_database(folder: Path) -> None:
    db = folder / "typo" / "cpe.db"
    for command in (("sheets",), ("results", "A"), ("export", "A", str(folder / "a.csv")), ("verify",)):
        done = here(*command, db=db)
        assert (done.exit_code, db.parent.exists()) == (1, False)
        assert f"There is no database {db}." in done.output


def test_a_backup_that_is_not_there_is_told(folder: Path) -> None:
    assert "There is no file" in here("restore", str(folder / "no.zip"), db=folder / "new" / "cpe.db").output


def here(*args: str, db: Path) -> Result:
    """The same in this process, where no encoding and no exit is at stake: a tenth of the time."""
    return CliRunner().invoke(main, [*args, "--db", str(db)], catch_exceptions=False)


def test_a_name_never_picks_one_sheet_of_two(folder: Path) -> None:
    database = folder / "cpe.db"
    with Tracker(database) as tracker:
        first, second = (tracker.create_sheet(name) for name in ("2026 CPE", "2027 CPE"))
        tracker.write(second.id, course_title="Of the second")
        tracker._store.connection.db.execute(
            "UPDATE sheets SET name = '2026 CPE'"
        )  # as a database of before may hold them
    target = folder / "out.csv"
    for command in (("export", "2026 CPE", str(target)), ("results", "2026 CPE"), ("run", "2026 CPE")):
        refused = here(*command, db=database)
        assert refused.exit_code == 1
        assert f"2 sheets are called “2026 CPE”: #{first.id} and #{second.id}. Name one by its number" in refused.stderr
    assert not target.exists()
    assert here("export", f"#{second.id}", str(target), db=database).exit_code == 0
    assert b"Of the second" in target.read_bytes()


def test_sheets_put_away_are_listed_when_asked_for_and_are_no_goal_of_a_run(folder: Path) -> None:
    database = folder / "cpe.db"
    with Tracker(database) as tracker:
        old, gone = (tracker.create_sheet(name) for name in ("2025 CPE", "Gone"))
        tracker.archive_sheet(old.id)
        tracker.delete_sheet(gone.id)
    assert here("sheets", db=database).stdout == ""
    assert here("sheets", "--all", db=database).stdout.splitlines() == [
        f"#{old.id} 2025 CPE (archived): no credits; 0 certificates, 0 need a look",
        f"#{gone.id} Gone (in the trash): no credits; 0 certificates, 0 need a look",
    ]
    refused = here("run", "2025 CPE", str(folder / "certificate-1.pdf"), db=database)
    assert (refused.exit_code, "is archived" in refused.stderr) == (1, True)
    assert "There is no sheet “#9”" in here("run", "#9", db=database).stderr
    with Tracker(database) as tracker:
        assert tracker.sheets() == ()


def test_a_file_that_cannot_be_taken_or_is_broken_inside_a_zip_is_told_by_the_exit_code(folder: Path) -> None:
    database, packed = folder / "cpe.db", folder / "packed.zip"
    with ZipFile(packed, "w") as into:
        for name, data in (numbered(1), BROKEN):
            into.writestr(name, data)
    ended = here("run", "2026 CPE", str(packed), db=database)
    assert ended.exit_code == 3
    assert "packed.zip › broken.pdf: " in ended.stderr
    assert "Working Papers Part" in ended.stdout
    ended = here("run", "2026 CPE", str(folder / "certificate-2.pdf"), str(folder / "not-there.pdf"), db=database)
    assert ended.exit_code == 3
    assert "not-there.pdf: " in ended.stderr
    assert ended.stdout.count("Working Papers Part") == 2


def test_extract_asks_for_a_look_where_the_page_does(tmp_path: Path) -> None:
    (tmp_path / "no-credits.pdf").write_bytes(certificate(seed=5, credits=""))
    with Tracker(tmp_path / "cpe.db") as tracker:
        run = tracker.active_run(tracker.create_sheet("2026 CPE").id)
        tracker.add_files(run.id, [tmp_path / "no-credits.pdf"])
        tracker.process(run.id)
        (saved,) = tracker.records(1)
    assert "credits" in saved.record.to_review
    told = CliRunner().invoke(main, ["extract", "--json", str(tmp_path / "no-credits.pdf")])
    line = json.loads(told.stdout)
    assert line["to_review"] == [[*saved.record.to_review]]
    assert line["records"][0]["credits"]["needs_review"] is False  # that is said of values
    told = CliRunner().invoke(main, ["extract", str(tmp_path / "no-credits.pdf")])
    assert "  credits              not found   ← look\n" in told.stdout


def test_an_export_writes_over_nothing_unless_told_to(tmp_path: Path) -> None:
    database, target = tmp_path / "cpe.db", tmp_path / "mine.csv"
    with Tracker(database) as tracker:
        tracker.write(tracker.create_sheet("2026 CPE").id, course_title="Ledgers")
    target.write_text("my own notes")
    refused = here("export", "2026 CPE", str(target), db=database)
    assert refused.exit_code == 1
    assert "mine.csv is there already. Give another name, or --force to write over it." in refused.stderr
    assert target.read_text() == "my own notes"
    assert here("export", "--force", "2026 CPE", str(target), db=database).exit_code == 0
    assert b"Ledgers" in target.read_bytes()
