"""The eighth set, second part: more of accounting and finance - alliances, governments, colleges, payroll, vendors."""

from __future__ import annotations

from tests.strangers.files import browser_page
from tests.strangers.layout import (
    HYBRID,
    PHOTO,
    SCAN,
    SKIP,
    Case,
    case,
    layout,
    shares,
    studies,
    whole_file,
)
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    BOOK,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
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
    "northgate alliance",
    case(
        title="Quality Management: From Design to Monitoring",
        name="Rosamund Tellier",
        sponsor=(
            "Northgate Alliance of Independent Firms",
            ["Northgate Alliance of Independent Firms", "Northgate Alliance"],
        ),
        date=("May 18, 2026", "2026-05-18"),
        credits="5.5",
        fields=("", shares({"Auditing": "4.0", "Business Management & Organization": "1.5"})),
        delivery="Group Live",
        sponsor_id="172903",
    ),
    as_=HYBRID,
)
def northgate(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 26, 612, "#0e4d64")
    paper.block(26, 0, 8, 612, "#f2a541")
    paper.shape([(76, 92), (100, 44), (124, 92)], ink="#0e4d64", weight=4)
    paper.text(140, 66, "NORTHGATE ALLIANCE", SANS_BOLD, 20, ink="#0e4d64")
    paper.text(140, 86, "of Independent Firms", SANS, 14, ink="#0e4d64")
    paper.text(76, 144, "Continuing Professional Education Certificate", SANS, 22)
    fields = (
        (190, "Name", c.name),
        (226, "Program", c.title),
        (262, "Date", c.date),
        (298, "City / State", "Granville, MI"),
        (334, "Method", c.delivery),
        (370, "Total credits", c.credits),
    )
    for y, label, value in fields:
        paper.text(76, y, label, SANS_BOLD, 11, ink="#0e4d64")
        paper.block(180, y - 16, 380, 23, "#eef4f6")
        values.text(188, y, value, SANS, 12.5)
    paper.text(590, 186, "Credits by field of study", SANS_BOLD, 10.5, ink="#0e4d64")
    values.text(590, 208, "4.0", SANS_BOLD, 12)
    values.text(620, 208, "Auditing", SANS, 11)
    values.text(590, 228, "1.5", SANS_BOLD, 12)
    values.text(620, 228, "Business Management", SANS, 11)
    values.text(620, 242, "& Organization", SANS, 11)
    paper.signature(90, 450, width=130, seed=81)
    paper.rule(76, 458, 300, 458)
    paper.text(76, 472, "Stellan Osterhaus, Director of Learning", SANS, 10)
    paper.wrapped(
        76,
        510,
        "Northgate Alliance of Independent Firms is registered with the National Association of State Boards of Accountancy "
        "(NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. "
        f"Sponsor ID number {c.sponsor_id}. Credits are based on a 50-minute hour. "
        "1818 Portage Street, Suite 900, Granville, MI 49999.",
        SANS,
        8.5,
        letters=135,
    )


@layout(
    "lenders and savings school",
    case(
        title="Asset/Liability Management for Community Banks",
        name="Cyrus P. Delacourt",
        sponsor=(
            "School for Lenders and Savings Institutions",
            ["School for Lenders and Savings Institutions", "The School for Lenders and Savings Institutions"],
        ),
        date=("the 9th day of September, 2025", "2025-09-09"),
        credits="7.0",
        fields=("Finance", studies("Finance")),
        delivery=("", None),
    ),
    as_=SCAN,
)
def lenders(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(26, ink="#20324f", thick=18)
    paper.centred(104, "The School for", SERIF_ITALIC, 17)
    paper.centred(132, "Lenders and Savings Institutions", SERIF_BOLD, 27, ink="#20324f")
    paper.centred(176, "hereby certifies that", SERIF_ITALIC, 15)
    values.centred(214, c.name, BOOK, 30)
    paper.rule(220, 222, 572, 222)
    paper.centred(248, "attended and completed all sessions of", SERIF_ITALIC, 15)
    values.centred(284, c.title, SERIF_BOLD, 19)
    values.centred(314, "held at Elmhurst Falls, Iowa, on " + c.date, SERIF, 14)
    values.centred(350, f"CPE: {c.credits} hours     Field of study: {c.fields}", SERIF_BOLD, 14)
    paper.signature(130, 440, width=140, seed=91)
    paper.rule(110, 448, 320, 448)
    paper.text(215, 463, "Cornelius Babbage-Holt", SERIF, 11, align="centre")
    paper.text(215, 477, "Headmaster", SERIF_ITALIC, 11, align="centre")
    paper.signature(490, 440, width=130, seed=92)
    paper.rule(472, 448, 682, 448)
    paper.text(577, 463, "Yolanda Petrakis", SERIF, 11, align="centre")
    paper.text(577, 477, "Registrar", SERIF_ITALIC, 11, align="centre")
    paper.seal(396, 458, 42, fill="#20324f", light="#d9e2f0")
    paper.centred(536, "One hour of CPE represents 50 minutes of participation.", SERIF_ITALIC, 10)


@layout(
    "state auditor of west calloway",
    case(
        title="2024 Yellow Book: What Changes for Performance Audits",
        name="Odalys Ferncastle",
        sponsor=(
            "Office of the State Auditor",
            [
                "Office of the State Auditor",
                "State of West Calloway Office of the State Auditor",
                "Office of the State Auditor Training & Professional Development Unit",
                "Office of the State Auditor, State of West Calloway",
                "State of West Calloway",
            ],
        ),
        date=("02/24/2026", "2026-02-24"),
        credits="3.5",
        fields=("Auditing (Governmental)", studies("Auditing (Governmental)")),
        delivery=("Virtual instructor-led (Teams)", SKIP),
    ),
    as_=SCAN,
    size=LETTER_TALL,
)
def state_auditor(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.disc(92, 92, 36, ink="#333333", weight=1.6)
    paper.disc(92, 92, 28, ink="#333333", weight=0.8)
    paper.star(92, 92, 16, fill="#333333")
    paper.text(146, 76, "STATE OF WEST CALLOWAY", SERIF_BOLD, 15)
    paper.text(146, 95, "Office of the State Auditor", SERIF_BOLD, 15)
    paper.text(146, 112, "Training & Professional Development Unit", SERIF, 11)
    paper.rule(60, 140, 552, 140, weight=1.5)
    paper.centred(176, "CONTINUING PROFESSIONAL EDUCATION", SERIF_BOLD, 15)
    paper.centred(195, "CERTIFICATE OF ATTENDANCE", SERIF_BOLD, 15)
    labels = (
        ("Name of attendee", c.name),
        ("Agency", "Department of Natural Resources, Internal Audit"),
        ("Title of training", c.title),
        ("Date of training", c.date),
        ("Time", "8:30 a.m. to 11:45 a.m."),
        ("Format", c.delivery),
        ("Subject area", c.fields),
        ("CPE hours awarded", c.credits),
        ("Meets GAGAS CPE requirement", "Yes - 24-hour and 80-hour"),
    )
    ys = [222.0 + 27 * n for n in range(len(labels) + 1)]
    paper.grid((60, 210, 552), ys)
    for y, (label, value) in zip(ys, labels, strict=False):
        paper.text(66, y + 17, label, SERIF_BOLD, 10)
        values.text(218, y + 17, value, SERIF, 11)
    paper.text(60, 500, "CPE hours are computed on a 50-minute basis.", SERIF_ITALIC, 10)
    paper.signature(80, 566, width=130, seed=23)
    paper.rule(60, 574, 290, 574)
    paper.text(60, 588, "Thandeka Mabuse, CPA, CGFM", SERIF, 10.5)
    paper.text(60, 602, "Deputy State Auditor", SERIF, 10.5)
    paper.text(360, 588, "OSA Form 114 (rev. 7/2023)", SERIF, 9)
    paper.centred(744, "Capitol Annex, Room 210, Fort Calloway, West Calloway", SERIF, 9)


@layout(
    "corporate controllers forum",
    case(
        title="Treasury Controls and Payment Fraud",
        name="Anneliese Throckmorton",
        sponsor="Corporate Controllers Forum",
        date=("June 16, 2026", "2026-06-16"),
        credits="1.8",
        fields=("Finance", studies("Finance")),
        delivery=("Group-Internet Based", ["Group Internet Based", "Group-Internet Based"]),
        sponsor_id="177765",
    ),
    size=LETTER_TALL,
    colour="#ffffff",
)
def controllers(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 612, 180, "#2b2d42")
    paper.text(48, 66, "CCF", MODERN, 40, ink="#ef233c")
    paper.text(140, 52, "Corporate", MODERN, 15, ink="#ffffff")
    paper.text(140, 70, "Controllers Forum", MODERN, 15, ink="#ffffff")
    paper.text(48, 130, "Certificate of Completion", MODERN, 28, ink="#ffffff")
    paper.text(48, 154, "Webcast series 2026", MODERN, 12, ink="#b8bac9")
    values.text(48, 232, c.name, MODERN, 26)
    paper.text(48, 256, "has completed", MODERN, 12, ink="#777777")
    values.text(48, 286, c.title, MODERN, 19, ink="#2b2d42")
    pairs = (
        ("Date of webcast", c.date),
        ("CPE credits", c.credits),
        ("NASBA field of study", c.fields),
        ("Instructional method", c.delivery),
        ("Minutes attended", "94 of 95"),
        ("Polling questions answered", "6 of 6"),
    )
    for place, (label, value) in enumerate(pairs):
        x, y = 48 + (place % 2) * 270, 340 + (place // 2) * 56
        paper.text(x, y, label, MODERN, 10, ink="#8d99ae")
        values.text(x, y + 19, value, MODERN, 14)
        paper.rule(x, y + 28, x + 240, y + 28, ink="#d5d9e0")
    paper.signature(56, 566, width=140, seed=71)
    paper.text(48, 592, "Imogen Tattersfield", MODERN, 11)
    paper.text(48, 606, "Executive Director", MODERN, 10, ink="#777777")
    paper.wrapped(
        48,
        660,
        "Corporate Controllers Forum is registered with the National Association of State Boards of Accountancy (NASBA) as a "
        "sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy "
        "have final authority on the acceptance of individual courses for CPE credit. Complaints regarding registered "
        "sponsors may be submitted through the Registry's website. In accordance with the standards, CPE credits have been "
        f"granted based on a 50-minute hour. National Registry Sponsor ID: {c.sponsor_id}.",
        MODERN,
        8.5,
        letters=118,
    )
    paper.text(48, 752, "2200 Exchange Tower, Rawlins Bay, DE 19999", MODERN, 8.5, ink="#777777")


@whole_file(
    "ferris okoye brandt web page",
    case(
        title="State Nexus After Remote Work: A Practical Update",
        name="Juniper Salthouse",
        sponsor=("Ferris Okoye Brandt", ["Ferris Okoye Brandt", "Ferris Okoye Brandt LLC"]),
        date=("Jan. 21, 2026", "2026-01-21"),
        credits="1.5",
        fields=("Taxes", studies("Taxes")),
        delivery=(
            "Live webinar (Group Internet Based)",
            ["Group Internet Based", "Live webinar (Group Internet Based)"],
        ),
        sponsor_id="174418",
    ),
    ending="html",
)
def ferris(c: Case) -> bytes:
    page = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>CPE Certificate | FOB</title>
<style>body{{font-family:Georgia,serif;margin:0;color:#222}}nav{{background:#3b0d11;color:#fff;padding:12px 40px}}
nav a{{color:#f3d9c9;margin-right:18px;text-decoration:none}}main{{max-width:760px;margin:40px auto;border:1px solid #bbb;padding:40px}}
h1{{font-weight:normal;color:#3b0d11}}dt{{color:#777;font-size:13px}}dd{{margin:0 0 12px;font-size:17px}}footer{{font-size:12px;color:#666;padding:20px 40px;background:#f4f0ee}}</style></head>
<body><nav><a href="#">Services</a><a href="#">Industries</a><a href="#">Insights</a><a href="#">Events</a><a href="#">Careers</a></nav>
<main><p><b>Ferris Okoye Brandt</b> · Tax &amp; Advisory</p><h1>Certificate of Completion</h1>
<p>{c.name} participated in</p><h2>{c.title}</h2>
<dl><dt>Date</dt><dd>{c.date}</dd><dt>CPE credit</dt><dd>{c.credits}</dd><dt>Field of study</dt><dd>{c.fields}</dd>
<dt>Type of program</dt><dd>{c.delivery}</dd><dt>NASBA sponsor number</dt><dd>{c.sponsor_id}</dd></dl>
<p>Delphine Marchetaud<br><i>Director, Client Education</i></p>
<p style="font-size:12px">Ferris Okoye Brandt LLC is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Credits have been granted based on a 50-minute hour.</p></main>
<footer>© 2026 Ferris Okoye Brandt LLC. 40 Quarry Street, Linden Park, GA 30999. Privacy · Terms of use · Cookie settings</footer></body></html>"""
    return page.encode()


@layout(
    "nonprofit finance exchange photo",
    case(
        title=(
            "National Nonprofit Finance Exchange 2026",
            ["National Nonprofit Finance Exchange 2026", "National Nonprofit Finance Exchange"],
        ),
        name="Beauregard Nkemelu",
        sponsor=(
            "Council of Charitable Controllers",
            ["Council of Charitable Controllers", "The Council of Charitable Controllers"],
        ),
        date=("April 13–15, 2026", ["2026-04-15", "2026-04-13"]),
        credits="14.5",
        fields=(
            "",
            shares({"Accounting": "6.0", "Finance": "3.5", "Auditing": "2.0", "Personnel/Human Resources": "3.0"}),
        ),
        delivery="Group Live",
        sponsor_id="176610",
    ),
    as_=PHOTO,
    size=LETTER_TALL,
)
def nonprofit(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 612, 120, "#e07a5f")
    paper.text(48, 58, "National Nonprofit", VERA_BOLD, 25, ink="#ffffff")
    paper.text(48, 90, "Finance Exchange 2026", VERA_BOLD, 25, ink="#ffffff")
    paper.text(564, 58, "April 13–15", VERA, 13, ink="#ffffff", align="right")
    paper.text(564, 76, "Maple Cove, Minnesota", VERA, 13, ink="#ffffff", align="right")
    paper.text(48, 160, "Certificate of Attendance", VERA_BOLD, 18)
    paper.text(48, 188, "The Council of Charitable Controllers confirms that", VERA, 11)
    values.text(48, 218, c.name, VERA_BOLD, 19, ink="#b5482e")
    values.text(48, 244, f"attended the {c.title}, {c.date},", VERA, 11)
    values.text(48, 260, "and earned the following CPE credits:", VERA, 11)
    y = 292.0
    for field, hours in (
        ("Accounting", "6.0"),
        ("Finance", "3.5"),
        ("Auditing", "2.0"),
        ("Personnel/Human Resources", "3.0"),
    ):
        values.text(60, y, field, VERA, 11.5)
        values.text(380, y, hours, VERA, 11.5, align="right")
        paper.rule(60, y + 7, 380, y + 7, ink="#cccccc")
        y += 24
    values.text(60, y + 2, "Total CPE credits", VERA_BOLD, 11.5)
    values.text(380, y + 2, c.credits, VERA_BOLD, 11.5, align="right")
    values.text(48, y + 46, f"Delivery method: {c.delivery}", VERA, 11)
    values.text(48, y + 64, f"NASBA Sponsor ID: {c.sponsor_id}", VERA, 11)
    paper.signature(56, 540, width=150, seed=38)
    paper.rule(48, 548, 280, 548)
    paper.text(48, 563, "Rufus Quackenbos", VERA, 10)
    paper.text(48, 577, "Conference Chair", VERA, 10)
    paper.wrapped(
        48,
        630,
        "The Council of Charitable Controllers is registered with the National Association of State Boards of Accountancy "
        "(NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Credits are "
        "based on a 50-minute hour. 55 Granary Row, Maple Cove, MN 55999",
        VERA,
        8.5,
        letters=100,
    )


@whole_file(
    "stratiform erp university",
    case(
        title=(
            "Financial Reporting in Stratiform 9",
            ["Financial Reporting in Stratiform 9", "SF-310 Financial Reporting in Stratiform 9"],
        ),
        name="Emmerich Vandersloot",
        sponsor=(
            "Stratiform University",
            ["Stratiform University", "Stratiform Systems, Inc.", "Stratiform Systems", "Stratiform"],
        ),
        date=("15-Apr-2026", "2026-04-15"),
        credits="6.5",
        fields=("Computer Software & Applications", studies("Computer Software & Applications")),
        delivery=("QAS Self Study", "QAS Self Study"),
        sponsor_id="171077",
        number=("SU-26-019384", "SU-26-019384"),
    ),
    size=LETTER_WIDE,
)
def stratiform(c: Case) -> bytes:
    strata = "".join(
        f"<div style='position:absolute;right:0;bottom:{n * 22}pt;height:22pt;width:{620 - n * 90}pt;background:hsl({195 + n * 8},55%,{30 + n * 9}%)'></div>"
        for n in range(5)
    )
    inside = f"""{strata}
    <div style='position:absolute;left:56pt;top:44pt;right:56pt'>
    <div style='font-size:16pt'><b>stratiform</b> university</div>
    <div style='font-size:34pt;margin-top:26pt;font-weight:300'>{c.name}</div>
    <div style='font-size:13pt;color:#456;margin-top:6pt'>has successfully completed the self-study course</div>
    <div style='font-size:21pt;font-weight:700;margin-top:10pt'>{c.title}</div>
    <div style='font-size:10pt;color:#678;margin-top:2pt'>SF-310 | Level: Intermediate | Prerequisite: SF-200</div>
    <div style='display:flex;gap:34pt;margin-top:28pt;font-size:12pt'>
      <div><div style='font-size:9pt;color:#678'>COMPLETED</div>{c.date}</div>
      <div><div style='font-size:9pt;color:#678'>CPE CREDITS</div>{c.credits}</div>
      <div><div style='font-size:9pt;color:#678'>FIELD OF STUDY</div>{c.fields}</div>
      <div><div style='font-size:9pt;color:#678'>DELIVERY METHOD</div>{c.delivery}</div>
      <div><div style='font-size:9pt;color:#678'>CERTIFICATE NUMBER</div>{c.number}</div>
    </div>
    <div style='margin-top:24pt'>{scribble(28)}</div><div style='font-size:10pt'>Gunnar Lindqvister, Dean, Stratiform University</div>
    <div style='font-size:8pt;color:#567;margin-top:18pt;width:480pt;line-height:1.4'>Stratiform Systems, Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors, sponsor number {c.sponsor_id}. Credit computed on a 50-minute hour. 8 Slate Road, Carrick, CO 80999.</div>
    </div>"""
    return browser_page(inside, size=LETTER_WIDE, style="font-family: 'Source Sans'; color: #123")


@layout(
    "ozark plains college typed",
    case(
        title="Professional Ethics for Kansas CPAs",
        name="Harriet Lindenbaum",
        sponsor=(
            "Ozark Plains Community College",
            [
                "Ozark Plains Community College",
                "Ozark Plains Community College Division of Continuing Education",
                "Ozark Plains Community College, Division of Continuing Education",
            ],
        ),
        date=("June 26, 2025", "2025-06-26"),
        credits="2",
        fields=("", None),
        delivery=("Classroom", SKIP),
    ),
    as_=SCAN,
    size=LETTER_TALL,
)
def ozark(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.centred(84, "OZARK PLAINS COMMUNITY COLLEGE", TYPED_BOLD, 16)
    paper.centred(102, "Division of Continuing Education", TYPED, 12)
    paper.centred(118, "Route 4, Box 90, Bellamy, Kansas 66999", TYPED, 12)
    paper.centred(170, "CERTIFICATE OF ATTENDANCE", TYPED_BOLD, 15)
    lines = (
        ("Student:", c.name),
        ("Seminar:", c.title),
        ("Date:", c.date),
        ("Time:", "9:00 AM - 10:50 AM"),
        ("Place:", "Room 118, Technology Building"),
        ("Type:", c.delivery),
        ("Instructor:", "Rex Tarkington, JD, LL.M."),
        ("CPE credit:", f"{c.credits} hours (50 minutes each)"),
    )
    for place, (label, value) in enumerate(lines):
        paper.text(72, 224 + place * 26, label, TYPED, 12)
        values.text(180, 224 + place * 26, value, TYPED, 12)
    paper.wrapped(
        72,
        460,
        "I certify that the person named above attended the seminar described and that attendance was monitored throughout.",
        TYPED,
        12,
        letters=62,
    )
    paper.signature(90, 560, width=150, seed=47)
    paper.rule(72, 568, 320, 568)
    paper.text(72, 584, "Renata Czubak, Program Coordinator", TYPED, 12)
    paper.text(72, 640, "Keep this certificate with your CPE records for 5 years.", TYPED, 11)


@layout(
    "institute of business valuators",
    case(
        title="Discounts for Lack of Marketability: Models, Evidence and What the Courts Have Said Since 2020",
        name="Percival Adewunmi",
        sponsor="Institute of Business Valuators",
        date=("September 30, 2026", "2026-09-30"),
        credits="4.0",
        fields=("Specialized Knowledge", studies("Specialized Knowledge")),
        delivery=("Group Internet-Based", ["Group Internet Based", "Group Internet-Based"]),
        sponsor_id="170559",
    ),
    colour="#f7f4ec",
)
def valuators(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(20, ink="#1f3b2d", weight=1)
    paper.frame(36, ink="#c2a25c", weight=2.4)
    paper.disc(396, 86, 26, fill="#1f3b2d")
    paper.text(396, 93, "IBV", SERIF_BOLD, 18, ink="#f7f4ec", align="centre")
    paper.centred(136, "Institute of Business Valuators", SERIF_BOLD, 22, ink="#1f3b2d")
    paper.centred(162, "CERTIFICATE OF PARTICIPATION", SERIF, 13, tracking=3)
    values.centred(214, c.name, SERIF_ITALIC, 30)
    paper.centred(238, "participated in the following program", SERIF, 12)
    values.middle_wrapped(260, c.title, SERIF_BOLD, 16, letters=56)
    values.mixed_centred(
        306, [("Date: ", SERIF_BOLD), (c.date, SERIF), ("      Location: ", SERIF_BOLD), ("Online", SERIF)], 13
    )
    values.mixed_centred(
        328,
        [
            ("CPE credits: ", SERIF_BOLD),
            (c.credits, SERIF),
            ("      Field of study: ", SERIF_BOLD),
            (c.fields, SERIF),
        ],
        13,
    )
    values.mixed_centred(350, [("Instructional delivery method: ", SERIF_BOLD), (c.delivery, SERIF)], 13)
    paper.signature(330, 424, width=130, seed=58)
    paper.rule(296, 432, 496, 432)
    paper.centred(447, "Osric Templewood, ABV, Executive Director", SERIF, 10.5)
    paper.middle_wrapped(
        484,
        "The Institute of Business Valuators is registered with the National Association of State Boards of Accountancy "
        "(NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards "
        "of accountancy have final authority on the acceptance of individual courses for CPE credit. Sponsor ID "
        f"{c.sponsor_id}. Credits based on 50-minute hours. 730 Chancery Court, Suite 5, Lyndale, VA 22999",
        SERIF,
        9,
        letters=128,
    )
