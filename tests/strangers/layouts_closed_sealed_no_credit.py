"""Sealed: papers that come with the certificates and are none. Nobody looks at these until the end."""

from __future__ import annotations

from tests.strangers.files import browser_print, rows
from tests.strangers.layout import SCAN, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import LETTER_TALL, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, VERA, VERA_BOLD, Sheet

_BOOKED = """<style>
body { font: 400 11.5pt/1.45 'Source Sans'; padding: 34pt 54pt; color: #222 }
.run { display: flex; justify-content: space-between; font-size: 7.5pt; color: #444; margin-bottom: 20pt }
h1 { font: 600 22pt 'Source Sans'; color: #0f5f8c; margin: 18pt 0 8pt } td { padding: 4pt 16pt 4pt 0 } td:first-child { color: #777 }
.box { background: #eef6fb; padding: 14pt 18pt; margin: 16pt 0 } .fine { font-size: 8.5pt; color: #666 }
</style>"""


@whole_file("sealed-registration", case(records=[]), size=LETTER_TALL)
def registration(c) -> bytes:
    table = rows(
        (
            ("Webinar", "Bonus Depreciation: Where We Stand"), ("When", "Tuesday, April 15, 2025, 1:00 PM Eastern"), ("Registered", "Evander Holbrooke"),
            ("CPE", "up to 2.0 credits, Taxes, Group Internet Based"), ("Price", "$59.00"), ("Order", "R-118204"),
        )
    )  # fmt: skip
    return browser_print(
        f"""{_BOOKED}<div class=run><span>3/28/25, 2:15 PM</span><span>Registration confirmed - Stonecrop CPE</span><span>1/1</span></div>
<b style="font-size:19pt">Stonecrop CPE</b><h1>You are registered!</h1>Thank you, Evander. We look forward to seeing you.
<div class=box><table>{table}</table></div><p><b>To receive CPE credit</b> you must stay for the whole program and answer at least three polling
questions for each credit. Your certificate of completion will be sent by e-mail within five days after the webinar.</p>
<p>To cancel, write to us no later than two business days before the program.</p>
<p class=fine>Stonecrop CPE is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors,
ID 173960. For complaints and refunds call (802) 555-0163.</p>""",
        size=LETTER_TALL,
    )


@layout("sealed-flyer", case(records=[]), size=LETTER_TALL)
def flyer(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 190, "#5b2333")
    p.text(50, 70, "Save the date", SERIF_ITALIC, 18, ink="#f2d7a0")
    p.text(50, 116, "Nonprofit Accounting Day", SERIF_BOLD, 36, ink="#ffffff")
    p.text(50, 152, "November 6, 2025  |  Gristmill Inn, Oakhollow", SERIF, 16, ink="#ffffff")
    p.text(50, 232, "Join colleagues for a day of talks and questions", SANS_BOLD, 15)
    for row, (time, what) in enumerate(
        (
            ("8:30", "Coffee and registration"), ("9:00", f"Contributions and grants - {TEACHERS[4]}"), ("10:45", f"Donated goods - {SIGNERS[3]}"),
            ("12:15", "Lunch"), ("1:15", "Single audit: what changed"), ("3:00", f"Boards and their questions - {TEACHERS[7]}"),
        )
    ):  # fmt: skip
        p.text(50, 272 + 26 * row, time, SANS_BOLD, 12)
        p.text(110, 272 + 26 * row, what, SANS, 12)
    p.block(50, 446, 512, 110, "#f7efe2")
    p.text(70, 474, "Earn up to 6 CPE credits", SANS_BOLD, 16)
    p.text(
        70, 498, "Fields of study: Accounting (4), Auditing (2)   Level: Intermediate   Prerequisites: none", SANS, 11
    )
    p.text(70, 518, "Delivery method: Group Live   Members $180, others $240", SANS, 11)
    p.text(70, 538, "Register by October 24 at oakhollowcpas.example/nad", SANS, 11)
    p.text(50, 610, "Oakhollow CPA Forum", SERIF_BOLD, 18, ink="#5b2333")
    p.wrapped(
        50, 634, "Oakhollow CPA Forum is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE "
        "Sponsors, ID 173995. Refunds are given until October 31. Write to the program chair about complaints.", SANS, 9, letters=110,
    )  # fmt: skip


@layout("sealed-exam-failed", case(records=[]), as_=SCAN, size=LETTER_TALL)
def failed(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 80, "Larkfield Self-Study", VERA_BOLD, 20, ink="#334155")
    p.text(60, 98, "Examination services", VERA, 11)
    p.rule(60, 112, 552, 112)
    p.text(60, 150, "EXAMINATION RESULT", VERA_BOLD, 16)
    for row, (label, value) in enumerate(
        (
            ("Student", "Sylvester Munro-Adeyemi"), ("Course", "Trust Accounting Income"), ("Examination taken", "October 2, 2024"),
            ("Questions", "40"), ("Answered correctly", "25"), ("Score", "62.5%"), ("Passing score", "70%"), ("Result", "NOT PASSED"),
        )
    ):  # fmt: skip
        p.text(60, 190 + 28 * row, label, VERA, 12)
        v.text(230, 190 + 28 * row, value, VERA_BOLD, 12)
    p.wrapped(
        60, 450, "You have not reached the passing score, so no certificate can be issued and no CPE credit has been earned. You may take the "
        "examination again at no charge until June 30, 2025. Questions on chapters 3 and 7 were most often missed; we suggest that you read these "
        "again.", SERIF, 13, letters=84,
    )  # fmt: skip
    p.text(60, 570, f"{SIGNERS[12]}", SERIF, 13)
    p.text(60, 586, "Examination services", SERIF, 13)
    p.text(60, 740, "Larkfield Self-Study, 9 Granary Street, Pine Mills, WI 54099", SERIF_BOLD, 10)
