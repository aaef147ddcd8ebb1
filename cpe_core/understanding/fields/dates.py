"""Dates: a small, strict grammar over text, and the dates of pages as candidates for the day of completion.

`dates_in` reads a text and knows no page. A range is one date, its last day. Two numbers whose order (day or month
first) the text leaves open give both readings. Nothing is taken for a date that is not one: no bare years, no times,
no version numbers. `find_completion_dates` then weighs what stands around each: its label, its sentence, its place.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, lru_cache

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.date_orders import printed_orders
from cpe_core.understanding.text.labels import Labelled, labelled_as
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import table, word_set, words

EARLIEST, LATEST = 1985, 2099


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFound:
    """A date in a text: its span, its day, and the other reading if day and month could be swapped."""

    start: int
    end: int
    day: date
    swapped: date | None = None
    first: date | None = None  # the first day, where a range is printed


@cache
def _months() -> dict[str, int]:
    return {name: int(number) for number, names in table("months").items() if number.isdigit() for name in names}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    month = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    day, tail = r"(?<![\d.,/])(?P<d>\d{1,2})(?!\d)", r"(?:\s?(?:st|nd|rd|th|er|º|ª|\.)\b\.?)?"
    year = r"['’]?(?P<y>(?:19|20)\d\d|(?<=['’])\d\d)(?!\d)"
    any_year = rf"(?:in\s)?(?:the\syear\s(?:of\sour\slord[\s,]+)?)?(?:{year}|(?P<yw>{_year_in_words()})\b)"
    gap = r"[\s,.\-/]{0,3}"
    dash = r"\s?(?:-|–|—|to|and|&|through|thru|until|/|,)\s?"
    more = rf"(?:,\s?\d{{1,2}}{tail}){{0,5}}"  # "May 9, 10 and 11, 2024"
    named = rf"(?P<m>{month})(?![^\W\d_])\.?"
    of = r"(?:of\s|de\s|d[ei]\s|d[ií]as\sd(?:el|o)\sm[eê]s\sde\s)?"
    short = r"(?P<y>(?:19|20)\d\d|\d\d)"
    first = day.replace("?P<d>", "?P<d1>")
    ordinals = "|".join(sorted(words_for_days(), key=len, reverse=True)).replace("-", r"[-\s]")
    worded = rf"(?P<w>{ordinals})"
    sources = (
        ("month d-d y", rf"\b{named}{gap}(?P<d1>\d{{1,2}}){tail}{more}{dash}(?P<d>\d{{1,2}})(?!\d){tail}{gap}{year}"),
        ("d-d month y", rf"{first}\.?{tail}{dash}(?P<d>\d{{1,2}}){tail}\s?{of}{gap}{named}(?:\sdel?)?{gap}{year}"),
        ("d month y", rf"{day}{tail}\s?(?:day\s)?{of}{gap}{named}(?:\sdel?(?:\sa[ñn]o)?)?{gap}{any_year}"),
        ("month d y", rf"\b{named}{gap}(?P<d>\d{{1,2}})(?!\d){tail}{gap}{year}"),
        ("d month yy", rf"{day}[-/\s]{named}[-/\s'’](?P<y>\d\d)(?![\d:])"),
        ("y-m-d", r"(?:(?<![\d/.-])|(?<=-\d\d/))"
            r"(?P<y>(?:19|20)\d\d)\s?[-/.年]\s?(?P<n>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})(?!\d)日?"),
        ("y month d", rf"(?<!\d)(?P<y>(?:19|20)\d\d)[\s,.-]{{1,2}}{named}[\s.-]{{1,2}}(?P<d>\d{{1,2}})(?!\d)"),
        ("n/n/y", rf"(?:(?<![\d/.-])|(?<=[/.]\d-)|(?<=[/.]\d\d-)|(?<=\d\.-)|(?<=[/.]\d{{4}}-))"
            rf"(?P<a>\d{{1,2}})(?P<s>\s?[-/.]\s?)(?P<b>\d{{1,2}})(?P=s){short}(?![\d/]|-(?!\d{{1,2}}(?P=s)\d{{1,2}}(?P=s)\d)|\.\d)"),
        ("worded", rf"\b{worded}\s+(?:day\s+)?of\s+(?:the\s+month\s+of\s+)?{named}[\s,]+(?:of\s+)?{any_year}"),
        ("month worded", rf"\b{named}\s+(?:the\s+)?{worded}[\s,]+{any_year}"),
    )  # fmt: skip
    return tuple((name, re.compile(source, re.IGNORECASE)) for name, source in sources)


def words_for_days() -> dict[str, int]:
    """Ordinals in words ("eighth"), with their number."""
    return {str(name): int(number) for name, number in table("months")["day_words"].items()}


def _numbers() -> dict[str, int]:
    return {str(name): int(number) for name, number in table("months")["number_words"].items()}


@cache
def _year_in_words() -> str:
    """ "two thousand and twenty-four", "nineteen ninety-eight", "twenty twenty-four", as a pattern."""
    tens = "|".join(name for name, number in _numbers().items() if number >= 20)
    ones = "|".join(sorted((name for name, number in _numbers().items() if number < 20), key=len, reverse=True))
    rest = rf"(?:(?:{tens})(?:[\s-]+(?:{ones}))?|{ones})"
    return rf"two\sthousand(?:[\s,]+(?:and\s+)?{rest})?|(?:nineteen|twenty)[\s-]+(?:hundred\s+(?:and\s+)?)?{rest}"


def _worded_year(text: str) -> int:
    first, *rest = re.findall(r"[a-z]+", text.lower())
    century = 2000 if first in ("two", "twenty") else 1900
    return century + sum(_numbers().get(word, 0) for word in rest)


@lru_cache(maxsize=4096)
def dates_in(text: str) -> tuple[DateFound, ...]:
    """All dates in a text, first to last; where two patterns overlap the earlier wins.

    Line ends and underscores count as spaces.
    """
    flat = text.replace("\n", " ").replace("_", " ")  # a form's line is drawn with them: "_March 12, 2025_"
    found: list[DateFound] = []
    taken = bytearray(len(flat))  # 1 for each letter that belongs to a date
    for name, pattern in _patterns():
        for match in pattern.finditer(flat):
            if 1 in taken[match.start() : match.end()]:
                continue
            read = _read(name, match)
            if read is not None:
                found.append(read)
                taken[read.start : read.end] = b"\1" * (read.end - read.start)
    return tuple(_joined_ranges(flat, [_with_first_day(flat, one) for one in sorted(found, key=lambda f: f.start)]))


def _read(name: str, match: re.Match[str]) -> DateFound | None:
    parts = match.groupdict()
    year = _year(parts["y"]) if parts["y"] else _worded_year(parts["yw"])
    if name == "n/n/y":
        return _read_numbers(match, year)
    month = int(parts["n"]) if "n" in parts else _months()[parts["m"].lower()]
    number = words_for_days()[re.sub(r"\s", "-", parts["w"].lower())] if "w" in parts else int(parts["d"])
    day = _date(year, month, number)
    if day is None:
        return None
    first = _date(year, month, int(parts["d1"])) if "d1" in parts else None
    if first is not None and first > day:
        return None
    return DateFound(start=match.start(), end=match.end(), day=day, first=first)


def _read_numbers(match: re.Match[str], year: int) -> DateFound | None:
    a, b, sign = int(match["a"]), int(match["b"]), match["s"].strip()
    if len(match["y"]) == 2 and sign == ".":
        return None  # section and version numbers look like this
    american, european = _date(year, a, b), _date(year, b, a)
    first = european if sign == "." and european else american or european
    if first is None:
        return None
    other = european if first is american else american
    return DateFound(start=match.start(), end=match.end(), day=first, swapped=None if other == first else other)


def _year(digits: str) -> int:
    """Of two digits the one year that can be: `85` to `99` of the last century."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= EARLIEST % 100 else 2000)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


@cache
def _between() -> re.Pattern[str]:
    phrases = sorted(words("months", "ranges", "between"), key=len, reverse=True)
    worded = "|".join(re.escape(one).replace(r"\ ", r"\s") for one in phrases)
    return re.compile(rf"\s*(?:-|–|—|/|{worded}|[.…·\s]*to[.…·:\s]*)\s*", re.IGNORECASE)


@cache
def _first_days() -> re.Pattern[str]:
    """What stands before the last day of a range that tells its year once: "January 16 -", "del 3 al", "3. Mai bis"."""
    month = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    day, tail = r"(?<![\w.,:/-])(?P<{}>\d{{1,2}})", r"(?:\s?(?:st|nd|rd|th|er|º|ª|\.)(?!\w))?"
    of, weekday = r"(?:\s(?:of|de|di|d[ií]as\sde))?", r"(?:[^\W\d_]{2,10}\.?,\s)?"
    named = rf"(?P<{{}}>{month})(?![^\W\d_])\.?"
    day_first = rf"{day.format('d')}{tail}(?:{of}[\s.-]{{1,2}}{named.format('m')})?"
    month_first = rf"\b{named.format('m2')}\s{day.format('d2')}{tail}"
    return re.compile(rf"(?:{month_first}|{day_first}),?{_between().pattern}{weekday}$", re.IGNORECASE)


def _with_first_day(text: str, one: DateFound) -> DateFound:
    """The date, as the range it ends where a day without a year of its own stands before it."""
    before = _first_days().search(text[max(one.start - _LONGEST_FIRST, 0) : one.start])
    if before is None or one.first is not None:
        return one
    month, day = before["m"] or before["m2"], int(before["d"] or before["d2"])
    if month is None and not text[one.start].isdigit():
        return one  # "Part 2 and June 5, 2024"
    number = _months()[month.lower()] if month else one.day.month
    first = _date(one.day.year - (number > one.day.month), number, day)
    if first is None or not timedelta(0) < one.day - first < timedelta(days=200):
        return one
    return replace(one, start=one.start - len(before[0]), first=first)


def _joined_ranges(text: str, found: list[DateFound]) -> Iterator[DateFound]:
    """Two dates with only "to" or a dash between them are one range, which ends on the second."""
    waiting: DateFound | None = None
    for one in found:
        if waiting is None:
            waiting = one
        elif _between().fullmatch(text[waiting.end : one.start]) and _orders(waiting, one):
            waiting = _orders(waiting, one)
        else:
            yield waiting
            waiting = one
    if waiting is not None:
        yield waiting


_LONGEST_EVENT = timedelta(days=31)
_SOON_AFTER = timedelta(days=92)
_LONGEST_PERIOD = timedelta(days=339)
_DAY = timedelta(days=1)
_LONGEST_LEAD = 240  # letters before a date that may tell what it is of
_LONGEST_FIRST = 40  # letters of the first day of a range, with what leads from it to the last


def _orders(a: DateFound, b: DateFound) -> DateFound | None:
    """The range from a to b, in the one order of day and month in which it runs forward and not for years."""
    readings = [(a.day, b.day)]
    if a.swapped or b.swapped:
        readings.append((a.swapped or a.day, b.swapped or b.day))
    fits = [(x, y) for x, y in readings if x <= y <= x + timedelta(days=800)]
    if not fits:
        return None
    open_order = len(fits) == 2 and b.swapped is not None and a.swapped is not None
    if open_order:
        fits.sort(key=lambda days: days[1] - days[0])
        short, long = (y - x for x, y in fits)
        open_order = short > _LONGEST_EVENT or long < 2 * _LONGEST_EVENT  # five days, or five months: it is five days
        if open_order:
            fits = [days for days in readings if days in fits]
    x, y = fits[0]
    return DateFound(start=a.start, end=b.end, day=y, first=x, swapped=fits[1][1] if open_order else None)


# -- on pages ------------------------------------------------------------------------------------


def find_completion_dates(page_text: PageText, *, on: date | None = None) -> tuple[Candidate, ...]:
    """Every date on the page text with what speaks for and against it as the day of completion."""
    combs = _in_combs(page_text)
    dates = (f for f in dates_in(page_text.text) if not _broken_by_column(page_text, f))
    found = _settled(page_text, sorted((*dates, *combs), key=lambda f: f.start))
    eight = {exact_key(page_text.text[f.start : f.end]) for f in combs}
    labels = {
        name: labelled_as(page_text, name, lambda text: _holds_date(text) or exact_key(text) in eight)
        for name in _LABELS
    }
    labelled = _by_row(page_text, labels)
    others = _Others(page_text, found)
    candidates = []
    for before, one in zip((None, *found), found, strict=False):
        reasons = [*_by_label(page_text, one, labelled), *_by_place(page_text, one, before, others)]
        if not _LABELLED & set(reasons) and others.has_event_ending_before(one):
            reasons.append(AFTER_AN_EVENT)
        if one.swapped:
            reasons.append("day and month could be swapped")
        if on is not None and one.day > on + timedelta(days=1):
            reasons.append("lies in the future")
        if _is_only_an_end(page_text, one, reasons):
            continue
        evidence = page_text.evidence(one.start, one.end)
        candidates.append(Candidate(value=one.day.isoformat(), evidence=evidence, reasons=tuple(reasons)))
    return tuple(candidates)


_NOTHING_ELSE = frozenset({"another kind of date", "alone in its line", "the only date"})


def _is_only_an_end(page_text: PageText, one: DateFound, reasons: list[str]) -> bool:
    """Whether the only date of a page says how long the certificate holds: when it was earned is not printed."""
    before = page_text.text[page_text.row_at(one.start).start : one.start]
    is_lone = "the only date" in reasons and "another kind of date" in reasons and _NOTHING_ELSE.issuperset(reasons)
    return is_lone and _near(before[-40:], "expiry")


AFTER_AN_EVENT = "days after an event's last"
_LABELS = {
    "completion_date": "beside a label of completion",
    "date": "beside a label",
    "issue_date": "date of issue",
    "decoy_date": "another kind of date",
}


_LABELLED = frozenset({"beside a label of completion", "beside a label", "date of issue"})


class _Others:
    """All dates of a page, to be asked which of them stand in some relation to one."""

    def __init__(self, page_text: PageText, found: Sequence[DateFound]) -> None:
        self.times = Counter(one.day for one in found)
        self._days = sorted(self.times)
        self._ends_of_events = sorted({one.day for one in found if one.first is not None})
        self._first_years: dict[tuple[int, int], date] = {}
        for day in reversed(self._days):
            self._first_years[day.month, day.day] = day
        levels: dict[tuple[int, float], set[date]] = {}
        for one in found:
            row = page_text.row_at(one.start)
            levels.setdefault((row.page, row.box.y_mid), set()).add(one.day)
        self._levels = [(level, sorted(levels[level])) for level in sorted(levels)]

    def has_event_ending_before(self, one: DateFound) -> bool:
        """Whether a range of days ends days or weeks before this one: it may be that of a signature or an entry."""
        return one.first is None and _any_between(self._ends_of_events, one.day - _SOON_AFTER + _DAY, one.day - _DAY)

    def has_anniversary_of(self, one: DateFound) -> bool:
        """Whether another date is whole years before this one, by its name or but for two days."""
        if self._first_years[one.day.month, one.day.day] < one.day:
            return True
        years_before = (one.day - timedelta(days=365 * years) for years in (1, 2, 3, 4, 5))
        return any(_any_between(self._days, day - 2 * _DAY, day + 2 * _DAY) for day in years_before)

    def has_later_beside(self, row: Row, one: DateFound) -> bool:
        """Whether a later date stands beside this one, not a year apart: a period, which ends on the later."""
        reach = 0.6 * row.size
        first = bisect_left(self._levels, (row.page, row.box.y_mid - reach), key=lambda level: level[0])
        for (page, y_mid), days in self._levels[first:]:
            if page != row.page or y_mid - row.box.y_mid >= reach:
                return False
            is_level = abs(y_mid - row.box.y_mid) < reach
            if is_level and _any_between(days, one.day + _DAY, one.day + _LONGEST_PERIOD):
                return True
        return False


def _any_between(days: Sequence[date], first: date, last: date) -> bool:
    """Whether one of the days, which are sorted, is neither before the first nor after the last."""
    at = bisect_left(days, first)
    return at < len(days) and days[at] <= last


def _in_combs(page_text: PageText) -> tuple[DateFound, ...]:
    """Dates written into eight boxes, a digit in each, where the page says which digit is which ("MM DD YYYY")."""
    orders = printed_orders(page_text.text)
    if len(orders) != 1:
        return ()
    marks = [row.index for row in page_text.rows if printed_orders(row.text)]
    rows = [
        row
        for row in page_text.rows
        if re.fullmatch(r"(?:\d\s?){8}", row.text.strip()) and any(abs(row.index - mark) == 1 for mark in marks)
    ]
    found = []
    for row in rows:
        digits = re.sub(r"\s", "", row.text)
        parts = (digits[:2], digits[2:4], digits[4:]) if orders != {"year"} else (digits[4:6], digits[6:], digits[:4])
        month, day = (parts[1], parts[0]) if orders == {"day"} else parts[:2]
        when = _date(int(parts[2]), int(month), int(day))
        if when is not None:
            found.append(DateFound(start=row.start, end=row.end, day=when))
    return tuple(found)


def _holds_date(text: str) -> bool:
    return bool(dates_in(text))


def _broken_by_column(page_text: PageText, one: DateFound) -> bool:
    """A date that would run from one block into another is none."""
    rows = page_text.rows_between(one.start, one.end)
    return len({row.block for row in rows}) > 1 and not _follows_closely(rows)


def _follows_closely(rows: tuple[Row, ...]) -> bool:
    return len(rows) == 2 and 0 < rows[1].box.y_mid - rows[0].box.y_mid < 2.2 * max(rows[0].size, rows[1].size)


def _settled(page_text: PageText, found: list[DateFound]) -> list[DateFound]:
    return in_order([(page_text.text[f.start : f.end], f) for f in found], page_text.text)


def in_order(found: list[tuple[str, DateFound]], around: str) -> list[DateFound]:
    """Dates, each beside its text, with the order of day and month taken from another of them or the text around."""
    numeric = [(text, f) for text, f in found if re.fullmatch(r"[\d\s./-]+", text.strip())]
    european = any(f.day.day > 12 and _starts_with(text, f.day.day) for text, f in numeric)
    american = any(f.day.day > 12 and _starts_with(text, f.day.month) for text, f in numeric)
    european |= _in_a_day_first_language(around) and not american
    american |= bool(_AMERICAN.search(around)) and not european
    orders = printed_orders(around)
    if orders & {"day", "month"}:  # the paper says it; of two orders neither is known to be of this date
        european, american = "day" in orders, "month" in orders
    sure = {f.day for _, f in found if f.swapped is None}
    return [
        _settle(f, european, american, sure) if _DOTTED.match(text) else _settle(f, american, european, sure)
        for text, f in found
    ]


_DOTTED = re.compile(r"\s*\d{1,2}\s?\.")  # the day comes first there: what else it could be is the American order


_AMERICAN = re.compile(
    r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\b(?:NASBA|CPE|CPA|CEUs?|PDUs?|USA?)\b|\(\d{3}\) ?\d{3}-\d{4}|\bCE credits?\b"
)


@lru_cache(maxsize=64)
def _in_a_day_first_language(text: str) -> bool:
    """Languages of Europe and Latin America but English: dates in numbers begin with the day."""
    tokens = set(re.findall(r"[^\W\d_]+", text.lower()))
    return any(
        len(tokens & set(words("words", "day_first", language))) >= 3 for language in table("words")["day_first"]
    )


def _starts_with(text: str, number: int) -> bool:
    opening = re.match(r"\s*(\d{1,2})[-/.\s]", text)
    return bool(opening) and int(opening[1]) == number  # type: ignore[index]


def _settle(one: DateFound, as_read: bool, other: bool, sure: set[date]) -> DateFound:
    """The date, if its order is known: that in which it was read first, or the other."""
    if one.swapped is None:
        return one
    if one.swapped in sure or (other and not as_read):
        return replace(one, day=one.swapped, swapped=None)
    if one.day in sure or (as_read and not other):
        return replace(one, swapped=None)
    return one


_ByRow = dict[int, list[tuple[str, Labelled]]]  # of each row what is labelled there, and as what


def _by_row(page_text: PageText, labels: dict[str, tuple[Labelled, ...]]) -> _ByRow:
    rows: _ByRow = {}
    for name, all_found in labels.items():
        for found in all_found:
            rows.setdefault(page_text.row_at(found.start).index, []).append((name, found))
    return rows


def _by_label(page_text: PageText, one: DateFound, labelled: _ByRow) -> Iterator[str]:
    """The reason that the nearest label gives."""
    near = [
        (found.distance, name)
        for row in page_text.rows_between(one.start, one.end)
        for name, found in labelled.get(row.index, ())
        if found.start < one.end and one.start < found.end
    ]
    if near:
        yield _LABELS[min(near)[1]]


_SENTENCE = re.compile(
    r"\b(?:on|held|dated?|from|to|between|during|ending|this|of|attended|completed|day)\W{0,3}(?:\w+\W){0,1}$",
    re.IGNORECASE,
)


_VALID = re.compile(  # how long a certificate or a license holds says nothing of the day of completion
    r"(?:\b(?:valid(?:ity)?|effective)(?:\W+(?:from|for|between|the|period|term|dates?|is|starting|beginning|on))*"
    r"|\b(?:certification|licen[cs]e|licensure|accreditation|membership|renewal|reporting|compliance) (?:period|term))"
    r"\W*$",
    re.IGNORECASE,
)
_DEADLINE = re.compile(  # "needs by December 31": what is still to be done, not what was
    r"\b(?:needs?|needed|required?|requires|must|due|renew\w*|claim\w*|submit\w*|redeem\w*|report\w*)\b[^.;]{0,40}"
    r"\b(?:by|before|until|no later than)\W*$",
    re.IGNORECASE,
)
ANOTHER_LABEL = "beside a label that says something else"
_FAXED = re.compile(  # a fax machine's line: the day, the time, who called whom, the page
    r"\W{0,3}(?:[A-Z]{2,3}\W{1,2})?\d{1,2}:\d\d.{0,80}(?:\bfax\b|\bfrom\b.{1,60}\bto\b|\bp\W?\s?\d+/\d+)", re.IGNORECASE
)


@cache
def _made() -> re.Pattern[str]:
    """What a date of another thing follows at once: "Archived", "Report run:", "Imprimé le"."""
    names = "|".join(re.escape(one) for one in words("cues", "decoy", "made"))
    return re.compile(
        rf"\b(?:{names})(?:\s(?:date|on|at|am|le|el|il|op|em|den|dnia))?\W*(?:[^\W\d_]{{3,9}}\W{{1,2}})?$",
        re.IGNORECASE,
    )


def _is_labelled_otherwise(page_text: PageText, row: Row, one: DateFound) -> bool:
    """Whether the label of a date names neither a course nor a certificate nor their days: "Hire date:"."""
    label = page_text.text[max(row.start, one.start - 60) : one.start] or getattr(page_text.left_of(row), "text", "")
    if not re.fullmatch(r"[^\d:;|•.]{2,40}:\s*", label):
        return False
    tokens = [token for token in re.findall(r"[^\W_]+", label.lower()) if token not in word_set("cues", "day", "small")]
    if any(token.startswith(words("cues", "day", "of_licences")) for token in tokens):
        return True
    return bool(tokens) and not any(token.startswith(words("cues", "day", "of_courses")) for token in tokens)


_BEGUN = re.compile(
    r"\s*(?:[-–—]|(?:to|through|thru|until|till)\b)\s*(?P<month>[^\W\d_]*)\.?[\d/.,\s-]{0,9}", re.IGNORECASE
)


def _is_begun(rest: str) -> bool:
    """Whether a range begins here and breaks off with its row: "– Ma", "to", "- 03/1"."""
    begun = _BEGUN.fullmatch(rest)
    return (
        begun is not None
        and not dates_in(rest)
        and any(month.startswith(begun["month"].lower()) for month in _months())
    )


def _before_range(page_text: PageText, row: Row, one: DateFound, before: DateFound | None) -> str:
    """What stands before a date in its row; before a range, where it and the date before it are one that is too long
    to be an event.
    """
    is_range = before is not None and _between().fullmatch(page_text.text[before.end : one.start])
    start = before.start if before is not None and is_range else one.start
    return page_text.text[max(row.start, start - _LONGEST_LEAD) : start]


def _by_place(page_text: PageText, one: DateFound, date_before: DateFound | None, others: _Others) -> Iterator[str]:
    row = page_text.row_at(one.start)
    before = page_text.text[max(one.start - 60, 0) : one.start].replace("\n", " ")
    if _is_of_another_thing(page_text, row, one, date_before):
        yield "another kind of date"
    elif one.first is None and _is_labelled_otherwise(page_text, row, one):
        yield ANOTHER_LABEL
    if header := _in_print_header(page_text, row, one):
        yield header
    if _SENTENCE.search(before):
        yield "in a sentence"
    if one.first is not None:
        yield "a range"
    elif _is_begun(page_text.text[one.end : page_text.row_at(one.end).end]):
        yield "cut off"
    if len(exact_key(row.text)) <= len(exact_key(page_text.text[one.start : one.end])) + 6:
        yield "alone in its line"
    if len(others.times) == 1:
        yield "the only date"
    if others.times[one.day] > 1:
        yield "stands twice"
    if others.has_anniversary_of(one):
        yield "years after another date"
    if others.has_later_beside(row, one):
        yield "the first of two"
    if row.size < 0.6 * page_text.body_size and row.box.y0 > 0.93:
        yield "very small type"


def _is_of_another_thing(page_text: PageText, row: Row, one: DateFound, date_before: DateFound | None) -> bool:
    """Whether the words before a date say that it is no day of completion: of a validity, a print, a deadline."""
    before = page_text.text[max(one.start - 60, 0) : one.start].replace("\n", " ")
    same_row = page_text.text[max(row.start, one.start - 40) : one.start]
    return (
        _near(same_row, "expiry")
        or _near(same_row, "printed")
        or _VALID.search(_before_range(page_text, row, one, date_before)) is not None
        or _DEADLINE.search(before) is not None
        or _made().search(same_row) is not None
    )


def _near(text: str, decoy: str) -> bool:
    low = exact_key(text)
    return any(exact_key(word) in low for word in words("cues", "decoy", decoy))


def _in_print_header(page_text: PageText, row: Row, one: DateFound) -> str | None:
    """A browser prints the date, the page's name, its address and a page number at the edges, in small type."""
    if one.start - row.start < 4 and _FAXED.match(row.text[one.end - row.start :]):
        return "in a print header or footer"
    clock = re.match(r"\W{0,3}\d{1,2}:\d\d", row.text[one.end - row.start :])
    if clock and _frames_page(page_text, row) and one.start - row.start < 4:
        return "in a print header or footer"
    edge = row.box.y_mid < 0.045 or row.box.y_mid > 0.955
    if not edge or row.size > 1.05 * page_text.body_size:
        return None
    level = [
        other for other in page_text.rows if other.page == row.page and abs(other.box.y_mid - row.box.y_mid) < 0.012
    ]
    around = " ".join(other.text for other in level)
    page_number = re.search(r"\b\d{1,2}/\d{1,2}$|page \d+ of \d+", around, re.IGNORECASE)
    if page_number or clock:
        return "in a print header or footer"
    return "beside an address at the edge" if "://" in around or "www." in around else None


def _frames_page(page_text: PageText, row: Row) -> bool:
    """Whether nothing of its page stands over a row, or nothing under it, and no label on its left."""
    others = [other for other in page_text.rows if other.page == row.page and other.index != row.index]
    over = all(other.box.y_mid > row.box.y0 for other in others)
    under = all(other.box.y_mid < row.box.y1 for other in others)
    return (over or under) and page_text.left_of(row) is None


def is_day_first(printed: str, iso: str) -> bool | None:
    """Whether a date of two numbers before its year has the day first, read as `iso`; None where that is not known."""
    numbers = re.match(r"\D*(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{2,4}", printed)
    if numbers is None or int(numbers[1]) == int(numbers[2]):
        return None
    return int(numbers[1]) == date.fromisoformat(iso).day


def iso_of(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
