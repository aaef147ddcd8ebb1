"""The made-up certificates that come with the app, to try it without one's own."""

from __future__ import annotations

from pathlib import Path

_FOLDER = Path(__file__).resolve().parents[3] / "data" / "samples"
_ABOUT = {".md", ".jsonl", ".py"}  # what tells of them: the note, and the expected records


def samples() -> tuple[Path, ...]:
    return tuple(sorted(f for f in _FOLDER.glob("*") if f.is_file() and f.suffix not in _ABOUT and f.name[0] != "."))


def opened() -> tuple[tuple[str, bytes], ...]:
    return tuple((f.name, f.read_bytes()) for f in samples())
