"""The participant: the name after "presented to", before "has completed", beside a label, or in large type.

Knows what a name looks like and what surely is none. Titles and post-nominals are taken off, "Last, First" is turned.
Whoever signs, teaches or presides stands beside a role; such a name is no participant.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.text.labels import is_label, labelled_as
from cpe_core.understanding.text.page_text import PageText, PhraseMatch, Row, exact_key, fuzzy_key
from cpe_core.vocabulary import known_words, word_set, words

_TOKEN = re.compile(r"^(?:['’](?=[ts]$))?[^\W\d_][^\W\d_'’`.\-‐‑–]*(?:[.'’`\-‐‑–][^\W\d_]*)*[.,]?$")

_NICKNAME = re.compile(r"^[\"“”„'‘’(]([A-Z][^\W\d_]+)[\"“”'‘’)]$")
_IN_BRACKETS = r"\([A-Z][^\W\d_]*[a-z]\)"  # and no letters of a title: (CPA)
_BEFORE_NICKNAME = re.compile(rf"(?:[A-Z][a-z]{{1,3}}\.\s)?[A-Z][\w'’-]+(?:\s[A-Z]\.?)?\s{_IN_BRACKETS}\s(?=[A-Z])")


def is_nicknamed(text: str, name: str) -> bool:
    """Whether another name stands in brackets behind a name in a text, and not in it: "Robert Quill (Bob)"."""
    behind = re.finditer(rf"([\w'’.-]+)\s({_IN_BRACKETS})", text)
    beside = {found[2] for found in behind if found[1] in name.split()}
    return any(one not in name and one.strip("()").lower() not in word_set("words", "not_names") for one in beside)


OVER_TWO_ROWS = "over two rows"  # first and last name stand alone, in one type


def find_participants(page_text: PageText) -> tuple[Candidate, ...]:
    """All names that could be the participant, each place once for each reason it is taken for one."""
    found = [
        *_after_phrases(page_text),
        *_before_phrases(page_text),
        *_labelled(page_text),
        *_with_honorifics(page_text),
        *_in_large_type(page_text),
    ]
    signs = undersigned(page_text)
    return tuple(
        _with_reasons(page_text, candidate, row)
        for candidate, row in (*found, *_in_full(page_text, found))
        if exact_key(str(candidate.value)) not in signs
        and not is_agent(page_text, page_text.text.find(candidate.evidence[0].text, row.start))
    )


def without_address(page_text: PageText, name: str) -> str:
    """A name without the "M." of "monsieur" or the "D." of "don", where the page is in their language: elsewhere it is
    an initial.
    """
    called = next((one for one, says in _ADDRESSES if one.match(name) and says.search(page_text.text)), None)
    return called.sub("", name) if called else name


_ADDRESSES = (
    (
        re.compile(r"M\.\s"),
        re.compile(r"\b(?:attest(?:e|ons)|certifi(?:e|ons)|a (?:suivi|participé))\b", re.IGNORECASE),
    ),
    (
        re.compile(r"D(?:\.\s?[ªa]|ª|ña)?\.?\s"),
        re.compile(r"\b(?:certific[ao]|acredita|hace constar|ha (?:asistido|participado|superado))\b", re.IGNORECASE),
    ),
)


def is_agent(page_text: PageText, start: int) -> bool:
    """Whether the name at a place stands behind "by": who nominated or presented, and not who completed."""
    row = page_text.row_at(start)
    before = page_text.text[row.start : start]
    if not before.strip():
        over = page_text.above(row)
        before = over.text if over is not None else ""
    by = _by().search(before)
    return by is not None and not by["verb"].lower().startswith(words("cues", "person", "done_by"))


def undersigned(page_text: PageText) -> frozenset[str]:
    """The keys of the names of those who sign as such: "the undersigned, Otto Brandauer, certifies that"."""
    spans = (
        _UP_TO_ANOTHER.match(page_text.text, match.end) for match in page_text.find("cues", "person", "undersigned")
    )
    names = (clean_name(_cut(span["name"])) for span in spans if span)
    return frozenset(exact_key(name) for name in names if name)


_UP_TO_ANOTHER = re.compile(r"[\s,:]*(?P<name>[^\n,;:()]{4,60})")


@cache
def _by() -> re.Pattern[str]:
    """A participle and "by", and no more than what the person is: "presented by course leader"; no "performance by"."""
    names = "|".join(map(re.escape, words("cues", "person", "by")))
    return re.compile(
        rf"(?P<verb>[^\W\d_]+(?:ed|en|t|é|ée|és|[ai]d[ao]|t[ao])),?\s(?:{names})(?:\s(?:the\s)?[^\W\d_A-Z]+){{0,3}}[\s:]*$"
    )


def is_signatory(page_text: PageText, start: int, name: str) -> bool:
    """Whether a person's name at a place stands behind words that one signs under: "Authorized by:"."""
    if len(name.split()) < 2 or clean_name(name) is None:
        return False
    return any(
        match.end <= start and not page_text.text[match.end : start].strip(_BEFORE_A_NAME)
        for match in page_text.find("cues", "sponsor", "signed")
    )


_BEFORE_A_NAME = " \n:.,_-–"


# -- what a name looks like ------------------------------------------------------------------------


_MOST_WORDS = 9  # of a name, "de", "la" and the like among them


@lru_cache(maxsize=4096)
def clean_name(text: str) -> str | None:
    """The bare name in a text, or None if it is no name: letters only, one to six words that count, none common."""
    text = re.sub(
        r"^[\W_]+|(?<![\s,;:*_|\-–•·⁰¹²³⁴-⁹†‡])[\s,;:*_|\-–•·⁰¹²³⁴-⁹†‡]+$", "", re.sub(r"\.{2,}|_+|[·•]", " ", text)
    ).strip()
    text = _without_honorifics(text)
    text = _turned(_without_post_nominals(text))
    text = re.sub(r"(?<=[^\W\d_])-\s+(?=[A-Z])", "-", text)  # a double name broken at its hyphen
    text = re.sub(r"\b([A-Z])\.(?=[A-Z][A-Za-z]{2})", r"\1. ", text)  # an initial glued to the name behind it
    text = re.sub(r"\s+\d{5,}$", "", text)  # an enrolment number behind the name
    if re.fullmatch(r"(?!Mc|Mac|De|Di|La|Le|Du)[A-Z][a-z]+(?:[A-Z][a-z]+){1,2}", text):
        text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)  # first and last name printed without a space
    tokens = text.replace(". ", ".  ").split()
    plain = [*tokens[:1], *(_NICKNAME.sub(r"\1", token) for token in tokens[1:-1]), *tokens[1:][-1:]]
    counted = sum(token.lower() not in word_set("words", "particles") for token in tokens)
    if (
        not 1 <= counted <= 6
        or len(tokens) > _MOST_WORDS
        or not all(_TOKEN.match(token) for token in plain)
        or len(exact_key(text)) < 3
    ):
        return None
    bare = [token.lower().strip(".,'’") for token in plain]
    initials = [len(word) == 1 and token[0].isupper() for word, token in zip(bare, plain, strict=True)]
    common = sum(_is_common(word) for word, initial in zip(bare, initials, strict=True) if not initial)
    if (
        opens_contents(text)
        or common > (0 if len(tokens) < 4 else 1)
        or any(word in _organisation_words() for word in bare)
    ):
        return None
    return " ".join(tokens).strip(" ,")


def _is_common(word: str) -> bool:
    """Whether a word of certificates is no part of a name; nor are two with a hyphen: "Auditor-Controller"."""
    none = word_set("words", "not_names")
    return word in none or ("-" in word and all(part in none or part in _roles() for part in word.split("-")))


@cache
def _roles() -> frozenset[str]:
    return word_set("words", "roles")


def is_plainly_a_name(name: str) -> bool:
    """Whether a name of two or three words is spelt as a person's, none a common word or a brand: no "QuillBrook"."""
    parts = name.lower().replace(".", "").split()
    is_spelt = 2 <= len(parts) <= 3 and clean_name(name) is not None and not _BRAND.search(name)
    return is_spelt and known_words().isdisjoint(parts)


_BRAND = re.compile(r"\b(?!Mc|Mac|De|Di|La|Le|Du)\w+[a-z][A-Z]")


def opens_contents(text: str) -> bool:
    """Whether a text is the heading of what a certificate goes on with: "Modules Studied"."""
    return exact_key(text) in _contents()


@cache
def _contents() -> frozenset[str]:
    return frozenset(map(exact_key, words("cues", "contents", "opens")))


def _without_honorifics(text: str) -> str:
    while end := _end_of_honorific(text):
        text = text[end:].lstrip(" .:/")
    return text


def _end_of_honorific(text: str) -> int:
    """Where what a person is called ends at the head of a text; 0 where it does not begin so."""
    if called := _called().match(text):
        return called.end()
    match = re.match(r"^((?:[A-Za-z]{1,5}\.?\s?/\s?)*[A-Za-z]{2,9}\.?)(?:[\s.:/]+|(?<=\.))(?=\S)", text)
    parts = [part.strip(". ").lower() for part in re.split(r"[/.\s]", match[1]) if part.strip(". ")] if match else []
    known = word_set("words", "before_names") | word_set("words", "honorifics")
    return match.end() if match and parts and known.issuperset(parts) else 0


@cache
def _called() -> re.Pattern[str]:
    """Each as it is written, with a small or a capital letter at its head."""
    spelt = {form for one in words("words", "called") for form in (one, one[0].lower() + one[1:], one.capitalize())}
    called = "|".join(re.escape(one) for one in sorted(spelt, key=len, reverse=True))
    return re.compile(rf"(?:{called})(?:\s+|(?<=\.))(?=\S)")


def _without_post_nominals(text: str) -> str:
    """Cuts at the first comma or word that opens a list of degrees and licences."""
    nominals = word_set("words", "post_nominals")
    head, *rest = re.split(r"\s*,\s*", text)
    parts = [head]
    for part in rest:
        first = re.split(r"[ /]", part.lower())[0].strip("()®")  # "CPA/ABV" as well as "CPA"
        if first in nominals or part.lower() in nominals or _is_letters_of_a_title(part, head):
            break
        if head[:1].isupper() and " " in head and _TELLS_OF_THE_BEARER.search(part):
            break
        parts.append(part)
    text = ", ".join(parts)
    tokens = text.split()
    shortest = 3  # two letters alone are an Indian name's initials too; before others they are a degree
    while (
        len(tokens) > 2
        and tokens[-1].lower().strip(",()®") in nominals
        and (tokens[-1].strip(",.()®").isupper() or "." in tokens[-1][1:-1])
        and len(tokens[-1]) >= shortest
        and not text.isupper()
    ):
        tokens.pop()
        shortest = 2
    return " ".join(tokens)


_TELLS_OF_THE_BEARER = re.compile(r"\d|^[^\W\d_A-Z]{3,}\s")  # "Membership No. 1042", "nata a Cuneo"


def _is_letters_of_a_title(part: str, name: str) -> bool:
    """ "AIA" or "P.Eng." behind "Vera Lindqvist": nobody writes the first name alone in capitals."""
    letters = re.sub(r"[.\-()®™ ]", "", part)
    if part.lower() in word_set("words", "suffixes") or name.isupper() or " " not in name.strip():
        return False
    is_abbreviation = (
        part.isupper() or re.fullmatch(r"(?:[A-Z][a-z]{0,3}\.){1,3}(?:[A-Z][a-z]{0,3})?", part.strip()) is not None
    )
    return is_abbreviation and letters.isalpha() and 2 <= len(letters) <= 6


def _turned(text: str) -> str:
    """ "Last, First" the other way round; a suffix such as "Jr." stays where it is."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) == 2 and parts[1].lower() not in word_set("words", "suffixes"):
        return f"{parts[1]} {parts[0]}"
    return text


@cache
def _organisation_words() -> frozenset[str]:
    return word_set("words", "organisation")


# -- where names stand -----------------------------------------------------------------------------

_Found = tuple[Candidate, Row]


_LEADS = re.compile(
    r"\b(?:certif(?:y|ies|ied)|confirms?|attests?|verif(?:y|ies)|acknowledges?|recogni[sz]es?|affirms?|declares?)\s+that\b"
    r"|\b(?:awards?|awarded|presents?|presented|grants?|granted|confers?|conferred|issues?|issued|given|bestows?)\s+"
    r"(?:(?:this|the|a)\s+(?:\w+\s+){1,4}?)?(?:to|upon|on)(?=\s*(?:[:,]|[A-Z]|$))"
    r"|\b(?:First and Last Name|Employee|Attendee|Participant|Recipient|Learner)\s*:"
    r"|\b(?:Congratulations|Dear|Hi|Hello)\b,?(?=\s+[A-Z])",
    re.MULTILINE,
)


def _openings(page_text: PageText) -> tuple[PhraseMatch, ...]:
    """Listed lead-ins, and those put together from a verb and "that" or "to": no list holds them all."""
    listed = page_text.find("cues", "person", "after")
    unlisted = [
        PhraseMatch(phrase=free[0], start=free.start(), end=free.end())
        for free in _LEADS.finditer(page_text.text)
        if not _overlaps(listed, free.start(), free.end())
    ]
    return (*listed, *unlisted)


def _overlaps(listed: Sequence[PhraseMatch], start: int, end: int) -> bool:
    """Whether one of the phrases, which stand one behind another, shares a letter with a span."""
    before = bisect_left(listed, end, key=lambda match: match.start)
    return before > 0 and listed[before - 1].end > start


def _after_phrases(page_text: PageText) -> Iterator[_Found]:
    for match in _openings(page_text):
        row = page_text.row_at(match.end - 1)
        closing = page_text.find("cues", "person", "before")
        following = bisect_left(closing, match.end, key=lambda other: other.start)
        stop = closing[following].start if following < len(closing) else len(page_text.text)
        rest = page_text.text[match.end : min(row.end, stop)]
        if rest.strip(" :.,-–_") and len(exact_key(rest)) > 2:
            if wrapped := [*_wrapped(page_text, match.end, row, stop)]:
                yield from wrapped
                continue
            yield from _named(page_text, match.end, match.end + len(rest), "after a lead-in")
            continue
        right = page_text.right_of(row)
        if right is not None and right.box.x0 - row.box.x1 < 0.2:
            yield from _named(page_text, right.start, right.end, "after a lead-in")
        below = page_text.below(row, within=5.0) or (
            page_text.rows[row.index + 1] if row.index + 1 < len(page_text.rows) else None
        )
        if below is not None:
            yield from _named_rows(page_text, below, "after a lead-in")


def _wrapped(page_text: PageText, start: int, row: Row, stop: int) -> Iterator[_Found]:
    """A name that is broken at the end of its row, and after which the next one goes on: "Vera / Lindqvist has"."""
    if row.end < stop <= len(page_text.text) - 1:
        below = page_text.row_at(stop)
        if below.index == row.index + 1 and below.block == row.block and stop > below.start:
            alone = {one.value for one, _ in _named(page_text, start, row.end, "")}
            whole = _named(page_text, start, stop, "after a lead-in")
            yield from (found for found in whole if found[0].value not in alone)


def _before_phrases(page_text: PageText) -> Iterator[_Found]:
    for match in page_text.find("cues", "person", "before"):
        row = page_text.row_at(match.start)
        head = page_text.text[row.start : match.start]
        if len(exact_key(head)) > 3:
            leads = page_text.find("cues", "person", "after")
            before = bisect_right(leads, match.start, key=lambda other: other.end)
            start = max(leads[before - 1].end, row.start) if before else row.start
            dated = re.match(
                r"\s*on\s[^,]{4,20},?\s\d{0,4},?\s*(?=\S)", page_text.text[start : match.start], re.IGNORECASE
            )
            start += dated.end() if dated and dates_in(dated[0]) else 0
            piece = re.sub(r"\s+(?:who|and|for|student|from|of)\s*$", "", page_text.text[start : match.start])
            yield from _named(page_text, start, start + len(piece), "before a lead-in")
            continue
        above = page_text.above(row, within=4.0)
        if above is not None:
            yield from _named_rows(page_text, above, "before a lead-in")
            higher = page_text.above(above, within=2.5) if clean_name(above.text) is None else None
            if higher is not None:
                yield from _named_rows(page_text, higher, "before a lead-in, a row away")


_HONORED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Miss|Dr|Shri|Smt|Kumari)\b[./\s]*(?:(?:Mr|Ms|Mrs|Miss|Dr)\b[./\s]*)*(?P<name>[^\n,;:()]{4,60}?)"
    r"(?=,|\s(?:of|from|has|have|student|son|daughter|bearing|roll|for|is|was|who|a)\b)",
)


@cache
def _addressed() -> re.Pattern[str]:
    """At the head of a line; what is behind the name goes on with a comma, or in the next line."""
    titles = "|".join(map(re.escape, words("words", "addressed")))
    return re.compile(
        rf"^(?:[^\W\d_]{{1,3}}/[^\W\d_]{{1,3}}\s)?(?:{titles})\s(?P<name>[^\n,;:()\d]{{4,60}})(?=,|$)", re.MULTILINE
    )


def _with_honorifics(page_text: PageText) -> Iterator[_Found]:
    """ "Ms. Vera Lindqvist of …" within a sentence, "Frau Vera Lindqvist" at the head of a line."""
    for pattern in (_HONORED, _addressed()):
        for match in pattern.finditer(page_text.text):
            yield from _named(page_text, match.start("name"), match.end("name"), "with a title in a sentence")


def _in_full(page_text: PageText, found: Sequence[_Found]) -> Iterator[_Found]:
    """The full name that stands elsewhere, of one whom a letter calls "Dear Vera" or "Frau Dr. Lindqvist"."""
    for one, _ in found:
        if " " in (name := str(one.value)) or one.reasons != ("after a lead-in",):
            continue
        is_called = _end_of_honorific(one.evidence[0].text.strip()) > 0
        another = r"[A-Z][\w'’-]+"
        full = (
            rf"(?<![\w-])(?:{another}\s){{1,2}}{re.escape(name)}(?=[,;\n]|$)"
            if is_called
            else rf"(?<![\w-]){re.escape(name)}\s{another}(?:\s{another})?(?=[,.;\n]|$)"
        )
        for match in re.finditer(full, page_text.text):
            yield from _named(page_text, match.start(), match.end(), "after a lead-in")


def _labelled(page_text: PageText) -> Iterator[_Found]:
    for one in labelled_as(page_text, "participant", lambda text: clean_name(_cut(text)) is not None):
        yield from _named(page_text, one.start, one.end, "beside a label")


def ends_a_title(page_text: PageText, row: Row) -> bool:
    """Whether a row is the end of one that breaks off over it: "Excel: From Messy Files to" over "Clean Reports"."""
    over = page_text.above(row, within=1.2)
    if over is None or over.block != row.block or abs(over.size - row.size) > _ONE_TYPE * row.size:
        return False
    said = over.text.split()
    leads_up = any(True for _ in page_text.find_in(over, "cues", "person", "after"))
    return not leads_up and not _SMALL_WORDS.isdisjoint(said[-1:]) and sum(word[:1].isupper() for word in said) > 1


_ONE_TYPE = 0.06  # of a row's size, by which rows of one type differ
_SMALL_WORDS = frozenset({"to", "of", "for", "in", "on", "and", "with", "from", "the", "a", "an", "&"})


def _in_large_type(page_text: PageText) -> Iterator[_Found]:
    for row in page_text.rows:
        is_other = is_label(row.text) or _is_in_small_letters(row.text) or ends_a_title(page_text, row)
        if row.size >= 1.15 * page_text.body_size and not is_other:
            yield from _named_rows(page_text, row, "alone in large type")


def _is_in_small_letters(text: str) -> bool:
    """Whether words behind a capital one begin with small letters, as in a title abroad: "Gestión de obras"."""
    first, *others = text.split() or [""]
    small = [one for one in others if one.islower() and one not in word_set("words", "particles")]
    return first[:1].isupper() and len(others) > 1 and len(small) > len(others) / 3


_BEHIND_A_NAME = re.compile(
    r"\s+(?:of|from|for|with|student|who|has|is|in|on|at|as|s/o|d/o|having|bearing|roll|employee|affiliated)\b|\s[|•(]|\(|,?\s(?:License|ID)\b|\s{3,}",
    re.IGNORECASE,
)


def _cut(text: str) -> str:
    """Up to what plainly is no part of a name any more; "(Bob)" between a first and a last name is one."""
    nicknamed = _BEFORE_NICKNAME.match(text)
    start = nicknamed.end() if nicknamed else 0
    end = _BEHIND_A_NAME.search(text[start:])
    text = text[: start + end.start()] if end else text
    goes_on = _goes_on().search(text, start)
    return text[: goes_on.start()] if goes_on else text


@cache
def _goes_on() -> re.Pattern[str]:
    phrases = "|".join(map(re.escape, words("words", "behind_names")))
    return re.compile(rf"(?<=\w)\s(?:{phrases})(?=\s|$)")


def _named(page_text: PageText, start: int, end: int, how: str) -> Iterator[_Found]:
    text = page_text.text[start:end]
    lead = len(text) - len(text.lstrip(" :.,-–_"))
    text = _cut(text[lead:])
    name = clean_name(text)
    if name is not None:
        evidence = page_text.evidence(start + lead, start + lead + len(text))
        yield Candidate(value=name, evidence=evidence, reasons=(how,)), page_text.row_at(start + lead)


def _named_rows(page_text: PageText, row: Row, how: str) -> Iterator[_Found]:
    """A name alone in its row, or first and last name in two rows of the same type."""
    for first, second in ((row, page_text.below(row, within=1.2)), (page_text.above(row, within=1.2), row)):
        if first is not None and second is not None and _one_name(first, second):
            name = clean_name(f"{first.text} {second.text}")
            if name is not None:
                evidence = (*page_text.evidence(first.start, first.end), *page_text.evidence(second.start, second.end))
                yield Candidate(value=name, evidence=evidence, reasons=(how, OVER_TWO_ROWS)), first
                return
    yield from _named(page_text, row.start, row.end, how)


def _one_name(first: Row, second: Row) -> bool:
    words_each = (len(first.words), len(second.words))
    close = second.box.y0 - first.box.y1 < 0.8 * first.size
    return (
        words_each == (1, 1)
        and close
        and abs(first.size - second.size) < 0.12 * first.size
        and (first.text.isupper() == second.text.isupper())
    )


# -- what speaks for and against -------------------------------------------------------------------


def _with_reasons(page_text: PageText, candidate: Candidate, row: Row) -> Candidate:
    name = str(candidate.value)
    tokens = name.split()
    reasons = []
    if len(tokens) >= 2 and all(t[0].isupper() or t.lower() in word_set("words", "particles") for t in tokens):
        reasons.append("looks like a full name")
    if len(tokens) == 1 or (any(len(fuzzy_key(t)) < 2 for t in tokens[:1]) and len(tokens) == 1):
        reasons.append("a single word")
    if row.size >= 1.3 * page_text.body_size:
        reasons.append("in large type")
    if page_text.is_hybrid and not row.ocr:
        reasons.append("in the text layer")
    if has_role(page_text, row) and "beside a label" not in candidate.reasons:
        reasons.append("beside a role")
    if row.ocr and min((w.certainty for w in row.words), default=1.0) < 0.8:
        reasons.append("read with little certainty")
    if dates_in(row.text) and len(row.text) < 30:
        reasons.append("beside a date")
    return candidate.because(*reasons)


def has_role(page_text: PageText, row: Row) -> bool:
    """Whether a role such as "Director" stands in a name's own row behind it, or in the row under it."""
    below = page_text.below(row, within=1.6)
    if _names_role(row.text) or (below is not None and below.size <= 1.1 * row.size and _names_role(below.text)):
        return True
    lower = (
        page_text.below(below, within=1.6) if below is not None and below.size < row.size and row.box.y0 > 0.6 else None
    )
    return lower is not None and _names_role(lower.text)  # handwriting over the printed name over the role


@lru_cache(maxsize=4096)
def is_with_role(text: str) -> bool:
    """Whether a text is somebody with what they are: "Ann Harrow, Instructor"."""
    name, _, role = text.partition(",")
    return len(name.split()) > 1 and clean_name(name) is not None and _names_role(role)


@lru_cache(maxsize=4096)
def _names_role(text: str) -> bool:
    low = f" {re.sub(r'[^a-z.&-]+', ' ', text.lower())} "
    return len(low) < 80 and any(f" {role} " in low for role in words("words", "roles"))
