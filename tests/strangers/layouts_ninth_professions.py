"""Ninth set: what engineers, nurses, lawyers, architects, teachers and others get for their hours."""

from __future__ import annotations

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.strangers.files import browser_page, rows, word
from tests.strangers.layout import BORN, HYBRID, PHOTO, SCAN, SHOT, SKIP, Case, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    BOOK,
    LETTER_TALL,
    LETTER_WIDE,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SCREEN,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "ninth-girder-pdh",
    case(
        SCAN,
        title="Fatigue in Welded Steel Connections: Detail Categories and Inspection Intervals for Highway Bridges",
        sponsor=("Girder & Gauge Engineering Courses", "Girder & Gauge Engineering Courses"),
        date=("August 27, 2025", "2025-08-27"),
        credits="4",
        name=("Alistair P. Nkemelu, P.E.", ["Alistair P. Nkemelu, P.E.", "Alistair P. Nkemelu"]),
        number="GG-118830",
        delivery=("", SKIP),
    ),
)
def girder_pdh(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(24, ink="#37474f", weight=5)
    paper.shape([(60, 100), (90, 50), (120, 100)], fill="#ff8f00")
    paper.text(134, 76, "Girder & Gauge", SANS_BOLD, 24, ink="#37474f")
    paper.text(134, 98, "Engineering Courses", SANS, 16, ink="#37474f")
    paper.text(732, 78, f"Certificate number: {c.number}", SANS, 10.5, align="right")
    paper.centred(162, "CERTIFICATE OF COMPLETION", SANS_BOLD, 26)
    paper.centred(196, "This is to certify that", SANS, 13)
    values.centred(226, c.name, SANS_BOLD, 22)
    paper.centred(246, "Licensee: Ohio 64417, Michigan 6201044", SANS, 10.5)
    paper.centred(280, "has successfully completed the online course", SANS, 13)
    values.middle_wrapped(306, c.title, SANS_BOLD, 17, letters=58)
    paper.centred(344, "Course No. S-0417", SANS, 10.5)
    paper.centred(372, "and has been awarded 4 Professional Development Hours (4 PDH)", SANS_BOLD, 14)
    paper.centred(390, "Date of completion: August 27, 2025", SANS, 13)
    paper.signature(90, 482, width=140, seed=27)
    paper.rule(80, 492, 300, 492)
    paper.text(80, 506, "Gunnar Lindqvister, P.E., Course Administrator", SANS, 9.5)
    paper.paragraph(
        470, 470,
        ["NY State provider no. 0288, NJ 24GP000771, Florida 0009921", "North Carolina S-0664, Indiana CE21800044",
         "Girder & Gauge Engineering Courses", "17 Trestle Way, Ironbridge, PA 16999"],
        SANS, 9,
    )  # fmt: skip


@whole_file(
    "ninth-lantern-nursing",
    case(
        BORN,
        title="Recognizing Sepsis Early on the Medical-Surgical Unit: What the Bedside Nurse Needs to Know",
        sponsor=("Lantern Nursing Education", "Lantern Nursing Education"),
        date=("October 2, 2025", "2025-10-02"),
        credits="1.5",
        name=("Fionnuala Dreyer, RN", "Fionnuala Dreyer"),
        delivery=("", SKIP),
    ),
    size=LETTER_WIDE,
)
def lantern_nursing(c: Case) -> bytes:
    return browser_page(
        f"""<div class=h>&#9764; Lantern Nursing Education</div><div class=m><h1>Certificate of Successful Completion</h1>
        <table><tr><th>Name</th><td>{c.name}</td></tr><tr><th>License number</th><td>RN 9381104 (FL)</td></tr><tr><th>Activity title</th><td>{c.title}</td></tr>
        <tr><th>Date of completion</th><td>{c.date}</td></tr><tr><th>Contact hours awarded</th><td>{c.credits}</td></tr><tr><th>Activity type</th><td>Enduring, web-based</td></tr></table>
        <p>Lantern Nursing Education is accredited as a provider of nursing continuing professional development by the Commission on Accreditation of the
        Continental Nurses' Center. Provider approved by the California Board of Registered Nursing, Provider Number CEP 19944, for 1.5 contact hours. Florida Board of Nursing CE Broker Provider No. 50-22871.</p>
        <div class=s><div>{scribble(810)}<b>Beatriz Solorzano, MSN, RN, NPD-BC</b><br>Lead Nurse Planner</div><div>Lantern Nursing Education<br>640 Lamplighter Court<br>Bay Cedar, FL 33999</div></div>
        <p class=k>The nurse must retain this certificate for four years after the course ends.</p></div>""",
        size=LETTER_WIDE,
        style="font-family: 'Source Sans'; color: #1d2b36",
        rules=""".h { background: #0f6b78; color: #fff; padding: 20pt 50pt; font-size: 24pt; font-weight: 600 } .m { padding: 22pt 50pt } h1 { font-weight: 300; font-size: 30pt; color: #0f6b78; margin: 0 0 14pt }
        th { text-align: left; font-weight: 600; color: #50636f; padding: 6pt 26pt 6pt 0; font-size: 12.5pt } td { font-size: 15pt } p { font-size: 10pt; margin: 18pt 0 } .s { display: flex; justify-content: space-between; font-size: 10.5pt } .k { font-style: italic }""",
    )


@layout(
    "ninth-barrister-mcle",
    case(
        SCAN,
        title="Evidence Update: Authenticating Text Messages",
        sponsor=("Redwood Bluff Bar Association", "Redwood Bluff Bar Association"),
        date=("January 16, 2026", "2026-01-16"),
        credits="1.25",
        name="Crispin Yarborough",
        delivery=("", SKIP),
    ),
    size=LETTER_TALL,
)
def barrister_mcle(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.centred(60, "CERTIFICATE OF ATTENDANCE FOR CALIFORNIA MCLE", SERIF_BOLD, 16)
    paper.rule(54, 72, 558, 72)
    paper.wrapped(
        54, 94,
        "MCLE participants: retain this certificate for your records. You may be audited and required to submit it to the State Bar.",
        SERIF, 11, letters=96,
    )  # fmt: skip
    body = (
        ("Provider:", c.sponsor),
        ("Provider number:", "13207"),
        ("Title of activity:", c.title),
        ("Date(s) of activity:", c.date),
        ("Time of activity:", "12:00 p.m. to 1:15 p.m."),
        ("Location:", "Redwood Bluff Courthouse, Jury Assembly Room"),
        ("Length of activity:", "75 minutes"),
    )
    for n, (label, value) in enumerate(body):
        y = 152 + n * 30
        paper.text(54, y, label, SERIF_BOLD, 12)
        values.text(190, y - 1, value, SERIF, 13)
        paper.rule(186, y + 4, 558, y + 4, weight=0.4)
    paper.text(54, 386, "Eligible California MCLE credit:", SERIF_BOLD, 12)
    for n, (label, value) in enumerate(
        (("Total hours", "1.25"), ("Legal Ethics", "0"), ("Elimination of Bias", "0"), ("Competence Issues", "0"))
    ):
        paper.text(80, 410 + n * 20, label, SERIF, 12)
        values.text(260, 410 + n * 20, value, SERIF, 12.5, align="right")
    paper.rule(54, 492, 558, 492)
    paper.wrapped(
        54, 514,
        "By signing below, I certify that I participated in the activity described above and am entitled to claim the following California MCLE credit hours:",
        SERIF, 11.5, letters=92,
    )  # fmt: skip
    values.text(60, 570, "1.25", SANS, 14, ink="#1b2a6c")
    paper.rule(54, 575, 130, 575)
    paper.text(54, 588, "Total hours", SERIF_ITALIC, 10)
    values.text(170, 570, c.name, SANS, 14, ink="#1b2a6c")
    paper.rule(164, 575, 370, 575)
    paper.text(164, 588, "Participant's name (print)", SERIF_ITALIC, 10)
    paper.signature(400, 572, width=120, seed=444)
    paper.rule(392, 575, 558, 575)
    paper.text(392, 588, "Signature", SERIF_ITALIC, 10)
    values.text(60, 628, "288104", SANS, 13, ink="#1b2a6c")
    paper.rule(54, 633, 164, 633)
    paper.text(54, 646, "State Bar number", SERIF_ITALIC, 10)
    paper.centred(736, "Redwood Bluff Bar Association  -  300 Court Plaza  -  Redwood Bluff, CA 95999", SERIF, 10)


@layout(
    "ninth-archway-lu",
    case(
        HYBRID,
        title="Daylighting Strategies for Schools",
        sponsor=(
            "Clerevane Glazing Systems",
            ["Clerevane Glazing Systems", "Clerevane Glazing Systems Architectural Education Program"],
        ),
        date=("September 30, 2024", "2024-09-30"),
        credits=("1.0", ["1.0", "1"]),
        name="Juniper Castellane",
        delivery=("", SKIP),
    ),
)
def archway_lu(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 792, 100, "#e6eef4")
    for n in range(6):
        paper.box(48 + n * 14, 30 + n * 4, 30, 44, ink="#4c86a8", weight=1.4)
    paper.text(180, 58, "CLEREVANE GLAZING SYSTEMS", SANS_BOLD, 22, ink="#2b4c63")
    paper.text(180, 78, "Architectural Education Program", SANS, 13, ink="#2b4c63")
    paper.text(744, 64, "Provider no. K441", SANS, 11, align="right")
    paper.text(60, 164, "Certificate of Completion", SANS_BOLD, 30, ink="#2b4c63")
    for y, label, value, size in (
        (216, "Awarded to", c.name, 20),
        (268, "Course", c.title, 18),
        (320, "Course number", "CVG-112", 14),
        (372, "Date completed", c.date, 14),
        (424, "Credit", "1.0 LU | HSW", 16),
    ):
        paper.text(60, y, label, SANS_ITALIC, 11, ink="#5f7482")
        values.text(200, y, value, SANS_BOLD if size > 15 else SANS, size)
        paper.rule(200, y + 8, 640, y + 8, ink="#b7c7d2")
    paper.signature(470, 500, width=130, seed=86)
    paper.rule(460, 510, 660, 510)
    paper.text(460, 524, "Tobias Wexcombe, Lead Instructor", SANS, 10)
    paper.wrapped(
        60, 560,
        "This course was presented at your office by a representative of Clerevane Glazing Systems. Credit for members will be reported within ten business days; certificates are available to others upon request.",
        SANS, 9, letters=140, ink="#5f7482",
    )  # fmt: skip


@layout(
    "ninth-teachers-pd",
    case(
        PHOTO,
        title="Structured Literacy in the Early Grades: From Phonemic Awareness to Fluent Reading",
        sponsor=(
            "Blue Heron Regional Education Service Center",
            ["Blue Heron Regional Education Service Center"],
        ),
        date=("July 24, 2024", "2024-07-24"),
        credits=("12", ["12"]),
        name="Marisela Toth",
    ),
)
def teachers_pd(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(20, ink="#2a6f97", weight=8)
    paper.frame(32, ink="#f4a259", weight=2)
    paper.centred(92, "Blue Heron Regional Education Service Center", SERIF_BOLD, 24, ink="#2a6f97")
    paper.centred(112, "Serving 31 school districts", SERIF_ITALIC, 12)
    paper.centred(172, "Certificate of Professional Development", BOOK, 32)
    paper.centred(214, "is presented to", SERIF, 15)
    values.centred(258, c.name, PEN, 40, ink="#222222")
    paper.rule(230, 266, 562, 266)
    paper.centred(290, "for completing", SERIF, 15)
    values.middle_wrapped(316, c.title, SERIF_BOLD, 19, letters=50)
    paper.centred(366, "Completed July 24, 2024", SERIF, 15)
    paper.centred(392, "Continuing professional education credit: 12 hours", SERIF_BOLD, 15)
    for x, seed, who, what in (
        (110, 19, "Delphine Marchetaud", "Literacy Consultant"),
        (480, 20, "Marcellus Tay, Ed.D.", "Executive Director"),
    ):
        paper.signature(x + 10, 474, width=130, seed=seed)
        paper.rule(x, 484, x + 200, 484)
        paper.text(x + 100, 499, who, SERIF, 11, align="centre")
        paper.text(x + 100, 512, what, SERIF_ITALIC, 10, align="centre")
    paper.seal(396, 500, 36, fill="#2a6f97", light="#ffffff")


@whole_file(
    "ninth-pmp-screen",
    case(
        SHOT,
        title="Agile Estimation and Forecasting",
        sponsor=("Waypoint Project Academy", "Waypoint Project Academy"),
        date=("06 Oct 2025", "2025-10-06"),
        credits="8",
        name="Kwabena Stallworth",
        number="WPA-60917-TX",
        delivery=("", SKIP),
    ),
    size=SCREEN,
)
def pmp_screen(c: Case) -> bytes:
    return browser_page(
        f"""<div class=l><div class=lg>WAYPOINT<br><span>PROJECT ACADEMY</span></div><div class=pdu>8<br><small>PDUs</small></div>
        <p>Ways of Working 6<br>Power Skills 1<br>Business Acumen 1</p></div>
        <div class=r><h1>Certificate of Completion</h1><p>This is to certify that</p><h2>{c.name}</h2><p>has completed the live virtual course</p><h3>{c.title}</h3>
        <table><tr><td>Completion date</td><td>{c.date}</td></tr><tr><td>Contact hours / PDUs</td><td>8</td></tr><tr><td>Course code</td><td>AG-210</td></tr>
        <tr><td>Authorized training provider</td><td>ID 4877</td></tr><tr><td>Certificate ID</td><td>{c.number}</td></tr></table>
        <div>{scribble(52, wide=150)}<div class=n>Thandeka Mabuse, PMP &ndash; Principal Instructor</div></div></div>""",
        size=SCREEN,
        style="font-family: 'Source Sans'; display: flex; color: #222",
        rules=""".l { width: 260pt; background: #00395d; color: #fff; padding: 60pt 30pt; text-align: center; font-size: 15pt } .lg { font-size: 31pt; font-weight: 800; line-height: 1 } .lg span { font-size: 17pt; font-weight: 300 }
        .pdu { border: 5pt solid #f2b705; border-radius: 90pt; width: 140pt; height: 110pt; margin: 70pt auto 30pt; font-size: 60pt; font-weight: 700; line-height: .75; padding-top: 30pt } .pdu small { font-size: 18pt } .r { padding: 70pt 70pt; flex: 1; font-size: 17pt }
        h1 { font-size: 38pt; font-weight: 300; margin: 0 0 20pt } h2 { font-size: 36pt; margin: 0; color: #00395d } h3 { font-size: 27pt; margin: 0 0 24pt } p { margin: 10pt 0 4pt } td { padding: 5pt 30pt 5pt 0 } td:first-child { color: #777 } .n { border-top: 1px solid #222; width: 320pt; font-size: 14pt }
        table { margin-bottom: 24pt }""",
    )


@layout(
    "ninth-realty-ce",
    case(
        SCAN,
        title="Agency Law and Disclosure",
        sponsor=("Hearth & Deed Real Estate School", ["Hearth & Deed Real Estate School"]),
        date=("04/14/2025", "2025-04-14"),
        credits="3",
        name=("BLAYLOCK, RUTHERFORD", "Rutherford Blaylock"),
        fields=("", SKIP),
        delivery=("", SKIP),
    ),
    size=LETTER_TALL,
)
def realty_ce(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.box(54, 44, 504, 74, ink="#222222")
    paper.text(70, 74, "Hearth & Deed Real Estate School", SERIF_BOLD, 20)
    paper.text(70, 96, "1412 Cobbler Street, Maple Hollow, Illinois 61999      School license 515.000447", SERIF, 10.5)
    paper.centred(160, "REAL ESTATE CONTINUING EDUCATION", SANS_BOLD, 15)
    paper.centred(180, "COURSE COMPLETION CERTIFICATE", SANS_BOLD, 15)
    xs, top = (54, 306, 558), 210
    cells = (
        ("Student name", c.name, "Student license number", "475.188402"),
        ("Course title", c.title, "Course license number", "562.003118"),
        ("Category", "Core (A)", "CE credit hours", "3"),
        ("Date completed", c.date, "Delivery", "Classroom"),
        ("Instructor", "Rex Tarkington, JD, LL.M.", "Instructor license", "512.002290"),
    )
    paper.grid(xs, [top + n * 48 for n in range(6)], ink="#222222")
    for n, (a, b, d, e) in enumerate(cells):
        for x, label, value in ((60, a, b), (312, d, e)):
            paper.text(x, top + 13 + n * 48, label, SANS, 8.5)
            values.text(x + 4, top + 36 + n * 48, value, SANS_BOLD, 13)
    paper.wrapped(
        54, 494,
        "I hereby certify that the student named above attended at least 100 percent of the class hours and passed the final examination with a grade of at least 70 percent. The student is responsible for keeping this certificate for six years.",
        SERIF, 11.5, letters=92,
    )  # fmt: skip
    paper.signature(70, 604, width=150, seed=105)
    paper.rule(54, 614, 300, 614)
    paper.text(54, 628, "School administrator", SERIF_ITALIC, 10)
    values.text(400, 610, "04/15/2025", SANS, 12)
    paper.rule(380, 614, 558, 614)
    paper.text(380, 628, "Date issued", SERIF_ITALIC, 10)


@layout(
    "ninth-personwick-hr",
    case(
        BORN,
        title="Pay Equity Audits: A Practical Introduction",
        sponsor=("Personwick Institute", "Personwick Institute"),
        date=("March 11, 2026", "2026-03-11"),
        credits="1.00",
        name="Ottoline Farnsworth",
        fields=("", SKIP),
        delivery=("", SKIP),
    ),
    colour="#fffaf5",
)
def personwick_hr(paper: Sheet, values: Sheet, c: Case) -> None:
    for n, ink in enumerate(("#ef767a", "#456990", "#49beaa")):
        paper.disc(84 + n * 22, 84, 20, fill=ink)
    paper.text(168, 92, "personwick institute", VERA, 22, ink="#456990")
    paper.text(64, 160, "Certificate of Attendance", VERA_BOLD, 28, ink="#456990")
    paper.text(64, 208, "Name:", VERA, 12)
    values.text(190, 208, c.name, VERA_BOLD, 15)
    paper.text(64, 238, "Program:", VERA, 12)
    values.text(190, 238, c.title, VERA_BOLD, 15)
    paper.text(64, 268, "Date:", VERA, 12)
    values.text(190, 268, c.date, VERA, 14)
    paper.text(64, 298, "Format:", VERA, 12)
    values.text(190, 298, "Webinar", VERA, 14)
    paper.text(64, 328, "Activity IDs:", VERA, 12)
    values.text(190, 328, "HR General 26-7KQXD   |   PDC 26-LT4RN", VERA, 14)
    paper.block(64, 356, 664, 54, "#f3e6dc")
    paper.text(
        80, 389, "This program has been approved for 1.00 HR (General) recertification credit hour.", VERA_BOLD, 13
    )
    paper.wrapped(
        64, 440,
        "The use of this seal confirms that this activity has met the criteria of the HR Credential Board for recertification credit pre-approval. Personwick Institute is recognized to offer professional development credits (PDCs) for recertification.",
        VERA, 9, letters=120,
    )  # fmt: skip
    paper.signature(70, 530, width=120, seed=66)
    paper.rule(64, 538, 280, 538)
    paper.text(64, 552, "Priyanka Velankar, Head of Programs", VERA, 9)


@whole_file("ninth-insurance-exam", case(BORN, records=[], name="Gideon Prewitt"), size=LETTER_TALL)
def insurance_exam(c: Case) -> bytes:
    body = rows(
        (
            ("Student", c.name), ("Course", "Annuity Suitability and Best Interest"), ("Course hours", "4 CE hours upon passing"),
            ("Examination date", "February 6, 2026"), ("Questions", "40"), ("Your score", "57.5 %"), ("Required to pass", "70 %"), ("Result", "<b style='color:#b00020'>DID NOT PASS</b>"),
        )
    )  # fmt: skip
    return browser_page(
        f"""<div class=t>Safe Harbour Insurance Training</div><h1>Final Exam Score Report</h1><table>{body}</table>
        <p>We are sorry that you did not pass the final examination this time. No continuing education credit has been earned and no
        certificate can be issued for this attempt. You may retake the examination after 24 hours at no charge; two attempts remain.</p>
        <p>Chapters to review: Suitability information (3 of 9 correct), Replacement rules (4 of 10 correct).</p>
        <p class=f>Safe Harbour Insurance Training &middot; Texas provider 33981 &middot; help@safeharbourtraining.example &middot; (512) 555-0110</p>""",
        size=LETTER_TALL,
        style="font-family: 'Source Sans'; padding: 60pt; font-size: 12.5pt",
        rules=""".t { color: #0a4d8c; font-weight: 700; font-size: 18pt } h1 { font-size: 28pt; margin: 10pt 0 20pt } table { border-collapse: collapse; width: 100%; margin-bottom: 20pt } td { border: 1px solid #bbb; padding: 7pt 10pt } td:first-child { background: #eef3f8; width: 150pt } .f { color: #777; font-size: 10pt; margin-top: 60pt }""",
    )


@whole_file(
    "ninth-security-page",
    case(
        title="Incident Response Tabletop Exercises",
        sponsor=("Bastion Row Security Training", "Bastion Row Security Training"),
        date=("2025-11-18", "2025-11-18"),
        credits="6",
        name="Wilhelm Okonjo",
        number="b7e2-41c9-90af",
        delivery=("", SKIP),
    ),
    ending="html",
)
def security_page(c: Case) -> bytes:
    return f"""<!doctype html>
<html><head><meta charset="utf-8"><title>Certificate of attendance - {c.name}</title></head>
<body style="background:#0d1117;font-family:Georgia,serif"><div style="background:#fff;width:820px;margin:40px auto;padding:50px;text-align:center;border-top:14px solid #2ea043">
<p style="letter-spacing:4px;font-family:monospace;font-size:20px">BASTION ROW<br>SECURITY TRAINING</p>
<h1>Certificate of Attendance</h1>
<p>This certifies that</p><p style="font-size:30px"><strong>{c.name}</strong></p>
<p>attended the virtual class</p><p style="font-size:24px"><em>{c.title}</em></p>
<p>on <b>{c.date}</b> and is entitled to claim <b>{c.credits} CPE credits</b> toward security certifications.</p>
<table style="margin:30px auto;font-size:14px"><tr><td>Instructor</td><td>Dr. Harlan Pickersgill</td></tr><tr><td>Verification code</td><td><code>{c.number}</code></td></tr></table>
<p style="font-size:12px;color:#666">Verify at https://bastionrow.example/verify &nbsp; Claims are subject to the rules of your certification body.</p>
</div></body></html>""".encode()


@whole_file(
    "ninth-pharmacy-word",
    case(
        title="Anticoagulant Reversal Agents in Practice",
        sponsor=("Mortar & Vine Pharmacy Education", ["Mortar & Vine Pharmacy Education"]),
        date=("May 19, 2025", "2025-05-19"),
        credits=("2.0", ["2.0", "0.2"]),
        name=("Evangeline Stroh, PharmD", ["Evangeline Stroh, PharmD", "Evangeline Stroh"]),
        delivery=("", SKIP),
    ),
    ending="docx",
)
def pharmacy_word(c: Case) -> bytes:
    doc = Document()
    page = doc.sections[0]
    page.orientation = WD_ORIENT.LANDSCAPE
    page.page_width, page.page_height = page.page_height, page.page_width
    doc.styles["Normal"].font.name = "Calibri"

    def centre(text: str, size: float, *, bold: bool = False) -> None:
        line = doc.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.bold, run.font.size = bold, Pt(size)

    centre("MORTAR & VINE PHARMACY EDUCATION", 20, bold=True)
    centre("Statement of Credit", 26)
    centre(c.name, 20, bold=True)
    centre("participated in the live activity entitled", 12)
    centre(c.title, 18, bold=True)
    centre(f"held on {c.date} in Cortland Springs, Tennessee", 12)
    centre("and was awarded 2.0 contact hours (0.2 CEU) of continuing pharmacy education credit.", 12, bold=True)
    centre("Universal Activity Number: 0884-0000-25-031-L01-P", 11)
    centre("", 11)
    centre("Jerome Halvorsen, RPh, Director of Continuing Education", 11)
    centre("Mortar & Vine Pharmacy Education, 5 Apothecary Mews, Cortland Springs, TN 37999", 9)
    return word(doc)


@layout(
    "ninth-social-work-ceu",
    case(
        PHOTO,
        title="Trauma-Informed Supervision",
        sponsor=("Willow Run Counseling Collaborative", "Willow Run Counseling Collaborative"),
        date=("02/28/2025", "2025-02-28"),
        credits=("3", ["3"]),
        name=("Delroy A. Winthrop, LCSW", ["Delroy A. Winthrop, LCSW", "Delroy A. Winthrop"]),
        delivery=("", SKIP),
    ),
    size=LETTER_TALL,
)
def social_work_ceu(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.centred(84, "Willow Run Counseling Collaborative", SERIF_BOLD, 23, ink="#55734b")
    paper.centred(104, "Continuing Education for Social Workers and Counselors", SERIF_ITALIC, 13)
    paper.rule(110, 118, 502, 118, ink="#55734b", weight=2)
    paper.centred(166, "CEU CERTIFICATE", SERIF_BOLD, 26)
    for n, (label, value) in enumerate(
        (
            ("Name", c.name),
            ("License #", "SW 11840"),
            ("Workshop", c.title),
            ("Presenter", "Dr. Lorna Tressider, LCSW"),
            ("Date", c.date),
            ("CE hours", "3"),
            ("Format", "In person, Willow Run Community House"),
        )
    ):
        y = 226 + n * 42
        paper.text(80, y, label, SERIF, 13)
        values.text(190, y - 2, value, SANS, 14, ink="#1b2a6c")
        paper.rule(184, y + 4, 532, y + 4, weight=0.5)
    paper.wrapped(
        80, 540,
        "This program is approved by the state chapter of the Association of Clinical Social Workers (approval number 886720-4417) for 3 clinical contact hours.",
        SERIF, 11.5, letters=82,
    )  # fmt: skip
    paper.signature(90, 640, width=150, seed=999)
    paper.rule(80, 650, 300, 650)
    paper.text(80, 664, "Program Coordinator", SERIF_ITALIC, 11)
    paper.text(532, 730, "Keep for your records", SERIF_ITALIC, 10, align="right")
