"""Course platforms, vendors' academies and universities: mostly no credit at all, now and then a unit of some kind."""

from __future__ import annotations

from tests.strangers.layout import BORN, HYBRID, PHOTO, SHOT, SKIP, case, layout, studies
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SCREEN,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    SLIDE,
    SQUARE,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "scholaris-mooc",
    case(
        title="Regression Models for Curious People", name="Ikechukwu Nwabueze", date=("Nov 30, 2022", "2022-11-30"), number=("RX4QZ81WLM2T", SKIP),
    ),
    case(
        title="Introduction to Public Budgeting", name="Hyun-woo Seo", date=("Jan 4, 2024", "2024-01-04"), number=("8PLM3KD0W7YV", SKIP), as_=HYBRID,
    ),
    size=LETTER_WIDE, sponsor=["Scholaris", "Northern Fjords University", "Northern Fjords University and Scholaris"], delivery=SKIP,
)  # fmt: skip
def scholaris(p: Sheet, v: Sheet, c) -> None:
    p.frame(24, ink="#d4d4d8", weight=10)
    p.block(600, 24, 120, 330, "#e4e4e7")
    p.text(660, 80, "COURSE", SANS, 13, align="centre")
    p.text(660, 98, "CERTIFICATE", SANS, 13, align="centre")
    p.disc(660, 240, 48, ink="#1e40af", weight=3)
    p.text(660, 246, "VERIFIED", SANS_BOLD, 12, align="centre", ink="#1e40af")
    p.text(70, 100, "Northern Fjords University", SERIF_BOLD, 22)
    v.text(70, 180, c.date, SANS, 11, ink="#555555")
    v.text(70, 220, c.name, SERIF, 30)
    p.text(70, 255, "met all requirements, graded work included, of", SANS, 11, ink="#555555")
    v.text(70, 292, c.title, SANS_BOLD, 20)
    p.text(
        70,
        322,
        "a non-credit online course of Northern Fjords University, hosted by Scholaris",
        SANS,
        11,
        ink="#555555",
    )
    p.signature(80, 430, width=120, seed=301)
    p.text(70, 450, TEACHERS[2], SANS, 10)
    p.text(70, 464, "Department of Statistics", SANS, 10)
    p.text(720, 540, f"Verify at scholaris.example/v/{c.number}", SANS, 9, align="right")
    p.text(720, 554, "Scholaris has confirmed the identity of this learner.", SANS, 8, align="right", ink="#777777")


@layout(
    "learnforge-hours",
    case(
        title="The Complete Spreadsheet Masterclass 2024: Zero to Hero!", name="natalia p. voronkova", date=("Feb. 18, 2024", "2024-02-18"),
        number="LF-4e1c9d20-77b3",
    ),
    size=SCREEN, as_=SHOT, sponsor=["LearnForge"],
)  # fmt: skip
def learnforge(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 1024, 724, "#f8fafc")
    p.text(70, 90, "learnforge", VERA_BOLD, 30, ink="#ea580c")
    p.text(954, 74, f"Certificate no: {c.number}", VERA, 10, align="right", ink="#64748b")
    p.text(954, 90, "Reference: 0004", VERA, 10, align="right", ink="#64748b")
    p.text(70, 200, "CERTIFICATE OF COMPLETION", VERA, 14, ink="#64748b")
    v.wrapped(70, 270, c.title, SERIF_BOLD, 46, letters=38)
    p.text(70, 385, f"Instructors {SIGNERS[5]}, {SIGNERS[8]}", VERA_BOLD, 12)
    v.text(70, 560, c.name, SERIF_BOLD, 34)
    p.mixed(70, 600, [("Date ", VERA_BOLD), (c.date, VERA)], 14)
    p.mixed(70, 624, [("Length ", VERA_BOLD), ("22.5 total hours", VERA)], 14)


@layout(
    "datadeck-course",
    case(title="Joining Data in SQL", name="Rukmini Bandyopadhyay", date=("JUN 11, 2024", "2024-06-11"), number=("#33,118,402", ["#33,118,402", "33118402", "33,118,402"])),
    case(title="Writing Functions in Python", name="Cole Underhay", date=("OCT 2, 2024", "2024-10-02"), number=("#35,900,117", ["#35,900,117", "35900117", "35,900,117"])),
    size=A4_WIDE, as_=HYBRID, sponsor=["DataDeck"],
)  # fmt: skip
def datadeck(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#0b1736")
    p.shape([(620, 0), (842, 0), (842, 595), (480, 595)], fill="#19d38a")
    p.text(60, 80, "DataDeck", VERA_BOLD, 24, ink="#ffffff")
    v.text(60, 110, c.number, TYPED, 11, ink="#ffffff")
    p.text(60, 200, "STATEMENT OF ACCOMPLISHMENT", VERA_BOLD, 13, ink="#19d38a")
    p.text(60, 228, "HAS BEEN AWARDED TO", VERA, 10, ink="#ffffff")
    v.text(60, 268, c.name, VERA_BOLD, 26, ink="#ffffff")
    p.text(60, 306, "FOR SUCCESSFULLY COMPLETING", VERA, 10, ink="#ffffff")
    v.text(60, 344, c.title, VERA_BOLD, 22, ink="#ffffff")
    p.text(60, 400, "LENGTH", VERA, 9, ink="#19d38a")
    p.text(220, 400, "COMPLETED ON", VERA, 9, ink="#19d38a")
    v.text(60, 418, "4 HOURS", VERA, 12, ink="#ffffff")
    v.text(220, 418, c.date, VERA, 12, ink="#ffffff")
    p.signature(70, 520, width=110, seed=305, ink="#ffffff")
    p.text(60, 545, f"{SIGNERS[6]}, Chief Executive", VERA, 9, ink="#ffffff")


@layout(
    "nimbus-cloud-training",
    case(title="Nimbus Cloud Essentials", name="Abdulrahman Siddiq", date=("07 Dec 2023", "2023-12-07")),
    case(title="Securing Workloads on Nimbus", name="Petra Novotna", date=("21 May 2024", "2024-05-21"), as_=HYBRID),
    size=SLIDE, sponsor=["Nimbus Training", "Nimbus", "Nimbus Training & Certification"], delivery=SKIP,
)  # fmt: skip
def nimbus(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 960, 540, "#1b2330")
    p.text(480, 110, "nimbus", MODERN, 34, ink="#7dd3fc", align="centre")
    p.text(480, 136, "training & certification", MODERN, 12, ink="#7dd3fc", align="centre")
    v.text(480, 225, c.name, MODERN, 36, ink="#ffffff", align="centre")
    p.text(480, 270, "finished the digital training", MODERN, 15, ink="#cbd5e1", align="centre")
    v.text(480, 315, c.title, MODERN, 26, ink="#ffffff", align="centre")
    v.text(480, 380, f"90 minutes  |  {c.date}", MODERN, 13, ink="#cbd5e1", align="centre")
    p.text(480, 470, f"{SIGNERS[10]}, Vice President", MODERN, 11, ink="#cbd5e1", align="centre")


@layout(
    "tracepoint-vendor-hours",
    case(
        title=(
            "Tracepoint Searching and Alerting (Instructor-led)",
            ["Tracepoint Searching and Alerting (Instructor-led)", "Tracepoint Searching and Alerting"],
        ), name="Bridget Yamoah", date=("August 15-16, 2023", "2023-08-16"),
        credits=("9", "9"),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Tracepoint", "Tracepoint Education"], delivery=SKIP,
)  # fmt: skip
def tracepoint(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 150, "#111111")
    p.text(50, 90, "tracepoint>", SANS_BOLD, 38, ink="#ffffff")
    p.text(742, 90, "education", SANS, 22, ink="#a3e635", align="right")
    p.centred(215, "This acknowledges that", SANS, 14)
    v.centred(255, c.name, SANS_BOLD, 26)
    p.centred(290, "fulfilled the requirements of the class", SANS, 14)
    v.centred(328, c.title, SANS_BOLD, 18)
    v.centred(366, c.date, SANS, 14)
    v.centred(400, f"{c.credits} CPE credit hours", SANS_BOLD, 14)
    p.signature(340, 500, width=120, seed=309)
    p.centred(525, f"{SIGNERS[9]}, Global Education", SANS, 11)


@layout(
    "badge-graph-academy",
    case(title="Graph Thinking Fundamentals", name="Leonie Hartwigsen", date=("2025-02-03", "2025-02-03")),
    size=SQUARE, as_=SHOT, sponsor=["Verticle Academy", "Verticle"],
)  # fmt: skip
def badge(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 600, 600, "#ffffff")
    p.shape([(300, 30), (530, 160), (530, 430), (300, 560), (70, 430), (70, 160)], fill="#0f766e")
    p.shape([(300, 50), (512, 170), (512, 420), (300, 540), (88, 420), (88, 170)], ink="#99f6e4", weight=3)
    p.centred(150, "VERTICLE ACADEMY", MODERN, 20, ink="#99f6e4", tracking=2)
    p.middle_wrapped(230, c.title, MODERN, 34, letters=16, ink="#ffffff")
    p.centred(340, "course badge", MODERN, 16, ink="#99f6e4")
    p.centred(390, f"earned by {c.name}", MODERN, 17, ink="#ffffff")
    p.centred(420, c.date, MODERN, 17, ink="#ffffff")


@layout(
    "extension-school-ceu",
    case(
        title="Foundations of Grant Accounting", name="Solveig Amundrud", date=("January 16 - March 5, 2024", "2024-03-05"), credits=("2.4", "2.4"),
    ),
    case(
        title="Paralegal Studies: Legal Research", name="Deshawn Lattimore", date=("September 5 - October 24, 2023", "2023-10-24"), credits=("3.0", "3.0"),
        as_=HYBRID,
    ),
    size=LETTER_WIDE, sponsor=["Wapato Valley State University", "Wapato Valley State University Division of Extended Learning", "Division of Extended Learning"],
)  # fmt: skip
def extension(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(24, ink="#5b2333", thick=12, strands=4)
    p.ring_of_text(396, 135, 44, "WAPATO VALLEY STATE", SERIF, 9, ink="#5b2333")
    p.seal(396, 135, 36, fill="#5b2333", light="#f0e0e4")
    p.centred(215, "Wapato Valley State University", SERIF_BOLD, 26, ink="#5b2333")
    p.centred(238, "Division of Extended Learning", SERIF_ITALIC, 15)
    p.centred(280, "records that", SERIF_ITALIC, 14)
    v.centred(315, c.name, SERIF_BOLD, 24)
    p.centred(345, "passed, without academic credit, the professional course", SERIF_ITALIC, 14)
    v.centred(380, c.title, SERIF_BOLD, 20)
    v.centred(408, c.date, SERIF, 13)
    v.centred(432, f"Continuing Education Units (CEUs): {c.credits}", SERIF, 13)
    p.signature(120, 515, width=120, seed=313, ink="#222222")
    p.text(100, 538, f"{SIGNERS[11]}, Dean", SERIF, 11)
    p.text(520, 538, "Registrar's record date: May 1, 2024", SERIF, 11)


@layout(
    "executive-education",
    case(
        title="Negotiating Across the Table and Across Cultures", name="Mauricio Lindqvist-Serrano", date=("6th to 10th May 2024", "2024-05-10"),
    ),
    size=A4_WIDE, sponsor=["Halcyon Business School", "Halcyon Business School Executive Education"], as_=HYBRID,
)  # fmt: skip
def executive(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fcfcf7")
    p.text(421, 110, "HALCYON", SERIF, 40, tracking=14, align="centre")
    p.text(421, 135, "BUSINESS SCHOOL  |  EXECUTIVE EDUCATION", SANS, 10, tracking=2, align="centre")
    v.centred(235, c.name, SERIF_ITALIC, 32)
    p.centred(275, "was in residence for the executive programme", SERIF, 14)
    v.centred(315, c.title, SERIF_BOLD, 22)
    v.centred(350, c.date, SERIF, 14)
    for x, who, role in ((240, SIGNERS[14], "Programme Director"), (600, SIGNERS[6], "Dean of Executive Education")):
        p.signature(x - 60, 460, width=120, seed=int(x))
        p.rule(x - 90, 470, x + 90, 470)
        p.text(x, 486, who, SERIF, 12, align="centre")
        p.text(x, 501, role, SERIF_ITALIC, 11, align="centre")


@layout(
    "certified-admin-expiry",
    case(
        title=("Certified Workflow Administrator", ["Certified Workflow Administrator", "Workflow Administrator"]), name="Zeynep Aldemir-Stone",
        date=("March 22, 2024", "2024-03-22"), number="CWA-2024-118830",
    ),
    size=LETTER_WIDE, sponsor=["Flowmatic", "Flowmatic University", "Flowmatic, Inc."],
)  # fmt: skip
def certified(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fff1f2")
    p.block(0, 560, 792, 52, "#e11d48")
    p.text(60, 100, "flowmatic", SANS_BOLD, 32, ink="#e11d48")
    p.text(218, 100, "university", SANS, 32, ink="#e11d48")
    v.text(60, 220, c.name, SANS_BOLD, 30)
    p.text(60, 255, "has passed the exam and may use the title", SANS, 14)
    v.text(60, 300, c.title, SANS_BOLD, 26, ink="#e11d48")
    p.text(60, 370, "Achieved on", SANS, 11)
    p.text(240, 370, "Renew by", SANS, 11)
    p.text(420, 370, "Credential ID", SANS, 11)
    v.text(60, 390, c.date, SANS_BOLD, 13)
    v.text(240, 390, "March 22, 2026", SANS_BOLD, 13)
    v.text(420, 390, c.number, SANS_BOLD, 13)
    p.text(60, 592, "Flowmatic, Inc.", SANS, 11, ink="#ffffff")


@layout(
    "skillstream-utc",
    case(
        title="Understanding Cash Flow Statements", name="Terrence Abioye", date=("Jul 19, 2024 at 03:52PM UTC", "2024-07-19"),
        credits=("1.40", "1.40"), fields=("Finance", studies("Finance")), number="6b0d1f2ac9e84733a7",
    ),
    case(
        title="Design Thinking: Prototyping", name="Emma-Louise Fairbairn", date=("Aug 02, 2024 at 01:10AM UTC", ["2024-08-02", "2024-08-01"]), cpe=False,
        number="f07733ab10c24d19b2", fields=None, credits=None, delivery=None, sponsor_id=None, as_=HYBRID,
    ),
    size=A4_WIDE, sponsor=["SkillStream", "SkillStream Learning"], delivery=("QAS Self study", "QAS Self Study"), sponsor_id="172309", cpe=True,
)  # fmt: skip
def skillstream(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#cfe3df")
    p.block(40, 30, 762, 535, "#ffffff")
    p.centred(85, "SkillStream Learning", SANS_BOLD, 20, ink="#0b6e5b")
    v.middle_wrapped(165, c.title, SANS, 30, letters=36)
    v.centred(205, f"Course completed by {c.name}", SANS, 13)
    v.centred(225, c.date, SANS, 11, ink="#666666")
    p.centred(270, "Top skills covered", SANS, 12)
    p.round_box(290, 285, 120, 24, ink="#888888", r=12)
    p.text(350, 301, "Critical reading", SANS, 10, align="centre")
    p.round_box(430, 285, 120, 24, ink="#888888", r=12)
    p.text(490, 301, "Presentation", SANS, 10, align="centre")
    p.signature(370, 390, width=110, seed=317)
    p.centred(412, "Head of Content, Learning", SANS, 9, ink="#666666")
    if c.cpe:
        v.paragraph(
            90, 460, (
                f"Program: National Registry of CPE Sponsors | Field of Study: {c.fields} | Instructional Delivery Method: {c.delivery}",
                f"Registry ID: 172309 | Continuing Professional Education Credit (CPE): {c.credits}",
                "In accordance with the standards of the Registry, CPE credits have been granted based on a 50-minute hour.",
            ), SANS, 7.5,
        )  # fmt: skip
    v.text(90, 520, f"Certificate ID: {c.number}", SANS, 7.5)


@layout(
    "bootcamp-coders-yard",
    case(title="Full Stack Evening Bootcamp", name="Ottavia Brancaleone", date=("December 2023", SKIP)),
    size=LETTER_WIDE, as_=PHOTO, sponsor=["Coders' Yard", "Coders Yard"],
)  # fmt: skip
def bootcamp(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fef9c3")
    p.frame(30, ink="#713f12", weight=4)
    p.centred(110, "CODERS' YARD", VERA_BOLD, 34, ink="#713f12")
    p.centred(180, "proudly hands this paper to", VERA, 14)
    v.centred(230, c.name, PEN, 44)
    p.centred(290, "who built, broke and fixed things for 240 hours in the", VERA, 14)
    v.centred(340, c.title, VERA_BOLD, 26)
    v.centred(390, c.date, VERA, 16)
    p.signature(330, 500, width=130, seed=319)
    p.centred(530, f"{SIGNERS[26]}, head coach", VERA, 12)


@layout(
    "campus-lms-print",
    case(title="Title IX for Employees (Refresher)", name="Graciela Montemayor", date=("9/3/2024", "2024-09-03")),
    size=LETTER_TALL, sponsor=["Blue Mesa College", "Blue Mesa College Human Resources", "Blue Mesa College Learning Portal"],
)  # fmt: skip
def campus(p: Sheet, v: Sheet, c) -> None:
    p.text(20, 22, "10/14/24, 2:11 PM", SANS, 8)
    p.text(306, 22, "Training History | Learning Portal", SANS, 8, align="centre")
    p.block(20, 36, 572, 30, "#0c4a6e")
    p.text(32, 56, "Blue Mesa College  Learning Portal", SANS_BOLD, 13, ink="#ffffff")
    p.text(32, 84, "Dashboard  >  My transcript  >  Certificate", SANS, 9, ink="#0c4a6e")
    p.box(60, 120, 492, 330, ink="#999999")
    p.centred(170, "Blue Mesa College", SERIF_BOLD, 22)
    p.centred(205, "acknowledges the training of", SERIF_ITALIC, 13)
    v.centred(240, c.name, SERIF_BOLD, 20)
    p.centred(268, "in the subject", SERIF_ITALIC, 13)
    v.centred(300, c.title, SERIF_BOLD, 17)
    v.centred(345, f"Completed {c.date}   Score 100   Assigned by Human Resources   Due 9/30/2024", SANS, 10)
    p.centred(420, "This page was generated by the system and needs no signature.", SANS_ITALIC, 9)
    p.text(20, 780, "https://portal.bluemesa.example/transcript/cert?id=77120", SANS, 8)
    p.text(592, 780, "Page 1 of 1", SANS, 8, align="right")


@layout(
    "university-transcript-line",
    case(
        title="Contract Law for Project Managers", name=("OYELARAN, FOLASADE M.", ["Folasade M. Oyelaran", "Oyelaran, Folasade M."]),
        date=("15-DEC-2023", "2023-12-15"), credits=("1.8", "1.8"),
    ),
    size=LETTER_TALL, sponsor=["Saltmarsh University", "Saltmarsh University Continuing Studies", "Saltmarsh University, Continuing Studies"], as_=BORN,
)  # fmt: skip
def transcript(p: Sheet, v: Sheet, c) -> None:
    p.text(40, 60, "SALTMARSH UNIVERSITY", TYPED, 14)
    p.text(40, 76, "CONTINUING STUDIES - NON-CREDIT STUDENT RECORD", TYPED, 10)
    p.rule(40, 84, 572, 84)
    v.text(40, 106, f"NAME: {c.name}", TYPED, 10)
    p.text(330, 106, "STUDENT ID: S00441873", TYPED, 10)
    p.text(40, 122, "BIRTH DATE: 03-APR", TYPED, 10)
    p.text(330, 122, "PRINTED: 08-FEB-2024", TYPED, 10)
    p.rule(40, 132, 572, 132)
    p.text(40, 150, "SECTION     TITLE                               ENDED        CEU   GRADE", TYPED, 10)
    v.text(40, 170, f"CNTR 0107   {c.title:<35} {c.date}  {c.credits}   S", TYPED, 10)
    p.text(40, 200, "TOTAL CEU EARNED 1.8", TYPED, 10)
    p.text(40, 230, "S = SATISFACTORY.  ONE CEU IS TEN CONTACT HOURS.", TYPED, 10)
    p.text(40, 246, "*** END OF RECORD ***", TYPED, 10)
    p.signature(360, 320, width=110, seed=321)
    p.text(350, 345, f"{SIGNERS[18]}, REGISTRAR", TYPED, 10)


@layout(
    "maker-ai-academy",
    case(title="Prompting for Accountants", name="Jagoda Wieczorek", date=("Completed 4 Apr 2025", "2025-04-04"), number="aa-2fd0-99e1-7b"),
    size=A4_TALL, sponsor=["Abacus AI Academy", "Abacus"], as_=HYBRID, delivery=SKIP,
)  # fmt: skip
def abacus(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 842, "#0a0a0a")
    for row in range(5):
        p.rule(60, 90 + 18 * row, 535, 90 + 18 * row, ink="#525252")
        for bead in range(6):
            p.disc(90 + 55 * bead + 23 * row, 90 + 18 * row, 7, fill="#facc15" if (bead + row) % 3 else "#fb7185")
    p.text(60, 240, "ABACUS AI ACADEMY", MODERN, 16, ink="#facc15", tracking=3)
    p.text(60, 330, "Learner", MODERN, 11, ink="#a3a3a3")
    v.text(60, 362, c.name, MODERN, 30, ink="#ffffff")
    p.text(60, 430, "Self-paced course", MODERN, 11, ink="#a3a3a3")
    v.text(60, 462, c.title, MODERN, 26, ink="#ffffff")
    v.text(60, 540, c.date, MODERN, 13, ink="#ffffff")
    v.text(60, 562, f"ID {c.number}", MODERN, 11, ink="#a3a3a3")
    p.text(60, 780, "An Abacus certificate does not carry academic credit.", MODERN, 10, ink="#a3a3a3")
