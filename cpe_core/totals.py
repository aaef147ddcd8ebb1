"""The totals of a sheet: sums over its records in whole hundredths of credit, by kind of credit. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from cpe_core.records import of_hundredths
from cpe_core.rows import KindTotals, SummaryRow, Totals
from cpe_core.summary_row import kind, shares

_FIRST = "CPE"


@dataclass(slots=True)
class _Sums:
    """Hundredths of one kind, as they are added up."""

    by_year: Counter[int | None] = field(default_factory=Counter)
    by_field: Counter[str | None] = field(default_factory=Counter)


def totals_of(listed: Iterable[SummaryRow]) -> Totals:
    """The sums over `listed`. A record that may be a duplicate counts 0 until a person has answered."""
    records = to_review = uncounted = without_kind = 0
    sums: defaultdict[str | None, _Sums] = defaultdict(_Sums)
    for one in listed:
        records += 1
        uncounted += not one.counts
        without_kind += kind(one.flat) is None
        to_review += one.needs_review
        if one.counts:
            _add(sums[kind(one.flat)], one)
    kinds = (_kind_totals(name, of_kind) for name, of_kind in sums.items())
    return Totals(
        records=records,
        to_review=to_review,
        uncounted=uncounted,
        without_kind=without_kind,
        kinds=tuple(sorted((one for one in kinds if one.credits), key=_order)),
    )


def _add(sums: _Sums, one: SummaryRow) -> None:
    completed = one.flat["completion_date"]
    for name, hundredths in shares(one.flat):
        sums.by_year[int(completed[:4]) if completed else None] += hundredths
        sums.by_field[name] += hundredths


def _kind_totals(name: str | None, sums: _Sums) -> KindTotals:
    years = sorted(sums.by_year.items(), key=lambda item: (item[0] is None, item[0] or 0))
    fields = sorted(sums.by_field.items(), key=lambda item: (item[0] is None, -item[1], item[0] or ""))
    return KindTotals(
        kind=name,
        credits=of_hundredths(sums.by_year.total()),
        by_year=tuple((year, of_hundredths(sum_)) for year, sum_ in years if sum_),
        by_field=tuple((study, of_hundredths(sum_)) for study, sum_ in fields if sum_),
    )


def _order(one: KindTotals) -> tuple[bool, bool, Decimal, str]:
    return one.kind is None, one.kind != _FIRST, -one.credits, one.kind or ""
