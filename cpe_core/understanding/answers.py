"""What understanding answers with: each record beside the text it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpe_core.records import Problem, Record

if TYPE_CHECKING:
    from cpe_core.understanding.text.page_text import PageText


ROWS_NOT_READ = "rows_not_read"  # the code of the problem that more lines look like courses than were read
UNNAMED_COLUMNS = "unnamed_columns"  # that a table of separated values does not say what its columns are
SAYS_WHY = (
    "not_completed",
    "unread_script",
    ROWS_NOT_READ,
    UNNAMED_COLUMNS,
)  # codes of problems that say why there is no record


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A record, and what it was read from.

    `text` is what the fields were looked for in: the pages without tables of courses, sessions or fields of study;
    `whole` is what the audit may hold against them. `plain` is what `text` gave before lessons and table rows were
    applied; None for a row of a transcript. `illegible` says why the pages could not be read well enough, if so.
    """

    record: Record
    text: PageText
    whole: PageText
    plain: Record | None = None
    illegible: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What was understood of a document: its certificates, and what was left out and why.

    What each record lacks is not in `problems`: the audit tells that of `readings`.
    """

    readings: tuple[Reading, ...] = ()
    problems: tuple[Problem, ...] = ()
    rows_left_out: int = 0  # rows of transcripts that are no records, as `problems` tell
    is_certificate: bool = True

    @property
    def records(self) -> tuple[Record, ...]:
        return tuple(one.record for one in self.readings)
