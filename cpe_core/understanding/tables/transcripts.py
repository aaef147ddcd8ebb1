"""A transcript or learning history: each row of its tables is a record; what is printed once belongs to every row.

A row that lacks a date or a title stays a record with blanks. A row whose status says that nothing was completed is no
record; it is reported as a problem. Credits that do not add up to the printed total are a doubt in every row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from cpe_core.records import CreditByField, Field, Problem, Record
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import A_LENGTH, kind_of
from cpe_core.understanding.fields.fields_of_study import fields_named
from cpe_core.understanding.fields.scoring import field_of
from cpe_core.understanding.models.ranker import doubted, doubted_whole
from cpe_core.understanding.tables.cells import (
    columns_of,
    columns_of_fields,
    credits_by_field,
    day_cells,
    days_in,
    is_completed,
    value_in,
)
from cpe_core.understanding.tables.detection import Table, TableRow
from cpe_core.understanding.tables.lines import amount_in
from cpe_core.understanding.tables.standing import ABOUT_COMPLETION
from cpe_core.understanding.tables.transcript_or_sessions import TranscriptClassification, calls_itself_transcript
from cpe_core.understanding.text.page_text import PageText

ONCE = "printed once for all rows"
NOT_THE_TOTAL = "the rows do not add up to the printed total"
ONE_EVENT = "could be a session of one event"
ADDED_UP = "added up from the rows"
PARTS_DIFFER = "the parts do not add up to the total"

# what a transcript prints once for all its rows; the other fields belong to one course
_SHARED = ("participant", "sponsor", "sponsor_id", "state_sponsor_ids", "delivery_method", "credit_type")
_OWN = (
    "course_title", "credits", "credit_type", "fields_of_study", "delivery_method", "sponsor", "sponsor_id",
    "certificate_number", "instructors", "location", "participant",
)  # fmt: skip


def records_in(
    tables: Sequence[Table], once: Record, rest: PageText, classification: TranscriptClassification
) -> tuple[Record, ...]:
    """A record for each completed row, top to bottom; `once` is the record of the page without its tables (`rest`)."""
    found = [record for table in tables for record in _rows(table, once, rest)]
    if not _adds_up(tables, found, once):
        found = [replace(record, credits=doubted(record.credits, NOT_THE_TOTAL)) for record in found]
    if classification.is_near:
        found = [replace(record, course_title=doubted(record.course_title, ONE_EVENT)) for record in found]
    return tuple(found)


def left_out(tables: Sequence[Table]) -> tuple[int, tuple[Problem, ...]]:
    """How many rows are no records because nothing was completed, and the problem that says what they are listed as."""
    listed = [
        _listed_as(row, columns)
        for table, columns in ((table, columns_of(table)) for table in tables)
        for row in table.rows
        if not is_completed(row, columns)
    ]
    return len(listed), tuple(_why_left_out(listed))


def _why_left_out(listed: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    if not listed:
        return
    counts = Counter(state for _, state in listed)
    if len(listed) == 1:
        title, state = listed[0]
        yield Problem(code="not_completed", message=f"“{title}” is left out: it is listed as “{state}”.")
        return
    (state, count), *others = counts.most_common()
    states = [f"{count} {'is' if count == 1 else 'are'} listed as “{state}”", *(f"{n} as “{one}”" for one, n in others)]
    yield Problem(code="not_completed", message=f"{len(listed)} rows are left out: {', '.join(states)}.")


def _listed_as(row: TableRow, columns: dict[str, int]) -> tuple[str, str]:
    """A row's title, and the state that says that it is no completed course."""
    state = row.left_out or row.cells[columns["status"]].text
    return row.cells[columns["course_title"]].text, state


# -- rows ------------------------------------------------------------------------------------------


def _rows(table: Table, once: Record, rest: PageText) -> Iterator[Record]:
    columns, by_field = columns_of(table), columns_of_fields(table)
    shared = {name: _shared(name, once) for name in _SHARED if name not in columns}
    if "sponsor" in columns:  # numbers printed once are those of another
        shared |= {"sponsor_id": Field(), "state_sponsor_ids": Field()}
    kind = _kind_of_table(table, columns, once, rest)
    days = days_in(day_cells(table, columns), rest.text)
    for row, day in zip(table.rows, days, strict=True):
        if not is_completed(row, columns):
            continue
        own = {name: field_of(_own(name, row, columns), *misread(row)) for name in _OWN}
        filled = {name: field for name, field in own.items() if name in columns or field.value is not None}
        fields: dict[str, Any] = shared | filled
        record = Record(**fields, completion_date=field_of(day, *misread(row)))
        record = _with_kind(_with_parts(record, credits_by_field(row, by_field)), kind)
        hours = "credits" in columns and "credits" not in table.kinds[columns["credits"]]
        unclear = hours and record.credit_type.value is None
        record = replace(record, credits=doubted(record.credits, A_LENGTH)) if unclear else record
        doubt = next((one for one in row.doubts if one in ABOUT_COMPLETION), None)
        yield doubted_whole(record, doubt) if doubt else record


def _with_parts(record: Record, parts: Candidate | None) -> Record:
    """The row with its credits by field of study; they are its total, or are held against it."""
    if parts is None or not isinstance(parts.value, tuple):
        return record
    amounts = [Decimal(p.credits) for p in parts.value if isinstance(p, CreditByField) and p.credits is not None]
    record = replace(record, fields_of_study=field_of(parts))
    if record.credits.value is None:
        how = (ADDED_UP,) if len(amounts) > 1 else parts.reasons[:1]
        total = Candidate(value=str(sum(amounts)), evidence=parts.evidence, reasons=how)
        return replace(record, credits=field_of(total))
    if sum(amounts) == Decimal(str(record.credits.value)):
        return record
    return replace(record, fields_of_study=doubted(record.fields_of_study, PARTS_DIFFER))


def _own(name: str, row: TableRow, columns: dict[str, int]) -> Candidate | None:
    if name in columns:
        return value_in(name, row.cells[columns[name]])
    if name == "fields_of_study" and fields_named(row.section.text):
        return value_in(name, row.section)
    return None


def misread(row: TableRow) -> tuple[str, ...]:
    """The doubts about every value of a row: that OCR read it badly, or that it may hold another's lines."""
    return (*row.doubts, *(("read with little certainty",) if row.ocr and row.certainty < 0.8 else ()))


def _shared(name: str, once: Record) -> Field:
    field = once[name]
    return field if field.value is None else replace(field, reasons=(*field.reasons, ONCE))


# -- the kind of credit ----------------------------------------------------------------------------


def _kind_of_table(table: Table, columns: dict[str, int], once: Record, rest: PageText) -> Candidate | None:
    """The kind that the column's head names, or the transcript's own name, or what is printed once."""
    if "credits" not in columns and not columns_of_fields(table):
        return None
    label = table.heads[columns["credits"]] if "credits" in columns else None
    if label is not None and (kind := kind_of(label.text)):
        return Candidate(value=kind, evidence=label.evidence, reasons=("named with the credits",))
    for row in rest.rows:
        if calls_itself_transcript(row.text) and (kind := kind_of(row.text)):
            evidence = rest.evidence(row.start, row.end)
            return Candidate(value=kind, evidence=evidence, reasons=("in the paper's name",))
    shared = once.credit_type
    return None if shared.value is None else Candidate(value=shared.value, evidence=shared.evidence, reasons=(ONCE,))


def _with_kind(record: Record, kind: Candidate | None) -> Record:
    """The row's own kind of credit before the table's; hours without any kind could be a length of time."""
    if record.credits.value is None:
        return replace(record, credit_type=Field())
    own = (
        record.credit_type if record.credit_type.value is not None and ONCE not in record.credit_type.reasons else None
    )
    printed = kind_of(" ".join(e.text for e in record.credits.evidence))
    if own is None and printed:
        cell = Candidate(value=printed, evidence=record.credits.evidence, reasons=("named with the credits",))
        own = field_of(cell)
    field = own or field_of(kind)
    return replace(record, credit_type=field)


# -- the total -------------------------------------------------------------------------------------


def _adds_up(tables: Sequence[Table], found: Sequence[Record], once: Record) -> bool:
    """Whether the credits of the rows are the printed total, or the sum of printed subtotals; so if none is printed."""
    printed = [Decimal(amount) for table in tables for cell in table.totals if (amount := amount_in(cell.text))]
    if "a total" in once.credits.reasons and isinstance(once.credits.value, str):
        printed.append(Decimal(once.credits.value))
    return not printed or added_up(found) in {*printed, sum(printed), sum(printed[:-1])}


def added_up(found: Sequence[Record]) -> Decimal:
    """The credits of records, added up."""
    return sum((Decimal(record.credits.value) for record in found if isinstance(record.credits.value, str)), Decimal(0))
