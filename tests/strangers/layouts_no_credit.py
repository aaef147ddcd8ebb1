"""Papers that come with the certificates and are none: nobody has earned anything by them."""

from __future__ import annotations

from tests.strangers.files import mail
from tests.strangers.layout import SCAN, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@whole_file("course-expires-mail", case(records=[]), ending="eml")
def reminder(c) -> bytes:
    plain = """Hi Lorcan,

You are 60% of the way through

    Deferred Compensation Without Tears
    2.0 CPE credits | Taxes | QAS Self Study

Your access ends on March 31, 2025. Three lessons and the final exam are left. Pass the exam (70% or more)
before that day and your certificate of completion will be waiting in your locker.

Keep going: https://learn.tallowfield.example/c/8841/resume

The Tallowfield Tax School team
NASBA sponsor 173377. You get this because course reminders are on.
"""
    rich = """<body style="font-family:Arial"><table width=560 align=center><tr><td style="background:#0b5563;color:#fff;padding:18px">
<b style="font-size:22px">tallowfield</b></td></tr><tr><td style="padding:18px"><p>Hi Lorcan,</p><p>You are <b>60%</b> of the way through</p>
<h2>Deferred Compensation Without Tears</h2><p>2.0 CPE credits | Taxes | QAS Self Study</p>
<p>Your access ends on <b>March 31, 2025</b>. Three lessons and the final exam are left. Pass the exam (70% or more) before that
day and your certificate of completion will be waiting in your locker.</p><p><a href="https://learn.tallowfield.example/c/8841/resume">Keep
going</a></p><p style="font-size:11px;color:#777">The Tallowfield Tax School team. NASBA sponsor 173377. You get this because course
reminders are on.</p></td></tr></table></body>"""
    headers = {
        "From": "Tallowfield Tax School <locker@tallowfield.example>",
        "To": "Lorcan Abernethy <lorcan@abernethybooks.example>",
        "Subject": "3 days left: Deferred Compensation Without Tears",
        "Date": "Fri, 28 Mar 2025 08:02:11 -0500",
        "Message-ID": "<reminder-8841@tallowfield.example>",
    }
    return mail(headers, plain, rich)


@layout("no-credit-awarded", case(records=[]), size=LETTER_WIDE, as_=SCAN)
def no_credit(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(22, ink="#3f3f6e", thick=12, strands=4)
    p.text(90, 92, "Harrowgate Bar Foundation", SERIF_BOLD, 24, ink="#3f3f6e")
    p.text(90, 110, "Continuing Legal Education, Records Desk", SERIF_ITALIC, 12)
    p.seal(690, 100, 38, fill="#3f3f6e", light="#d9d9ee")
    p.centred(170, "STATEMENT OF ATTENDANCE", SERIF, 24, tracking=3)
    p.centred(206, "Quentin Marchbanks-Lee", SERIF_BOLD, 22)
    p.centred(232, "joined the live webcast", SERIF_ITALIC, 13)
    p.centred(262, "Easements, Fences and Angry Neighbors", SERIF_BOLD, 18)
    p.centred(286, "on October 8, 2024", SERIF, 13)
    for row, (label, value) in enumerate(
        (("Minutes of the program", "120"), ("Minutes attended", "47"), ("Attention checks answered", "1 of 6"))
    ):
        p.text(250, 324 + 20 * row, label, SERIF, 12)
        p.text(540, 324 + 20 * row, value, SERIF, 12, align="right")
    p.box(250, 384, 292, 40, ink="#9f1239", weight=1.6)
    p.text(396, 410, "NO CREDIT AWARDED", SERIF_BOLD, 19, align="centre", ink="#9f1239")
    p.middle_wrapped(
        450, "At least 50 minutes and three answers are needed for the first 1.0 hour. You may watch the replay before December 31, "
        "2024; a certificate is issued when it has been watched to the end.", SERIF, 11, letters=100,
    )  # fmt: skip
    p.signature(130, 528, width=110, seed=713)
    p.text(120, 548, f"{SIGNERS[11]}, Registrar", SERIF, 11)


@layout("invoice-insurance-school", case(records=[]), size=LETTER_TALL)
def invoice(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 8, "#b45309")
    p.disc(66, 66, 24, fill="#b45309")
    p.text(66, 74, "B&W", SANS_BOLD, 16, ink="#ffffff", align="centre")
    p.text(104, 62, "Birch & Waddell Insurance School", VERA_BOLD, 15)
    p.text(104, 78, "PO Box 9, Lower Tunstead, KY", VERA, 9)
    p.text(556, 72, "INVOICE", VERA_BOLD, 24, align="right", ink="#b45309")
    for row, (label, value) in enumerate(
        (
            ("Invoice no.", "BW-2024-3381"),
            ("Invoice date", "06/03/2024"),
            ("Due", "on receipt"),
            ("Student ID", "55-10247"),
        )
    ):
        p.text(380, 120 + 15 * row, label, SANS, 10, ink="#666666")
        p.text(556, 120 + 15 * row, value, SANS, 10, align="right")
    p.text(56, 120, "Bill to", SANS, 10, ink="#666666")
    p.text(56, 136, "Annelise Threlkeld", SANS_BOLD, 12)
    p.text(56, 151, "Threlkeld Family Agency", SANS, 11)
    table = (
        ("Description", "CE hours", "Qty", "Price", "Amount"),
        ("Flood Insurance Basics (online), course 88213", "3", "1", "45.00", "45.00"),
        ("Ethics for Producers (online), course 88240", "3", "1", "45.00", "45.00"),
        ("State reporting fee, per hour", "", "6", "1.25", "7.50"),
    )
    p.grid([56, 316, 376, 420, 484, 556], [210 + 26 * n for n in range(5)])
    for row, cells in enumerate(table):
        for x, cell in zip((62, 322, 382, 426, 490), cells, strict=True):
            p.text(x, 227 + 26 * row, cell, SANS_BOLD if row == 0 else SANS, 10)
    p.text(556, 336, "Total  USD 97.50", SANS_BOLD, 13, align="right")
    p.text(556, 354, "Paid by card ending 4417 on 06/03/2024. Balance 0.00", SANS, 10, align="right")
    p.text(56, 420, "Thank you for learning with us, Annelise.", SERIF_ITALIC, 14)
    p.wrapped(
        56, 446, "You have 12 months to finish each course. Certificates of completion are issued and hours are reported to the "
        "Department of Insurance when the proctored exam is passed; this invoice is no proof of education.", SERIF, 11, letters=94,
    )  # fmt: skip
    p.text(56, 744, "KY provider 209917   |   questions: 555-0148   |   birchwaddell.example", SANS, 8, ink="#666666")
