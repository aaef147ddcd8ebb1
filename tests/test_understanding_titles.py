"""The title is found after its lead-in, beside its label or as a heading; whole, and without the sentence around it."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.titles import find_titles
from cpe_core.understanding.text.denying import denials
from cpe_core.understanding.text.page_text import PageText


def title(*lines: Put):
    return read_certificate(PageText([page(*lines)])).course_title


def certificate(lead_in: str, *after: str | tuple[str, float]) -> list[Put]:
    return column(("Certificate of Completion", 0.06), "Presented to", ("Vera Lindqvist", 0.05), lead_in, *after)


@pytest.mark.parametrize(
    "lead_in",
    [
        "has successfully completed",
        "for successfully completing the course",
        "FOR THE SUCCESSFUL COMPLETION OF",
        "for participation in",
        "Has completed the following online course:",
        "has satisfactorily completed all requirements for the training",
    ],
)
def test_the_heading_after_a_lead_in_is_the_title(lead_in: str) -> None:
    field = title(*certificate(lead_in, ("Leases in Practice", 0.04), "on May 5, 2021"))
    assert (field.value, field.needs_review) == ("Leases in Practice", False)


@pytest.mark.parametrize(
    "sentence",
    [
        "hat am Seminar Grundlagen der Konsolidierung erfolgreich teilgenommen",
        "nahm an der Fortbildung Grundlagen der Konsolidierung teil.",
        "hat das Webinar Grundlagen der Konsolidierung mit Erfolg besucht",
    ],
)
def test_a_german_title_stands_between_its_lead_in_and_the_verb(sentence: str) -> None:
    found = find_titles(PageText([page(*column("Teilnahmebescheinigung", "Frau Adele Kronwald", sentence))]))
    assert any(str(one.value).startswith("Grundlagen der Konsolidierung") for one in found)
    assert not any("teilgenommen" in str(one.value) for one in found)


def test_a_wrapped_title_is_joined_and_the_next_thing_is_not() -> None:
    field = title(
        Put(text="has successfully completed", y=0.40),
        Put(text="Working Papers That Hold Up:", y=0.47, size=0.04),
        Put(text="A Field Guide", y=0.525, size=0.04),
        Put(text="Duration: 2 hours", y=0.58, size=0.02),
        *column(("Certificate of Completion", 0.06), "Presented to", ("Vera Lindqvist", 0.05)),
    )
    assert field.value == "Working Papers That Hold Up: A Field Guide"
    assert len(field.evidence) == 2


def test_the_title_beside_its_label_is_whole() -> None:
    field = title(
        Put(text="Course Title:", y=0.3, x=0.1, left=True),
        Put(text="Leases in Practice", y=0.3, x=0.3, left=True),
        Put(text="Course Field of Study:", y=0.33, x=0.1, left=True),
        Put(text="Accounting", y=0.33, x=0.3, left=True),
    )
    assert (field.value, field.needs_review) == ("Leases in Practice", False)


def test_a_lone_heading_is_the_title() -> None:
    field = title(
        *column(("Certificate of Attendance", 0.06), ("Leases in Practice", 0.04), "May 5, 2021", "Room 4, Hall B")
    )
    assert field.value == "Leases in Practice"


@pytest.mark.parametrize(
    "title", ["Annual Update (2 CPE)", "Fraud Basics (2.0 CPE Credits)", "Leases (ASC 842) and You"]
)
def test_a_title_is_not_cut_within_its_brackets(title: str) -> None:
    lines = column("This is to certify that", "Ada Quill", "has successfully completed", title, "CPE credits: 2.0")
    found = read_certificate(PageText([page(*lines)])).course_title
    assert found.value in (title, title.partition(" (2")[0])


@pytest.mark.parametrize(
    "below",
    [
        "Ann Harrow, Instructor",
        "Ann Harrow, Program Director",
        "3 hours",
        "45 minutes",
    ],
)
def test_a_row_of_the_same_type_that_is_another_thing_ends_the_title(below: str) -> None:
    rows = [Put(text=text, y=0.4 + 0.044 * n, size=0.035) for n, text in enumerate(("Leases in Practice", below))]
    lines = column(
        ("Certificate of Completion", 0.05), "This is to certify that", ("Vera Lindqvist", 0.04), "has completed"
    )
    assert title(*lines, *rows, Put(text="Completed on May 5, 2021", y=0.7)).value == "Leases in Practice"


def test_who_gives_the_course_is_no_part_of_its_title_though_set_like_it() -> None:
    rows = [
        Put(text=one, y=0.4 + 0.044 * n, size=0.035)
        for n, one in enumerate(("Leases in Practice", "Quillbrook Institute"))
    ]
    lines = column(
        ("Certificate of Completion", 0.05), "This is to certify that", ("Vera Lindqvist", 0.04), "has completed"
    )
    text = PageText([page(*lines, *rows, Put(text="Quillbrook Institute", y=0.7, size=0.025))])
    assert "Leases in Practice" in [one.value for one in find_titles(text)]


def test_a_swedish_certificate_is_read_by_its_own_words() -> None:
    lines = column(
        ("Kursintyg", 0.05), "Härmed intygas att", ("Torbjörn Åkerstrand", 0.03), "har genomfört kursen",
        ("Riskhantering i projekt", 0.025), "i Göteborg den 4–5 mars 2024.", "Björkvik Projektskola AB", step=0.06,
    )  # fmt: skip
    record = read_certificate(PageText([page(*lines)]))
    assert (record.course_title.value, record.participant.value) == ("Riskhantering i projekt", "Torbjörn Åkerstrand")
    assert record.sponsor.value != "Kursintyg"


_PLAIN = ("Date: March 25, 2026", "CPE credits: 3.0", "Field of study: Taxes", "Delivery method: Group Live")


@pytest.mark.parametrize(
    "line",
    [
        "Sales Tax Audits from Start to Finish", "Partnerships by the Numbers", "Payroll Fraud from the Inside Out",
        "Leases by Example", "Lessons from the Audit Floor", "S Corporations from Formation to Liquidation",
    ],
)  # fmt: skip
def test_a_title_on_a_page_of_one_type_size_is_not_cut_before_a_preposition(line: str) -> None:
    rows = column(
        "Fenwick Tax Academy", "Certificate of Completion", "Ottilie Brandvold", "has completed", line, *_PLAIN
    )
    assert title(*rows).value == line
    certified = f"This certifies that Ottilie Brandvold has completed {line}"
    assert title(*column("Fenwick Tax Academy", "Certificate of Completion", certified, *_PLAIN)).value == line


@pytest.mark.parametrize(
    "rest",
    [
        "by Fenwick Tax Academy", "from the Institute of Ledgers", "by Ines Calloway", "by the Academy of Ledgers",
        "from March 3 to March 5, 2026", "on March 3, 2026", "by the instructor", "by the NBQA",
    ],
)  # fmt: skip
def test_it_ends_where_its_row_says_who_or_when(rest: str) -> None:
    line = f"Sales Tax Audits {rest}"
    rows = column(
        "Fenwick Tax Academy", "Certificate of Completion", "Ottilie Brandvold", "has completed", line, *_PLAIN
    )
    found = title(*rows)
    assert found.value == "Sales Tax Audits" or found.needs_review


def test_a_name_that_could_be_an_organisations_at_the_end_of_a_title_is_asked_about() -> None:
    line = "Sales Tax Audits by the Fenwick Guild"
    rows = column("Certificate of Completion", "Ottilie Brandvold", "has completed", (line, 0.04), *_PLAIN)
    found = title(*rows)
    assert found.value == "Sales Tax Audits" or found.needs_review


@pytest.mark.parametrize(
    ("first", "second"),
    [('Books & Ledgers - Part II: "Count, but', 'Verify" (2nd ed.)'), ("Audits of Towns (what to", "note and why)")],
)
def test_an_open_quotation_or_bracket_goes_on_in_the_next_row(first: str, second: str) -> None:
    lines = [
        Put(text="Webinar:", y=0.4, x=0.1, left=True, size=0.02),
        Put(text=first, y=0.4, x=0.3, left=True, size=0.02),
        Put(text=second, y=0.43, x=0.3, left=True, size=0.02),
        Put(text="Date:", y=0.5, x=0.1, left=True, size=0.02),
        Put(text="05/05/2021", y=0.5, x=0.3, left=True, size=0.02),
    ]
    found = find_titles(PageText([page(*lines)]))
    assert f"{first} {second}" in [one.value for one in found]


@pytest.mark.parametrize("label", ["Temat szkolenia", "Intitulé de la formation", "Titolo del corso", "Kurstitel"])
def test_labels_of_other_languages_name_a_title(label: str) -> None:
    lines = [
        Put(text=label, y=0.4, x=0.1, left=True, size=0.02),
        Put(text="Quillus in praxi", y=0.4, x=0.5, left=True, size=0.02),
    ]
    found = find_titles(PageText([page(*lines)]))
    assert any(
        one.value == "Quillus in praxi" and "beside a label" in " ".join(one.reasons).replace("weak ", "")
        for one in found
    )


@pytest.mark.parametrize(
    "rest", ["a program in three modules, on May 5, 2021", "a two-day workshop.", "a course of 2 parts"]
)
def test_what_a_title_is_of_is_no_part_of_it(rest: str) -> None:
    row = f"We certify that Vera Lindqvist has completed Mentoring Junior Clerks, {rest}"
    found = find_titles(PageText([page(*column("Certificate of Completion", row))]))
    assert "Mentoring Junior Clerks" in [one.value for one in found]


def test_a_title_that_ends_in_a_colon_goes_on_in_smaller_type() -> None:
    lines = certificate("attended the following program", ("1099 Forms in 50 Minutes:", 0.05))
    below = Put(text="6 Mistakes, 2 Fixes & 1 Never", y=lines[-1].y + 0.062, size=0.033)
    small = column("May 5, 2021, 1:00 pm", "Credits: 1.0 CPE", "Sponsor 199999, signed by Otto Brandauer", top=0.7)
    found = find_titles(PageText([page(*lines, below, *small)]))
    assert found[0].value == "1099 Forms in 50 Minutes: 6 Mistakes, 2 Fixes & 1 Never"


def test_a_third_line_at_the_pitch_of_the_first_two_belongs_to_the_title() -> None:
    texts = ("QUARRELS OVER DEEDS – CAPACITY,", "UNDUE PRESSURE AND THE QUILLER V LARK", "MEMORANDUM")
    lines = [Put(text=text, y=0.26 + 0.042 * n, size=0.024) for n, text in enumerate(texts)]
    found = find_titles(PageText([page(*column(("CPD Certificate", 0.04), top=0.15), *lines)]))
    assert " ".join(texts) in [one.value for one in found]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("completed the self-study course “Plain Ethics for Oregon Clerks”and is awarded 4 CPE credits", "Plain Ethics for Oregon Clerks"),
        ("participou do curso IFRS 18 e as Novas Medidas de Lucro, realizado nos dias 14 e 15 de agosto de 2025", "IFRS 18 e as Novas Medidas de Lucro"),
        ("a suivi l'action : Prévenir le surmenage des équipes", "Prévenir le surmenage des équipes"),
        ("ha partecipato all'evento Bilanci in pratica, tenutosi a Cuneo il 3 marzo 2025", "Bilanci in pratica"),
        ("ha asistido al curso Cierre contable sin sorpresas, celebrado en Cuenca", "Cierre contable sin sorpresas"),
        ("uczestniczył w szkoleniu Upadłość w praktyce, zorganizowanym przez Quillus", "Upadłość w praktyce"),
    ],
)  # fmt: skip
def test_a_title_abroad_ends_where_its_sentence_says_when_and_where(sentence: str, name: str) -> None:
    found = find_titles(PageText([page(*column("Certificado", "Vera Lindqvist", sentence))]))
    assert name in [one.value for one in found]


@pytest.mark.parametrize("label", ["Course code / name:", "Course number and title:", "Program no. / title:"])
def test_the_code_before_a_title_is_no_part_of_it(label: str) -> None:
    field = title(*column("CPE Certificate", "To: Vera Lindqvist", f"{label} NY-204 / Leases in Practice"))
    assert field.value == "Leases in Practice"


@pytest.mark.parametrize(
    ("heading", "lead_in", "name"),
    [
        ("DIPLOMA", "por su participación en el taller", "Contabilidad de barcos"),
        ("CONSTANCIA", "por haber participado en el curso", "Contabilidad de barcos"),
        ("CERTIFICAT", "pour avoir suivi la formation", "Comptes de navires"),
        ("ATTESTATION", "pour sa participation à l'atelier", "Comptes de navires"),
        ("ATTESTATO", "per aver partecipato al corso", "Conti di navi"),
        ("CERTIFICADO", "pela participação no curso", "Contas de navios"),
        ("CERTYFIKAT", "za ukończenie szkolenia", "Rachunki statków"),
    ],
)
def test_what_a_person_took_part_in_abroad_is_the_title_and_nothing_is_denied(
    heading: str, lead_in: str, name: str
) -> None:
    field = title(*column((heading, 0.05), ("Oona Falk", 0.04), lead_in, (name, 0.04)))
    assert (field.value, field.needs_review) == (name, False)
    assert not [*denials(f"{heading}\nOona Falk\n{lead_in} {name}, 4 credits")]


@pytest.mark.parametrize("name", ["Cálculo práctico con velas y remos", "Comptes pratiques pour navires"])
def test_a_title_in_small_letters_in_large_type_is_nobodys_name(name: str) -> None:
    lines = column(("DIPLOMA", 0.05), "a: Profra. Oona Falk", "por su participación en el taller", (name, 0.04))
    record = read_certificate(PageText([page(*lines)]))
    assert (record.course_title.value, record.participant.value) == (name, "Oona Falk")


@pytest.mark.parametrize("rest", ["Harbor Track, with Dr. Ann Harrow", "with Prof. Ann Harrow", "Stream B, con la Dra. Ann Harrow", "mit Prof. Dr. Ann Harrow"])  # fmt: skip
def test_who_speaks_is_no_part_of_the_title_though_set_like_it(rest: str) -> None:
    lines = column(("Certificate of Attendance", 0.05), ("Oona Falk", 0.04), "was present at", ("Ledgers at Sea:", 0.04), ("Every Keeper Ashore", 0.04), (rest, 0.04), top=0.1, step=0.05)  # fmt: skip
    assert title(*lines).value == "Ledgers at Sea: Every Keeper Ashore"


def test_a_row_farther_off_than_the_lines_of_a_title_are_from_each_other_is_no_part_of_it() -> None:
    rows = [Put(text="Certificate of Attendance", y=0.1, size=0.05), Put(text="Oona Falk", y=0.2, size=0.04), Put(text="attended", y=0.25)]  # fmt: skip
    rows += [Put(text=one, y=0.3 + 0.052 * n, size=0.04) for n, one in enumerate(("Ledgers at Sea and Their", "Keepers, Whoever They May", "Be in the End of It"))]  # fmt: skip
    rows += [Put(text="Harbor Days Spring Edition", y=0.3 + 0.052 * 2 + 0.063, size=0.04)]
    found = [str(one.value) for one in find_titles(PageText([page(*rows)]))]
    assert found[0] == "Ledgers at Sea and Their Keepers, Whoever They May Be in the End of It"


@pytest.mark.parametrize(
    ("before", "lead_in"),
    [
        ("Be it known by this parchment that", ("did on", "the third day of May, 2021", "attend, in person, the institute upon")),
        ("Let it be known that", ("did attend the lecture upon",)),
        ("Know all by these presents that", ("was in attendance at",)),
    ],
)  # fmt: skip
def test_an_old_fashioned_certificate_is_read(before: str, lead_in: tuple[str, ...]) -> None:
    lines = column(("The Harbor Inn of Clerks", 0.05), before, ("Oona Falk-Adair, Esquire", 0.04), *lead_in, ("Questions to Witnesses", 0.04), "and is entitled to six hours of Continuing Legal Education")  # fmt: skip
    record = read_certificate(PageText([page(*lines)]))
    assert (record.course_title.value, record.participant.value) == ("Questions to Witnesses", "Oona Falk-Adair")
    assert record.sponsor.value in ("The Harbor Inn of Clerks", "Harbor Inn of Clerks")
