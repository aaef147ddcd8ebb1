"""Long texts and crowded pages take time by their length: nothing tries each place of them from each other."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

import pytest
from made_up_pages import Put, column, page

from cpe_core.document import Box, Document, Page, Word
from cpe_core.reading.option_places import _CLOSING
from cpe_core.reading.styles import _SIZE
from cpe_core.understanding import understand
from cpe_core.understanding.fields import fields_in_lines, fields_of_study, identifiers, sponsors
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.fields.field_names import field_named
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.fields.title_phrases import is_boilerplate, without_tail
from cpe_core.understanding.models.tagger import trimmed
from cpe_core.understanding.models.tagger_features import bare_word
from cpe_core.understanding.tables.alignment import TextRun, aligned, kind_of_text
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


def fields_behind_amounts(text: str) -> object:
    return [*fields_in_lines.behind_amounts(text)]


@pytest.mark.parametrize(
    ("reads", "text"),
    [
        (HOST.findall, "1." * LONG),
        (HOST.findall, "a-" * LONG),
        (HOST.findall, "@" + "a." * LONG + "!"),
        (without_tail, "Leases" + " a" * LONG),
        (clean_name, "Ada" + ":" * LONG + "x"),
        (field_named, "Tax" + "-" * LONG + "x"),
        (fields_in_lines.apart, "Tax" + "-" * LONG + "x"),
        (fields_in_lines.apart, "Tax" + ":" * LONG + "x"),
        (fields_behind_amounts, "1 CPE, " + "Tax, " * LONG),
        (fields_behind_amounts, "1 CPE " * LONG),
        (fields_in_lines.lists_alone, "Tax 1, " * LONG),
        (fields_of_study._JOINS.fullmatch, "," * LONG + "x"),
        (method_named, "(" * LONG),
        (is_boilerplate, "a1" * LONG + "!"),
        (is_boilerplate, "@" * 3 * LONG),
        (_CLOSING.search, "“" * LONG + "x"),
        (_SIZE.search, "1" * LONG),
        (label_glued, "a" * LONG + "!12"),
        (kind_of_text, "1." * LONG),
        (is_page_number, " " * LONG),
        (bare_word, "-" * LONG + "a" + "-" * LONG + "a"),
        (trimmed, "a" + "-" * LONG + "a"),
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


CERTIFICATE = ("Certificate of Completion", "This certifies that", "Vera Lindqvist", "has completed", "Lease Audits",
               "Credits: 4.0 CPE", "Date: March 3, 2024")  # fmt: skip
MORE = 4  # times as many words
MOST_TIMES = 8.0  # as long it may take then: with the square it would be sixteen


def crowded(texts: Sequence[str], *, in_a_row: int) -> Page:
    """A certificate whose page is filled with texts, so many in each row."""
    rows = [texts[at : at + in_a_row] for at in range(0, len(texts), in_a_row)]
    high, wide = 0.7 / len(rows), 0.9 / in_a_row
    words = (
        Word(
            text=text, size=0.6 * high, source="text",
            box=Box(x0=0.05 + wide * at, y0=0.25 + high * n, x1=0.05 + wide * (at + 0.8), y1=0.25 + high * (n + 0.6)),
        )
        for n, row in enumerate(rows)
        for at, text in enumerate(row)
    )  # fmt: skip
    head = page(*column(*CERTIFICATE, top=0.03, step=0.03))
    return replace(head, words=(*head.words, *words))


def some_words(count: int) -> list[str]:
    letters = Random(count)
    return ["".join(letters.choices("abcdefghij", k=6)) for _ in range(count)]


def some_days(count: int) -> list[str]:
    return [f"{1 + at % 12}/{1 + at % 28}/{1990 + at % 35}" for at in range(count)]


def understood(page: Page) -> None:
    understand(Document(media_type="application/pdf", pages=(page,)))


def every_word_is_found(page: Page) -> None:
    text = PageText([page])
    for match in re.finditer(r"\S+", text.text):
        assert text.evidence(*match.span())


def seconds(work: Callable[[Page], None], page: Page) -> float:
    """The least of three: a busy machine, or memory that is tidied up meanwhile, has doubled two of them."""
    taken = []
    for _ in range(3):
        began = time.thread_time()
        work(page)
        taken.append(time.thread_time() - began)
    return min(taken)


@pytest.mark.parametrize(
    ("work", "texts", "count", "rows"),
    [
        (understood, some_words, 500, None),
        (understood, some_days, 250, None),
        (understood, some_days, 400, 5),
        (every_word_is_found, some_words, 2000, 1),
    ],
    ids=["a word a row", "a day a row", "days in long rows", "one long row"],
)
def test_a_crowded_page_takes_time_by_its_words(
    work: Callable[[Page], None], texts: Callable[[int], list[str]], count: int, rows: int | None
) -> None:
    few, many = (crowded(texts(n), in_a_row=n // rows if rows else 1) for n in (count, MORE * count))
    work(crowded(texts(50), in_a_row=1))  # what is read once and kept
    assert seconds(work, many) < MOST_TIMES * seconds(work, few)


def test_what_stands_in_one_row_is_aligned_in_time_by_its_pieces() -> None:
    def a_row(count: int) -> list[TextRun]:
        return [replace(run("4"), x0=at / count, x1=(at + 0.8) / count) for at in range(count)]

    def spent(pieces: Sequence[TextRun]) -> float:
        """The least of three: memory that is tidied up meanwhile takes as long as all of it."""
        taken = []
        for _ in range(3):
            began = time.thread_time()
            aligned(pieces)
            taken.append(time.thread_time() - began)
        return min(taken)

    assert spent(a_row(MORE * 1000)) < MOST_TIMES * spent(a_row(1000))
