"""Where words begin in a text layer, told by the glyphs' widths, or by their ink where a font lies about those."""

from __future__ import annotations

from itertools import accumulate

import numpy as np
import pytest
from papers import pdf

from cpe_core.reading import textlayer
from cpe_core.reading.glyphs import Glyphs
from cpe_core.reading.pdf import raw_pages

EM, WIDTH, SPACE, BEARING = 10.0, 0.6, 0.2, 0.08  # of a letter, of a space and beside the ink, in em


def words(text: str, *, filling: str = "", space: float = SPACE, drawn: bool = False) -> list[str]:
    """The words of a line whose letters stand at their width, those of `filling` without white at their sides, and
    whose spaces, `drawn` or guessed, are `space` em wide.
    """
    letters = [letter for letter in text if letter != " "]
    steps = [*accumulate(EM * (space if letter == " " else WIDTH) for letter in text)]
    x1 = np.array([end for end, letter in zip(steps, text, strict=True) if letter != " "])
    x0 = x1 - EM * WIDTH
    behind = np.array([n > 0 and text[n - 1] == " " for n, letter in enumerate(text) if letter != " "])
    level, none = np.zeros(len(letters)), np.zeros(len(letters), np.bool_)

    def ink(glyph: int) -> tuple[float, float]:
        white = 0.0 if letters[glyph] in filling else BEARING * EM
        return float(x0[glyph]) + white, float(x1[glyph]) - white

    glyphs = Glyphs(
        text="".join(letters), x0=x0, x1=x1, y0=level, y1=level + EM, base=level + EM, size=level + EM, spaced=behind if drawn else none,
        guessed=none if drawn else behind, misread=none, ink=ink,
    )  # fmt: skip
    starts = textlayer._starts(glyphs)
    return ["".join(letters[start:end]) for start, end in zip(starts, [*starts[1:], len(letters)], strict=True)]


@pytest.mark.parametrize("text", ["Annual Accounting & Auditing", "Tax Accounting", "A Tax Audit", "All of It"])
def test_words_part_at_spaces_though_the_first_letter_fills_its_width(text: str) -> None:
    assert words(text, filling="AT") == text.split()


def test_a_font_that_says_its_ink_is_its_width_is_told_by_the_white() -> None:
    assert words("Annual Audit", filling="AnualditA") == ["Annual", "Audit"]


@pytest.mark.parametrize(("drawn", "space"), [(True, -0.1), (False, -0.02)])
@pytest.mark.parametrize("text", ["Vera Lindqvist", "Quillbrook Harrow", "of Completion"])
def test_a_space_before_a_capital_parts_words_though_the_letter_before_it_reaches_into_it(
    text: str, drawn: bool, space: float
) -> None:
    assert words(text, space=space, drawn=drawn) == text.split()


def test_no_brand_is_parted_at_its_capital_where_no_space_is() -> None:
    assert words("QuillBrook") == ["QuillBrook"]


@pytest.mark.parametrize(
    ("size", "page", "is_read"),
    [(0.4, (612, 792), False), (0.8, (612, 792), False), (3, (612, 792), True), (3, (2448, 3168), False),
     (0.9, (90, 120), True)],
)  # fmt: skip
def test_type_that_is_a_dot_on_its_page_is_not_read(size: float, page: tuple[int, int], is_read: bool) -> None:
    def drawn(canvas) -> None:
        canvas.setFont("Helvetica", page[0] / 40)
        canvas.drawString(10, page[1] / 2, "Ada Quill")
        canvas.setFont("Helvetica", size)
        canvas.drawString(10, page[1] / 4, "Sponsor 482913")

    (only,) = raw_pages(pdf(drawn, size=page))
    assert ("482913" in [word.text for word in only.words]) == is_read
