"""Many files by any executor: in order, a few at a time, and a dead worker costs at most its own file."""

from __future__ import annotations

import multiprocessing
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import count, islice
from pathlib import Path

import dask
import psutil
import pytest
from certificates.simple import certificate
from conftest import BROKEN, numbered
from deadly import deadly
from distributed import Client, LocalCluster

from cpe_core import Extraction, errors, extract, extract_many, extraction
from cpe_core.reading.limits import MOST_BYTES

Named = tuple[str, bytes]
DOCS = Path(__file__).parents[1] / "docs" / "many-machines.md"


def files(number: int) -> list[Named]:
    return [numbered(n) for n in range(number)]


@cache
def alone(name: str, data: bytes) -> Extraction:
    """What reading a file by itself gives, read once for all tests."""
    return extract(data, name=name)


def one_by_one(given: list[Named]) -> list[Extraction]:
    return [alone(name, data) for name, data in given]


@contextmanager
def processes() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as executor:
        yield executor


def pids(executor: ProcessPoolExecutor) -> set[int]:
    """Its workers, told by what they say of themselves."""
    return {executor.submit(os.getpid).result() for _ in range(20)}


@contextmanager
def threads() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(3) as executor:
        yield executor


@contextmanager
def cluster() -> Iterator[Client]:
    """Two workers, each a process of its own, as on two machines."""
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),  # as the docs advise
        LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as opened,
        Client(opened) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    """For the tests that kill no worker."""
    with cluster() as opened:
        yield opened


@pytest.fixture(params=["threads", "processes", "dask"])
def executor(request: pytest.FixtureRequest) -> Iterator[Executor]:
    if request.param == "dask":
        yield request.getfixturevalue("client").get_executor()
        return
    with threads() if request.param == "threads" else processes() as opened:
        yield opened


# -- the stream ----------------------------------------------------------------------------------


def test_any_executor_gives_what_reading_one_by_one_gives_in_the_same_order(executor: Executor) -> None:
    given = [BROKEN, *files(8), ("empty.pdf", b""), *files(2)]
    assert list(extract_many(given, executor=executor)) == one_by_one(given)


def test_without_an_executor_files_are_read_here_and_now() -> None:
    given = [*files(2), BROKEN]
    assert list(extract_many(given)) == one_by_one(given)


def test_paths_bytes_and_named_bytes_may_be_mixed(tmp_path: Path) -> None:
    name, data = numbered(1)
    path = tmp_path / name
    path.write_bytes(data)
    with threads() as executor:
        found = list(extract_many([path, str(path), data, (name, data)], executor=executor))
    assert [one.name for one in found] == [name, name, "file", name]
    assert len({one.records for one in found}) == 1


def test_what_cannot_be_opened_is_an_answer_in_its_place(tmp_path: Path) -> None:
    huge = tmp_path / "film.mkv"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES * 400)  # a hole of 20 GB: opening it would take all memory
    with threads() as executor:
        found = list(extract_many([numbered(1), tmp_path / "none.pdf", huge, numbered(2)], executor=executor))
    assert [one.name for one in found] == ["certificate-1.pdf", "none.pdf", "film.mkv", "certificate-2.pdf"]
    assert [one.error for one in found if one.error] == [
        "This file could not be opened: No such file or directory.",
        errors.TooLarge().message,
    ]


def test_no_more_files_are_drawn_than_are_under_way() -> None:
    """The sources are without end: whoever took them all first would never answer."""
    drawn = 0

    def endless() -> Iterator[Named]:
        nonlocal drawn
        for drawn in count(1):
            yield numbered(drawn % 3)

    with threads() as executor:
        found = extract_many(endless(), executor=executor, ahead=4)
        for taken in range(1, 11):
            next(found)
            assert drawn <= taken + 4
        found.close()


def test_large_files_are_drawn_one_at_a_time() -> None:
    """Five of 60 MB are more than are held at once, whatever `ahead` says."""
    drawn = 0
    padded = certificate() + bytes(60 * 1024 * 1024)

    def large() -> Iterator[Named]:
        nonlocal drawn
        for drawn in range(1, 8):
            yield f"{drawn}.pdf", padded

    with threads() as executor:
        found = extract_many(large(), executor=executor, ahead=100)
        next(found)
        assert drawn <= 6
        assert {one.error for one in found} == {extract(padded).error}


def test_the_document_can_be_left_behind() -> None:
    with threads() as executor:
        (kept,) = extract_many([numbered(1)], executor=executor)
        (left,) = extract_many([numbered(1)], executor=executor, keep_document=False)
    assert kept.document is not None
    assert left.document is None
    assert left.records == kept.records


def test_stopping_early_leaves_nothing_under_way() -> None:
    with processes() as executor:
        found = extract_many(files(30), executor=executor)
        next(found)
        found.close()
        after: Future[int] = executor.submit(os.getpid)
        assert after.result(timeout=30)  # behind at most the few that had been begun


# -- dead workers --------------------------------------------------------------------------------


def test_a_process_pool_that_breaks_mid_way_costs_no_file() -> None:
    """One of two workers is killed; the standard library's pool then loses all that it holds and takes nothing more."""
    given = files(40)
    with processes() as executor:
        found = extract_many(given, executor=executor, ahead=20)
        first = [next(found) for _ in range(5)]
        os.kill(min(pids(executor)), signal.SIGKILL)
        middle = list(islice(found, 25))
        children = [one for one in psutil.Process().children() if "cpe_core.reading.child" in " ".join(one.cmdline())]
        rest = list(found)
    assert first + middle + rest == one_by_one(given)
    assert len(children) == min(os.cpu_count() or 1, 4)  # what is left is read side by side


def test_files_that_kill_their_readers_cost_themselves_only_in_a_process_pool() -> None:
    """The first breaks the pool, the second a child of this process; the files around them notice neither."""
    given = [*files(6), deadly(), *files(6), deadly(), *files(3)]
    with processes() as executor:
        found = list(extract_many(given, executor=executor, ahead=5))
    lost = [place for place, one in enumerate(found) if one.error]
    assert lost == [6, 13]
    assert all("was killed" in (found[place].error or "") for place in lost)
    assert [one for one in found if not one.error] == one_by_one([*files(6), *files(6), *files(3)])


def test_an_executor_that_never_answers_costs_patience_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A cluster whose last worker is gone keeps what it was given, and waits."""

    class Asleep(Executor):
        def submit(self, fn: object, /, *args: object, **kwargs: object) -> Future[Extraction]:
            return Future()

    monkeypatch.setattr(extraction, "PATIENCE_SECONDS", 1)
    (found,) = extract_many([numbered(1)], executor=Asleep())
    assert found == extract(numbered(1)[1], name=numbered(1)[0])


def test_a_dask_worker_killed_mid_way_costs_no_file() -> None:
    given = files(40)
    with cluster() as client:
        found = extract_many(given, executor=client.get_executor(), ahead=20)
        first = [next(found) for _ in range(5)]
        pids = client.run(os.getpid)
        assert len(set(pids.values()) - {os.getpid()}) == 2
        os.kill(next(iter(pids.values())), signal.SIGKILL)
        rest = list(found)
    assert first + rest == one_by_one(given)


@pytest.mark.full
def test_a_file_that_kills_its_reader_costs_itself_only_on_a_dask_cluster() -> None:
    given = [*files(5), deadly(), *files(5)]
    with cluster() as client:
        found = list(extract_many(given, executor=client.get_executor()))
    assert "was killed" in (found[5].error or "")
    assert found[:5] + found[6:] == one_by_one(given[:5] + given[6:])


def test_a_dask_worker_reads_risky_files_in_a_child_of_its_own(client: Client) -> None:
    """Dask's workers are daemonic processes, which multiprocessing lets have no children."""
    name, data = numbered(1)
    told = client.submit(extract, data, name=name, isolated=True).result(timeout=60)
    assert told == extract(data, name=name)


def test_a_client_that_was_closed_costs_no_file() -> None:
    with threads() as closed:
        pass
    given = files(6)
    assert list(extract_many(given, executor=closed)) == one_by_one(given)


# -- the docs ------------------------------------------------------------------------------------


def test_the_example_of_the_docs_runs_as_it_stands(tmp_path: Path) -> None:
    snippets = re.findall(r"```python\n(.*?)```", DOCS.read_text(), re.DOTALL)
    assert snippets
    (tmp_path / "certificates").mkdir()
    for name, data in (*files(3), BROKEN):
        (tmp_path / "certificates" / name).write_bytes(data)
    for number, snippet in enumerate(snippets):
        script = tmp_path / f"snippet_{number}.py"
        script.write_text(snippet)
        done = subprocess.run([sys.executable, script], cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        lines = done.stdout.splitlines()
        assert [line.split()[0] for line in lines] == ["broken.pdf", *(f"certificate-{n}.pdf" for n in range(3))]
        assert "damaged or cut off" in lines[0] or "cut off" in lines[0]
        assert all("Working Papers Part" in line for line in lines[1:])
