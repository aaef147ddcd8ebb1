"""What a web or mail address on the page says about whose site it is, and where the page prints that name."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.text.addresses import is_postal, part_that_spells, site_names, spells, stem_of
from cpe_core.understanding.text.page_text import PageText


def named(*lines: str) -> frozenset[str]:
    return site_names(PageText([page(*column(*lines))]))


@pytest.mark.parametrize(
    ("host", "stem"),
    [
        ("www.quillbrook.org", "quillbrook"),
        ("quillbrook.com", "quillbrook"),
        ("learn.quillbrook.com", "quillbrook"),
        ("learn.quill.com", "quill"),  # short as a country's ending, and not the end of the address
        ("learn.quillbrook.co.uk", "quillbrook"),
        ("cpe.quillbrook.education", "quillbrook"),
        ("quill-brook.academy", "quillbrook"),
        ("www.com", ""),
    ],
)
def test_an_address_tells_the_name_of_its_site(host: str, stem: str) -> None:
    assert stem_of(host) == stem


@pytest.mark.parametrize(
    "printed",
    [
        "Verify at https://www.Quillbrook.org/verify?id=4471",
        "registrar@quillbrook.org",
        "www.quillbrook.org.",
        "(quillbrook.org)",
        "QUILLBROOK.ORG",
    ],
)
def test_an_address_is_found_however_it_is_printed(printed: str) -> None:
    assert named("Certificate of Completion", printed) == {"quillbrook"}


def test_what_only_looks_like_an_address_names_no_site() -> None:
    assert named("Leases in Practice, v2.0", "C.P.E. 1.5", "Vera Lindqvist, M.B.A.", "quillbrook.organization") == set()


def test_a_name_of_two_letters_is_no_site_s_name() -> None:
    """It would be found in the middle of every other word."""
    assert named("www.qb.com", "www.qbr.com") == {"qbr"}


def test_a_site_is_named_where_a_text_begins_with_its_letters_and_not_deep_in_a_sentence() -> None:
    assert spells("The Quill-Brook Institute", "quillbrook")
    assert not spells("Quill and Brook Institute", "quillbrook")
    assert spells("An evening of learning with a Quillbrook", "quillbrook")  # after 24 letters
    assert not spells("An evening of learning with us: Quillbrook", "quillbrook")  # after 25


@pytest.mark.parametrize(
    ("text", "stem", "part"),
    [
        ("Offered by Quill Brook, Room 4", "quillbrook", "Quill Brook"),
        ("quillbrook | makers of learning", "quillbrook", "quillbrook"),
        ("Quillbrook Institute, Quillbrook", "quillbrook", "Quillbrook"),
        ("by Quillbrook Institute.", "quillbrookinstitute", "Quillbrook Institute"),
        ("by the Institute of Quillbrook", "bytheinstituteofquillbrook", "by the Institute of Quillbrook"),
        ("| Quill Brook", "quillbrook", "Quill Brook"),
        ("Quillbrooks Institute, |", "quillbrook", "Quillbrooks Institute"),  # no words are the name: the whole row
    ],
)
def test_the_name_is_the_words_whose_letters_the_address_spells(text: str, stem: str, part: str) -> None:
    assert part_that_spells(text, stem) == part


def test_a_host_behind_its_mark_may_end_in_anything() -> None:
    lines = column(
        "desk@quillmark.example", "www.marrowby.tools", "https://my.harrowgate.school/c/1", "Vol.nr loose.words"
    )
    assert site_names(PageText([page(*lines)])) == {"quillmark", "marrowby", "harrowgate"}


@pytest.mark.parametrize(
    "row",
    [
        "P.O. Box 3317, Hopkins Landing, KY 42999",
        "Hopkins Landing, KY 42999-1204",
        "The Old Maltings, Market Harrowby, LE99 4QX",
        "12 Harbour Lane",
        "Suite 400, Marrowby",
        "Uferweg 11, 99999 Stillbach",
        "Org.nr 559999-0417 | Kajgatan 7, Stillvik",
        "12, rue du Quai, Stillbourg",
    ],
)
def test_a_row_is_a_postal_address(row: str) -> None:
    assert is_postal(row)


@pytest.mark.parametrize(
    "row", ["Leases in 7 Days", "Registry ID 171518", "The Long Road to Audits", "May 5, 2021", "CPE credits 10", ""]
)
def test_a_row_is_no_postal_address(row: str) -> None:
    assert not is_postal(row)
