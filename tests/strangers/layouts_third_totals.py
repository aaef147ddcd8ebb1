"""Amounts that a page adds up, approves, or lets a person write in; and parts of them for ethics or for audits."""

from __future__ import annotations

from tests.strangers.files import browser_print, rows
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, studies, whole_file
from tests.strangers.people_and_courses import OTHER_COURSES, SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_WIDE,
    LETTER_TALL,
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


@layout(
    "third-approved-and-claimed",
    case(
        title=("Midwinter Tax Institute 2025", ["Midwinter Tax Institute 2025", "Midwinter Tax Institute"]), name="Barnabas Thorvaldsen", date=("January 6-8, 2025", "2025-01-08"), credits=("18.5", "18.5"),
    ),
    case(
        title=("Midwinter Tax Institute 2025", ["Midwinter Tax Institute 2025", "Midwinter Tax Institute"]), name="Clothilde Umeh", date=("January 6-8, 2025", "2025-01-08"), credits=("21", "21"), as_=SCAN,
    ),
    size=LETTER_TALL, sponsor=["Snowberry Tax Institute", "The Snowberry Tax Institute"], fields=("Taxes", studies("Taxes")), delivery=("Group Live", "Group Live"), sponsor_id="174301",
)  # fmt: skip
def claimed(p: Sheet, v: Sheet, c) -> None:
    p.frame(34, ink="#1d4ed8", weight=1.5)
    p.disc(90, 92, 22, fill="#93c5fd")
    p.text(126, 88, "The Snowberry Tax Institute", SERIF_BOLD, 24, ink="#1d4ed8")
    p.text(126, 106, "Blue Spruce Lodge, Snowberry", SERIF_ITALIC, 12)
    p.text(60, 166, "CPE Reporting Form (participant's copy)", SANS_BOLD, 16)
    p.text(60, 206, "Program:", SANS, 11)
    v.text(140, 206, c.title, SANS_BOLD, 13)
    p.text(60, 230, "Dates:", SANS, 11)
    v.text(140, 230, c.date, SANS_BOLD, 13)
    p.text(60, 254, "Method:", SANS, 11)
    v.text(140, 254, c.delivery, SANS_BOLD, 13)
    p.text(300, 254, "Field of study:", SANS, 11)
    v.text(390, 254, c.fields, SANS_BOLD, 13)
    p.text(60, 300, "This program is approved for a maximum of 24 CPE credits (8 for each day).", SANS, 12)
    p.text(60, 340, "Name of participant:", SANS, 11)
    v.text(190, 340, c.name, PEN, 34, ink="#1e3a8a")
    p.rule(184, 346, 520, 346)
    p.text(60, 392, "I attended and claim", SANS, 11)
    v.text(206, 392, c.credits, PEN, 40, ink="#1e3a8a", align="centre")
    p.rule(176, 398, 240, 398)
    p.text(250, 392, "CPE credits (50 minutes each).", SANS, 11)
    p.text(60, 440, "Signed", SANS, 11)
    p.signature(120, 440, width=130, seed=1511, ink="#1e3a8a")
    p.rule(110, 446, 340, 446)
    p.box(60, 500, 492, 92, ink="#1d4ed8")
    p.text(70, 520, "For the Institute", SANS_BOLD, 11)
    p.text(70, 542, "Checked against door scans:  yes", SANS, 11)
    p.signature(300, 560, width=110, seed=1512)
    p.text(300, 580, f"{SIGNERS[22]}, Dean", SANS, 10)
    p.text(60, 740, "NASBA sponsor 174301. Evening sessions carry no credit.", SANS, 9)


@layout(
    "third-sessions-and-total",
    case(
        title=("Lakeshore Controllers Conference", ["Lakeshore Controllers Conference", "Lakeshore Controllers Conference 2024"]), name="Sunniva Ballantyne", date=("May 15 - 16, 2024", "2024-05-16"), credits=("9.0", "9.0"), number="LCC24-0418",
    ),
    case(
        title=("Lakeshore Controllers Conference", ["Lakeshore Controllers Conference", "Lakeshore Controllers Conference 2024"]), name="Erasmus Whitaker-Bose", date=("May 15 - 16, 2024", "2024-05-16"), credits=("7.5", "7.5"), number="LCC24-0233", as_=PHOTO,
    ),
    sponsor=["Lakeshore Controllers Council", "The Lakeshore Controllers Council"], fields=SKIP, delivery=("Group Live", "Group Live"), sponsor_id="174317",
)  # fmt: skip
def sessions(p: Sheet, v: Sheet, c) -> None:
    missed = c.credits == "7.5"
    p.block(0, 0, 792, 84, "#0c4a6e")
    p.text(40, 40, "Lakeshore Controllers Conference", VERA_BOLD, 20, ink="#ffffff")
    p.text(40, 64, f"{c.date}  |  Lakeshore Pavilion, Port Amity", VERA, 12, ink="#bae6fd")
    p.text(752, 40, "2024", VERA_BOLD, 20, ink="#38bdf8", align="right")
    p.text(40, 118, "Certificate of attendance for", VERA, 11)
    v.text(230, 118, c.name, VERA_BOLD, 15)
    xs, ys = [40, 100, 470, 640, 752], [136 + 26 * n for n in range(10)]
    p.grid(xs, ys, ink="#94a3b8")
    table = (
        ("Day", "Session", "Field of study", "CPE"), ("Wed", "Opening: The Controller in 2030", "Management Services", "1.0"), ("Wed", "Segment Reporting, Again", "Accounting", "2.0"),
        ("Wed", "Fraud Panel", "Auditing", "1.5"), ("Wed", "Networking reception", "", "0.0"), ("Thu", "Sales Tax Roundup", "Taxes", "1.5" if not missed else "0.0"),
        ("Thu", "Talking to Boards", "Communications and Marketing", "1.0"), ("Thu", "ERP Migration War Stories", "Information Technology", "2.0"),
    )  # fmt: skip
    for row, cells in enumerate(table):
        for x, cell in zip(xs, cells, strict=False):
            p.text(x + 6, 153 + 26 * row, cell, VERA_BOLD if row == 0 else VERA, 10)
    p.text(106, 361, "Offered: 9.0", VERA, 10)
    p.text(476, 361, "TOTAL CPE EARNED", VERA_BOLD, 10)
    v.text(646, 361, c.credits, VERA_BOLD, 12)
    p.text(40, 408, "Delivery method: Group Live", VERA, 11)
    p.text(300, 408, f"Certificate {c.number}", VERA, 11)
    p.signature(50, 480, width=120, seed=1523)
    p.text(40, 502, f"{SIGNERS[1]}, Conference Chair", VERA, 10)
    p.wrapped(
        40, 544, "The Lakeshore Controllers Council is on the National Registry of CPE Sponsors (174317). Badge scans at the door are the record of "
        "attendance; a session that was not scanned counts for nothing. One credit is 50 minutes.", VERA, 8.5, letters=140,
    )  # fmt: skip


@layout(
    "third-boxes-audit-tax-ethics",
    case(
        title="Governmental Update and Ethics", name="Zebulon Carraway", date=("06-05-2024", "2024-06-05"), credits=("7", "7"), delivery=("Group-Live", "Group Live"),
    ),
    as_=HYBRID, size=LETTER_TALL, fields=SKIP, sponsor=["Sagebrush Chapter of Public Accountants", "The Sagebrush Chapter of Public Accountants", "Sagebrush Chapter"], sponsor_id=None,
)  # fmt: skip
def boxes(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 792, "#ffffff")
    p.centred(70, "SAGEBRUSH CHAPTER OF PUBLIC ACCOUNTANTS", SANS_BOLD, 16, ink="#3f6212")
    p.centred(88, "Evidence of Attendance", SANS, 13)
    p.rule(50, 100, 562, 100, ink="#3f6212", weight=2)
    for y, label, value in (
        (140, "Attendee", c.name),
        (180, "Course title", c.title),
        (220, "Date", c.date),
        (260, "Method", c.delivery),
    ):
        p.box(50, y - 22, 512, 34, ink="#3f6212", weight=0.6)
        p.text(55, y - 12, label, SANS, 7.5, ink="#3f6212")
        v.text(62, y + 6, value, TYPED, 13)
    p.text(50, 316, "Hours by category", SANS_BOLD, 11)
    for place, (label, amount) in enumerate(
        (("A&A", "4"), ("TAX", "0"), ("ETHICS", "2"), ("OTHER", "1"), ("TOTAL", c.credits))
    ):
        x = 50 + 102 * place
        p.box(x, 328, 92, 60, ink="#3f6212", weight=2.2 if label == "TOTAL" else 0.8)
        p.text(x + 46, 342, label, SANS, 9, align="centre", ink="#3f6212")
        v.text(x + 46, 374, amount, TYPED, 20, align="centre")
    p.text(
        50,
        424,
        "Of the ethics hours, 2 meet the board's rule on state-specific ethics (course approval E-2024-118).",
        SANS,
        10,
    )
    p.signature(70, 520, width=120, seed=1531)
    p.rule(50, 528, 280, 528)
    p.text(50, 542, f"{SIGNERS[15]}, Chapter Secretary", SANS, 10)
    p.text(
        50, 740, "Hours are 50 minutes. Dates are month-day-year. Not valid without the chapter's signature.", SANS, 8.5
    )


@whole_file(
    "third-saved-page-html",
    case(
        title="Benford's Law for Everyday Audits", name="Marguerite Osei", date=("April 24, 2025", "2025-04-24"), credits=("1.0", "1.0"),
        fields=("Auditing", studies("Auditing")), delivery=("Group Internet-Based", "Group Internet Based"), number="AVC-55118",
    ),
    ending="html", sponsor=["Abacus & Vine", "Abacus & Vine CPE"], sponsor_id="174331",
)  # fmt: skip
def saved_page(c) -> bytes:
    others = "".join(
        f"<li><a href=#>{name}</a> - {amount} CPE - ${price}</li>"
        for name, amount, price in zip(OTHER_COURSES[:3], ("1.5", "2", "4"), (39, 49, 99), strict=True)
    )
    page = f"""<!doctype html><html lang=en><head><meta charset=utf-8><title>My certificates | Abacus &amp; Vine CPE</title><style>body{{font-family:Georgia}}</style></head><body>
<nav><a href=#>Home</a> <a href=#>Webinars</a> <a href=#>My certificates</a> <a href=#>Cart (0)</a></nav>
<main><h2>Certificate of Completion</h2><p>Abacus &amp; Vine CPE is pleased to confirm that</p><p><b>{
        c.name
    }</b></p><p>has completed</p><h1>{c.title}</h1>
<table>{
        rows(
            (
                ("Date of webinar", c.date),
                ("Length", "62 minutes"),
                ("CPE credit", c.credits),
                ("Field of study", c.fields),
                ("Delivery", c.delivery),
                ("Presenter", TEACHERS[1]),
                ("Certificate no.", c.number),
                ("NASBA sponsor", "174331"),
            )
        )
    }</table>
<p>{SIGNERS[23]}, Managing Editor</p></main>
<aside><h3>You may also like</h3><ul>{others}</ul><p>Subscribe for $199 a year: up to 60 CPE credits!</p></aside>
<footer>&copy; 2025 Abacus &amp; Vine. One CPE credit is 50 minutes.</footer></body></html>"""
    return page.encode()


@layout(
    "third-ethics-part-of-the-hours",
    case(
        title="Working Capital Disputes in M&A", name=("Roderick Balasubramanian, Esq.", "Roderick Balasubramanian"), date=("February 27, 2025", "2025-02-27"),
        credits=("2.75", "2.75"), delivery=("live interactive webcast", SKIP), fields=SKIP, number="25-0227-1184",
    ),
    size=A4_WIDE, sponsor=["Merchants' Row Legal Institute", "Merchants Row Legal Institute", "The Merchants' Row Legal Institute"],
)  # fmt: skip
def ethics_part(p: Sheet, v: Sheet, c) -> None:
    p.rule(50, 50, 792, 50, weight=3)
    p.rule(50, 55, 792, 55, weight=0.8)
    p.text(50, 96, "Merchants' Row Legal Institute", SERIF_BOLD, 26)
    p.text(792, 96, "Certificate of CLE Credit", SERIF_ITALIC, 20, align="right")
    p.rule(50, 112, 792, 112, weight=0.8)
    p.wrapped(
        50, 160, f"This certifies that {c.name}, attended by {c.delivery} the program {c.title} on {c.date}, and has earned a total of "
        f"{c.credits} CLE credits, of which 0.75 is in legal ethics and none in the elimination of bias.", SERIF, 17, letters=92, lead=1.6,
    )  # fmt: skip
    facts = (
        ("Bar or registration no.", "4417733"),
        ("Activity no.", "MR-88120"),
        ("Length of program", "165 minutes"),
        ("Registration fee", "$265.00"),
        ("Certificate no.", c.number),
    )
    for row, (label, value) in enumerate(facts):
        p.text(50, 310 + 24 * row, label, SERIF_ITALIC, 12)
        v.text(210, 310 + 24 * row, value, SERIF, 13)
    p.signature(560, 380, width=130, seed=1543)
    p.rule(540, 390, 780, 390)
    p.text(540, 406, f"{SIGNERS[11]}, Director of CLE", SERIF, 12)
    p.text(
        50, 556, "Based on a 60-minute hour. Accredited provider in NY, PA and IL. Retain for four years.", SERIF, 10
    )


@whole_file(
    "third-transcript-one-course-with-total",
    case(
        title="Supervising Remote Staff", name="Fitzgerald Nakamura-Bell", date=("12/19/2024", "2024-12-19"), credits=("4.0", "4.0"), delivery=("Group Internet Based", "Group Internet Based"),
        fields=("Personnel/Human Resources", studies("Personnel/Human Resources")),
    ),
    size=(612.0, 792.0), sponsor=["Quarry Hill School of Accountancy", "Quarry Hill"], sponsor_id="174343",
)  # fmt: skip
def part_table(c) -> bytes:
    parts = rows(
        (("Part 1: Setting expectations", "50", "1.0"), ("Part 2: Feedback on screen", "50", "1.0"), ("Part 3: Review notes that teach", "50", "1.0"),
         ("Part 4: Case and discussion", "50", "1.0"), ("<b>Total</b>", "<b>200</b>", f"<b>{c.credits}</b>"))
    )  # fmt: skip
    return browser_print(
        f"""<style>
        body {{ font: 11.5pt/1.45 'Source Serif' }} .logo {{ text-align: right; font: 700 15pt 'Source Sans'; color: #7c2d12 }} h1 {{ font-size: 21pt; margin: 24pt 0 6pt }}
        table {{ border-collapse: collapse; width: 100%; margin: 12pt 0 }} th {{ text-align: left; border-bottom: 1.4pt solid #7c2d12; padding: 4pt }} td {{ padding: 4pt; border-bottom: .4pt solid #ccc }}
        </style><div class=logo>QUARRY HILL<br><span style="font-weight:400">School of Accountancy</span></div>
        <h1>Certificate of Completion</h1><p>We certify that <b>{c.name}</b> completed <b>{c.title}</b>, a course in four parts, on {c.date} (month/day/year).</p>
        <table><tr><th>Part<th>Minutes<th>CPE credits</tr>{parts}</table>
        <p>Field of study: {c.fields}<br>Instructional delivery method: {c.delivery}<br>NASBA sponsor number: 174343</p>
        <p style="margin-top:40pt">{SIGNERS[5]}<br>Head of School, Quarry Hill School of Accountancy</p>
        <p style="font-size:8.5pt;color:#555;margin-top:60pt">Next in this track: Supervising Hybrid Audits (8.0 CPE), from $249. A credit is fifty minutes.</p>""",
        size=(612.0, 792.0),
        margin="54pt",
    )
