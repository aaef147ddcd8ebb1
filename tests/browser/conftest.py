"""A server of its own for each test (that does more than look), one Chromium for each file of tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.harness import Server, SheetPage, browser, chromium, expect_nothing_asked_outside
from playwright.sync_api import Browser


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    if chromium() is None:
        if os.environ.get("CI") == "true":
            pytest.fail(
                "No Chromium found, and CI must not skip the browser tests. Install it: apt-get install chromium"
            )
        pytest.skip("no Chromium found (Debian: apt-get install chromium)")
    with browser() as launched:
        yield launched


@pytest.fixture(autouse=True)
def private() -> Iterator[None]:
    """Every browser test is one of this too: no page asks anything but the app's own address."""
    yield
    expect_nothing_asked_outside()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path)
    running.start()
    yield running
    running.stop()


OpenTab = Callable[..., SheetPage]


@pytest.fixture
def new_tab(window: Browser, server: Server) -> Iterator[OpenTab]:
    """Open the sheet page in a tab of its own; keyword arguments are Playwright's for a context (viewport, colours)."""
    contexts = []

    def new(**how: object) -> SheetPage:
        context = window.new_context(**{"viewport": {"width": 1280, "height": 900}, **how})
        contexts.append(context)
        return SheetPage(context.new_page(), server.url).open()

    yield new
    for context in contexts:
        context.close()
