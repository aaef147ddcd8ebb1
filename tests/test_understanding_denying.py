"""A statement that no credit was given is one in whatever words; a rule, or what another gives, is none."""

from __future__ import annotations

import pytest
from made_up_pages import column, document, page

from cpe_core.understanding import understand
from cpe_core.understanding.text.completion import denial_on
from cpe_core.understanding.text.denying import _KINDS, denials
from cpe_core.understanding.text.page_text import PageText
from cpe_core.vocabulary import words


@pytest.mark.parametrize(
    "said",
    [
        "Credit: none awarded", "No CPE.", "This event carries no CPE credit.", "This course is not approved for CPE.",
        "Ineligible for CPE credit", "Zero credits were granted.", "We cannot award credit.", "Credit cannot be given.",
        "Your credit was reversed.", "Credit on hold", "You will not receive credit for this session.",
        "This is not a certificate.", "Certificate on hold", "Insufficient participation",
        "Your attendance could not be verified.", "Final exam: outstanding", "Ada Quill did not meet the requirements",
        "Attendee was not present for the required time.", "Credit status: not yet awarded", "Completion criteria not fulfilled",
        "Score too low", "Time spent: 4 minutes of 100", "Awaiting approval", "This certificate was issued in error.",
        "Below minimum attendance", "Subject to verification of attendance", "CPE: ineligible", "Nicht anerkannt",
        "Eligible for credit: No", "Completed: No", "Grade: F", "Result: Unsatisfactory", "Attendance: 10 %",
        "You answered 1 of 9 polling questions.", "Ada Quill has completed 60 % of the course",
        "Für diesen Kurs werden keine Punkte vergeben", "Aucun crédit", "Sin créditos", "Geen punten",
    ],
)  # fmt: skip
def test_what_denies_credit(said: str) -> None:
    assert [*denials(f"Certificate of Attendance\n{said}\nAda Quill")]


@pytest.mark.parametrize(
    "said",
    [
        "No credit is given to those who leave early.", "No CPE credit unless nine polls were answered",
        "CPE credits: 2.0", "No. of CPE credits: 2.0", "No CPE hours: 3", "Certificate No 4411", "Not-for-profit CPE Day",
        "Evening sessions carry no credit", "The host of this webcast awards no credit", "A non-credit online course",
        "No-cost CPE", "passed, without academic credit", "Prerequisites completed: None", "Passing grade: F",
        "You answered 9 of 9 polling questions.", "Credits: 2 of 2", "Attendance: 100 %", "CPE credits are not transferable", "Score: not graded", "1 hour of 60 minutes",
        "This certificate is not valid without signature", "Result: Passed", "You are not required to print this page.", "Partial credit is not rounded up.",
        "Credits are subject to approval by your state board", "2 Does not count toward the 3 hours of ethics.",
        "MOC: not offered", "Not eligible for Yellow Book.", "Credit will not be reported to CE Broker.", "No de certificado: 4411",
        "Completion of this course does not constitute certification as a Registered Planner.",
        "The course expires one year after enrollment; the certificate does not.", "La présente attestation n'est pas un certificat.",
        "Our next program will be held on January 15, 2027 and is expected to offer 1.5 hours of credit.",
        "Certificates may be reprinted until May 5, 2027.", "This certificate can be downloaded until 12/31/2027",
        "Die Bescheinigung kann bis zum 31. Mai 2027 heruntergeladen werden", "Le certificat sera disponible jusqu'au 5 mai 2027",
        "These credits do not meet the ethics requirement.", "Zählt nicht zu den 3 Stunden Ethik",
    ],
)  # fmt: skip
def test_what_denies_none(said: str) -> None:
    assert not [*denials(f"Certificate of Attendance\n{said}\nAda Quill")]


_DENIALS = {
    ("refused", "en"): "The committee turned down your petition for 6.0 CLE credits.",
    ("withheld", "en"): "Your hours for this session are being withheld until your evaluation is received.",
    ("undone", "en"): "Credits were posted by mistake and have been taken off your transcript.",
    ("not counted", "en"): "The hours listed above do not count toward your CPE requirement.",
    ("too short", "en"): "Your participation fell short of the time needed to earn credit.",
    ("to come", "en"): "You will earn 2.0 CPE credits after you pass the final exam.",
    ("unpaid", "en"): "Once the balance of $75 is settled, your certificate will be released.",
    ("pending", "en"): "Your claim for 4 units is under review; do not rely on it.",
    ("as a guest", "en"): "Ms. Okafor attended as a vendor and receives no CEUs.",
    ("not asked for", "en"): "You opted out of CPE for this event.",
    ("unchecked", "en"): "The hours above remain unconfirmed.",
    (
        "wrapped",
        "en",
    ): "We regret that, for want of three answers to the questions on the screen, no\nhours can be given.",
    ("not counted", "de"): "Für diese Teilnahme werden keine CPE-Stunden angerechnet.",
    ("refused", "de"): "Ihr Antrag auf Anerkennung wurde zurückgewiesen.",
    ("to come", "de"): "Die Punkte werden erst nach bestandener Prüfung gutgeschrieben.",
    ("unchecked", "fr"): "Votre présence n'a pas pu être vérifiée.",
    ("to come", "fr"): "Les crédits seront attribués après réception de l'évaluation.",
    ("too short", "es"): "El participante no cumplió con la asistencia mínima.",
    ("to come", "es"): "El certificado se emitirá cuando complete la encuesta.",
    ("not counted", "pt"): "O participante não tem direito a créditos.",
    ("refused", "it"): "La Sua richiesta di riconoscimento dei crediti non è stata accolta.",
    ("not counted", "nl"): "De deelnemer heeft geen recht op PE-punten.",
}
_RULES = {
    (
        "authority",
        "en",
    ): "State boards of accountancy have final authority on the acceptance of courses for CPE credit.",
    ("authority", "de"): "Über die Anerkennung der Punkte entscheidet die zuständige Kammer, nicht der Veranstalter.",
    ("no endorsement", "en"): "NASBA does not endorse the content of this program or its credits.",
    ("not accepted everywhere", "en"): "CPE credits may not be accepted in every state.",
    ("refund", "en"): "No refunds are given after a certificate has been issued.",
    ("kept", "en"): "Please keep this certificate for five years; do not send it to your board unless requested.",
    ("seal", "en"): "This certificate is not valid without the seal of the institute.",
    ("seal", "fr"): "Ce certificat n'est pas valable sans cachet.",
    ("seal", "it"): "Questo attestato non ha valore senza timbro.",
    ("signature", "es"): "Este certificado no es válido sin firma.",
    ("signature", "nl"): "Dit certificaat is niet geldig zonder handtekening.",
    ("no degree", "en"): "These hours do not count toward a degree.",
    ("no degree", "pt"): "Este certificado não substitui o diploma.",
    ("instructors", "en"): "Instructors may not claim credit as participants for the same session.",
    ("whoever", "en"): "Participants who leave early will not receive credit.",
    ("a condition", "en"): "If you have not received your transcript, call the registrar.",
    ("none missing", "en"): "The participant has no outstanding requirements.",
    ("none missing", "es"): "La asistencia fue del 100 %, sin ausencias.",
    ("in the, not no", "pt"): "Curso realizado no dia 5 de fevereiro, com 12 créditos.",
    ("a count of none", "en"): "Total hours: 8. Hours missed: 0.",
}


def _ids(said: dict[tuple[str, str], str]) -> list[str]:
    return [" ".join(kind) for kind in said]


@pytest.mark.parametrize("said", _DENIALS.values(), ids=_ids(_DENIALS))
def test_what_denies_in_free_words(said: str) -> None:
    assert [*denials(f"Certificate of Attendance\n{said}\nAda Quill")]


@pytest.mark.parametrize("said", _RULES.values(), ids=_ids(_RULES))
def test_what_is_a_rule_or_says_something_else(said: str) -> None:
    assert not [*denials(f"Certificate of Attendance\n{said}\nAda Quill")]


@pytest.mark.parametrize("title", ["Lost Wages and Found Assets", "Void Ab Initio: Contracts", "Why Projects Fail"])
@pytest.mark.parametrize("line", ["{} 2.0 CPE credits", "has completed {} and earned 2.0 CPE credits"])
def test_the_title_of_the_course_denies_nothing(line: str, title: str) -> None:
    assert not [*denials(line.format(title.upper()), title=title)]


def test_what_says_no_more_than_the_title_may_be_a_denial_that_was_taken_for_it() -> None:
    assert [*denials("No Credit Awarded", title="No Credit Awarded")]


def test_a_word_says_one_thing() -> None:
    said = [one for kind in _KINDS for one in words("cues", "denying", kind)]
    assert sorted(said) == sorted({*said})


def test_credits_are_not_sure_beside_a_denial() -> None:
    lines = (
        "Certificate of Completion", "This certifies that", ("Ada Quill", 0.035), "has successfully completed",
        ("Leases, Line by Line", 0.03), "Date: June 4, 2025", "CPE credits: 3.0", "Quillbrook Institute",
    )  # fmt: skip
    plain, denied = (
        understand(document(page(*column(*lines, *more)))).records[0].credits
        for more in ((), ("We are withholding your hours for want of a signed roster.",))
    )
    assert (plain.value, plain.needs_review) == ("3.0", False)
    assert (denied.value, denied.needs_review) == ("3.0", True)


@pytest.mark.parametrize(
    "said",
    [
        "Your credit was reversed.", "TEMPLATE", "Refund Confirmation", "Order Confirmation #20318", "Learning Plan",
        "We are pleased to invite", "must retake the quiz for", "[Course Title]", "{{course.title}}", "<Participant Name>", "Final score: 58 % (70 % required)", "DNF",
    ],
)  # fmt: skip
def test_a_paper_that_says_so_is_doubted(said: str) -> None:
    assert denial_on(PageText((page(*column(said, "Ada Quill", "Leases, Line by Line", "CPE credits: 2.0")),)))


@pytest.mark.parametrize(
    "text",
    [
        "Diese Bescheinigung wurde maschinell erstellt und ist ohne\nUnterschrift gültig.",
        "Cette attestation est valable sans\nSignature.",
    ],
)
def test_a_formality_over_two_lines_denies_nothing(text: str) -> None:
    assert [*denials(text)] == []


def test_a_credit_that_is_not_given_over_two_lines_is_still_denied() -> None:
    assert [*denials("Diese Teilnahme bleibt ohne\nAnerkennung von Stunden.")]


@pytest.mark.parametrize(
    ("said", "denied"),
    [
        ("This program has not been approved for CLE credit.", False),
        ("This activity has not been approved for Ethics CE.", False),
        ("This program has not been approved for CPE credit.", True),
        ("No CPE credit was awarded.", True),
        ("The participant is not certified as having completed this course.", True),
        ("Your certificate will be sent, but not until 3 modules are complete", True),
    ],
)
def test_another_kind_of_credit_that_is_not_given_denies_none(said: str, denied: bool) -> None:
    lines = ("Certificate of Completion", "Ada Quill has completed", "Leases", "May 5, 2025", "2.0 CPE credits", said)
    assert (denial_on(PageText([page(*column(*lines))])) is not None) is denied


@pytest.mark.parametrize(
    "lines", [("SHRM PDCs: 2.0", "No SHRM credit was awarded."), ("No CLE credit was awarded.", "NASBA CPE sponsor 103456")]
)  # fmt: skip
def test_a_number_of_another_thing_gives_no_other_kind_of_credit(lines: tuple[str, ...]) -> None:
    text = PageText([page(*column("Certificate of Completion", "Ada Quill has completed", "Leases", *lines))])
    assert denial_on(text) is not None


@pytest.mark.parametrize(
    "head",
    [
        "Order Receipt", "Final Examination", "Practice Quiz", "Course Evaluation Form", "Attendance Sign-in",
        "Course Access Details",
    ],
)  # fmt: skip
def test_what_only_goes_with_a_course_gives_no_sure_credits_and_its_mention_doubts_none(head: str) -> None:
    told = (
        "Quillbrook Institute",
        "Name: Ada Quill",
        "Course: Leases, Line by Line",
        "Date: June 4, 2025",
        "CPE credits: 2.0",
    )
    assert understand(document(page(*column(head, *told)))).records[0].credits.needs_review
    certificate = understand(document(page(*column("Certificate of Completion", *told, f"{head}: done")))).records[0]
    assert (certificate.credits.value, certificate.credits.needs_review) == ("2.0", False)
