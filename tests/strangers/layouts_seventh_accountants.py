"""What accountants get: webcasts of networks and firms, a society's print, a conference, self-study, a vendor's minutes."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, rows
from tests.strangers.layout import HYBRID, SCAN, SHOT, case, layout, shares, studies, whole_file
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

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@whole_file(
    "seventh-network-webcast",
    case(
        title="Form 1099-DA and Digital Asset Reporting: What Practitioners Need to Do Now", name=("Karen L. Dubrowski", ["Karen L. Dubrowski", "Karen Dubrowski"]), date=("Wednesday, September 24, 2025", "2025-09-24"),
        credits=("2.0", "2.0"), fields=("", shares({"Taxes": "1.5", "Regulatory Ethics": "0.5"})), delivery=("Group Internet-Based", "Group Internet Based"), sponsor_id="176511", number="BW-2209-417763",
    ),
    size=WIDE, sponsor=["Brightwater CPE Network", "Brightwater CPE", "Brightwater", "Brightwater CPE Network, Inc."],
)  # fmt: skip
def network_webcast(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;left:0;top:0;bottom:0;width:196pt;background:linear-gradient(180deg,#0a2a4a,#12507b);color:#fff;padding:34pt 20pt;box-sizing:border-box">
        <svg width="64" height="64" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30" fill="none" stroke="#7fd1e8" stroke-width="3"/><path d="M6 38 q13 -12 26 0 t26 0" fill="none" stroke="#fff" stroke-width="4"/><path d="M9 47 q11 -10 23 0 t23 0" fill="none" stroke="#7fd1e8" stroke-width="3"/></svg>
        <div style="font:700 21pt/1.1 'Source Sans';margin-top:8pt">Brightwater<br>CPE Network</div>
        <div style="font:8.2pt/1.4 'Source Sans';position:absolute;bottom:26pt;left:20pt;right:16pt">Brightwater CPE Network, Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. Complaints regarding registered sponsors may be submitted to the National Registry of CPE Sponsors through its website: www.NASBARegistry.org<br><br>NASBA Registry Sponsor #: {c.sponsor_id}<br>Texas Sponsor #: 010288<br>New York Sponsor #: 003114</div></div>
        <div style="margin-left:236pt;margin-right:44pt"><div style="font:300 33pt 'Source Sans';color:#12507b;margin-top:48pt">Certificate of Completion</div>
        <div style="margin-top:24pt;color:#666">Awarded to</div><div style="font:600 25pt 'Source Sans'">{c.name}</div>
        <div style="margin-top:14pt;color:#666">for participating in</div><div style="font:600 17pt/1.25 'Source Sans'">{c.title}</div>
        <table style="margin-top:20pt">{rows((("Date:", c.date), ("Time:", "1:00 PM &ndash; 2:45 PM Eastern"), ("Location:", "Internet"), ("Delivery Method:", c.delivery), ("Total CPE Credits:", f"<b>{c.credits}</b>"), ("Field(s) of Study:", "Taxes &ndash; 1.5<br>Regulatory Ethics &ndash; 0.5"), ("Certificate #:", c.number)))}</table></div>
        <div style="position:absolute;right:44pt;bottom:34pt;width:210pt;font-size:9.5pt">{scribble(7101)}<div style="border-top:.8pt solid #444;padding-top:3pt">Alison Merriweather, Director of Programs<br>CPE credits are based on a 50-minute hour.</div></div>""",
        size=WIDE, style="font: 12pt/1.4 'Source Sans'; color: #222", rules="td { vertical-align: top; padding: 1pt 14pt 1pt 0 } td:first-child { color: #666 }",
    )  # fmt: skip


@whole_file(
    "seventh-society-account-print",
    case(
        title=("Farm & Ranch Tax Update", ["Farm & Ranch Tax Update", "25-FRTU4 Farm & Ranch Tax Update", "Farm & Ranch Tax Update (25-FRTU4)"]), name="Tyler J. Oberholtzer", date=("12/9/2025", "2025-12-09"), credits=("4.00", "4"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), sponsor_id="176512",
    ),
    size=TALL, sponsor=["Prairie States Society of CPAs", "Prairie States Society of Certified Public Accountants", "PSSCPA"],
)  # fmt: skip
def society_print(c) -> bytes:
    logo = drawn(
        '<div style="width:330pt;height:70pt;background:#fff;display:flex;align-items:center"><div style="font:700 46pt/1 \'Source Serif\';color:#7a5c00;letter-spacing:-2pt">PS</div><div style="border-left:2pt solid #7a5c00;margin-left:10pt;padding-left:10pt;font:600 15pt/1.2 \'Source Serif\';color:#333">Prairie States Society<br>of Certified Public Accountants</div></div>',
        size=(330, 72),
    )
    return browser_page(
        f"""<div style="font-size:8pt;display:flex;justify-content:space-between"><span>12/15/25, 8:02 AM</span><span>Certificate of Attendance | My Account</span><span></span></div>
        <div style="border:1pt solid #7a5c00;margin:26pt 8pt 0;padding:26pt 34pt;height:560pt;position:relative"><img src="{logo}" style="width:260pt">
        <p style="font:600 20pt 'Source Serif';margin:30pt 0 24pt">Certificate of Attendance</p>
        <p><b>Participant:</b> {c.name}<br><b>Member ID:</b> 88213<br><b>License:</b> NE 11402</p>
        <p><b>Course:</b> {c.title}<br><b>Course Number:</b> 25-FRTU4<br><b>Date:</b> {c.date} &nbsp; 8:30 a.m.&ndash;12:00 p.m.<br><b>Location:</b> Online<br><b>Delivery Method:</b> {c.delivery}<br><b>Instructor(s):</b> Roy Stenbeck, CPA; Patrice Oyelaran, EA</p>
        <table style="width:100%;border-collapse:collapse;margin-top:14pt"><tr><th>Field of Study</th><th>Possible Credits</th><th>Credits Earned</th></tr><tr><td>{c.fields} (Technical)</td><td>4.00</td><td>{c.credits}</td></tr><tr><td><b>Total</b></td><td>4.00</td><td><b>{c.credits}</b></td></tr></table>
        <div style="position:absolute;left:34pt;right:34pt;bottom:20pt;font-size:8.5pt">NASBA Registry of CPE Sponsors ID: {c.sponsor_id} &nbsp;&nbsp; Kansas, Nebraska and South Dakota: approved sponsor<br>Prairie States Society of CPAs &bull; 700 Windbreak Drive, Suite 12 &bull; Kearney Falls, NE<br>In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted based on a 50-minute hour. Retain this document for five years.</div></div>
        <div style="position:absolute;bottom:18pt;left:40pt;right:40pt;font-size:8pt;display:flex;justify-content:space-between"><span>https://www.psscpa.example/account/cpe/certificate/559018</span><span>1/1</span></div>""",
        size=TALL, style="font: 11pt/1.5 'DejaVu Serif'; color: #111; padding: 18pt 40pt", rules="th, td { border: .7pt solid #999; padding: 5pt 8pt; text-align: left } th { background: #f3efe0 }",
    )  # fmt: skip


@layout(
    "seventh-firm-client-webcast",
    case(
        title=("Quarterly technical accounting briefing: Q3 2025", ["Quarterly technical accounting briefing: Q3 2025", "Quarterly technical accounting briefing"]), name="Priscilla Nandakumar", date=("10/07/2025", "2025-10-07"), credits=("1.5", "1.5"),
        fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"), sponsor_id="176513",
    ),
    as_=HYBRID, size=LETTER_WIDE, sponsor=["Stellhorn Baird LLP", "Stellhorn Baird"],
)  # fmt: skip
def client_webcast(p: Sheet, v: Sheet, c) -> None:
    p.shape([(560, 0), (792, 0), (792, 612), (700, 612)], fill="#e86a33")
    p.shape([(600, 0), (792, 0), (792, 390)], fill="#f2a65a")
    p.text(52, 76, "Stellhorn Baird", MODERN, 30, ink="#222222")
    p.text(52, 96, "Audit  |  Tax  |  Advisory", MODERN, 10, ink="#777777")
    p.text(52, 168, "Certificate of attendance", MODERN, 27, ink="#e86a33")
    v.text(52, 214, c.name, SANS_BOLD, 19)
    p.text(52, 240, "attended the following webcast:", MODERN, 11)
    v.text(52, 270, c.title, SANS_BOLD, 15)
    fields = (("Date", c.date), ("Recommended CPE credits", c.credits), ("Field of study", c.fields), ("Program level", "Update"), ("Instructional method", c.delivery))  # fmt: skip
    for row, (label, value) in enumerate(fields):
        p.text(52, 312 + row * 21, label, MODERN, 10.5, ink="#777777")
        v.text(220, 312 + row * 21, value, SANS, 11)
    p.signature(60, 470, width=110, seed=7103)
    p.text(52, 492, "Meredith Fonseca-Hale, National Learning Leader", MODERN, 9.5)
    p.wrapped(
        52, 524, f"Stellhorn Baird LLP is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors (sponsor no. {c.sponsor_id}). State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.", MODERN, 7.5, letters=130,
    )  # fmt: skip
    p.text(52, 578, "© 2025 Stellhorn Baird LLP. All rights reserved.", MODERN, 7.5, ink="#777777")


@layout(
    "seventh-firm-staff-training-scan",
    case(
        title=("2024 Fall Staff Training", ["2024 Fall Staff Training", "Fall Staff Training"]), name="Bradley Kessinger", date=("November 7 & 8, 2024", "2024-11-08"), credits=("15", ["15", "15.0"]),
        fields=("", [*shares({"Accounting": "5", "Auditing": "6", "Taxes": "4"})]), delivery=("Group Live", "Group Live"),
    ),
    as_=SCAN, size=LETTER_WIDE, sponsor=["Pruitt Lindell & Associates, P.C.", "Pruitt Lindell & Associates", "Pruitt Lindell & Associates PC"],
)  # fmt: skip
def staff_training(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#444444", weight=2.2)
    p.frame(36, ink="#444444", weight=0.6)
    p.centred(92, "PRUITT LINDELL & ASSOCIATES, P.C.", SERIF_BOLD, 21)
    p.centred(110, "Certified Public Accountants   •   118 E. Courthouse Square, Dillard, Missouri", SERIF, 10.5)
    p.centred(164, "Certificate of CPE Attendance", SERIF_ITALIC, 30)
    p.text(90, 214, "Name of participant:", SERIF, 13)
    v.text(230, 212, c.name, PEN, 22, ink="#1b2a5c")
    p.rule(220, 218, 700, 218)
    p.text(90, 248, "Program:", SERIF, 13)
    v.text(230, 248, c.title, SERIF_BOLD, 14)
    p.text(90, 274, "Date(s):", SERIF, 13)
    v.text(230, 274, c.date, SERIF_BOLD, 14)
    p.text(90, 300, "Location:", SERIF, 13)
    v.text(230, 300, "Firm training room, Dillard, MO", SERIF_BOLD, 14)
    p.text(90, 326, "Type of program:", SERIF, 13)
    v.text(230, 326, c.delivery, SERIF_BOLD, 14)
    p.text(90, 360, "Credits by field of study (50-minute hour):", SERIF, 13)
    for row, (field, hours) in enumerate((("Accounting", "5"), ("Auditing", "6"), ("Taxes", "4"), ("TOTAL", c.credits))):  # fmt: skip
        face = SERIF_BOLD if row == 3 else SERIF
        p.text(230, 384 + row * 20, field, face, 13)
        p.text(400, 384 + row * 20, hours, face, 13, align="right")
    p.rule(230, 430, 404, 430)
    p.signature(470, 486, width=150, seed=7104)
    p.rule(440, 496, 700, 496)
    p.text(440, 510, "Janet Lindell, CPA, Partner in charge of CPE", SERIF, 11)
    p.centred(556, "This firm is not a member of the National Registry of CPE Sponsors. Program developed under the Statement on Standards for CPE Programs.", SERIF, 9)  # fmt: skip


@whole_file(
    "seventh-summit-sessions-attended",
    case(
        title=("Controllers Summit 2025", ["Controllers Summit 2025", "Controllers Summit"]), name=("Marcus Adebayo-Finch", "Marcus Adebayo-Finch"), date=("June 2–4, 2025", "2025-06-04"), credits=("12.5", "12.5"),
        fields=("", [shares({"Accounting": "3.5", "Finance": "4.0", "Information Technology": "2.0", "Personnel/Human Resources": "1.5", "Communications and Marketing": "1.5"})]), delivery=("Group Live", "Group Live"), sponsor_id="176515",
    ),
    size=TALL, sponsor=["Corporate Finance Leaders Institute", "Corporate Finance Leaders Institute (CFLI)", "CFLI"],
)  # fmt: skip
def summit(c) -> bytes:
    sessions = (
        ("Mon 6/2", "Opening Keynote: The Fed, the Curve and Your Cash", "Finance", "1.5"),
        ("Mon 6/2", "Segment Expenses: First-Year Lessons from ASU 2023-07", "Accounting", "2.0"),
        ("Tue 6/3", "Close in Five Days (Really)", "Accounting", "1.5"),
        ("Tue 6/3", "Bots, Scripts and Agents in the Record-to-Report Cycle", "Information Technology", "2.0"),
        ("Tue 6/3", "Working Capital Workshop", "Finance", "2.5"),
        ("Wed 6/4", "Hiring When Nobody Majors in Accounting", "Personnel/Human Resources", "1.5"),
        ("Wed 6/4", "Telling the Story: Presenting Numbers to a Board", "Communications and Marketing", "1.5"),
    )
    return browser_page(
        f"""<svg width="612pt" height="120pt" viewBox="0 0 612 120" style="display:block"><rect width="612" height="120" fill="#2b1b4d"/><path d="M0 120 L120 60 L200 100 L330 26 L430 84 L520 40 L612 110 V120Z" fill="#ff5d8f" opacity=".75"/><text x="40" y="52" font-family="Source Sans" font-weight="700" font-size="28" fill="#fff">CONTROLLERS SUMMIT <tspan fill="#ffd166">2025</tspan></text><text x="40" y="74" font-family="Source Sans" font-size="12" fill="#fff">{c.date} · Bayside Grand Hotel, Tampa Shores, Florida</text></svg>
        <div style="padding:24pt 40pt"><div style="font:600 22pt 'Source Sans'">CPE Certificate</div><p style="margin:8pt 0">The Corporate Finance Leaders Institute (CFLI) certifies that <b>{c.name}</b>, Vice President &amp; Controller, Ostrander Foods, attended <b>{c.title}</b> and earned the credits listed below.</p>
        <table style="width:100%;border-collapse:collapse">{rows((("Day", "Session", "Field of study", "CPE"),), tag="th")}{rows(sessions)}<tr style="background:#f3eefb"><td></td><td></td><td style="text-align:right"><b>Total CPE credits</b></td><td><b>{c.credits}</b></td></tr></table>
        <p>Summary: Accounting 3.5 | Finance 4.0 | Information Technology 2.0 | Personnel/Human Resources 1.5 | Communications and Marketing 1.5<br>Delivery method: {c.delivery} &nbsp; Prerequisites: none &nbsp; Maximum credits available: 16.0</p>
        <div style="height:20pt"></div>{scribble(7105, wide=150)}<p style="margin:0">Lorna Castellano, Vice President, Events &amp; Education</p></div>
        <div style="position:absolute;left:40pt;right:40pt;bottom:24pt;font-size:8pt;color:#444">The Corporate Finance Leaders Institute is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors, Sponsor ID {c.sponsor_id}. CFLI, 40 Exchange Terrace, Hartfield, CT.</div>""",
        size=TALL, style="font: 11pt/1.45 'Source Sans'; color: #1e1e24", rules="th, td { border-bottom: .6pt solid #c9bfe0; text-align: left; padding: 4.5pt 6pt; font-size: 10.5pt; vertical-align: top } th { border-bottom: 1.4pt solid #2b1b4d }",
    )  # fmt: skip


@layout(
    "seventh-tax-publisher-self-study",
    case(
        title=("1040 Workshop: Credits, Basis and Due Diligence", ["1040 Workshop: Credits, Basis and Due Diligence", "1040 Workshop"]), name="SHERRI ANN VOLKMANN", date=("January 18, 2025", "2025-01-18"), credits=("10", ["10", "8"]),
        fields=("Taxes", studies("Taxes")), delivery=("QAS Self Study", ["QAS Self Study", "Self Study"]), sponsor_id="176516", number=("TG25-0093817", "TG25-0093817"),
    ),
    size=LETTER_TALL, sponsor=["Tallgrass Tax Press", "Tallgrass Tax Press, LLC"],
)  # fmt: skip
def tax_publisher(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 6, "#386641")
    p.text(50, 62, "Tallgrass", SERIF_BOLD, 30, ink="#386641")
    p.text(190, 62, "TAX PRESS", SANS, 15, ink="#6a994e", tracking=3)
    p.text(562, 50, f"Certificate No. {c.number}", SANS, 9, align="right")
    p.text(562, 62, "Order 5541902", SANS, 9, align="right")
    p.rule(50, 78, 562, 78, ink="#386641", weight=1.2)
    p.centred(128, "CERTIFICATE OF COMPLETION", SERIF_BOLD, 23)
    v.centred(176, c.name, SERIF_BOLD, 19)
    p.centred(194, "PTIN P0•••4471", SANS, 9)
    p.centred(222, "has successfully completed the correspondence course", SERIF, 13)
    v.centred(254, c.title, SERIF_BOLD, 17)
    p.centred(276, "and passed the final examination with a score of 84%.", SERIF, 13)
    p.box(50, 306, 512, 190, ink="#386641")
    left = (("Date of completion", c.date), ("Enrollment date", "October 30, 2024"), ("Delivery method", c.delivery), ("Field of study", c.fields))  # fmt: skip
    for row, (label, value) in enumerate(left):
        p.text(66, 334 + row * 22, label, SANS, 10.5, ink="#555555")
        v.text(186, 334 + row * 22, value, SANS_BOLD, 10.5)
    p.rule(66, 412, 546, 412, ink="#a7c957")
    p.text(66, 432, "CPAs", SANS_BOLD, 10.5)
    v.text(186, 432, f"{c.credits} CPE credits", SANS_BOLD, 10.5)
    p.text(320, 432, f"NASBA QAS sponsor {c.sponsor_id}", SANS, 10.5)
    p.text(66, 454, "EAs / AFSP / OTRPs", SANS_BOLD, 10.5)
    v.text(186, 454, "8 CE (federal tax law)", SANS_BOLD, 10.5)
    p.text(320, 454, "IRS program TGX7Q-U-00417-25-S", SANS, 10.5)
    p.text(66, 476, "CTEC", SANS_BOLD, 10.5)
    v.text(186, 476, "8 hours federal", SANS_BOLD, 10.5)
    p.text(320, 476, "CTEC course 6099-CE-0088", SANS, 10.5)
    p.signature(60, 570, width=130, seed=7106)
    p.text(50, 596, "Warren Haldeman, EA", SANS, 10.5)
    p.text(50, 609, "Publisher", SANS, 10.5)
    p.wrapped(
        50, 690, "Tallgrass Tax Press, LLC has entered into an agreement with the Internal Revenue Service to meet the requirements of 31 Code of Federal Regulations, section 10.9. CPE credits for CPAs are computed on a 50-minute hour. The course expires one year after enrollment; the certificate does not. 2200 Bluestem Road, Salina Creek, Kansas.", SANS, 8, letters=118,
    )  # fmt: skip


@layout(
    "seventh-government-audit-roundtable",
    case(
        title=("Virtual Spring Roundtable: Quality Management Under the 2024 Yellow Book", ["Virtual Spring Roundtable: Quality Management Under the 2024 Yellow Book", "Quality Management Under the 2024 Yellow Book"]), name="Denise Paukert", date=("April 23, 2025", "2025-04-23"), credits=("3.5", "3.5"),
        fields=("Auditing (Governmental)", studies("Auditing (Governmental)")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=LETTER_WIDE, sponsor=["Southern Plains Government Audit Roundtable", "Southern Plains Government Audit Roundtable (SPGAR)", "SPGAR"], colour="#fffdf6",
)  # fmt: skip
def roundtable(p: Sheet, v: Sheet, c) -> None:
    for k in range(8):
        p.rule(0, 20 + 4 * k, 792, 20 + 4 * k, ink="#b08900", weight=0.7 + 0.2 * k)
    p.centred(104, "Southern Plains Government Audit Roundtable", VERA_BOLD, 20)
    p.centred(122, "Auditors of Kansas, Oklahoma and the Texas Panhandle working together since 1979", VERA, 9)
    p.centred(178, "CPE CERTIFICATE", VERA_BOLD, 25, tracking=4, ink="#b08900")
    v.centred(226, c.name, VERA_BOLD, 19)
    p.centred(250, "Office of the City Auditor, Wheatland", VERA, 11)
    p.centred(286, "has attended", VERA, 11)
    v.centred(314, "Virtual Spring Roundtable:", VERA_BOLD, 15)
    v.centred(334, "Quality Management Under the 2024 Yellow Book", VERA_BOLD, 15)
    v.centred(366, f"{c.date}, 8:45 a.m. to 12:00 noon CDT", VERA, 11)
    v.centred(400, f"CPE earned: {c.credits} hours (all 3.5 qualify for the 24-hour GAGAS requirement)", VERA_BOLD, 11)
    v.centred(420, f"Field of study: {c.fields}     Delivery: {c.delivery}", VERA, 11)
    p.signature(120, 506, width=120, seed=7107)
    p.text(110, 530, "Ray Tolleson, CIA, CGAP", VERA, 9.5)
    p.text(110, 543, "Chair", VERA, 9.5)
    p.signature(490, 506, width=120, seed=7117)
    p.text(480, 530, "Gwen Hatathli, CPA", VERA, 9.5)
    p.text(480, 543, "CPE Coordinator", VERA, 9.5)
    p.centred(588, "Polling questions were used to document attendance. Keep this certificate with your CPE records.", VERA, 8)  # fmt: skip


@whole_file(
    "seventh-payroll-vendor-nano",
    case(
        title=("Fringe Benefits in 10 Minutes: Company Cars", ["Fringe Benefits in 10 Minutes: Company Cars", "Company Cars"]), name="Jordan Espinal", date=("Feb 11, 2025", "2025-02-11"), credits=("0.2", "0.2"),
        fields=("Taxes", studies("Taxes")), delivery=("Nano Learning", "Nano Learning"), sponsor_id="176518",
    ),
    as_=SHOT, size=(720.0, 470.0), sponsor=["Paywheel", "Paywheel University", "Paywheel, Inc."],
)  # fmt: skip
def vendor_nano(c) -> bytes:
    return browser_page(
        f"""<div style="background:#fff;border-bottom:1pt solid #ddd;padding:10pt 20pt;display:flex;gap:22pt;align-items:center"><b style="font-size:17pt;color:#00875a">paywheel<span style="color:#222;font-weight:300"> university</span></b><span>Catalog</span><span>My learning</span><span style="border-bottom:2pt solid #00875a">Certificates</span><span style="margin-left:auto;background:#00875a;color:#fff;border-radius:12pt;padding:3pt 8pt">JE</span></div>
        <div style="background:#fff;margin:20pt 70pt 0;padding:22pt 34pt;border:1pt solid #d9e5df;border-radius:8pt"><div style="color:#00875a;font-weight:600">Certificate of completion</div>
        <div style="font:700 23pt/1.2 'Source Sans';margin:6pt 0">{c.title}</div><div>Completed by <b>{c.name}</b> on <b>{c.date}</b></div>
        <table style="margin-top:14pt">{rows((("CPE credit", c.credits), ("Field of study", c.fields), ("Method", c.delivery), ("Final question", "Passed")))}</table>
        <div style="font-size:9.5pt;margin-top:14pt;color:#444">Paywheel, Inc. is on the National Registry of CPE Sponsors (NASBA). Sponsor ID {c.sponsor_id}. One CPE credit equals 50 minutes; nano learning programs are a minimum of 10 minutes.</div>
        <div style="margin-top:12pt"><span style="border:1pt solid #00875a;border-radius:4pt;padding:4pt 12pt;color:#00875a">Download PDF</span> &nbsp; <span style="border:1pt solid #bbb;border-radius:4pt;padding:4pt 12pt">Share</span></div></div>
        <div style="margin:10pt 70pt;color:#555">Up next: Gift Cards Are Wages (0.2 CPE) &middot; 11 min</div>""",
        size=(720, 470), style="font: 12.5pt/1.45 'Source Sans'; color: #222; background: #f1f6f3", rules="td { padding: 1pt 22pt 1pt 0 } td:first-child { color: #666 }",
    )  # fmt: skip
