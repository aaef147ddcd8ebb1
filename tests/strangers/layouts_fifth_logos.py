"""Whose paper it is, told by a logo that is a picture, among the logos of partners, hosts and accreditors."""

from __future__ import annotations

from tests.strangers.files import browser_print, drawn
from tests.strangers.layout import OUTLINED, PHOTO, SCAN, SHOT, SKIP, TURNED, case, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)
A4_WIDE = (842.0, 595.0)
A4_TALL = (595.0, 842.0)


def seal(ring: str, middle: str, ink: str) -> str:
    """A round seal with its words along the rim."""
    return f"""<svg viewBox="0 0 120 120" width=118 height=118><circle cx=60 cy=60 r=57 fill="none" stroke="{ink}" stroke-width=3 />
    <circle cx=60 cy=60 r=38 fill="{ink}"/><path id=r d="M60 60 m-46 0 a46 46 0 1 1 92 0 a46 46 0 1 1 -92 0" fill=none />
    <text font-family="DejaVu Sans" font-size=9.4 font-weight=700 fill="{ink}" ><textPath href="#r" textLength="280" lengthAdjust="spacingAndGlyphs">{ring}</textPath></text>
    <text x=60 y=66 text-anchor=middle font-family="DejaVu Serif" font-size=17 font-weight=700 fill="#fff">{middle}</text></svg>"""


@whole_file(
    "fifth-wordmark-only-webcast",
    case(
        title="Digital Asset Lending: Balance Sheet Presentation and Disclosure", name="Aurelio Brandstetter", date=("Aug 14, 2025", "2025-08-14"), credits=("1.0", "1.0"),
        fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    case(
        title="Year-End Payroll Reporting for Remote Workforces", name="Philomena Dockery", date=("Dec 4, 2024", "2024-12-04"), credits=("1.5", "1.5"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), as_=PHOTO,
    ),
    size=WIDE, as_=OUTLINED, sponsor=["Marlowe Finch", "MarloweFinch"], sponsor_id="174501",
)  # fmt: skip
def wordmark_only(c) -> bytes:
    logo = drawn(
        '<div style="width:300pt;height:70pt;background:#fff;font:300 41pt \'Source Sans\';color:#14213d;letter-spacing:-1pt;white-space:nowrap">marlowe<b style="color:#d62839">finch</b>'
        "<div style=\"font:400 8.5pt 'Source Sans';letter-spacing:2.2pt;color:#777\">AUDIT &nbsp;|&nbsp; TAX &nbsp;|&nbsp; ADVISORY</div></div>",
        size=(300.0, 70.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 13pt/1.5 'Source Sans'; color: #222; text-align: center }} .t {{ position: absolute; left: 0; right: 0 }}
        .g {{ position: absolute; bottom: 128pt; left: 70pt; right: 70pt; display: flex; justify-content: space-between; font-size: 11pt }} .g b {{ display: block; font-size: 12.5pt }}</style>
        <div class=p><div style="position:absolute;inset:0 0 auto 0;height:9pt;background:linear-gradient(90deg,#14213d 70%,#d62839 70%)"></div>
        <img src="{logo}" style="position:absolute;left:52pt;top:38pt;width:225pt">
        <div class=t style="top:128pt;font:300 34pt 'Source Sans'">Certificate of completion</div><div class=t style="top:184pt">This certificate is presented to</div>
        <div class=t style="top:206pt;font:600 27pt 'Source Serif'">{c.name}</div><div class=t style="top:254pt">for successfully completing</div>
        <div class=t style="top:278pt;padding:0 110pt;font:600 20pt/1.25 'Source Sans'">{c.title}</div>
        <div class=g><span>Date<b>{c.date}</b></span><span>Recommended CPE credits<b>{c.credits}</b></span><span>Field of study<b>{c.fields}</b></span><span>Delivery method<b>{c.delivery}</b></span><span>Location<b>Online</b></span></div>
        <div class=t style="bottom:62pt;left:70pt;right:auto;text-align:left;font-size:10.5pt;border-top:.6pt solid #555;padding-top:3pt;width:200pt">{SIGNERS[3]}<br>National Director, Professional Development</div>
        <div class=t style="bottom:20pt;padding:0 60pt;font-size:7pt;line-height:1.3;color:#666">We are registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. Complaints regarding registered sponsors may be submitted to the National Registry of CPE Sponsors through its website: www.nasbaregistry.org. Sponsor ID: 174501</div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-partner-logo-larger",
    case(
        title="Streamlining Lease Abstraction with AI", name="Dmitri Vandersloot", date=("07/22/2025", "2025-07-22"), credits=("1", "1"),
        fields=("Information Technology", studies("Information Technology")), delivery=("Group Internet Based", "Group Internet Based"), number=("WB-90331-2218764", SKIP),
    ),
    size=WIDE, sponsor=["Quillmark Learning Network", "Quillmark Learning Network, LLC", "Quillmark"], sponsor_id="174502",
)  # fmt: skip
def partner_larger(c) -> bytes:
    partner = drawn(
        '<div style="width:320pt;height:92pt;background:#fff;font:66pt \'Grotesque\';color:#0077b6">leaseLoop<span style="color:#ffb703">&#9679;</span></div>',
        size=(340.0, 92.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 12.5pt/1.5 'Source Sans'; color: #333 }} td {{ padding: 4pt 14pt 4pt 0 }} td:first-child {{ color: #0077b6 }}</style>
        <div class=p><div style="padding:34pt 50pt 0;display:flex;justify-content:space-between;align-items:center"><img src="{partner}" style="width:270pt"><div style="text-align:right;font-size:9pt;color:#888">CPE by<br><b style="font:600 13pt 'Source Serif';color:#3a2e39">Quillmark</b></div></div>
        <div style="padding:22pt 50pt 0"><div style="font:600 26pt 'Source Serif'">CPE Certificate of Attendance</div><p style="margin:8pt 0 16pt">In recognition of participation in the webinar hosted by LeaseLoop Inc.</p>
        <div style="font:600 23pt 'Source Serif'">{c.title}</div><table style="margin-top:14pt;border-collapse:collapse"><tr><td>Attendee<td><b>{c.name}</b><tr><td>Company<td>Ironbridge Storage REIT<tr><td>Date<td>{c.date}<tr><td>Credit hour(s)<td>{c.credits}<tr><td>Subject<td>{c.fields}
        <tr><td>Program type<td>{c.delivery}<tr><td>Speakers<td>Kit Amory (LeaseLoop), Bettina Kowalewska (LeaseLoop)<tr><td>Confirmation<td>{c.number}</table></div>
        <div style="position:absolute;left:50pt;right:50pt;bottom:26pt;font-size:8pt;color:#777">Quillmark Learning Network, LLC &middot; 1140 Broadacre Ave, 9th Fl., Pelham Heights, NJ &middot; NASBA Registry Sponsor 174502 &middot; A. Loewenstein, Program Administrator. In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted based on a 50-minute hour.</div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-joint-providership",
    case(
        title="Pulmonary Hypertension 2025: From Right Heart Catheterization to Shared Decisions", name=("Nkechi Abernathy, MD", "Nkechi Abernathy"), date=("5/17/2025", "2025-05-17"), credits=("4.25", "4.25"),
        delivery=("live activity", SKIP),
    ),
    size=WIDE, fields=SKIP, sponsor_id=SKIP,
    sponsor=["Harrowdale University School of Medicine", "Harrowdale University School of Medicine and Breathe Forward Foundation", "Harrowdale University"],
)  # fmt: skip
def joint(c) -> bytes:
    crest = drawn(
        "<div style=\"width:230pt;height:80pt;background:#fff;display:flex;align-items:center;gap:10pt\"><svg width=54 height=66 viewBox='0 0 54 66'><path d='M3 3h48v34c0 16-12 22-24 27C15 59 3 53 3 37z' fill='#5b0e2d'/><path d='M27 12v40M12 28h30' stroke='#ffd166' stroke-width=6 /></svg>"
        "<div style=\"font:600 19pt/1 'Source Serif';color:#5b0e2d\">HARROWDALE<div style=\"font:400 10pt 'Source Serif'\">School of Medicine</div></div></div>",
        size=(230.0, 80.0),
    )
    foundation = drawn(
        "<div style=\"width:260pt;height:80pt;background:#fff;color:#118ab2;font:700 30pt/1 'Source Sans'\">&#10047; Breathe Forward<div style=\"font:italic 12pt 'Source Serif';color:#444\">every lung counts</div></div>",
        size=(260.0, 80.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 12.5pt/1.45 'Source Serif'; color: #1d1d1d; text-align: center; box-sizing: border-box; padding: 36pt 70pt }} .p p {{ margin: 9pt 0 }}</style>
        <div class=p><div style="position:absolute;inset:16pt;border:3pt double #5b0e2d"></div><div style="display:flex;justify-content:space-between"><img src="{foundation}" style="width:245pt"><img src="{crest}" style="width:180pt"></div>
        <div style="font:600 20pt 'Source Serif';letter-spacing:2pt;margin-top:10pt">CERTIFICATE OF CREDIT</div><p>The accredited provider certifies that</p><div style="font:600 22pt 'Source Serif'">{c.name}</div>
        <p>has participated in the {c.delivery} titled</p><div style="font:600 17pt/1.3 'Source Serif';color:#5b0e2d">{c.title}</div><p>{c.date} &middot; Marchbank Convention Center</p>
        <p>and is awarded <b>{c.credits}</b> <i>AMA PRA Category 1 Credit(s)</i>&trade;.</p>
        <p style="font-size:9.5pt;text-align:justify">This activity has been planned and implemented in accordance with the accreditation requirements and policies of the Accreditation Council for Continuing Medical Education (ACCME) through the joint providership of Harrowdale University School of Medicine and Breathe Forward Foundation. Harrowdale University School of Medicine is accredited by the ACCME to provide continuing medical education for physicians. The School designates this live activity for a maximum of 5.50 <i>AMA PRA Category 1 Credits</i>&trade;. Physicians should claim only the credit commensurate with the extent of their participation. Supported by an independent educational grant from Ostrander Therapeutics.</p>
        <div style="text-align:left;font-size:10.5pt;margin-top:18pt">{SIGNERS[21]}, MD, MPH<br>Associate Dean for Continuing Education</div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-initials-and-address",
    case(
        title="Mechanic's Liens: Traps on Both Sides of the Job Trailer", name=("Lachlan Ostrowe, Esq.", "Lachlan Ostrowe"), date=("October 30, 2024", "2024-10-30"), credits=("2.0", "2.0"), number=("CLE-24-5561", SKIP),
    ),
    size=TALL, as_=SCAN, delivery=SKIP, fields=SKIP, sponsor_id=SKIP, sponsor=["Tri-Rivers Bar Association", "TRBA CLE", "TRBA"],
)  # fmt: skip
def initials_and_address(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 612pt; height: 791pt; position: relative; font: 13.5pt/1.65 'DejaVu Serif'; box-sizing: border-box; padding: 60pt 70pt }} .p > * {{ zoom: 1.12 }}</style>
        <div class=p><div style="display:flex;align-items:center;gap:12pt"><svg width=70 height=70 viewBox="0 0 70 70"><path d="M8 16 Q24 4 35 16 T62 16 M8 35 Q24 23 35 35 T62 35 M8 54 Q24 42 35 54 T62 54" stroke="#222" stroke-width=6 fill=none /></svg>
        <div style="font:700 36pt 'DejaVu Sans';letter-spacing:-2pt">TRBA<span style="font-weight:400">CLE</span></div></div>
        <h1 style="font:700 19pt 'DejaVu Serif';text-align:center;margin:46pt 0 30pt;text-decoration:underline">UNIFORM CERTIFICATE OF ATTENDANCE</h1>
        <p style="font-size:11pt"><b>Program title:</b> {c.title}<br><b>Date / location:</b> {c.date}; Courthouse Annex, Room 2<br><b>Activity no.</b> {c.number}<br><b>Approved for:</b> 2.0 general / 0.0 ethics / 0.0 elimination of bias</p>
        <p style="font-size:11pt">By signing below I certify that I attended the activity described above and am entitled to claim the following CLE credit hours:</p>
        <p style="font-size:13pt">Total hours claimed: <u>&nbsp;&nbsp;{c.credits}&nbsp;&nbsp;</u> &nbsp;&nbsp;&nbsp; of which ethics: <u>&nbsp; 0 &nbsp;</u></p>
        <p style="font-size:11pt;margin-top:36pt">Attorney: &nbsp;<span style="font:italic 16pt 'Source Serif'">{c.name}</span> &nbsp;&nbsp; Bar no. &nbsp;<span style="font:italic 16pt 'Source Serif'">0087715</span></p>
        <p style="font-size:9pt;margin-top:24pt">Attorneys: keep this form with your own records for three years. Do not return it to the Supreme Court unless audited.</p>
        <div style="position:absolute;bottom:34pt;left:70pt;right:70pt;text-align:center;font:8pt 'DejaVu Sans';border-top:1pt solid #222;padding-top:6pt">Tri-Rivers Bar Association &bull; 200 Court Street, Suite 4 &bull; Confluence, WV &bull; (304) 555-0142</div></div>""",
        size=TALL,
    )


@whole_file(
    "fifth-accreditor-seals-bigger",
    case(
        title="Leave Laws Layered: FMLA, ADA and the State Next Door", name="Tamsin Okonjo-Reyes", date=("March 11, 2025", "2025-03-11"), credits=("1.25", "1.25"), number=("685514", SKIP),
    ),
    size=WIDE, as_=OUTLINED, delivery=SKIP, fields=SKIP, sponsor_id=SKIP, sponsor=["peoplecraft institute", "PeopleCraft Institute", "PeopleCraft"],
)  # fmt: skip
def seals_bigger(c) -> bytes:
    one = drawn(
        f"<div style='background:#fff;width:90pt;height:90pt'>{seal('HUMAN RESOURCE CREDENTIAL BOARD &#8226; APPROVED PROVIDER 2025 &#8226;', 'HRCB', '#1b7f79')}</div>",
        size=(90.0, 90.0),
    )
    two = drawn(
        f"<div style='background:#fff;width:90pt;height:90pt'>{seal('RECERTIFICATION PROVIDER &#8226; SOCIETY FOR PEOPLE LEADERS &#8226; 2025', 'SPL', '#30306f')}</div>",
        size=(90.0, 90.0),
    )
    own = drawn(
        "<style>body{background:#f4efe6}</style><div style=\"height:46pt;background:#f4efe6;font:400 23pt 'Source Serif';color:#9c4221\">people<i>craft</i><div style=\"font:600 8pt 'Source Sans';letter-spacing:6.5pt\">INSTITUTE</div></div>",
        size=(200.0, 46.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; background: #f4efe6; font: 13pt/1.5 'Source Sans'; color: #2d2a26 }}</style><div class=p>
        <div style="position:absolute;left:0;top:0;bottom:0;width:205pt;background:#fff;text-align:center;padding-top:70pt;box-sizing:border-box"><img src="{one}" width=190><br><br><img src="{two}" width=190></div>
        <div style="position:absolute;left:250pt;top:60pt;width:480pt"><h1 style="font:400 38pt 'Source Serif';margin:0">Certificate of Attendance</h1><p style="margin:24pt 0 2pt">Awarded to</p><div style="font:600 26pt 'Source Sans'">{c.name}</div>
        <p style="margin:18pt 0 2pt">Program</p><div style="font:600 20pt 'Source Sans'">{c.title}</div><p style="margin:18pt 0 2pt">Date &nbsp; <b>{c.date}</b></p>
        <p style="margin:2pt 0">Recertification credit &nbsp; <b>{c.credits} HR (General)</b> &nbsp; Activity ID {c.number}<br><span style="margin-left:139pt"><b>{c.credits} PDCs</b> &nbsp; Activity ID 25-QWX7R</span></p></div>
        <img src="{own}" style="position:absolute;right:50pt;bottom:66pt;width:175pt"><div style="position:absolute;left:250pt;right:50pt;bottom:22pt;font-size:7.5pt;color:#777">The use of these seals confirms that this activity has met the credential boards' criteria for recertification credit pre-approval. It is not an endorsement of the program or its provider.</div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-chapter-tag-line",
    case(
        title="Threat Modeling for Payment Rails", name="Ignatius Wolfsbane", date=("2024-09-19", "2024-09-19"), credits=("3", "3"), delivery=("In-person chapter meeting", SKIP),
    ),
    size=A4_WIDE, as_=OUTLINED, fields=SKIP, sponsor=["CyberGuild Granite Coast Chapter", "CyberGuild", "Granite Coast Chapter", "CyberGuild Granite Coast"],
)  # fmt: skip
def chapter(c) -> bytes:
    logo = drawn(
        '<style>body{background:#101820}</style><div style="height:120pt;background:#101820;color:#f2aa4c;padding:6pt 0 0 6pt"><span style="font:700 46pt \'Source Code\'">&lt;cg/&gt;</span><div style="font:600 17pt \'Source Code\';color:#fff">CyberGuild<br>Granite Coast Chapter</div></div>',
        size=(310.0, 120.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 842pt; height: 594pt; position: relative; background: #101820; font: 15pt/1.5 'Source Code'; color: #dbe2ea }}</style><div class=p>
        <img src="{logo}" style="position:absolute;left:50pt;top:36pt;width:240pt"><div style="position:absolute;right:54pt;top:58pt;font:italic 12pt 'Source Serif';color:#f2aa4c">Share. Secure. Sleep well.</div>
        <div style="position:absolute;left:56pt;top:170pt;right:56pt"><div style="font:600 13pt 'Source Code';color:#7f8c99">// PROOF OF ATTENDANCE</div><p style="margin:14pt 0 0">{c.name}</p>
        <div style="font:700 27pt 'Source Code';color:#fff;margin:10pt 0">{c.title}</div><p style="margin:0">{c.delivery}, {c.date}, 17:30-20:30<br>CPE: {c.credits} (Group A: domain-related)<br>Speaker: {TEACHERS[6]}, Bluewharf Payments</p></div>
        <div style="position:absolute;left:56pt;bottom:36pt;right:56pt;font-size:10pt;color:#7f8c99;display:flex;justify-content:space-between"><span>Chapter secretary: Z. Hallgrimsdottir</span><span>Venue &amp; pizza: <b style="color:#fff;font-size:14pt">BLUEWHARF</b></span></div></div>""",
        size=A4_WIDE,
    )


@whole_file(
    "fifth-three-logos-in-a-row",
    case(
        title="Cascadia Joint Fraud Conference", name="Bronwen Castellanos", date=("April 24-25, 2025", "2025-04-25"), credits=("14", "14"),
        fields=SKIP, delivery=("Group Live", "Group Live"),
    ),
    size=WIDE, as_=TURNED, sponsor_id=None,
    sponsor=["Cascadia Fraud Examiners", "Institute of Control Auditors, Cascadia Chapter", "Cascadia Fraud Examiners and Institute of Control Auditors, Cascadia Chapter", "Institute of Control Auditors", "Cascadia Fraud Examiners / Institute of Control Auditors Cascadia Chapter"],
)  # fmt: skip
def three_logos(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 14pt/1.5 'DejaVu Serif'; text-align: center; box-sizing: border-box; padding: 44pt 60pt }} .l {{ display: flex; justify-content: space-around; align-items: center; height: 86pt }} .p > * {{ zoom: 1.1 }}</style>
        <div class=p><div style="position:absolute;inset:18pt;border:6pt solid #2f3e46"></div><div class=l><div style="font:700 17pt/1.05 'DejaVu Sans';text-align:left;border-left:8pt solid #2f3e46;padding-left:8pt">CASCADIA<br>FRAUD<br>EXAMINERS</div>
        <div style="font:700 44pt 'Source Serif'">ICA<div style="font:10pt/1.1 'DejaVu Sans'">Institute of Control Auditors<br>Cascadia Chapter</div></div><div style="font:italic 600 22pt/1 'Source Serif';background:#2f3e46;color:#fff;padding:16pt 14pt">Mount Sorrel<br>University</div></div>
        <div style="font:italic 600 27pt 'Source Serif';margin-top:22pt">Certificate of Continuing Education</div><p style="margin:14pt 0 4pt">awarded to</p><div style="font:700 24pt 'DejaVu Serif'">{c.name}</div>
        <p style="margin:14pt 0 4pt">for attending the</p><div style="font:700 20pt 'DejaVu Serif'">{c.title}</div><p style="margin:6pt 0">{c.date}<br>Fennimore Hall, Mount Sorrel University</p><p style="margin:10pt 0">{c.credits} CPE &nbsp;&ndash;&nbsp; {c.delivery}</p>
        <div style="display:flex;justify-content:space-around;font-size:10.5pt;margin-top:24pt"><span style="border-top:1pt solid;padding-top:3pt">{SIGNERS[5]}, President, CFE</span><span style="border-top:1pt solid;padding-top:3pt">{SIGNERS[7]}, Education Chair, ICA</span></div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-irish-harp-portal",
    case(
        title="Companies (Accounting) Act: Filing Deadlines and Audit Exemption", name="Caoimhe Ni Dhuibhir", date=("3 December 2024", "2024-12-03"), credits=("2.5", "2.5"), number=("CBE118204", SKIP),
    ),
    size=A4_TALL, as_=OUTLINED, delivery=("Online", SKIP), fields=SKIP, sponsor=["Chartered Bookkeepers Éire", "Chartered Bookkeepers Eire"],
)  # fmt: skip
def irish(c) -> bytes:
    logo = drawn(
        "<div style=\"width:250pt;height:86pt;background:#fff;display:flex;gap:10pt;align-items:center\"><svg width=60 height=76 viewBox='0 0 60 76'><path d='M10 70 C4 40 8 16 26 6 C40 0 48 10 54 8 C50 34 36 58 10 70 M18 60V20 M26 56V14 M34 50V12 M42 40V12' stroke='#0b6e4f' stroke-width=3.4 fill=none /></svg>"
        "<div style=\"font:600 20pt/1.05 'Source Serif';color:#0b6e4f\">Chartered<br>Bookkeepers<br><i>&Eacute;ire</i></div></div>",
        size=(250.0, 86.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 12.5pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 50pt 60pt }} td {{ padding: 8pt 6pt; border-bottom: .7pt solid #cfd8d3 }}</style>
        <div class=p><img src="{logo}" width=260><h1 style="font:600 27pt 'Source Sans';margin:56pt 0 6pt;color:#0b6e4f">CPD Attendance Confirmation</h1><p>To whom it may concern,</p><p>We confirm that the member named below attended the following event and may record it as <b>structured</b> CPD.</p>
        <table style="border-collapse:collapse;width:100%;margin-top:18pt"><tr><td>Member<td><b>{c.name}</b><tr><td>Member no.<td>{c.number}<tr><td>Event<td><b>{c.title}</b><tr><td>Event code<td>WEB2412A<tr><td>Date<td>{c.date}<tr><td>Time<td>09:30 &ndash; 12:00<tr><td>Venue<td>{c.delivery}<tr><td>CPD hours<td>{c.credits}<tr><td>Presenter<td>Fergal MacAnally FCA, Corrib Technical Ltd</table>
        <p style="margin-top:30pt">Yours faithfully,</p><p style="margin-top:40pt">{TEACHERS[4].split(",")[0]}<br>Events Executive</p><p style="position:absolute;bottom:24pt;left:60pt;right:60pt;font-size:8pt;color:#777">Registered in Ireland no. 500219 &middot; 14 Fishamble Row, Dublin 8 &middot; +353 1 555 0138 &middot; RCN 20000001 &middot; Members are responsible for assessing the relevance of learning to their own role.</p></div>""",
        size=A4_TALL,
    )


@whole_file(
    "fifth-platform-then-sponsor-small",
    case(
        title="Not-for-Profit Audits: Contributions With Strings Attached", name="Wendeline Krzyzewski", date=("11/06/2024", "2024-11-06"), credits=("2.4", "2.4"),
        fields=("Auditing", studies("Auditing")), delivery=("QAS Self Study", "QAS Self Study"), number="8C4-71E-0926",
    ),
    size=(1024.0, 724.0), as_=SHOT, sponsor=["TaxHive Education LLC", "TaxHive Education", "TaxHive"], sponsor_id="174503",
)  # fmt: skip
def platform(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 1024pt; height: 723pt; background: #fffbea; position: relative; font: 16pt/1.5 'Source Sans'; color: #3b2f04; text-align: center }} .f {{ display: flex; justify-content: center; gap: 44pt; margin-top: 26pt; font-size: 13pt }} .f b {{ display: block; font-size: 17pt }}</style>
        <div class=p><div style="position:absolute;inset:22pt;border:2pt solid #f2b705;border-radius:18pt"></div><div style="padding-top:58pt;font:700 40pt 'Source Sans'"><svg width=46 height=46 viewBox="0 0 40 44" style="vertical-align:-8pt"><path d="M20 2l17 10v20L20 42 3 32V12z" fill="#f2b705"/></svg> LearnComb</div><div style="font:italic 15pt 'Source Serif'">Learn. Earn. Return.</div>
        <h1 style="font:300 32pt 'Source Sans';margin:26pt 0 10pt">Certificate of Completion</h1><div>{c.name}</div><div style="margin:6pt 0">successfully completed the on-demand course</div><div style="font:600 25pt 'Source Sans';padding:0 120pt">{c.title}</div>
        <div class=f><span>Completion date<b>{c.date}</b></span><span>CPE credits<b>{c.credits}</b></span><span>Field of study<b>{c.fields}</b></span><span>Delivery<b>{c.delivery}</b></span></div>
        <div style="margin-top:30pt;font-size:13pt">Course author: {TEACHERS[1]} &nbsp;&middot;&nbsp; Certificate {c.number}</div><div style="position:absolute;bottom:44pt;left:90pt;right:90pt;font-size:10pt">CPE sponsor of record: TaxHive Education LLC, NASBA ID 174503 &middot; verify at learncomb.example/v/8C4-71E-0926 &middot; Courses must be finished within one year of enrolment. 50-minute hours.</div></div>""",
        size=(1024.0, 724.0),
    )


@whole_file(
    "fifth-manufacturer-lunch",
    case(
        title="Fire-Rated Glazing: Codes, Tests and Details", name="Octavian Thistlewood", date=("Wed 12 Feb 2025", "2025-02-12"), credits=("1.0", "1.0"), number=("KGS-FR101", SKIP),
    ),
    size=A4_WIDE, delivery=SKIP, fields=SKIP, as_=OUTLINED, sponsor_id=SKIP, sponsor=["Keystone Glazing", "Keystone Glazing Systems"],
)  # fmt: skip
def manufacturer(c) -> bytes:
    logo = drawn(
        "<style>body{background:#e63946}</style><div style=\"height:80pt;background:#e63946;color:#fff;font:700 50pt/80pt 'DejaVu Sans Condensed','DejaVu Sans';padding-left:12pt;white-space:nowrap\">&#9670; Keystone<span style='font-weight:400;font-size:17pt'> GLAZING</span></div>",
        size=(520.0, 80.0),
    )
    council = drawn(
        f"<div style='background:#fff;width:90pt;height:90pt'>{seal('ARCHITECTS COUNCIL &#8226; CONTINUING EDUCATION SYSTEM &#8226;', 'ACES', '#222222')}</div>",
        size=(90.0, 90.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 842pt; height: 594pt; position: relative; font: 14pt/1.5 'Source Sans'; color: #222 }}</style><div class=p><div style="background:#e63946;height:76pt"><img src="{logo}" style="height:76pt;margin-left:34pt"></div>
        <div style="padding:30pt 46pt"><h1 style="font:300 36pt 'Source Sans';margin:0 0 20pt">Certificate of Completion</h1><table style="font-size:15pt;border-spacing:0 5pt"><tr><td style="width:150pt">Presented to<td><b>{c.name}</b><tr><td>Firm<td>Marrow &amp; Plinth Architects<tr><td>Course title<td><b>{c.title}</b><tr><td>Course number<td>{c.number}<tr><td>Date<td>{c.date}<tr><td>Learning units<td>{c.credits} LU | HSW<tr><td>Presenter<td>Dolores Akintola, Architectural Sales, North-East</table>
        <img src="{council}" style="position:absolute;right:52pt;bottom:84pt;width:118pt"><p style="position:absolute;bottom:18pt;left:46pt;right:200pt;font-size:9pt;color:#666">This program is registered with the ACES for continuing professional education. As such, it does not include content that may be deemed or construed to be an approval or endorsement of any material of construction. Questions related to specific materials will be addressed at the conclusion of this presentation. Non-ACES members: keep this certificate to self-report.</p></div></div>""",
        size=A4_WIDE,
    )
