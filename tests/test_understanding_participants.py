"""The participant is whoever the certificate is given to: not the signer, not the instructor."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.participants import clean_name, find_participants, without_address
from cpe_core.understanding.fields.second_look import NICKNAMED
from cpe_core.understanding.text.page_text import PageText


def participant(*lines: Put):
    return read_certificate(PageText([page(*lines)])).participant


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Vera Lindqvist, CPA", "Vera Lindqvist"),
        ("Vera Lindqvist, XQA", "Vera Lindqvist"),
        ("Vera Lindqvist, P.Eng., MBA", "Vera Lindqvist"),
        ("Mr. Tomas Okafor", "Tomas Okafor"),
        ("Mr./Ms. TOMAS OKAFOR", "TOMAS OKAFOR"),
        ("Lindqvist, Vera", "Vera Lindqvist"),
        ("Tomas Okafor, Jr.", "Tomas Okafor, Jr."),
        ("O'Hara-Lindqvist", "O'Hara-Lindqvist"),
        ("VeraLindqvist", "Vera Lindqvist"),
        ("ADA C.QUILL", "ADA C. QUILL"),
        ("M.J. Okafor", "M.J. Okafor"),
        ("vera lindqvist", "vera lindqvist"),
        ("Inés Marta de la Torre y Quintana", "Inés Marta de la Torre y Quintana"),
    ],
)
def test_a_name_is_cleaned_of_titles_and_turned(printed: str, name: str) -> None:
    assert clean_name(printed) == name


@pytest.mark.parametrize(
    "text", ["Certificate of Completion", "Quillbrook Institute", "May 5, 2021", "2 CPE credits", "Data Analysis", "!!"]
)
def test_what_is_no_name_is_none(text: str) -> None:
    assert clean_name(text) is None


@pytest.mark.parametrize(
    "lead_in", ["This is to certify that", "PRESENTEDTO", "is hereby awarded to", "Proudly presented to:"]
)
def test_the_name_under_a_lead_in_is_the_participant(lead_in: str) -> None:
    field = participant(
        *column(
            "Certificate of Completion", lead_in, ("Vera Lindqvist", 0.04), "has successfully completed", source="ocr"
        )
    )
    assert (field.value, field.needs_review) == ("Vera Lindqvist", False)


def test_the_name_within_a_sentence_is_the_participant() -> None:
    field = participant(
        *column("This is to certify that Vera Lindqvist has successfully completed the course on Leases.")
    )
    assert field.value == "Vera Lindqvist"


def test_the_name_beside_its_label_is_the_participant() -> None:
    field = participant(
        Put(text="Attendee Name:", y=0.3, x=0.1, left=True), Put(text="Vera Lindqvist", y=0.3, x=0.35, left=True)
    )
    assert (field.value, field.needs_review) == ("Vera Lindqvist", False)


@pytest.mark.parametrize("label", ["Name of educator (print)", "Name of Delegate (please print)"])
def test_a_label_that_asks_for_print_names_the_participant(label: str) -> None:
    rows = ((label, "Marisol Quint"), ("Title of in-service", "Reading Aloud"), ("Instructor", "Thaddeus Crumley"))
    lines = [
        Put(text=text, y=0.2 + 0.05 * n, x=x, left=True, size=0.014)
        for n, row in enumerate(rows)
        for x, text in zip((0.08, 0.4), row, strict=True)
    ]
    assert participant(*lines).value == "Marisol Quint"


def test_the_signer_is_not_the_participant() -> None:
    field = participant(
        *column("Presented to", ("Vera Lindqvist", 0.04), "for completing the course", ("Leases in Practice", 0.03)),
        Put(text="Tomas Okafor", y=0.8, size=0.05),
        Put(text="Director of Education", y=0.85),
    )
    assert field.value == "Vera Lindqvist"


def test_first_and_last_name_in_two_rows_are_one_name() -> None:
    field = participant(*column("is hereby awarded to", ("VERA", 0.05), ("LINDQVIST", 0.05)))
    assert field.value == "VERA LINDQVIST"


def test_a_page_without_a_name_gives_none() -> None:
    assert participant(*column("Certificate of Completion", "Date: May 5, 2021")).value is None


def test_greetings_and_broken_hyphens_are_no_part_of_a_name() -> None:
    assert clean_name("Hi Ulla Brandt") == "Ulla Brandt"
    assert clean_name("Dear Ulla Brandt") == "Ulla Brandt"
    assert clean_name("Guest Ulla Brandt") == "Ulla Brandt"
    assert clean_name("PTIN Ulla Brandt") == "Ulla Brandt"
    assert clean_name("Ulla Brandt- Quist") == "Ulla Brandt-Quist"


@pytest.mark.parametrize(
    "name",
    [
        "null null",
        "N/A",
        "TBD",
        "FirstName LastName",
        "undefined undefined",
        "{{participant_name}}",
        "${name}",
        "«Name»",
        "None",
        "Your Name Here",
    ],
)
def test_what_a_system_prints_for_nothing_is_no_name(name: str) -> None:
    text = PageText(
        [page(*column("This is to certify that", name, "has successfully completed", "Leases, Line by Line"))]
    )
    assert read_certificate(text).participant.value is None


@pytest.mark.parametrize(
    "name",
    [
        "Seán O’Dalaigh–Price",
        "Anne‑Marie Quill",
        "D’Arcy Nullman",
        'Robert "Bob" Ellery',
        "Robert “Bob” Ellery",
        "Robert (Bob) Ellery",
        "Thomas W. Greeley, III",
    ],
)
def test_a_name_with_a_dash_an_apostrophe_a_nickname_or_a_suffix_is_one(name: str) -> None:
    text = PageText(
        [page(*column("This is to certify that", name, "has successfully completed", "Leases, Line by Line"))]
    )
    assert read_certificate(text).participant.value == name


@pytest.mark.parametrize(
    ("name", "is_doubted"),
    [("Robert Ellery (Bob)", True), ("Robert Ellery (CPA)", False), ("Robert Ellery (Participant)", False)],
)
@pytest.mark.parametrize("label", ["This is to certify that", "Participant:"])
def test_a_nickname_that_was_left_out_is_a_doubt(label: str, name: str, is_doubted: bool) -> None:
    text = PageText([page(*column(label, name, "has successfully completed", "Leases, Line by Line"))])
    found = read_certificate(text).participant
    assert (found.value, NICKNAMED in found.reasons) == ("Robert Ellery", is_doubted)
    assert found.needs_review or not is_doubted


@pytest.mark.parametrize(
    "lines",
    [
        ("presented by course leader", "Ada Holm", "to", "Ivo Brandt", "on completing Ledgers for Choirs"),
        ("Ivo Brandt", "nominated by Ada Holm", "has completed", "Ledgers for Choirs"),
        ("This certifies that", "Ivo Brandt", "sponsored by the director Ada Holm", "has completed", "Ledgers for Choirs"),
        ("presented to", "Ivo Brandt", "for Ledgers for Choirs", "signed by", "Ada Holm"),
    ],
)  # fmt: skip
def test_who_presented_or_nominated_is_not_the_participant(lines: tuple[str, ...]) -> None:
    large = [(line, 0.03) if line in ("Ada Holm", "Ivo Brandt") else line for line in lines]
    assert participant(*column(("Rowan Lane Institute", 0.03), "Certificate", *large)).value == "Ivo Brandt"


@pytest.mark.parametrize("lead", ["Completed by", "for exemplary performance by", "earned by"])
def test_who_completed_is_the_participant(lead: str) -> None:
    lines = column(("Certificate of Completion", 0.05), lead, ("Ivo Brandt", 0.04), "Ledgers for Choirs", "May 5, 2021")
    assert participant(*lines).value == "Ivo Brandt"


@pytest.mark.parametrize(
    "lines",
    [
        ("Zertifikat", "Frau Vera Lindqvist", "nahm am 3. Mai 2024 teil"),
        ("Bescheinigung", "Herr StB Vera Lindqvist, geb. 01.02.1979, hat am 03.05.2024", "teilgenommen"),
        ("KATILIM BELGESİ", "Sayın", "Vera Lindqvist", "programına katılmıştır"),
        ("Learning transcript", "Prepared for Vera Lindqvist on June 30, 2026"),
    ],
)
def test_who_is_called_by_a_title_or_for_whom_it_was_prepared_is_found(lines: tuple[str, ...]) -> None:
    found = find_participants(PageText([page(*column(*lines, step=0.05))]))
    assert "Vera Lindqvist" in [one.value for one in found if "marked by the learned reader" not in one.reasons]


def test_who_is_greeted_by_the_first_name_is_given_in_full() -> None:
    lines = (
        "February 3, 2026", "Re: attendance of Vera Lindqvist.", "Dear Vera,",
        "This letter is your evidence of completion of the course", "Leases in Practice", "Kind regards", "Otto Brandauer",
    )  # fmt: skip
    assert participant(*column(*lines, step=0.05)).value == "Vera Lindqvist"


def test_who_taught_is_not_the_participant() -> None:
    lines = (
        "Akademie Quillbrook", "Teilnahmebescheinigung", "Frau Vera Lindqvist, geb. 04.07.1979, hat am 11.03.2026",
        "an der Veranstaltung", "Leasing kompakt", "teilgenommen.", "Referent: RA Dr. Otto Brandauer",
    )  # fmt: skip
    assert participant(*column(*lines, step=0.05)).value != "Otto Brandauer"


@pytest.mark.parametrize(
    "text",
    ["Treasurer-Tax Collector", "Auditor-Controller", "Assessor-Recorder", "Sorrel Harbor Inn", "Quill Park Hotel"],
)
def test_an_office_and_a_house_are_no_names(text: str) -> None:
    assert clean_name(text) is None


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Vera (Vee) A. de la Quill-Smythe, CPA/ABV, CFF, Ph.D.", "Vera (Vee) A. de la Quill-Smythe"),
        ("Avv. Vera Lindqvist", "Vera Lindqvist"),
        ("Vera Lindqvist BA FCA", "Vera Lindqvist"),
        ("Vera Lindqvist FCCA", "Vera Lindqvist"),
        ("Vera du Toit Pr.Eng", "Vera du Toit"),
        ("Dr.ssa Vera D'Amico", "Vera D'Amico"),
        ("Vera van 't Hoff-ter Braak", "Vera van 't Hoff-ter Braak"),
        ("Suresh Kumar MA", "Suresh Kumar MA"),
        ("Tran Minh Ba", "Tran Minh Ba"),
        ("mevr. drs. Vera van der Quill", "Vera van der Quill"),
        ("Day-Lewis Okafor", "Day-Lewis Okafor"),
    ],
)
def test_letters_and_titles_are_taken_off(printed: str, name: str) -> None:
    assert clean_name(printed) == name


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("On this day we hereby certify that Vera", "Lindqvist has completed the course", "Vera Lindqvist"),
        (
            "Je soussigné, directeur, atteste que Mme Vera",
            "Lindqvist-Quill a suivi la formation",
            "Vera Lindqvist-Quill",
        ),
        ("On this day this is to certify that Vera Lindqvist", "CPA has completed the course", "Vera Lindqvist"),
    ],
)
def test_a_name_that_breaks_at_the_end_of_its_row_is_whole(first: str, second: str, name: str) -> None:
    lines = [Put(text=text, y=0.3 + 0.03 * n, x=0.1, left=True) for n, text in enumerate((first, second))]
    assert name in [one.value for one in find_participants(PageText([page(*lines)]))]


@pytest.mark.parametrize(
    "printed",
    [
        "Rechtsanwältin Dr. Vera Lindqvist", "RAin Vera Lindqvist", "Dipl.-Kffr. Vera Lindqvist", "De heer mr. Vera Lindqvist",
        "r. pr. Vera Lindqvist", "adw. Vera Lindqvist", "Radca prawny Vera Lindqvist", "CA. Vera Lindqvist", "Il/la Dott.ssa Vera Lindqvist",
        "il/la Sig.ra Vera Lindqvist", "Maître Vera Lindqvist", "Sra. Dra. Vera Lindqvist", "Steuerberaterin Vera Lindqvist",
        "Vera Lindqvist, Membership No. 099999", "Vera Lindqvist, CRC 1SP099999/O-3", "Vera Lindqvist, nata a Cuneo", "Vera Lindqvist, salariée de l'entreprise Quill",
    ],
)  # fmt: skip
def test_what_a_person_is_called_abroad_is_no_part_of_the_name(printed: str) -> None:
    assert clean_name(printed) == "Vera Lindqvist"


@pytest.mark.parametrize("printed", ["Ca Lindqvist", "Don Lindqvist", "Ing Lindqvist", "R. Pr Lindqvist"])
def test_names_that_only_look_like_titles_stay(printed: str) -> None:
    assert clean_name(printed) == printed


@pytest.mark.parametrize(
    "lines",
    [
        ("Il sottoscritto OTTO BRANDAUER, Rappresentante Legale, attesta che", "il/la Dott.ssa Vera Lindqvist, nata a Cuneo,", "ha conseguito 7 crediti"),
        ("Je soussigné, Otto Brandauer, représentant légal, atteste que", "Mme Vera Lindqvist, salariée de la société Quill,", "a suivi l'action"),
        ("Eu, abaixo assinado, Otto Brandauer, certifico que", "a Sra. Vera Lindqvist, CRC 099999,", "participou do curso"),
    ],
)  # fmt: skip
def test_who_signs_as_the_undersigned_is_not_the_participant(lines: tuple[str, ...]) -> None:
    found = participant(*column("Attestato", *lines, step=0.05))
    assert found.value in ("Vera Lindqvist", None)


def test_the_full_name_stands_in_the_address_of_a_letter_that_names_the_surname() -> None:
    lines = (
        "Akademie Quillbrook", "Frau", "Rechtsanwältin Dr. Vera Lindqvist", "Deichstraße 4", "Teilnahmebescheinigung",
        "Hiermit bestätigen wir, dass Frau Dr. Lindqvist am", "23.09.2025 an der Veranstaltung teilgenommen hat.",
    )  # fmt: skip
    assert participant(*column(*lines, step=0.05)).value == "Vera Lindqvist"


def test_who_stands_beside_the_label_of_employees_goes_before_a_path_of_courses() -> None:
    pairs = (
        ("Employee", "Vera Lindqvist (GB0049999), Manager, Tax, Tulsa"), ("Course", "Form 1099: The Taxation of Barns"),
        ("Program / curriculum", "FY25 Quillbrook Client Pathway"), ("Completed", "2025-06-30 16:42 CT"), ("CPE hours", "6.5"),
    )  # fmt: skip
    lines = [
        Put(text=text, y=0.3 + 0.05 * n, x=x, left=True)
        for n, pair in enumerate(pairs)
        for text, x in zip(pair, (0.1, 0.4), strict=True)
    ]
    assert participant(*column("Quillbrook LLP", "Certificate of Completion"), *lines).value == "Vera Lindqvist"


@pytest.mark.parametrize(
    ("says", "name"), [("atteste que", "Théodore Lamarche"), ("certifies that", "M. Théodore Lamarche")]
)
def test_monsieur_is_told_from_an_initial_by_the_language_of_the_page(says: str, name: str) -> None:
    page_text = PageText([page(*column(says, "M. Théodore Lamarche", "Leases"))])
    assert without_address(page_text, "M. Théodore Lamarche") == name


@pytest.mark.parametrize("says", ["hace constar que", "certifica que"])
def test_don_and_dona_are_no_part_of_a_name(says: str) -> None:
    page_text = PageText([page(*column(says, "D.ª Nuria Quill"))])
    for printed in ("D.ª Nuria Quill", "D.a Nuria Quill", "Dña. Nuria Quill", "D. Nuria Quill"):
        assert without_address(page_text, printed) == "Nuria Quill"


@pytest.mark.parametrize(
    "name", ["João Vitor dos Santos e Silva Neto", "Abdul-Rahman bin Yusof al-Hadi", "Rosa María Pérez-Gil i Font"]
)
def test_a_name_beside_its_label_is_not_cut_before_a_small_word(name: str) -> None:
    lines = (
        ("Certificate of Completion", 0.04),
        f"Participant: {name}",
        "Course: Leases",
        "Date: May 5, 2025",
        "CPE credits: 2.0",
    )
    assert read_certificate(PageText([page(*column(*lines))])).participant.value == name


def _large(*texts: str) -> list[Put]:
    return [Put(text=text, y=0.3 + 0.06 * at, x=0.05, left=True, size=0.05) for at, text in enumerate(texts)]


def test_the_end_of_a_title_that_breaks_off_is_no_name() -> None:
    title = _large("Excel Power Query: From Messy Files to", "Clean Reports")
    person = Put(text="Maximilian Orduval", y=0.6, x=0.1, left=True, size=0.036)
    small = column("awarded by Quill Academy", "Date Feb. 3, 2026", "Length 6.5 total hours", "Keep this", top=0.75)
    text = PageText([page(*column("Certificate of Completion", top=0.05), *title, person, *small)])
    assert [one.value for one in find_participants(text)] == ["Maximilian Orduval"]
    led = _large("This Certificate is Proudly Presented to", "Vera Lindqvist")
    assert "Vera Lindqvist" in [one.value for one in find_participants(PageText([page(*led)]))]
