"""The sponsor is proved by kinds of evidence that meet in one name; a lone guess is a doubt."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.records import Field
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.sponsors import (
    find_sponsors,
    is_signature,
)
from cpe_core.understanding.models.whole_sponsors import company_of
from cpe_core.understanding.text.page_text import PageText


def sponsor(*lines: Put) -> Field:
    return read_certificate(PageText([page(*lines)])).sponsor


def test_who_is_registered_as_a_sponsor_is_the_sponsor() -> None:
    field = sponsor(
        *column(
            ("Certificate of Completion", 0.05),
            "Vera Lindqvist",
            "Quillbrook Institute is registered with the National Association of State Boards of Accountancy",
            "as a sponsor of continuing professional education.",
        )
    )
    assert (field.value, field.needs_review) == ("Quillbrook Institute", False)


def test_said_to_give_it_and_the_pages_own_address_meet_in_one_name() -> None:
    field = sponsor(
        *column("offered by Quillbrook on May 5, 2021", "Tomas Okafor, CEO, Quillbrook", "www.quillbrook.org")
    )
    assert (field.value, field.needs_review) == ("Quillbrook", False)


def test_a_logo_alone_is_the_sponsor() -> None:
    field = sponsor(
        Put(text="Quillbrook", y=0.08, size=0.05, source="ocr"), *column("Certificate of Completion", top=0.3)
    )
    assert field.value == "Quillbrook"


def test_a_department_takes_its_organisation_along() -> None:
    lines = (
        Put(text="Organized By", y=0.30),
        Put(text="Department of Applied Bookkeeping", y=0.335, size=0.025),
        Put(text="Quillbrook University", y=0.37, size=0.025),
    )
    found = [one.value for one in find_sponsors(PageText([page(*lines)]))]
    assert "Department of Applied Bookkeeping, Quillbrook University" in found
    assert str(sponsor(*lines).value).endswith("Quillbrook University")


def test_the_participant_and_accrediting_bodies_are_no_sponsors() -> None:
    lines = ("Certificate of Completion", "Presented to", ("Vera Lindqvist", 0.04), "for completing")
    field = sponsor(*column(*lines, ("Leases in Practice", 0.04), "IACET", "Director of Education"))
    assert field.value is None


def test_a_saint_in_a_name_does_not_end_the_sentence_before_it() -> None:
    field = sponsor(*column("Certificate of Attendance", "Vera Lindqvist", "St. Ambrosia Health Center is registered with NASBA as a sponsor"))  # fmt: skip
    assert field.value == "St. Ambrosia Health Center"


def test_a_legal_form_behind_a_comma_belongs_to_the_signers_firm() -> None:
    lines = column(
        "Certificate of Completion", "Vera Lindqvist", "Ann Harrow, President, Quillmark PDH, Inc.", step=0.3
    )
    found = find_sponsors(PageText([page(*lines)]))
    assert [one.value for one in found if "with the signer's role" in one.reasons] == ["Quillmark PDH, Inc"]


def test_a_row_that_opens_with_a_small_word_goes_on_with_the_name_above() -> None:
    lines = [Put(text="Collegio Quillmari", y=0.08, size=0.03), Put(text="della Valdorsa", y=0.115, size=0.03)]
    found = find_sponsors(PageText([page(*lines, *column("Attestato", "Vera Lindqvist", top=0.3))]))
    assert "Collegio Quillmari della Valdorsa" in [one.value for one in found]


def test_the_company_that_opens_the_imprint_is_a_candidate() -> None:
    text = PageText([page(Put(text="Quillhof Akademie gGmbH · Am Anger 3 · HRB 99417", y=0.95, size=0.012))])
    assert [one.value for one in find_sponsors(text)] == ["Quillhof Akademie gGmbH"]
    assert company_of(text, "Quillhof") == (0, 23)
    assert company_of(text, "Quill") is None
    assert find_sponsors(PageText([page(Put(text="Harbour Street 4 · Quillmark Ltd · Dover", y=0.95))])) == ()


def test_the_company_of_the_imprint_beats_the_one_word_of_a_logo() -> None:
    foot = Put(text="Björkvik Projektskola AB | Org.nr 559999-0417 | Kajgatan 7", y=0.95, size=0.0095)
    lines = [
        Put(text=text, y=y, x=0.1, left=True, size=size)
        for text, y, size in (
            ("Kursintyg", 0.21, 0.047), ("Härmed intygas att", 0.3, 0.017), ("Torbjörn Åkerstrand", 0.34, 0.028),
            ("har genomfört kursen", 0.38, 0.017), ("Risker i projekt", 0.42, 0.021), ("den 4–5 mars 2024.", 0.45, 0.017),
            ("Kursen motsvarar 14 PDU.", 0.66, 0.015), ("Sigbritt Lövenhjelm, kursledare", 0.79, 0.014),
        )
    ]  # fmt: skip
    field = sponsor(Put(text="björkvik", y=0.14, x=0.86, size=0.025), *lines, foot)
    assert field.value == "Björkvik Projektskola AB"


def test_handwriting_over_a_signers_name_is_no_logo() -> None:
    lines = column("Certificate of Completion", "Vera Lindqvist", "has completed", "Leases in Practice", top=0.1)
    name = Put(text="Beatriz Solorzano, Guild Secretary", y=0.85, size=0.016, x=0.3)
    ink = Put(text="CNnmAm", y=0.8, size=0.055, x=0.3, source="ocr")
    assert is_signature(PageText([page(*lines, ink, name)]), PageText([page(*lines, ink, name)]).rows[-2])
    assert sponsor(*lines, ink, name).value is None


def test_a_verb_that_ends_the_row_of_a_name_is_no_part_of_it() -> None:
    text = PageText([page(Put(text="Quillbrook Learning Solutions Congratulates", y=0.1))])
    assert [one.value for one in find_sponsors(text)] == ["Quillbrook Learning Solutions"]


def test_the_printed_sponsor_wins_over_the_logo_of_a_partner() -> None:
    field = sponsor(
        Put(text="evently", y=0.05, size=0.032, x=0.07, left=True),
        Put(text="QUILLMARK SOFTWARE", y=0.04, size=0.027, x=0.7, left=True),
        *column(
            ("CPE Certificate", 0.04), "Attendee: Ada Holm", "Event: Ledgers for Choirs", "Date: May 5, 2021",
            "Credits: 1.5 CPE", "CPE sponsor: Hollow Lane CPA Society (NASBA ID 170231)",
            "Powered by evently. In partnership with Quillmark Software.", top=0.17,
        ),
    )  # fmt: skip
    assert field.value == "Hollow Lane CPA Society"


_SIGNED = (
    "Certificate of Completion", "Name: Ottilie Brandvold", "Course: Basis and Debt", "Date: April 22, 2026",
    "CPE credits: 2.0", "Field of study: Taxes", "Delivery method: Group Live",
)  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Authorized by: Ines Calloway", "Certified by: Ines Calloway", "Signed by Ines Calloway",
        "Approved by: Ines Calloway", "Authorized signature: Ines Calloway", "Autorisé par : Inès Calloway",
        "Unterzeichnet von: Ines Calloway", "Autorizado por: Inés Calloway", "Firmato da: Ines Calloway",
        "Ondertekend door: Ines Calloway",
    ],
)  # fmt: skip
def test_who_signs_is_not_the_sponsor_but_one_that_stands_small_in_the_other_column_is(line: str) -> None:
    lines = column(*_SIGNED, line)
    assert "Calloway" not in str(sponsor(*lines).value) or sponsor(*lines).needs_review
    small = Put(text="Fenwick Guild of Tax Writers", y=0.25, x=0.65, left=True, size=0.012)
    assert sponsor(*lines, small).value == "Fenwick Guild of Tax Writers"


@pytest.mark.parametrize(
    "line",
    [
        "Program administrator: Ines Calloway", "Presented by: Ines Calloway", "Issued by: Ines Calloway",
        "Education director: Ines Calloway", "Confirmed by Ines Calloway", "Prepared by: Ines Calloway",
        "Facilitated by: Ines Calloway", "Provided by: Ines Calloway", "Registrar: Ines Calloway",
    ],
)  # fmt: skip
def test_what_reads_as_a_persons_name_behind_words_about_it_is_never_a_sure_sponsor(line: str) -> None:
    found = sponsor(*column(*_SIGNED, line))
    assert found.value is None or found.needs_review


def test_an_organisation_that_authorizes_is_still_the_sponsor() -> None:
    found = sponsor(*column(*_SIGNED, "Authorized by: Fenwick Tax Institute"))
    assert found.value == "Fenwick Tax Institute"


@pytest.mark.parametrize(
    "row",
    [
        "CPE credit is awarded by the Quillmark Institute (NASBA sponsor 100200) on behalf of Sorrel Trust.",
        "Sorrel Room. Quillmark Institute, NASBA QAS sponsor 100200. Proctor: Ann Harrow",
        "The Quillmark Institute is on the National Registry of CPE Sponsors (100200).",
        "Quillmark Institute (Sponsor ID: 100200)",
    ],
)
def test_a_name_with_a_sponsors_number_behind_it_is_registered(row: str) -> None:
    found = find_sponsors(PageText([page(*column("Certificate of Completion", row, step=0.4))]))
    told = [str(one.value) for one in found if "registered as a sponsor" in one.reasons]
    assert [one.removeprefix("The ") for one in told] == ["Quillmark Institute"]


@pytest.mark.parametrize("row", ["hosted by Sorrel Bank", "given on behalf of Sorrel Bank"])
def test_a_host_takes_part_only_where_another_is_told_to_be_the_sponsor(row: str) -> None:
    alone = {str(c.value): c.reasons for c in find_sponsors(PageText([page(*column(row, "Certificate"))]))}
    lines = [
        *column(row, "Certificate"),
        Put(text="CPE sponsor", y=0.6, x=0.1, left=True),
        Put(text="Quill & Harrow CPAs, PLLC", y=0.63, x=0.1, left=True),
    ]
    both = {str(c.value): c.reasons for c in find_sponsors(PageText([page(*lines)]))}
    assert "said to give it" in alone["Sorrel Bank"] and "said to take part" in both["Sorrel Bank"]
    assert "beside a label" in both["Quill & Harrow CPAs, PLLC"]


@pytest.mark.parametrize(
    "name",
    ["Old Quill Guild of Actuaries", "Sorrel League of Towns", "Centro de Estudos Quillares", "Scuola di Valdorsa"],
)
def test_organisations_of_other_kinds_and_languages_head_a_page(name: str) -> None:
    found = find_sponsors(PageText([page(*column((name, 0.03), "Certificate", "Vera Lindqvist"))]))
    assert name in [one.value for one in found]


@pytest.mark.parametrize("row", ["Presented by Roland Fisk, CPA, of Fisk & Doyle LLP", "Conducted by Roland Fisk, MBA"])
def test_a_lecturer_with_letters_and_a_firm_is_no_sponsor(row: str) -> None:
    found = find_sponsors(PageText([page(*column("Certificate of Completion", row))]))
    told = [str(one.value) for one in found if {"said to give it", "beside a label"} & {*one.reasons}]
    assert told == []


def test_a_firm_with_its_legal_form_gives_what_it_presents() -> None:
    found = find_sponsors(PageText([page(*column("Certificate", "presented by Fisk Doyle, LLP on May 5, 2021"))]))
    assert "Fisk Doyle, LLP" in [one.value for one in found]


@pytest.mark.parametrize("name", ["quillmark advisory", "▲ Lark & Sorrel"])
def test_what_stands_large_above_all_is_a_logo_where_no_word_tells_of_another(name: str) -> None:
    rows = ("Certificate of Completion", "Vera Lindqvist", "has completed", "Leases in Practice", "May 5, 2021")
    found = find_sponsors(PageText([page(*column((name, 0.05), *rows))]), person="Vera Lindqvist")
    assert [one.value for one in found] == [name.removeprefix("▲ ")]


def test_an_article_is_no_part_of_a_name_of_several_words() -> None:
    rows = ("Certificate", "The Quillmark Institute is registered with NASBA", "The Guild certifies that")
    found = {str(one.value) for one in find_sponsors(PageText([page(*column(*rows))]))}
    assert {"Quillmark Institute", "The Guild"} <= found


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("QHI Quill Harbor Institute", "Quill Harbor Institute"),
        ("QH Quill Harbor Institute", "Quill Harbor Institute"),
        ("IT Quill Harbor Institute", "IT Quill Harbor Institute"),
        ("Q Quill Institute", "Quill Institute"),
        ("X Quill Institute", "X Quill Institute"),
    ],
)
def test_initials_before_a_name_are_its_logo(printed: str, name: str) -> None:
    found = find_sponsors(PageText([page(*column(printed, "Certificate of Completion", "Vera Lindqvist"))]))
    assert name in [str(one.value) for one in found]


def test_a_host_is_never_sure_where_an_organisation_stands_at_the_head() -> None:
    rows = ("Sorrel Surveyors' Forum", "Certificate of CPD", "Vera Lindqvist", "Kindly hosted by Alder & Pike Roofing")
    field = sponsor(*column(*rows))
    assert field.value == "Sorrel Surveyors' Forum" or field.needs_review
    found = {str(one.value): one.reasons for one in find_sponsors(PageText([page(*column(*rows))]))}
    assert found["Alder & Pike Roofing"] == ("said to take part",)


def test_the_whole_name_at_the_head_is_given_for_its_first_words() -> None:
    field = sponsor(
        *column(
            ("QUILL HARBOR ACADEMY", 0.04), "Certificate of Completion", "Vera Lindqvist", "Leases in Practice",
            "Tomas Okafor, Director, Quill Harbor",
        )
    )  # fmt: skip
    assert str(field.value).casefold() == "quill harbor academy"


def test_the_name_that_is_said_to_give_it_is_given_for_the_one_word_of_a_logo() -> None:
    lines = column(
        ("Quillhollow", 0.04), "Certificate of Completion", "Quillhollow On Demand certifies that", ("Vera Lindqvist", 0.04),
        "has successfully completed the course", ("Leases in Practice", 0.03), "May 5, 2021",
        "CPE credits have been granted based on a 50-minute hour. Quillhollow On Demand, 6 Mill Race, VT 05999",
    )  # fmt: skip
    assert sponsor(*lines).value == "Quillhollow On Demand"


def found_in(*texts: str) -> list[object]:
    return [one.value for one in find_sponsors(PageText([page(*column(*texts))]))]


def test_a_clause_before_a_name_and_an_article_are_no_part_of_it() -> None:
    statement = "In support of better care, Quillbrook Health Institute is jointly accredited by the three councils."
    assert "Quillbrook Health Institute" in found_in("Statement of Credit", statement)
    assert "QSBM" in found_in("Certificate", "The QSBM certifies that")
    assert found_in("Certificate", "The use of these marks confirms that the course was approved") == []


def test_who_opens_the_row_that_holds_a_sponsors_number_gives_the_credit() -> None:
    foot = "Quillbrook Learning, LLC · 4 Harrow Lane, 9th Fl. · NASBA Registry Sponsor 170231 · A. Lindqvist, Administrator"
    field = sponsor(
        Put(text="RentRoll", y=0.05, size=0.07, source="ocr"),
        *column(
            "Certificate of Attendance", "in recognition of the webinar hosted by RentRoll Inc.", "Leases", top=0.2
        ),
        Put(text=foot, y=0.93, size=0.013),
    )
    assert (field.value, field.needs_review) == ("Quillbrook Learning, LLC", False)


def test_who_is_told_to_be_registered_goes_before_the_logo_of_a_platform() -> None:
    field = sponsor(
        Put(text="RentRoll", y=0.05, size=0.06, source="ocr"),
        *column("Certificate of Completion", "Vera Lindqvist", "completed the course", "Leases, Line by Line", top=0.2),
        Put(text="CPE sponsor of record: Quillbrook Tax LLC, NASBA ID 170231", y=0.93, size=0.015),
    )
    assert (field.value, field.needs_review) == ("Quillbrook Tax LLC", False)


def test_who_approves_of_a_provider_does_not_bear_its_number() -> None:
    foot = "Provider approved by the Board of Quill Makers, Provider Number QM 19982, for 2.5 contact hours."
    assert "Board of Quill Makers" not in found_in("Certificate of Attendance", "Quillbrook Medical Center", foot)


def test_a_company_at_the_foot_is_told_from_its_address() -> None:
    foot = "Quillbrook eLearning plc, 2 Harrow Lane, Bristol | Standards Bureau member 60417"
    assert "Quillbrook eLearning plc" in found_in("Certificate", "Vera Lindqvist", foot)


_WITHOUT_SPONSOR = ("Certificate of Completion", "presented to", ("Vera Lindqvist", 0.03), "for successful completion of", ("Leases in Practice Today", 0.03), "Date: May 5, 2024", "2.0 CPE credits")  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Venue: Sorrel University", "Held at Sorrel University", "Accredited by Sorrel Accreditation Council",
        "Approved by the Sorrel Board of Accountancy", "Supported by Sorrel Bank", "Endorsed by Sorrel Institute",
        "Employer: Sorrel Bank", "Firm: Sorrel & Marsh LLP", "Speaker: Ada Holm, Sorrel University",
        "Sponsored in part by Sorrel Bank", "Lunch sponsored by Sorrel Bank", "Licensed by Sorrel State University",
        "Technology partner: Sorrel Systems", "A Sorrel company", "Copyright Sorrel Media Inc.",
        "Co-sponsored by Sorrel University", "Arbeitgeber: Sorrel Bank AG", "Avec le soutien de la Fondation Sorrel",
        "Con el apoyo de la Fundación Sorrel", "Credenciado por Conselho de Sorrel", "Erkend door de Sorrel Raad",
    ],
)  # fmt: skip
@pytest.mark.parametrize("at_the_foot", [False, True])
def test_who_is_only_named_is_no_sure_sponsor(line: str, at_the_foot: bool) -> None:
    lines = column(*_WITHOUT_SPONSOR, *(() if at_the_foot else (line,)), top=0.08)
    foot = (Put(text=line, y=0.9, size=0.012, x=0.06, left=True),) if at_the_foot else ()
    field = sponsor(*lines, *foot)
    assert field.value is None or field.needs_review


def test_an_organisation_beside_its_label_may_be_the_participants_where_another_heads_the_page() -> None:
    field = sponsor(*column("Harrow Audit Institute", *_WITHOUT_SPONSOR, "Organization: Sorrel Bank", top=0.08))
    assert field.needs_review


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Director of Education, Quillmark", "Quillmark"),
        ("CEO of Quillmark, Inc.", "Quillmark, Inc"),
        ("Director of Sorrel Institute, Quill", "Sorrel Institute, Quill"),
    ],
)
def test_what_a_role_is_over_is_no_part_of_the_signers_firm(line: str, name: str) -> None:
    found = find_sponsors(PageText([page(*column("Certificate", "Vera Lindqvist", "Ada Holm", line, step=0.25))]))
    assert name in [one.value for one in found if "said to give it" in one.reasons]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("L'Institut Quillmark certifie que Vera Lindqvist a suivi la formation", "Institut Quillmark"),
        ("El Instituto Quillmark hace constar que Vera Lindqvist asistió", "Instituto Quillmark"),
        ("O Instituto Quillmark certifica que Vera Lindqvist concluiu o curso", "Instituto Quillmark"),
        ("L'Istituto Quillmark attesta che Vera Lindqvist ha partecipato", "Istituto Quillmark"),
        ("Die Quillmark Akademie bescheinigt Vera Lindqvist", "Quillmark Akademie"),
    ],
)
def test_who_certifies_in_another_language_gives_it(line: str, name: str) -> None:
    found = find_sponsors(PageText([page(*column("Certificat", line))]))
    assert name in [one.value for one in found if "said to give it" in one.reasons]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Kuzey Denizcilik Akademisi", "Akademi Müdürü"),
        ("Kuzey Gemi Mühendisleri Birliği", "Genel Sekreter"),
        ("Pohjolan Merenkulun Akatemia", "Rehtori"),
        ("Severní Komora Účetních", "Ředitel komory"),
        ("Nordens Søfartsakademi", "Direktør"),
        ("The Harbor Inn of Clerks", "Bencher"),
    ],
)
def test_organisations_of_more_countries_are_known_by_their_names(name: str, role: str) -> None:
    rows = (("CERTIFICATE", 0.05), ("Vera Lindqvist", 0.04), "attended", ("Ledgers at Sea", 0.04), "on 5 May 2021")
    lines = column((name, 0.03), *rows, "Ann Harrow", role)
    assert str(sponsor(*lines).value).removeprefix("The ") == name.removeprefix("The ")


@pytest.mark.parametrize(
    ("lead", "partner"),
    [
        ("in partnership with", ("VELLUMEN", "ANALYTICS")),
        ("in Zusammenarbeit mit", ("VELLUMEN", "ANALYTICS")),
        ("en partenariat avec", ("VELLUMEN ANALYTICS",)),
    ],
)
def test_a_partners_larger_logo_beside_the_sponsors_name_is_not_the_sponsor(
    lead: str, partner: tuple[str, ...]
) -> None:
    logo = [Put(text=one, y=0.125 + 0.04 * n, x=0.8, size=0.045 - 0.02 * n) for n, one in enumerate(partner)]
    head = [Put(text=lead, y=0.08, x=0.8, size=0.014), Put(text="Harbor Bay Actuarial Club", y=0.1, x=0.2, size=0.025)]
    rest = column(
        ("CERTIFICATE OF CONTINUING EDUCATION", 0.035), ("Oona Falk", 0.04), "attended the Club's workshop", ("Python for Harbor Masters", 0.03), "on February 6, 2025 and earned", "3.6 CE credits", "(180 minutes; software by Vellumen Analytics)", top=0.3,
    )  # fmt: skip
    signed = [Put(text="Hollis Brand, President of the Club", y=0.9, x=0.25), Put(text="Casimir Thorn, Vellumen Analytics", y=0.9, x=0.75)]  # fmt: skip
    field = sponsor(*head, *logo, *rest, *signed)
    assert (field.value, field.needs_review) == ("Harbor Bay Actuarial Club", False)


def test_a_kind_of_organisation_alone_is_the_one_that_is_called_so() -> None:
    rows = (
        "Harbor Bay Law Forum",
        "Certificate",
        "Oona Falk attended Ledgers at Sea",
        "Ann Harrow, Secretary of the Forum",
    )
    found = {str(one.value): one.reasons for one in find_sponsors(PageText([page(*column(*rows, step=0.22))]))}
    assert "Forum" not in found
    assert "with the signer's role" in found["Harbor Bay Law Forum"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Issued by the Harbor Institute of Risk, Pier 9, Port Hallam.", "Harbor Institute of Risk"),
        ("Presented by Harbor Institute of Risk, Suite 40", "Harbor Institute of Risk"),
        ("Provided by Harbor Clerks Union, Local 9", "Harbor Clerks Union, Local 9"),
    ],
)
def test_where_an_organisation_sits_is_no_part_of_its_name(said: str, name: str) -> None:
    found = find_sponsors(PageText([page(*column("Certificate", "Oona Falk attended Ledgers", said))]))
    assert str(found[0].value) == name


@pytest.mark.parametrize("said", ["Issued by the Quill Exchange Institute of Risk, Pier 9, Port Hallam.", "Awarded by Quill Exchange Institute of Risk."])  # fmt: skip
def test_who_is_said_to_give_it_goes_before_a_logo_of_another_name(said: str) -> None:
    rows = column(
        ("HX harbex", 0.06), ("Certificate of attendance", 0.035), ("Oona Falk-Leigh", 0.045), "joined us for", ("Cat Bonds in Plain English", 0.04), "CE hours 2", "Held on 7 November 2024", "Stellan Oster, Programme Lead", said, source="ocr",
    )  # fmt: skip
    assert sponsor(*rows).value == "Quill Exchange Institute of Risk"


def test_the_larger_organisation_over_a_part_of_it_certifies() -> None:
    lines = column(
        ("Colegio de Asesores de Quillar", 0.035), ("Escuela de Formación", 0.018), "certifica que", "Vera Lindqvist"
    )
    found = find_sponsors(PageText([page(*lines)]))
    assert [one.value for one in found if "said to give it" in one.reasons] == ["Colegio de Asesores de Quillar"]


def test_who_caters_gives_no_course() -> None:
    lines = column(
        "Certificate", "Vera Lindqvist", "Catering provided by Sorrel Events LLC", "Provided by Quillmark LLC"
    )
    told = [one.value for one in find_sponsors(PageText([page(*lines)])) if "said to give it" in one.reasons]
    assert "Sorrel Events LLC" not in told
