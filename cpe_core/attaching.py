"""A certificate that turns up later, for a record that was written by hand: what is read on it becomes a reading of it.

What a person typed stays, and is in doubt where the certificate says otherwise; blank fields are filled from it. A file
that cannot be read, or in which no certificate is found, is stored all the same: it is evidence for people.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cpe_core.corrections import SAYS_OTHERWISE
from cpe_core.errors import SeveralCertificates
from cpe_core.extraction import extract
from cpe_core.files.originals import Originals
from cpe_core.records import FIELDS, Extraction, Problem, Record, Value
from cpe_core.rows import Certificate, Change
from cpe_core.store import Store
from cpe_core.store.connection import now
from cpe_core.teaching import learned_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """A certificate that was added to a record, and by field what a person typed and what it says otherwise.

    `unread` is None, or the sentence that says why nothing could be read on it.
    """

    change: Change
    otherwise: tuple[tuple[str, Value, Value], ...]
    unread: str | None


def add_certificate(store: Store, originals: Originals, record_id: int, name: str, data: bytes) -> Added:
    """Keep, read and add it. NotTaken where the record has one, the sheet knows the file, or it holds several."""
    given = Certificate(sha256=store.files.keep(originals, data), name=name, added_at=now())
    store.certificates.check(record_id, given)  # before it is read, which may take a while; and again as it is written
    known = learned_rules(store, store.records.get(record_id).sheet_id)
    found = extract(data, name=name, on=date.fromisoformat(given.added_at[:10]), learned_rules=known)
    if len(found.records) > 1:
        raise SeveralCertificates(
            f"This file holds {len(found.records)} certificates. Add it on the sheet page: each becomes a record of "
            "its own, and you are asked which of them is this one."
        )
    record, problems = _only(found)
    change = store.certificates.add(record_id, given, len(data), record, problems)
    return Added(change=change, otherwise=_otherwise(store.records.get(record_id).record, record), unread=found.error)


def _only(found: Extraction) -> tuple[Record, tuple[Problem, ...]]:
    if found.error is None:
        return found.records[0], found.problems
    message = f"The certificate is kept, but could not be read. {found.error}"
    return Record(), (Problem(code="certificate_unread", message=message),)


def _otherwise(now: Record, read: Record) -> tuple[tuple[str, Value, Value], ...]:
    return tuple((name, now[name].value, read[name].value) for name in FIELDS if SAYS_OTHERWISE in now[name].reasons)
