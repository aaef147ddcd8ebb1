"""Dates of pages as candidates for the day of completion, by what stands around each: label, sentence, place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.cut_dates import CUT_OFF, days_left, is_cut, is_opened
from cpe_core.understanding.fields.date_grammar import DateFound, between, date_or_none, dates_in, ends_without_year
from cpe_core.understanding.fields.date_orders import in_order, printed_orders, without_orders
from cpe_core.understanding.text.labels import Labelled, is_label, labelled_as
from cpe_core.understanding.text.other_courses import is_of_offer
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import word_set, words

_SOON_AFTER = timedelta(days=92)
_LONGEST_PERIOD = timedelta(days=339)
_DAY = timedelta(days=1)
_LONGEST_LEAD = 240  # letters before a date that may tell what it is of


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
        told = (*_by_label(page_text, one, labelled), *_of_making_out(page_text, one))
        reasons = [*told[:1], *_by_place(page_text, one, before, others)]
        if not _LABELLED & set(reasons) and others.has_event_ending_before(one):
            reasons.append(AFTER_AN_EVENT)
        if "beside a label of completion" not in reasons and _is_soon_after(one, page_text.once(_yearless)):
            reasons.append(WITHOUT_YEAR)
        reasons += one.doubts
        if on is not None and one.day > on + timedelta(days=1):
            reasons.append("lies in the future")
        if _is_only_an_end(page_text, one, reasons):
            continue
        evidence = page_text.evidence(one.start, one.end)
        candidates.append(Candidate(value=one.day.isoformat(), evidence=evidence, reasons=tuple(reasons)))
    return tuple(candidates)


def _yearless(page_text: PageText) -> tuple[tuple[int, int], ...]:
    """Month and day of days that are printed without a year."""
    return (*ends_without_year(page_text.text), *days_left(page_text.text))


_NOTHING_ELSE = frozenset({"another kind of date", "alone in its line", "the only date"})


def _is_only_an_end(page_text: PageText, one: DateFound, reasons: list[str]) -> bool:
    """Whether the only date of a page says how long the certificate holds: when it was earned is not printed."""
    before = page_text.text[page_text.row_at(one.start).start : one.start]
    is_lone = "the only date" in reasons and "another kind of date" in reasons and _NOTHING_ELSE.issuperset(reasons)
    return is_lone and _near(before[-40:], "expiry")


AFTER_AN_EVENT = "days after an event's last"
WITHOUT_YEAR = "shortly after days that are printed without a year"


def _is_soon_after(one: DateFound, ends: Iterable[tuple[int, int]]) -> bool:
    """Whether days without a year end up to three months before a date: it may be that of a signature."""
    days = (date_or_none(one.day.year, month, day) for month, day in ends)
    return one.first is None and any(day and timedelta(0) < one.day - day < _SOON_AFTER for day in days)


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
        self._at_odds = {
            one.start
            for pair in pairwise(found)
            if pair[1].day < pair[0].day and between().fullmatch(page_text.text[pair[0].end : pair[1].start])
            for one in pair
        }  # of a range that would run backwards: of its last day a part is read, "03/06/20"
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

    def is_half(self, page_text: PageText, row: Row, one: DateFound) -> bool:
        """Whether it is one end of a range whose other end cannot be seen."""
        if one.start in self._at_odds or is_cut(page_text, row, one.start, one.end):
            return True
        is_followed = _any_between(self._days, one.day + _DAY, one.day + _SOON_AFTER)
        return not is_followed and is_opened(page_text, row, one.start, one.end)

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
        if re.fullmatch(r"(?:\d\s?){8}", row.text.strip())
        and (any(abs(row.index - mark) == 1 for mark in marks) or _under_an_order(page_text, row))
    ]
    found = []
    for row in rows:
        digits = re.sub(r"\s", "", row.text)
        parts = (digits[:2], digits[2:4], digits[4:]) if orders != {"year"} else (digits[4:6], digits[6:], digits[:4])
        month, day = (parts[1], parts[0]) if orders == {"day"} else parts[:2]
        when = date_or_none(int(parts[2]), int(month), int(day))
        if when is not None:
            found.append(DateFound(start=row.start, end=row.end, day=when))
    return tuple(found)


def _under_an_order(page_text: PageText, row: Row) -> bool:
    """Whether the next row over it in its column says which digit is which: "End (YYYYMMDD)"."""
    over = page_text.above(row)
    return over is not None and bool(printed_orders(over.text))


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


def _of_making_out(page_text: PageText, one: DateFound) -> Iterator[str]:
    """Whether its row says no more than where and when the paper was made out: "Fait à Lyon, le 3/5/2024"."""
    row = page_text.row_at(one.start)
    before, after = page_text.text[row.start : one.start], page_text.text[one.end : row.end]
    if len(before) < _LONGEST_PLACE and not exact_key(after) and _made_out().match(before):
        yield "date of issue"


_LONGEST_PLACE = 50  # letters before a date, in which a place is named


@cache
def _made_out() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(map(re.escape, words('cues', 'day', 'made_out')))})\b", re.IGNORECASE)


_SENTENCE = re.compile(
    r"\b(?:on|held|dated?|from|to|between|during|ending|this|of|attended|completed|day)\W{0,3}(?:\w+\W){0,1}$",
    re.IGNORECASE,
)


_VALID = re.compile(  # how long a certificate or a license holds says nothing of the day of completion
    r"\b(?:valid(?:ity)?|effective)(?:\W+(?:from|for|between|the|period|term|dates?|is|starting|beginning|on))*\W*$",
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


@cache
def _made_by() -> re.Pattern[str]:
    """The same, and by whom: "Approved by the State Board on"; a name is written large, but for its small words."""
    names = "|".join(re.escape(one) for one in words("cues", "decoy", "made"))
    name = r"(?:(?:[A-ZÀ-Þ][\w.&'’-]*|of|the|for|and)\s){1,8}"
    return re.compile(rf"(?i:\b(?:{names})\sby)\s{name}(?:on|in|since)?\W*$")


def _is_labelled_otherwise(page_text: PageText, row: Row, before: str) -> bool:
    """Whether what leads up to a date names neither a course nor a certificate nor their days: "Hire date:", "Account
    opened".
    """
    clause, left, above = _CLAUSE.split(before)[-1], page_text.left_of(row), page_text.above(row, within=2.0)
    if clause.strip():
        is_label = above is None or clause != before or not _goes_on(above, row, clause)
        return is_label and _says_something_else(without_orders(clause))
    if left is not None:
        return _says_something_else(without_orders(left.text)) or _is_unknown_label(page_text, left, row)
    return above is not None and _is_date_of_another(without_orders(above.text))


def _is_unknown_label(page_text: PageText, row: Row, value: Row) -> bool:
    """Whether a row that is no known label stands between those of a form, whose values stand in the column of its own:
    "Bought", over "CPE credits".
    """
    name = without_orders(row.text)
    if len(row.words) > _MOST_OF_A_LABEL or is_label(name) or not _is_of_another(name) or re.search(r"\d", name):
        return False
    column = [one for one in page_text.rows if one.page == row.page and abs(one.box.x0 - row.box.x0) < _SAME_EDGE]
    beside = ((one, page_text.right_of(one)) for one in column if is_label(one.text))
    labels = [one.box.y_mid for one, other in beside if other and abs(other.box.x0 - value.box.x0) < _SAME_EDGE]
    return len(labels) > 1 and min(labels) < row.box.y_mid < max(labels)


def _goes_on(above: Row, row: Row, clause: str) -> bool:
    """Whether a row leads up to a date in the middle of the sentence of the row over it: "in / four parts, on"."""
    last = re.search(r"([^\W\d_]+)\W*$", clause)
    is_one = above.block == row.block and above.index + 1 == row.index and row.text[:1].islower()
    is_open = is_one and not above.text.rstrip().endswith((".", ":", ";", "!", "?"))
    return is_open and last is not None and last[1].lower() in word_set("cues", "day", "small")


_CLAUSE = re.compile(r"[.;|•·](?:\s|$)")
_MOST_OF_A_LABEL = 5  # words
_SAME_EDGE = 0.01  # of the page's width


def _says_something_else(clause: str) -> bool:
    tokens = re.findall(r"[^\W\d_]+", clause)
    if _is_of_another_event(tokens):
        return True
    if re.fullmatch(r"[^\d:]{2,40}:\s*", clause):
        return _is_of_another(clause) or _happened_otherwise(tokens)
    if not 1 <= len(tokens) <= _MOST_OF_A_LABEL or re.search(r"\d", clause):
        return False
    opens = tokens[0].lower().startswith(words("cues", "day", "of_others"))
    return opens or _is_date_of_another(clause) or _happened_otherwise(tokens)


def _is_of_another_event(tokens: Sequence[str]) -> bool:
    """Whether words before a date name another paper, or how long something holds: "replaces", "Approval period"."""
    joined = " ".join(("", *tokens, "")).lower()
    return any(f" {phrase} " in joined for phrase in words("cues", "decoy", "other_event"))


def _is_of_another(label: str) -> bool:
    tokens = [token for token in re.findall(r"[^\W_]+", label.lower()) if token not in word_set("cues", "day", "small")]
    if any(token.startswith(words("cues", "day", "of_others")) for token in tokens):
        return True
    return bool(tokens) and not any(token.startswith(words("cues", "day", "of_courses")) for token in tokens)


def _is_date_of_another(text: str) -> bool:
    """Whether a text is a label without a colon, of another thing: "Order date", "Fecha de compra", "Kaufdatum"."""
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    if not 1 <= len(tokens) <= _MOST_OF_A_LABEL or re.search(r"\d", text):
        return False
    is_named_first = len(tokens) > 2 and tokens[0] in _nouns() and tokens[1] in word_set("cues", "day", "small")
    return (is_named_first or tokens[-1].endswith(_nouns())) and _is_of_another(text)


def _nouns() -> tuple[str, ...]:
    return words("cues", "day", "nouns")


def _happened_otherwise(tokens: Sequence[str]) -> bool:
    """Whether the word that governs a date is a small one of no course: "Course released", "Konto eröffnet am"."""
    governing = next((token for token in reversed(tokens) if token not in word_set("cues", "day", "small")), "")
    return (
        len(governing) > _LONGEST_JOINING
        and governing.islower()
        and governing not in word_set("cues", "day", "leading")
        and not governing.startswith(words("cues", "day", "of_courses"))
    )


_LONGEST_JOINING = 3  # letters of a word that may only join: "by", "per"


def _before_range(page_text: PageText, row: Row, one: DateFound, before: DateFound | None) -> str:
    """What stands before a date in its row; before a range, where it and the date before it are one that is too long
    to be an event.
    """
    is_range = before is not None and between().fullmatch(page_text.text[before.end : one.start])
    start = before.start if before is not None and is_range else one.start
    return page_text.text[max(row.start, start - _LONGEST_LEAD) : start]


def _by_place(page_text: PageText, one: DateFound, date_before: DateFound | None, others: _Others) -> Iterator[str]:
    row = page_text.row_at(one.start)
    before = page_text.text[max(one.start - 60, 0) : one.start].replace("\n", " ")
    if _is_of_another_thing(page_text, row, one, date_before):
        yield "another kind of date"
    elif one.first is None and _is_labelled_otherwise(page_text, row, _before_range(page_text, row, one, date_before)):
        yield ANOTHER_LABEL
    if header := _in_print_header(page_text, row, one):
        yield header
    if _SENTENCE.search(before):
        yield "in a sentence"
    if one.first is not None:
        yield "a range"
    elif others.is_half(page_text, row, one):
        yield CUT_OFF
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
    before_range = _before_range(page_text, row, one, date_before)
    return (
        _near(same_row, "expiry")
        or _near(same_row, "printed")
        or _VALID.search(before_range) is not None
        or _is_of_another_event(re.findall(r"[^\W\d_]+", _CLAUSE.split(before_range)[-1]))
        or _DEADLINE.search(before) is not None
        or _made().search(same_row) is not None
        or _made_by().search(same_row) is not None
        or "©" in same_row
        or is_of_offer(page_text, one.start)
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
