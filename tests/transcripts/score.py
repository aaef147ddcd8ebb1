"""Reads the drawn transcripts and counts their rows: `python -m tests.transcripts.score [--set open|closed] [--show]`.

A row is right when a record has its title (but for case, spacing and punctuation, or nearly so), its date and, where
it prints some, its credits. A record that pairs with no row is invented, be it a total, a course not completed or a
row read twice; a row that pairs with no record is lost. Other values are counted apart, for they are no part of that.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from rapidfuzz.distance import Indel

from cpe_core import Extraction, Record, extract
from cpe_core.folding import folded
from cpe_core.records import FIELDS
from cpe_core.understanding.answers import ROWS_NOT_READ
from tests.transcripts.drawn import Row, Transcript, Wanted, acceptable
from tests.transcripts.make import SETS, make

TODAY = date(2026, 12, 31)  # later than all that is drawn
NEARLY = 0.97  # as similar as a title is with a letter or two misread
PAIRED, PAIRED_ON_ITS_DATE = 0.6, 0.4  # a title less similar than this is another row's
COUNTS = ("rows", "right", "wrong", "silent", "invented", "lost", "unannounced", "name", "sponsor", "unprinted")


@dataclass
class Score:
    """What was counted on one transcript, or on all; `shown` are the sentences of --show."""

    rows: int = 0
    right: int = 0
    wrong: int = 0
    silent: int = 0  # of the wrong ones, those with a wrong value that is not marked
    invented: int = 0
    lost: int = 0
    unannounced: int = 0  # of the lost ones, those that nothing tells of
    name: int = 0  # paired rows whose participant is wrong or blank though printed
    sponsor: int = 0  # likewise
    unprinted: int = 0  # paired rows that print no credits, and have some in their record
    seconds: float = 0.0
    shown: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        for name in (*COUNTS, "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def score(one: Transcript) -> Score:
    started = time.perf_counter()
    read = extract(one.data, name=one.file, on=TODAY)
    seconds = time.perf_counter() - started
    result = compare(one, read)
    result.seconds = seconds
    return result


def compare(one: Transcript, read: Extraction) -> Score:
    """Counts what an extraction made of a transcript."""
    result = Score(rows=len(one.rows))
    pairs = paired(one.rows, read.records)
    for place, row in enumerate(one.rows):
        if place not in pairs:
            result.lost += 1
            result.shown.append(f"lost      {_printed(row)}")
            continue
        _count(result, row, read.records[pairs[place]])
    for place in sorted(set(range(len(read.records))) - set(pairs.values())):
        result.invented += 1
        result.shown.append(f"invented  {_read(read.records[place])}")
    if not is_announced(read):
        result.unannounced = result.lost
    if read.error:
        result.shown.append(f"error     {read.error}")
    result.shown += [f"problem   {problem.code}: {problem.message}" for problem in read.problems]
    return result


def is_announced(read: Extraction) -> bool:
    """Whether the extraction tells that rows may be missing, and marks every record (a blank is no mark).

    Only the problem that counts the lines tells it, or an error with which nothing was read at all.
    """
    marked = all(any(record[name].needs_review for name in FIELDS) for record in read.records)
    told = any(problem.code == ROWS_NOT_READ for problem in read.problems)
    return (read.error is not None and not read.records) or (told and marked)


def paired(rows: Sequence[Row], records: Sequence[Record]) -> dict[int, int]:
    """The record of each row that has one, likest pairs first; of equals, those nearest in order."""
    likely = []
    for place, row in enumerate(rows):
        for number, record in enumerate(records):
            likeness = _likeness(row.title, record.course_title.value)
            dated = _is_one_of(record.completion_date.value, row.date)
            if likeness >= (PAIRED_ON_ITS_DATE if dated and row.date else PAIRED):
                likely.append((-likeness - 0.5 * dated, abs(place - number), place, number))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, place, number in sorted(likely):
        if place not in pairs and number not in taken:
            pairs[place] = number
            taken.add(number)
    return pairs


def _count(result: Score, row: Row, record: Record) -> None:
    wrong = []
    if _likeness(row.title, record.course_title.value) < NEARLY:
        wrong.append("course_title")
    if not _is_one_of(record.completion_date.value, row.date):
        wrong.append("completion_date")
    if row.credits is not None and not _same_amount(record.credits.value, row.credits):
        wrong.append("credits")
    result.right += not wrong
    result.wrong += bool(wrong)
    result.silent += any(name not in record.to_review for name in wrong)
    result.unprinted += row.credits is None and record.credits.value is not None
    for name in ("participant", "sponsor"):
        wanted = getattr(row, name)
        if wanted is not None and _likeness(wanted, record[name].value) < NEARLY:
            counted = "name" if name == "participant" else name
            setattr(result, counted, getattr(result, counted) + 1)
            result.shown.append(f"{name:<11} {record[name].value!r} for {wanted!r}")
    if wrong:
        doubt = "" if all(name in record.to_review for name in wrong) else " SILENT"
        result.shown.append(f"wrong     {_printed(row)}\n          {_read(record)} ({', '.join(wrong)}{doubt})")


def _likeness(wanted: Wanted, value: object) -> float:
    if not isinstance(value, str):
        return float(not acceptable(wanted))
    return max((Indel.normalized_similarity(_plain(one), _plain(value)) for one in acceptable(wanted)), default=0.0)


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", folded(text))


def _is_one_of(value: object, wanted: Wanted) -> bool:
    return value in acceptable(wanted) if wanted is not None else value is None


def _same_amount(value: object, wanted: Wanted) -> bool:
    try:
        return Decimal(str(value)) in [Decimal(one) for one in acceptable(wanted)]
    except InvalidOperation:
        return False


def _printed(row: Row) -> str:
    return f"{row.title} | {row.date} | {row.credits}"


def _read(record: Record) -> str:
    return f"{record.course_title.value} | {record.completion_date.value} | {record.credits.value}"


def _line(name: str, result: Score) -> str:
    figures = "".join(f"{getattr(result, count):>{max(len(count), 5) + 2}}" for count in COUNTS)
    return f"{name:<34}{figures}{result.seconds:>8.1f}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--set", choices=tuple(SETS), default="open")
    options.add_argument("--show", action="store_true", help="every row that is not right")
    options.add_argument("--only", default="", help="files whose name holds this")
    chosen = options.parse_args()
    print(f"{'':<34}{''.join(f'{count:>{max(len(count), 5) + 2}}' for count in COUNTS)}{'seconds':>9}")
    total = Score()
    for one in make(chosen.set):
        if chosen.only not in one.file:
            continue
        result = score(one)
        total.add(result)
        print(_line(one.file, result), flush=True)
        if chosen.show:
            print("".join(f"    {line}\n" for line in result.shown), end="")
    print(_line("in all", total))


if __name__ == "__main__":
    main()
