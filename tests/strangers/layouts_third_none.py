"""Papers about courses that nobody has finished: a registration, a flyer, a form left blank, a failed exam."""

from __future__ import annotations

from tests.strangers.files import browser_print, mail
from tests.strangers.layout import SCAN, SHOT, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import LETTER_TALL, LETTER_WIDE, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, Sheet


@whole_file("third-registration-confirmed", case(records=[]), ending="eml")
def registered(c) -> bytes:
    plain = """Hi Theodora,

You're registered!

  Topic:   Trust Accounting for Small Law Firms
  When:    Thursday, October 16, 2025, 1:00 PM Eastern (100 minutes)
  Credit:  2.0 CPE (Accounting), Group Internet Based
  Cost:    $59.00, paid

Join from your computer: https://live.dovetailcpe.example/j/4417733
To earn credit you must stay for the whole webinar and answer at least six polling questions. Your certificate will
be sent to you within 48 hours after the webinar.

See you there,
Dovetail CPE (NASBA sponsor 174503)
"""
    headers = {
        "From": "Dovetail CPE <hello@dovetailcpe.example>",
        "To": "Theodora Kaplinsky <theo@kaplinskylaw.example>",
        "Subject": "Registration confirmed: Trust Accounting for Small Law Firms",
        "Date": "Mon, 29 Sep 2025 16:40:02 -0400",
        "Message-ID": "<reg-4417733@dovetailcpe.example>",
    }
    return mail(headers, plain)


@layout("third-seminar-flyer", case(records=[]), size=LETTER_TALL)
def flyer(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 190, "#0f766e")
    p.text(50, 76, "Join us this spring!", SERIF_ITALIC, 22, ink="#ccfbf1")
    p.text(50, 116, "The Fixed Asset Workshop", SERIF_BOLD, 34, ink="#ffffff")
    p.text(50, 150, "April 24, 2026  |  Harbor Inn, Saltwick  |  8:30 a.m. to 4:30 p.m.", SANS, 14, ink="#ffffff")
    facts = (
        ("CPE credits", "8.0 (Accounting 6.0, Taxes 2.0)"), ("Delivery method", "Group Live"), ("Level", "Intermediate"), ("Prerequisites", "Two years of bookkeeping"), ("Advance preparation", "None"),
        ("Instructor", TEACHERS[1]), ("Fee", "$385 (members: $310), lunch included"), ("Refunds", "until April 10, less $50"),
    )  # fmt: skip
    for row, (label, value) in enumerate(facts):
        p.text(50, 240 + 28 * row, label, SANS_BOLD, 12, ink="#0f766e")
        p.text(200, 240 + 28 * row, value, SANS, 12)
    p.text(50, 490, "You will learn to", SERIF_BOLD, 15)
    for row, line in enumerate(
        (
            "tell a repair from an improvement",
            "choose between bonus and Section 179",
            "keep one ledger for book and tax",
        )
    ):
        p.text(66, 514 + 20 * row, f"•  {line}", SERIF, 14)
    p.block(50, 600, 240, 44, "#ea580c")
    p.text(170, 628, "Register by April 17", SANS_BOLD, 16, align="centre", ink="#ffffff")
    p.wrapped(
        50, 690, "Saltwick Association of Bookkeepers is registered with the National Association of State Boards of Accountancy (NASBA) as a "
        "sponsor of continuing professional education on the National Registry of CPE Sponsors (174511).", SANS, 8.5, letters=118,
    )  # fmt: skip


@layout("third-blank-certificate-form", case(records=[]), size=LETTER_WIDE, as_=SCAN)
def blank(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(22, ink="#44403c", thick=14, strands=5)
    p.centred(110, "Thornapple Valley Accountants", SERIF_BOLD, 28)
    p.centred(160, "CERTIFICATE OF ATTENDANCE", SERIF, 24, tracking=2)
    p.centred(186, "(to be filled in by the participant and signed at the door)", SERIF_ITALIC, 12)
    for row, (label, long) in enumerate(
        (
            ("Name of participant", 420),
            ("Title of program", 420),
            ("Date of program", 180),
            ("Number of CPE credits", 120),
            ("Field of study", 300),
        )
    ):
        y = 240 + 42 * row
        p.text(110, y, label, SERIF, 15)
        p.rule(260, y + 4, 260 + long, y + 4)
    p.rule(110, 500, 330, 500)
    p.text(110, 516, "Signature of the chapter's officer", SERIF_ITALIC, 11)
    p.rule(460, 500, 680, 500)
    p.text(460, 516, "Signature of the participant", SERIF_ITALIC, 11)
    p.centred(562, "Form TVA-7, revised June 2023. One credit is 50 minutes.", SERIF, 10)


@whole_file("third-exam-not-passed", case(records=[]), size=(1024.0, 724.0), as_=SHOT)
def failed(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 1024pt; height: 723pt; background: #f8fafc; font: 18pt/1.45 'Source Sans'; color: #0f172a }} header {{ background: #fff; border-bottom: 1pt solid #cbd5e1; padding: 16pt 50pt; font: 700 22pt 'Source Sans'; color: #a21caf }}
        main {{ width: 640pt; margin: 44pt auto; background: #fff; border: 1pt solid #e2e8f0; border-radius: 10pt; padding: 34pt 44pt; text-align: center }} h1 {{ font-size: 28pt; margin: 0 0 6pt }} .score {{ font: 700 54pt 'Source Sans'; color: #dc2626 }}
        .button {{ display: inline-block; background: #a21caf; color: #fff; border-radius: 6pt; padding: 8pt 24pt; margin-top: 18pt; font-weight: 700 }} small {{ color: #64748b; font-size: 13pt }}
        </style><div class=page><header>mulberry exam room</header><main><h1>Final exam: Bankruptcy Basics for Accountants</h1><div>Ottokar Lindemann &nbsp;|&nbsp; November 3, 2025</div>
        <div class=score>62%</div><div><b>Not passed.</b> You need 70% to earn 3.0 CPE credits (Specialized Knowledge).</div>
        <div>Attempts used: 1 of 3</div><div class=button>Try again</div><p><small>No certificate is issued for this attempt. Mulberry Exam Room, NASBA QAS sponsor 174523. Proctor: {SIGNERS[24]}</small></p></main></div>""",
        size=(1024.0, 724.0),
    )
