"""What one certificate's fields say of each other: parts and total, sponsor and number, one text for one field only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from made_up_pages import Put, column, page

from cpe_core.records import Record
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.text.page_text import PageText
from cpe_core.vocabulary import table

LINES = {
    "heading": ("Certificate of Completion", 0.05),
    "lead": "This is to certify that",
    "person": ("Vera Lindqvist", 0.04),
    "led": "has successfully completed the course",
    "title": ("Leases in Practice", 0.035),
    "day": "Date Completed: May 5, 2021",
    "credits": "CPE Credits: 3.0",
    "studies": "Field of Study: Accounting (2.0), Auditing (1.0)",
    "sponsor": "Sponsor: Quillbrook Institute",
    "number": "NASBA Sponsor #999990",
}


def read(*, on: date | None = None, **lines: str | tuple[str, float]) -> Record:
    shown = [line for line in (LINES | lines).values() if line]
    return read_certificate(PageText([page(*column(*shown, top=0.05))]), on=on)


def test_parts_that_add_up_confirm_the_total() -> None:
    record = read()
    assert [(one.name, one.credits) for one in record.fields_of_study.value] == [
        ("Accounting", "2.0"),
        ("Auditing", "1.0"),
    ]
    assert (record.credits.value, record.credits.needs_review) == ("3.0", False)
    assert "the parts add up to it" in record.credits.reasons and not record.fields_of_study.needs_review


def test_parts_that_do_not_add_up_to_the_total_are_a_doubt_and_nothing_is_corrected() -> None:
    record = read(credits="CPE Credits: 4.0")
    assert record.credits.value == "4.0" and "the parts add up to it" not in record.credits.reasons
    assert [one.credits for one in record.fields_of_study.value] == ["2.0", "1.0"]
    assert record.fields_of_study.needs_review
    assert "the parts do not add up to the total" in record.fields_of_study.reasons


def test_parts_of_which_one_has_no_amount_confirm_nothing() -> None:
    record = read(studies="Field of Study: Accounting (3.0), Auditing")
    assert len(record.fields_of_study.value) == 2
    assert "the parts add up to it" not in record.credits.reasons


@pytest.mark.parametrize("is_its_own", [True, False])
def test_a_number_that_is_not_the_one_known_for_the_sponsor_is_asked_about(is_its_own: bool) -> None:
    known = next(one for one in table("sponsors")["sponsor"] if "registry_id" in one)
    number = known["registry_id"] if is_its_own else "999990"
    record = read(sponsor=f"Sponsor: {known['name']}", number=f"NASBA Sponsor #{number}")
    assert (record.sponsor.value, record.sponsor.needs_review) == (known["name"], False)
    assert (record.sponsor_id.value, record.sponsor_id.needs_review) == (number, not is_its_own)


@pytest.mark.parametrize(
    ("lines", "blank"),
    [
        ({"title": ("Vera Lindqvist", 0.035)}, "course_title"),
        ({"sponsor": "Sponsor: Vera Lindqvist"}, "sponsor"),
        ({"title": ("Quillbrook Institute", 0.035)}, "sponsor"),
    ],
)
def test_one_text_is_not_person_and_title_and_sponsor_at_once(lines: dict, blank: str) -> None:
    record = read(**lines)
    assert record.participant.value == "Vera Lindqvist"
    assert record[blank].value is None


def test_a_day_that_has_not_come_yet_is_asked_about() -> None:
    assert not read(on=date(2021, 5, 6)).completion_date.needs_review
    later = read(on=date(2021, 5, 1)).completion_date
    assert (later.value, later.needs_review) == ("2021-05-05", True)
    assert "lies in the future" in later.reasons


def test_the_kind_of_credit_is_the_one_named_with_the_amount_that_was_chosen() -> None:
    assert read().credit_type.value == "CPE"
    assert read(credits="").credit_type.value is None


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Certificate of Continuing Professional Education", "CPE"),
        ("CPE Certificate", "CPE"),
        ("CME Certificate of Attendance", "CME"),
        ("Certificate of Completion", None),
    ],
)
def test_a_kind_of_credit_that_only_the_papers_name_tells_is_its(heading: str, kind: str | None) -> None:
    kinds = read(heading=(heading, 0.04), credits="Credits: 3.0").credit_type
    assert (kinds.value, [one.text for one in kinds.evidence]) == (kind, [heading] if kind else [])
    assert read(heading=("CPE Certificate", 0.04), credits="Contact hours: 3.0").credit_type.value == "contact hours"


@pytest.mark.parametrize(
    ("foot", "marked"),
    [
        ("Quillbrook Institute Journal Harrow", True),
        ("Quillbrook Institute Journal, all numbers of the years since it was founded in town", False),
        ("The Quillbrook Institute", False),
    ],
)
def test_a_sponsor_that_another_row_goes_on_with_is_marked(foot: str, marked: bool) -> None:
    record = read(foot=foot)
    assert (record.sponsor.value, record.sponsor.needs_review) == ("Quillbrook Institute", marked)


@pytest.mark.parametrize(("size", "sure"), [(0.03, True), (0.02, False)])
def test_a_sponsor_to_which_the_page_bears_witness_is_likelier(size: float, sure: bool) -> None:
    head = Put(text="Pennyfield Press", y=0.06, size=size)
    about = (LINES["heading"], "Vera Lindqvist", "has completed the course", ("Leases in Practice", 0.03))
    shown = (*about, "03/04/2021", "Page 1 of 1")  # a day in doubt, so that no value is sure with the others
    field = read_certificate(PageText([page(head, *column(*shown, top=0.2))])).sponsor
    assert (field.value, field.needs_review) == ("Pennyfield Press", not sure)


def test_a_proved_sponsor_is_not_doubted_for_a_row_that_goes_on_with_it() -> None:
    foot = "Quillbrook Institute Learning Portal"
    record = read(sponsor="Quillbrook Institute is registered with NASBA", head="Quillbrook Institute", foot=foot)
    assert (record.sponsor.value, record.sponsor.needs_review) == ("Quillbrook Institute", False)


@pytest.mark.parametrize(("logo", "sure"), [("Quillmark", True), ("QLX", False)])
def test_a_short_logo_printed_once_is_never_sure(logo: str, sure: bool) -> None:
    lines = [line for name, line in LINES.items() if name not in ("sponsor", "number")]
    text = PageText([page(Put(text=logo, y=0.08, size=0.04, source="ocr"), *column(*lines, top=0.25))])
    field = read_certificate(text).sponsor
    assert (field.value, field.needs_review) == (logo, not sure)


def test_a_sponsor_that_a_row_goes_on_with_behind_a_small_word_is_that_row_and_marked() -> None:
    field = read(foot="Quillbrook Institute of the Upper Valley").sponsor
    assert (field.value, field.needs_review) == ("Quillbrook Institute of the Upper Valley", True)
    assert [one.text for one in field.evidence] == ["Quillbrook Institute of the Upper Valley"]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("Zaświadczenie nr: 118/K/2024", "118/K/2024"),
        ("Code de vérification : X7K2-99", "X7K2-99"),
        ("N. codice: 23p40417", "23p40417"),
        ("Sertifika Kodu: TR-8812-A", "TR-8812-A"),
        ("Intygsnummer: 4471-22", "4471-22"),
        ("Verify at https://quillbrook.example/verify/ABC123XY", "ABC123XY"),
    ],
)
def test_a_number_beside_a_label_of_another_language_is_given(printed: str, number: str) -> None:
    assert read(numbered=printed).certificate_number.value == number


def test_a_number_in_another_language_is_given_and_of_two_the_certificates_own() -> None:
    record = read(numbered="Codice attestato: 23P40417")
    assert record.certificate_number.value == "23P40417"
    two = read(numbered="Codice attestato: 23P40417", again="Codice di verifica: 77X-2290")
    assert two.certificate_number.value in (None, "23P40417") or two.certificate_number.needs_review


@pytest.mark.parametrize(
    ("lines", "amount", "marked"),
    [
        (
            {
                "credits": "AMA PRA Category 1 Credits offered",
                "offered": "8.0",
                "given": "AMA PRA Category 1 Credits earned",
                "earned": "6.5",
                "note": "This live activity is designated for a maximum of 8.0 AMA PRA Category 1 Credits.",
            },
            "6.5",
            None,
        ),
        ({"credits": "Maximum CPE Credits: 8.0", "more": "CPE Credits Awarded: 8.0"}, "8.0", False),
        ({"credits": "CPE Credits: 3.0", "more": "Ethics credits earned: 1.0"}, "3.0", False),
    ],
)
def test_of_what_was_offered_and_what_was_earned_the_earned_counts(
    lines: dict[str, str], amount: str, marked: bool | None
) -> None:
    record = read(studies="", **lines)
    assert record.credits.value == amount
    assert marked is None or record.credits.needs_review is marked


def test_a_part_of_a_printed_sum_is_never_sure() -> None:
    lines = {"credits": "General credits: 0.5", "more": "Ethics credits: 1.0", "all": "Total credits claimed: 1.5"}
    amount = read(studies="", **lines).credits
    assert amount.value == "1.5" or amount.needs_review


@pytest.mark.parametrize(("source", "asked"), [("ocr", True), ("text", False)])
def test_an_al_that_ocr_read_in_a_title_may_be_ai(source: str, asked: bool) -> None:
    printed = page(*column(*(LINES | {"title": ("Ethics of Al Tools", 0.035)}).values(), top=0.05))
    words = tuple(replace(word, source=source) for word in printed.words)
    title = read_certificate(PageText([replace(printed, words=words)])).course_title
    assert (title.value, "Al could be AI" in title.reasons) == ("Ethics of Al Tools", asked)
    assert title.needs_review or not asked


@pytest.mark.parametrize("day", ["Delivered: 4 March 2025", "Taught on: 04/03/2025", "4 March 2025"])
def test_a_day_of_issue_weeks_after_another_day_is_never_sure(day: str) -> None:
    lines = ("Harrow Lane Forum", ("Certificate of Completion", 0.04), "Participant: Edda Marrowby", "Course: Reserves",
             day, "CPD hours: 2", "Certificate issued in Dublin on 28 March 2025")  # fmt: skip
    found = read_certificate(PageText([page(*column(*lines))]), on=date(2026, 1, 1)).completion_date
    assert found.value == "2025-03-04" or (found.value == "2025-03-28" and found.needs_review)


def test_a_labelled_day_of_completion_is_sure_though_others_come_before_it() -> None:
    lines = ("Harrow Lane Forum", ("Certificate of Completion", 0.04), "Participant: Edda Marrowby", "Course: Reserves",
             "Start date: March 1, 2025", "Date completed: March 28, 2025", "CPE credits: 2")  # fmt: skip
    found = read_certificate(PageText([page(*column(*lines))]), on=date(2026, 1, 1)).completion_date
    assert (found.value, found.needs_review) == ("2025-03-28", False)


@pytest.mark.parametrize(
    ("heading", "lead", "did", "title", "person"),
    [
        (
            "DECLARAÇÃO DE PARTICIPAÇÃO",
            "Declara-se que",
            "participou na formação",
            "Quillar no turismo",
            "Leonor Dinis",
        ),
        (
            "Zaświadczenie",
            "Niniejszym poświadczamy, że",
            "brała udział w szkoleniu",
            "Kwille w praktyce",
            "Zofia Dębska",
        ),
        (
            "BEWIJS VAN DEELNAME",
            "Hierbij verklaren wij dat",
            "heeft bijgewoond",
            "Kwilten in bedrijf",
            "Jantine Hoogstra",
        ),
    ],
)
def test_papers_of_other_languages_are_read(heading: str, lead: str, did: str, title: str, person: str) -> None:
    rows = ("Quillar Akademia", (heading, 0.03), lead, (person, 0.03), did, (title, 0.03), "06.05.2025")
    record = read_certificate(PageText([page(*column(*rows))]))
    assert (record.participant.value, record.course_title.value) == (person, title)


def test_who_signs_as_the_legal_representative_is_not_the_sponsor_but_whom_he_represents() -> None:
    lines = (
        "Il sottoscritto OTTO BRANDAUER, Rappresentante Legale del Provider SCUOLA QUILLUS SRL, accreditamento n. 99999,",
        "attesta che il/la Dott.ssa Vera Lindqvist, nata a Cuneo, C.F. XXXXXX79B54D999X, ha conseguito n. 7,8 (sette/8) crediti",
        "Il Rappresentante Legale del Provider", "Otto Brandauer",
    )  # fmt: skip
    record = read_certificate(PageText([page(*column("Attestato", *lines, step=0.09))]))
    assert record.sponsor.value in ("SCUOLA QUILLUS SRL", None)
    assert record.certificate_number.value is None


def test_a_name_that_breaks_before_the_row_with_its_number_is_not_given_by_its_end() -> None:
    lines = [
        Put(text=text, y=0.3 + 0.03 * n, x=0.1, left=True)
        for n, text in enumerate(
            (
                "Il sottoscritto OTTO BRANDAUER, Rappresentante Legale del Provider SCUOLA",
                "QUILLUS LARIANA SRL, accreditamento n. 99999, attesta che la partecipante",
            )
        )
    ]
    sponsor = read_certificate(PageText([page(*column("Attestato"), *lines)])).sponsor
    assert sponsor.value != "QUILLUS LARIANA SRL" or sponsor.needs_review


def test_a_french_certificate_of_hours_names_its_action_and_not_the_person_s_employer() -> None:
    lines = (
        "Je soussigné, Otto Brandauer, représentant légal de l'organisme, atteste que :", "Mme Vera Lindqvist, salariée de l'entreprise Clinique des Quilles",
        "a suivi l'action : Prévenir le surmenage des équipes", "qui s'est déroulée du 12 au 13 mai 2025 pour une durée de",
        "14,00 heures, sur 14,00 heures prévues.",
    )  # fmt: skip
    title = read_certificate(PageText([page(*column("CERTIFICAT DE RÉALISATION", *lines, step=0.05))])).course_title
    assert title.value == "Prévenir le surmenage des équipes"
