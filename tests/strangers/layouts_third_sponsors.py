"""Whose certificate it is must be found: in a sentence, a signature, the small print, or beside a partner's name."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_WIDE,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "third-acronym-and-sentence",
    case(
        title="Inventory Observation in Cold Storage", name=("Ottoline Barraclough, CPA", "Ottoline Barraclough"), date=("February 20, 2025", "2025-02-20"),
        credits=("2.0", "2.0"), fields=("Auditing", studies("Auditing")), delivery=("Group Live", "Group Live"),
    ),
    case(
        title="When the Client Is Your Cousin: Independence in Small Towns", name="Jedediah Prewitt-Long", date=("November 6, 2024", "2024-11-06"),
        credits=("3.0", "3.0"), fields=("Regulatory Ethics", studies("Regulatory Ethics")), delivery=("Group Live", "Group Live"), as_=PHOTO,
    ),
    sponsor=[
        "Tamarack Valley Society of Accountants", "The Tamarack Valley Society of Accountants", "TVSA", "Lower Tamarack Chapter",
        "Tamarack Valley Society of Accountants, Lower Tamarack Chapter", "Lower Tamarack Chapter of the Tamarack Valley Society of Accountants",
    ],
    sponsor_id="174003",
)  # fmt: skip
def acronym(p: Sheet, v: Sheet, c) -> None:
    p.frame(22, ink="#14532d", weight=3)
    p.frame(28, ink="#a3b18a", weight=1)
    p.shape([(90, 46), (118, 106), (62, 106)], fill="#14532d")
    p.shape([(90, 70), (126, 130), (54, 130)], fill="#3a7d44")
    p.block(86, 130, 8, 16, "#6b4423")
    p.text(140, 116, "TVSA", SERIF_BOLD, 54, ink="#14532d")
    p.text(742, 90, "Lower Tamarack Chapter", SERIF_ITALIC, 15, align="right")
    p.text(742, 110, "chapter meeting with CPE", SERIF_ITALIC, 12, align="right", ink="#555555")
    p.centred(196, "Certificate of Attendance", SERIF, 32)
    p.centred(232, "The Tamarack Valley Society of Accountants certifies that", SERIF_ITALIC, 14)
    v.centred(270, c.name, SERIF_BOLD, 24)
    p.centred(298, "was present for the whole of the program", SERIF_ITALIC, 14)
    v.centred(334, c.title, SERIF_BOLD, 19)
    p.centred(362, "at the Grange Hall, Lower Tamarack, MN", SERIF, 13)
    for x, label, value in (
        (130, "Date", c.date), (310, "CPE credits", c.credits), (480, "Field of study", c.fields), (660, "Method", c.delivery),
    ):  # fmt: skip
        v.text(x, 416, value, SERIF_BOLD, 13, align="centre")
        p.rule(x - 72, 422, x + 72, 422, weight=0.6)
        p.text(x, 434, label, SERIF_ITALIC, 10, align="centre")
    p.signature(110, 498, width=120, seed=1203)
    p.text(100, 520, f"{SIGNERS[4]}, Chapter Education Chair", SERIF, 11)
    p.text(690, 520, "Registry sponsor 174003", SERIF, 11, align="right")
    p.middle_wrapped(
        548, "State boards of accountancy have final authority on the acceptance of individual courses for CPE credit. One credit equals "
        "50 minutes.", SERIF, 9, letters=150,
    )  # fmt: skip


@whole_file(
    "third-platform-and-provider",
    case(
        title="Fiduciary Income Tax: The 65-Day Election and Its Friends", name="Dashiell Ravenscroft",
        date=("Tuesday, January 14, 2025", "2025-01-14"), credits=("1.5", "1.5"), fields=("Taxes", studies("Taxes")), number="CDZ-7730-2214-08",
        delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=(792.0, 612.0), sponsor=["Halloran Institute for Fiduciaries", "The Halloran Institute for Fiduciaries"], sponsor_id="174011",
)  # fmt: skip
def platform(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 792pt; height: 611pt; box-sizing: border-box; padding: 34pt 54pt; font: 12pt/1.35 'Source Sans'; position: relative; color: #1e293b }}
        header {{ display: flex; justify-content: space-between; align-items: center; background: #312e81; color: #fff; margin: -34pt -54pt 0; padding: 18pt 54pt }}
        header b {{ font: 700 26pt 'Grotesque' }} h1 {{ font: 300 27pt 'Source Sans'; margin: 26pt 0 12pt }}
        .who {{ font: 600 24pt 'Source Serif'; margin: 4pt 0 }} .what {{ font: 600 17pt 'Source Serif'; margin: 4pt 0 16pt }}
        table {{ border-collapse: collapse; width: 100% }} td {{ border: .7pt solid #c7d2fe; padding: 5pt 8pt }} td:nth-child(odd) {{ color: #6366f1; width: 96pt }}
        .foot {{ position: absolute; left: 54pt; right: 54pt; bottom: 26pt; font-size: 8.5pt; color: #475569 }}
        </style><div class=page><header><b>cadenza events</b><span>webcasts &middot; summits &middot; studios</span></header>
        <h1>Certificate of Completion</h1><div>Attendee</div><div class=who>{c.name}</div><div>Webcast</div><div class=what>{c.title}</div>
        <table><tr><td>Aired<td>{c.date}, 1:00 PM EST<td>Client<td>Merrow Trust Company
        <tr><td>CPE credit<td>{c.credits}<td>Subject<td>{c.fields}<tr><td>Delivery<td>{c.delivery}<td>Speaker<td>{TEACHERS[3]}
        <tr><td>Certificate<td>{c.number}<td>Questions<td>help@cadenzaevents.example</table>
        <p style="margin-top:18pt">CPE credit for this webcast is awarded by the <b>Halloran Institute for Fiduciaries</b> (NASBA sponsor 174011) on behalf of
        Merrow Trust Company.</p><p style="margin-top:22pt">{SIGNERS[7]}<br><span style="font-size:10pt">Director of Accreditation, Halloran Institute for Fiduciaries</span></p>
        <div class=foot>Cadenza Events, Inc. provides the technology of this webcast and awards no credit. Merrow Trust Company chose the topic and is not a sponsor of
        continuing education.</div></div>""",
        size=(792.0, 612.0),
    )


@layout(
    "third-university-school-center",
    case(
        title="Valuation of Closely Held Firms", name="Anneliese Okwuosa-Hart", date=("June 9-11, 2025", "2025-06-11"), credits=("21", "21"),
        fields=("Finance", studies("Finance")), delivery=("Group Live", "Group Live"),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor_id="174020",
    sponsor=[
        "University of Eastmarch", "The University of Eastmarch", "Boggs School of Business", "Harlan T. Boggs School of Business", "Center for Executive Learning",
        "University of Eastmarch Harlan T. Boggs School of Business", "University of Eastmarch, Harlan T. Boggs School of Business",
        "Harlan T. Boggs School of Business, University of Eastmarch", "Center for Executive Learning, Harlan T. Boggs School of Business",
        "University of Eastmarch, Center for Executive Learning",
    ],
)  # fmt: skip
def university(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fffdf7")
    p.engraved_border(20, ink="#7f1d1d", thick=14, strands=5)
    p.seal(396, 92, 40, fill="#7f1d1d", light="#f3e3c3")
    p.small_capitals(396, 166, "University of Eastmarch", SERIF_BOLD, 28, align="centre", ink="#7f1d1d")
    p.centred(190, "HARLAN T. BOGGS SCHOOL OF BUSINESS", SERIF, 13, tracking=2)
    p.centred(210, "Center for Executive Learning", SERIF_ITALIC, 14)
    p.centred(252, "hereby attests that", SERIF_ITALIC, 13)
    v.centred(286, c.name, SERIF_BOLD, 25)
    p.centred(314, "took part in the executive program", SERIF_ITALIC, 13)
    v.centred(346, c.title, SERIF_BOLD, 21)
    v.centred(376, c.date, SERIF, 14)
    p.centred(396, "Founders Hall, Eastmarch", SERIF, 12)
    p.text(170, 430, "CPE credits:", SERIF, 12)
    v.text(240, 430, c.credits, SERIF_BOLD, 12)
    p.text(300, 430, "Field of study:", SERIF, 12)
    v.text(380, 430, c.fields, SERIF_BOLD, 12)
    p.text(470, 430, "Instructional method:", SERIF, 12)
    v.text(584, 430, c.delivery, SERIF_BOLD, 12)
    for x, who, role in ((210, SIGNERS[10], "Dean"), (582, SIGNERS[16], "Director of the Center")):
        p.signature(x - 55, 500, width=110, seed=int(x) + 4)
        p.rule(x - 95, 508, x + 95, 508)
        p.text(x, 522, who, SERIF, 11, align="centre")
        p.text(x, 535, role, SERIF_ITALIC, 10, align="centre")
    p.centred(562, "NASBA National Registry of CPE Sponsors no. 174020. 1 credit = 50 minutes.", SERIF, 9)


@layout(
    "third-only-in-registry-paragraph",
    case(
        title="Reading a SOC 2 Report Without Falling Asleep", name="Lucasta Fennimore", date=("10/29/2024", "2024-10-29"), credits=("1.0", "1.0"),
        fields=("Information Technology", studies("Information Technology")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    case(
        title="Form 5471: Who Files, and What If They Do Not", name="Garrison T. Mbeki", date=("12/11/2024", "2024-12-11"), credits=("2.0", "2.0"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), as_=SCAN,
    ),
    sponsor=["Ninefold Compliance Education, Inc.", "Ninefold Compliance Education", "Ninefold Compliance Education Inc."], sponsor_id="174033",
)  # fmt: skip
def registry_only(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 26, "#0f766e")
    p.block(0, 586, 792, 26, "#0f766e")
    for row in range(3):
        for column in range(3):
            p.disc(60 + 15 * column, 66 + 15 * row, 5.5, fill="#0f766e" if (row + column) % 2 else "#99f6e4")
    p.centred(120, "CERTIFICATE OF COMPLETION", SANS_BOLD, 28, ink="#0f766e")
    p.centred(160, "This certificate is presented to", SANS, 13)
    v.centred(196, c.name, SANS_BOLD, 24)
    p.rule(220, 204, 572, 204, ink="#0f766e")
    p.centred(232, "for successfully completing", SANS, 13)
    v.centred(264, c.title, SANS_BOLD, 18)
    facts = (
        ("Date", c.date),
        ("Recommended CPE credit", c.credits),
        ("Field of study", c.fields),
        ("Delivery method", c.delivery),
    )
    for row, (label, value) in enumerate(facts):
        p.text(380, 312 + 22 * row, label + ":", SANS, 12, align="right")
        v.text(392, 312 + 22 * row, value, SANS_BOLD, 12)
    p.signature(330, 440, width=130, seed=1233)
    p.rule(296, 448, 496, 448)
    p.centred(462, f"{SIGNERS[12]}, Program Administrator", SANS, 10)
    p.wrapped(
        80, 510, "Ninefold Compliance Education, Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as "
        "a sponsor of continuing professional education on the National Registry of CPE Sponsors (174033). State boards of accountancy "
        "have final authority on the acceptance of individual courses for CPE credit. Complaints regarding registered sponsors may be "
        "submitted to the National Registry of CPE Sponsors through its website.", SANS, 8, letters=152, ink="#333333",
    )  # fmt: skip


@layout(
    "third-signature-block-holds-the-name",
    case(
        title="Debt Service Funds and Arbitrage Rebate", name="Hildegard Nwosu", date=("Mar. 19, 2024", "2024-03-19"), credits=("4", "4"),
        fields=("Accounting (Governmental)", studies("Accounting (Governmental)")),
    ),
    size=LETTER_TALL, as_=PHOTO, sponsor=["Prairie Gate Municipal Finance Association", "PGMFA"], delivery=SKIP,
)  # fmt: skip
def signature_block(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 792, "#ffffff")
    p.disc(306, 104, 46, ink="#1e40af", weight=4)
    p.text(306, 112, "PGMFA", SANS_BOLD, 22, align="centre", ink="#1e40af")
    p.centred(210, "Record of Continuing Education", SERIF_BOLD, 26)
    p.centred(226, "Spring Workshop, Civic Arena Annex, Prairie Gate", SERIF_ITALIC, 12)
    p.wrapped(
        80, 290, f"This is to confirm that {c.name} attended the workshop “{c.title}” on {c.date} and that {c.credits} hours of CPE "
        f"in {c.fields} were recorded.", SERIF, 17, letters=54, lead=1.6,
    )  # fmt: skip
    p.text(80, 470, "Workshop leader:  " + TEACHERS[1], SERIF, 13)
    p.text(80, 490, "Lunch courtesy of Bluestem Bond Counsel PLLC", SERIF_ITALIC, 12)
    p.signature(90, 590, width=150, seed=1241)
    p.rule(80, 600, 330, 600)
    p.text(80, 618, SIGNERS[14], SERIF_BOLD, 13)
    p.text(80, 634, "Executive Director", SERIF, 13)
    p.text(80, 650, "Prairie Gate Municipal Finance Association", SERIF, 13)
    p.text(532, 740, "one hour = 50 minutes", SERIF_ITALIC, 10, align="right")


@layout(
    "third-county-auditor-controller",
    case(
        title="Sampling Payroll Transactions: A Workshop", name=("OYELARAN, FOLAKE M.", ["Folake M. Oyelaran", "OYELARAN, FOLAKE M.", "Oyelaran, Folake M.", "Folake Oyelaran"]),
        date=("08/22/2024", "2024-08-22"), credits=("7.0", "7.0"), fields=("Auditing (Governmental)", studies("Auditing (Governmental)")),
    ),
    size=LETTER_TALL, as_=SCAN, delivery=("Classroom", SKIP),
    sponsor=[
        "County of Ellery, Office of the Auditor-Controller", "Office of the Auditor-Controller", "County of Ellery", "Ellery County",
        "County of Ellery Office of the Auditor-Controller", "Internal Audit Training Unit",
        "County of Ellery, Office of the Auditor-Controller, Internal Audit Training Unit", "Office of the Auditor-Controller, Internal Audit Training Unit",
    ],
)  # fmt: skip
def county(p: Sheet, v: Sheet, c) -> None:
    p.seal(96, 88, 36, fill="#1f2937", light="#e5e7eb")
    p.text(152, 70, "COUNTY OF ELLERY", SERIF_BOLD, 20)
    p.text(152, 90, "Office of the Auditor-Controller", SERIF, 15)
    p.text(152, 107, "Internal Audit Training Unit", SERIF_ITALIC, 13)
    p.rule(60, 136, 552, 136, weight=1.6)
    p.text(60, 166, "TRAINING RECORD - GOVERNMENT AUDITING STANDARDS CPE", SANS_BOLD, 12)
    facts = (
        ("Employee", c.name), ("Department", "Treasurer-Tax Collector"), ("Employee no.", "0041773"), ("Course", c.title), ("Date held", c.date),
        ("Type", c.delivery), ("Instructor", TEACHERS[0]), ("Subject area", c.fields), ("CPE hours", c.credits), ("Counts toward 24-hour rule", "Yes"),
    )  # fmt: skip
    for row, (label, value) in enumerate(facts):
        y = 196 + 30 * row
        p.box(60, y - 20, 492, 30, ink="#444444", weight=0.5)
        p.rule(210, y - 20, 210, y + 10, ink="#444444", weight=0.5)
        p.text(66, y, label, SANS, 10)
        v.text(218, y, value, SANS_BOLD, 12)
    p.text(60, 540, "Certified as correct:", SANS, 11)
    p.signature(180, 560, width=120, seed=1249)
    p.rule(170, 566, 400, 566)
    p.text(170, 580, f"{SIGNERS[9]}, Training Officer, 08/26/2024", SANS, 10)
    p.text(60, 742, "AC-118 (Rev. 3/19)   Retain five years", SANS, 8)


@whole_file(
    "third-employer-portal-vendor-course",
    case(
        title="Revenue Recognition for Beverage Distributors", name="Tobiah Sandoval-Reyes", date=("Apr 2, 2025", "2025-04-02"), credits=("2.5", "2.5"),
        fields=("Accounting", studies("Accounting")), delivery=("QAS Self-Study", "QAS Self Study"),
    ),
    size=(1024.0, 724.0), as_=SHOT, sponsor=["Stonebriar Learning LLC", "Stonebriar Learning", "Stonebriar Learning, LLC"], sponsor_id="174047",
)  # fmt: skip
def employer_portal(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 1024pt; height: 723pt; font: 16pt/1.4 'Source Sans'; background: #f1f5f9; color: #0f172a; display: grid; grid-template-columns: 210pt 1fr; grid-template-rows: 58pt 1fr }}
        header {{ grid-column: 1 / 3; background: #9a3412; color: #fff; padding: 10pt 24pt; display: flex; justify-content: space-between; font-size: 15pt }} header b {{ font: 700 24pt 'Source Serif' }}
        nav {{ background: #fff; padding: 20pt 24pt; line-height: 2.2 }} main {{ background: #fff; margin: 22pt; border-radius: 8pt; padding: 22pt 34pt; position: relative }}
        h1 {{ font-size: 26pt; margin: 0 0 4pt }} .ok {{ color: #15803d; font-weight: 700 }} dl {{ display: grid; grid-template-columns: 170pt 1fr; row-gap: 5pt; margin: 14pt 0 }} dt {{ color: #64748b }} dd {{ margin: 0 }}
        .prov {{ border-top: 1pt solid #cbd5e1; padding-top: 12pt; font-size: 14pt }}
        </style><div class=page><header><b>Fenwick &amp; Rudge Beverages</b><span>Learning Hub &nbsp; | &nbsp; {c.name} &nbsp; (employee 20417)</span></header>
        <nav>Dashboard<br>Assigned (2)<br><b>Completed</b><br>Catalog<br>My team<br>Help</nav>
        <main><div class=ok>&#10003; Completed &nbsp; 100%</div><h1>{c.title}</h1>
        <dl><dt>Learner<dd>{c.name}<dt>Completed on<dd>{c.date}<dt>Final exam<dd>88% (passing: 70%)<dt>CPE credits<dd>{c.credits}<dt>Field of study<dd>{c.fields}
        <dt>Instructional method<dd>{c.delivery}<dt>Assigned by<dd>Fenwick &amp; Rudge Beverages, Controllership<dt>Due<dd>Apr 30, 2025</dl>
        <div class=prov>Course provided and CPE credit awarded by <b>Stonebriar Learning LLC</b>, NASBA sponsor 174047.<br>
        {SIGNERS[5]}, Director of CPE</div></main></div>""",
        size=(1024.0, 724.0),
    )


@layout(
    "third-gold-sponsors-at-the-foot",
    case(
        title="Annual Forum on Distressed Debt", name="Evander Quimby", date=("October 17 & 18, 2024", "2024-10-18"), credits=("11.5", "11.5"),
        fields=SKIP, delivery=("In person", SKIP), number=None,
    ),
    size=A4_WIDE, sponsor=["Great Plains Insolvency Roundtable", "The Great Plains Insolvency Roundtable"], sponsor_id=None,
)  # fmt: skip
def gold_sponsors(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 150, "#1c1917")
    p.text(60, 70, "The Great Plains", SERIF_ITALIC, 30, ink="#fcd34d")
    p.text(60, 108, "Insolvency Roundtable", SERIF_ITALIC, 30, ink="#fcd34d")
    p.text(782, 88, "CERTIFICATE OF ATTENDANCE", SANS, 16, ink="#ffffff", align="right", tracking=1)
    p.text(60, 200, "Attendee", SANS, 10, ink="#78716c")
    v.text(60, 222, c.name, SANS_BOLD, 20)
    p.text(60, 256, "Event", SANS, 10, ink="#78716c")
    v.text(60, 278, c.title, SANS_BOLD, 20)
    p.text(60, 312, "Dates", SANS, 10, ink="#78716c")
    v.text(60, 332, c.date, SANS, 15)
    p.text(330, 312, "Place", SANS, 10, ink="#78716c")
    p.text(330, 332, "Hotel Ravenna, Grand Butte", SANS, 15)
    p.text(600, 312, "CPE hours (50 min.)", SANS, 10, ink="#78716c")
    v.text(600, 332, c.credits, SANS_BOLD, 15)
    p.text(
        60,
        376,
        "Keynotes presented by: Prof. Edwina Langmoor (Ashdown Law School); Umar Farrokhzad, MBA (Kestrel Restructuring LLC)",
        SANS,
        11,
    )
    p.signature(70, 440, width=120, seed=1259)
    p.text(60, 462, f"{SIGNERS[0]}, Roundtable Secretary", SANS, 11)
    p.rule(60, 490, 782, 490, ink="#d6d3d1")
    p.text(60, 510, "GOLD SPONSORS", SANS_BOLD, 9, ink="#b45309")
    p.text(60, 530, "Ackerly Bank, N.A.      Nortide Software      Hobart & Pell LLP", SERIF_BOLD, 14)
    p.text(480, 510, "SILVER SPONSORS", SANS_BOLD, 9, ink="#78716c")
    p.text(480, 530, "Quickauction.example      Mesa Appraisal Group", SERIF_BOLD, 12)
    p.text(
        60, 572, "Keep this certificate with your records. The Roundtable does not report to boards.", SANS_ITALIC, 9
    )


@layout(
    "third-logo-times-logo",
    case(
        title="Pensions on Divorce: Actuarial Evidence for Advisers", name="Perpetua Lindqvist-Obi", date=("13 March 2025", "2025-03-13"), credits=("2.5", "2.5"),
        number=("VA/25/00418", SKIP), delivery=("Live online", SKIP),
    ),
    size=A4_WIDE, as_=HYBRID,
    sponsor=[
        "Verdigris Academy", "Guild of Tax Paraplanners", "The Guild of Tax Paraplanners", "Verdigris Academy in partnership with the Guild of Tax Paraplanners",
        "Verdigris Academy and Guild of Tax Paraplanners", "Verdigris Academy / Guild of Tax Paraplanners",
    ],
)  # fmt: skip
def two_logos(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#f7fbf9")
    p.block(0, 0, 842, 10, "#0d9488")
    p.shape([(60, 50), (98, 50), (79, 96)], fill="#0d9488")
    p.text(112, 70, "Verdigris", VERA_BOLD, 22, ink="#0d9488")
    p.text(112, 92, "Academy", VERA, 22, ink="#0d9488")
    p.text(421, 78, "in partnership with", VERA, 11, align="centre", ink="#555555")
    p.disc(560, 74, 26, ink="#7c2d12", weight=2)
    p.text(560, 80, "GTP", SERIF_BOLD, 15, align="centre", ink="#7c2d12")
    p.text(598, 70, "Guild of", SERIF, 17, ink="#7c2d12")
    p.text(598, 90, "Tax Paraplanners", SERIF, 17, ink="#7c2d12")
    p.centred(170, "CPD Certificate", VERA_BOLD, 30)
    p.centred(210, "awarded to", VERA, 12)
    v.centred(246, c.name, VERA_BOLD, 22)
    p.centred(276, "for taking part in", VERA, 12)
    v.centred(306, c.title, VERA_BOLD, 16)
    for x, label, value in (
        (170, "Date of event", c.date),
        (340, "CPD hours", c.credits),
        (510, "Format", c.delivery),
        (680, "Reference", c.number),
    ):
        p.block(x - 75, 350, 150, 62, "#ffffff")
        p.text(x, 372, label, VERA, 9, align="centre", ink="#0d9488")
        v.text(x, 396, value, VERA_BOLD, 12, align="centre")
    p.signature(120, 490, width=110, seed=1277)
    p.text(110, 512, "Winifred Ashcombe-Lyle", VERA_BOLD, 10)
    p.text(110, 525, "Verdigris Academy", VERA, 10)
    p.signature(560, 490, width=110, seed=1278)
    p.text(550, 512, "Auberon Tickell", VERA_BOLD, 10)
    p.text(550, 525, "President, Guild of Tax Paraplanners", VERA, 10)


@layout(
    "third-three-rows-and-a-legal-name",
    case(
        title="S Corporation Basis, Step by Step", name="Rowan Calloway", date=("5.8.2025", "2025-05-08"), credits=("4.0", "4.0"),
        fields=("Taxes", studies("Taxes")), delivery=("Group-Live", "Group Live"), sponsor_id="174059", city="Duluth, MN",
    ),
    size=LETTER_TALL, colour="#fff8ec", sponsor=["Brighthollow Tax Seminars, Inc.", "Brighthollow Tax Seminars", "Bright Hollow Tax", "Brighthollow Tax"],
)  # fmt: skip
def three_rows(p: Sheet, v: Sheet, c) -> None:
    p.block(40, 40, 170, 150, "#c2410c")
    for row, word in enumerate(("bright", "hollow", "tax")):
        p.text(56, 88 + 42 * row, word, MODERN, 44, ink="#fff8ec")
    p.text(240, 90, "Certificate", SERIF, 46, ink="#c2410c")
    p.text(240, 122, "of continuing professional education", SERIF_ITALIC, 16)
    p.text(240, 172, "Spring 2025 seminar tour", SERIF_ITALIC, 12, ink="#666666")
    p.text(60, 262, "Awarded to", SERIF_ITALIC, 12)
    v.text(60, 290, c.name, SERIF_BOLD, 24)
    p.text(60, 330, "Seminar", SERIF_ITALIC, 12)
    v.text(60, 356, c.title, SERIF_BOLD, 20)
    rows = (
        ("Held (m.d.yyyy)", c.date),
        ("City", c.city),
        ("CPE credits", c.credits),
        ("Field of study", c.fields),
        ("Delivery", c.delivery),
    )
    for row, (label, value) in enumerate(rows):
        p.text(60, 410 + 26 * row, label, SERIF_ITALIC, 12)
        v.text(190, 410 + 26 * row, value, SERIF_BOLD, 13)
    p.signature(80, 596, width=130, seed=1283)
    p.rule(60, 604, 300, 604)
    p.text(60, 620, "Leonie Starkweather, EA", SERIF, 12)
    p.text(60, 636, "President, Brighthollow Tax Seminars, Inc.", SERIF, 12)
    p.wrapped(
        60,
        700,
        "On the National Registry of CPE Sponsors as no. 174059. Credit is based on a 50-minute hour.",
        SERIF,
        9,
        letters=110,
    )


@whole_file(
    "third-copyright-line",
    case(
        title="ClearLedger Advisor, Level 2", name="Saskia van Breukelen", date=("7 Aug 2025", "2025-08-07"), credits=("6", "6"), number="clv2-88f01-4473",
        delivery=("Self-paced", SKIP),
    ),
    size=(960.0, 540.0), sponsor=["Lanternfish Education Pty Ltd", "Lanternfish Education"],
)  # fmt: skip
def copyright_line(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 960pt; height: 539pt; box-sizing: border-box; padding: 56pt 70pt; background: radial-gradient(circle at 85% 20%, #1d4ed8, #0b1120 60%); color: #e2e8f0;
          font: 15pt/1.4 'Source Sans'; position: relative }}
        .badge {{ position: absolute; right: 80pt; top: 110pt; width: 190pt; height: 210pt }} h1 {{ font: 600 34pt 'Source Sans'; margin: 4pt 0 26pt; color: #fff }}
        .who {{ font: 300 30pt 'Source Sans'; margin: 0 }} .facts span {{ display: inline-block; margin-right: 34pt }} .facts b {{ display: block; color: #fff; font-size: 17pt }}
        .foot {{ position: absolute; left: 70pt; bottom: 30pt; font-size: 10pt; color: #94a3b8 }}
        </style><div class=page><svg class=badge viewBox="0 0 190 210"><path d="M95 5 L180 52 V150 L95 205 L10 150 V52 Z" fill="#f59e0b"/><path d="M95 24 L164 62 V141 L95 185 L26 141 V62 Z"
        fill="#0b1120"/><path d="M62 104 l24 26 l44 -52" stroke="#f59e0b" stroke-width=12 fill=none /></svg>
        <div>Certified</div><h1>{c.title}</h1><p class=who>{c.name}</p><p>passed all six modules and the practical.</p>
        <p class=facts style="margin-top:34pt"><span>Passed<b>{c.date}</b></span><span>Valid until<b>7 Aug 2026</b></span><span>CPD points<b>{c.credits}</b></span><span>Format<b>{c.delivery}</b></span>
        <span>Credential ID<b>{c.number}</b></span></p>
        <div class=foot>&copy; 2025 Lanternfish Education Pty Ltd. ABN 00 417 733 991. All marks belong to their owners. Bookkeepers may claim one CPD point for each module.</div></div>""",
        size=(960.0, 540.0),
    )
