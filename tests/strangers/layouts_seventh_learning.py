"""What learners get: an open course, an executive program, a vendor's class, exports of learning systems, an employer."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, rows
from tests.strangers.layout import HYBRID, PHOTO, SHOT, SKIP, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (  # fmt: skip
    LETTER_WIDE,
    SANS,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    VERA_ITALIC,
    Sheet,
)

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)
NO_CREDIT = {"fields": None, "credits": None, "delivery": None}


@whole_file(
    "seventh-open-course-verified",
    case(
        title="Causal Inference for Business Decisions", name="Oluwaseun Bakare", date=("Nov 3, 2024", "2024-11-03"), number=("K8RZ-M41V-TT70", ["K8RZ-M41V-TT70", "https://learnspire.example/verify/K8RZ-M41V-TT70"]), delivery=("online", SKIP), credits=None, fields=None,
    ),
    size=(842.0, 595.0), sponsor=["Learnspire", "Westmoor University", "Westmoor University, Learnspire", "Westmoor University through Learnspire"],
)  # fmt: skip
def open_course(c) -> bytes:
    crest = drawn(
        "<div style=\"width:260pt;height:64pt;background:#fff;display:flex;align-items:center\"><svg width='46pt' height='54pt' viewBox='0 0 46 54'><path d='M2 2h42v28q0 16-21 22Q2 46 2 30Z' fill='#5a189a'/><path d='M23 8v38M8 20h30' stroke='#fff' stroke-width='3'/></svg><span style=\"font:600 21pt 'Source Serif';color:#222;margin-left:10pt\">Westmoor University</span></div>",
        size=(260, 64),
    )
    return browser_page(
        f"""<svg style="position:absolute;left:0;top:0" width="842pt" height="595pt" viewBox="0 0 842 595"><rect x="16" y="16" width="810" height="563" fill="none" stroke="#cfcfd8" stroke-width="1.2"/><g fill="none" stroke="#e6e0f0" stroke-width="1">{"".join(f'<ellipse cx="560" cy="400" rx="{30 + 9 * k}" ry="{115 - 4 * k}" transform="rotate({15 * k} 560 400)"/>' for k in range(12))}</g><path d="M642 16h120v250l-60-34-60 34Z" fill="#ece6f5"/><text x="702" y="62" text-anchor="middle" font-family="Source Sans" font-size="13" letter-spacing="2" fill="#5a189a">COURSE</text><text x="702" y="80" text-anchor="middle" font-family="Source Sans" font-size="13" letter-spacing="2" fill="#5a189a">CERTIFICATE</text><circle cx="702" cy="150" r="44" fill="#5a189a"/><circle cx="702" cy="150" r="37" fill="none" stroke="#fff"/><text x="702" y="155" text-anchor="middle" font-family="Source Sans" font-weight="600" font-size="14" fill="#fff">learnspire</text></svg>
        <div style="position:relative"><img src="{crest}" style="width:250pt"><div style="margin-top:40pt;font-size:11pt">{c.date}</div><div style="font:400 29pt 'Source Serif';margin:6pt 0">{c.name}</div><div style="color:#666;font-size:11pt">has successfully completed</div><div style="font:600 22pt 'Source Sans';margin:8pt 0;width:520pt">{c.title}</div><div style="color:#666;font-size:11pt;width:480pt">an {c.delivery} non-credit course authorized by Westmoor University and offered through Learnspire</div>
        <div style="margin-top:46pt">{scribble(7301)}<div style="border-top:.7pt solid #999;width:230pt;font-size:9.5pt;padding-top:3pt">Ingrid Sallinger, PhD<br>Professor of Decision Sciences<br>Hartwell School of Business, Westmoor University</div></div></div>
        <div style="position:absolute;right:40pt;bottom:34pt;text-align:right;font-size:8pt;color:#666">Verify at:<br><u>https://learnspire.example/verify/{c.number}</u><br>Learnspire has confirmed the identity of this individual and their<br>participation in the course.</div>""",
        size=(842, 595), style="font: 12pt/1.45 'Source Sans'; color: #222; padding: 50pt 60pt",
    )  # fmt: skip


@layout(
    "seventh-executive-program-ceus",
    case(
        title="Leading Through Disruption", name=("Annika Söderholm-Reyes", ["Annika Söderholm-Reyes"]), date=("May 5–9, 2025", "2025-05-09"), credits=("3.2", ["3.2", "32"]), fields=None, delivery=None,
    ),
    as_=HYBRID, size=LETTER_WIDE, sponsor=["Bellhaven College", "Bellhaven College Executive Education", "Thornquist School of Management", "Thornquist School of Management, Bellhaven College", "Bellhaven College Thornquist School of Management"],
)  # fmt: skip
def executive(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fbf9f4")
    p.frame(28, ink="#7f1d1d", weight=5)
    p.frame(36, ink="#b08d57", weight=1)
    p.shape([(372, 62), (420, 62), (420, 100), (396, 122), (372, 100)], fill="#7f1d1d")
    p.star(396, 86, 14, fill="#f0d9a8")
    p.centred(152, "BELLHAVEN COLLEGE", SERIF, 27, tracking=5, ink="#7f1d1d")
    p.centred(174, "Thornquist School of Management  ·  Executive Education", SERIF_ITALIC, 14)
    p.centred(222, "The Faculty hereby confers upon", SERIF, 13)
    v.centred(264, c.name, SERIF_BOLD, 28)
    p.centred(296, "this certificate in recognition of the completion of the executive program", SERIF, 13)
    v.centred(334, c.title, SERIF_BOLD, 23)
    v.centred(366, c.date, SERIF, 14)
    v.centred(392, f"{c.credits} Continuing Education Units (32 instructional hours)", SERIF, 12)
    p.signature(150, 486, width=130, seed=7302)
    p.rule(120, 494, 330, 494)
    p.text(225, 509, "Hugh Valcourt, Dean", SERIF, 11, align="centre")
    p.signature(500, 486, width=130, seed=7312)
    p.rule(460, 494, 680, 494)
    p.text(570, 509, "Dr. Mei-Lin Castorena, Faculty Director", SERIF, 11, align="centre")


@whole_file(
    "seventh-database-vendor-class",
    case(
        title=("StrataDB 14 Administration I (ADM-210)", ["StrataDB 14 Administration I (ADM-210)", "StrataDB 14 Administration I", "ADM-210 StrataDB 14 Administration I"]), name="Wojtek Lasota", date=("Completed: 13-Mar-2025", "2025-03-13"), number=("SDU-1190554", "SDU-1190554"), credits=("24", SKIP), delivery=("Virtual instructor-led", SKIP), fields=None,
    ),
    size=WIDE, sponsor=["Strata Systems", "StrataDB University", "Strata Systems, Inc.", "StrataDB", "Datenkern Schulungen GmbH", "Datenkern Schulungen"],
)  # fmt: skip
def vendor_class(c) -> bytes:
    bars = "".join(
        f'<rect x="0" y="{72 * k}" width="{250 - 26 * (k % 4)}" height="72" fill="{ink}"/>'
        for k, ink in enumerate(
            ("#03045e", "#023e8a", "#0077b6", "#0096c7", "#00b4d8", "#48cae4", "#90e0ef", "#ade8f4", "#caf0f8")
        )
    )
    return browser_page(
        f"""<svg style="position:absolute;left:0;top:0" width="260pt" height="612pt" viewBox="0 0 260 612">{bars}</svg><div style="position:absolute;left:300pt;right:40pt;top:50pt"><div style="font:700 20pt 'Source Sans';color:#03045e">StrataDB <span style="font-weight:300">University</span></div><div style="font:300 27pt/1.15 'Source Sans';margin-top:44pt">Certificate of<br>Course Completion</div>
        <div style="margin-top:34pt;font:600 22pt 'Source Sans';color:#0077b6">{c.name}</div><div style="margin-top:16pt">Course:</div><div style="font:600 17pt 'Source Sans'">{c.title}</div><div style="margin-top:14pt">{c.date}</div><div>Duration: 3 days ({c.credits} hours)</div><div>Delivery: {c.delivery}</div><div>Training partner: Datenkern Schulungen GmbH, Leipzig</div>
        <div style="margin-top:44pt">{scribble(7303)}Carmen Iturbide, VP Customer Education</div><div style="font-size:9pt;margin-top:34pt;color:#555">Certificate ID {c.number}. Completion of this course does not constitute certification as a StrataDB Administrator. &copy; Strata Systems, Inc.</div></div>""",
        size=WIDE, style="font: 12.5pt/1.5 'Source Sans'; color: #1f2933",
    )  # fmt: skip


@whole_file(
    "seventh-learning-system-export",
    case(
        title=("Safeguarding Adults Level 2", ["Safeguarding Adults Level 2"]), name="Gemma Hartshorne", date=("Tuesday, 4 February 2025, 3:17 PM", "2025-02-04"), number=("nVq3xB0aTe", SKIP), **NO_CREDIT,
    ),
    size=(842.0, 595.0), sponsor=["Calder Community Care", "Calder Community Care Learning Zone", "Calder Community Care Ltd"],
)  # fmt: skip
def system_export(c) -> bytes:
    return browser_page(
        f"""<div style="border:2pt solid #7a7a7a;height:519pt;box-sizing:border-box;padding:30pt;text-align:center"><div style="font:400 31pt 'DejaVu Serif';color:#4a6572;margin-top:16pt">Certificate of Achievement</div><div style="margin-top:28pt">This is to certify that</div><div style="font:700 25pt 'DejaVu Serif';margin:14pt">{c.name}</div><div>has completed the course</div><div style="font:400 21pt 'DejaVu Serif';margin:14pt">{c.title}</div><div>{c.date}</div><div style="margin-top:8pt">Grade: 93.33 %</div><div style="margin-top:8pt">Outcome: Competent</div>
        <div style="margin-top:44pt;font-size:10pt">{c.number}</div></div><div style="position:absolute;left:60pt;bottom:56pt;font-size:11pt">Calder Community Care<br>Learning Zone</div><div style="position:absolute;right:60pt;bottom:56pt;font-size:11pt;text-align:right">Valid for: 3 years<br>Renewal due February 2028</div>""",
        size=(842, 595), style="font: 13pt/1.35 'DejaVu Serif'; color: #222; padding: 38pt",
    )  # fmt: skip


@whole_file(
    "seventh-webinar-tool-automatic",
    case(
        title=("Nonprofit Boards 101 — Reading the Financials Without Fear", ["Nonprofit Boards 101 — Reading the Financials Without Fear", "Reading the Financials Without Fear"]), name="patty mcelhaney", date=("Thu, Oct 16, 2025", "2025-10-16"), delivery=("webinar", SKIP), credits=("60", SKIP), fields=None,
    ),
    size=WIDE, sponsor=["Good Ledger Project", "The Good Ledger Project"],
)  # fmt: skip
def webinar_tool(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:0;background:#f4f6f8"></div><div style="position:absolute;left:70pt;right:70pt;top:56pt;bottom:56pt;background:#fff;border-top:8pt solid #ef6c00;box-shadow:0 0 0 .8pt #ddd;text-align:center;padding-top:46pt"><div style="font:600 13pt 'Grotesque';color:#ef6c00">The Good Ledger Project</div><div style="font:400 25pt 'DejaVu Sans';margin-top:22pt">Certificate of Attendance</div><div style="margin-top:30pt;color:#777">This certifies that</div><div style="font:400 21pt 'DejaVu Sans';margin-top:8pt">{c.name}</div><div style="margin-top:20pt;color:#777">attended the {c.delivery}</div><div style="font:700 15pt/1.35 'DejaVu Sans';margin:8pt 60pt">{c.title}</div><div style="margin-top:14pt">{c.date} 2:00 PM - 3:00 PM EDT</div><div style="margin-top:4pt">Duration: {c.credits} minutes</div><div style="margin-top:34pt">Organizer: Shawna Dietrich</div></div><div style="position:absolute;bottom:30pt;left:0;right:0;text-align:center;font-size:8.5pt;color:#999">Powered by MeetStage Webinars</div>""",
        size=WIDE, style="font: 11.5pt/1.4 'DejaVu Sans'; color: #333",
    )  # fmt: skip


@whole_file(
    "seventh-employer-harassment-course",
    case(
        title=("Preventing Workplace Harassment for Supervisors – California", ["Preventing Workplace Harassment for Supervisors – California"]), name=("Delacroix, Antoine R.", ["Antoine R. Delacroix", "Antoine Delacroix", "Delacroix, Antoine R."]), date=("08/19/2025", "2025-08-19"), credits=("2 hours", SKIP), delivery=("e-learning", SKIP), fields=None,
    ),
    size=WIDE, sponsor=["Oakfield Mutual", "Oakfield Mutual Insurance Company", "Oakfield Mutual Learning & Compliance", "Civility Works"],
)  # fmt: skip
def harassment(c) -> bytes:
    logo = drawn(
        "<div style=\"width:220pt;height:54pt;background:#fff;font:700 25pt/1 'Source Sans';color:#2d6a4f;display:flex;align-items:center\"><svg width='40pt' height='44pt' viewBox='0 0 40 44'><circle cx='20' cy='15' r='14' fill='#2d6a4f'/><rect x='17' y='24' width='6' height='20' fill='#7f5539'/></svg>&nbsp;Oakfield Mutual</div>",
        size=(220, 56),
    )
    return browser_page(
        f"""<div style="border-bottom:4pt solid #2d6a4f;padding-bottom:10pt;display:flex;justify-content:space-between;align-items:end"><img src="{logo}" style="width:200pt"><span>Learning &amp; Compliance</span></div><div style="font:600 25pt 'Source Sans';margin:30pt 0 16pt">Training Completion Certificate</div>
        <table style="border-collapse:collapse;width:100%">{rows((("Employee", c.name), ("Employee ID", "00217743"), ("Job title / Location", "Claims Supervisor / Fresno"), ("Course", c.title), ("Vendor", "Civility Works"), ("Training type", f"Interactive {c.delivery}"), ("Assigned", "07/01/2025"), ("Due", "09/30/2025"), ("Completed", c.date), ("Training time", c.credits), ("Next assignment", "08/2027")))}</table>
        <p style="font-size:10pt;margin-top:20pt">This course was designed to meet the requirements of California Government Code section 12950.1 (two hours every two years for supervisory employees). A copy is kept in the employee's training record.</p>""",
        size=WIDE, style="font: 12pt/1.4 'Source Sans'; color: #222; padding: 40pt 56pt", rules="td { border: .6pt solid #b7b7a4; padding: 4pt 10pt } td:first-child { width: 150pt; background: #edf6f0 }",
    )  # fmt: skip


@whole_file(
    "seventh-project-course-badge-page",
    case(
        title="Stakeholder Engagement Masterclass", name="Lerato Dlamini", date=("Sep 2, 2025", "2025-09-02"), credits=("6.5", "6.5"), delivery=None, number=("4c8f2e19", SKIP), fields=None,
    ),
    as_=SHOT, size=(780.0, 500.0), sponsor=["Clearpath PM", "Clearpath PM Training", "Clearpath"],
)  # fmt: skip
def badge_page(c) -> bytes:
    return browser_page(
        f"""<div style="background:#fff;padding:9pt 24pt;border-bottom:1pt solid #e1e4e8;display:flex;justify-content:space-between"><b style="font-size:15pt;color:#3a0ca3">credwell</b><span style="color:#666">Search &nbsp; Sign in</span></div><div style="display:flex;gap:30pt;padding:28pt 40pt"><svg width="190pt" height="200pt" viewBox="0 0 190 200"><path d="M95 6 L178 52 V146 L95 194 L12 146 V52Z" fill="#f72585"/><path d="M95 20 L166 60 V139 L95 180 L24 139 V60Z" fill="#fff"/><text x="95" y="84" text-anchor="middle" font-family="Source Sans" font-weight="700" font-size="16" fill="#3a0ca3">STAKEHOLDER</text><text x="95" y="104" text-anchor="middle" font-family="Source Sans" font-weight="700" font-size="16" fill="#3a0ca3">ENGAGEMENT</text><text x="95" y="128" text-anchor="middle" font-family="Source Sans" font-size="13" fill="#f72585">clearpath pm</text></svg>
        <div><div style="color:#666">Credential</div><div style="font:700 22pt 'Source Sans'">{c.title}</div><div>Issued to <b style="font-size:15pt">{c.name}</b></div><div style="margin-top:6pt">Issued by <u>Clearpath PM Training</u></div><div style="margin-top:6pt">Date issued: <b>{c.date}</b> &middot; No expiration</div>
        <div style="margin-top:14pt;width:400pt">Earners of this credential completed the live course and the case assignment. Eligible for <b>{c.credits} PDUs</b> (Power Skills 5.0, Ways of Working 1.0, Business Acumen 0.5).</div><div style="margin-top:12pt">{"".join(f"<span style='background:#eef;border-radius:10pt;padding:2pt 9pt;margin-right:6pt'>{skill}</span>" for skill in ("Influence", "Mapping", "Communication plans"))}</div><div style="margin-top:16pt;color:#666;font-size:10.5pt">Verified &#10003; &nbsp; credwell.example/b/{c.number}</div></div></div>
        <div style="padding:0 40pt"><span style="background:#3a0ca3;color:#fff;border-radius:4pt;padding:6pt 16pt">Share</span> &nbsp; <span style="border:1pt solid #3a0ca3;border-radius:4pt;padding:6pt 16pt;color:#3a0ca3">Print certificate</span></div>""",
        size=(780, 500), style="font: 12.5pt/1.45 'Source Sans'; color: #24292f; background: #fafbfc",
    )  # fmt: skip


@layout(
    "seventh-hospital-in-service-photo",
    case(
        title=("Safe Patient Handling & Mobility", ["Safe Patient Handling & Mobility", "Safe Patient Handling & Mobility (annual in-service)"]), name="Carmelita Buenaventura", date=("3/27/2025", "2025-03-27"), credits=("1.5", ["1.5"]), delivery=None, fields=None,
    ),
    as_=PHOTO, size=LETTER_WIDE, sponsor=["Mercy Lakes Medical Center", "Mercy Lakes Medical Center Department of Clinical Education", "Department of Clinical Education, Mercy Lakes Medical Center"],
)  # fmt: skip
def in_service(p: Sheet, v: Sheet, c) -> None:
    p.round_box(26, 26, 740, 560, ink="#1e6091", r=22)
    p.round_box(34, 34, 724, 544, ink="#76c893", r=18)
    p.centred(96, "Mercy Lakes Medical Center", VERA_BOLD, 26, ink="#1e6091")
    p.centred(120, "Department of Clinical Education", VERA, 13)
    p.centred(186, "In-Service Certificate", VERA_ITALIC, 25, ink="#34a0a4")
    p.centred(224, "awarded to", VERA, 12)
    v.centred(262, c.name, VERA_BOLD, 23)
    p.rule(190, 270, 602, 270, ink="#1e6091")
    p.centred(302, "for completing the annual in-service", VERA, 12)
    v.centred(336, c.title, VERA_BOLD, 19)
    p.text(150, 392, "Date:", VERA, 13)
    v.text(196, 392, c.date, VERA_BOLD, 14)
    p.text(330, 392, "Contact hours:", VERA, 13)
    v.text(438, 392, c.credits, VERA_BOLD, 14)
    p.text(510, 392, "Unit:", VERA, 13)
    v.text(552, 392, "4 West", VERA_BOLD, 14)
    p.signature(320, 488, width=150, seed=7308)
    p.rule(290, 498, 510, 498)
    p.centred(516, "Joanne Tichenor, MSN, RN, Clinical Educator", SANS, 11)
    p.text(60, 560, "Form CE-14 rev. 06/22", SERIF, 8)
    p.text(732, 560, "Original: employee   Copy: unit file", SERIF, 8, align="right")
