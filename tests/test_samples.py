"""The ten made-up certificates of `data/samples`: what the script makes, and read as `expected.jsonl` says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from certificates.make_samples import FOLDER, differences

from cpe_core import extract
from cpe_core.records import FIELDS, Field, value_to_json

EXPECTED: dict[str, dict[str, Any]] = {
    line["file"]: line for line in map(json.loads, (FOLDER / "expected.jsonl").read_text().splitlines())
}
MUST = ("course_title", "participant", "completion_date", "credits", "delivery_method")


def test_the_folder_is_what_the_script_makes():
    assert differences() == []


def test_there_is_one_of_each_kind():
    assert len(EXPECTED) == 10
    assert len({line["layout"] for line in EXPECTED.values()}) == 10


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_a_sample_is_read_as_expected(name: str):
    """Every record is found; its main values are right; no value is wrong without being marked."""
    found, expected = extract(FOLDER / name), EXPECTED[name]
    if expected.get("error"):
        assert found.error
        assert found.records == ()
        return
    assert found.error is None
    assert len(found.records) == len(expected["records"])
    for record, wanted in zip(found.records, expected["records"], strict=True):
        for field in MUST:
            assert told(record[field]) == as_told(wanted[field]), field
        silent = {f for f in FIELDS if record[f].value is not None and not record[f].needs_review}
        wrong = {f: record[f].value for f in silent if told(record[f]) != as_told(wanted[f])}
        assert wrong == {}


def told(field: Field) -> Any:
    return as_told(value_to_json(field.value))


def as_told(value: Any) -> Any:
    """Capitals are as printed, and a printed heading may be all capitals where its owner's name is not."""
    return value.casefold() if isinstance(value, str) else value
