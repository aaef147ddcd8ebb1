"""What a mail or an archive holds, before anyone has looked into it. Names are only ever shown, never used as paths."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing in a container: bytes, another container already opened, or the reason why it stays closed."""

    name: str
    data: bytes = b""
    inside: Callable[[], Iterable[Found]] | None = None  # of a mail within a mail
    refused: str | None = None
    kind: str | None = None  # its media type where that need not be told from the bytes
    own_text: bool = False  # a mail's own words, which are read where nothing attached to it is a certificate


def shown(name: str) -> str:
    """A member's name to show: no drive, no way up and out of a folder, nothing that does not print."""
    steps = re.split(r"[/\\]+", "".join(c if c.isprintable() else " " for c in name))
    clean = "/".join(s.strip() for s in steps if s.strip() not in ("", ".", "..") and not s.endswith(":"))
    return clean if len(clean) <= _LONGEST_NAME else f"…{clean[-_LONGEST_NAME:]}"
