"""Which records of a sheet are asked for, and in which order: kept in the URL.

So they survive F5, a shared link and the way to a record and back, and the review page goes through the same records in
the same order as the sheet page lists them. What a URL says is anybody's: what does not fit is passed over.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet
from pages.parts import cached_results
from pages.parts.orders import Sort

KIND = "kind"  # the names are those in the URL; a kind of credit
NO_KIND = "none"  # those on which none is printed
YEAR = "year"
LOOK = "look"  # only those that need a look
FIND = "find"  # words anywhere in a record
SORT = "sort"

LONGEST_VALUE = 200  # characters of a value
_YEARS = range(1900, 2101)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    look: bool = False
    year: int | None = None
    kind: str | None = None  # NO_KIND for those of none
    find: str = ""
    sort: Sort = "new"

    @property
    def narrow(self) -> bool:
        """Whether they can leave a record out."""
        return self.look or self.year is not None or self.kind is not None or bool(self.find)

    def in_words(self) -> str:
        """What of a sheet is asked for, but whether it needs a look: `2026 · CPE · “ethics”`, or nothing."""
        kind = "no kind of credit" if self.kind == NO_KIND else self.kind
        return " · ".join(filter(None, (self.year and str(self.year), kind, self.find and f"“{self.find}”")))

    def to_query(self) -> dict[str, str]:
        """As the URL has them, without defaults."""
        parameters = {
            KIND: self.kind,
            YEAR: self.year and str(self.year),
            FIND: self.find,
            LOOK: "1" if self.look else None,
        }
        order = {} if self.sort == "new" else {SORT: self.sort}
        return {name: value for name, value in parameters.items() if value} | order


def parsed(params: Mapping[str, str]) -> Filters:
    """What a URL asks for; a value that can be none of ours counts as not given."""
    given = {name: text for name in (KIND, YEAR, LOOK, FIND, SORT) if (text := _text(params.get(name, "")))}
    year = given.get(YEAR, "")
    sort = given.get(SORT, "new")
    return Filters(
        look=given.get(LOOK) == "1",
        year=int(year) if year.isascii() and year.isdecimal() and len(year) == 4 and int(year) in _YEARS else None,
        kind=given.get(KIND),
        find=given.get(FIND, ""),
        sort=sort if sort in get_args(Sort) else "new",  # type: ignore[arg-type]
    )


def _text(raw: str) -> str:
    """One line of what can be seen, of a sane length; else nothing."""
    text = raw.strip()
    return text if len(text) <= LONGEST_VALUE and text.isprintable() else ""


def asked() -> Filters:
    """What the URL of this page asks for."""
    return parsed(st.query_params.to_dict())


def ask(name: str, value: str | None) -> None:
    """Let the URL ask for another value of one filter, or for any (None)."""
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)


def ask_for_all() -> None:
    """A button's callback: no record is left out. The order stays."""
    for name in (KIND, YEAR, LOOK, FIND):
        st.query_params.pop(name, None)


def chosen(t: Tracker, sheet: Sheet, filters: Filters) -> pd.DataFrame:
    """The rows of `Tracker.results` asked for, in the order asked for; kept by all tabs: not to be changed."""
    table = cached_results.ordered(t, sheet.id, filters.sort)
    keep = pd.Series(True, index=table.index)
    if filters.look:
        keep &= table["needs_review"]
    if filters.year is not None:
        keep &= table["completion_date"].dt.year == filters.year
    if filters.kind is not None:
        printed = table["credit_type"]
        keep &= printed.isna() if filters.kind == NO_KIND else printed == filters.kind
    if filters.find:
        keep &= table.index.isin(t.search(filters.find, sheet_id=sheet.id))
    return table if keep.all() else table[keep]
