"""Plain text to blocks, line by line. Also what mails do to a text: quoting marks and the headers of the mails quoted.

The headers are left out wherever they stand, since a web page may be a mail that was saved from a browser: their dates
and people are the mail's and not the certificate's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from cpe_core.reading.separated import separated
from cpe_core.reading.typesetting import SMALLEST, SPACE, Block, TableBlock, TableCell, Text

CELL, MANY_COLUMNS = 8.0, 7  # points of type in a table of values, and columns that need the smallest
_QUOTING = re.compile(r"^(?:[ \t]?>)+ ?")
_HEADER = re.compile(r"^\W*(from|sent|to|cc|bcc|date|subject|reply-to|importance|attachments)\W{0,2}:", re.IGNORECASE)
_AROUND = re.compile(
    r"^\W*(original message|forwarded message|begin forwarded message:?|sent from my \w+)\W*$"
    r"|^on\b.{8,160}\bwrote:$|^_{9,}$",
    re.IGNORECASE,
)


def decoded(data: bytes, charset: str | None = None) -> str:
    """Decode a text: by its byte order mark, by the declared encoding, as UTF-8, or as Windows-1252."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff")
    for name in (charset, "utf-8"):
        try:
            return data.decode(name or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    return data.decode("cp1252", "replace")


def blocks(text: str) -> list[Block]:
    """A line of text each; a blank line above is kept as space. Rows of separated values are a table."""
    above, rows = separated(text)
    if rows:
        return [*(Text(text=line.strip()) for line in above if line.strip()), _table(rows)]
    found: list[Block] = []
    space = 0.0
    for line in text.splitlines():
        own = _QUOTING.sub("", line)
        if own.strip():
            found.append(Text(text=own.strip(), space=space))
            space = 0.0
        else:
            space = SPACE
    return without_mail_headers(found)


def _table(rows: list[list[str]]) -> TableBlock:
    size = CELL if len(rows[0]) <= MANY_COLUMNS else SMALLEST
    cells = ([TableCell(blocks=(Text(text=cell, size=size),)) for cell in row] for row in rows)
    return TableBlock(rows=tuple(tuple(row) for row in cells), of_values=True)


def without_mail_headers(found: Iterable[Block]) -> list[Block]:
    """The blocks without the lines that a mail program put above a mail that was answered or passed on."""
    remaining: list[Block] = []
    run: list[Text] = []
    for block in found:
        if isinstance(block, Text) and (_HEADER.match(block.text) or (run and _is_more_addresses(block.text))):
            run.append(block)
            continue
        remaining.extend(_not_headers(run))
        run = []
        if isinstance(block, TableBlock):
            rows = tuple(
                tuple(replace(cell, blocks=tuple(without_mail_headers(cell.blocks))) for cell in row)
                for row in block.rows
            )
            remaining.append(replace(block, rows=rows))
        elif not (isinstance(block, Text) and _AROUND.match(block.text)):
            remaining.append(block)
    return [*remaining, *_not_headers(run)]


def _is_more_addresses(text: str) -> bool:
    return "@" in text and (text.endswith((";", ",", ">")) or " " not in text.strip())


def _not_headers(run: list[Text]) -> Iterator[Text]:
    """A run of lines unless it is a mail's headers: From among others, with an address or the word Sent."""
    names = {found[1].lower() for text in run if (found := _HEADER.match(text.text))}
    if not ("from" in names and len(names) > 1 and ("sent" in names or any("@" in t.text for t in run))):
        yield from run
