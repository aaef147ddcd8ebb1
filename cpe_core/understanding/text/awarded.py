"""Does a paper say at all that a course was completed, or that credit was given?

A flyer, a confirmed seat, a programme, an admission ticket hold a course, a day, an amount of credit and a name, and
deny nothing. A certificate names itself one, or tells in the past what somebody did; or it is laid out as a record,
each value behind its label. Where nothing of that kind is found, nothing on the paper is sure.
"""

from __future__ import annotations

import re
from functools import cache

from cpe_core.understanding.text.completion import is_only_promised, is_promised
from cpe_core.understanding.text.labels import labelled_as
from cpe_core.understanding.text.page_text import PageText, longest_of
from cpe_core.vocabulary import words

_LABELLED = ("participant", "course_title", "credits")
_DAY = ("completion_date", "date")
_TO_THE_END = re.compile(r"^\W*100\s?%\W*$", re.MULTILINE)  # and nothing else in the line
_WITHOUT_BOUNDS = 8  # letters: so long a word is believed where OCR glued it to others


SAYS_NOTHING = "nothing on the paper says that the course was completed"


def doubt_of_award(page_text: PageText) -> str | None:
    """Why a paper that denies nothing may be no certificate all the same; None where it is one."""
    if not says_awarded(page_text):
        return SAYS_NOTHING
    promise = certificate_to_come(page_text.text)
    return f"the paper speaks of a certificate to come: {promise}" if promise else None


def says_awarded(page_text: PageText) -> bool:
    """Whether a paper says that something was completed or given, or is laid out as a record of it."""
    is_read = any("ocr" in page.readings for page in page_text.pages)
    found = _told(is_read).finditer(page_text.text)
    told = any(_is_of_this(page_text.text, one) for one in found)
    return told or _TO_THE_END.search(page_text.text) is not None or _is_labelled(page_text)


def certificate_to_come(text: str) -> str | None:
    """The line in which a certificate is promised or asked for, where the paper speaks of no other."""
    said = list(_papers().finditer(text))
    to_come = next((one for one in said if _is_after(text, one) or is_promised(text, one)), None)
    if to_come is None or any(_is_of_this(text, one) for one in said):
        return None
    start, end = text.rfind("\n", 0, to_come.start()) + 1, text.find("\n", to_come.end())
    return text[start : end if end >= 0 else len(text)]


def _is_of_this(text: str, phrase: re.Match[str]) -> bool:
    """Whether that is told of this paper's course: not what must be, is to come, or another paper says."""
    before = text[max(phrase.start() - 24, 0) : phrase.start()]
    return _before("this").search(before) is not None or not (
        _before("not_yet").search(before) or _is_after(text, phrase) or is_only_promised(text, phrase)
    )


def _is_after(text: str, phrase: re.Match[str]) -> bool:
    return _to_come().match(text, phrase.end()) is not None


def _is_labelled(page_text: PageText) -> bool:
    """Whether who did what, when and for how much stands behind labels, all four."""
    kinds = all(labelled_as(page_text, kind, bool) for kind in _LABELLED)
    return kinds and any(labelled_as(page_text, kind, bool) for kind in _DAY)


@cache
def _told(is_read: bool) -> re.Pattern[str]:
    phrases = {*words("cues", "awarded", "told"), *words("cues", "awarded", "named")}
    alone = rf"(?<!\w){_any_of(phrases)}(?!\w)"
    if not is_read:
        return re.compile(alone, re.IGNORECASE)
    glued = _any_of({one for one in phrases if len(one) >= _WITHOUT_BOUNDS})
    return re.compile(rf"{glued}(?!d(?!\w))|{alone}", re.IGNORECASE)  # "certifie", of a language, is not "Certified"


@cache
def _papers() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any_of({*words('cues', 'awarded', 'papers')})}(?!\w)", re.IGNORECASE)


@cache
def _before(kind: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any_of({*words('cues', 'awarded', kind)})}[\s:–-]+$", re.IGNORECASE)


@cache
def _to_come() -> re.Pattern[str]:
    return re.compile(rf"\s+{_any_of({*words('cues', 'awarded', 'to_come')})}(?!\w)", re.IGNORECASE)


def _any_of(phrases: set[str]) -> str:
    return longest_of(phrases).replace(r"\ ", r"\s{0,3}")
