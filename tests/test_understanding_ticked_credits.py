"""Kinds of credit to choose from: the amount of the ticked one is the value, those of the others never are."""

from __future__ import annotations

import pytest
from made_up_pages import grid, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.credits import find_credits
from cpe_core.understanding.fields.ticked_credits import NO_KIND_TICKED, names_a_kind
from cpe_core.understanding.text.page_text import PageText

KINDS = ("CPE (accountants; 447788)", "CLE (lawyers)", "CFP CE (program 301)", "Social work CEU")


def listed(marks: str, *, behind: bool = False) -> PageText:
    rows = [
        [mark, kind, amount] for mark, kind, amount in zip(marks, KINDS, ("3.0", "2.5", "3.5", "0.25"), strict=True)
    ]
    rows = [[kind, mark, amount] for mark, kind, amount in rows] if behind else rows
    return PageText([page(*grid([0.1, 0.6, 0.8] if behind else [0.1, 0.2, 0.8], *rows))])


@pytest.mark.parametrize("text", ["CPE", "CLE (lawyers)", "Insurance CE", "Social work CEU: 3"])
def test_kinds_of_credit(text: str) -> None:
    assert names_a_kind(text)


@pytest.mark.parametrize("text", ["Certificate", "3.0 CPE", "Amount", "the CPE credits"])
def test_other_texts(text: str) -> None:
    assert not names_a_kind(text)


@pytest.mark.parametrize("behind", [False, True])
@pytest.mark.parametrize(("marks", "found"), [("☐☒☐☐", [("2.5", "CLE")]), ("☒☐☒☐", [("3.0", "CPE"), ("3.5", "CFP")])])
def test_only_the_amounts_of_ticked_kinds_are_found(marks: str, found: list[tuple[str, str]], behind: bool) -> None:
    assert [(one.value, kind) for one, kind in find_credits(listed(marks, behind=behind))] == found


def test_the_amount_of_the_ticked_kind_is_the_credits() -> None:
    record = read_certificate(listed("☐☒☐☐"))
    assert (record.credits.value, record.credit_type.value) == ("2.5", "CLE")


def test_where_none_is_ticked_no_amount_is_sure() -> None:
    rows = [["☐", "CPE", "3.0 credits"], ["☐", "CLE", "2.5 credits"]]
    page_text = PageText([page(*grid([0.1, 0.2, 0.8], *rows))])
    assert find_credits(page_text) and all(NO_KIND_TICKED in one.reasons for one, _ in find_credits(page_text))


def test_of_amounts_to_choose_the_ticked_one_counts() -> None:
    rows = [["Credits", "❏ 2.0", "❏ 3.0", "✔ 4.0", "❏ 8.0"], ["Date", "December 16, 2024", "", "", ""]]
    found = find_credits(PageText([page(*grid([0.05, 0.25, 0.4, 0.55, 0.7], *rows))]))
    assert [one.value for one, _ in found] == ["4.0"]
    assert all("its box is ticked" in one.reasons for one, _ in found)


def test_amounts_with_boxes_of_which_none_is_ticked_are_asked_about() -> None:
    rows = [["CPE credits", "❏ 2.0", "❏ 3.0", "❏ 4.0"]]
    found = find_credits(PageText([page(*grid([0.05, 0.25, 0.4, 0.55], *rows))]))
    assert all(NO_KIND_TICKED in one.reasons for one, _ in found)
