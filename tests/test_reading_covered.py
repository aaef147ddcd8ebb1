"""Covered words held against what is seen at their place."""

from __future__ import annotations

import pytest

from cpe_core.document import Box, Word
from cpe_core.reading.covered import SAYS_OTHERWISE, confirmed, marked, partly_covered, said, says_something

LINE = Box(x0=0.1, y0=0.48, x1=0.9, y1=0.52)


def row(text: str, x0: float = 0.1, letter: float = 0.01) -> tuple[Word, ...]:
    words = []
    for part in text.split(" "):
        box = Box(x0=x0, y0=0.485, x1=x0 + letter * len(part), y1=0.515)
        words.append(Word(text=part, box=box, size=0.02, source="text"))
        x0 += letter * (len(part) + 1)
    return tuple(words)


@pytest.mark.parametrize(
    ("hidden", "seen", "kept"),
    [
        ("Odo P. Fenwick", "Odo P. Fenwick", ["Odo", "P.", "Fenwick"]),
        ("Odo P. Fenwick", "OdoP.Fenwick", ["Odo", "P.", "Fenwick"]),
        ("Odo P. Fenwlck", "Odo P. Fenwick", ["Odo", "P."]),
        ("on March 17, 2025", "on March 12, 2025", ["on", "March", "2025"]),
        ("20 credits", "2.0 credits", ["credits"]),
        ("Fenwick", "Fenwicks", []),
        ("2.0", "12.0", []),
    ],
)
def test_a_covered_word_is_kept_where_the_picture_says_the_same(hidden, seen, kept):
    assert [word.text for word in confirmed(row(hidden), [(LINE, seen)])] == kept


@pytest.mark.parametrize(
    ("below", "above", "doubted"),
    [
        ("2.0", "4.0", ["4.0"]),
        ("20", "2.0", ["2.0"]),
        ("2.0", "2.0", []),
        ("Odo Fenwick", "OdoFenwick", []),
        ("Odo Fenwick", "Ada Fenwick", ["Ada"]),
        ("12.0", "2.0", ["2.0"]),
    ],
)
def test_a_word_over_another_that_says_otherwise_is_doubted(below, above, doubted):
    words = marked(row(above), row(below))
    assert [word.text for word in words] == above.split()
    assert [word.text for word in words if word.doubt == SAYS_OTHERWISE] == doubted


@pytest.mark.parametrize("text", ["____", "@@amount@@", "{{credits}}", "${HOURS}", "«Name»"])
def test_a_line_to_write_on_and_a_variable_under_its_value_are_no_words_of_the_paper(text):
    assert not says_something(row(text)[0])
    assert says_something(row("2.0")[0])


def test_a_word_beside_a_covered_one_is_whole():
    hidden = row("2.0", x0=0.2)
    assert partly_covered(row("1", x0=0.19)[0], hidden)
    assert not partly_covered(row("credits:", x0=0.11)[0], hidden)


def test_what_a_text_says_tells_two_from_twenty():
    assert said("2.0") != said("20")
    assert said("12,") == said("12")
    assert said("Dr. Odo") == said("DR ODO")
