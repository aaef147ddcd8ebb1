"""Sealed: webinars and self-study for accountants. Nobody looks at these until the end."""

from __future__ import annotations

from tests.strangers.files import browser_print, mail, rows
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
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

_BADGE = """<svg width=92 height=84 style="margin-top:12pt"><rect x="1" y="1" width="90" height="82" fill="none" stroke="#222"/>
<text x=46 y=30 text-anchor=middle font-family="Source Serif" font-weight=700 font-size=26>CPE</text>
<text x=46 y=46 text-anchor=middle font-family="Source Sans" font-size=9>NATIONAL REGISTRY</text>
<text x=46 y=58 text-anchor=middle font-family="Source Sans" font-size=9>OF CPE SPONSORS</text>
<text x=46 y=75 text-anchor=middle font-family="Source Sans" font-weight=700 font-size=12>%s</text></svg>"""

_PORTAL = """<style>
body { font: 400 11pt 'Source Sans'; color: #222; padding: 20pt 30pt }
.run { display: flex; justify-content: space-between; font-size: 7.5pt; color: #444 }
nav { border-bottom: 1px solid #bbb; padding: 16pt 0 6pt; font-size: 9pt; color: #35608a }
nav span { margin-right: 22pt }
h1 { font: 600 19pt 'Source Sans'; margin: 20pt 0 14pt; color: #17446b }
table { border-collapse: collapse; width: 100% }
td { padding: 5pt 8pt 5pt 0; vertical-align: top }
td:first-child { width: 132pt; color: #666 }
td:last-child { font-weight: 600 }
.two { display: flex; gap: 60pt; margin: 26pt 0 20pt; font-size: 9.5pt; line-height: 1.4 }
.fine { font-size: 8.2pt; line-height: 1.4; color: #333; margin-top: 12pt }
.foot { position: absolute; bottom: 20pt; left: 30pt; right: 30pt }
</style>"""


@whole_file(
    "sealed-portal-print",
    case(
        title="Lease Modifications Under ASC 842: A Working Session", name="Harriet Oyelaran-Bosch",
        date=("February 27, 2025", "2025-02-27"), credits=("2.0", "2.0"), fields=("Accounting", studies("Accounting")),
        teacher=TEACHERS[1], run="3/4/25, 9:12 AM", key="8830417",
    ),
    case(
        title="Sales Tax Nexus: Marketplace Sellers and Remote Staff", name=("Declan Fitzmorris, CPA", "Declan Fitzmorris"),
        date=("September 19, 2024", "2024-09-19"), credits=("1.5", "1.5"), fields=("Taxes", studies("Taxes")),
        teacher=TEACHERS[3], run="1/8/25, 4:47 PM", key="7715092", as_=SCAN,
    ),
    delivery=("Group Internet Based", "Group Internet Based"), sponsor=["Wrenfield Learning", "Wrenfield Learning, Inc.", "Wrenfield"],
    sponsor_id="173204", number=SKIP,
)  # fmt: skip
def portal_print(c) -> bytes:
    table = rows(
        (
            ("Attendee", c.name), ("Program title", c.title), ("Instructor", c.teacher), ("Program date", c.date),
            ("Location", "Online"), ("Instructional method", c.delivery), ("Field of study", c.fields), ("CPE credits earned", c.credits),
        )
    )  # fmt: skip
    return browser_print(
        f"""{_PORTAL}<div class=run><span>{c.run}</span><span>My Certificates | Wrenfield Learning</span><span></span></div>
<nav><span>Upcoming webinars</span><span>Self study</span><span>My certificates</span><span>Help</span><span>Sign out</span></nav>
<svg width=190 height=44 style="margin-top:18pt"><path d="M4 34 Q18 2 34 22 Q44 8 50 14 L38 36 Z" fill="#17446b"/>
<text x=58 y=33 font-family="Source Sans" font-weight=700 font-size=27 fill="#17446b">wrenfield</text></svg>
<h1>Certificate of Completion</h1><table>{table}</table>
<div class=two><div><b>{SIGNERS[18]}</b><br>Director of Continuing Education</div><div>Wrenfield Learning, Inc.<br>
4410 Canal Street, Suite 210<br>Ashburton, OH 43199<br>(614) 555-0127</div></div>
{_BADGE % ""}<div class=fine>In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted based on a
50-minute hour.</div>
<div class=fine>Wrenfield Learning, Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of
continuing professional education on the National Registry of CPE Sponsors (Sponsor ID 173204). State boards of accountancy have final
authority on the acceptance of individual courses for CPE credit. Complaints regarding registered sponsors may be submitted to the
National Registry of CPE Sponsors through its website.</div>
<div class="run foot"><span>https://app.wrenfield.example/account/certificates/{c.key}/print</span><span>1/1</span></div>""",
        size=LETTER_TALL,
    )


_PRESS = """<style>
body { font: 400 12pt 'Source Serif'; text-align: center; color: #2b1a12 }
.in { position: absolute; inset: 26pt; border: 3pt double #8c4a2f; padding: 30pt 60pt }
h1 { font: 400 34pt 'Source Serif'; margin: 14pt 0 16pt; color: #8c4a2f }
.name { font: 600 23pt 'Source Serif'; margin: 8pt 0 10pt }
.title { font: 600 18pt/1.3 'Source Serif'; margin: 8pt auto 14pt; width: 430pt }
.row { display: flex; justify-content: space-between; margin: 16pt 0 18pt; text-align: left; font-size: 11pt }
.row b { display: block; font: 600 8pt 'Source Sans'; color: #8c4a2f }
.sign { border-top: 1px solid #2b1a12; padding: 4pt 30pt 0; font-size: 11pt }
.fine { font: 400 8pt/1.4 'Source Sans'; color: #444 }
</style>"""


@whole_file(
    "sealed-press-self-study",
    case(
        title="S Corporation Basis and Distributions: From Formation Through Liquidation", name="Marisol Ketteridge",
        date=("10/19/2024", "2024-10-19"), credits=("8", "8"), fields=("Taxes", studies("Taxes")), number="CL-118873",
    ),
    delivery=("QAS Self Study", "QAS Self Study"), sponsor=["Copperleaf Press", "Copperleaf Press LLC", "Copperleaf Press, LLC"],
    sponsor_id="173118", size=LETTER_WIDE,
)  # fmt: skip
def press(c) -> bytes:
    return browser_print(
        f"""{_PRESS}<div class=in>
<svg width=220 height=50><path d="M14 44 C2 22 20 6 42 4 C44 28 34 42 14 44 Z" fill="#b8652f"/><path d="M12 47 L36 12" stroke="#fff" stroke-width="2"/>
<text x=52 y=26 font-family="Source Serif" font-size=21 fill="#2b1a12">Copperleaf</text>
<text x=53 y=42 font-family="Source Sans" font-size=11 letter-spacing=5 fill="#8c4a2f">PRESS</text></svg>
<h1>Certificate of Completion</h1>
This is to certify that<div class=name>{c.name}</div>has passed the final examination of the self-study course
<div class=title>{c.title}</div>and is recommended for <b>{c.credits} CPE credits</b> in the field of <b>{c.fields}</b>
<div class=row><span><b>DATE COMPLETED</b>{c.date}</span><span><b>DELIVERY METHOD</b>{c.delivery}</span><span><b>EXAM SCORE</b>86%</span>
<span><b>CERTIFICATE NO.</b>{c.number}</span><span><b>ISSUED</b>10/21/2024</span></div>
<div style="display:flex;justify-content:space-between;align-items:flex-end;margin:4pt 0 14pt">{_BADGE % "QAS Self Study"}<span class=sign>{SIGNERS[4]}, Publisher</span></div><div class=fine>Copperleaf Press, LLC, 77 Tannery Row, Millbrook Falls, VT 05099. NASBA National Registry of CPE Sponsors
ID 173118. New York sponsor 002988. Texas sponsor 011745. Credit is based on a 50-minute hour; boards of accountancy have the final say
on what they accept.</div></div>""",
        size=LETTER_WIDE,
    )


@layout(
    "sealed-software-webinar",
    case(
        title="Month-End Close in Three Days with Tillwater", name="Bartholomew Nkemelu", date=("Thursday, May 16, 2024", "2024-05-16"),
        credits=("1.0", "1.0"), fields=("Computer Software & Applications", studies("Computer Software & Applications")),
    ),
    as_=HYBRID, size=SLIDE, delivery=("Group Internet-Based", "Group Internet Based"), sponsor=["Tillwater", "Tillwater Software", "Tillwater Software, Inc."],
    sponsor_id="173477",
)  # fmt: skip
def software(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 960, 540, "#eaf4f4")
    p.block(0, 0, 960, 96, "#0b6e6e")
    for step in range(3):
        p.shape(
            [(40, 40 + 16 * step), (64, 32 + 16 * step), (88, 40 + 16 * step), (112, 32 + 16 * step)],
            ink="#ffffff",
            weight=4,
        )
    p.text(128, 68, "tillwater", VERA_BOLD, 34, ink="#ffffff")
    p.text(920, 62, "CPE Certificate of Attendance", VERA, 22, ink="#ffffff", align="right")
    p.text(60, 146, "Awarded to", VERA, 13, ink="#0b6e6e")
    v.text(60, 184, c.name, VERA_BOLD, 30)
    p.text(60, 228, "For attending the live webinar", VERA, 13, ink="#0b6e6e")
    v.text(60, 260, c.title, VERA_BOLD, 21)
    for x, label, value in (
        (60, "Date", c.date), (330, "CPE credits", c.credits), (460, "Field of study", c.fields), (720, "Delivery method", c.delivery),
    ):  # fmt: skip
        p.text(x, 318, label, VERA, 11, ink="#0b6e6e")
        v.text(x, 338, value, SANS_BOLD, 14)
    p.rule(60, 356, 900, 356, ink="#0b6e6e")
    p.signature(70, 420, width=120, seed=901)
    p.text(60, 444, f"{SIGNERS[19]}, Head of Customer Education", VERA, 11)
    p.box(820, 376, 84, 62, ink="#222222")
    p.text(862, 398, "CPE", SERIF_BOLD, 18, align="centre")
    p.text(862, 414, "NATIONAL REGISTRY", SANS, 7, align="centre")
    p.text(862, 425, "OF CPE SPONSORS", SANS, 7, align="centre")
    p.wrapped(
        60, 478, "Tillwater Software, Inc. is registered with NASBA as a sponsor of continuing professional education on the National "
        "Registry of CPE Sponsors, sponsor no. 173477. Credits are calculated on a 50-minute hour. State boards of accountancy have "
        "final authority on the acceptance of individual courses for CPE credit.", VERA, 9, letters=150,
    )  # fmt: skip


_TAX = """<style>
body { font: 400 11pt 'Source Sans'; color: #111 }
.top { background: #24303f; color: #fff; padding: 22pt 40pt; display: flex; justify-content: space-between; align-items: center }
.top b { font: 700 22pt 'Source Sans' } .top i { font: 400 10pt 'Source Sans'; color: #cfd8e3 }
.main { padding: 24pt 40pt }
h1 { font: 300 28pt 'Source Sans'; margin: 0 0 12pt }
.name { font: 600 20pt 'Source Sans' } .title { font: 600 16pt/1.25 'Source Sans'; margin: 6pt 0 12pt }
table { border-collapse: collapse; width: 100%; margin: 16pt 0 }
th, td { border: 1px solid #9aa7b5; padding: 6pt 8pt; text-align: left } th { background: #e8edf3; font-weight: 600 }
.fine { font-size: 8.5pt; line-height: 1.4; color: #444 }
</style>"""


@whole_file(
    "sealed-tax-regimes",
    case(
        title="Representing Clients in a Correspondence Audit", name="Ottoline Varga-Reese", date=("Dec 10, 2024", "2024-12-10"),
        credits=("2.0", "2.0"), irs="2", program="MTQ7R-T-00418-24-O", number="2024-55108",
    ),
    case(
        title="Partnership Tax from Start to Finish: Forms, Basis and the Traps Between", name="Gideon Applewhite", date=("Jan 22, 2025", "2025-01-22"),
        credits=("3.5", "3.5"), irs="3", program="MTQ7R-T-00460-25-O", number="2025-00731",
    ),
    delivery=("Group Internet Based (webinar)", "Group Internet Based"), fields=("Taxes", studies("Taxes")),
    sponsor=["Marl & Tansy Tax Education", "Marl & Tansy"], sponsor_id="173652", size=LETTER_TALL,
)  # fmt: skip
def tax_regimes(c) -> bytes:
    table = rows((("Credit for", "Subject", "Amount", "Our number"),), tag="th") + rows(
        (
            ("CPAs (NASBA Registry)", c.fields, f"{c.credits} CPE credits", "173652"),
            ("Enrolled agents (IRS)", "Federal Tax Law", f"{c.irs} CE hours", c.program),
        )
    )
    return browser_print(
        f"""{_TAX}<div class=top><b>Marl &amp; Tansy</b><i>Tax Education</i></div><div class=main><h1>Certificate of Completion</h1>
Participant<div class=name>{c.name}</div><br>Program<div class=title>{c.title}</div>
<b>Date of program:</b> {c.date} &nbsp;&nbsp; <b>Method:</b> {c.delivery} &nbsp;&nbsp; <b>Certificate:</b> {c.number}
<table>{table}</table><p>Instructor: {TEACHERS[6]}</p><p style="margin-top:34pt">{SIGNERS[9]}<br>President, Marl &amp; Tansy Tax Education</p>
<p class=fine>CPE credits are based on a 50-minute hour, in accordance with the standards of the National Registry of CPE Sponsors. IRS
hours are reported to the IRS within ten days if you gave us your PTIN. Marl &amp; Tansy Tax Education, PO Box 318, Greylock Ferry, NY 12099.</p>
</div>""",
        size=LETTER_TALL,
    )


@layout(
    "sealed-lines-below",
    case(
        title="Detecting Vendor Fraud with Data Analytics", name="Cosima Brandvold", date=("July 8, 2024", "2024-07-08"), credits=("4.0", "4.0"),
        fields=("Auditing", studies("Auditing")),
    ),
    as_=SCAN, size=LETTER_WIDE, delivery=("QAS Self-Study", "QAS Self Study"), sponsor=["Cadence Institute", "The Cadence Institute"], sponsor_id="172936",
)  # fmt: skip
def lines_below(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(24, ink="#2f5d50", thick=14, strands=5)
    p.centred(104, "The Cadence Institute", SERIF_BOLD, 26, ink="#2f5d50")
    p.centred(124, "1180 Orchard Parkway, Fenwick, Pennsylvania 19099", SERIF, 10)
    p.centred(178, "Certificate of Completion", SERIF_ITALIC, 34)
    p.centred(212, "presented to", SERIF_ITALIC, 14)
    v.centred(250, c.name, SERIF_BOLD, 26)
    p.rule(210, 258, 582, 258)
    p.centred(284, "for successfully completing", SERIF_ITALIC, 14)
    v.centred(318, c.title, SERIF_BOLD, 19)
    for x, label, value in (
        (80, "Date completed", c.date), (250, "CPE credit hours", c.credits), (400, "Field of study", c.fields), (560, "Delivery method", c.delivery),
    ):  # fmt: skip
        v.text(x + 65, 384, value, SERIF, 14, align="centre")
        p.rule(x, 390, x + 135, 390)
        p.text(x + 65, 404, label, SERIF_ITALIC, 10, align="centre")
    p.signature(110, 470, width=130, seed=907)
    p.rule(80, 480, 300, 480)
    p.text(190, 494, f"{SIGNERS[6]}, Dean of Programs", SERIF, 11, align="centre")
    p.seal(396, 466, 34, fill="#2f5d50", light="#dfeee9")
    p.text(590, 466, "National Registry of CPE Sponsors", SERIF, 10.5, align="centre")
    p.text(590, 481, "Sponsor number 172936", SERIF, 10.5, align="centre")
    p.centred(538, "In accordance with the standards of the National Registry of CPE Sponsors, CPE credits are based on a 50-minute hour.", SERIF, 9)  # fmt: skip


@layout(
    "sealed-sentence-webcast",
    case(
        title="Quality Management Standards: Countdown to the Deadline", name="Ignatius Pellerin", date=("November 13, 2024", "2024-11-13"), credits=("1.5", "1.5"),
        fields=("Auditing", studies("Auditing")),
    ),
    as_=PHOTO, size=LETTER_TALL, delivery=("group internet-based", "Group Internet Based"), sponsor=["Holloway Crest Seminars", "Holloway Crest", "Holloway Crest Seminars, Inc."],
    sponsor_id="173391",
)  # fmt: skip
def sentence(p: Sheet, v: Sheet, c) -> None:
    p.frame(36, ink="#6b2140", weight=2)
    p.shape([(266, 130), (306, 80), (346, 130)], fill="#6b2140")
    p.shape([(286, 130), (306, 104), (326, 130)], fill="#ffffff")
    p.centred(160, "HOLLOWAY CREST", SANS_BOLD, 18, tracking=4, ink="#6b2140")
    p.centred(178, "SEMINARS", SANS, 11, tracking=6, ink="#6b2140")
    p.centred(240, "Certificate of Attendance", SERIF_ITALIC, 30)
    p.centred(300, "This certifies that", SERIF, 15)
    v.centred(336, c.name, SERIF_BOLD, 26)
    p.centred(374, f"earned {c.credits} CPE credits in the field of study of {c.fields}", SERIF, 15)
    p.centred(396, f"by attending the {c.delivery} program", SERIF, 15)
    v.centred(436, "Quality Management Standards:", SERIF_BOLD, 20)
    v.centred(460, "Countdown to the Deadline", SERIF_BOLD, 20)
    p.centred(496, f"broadcast live on {c.date}.", SERIF, 15)
    p.signature(230, 590, width=150, seed=911)
    p.rule(196, 600, 416, 600)
    p.centred(616, f"{SIGNERS[24]}", SERIF, 13)
    p.centred(631, "Program Administrator", SERIF_ITALIC, 11)
    p.centred(690, "Holloway Crest Seminars, Inc.   |   Box 2207, Danvers Point, Maine 04099", SANS, 9)
    p.centred(704, "NASBA National Registry of CPE Sponsors #173391   |   one CPE credit equals 50 minutes", SANS, 9)


@whole_file(
    "sealed-certificate-mail",
    case(
        title="Cash Flow Forecasting for Seasonal Businesses", name="Theodora Lindqvist-Amari", date=("December 5, 2024", "2024-12-05"),
        credits=("1", "1"), fields=("Finance", studies("Finance")), number=None,
    ),
    ending="eml", delivery=("Group Internet Based", "Group Internet Based"), sponsor=["Brambleway CPE", "Brambleway"], sponsor_id="173588",
)  # fmt: skip
def certificate_mail(c) -> bytes:
    pairs = (
        ("Participant", c.name), ("Course", c.title), ("Date", c.date), ("Field of study", c.fields), ("CPE credits", c.credits),
        ("Delivery method", c.delivery), ("NASBA sponsor ID", "173588"),
    )  # fmt: skip
    plain = (
        "Hello Theodora,\n\nThank you for joining us. This message is your certificate of completion; please keep it.\n\n"
        + "\n".join(f"{label}: {value}" for label, value in pairs)
        + f"\n\n{SIGNERS[14]}\nProgram Manager, Brambleway CPE\n\nCPE credits are granted on the basis of a 50-minute hour in accordance with the\n"
        "standards of the National Registry of CPE Sponsors.\nBrambleway CPE, 12 Quarry Hill, Norbury, CT 06099\n"
    )
    rich = (
        '<body style="font-family:Arial"><table width=600 align=center><tr><td style="background:#3f2a5c;color:#fff;padding:16px;font-size:22px">'
        "Brambleway CPE</td></tr><tr><td style='padding:16px'><p>Hello Theodora,</p><p>Thank you for joining us. This message is your <b>certificate "
        "of completion</b>; please keep it.</p><table cellpadding=5>"
        + "".join(f"<tr><td style='color:#666'>{label}</td><td><b>{value}</b></td></tr>" for label, value in pairs)
        + f"</table><p>{SIGNERS[14]}<br>Program Manager, Brambleway CPE</p><p style='font-size:11px;color:#666'>CPE credits are granted on the basis of a "
        "50-minute hour in accordance with the standards of the National Registry of CPE Sponsors.<br>Brambleway CPE, 12 Quarry Hill, Norbury, CT "
        "06099</p></td></tr></table></body>"
    )
    headers = {
        "From": "Brambleway CPE <certificates@brambleway.example>",
        "To": "Theodora Lindqvist-Amari <tlindqvist@amari-advisory.example>",
        "Subject": "Your CPE certificate: Cash Flow Forecasting for Seasonal Businesses",
        "Date": "Fri, 06 Dec 2024 10:15:42 -0500",
        "Message-ID": "<cert-20418@brambleway.example>",
    }
    return mail(headers, plain, rich)


_CARD = """<style>
body { font: 400 13pt 'Source Sans'; background: #dfe3ea; color: #1d2433 }
.bar { background: #fff; padding: 12pt 30pt; display: flex; justify-content: space-between; font-size: 12pt; color: #5a6579; border-bottom: 1px solid #c8ced9 }
.card { background: #fff; margin: 34pt auto 0; width: 860pt; height: 560pt; display: flex; border-radius: 10pt; overflow: hidden }
.left { width: 230pt; background: #f3b33d; padding: 40pt 26pt; text-align: center }
.left b { font: 700 30pt/1.05 'Source Sans'; display: block; margin-top: 22pt }
.right { padding: 42pt 46pt; flex: 1 }
h1 { font: 600 16pt 'Source Sans'; letter-spacing: 2pt; color: #9b6b0b; margin: 0 0 22pt }
.name { font: 600 30pt 'Source Sans' } .title { font: 600 22pt/1.2 'Source Sans'; margin: 6pt 0 24pt }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 16pt 30pt } .grid span { display: block; font-size: 11pt; color: #6a7488 }
.fine { font-size: 10pt; color: #6a7488; margin-top: 26pt; line-height: 1.35 }
</style>"""


@whole_file(
    "sealed-course-card",
    case(
        title="Ethical Decision-Making When Everyone Is in a Hurry", name="Rosamund Achebe-Thornley", date=("Aug 21, 2024", "2024-08-21"),
        credits=("2.4", "2.4"), fields=("Behavioral Ethics", studies("Behavioral Ethics")), number="K4TQ-7719",
    ),
    as_=SHOT, size=SCREEN, delivery=("QAS Self Study", "QAS Self Study"), sponsor=["Sunlark Learning", "Sunlark"], sponsor_id="173710",
)  # fmt: skip
def course_card(c) -> bytes:
    return browser_print(
        f"""{_CARD}<div class=bar><span>My learning &nbsp;›&nbsp; Certificates</span><span>Download &nbsp;&nbsp; Share &nbsp;&nbsp; Close</span></div>
<div class=card><div class=left><svg width=120 height=120><circle cx=60 cy=60 r=34 fill="#1d2433"/><g stroke="#1d2433" stroke-width=6>
<path d="M60 4v14M60 102v14M4 60h14M102 60h14M20 20l10 10M90 90l10 10M100 20l-10 10M30 90l-10 10"/></g></svg><b>Sunlark<br>Learning</b></div>
<div class=right><h1>CERTIFICATE OF COMPLETION</h1><div class=name>{c.name}</div>completed<div class=title>{c.title}</div>
<div class=grid><div><span>Completed on</span>{c.date}</div><div><span>CPE credits</span>{c.credits}</div><div><span>Field of study</span>{c.fields}</div>
<div><span>Delivery method</span>{c.delivery}</div><div><span>NASBA sponsor ID</span>173710</div><div><span>Certificate ID</span>{c.number}</div></div>
<div class=fine>Sunlark Learning is listed on the National Registry of CPE Sponsors. Credits are granted on a 50-minute hour. State boards of
accountancy have final authority on the acceptance of individual courses.</div></div></div>""",
        size=SCREEN,
    )
