"""What lawyers, nurses, physicians, engineers, planners, and people of personnel, internal audit and security get."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, rows
from tests.strangers.layout import HYBRID, SCAN, SKIP, case, layout, studies, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (  # fmt: skip
    LETTER_TALL,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    Sheet,
)

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@layout(
    "seventh-bar-institute-categories",
    case(
        title=("The Remote Deposition: Ethics, Exhibits and Etiquette", ["The Remote Deposition: Ethics, Exhibits and Etiquette"]), name=("Nathaniel Orlowski, Esq.", "Nathaniel Orlowski"), date=("March 12, 2025", "2025-03-12"), credits=("2.0", ["2.0", "2"]), delivery=("Live Interactive Webcast", SKIP),
    ),
    size=LETTER_TALL, sponsor=["Keystone Harbor Bar Institute", "Keystone Harbor Bar Institute (KHBI)"], fields=None,
)  # fmt: skip
def bar_institute(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 70, "KEYSTONE HARBOR BAR INSTITUTE", SERIF_BOLD, 17)
    p.text(60, 86, "An accredited provider of continuing legal education", SERIF_ITALIC, 11)
    p.rule(60, 96, 552, 96, weight=2)
    p.centred(140, "CLE CERTIFICATE OF ATTENDANCE", SERIF_BOLD, 15)
    p.centred(156, "(to be retained by the attorney for at least four years)", SERIF, 10)
    lines = (
        ("1.", "Name of attorney:", c.name), ("2.", "Title of program:", c.title), ("3.", "Date(s) attended:", c.date), ("4.", "Location:", "N/A"),
        ("5.", "Format:", c.delivery),
    )  # fmt: skip
    for row, (number, label, value) in enumerate(lines):
        y = 196 + row * 30
        p.text(60, y, number, SERIF, 11.5)
        p.text(78, y, label, SERIF, 11.5)
        v.text(182, y, value, SERIF_BOLD, 11.5)
        p.rule(180, y + 4, 552, y + 4, weight=0.4)
    p.text(60, 346, "6.", SERIF, 11.5)
    p.text(78, 346, "Credit hours awarded by category (50-minute hour):", SERIF, 11.5)
    amounts = (("Ethics and Professionalism", "1.0"), ("Skills", "1.0"), ("Law Practice Management", "0.0"), ("Areas of Professional Practice", "0.0"), ("Diversity, Inclusion and Elimination of Bias", "0.0"), ("Cybersecurity", "0.0"))  # fmt: skip
    for row, (kind, amount) in enumerate(amounts):
        p.text(100, 370 + row * 18, kind, SERIF, 11)
        v.text(420, 370 + row * 18, amount, SERIF, 11, align="right")
    p.rule(380, 466, 424, 466)
    p.text(100, 480, "TOTAL", SERIF_BOLD, 11)
    v.text(420, 480, c.credits, SERIF_BOLD, 11, align="right")
    p.wrapped(
        60, 516, "This program is appropriate for both newly admitted and experienced attorneys. Newly admitted attorneys may not earn Skills credit in this format.", SERIF, 10.5, letters=98,
    )  # fmt: skip
    p.text(60, 566, "I certify that the attorney named above completed the program.", SERIF, 11)
    p.signature(70, 622, width=130, seed=7201)
    p.rule(60, 630, 290, 630)
    p.text(60, 643, "Authorized signature: Constance Viglione, CLE Director", SERIF, 10)
    p.text(430, 630, "March 19, 2025", SERIF, 11)
    p.text(430, 643, "Date of issue", SERIF, 10)
    p.text(
        60, 730, "Keystone Harbor Bar Institute   |   1 Lighthouse Plaza, Port Ellery   |   cle@khbi.example", SERIF, 9
    )


@layout(
    "seventh-hospice-nurses",
    case(
        title=("Managing Terminal Agitation: A Case-Based Approach", ["Managing Terminal Agitation: A Case-Based Approach"]), name=("Lucille M. Abernathy, RN, CHPN", ["Lucille M. Abernathy", "Lucille Abernathy"]), date=("05/14/2025", "2025-05-14"), credits=("1.75", "1.75"), delivery=None,
    ),
    as_=HYBRID, size=LETTER_WIDE, sponsor=["Marigold Hospice Education", "Marigold Hospice", "Marigold Hospice Foundation"], fields=None,
)  # fmt: skip
def nurses(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fffaf0")
    for x, y in ((70, 80), (722, 80), (70, 532), (722, 532)):
        p.rosette(x, y, 46, ink="#e09f3e", petals=14, strands=5)
    p.frame(24, ink="#e09f3e", weight=2)
    p.centred(96, "Marigold Hospice Education", SERIF_BOLD, 25, ink="#9e2a2b")
    p.centred(116, "a service of the Marigold Hospice Foundation", SERIF_ITALIC, 12)
    p.centred(168, "Certificate of Successful Completion", SERIF, 24)
    p.centred(200, "This certificate is awarded to", SERIF_ITALIC, 13)
    v.centred(234, c.name, SANS_BOLD, 20)
    p.rule(200, 240, 592, 240, ink="#9e2a2b")
    p.text(250, 256, "License No.", SERIF, 10)
    v.text(310, 256, "RN 688102 (CA)", SANS, 10)
    p.centred(286, "who completed the continuing nursing education activity", SERIF_ITALIC, 13)
    v.centred(316, c.title, SANS_BOLD, 15)
    p.text(300, 350, "on", SERIF_ITALIC, 13)
    v.text(322, 350, c.date, SANS, 13)
    p.text(400, 350, "and was awarded", SERIF_ITALIC, 13)
    v.text(386, 382, c.credits, SANS_BOLD, 17, align="right")
    p.text(396, 382, "contact hours", SERIF_ITALIC, 14)
    p.signature(170, 456, width=110, seed=7202)
    p.rule(150, 464, 330, 464)
    p.text(240, 478, "Paula Reinholt, MSN, RN, Nurse Planner", SERIF, 10.5, align="centre")
    p.signature(480, 456, width=110, seed=7212)
    p.rule(460, 464, 640, 464)
    p.text(550, 478, "Dr. Amit Basak, Medical Director", SERIF, 10.5, align="centre")
    p.middle_wrapped(
        512, "Provider approved by the California Board of Registered Nursing, Provider Number CEP 00718, for 1.75 contact hours. Marigold Hospice Education is accredited as a provider of nursing continuing professional development by the Western Commission on Nursing Credentials.", SERIF, 9, letters=112,
    )  # fmt: skip


@whole_file(
    "seventh-grand-rounds-letter",
    case(
        title=("Regularly Scheduled Series: Internal Medicine Grand Rounds", ["Internal Medicine Grand Rounds", "Regularly Scheduled Series: Internal Medicine Grand Rounds"]), name=("Farah Siddiqui-Lang, MD", ["Farah Siddiqui-Lang", "Farah Siddiqui-Lang, MD"]), date=("September 10, 2024 through December 17, 2024", "2024-12-17"), credits=("11.00", ["11.00", "11"]), delivery=("Live activity", SKIP),
    ),
    size=TALL, sponsor=["Saint Brendan Health System", "Saint Brendan Health System Office of Continuing Medical Education", "Saint Brendan Health"], fields=None,
)  # fmt: skip
def physicians(c) -> bytes:
    logo = drawn(
        "<div style=\"width:280pt;height:60pt;background:#fff;display:flex;align-items:center\"><svg width='50pt' height='50pt' viewBox='0 0 50 50'><rect x='19' y='2' width='12' height='46' rx='3' fill='#0077a3'/><rect x='2' y='19' width='46' height='12' rx='3' fill='#0077a3'/><circle cx='25' cy='25' r='6' fill='#fff'/></svg><div style=\"font:700 17pt/1.1 'Source Sans';color:#0077a3;margin-left:8pt\">Saint Brendan<br><span style='font-weight:300'>Health System</span></div></div>",
        size=(280, 62),
    )
    return browser_page(
        f"""<img src="{logo}" style="width:220pt"><div style="float:right;text-align:right;font-size:9.5pt;line-height:1.4">Office of Continuing Medical Education<br>4th Floor, Whitfield Pavilion<br>Ridley Park Heights, PA</div>
        <p style="margin-top:44pt">January 8, 2025</p><p>{c.name}<br>Ridley Internal Medicine Associates</p><p style="text-align:center;font:600 15pt 'Source Serif';margin:24pt 0">CME Certificate of Attendance</p>
        <p>Dear Dr. Siddiqui-Lang:</p><p>Saint Brendan Health System certifies that you have participated in the live activity titled</p><p style="text-align:center"><b>{c.title}</b><br>{c.date}</p><p>and that you are awarded <b>{c.credits} <i>AMA PRA Category 1 Credit(s)&trade;</i></b>.</p>
        <p>Saint Brendan Health System designated this series for a maximum of 15.00 <i>AMA PRA Category 1 Credits&trade;</i> (1.00 per session). Physicians should claim only the credit commensurate with the extent of their participation in the activity. Your attendance at 11 of 15 sessions was recorded by text message.</p>
        <p>Saint Brendan Health System is accredited by the state medical society to provide continuing medical education for physicians.</p><p>Sincerely,</p>{scribble(7203)}<p style="margin-top:2pt">Theodore Wanamaker-Cole, MD<br>Chair, CME Committee</p><p style="font-size:9pt">Activity code 24-IMGR-F &nbsp;|&nbsp; MOC: not offered</p>""",
        size=TALL, style="font: 11.5pt/1.5 'Source Serif'; color: #1b1b1b; padding: 46pt 66pt",
    )  # fmt: skip


@layout(
    "seventh-surveyors-engineers-half-day",
    case(
        title=("Stormwater Detention: New State Manual, Old Soils", ["Stormwater Detention: New State Manual, Old Soils"]), name=("Craig W. Dunleavy, PE, PLS", ["Craig W. Dunleavy", "Craig Dunleavy"]), date=("February 20, 2025", "2025-02-20"), credits=("4.0", ["4.0", "4"]), delivery=None, number=None,
    ),
    as_=SCAN, size=LETTER_TALL, sponsor=["Three Rivers Section, Society of Civil Practitioners", "Three Rivers Section", "Society of Civil Practitioners", "Society of Civil Practitioners, Three Rivers Section"], fields=None,
)  # fmt: skip
def half_day(p: Sheet, v: Sheet, c) -> None:
    p.box(40, 40, 532, 712, ink="#222222", weight=1.5)
    p.disc(306, 108, 40, ink="#222222", weight=1.4)
    p.disc(306, 108, 33, ink="#222222", weight=0.6)
    p.shape([(280, 118), (292, 96), (306, 118), (320, 96), (332, 118)], ink="#222222", weight=1.6)
    p.rule(278, 119, 334, 119, weight=1.6)
    p.centred(176, "SOCIETY OF CIVIL PRACTITIONERS", SANS_BOLD, 16)
    p.centred(194, "Three Rivers Section", SANS, 13)
    p.centred(250, "PROFESSIONAL DEVELOPMENT HOURS", SANS_BOLD, 18)
    p.centred(272, "RECORD OF ATTENDANCE", SANS, 13)
    lines = (("Attendee", c.name), ("License No.(s)", "PE 041882-E, SU 28840-R"), ("Seminar", c.title), ("Date", c.date), ("Time", "8:00 am - 12:15 pm"), ("Place", "Elks Lodge 314, Monaca Heights"), ("Instructor", "Lisa Tranchina, PhD, PE"), ("PDHs earned", c.credits))  # fmt: skip
    for row, (label, value) in enumerate(lines):
        y = 322 + row * 31
        p.text(66, y, label, SANS, 11.5)
        v.text(170, y, value, TYPED, 12)
        p.rule(166, y + 5, 548, y + 5, weight=0.5)
    p.signature(80, 640, width=140, seed=7204, ink="#222222")
    p.rule(66, 650, 300, 650)
    p.text(66, 664, "Section Secretary", SANS, 10)
    p.wrapped(
        66, 700, "The registrant is responsible for determining whether this activity meets the requirements of the licensing board of each state in which he or she is registered.", SANS, 9, letters=98,
    )  # fmt: skip


@whole_file(
    "seventh-hr-chapter-credits",
    case(
        title="From Exit Interview to Stay Interview: Retaining Frontline Teams", name="Monique Trevathan", date=("Thursday, August 21, 2025", "2025-08-21"), credits=("1.0", ["1.0", "1", "1.00"]), delivery=("virtual", SKIP), number=("25-RV8TQ", SKIP),
    ),
    size=WIDE, sponsor=["River Valley HR Association", "River Valley HR Association, Inc.", "RVHRA"], fields=None,
)  # fmt: skip
def hr_chapter(c) -> bytes:
    seal = "<div style='width:92pt;height:92pt;border-radius:50%;border:3pt solid {0};color:{0};display:flex;align-items:center;justify-content:center;text-align:center;font:700 11pt/1.15 Source Sans;background:#fff'>{1}</div>"
    return browser_page(
        f"""<div style="position:absolute;inset:0;background:radial-gradient(circle at 0 0,#f9c74f 0 130pt,transparent 131pt),radial-gradient(circle at 100% 100%,#43aa8b 0 150pt,transparent 151pt)"></div><div style="position:relative;text-align:center"><div style="font:700 22pt 'Source Sans';color:#277da1">River Valley HR Association</div>
        <div style="font:300 34pt 'Source Serif';margin-top:26pt">Certificate of Participation</div><p>presented to</p><div style="font:600 27pt 'Source Serif';border-bottom:1pt solid #277da1;display:inline-block;padding:0 40pt 2pt">{c.name}</div><p>for attending the {c.delivery} program</p><div style="font:700 18pt/1.25 'Source Sans';color:#277da1">{c.title}</div><p>{c.date} &bull; 12:00 &ndash; 1:00 p.m. CT</p>
        <div style="display:flex;justify-content:center;gap:80pt;margin-top:12pt"><div style="display:flex;gap:12pt;align-items:center">{seal.format("#1d3557", "SHRM<br>Recertification<br>Provider<br>2025")}<div style="text-align:left">Activity ID<br><b>{c.number}</b><br>{c.credits} PDC</div></div><div style="display:flex;gap:12pt;align-items:center">{seal.format("#7b2cbf", "HRCI<br>Approved<br>Provider<br>2025")}<div style="text-align:left">Program ID<br><b>700981</b><br>1.0 HR (General)</div></div></div>
        <p style="font-size:9.5pt;margin:26pt auto 0;width:470pt">Recertification credits must be entered in your own account by the end of your cycle. RVHRA is a 501(c)(6) organization. Emily Sorensen, SHRM-SCP, VP of Professional Development</p></div>""",
        size=WIDE, style="font: 13pt/1.4 'Source Sans'; color: #222; padding: 54pt 60pt",
    )  # fmt: skip


@whole_file(
    "seventh-planner-ce-report",
    case(
        title=("Special Needs Trusts & ABLE Accounts: Coordinating Benefits", ["Special Needs Trusts & ABLE Accounts: Coordinating Benefits"]), name="Geoffrey Stamos", date=("07/30/2025", "2025-07-30"), credits=("1.5", "1.5"), delivery=("Self-study (online)", SKIP), number=("316904", SKIP), sponsor_id=("4471", SKIP),
    ),
    size=TALL, sponsor=["Fiduciary Learning Lab", "The Fiduciary Learning Lab", "Fiduciary Learning Lab LLC"], fields=None,
)  # fmt: skip
def planner(c) -> bytes:
    return browser_page(
        f"""<div style="text-align:center;border-bottom:3pt double #5c677d;padding-bottom:12pt"><div style="font:600 25pt 'Modern'">The Fiduciary Learning Lab</div><div style="font-size:10pt">A division of Eastlake Advisor Media</div></div><h1 style="text-align:center;font:400 21pt 'Modern';margin:22pt 0">CFP&reg; Continuing Education Certificate</h1>
        <table style="width:100%;border-collapse:collapse">{rows((("CFP&reg; professional", c.name), ("CFP Board ID", "1180426"), ("Program title", c.title), ("Program ID number", c.number), ("Principal topic", "G.70 Estate planning / special circumstances"), ("Delivery type", c.delivery), ("Complexity level", "Intermediate"), ("CE hours approved", c.credits), ("Date completed", c.date), ("Exam score", "90% (passing 70%)")))}</table>
        <p>We will report these hours to CFP Board within 10 business days. Please do not report them yourself. This program has not been approved for Ethics CE, nor for IWI or The American College.</p>
        <p style="margin:14pt 0 6pt">CFP Board sponsor ID 4471</p>{scribble(7206, wide=140)}<p style="margin:0">Naomi Fairweather-Ito, CFP&reg;<br>Curriculum Editor</p>
        <p style="position:absolute;bottom:30pt;left:60pt;right:60pt;font-size:8.5pt;color:#444">Certified Financial Planner Board of Standards Center for Financial Planning, Inc. owns the certification marks. Fiduciary Learning Lab LLC does not certify individuals to use the marks. Generated 08/01/2025 14:06</p>""",
        size=TALL, style="font: 12pt/1.5 'Modern'; color: #1c1c1c; padding: 50pt 60pt", rules="td { border-bottom: .6pt dotted #888; padding: 5pt 4pt } td:first-child { color: #5c677d; width: 150pt }",
    )  # fmt: skip


@layout(
    "seventh-internal-audit-chapter",
    case(
        title=("Fraud Risk Assessment for Internal Auditors", ["Fraud Risk Assessment for Internal Auditors"]), name="Yusuf Karahan", date=("January 15, 2025", "2025-01-15"), credits=("7", ["7", "7.0"]),
        fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"), sponsor_id="176527",
    ),
    as_=HYBRID, size=LETTER_WIDE, sponsor=["Guild of Internal Auditors", "Guild of Internal Auditors - Twin Harbors Chapter", "Guild of Internal Auditors, Twin Harbors Chapter", "Twin Harbors Chapter"],
)  # fmt: skip
def internal_audit(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(20, ink="#006d77", thick=10, strands=4)
    p.block(60, 62, 60, 60, "#006d77")
    p.text(90, 103, "GIA", SANS_BOLD, 24, ink="#ffffff", align="centre")
    p.text(134, 88, "Guild of Internal Auditors", SERIF_BOLD, 21, ink="#006d77")
    p.text(134, 110, "Twin Harbors Chapter", SERIF, 15)
    p.centred(180, "Certificate of Attendance", SERIF, 31)
    p.text(120, 236, "Attendee:", SERIF, 13, align="left")
    v.text(260, 236, c.name, SERIF_BOLD, 16)
    p.text(120, 264, "Seminar:", SERIF, 13)
    v.text(260, 264, c.title, SERIF_BOLD, 14)
    p.text(120, 290, "Date / Location:", SERIF, 13)
    v.text(260, 290, f"{c.date} / Harborview Conference Center", SERIF, 13)
    p.text(120, 316, "Facilitator:", SERIF, 13)
    v.text(260, 316, "Colleen Przybylski, CFE, CIA", SERIF, 13)
    p.text(120, 342, "CPE Credits:", SERIF, 13)
    v.text(260, 342, c.credits, SERIF_BOLD, 13)
    p.text(320, 342, "Field of Study:", SERIF, 13)
    v.text(410, 342, c.fields, SERIF, 13)
    p.text(500, 342, "Delivery Method:", SERIF, 13)
    v.text(600, 342, c.delivery, SERIF, 13)
    p.signature(150, 440, width=130, seed=7207)
    p.rule(120, 448, 340, 448)
    p.text(120, 462, "Bernard Achtman, Chapter CPE Chair", SERIF, 11)
    p.seal(620, 440, 44, fill="#c9a227", light="#fff3c4")
    p.middle_wrapped(
        520, f"Guild of Internal Auditors is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Sponsor number {c.sponsor_id}. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.", SERIF, 9, letters=130,
    )  # fmt: skip


@whole_file(
    "seventh-security-vendor-webcast",
    case(
        title=("Ask Me Anything: Detection Engineering on a Budget", ["Ask Me Anything: Detection Engineering on a Budget", "Detection Engineering on a Budget"]), name="Ravi Thevar", date=("2025-04-09", "2025-04-09"), credits=("1", ["1", "1.0"]), delivery=("webcast", SKIP),
    ),
    size=(960.0, 540.0), sponsor=["Blackfern Security", "Blackfern", "Blackfern Labs"], fields=None,
)  # fmt: skip
def security_webcast(c) -> bytes:
    return browser_page(
        f"""<svg width="960pt" height="540pt" viewBox="0 0 960 540" style="position:absolute;left:0;top:0"><defs><pattern id="g" width="36" height="36" patternUnits="userSpaceOnUse"><path d="M36 0H0V36" fill="none" stroke="#1d3b32" stroke-width="1"/></pattern></defs><rect width="960" height="540" fill="url(#g)"/><path d="M820 60 q60 90 -10 190 q-30 -80 10 -190" fill="#1f8a5b"/><path d="M860 90 q70 70 20 160 q-40 -60 -20 -160" fill="#35c57f"/></svg>
        <div style="position:relative"><div style="font:700 24pt 'Source Code';color:#35c57f">&gt;_ blackfern</div><div style="font:600 40pt 'Source Sans';margin-top:38pt">Proof of Attendance</div><div style="font:600 26pt 'Source Code';color:#35c57f;margin-top:26pt">{c.name}</div><div style="margin-top:12pt">joined us live for the Blackfern Labs {c.delivery}</div><div style="font:600 22pt 'Source Sans';margin-top:6pt">{c.title}</div>
        <div style="display:flex;gap:60pt;margin-top:44pt"><div><span class=k>DATE</span><br>{c.date}</div><div><span class=k>MINUTES ATTENDED</span><br>57</div><div><span class=k>CPE</span><br>{c.credits}</div><div><span class=k>HOST</span><br>Tamsin Oduya, Principal Researcher</div></div>
        <div style="font-size:11pt;color:#8fb5a6;margin-top:34pt">Submit this PDF to (ISC)&sup2;, ISACA, GIAC or EC-Council as evidence of 1 hour of continuing education. We do not submit CPEs on your behalf.</div></div>""",
        size=(960, 540), style="font: 16pt/1.4 'Source Sans'; color: #eafff5; background: #0b1f19; padding: 44pt 60pt", rules=".k { font-size: 10pt; color: #8fb5a6; letter-spacing: 1pt }",
    )  # fmt: skip
