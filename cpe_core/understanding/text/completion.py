"""Does the paper say that the course was not completed, or that no credit was given?

Confirmations of a registration, reminders, failed examinations and notices that no credit was awarded look like
certificates, and hold a course, a day and an amount of credit. What tells is said in a phrase; phrases under a
condition ("if you did not pass …") tell nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from cpe_core.errors import NOT_COMPLETED
from cpe_core.vocabulary import table, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """What a text says against a completed course: a kind of `NOT_COMPLETED`, in which words, whether it says both."""

    kind: str
    phrase: str
    is_contradicted: bool

    @property
    def sentence(self) -> str:
        return NOT_COMPLETED[self.kind]


@lru_cache(maxsize=64)
def denial_in(text: str) -> Denial | None:
    """What the text says against a completed course; None where it says nothing of that kind."""
    plain = " ".join(text.split())
    for kind in NOT_COMPLETED:
        said = [found for found in _patterns()[kind].finditer(plain) if not _is_conditional(plain, found.start())]
        if said:
            return Denial(kind=kind, phrase=said[0][0], is_contradicted=_is_completed(plain))
    hints = {found[0].lower() for found in _patterns()["hints"].finditer(plain)}
    if len(hints) >= 3 and not _is_completed(plain):
        return Denial(kind="registration", phrase=min(hints), is_contradicted=False)
    return None


def _is_completed(text: str) -> bool:
    return any(not _is_conditional(text, found.start()) for found in _patterns()["completed"].finditer(text))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        kind: re.compile(
            r"(?<!\w)(?:"
            + "|".join(re.escape(one).replace(r"\ ", r"[\s:–-]{1,3}") for one in words("cues", "completion", kind))
            + r")(?!\w)",
            re.IGNORECASE,
        )
        for kind in table("cues")["completion"]
    }


_CONDITION = re.compile(  # "May" alone is a month
    r"\b(?:(?i:if|unless|until|who|whoever|must|should|when|once|in case|otherwise|before)|may|MAY)\b"
)


def _is_conditional(text: str, start: int) -> bool:
    """Whether a condition stands before it in its sentence."""
    sentence = re.split(r"[.!?;•]\s", text[max(0, start - 160) : start])[-1]
    return _CONDITION.search(sentence) is not None
