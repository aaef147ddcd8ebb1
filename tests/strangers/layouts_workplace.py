"""Agencies, banks and employers: internal training, compliance, safety, first aid, food, research ethics."""

from __future__ import annotations

from tests.strangers.layout import BORN, HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout, shares, studies
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_WIDE,
    CARD,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    SLIDE,
    TYPED,
    TYPED_BOLD,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "agency-training-form",
    case(
        title="Appropriations Law Basics", name=("GALLOWAY, MERRILL T.", ["Merrill T. Galloway", "Galloway, Merrill T."]),
        date=("20231207", "2023-12-07"), credits=(SKIP, SKIP),
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Bureau of Harbors and Canals", "Office of Workforce Development", "Bureau of Harbors and Canals, Office of Workforce Development"],
    delivery=SKIP,
)  # fmt: skip
def agency_form(p: Sheet, v: Sheet, c) -> None:
    p.centred(64, "BUREAU OF HARBORS AND CANALS", SERIF_BOLD, 15)
    p.centred(80, "Office of Workforce Development", SERIF, 12)
    p.centred(110, "RECORD OF TRAINING COMPLETED", SERIF_BOLD, 13)
    boxes = (
        (50, 124, 330, "1. Employee (Last, First, MI)", c.name), (380, 124, 182, "2. Grade / Series", "GS-12 / 0510"),
        (50, 166, 512, "3. Course", c.title), (50, 208, 130, "4. Begin (YYYYMMDD)", "20231205"), (180, 208, 130, "5. End (YYYYMMDD)", c.date),
        (310, 208, 110, "6. Duty hours", "24"), (420, 208, 142, "7. Non-duty hours", "0"), (50, 250, 256, "8. Training type code", "04"),
        (306, 250, 256, "9. Delivery type code", "01"), (50, 292, 512, "10. Vendor", "In-house"),
    )  # fmt: skip
    for x, y, wide, label, value in boxes:
        p.box(x, y, wide, 42, ink="#000000", weight=0.7)
        p.text(x + 4, y + 10, label, SANS, 7)
        v.text(x + 10, y + 31, value, TYPED, 12)
    p.text(54, 360, "11. Certifying official", SANS, 8)
    p.signature(70, 410, width=130, seed=401)
    p.text(60, 428, SIGNERS[16], TYPED, 11)
    p.text(50, 740, "BHC Form 1182-C (03/2016)     Previous editions may not be used.", SANS, 8)


@layout(
    "inspector-general-cpe",
    case(
        title="Yellow Book 2024 Revision: What Auditors Need Now", name="Cecily Ransome-Vega", date=("April 23, 2025", "2025-04-23"), credits=("3.5", "3.5"),
        fields=("Auditing - Governmental", studies("Auditing (Governmental)")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    case(
        title="Writing Findings Readers Finish", name="Dominic Sabatino", date=("August 13, 2024", "2024-08-13"), credits=("2", "2"),
        fields=("Communications & Marketing", studies("Communications and Marketing")), delivery=("Group Live", "Group Live"), as_=HYBRID,
    ),
    size=LETTER_WIDE, sponsor=["Department of Waterways",
        "Office of Inspector General, Department of Waterways", "Office of Inspector General", "Department of Waterways, Office of Inspector General"],
)  # fmt: skip
def inspector(p: Sheet, v: Sheet, c) -> None:
    p.frame(22, ink="#1f2a44", weight=6)
    p.disc(120, 120, 52, ink="#1f2a44", weight=2)
    p.ring_of_text(120, 120, 40, "INTEGRITY  *  CANDOR", SERIF, 8, ink="#1f2a44")
    p.star(120, 120, 20, fill="#1f2a44")
    p.text(200, 105, "Department of Waterways", SERIF, 18)
    p.text(200, 130, "Office of Inspector General", SERIF_BOLD, 24)
    p.text(200, 190, "Training Certificate", SERIF_ITALIC, 20)
    p.text(100, 240, "For:", SERIF, 14)
    v.text(200, 240, c.name, SERIF_BOLD, 20)
    p.text(100, 280, "Training:", SERIF, 14)
    v.text(200, 280, c.title, SERIF_BOLD, 17)
    p.text(100, 318, "Conducted:", SERIF, 14)
    v.text(200, 318, c.date, SERIF, 14)
    p.text(100, 346, "CPE:", SERIF, 14)
    v.text(200, 346, c.credits, SERIF, 14)
    p.text(100, 374, "Field:", SERIF, 14)
    v.text(200, 374, c.fields, SERIF, 14)
    p.text(100, 402, "Method:", SERIF, 14)
    v.text(200, 402, c.delivery, SERIF, 14)
    p.signature(480, 490, width=150, seed=403)
    p.text(460, 515, f"{SIGNERS[12]}", SERIF, 12)
    p.text(460, 530, "Assistant Inspector General for Audit", SERIF_ITALIC, 11)
    p.text(100, 530, "Meets GAGAS 4.16 (24-hour and 56-hour) requirements.", SERIF, 10)


@layout(
    "bank-compliance-lms",
    case(title="Fair Lending for Front-Line Staff", name="Sherrod Billingsley", date=("01/31/2024 11:58:03", "2024-01-31"), number=("00417-22019", SKIP)),
    case(title="Elder Financial Exploitation: Red Flags", name="Minh-Anh Pruitt", date=("06/28/2024 15:20:44", "2024-06-28"), number=("00417-24881", SKIP), as_=BORN),
    size=LETTER_WIDE, sponsor=["Prairie Home Federal", "Prairie Home Federal Savings Bank", "ComplyTrack", "Prairie Home Federal Learning Center"], delivery=SKIP,
)  # fmt: skip
def bank(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 60, "#064e3b")
    p.text(30, 38, "Prairie Home Federal Learning Center", SANS_BOLD, 18, ink="#ffffff")
    p.text(762, 38, "powered by ComplyTrack", SANS_ITALIC, 10, ink="#ffffff", align="right")
    p.text(60, 120, "Course Completion Certificate", SANS_BOLD, 24)
    rows = (
        ("Employee", c.name), ("Employee ID", "40778"), ("Branch", "0417 - Yankton Road"), ("Course", c.title), ("Status", "Passed"),
        ("Score", "90 / 100"), ("Time in course", "00:42:17"), ("Completed on", c.date), ("Next due", "01/31/2026"), ("Transaction", c.number),
    )  # fmt: skip
    for row, (label, value) in enumerate(rows):
        p.text(200, 165 + 28 * row, label, SANS_BOLD, 12, align="right")
        v.text(220, 165 + 28 * row, value, SANS, 12)
    p.text(60, 500, "Prairie Home Federal Savings Bank. Member FDIC. For internal use only.", SANS, 9)


@layout(
    "phish-awareness",
    case(title="2025 Security Awareness: Stop. Look. Think.", name="PAULETTE ZIMMERLI", date=("14 Jan 2025", "2025-01-14")),
    size=SLIDE, as_=HYBRID, sponsor=["NoPhish", "NoPhish, Inc.", "Tollgate Logistics"],
)  # fmt: skip
def phish(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 960, 540, "#fff7ed")
    p.shape([(120, 270), (220, 210), (300, 270), (220, 330)], fill="#f97316")
    p.shape([(290, 270), (340, 230), (340, 310)], fill="#f97316")
    p.disc(175, 260, 8, fill="#ffffff")
    p.text(400, 110, "NoPhish", VERA_BOLD, 34, ink="#f97316")
    p.text(400, 135, "for Tollgate Logistics", VERA, 14)
    p.text(400, 200, "Nice catch! You have finished", VERA, 14)
    v.wrapped(400, 235, c.title, VERA_BOLD, 24, letters=30)
    p.text(400, 320, "This certificate belongs to", VERA, 14)
    v.text(400, 352, c.name, VERA_BOLD, 22)
    v.text(400, 400, c.date, VERA, 14)
    p.text(400, 500, "Training is due again in 12 months.", VERA, 10)


@layout(
    "first-aid-card",
    case(title="Adult First Aid / CPR / AED", name="Jonas Abercrombie", date=("03/09/2024", "2024-03-09"), number="FA-2Q7-88104"),
    case(title="Pediatric First Aid", name="Luz Marina Aldana", date=("11/23/2024", "2024-11-23"), number="FA-2X1-10377", as_=PHOTO),
    size=CARD, sponsor=["Lifeline Training Corps", "Lifeline Training Corps Inc."],
)  # fmt: skip
def first_aid(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 486, 54, "#dc2626")
    p.block(24, 20, 26, 8, "#ffffff")
    p.block(33, 11, 8, 26, "#ffffff")
    p.text(66, 34, "Lifeline Training Corps", SANS_BOLD, 18, ink="#ffffff")
    v.text(24, 92, c.name, SANS_BOLD, 18)
    p.text(24, 110, "has demonstrated the skills of", SANS, 10)
    v.text(24, 134, c.title, SANS_BOLD, 15)
    for x, label, value in (
        (24, "Date completed", c.date),
        (150, "Validity period", "2 years"),
        (270, "Certificate ID", c.number),
    ):
        p.text(x, 170, label, SANS, 9, ink="#777777")
        v.text(x, 185, value, SANS_BOLD, 11)
    p.text(24, 220, f"Instructor: {SIGNERS[25]} (no. 77120)", SANS, 10)
    p.text(24, 235, "Conducted at: Dry Creek Volunteer Fire Hall", SANS, 10)
    p.squares(400, 220, 60, seed=9)
    p.text(24, 285, "Scan the code or visit lifeline-corps.example/verify", SANS, 8)


@layout(
    "construction-safety-10",
    case(
        title=("10-Hour Construction Safety", ["10-Hour Construction Safety", "Construction Safety", "10-Hour Construction Safety and Health"]), name="Emiliano Tovar",
        date=("2/17/2023", "2023-02-17"), credits=(SKIP, SKIP),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Girder & Gauge Safety Consultants", "Girder & Gauge"],
)  # fmt: skip
def construction(p: Sheet, v: Sheet, c) -> None:
    for stripe in range(20):
        p.shape(
            [(stripe * 44 - 20, 0), (stripe * 44 + 2, 0), (stripe * 44 - 18, 24), (stripe * 44 - 40, 24)],
            fill="#111111",
        )
    p.centred(90, "GIRDER & GAUGE", SANS_BOLD, 32)
    p.centred(112, "Safety Consultants", SANS, 16)
    p.centred(180, "Wallet card to follow. Until then this sheet shows that", SERIF, 14)
    v.centred(225, c.name, SERIF_BOLD, 28)
    p.centred(262, "sat through and passed our", SERIF, 14)
    v.centred(302, c.title, SERIF_BOLD, 26)
    p.centred(335, "class, which ended on", SERIF, 14)
    v.centred(368, c.date, SERIF_BOLD, 20)
    p.signature(330, 470, width=140, seed=407)
    p.centred(492, f"{SIGNERS[15]}, authorized trainer C-0093317", SERIF, 12)


@layout(
    "harassment-prevention-multi",
    case(
        title="Respect at Work: Supervisors (CA)", name="Annalise Tregear", date=("October 30, 2024", "2024-10-30"), credits=("2.0", "2.0"),
        fields=("Personnel/Human Resources", studies("Personnel/Human Resources")), delivery=("QAS Self Study", "QAS Self Study"),
    ),
    size=LETTER_TALL, sponsor=["Civilwell", "Civilwell Training"], sponsor_id="172416",
)  # fmt: skip
def civilwell(p: Sheet, v: Sheet, c) -> None:
    p.text(50, 70, "civilwell", MODERN, 28, ink="#0891b2")
    p.rule(50, 84, 562, 84, ink="#0891b2", weight=2)
    p.text(50, 130, "Proof of training", MODERN, 22)
    v.text(50, 175, c.name, MODERN, 17)
    p.text(50, 195, "of Palisade Grocers, Inc. finished", MODERN, 11)
    v.text(50, 222, c.title, MODERN, 17)
    p.text(50, 260, "Completed", MODERN, 11)
    v.text(200, 260, c.date, MODERN, 11)
    p.text(50, 280, "Meets California Gov. Code 12950.1", MODERN, 11)
    v.text(320, 280, "2 hours, interactive e-learning", MODERN, 11)
    p.text(50, 325, "If you hold a professional license", MODERN, 14)
    p.grid([50, 160, 300, 562], [340, 364, 388, 412, 436])
    table = (
        ("Regime", "Credit", "Details"), ("CPE", c.credits, f"{c.fields}; {c.delivery}"), ("HRCI", "1.75", "HR (General) 700318"),
        ("SHRM", "1.75", "25-CW771"),
    )  # fmt: skip
    for row, cells in enumerate(table):
        for x, cell in zip((56, 166, 306), cells, strict=True):
            (p if row == 0 else v).text(x, 356 + 24 * row, cell, MODERN, 10)
    p.wrapped(
        50, 470, "Civilwell is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE "
        "Sponsors (172416). CPE credits are based on 50-minute hours.", MODERN, 9, letters=105,
    )  # fmt: skip


@layout(
    "aml-regulator-style",
    case(
        title="Sanctions Screening: Tuning and Testing", name="Nikolai Vandersteen-Obi", date=("9 Oct 2024", "2024-10-09"), credits=("3", "3"), number="AML/24/5501",
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Institute for Financial Crime Prevention", "IFCP"], delivery=("Virtual class", SKIP),
)  # fmt: skip
def financial_crime(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#eef2ff")
    p.block(30, 30, 782, 535, "#ffffff")
    p.text(421, 95, "IFCP", SERIF_BOLD, 44, align="centre", ink="#312e81", tracking=6)
    p.text(421, 118, "Institute for Financial Crime Prevention", SERIF, 14, align="centre", ink="#312e81")
    v.centred(205, c.name, SERIF_BOLD, 26)
    p.centred(238, "is hereby recognised as having attended", SERIF_ITALIC, 14)
    v.centred(275, c.title, SERIF_BOLD, 20)
    p.text(200, 340, "Date", SERIF, 12, align="centre")
    p.text(340, 340, "Institute credits", SERIF, 12, align="centre")
    p.text(490, 340, "Format", SERIF, 12, align="centre")
    p.text(640, 340, "Certificate no.", SERIF, 12, align="centre")
    for x, value in ((200, c.date), (340, c.credits), (490, c.delivery), (640, c.number)):
        v.text(x, 362, value, SERIF_BOLD, 14, align="centre")
    p.signature(360, 470, width=130, seed=411)
    p.centred(495, f"{SIGNERS[24]}, Chair of the Education Council", SERIF, 12)


@layout(
    "forklift-one-line",
    case(title="Forklift Operator Refresher", name="Buck Hendershot", date=("6-1-23", ["2023-06-01", "2023-01-06"])),
    size=(612.0, 396.0), sponsor=SKIP, as_=SCAN, delivery=None,
)  # fmt: skip
def forklift(p: Sheet, v: Sheet, c) -> None:
    v.centred(180, f"{c.name} did the {c.title}, {c.date}.", SERIF, 20)
    p.signature(380, 270, width=110, seed=413, ink="#111111")
    p.text(380, 290, f"{SIGNERS[4]}, warehouse", SERIF, 11)


@layout(
    "privacy-clinic",
    case(title="HIPAA Privacy and Security Annual Training", name="Winifred Oduya", date=("Oct 3, 2023", "2023-10-03")),
    size=LETTER_WIDE, sponsor=["Cedar Bluff Family Clinic", "Cedar Bluff"],
)  # fmt: skip
def clinic(p: Sheet, v: Sheet, c) -> None:
    p.frame(40, ink="#a16207", weight=2)
    p.frame(46, ink="#a16207", weight=0.6)
    p.centred(130, "CERTIFICATE", SERIF, 44, tracking=8)
    p.centred(158, "of compliance training", SERIF_ITALIC, 16)
    v.centred(235, c.name, PEN, 42)
    p.rule(220, 246, 572, 246)
    p.centred(285, "has satisfied the annual requirement", SERIF, 15)
    v.centred(320, c.title, SERIF_BOLD, 20)
    p.text(180, 430, "Date:", SERIF, 14)
    v.text(220, 430, c.date, SERIF, 14)
    p.text(430, 430, "Privacy officer:", SERIF, 14)
    p.signature(530, 428, width=100, seed=417)
    p.centred(500, "Cedar Bluff Family Clinic", SERIF_BOLD, 16)


@layout(
    "research-ethics-report",
    case(
        title=("Social and Behavioral Research Investigators", ["Social and Behavioral Research Investigators", "Human Subjects Research - Social and Behavioral Research Investigators", "Human Subjects Research"]),
        name="Araminta Goldsworthy", date=("17-Apr-2024", "2024-04-17"), number="51170334",
    ),
    size=LETTER_TALL, sponsor=["ETHOS Program", "ETHOS", "Quillan Technical University"],
)  # fmt: skip
def ethos(p: Sheet, v: Sheet, c) -> None:
    p.text(440, 60, "Completion Date", SANS, 10, ink="#666666")
    p.text(440, 76, "Expiration Date", SANS, 10, ink="#666666")
    p.text(440, 92, "Record ID", SANS, 10, ink="#666666")
    v.text(525, 60, c.date, SANS, 10)
    v.text(525, 76, "16-Apr-2027", SANS, 10)
    v.text(525, 92, c.number, SANS, 10)
    p.text(60, 80, "ETHOS", SERIF_BOLD, 40, ink="#9a3412")
    p.text(60, 96, "PROGRAM", SANS, 10, tracking=3, ink="#9a3412")
    p.centred(190, "This is to document that:", SANS, 12)
    v.centred(225, c.name, SANS_BOLD, 20)
    p.centred(260, "Has finished the ETHOS Program training:", SANS, 12)
    p.centred(300, "Human Subjects Research", SANS_BOLD, 15)
    p.centred(316, "(Curriculum Group)", SANS, 9)
    v.centred(345, c.title, SANS_BOLD, 15)
    p.centred(361, "(Course Learner Group)", SANS, 9)
    p.centred(390, "1 - Basic Course", SANS_BOLD, 15)
    p.centred(406, "(Stage)", SANS, 9)
    p.centred(450, "Under requirements set by:", SANS, 12)
    p.centred(478, "Quillan Technical University", SANS_BOLD, 15)
    p.text(60, 740, f"Verify at www.ethosprogram.example/verify/?w{c.number}", SANS, 9)


@layout(
    "food-handler",
    case(title="Food Handler Basics", name="Shoko Delacruz", date=("08-20-2024", "2024-08-20"), number="ND-3380091"),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["SafePlate", "SafePlate Online"],
)  # fmt: skip
def food(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    p.disc(150, 306, 110, ink="#65a30d", weight=10)
    p.text(150, 300, "Safe", SANS_BOLD, 34, align="centre", ink="#65a30d")
    p.text(150, 335, "Plate", SANS_BOLD, 34, align="centre", ink="#65a30d")
    p.text(320, 140, "FOOD HANDLER CARD", SANS_BOLD, 22)
    for row, (label, value) in enumerate(
        (
            ("Issued to", c.name),
            ("Program", c.title),
            ("Date of issue", c.date),
            ("Valid until", "08-20-2027"),
            ("Card no.", c.number),
            ("Exam score", "36/40"),
        )
    ):
        p.text(320, 200 + 44 * row, label.upper(), SANS, 9, ink="#888888")
        v.text(320, 218 + 44 * row, value, SANS_BOLD, 15)
    p.text(320, 520, "SafePlate Online is accredited under ASTM E2659.", SANS, 9)


@layout(
    "audit-agency-typed-list",
    case(
        title="Annual Audit Training Week", name="Rutherford Bascombe", date=("September 11 through September 15, 2023", "2023-09-15"), credits=("27", "27"),
        fields=("", shares({"Auditing (Governmental)": "16", "Accounting (Governmental)": "8", "Behavioral Ethics": "3"})), delivery=("Group Live", "Group Live"),
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Office of the Territorial Auditor", "Territorial Auditor"],
)  # fmt: skip
def territorial(p: Sheet, v: Sheet, c) -> None:
    p.centred(80, "Office of the Territorial Auditor", TYPED_BOLD, 16)
    p.centred(98, "Staff Development", TYPED, 12)
    p.centred(150, "CERTIFICATE OF TRAINING", TYPED_BOLD, 14)
    for row, (label, value) in enumerate(
        (("EMPLOYEE", c.name), ("EVENT", c.title), ("HELD", c.date), ("FORMAT", c.delivery))
    ):
        p.text(70, 190 + 22 * row, f"{label}:", TYPED, 11)
        v.text(160, 190 + 22 * row, value, TYPED, 11)
    p.text(70, 300, "CPE EARNED", TYPED_BOLD, 11)
    for row, (label, value) in enumerate(
        (
            ("Auditing (Governmental)", "16"),
            ("Accounting (Governmental)", "8"),
            ("Behavioral Ethics", "3"),
            ("TOTAL", "27"),
        )
    ):
        v.text(90, 322 + 20 * row, f"{label} ".ljust(36, "."), TYPED, 11)
        v.text(360, 322 + 20 * row, value, TYPED, 11, align="right")
    p.signature(80, 480, width=140, seed=421, ink="#111111")
    p.text(70, 505, f"{SIGNERS[7]}, Training Officer", TYPED, 11)


@layout(
    "desk-ergonomics-mini",
    case(title="Ergonomics at Your Desk", name="Thora Bjarnadottir", date=("Thursday 29 February 2024", "2024-02-29")),
    size=(500.0, 350.0), sponsor=["Fjallsund Shipping", "Fjallsund Shipping HSE"], as_=SHOT,
)  # fmt: skip
def desk(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 500, 350, "#ecfeff")
    p.text(250, 70, "Fjallsund Shipping  |  HSE", VERA, 13, align="centre")
    p.text(250, 130, "Module done:", VERA, 12, align="centre")
    v.text(250, 165, c.title, VERA_BOLD, 22, align="centre")
    v.text(250, 205, f"by {c.name}", VERA, 14, align="centre")
    v.text(250, 235, c.date, VERA, 12, align="centre")
    p.text(250, 320, "Points collected: 40", VERA, 10, align="centre")
