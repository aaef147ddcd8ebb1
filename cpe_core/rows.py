"""What the store returns: frozen rows, one dataclass a table or view of one. Times are ISO 8601, UTC."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Literal

from cpe_core.errors import NOT_COMPLETED, NoCertificateInside, NotSupported
from cpe_core.pace import NO_PREVIEW, Preview
from cpe_core.records import FIELDS, Problem, Record

RunStatus = Literal["draft", "in_progress", "completed", "partially_completed", "failed"]
# the life of a run: of each status, which may follow; none follows an end. Triggers in the database hold to it
RUN_FOLLOWS: Mapping[RunStatus, tuple[RunStatus, ...]] = MappingProxyType(
    {
        # a sheet is made with one, and a run that ends opens the next: the only one that files come into and go out of
        "draft": ("in_progress",),
        # a person has started it, with at least one file in it: its files are read one by one, also after a crash
        "in_progress": ("completed", "partially_completed", "failed"),
        # every file was read, were parts of a mail or an archive left out
        "completed": (),
        # some files were read and some failed; those can be tried again in a later run
        "partially_completed": (),
        # no file could be read
        "failed": (),
    }
)
FileStatus = Literal["waiting", "reading", "read", "failed"]
# the life of a file. A file inside a mail or an archive has the same, but for a step from waiting to failed: where its
# mail or archive cannot be read to the end, what still waits in it is left out
FILE_FOLLOWS: Mapping[FileStatus, tuple[FileStatus, ...]] = MappingProxyType(
    {
        # it was given, or what was reading it stopped: so it is all the time its run is a draft
        "waiting": ("reading",),
        # the one who reads has it in hand, its attempt counted; the second time the program dies of it, it fails
        "reading": ("read", "failed", "waiting"),
        # its records are saved, in the same transaction
        "read": (),
        # `reason` says why in a sentence; tried again it is another file, of a later run, and this one names that run
        "failed": (),
    }
)
Outcome = Literal["added", "duplicate_of", "rejected"]
Answer = Literal["same", "replaces", "both", "discard"]
Place = Literal["kept", "trash", "attached", "replaced"]
LessonState = Literal["on", "off", "forgotten"]
Revision = tuple[int, int]  # the newest act and the newest record: what a list was made at
SheetState = Literal["open", "archived", "trash"]
NOTHING_INSIDE = NoCertificateInside().message  # why a part that was read to its end gives nothing
# why a part gives nothing however often it is read: it is not tried again
FINAL = (NOTHING_INSIDE, NotSupported().message, *NOT_COMPLETED.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """`day_first`: how dates of two numbers are read where a certificate leaves it open; None asks a person.

    An archived sheet can be read and takes nothing new; one in the trash comes back to where it was before.
    """

    id: int
    name: str
    created_at: str
    day_first: bool | None
    archived_at: str | None = None
    deleted_at: str | None = None

    @property
    def state(self) -> SheetState:
        if self.deleted_at is not None:
            return "trash"
        return "open" if self.archived_at is None else "archived"


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
    """One file a person gave. `reason` says why it could not be read; a failed file tried again names the run.

    The parts it counts are those that it reads itself.
    """

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
    discarded_at: str | None  # its records left with the trash
    record_count: int
    again: int = 0  # 1, 2…: only what could not be read inside before
    part_count: int = 0  # of a mail or an archive, once it is known what is inside
    inside_count: int = 0  # of those, the files: without a mail's own words
    parts_done: int = 0
    parts_failed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A file inside a mail or an archive. `reason` says why it could not be read.

    `pages` is how many page numbers it takes in the whole, None until that is known; `records` how many it gave.
    """

    file_id: int
    file_name: str
    number: int  # from 1, in the order in which they are read
    name: str
    status: FileStatus
    reason: str | None
    attempts: int
    pages: int | None
    records: int
    ended_at: str | None
    was_retried: bool = False  # with what else could not be read in its file

    @property
    def is_unread(self) -> bool:
        """Whether another try may read it."""
        return self.status == "failed" and self.reason not in FINAL

    @property
    def is_settled(self) -> bool:
        """Whether it was read before its file was given again for the rest."""
        return self.status == "read" and not self.attempts


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file that is kept as an original and stands in no run yet."""

    name: str
    sha256: str
    size: int  # bytes
    preview: Preview = NO_PREVIEW


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What became of one file that was handed in. A duplicate is that of a file, or of a record's added certificate."""

    name: str
    outcome: Outcome
    file_id: int | None = None
    duplicate_of: File | None = None
    certificate_of: SavedRecord | None = None
    reason: str | None = None

    @property
    def left_out(self) -> str | None:
        """Why it is not among the files of the run; None where it is."""
        if self.outcome == "rejected":
            return self.reason
        if (saved := self.certificate_of) is not None:
            title = saved.record.course_title.value
            of = f"the certificate of “{title}”" if title else "a record’s certificate"
            return f"already in this sheet as {of}{' (in the trash)' if saved.place == 'trash' else ''}, left out"
        if (there := self.duplicate_of) is None:
            return None
        if there.discarded_at:
            return f"you discarded this one (run {there.run_number}), left out"
        other_name = f" as {there.name}" if there.name != self.name else ""
        return f"already in this sheet{other_name} (run {there.run_number}), left out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """How far the reading of a mail or an archive is."""

    done: int
    total: int
    reading: str | None  # name of the part in hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a run is. `seconds_left` is judged kind by kind, by what the last files of each took, in whichever run.

    Files inside mails and archives count for that like all others; None while the pace of a kind is not known. `steps`
    grows with each of either that is done.
    """

    run: Run
    total: int
    read: int
    failed: int
    reading: str | None  # name of the file in hand
    seconds_left: float | None
    steps: int = 0
    inside: Inside | None = None  # of the file in hand, where that is a mail or an archive
    trouble: str | None = None  # what keeps this process from reading on, in a sentence

    @property
    def done(self) -> int:
        return self.read + self.failed

    @property
    def fraction(self) -> float:
        """How much of it is done, from 0 to 1, where each file counts the same."""
        within = self.inside.done / self.inside.total if self.inside else 0.0
        return (self.done + within) / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A file as it was given. `shown_as` is the media type by which a browser shows it and runs nothing in it."""

    name: str
    data: bytes
    shown_as: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """The file of a certificate that was added later to a record written by hand."""

    sha256: str
    name: str  # as the person named it; never used as a path
    added_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedRecord:
    """A record in the store, with the file and run it came by. `record` is what counts now: corrections applied.

    One written by hand came by no file, but may have a certificate that was added later; `file_name` names either.
    `version` is the id of its newest change, 0 before the first.
    """

    id: int
    sheet_id: int
    file_id: int | None
    file_name: str | None
    certificate: Certificate | None
    run_id: int
    run_number: int
    position: int
    place: Place
    into_id: int | None  # the record it is attached to, or replaced by
    is_accepted: bool  # a person stands behind every field
    version: int
    record: Record
    problems: tuple[Problem, ...]

    @property
    def open_problems(self) -> tuple[Problem, ...]:
        """Those that no person has settled by typing what was missing or wrong."""
        return tuple(one for one in self.problems if not (one.about in FIELDS and self.record[one.about].is_typed))


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRow:
    """One record in a list: its fields as plain texts (`summary_row.summary_of`), and where it came from.

    One that may be a duplicate does not count until a person has said so.
    """

    id: int
    file_name: str | None
    run_number: int
    counts: bool
    flat: dict[str, Any]

    @property
    def needs_review(self) -> bool:
        """Whether a person has something to look at: a field, or whether it is a duplicate."""
        return bool(self.flat["to_review"]) or not self.counts


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """A record that a search found: its fields as plain texts (`summary_row.summary_of`), and where it is."""

    id: int
    sheet_id: int
    sheet_name: str
    is_archived: bool  # the sheet
    place: Place
    file_name: str | None
    flat: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two records that may be one course, why, and what a person answered."""

    id: int
    earlier_id: int
    later_id: int
    why: str
    answer: Answer | None
    act_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a person or a later reading did to a record; `undone` tells whether a later row takes it back.

    `before` and `value` are in JSON's shape. Changes of one act belong together: they were one click. A reading may
    come from a file of its own, a certificate that a person added.
    """

    id: int
    act_id: int = 0
    who: Literal["person", "reader"] = "person"
    record_id: int
    kind: Literal["correct", "accept", "undo", "read", "place", "move"]
    field: str | None
    before: Any = None
    value: Any
    undoes_id: int | None
    undone: bool
    made_at: str

    @property
    def certificate(self) -> Certificate | None:
        """The file that a reading came from, where it is not the record's own."""
        file = self.value.get("file") if self.kind == "read" else None
        return Certificate(**file) if file else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """How many records of a sheet stand where."""

    look: int  # a person should look at them
    all: int
    accepted: int
    trash: int
    sure: int  # nothing in doubt, and not accepted yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """A record in the trash: its fields as plain texts (`summary_row.summary_of`), and where it came from."""

    id: int
    sheet_id: int
    sheet_name: str
    file_name: str | None
    deleted_at: str
    flat: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """How much a sheet holds: records that are not in its trash, and files."""

    records: int
    files: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptied:
    """How much was deleted for good: single records, and sheets with all they held."""

    records: int
    sheets: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Overwritten:
    """How many records hold what, where a field of all of them is to be set to one value."""

    same: int  # that value, up to how it is written
    blank: int
    read: int  # another, as it was read
    accepted: int  # another (or none) that a person accepted
    typed: int  # another (or none) that a person typed


@dataclass(frozen=True, slots=True, kw_only=True)
class KindTotals:
    """Credits of one kind that count, exactly; `kind` is None where none is printed.

    `by_year` and `by_field` each sum to `credits`; what names no year or no field of study is under None.
    """

    kind: str | None
    credits: Decimal
    by_year: tuple[tuple[int | None, Decimal], ...]
    by_field: tuple[tuple[str | None, Decimal], ...]

    def in_year(self, year: int) -> Decimal:
        return dict(self.by_year).get(year, Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What a sheet comes to. Kinds of credit are never summed into one figure: a CPE is no PDU.

    `kinds` are those that have credits: CPE first, then by amount, those without a kind last.
    """

    records: int
    to_review: int
    uncounted: int  # records that may be duplicates, until a person has said so
    without_kind: int  # records on which no kind of credit is printed
    kinds: tuple[KindTotals, ...]

    def of(self, kind: str | None) -> Decimal:
        """Credits of one kind; of those without a kind for None."""
        return next((one.credits for one in self.kinds if one.kind == kind), Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedLesson:
    """What one field of one record taught, in JSON's shape; `record_id` is None once the record left with the trash."""

    id: int
    record_id: int | None
    field: str
    lesson: dict[str, Any]
    state: LessonState
    learned_at: str
