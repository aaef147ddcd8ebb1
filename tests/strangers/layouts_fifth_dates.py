"""Days beside days and numbers beside numbers: held, issued, printed, expiring; courses, members, sponsors, boards."""

from __future__ import annotations

from tests.strangers.files import browser_print, drawn
from tests.strangers.layout import PHOTO, SCAN, SEARCHABLE, SKIP, case, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)
A4_WIDE = (842.0, 595.0)
A4_TALL = (595.0, 842.0)


@whole_file(
    "fifth-range-over-two-months",
    case(
        title="Spring Internal Audit Leadership Summit", name="Winthrop Adeyemi-Stone", date=("March 31 – April 2, 2025", "2025-04-02"), credits=("18.0", "18.0"), fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"), number="SIALS25-2207",
    ),
    size=WIDE, sponsor=["Meridian Audit Leaders", "Meridian Audit Leaders Council"], sponsor_id="174531",
)  # fmt: skip
def two_months(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 12.5pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 48pt 64pt }} table {{ border-spacing: 0 5pt }} td:first-child {{ width: 190pt; color: #555 }} .p > * {{ zoom: 1.13 }}</style><div class=p>
        <div style="position:absolute;right:44pt;top:30pt;font-size:8.5pt;color:#666">Printed: April 15, 2025 9:02 AM &nbsp; Page 1 of 1</div><div style="font:700 16pt 'Source Serif';color:#4a4e69">MERIDIAN AUDIT LEADERS COUNCIL</div><h1 style="font:600 30pt 'Source Serif';margin:20pt 0 12pt">Certificate of Attendance</h1>
        <table><tr><td>Participant<td><b>{c.name}</b><tr><td>Program<td><b>{c.title}</b><tr><td>Registration date<td>January 8, 2025<tr><td>Program dates<td>{c.date}<tr><td>Program location<td>Castellan Hotel, St. Brannock, FL<tr><td>Instructional delivery method<td>{c.delivery}<tr><td>Field of study<td>{c.fields}<tr><td>CPE credits earned<td><b>{c.credits}</b><tr><td>Certificate issue date<td>April 11, 2025<tr><td>Certificate number<td>{c.number}</table>
        <div style="display:flex;gap:60pt;margin-top:22pt;font-size:10.5pt"><span style="border-top:.8pt solid;padding-top:3pt;width:180pt">{SIGNERS[6]}<br>Chair, CPE Committee</span><span style="border-top:.8pt solid;padding-top:3pt;width:180pt">Date signed: 04/11/25</span></div><p style="font-size:8pt;position:absolute;bottom:22pt;left:64pt;right:64pt">Meridian Audit Leaders Council is registered with NASBA as a sponsor of CPE on the National Registry of CPE Sponsors, no. 174531 (registration renews December 31, 2025).</p></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-three-days-day-first",
    case(title="Anti-Money Laundering for Fee Earners", name="Gwendolyn Achebe", date=("04/03/2025", "2025-03-04"), credits=("2", "2"), number=("FE-AML-22816", SKIP), delivery=("E-learning", SKIP)),
    case(title="Data Protection Essentials", name="Rhodri Vaughan-Lloyd", date=("06/05/2025", "2025-05-06"), credits=("1.5", "1.5"), number=("FE-DPE-23390", SKIP), delivery=("E-learning", SKIP), as_=PHOTO),
    size=A4_WIDE, fields=None, sponsor=["Foxglove eLearning", "Foxglove eLearning plc"],
)  # fmt: skip
def day_first(c) -> bytes:
    start, end = ("13/02/2025", "31/03/2026") if c.date.startswith("04") else ("22/04/2025", "31/05/2026")
    return browser_print(
        f"""<style>.p {{ width: 842pt; height: 594pt; position: relative; font: 14pt/1.5 'Source Sans'; color: #222; text-align: center }} .d span {{ display: inline-block; width: 150pt; font-size: 16pt; font-weight: 600; border-top: 2pt solid #7b2cbf; padding-top: 5pt; margin: 0 14pt }} .d small {{ display: block; font-weight: 400; font-size: 10pt }}</style><div class=p><div style="background:linear-gradient(120deg,#7b2cbf,#c77dff);height:120pt;color:#fff;display:flex;align-items:center;justify-content:center;font:300 40pt 'Source Sans'">Certificate</div>
        <div style="margin-top:28pt">This is to confirm that</div><div style="font:600 28pt 'Source Sans'">{c.name}</div><div>of Pargeter Wells LLP has completed</div><div style="font:600 24pt 'Source Sans';color:#7b2cbf;margin:6pt 0 24pt">{c.title}</div>
        <div class=d><span>{start}<small>Enrolled</small></span><span>{c.date}<small>Completed</small></span><span>{end}<small>Refresher due by</small></span></div><p style="margin-top:22pt">CPD: <b>{c.credits} hours</b> &nbsp;&nbsp; Score: 17/20 &nbsp;&nbsp; {c.delivery} &nbsp;&nbsp; Ref. {c.number}</p>
        <div style="position:absolute;bottom:22pt;left:0;right:0;font-size:9pt;color:#666">Foxglove eLearning plc, 2 Tanner's Wharf, Bristol BS1 &nbsp;|&nbsp; CPD Standards Bureau member 60417 &nbsp;|&nbsp; Downloaded 01/09/2025</div></div>""",
        size=A4_WIDE,
    )


@whole_file(
    "fifth-day-in-words",
    case(
        title="Guardianship, Conservatorship and the Less Restrictive Alternative", name=("Hortensia McAllister", "Hortensia McAllister"), date=("ninth day of October, two thousand twenty-four", "2024-10-09"), credits=("three and one-quarter", "3.25"), delivery=SKIP, number=None,
    ),
    size=WIDE, as_=SCAN, fields=SKIP, sponsor=["Inns of Probate Society", "The Inns of Probate Society"], sponsor_id=None,
)  # fmt: skip
def in_words(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 17pt/1.7 'Source Serif'; color: #111; text-align: center; box-sizing: border-box; padding: 64pt 100pt }} .p > * {{ zoom: 1.3 }}</style><div class=p><div style="position:absolute;inset:18pt;border:5pt ridge #8d6e2f"></div><div style="font:38pt 'Fraktur'">The Inns of Probate Society</div>
        <p style="margin:18pt 0 0">does hereby attest that on the {c.date},</p><div style="font:600 26pt 'Source Serif'">{c.name}</div><p style="margin:0">was in attendance at the lecture</p><div style="font:italic 600 21pt/1.3 'Source Serif'">{c.title}</div><p style="margin:4pt 0">and is entitled to {c.credits} hours of continuing legal education.</p><div style="display:flex;justify-content:space-between;font-size:11pt;margin-top:22pt;line-height:1.3"><span>{SIGNERS[8]}<br>President</span><span>Founded 1887 &middot; Incorporated 1902</span><span>{SIGNERS[1]}<br>Clerk</span></div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-a-wall-of-numbers",
    case(
        title="Schedule C: Cash Businesses and Reconstructing Income", name=("Casimir Plunkett, EA", "Casimir Plunkett"), date=("08/19/2025", "2025-08-19"), credits=("2", "2"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), number="C-5520917",
    ),
    size=TALL, sponsor=["Hoosegow Tax School", "Hoosegow Tax School LLC", "Hoosegow Tax School, LLC"], sponsor_id="174534",
)  # fmt: skip
def wall(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 612pt; height: 791pt; position: relative; font: 11pt/1.45 'Source Sans'; color: #222; box-sizing: border-box; padding: 46pt 50pt }} .n {{ columns: 2; font-size: 10pt; border: 1pt solid #777; padding: 8pt 10pt; margin: 16pt 0 }} .n p {{ margin: 2pt 0 }} .p > * {{ zoom: 1.2 }}</style><div class=p><div style="text-align:center;font:700 22pt 'DejaVu Serif'">Hoosegow Tax School</div><div style="text-align:center;font:600 17pt 'Source Sans';margin:14pt 0">CE / CPE CERTIFICATE OF COMPLETION</div>
        <div style="font-size:13pt;line-height:1.7"><b>Name:</b> {c.name}<br><b>PTIN:</b> P00999120 &nbsp; <b>Student ID:</b> 300418<br><b>Program:</b> {c.title}<br><b>Program number:</b> H0SGW-T-00218-25-O (IRS) &nbsp; <b>Course:</b> 218<br><b>Completed:</b> {c.date} &nbsp; <b>Order:</b> 2025-118842 of 07/30/2025</div>
        <div style="font:600 14pt 'Source Sans';margin-top:12pt">Continuing education: {c.credits} hours Federal Tax Law (IRS) &nbsp;/&nbsp; {c.credits} CPE credits, {c.fields} (NASBA), {c.delivery}</div>
        <div class=n><p>IRS provider: HOSGW</p><p>CTEC provider: 9917; course 9917-CE-0218</p><p>NASBA Registry: 174534</p><p>Texas sponsor: 010777</p><p>New York sponsor: 003311 (exp. 8/31/2026)</p><p>Illinois: 158.009990</p><p>New Jersey: 20CE00099900</p><p>Pennsylvania: PX179990</p><p>Certificate no.: {c.number}</p><p>Accreditation code: 7710</p></div>
        <p>CTEC registrants: 2 hours of federal tax law will be reported within 10 business days under your CTEC number A000000.</p><p style="margin-top:20pt">{SIGNERS[12]}, Compliance<br>Telephone 555-0170, Monday to Friday</p><p style="font-size:8.5pt">Hoosegow Tax School LLC has entered into an agreement with the Return Preparer Office, Internal Revenue Service, to meet the requirements of 31 Code of Federal Regulations, section 10.9, covering maintenance of attendance records, retention of program outlines, qualifications of instructors, and length of class hours. This agreement does not constitute an endorsement by the IRS as to the quality of the program.</p></div>""",
        size=TALL,
    )


@whole_file(
    "fifth-released-expires-completed",
    case(
        title="Deprescribing in the Oldest Old", name=("Solveig Nakamura, PharmD", "Solveig Nakamura"), date=("Jul-08-2025", "2025-07-08"), credits=("1.0", ["1.0", "1", "0.1"]), number=("0999-0000-24-117-H05-P", SKIP), delivery=("Home study", SKIP),
    ),
    size=WIDE, as_=SEARCHABLE, fields=SKIP, sponsor_id=SKIP, sponsor=["Apothecary Academy of Continuing Education", "Apothecary Academy"],
)  # fmt: skip
def released(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 12.5pt/1.5 'DejaVu Sans'; color: #222; box-sizing: border-box; padding: 52pt 62pt }} td {{ padding: 3pt 12pt 3pt 0 }} .p > * {{ zoom: 1.2 }}</style><div class=p><div style="font:700 17pt 'DejaVu Serif'">APOTHECARY ACADEMY <span style="font-weight:400">of Continuing Education</span></div><div style="font:700 24pt 'DejaVu Sans';margin:22pt 0 6pt">Statement of Credit</div><p>{c.name}<br>NABP e-Profile 000417 &nbsp; DOB (MMDD) 0709</p><p style="font-size:17pt"><b>{c.title}</b></p>
        <table style="font-size:10.5pt"><tr><td>ACPE UAN<td>{c.number}<td>Activity type<td>Knowledge, {c.delivery}<tr><td>Initial release<td>Oct-15-2024<td>Planned expiration<td>Oct-15-2027<tr><td>Date of participation<td>{c.date}<td>Credit uploaded<td>Jul-11-2025<tr><td>Contact hours<td>{c.credits}<td>CEU<td>0.1</table>
        <p style="font-size:9pt;margin-top:18pt">The Academy is accredited by the Accreditation Council for Pharmacy Education as a provider of continuing pharmacy education. The official statement of credit is found in CPE Monitor; claims must be made within 60 days of participation.</p><p style="margin-top:24pt;font-size:11pt">{SIGNERS[20]}, RPh</p></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-indian-study-circle",
    case(
        title="Intensive Workshop on GST Annual Return & Reconciliation", name=("CA. Venkatraghavan Iyengar-Rao", ["Venkatraghavan Iyengar-Rao", "CA. Venkatraghavan Iyengar-Rao", "CA Venkatraghavan Iyengar-Rao"]), date=("5th & 6th July, 2025", "2025-07-06"), credits=("12", "12"), number=("JKPR/CPE/2025-26/0417", "JKPR/CPE/2025-26/0417"), delivery=SKIP,
    ),
    size=A4_WIDE, fields=SKIP, sponsor_id=SKIP, as_=PHOTO,
    sponsor=["Jalakpur Branch of SIRC of IPAI", "Institute of Practising Accountants of India", "Jalakpur Branch", "The Institute of Practising Accountants of India", "The Institute of Practising Accountants of India, Jalakpur Branch of SIRC", "Jalakpur Branch of SIRC of the Institute of Practising Accountants of India"],
)  # fmt: skip
def indian(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 842pt; height: 594pt; position: relative; font: 15pt/1.7 'Source Serif'; color: #1b1b3a; text-align: center; box-sizing: border-box; padding: 46pt 74pt; background: #fffdf2 }} .p > * {{ zoom: 1.12 }}</style><div class=p><div style="position:absolute;inset:12pt;border:4pt solid #c1121f"></div><div style="position:absolute;inset:20pt;border:2pt solid #003049"></div>
        <div style="font:700 19pt 'Source Serif';color:#003049">THE INSTITUTE OF PRACTISING ACCOUNTANTS OF INDIA</div><div style="font-size:11pt;line-height:1.2">(Set up by an Act of Parliament)<br><b style="font-size:14pt">Jalakpur Branch of SIRC</b></div><div style="font:italic 600 30pt 'Source Serif';color:#c1121f;margin:10pt">Certificate of Participation</div>
        <p style="margin:4pt 0">This is to certify that <b>{c.name}</b>, Membership No. <b>099417</b>, has attended the <b>&ldquo;{c.title}&rdquo;</b> organised on <b>{c.date}</b> at IPAI Bhawan, Jalakpur and is entitled to <b>{c.credits} CPE Hours (Structured)</b>.</p><p style="font-size:11pt;margin:6pt 0">Certificate No. {c.number} &nbsp; UDIN/Prog. ID: SI250700418 &nbsp; Dt. 21.07.2025</p><div style="display:flex;justify-content:space-between;font-size:12pt;line-height:1.3;margin-top:42pt"><span>CA. Sudarshan Bhattiprolu<br>Chairman, Jalakpur Branch</span><span>CA. Mrinalini Gokarnkar<br>Secretary &amp; Programme Coordinator</span></div></div>""",
        size=A4_WIDE,
    )


@whole_file(
    "fifth-given-this-day",
    case(
        title="Transportation Asset Management Workshop", name=("Thaddea Boisclair, P.Eng.", "Thaddea Boisclair"), date=("November 5 to 7, 2024", "2024-11-07"), credits=("20", "20"), number=None, delivery=SKIP,
    ),
    size=WIDE, fields=SKIP, sponsor_id=None, sponsor=["Prairie Roads Institute", "The Prairie Roads Institute"],
)  # fmt: skip
def given(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 15pt/1.6 'Source Serif'; color: #123; text-align: center; box-sizing: border-box; padding: 60pt 90pt }} .p > * {{ zoom: 1.25 }}</style><div class=p><div style="font:300 15pt 'Source Sans';letter-spacing:4pt">PRAIRIE ROADS INSTITUTE</div><div style="font:600 40pt 'Source Serif';margin:18pt 0 10pt">Certificate</div><p>{c.name}</p><p style="margin:0">participated in the three-day</p><div style="font:600 24pt 'Source Serif'">{c.title}</div>
        <p>conducted in Moose Crossing, Saskatchewan, {c.date}<br>Professional development hours: {c.credits} (7 + 7 + 6)</p><p style="font-size:12pt">Given under our hand this 2nd day of December, 2024.</p><div style="display:flex;justify-content:space-around;font-size:11pt;margin-top:40pt"><span style="border-top:1pt solid;padding-top:3pt">{SIGNERS[17]}, Course Director</span><span style="border-top:1pt solid;padding-top:3pt">{SIGNERS[22]}, Executive Director</span></div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-philippine-units",
    case(
        title="TRAIN Law Revisited: Withholding Tax Compliance for SMEs", name=("Maria Luningning D. Batungbakal-Sy, CPA", "Maria Luningning D. Batungbakal-Sy"), date=("06-Jun-25", "2025-06-06"), credits=("4.0", ["4.0", "4"]), number=("BKS-25-00391", "BKS-25-00391"), delivery=("Webinar", SKIP),
    ),
    size=A4_TALL, fields=SKIP, sponsor_id=SKIP, sponsor=["Bukas Isip Training Services", "Bukas Isip Training Services, Inc.", "Bukas Isip"],
)  # fmt: skip
def philippine(c) -> bytes:
    logo = drawn(
        "<div style=\"width:80pt;height:80pt;background:#fff\"><svg viewBox='0 0 80 80' width=106 height=106><circle cx=40 cy=40 r=38 fill='#0038a8'/><path d='M40 10l8 22h23L52 46l7 23-19-14-19 14 7-23L9 32h23z' fill='#fcd116'/></svg></div>",
        size=(80.0, 80.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 13pt/1.6 'Source Sans'; color: #222; text-align: center; box-sizing: border-box; padding: 50pt 60pt }} .p > * {{ zoom: 1.05 }}</style><div class=p><img src="{logo}" width=90><div style="font:700 18pt 'Source Sans';color:#0038a8">BUKAS ISIP TRAINING SERVICES, INC.</div><div style="font-size:9.5pt">PRC Accredited CPD Provider No. 2023-099-0417 &middot; valid until 14-Mar-26<br>SEC Reg. No. CS2019-00417</div><div style="font:600 26pt 'Source Serif';margin:34pt 0 12pt">Certificate of Completion</div><p>is awarded to</p><div style="font:600 21pt 'Source Serif'">{c.name}</div><div style="font-size:10pt">PRC License No. 0099417 &middot; valid until 19-Dec-26</div><p>for having completed the CPD program (<i>{c.delivery}</i>)</p><div style="font:700 18pt/1.3 'Source Sans'">{c.title}</div><p>held on {c.date} from 8:00 AM to 12:00 NN</p>
        <p><b>CPD Program Accreditation No. ACC-2025-099-1182<br>CPD Credit Units: {c.credits}</b></p><p>Issued this 09-Jun-25 at Quezon City, Philippines.</p><p style="margin-top:34pt">{TEACHERS[7]}<br><span style="font-size:10pt">Resource Speaker</span></p><p style="font-size:9pt;position:absolute;bottom:26pt;left:60pt;right:60pt">Control No. {c.number}. Credit units are subject to final evaluation of the CPD Council for Accountancy upon renewal of the Professional Identification Card.</p></div>""",
        size=A4_TALL,
    )
