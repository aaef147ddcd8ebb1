"""Texts that are tables: values separated by tabs, semicolons, commas or bars, as learning systems export them."""

from __future__ import annotations

import csv
import io
from collections import Counter

MOST_ROWS = 2000
_MOST_CELL = 300  # letters; what is longer is prose
_LEAST_COLUMNS = 3
_SEPARATORS = "\t;,|"
_BEFORE = 10  # lines that may stand above the names of the columns: whose transcript it is, and of when


def separated(text: str) -> tuple[list[str], list[list[str]]]:
    """The lines above a table and its rows, all of one length; none of either for a text that is no table."""
    lines = text.splitlines(keepends=True)
    for separator in _SEPARATORS:
        for place, line in enumerate(lines[:_BEFORE]):
            if line.count(separator) >= _LEAST_COLUMNS - 1:
                rows = _rows("".join(lines[place:]), separator)
                if rows:
                    return lines[:place], _without_empty_columns(rows)
                break
    return [], []


def _rows(text: str, separator: str) -> list[list[str]]:
    """The rows, if nearly all have as many values as there are names. Values in quotes may hold line ends too."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            if any(cell.strip() for cell in row):
                rows.append([" ".join(cell.split()) for cell in row])
            if len(rows) > MOST_ROWS or any(len(cell) > _MOST_CELL for cell in row):
                return []
    except csv.Error:
        return []
    while rows and all(len(row) > 1 and not row[-1] for row in rows):
        rows = [row[:-1] for row in rows]  # a separator at the end of each line
    columns = len(rows[0]) if rows else 0
    if len(rows) < 2 or columns < _LEAST_COLUMNS or not (_are_names(rows[0]) or _are_values(rows)):
        return []
    if any(len(row) > columns for row in rows) or Counter(len(row) for row in rows)[columns] < 0.8 * len(rows):
        return []
    if separator == "," and sum(piece.startswith(" ") for piece in text.split(",")) * 3 > text.count(","):
        return []  # commas of prose have a space behind them
    return [row + [""] * (columns - len(row)) for row in rows]


def _are_names(row: list[str]) -> bool:
    """Whether these can be the names of columns: labels of single values end with a colon."""
    return all(name and not name.endswith(":") and not name.isnumeric() for name in row)


def _are_values(rows: list[list[str]]) -> bool:
    """Whether rows are values without names of their columns: several, of one length, in each column as many."""
    is_even = len({len(row) for row in rows}) == 1
    return is_even and all(rows[0]) and not any(row[0].endswith(":") for row in rows)


def _without_empty_columns(rows: list[list[str]]) -> list[list[str]]:
    kept = [place for place in range(len(rows[0])) if any(row[place] for row in rows[1:])]
    return [[row[place] for place in kept] for row in rows]
