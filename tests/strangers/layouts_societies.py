"""Societies and institutes: state CPA societies, chapters, conferences with session tables, registries of finance people."""

from __future__ import annotations

from tests.strangers.layout import BORN, HYBRID, PHOTO, SCAN, SEARCHABLE, SKIP, case, layout, shares, studies
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_WIDE,
    BOOK,
    LETTER_TALL,
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
    "tri-lakes-society",
    case(
        title="Partnership Basis Without Tears", name=("Garrett Ohlendorf, CPA", "Garrett Ohlendorf"),
        date=("October 19, 2023", "2023-10-19"), credits="4.0", fields=("Taxes", studies("Taxes")),
        delivery=("Group Live", "Group Live"), place="Duluth, MN",
    ),
    case(
        title="Compilations and Reviews: A Practical Update for Small Firms", name="Mei-Lin Castellanos",
        date=("January 8, 2024", "2024-01-08"), credits="8.0", fields=("Accounting", studies("Accounting")),
        delivery=("Group Internet-Based", "Group Internet Based"), place="Online", as_=SCAN,
    ),
    as_=HYBRID, sponsor=["Tri-Lakes Society of CPAs", "Tri-Lakes Society of Certified Public Accountants"],
    sponsor_id="170318",
)  # fmt: skip
def tri_lakes(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(26, ink="#2f5d50")
    p.disc(396, 92, 30, fill="#2f5d50")
    p.centred(99, "TLS", SERIF_BOLD, 20, ink="#ffffff")
    p.centred(146, "Tri-Lakes Society of Certified Public Accountants", SERIF_BOLD, 20, ink="#2f5d50")
    p.centred(186, "VERIFICATION OF ATTENDANCE", SERIF, 15, tracking=3)
    p.centred(222, "The Society hereby verifies the attendance of", SERIF_ITALIC, 13)
    v.centred(258, c.name, SERIF_BOLD, 24)
    p.centred(288, "at the educational offering known as", SERIF_ITALIC, 13)
    v.middle_wrapped(322, c.title, SERIF_BOLD, 19, letters=56)
    for x, label, value in (
        (120, "Date held", c.date), (258, "CPE Credits", c.credits), (396, "Field of Study", c.fields),
        (534, "Instructional Method", c.delivery), (672, "Location", c.place),
    ):  # fmt: skip
        v.text(x, 410, value, SERIF, 11.5, align="centre")
        p.rule(x - 62, 415, x + 62, 415)
        p.text(x, 428, label, SERIF_ITALIC, 9.5, align="centre")
    p.signature(150, 490, width=110, seed=21)
    p.rule(120, 496, 300, 496)
    p.text(120, 509, SIGNERS[0], SERIF, 10)
    p.text(120, 521, "Director of Professional Development", SERIF_ITALIC, 9)
    p.text(470, 496, "National Registry of CPE Sponsors ID 170318", SERIF, 9)
    p.text(470, 508, "A 50-minute hour was used to compute credits.", SERIF, 9)


@layout(
    "cottonwood-attendance-form",
    case(
        title="Fall Farm Tax Institute", name="Delwin R. Haubrich", date=("11-07-2022", ["2022-11-07", "2022-07-11"]),
        credits=("8", "8"), fields=("Taxes", studies("Taxes")), delivery=(0, "Group Live"), place="Kearney, Nebraska",
        teacher=TEACHERS[3],
    ),
    case(
        title="Update on Lease Accounting", name="Constance Vandermolen", date=("06-22-2023", "2023-06-22"),
        credits=("2", "2"), fields=("Accounting", studies("Accounting")), place="n/a", teacher=TEACHERS[4],
        delivery=(1, "Group Internet Based"), as_=SCAN,
    ),
    size=LETTER_TALL, sponsor=["Cottonwood State Society of Accountants", "Cottonwood State Society"],
)  # fmt: skip
def cottonwood(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 70, "COTTONWOOD STATE SOCIETY OF ACCOUNTANTS", SANS_BOLD, 15)
    p.text(60, 88, "614 Elevator Road, Suite 2 - Grand Prairie, NE 68999", SANS, 9)
    p.block(60, 98, 492, 22, "#222222")
    p.text(68, 113, "EVIDENCE OF ATTENDANCE - Form CE-4 (rev. 2019)", SANS_BOLD, 11, ink="#ffffff")
    y = 165
    for label, value in (
        ("Name of participant", c.name), ("Name of program", c.title), ("Date of program", c.date),
        ("Place", c.place), ("Discussion leader", c.teacher), ("Subject area", c.fields), ("Hours of CPE earned", c.credits),
    ):  # fmt: skip
        p.text(60, y, label + ":", SANS, 11)
        p.rule(185, y + 3, 552, y + 3)
        v.text(195, y, value, TYPED, 12.5)
        y += 36
    p.text(60, y, "Format (mark one):", SANS, 11)
    for place, label in enumerate(("Group Live", "Group Internet Based", "Self Study", "Nano")):
        p.tick_box(185 + place * 96 - (8 if place == 1 else 0), y, place == c.delivery)
        p.text(199 + place * 96 - (8 if place == 1 else 0), y, label, SANS, 8.5)
    p.wrapped(
        60, y + 50, "I certify that the person named above was present for the number of fifty-minute hours shown. "
        "Keep this form for your records; the Society does not report attendance to the Board.", SANS, 10, letters=95,
    )  # fmt: skip
    p.signature(80, y + 130, width=120, seed=3)
    p.rule(60, y + 136, 290, y + 136)
    p.text(60, y + 150, "Signature of sponsor's monitor", SANS, 8.5)
    p.rule(330, y + 136, 552, y + 136)
    p.text(330, y + 150, "Title", SANS, 8.5)
    v.text(340, y + 132, "Program chair", TYPED, 11)


@layout(
    "tidewater-assurance-chapter",
    case(
        title="Auditing the Vendor Master File", name="Oluwaseun Bright-Parker", date=("Tuesday, March 12, 2024", "2024-03-12"),
        credits=("1.5", "1.5"), fields=("Auditing", studies("Auditing")), speaker=TEACHERS[6],
    ),
    case(
        title="Root Cause Analysis That Management Believes", name="Frances Lindemuth",
        date=("Thursday, November 9, 2023", "2023-11-09"), credits=("2", "2"), speaker=TEACHERS[7],
        fields=("Auditing", studies("Auditing")), as_=PHOTO,
    ),
    size=LETTER_TALL, sponsor=[
        "Institute of Assurance Professionals, Tidewater Chapter", "Institute of Assurance Professionals",
        "Institute of Assurance Professionals - Tidewater Chapter", "Tidewater Chapter",
    ], delivery=SKIP,
)  # fmt: skip
def tidewater(p: Sheet, v: Sheet, c) -> None:
    p.shape([(70, 60), (100, 110), (40, 110)], fill="#8a1538")
    p.text(112, 84, "Institute of Assurance Professionals", SANS_BOLD, 18, ink="#8a1538")
    p.text(112, 104, "Tidewater Chapter", SANS, 14, ink="#555555")
    p.text(60, 165, "Chapter Luncheon Meeting - CPE Record", SANS_BOLD, 14)
    p.rule(60, 172, 552, 172, ink="#8a1538", weight=1.5)
    p.text(60, 200, "Meeting date", SANS_BOLD, 11)
    v.text(200, 200, c.date, SANS, 11)
    p.text(60, 224, "Topic", SANS_BOLD, 11)
    v.text(200, 224, c.title, SANS, 11)
    p.text(60, 248, "Speaker", SANS_BOLD, 11)
    v.text(200, 248, c.speaker, SANS, 11)
    p.text(60, 272, "Subject", SANS_BOLD, 11)
    v.text(200, 272, c.fields, SANS, 11)
    v.wrapped(
        60, 330, f"Our sign-in sheet shows that {c.name} was present at this meeting and is entitled to claim {c.credits} "
        "hours of continuing professional education.", SANS, 12, letters=78,
    )  # fmt: skip
    p.wrapped(
        60, 420, "CPE hours are awarded in line with the policy of the Institute's global office, one hour for every fifty "
        "minutes of instruction. Members report hours through the member portal by December 31 each year.", SANS_ITALIC, 10,
        letters=92,
    )  # fmt: skip
    p.signature(70, 540, width=140, seed=5)
    p.text(60, 565, SIGNERS[10] + ", CIA", SANS, 11)
    p.text(60, 580, "Vice President, Programs", SANS, 10)
    p.text(60, 740, "tidewater@assurance-professionals.example", SANS, 9, ink="#555555")


@layout(
    "anti-fraud-guild",
    case(
        title="Interviewing the Reluctant Witness", name=("Marguerite Oyelowo-Hart, CFE", "Marguerite Oyelowo-Hart"),
        date=("12 September 2024", "2024-09-12"), credits="3", number="GF-24-081177",
    ),
    case(
        title="Following the Money: Shell Companies and Nominees", name="Bartholomew Krizan",
        date=("2 February 2025", "2025-02-02"), credits="2", number="GF-25-001904", as_=HYBRID,
    ),
    size=A4_WIDE, sponsor=["International Guild of Fraud Examiners", "The International Guild of Fraud Examiners"],
    sponsor_id="170442", delivery=("QAS Self-Study", "QAS Self Study"),
    fields=("Specialized Knowledge", studies("Specialized Knowledge")),
)  # fmt: skip
def guild(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 70, "#10243e")
    p.text(40, 44, "INTERNATIONAL GUILD OF FRAUD EXAMINERS", SANS_BOLD, 19, ink="#f2d16b", tracking=1.4)
    p.block(0, 70, 842, 4, "#f2d16b")
    p.text(40, 130, "Continuing Professional Education", SERIF, 30, ink="#10243e")
    v.text(40, 190, c.name, SERIF_BOLD, 26)
    p.text(40, 220, "has fulfilled every requirement of the online self-study course", SANS, 13)
    v.text(40, 256, c.title, SANS_BOLD, 20, ink="#10243e")
    p.text(40, 320, "Credits earned:", SANS, 12)
    v.text(190, 320, f"{c.credits} CPE", SANS_BOLD, 12)
    p.text(40, 342, "Completed:", SANS, 12)
    v.text(190, 342, c.date, SANS_BOLD, 12)
    p.text(40, 364, "NASBA field of study:", SANS, 12)
    v.text(190, 364, c.fields, SANS_BOLD, 12)
    p.text(40, 386, "Delivery:", SANS, 12)
    v.text(190, 386, c.delivery, SANS_BOLD, 12)
    p.text(40, 408, "Certificate no.:", SANS, 12)
    v.text(190, 408, c.number, SANS_BOLD, 12)
    p.seal(680, 380, 62, fill="#b08d2b", light="#fff4cf")
    p.signature(470, 470, width=120, seed=77)
    p.text(470, 490, f"{SIGNERS[6]}, CFE - President", SANS, 10)
    p.wrapped(
        40, 530, "The Guild is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of "
        "continuing professional education on the National Registry of CPE Sponsors, sponsor no. 170442. State boards of "
        "accountancy have final authority on the acceptance of individual courses for CPE credit.", SANS, 8, letters=150,
    )  # fmt: skip


@layout(
    "treasurers-conference",
    case(
        title=("45th Annual Spring Conference", ["45th Annual Spring Conference", "Annual Spring Conference"]), name="Rosario Etcheverry",
        date=("April 16-18, 2024", "2024-04-18"), credits="7.5", delivery=("Group-Live", "Group Live"),
        fields=("", shares({"Accounting (Governmental)": "3.0", "Finance": "2.5", "Personnel/Human Resources": "2.0"})),
        rows=(
            ("Tue 4/16", "Opening Session: Rates, Bonds and Patience", "Finance", "1.5", "x"),
            ("Tue 4/16", "GASB Year in Review", "Accounting - Governmental", "2.0", "x"),
            ("Tue 4/16", "Cyber Drill for Treasurers", "Information Technology", "1.0", ""),
            ("Wed 4/17", "Hiring When Nobody Applies", "Personnel/HR", "2.0", "x"),
            ("Wed 4/17", "Cash Forecasting Lab", "Finance", "1.0", "x"),
            ("Thu 4/18", "Subscription Assets: Lessons Learned", "Accounting - Governmental", "1.0", "x"),
            ("Thu 4/18", "Roundtable: Small Counties", "Management Services", "1.0", ""),
        ),
    ),
    size=LETTER_TALL, sponsor=[
        "Association of Public Treasurers of the Palouse", "APTP", "Association of Public Treasurers of the Palouse (APTP)",
    ], sponsor_id="170507",
)  # fmt: skip
def treasurers(p: Sheet, v: Sheet, c) -> None:
    p.text(50, 60, "APTP", SANS_BOLD, 34, ink="#1f6f8b", tracking=4)
    p.text(50, 78, "Association of Public Treasurers of the Palouse", SANS, 10)
    p.text(562, 60, c.title, SANS_BOLD, 15, align="right")
    p.text(562, 78, f"{c.date}  |  Moscow, Idaho", SANS, 11, align="right")
    p.rule(50, 92, 562, 92, ink="#1f6f8b", weight=2)
    p.centred(128, "CPE CERTIFICATE", SANS_BOLD, 20)
    p.text(50, 160, "Attendee:", SANS_BOLD, 11)
    v.text(110, 160, c.name, SANS, 11)
    p.text(330, 160, "Delivery method:", SANS_BOLD, 11)
    p.text(430, 160, c.delivery, SANS, 11)
    ys = [184 + 24 * n for n in range(len(c.rows) + 2)]
    p.grid([50, 108, 348, 492, 530, 562], ys)
    for x, head in ((54, "Day"), (112, "Session"), (352, "Field of study"), (495, "CPE"), (533, "Att.")):
        p.text(x, 200, head, SANS_BOLD, 9.5)
    for row, (day, session, field, worth, there) in enumerate(c.rows):
        y = 224 + 24 * row
        for x, cell in ((54, day), (112, session), (352, field), (497, worth), (542, there)):
            v.text(x, y, cell, SANS, 9.5)
    y = ys[-1] + 24
    p.text(490, y, "Total CPE credits earned:", SANS_BOLD, 11, align="right")
    v.text(497, y, c.credits, SANS_BOLD, 11)
    p.wrapped(
        50, y + 40, "Only sessions marked in the column Att. were attended and count towards the total. APTP is registered with "
        "NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors (ID 170507). In "
        "accordance with the Registry's standards, credits are based on a 50-minute hour.", SANS, 9, letters=108,
    )  # fmt: skip
    p.signature(60, y + 140, width=100, seed=8)
    p.text(50, y + 158, f"{SIGNERS[5]}, Executive Secretary", SANS, 10)


@layout(
    "gov-accountants-webinar",
    case(
        title="Internal Controls Over Grants: Who Watches the Subrecipient?", name="LaTanya Whitsett",
        date=("5/21/2025", "2025-05-21"), credits="2", fields=("Auditing (Governmental)", studies("Auditing (Governmental)")),
    ),
    as_=HYBRID, sponsor=["Society of Government Accountability Professionals", "SGAP"], sponsor_id="170615",
    delivery=("Group Internet-based", "Group Internet Based"),
)  # fmt: skip
def accountability(p: Sheet, v: Sheet, c) -> None:
    p.shape([(0, 0), (260, 0), (130, 612), (0, 612)], fill="#e8eef7")
    p.shape([(0, 0), (120, 0), (0, 300)], fill="#234b8f")
    p.text(300, 84, "SGAP", SANS_BOLD, 40, ink="#234b8f")
    p.text(300, 104, "Society of Government Accountability Professionals", SANS, 12)
    p.text(300, 160, "Certificate of Participation", SERIF_ITALIC, 30)
    v.text(300, 210, c.name, SANS_BOLD, 24)
    p.text(300, 238, "took part in our webinar", SANS, 13)
    v.wrapped(300, 268, c.title, SANS_BOLD, 17, letters=46)
    for x, label, value in ((300, "WEBINAR DATE", c.date), (420, "CPE", c.credits), (490, "FIELD OF STUDY", c.fields)):
        p.text(x, 350, label, SANS, 8.5, ink="#666666")
        v.text(x, 370, value, SANS_BOLD, 13)
    p.text(300, 405, "DELIVERY METHOD", SANS, 8.5, ink="#666666")
    v.text(300, 425, c.delivery, SANS_BOLD, 13)
    p.signature(310, 500, width=130, seed=15)
    p.text(300, 520, f"{SIGNERS[14]}, Chief Learning Officer", SANS, 10)
    p.text(300, 560, "NASBA National Registry sponsor 170615 / Texas sponsor 099321 / NY sponsor 004417", SANS, 8.5)


@layout(
    "management-accountants-credits",
    case(
        title="Costing for the Circular Economy", name=("FENWICK, JOSEPHINE A.", ["Josephine A. Fenwick", "Fenwick, Josephine A."]),
        date=("2023-08-30", "2023-08-30"), credits=("1.0", "1.0"), fields=("Management Services", studies("Management Services")),
    ),
    case(
        title="Rolling Forecasts in Practice", name=("ADEWALE, KUNLE", ["Kunle Adewale", "Adewale, Kunle"]), as_=BORN,
        date=("2024-02-06", "2024-02-06"), credits=("1.5", "1.5"), fields=("Finance", studies("Finance")),
    ),
    as_=SEARCHABLE, size=LETTER_TALL, sponsor=["Council of Management Accountants", "The Council of Management Accountants"],
    sponsor_id="170722", delivery=("Webinar - Group Internet Based", "Group Internet Based"),
)  # fmt: skip
def management_accountants(p: Sheet, v: Sheet, c) -> None:
    p.centred(70, "COUNCIL OF MANAGEMENT ACCOUNTANTS", SERIF_BOLD, 18)
    p.centred(88, "Continuing Education Unit", SERIF_ITALIC, 12)
    p.rule(60, 100, 552, 100)
    p.centred(130, "STATEMENT OF CPE CREDIT", SERIF_BOLD, 14, tracking=2)
    rows = (
        ("PARTICIPANT", c.name), ("PROGRAM TITLE", c.title), ("PROGRAM DATE", c.date), ("STATEMENT PRINTED", "2025-01-31"),
        ("TYPE OF PROGRAM", c.delivery), ("RECOMMENDED FIELD OF STUDY", c.fields), ("CREDITS RECOMMENDED", c.credits),
        ("LOCATION", "INTERNET"), ("SPONSOR NUMBER (NASBA)", "170722"),
    )  # fmt: skip
    for row, (label, value) in enumerate(rows):
        p.text(230, 180 + row * 32, label, TYPED_BOLD, 10.5, align="right")
        v.text(250, 180 + row * 32, value, TYPED, 10.5)
    p.wrapped(
        60, 500, "This statement is evidence of completion and should be kept for at least five years. Licensees are responsible "
        "for knowing what their own jurisdiction accepts. One credit represents fifty minutes.", SERIF, 11, letters=92,
    )  # fmt: skip
    p.text(60, 600, f"Authorized: {SIGNERS[15]}, Registrar", SERIF_ITALIC, 11)


@layout(
    "audit-control-chapter-day",
    case(
        title="Cloud Controls Day", name="Henrik Aurelio Bastos", date=("the 6th of June, 2024", "2024-06-06"), credits="7",
    ),
    as_=HYBRID, sponsor=["Systems Audit and Control League", "Systems Audit & Control League", "Gulf Coast Chapter",
             "Systems Audit & Control League, Gulf Coast Chapter"],
)  # fmt: skip
def control_league(p: Sheet, v: Sheet, c) -> None:
    p.frame(20, ink="#000000", weight=3)
    p.frame(28, ink="#000000", weight=0.7)
    p.centred(110, "Systems Audit & Control League", SERIF_BOLD, 30)
    p.centred(138, "Gulf Coast Chapter", SERIF_ITALIC, 18)
    p.centred(200, c.title, SERIF_BOLD, 36)
    p.centred(250, "Be it known that", SERIF_ITALIC, 15)
    v.centred(295, c.name, BOOK, 32)
    p.centred(335, f"spent {c.date} with us in Mobile, Alabama,", SERIF, 16)
    p.centred(360, f"and has thereby earned {c.credits} (seven) hours of CPE.", SERIF, 16)
    p.signature(130, 470, width=150, seed=31, ink="#111111")
    p.rule(110, 478, 330, 478)
    p.text(110, 494, f"{SIGNERS[19]}, Chapter President", SERIF, 12)
    p.signature(500, 468, width=130, seed=32, ink="#111111")
    p.rule(470, 478, 690, 478)
    p.text(470, 494, f"{SIGNERS[20]}, Education Chair", SERIF, 12)


@layout(
    "board-ethics-course",
    case(
        title="Rules of Conduct for Sagebrush State Licensees", name="Nathaniel J. Brandvold", credits="4",
        date=("Dec. 29, 2023", "2023-12-29"), number="SE-55120", fields=("Regulatory Ethics", studies("Regulatory Ethics")),
        delivery=("self-study", ["Self Study", "QAS Self Study"]),
    ),
    size=LETTER_TALL, sponsor=["Sagebrush Society of CPAs", "Sagebrush Society of CPAs Educational Foundation"],
)  # fmt: skip
def sagebrush(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 18, 792, "#6b7f3a")
    p.text(50, 66, "sagebrush society of cpas", VERA_BOLD, 20, ink="#6b7f3a")
    p.text(50, 84, "educational foundation", VERA, 11, ink="#6b7f3a")
    p.text(50, 170, "Ethics completion notice", VERA, 24)
    v.wrapped(
        50, 220, f"{c.name}, license no. 20417, passed the final examination of the Board-approved {c.delivery} course below "
        f"on {c.date} with a score of 92%.", VERA, 11, letters=68,
    )  # fmt: skip
    p.round_box(50, 290, 500, 150, fill="#f1f4e6")
    for row, (label, value) in enumerate(
        (
            ("Course", c.title),
            ("Board approval", "BOA-E-0093"),
            ("Category", c.fields),
            ("Credit hours", c.credits),
            ("Certificate", c.number),
        )
    ):
        p.text(70, 320 + row * 26, label, VERA_BOLD, 10)
        v.text(190, 320 + row * 26, value, VERA, 10)
    p.wrapped(
        50, 480, "The Board accepts this course for the ethics requirement of the period July 1, 2022 - June 30, 2024 only. "
        "Do not mail this notice to the Board unless you are asked to.", VERA, 9, letters=88,
    )  # fmt: skip


@layout(
    "estate-council-regimes",
    case(
        title="Trusts After the Second Marriage", name=("Ms. Annika Söderholm-Reyes", ["Annika Söderholm-Reyes", "Ms. Annika Söderholm-Reyes"]),
        date=("Wednesday, February 14th, 2024", "2024-02-14"), credits="2.0", delivery=("Group Live", "Group Live"),
    ),
    size=LETTER_TALL, sponsor=["Estate Planning Round Table of the Lower Valley", "Estate Planning Round Table"],
)  # fmt: skip
def estate_council(p: Sheet, v: Sheet, c) -> None:
    p.centred(80, "Estate Planning Round Table of the Lower Valley", SERIF_BOLD, 18)
    p.rule(140, 92, 472, 92)
    p.centred(130, "UNIFORM CERTIFICATE OF ATTENDANCE", SANS_BOLD, 13)
    p.centred(146, "(for attorneys, accountants, planners and trust officers)", SANS_ITALIC, 10)
    for y, label, value in (
        (190, "Attendee", c.name), (215, "Seminar", c.title), (240, "Held on", c.date), (265, "Held at", "Riverbend Inn, Ballroom B"),
        (290, "Format", c.delivery), (315, "Faculty", TEACHERS[3]),
    ):  # fmt: skip
        p.text(80, y, label, SANS_BOLD, 11)
        v.text(170, y, value, SANS, 11)
    p.grid([80, 250, 330, 532], [345, 369, 393, 417, 441, 465])
    table = (
        ("Profession", "Hours", "Approval"), ("CPE (accountants)", c.credits, "50-minute hour; local sponsor 0771"),
        ("MCLE (attorneys)", "1.75", "Activity 3318840, 60-minute hour"), ("CFP Board", "1.5", "Program 300914"),
        ("CTFA", "1.75", "pending"),
    )  # fmt: skip
    for row, cells in enumerate(table):
        for x, cell in zip((86, 256, 336), cells, strict=True):
            p.text(x, 361 + 24 * row, cell, SANS_BOLD if row == 0 else SANS, 10)
    p.signature(90, 560, width=120, seed=41)
    p.text(80, 580, f"{SIGNERS[18]}, Secretary-Treasurer", SANS, 10)


@layout(
    "young-cpas-night",
    case(title="Excel Tricks You Will Actually Use", name="Priscilla Tran-Dubois", date=("9/14/23", "2023-09-14"), credits=("1", "1")),
    size=(612.0, 396.0), sponsor=["Harbor City CPA Circle", "Harbor City CPA Circle Emerging Professionals"],
    fields=("Computer Software & Applications", studies("Computer Software & Applications")), delivery=("in person", "Group Live"),
)  # fmt: skip
def harbor_city(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 396, "#fff7ea")
    p.text(36, 56, "harbor city", PEN, 30, ink="#c2410c")
    p.text(200, 56, "CPA CIRCLE", MODERN, 24, ink="#c2410c", tracking=3)
    p.text(36, 78, "EMERGING PROFESSIONALS NIGHT", MODERN, 10, tracking=2)
    v.text(36, 140, c.name, MODERN, 26)
    p.text(36, 168, "came, saw and learned:", MODERN, 13)
    v.text(36, 200, c.title, MODERN, 19, ink="#c2410c")
    v.text(36, 240, f"{c.date}  -  {c.delivery}  -  Pier 9 Taproom, Harbor City", MODERN, 12)
    v.text(36, 262, f"{c.credits} hour of CPE in {c.fields}", MODERN, 12)
    p.text(36, 340, f"Signed for the Circle: {SIGNERS[16]}, CPA", MODERN, 10)
