"""`Tracker`: the one door that pages, notebooks and the command line come through. It joins; it decides nothing."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from cpe_core import errors, reading, runs
from cpe_core.attaching import Added, add_certificate
from cpe_core.audit.letter import letter_to_sponsor
from cpe_core.corrections import Step, checked, steps
from cpe_core.export import ExportRow, data_frame, export, export_row, to_csv, to_xlsx
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.files.originals import FileGiven, Originals, opened
from cpe_core.files.page_images import WIDTH, PageImages
from cpe_core.pace import NO_PREVIEW
from cpe_core.reading import preview
from cpe_core.records import Problem, value_to_json
from cpe_core.rereading import FileAgain, Rereading, read_again
from cpe_core.rows import (
    Answer,
    Certificate,
    Change,
    Contents,
    Emptied,
    File,
    KeptFile,
    Original,
    Overwritten,
    Pair,
    Part,
    Progress,
    Queue,
    Receipt,
    Revision,
    Run,
    SavedLesson,
    SavedRecord,
    SearchResult,
    Sheet,
    SheetState,
    Totals,
    Trashed,
)
from cpe_core.stages import OnProgress, silent
from cpe_core.store import Store
from cpe_core.store.saved_records import Which
from cpe_core.store.verification import verify
from cpe_core.teaching import learn_all
from cpe_core.totals import totals_of

if TYPE_CHECKING:
    import pandas

    from cpe_core.spellings import Spellings


class Tracker:
    """One database and the originals beside it. A context manager; belongs to the thread that opened it.

    Opening it sees to it that a run left unfinished by a process that died is read on.
    Raises StoreError's kinds when the database cannot be used, RunError's when a step is not allowed now.
    An example stands at the head of the package: `help(cpe_core)`.
    """

    def __init__(self, path: str | Path = "data/cpe.db") -> None:
        self.path = Path(path).absolute()
        self._store = Store(self.path)
        self.identity = self._store.connection.identity  # of the file: another database put in its place has another
        self._originals = Originals.beside(self.path)
        self._page_images = PageImages.beside(self.path)
        self._ocr_cache = OcrCache.beside(self.path)
        if self._store.runs.work_left():
            runs.wake(self.path)

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> Tracker:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # -- sheets ---------------------------------------------------------------------------------

    def sheets(self, state: SheetState = "open") -> tuple[Sheet, ...]:
        """Those in use, or those archived, or those in the trash; oldest first."""
        return self._store.sheets.all(state)

    def sheet(self, sheet_id: int) -> Sheet:
        """Wherever it stands; NotFound once it was deleted for good."""
        return self._store.sheets.get(sheet_id)

    def find_sheet(self, name: str) -> Sheet:
        """The one sheet, open or archived, of a name or a number (`#3`). NotFound; SeveralSheets of that name."""
        return self._store.sheets.find(name)

    def create_sheet(self, name: str) -> Sheet:
        """A new sheet; its first draft run is open at once. NameTaken where a sheet not in the trash has that name."""
        return self._store.sheets.create(name)

    def newest_sheet(self, name: str) -> Sheet:
        """The newest open sheet; where there is none, one is made, of this name or one like it that is free."""
        return self._store.sheets.newest(name)

    def rename_sheet(self, sheet_id: int, name: str) -> Sheet:
        return self._store.sheets.rename(sheet_id, name)

    def archive_sheet(self, sheet_id: int) -> Sheet:
        """Put a sheet out of the way: it can be read and exported, and takes nothing new. RunStillReading."""
        return self._store.sheets.archive(sheet_id)

    def unarchive_sheet(self, sheet_id: int) -> Sheet:
        return self._store.sheets.unarchive(sheet_id)

    def delete_sheet(self, sheet_id: int) -> Sheet:
        """Put a sheet into the trash, whole, until `restore_sheet` or `delete_for_good`. RunStillReading."""
        return self._store.sheets.delete(sheet_id)

    def restore_sheet(self, sheet_id: int) -> Sheet:
        """Out of the trash with all it held; under a name like its own if another sheet has that by now."""
        return self._store.sheets.restore(sheet_id)

    def contents(self, sheet_id: int) -> Contents:
        """How much a sheet holds."""
        return self._store.trash.contents(sheet_id)

    # -- runs -----------------------------------------------------------------------------------

    def active_run(self, sheet_id: int) -> Run:
        """The sheet's one live run: a draft to upload to, or the run being read."""
        return self._store.runs.live(sheet_id)

    def run(self, run_id: int) -> Run:
        return self._store.runs.get(run_id)

    def runs(self, sheet_id: int) -> tuple[Run, ...]:
        """Oldest first."""
        return self._store.runs.of_sheet(sheet_id)

    def create_run(self, sheet_id: int, *, clone_from_run_id: int | None = None, append_results: bool = True) -> Run:
        """The sheet's next run: the live draft, which opened when the run before it ended. Asking twice gives the same.

        `clone_from_run_id` names the run it must come after. RunStillReading while the live run is being read.
        """
        live = self._store.runs.live(sheet_id)
        if clone_from_run_id is not None and self._store.runs.get(clone_from_run_id).sheet_id != sheet_id:
            raise errors.NotFound("That run belongs to another sheet.")
        if not live.editable:
            raise errors.RunStillReading
        return live if append_results else self._store.runs.start_afresh(live.id)

    def add_files(self, run_id: int, files: Iterable[FileGiven]) -> tuple[Receipt, ...]:
        """Keep the files and put them into a draft run; one receipt for each, in order.

        RunNotEditable for any other run, SheetPutAway for one of an archived or deleted sheet: nothing is written, the
        files are still the caller's.
        """
        run = self._store.runs.get(run_id)
        if not run.editable:
            raise errors.RunNotEditable
        self._store.sheets.check_open(run.sheet_id)
        given = [opened(file) for file in files]
        kept = [self._kept(name, data) for name, data in given if isinstance(data, bytes)]
        added = iter(self._store.files.add(run_id, kept))
        return tuple(
            next(added) if isinstance(data, bytes) else Receipt(name=name, outcome="rejected", reason=data)
            for name, data in given
        )

    def _kept(self, name: str, data: bytes) -> KeptFile:
        sha256 = self._store.files.keep(self._originals, data)
        look = NO_PREVIEW if self._store.parts.is_deadly(sha256) else preview(data, name=name)
        return KeptFile(name=name, sha256=sha256, size=len(data), preview=look)

    def remove_file(self, file_id: int) -> None:
        """Take a file out of a draft run before it starts."""
        self._store.files.remove(file_id)

    def start(self, sheet_id: int) -> Run:
        """Start reading the sheet's draft run and return at once; the worker reads.

        NoFilesUploaded without files; RunAlreadyStarted when it is being read already.
        """
        run = self._store.runs.start(self._store.runs.live(sheet_id).id)
        runs.wake(self.path)
        return run

    def wait(self, run_id: int, timeout: float | None = None) -> Run:
        """The run, once it has ended; TimeoutError after `timeout` seconds."""
        until = None if timeout is None else time.monotonic() + timeout
        while not (run := self._store.runs.get(run_id)).ended:
            if run.editable:
                raise errors.RunError("This run has not been started. Start it, then wait.")
            if until is not None and time.monotonic() > until:
                raise TimeoutError(f"Run {run.number} is still being read.")
            runs.wake(self.path)
            time.sleep(0.05)
        return run

    def process(self, run_id: int) -> Run:
        """Start the run if need be and read it here and now, without the worker; the ended run."""
        if self._store.runs.get(run_id).editable:
            self._store.runs.start(run_id)
        runs.read_here(self.path, run_id)
        return self._store.runs.get(run_id)

    def files(self, run_id: int) -> tuple[File, ...]:
        """In upload order."""
        return self._store.files.of_run(run_id)

    def progress(self, run_id: int) -> Progress:
        return runs.progress(self._store, run_id)

    def failed(self, sheet_id: int) -> tuple[File, ...]:
        """Files of ended runs that could not be read, or not all inside, neither tried again nor dismissed."""
        return self._store.files.failed(sheet_id)

    def failed_parts(self, run_id: int) -> tuple[Part, ...]:
        """What could not be read inside the mails and archives of a run, although others in them could."""
        return self._store.parts.failed(run_id)

    def unread_parts(self, file_id: int) -> tuple[Part, ...]:
        """What could not be read inside a file, and may be when that is tried again."""
        return self._store.parts.unread(file_id)

    def retry(self, file_ids: Iterable[int]) -> tuple[Receipt, ...]:
        """Put failed files into their sheet's live run once more: of one that was read in part, what is left of it.
        RunStillReading while that is being read.
        """
        return tuple(self._retry(self._store.files.get(file_id)) for file_id in file_ids)

    def dismiss(self, file_ids: Iterable[int]) -> None:
        """Leave failed files out of `failed`: they need not be read. They stay in their runs, with the reason."""
        self._store.files.dismiss(file_ids)

    def _retry(self, file: File) -> Receipt:
        live = self._store.runs.live(file.sheet_id)
        if not live.editable:
            raise errors.RunStillReading
        if not self._originals.path(file.sha256).is_file():
            return Receipt(name=file.name, outcome="rejected", reason=errors.OriginalMissing().message)
        return self._store.files.add(live.id, [KeptFile(name=file.name, sha256=file.sha256, size=file.size)])[0]

    # -- records --------------------------------------------------------------------------------

    def records(self, sheet_id: int | None = None, *, run_id: int | None = None) -> tuple[SavedRecord, ...]:
        """Of a sheet, or what a run shows: its own and those of the runs it appends to. In upload order."""
        return self._store.records.of(sheet_id=sheet_id, run_id=run_id)

    def results(self, sheet_id: int) -> pandas.DataFrame:
        """The sheet as a table, one row a record: dates as datetime64, credits as float (exact ones: `records`).

        "counted" is what of the credits counts: its sum over a "credit_type", rounded to 2 places, is that of `totals`.
        """
        return data_frame(self._store.records.listed(sheet_id))

    def revision(self) -> Revision:
        """Differs as soon as any record came or anything was decided: what was made of records may be kept by it."""
        return self._store.records.revision()

    def totals(self, sheet_id: int) -> Totals:
        """Credits of the sheet that count, one figure for each kind; each by year and by field of study."""
        return totals_of(self._store.records.each_listed(sheet_id))

    # -- what a person decided ------------------------------------------------------------------

    def correct(self, record_id: int, field: str, value: Any, *, seen: int | None = None) -> Change:
        """Set a field to what a person knows; what was read stays in the history. BadValue when it does not fit.

        `seen` is the record's `version` that the person saw: ChangedMeanwhile when the field was changed since.
        """
        change = self._store.decisions.correct(record_id, field, value_to_json(checked(field, value)), seen=seen)
        self._learn_soon()
        return change

    def _learn_soon(self) -> None:
        if self._store.lessons.next_record() is not None:
            runs.wake(self.path)

    def accept(self, record_id: int, *, field: str | None = None) -> Change:
        """A person looked, and every field of the record (or the one named) is right as it is."""
        [change] = self._store.decisions.accept([record_id], field=field)
        self._learn_soon()
        return change

    def correct_all(
        self, record_ids: Iterable[int], field: str, value: Any, *, seen: Revision | None = None
    ) -> tuple[Change, ...]:
        """Set a field of many records in one act, which `undo_act` takes back as one; BadValue as in `correct`.

        `seen`, here and in the other acts on many, is the `revision` of what a person looked at: ChangedMeanwhile, and
        nothing is done, where one of the records was changed or deleted since.
        """
        changes = self._store.bulk.correct_all(record_ids, field, value_to_json(checked(field, value)), seen=seen)
        self._learn_soon()
        return changes

    def overwritten(self, record_ids: Iterable[int], field: str, value: Any) -> Overwritten:
        """What `correct_all` would overwrite: how many of the records hold that value, another, or none."""
        return self._store.bulk.overwritten(record_ids, field, checked(field, value))

    def tag(
        self,
        record_ids: Iterable[int],
        *,
        add: Iterable[str] = (),
        remove: Iterable[str] = (),
        seen: Revision | None = None,
    ) -> tuple[Change, ...]:
        """Add tags to records, take others off: one act. A record that has them so already is not changed."""
        on, off = (cast("tuple[str, ...]", checked("tags", [*tags])) or () for tags in (add, remove))
        return self._store.bulk.tag(record_ids, add=on, remove=off, seen=seen)

    def accept_all(self, record_ids: Iterable[int], *, seen: Revision | None = None) -> tuple[Change, ...]:
        """Accept many records in one act, which `undo_act` takes back as one."""
        changes = self._store.decisions.accept(record_ids, seen=seen)
        self._learn_soon()
        return changes

    def accept_sure(self, sheet_id: int) -> tuple[Change, ...]:
        """Accept, in one act, every record of the sheet that needs no look and is not accepted yet."""
        return self._store.decisions.accept(self._store.records.queue(sheet_id, "sure"))

    def spellings(self, sheet_id: int) -> tuple[Spellings, ...]:
        """Names in the sheet that may be one sponsor's, in groups, the name to keep first; most records first."""
        from cpe_core.spellings import groups  # noqa: PLC0415  7 ms that `import cpe_core` must not cost

        return groups(self._store.sponsor_names.spelled(sheet_id), self._store.sponsor_names.different())

    def unify_sponsor(
        self,
        sheet_id: int,
        names: Iterable[str],
        name: str,
        *,
        different: Iterable[str] = (),
        seen: Revision | None = None,
    ) -> tuple[int, int]:
        """Give the sheet's records of all these names the one name, as corrections: no later reading brings another
        back. Names that are `different` are not suggested for it again.

        Returns the act, for `undo_act`, and how many records it changed.
        """
        chosen = cast("str | None", checked("sponsor", name))
        if chosen is None:
            raise errors.BadValue("A sponsor needs a name.")
        done = self._store.sponsor_names.unify(sheet_id, names, chosen, different=different, seen=seen)
        self._learn_soon()
        return done

    def tell_sponsors_apart(self, names: Iterable[str]) -> int:
        """These names are different sponsors': they are not suggested as one again. The act, for `undo_act`."""
        return self._store.sponsor_names.tell_apart(names)

    def write(self, sheet_id: int, **values: Any) -> SavedRecord:
        """A record without a certificate: a lost one, teaching, what a person declares. BadValue as in `correct`."""
        told = {name: value_to_json(checked(name, value)) for name, value in values.items()}
        return self._store.decisions.write(sheet_id, told)

    def add_certificate(self, record_id: int, file: FileGiven | Certificate) -> Added:
        """Give a record that was written by hand its certificate, read here and now: what a person said stays.

        A Certificate is one that was taken off before. NotTaken, with what to do, for any other record, for a file that
        the sheet knows, that holds several certificates, is empty or too large; nothing is changed then.
        """
        if isinstance(file, Certificate):
            file = file.name, self._originals.read(file.sha256)
        name, data = opened(file)
        if isinstance(data, str):
            raise errors.NotTaken(data)
        return add_certificate(self._store, self._originals, record_id, name, data)

    def take_off(self, record_id: int) -> Change:
        """Take back that a certificate was added: the record is one without again. The original stays."""
        standing = [one for one in self._store.changes.history(record_id) if one.certificate and not one.undone]
        if not standing:
            raise errors.NotFound("This record has no added certificate.")
        return self._store.decisions.undo(standing[-1].id)

    def taken_off(self, record_id: int) -> Certificate | None:
        """The certificate that was taken off last, to be added once more."""
        gone = [one.certificate for one in self._store.changes.history(record_id) if one.certificate and one.undone]
        return gone[-1] if gone else None

    def trash(self, record_ids: Iterable[int], *, seen: Revision | None = None) -> tuple[Change, ...]:
        """Put records into their sheet's trash: they count no longer, and can be restored until it is emptied."""
        return self._store.decisions.put(record_ids, "trash", seen=seen)

    def restore(self, record_ids: Iterable[int]) -> tuple[Change, ...]:
        """Take records out of the trash, or from under the record that stood for them."""
        return self._store.decisions.put(record_ids, "kept")

    def attach(self, record_id: int, into_id: int) -> Change:
        """Merge: keep a record's certificate under another of the sheet's kept records, which stands for both.

        ChangedMeanwhile where the other one is none of them.
        """
        return self._store.decisions.put([record_id], "attached", into_id=into_id)[0]

    def empty_trash(self, sheet_id: int) -> int:
        """Delete for good what lies in the trash; how many records lay there. The files stay known and whole."""
        return self._store.trash.empty(sheet_id)

    def trashed(self) -> tuple[Trashed, ...]:
        """The records in the trash of every sheet that is not there itself, the last deleted first."""
        return self._store.trash.records()

    def delete_for_good(self, record_ids: Iterable[int], sheet_ids: Iterable[int]) -> Emptied:
        """Of these records and sheets, delete those that lie in the trash. Originals stay in the data folder."""
        return self._store.trash.delete_for_good(record_ids, sheet_ids)

    def move(self, record_ids: Iterable[int], sheet_id: int, *, seen: Revision | None = None) -> tuple[Change, ...]:
        """Move records to another sheet, where they stand in its live run."""
        return self._store.decisions.move(record_ids, sheet_id, seen=seen)

    def read_again(self, record_ids: Iterable[int]) -> Iterator[FileAgain]:
        """Read certificates again, file by file as it is asked for, and tell what would change; nothing does until
        `apply`. A file that cannot be read says so in its own `error`; records by hand are left out.
        """
        return read_again(self._store, self._originals, self._ocr_cache, record_ids)

    def apply(self, readings: Iterable[Rereading]) -> tuple[Change, ...]:
        """Let new readings count wherever no person has spoken: one act. Records that have gone are left out."""
        return self._store.decisions.read_all_again([(one.record_id, one.record, one.problems) for one in readings])

    def lessons(self, record_id: int | None = None) -> tuple[SavedLesson, ...]:
        """What was learned from a person's decisions, oldest first; of one record, or all."""
        return self._store.lessons.all(record_id=record_id)

    def alike(self, record_id: int) -> tuple[int, ...]:
        """Records that reading again may help by what this one teaches: not accepted, perhaps of the same sponsor."""
        return self._store.lessons.alike(record_id)

    def learn(self) -> None:
        """Work out here and now what the latest decisions teach; else it is done in the background, before a run."""
        learn_all(self._store, self._originals, self._ocr_cache)

    def switch_lesson(self, lesson_id: int, *, on: bool) -> SavedLesson:
        """Whether certificates are read by a lesson from now on. What was read by it stays until it is read again."""
        return self._store.lessons.set_state(lesson_id, "on" if on else "off")

    def forget_lesson(self, lesson_id: int) -> None:
        """Delete a lesson. It is not learned again unless the field is given another value."""
        self._store.lessons.set_state(lesson_id, "forgotten")

    def read_dates(self, sheet_id: int, *, day_first: bool | None) -> Sheet:
        """How the sheet's dates of two numbers are read from now on where a certificate leaves their order open."""
        return self._store.sheets.set_day_first(sheet_id, day_first)

    def undo(self, change_id: int) -> Change:
        return self._store.decisions.undo(change_id)

    def undo_act(self, act_id: int) -> tuple[int, ...]:
        """Take back all that was decided in one click (`Change.act_id`); the ids of the records concerned."""
        return self._store.decisions.undo_act(act_id)

    def undo_record(self, record_id: int, *, field: str | None = None) -> tuple[int, ...]:
        """Take back all that a person said of a record, or of one of its fields: what was read counts again."""
        return self._store.decisions.undo_record(record_id, field=field)

    def accepted(self, run_id: int) -> tuple[int, ...]:
        """The records that a run read and of which a person accepted anything: what `undo_acceptance` takes back."""
        return self._store.records.accepted(run_id)

    def undo_acceptance(self, run_id: int) -> tuple[int, ...]:
        """Take back every acceptance of the records that a run read."""
        return self._store.decisions.undo_acceptance(run_id)

    def duplicates(self, record_id: int) -> tuple[Pair, ...]:
        """The earlier records that this one may be a duplicate of, until a person has answered; it does not count."""
        return self._store.pairs.asked(record_id)

    def later_duplicates(self, record_id: int) -> tuple[Pair, ...]:
        """The later records that may be duplicates of this one, until a person has answered; they do not count."""
        return self._store.pairs.asking(record_id)

    def answer(self, pair_id: int, answer: Answer) -> int:
        """same (attach the later certificate to the earlier record), replaces (the later record takes the place of the
        earlier), both (count), discard (the later one). Returns the act, which `undo_act` takes back.
        """
        return self._store.decisions.answer(pair_id, answer)

    def attached(self, record_id: int) -> tuple[SavedRecord, ...]:
        """The records whose certificates are attached to this one, or were replaced by it."""
        return tuple(map(self._store.records.get, self._store.placing.attached(record_id)))

    def history(self, record_id: int) -> tuple[Change, ...]:
        """Oldest first."""
        return self._store.changes.history(record_id)

    def steps(self, record_id: int) -> tuple[Step, ...]:
        """The history of a record, each change beside the values before and after it."""
        return tuple(steps(self._store.records.as_read(record_id), self._store.changes.history(record_id)))

    # -- one record, to look at -------------------------------------------------------------------

    def record(self, record_id: int) -> SavedRecord:
        return self._store.records.get(record_id)

    def search(self, words: str, *, sheet_id: int | None = None) -> tuple[int, ...]:
        """Ids of the records that hold each of the words anywhere, in one sheet or in all, newest first.

        Case and accents do not matter. What lies in the trash is not found.
        """
        return self._store.search.find(words, sheet_id=sheet_id)

    def failed_named(self, words: str) -> tuple[File, ...]:
        """Files of any sheet that could not be read and whose name holds each of the words, newest first."""
        return self._store.files.failed_named(words)

    def hits(self, record_ids: Iterable[int]) -> tuple[SearchResult, ...]:
        """What a search found, as texts, with the sheet each record stands in; in the order given."""
        return self._store.search.hits(record_ids)

    def queue(self, sheet_id: int, which: Which = "look") -> tuple[int, ...]:
        """Ids of the records that need a look, of all, of the accepted ones or those in the trash; in upload order."""
        return self._store.records.queue(sheet_id, which)

    def queues(self, sheet_id: int) -> Queue:
        """How many records stand in each queue."""
        return self._store.records.queues(sheet_id)

    def picture(self, record_id: int, *, page: int = 1, width: int = WIDTH) -> bytes:
        """A page of the record's file as WebP, `width` pixels wide: the boxes of its evidence lie on it.

        NotFound for a record without a file; Unreadable's kinds and OriginalMissing as when it was read.
        """
        file = self._certificate_file(record_id)
        return self._page_images.get(
            file.sha256, page, width,
            lambda: reading.picture(
                self._originals.read(file.sha256), name=file.name, page=page, width=width,
                isolated=self._store.parts.is_deadly(file.sha256),
            ),
        )  # fmt: skip

    def count_pages(self, record_id: int) -> int:
        """Of the record's file. Raises as `picture` does."""
        file = self._certificate_file(record_id)
        deadly = self._store.parts.is_deadly(file.sha256)
        return reading.count_pages(self._originals.read(file.sha256), name=file.name, isolated=deadly)

    def original(self, record_id: int) -> Original:
        """The record's file, byte for byte as it was given. NotFound and OriginalMissing as `picture` raises them."""
        file = self._certificate_file(record_id)
        data = self._originals.read(file.sha256)
        return Original(name=file.name, data=data, shown_as=reading.shown_as(data, name=file.name))

    def _certificate_file(self, record_id: int) -> File | Certificate:
        paper = self._store.files.source_of(self._store.records.get(record_id))
        if paper is None:
            raise errors.NotFound("This record has no certificate.")
        return paper

    def letter(self, record_id: int) -> str:
        """A note that asks the sponsor for what the certificate lacks; "" where it lacks nothing."""
        return letter_to_sponsor((saved := self._store.records.get(record_id)).record, saved.open_problems)

    # -- out of the house -----------------------------------------------------------------------

    def export_csv(self, sheet_id: int) -> bytes:
        return to_csv(self._rows(sheet_id))

    def export_xlsx(self, sheet_id: int) -> bytes:
        return to_xlsx(self._rows(sheet_id))

    def export(self, sheet_id: int, target: Path) -> None:
        """Write a sheet to a .csv or .xlsx file, record by record: memory stays flat, however many there are.

        BadValue for another kind of file. The file appears under its name only when it is whole.
        """
        export(self._rows(sheet_id), target)

    def _rows(self, sheet_id: int) -> Iterator[ExportRow]:
        return map(export_row, self._store.records.each_listed(sheet_id))

    def verify(self, on_progress: OnProgress = silent) -> tuple[Problem, ...]:
        """Everything in the database and the originals that should agree and does not; empty when all is well."""
        return verify(self._store, self._originals, on_progress)
