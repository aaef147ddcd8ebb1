"""The eighth set, first part: what accountants get from their firms, societies, universities and webinar vendors."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import browser_page, rows, word
from tests.strangers.layout import (
    HYBRID,
    PHOTO,
    SCAN,
    SHOT,
    Case,
    case,
    layout,
    shares,
    studies,
    whole_file,
)
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
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
    Sheet,
)


@layout(
    "harbeck-lund in-house form",
    case(
        title="Revenue Recognition for Construction Contractors",
        name=("Wendell J. Ostrander, CPA", "Wendell J. Ostrander"),
        sponsor="Harbeck Lund & Osei LLP",
        date=("08/19/2026", "2026-08-19"),
        credits="4.0",
        fields=("Accounting", studies("Accounting")),
        delivery=("Group-Live", ["Group Live", "Group-Live"]),
        sponsor_id="178734",
    ),
    size=LETTER_TALL,
)
def harbeck(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.text(60, 76, "HLO", SERIF_BOLD, 34, ink="#7a1f2b")
    paper.text(140, 66, "Harbeck Lund & Osei LLP", SERIF_BOLD, 16, ink="#333333")
    paper.text(140, 82, "Certified Public Accountants & Business Advisors", SERIF_ITALIC, 10.5, ink="#555555")
    paper.rule(60, 98, 552, 98, ink="#7a1f2b", weight=2)
    paper.centred(138, "CERTIFICATE OF COMPLETION", SANS_BOLD, 17)
    paper.centred(156, "Continuing Professional Education", SANS, 11)
    labels = (
        ("Participant's name", c.name),
        ("Course title", c.title),
        ("Date(s) of program", c.date),
        ("Location", "HLO Training Room B, 900 Canal Plaza, Dunmore, OH 44999"),
        ("Instructor", "Noreen Battistella, CPA, CFE"),
        ("Instructional delivery method", c.delivery),
        ("Recommended field of study", c.fields),
        ("CPE credits earned*", c.credits),
    )
    y = 190.0
    for label, value in labels:
        paper.block(60, y, 170, 30, "#f1ebe4")
        paper.box(60, y, 492, 30, ink="#9b9189", weight=0.6)
        paper.text(68, y + 19, label, SANS_BOLD, 9.5)
        values.text(240, y + 19, value, SANS, 10.5)
        y += 30
    paper.wrapped(
        60,
        y + 24,
        "*In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted "
        "based on a 50-minute hour.",
        SANS,
        8.5,
        letters=105,
    )
    paper.signature(70, y + 106, width=130, seed=41)
    paper.rule(60, y + 112, 270, y + 112)
    paper.text(60, y + 125, "Geraldine Oxhoft, CPA", SANS, 9.5)
    paper.text(60, y + 138, "Director of Professional Development", SANS, 9.5)
    paper.box(330, y + 66, 222, 82, ink="#7a1f2b", weight=0.8)
    paper.wrapped(
        340,
        y + 82,
        "Harbeck Lund & Osei LLP is registered with the National Association of State Boards of Accountancy (NASBA) as a "
        "sponsor of continuing professional education on the National Registry of CPE Sponsors. "
        f"NASBA Sponsor ID: {c.sponsor_id}",
        SANS,
        8,
        letters=52,
    )
    paper.text(60, 740, "900 Canal Plaza, Suite 1200, Dunmore, OH 44999   |   (555) 013-4400", SANS, 8, ink="#666666")


@layout(
    "cascadia society webcast",
    case(
        title="Federal Tax Update: Individuals and Pass-Through Entities",
        name="Marisol Etcheverry",
        sponsor="Cascadia Society of Certified Public Accountants",
        date=("November 5, 2026", "2026-11-05"),
        credits="8.0",
        fields=("Taxes", studies("Taxes")),
        delivery="Group Internet Based",
        sponsor_id="174466",
    ),
)
def cascadia(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(24, ink="#1d4d3f", weight=3)
    paper.frame(30, ink="#1d4d3f", weight=0.7)
    paper.shape([(366, 88), (396, 44), (426, 88)], fill="#1d4d3f")
    paper.shape([(388, 88), (412, 58), (436, 88)], fill="#5c9a84")
    paper.centred(112, c.sponsor, SERIF_BOLD, 20, ink="#1d4d3f")
    paper.centred(129, "4410 Timberline Way, Suite 300  •  Eastfall, WA 98999  •  www.cascadiacpas.example", SANS, 8.5)
    paper.centred(174, "Certificate of Attendance", SERIF_ITALIC, 30)
    paper.centred(206, "This is to certify that", SERIF, 13)
    values.centred(242, c.name, SERIF_BOLD, 25)
    paper.rule(236, 250, 556, 250)
    paper.centred(272, "has successfully completed", SERIF, 13)
    values.centred(302, c.title, SERIF_BOLD, 18)
    values.centred(326, "Course code: FTU26-W4", SANS, 9, ink="#666666")
    values.centred(352, f"Presented {c.date}  –  Webcast", SERIF, 13)
    values.centred(382, f"Recommended CPE Credit: {c.credits} hours in {c.fields}", SERIF_BOLD, 14)
    values.centred(404, f"Delivery method: {c.delivery}", SERIF, 12)
    paper.signature(126, 474, width=120, seed=12)
    paper.rule(110, 480, 300, 480)
    paper.text(205, 494, "Hollis Brandywine, CAE, President & CEO", SANS, 9, align="centre")
    paper.seal(640, 455, 44, fill="#b08d3a", light="#f3e6bf")
    paper.middle_wrapped(
        530,
        f"{c.sponsor} is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of "
        "continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have "
        "final authority on the acceptance of individual courses for CPE credit. Complaints regarding registered "
        f"sponsors may be submitted to the National Registry of CPE Sponsors through its website. Sponsor #{c.sponsor_id}",
        SANS,
        7.5,
        letters=150,
    )


@whole_file(
    "ledgerbeam webinar",
    case(
        title="Lease Modifications Under ASC 842: Five Traps to Avoid",
        name="Priscilla Van Doorne",
        sponsor=("LedgerBeam Education, Inc.", ["LedgerBeam Education, Inc.", "LedgerBeam Education", "LedgerBeam"]),
        date=("Tuesday, March 17, 2026", "2026-03-17"),
        credits="1.5",
        fields=("Accounting", studies("Accounting")),
        delivery="Group Internet Based",
        sponsor_id="179921",
        number="LB-2026-0448120",
    ),
    size=LETTER_WIDE,
)
def ledgerbeam(c: Case) -> bytes:
    inside = f"""
    <div style='position:absolute;left:0;top:0;width:210pt;height:612pt;background:#14213d;color:#fff;padding:44pt 22pt;box-sizing:border-box'>
      <div style='font-size:25pt;font-weight:700'>Ledger<span style='color:#fca311'>Beam</span></div>
      <div style='font-size:9pt;margin-top:4pt;color:#c9d1e4'>Live learning for finance teams</div>
      <div style='margin-top:300pt;font-size:8pt;line-height:1.5;color:#c9d1e4'>{c.sponsor}<br>77 Beacon Row, 4th Floor<br>Port Avery, MA 02999<br>support@ledgerbeam.example</div>
      <div style='margin-top:16pt;font-size:8pt;color:#c9d1e4'>Certificate No.<br><b style='color:#fff'>{c.number}</b></div>
    </div>
    <div style='position:absolute;left:250pt;top:52pt;width:500pt'>
      <div style='letter-spacing:3pt;font-size:11pt;color:#8a8f9c'>CERTIFICATE OF COMPLETION</div>
      <div style='font-size:32pt;font-weight:600;margin-top:18pt'>{c.name}</div>
      <div style='font-size:12pt;color:#555;margin-top:8pt'>attended the live webinar</div>
      <div style='font-size:20pt;font-weight:600;margin-top:8pt;color:#14213d;line-height:1.25'>{c.title}</div>
      <style>.f td:first-child{{padding-right:22pt}}</style><table class=f style='margin-top:26pt;font-size:11.5pt;border-collapse:collapse;line-height:1.9'>
      {rows([("<span style='color:#888;padding-right:24pt'>Date</span>", c.date), ("<span style='color:#888'>Time</span>", "1:00 PM – 2:15 PM ET"), ("<span style='color:#888'>CPE credits</span>", c.credits), ("<span style='color:#888'>Field of study</span>", c.fields), ("<span style='color:#888'>Delivery method</span>", c.delivery), ("<span style='color:#888'>Presenter</span>", "Saoirse Gilhooley, CPA")])}
      </table>
      <div style='margin-top:26pt'>{scribble(7)}</div>
      <div style='border-top:1px solid #999;width:190pt;font-size:9pt;padding-top:3pt'>Jerome Halvorsen, Head of Programs</div>
      <div style='margin-top:22pt;font-size:7.5pt;color:#666;line-height:1.4'>{c.sponsor} is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors (Sponsor ID {c.sponsor_id}). State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. CPE credit is based on a 50-minute hour.</div>
    </div>"""
    return browser_page(inside, size=LETTER_WIDE, style="font-family: 'Source Sans'")


@layout(
    "tarrow state tax conference",
    case(
        title="43rd Annual Accounting & Tax Institute",
        name="Bartholomew R. Finch",
        sponsor=(
            "Tarrow State University",
            [
                "Tarrow State University",
                "Tarrow State University Center for Professional Education",
                "Tarrow State University College of Business Center for Professional Education",
                "Tarrow State University, Center for Professional Education",
            ],
        ),
        date=("December 3-4, 2025", ["2025-12-04", "2025-12-03"]),
        credits="16.0",
        fields=("", shares({"Accounting": "5.0", "Taxes": "8.0", "Regulatory Ethics": "2.0", "Economics": "1.0"})),
        delivery="Group Live",
        sponsor_id="177215",
    ),
    as_=SCAN,
    size=LETTER_TALL,
)
def tarrow(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.centred(80, "TARROW STATE UNIVERSITY", SERIF_BOLD, 24, ink="#552583", tracking=1.5)
    paper.centred(102, "College of Business", SERIF, 13)
    paper.centred(119, "Center for Professional Education", SERIF, 13)
    paper.rule(180, 132, 432, 132, ink="#552583", weight=1.2)
    paper.centred(170, "Record of Continuing Professional Education", SERIF_ITALIC, 19)
    paper.text(72, 214, "Attendee:", SERIF, 12)
    values.text(150, 214, c.name, SERIF_BOLD, 13)
    paper.text(72, 238, "Program:", SERIF, 12)
    values.text(150, 238, c.title, SERIF_BOLD, 13)
    paper.text(72, 262, "Held:", SERIF, 12)
    values.text(150, 262, c.date, SERIF, 12)
    paper.text(72, 286, "Place:", SERIF, 12)
    values.text(150, 286, "Founders Conference Center, Tarrow, Kansas", SERIF, 12)
    paper.text(72, 310, "Method:", SERIF, 12)
    values.text(150, 310, c.delivery, SERIF, 12)
    paper.text(72, 350, "Field of study", SERIF_BOLD, 12)
    paper.text(430, 350, "CPE hours", SERIF_BOLD, 12, align="right")
    paper.rule(72, 356, 430, 356)
    y = 376.0
    for field, hours in (
        ("Accounting", "5.0"),
        ("Taxes", "8.0"),
        ("Regulatory Ethics", "2.0"),
        ("Economics", "1.0"),
    ):
        values.text(72, y, field, SERIF, 12)
        values.text(430, y, hours, SERIF, 12, align="right")
        y += 20
    paper.rule(300, y - 12, 430, y - 12)
    paper.text(300, y + 4, "Total", SERIF_BOLD, 12)
    values.text(430, y + 4, c.credits, SERIF_BOLD, 12, align="right")
    paper.wrapped(
        72,
        y + 46,
        "One hour of CPE credit equals fifty minutes of instruction. Tarrow State University is registered with NASBA as a "
        "sponsor of continuing professional education on the National Registry of CPE Sponsors.",
        SERIF,
        10,
        letters=95,
    )
    paper.text(72, y + 90, f"NASBA National Registry Sponsor Number: {c.sponsor_id}", SERIF, 10.5)
    paper.text(72, y + 106, "Kansas Board of Accountancy accepts Registry sponsors.", SERIF, 10.5)
    paper.signature(84, y + 168, width=140, seed=77)
    paper.rule(72, y + 174, 300, y + 174)
    paper.text(72, y + 188, "Prof. Edwina Langmoor, Director", SERIF, 10.5)


@whole_file(
    "quillforge payroll academy",
    case(
        title="Year-End Payroll Close: W-2s, 1099s and Reconciliations",
        name="Dashiell Umberto",
        sponsor=("Quillforge Software", ["Quillforge Software", "Quillforge Software LLC", "Quillforge"]),
        date=("Dec 11, 2025", "2025-12-11"),
        credits="2.0",
        fields=("Taxes", studies("Taxes")),
        delivery="QAS Self Study",
        sponsor_id="176203",
    ),
    as_=SHOT,
    size=(860.0, 620.0),
)
def quillforge(c: Case) -> bytes:
    inside = f"""
    <div style='background:#0b7a75;color:#fff;padding:12pt 28pt;font-size:13pt'><b>Quillforge</b> Academy <span style='float:right;font-size:10pt'>My learning &nbsp; Catalog &nbsp; Help</span></div>
    <div style='padding:10pt 28pt;font-size:10pt;color:#777'>My learning › Transcript › Certificate</div>
    <div style='margin:6pt 60pt;border:1px solid #cfd8d7;padding:28pt 40pt;background:#fff'>
     <div style='font-size:22pt;color:#0b7a75;font-weight:700'>Certificate of Completion</div>
     <div style='margin-top:14pt;font-size:12pt'>Quillforge Software certifies that</div>
     <div style='font-size:22pt;margin:6pt 0'>{c.name}</div>
     <div style='font-size:12pt'>completed the following CPE program:</div>
     <div style='font-size:17pt;font-weight:700;margin:8pt 0 16pt'>{c.title}</div>
     <table style='font-size:12pt;width:100%;border-collapse:collapse' cellpadding=5>
      <tr style='background:#eef6f5'><th align=left>Completed on</th><th align=left>CPE credits</th><th align=left>Field of study</th><th align=left>Delivery method</th></tr>
      {rows([(c.date, c.credits, c.fields, c.delivery)])}
     </table>
     <div style='font-size:10pt;color:#555;margin-top:20pt;line-height:1.45'>Quillforge Software LLC is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. NASBA Registry ID #{c.sponsor_id}. CPE credits have been granted based on a 50-minute hour. 1200 Old Ferry Road, Brantley, UT 84999.</div>
     <div style='margin-top:14pt'>{scribble(19)}<span style='font-size:10pt'>Lucinda Farqueson, VP Customer Education</span></div>
    </div>
    <div style='text-align:center;margin-top:14pt'><span style='background:#0b7a75;color:#fff;padding:6pt 16pt;border-radius:4pt;font-size:11pt'>Download PDF</span> &nbsp; <span style='border:1px solid #0b7a75;color:#0b7a75;padding:6pt 16pt;border-radius:4pt;font-size:11pt'>Back to transcript</span></div>"""
    return browser_page(inside, size=(860.0, 620.0), style="font-family: 'DejaVu Sans'; background: #f5f7f7")


@layout(
    "meridian tax institute",
    case(
        title="Circular 230 and Preparer Penalties: Due Diligence Duties for the Busy Practitioner",
        name="Coretta Blanchflower",
        sponsor="Meridian Tax Institute",
        date=("10/30/2026", "2026-10-30"),
        credits="2",
        fields=("Regulatory Ethics", studies("Regulatory Ethics")),
        delivery=("QAS Self-Study", ["QAS Self Study", "QAS Self-Study"]),
        sponsor_id="171590",
        number=("MTI-88214-C", "MTI-88214-C"),
    ),
    as_=HYBRID,
    colour="#fdfbf3",
)
def meridian(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(22, ink="#8a6d2f")
    paper.centred(96, "MERIDIAN TAX INSTITUTE", SERIF_BOLD, 26, ink="#3d2f0f", tracking=2)
    paper.centred(114, "P.O. Box 7714, Sable Springs, Colorado 80999", SERIF, 10)
    paper.centred(160, "Certificate of Completion", PEN, 30)
    paper.centred(190, "awarded to", SERIF_ITALIC, 13)
    values.centred(224, c.name, SERIF_BOLD, 24)
    paper.centred(248, "for successful completion of the course", SERIF_ITALIC, 13)
    values.middle_wrapped(276, c.title, SERIF_BOLD, 17, letters=48)
    for x, label, value in (
        (120, "Completion date", c.date),
        (256, "CPE credits", c.credits),
        (372, "Field of study", c.fields),
        (536, "Delivery", c.delivery),
    ):
        paper.text(x, 326, label, SERIF_ITALIC, 10.5, ink="#6b5526")
        values.text(x, 344, value, SERIF_BOLD, 13)
    paper.rule(110, 354, 682, 354, ink="#8a6d2f")
    values.text(120, 376, f"Certificate no. {c.number}", SERIF, 11)
    values.text(372, 376, "PTIN on file: P0*****17   |   IRS program no. QX4MT-E-00417-25-S", SERIF, 9.5)
    paper.signature(140, 440, width=120, seed=5)
    paper.rule(120, 448, 300, 448)
    paper.text(120, 462, "Leopold Ashgrove, EA, Dean of Instruction", SERIF, 10)
    paper.seal(620, 440, 40, fill="#a33b2a", light="#f6d9cf")
    paper.middle_wrapped(
        500,
        "Meridian Tax Institute is registered with NASBA as a Quality Assurance Service (QAS) sponsor of continuing "
        f"professional education, ID {c.sponsor_id}, and is an IRS-approved continuing education provider (QX4MT). In accordance "
        "with the standards of the National Registry, credit is based on a 50-minute hour. Texas sponsor no. 009917.",
        SERIF,
        9,
        letters=130,
    )


@whole_file(
    "internal audit guild chapter word",
    case(
        title="Auditing Third-Party Risk in the Supply Chain",
        name="Theodora Quillam",
        sponsor=(
            "Internal Audit Guild – Three Rivers Chapter",
            [
                "Internal Audit Guild – Three Rivers Chapter",
                "Internal Audit Guild",
                "The Internal Audit Guild, Three Rivers Chapter",
                "Three Rivers Chapter of the Internal Audit Guild",
            ],
        ),
        date=("September 22, 2026", "2026-09-22"),
        credits="3.0",
        fields=("Auditing", studies("Auditing")),
        delivery=("In-person luncheon seminar", ["Group Live", "In-person luncheon seminar"]),
    ),
    ending="docx",
)
def audit_guild(c: Case) -> bytes:
    document = docx.Document()
    for text, size, bold, ink in (
        ("Internal Audit Guild – Three Rivers Chapter", 18, True, "1F3864"),
        ("Certificate of Attendance", 26, False, "1F3864"),
        ("This certifies that", 12, False, "000000"),
        (c.name, 22, True, "000000"),
        ("attended the chapter's training event", 12, False, "000000"),
        (f"“{c.title}”", 17, True, "000000"),
    ):
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.font.size, run.bold, run.font.color.rgb = Pt(size), bold, RGBColor.from_string(ink)
    table = document.add_table(rows=0, cols=2, style="Light Grid Accent 1")
    for label, value in (
        ("Date", c.date),
        ("Location", "Steelworkers Hall, 18 Confluence Ave, Allenbury, PA"),
        ("Speaker", "Bettina Kowalewska, CISA"),
        ("Format", c.delivery),
        ("Field of study", c.fields),
        ("CPE hours", c.credits),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    document.add_paragraph()
    document.add_paragraph(
        "CPE hours are calculated on the basis of 50 minutes per hour. Please keep this certificate for your records; "
        "attendees are responsible for reporting their own hours."
    )
    document.add_paragraph("Carys Penhallow, CIA\nVice President, Programs")
    return word(document)


@layout(
    "information controls association photo",
    case(
        title="Zero Trust for Auditors",
        name="Ignatius Obermeyer",
        sponsor=(
            "Information Controls Association Lowcountry Chapter",
            [
                "Information Controls Association Lowcountry Chapter",
                "Information Controls Association",
                "Lowcountry Chapter",
                "Information Controls Association, Lowcountry Chapter",
            ],
        ),
        date=("April 23, 2026", "2026-04-23"),
        credits="7",
        delivery=("", None),
    ),
    as_=PHOTO,
)
def ica(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 792, 92, "#003b5c")
    paper.text(50, 48, "INFORMATION CONTROLS ASSOCIATION", SANS_BOLD, 22, ink="#ffffff")
    paper.text(50, 72, "Lowcountry Chapter", SANS, 15, ink="#9fd3ee")
    paper.centred(150, "CPE CERTIFICATE", SANS_BOLD, 30, ink="#003b5c")
    paper.centred(190, "presented to", SANS_ITALIC, 13)
    values.centred(232, c.name, MODERN, 30)
    paper.centred(266, "for attending the chapter training day", SANS_ITALIC, 13)
    values.centred(304, c.title, SANS_BOLD, 23, ink="#003b5c")
    values.centred(338, f"{c.date}   |   Harbor View Inn, Palmetto Point, SC", SANS, 13)
    values.centred(384, f"{c.credits} CPE hours", SANS_BOLD, 19)
    paper.centred(404, "(one CPE hour = 50 minutes)", SANS, 10)
    paper.signature(130, 486, width=130, seed=31)
    paper.rule(110, 494, 310, 494)
    paper.text(110, 509, "Anton Vrieling, Chapter President", SANS, 10.5)
    paper.signature(490, 486, width=130, seed=32)
    paper.rule(480, 494, 680, 494)
    paper.text(480, 509, "Inez Corrigall, Education Chair", SANS, 10.5)
    paper.block(0, 566, 792, 46, "#e6f2f8")
    paper.centred(592, "Retain this certificate as evidence of attendance for certification maintenance.", SANS, 10)
