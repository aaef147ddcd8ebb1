"""The tables, and the rules of a sheet's life that the database itself keeps.

A sheet is born with its first draft run, and a run that ends opens the next one: both are triggers, so no program,
however careless, can leave a sheet without a run to upload to, or with two. Every migration is one numbered function;
`PRAGMA user_version` counts those that ran; a database with a higher count was made by a newer program and is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def m001_sheets_runs_files_records(db: Database) -> None:
    """The life of a sheet (DESIGN.md §1)."""
    db.executescript(
        """
        CREATE TABLE sheets (
          id          INTEGER PRIMARY KEY AUTOINCREMENT,  -- never given twice: a bookmark must not open another sheet
          name        TEXT NOT NULL CHECK (length(trim(name)) BETWEEN 1 AND 200),
          created_at  TEXT NOT NULL
        ) STRICT;

        CREATE TABLE runs (
          id              INTEGER PRIMARY KEY AUTOINCREMENT,
          sheet_id        INTEGER NOT NULL REFERENCES sheets(id),
          number          INTEGER NOT NULL CHECK (number >= 1),  -- what a person calls it: 1, 2, 3 within its sheet
          status          TEXT NOT NULL CHECK (status IN ('draft','in_progress','completed','partially_completed','failed')),
          follows_run_id  INTEGER UNIQUE REFERENCES runs(id),    -- unique: a run is followed once, so opening twice cannot be
          append_results  INTEGER NOT NULL CHECK (append_results IN (0, 1)),
          first_number    INTEGER NOT NULL,  -- its results are those of runs first_number..number: appending copies no row
          created_at      TEXT NOT NULL,
          started_at      TEXT,
          ended_at        TEXT,
          UNIQUE (sheet_id, number),
          UNIQUE (id, sheet_id),             -- lets files point at both at once
          CHECK (first_number BETWEEN 1 AND number),
          CHECK ((follows_run_id IS NULL) = (number = 1)),
          CHECK ((started_at IS NULL) = (status = 'draft')),
          CHECK ((ended_at IS NOT NULL) = (status IN ('completed','partially_completed','failed')))
        ) STRICT;
        -- at most one live run a sheet; that there is at least one is the work of the two opening triggers below
        CREATE UNIQUE INDEX one_live_run ON runs(sheet_id) WHERE status IN ('draft','in_progress');
        -- the worker asks for runs to read at every step
        CREATE INDEX runs_in_progress ON runs(id) WHERE status = 'in_progress';

        CREATE TABLE originals (
          sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),  -- also its name in the folder originals/
          size       INTEGER NOT NULL CHECK (size >= 0),
          stored_at  TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE files (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,  -- grows in upload order, which is the order of results
          run_id    INTEGER NOT NULL,
          sheet_id  INTEGER NOT NULL,                   -- the run's, repeated so that an index can forbid duplicates in a sheet
          name      TEXT NOT NULL,                      -- as the person named it; never used as a path
          sha256    TEXT NOT NULL REFERENCES originals(sha256),
          status    TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting','reading','read','failed')),
          reason    TEXT,                               -- the sentence a person reads
          attempts  INTEGER NOT NULL DEFAULT 0,         -- counted before reading starts, so a crash is counted too
          added_at  TEXT NOT NULL,
          ended_at  TEXT,
          retried_in_run_id INTEGER REFERENCES runs(id),  -- a failed file tried again stands here as history only
          FOREIGN KEY (run_id, sheet_id) REFERENCES runs(id, sheet_id),
          CHECK ((reason IS NOT NULL) = (status = 'failed')),
          CHECK ((ended_at IS NOT NULL) = (status IN ('read','failed'))),
          CHECK (retried_in_run_id IS NULL OR status = 'failed')
        ) STRICT;
        -- the same bytes stand once in a sheet; a retried failure has left its place to its retry
        CREATE UNIQUE INDEX one_place_for_each_file ON files(sheet_id, sha256) WHERE retried_in_run_id IS NULL;
        CREATE INDEX files_of_run ON files(run_id, status);
        CREATE INDEX failed_files ON files(sheet_id) WHERE status = 'failed' AND retried_in_run_id IS NULL;

        CREATE TABLE records (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,
          file_id   INTEGER NOT NULL REFERENCES files(id),
          run_id    INTEGER NOT NULL REFERENCES runs(id),
          sheet_id  INTEGER NOT NULL REFERENCES sheets(id),
          position  INTEGER NOT NULL CHECK (position >= 1),   -- within the file
          read      TEXT NOT NULL CHECK (json_valid(read)),   -- what was read, with evidence; never changed
          current   TEXT NOT NULL CHECK (json_valid(current)),-- `read` with `changes` applied; verify() recomputes it
          problems  TEXT NOT NULL CHECK (json_valid(problems)),
          -- taken out of `current` for sums and filters; verify() recomputes them
          completion_date     TEXT CHECK (completion_date IS NULL OR date(completion_date) = completion_date),
          credits_hundredths  INTEGER CHECK (credits_hundredths >= 0),
          to_review           INTEGER NOT NULL CHECK (to_review >= 0),
          UNIQUE (file_id, position)
        ) STRICT;
        CREATE INDEX records_of_sheet ON records(sheet_id, file_id, position);
        CREATE INDEX records_of_run ON records(run_id, file_id, position);

        -- what a person decided; rows are only ever added, an undo is a row of its own
        CREATE TABLE changes (
          id         INTEGER PRIMARY KEY AUTOINCREMENT,
          record_id  INTEGER NOT NULL REFERENCES records(id),
          kind       TEXT NOT NULL CHECK (kind IN ('correct','accept','undo')),
          field      TEXT,                                   -- of a correction
          value      TEXT CHECK (value IS NULL OR json_valid(value)),
          undoes_id  INTEGER UNIQUE REFERENCES changes(id),  -- unique: nothing is undone twice
          made_at    TEXT NOT NULL,
          CHECK ((kind = 'correct') = (field IS NOT NULL AND value IS NOT NULL)),
          CHECK ((kind = 'undo') = (undoes_id IS NOT NULL))
        ) STRICT;
        CREATE INDEX changes_of_record ON changes(record_id, id);

        -- who reads: one row, taken over when its heartbeat stops
        CREATE TABLE lease (
          id            INTEGER PRIMARY KEY CHECK (id = 1),
          owner         TEXT NOT NULL,     -- host:process:worker
          heartbeat_at  REAL NOT NULL      -- seconds since 1970
        ) STRICT;
        """
    )
    for trigger in _TRIGGERS:
        db.execute(trigger)


# what was read is never rewritten
_WHAT_WAS_READ_STAYS = """
    CREATE TRIGGER what_was_read_stays BEFORE UPDATE OF read, problems ON records
    BEGIN SELECT RAISE(ABORT, 'read_is_final'); END
"""
_CHANGES_ARE_ONLY_ADDED = """
    CREATE TRIGGER changes_are_only_added BEFORE UPDATE ON changes
    BEGIN SELECT RAISE(ABORT, 'changes_are_final'); END
"""
_TRIGGERS = (
    # a sheet opens its first draft run
    """
    CREATE TRIGGER a_sheet_opens_its_first_run AFTER INSERT ON sheets BEGIN
      INSERT INTO runs (sheet_id, number, status, append_results, first_number, created_at)
      VALUES (NEW.id, 1, 'draft', 1, 1, NEW.created_at);
    END
    """,
    # a run that ends opens the next append run, in the same statement: there is no moment without one
    """
    CREATE TRIGGER a_run_that_ends_opens_the_next AFTER UPDATE OF status ON runs
    WHEN NEW.status IN ('completed','partially_completed','failed') BEGIN
      INSERT INTO runs (sheet_id, number, status, follows_run_id, append_results, first_number, created_at)
      VALUES (NEW.sheet_id, NEW.number + 1, 'draft', NEW.id, 1, NEW.first_number, NEW.ended_at);
    END
    """,
    # draft -> in_progress -> ended, and no other way
    """
    CREATE TRIGGER a_run_goes_one_way BEFORE UPDATE OF status ON runs
    WHEN NOT (OLD.status = 'draft' AND NEW.status = 'in_progress'
      OR OLD.status = 'in_progress' AND NEW.status IN ('completed','partially_completed','failed'))
    BEGIN SELECT RAISE(ABORT, 'run_transition'); END
    """,
    # files come into a draft run only
    """
    CREATE TRIGGER files_come_into_a_draft_only BEFORE INSERT ON files
    WHEN (SELECT status FROM runs WHERE id = NEW.run_id) IS NOT 'draft'
    BEGIN SELECT RAISE(ABORT, 'run_not_editable'); END
    """,
    # and leave it only before it starts
    """
    CREATE TRIGGER files_leave_a_draft_only BEFORE DELETE ON files
    WHEN (SELECT status FROM runs WHERE id = OLD.run_id) IS NOT 'draft'
    BEGIN SELECT RAISE(ABORT, 'run_not_editable'); END
    """,
    _WHAT_WAS_READ_STAYS,
    _CHANGES_ARE_ONLY_ADDED,
)


def m002_who_decided_what(db: Database) -> None:
    """Corrections by act, new readings, records without a file, places (trash, attached), duplicates."""
    db.executescript(
        """
        -- one thing a person did, were it on a hundred records at once: what can be undone as a whole
        CREATE TABLE acts (
          id       INTEGER PRIMARY KEY AUTOINCREMENT,
          who      TEXT NOT NULL CHECK (who IN ('person','reader')),
          made_at  TEXT NOT NULL
        ) STRICT;
        INSERT INTO acts SELECT id, 'person', made_at FROM changes;

        CREATE TABLE new_records (
          id        INTEGER PRIMARY KEY AUTOINCREMENT,  -- grows in upload order, which is the order of results
          file_id   INTEGER REFERENCES files(id),       -- none: written by hand
          run_id    INTEGER NOT NULL REFERENCES runs(id),
          sheet_id  INTEGER NOT NULL REFERENCES sheets(id),
          position  INTEGER NOT NULL CHECK (position >= 1),   -- within the file
          read      TEXT NOT NULL CHECK (json_valid(read)),   -- what was read first, with evidence; never changed
          problems  TEXT NOT NULL CHECK (json_valid(problems)),  -- told by that reading; never changed either
          -- derived from these and `changes`; verify() recomputes them
          current   TEXT NOT NULL CHECK (json_valid(current)),
          current_problems  TEXT NOT NULL CHECK (json_valid(current_problems)),
          place     TEXT NOT NULL DEFAULT 'kept' CHECK (place IN ('kept','trash','attached','replaced')),
          into_id   INTEGER REFERENCES records(id),     -- the record it is attached to, or replaced by
          -- taken out of `current` for lists, sums and filters
          flat                TEXT NOT NULL CHECK (json_valid(flat)),
          completion_date     TEXT CHECK (completion_date IS NULL OR date(completion_date) = completion_date),
          credits_hundredths  INTEGER CHECK (credits_hundredths >= 0),
          to_review           INTEGER NOT NULL CHECK (to_review >= 0),
          accepted            INTEGER NOT NULL CHECK (accepted IN (0, 1)),  -- a person stands behind every field
          UNIQUE (file_id, position),
          CHECK ((into_id IS NOT NULL) = (place IN ('attached','replaced')))
        ) STRICT;
        INSERT INTO new_records
          SELECT id, file_id, run_id, sheet_id, position, read, problems, current, problems, 'kept', NULL, '{}',
                 completion_date, credits_hundredths, to_review, 0 FROM records;

        CREATE TABLE new_changes (
          id         INTEGER PRIMARY KEY AUTOINCREMENT,
          act_id     INTEGER NOT NULL REFERENCES acts(id),   -- who and when
          record_id  INTEGER NOT NULL REFERENCES records(id),
          kind       TEXT NOT NULL CHECK (kind IN ('correct','accept','undo','read','place','move')),
          field      TEXT,                                   -- of a correction; of an acceptance perhaps: else all
          before     TEXT CHECK (before IS NULL OR json_valid(before)),
          value      TEXT CHECK (value IS NULL OR json_valid(value)),
          undoes_id  INTEGER UNIQUE REFERENCES changes(id),  -- unique: nothing is undone twice
          CHECK (kind <> 'correct' OR field IS NOT NULL),
          CHECK (value IS NOT NULL OR kind IN ('accept','undo')),  -- older acceptances did not say what they accepted
          CHECK ((undoes_id IS NOT NULL) = (kind = 'undo'))
        ) STRICT;
        INSERT INTO new_changes SELECT id, id, record_id, kind, field, NULL, value, undoes_id FROM changes;

        DROP TABLE changes;
        DROP TABLE records;
        ALTER TABLE new_records RENAME TO records;
        ALTER TABLE new_changes RENAME TO changes;
        -- holds all that the queues of a sheet ask for: a row itself is long, and ten thousand of them are slow to visit
        CREATE INDEX records_of_sheet ON records(sheet_id, place, id, to_review, accepted);
        CREATE INDEX records_of_run ON records(run_id);
        CREATE INDEX records_by_day ON records(sheet_id, completion_date);
        CREATE INDEX records_into ON records(into_id) WHERE into_id IS NOT NULL;
        CREATE INDEX changes_of_record ON changes(record_id, id);
        CREATE INDEX changes_of_act ON changes(act_id);

        -- when the last of its records left with the trash; it still stands here, so that it does not come back by chance
        ALTER TABLE files ADD COLUMN discarded_at TEXT;

        -- which program filled the derived columns: a later one, that derives them otherwise, does it again
        CREATE TABLE derived (
          id       INTEGER PRIMARY KEY CHECK (id = 1),
          version  INTEGER NOT NULL
        ) STRICT;
        INSERT INTO derived VALUES (1, 0);

        -- two records that may be one course; the later one does not count until a person has answered
        CREATE TABLE pairs (
          id          INTEGER PRIMARY KEY AUTOINCREMENT,
          earlier_id  INTEGER NOT NULL REFERENCES records(id),
          later_id    INTEGER NOT NULL REFERENCES records(id),
          why         TEXT NOT NULL,
          answer      TEXT CHECK (answer IN ('same','replaces','both','discard')),
          act_id      INTEGER REFERENCES acts(id),           -- the act that answered
          UNIQUE (later_id, earlier_id),
          CHECK (earlier_id < later_id),
          CHECK ((act_id IS NOT NULL) = (answer IS NOT NULL))
        ) STRICT;
        CREATE INDEX pairs_of_earlier ON pairs(earlier_id);
        CREATE INDEX pairs_of_act ON pairs(act_id) WHERE act_id IS NOT NULL;
        CREATE INDEX records_by_number ON records(sheet_id, json_extract(flat, '$.certificate_number'));
        """
    )
    for trigger in (_WHAT_WAS_READ_STAYS, _CHANGES_ARE_ONLY_ADDED):
        db.execute(trigger)


def m003_what_was_learned(db: Database) -> None:
    """What a person's decisions taught, and how a sheet's dates are read where their order is open."""
    db.executescript(
        """
        CREATE TABLE lessons (
          id          INTEGER PRIMARY KEY AUTOINCREMENT,
          record_id   INTEGER REFERENCES records(id) ON DELETE SET NULL,  -- what was learned outlives the trash
          field       TEXT NOT NULL,
          lesson      TEXT NOT NULL CHECK (json_valid(lesson)),
          state       TEXT NOT NULL CHECK (state IN ('on','off','forgotten')),  -- forgotten: not learned again unasked
          learned_at  TEXT NOT NULL,
          ended_at    TEXT      -- when another took its place: a run that had started before is still read by this one
        ) STRICT;
        CREATE UNIQUE INDEX one_lesson_a_field ON lessons(record_id, field) WHERE ended_at IS NULL;

        -- records a person decided on, from which nobody has learned yet
        CREATE TABLE to_learn (
          record_id  INTEGER PRIMARY KEY REFERENCES records(id) ON DELETE CASCADE,
          asked_at   TEXT NOT NULL
        ) STRICT;

        -- null: as each certificate tells; where it does not, a person is asked
        ALTER TABLE sheets ADD COLUMN day_first INTEGER CHECK (day_first IN (0, 1));
        """
    )


def m004_a_certificate_attached_later(db: Database) -> None:
    """A record that was written by hand may have a certificate of its own, added when it turned up."""
    db.executescript(
        """
        -- {sha256, name, added_at} of the certificate added later; derived from `changes`, verify() recomputes it
        ALTER TABLE records ADD COLUMN certificate TEXT CHECK (certificate IS NULL OR json_valid(certificate));
        -- asked for every file that is dropped
        CREATE INDEX records_by_certificate ON records(sheet_id, json_extract(certificate, '$.sha256'))
          WHERE certificate IS NOT NULL;
        """
    )


def m005_searching_and_sponsors_told_apart(db: Database) -> None:
    """What a search goes through, and names of sponsors that a person said are not one."""
    db.executescript(
        """
        -- all that the record says, folded; derived, verify() recomputes it
        ALTER TABLE records ADD COLUMN searchable TEXT NOT NULL DEFAULT '';
        -- holds all that a search asks for: it goes through this index, not through the long rows
        CREATE INDEX records_searchable ON records(sheet_id, place, id, searchable);

        CREATE TABLE different_sponsors (
          one     TEXT NOT NULL,
          other   TEXT NOT NULL,
          act_id  INTEGER NOT NULL REFERENCES acts(id),   -- the act that told them apart
          PRIMARY KEY (one, other),
          CHECK (one < other)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX different_sponsors_of_act ON different_sponsors(act_id);
        """
    )


def m006_sheets_archived_and_deleted(db: Database) -> None:
    """A sheet may be archived (readable, takes nothing new) or in the trash, from which it comes back whole."""
    db.executescript(
        """
        -- out of the chooser and of what is added up over sheets; it stays when the sheet is deleted, and holds again when
        -- it is restored
        ALTER TABLE sheets ADD COLUMN archived_at TEXT;
        ALTER TABLE sheets ADD COLUMN deleted_at TEXT;  -- in the trash since then; runs, files and records stay with it
        -- deleted for good, but a record that was moved to another sheet still stands on one of its files: an empty,
        -- nameless shell
        ALTER TABLE sheets ADD COLUMN purged_at TEXT CHECK (purged_at IS NULL OR deleted_at IS NOT NULL);

        -- what leaves with an emptied trash leaves with its files
        DROP TRIGGER files_leave_a_draft_only;
        CREATE TRIGGER files_leave_a_draft_only BEFORE DELETE ON files
        WHEN (SELECT status FROM runs WHERE id = OLD.run_id) IS NOT 'draft'
          AND (SELECT deleted_at FROM sheets WHERE id = OLD.sheet_id) IS NULL
        BEGIN SELECT RAISE(ABORT, 'run_not_editable'); END;

        -- nothing is read in a sheet that is put away, and nothing is put away while it is read
        CREATE TRIGGER files_come_into_an_open_sheet BEFORE INSERT ON files
        WHEN (SELECT coalesce(archived_at, deleted_at) FROM sheets WHERE id = NEW.sheet_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'sheet_put_away'); END;
        CREATE TRIGGER runs_start_in_an_open_sheet BEFORE UPDATE OF status ON runs
        WHEN NEW.status = 'in_progress'
          AND (SELECT coalesce(archived_at, deleted_at) FROM sheets WHERE id = NEW.sheet_id) IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'sheet_put_away'); END;
        CREATE TRIGGER a_sheet_being_read_stays_open BEFORE UPDATE OF archived_at, deleted_at ON sheets
        WHEN coalesce(NEW.archived_at, NEW.deleted_at) IS NOT NULL
          AND EXISTS (SELECT 1 FROM runs WHERE sheet_id = NEW.id AND status = 'in_progress')
        BEGIN SELECT RAISE(ABORT, 'sheet_being_read'); END;
        """
    )


def m007_certificate_numbers_as_they_are_compared(db: Database) -> None:
    """Two records of one certificate are found by its number however it is written: "CV-88213 AF" is "cv88213af"."""
    db.conn.create_function("bare", 1, lambda text: re.sub(r"[^0-9a-z]", "", text.casefold()) or None if text else None)
    db.executescript(
        """
        -- derived, verify() recomputes it
        ALTER TABLE records ADD COLUMN bare_number TEXT;
        UPDATE records SET bare_number = bare(json_extract(flat, '$.certificate_number'));
        DROP INDEX records_by_number;
        CREATE INDEX records_by_number ON records(sheet_id, bare_number) WHERE bare_number IS NOT NULL;
        """
    )


def m008_parts_of_files(db: Database) -> None:
    """What is inside a mail or an archive is read and saved file by file."""
    db.executescript(
        """
        CREATE TABLE parts (
          file_id   INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
          number    INTEGER NOT NULL CHECK (number >= 1),  -- in the order in which they are read
          name      TEXT NOT NULL,                      -- as it is shown: "mail.eml › ethics.pdf"
          status    TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting','reading','read','failed')),
          reason    TEXT,                               -- the sentence a person reads
          attempts  INTEGER NOT NULL DEFAULT 0,         -- counted before reading starts, so a crash is counted too
          pages     INTEGER CHECK (pages >= 0),         -- page numbers it takes in the whole; null: not told yet
          records   INTEGER NOT NULL DEFAULT 0,         -- that it gave, were they deleted since: the next one's place
          ended_at  TEXT,
          PRIMARY KEY (file_id, number),
          CHECK ((reason IS NOT NULL) = (status = 'failed')),
          CHECK ((ended_at IS NOT NULL) = (status IN ('read','failed'))),
          CHECK (records = 0 OR status = 'read')
        ) STRICT, WITHOUT ROWID;
        """
    )


def m009_what_could_not_be_read_inside_is_tried_again(db: Database) -> None:
    """A file that was read but for some of its parts comes again for those alone, as a row of its own."""
    db.executescript(
        """
        -- 0: all of it; 1, 2…: only what could not be read inside of it the time before
        ALTER TABLE files ADD COLUMN again INTEGER NOT NULL DEFAULT 0 CHECK (again >= 0);
        DROP INDEX one_place_for_each_file;
        CREATE UNIQUE INDEX one_place_for_each_file ON files(sheet_id, sha256, again) WHERE retried_in_run_id IS NULL;
        CREATE INDEX files_by_bytes ON files(sha256);
        CREATE INDEX failed_parts ON parts(file_id) WHERE status = 'failed';
        """
    )


def m010_what_a_file_takes_and_took(db: Database) -> None:
    """How long reading will take is judged by what files of the same kind took (pace.py)."""
    db.executescript(
        """
        -- null: not known (of a mail or an archive, or of a file that was added before this was kept)
        ALTER TABLE originals ADD COLUMN kind TEXT CHECK (kind IN ('text','mixed','pictures'));
        ALTER TABLE originals ADD COLUMN units INTEGER CHECK (units >= 0);
        ALTER TABLE parts ADD COLUMN kind TEXT CHECK (kind IN ('text','mixed','pictures'));
        ALTER TABLE parts ADD COLUMN units INTEGER CHECK (units >= 0);
        ALTER TABLE files ADD COLUMN began_at TEXT;  -- the last time
        ALTER TABLE parts ADD COLUMN began_at TEXT;
        """
    )


def m011_a_mails_own_words_are_no_file_in_it(db: Database) -> None:
    """They are read like the files in it, and a person who counts those does not count them."""
    db.execute("ALTER TABLE parts ADD COLUMN own_text INTEGER NOT NULL DEFAULT 0 CHECK (own_text IN (0, 1))")


def m012_failures_a_person_has_seen(db: Database) -> None:
    """A file that could not be read and need not be (an invoice) is not told of for ever."""
    db.execute("ALTER TABLE files ADD COLUMN dismissed_at TEXT")


MIGRATIONS: tuple[Callable[[Database], None], ...] = (
    m001_sheets_runs_files_records,
    m002_who_decided_what,
    m003_what_was_learned,
    m004_a_certificate_attached_later,
    m005_searching_and_sponsors_told_apart,
    m006_sheets_archived_and_deleted,
    m007_certificate_numbers_as_they_are_compared,
    m008_parts_of_files,
    m009_what_could_not_be_read_inside_is_tried_again,
    m010_what_a_file_takes_and_took,
    m011_a_mails_own_words_are_no_file_in_it,
    m012_failures_a_person_has_seen,
)
