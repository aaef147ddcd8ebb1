"""More papers that come with the certificates and are none."""

from __future__ import annotations

from tests.strangers.layout import SCAN, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import LETTER_TALL, MODERN, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, TYPED, Sheet


@whole_file("registration-confirmed-page", case(records=[]), ending="html")
def registered(c) -> bytes:
    return b"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Registration confirmed | Pinchbeck Webcasts</title>
<style>body{font-family:Georgia,serif;max-width:640px;margin:30px auto;color:#222}.b{background:#14532d;color:#fff;padding:16px 22px}
dl{display:grid;grid-template-columns:150px 1fr;gap:6px}dt{color:#666}dd{margin:0}.small{font-size:12px;color:#777}</style></head>
<body><div class="b"><strong style="font-size:24px">Pinchbeck Webcasts</strong></div>
<h1>You are registered, Temperance!</h1>
<p>We look forward to seeing you. Please keep this confirmation.</p>
<dl><dt>Attendee</dt><dd>Temperance Oyelowo</dd><dt>Webcast</dt><dd><b>Basis Traps in Partnership Redemptions</b></dd>
<dt>Date</dt><dd>Thursday, February 20, 2025, 1:00 to 2:40 pm Central</dd><dt>CPE credits</dt><dd>2.0 (Taxes), Group Internet Based</dd>
<dt>Confirmation no.</dt><dd>PW-77120-4</dd><dt>Fee</dt><dd>USD 79.00, paid</dd></dl>
<p>To earn credit you must stay for the whole webcast and answer at least three polls in each hour. Your certificate of completion
will be sent within two business days after the webcast.</p>
<p><a href="https://pinchbeck.example/add-to-calendar/77120">Add to calendar</a> &middot; <a href="https://pinchbeck.example/cancel">Cancel</a></p>
<p class="small">Pinchbeck Webcasts, LLC, NASBA sponsor 173618. Refunds up to 24 hours before the start.</p></body></html>
"""


@layout("exam-not-passed", case(records=[]), size=LETTER_TALL, as_=SCAN)
def not_passed(p: Sheet, v: Sheet, c) -> None:
    p.block(48, 44, 516, 54, "#dbe4ee")
    p.text(62, 78, "Gannet Point Nurse Aide & Medication School", SERIF_BOLD, 18, ink="#1e3a5f")
    p.text(48, 140, "SCORE REPORT", SANS_BOLD, 20)
    rows = (
        ("Candidate", "Ysolde Farringdon"), ("Course", "Medication Administration Refresher"), ("Exam date", "04/18/2024"), ("Attempt", "1 of 3"),
        ("Score", "68 %"), ("Needed to pass", "80 %"), ("Result", "DID NOT PASS"),
    )  # fmt: skip
    for row, (label, value) in enumerate(rows):
        p.text(60, 180 + 26 * row, label, SANS, 11)
        p.text(200, 180 + 26 * row, value, TYPED if row < 6 else SANS_BOLD, 13)
        p.rule(60, 187 + 26 * row, 540, 187 + 26 * row, ink="#999999", weight=0.4)
    p.text(60, 400, "By area", SANS_BOLD, 12)
    for row, (label, value) in enumerate(
        (("Routes and doses", "14 / 20"), ("Documentation", "11 / 15"), ("Controlled drugs", "9 / 15"))
    ):
        p.text(72, 422 + 20 * row, label, SANS, 11)
        p.text(300, 422 + 20 * row, value, TYPED, 12)
    p.wrapped(
        60, 510, "The course carries 8.0 contact hours. Contact hours are awarded when the exam is passed; you may repeat it from "
        "04/25/2024 on. Bring this report and a photo ID.", SERIF, 12, letters=82,
    )  # fmt: skip
    p.signature(70, 620, width=110, seed=853)
    p.text(60, 644, f"{SIGNERS[4]}, RN, Program Coordinator", SERIF, 11)


@layout("summit-agenda", case(records=[]), size=LETTER_TALL)
def agenda(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 150, "#4c1d95")
    p.shape([(430, 150), (520, 40), (612, 150)], fill="#7c3aed")
    p.text(40, 70, "Northern Lakes", MODERN, 34, ink="#ffffff")
    p.text(40, 106, "Elder Law Summit 2025", MODERN, 26, ink="#ddd6fe")
    p.text(40, 132, "Agenda   |   May 15, 2025   |   Grand Pavilion, Lake Ossian", MODERN, 12, ink="#ffffff")
    sessions = (
        ("8:00", "Registration and coffee", "", ""), ("8:45", "Guardianship After the Reform", TEACHERS[3], "1.5"),
        ("10:30", "Medicaid Planning: Ten Mistakes", "Lucasta Wainfleet", "1.25"), ("12:00", "Lunch (sponsored by Dovecote Trust Co.)", "", ""),
        ("1:15", "Capacity and Candor (ethics)", TEACHERS[2], "1.0"), ("2:30", "Drafting Special Needs Trusts", "Ambrose Teague", "1.5"),
        ("4:15", "Reception", "", ""),
    )  # fmt: skip
    p.text(500, 184, "CLE", SANS_BOLD, 11)
    for row, (time, title, who, credits) in enumerate(sessions):
        y = 210 + 48 * row
        p.text(40, y, time, SANS, 12, ink="#4c1d95")
        p.text(100, y, title, SANS_BOLD, 13)
        p.text(100, y + 16, who, SERIF_ITALIC, 12)
        p.text(500, y, credits, SANS, 12)
        p.rule(40, y + 26, 572, y + 26, ink="#cccccc", weight=0.4)
    p.text(500, 560, "5.25", SANS_BOLD, 13)
    p.text(100, 560, "Total CLE credits (1.0 ethics) applied for", SANS_BOLD, 12)
    p.wrapped(
        40, 610, "Sign in at the desk each morning. Certificates of attendance will be e-mailed by the Northern Lakes Elder Law Section "
        "after the summit. Materials: nlels.example/summit", SERIF, 11, letters=94,
    )  # fmt: skip
    p.text(40, 752, "Wi-Fi: ossian-guest   Password: herons25", SERIF_BOLD, 10)
    p.text(572, 752, "1", SERIF, 10, align="right")
