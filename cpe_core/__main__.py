"""The command line: `cpe`, or `python -m cpe_core`. Each command is one call of the core and its answer in text."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date
from functools import wraps
from multiprocessing import get_context
from pathlib import Path
from typing import ParamSpec

import click

from cpe_core import Tracker, __version__, errors, extract_many
from cpe_core.file_names import shown_alone
from cpe_core.files.originals import opened
from cpe_core.records import Extraction, problem_to_json, record_to_json
from cpe_core.rows import Sheet, SheetState, Totals
from cpe_core.store.backup import Backup
from cpe_core.store.backup import backup as back_up
from cpe_core.store.backup import restore as restore_from
from cpe_core.terminal import progress_on

P = ParamSpec("P")
PATH = click.Path(path_type=Path)
INCOMPLETE = 3  # exit code: it is done, but for what is named on the error output
_STATES: dict[SheetState, str] = {"open": "", "archived": " (archived)", "trash": " (in the trash)"}


@contextmanager
def _telling() -> Iterator[None]:
    """What went wrong, as one line and exit code 1."""
    try:
        yield
    except errors.CpeError as error:
        raise click.ClickException(error.message) from error


def _database(command: Callable[P, None]) -> Callable[P, None]:
    """The option --db, and errors in words."""

    @click.option(
        "--db", type=PATH, default=lambda: Path(os.environ.get("CPE_DB", "data/cpe.db")), help="The database file.",
        show_default="data/cpe.db",
    )  # fmt: skip
    @wraps(command)
    def telling(*args: P.args, **kwargs: P.kwargs) -> None:
        with _telling():
            command(*args, **kwargs)

    return telling


@click.group(help="Reads CPE certificates on your own computer.")
@click.version_option(__version__)
def main() -> None:
    # certificates hold letters that a terminal's encoding may lack: show a mark instead of stopping
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


@main.command("extract")
@click.argument("files", nargs=-1, required=True, type=PATH)
@click.option("--json", "as_json", is_flag=True, help="JSON Lines: one line a file, with evidence.")
@click.option("--jobs", default=1, show_default=True, help="Files read at the same time, each in a process of its own.")
def extract_files(files: tuple[Path, ...], *, as_json: bool, jobs: int) -> None:
    """Read FILES without a database. Never stops at a bad file: exit code 3 tells that some could not be read."""
    today = date.today()
    if jobs > 1:
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as executor:
            found = extract_many(files, executor=executor, on=today, keep_document=False)
            failed = _print_extractions(files, found, as_json=as_json)
    else:
        failed = _print_extractions(files, extract_many(files, on=today), as_json=as_json)
    if failed:
        raise SystemExit(INCOMPLETE)


def _print_extractions(files: tuple[Path, ...], found: Iterator[Extraction], *, as_json: bool) -> int:
    """How many could not be read."""
    failed = 0
    for path, extraction in zip(files, found, strict=True):
        failed += extraction.error is not None
        if as_json:
            line = {
                "file": str(path),
                "sha256": extraction.sha256,
                "error": extraction.error,
                "records": [*map(record_to_json, extraction.records)],
                "to_review": [record.to_review for record in extraction.records],  # blanks no proof can lack, too
                "problems": [problem_to_json(problem) for problem in extraction.problems],
            }
            click.echo(json.dumps(line, ensure_ascii=False))
            continue
        click.echo(f"{shown_alone(path.name)}: {extraction.error or ''}")
        for record in extraction.records:
            fields = record_to_json(record)
            if part := fields.pop("part", None):
                click.echo(f"  {'part':20} {part}")
            for name, cell in fields.items():
                asks = name in record.to_review  # blank ones among them, that no proof of CPE can lack
                if cell["value"] is not None or asks:
                    text = "not found" if cell["value"] is None else _shown(cell["value"])
                    click.echo(f"  {name:20} {text}{'   ← look' if asks else ''}")
    return failed


def _shown(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@main.command()
@click.argument("sheet")
@click.argument("files", nargs=-1, type=PATH)
@_database
def run(sheet: str, files: tuple[Path, ...], db: Path) -> None:
    """Add FILES to SHEET (by name; made if there is none), read them, and show the sheet.

    Exit code 3 when files could not be taken or read: they are named, and the others are in the sheet.
    """
    if files and not any(map(Path.is_file, files)):  # nothing to take, and so no reason to make a sheet
        _tell_unread([f"{name}: {reason}" for name, reason in map(opened, files) if isinstance(reason, str)])
    unread: list[str] = []
    with Tracker(db) as tracker:
        target = _found_or_new(tracker, sheet)
        live = tracker.active_run(target.id)
        if not live.editable:
            click.echo(f"Run {live.number} of this sheet is being read; waiting for its end.", err=True)
            tracker.wait(live.id)
            live = tracker.active_run(target.id)
        for receipt in tracker.add_files(live.id, files):
            if receipt.outcome == "rejected":
                unread.append(f"{receipt.name}: {receipt.reason}")
            elif receipt.left_out:
                click.echo(f"{receipt.name}: {receipt.left_out}", err=True)
        if not files or tracker.files(live.id):
            ended = tracker.wait(tracker.start(target.id).id)
            unread += [f"{file.name}: {file.reason}" for file in tracker.files(ended.id) if file.status == "failed"]
            unread += [f"{part.file_name} › {part.name}: {part.reason}" for part in tracker.failed_parts(ended.id)]
        click.echo(_table(tracker, target))
    _tell_unread(unread)


def _tell_unread(lines: list[str]) -> None:
    for line in lines:
        click.echo(line, err=True)
    if lines:
        raise SystemExit(INCOMPLETE)


@main.command()
@click.option("--all", "every", is_flag=True, help="Archived sheets and those in the trash too.")
@_database
def sheets(every: bool, db: Path) -> None:
    """The sheets by number and name, their credits and what needs a look."""
    states: tuple[SheetState, ...] = ("open", "archived", "trash") if every else ("open",)
    with Tracker(_there(db)) as tracker:
        for sheet in (sheet for state in states for sheet in tracker.sheets(state)):
            totals = tracker.totals(sheet.id)
            click.echo(
                f"#{sheet.id} {sheet.name}{_STATES[sheet.state]}: {_credits(totals)}; "
                f"{totals.records} certificates, {totals.to_review} need a look"
            )


@main.command()
@click.argument("sheet")
@_database
def results(sheet: str, db: Path) -> None:
    """The records of SHEET as a table."""
    with Tracker(_there(db)) as tracker:
        click.echo(_table(tracker, tracker.find_sheet(sheet)))


@main.command()
@click.argument("sheet")
@click.argument("target", type=PATH)
@click.option("--force", is_flag=True, help="Write over TARGET if it is there.")
@_database
def export(sheet: str, target: Path, *, force: bool, db: Path) -> None:
    """Write SHEET to TARGET, a .csv or .xlsx file that is not there yet."""
    if target.exists() and not force:
        raise errors.BadValue(f"{target} is there already. Give another name, or --force to write over it.")
    with Tracker(_there(db)) as tracker:
        tracker.export(tracker.find_sheet(sheet).id, target)


@main.command()
@_database
def verify(db: Path) -> None:
    """Check that database and originals agree; exit code 1 when something does not."""
    with Tracker(_there(db)) as tracker, progress_on(sys.stderr) as on_progress:
        problems = tracker.verify(on_progress)
    for problem in problems:
        click.echo(problem.message)
    if problems:
        raise SystemExit(1)
    click.echo("All is well.")


@main.command()
@click.argument("target", type=PATH)
@_database
def backup(target: Path, db: Path) -> None:
    """Write the database and all originals to TARGET, a ZIP file; an older backup there is replaced.

    The database is checked first. Exit code 3 when the backup was written but lacks files that are missing: they are
    named.
    """
    with progress_on(sys.stderr) as on_progress:
        copied = back_up(db, target, on_progress)
    _tell_copied(target, copied)


@main.command()
@click.argument("source", type=PATH)
@_database
def restore(source: Path, db: Path) -> None:
    """Unpack the backup SOURCE to a place where there is no database yet.

    Everything is checked before anything is put there. Exit code 3 when the backup was one that lacks files.
    """
    if not source.is_file():
        raise errors.BadValue(f"There is no file {source}.")
    with progress_on(sys.stderr) as on_progress:
        copied = restore_from(source, db, on_progress)
    _tell_copied(db, copied)


def _there(db: Path) -> Path:
    """The database of a command that only reads: one that was mistyped is not made."""
    if not db.is_file():
        raise errors.NotFound(f"There is no database {db}.")
    return db


def _tell_copied(where: Path, copied: Backup) -> None:
    click.echo(f"{where}: the database and {copied.originals} originals")
    if copied.missing:
        for name in copied.missing:
            click.echo(f"{name}: its original is missing", err=True)
        click.echo("It is incomplete: add these files again where you still have them. The rest is whole.", err=True)
        raise SystemExit(INCOMPLETE)


def _found_or_new(tracker: Tracker, name: str) -> Sheet:
    try:
        return tracker.find_sheet(name)
    except errors.SeveralSheets:
        raise
    except errors.NotFound:
        if name.strip().startswith("#"):  # a number was meant
            raise
        return tracker.create_sheet(name)


def _table(tracker: Tracker, sheet: Sheet) -> str:
    table = tracker.results(sheet.id)
    if table.empty:
        return "No records yet."
    shown = table[[*_SHOWN]].rename(columns={"credit_type": "kind"})
    shown["completion_date"] = shown["completion_date"].dt.strftime("%Y-%m-%d")
    lines = shown.astype(object).fillna("").to_string(index=False, max_colwidth=44)
    return f"{lines}\n\nCounted: {_credits(tracker.totals(sheet.id))}"


_SHOWN = (
    "completion_date", "course_title", "sponsor", "credits", "counted", "credit_type", "fields_of_study", "to_review",
    "run",
)  # fmt: skip


def _credits(totals: Totals) -> str:
    """`CPE 52.7, PDU 19.5, no kind printed 68.5`."""
    return ", ".join(f"{one.kind or 'no kind printed'} {one.credits}" for one in totals.kinds) or "no credits"


if __name__ == "__main__":
    main()
