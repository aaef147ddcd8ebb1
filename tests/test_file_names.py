"""Names of files show what stands in them, and one that is no UTF-8 is taken like any other."""

from __future__ import annotations

import base64
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from conftest import numbered
from openpyxl import load_workbook

from cpe_core import Run, Sheet, Tracker, extract
from cpe_core.__main__ import main
from cpe_core.file_names import seen, shown, shown_alone
from cpe_core.store.backup import backup, restore


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("ethics.pdf", "ethics.pdf"),
        ("Zürich – 会計.pdf", "Zürich – 会計.pdf"),
        ("a  b.pdf", "a  b.pdf"),
        ("ethics\u202efdp.exe", "ethicsfdp.exe"),
        ("\u2067eth\u200bics\ufeff.pdf", "ethics.pdf"),
        ("a\x00b\x1b[31mc\x7f.pdf", "ab[31mc.pdf"),
        ("two\nlines\u2028.pdf", "two lines .pdf"),
        ("caf\udce9.pdf", "caf\ufffd.pdf"),
        ("نامه\u200cها.pdf", "نامه\u200cها.pdf"),
    ],
)
def test_what_cannot_be_seen_in_a_name_goes(name: str, plain: str) -> None:
    assert seen(name) == plain
    assert shown_alone(f"C:\\here/{name}") == plain


@pytest.mark.parametrize("name", ["", "..", "/", "\u202e", "a/../.."])
def test_a_name_of_which_nothing_can_be_seen_is_a_file(name: str) -> None:
    assert shown_alone(name) in ("file", "a")


def test_a_long_name_keeps_its_ending() -> None:
    assert shown(f"{'x' * 400}.pdf").endswith("x.pdf")
    assert len(shown_alone(f"{'x' * 400}.pdf")) == 256


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """A real file whose name is Latin-1 on the disk."""
    path = tmp_path / os.fsdecode(b"caf\xe9 \xe2\x80\xaefdp.pdf")
    try:
        path.write_bytes(numbered(1)[1])
    except OSError:
        pytest.skip("this file system takes no such names")
    return path


SHOWN = "caf\ufffd fdp.pdf"


def test_a_file_whose_name_is_no_utf8_is_added_read_exported_and_backed_up(
    tracker: Tracker, draft: Run, sheet: Sheet, odd: Path, tmp_path: Path
) -> None:
    [receipt] = tracker.add_files(draft.id, [odd])
    assert (receipt.outcome, receipt.name) == ("added", SHOWN)
    tracker.process(draft.id)
    [record] = tracker.records(sheet.id)
    assert record.file_name == SHOWN
    assert SHOWN in tracker.export_csv(sheet.id).decode()
    cells = [*load_workbook(io.BytesIO(tracker.export_xlsx(sheet.id)))["Records"].values]
    assert SHOWN in cells[1]
    [*again] = tracker.read_again([record.id])
    assert [file.error for file in again] == [None]
    backup(tracker.path, tmp_path / "b.zip")
    restore(tmp_path / "b.zip", tmp_path / "there" / "cpe.db")
    with Tracker(tmp_path / "there" / "cpe.db") as restored:
        assert restored.files(draft.id)[0].name == SHOWN


def test_one_that_is_gone_is_told_by_its_name(tracker: Tracker, draft: Run, odd: Path) -> None:
    odd.unlink()
    [receipt] = tracker.add_files(draft.id, [odd])
    assert (receipt.outcome, receipt.name) == ("rejected", SHOWN)


def test_the_command_line_takes_it(odd: Path, tmp_path: Path) -> None:
    told = CliRunner().invoke(main, ["run", "2026", str(odd), "--db", str(tmp_path / "data" / "cpe.db")])
    assert told.exit_code == 0, told.output
    assert "Working Papers Part 1" in told.output
    command = [sys.executable, "-m", "cpe_core", "extract", odd]
    done = subprocess.run([*command, "--json"], capture_output=True, check=True)
    line = json.loads(done.stdout)
    assert line["error"] is None
    assert os.fsencode(line["file"]) == os.fsencode(odd)  # what reads the lines can find the file by it
    words = subprocess.run(command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "utf-8"})
    assert words.stdout.decode().startswith(f"{SHOWN}:")


def test_names_within_an_archive_and_a_mail_show_what_is_seen() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("../eth\u202eics\u200b.pdf", numbered(1)[1])
    [record] = extract(out.getvalue(), name="all.zip").records
    assert record.part == "ethics.pdf"
    mail = (
        b'From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
        b'--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="caf\xe9.pdf"\r\n'
        b"Content-Transfer-Encoding: base64\r\n\r\n"
    )
    mail += base64.encodebytes(numbered(1)[1]) + b"\r\n--b--\r\n"
    [record] = extract(mail, name="mail.eml").records
    assert record.part
    assert seen(record.part) == record.part
    assert record.part.endswith(".pdf")
