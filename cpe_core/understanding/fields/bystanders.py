"""Whose name stands on a paper and who gives no credit all the same: who pays, carries the mail, or signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cpe_core.records import Evidence
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.organisation_names import core_of
from cpe_core.understanding.fields.participants import has_role, is_plainly_a_name
from cpe_core.understanding.text.page_text import PageText, Row, exact_key

_LEAST = 4  # letters of a name that is looked for in a sentence
_FARTHEST = 160  # letters from the beginning of a sentence to what it says
_MOST_ROWS = 4  # of names under a heading
_BEFORE_A_NAME = re.compile(r"^\W*(?:the\s)?", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<!Inc)(?<!Ltd)(?<!Co)(?<!Corp)[.;!?]\s+(?=[A-Z])|\n\s*(?=[A-Z][^\n]*$)")


def gives_nothing(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a paper says of a name that no credit comes from it, or only that it pays, signs or owns a mark."""
    only_named = _only_pays(page_text, sponsor) or _only_owns_a_mark(page_text, sponsor)
    return only_named or _is_denied(page_text, sponsor) or _signs(page_text, sponsor)


def only_sends(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a mail says of a name that it was sent by it: "This e-mail was sent by Northwind Meetings"."""
    core = core_of(str(sponsor.value))
    behind = (page_text.text[match.end : match.end + 100] for match in page_text.find("cues", "sponsor", "sends"))
    return len(core) >= _LEAST and any(_opens_with(text, core) for text in behind)


def _is_denied(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a sentence that the name opens says so: "Northwind Events provides the technology"."""
    core = core_of(str(sponsor.value))
    if len(core) < _LEAST:
        return False
    for match in page_text.find("cues", "sponsor", "gives_nothing"):
        before = page_text.text[max(match.start - _FARTHEST, 0) : match.start]
        if _opens_with(_SENTENCE.split(before)[-1], core):
            return True
    return False


def _opens_with(text: str, core: str) -> bool:
    return exact_key(_BEFORE_A_NAME.sub("", text)).startswith(core)


def _only_pays(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a name stands nowhere but under a heading of those who pay, or behind it: "GOLD SPONSORS"."""
    paying = page_text.once(_rows_of_supporters)
    rows = {row.index for row in page_text.rows_holding(exact_key(str(sponsor.value)))}
    rows |= {row.index for one in sponsor.evidence for row in page_text.rows if _lies_in(one, row)}
    return bool(rows) and rows <= paying


def _only_owns_a_mark(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a name stands nowhere but behind what is said of a mark: "… is a registered mark of Northwind, Inc."."""
    core, owning = core_of(str(sponsor.value)), set[int]()
    for match in page_text.find("cues", "sponsor", "owner_of_marks"):
        behind = page_text.text[match.end : match.end + 100]
        if _opens_with(behind, core):
            name = match.end + len(behind) - len(_BEFORE_A_NAME.sub("", behind))
            owning |= {page_text.row_at(match.start).index, page_text.row_at(name).index}
    rows = {row.index for row in page_text.rows_holding(core)} if owning else set()
    return len(core) >= _LEAST and bool(rows) and rows <= owning


def _rows_of_supporters(page_text: PageText) -> frozenset[int]:
    return frozenset(row.index for row in _under_headings(page_text))


def _under_headings(page_text: PageText) -> Iterator[Row]:
    for match in page_text.find("cues", "sponsor", "supporters"):
        row: Row | None = page_text.row_at(match.start)
        assert row is not None
        if exact_key(page_text.text[row.start : match.start]):
            continue
        if exact_key(page_text.text[match.end : row.end]):
            yield row
            continue
        for _ in range(_MOST_ROWS):
            row = page_text.below(row, within=1.8)
            if row is None:
                break
            yield row


def _signs(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a name is a person's, beside the role in which one signs or teaches."""
    if not is_plainly_a_name(str(sponsor.value)):
        return False
    rows = [row for one in sponsor.evidence for row in page_text.rows if _lies_in(one, row)]
    return bool(rows) and all(has_role(page_text, row) for row in rows)


def _lies_in(one: Evidence, row: Row) -> bool:
    return row.page == one.page and row.box.covers(one.box) > 0.5
