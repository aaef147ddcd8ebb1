"""What the tagger marked, as candidates: values cleaned as the rules' are, so that both can agree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise

from rapidfuzz import fuzz

from cpe_core.records import CreditByField, Evidence, Value
from cpe_core.understanding.fields import delivery_methods, fields_of_study
from cpe_core.understanding.fields.candidates import Candidate, TaggedCandidate
from cpe_core.understanding.fields.credits import (
    AMOUNT,
    MAYBE_OTHERWISE,
    amounts_in,
    as_printed,
    is_counted_otherwise,
    maybe_otherwise,
    speaks_of_credit,
    unsure_fraction,
    whole_amount,
)
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.fields.field_names import field_named
from cpe_core.understanding.fields.identifiers import is_glued_amount, label_glued_to, names_another_number, whole_code
from cpe_core.understanding.fields.laid_out_amounts import lone_amount
from cpe_core.understanding.fields.names_in_sentences import end_of_name, is_common_in_a_sentence
from cpe_core.understanding.fields.organisation_names import is_duty_or_fund, without_initials, without_sentence
from cpe_core.understanding.fields.participants import clean_name, ends_a_title, is_agent, is_signatory, is_with_role
from cpe_core.understanding.fields.sponsors import is_signature, name_alone
from cpe_core.understanding.fields.title_phrases import join_lines, opens_another_thing, tidy, without_tail
from cpe_core.understanding.models.tagger import TaggedSpan, trimmed
from cpe_core.understanding.text.labels import composed_kinds, is_label
from cpe_core.understanding.text.neighbours import share_column
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import known_words, word_set

BY_TAGGER = "marked by the learned reader"


def tagged_candidates(
    page_text: PageText, spans: Iterable[TaggedSpan], field: str, *, among: Iterable[Candidate] = ()
) -> tuple[TaggedCandidate, ...]:
    """The values of a field that the learned reader marked; dates are those of `among` that it points at."""
    found = []
    for marked in (one for one in spans if one.field == field):
        one = _without_labels(page_text, marked)
        one = _WHOLE[field](page_text, one) if field in _WHOLE else one
        evidence = page_text.evidence(one.start, one.end)
        if not evidence or (field in _NEVER and _NEVER[field](page_text, one)):
            continue
        candidate = (
            _pointed_at(evidence, among) if field == "completion_date" else _cleaned(page_text, one, field, evidence)
        )
        if candidate is not None:
            found.append(TaggedCandidate(candidate=candidate, probability=one.probability))
    return _together(found) if field == "fields_of_study" else tuple(found)


def _whole_heading(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A title is the whole of a row in large type or beside a label, and the row under it in the same type."""
    one = _without_other_things(page_text, _with_pair(page_text, _with_bracket(page_text, one)))
    one = _with_rows_above(page_text, _without_label(page_text, one))
    first, last = page_text.row_at(one.start), page_text.row_at(one.end - 1)
    is_large = _is_large(page_text, first)
    if not is_large and not _is_beside_a_label(page_text, first):
        one = _with_first_word(page_text, one)
        rest = page_text.text[one.end : last.end]
        if more := _more_capitals(page_text, one, rest):
            one = replace(one, end=one.end + more)
            rest = page_text.text[one.end : last.end]
        return replace(one, end=last.end) if _goes_on_from(rest) and _is_of_the_title(rest) else one
    skipped, rest = page_text.text[first.start : one.start], page_text.text[one.end : last.end]
    if skipped:
        whole = is_large and one.end >= first.end and skipped[:1].isupper() and len(skipped.split()) <= 2
        is_label_before = ":" in skipped and not re.search(r"\d[^:]*:", skipped)  # "CS50: …" is a course's code
        return replace(one, start=first.start) if whole and not is_label_before else one
    end = last.end if not rest.strip(_MARKS) or _is_of_the_title(rest) else one.end
    below = _wrapped_row(page_text, last) if is_large and end == last.end else None
    return replace(one, end=below.end if below else end)


def _with_first_word(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A title that is all of its row but one word before it, which is no label of titles: "Verify Before You Trust"."""
    row = page_text.row_at(one.start)
    first = page_text.text[row.start : one.start].strip()
    is_word = first.isalpha() and first[0].isupper() and one.end >= row.end
    is_label = any(label.start == row.start for label in page_text.find_in(row, "labels", "course_title"))
    return replace(one, start=row.start) if is_word and not is_label else one


_CAPITALS = re.compile(r"(?:\s[A-Z][a-z]+){1,4}(?=[,.;]|\s[a-z]|$)")


def _more_capitals(page_text: PageText, one: TaggedSpan, rest: str) -> int:
    """How many letters of the rest of its row a title in a sentence takes along, which begin none of its ends."""
    more = _CAPITALS.match(rest)
    if more is None or not (_is_half_told(page_text, one) or _are_common(more[0])):
        return 0
    stops = page_text.find_in(page_text.row_at(one.start), "cues", "title", "stop")
    return 0 if any(one.end <= stop.start <= one.end + more.end() for stop in stops) else more.end()


def _are_common(text: str) -> bool:
    return known_words().issuperset(text.lower().split())


def _is_half_told(page_text: PageText, one: TaggedSpan) -> bool:
    """Whether a span is the first word behind a lead-in: "completed Supervising" before "Remote Staff,"."""
    return " " not in page_text.text[one.start : one.end] and any(
        match.end < one.start and not page_text.text[match.end : one.start].strip(' :“"')
        for match in page_text.find_in(page_text.row_at(one.start), "cues", "title", "after")
    )


def _with_rows_above(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A title that opens a row, with the rows over it in the same type that end on a small word: "Audits of a"."""
    row = page_text.row_at(one.start)
    while one.start == row.start and row.index and _is_large(page_text, row):
        above = page_text.rows[row.index - 1]
        if above.block != row.block or abs(above.size - row.size) > 0.03 * row.size or not _SMALL.search(above.text):
            break
        row, one = above, replace(one, start=above.start)
    return one


_SMALL = re.compile(r"\s(?:an?|the|of|for|and|in|on|to|with|before|after|&)$", re.IGNORECASE)


def _is_large(page_text: PageText, row: Row) -> bool:
    """Whether a row stands out: from most words, or, where few words are on the page, from most rows."""
    if row.size >= 1.15 * page_text.body_size:
        return True
    return page_text.size_ranks[row.index] == 0 and row.size >= 1.15 * page_text.once(_middle_size)


def _middle_size(page_text: PageText) -> float:
    """The type size that as many rows exceed as do not."""
    return sorted(row.size for row in page_text.rows)[len(page_text.rows) // 2]


def _without_label(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """Behind the label that opens its row ("Webinar: …")."""
    for label in page_text.find_in(page_text.row_at(one.start), "labels", "course_title"):
        behind = _COLON.match(page_text.text, label.end)
        if label.start == one.start and behind and behind.end() < one.end:
            return replace(one, start=behind.end())
    return one


_COLON = re.compile(r"[ ]?:\s+")


def _without_other_things(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """Of several rows those of a title: not a label or a name in another type, nor what stands beside a label of its
    own, and up to the first row that says who, when, where or of which track.
    """
    rows = page_text.rows_between(one.start, one.end)
    if len(rows) < 2:
        return one
    kept = [row for row in rows if not _is_aside(row, rows)]
    if kept and len(kept) < len(rows):
        one = replace(one, start=max(one.start, kept[0].start), end=min(one.end, kept[-1].end))
    for before, row in pairwise(kept):
        rest = page_text.text[row.start : min(row.end, one.end)]
        left = page_text.left_of(row)
        if left is not None and page_text.find_in(left, "labels", "course_title"):
            return _without_other_things(page_text, replace(one, start=row.start))
        beside = left or (page_text.right_of(row) and row)  # a label, whose value may come before it in the text
        is_in_its_cell = beside is not None and is_label(beside.text)
        if is_in_its_cell or opens_another_thing(rest, before.text) or is_with_role(rest):
            return replace(one, end=before.end)
    return one


def _is_aside(row: Row, rows: Iterable[Row]) -> bool:
    """Whether a row is a label or a name, in another type than the others."""
    others = (other for other in rows if other is not row)
    alike = all(max(row.size, other.size) < 1.25 * min(row.size, other.size) for other in others)
    return not alike and (is_label(row.text) or _is_speaker(row.text))


def _without_labels(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """Of several rows those that are not in a column of labels at their left, whatever these say."""
    rows = page_text.rows_between(one.start, one.end)
    if len(rows) < 2:
        return one
    columns = page_text.once(_label_columns)
    labels = [row for row in rows if row.index in columns]
    values = [row for row in rows if row.index not in columns]
    pairs = [(label, value) for label in labels for value in values]
    if not pairs or any(share_column(a.box, b.box) or a.size > 1.05 * b.size or is_label(b.text) for a, b in pairs):
        return one
    return replace(one, start=max(one.start, values[0].start), end=min(one.end, values[-1].end))


def _label_columns(page_text: PageText) -> frozenset[int]:
    """The rows in columns of labels: short, at the left, and values begin at one place beside three or more of them."""
    columns: dict[tuple[int, int], list[int]] = {}
    for row in page_text.rows:
        if len(row.words) < 4 and page_text.left_of(row) is None and (value := page_text.right_of(row)) is not None:
            columns.setdefault((row.page, round(value.box.x0 / 0.004)), []).append(row.index)
    return frozenset(index for column in columns.values() if len(column) > 2 for index in column)


def _is_beside_a_label(page_text: PageText, row: Row) -> bool:
    left = page_text.left_of(row)
    return left is not None and (left.text.rstrip().endswith(":") or is_label(left.text))


def _wrapped_row(page_text: PageText, row: Row) -> Row | None:
    """The row that a title goes on in: directly under it, of the same block and type, and of a title's words."""
    below = page_text.rows[row.index + 1] if row.index + 1 < len(page_text.rows) else None
    if below is None or below.block != row.block or below.ocr != row.ocr:
        return None
    above = page_text.rows[row.index - 1] if row.index else None
    gap, tolerance = below.box.y0 - row.box.y1, 0.12 if row.ocr else 0.03
    if abs(below.size - row.size) > tolerance * row.size or gap > 0.6 * row.size:
        return None
    return (
        below
        if _is_of_the_title(below.text) and not (above and above.block == row.block and above.size == row.size)
        else None
    )


_MARKS = " -–—:,./"


def _is_of_the_title(rest: str) -> bool:
    """Whether the rest of its row goes on with a title ("– Part Two", "With Care"): not with who, when or how much."""
    bare = rest.strip(_MARKS)
    return (
        bare[:1].isalnum()
        and not opens_another_thing(bare)
        and not dates_in(bare)
        and (not amounts_in(bare) or _COUNTS.match(bare) is not None)
        and not _is_speaker(bare)
        and not is_with_role(bare)
    )


def _goes_on_from(rest: str) -> bool:
    """Whether the rest of a row joins common words with capitals to a title, which name nobody and no place: "from
    Start to Finish".
    """
    joining, _, more = rest.strip().partition(" ")
    capitals = [word.lower() for word in re.findall(r"[^\W\d_]+", more) if word[0].isupper()]
    is_known = known_words().issuperset(capitals) and word_set("words", "organisation").isdisjoint(capitals)
    is_open = joining in ("from", "by", "through", "to") and not re.search(r"\d", more)
    return is_open and bool(capitals) and is_known


_COUNTS = re.compile(r"(?:in|within)\s\d+\s[^\W\d_]+(?::\s|\s(?:and|for|to)\s|$)")  # "24 Controls in 24 Hours: …"


def _is_speaker(text: str) -> bool:
    parts = text.lower().split()
    return 2 <= len(parts) <= 4 and clean_name(text) is not None and known_words().isdisjoint(parts)


def _with_bracket(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A span that ends within brackets ends behind them: "Annual Update (2" of "Annual Update (2 CPE)"."""
    text = page_text.text[one.start : one.end]
    rest = _TO_BRACKET.match(page_text.text, one.end)
    return replace(one, end=rest.end()) if rest and text.count("(") > text.count(")") else one


_TO_BRACKET = re.compile(r"[^()\n]{0,30}\)")


def _with_pair(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """ "Leases, Step" before "by Step" ends behind it: between two equal words "by" names nobody."""
    last = page_text.text[one.start : one.end].rpartition(" ")[2]
    rest = re.compile(rf"\s+by\s+{re.escape(last)}\b", re.IGNORECASE).match(page_text.text, one.end)
    return replace(one, end=rest.end()) if last and rest else one


def _behind_particle(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A name that breaks off at a small word, with what that leads to: "Carmen Ruiz" behind "Maria del"."""
    last = page_text.text[one.start : one.end].split()[-1].lower()
    more = _CAPITALISED.match(page_text.text, one.end) if last in word_set("words", "particles") else None
    return replace(one, end=more.end()) if more and len(page_text.text[one.start : one.end].split()) > 1 else one


_CAPITALISED = re.compile(r"(?: (?:la|las|los|el|der|den|[A-ZÀ-Þ][^\W\d_]+(?:[-'’][^\W\d_]+)*)){1,4}")


def _whole_name(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A name with its suffix ("Jr."); where a row is nothing but a name, all of it: "Javier Ibarra" of "Francisco
    Javier Ibarra".
    """
    one = _behind_particle(page_text, _without_small_labels(page_text, one))
    suffix = _NEXT_WORD.match(page_text.text, one.end)
    if suffix and suffix[1].lower() in word_set("words", "suffixes"):
        one = replace(one, end=suffix.end())
    row = page_text.row_at(one.start)
    before, behind = page_text.text[row.start : one.start], page_text.text[one.end : row.end]
    more = re.findall(r"[^\W\d_]+", f"{before} {behind}".lower())
    if (
        not 1 <= len(more) <= 2
        or not _could_be_first_names(page_text.text[one.start : one.end], behind)
        or not known_words().isdisjoint(more)
        or clean_name(row.text) is None
    ):
        return one
    return replace(one, start=row.start, end=row.end)


def _without_small_labels(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """Of several rows those of a name: not a label over or under it in smaller type."""
    rows = page_text.rows_between(one.start, one.end)
    largest = max(row.size for row in rows)
    kept = [row for row in rows if 1.25 * row.size > largest or not is_label(row.text)]
    return replace(one, start=max(one.start, kept[0].start), end=min(one.end, kept[-1].end))


_NEXT_WORD = re.compile(r"[ ,]{1,3}(\w{1,4}\b\.?)")


def _could_be_first_names(name: str, behind: str) -> bool:
    """Behind "LIM WEI XUAN," more names may follow, written like it; letters of a title are not ("PharmD", "DDS")."""
    rest = behind.strip(" ,")
    alike = rest == (rest.upper() if name.isupper() else rest.title())
    return not rest or ((name + behind).count(",") == 1 and alike)


def _name_in_its_sentence(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """A sponsor's name ends where its sentence goes on: "Northwind Chapter" of "Northwind Chapter under the group";
    and before a row that is what a duty to learn is called.
    """
    rows = page_text.rows_between(one.start, one.end)
    other = next((row for row in rows[1:] if is_duty_or_fund(row.text)), None)
    one = replace(one, end=other.start - 1) if other is not None else one
    return replace(one, end=end_of_name(page_text, one.start, one.end))


def _whole_amount(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    """What belongs to an amount is a matter of grammar, not of learning."""
    start, end = whole_amount(page_text, one.start, one.end)
    return replace(one, start=start, end=end)


def _whole_number(page_text: PageText, one: TaggedSpan) -> TaggedSpan:
    start, end = whole_code(page_text, one.start, one.end)
    return replace(one, start=start + label_glued_to(page_text, start, end), end=end)


_WHOLE: dict[str, Callable[[PageText, TaggedSpan], TaggedSpan]] = {
    "course_title": _whole_heading,
    "participant": _whole_name,
    "sponsor": _name_in_its_sentence,
    "credits": _whole_amount,
    "certificate_number": _whole_number,
}


def _is_another_number(page_text: PageText, one: TaggedSpan) -> bool:
    """A date, a page, an address, words, or what stands right behind the label of a member's or a course's number."""
    text = page_text.text[one.start : one.end]
    if _OF_AN_ADDRESS.search(text) or (not re.search(r"\d", text) and not _is_told_to_be_one(page_text, one)):
        return True
    if dates_in(text) or re.fullmatch(r"\W*\d{1,3}\s?/\s?\d{1,3}\W*|\W*(?:19|20)\d\d[01]\d[0-3]\d\W*", text):
        return True
    if is_glued_amount(text):
        return True
    row = page_text.row_at(one.start)
    left = page_text.left_of(row)
    over = page_text.above(row, within=1.6) if len(row.text.split()) == 1 and left is None else None
    beside = left.text if left is not None else page_text.text[row.start : one.start]
    if (over is not None and _is_anothers_label(page_text, over)) or names_another_number(beside):
        return True
    return any(
        match.end <= one.start and not page_text.text[match.end : end].strip(" \n:.#-–_")
        for match in page_text.find("labels", "not_certificate_number")
        for end in (one.start, left.end if left is not None and match.start >= left.start else one.start)
    )


def _is_anothers_label(page_text: PageText, row: Row) -> bool:
    """Whether a row is the label of a member's or a course's number and nothing else: "6. ACTIVITY NUMBER"."""
    text = page_text.text
    return names_another_number(row.text) or any(
        not re.search(r"[^\W\d_]", text[row.start : match.start] + text[match.end : row.end])
        for match in page_text.find_in(row, "labels", "not_certificate_number")
    )


_OF_AN_ADDRESS = re.compile(r"[?=@]|\w\.[a-z]{2,3}/[a-z-]+$")


def _is_told_to_be_one(page_text: PageText, one: TaggedSpan) -> bool:
    """Whether a mark or a label says that letters without a digit are a code."""
    row = page_text.row_at(one.start)
    before = page_text.text[row.start : one.start].strip()
    if page_text.text[one.start] == "#":
        return True
    over, left = page_text.above(row), page_text.left_of(row)
    labels = (before, *(other.text for other in (over, left) if other and not before))
    return any(text.endswith((":", "#", "/", "=")) or "certificate_number" in composed_kinds(text) for text in labels)


def _is_house_number(page_text: PageText, one: TaggedSpan) -> bool:
    """ "12 Harbour Lane": the number that opens an address is no amount."""
    row = page_text.row_at(one.start)
    street = page_text.text[one.end : row.end].split()[:3]
    return one.start == row.start and any(word.strip(".,").lower() in word_set("words", "address") for word in street)


def _is_no_amount(page_text: PageText, one: TaggedSpan) -> bool:
    return _is_house_number(page_text, one) or is_counted_otherwise(page_text, *_number(page_text, one))


def _number(page_text: PageText, one: TaggedSpan) -> tuple[int, int]:
    """Where the number stands in a marked amount, without its unit."""
    number = re.search(AMOUNT, page_text.text[one.start : one.end])
    return (one.start + number.start(), one.start + number.end()) if number else (one.start, one.end)


def _is_an_offices(page_text: PageText, one: TaggedSpan) -> bool:
    """ "Head of Accounting", "Bachelor of Accounting", "Finance Department": whose it is, or what somebody studied."""
    row = page_text.row_at(one.start)
    before = re.findall(r"[^\W\d_]+", page_text.text[row.start : one.start].lower())[-3:]
    after = re.findall(r"[^\W\d_]+", page_text.text[one.end : row.end].lower())[:1]
    of_office = word_set("words", "offices")
    return any(word in of_office for word in after) or (
        before[-1:] != ["study"] and any(word in of_office for word in before)
    )


def _is_one_of_parts(page_text: PageText, one: TaggedSpan) -> bool:
    """Whether rows number the parts of a course, and this is one: "Part 2: Feedback" beside "Part 1: Goals"."""
    opening = _PART.match(page_text.text[one.start : one.end])
    others = (_PART.match(row.text) for row in page_text.rows) if opening else ()
    return any(other and opening and other[1] == opening[1] and other[2] != opening[2] for other in others)


_PART = re.compile(r"([^\W\d_]{3,}) (\d{1,2}|[IVX]{1,4})\b\s?[:.–-]")


def _says_credit(text: str) -> bool:
    """Whether a text is a unit of credit, and no word of it another name: "crédits CPE.", "CPE-Punkte erworben"."""
    first, *others = text.split() or [""]
    is_named = any(word[:1].isupper() and not speaks_of_credit().search(word) for word in others)
    return not is_named and speaks_of_credit().match(first) is not None


def _opens_with_a_label(page_text: PageText, one: TaggedSpan) -> bool:
    """Whether a span opens with a label that is no title's: "Name: Vera Lindqvist"."""
    label, colon, _ = page_text.text[one.start : one.end].partition(":")
    row = page_text.row_at(one.start)
    return bool(colon) and is_label(label) and not page_text.find_in(row, "labels", "course_title")


_NEVER: dict[str, Callable[[PageText, TaggedSpan], bool]] = {
    "certificate_number": _is_another_number, "credits": _is_no_amount,
    "course_title": lambda page_text, one: _is_one_of_parts(page_text, one) or _opens_with_a_label(page_text, one),
    "participant": lambda page_text, one: (
        is_agent(page_text, one.start) or ends_a_title(page_text, page_text.row_at(one.start))
    ),
    "sponsor": lambda page_text, one: (
        is_signature(page_text, page_text.row_at(one.start))
        or is_common_in_a_sentence(page_text, one.start, page_text.text[one.start : one.end])
        or is_signatory(page_text, one.start, page_text.text[one.start : one.end])
        or is_duty_or_fund(page_text.text[one.start : one.end])
        or _says_credit(page_text.text[one.start : one.end])
    ),
    "delivery_method": lambda page_text, one: delivery_methods.is_open(page_text, one.start, one.end),
    "fields_of_study": lambda page_text, one: (
        fields_of_study.is_open(page_text, one.start, one.end)
        or _is_an_offices(page_text, one)
        or fields_of_study.is_within_words(page_text, one.start, one.end)
    ),
}  # fmt: skip


def _together(found: list[TaggedCandidate]) -> tuple[TaggedCandidate, ...]:
    """Several fields of study are one value; those that are hardly likely are no part of it."""
    parts = {part.name: one for one in found if one.probability > 0.5 for part in _parts(one)}
    if len(parts) < 2:
        return tuple(found)
    evidence = tuple(e for one in parts.values() for e in one.candidate.evidence)
    value = tuple(CreditByField(name=name) for name in parts)
    whole = Candidate(value=value, evidence=evidence, reasons=(BY_TAGGER,))
    return (TaggedCandidate(candidate=whole, probability=min(one.probability for one in parts.values())),)


def _parts(one: TaggedCandidate) -> tuple[CreditByField, ...]:
    value = one.candidate.value
    return tuple(v for v in value if isinstance(v, CreditByField)) if isinstance(value, tuple) else ()


def _cleaned(page_text: PageText, one: TaggedSpan, field: str, evidence: tuple[Evidence, ...]) -> Candidate | None:
    value = _CLEAN[field](join_lines(page_text.text[one.start : one.end].split("\n")))
    if not value or (isinstance(value, str) and len(exact_key(value)) < (1 if field == "credits" else 2)):
        return None
    doubts = _doubts_of_amount(page_text, one) if field == "credits" else ()
    return Candidate(value=value, evidence=evidence, reasons=(BY_TAGGER, *doubts))


def _doubts_of_amount(page_text: PageText, one: TaggedSpan) -> tuple[str, ...]:
    row = page_text.row_at(one.start)
    beside = {other.text for other in page_text.level_with(row) if lone_amount(other)} if lone_amount(row) else set()
    told = (MAYBE_OTHERWISE,) if len(beside) > 1 else maybe_otherwise(page_text, *_number(page_text, one))
    return *unsure_fraction(page_text, one.start, one.end), *told


def _pointed_at(evidence: tuple[Evidence, ...], among: Iterable[Candidate]) -> Candidate | None:
    """The date that shares the most with the marked span: its value comes from the grammar of dates."""
    marked = [(e.page, e.box) for e in evidence]
    shares = [
        (sum(box.covers(e.box) for e in one.evidence for page, box in marked if page == e.page), one) for one in among
    ]
    best = max(shares, key=lambda pair: pair[0], default=None)
    return best[1].because(BY_TAGGER) if best is not None and best[0] > 0.4 else None


def _title(text: str) -> str:
    """Once only, where two rows that print all of it were marked."""
    parts = text.split()
    half = len(parts) // 2
    is_twice = half > 1 and exact_key(" ".join(parts[:half])) == exact_key(" ".join(parts[half:]))
    return without_tail(tidy(" ".join(parts[:half]) if is_twice else text))


def _amount(text: str) -> str | None:
    number = re.search(rf"(?<![\d.,])(?:{AMOUNT})(?!\d)", text)
    return as_printed(number[0]) if number else None


_DESCRIBED = re.compile(r"(?<=\b(?:LLP|LLC))\s[—–]\s.*$|(?<=\bPC)\s[—–]\s.*$")  # "Quill & Marsh LLP — Attorneys"


def _sponsor(text: str) -> str:
    """Without its article, and once only where a logo and the name under it, or its initials, were marked as one."""
    name = re.sub(r"^the\s+(?=[A-Z])", "", trimmed(text), flags=re.IGNORECASE)
    name = name_alone(_DESCRIBED.sub("", without_sentence(name)))
    if (alone := without_initials(name)) != name:
        return alone
    parts = name.split()
    first, second = " ".join(parts[: (len(parts) + 1) // 2]), " ".join(parts[(len(parts) + 1) // 2 :])
    return first if len(exact_key(second)) > 4 and fuzz.ratio(exact_key(first), exact_key(second)) > 85 else name


def _registry_number(text: str) -> str | None:
    number = re.search(r"(?<!\d)\d{6}(?!\d)", text)
    return number[0] if number else None


def _study(text: str) -> tuple[CreditByField, ...] | None:
    named = field_named(trimmed(text))
    return (CreditByField(name=named[0]),) if named and named[1] else None


_CLEAN: dict[str, Callable[[str], Value]] = {
    "course_title": _title,
    "participant": clean_name,
    "sponsor": _sponsor,
    "credits": _amount,
    "certificate_number": trimmed,
    "fields_of_study": _study,
    "delivery_method": method_named,
    "sponsor_id": _registry_number,
}
