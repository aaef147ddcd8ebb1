"""What the store returns: frozen rows, one dataclass a table or view of one. Times are ISO 8601, UTC."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from cpe_core.records import Problem, Record

RunStatus = Literal["draft", "in_progress", "completed", "partially_completed", "failed"]
FileStatus = Literal["waiting", "reading", "read", "failed"]
Outcome = Literal["added", "duplicate_of", "rejected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    id: int
    name: str
    created_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One batch of a sheet. `number` counts within the sheet; results reach back to run `first_number`."""

    id: int
    sheet_id: int
    number: int
    status: RunStatus
    follows_run_id: int | None
    append_results: bool
    first_number: int
    created_at: str
    started_at: str | None
    ended_at: str | None

    @property
    def editable(self) -> bool:
        """Files can be added and taken out."""
        return self.status == "draft"

    @property
    def ended(self) -> bool:
        return self.status not in ("draft", "in_progress")


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file a person gave. `reason` says why it could not be read; a failed file tried again names the run."""

    id: int
    run_id: int
    run_number: int
    sheet_id: int
    name: str
    sha256: str
    size: int  # bytes
    status: FileStatus
    reason: str | None
    attempts: int
    added_at: str
    ended_at: str | None
    retried_in_run_id: int | None
    record_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of one file that was handed in."""

    name: str
    outcome: Outcome
    file_id: int | None = None
    duplicate_of: File | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is. `seconds_left` is judged from the pace of its last files; None until two are done."""

    run: Run
    total: int
    read: int
    failed: int
    reading: str | None  # name of the file in hand
    seconds_left: float | None

    @property
    def done(self) -> int:
        return self.read + self.failed


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRecord:
    """A record in the store, with the file and run it came by. `record` is what counts now: corrections applied."""

    id: int
    file_id: int
    file_name: str
    run_id: int
    run_number: int
    position: int
    record: Record
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a person did to a record; `undone` tells whether a later row takes it back."""

    id: int
    record_id: int
    kind: Literal["correct", "accept", "undo"]
    field: str | None
    value: Any
    undoes_id: int | None
    undone: bool
    made_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Sums over a sheet. Credits that name no year or field of study are under None."""

    records: int
    credits: Decimal
    to_review: int
    by_year: tuple[tuple[int | None, Decimal], ...]
    by_field: tuple[tuple[str | None, Decimal], ...]
