"""The title of what was completed: after its lead-in, beside its label, or as the heading of the page.

A heading within or right after the lead-in's sentence beats the sentence. In a sentence the title ends where the
sentence goes on to say who, when or where. Wrapped lines are joined while type size, pitch and column stay the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import amounts_in
from cpe_core.understanding.fields.participants import clean_name, is_with_role
from cpe_core.understanding.fields.title_phrases import (
    FULL_STOP,
    ends_on_a_small_word,
    ends_open,
    is_boilerplate,
    is_heading,
    join_lines,
    only_leads_on,
    opens_another_thing,
    tidy,
    title_in,
    without_tail,
)
from cpe_core.understanding.text.labels import Labelled, is_label, labelled_as
from cpe_core.understanding.text.page_text import PageText, PhraseMatch, Row, exact_key
from cpe_core.vocabulary import word_set


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is decided before the title is: no row of these can be one."""

    person: frozenset[str] = frozenset()  # keys of the participant's name
    sites: frozenset[str] = frozenset()  # names that the page's own web address spells


def find_titles(page_text: PageText, known: Known | None = None) -> tuple[Candidate, ...]:
    """Candidates after lead-ins, beside labels, above "completed by", and headings of the page."""
    known = known or Known()
    found = [
        *_after_lead_ins(page_text, known),
        *_labelled(page_text, known),
        *_above(page_text, known),
        *_headings(page_text, known),
    ]
    return tuple(_with_reasons(page_text, candidate) for candidate in found)


# -- what can be a title ---------------------------------------------------------------------------


def _can_be_title(row: Row, known: Known) -> bool:
    text = row.text.strip()
    bare = exact_key(text)
    if not _reads_as_one(text) or bare in known.person or bare in known.sites:
        return False
    return not any(k and k in bare and len(bare) < len(k) + 8 for k in known.person)


_GOES_ON = re.compile(
    r"^(?:who|has|have|for success|successfully|on success|upon|this is|is hereby|you have|in recognition)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)  # a row is asked for it after each lead-in, as a heading and as a heading's next line
def _reads_as_one(text: str) -> bool:
    if len(exact_key(text)) < 2 and not (len(text) == 1 and text.isupper()):
        return False
    if _GOES_ON.match(text) and len(text.split()) > 1:
        return False
    return not (is_heading(text) or is_label(text.rstrip(":")) or is_boilerplate(text) or only_leads_on(text))


# -- after a lead-in -------------------------------------------------------------------------------


def _after_lead_ins(page_text: PageText, known: Known) -> Iterator[Candidate]:
    earliest: dict[int, bool] = {}
    for match in _lead_ins(page_text):
        page = page_text.row_at(match.start).page
        found = [*_after(page_text, match, known)]
        first = found and earliest.setdefault(page, True)
        yield from (c.because("the earliest lead-in") for c in found) if first else found
        if found:
            earliest[page] = False


def _lead_ins(page_text: PageText) -> Iterator[PhraseMatch]:
    """All lead-ins but the words of headings and labels ("Certificate of Completion", "Date completed")."""
    for match in page_text.find("cues", "title", "after"):
        row = page_text.row_at(match.start)
        if is_heading(row.text) and len(row.text) < 45:
            continue
        before = page_text.text[max(match.start - 16, 0) : match.start].lower()
        if _of_something_else().search(before) and len(exact_key(match.phrase)) < 12:
            continue
        yield match


@cache
def _of_something_else() -> re.Pattern[str]:
    return re.compile(
        r"(?:course|date|dates|all|been|be|is|not|units?|hours?|certificate|proof|upon|after|by)\W+(?:of\W+)?$"
    )


def _after(page_text: PageText, match: PhraseMatch, known: Known) -> Iterator[Candidate]:
    row = page_text.row_at(match.end - 1)
    weak = ("a weak lead-in",) if len(exact_key(match.phrase)) < 13 else ()
    heading = _heading_after(page_text, row, known)
    if heading is not None:
        how = "a heading after a lead-in" if heading[0].size > 1.12 * row.size else "the line after a lead-in"
        yield _from_rows(page_text, heading, how, *weak)
    start = match.end
    sentence = page_text.text[start : _sentence_end(page_text, start)].replace("\n", " ")
    capitals = all(word[:1].isupper() for word in page_text.text[match.start : match.end].split())
    inside = title_in(sentence, capitals=capitals)
    if inside is not None:
        a, b, how = inside
        yield _from_text(page_text, start + a, start + b, how, *weak)


def _heading_after(page_text: PageText, row: Row, known: Known) -> tuple[Row, ...] | None:
    """The title in a row of its own: the row before it must end on the lead-in or on words that lead on."""
    current = row
    for _ in range(4):
        below = _next_row(page_text, current, known)
        if below is None:
            return None
        larger = below.size > 1.12 * row.size
        if _goes_on(page_text, current, below):
            return None
        if below.box.y0 - current.box.y1 > 4.5 * max(current.size, 0.02):
            return None
        if ends_open(current.text) and _can_be_title(below, known) and not ends_on_a_small_word(below.text):
            smaller = below.size < 0.8 * row.size and not (below.ocr or row.ocr)
            return None if smaller else _with_wrapped(page_text, below, known)
        near = below.box.y0 - current.box.y1 < 1.6 * row.size
        if larger and near and not _is_signature(page_text, below) and _can_be_title(below, known):
            return _with_wrapped(page_text, below, known) if below.size > 1.3 * row.size else None
        current = below
    return None


def _goes_on(page_text: PageText, row: Row, below: Row) -> bool:
    """A sentence that merely wraps: it breaks after an article or the like, and goes on beyond the next row."""
    if below.block != row.block or not re.search(r"\b(?:the|a|an|of|in|on|for)\s*$", row.text, re.IGNORECASE):
        return False
    after = page_text.rows[below.index + 1] if below.index + 1 < len(page_text.rows) else None
    return (
        abs(below.size - row.size) < (0.35 if row.ocr else 0.1) * row.size
        and after is not None
        and after.block == row.block
    )


def _next_row(page_text: PageText, row: Row, known: Known) -> Row | None:
    """The row under this one; rows of dots, and the person's own name, are passed over."""
    below = page_text.below(row, within=4.5)
    if row.text.rstrip().endswith(":") and row.box.width < 0.25:  # a short "entitled:" with its value centred under it
        lower = [o for o in page_text.rows if o.page == row.page and o.box.y0 > row.box.y_mid]
        below = min(lower, key=lambda o: o.box.y_mid, default=below)
    while below is not None and (not re.search(r"\w", below.text) or exact_key(below.text) in known.person):
        below = page_text.below(below, within=4.5)
    return below


def _is_signature(page_text: PageText, row: Row) -> bool:
    """Handwriting comes from OCR as one or two odd words in large letters, low on the page."""
    return row.ocr and row.box.y0 > 0.55 and len(row.words) <= 3 and row.size > 1.3 * page_text.body_size


def _with_wrapped(page_text: PageText, row: Row, known: Known) -> tuple[Row, ...]:
    """A title goes on while size, column and pitch stay the same, and no line ends it."""
    rows = [row]
    while len(rows) < 5:
        last = rows[-1]
        below = page_text.below(last, within=2.2)
        tolerance = 0.3 if last.ocr else 0.13
        if below is None or below.ocr != last.ocr:
            break
        gap = below.box.y0 - last.box.y1
        if abs(below.size - last.size) > tolerance * last.size and not _is_subtitle(page_text, last, below, gap):
            break
        unfinished = last.text.rstrip().endswith((":", "-", "–", "&", ",")) and gap < 2.2 * last.size
        uneven = len(rows) > 1 and abs(gap - (last.box.y0 - rows[-2].box.y1)) > 0.35 * last.size
        if not unfinished and (uneven or (gap > 0.75 * last.size and not _is_at_pitch(rows, below))):
            break
        if not _aligned(last, below) or (not unfinished and _is_farther_off(rows, below)):
            break
        if _is_quoting(rows):
            rows.append(below)
            continue
        is_last_word = len(below.words) == 1 and _is_at_pitch(rows, below) and is_heading(below.text)  # "… LETTER"
        if not (is_last_word or _can_be_title(below, known)) or opens_another_thing(below.text, last.text):
            break
        if is_with_role(below.text) or _is_named_alone(page_text, below):
            break
        rows.append(below)
    return tuple(rows)


def _is_subtitle(page_text: PageText, row: Row, below: Row, gap: float) -> bool:
    """Whether a row that ends in a colon goes on in smaller type, which is still larger than the page's."""
    is_smaller = 1.15 * page_text.body_size < below.size < row.size
    return row.text.rstrip().endswith(":") and is_smaller and gap < row.size


def _is_at_pitch(rows: list[Row], below: Row) -> bool:
    """Whether a row stands as far under the last as that under the one before: tight boxes make wide gaps."""
    if len(rows) < 2:
        return False
    pitch, next_pitch = rows[-1].box.y_mid - rows[-2].box.y_mid, below.box.y_mid - rows[-1].box.y_mid
    return abs(next_pitch - pitch) < 0.12 * pitch and next_pitch < 2 * below.size


def _is_farther_off(rows: list[Row], below: Row) -> bool:
    """Whether a row stands a little farther off than three before it, which are set at one pitch, from each other."""
    if len(rows) < _LEAST_AT_PITCH or below.ocr:
        return False
    *_, first, second, third = (row.box.y_mid for row in rows)
    pitch = third - second
    return abs(second - first - pitch) < 0.05 * pitch and below.box.y_mid - third > 1.15 * pitch


_LEAST_AT_PITCH = 3  # rows


def _is_quoting(rows: list[Row]) -> bool:
    """Whether a bracket or a quotation is open behind the rows."""
    text = " ".join(row.text for row in rows)
    return text.count("(") > text.count(")") or text.count("“") > text.count("”") or text.count('"') % 2 == 1


def _is_named_alone(page_text: PageText, row: Row) -> bool:
    """Whether a row names an organisation that another row of the page names too: it is who gives the course."""
    bare = exact_key(row.text)
    return any(word in _organisation() for word in re.findall(r"[^\W\d_]+", row.text.lower())) and any(
        exact_key(other.text) == bare for other in page_text.rows if other.index != row.index
    )


def _aligned(a: Row, b: Row) -> bool:
    left = abs(a.box.x0 - b.box.x0) < 0.03
    middle = abs(a.box.x_mid - b.box.x_mid) < 0.04
    return left or middle


def _sentence_end(page_text: PageText, start: int) -> int:
    end = page_text.block_end(start)
    stop = FULL_STOP.search(page_text.text[start:end].replace("\n", " "))
    return start + stop.start() if stop else end


# -- other places ----------------------------------------------------------------------------------


def _labelled(page_text: PageText, known: Known) -> Iterator[Candidate]:
    for one in labelled_as(page_text, "course_title", _is_title_value):
        row = page_text.row_at(one.start)
        if any(name in exact_key(page_text.text[one.start : one.end]) for name in known.person):
            continue
        strong = len(one.label.split()) > 1
        reasons = ["beside a label" if strong else "beside a weak label"]
        if one.side == "above":
            reasons.append("above its label")
        if one.side == "under" and _heads_a_column(page_text, page_text.row_at(one.label_start), row):
            reasons.append("the head of a column")
        if one.start > row.start + 1 and one.side == "right":
            end = _value_end(page_text, row, one.end)
            yield _from_text(page_text, one.start, end, *reasons)
        else:
            rows = _with_wrapped(page_text, row, known)
            if one.side == "right":
                rows = rows[
                    : next((n for n, other in enumerate(rows) if n and _has_label(page_text, other, one)), len(rows))
                ]
            yield _from_rows(page_text, rows, *reasons)


def _has_label(page_text: PageText, row: Row, own: Labelled) -> bool:
    """Whether the row is the value of a label on its left, other than its `own`."""
    return any(
        other.page == row.page
        and other is not page_text.row_at(own.label_start)
        and other.box.x1 <= row.box.x0
        and abs(other.box.y_mid - row.box.y_mid) < 0.5 * row.size
        and (is_label(other.text) or other.text.rstrip().endswith(":"))
        for other in page_text.rows
    )


def _heads_a_column(page_text: PageText, label: Row, value: Row) -> bool:
    """A table's heading: another heading stands beside it, and under both go on rows with something beside them."""
    below = page_text.below(value, within=1.6)
    return all(row is not None and page_text.right_of(row) is not None for row in (label, value, below))


def _is_title_value(text: str) -> bool:
    text = text.strip(" .:-_")
    return (
        len(exact_key(text)) > 2
        and bool(re.search(r"[^\W\d_]{2}", text))
        and not is_boilerplate(text)
        and not is_heading(text)
        and not is_label(text)
    )


def _value_end(page_text: PageText, row: Row, end: int) -> int:
    """A value right of its label may wrap: rows of the same block that begin no label of their own."""
    for other in page_text.rows[row.index + 1 : row.index + 3]:
        if (
            other.block != row.block
            or ":" in other.text[:40]
            or other.box.x0 < row.box.x0 - 0.02
            or not _is_title_value(other.text)
        ):
            break
        if row.box.x1 < 0.6:
            break
        end = other.end
    return end


def _above(page_text: PageText, known: Known) -> Iterator[Candidate]:
    for match in page_text.find("cues", "title", "above"):
        row = page_text.row_at(match.start)
        if match.start - row.start > 3:
            continue
        above = page_text.above(row, within=4.0)
        if above is not None and _can_be_title(above, known):
            yield _from_rows(page_text, _upwards(page_text, above, known), "above a lead-in")


def _upwards(page_text: PageText, row: Row, known: Known) -> tuple[Row, ...]:
    rows = [row]
    while len(rows) < 4:
        above = page_text.above(rows[0], within=1.3)
        if (
            above is None
            or above.ocr != row.ocr
            or abs(above.size - row.size) > 0.13 * row.size
            or not _can_be_title(above, known)
            or not _aligned(above, rows[0])
        ):
            break
        rows.insert(0, above)
    return tuple(rows)


def _headings(page_text: PageText, known: Known) -> Iterator[Candidate]:
    """Rows in larger type that are nothing else: each with its wrapped lines."""
    taken: set[int] = set()
    for row in page_text.rows:
        if (
            row.index in taken
            or not _can_be_title(row, known)
            or _leads_to_person(page_text, row)
            or _is_signature(page_text, row)
        ):
            continue
        large = row.size >= 1.08 * page_text.body_size
        if not large and not any(_neighbours(page_text, (row,), known)):
            continue
        if clean_name(row.text) is not None and len(row.words) <= 3 and row.ocr and page_text.is_hybrid:
            continue
        rows = _with_wrapped(page_text, row, known)
        taken |= {r.index for r in rows}
        if len(exact_key("".join(r.text for r in rows))) >= 3:
            edge = ("at the edge of the page",) if row.box.y1 < 0.16 or row.box.y0 > 0.8 else ()
            picture = ("only in the picture",) if page_text.is_hybrid and row.ocr else ()
            yield _from_rows(
                page_text,
                rows,
                "in large type" if large else "in a row of its own",
                *edge,
                *picture,
                *_neighbours(page_text, rows, known),
            )


def _neighbours(page_text: PageText, rows: tuple[Row, ...], known: Known) -> Iterator[str]:
    """Where titles stand that nothing leads up to: under the name, or between the document's name and the person's."""
    above, below = page_text.above(rows[0], within=4.5), page_text.below(rows[-1], within=4.5)
    if above is not None and exact_key(above.text) in known.person:
        yield "under the name"
    if above is not None and is_heading(above.text):
        yield "under the paper's name"
    if below is not None and (is_heading(below.text) or _leads_to_person(page_text, below)):
        yield "above the paper's or the person's lead-in"


def _leads_to_person(page_text: PageText, row: Row) -> bool:
    return bool(page_text.find_in(row, "cues", "person", "after"))


# -- candidates ------------------------------------------------------------------------------------


def _from_rows(page_text: PageText, rows: tuple[Row, ...], *reasons: str) -> Candidate:
    evidence = tuple(e for row in rows for e in page_text.evidence(row.start, row.end))
    text = join_lines([row.text for row in rows])
    joined = ("joined from several lines",) if len(rows) > 1 else ()
    if any(row.ocr for row in rows):
        text = re.sub(r"\bAl\b", "AI", text)  # the two look the same in most type, and titles name the second
    return Candidate(value=without_tail(tidy(text)), evidence=evidence, reasons=(*reasons, *joined))


def _from_text(page_text: PageText, start: int, end: int, *reasons: str) -> Candidate:
    evidence = page_text.evidence(start, end)
    text = join_lines(page_text.text[start:end].split("\n"))
    joined = ("joined from several lines",) if len(evidence) > 1 else ()
    return Candidate(value=tidy(text), evidence=evidence, reasons=(*reasons, *joined))


_OF_THE_PAPER = re.compile(
    r"\b(?:certify|certifies|awarded|presented to|hereby|registered with|in accordance|signature|verify)\b",
    re.IGNORECASE,
)
_CREDITS, _DECIMAL, _NO_LETTERS = re.compile(r"\bcredits?\b", re.IGNORECASE), re.compile(r"\d\.\d"), re.compile(r"\W+")


def _with_reasons(page_text: PageText, candidate: Candidate) -> Candidate:
    title = str(candidate.value)
    bare = exact_key(title)
    reasons = []
    rows = page_text.rows_holding(bare) if len(bare) > 7 else ()
    if len(rows) > 1:
        reasons.append("stands twice")
        if candidate.reasons[0] == "in large type" and any(_holds_lead_in(page_text, row) for row in rows):
            reasons.append("named again in the sentence")
    if len(title.split()) > 18:
        reasons.append("very long")
    if len(bare) < 4:
        reasons.append("very short")
    if " " not in title.strip():
        reasons.append("a single word")
    if clean_name(title) is not None and len(title.split()) in (2, 3):
        reasons.append("could be a name")
    if title[:1].islower() and " " in title:
        reasons.append("begins in the middle of a sentence")
    if _OF_THE_PAPER.search(title):
        reasons.append("holds words of the certificate itself")
    if amounts_in(title) or (_CREDITS.search(title) and _DECIMAL.search(title)):
        reasons.append("holds an amount of credit")
    if title.endswith(("...", "…")):
        reasons.append("cut off")
    if not _organisation().isdisjoint(_NO_LETTERS.split(title.lower())):
        reasons.append("could be an organisation")
    return candidate.because(*reasons)


def _holds_lead_in(page_text: PageText, row: Row) -> bool:
    return bool(page_text.find_in(row, "cues", "title", "after"))


@cache
def _organisation() -> frozenset[str]:
    return word_set("words", "organisation") - {
        "learning",
        "education",
        "training",
        "systems",
        "health",
        "conference",
        "services",
        "network",
        "media",
        "international",
        "solutions",
        "technologies",
        "software",
        "school",
        "studies",
        "consulting",
        "office",
        "board",
        "group",
        "trust",
        "fund",
    }
