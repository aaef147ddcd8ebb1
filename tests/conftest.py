"""What several test files share: a tracker on a fresh folder, and made-up certificates by number."""

from __future__ import annotations

import io
import os
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from certificates.simple import certificate

from cpe_core import Run, Sheet, Tracker
from cpe_core.runs import Reader
from cpe_core.store import Store

Given = tuple[str, bytes]


@cache
def numbered(number: int) -> Given:
    """A born-digital certificate, its own for each number: name and bytes."""
    data = certificate(title=f"Working Papers Part {number}", credits=f"{1 + number % 4}.0", seed=number)
    return f"certificate-{number}.pdf", data


def packed(name: str, *files: Given) -> Given:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for inside in files:
            archive.writestr(*inside)
    return name, out.getvalue()


BROKEN: Given = ("broken.pdf", b"%PDF-1.7\n1 0 obj << /Type /Catalog")
BROKEN_TOO: Given = ("broken-too.pdf", b"%PDF-1.4\n% cut off")


@pytest.fixture
def given() -> Callable[[int], Given]:
    return numbered


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the pages look for it too."""
    path = tmp_path / "data" / "cpe.db"
    path.parent.mkdir()
    monkeypatch.setenv("CPE_DB", str(path))
    return path


@pytest.fixture
def tracker(database: Path) -> Iterator[Tracker]:
    with Tracker(database) as opened:
        yield opened


@pytest.fixture
def sheet(tracker: Tracker) -> Sheet:
    return tracker.create_sheet("2026 CPE")


@pytest.fixture
def draft(tracker: Tracker, sheet: Sheet) -> Run:
    return tracker.active_run(sheet.id)


def read_and_apply(tracker: Tracker, record_ids: Iterable[int]) -> None:
    """Read again, and let it count."""
    tracker.apply(one for file in tracker.read_again(record_ids) for one in file.readings)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=40, help="how often the kill test kills (default 40)")
    parser.addoption("--mutations", type=int, default=60, help="how many damaged files are read (default 60)")
    parser.addoption(
        "--full",
        action="store_true",
        help="benchmarks and scores with all the files they are about, and every sibling of a kind",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What is marked `full` is left out, and counted as such, unless it is asked for.

    Files of few tests come first: those drive a browser, kill processes or measure for minutes in a single test, and
    of the two processes the one that got such a file last would work on alone. Files of a hundred tests take seconds.
    """
    if not config.getoption("--full"):
        left_out = [item for item in items if item.get_closest_marker("full")]
        items[:] = [item for item in items if not item.get_closest_marker("full")]
        config.hook.pytest_deselected(items=left_out)
    tests_in = Counter(item.path for item in items)
    items.sort(key=lambda item: (tests_in[item.path], item.path))


def lose(tracker: Tracker, record_id: int) -> None:
    """Take a record's original out of the folder, as a person may who tidies up."""
    with Store(tracker.path) as store:
        file_id = store.records.get(record_id).file_id
        assert file_id is not None
        (tracker.path.parent / "originals" / store.files.get(file_id).sha256).unlink()


def die(reader: Reader) -> None:
    """What the system does when a reader's process ends, however it ends: its lock is gone, its file and lease stay."""
    handle = reader.presence._handle
    assert handle is not None
    os.close(handle)
    reader.presence._handle = None


def started(tracker: Tracker, draft: Run, *files: Given) -> Store:
    tracker.add_files(draft.id, files)
    store = Store(tracker.path)
    store.runs.start(draft.id)
    return store
