"""Numbers, spans and outcomes as a person reads them. Pure: texts in, text out, nothing is drawn here.

Only words of our own come from here into labels, which Streamlit renders as Markdown; what a file or a certificate says
is drawn by `st.text`, `st.dataframe` or `lines`, never through a label.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from cpe_core.file_names import shown
from cpe_core.records import FIELD_TYPES
from cpe_core.summary_row import day_of, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cpe_core.records import Value
    from cpe_core.rows import Contents, File, Overwritten, Part, Progress, Queue, Run, SavedRecord

FIELD = {name: one.label for name, one in FIELD_TYPES.items()}


_LINKED = re.compile(r"(?<=:)(?=//)|(?<=\bwww)(?=\.)|(?=@)", re.IGNORECASE)
# as `day` and `moment`, in the columns of a table, which are sorted as dates
DAY = "D MMM YYYY"
MOMENT = "D MMM YYYY, HH:mm"


def plain(text: str) -> str:
    """A certificate's text for a label that Streamlit reads as Markdown (of a button, tick box or radio): as it is.

    An address is made a link even where every sign is escaped: a word joiner, which is not seen, keeps it text. What
    is chosen from (`st.selectbox`, `st.multiselect`) is not Markdown, and must not come through here.
    """
    apart = _LINKED.sub("\u2060", " ".join(text.split()))
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", apart)


def day(iso: str) -> str:
    """`5 Mar 2026`: no order of day and month to be mistaken."""
    return day_of(date.fromisoformat(iso))


def moment(when: datetime) -> str:
    """`5 Mar 2026, 14:07`."""
    return f"{day_of(when)}, {when:%H:%M}"


def value_text(name: str, value: Value) -> str | None:
    """A field's value as it stands in a sentence or a comparison; None when it is blank."""
    text = in_words(value)
    return day(text) if text is not None and name == "completion_date" else text


def otherwise(these: Iterable[tuple[str, Value, Value]]) -> str:
    """Where a certificate differs from what a person typed, by field: both values."""
    differences = "; ".join(
        f"{FIELD[name]} {_quoted(name, read)}, you have {_quoted(name, mine)}" for name, mine, read in these
    )
    return f"The certificate says otherwise: {differences}. What you said stays."


def _quoted(name: str, value: Value) -> str:
    text = value_text(name, value)
    return "nothing" if text is None else f"“{text}”"


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 file`, `7 files`, `1,200 files`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def amount(credits: Decimal) -> str:
    """Credits exactly, with one decimal at least: `18.0`, `42.25`."""
    exact = f"{credits.normalize():f}"
    whole, _, part = exact.partition(".")
    return f"{int(whole):,}.{part or '0'}"


def kind_of_credit(kind: str | None) -> str:
    """What a sum of credits is called: `CPE credits`, `Contact hours`, `No kind printed`."""
    if kind is None:
        return "No kind printed"
    return kind[:1].upper() + kind[1:] if " " in kind else f"{kind} credits"


def amount_of(credits: str | None, kind: str | None) -> str:
    """`1.5 CPE`, `1 credit`, `no credits`."""
    if credits is None:
        return "no credits"
    exact = f"{Decimal(credits).normalize():f}"
    return f"{exact} {kind or ('credit' if exact == '1' else 'credits')}"


def holds(contents: Contents) -> str:
    """`31 records and 29 files`."""
    return f"{count(contents.records, 'record')} and {count(contents.files, 'file')}"


def size(number: int) -> str:
    if number < 1000:
        return f"{number} B"
    return f"{number / 1000:,.0f} kB" if number < 1_000_000 else f"{number / 1_000_000:,.1f} MB"


def span(run: Run) -> str:
    """Which run this is and what its results join: `run 3 · adds to runs 1–2`."""
    if run.first_number == run.number:
        return f"run {run.number}"
    if run.first_number == run.number - 1:
        return f"run {run.number} · adds to run {run.first_number}"
    return f"run {run.number} · adds to runs {run.first_number}–{run.number - 1}"


def time_left(seconds: float) -> str:
    """An estimate worded as one: in steps of 5 s, then of whole minutes."""
    if seconds < 5:
        return "a few seconds left"
    if seconds < 90:
        return f"about {5 * round(seconds / 5)} s left"
    return f"about {round(seconds / 60)} min left"


def pace(progress: Progress) -> str:
    """`12 of 31 · reading ethics-2026.pdf · about 40 s left`; `7 of 20 in evidence.zip · reading ethics-2026.pdf`."""
    inside, reading = progress.inside, progress.reading
    parts = [f"{progress.done} of {progress.total}"] if inside is None or progress.total > 1 else []
    if inside is not None:
        parts.append(f"{inside.done} of {inside.total} in {reading}")
        reading = inside.reading
    if reading:
        parts.append(f"reading {reading}")
    if progress.seconds_left is not None and progress.fraction < 1:
        parts.append(time_left(progress.seconds_left))
    return " · ".join(parts)


def outcome(progress: Progress, *, failed_inside: int = 0, failed_before: int = 0) -> str:
    """What became of a run that has ended, and how many files of earlier runs still gave no record.

    `failed_inside` is how many files in its mails and archives gave none. That a file is damaged and that it confirms a
    registration, not a completion, are both told so: the sentence beside its name says which.
    """
    run, read, failed = progress.run.number, progress.read, progress.failed
    if not failed:
        sentence = f"Run {run}: {count(read, 'file')} read"
    elif read:
        sentence = f"Run {run}: {read} read, {failed} gave no record"
    else:
        nothing = "the file gave no record" if failed == 1 else f"none of the {failed} files gave a record"
        sentence = f"Run {run}: {nothing}"
    if failed_inside:
        sentence += f" · {count(failed_inside, 'file')} in mails or archives gave no record"
    return f"{sentence} · {failed_before} of earlier runs gave no record" if failed_before else sentence


def next_step(records: Queue, *, failed: int, to_retry: int) -> str:
    """What to do once a run has ended."""
    if records.look:
        one = records.look == 1
        them = "it" if one else "them"
        return f"Next: {records.look:,} {'needs' if one else 'need'} a look. Review {them}, or add more."
    if records.sure:
        return "All that was read is sure: accept it all, or add more."
    if records.all:
        return "Everything is accepted. Add more whenever you have them."
    if to_retry:
        return "See why, then retry, or add others."
    return "See why, and add others." if failed else "No certificate was found. Add others."


def would_change(changing: int, read: int) -> str:
    """What reading records again would do."""
    if not read:
        return "There is nothing to read again."
    if not changing:
        return "Nothing would change."
    return "This would change." if read == 1 else f"{changing:,} of {read:,} records would change."


def without(missing: Sequence[str], *, by_hand: bool) -> str:
    """Whether to accept a record that lacks something: `No date and no participant was found. Accept without them?`"""
    parts = [f"no {_NOUN[name]}" for name in missing]
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
    where = "is entered" if by_hand else "was found"
    return f"{listed[0].upper()}{listed[1:]} {where}. {accept_without(missing)}?"


def accept_without(missing: Sequence[str]) -> str:
    """The button that answers it."""
    return f"Accept without {'it' if len(missing) == 1 else 'them'}"


_NOUN = {
    "course_title": "course title",
    "sponsor": "sponsor",
    "completion_date": "date",
    "credits": "number of credits",
    "participant": "participant",
}


def file_name(name: str) -> str:
    """A file's name for a download: nothing in it that leads to a folder, turns its direction or cannot be seen."""
    return re.sub(r'[:*?"<>|]', "_", shown(name).rpartition("/")[2]).strip(" .")[-150:] or "certificate"


def overwriting(overwritten: Overwritten, *, clearing: bool = False) -> list[str]:
    """What setting a field for many, or clearing it, would overwrite, with what a person typed first."""
    other = "a" if clearing else "another"
    parts = (
        (overwritten.typed, "has", "have", f"{other} value typed by you"),
        (overwritten.accepted, "has", "have", f"{other} value accepted by you"),
        (overwritten.read, "has", "have", f"{other} value, as it was read"),
        (overwritten.blank, "has", "have", "none yet"),
        (overwritten.same, *(("is", "are", "blank already") if clearing else ("has", "have", "this one already"))),
    )
    return [f"{number:,} {one if number == 1 else many} {what}" for number, one, many, what in parts if number]


def named(saved: SavedRecord) -> str:
    """A record's title, else its file: what a sentence calls it."""
    return str(saved.record.course_title.value or saved.file_name or "a record by hand")


def within(part: Part) -> str:
    """A file inside another: `evidence.zip › ethics.pdf`."""
    return f"{part.file_name} › {part.name}"


def result(file: File) -> str:
    """What became of one file."""
    match file.status:
        case "read":
            inside = f" · {file.parts_failed} of {count(file.part_count, 'file')} inside gave no record"
            return f"{count(file.record_count, 'record')}{inside if file.parts_failed else ''}"
        case "failed":
            return f"{file.reason}{' Added again later.' if file.retried_in_run_id else ''}"
        case "reading":
            return f"{file.parts_done} of {file.part_count} read" if file.part_count else "being read"
        case _:
            return "waiting"


def result_inside(part: Part) -> str:
    """What became of a file inside another that could not be read."""
    return f"{part.reason}{' Added again later.' if part.was_retried and part.is_unread else ''}"


def to_read(file: File) -> str:
    """A file that waits, and how much of it."""
    return f"{file.name} · what gave no record inside" if file.again else file.name


def weight(file: File) -> str:
    """How much a file that waits is: `20 files inside · 1.2 MB`; of one that was not looked into, its size alone."""
    inside = f"{count(file.inside_count, 'file')} inside · " if file.inside_count else ""
    return inside + size(file.size)
