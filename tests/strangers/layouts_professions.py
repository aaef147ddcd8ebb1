"""Other professions' credits: lawyers, physicians, nurses, engineers, people managers, planners, brokers, teachers."""

from __future__ import annotations

from tests.strangers.layout import BORN, FAX, HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_WIDE,
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
    TYPED,
    TYPED_BOLD,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "uniform-cle-form",
    case(
        title="Drafting Earn-Outs That Survive", name=("Cordelia Fairweather-Ngo, Esq.", "Cordelia Fairweather-Ngo"),
        date=("5/2/2024", "2024-05-02"), credits=("3.0", "3.0"), delivery=(0, "Group Live"), general="2.0",
    ),
    case(
        title="Discovery of Social Media: Ethics and Practice", name="Abel Rosenquist", date=("11/14/2024", "2024-11-14"),
        credits=("1.5", "1.5"), delivery=(1, "Group Internet Based"), general="0.5", as_=FAX,
    ),
    size=LETTER_TALL, sponsor=["Three Rivers Bar Institute", "The Three Rivers Bar Institute"],
)  # fmt: skip
def uniform_cle(p: Sheet, v: Sheet, c) -> None:
    p.box(50, 50, 512, 660, ink="#000000", weight=1.4)
    p.centred(80, "UNIFORM CERTIFICATE OF ATTENDANCE", SERIF_BOLD, 16)
    p.centred(96, "for Continuing Legal Education", SERIF, 12)
    boxes = (
        (50, 112, 512, 46, "1. NAME OF ATTORNEY", c.name), (50, 158, 256, 46, "2. BAR NUMBER / STATE", "0417733"),
        (306, 158, 256, 46, "3. DATE(S) ATTENDED", c.date), (50, 204, 512, 46, "4. TITLE OF ACTIVITY", c.title),
        (50, 250, 512, 46, "5. ACCREDITED SPONSOR", "Three Rivers Bar Institute"), (50, 296, 256, 46, "6. ACTIVITY NUMBER", "TR-240502-88"),
        (306, 296, 256, 46, "7. LOCATION", "Three Rivers, Courthouse Annex"), (50, 342, 170, 46, "8. GENERAL CREDITS", c.general),
        (220, 342, 170, 46, "9. ETHICS CREDITS", "1.0"), (390, 342, 172, 46, "10. TOTAL CREDITS CLAIMED", c.credits),
    )  # fmt: skip
    for x, y, wide, high, label, value in boxes:
        p.box(x, y, wide, high, ink="#000000", weight=0.6)
        p.text(x + 4, y + 11, label, SANS, 7)
        v.text(x + 14, y + 34, value, TYPED_BOLD, 12)
    p.text(56, 408, "11. METHOD OF PARTICIPATION", SANS, 7)
    for place, label in enumerate(("In-person", "Live interactive webcast", "On-demand", "Teaching")):
        p.tick_box(60 + 132 * place, 436, place == c.delivery)
        p.text(73 + 132 * place, 436, label, SERIF, 10)
    p.wrapped(
        60, 480, "By signing below I certify that I attended the activity described above and am entitled to claim the credit "
        "hours shown (60-minute basis).", SERIF, 11, letters=90,
    )  # fmt: skip
    p.signature(80, 570, width=150, seed=201)
    p.rule(60, 578, 300, 578)
    p.text(60, 590, "Signature of attorney", SANS, 8)
    p.rule(330, 578, 550, 578)
    p.text(330, 590, "Date signed", SANS, 8)
    v.text(345, 572, "12/1/2024", TYPED, 12)
    p.text(60, 695, "Do not return this form to the Court unless directed to do so.   Form UCA-7 (1/2018)", SANS, 8)


@layout(
    "cle-ondemand-states",
    case(
        title="Legal Writing With Fewer Words", name="Maximilian Trevanion", date=("March 19, 2025", "2025-03-19"),
        credits=(SKIP, SKIP), number="LB-20250319-7714",
    ),
    size=LETTER_TALL, sponsor=["LawBench", "LawBench CLE", "LawBench, LLC"], delivery=("On-Demand Video", SKIP), sponsor_id=SKIP,
)  # fmt: skip
def lawbench(p: Sheet, v: Sheet, c) -> None:
    p.text(50, 70, "LawBench", SERIF_BOLD, 30, ink="#7f1d1d")
    p.text(50, 100, "Certificate of CLE Completion", SANS, 16)
    p.rule(50, 112, 562, 112, ink="#7f1d1d")
    v.text(50, 145, c.name, SANS_BOLD, 16)
    p.text(50, 165, "viewed this program in its entirety:", SANS, 11)
    v.text(50, 195, c.title, SANS_BOLD, 15)
    p.text(50, 222, "Completion date:", SANS_BOLD, 11)
    v.text(160, 222, c.date, SANS, 11)
    p.text(330, 222, "Format:", SANS_BOLD, 11)
    v.text(385, 222, c.delivery, SANS, 11)
    p.text(50, 242, "Certificate number:", SANS_BOLD, 11)
    v.text(160, 242, c.number, SANS, 11)
    rows = (
        ("State", "Credits", "Course number", "Provider"), ("CA", "1.00 General", "n/a", "17780"), ("NY", "1.2 Skills", "n/a", "NY-0092"),
        ("TX", "1.00 General", "174210330", "14521"), ("PA", "1.0 Substantive", "PA-66104", "8803"), ("WA", "1.00 Other", "1190221", "-"),
    )  # fmt: skip
    p.grid([50, 120, 270, 420, 562], [265 + 24 * n for n in range(len(rows) + 1)])
    for row, cells in enumerate(rows):
        for x, cell in zip((56, 126, 276, 426), cells, strict=True):
            p.text(x, 281 + 24 * row, cell, SANS_BOLD if row == 0 else SANS, 10)
    p.text(50, 460, f"{SIGNERS[24]}, CLE Compliance Manager, LawBench, LLC", SANS, 10)


@layout(
    "hospital-cme",
    case(
        title="Sepsis in the Community Hospital: What Changed", name=("Devyani Raghunathan, MD", ["Devyani Raghunathan", "Devyani Raghunathan, MD"]),
        date=("October 24, 2023", "2023-10-24"), credits=("2.25", "2.25"),
    ),
    case(
        title="Opioid Stewardship Grand Rounds", name=("Curtis Poindexter, DO", ["Curtis Poindexter", "Curtis Poindexter, DO"]),
        date=("January 30, 2024", "2024-01-30"), credits=("1.00", "1.00"), as_=HYBRID,
    ),
    size=LETTER_WIDE, sponsor=["St. Brannoc Health System", "St. Brannoc Health System Office of Continuing Medical Education"], delivery=SKIP,
)  # fmt: skip
def cme(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 10, "#0e7490")
    p.block(0, 602, 792, 10, "#0e7490")
    p.block(60, 55, 16, 48, "#0e7490")
    p.block(44, 71, 48, 16, "#0e7490")
    p.text(110, 86, "St. Brannoc Health System", SERIF_BOLD, 24, ink="#0e7490")
    p.text(110, 104, "Office of Continuing Medical Education", SERIF_ITALIC, 13)
    p.centred(170, "certifies that", SERIF_ITALIC, 14)
    v.centred(208, c.name, SERIF_BOLD, 24)
    p.centred(238, "has participated in the live activity titled", SERIF_ITALIC, 14)
    v.centred(274, c.title, SERIF_BOLD, 19)
    v.centred(304, f"on {c.date}", SERIF, 14)
    p.centred(330, "and is awarded", SERIF_ITALIC, 14)
    v.centred(362, f"{c.credits} AMA PRA Category 1 Credit(s)\u2122", SERIF_BOLD, 18)
    p.middle_wrapped(
        410, "St. Brannoc Health System is accredited by the state medical society to provide continuing medical education for "
        "physicians. It designates this live activity for a maximum of 4.0 AMA PRA Category 1 Credits\u2122. Physicians should claim only the "
        "credit commensurate with the extent of their participation in the activity.", SERIF, 10.5, letters=112,
    )  # fmt: skip
    p.signature(320, 510, width=150, seed=205)
    p.centred(538, f"{SIGNERS[25]}, MD, Chair, CME Committee", SERIF, 11)


@layout(
    "nursing-contact-hours",
    case(
        title="Wound Care Across Settings", name=("Philomena Akuffo, RN, BSN", "Philomena Akuffo"), date=("04/17/2024", "2024-04-17"),
        credits=("6.5", "6.5"),
    ),
    size=LETTER_TALL, sponsor=["CareBridge Nursing Education", "CareBridge"], as_=HYBRID, delivery=SKIP, sponsor_id=SKIP,
)  # fmt: skip
def nursing(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(30, ink="#8b5a8c", thick=10, strands=3)
    p.centred(100, "CareBridge Nursing Education", SERIF_BOLD, 24)
    p.centred(140, "CONTINUING NURSING EDUCATION", SERIF, 14, tracking=2)
    p.centred(200, "Awarded to", SERIF_ITALIC, 13)
    v.centred(232, c.name, SERIF_BOLD, 20)
    p.rule(140, 240, 472, 240)
    p.centred(253, "Name and credentials            License no. RN-883104", SERIF, 9)
    p.centred(300, "for attendance at the one-day program", SERIF_ITALIC, 13)
    v.centred(332, f"\u201c{c.title}\u201d", SERIF_BOLD, 18)
    v.centred(372, f"{c.credits} contact hours", SERIF_BOLD, 16)
    v.centred(402, f"Program date: {c.date}      Place: Holiday Hall, Saginaw Bluffs", SERIF, 12)
    p.middle_wrapped(
        450, "CareBridge is approved as a provider of nursing continuing professional development by the Board of Registered "
        "Nursing, Provider Number CEP 19077. This certificate must be retained by the licensee for four years after the course "
        "ends. CE credits for social workers were not requested.", SERIF, 10.5, letters=80,
    )  # fmt: skip
    p.signature(240, 600, width=150, seed=208)
    p.centred(624, f"{SIGNERS[14]}, MSN, RN, Nurse Planner", SERIF, 11)


@layout(
    "pharmacy-statement",
    case(
        title="Anticoagulants in Older Adults", name="Farid Mostaghimi", date=("08/09/2023", "2023-08-09"), credits=("1.25", "1.25"),
        fields=None,
    ),
    size=LETTER_TALL, sponsor=["Mortar & Vine Pharmacy Education", "Mortar & Vine"], delivery=("Home Study", SKIP),
)  # fmt: skip
def pharmacy(p: Sheet, v: Sheet, c) -> None:
    p.text(40, 60, "Statement of Credit", VERA_BOLD, 22)
    p.text(572, 60, "Mortar & Vine Pharmacy Education", VERA, 11, align="right", ink="#166534")
    p.block(40, 74, 532, 3, "#166534")
    left = (("Participant", c.name), ("NABP e-Profile", "4417790"), ("Birth MMDD", "0611"), ("Role", "Pharmacist"))
    right = (
        ("Date of participation", c.date),
        ("Date of credit", "08/15/2023"),
        ("Knowledge type", "Application-based"),
        ("Format", c.delivery),
    )
    for x, rows in ((40, left), (310, right)):
        for row, (label, value) in enumerate(rows):
            p.text(x, 112 + 26 * row, label, VERA, 9, ink="#666666")
            v.text(x + 120, 112 + 26 * row, value, VERA_BOLD, 10)
    p.text(40, 235, "Activity", VERA, 9, ink="#666666")
    v.text(160, 235, c.title, VERA_BOLD, 12)
    p.text(40, 260, "Universal Activity Number", VERA, 9, ink="#666666")
    v.text(185, 260, "0999-0000-23-114-H01-P", VERA_BOLD, 10)
    p.text(40, 285, "Contact hours (CEUs)", VERA, 9, ink="#666666")
    v.text(160, 285, f"{c.credits} (0.125)", VERA_BOLD, 12)
    p.wrapped(
        40, 330, "Your credit was reported to the tracking service within 60 days of participation. This statement is for your own "
        "records and is not official proof of credit.", VERA, 9, letters=92,
    )  # fmt: skip


@layout(
    "engineer-pdh-online",
    case(
        title=("Retaining Walls: Failures and Fixes", ["Retaining Walls: Failures and Fixes", "RW-204: Retaining Walls: Failures and Fixes"]), name=("Gustavo Pettibone, P.E.", "Gustavo Pettibone"), date=("December 3, 2024", "2024-12-03"),
        credits=("4", "4"), number="RW-204-55812",
    ),
    case(
        title=("Pump Curves Made Simple", ["Pump Curves Made Simple", "PC-101: Pump Curves Made Simple"]), name=("Ayesha Karimova, P.E.", "Ayesha Karimova"), date=("May 11, 2023", "2023-05-11"), credits=("2", "2"),
        number="PC-101-40077", as_=PHOTO,
    ),
    size=LETTER_WIDE, sponsor=["PlumbBob PDH", "PlumbBob PDH, Inc.", "PlumbBob"], delivery=SKIP, sponsor_id=SKIP,
)  # fmt: skip
def engineer(p: Sheet, v: Sheet, c) -> None:
    p.frame(20, ink="#1e3a5f", weight=3)
    p.shape([(396, 40), (412, 70), (396, 110), (380, 70)], fill="#1e3a5f")
    p.centred(140, "PlumbBob PDH", SANS_BOLD, 26, ink="#1e3a5f")
    p.centred(185, "Certificate of Continuing Education", SERIF, 22)
    v.centred(230, c.name, SERIF_BOLD, 24)
    p.centred(258, "P.E. license: TX 98117   FL 70033", SERIF, 11)
    p.centred(288, "has studied, and has been tested with a passing score on,", SERIF_ITALIC, 13)
    v.centred(322, f"Course No. {c.number.split('-')[0]}-{c.number.split('-')[1]}: {c.title}", SERIF_BOLD, 18)
    v.centred(358, f"Value: {c.credits} PDH / {c.credits}.0 CPC (0.{c.credits} CEU)", SERIF, 14)
    v.centred(382, f"Date of completion: {c.date}", SERIF, 14)
    v.centred(404, f"Certificate {c.number}", SERIF, 11)
    p.signature(330, 490, width=130, seed=212)
    p.centred(515, f"{TEACHERS[0]}, P.E., President, PlumbBob PDH, Inc.", SERIF, 11)
    p.centred(555, "FBPE provider 0007781   NY sponsor 331   NJ approval 24GP00099900", SERIF, 9)


@layout(
    "structural-society-dinner",
    case(
        title="Mass Timber in High Seismic Zones", name="Isolde Wrennick", date=("22 February 2024", "2024-02-22"), credits=("1.5", "1.5"),
    ),
    size=LETTER_TALL, sponsor=["Structural Engineers Society of the Cascades", "SES Cascades"], delivery=("Dinner lecture", SKIP),
)  # fmt: skip
def structural(p: Sheet, v: Sheet, c) -> None:
    p.text(70, 90, "Structural Engineers Society of the Cascades", TYPED_BOLD, 14)
    p.rule(70, 98, 540, 98)
    p.text(70, 140, "PDH Slip", TYPED_BOLD, 18)
    for row, line in enumerate(
        (
            f"Lecture:    {c.title}", f"Lecturer:   {TEACHERS[2]}", f"When:       {c.date}, 6:30 - 8:00 pm", "Where:      Old Ferry House",
            f"Kind:       {c.delivery}", f"Attended:   {c.name}", f"PDH:        {c.credits}",
        )
    ):  # fmt: skip
        v.text(70, 180 + 22 * row, line, TYPED, 12)
    p.text(70, 380, f"Confirmed by {SIGNERS[17]}, Programs", TYPED, 12)


@layout(
    "people-recert-credits",
    case(
        title="Accommodations: From Request to Resolution", name=("Shanice Delahunt, SHRM-SCP", "Shanice Delahunt"),
        date=("July 17, 2025", "2025-07-17"), credits=(SKIP, ["1.5", "1.50"]),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["PeopleFirst HR Network", "PeopleFirst"], fields=SKIP, delivery=("Live Webinar", "Group Internet Based"),
)  # fmt: skip
def people_first(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 264, 612, "#be185d")
    p.text(40, 120, "PeopleFirst", SANS_BOLD, 30, ink="#ffffff")
    p.text(40, 145, "HR Network", SANS, 22, ink="#ffffff")
    p.text(40, 560, "peoplefirst.example", SANS, 11, ink="#ffffff")
    p.text(310, 110, "This is your proof of attendance", SANS, 20, ink="#be185d")
    v.text(310, 170, c.name, SANS_BOLD, 22)
    v.wrapped(310, 210, c.title, SANS, 19, letters=46)
    v.text(310, 255, f"{c.delivery}, {c.date}, 12:00-1:30 pm CT", SANS, 12)
    p.text(310, 310, "Credits", SANS_BOLD, 13, ink="#be185d")
    for row, line in enumerate(
        (
            "SHRM PDCs: 1.50   (Activity ID 25-QKXT4)",
            "HRCI, HR (General): 1.50   (Program ID 690271)",
            "Category: Professional development",
        )
    ):
        v.text(310, 332 + 20 * row, line, SANS, 12)
    p.wrapped(
        310, 440, "This program is valid for PDCs for the certified professional and senior certified professional "
        "credentials until 06/30/2026. The use of an official seal confirms that this program has met criteria for "
        "pre-approval.", SANS, 9, letters=84,
    )  # fmt: skip
    p.text(310, 540, f"Host: {SIGNERS[2]}", SANS, 11)


@layout(
    "pdu-talent-triangle",
    case(
        title="Scheduling Under Uncertainty", name="Olga Pasternakova", date=("2023-10-12", "2023-10-12"), credits=("3.0", "3.0"),
        number="PW-8831-A",
    ),
    case(
        title="Saying No to Scope", name="Efrain Zubiria", date=("2024-03-27", "2024-03-27"), credits=("1.0", "1.0"), number="PW-9120-C", as_=SHOT,
    ),
    size=A4_WIDE, sponsor=["Pathwise Projects", "Pathwise"], delivery=SKIP, sponsor_id=SKIP,
)  # fmt: skip
def pathwise(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#f5f3ff")
    p.shape([(842, 0), (842, 380), (560, 0)], fill="#6d28d9")
    p.shape([(842, 595), (842, 420), (700, 595)], fill="#a78bfa")
    p.text(60, 90, "pathwise projects", MODERN, 26, ink="#6d28d9")
    p.text(60, 170, "Course completed by", MODERN, 12)
    v.text(60, 208, c.name, MODERN, 30)
    p.text(60, 255, "Course", MODERN, 12)
    v.text(60, 286, c.title, MODERN, 23, ink="#6d28d9")
    for x, label, value in (
        (60, "PDUs", c.credits),
        (160, "Completed", c.date),
        (300, "Certificate", c.number),
        (430, "Provider", "ATP 7719"),
    ):
        p.text(x, 340, label, MODERN, 10)
        v.text(x, 360, value, MODERN, 14)
    p.text(
        60,
        420,
        "Ways of Working 0.5 | Power Skills 0.5 | Business Acumen 0"
        if c.credits == "1.0"
        else "Ways of Working 2 | Power Skills 1 | Business Acumen 0",
        MODERN,
        11,
    )
    p.signature(80, 510, width=110, seed=216)
    p.text(60, 540, f"{SIGNERS[1]}, lead instructor", MODERN, 10)


@layout(
    "insurance-ce",
    case(
        title="Flood Coverage for Agents", name="Raylene Thibodeaux", date=("09-26-2023", "2023-09-26"), credits=("3", "3"),
        filed="10-02-2023",
    ),
    case(
        title="Ethics in the Agency", name="Morgan Eichelberger", date=("02-15-2024", "2024-02-15"), credits=("4", "4"), filed="02-20-2024", as_=BORN,
    ),
    size=LETTER_TALL, sponsor=["Bayou Producers Academy", "Bayou Producers Academy, LLC"], delivery=("Classroom", "Group Live"), sponsor_id=SKIP,
)  # fmt: skip
def insurance(p: Sheet, v: Sheet, c) -> None:
    p.centred(60, "DEPARTMENT OF INSURANCE", SANS_BOLD, 13)
    p.centred(76, "PRODUCER CONTINUING EDUCATION", SANS_BOLD, 13)
    p.centred(92, "COURSE COMPLETION CERTIFICATE", SANS_BOLD, 13)
    p.rule(50, 104, 562, 104, weight=2)
    rows = (
        ("Producer (licensee)", c.name), ("License / NPN", "17740921"), ("Provider name", "Bayou Producers Academy, LLC"),
        ("Provider ID", "300417"), ("Course title", c.title), ("Course number", "88170"), ("Course type", c.delivery),
        ("Credit hours", f"{c.credits}"), ("Line of authority", "Property & Casualty"), ("Date course completed", c.date),
        ("Instructor", TEACHERS[7]), ("Roster filed", c.filed),
    )  # fmt: skip
    for row, (label, value) in enumerate(rows):
        p.box(50, 116 + 30 * row, 170, 30, ink="#555555")
        p.box(220, 116 + 30 * row, 342, 30, ink="#555555")
        p.text(56, 135 + 30 * row, label, SANS, 10)
        v.text(228, 135 + 30 * row, value, TYPED, 12)
    p.wrapped(
        50, 505, "I hereby certify that the above-named person completed the course in compliance with the rules of the "
        "Commissioner.", SANS, 10, letters=96,
    )  # fmt: skip
    p.signature(70, 590, width=140, seed=218)
    p.rule(50, 598, 300, 598)
    p.text(50, 610, "Authorized provider signature", SANS, 8)


@layout(
    "real-estate-ce",
    case(
        title="Buyer Agency Agreements After the Settlement", name="Desiree Kapulani-Ross", date=("Completion Date: November 4, 2024", "2024-11-04"),
        credits=("3", "3"), number="DK-0447193",
    ),
    size=LETTER_WIDE, sponsor=["Keystone & Lantern School of Real Estate", "Keystone & Lantern"], delivery=("Online, self-paced", SKIP), sponsor_id=SKIP,
)  # fmt: skip
def real_estate(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fffdf5")
    p.frame(26, ink="#14532d", weight=2)
    p.centred(80, "Keystone & Lantern", PEN, 40, ink="#14532d")
    p.centred(106, "SCHOOL OF REAL ESTATE", SANS, 11, tracking=4, ink="#14532d")
    v.centred(175, c.name, SERIF_BOLD, 24)
    p.centred(198, "Salesperson license SA-660182 (expires 12/31/2025)", SERIF, 11)
    p.centred(232, "has met the attendance and examination standards for", SERIF_ITALIC, 13)
    v.centred(266, c.title, SERIF_BOLD, 19)
    v.centred(300, f"Core course no. CC-24-3301   Clock hours: {c.credits}   Mode: {c.delivery}", SERIF, 13)
    v.centred(324, c.date, SERIF, 13)
    p.centred(348, "Certificate serial", SERIF_ITALIC, 10)
    v.centred(364, c.number, SERIF, 12)
    p.seal(396, 440, 40, fill="#14532d", light="#d1fae5")
    p.centred(520, f"{SIGNERS[3]}, Principal Broker and Director - School approval 7713", SERIF, 11)


@layout(
    "dental-ce",
    case(
        title="Caries Risk Assessment for the Whole Family", name=("Dr. Lindiwe Sorenson", ["Lindiwe Sorenson", "Dr. Lindiwe Sorenson"]),
        date=("Friday, August 18, 2023", "2023-08-18"), credits=("7", "7"),
    ),
    size=LETTER_TALL, sponsor=["Molar Bear Dental Seminars", "Molar Bear"], delivery=("Lecture and participation", SKIP), as_=SCAN, sponsor_id=SKIP,
)  # fmt: skip
def dental(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 90, "Molar Bear", VERA_BOLD, 28)
    p.text(60, 110, "Dental Seminars", VERA, 14)
    p.text(60, 170, "CE VERIFICATION", VERA_BOLD, 16)
    v.wrapped(
        60, 205, f"We confirm that {c.name} took our course {c.title} in Fargo Heights on {c.date} and earned {c.credits} CE "
        "hours (AGD subject code 430).", VERA, 12, letters=62, lead=1.6,
    )  # fmt: skip
    p.text(60, 320, f"Method: {c.delivery}", VERA, 12)
    p.text(60, 342, "Course code: MB-430-07", VERA, 12)
    p.signature(70, 430, width=140, seed=223)
    p.text(60, 455, f"{SIGNERS[20]}, DDS", VERA, 12)
    p.wrapped(
        60,
        520,
        "Nationally approved provider, provider ID 390771; approval term 1/1/2022 to 12/31/2025.",
        VERA,
        9,
        letters=80,
    )


@layout(
    "architects-lu",
    case(
        title="Daylighting Deep Plans", name=("Wendell Ostrowski, AIA", "Wendell Ostrowski"), date=("6/13/2024", "2024-06-13"),
        credits=("1", "1"), number=None,
    ),
    size=A4_WIDE, sponsor=["Glasshaus Façades", "Glasshaus Facades", "Glasshaus"], delivery=("Live in-person course", "Group Live"), sponsor_id=SKIP,
)  # fmt: skip
def architects(p: Sheet, v: Sheet, c) -> None:
    for step in range(9):
        p.block(40 + 12 * step, 40, 6, 70 - 6 * step, "#0f172a")
    p.text(160, 80, "GLASSHAUS", SANS, 30, tracking=8)
    p.text(160, 100, "FAÇADES", SANS, 12, tracking=8)
    p.text(40, 190, "certificate of attendance", SANS, 34, ink="#94a3b8")
    v.text(40, 250, c.name, SANS_BOLD, 20)
    p.text(40, 275, "sat in on", SANS, 13)
    v.text(40, 300, c.title, SANS_BOLD, 20)
    p.rule(40, 330, 500, 330)
    for row, (label, value) in enumerate(
        (
            ("Course no.", "GH-DAY-1"),
            ("Learning units", f"{c.credits} LU|HSW"),
            ("Date", c.date),
            ("Type", c.delivery),
            ("Provider no.", "40119907"),
        )
    ):
        p.text(40, 355 + 22 * row, label, SANS, 11, ink="#64748b")
        v.text(150, 355 + 22 * row, value, SANS, 11)
    p.text(40, 540, f"Presented by {SIGNERS[23]}, Regional Architectural Manager", SANS, 10)


@layout(
    "teachers-clock-hours",
    case(
        title="Reading Interventions for Grades 3-5", name="Bethany Quarles", date=("6/24/24 - 6/28/24", "2024-06-28"), credits=("30", "30"),
    ),
    size=LETTER_TALL, sponsor=["Kittiwake Educational Service District", "Kittiwake ESD", "Kittiwake Educational Service District 118"],
)  # fmt: skip
def teachers(p: Sheet, v: Sheet, c) -> None:
    p.centred(60, "KITTIWAKE EDUCATIONAL SERVICE DISTRICT 118", SANS_BOLD, 13)
    p.centred(76, "In-Service Clock Hour Transcript", SANS, 12)
    p.grid([50, 306, 562], [95, 140, 185, 230, 275])
    cells = (
        (56, 107, "Participant", c.name), (312, 107, "Certification number", "503177B"), (56, 152, "In-service title", c.title),
        (312, 152, "Dates of in-service", c.date), (56, 197, "Clock hours awarded", c.credits), (312, 197, "In-service number", "118-24-0663"),
        (56, 242, "Instructor", TEACHERS[2]), (312, 242, "Date of issue", "7/15/24"),
    )  # fmt: skip
    for x, y, label, value in cells:
        p.text(x, y, label, SANS_ITALIC, 8.5)
        v.text(x + 4, y + 22, value, SANS, 11)
    p.wrapped(
        50, 310, "The approved in-service education agency named at the head of this form verifies the hours shown. Ten clock hours are "
        "the equivalent of one quarter credit.", SANS, 10, letters=95,
    )  # fmt: skip


@layout(
    "social-work-ceu",
    case(
        title="Grief Work With Veterans", name=("Tobiah Mendelssohn, LCSW", "Tobiah Mendelssohn"), date=("May 5th, 2023", "2023-05-05"),
        credits=("0.3", ["0.3", "3"]),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Hearthstone Counseling Institute", "Hearthstone"], delivery=SKIP, sponsor_id=SKIP,
)  # fmt: skip
def social_work(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#f7efe5")
    p.rosette(396, 110, 60, ink="#b45309", petals=9, strands=6)
    p.centred(210, "Hearthstone Counseling Institute", SERIF_BOLD, 22, ink="#78350f")
    p.centred(240, "with gratitude recognizes", SERIF_ITALIC, 14)
    v.centred(280, c.name, SERIF_BOLD, 24)
    p.centred(310, "who gave three hours to", SERIF_ITALIC, 14)
    v.centred(345, c.title, SERIF_BOLD, 20)
    p.text(300, 390, "CEUs awarded:", SERIF, 13)
    v.text(400, 390, c.credits, SERIF_BOLD, 13)
    p.text(300, 412, "On:", SERIF, 13)
    v.text(400, 412, c.date, SERIF_BOLD, 13)
    p.centred(470, "1 CEU = 10 contact hours. State social work board provider 50-7719.", SERIF, 10)
    p.signature(330, 540, width=130, seed=228)
    p.centred(565, f"{SIGNERS[18]}, LCSW, Clinical Director", SERIF, 10)


@layout(
    "planner-ce-credit",
    case(
        title="Social Security Claiming: Cases and Calculations", name=("Kirsten Abelard, CFP\u00ae", "Kirsten Abelard"),
        date=("10.17.2024", "2024-10-17"), credits=("2", "2"),
    ),
    size=LETTER_TALL, sponsor=["Oak & Anchor Funds", "Oak & Anchor"], delivery=("Webinar", "Group Internet Based"),
)  # fmt: skip
def planner(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 80, "OAK & ANCHOR FUNDS", SERIF, 20, tracking=2)
    p.text(60, 120, "CE attendance confirmation - for CFP\u00ae professionals", SANS, 12, ink="#666666")
    p.rule(60, 130, 552, 130)
    p.text(60, 165, "Advisor:", SANS, 11)
    p.text(60, 190, "CFP Board ID:", SANS, 11)
    p.text(60, 215, "Program:", SANS, 11)
    p.text(60, 240, "Program ID:", SANS, 11)
    p.text(60, 265, "Date:", SANS, 11)
    p.text(60, 290, "Type:", SANS, 11)
    p.text(60, 315, "CE credit hours:", SANS, 11)
    for row, value in enumerate((c.name, "188204", c.title, "307715", c.date, c.delivery, c.credits)):
        v.text(170, 165 + 25 * row, value, SANS_BOLD, 11)
    p.wrapped(
        60, 370, "We will report your hours to CFP Board within two weeks; please do not report them yourself. For financial "
        "professional use only. Not FDIC insured. May lose value.", SANS, 9, letters=100,
    )  # fmt: skip


@layout(
    "appraiser-update",
    case(
        title="7-Hour National USPAP Update", name="Vernon Stallworth", date=("Feb 21, 2024", "2024-02-21"), credits=("7", "7"),
    ),
    size=LETTER_WIDE, sponsor=["Benchmark Hollow Appraisal School", "Benchmark Hollow"], delivery=("Synchronous (virtual classroom)", "Group Internet Based"), as_=BORN,
)  # fmt: skip
def appraiser(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#000000", weight=1)
    p.frame(36, ink="#000000", weight=3)
    p.centred(95, "Certificate of Completion", SERIF_BOLD, 32)
    p.text(90, 150, "Student Name", SERIF_BOLD, 12)
    p.text(400, 150, "Appraiser License", SERIF_BOLD, 12)
    v.text(90, 168, c.name, SERIF, 14)
    v.text(400, 168, "CR-00771 (Nevada)", SERIF, 14)
    p.text(90, 210, "Course Name", SERIF_BOLD, 12)
    p.text(400, 210, "Course Approval", SERIF_BOLD, 12)
    v.text(90, 228, c.title, SERIF, 14)
    v.text(400, 228, "CE.0099411-A", SERIF, 14)
    p.text(90, 270, "Completed", SERIF_BOLD, 12)
    p.text(210, 270, "Hours", SERIF_BOLD, 12)
    p.text(400, 270, "Delivery", SERIF_BOLD, 12)
    v.text(90, 288, c.date, SERIF, 14)
    v.text(210, 288, c.credits, SERIF, 14)
    v.text(400, 288, c.delivery, SERIF, 14)
    p.signature(110, 420, width=130, seed=231)
    p.rule(90, 428, 320, 428)
    p.text(90, 442, f"{SIGNERS[13]}, School Director", SERIF, 11)
    p.text(400, 428, "Benchmark Hollow Appraisal School", SERIF_BOLD, 12)
    p.text(400, 444, "P.O. Box 9, Benchmark Hollow, NV", SERIF, 11)
