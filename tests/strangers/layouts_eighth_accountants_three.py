"""The eighth set, the accountants' last: circles, guilds and small vendors."""

from __future__ import annotations

from tests.strangers.files import browser_page, mail, rows
from tests.strangers.layout import (
    PHOTO,
    SCAN,
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
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "fraud examiners circle",
    case(
        title="Interviewing the Reluctant Witness",
        name="Lavinia Strother-Cole",
        sponsor=(
            "Fraud Examiners Circle of the High Plains",
            ["Fraud Examiners Circle of the High Plains", "Fraud Examiners Circle of the High Plains, Inc."],
        ),
        date=("06/11/2026", "2026-06-11"),
        credits="6.0",
        fields=("", shares({"Auditing": "4.0", "Communications and Marketing": "2.0"})),
        delivery="Group Live",
        sponsor_id="172087",
    ),
    as_=SCAN,
)
def fraud_circle(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(28, ink="#444444", weight=1.5)
    paper.text(60, 84, "F", SERIF_BOLD, 48)
    paper.text(88, 72, "raud Examiners Circle", SERIF_BOLD, 17)
    paper.text(88, 89, "of the High Plains, Inc.", SERIF, 13)
    paper.text(732, 72, "Certificate of Completion", SANS_BOLD, 20, align="right")
    paper.text(732, 90, "Retain for five years", SANS, 9, align="right")
    paper.rule(60, 106, 732, 106, weight=1.4)
    blanks = (
        (150, "Participant", c.name),
        (196, "Program", c.title),
        (242, "Date of program", c.date),
        (288, "Delivery method", c.delivery),
    )
    for y, label, value in blanks:
        values.text(210, y, value, VERA, 13)
        paper.text(60, y, label + ":", SANS_BOLD, 11)
        paper.rule(205, y + 5, 560, y + 5, ink="#888888")
    paper.text(60, 334, "CPE credit by field of study:", SANS_BOLD, 11)
    values.text(220, 334, "Auditing – 4.0", VERA, 12)
    values.text(220, 354, "Communications and Marketing – 2.0", VERA, 12)
    paper.text(60, 384, "Total CPE credits:", SANS_BOLD, 11)
    values.text(220, 384, c.credits, VERA_BOLD, 13)
    paper.text(590, 150, "Instructor", SANS_BOLD, 10)
    values.text(590, 166, "Maj. Clement Ferreby (ret.)", SANS, 10)
    paper.text(590, 196, "Location", SANS_BOLD, 10)
    values.text(590, 212, "Cottonwood, NE", SANS, 10)
    paper.signature(80, 470, width=140, seed=52)
    paper.rule(60, 478, 280, 478)
    paper.text(60, 492, "Wilhelmina Stroud, CFE, Treasurer", SANS, 9.5)
    paper.wrapped(
        330,
        450,
        "The Fraud Examiners Circle of the High Plains is registered with the National Association of State Boards of "
        "Accountancy as a sponsor of continuing professional education on the National Registry of CPE Sponsors. "
        f"Registry No. {c.sponsor_id}. Nebraska Sponsor Agreement 2214. 50-minute hour applied.",
        SANS,
        8.5,
        letters=84,
    )
    paper.centred(560, "P.O. Box 1182, Cottonwood, NE 68999  ·  highplainsfraud.example", SANS, 8.5)


@whole_file(
    "tallyroom mail",
    case(
        title="AI in the Close: What Controllers Can Automate Today",
        name="Quentin Abernathy-Wu",
        sponsor=("Tallyroom", ["Tallyroom", "Tallyroom Learning", "Tallyroom Learning LLC"]),
        date=("October 8, 2026", "2026-10-08"),
        credits="1.0",
        fields=("Information Technology", studies("Information Technology")),
        delivery="Group Internet Based",
        sponsor_id="170338",
        number=("TR-1008-55317", "TR-1008-55317"),
    ),
    ending="eml",
)
def tallyroom(c: Case) -> bytes:
    facts = (
        ("Participant", c.name),
        ("Program title", c.title),
        ("Date", c.date),
        ("CPE credits earned", c.credits),
        ("Field of study", c.fields),
        ("Delivery method", c.delivery),
        ("Program level", "Overview"),
        ("Sponsor", "Tallyroom Learning LLC"),
        ("NASBA sponsor ID", c.sponsor_id),
        ("Certificate number", c.number),
    )
    text = (
        "Hi Quentin,\n\nThank you for joining us! Your CPE certificate is below.\n\nCERTIFICATE OF COMPLETION\n\n"
        + "\n".join(f"{label}: {value}" for label, value in facts)
        + "\n\nTallyroom Learning LLC is registered with NASBA as a sponsor of continuing professional education on the "
        "National Registry of CPE Sponsors. CPE credit is based on a 50-minute hour.\n\n"
        "Coming up: Cash Forecasting for Growing Companies - October 29, 2026, 1.0 CPE. Save your seat!\n\n"
        "Tallyroom Learning LLC, 31 Orchard Street, Fenwick, NJ 07999\nUnsubscribe | Privacy\n"
    )
    html = (
        "<div style='font-family:Arial;max-width:600px;margin:auto'><h1 style='color:#5b2a86'>tallyroom</h1>"
        "<p>Hi Quentin,</p><p>Thank you for joining us! Your CPE certificate is below.</p>"
        "<div style='border:2px solid #5b2a86;padding:20px'><h2>Certificate of Completion</h2><table cellpadding=4>"
        + rows([(f"<b>{label}</b>", value) for label, value in facts])
        + "</table><p style='font-size:11px'>Tallyroom Learning LLC is registered with NASBA as a sponsor of continuing "
        "professional education on the National Registry of CPE Sponsors. CPE credit is based on a 50-minute hour.</p></div>"
        "<p><b>Coming up:</b> Cash Forecasting for Growing Companies – October 29, 2026, 1.0 CPE. <a href='#'>Save your seat!</a></p>"
        "<p style='font-size:11px;color:#777'>Tallyroom Learning LLC, 31 Orchard Street, Fenwick, NJ 07999<br>Unsubscribe | Privacy</p></div>"
    )
    headers = {
        "From": "Tallyroom CPE <cpe@tallyroom.example>",
        "To": "Quentin Abernathy-Wu <quentin@abernathywu.example>",
        "Subject": "Your CPE certificate: AI in the Close",
        "Date": "Fri, 09 Oct 2026 09:14:02 -0400",
    }
    return mail(headers, text, html)


@layout(
    "acorn and abacus self study",
    case(
        title="Partnership Basis and At-Risk Limitations",
        name="Florian Duquesnay",
        sponsor=("Acorn & Abacus CPE", ["Acorn & Abacus CPE", "Acorn & Abacus CPE, Inc."]),
        date=("07/28/2026", "2026-07-28"),
        credits="10.0",
        fields=("Taxes", studies("Taxes")),
        delivery=("QAS Self-Study", ["QAS Self Study", "QAS Self-Study"]),
        sponsor_id="179448",
        number="7730921",
    ),
    size=LETTER_TALL,
)
def acorn(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.text(54, 70, "ACORN & ABACUS", VERA_BOLD, 19, ink="#2e5e1e")
    paper.text(54, 86, "CPE, Inc.", VERA, 11, ink="#2e5e1e")
    paper.text(558, 66, "Toll-free (555) 010-2273", VERA, 8.5, align="right")
    paper.text(558, 79, "16 Mill Pond Lane, Hadley Creek, VT 05999", VERA, 8.5, align="right")
    paper.rule(54, 98, 558, 98, ink="#2e5e1e", weight=1.5)
    paper.text(54, 132, "Grade report and certificate of completion", VERA_BOLD, 14)
    values.text(54, 158, "Florian Duquesnay", VERA, 11)
    values.text(54, 173, "2207 Saddler's Way", VERA, 11)
    values.text(54, 188, "Wexley, CT 06999", VERA, 11)
    left = (
        ("Student name:", c.name),
        ("Course:", c.title),
        ("Course number:", "TX-4410 (2026 ed.)"),
        ("Purchased:", "05/02/2026"),
        ("Completed:", c.date),
        ("Final exam score:", "88%"),
        ("CPE credits:", c.credits),
        ("Field of study:", c.fields),
        ("Delivery method:", c.delivery),
        ("Certificate #:", c.number),
    )
    for place, (label, value) in enumerate(left):
        y = 230 + place * 22
        paper.text(54, y, label, VERA_BOLD, 10)
        values.text(190, y, value, VERA, 10)
    paper.signature(60, 516, width=130, seed=64)
    paper.rule(54, 524, 250, 524)
    paper.text(54, 538, "Desmond Okparaku, CPA, Director of Education", VERA, 9)
    paper.wrapped(
        54,
        580,
        "Acorn & Abacus CPE, Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as a "
        "Quality Assurance Service (QAS) sponsor of continuing professional education on the National Registry of CPE "
        "Sponsors. State boards of accountancy have final authority on the acceptance of individual courses. CPE credit is "
        "based on one credit for each 50 minutes of study time.",
        VERA,
        8,
        letters=108,
    )
    paper.text(54, 640, f"NASBA QAS Sponsor ID: {c.sponsor_id}", VERA, 8.5)
    paper.text(
        54, 654, "New York Sponsor License: 002871     Texas Sponsor: 008812     Illinois: 158-001377", VERA, 8.5
    )


@layout(
    "byteledger nano",
    case(
        title="Spotting Altered Bank Statements",
        name="Hesper Calloway",
        sponsor=("ByteLedger Nano", ["ByteLedger Nano", "ByteLedger"]),
        date=("2026-05-14", "2026-05-14"),
        credits="0.2",
        fields=("Auditing", studies("Auditing")),
        delivery=("Nano Learning", ["Nano Learning", "Nano-Learning"]),
        sponsor_id="172710",
        number=("c7e1-90ab-22f4", "c7e1-90ab-22f4"),
    ),
    size=(640.0, 440.0),
    colour="#fffdf9",
)
def byteledger(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 640, 8, "#e4572e")
    paper.text(40, 50, "ByteLedger", MODERN, 22, ink="#e4572e")
    paper.text(158, 50, "Nano", MODERN, 22, ink="#29335c")
    paper.text(40, 100, c.title, MODERN, 24, ink="#29335c")
    values.text(40, 138, f"Completed by {c.name} on {c.date}", MODERN, 15)
    for x, label, value in (
        (40, "CPE credit", c.credits),
        (150, "Field of study", c.fields),
        (300, "Delivery method", c.delivery),
        (470, "Score", "100%"),
    ):
        paper.round_box(x, 166, 96 if x in (40, 470) else 130, 58, fill="#f3efe6")
        paper.text(x + 10, 186, label, MODERN, 10, ink="#777777")
        values.text(x + 10, 208, value, MODERN, 15)
    values.text(40, 258, f"Certificate ID {c.number}", MODERN, 11)
    paper.squares(530, 250, 70, seed=9)
    paper.text(565, 334, "verify", MODERN, 9, align="centre")
    paper.wrapped(
        40,
        290,
        "ByteLedger Nano is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of "
        f"continuing professional education on the National Registry of CPE Sponsors (ID {c.sponsor_id}). Not all state boards "
        "accept nano learning programs; check with your board. Credit is measured in 50-minute hours.",
        MODERN,
        9,
        letters=90,
    )
    paper.signature(44, 384, width=110, seed=15)
    paper.text(40, 406, "Emeric Vasquelin, CPA · Chief Learning Officer", MODERN, 10)


@whole_file("cpe harbor registration", case(records=[]), ending="eml")
def cpe_harbor(c: Case) -> bytes:
    facts = (
        ("Registrant", "Mirabel Oduya"),
        ("Webinar", "Cost Segregation After Bonus Depreciation"),
        ("Date", "Thursday, December 17, 2026"),
        ("Time", "12:00 PM Eastern (100 minutes)"),
        ("CPE credits available", "2.0 (Taxes)"),
        ("Delivery method", "Group Internet Based"),
        ("Order number", "CH-770154"),
        ("Amount paid", "$59.00"),
    )
    text = (
        "Hello Mirabel,\n\nYour registration is confirmed. We look forward to seeing you!\n\n"
        + "\n".join(f"{label}: {value}" for label, value in facts)
        + "\n\nTo receive CPE credit you must stay logged in for the entire webinar and answer at least three polling questions "
        "per credit hour. Your certificate will be available within 24 hours after the event.\n\n"
        "CPE Harbor is registered with NASBA as a sponsor of continuing professional education on the National Registry of "
        "CPE Sponsors (ID 137740).\n\nCPE Harbor, 6 Jetty Lane, Old Quay, RI 02999\n"
    )
    headers = {
        "From": "CPE Harbor <hello@cpeharbor.example>",
        "To": "Mirabel Oduya <mirabel.oduya@oduyacpa.example>",
        "Subject": "You're registered: Cost Segregation After Bonus Depreciation",
        "Date": "Mon, 23 Nov 2026 16:40:11 -0500",
    }
    return mail(headers, text)


@whole_file(
    "american guild learning record",
    case(
        title="Applying the Conceptual Framework for Independence",
        name="Constance Achterhof",
        sponsor=("American Guild of Public Accountants", ["American Guild of Public Accountants", "AGPA"]),
        date=("Sep 3, 2026", "2026-09-03"),
        credits="2.50",
        fields=("Regulatory Ethics", studies("Regulatory Ethics")),
        delivery=("QAS Self-study", ["QAS Self Study", "QAS Self-study"]),
        sponsor_id="170418",
    ),
)
def guild(c: Case) -> bytes:
    inside = f"""<div style='padding:40pt 46pt'>
    <table style='width:100%'><tr><td style='font-size:26pt;font-weight:700;color:#00539b'>AGPA</td><td align=right style='font-size:9pt;color:#555'>American Guild of Public Accountants<br>1 Ledger Plaza, Durant, NC 27999<br>(555) 012-8800</td></tr></table>
    <hr style='border:0;border-top:2pt solid #00539b'>
    <h1 style='font-size:20pt;font-weight:600'>Certificate of Achievement</h1>
    <p style='font-size:11pt'>This certificate is presented to <b>{c.name}</b> for the successful completion of:</p>
    <table style='width:100%;font-size:10.5pt;border-collapse:collapse' border=1 bordercolor='#bbb' cellpadding=7>
    {rows([("Course", f"<b>{c.title}</b>"), ("Product code", "IND-CF.SSO.26"), ("Completion date", c.date), ("Certificate issued", "Sep 4, 2026"), ("CPE credits", c.credits), ("NASBA field of study", c.fields), ("Instructional delivery method", c.delivery), ("Guild member ID", "01449027"), ("NASBA sponsor ID", c.sponsor_id)])}
    </table>
    <div style='margin-top:26pt'>{scribble(55)}</div>
    <div style='font-size:10pt'>Philippa Durrance<br>Chief Executive – Learning & Certification</div>
    <p style='font-size:8pt;color:#555;line-height:1.45;margin-top:30pt'>AGPA is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. In accordance with the standards of the National Registry of CPE Sponsors and the QAS program, CPE credits have been granted based on a 50-minute hour.</p></div>"""
    return browser_page(inside, size=LETTER_TALL, style="font-family: 'DejaVu Sans', sans-serif")


@layout(
    "association of payroll specialists photo",
    case(
        title="Multistate Withholding and Reciprocity",
        name="Tamsin Rockingham",
        sponsor="Association of Payroll Specialists",
        date=("July 9, 2026", "2026-07-09"),
        credits="1.5",
        fields=("Taxes", studies("Taxes")),
        delivery=("", None),
    ),
    as_=PHOTO,
    colour="#ffffff",
)
def payroll(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(26, ink="#6a994e", weight=6)
    paper.centred(92, "Association of Payroll Specialists", SANS_BOLD, 24, ink="#386641")
    paper.centred(132, "Certificate of Completion", SERIF_ITALIC, 26)
    values.centred(196, c.name, SERIF_BOLD, 28)
    paper.centred(222, "completed", SANS, 12)
    values.centred(254, c.title, SANS_BOLD, 20)
    values.centred(286, c.date, SANS, 14)
    values.centred(330, f"{c.credits} RCHs (Recertification Credit Hours)", SANS_BOLD, 13)
    values.centred(350, f"{c.credits} CPE credits – field of study: {c.fields}", SANS_BOLD, 13)
    paper.signature(150, 440, width=130, seed=66)
    paper.rule(130, 448, 330, 448)
    paper.text(130, 463, "Marcellus Tay, CPP", SANS, 10.5)
    paper.text(130, 477, "Senior Director of Education", SANS_ITALIC, 10)
    paper.seal(620, 430, 44, fill="#bc4749", light="#f6dcd9")
    paper.centred(540, "24 Wagemaker Street, Las Palomas, NV 89999  |  www.payrollspecialists.example", SANS, 9.5)
