"""Scores the reading on labelled certificates that live outside this repository; prints the table and the figures.

    uv run python tests/score.py [--show-errors] [--out report.json]
    uv run python tests/score.py --corpus2              on the second corpus
    uv run python tests/score.py --strangers            on made-up layouts of another mind, learned from by now
    uv run python tests/score.py --strangers sealed     on such as nobody who builds the reader has looked at (or second, third, ...)

Every option of score_extraction.py goes through. Does nothing, with a sentence, where the corpus is not at hand.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

SHARED = Path(__file__).resolve().parents[2] / "shared"
SCORER = SHARED / "tools" / "score_extraction.py"
CORPUS = SHARED / "corpus"
SECOND = SHARED / "corpus2"


def command(*options: str, jobs: int = 2, labels: Path | None = None, folder: Path | None = None) -> list[str]:
    read = f"{sys.executable} -m cpe_core extract --json --jobs {jobs}"
    files = [str(labels or CORPUS / "labels.jsonl"), str(folder or CORPUS / "certificates")]
    return [sys.executable, str(SCORER), *files, "--cli", read, *options]


def there() -> bool:
    return SCORER.is_file() and (CORPUS / "labels.jsonl").is_file()


def main(*options: str) -> int:
    if "--strangers" not in options:
        corpus = SECOND if "--corpus2" in options else CORPUS
        others = [option for option in options if option != "--corpus2"]
        asked = command(*others, labels=corpus / "labels.jsonl", folder=corpus / "certificates")
        return subprocess.run(asked, check=False).returncode
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from tests.strangers.make import SETS, write

    place = options.index("--strangers")
    before, after = options[:place], options[place + 1 :]
    which, *after = after if after and after[0] in SETS else ("first", *after)
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder), which)
        asked = command(*before, *after, labels=Path(folder) / "labels.jsonl", folder=Path(folder))
        return subprocess.run(asked, check=False).returncode


if __name__ == "__main__":
    if not there():
        sys.exit("The labelled corpus is not on this machine; nothing was scored.")
    sys.exit(main(*sys.argv[1:]))
