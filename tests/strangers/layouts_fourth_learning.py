"""What employers, safety trainers and course sites hand out: a wallet card, a portal's page, first aid, an open course."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import PHOTO, SCAN, SHOT, SKIP, case, layout, whole_file
from tests.strangers.outlines import outlined
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_TALL,
    CARD,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    SLIDE,
    Sheet,
)


@layout(
    "fourth-forklift-card",
    case(
        title=("Counterbalance Forklift Operator", ["Counterbalance Forklift Operator", "Counterbalance Forklift Operator Training"]), name="Dmitri Okonjo-Wells",
        date=("05/14/2024", "2024-05-14"), number=("FL-30992", SKIP),
    ),
    size=CARD, as_=PHOTO, delivery=SKIP, sponsor=["Ironwood Safety Training", "Ironwood Safety Training Co."],
)  # fmt: skip
def forklift(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 486, 306, "#ffffff")
    p.block(0, 0, 486, 62, "#f59e0b")
    p.text(24, 40, "IRONWOOD SAFETY TRAINING", SANS_BOLD, 21, ink="#1f1300")
    p.text(462, 38, "OPERATOR CARD", SANS, 11, align="right")
    rows = (
        ("Name", c.name),
        ("Trained on", c.title),
        ("Date of training", c.date),
        ("Expires", "05/14/2027"),
        ("Card no.", c.number),
    )
    for row, (label, value) in enumerate(rows):
        p.text(24, 98 + 30 * row, label, SANS, 11, ink="#555555")
        v.text(130, 98 + 30 * row, value, SANS_BOLD, 15)
    p.signature(310, 262, width=90, seed=4301)
    p.rule(290, 268, 462, 268)
    p.text(290, 281, f"Evaluator: {SIGNERS[19]}", SANS, 9)
    p.text(24, 290, "Meets the training part of 29 CFR 1910.178(l).", SANS, 8.5)


@whole_file(
    "fourth-open-course-learner",
    case(
        title="Introduction to Causal Reasoning", name="Wren Adeyemi-Castell", date=("November 2, 2024", "2024-11-02"), number=("kq7f-20ab-91xd", ["kq7f-20ab-91xd", "https://openquad.example/verify/kq7f-20ab-91xd"]),
    ),
    size=SLIDE, delivery=SKIP, sponsor=["Universidad de Altamar", "OpenQuad", "Universidad de Altamar, OpenQuad"],
)  # fmt: skip
def open_course(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 960pt; height: 539pt; box-sizing: border-box; padding: 54pt 72pt; font: 15pt/1.5 'Source Sans'; color: #1e1b4b; position: relative; background: #fff }}
        .ribbon {{ position: absolute; right: 84pt; top: 0; width: 150pt; height: 300pt; background: #e0e7ff; clip-path: polygon(0 0, 100% 0, 100% 100%, 50% 84%, 0 100%); text-align: center; padding-top: 60pt; box-sizing: border-box; font: 600 14pt 'Source Sans'; letter-spacing: 1pt }}
        .who {{ font: 300 33pt 'Source Serif'; margin: 4pt 0 }} .what {{ font: 600 23pt 'Source Sans'; margin: 4pt 0 }} .foot {{ position: absolute; left: 72pt; right: 72pt; bottom: 34pt; display: flex; justify-content: space-between; font-size: 10.5pt; color: #4b5563 }}
        </style><div class=page><div class=ribbon>VERIFIED<br>CERTIFICATE</div><b style="font:700 22pt 'Grotesque'">openquad</b> &nbsp; <span style="font:600 17pt 'Source Serif'">Universidad de Altamar</span>
        <p style="margin:36pt 0 0;color:#4b5563">{c.date}</p><div class=who>{c.name}</div><div>has successfully completed with a passing grade</div><div class=what>{c.title}</div>
        <div>an online, not-for-credit course of study offered by Universidad de Altamar through OpenQuad.</div>
        <p style="margin-top:34pt;border-top:.8pt solid #9ca3af;width:260pt">Prof. Nazario Etxandi<br>Department of Statistics</p>
        <div class=foot><span>OpenQuad has confirmed the identity of this learner.</span><span>https://openquad.example/verify/{c.number}</span></div></div>""",
        size=SLIDE,
    )


@whole_file(
    "fourth-employer-security-page",
    case(
        title="Phishing, Passwords and You 2025", name="Solveig Marrable", date=("30-May-2025", "2025-05-30"), number=("TRN-0081264", SKIP), delivery=("Web-based", SKIP),
    ),
    size=(1024.0, 724.0), as_=SHOT, sponsor=["Brockhurst Foods", "Brockhurst Foods Learning Hub", "Learning Hub", "Harrier Cyber Training"],
)  # fmt: skip
def security_page(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 1024pt; height: 723pt; font: 15pt/1.45 'Source Sans'; background: #fff; color: #1f2937 }} header {{ background: #14532d; color: #fff; padding: 20pt 44pt; font: 600 21pt 'Source Sans' }}
        main {{ padding: 38pt 60pt }} h1 {{ font: 600 27pt 'Source Sans'; margin: 0 0 22pt }} td {{ padding: 9pt 26pt 9pt 0 }} td:first-child {{ color: #6b7280 }} td:last-child {{ font-weight: 600 }}
        </style><div class=page><header>Brockhurst Foods &nbsp;<span style="font-weight:300">Learning Hub</span></header><main><h1>&#10003; Training certificate</h1>
        <p>This confirms that the employee below has completed the assigned training.</p>
        <table><tr><td>Employee<td>{c.name}<tr><td>Department<td>Cold Chain Logistics<tr><td>Training<td>{c.title}<tr><td>Delivery<td>{c.delivery}<tr><td>Status<td>Completed, 95 %
        <tr><td>Completion date<td>{c.date}<tr><td>Duration<td>40 minutes<tr><td>Valid until<td>30-May-2026<tr><td>Record<td>{c.number}</table>
        <p style="margin-top:34pt;color:#6b7280">Content: Harrier Cyber Training. Questions? Write to the Learning &amp; Development team.</p></main></div>""",
        size=(1024.0, 724.0),
    )


@layout(
    "fourth-first-aid-at-work",
    case(
        title=("First Aid at Work (3 days)", ["First Aid at Work", "First Aid at Work (3 days)"]), name="Gethin Rowlandson", date=("9 July 2025", "2025-07-09"), number="RWF 4471/25", credits=SKIP, delivery=SKIP,
    ),
    size=A4_TALL, as_=SCAN, sponsor=["Red Kite First Aid", "Red Kite First Aid Training Ltd", "Red Kite First Aid Training"],
)  # fmt: skip
def first_aid(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 130, "#b91c1c")
    p.shape(
        [
            (60, 50),
            (84, 50),
            (84, 30),
            (104, 30),
            (104, 50),
            (128, 50),
            (128, 70),
            (104, 70),
            (104, 92),
            (84, 92),
            (84, 70),
            (60, 70),
        ],
        fill="#ffffff",
    )
    p.text(156, 62, "Red Kite First Aid", SERIF_BOLD, 30, ink="#ffffff")
    p.text(156, 88, "Certificate of competence", SERIF_ITALIC, 17, ink="#ffffff")
    p.centred(200, "We certify that", SERIF, 15)
    v.centred(242, c.name, SERIF_BOLD, 28)
    p.centred(282, "has been assessed as competent in", SERIF, 15)
    v.centred(320, c.title, SERIF_BOLD, 24)
    p.centred(352, "18 hours of instruction, 7 to 9 July 2025", SERIF, 14)
    rows = (
        ("Course completed", c.date),
        ("Expires", "8 July 2028"),
        ("Certificate no.", c.number),
        ("Venue", "Aberdovey Leisure Centre"),
        ("Trainer / assessor", "Bronwen Tackley"),
    )
    for row, (label, value) in enumerate(rows):
        p.text(250, 420 + 28 * row, label, SERIF, 13, align="right", ink="#555555")
        v.text(270, 420 + 28 * row, value, SERIF_BOLD, 14)
    p.signature(240, 640, width=120, seed=4306)
    p.rule(200, 648, 400, 648)
    p.centred(664, "for Red Kite First Aid Training Ltd", SERIF_ITALIC, 12)
    p.centred(
        780, "Course content meets the requirements of the Health and Safety (First-Aid) Regulations 1981", SERIF, 10
    )


@layout(
    "fourth-academy-ceu",
    case(
        title="Facilitating Hybrid Meetings", name="Clementine Ashdown-Rivers", date=("02/21/2025", "2025-02-21"), credits=("0.6", "0.6"), delivery=SKIP,
    ),
    size=LETTER_WIDE, colour="#1c1917", sponsor=["Lantern Hill Institute", "The Lantern Hill Institute"],
)  # fmt: skip
def academy_ceu(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#d6b36a", weight=1.6)
    outlined(p, 396, 110, "LHI", MODERN, 48, ink="#d6b36a", align="centre")
    p.centred(160, "CERTIFICATE OF PARTICIPATION", SANS, 20, ink="#f5f5f4", tracking=4)
    p.centred(200, "in recognition of", SERIF_ITALIC, 14, ink="#d6d3d1")
    v.centred(250, c.name, PEN, 38, ink="#d6b36a")
    p.centred(290, "who attended the one-day workshop", SERIF_ITALIC, 14, ink="#d6d3d1")
    v.centred(326, c.title, SERIF_BOLD, 23, ink="#ffffff")
    p.centred(362, f"led by {TEACHERS[7]}", SERIF, 13, ink="#d6d3d1")
    for x, label, value in ((230, "DATE", c.date), (396, "CEU", c.credits), (562, "LOCATION", "Santa Rosalia, NM")):
        p.text(x, 412, label, SANS, 10, ink="#a8a29e", align="centre")
        v.text(x, 432, value, SANS_BOLD, 14, ink="#f5f5f4", align="centre")
    p.signature(336, 500, width=120, seed=4308, ink="#f5f5f4")
    p.centred(526, f"{SIGNERS[15]}, Lantern Hill Institute", SERIF, 12, ink="#f5f5f4")
    p.centred(562, "One continuing education unit (CEU) is ten contact hours.", SANS, 9, ink="#a8a29e")


@layout(
    "fourth-faculty-week-triangles",
    case(
        title=(
            "Teaching Accountancy with Case Studies",
            ["Teaching Accountancy with Case Studies", "Five-Day Faculty Development Programme on Teaching Accountancy with Case Studies", "Faculty Development Programme on Teaching Accountancy with Case Studies"],
        ),
        name=("Prof. Harshvardhan Bhonsle", ["Harshvardhan Bhonsle", "Prof. Harshvardhan Bhonsle"]), date=("3rd to 7th February 2025", "2025-02-07"),
        number="SVC/FDP/25/064",
    ),
    size=(842.0, 595.0), delivery=SKIP,
    sponsor=[
        "Shri Vardhaman College", "Shri Vardhaman College of Commerce", "Department of Accountancy, Shri Vardhaman College of Commerce", "Department of Accountancy",
        "Shri Vardhaman College of Commerce, Department of Accountancy",
    ],
)  # fmt: skip
def faculty_week(p: Sheet, v: Sheet, c) -> None:
    p.shape([(0, 0), (200, 0), (0, 260)], fill="#0e7490")
    p.shape([(0, 0), (120, 0), (0, 330)], fill="#f59e0b")
    p.shape([(842, 595), (642, 595), (842, 335)], fill="#0e7490")
    p.shape([(842, 595), (722, 595), (842, 265)], fill="#f59e0b")
    p.disc(421, 70, 34, fill="#0e7490")
    outlined(p, 421, 80, "SVC", MODERN, 28, ink="#ffffff", align="centre")
    p.centred(126, "Shri Vardhaman College of Commerce", SERIF_BOLD, 20, ink="#0e7490")
    p.centred(146, "(Affiliated to Devgiri University, re-accredited with grade A)", SERIF, 11)
    p.centred(196, "CERTIFICATE", SANS_BOLD, 36, ink="#b45309")
    p.centred(218, "OF PARTICIPATION", SANS, 14, tracking=3)
    p.centred(252, "proudly presented to", SERIF_ITALIC, 14)
    v.centred(296, c.name, PEN, 34, ink="#0e7490")
    p.rule(231, 306, 611, 306, ink="#b45309")
    p.centred(332, "for active participation in the Five-Day Faculty Development Programme on", SERIF, 14)
    v.centred(360, c.title, SERIF_BOLD, 19)
    p.centred(386, "organised by the Department of Accountancy", SERIF, 14)
    p.centred(406, f"from {c.date}.", SERIF, 14)
    for x, who, role in (
        (210, "Dr. Nilakshi Gokhale", "Convenor"),
        (421, "Dr. Sudhanva Rane", "Head of Department"),
        (620, "Dr. Kamalini Desai", "Principal"),
    ):
        p.signature(x - 45, 486, width=90, seed=x + 4310)
        p.rule(x - 75, 494, x + 75, 494)
        p.text(x, 509, who, SERIF_BOLD, 11, align="centre")
        p.text(x, 523, role, SERIF, 10, align="centre")
    p.text(40, 570, f"Certificate No.: {c.number}", SANS, 9)
