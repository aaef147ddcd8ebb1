"""A certificate with a table: sessions are kept as detail of one record, fields of study as a split of its total.

The record is read from the page without the table, so that no session is taken for the course; what the page says
outside is checked against the rows, and only what it does not say (the last day, the total) comes from them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from cpe_core.records import CreditByField, Evidence, Field, Record, Session
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import kind_of
from cpe_core.understanding.fields.fields_of_study import NONE_TICKED
from cpe_core.understanding.fields.scoring import field_of
from cpe_core.understanding.models.ranker import confirmed, doubted
from cpe_core.understanding.tables.cells import columns_of, day_cells, days_in, holds_credit, value_in
from cpe_core.understanding.tables.detection import Cell, Table
from cpe_core.understanding.tables.lines import amount_in, is_no_tick, is_tick
from cpe_core.understanding.tables.transcript_or_sessions import TranscriptClassification
from cpe_core.understanding.tables.transcripts import ADDED_UP, NOT_THE_TOTAL, PARTS_DIFFER, misread

COURSES = "could be a list of courses"
_FAR = 4  # times the widest step from a row to the next


# -- sessions --------------------------------------------------------------------------------------


def with_sessions(
    record: Record, tables: Sequence[Table], around: str, classification: TranscriptClassification
) -> Record:
    """The record with the rows as sessions; `around` is the text of the page without its tables."""
    found = [row for table in tables for row in _sessions(table, around)]
    days = [day for _, day, _ in found if day is not None]
    credit = [table for table in tables if holds_credit(table, columns_of(table), around)]
    amounts = [cell for table in credit for cell in _amounts(table)]
    record = replace(
        record,
        sessions=_session_field([one for one, _, _ in found], [e for *_, es in found for e in es], classification),
    )
    if record.completion_date.value is None and days:
        record = replace(record, completion_date=_last_day(days))
    record = _with_total(record, amounts, [cell for table in credit for cell in table.totals])
    record = _with_kind(_with_fields(record, tables), tables)
    if classification.is_near and record.course_title.value is not None:
        record = replace(record, course_title=doubted(record.course_title, COURSES))
    return record


def _sessions(table: Table, around: str) -> list[tuple[Session, Candidate | None, tuple[Evidence, ...]]]:
    """Each row as a session, its day as it was found, and where all of it stands."""
    columns = columns_of(table)
    days = days_in(day_cells(table, columns), around)
    if not holds_credit(table, columns, around):
        columns.pop("credits", None)  # a length of time is no credit
    found = []
    for row, day in zip(table.rows, days, strict=True):
        values = {
            name: value_in(name, row.cells[columns[name]]) if name in columns else None
            for name in ("course_title", "credits", "fields_of_study")
        }
        title, amount, study = values["course_title"], values["credits"], values["fields_of_study"]
        fields = study.value if study is not None and isinstance(study.value, tuple) else ()
        session = Session(
            title=None if title is None else str(title.value),
            date=None if day is None else str(day.value),
            credits=None if amount is None else str(amount.value),
            field_of_study="; ".join(field.name for field in fields if isinstance(field, CreditByField)) or None,
        )
        parts = (title, day, amount, study)
        read = day and day.because(*misread(row))
        found.append((session, read, tuple(e for part in parts if part is not None for e in part.evidence)))
    return found


def _session_field(
    sessions: list[Session], evidence: list[Evidence], classification: TranscriptClassification
) -> Field:
    return Field(
        value=tuple(sessions),
        certainty="low" if classification.is_near else "high",
        needs_review=classification.is_near,
        evidence=tuple(evidence),
        reasons=classification.reasons,
    )


def _with_fields(record: Record, tables: Sequence[Table]) -> Record:
    """The credits by field of study as the sessions add up to them, where each names its field and nothing else."""
    columns = columns_of(tables[0])
    named = {"fields_of_study", "credits"} <= columns.keys() and all(columns_of(one) == columns for one in tables)
    if not named or record.fields_of_study.value is not None:
        return record
    rows = tuple(row for table in tables for row in table.rows)
    cells = [(row.cells[columns["fields_of_study"]].text.strip(), row.cells[columns["credits"]].text) for row in rows]
    if not all(name or not amount_in(amount) for name, amount in cells):
        return record
    split = with_split(record, replace(tables[0], rows=rows, totals=tables[-1].totals))
    return replace(record, fields_of_study=split.fields_of_study)


def _last_day(days: Sequence[Candidate]) -> Field:
    """The latest of the days, with what makes that day a doubt."""
    last = max(days, key=lambda day: str(day.value))
    return field_of(replace(last, reasons=("the last day of the sessions", *last.reasons[1:])))


# -- fields of study -------------------------------------------------------------------------------


_ONCE = {"delivery_method", "certificate_number", "sponsor_id", "participant"}


def is_split(table: Table) -> bool:
    """Whether a table splits credits by field of study: names and amounts, no titles, no days of their own.

    One row that holds more of the paper's own values is none: each stands under its label.
    """
    columns = columns_of(table)
    others = {"course_title", "completion_date"} | (_ONCE if len(table.rows) < 2 else set())
    return {"fields_of_study", "credits"} <= columns.keys() and not others & columns.keys()


def with_split(record: Record, table: Table) -> Record:
    """The record with its credits by field as the table splits them; the parts are checked against the total."""
    table, unticked = _ticked(_close(table))
    columns = columns_of(table)
    parts: dict[str, Decimal | None] = {}
    evidence: list[Evidence] = []
    reasons = ["in a table of fields of study"]
    for row in table.rows:
        name, amount = (value_in(one, row.cells[columns[one]]) for one in ("fields_of_study", "credits"))
        if name is None or not isinstance(name.value, tuple) or _is_unused(amount):
            continue
        reasons.extend(reason for reason in (*name.reasons[1:], *misread(row)) if reason not in reasons)
        for part in name.value:
            assert isinstance(part, CreditByField)
            before, more = parts.get(part.name), None if amount is None else Decimal(str(amount.value))
            parts[part.name] = more if before is None else before + (more or 0)
        evidence.extend((*name.evidence, *(amount.evidence if amount else ())))
    split = tuple(CreditByField(name=name, credits=None if n is None else str(n)) for name, n in parts.items())
    record = _with_total(record, _amounts(table), list(table.totals))
    wrong = NOT_THE_TOTAL in record.credits.reasons
    doubts = (*unticked, *((PARTS_DIFFER,) if wrong else ()))
    candidate = Candidate(value=split, evidence=tuple(evidence), reasons=tuple(reasons))
    return _with_kind(replace(record, fields_of_study=field_of(candidate if split else None, *doubts)), (table,))


def _close(table: Table) -> Table:
    """The table without what stands far below its rows: a page's foot, "1 of 1", is no amount of a field."""
    tops = [min(one.box.y0 for cell in row.cells for one in cell.evidence) for row in table.rows]
    for n in range(2, len(tops)):
        if tops[n] - tops[n - 1] > _FAR * max(b - a for a, b in pairwise(tops[:n])) > 0:
            return replace(table, rows=table.rows[:n])
    return table


def _ticked(table: Table) -> tuple[Table, tuple[str, ...]]:
    """The rows that a column of ticks takes; all of them, and the doubt, where such a column shows none in any row."""
    known = {columns_of(table)[one] for one in ("fields_of_study", "credits")}
    for n, head in enumerate(table.heads):
        cells = [row.cells[n].text.strip() for row in table.rows]
        ticked = [is_tick(cell) for cell in cells]
        if n in known or not all(tick or is_no_tick(cell) for tick, cell in zip(ticked, cells, strict=True)):
            continue
        if any(ticked):
            return replace(table, rows=tuple(row for row, tick in zip(table.rows, ticked, strict=True) if tick)), ()
        if head.text.strip():
            return table, (NONE_TICKED,)
    return table, ()


def _is_unused(amount: Candidate | None) -> bool:
    """A form lists every field and leaves those without credit at zero or blank."""
    return amount is None or Decimal(str(amount.value)) == 0


# -- the total -------------------------------------------------------------------------------------


def _amounts(table: Table) -> list[Cell]:
    column = columns_of(table).get("credits")
    return [] if column is None else [row.cells[column] for row in table.rows if amount_in(row.cells[column].text)]


def _with_total(record: Record, amounts: list[Cell], totals: list[Cell]) -> Record:
    """Credits as printed as the total, or else outside the table, or else added up from the rows, which is a doubt."""
    summed = sum((Decimal(amount_in(cell.text) or 0) for cell in amounts), Decimal(0))
    if totals and (printed := amount_in(totals[-1].text)) is not None:
        total = Candidate(value=printed, evidence=totals[-1].evidence, reasons=("a total",))
        if record.credits.value is None or Decimal(str(record.credits.value)) != Decimal(printed):
            outside = record.credits.value
            other = () if outside is None or Decimal(printed) == summed else (f"another value comes near: {outside}",)
            record = replace(record, credits=field_of(total, *other))
    elif record.credits.value is None and amounts:
        evidence = tuple(e for cell in amounts for e in cell.evidence)
        return replace(record, credits=field_of(Candidate(value=str(summed), evidence=evidence, reasons=(ADDED_UP,))))
    if not amounts or record.credits.value is None:
        return record
    if Decimal(str(record.credits.value)) != summed:
        return replace(record, credits=doubted(record.credits, NOT_THE_TOTAL))
    return replace(record, credits=confirmed(record.credits)) if len(amounts) > 1 else record


def _with_kind(record: Record, tables: Sequence[Table]) -> Record:
    """The kind of credit, from the column's head where nothing else names it."""
    if record.credits.value is None or record.credit_type.value is not None:
        return record
    for table in tables:
        column = columns_of(table).get("credits")
        kind = kind_of(table.labels[column]) if column is not None else None
        if kind and column is not None:
            named = Candidate(value=kind, evidence=table.heads[column].evidence, reasons=("named with the credits",))
            return replace(record, credit_type=field_of(named))
    return record
