"""What accountants and auditors get at conferences, lunches and their own desks: diplomas, record sheets, letters."""

from __future__ import annotations

from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, shares, studies
from tests.strangers.outlines import outlined
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)

_CONFERENCE = shares({"Accounting (Governmental)": "9.0", "Auditing (Governmental)": "4.0", "Regulatory Ethics": "2.0"})


@layout(
    "fourth-engraved-self-study",
    case(
        title="Basis Adjustments at a Partner's Death", name="Philomena Asquith-Vane", date=("the 14th day of March, 2025", "2025-03-14"), credits=("5", "5"),
        fields=("Taxes", studies("Taxes")), delivery=("QAS Self Study", "QAS Self Study"), number=("BAPD-5-10093", SKIP),
    ),
    sponsor=["Greycliff Self-Study Company", "The Greycliff Self-Study Company"], sponsor_id="174410",
)  # fmt: skip
def engraved_self_study(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(22, ink="#2f4f4f", thick=16, strands=6)
    p.centred(98, "The Greycliff Self-Study Company", SERIF_BOLD, 24, ink="#2f4f4f")
    p.centred(128, "awards this", SERIF_ITALIC, 13)
    p.centred(168, "Certificate of Achievement", PEN, 38)
    p.centred(200, "to", SERIF_ITALIC, 13)
    v.centred(242, c.name, PEN, 34, ink="#1b2a5c")
    p.rule(210, 254, 582, 254)
    p.centred(280, "who on this", SERIF_ITALIC, 13)
    v.centred(302, c.date, SERIF_BOLD, 15)
    p.centred(324, "passed the final examination of the self-study course", SERIF_ITALIC, 13)
    v.centred(352, c.title, SERIF_BOLD, 20)
    p.centred(384, f"and earned {c.credits} CPE credits in the field of {c.fields}", SERIF, 14)
    p.seal(396, 462, 44, fill="#b8860b", light="#fff3c4")
    p.signature(118, 478, width=130, seed=4101)
    p.rule(100, 486, 290, 486)
    p.text(195, 500, f"{SIGNERS[1]}, President", SERIF, 11, align="centre")
    p.text(500, 470, "Course no.", SERIF, 11)
    v.text(570, 470, c.number, SERIF_BOLD, 11)
    p.text(500, 488, "Method", SERIF, 11)
    v.text(570, 488, c.delivery, SERIF_BOLD, 11)
    p.centred(
        532,
        "Registered with NASBA as a sponsor of continuing professional education, National Registry of CPE Sponsors 174410",
        SERIF,
        9,
    )
    p.centred(545, "Based on 50 minutes per credit. State boards have final authority on acceptance.", SERIF, 9)


@layout(
    "fourth-society-conference-sheet",
    case(
        title="Not-for-Profit Conference", name="Hyacinth Drummond-Oyelowo", date=("July 21–22, 2025", "2025-07-22"), credits=("15.0", "15.0"),
        fields=(_CONFERENCE, _CONFERENCE), delivery=("Group-Live", "Group Live"),
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Shoreline Society of CPAs", "SSCPA", "The Shoreline Society of CPAs"], sponsor_id="174411",
)  # fmt: skip
def conference_sheet(p: Sheet, v: Sheet, c) -> None:
    outlined(p, 56, 96, "SSCPA", MODERN, 46, ink="#0b3d91")
    p.text(556, 78, "Shoreline Society of CPAs", SANS_BOLD, 13, align="right")
    p.text(556, 94, "9 Lighthouse Plaza, Port Amity, ME", SANS, 10, align="right")
    p.rule(56, 112, 556, 112, ink="#0b3d91", weight=2)
    p.text(56, 152, "CONFERENCE ATTENDANCE RECORD", SANS_BOLD, 17)
    for row, (label, value) in enumerate(
        (
            ("Event", c.title),
            ("Dates", c.date),
            ("Place", "Harborside Hotel, Port Amity"),
            ("Registrant", c.name),
            ("Delivery", c.delivery),
        )
    ):
        p.text(56, 190 + 24 * row, label, SANS, 11, ink="#444444")
        v.text(150, 190 + 24 * row, value, SANS_BOLD, 12)
    ys = [330 + 26 * row for row in range(6)]
    p.grid((56, 396, 556), ys)
    table = (
        ("Field of study", "CPE credits"),
        *((study["name"], study["credits"]) for study in c.fields),
        ("Total", c.credits),
    )
    for row, (left, right) in enumerate(table):
        face = SANS_BOLD if row in (0, 4) else SANS
        v.text(64, ys[row] + 18, left, face, 11)
        v.text(476, ys[row] + 18, right, face, 11, align="centre")
    p.signature(64, 540, width=120, seed=4102)
    p.rule(56, 548, 260, 548)
    p.text(56, 562, f"{SIGNERS[5]}, Director of Conferences", SANS, 10)
    p.wrapped(
        56, 640, "The Shoreline Society of CPAs is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing "
        "professional education on the National Registry of CPE Sponsors, No. 174411. In accordance with the standards of the Registry, CPE credits are "
        "granted based on a 50-minute hour.", SANS, 8.5, letters=118,
    )  # fmt: skip


@layout(
    "fourth-all-capitals-frame",
    case(
        title=("PAYROLL TAX TRAPS FOR HOUSEHOLD EMPLOYERS", "Payroll Tax Traps for Household Employers"), name=("LEANDER K. OBUASI", "Leander K. Obuasi"),
        date=("AUGUST 5, 2024", "2024-08-05"), credits=("3", "3"), fields=("TAXES", studies("Taxes")), delivery=("GROUP LIVE", "Group Live"),
    ),
    as_=PHOTO, sponsor=["Copperfield Tax School", "COPPERFIELD TAX SCHOOL"], sponsor_id=SKIP,
)  # fmt: skip
def all_capitals(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    p.frame(26, ink="#7c2d12", weight=6)
    p.frame(38, ink="#7c2d12", weight=1)
    p.seal(106, 110, 40, fill="#7c2d12", light="#fde6d5")
    p.centred(104, "COPPERFIELD TAX SCHOOL", SERIF_BOLD, 28, ink="#7c2d12")
    p.centred(128, "CONTINUING EDUCATION FOR TAX PRACTITIONERS", SERIF, 11, tracking=1.5)
    p.centred(186, "CERTIFICATE OF COMPLETION", SERIF, 30)
    p.centred(222, "ISSUED TO", SERIF, 12)
    v.centred(256, c.name, SERIF_BOLD, 26)
    p.centred(290, "FOR ATTENDING THE CLASS", SERIF, 12)
    v.centred(322, c.title, SERIF_BOLD, 19)
    facts = (("DATE OF CLASS", c.date), ("CPE HOURS", c.credits), ("SUBJECT", c.fields), ("FORMAT", c.delivery))
    for (label, value), x in zip(facts, (150, 320, 470, 640), strict=True):
        p.text(x, 378, label, SERIF, 10, align="centre")
        v.text(x, 398, value, SERIF_BOLD, 14, align="centre")
    p.signature(330, 474, width=130, seed=4103)
    p.rule(286, 482, 506, 482)
    p.centred(498, f"{SIGNERS[9].upper()}, DEAN", SERIF, 11)
    p.centred(540, "IRS PROVIDER NO. QX7RT   -   STATE BOARD PROVIDER NO. 2210-C   -   ONE HOUR = 50 MINUTES", SERIF, 9)


@layout(
    "fourth-software-users-summit",
    case(
        title="Automating Intercompany Eliminations", name="Roderick Pym-Castellano", date=("03 Oct 2024", "2024-10-03"), credits=("1.0", "1.0"),
        fields=("Computer Software & Applications", studies("Computer Software & Applications")), delivery=("Group Live", "Group Live"),
    ),
    as_=HYBRID, sponsor=["Consolida Software, Inc.", "Consolida Software", "Consolida"], sponsor_id="174412",
)  # fmt: skip
def users_summit(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    p.block(0, 0, 792, 150, "#111827")
    for step in range(9):
        p.shape(
            [(520 + 34 * step, 150), (590 + 34 * step, 0), (604 + 34 * step, 0), (534 + 34 * step, 150)], fill="#1f3a5f"
        )
    p.text(54, 78, "consolida", VERA_BOLD, 32, ink="#38bdf8")
    p.text(54, 110, "USERS SUMMIT 2024", VERA, 15, ink="#e5e7eb")
    p.text(54, 204, "Session certificate", VERA_BOLD, 24)
    rows = (
        ("Delegate", c.name),
        ("Session", c.title),
        ("Date", c.date),
        ("CPE", c.credits),
        ("Field of study", c.fields),
        ("Delivery", c.delivery),
        ("Speaker", TEACHERS[6]),
    )
    for row, (label, value) in enumerate(rows):
        p.text(54, 248 + 30 * row, label, VERA, 11, ink="#6b7280")
        v.text(190, 248 + 30 * row, value, VERA_BOLD, 14)
    p.signature(570, 470, width=120, seed=4104)
    p.rule(550, 478, 740, 478)
    p.text(550, 492, f"{SIGNERS[12]}, Customer Education", VERA, 8.5)
    p.text(
        54,
        560,
        "Consolida Software, Inc. is on the National Registry of CPE Sponsors, ID 174412. One credit equals 50 minutes.",
        VERA,
        8,
        ink="#555555",
    )


@layout(
    "fourth-auditors-lunch-slip",
    case(
        title="Auditing the Vendor Master File", name="Calliope Nakashima", date=("2/13/25", "2025-02-13"), credits=("1", "1"),
        fields=("Auditing", studies("Auditing")),
    ),
    size=(612.0, 396.0), as_=SCAN, delivery=SKIP,
    sponsor=["Bayou Guild of Internal Auditors", "The Bayou Guild of Internal Auditors", "Bayou Guild"],
)  # fmt: skip
def lunch_slip(p: Sheet, v: Sheet, c) -> None:
    p.frame(16, ink="#333333", weight=1.2)
    p.text(36, 56, "BAYOU GUILD OF INTERNAL AUDITORS", TYPED, 15)
    p.text(36, 76, "Monthly luncheon - CPE slip", TYPED, 12)
    p.rule(36, 90, 576, 90)
    for row, (label, value) in enumerate(
        (
            ("Member", c.name),
            ("Topic", c.title),
            ("Luncheon of", c.date),
            ("Category", c.fields),
            ("Hours of CPE", c.credits),
        )
    ):
        p.text(36, 126 + 32 * row, label, TYPED, 12)
        v.text(170, 126 + 32 * row, value, SERIF_BOLD, 15)
        p.rule(164, 131 + 32 * row, 500, 131 + 32 * row, weight=0.5)
    p.text(36, 300, "Speaker: " + TEACHERS[2], TYPED, 11)
    p.signature(370, 330, width=110, seed=4105)
    p.rule(350, 338, 560, 338)
    p.text(350, 352, f"{SIGNERS[16]}, Secretary", SERIF_ITALIC, 11)
    p.text(36, 364, "1 hour = 50 minutes", TYPED, 9)


@layout(
    "fourth-ribbon-online-program",
    case(
        title="Ethics for Preparers: Due Diligence and Disclosure", name="Zephyrine Holloway", date=("December 30, 2024", "2024-12-30"), credits=("2", "2"),
        fields=("Regulatory Ethics", studies("Regulatory Ethics")), delivery=("Self-study", ["Self Study", "QAS Self Study"]), number="A-66120-ETH",
    ),
    size=LETTER_WIDE, colour="#fbfaf5", sponsor=["Juniper & Quill Professional Education", "Juniper & Quill"], sponsor_id=SKIP,
)  # fmt: skip
def ribbon(p: Sheet, v: Sheet, c) -> None:
    p.block(60, 0, 96, 420, "#4c1d95")
    p.shape([(60, 420), (156, 420), (108, 460)], fill="#4c1d95")
    outlined(p, 108, 90, "JQ", MODERN, 46, ink="#ede9fe", align="centre")
    p.seal(108, 340, 36, fill="#fbbf24", light="#4c1d95")
    p.text(200, 96, "Certificate", SERIF, 44, ink="#4c1d95")
    p.text(200, 124, "of completion", SERIF_ITALIC, 18)
    p.text(200, 182, "Awardee", SANS, 10, ink="#777777")
    v.text(200, 206, c.name, SERIF_BOLD, 24)
    p.text(200, 244, "Programme", SANS, 10, ink="#777777")
    v.text(200, 266, c.title, SERIF_BOLD, 18)
    for x, label, value in (
        (200, "Completed", c.date),
        (360, "CPE hours", c.credits),
        (450, "Category", c.fields),
        (610, "Study mode", c.delivery),
    ):
        p.text(x, 308, label, SANS, 10, ink="#777777")
        v.text(x, 328, value, SERIF_BOLD, 14)
    p.text(200, 384, "Provider", SANS, 10, ink="#777777")
    p.text(200, 404, "Juniper & Quill Professional Education", SERIF_BOLD, 14)
    p.signature(560, 420, width=120, seed=4106)
    p.rule(540, 430, 732, 430)
    p.text(540, 444, f"{SIGNERS[25]}, Programme Director", SERIF, 10)
    p.text(
        200,
        540,
        f"Certificate {c.number}     Approved by the State Board of Public Accountancy, approval E-0931. No. of questions: 10. Grade: 90 %.",
        SANS,
        8.5,
    )


@layout(
    "fourth-blanks-with-labels-under",
    case(
        title="Internal Control Walkthroughs That Find Something", name="Peregrine Lund-Achebe", date=("10-16-24", "2024-10-16"), credits=("4.0", "4.0"),
        fields=("Auditing", studies("Auditing")), delivery=("Group-Live", "Group Live"),
    ),
    as_=SCAN, sponsor=["Office of the Comptroller, State of West Alder", "Office of the Comptroller", "State of West Alder", "State of West Alder Office of the Comptroller", "State of West Alder, Office of the Comptroller"],
    sponsor_id=SKIP,
)  # fmt: skip
def labels_under(p: Sheet, v: Sheet, c) -> None:
    p.frame(20, ink="#1f2937", weight=1)
    p.frame(26, ink="#1f2937", weight=3)
    p.disc(396, 106, 56, ink="#1f2937", weight=1.5)
    p.disc(396, 106, 40, ink="#1f2937")
    p.ring_of_text(396, 106, 44, "STATE OF WEST ALDER  *  OFFICE OF THE COMPTROLLER  *", SERIF_BOLD, 7.5, ink="#1f2937")
    p.star(396, 106, 22, fill="#1f2937")
    p.centred(200, "CERTIFICATE OF TRAINING", SERIF_BOLD, 28)
    p.centred(224, "presented by the Office of the Comptroller", SERIF_ITALIC, 14)
    blanks = (
        (80, 712, 276, c.name, "Name of employee"), (80, 712, 326, c.title, "Title of course"), (80, 270, 380, c.date, "Date(s) attended"),
        (300, 480, 380, c.credits, "CPE hours"), (510, 712, 380, c.fields, "Subject"), (80, 380, 434, c.delivery, "Method"),
        (410, 712, 434, "Room 118, Treasury Annex", "Location"),
    )  # fmt: skip
    for left, right, y, value, label in blanks:
        v.text((left + right) / 2, y, value, TYPED, 15, align="centre")
        p.rule(left, y + 5, right, y + 5)
        p.text((left + right) / 2, y + 17, label, SERIF_ITALIC, 10, align="centre")
    for left, who, role in ((110, TEACHERS[1], "Instructor"), (460, SIGNERS[8], "Training Administrator")):
        p.signature(left + 20, 506, width=130, seed=left + 4120)
        p.rule(left, 512, left + 220, 512)
        p.text(left, 526, f"{who}, {role}", SERIF, 10)
    p.text(40, 576, "Form OC-77", SANS, 8)
    p.text(752, 576, "Agency sponsor no. 0045", SANS, 8, align="right")
