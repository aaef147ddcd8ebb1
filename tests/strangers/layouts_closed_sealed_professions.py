"""Sealed: nurses, lawyers, engineers, teachers, insurance producers, physicians. Nobody looks at these until the end."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import browser_print, rows, word
from tests.strangers.layout import PHOTO, SCAN, SKIP, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    PEN,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)

_NURSE = """<style>
body { font: 400 12pt 'Source Sans'; color: #23313a }
.edge { position: absolute; inset: 22pt; border: 1.5pt solid #4aa3a2; border-radius: 12pt; padding: 36pt 60pt; text-align: center }
h1 { font: 600 30pt 'Source Sans'; color: #2b7a78; margin: 18pt 0 20pt }
.name { font: 600 24pt 'Source Serif'; margin: 4pt 0 } .title { font: 600 18pt 'Source Serif'; margin: 6pt 0 12pt }
.hours { font: 600 15pt 'Source Sans'; margin: 12pt 0 } .small { font-size: 9pt; line-height: 1.4; color: #52636d }
.sign { display: flex; justify-content: space-around; margin: 46pt 0 18pt } .sign div { border-top: 1px solid #23313a; width: 200pt; padding-top: 4pt; font-size: 10pt }
</style>"""


@whole_file(
    "sealed-nurse-contact-hours",
    case(
        title="Recognizing Sepsis in the First Hour", name=("Philomena Castellane, RN", ["Philomena Castellane"]), date=("09/26/2024", "2024-09-26"),
        credits=("1.5", "1.5"), number="24-0926-3317",
    ),
    size=LETTER_WIDE, sponsor=["Willowmere Nursing Education", "Willowmere"], delivery=None,
)  # fmt: skip
def nurse(c) -> bytes:
    return browser_print(
        f"""{_NURSE}<div class=edge><svg width=260 height=46><path d="M24 42 C4 24 8 6 24 12 C40 6 44 24 24 42 Z" fill="#4aa3a2"/>
<path d="M24 18v14M17 25h14" stroke="#fff" stroke-width="4"/><text x=56 y=24 font-family="Source Serif" font-size=20 fill="#23313a">Willowmere</text>
<text x=56 y=40 font-family="Source Sans" font-size=12 fill="#2b7a78">Nursing Education</text></svg>
<h1>Certificate of Completion</h1>This certifies that<div class=name>{c.name}</div><span class=small>License RN 95-118844 (California)</span><br><br>
has completed the continuing education activity<div class=title>{c.title}</div>on {c.date}
<div class=hours>{c.credits} contact hours</div><span class=small>Certificate number {c.number}</span>
<div class=sign><div>{SIGNERS[7]}, MSN, RN<br>Lead Nurse Planner</div><div>{SIGNERS[26]}<br>Education Coordinator</div></div>
<div class=small>Willowmere Nursing Education, 300 Cypress Walk, Santa Bruna, CA. Provider approved by the California Board of Registered Nursing, Provider
Number CEP 17731, for 1.5 contact hours. This document must be retained by the licensee for a period of four years.</div></div>""",
        size=LETTER_WIDE,
    )


@layout(
    "sealed-bar-attendance",
    case(
        title="Drafting Arbitration Clauses That Hold", name="Montgomery Sallow-Reyes", date=("October 17, 2024", "2024-10-17"), credits=("2.0", "2.0"),
        number=None,
    ),
    as_=SCAN, size=LETTER_TALL, sponsor=["Chestnut County Bar Association", "Chestnut County Bar Association, Committee on Continuing Legal Education"], delivery=("Live, in person", "Group Live"), fields=SKIP,
)  # fmt: skip
def bar(p: Sheet, v: Sheet, c) -> None:
    p.centred(76, "CHESTNUT COUNTY BAR ASSOCIATION", SERIF_BOLD, 18)
    p.centred(94, "Committee on Continuing Legal Education", SERIF_ITALIC, 12)
    p.rule(60, 106, 552, 106, weight=1.5)
    p.centred(142, "CERTIFICATE OF ATTENDANCE", SERIF_BOLD, 16)
    p.centred(160, "Mandatory Continuing Legal Education", SERIF, 12)
    for row, (label, value) in enumerate(
        (
            ("Attorney", c.name), ("Bar number", "0418827"), ("Title of activity", c.title), ("Date of activity", c.date),
            ("Location", "Chestnut County Courthouse, Room 4"), ("Format", c.delivery),
        )
    ):  # fmt: skip
        y = 210 + 38 * row
        p.text(60, y, label, SERIF_ITALIC, 12)
        p.rule(190, y + 4, 552, y + 4, weight=0.5)
        v.text(196, y, value, TYPED, 13)
    p.text(60, 456, "MCLE credit", SERIF_BOLD, 13)
    for row, (label, value) in enumerate(
        (("General", "1.5"), ("Legal ethics", "0.5"), ("Total hours of credit", c.credits))
    ):
        p.text(190, 456 + 24 * row, label, SERIF, 13)
        v.text(420, 456 + 24 * row, value, TYPED, 13, align="right")
    p.wrapped(
        60, 550, "I certify that the attorney named above attended this activity and is entitled to the credit shown. Credit is computed "
        "on a sixty-minute hour.", SERIF, 12, letters=88,
    )  # fmt: skip
    p.signature(80, 630, width=140, seed=951)
    p.rule(60, 640, 300, 640)
    p.text(60, 655, f"{SIGNERS[25]}, CLE Administrator", SERIF, 11)
    v.text(400, 636, "October 21, 2024", TYPED, 12)
    p.rule(380, 640, 552, 640)
    p.text(380, 655, "Date signed", SERIF, 11)


@layout(
    "sealed-engineer-pdh",
    case(
        title="Retaining Walls: Drainage, Backfill and Common Failures", name=("Octavio Brightwater, P.E.", ["Octavio Brightwater"]), date=("11/16/2024", "2024-11-16"),
        credits=("4 PDH", ["4", "0.4"]), number="RW-40182",
    ),
    size=LETTER_WIDE, sponsor=["Slate River Engineering Education", "Slate River"], delivery=("Online, self-paced", SKIP),
)  # fmt: skip
def engineer(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 120, "#27374d")
    p.shape([(50, 86), (90, 36), (120, 70), (140, 48), (170, 86)], fill="#9db2bf")
    p.text(190, 66, "Slate River", VERA_BOLD, 28, ink="#ffffff")
    p.text(190, 90, "Engineering Education", VERA, 15, ink="#dde6ed")
    p.text(742, 76, "Certificate of Completion", VERA, 20, ink="#ffffff", align="right")
    p.text(60, 170, "This is to certify that", VERA, 13)
    v.text(60, 206, c.name, VERA_BOLD, 25)
    p.text(60, 240, "has completed the course and passed its quiz:", VERA, 13)
    v.text(60, 272, c.title, VERA_BOLD, 17)
    for x, label, value in (
        (60, "Completed", c.date), (210, "Credit", c.credits), (330, "Also stated as", "0.4 CEU"), (480, "Delivery", c.delivery),
    ):  # fmt: skip
        p.text(x, 326, label, VERA, 10, ink="#526d82")
        v.text(x, 346, value, VERA_BOLD, 13)
    p.text(60, 388, "State and license", VERA, 10, ink="#526d82")
    v.text(60, 406, "Montana 60771", VERA, 12)
    p.text(210, 388, "Certificate no.", VERA, 10, ink="#526d82")
    v.text(210, 406, c.number, VERA, 12)
    p.signature(480, 470, width=140, seed=957)
    p.rule(460, 480, 700, 480)
    p.text(460, 496, f"{SIGNERS[23]}, P.E., Director", VERA, 10)
    p.wrapped(
        60, 540, "One professional development hour (PDH) is 50 minutes of instruction. Florida Board of Professional Engineers provider 0011842; "
        "New Jersey approval 24GP00099100. Please keep this certificate with your records for six years.", VERA, 8.5, letters=125,
    )  # fmt: skip


@layout(
    "sealed-teacher-clock-hours",
    case(
        title="Reading Fluency in the Upper Grades", name="Winifred Soto-Hale", date=("June 25 - 27, 2024", "2024-06-27"), credits=("15", "15"), number=None,
    ),
    as_=PHOTO, size=LETTER_WIDE, colour="#fffef6", sponsor=["Cedar Narrows School District", "Cedar Narrows School District No. 44", "Cedar Narrows School District No. 44, Office of Professional Learning"], delivery=None,
)  # fmt: skip
def teacher(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(20, ink="#3b5b92", thick=12, strands=4)
    p.centred(92, "Cedar Narrows School District No. 44", SERIF_BOLD, 24, ink="#3b5b92")
    p.centred(112, "Office of Professional Learning", SERIF_ITALIC, 13)
    p.centred(168, "Certificate of Professional Development", SERIF_BOLD, 24)
    p.centred(208, "awarded to", SERIF_ITALIC, 14)
    v.centred(254, c.name, PEN, 40)
    p.rule(220, 264, 572, 264)
    p.centred(296, "who attended the summer workshop", SERIF_ITALIC, 14)
    v.centred(330, c.title, SERIF_BOLD, 22)
    p.centred(362, f"{c.date}, Cedar Narrows Middle School Library", SERIF, 14)
    v.centred(404, f"{c.credits} clock hours", SERIF_BOLD, 20)
    p.signature(140, 490, width=140, seed=961)
    p.rule(120, 500, 340, 500)
    p.text(230, 515, f"{SIGNERS[18]}, Workshop Leader", SERIF, 11, align="centre")
    p.signature(480, 490, width=140, seed=962)
    p.rule(460, 500, 680, 500)
    p.text(570, 515, f"{SIGNERS[8]}, Superintendent", SERIF, 11, align="centre")
    p.centred(558, "Keep this certificate for the renewal of your license.", SERIF_ITALIC, 10)


_PRODUCER = """<style>
body { font: 400 11pt 'Source Sans'; padding: 40pt 56pt; color: #111 }
h1 { font: 700 17pt 'Source Sans'; text-align: center; margin: 4pt 0 2pt } h2 { font: 400 13pt 'Source Sans'; text-align: center; margin: 0 0 22pt }
.head { text-align: center; border-bottom: 1.5pt solid #1c4587; padding-bottom: 10pt; margin-bottom: 24pt }
.head b { font: 700 20pt 'Source Serif'; color: #1c4587 }
table { width: 100%; border-collapse: collapse } td { border: 1px solid #777; padding: 7pt 9pt } td:nth-child(odd) { background: #eef2f8; width: 116pt; font-weight: 600 }
p { line-height: 1.4; margin: 20pt 0 }
</style>"""


@whole_file(
    "sealed-producer-ce",
    case(
        title="Homeowners Claims and the Duty of Candor", name="Barnaby Eastlake-Okoro", date=("08/14/2024", "2024-08-14"), credits=("4", "4"),
        number=None,
    ),
    size=LETTER_TALL, sponsor=["Gable & Eave Insurance School", "Gable & Eave"], delivery=("Classroom", "Group Live"), fields=SKIP,
)  # fmt: skip
def producer(c) -> bytes:
    table = rows(
        (
            ("Producer", c.name, "NPN", "18840217"), ("Course", c.title, "Course number", "CE-66310"),
            ("Completion date", c.date, "Credit hours", c.credits), ("Category", "Ethics", "Method", c.delivery),
            ("Provider", "Gable &amp; Eave Insurance School", "Provider number", "31188"), ("Instructor", SIGNERS[11], "Place", "Lexham"),
        )
    )  # fmt: skip
    return browser_print(
        f"""{_PRODUCER}<div class=head><b>Gable &amp; Eave</b><br>Insurance School</div>
<h1>CERTIFICATE OF COMPLETION</h1><h2>Insurance Continuing Education</h2><table>{table}</table>
<p>This is to certify that the producer named above attended the whole course. The hours will be reported to the Department of Insurance
within fifteen days. Do not send this certificate to the Department; keep it for three years.</p>
<p style="margin-top:40pt">______________________________<br>{SIGNERS[21]}, School Director<br>Signed 08/15/2024</p>""",
        size=LETTER_TALL,
    )


@whole_file(
    "sealed-physician-word",
    case(
        title="Anticoagulation Around Surgery: A Practical Update", name=("Evangeline Mbeki-Strand, MD", ["Evangeline Mbeki-Strand"]),
        date=("February 12, 2025", "2025-02-12"), credits=("3.0", ["3.0", "3"]), number=None,
    ),
    ending="docx", sponsor=["Thornbury Lakes Medical Center", "Thornbury Lakes Medical Center, Office of Continuing Medical Education",
        "Thornbury Lakes Medical Center Office of Continuing Medical Education"], delivery=("live activity", SKIP),
)  # fmt: skip
def physician(c) -> bytes:
    document = docx.Document()
    for text, size, bold, ink in (
        ("Thornbury Lakes Medical Center", 22, True, "14532D"), ("Office of Continuing Medical Education", 12, False, "444444"), ("", 12, False, "000000"),
        ("Certificate of Participation", 20, False, "000000"), ("", 12, False, "000000"), ("This certifies that", 12, False, "000000"),
        (c.name, 20, True, "000000"), (f"has participated in the {c.delivery} titled", 12, False, "000000"), (c.title, 16, True, "000000"),
        (f"on {c.date}", 12, False, "000000"), (f"and is awarded {c.credits} AMA PRA Category 1 Credit(s)™.", 12, True, "000000"),
    ):  # fmt: skip
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.font.size, run.bold, run.font.color.rgb = Pt(size), bold, RGBColor.from_string(ink)
    document.add_paragraph()
    document.add_paragraph(f"{SIGNERS[15]}, MD\nChair, Continuing Medical Education Committee")
    document.add_paragraph(
        "Thornbury Lakes Medical Center is accredited by the State Medical Society to provide continuing medical education for physicians."
    )
    return word(document)
