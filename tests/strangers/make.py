"""Makes the strangers: `uv run python -m tests.strangers.make FOLDER` writes the files and their labels.jsonl.

Score a reader on them with `score_extraction.py FOLDER/labels.jsonl FOLDER`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from tests.strangers.layout import LAYOUTS, Layout, Stranger, strangers

MODULES = ("societies", "firms", "webinars", "professions", "academies", "workplace", "world", "odd")


def layouts() -> list[Layout]:
    """The layouts of all modules, in their order."""
    for module in MODULES:
        import_module(f"tests.strangers.layouts_{module}")
    return list(LAYOUTS)


def make() -> Iterator[Stranger]:
    """All strangers, one after another: the same files every time."""
    yield from strangers(layouts())


def write(folder: Path) -> int:
    """Write every file and labels.jsonl into the folder; returns how many files there are."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for one in make():
        (folder / one.name).write_bytes(one.data)
        label = {"file": one.name, "layout": one.layout, "tags": [one.kind], "records": one.records}
        lines.append(json.dumps(label, ensure_ascii=False))
    (folder / "labels.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


if __name__ == "__main__":
    print(write(Path(sys.argv[1])), "certificates")
