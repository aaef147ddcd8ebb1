"""From a Document to records: pure, by rules whose words are data, every value with its evidence and reasons.

The finders (`find_<kind>`) and the tagger (`learned`) give candidates; the trained ranker (`agreement`) decides between
them. Nothing here knows a file, a clock, a database or a web page. A value that no page prints does not exist.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from cpe_core.document import Document
from cpe_core.records import Problem, Record

if TYPE_CHECKING:
    from cpe_core.understanding.guidance import Guidance

__all__ = ["Understanding", "understand", "understand_part"]

_ASKED_FOR = (
    "course_title", "sponsor", "completion_date", "credits", "fields_of_study", "delivery_method", "sponsor_id",
    "participant",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What a document says: its certificates as records, and what a person should know about reading it."""

    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    is_certificate: bool = True

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to look for: each record has what an auditor asks for, sure, and lacks nothing."""
        return (
            bool(self.records)
            and not self.problems
            and all(
                record[name].value is not None and not record[name].needs_review
                for record in self.records
                for name in _ASKED_FOR
            )
        )


def understand(document: Document, *, on: date | None = None, guidance: Guidance | None = None) -> Understanding:
    """Read a document's certificates; `on` is today, for the check that nothing was completed in the future.

    `guidance` is what a person has told before: what their corrections taught, the order of day and month.
    """
    from cpe_core.understanding.documents import records_of  # noqa: PLC0415  importing the core stays light
    from cpe_core.understanding.guidance import NOTHING_TOLD  # noqa: PLC0415  as above
    from cpe_core.understanding.parts import records_by_part  # noqa: PLC0415  as above

    read = records_by_part if any(page.part for page in document.pages) else records_of
    records, problems, is_certificate = read(document, on=on, guidance=guidance or NOTHING_TOLD)
    return Understanding(records=records, problems=problems, is_certificate=is_certificate)


def understand_part(
    document: Document, name: str, *, found_in: Collection[str], on: date | None, guidance: Guidance | None
) -> Understanding:
    """Read one part of a mail or an archive, as `understand` does with all of them.

    `found_in` are the parts before it that are certificates: where there are any, a mail's own words are passed over.
    """
    from cpe_core.understanding.guidance import NOTHING_TOLD  # noqa: PLC0415  as above
    from cpe_core.understanding.parts import records_of_part  # noqa: PLC0415  as above

    records, problems = records_of_part(document, name, found_in=found_in, on=on, guidance=guidance or NOTHING_TOLD)
    return Understanding(records=records, problems=problems, is_certificate=bool(records) or not problems)
