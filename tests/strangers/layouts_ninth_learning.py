"""Ninth set: learning platforms and training at work."""

from __future__ import annotations

from tests.strangers.files import browser_page, mail, rows
from tests.strangers.layout import BORN, HYBRID, PHOTO, SCAN, SHOT, SKIP, Case, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    BOOK,
    CARD,
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


@whole_file(
    "ninth-openquad-mooc",
    case(
        BORN,
        title="Introduction to Behavioral Economics",
        sponsor=(
            "Saint Corwin University",
            ["Saint Corwin University", "Openquad", "Saint Corwin University, Openquad"],
        ),
        date=("Aug 14, 2025", "2025-08-14"),
        name="Tamsin Aldgate",
        number="K4T9-WQ2M-77XZ",
        delivery=("", SKIP),
    ),
    size=LETTER_WIDE,
)
def openquad_mooc(c: Case) -> bytes:
    return browser_page(
        f"""<div class=a><p class=d>{c.date}</p><h1>{c.name}</h1><p>has successfully completed</p><h2>{c.title}</h2>
        <p>an online non-credit course authorized by Saint Corwin University and offered through Openquad</p>
        <div class=s>{scribble(23)}<small>Prof. Edwina Langmoor<br>Department of Economics<br>Saint Corwin University</small></div></div>
        <div class=b><div class=q>COURSE<br>CERTIFICATE</div><div class=u>SAINT<br>CORWIN<br>UNIVERSITY</div>
        <p>Verify at openquad.example/verify/<br><b style="white-space: nowrap">{c.number}</b></p><p>Openquad has confirmed the identity of this individual and their participation in the course.</p></div>""",
        size=LETTER_WIDE,
        style="font-family: 'Source Sans'; display: flex; padding: 40pt; border: 12pt solid #eceff3",
        rules=""".a { flex: 1; padding-right: 30pt } .d { margin-top: 90pt; color: #666 } h1 { font: 400 34pt 'Source Serif'; margin: 8pt 0 } h2 { font: 600 24pt 'Source Sans'; margin: 4pt 0 } p { font-size: 12pt } .s { margin-top: 60pt } small { border-top: 1px solid #222; font-size: 10pt; display: inline-block }
        .b { width: 165pt; background: #e3e8ef; padding: 24pt 16pt; text-align: center; clip-path: polygon(0 0, 100% 0, 100% 100%, 50% 93%, 0 100%) } .q { font-size: 16pt; letter-spacing: 2pt; color: #3b4a5f } .u { margin: 60pt auto 130pt; border: 2pt solid #7a1f2b; color: #7a1f2b; width: 110pt; padding: 16pt 0; font: 700 14pt 'Source Serif' } .b p { font-size: 8.5pt }""",
    )


@whole_file(
    "ninth-codeweir-page",
    case(
        title="Asynchronous Python",
        sponsor=("Codeweir", ["Codeweir", "Codeweir GmbH"]),
        credits=("", SKIP),
        date=("22 April 2026", "2026-04-22"),
        name="Leocadia Fenn",
        number="CW-9920418-ap",
        delivery=("", SKIP),
    ),
    ending="html",
)
def codeweir_page(c: Case) -> bytes:
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{c.name} completed {c.title} | Codeweir</title></head>
<body><header><a href="/">Codeweir</a> | <a href="/paths">Paths</a> | <a href="/pricing">Pricing</a> | <a href="/login">Log in</a></header>
<section class="certificate"><h3>Certificate of Completion</h3><h1>{c.title}</h1>
<p>Completed by <strong>{c.name}</strong> on {c.date}</p><p>Course length: 7 hours 30 minutes</p><p>Certificate ID: {c.number}</p>
<p><img alt="Codeweir" src="logo.svg"> Wilhelmina Stroud, Head of Curriculum, Codeweir</p></section>
<aside><h4>About this course</h4><p>Learn event loops, tasks and cancellation by writing a small web crawler. 41 lessons, 12 exercises.</p><a href="/courses/async-python">View course</a></aside>
<footer>Codeweir GmbH 2026. All rights reserved. Imprint. Privacy.</footer></body></html>""".encode()


@layout(
    "ninth-ironclad-safety-card",
    case(
        PHOTO,
        title=("Confined Space Entry", ["Confined Space Entry"]),
        sponsor=("Ironclad Safety Training", "Ironclad Safety Training"),
        date=("03/27/2026", "2026-03-27"),
        name="Bartholomew Scruggs",
        number="0048-77215",
        delivery=None,
    ),
    size=CARD,
)
def ironclad_safety_card(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 486, 64, "#ffc20e")
    paper.text(20, 42, "IRONCLAD SAFETY TRAINING", SANS_BOLD, 24)
    paper.text(20, 90, "TRAINING COMPLETION CARD", SANS_BOLD, 13, ink="#555555")
    for n, (label, value) in enumerate(
        (
            ("Name", c.name),
            ("Course", c.title),
            ("Completed", c.date),
            ("Expires", "03/27/2027"),
            ("Trainer", "Rufus Quackenbos"),
            ("Certificate #", c.number),
        )
    ):
        paper.text(20, 122 + n * 27, label, SANS, 12, ink="#666666")
        values.text(126, 122 + n * 27, value, SANS_BOLD, 15)
    paper.text(20, 292, "This card does not replace employer authorization.  800-555-0188", SANS, 9)
    paper.squares(380, 200, 76, seed=4)


@layout(
    "ninth-compliance-harassment",
    case(
        SCAN,
        title="Preventing Workplace Harassment for Supervisors",
        sponsor=("Verdant Compliance Learning", ["Verdant Compliance Learning"]),
        date=("January 9, 2026", "2026-01-09"),
        credits=("", SKIP),
        name="Hyacinth Loomis",
    ),
)
def compliance_harassment(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(26, ink="#2e7d32", weight=2)
    paper.block(26, 26, 740, 12, "#2e7d32")
    paper.centred(104, "Certificate of Completion", SANS_BOLD, 34, ink="#2e7d32")
    paper.centred(150, "This certificate is awarded to", SANS, 14)
    values.centred(190, c.name, SANS_BOLD, 28)
    paper.centred(226, "for the completion of", SANS, 14)
    values.centred(260, c.title, SANS_BOLD, 20)
    paper.centred(284, "2-hour training required by California Government Code section 12950.1", SANS_ITALIC, 12)
    paper.centred(322, "Completed on January 9, 2026", SANS, 14)
    paper.centred(346, "Employer: Dunlin Logistics, Inc.", SANS, 12)
    paper.signature(330, 434, width=140, seed=68)
    paper.rule(286, 444, 506, 444)
    paper.centred(458, "Carys Penhallow, Esq., Course Author", SANS, 10)
    paper.centred(516, "VERDANT", SANS_BOLD, 22, ink="#2e7d32", tracking=5)
    paper.centred(534, "Compliance Learning", SANS, 13, ink="#2e7d32")


@whole_file(
    "ninth-cumulus-badge",
    case(
        SHOT,
        title=("Cloud Foundations Associate", "Cloud Foundations Associate"),
        sponsor=("Stratocore", ["Stratocore"]),
        date=("December 1, 2025", "2025-12-01"),
        name="Rajani Whitlocke",
        number="STC-FA-5520917",
        delivery=None,
    ),
    size=SCREEN,
)
def cumulus_badge(c: Case) -> bytes:
    return browser_page(
        f"""<div class=n><b>stratocore</b> credentials</div><div class=g><div class=h><div>CLOUD<br>FOUNDATIONS<br><small>ASSOCIATE</small></div></div>
        <div><h1>{c.title}</h1><p>Issued by <b>Stratocore</b></p><p>Issued to <b>{c.name}</b></p>
        <table><tr><td>Date issued</td><td>{c.date}</td></tr><tr><td>Expires</td><td>December 1, 2028</td></tr><tr><td>Credential ID</td><td>{c.number}</td></tr><tr><td>Status</td><td class=v>&#10003; Verified</td></tr></table>
        <p class=d>Holders of this credential understand regions, storage classes, identity and billing in the Stratocore cloud, and have passed a proctored exam.</p>
        <span class=k>Networking</span><span class=k>Identity</span><span class=k>Cost Management</span></div></div>""",
        size=SCREEN,
        style="font-family: 'DejaVu Sans'; background: #fff; color: #1d2733",
        rules=""".n { background: #101f38; color: #fff; font-size: 20pt; padding: 18pt 40pt } .g { display: flex; gap: 60pt; padding: 70pt 60pt; font-size: 16pt } .h { background: #1769e0; color: #fff; width: 280pt; height: 310pt; flex: none; clip-path: polygon(50% 0, 100% 25%, 100% 75%, 50% 100%, 0 75%, 0 25%); display: flex; align-items: center; justify-content: center; text-align: center; font-size: 24pt; font-weight: 700 }
        h1 { margin: 0 0 18pt; font-size: 29pt } p { margin: 8pt 0 } td { padding: 6pt 30pt 6pt 0 } td:first-child { color: #789 } .v { color: #0a8a3a } .d { margin: 18pt 0; font-size: 14pt } .k { border: 1px solid #9ab; border-radius: 20pt; padding: 5pt 14pt; font-size: 12pt; margin-right: 10pt }""",
    )


@layout(
    "ninth-cleanplate-food",
    case(
        BORN,
        title=("Food Handler Training", ["Food Handler Training"]),
        sponsor=("CleanPlate Training", ["CleanPlate Training", "CleanPlate Training LLC"]),
        date=("06/05/2025", "2025-06-05"),
        name="Dominga Ruskin",
        number="CP7719026",
        delivery=("", SKIP),
    ),
)
def cleanplate_food(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.round_box(30, 30, 732, 552, ink="#00838f", r=22)
    paper.disc(110, 110, 46, ink="#00838f", weight=4)
    paper.disc(110, 110, 30, ink="#00838f", weight=1)
    paper.text(180, 106, "CleanPlate Training", VERA_BOLD, 26, ink="#00838f")
    paper.text(180, 128, "Accredited program for food handlers", VERA, 11)
    paper.centred(200, "FOOD HANDLER TRAINING", VERA_BOLD, 26)
    paper.centred(226, "Certificate of Training", VERA, 15)
    values.centred(282, c.name, VERA_BOLD, 26)
    paper.rule(220, 292, 572, 292)
    paper.centred(310, "has completed the online course and passed the assessment", VERA, 11)
    for x, label, value in (
        (140, "Date of issue", c.date),
        (396, "Valid until", "06/05/2028"),
        (650, "Certificate number", c.number),
    ):
        values.text(x, 372, value, VERA_BOLD, 15, align="centre")
        paper.text(x, 390, label, VERA, 9.5, ink="#666666", align="centre")
    paper.signature(330, 466, width=140, seed=14)
    paper.rule(296, 474, 496, 474)
    paper.centred(488, "Lucinda Farqueson, Program Administrator", VERA, 9)
    paper.centred(
        540, "CleanPlate Training LLC, 880 Orchard Mall, Temple Grove, TX 76999    cleanplate.example/check", VERA, 8.5
    )


@layout(
    "ninth-papyrus-language",
    case(
        HYBRID,
        title=("Business Spanish, Level B1", ["Business Spanish, Level B1", "Business Spanish"]),
        sponsor=("Papyrus House Language School", ["Papyrus House Language School", "Papyrus House"]),
        date=("December 19, 2025", "2025-12-19"),
        credits=("", SKIP),
        name="Archibald Nuttall",
        number="PH/25/2207",
        delivery=None,
    ),
    colour="#f8f1e0",
)
def papyrus_language(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(24, ink="#7b3f00", thick=10)
    paper.centred(106, "Papyrus House", PEN, 44, ink="#7b3f00")
    paper.centred(130, "L A N G U A G E   S C H O O L", SERIF, 13, ink="#7b3f00")
    paper.centred(186, "Course Certificate", BOOK, 28)
    paper.centred(224, "We confirm that", SERIF_ITALIC, 14)
    values.centred(258, c.name, SERIF_BOLD, 24)
    paper.centred(290, "completed our course", SERIF_ITALIC, 14)
    values.centred(322, c.title, SERIF_BOLD, 20)
    values.centred(352, "60 lessons of 45 minutes, final grade: very good", SERIF, 14)
    values.centred(384, c.date, SERIF, 15)
    paper.signature(120, 470, width=140, seed=35)
    paper.rule(100, 480, 300, 480)
    paper.text(200, 494, "Course teacher", SERIF_ITALIC, 10.5, align="centre")
    paper.signature(510, 470, width=130, seed=36)
    paper.rule(490, 480, 690, 480)
    paper.text(590, 494, "Beatriz Solorzano, Head of School", SERIF_ITALIC, 10.5, align="centre")
    values.text(66, 552, f"Certificate no. {c.number}", SERIF, 10.5)


@whole_file(
    "ninth-privacy-workplace",
    case(
        BORN,
        title="Data Privacy Essentials 2026",
        sponsor=("Torbane Energy Services", ["Torbane Energy Services", "Torbane Energy Services Learning Hub", "Torbane Learning Hub", "Torbane"]),
        date=("2026-01-30", "2026-01-30"),
        credits=("", SKIP),
        name="Quentin Abara",
        delivery=("", SKIP),
    ),
    size=LETTER_WIDE,
)  # fmt: skip
def privacy_workplace(c: Case) -> bytes:
    body = rows(
        (("Learner", c.name), ("Department", "Field Operations - North"), ("Course", c.title), ("Completed", c.date), ("Score", "95%"), ("Training hours", "0.75"), ("Course type", "E-learning"))
    )  # fmt: skip
    return browser_page(
        f"""<div class=w></div><h1>Certificate of Completion</h1><table>{body}</table>
        <p>This certifies that the employee named above has completed the assigned training.</p><div class=b><b>TORBANE</b><br>Energy Services &middot; Learning Hub</div>""",
        size=LETTER_WIDE,
        style="font-family: 'Source Sans'; padding: 60pt 70pt",
        rules=""".w { position: absolute; left: 0; top: 0; width: 100%; height: 22pt; background: repeating-linear-gradient(45deg, #f77f00 0 30pt, #fcbf49 30pt 60pt) } h1 { font-size: 36pt; color: #003049; margin: 10pt 0 26pt } td { font-size: 15pt; padding: 6pt 40pt 6pt 0 } td:first-child { color: #678 } p { font-size: 12pt; margin: 26pt 0 } .b { font-size: 14pt; color: #003049; position: absolute; right: 60pt; bottom: 46pt; text-align: right }""",
    )


@layout(
    "ninth-forklift-operator",
    case(
        SCAN,
        title=("Powered Industrial Truck Operator", ["Powered Industrial Truck Operator"]),
        sponsor=("Bayside Lift & Equipment", ["Bayside Lift & Equipment"]),
        date=("7-18-25", "2025-07-18"),
        name="Cyrus Maldon",
        number="2519",
        delivery=("", SKIP),
    ),
    size=LETTER_TALL,
)  # fmt: skip
def forklift_operator(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(30, ink="#111111", weight=2)
    paper.text(60, 84, "BAYSIDE LIFT & EQUIPMENT", SANS_BOLD, 26)
    paper.text(60, 104, "Sales - Service - Rental - Operator Training", SANS, 12)
    paper.text(552, 140, "No. 2519", SANS_BOLD, 13, align="right")
    paper.centred(186, "OPERATOR TRAINING CERTIFICATE", SANS_BOLD, 20)
    ink = "#1b2a6c"
    for n, (label, value) in enumerate(
        (
            ("Operator:", c.name),
            ("Company:", "Halyard Cold Storage"),
            ("Course:", c.title),
            ("Truck types:", "Class I, Class II"),
            ("Training date:", c.date),
            ("Evaluation:", "Written - pass     Practical - pass"),
        )
    ):
        y = 244 + n * 44
        paper.text(70, y, label, SANS_BOLD, 13)
        values.text(180, y - 2, value, SANS, 14, ink=ink)
        paper.rule(172, y + 4, 540, y + 4)
    paper.wrapped(
        70, 530,
        "The operator named above has completed classroom and hands-on training and has been evaluated in the workplace as required by 29 CFR 1910.178(l). Re-evaluation is due within three years.",
        SANS, 11.5, letters=80,
    )  # fmt: skip
    paper.signature(90, 650, width=150, seed=3)
    paper.rule(70, 660, 300, 660)
    paper.text(70, 674, "Trainer: Tobias Wexcombe", SANS, 11)


@whole_file("ninth-pathlight-reminder", case(records=[], name="Eudora Kimmel"), ending="eml")
def pathlight_reminder(c: Case) -> bytes:
    text = f"""Hi {c.name.split()[0]},

Your assigned training is almost due. You have not finished these courses yet:

  Course: Code of Conduct Refresher
  Due date: March 31, 2026
  Progress: 40%

  Course: Phishing Awareness
  Due date: March 31, 2026
  Progress: not started

Sign in to Pathlight to continue: https://pathlight.example/my-learning
When you complete a course, your certificate of completion will be available under "My achievements".

Pathlight Learning, on behalf of Garrison Mills Paper
This is an automated message. Please do not reply.
"""
    headers = {
        "From": "Pathlight Learning <no-reply@pathlight.example>",
        "To": f"{c.name} <e.kimmel@garrisonmills.example>",
        "Subject": "Reminder: 2 courses due March 31",
        "Date": "Tue, 24 Mar 2026 06:00:02 +0000",
    }
    return mail(headers, text)


@layout(
    "ninth-firstaid-photo",
    case(
        PHOTO,
        title="Adult First Aid and CPR",
        sponsor=("Hartwell Emergency Training", ["Hartwell Emergency Training"]),
        date=("May 3, 2025", "2025-05-03"),
        name="Solveig Darrow",
        number="HET-A-31180",
        delivery=None,
    ),
)
def firstaid_photo(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 792, 96, "#c62828")
    paper.block(52, 32, 12, 36, "#ffffff")
    paper.block(40, 44, 36, 12, "#ffffff")
    paper.text(92, 60, "Hartwell Emergency Training", SERIF_BOLD, 28, ink="#ffffff")
    paper.centred(160, "Certificate of Completion", SERIF_BOLD, 32)
    values.centred(226, c.name, SERIF_BOLD, 28)
    paper.centred(258, "has successfully completed the requirements for", SERIF, 15)
    values.centred(298, c.title, SERIF_BOLD, 26, ink="#c62828")
    paper.centred(336, "Date completed: May 3, 2025", SERIF, 16)
    paper.centred(360, "Certificate is valid for two years from the date of completion", SERIF, 13)
    paper.centred(402, f"Certificate ID: {c.number}", SERIF, 14)
    paper.signature(110, 492, width=140, seed=501)
    paper.rule(90, 502, 310, 502)
    paper.text(90, 517, "Conducted by: Anton Vrieling, instructor", SERIF, 12)
    paper.squares(640, 430, 96, seed=21)
    paper.text(688, 542, "Scan to verify", SANS, 10, align="centre")


@whole_file(
    "ninth-acorn-ceu",
    case(
        BORN,
        title="Project Budgeting and Cost Control",
        sponsor=("Acorn Extension College", ["Acorn Extension College"]),
        date=("September 12, 2024", "2024-09-12"),
        credits="1.6",
        name="Isolde Marchbanks",
        number="AEC-204817",
        delivery=("", SKIP),
    ),
    size=LETTER_TALL,
)
def acorn_ceu(c: Case) -> bytes:
    return browser_page(
        f"""<div class=c><div class=l>Acorn<br>Extension<br>College</div><h1>Continuing Education Certificate</h1><p>be it known that</p><h2>{c.name}</h2>
        <p>has satisfactorily completed the online course</p><h3>{c.title}</h3><p>and is awarded</p><div class=x>1.6 CEUs</div><p>this day, {c.date}</p>
        <div class=s><div>{scribble(77)}<hr>Leopold Ashgrove<br>Dean of Extension Studies</div><div>{scribble(78)}<hr>Inez Corrigall<br>Registrar</div></div>
        <p class=f>Certificate serial number {c.number} &nbsp;&middot;&nbsp; verify: acorn.example/v/{c.number}<br>One continuing education unit (CEU) equals ten contact hours of participation.</p></div>""",
        size=LETTER_TALL,
        style="font-family: 'Source Serif'; padding: 36pt; background: #f6f8f2",
        rules=""".c { border: 2pt solid #5c6b2f; height: 712pt; text-align: center; padding: 30pt 50pt; box-sizing: border-box } .l { color: #5c6b2f; font-size: 27pt; font-weight: 700; line-height: 1; margin-bottom: 40pt } h1 { font-size: 24pt; font-weight: 400; margin-bottom: 34pt } h2 { font-size: 27pt; margin: 6pt } h3 { font-size: 21pt; margin: 6pt }
        p { font-style: italic; font-size: 13.5pt; margin: 12pt 0 } .x { font-size: 22pt; font-weight: 700; color: #5c6b2f } .s { display: flex; justify-content: space-around; margin: 46pt 0; font-size: 10.5pt } hr { width: 150pt } .f { font: 9.5pt 'Source Sans'; color: #555 }""",
    )
