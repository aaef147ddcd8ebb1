"""Makes the drawn transcripts: `uv run python -m tests.transcripts.make FOLDER [SET]` writes them and labels.jsonl."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.transcripts.drawn import DRAWINGS, Drawing, Transcript

# "closed" is the hold-out: nobody who works on the reader looks at it
SETS = {
    "open": ("open_a", "open_b", "open_a2", "open_b2"),
    "closed": ("closed_a", "closed_b", "closed_a2", "closed_b2"),
}


def drawings(which: str = "open") -> list[Drawing]:
    """The drawings of all modules of a set that are there, in their order."""
    names = [name for name in SETS[which] if find_spec(f"tests.transcripts.{name}")]
    for name in names:
        import_module(f"tests.transcripts.{name}")
    return [draw for name in names for draw in DRAWINGS[name]]


def make(which: str = "open") -> Iterator[Transcript]:
    """All transcripts of a set, one after another: the same files every time."""
    for draw in drawings(which):
        yield draw()


def write(folder: Path, which: str = "open") -> int:
    """Write every file of a set and labels.jsonl into the folder; returns how many files there are."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for one in make(which):
        (folder / one.file).write_bytes(one.data)
        label = {"file": one.file, "rows": [asdict(row) for row in one.rows], "left_out": one.left_out}
        lines.append(json.dumps(label, ensure_ascii=False))
    (folder / "labels.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), *sys.argv[2:]), "transcripts")
