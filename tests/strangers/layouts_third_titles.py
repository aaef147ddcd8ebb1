"""Titles of three lines, in series and in quotes; names as forms and pens leave them; days with decoys beside them."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_TALL,
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
    VERA,
    VERA_BOLD,
    VERA_ITALIC,
    Sheet,
)


@layout(
    "third-three-lines-beside-a-logo",
    case(
        title="Everything the Single Audit Coordinator of a Small City Should Have Asked Before the Federal Money Came In", name="Rosalie Tvedt",
        date=("March 12, 2025", "2025-03-12"), credits=("4.0", "4.0"), fields=("Auditing (Governmental)", studies("Auditing (Governmental)")), number="GL-12250",
        delivery=("Group Internet Based", "Group Internet Based"),
    ),
    sponsor=["Granite League of Cities", "The Granite League of Cities"], sponsor_id="174401",
)  # fmt: skip
def three_lines(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 8, "#57534e")
    for row in range(4):
        for column in range(row + 1):
            p.block(
                60 + 34 * column - 17 * row + 60, 60 + 24 * row, 31, 21, "#78716c" if (row + column) % 2 else "#a8a29e"
            )
    p.text(128, 184, "Granite League", SERIF_BOLD, 17, align="centre")
    p.text(128, 204, "of Cities", SERIF_BOLD, 17, align="centre")
    p.text(270, 84, "CERTIFICATE OF COMPLETION", SANS, 12, tracking=2, ink="#57534e")
    v.wrapped(270, 116, c.title, SERIF_BOLD, 22, letters=44)
    p.text(270, 232, "completed by", SERIF_ITALIC, 13)
    v.text(270, 262, c.name, SERIF_BOLD, 24)
    facts = (
        ("On", c.date),
        ("CPE credits", c.credits),
        ("Field of study", c.fields),
        ("Delivery method", c.delivery),
        ("Certificate", c.number),
    )
    for row, (label, value) in enumerate(facts):
        p.text(270, 312 + 26 * row, label, SERIF_ITALIC, 13)
        v.text(390, 312 + 26 * row, value, SERIF, 14)
    p.signature(280, 490, width=120, seed=1603)
    p.text(270, 512, f"{SIGNERS[13]}, Training Services", SERIF, 12)
    p.text(270, 566, "National Registry of CPE Sponsors no. 174401. A credit is 50 minutes.", SERIF, 10)


@whole_file(
    "third-series-and-session",
    case(
        title=(
            "Closing Faster Without Tears",
            [
                "Closing Faster Without Tears", "Session 4 of 6: Closing Faster Without Tears", "Session 4: Closing Faster Without Tears",
                "Controllership Series 2025, Session 4 of 6: Closing Faster Without Tears", "Controllership Series 2025: Closing Faster Without Tears",
                "Controllership Series 2025 Session 4 of 6: Closing Faster Without Tears", "Controllership Series 2025 - Closing Faster Without Tears",
            ],
        ), name="Ptolemy Grigoryan", date=("Wed, September 17, 2025", "2025-09-17"), credits=("1.5", "1.5"), fields=("Accounting", studies("Accounting")),
        delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=(792.0, 612.0), sponsor=["Fable & Ledger", "Fable & Ledger Professional Learning"], sponsor_id="174409",
)  # fmt: skip
def series(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 792pt; height: 611pt; font: 13pt/1.4 'Source Sans'; display: grid; grid-template-columns: 1fr 220pt }} main {{ padding: 50pt 40pt 40pt 60pt }}
        aside {{ background: #4a044e; color: #fdf4ff; padding: 50pt 24pt; font-size: 11.5pt }} aside b {{ font: 700 21pt/1.1 'Source Serif'; display: block; margin-bottom: 40pt }}
        h1 {{ font: 600 25pt/1.2 'Source Serif'; margin: 2pt 0 16pt; color: #4a044e }} .series {{ color: #86198f; margin-top: 16pt }} .who {{ font: 600 22pt 'Source Serif' }} li.now {{ font-weight: 700; color: #f0abfc }}
        dl {{ display: grid; grid-template-columns: 130pt 1fr; row-gap: 4pt }} dt {{ color: #6b7280 }} dd {{ margin: 0 }} li {{ margin: 0 0 7pt -18pt }}
        </style><div class=page><main><div style="letter-spacing:3pt;font-size:10pt">CERTIFICATE OF ATTENDANCE</div><p style="margin-bottom:2pt">This certifies that</p><div class=who>{c.name}</div>
        <div class=series>Controllership Series 2025<br>Session 4 of 6</div><h1>{c.title}</h1>
        <dl><dt>Live on<dd>{c.date}<dt>Time<dd>12:00 - 1:15 PM Central<dt>CPE credits<dd>{c.credits}<dt>Field of study<dd>{c.fields}<dt>Delivery method<dd>{c.delivery}<dt>NASBA sponsor<dd>174409</dl>
        <p style="margin-top:30pt;font: italic 19pt 'Source Serif'">{SIGNERS[26]}</p><div style="font-size:10pt">{SIGNERS[26]}, Series Host</div></main>
        <aside><b>Fable &amp; Ledger</b>Professional Learning<p style="margin-top:60pt">In this series:</p><ol><li>Owning the Calendar<li>Accruals You Can Defend<li>Flux That Explains<li class=now>Closing Faster<li>Life
        After Close<li>The Controller's Year</ol><p style="font-size:9pt;margin-top:50pt">Six sessions, 9.0 credits in all. A credit is 50 minutes.</p></aside></div>""",
        size=(792.0, 612.0),
    )


@layout(
    "third-title-full-of-marks",
    case(
        title="“Who Owns the Data?” – Section 1071, Reg B (and You): 12 Questions", name="Valentina Drexel-Moyo", date=("11/13/2024", "2024-11-13"), credits=("1.5", "1.5"),
        fields=("Specialized Knowledge", studies("Specialized Knowledge")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    case(
        title="AI & the Auditor – Part II: “Trust, but Verify” (2nd ed.)", name="Kofi Lindgren", date=("01/22/2025", "2025-01-22"), credits=("2.0", "2.0"),
        fields=("Auditing", studies("Auditing")), delivery=("Group Internet Based", "Group Internet Based"), as_=SCAN,
    ),
    size=LETTER_TALL, sponsor=["Community Lenders Compliance Group", "The Community Lenders Compliance Group", "CLCG"], sponsor_id="174417",
)  # fmt: skip
def marks(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 120, "#7f1d1d")
    p.text(50, 64, "CLCG", SERIF_BOLD, 40, ink="#ffffff")
    p.text(180, 54, "Community Lenders", SERIF, 20, ink="#fecaca")
    p.text(180, 78, "Compliance Group", SERIF, 20, ink="#fecaca")
    p.text(50, 172, "Webinar certificate", SERIF_ITALIC, 26)
    p.text(50, 222, "Attendee:", SERIF_ITALIC, 13)
    v.text(130, 222, c.name, SERIF_BOLD, 18)
    p.text(50, 262, "Webinar:", SERIF_ITALIC, 13)
    end = v.wrapped(130, 262, c.title, SERIF_BOLD, 18, letters=46)
    p.rule(50, end + 2, 562, end + 2, ink="#7f1d1d")
    facts = (
        ("Date:", c.date),
        ("CPE:", c.credits),
        ("Field:", c.fields),
        ("Format:", c.delivery),
        ("Speaker:", TEACHERS[3]),
    )
    for row, (label, value) in enumerate(facts):
        p.text(50, 350 + 30 * row, label, SERIF_ITALIC, 13)
        v.text(130, 350 + 30 * row, value, SERIF, 15)
    p.signature(60, 570, width=130, seed=1613)
    p.text(50, 594, f"{SIGNERS[14]}, Education Committee", SERIF, 12)
    p.text(
        50,
        740,
        "Registry of CPE Sponsors no. 174417; MM/DD/YYYY; 50-minute credits; recorded and available for members",
        SERIF,
        9,
    )


@layout(
    "third-course-code-first",
    case(
        title=("ACC-4410-2v7  Consolidations II: Step Acquisitions", ["Consolidations II: Step Acquisitions", "ACC-4410-2v7 Consolidations II: Step Acquisitions"]),
        name="Desiree Falkenrath", date=("2024-07-31", "2024-07-31"), credits=("3.2", "3.2"), fields=("Accounting", studies("Accounting")), number="000418-7733",
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Northmoor Self-Study Library", "Northmoor"], delivery=("QAS Self Study", "QAS Self Study"), sponsor_id="174423",
)  # fmt: skip
def code_first(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#f8fafc")
    p.engraved_border(16, ink="#0e7490", thick=12, strands=4)
    for place in range(5):
        p.block(
            80 + 16 * place,
            60 + 3 * (place % 3),
            13,
            60 - 3 * (place % 3),
            ("#0e7490", "#155e75", "#67e8f9", "#164e63", "#22d3ee")[place],
        )
    p.text(176, 92, "Northmoor", SERIF_BOLD, 32, ink="#164e63")
    p.text(176, 116, "Self-Study Library", SERIF, 18, ink="#164e63")
    p.centred(178, "Certificate of Completion", SERIF_ITALIC, 26)
    p.text(100, 228, "Name", SANS, 10)
    p.text(100, 278, "Course", SANS, 10)
    p.text(100, 328, "Completed (ISO date)", SANS, 10)
    p.text(330, 328, "CPE credits", SANS, 10)
    p.text(470, 328, "Field of study", SANS, 10)
    p.text(100, 378, "Delivery method", SANS, 10)
    p.text(330, 378, "Certificate", SANS, 10)
    p.text(470, 378, "Expires (12 months after purchase)", SANS, 10)
    v.text(100, 248, c.name, SANS_BOLD, 17)
    v.text(100, 298, c.title, SANS_BOLD, 17)
    v.text(100, 348, c.date, SANS_BOLD, 14)
    v.text(330, 348, c.credits, SANS_BOLD, 14)
    v.text(470, 348, c.fields, SANS_BOLD, 14)
    v.text(100, 398, c.delivery, SANS_BOLD, 14)
    v.text(330, 398, c.number, SANS_BOLD, 14)
    v.text(470, 398, "2025-02-11", SANS_BOLD, 14)
    p.signature(110, 480, width=120, seed=1621)
    p.text(100, 504, f"{SIGNERS[8]}, Librarian", SANS, 11)
    p.text(100, 556, "NASBA Registry / QAS sponsor no. 174423. Word-count formula; 50-minute credits.", SANS, 9)


@layout(
    "third-conference-and-its-sessions",
    case(
        title=("34th Annual Hill Country Charities Summit", ["34th Annual Hill Country Charities Summit", "Annual Hill Country Charities Summit", "Hill Country Charities Summit"]),
        name="Wendell Aramburu", date=("September 30 – October 2, 2024", "2024-10-02"), credits=("13.5", "13.5"), fields=SKIP, delivery=("in person", SKIP),
    ),
    size=LETTER_TALL, as_=PHOTO, sponsor=["Hill Country Charities Alliance", "The Hill Country Charities Alliance"],
)  # fmt: skip
def conference(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 792, "#fffdf5")
    p.shape([(0, 130), (120, 80), (240, 120), (380, 72), (612, 130), (612, 0), (0, 0)], fill="#65a30d")
    p.text(306, 44, "Hill Country Charities Alliance", SERIF_BOLD, 20, align="centre", ink="#ffffff")
    p.centred(166, "34th Annual", SERIF_ITALIC, 20)
    p.centred(196, "Hill Country Charities Summit", SERIF_BOLD, 27)
    p.centred(224, f"{c.date}  ·  Old Stone Mill, Verbena", SERIF, 14)
    p.centred(270, "Attendance certificate for", SERIF_ITALIC, 14)
    p.centred(304, c.name, SERIF_BOLD, 26)
    p.text(90, 350, "Sessions attended", SERIF_BOLD, 13)
    talks = (
        "Gifts in Kind: Valuing a Llama", "Endowments After the Storm (TX UPMIFA)", "Form 990, Schedule O: Telling Your Story", "Grant Accounting Bootcamp", "Payroll for Camps and Choirs",
        "Board Treasurers: Friend or Foe?",
    )  # fmt: skip
    for row, talk in enumerate(talks):
        p.text(104, 374 + 21 * row, f"{row + 1}.  {talk}", SERIF, 13)
    p.centred(530, f"Total: {c.credits} hours of CPE", SERIF_BOLD, 18)
    p.centred(552, "given in person, on a 50-minute hour", SERIF_ITALIC, 12)
    p.signature(236, 640, width=140, seed=1627)
    p.centred(664, f"{SIGNERS[4]}, Summit Chair", SERIF, 13)
    p.centred(740, "See you at the 35th: October 6 – 8, 2025!", SERIF_ITALIC, 13, ink="#65a30d")


@layout(
    "third-name-with-many-letters",
    case(
        title="Purchase Price Allocation Essentials",
        name=(
            "Josephine (Jo) A. de la Fontaine-Smythe, CPA/ABV, CFF, CGMA, Ph.D.",
            ["Josephine (Jo) A. de la Fontaine-Smythe", "Josephine A. de la Fontaine-Smythe", "Josephine de la Fontaine-Smythe", "Jo de la Fontaine-Smythe"],
        ), date=("June 3, 2025", "2025-06-03"), credits=("8.0", "8.0"), fields=("Finance", studies("Finance")), delivery=("Group Live", "Group Live"),
    ),
    sponsor=["Keystone & Vale Valuation Institute", "Keystone & Vale"], sponsor_id="174433",
)  # fmt: skip
def many_letters(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#111827")
    p.frame(20, ink="#d4af37", weight=2)
    p.frame(27, ink="#d4af37", weight=0.6)
    p.shape([(370, 56), (422, 56), (412, 104), (380, 104)], fill="#d4af37")
    p.centred(140, "Keystone & Vale Valuation Institute", SERIF_BOLD, 24, ink="#d4af37")
    p.centred(196, "CERTIFICATE OF CONTINUING EDUCATION", SERIF, 18, ink="#f9fafb", tracking=2)
    p.centred(236, "conferred upon", SERIF_ITALIC, 14, ink="#d1d5db")
    v.centred(276, c.name, SERIF_BOLD, 20, ink="#ffffff")
    p.centred(308, "for attending the seminar", SERIF_ITALIC, 14, ink="#d1d5db")
    v.centred(344, c.title, SERIF_BOLD, 24, ink="#ffffff")
    v.centred(376, f"taught by {TEACHERS[2]} on {c.date}", SERIF_ITALIC, 14, ink="#d1d5db")
    v.centred(430, f"{c.credits} CPE credits   ·   {c.fields}   ·   {c.delivery}", SERIF_BOLD, 16, ink="#d4af37")
    p.signature(330, 500, width=130, seed=1637, ink="#f9fafb")
    p.rule(290, 508, 502, 508, ink="#d4af37")
    p.centred(524, f"{SIGNERS[10]}, Institute Director", SERIF, 12, ink="#f9fafb")
    p.centred(
        566,
        "National Registry of CPE Sponsors 174433. One credit is 50 minutes of instruction.",
        SERIF,
        9.5,
        ink="#d1d5db",
    )


@layout(
    "third-name-in-pen",
    case(
        title="Tax Practice Quality Control", name="Ferdinand Osterberg", date=("6 / 14 / 24", "2024-06-14"), credits=("2", "2"), fields=("Taxes", studies("Taxes")),
    ),
    case(
        title="Tax Practice Quality Control", name="Lavinia Moreau", date=("6 / 14 / 24", "2024-06-14"), credits=("2", "2"), fields=("Taxes", studies("Taxes")), as_=PHOTO,
    ),
    size=LETTER_WIDE, sponsor=["Millrace Enrolled Agents Society", "The Millrace Enrolled Agents Society"], delivery=("Group Live", "Group Live"),
)  # fmt: skip
def in_pen(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fefce8")
    p.engraved_border(22, ink="#854d0e", thick=18, strands=6)
    p.disc(396, 108, 34, ink="#854d0e", weight=3)
    for turn in ((396, 78, 396, 138), (366, 108, 426, 108), (375, 87, 417, 129), (417, 87, 375, 129)):
        p.rule(*turn, ink="#854d0e", weight=2)
    p.centred(176, "Millrace Enrolled Agents Society", SERIF_BOLD, 28, ink="#854d0e")
    p.text(110, 244, "This certifies that", SERIF, 16)
    v.text(470, 242, c.name, PEN, 46, ink="#1e3a8a", align="centre")
    p.rule(246, 250, 690, 250)
    p.text(110, 298, "attended the class", SERIF, 16)
    p.text(470, 296, c.title, SERIF_BOLD, 20, align="centre")
    p.rule(246, 304, 690, 304)
    p.text(110, 352, "on (month/day/year)", SERIF, 16)
    v.text(330, 348, c.date, PEN, 34, ink="#1e3a8a", align="centre")
    p.rule(260, 358, 400, 358)
    p.text(420, 352, "and earned", SERIF, 16)
    v.text(530, 348, c.credits, PEN, 40, ink="#1e3a8a", align="centre")
    p.rule(505, 358, 556, 358)
    p.text(566, 352, "CPE credits in Taxes.", SERIF, 16)
    p.centred(404, "Method: Group Live, in the upper hall of the Society", SERIF_ITALIC, 14)
    p.signature(140, 486, width=140, seed=1657, ink="#1e3a8a")
    p.rule(120, 496, 330, 496)
    p.text(120, 512, f"{SIGNERS[19]}, EA, President", SERIF, 12)
    p.text(672, 512, "50 minutes make one credit", SERIF_ITALIC, 11, align="right")


@whole_file(
    "third-lower-case-and-three-dates",
    case(
        title="Business Continuity for Solo Practices", name="marisela o'dowd-quist", date=("03/07/2025", "2025-03-07"), credits=("1", "1"),
        fields=("Business Management & Organization", studies("Business Management & Organization")), number="LWC-2025-03-7741", delivery=("QAS Self-study", "QAS Self Study"),
    ),
    size=(842.0, 595.0), as_=SHOT, sponsor=["Lantern Way Courses", "Lantern Way"], sponsor_id="174441",
)  # fmt: skip
def lower_case(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 842pt; height: 594pt; box-sizing: border-box; padding: 46pt 70pt; font: 15pt/1.4 'DejaVu Sans'; text-align: center; background: #fff; border-top: 14pt solid #ea580c; border-bottom: 14pt solid #ea580c }}
        .logo {{ font: 700 26pt 'Source Sans'; color: #ea580c }} h1 {{ font: 300 30pt 'Source Sans'; margin: 8pt }} .who {{ font: 600 26pt 'Source Serif' }} .what {{ font: 600 20pt 'Source Serif'; margin: 6pt 0 14pt }}
        .grid {{ display: grid; grid-template-columns: repeat(4, 1fr); gap: 12pt 6pt; font-size: 11pt; margin-top: 14pt }} .grid b {{ display: block; font-size: 13pt }} .small {{ font-size: 9pt; color: #555; margin-top: 20pt }}
        </style><div class=page><div class=logo>&#9678; Lantern Way Courses</div><h1>Certificate of Completion</h1><div>awarded to</div><div class=who>{c.name}</div>
        <div>for completing</div><div class=what>{c.title}</div>
        <div class=grid><span>Enrolled<b>12/28/2024</b></span><span>Completed (mm/dd/yyyy)<b>{c.date}</b></span><span>Issued<b>03/10/2025</b></span><span>Access ends<b>12/28/2025</b></span>
        <span>CPE credits<b>{c.credits}</b></span><span>Field of study<b style="font-size:10pt">{c.fields}</b></span><span>Delivery<b>{c.delivery}</b></span><span>Certificate ID<b style="font-size:10pt">{c.number}</b></span></div>
        <div class=small>NASBA sponsor no. 174441 &nbsp;|&nbsp; {SIGNERS[12]}, Founder &nbsp;|&nbsp; CPE credit is granted on a 50-minute hour</div></div>""",
        size=(842.0, 595.0),
    )


@layout(
    "third-day-first-with-its-label",
    case(
        title="Charity Accounts: SORP 2026 in Outline", name=("Mr Peregrine Ashdown", ["Peregrine Ashdown", "Mr Peregrine Ashdown"]), date=("04/05/2025", "2025-05-04"), credits=("3", "3"),
        number="BQ/1187", delivery=("Classroom", SKIP),
    ),
    case(
        title="VAT on Land and Property: Options and Traps", name=("Ms Blessing Hartigan", ["Blessing Hartigan", "Ms Blessing Hartigan"]), date=("07/02/2025", "2025-02-07"), credits=("6", "6"),
        number="BQ/1102", delivery=("Classroom", SKIP), as_=SCAN,
    ),
    size=A4_TALL, sponsor=["Bramble & Quayle Training", "Bramble & Quayle Training Ltd", "Bramble & Quayle"],
)  # fmt: skip
def day_first(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#4c1d95", weight=1)
    p.text(60, 90, "Bramble & Quayle", VERA_BOLD, 22, ink="#4c1d95")
    p.text(60, 110, "Training", VERA, 14, ink="#4c1d95")
    p.text(60, 180, "CPD attendance certificate", VERA_BOLD, 20)
    facts = (
        ("Delegate", c.name), ("Firm", "Oakley Thripp & Co"), ("Course", c.title), ("Date (dd/mm/yyyy)", c.date), ("Venue", "The Corn Exchange, Withernsby"), ("Mode", c.delivery),
        ("CPD hours", c.credits), ("Certificate ref.", c.number), ("Date printed", "19/05/2025"),
    )  # fmt: skip
    for row, (label, value) in enumerate(facts):
        p.text(60, 230 + 34 * row, label, VERA, 10, ink="#555555")
        v.text(200, 230 + 34 * row, value, VERA_BOLD, 12)
    p.signature(70, 610, width=120, seed=1663)
    p.text(60, 634, "Hermione Quayle FCA, Director", VERA_ITALIC, 10)
    p.text(60, 790, "Bramble & Quayle Training Ltd, registered in England no. 99041773", VERA, 8, ink="#555555")


@layout(
    "third-midnight-in-another-zone",
    case(
        title="Year-End Ethics: The Last-Minute Edition", name="Calliope Renshaw", date=("Dec 31, 2025 9:14 PM EST (Jan 1, 2026 02:14 UTC)", ["2025-12-31", "2026-01-01"]), credits=("2.0", "2.0"),
        fields=("Regulatory Ethics", studies("Regulatory Ethics")), delivery=("QAS Self Study", "QAS Self Study"), number="nc-77b1-40ff",
    ),
    size=LETTER_WIDE, sponsor=["Nightcap CPE", "Nightcap CPE, Inc.", "Nightcap"], sponsor_id="174457",
)  # fmt: skip
def midnight(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    p.block(0, 0, 792, 150, "#1e1b4b")
    p.disc(690, 76, 38, fill="#fde68a")
    p.disc(706, 64, 34, fill="#1e1b4b")
    p.text(50, 86, "nightcap", MODERN, 44, ink="#ffffff")
    p.text(246, 86, "CPE", MODERN, 44, ink="#fde68a")
    p.text(50, 116, "Certificate of Completion", MODERN, 16, ink="#c7d2fe")
    p.text(50, 200, c.name, MODERN, 30)
    p.text(50, 236, c.title, MODERN, 20, ink="#3730a3")
    facts = (
        ("Completed", c.date),
        ("Credits", f"{c.credits} CPE"),
        ("Field of study", c.fields),
        ("Delivery method", c.delivery),
        ("Score", "85%"),
        ("Certificate", c.number),
    )
    for row, (label, value) in enumerate(facts):
        p.text(50, 290 + 30 * row, label, SANS, 12, ink="#6b7280")
        v.text(170, 290 + 30 * row, value, SANS_BOLD, 13)
    p.signature(560, 440, width=130, seed=1669)
    p.text(550, 462, f"{SIGNERS[7]}, Night Owl", SANS_ITALIC, 11)
    p.text(
        50,
        560,
        "Nightcap CPE, Inc. is a NASBA registered sponsor (174457). Credits rest on a 50-minute hour. Course valid until June 30, 2026.",
        SANS,
        9,
    )
