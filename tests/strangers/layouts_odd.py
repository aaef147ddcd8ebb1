"""Odd ones: filled-in form fields, several certificates in one file, two to a page, tables over two pages, loose letters."""

from __future__ import annotations

from tests.strangers.layout import BORN, HYBRID, SCAN, SKIP, case, layout, record, shares, studies
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "form-fields-county",
    case(
        title="Fraud Risk in Small Governments", name="Isadora Plimpton", date=("03/28/2024", "2024-03-28"), credits=("4", "4"),
        fields=("Auditing (Governmental)", studies("Auditing (Governmental)")), delivery=("Group Live", "Group Live"),
    ),
    case(
        title="Public Records for Finance Staff", name="Zachariah Boone", date=("06/11/2024", "2024-06-11"), credits=("1.5", "1.5"),
        fields=("Business Law", studies("Business Law")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=LETTER_TALL, sponsor=["County Comptrollers' League of New Albion", "County Comptrollers' League"],
)  # fmt: skip
def form_fields(p: Sheet, v: Sheet, c) -> None:
    p.centred(80, "County Comptrollers' League of New Albion", SERIF_BOLD, 18)
    p.centred(110, "CPE Attendance Form (complete on screen, then print)", SERIF_ITALIC, 13)
    p.rule(60, 122, 552, 122)
    rows = (
        ("Attendee name", "name", c.name), ("Session title", "title", c.title), ("Session date", "date", c.date), ("CPE hours claimed", "hours", c.credits),
        ("Field of study", "field", c.fields), ("Delivery method", "method", c.delivery), ("Instructor", "who", TEACHERS[5]),
    )  # fmt: skip
    for row, (label, key, value) in enumerate(rows):
        p.text(60, 170 + 40 * row, label, SANS, 11)
        v.form_field(190, 170 + 40 * row, 350, key, value)
    p.wrapped(
        60,
        480,
        "The League sponsors this program. I attended the hours claimed (50 minutes each).",
        SANS,
        10,
        letters=90,
    )
    p.rule(60, 560, 300, 560)
    p.text(60, 574, "Attendee signature", SANS, 8)


@layout(
    "two-certificates-one-file",
    case(
        name="Rosamund Achebe", sponsor="Lanternlight CPE", records=[
            record(title="Cash Basis Financial Statements", name="Rosamund Achebe", date="2024-09-10", credits="2", sponsor_id="172518",
                   sponsor=["Lanternlight CPE", "Lanternlight"], fields=studies("Accounting"), delivery="QAS Self Study", number="LT-700213"),
            record(title="Trust Accounting for Law Firms", name="Rosamund Achebe", date="2024-09-17", credits="3", sponsor_id="172518",
                   sponsor=["Lanternlight CPE", "Lanternlight"], fields=studies("Specialized Knowledge"), delivery="QAS Self Study", number="LT-700498"),
        ],
        pages=(
            ("Cash Basis Financial Statements", "Sep 10, 2024", "2", "Accounting", "LT-700213"),
            ("Trust Accounting for Law Firms", "Sep 17, 2024", "3", "Specialized Knowledge", "LT-700498"),
        ),
    ),
    size=LETTER_WIDE,
)  # fmt: skip
def two_in_one(p: Sheet, v: Sheet, c) -> None:
    for place, (title, date, credits, field, number) in enumerate(c.pages):
        if place:
            p.next_page()
        p.frame(26, ink="#b45309", weight=4)
        p.text(60, 90, "Lanternlight CPE", SERIF_BOLD, 26, ink="#b45309")
        p.text(732, 90, f"No. {number}", SANS, 11, align="right")
        p.centred(170, "This certificate records that", SERIF_ITALIC, 14)
        v.centred(210, c.name, SERIF_BOLD, 26)
        p.centred(242, "studied on her own, and was examined on,", SERIF_ITALIC, 14)
        v.centred(280, title, SERIF_BOLD, 22)
        for y, label, value in (
            (340, "Examined", date),
            (364, "CPE credits", credits),
            (388, "Field of study", field),
            (412, "Delivery method", "QAS Self Study"),
        ):
            p.text(380, y, label, SANS_ITALIC, 12, align="right")
            v.text(396, y, value, SANS_BOLD, 12)
        p.centred(520, "National Registry of CPE Sponsors no. 172518. 50-minute credits.", SANS, 9)


@layout(
    "two-to-a-page",
    case(
        name="Cuthbert Mwangi-Reilly", as_=BORN, records=[
            record(title="Slips, Trips and Falls", name="Cuthbert Mwangi-Reilly", date="2023-10-02", sponsor=["Stonequay Ports Safety School", "Stonequay Ports"]),
            record(title="Lockout / Tagout", name="Cuthbert Mwangi-Reilly", date="2023-10-05", sponsor=["Stonequay Ports Safety School", "Stonequay Ports"]),
        ],
        halves=(("Slips, Trips and Falls", "2 October 2023"), ("Lockout / Tagout", "5 October 2023")),
    ),
    size=LETTER_TALL,
)  # fmt: skip
def two_to_a_page(p: Sheet, v: Sheet, c) -> None:
    for top, (title, date) in zip((0, 396), c.halves, strict=True):
        p.box(36, top + 36, 540, 324, ink="#155e75", weight=3)
        p.centred(top + 90, "Stonequay Ports Safety School", VERA_BOLD, 20, ink="#155e75")
        p.centred(top + 130, "CERTIFICATE", VERA, 16, tracking=4)
        v.centred(top + 175, c.name, VERA_BOLD, 18)
        p.centred(top + 202, "has learned about", VERA, 12)
        v.centred(top + 232, title, VERA_BOLD, 18)
        v.centred(top + 262, f"on {date}", VERA, 12)
        p.signature(260, top + 320, width=90, seed=top + 3)
        p.centred(top + 340, f"{SIGNERS[19]}, safety officer", VERA, 9)
    p.rule(0, 396, 612, 396, ink="#aaaaaa", weight=0.4)


@layout(
    "learning-history-rows",
    case(
        name="Evangeline Torvald", records=[
            record(title=title, name="Evangeline Torvald", date=iso, credits=credits, sponsor=["Brackenfell & Moss LLP", "Brackenfell & Moss"], fields=studies(field),
                   delivery=method, sponsor_id="172630")
            for title, iso, credits, field, method in (
                ("Lease Modifications Workshop", "2024-01-18", "2.0", "Accounting", "Group Live"),
                ("Cyber Hygiene for Accountants", "2024-03-05", "1.0", "Information Technology", "QAS Self Study"),
                ("State and Local Tax Roundup", "2024-06-20", "1.5", "Taxes", "Group Internet Based"),
                ("Giving Feedback That Lands", "2024-10-09", "1.0", "Personnel/Human Resources", "Group Live"),
            )
        ],
    ),
    size=LETTER_WIDE,
)  # fmt: skip
def history(p: Sheet, v: Sheet, c) -> None:
    p.text(40, 56, "Brackenfell & Moss LLP", SANS_BOLD, 16)
    p.text(40, 74, "CPE transcript for calendar year 2024", SANS, 11)
    v.text(40, 96, f"Name: {c.name}", SANS, 11)
    p.text(752, 56, "NASBA sponsor 172630", SANS, 10, align="right")
    p.text(752, 74, "Run on 01/06/2025", SANS, 10, align="right")
    rows = (
        ("Completed", "Course", "Field of study", "Method", "CPE"), ("01/18/2024", "Lease Modifications Workshop", "Accounting", "Group Live", "2.0"),
        ("03/05/2024", "Cyber Hygiene for Accountants", "Information Technology", "QAS Self Study", "1.0"),
        ("06/20/2024", "State and Local Tax Roundup", "Taxes", "Group Internet Based", "1.5"),
        ("10/09/2024", "Giving Feedback That Lands", "Personnel/Human Resources", "Group Live", "1.0"),
    )  # fmt: skip
    p.grid([40, 130, 370, 550, 690, 752], [120 + 26 * n for n in range(len(rows) + 1)])
    for row, cells in enumerate(rows):
        for x, cell in zip((46, 136, 376, 556, 696), cells, strict=True):
            v.text(x, 137 + 26 * row, cell, SANS_BOLD if row == 0 else SANS, 10.5)
    p.text(690, 275, "Total 5.5", SANS_BOLD, 11)
    p.text(
        40,
        320,
        f"Certified correct: {SIGNERS[21]}, Learning Manager. One credit equals 50 minutes of instruction.",
        SANS,
        10,
    )


@layout(
    "two-page-conference",
    case(
        title="Western Water Utilities Finance Summit", name="Ferdinand Oyarzun", date=("October 21-23, 2024", "2024-10-23"), credits=("13.5", "13.5"),
        fields=("", shares({"Finance": "7.5", "Specialized Knowledge": "4.0", "Regulatory Ethics": "2.0"})), delivery=("Group Live", "Group Live"), number=None,
    ),
    size=LETTER_TALL, sponsor=["Alliance of Western Water Finance Officers", "AWWFO"], sponsor_id="172744",
)  # fmt: skip
def two_pages(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 120, "#075985")
    p.text(40, 60, "AWWFO", SANS_BOLD, 34, ink="#ffffff")
    p.text(40, 84, "Alliance of Western Water Finance Officers", SANS, 12, ink="#ffffff")
    p.text(40, 180, "Continuing education record", SANS, 22)
    v.text(40, 230, c.name, SANS_BOLD, 20)
    p.text(40, 256, "registered for and checked in to sessions of the", SANS, 12)
    v.text(40, 284, c.title, SANS_BOLD, 16)
    v.text(40, 310, f"{c.date}, Ruby Springs Convention Center", SANS, 12)
    p.text(40, 360, "Credits earned:", SANS, 14)
    v.text(150, 360, c.credits, SANS_BOLD, 14)
    p.text(40, 384, "Instructional delivery method: Group Live", SANS, 12)
    p.text(40, 404, "Sponsor on the National Registry of CPE Sponsors, ID 172744", SANS, 12)
    p.text(40, 424, "Sessions and fields of study: see page 2", SANS, 12)
    p.signature(50, 540, width=120, seed=603)
    p.text(40, 562, f"{SIGNERS[9]}, Executive Director", SANS, 11)
    p.next_page()
    v.text(40, 50, f"{c.name} - sessions attended", SANS_BOLD, 13)
    sessions = (
        ("Mon 9:00", "Rate Design Without Riots", "Finance", "3.0"), ("Mon 1:30", "Wildfire and Insurance Markets", "Specialized Knowledge", "2.0"),
        ("Tue 8:30", "Debt Refunding Clinic", "Finance", "3.0"), ("Tue 2:00", "Ethics: Gifts, Travel, Vendors", "Regulatory Ethics", "2.0"),
        ("Wed 8:30", "Aging Meters, Missing Money", "Finance", "1.5"), ("Wed 10:30", "Drought Contingency Planning", "Specialized Knowledge", "2.0"),
    )  # fmt: skip
    p.grid([40, 110, 350, 520, 572], [66 + 24 * n for n in range(len(sessions) + 1)])
    for row, cells in enumerate(sessions):
        for x, cell in zip((46, 116, 356, 528), cells, strict=True):
            v.text(x, 82 + 24 * row, cell, SANS, 10)
    for row, line in enumerate(("Finance 7.5", "Specialized Knowledge 4.0", "Regulatory Ethics 2.0", "Total 13.5")):
        v.text(572, 240 + 18 * row, line, SANS_BOLD, 10.5, align="right")


@layout(
    "loose-letters",
    case(
        title="Inventory Observation Essentials", name="Calliope Brightman", date=("Mar 3, 2023", "2023-03-03"), credits=("1.5", "1.5"),
        fields=("Auditing", studies("Auditing")), delivery=("QAS Self Study", "QAS Self Study"),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Kestrel Hill CPE", "Kestrel Hill"], sponsor_id="172851",
)  # fmt: skip
def loose(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#334155", weight=1)
    p.centred(100, "K E S T R E L   H I L L   C P E", SERIF, 22, ink="#334155")
    p.centred(160, "confirms the satisfactory completion by", SERIF_ITALIC, 14)
    v.centred(205, c.name, SERIF_BOLD, 26, tracking=2.5)
    p.centred(240, "of the self-study program", SERIF_ITALIC, 14)
    v.centred(282, c.title, SERIF_BOLD, 20, tracking=3)
    p.text(150, 350, "DATE", SANS, 9, align="centre")
    p.text(310, 350, "CPE", SANS, 9, align="centre")
    p.text(470, 350, "SUBJECT", SANS, 9, align="centre")
    p.text(640, 350, "METHOD", SANS, 9, align="centre")
    for x, value in ((150, c.date), (310, c.credits), (470, c.fields), (640, c.delivery)):
        v.text(x, 374, " ".join(value) if x == 150 else value, SERIF, 15, align="centre")
    p.sideways(58, 480, "Registry sponsor no. 172851", SANS, 8, ink="#334155")
    p.signature(330, 480, width=130, seed=607)
    p.centred(505, f"{SIGNERS[22]}, Director of Self-Study", SERIF, 11)


@layout(
    "labels-then-values",
    case(
        title="Advanced Topics in S Corporations", name="Thelonious Grady", date=("11/06/2023", "2023-11-06"), credits=("8.00", "8.00"),
        fields=("Taxes", studies("Taxes")), delivery=("Group-Live", "Group Live"), number="8813-0042",
    ),
    case(
        title="Audits of 401(k) Plans", name="Anneliese Fortescue", date=("05/14/2024", "2024-05-14"), credits=("4.00", "4.00"),
        fields=("Auditing", studies("Auditing")), delivery=("Group-Internet", "Group Internet Based"), number="8901-0117", as_=SCAN,
    ),
    size=LETTER_TALL, sponsor=["Pemberly Tax & Audit Seminars", "Pemberly Tax and Audit Seminars"], sponsor_id="172966",
)  # fmt: skip
def labels_then_values(p: Sheet, v: Sheet, c) -> None:
    p.centred(90, "Certificate of Attendance", SERIF_BOLD, 28)
    labels = (
        "Registrant",
        "Seminar",
        "Seminar date",
        "City",
        "CPE hours",
        "Field of study",
        "Delivery",
        "Discussion leader",
        "Certificate no.",
        "NASBA sponsor no.",
    )
    values = (
        c.name,
        c.title,
        c.date,
        "Lakewood Falls, OH",
        c.credits,
        c.fields,
        c.delivery,
        TEACHERS[1],
        c.number,
        "172966",
    )
    for row, label in enumerate(labels):
        p.text(80, 160 + 34 * row, label, SERIF_ITALIC, 13)
    for row, value in enumerate(values):
        v.text(230, 160 + 34 * row, value, SERIF_BOLD, 13)
    p.rule(80, 520, 532, 520)
    p.text(80, 545, "Pemberly Tax & Audit Seminars", SERIF_BOLD, 14)
    p.text(80, 562, "77 Canal Row, Lakewood Falls, Ohio    www.pemberly.example", SERIF, 11)
    p.signature(380, 600, width=120, seed=609)
    p.text(370, 625, SIGNERS[3], SERIF, 11)


@layout(
    "plain-text-mail",
    case(
        title="Intro to Crypto Tax", name="Ulysses Greer", date=("Nov 12 2024", "2024-11-12"), credits=("1", "1"),
        fields=("Taxes", studies("Taxes")), delivery=("webinar", "Group Internet Based"),
    ),
    size=LETTER_TALL, sponsor=["Mosswood CPE Club", "Mosswood"],
)  # fmt: skip
def plain_mail(p: Sheet, v: Sheet, c) -> None:
    lines = (
        "From: desk@mosswood.example", "Sent: Wednesday, November 13, 2024 7:15 AM", "To: ugreer@greerbooks.example", "Subject: FW: attendance", "",
        f"Hi {c.name.split()[0]},", "", "no fancy certificate from us, this mail is it:", "",
        f"  Person ........ {c.name}", f"  Session ....... {c.title}", f"  When .......... {c.date}", f"  How ........... live {c.delivery}",
        f"  CPE ........... {c.credits} hour, {c.fields}", "  Who gave it ... Mosswood CPE Club (not on any registry)", "",
        "Hours are 50 minutes. Keep this for five years.", "", "Best", SIGNERS[26],
    )  # fmt: skip
    for row, line in enumerate(lines):
        v.text(60, 70 + 18 * row, line, TYPED, 11)


@layout(
    "dashboard-ring",
    case(
        title="Budget Variance Storytelling", date=("Completed: 30 May 2025", "2025-05-30"), credits=("0.5", "0.5"),
        fields=("Communications and Marketing", studies("Communications and Marketing")), delivery=SKIP,
    ),
    size=(800.0, 420.0), sponsor=["Fathom Learning", "Fathom"], as_=HYBRID,
)  # fmt: skip
def dashboard(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 800, 420, "#f1f5f9")
    p.block(0, 0, 180, 420, "#1e293b")
    p.text(24, 50, "Fathom Learning", MODERN, 15, ink="#ffffff")
    for row, item in enumerate(("Explore", "My list", "CPE log", "Settings")):
        p.text(24, 100 + 30 * row, item, MODERN, 12, ink="#94a3b8")
    p.round_box(210, 40, 560, 340, fill="#ffffff")
    p.disc(690, 120, 44, ink="#22c55e", weight=8)
    p.text(690, 126, "100%", MODERN, 18, align="centre")
    v.text(240, 90, c.title, MODERN, 22)
    v.text(240, 120, c.date, MODERN, 13)
    p.text(240, 180, "CPE", MODERN, 11, ink="#64748b")
    v.text(240, 200, c.credits, MODERN, 18)
    p.text(330, 180, "Field of study", MODERN, 11, ink="#64748b")
    v.text(330, 200, c.fields, MODERN, 14)
    p.text(240, 250, "Mode", MODERN, 11, ink="#64748b")
    p.text(240, 268, "On demand or live replay", MODERN, 13)
    p.text(240, 350, "Download the official PDF from your CPE log.", MODERN, 10, ink="#64748b")
