"""What mails and saved pages have in common: their own words as a file, and the order of what they hold."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from cpe_core.reading.found import Found
from cpe_core.reading.pictures import shorter_side
from cpe_core.reading.sniffing import HTML, TEXT

OWN_TEXT = "message text"
PAGE_TEXT = "page text"
LEAST_INLINE = 300  # pixels of the shorter side of a picture in the text that may be a certificate
_PREFIX = re.compile(r"^(?:\s*(?:re|fw|fwd|aw|wg|tr)\s*:)+\s*", re.IGNORECASE)


def own_text(subject: str, pages: list[str], texts: list[str], *, name: str = OWN_TEXT) -> Iterator[Found]:
    """The mail's own words as a file: as HTML where there are any of that, for it has the sizes and the columns."""
    heading = _PREFIX.sub("", " ".join(subject.split()))
    if any(re.sub(r"<[^<>]*>", "", page).strip() for page in pages):
        merged = f"<p>{html.escape(heading)}</p>\n" + "\n<hr>\n".join(pages)
        yield Found(name=name, data=_marked(merged), kind=HTML, own_text=True)
    elif any(text.strip() for text in texts):
        yield Found(name=name, data=_marked("\n\n".join([heading, *texts])), kind=TEXT, own_text=True)


def arranged(attached: list[Found], inline: list[Found]) -> Iterator[Found]:
    """Attachments, then those pictures of the text that are large enough for a certificate."""
    yield from attached
    yield from (picture for picture in inline if shorter_side(picture.data) >= LEAST_INLINE)


def _marked(text: str) -> bytes:
    return b"\xef\xbb\xbf" + text.encode("utf-8", "replace")
