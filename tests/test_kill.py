"""SIGKILL at random points, hundreds of times: after each restart the run ends and nothing is lost (see killed.py)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the kill test forks")
def test_nothing_is_lost_wherever_a_process_is_killed(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    kills = pytestconfig.getoption("--kills")
    seed = int.from_bytes(os.urandom(4))
    here = Path(__file__).parent
    done = subprocess.run(
        [sys.executable, here / "killed.py", tmp_path, str(kills), str(seed)],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(here), str(here.parent)])},
        check=False,
    )
    assert done.returncode == 0, f"seed {seed}\n{done.stderr[-3000:]}"
    summary = json.loads(done.stdout.splitlines()[-1])
    print(summary)
    assert summary["kills"] >= kills
    # the kills must have fallen on different moments of the work, or this test shows nothing
    assert sum(n for where, n in summary["fell"].items() if "in_progress" in where) >= kills / 20, summary
    assert len(summary["fell"]) >= 3, summary
