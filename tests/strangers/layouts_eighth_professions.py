"""The eighth set, third part: engineers, nurses, lawyers, architects, teachers and other professions, in English."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.strangers.files import browser_page, rows, word
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SHOT, SKIP, Case, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "pdh foundry",
    case(
        title="Fundamentals of Retaining Wall Drainage",
        name=("Ambrose T. Hallorand, P.E.", ["Ambrose T. Hallorand, P.E.", "Ambrose T. Hallorand"]),
        sponsor=("PDH Foundry", ["PDH Foundry", "PDH Foundry, LLC"]),
        date=("2/27/2026", "2026-02-27"),
        credits="3",
        delivery=("Online self-study", ["QAS Self Study", "Self Study", "Self-study", "Online self-study"]),
        sponsor_id=SKIP,
        number="204417-88",
    ),
)
def pdh_foundry(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(30, ink="#c44900", weight=2)
    paper.block(30, 30, 732, 60, "#183642")
    paper.text(52, 69, "PDH FOUNDRY", SANS_BOLD, 26, ink="#ffffff")
    paper.text(740, 66, "Engineering continuing education", SANS, 12, ink="#efd9ce", align="right")
    paper.centred(140, "Certificate of Completion", SERIF, 30)
    paper.centred(172, "This certifies that", SANS, 12)
    values.centred(206, c.name, SANS_BOLD, 23)
    values.centred(226, "License: Ohio PE 71442 / Florida PE 80319", SANS, 10)
    paper.centred(252, "has completed the course", SANS, 12)
    values.centred(284, c.title, SANS_BOLD, 19, ink="#c44900")
    values.centred(304, "Course No. C03-118", SANS, 10)
    for x, label, value in (
        (90, "PDH awarded", c.credits + " PDH"),
        (240, "Date completed", c.date),
        (400, "Format", c.delivery),
        (570, "Certificate number", c.number),
    ):
        paper.text(x, 346, label, SANS_BOLD, 10, ink="#183642")
        values.text(x, 364, value, SANS, 13)
    paper.signature(110, 440, width=130, seed=14)
    paper.rule(90, 448, 290, 448)
    paper.text(90, 462, "Clement Ferreby, P.E., President", SANS, 10)
    paper.wrapped(
        400,
        420,
        "PDH Foundry, LLC is an approved provider: Florida Board of Professional Engineers Provider No. 0009931; New York "
        "Sponsor No. 287. Approved in all states that accept online courses.",
        SANS,
        9,
        letters=66,
    )
    paper.centred(560, "PDH Foundry, LLC · 9 Kiln Street, Garnet, OH 43999 · (555) 014-7000", SANS, 9)


@layout(
    "lakeshore health nursing",
    case(
        title="Recognizing Early Sepsis on the Medical-Surgical Unit: A Case-Based Review for Bedside Nurses",
        name=("Evangeline Mostowy, RN", "Evangeline Mostowy"),
        sponsor=(
            "Lakeshore Regional Health System",
            [
                "Lakeshore Regional Health System",
                "Lakeshore Regional Health System Department of Nursing Education",
                "Lakeshore Regional Health System, Department of Nursing Education",
            ],
        ),
        date=("March 12, 2026", "2026-03-12"),
        credits="1.5",
        delivery=("", None),
        sponsor_id=("CEP 17993", SKIP),
    ),
    as_=SCAN,
    size=LETTER_TALL,
)
def lakeshore(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(36, ink="#0077b6", weight=2)
    paper.shape([(288, 92), (324, 92), (324, 74), (288, 74)], fill="#0077b6")
    paper.shape([(297, 101), (315, 101), (315, 65), (297, 65)], fill="#0077b6")
    paper.centred(132, "Lakeshore Regional Health System", SANS_BOLD, 19, ink="#0077b6")
    paper.centred(150, "Department of Nursing Education", SANS, 12)
    paper.centred(204, "CONTINUING EDUCATION CERTIFICATE", SERIF_BOLD, 17)
    paper.text(80, 258, "Name:", SERIF, 12)
    values.text(160, 258, c.name, SERIF_BOLD, 13)
    paper.rule(156, 263, 530, 263)
    paper.text(80, 292, "License no.:", SERIF, 12)
    values.text(160, 292, "RN 660214", SERIF, 12)
    paper.rule(156, 297, 530, 297)
    paper.centred(336, "has successfully completed the continuing education activity", SERIF_ITALIC, 12)
    values.middle_wrapped(362, c.title, SERIF_BOLD, 15, letters=54)
    values.centred(406, f"on {c.date}", SERIF, 13)
    values.centred(432, f"Contact hours awarded: {c.credits}", SERIF_BOLD, 14)
    paper.middle_wrapped(
        474,
        f"Provider approved by the California Board of Registered Nursing, Provider Number {c.sponsor_id}, for {c.credits} "
        "contact hours.",
        SERIF,
        11,
        letters=80,
    )
    paper.signature(100, 576, width=140, seed=29)
    paper.rule(80, 584, 300, 584)
    paper.text(80, 598, "Priyanka Velankar, MSN, RN, NPD-BC", SERIF, 10.5)
    paper.text(80, 612, "Nurse Planner", SERIF, 10.5)
    paper.centred(
        690,
        "This certificate must be retained by the licensee for a period of four years after the course ends.",
        SERIF,
        9.5,
    )
    paper.centred(706, "400 Shoreline Boulevard, Piedra Bay, CA 94999", SERIF, 9.5)


@layout(
    "marlow county bar",
    case(
        title="Drafting Enforceable Arbitration Clauses",
        name="Gideon Straithairn",
        sponsor=(
            "Marlow County Bar Association",
            ["Marlow County Bar Association", "The Marlow County Bar Association"],
        ),
        date=("October 14, 2026", "2026-10-14"),
        credits="1.25",
        fields=("", SKIP),
        delivery=("Participatory", SKIP),
        sponsor_id=("3318", SKIP),
    ),
    as_=SCAN,
    size=LETTER_TALL,
)
def marlow_bar(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.centred(74, "MARLOW COUNTY BAR ASSOCIATION", SERIF_BOLD, 17)
    paper.centred(92, "211 Courthouse Square, Marlow, California 95999", SERIF, 10.5)
    paper.centred(134, "CERTIFICATE OF ATTENDANCE FOR", SERIF_BOLD, 14)
    paper.centred(152, "CALIFORNIA MCLE", SERIF_BOLD, 14)
    paper.rule(72, 166, 540, 166, weight=1.2)
    lines = (
        ("Provider:", c.sponsor),
        ("Provider number:", c.sponsor_id),
        ("Subject matter / title:", c.title),
        ("Date and time of activity:", f"{c.date}, 12:00 – 1:15 p.m."),
        ("Location:", "Marlow Superior Court, Jury Assembly Room"),
        ("Length of presentation:", "75 minutes"),
    )
    y = 196.0
    for label, value in lines:
        paper.text(72, y, label, SERIF, 11)
        values.text(230, y, value, SERIF_BOLD, 11.5)
        y += 26
    paper.text(72, y + 6, "ELIGIBLE CALIFORNIA MCLE CREDIT:", SERIF_BOLD, 11)
    y += 30
    values.text(90, y, "TOTAL HOURS:  1.25", SERIF_BOLD, 12)
    paper.text(90, y + 22, "Legal ethics hours:  0", SERIF, 11)
    paper.text(90, y + 40, "Elimination of bias hours:  0", SERIF, 11)
    paper.text(90, y + 58, "Competence issues hours:  0", SERIF, 11)
    y += 92
    paper.tick_box(72, y, True)
    paper.text(88, y, "Participatory", SERIF, 11)
    paper.tick_box(190, y, False)
    paper.text(206, y, "Self-study", SERIF, 11)
    paper.text(
        72,
        y + 36,
        "By signing below, I certify that I participated in the activity described above and am",
        SERIF,
        10.5,
    )
    paper.text(72, y + 51, "entitled to claim the MCLE credit hours shown.", SERIF, 10.5)
    values.text(72, y + 90, c.name, SERIF, 12)
    paper.rule(72, y + 95, 300, y + 95)
    paper.text(72, y + 107, "Attorney name (print)", SERIF, 8.5)
    values.text(340, y + 90, "298117", SERIF, 12)
    paper.rule(340, y + 95, 540, y + 95)
    paper.text(340, y + 107, "State Bar number", SERIF, 8.5)
    paper.signature(80, y + 156, width=120, seed=33)
    paper.rule(72, y + 164, 300, y + 164)
    paper.text(72, y + 176, "Attorney signature", SERIF, 8.5)
    paper.text(
        72,
        740,
        "Keep this certificate for your records. Do not send it to the State Bar unless audited.",
        SERIF_ITALIC,
        9.5,
    )


@layout(
    "verrano facade systems",
    case(
        title="Rainscreen Cladding and Moisture Management",
        name=("Isolde Wakefield, AIA", ["Isolde Wakefield, AIA", "Isolde Wakefield"]),
        sponsor=("Verrano Facade Systems", ["Verrano Facade Systems", "Verrano"]),
        date=("20 May 2026", "2026-05-20"),
        credits="1",
        delivery=("Live", SKIP),
        sponsor_id=("50118247", SKIP),
        fields=SKIP,
    ),
    colour="#fafafa",
)
def verrano(paper: Sheet, values: Sheet, c: Case) -> None:
    for n in range(12):
        paper.block(560 + n * 20, 0, 12, 612 - n * 38, "#d8d3c8" if n % 2 else "#b9b1a0")
    paper.text(56, 76, "VERRANO", MODERN, 34, ink="#3c3a36")
    paper.text(56, 96, "facade systems", MODERN, 15, ink="#8c8577")
    paper.text(56, 150, "Certificate of Completion", MODERN, 26)
    paper.text(56, 170, "Continuing education course", MODERN, 12, ink="#777777")
    values.text(56, 222, c.name, MODERN, 22)
    values.text(56, 240, "AIA member no. 38817720", MODERN, 10, ink="#777777")
    values.text(56, 282, c.title, MODERN, 18, ink="#8a5a2b")
    pairs = (
        ("Completion date", c.date),
        ("Credit", "1 LU|HSW"),
        ("Course number", "VFS-RS104"),
        ("Delivery", c.delivery),
        ("AIA CES provider number", c.sponsor_id),
    )
    for place, (label, value) in enumerate(pairs):
        y = 318 + place * 22
        paper.text(56, y, label, MODERN, 11, ink="#777777")
        values.text(220, y, value, MODERN, 12)
    paper.signature(60, 480, width=120, seed=83)
    paper.text(56, 504, "Beatriz Solorzano, Architectural Education Manager", MODERN, 10)
    paper.wrapped(
        56,
        540,
        "This course was registered with AIA CES for continuing professional education. As such, it does not include content "
        "that may be deemed an approval or endorsement of any material of construction.",
        MODERN,
        8.5,
        letters=105,
        ink="#777777",
    )


@layout(
    "pine hollow school district",
    case(
        title="Structured Literacy in the Early Grades",
        name="Clementine Abara",
        sponsor=("Pine Hollow Unified School District", ["Pine Hollow Unified School District"]),
        date=("August 4-6, 2026", ["2026-08-06", "2026-08-04"]),
        credits="18",
        delivery=("", None),
    ),
    as_=PHOTO,
)
def pine_hollow(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(18, ink="#3a7d44", weight=10)
    paper.frame(34, ink="#e9c46a", weight=3)
    paper.centred(94, "PINE HOLLOW UNIFIED SCHOOL DISTRICT", SERIF_BOLD, 21, ink="#3a7d44")
    paper.centred(114, "Office of Curriculum and Professional Learning", SERIF_ITALIC, 13)
    paper.centred(168, "Certificate of Professional Development", PEN, 28)
    paper.centred(204, "This certificate is proudly presented to", SERIF, 13)
    values.centred(248, c.name, SERIF_BOLD, 30)
    paper.rule(200, 256, 592, 256)
    paper.centred(282, "for completing", SERIF, 13)
    values.centred(316, c.title, SERIF_BOLD, 21)
    values.centred(346, f"{c.date}     Room 12, Meadow Elementary", SERIF, 13)
    values.centred(380, f"Clock hours: {c.credits}", SERIF_BOLD, 17)
    paper.signature(120, 470, width=130, seed=18)
    paper.rule(100, 478, 320, 478)
    paper.text(210, 493, "Rosalind Achterberg", SERIF, 11, align="centre")
    paper.text(210, 507, "Superintendent", SERIF_ITALIC, 10.5, align="centre")
    paper.signature(490, 470, width=130, seed=20)
    paper.rule(472, 478, 692, 478)
    paper.text(582, 493, "Dr. Harlan Pickersgill", SERIF, 11, align="centre")
    paper.text(582, 507, "Workshop Facilitator", SERIF_ITALIC, 10.5, align="centre")


@whole_file(
    "gantry project academy",
    case(
        title="Earned Value in Plain English",
        name="Lucius Ferrante-Boyd",
        sponsor=("Gantry Project Academy", ["Gantry Project Academy", "Gantry"]),
        date=("June 30, 2026", "2026-06-30"),
        credits="4",
        delivery=("Online, self-paced", ["QAS Self Study", "Self Study", "Self-paced", "Online, self-paced"]),
        sponsor_id=("5127", SKIP),
        fields=SKIP,
    ),
    size=LETTER_WIDE,
)
def gantry(c: Case) -> bytes:
    inside = f"""
    <div style='position:absolute;inset:22pt;border:1.5pt solid #5a189a;border-radius:14pt'></div>
    <div style='text-align:center;padding-top:52pt'>
    <div style='font-size:20pt;font-weight:700;color:#5a189a'>gantry</div><div style='font-size:10pt;letter-spacing:2pt'>PROJECT ACADEMY</div>
    <div style='font-size:32pt;margin-top:24pt'>Certificate of Completion</div>
    <div style='margin-top:12pt;font-size:12pt'>Gantry Project Academy certifies that</div>
    <div style='font-size:27pt;margin-top:6pt;font-style:italic'>{c.name}</div>
    <div style='margin-top:6pt;font-size:12pt'>has completed all lessons and the final quiz of</div>
    <div style='font-size:20pt;font-weight:700;margin-top:6pt;color:#5a189a'>{c.title}</div>
    <div style='font-size:12pt;margin-top:14pt'>{c.delivery} · Completed {c.date}</div>
    <table align=center style='margin-top:16pt;font-size:11pt;border-collapse:collapse' border=1 bordercolor=#c9b3e6 cellpadding=6>
     <tr style='background:#f1e8fb'><th>Total PDUs</th><th>Ways of Working</th><th>Power Skills</th><th>Business Acumen</th></tr>
     {rows([("4", "3", "0.5", "0.5")])}
    </table>
    <div style='font-size:10pt;margin-top:12pt'>Authorized training partner, provider number {c.sponsor_id} · PMI activity code GPA-EV-0417</div>
    <div style='display:inline-block;margin-top:18pt'>{scribble(61)}</div>
    <div style='font-size:10pt'>Umar Farrokhzad, MBA — Lead Instructor</div></div>"""
    return browser_page(inside, size=LETTER_WIDE, style="font-family: 'Source Serif'")


@layout(
    "keystone arch real estate",
    case(
        title="Fair Housing and Advertising Compliance",
        name="Marguerite Szczepanik",
        sponsor=("Keystone Arch Real Estate School", ["Keystone Arch Real Estate School"]),
        date=("January 15, 2026", "2026-01-15"),
        credits="3.5",
        delivery=("Distance education", SKIP),
        sponsor_id=("RS-002917", SKIP),
        number=("26-004518", "26-004518"),
    ),
    as_=HYBRID,
)
def keystone(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(30, ink="#5c4033", thick=12)
    paper.centred(102, "Keystone Arch Real Estate School", SERIF_BOLD, 25, ink="#5c4033")
    paper.centred(120, "Approved by the State Real Estate Commission  ·  School License RS-002917", SERIF, 10.5)
    paper.centred(164, "CONTINUING EDUCATION CERTIFICATE", SERIF_BOLD, 16)
    rows_ = (
        (206, "Student", c.name),
        (240, "License number", "RS338104"),
        (274, "Course", c.title),
        (308, "Course approval number", "CE-0441-26"),
        (342, "Date of completion", c.date),
        (376, "Hours", c.credits),
        (410, "Method of delivery", c.delivery),
        (444, "Certificate number", c.number),
    )
    for y, label, value in rows_:
        paper.text(290, y, label, SERIF_ITALIC, 12, align="right")
        values.text(310, y, value, SERIF_BOLD, 13)
        paper.rule(305, y + 5, 660, y + 5, ink="#a08c7d", weight=0.5)
    paper.signature(110, 514, width=120, seed=27)
    paper.rule(96, 522, 300, 522)
    paper.text(96, 536, "Tobias Wexcombe, School Director", SERIF, 10)
    paper.text(690, 530, "62 Arch Street, Conestoga Mills, PA 17999", SERIF, 10, align="right")


@whole_file(
    "peoplecraft webinars web page",
    case(
        title="Conducting Fair and Defensible Workplace Investigations",
        name="Octavia Brindlewood",
        sponsor=("PeopleCraft", ["PeopleCraft", "PeopleCraft HR Learning"]),
        date=("Wednesday, February 11, 2026", "2026-02-11"),
        credits="1.0",
        delivery=("Live webinar", ["Group Internet Based", "Live webinar", "Webinar"]),
        fields=SKIP,
    ),
    ending="html",
)
def peoplecraft(c: Case) -> bytes:
    page = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Certificate of Attendance</title><style>
body{{background:#eee;font-family:Verdana,sans-serif}}.cert{{width:900px;margin:30px auto;background:#fff;border:12px solid #2a9d8f;padding:50px;text-align:center}}
.small{{font-size:12px;color:#555}}table{{margin:20px auto;text-align:left}}td{{padding:6px 16px}}</style></head><body>
<div class="small" style="text-align:right"><a href="javascript:window.print()">Print this certificate</a></div>
<div class="cert"><div style="font-size:30px;color:#2a9d8f"><b>People</b>Craft</div><div class="small">HR Learning</div>
<h1>Certificate of Attendance</h1><p>This is to certify that</p><h2>{c.name}</h2><p>attended the {c.delivery.lower()}</p><h2>{c.title}</h2>
<p>{c.date} | 2:00 PM - 3:00 PM Eastern</p>
<table border="1" cellspacing="0"><tr><td>SHRM PDCs</td><td>{c.credits}</td><td>Activity ID 26-ZK4QT</td></tr>
<tr><td>HRCI (HR General) credits</td><td>{c.credits}</td><td>Program ID 718833</td></tr></table>
<p class="small">PeopleCraft is recognized to offer Professional Development Credits (PDCs) for recertification. The use of this official seal confirms that this activity has met the criteria for pre-approval.</p>
<p>Inez Corrigall<br><span class="small">Program Director</span></p></div></body></html>"""
    return page.encode()


@layout(
    "surestep insurance education",
    case(
        title="Flood Insurance: Coverage and Claims",
        name="Roscoe Vandermeulen",
        sponsor=(
            "SureStep Insurance Education",
            ["SureStep Insurance Education", "SureStep Insurance Education, Inc."],
        ),
        date=("11/20/2025", "2025-11-20"),
        credits="3",
        fields=("", SKIP),
        delivery=("Self-Study", ["QAS Self Study", "Self Study", "Self-Study"]),
        sponsor_id=("211406", SKIP),
    ),
    as_=SCAN,
    size=LETTER_TALL,
)
def surestep(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.box(40, 40, 532, 712, ink="#222222", weight=1.2)
    paper.text(60, 78, "SureStep", VERA_BOLD, 24)
    paper.text(60, 95, "Insurance Education, Inc.", VERA, 11)
    paper.text(552, 74, "Producer / Adjuster", VERA_BOLD, 11, align="right")
    paper.text(552, 90, "CE COURSE COMPLETION CERTIFICATE", VERA_BOLD, 11, align="right")
    paper.rule(40, 112, 572, 112, ink="#222222")
    sections = (
        (
            "SECTION 1 - LICENSEE",
            (("Name", c.name), ("License / NPN", "NPN 17740226"), ("Address", "18 Heron Ct, Bayou Verde, LA 70999")),
        ),
        (
            "SECTION 2 - COURSE",
            (
                ("Course title", c.title),
                ("Course ID", "LA-1099482"),
                ("Type of instruction", c.delivery),
                ("Credit hours", c.credits),
                ("Credit category", "General / Property & Casualty"),
                ("Date completed", c.date),
            ),
        ),
        (
            "SECTION 3 - PROVIDER",
            (
                ("Provider name", "SureStep Insurance Education, Inc."),
                ("Provider ID", c.sponsor_id),
                ("Provider phone", "(555) 017-3321"),
            ),
        ),
    )
    y = 140.0
    for head, lines in sections:
        paper.block(48, y - 13, 516, 19, "#d9d9d9")
        paper.text(56, y, head, VERA_BOLD, 10)
        y += 28
        for label, value in lines:
            paper.text(60, y, label, VERA, 10)
            values.text(220, y, value, VERA_BOLD, 10.5)
            paper.rule(216, y + 4, 552, y + 4, ink="#999999", weight=0.4)
            y += 25
        y += 10
    paper.text(
        60,
        y + 4,
        "I certify that the above licensee completed the course and passed the required examination.",
        VERA,
        9,
    )
    paper.signature(76, y + 62, width=140, seed=35)
    paper.rule(60, y + 70, 300, y + 70)
    paper.text(60, y + 83, "Authorized provider representative: Anton Vrieling", VERA, 9)
    values.text(400, y + 64, "11/21/2025", VERA, 10)
    paper.rule(390, y + 70, 552, y + 70)
    paper.text(390, y + 83, "Date signed", VERA, 9)


@whole_file(
    "packetwise conference attendance",
    case(
        title=(
            "PacketWise Con 2026",
            ["PacketWise Con 2026", "PacketWise Con", "PacketWise Con 2026: Defending What You Can See"],
        ),
        name="Zebulon Harcastle",
        sponsor=("PacketWise Foundation", ["PacketWise Foundation", "The PacketWise Foundation", "PacketWise"]),
        date=("May 7-8, 2026", ["2026-05-08", "2026-05-07"]),
        credits="15",
    ),
    as_=SHOT,
    size=(900.0, 640.0),
)
def packetwise(c: Case) -> bytes:
    inside = f"""
    <div style='padding:26pt 50pt'><div style='font-size:13pt;color:#00e676;letter-spacing:2pt'>&gt;_ PACKETWISE CON 2026</div>
    <div style='font-size:11pt;color:#9aa'>Defending What You Can See</div>
    <div style='font-size:30pt;margin-top:26pt;color:#fff;font-weight:700'>Certificate of Attendance</div>
    <div style='font-size:13pt;color:#bcc;margin-top:18pt'>The PacketWise Foundation confirms that</div>
    <div style='font-size:28pt;color:#00e676;margin-top:8pt'>{c.name}</div>
    <div style='font-size:13pt;color:#bcc;margin-top:10pt;line-height:1.6'>attended {c.title}, held {c.date} at the Riverbend Convention Center, Tilden, OR,<br>and is eligible to claim</div>
    <div style='font-size:24pt;color:#fff;margin-top:10pt;font-weight:700'>{c.credits} CPE credits</div>
    <div style='font-size:11pt;color:#9aa;margin-top:8pt'>toward CISSP, SSCP, CISA and similar certifications (1 credit per hour of instruction)</div>
    <div style='margin-top:30pt;background:#fff;display:inline-block;padding:4pt 10pt;border-radius:4pt'>{scribble(44)}</div>
    <div style='font-size:11pt;color:#bcc;margin-top:6pt'>Yolanda Petrakis, Conference Director</div>
    <div style='position:absolute;right:50pt;bottom:40pt;font-size:10pt;color:#788;text-align:right'>badge #2217<br>packetwisecon.example/cpe</div></div>"""
    return browser_page(inside, size=(900.0, 640.0), style="background:#10151c;font-family:'DejaVu Sans'")


@whole_file("appraisal school exam report", case(records=[]), size=LETTER_TALL)
def appraisal(c: Case) -> bytes:
    inside = f"""<div style='padding:50pt'>
    <div style='font-size:20pt;font-weight:700;color:#444'>Hearthstone School of Appraisal</div><div style='font-size:10pt;color:#666'>Testing Services · 71 Plumb Line Road, Wexford Gap, TN 37999</div>
    <h2 style='margin-top:30pt'>Examination Score Report</h2>
    <table style='width:100%;font-size:11pt;border-collapse:collapse' cellpadding=8 border=1 bordercolor=#ccc>
    {rows([("Candidate", "Alphonse Derringer"), ("Course", "Residential Sales Comparison Approach"), ("Course hours", "30"), ("Examination date", "September 17, 2026"), ("Score", "62%"), ("Passing score", "75%"), ("Result", "<b style='color:#b00020'>NOT PASSED</b>")])}</table>
    <p style='font-size:11pt;line-height:1.5;margin-top:20pt'>Your score did not meet the minimum required. Credit for this course cannot be granted until the examination is passed. You may schedule one retake without charge within 60 days. A certificate of completion will be issued once you have passed.</p>
    <p style='font-size:11pt'>Questions? testing@hearthstoneappraisal.example or (555) 019-6050</p></div>"""
    return browser_page(inside, size=LETTER_TALL, style="font-family:'DejaVu Sans'")


@whole_file(
    "willow bend counseling word",
    case(
        title=(
            "Moral Injury in First Responders",
            ["Moral Injury in First Responders", "Moral Injury in First Responders: Assessment and Treatment"],
        ),
        name=("Sunniva Prescott, LCSW", ["Sunniva Prescott, LCSW", "Sunniva Prescott"]),
        sponsor=("Willow Bend Counseling Institute", ["Willow Bend Counseling Institute"]),
        date=("July 18, 2026", "2026-07-18"),
        credits="6",
        delivery=("Live interactive webinar", ["Group Internet Based", "Live interactive webinar", "Webinar"]),
        sponsor_id=("1944", SKIP),
    ),
    ending="docx",
)
def willow_bend(c: Case) -> bytes:
    document = docx.Document()
    head = document.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = head.add_run("Willow Bend Counseling Institute")
    run.font.size, run.bold = Pt(20), True
    for text, size, bold in (
        ("12 Riverwalk, Suite B, Alder Ferry, MO 63999", 10, False),
        ("Certificate of Completion", 24, True),
        ("This is to certify that", 12, False),
        (c.name, 20, True),
        (f"has completed {c.credits} continuing education hours in", 12, False),
        (c.title, 18, True),
        ("Assessment and Treatment", 12, False),
        (f"presented as a {c.delivery.lower()} on {c.date}", 12, False),
        ("Presenter: Saoirse Gilhooley, PhD, LPC", 11, False),
    ):
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.font.size, run.bold = Pt(size), bold
    document.add_paragraph(
        f"Willow Bend Counseling Institute, provider #{c.sponsor_id}, is approved to offer social work continuing education by the "
        "Social Work Board Approval Program. Organizations, not individual courses, are approved as providers. Social workers "
        f"completing this course receive {c.credits} clinical continuing education credits."
    )
    document.add_paragraph("Delphine Marchetaud, Continuing Education Director")
    return word(document)
