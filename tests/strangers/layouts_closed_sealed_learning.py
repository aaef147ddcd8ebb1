"""Sealed: learning at the workplace and on the web. Nobody looks at these until the end."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import HYBRID, SHOT, SKIP, TURNED, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_WIDE,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SCREEN,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    SLIDE,
    VERA,
    VERA_BOLD,
    Sheet,
)

_LMS = """<style>
body { font: 400 12pt 'Source Sans'; color: #1f2937 }
.page { position: absolute; inset: 0; background: linear-gradient(115deg, #1e3a5f 0 30%, #ffffff 30%) }
.side { position: absolute; left: 34pt; top: 60pt; width: 170pt; color: #fff } .side b { font: 700 24pt/1.1 'Source Sans' }
.main { position: absolute; left: 330pt; top: 70pt; width: 420pt }
h1 { font: 300 30pt 'Source Sans'; margin: 0 0 24pt } .name { font: 600 24pt 'Source Sans'; margin: 4pt 0 16pt } .title { font: 600 18pt/1.25 'Source Sans'; margin: 4pt 0 20pt }
.grid { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 6pt 20pt } .grid span { color: #6b7280; font-size: 9.5pt; display: block }
.id { position: absolute; left: 330pt; bottom: 40pt; font-size: 9pt; color: #6b7280 }
</style>"""


@whole_file(
    "sealed-compliance-lms",
    case(
        title="Information Security Awareness 2025: Phishing, Passwords and Devices", name="Thaddea Morrow", date=("March 17, 2025", "2025-03-17"),
        number="7f31-c2a8-90de",
    ),
    size=LETTER_WIDE, sponsor=["Harbourline Freight", "Harbourline Freight Academy"],
)  # fmt: skip
def lms(c) -> bytes:
    return browser_print(
        f"""{_LMS}<div class=page></div><div class=side><svg width=70 height=60><path d="M4 44 h62 l-10 14 h-42 Z M16 40 v-16 h16 v16 M36 40 v-28 h16 v28" fill="#fff"/></svg>
<br><b>Harbourline<br>Freight</b><br>Academy</div>
<div class=main><h1>Certificate of Completion</h1>This is to confirm that<div class=name>{c.name}</div>has completed the course
<div class=title>{c.title}</div><div class=grid><div><span>Completed</span>{c.date}</div><div><span>Score</span>92%</div>
<div><span>Duration</span>45 minutes</div></div></div><div class=id>Certificate ID: {c.number} &nbsp;&nbsp; Please repeat this course by March 31, 2026.</div>""",
        size=LETTER_WIDE,
    )


@layout(
    "sealed-mooc-university",
    case(title="Foundations of Behavioral Finance", name="Leander Oduya", date=("Aug 29, 2024", "2024-08-29"), number=("PX7H2QKM4T", ["PX7H2QKM4T", "kestrel.example/verify/PX7H2QKM4T"])),
    case(
        title="Writing in Plain Language for Public Services", name="Marguerite Ansel-Toivonen", date=("Jan 13, 2025", "2025-01-13"), number=("WR93DVB6LC", ["WR93DVB6LC", "kestrel.example/verify/WR93DVB6LC"]),
    ),
    size=A4_WIDE, sponsor=["Kestrel", "University of Norhaven"], delivery=SKIP,
)  # fmt: skip
def mooc(p: Sheet, v: Sheet, c) -> None:
    p.frame(18, ink="#d0d5dd", weight=8)
    p.block(640, 18, 130, 400, "#eef1f6")
    p.shape([(640, 418), (770, 418), (705, 470)], fill="#eef1f6")
    p.text(705, 70, "COURSE", SANS, 13, align="centre", tracking=3)
    p.text(705, 90, "CERTIFICATE", SANS, 13, align="centre", tracking=3)
    p.seal(705, 240, 50, fill="#8892a6", light="#ffffff")
    p.text(70, 100, "UNIVERSITY OF", SERIF, 15, tracking=3, ink="#5b1a2e")
    p.text(70, 124, "NORHAVEN", SERIF_BOLD, 24, tracking=4, ink="#5b1a2e")
    v.text(70, 190, c.date, SANS, 12, ink="#555555")
    v.text(70, 236, c.name, SERIF, 30)
    p.text(70, 272, "has successfully completed", SANS, 12, ink="#555555")
    v.text(70, 312, c.title, SERIF_BOLD, 21)
    p.text(
        70,
        346,
        "an online course authorized by the University of Norhaven and offered through Kestrel",
        SANS,
        11,
        ink="#555555",
    )
    p.signature(80, 440, width=140, seed=971)
    p.rule(70, 450, 290, 450)
    p.text(70, 466, f"{SIGNERS[16]}, PhD", SANS, 11)
    p.text(70, 480, "Department of Social Sciences", SANS, 10, ink="#555555")
    p.text(772, 510, f"Verify at kestrel.example/verify/{c.number}", SANS, 10, align="right")
    p.text(772, 526, "Kestrel has confirmed the identity of this learner.", SANS, 9, align="right", ink="#555555")


@layout(
    "sealed-site-safety",
    case(title="LOCKOUT / TAGOUT FOR AUTHORIZED EMPLOYEES", name="Demetrius Falkowski", date=("05/22/2024", "2024-05-22"), credits=("8", SKIP), number="LT-0524-118"),
    as_=TURNED, size=LETTER_WIDE, sponsor=["Ironbark Safety Training", "Ironbark Safety Training, Inc.", "Ironbark Safety Training Inc."], delivery=None,
)  # fmt: skip
def safety(p: Sheet, v: Sheet, c) -> None:
    p.frame(24, ink="#c2410c", weight=8)
    for step in range(12):
        p.shape(
            [(60 + 56 * step, 60), (88 + 56 * step, 60), (74 + 56 * step, 76), (46 + 56 * step, 76)], fill="#222222"
        )
    p.centred(138, "CERTIFICATE OF TRAINING", SANS_BOLD, 30, ink="#c2410c")
    p.centred(200, "This certifies that", SERIF_ITALIC, 15)
    v.centred(240, c.name, SANS_BOLD, 28)
    p.centred(274, "has completed the training course", SERIF_ITALIC, 15)
    v.centred(310, c.title, SANS_BOLD, 22)
    p.centred(342, "conducted by Ironbark Safety Training, Inc. in accordance with 29 CFR 1910.147", SERIF, 13)
    p.text(190, 398, "Date of training:", SERIF, 14)
    v.text(300, 398, c.date, SANS_BOLD, 14)
    p.text(460, 398, "Training hours:", SERIF, 14)
    v.text(570, 398, c.credits, SANS_BOLD, 14)
    p.text(190, 424, "Certificate no.:", SERIF, 14)
    v.text(300, 424, c.number, SANS_BOLD, 14)
    p.signature(220, 500, width=140, seed=977)
    p.rule(190, 510, 420, 510)
    p.text(190, 526, f"{SIGNERS[5]}, Instructor", SERIF, 12)
    p.text(460, 510, "Retraining is due when duties or machines change.", SERIF_ITALIC, 11)


@layout(
    "sealed-vendor-cloud",
    case(
        title="Securing Container Workloads", name="Ximena Castlereagh", date=("21 November 2024", "2024-11-21"), credits=("6", "6"), number="VX-2024-48120",
    ),
    as_=HYBRID, size=SLIDE, sponsor=["Vexillum University", "Vexillum"], delivery=("Instructor-led virtual", SKIP),
)  # fmt: skip
def vendor(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 960, 540, "#101828")
    p.shape([(960, 0), (960, 540), (700, 540), (840, 0)], fill="#7c3aed")
    p.shape([(60, 44), (60, 88), (100, 66)], fill="#7c3aed")
    p.text(112, 76, "Vexillum", VERA_BOLD, 28, ink="#ffffff")
    p.text(262, 76, "University", VERA, 28, ink="#c4b5fd")
    p.text(60, 150, "CERTIFICATE OF COMPLETION", VERA, 18, ink="#c4b5fd", tracking=3)
    v.text(60, 210, c.name, VERA_BOLD, 34, ink="#ffffff")
    p.text(60, 250, "has completed the course", VERA, 14, ink="#c4b5fd")
    v.text(60, 290, c.title, VERA_BOLD, 24, ink="#ffffff")
    for x, label, value in (
        (60, "Date", c.date),
        (260, "CPE credits", c.credits),
        (390, "Format", c.delivery),
        (600, "Certificate", c.number),
    ):
        p.text(x, 350, label, VERA, 11, ink="#c4b5fd")
        v.text(x, 372, value, VERA, 14, ink="#ffffff")
    p.signature(70, 456, width=140, seed=983, ink="#ffffff")
    p.rule(60, 466, 300, 466, ink="#c4b5fd")
    p.text(60, 484, f"{SIGNERS[19]}, Vice President, Education", VERA, 11, ink="#ffffff")


@layout(
    "sealed-agency-screen",
    case(
        title="Records Management: What to Keep and For How Long", name="Abernathy Quill", date=("2024-07-30", "2024-07-30"), credits=(None, None),
        number=None,
    ),
    as_=SHOT, size=SCREEN, colour="#ffffff", sponsor=["Tidewater State Library", "Tidewater State Library, Training Unit", "Tidewater State Library Training Unit"],
    delivery=("Online", SKIP),
)  # fmt: skip
def agency(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 1024, 84, "#0f4c3a")
    p.block(48, 24, 10, 38, "#ffffff")
    p.block(62, 24, 10, 38, "#ffffff")
    p.shape([(76, 62), (84, 24), (94, 26), (86, 64)], fill="#ffffff")
    p.text(112, 52, "Tidewater State Library", MODERN, 26, ink="#ffffff")
    p.text(976, 52, "Training Unit", MODERN, 18, ink="#cfe5dc", align="right")
    p.centred(170, "Certificate of Completion", MODERN, 38, ink="#0f4c3a")
    p.centred(230, "Awarded to", MODERN, 18, ink="#666666")
    v.centred(284, c.name, MODERN, 40)
    p.centred(338, "for completing the course", MODERN, 18, ink="#666666")
    v.centred(388, c.title, MODERN, 28)
    for x, label, value in ((250, "Completed on", c.date), (512, "Delivery", c.delivery), (774, "Seat time", "50 min")):
        p.text(x, 470, label, MODERN, 15, ink="#666666", align="centre")
        v.text(x, 498, value, MODERN, 20, align="centre")
    p.signature(430, 590, width=160, seed=991)
    p.rule(392, 604, 632, 604)
    p.centred(626, f"{SIGNERS[2]}, Training Manager", MODERN, 16)
