"""Bytes to a `Document`: words with boxes on upright pages. The only layer that knows a PDF or OCR library.

Mails and archives are read part by part; Word documents, web pages and texts are set on pages first.
The text layer is read first; pixels are looked at where a page may show more than its text layer holds. Ordinary files
are read in this process; risky ones (large, decompression bombs) in a sandbox: a child process with limited memory and
time. Whatever is wrong with a file is an `errors.Unreadable` that says what to do. Libraries are imported
when first needed. What the module of a new kind of file must offer stands at the end of `raw_page`: `Blocks`,
`RawPages` or `Members`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from cpe_core import errors
from cpe_core.document import Document
from cpe_core.pace import InsideFile
from cpe_core.reading import limits, sniffing
from cpe_core.reading.preview import preview

if TYPE_CHECKING:
    from cpe_core.reading.containers import PartRead
    from cpe_core.reading.pages import LookedAt

T = TypeVar("T")

__all__ = ["count_pages", "list_inside", "picture", "preview", "read", "read_inside", "shown_as", "warm"]


def read(
    data: bytes,
    *,
    name: str,
    isolated: bool = False,
    enough: Callable[[Document], bool] | None = None,
    looked_at: LookedAt | None = None,
) -> Document:
    """Read a file's bytes; `name` only helps to say what is wrong. `isolated` reads in a short-lived child.

    OCR takes 97 % of the time: where `enough` finds all it needs in the text layers of a PDF, its pixels are not read.
    `looked_at` is given the number of each page that is looked at here, and what draws it: half the work is done then.
    """
    from cpe_core.reading import containers, pages  # noqa: PLC0415  PDFium, NumPy and Pillow: not at `import cpe_core`

    kind = _sniffed(data, name)
    if containers.is_container(data, kind):
        return containers.document(data, kind, isolated=isolated)
    if isolated or pages.is_risky(data, kind):
        return _here_or(True, pages.document, data, kind)
    return pages.document(data, kind, enough, looked_at)


def list_inside(data: bytes, *, name: str, isolated: bool = False) -> tuple[InsideFile, ...]:
    """The files in a mail, an archive, a PDF or a Word document, and in the mails in it; () where there is none."""
    kind = _sniffed(data, name)
    if kind not in sniffing.CONTAINERS and kind not in sniffing.HOLDERS:
        return ()
    from cpe_core.reading import containers  # noqa: PLC0415  as above

    return containers.listed(data, kind, isolated=isolated) if containers.is_container(data, kind) else ()


def read_inside(
    data: bytes,
    *,
    name: str,
    isolated: bool = False,
    known: Mapping[int, int | None],
    begin: Callable[[int], bool],
) -> Iterator[tuple[int, PartRead]]:
    """The files in a mail, an archive, a PDF or a Word document one by one, as `containers.read_parts` reads them."""
    from cpe_core.reading import containers  # noqa: PLC0415  as above

    kind = sniffing.media_type(data, name)
    yield from containers.read_parts(data, kind, isolated=isolated, known=known, begin=begin)


def warm() -> None:
    """Load the OCR engine now, so that the first page does not wait for it."""
    from cpe_core.reading import ocr  # noqa: PLC0415  as above

    ocr.load()


def shown_as(data: bytes, *, name: str) -> str | None:
    """The media type by which every browser shows these bytes and runs nothing in them: a PDF or a picture, no page."""
    try:
        kind = sniffing.media_type(data, name)
    except errors.Unreadable:
        return None
    return kind if kind in sniffing.SHOWN_BY_BROWSERS else None


def count_pages(data: bytes, *, name: str, isolated: bool = False) -> int:
    """How many pages `picture` can draw, in all parts of a container. `isolated` counts them in a child."""
    from cpe_core.reading import containers, pages  # noqa: PLC0415  as above

    kind = _sniffed(data, name)
    count = containers.count_pages if containers.is_container(data, kind) else pages.count_pages
    return _here_or(isolated, count, data, kind)


def picture(data: bytes, *, name: str, page: int = 1, width: int = 1000, isolated: bool = False) -> bytes:
    """One page as WebP, `width` pixels wide, upright: the boxes of `read`'s words lie on it.

    `page` counts through all parts of a container, as `Page.number` does. `isolated` draws it in a child.
    """
    from cpe_core.reading import containers, pages  # noqa: PLC0415  as above

    kind = _sniffed(data, name)
    if containers.is_container(data, kind):
        return _here_or(isolated, containers.picture, data, kind, page, width)
    return _here_or(isolated or pages.is_risky(data, kind), pages.picture, data, kind, page, width)


def _sniffed(data: bytes, name: str) -> str:
    """The media type; Unreadable for one that is not read, and for what is too large."""
    kind = sniffing.media_type(data, name)
    limits.check_size(data)
    return kind


def _here_or(isolated: bool, work: Callable[..., T], *given: object) -> T:
    """The work done here, or in a child."""
    if not isolated:
        return work(*given)
    from cpe_core.reading import sandbox  # noqa: PLC0415  PDFium, NumPy and Pillow: not at `import cpe_core`

    return sandbox.run(work, *given)
