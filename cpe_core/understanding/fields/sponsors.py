"""The sponsor: who awards the credit, judged by kinds of evidence that must meet in one name.

Kinds: the name stands where awarding is said ("provided by", "is registered with"), beside a label, in the page's web
or mail address, with the signer's role, at the head of the page, or as a logo. Each alone is a guess; together they are
proof. A school that only the participant comes from, and a platform that only hosts the page, are not the sponsor.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from cpe_core.records import Evidence
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import amounts_in
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.names_in_sentences import name_at
from cpe_core.understanding.fields.organisation_names import (
    LEGAL,
    LEGAL_END,
    PART,
    ROLE,
    core_of,
    known_names,
    org_like,
    says_something_else,
    without_initials,
    without_sentence,
)
from cpe_core.understanding.fields.participants import clean_name, is_with_role
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.text.addresses import HOST, part_that_spells, site_names, spells, stem_of
from cpe_core.understanding.text.labels import is_label, labelled_as
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import word_set, words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Clue:
    """One name with one kind of evidence for it."""

    name: str
    evidence: tuple[Evidence, ...]
    kind: str
    hosts: bool = False  # said with a word that may be of a host's
    is_told: bool = False  # to be the sponsor, by a label that calls it so or by its number


def find_sponsors(page_text: PageText, *, person: str = "", title: str = "") -> tuple[Candidate, ...]:
    """Names that may be the sponsor, each with all its kinds of evidence gathered."""
    clues = _in_full([clue for clue in map(_without_role, _clues(page_text)) if _plausible(clue.name, person, title)])
    clues = _without_hosts(clues) or [clue for clue in _at_the_top(page_text) if _plausible(clue.name, person, title)]
    groups: dict[str, list[_Clue]] = {}
    for clue in clues:
        groups.setdefault(core_of(clue.name), []).append(clue)
    return tuple(_gathered(page_text, core, groups, title) for core in groups)


def _in_full(clues: list[_Clue]) -> list[_Clue]:
    """The clues; what tells of "the Club" alone tells of the one name that ends so: "Harbor Bay Actuarial Club"."""
    kinds = word_set("words", "organisation")

    def in_full(clue: _Clue) -> _Clue:
        kind = clue.name.lower().removeprefix("the ")
        others = (one for one in clues if core_of(one.name) != core_of(clue.name)) if kind in kinds else ()
        ends_so = [one for one in others if one.name.lower().endswith(f" {kind}")]
        named = ends_so[:1] if len({core_of(one.name) for one in ends_so}) == 1 else []
        return replace(clue, name=named[0].name, evidence=named[0].evidence) if named else clue

    return [in_full(clue) for clue in clues]


def _without_hosts(clues: list[_Clue]) -> list[_Clue]:
    """Whoever hosts a course gives it, unless another is told to be the sponsor, or stands at the head of the page."""
    told = {core_of(clue.name) for clue in clues if clue.is_told}
    others = told | {core_of(clue.name) for clue in clues if clue.kind == "at the head of the page"}

    def only_hosts(clue: _Clue) -> bool:
        core = core_of(clue.name)
        return clue.hosts and core not in told and any(core not in other for other in others)

    return [replace(clue, kind="said to take part") if only_hosts(clue) else clue for clue in clues]


def _without_role(clue: _Clue) -> _Clue:
    """ "CEO, Northwind Academy" and "Northwind Coordinator" are Northwind's."""
    name = clue.name
    for beside in _BESIDE_A_NAME:
        name = beside.sub("", name)
    name = without_initials(without_sentence(name).strip(" ,"))
    if name != clue.name and clean_name(name) is not None and not org_like(name) and 1 < len(name.split()) < 4:
        return replace(clue, name="")  # a person beside a role
    is_signers = name != clue.name and clue.kind == "a logo" and ROLE.match(clue.name)
    return replace(clue, name=name, kind="with the signer's role" if is_signers else clue.kind)


def _clues(page_text: PageText) -> Iterator[_Clue]:
    yield from _in_sentences(page_text)
    yield from _labelled(page_text)
    yield from _numbered(page_text)
    yield from _known(page_text)
    yield from _signers(page_text)
    yield from _heads(page_text)
    yield from _imprints(page_text)
    yield from _addresses(page_text)


def _gathered(page_text: PageText, core: str, groups: dict[str, list[_Clue]], title: str) -> Candidate:
    """One candidate for a group, with the kinds of the groups whose name holds this one or is held by it."""
    own = groups[core]
    reasons = list(dict.fromkeys(clue.kind for clue in own))
    firm = (
        any(kind in _FIRM for kind in reasons) and len(own[0].name.split()) <= 5 and not re.search(r"\d", own[0].name)
    )
    for other, clues in groups.items():
        if (
            other != core
            and min(len(core), len(other)) >= 4
            and (core.startswith(other) or other.startswith(core) or other in core)
        ):
            whole = firm and other in core
            reasons += [clue.kind if whole else f"{clue.kind}, in part" for clue in clues if clue.kind not in reasons]
    if len(page_text.rows_holding(core)) > 1:
        reasons.append("stands twice")
    if PART.match(_best_spelling(own).name):
        reasons.append("a part of an organisation")
    if len(_best_spelling(own).evidence) > 1:
        reasons.append("joined from several lines")
    if len(core) >= 5 and core in exact_key(title):
        reasons.append("part of the title")
    best = _best_spelling(own)
    return Candidate(value=best.name, evidence=best.evidence, reasons=tuple(dict.fromkeys(reasons)))


ADDRESS_ONLY = "in an address only"  # a host's name, which no other row prints
_FIRM = ("beside a label", "said to give it", "with the signer's role", "registered as a sponsor")
_ORDER = (
    "beside a label",
    "registered as a sponsor",
    "said to give it",
    "with the signer's role",
    "a known sponsor",
    "at the head of the page",
    "a logo",
    "in an address",
)


def _best_spelling(clues: list[_Clue]) -> _Clue:
    """The spelling from the firmest kind; an address only where nothing else prints the name."""
    return min(
        clues,
        key=lambda clue: (_ORDER.index(clue.kind) if clue.kind in _ORDER else 99, clue.name.isupper(), len(clue.name)),
    )


def _plausible(name: str, person: str, title: str) -> bool:
    bare = exact_key(name)
    if amounts_in(name):
        return False
    if says_something_else(name) or name.lower().rstrip().endswith((" and", " of", " for", " the", "&", " by")):
        return False
    if (
        len(bare) < 2
        or len(name) > 110
        or not re.search(r"[^\W\d_]", name)
        or bare == exact_key(person)
        or bare == exact_key(title)
    ):
        return False
    if person and (bare in exact_key(person) or exact_key(person) in bare):
        return False
    if is_heading(name) or is_label(name) or dates_in(name) or (re.match(r"^\d", name) and len(name.split()) < 2):
        return False
    return (
        not re.match(
            r"^(?:a|an|the|this|your|our|and|for|has|is|in|on|of|to|this course|all|date|course)\b\s*(?:[a-z]|$)", name
        )
        and "://" not in name
    )


# -- kinds of evidence -----------------------------------------------------------------------------

_NAME_BEFORE = re.compile(
    r"(?:[A-Z0-9&][\w.&'’-]*|of|for|and|in|de|da|di|du)(?:,?\s(?:[A-Z0-9&][\w.&'’-]*|of|for|and|in|de|da|di|du))*$"
)


def _numbered(page_text: PageText) -> Iterator[_Clue]:
    """The name right before a sponsor's number: "by the Northwind Institute (NASBA sponsor 100200)"."""
    for match in page_text.find("cues", "sponsor", "numbered"):
        row = page_text.row_at(match.start)
        before = page_text.text[row.start : match.start]
        if not re.match(r"\W{0,4}(?:\w{2,7}\W{1,3})?\d{3}", page_text.text[match.end :]):
            continue
        if _BETWEEN.search(before):
            yield from _opening(page_text, row)
            continue
        mark = re.search(r"\s*[,;(–-]\s*(?:the\s)?$", before)
        if mark is None:
            continue
        name = _NAME_BEFORE.search(re.split(r"(?<=\w{4})[.;]\s", before[: mark.start()])[-1])
        if name is not None and _org_like_or_named(name[0]):
            bare = re.sub(r"^(?:(?:of|for|and|in|de|da|di|du|The)\s)+", "", name[0])
            start = row.start + mark.start() - len(bare)
            if _approves(page_text, row, start) or (start == row.start and _runs_into(page_text, row)):
                continue
            yield _Clue(
                name=bare, evidence=page_text.evidence(start, start + len(bare)), kind="registered as a sponsor",
                is_told=True,
            )  # fmt: skip


def _runs_into(page_text: PageText, row: Row) -> bool:
    """Whether the row before, of one block with this one, breaks off in the midst of a name."""
    before = page_text.rows[row.index - 1]
    return row.index > 0 and before.block == row.block and before.text.split()[-1][:1].isupper()


def _approves(page_text: PageText, row: Row, start: int) -> bool:
    """Whether a name at a place approves of the sponsor whose number stands behind it."""
    said = page_text.find_in(row, "cues", "sponsor", "approves")
    return any(re.fullmatch(r"\s(?:the\s)?", page_text.text[match.end : start]) for match in said)


def _opening(page_text: PageText, row: Row) -> Iterator[_Clue]:
    """Who opens the row of marks that holds a sponsor's number: "Quill Learning, LLC · 4 Main St · NASBA ID 100200"."""
    name = name_alone(_BETWEEN.split(row.text, maxsplit=1)[0])
    is_name = _NAME_BEFORE.fullmatch(name) is not None and not dates_in(name)
    if is_name and (org_like(name) or LEGAL_END.search(name) or _printed_elsewhere(page_text, core_of(name), row)):
        evidence = page_text.evidence(row.start, row.start + len(name))
        yield _Clue(name=name, evidence=evidence, kind="registered as a sponsor", is_told=True)


def name_alone(text: str) -> str:
    """A company without the address behind it: "Quill Learning plc, 4 Main Street"."""
    return _BEFORE_ADDRESS.split(text, maxsplit=1)[0].strip()


# "Pier 9", "Suite 4"; "Local 9" is a part of a union
_BRANCHES = "|".join(words("words", "branches"))
_BEFORE_ADDRESS = re.compile(rf",\s+(?=\d|P\.?\s?O\.?\s|(?!(?:{_BRANCHES})\b)[A-Z][^\W\d]+\s\d{{1,4}}[A-Z]?\b)")


def _org_like_or_named(name: str) -> bool:
    """A name of several words that is no person's: who teaches has a number too."""
    return org_like(name) or (len(name.split()) > 1 and clean_name(name) is None)


def _in_sentences(page_text: PageText) -> Iterator[_Clue]:
    weak = {exact_key(phrase) for phrase in words("cues", "sponsor", "weak_after")}
    hosts = {exact_key(phrase) for phrase in words("cues", "sponsor", "hosts")}
    for match in page_text.find("cues", "sponsor", "after"):
        row = page_text.row_at(match.end - 1)
        joins = re.search(r"([^\W\d_]+)\W*$", page_text.text[row.start : match.start])
        if (
            match.phrase.startswith(("sponsored", "provided", "hosted"))
            and joins
            and joins[1].lower() in word_set("cues", "sponsor", "paid_for")
        ):
            continue
        of_role = match.phrase.endswith(" of")
        found = name_at(page_text, match.end, row.end if of_role else None)
        if (found is None or len(exact_key(found[0])) < 2) and not page_text.text[match.end : row.end].strip(" :.,"):
            below = page_text.below(row, within=4.0)
            found = _with_parent(page_text, below) or name_at(page_text, below.start, below.end) if below else None
        if found is None:
            continue
        name, start, end = _without_office(page_text, *found) if of_role else found
        teaches = match.phrase.startswith(("presented", "conducted", "delivered", "provided"))
        if teaches and _is_lecturer(name) and not any(site in exact_key(name) for site in site_names(page_text)):
            continue
        if (alone := name_alone(name)) != name:
            name, end = alone, start + len(alone)
        is_weak = exact_key(match.phrase) in weak or (joins is not None and joins[1].lower() == "co")
        kind = "said to take part" if is_weak else "said to give it"
        yield _Clue(
            name=name, evidence=page_text.evidence(start, end), kind=kind, hosts=exact_key(match.phrase) in hosts
        )
    abroad = page_text.find("cues", "sponsor", "before_abroad")
    for match in (*page_text.find("cues", "sponsor", "before"), *abroad):
        row = page_text.row_at(match.start)
        head = re.split(r"(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\bDr)[.;]\s+", page_text.text[row.start : match.start])[-1]
        head = re.sub(r"\(.{0,200}?\)|^\W+|^.*\d[^\s\d]*\s", "", head).strip(" ,.")
        head = (_ARTICLE if match in abroad else _LED_IN).sub("", head)
        kind = "registered as a sponsor" if match.phrase.startswith("is ") else "said to give it"
        if not exact_key(head):
            above = _larger_over(page_text, page_text.above(row, within=4.0))
            if above is not None and above.text[:1].isupper() and org_like(above.text) and not is_heading(above.text):
                yield _Clue(
                    name=above.text.strip(" ,."),
                    evidence=page_text.evidence(above.start, above.end),
                    kind="said to give it",
                )
        elif (
            head[0].isupper()
            and len(head.split()) <= 9
            and exact_key(head) not in {"this", "it", "theholder"}
            and not re.match(r"(?:This|It|The [a-z]\w+)\b", head)
        ):
            start = page_text.text.index(head.split()[0], row.start)
            yield _Clue(
                name=head, evidence=page_text.evidence(start, start + len(head)), kind=kind,
                is_told=kind == "registered as a sponsor",
            )  # fmt: skip


_ARTICLE = re.compile(r"^(?:L['’]|(?:La|Le|Les|El|Los|Las|Il|Lo|O|A|Os|As|Die|Das|Der|De|Het)\s)(?=[A-ZÀ-Þ])")


def _larger_over(page_text: PageText, row: Row | None) -> Row | None:
    """The organisation in larger type right over another, which is a part of it: "Escuela" under "Colegio"."""
    over = page_text.above(row, within=2.0) if row is not None else None
    is_larger = row is not None and over is not None and over.size > 1.3 * row.size and org_like(over.text)
    return over if is_larger else row


def _without_office(page_text: PageText, name: str, start: int, end: int) -> tuple[str, int, int]:
    """A name behind a role without what the role is over: of "Director of Education, Northwind" the last word."""
    office, comma, firm = name.partition(", ")
    is_named = org_like(office) and not word_set("words", "organisation").issuperset(office.lower().split())
    if not comma or is_named or not firm[:1].isupper() or re.match(rf"(?:{LEGAL})\b", firm, re.IGNORECASE):
        return name, start, end
    begin = page_text.text.index(firm, start)
    return firm, begin, begin + len(firm)


_LED_IN = re.compile(r"^[A-Z][a-z]+\s(?:[a-z]+\s){1,6}[a-z]+,\s(?=[A-Z])")  # "In support of better care, Northwind"


def _is_lecturer(text: str) -> bool:
    """A person, be it with letters and a firm: "Ann Harrow", "Ann Harrow, CPA, of Harrow & Quill LLP"."""
    name, _, rest = text.partition(",")
    is_firm = re.match(rf"\s*(?:{LEGAL})\b", rest, re.IGNORECASE)
    return len(name.split()) in (2, 3) and clean_name(name) is not None and not is_firm and not org_like(name)


def _with_parent(page_text: PageText, row: Row) -> tuple[str, int, int] | None:
    """A department alone is no sponsor: the organisation in the row under it belongs to the name."""
    below = page_text.rows[row.index + 1] if row.index + 1 < len(page_text.rows) else None
    if not PART.match(row.text) or below is None or below.page != row.page or not org_like(below.text):
        return None
    if below.box.y0 - row.box.y1 > 1.2 * row.size or abs(below.size - row.size) > 0.4 * row.size:
        return None
    name = f"{row.text.strip(' ,.')}, {below.text.strip(' ,.')}"
    return re.sub(r"\s*\(.{0,200}?\)", "", name), row.start, below.end


def _labelled(page_text: PageText) -> Iterator[_Clue]:
    for one in labelled_as(
        page_text,
        "sponsor",
        lambda text: _plausible(text.strip(), "", "") and len(text) < 90 and text.strip()[:1].isalnum(),
    ):
        text = page_text.text[one.start : one.end]
        if (
            (_is_lecturer(text) or (clean_name(text.split(",")[0]) is not None and not org_like(text)))
            and "sponsor" not in one.label.lower()
            and "provider" not in one.label.lower()
        ):
            continue
        row = page_text.row_at(one.start)
        parent = _with_parent(page_text, row) if one.start == row.start else None
        found = parent or name_at(page_text, one.start, one.end)
        if found is not None:
            label, name = one.label.lower(), name_alone(found[0])
            end = found[2] if name == found[0] else found[1] + len(name)
            yield _Clue(
                name=name, evidence=page_text.evidence(found[1], end), kind="beside a label",
                hosts=label in words("cues", "sponsor", "hosts"),
                is_told="sponsor" in label.split() and "by" not in label.split(),
            )  # fmt: skip


def _known(page_text: PageText) -> Iterator[_Clue]:
    for row in page_text.rows:
        bare = exact_key(row.text)
        if len(bare) < 60 and bare in known_names():
            yield _Clue(name=row.text.strip(), evidence=page_text.evidence(row.start, row.end), kind="a known sponsor")


_BESIDE_A_NAME = (
    re.compile(rf"^(?:{ROLE.pattern})(?:\s*(?:,|of)\s+)", re.IGNORECASE),
    re.compile(rf"\s+(?:{ROLE.pattern})$", re.IGNORECASE),
    re.compile(r"^(?:(?:for|by|of)\s+(?=[A-Z])|[Tt]he\s+(?=[A-Z]\S*\s|[A-Z]{3,}$))"),
)
_OF = re.compile(rf"\s*(?:,(?!\s*(?:{LEGAL})\b)|\bof\b|\bat\b|\||[-–])\s*", re.IGNORECASE)


def _signers(page_text: PageText) -> Iterator[_Clue]:
    """ "Director, Northwind Institute" in one row, or an organisation in the row under a role."""
    for row in page_text.rows:
        if row.box.y0 < 0.35 or len(row.text) > 110 or not ROLE.search(row.text):
            continue
        parts = [part for part in _OF.split(row.text) if part.strip()]
        tail = re.sub(r"^for\s+", "", parts[-1].strip(" .,")) if len(parts) > 1 else ""
        if tail and not ROLE.search(tail) and (org_like(tail) or _printed_elsewhere(page_text, tail, row)):
            start = row.start + row.text.rindex(tail)
            yield _Clue(name=tail, evidence=page_text.evidence(start, start + len(tail)), kind="with the signer's role")
            continue
        below = page_text.below(row, within=1.2)
        if (
            below is not None
            and not ROLE.search(below.text)
            and (org_like(below.text) or _printed_elsewhere(page_text, below.text, below))
        ):
            yield _Clue(
                name=below.text.strip(" ,."),
                evidence=page_text.evidence(below.start, below.end),
                kind="with the signer's role",
            )


def _printed_elsewhere(page_text: PageText, name: str, here: Row) -> bool:
    bare = exact_key(name)
    return len(bare) >= 4 and any(row is not here for row in page_text.rows_holding(bare)[:2])


_OF_ADDRESSES = re.compile(r"\d{5}|\bsuite\b|\bstreet\b|\bwww\b|://", re.IGNORECASE)


_COPYRIGHT = re.compile(r"^copyright\s(?:©\s?)?(?:\d{4}\s)?", re.IGNORECASE)


def _heads(page_text: PageText) -> Iterator[_Clue]:
    """Organisations by name in the upper quarter or at the foot, and short lines of the picture there: logos."""
    for row in page_text.rows:
        band = row.box.y1 < 0.42 or row.box.y0 > 0.7
        text = _COPYRIGHT.sub("", row.text.strip(" .,|©"))
        if (
            len(text) > 90
            or is_heading(text)
            or is_label(text)
            or "@" in text
            or _in_a_sentence(page_text, row)
            or _OF_ADDRESSES.search(text)
        ):
            continue
        below = page_text.below(row, within=1.0)
        both = two_row_name(row, below)
        if both and below is not None and (band or row.ocr):
            evidence = (*page_text.evidence(row.start, row.end), *page_text.evidence(below.start, below.end))
            yield _Clue(name=both, evidence=evidence, kind="at the head of the page")
        elif org_like(text) and not ROLE.search(text):
            kind = "at the head of the page" if band else "an organisation by its name"
            yield _Clue(name=text, evidence=page_text.evidence(row.start, row.end), kind=kind)
        elif (
            band
            and row.ocr
            and 1 <= len(row.words) <= 3
            and 3 <= len(exact_key(text)) <= 28
            and min(w.certainty for w in row.words) > 0.75
            and (clean_name(text) is None or len(row.words) == 1 or row.box.y1 < 0.3)
            and not is_signature(page_text, row)
        ):
            yield _Clue(name=text, evidence=page_text.evidence(row.start, row.end), kind="a logo")


def _at_the_top(page_text: PageText) -> Iterator[_Clue]:
    """A row of few words, typed larger than the text and above everything else: a logo, where no word tells of one."""
    row = min(page_text.rows, key=lambda row: (row.page, row.box.y0), default=None)
    if row is not None and row.size > 1.15 * page_text.body_size and len(row.words) <= 5:
        name = re.sub(r"^\W+", "", row.text).rstrip(" .,|©")
        yield _Clue(name=name, evidence=page_text.evidence(row.start, row.end), kind="a logo")


def is_signature(page_text: PageText, row: Row) -> bool:
    """Whether a row is handwriting that OCR read: large, short, and over somebody with a role, or a name and one."""
    if not row.ocr or row.box.y0 < 0.5 or len(row.words) > 3 or row.size < 1.5 * page_text.body_size:
        return False
    under = [other for other in page_text.rows if _is_right_under(row, other)]
    return any(is_with_role(other.text) or (ROLE.search(other.text) and len(other.words) < 8) for other in under) or (
        len(under) > 1 and clean_name(under[0].text) is not None and under[0].size < 0.7 * row.size
    )


def _is_right_under(row: Row, other: Row) -> bool:
    gap = other.box.y0 - row.box.y1
    shares = min(row.box.x1, other.box.x1) > max(row.box.x0, other.box.x0)
    return row.page == other.page and other is not row and shares and -0.3 * row.size < gap < 1.2 * row.size


_BETWEEN = re.compile(r"\s[|·•∙]\s")


def imprints(page_text: PageText, *, alone: bool = False) -> Iterator[tuple[int, int]]:
    """Where a company opens the line of a letter's foot: "Lindenhof Akademie gGmbH · Am Anger 3 · HRB 99417".

    `alone`: such as have a line of their own.
    """
    for row in page_text.rows:
        first = name_alone(_BETWEEN.split(row.text, maxsplit=1)[0])
        if (first == row.text.strip()) is alone and LEGAL_END.search(first) and 1 < len(first.split()) <= 9:
            start = row.start + row.text.index(first)
            yield start, start + len(first)


def _imprints(page_text: PageText) -> Iterator[_Clue]:
    for start, end in imprints(page_text):
        name = page_text.text[start:end]
        yield _Clue(name=name, evidence=page_text.evidence(start, end), kind="at the head of the page")


def _in_a_sentence(page_text: PageText, row: Row) -> bool:
    """Rows of running text: one that a lead-in opens, or in a block of several long rows."""
    if any(len(match.phrase) > 10 for match in page_text.find_in(row, "cues", "title", "after")):
        return True
    return row.block in page_text.once(_running_text)


def _running_text(page_text: PageText) -> frozenset[int]:
    """The blocks that are of several long rows."""
    rows = Counter(row.block for row in page_text.rows)
    long = Counter(row.block for row in page_text.rows if len(row.text) > 45)
    return frozenset(block for block, count in long.items() if count >= 2 and rows[block] > 2)


def two_row_name(row: Row, below: Row | None) -> str | None:
    """ "UNIVERSITY OF" over "NORTHWIND", or a name broken before its kind of organisation."""
    if (
        below is None
        or is_heading(below.text)
        or is_label(below.text)
        or abs(below.size - row.size) > (0.55 if len(row.words) > 1 else 0.6) * row.size
        or len(row.words) + len(below.words) > 9
        or dates_in(below.text)
    ):
        return None
    first, second = row.text.strip(), below.text.strip()
    open_end = (
        first.lower().endswith((" of", " for", " and", "&", " the"))
        or second.split()[0] in word_set("words", "joining")
        or (row.ocr and below.ocr and len(row.words) == 1 and org_like(second) and len(second.split()) <= 2)
        or (org_like(second) and len(second.split()) <= 3 and not org_like(first))
        or (org_like(first) and org_like(second) and first.lower().split()[-1] in ("national", "american", "state"))
    )
    ok = open_end and (abs(row.box.x0 - below.box.x0) < 0.03 or abs(row.box.x_mid - below.box.x_mid) < 0.04)
    return f"{first} {second}" if ok and not ROLE.search(first) else None


def _addresses(page_text: PageText) -> Iterator[_Clue]:
    """The site or mail domain, as a clue for the name on the page that it spells; alone, it is itself the name."""
    for match in HOST.finditer(page_text.text):
        stem = stem_of(match[1].lower())
        if len(stem) < 3 or stem in word_set("words", "platform_domains"):
            continue
        rows = [
            row
            for row in page_text.rows
            if exact_key(row.text) == stem
            or (len(exact_key(row.text)) < 45 and len(stem) >= 5 and spells(row.text, stem))
        ]
        printed = min(
            (row for row in rows if "://" not in row.text and "www" not in row.text.lower() and "@" not in row.text),
            key=lambda r: len(r.text),
            default=None,
        )
        if printed is not None:
            name = re.sub(r"^(?:for|by)\s*(?=[A-Z])", "", part_that_spells(printed.text, stem))
            yield _Clue(name=name, evidence=page_text.evidence(printed.start, printed.end), kind="in an address")
        else:
            start = (
                page_text.text.lower().index(stem, match.start(1))
                if stem in page_text.text[match.start(1) :].lower()
                else match.start(1)
            )
            name = page_text.text[start : start + len(stem)]
            yield _Clue(
                name=name.capitalize() if name.islower() else name,
                evidence=page_text.evidence(match.start(1), match.end(1)),
                kind=ADDRESS_ONLY,
            )
