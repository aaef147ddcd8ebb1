"""The editions of the CPE Standards as data: what each asks of a certificate, and which are in force on a day.

For some years two editions are in force at once; a certificate need only meet one of them. On an unknown day any
edition may apply, so only what all of them require is required.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from cpe_core.vocabulary import table


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One edition: the days on which certificates may follow it, and its rules. Amounts by delivery method."""

    name: str
    since: date
    until: date
    asks: tuple[str, ...]  # names of elements, as in standards.toml
    least: Mapping[str, Decimal]
    exactly: Mapping[str, Decimal]


@cache
def editions() -> tuple[Edition, ...]:
    """All editions, oldest first."""
    return tuple(_edition(row) for row in table("standards")["editions"])


def editions_on(day: date | None) -> tuple[Edition, ...]:
    """The editions in force on `day`, oldest first; all of them when the day is unknown."""
    if day is None:
        return editions()
    return tuple(edition for edition in editions() if edition.since <= day <= edition.until)


def how_they_differ(day: date) -> str:
    """The sentence to add to a point on which the editions in force on `day` differ."""
    return next(
        (str(row["says"]) for row in table("standards")["transitions"] if row["from"] <= day <= row["until"]), ""
    )


def _edition(row: Mapping[str, Any]) -> Edition:
    return Edition(
        name=row["name"],
        since=row.get("from", date.min),
        until=row.get("until", date.max),
        asks=tuple(row["asks"]),
        least={method: Decimal(amount) for method, amount in row["least"].items()},
        exactly={method: Decimal(amount) for method, amount in row["exactly"].items()},
    )
