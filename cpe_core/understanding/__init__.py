"""From a Document to records: pure, by rules whose words are data, every value with its evidence and reasons.

The finders (`fields`) and the tagger (`models.tagger`) give candidates; the ranker (`models.ranker`) decides between
them. Nothing here knows a file, a clock, a database or a web page. A value that no page prints does not exist.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from cpe_core.document import Document
from cpe_core.records import Record
from cpe_core.understanding.answers import SAYS_WHY, Reading, Understanding

if TYPE_CHECKING:
    from cpe_core.understanding.lessons.applying import LearnedRules

__all__ = ["SAYS_WHY", "Reading", "Understanding", "understand", "understand_part"]


def understand(
    document: Document, *, on: date | None = None, learned_rules: LearnedRules | None = None
) -> Understanding:
    """Read a document's certificates; `on` is today, for the check that nothing was completed in the future.

    `learned_rules` are what a person's corrections taught, and the order of day and month that a person has set.
    """
    from cpe_core.understanding import documents  # noqa: PLC0415  importing the core stays light
    from cpe_core.understanding.lessons.applying import NO_RULES  # noqa: PLC0415  as above

    read = documents.understood_by_part if any(page.part for page in document.pages) else documents.understood
    return read(document, on=on, learned_rules=learned_rules or NO_RULES)


def understand_part(
    document: Document,
    name: str,
    *,
    found_in: Mapping[str, Sequence[Record]],
    on: date | None,
    learned_rules: LearnedRules | None,
) -> Understanding:
    """Read one part of a mail or an archive, as `understand` does with all of them.

    `found_in` are the parts before it that are certificates, with the records of each, where they are known: beside
    them a mail's own words, and the pages of a PDF that holds files, count only for what those do not tell.
    """
    from cpe_core.understanding.documents import understood_part  # noqa: PLC0415  as above
    from cpe_core.understanding.lessons.applying import NO_RULES  # noqa: PLC0415  importing the core stays light

    return understood_part(document, name, found_in=found_in, on=on, learned_rules=learned_rules or NO_RULES)
