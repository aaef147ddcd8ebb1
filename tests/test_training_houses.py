"""Made-up papers about their sponsor: whoever stands beside it, only the body that awards is marked as the sponsor."""

from __future__ import annotations

from functools import cache

import pytest
from training import MadeUp, make
from training.houses import HOWS
from training.labelling import made_up

FAMILIES = ("emblem", "company", "footed", "aside")


@cache
def papers() -> dict[str, list[MadeUp]]:
    """Born digital, by how they tell of their sponsor."""
    found: dict[str, list[MadeUp]] = {how: [] for how in HOWS}
    for made in make(1500, seed=31, reading="text"):
        family, how, *_ = made.layout.split("/")
        if family in FAMILIES:
            found[how].append(made)
    return found


def squashed(text: str) -> str:
    return "".join(c for c in text.upper().casefold() if c.isalnum())


def printed(made: MadeUp, field: str) -> list[str]:
    pages = {page.number: page.words for page in made.document.pages}
    return [" ".join(pages[s.page][i].text for i in s.word_indices) for s in made.spans if s.field == field]


def test_about_a_fifth_of_all_papers_are_about_their_sponsor():
    assert 0.14 < sum(map(len, papers().values())) / 1500 < 0.24


@pytest.mark.parametrize("how", HOWS)
def test_a_paper_names_its_sponsor_and_nothing_but_it(how):
    assert papers()[how]
    for made in papers()[how]:
        names = {squashed(name) for name in made.labels["sponsor"]}
        for text in printed(made, "sponsor"):
            assert any(name in squashed(text) for name in names), (made.key, text)
            extra = len(squashed(text)) - max(len(name) for name in names if name in squashed(text))
            assert extra <= (3 if how == "web only" else 0), (made.key, text)


@pytest.mark.parametrize("how", ["employer", "hosted", "sealed", "partners"])
def test_another_organisation_on_the_paper_is_not_its_sponsor(how):
    others = ("other_organisation", "platform", "accreditor")
    assert any(printed(made, field) for made in papers()[how] for field in others)
    for made in papers()[how]:
        names = {squashed(name) for name in made.labels["sponsor"]}
        for field in ("other_organisation", "platform"):
            assert not names & {squashed(text) for text in printed(made, field)}, made.key


def test_each_of_two_joint_sponsors_is_right():
    for made in papers()["joint"]:
        one, two, *_ = (squashed(name) for name in made.labels["sponsor"])
        assert {one, two} <= {squashed(text) for text in printed(made, "sponsor")}, made.key


@pytest.mark.parametrize("how", ["foot line", "copyright", "web only"])
def test_what_only_the_small_print_tells_is_told_once(how):
    for made in papers()[how]:
        assert len(printed(made, "sponsor")) == 1, made.key


def test_the_words_of_a_sponsor_are_labelled_for_training():
    for made in papers()["word mark"] + papers()["joint"]:
        example = made_up(made.layout, made.document, made.spans, made.labels)
        assert "B-sponsor" in example.labels, made.key
