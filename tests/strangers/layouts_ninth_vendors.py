"""Ninth set: what webinar vendors, schools, publishers and software makers hand to accountants."""

from __future__ import annotations

from tests.strangers.files import browser_page, mail, rows
from tests.strangers.layout import BORN, PHOTO, SCAN, SHOT, SKIP, Case, case, layout, shares, studies, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SCREEN,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "ninth-quillhaven-webinar",
    case(
        title="Revenue Recognition for Software-as-a-Service Companies",
        sponsor=(
            "Quillhaven Ledger Institute, LLC",
            ["Quillhaven Ledger Institute, LLC", "Quillhaven Ledger Institute"],
        ),
        date=("Thursday, May 8, 2025", "2025-05-08"),
        credits="1.5",
        fields=("Accounting", studies("Accounting")),
        delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="179482",
        name="Philomena Ruckert",
        number="QLI-7F3A-2291",
    ),
)
def quillhaven_webinar(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 792, 14, "#3f51b5")
    paper.text(48, 66, "quillhaven", VERA_BOLD, 26, ink="#3f51b5")
    paper.text(48, 84, "LEDGER INSTITUTE", VERA, 9, ink="#666666", tracking=3)
    paper.text(744, 70, "Certificate of Completion", VERA, 22, align="right")
    paper.text(48, 140, "Awarded to", VERA, 11, ink="#777777")
    values.text(48, 172, c.name, VERA_BOLD, 25)
    paper.text(48, 210, "for participation in the live webinar", VERA, 11, ink="#777777")
    values.text(48, 238, c.title, VERA_BOLD, 16)
    xs, y = (48, 400, 744), 280
    cells = (
        ("Date", c.date, "CPE credits", "1.5"),
        ("Field of study", c.fields, "Delivery method", c.delivery),
        ("NASBA sponsor ID", c.sponsor_id, "Certificate ID", c.number),
        ("Presenter", "Bettina Kowalewska, CISA", "Attendance / polls answered", "75 min / 5 of 5"),
    )
    paper.grid(xs, [y + n * 38 for n in range(5)], ink="#c5cae9")
    for n, (a, b, d, e) in enumerate(cells):
        for x, label, value in ((56, a, b), (408, d, e)):
            paper.text(x, y + 13 + n * 38, label, VERA, 7.5, ink="#3f51b5")
            values.text(x, y + 29 + n * 38, value, VERA, 12)
    paper.signature(60, 500, width=120, seed=5)
    paper.rule(48, 508, 250, 508, ink="#999999")
    paper.text(48, 521, "Inez Corrigall, Director of CPE Compliance", VERA, 8.5)
    paper.wrapped(
        48, 552,
        "Quillhaven Ledger Institute, LLC is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.",
        VERA, 7, letters=170, ink="#555555",
    )  # fmt: skip


@whole_file(
    "ninth-ledgerloom-summit",
    case(
        title=("Ledgerloom Summit 2025", "Ledgerloom Summit 2025"),
        sponsor=("Ledgerloom, Inc.", ["Ledgerloom, Inc.", "Ledgerloom"]),
        date=("", ["2025-09-11", "2025-09-09"]),
        credits="11.5",
        fields=(
            "",
            shares({"Computer Software & Applications": "6.5", "Accounting": "4.0", "Personal Development": "1.0"}),
        ),
        delivery=("Group Live", "Group Live"),
        sponsor_id="175530",
        name="Dashiell Montcrieff",
    ),
    size=LETTER_WIDE,
)
def ledgerloom_summit(c: Case) -> bytes:
    fields = rows(
        (("Computer Software &amp; Applications", "6.5"), ("Accounting", "4.0"), ("Personal Development", "1.0"))
    )
    return browser_page(
        f"""<div class=a><div class=w>ledgerloom<i>&#9679;</i></div><div class=y>SUMMIT 25</div><div class=z>Denver, Colorado<br>September 9&ndash;11, 2025</div></div>
        <div class=m><h1>CPE Certificate of Attendance</h1><p>This certificate confirms that</p><h2>{c.name}</h2>
        <p>attended <b>{c.title}</b> on September 9&ndash;11, 2025 and earned</p><div class=big>{c.credits} CPE credits</div>
        <table><tr><td><b>Field of study</b></td><td><b>Credits</b></td></tr>{fields}</table>
        <p class=k>Delivery method: {c.delivery}<br>NASBA Registry ID: {c.sponsor_id}</p>
        <p class=f>Ledgerloom, Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing
        professional education on the National Registry of CPE Sponsors. CPE credits are based on a 50-minute hour. 1440 Wazee Yard, Denver, CO 80299.</p></div>""",
        size=LETTER_WIDE,
        style="font-family: 'Source Sans'; display: flex; color: #1e1b3a",
        rules=""".a { background: linear-gradient(160deg, #5b2be0, #e0457b); width: 210pt; color: #fff; padding: 60pt 26pt } .w { font-size: 25pt; font-weight: 800 } .w i { color: #ffd34d; font-size: 14pt }
        .y { font-size: 36pt; font-weight: 200; margin-top: 130pt; line-height: 1 } .z { margin-top: 16pt; font-size: 12pt } .m { padding: 44pt 50pt; flex: 1 } h1 { font-size: 24pt; margin: 0 0 22pt }
        p { margin: 6pt 0; font-size: 12.5pt } h2 { font-size: 27pt; margin: 4pt 0; color: #5b2be0 } .big { font-size: 24pt; font-weight: 700; margin: 12pt 0 } table { border-collapse: collapse; width: 80% }
        td { border-top: 1px solid #d8d3ee; padding: 5pt 0; font-size: 12pt } td:last-child { text-align: right } .k { margin-top: 18pt; line-height: 1.5 } .f { font-size: 8.5pt; color: #6a6785; margin-top: 26pt }""",
    )


@layout(
    "ninth-copperline-tax-school",
    case(
        title="Annual Federal Tax Refresher for Preparers",
        sponsor="Copperline Tax School",
        date=("11/29/2024", "2024-11-29"),
        credits=("6", ["6"]),
        fields=("", SKIP),
        delivery=("QAS Self Study", "QAS Self Study"),
        sponsor_id="171877",
        name="Jocasta Brimley",
    ),
    size=LETTER_TALL,
)
def copperline_tax_school(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(30, ink="#b4652c", weight=2)
    paper.centred(88, "COPPERLINE", SANS_BOLD, 34, ink="#b4652c", tracking=4)
    paper.centred(108, "T A X   S C H O O L", SANS, 13, ink="#444444")
    paper.centred(160, "CERTIFICATE OF COMPLETION", SANS_BOLD, 19)
    paper.centred(190, "Issued to", SANS_ITALIC, 12)
    values.centred(218, c.name, SANS_BOLD, 22)
    paper.centred(240, "PTIN: P0****419", SANS, 10)
    paper.rule(70, 262, 542, 262, ink="#b4652c")
    body = (
        ("Program name", c.title),
        ("Program date", c.date),
        ("Course number", "UBWMF-A-00417-24-S"),
        ("Delivery", "QAS Self Study"),
        ("Federal tax law continuing education", "6 hours"),
        ("CPE credits (CPA)", "6"),
        ("Subject area", "Federal Taxation"),
        ("IRS approved provider no.", "UBWMF"),
        ("CTEC provider no.", "2188"),
        ("NASBA National Registry sponsor no.", c.sponsor_id),
        ("Final examination", "Passed - 90%"),
    )
    for n, (label, value) in enumerate(body):
        paper.text(290, 296 + n * 25, label + ":", SANS, 11, align="right", ink="#444444")
        values.text(302, 296 + n * 25, value, SANS_BOLD, 11.5)
    paper.signature(220, 622, width=150, seed=93)
    paper.rule(196, 630, 416, 630)
    paper.centred(645, "Osric Templewood, EA, Dean of Studies", SANS, 10)
    paper.middle_wrapped(
        690,
        "Credit for CPAs is based on a 50-minute hour. Completion has been reported to the IRS under the PTIN shown above. Copperline Tax School, 52 Smelter Street, Ruby Flats, AZ 85999",
        SANS, 8.5, letters=95, ink="#555555",
    )  # fmt: skip


@whole_file(
    "ninth-marbrook-selfstudy",
    case(
        title="Accounting for Business Combinations",
        sponsor="Marbrook CPE",
        date=("2025-01-19", "2025-01-19"),
        credits="5.0",
        fields=("Accounting", studies("Accounting")),
        delivery=("QAS Self Study", "QAS Self Study"),
        sponsor_id="173020",
        name="Hieronymus Vail",
        number="MB-2025-0119-88213",
    ),
)
def marbrook_selfstudy(c: Case) -> bytes:
    return browser_page(
        f"""<div class=top><div class=l>M</div><div><b>Marbrook CPE</b><br>Self-study for busy CPAs since 1998</div></div>
        <h1>Certificate of<br>Completion</h1>
        <div class=i>Name</div><div class=v>{c.name}</div><div class=i>Course</div><div class=v>{c.title}</div>
        <div class=two><div><div class=i>Completed</div><div class=v>{c.date}</div></div><div><div class=i>CPE credits</div><div class=v>{c.credits}</div></div></div>
        <div class=two><div><div class=i>Field of study</div><div class=v>{c.fields}</div></div><div><div class=i>Delivery method</div><div class=v>{c.delivery}</div></div></div>
        <div class=two><div><div class=i>NASBA sponsor number</div><div class=v>{c.sponsor_id}</div></div><div><div class=i>Certificate number</div><div class=v>{c.number}</div></div></div>
        <div class=two><div><div class=i>Program level</div><div class=v>Intermediate</div></div><div><div class=i>NY sponsor</div><div class=v>002291</div></div></div>
        <div class=s>{scribble(17)}Imogen Tattersfield<br>Registrar</div>
        <p class=f>Marbrook CPE is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional
        education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses.
        In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted based on a 50-minute hour.</p>""",
        size=LETTER_TALL,
        style="font-family: 'Source Serif'; padding: 50pt 62pt; color: #20262e; border-left: 26pt solid #1f4037",
        rules=""".top { display: flex; gap: 12pt; font: 11pt 'Source Sans'; align-items: center } .l { background: #1f4037; color: #fff; font: 700 26pt 'Source Serif'; width: 40pt; height: 40pt; text-align: center; line-height: 38pt }
        h1 { font-size: 38pt; font-weight: 400; line-height: 1.05; margin: 40pt 0 26pt } .i { font: 9pt 'Source Sans'; text-transform: uppercase; letter-spacing: 1pt; color: #7a8a85; margin-top: 14pt } .v { font-size: 15.5pt; margin-top: 1pt }
        .two { display: grid; grid-template-columns: 1fr 1fr } .s { margin-top: 30pt; font-size: 10.5pt } .f { font: 8.3pt 'Source Sans'; color: #666; margin-top: 26pt }""",
    )


@whole_file(
    "ninth-beacon-quill-mail",
    case(
        title="Fraud in Small Organizations: Prevention on a Budget",
        sponsor=("Beacon & Quill Webinars", ["Beacon & Quill Webinars", "Beacon & Quill"]),
        date=("February 11, 2026", "2026-02-11"),
        credits="1.0",
        fields=("Auditing", studies("Auditing")),
        delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="173077",
        name="Sunniva Lockridge",
    ),
    ending="eml",
)
def beacon_quill_mail(c: Case) -> bytes:
    lines = (
        ("Participant", c.name), ("Program title", c.title), ("Date of program", c.date), ("CPE credits awarded", c.credits),
        ("Field of study", c.fields), ("Instructional delivery method", c.delivery), ("NASBA sponsor ID", c.sponsor_id),
    )  # fmt: skip
    plain = "\n".join(f"{a}: {b}" for a, b in lines)
    legal = (
        "Beacon & Quill Webinars is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor "
        "of continuing professional education on the National Registry of CPE Sponsors. CPE credit is based on a 50-minute hour."
    )
    text = f"Hi Sunniva,\n\nThank you for attending! Below is your certificate of completion.\n\nCERTIFICATE OF COMPLETION\n\n{plain}\n\nSigned: Emeric Vasquelin, Program Manager\n\n{legal}\n"
    html = f"""<div style="font-family:Arial,sans-serif;max-width:640px"><p>Hi Sunniva,</p><p>Thank you for attending! Below is your certificate of completion. Please keep it for your records.</p>
<div style="border:2px solid #c0392b;padding:24px"><h2 style="color:#c0392b;text-align:center">Certificate of Completion</h2>
<table cellpadding="6">{rows([(f"<b>{a}</b>", b.replace("&", "&amp;")) for a, b in lines])}</table>
<p>Emeric Vasquelin<br>Program Manager, Beacon &amp; Quill Webinars</p><p style="font-size:11px;color:#666">{legal.replace("&", "&amp;")}</p></div>
<p style="font-size:11px">You receive this message because you attended a webinar. <a href="https://beaconquill.example/unsubscribe">Unsubscribe</a></p></div>"""
    headers = {
        "From": "Beacon & Quill Webinars <certificates@beaconquill.example>",
        "To": "Sunniva Lockridge <s.lockridge@harborpointcpa.example>",
        "Subject": "Your CPE certificate: Fraud in Small Organizations",
        "Date": "Thu, 12 Feb 2026 08:05:11 -0500",
    }
    return mail(headers, text, html)


@whole_file(
    "ninth-nanoledger-page",
    case(
        title="Spotting Payroll Ghosts",
        sponsor=("NanoLedger Learning", ["NanoLedger Learning", "NanoLedger"]),
        date=("Mar 3, 2025", "2025-03-03"),
        credits="0.2",
        fields=("Auditing", studies("Auditing")),
        delivery=("Nano Learning", "Nano Learning"),
        sponsor_id="177219",
        name="Perpetua Dunmore",
        number="NL-593-20771",
    ),
    ending="html",
)
def nanoledger_page(c: Case) -> bytes:
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Certificate | NanoLedger Learning</title>
<style>body{{font-family:Verdana,sans-serif;background:#eef;margin:0}}nav{{background:#223;color:#fff;padding:12px 30px}}nav a{{color:#bcd;margin-left:24px}}
main{{background:#fff;max-width:760px;margin:30px auto;padding:40px;border-radius:12px}}dt{{color:#778;font-size:13px;margin-top:14px}}dd{{margin:2px 0;font-size:18px}}footer{{text-align:center;color:#889;font-size:12px;padding:20px}}</style></head>
<body><nav>NanoLedger Learning <a href="/courses">Courses</a><a href="/transcript">My transcript</a><a href="/help">Help</a></nav>
<main><h1>Certificate of Completion</h1><p>Congratulations! You passed the qualified assessment with a score of 100%.</p>
<dl><dt>Awarded to</dt><dd>{c.name}</dd><dt>Program</dt><dd>{c.title}</dd><dt>Completed on</dt><dd>{c.date}</dd>
<dt>CPE credit</dt><dd>{c.credits}</dd><dt>Field of study</dt><dd>{c.fields}</dd><dt>Delivery method</dt><dd>{c.delivery}</dd>
<dt>NASBA sponsor ID</dt><dd>{c.sponsor_id}</dd><dt>Certificate number</dt><dd>{c.number}</dd></dl>
<p><small>NanoLedger Learning is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Some state boards do not accept nano learning.</small></p>
<button>Download PDF</button> <button>Share</button></main><footer>&copy; 2025 NanoLedger Learning &middot; Terms &middot; Privacy</footer></body></html>""".encode()


@whole_file(
    "ninth-tallyroom-screen",
    case(
        SHOT,
        title="Automating the Month-End Close",
        sponsor=("Tallyroom", "Tallyroom"),
        date=("July 29, 2025", "2025-07-29"),
        credits="1.0",
        fields=("Information Technology", studies("Information Technology")),
        delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="174861",
        name="Valentin Osgood",
    ),
    size=SCREEN,
)
def tallyroom_screen(c: Case) -> bytes:
    return browser_page(
        f"""<div class=bar>&larr; Back to my events <span>Print &nbsp; | &nbsp; Download</span></div>
        <div class=card><div class=lg>Tally<b>room</b></div><h1>Certificate of Completion</h1>
        <p>Tallyroom certifies that <b>{c.name}</b> has completed</p><h2>{c.title}</h2>
        <div class=g><div><u>Event date</u>{c.date}</div><div><u>CPE credits earned</u>{c.credits}</div><div><u>Field of study</u>{c.fields}</div>
        <div><u>Delivery method</u>{c.delivery}</div><div><u>NASBA sponsor ID</u>{c.sponsor_id}</div><div><u>Program level</u>Basic</div></div>
        <div class=s>{scribble(71)}<small>Carys Penhallow, CPE Program Administrator</small></div>
        <p class=f>Tallyroom is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the
        National Registry of CPE Sponsors. CPE credits have been granted based on a 50-minute hour. 30 Tallow Lane, Brightwater, MN 55999</p></div>""",
        size=SCREEN,
        style="font-family: 'Source Sans'; background: #f3f4f8; font-size: 15pt; color: #23252f",
        rules=""".bar { background: #fff; padding: 14pt 40pt; color: #4467d8; border-bottom: 1px solid #ddd } .bar span { float: right } .card { background: #fff; margin: 30pt 90pt; padding: 34pt 50pt; border-radius: 10pt; box-shadow: 0 2pt 10pt #ccd }
        .lg { font-size: 26pt; color: #4467d8 } h1 { font-size: 34pt; margin: 12pt 0 16pt } h2 { font-size: 26pt; margin: 0 0 18pt; color: #4467d8 } p { margin: 4pt 0 } .g { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 18pt 20pt; margin: 10pt 0 24pt; font-weight: 600 }
        u { display: block; text-decoration: none; font-weight: 400; font-size: 12pt; color: #8a8fa3 } small { border-top: 1px solid #333 } .f { font-size: 11pt; color: #777; margin-top: 22pt }""",
    )


@whole_file(
    "ninth-fennimore-blended",
    case(
        title=(
            "Finance for Senior Leaders: From Strategy to Cash Flow",
            ["Finance for Senior Leaders: From Strategy to Cash Flow", "Finance for Senior Leaders"],
        ),
        sponsor=("Fennimore Executive Programs", "Fennimore Executive Programs"),
        date=("May 30, 2025", "2025-05-30"),
        credits="22.0",
        fields=("", shares({"Finance": "16.0", "Business Management & Organization": "6.0"})),
        delivery=("Blended Learning", "Blended Learning"),
        sponsor_id="178344",
        name="Anneliese Thorncastle",
    ),
    size=LETTER_WIDE,
)
def fennimore_blended(c: Case) -> bytes:
    return browser_page(
        f"""<div class=b><div class=t>FENNIMORE</div><div class=u>EXECUTIVE PROGRAMS</div>
        <p>Fennimore Executive Programs certifies that</p><h1>{c.name}</h1><p>has completed the program</p>
        <h2>Finance for Senior Leaders</h2><h3>From Strategy to Cash Flow</h3>
        <p class=d>Program dates: April 7 &ndash; May 30, 2025 &nbsp;&nbsp; Date of completion: {c.date}</p>
        <p class=d>CPE credits: 22.0 &nbsp; Fields of study: Finance (16.0), Business Management &amp; Organization (6.0)</p>
        <p class=d>Delivery method: {c.delivery} &nbsp;&nbsp; NASBA Sponsor ID: {c.sponsor_id}</p>
        <div class=s><div>{scribble(61)}<hr>Wilhelmina Stroud, Ph.D.<br>Academic Director</div><div>{scribble(62)}<hr>Leopold Ashgrove<br>Dean, Executive Programs</div></div>
        <p class=f>Fennimore Executive Programs is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Credits are based on a 50-minute hour.</p></div>""",
        size=LETTER_WIDE,
        style="font-family: 'Modern', 'Source Serif'; padding: 20pt; text-align: center; background: #fdfcf8",
        rules=""".b { border: 1.5pt solid #8c6d1f; outline: 5pt solid #f0e6c8; outline-offset: -9pt; height: 528pt; padding: 22pt 60pt } .t { font-size: 34pt; letter-spacing: 10pt; color: #27374d } .u { font-size: 11pt; letter-spacing: 6pt; color: #8c6d1f }
        p { font-size: 13pt; margin: 14pt 0 4pt } h1 { font-size: 32pt; font-weight: 400; margin: 4pt; color: #27374d } h2 { font-size: 24pt; margin: 2pt } h3 { font-size: 17pt; margin: 0 0 14pt; font-weight: 400; font-style: italic } .d { margin: 6pt }
        .s { display: flex; justify-content: space-around; font-size: 10.5pt; margin-top: 18pt } hr { width: 170pt; margin: 1pt 0 3pt } .f { font-size: 8.5pt; margin-top: 22pt; color: #555 }""",
    )


@layout(
    "ninth-healthcare-controllers",
    case(
        PHOTO,
        title="Price Transparency and Hospital Revenue",
        sponsor="Healthcare Controllers Roundtable",
        date=("November 5, 2025", "2025-11-05"),
        credits="2.0",
        fields=("Specialized Knowledge", studies("Specialized Knowledge")),
        delivery=("Group Live", "Group Live"),
        sponsor_id="179905",
        name="Lavinia Espenschied",
    ),
    size=LETTER_TALL,
)
def healthcare_controllers(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(70, 60, 14, 46, "#1a936f")
    paper.block(54, 76, 46, 14, "#1a936f")
    paper.text(116, 80, "Healthcare Controllers", SANS_BOLD, 21, ink="#114b5f")
    paper.text(116, 102, "Roundtable", SANS_BOLD, 21, ink="#114b5f")
    paper.text(54, 168, "CPE CERTIFICATE", SANS_BOLD, 26)
    y = paper.wrapped(
        54, 208,
        "This document confirms the participation of the person named below in a program of continuing professional education and the credit earned.",
        SANS, 12.5, letters=78,
    )  # fmt: skip
    y += 30
    for label, value in (
        ("Attendee", c.name),
        ("Session", c.title),
        ("Date", c.date),
        ("Place", "Grand Saltmarsh Hotel, Savannah"),
        ("Field of study", c.fields),
        ("Credit", "2.0 CPE"),
        ("Method", "Group Live"),
        ("Registry no.", f"NASBA {c.sponsor_id}"),
    ):
        paper.block(54, y - 18, 126, 27, "#e3f4ee")
        paper.text(64, y, label, SANS_BOLD, 12, ink="#114b5f")
        values.text(192, y, value, SANS, 14)
        y += 34
    paper.signature(330, 618, width=150, seed=222)
    paper.rule(320, 628, 548, 628)
    paper.text(320, 643, "Geraldine Oxhoft, CPE Coordinator", SANS, 10.5)
    paper.centred(716, "Healthcare Controllers Roundtable, 15 Cloister Court, Greenbriar, GA 30999", SANS, 9.5)
    paper.centred(731, "Registered with NASBA as a sponsor on the National Registry of CPE Sponsors", SANS, 9.5)


@whole_file(
    "ninth-cloverleaf-webcast",
    case(
        title="Navigating Multistate Sales Tax After an Acquisition: Registration, Nexus Studies and Voluntary Disclosure",
        sponsor=("Cloverleaf CPE Network", ["Cloverleaf CPE Network"]),
        date=("9/25/2025", "2025-09-25"),
        credits="1.0",
        fields=("Taxes", studies("Taxes")),
        delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="175058",
        name="Ferdinand Askew",
        number="1088-40215-66",
    ),
    size=LETTER_WIDE,
)
def cloverleaf_webcast(c: Case) -> bytes:
    return browser_page(
        f"""<table class=o><tr><td class=x><div class=leaf>&#9752;</div><b>Cloverleaf<br>CPE Network</b><p>2 Meadow Gate<br>Suite 14<br>Ellery, NJ 08999<br>(609) 555-0139</p></td>
        <td class=y><h1>Official Certificate of Completion</h1>
        <p>Attendee:<br><b>{c.name}</b></p><p>Event:<br><b>{c.title}</b></p><p>Presented by Vantage Nexus Tax Advisors</p>
        <table class=i><tr><th>Event date</th><th>CPE credits</th><th>Field of study</th><th>Delivery method</th></tr>
        <tr><td>{c.date}</td><td>{c.credits}</td><td>{c.fields}</td><td>{c.delivery}</td></tr></table>
        <p>Certificate #: {c.number}</p><div>{scribble(400)}<small>Yolanda Petrakis, Director of Professional Education</small></div>
        <p class=f>Cloverleaf CPE Network is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional
        education on the National Registry of CPE Sponsors, sponsor number {c.sponsor_id}. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.</p></td></tr></table>""",
        size=LETTER_WIDE,
        style="font-family: 'DejaVu Sans'; padding: 30pt",
        rules=""".o { border-collapse: collapse; height: 540pt } .x { width: 150pt; background: #e9f5e4; vertical-align: top; padding: 24pt 16pt; font-size: 13pt; color: #2d6a2f } .x p { font-size: 8.5pt; color: #444 } .leaf { font-size: 60pt; line-height: 1 }
        .y { vertical-align: top; padding: 20pt 30pt; font-size: 12pt } h1 { font-size: 22pt; color: #2d6a2f; margin: 4pt 0 22pt } .y p b { font-size: 16pt } .i { border-collapse: collapse; margin: 18pt 0 } .i th { background: #2d6a2f; color: #fff; padding: 5pt 12pt; font-size: 10pt; text-align: left }
        .i td { border: 1px solid #2d6a2f; padding: 7pt 12pt; font-size: 11.5pt } small { border-top: 1px solid #333; display: inline-block; padding-top: 2pt } .f { font-size: 8pt; color: #555; margin-top: 30pt }""",
    )


@layout(
    "ninth-meridian-valuation",
    case(
        title="Discounts for Lack of Marketability",
        sponsor=("Meridian Valuation Academy", "Meridian Valuation Academy"),
        date=("21 August 2024", "2024-08-21"),
        credits="3.5",
        fields=("", SKIP),
        delivery=("", SKIP),
        name="Cosima Radlett",
    ),
)
def meridian_valuation(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.rosette(396, 300, 260, ink="#eee6d6", petals=14)
    paper.frame(28, ink="#5b4a8a", weight=1.5)
    paper.small_capitals(396, 96, "Meridian Valuation Academy", SERIF_BOLD, 28, align="centre", ink="#5b4a8a")
    paper.rule(250, 112, 542, 112, ink="#5b4a8a")
    paper.centred(160, "C E R T I F I C A T E", SERIF, 24)
    y = 210
    for text, font, size in (
        ("We are pleased to confirm that", SERIF_ITALIC, 15),
        (c.name, SERIF_BOLD, 26),
        ("took part in our online class", SERIF_ITALIC, 15),
        (c.title, SERIF_BOLD, 21),
        ("on 21 August 2024 and has earned 3.5 CPE credits in Finance.", SERIF_ITALIC, 15),
    ):
        values.centred(y, text, font, size)
        y += 38
    paper.signature(326, 456, width=140, seed=808)
    paper.rule(286, 466, 506, 466)
    paper.centred(481, "Umar Farrokhzad, MBA, Instructor", SERIF, 11)
    paper.centred(
        548,
        "Meridian Valuation Academy  -  9 Observatory Hill, Portsway, ME 04999  -  meridianvaluation.example",
        SANS,
        8.5,
    )


@layout(
    "ninth-ashdown-press",
    case(
        SCAN,
        title="Estate and Gift Tax Planning Guide",
        sponsor=("Ashdown Professional Press", "Ashdown Professional Press"),
        date=("12/14/2023", "2023-12-14"),
        credits="12",
        fields=("Taxes", studies("Taxes")),
        delivery=("QAS Self Study", "QAS Self Study"),
        sponsor_id="178116",
        name="Millicent Gorringe",
        number="44170-23",
    ),
)
def ashdown_press(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(26, ink="#222222", weight=1)
    paper.centred(74, "ASHDOWN PROFESSIONAL PRESS", SERIF_BOLD, 22, tracking=1)
    paper.centred(92, "Correspondence Courses for the Accounting Profession", SERIF_ITALIC, 12)
    paper.centred(136, "CERTIFICATE OF CREDIT", SERIF, 26)
    ink = "#222222"
    paper.text(70, 190, "Name", SERIF, 12)
    values.text(170, 190, c.name.upper(), TYPED, 14, ink=ink)
    paper.text(70, 214, "Address", SERIF, 12)
    values.text(170, 214, "1180 PEBBLE CREEK RD, DUNMOOR VT 05999", TYPED, 12, ink=ink)
    paper.rule(70, 228, 722, 228)
    for x, label, value in (
        (70, "Course title", c.title.upper()),
        (70, "Field of study", c.fields.upper()),
        (70, "Method of study", "QAS SELF STUDY"),
        (70, "Grade", "86 - PASS"),
    ):
        y = 254 + 28 * ("Course title", "Field of study", "Method of study", "Grade").index(label)
        paper.text(x, y, label, SERIF, 12)
        values.text(170, y, value, TYPED, 13, ink=ink)
    for n, (label, value) in enumerate(
        (
            ("Date completed", c.date),
            ("CPE hours", c.credits),
            ("Certificate no.", c.number),
            ("NASBA sponsor no.", c.sponsor_id),
        )
    ):
        paper.text(500, 282 + 28 * n, label, SERIF, 12)
        values.text(620, 282 + 28 * n, value, TYPED, 13, ink=ink)
    paper.rule(70, 388, 722, 388)
    paper.signature(90, 440, width=140, seed=12, ink="#111111")
    paper.rule(70, 450, 300, 450)
    paper.text(70, 465, "Rosalind Achterberg, Director of Home Study", SERIF, 10.5)
    paper.wrapped(
        70, 510,
        "Ashdown Professional Press is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Credit is recommended on the basis of 50 minutes of study per hour.",
        SERIF, 10, letters=125,
    )  # fmt: skip


@whole_file(
    "ninth-kettleman-audit-academy",
    case(
        BORN,
        title="Data Analytics for Internal Auditors: Building Repeatable Tests",
        sponsor=(
            "Kettleman Foods Corporation",
            ["Kettleman Foods Corporation", "Kettleman Foods", "Kettleman Foods Internal Audit Academy",
             "Internal Audit Academy", "Kettleman Foods Corporation Internal Audit Academy"],
        ),
        date=("15-Feb-2026", "2026-02-15"),
        credits="6.5",
        fields=("Auditing", studies("Auditing")),
        delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="177715",
        name="Ezekiel Vandermolen",
    ),
)  # fmt: skip
def kettleman_audit_academy(c: Case) -> bytes:
    table = rows(
        (
            ("Learner", c.name), ("Employee ID", "K0048213"), ("Activity", c.title), ("Activity code", "IA-DA-201"),
            ("Completion date", c.date), ("CPE credits", c.credits), ("NASBA field of study", c.fields), ("Delivery method", c.delivery),
            ("NASBA sponsor ID", c.sponsor_id), ("Learning provider", "Kettleman Foods Corporation"),
        )
    )  # fmt: skip
    return browser_page(
        f"""<div class=h><b>Kettleman Foods</b><span>Internal Audit Academy</span></div><h1>Record of CPE Completion</h1>
        <table>{table}</table>{scribble(209)}<p class=n>Stellan Osterhaus, Vice President Internal Audit</p>
        <p class=f>Kettleman Foods Corporation is registered with the National Association of State Boards of Accountancy (NASBA) as a
        sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have
        final authority on the acceptance of individual courses for CPE credit. Complaints regarding registered sponsors may be submitted to
        the National Registry of CPE Sponsors. One credit equals 50 minutes.</p><p class=f>Printed 02-Mar-2026 10:14 from LearnWell</p>""",
        size=LETTER_TALL,
        style="font-family: 'Source Sans'; padding: 40pt 50pt; color: #262626",
        rules=""".h { background: #e4572e; color: #fff; padding: 14pt 18pt; font-size: 20pt } .h span { float: right; font-size: 13pt; padding-top: 6pt } h1 { font-weight: 300; font-size: 28pt; margin: 28pt 0 16pt }
        table { width: 100%; border-collapse: collapse; margin-bottom: 30pt } td { padding: 7pt 10pt; font-size: 12.5pt } tr:nth-child(odd) { background: #f4f1ee } td:first-child { font-weight: 600; width: 170pt }
        .n { border-top: 1px solid #444; width: 260pt; font-size: 10.5pt; margin: 2pt 0 24pt; padding-top: 3pt } .f { font-size: 8.8pt; color: #666 }""",
    )
