"""Days and numbers among their likes: ranges, issued, printed, expiring; day before month; in words; many ids."""

from __future__ import annotations

from tests.strangers.layout import BORN, PHOTO, SCAN, SKIP, case, studies, whole_file
from tests.strangers.layouts_closed_vaulted_logos import A4_TALL, TALL, WIDE, page
from tests.strangers.people_and_courses import SIGNERS, TEACHERS


@whole_file(
    "vaulted-range-issued-printed-expires",
    case(
        title="Inventory Costing Boot Camp", name="Winifred Castellan-Roe", date=("June 30 \u2013 July 2, 2025", "2025-07-02"), credits=("20", "20"), fields=("Accounting", studies("Accounting")), delivery=("Group Live", "Group Live"), number="BC-118-90",
    ),
    size=WIDE, as_=BORN, sponsor=["Ridgepole Training Partners", "Ridgepole"], sponsor_id="175341",
)  # fmt: skip
def range_issued(c) -> bytes:
    return page(
        WIDE, "font: 13pt/1.55 'Source Sans'; color: #2b2d42; padding: 44pt 60pt", ".r { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 12pt; margin-top: 26pt } .r small { display: block; color: #8d99ae }",
        f"""<div style="display:flex;justify-content:space-between"><b style="font:700 20pt 'Source Serif'">Ridgepole Training Partners</b><span style="font-size:9pt;color:#8d99ae">Printed 11/03/2025 08:14</span></div><h1 style="font:300 31pt 'Source Sans';margin:34pt 0 8pt">Certificate of Completion</h1><div style="font:600 23pt 'Source Sans'">{c.name}</div><div style="font:600 19pt 'Source Serif';color:#d80032">{c.title}</div>
        <div class=r><span><small>Issued</small>July 9, 2025</span><span><small>Training dates</small>{c.date}</span><span><small>Valid for certification renewal until</small>December 31, 2027</span><span><small>CPE credits</small>{c.credits}</span><span><small>Field of study</small>{c.fields}</span><span><small>Delivery method</small>{c.delivery}</span><span><small>Certificate</small>{c.number}</span><span><small>NASBA sponsor</small>175341</span><span><small>Course last revised</small>February 2025</span></div>
        <div style="position:absolute;bottom:44pt;font-size:11pt">{SIGNERS[10]}, Lead Trainer &ensp;&middot;&ensp; with {TEACHERS[6]}</div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-day-before-month-hinted",
    case(
        title="Trust Accounts: Rules and Reconciliations", name="Keziah Thornbury", date=("05/03/2025", "2025-03-05"), credits=("3", "3"), delivery=("Face to face", SKIP), number=("VB-60622", SKIP),
    ),
    size=A4_TALL, as_=SCAN, sponsor=["Wattle Basin Practitioners' Network", "Wattle Basin Practitioners\u2019 Network"], sponsor_id=None, fields=SKIP,
)  # fmt: skip
def day_first(c) -> bytes:
    return page(
        A4_TALL, "font: 13pt/1.55 'DejaVu Sans'; padding: 60pt 60pt", "td { padding: 7pt 10pt 7pt 0; vertical-align: top } td:first-child { width: 150pt; color: #444 }",
        f"""<div style="font:700 20pt 'DejaVu Serif'">Wattle Basin Practitioners&rsquo; Network</div><div style="font-size:10pt">ABN 00 000 175 342 &middot; Level 2, 19 Ferry Parade, Port Corella QLD</div><h1 style="font:700 18pt 'DejaVu Sans';margin:48pt 0 20pt">CPD statement of attendance</h1>
        <table><tr><td>Attendee<td><b>{c.name}</b><tr><td>Member<td>{c.number}<tr><td>Topic<td><b>{c.title}</b><tr><td>Held<td>{c.date}<tr><td>Booked<td>28/01/2025<tr><td>Time<td>2.00 pm to 5.15 pm AEST<tr><td>Format<td>{c.delivery}<tr><td>CPD hours<td>{c.credits}<tr><td>Category<td>Technical competence<tr><td>Presenter<td>{TEACHERS[4].split(",")[0]}</table>
        <p style="margin-top:44pt">Statement issued 17/03/2025</p><p style="margin-top:30pt">{SIGNERS[26]}<br>Membership and Learning</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-day-in-words",
    case(
        title="Law of the Water's Edge", name=("Hon. Percival Nwachukwu", ["Percival Nwachukwu", "Hon. Percival Nwachukwu"]), date=("on this the twenty-first day of November, two thousand and twenty-four", "2024-11-21"), credits=("six", ["6", "6.0"]), delivery=None,
    ),
    size=WIDE, as_=PHOTO, sponsor=["Judicial Education Society of Cape Ferrand", "The Judicial Education Society of Cape Ferrand"], sponsor_id=None, fields=None,
)  # fmt: skip
def in_words(c) -> bytes:
    return page(
        WIDE, "background: #fffdf3; font: 16pt/1.6 'Source Serif'; text-align: center; padding: 52pt 84pt", "p { margin: 9pt 0 }",
        f"""<div style="position:absolute;inset:16pt;border:5pt double #6b4e16"></div><div style="font:700 21pt 'DejaVu Serif'">The Judicial Education Society of Cape Ferrand</div><div style="font:italic 19pt 'Source Serif';margin-top:4pt">founded in the year 1907</div><p style="margin-top:22pt">hereby attests that</p><div style="font:700 26pt 'DejaVu Serif'">{c.name}</div>
        <p>attended in full the colloquium</p><div style="font:600 24pt 'Source Serif'">Law of the Water&rsquo;s Edge</div><p>and earned {c.credits} hours of continuing judicial education.</p><p>Given under our hand at Ferrand<br>{c.date}, the day of the colloquium.</p>
        <div style="font-size:12pt;margin-top:26pt;display:flex;justify-content:space-between"><span>{SIGNERS[7]}, Chancellor</span><span>{SIGNERS[19]}, Scribe</span></div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-nine-numbers",
    case(
        title="Identity Theft Victims: Practitioner Toolkit", name="Esperanza Vuillemin", date=("08/19/2025", "2025-08-19"), credits=("2", ["2", "2.0"]), fields=("Taxes", studies("Taxes")), delivery=("QAS Self Study", "QAS Self Study"), number="C-2025-558102",
    ),
    size=TALL, as_=BORN, sponsor=["Saltmarsh Tax Learning", "Saltmarsh Tax Learning LLC"], sponsor_id="175343",
)  # fmt: skip
def nine_numbers(c) -> bytes:
    return page(
        TALL, "font: 12pt/1.5 'Source Sans'; color: #1b263b; padding: 50pt 54pt", "td { padding: 5pt 14pt 5pt 0; border-bottom: .6pt dotted #999 } td:first-child { color: #778da9; width: 190pt }",
        f"""<div style="background:#1b263b;color:#fff;padding:14pt 18pt;font:600 19pt 'Source Sans'">Saltmarsh Tax Learning LLC<div style="font:300 11pt 'Source Sans'">1 Causeway Road, Unit 175, Eelgrass, MD 20099</div></div><h1 style="font:300 27pt 'Source Sans';margin:34pt 0 6pt">Certificate of Completion</h1>
        <table style="border-collapse:collapse;width:100%"><tr><td>Awarded to<td><b>{c.name}</b><tr><td>PTIN<td>P01999341<tr><td>CPA license<td>CA 140229<tr><td>Course<td><b>{c.title}</b><tr><td>Course ID<td>STL-3340-25<tr><td>IRS program number<td>ZZZZ9-T-00417-25-S<tr><td>Finished<td>{c.date}<tr><td>Enrolled<td>06/02/2025<tr><td>CPE hours<td>{c.credits}<tr><td>Field of study<td>{c.fields}<tr><td>Delivery<td>{c.delivery}
        <tr><td>NASBA registry sponsor<td>175343<tr><td>NASBA QAS sponsor<td>175343<tr><td>State sponsor license (TX / NY)<td>010077 / 003391<tr><td>Order<td>770218<tr><td>Certificate no.<td>{c.number}<tr><td>Expires for enrolment<td>06/02/2026</table><div style="margin-top:44pt;font-size:11pt">{SIGNERS[13]}, CPE Administrator &middot; tel. 410 555 0175</div>""",
    )  # fmt: skip
