"""Starts Streamlit servers as copies of a process that has imported what every one of them imports.

Each server is a process of its own, with a folder, an environment and a main thread of its own, but does not spend the
seconds that libraries take to load, sixty times. One line of JSON in for each server, its process number out.
"""

from __future__ import annotations

import json
import os
import signal
import sys

import altair  # noqa: F401
import openpyxl  # noqa: F401
import pandas  # noqa: F401
import sqlite_utils  # noqa: F401
import streamlit.starlette  # noqa: F401
import uvicorn  # noqa: F401
from streamlit.web.cli import main


def serve(asked: dict[str, object]) -> None:
    """Be one server, as `python -m streamlit run` would."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.chdir(str(asked["folder"]))
    os.environ.clear()
    os.environ.update(asked["environment"])
    log = os.open(str(asked["log"]), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.argv = ["streamlit", "run", *asked["options"]]
    sys.path[0] = str(asked["folder"])  # as `-m` has it
    main()


if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # a server that ends leaves no zombie
    for line in sys.stdin:
        if (number := os.fork()) == 0:
            serve(json.loads(line))
            os._exit(0)
        print(number, flush=True)
