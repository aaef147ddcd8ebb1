"""A sponsor's name goes on in the rows under it where a small word opens them, and is marked where they say more."""

from __future__ import annotations

import pytest
from made_up_pages import ASPECT, Put, column, page

from cpe_core.records import Field
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.models.whole_sponsors import (
    company_of,
    is_half_a_name,
    longer_name,
    printed_whole,
    rest_of_logo,
    spelt_out,
)
from cpe_core.understanding.text.page_text import PageText

_BODY = column(
    "presented to",
    ("Vera Lindqvist", 0.03),
    "for successful completion of",
    ("Leases in Practice Today", 0.03),
    "Date: May 5, 2024",
    "2.0 CPE credits",
    top=0.3,
)


def _sponsor(*rows: str, top: float = 0.06, size: float = 0.03, second: float | None = None) -> Field:
    sizes = [size, *[second or size] * (len(rows) - 1)]
    named = [Put(text=row, y=top + 1.3 * size * at, size=sizes[at]) for at, row in enumerate(rows)]
    return read_certificate(PageText([page(*named, *_BODY)])).sponsor


@pytest.mark.parametrize(
    ("rows", "whole"),
    [
        (("Harrow Academy of Audit", "and Assurance Practice"), "Harrow Academy of Audit and Assurance Practice"),
        (("Harrow Academy", "of Audit", "and Assurance Practice"), "Harrow Academy of Audit and Assurance Practice"),
        (("Okręgowa Izba Doradców", "w Quillowie"), "Okręgowa Izba Doradców w Quillowie"),
        (("Quillari Istituto", "di Contabilità Applicata"), "Quillari Istituto di Contabilità Applicata"),
        (("ORDINE DEI CONTABILI", "E DEGLI ESPERTI DI QUILLARI"), "ORDINE DEI CONTABILI E DEGLI ESPERTI DI QUILLARI"),
        (
            ("Colegio de Contadores Públicos", "del Bajío Quilla, A.C."),
            "Colegio de Contadores Públicos del Bajío Quilla, A.C.",
        ),
    ],
)
def test_a_name_at_the_head_goes_on_in_the_rows_under_it(rows: tuple[str, ...], whole: str) -> None:
    assert _sponsor(*rows).value == whole


def test_the_rest_of_a_name_may_be_set_smaller() -> None:
    field = _sponsor("Harrow Institute", "for Financial Reporting", size=0.035, second=0.022)
    assert field.value == "Harrow Institute for Financial Reporting"


def test_a_name_beside_its_label_goes_on_in_the_row_under_it() -> None:
    field = _sponsor("Sponsor: Harrow Academy of Audit", "and Assurance Practice", top=0.9, size=0.015)
    assert (field.value, field.needs_review) == ("Harrow Academy of Audit and Assurance Practice", False)
    assert [one.text for one in field.evidence] == ["Harrow Academy of Audit", "and Assurance Practice"]


def test_a_name_whose_row_goes_on_with_more_than_a_name_is_marked() -> None:
    lead = "This program was offered by the Harrow Academy of Audit"
    field = _sponsor(lead, "and Assurance Practice on May 5, 2024.", top=0.9, size=0.015)
    assert field.value is None or field.needs_review


def test_a_day_or_another_organisation_under_a_name_is_no_part_of_it() -> None:
    assert _sponsor("Offered by Harrow Audit Academy", "on May 5, 2024", top=0.9, size=0.015).value == (
        "Harrow Audit Academy"
    )
    both = _sponsor("Offered by Harrow Audit Academy", "and Sorrel University", top=0.9, size=0.015)
    assert both.needs_review


def sheet(*rows: str) -> PageText:
    return PageText([page(*column(*rows, step=0.8 / len(rows)))])


def chosen(text: PageText, name: str, *reasons: str) -> Candidate:
    start = text.text.index(name)
    return Candidate(value=name, evidence=text.evidence(start, start + len(name)), reasons=reasons)


@pytest.mark.parametrize(
    ("name", "row", "whole"),
    [
        ("Quillmark", "Quillmark Practice Review", "Quillmark Practice Review"),
        ("County Harrowers'", "County Harrowers' League of New Quill", "County Harrowers' League of New Quill"),
        ("Quillmark", "Quillmark Institute", "Quillmark Institute"),
        ("Quillmark", "Quillmark Ltd.", None),
        ("Quillmark", "Quillmark Certificate", None),
        ("Quillmark", "Quillmark Program Director", None),
        ("Quillmark", "Quillmark has certified this and more", None),
        ("Quillmark", "Quillmark, 12 Harbour Lane", None),
    ],
)
def test_a_name_is_the_whole_row_that_it_opens(name: str, row: str, whole: str | None) -> None:
    text = sheet("Certificate of Completion", "Vera Lindqvist", row)
    longer = longer_name(text, name, chosen(text, name).evidence)
    assert (text.text[slice(*longer)] if longer else None) == whole


def test_a_name_that_another_row_goes_on_with_behind_a_small_word_is_that_row() -> None:
    text = sheet("COLLEGIO QUILLMARI", "Certificate", "Collegio Quillmari della Valdorsa", "Collegio Quillmari IEEE")
    assert is_half_a_name(text, "COLLEGIO QUILLMARI")
    start, end = longer_name(text, "COLLEGIO QUILLMARI", chosen(text, "COLLEGIO QUILLMARI").evidence) or (0, 0)
    assert text.text[start:end] == "Collegio Quillmari della Valdorsa"


@pytest.mark.parametrize(
    ("row", "half"),
    [
        ("Quillmark Guild Learning Portal", True),
        ("QUILLMARK GUILD IEEE", True),
        ("Quillmark Guild has joined forces with", False),
        ("Quillmark Guild tarafından verilmiştir", False),
        ("Quillmark Guild Ltd.", False),
        ("Quillmark Guild", False),
    ],
)
def test_only_a_row_that_goes_on_with_a_name_makes_half_a_name(row: str, half: bool) -> None:
    assert is_half_a_name(sheet("Quillmark Guild", "Certificate", row), "Quillmark Guild") is half


def test_initials_are_spelt_out_where_an_organisation_bears_them() -> None:
    lines = ("The Quill Lane Institute of Ledgers", "Quick Ledger Index Lessons", "QLIL")
    page_text = PageText([page(*column(*lines))])
    found = spelt_out(page_text, "QLIL")
    assert found is not None and page_text.text[slice(*found)] == "Quill Lane Institute of Ledgers"
    assert spelt_out(page_text, "QLX") is None and spelt_out(page_text, "Qlil") is None


@pytest.mark.parametrize(("logo", "goes_on"), [("Brackwater", True), ("BWGL", False)])
def test_a_logo_goes_on_with_the_smaller_word_right_behind_it(logo: str, goes_on: bool) -> None:
    end = 0.05 + len(logo) * 0.5 * 0.08 / ASPECT
    rows = (
        Put(text=logo, x=0.05, left=True, y=0.05, size=0.08, source="ocr"),
        Put(text="GLASS", x=end + 0.02, left=True, y=0.075, size=0.04, source="ocr"),
        *column("Certificate of Completion", "Vera Lindqvist", top=0.3),
    )
    page_text = PageText([page(*rows)])
    behind = rest_of_logo(page_text, logo, chosen(page_text, logo, "a logo").evidence)
    assert (behind is not None and behind.text == "GLASS") == goes_on


def test_capitals_right_over_an_organisation_in_capitals_open_its_name() -> None:
    field = _sponsor("HARROW VALLEY", "VETERINARY MEDICAL SOCIETY", size=0.03, second=0.02)
    assert field.value == "HARROW VALLEY VETERINARY MEDICAL SOCIETY"


def test_a_name_goes_on_behind_an_apostrophe() -> None:
    assert (
        _sponsor("Institut Quillari de formation", "du Val d'Orbe").value
        == "Institut Quillari de formation du Val d'Orbe"
    )


def test_initials_are_spelt_out_over_as_many_rows_as_the_name_has() -> None:
    logo = Put(text="CCP", y=0.1, size=0.03, x=0.15)
    rows = [Put(text="Colegio de Contadores Públicos", y=0.09, size=0.03, x=0.55), Put(text="del Bajío Quilla", y=0.13, size=0.03, x=0.55)]  # fmt: skip
    assert read_certificate(PageText([page(logo, *rows, *_BODY)])).sponsor.value == "Colegio de Contadores Públicos del Bajío Quilla"  # fmt: skip


@pytest.mark.parametrize(
    ("printed", "name"),
    [("Quill Ledger Academy.", "Quill Ledger Academy"), ("Quill Ledger Co.", "Quill Ledger Co."), ("Quill Ledger Inc.", "Quill Ledger Inc.")],
)  # fmt: skip
def test_the_stop_of_a_sentence_is_no_part_of_a_name(printed: str, name: str) -> None:
    page_text = PageText([page(*column(printed, top=0.06), *_BODY)])
    assert printed_whole(page_text, Field(value=printed, evidence=page_text.evidence(0, len(printed)))).value == name


@pytest.mark.parametrize(
    ("printed", "name"),
    [("Quillware Academy Catalog My learning", "Quillware Academy"), ("Library Association of Quill", "Library Association of Quill")],
)  # fmt: skip
def test_the_bar_of_a_web_page_is_no_part_of_its_sites_name(printed: str, name: str) -> None:
    page_text = PageText([page(*column(printed, top=0.06), *_BODY)])
    assert printed_whole(page_text, Field(value=printed, evidence=page_text.evidence(0, len(printed)))).value == name


def test_a_chapter_in_brackets_is_not_the_whole_sponsor() -> None:
    rows = column("The Chartered Body of Quillaries", "(Harbor District Society)", top=0.06, step=0.035)
    page_text = PageText([page(*rows, *_BODY)])
    [place] = page_text.places_of("(Harbor District Society)")
    field = printed_whole(page_text, Field(value="(Harbor District Society)", evidence=page_text.evidence(*place)))
    assert (field.value, field.needs_review) == ("The Chartered Body of Quillaries", True)


@pytest.mark.parametrize(
    "below",
    ["WE CERTIFY THAT", "FOR SUCCESSFULLY COMPLETING", "EN CONVENIO CON", "WE HEREBY CONFIRM", "IN CHICAGO"],
)  # fmt: skip
def test_what_capitals_under_a_name_say_is_no_part_of_it(below: str) -> None:
    assert _sponsor("HARBOR LEDGER SOCIETY", below, size=0.03, second=0.026).value == "HARBOR LEDGER SOCIETY"


def test_the_company_of_a_logo_is_told_by_a_row_of_its_own() -> None:
    rows = column("Quillbird", "Quillbird Professional Education Pty Ltd", "ABN 00 999 000 999", top=0.06, step=0.035)
    assert company_of(PageText([page(*rows, *_BODY)]), "Quillbird") is not None
    others = column("Quillbird", "The Quillbird Prize Pty Ltd", top=0.06, step=0.035)
    assert company_of(PageText([page(*others, *_BODY)]), "Quillbird") is None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Hierbij verklaart Studiehuis De Quill B.V.", "Studiehuis De Quill B.V."),
        ("Ondergetekende, Opleidingshuis Quill", "Opleidingshuis Quill"),
        ("Par la présente, l'Institut Quill", "Institut Quill"),
        ("Niniejszy Instytut Quill", "Niniejszy Instytut Quill"),
    ],
)
def test_how_a_sentence_opens_is_no_part_of_the_name_in_it(printed: str, name: str) -> None:
    page_text = PageText([page(*column(printed, top=0.06), *_BODY)])
    assert printed_whole(page_text, Field(value=printed, evidence=page_text.evidence(0, len(printed)))).value == name
