"""Where the names of options stand on a page, and the room beside them."""

from __future__ import annotations

import numpy as np
from made_up_pages import Put, page

from cpe_core.document import Box
from cpe_core.reading.option_places import could_be_mark, cut, marks, places
from cpe_core.reading.raw_page import Piece


def kinds(*puts: Put) -> list[tuple[str, str]]:
    made = page(*puts)
    return sorted({(slot.of.kind, slot.of.key) for slot in places(made.words, made.width / made.height)})


def test_methods_and_fields_are_options_and_other_words_none() -> None:
    found = kinds(
        Put(text="Group Live", x=0.2, y=0.3), Put(text="Taxes", x=0.2, y=0.4), Put(text="Lunch", x=0.2, y=0.5)
    )
    assert found == [("field", "taxes"), ("method", "grouplive")]


def test_kinds_of_credit_are_options_only_where_several_are_listed() -> None:
    one = Put(text="CPE (accountants; 4711)", x=0.2, y=0.3, left=True)
    assert kinds(one) == []
    assert {kind for kind, _ in kinds(one, Put(text="CLE (lawyers)", x=0.2, y=0.33, left=True))} == {"credit"}


def test_one_letter_that_ocr_read_may_be_a_mark() -> None:
    typed, read = (page(Put(text="J", x=0.2, y=0.3, source=source)).words[0] for source in ("text", "ocr"))
    assert (could_be_mark(typed), could_be_mark(read)) == (False, True)


def test_a_part_of_a_page_is_cut_by_its_darkest_colour() -> None:
    pixels = np.full((100, 50, 3), 250, np.uint8)
    pixels[40:60, 20:30, 1] = 10
    piece, top, left = cut(Piece.whole(pixels), Box(x0=0.3, y0=0.3, x1=0.8, y1=0.7))
    assert (top, left, piece.shape) == (30, 15, (41, 26))
    assert marks(piece).sum() == 200
