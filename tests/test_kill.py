"""SIGKILL at random points, hundreds of times: after each restart the run ends and nothing is lost (see killed.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SIDE_BY_SIDE = 2  # killers at work, each on stores of its own: one alone leaves a core idle while it waits


def killer(folder: Path, *, kills: int, seed: int) -> subprocess.Popen[str]:
    folder.mkdir()
    return subprocess.Popen(
        [sys.executable, HERE / "killed.py", folder, str(kills), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), str(HERE.parent)])},
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the kill test forks")
def test_nothing_is_lost_wherever_a_process_is_killed(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    kills = pytestconfig.getoption("--kills")
    seeds = [int.from_bytes(os.urandom(4)) for _ in range(SIDE_BY_SIDE)]
    each = -(-kills // SIDE_BY_SIDE)  # rounded up: never fewer than asked for
    killers = [killer(tmp_path / str(seed), kills=each, seed=seed) for seed in seeds]
    told = [one.communicate() for one in killers]
    for one, seed, (_, error) in zip(killers, seeds, told, strict=True):
        assert one.returncode == 0, f"seed {seed}\n{error[-3000:]}"
    summaries = [json.loads(out.splitlines()[-1]) for out, _ in told]
    print(summaries)
    fell = sum((Counter(summary["fell"]) for summary in summaries), Counter())
    assert sum(summary["kills"] for summary in summaries) >= kills
    # the kills must have fallen on different moments of the work, or this test shows nothing
    assert sum(n for where, n in fell.items() if "in_progress" in where) >= kills / 20, fell
    assert len(fell) >= 3, fell
