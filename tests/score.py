"""Scores the reading on labelled certificates that live outside this repository; prints the table and the figures.

    uv run python tests/score.py [--show-errors] [--out report.json]

Every option of score_extraction.py goes through. Does nothing, with a sentence, where the corpus is not at hand.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"
SCORER = SHARED / "tools" / "score_extraction.py"
CORPUS = SHARED / "corpus"


def command(*options: str, jobs: int = 2) -> list[str]:
    read = f"{sys.executable} -m cpe_core extract --json --jobs {jobs}"
    files = [str(CORPUS / "labels.jsonl"), str(CORPUS / "certificates")]
    return [sys.executable, str(SCORER), *files, "--cli", read, *options]


def there() -> bool:
    return SCORER.is_file() and (CORPUS / "labels.jsonl").is_file()


if __name__ == "__main__":
    if not there():
        sys.exit("The labelled corpus is not on this machine; nothing was scored.")
    sys.exit(subprocess.run(command(*sys.argv[1:]), check=False).returncode)
