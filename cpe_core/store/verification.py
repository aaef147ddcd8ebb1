"""Recomputes everything in a store that should agree, and says what does not. An empty answer is a whole store."""

from __future__ import annotations

from collections.abc import Iterator

from cpe_core.errors import OriginalMissing
from cpe_core.files.originals import Originals
from cpe_core.records import Problem
from cpe_core.stages import OnProgress, counted, silent
from cpe_core.store import Store

# each query gives the rows that break one rule: (code, sentence with {what}, SQL)
_RULES = (
    (
        "live_run",
        "Sheet {what} does not have exactly one run to upload to.",
        """SELECT sheets.id AS what FROM sheets LEFT JOIN runs ON runs.sheet_id = sheets.id
             AND runs.status IN ('draft','in_progress') GROUP BY sheets.id HAVING count(runs.id) <> 1""",
    ),
    (
        "sheet_put_away",
        "Sheet {what} is archived or in the trash although it is being read.",
        """SELECT sheets.id AS what FROM sheets JOIN runs ON runs.sheet_id = sheets.id
            WHERE coalesce(archived_at, deleted_at) IS NOT NULL AND status = 'in_progress'""",
    ),
    (
        "sheet_deleted",
        "Record {what} stands in a sheet that was deleted for good.",
        """SELECT c.id AS what FROM records c JOIN sheets ON sheets.id = c.sheet_id
            WHERE purged_at IS NOT NULL AND c.place NOT IN ('attached', 'replaced')""",
    ),
    (
        "unread_in_ended_run",
        "File {what} was never read although its run has ended.",
        """SELECT files.id AS what FROM files JOIN runs ON runs.id = run_id
            WHERE files.ended_at IS NULL AND runs.status NOT IN ('draft','in_progress')""",
    ),
    (
        "touched_in_draft",
        "File {what} was read although its run has not started.",
        """SELECT files.id AS what FROM files JOIN runs ON runs.id = run_id
            WHERE runs.status = 'draft' AND files.status <> 'waiting'""",
    ),
    (
        "run_status",
        "Run {what} ended with a status that does not fit its files.",
        """SELECT runs.id AS what FROM runs JOIN files ON files.run_id = runs.id
            WHERE runs.ended_at IS NOT NULL AND runs.sheet_id NOT IN (SELECT id FROM sheets WHERE purged_at IS NOT NULL)
            GROUP BY runs.id HAVING runs.status <> CASE WHEN sum(files.status = 'failed') = 0 THEN 'completed'
              WHEN sum(files.status = 'read') > 0 THEN 'partially_completed' ELSE 'failed' END""",
    ),
    (
        "file_without_record",
        "File {what} counts as read but has no record.",
        """SELECT id AS what FROM files WHERE status = 'read' AND discarded_at IS NULL
             AND NOT EXISTS (SELECT 1 FROM records WHERE file_id = files.id)""",
    ),
    (
        "record_of_unread_file",
        "Record {what} belongs to a file that was not read.",
        """SELECT records.id AS what FROM records JOIN files ON files.id = file_id
            WHERE files.status = 'failed' OR (files.status <> 'read'
              AND NOT EXISTS (SELECT 1 FROM parts WHERE parts.file_id = files.id))""",
    ),
    (
        "record_of_no_part",
        "Record {what} belongs to a file inside its file that did not give it.",
        """SELECT records.id AS what FROM records
             JOIN (SELECT file_id, sum(records) AS given FROM parts GROUP BY file_id) p USING (file_id)
            WHERE position > given""",
    ),
    (
        "part_unread",
        "File {what} counts as read or failed, but something inside it was never read.",
        """SELECT DISTINCT files.id AS what FROM files JOIN parts ON parts.file_id = files.id
            WHERE files.ended_at IS NOT NULL AND parts.ended_at IS NULL""",
    ),
    (
        "part_read_twice",
        "File {what} gave records that an earlier reading of it had given.",
        """SELECT DISTINCT n.id AS what FROM files f JOIN files n ON n.sha256 = f.sha256 AND n.sheet_id = f.sheet_id
              AND n.again > f.again AND n.retried_in_run_id IS NULL
             JOIN parts p ON p.file_id = f.id JOIN parts q ON q.file_id = n.id AND q.name = p.name
            WHERE p.records > 0 AND q.records > 0""",
    ),
    (
        "record_misplaced",
        "Record {what} stands in another run or sheet than its file.",
        """SELECT records.id AS what FROM records JOIN files ON files.id = file_id
            WHERE (records.run_id <> files.run_id OR records.sheet_id <> files.sheet_id)
              AND NOT EXISTS (SELECT 1 FROM changes WHERE record_id = records.id AND kind = 'move')""",
    ),
    (
        "certificate_unknown",
        "The certificate added to record {what} is not among the originals.",
        """SELECT id AS what FROM records WHERE certificate IS NOT NULL
             AND json_extract(certificate, '$.sha256') NOT IN (SELECT sha256 FROM originals)""",
    ),
    (
        "retry_lost",
        "File {what} was to be tried again, but its second try is nowhere.",
        """SELECT id AS what FROM files f WHERE retried_in_run_id IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM files n WHERE n.run_id = f.retried_in_run_id AND n.sha256 = f.sha256)""",
    ),
    ("reference", "A row of table {what} points at a row that is not there.", 'SELECT "table" AS what FROM '
     "pragma_foreign_key_check"),
    ("database", "SQLite finds the database damaged: {what}.", "SELECT integrity_check AS what FROM "
     "pragma_integrity_check WHERE integrity_check <> 'ok'"),
)  # fmt: skip
_ORIGINALS = """
  SELECT o.sha256, coalesce(f.name, c.name) AS name
    FROM originals o
    LEFT JOIN (SELECT sha256, min(name) AS name FROM files GROUP BY sha256) f ON f.sha256 = o.sha256
    LEFT JOIN (SELECT json_extract(certificate, '$.sha256') AS sha256, min(json_extract(certificate, '$.name')) AS name
                 FROM records WHERE certificate IS NOT NULL GROUP BY 1) c ON c.sha256 = o.sha256
   ORDER BY o.sha256
"""


def verify(store: Store, originals: Originals, on_progress: OnProgress = silent) -> tuple[Problem, ...]:
    """Every disagreement found, as Problems; reads all originals, so it takes about a second for a gigabyte or two."""
    with store.connection.snapshot():
        return (
            *_broken_rules(store, on_progress),
            *_missing_originals(store, originals, on_progress),
            *_wrong_records(store, on_progress),
            *_wrong_pairs(store, on_progress),
        )


def check_database(store: Store, on_progress: OnProgress = silent) -> tuple[Problem, ...]:
    """The disagreements within the database, whatever has become of the originals."""
    with store.connection.snapshot():
        return (*_broken_rules(store, on_progress), *_wrong_records(store, on_progress))


def named_originals(store: Store) -> dict[str, str]:
    """The originals that the database names: the sha256 of each, and what a person called it."""
    with store.connection.snapshot():
        return {row["sha256"]: row["name"] or row["sha256"] for row in store.connection.db.query(_ORIGINALS)}


def _broken_rules(store: Store, on_progress: OnProgress) -> Iterator[Problem]:
    for code, sentence, sql in counted(_RULES, len(_RULES), "checking", "rules", on_progress):
        for row in store.connection.db.query(sql):
            yield Problem(code=code, message=sentence.format(what=row["what"]), about=str(row["what"]))


def _missing_originals(store: Store, originals: Originals, on_progress: OnProgress) -> Iterator[Problem]:
    rows = [*store.connection.db.query(_ORIGINALS)]
    for row in counted(rows, len(rows), "checking", "originals", on_progress):
        try:
            originals.read(row["sha256"])
        except OriginalMissing as error:
            name = row["name"] or row["sha256"]
            yield Problem(code="original", message=f"{name}: {error.message}", about=row["sha256"])


def _wrong_records(store: Store, on_progress: OnProgress) -> Iterator[Problem]:
    rows = store.connection.db.query("SELECT * FROM records")
    for row in counted(rows, store.connection.db["records"].count, "checking", "records", on_progress):
        if any(row[name] != value for name, value in store.records.derived(row["id"]).items()):
            yield Problem(
                code="record",
                message=f"Record {row['id']} is not what was read with its corrections applied.",
                about=str(row["id"]),
            )


def _wrong_pairs(store: Store, on_progress: OnProgress) -> Iterator[Problem]:
    for record_id in store.pairs.wrongly_paired(on_progress):
        yield Problem(
            code="pairs",
            message=f"Record {record_id} is not asked about as a possible duplicate, or is without being like another.",
            about=str(record_id),
        )
