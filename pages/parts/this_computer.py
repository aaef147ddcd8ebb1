"""Who the server answers: the app's own page, on this computer. Every request passes here before Streamlit sees it.

Streamlit holds only its socket to `server.allowedHosts`, and before it refuses a foreign origin it asks a host on the
internet which address this computer has. Here page, files, uploads and socket are held to the same names,
and nothing is asked.
"""

from __future__ import annotations

import re
import webbrowser
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from fnmatch import fnmatchcase

import streamlit as st
from starlette.datastructures import Headers
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

_NAMES = ("localhost", "127.0.0.1", "::1")  # were .streamlit/config.toml lost
_HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9_.-]+?)\.?)(?::[0-9]+)?")
_REFUSED = (
    "CPE Tracker answers only its own page on this computer. Open it at http://localhost and the port that the "
    "terminal shows. To use it under another name, add the name to server.allowedHosts in .streamlit/config.toml.\n"
)


class OnlyThisComputer:
    """Refuses what came by a foreign host name (one made to point here) or from another site's page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or _is_own(Headers(scope=scope)):
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose(code=1008)(scope, receive, send)
        else:
            await PlainTextResponse(_REFUSED, status_code=403)(scope, receive, send)


ONLY_THIS_COMPUTER = [Middleware(OnlyThisComputer)]


@asynccontextmanager
async def in_a_browser(_app: object) -> AsyncGenerator[None, None]:
    """Opens the page when the server starts: Streamlit does so for a script, not for an app with middleware."""
    if not st.get_option("server.headless"):
        webbrowser.open(f"http://localhost:{st.get_option('server.port')}")
    yield


def _is_own(headers: Headers) -> bool:
    """One host, and it is one of the names; what a page of another site sent bears that site as its origin."""
    hosts, origins = headers.getlist("host"), headers.getlist("origin")
    if len(hosts) != 1 or not _is_own_name(hosts[0]):
        return False
    allowed = [f"http://{hosts[0]}", f"https://{hosts[0]}", *st.get_option("server.corsAllowedOrigins")]
    return all(origin in allowed for origin in origins)


def _is_own_name(host: str) -> bool:
    parts = _HOST.fullmatch(host.lower())
    names = st.get_option("server.allowedHosts") or _NAMES
    return parts is not None and any(fnmatchcase(parts[1] or parts[2], name.lower()) for name in names)
