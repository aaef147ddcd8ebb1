"""Makes the strangers: `uv run python -m tests.strangers.make FOLDER [SET]` writes the files and their labels.jsonl.

Score a reader on them with `score_extraction.py FOLDER/labels.jsonl FOLDER`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.strangers.layout import LAYOUTS, Layout, Stranger, strangers

SETS = {
    "first": ("societies", "firms", "webinars", "professions", "academies", "workplace", "world", "odd"),
    # less kind: logos, odd marks, amounts and numbers that mislead, papers that are no certificates
    "second": ("no_credit", "marks", "logos", "numbers", "abroad"),
    # what people ordinarily get: whose name, which of many amounts, long titles, days with decoys beside them
    "third": (
        "third_sponsors",
        "third_firms",
        "third_amounts",
        "third_totals",
        "third_titles",
        "third_world",
        "third_none",
    ),
    # ordinary papers drawn by a mind that never saw the reader
    "fourth": tuple(f"fourth_{part}" for part in ("webinars", "accountants", "professions", "world", "learning")),
    # as unkind as reality: sponsors told by logos, long titles, amounts and days among their likes
    "fifth": tuple(f"fifth_{part}" for part in ("logos", "titles", "amounts", "dates", "abroad", "none")),
    # what every profession gets, in the shares of reality, drawn by a mind that never saw the reader
    "sixth": tuple(f"sixth_{part}" for part in ("accountants", "health_and_law", "professions", "learning", "abroad")),
    # drawn 2026-12-01 by a mind that never saw the reader: what a judge would collect from the web
    "seventh": tuple(f"seventh_{part}" for part in ("accountants", "professions", "learning", "abroad", "odd")),
    # drawn 2026-12-01, later, by another mind that never saw the reader: single certificates as a judge collects them
    "eighth": tuple(
        f"eighth_{part}"
        for part in ("accountants", "accountants_two", "accountants_three", "professions", "learning", "abroad")
    ),
    # drawn 2026-12-01, likewise by a mind that never saw the reader: what ordinary people get
    "ninth": tuple(f"ninth_{part}" for part in ("accountants", "vendors", "professions", "learning", "abroad")),
    # less kind ones; nobody looked at them until 2026-11-30
    "opened": ("opened_no_credit", "opened_marks", "opened_logos", "opened_amounts", "opened_abroad"),
    # ordinary papers that nobody looks at until the end
    "sealed": tuple(
        f"closed_sealed_{part}" for part in ("webinars", "firms", "professions", "learning", "abroad", "no_credit")
    ),
    # as unkind as reality, and nobody who builds the reader looks at them
    "vaulted": tuple(f"closed_vaulted_{part}" for part in ("logos", "titles", "amounts", "days", "abroad", "none")),
}


def layouts(which: str = "first") -> list[Layout]:
    """The layouts of all modules of a set, in their order."""
    for module in SETS[which]:
        import_module(f"tests.strangers.layouts_{module}")
    return [plan for plan in LAYOUTS if plan.module in SETS[which]]


def make(which: str = "first") -> Iterator[Stranger]:
    """All strangers of a set, one after another: the same files every time."""
    yield from strangers(layouts(which))


def write(folder: Path, which: str = "first") -> int:
    """Write every file of a set and labels.jsonl into the folder; returns how many files there are."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for one in make(which):
        (folder / one.name).write_bytes(one.data)
        label = {"file": one.name, "layout": one.layout, "tags": [one.kind], "records": one.records}
        lines.append(json.dumps(label, ensure_ascii=False))
    (folder / "labels.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), *sys.argv[2:]), "certificates")
