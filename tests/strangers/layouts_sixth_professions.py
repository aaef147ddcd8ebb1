"""What engineers, teachers, planners, actuaries, people of personnel and of security, and project managers get."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.strangers.files import browser_page, drawn, word
from tests.strangers.layout import OUTLINED, SCAN, SHOT, SKIP, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import LETTER_TALL, LETTER_WIDE, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, Sheet

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@layout(
    "sixth-engineers-pdh",
    case(
        title=("Retaining Wall Design from Soil Loads to Sections (Part 1)", ["Retaining Wall Design from Soil Loads to Sections (Part 1)", "Retaining Wall Design from Soil Loads to Sections"]), name=("Rutherford Ames-Pelletier, P.E.", "Rutherford Ames-Pelletier"), date=("11/15/2025", "2025-11-15"), credits=("3", "3"), delivery=("Online", SKIP), number="SP-778120",
    ),
    sponsor=["StructuraPDH", "StructuraPDH.example", "StructuraPDH Online Engineering Education"], fields=None,
)  # fmt: skip
def engineers(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 12, "#bf5700")
    p.text(56, 70, "StructuraPDH", SANS_BOLD, 28, ink="#bf5700")
    p.text(56, 88, "Online Engineering Education", SANS, 11, ink="#555555")
    v.text(736, 70, f"Certificate #: {c.number}", SANS, 11, align="right")
    p.centred(160, "CERTIFICATE OF COMPLETION", SANS_BOLD, 24)
    p.centred(196, "is awarded to", SANS, 12)
    v.centred(230, c.name, SERIF_BOLD, 26)
    p.centred(252, "License numbers: FL 0071120, NC 044518, TX 130077", SANS, 10)
    p.centred(288, "for completing the following course and passing its quiz:", SANS, 12)
    v.centred(318, c.title, SERIF_BOLD, 18)
    v.centred(356, f"{c.credits} Professional Development Hours (PDH)", SANS_BOLD, 14)
    v.centred(378, f"Completed on {c.date} - Course ID S03-014", SANS, 12)
    p.signature(80, 486, width=110, seed=6301)
    p.rule(56, 494, 260, 494)
    p.text(56, 508, f"{SIGNERS[17]}, P.E., Course Director", SANS, 10)
    p.text(56, 560, "Florida CE provider 0009921   New York sponsor 441   New Jersey approval 24GP000118", SANS, 9)
    p.text(56, 574, "StructuraPDH, 500 Span Road, Girdersville. support@structurapdh.example", SANS, 9)


@layout(
    "sixth-teachers-clock-hours",
    case(
        title="The Science of Reading: Structured Literacy in Grades K–2", name="Henrietta Blackwood", date=("August 4, 5 and 6, 2025", "2025-08-06"), credits=("18", "18"), delivery=None,
    ),
    as_=SCAN, size=LETTER_TALL, sponsor=["Fernbrook Unified School District", "Fernbrook Unified School District Office of Curriculum and Instruction", "Office of Curriculum and Instruction, Fernbrook Unified School District"], fields=None,
)  # fmt: skip
def teachers(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#264027", weight=1.2)
    p.centred(86, "FERNBROOK UNIFIED SCHOOL DISTRICT", SERIF_BOLD, 18)
    p.centred(106, "Office of Curriculum and Instruction", SERIF_ITALIC, 13)
    p.centred(170, "Professional Learning Certificate", SERIF, 28)
    p.centred(220, "This verifies that", SERIF, 13)
    v.centred(252, c.name, SERIF_BOLD, 22)
    p.rule(150, 260, 462, 260)
    p.centred(288, "participated in the workshop", SERIF, 13)
    v.centred(320, "The Science of Reading:", SERIF_BOLD, 17)
    v.centred(342, "Structured Literacy in Grades K–2", SERIF_BOLD, 17)
    v.centred(382, f"on {c.date}", SERIF, 14)
    v.centred(408, f"for a total of {c.credits} clock hours.", SERIF, 14)
    p.centred(450, "Clock hours may be used toward licence renewal or salary advancement, not both.", SERIF_ITALIC, 11)
    p.signature(90, 570, width=120, seed=6302)
    p.rule(70, 578, 270, 578)
    p.text(70, 592, f"{SIGNERS[3]}, Facilitator", SERIF, 11)
    p.signature(335, 570, width=120, seed=6312)
    p.rule(315, 578, 545, 578)
    p.text(315, 592, f"{SIGNERS[22]}, Ed.D., Assistant Superintendent", SERIF, 11)
    p.text(70, 690, "Date issued: August 22, 2025", SERIF, 11)
    p.text(540, 690, "Employee ID: 20418", SERIF, 11, align="right")


@whole_file(
    "sixth-planners-several-bodies",
    case(
        title="Roth Conversions, RMDs and the Widow’s Penalty", name=("Thaddeus Okonjo-Pratt, CFP®, ChFC®", ["Thaddeus Okonjo-Pratt"]), date=("June 17, 2025", "2025-06-17"), credits=("2.0", ["2.0", "2.4"]), delivery=("Live webinar", SKIP), number=("312887", SKIP),
    ),
    size=WIDE, sponsor=["Halcyon Wealth Educators"], fields=None,
)  # fmt: skip
def planners(c) -> bytes:
    return browser_page(
        f"""<div style="background:#0d3b66;color:#faf0ca;padding:30pt 60pt"><div style="font:600 24pt 'Source Serif'">Halcyon Wealth Educators</div></div><div style="padding:22pt 60pt"><div style="font:300 30pt 'Source Serif'">Certificate of Attendance</div>
        <p style="margin:10pt 0 2pt">Attendee: <b style="font-size:17pt">{c.name}</b></p><p style="margin:2pt 0">Session: <b>{c.title}</b></p><p style="margin:2pt 0">Presented live on {c.date} &nbsp;({c.delivery}, 100 minutes)</p>
        <table style="border-collapse:collapse;margin-top:22pt"><tr><th>Organization<th>Program ID<th>Credits<th>Reported by us?<tr><td>CFP Board<td>{c.number}<td>{c.credits} CE hours<td>Yes<tr><td>Investments &amp; Wealth Institute<td>25HWE019<td>2.0 CE hours<td>Yes<tr><td>The American College (PACE)<td>n/a<td>2.0 hours<td>No, self-report<tr><td>CPA (check with your board)<td>n/a<td>2.4 CPE<td>No</table>
        <p style="font-size:10pt;margin-top:20pt">You must have attended at least 100 minutes to receive credit. Your CFP Board ID on file: 204117. Questions? ce@halcyonwealth.example</p></div><div style="position:absolute;bottom:30pt;left:60pt">{SIGNERS[1]}, CFP&reg;, Director of Continuing Education</div>""",
        size=WIDE, style="font: 13pt/1.45 'Source Sans'; color: #1d2b3a", rules="th, td { border: .7pt solid #7d8ca0; padding: 4pt 14pt; text-align: left; font-size: 12pt } th { background: #eef3f8 }",
    )  # fmt: skip


@whole_file(
    "sixth-actuaries-letter",
    case(
        title=("Autumn Meeting 2025: Reserving in Uncertain Times", ["Autumn Meeting 2025: Reserving in Uncertain Times", "Autumn Meeting 2025", "Reserving in Uncertain Times"]), name="Griselda Montcalm", date=("November 6, 2025", "2025-11-06"), credits=("5.4", "5.4"), delivery=None,
    ),
    ending="docx", sponsor=["Northfold Actuarial Club"], fields=None,
)  # fmt: skip
def actuaries(c) -> bytes:
    paper = docx.Document()
    head = paper.add_paragraph()
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = head.add_run("Northfold Actuarial Club")
    run.bold, run.font.size = True, Pt(20)
    under = paper.add_paragraph("Founded 1952")
    under.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paper.add_heading("Attestation of Continuing Education", 1)
    paper.add_paragraph("November 20, 2025")
    paper.add_paragraph(
        f"This is to attest that {c.name}, FSA, MAAA, took part in the {c.title} on {c.date} at the Harbour Hotel, Northfold."
    )
    paper.add_paragraph(
        f"Total continuing education: {c.credits} hours of organized activity, of which 1.2 hours are on professionalism topics and 0.9 on bias topics. One hour is 50 minutes."
    )
    paper.add_paragraph(
        "It is each actuary's own responsibility to decide whether the content is relevant under the U.S. Qualification Standards."
    )
    paper.add_paragraph(f"\n{SIGNERS[25]}\nSecretary and Treasurer")
    return word(paper)


@whole_file(
    "sixth-personnel-two-institutes",
    case(
        title=("“Can We Ask That?” Interview Questions, Social Media and the Law", ["“Can We Ask That?” Interview Questions, Social Media and the Law"]), name="Mehitabel Crane-Osgood", date=("10/02/2025", "2025-10-02"), credits=("1.25", "1.25"), delivery=("webinar", SKIP), number=("700412", SKIP),
    ),
    as_=OUTLINED, size=WIDE, sponsor=["PeopleCraft", "PeopleCraft HR Learning"], fields=None,
)  # fmt: skip
def personnel(c) -> bytes:
    logo = drawn(
        "<div style=\"width:300pt;height:76pt;background:#ffffff;font:700 36pt/1 'Source Sans';color:#d62246\">People<span style='color:#4b1d3f'>Craft</span><div style=\"font:400 13pt/1.6 'Source Sans';color:#777\">HR Learning</div></div>",
        size=(300, 80),
    )
    return browser_page(
        f"""<img src="{logo}" style="width:190pt"><div style="font:600 30pt 'Source Sans';margin-top:26pt">Certificate of Participation</div><div style="font:600 21pt 'Source Serif';margin-top:20pt">{c.name}</div><p>has participated in the following webinar:</p><div style="font:600 18pt 'Source Serif';width:560pt;color:#4b1d3f">{c.title}</div>
        <p style="margin-top:20pt">Date: {c.date}</p><table style="border-spacing:0 3pt"><tr><td style="padding-right:26pt">SHRM Activity ID: 25-XK7QW<td>{c.credits} PDCs<tr><td>HRCI Program ID: 700412<td>{c.credits} HR (General) credits</table>
        <p style="font-size:9.5pt;margin-top:30pt;width:600pt">The use of the official seal confirms that this activity has met the criteria for pre-approved recertification credit. PDCs and credits are valid for programs attended between 01/01/2025 and 12/31/2025.</p>""",
        size=WIDE, style="font: 13pt/1.45 'Source Sans'; color: #2a2a2a; padding: 44pt 60pt; border-bottom: 14pt solid #d62246",
    )  # fmt: skip


@whole_file(
    "sixth-security-conference",
    case(
        title=("RampartCon 2025", ["RampartCon 2025", "RampartCon"]), name="Zachariah Lindqvist-Moore", date=("September 9 – 11, 2025", "2025-09-11"), credits=("16", "16"), delivery=None,
    ),
    size=WIDE, sponsor=["Cyber Rampart Alliance"], fields=None,
)  # fmt: skip
def security(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;right:-80pt;top:-80pt;width:300pt;height:300pt;border-radius:150pt;background:#00c2a8;opacity:.25"></div><div style="font:700 44pt 'Source Sans';color:#00c2a8">{c.title}</div><div style="font-size:14pt">{c.date} | Pier 9 Exhibition Hall, Port Averill</div>
        <div style="margin-top:44pt;font-size:15pt">CERTIFICATE OF ATTENDANCE</div><div style="font:600 32pt 'Source Sans';margin:8pt 0">{c.name}</div><div style="font-size:15pt;width:520pt">attended the conference and may claim up to <b>{c.credits} CPE</b> hours toward CISSP, CISA, CISM and similar certifications.</div>
        <div style="position:absolute;left:60pt;bottom:44pt;font-size:11pt">{SIGNERS[26]}<br>Chapter President, Cyber Rampart Alliance</div><div style="position:absolute;right:60pt;bottom:44pt;font-size:11pt;text-align:right">Issued September 22, 2025<br>Badge type: Full conference</div>""",
        size=WIDE, style="font: 14pt/1.45 'Source Sans'; color: #e8eef2; background: #101c2c; padding: 56pt 60pt",
    )  # fmt: skip


@layout(
    "sixth-project-managers-talents",
    case(
        title=("Hybrid Project Delivery in Practice", ["Hybrid Project Delivery in Practice"]), name="Persephone Adeyemi-Holt", date=("25 Mar 2025", "2025-03-25"), credits=("7", ["7", "7.0"]), delivery=None, number="HPD-0325-99174",
    ),
    as_=SHOT, size=LETTER_WIDE, sponsor=["Milestone Academy"], fields=None,
)  # fmt: skip
def project_managers(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 230, 612, "#463f6b")
    p.text(30, 80, "Milestone", SANS_BOLD, 30, ink="#ffffff")
    p.text(30, 110, "Academy", SANS, 30, ink="#ffffff")
    for row, (skill, pdus) in enumerate(
        (("Ways of Working", "4.0"), ("Power Skills", "2.0"), ("Business Acumen", "1.0"))
    ):
        p.text(30, 400 + row * 26, skill, SANS, 13, ink="#ddd8f5")
        v.text(200, 400 + row * 26, pdus, SANS_BOLD, 13, align="right", ink="#ffffff")
    p.text(30, 490, "Total PDUs", SANS_BOLD, 14, ink="#ffffff")
    v.text(200, 490, c.credits, SANS_BOLD, 14, align="right", ink="#ffffff")
    p.text(270, 100, "Certificate of Completion", SERIF, 34)
    p.text(270, 170, "This is to certify that", SANS, 13)
    v.text(270, 206, c.name, SANS_BOLD, 24)
    p.text(270, 244, "successfully completed the course", SANS, 13)
    v.text(270, 280, c.title, SANS_BOLD, 21)
    v.text(270, 320, f"Completed: {c.date}", SANS, 13)
    p.signature(280, 480, width=120, seed=6307)
    p.rule(270, 488, 450, 488)
    p.text(270, 504, f"{SIGNERS[18]}, Course Author", SANS, 11)
    v.text(270, 572, f"Credential ID {c.number}  -  verify at milestone-academy.example", SANS, 10, ink="#666666")
