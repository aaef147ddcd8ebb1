"""Ninth set: what societies, firms, universities and chapters hand to accountants."""

from __future__ import annotations

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import browser_page, rows, word
from tests.strangers.layout import (
    BORN,
    FAX,
    HYBRID,
    PHOTO,
    SCAN,
    SEARCHABLE,
    SKIP,
    Case,
    case,
    layout,
    shares,
    studies,
    whole_file,
)
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    BOOK,
    LETTER_TALL,
    LETTER_WIDE,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "ninth-northmere-society",
    case(
        SCAN,
        title="S Corporation Shareholder Basis and Distributions",
        sponsor="Northmere Society of Certified Public Accountants",
        date=("October 17, 2024", "2024-10-17"),
        credits="4.0",
        fields=("Taxes", studies("Taxes")),
        delivery=("Group Live", "Group Live"),
        sponsor_id="178264",
        name=("Rosamund K. Ellerby, CPA", "Rosamund K. Ellerby"),
    ),
)
def northmere_society(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(26, ink="#31506b", thick=12)
    paper.centred(84, c.sponsor, SERIF_BOLD, 21, ink="#31506b")
    paper.centred(101, "2200 Millrace Parkway, Suite 410  |  Fallow Junction, NM 87399  |  505.555.0142", SANS, 8.5)
    paper.centred(146, "CERTIFICATE OF ATTENDANCE", SERIF, 27, tracking=2)
    paper.centred(178, "This is to certify that", SERIF_ITALIC, 14)
    values.centred(212, "Rosamund K. Ellerby, CPA", BOOK, 24)
    paper.rule(220, 220, 572, 220)
    paper.centred(244, "attended the following continuing professional education program", SERIF_ITALIC, 14)
    values.centred(276, c.title, SERIF_BOLD, 18)
    for y, label, value in (
        (316, "Date of program:", c.date),
        (336, "Location:", "Millrace Conference Center, Fallow Junction"),
        (356, "Recommended CPE credit:", "4.0 hours"),
        (376, "Field of study:", c.fields),
        (396, "Instructional delivery method:", c.delivery),
        (416, "NASBA sponsor number:", c.sponsor_id),
    ):
        paper.text(382, y, label, SERIF, 12.5, align="right")
        values.text(394, y, value, SERIF_BOLD, 12.5)
    paper.signature(96, 470, width=130, seed=901)
    paper.rule(84, 478, 284, 478)
    paper.text(84, 491, "Winifred Abernathy-Stone, Director of Education", SERIF, 10)
    paper.seal(660, 462, 36, fill="#b08d3c", light="#f2e4b8")
    paper.wrapped(
        396, 528,
        "Northmere Society of Certified Public Accountants is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. Based on a 50-minute hour.",
        SANS, 7.5, letters=150, align="centre",
    )  # fmt: skip


@layout(
    "ninth-brockelbank-firm",
    case(
        PHOTO,
        title="Lease Modifications under ASC 842",
        sponsor=(
            "Brockelbank Thistlewood & Co., LLP",
            ["Brockelbank Thistlewood & Co., LLP", "Brockelbank Thistlewood & Co.", "Brockelbank Thistlewood"],
        ),
        date=("June 12, 2025", "2025-06-12"),
        credits="2.5",
        fields=("Accounting", studies("Accounting")),
        delivery=("Group-Live", "Group Live"),
        name="Thaddeus Moncrieff",
    ),
    size=LETTER_TALL,
)
def brockelbank_firm(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 612, 70, "#16324a")
    paper.text(48, 38, "Brockelbank", SERIF_BOLD, 22, ink="#ffffff")
    paper.text(48, 58, "Thistlewood & Co., LLP", SERIF, 14, ink="#cfdbe6")
    paper.text(564, 46, "Certified Public Accountants and Advisors", SANS, 9, ink="#ffffff", align="right")
    paper.text(48, 130, "Certificate of Completion", SERIF, 32, ink="#16324a")
    paper.text(48, 152, "Firmwide Learning & Development  -  Internal CPE Program", SANS, 11, ink="#666666")
    paper.rule(48, 166, 564, 166, ink="#16324a", weight=1.5)
    lines = (
        ("Participant", c.name),
        ("Course title", c.title),
        ("Date", c.date),
        ("Location", "Ashbury office, Training Room B"),
        ("Type of instruction", c.delivery),
        ("Field of study", c.fields),
        ("CPE credits earned", "2.5"),
        ("Instructor", "Noreen Battistella, CPA, CFE"),
    )
    for n, (label, value) in enumerate(lines):
        y = 204 + n * 40
        paper.text(48, y, label.upper(), SANS, 8.5, ink="#777777", tracking=0.6)
        values.text(210, y + 1, value, SANS_BOLD if n < 2 else SANS, 14)
        paper.rule(48, y + 14, 564, y + 14, ink="#d0d6dc")
    paper.signature(60, 600, width=140, seed=77)
    paper.rule(48, 612, 270, 612)
    paper.text(48, 626, "Desmond Okparaku, CPA", SANS_BOLD, 10)
    paper.text(48, 639, "Partner in charge of Learning", SANS, 9)
    paper.paragraph(
        48, 690,
        ["Credits were computed on the basis of one credit for each 50 minutes of instruction.",
         "Please keep this certificate with your CPE records for at least five years.",
         "410 Larkspur Avenue, 9th Floor, Ashbury, OH 44999   |   www.brockelbank-thistlewood.example"],
        SANS, 8.5, ink="#555555",
    )  # fmt: skip


@whole_file(
    "ninth-harrowgate-university",
    case(
        SCAN,
        title=("52nd Annual Federal Tax Conference", "52nd Annual Federal Tax Conference"),
        sponsor=(
            "",
            [
                "Harrowgate Valley State University",
                "Harrowgate Valley State University School of Accountancy",
                "School of Accountancy, Harrowgate Valley State University",
                "Harrowgate Valley State University Tilford College of Business School of Accountancy",
                "School of Accountancy",
            ],
        ),
        date=("", ["2025-11-14", "2025-11-13"]),
        credits="16.0",
        fields=("", shares({"Taxes": "14.0", "Regulatory Ethics": "2.0"})),
        delivery=("Group Live", "Group Live"),
        sponsor_id="177731",
        name="Ignatius Pellworth",
    ),
)
def harrowgate_university(c: Case) -> bytes:
    table = rows((("Taxes", "14.0"), ("Regulatory Ethics", "2.0"), ("<b>Total CPE credits</b>", "<b>16.0</b>")))
    return browser_page(
        f"""<div class=u>Harrowgate Valley<br>State University</div>
        <div class=s>Tilford College of Business &middot; School of Accountancy</div><hr>
        <h1>CPE Certificate</h1>
        <p class=c>The School of Accountancy certifies that</p><h2>{c.name}</h2>
        <p class=c>participated in the</p><h3>{c.title}</h3>
        <p class=c>held November 13&ndash;14, 2025 at the Pendry Student Union, Harrowgate, Ohio</p>
        <table><tr><th>Field of study</th><th>Credits</th></tr>{table}</table>
        <p class=l>Delivery method: <b>{c.delivery}</b><br>NASBA National Registry sponsor ID: <b>{c.sponsor_id}</b><br>
        Texas sponsor no. 009914</p>
        <div class=g>{scribble(31, wide=140)}<div class=n>Prof. Edwina Langmoor, Conference Chair</div></div>
        <p class=f>Harrowgate Valley State University is registered with the National Association of State Boards of
        Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors.
        State boards of accountancy have the final authority on the acceptance of individual courses for CPE credit.</p>""",
        size=LETTER_TALL,
        style="font-family: 'Source Serif'; padding: 46pt 60pt; color: #1b1b1b",
        rules=""".u { font-size: 25pt; font-weight: 700; color: #5a1822; line-height: 1.05 } .s { font: 10pt 'Source Sans'; margin-top: 5pt }
        h1 { text-align: center; font-size: 30pt; font-weight: 400; margin: 34pt 0 20pt } .c { text-align: center; font-size: 13pt; margin: 8pt }
        h2 { text-align: center; font-size: 22pt; margin: 6pt } h3 { text-align: center; font-size: 18pt; margin: 6pt }
        table { margin: 22pt auto; border-collapse: collapse; font-size: 12pt } td, th { border: 1px solid #666; padding: 4pt 22pt; text-align: left }
        .l { font-size: 12pt; text-align: center; line-height: 1.5 } .g { margin-top: 20pt } .n { border-top: 1px solid #333; width: 240pt; font-size: 10pt; padding-top: 3pt }
        .f { font: 8.5pt 'Source Sans'; margin-top: 22pt; color: #333 }""",
    )


@layout(
    "ninth-cedar-fork-auditors",
    case(
        PHOTO,
        title="Auditing Third-Party Risk",
        sponsor=(
            "Guild of Internal Auditors, Cedar Fork Chapter",
            [
                "Guild of Internal Auditors, Cedar Fork Chapter",
                "Cedar Fork Chapter",
                "Guild of Internal Auditors",
                "Guild of Internal Auditors - Cedar Fork Chapter",
                "Cedar Fork Chapter of the Guild of Internal Auditors",
            ],
        ),
        date=("March 20, 2024", "2024-03-20"),
        credits="3",
        fields=("Auditing", studies("Auditing")),
        delivery=("", SKIP),
        name="Guadalupe Fierro-Hask",
    ),
)
def cedar_fork_auditors(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(22, ink="#0b5563", weight=3)
    paper.disc(96, 92, 38, fill="#0b5563")
    paper.text(96, 102, "GIA", SANS_BOLD, 26, ink="#ffffff", align="centre")
    paper.text(150, 86, "Guild of Internal Auditors", SANS_BOLD, 24, ink="#0b5563")
    paper.text(150, 110, "Cedar Fork Chapter", SANS, 16, ink="#444444")
    paper.centred(184, "Certificate of Attendance", SANS_BOLD, 30)
    paper.centred(222, "presented to", SANS_ITALIC, 14)
    values.centred(262, c.name, PEN, 36, ink="#1c2f55")
    paper.centred(302, "for attending the chapter luncheon seminar", SANS, 14)
    values.centred(334, f'"{c.title}"', SANS_BOLD, 20)
    paper.centred(364, "on March 20, 2024, at the Wellspring Hotel, Cedar Fork, Nebraska", SANS, 14)
    paper.centred(400, "3 CPE credits   -   Field of study: Auditing", SANS_BOLD, 15)
    paper.signature(120, 486, width=130, seed=40)
    paper.rule(104, 494, 304, 494)
    paper.text(204, 508, "Renata Czubak, CIA, Chapter President", SANS, 10, align="centre")
    paper.signature(500, 486, width=120, seed=41)
    paper.rule(478, 494, 678, 494)
    paper.text(578, 508, "Anton Vrieling, VP Programs", SANS, 10, align="centre")
    paper.centred(
        562, "One CPE credit equals 50 minutes of instruction.  Please retain for your records.", SANS_ITALIC, 9.5
    )


@layout(
    "ninth-upper-plains-fraud",
    case(
        SCAN,
        title="Interviewing the Reluctant Witness",
        sponsor="Fraud Examiners of the Upper Plains",
        date=("9/18/2025", "2025-09-18"),
        credits="8",
        delivery=("Group Live", "Group Live"),
        name="Wendeline Prosser",
    ),
    size=LETTER_TALL,
)
def upper_plains_fraud(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.centred(70, "FRAUD EXAMINERS OF THE UPPER PLAINS", SERIF_BOLD, 20)
    paper.centred(88, "P.O. Box 3316, Stillwater Bend, SD 57999", SERIF, 11)
    paper.rule(60, 100, 552, 100, weight=2)
    paper.centred(140, "VERIFICATION OF CPE ATTENDANCE", SERIF_BOLD, 17)
    ink = "#16357a"
    blanks = (
        (200, 70, 380, c.name, "Name of attendee"),
        (200, 410, 540, "CFE, CPA", "Designations"),
        (264, 70, 540, c.title, "Title of program"),
        (328, 70, 220, c.date, "Date attended"),
        (328, 250, 540, "Prairie View Inn, Stillwater Bend", "Location"),
        (392, 70, 220, c.credits, "CPE hours earned"),
        (392, 250, 380, "Group Live", "Delivery method"),
        (392, 410, 540, "Maj. Clement Ferreby", "Instructor"),
    )
    for y, x0, x1, value, label in blanks:
        values.text(x0 + 6, y - 5, value, SANS if y < 300 or x0 > 200 else SANS_BOLD, 12.5, ink=ink)
        paper.rule(x0, y, x1, y)
        paper.text(x0, y + 12, label, SERIF_ITALIC, 9.5)
    paper.wrapped(
        70, 452,
        "I certify that the person named above was present for the number of hours shown. Credit is based on fifty minutes of instruction per hour. Attendance was recorded by sign-in and sign-out sheets that are kept by the chapter for five years.",
        SERIF, 11.5, letters=84,
    )  # fmt: skip
    paper.signature(90, 560, width=150, seed=66, ink="#16357a")
    paper.rule(70, 568, 320, 568)
    paper.text(70, 580, "Chapter Training Director", SERIF_ITALIC, 9.5)
    values.text(420, 562, "9/22/2025", SANS, 12, ink=ink)
    paper.rule(400, 568, 540, 568)
    paper.text(400, 580, "Date signed", SERIF_ITALIC, 9.5)
    paper.centred(730, "Form T-4 (rev. 1/2023)", SANS, 8)


@layout(
    "ninth-county-finance",
    case(
        FAX,
        title="Capital Asset Accounting for Counties",
        sponsor="Association of County Finance Officers of Westmarch",
        date=("05/22/2023", "2023-05-22"),
        credits="6.0",
        fields=("Accounting (Governmental)", studies("Accounting (Governmental)")),
        delivery=("Group Live", "Group Live"),
        sponsor_id="170987",
        name="Lemuel J. Haverstock",
    ),
    size=LETTER_TALL,
)
def county_finance(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.text(54, 66, "ACFO", SANS_BOLD, 34)
    paper.text(160, 50, "Association of County Finance", SANS_BOLD, 14)
    paper.text(160, 68, "Officers of Westmarch", SANS_BOLD, 14)
    paper.rule(54, 82, 558, 82, weight=2)
    paper.centred(128, "Certificate of Completion", SERIF_BOLD, 26)
    body = (
        ("Participant Name:", c.name),
        ("Employer:", "Tolliver County Auditor's Office"),
        ("Program Title:", c.title),
        ("Program Date:", c.date),
        ("Program Location:", "Tolliver County Courthouse Annex"),
        ("Field of Study:", c.fields),
        ("CPE Credits:", c.credits),
        ("Delivery Method:", c.delivery),
        ("NASBA Registry Sponsor ID:", c.sponsor_id),
    )
    for n, (label, value) in enumerate(body):
        paper.text(70, 184 + n * 32, label, SANS_BOLD, 12.5)
        values.text(262, 184 + n * 32, value, SANS, 13)
    paper.signature(80, 540, width=150, seed=18, ink="#111111")
    paper.rule(70, 550, 300, 550)
    paper.text(70, 565, "Philippa Durrance, Executive Director", SANS, 10.5)
    paper.wrapped(
        70, 620,
        "The Association is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. In accordance with the standards of the Registry, CPE credits have been granted based on a 50-minute hour.",
        SANS, 10, letters=88,
    )  # fmt: skip


@whole_file(
    "ninth-ostrander-word",
    case(
        title="Year-End Payroll and Information Returns",
        sponsor=(
            "Ostrander Pell CPAs, P.C.",
            ["Ostrander Pell CPAs, P.C.", "Ostrander Pell CPAs", "Ostrander Pell"],
        ),
        date=("December 4, 2025", "2025-12-04"),
        credits="2",
        fields=("Taxes", studies("Taxes")),
        delivery=("Group Internet Based", "Group Internet Based"),
        name="Benedetta Harkaway",
    ),
    ending="docx",
)
def ostrander_word(c: Case) -> bytes:
    doc = Document()
    doc.styles["Normal"].font.name = "Georgia"
    doc.styles["Normal"].font.size = Pt(12)

    def centre(text: str, size: float, *, bold: bool = False, colour: str = "222222") -> None:
        line = doc.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.bold, run.font.size, run.font.color.rgb = bold, Pt(size), RGBColor.from_string(colour)

    centre(c.sponsor, 22, bold=True, colour="2F5D50")
    centre("88 Foundry Row, Kellsport, Pennsylvania 15999", 10)
    centre("Certificate of Continuing Professional Education", 20)
    centre("This certifies that", 12)
    centre(c.name, 18, bold=True)
    centre("has successfully completed", 12)
    centre(c.title, 16, bold=True)
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for label, value in (
        ("Date", c.date),
        ("Recommended CPE credit", "2 hours"),
        ("Field of study", c.fields),
        ("Delivery method", c.delivery),
        ("Pennsylvania program sponsor", "PX-008812"),
        ("Discussion leader", "Saoirse Gilhooley, CPA"),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    doc.add_paragraph()
    doc.add_paragraph("______________________________")
    doc.add_paragraph("Jerome Halvorsen, CPA, Managing Shareholder")
    doc.add_paragraph(
        "Credit was computed on a 50-minute hour and is recommended, subject to the rules of your state board."
    )
    return word(doc)


@layout(
    "ninth-sagebrush-forum",
    case(
        HYBRID,
        title=("2025 Spring Controllers' Forum", ["2025 Spring Controllers' Forum", "Spring Controllers' Forum"]),
        sponsor="Sagebrush Accounting Forum",
        date=("April 24, 2025", "2025-04-24"),
        credits="7.5",
        fields=("", shares({"Accounting": "3.5", "Information Technology": "2.0", "Economics": "2.0"})),
        delivery=("Group Live", "Group Live"),
        sponsor_id="171206",
        name="Octavian Reddick",
        number="SAF-25-00738",
    ),
)
def sagebrush_forum(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 220, 612, "#7a8f6a")
    paper.block(214, 0, 6, 612, "#d9b45b")
    paper.text(110, 120, "SAGEBRUSH", SANS_BOLD, 26, ink="#ffffff", align="centre")
    paper.text(110, 144, "ACCOUNTING FORUM", SANS, 14, ink="#ffffff", align="centre", tracking=1)
    paper.paragraph(30, 480, ["1919 Mesa Verde Drive", "Dry Creek, ID 83999", "208.555.0177"], SANS, 10, ink="#ffffff")
    paper.text(256, 92, "Certificate of Completion", SERIF, 32, ink="#4a5b3d")
    paper.text(256, 136, "awarded to", SERIF_ITALIC, 13)
    values.text(256, 168, c.name, VERA_BOLD, 22)
    paper.text(256, 202, "for completing", SERIF_ITALIC, 13)
    values.text(256, 230, c.title, VERA, 17)
    left, right = (
        (("Date", c.date), ("Delivery method", c.delivery)),
        (
            ("Certificate no.", c.number),
            ("NASBA sponsor ID", c.sponsor_id),
        ),
    )
    for x, column in ((256, left), (500, right)):
        for n, (label, value) in enumerate(column):
            paper.text(x, 274 + n * 46, label, SANS, 9, ink="#777777")
            values.text(x, 291 + n * 46, value, VERA, 13)
    paper.text(256, 372, "Field of study", SANS_BOLD, 10.5)
    paper.text(600, 372, "CPE credits", SANS_BOLD, 10.5, align="right")
    paper.rule(256, 378, 600, 378)
    for n, (field, amount) in enumerate(
        (("Accounting", "3.5"), ("Information Technology", "2.0"), ("Economics", "2.0"))
    ):
        values.text(256, 396 + n * 19, field, VERA, 11.5)
        values.text(600, 396 + n * 19, amount, VERA, 11.5, align="right")
    paper.rule(256, 442, 600, 442)
    paper.text(256, 460, "Total", SANS_BOLD, 11.5)
    values.text(600, 460, "7.5", VERA_BOLD, 12, align="right")
    paper.signature(260, 520, width=120, seed=311)
    paper.rule(256, 528, 440, 528)
    paper.text(256, 541, "Hollis Brandywine, Program Director", SANS, 9.5)
    paper.wrapped(
        256, 566,
        "Sagebrush Accounting Forum is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors. CPE credits have been granted based on a 50-minute hour.",
        SANS, 7.5, letters=110, ink="#555555",
    )  # fmt: skip


@whole_file("ninth-lakeshire-registration", case(BORN, records=[], name="Clementine Duquesnoy"))
def lakeshire_registration(c: Case) -> bytes:
    body = rows(
        (
            ("Registrant", c.name), ("Member no.", "40912"), ("Event", "Not-for-Profit Accounting Update"),
            ("Event date", "January 21, 2026, 8:30 a.m. &ndash; 4:30 p.m."), ("Format", "Group Live"),
            ("Anticipated CPE credit", "8.0 (Accounting 6.0, Auditing 2.0)"), ("Location", "Lakeshire Civic Center, Hall C"),
            ("Registration fee", "$329.00 &ndash; paid by card ending 4411"), ("Confirmation", "R-2261094"),
        )
    )  # fmt: skip
    return browser_page(
        f"""<div class=t>Lakeshire CPA Society</div><h1>Registration Confirmation</h1>
        <p>Thank you for registering! You are confirmed for the event below. We look forward to seeing you.</p>
        <table>{body}</table>
        <h3>Before the event</h3><p>Course materials will be available for download three days before the event. Please bring
        this confirmation to the check-in desk. Your CPE certificate will be available in &ldquo;My CPE&rdquo; within ten business
        days after the event, once attendance has been verified.</p>
        <h3>Cancellation policy</h3><p>Cancellations received in writing more than seven days before the event are refunded less
        a $50 administrative fee. No refunds will be issued after that date.</p>
        <p class=f>Lakeshire CPA Society &middot; 600 Harbor Street, Port Lakeshire, WI 54999 &middot; education@lakeshirecpa.example</p>""",
        size=LETTER_TALL,
        style="font-family: 'Source Sans'; padding: 48pt 56pt; font-size: 11.5pt; color: #222",
        rules=""".t { font-size: 20pt; font-weight: 700; color: #1c5fa8; border-bottom: 3pt solid #1c5fa8; padding-bottom: 6pt } h1 { font-weight: 400; font-size: 26pt; margin: 24pt 0 8pt }
        table { border-collapse: collapse; width: 100%; margin: 14pt 0 } td { border-bottom: 1px solid #ccd; padding: 6pt 4pt } td:first-child { color: #667; width: 150pt }
        h3 { margin: 18pt 0 2pt; color: #1c5fa8 } .f { margin-top: 40pt; font-size: 9pt; color: #777 }""",
    )


@whole_file(
    "ninth-lakes-nonprofit",
    case(
        SEARCHABLE,
        title="Single Audit Findings and Corrective Action Plans",
        sponsor="Nonprofit Accounting Alliance of the Lakes",
        date=("August 6, 2024", "2024-08-06"),
        credits="3.0",
        fields=("Auditing (Governmental)", studies("Auditing (Governmental)")),
        delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="176650",
        name="Marguerite Olufsen",
    ),
    size=LETTER_WIDE,
)
def lakes_nonprofit(c: Case) -> bytes:
    return browser_page(
        f"""<div class=o><div class=k>NAAL</div><div class=h>{c.sponsor}</div>
        <h1>Certificate of Completion</h1>
        <p>is hereby granted to</p><h2>{c.name}</h2><p>for successful completion of</p><h3>{c.title}</h3>
        <table><tr><td>{c.date}</td><td>{c.credits}</td><td>{c.fields}</td><td>{c.delivery}</td></tr>
        <tr><th>Date completed</th><th>CPE credits</th><th>Field of study</th><th>Delivery method</th></tr></table>
        <div class=b><div>{scribble(88)}<span>Lucinda Farqueson, President</span></div><div class=r>NASBA Sponsor ID #{c.sponsor_id}<br>
        In accordance with the standards of the National Registry of CPE Sponsors,<br>CPE credits are based on a 50-minute hour.</div></div></div>""",
        size=LETTER_WIDE,
        style="font-family: 'Source Serif'; padding: 26pt; text-align: center",
        rules=""".o { border: 6pt double #2b6777; height: 510pt; padding: 22pt 40pt } .k { font: 700 34pt 'Source Sans'; color: #2b6777; letter-spacing: 6pt }
        .h { font: 13pt 'Source Sans'; color: #2b6777 } h1 { font-size: 31pt; font-weight: 400; margin: 22pt 0 6pt } p { margin: 6pt; font-size: 13pt; font-style: italic }
        h2 { font-size: 25pt; margin: 4pt } h3 { font-size: 19pt; margin: 4pt } table { margin: 26pt auto 18pt; border-collapse: collapse } td { font-size: 13.5pt; padding: 0 18pt 3pt; border-bottom: 1px solid #444 }
        th { font: 9.5pt 'Source Sans'; color: #666; padding-top: 3pt } .b { display: flex; justify-content: space-between; align-items: flex-end; font: 10pt 'Source Sans'; text-align: left; margin-top: 20pt }
        .b span { border-top: 1px solid #333; padding-top: 3pt; display: block; width: 200pt } .r { text-align: right }""",
    )


@layout(
    "ninth-golden-prairie-ethics",
    case(
        SCAN,
        title=(
            "Ethics for Kansas and Missouri CPAs: Rules and Recent Cases",
            ["Ethics for Kansas and Missouri CPAs: Rules and Recent Cases", "Ethics for Kansas and Missouri CPAs"],
        ),
        sponsor=(
            "Golden Prairie Seminars, Inc.",
            ["Golden Prairie Seminars, Inc.", "Golden Prairie Seminars"],
        ),
        date=("June 3, 2022", "2022-06-03"),
        credits="2",
        fields=("Regulatory Ethics", studies("Regulatory Ethics")),
        delivery=("QAS Self-Study", "QAS Self Study"),
        sponsor_id="172409",
        name="Barnaby T. Quigg",
        number="22-104417",
    ),
    colour="#fbf7ea",
)
def golden_prairie_ethics(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(24, ink="#a0782a", weight=4)
    paper.frame(31, ink="#a0782a", weight=1)
    paper.text(740, 58, f"Certificate No. {c.number}", TYPED, 10, align="right")
    paper.centred(100, "Golden Prairie Seminars, Inc.", BOOK, 30, ink="#7a5a1a")
    paper.centred(122, "71 Grain Exchange Building, Wheatley, KS 66999", SERIF, 11)
    paper.centred(164, "hereby certifies that", SERIF_ITALIC, 15)
    values.centred(198, c.name, TYPED, 22)
    paper.rule(230, 205, 562, 205)
    paper.centred(232, "has completed the course", SERIF_ITALIC, 15)
    values.centred(262, c.title, TYPED, 15)
    paper.rule(120, 269, 672, 269)
    values.mixed_centred(
        304,
        (
            ("on ", SERIF_ITALIC),
            (c.date, SERIF_BOLD),
            (", passing the final examination, and has earned ", SERIF_ITALIC),
        ),
        15,
    )
    values.mixed_centred(
        328,
        (
            (c.credits, SERIF_BOLD),
            (" hours of CPE credit in the field of study ", SERIF_ITALIC),
            (c.fields, SERIF_BOLD),
        ),
        15,
    )
    paper.centred(
        360, f"Instructional method: {c.delivery}     NASBA National Registry Sponsor No. {c.sponsor_id}", SERIF, 13
    )
    paper.centred(380, "Missouri sponsor registration on file     Kansas sponsor K-0227", SERIF, 11)
    paper.seal(150, 470, 44, fill="#c79a3b", light="#fff3cf")
    paper.signature(470, 466, width=150, seed=512)
    paper.rule(450, 474, 680, 474)
    paper.text(565, 489, "Cornelius Babbage-Holt, President", SERIF, 11, align="centre")
    paper.centred(
        556,
        "Based on a 50-minute hour in accordance with the Statement on Standards for CPE Programs",
        SERIF_ITALIC,
        10,
    )
