"""Dates: a small, strict grammar over text, which knows no page.

A range is one date, its last day. Two numbers whose order (day or month first) the text leaves open give both readings.
Nothing is taken for a date that is not one: no bare years, no times, no version numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from cpe_core.vocabulary import table, words

EARLIEST, LATEST = 1985, 2099
SWAPPED = "day and month could be swapped"
MISSPELT = "its month or year is misspelt"
LONGEST_EVENT = timedelta(days=31)
_LEAST_NAME = 5  # letters of a month's name that a misspelt one may be
_LONGEST_FIRST = 40  # letters of the first day of a range, with what leads from it to the last


_RAISED = (
    r"\.?(?:º|ª|°|o|a|ero|ro|ᵉʳ)(?![^\W\d_])\.?"  # right behind the first of a month: "1º de abril", "1.o", "1° luglio"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFound:
    """A date in a text: its span, its day, and the other reading if day and month could be swapped."""

    start: int
    end: int
    day: date
    swapped: date | None = None
    first: date | None = None  # the first day, where a range is printed
    misspelt: bool = False  # "Novemeber", "2O24"

    @property
    def doubts(self) -> tuple[str, ...]:
        return (SWAPPED,) * (self.swapped is not None) + (MISSPELT,) * self.misspelt


@cache
def months() -> dict[str, int]:
    """Names of months and their short forms in small letters, with the number of each."""
    return {name: int(number) for number, names in table("months").items() if number.isdigit() for name in names}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    month = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    day, tail = r"(?<![\d.,/])(?P<d>\d{1,2})(?!\d)", rf"(?:\s?(?:st|nd|rd|th|er|º|ª|\.)\b\.?|{_RAISED})?"
    year = r"['’]?(?P<y>(?:19|20)\d\d|(?<=['’])\d\d)(?!\d)"
    any_year = rf"(?:in\s)?(?:the\syear\s(?:of\sour\slord[\s,]+)?)?(?:{year}|(?P<yw>{_year_in_words()})\b)"
    gap = r"[\s,.\-/]{0,3}"
    joins = "|".join(words("months", "ranges", "joins"))
    dash = rf"\s?(?:(?:-|–|—|&|/|,)(?:\s?(?:{joins})\s)?|\b(?:{joins})\b)\s?"
    more = rf"(?:{dash}\d{{1,2}}(?!\d){tail}){{0,7}}"  # "May 9, 10 and 11, 2024", "May 9–10, 16–17, and 23–24, 2025"
    named = rf"(?P<m>{month})(?![^\W\d_])\.?"
    before = rf"\b(?=[^\W\d_]{{3,14}}{gap}\d){named}"  # the look ahead spares most words the long list of names
    of = r"(?:of\s?|d[ei]\s|d['’]|d[ií]as\sd(?:el|o)\sm[eê]s\sde\s)?"
    short = r"(?P<y>(?:19|20)\d\d|\d\d)"
    first = day.replace("?P<d>", "?P<d1>")
    ordinals, counted = (
        "|".join(sorted(table("months")[kind], key=len, reverse=True)).replace("-", r"[-\s]")
        for kind in ("day_words", "counted_days")
    )
    worded = rf"(?P<w>{ordinals})"  # German ones, which end in "en", lead to the month without "of"
    sources = (
        ("month d-d y", rf"{before}{gap}(?P<d1>\d{{1,2}}){tail}{more}{dash}(?P<d>\d{{1,2}})(?!\d){tail}{gap}{year}"),
        ("d-d month y",
            rf"{first}\.?{tail}{more}{dash}(?P<d>\d{{1,2}}){tail}\s?{of}{gap}{named}(?:\sdel?)?{gap}{year}"),
        ("d month y", rf"{day}{tail}\s?(?:day\s)?{of}{gap}{named}(?:\sdel?(?:\sa[ñn]o)?)?{gap}{any_year}"),
        ("month d y", rf"{before}{gap}(?P<d>\d{{1,2}})(?!\d){tail}{gap}{year}"),
        ("d month yy", rf"{day}[-/\s]{named}[-/\s'’](?P<y>\d\d)(?![\d:])"),
        ("y-m-d", r"(?:(?<![\d/.-])|(?<=-\d\d/))"
            r"(?P<y>(?:19|20)\d\d)\s?[-/.年]\s?(?P<n>\d{1,2})\s?[-/.月]\s?(?P<d>\d{1,2})(?!\d)日?"),
        ("y month d", rf"(?<!\d)(?P<y>(?:19|20)\d\d)[\s,.-]{{1,2}}{named}[\s.-]{{1,2}}(?P<d>\d{{1,2}})(?!\d)"),
        ("n/n/y", rf"(?:(?<![\d/.-])|(?<=[/.]\d-)|(?<=[/.]\d\d-)|(?<=\d\.-)|(?<=[/.]\d{{4}}-)"
            # and "16-17.01.2025"
            r"|(?:(?<=[\s(]\d-)|(?<=[\s(]\d\d-)|(?<=^\d-)|(?<=^\d\d-)|(?<=[\s(]\d\d/))(?=\d{1,2}\s?\.)"
            r"|(?:(?<=[\s(]\d-)|(?<=[\s(]\d\d-)|(?<=^\d-)|(?<=^\d\d-))(?=\d{1,2}\s?/\s?\d{1,2}/))"
            rf"(?P<a>\d{{1,2}})(?P<s>\s?(?:[-.]|(?P<slash>/))\s?)(?P<b>\d{{1,2}})(?(slash)\s?/\s?|(?P=s)){short}(?![\d/]|-(?!\d{{1,2}}(?P=s)\d{{1,2}}(?P=s)\d)|\.\d)"),
        ("worded", rf"\b{worded}(?:\s\(\d{{1,2}}(?:st|nd|rd|th)?\))?\s+"
            rf"(?:(?:day\s+)?of\s*(?:the\s+month\s+of\s+)?|(?<=en\s)){named}[\s,]+(?:of\s+)?{any_year}"),
        ("counted", rf"\b(?P<w>{counted})\s+(?:d[ií]as?\s+)?d[eo]l?\s+(?:m[eê]s\s+de\s+)?{named}"
            rf"[\s,]+(?:del?\s(?:a[ñn]o\s(?:de\s)?)?)?{any_year}"),
        ("month worded",
            rf"\b(?=\w{{3,14}}\.?\s+(?:the\s+)?(?:{ordinals})){named}\s+(?:the\s+)?{worded}[\s,]+{any_year}"),
        ("misspelt d y", rf"\b(?P<m>[^\W\d_]{{5,10}})\.?\s(?P<d>\d{{1,2}})(?!\d){tail}[\s,]{{1,2}}{year}"),
        ("d misspelt y", rf"{day}{tail}\s?{of}(?P<m>[^\W\d_]{{5,10}})\.?[\s,]{{1,2}}(?:del?\s)?{year}"),
    )  # fmt: skip
    return tuple((name, re.compile(source, re.IGNORECASE)) for name, source in sources)


def words_for_days() -> dict[str, int]:
    """Days in words ("eighth", "doce"), with their number."""
    listed = table("months")["day_words"] | table("months")["counted_days"]
    return {str(name): int(number) for name, number in listed.items()}


def _numbers() -> dict[str, int]:
    return {str(name): int(number) for name, number in table("months")["number_words"].items()}


@cache
def _year_in_words() -> str:
    """ "two thousand and twenty-four", "nineteen ninety-eight", "twenty twenty-four", "dos mil diez", as a pattern."""
    tens = "|".join(name for name, number in _numbers().items() if number >= 20)
    ones = "|".join(sorted((name for name, number in _numbers().items() if number < 20), key=len, reverse=True))
    rest = rf"(?:(?:{tens})(?:[\s-]+(?:e\s+)?(?:{ones}))?|{ones})"
    thousands = "|".join(re.escape(one) for one in words("months", "ranges", "two_thousand"))
    return (
        rf"(?:{thousands})(?:[\s,]+(?:(?:and|e)\s+)?{rest})?|(?:nineteen|twenty)[\s-]+(?:hundred\s+(?:and\s+)?)?{rest}"
    )


def _worded_year(text: str) -> int:
    first, *rest = re.findall(r"[^\W\d_]+", text.lower())
    century = 1900 if first == "nineteen" else 2000
    return century + sum(_numbers().get(word, 0) for word in rest)


@lru_cache(maxsize=4096)
def dates_in(text: str) -> tuple[DateFound, ...]:
    """All dates in a text, first to last; where two patterns overlap the earlier wins.

    Line ends and underscores count as spaces.
    """
    if not _MAY_HOLD_YEAR.search(text):
        return ()
    flat = text.replace("\n", " ").replace("_", " ")  # a form's line is drawn with them: "_March 12, 2025_"
    flat = _MISREAD_YEAR.sub(lambda year: year[0].translate(_AS_DIGITS), flat)
    found: list[DateFound] = []
    taken = bytearray(len(flat))  # 1 for each letter that belongs to a date
    for name, pattern in _patterns():
        for match in pattern.finditer(flat):
            if 1 in taken[match.start() : match.end()]:
                continue
            read = _read(name, match)
            if read is not None:
                found.append(replace(read, misspelt=True) if _is_misread(text, read) else read)
                taken[read.start : read.end] = b"\1" * (read.end - read.start)
    return tuple(_joined_ranges(flat, [_with_first_day(flat, one) for one in sorted(found, key=lambda f: f.start)]))


_MAY_HOLD_YEAR = re.compile(r"\d|thousand|nineteen|twenty|\bmil(?:le)?\b", re.IGNORECASE)
_MISREAD_YEAR = re.compile(r"(?<!\w)(?:19|2[0Oo])[\dOoIl]{2}(?!\w)")  # letters that OCR, or a hand, took for digits
_AS_DIGITS = str.maketrans("OoIl", "0011")


def _is_misread(text: str, one: DateFound) -> bool:
    return any(not year[0].isdigit() for year in _MISREAD_YEAR.finditer(text, one.start, one.end))


@cache
def _month_meant(word: str) -> int | None:
    """The month whose name is one letter, or two that changed places, away from a word; None for its right name too."""
    names = {name for name in months() if len(name) >= _LEAST_NAME}
    near = {months()[name] for name in names if OSA.distance(word, name, score_cutoff=1) == 1}
    return near.pop() if len(near) == 1 and word not in months() else None


def _read(name: str, match: re.Match[str]) -> DateFound | None:
    parts = match.groupdict()
    year = _year(parts["y"]) if parts["y"] else _worded_year(parts["yw"])
    if name == "n/n/y":
        return _read_numbers(match, year)
    misspelt = "misspelt" in name
    named = _month_meant(parts["m"].lower()) if misspelt else months()[parts["m"].lower()] if "m" in parts else None
    month = named or int(parts.get("n") or 0)
    number = words_for_days()[re.sub(r"\s", "-", parts["w"].lower())] if "w" in parts else int(parts["d"])
    day = date_or_none(year, month, number)
    if day is None:
        return None
    first = date_or_none(year, month, int(parts["d1"])) if "d1" in parts else None
    if first is not None and first > day:
        return None
    return DateFound(start=match.start(), end=match.end(), day=day, first=first, misspelt=misspelt)


def _read_numbers(match: re.Match[str], year: int) -> DateFound | None:
    a, b, sign = int(match["a"]), int(match["b"]), match["s"].strip()
    if len(match["y"]) == 2 and sign == ".":
        return None  # section and version numbers look like this
    american, european = date_or_none(year, a, b), date_or_none(year, b, a)
    first = european if sign == "." and european else american or european
    if first is None:
        return None
    other = european if first is american else american
    return DateFound(start=match.start(), end=match.end(), day=first, swapped=None if other == first else other)


def _year(digits: str) -> int:
    """Of two digits the one year that can be: `85` to `99` of the last century."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= EARLIEST % 100 else 2000)


def date_or_none(year: int, month: int, day: int) -> date | None:
    """The date, where there is such a day and certificates are of such years."""
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None


@cache
def between() -> re.Pattern[str]:
    """What stands between the first and the last day of a range, each a whole date."""
    phrases = sorted(words("months", "ranges", "between"), key=len, reverse=True)
    worded = "|".join(re.escape(one).replace(r"\ ", r"\s") for one in phrases)
    return re.compile(rf"\s*(?:-|–|—|/|\.\.|{worded}|[.…·\s]*to[.…·:\s]*)\s*", re.IGNORECASE)


@cache
def _first_days() -> re.Pattern[str]:
    """What stands before the last day of a range that tells its year once: "January 16 -", "del 3 al", "3. Mai bis"."""
    month = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    day, tail = r"(?<![\w.,:/-])(?P<{}>\d{{1,2}})", rf"(?:\s?(?:st|nd|rd|th|er|º|ª|\.)(?!\w)|{_RAISED})?"
    of, weekday = r"(?:\s(?:of|de|di|d[ií]as\sde))?", r"(?:[^\W\d_]{2,10}\.?,\s)?"
    named = rf"(?P<{{}}>{month})(?![^\W\d_])\.?"
    day_first = rf"{day.format('d')}{tail}(?:{of}[\s.-]{{1,2}}{named.format('m')})?"
    month_first = rf"\b(?=[^\W\d_]+\.?\s\d){named.format('m2')}\s{day.format('d2')}{tail}"
    return re.compile(rf"(?:{month_first}|{day_first}),?{between().pattern}{weekday}$", re.IGNORECASE)


def _with_first_day(text: str, one: DateFound) -> DateFound:
    """The date, as the range it ends where a day without a year of its own stands before it."""
    before = _first_days().search(text[max(one.start - _LONGEST_FIRST, 0) : one.start])
    if before is None or one.first is not None:
        return one
    month, day = before["m"] or before["m2"], int(before["d"] or before["d2"])
    if month is None and not text[one.start].isdigit():
        return one  # "Part 2 and June 5, 2024"
    number = months()[month.lower()] if month else one.day.month
    first = date_or_none(one.day.year - (number > one.day.month), number, day)
    if first is None or not timedelta(0) < one.day - first < timedelta(days=200):
        return one
    # "7.-9.10.2024": between a day and a month with a stop behind each, a month cannot stand
    swapped = None if month is None and "." in before[0] and "." in text[one.start : one.end] else one.swapped
    return replace(one, start=one.start - len(before[0]), first=first, swapped=swapped)


def _joined_ranges(text: str, found: list[DateFound]) -> Iterator[DateFound]:
    """Two dates with only "to" or a dash between them are one range, which ends on the second."""
    waiting: DateFound | None = None
    for one in found:
        if waiting is None:
            waiting = one
        elif between().fullmatch(text[waiting.end : one.start]) and _orders(waiting, one):
            waiting = _orders(waiting, one)
        else:
            yield waiting
            waiting = one
    if waiting is not None:
        yield waiting


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
        open_order = short > LONGEST_EVENT or long < 2 * LONGEST_EVENT  # five days, or five months: it is five days
        if open_order:
            fits = [days for days in readings if days in fits]
    x, y = fits[0]
    return DateFound(
        start=a.start, end=b.end, day=y, first=x, swapped=fits[1][1] if open_order else None,
        misspelt=a.misspelt or b.misspelt,
    )  # fmt: skip


@cache
def _yearless() -> re.Pattern[str]:
    month = "|".join(sorted(map(re.escape, months()), key=len, reverse=True))
    day, of = r"(?<![\w.,:/-])\d{1,2}(?:\s?(?:st|nd|rd|th|\.))?", r"(?:\s(?:of|de|di))?"
    day_first = (
        rf"{day}(?:{of}\s(?:{month})\b\.?)?{between().pattern}"
        rf"(?P<d>\d{{1,2}})(?!\d)(?:st|nd|rd|th|\.)?{of}\s(?P<m>{month})\b"
    )
    month_first = (
        rf"\b(?=[^\W\d_]+\.?\s\d)(?:{month})\b\.?\s\d{{1,2}}(?:st|nd|rd|th)?{between().pattern}"
        rf"(?:(?P<m2>{month})\b\.?\s)?(?P<d2>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
    )
    return re.compile(rf"(?:{day_first}|{month_first})(?!\W{{1,3}}(?:\w+\W{{1,2}})?['’]?\d)", re.IGNORECASE)


def ends_without_year(text: str) -> tuple[tuple[int, int], ...]:
    """Month and day of the last days of ranges that tell no year: "from 31 May to 1 June"."""
    found = _yearless().finditer(text.replace("\n", " "))
    ends = [(one["m"] or one["m2"] or re.findall(r"[^\W\d_]+", one[0])[0], one["d"] or one["d2"]) for one in found]
    return tuple((months()[name.lower()], int(day)) for name, day in ends if name.lower() in months())


def is_day_first(printed: str, iso: str) -> bool | None:
    """Whether a date of two numbers before its year has the day first, read as `iso`; None where that is not known."""
    numbers = re.match(r"\D*(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?\d{2,4}", printed)
    if numbers is None or int(numbers[1]) == int(numbers[2]):
        return None
    return int(numbers[1]) == date.fromisoformat(iso).day


def iso_of(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
