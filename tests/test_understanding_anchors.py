"""An anchor finds what stands at its place on the next paper; the template's own texts are never taken for a value."""

from __future__ import annotations

from made_up_pages import Put, column, page

from cpe_core.understanding.lessons.anchors import Anchor, Span, anchors_of, filled
from cpe_core.understanding.lessons.templates import template_of
from cpe_core.understanding.text.page_text import PageText

LABEL, AFTER = "is borne by the hand of", "who sat through all of the lecture"


def paper(*names: str, after: str = AFTER) -> PageText:
    return PageText([page(*column("Quillbrook Institute", LABEL, *names, after, step=0.04))])


def one_anchor(side: str, page_text: PageText, value: str) -> tuple[Anchor, frozenset[str]]:
    span = next(page_text.places_of(value))
    values = page_text.evidence(*span)
    anchor_texts = frozenset(one.text for one in template_of(page_text, values).anchor_texts)
    return next(one for one in anchors_of(page_text, span, values) if one.side == side), anchor_texts


def texts(page_text: PageText, spans: tuple[Span, ...]) -> list[str]:
    return [page_text.text[start:end] for start, end in spans]


def test_another_value_at_the_same_place_is_found() -> None:
    for side in ("above", "below", "place"):
        anchor, anchor_texts = one_anchor(side, paper("Vera Lindqvist"), "Vera Lindqvist")
        other = paper("Ignatius Pell")
        assert texts(other, filled(anchor, other, anchor_texts)) == ["Ignatius Pell"]


def test_where_the_value_is_missing_the_template_s_next_text_is_not_taken_for_it() -> None:
    anchor, anchor_texts = one_anchor("above", paper("Vera Lindqvist"), "Vera Lindqvist")
    assert filled(anchor, paper(), anchor_texts) == ()
    glued = paper(after=f"{AFTER} in spring")  # it only begins with a text of the template
    assert filled(anchor, glued, anchor_texts) == ()


def test_a_value_of_two_rows_ends_where_the_template_goes_on() -> None:
    anchor, anchor_texts = one_anchor("above", paper("Vera Lindqvist"), "Vera Lindqvist")
    assert anchor.wraps
    tight = PageText([page(*column(LABEL, "Vera Lindqvist of", "Harrowgate", AFTER, top=0.14, step=0.026))])
    assert texts(tight, filled(anchor, tight, anchor_texts)) == ["Vera Lindqvist of", "Harrowgate"]


def test_a_bare_place_is_held_by_the_size_of_its_type() -> None:
    anchor, anchor_texts = one_anchor("place", paper("Vera Lindqvist"), "Vera Lindqvist")
    large = PageText([page(Put(text="Annual Report", y=anchor.y, size=2 * anchor.size))])
    assert filled(anchor, large, anchor_texts) == ()


def test_a_short_text_beside_a_value_must_stand_free() -> None:
    first = PageText([page(Put(text="no 4471", y=0.3))])
    anchor, anchor_texts = one_anchor("in row", first, "4471")
    other = PageText([page(Put(text="noon 12", y=0.3))])
    assert filled(anchor, other, anchor_texts) == ()
    again = PageText([page(Put(text="no 4602", y=0.3))])
    assert texts(again, filled(anchor, again, anchor_texts)) == ["4602"]
