"""Sponsors of the national registry that sell courses: webinar hosts, self-study publishers, nano, blended, podcasts."""

from __future__ import annotations

from tests.strangers.layout import BORN, GARBLED, HYBRID, PHOTO, SCAN, SHOT, SKIP, TURNED, case, layout, shares, studies
from tests.strangers.people_and_courses import OTHER_COURSES, SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_WIDE,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    VERA_ITALIC,
    Sheet,
)


@layout(
    "ledgerlark-webinars",
    case(
        title="AI Agents in the Close: Promise and Pitfalls", name="Quentin Abernethy-Roy", date=("Thursday, May 15, 2025", "2025-05-15"),
        credits=("1", "1"), fields=("Information Technology", studies("Information Technology")), number="LL-5519034",
    ),
    case(
        title="The One Big Checklist: 1120-S Review Procedures for Preparers and Reviewers Alike", name="dee okonjo",
        date=("Monday, December 16, 2024", "2024-12-16"), credits=("2", "2"), fields=("Taxes", studies("Taxes")), number="LL-4970112",
    ),
    as_=HYBRID, sponsor=["LedgerLark", "LedgerLark, Inc.", "LedgerLark Inc."], sponsor_id="171220",
    delivery=("Group Internet Based", "Group Internet Based"),
)  # fmt: skip
def ledgerlark(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fbfaf5")
    p.shape([(0, 0), (792, 0), (792, 40), (396, 80), (0, 40)], fill="#f59e0b")
    p.centred(48, "LedgerLark", VERA_BOLD, 28, ink="#1f2937")
    p.centred(125, "CERTIFICATE OF CPE COMPLETION", VERA, 20, tracking=2)
    p.text(90, 180, "Name:", VERA_BOLD, 12)
    p.text(90, 215, "Course:", VERA_BOLD, 12)
    p.text(90, 275, "Air date:", VERA_BOLD, 12)
    p.text(90, 305, "Subject:", VERA_BOLD, 12)
    p.text(90, 335, "CPE:", VERA_BOLD, 12)
    p.text(430, 275, "Format:", VERA_BOLD, 12)
    p.text(430, 305, "Presenter:", VERA_BOLD, 12)
    p.text(430, 335, "Cert. ID:", VERA_BOLD, 12)
    v.text(190, 180, c.name, SANS, 14)
    v.wrapped(190, 215, c.title, SANS, 14, letters=62)
    v.text(190, 275, c.date, SANS, 12)
    v.text(190, 305, c.fields, SANS, 12)
    v.text(190, 335, c.credits, SANS, 12)
    v.text(515, 275, c.delivery, SANS, 12)
    v.text(515, 305, TEACHERS[4], SANS, 12)
    v.text(515, 335, c.number, SANS, 12)
    p.signature(100, 440, width=120, seed=91)
    p.rule(90, 446, 300, 446)
    p.text(90, 460, f"{SIGNERS[22]}, Head of CPE", VERA, 9)
    p.wrapped(
        90, 510, "LedgerLark, Inc. (sponsor ID 171220) is registered with the National Association of State Boards of "
        "Accountancy as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Complaints "
        "about registered sponsors may be submitted to the Registry through its website.", VERA, 7.5, letters=125,
    )  # fmt: skip


@layout(
    "pennyroyal-selfstudy",
    case(
        title="Installment Sales and Like-Kind Exchanges", name="Harriet McGillicuddy", date=("3/3/2022", "2022-03-03"),
        credits="10", fields=("Taxes", studies("Taxes")), number="204-88617", irs="P9KQ2-T-00871-22-S",
    ),
    case(
        title="Nonprofit Accounting: The Essentials", name="Robert Lee Dunaway", date=("12/30/2022", "2022-12-30"),
        credits="6", fields=("Accounting", studies("Accounting")), number="204-91340", irs="not applicable", as_=SCAN,
    ),
    size=LETTER_TALL, sponsor=["Pennyroyal Press Continuing Education", "Pennyroyal Press", "Pennyroyal Press, Inc."],
    delivery=("QAS Self-Study (text)", "QAS Self Study"), sponsor_id="171305",
)  # fmt: skip
def pennyroyal(p: Sheet, v: Sheet, c) -> None:
    p.frame(40, ink="#4a4a4a")
    p.centred(86, "Pennyroyal Press", SERIF_BOLD, 26)
    p.centred(104, "Continuing Education by Mail and Online since 1988", SERIF_ITALIC, 11)
    p.centred(122, "P.O. Box 3317, Hopkins Landing, KY 42999", SERIF, 10)
    p.centred(175, "CERTIFICATE OF COMPLETION", SERIF_BOLD, 20)
    v.centred(215, c.name, SERIF_BOLD, 18)
    p.centred(236, "received a passing grade on the examination for", SERIF, 12)
    v.centred(262, c.title, SERIF_BOLD, 16)
    rows = (
        ("Examination graded", c.date, "Exam score", "84%"), ("CPE credits", c.credits, "Passing score", "70%"),
        ("Field of study", c.fields, "Order number", "7731205"), ("Method", c.delivery, "Certificate number", c.number),
        ("IRS program number", c.irs, "NASBA Registry / QAS", "171305"),
    )  # fmt: skip
    for row, (label, value, label2, value2) in enumerate(rows):
        y = 320 + 34 * row
        p.text(70, y, label, SERIF_ITALIC, 10)
        v.text(172, y, value, SERIF_BOLD, 11)
        p.text(340, y, label2, SERIF_ITALIC, 10)
        v.text(455, y, value2, SERIF_BOLD, 11)
    p.signature(80, 540, width=120, seed=95)
    p.rule(70, 548, 270, 548)
    p.text(70, 562, SIGNERS[2] + ", Publisher", SERIF, 10)
    p.wrapped(
        70, 620, "Credits were measured by the word count formula on the basis of 50-minute hours. Your access to the course ends "
        "on 3/2/2023; this certificate does not expire.", SERIF, 9, letters=105,
    )  # fmt: skip


@layout(
    "tenminute-nano",
    case(
        title="Spotting a Deepfake Invoice", name="Xiomara Villafuerte", date=("Jul 7, 2025", "2025-07-07"), credits=("0.2", "0.2"),
        fields=("Information Technology", studies("Information Technology")), delivery=("Nano", "Nano Learning"),
    ),
    case(
        title="Gifts, Favors and You", name="Ulrich Steenkamp", date=("Jul 21, 2025", "2025-07-21"), credits=("0.2", "0.2"), as_=SHOT,
        fields=("Behavioral Ethics", studies("Behavioral Ethics")), delivery=("Nano", "Nano Learning"),
    ),
    size=(640.0, 400.0), sponsor=["Snackbyte CPE", "Snackbyte"], sponsor_id="171411",
)  # fmt: skip
def snackbyte(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 640, 400, "#111827")
    p.round_box(24, 24, 592, 352, fill="#ffffff", r=14)
    p.disc(70, 74, 22, fill="#ec4899")
    p.text(102, 72, "Snackbyte", MODERN, 22)
    p.text(102, 90, "CPE in ten minutes", MODERN, 10, ink="#6b7280")
    p.text(50, 140, "NANO-LEARNING CERTIFICATE", MODERN, 11, ink="#ec4899", tracking=1.5)
    v.text(50, 172, c.title, MODERN, 23)
    v.text(50, 205, f"Passed by {c.name} on {c.date}", MODERN, 13)
    for x, big, small in ((50, c.credits, "credit"), (170, "100%", "quiz result"), (310, "11 min", "length")):
        p.round_box(x, 230, 100, 62, fill="#f3f4f6")
        v.text(x + 50, 258, big, MODERN, 18, align="centre")
        p.text(x + 50, 278, small, MODERN, 9, align="centre", ink="#6b7280")
    v.text(50, 325, f"Field of study: {c.fields}", MODERN, 10)
    p.text(50, 342, "Delivery: Nano   |   NASBA sponsor 171411   |   1 credit = 50 minutes", MODERN, 10)
    p.text(50, 359, f"{SIGNERS[23]}, founder", MODERN, 10)


@layout(
    "ovation-columns",
    case(
        title="Data Visualization for Finance Teams", name="Patrice Beaumont-Kelly", date=("01/24/2025", "2025-01-24"), credits=("4.5", "4.5"),
        fields=("", shares({"Computer Software & Applications": "3.0", "Communications and Marketing": "1.5"})), number="OV25-0124-0093",
        delivery=("Group Internet-Based", "Group Internet Based"),
        split=(("Computer Software & Applications", "3.0"), ("Communications & Marketing", "1.5")),
    ),
    case(
        title="Fraud in Family Businesses", name="Tyrell J. Osgood", date=("09/05/2024", "2024-09-05"), credits=("3.0", "3.0"),
        fields=("", shares({"Auditing": "2.0", "Behavioral Ethics": "1.0"})), number="OV24-0905-0411",
        delivery=("Group Internet-Based", "Group Internet Based"), split=(("Auditing", "2.0"), ("Ethics (Behavioral)", "1.0")),
        as_=PHOTO,
    ),
    size=LETTER_TALL, sponsor=["Ovation Professional Education", "Ovation", "Ovation Professional Education LLC"], sponsor_id="171518",
)  # fmt: skip
def ovation(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 190, 792, "#f0ebe3")
    p.text(28, 70, "Ovation", SERIF_ITALIC, 34, ink="#7c2d12")
    p.text(28, 90, "PROFESSIONAL EDUCATION", SANS, 8.5, tracking=1)
    for y, label, value in (
        (180, "Date of program", c.date), (235, "Total credits", c.credits), (290, "Method", c.delivery),
        (345, "Certificate", c.number), (400, "Location", "Online"), (455, "Registry ID", "171518"),
    ):  # fmt: skip
        p.text(28, y, label, SANS_ITALIC, 9.5, ink="#7c2d12")
        v.text(28, y + 16, value, SANS, 11.5)
    p.text(230, 150, "CPE", SERIF_BOLD, 44, ink="#7c2d12")
    p.text(230, 182, "This document is issued to", SERIF, 13)
    v.text(230, 218, c.name, SERIF_BOLD, 24)
    p.text(230, 250, "who was present throughout the program", SERIF, 13)
    v.wrapped(230, 284, c.title, SERIF_BOLD, 20, letters=32)
    p.text(230, 350, "Credit by field of study", SERIF_BOLD, 13)
    p.rule(230, 357, 560, 357)
    for row, (field, amount) in enumerate(c.split):
        v.text(230, 378 + 22 * row, field, SERIF, 13)
        v.text(560, 378 + 22 * row, amount, SERIF, 13, align="right")
    p.signature(240, 520, width=150, seed=101)
    p.text(230, 545, f"{SIGNERS[3]}, Ovation Professional Education LLC", SERIF, 11)
    p.wrapped(
        230, 640, "Granted in keeping with the Statement on Standards for CPE Programs, 2024 edition; a credit stands for a "
        "50-minute period.", SERIF_ITALIC, 10, letters=66,
    )  # fmt: skip


@layout(
    "tallybird-software",
    case(
        title="Bank Feeds and Reconciliation: Level 2", name="Svetlana Brookhaven", date=("2024-11-05", "2024-11-05"),
        credits=("1.5", "1.5"), fields=("Computer Software and Applications", studies("Computer Software & Applications")),
        delivery=("QAS Self Study", "QAS Self Study"),
    ),
    size=A4_WIDE, sponsor=["Tallybird", "Tallybird Academy", "Tallybird Software", "Tallybird Software Ltd"], sponsor_id="171623", as_=HYBRID,
)  # fmt: skip
def tallybird(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#e6fbf3")
    for step in range(6):
        p.disc(842, 595, 120 + 50 * step, ink="#34d399", weight=1.5)
    p.text(60, 90, "tallybird", VERA_BOLD, 30, ink="#047857")
    p.text(222, 90, "academy", VERA, 30, ink="#047857")
    p.text(60, 170, "Congratulations", VERA_ITALIC, 16)
    v.text(60, 205, c.name, VERA_BOLD, 28)
    p.text(60, 240, "on making it through every lesson and the quiz of", VERA, 13)
    v.text(60, 275, c.title, VERA_BOLD, 20)
    p.text(60, 330, "Finished", VERA, 11)
    p.text(220, 330, "CPE credit", VERA, 11)
    p.text(330, 330, "Subject area", VERA, 11)
    p.text(60, 390, "Learning format", VERA, 11)
    v.text(60, 350, c.date, VERA_BOLD, 12)
    v.text(220, 350, c.credits, VERA_BOLD, 12)
    v.text(330, 350, c.fields, VERA_BOLD, 12)
    v.text(60, 410, c.delivery, VERA_BOLD, 12)
    p.text(60, 500, "Sponsor on the National Registry of CPE Sponsors: Tallybird Software Ltd, no. 171623", VERA, 9)
    p.text(60, 516, "CPE credits are given on the basis of a 50-minute hour.", VERA, 9)


@layout(
    "blended-leadership",
    case(
        title="Leading the Finance Function", name="Annabeth Krogstad", date=("Completed on February 28, 2025", "2025-02-28"),
        credits=("16", "16"), delivery=("Blended Learning", "Blended Learning"),
        fields=("Personnel/Human Resources", studies("Personnel/Human Resources")),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Summit Ridge Institute", "The Summit Ridge Institute"], sponsor_id="171730",
)  # fmt: skip
def summit_ridge(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(22, ink="#5c4a1f", thick=20, strands=7)
    p.centred(130, "The Summit Ridge Institute", SERIF_BOLD, 28)
    p.centred(160, "upon the recommendation of its faculty confers this certificate on", SERIF_ITALIC, 14)
    v.centred(205, c.name, SERIF_BOLD, 28)
    p.centred(238, "a graduate of the program", SERIF_ITALIC, 14)
    v.centred(278, c.title, SERIF_BOLD, 24)
    v.centred(315, c.date, SERIF, 14)
    p.centred(350, "Type of program: Blended Learning (eight online modules and a two-day residency)", SERIF, 12)
    v.centred(372, f"Recommended CPE: {c.credits} credits     Field of study: {c.fields}", SERIF, 12)
    p.seal(150, 480, 46, fill="#8b0000", light="#f5d6d6")
    p.signature(330, 480, width=140, seed=104, ink="#222222")
    p.centred(505, f"{SIGNERS[11]}, Dean", SERIF, 12)
    p.text(690, 505, "Registry no. 171730", SERIF, 10, align="right")


@layout(
    "earshot-podcasts",
    case(
        title=(
            "Episode 212: The Restatement Nobody Wanted",
            ["Episode 212: The Restatement Nobody Wanted", "The Restatement Nobody Wanted"],
        ), name="J. Milton Farquhar", date=("on 10/02/2024", "2024-10-02"),
        credits=("0.6", "0.6"), fields=("Accounting", studies("Accounting")), number="es-9f2e77",
    ),
    size=LETTER_TALL, sponsor=["Earshot CPE", "Earshot"], delivery=("self study", ["QAS Self Study", "Self Study"]), sponsor_id="171845",
)  # fmt: skip
def earshot(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 80, "earshot", MODERN, 36, ink="#4f46e5")
    p.text(188, 80, "cpe", MODERN, 36, ink="#a5b4fc")
    v.wrapped(
        60,
        150,
        f"{c.name} listened to and passed the quiz for {c.title} {c.date}.",
        MODERN,
        18,
        letters=52,
    )
    p.rule(60, 230, 552, 230, ink="#a5b4fc")
    for row, (label, value) in enumerate(
        (("CPE earned", c.credits), ("Field", c.fields), ("Runtime", "34:12"), ("Delivery method", c.delivery), ("Certificate ID", c.number),
         ("NASBA sponsor ID", "171845"))
    ):  # fmt: skip
        p.text(60, 262 + 26 * row, label, MODERN, 12, ink="#4f46e5")
        v.text(220, 262 + 26 * row, value, MODERN, 12)
    p.text(60, 470, "Keep listening:", MODERN, 12)
    for row, other in enumerate(OTHER_COURSES[:4]):
        p.text(80, 492 + 18 * row, other, MODERN, 11)
    p.text(
        60, 740, "Earshot CPE grants credit on a 50-minute hour. Made with care in Tacoma.", MODERN, 9, ink="#777777"
    )


@layout(
    "tax-school-ea",
    case(
        title="2024 Individual Tax Refresher", name=("Wilfredo Santangelo, EA", "Wilfredo Santangelo"), date=("January 10, 2025", "2025-01-10"), credits=("8", "8"),
        fields=("Taxes", studies("Taxes")), program="ZR4WL-U-00317-24-I", ptin="P0*****77",
        delivery=("Live webinar", "Group Internet Based"),
    ),
    size=LETTER_WIDE, sponsor=["Brightwater Tax School", "Brightwater Tax School LLC"], sponsor_id="171902",
)  # fmt: skip
def brightwater(p: Sheet, v: Sheet, c) -> None:
    p.frame(18, ink="#0369a1", weight=4)
    p.text(50, 80, "Brightwater", SANS_BOLD, 32, ink="#0369a1")
    p.text(238, 80, "Tax School", SANS, 32, ink="#0369a1")
    p.text(742, 80, "Continuing Education Certificate", SANS, 14, align="right")
    p.text(50, 140, "Student", SANS_BOLD, 11)
    v.text(50, 158, c.name, SANS, 16)
    p.text(400, 140, "PTIN", SANS_BOLD, 11)
    v.text(400, 158, c.ptin, SANS, 16)
    p.text(50, 200, "Program", SANS_BOLD, 11)
    v.text(50, 218, c.title, SANS, 16)
    p.text(400, 200, "IRS program number", SANS_BOLD, 11)
    v.text(400, 218, c.program, SANS, 16)
    p.grid([50, 200, 350, 500, 742], [250, 276, 306])
    for x, head, value in (
        (50, "Date", c.date),
        (200, "Hours (IRS CE)", "8 Federal Tax Update"),
        (350, "Hours (CPE)", "8"),
        (500, "How offered", c.delivery),
    ):
        p.text(x + 6, 267, head, SANS_BOLD, 10)
        v.text(x + 6, 296, value, SANS, 11)
    p.text(50, 340, "CPE field of study: Taxes. NASBA sponsor number 171902. CTEC provider 9931.", SANS, 10)
    p.wrapped(
        50, 360, "We have entered into an agreement with the Internal Revenue Service to meet the requirements of 31 Code of "
        "Federal Regulations, section 10.6(g), covering maintenance of attendance records and retention of program outlines. "
        "This agreement is not an endorsement by the IRS.", SANS, 9, letters=135,
    )  # fmt: skip
    p.signature(60, 470, width=130, seed=108)
    p.text(50, 495, f"{SIGNERS[26]}, Program Director", SANS, 10)
    p.text(50, 560, "Issued January 13, 2025", SANS, 9)


@layout(
    "webinar-mail-print",
    case(
        title="Sales Tax After the Marketplace Laws", name="Clarissa Nakagawa", date=("June 18, 2024", "2024-06-18"), credits=("1.0", "1.0"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet-Based", "Group Internet Based"),
    ),
    size=LETTER_TALL, sponsor=["Nexus Pilot", "Nexus Pilot Inc."], sponsor_id="172013",
)  # fmt: skip
def mail_print(p: Sheet, v: Sheet, c) -> None:
    p.text(40, 40, "Clarissa Nakagawa <c.nakagawa@fernhill-cpas.example>", SANS_BOLD, 11)
    p.rule(40, 48, 572, 48, weight=1.5)
    p.text(40, 72, "Your CPE certificate from Nexus Pilot", SANS_BOLD, 14)
    p.text(40, 90, "1 message", SANS, 9)
    p.rule(40, 98, 572, 98)
    p.text(40, 116, "Nexus Pilot Events <events@nexuspilot.example>", SANS_BOLD, 10)
    p.text(572, 116, "Thu, Jun 20, 2024 at 9:02 AM", SANS, 10, align="right")
    p.text(40, 130, "To: c.nakagawa@fernhill-cpas.example", SANS, 10)
    p.text(60, 170, "Hi Clarissa,", SANS, 11)
    p.wrapped(
        60,
        192,
        "Thank you for joining us live! You answered all of the polling questions, so here is your certificate:",
        SANS,
        11,
        letters=85,
    )
    p.box(60, 230, 480, 290, ink="#0f766e", weight=2)
    p.centred(262, "CERTIFICATE OF ATTENDANCE", SANS_BOLD, 16, ink="#0f766e")
    for row, (label, value) in enumerate(
        (("Attendee:", c.name), ("Event:", c.title), ("Date:", c.date), ("CPE credits:", c.credits), ("Field of study:", c.fields),
         ("Delivery method:", c.delivery), ("Sponsor:", "Nexus Pilot Inc., NASBA #172013"))
    ):  # fmt: skip
        v.text(90, 296 + 26 * row, label, SANS_BOLD, 11)
        v.text(200, 296 + 26 * row, value, SANS, 11)
    p.text(90, 500, "Based on a 50-minute hour. Signed: " + SIGNERS[4], SANS_ITALIC, 9)
    p.text(60, 560, "See you at the next one on July 16, 2024 (1.5 CPE)!", SANS, 11)
    p.text(40, 775, "https://mail.example/mail/u/0/?ik=77ab&view=pt&search=all", SANS, 7)
    p.text(572, 775, "1/1", SANS, 7, align="right")


@layout(
    "portal-browser-print",
    case(
        title="Payroll Tax Penalties and How to Abate Them", name="Lorenzo Haskell", date=("02/20/2025 04:10 PM", "2025-02-20"),
        credits=("2.00", "2.00"), fields=("Taxes", studies("Taxes")), delivery=("On-Demand (QAS Self Study)", "QAS Self Study"),
        number="118-3300-92",
    ),
    size=LETTER_TALL, sponsor=["Meridian Tax Library", "Meridian Tax Library, Inc."], sponsor_id="172120",
)  # fmt: skip
def portal_print(p: Sheet, v: Sheet, c) -> None:
    p.text(24, 24, "3/11/2025, 8:47 AM", SANS, 8)
    p.text(330, 24, "My Certificates - Meridian Tax Library", SANS, 8, align="centre")
    for row, item in enumerate(
        ("Home", "Catalog", "Live Schedule", "My Courses", "My Certificates", "Group Plans", "Help")
    ):
        p.text(30, 110 + 20 * row, item, SANS_BOLD if item == "My Certificates" else SANS, 10, ink="#1d4ed8")
    p.block(24, 44, 564, 36, "#1d4ed8")
    p.text(36, 68, "Meridian Tax Library", SERIF_BOLD, 18, ink="#ffffff")
    p.text(576, 67, "Welcome, Lorenzo | Cart (0) | Log out", SANS, 8, ink="#ffffff", align="right")
    p.text(150, 116, "Certificate details", SANS_BOLD, 16)
    rows = (
        ("Course", c.title), ("Student name", c.name), ("Instructor", TEACHERS[3]), ("Purchased", "12/02/2024"),
        ("Completed", c.date), ("Access expires", "12/02/2025"), ("CPE Credits", c.credits), ("Category", c.fields),
        ("Delivery", c.delivery), ("Final exam", "18/20 (90%)"), ("Certificate #", c.number), ("NASBA registry", "172120"),
    )  # fmt: skip
    p.grid([150, 260, 580], [130 + 24 * n for n in range(len(rows) + 1)], ink="#cccccc")
    for row, (label, value) in enumerate(rows):
        p.text(156, 146 + 24 * row, label, SANS_BOLD, 10)
        v.text(266, 146 + 24 * row, value, SANS, 10)
    p.text(150, 450, "[ Print ]   [ E-mail ]   [ Back to My Certificates ]", SANS, 10, ink="#1d4ed8")
    p.text(150, 480, "Meridian Tax Library, Inc., 500 Cask Avenue, Peoria Heights, IL", SANS, 9)
    p.text(24, 778, "https://www.meridiantaxlibrary.example/account/certificates/118330092", SANS, 8)
    p.text(588, 778, "1/1", SANS, 8, align="right")


@layout(
    "payroll-institute-rch",
    case(
        title="Garnishments From A to Z", name=("Yvette Dellacroce, CPP", "Yvette Dellacroce"), date=("Friday, 8 March 2024", "2024-03-08"),
        credits=("1.5", "1.5"), fields=SKIP, delivery=("Virtual Classroom", ["Group Internet Based"]), program="24-VC-0611",
    ),
    size=LETTER_WIDE, sponsor=["National Payroll Academy", "NPA"], as_=TURNED,
)  # fmt: skip
def payroll(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 90, "#333333")
    p.text(40, 58, "National Payroll Academy", SANS_BOLD, 28, ink="#ffffff")
    p.text(40, 150, "Certificate of Attendance", SERIF_BOLD, 30)
    p.text(40, 195, "presented to", SERIF_ITALIC, 14)
    v.text(40, 230, c.name, SERIF_BOLD, 26)
    p.text(40, 262, "for having attended the class", SERIF_ITALIC, 14)
    v.text(40, 296, c.title, SERIF_BOLD, 22)
    v.text(40, 340, f"Held: {c.date}        Format: {c.delivery}        Program code: {c.program}", SERIF, 13)
    v.text(40, 366, f"Recertification Credit Hours (RCHs): {c.credits}", SERIF_BOLD, 14)
    p.text(40, 392, "Topic group: Payroll law", SERIF, 13)
    p.signature(60, 490, width=140, seed=112, ink="#111111")
    p.rule(40, 498, 280, 498)
    p.text(40, 514, f"{SIGNERS[9]}, Director of Education", SERIF, 12)


@layout(
    "quorum-shifted-layer",
    case(
        title="Beneficial Ownership Reporting Basics", name="Meredith Ashcombe", date=("MAY 2, 2024", "2024-05-02"), credits=("1.0", "1.0"),
        fields=("BUSINESS LAW", studies("Business Law")), delivery=("GROUP INTERNET BASED", "Group Internet Based"),
    ),
    case(
        title="Ethics for the Tax Practitioner", name="Julian Prettyman-Diaz", date=("AUGUST 22, 2024", "2024-08-22"), credits=("2.0", "2.0"),
        fields=("REGULATORY ETHICS", studies("Regulatory Ethics")), delivery=("GROUP INTERNET BASED", "Group Internet Based"), as_=BORN,
    ),
    as_=GARBLED, size=LETTER_WIDE, sponsor=["Quorum Continuing Education", "Quorum CE"], sponsor_id="172231",
)  # fmt: skip
def quorum(p: Sheet, v: Sheet, c) -> None:
    p.frame(28, ink="#444444", weight=2)
    p.centred(100, "QUORUM CONTINUING EDUCATION", SANS_BOLD, 24)
    p.centred(124, "1900 Exchange Street, Suite 40, Albany Falls, NY", SANS, 10)
    p.centred(180, "IT IS HEREBY CERTIFIED THAT", SANS, 12)
    v.centred(215, c.name, SANS_BOLD, 24)
    p.centred(245, "HAS MET ALL ATTENDANCE REQUIREMENTS OF THE SEMINAR", SANS, 12)
    v.centred(282, c.title, SANS_BOLD, 20)
    for y, label, value in (
        (335, "PRESENTED ON:", c.date), (357, "DELIVERED AS:", c.delivery), (379, "CPE CREDIT HOURS:", c.credits),
        (401, "FIELD OF STUDY:", c.fields), (423, "NASBA SPONSOR NUMBER:", "172231"), (445, "NEW YORK SPONSOR NUMBER:", "002288"),
    ):  # fmt: skip
        p.text(380, y, label, SANS, 12, align="right")
        v.text(396, y, value, SANS_BOLD, 12)
    p.signature(320, 520, width=130, seed=117)
    p.centred(545, f"{SIGNERS[0]}, CPE Administrator", SANS, 10)
