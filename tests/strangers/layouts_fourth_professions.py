"""What nurses, engineers, lawyers, surveyors, pharmacists, planners, vets and doctors get for an afternoon or two."""

from __future__ import annotations

from tests.strangers.files import browser_print, initials_picture, rows
from tests.strangers.layout import PHOTO, SCAN, SKIP, case, layout, whole_file
from tests.strangers.outlines import outlined
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    LETTER_WIDE,
    MODERN,
    PEN,
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


@whole_file(
    "fourth-hospital-contact-hours",
    case(
        title="Recognizing Sepsis Early on the Medical-Surgical Floor", name=("Antonella Brightwater, RN", "Antonella Brightwater"),
        date=("3/27/2025", "2025-03-27"), credits=("2.5", "2.5"),
    ),
    size=LETTER_WIDE, sponsor_id=SKIP, delivery=SKIP,
    sponsor=[
        "Saint Brannock Medical Center", "Saint Brannock Medical Center, Nursing Education", "Saint Brannock Medical Center Nursing Education",
        "Nursing Education, Saint Brannock Medical Center",
    ],
)  # fmt: skip
def contact_hours(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 792pt; height: 611pt; box-sizing: border-box; padding: 46pt 60pt; border: 12pt solid #2a9d8f; font: 13pt/1.45 'Source Sans'; text-align: center; color: #264653; position: relative }}
        h1 {{ font: 600 30pt 'Source Serif'; margin: 14pt 0 }} .who {{ font: 600 25pt 'Source Serif'; margin: 6pt 0 }} .what {{ font: 600 19pt 'Source Sans'; margin: 6pt 0 }}
        .sign {{ display: flex; justify-content: space-between; margin-top: 44pt; text-align: left }} .sign div {{ border-top: .7pt solid #264653; width: 210pt; padding-top: 4pt; font-size: 11pt }}
        .foot {{ position: absolute; bottom: 22pt; left: 60pt; right: 60pt; font-size: 9pt }}
        </style><div class=page><b style="font-size:19pt;color:#2a9d8f">Saint Brannock Medical Center</b><br>Nursing Education<h1>Certificate of Attendance</h1>
        This certifies that<div class=who>{c.name}</div>License no. RN 0553817<br>attended the educational activity<div class=what>{c.title}</div>
        on {c.date} in the Keeling Auditorium and is awarded<div style="font-size:18pt;margin-top:8pt"><b>{c.credits} contact hours</b></div>
        <div class=sign><div>{SIGNERS[10]}, MSN, RN<br>Nurse Planner</div><div>{TEACHERS[0]}<br>Faculty</div></div>
        <div class=foot>Provider approved by the Board of Registered Nursing, Provider Number CEP 19982, for 2.5 contact hours. Keep this certificate for four years.</div></div>""",
        size=(792.0, 612.0),
    )


@layout(
    "fourth-engineers-pdh",
    case(
        title="Culvert Hydraulics and Inlet Control", name=("Montgomery Aldous Fitch, P.E.", ["Montgomery Aldous Fitch", "Montgomery Aldous Fitch, P.E."]),
        date=("April 11, 2025", "2025-04-11"), credits=("6", "6"),
    ),
    as_=SCAN, delivery=SKIP, sponsor=["Highplains Society of Civil Engineers", "The Highplains Society of Civil Engineers", "HSCE"],
)  # fmt: skip
def engineers(p: Sheet, v: Sheet, c) -> None:
    p.frame(24, ink="#274060", weight=2.5)
    p.shape([(70, 110), (110, 50), (150, 110)], ink="#274060", weight=3)
    p.shape([(60, 112), (160, 112)], ink="#274060", weight=4)
    p.text(180, 82, "Highplains Society of Civil Engineers", SERIF_BOLD, 24, ink="#274060")
    p.text(180, 104, "Professional Development Committee", SERIF_ITALIC, 13)
    p.centred(190, "CERTIFICATE OF PROFESSIONAL DEVELOPMENT", SANS_BOLD, 20)
    v.centred(244, c.name, SERIF_BOLD, 26)
    p.centred(276, "attended the short course", SERIF, 14)
    v.centred(310, c.title, SERIF_BOLD, 21)
    p.centred(340, f"given on {c.date} at the Elkhorn Civic Center", SERIF, 14)
    p.centred(376, f"Professional Development Hours (PDH): {c.credits}", SERIF_BOLD, 16)
    p.centred(398, f"Instructor: {TEACHERS[2]}", SERIF, 12)
    for x, who, role in ((200, SIGNERS[3], "President"), (592, SIGNERS[14], "Committee Chair")):
        p.signature(x - 60, 486, width=120, seed=int(x) + 4200)
        p.rule(x - 110, 494, x + 110, 494)
        p.text(x, 508, f"{who}, {role}", SERIF, 11, align="centre")
    p.centred(
        556, "Licensees are responsible for confirming that this course is acceptable to their board.", SERIF_ITALIC, 10
    )


@whole_file(
    "fourth-solicitors-webinar",
    case(
        title="Restrictive Covenants: Enforcing the Enforceable", name="Cressida Hallam-Boateng", date=("Wednesday 5 March 2025", "2025-03-05"), credits=("1.5", "1.5"),
        number=("LWC/25/03/0418", SKIP), delivery=("Live webinar", SKIP), fields=("Employment law", SKIP),
    ),
    size=A4_WIDE, sponsor=["Lawwise CPD", "Lawwise CPD Ltd", "Lawwise CPD Limited"],
)  # fmt: skip
def solicitors(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 842pt; height: 594pt; box-sizing: border-box; padding: 50pt 64pt; font: 13pt/1.4 'Source Sans'; position: relative; color: #1a1a1a }}
        .bar {{ position: absolute; left: 0; top: 0; bottom: 0; width: 22pt; background: #9f1239 }} h1 {{ font: 300 32pt 'Source Serif'; margin: 24pt 0 20pt }}
        dl {{ display: grid; grid-template-columns: 150pt 1fr; row-gap: 11pt }} dt {{ color: #777 }} dd {{ margin: 0; font-weight: 600; font-size: 14.5pt }}
        .foot {{ position: absolute; left: 64pt; right: 64pt; bottom: 30pt; font-size: 9pt; color: #666 }}
        </style><div class=page><div class=bar></div><div style="font:700 19pt 'Source Serif';color:#9f1239">Lawwise CPD</div><h1>Certificate of attendance</h1>
        <dl><dt>Delegate<dd>{c.name}<dt>Event<dd>{c.title}<dt>Format<dd>{c.delivery}<dt>Practice area<dd>{c.fields}<dt>When<dd>{c.date}, 12.30&ndash;14.00<dt>CPD<dd>{c.credits} hours
        <dt>Presented by<dd>Aurelio Penhaligon KC, Garrick Court Chambers<dt>Our reference<dd>{c.number}</dl>
        <div class=foot>Lawwise CPD Limited. Registered in England no. 0917 7345. Registered office: 4 Tanner's Yard, Norwick. Solicitors and barristers may record this event in their continuing
        competence statement.</div></div>""",
        size=A4_WIDE,
    )


@layout(
    "fourth-surveyors-structured",
    case(
        title="Japanese Knotweed: Reporting Without Alarm", name=("Barnaby Threlkeld MRICS", ["Barnaby Threlkeld", "Barnaby Threlkeld MRICS"]), date=("19th November 2024", "2024-11-19"),
        credits=("2.5", "2.5"),
    ),
    size=A4_WIDE, as_=PHOTO, delivery=SKIP, sponsor=["Wealdshire Building Surveyors' Forum", "Wealdshire Building Surveyors’ Forum"],
)  # fmt: skip
def surveyors(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fdfdfb")
    p.frame(30, ink="#3f6212", weight=1.4)
    p.seal(130, 130, 46, fill="#3f6212", light="#ecfccb")
    p.text(210, 118, "Certificate of CPD", SERIF_BOLD, 36, ink="#3f6212")
    p.text(210, 148, "Wealdshire Building Surveyors' Forum", SERIF, 18)
    p.text(90, 236, "Participant", SERIF_ITALIC, 13)
    v.text(240, 236, c.name, SERIF_BOLD, 20)
    p.text(90, 276, "Seminar", SERIF_ITALIC, 13)
    v.text(240, 276, c.title, SERIF_BOLD, 18)
    p.text(90, 316, "Held on", SERIF_ITALIC, 13)
    v.text(240, 316, c.date, SERIF_BOLD, 16)
    p.text(90, 356, "Structured CPD", SERIF_ITALIC, 13)
    v.text(240, 356, f"{c.credits} hours", SERIF_BOLD, 16)
    p.text(90, 396, "Organiser", SERIF_ITALIC, 13)
    v.text(240, 396, f"{SIGNERS[21]}, for the Forum", SERIF, 15)
    p.signature(560, 476, width=140, seed=4211)
    p.rule(540, 486, 750, 486)
    p.text(540, 502, "signed on behalf of the committee", SERIF_ITALIC, 11)
    p.centred(542, "Kindly hosted by Ashgrove & Stane Damp Proofing", SERIF_ITALIC, 11)


@whole_file(
    "fourth-pharmacists-ceu",
    case(
        title="Opioid Tapering in the Community Pharmacy", name="Marguerite-Anne Desrosiers", date=("2024-09-30", "2024-09-30"), credits=("1.25", "1.25"),
        number=("8002-2024-3117-P", SKIP), delivery=("Online, self-directed", SKIP),
    ),
    sponsor=["Maple Leaf Pharmacy Learning", "Maple Leaf Pharmacy Learning Inc."], sponsor_id=SKIP,
)  # fmt: skip
def pharmacists(c) -> bytes:
    table = rows(
        (
            ("Learner", c.name), ("Licence", "Ontario 618824"), ("Program", c.title), ("File number", c.number), ("Completion date (yyyy-mm-dd)", c.date),
            ("CEUs", c.credits), ("Format", c.delivery), ("Score", "9 / 10"),
        )
    )  # fmt: skip
    return browser_print(
        f"""<style>
        .page {{ padding: 50pt 56pt; font: 12pt/1.45 'Source Sans'; color: #1f2937 }} h1 {{ font: 600 26pt 'Source Sans'; color: #b91c1c; margin: 30pt 0 8pt }}
        table {{ width: 100%; border-collapse: collapse; margin: 20pt 0 }} td {{ padding: 8pt 4pt; border-bottom: .6pt solid #d1d5db }} td:first-child {{ color: #6b7280; width: 190pt }} td:last-child {{ font-weight: 600 }}
        </style><div class=page><div style="display:flex;gap:14pt;align-items:center"><img src="{initials_picture("ML", "#b91c1c", "#ffffff")}" width=60><b style="font-size:15pt">Maple Leaf Pharmacy Learning Inc.</b></div>
        <h1>Statement of Completion</h1>This is to confirm that the learner named below has completed the following accredited program.<table>{table}</table>
        <p>This program is accredited by the Canadian Council on Pharmacy Programs until 2025-06-30 for {c.credits} CEUs.</p>
        <p style="font-size:10pt;color:#6b7280;margin-top:40pt">Supported by an educational grant from Norlander Therapeutics Canada. Printed 2024-11-04.</p></div>""",
        size=(612.0, 792.0),
    )


@layout(
    "fourth-verifiable-hours",
    case(
        title="Trust Reporting Rules for Practitioners", name=("Alistair Beaumont-Kwan, CPA, CA", ["Alistair Beaumont-Kwan"]),
        date=("Jan. 23, 2025", "2025-01-23"), credits=("3.5", "3.5"),
    ),
    size=LETTER_WIDE, delivery=SKIP, sponsor=["Prairie Practitioners Network", "The Prairie Practitioners Network"],
)  # fmt: skip
def verifiable(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 270, 612, "#14342b")
    p.disc(135, 130, 60, fill="#e9c46a")
    outlined(p, 135, 150, "PPN", MODERN, 44, ink="#14342b", align="centre")
    p.text(135, 240, "Confirmation", SERIF, 30, ink="#ffffff", align="centre")
    p.text(135, 268, "of attendance", SERIF_ITALIC, 18, ink="#e9c46a", align="centre")
    p.text(135, 560, "Regina, Saskatchewan", SANS, 10, ink="#ffffff", align="centre")
    p.text(310, 110, "Prairie Practitioners Network", SANS_BOLD, 18, ink="#14342b")
    p.text(310, 132, "is pleased to confirm that", SANS, 12)
    v.text(310, 174, c.name, SERIF_BOLD, 24)
    p.text(310, 206, "attended the live online session", SANS, 12)
    v.text(310, 238, c.title, SERIF_BOLD, 19)
    p.text(310, 280, "and may claim", SANS, 12)
    v.text(310, 310, f"{c.credits} verifiable CPD hours", SERIF_BOLD, 17)
    p.text(310, 360, "Session date", SANS, 10, ink="#666666")
    v.text(310, 378, c.date, SANS_BOLD, 13)
    p.text(480, 360, "Facilitator", SANS, 10, ink="#666666")
    p.text(480, 378, TEACHERS[5], SANS_BOLD, 13)
    p.signature(320, 470, width=130, seed=4216)
    p.rule(310, 478, 520, 478)
    p.text(310, 493, f"{SIGNERS[23]}, Program Lead", SANS, 11)
    p.text(
        310,
        560,
        "Members keep evidence of verifiable hours for five years after the year in which they were earned.",
        SANS_ITALIC,
        9,
    )


@whole_file(
    "fourth-planners-points",
    case(
        title="Aged Care Means Testing from July", name="Kirralee Standish", date=("14/08/2025", "2025-08-14"), credits=("1.75", "1.75"), number=("ADV-210044-7", SKIP),
        delivery=("Self-paced module", SKIP), fields=("Client care and practice 1.00, Technical competence 0.75", SKIP),
    ),
    size=A4_WIDE, sponsor=["Southern Adviser Academy", "Southern Adviser Academy Pty Ltd"],
)  # fmt: skip
def planners(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 842pt; height: 594pt; box-sizing: border-box; background: linear-gradient(120deg, #fff 62%, #fde68a 62%); padding: 52pt 60pt; font: 13pt/1.4 'Source Sans'; position: relative }}
        h1 {{ font: 700 30pt 'Source Sans'; margin: 30pt 0 4pt }} .who {{ font: 600 27pt 'Source Serif'; margin: 4pt 0 14pt }} .tiles {{ display: flex; gap: 12pt; margin-top: 26pt }}
        .tiles div {{ background: #1e3a8a; color: #fff; padding: 10pt 14pt; border-radius: 6pt; min-width: 92pt }} .tiles small {{ display: block; color: #bfdbfe }} .tiles b {{ font-size: 15pt }}
        .foot {{ position: absolute; left: 60pt; bottom: 30pt; font-size: 9pt; color: #555; width: 520pt }}
        </style><div class=page><div style="display:flex;align-items:center;gap:10pt"><img src="{initials_picture("SA", "#1e3a8a", "#fde68a")}" width=50><b style="font-size:15pt">Southern Adviser Academy</b></div>
        <h1>CPD certificate</h1>Adviser<div class=who>{c.name}</div>Activity<div style="font:600 19pt 'Source Sans'">{c.title}</div>
        <div class=tiles><div><small>Completed</small><b>{c.date}</b></div><div><small>CPD points</small><b>{c.credits}</b></div><div><small>Mode</small><b>{c.delivery}</b></div><div><small>Accreditation</small><b>{c.number}</b></div></div>
        <p>Areas: {c.fields}</p><p style="margin-top:20pt">{SIGNERS[26]}<br>Head of Education</p>
        <div class=foot>&copy; Southern Adviser Academy Pty Ltd. General advice warning: this activity does not take into account the circumstances of any client.</div></div>""",
        size=A4_WIDE,
    )


@layout(
    "fourth-vets-weekend",
    case(
        title="Small Animal Dentistry: Extractions That Stay Simple", name=("Dr Tamsin Uluru-Price", ["Tamsin Uluru-Price", "Dr Tamsin Uluru-Price"]), date=("17–18 May 2025", "2025-05-18"),
        credits=("13", "13"),
    ),
    size=A4_TALL, as_=SCAN, delivery=SKIP, sponsor=["Coastal Veterinary Learning Group", "The Coastal Veterinary Learning Group"],
)  # fmt: skip
def vets(p: Sheet, v: Sheet, c) -> None:
    p.rule(50, 60, 545, 60, weight=3, ink="#0e7490")
    p.disc(298, 130, 34, fill="#0e7490")
    for dx, dy in ((-16, -10), (-6, -18), (6, -18), (16, -10)):
        p.disc(298 + dx, 128 + dy, 5.5, fill="#ffffff")
    p.disc(298, 136, 11, fill="#ffffff")
    p.centred(214, "CERTIFICATE", SANS_BOLD, 34, ink="#0e7490")
    p.centred(238, "of continuing veterinary education", SANS, 14)
    p.centred(300, "Presented to", SANS_ITALIC, 13)
    v.centred(336, c.name, SANS_BOLD, 24)
    p.centred(376, "for attending the weekend workshop", SANS_ITALIC, 13)
    p.middle_wrapped(412, c.title, SANS_BOLD, 19, letters=36)
    v.centred(476, c.date, SANS, 15)
    p.centred(498, "Fremantle, Western Australia", SANS, 12)
    p.box(208, 524, 180, 54, ink="#0e7490", weight=1.5)
    p.centred(546, "CPD POINTS", SANS, 11)
    v.centred(568, c.credits, SANS_BOLD, 18)
    p.signature(110, 668, width=120, seed=4219)
    p.rule(90, 676, 280, 676)
    p.text(90, 691, f"{SIGNERS[24]}, Convenor", SANS, 11)
    p.text(505, 691, "Trainer: Dr. Orla Whitmarsh BVSc", SANS, 11, align="right")
    p.centred(780, "Coastal Veterinary Learning Group   |   ABN 61 000 417 220   |   PO Box 77, Fremantle", SANS, 9)


@layout(
    "fourth-medical-council-hours",
    case(
        title="Update on Diabetic Foot Care", name=("Dr. Raghunandan Keshavamurthy", ["Raghunandan Keshavamurthy", "Dr. Raghunandan Keshavamurthy"]), date=("23.03.2025", "2025-03-23"),
        credits=("4", "4"), number=("KMC/CME/1187/2025", SKIP),
    ),
    size=A4_WIDE, as_=SCAN, delivery=SKIP, sponsor_id=SKIP,
    sponsor=["Physicians' Association of Hosahalli", "Physicians’ Association of Hosahalli", "The Physicians' Association of Hosahalli"],
)  # fmt: skip
def medical_council(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(20, ink="#9a3412", thick=14, strands=5)
    p.rosette(110, 110, 40, ink="#9a3412", petals=12)
    p.rosette(732, 110, 40, ink="#1e40af", petals=9)
    p.centred(92, "PHYSICIANS' ASSOCIATION OF HOSAHALLI", SERIF_BOLD, 22, ink="#9a3412")
    p.centred(116, "(Regd. 1984)", SERIF, 12)
    p.centred(168, "Certificate", PEN, 42)
    p.centred(214, "This is to certify that", SERIF_ITALIC, 15)
    v.centred(248, c.name, SERIF_BOLD, 23)
    p.centred(280, "has participated as a delegate in the CME programme", SERIF_ITALIC, 15)
    v.centred(314, c.title, SERIF_BOLD, 22)
    p.centred(344, f"held on {c.date} at Hotel Sagar Residency, Hosahalli", SERIF_ITALIC, 15)
    p.centred(
        380, f"The State Medical Council has granted {c.credits} (four) credit hours vide letter {c.number}.", SERIF, 14
    )
    for x, who, role in (
        (170, "Dr. Vasanth Huddar", "President"),
        (421, "Dr. Meenal Tope", "Scientific Chairperson"),
        (672, "Dr. Shabbir Lokhande", "Hon. Secretary"),
    ):
        p.signature(x - 55, 490, width=110, seed=x + 4220)
        p.text(x, 512, who, SERIF_BOLD, 12, align="centre")
        p.text(x, 527, role, SERIF, 11, align="centre")


@layout(
    "fourth-study-circle-hours",
    case(
        title=("Seminar on GST Annual Return & Reconciliation", ["GST Annual Return & Reconciliation", "Seminar on GST Annual Return & Reconciliation"]),
        name=("CA. Devyani Karmarkar", ["Devyani Karmarkar", "CA. Devyani Karmarkar"]), date=("08th December, 2024", "2024-12-08"), credits=("6", "6"), number="NBCPE/2024-25/0392",
    ),
    size=LETTER_WIDE, delivery=SKIP,
    sponsor=["Nashipur Chartered Accountants' CPE Study Circle", "Nashipur Chartered Accountants’ CPE Study Circle"],
)  # fmt: skip
def study_circle(p: Sheet, v: Sheet, c) -> None:
    p.frame(18, ink="#1d4ed8", weight=5)
    p.frame(27, ink="#f59e0b", weight=2)
    p.disc(92, 98, 40, fill="#1d4ed8")
    outlined(p, 92, 110, "NCA", MODERN, 32, ink="#ffffff", align="centre")
    p.centred(86, "Nashipur Chartered Accountants' CPE Study Circle", VERA_BOLD, 17, ink="#1d4ed8")
    p.centred(108, "Opp. Town Hall, Station Road, Nashipur - 422 009", VERA, 10)
    p.centred(176, "CERTIFICATE OF PARTICIPATION", VERA_BOLD, 23, ink="#b45309")
    p.centred(226, "This is to certify that", VERA, 13)
    v.centred(260, c.name, VERA_BOLD, 20)
    p.centred(284, "(Membership No. 0148723)", VERA, 11)
    p.centred(318, "has attended the", VERA, 13)
    v.centred(346, c.title, VERA_BOLD, 17)
    p.centred(376, f"held on {c.date} at Rotary Bhavan, Nashipur", VERA, 13)
    p.centred(406, f"CPE Hours: {c.credits} (Structured)", VERA_BOLD, 14)
    p.signature(120, 490, width=120, seed=4231)
    p.text(180, 512, "CA. Milind Oke, Convenor", VERA, 11, align="centre")
    p.signature(550, 490, width=120, seed=4232)
    p.text(610, 512, "CA. Farida Sethna, Dy. Convenor", VERA, 11, align="centre")
    p.text(56, 566, f"Certificate No. {c.number}", VERA, 10)
