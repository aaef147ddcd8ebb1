"""Whether enough of a page was legible to conclude what it lacks: where nothing could be read, nothing can be missing.

Measured on the text layers of 279 real and made-up certificates: in English at least four words in ten are known
(French and German two or three), and six characters in a hundred at most are signs. Garbled layers lie far from that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from cpe_core.document import Page
from cpe_core.understanding.text.scripts import unread_script
from cpe_core.vocabulary import known_words, word_set

_OTHER_LETTERS = "; letters other than Latin ones are not read from pictures"
LEAST_KNOWN = 5  # words
LEAST_SHARE = 0.12  # known words among all
MOST_SIGNS = 0.12  # signs among all characters
_SIGN = re.compile(r"[^\w\s.,:;()'\"/&#%–—’‘“”•·@*|®™©°+!?$-]")  # no letter, no digit, no punctuation


def illegible_because(pages: Iterable[Page]) -> str | None:
    """Why what is not found on these pages may stand there all the same; None where they are read well enough."""
    pages = tuple(pages)
    if any(page.unseen for page in pages):
        return "the text in its pictures was not read"
    if any("blurred" in page.readings for page in pages):
        return "the scan is blurred"
    text = " ".join(word.text for page in pages for word in page.words)
    if _share_of_signs(text) > MOST_SIGNS:
        return "much of it reads as signs and not as words"
    if script := unread_script(pages):
        return f"it is written in {script} letters, which are not read here"
    tokens = re.findall(r"[^\W\d_]{3,}", text.lower())
    known = sum(map(known_words().__contains__, tokens))
    if known < LEAST_KNOWN or known < LEAST_SHARE * len(tokens):
        if known > len(tokens) / 3:
            return "there is hardly a word on the page"
        of_pixels = all(word.source == "ocr" for page in pages for word in page.words)
        return f"hardly a word on the page could be made out{_OTHER_LETTERS if of_pixels else ''}"
    return None


def is_mostly_signs(text: str) -> bool:
    """Whether a text is no value that anybody would print: what a reader makes of lines and specks."""
    visible = "".join(text.split())
    return len(visible) >= 5 and sum(map(str.isalnum, visible)) * 2 < len(visible)


_CROSSES = re.compile("x{3,}")
_ASKED_FOR = r"[\w '/-]*\b(?:name|title|date|course|credits?|hours|sponsor|participant|insert|enter|your)\b[\w '/-]*"
_TEMPLATE = re.compile(
    r"\{\{.*\}\}|\$\{.*\}|\[\[.*\]\]|<<.*>>|«\w+»|%\w+%|%%.*%%|\{\w+\}|@\w+@|#\w+#|\*\|\w+\|\*|\[[\w ]*name[\w ]*\]"
    rf"|\[{_ASKED_FOR}\]|<{_ASKED_FOR}>|\{{{_ASKED_FOR}\}}",
    re.IGNORECASE,
)


def is_placeholder(text: str) -> bool:
    """Whether a text is what a system prints where it has no value: "null null", "N/A", "{{name}}"."""
    empty = word_set("words", "placeholders")
    tokens = text.lower().split()
    return bool(tokens) and (all(token in empty or _CROSSES.fullmatch(token) for token in tokens) or is_unfilled(text))


def is_unfilled(text: str) -> bool:
    """Whether a text is the place of a value in a template: "[Course Title]", "{{name}}"."""
    return _TEMPLATE.fullmatch(text.strip()) is not None


def _share_of_signs(text: str) -> float:
    visible = len("".join(text.split()))
    return len(_SIGN.findall(text)) / visible if visible else 0.0
