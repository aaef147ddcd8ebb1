"""A chosen sponsor is borne out by other rows, doubted where it is hardly a name, and taken whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import Put, column, page

from cpe_core.document import Source
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.sponsor_evidence import (
    A_PARTNER,
    ANOTHER,
    GOES_ON,
    HARD_TO_READ,
    HEADS,
    IMPRINT,
    IN_FULL,
    NO_NAME,
    OF_THE_TITLE,
    SET_APART,
    SPELT_OTHERWISE,
    TWICE,
    TWO_NAMES,
    WITHOUT_FIRST,
    borne_out,
    is_acronym,
    is_bystander,
    is_proved,
    is_witnessed,
    why_no_name,
)
from cpe_core.understanding.fields.sponsors import find_sponsors
from cpe_core.understanding.text.page_text import PageText


def sheet(*rows: str) -> PageText:
    return PageText([page(*column(*rows, step=0.8 / len(rows)))])


def chosen(text: PageText, name: str, *reasons: str) -> Candidate:
    start = text.text.index(name)
    return Candidate(value=name, evidence=text.evidence(start, start + len(name)), reasons=reasons)


@pytest.mark.parametrize(
    ("foot", "reason"),
    [
        ("Ann Harrow, CEO, Quillmark Ltd.", "with the signer's role"),
        ("Quillmark Corporation", "an organisation by its name"),
        ("Verify at https://verify.quillmark.org/7K2", "in an address"),
        ("Ann Harrow, CEO, Marrowby Ltd.", None),
        ("Quillmark Journal in Practice", None),
    ],
)
def test_a_logo_is_borne_out_by_another_row_that_prints_its_name(foot: str, reason: str | None) -> None:
    text = PageText([page(*column("QUILLMARK", "Certificate of Completion", "Vera Lindqvist", foot, step=0.2))])
    logo = Candidate(value="QUILLMARK", evidence=text.evidence(0, 9), reasons=("marked by the learned reader",))
    assert borne_out(text, logo, find_sponsors(text)).reasons[1:2] == ((reason,) if reason else ())


def test_an_address_does_not_bear_out_what_was_read_in_it() -> None:
    text = PageText([page(*column("Certificate of Completion", "Verify at quillmark.org"))])
    start = text.text.index("quillmark")
    host = Candidate(
        value="quillmark", evidence=text.evidence(start, start + 9), reasons=("marked by the learned reader",)
    )
    assert borne_out(text, host, find_sponsors(text)) == host


@pytest.mark.parametrize(
    ("reasons", "proved"),
    [
        (("registered as a sponsor", "at the head of the page", "stands twice"), True),
        (("with the signer's role", "a logo", "stands twice"), True),
        (("with the signer's role", "a logo"), False),
        (("registered as a sponsor", "stands twice"), False),
        (("at the head of the page", "a logo", "stands twice"), False),
    ],
)
def test_a_name_is_proved_where_two_kinds_of_evidence_meet_in_it(reasons: tuple[str, ...], proved: bool) -> None:
    assert is_proved(reasons) is proved


@pytest.mark.parametrize(
    ("reasons", "witnessed"),
    [
        (("marked by the learned reader", HEADS), True),
        (("an organisation by its name", IMPRINT), True),
        (("a logo", IN_FULL), True),
        (("marked by the learned reader", TWICE), False),
    ],
)
def test_a_page_bears_witness_to_a_name_without_a_word_about_it(reasons: tuple[str, ...], witnessed: bool) -> None:
    assert is_witnessed(reasons) is witnessed


def seen(text: PageText, *rows: str) -> set[str]:
    """What the page shows of a name that stands in these rows."""
    found = [text.evidence(text.text.index(row), text.text.index(row) + len(row)) for row in rows]
    name = Candidate(value=" ".join(rows), evidence=tuple(one for row in found for one in row), reasons=())
    return {*borne_out(text, name, ()).reasons}


@pytest.mark.parametrize(
    ("name", "source", "size", "before", "heads"),
    [
        ("Quillmark Press", "text", 0.04, "", True),
        ("Quillmark", "text", 0.04, "", False),
        ("Quillmark Press", "ocr", 0.04, "", False),
        ("Quillmark Press", "text", 0.02, "", False),
        ("Quillmark Press", "text", 0.04, "Page of the portal", False),
    ],
)
def test_a_name_typed_large_above_everything_else_heads_its_page(
    name: str, source: Source, size: float, before: str, heads: bool
) -> None:
    lines = column("Certificate of Completion", "Vera Lindqvist", "has completed", "Leases in Practice", top=0.4)
    head = Put(text=name, y=0.1, size=size, source=source)
    above = [Put(text=before, y=0.04)] if before else []
    assert (HEADS in seen(PageText([page(*above, head, *lines)]), name)) is heads


@pytest.mark.parametrize(("y", "x", "heads"), [(0.15, 0.5, False), (0.15, 0.85, True), (0.3, 0.5, True)])
def test_a_row_right_over_another_may_be_half_a_name(y: float, x: float, heads: bool) -> None:
    logo, line = Put(text="Quillmark Society", y=0.1, size=0.05), Put(text="of Auditors", y=y, x=x)
    text = PageText([page(logo, line, *column("Certificate", "Vera Lindqvist", "Leases in Practice", top=0.5))])
    assert (HEADS in seen(text, "Quillmark Society")) is heads


@pytest.mark.parametrize(
    ("rows", "has"),
    [
        (("Quillmark Press", "P.O. Box 3317, Harrow, KY 42999"), True),
        (("Quillmark Press, Uferweg 11, 99999 Stillbach",), True),
        (("Quillmark Press", "Leases in 7 Days"), False),
        (("Ann Harrow", "Quillmark Press", "12 Harbour Lane"), False),
    ],
)
def test_a_name_with_its_postal_address_is_that_of_a_house(rows: tuple[str, ...], has: bool) -> None:
    text = PageText([page(*column("Certificate of Completion"), *column(*rows, top=0.7, step=0.025))])
    assert (IMPRINT in seen(text, "Quillmark Press")) is has


@pytest.mark.parametrize(
    ("row", "is_in_full"),
    [
        ("Ann Harrow, Quillmark Press LLC", True),
        ("Quillmark Press, Inc. is a house of books", True),
        ("Vera Lindqvist has completed a Quillmark Press course", False),
        ("Marrowquillmark Press LLC", False),
        ("Quillmark Press Services LLC", False),
    ],
)
def test_a_name_that_another_row_prints_with_its_legal_form_is_that_of_a_house(row: str, is_in_full: bool) -> None:
    found = seen(sheet("Certificate", "Quillmark Press", "Vera Lindqvist", row), "Quillmark Press")
    assert (IN_FULL in found) is is_in_full


@pytest.mark.parametrize(
    ("name", "reasons", "foot", "doubts"),
    [
        ("quillguild.example", (), "", [NO_NAME]),
        ("QLX-20417", (), "", [NO_NAME]),
        ("UNIVERSITY", (), "", [NO_NAME]),
        ("Vice President", (), "", [NO_NAME]),
        ("INTERNSHIP", (), "", [NO_NAME]),
        ("Computer Software & Applications", (), "", [NO_NAME]),
        ("Quill Ledgers", ("a logo", "part of the title"), "", [OF_THE_TITLE]),
        ("Quill", ("a logo", "part of the title"), "", []),
        ("QLX", ("a logo",), "", [NO_NAME]),
        ("QUILLWTR", ("a logo",), "Quillwater Academy GmbH, Uferweg 11", [SPELT_OTHERWISE]),
        ("Snackmark", ("a logo",), "Provided by: Quillbrook Institute", [ANOTHER]),
        ("QLI", ("a logo", "stands twice"), "Provided by: Quill Lane Institute", []),
        ("QLX", ("a logo", "with the signer's role"), "", []),
        ("Quillmark", ("a logo",), "The use of this seal confirms that it was met", []),
        ("Quillmark", ("a logo",), "www.quillmark.org", []),
        ("Quillbrook.org", ("a logo",), "", []),
        ("Quillbrook University", (), "", []),
    ],
)
def test_what_is_hardly_a_name_is_never_sure(name: str, reasons: tuple[str, ...], foot: str, doubts: list[str]) -> None:
    text = sheet(name, "Certificate of Completion", "Vera Lindqvist", "Leases in Practice", foot or "in Town")
    others = find_sponsors(text, person="Vera Lindqvist", title="Leases in Practice")
    assert [*why_no_name(text, chosen(text, name, *reasons), others)] == doubts


@pytest.mark.parametrize(
    ("rows", "name", "two"),
    [
        (("Head of Delivery, Quillmark,", "Marrowby Consultants"), "Quillmark, Marrowby Consultants", True),
        (("Quillmark Center for Maps", "Quillmark University"), "Quillmark Center for Maps Quillmark University", True),
        (("Quillmark Center", "for the Study of Maps"), "Quillmark Center for the Study of Maps", False),
    ],
)
def test_rows_that_may_be_two_names_are_asked_about(rows: tuple[str, str], name: str, two: bool) -> None:
    text = PageText([page(*column(*rows, step=0.03))])
    start = text.text.index("Quillmark")
    read = Candidate(value=name, evidence=text.evidence(start, len(text.text)), reasons=("a logo", "in an address"))
    assert (TWO_NAMES in why_no_name(text, read, ())) is two


@pytest.mark.parametrize(("reasons", "apart"), [(("marked by the learned reader",), True), (("a logo",), False)])
def test_two_logos_side_by_side_are_one_name_only_where_a_rule_says_so(reasons: tuple[str, ...], apart: bool) -> None:
    text = PageText(
        [
            page(
                *[
                    Put(text=one, y=y, x=x)
                    for one, y, x in (("UCAX", 0.1, 0.2), ("COMEX", 0.3, 0.8), ("Certificate", 0.7, 0.5))
                ]
            )
        ]
    )
    read = Candidate(value="UCAX COMEX", evidence=text.evidence(0, text.text.index("COMEX") + 5), reasons=reasons)
    assert (SET_APART in why_no_name(text, read, ())) is apart


def test_an_acronym_is_told_by_the_capitals_of_the_name() -> None:
    assert is_acronym("QLI", ["Quill", "Lane", "Institute"])
    assert is_acronym("QLIHA", ["Quill", "Lane", "Institute", "of", "Harrow", "Actuaries"])
    assert not is_acronym("QLI", ["quill", "Lane", "Institute"])
    assert not is_acronym("QLX", ["Quill", "Lane", "Institute"])


@pytest.mark.parametrize(
    ("name", "foot", "borne"),
    [
        ("Quillmark Tax Seminars", "77 Canal Row, www.quillmark.example", True),
        ("Quillmark", "desk@quillmarkguild.example", True),
        ("Quillmark Tax Seminars", "www.marrowby.example", False),
        ("Quillmark Tax Seminars", "verify at credly.com", False),
        ("Quil", "www.quilmark.example", False),
    ],
)
def test_an_address_that_spells_the_first_words_of_a_name_bears_it_out(name: str, foot: str, borne: bool) -> None:
    text = sheet(name, "Certificate of Completion", "Vera Lindqvist", foot)
    assert ("in an address" in borne_out(text, chosen(text, name), ()).reasons) is borne


def test_what_is_only_an_organisation_by_its_name_may_be_where_the_participant_is_from() -> None:
    text = sheet("Certificate of Completion", "Vera Lindqvist", "Quillbrook University", "Leases in Practice")
    name = "Quillbrook University"
    assert is_bystander(chosen(text, name, "an organisation by its name", "stands twice"))
    assert not is_bystander(chosen(text, name, "an organisation by its name", "said to give it"))


def test_rows_that_are_set_apart_are_not_surely_one_name() -> None:
    text = sheet("Quillmark", "Weights Harrow", "All Hands", "Certificate", "Vera Lindqvist")
    evidence = text.evidence(0, text.text.index("\nCertificate"))
    three = Candidate(value="Quillmark Weights Harrow All Hands", evidence=evidence, reasons=())
    assert [*why_no_name(text, three, ())] == [SET_APART]
    two = Candidate(value="Quillmark Weights Harrow", evidence=evidence[:2], reasons=())
    assert not [*why_no_name(text, two, ())]


@pytest.mark.parametrize(
    ("rows", "reasons", "doubts"),
    [
        (("in partnership with", "Quillbrook University"), (), [A_PARTNER]),
        (("in partnership with Quillbrook University",), ("at the head of the page",), [A_PARTNER]),
        (("Leases, en partenariat avec", "Quillbrook University"), (), [A_PARTNER]),
        (("Powered by:", "Quillbrook University"), (), [A_PARTNER]),
        (("in partnership with", "Quillbrook University"), ("said to give it",), []),
        (("in partnership with", "Marrowby Ltd.", "Quillbrook University"), (), []),
    ],
)
def test_a_partner_is_no_sure_sponsor(rows: tuple[str, ...], reasons: tuple[str, ...], doubts: list[str]) -> None:
    text = PageText([page(*column(*rows, "Certificate of Completion", step=0.03))])
    assert [*why_no_name(text, chosen(text, "Quillbrook University", *reasons), ())] == doubts


def test_a_logo_that_the_foot_calls_a_partner_is_one() -> None:
    rows = (
        "QUILLMARK SOFTWARE",
        "CPE Certificate",
        "Ada Holm",
        "Powered by evently. In partnership with Quillmark Software.",
    )
    text = sheet(*rows)
    assert A_PARTNER in [*why_no_name(text, chosen(text, "QUILLMARK SOFTWARE", "at the head of the page"), ())]


@pytest.mark.parametrize(
    ("rows", "name", "doubts"),
    [
        (("Provided through St. Quillan Health",), "Quillan Health", {WITHOUT_FIRST}),
        (("Quillan Health St. 4 of 5",), "Quillan Health", set()),
        (("Szkoła Kadr „Wierzba”",), "Szkoła Kadr", {GOES_ON}),
        (("Szkoła Kadr", "„Wierzba”"), "Szkoła Kadr", {GOES_ON}),
        (("Szkoła Kadr", "gives the course"), "Szkoła Kadr", set()),
    ],
)
def test_a_name_that_may_go_on_is_asked_about(rows: tuple[str, ...], name: str, doubts: set[str]) -> None:
    text = PageText([page(*column(*rows, "Certificate of Completion", step=0.03))])
    assert {*why_no_name(text, chosen(text, name), ())} & {WITHOUT_FIRST, GOES_ON} == doubts


@pytest.mark.parametrize(
    ("row", "name", "reasons", "goes_on"),
    [
        ("Quillmark Professional Education, 4 Harrow Lane", "Quillmark", ("marked by the learned reader",), True),
        ("Silver Harbour Tax & Wealth Seminars", "Wealth Seminars", ("marked by the learned reader",), True),
        ("Quillmark Professional Education", "Quillmark", ("marked by the learned reader", "beside a label"), False),
        ("Quillmark Seminars Pty Ltd", "Quillmark Seminars", ("marked by the learned reader",), False),
        ("Quillmark Seminars is registered", "Quillmark Seminars", ("marked by the learned reader",), False),
    ],
)
def test_a_piece_of_a_row_that_only_the_learned_reader_took_may_go_on(
    row: str, name: str, reasons: tuple[str, ...], goes_on: bool
) -> None:
    text = sheet("Certificate of Completion", row)
    assert (GOES_ON in why_no_name(text, chosen(text, name, *reasons), ())) == goes_on


def test_a_lone_letter_before_a_logo_may_be_its_mark() -> None:
    rows = [Put(text="A Quillmark Careers", y=0.1, source="ocr"), Put(text="Certificate of Completion", y=0.3)]
    text = PageText([page(*rows)])
    assert SPELT_OTHERWISE in why_no_name(text, chosen(text, "A Quillmark Careers"), ())
    assert SPELT_OTHERWISE not in why_no_name(text, chosen(text, "A Quillmark Careers", "beside a label"), ())


@pytest.mark.parametrize(
    ("name", "below", "is_doubted"),
    [
        ("Quillmark Ledger School", "Ledger School", False),
        ("Quillmark Ledger", "Ledger School", True),
        ("Quillmark Certificate of Merit", "", True),
    ],
)
def test_a_logo_right_over_its_descriptor_is_one_name(name: str, below: str, is_doubted: bool) -> None:
    lines = [Put(text="Quillmark", y=0.08, size=0.05), Put(text=below or " ", y=0.125, size=0.02)]
    text = PageText([page(*lines, Put(text="Certificate of Merit", y=0.4, size=0.04))])
    parts = [text.text.index(part) for part in ("Quillmark", name.removeprefix("Quillmark "))]
    spans = zip(parts, ("Quillmark", name.removeprefix("Quillmark ")), strict=True)
    evidence = tuple(one for start, part in spans for one in text.evidence(start, start + len(part)))
    learned = Candidate(value=name, evidence=evidence, reasons=("marked by the learned reader",))
    assert (SET_APART in why_no_name(text, learned, ())) == is_doubted


@pytest.mark.parametrize(
    ("name", "word", "is_doubted"),
    [
        ("The Harbor Inn of Clrks", "Clrks", True),
        ("The Harbor Inn of Education", "Education", False),
        ("Clrks Inn", "Clrks", False),
    ],
)
def test_a_long_name_of_which_a_word_is_hard_to_read_is_asked_about(name: str, word: str, is_doubted: bool) -> None:
    sheet = page(*column(name, "Certificate of Completion", source="ocr"))
    words = tuple(replace(one, certainty=0.75 if one.text == word else 1.0) for one in sheet.words)
    text = PageText([replace(sheet, words=words)])
    found = why_no_name(text, chosen(text, name, "at the head of the page"), ())
    assert (HARD_TO_READ in found) is is_doubted


def test_who_presents_on_the_paper_of_one_who_is_registered_is_asked_about() -> None:
    head = column("Cloverquill CPE Network", "Certificate of Completion", top=0.05)
    body = column(
        "Awarded to Vera Lindqvist",
        "for completing Leases in Practice on May 5, 2025",
        "Presented by Ashlar Nexus Tax Advisors",
        "Cloverquill CPE Network is registered with the National Association of State Boards of Accountancy",
        "(NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors.",
        top=0.3,
    )
    sponsor = read_certificate(PageText([page(*head, *body)])).sponsor
    assert sponsor.value == "Cloverquill CPE Network" or sponsor.needs_review


@pytest.mark.parametrize("label", ["CPE Sponsor", "Sponsor of record", "CPE sponsor of record"])
def test_a_labelled_sponsor_is_given_before_who_presents_or_asked_about(label: str) -> None:
    rows = column(
        "Certificate of Completion",
        "Awarded to Vera Lindqvist",
        "for completing Leases in Practice on May 5, 2025",
        "Presented by Ashlar Nexus Analytics Group",
        f"{label}: Halden Street Education",
        top=0.1,
    )
    sponsor = read_certificate(PageText([page(*rows)])).sponsor
    assert sponsor.value == "Halden Street Education" or sponsor.needs_review
