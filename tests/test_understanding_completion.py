"""A paper that says that the course was not completed is no certificate, however much it looks like one."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from certificates.simple import certificate
from made_up_pages import column, document, grid, page

from cpe_core import Tracker, errors, extract
from cpe_core.document import Document
from cpe_core.understanding import understand
from cpe_core.understanding.text.completion import denial_in, denial_on
from cpe_core.understanding.text.page_text import PageText


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("This is to certify that Ada Quill is registered for Leases, Line by Line", "registration"),
        ("Enrolment Confirmation\nAda Quill", "registration"),
        ("Reminder: Leases, Line by Line starts in one hour. Join here: …", "registration"),
        ("Ada Quill did not pass the final examination", "failed"),
        ("Score: 55% Result: FAILED Passing score: 70%", "failed"),
        ("Ada Quill, Leases, Line by Line (FAILED)", "failed"),
        ("Ada Quill, Leases, Line by Line (not passed)", "failed"),
        ("Final exam: failed", "failed"),
        ("NO CREDIT AWARDED\nMinutes attended: 41", "refused"),
        ("You are 40% of the way through Leases, Line by Line", "incomplete"),
        ("INVOICE\nBill to\nAda Quill\nLeases, Line by Line 45.00", "invoice"),
        ("CPE credit was NOT awarded: too few polling questions were answered.", "refused"),
        ("You are not eligible for CPE for this session.", "refused"),
        ("Course status: Incomplete", "incomplete"),
        ("The requirements for CPE were not met.", "incomplete"),
        ("For this session no credit has been granted.", "refused"),
        ("Registration Received\nAda Quill", "registration"),
        ("Ada Quill has registered for the following webinar: Leases", "registration"),
        ("Ada Quill has been placed on the waiting list for Leases", "registration"),
        ("Ada Quill is currently enrolled in Leases", "registration"),
        ("Ada Quill has enrolled in Leases, which starts May 5", "registration"),
        ("Certificate of Enrolment\nAda Quill\nLeases, Line by Line", "registration"),
        ("Certificate of Registration\nAda Quill\nLeases, Line by Line", "registration"),
        ("Dear Ada Quill, thanks for signing up!", "registration"),
        ("Ada Quill withdrew from Leases", "incomplete"),
        ("Your registration for Leases has been cancelled.", "incomplete"),
        ("Ada Quill did not meet the minimum attendance requirement", "incomplete"),
        ("Your request for CPE credit has been denied.", "refused"),
        ("This certificate has been voided.", "refused"),
        ("Order total: $49.00", "invoice"),
        ("Anmeldebestätigung\nAda Quill", "registration"),
        ("Ada Quill hat die Prüfung nicht bestanden", "failed"),
        ("Es wurden keine Punkte vergeben.", "refused"),
        ("Die Buchung von Ada Quill wurde storniert", "incomplete"),
        ("Confirmation d’inscription\nAda Quill", "registration"),
        ("Ada Quill n'a pas terminé la formation", "incomplete"),
        ("Aucun crédit n'a été accordé.", "refused"),
        ("Confirmación de inscripción\nAda Quill", "registration"),
        ("Ada Quill no aprobó el examen", "failed"),
        ("Confirmação de inscrição\nAda Quill", "registration"),
        ("Ada Quill não concluiu o curso", "incomplete"),
        ("Ada Quill è iscritta al corso Leases", "registration"),
        ("Ada Quill non ha superato l'esame", "failed"),
        ("Ada Quill is ingeschreven voor Leases", "registration"),
    ],
)
def test_what_is_said_against_a_completed_course(text: str, kind: str) -> None:
    found = denial_in(text)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Ada Quill has successfully completed Leases, Line by Line",
        "Quillbrook Institute is registered with NASBA as a sponsor of continuing professional education",
        "Ada Quill registered for and attended Leases, Line by Line",
        "If you did not pass the examination, you may take it again.",
        "Credit is not given unless the evaluation is done; whoever has not completed it must do so.",
        "Reminder: keep this certificate for five years. Ada Quill has completed Leases, Line by Line",
        "Failed Audits and What They Teach",
        "CPE credit earned: 2.0. Your registration: 4411. Upcoming events: Leases, Line by Line",
        "Credit is not awarded for partial attendance. Ada Quill, Leases, 2.0 CPE credits earned",
        "Order confirmation 4411. Ada Quill, Leases, 2.0 CPE credits earned",
        "This certificate is void if altered. Sample signatures are on file.",
        "Cancelled Debt and Voided Checks in Practice",
        "Ada Quill, Audit Only Engagements, 2.0 CPE credits earned",
        "Ada Quill, The S Election Was Revoked: Now What, 2.0 CPE credits earned",
        "Ada Quill hat erfolgreich teilgenommen. Nicht bestandene Prüfungen werden nicht bescheinigt.",
        "Ada Quill a suivi la formation. Inscription n° 4411. Aucun crédit n'est accordé en cas d'absence.",
        "Ada Quill ha completado el curso. No se otorgan créditos por asistencia parcial.",
    ],
)
def test_what_says_nothing_against_it(text: str) -> None:
    assert denial_in(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Result: Did not reach the passing standard\nYou may retake the test once.", "failed"),
        ("Nota: 3,2 - NO APROBADA", "failed"),
        ("Nota: 4,0 – Não aprovado", "failed"),
        ("Unfortunately you did not answer enough polling questions to qualify for credit.", "refused"),
        ("Attended as an observer; CPE not awarded.", "refused"),
        ("Your course is ready.\nWelcome to your course", "registration"),
        ("Willkommen in Ihrem Kurs", "registration"),
        ("The course has been cancelled. No certificates will be issued.", "refused"),
        ("Complete the survey to receive your certificate.\nCertificate not yet available", "incomplete"),
    ],
)
def test_what_says_so_plainly_is_certain(text: str, kind: str) -> None:
    found = denial_in(f"Ada Quill\nLeases, Line by Line\n2.0 CPE\n{text}")
    assert found is not None
    assert (found.kind, found.is_certain) == (kind, True)


@pytest.mark.parametrize(
    "line",
    [
        "This certificate was revoked on May 5, 2026", "SAMPLE: NOT A VALID CERTIFICATE", "This paper is no longer valid.",
        "Dieses Zertifikat ist nicht mehr gültig.", "Ce certificat n'est plus valable.", "Este certificado ya no es válido.",
    ],
)  # fmt: skip
def test_a_certificate_that_counts_no_more_is_marked(line: str) -> None:
    found = denial_in(f"Certificate of Completion\nAda Quill has completed\nLeases\n{line}")
    assert found is not None
    assert not found.is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Quillbrook Days\nSchedule at a glance, May 5\n9:00 Leases (2.0 CPE)",
        "Quillbrook Society\nMembership Certificate\nAda Quill",
        "Ask Ada about Leases on May 5, 2026 (2 credits), certificate to follow",
    ],
)
def test_an_agenda_a_membership_and_a_note_are_doubted(text: str) -> None:
    assert denial_in(text) is not None


@pytest.mark.parametrize(
    ("score", "mark", "is_certain"),
    [
        (("Score:", "58 / 100"), ("Minimum to pass:", "70"), True),
        (("Your score:", "14 / 20"), ("Pass mark:", "75%"), True),
        (("Punteggio:", "55%"), ("Punteggio minimo:", "60%"), True),
        (("Score:", "64"), ("Passing score:", "70%"), False),
        (("Score:", "80%"), ("Passing score:", "70%"), None),
        (("Score:", "16 / 20"), ("Minimum to pass:", "70%"), None),
        (("Grade:", "70"), ("Pass mark:", "70"), None),
        (("Score:", "64%"), ("Questions:", "70"), None),
    ],
)
def test_a_score_below_the_pass_mark_was_not_passed(
    score: tuple[str, str], mark: tuple[str, str], is_certain: bool | None
) -> None:
    cells = grid([0.2, 0.5], ["Date:", "March 5, 2026"], list(score), list(mark))
    found = denial_on(PageText([page(*column("Ada Quill", "Leases, Line by Line"), *cells)]))
    assert (found.is_certain if found else None) is is_certain
    assert found is None or found.kind == "failed"


@pytest.mark.parametrize(
    ("line", "is_certain"),
    [
        ("Progress: 45%", True), ("Lernfortschritt: 70 %", True), ("Status: In Progress (83%)", True),
        ("Progress: 100%", None), ("Course in progress reporting", None),
    ],
)  # fmt: skip
def test_who_is_not_at_the_end_has_not_completed_it(line: str, is_certain: bool | None) -> None:
    found = denial_on(PageText([page(*column("Ada Quill", "Leases, Line by Line", line))]))
    assert (found.is_certain if found else None) is is_certain


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Note: left after 9 minutes", True), ("Logged off after only 20 min.", True),
        ("What Is Left after Taxes", False), ("The gavel left after 3 owners", False),
    ],
)  # fmt: skip
def test_who_left_after_minutes_has_not_completed_it(line: str, is_told: bool) -> None:
    found = denial_on(PageText([page(*column("CPE Certificate", "Ada Quill", "Leases, Line by Line", line))]))
    assert (found is not None) is is_told


@pytest.mark.parametrize("amount", ["0.0 CPE credits (of 2.0)", "0 of 2 CPE credits", "CPE credits: 0.00 / 1.50"])
def test_a_certificate_of_none_of_its_credits_is_marked_whole(amount: str) -> None:
    lines = column("CPE Certificate", "Ada Quill", "Leases, Line by Line", "March 5, 2026", amount)
    (record,) = understand(document(page(*lines)), on=date(2026, 12, 1)).records
    assert all(record[name].needs_review for name in ("participant", "completion_date", "credits"))


def test_where_no_credit_was_earned_every_value_is_marked() -> None:
    lines = column("Attendance Record", "Participant: Ada Quill", "Course: Leases, Line by Line",
                   "Date of completion: March 5, 2026", "CPE credits earned: 0.0")  # fmt: skip
    (record,) = understand(Document(media_type="application/pdf", pages=(page(*lines),))).records
    assert {"participant", "course_title", "completion_date", "credits"} <= {*record.to_review}
    lines[0] = column("Certificate of Completion")[0]
    (record,) = understand(Document(media_type="application/pdf", pages=(page(*lines),))).records
    assert "participant" not in record.to_review  # courses without credit have certificates


def test_the_heading_of_a_page_of_the_readers_own_is_no_sure_sponsor() -> None:
    head = "<tr><th>Course</th><th>Date</th><th>Status</th><th>CPE</th></tr>"
    rows = (f"<tr><td>{t}</td><td>{d}</td><td>Complete</td><td>1.0</td></tr>" for t, d in
            (("Leases", "Jan 5, 2026"), ("Sampling", "Feb 2, 2026")))  # fmt: skip
    found = extract(
        f"<html><body><h1>My CPE</h1><table>{head}{''.join(rows)}</table></body></html>".encode(), name="a.html"
    )
    assert len(found.records) == 2
    assert all(r.sponsor.value is None or r.sponsor.needs_review for r in found.records)


@pytest.mark.parametrize("state", ["Upcoming", "Pending evaluation", "Bevorstehend", "Programada"])
def test_a_row_of_a_course_to_come_is_left_out(state: str) -> None:
    rows = [("Leases", "Jan 5, 2026", "Completed", "1.0"), ("Sampling", "Feb 2, 2026", "Completed", "2.0"),
            ("Payroll", "Mar 9, 2026", state, "2.0")]  # fmt: skip
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    head = "<tr><th>Course</th><th>Date</th><th>Status</th><th>CPE</th></tr>"
    found = extract(
        f"<html><body><h1>Transcript</h1><table>{head}{cells}</table></body></html>".encode(), name="a.html"
    )
    assert [record.course_title.value for record in found.records] == ["Leases", "Sampling"]


PAPER = "Ada Quill\nLeases, Line by Line\n2.0 CPE\n"


@pytest.mark.parametrize(
    "line",
    [
        "Exam failed: 0", "Examination failed: none", "Exam failed: 0 of 3", "Exam failed (0)", "Exam failed: no", "Exam failed: n/a",
        "Exam failed 0 times", "No exam failed", "Attempts failed: 0", "Unsuccessful attempt: 0", "Result failed: 0",
        "Not completed: 0 modules", "Was not completed: 0 modules", "Status not completed: 0", "Course incomplete: 0",
        "Did not attend: 0 sessions", "Exam failed: 0, passed: 3",
    ],
)  # fmt: skip
def test_a_count_of_none_says_nothing_against_it(line: str) -> None:
    assert denial_in(f"{PAPER}{line}") is None
    assert denial_in(f"{line}\n{PAPER}") is None


@pytest.mark.parametrize(
    "line",
    [
        "Exam failed", "Exam failed: 0 %", "Exam failed: 60 %", "Exam failed: 0 points", "Exam failed: 0 correct answers",
        "Exam failed: 0.5 points short", "Exam failed: no second attempt", "Exam failed: none of the criteria met",
        "No credits awarded: 0", "No credit awarded: none", "Credits awarded: none", "No CPE awarded: 0 of 3 polls",
    ],
)  # fmt: skip
def test_a_nought_that_counts_something_else_takes_nothing_back(line: str) -> None:
    assert denial_in(f"{PAPER}{line}") is not None


@pytest.mark.parametrize("line", ["Exam failed: 1", "Exam failed (2)", "Course incomplete: 3"])
def test_how_often_it_was_failed_is_never_certain(line: str) -> None:
    found = denial_in(f"{PAPER}{line}")
    assert found is not None
    assert not found.is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your participation, Ada Quill. You have been registered for and attended Leases. Credits: 2.0",
        "Certificate of Credit: Ada Quill, Leases, 2.0 CPE. Quillbrook Institute is registered for VAT.",
        "CPE credit earned\nAda Quill\nWhy Strategy Has Failed\n2.0 CPE",
        "CPE credit earned\nAda Quill\nRegistration Confirmation Controls\n2.0 CPE",
        "CPE credit earned\nAda Quill\nLeases\nSponsor is registered for CPE with NASBA",
        "CPE credit earned\nAda Quill\nLeases\nstudents that did not attend receive no refund",
        "Certificate and receipt. Bill to: Ada Quill. Leases, 2.0 CPE credits earned. Amount due: 0.00",
        "Certificate: Ada Quill. Whose audits have failed: Lessons of Ten Years",
    ],
)
def test_what_may_be_a_certificate_is_never_refused(text: str) -> None:
    found = denial_in(text)
    assert found is None or not found.is_certain


@pytest.mark.parametrize(
    "line",
    [
        "VOID",
        "Revoked",
        "SAMPLE - NOT VALID FOR CREDIT",
        "Specimen",
        "Muster",
        "Certificate preview",
        "DUPLICATE-VOID",
        "DUPLICATE - VOID",
    ],
)
def test_a_sample_and_what_was_revoked_are_marked(line: str) -> None:
    found = denial_in(f"Certificate of Completion\nAda Quill has successfully completed\nLeases\n{line}\n2.0 CPE")
    assert found is not None
    assert not found.is_certain


def test_what_is_said_twice_is_certain() -> None:
    found = denial_in("Hi Ada Quill, sorry we missed you! You registered for Leases, but did not attend it.\n2.0 CPE")
    assert found is not None
    assert found.is_certain


@pytest.mark.parametrize(
    ("label", "state", "is_denied"),
    [
        ("Outcome:", "Not passed", True), ("Status:", "Withdrawn", True), ("Résultat :", "Échec", True),
        ("Esito:", "Non superato", True), ("Resultado:", "No aprobado", True), ("Ergebnis:", "Nicht bestanden", True),
        ("Status:", "Completed", False), ("Result:", "Pass", False), ("Grade:", "Pass (not failed)", False),
    ],
)  # fmt: skip
def test_a_state_in_a_column_of_its_own_belongs_to_its_label(label: str, state: str, is_denied: bool) -> None:
    cells = grid([0.2, 0.5], ["Date:", "March 5, 2026"], ["CPE credits:", "2.0"], [label, state])
    found = denial_on(PageText([page(*column("Ada Quill", "Leases, Line by Line"), *cells)]))
    assert (found is not None) == is_denied


def test_where_a_paper_says_both_every_value_is_marked() -> None:
    lines = column("Certificate of Completion", "Ada Quill has successfully completed", "Leases, Line by Line",
                   "Date of completion: March 5, 2026", "CPE credits: 2.0", "Course status: Incomplete")  # fmt: skip
    (record,) = understand(Document(media_type="application/pdf", pages=(page(*lines),))).records
    assert {"course_title", "completion_date", "credits"} <= {*record.to_review}
    assert "the paper also says: status: Incomplete" in record.credits.reasons


@pytest.mark.parametrize(
    "text",
    ["Registration Confirmation\nAda Quill\nLeases", "This is to certify that\nAda Quill\nis registered for\nLeases"],
)
def test_a_line_that_says_nothing_else_is_certain(text: str) -> None:
    found = denial_in(text)
    assert found is not None
    assert found.is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Registration Confirmation\nAda Quill\nLeases\nYou will receive your certificate after the course.",
        "NO CREDIT AWARDED\nAda Quill\nLeases\nA certificate is issued when the replay has been watched to the end.",
        "Ada Quill\nLeases\nRegistration Confirmation\nCertificates of completion will be sent within a week",
        "Anmeldebestätigung\nAda Quill\nNach dem Kurs erhalten Sie Ihr Zertifikat.",
        "Confirmation d'inscription\nAda Quill\nVous recevrez votre certificat par courriel.",
        "Leases\nAda Quill\nYou did not pass the final exam.",
        "Leases\nAda Quill\nThe participant did not complete the course",
        "Leases\nAda Quill\nNo CPE credit is awarded.",
    ],
)
def test_a_certificate_that_is_to_come_is_not_this_paper(text: str) -> None:
    found = denial_in(text)
    assert found is not None
    assert found.is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Certificate of Completion\nRegistration Confirmation 4411\nAda Quill\nYour badge will be sent later.",
        "Ada Quill has completed Leases.\nYou will receive a receipt. Registration confirmed",
        "Certificate\nYou did not pass the exam if your score is below 70.",
    ],
)
def test_a_certificate_that_promises_something_else_is_never_refused(text: str) -> None:
    found = denial_in(text)
    assert found is None or not found.is_certain


def test_a_flyer_is_no_certificate_and_a_badge_without_the_word_is_one() -> None:
    def records(*lines: str | tuple[str, float]):
        sheet = page(*column(*lines, top=0.15, step=0.12))
        return understand(Document(media_type="application/pdf", pages=(sheet,))).records

    assert records("Summer seminars", "Coffee and cake in the garden", "June 2026", "Bring a friend") == ()
    (badge,) = records("Fellmark Shipping", ("Ergonomics at Your Desk", 0.05), "Ada Quill", "29 February 2024")
    assert badge.completion_date.value == "2024-02-29"


@pytest.mark.parametrize(
    "line",
    ["Status: Fail", "Result: Not Passed", "Thank you for registering", "Credits awarded: none", "Ada Quill, who registered, did not complete it"],
)  # fmt: skip
def test_a_line_against_it_marks_all(line: str) -> None:
    assert denial_in(f"CPE credit\nAda Quill\nLeases\n2.0 CPE\n{line}") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Course Syllabus\nLeases, Line by Line\nRecommended CPE credits: 2.0",
        "Ada Quill\nCurriculum Vitae\nLeases, Line by Line, 2.0 CPE credits, March 5, 2026",
        "Keeping Your Papers\nby Ada Quill, March 5, 2026\nEvery CPA must keep them. A typical course gives 2.0 CPE.",
        "Course Catalog 2026\nLeases, Line by Line\n2.0 CPE, certificate of completion",
        "Autumn Conference Agenda\nMarch 5, 2026\nLeases, 2.0 CPE\nCertificates of attendance at the door",
        "Leases, Line by Line\nPosted on March 5, 2026\nIt earned 2.0 CPE credits and a certificate of completion.",
        "Leases, Line by Line\nMarch 5, 2026\n2.0 CPE credits\nWho should attend: auditors\nCertificate of completion",
        "Part 7\nA certificate of completion is given. A licensee shall keep it. 2.0 CPE credits, March 5, 2026",
    ],
)
def test_a_syllabus_a_curriculum_vitae_and_an_article_are_doubted(text: str) -> None:
    found = denial_in(text)
    assert found is not None
    assert not found.is_certain


@pytest.mark.parametrize(
    "text",
    [
        "Certificate of Completion\nAda Quill\nLeases\nCourse\nSyllabus\nMarch 5, 2026",  # a page's own menu
        "Certificate of Completion\nAda Quill\nCPAs must keep this paper for five years.",
        "Certificate of Completion\nAda Quill has completed\nSetting the Agenda\nI attended all of it.",
        "Certificate of Completion\nAda Quill has completed\nA Guide to Leases",
    ],
)
def test_a_certificate_that_names_a_syllabus_or_a_duty_is_not_doubted(text: str) -> None:
    assert denial_in(text) is None


def test_no_record_comes_of_it_and_the_sentence_says_why() -> None:
    data = certificate(title="Leases, Line by Line", delivery="Status: Not completed")
    found = extract(data, name="a.pdf")
    assert len(found.records) == 1  # the certificate says that it was completed, too: a person decides
    assert "credits" in found.records[0].to_review

    mail = (
        b"From: a@example.org\nSubject: Reminder\nContent-Type: text/plain\n\nDear Ada Quill,\nyou are registered for\n"
        b"Leases, Line by Line\nDate: March 5, 2026\nCPE credits: 2.0\nField of study: Taxes\n"
    )
    denied = extract(mail, name="a.eml")
    assert denied.records == ()
    assert denied.error is not None
    assert errors.NOT_COMPLETED["registration"] in denied.error


def test_a_confirmation_among_certificates_costs_none_of_them_and_is_not_tried_again(tracker: Tracker) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("earned.pdf", certificate(title="Leases, Line by Line"))
        archive.writestr(
            "confirmation.txt", "Registration confirmation\nAda Quill is registered for\nLeases\nCPE credits: 2"
        )
    run = tracker.active_run(tracker.create_sheet("2026 CPE").id)
    tracker.add_files(run.id, [("both.zip", out.getvalue())])
    tracker.process(run.id)
    (record,) = tracker.records(run.sheet_id)
    assert record.record.course_title.value == "Leases, Line by Line"
    (failed,) = tracker.failed_parts(run.id)
    assert failed.reason == errors.NOT_COMPLETED["registration"]
    assert not failed.is_unread


@pytest.mark.parametrize(
    "said",
    [
        "SPECIMEN SPECIMEN",
        "DRAFT - not for distribution",
        "Presented to: YOUR NAME HERE",
        "Jane Q. Sample has completed",
        "with gratitude for speaking at our forum",
        "Credits: 2.0 (pending review)",
        "CPE credits: 1.5 - awaiting approval",
        "Completed: 3 of 7 modules",
        "80 % complete",
        "We could not approve your application.",
        "The minimum participation was not reached; a certificate could not be issued.",
        "Result: not passed. A second attempt is open.",
        "Your score: 64 % — Required: 70 %",
        "Final exam: not taken",
    ],
)
def test_what_speaks_against_it_on_a_certificate_marks_all(said: str) -> None:
    denial = denial_on(PageText((page(*column("Certificate of Completion", said)),)))
    assert denial is not None
    assert not denial.is_certain


@pytest.mark.parametrize(
    "said",
    ["63 %\nCompleted assessments", "100 % complete", "7 of 7 modules", "Required: 70 %",
     "Credits: 2.0 (Accounting)", "VOID IF ALTERED", "Score: 92 %\nRequired: 70 %"],
)  # fmt: skip
def test_what_only_looks_like_it_does_not(said: str) -> None:
    assert denial_on(PageText((page(*column("Certificate of Completion", *said.splitlines())),))) is None


def test_a_stamp_that_was_set_letter_by_letter_is_read_as_one_word() -> None:
    stamped = replace(page(*column("Certificate of Completion")), tilted=("Alder Guild", "V", "O", "I", "D"))
    denial = denial_on(PageText((stamped,)))
    assert denial is not None
    assert denial.phrase == "VOID"


@pytest.mark.parametrize("pieces", [("V", "OID"), ("VO", "ID"), ("SAM", "PLE"), ("VOID",)])
def test_a_stamp_whose_letters_stand_close_is_read_as_one_word(pieces: tuple[str, ...]) -> None:
    stamped = replace(page(*column("Certificate of Completion")), tilted=pieces)
    assert denial_on(PageText((stamped,))) is not None


@pytest.mark.parametrize("pieces", [(), ("Alder", "Guild"), ("S", "A", "F", "E"), ("Tax", "Update")])
def test_what_else_stands_askew_denies_nothing(pieces: tuple[str, ...]) -> None:
    leaning = replace(page(*column("Certificate of Completion")), tilted=pieces)
    assert denial_on(PageText((leaning,))) is None


@pytest.mark.parametrize(
    "name", ["Gift Certificate", "CERTIFICATE OF LIABILITY INSURANCE", "Geschenkgutschein", "Acta de nacimiento"]
)
def test_a_certificate_of_something_else_is_doubted(name: str) -> None:
    text = f"{name}\nPresented to\nAda Quill\n8 CPE credits\nJune 12, 2026\nNo. GC-551"
    (denial,) = [denial_in(text)]
    assert denial is not None and not denial.is_certain
    assert denial_in(text.replace(name, "Certificate of Completion")) is None
