"""What leaves this computer: nothing. The rule that holds for every browser test is shown to notice what breaks it."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser.harness import Server, SheetPage, expect_nothing_asked_outside
from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

ASKS = {
    "https://font-house.example/icon.svg": "document.querySelector('link[rel~=icon]').href = '{}'",
    "http://example.org/a": "fetch('{}').catch(() => null)",
    "wss://example.net/b": "new WebSocket('{}')",
}


def test_a_page_that_asks_outside_is_noticed(window: Browser, server: Server) -> None:
    for page in (window.new_page(), window.new_context().new_page()):
        SheetPage(page, server.url).open()
        expect_nothing_asked_outside()
        for url, ask in ASKS.items():
            page.evaluate(ask.format(url))
            page.wait_for_timeout(200)
            with pytest.raises(AssertionError, match=url):
                expect_nothing_asked_outside()
        page.close()


def test_a_server_that_does_not_start_in_time_is_not_left_running(tmp_path: Path) -> None:
    for by_hand in (True, False):
        late = Server(tmp_path, by_hand=by_hand)
        with pytest.raises(AssertionError, match="no answer"):
            late.start(seconds=0)
        assert late.process is not None
        assert not late.is_running
