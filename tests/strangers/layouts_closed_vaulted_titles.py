"""Titles in pieces: several lines of mixed styles, in sentences, behind codes, above modules, under a conference."""

from __future__ import annotations

from tests.strangers.layout import BORN, PHOTO, SCAN, SKIP, case, studies, whole_file
from tests.strangers.layouts_closed_vaulted_logos import A4_TALL, TALL, WIDE, page
from tests.strangers.people_and_courses import OTHER_COURSES, SIGNERS, TEACHERS


@whole_file(
    "vaulted-title-in-three-styles",
    case(
        title=[
            "Software Revenue: Contract Modifications, Principal versus Agent, and Licenses", "Software Revenue Contract Modifications, Principal versus Agent, and Licenses",
            "Software Revenue The Hard Parts Contract Modifications, Principal versus Agent, and Licenses", "Software Revenue: The Hard Parts: Contract Modifications, Principal versus Agent, and Licenses",
            "Software Revenue: The Hard Parts", "Software Revenue The Hard Parts", "Software Revenue: The Hard Parts - Contract Modifications, Principal versus Agent, and Licenses",
        ],
        name="Lavinia Oduya", date=("November 13, 2025", "2025-11-13"), credits=("4.0", "4.0"), fields=("Accounting - Technical", SKIP), delivery=("Group Internet-Based", ["Group Internet-Based", "Group Internet Based"]),
    ),
    size=WIDE, as_=BORN, sponsor="Harbinger Accounting Institute", sponsor_id="175321",
)  # fmt: skip
def three_styles(c) -> bytes:
    return page(
        WIDE, "font: 13pt/1.5 'Source Sans'; color: #222; padding: 46pt 64pt", "b { font-weight: 600 }",
        f"""<div style="display:flex;justify-content:space-between"><span style="font:600 15pt 'Source Serif'">Harbinger Accounting Institute</span><span style="font-size:10pt;color:#888">NASBA Registry 175321</span></div>
        <div style="margin-top:54pt;color:#888;letter-spacing:3pt;font-size:10.5pt">CERTIFICATE OF COMPLETION</div><div style="font:700 46pt/1.1 'Source Sans';color:#0a3d62;margin-top:8pt">SOFTWARE REVENUE</div><div style="font:300 34pt/1.15 'Source Sans';color:#e58e26">The Hard Parts</div>
        <div style="font:italic 17pt/1.3 'Source Serif';margin-top:6pt">Contract Modifications, Principal versus Agent,<br>and Licenses</div>
        <div style="margin-top:34pt;font-size:15pt"><b>{c.name}</b> &ensp; earned &ensp; <b>{c.credits} CPE credits</b> &ensp; on &ensp; <b>{c.date}</b></div><div style="margin-top:6pt">{c.fields} &ensp;/&ensp; {c.delivery}</div>
        <div style="position:absolute;bottom:46pt;left:64pt;font-size:11pt">{SIGNERS[1]}, Dean of Programs &ensp;&middot;&ensp; led by {TEACHERS[4]}</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-title-quoted-in-a-sentence",
    case(
        title=[
            "\u201cWho Moved My Accrual?\u201d \u2013 Closing the Books in Three Days", "Who Moved My Accrual? \u2013 Closing the Books in Three Days", "Who Moved My Accrual?",
            "Who Moved My Accrual? - Closing the Books in Three Days", "\"Who Moved My Accrual?\" - Closing the Books in Three Days",
        ],
        name="Bertrand Nkemelu", date=("the 4th of June 2025", "2025-06-04"), credits=("3.5", "3.5"), delivery=None,
    ),
    size=TALL, as_=BORN, sponsor=["Controllers' Roundtable of the Inland Counties", "Controllers\u2019 Roundtable of the Inland Counties"], sponsor_id=None, fields=None,
)  # fmt: skip
def quoted(c) -> bytes:
    return page(
        TALL, "font: 15pt/1.75 'DejaVu Serif'; padding: 70pt 66pt", "p { margin: 20pt 0 }",
        f"""<div style="font:700 17pt/1.3 'DejaVu Sans'">Controllers&rsquo; Roundtable<br>of the Inland Counties</div><div style="font:10pt 'DejaVu Sans';color:#555">PO Box 1180 &middot; Fallow Creek &middot; crinland.example</div>
        <p style="margin-top:60pt">To whom it may concern:</p><p>{c.name} took part in our half-day workshop &ldquo;Who Moved My Accrual?&rdquo; &ndash; Closing the Books in Three Days, which was held at the Orchard Inn on {c.date} and was led by {TEACHERS[1].split(",")[0]}.</p>
        <p>For this we award {c.credits} hours of continuing professional education. The workshop had no prerequisites; a companion piece, &ldquo;{OTHER_COURSES[2]}&rdquo;, is planned for the autumn.</p>
        <p style="margin-top:70pt;font-size:12pt">{SIGNERS[25]}<br>Secretary</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-code-before-the-title",
    case(
        title=[
            "10 Things Auditors Miss: Going Concern \u2014 2025 Edition", "10 Things Auditors Miss: Going Concern - 2025 Edition", "A&A-417 | 10 Things Auditors Miss: Going Concern \u2014 2025 Edition",
            "10 Things Auditors Miss: Going Concern", "A&A-417 10 Things Auditors Miss: Going Concern \u2014 2025 Edition",
        ],
        name="Solveig Marchetti-Dunn", date=("12/17/2024", "2024-12-17"), credits=("2.0", "2.0"), fields=("Auditing", studies("Auditing")), delivery=("Group Internet Based", "Group Internet Based"), number=("0055-8812-A", "0055-8812-A"),
    ),
    size=WIDE, as_=BORN, sponsor=["Fennhurst CPE", "Fennhurst CPE, a division of Fennhurst Publishing Co."], sponsor_id="175322",
)  # fmt: skip
def code_before(c) -> bytes:
    return page(
        WIDE, "font: 12.5pt/1.5 'DejaVu Sans'; color: #202020; padding: 40pt 54pt", "td { border: .7pt solid #aaa; padding: 6pt 9pt; font-size: 11pt } td:nth-child(odd) { background: #f1f1ee; color: #555; width: 105pt }",
        f"""<div style="display:flex;align-items:center;justify-content:space-between;border-bottom:2pt solid #8d0801;padding-bottom:8pt"><span style="font:700 22pt 'DejaVu Sans';color:#8d0801">Fennhurst CPE</span><span style="font-size:9pt">a division of Fennhurst Publishing Co.</span></div>
        <div style="font:700 17pt 'DejaVu Sans';margin:24pt 0 4pt">Certificate of Completion #{c.number}</div><div style="font-size:11pt;margin-bottom:18pt">awarded to <b>{c.name}</b>, License 41-20377</div>
        <table style="border-collapse:collapse;width:100%"><tr><td>Program<td colspan=3><b>A&amp;A-417 | 10 Things Auditors Miss: Going Concern &mdash; 2025 Edition</b><tr><td>Date completed<td>{c.date}<td>CPE credit<td>{c.credits}<tr><td>Field of study<td>{c.fields}<td>Delivery<td>{c.delivery}<tr><td>Level<td>Intermediate<td>Prerequisite<td>A&amp;A-101 or experience<tr><td>Sponsor no.<td>175322<td>Discussion leader<td>{TEACHERS[0]}</table>
        <p style="font-size:9pt;color:#666;margin-top:26pt">You may also like: A&amp;A-420 | {OTHER_COURSES[4]} &middot; TX-102 | {OTHER_COURSES[2]} &middot; IT-055 | {OTHER_COURSES[1]}</p><div style="position:absolute;bottom:40pt;font-size:10pt">{SIGNERS[2]}, Registrar</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-modules-below-the-title",
    case(
        title=["Grant Management Essentials", "Certificate Program in Grant Management Essentials", "Grant Management Essentials (Certificate Program)"],
        name="Hyacinth Roeburne", date=("October 3, 2025", "2025-10-03"), credits=("16", "16"), delivery=("Blended Learning", ["Blended Learning", "Blended"]),
    ),
    size=A4_TALL, as_=PHOTO, sponsor="Tidewell Center for Public Management", sponsor_id=None, fields=None,
)  # fmt: skip
def modules_below(c) -> bytes:
    return page(
        A4_TALL, "font: 13pt/1.5 'Source Serif'; color: #222; padding: 54pt 60pt; text-align: center", "li { margin: 3pt 0 } p { margin: 10pt 0 }",
        f"""<div style="position:absolute;inset:18pt;border:1.5pt solid #7b2d26"></div><div style="font:600 16pt 'Source Sans';color:#7b2d26">Tidewell Center for Public Management</div><div style="font:italic 31pt 'Source Serif';margin-top:34pt">Certificate Program in</div><div style="font:600 30pt 'Source Serif';color:#7b2d26">Grant Management Essentials</div>
        <p>has been completed by</p><div style="font:600 24pt 'Source Serif'">{c.name}</div><p>who passed each of the modules</p>
        <ol style="text-align:left;display:inline-block;font:13pt 'Source Sans'"><li>Reading a Notice of Award (3 hours)<li>Allowable, Allocable, Reasonable (4 hours)<li>Procurement Under Federal Awards (3 hours)<li>Subrecipients: Monitoring That Helps (4 hours)<li>Closeout (2 hours)</ol>
        <p><b>{c.credits} CPE hours</b> in all &middot; {c.delivery}</p><p>Program finished on {c.date}</p><div style="display:flex;justify-content:space-between;font-size:11pt;margin-top:60pt"><span>{SIGNERS[24]}<br>Program Lead</span><span>{SIGNERS[16]}<br>Executive Director</span></div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-session-of-a-conference",
    case(
        title=["State of the States: Conformity, Decoupling & You", "Session 4B: State of the States: Conformity, Decoupling & You", "Session 4B State of the States: Conformity, Decoupling & You", "State of the States Conformity, Decoupling & You"],
        name="Roderick Anselm-Pike", date=("Wednesday, January 15, 2025", "2025-01-15"), credits=("1.5", "1.5"), fields=("Taxes", studies("Taxes")), delivery=("Group Live", "Group Live"),
    ),
    size=WIDE, as_=SCAN, sponsor=["Guild of Multistate Tax Advisers", "GMTA"], sponsor_id="175323",
)  # fmt: skip
def session(c) -> bytes:
    return page(
        WIDE, "font: 13.5pt/1.5 'DejaVu Sans'; padding: 36pt 56pt", "p { margin: 7pt 0 }",
        f"""<div style="background:#222;color:#fff;padding:12pt 18pt;display:flex;justify-content:space-between;align-items:center"><span style="font:700 24pt 'DejaVu Sans'">MULTISTATE WEEK 2025</span><span style="font-size:10pt;text-align:right">January 13&ndash;16<br>Old Mint Hotel, Carrow City</span></div>
        <p style="margin-top:26pt">The Guild of Multistate Tax Advisers certifies that</p><div style="font:700 22pt 'DejaVu Serif'">{c.name}</div><p>attended Session 4B:</p><div style="font:700 21pt/1.2 'DejaVu Serif'">State of the States:</div><div style="font:italic 19pt 'DejaVu Serif'">Conformity, Decoupling &amp; You</div>
        <p style="margin-top:18pt">{c.date}, 10:15 &ndash; 11:30 a.m., Assay Room</p><p>{c.credits} CPE in {c.fields} &mdash; {c.delivery}</p><p style="font-size:10pt;color:#555">A separate certificate is issued for each session.</p>
        <div style="display:flex;justify-content:space-between;margin-top:40pt;font-size:11pt"><span style="border-top:1pt solid;padding-top:3pt">{SIGNERS[22]}, GMTA Education</span><span>National Registry Sponsor 175323</span></div>""",
    )  # fmt: skip
