"""The credit is one amount among others: minutes, scores, prices, what was offered, what other boards give."""

from __future__ import annotations

from tests.strangers.files import browser_print, rows
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout, shares, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_TALL,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@whole_file(
    "third-tiles-of-numbers",
    case(
        title="Cash Flow Forecasting in Spreadsheets", name="Alistair Boateng", date=("Jun 30, 2025", "2025-06-30"), credits=("2.0", "2.0"),
        fields=("Finance", studies("Finance")), number="TF-06-25-118204", delivery=("QAS Self Study", "QAS Self Study"),
    ),
    sponsor=["Thistle & Finch", "Thistle & Finch Online", "Thistle & Finch Online, LLC"], sponsor_id="174203",
)  # fmt: skip
def tiles(c) -> bytes:
    numbers = (
        ("clock", "1 h 52 min", "course length"),
        ("book", "8 of 8", "modules"),
        ("quiz", "93%", "final exam"),
        ("tag", "$79.00", "paid"),
        ("star", "2.5", "max credits for this course"),
    )
    cells = "".join(
        f"<div class=tile><i>{icon[0].upper()}</i><b>{big}</b>{small}</div>" for icon, big, small in numbers
    )
    return browser_print(
        f"""<style>
        .page {{ font: 11pt/1.4 'Source Sans'; padding: 40pt 46pt; color: #1f2937 }} header {{ display: flex; align-items: center; gap: 8pt; font: 600 19pt 'Source Serif'; color: #6d28d9 }}
        h1 {{ font: 600 22pt/1.2 'Source Serif'; margin: 20pt 0 2pt }} .who {{ font-size: 16pt; font-weight: 700 }} .tiles {{ display: flex; gap: 8pt; margin: 18pt 0 }}
        .tile {{ flex: 1; background: #f5f3ff; border-radius: 6pt; padding: 9pt 6pt; text-align: center; font-size: 9pt }} .tile b {{ display: block; font-size: 14pt }}
        .tile i {{ display: inline-block; width: 16pt; height: 16pt; border-radius: 8pt; background: #6d28d9; color: #fff; font: 700 10pt/16pt 'Source Sans' }}
        table {{ width: 100%; border-collapse: collapse }} td {{ padding: 6pt 4pt; border-bottom: .6pt solid #ddd6fe }} td:first-child {{ color: #6b7280; width: 150pt }}
        footer {{ margin-top: 40pt; font-size: 8.5pt; color: #6b7280 }}
        </style><div class=page><header><svg width=26 height=26><circle cx=13 cy=13 r=12 fill="#6d28d9"/><path d="M7 15 q6 -12 12 0" stroke="#fff" stroke-width=2 fill=none /></svg>Thistle &amp; Finch</header>
        <h1>{c.title}</h1><div>Certificate of completion for</div><div class=who>{c.name}</div><div class=tiles>{
            cells
        }</div>
        <table>{
            rows(
                (
                    ("CPE credits earned", f"<b>{c.credits}</b>"),
                    ("Date of completion", c.date),
                    ("Field of study", c.fields),
                    ("Delivery method", c.delivery),
                    ("Optional lesson 9 (0.5 credit)", "not taken"),
                    ("Certificate no.", c.number),
                    ("NASBA registry no.", "174203"),
                )
            )
        }</table>
        <p style="margin-top:26pt">{SIGNERS[2]}<br>Course Director</p>
        <footer>Thistle &amp; Finch Online, LLC, 5 Garden Court, Penrose. In accordance with the standards of the National Registry of CPE Sponsors, CPE credits are granted based on a
        50-minute hour. Refunds within 14 days. Questions? 555-0170.</footer></div>""",
        size=(612.0, 792.0),
    )


@layout(
    "third-one-ticked-of-five-credits",
    case(
        title="Elder Financial Abuse: Signs, Duties, Reports", name="Guinevere Adebayo-Stone", date=("10/03/2024", "2024-10-03"), credits=("3.0", "3.0"),
        fields=("Specialized Knowledge", studies("Specialized Knowledge")), delivery=("Group Live", "Group Live"), sponsor_id="174217", ticked=0,
    ),
    case(
        title="Elder Financial Abuse: Signs, Duties, Reports", name="Malachi Ferncastle", date=("10/03/2024", "2024-10-03"), credits=("2.5", "2.5"),
        fields=SKIP, delivery=("Group Live", "Group Live"), sponsor_id=SKIP, ticked=1, as_=SCAN,
    ),
    size=LETTER_TALL, sponsor=["Bellwether Continuing Education", "Bellwether Continuing Education Co.", "Bellwether CE"], )  # fmt: skip
def ticked(p: Sheet, v: Sheet, c) -> None:
    p.disc(76, 80, 26, ink="#0369a1", weight=3)
    p.disc(76, 92, 8, fill="#0369a1")
    p.rule(76, 60, 76, 86, ink="#0369a1", weight=4)
    p.text(116, 76, "Bellwether", SERIF_BOLD, 26, ink="#0369a1")
    p.text(116, 96, "Continuing Education", SERIF, 16, ink="#0369a1")
    p.text(56, 150, "MULTI-PROFESSION CERTIFICATE OF ATTENDANCE", SANS_BOLD, 14)
    facts = (
        ("Attendee", c.name),
        ("Program", c.title),
        ("Date", c.date),
        ("Place", "Carillon Hotel, Westbrook"),
        ("Format", c.delivery),
        ("Speaker", TEACHERS[5]),
    )
    for row, (label, value) in enumerate(facts):
        p.text(56, 182 + 24 * row, label, SANS, 11, ink="#555555")
        v.text(150, 182 + 24 * row, value, SANS_BOLD, 12)
    p.text(56, 346, "Credit is certified for the profession marked below only:", SANS, 11)
    table = (
        ("CPE  (accountants; NASBA 174217; Specialized Knowledge)", "3.0"), ("CLE  (lawyers; bar course 88-2214)", "2.5"),
        ("CFP CE  (program 301772)", "3.0"), ("Insurance CE  (course 61180)", "3.0"), ("Social work CEU", "0.25"),
    )  # fmt: skip
    p.grid([56, 90, 470, 556], [360 + 26 * n for n in range(7)])
    p.text(98, 377, "Type of credit", SANS_BOLD, 10)
    p.text(513, 377, "Amount", SANS_BOLD, 10, align="centre")
    for row, (label, amount) in enumerate(table):
        p.tick_box(68, 404 + 26 * row, row == c.ticked)
        p.text(98, 403 + 26 * row, label, SANS, 11)
        p.text(513, 403 + 26 * row, amount, SANS, 12, align="centre")
    p.signature(70, 590, width=120, seed=1403)
    p.rule(56, 598, 270, 598)
    p.text(56, 612, f"{SIGNERS[6]}, Program Manager", SANS, 10)
    p.text(
        56,
        740,
        "Bellwether Continuing Education Co.  |  CPE and CFP CE: 50-minute hour; CLE: 60-minute hour",
        SANS,
        8.5,
        ink="#555555",
    )


@layout(
    "third-amount-in-the-title",
    case(
        title="Excel in 30 Minutes: 12 Shortcuts for Busy Season", name="Philomena Strand", date=("January 15, 2025", "2025-01-15"), credits=("0.6", "0.6"),
        fields=("Computer Software & Applications", studies("Computer Software & Applications")), delivery=("QAS Self Study", "QAS Self Study"),
    ),
    case(
        title=("The 8-Hour Partnership Boot Camp (Day 2 of 2)", ["The 8-Hour Partnership Boot Camp (Day 2 of 2)", "The 8-Hour Partnership Boot Camp"]), name="Corwin Adjei", date=("December 5, 2024", "2024-12-05"), credits=("7.5", "7.5"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), as_=SHOT,
    ),
    sponsor=["Copperline CPE", "Copperline"], sponsor_id="174231",
)  # fmt: skip
def in_title(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fdf2f8")
    p.round_box(36, 36, 720, 540, fill="#ffffff", ink="#be185d", r=18)
    p.text(70, 94, "copperline", MODERN, 32, ink="#be185d")
    p.text(236, 94, "CPE", MODERN, 32, ink="#1f2937")
    p.text(722, 92, "Certificate of Completion", MODERN, 18, align="right")
    p.text(70, 160, c.name, MODERN, 26)
    p.text(70, 186, "completed the program", MODERN, 12, ink="#6b7280")
    v.wrapped(70, 222, c.title, MODERN, 24, letters=54)
    facts = (("CPE", c.credits), ("Completed", c.date), ("Field of study", c.fields), ("Delivery", c.delivery))
    for row, (label, value) in enumerate(facts):
        p.text(70, 300 + 34 * row, label, MODERN, 13, ink="#be185d")
        v.text(210, 300 + 34 * row, value, MODERN, 15)
    p.signature(540, 410, width=130, seed=1411)
    p.text(530, 432, SIGNERS[18], MODERN, 11)
    p.text(530, 447, "Education Lead", MODERN, 10, ink="#6b7280")
    p.text(
        70,
        546,
        "NASBA sponsor 174231. Credits are counted in 50-minute hours; a tenth of a credit is five minutes.",
        MODERN,
        9.5,
        ink="#6b7280",
    )


@layout(
    "third-fields-that-sum",
    case(
        title="Nonprofit Finance Intensive", name="Benedikta Solheim-Grant", date=("August 13-14, 2024", "2024-08-14"), credits=("14.5", "14.5"),
        fields=("", shares({"Accounting": "6.0", "Auditing": "4.5", "Taxes": "3.0", "Regulatory Ethics": "1.0"})), delivery=("Group Live", "Group Live"),
        split=(("Accounting", "6.0"), ("Auditing", "4.5"), ("Taxes", "3.0"), ("Regulatory Ethics", "1.0")),
    ),
    size=LETTER_TALL, as_=HYBRID, sponsor=["Open Hand Accountants Network", "The Open Hand Accountants Network"], sponsor_id="174239",
)  # fmt: skip
def sums(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 792, "#f0fdf4")
    p.disc(306, 92, 40, fill="#16a34a")
    for finger in range(5):
        p.rule(290 + 8 * finger, 96, 282 + 12 * finger, 66 + 3 * abs(finger - 2), ink="#ffffff", weight=5)
    p.centred(160, "Open Hand Accountants Network", SERIF_BOLD, 21, ink="#166534")
    p.centred(204, "CERTIFICATE OF ATTENDANCE", SANS, 14, tracking=3)
    v.centred(254, c.name, SERIF_BOLD, 24)
    p.centred(280, "attended the two-day (16-hour) course", SERIF_ITALIC, 13)
    v.centred(312, c.title, SERIF_BOLD, 20)
    v.centred(338, f"{c.date}   |   Shoreline Library, Room 210", SERIF, 13)
    p.text(176, 392, "Field of study", SERIF_ITALIC, 11)
    p.text(436, 392, "CPE", SERIF_ITALIC, 11, align="right")
    p.rule(176, 398, 436, 398)
    for row, (field, amount) in enumerate(c.split):
        v.text(176, 416 + 20 * row, field, SERIF, 13)
        v.text(436, 416 + 20 * row, amount, SERIF, 13, align="right")
    p.rule(176, 482, 436, 482)
    v.text(176, 500, "Total", SERIF_BOLD, 13)
    v.text(436, 500, c.credits, SERIF_BOLD, 13, align="right")
    v.centred(540, f"Type of instruction: {c.delivery}", SERIF, 12)
    p.signature(246, 616, width=120, seed=1427)
    p.centred(640, f"{SIGNERS[16]}, Volunteer Coordinator", SERIF, 12)
    p.centred(730, "Registry sponsor 174239   |   50-minute credits   |   breaks and lunches not counted", SERIF, 9)


@whole_file(
    "third-minutes-attended",
    case(
        title="Crypto Basis Tracking After 2025-28", name="Lysander Okoro", date=("02/12/2025", "2025-02-12"), credits=("1.5", "1.5"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), minutes="95 of 100", polls="5 of 6",
    ),
    case(
        title="Entity Choice for Creators", name="Winsome Gallatin", date=("03/26/2025", "2025-03-26"), credits=("2.0", "2.0"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), minutes="100 of 100", polls="6 of 6", as_=SCAN,
    ),
    size=(792.0, 612.0), sponsor=["Juniper Lane Webinars", "Juniper Lane Webinars, LLC", "Juniper Lane"], sponsor_id="174241",
)  # fmt: skip
def minutes(c) -> bytes:
    table = rows((
        ("Program", f"<b>{c.title}</b>"), ("Date (mm/dd/yyyy)", c.date), ("Scheduled", "100 minutes, 2.0 credits available"), ("Minutes attended", c.minutes), ("Polling questions answered", c.polls),
        ("CPE credit awarded", f"<b>{c.credits}</b>"), ("Subject", c.fields), ("Delivery method", c.delivery),
    ))  # fmt: skip
    return browser_print(
        f"""<style>
        .page {{ width: 792pt; height: 611pt; box-sizing: border-box; padding: 40pt 64pt; font: 12.5pt/1.4 'DejaVu Sans'; border: 8pt solid #365314; position: relative }}
        .logo {{ font: 700 24pt 'Source Serif'; color: #365314 }} h1 {{ font: 700 22pt 'Source Serif'; margin: 12pt 0 8pt }} .who {{ font: 700 20pt 'Source Serif' }}
        table {{ border-collapse: collapse; margin: 14pt 0; width: 100%; font-size: 11.5pt }} td {{ padding: 4.5pt 8pt; border: .6pt solid #a3b18a }} td:first-child {{ width: 190pt; background: #f7fee7 }}
        .small {{ position: absolute; bottom: 20pt; left: 64pt; right: 64pt; font-size: 8pt; color: #444 }}
        </style><div class=page><div class=logo>Juniper Lane <span style="font-weight:400">webinars</span></div><h1>Certificate of CPE Credit</h1><div class=who>{c.name}</div>
        <table>{table}</table><p style="font: italic 20pt 'Source Serif'; margin: 6pt 0 0">{SIGNERS[20]}</p><div style="font-size:9.5pt">{SIGNERS[20]}, Owner</div>
        <div class=small>Juniper Lane Webinars, LLC, NASBA sponsor 174241. One credit per 50 minutes; after the first full credit, credit is given in half credits. Three polling answers
        are required for each 50 minutes. State boards of accountancy have final authority.</div></div>""",
        size=(792.0, 612.0),
    )


@layout(
    "third-decimal-comma",
    case(
        title="IFRS 18 in der Praxis", name=("Dr. Leopoldine Hagenauer", ["Leopoldine Hagenauer", "Dr. Leopoldine Hagenauer"]), date=("23. Januar 2025", "2025-01-23"),
        credits=("3,5", "3.5"), number="KF-2025-0117", delivery=("Live-Online-Seminar", SKIP),
    ),
    size=A4_TALL, sponsor=["Kontorhaus Fortbildung", "Kontorhaus Fortbildung GmbH", "Kontorhaus"],
)  # fmt: skip
def comma(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 96, "#1e293b")
    p.text(60, 58, "KONTORHAUS", SANS_BOLD, 28, ink="#ffffff", tracking=2)
    p.text(60, 78, "Fortbildung", SANS, 14, ink="#fbbf24", tracking=4)
    p.text(60, 160, "Teilnahmebestätigung / Certificate of attendance", SANS_BOLD, 18)
    facts = (
        ("Teilnehmer/in  |  Participant", c.name), ("Thema  |  Topic", c.title), ("Datum  |  Date", c.date), ("Zeit  |  Time", "09:00 - 12:15 Uhr"),
        ("Format", c.delivery), ("CPE", c.credits), ("Nr.", c.number), ("Preis  |  Fee", "290,00 EUR"),
    )  # fmt: skip
    for row, (label, value) in enumerate(facts):
        y = 220 + 38 * row
        p.rule(60, y - 24, 535, y - 24, ink="#cbd5e1")
        p.text(60, y, label, SANS, 10, ink="#475569")
        v.text(230, y, value, SANS_BOLD, 13)
    p.signature(70, 590, width=120, seed=1433)
    p.text(60, 616, "Hedwig Rosskopf, Seminarleitung", SANS, 11)
    p.text(60, 634, "Hafenburg, 24. Januar 2025", SANS, 11)
    p.text(60, 800, "Kontorhaus Fortbildung GmbH  |  Speicherweg 2  |  1 CPE = 50 Minuten", SANS, 8, ink="#475569")


@layout(
    "third-ceu-and-contact-hours",
    case(
        title="Lockout/Tagout for Maintenance Leads", name="Hezekiah Vantongeren", date=("07/18/2024", "2024-07-18"), credits=("0.2", ["0.2", "2"]), number=None,
    ),
    size=LETTER_WIDE, as_=PHOTO, sponsor=["Ironwood Community College", "Ironwood Community College, Workforce Training Division", "Workforce Training Division"], delivery=SKIP,
)  # fmt: skip
def ceu(p: Sheet, v: Sheet, c) -> None:
    p.frame(24, ink="#92400e", weight=6)
    p.centred(92, "Ironwood Community College", SERIF_BOLD, 34, ink="#92400e")
    p.centred(116, "Workforce Training Division", SERIF_ITALIC, 16)
    p.centred(176, "awards this certificate to", SERIF, 15)
    v.centred(220, c.name, SERIF_BOLD, 30)
    p.centred(256, "for completing", SERIF, 15)
    v.centred(294, c.title, SERIF_BOLD, 24)
    v.centred(340, f"on {c.date}, section 4417, 2 hours", SERIF, 15)
    v.centred(378, f"{c.credits} CEU (2 contact hours)", SERIF_BOLD, 20)
    p.star(120, 460, 34, fill="#f59e0b")
    for x, who, role in ((330, SIGNERS[0], "Instructor"), (600, SIGNERS[8], "Vice President, Workforce")):
        p.signature(x - 55, 476, width=110, seed=x)
        p.rule(x - 100, 486, x + 100, 486)
        p.text(x, 502, who, SERIF, 13, align="centre")
        p.text(x, 518, role, SERIF_ITALIC, 12, align="centre")
    p.centred(558, "One CEU stands for ten contact hours of instruction.", SERIF_ITALIC, 11)


@layout(
    "third-credit-in-words",
    case(
        title="Ethics at the Kitchen Table", name="Evangeline Drummond Asante", date=("the third of October, 2024", "2024-10-03"),
        credits=("two and one-half", "2.5"), fields=("Regulatory Ethics", studies("Regulatory Ethics")),
    ),
    size=LETTER_WIDE, colour="#fffef7", sponsor=["Old Mill Guild of Accountants", "The Old Mill Guild of Accountants"], delivery=SKIP,
)  # fmt: skip
def in_words(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(24, ink="#334155", thick=16, strands=6)
    p.centred(120, "The Old Mill Guild of Accountants", SERIF_BOLD, 30)
    p.centred(146, "founded 1922", SERIF_ITALIC, 12)
    p.centred(200, "To all who shall see this writing, greeting. Be it known that", SERIF_ITALIC, 15)
    v.centred(250, c.name, PEN, 46)
    p.centred(290, "sat through and took part in the lecture entitled", SERIF_ITALIC, 15)
    v.centred(328, c.title, SERIF_BOLD, 24)
    v.centred(362, f"on {c.date}, and thereby earned", SERIF_ITALIC, 15)
    v.centred(396, f"{c.credits} hours of continuing professional education", SERIF_BOLD, 17)
    v.centred(422, f"in the field of {c.fields}.", SERIF_ITALIC, 15)
    p.seal(160, 496, 40, fill="#334155", light="#e2e8f0")
    p.signature(520, 490, width=140, seed=1451)
    p.rule(490, 500, 700, 500)
    p.text(595, 516, f"{SIGNERS[17]}, Guild Master", SERIF, 12, align="centre")


@whole_file(
    "third-dark-app-screenshot",
    case(
        title="Segregation of Duties With Three Employees", name="Odalys Brennecke", date=("Oct 9, 2025", "2025-10-09"), credits=("1.2", "1.2"),
        fields=("Auditing", studies("Auditing")), delivery=("Nano", SKIP),
    ),
    size=(520.0, 900.0), as_=SHOT, sponsor=["PocketLedger Learn", "PocketLedger", "PocketLedger, Inc."], sponsor_id="174257",
)  # fmt: skip
def dark_app(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 520pt; height: 899pt; background: #0f172a; color: #e2e8f0; font: 17pt/1.4 'Source Sans' }} .bar {{ display: flex; justify-content: space-between; padding: 12pt 24pt; font-size: 14pt; font-weight: 700 }}
        .card {{ background: #1e293b; border-radius: 18pt; margin: 16pt 22pt; padding: 22pt 24pt }} h1 {{ font: 600 24pt/1.2 'Source Sans'; margin: 6pt 0 }} .ring {{ text-align: center; margin: 14pt 0 }}
        .row {{ display: flex; justify-content: space-between; border-bottom: 1pt solid #334155; padding: 8pt 0 }} .row span:first-child {{ color: #94a3b8 }} .tiny {{ font-size: 11.5pt; color: #94a3b8; margin: 10pt 26pt }}
        </style><div class=page><div class=bar><span>9:41</span><span>5G &nbsp; 64%</span></div>
        <div class=bar style="font-size:19pt"><span>&#8249; &nbsp;Certificates</span><span style="color:#38bdf8">Share</span></div>
        <div class=card><div style="color:#38bdf8;font-weight:700">PocketLedger Learn</div><h1>{c.title}</h1><div>{c.name}</div>
        <div class=ring><svg width=150 height=150><circle cx=75 cy=75 r=62 stroke="#334155" stroke-width=13 fill=none /><circle cx=75 cy=75 r=62 stroke="#22c55e" stroke-width=13 fill=none
        stroke-dasharray="390 30" transform="rotate(-90 75 75)"/><text x=75 y=74 fill="#fff" font-family="Source Sans" font-size=32 text-anchor=middle>{c.credits}</text>
        <text x=75 y=98 fill="#94a3b8" font-family="Source Sans" font-size=17 text-anchor=middle>CPE</text></svg></div>
        <div class=row><span>Completed</span><span>{c.date}</span></div><div class=row><span>Field of study</span><span>{c.fields}</span></div><div class=row><span>Watch time</span><span>60 min</span></div>
        <div class=row><span>Quiz</span><span>9 / 10</span></div><div class=row><span>Streak</span><span>14 days</span></div><div class=row style="border:0"><span>Points</span><span>1,250</span></div></div>
        <div class=tiny>1 CPE per 50 minutes, rounded down to the fifth of a credit. PocketLedger, Inc. is NASBA registered sponsor 174257.</div>
        <div class=card style="text-align:center;background:#38bdf8;color:#0f172a;font-weight:700;padding:14pt">Download PDF</div></div>""",
        size=(520.0, 900.0),
    )
