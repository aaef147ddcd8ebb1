"""Lines of a list that are no rows: headings of years and terms, sums, what stands on every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache

from cpe_core.understanding.tables.alignment import PieceLine
from cpe_core.understanding.text.page_text import longest_of
from cpe_core.vocabulary import word_set, words

_SEVERAL_PAGES = 2
_SHORT = 40  # letters of a term's name
_MOST_PIECES = 2  # of a heading with a date


_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def year_of(line: PieceLine) -> str | None:
    """The year of a heading that is nothing but one: "2023", "2023, continued", "calendar year 2024"."""
    text = line.text
    years = _YEAR.findall(text)
    if len(years) != 1 or len(line.pieces) > 1 or len(text) > 32 or is_total(line):
        return None
    rest = re.findall(r"\w+", _YEAR.sub("", text).lower())
    return years[0] if set(rest) <= word_set("tables", "year_headings", "words") else None


def date_heading(line: PieceLine) -> bool:
    """Whether a line is a heading with a date, as a term's with its first and last day, or with the term alone."""
    kinds = Counter(piece.kind for piece in line.pieces)
    dated = kinds["date"] + kinds["dated"] == 1
    return (dated or is_term(line)) and kinds["amount"] == 0 and len(line.pieces) <= _MOST_PIECES


def is_term(line: PieceLine) -> bool:
    """Whether a line is the name of a term: "Fall Semester 2019", "Wintersemester 2019/20"."""
    return len(line.text) <= _SHORT and bool(_terms().match(line.text)) and bool(_YEAR.search(line.text))


@cache
def _terms() -> re.Pattern[str]:
    named = longest_of({*words("tables", "terms", "names")})
    return re.compile(rf"\W*(?:(?:19|20)\d\d\W+)?(?:{named})(?!\w)", re.IGNORECASE)


def is_total(line: PieceLine) -> bool:
    """Whether a line sums up others."""
    return total_in(line.text)


@cache
def _total_words() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{longest_of({*words('tables', 'totals', 'words')})})\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def total_in(text: str) -> bool:
    """Whether a text names a sum and gives it, and holds no date."""
    if len(text) > 90 or not any(map(str.isdigit, text)):
        return False
    return bool(_total_words().search(text)) and not re.search(r"\d[/.-]\d+[/.-]\d", text)


# -- what stands on every page ----------------------------------------------------------------------

_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|seite|página|pagina|p\.)?\s*\d{1,3}\s*(?:(?:of|von|de|sur|/)\s*\d{1,3})?\W*$", re.IGNORECASE
)


def is_page_number(text: str) -> bool:
    """Whether a text is the number of a page: "Page 2 of 3", "- 2 -"."""
    return len(text) <= _SHORT and bool(_PAGE_NUMBER.match(text))


def without_furniture(lines: Sequence[PieceLine]) -> list[PieceLine]:
    """Lines without those that stand at the head and the foot of several pages."""
    pages = {line.page for line in lines}
    if len(pages) < _SEVERAL_PAGES:
        return [
            line for line in lines if 0.07 <= line.y <= 0.93 or not all(is_page_number(p.text) for p in line.pieces)
        ]
    seen: dict[str, set[int]] = {}
    for line in lines:
        seen.setdefault(_furniture_key(line), set()).add(line.page)
    often = max(_SEVERAL_PAGES, 0.4 * len(pages))
    return [line for line in lines if not (line.y < 0.13 or line.y > 0.88) or len(seen[_furniture_key(line)]) < often]


def _furniture_key(line: PieceLine) -> str:
    parts = [
        re.sub(r"\d+", "#", piece.text) if is_page_number(piece.text) or "age" in piece.text else piece.text
        for piece in line.pieces
    ]
    return f"{round(line.y, 2)} {' '.join(parts)}"
