"""What accountants get: a society's webcast, a firm's own course, a conference, a self-study, a vendor's webinar."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, initials_picture, rows
from tests.strangers.layout import HYBRID, SCAN, case, layout, shares, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, Sheet

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@whole_file(
    "sixth-society-webcast",
    case(
        title=("2025 Accounting & Auditing Update (Webcast)", ["2025 Accounting & Auditing Update (Webcast)", "2025 Accounting & Auditing Update"]), name=("Marguerite Tolliver, CPA", "Marguerite Tolliver"), date=("October 21, 2025", "2025-10-21"),
        credits="4.0", fields=("Accounting 2.0, Auditing 2.0", shares({"Accounting": "2.0", "Auditing": "2.0"})), delivery=("Group Internet-Based", "Group Internet Based"), sponsor_id="176101",
    ),
    size=WIDE, sponsor=["Lakeland Society of Certified Public Accountants", "Lakeland Society of CPAs", "LSCPA"],
)  # fmt: skip
def society_webcast(c) -> bytes:
    logo = drawn(
        "<div style=\"width:270pt;height:69pt;background:#fff;font:700 40pt/1 'Source Sans';color:#0b4f6c;padding:4pt\">LSCPA<div style=\"font:400 12pt 'Source Sans';color:#5b8c5a\">Advancing the profession since 1911</div></div>",
        size=(280, 80),
    )
    return browser_page(
        f"""<img src="{logo}" style="position:absolute;left:48pt;top:40pt;width:210pt"><div style="position:absolute;right:54pt;top:52pt;font:600 13pt 'Source Sans';color:#0b4f6c">Continuing Professional Education</div>
        <h1 style="font:600 34pt 'Source Serif';text-align:center;margin:124pt 0 8pt">Certificate of Completion</h1><div style="text-align:center">This certificate is presented to</div><div style="text-align:center;font:700 26pt 'Source Serif';margin:6pt">{c.name}</div><div style="text-align:center">for completing</div>
        <div style="text-align:center;font:700 19pt 'Source Sans';color:#0b4f6c;margin:6pt 0 18pt">{c.title}</div>
        <table style="margin:0 auto;border-spacing:16pt 2pt"><tr><td>Date:<td><b>{c.date}</b><td>Recommended CPE:<td><b>{c.credits} hours</b><tr><td>Location:<td><b>Online</b><td>Fields of Study:<td><b>{c.fields}</b><tr><td>Delivery Method:<td><b>{c.delivery}</b><td>Instructor:<td><b>{TEACHERS[1]}</b></table>
        <div style="position:absolute;left:60pt;bottom:92pt;border-top:1pt solid #333;padding-top:3pt;width:220pt">{SIGNERS[2]}, Director of Learning</div>
        <div style="position:absolute;left:60pt;right:60pt;bottom:30pt;font-size:8.5pt">Lakeland Society of Certified Public Accountants is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors, sponsor number {c.sponsor_id}. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. 4100 Harbor Way, Suite 210. Printed 11/03/2025</div>""",
        size=WIDE, style="font: 13pt/1.5 'Source Sans'; color: #222; border-top: 12pt solid #0b4f6c; padding: 0 48pt",
    )  # fmt: skip


@whole_file(
    "sixth-firm-learning-portal",
    case(
        title=("Audit Essentials 2: Testing Revenue & Receivables", ["Audit Essentials 2: Testing Revenue & Receivables", "Audit Essentials 2: Testing Revenue & Receivables (AUD-2214)", "Testing Revenue & Receivables"]), name="Dashiell Kowalczuk", date=("7/18/2025", "2025-07-18"),
        credits="7.5", fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"), sponsor_id="176102",
    ),
    size=TALL, sponsor=["Brannock Ellis LLP", "Brannock Ellis"],
)  # fmt: skip
def firm_portal(c) -> bytes:
    mark = initials_picture("BE", "#1d1d3b", "#e4b363")
    return browser_page(
        f"""<div style="font-size:8pt;color:#555;display:flex;justify-content:space-between"><span>8/4/25, 9:12 AM</span><span>Learning Portal - Certificate</span></div>
        <img src="{mark}" style="width:64pt;margin-top:22pt"><h1 style="font:600 24pt 'Source Sans';margin:14pt 0 2pt">Certificate of Attendance</h1><div style="color:#666">Internal learning event</div>
        <table style="width:100%;border-collapse:collapse;margin-top:22pt">{rows((("Attendee", c.name), ("Office / Grade", "Dunmore / Associate 2"), ("Program", c.title), ("Program code", "AUD-2214"), ("Date(s)", "7/18/2025, 8:30 AM - 4:45 PM"), ("Location", "Dunmore Learning Center, Room C"), ("Instructional delivery method", c.delivery), ("Field of study", c.fields), ("CPE credits earned", c.credits), ("Learning leader", TEACHERS[4])))}</table>
        <p style="margin-top:26pt">CPE credit is based on a 50-minute hour. Keep this certificate for at least five years.</p><p style="margin-top:40pt;border-top:1pt solid #888;width:200pt">{SIGNERS[12]}<br>Firm Learning Administrator</p>
        <div style="position:absolute;bottom:48pt;left:52pt;right:52pt;font-size:8.5pt;color:#444">Brannock Ellis LLP &nbsp;|&nbsp; NASBA National Registry of CPE Sponsors No. {c.sponsor_id}</div><div style="position:absolute;bottom:20pt;left:52pt;right:52pt;font-size:8pt;color:#555;display:flex;justify-content:space-between"><span>https://learn.example/me/certificates/print?id=88123</span><span>1/1</span></div>""",
        size=TALL, style="font: 12pt/1.45 'Source Sans'; color: #1d1d1d; padding: 20pt 52pt", rules="td { border: .6pt solid #bbb; padding: 6pt 9pt } td:first-child { background: #f2f2f7; width: 180pt; font-weight: 600 }",
    )  # fmt: skip


@whole_file(
    "sixth-conference-with-sessions",
    case(
        title=("34th Annual Not-for-Profit Conference", ["34th Annual Not-for-Profit Conference", "Not-for-Profit Conference", "Annual Not-for-Profit Conference"]), name="Ottoline Fairbrass", date=("May 14-15, 2025", "2025-05-15"), credits="8.5",
        fields=("", studies("Accounting (Governmental)", "Auditing (Governmental)", "Taxes", "Information Technology")), delivery=("Group Live", "Group Live"), sponsor_id="176103",
    ),
    size=TALL, sponsor=["Great Basin Society of CPAs"],
)  # fmt: skip
def conference(c) -> bytes:
    sessions = (
        ("5/14", "Single Audit: What the New Compliance Supplement Asks", "Auditing (Governmental)", "2.0"),
        ("5/14", "Gifts in Kind and Other Hard-to-Value Contributions", "Accounting (Governmental)", "1.5"),
        ("5/14", "UBIT for People Who Don't Like UBIT", "Taxes", "1.5"),
        ("5/15", "Grant Budgets That Survive Monitoring", "Accounting (Governmental)", "2.0"),
        ("5/15", "Phishing the Treasurer: Cyber Controls on a Shoestring", "Information Technology", "1.5"),
    )
    return browser_page(
        f"""<div style="background:#3d405b;color:#fff;padding:26pt 50pt"><div style="font:600 20pt 'Source Serif'">Great Basin Society of CPAs</div><div>Record of Attendance &amp; CPE Credit</div></div><div style="padding:24pt 50pt">
        <p style="margin:0">The following individual attended</p><div style="font:700 21pt 'Source Serif';color:#a44a3f">{c.title}</div><div>{c.date} &bull; Silver Flats Convention Center, Elko Springs, Nevada &bull; {c.delivery}</div><p style="margin:18pt 0 6pt;font:600 20pt 'Source Sans'">{c.name}</p>
        <table style="width:100%;border-collapse:collapse">{rows((("Date", "Session", "Field of Study", "CPE"),), tag="th")}{rows(sessions)}<tr><td><td><td style="text-align:right"><b>Total CPE credits</b><td><b>{c.credits}</b></table>
        <p style="font-size:10.5pt">Sessions were verified by badge scan. Members who attended the optional breakfast roundtable on May 15 receive no additional credit.</p><p style="margin-top:44pt"><i>{SIGNERS[7]}</i><br>Chair, Conference Planning Committee</p></div>
        <div style="position:absolute;bottom:26pt;left:50pt;right:50pt;font-size:8.5pt">NASBA Registry Sponsor #{c.sponsor_id}. In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted based on a 50-minute hour. www.nasbaregistry.org</div>""",
        size=TALL, style="font: 12pt/1.45 'Source Sans'; color: #222", rules="th, td { border-bottom: .6pt solid #999; text-align: left; padding: 5pt 6pt; font-size: 11pt; vertical-align: top } th { background: #f4f1de }",
    )  # fmt: skip


@layout(
    "sixth-self-study-exam-passed",
    case(
        title=("S Corporations: Reasonable Compensation and Basis", ["S Corporations: Reasonable Compensation and Basis", "S Corporations: Reasonable Compensation and Basis (Course #4471R)"]), name="Barnaby Quillfeather", date=("12/28/2024", "2024-12-28"), credits="6",
        fields=("Taxes", studies("Taxes")), delivery=("QAS Self Study", "QAS Self Study"), sponsor_id="176104", number="RW-2024-558130",
    ),
    sponsor=["Ridgeway CPE", "Ridgeway CPE, Inc."],
)  # fmt: skip
def self_study(p: Sheet, v: Sheet, c) -> None:
    p.frame(22, ink="#5c3d2e", weight=3)
    p.frame(28, ink="#5c3d2e", weight=0.8)
    p.centred(84, "RIDGEWAY CPE", SANS_BOLD, 24, ink="#5c3d2e")
    p.centred(104, "Quality self-study since 1998", SERIF_ITALIC, 12)
    p.centred(160, "CERTIFICATE OF COMPLETION", SERIF_BOLD, 28)
    p.centred(190, "We certify that", SERIF, 14)
    v.centred(222, c.name, SERIF_BOLD, 24)
    p.centred(250, "has successfully completed the examination for the self-study course", SERIF, 14)
    v.centred(284, c.title, SERIF_BOLD, 19)
    p.centred(304, "(Course #4471R)", SERIF, 12)
    left = (
        ("Date purchased:", "12/02/2024"),
        ("Date completed:", c.date),
        ("Exam expires:", "12/02/2025"),
        ("Score:", "88%"),
    )
    right = (("CPE credits:", c.credits), ("Field of study:", c.fields), ("Delivery method:", c.delivery), ("Certificate no.:", c.number))  # fmt: skip
    for x, column in ((120, left), (430, right)):
        for row, (label, value) in enumerate(column):
            p.text(x, 352 + row * 22, label, SANS, 12)
            v.text(x + 110, 352 + row * 22, value, SANS_BOLD, 12)
    p.signature(130, 494, width=110, seed=6104)
    p.rule(120, 500, 300, 500)
    p.text(120, 514, f"{SIGNERS[9]}, President", SANS, 10)
    p.centred(
        548, f"Ridgeway CPE, Inc.  |  NASBA QAS sponsor number {c.sponsor_id}  |  PO Box 771, Harlan Falls, ID", SANS, 9
    )
    p.centred(562, "Credits are granted on a 50-minute hour. State boards have final authority on acceptance.", SANS, 8)


@whole_file(
    "sixth-vendor-presents-academy-credits",
    case(
        title="HOW TO AUTOMATE ACCOUNTS PAYABLE WITHOUT LOSING CONTROL", name="Sunniva Rathbone", date=("September 9, 2025", "2025-09-09"), credits="1",
        fields=("Business Management & Organization", studies("Business Management & Organization")), delivery=("Group Internet Based", "Group Internet Based"), sponsor_id="176105",
    ),
    size=TALL, sponsor=["WebCredit Academy", "WebCredit Academy, LLC"],
)  # fmt: skip
def vendor_presents(c) -> bytes:
    return browser_page(
        f"""<div style="display:flex;justify-content:space-between;border-bottom:1pt solid #999;font-size:9pt;padding-bottom:4pt"><span>Upcoming</span><span>On Demand</span><span>My Courses</span><span>My Certificates</span><span>Log Out</span></div>
        <h1 style="font-size:19pt;margin:20pt 0">CPE Certificate of Completion</h1>
        <table style="border-spacing:0 5pt">{rows((("Participant Name:", c.name), ("Course Title:", c.title), ("Course Field of Study:", c.fields), ("Date Attended:", c.date), ("Location:", "Online - Internet"), ("Delivery Method:", c.delivery), ("CPE Hours:", c.credits)))}</table>
        <div style="display:flex;margin-top:26pt"><div style="width:50%"><b>Presented by</b><br>{SIGNERS[16]}<br>Ledgerlane Software, Inc.<br>hello@ledgerlane.example</div><div><b>CPE Provided by</b><br>WebCredit Academy, LLC<br>{SIGNERS[18]}, Program Manager<br>9 Quarry Row, Tarrant, CO</div></div>
        <p style="margin-top:36pt">In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted based on a 50-minute hour.</p>
        <p style="font-size:10pt"><b>WebCredit Academy</b> (Sponsor ID# {c.sponsor_id}) is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Complaints regarding registered sponsors may be submitted to the National Registry of CPE Sponsors through its website: www.nasbaregistry.org.</p>""",
        size=TALL, style="font: 11.5pt/1.4 'DejaVu Sans'; color: #111; padding: 30pt 46pt", rules="td { vertical-align: top; padding-right: 12pt } td:first-child { width: 140pt; color: #555 }",
    )  # fmt: skip


@layout(
    "sixth-ethics-by-a-chapter",
    case(
        title=("Ethics for Texas CPAs: Integrity Under Pressure", ["Ethics for Texas CPAs: Integrity Under Pressure"]), name="Cordelia M. Haverstock", date=("January 24, 2025", "2025-01-24"), credits="4", fields=("Regulatory Ethics", studies("Regulatory Ethics")), delivery=("Group Live", "Group Live"),
    ),
    as_=SCAN, sponsor=["Caprock Chapter of Texas Accountants", "Caprock Chapter"],
)  # fmt: skip
def ethics(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(24, ink="#2f4858")
    p.centred(112, "Caprock Chapter of Texas Accountants", SERIF_BOLD, 24)
    p.centred(146, "hereby certifies that", SERIF_ITALIC, 15)
    v.centred(186, c.name, SERIF_BOLD, 25)
    p.rule(220, 194, 572, 194)
    p.centred(222, "attended the course", SERIF_ITALIC, 15)
    v.centred(256, "Ethics for Texas CPAs:", SERIF_BOLD, 21)
    v.centred(282, "Integrity Under Pressure", SERIF_BOLD, 21)
    v.centred(322, f"{c.date}  -  Ranch House Hotel, Plainview Springs", SERIF, 14)
    v.centred(346, f"and is entitled to {c.credits} hours of CPE in {c.fields}", SERIF, 14)
    p.centred(370, f"Instructional method: {c.delivery}", SERIF, 14)
    p.signature(150, 460, width=130, seed=6106)
    p.rule(130, 468, 320, 468)
    p.text(225, 484, f"{SIGNERS[0]}, Instructor", SERIF, 12, align="centre")
    p.signature(500, 460, width=110, seed=6206)
    p.rule(470, 468, 660, 468)
    p.text(565, 484, f"{SIGNERS[5]}, Chapter Treasurer", SERIF, 12, align="centre")
    p.centred(536, "Texas State Board of Public Accountancy sponsor number 099417", SERIF, 11)


@layout(
    "sixth-lunch-with-no-label",
    case(
        title="The 13-Week Cash Flow: A Lender’s View", name="Philomena Starkweather", date=("February 12, 2025", "2025-02-12"), credits="1.5", fields=("Finance", studies("Finance")), delivery=None,
    ),
    as_=HYBRID, sponsor=["Tri-Rivers Financial Executives Forum"],
)  # fmt: skip
def lunch(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 90, "#14342b")
    p.text(40, 54, "Tri-Rivers Financial Executives Forum", SERIF_BOLD, 26, ink="#ffffff")
    p.text(40, 76, "Monthly luncheon series", SERIF_ITALIC, 13, ink="#cfe8df")
    p.centred(160, "Certificate of Attendance", SERIF, 34, ink="#14342b")
    v.centred(230, c.name, SANS_BOLD, 24)
    v.centred(290, c.title, SANS_BOLD, 20)
    p.centred(314, f"Speaker: {SIGNERS[13]}, Senior Vice President", SANS, 12)
    v.centred(356, c.date, SANS, 15)
    v.centred(384, f"{c.credits} CPE credits  -  {c.fields}", SANS, 15)
    p.signature(330, 480, width=130, seed=6107)
    p.rule(300, 488, 492, 488)
    p.centred(504, f"{SIGNERS[14]}, Programs Chair", SANS, 11)


@whole_file(
    "sixth-university-tax-institute",
    case(
        title=("71st Annual Tax Institute", ["71st Annual Tax Institute", "Annual Tax Institute", "71st Annual Wendover Tax Institute"]), name=("Mr. Leander Goodspeed, EA", ["Leander Goodspeed", "Mr. Leander Goodspeed"]), date=("December 4-5, 2025", "2025-12-05"),
        credits="16.0", fields=("Taxes - 14.0; Regulatory Ethics - 2.0", shares({"Taxes": "14.0", "Regulatory Ethics": "2.0"})), delivery=("Group-Live", "Group Live"), sponsor_id="176108",
    ),
    size=WIDE, sponsor=["Wendover State University", "Department of Accountancy, Wendover State University", "Wendover State University Department of Accountancy"],
)  # fmt: skip
def tax_institute(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:26pt;border:2pt double #6b0f1a"></div><div style="font:700 30pt 'DejaVu Serif';color:#6b0f1a">{c.title}</div><div style="font-size:13pt;margin-top:4pt">Certificate of Participation</div>
        <div style="margin-top:28pt">Awarded to</div><div style="font:italic 26pt 'DejaVu Serif'">{c.name}</div><div style="margin-top:14pt">who attended the program held {c.date}<br>at the Alumni Conference Center, Wendover</div>
        <div style="margin-top:20pt;font-size:14pt"><b>CPE Hours: {c.credits}</b><br>{c.fields}<br>{c.delivery} program</div>
        <div style="margin:40pt auto 0;width:330pt;border-top:1pt solid #222;padding-top:4pt">{SIGNERS[23]}, Ph.D., CPA, Chair<br>Department of Accountancy, Wendover State University</div>
        <div style="position:absolute;bottom:40pt;left:70pt;right:70pt;font-size:9pt">National Registry of CPE Sponsors #{c.sponsor_id} &nbsp; IRS-approved continuing education provider ZQ4TX (14 federal tax law hours)</div>""",
        size=WIDE, style="font: 13pt/1.4 'DejaVu Serif'; color: #222; text-align: center; padding: 62pt 70pt",
    )  # fmt: skip
