"""Damaged files of every kind, in a process of their own: none takes it down, hangs, or makes it say what is not there.

`pytest -n 0 -s tests/test_mutated_files.py --mutations 2000` reads the full number; mutated.py says how they are damaged.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import Any

import mutated
import pytest

from cpe_core import Extraction, Field

ROOT = Path(__file__).parents[1]
MOST_SECONDS = 70  # a child of the reading is stopped after 60, and takes some to start
MOST_ASTRAY = 0.01  # of the files (10 of the first 2,000): words cut short by the damage, mostly


@pytest.fixture(scope="module")
def read(pytestconfig: pytest.Config) -> list[dict[str, Any]]:
    """What came of each damaged file."""
    told = list(answers(pytestconfig.getoption("--mutations")))
    print("damages of the failed:", Counter(one["how"] for one in told if one["wrong"]))
    print("slowest:", sorted(((one["seconds"], one["name"], one["number"]) for one in told), reverse=True)[:5])
    print("read:", sum(bool(one["records"]) for one in told), "refused:", sum(bool(one["error"]) for one in told))
    return told


def answers(count: int) -> Iterator[dict[str, Any]]:
    """One answer for each file; a child that died or hung is told as the fault of the file it was at, and replaced."""
    number = 0
    while number < count:
        child = subprocess.Popen(
            [sys.executable, ROOT / "tests" / "mutated.py", str(number), str(count)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        begun: dict[str, Any] = {}
        assert child.stdout
        watch = Timer(0, lambda: None)
        for line in child.stdout:
            watch.cancel()
            watch = Timer(MOST_SECONDS + 50, child.kill)
            watch.start()
            told = json.loads(line)
            if "begun" in told:
                begun = told
                continue
            yield begun | told
            number, begun = told["number"] + 1, {}
        watch.cancel()
        code = child.wait()
        assert begun or number >= count, f"the child ended by {code} before its first file"
        if begun:
            end = {"seconds": 0, "wrong": [f"the process ended by {code}"], "astray": [], "error": None, "records": 0}
            yield begun | end
            number = begun["number"] + 1


def test_every_kind_of_file_was_damaged_and_some_were_still_read(read: list[dict[str, Any]]) -> None:
    assert {Path(one["name"]).suffix for one in read} >= {".pdf", ".png", ".jpg", ".zip", ".eml", ".msg", ".docx"}
    assert any(one["records"] for one in read)
    assert any(one["error"] for one in read)


def test_no_damage_takes_the_process_down_or_makes_it_say_what_is_not_there(read: list[dict[str, Any]]) -> None:
    wrong = {(one["number"], one["name"], one["how"]): one["wrong"] for one in read if one["wrong"]}
    assert wrong == {}


def test_no_damage_makes_reading_hang(read: list[dict[str, Any]]) -> None:
    assert max(one["seconds"] for one in read) <= MOST_SECONDS


def test_what_the_damage_left_is_hardly_ever_taken_for_what_it_took_away(read: list[dict[str, Any]]) -> None:
    """Of the values that differ from the undamaged file's, all are marked, but for those whose own letters changed."""
    astray = {(one["number"], one["name"], one["how"]): one["astray"] for one in read if one["astray"]}
    print("astray:", astray)
    assert len(astray) <= max(1, MOST_ASTRAY * len(read))


def test_the_checks_see_what_they_are_there_for() -> None:
    """An invented value, one without evidence, one that stands elsewhere on the paper, an answer that says nothing."""
    _, found = mutated.whole("plain.pdf")
    assert mutated.faults(found) == []
    (record,) = found.records
    title, participant = record.course_title, record.participant

    def told(field: Field) -> Extraction:
        return replace(found, records=(record.with_field("course_title", field),))

    assert mutated.faults(told(replace(title, evidence=())))
    assert mutated.faults(told(replace(title, value="Advanced Yachting")))
    assert mutated.faults(told(replace(title, evidence=(replace(title.evidence[0], text="Advanced Yachting"),))))
    assert mutated.faults(replace(found, records=()))
    assert mutated.astray(told(replace(participant, needs_review=False)), found)
    assert not mutated.astray(told(replace(participant, needs_review=True)), found)
