"""What a mail or an archive holds, before anyone has looked into it. Names are only ever shown, never used as paths."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing in a container: bytes, another container already opened, or why it stays closed."""

    name: str
    data: bytes = b""
    inside: Callable[[], Iterable[Found]] | None = None  # of a mail within a mail
    refused: str | None = None
    aside: str | None = None  # what it is, where nothing is to be read in it: no fault of the file it is in
    kind: str | None = None  # its media type where the bytes need not be sniffed
    own_text: bool = False  # a mail's own words, or the pages of what holds files: nothing that was put into it
