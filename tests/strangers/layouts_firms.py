"""Firms and companies that train their own people and their clients: internal systems, letters, splits by field of study."""

from __future__ import annotations

from tests.strangers.layout import FAX, HYBRID, SCAN, SHOT, SKIP, case, layout, shares, studies
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_TALL,
    BOOK,
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
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "corliss-brandt-learning",
    case(
        title=(
            "AUD 4410: Group Audits - Responsibilities of the Lead Auditor",
            ["Group Audits - Responsibilities of the Lead Auditor", "AUD 4410: Group Audits - Responsibilities of the Lead Auditor"],
        ), name="Siobhan Delacroix-Munro",
        date=("21-Sep-2023", "2023-09-21"), credits=("2.50", "2.50"), fields=("Auditing", studies("Auditing")),
        delivery=("Internet-based group", "Group Internet Based"), number="LRN-0092-771-3",
    ),
    case(
        title=("TAX 2105: Consolidated Returns, Part II", ["Consolidated Returns, Part II", "TAX 2105: Consolidated Returns, Part II"]),
        name="Winston Achebe-Clarke", date=("02-Feb-2024", "2024-02-02"),
        credits=("4.00", "4.00"), fields=("Taxes", studies("Taxes")), delivery=("Group Live", "Group Live"),
        number="LRN-0101-220-8",
    ),
    size=A4_TALL, sponsor=["Corliss Brandt LLP", "Corliss Brandt", "Corliss Brandt University"], sponsor_id="170811",
)  # fmt: skip
def corliss(p: Sheet, v: Sheet, c) -> None:
    p.text(50, 66, "corliss", MODERN, 30, ink="#0a7d5a")
    p.text(148, 66, "brandt", MODERN, 30, ink="#111111")
    p.text(545, 52, "Learning record", MODERN, 11, align="right")
    p.text(545, 67, c.number, MODERN, 9, align="right", ink="#666666")
    p.rule(50, 84, 545, 84, ink="#0a7d5a", weight=2.5)
    rows = (
        ("Learner", c.name), ("Personnel no.", "US-0048213"), ("Office", "Minneapolis"), ("Course", c.title),
        ("Completed", c.date), ("Method of delivery", c.delivery), ("Field of study", c.fields), ("CPE credits", c.credits),
        ("Score", "Not graded"), ("Record generated", "14-Oct-2024"),
    )  # fmt: skip
    for row, (label, value) in enumerate(rows):
        y = 120 + 30 * row
        if row % 2 == 0:
            p.block(50, y - 18, 495, 30, "#eef6f2")
        p.text(60, y, label, MODERN, 10.5, ink="#0a7d5a")
        v.text(200, y, value, MODERN, 10.5)
    p.wrapped(
        50, 460, "Corliss Brandt LLP is registered with the National Association of State Boards of Accountancy (NASBA) as a "
        "sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy "
        "have final authority on the acceptance of individual courses for CPE credit. Registry sponsor identification number: "
        "170811. Illinois: 158.009921. New York: 009134. Texas: 010277. Credits reflect 50-minute hours.", MODERN, 8.5, letters=104,
    )  # fmt: skip
    p.text(50, 560, f"{SIGNERS[1]}, Partner, Learning and Development", MODERN, 9.5)


@layout(
    "small-firm-letter",
    case(
        title=("Revenue Recognition for Contractors", ["Revenue Recognition for Contractors"]), name=("Mr. Thaddeus Olbrich", ["Thaddeus Olbrich", "Mr. Thaddeus Olbrich"]),
        date=("June 27, 2023", "2023-06-27"), credits="3",
        fields=("Accounting", studies("Accounting")), delivery=("group-live", "Group Live"),
    ),
    case(
        title="Preparing for Peer Review", name=("Ms. Eulalia Grigsby", ["Eulalia Grigsby", "Ms. Eulalia Grigsby"]),
        date=("October 3, 2023", "2023-10-03"), credits="2", as_=FAX,
        fields=("Auditing", studies("Auditing")), delivery=("group-live", "Group Live"),
    ),
    size=LETTER_TALL, sponsor=["Haverstock, Pruitt & Dunn", "Haverstock, Pruitt & Dunn, Certified Public Accountants"],
)  # fmt: skip
def haverstock(p: Sheet, v: Sheet, c) -> None:
    p.centred(70, "Haverstock, Pruitt & Dunn", SERIF_BOLD, 22)
    p.centred(88, "Certified Public Accountants", SERIF_ITALIC, 12)
    p.centred(104, "2210 Ferry Street, Lafontaine, Indiana 46940   (260) 555-0139", SERIF, 9)
    p.rule(72, 114, 540, 114)
    v.text(72, 160, "January 4, 2024", SERIF, 12)
    p.text(72, 200, "Re: continuing education credit", SERIF_BOLD, 12)
    p.text(72, 232, "To whom it may concern:", SERIF, 12)
    v.wrapped(
        72, 262, f"Please accept this letter as confirmation that on {c.date}, {c.name} was in attendance at the in-house "
        f"seminar \"{c.title}\", which our firm conducted at its Lafontaine office as a {c.delivery} program.",
        SERIF, 12, letters=84,
    )  # fmt: skip
    v.wrapped(
        72, 330, f"The seminar carried {c.credits} hours of CPE in the subject of {c.fields}, each hour consisting of fifty "
        "minutes. An agenda and the list of those who attended are kept in our files.", SERIF, 12, letters=84,
    )  # fmt: skip
    p.text(72, 410, "Very truly yours,", SERIF, 12)
    p.signature(80, 460, width=140, seed=52)
    p.text(72, 485, SIGNERS[13] + ", CPA", SERIF, 12)
    p.text(72, 501, "Managing Partner", SERIF, 12)


@layout(
    "northgate-client-webinar",
    case(
        title="What the New Overtime Rules Mean for Your Payroll", name="Belinda Szymanski", date=("08.15.2024", "2024-08-15"),
        credits="1.0", fields=("Human Resources", studies("Personnel/Human Resources")),
    ),
    case(
        title="Year-End Planning for Closely Held Businesses", name="Roscoe T. Manigault", date=("11.20.2024", "2024-11-20"),
        credits="1.5", fields=("Taxes", studies("Taxes")),
    ),
    as_=HYBRID, size=SLIDE, sponsor=["Northgate Pell", "Northgate Pell LLP", "Northgate Pell Advisors LLC"],
    delivery=("Group Internet", "Group Internet Based"), sponsor_id="170904",
)  # fmt: skip
def northgate(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 960, 540, "#0d1b2a")
    p.block(60, 60, 840, 420, "#ffffff")
    p.shape([(60, 60), (330, 60), (60, 330)], fill="#e0a030")
    p.text(90, 112, "NORTHGATE", SANS_BOLD, 22, ink="#0d1b2a")
    p.text(90, 134, "PELL", SANS, 22, ink="#0d1b2a", tracking=6)
    p.text(860, 120, "CPE Certificate", SANS_BOLD, 26, ink="#0d1b2a", align="right")
    p.text(360, 180, "Earned by", SANS_ITALIC, 12, ink="#777777")
    v.text(360, 206, c.name, SANS_BOLD, 22)
    p.text(360, 246, "Webinar", SANS_ITALIC, 12, ink="#777777")
    v.wrapped(360, 270, c.title, SANS_BOLD, 17, letters=48)
    for x, label, value in (
        (360, "Date", c.date), (460, "Credit(s)", c.credits), (540, "Field", c.fields), (720, "Method", c.delivery),
    ):  # fmt: skip
        p.text(x, 340, label, SANS_ITALIC, 11, ink="#777777")
        v.text(x, 358, value, SANS, 12.5)
    p.text(360, 420, f"Approved by {SIGNERS[8]}, CPA, Director of Learning, Northgate Pell LLP", SANS, 10)
    p.text(360, 438, "NASBA registry sponsor: 170904. CPE computed on 50-minute hours.", SANS, 10)
    p.text(360, 456, "Northgate Pell Advisors LLC is not a licensed CPA firm.", SANS, 8, ink="#777777")


@layout(
    "utility-controllers-split",
    case(
        title="Controllers' Forum 2023", name="Augusta Winterbourne", date=("Oct 11 & 12, 2023", "2023-10-12"), credits="9.0",
        fields=("", shares({"Accounting": "4.5", "Information Technology": "1.5", "Communications and Marketing": "3.0"})),
        delivery=("Live, in-person group program", "Group Live"),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Delmarsh Light & Water", "Delmarsh Light & Water Company", "Delmarsh Light & Water Co."],
)  # fmt: skip
def delmarsh(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#17406d", weight=5)
    p.star(90, 90, 26, fill="#17406d")
    p.text(128, 98, "Delmarsh Light & Water", SANS_BOLD, 22, ink="#17406d")
    p.centred(165, "CPE Certificate of Completion", SERIF_BOLD, 28)
    v.centred(215, c.name, SERIF, 24)
    p.rule(240, 221, 552, 221)
    p.centred(236, "participant", SERIF_ITALIC, 10)
    v.centred(270, c.title, SERIF_BOLD, 20)
    v.centred(292, f"{c.date}    Operations Center, Salisbury", SERIF, 13)
    p.text(170, 335, "Technical - Accounting", SERIF, 13)
    v.text(560, 335, "4.5 hours", SERIF, 13)
    p.text(170, 356, "Technical - Information Technology", SERIF, 13)
    v.text(560, 356, "1.5 hours", SERIF, 13)
    p.text(170, 377, "Non-technical - Communications and Marketing", SERIF, 13)
    v.text(560, 377, "3.0 hours", SERIF, 13)
    p.rule(170, 386, 622, 386)
    p.text(170, 404, "Total CPE", SERIF_BOLD, 13)
    v.text(560, 404, "9.0 hours", SERIF_BOLD, 13)
    p.text(170, 436, c.delivery + ". One CPE hour = 50 minutes.", SERIF_ITALIC, 11)
    p.signature(430, 500, width=130, seed=61)
    p.text(420, 525, f"{SIGNERS[12]}, Corporate Controller", SERIF, 11)


@layout(
    "global-network-badge-page",
    case(
        title="Sustainability Assurance Essentials", name="Ingrid Falkenrath", date=("16/04/2024", "2024-04-16"), credits=("3.2", "3.2"),
        fields=("Auditing", studies("Auditing")), delivery=("QAS Self Study", "QAS Self Study"), number="7C1E-88D0-4B",
    ),
    size=A4_TALL, sponsor=["Altamar Quist", "Altamar Quist International", "Altamar Quist International Limited"], sponsor_id="171006",
)  # fmt: skip
def altamar(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 210, "#5b2a86")
    p.text(40, 60, "Altamar Quist", SERIF, 28, ink="#ffffff")
    p.text(40, 130, "Well done,", MODERN, 16, ink="#d9c7ee")
    v.text(40, 165, c.name, MODERN, 28, ink="#ffffff")
    p.text(40, 255, "You finished", MODERN, 12, ink="#5b2a86")
    v.text(40, 285, c.title, MODERN, 22)
    for row, (label, value) in enumerate(
        (
            ("when", c.date),
            ("how", c.delivery),
            ("what it counts as", c.fields),
            ("what it is worth", f"{c.credits} CPE"),
            ("certificate", c.number),
        )
    ):
        p.text(40, 340 + 40 * row, label, MODERN, 10, ink="#777777")
        v.text(40, 357 + 40 * row, value, MODERN, 14)
    p.squares(420, 340, 110, seed=4)
    p.text(475, 465, "check this certificate", MODERN, 8, align="centre")
    p.wrapped(
        40, 600, "Altamar Quist International Limited coordinates a network of separate firms and is listed on the National "
        "Registry of CPE Sponsors (171006). Duration of the module: 2 h 40 min.", MODERN, 8.5, letters=100,
    )  # fmt: skip


@layout(
    "bank-internal-audit-memo",
    case(
        title="Model Risk for Auditors", name="Francisco Javier Iturbe", date=("March 7, 2025", "2025-03-07"), credits=("6.5", "6.5"),
        fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"),
    ),
    size=LETTER_TALL, sponsor=["Cardinal Trust Bancorp", "Cardinal Trust Bancorp Internal Audit", "Internal Audit, Cardinal Trust Bancorp"],
)  # fmt: skip
def cardinal(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 60, "CARDINAL TRUST BANCORP", TYPED, 12)
    p.text(60, 76, "INTERNAL AUDIT DEPARTMENT", TYPED, 12)
    p.text(60, 120, "M E M O R A N D U M", TYPED, 14)
    for row, (label, value) in enumerate(
        (("TO:", c.name), ("FROM:", f"{SIGNERS[17]}, Audit Training Coordinator"), ("DATE:", "March 24, 2025"),
         ("SUBJECT:", "Your CPE hours"))
    ):  # fmt: skip
        p.text(60, 155 + 20 * row, label, TYPED, 11)
        v.text(150, 155 + 20 * row, value, TYPED, 11)
    p.rule(60, 228, 552, 228)
    for row, line in enumerate(
        ("The department held the following class and our roster", "shows that you stayed until the end:")
    ):
        p.text(60, 260 + 16 * row, line, TYPED, 11)
    for row, (label, value) in enumerate(
        (("Class", c.title), ("Held on", c.date), ("Room", "14-B, Cardinal Plaza"), ("Type", c.delivery),
         ("Field of study", c.fields), ("CPE hours", c.credits))
    ):  # fmt: skip
        v.text(90, 312 + 18 * row, f"{label:.<18} {value}", TYPED, 11)
    for row, line in enumerate(
        ("Please file this memo with your records. Internal Audit", "is the program sponsor; hours are of 50 minutes.")
    ):
        p.text(60, 450 + 16 * row, line, TYPED, 11)


@layout(
    "alliance-of-firms",
    case(
        title="Managers' Bootcamp: From Reviewer to Coach", name="Keoni Makoa-Williams", date=("June 3 to June 5, 2024", "2024-06-05"),
        credits=("20", "20"), fields=("Business Management & Organization", studies("Business Management & Organization")),
        delivery=("Group Live", "Group Live"), member="Starling & Boothe PC",
    ),
    case(
        title="Audit Quality Forum", name="Tamsin Ravenscroft-Lee", date=("July 9 to July 10, 2024", "2024-07-10"), as_=SHOT,
        credits=("12", "12"), fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"),
        member="Kettleman Voss CPAs",
    ),
    sponsor=["BluePeak Alliance", "BluePeak Alliance of Independent Firms", "BluePeak"], sponsor_id="171113",
)  # fmt: skip
def bluepeak(p: Sheet, v: Sheet, c) -> None:
    p.shape([(0, 612), (170, 380), (260, 470), (420, 300), (792, 612)], fill="#d7e6f5")
    p.shape([(420, 300), (470, 352), (380, 352)], fill="#ffffff")
    p.text(50, 70, "BLUEPEAK", VERA_BOLD, 26, ink="#1d4e89")
    p.text(50, 88, "Alliance of Independent Firms", VERA, 11, ink="#1d4e89")
    v.centred(160, c.name, VERA_BOLD, 24)
    v.centred(182, c.member, VERA, 12, ink="#555555")
    p.centred(212, "is credited with full attendance at", VERA, 12)
    v.centred(246, c.title, VERA_BOLD, 19, ink="#1d4e89")
    v.centred(272, f"{c.date}, Estes Falls, Colorado", VERA, 12)
    v.centred(318, f"{c.credits} CPE credits | {c.fields} | {c.delivery}", VERA_BOLD, 11.5)
    p.signature(600, 470, width=110, seed=71)
    p.text(590, 490, SIGNERS[21], VERA, 10)
    p.text(590, 504, "Executive Director", VERA, 9)
    p.text(50, 585, "NASBA # 171113", VERA, 8.5)
    p.text(742, 585, "50 minutes = 1 credit", VERA, 8.5, align="right")


@layout(
    "manufacturer-finance-day",
    case(
        title="Plant Finance Day", name="Dorota Wisniewska-Cole", date=("2024/05/30", "2024-05-30"), credits=("5", "5"),
        fields=SKIP, delivery=SKIP,
    ),
    size=LETTER_WIDE, as_=SCAN, sponsor=["Ironwright Castings", "Ironwright Castings Inc."],
)  # fmt: skip
def ironwright(p: Sheet, v: Sheet, c) -> None:
    p.frame(24, ink="#8a4b08", weight=8)
    p.frame(34, ink="#8a4b08", weight=1)
    p.centred(120, "Ironwright Castings Inc.", BOOK, 30, ink="#8a4b08")
    p.centred(175, "thanks", SERIF_ITALIC, 16)
    v.centred(225, c.name, PEN, 40)
    p.centred(270, "for spending the day learning at", SERIF_ITALIC, 16)
    v.centred(320, c.title, SERIF_BOLD, 34)
    v.centred(365, f"{c.date}  -  Wheeling Works, Training Room", SERIF, 14)
    p.centred(405, "CPE: 5 (A&A 3, Professional Ethics 2)", SERIF, 14)
    p.signature(330, 490, width=130, seed=81)
    p.centred(512, f"{SIGNERS[7]}, Chief Financial Officer", SERIF, 12)


@layout(
    "wealth-firm-lunch",
    case(
        title="Charitable Remainder Trusts: Numbers That Persuade", name="Gwendolyn Abara", date=("Apr 4, 2023", "2023-04-04"),
        credits=("1", "1"), fields=("Taxes", studies("Taxes")), delivery=("In-person seminar", "Group Live"),
    ),
    size=LETTER_TALL, as_=HYBRID, sponsor=["Larchmere Wealth Partners", "Larchmere"],
)  # fmt: skip
def larchmere(p: Sheet, v: Sheet, c) -> None:
    p.disc(306, 100, 48, ink="#3f6b4f", weight=3)
    p.centred(114, "L", SERIF, 44, ink="#3f6b4f")
    p.centred(176, "LARCHMERE WEALTH PARTNERS", SERIF, 15, tracking=3, ink="#3f6b4f")
    p.centred(240, "Lunch & Learn Certificate", SERIF_ITALIC, 26)
    y = 310
    for label, value in (
        ("Guest", c.name), ("Topic", c.title), ("Date", c.date), ("Program type", c.delivery), ("CPE hours", c.credits),
        ("Subject", c.fields), ("Speaker", "Rex Tarkington, JD, LL.M."),
    ):  # fmt: skip
        p.text(180, y, label, SERIF_ITALIC, 12, ink="#3f6b4f", align="right")
        v.text(195, y, value, SERIF, 13)
        y += 34
    p.centred(640, "Larchmere Wealth Partners is not affiliated with any board of accountancy.", SERIF, 9)
    p.centred(655, "CPE self-reported; ask your board whether it accepts this program.", SERIF, 9)
