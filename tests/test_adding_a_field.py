"""Adding a field to a record is one line of `Record` and its finder: shown in a copy, from the certificate to the export."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
FIELD = '    course_title: Field = _described("Course title"'
FINDER = '        "location": field_of('
NEW_FIELD = '    approval_code: Field = _described("Approval code")\n'
NEW_FINDER = '        "approval_code": field_of(_approval_code(page_text)),\n'
NEW_FUNCTION = """

def _approval_code(page_text: PageText) -> Candidate | None:
    import re

    found = re.search(r"Approval Code: (\\w+)", page_text.text)
    if found is None:
        return None
    evidence = page_text.evidence(*found.span(1))
    return Candidate(value=found[1], evidence=evidence, reasons=("beside a label",))
"""
USED = '''
import sys
from pathlib import Path

import cpe_core
from cpe_core import Tracker, extract
from cpe_core.records import FIELDS
from pages.parts.review import record_form
from pages.parts import form_values
from pages.parts.wording import FIELD

folder = Path(sys.argv[1])
assert Path(cpe_core.__file__).is_relative_to(folder), cpe_core.__file__
certificate = """Certificate of Completion
This is to certify that
Vera Lindqvist
has successfully completed the course
Leases in Practice
Date Completed: May 5, 2024
CPE Credits: 2.0
Approval Code: QX77
""".encode()
[record] = extract(certificate, name="leases.txt").records
assert (record["approval_code"].value, record["approval_code"].evidence[0].text) == ("QX77", "QX77")
assert "approval_code" in FIELDS and FIELD["approval_code"] == "Approval code" and "approval_code" in record_form._RIGHT
assert form_values.parsed_value("approval_code", form_values.shown("approval_code", "QX77")) == "QX77"

with Tracker(folder / "store") as t:
    sheet = t.create_sheet("CPE")
    run = t.active_run(sheet.id)
    t.add_files(run.id, [("leases.txt", certificate)])
    t.process(run.id)
    [saved] = t.records(sheet.id)
    t.correct(saved.id, "approval_code", "QX78")
    [saved] = t.records(sheet.id)
    assert saved.record["approval_code"].value == "QX78"
    assert t.results(sheet.id)["approval_code"].tolist() == ["QX78"]
    t.export(sheet.id, folder / "sheet.csv")
    head, row = (folder / "sheet.csv").read_text("utf-8-sig").splitlines()
    assert dict(zip(head.split(","), row.split(",")))["approval_code"] == "QX78"
    assert t.search("QX78") == (saved.id,)
'''


def test_adding_a_field_touches_one_table_and_one_finder(tmp_path: Path) -> None:
    for room in ("cpe_core", "pages"):
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    _insert(tmp_path / "cpe_core" / "records.py", FIELD, NEW_FIELD)
    _insert(tmp_path / "cpe_core" / "understanding" / "certificate.py", FINDER, NEW_FINDER, at_end=NEW_FUNCTION)
    (tmp_path / "used.py").write_text(USED)
    command = [sys.executable, str(tmp_path / "used.py"), str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def _insert(path: Path, before: str, new: str, *, at_end: str = "") -> None:
    text = path.read_text()
    assert text.count(before) == 1
    path.write_text(text.replace(before, new + before) + at_end)
