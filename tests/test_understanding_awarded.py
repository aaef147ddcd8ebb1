"""A paper that tells of a course and denies nothing is a certificate only where it says that somebody completed it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from made_up_pages import column, page

from cpe_core import extract
from cpe_core.records import FIELDS, Record
from cpe_core.understanding.text.awarded import SAYS_NOTHING, certificate_to_come, doubt_of_award, says_awarded
from cpe_core.understanding.text.page_text import PageText

COURSE = "Leases, Line by Line\nMay 6, 2025\n2.0 CPE credits, Accounting"


def _text(text: str, readings: tuple[str, ...] = ("text layer",)) -> PageText:
    return PageText((replace(page(*column(*text.splitlines())), readings=readings),))


def _records(text: str) -> tuple[Record, ...]:
    return extract(text.encode(), name="paper.txt").records


def _sure(record: Record) -> list[str]:
    return [name for name in FIELDS if record[name].value and not record[name].needs_review]


@pytest.mark.parametrize(
    "words",
    [
        "We have saved you a place, Ada Quill.",
        "Admission ticket\nAda Quill",
        "Participants will earn credits.",
        "Attendees who completed our spring series get a discount.",
        "To renew your licence you must have completed 40 hours.",
        "Credits are awarded after attendance is verified.",
        "Certificates of completion are available at the door.",
        "Ada Quill, your application was reviewed.",
        "Prerequisites: completed Leases I",
        "Congratulations, Ada Quill! You have been accepted.",
        "Certificate locked: finish all quizzes.",
        "L'attestato verrà rilasciato al termine.",
        "Nach Abschluss erhalten Sie eine Teilnahmebescheinigung.",
        "Une attestation vous sera remise.",
        "Al terminar recibirá su certificado.",
        "Receberá um certificado.",
        "Riceverà un attestato.",
        "U ontvangt een certificaat.",
    ],
)
def test_a_paper_that_says_nothing_of_a_completed_course_gives_nothing_sure(words: str) -> None:
    records = _records(f"Alder Guild\n{words}\n{COURSE}")
    assert all(not _sure(record) for record in records)
    assert doubt_of_award(_text(f"{COURSE}\n{words}")) == SAYS_NOTHING


@pytest.mark.parametrize(
    "words",
    [
        "Certificate of Completion\nAda Quill",
        "This is to certify that Ada Quill took part in",
        "Ada Quill attended",
        "To whom it may concern: Ada Quill participated in",
        "Statement of Attainment\nAda Quill",
        "Ada Quill\n100%",
        "Date completed: May 6, 2025",
        "Frau Ada Quill hat teilgenommen an",
        "Madame Ada Quill a suivi la formation",
        "Se otorga a Ada Quill por haber acreditado",
        "Ada Quill concluiu o curso",
        "Ada Quill ha partecipato al corso",
        "Ada Quill heeft deelgenomen aan",
        "Ada Quill har genomfört kursen",
        "Pani Ada Quill ukończyła szkolenie",
        "Attended by Ada Quill. To renew your licence you must have completed 40 hours.",
        "Certificate of Attendance\nAda Quill\nKeep this certificate for your renewal.\nParticipants will learn to lease.",
    ],
)
def test_one_that_says_so_in_any_of_its_languages_is_none_in_doubt(words: str) -> None:
    assert doubt_of_award(_text(f"{words}\n{COURSE}")) is None


def test_words_that_ocr_glued_together_say_so_too() -> None:
    assert says_awarded(_text(f"CERTIFICATEOFCOMPLETION\n{COURSE}", ("ocr",)))
    assert not says_awarded(_text(f"ACERTIFICATEX\n{COURSE}"))


def test_a_title_that_only_begins_like_such_a_word_says_nothing() -> None:
    assert not says_awarded(_text(f"CERTIFIED PUBLIC ACCOUNTANT\n{COURSE}", ("ocr",)))


def test_who_did_what_when_and_for_how_much_behind_labels_is_a_record_of_it() -> None:
    labelled = "Attendee: Ada Quill\nCourse: Leases in Practice\nDate: March 4, 2026\nCredits: 1.5"
    assert says_awarded(_text(labelled))
    assert not says_awarded(_text(labelled.replace("Date: ", "")))
    [record] = _records(labelled)
    assert record.credits.value == "1.5"
    assert not record.credits.needs_review


def test_a_certificate_to_come_is_not_this_paper_whoever_attended() -> None:
    mail = f"Ada Quill attended\n{COURSE}\nComplete the survey of the day and we will email your certificate."
    promise = certificate_to_come(mail)
    assert promise is not None
    assert "we will email" in promise
    assert certificate_to_come("Ada Quill attended. Your board may require a certificate.") is None
    assert certificate_to_come(f"{mail}\nThis certificate must be kept.") is None
    [record] = _records(mail)
    assert not _sure(record)
    assert any("certificate to come" in why for why in record.credits.reasons)


@pytest.mark.parametrize(
    "line",
    [
        "Vera Lindqvist sat in our offices through the whole of our Annual Update", "Trained on: Counterbalance Forklift",
        "Monthly luncheon - CPE slip", "Vera Lindqvist was with us from beginning to end",
    ],
)  # fmt: skip
def test_who_sat_through_it_to_the_end_attended(line: str) -> None:
    assert says_awarded(PageText([page(*column("Quillbrook Guild", line))]))
