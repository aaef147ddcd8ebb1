"""Labels and their values: what is a label, which text beside it is its value, and what is neither."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.document import Source
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.text.labels import is_label, labelled_as
from cpe_core.understanding.text.page_text import PageText


def at(text: str, x: float, y: float, source: Source = "text") -> Put:
    return Put(text=text, x=x, y=y, left=True, source=source)


def is_dated(text: str) -> bool:
    return bool(dates_in(text))


def is_anything(text: str) -> bool:
    return True


def values(kind: str, *lines: Put, accepts=is_anything) -> list[tuple[str, str]]:
    """Each value and the side of its label it stands on."""
    page_text = PageText([page(*lines)])
    return [(page_text.text[one.start : one.end], one.side) for one in labelled_as(page_text, kind, accepts)]


def days(kind: str, *lines: Put) -> list[tuple[str, str]]:
    return values(kind, *lines, accepts=is_dated)


# -- in the label's own row ------------------------------------------------------------------------


def test_a_value_ends_where_the_next_label_begins() -> None:
    row = at("Completion Date: May 5, 2021 | Issued: June 1, 2021", 0.1, 0.3)
    assert values("completion_date", row) == [("May 5, 2021", "right")]
    assert values("issue_date", row) == [("June 1, 2021", "right")]


def test_the_point_of_half_a_credit_is_the_value_s_and_leading_dots_are_not() -> None:
    assert values("credits", at("CPE Credits: .5", 0.1, 0.3)) == [(".5", "right")]
    assert values("credits", at("CPE Credits ....... 1.5 _", 0.1, 0.3)) == [("1.5", "right")]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("completion_date", "The date completed is asked for on May 5, 2021"),  # in a sentence
        ("course_title", "Course fees are due in May"),  # a word, and a sentence goes on
        ("course_title", "We hope that the title: Leases was of use"),  # a short word before a colon
    ],
)
def test_a_label_s_words_in_a_sentence_are_no_label(kind: str, text: str) -> None:
    assert values(kind, at(text, 0.1, 0.3)) == []


def test_a_long_label_before_a_colon_is_one_wherever_it_stands() -> None:
    row = at("Vera Lindqvist, Completion Date: May 5, 2021", 0.1, 0.3)
    assert days("completion_date", row) == [("May 5, 2021", "right")]


def test_a_label_that_no_list_names_is_told_by_its_words() -> None:
    printed = "Total NASBA CPE Credit Hours Awarded"
    assert is_label(printed)
    assert values("credits", at(f"{printed}: 1.5", 0.1, 0.3)) == [("1.5", "right")]


def test_a_sentence_that_begins_like_such_a_label_is_none() -> None:
    rest = "was not asked for by anybody who came to the long table in May, as 1.5 is"
    assert values("credits", at(f"Total NASBA CPE Credit Hours Awarded: {rest}", 0.1, 0.3)) == []


# -- beside it -------------------------------------------------------------------------------------


def test_the_value_right_of_its_label_is_taken_before_the_one_under_it() -> None:
    lines = at("Completion Date:", 0.1, 0.3), at("May 5, 2021", 0.3, 0.3), at("June 6, 2021", 0.1, 0.33)
    assert days("completion_date", *lines) == [("May 5, 2021", "right")]


def test_what_stands_at_the_other_edge_of_the_page_is_not_the_label_s() -> None:
    assert days("date", at("Date", 0.1, 0.3), at("June 6, 2021", 0.5, 0.3)) == [("June 6, 2021", "right")]
    assert days("date", at("Date", 0.1, 0.3), at("June 6, 2021", 0.7, 0.3)) == []


def test_a_colon_points_down_and_a_bare_label_to_what_is_nearest() -> None:
    above, under = at("May 5, 2021", 0.1, 0.305), at("June 6, 2021", 0.1, 0.38)
    assert days("date", above, at("Date", 0.1, 0.34), under) == [("May 5, 2021", "above")]
    assert days("date", above, at("Date:", 0.1, 0.34), under) == [("June 6, 2021", "under")]


def test_the_next_label_is_not_the_value_of_one_left_blank() -> None:
    blank = at("Course Title:", 0.1, 0.3)
    assert values("course_title", blank, at("Completion Date:", 0.1, 0.335)) == []
    assert values("course_title", blank, at("Completion Date", 0.3, 0.3)) == []


def test_a_label_with_words_behind_it_that_are_no_value_takes_none_from_below() -> None:
    """ "Date of the next course" is no label whose value stands under it."""
    assert days("date", at("Date | Room 4", 0.1, 0.3), at("May 5, 2021", 0.1, 0.33)) == []


def test_what_is_asked_for_decides_what_a_value_is() -> None:
    lines = at("Completion Date:", 0.1, 0.3), at("Room 4", 0.3, 0.3), at("June 6, 2021", 0.1, 0.33)
    assert days("completion_date", *lines) == [("June 6, 2021", "under")]


# -- what OCR misread ------------------------------------------------------------------------------


def test_a_misread_label_is_one_where_ocr_read_it_and_nowhere_else() -> None:
    misread = "Cornpletion Date: May 5, 2021"
    assert days("completion_date", at(misread, 0.1, 0.3, "ocr")) == [("May 5, 2021", "right")]
    assert days("completion_date", at(misread, 0.1, 0.3)) == []


@pytest.mark.parametrize(
    "text", ["Dante: May 5, 2021", "Competition Rate: May 5, 2021", "4 Completion Dote: May 5, 2021"]
)
def test_a_short_word_or_another_word_is_no_misread_label(text: str) -> None:
    for kind in ("date", "completion_date"):
        assert days(kind, at(text, 0.1, 0.3, "ocr")) == []


def test_a_label_is_told_once() -> None:
    assert values("credits", at("CPE Credits: 1.5", 0.1, 0.3, "ocr")) == [("1.5", "right")]


# -- a text that is nothing but a label ------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["Field of Study", "DATE", "Recommended CPE Credits:", "Certificate No.", "Total Hours"]
)
def test_a_label_is_one_however_it_is_printed(text: str) -> None:
    assert is_label(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Leases in Practice",
        "May 5, 2021",
        "Ethics",
        "CPE credits for leases",
        "Learning the hours",
        "of the",
        "1.5",
    ],
)
def test_a_value_is_no_label(text: str) -> None:
    assert not is_label(text)


def test_a_numbered_label_of_a_form_has_its_value_under_it_and_not_beside_it() -> None:
    lines = [
        *(
            Put(text=text, y=0.5, x=x, left=True, size=0.012)
            for x, text in ((0.1, "8. GENERAL CREDITS"), (0.4, "9. ETHICS CREDITS"), (0.7, "10.TOTAL CREDITS CLAIMED"))
        ),
        *(Put(text=text, y=0.53, x=x, left=True, size=0.014) for x, text in ((0.1, "0.5"), (0.4, "1.0"), (0.7, "1.5"))),
    ]
    text = PageText([page(*lines)])
    found = labelled_as(text, "credits", lambda value: value[:1].isdigit())
    assert {text.text[one.start : one.end] for one in found} <= {"0.5", "1.0", "1.5"}
    assert "1.5" in {text.text[one.start : one.end] for one in found}


def test_the_end_of_another_label_is_none() -> None:
    line = column("Related course: Revenue in Practice", "Awarded for the course: Leases in Practice")
    found = labelled_as(PageText([page(*line)]), "course_title", bool)
    assert [(one.label.lower(), one.side) for one in found] == [("course", "right")]


def test_a_label_stands_in_one_row() -> None:
    rows = column("Credits: 2.0 CPE", "Sponsor: Quillmark Institute", "Date: May 5, 2024")
    text = PageText([page(*rows)])
    found = labelled_as(text, "sponsor", bool)
    assert [text.text[one.start : one.end] for one in found] == ["Quillmark Institute"]


_FORMS = {  # the heading, then label and value of person, course, day, credit, sponsor
    "de": ("Teilnahmebescheinigung", "Name der Teilnehmerin", "Seminar: Leasing in der Praxis", "Kursdatum: 14.05.2024",
           "Fortbildungspunkte", "Veranstalter: Quillmark Akademie"),
    "fr": ("Attestation", "Nom du participant", "Titre: Les baux en pratique", "Date de réalisation: 14/05/2024",
           "Crédits", "Organisme de formation: Institut Quillmark"),
    "es": ("Certificado", "Nombre del participante", "Seminario: Los arriendos en la práctica",
           "Fecha de finalización: 14/05/2024", "Créditos", "Entidad organizadora: Instituto Quillmark"),
    "it": ("Attestato", "Nominativo", "Seminario: I leasing in pratica", "Data di svolgimento: 14/05/2024", "Crediti",
           "Ente organizzatore: Istituto Quillmark"),
    "pt": ("Certificado", "Nome do participante", "Título: Os arrendamentos na prática", "Realizado em: 14/05/2024",
           "Créditos", "Entidade formadora: Instituto Quillmark"),
    "nl": ("Certificaat", "Naam deelnemer", "Cursustitel: Leasing in de praktijk", "Cursusdatum: 14-05-2024",
           "PE-punten", "Opleider: Quillmark Academie"),
    "pl": ("Zaświadczenie", "Imię i nazwisko uczestnika", "Szkolenie: Leasing w praktyce",
           "Data ukończenia: 14.05.2024", "Punkty edukacyjne", "Organizator szkolenia: Akademia Quillmark"),
    "tr": ("Katılım Belgesi", "Adı Soyadı", "Eğitimin Adı: Uygulamada Kiralama", "Eğitim Tarihi: 14.05.2024",
           "CPE Kredisi", "Eğitim Kurumu: Quillmark Akademi"),
}  # fmt: skip


@pytest.mark.parametrize("language", _FORMS)
def test_a_form_is_read_by_the_labels_of_its_language(language: str) -> None:
    heading, name, course, day, credit, house = _FORMS[language]
    rows = (f"{name}: Vera Lindqvist", course, day, f"{credit}: 2,5", house)
    for order in (rows, rows[::-1]):
        record = read_certificate(PageText([page(*column(heading, *order))]))
        assert record.participant.value == "Vera Lindqvist"
        assert record.course_title.value == course.partition(": ")[2]
        assert (str(record.completion_date.value), str(record.credits.value)) == ("2024-05-14", "2.5")
        assert record.sponsor.value == house.partition(": ")[2]


@pytest.mark.parametrize("label", ["Presenter", "Speaker", "Instructor"])
def test_the_letter_behind_a_colon_makes_no_plural_of_a_label(label: str) -> None:
    assert values("instructors", at(f"{label}: Silvanus Quill", 0.1, 0.3)) == [("Silvanus Quill", "right")]
    in_columns = (at(f"{label}:", 0.1, 0.3), at("Silvanus Quill", 0.4, 0.3))
    assert values("instructors", *in_columns) == [("Silvanus Quill", "right")]


def test_a_label_beside_the_middle_of_a_value_in_two_rows_has_its_first() -> None:
    rows = (at("Program title", 0.1, 0.312), at("Leases in Practice, Line by Line, for", 0.4, 0.3), at("Lessors", 0.4, 0.325), at("Program ID number", 0.1, 0.37), at("316904", 0.4, 0.37))  # fmt: skip
    assert values("course_title", *rows) == [("Leases in Practice, Line by Line, for", "right")]
