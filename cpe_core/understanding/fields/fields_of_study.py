"""Fields of study: NASBA's names, found by their many spellings, with the credits printed for each.

A spelling that could mean several fields ("Ethics", "A&A") is kept as printed and is a doubt. Short everyday words
("Tax", "IT") count only beside a label or an amount of credit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from cpe_core.records import CreditByField, Evidence
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import as_printed, speaks_of_credit
from cpe_core.understanding.fields.field_names import by_spelling, field_named, weak
from cpe_core.understanding.fields.fields_in_lines import (
    AMOUNT,
    LONGEST_NAME,
    Named,
    apart,
    behind_amounts,
    beside_methods,
    lists_alone,
    pairs_in,
    parts_of_totals,
)
from cpe_core.understanding.text.labels import Labelled, composed_kinds, labelled_as
from cpe_core.understanding.text.options import TICKED, Option, options
from cpe_core.understanding.text.other_courses import is_of_others
from cpe_core.understanding.text.page_text import PageText, exact_key
from cpe_core.vocabulary import words

__all__ = ["field_named", "fields_named", "find_fields_of_study"]

NONE_TICKED = "fields to choose from, none of them ticked"
_UNIT = r"(?:credits?|hours?|hrs?)"


def find_fields_of_study(page_text: PageText) -> tuple[Candidate, ...]:
    """One candidate for what the labels say, one for names that stand with an amount of credit."""
    ticked = [one for one in _options(page_text) if one.ticked]
    if ticked:
        return (_of_boxes(page_text, ticked),)
    found = _without_ticks(page_text)
    if sum(one.ticked is False for one in _options(page_text)) < 2:
        return found
    return tuple(one.because(NONE_TICKED) for one in found)


def _without_ticks(page_text: PageText) -> tuple[Candidate, ...]:
    in_sentences = [*_in_sentences(page_text)]
    found = [*_beside_labels(page_text), *(in_sentences if len({str(one.value) for one in in_sentences}) == 1 else ())]
    return tuple(found or _by_amounts(page_text) or in_sentences)


def _options(page_text: PageText) -> tuple[Option, ...]:
    """The fields with boxes; where all have the same mark, these are bullets."""
    return tuple(one for one in page_text.once(_with_boxes) if one.ticked is not None)


def _with_boxes(page_text: PageText) -> tuple[Option, ...]:
    return options(page_text, _names_a_field)


def is_unticked(page_text: PageText, start: int, end: int) -> bool:
    """Whether a span of the text is, or holds, a field whose box is not ticked."""
    return any(one.start < end and start < one.end and not one.ticked for one in _options(page_text))


def is_open(page_text: PageText, start: int, end: int) -> bool:
    """Whether a span is of other courses, or a field of study, but none of those that are ticked."""
    if is_of_others(page_text, start):
        return True
    ticked = [one for one in _options(page_text) if one.ticked]
    if ticked:
        return not any(one.start < end and start < one.end for one in ticked)
    return is_unticked(page_text, start, end)


def is_within_words(page_text: PageText, start: int, end: int) -> bool:
    """Whether a field is named in other words, which speak neither of credit nor of fields: "Economics Building"."""
    row = page_text.row_at(start)
    before = _PARTS.split(page_text.text[row.start : start])[-1]
    after = _PARTS.split(page_text.text[end : row.end])[0]
    others = [word for word in re.findall(r"[^\W\d_]+", f"{before} {after}".lower()) if word not in _BETWEEN]
    is_told = _labels().intersection(others) or any(map(speaks_of_credit().search, (before, after)))
    return bool(others) and not is_told


_PARTS = re.compile(r"[|·•;()]|[.,]\s")


@cache
def _labels() -> frozenset[str]:
    """The words of which labels of fields are made: "study", "Bereich"."""
    listed = (word for name in words("labels", "fields_of_study") for word in name.lower().split())
    return frozenset((*listed, *words("label_words", "fields_of_study", "core"))) - {"in", "the", "of", "type", "code"}


def _of_boxes(page_text: PageText, ticked: list[Option]) -> Candidate:
    parts = tuple(part for one in ticked for part in _parts(one.text))
    doubts = dict.fromkeys(doubt for one in ticked for doubt in one.doubts)
    evidence = tuple(place for one in ticked for place in one.evidence(page_text))
    return _candidate(parts, evidence, "beside a label").because(TICKED, *doubts)


def _beside_labels(page_text: PageText) -> Iterator[Candidate]:
    wrapped = _wrapped(page_text)
    for one in labelled_as(page_text, "fields_of_study", _names_a_field):
        if one.start in wrapped:
            continue
        start, end = _whole_value(page_text, one)
        if is_unticked(page_text, start, end):
            continue
        parts = tuple(_parts(page_text.text[start:end].replace("\n", " ")))
        if parts:
            found = _candidate(parts, page_text.evidence(start, end), "beside a label")
            yield found.because(NONE_TICKED) if _has_others_beside(page_text, start) else found
    yield from wrapped.values()


def _has_others_beside(page_text: PageText, start: int) -> bool:
    """Whether the row is one of several on one baseline that are each the name of a field and nothing else."""
    level = page_text.level_with(page_text.row_at(start))
    return (
        len(level) > 2
        and sum(exact_key(row.text) in by_spelling() for row in level) > 1
        and all(exact_key(row.text) in by_spelling() for row in level if row.start >= start)
    )


def _wrapped(page_text: PageText) -> dict[int, Candidate]:
    """Names beside labels that go on in the next rows of a narrow cell: "Business", "Management", "& Organization"."""
    found = {}
    for one in labelled_as(page_text, "fields_of_study", _breaks_off):
        text, evidence = page_text.text[one.start : one.end], page_text.evidence(one.start, one.end)
        row = page_text.below(page_text.row_at(one.start), within=1.3)
        while row is not None and _breaks_off(text):
            text += " " + row.text
            evidence += page_text.evidence(row.start, row.end)
            row = page_text.below(row, within=1.3)
        named = [field_named(name) for name in _apart_by_commas(text)]
        parts = tuple((CreditByField(name=name[0]), name[1]) for name in named if name is not None)
        if len(parts) == len(named):
            found[one.start] = _candidate(parts, evidence, "beside a label")
    return found


def _breaks_off(text: str) -> bool:
    """Whether a text ends in the midst of a name, or of a list of them: "Taxes, Business Management &"."""
    *names, last = _apart_by_commas(text)
    is_list = all(field_named(name) is not None for name in names)
    return is_list and ((bool(names) and not last) or _begins_a_name(last))


def _apart_by_commas(text: str) -> list[str]:
    return re.split(r"\s*[,;]\s+|\s*[,;]$", text.strip())


def _begins_a_name(text: str) -> bool:
    key = exact_key(text)
    return len(key) > 3 and key not in by_spelling() and any(name.startswith(key) for name in by_spelling())


_LEADS = re.compile(
    r"\b(?:credits?|hours?|hrs|units?|CPE|(?:continuing|professional)\s+education)\b(?:\W{0,3}|[^\w\n]{0,3}(?:\w+[^\w\n]){1,2}?)(?:in|of)\s+"
    r"(?:the\s+)?(?:(?:NASBA\s+)?(?:fields?|areas?|subj\w{2,4}|category)\s+of\s*(?:study\s+(?:of\s+)?)?)?[:\s]*(?=[A-Z])"
    r"|\bin\s+the\s+(?:NASBA\s+)?(?:fields?|(?:subject\s+)?areas?|subject|category)\s+of\s*(?:study\s*)?(?:of\s+)?[:\s]*",
    re.IGNORECASE,
)


_BEFORE_LEAD = re.compile(
    rf"(?<![\w.,/-]){AMOUNT}[\s-]+(?:(?:hours?|hrs|credits?|of|CPE|CE|CPD|continuing|professional|recommended)\s+){{0,4}}$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"[\s.,;&]*(?:(?:and|plus|as well as)[\s,;&]*)?", re.IGNORECASE)


def _in_sentences(page_text: PageText) -> Iterator[Candidate]:
    """ "2 credits in Taxes and 1.5 credits in Auditing", "in the field of Taxes", "Finance: 3.5 credits"."""
    parts: list[tuple[CreditByField, bool]] = []
    evidence: tuple[Evidence, ...] = ()
    last = 0
    named = (
        *_led_to(page_text), *_before_amounts(page_text), *_in_brackets(page_text), *_in_lines(page_text.text)
    )  # fmt: skip
    for start, end, found in sorted(named, key=lambda one: (one[0], -one[1])):
        if start < last or is_of_others(page_text, start):
            continue
        if parts and not _JOINS.fullmatch(page_text.text, last, start):
            yield _candidate(tuple(parts), evidence, "named with the credits")
            parts, evidence = [], ()
        parts += found
        evidence += page_text.evidence(start, end)
        last = end
    if parts:
        yield _candidate(tuple(parts), evidence, "named with the credits")


_Named = tuple[int, int, list[tuple[CreditByField, bool]]]  # a span, and the fields that it names


def _led_to(page_text: PageText) -> Iterator[_Named]:
    for match in _LEADS.finditer(page_text.text):
        row = page_text.row_at(match.end())
        text = re.split(r"[.;]\s|\s(?:on|at|by|from|for|held)\s|\d", page_text.text[match.end() : row.end])[0]
        text = re.sub(r"(?<![\s,&])[\s,&]*(?:\band)?[\s,&]*$", "", text)
        found = _listed(text) or _listed(re.split(r",\s(?=[a-z])|\s\(", text)[0])  # "in Taxes, each hour of 50 minutes"
        amount = _BEFORE_LEAD.search(page_text.text, max(match.start() - 60, 0), match.start())
        if len(found) == 1 and amount:
            found = [(CreditByField(name=found[0][0].name, credits=as_printed(amount["n"])), found[0][1])]
        if found:
            yield amount.start() if amount else match.end(), match.end() + len(text.rstrip()), found


_NAME_AND_AMOUNT = re.compile(
    rf"(?:^|[.;,(|·•~]\s|\band\s)\s*(?P<name>[A-Z][A-Za-z &/(),-]{{2,50}}?)\s?[:–—|·•~]\s*{AMOUNT}\s*"
    rf"(?:(?:CPE\s*)?{_UNIT}|CPE)\b",
    re.MULTILINE,
)


def _before_amounts(page_text: PageText) -> Iterator[_Named]:
    for match in _NAME_AND_AMOUNT.finditer(page_text.text):
        named = field_named(match["name"])
        if named is not None:
            amount = CreditByField(name=named[0], credits=as_printed(match["n"]))
            yield match.start("name"), match.end(), [(amount, named[1])]


_BRACKETS = re.compile(r"\((?P<list>[^()]{8,160})\)")


def _in_brackets(page_text: PageText) -> Iterator[_Named]:
    """ "6.5 CPE (Taxes - 5.5, Regulatory Ethics - 1.0)", or a row: nothing but fields, each with its amount."""
    rows = ((row.start, row.end) for row in page_text.rows)
    for start, end in (*(match.span("list") for match in _BRACKETS.finditer(page_text.text)), *rows):
        line = page_text.text[start:end]
        if found := lists_alone(line) or beside_methods(line):
            yield start, end, _credited(found)


def _in_lines(text: str) -> Iterator[_Named]:
    for found in (*pairs_in(text), *behind_amounts(text), *parts_of_totals(text)):
        yield found[0].start, found[-1].end, _credited(found)


def _credited(found: list[Named]) -> list[tuple[CreditByField, bool]]:
    return [(CreditByField(name=one.name, credits=one.credits), one.is_settled) for one in found]


def _whole_value(page_text: PageText, one: Labelled) -> tuple[int, int]:
    """A list of fields may run on into the next rows of its block."""
    end = one.end
    for row in page_text.rows[page_text.row_at(one.start).index + 1 :]:
        if row.block != page_text.row_at(one.start).block or not _names_a_field(row.text):
            break
        end = row.end
    return one.start, end


def _names_a_field(text: str) -> bool:
    return any(True for _ in _parts(text))


def fields_named(text: str) -> tuple[tuple[CreditByField, bool], ...]:
    """The fields of study that a text lists, each with its credits if they are printed, and whether that is settled."""
    return tuple(_parts(text))


def _parts(text: str) -> Iterator[tuple[CreditByField, bool]]:
    """The fields a value names, each with its amount: "Auditing 2.0, Taxes (1)", "Accounting - 1.5; Ethics"."""
    whole = field_named(text)
    if whole:
        name, amount = apart(text)
        yield CreditByField(name=whole[0], credits=amount if field_named(name) == whole else None), whole[1]
        return
    listed = _listed(text)
    if listed:
        yield from listed
        return
    pieces = re.split(
        r"\s*[;|/\n•]\s*|\s*,\s*(?=[A-Za-z\d])|\s+(?:and|&|\+)\s+(?=\d)|(?<=\d\))\s+|(?<=\.\d)\s+(?=[A-Z])"
        r"|(?<=[a-z)])\.\s+(?=[A-Z])",
        text,
    )
    for piece in pieces:
        name, amount = apart(piece)
        found = field_named(name)
        if found:
            yield CreditByField(name=found[0], credits=amount), found[1]


_BETWEEN = frozenset({"and", "or", "technical", "non", "nontechnical", "credits", "hours", "cpe"})


def _listed(text: str) -> list[tuple[CreditByField, bool]]:
    """The fields of a text that is nothing but a list of them without amounts: "Ethics (Regulatory) & Taxes"."""
    tokens = re.findall(r"[^\W\d_]+|&|\d", text)
    found: list[tuple[CreditByField, bool]] = []
    at = 0
    while at < len(tokens):
        ends = range(min(at + LONGEST_NAME, len(tokens)), at, -1)
        if tokens[at].lower() in _BETWEEN or tokens[at] == "&":
            at += 1
            continue
        end = next((end for end in ends if exact_key(" ".join(tokens[at:end])) in by_spelling()), None)
        if end is not None:
            named = field_named(" ".join(tokens[at:end]))
            if named is not None:
                found.append((CreditByField(name=named[0]), named[1]))
            at = end
        else:
            return []
    return found


_TRAILING = re.compile(
    rf"(?<![\w.]){AMOUNT}\s*(?:CPE\s*)?(?:credits?|hours?|hrs?)?\s*(?:of|in|[-–:])?\s+(?P<name>[A-Z][A-Za-z &/(),-]+)$"
)


def _by_amounts(page_text: PageText) -> list[Candidate]:
    """Rows such as "Auditing 2.0" or "1.5 Taxes" that need no label."""
    parts: list[tuple[CreditByField, bool]] = []
    evidence: tuple[Evidence, ...] = ()
    told = 0  # fields that are nothing else
    for row in page_text.rows:
        if is_unticked(page_text, row.start, row.end) or is_of_others(page_text, row.end):
            continue
        name, amount = apart(row.text)
        beside = page_text.right_of(row) if amount is None and field_named(name) else None
        if beside is not None and re.fullmatch(rf"{AMOUNT}\s*(?:CPE\s*)?{_UNIT}?", beside.text.strip(), re.IGNORECASE):
            amount = apart(f"{name} {beside.text}")[1]
        trailing = _TRAILING.search(row.text) if field_named(name) is None else None
        if trailing:
            name, amount = trailing["name"], as_printed(trailing["n"])
        found = field_named(name) if amount or exact_key(name) in by_spelling() else None
        strong = found and found[1] and exact_key(name) not in weak()
        if found and (strong or amount):
            parts.append((CreditByField(name=found[0], credits=amount), found[1]))
            is_labelled = trailing is not None and "credits" in composed_kinds(row.text[: trailing.start()].strip(" :"))
            told += is_labelled or not exact_key(name).startswith(_kinds_of_credit())
            evidence += page_text.evidence(row.start, row.end)
            if beside is not None and amount:
                evidence += page_text.evidence(beside.start, beside.end)
    return [_candidate(tuple(parts), evidence, "named without a label")] if told else []


@cache
def _kinds_of_credit() -> tuple[str, ...]:
    """What is a field, and a kind of credit too: alone it names the latter."""
    return tuple(map(exact_key, words("fields_of_study", "kinds_of_credit", "names")))


def _candidate(parts: tuple[tuple[CreditByField, bool], ...], evidence: tuple[Evidence, ...], how: str) -> Candidate:
    names: dict[str, tuple[CreditByField, bool]] = {}
    for part, settled in parts:
        names.setdefault(part.name, (part, settled))
    reasons = [how] + ([] if all(settled for _, settled in names.values()) else ["could mean several fields"])
    return Candidate(value=tuple(part for part, _ in names.values()), evidence=evidence, reasons=tuple(reasons))
