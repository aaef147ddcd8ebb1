"""Amounts among their likes: several bodies, tables with totals, pairs with fields, fractions, units beside units."""

from __future__ import annotations

from tests.strangers.files import rows
from tests.strangers.layout import BORN, OUTLINED, PHOTO, SCAN, SKIP, case, shares, studies, whole_file
from tests.strangers.layouts_closed_vaulted_logos import A4_WIDE, TALL, WIDE, page
from tests.strangers.people_and_courses import SIGNERS, TEACHERS


@whole_file(
    "vaulted-five-bodies",
    case(
        title="Retirement Income Under Four Tax Regimes", name="Calliope Verstraten", date=("September 5, 2025", "2025-09-05"), credits=("7.0", "7.0"), fields=("Taxes", studies("Taxes")), delivery=("Group Live", "Group Live"),
    ),
    size=WIDE, as_=BORN, sponsor=["Meridian Gate Seminars", "Meridian Gate Seminars, Inc."], sponsor_id="175331", number=None,
)  # fmt: skip
def five_bodies(c) -> bytes:
    table = rows(
        (
            ("NASBA (CPE, 50-minute hour)", f"<b>{c.credits}</b>", "Sponsor 175331"),
            ("Planner Standards Council (CE)", "6.0", "Program 30214"),
            ("Continuing Legal Education, Lakeland", "5.83", "Activity 2509-661"),
            ("Continuing Legal Education, Norfolk Bay", "7.0 / 0 ethics", "pending"),
            ("Enrolled practitioners (federal tax update)", "6.0", "MGS-T-00931-25-I"),
        )
    )
    return page(
        WIDE, "font: 12.5pt/1.5 'Source Sans'; color: #1d2d44; padding: 40pt 58pt", "td, th { border-bottom: .7pt solid #b0b8c4; padding: 5pt 8pt; text-align: left } th { color: #748cab; font-weight: 400 }",
        f"""<div style="font:600 21pt 'Source Serif'">Meridian Gate Seminars, Inc.</div><h1 style="font:300 29pt 'Source Sans';margin:22pt 0 12pt">Multi-Credit Certificate</h1>
        <div><b style="font-size:17pt">{c.name}</b> completed on {c.date} the program</div><div style="font:600 19pt 'Source Serif';margin:4pt 0 4pt">{c.title}</div><div>Field of study: {c.fields} &ensp; Delivery method: {c.delivery} &ensp; Site: Harbor Pavilion</div>
        <table style="border-collapse:collapse;width:100%;margin-top:18pt"><tr><th>Body<th>Credit<th>Reference</tr>{table}</table><p style="font-size:9pt;color:#748cab;margin-top:16pt">Claim only what your own licence asks for; do not add up the rows, which are the same seven hours counted in different ways.</p>
        <div style="position:absolute;bottom:34pt;font-size:11pt">{SIGNERS[12]}, Compliance Coordinator</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-sessions-and-totals",
    case(
        title=["Lakeshore Accounting Days", "Lakeshore Accounting Days 2025", "2025 Lakeshore Accounting Days"], name="Fitzgerald Abiodun", date=("May 19-20, 2025", "2025-05-20"), credits=("9.5", "9.5"),
        fields=("", shares({"Accounting": "4.0", "Taxes": "3.5", "Regulatory Ethics": "2.0"})), delivery=("Group Live", "Group Live"),
    ),
    size=TALL, as_=SCAN, sponsor=["Lakeshore Chapter of Public Accountants", "Lakeshore Chapter"], sponsor_id=None,
)  # fmt: skip
def totals(c) -> bytes:
    table = rows(
        (
            ("1", "Goodwill, Again", "2.0", "", "", "X"),
            ("2", "Crypto on Schedule D", "", "2.0", "", "X"),
            ("3", "Panel: Firms Without Partners", "1.0", "", "", "&ndash;"),
            ("4", "Independence Cases", "", "", "2.0", "X"),
            ("5", "Leases Year Four", "2.0", "", "", "X"),
            ("6", "Trust Returns", "", "1.5", "", "X"),
            ("7", "Estate Portability", "", "1.5", "", "&ndash;"),
            ("", "<b>Offered</b>", "5.0", "5.0", "2.0", "12.0"),
            ("", "<b>Earned</b>", "<b>4.0</b>", "<b>3.5</b>", "<b>2.0</b>", f"<b>{c.credits}</b>"),
        )
    )
    return page(
        TALL, "font: 12.5pt/1.5 'DejaVu Sans'; padding: 48pt 50pt", "td, th { border: 1pt solid #555; padding: 5pt 6pt; font-size: 11pt } p { margin: 6pt 0 }",
        f"""<h1 style="font:700 20pt 'DejaVu Serif';margin:0 0 4pt">Lakeshore Chapter of Public Accountants</h1><div style="font-size:10pt">Education Committee</div><h2 style="font:700 16pt 'DejaVu Sans';margin:34pt 0 12pt">CPE Record &ndash; Lakeshore Accounting Days 2025</h2>
        <p>Participant: <b>{c.name}</b></p><p>Dates: {c.date}</p><p>Place: Breakwater Conference Hotel &nbsp; Delivery: {c.delivery}</p>
        <table style="border-collapse:collapse;width:100%;margin-top:18pt"><tr><th>#<th>Session<th>Accounting<th>Taxes<th>Regulatory Ethics<th>Present</tr>{table}</table><p style="font-size:9.5pt">X = scanned at the door in and out; &ndash; = not present or left early. Meals and the exhibit hall carry no credit.</p><p style="margin-top:54pt">{SIGNERS[4]}, Registrar</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-pairs-in-a-line",
    case(
        title="Partnerships in Trouble", name="Rosamund Eyskens", date=("11.12.2024", "2024-11-12"), credits=("4.0", ["4.0", "4"]),
        fields=("", shares({"Taxes": "2.5", "Business Law": "1.0", "Behavioral Ethics": "0.5"})), delivery=("Group Internet Based", "Group Internet Based"), number=("PT-24-31877", SKIP),
    ),
    size=A4_WIDE, as_=OUTLINED, sponsor=["Ostrava Lane Tax School", "Ostrava Lane"], sponsor_id="175332",
)  # fmt: skip
def pairs(c) -> bytes:
    return page(
        A4_WIDE, "font: 14pt/1.55 'Source Sans'; color: #212529; padding: 50pt 66pt; text-align: center", "p { margin: 8pt 0 }",
        f"""<div style="position:absolute;left:0;right:0;top:0;height:16pt;background:repeating-linear-gradient(90deg,#582f0e 0 24pt,#a68a64 24pt 48pt)"></div><div style="font:700 24pt 'Source Serif';color:#582f0e">Ostrava Lane Tax School</div><p style="font:300 30pt 'Source Sans'">Certificate</p><p>{c.name}</p>
        <div style="font:600 26pt 'Source Serif'">{c.title}</div><p>webcast of November 12, 2024 &middot; 1:00 pm to 4:35 pm Eastern with one break of 15 minutes</p>
        <p style="font-size:16pt">2.5 Taxes &ensp;+&ensp; 1.0 Business Law &ensp;+&ensp; 0.5 Behavioral Ethics</p><p>{c.delivery} &middot; NASBA sponsor 175332 &middot; {c.number} &middot; dated {c.date}</p><p style="margin-top:50pt;font-size:11pt">{SIGNERS[6]}, for the School</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-fraction-claimed-of-maximum",
    case(
        title="Fair Value of Farmland", name="Ingeborg Satterthwaite", date=("7 / 24 / 25", "2025-07-24"), credits=("2 1/2", "2.5"), delivery=None,
    ),
    size=TALL, as_=PHOTO, sponsor="Prairie Appraisal Educators Cooperative", sponsor_id=None, fields=None,
)  # fmt: skip
def fraction(c) -> bytes:
    return page(
        TALL, "font: 14pt/1.6 'DejaVu Serif'; padding: 60pt 58pt", "p { margin: 15pt 0 } .h { font: italic 18pt 'Source Serif'; color: #1d3a8a; border-bottom: .8pt solid #333; padding: 0 12pt }",
        f"""<div style="text-align:center;font:700 18pt 'DejaVu Serif'">Prairie Appraisal Educators Cooperative</div><div style="text-align:center;font-size:11pt">Credit Slip &ndash; to be filled in by the participant and stamped at the desk</div>
        <p style="margin-top:44pt">Name <span class=h>{c.name}</span></p><p>Seminar <span class=h>{c.title}</span></p><p>Date <span class=h>{c.date}</span></p><p>Maximum credit for this seminar: 4 hours</p><p>Hours in the room, to the nearest half: <span class=h>2&frac12;</span></p>
        <p style="border:1.4pt solid #333;padding:10pt 14pt">CREDIT EARNED: <b>two and one-half (2&frac12;) hours</b></p><div style="transform:rotate(-8deg);border:3pt solid #a4161a;color:#a4161a;font:700 17pt 'DejaVu Sans';width:190pt;text-align:center;padding:6pt;margin:34pt 0 0 270pt">VERIFIED PAEC<br><span style="font-size:10pt">DESK 3</span></div>
        <p style="font-size:11pt">Instructor: {TEACHERS[2]}</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-ceu-beside-pdh",
    case(
        title="Culvert Hydraulics: Inlet Control, Outlet Control and Debris", name=("Anselm Quarterman, PE", "Anselm Quarterman"), date=("03/28/2025", "2025-03-28"), credits=("6.0", ["6.0", "6"]), delivery=("Live Online", SKIP), number=("CH-28-0641", "CH-28-0641"),
    ),
    size=WIDE, as_=BORN, sponsor=["Weir & Gauge Engineering Education", "Weir & Gauge"], sponsor_id=None, fields=None,
)  # fmt: skip
def ceu(c) -> bytes:
    return page(
        WIDE, "font: 13.5pt/1.5 'Source Sans'; color: #102a43; padding: 48pt 60pt", ".b { display: flex; gap: 18pt; margin: 24pt 0 } .b div { border: 1.4pt solid #486581; padding: 8pt 20pt; text-align: center } .b b { display: block; font: 600 27pt 'Source Serif' }",
        f"""<div style="font:700 19pt 'Source Sans';border-left:9pt solid #2bb0ed;padding-left:10pt">Weir &amp; Gauge<br><span style="font-weight:300">Engineering Education</span></div><h1 style="font:600 25pt 'Source Serif';margin:30pt 0 10pt">Statement of Professional Development</h1>
        <div>{c.name} &mdash; Licence 55-8170 (State of Wallowa)</div><div style="font:600 18pt 'Source Serif';margin-top:6pt">{c.title}</div><div>{c.date} &middot; {c.delivery} &middot; Certificate No. {c.number}</div>
        <div class=b><div><b>0.6</b>CEU</div><div><b>{c.credits}</b>PDH</div><div><b>92%</b>final quiz</div></div><div style="font-size:9.5pt;color:#627d98">One continuing education unit stands for ten contact hours. Quiz passed at first attempt, pass mark 70%. Course fee $240 paid.</div><div style="position:absolute;bottom:40pt;font-size:11pt">{SIGNERS[3]}, PE, Course Director</div>""",
    )  # fmt: skip
