"""Amounts among amounts: several bodies, several units, fractions, minutes, claimed and possible, by field."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import PHOTO, SCAN, SKIP, case, shares, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@whole_file(
    "fifth-amounts-by-profession",
    case(
        title="Antibiotic Stewardship at Transitions of Care", name=("Guinevere Mbeki, RN", "Guinevere Mbeki"), date=("September 18, 2025", "2025-09-18"), credits=("1.5", ["1.5", "1.50"]), number=("IPCE-30518-22", SKIP), delivery=("Enduring (internet)", SKIP),
    ),
    size=WIDE, fields=SKIP, sponsor_id=SKIP, sponsor=["Northfold Health Learning", "Northfold Health Learning Institute", "Northfold Health"],
)  # fmt: skip
def by_profession(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 12pt/1.45 'Source Sans'; color: #1d3557; box-sizing: border-box; padding: 40pt 56pt }} td {{ padding: 3pt 10pt; border: .6pt solid #a8c0d6; font-size: 10pt }} .p > * {{ zoom: 1.2 }}</style><div class=p>
        <div style="display:flex;justify-content:space-between"><b style="font:700 19pt 'Source Sans'">northfold health <span style="font-weight:300">learning institute</span></b><span style="font-size:9pt;text-align:right">JOINTLY ACCREDITED PROVIDER&trade;<br>INTERPROFESSIONAL CONTINUING EDUCATION</span></div>
        <h1 style="font:300 30pt 'Source Serif';margin:26pt 0 10pt">Statement of Continuing Education Credit</h1><b style="font-size:18pt">{c.name}</b><p style="margin:6pt 0">License: RN 00993217 (MN) &nbsp;|&nbsp; completed <b>{c.title}</b> on {c.date} ({c.delivery}) and is awarded:</p>
        <div style="font:600 20pt 'Source Sans';margin:10pt 0">{c.credits} nursing contact hours</div>
        <p style="margin:12pt 0 4pt;font-size:10pt">Credit designations for this activity (all learners):</p><table style="border-collapse:collapse"><tr><td>Physicians (ACCME)<td>1.50 <i>AMA PRA Category 1 Credits</i><tr><td>Nurses (ANCC)<td>1.50 contact hours, of which 0.75 pharmacotherapeutics<tr><td>Pharmacists (ACPE)<td>1.25 contact hours (0.125 CEU) JA0009999-0000-25-048-H01-P<tr><td>Physician assistants (AAPA)<td>1.50 Category 1 CME credits<tr><td>IPCE<td>1.50 IPCE credits</table>
        <p style="font-size:9pt;margin-top:16pt">In support of improving patient care, Northfold Health Learning Institute is jointly accredited by the ACCME, the ACPE, and the ANCC to provide continuing education for the healthcare team. Activity {c.number}. Released 03/01/2025, expires 02/28/2026. Estimated time to complete: 90 minutes.</p><p style="font-size:10pt;margin-top:18pt">{SIGNERS[18]}, EdD &mdash; Executive Director</p></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-days-and-fields-table",
    case(
        title="44th Annual Governmental Accounting & Auditing Institute", name="Thelonius Vickery", date=("June 9-11, 2025", "2025-06-11"), credits=("17.5", "17.5"),
        fields=("", shares({"Accounting (Governmental)": "9.0", "Auditing (Governmental)": "6.0", "Regulatory Ethics": "2.0", "Information Technology": "0.5"})), delivery=("Group-Live", "Group Live"), number="GAI44-00612",
    ),
    size=TALL, sponsor=["Palisade State University Center for Public Finance", "Center for Public Finance", "Palisade State University", "Center for Public Finance, Palisade State University"], sponsor_id="174521",
)  # fmt: skip
def days_and_fields(c) -> bytes:
    days = (
        ("Mon 6/9", "Accounting (Governmental)", "4.0", "4.0"),
        ("Mon 6/9", "Regulatory Ethics", "2.0", "2.0"),
        ("Tue 6/10", "Auditing (Governmental)", "6.0", "6.0"),
        ("Tue 6/10", "Information Technology", "1.0", "0.5"),
        ("Wed 6/11", "Accounting (Governmental)", "6.0", "5.0"),
    )
    rows = "".join(f"<tr><td>{day}<td>{field}<td>{offered}<td>{earned}" for day, field, offered, earned in days)
    return browser_print(
        f"""<style>.p {{ width: 612pt; height: 791pt; position: relative; font: 11.5pt/1.5 'DejaVu Sans'; color: #222; box-sizing: border-box; padding: 50pt 56pt }} table {{ border-collapse: collapse; width: 100%; font-size: 10pt }} td, th {{ border: .8pt solid #333; padding: 4pt 7pt; text-align: left }} .p > * {{ zoom: 1.15 }}</style><div class=p>
        <div style="text-align:center;font:700 15pt 'DejaVu Serif'">PALISADE STATE UNIVERSITY<br><span style="font-size:12pt;font-weight:400">Center for Public Finance</span></div><div style="text-align:center;font:700 17pt 'DejaVu Sans';margin:24pt 0">RECORD OF CPE CREDITS EARNED</div>
        <p><b>{c.name}</b><br>City of Larkhaven, Finance Department</p><p>{c.title}<br>{c.date} &ndash; Palisade Conference Center, {c.delivery}</p>
        <table><tr><th>Day<th>NASBA field of study<th>Offered<th>Earned{rows}<tr><th colspan=2>TOTAL<th>19.0<th>{c.credits}</table>
        <table style="margin-top:14pt;width:70%"><tr><th>By field<th>Credits<tr><td>Accounting (Governmental)<td>9.0<tr><td>Auditing (Governmental)<td>6.0<tr><td>Regulatory Ethics<td>2.0<tr><td>Information Technology<td>0.5</table>
        <p style="font-size:9.5pt;margin-top:16pt">24-hour Yellow Book: 17.0 of the above credits qualify. 50-minute credits, half-credit increments after the first.</p><p style="font-size:9.5pt">NASBA sponsor 174521 &middot; Record {c.number}</p><p style="font-size:10pt;margin-top:24pt">{SIGNERS[23]}, Director</p></div>""",
        size=TALL,
    )


@whole_file(
    "fifth-one-and-a-half",
    case(
        title="Load Path Continuity in Light-Frame Shear Walls", name=("Cormac Delahunt, P.E.", "Cormac Delahunt"), date=("April 2nd, 2025", "2025-04-02"), credits=("1 1/2", "1.5"), number=None, delivery=SKIP,
    ),
    case(
        title="Retaining Walls: What the Geotech Report Won't Say", name=("Ottilie Farrant, P.E.", "Ottilie Farrant"), date=("May 7th, 2025", "2025-05-07"), credits=("2 1/2", "2.5"), number=None, delivery=SKIP, as_=PHOTO,
    ),
    size=WIDE, fields=SKIP, sponsor_id=None, sponsor=["Lakeshore Structural Society", "Lakeshore Structural Society, Inc."],
)  # fmt: skip
def fraction(c) -> bytes:
    whole, _, _ = c.credits.partition(" ")
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 17pt/1.9 'DejaVu Serif'; color: #222; box-sizing: border-box; padding: 66pt 80pt; background: #fdfcf7 }} u {{ text-underline-offset: 4pt }} .p > * {{ zoom: 1.4 }}</style><div class=p>
        <div style="position:absolute;inset:20pt;border:8pt double #5f0f40"></div><div style="text-align:center;font:700 24pt 'DejaVu Serif';color:#5f0f40">Lakeshore Structural Society</div><div style="text-align:center;font-size:12pt">Professional Development Certificate</div>
        <p style="margin:24pt 0;text-align:center">This certifies that <u>&nbsp; {c.name} &nbsp;</u><br>attended <u>&nbsp; {c.title} &nbsp;</u><br>on <u>&nbsp; {c.date} &nbsp;</u> for <u>&nbsp; {whole} &frac12; &nbsp;</u> PDH</p>
        <div style="display:flex;justify-content:space-between;font-size:11pt;line-height:1.4;margin-top:40pt"><span style="border-top:1pt solid;padding-top:3pt">{TEACHERS[0]}, Speaker</span><span style="border-top:1pt solid;padding-top:3pt">{SIGNERS[2]}, Secretary</span></div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-minutes-and-two-state-groups",
    case(
        title="Privilege Logs in the Age of Generative AI", name=("Leontyne Abascal, Esq.", "Leontyne Abascal"), date=("10/02/2025", "2025-10-02"), credits=("1.25", ["1.25", "1.5"]), number=("2025-PL-0447", SKIP), delivery=("Live webcast", SKIP),
    ),
    size=TALL, fields=SKIP, sponsor_id=SKIP, sponsor=["Advocate Hour", "Advocate Hour, Inc."],
)  # fmt: skip
def minutes(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 612pt; height: 791pt; position: relative; font: 12pt/1.55 'Source Sans'; color: #222; box-sizing: border-box; padding: 52pt 60pt }} td {{ padding: 3pt 8pt; border-bottom: .6pt solid #ccc; font-size: 10.5pt }} .p > * {{ zoom: 1.22 }}</style><div class=p>
        <div style="font:700 24pt 'Source Sans'">Advocate<span style="color:#bc6c25">Hour</span></div><h1 style="font:600 21pt 'Source Sans';margin:24pt 0 4pt">Certificate of Attendance</h1><p>Advocate Hour, Inc. certifies that the attorney named below attended this CLE program.</p>
        <p><b>Attorney:</b> {c.name}<br><b>Program:</b> {c.title}<br><b>Date:</b> {c.date} &nbsp; <b>Format:</b> {c.delivery}<br><b>Course no.:</b> {c.number}<br><b>Instructional time:</b> 75 minutes &nbsp; <b>Minutes attended:</b> 75</p>
        <table style="border-collapse:collapse;width:100%"><tr><td><b>Jurisdictions</b><td><b>General</b><td><b>Ethics</b><tr><td>60-minute hour: CA, IL, PA, TX, VA<td>1.25<td>0.00<tr><td>50-minute hour: CO, FL, MO, NY, WI<td>1.5<td>0.0<tr><td>NJ (reciprocal approval)<td>1.5<td>0.0</table>
        <p style="font-size:10pt">Approval pending: GA, OH. New York: this is a transitional and non-transitional course. California: provider 99991, participatory credit 1.25 hours. Attorneys must retain this certificate as required by their jurisdiction.</p>
        <p style="margin-top:28pt;font-size:11pt">{SIGNERS[11]}<br>CLE Compliance Manager</p></div>""",
        size=TALL,
    )


@whole_file(
    "fifth-hours-in-words",
    case(
        title="Annual Update for Practitioners in Industry", name="Barnaby Estevez-Crowe", date=("December 12th, 2024", "2024-12-12"), credits=("eight (8)", "8"),
        fields=("", shares({"Accounting": "6", "Regulatory Ethics": "2"})), delivery=("Group-Live", "Group Live"),
    ),
    size=WIDE, as_=SCAN, sponsor=["Fallow & Finch, Certified Public Accountants", "Fallow & Finch", "Fallow & Finch, CPAs"], sponsor_id=None,
)  # fmt: skip
def in_words(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 15.5pt/1.8 'Source Serif'; color: #111; box-sizing: border-box; padding: 74pt 90pt }} .p > * {{ zoom: 1.25 }}</style><div class=p><div style="font:600 20pt 'Source Serif'">FALLOW &amp; FINCH</div><div style="font-size:10pt">Certified Public Accountants</div>
        <p style="margin-top:30pt">We are pleased to confirm that on {c.date} <b>{c.name}</b> sat in our offices in Dunmore through the whole of our <b>{c.title}</b> ({c.delivery}), a program which carries {c.credits} hours of continuing professional education, two (2) of which are in Regulatory Ethics and the remainder in Accounting.</p>
        <p style="font-size:12pt">One hour is fifty minutes. The program began at 8:00 a.m. and ended at 4:10 p.m. with 90 minutes of breaks.</p><p style="margin-top:34pt;font-size:13pt">{SIGNERS[4]}, Partner and discussion leader</p></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-claimed-of-maximum",
    case(
        title=("63rd Annual Scientific Assembly", ["63rd Annual Scientific Assembly", "The 63rd Annual Scientific Assembly"]), name=("Ferdinand Okwuosa, DO", "Ferdinand Okwuosa"), date=("October 3 - 7, 2024", "2024-10-07"), credits=("17.25", "17.25"), number=("ASSM-63-04417", SKIP), delivery=SKIP,
    ),
    size=WIDE, fields=SKIP, sponsor_id=SKIP, sponsor=["American Society of Sports Musculoskeletal Medicine", "ASSMM"],
)  # fmt: skip
def claimed(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 13pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 50pt 70pt; text-align: center }}</style><div class=p><div style="position:absolute;left:0;right:0;bottom:0;height:40pt;background:#023047"></div>
        <div style="font:600 18pt 'Source Sans';color:#023047">American Society of Sports Musculoskeletal Medicine</div><div style="font:300 34pt 'Source Sans';margin:20pt 0">CME Certificate</div><p>The ASSMM certifies that</p><div style="font:600 25pt 'Source Serif'">{c.name}</div><p>has participated in the live activity titled</p><div style="font:600 20pt 'Source Sans'">63<sup>rd</sup> Annual Scientific Assembly</div><p>held in Port Ellery, {c.date}</p>
        <div style="display:flex;justify-content:center;gap:60pt;margin:16pt 0"><span style="border:1pt solid #023047;padding:8pt 18pt">Maximum designated<br><b style="font-size:19pt">31.75</b></span><span style="border:1pt solid #023047;padding:8pt 18pt">Claimed by participant<br><b style="font-size:19pt">{c.credits}</b></span><span style="border:1pt solid #023047;padding:8pt 18pt">AOA 1-A equivalent<br><b style="font-size:19pt">&mdash;</b></span></div>
        <p style="font-size:9.5pt">ASSMM designates this live activity for a maximum of 31.75 <i>AMA PRA Category 1 Credits</i>&trade;. Physicians should claim only the credit commensurate with the extent of their participation in the activity. Certificate {c.number}, printed 01/14/2025.</p><p style="font-size:11pt;margin-top:16pt">{SIGNERS[14]}, MD, Chair, Education Committee</p></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-ceu-beside-pdh",
    case(
        title=("Arc Flash Hazard Mitigation", ["Arc Flash Hazard Mitigation", "EL-310 Arc Flash Hazard Mitigation"]), name="Siobhan Karlsdotter", date=("2025/03/21", "2025-03-21"), credits=("6", ["6", "0.6", "6.0"]), number="A7-002913", delivery=SKIP,
    ),
    size=WIDE, fields=SKIP, sponsor_id=None, sponsor=["Voltaire Technical Seminars", "Voltaire Technical Seminars Ltd.", "Voltaire Technical Seminars Ltd"],
)  # fmt: skip
def ceu_pdh(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 14pt/1.5 'DejaVu Sans'; color: #222; text-align: center }}</style><div class=p><svg viewBox="0 0 792 611" style="position:absolute;inset:0;width:792pt;height:611pt"><path d="M0 0H300L0 200zM792 611H492L792 411z" fill="#bbb"/><path d="M0 0H200L0 130zM792 611H592L792 481z" fill="#444"/></svg>
        <div style="position:relative;padding-top:70pt"><div style="font:700 19pt 'DejaVu Sans'">VOLTAIRE TECHNICAL SEMINARS LTD.</div><div style="font:34pt 'DejaVu Serif';margin:22pt 0 10pt">Certificate of Achievement</div><div>{c.name}</div><div style="font-size:11pt;margin:8pt">has met the requirements of course EL-310</div><div style="font:700 22pt 'DejaVu Sans'">{c.title}</div>
        <table style="margin:26pt auto;font-size:13pt;border-spacing:30pt 4pt"><tr><td>0.6<td>6<td>{c.date}<td>{c.number}<tr style="font-size:9pt"><td>CEU<td>PDH<td>Date (Y/M/D)<td>Serial No.</table><div style="font-size:11pt">Halifax, Nova Scotia<br><br>{SIGNERS[13]}, P.Eng., Instructor</div></div><div style="position:absolute;bottom:22pt;left:60pt;font-size:8pt">1 CEU = 10 contact hours. Check your provincial regulator's rules.</div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-viewed-beside-credited",
    case(
        title="Revenue Recognition for SaaS: Variable Consideration & Usage Tiers", name="Jocasta Pemberley", date=("Sep 24, 2025", "2025-09-24"), credits=("2", "2"), fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"), number="84-1190-22",
    ),
    size=WIDE, sponsor=["Strand Collective CPE", "Strand Collective", "Strand Collective CPE LLC"], sponsor_id="174528",
)  # fmt: skip
def viewed(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 12.5pt/1.5 'Source Sans'; color: #2b2d42; box-sizing: border-box; padding: 44pt 54pt; background: #edf2f4 }} .g {{ display: grid; grid-template-columns: repeat(4,1fr); gap: 10pt; margin: 20pt 0 }} .g div {{ background: #fff; padding: 9pt 11pt; font-size: 14pt; font-weight: 600 }} .g small {{ display: block; font-size: 8.5pt; font-weight: 400; color: #8d99ae; text-transform: uppercase }} .p > * {{ zoom: 1.2 }}</style><div class=p>
        <div style="font:700 20pt 'Source Sans';color:#ef233c">strand<span style="color:#2b2d42">collective</span></div><h1 style="font:600 28pt 'Source Sans';margin:20pt 0 6pt">Certificate of Completion</h1><div style="font-size:18pt">{c.name}</div><div style="font:600 19pt/1.3 'Source Sans';margin-top:10pt">{c.title}</div>
        <div class=g><div><small>Event date</small>{c.date}</div><div><small>Scheduled length</small>1 h 45 min</div><div><small>Time viewed</small>01:43:12</div><div><small>Credits awarded</small>{c.credits}</div><div><small>Credits available</small>2</div><div><small>Engagement</small>7 / 8</div><div><small>Field of study</small>{c.fields}</div><div><small>Certificate</small>{c.number}</div></div>
        <p>Instructional method: {c.delivery} &nbsp;|&nbsp; Instructor: {TEACHERS[5]} &nbsp;|&nbsp; Level: Update &nbsp;|&nbsp; Credits this year: 21</p><p style="font-size:9pt;position:absolute;bottom:20pt;left:54pt;right:54pt">Strand Collective CPE LLC is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors (174528). Attendees must answer at least 75% of the engagement prompts. Not a member yet? Earn 40 credits a year for $199.</p></div>""",
        size=WIDE,
    )
