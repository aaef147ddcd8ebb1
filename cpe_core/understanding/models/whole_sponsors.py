"""A sponsor's name as it is printed whole: with the rest of its row, the rows under it, its initials spelt out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import takewhile

from cpe_core.records import Evidence, Field
from cpe_core.understanding.fields.organisation_names import house_of
from cpe_core.understanding.fields.participants import is_plainly_a_name
from cpe_core.understanding.fields.sponsor_evidence import (
    FLUSH,
    GOES_ON,
    MORE,
    MOST_BLOCKS,
    NEAR,
    SHORT,
    is_acronym,
    is_kind,
    is_of_a_name,
    is_of_the_reader,
    is_proved,
    lies_in,
    lies_under,
)
from cpe_core.understanding.fields.sponsors import imprints, two_row_name
from cpe_core.understanding.models.ranker import UNSURE, doubted
from cpe_core.understanding.text.labels import is_label
from cpe_core.understanding.text.page_text import PageText, Row, exact_key, longest_of
from cpe_core.vocabulary import word_set, words

_MOST_BESIDE = 2  # words of a logo's second half
_MORE_BELOW = 6  # words
_ANDS = frozenset({"and", "y", "e", "et", "und", "en", "ve", "i"})
_A_LOGO = frozenset({"a logo", *UNSURE})


def printed_whole(page_text: PageText, sponsor: Field) -> Field:
    """A sponsor, by its whole name where its row or the rows under it go on with it, and marked where they may."""
    if not isinstance(sponsor.value, str):
        return sponsor
    name = _opening().sub("", _navigation().sub("", _ENDS_SENTENCE.sub("", sponsor.value)))
    sponsor = replace(sponsor, value=name)
    if (whole := _row_over_brackets(page_text, sponsor)) is not None:
        return doubted(_of_span(page_text, sponsor, (whole.start, whole.end)), UNSURE[0])
    if longer := longer_name(page_text, name, sponsor.evidence):
        return _with_rows_below(page_text, doubted(_of_span(page_text, sponsor, longer), UNSURE[0]))
    if company := company_of(page_text, name) or spelt_out(page_text, name):
        return _with_rows_below(page_text, _of_span(page_text, sponsor, company))
    if (on := _with_rows_below(page_text, sponsor)) is not sponsor:
        return on
    if over := row_leading(page_text, sponsor.evidence):
        first, last = over
        evidence = (*page_text.evidence(first.start, first.end), *sponsor.evidence)
        return doubted(replace(sponsor, value=two_row_name(first, last), evidence=evidence), UNSURE[0])
    rest = rest_of_logo(page_text, name, sponsor.evidence) if {*sponsor.reasons} <= _A_LOGO else None
    if rest is not None:
        return _joined(page_text, sponsor, [rest])
    is_open = not sponsor.needs_review and not is_proved(sponsor.reasons)
    if is_open and is_half_a_name(page_text, name):
        return doubted(sponsor, "a part of an organisation")
    if is_open and is_of_the_reader(name):
        return doubted(sponsor, "may be the heading of the page")
    return sponsor


@cache
def _navigation() -> re.Pattern[str]:
    """What stands behind a site's name in the bar at the top of its page, from the first such words on."""
    named = longest_of({*words("words", "navigation")}).replace(r"\ ", r"\s")
    return re.compile(rf"(?<=\w)\s+(?:{named})(?!\w).*$", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    """How the sentence of a name begins: "Hierbij verklaart Studiehuis …", "Par la présente, l'Institut …"."""
    named = longest_of({*words("words", "before_a_sponsor")}).replace(r"\ ", r"\s")
    return re.compile(rf"^(?:{named})(?!\w),?\s+(?:l['’])?(?=\w)", re.IGNORECASE)


def _row_over_brackets(page_text: PageText, sponsor: Field) -> Row | None:
    """The row over a name that is nothing but brackets: a chapter's or the initials, under the whole name."""
    if not str(sponsor.value).startswith("(") or not str(sponsor.value).endswith(")") or not sponsor.evidence:
        return None
    row = next((row for row in page_text.rows if lies_in(sponsor.evidence[0], row)), None)
    return page_text.above(row, within=NEAR) if row is not None else None


_ENDS_SENTENCE = re.compile(r"(?<=[^\W\d_]{5})\.$")  # no legal form, nor another shortened word


def _of_span(page_text: PageText, sponsor: Field, span: tuple[int, int]) -> Field:
    name = _bare(page_text.text[slice(*span)])
    return replace(sponsor, value=name, evidence=page_text.evidence(*span))


def _joined(page_text: PageText, sponsor: Field, rows: Sequence[Row]) -> Field:
    more = [one for row in rows for one in page_text.evidence(row.start, row.end)]
    name = " ".join([str(sponsor.value), *(_bare(row.text) for row in rows)])
    return replace(sponsor, value=name, evidence=(*sponsor.evidence, *more))


def _with_rows_below(page_text: PageText, sponsor: Field) -> Field:
    """A sponsor with the rows that go on with its name; marked where they say more, or name another behind an "and"."""
    rows = rows_going_on(page_text, sponsor.evidence)
    if not rows:
        return sponsor
    if not all(map(_is_all_of_a_name, rows)):
        return doubted(sponsor, GOES_ON)
    whole = _joined(page_text, sponsor, rows)
    return doubted(whole, UNSURE[0]) if any(row.text.isupper() for row in rows) else whole


def row_leading(page_text: PageText, evidence: Sequence[Evidence]) -> tuple[Row, Row] | None:
    """The row right over a name that is half of it, and the name's: "BRINDLE VALLEY" over "VETERINARY SOCIETY"."""
    row = next((row for row in page_text.rows if lies_in(evidence[-1], row)), None) if len(evidence) == 1 else None
    over = page_text.above(row, within=NEAR) if row is not None and row.text == evidence[0].text else None
    if row is None or over is None or not over.text.isupper() or not row.text.isupper():
        return None
    return (over, row) if two_row_name(over, row) is not None else None


def is_half_a_name(page_text: PageText, name: str) -> bool:
    """Whether a row goes on behind the same words, which may be half of a name.

    One word tells nothing: it opens the names of courses and products too.
    """
    words = name.casefold().split()
    for row in page_text.rows if len(words) > 1 else ():
        opening, rest = row.text.casefold().split()[: len(words)], row.text.split()[len(words) :]
        if opening == words and 0 < len(rest) <= MORE and rest[0][0].isupper() and house_of(row.text) != house_of(name):
            return True
    return False


def company_of(page_text: PageText, logo: str) -> tuple[int, int] | None:
    """The span of the company whose name holds the one word of a logo, in the page's imprint, or opens with it in a
    row of its own: "Wattle" over "Wattle Professional Education Pty Ltd".
    """
    if len(logo.split()) != 1:
        return None
    for is_alone in (False, True):
        for start, end in imprints(page_text, alone=is_alone):
            parts = [exact_key(part) for part in page_text.text[start:end].split()]
            if exact_key(logo) in (parts[:1] if is_alone else parts):
                return start, end
    return None


def spelt_out(page_text: PageText, initials: str) -> tuple[int, int] | None:
    """The span of the row that spells a name of which only the initials were taken: "QLI", "Quill Lane Institute"."""
    rows = page_text.rows if len(initials) >= SHORT and initials.isalpha() and initials.isupper() else ()
    for row in rows:
        words = row.text.split()
        start = 1 if words[0].lower() == "the" else 0
        kinds = word_set("words", "organisation").intersection(word.lower() for word in words)
        if kinds and is_acronym(initials, words[start:]) and is_of_a_name(words[start:]):
            return row.start + (len(words[0]) + 1) * start, row.end
    return None


def rest_of_logo(page_text: PageText, name: str, evidence: Sequence[Evidence]) -> Row | None:
    """The row that goes on with a logo right behind it, as OCR parts words of two sizes; initials are whole."""
    is_part = len(evidence) == 1 and not name.isupper()
    row = next((row for row in page_text.rows if is_part and row.ocr and lies_in(evidence[0], row)), None)
    behind = page_text.right_of(row) if row is not None and row.text == name else None
    if row is None or behind is None or not behind.ocr or len(behind.words) > _MOST_BESIDE:
        return None
    is_near = behind.box.x0 - row.box.x1 < FLUSH
    return behind if is_near and behind.text.replace(" ", "").isalpha() and not is_label(behind.text) else None


def longer_name(page_text: PageText, name: str, evidence: Sequence[Evidence]) -> tuple[int, int] | None:
    """The span of a row that opens with a name and goes on with it: the name's own row, or "… of the Upper Valley"."""
    own = next((row for row in page_text.rows if any(lies_in(one, row) for one in evidence)), None)
    for row in page_text.rows:
        rest = row.text[len(name) :].split()
        if row.text[: len(name)].casefold() != name.casefold() or not 0 < len(rest) <= MORE:
            continue
        in_it = row is own and len(evidence) == 1 and (len(rest) > 1 or is_kind(rest[0]))
        goes_on = rest[0] in word_set("words", "joining") and len(name.split()) > 1
        if (in_it or goes_on) and is_of_a_name(rest) and house_of(row.text) != house_of(name):
            return row.start, row.end
    return None


def rows_going_on(page_text: PageText, evidence: Sequence[Evidence]) -> list[Row]:
    """The rows under a name that go on with it in a small word: "Harrow Academy of Audit" over "and Assurance"."""
    row = next((row for row in page_text.rows if lies_in(evidence[-1], row)), None) if evidence else None
    rows: list[Row] = []
    name = evidence[-1].text.rstrip(" .,") if evidence else ""
    if row is None or " " not in name or not row.text.rstrip(" .,").endswith(name):
        return rows
    while (below := page_text.below(row, within=NEAR)) is not None and len(rows) < MOST_BLOCKS:
        if not _opens_small(below) or not lies_under(row, below):
            break
        rows.append(below)
        row = below
    return rows


def _opens_small(row: Row) -> bool:
    """Whether small words open a row, and then one with a capital: "of the Upper Valley"."""
    words = row.text.split()
    if row.text.isupper():  # "OF ACCOUNTANTS", and no "WE CERTIFY THAT", "FOR SUCCESSFULLY COMPLETING"
        more = words[sum(1 for _ in takewhile(_OF.__contains__, (word.lower() for word in words))) :]
    else:
        more = words[sum(1 for _ in takewhile(word_set("words", "joining").__contains__, words)) :]
    return bool(more) and len(more) < len(words) and more[0].lstrip("d'l’")[:1].isupper()


def _bare(name: str) -> str:
    return name.strip(" ,") if _DOTTED.search(name) else name.strip(" ,.")


_DOTTED = re.compile(r",?\s(?:[^\W\d_]\.\s?){2,}$")  # a legal form: "A.C.", "e. V."


_OF = frozenset({
    "of", "and", "de", "da", "do", "del", "della", "dei", "degli", "delle", "di", "des", "du", "dos", "das", "van",
    "der", "den", "e", "et", "y", "und", "oraz",
})  # fmt: skip


def _is_all_of_a_name(row: Row) -> bool:
    """Whether a row that goes on with a name holds no word of anything else, nor another's name behind an "and"."""
    text = row.text.title() if row.text.isupper() else row.text
    words = [word.strip(",") for word in _DOTTED.sub("", text).rstrip(" .,").split()]
    words = [word.lower() if word.lower() in word_set("words", "joining") else word for word in words]
    is_another = words[0] in _ANDS and (
        is_plainly_a_name(" ".join(words[1:]))
        or not word_set("words", "organisation").isdisjoint(word.lower() for word in words)
    )
    return len(words) <= _MORE_BELOW and is_of_a_name(words) and not is_another
