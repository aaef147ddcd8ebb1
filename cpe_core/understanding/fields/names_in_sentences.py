"""Where a name that begins in a sentence ends: before the sentence goes on, and before the number of its bearer."""

from __future__ import annotations

import re

from cpe_core.understanding.fields.participants import is_signatory
from cpe_core.understanding.text.page_text import PageText
from cpe_core.vocabulary import known_words

_NAME_ENDS = re.compile(
    r"(?<!Pvt)(?<!Ltd)(?<!Inc)(?<!Co)(?<!St)(?<!Dr)(?<!\s[A-Z])(?<!L\.D)[.;|]\s|\s[-–|•]\s|\s\("
    r"|[\"“]|(?<!University),?\s+(?:on|held|from|during|in\s+(?:partnership|collaboration|association|accordance)|at"
    r"|and has|has|have|is|was|are|with|under|as|which|for(?=\s+[a-z])|to(?=\s+[a-z])|in"
    r"|conducted|through|over|via|of\s+(?:duration|CPE))\b(?!\s+(?:Inc|LLC))"
    r"|\s+\d{1,2}(?:st|nd|rd|th)\b|\s+(?:https?:|www\.)|:\s|\n"
)


def name_at(page_text: PageText, start: int, limit: int | None = None) -> tuple[str, int, int] | None:
    """The name that begins at a place: words with capital letters, up to where the sentence goes on."""
    end = limit or _wrapped_end(page_text, start)
    text = page_text.text[start:end].replace("\n", " ")
    lead = re.match(r"[\s:.,-]*(?:the\s|jointly by\s|M/s\.?\s)?(?:[\s:.,“\"-]*)", text, re.IGNORECASE)
    begin = lead.end() if lead else 0
    ends = _NAME_ENDS.search(text, begin + 2)
    stop = ends.start() if ends else len(text)
    numbered = _number_behind(page_text, start + begin, start + stop)
    stop = numbered - start if numbered is not None else stop
    name = text[begin:stop].strip(" ,.:;-–*\"'“”")
    if not name or len(name.split()) > 11 or not (name[0].isupper() or name[0].isdigit() or len(name.split()) == 1):
        return None
    if is_common_in_a_sentence(page_text, start + begin, name) or is_signatory(page_text, start + begin, name):
        return None
    return name, start + begin, start + begin + len(text[begin:stop].rstrip(" ,.:;-–"))


_GOES_ON = re.compile(
    r",?\s(?:under|which|who|has|have|is|was|are|were|as|through|via|to|from|during|held)\s(?=[a-z])"
    r"|,?\s(?:through|via)\s"
)


def end_of_name(page_text: PageText, start: int, end: int) -> int:
    """Where a name at a span ends: where its sentence goes on, or the number of its bearer stands."""
    ends = _GOES_ON.search(page_text.text, start + 2, end)
    numbered = _number_behind(page_text, start, end)
    return min(ends.start() if ends else end, end if numbered is None else numbered)


def _number_behind(page_text: PageText, start: int, end: int) -> int | None:
    """Where within a span a mark stands behind which a sponsor is numbered: ", NASBA sponsor 100200"."""
    row = page_text.row_at(start)
    for match in page_text.find_in(row, "cues", "sponsor", "numbered"):
        before = page_text.text[start : match.start]
        if start + 2 < match.start < end and (mark := re.search(r"\s*[,;(–-]\s*(?:the\s)?$", before)):
            return start + mark.start()
    return None


def is_common_in_a_sentence(page_text: PageText, start: int, name: str) -> bool:
    """Whether a name is a common word behind others in its row: "on behalf of members"."""
    bare = name.strip(" .,;:")
    before = page_text.text[page_text.row_at(start).start : start]
    return bare.islower() and bare in known_words() and bool(before.strip())


def _wrapped_end(page_text: PageText, start: int) -> int:
    """To the end of the row, and on into the next while rows are full."""
    row = page_text.row_at(start)
    block = [other for other in page_text.rows if other.block == row.block]
    widest = max(other.box.width for other in block)
    for other in block:
        following = page_text.rows[other.index + 1].text if other is not block[-1] else ""
        label_follows = re.match(r"\w[\w ]{1,25}:", following)
        if other.index >= row.index and (label_follows or other.box.width < 0.8 * widest or other is block[-1]):
            return other.end
    return row.end
