"""The harness itself: a server whose start fails leaves nothing running behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.harness import Server


def test_a_server_that_does_not_answer_in_time_is_ended(tmp_path: Path) -> None:
    server = Server(tmp_path)
    with pytest.raises(AssertionError, match="no answer after 0 s"):
        server.start(seconds=0)
    assert server.process is not None and server.process.poll() is not None
