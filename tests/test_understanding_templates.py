"""A template is told by its fixed texts, at their heights, and by how much of the paper they are."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.records import Evidence
from cpe_core.understanding.lessons.templates import Template, template_of
from cpe_core.understanding.text.page_text import PageText

FIXED = ("Quillbrook Institute", "bears witness that the person named", "has sat through the whole of the lecture")
NAME, CODE = "Vera Lindqvist", "leaf 4471"


def paper(*more: Put, name: str = NAME, down: float = 0.0) -> PageText:
    return PageText([page(*column(*FIXED, name, CODE, top=0.1 + down), *more)])


def place_of(text: str, page_text: PageText) -> tuple[Evidence, ...]:
    return page_text.evidence(*next(page_text.places_of(text)))


@pytest.fixture
def template() -> Template:
    first = paper()
    return template_of(first, place_of(NAME, first))


def test_values_and_numbers_are_no_part_of_it(template: Template) -> None:
    assert [one.text for one in template.anchor_texts] == [
        "qulllbrooklnstltute", "bearswltnessthatthepersonnamed", "hassatthroughthewholeofthelecture", "leaf",
    ]  # fmt: skip


def test_another_person_on_the_same_paper_is_the_same_template(template: Template) -> None:
    assert template.is_of(paper(name="Ignatius Pell"))


def test_a_long_paper_that_holds_the_words_of_a_short_one_is_another(template: Template) -> None:
    row = "whoever keeps a ledger keeps it neither for himself nor for the day on which he keeps it"
    small = [Put(text=row, y=0.45 + 0.02 * n, size=0.012) for n in range(2)]
    large = [Put(text=row, y=0.45 + 0.02 * n, size=0.012) for n in range(20)]
    assert template.is_of(paper(*small))
    assert not template.is_of(paper(*large))


def test_where_no_sponsor_is_printed_the_texts_must_be_half_of_the_paper(template: Template) -> None:
    row = "whoever keeps a ledger keeps it neither for himself nor for the day on which he keeps it"
    more = [Put(text=row, y=0.45 + 0.02 * n, size=0.012) for n in range(2)]
    assert template.is_of(paper(), alone=True)
    assert not template.is_of(paper(*more), alone=True)


def test_texts_that_stand_elsewhere_on_the_page_make_another_template(template: Template) -> None:
    assert template.is_of(paper(down=0.1))
    assert not template.is_of(paper(down=0.3))


def test_a_few_words_tell_no_template() -> None:
    short = PageText([page(*column("Certificate", NAME))])
    assert not template_of(short, place_of(NAME, short)).is_of(short)
