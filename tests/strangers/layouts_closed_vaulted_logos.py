"""Whose paper it is, told by shapes: outlined type, drawn wordmarks, rims of seals, partners that shout."""

from __future__ import annotations

from tests.strangers.files import browser_print, drawn
from tests.strangers.layout import OUTLINED, PHOTO, SCAN, SHOT, SKIP, case, layout, studies, whole_file
from tests.strangers.outlines import outlined
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import LETTER_WIDE, MODERN, VERA, VERA_BOLD, VERA_ITALIC

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)
A4_WIDE = (842.0, 595.0)
A4_TALL = (595.0, 842.0)


def page(size: tuple[float, float], look: str, style: str, body: str) -> bytes:
    """One page printed by a browser: `look` is the style of the whole sheet, `style` that of what stands on it."""
    wide, high = size
    return browser_print(
        f"<style>.p {{ width: {wide}pt; height: {high - 1}pt; position: relative; overflow: hidden; box-sizing: border-box; {look} }} {style}</style><div class=p>{body}</div>",
        size=size,
    )


@layout(
    "vaulted-all-in-outlines",
    case(
        title="Consolidation of Variable Interest Entities in Practice", name="Evander Mossop", date=("09.18.2025", "2025-09-18"), credits=("2.0", "2.0"),
        fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"), number="TV-7719-0428",
    ),
    size=LETTER_WIDE, as_=OUTLINED, sponsor=["Thornwick & Vale", "Thornwick Vale", "thornwick+vale"], sponsor_id="175311",
)  # fmt: skip
def all_in_outlines(paper, values, c) -> None:
    paper.block(0, 0, 214, 612, "#10312b")
    paper.block(34, 46, 30, 30, "#e9c46a")
    paper.block(49, 61, 30, 30, "#f4a261")
    outlined(paper, 34, 128, "thornwick", MODERN, 33, ink="#ffffff")
    outlined(paper, 34, 160, "+vale", MODERN, 33, ink="#e9c46a")
    outlined(paper, 34, 560, "Registry Sponsor 175311", VERA, 8, ink="#bcd1c9")
    outlined(paper, 34, 574, f"No. {c.number}", VERA, 8, ink="#bcd1c9")
    outlined(paper, 250, 100, "This is to say that", VERA_ITALIC, 13)
    outlined(paper, 250, 142, c.name, VERA_BOLD, 27)
    outlined(paper, 250, 186, "sat through, and passed the polls of,", VERA_ITALIC, 13)
    outlined(paper, 250, 228, "Consolidation of Variable Interest", VERA_BOLD, 20, ink="#10312b")
    outlined(paper, 250, 254, "Entities in Practice", VERA_BOLD, 20, ink="#10312b")
    for place, (label, value) in enumerate(
        (("When", c.date), ("CPE", c.credits), ("Field", c.fields), ("How", c.delivery), ("Taught by", TEACHERS[6]))
    ):
        outlined(paper, 250, 320 + place * 27, label, VERA, 10, ink="#7a8a85")
        outlined(paper, 340, 320 + place * 27, value, VERA, 13)
    outlined(paper, 250, 520, SIGNERS[11], VERA_ITALIC, 15)
    outlined(paper, 250, 538, "Learning & Standards", VERA, 9, ink="#7a8a85")
    outlined(paper, 250, 574, "50 minutes count as one hour. State boards have the last word on what they accept.", VERA, 7.5, ink="#7a8a85")  # fmt: skip


@whole_file(
    "vaulted-host-sponsor-accreditor",
    case(
        title="Spotting Shell Vendors Before They Are Paid", name="Marguerite Tsosie-Lund", date=("Thursday, March 6, 2025", "2025-03-06"), credits=("3.0", "3.0"),
        fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"),
    ),
    size=WIDE, as_=PHOTO, sponsor_id=None,
    sponsor=["Society of Payables Examiners", "Society of Payables Examiners, High Plains Section", "Society of Payables Examiners High Plains Section"],
)  # fmt: skip
def host_sponsor_accreditor(c) -> bytes:
    return page(
        WIDE, "font: 14pt/1.5 'DejaVu Serif'; padding: 34pt 56pt; text-align: center",
        ".l { display: flex; justify-content: space-between; align-items: center } .s { font: 9pt 'DejaVu Sans'; color: #666; display: block }",
        f"""<div style="position:absolute;inset:14pt;border:2pt solid #264653;outline:1pt solid #264653;outline-offset:3pt"></div>
        <div class=l><div><span class=s>Hosted by</span><span style="font:700 30pt 'DejaVu Sans';color:#b5179e">Korhonen<span style="color:#222">Mills</span></span><span class=s>Certified Public Accountants</span></div>
        <div><span class=s>Sponsored by</span><svg width=44 height=44 viewBox="0 0 44 44"><path d="M4 40V14L22 3l18 11v26H28V24H16v16z" fill="#264653"/></svg><div style="font:700 11pt/1.15 'DejaVu Sans';color:#264653">Society of Payables Examiners<br><span style="font-weight:400">High Plains Section</span></div></div>
        <div><span class=s>Accredited through</span><div style="width:64pt;height:64pt;border-radius:50%;background:#e76f51;color:#fff;font:700 20pt/64pt 'DejaVu Sans';margin:auto">CABE</div></div></div>
        <h1 style="font:400 31pt 'Source Serif';margin:22pt 0 8pt">Record of Attendance</h1><div style="font:700 23pt 'DejaVu Serif'">{c.name}</div>
        <p style="margin:10pt 0">was present from sign-in to sign-out at</p><div style="font:700 19pt 'DejaVu Serif';color:#264653">{c.title}</div>
        <p style="margin:10pt 0">{c.date} &nbsp;&middot;&nbsp; offices of Korhonen Mills, 11th floor</p><p style="margin:6pt 0">{c.credits} hours of CPE &nbsp;|&nbsp; {c.fields} &nbsp;|&nbsp; {c.delivery}</p>
        <div class=l style="font-size:10.5pt;margin-top:46pt"><span style="border-top:1pt solid;padding-top:4pt">{SIGNERS[9]}<br>Section Education Officer</span><span style="border-top:1pt solid;padding-top:4pt">{SIGNERS[20]}<br>Office Managing Partner, Korhonen Mills</span></div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-vendor-shouts",
    case(
        title="Sales Tax Nexus After Marketplace Laws", name="Ignatius Bellweather", date=("10/21/2025", "2025-10-21"), credits=("1.2", "1.2"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=WIDE, sponsor=["Larkspur Professional Education", "Larkspur Professional Education, Inc.", "Larkspur"], sponsor_id="175312",
)  # fmt: skip
def vendor_shouts(c) -> bytes:
    vendor = drawn(
        "<style>body{background:#3a0ca3}</style><div style=\"background:#3a0ca3;color:#fff;font:90pt/120pt 'Grotesque';padding-left:16pt;white-space:nowrap\">nexus<span style='color:#4cc9f0'>pilot</span></div>",
        size=(560.0, 120.0),
    )
    return page(
        WIDE, "font: 13pt/1.5 'Source Sans'; color: #24193d",
        ".g { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 14pt 20pt; margin-top: 24pt } .g i { display: block; font-style: normal; font-size: 9.5pt; color: #8b7fb0 }",
        f"""<div style="background:#3a0ca3;padding:22pt 44pt"><img src="{vendor}" style="width:410pt"><div style="color:#d7ccff;font-size:12pt">Compliance on autopilot &mdash; ask us for a demo</div></div>
        <div style="padding:24pt 52pt"><div style="font:300 25pt 'Source Sans'">Certificate of Completion</div><div style="font:600 27pt 'Source Sans';margin-top:14pt">{c.name}</div><div style="margin-top:8pt">attended the sponsored webinar</div>
        <div style="font:600 21pt 'Source Serif';color:#3a0ca3">{c.title}</div><div class=g><span><i>Completed</i>{c.date}</span><span><i>CPE credits</i>{c.credits}</span><span><i>Field of study</i>{c.fields}</span><span><i>Instructional method</i>{c.delivery}</span><span><i>Presenter</i>{TEACHERS[3]}</span><span><i>Moderator</i>{SIGNERS[14]}, NexusPilot</span></div></div>
        <div style="position:absolute;left:52pt;right:52pt;bottom:20pt;font-size:7.5pt;line-height:1.35;color:#777">This program was made possible by NexusPilot, whose products were described during the last ten minutes. CPE administered and granted by Larkspur Professional Education, Inc., 88 Tannery Row, Suite 4, Dunmore Falls, VT. Larkspur is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors, no. 175312. In accordance with those standards, credits are based on a 50-minute hour.</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-wordmark-in-two-colours",
    case(
        title="Board Reporting for Credit Unions", name="Zephyrine Aldous", date=("2025-05-29", "2025-05-29"), credits=("1.8", "1.8"),
        fields=("Finance", studies("Finance")), delivery=("QAS Self-Study", ["QAS Self-Study", "QAS Self Study"]), number=("e5f0-22b1", SKIP),
    ),
    size=A4_WIDE, as_=OUTLINED, sponsor=["Copperleaf Academy", "copperleaf academy", "Copperleaf"], sponsor_id=None,
)  # fmt: skip
def two_colours(c) -> bytes:
    mark = drawn(
        "<div style=\"width:380pt;height:90pt;background:#fdf6f0;font:600 54pt/58pt 'Source Serif';white-space:nowrap\"><span style='background:#bc6c25;color:#fdf6f0;padding:0 7pt'>copper</span><span style='color:#606c38'>leaf</span><div style=\"font:400 15pt 'Source Sans';letter-spacing:11pt;color:#606c38;padding:6pt 0 0 8pt\">ACADEMY</div></div>",
        size=(380.0, 90.0),
    )
    return page(
        A4_WIDE, "background: #fdf6f0; font: 14pt/1.5 'Source Serif'; color: #3b2f21; padding: 44pt 60pt", "td { padding: 3pt 26pt 3pt 0; vertical-align: top }",
        f"""<div style="position:absolute;right:0;top:0;width:26pt;height:594pt;background:#606c38"></div><div style="font:300 19pt 'Source Sans';letter-spacing:5pt">CERTIFICATE</div>
        <div style="margin-top:40pt;font:600 33pt 'Source Serif'">{c.name}</div><div style="margin-top:8pt">has worked through all lessons and passed the final assessment of</div><div style="font:italic 600 25pt 'Source Serif';color:#bc6c25;margin-top:8pt">{c.title}</div>
        <table style="margin-top:26pt;font:12.5pt 'Source Sans'"><tr><td>{c.date}<td>{c.credits} credits<td>{c.fields}<td>{c.delivery}<tr style="font-size:9pt;color:#8a7b68"><td>passed on<td>NASBA, 50-minute hour<td>field of study<td>program type</table>
        <img src="{mark}" style="position:absolute;left:60pt;bottom:54pt;width:250pt"><div style="position:absolute;right:60pt;bottom:60pt;text-align:right;font:10pt/1.5 'Source Sans'">{SIGNERS[18]}, Head of Curriculum<br>Check this paper: {c.number}<br>help@copperleaf.example</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-hospital-society-commission",
    case(
        title="Wound Care Without Guesswork", name=("Odalys Finnegan-Roy, BSN, RN", "Odalys Finnegan-Roy"), date=("April 12, 2025", "2025-04-12"), credits=("5.5", "5.5"), delivery=None,
    ),
    size=TALL, as_=SCAN, fields=None, sponsor_id=SKIP,
    sponsor=["Upland Society of Wound Nurses", "Upland Society of Wound Nurses (USWN)", "USWN"],
)  # fmt: skip
def hospital_society(c) -> bytes:
    return page(
        TALL, "font: 13.5pt/1.55 'DejaVu Serif'; padding: 52pt 62pt", "p { margin: 11pt 0 }",
        f"""<div style="display:flex;justify-content:space-between;align-items:flex-end;border-bottom:3pt solid #222;padding-bottom:12pt"><div style="font:700 26pt/1 'DejaVu Sans'">St. Ambrin<div style="font:400 12pt 'DejaVu Sans'">MEDICAL CENTER</div></div>
        <svg width=60 height=60 viewBox="0 0 60 60"><rect x=22 y=2 width=16 height=56 fill="#222"/><rect x=2 y=22 width=56 height=16 fill="#222"/></svg><div style="font:700 30pt/1 'DejaVu Serif';text-align:right">USWN<div style="font:400 9pt 'DejaVu Sans'">est. 1981</div></div></div>
        <h1 style="font:700 21pt 'DejaVu Serif';text-align:center;margin:40pt 0 24pt">CONTINUING NURSING EDUCATION<br>Certificate of Contact Hours</h1>
        <p>Name: <b style="font-size:16pt">{c.name}</b></p><p>Activity: <b>{c.title}</b></p><p>Date: {c.date}</p><p>Place: Auditorium B, St. Ambrin Medical Center</p><p>Contact hours awarded: <b>{c.credits}</b></p>
        <p style="font-size:10.5pt;margin-top:30pt">Upland Society of Wound Nurses is accredited as a provider of nursing continuing professional development by the Interstate Nursing Credentials Commission. Provider approved by the Board of Registered Nursing, Provider Number 99821, for 5.5 contact hours. St. Ambrin Medical Center kindly lent its rooms.</p>
        <p style="margin-top:50pt;font-size:11pt">{SIGNERS[8]}, MSN, CWON<br>Nurse Planner</p><p style="font-size:9pt">Keep this certificate for four years.</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-platform-large-offered-by-small",
    case(
        title="Practical Python for Finance Teams", name="Thaddeus Wrenfield", date=("Feb 9, 2025", "2025-02-09"), credits=("6", "6"),
        fields=("Computer Software & Applications", studies("Computer Software & Applications")), delivery=("Self-paced online", SKIP), number=("QK7ZP2", SKIP),
    ),
    size=(1024.0, 724.0), as_=SHOT, sponsor=["Greystane Institute of Finance", "Greystane Institute", "Greystane"], sponsor_id="175313",
)  # fmt: skip
def platform_large(c) -> bytes:
    return page(
        (1024.0, 724.0), "font: 16pt/1.5 'Source Sans'; color: #0b132b", ".k { display: flex; gap: 40pt; margin-top: 26pt } .k small { display: block; color: #5c677d }",
        f"""<div style="position:absolute;left:0;top:0;bottom:0;width:270pt;background:#0b132b;color:#fff;padding:60pt 30pt;box-sizing:border-box"><div style="font:700 36pt/1 'Source Sans'">bright<br>lectern</div><div style="width:70pt;height:70pt;border-radius:50% 50% 0 50%;background:#ffd60a;margin-top:26pt"></div><div style="position:absolute;bottom:40pt;font-size:11pt;color:#9aa5b8">brightlectern.example/c/{c.number}</div></div>
        <div style="position:absolute;left:320pt;right:50pt;top:70pt"><div style="font-size:14pt;color:#5c677d">{c.date}</div><div style="font:600 34pt 'Source Sans';margin-top:10pt">{c.name}</div><div>has successfully completed</div><div style="font:600 29pt/1.2 'Source Serif';margin-top:12pt">{c.title}</div>
        <div style="font-size:13pt;color:#5c677d;margin-top:6pt">an online non-credit-bearing university-level course authorized and offered by Greystane Institute of Finance through BrightLectern</div>
        <div class=k><span><small>CPE credits</small>{c.credits}</span><span><small>Field of study</small>{c.fields}</span><span><small>Delivery</small>{c.delivery}</span></div>
        <div style="margin-top:46pt;font:italic 22pt 'Source Serif'">{SIGNERS[17]}</div><div style="font-size:12pt">Adjunct Lecturer, Greystane Institute</div></div>
        <div style="position:absolute;left:320pt;right:50pt;bottom:34pt;font-size:10.5pt;color:#5c677d">BrightLectern has confirmed the identity of this individual. NASBA sponsor ID of the offering institute: 175313. This certificate does not confer a grade or a degree.</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-name-on-the-rim",
    case(
        title="Open Meetings and Public Records for Finance Officers", name="Cormac Delacroix", date=("August 22, 2024", "2024-08-22"), credits=("4", "4"), delivery=None,
    ),
    size=WIDE, as_=OUTLINED, fields=None, sponsor_id=None,
    sponsor=["Pine Barrens Municipal Finance Officers", "Pine Barrens Municipal Finance Officers Association", "PBMFOA"],
)  # fmt: skip
def name_on_the_rim(c) -> bytes:
    seal = drawn(
        """<div style="background:#fff;width:260pt;height:260pt"><svg viewBox="0 0 200 200" width=346 height=346><circle cx=100 cy=100 r=96 fill="#14532d"/><circle cx=100 cy=100 r=64 fill="#fff"/><path id=r d="M100 100 m-73 0 a73 73 0 1 1 146 0 a73 73 0 1 1 -146 0" fill=none />
        <text font-family="DejaVu Sans" font-size=15 font-weight=700 fill="#fff"><textPath href="#r" textLength="450" lengthAdjust="spacingAndGlyphs">PINE BARRENS MUNICIPAL FINANCE OFFICERS ASSOCIATION &#8226;</textPath></text>
        <path d="M100 52l26 40h-14l20 30h-24v22h-16v-22H68l20-30H74z" fill="#14532d"/><text x=100 y=158 text-anchor=middle font-family="DejaVu Serif" font-size=10 fill="#14532d">PBMFOA</text></svg></div>""",
        size=(260.0, 260.0),
    )
    return page(
        WIDE, "font: 15pt/1.5 'Source Serif'; color: #1b1b1b; text-align: center; padding: 30pt 60pt", "p { margin: 8pt 0 }",
        f"""<div style="position:absolute;inset:12pt;border:9pt ridge #b9a36b"></div><img src="{seal}" style="width:150pt"><div style="font:34pt 'Fraktur'">Certificate of Training</div><p>Be it known that</p><div style="font:600 26pt 'Source Serif'">{c.name}</div>
        <p>took part in the training entitled</p><div style="font:600 20pt 'Source Serif';color:#14532d">{c.title}</div><p>held on {c.date} at the Quarry County Library</p><p>Credit: {c.credits} hours</p>
        <div style="display:flex;justify-content:space-around;font-size:11pt;margin-top:36pt"><span style="border-top:.8pt solid;padding:3pt 20pt">{SIGNERS[5]}, President</span><span style="border-top:.8pt solid;padding:3pt 20pt">{SIGNERS[0]}, Training Chair</span></div>""",
    )  # fmt: skip
