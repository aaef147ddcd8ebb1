"""Certificates that turn up later, for records that were written by hand."""

from __future__ import annotations

from collections.abc import Iterable

from cpe_core import errors
from cpe_core.records import Problem, Record
from cpe_core.rows import Certificate, Change, Receipt
from cpe_core.store.changes import Changes
from cpe_core.store.connection import Connection, tells
from cpe_core.store.decisions import Decisions
from cpe_core.store.run_files import Files
from cpe_core.store.saved_records import Records
from cpe_core.store.schema import transaction


class Certificates:
    """The certificates that are added to records."""

    def __init__(
        self, connection: Connection, *, changes: Changes, records: Records, decisions: Decisions, files: Files
    ) -> None:
        self.connection = connection
        self._changes = changes
        self._records = records
        self._decisions = decisions
        self._files = files

    @tells
    def check(self, record_id: int, given: Certificate) -> None:
        """NotTaken where the record has a certificate, or where the same bytes stand in its sheet."""
        saved = self._records.get(record_id)
        if saved.file_name is not None:
            raise errors.NotTaken(f"This record has a certificate already: “{saved.file_name}”.")
        there = self._files.standing(saved.sheet_id, given.name, given.sha256)
        if there and not (there.duplicate_of and there.duplicate_of.discarded_at):  # nothing else holds a discarded one
            raise errors.NotTaken(_said(there))

    @tells
    def add(self, record_id: int, given: Certificate, size: int, record: Record, problems: Iterable[Problem]) -> Change:
        """Give a record its certificate, already kept as an original; what was read on it is a reading of the record.

        NotTaken as in `check_certificate`; nothing is written then.
        """
        with transaction(self.connection.db):
            self.check(record_id, given)
            self._files.know_original(given.sha256, size, given.added_at)
            return self._decisions.add_reading(self._changes.new_act(), record_id, record, problems, given)


def _said(there: Receipt) -> str:
    """What to do about bytes that stand in the sheet already."""
    if (saved := there.certificate_of) is not None:
        title = saved.record.course_title.value
        named = f"“{title}”" if title else "another record"
        return f"This file is the certificate of {named} already{', in the trash' if saved.place == 'trash' else ''}."
    assert there.duplicate_of is not None
    file = there.duplicate_of
    here = f"This file is in this sheet already, as “{file.name}” (run {file.run_number})."
    if file.status == "read":
        return f"{here} Open its record and merge it into this one: its certificate is kept here then."
    return f"{here} Take it out there first, or let it be read and merge its record into this one."
