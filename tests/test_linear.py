"""Texts of one sign a thousand times are read in no time: no pattern tries each place of them from each other."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from made_up_pages import Put, column, page

from cpe_core.reading.boxes import _CLOSING
from cpe_core.reading.styles import _SIZE
from cpe_core.understanding.fields import fields_of_study, identifiers, sponsors
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.fields.field_names import field_named
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.fields.title_phrases import is_boilerplate, without_tail
from cpe_core.understanding.tables.alignment import TextRun, kind_of_text
from cpe_core.understanding.tables.cards import amount_behind, card_of
from cpe_core.understanding.tables.list_headings import is_page_number
from cpe_core.understanding.tables.states import codes_in
from cpe_core.understanding.text.addresses import HOST
from cpe_core.understanding.text.page_text import PageText

LONG = 20_000
SECONDS = 1.0  # of the processor


def label_glued(text: str) -> int:
    return identifiers.label_glued_to(PageText([page(*column(text))]), LONG + 1, LONG + 3)


def run(text: str) -> TextRun:
    words = page(Put(text=text, y=0.5)).words
    return TextRun(words=words, page=1, x0=0.0, x1=1.0, y=0.5, size=0.02)


def codes_in_one(text: str) -> object:
    return codes_in([text])


def ends_in_amount(text: str) -> object:
    return amount_behind(run(text))


def cut_from_line(text: str) -> object:
    return card_of([[run(text)]])


@pytest.mark.parametrize(
    ("reads", "text"),
    [
        (HOST.findall, "1." * LONG),
        (HOST.findall, "a-" * LONG),
        (HOST.findall, "@" + "a." * LONG + "!"),
        (without_tail, "Leases" + " a" * LONG),
        (clean_name, "Ada" + ":" * LONG + "x"),
        (field_named, "Tax" + "-" * LONG + "x"),
        (fields_of_study._apart, "Tax" + "-" * LONG + "x"),
        (fields_of_study._apart, "Tax" + ":" * LONG + "x"),
        (fields_of_study._JOINS.fullmatch, "," * LONG + "x"),
        (method_named, "(" * LONG),
        (is_boilerplate, "a1" * LONG + "!"),
        (is_boilerplate, "@" * 3 * LONG),
        (_CLOSING.search, "“" * LONG + "x"),
        (_SIZE.search, "1" * LONG),
        (label_glued, "a" * LONG + "!12"),
        (kind_of_text, "1." * LONG),
        (is_page_number, " " * LONG),
        (codes_in_one, "W=A " * LONG),
        (ends_in_amount, "on " * LONG),
        (cut_from_line, "1/2/2023 " + "(a" * LONG),
        (cut_from_line, "1/2/2023 " + "– " * LONG),
    ],
    ids=lambda one: one[:6] if isinstance(one, str) else getattr(one, "__qualname__", None),
)
def test_a_text_of_one_sign_takes_no_time(reads: Callable[[str], object], text: str) -> None:
    began = time.process_time()
    reads(text)
    assert time.process_time() - began < SECONDS


def test_what_stands_before_a_sponsor_s_phrase_takes_no_time_either() -> None:
    text = PageText([page(*column("1" * LONG + " is registered with NASBA"))])
    began = time.process_time()
    list(sponsors.find_sponsors(text, person="", title=""))
    assert time.process_time() - began < 2 * SECONDS
