"""`Store`: the parts of the database over one connection, each given those below it that it asks."""

from __future__ import annotations

from pathlib import Path

from cpe_core.store.bulk import Bulk
from cpe_core.store.certificates import Certificates
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection
from cpe_core.store.decisions import Decisions
from cpe_core.store.duplicate_pairs import DuplicatePairs
from cpe_core.store.leases import Leases
from cpe_core.store.lessons import Lessons
from cpe_core.store.pacing import Pacing
from cpe_core.store.parts import Parts
from cpe_core.store.placing import Placing
from cpe_core.store.run_files import Files
from cpe_core.store.saved_records import Records
from cpe_core.store.searching import Search
from cpe_core.store.sheet_runs import Runs
from cpe_core.store.sheets import Sheets
from cpe_core.store.sponsor_names import SponsorNames
from cpe_core.store.trash import Trash


class Store:
    """One connection to one database file, and its parts; belongs to the thread that opened it.

    Raises StoreError's kinds where the database cannot be used, here and in every part.
    """

    def __init__(self, path: Path) -> None:
        self.connection = on = Connection(path)
        self.sheets = Sheets(on)
        self.pairs = DuplicatePairs(on)
        self.lessons = Lessons(on)
        self.changes = Changes(on)
        self.leases = Leases(on)
        self.runs = Runs(on, sheets=self.sheets, leases=self.leases)
        self.placing = Placing(on, sheets=self.sheets, pairs=self.pairs, lessons=self.lessons, changes=self.changes)
        self.records = Records(on, sheets=self.sheets, pairs=self.pairs, changes=self.changes)
        self.decisions = Decisions(
            on,
            sheets=self.sheets,
            pairs=self.pairs,
            lessons=self.lessons,
            changes=self.changes,
            runs=self.runs,
            placing=self.placing,
            records=self.records,
        )
        self.bulk = Bulk(on, lessons=self.lessons, changes=self.changes, records=self.records, decisions=self.decisions)
        self.parts = Parts(on, leases=self.leases, records=self.records)
        self.files = Files(
            on, sheets=self.sheets, runs=self.runs, leases=self.leases, records=self.records, parts=self.parts
        )
        self.certificates = Certificates(
            on, changes=self.changes, records=self.records, decisions=self.decisions, files=self.files
        )
        self.pacing = Pacing(on, runs=self.runs, files=self.files)
        self.sponsor_names = SponsorNames(on, changes=self.changes, bulk=self.bulk)
        self.search = Search(on)
        self.trash = Trash(on, changes=self.changes)
        self.records.bring_up_to_date()

    def close(self) -> None:
        self.connection.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()
