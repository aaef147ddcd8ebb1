"""The real server answers its own page alone: not a foreign host name, not another site's page; and it asks nobody."""

from __future__ import annotations

import socketserver
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import psutil
import pytest
from browser.harness import Server

SOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Protocol": "streamlit",
}
ASKED = {
    "page": ("GET", "/", {}),
    "review page": ("GET", "/review?record=1", {}),
    "health": ("GET", "/_stcore/health", {}),
    "socket": ("GET", "/_stcore/stream", SOCKET),
    "upload": ("PUT", "/_stcore/upload_file/session/file", {"Content-Length": "0"}),
    "preflight": ("OPTIONS", "/_stcore/upload_file/session/file", {}),
    "media": ("GET", "/media/0123456789abcdef.pdf", {}),
    "nothing there": ("GET", "/static/none.js", {}),
}


class Outside(socketserver.ThreadingTCPServer):
    """Stands for everything on the internet, as the proxy of the server under test: notes what is asked, gives nothing."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Refuses)
        self.asked: list[str] = []


class _Refuses(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, Outside)
        self.server.asked.append(self.rfile.readline().decode(errors="replace").strip())
        self.wfile.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@pytest.fixture(scope="module")
def outside() -> Iterator[Outside]:
    with Outside() as standing, pytest.MonkeyPatch.context() as patch:
        threading.Thread(target=standing.serve_forever, daemon=True).start()
        for name in ("HTTP_PROXY", "HTTPS_PROXY"):
            patch.setenv(name, f"http://127.0.0.1:{standing.server_address[1]}")
            patch.setenv(name.lower(), f"http://127.0.0.1:{standing.server_address[1]}")
        patch.setenv("NO_PROXY", "localhost,127.0.0.1")
        patch.setenv("no_proxy", "localhost,127.0.0.1")
        yield standing
        standing.shutdown()


@pytest.fixture(scope="module")
def server(outside: Outside, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Started from another folder, whose own settings open the door: those beside app.py hold all the same."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / ".streamlit").mkdir()
    (elsewhere / ".streamlit" / "config.toml").write_text('[server]\naddress = "0.0.0.0"\nallowedHosts = ["*"]\n')
    running = Server(elsewhere, started_from=elsewhere, by_hand=True)
    running.start()
    yield running
    running.stop()


def answer(server: Server, what: str, *, host: str | None, origin: str | None = None) -> tuple[int, str]:
    """Status and text; a socket that is let in answers 101 and nothing more."""
    method, path, headers = ASKED[what]
    connection = HTTPConnection("localhost", server.port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    for name, value in {
        **headers,
        **({"Host": host} if host else {}),
        **({"Origin": origin} if origin else {}),
    }.items():
        connection.putheader(name, value)
    connection.endheaders()
    got = connection.getresponse()
    text = "" if got.status == 101 else got.read().decode(errors="replace")
    connection.close()
    return got.status, text


def refused(server: Server, what: str, *, host: str | None, origin: str | None = None) -> bool:
    status, text = answer(server, what, host=host, origin=origin)
    return status == 403 and (what == "socket" or text.startswith("CPE Tracker answers only its own page"))


@pytest.mark.parametrize("what", ASKED)
def test_a_foreign_host_is_refused(server: Server, what: str) -> None:
    port = server.port
    for host in (
        "evil.example",
        f"evil.example:{port}",
        f"localhost.evil.example:{port}",
        f"10.0.0.7:{port}",
        "[::2]",
        "[",
        f"evil@localhost:{port}",
        "localhost/x",
    ):
        assert refused(server, what, host=host), host
        assert refused(server, what, host=host, origin=f"http://{host}"), (
            host
        )  # a name made to point here is its own origin


@pytest.mark.parametrize("what", ASKED)
def test_another_sites_page_is_refused_and_nobody_is_asked(server: Server, outside: Outside, what: str) -> None:
    own = f"localhost:{server.port}"
    for origin in (
        "https://evil.example",
        "null",
        f"http://localhost:{server.port + 1}",
        "http://[",
        "http://localhost",
    ):
        assert refused(server, what, host=own, origin=origin), origin
        assert outside.asked == []


def test_its_own_page_gets_in_under_every_name_of_this_computer(server: Server) -> None:
    for name in ("localhost", "127.0.0.1", "[::1]", "LOCALHOST", "localhost."):
        host = f"{name}:{server.port}"
        for what in ASKED:
            assert not refused(server, what, host=host), (what, host)
            assert not refused(server, what, host=host, origin=f"http://{host}"), (what, host)
        assert answer(server, "page", host=host)[0] == 200
        assert answer(server, "socket", host=host, origin=f"http://{host}")[0] == 101


def test_it_listens_on_this_computer_alone(server: Server) -> None:
    assert server.process is not None
    open_at = {c.laddr.ip for c in psutil.Process(server.process.pid).net_connections("tcp") if c.status == "LISTEN"}
    assert open_at
    assert open_at <= {"127.0.0.1", "::1"}


def test_the_page_opens_in_the_browser_of_who_starts_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told"
    opener = tmp_path / "opener"
    opener.write_text(f'#!/bin/sh\necho "$1" >> "{told}"\n')
    opener.chmod(0o700)
    monkeypatch.setenv("BROWSER", str(opener))
    monkeypatch.setenv("HOME", str(tmp_path))  # a first start: nothing is asked on the terminal
    running = Server(tmp_path, headless=False, by_hand=True)
    try:
        running.start()
        until = time.monotonic() + 10
        while not told.exists() and time.monotonic() < until:
            time.sleep(0.05)
        assert told.read_text().split() == [running.url]
    finally:
        running.stop()
