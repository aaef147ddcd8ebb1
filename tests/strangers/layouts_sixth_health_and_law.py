"""What lawyers, nurses, pharmacists, physicians, social workers and veterinarians get."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, rows
from tests.strangers.layout import PHOTO, SEARCHABLE, SKIP, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import LETTER_TALL, LETTER_WIDE, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, Sheet

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@whole_file(
    "sixth-bar-association-cle",
    case(
        title="Drafting Noncompetes Today: What Survives, What Doesn’t", name="Evander Moncrieffe", date=("Wednesday, March 19, 2025", "2025-03-19"), credits=("3.0", "3.0"), delivery=("Live Webcast", SKIP), number=("225-1147", SKIP),
    ),
    size=TALL, sponsor=["Kittredge County Bar Association", "KCBA"], fields=None,
)  # fmt: skip
def bar_cle(c) -> bytes:
    return browser_page(
        f"""<div style="font:700 24pt 'Source Serif';color:#1b3a4b">KCBA</div><div style="font:13pt 'Source Serif'">Kittredge County Bar Association &middot; Continuing Legal Education</div><hr style="border:0;border-top:2pt solid #1b3a4b;margin:12pt 0 30pt">
        <div style="font:600 26pt 'Source Serif'">CLE Certificate of Attendance</div><p>This will confirm that the attorney named below attended the following program:</p>
        <table style="width:100%;margin-top:14pt">{rows((("Attorney", f"<b>{c.name}</b>"), ("State Bar ID", "0098812"), ("Program", f"<b>{c.title}</b>"), ("Course number", c.number), ("Date", c.date), ("Format", c.delivery), ("Faculty", TEACHERS[3])))}</table>
        <table style="margin-top:22pt;border-collapse:collapse" class=g><tr><th>General<th>Ethics/Professionalism<th>Total MCLE hours<tr><td>2.0<td>1.0<td><b>{c.credits}</b></table>
        <p>Report your attendance through your state's MCLE portal. The Association reports for members licensed in this state only, by the 10th of the following month.</p><p style="margin-top:60pt">{SIGNERS[20]}<br>CLE Coordinator</p>
        <div style="position:absolute;bottom:34pt;left:58pt;right:58pt;font-size:9pt;color:#555">Certificate generated April 2, 2025 &nbsp;|&nbsp; 12 Courthouse Square, Kittredge &nbsp;|&nbsp; cle@kcba.example</div>""",
        size=TALL, style="font: 12.5pt/1.5 'Source Serif'; color: #1c1c1c; padding: 52pt 58pt", rules="td { vertical-align: top; padding: 3pt 10pt 3pt 0 } .g td, .g th { border: .7pt solid #555; padding: 5pt 14pt; text-align: center }",
    )  # fmt: skip


@layout(
    "sixth-uniform-form-filled-in",
    case(
        title="Appellate Advocacy Institute", name="Winifred Oakeshott", date=("03/06/2025 - 03/07/2025", "2025-03-07"), credits=("11.5", "11.5"), delivery=("", SKIP),
    ),
    size=LETTER_TALL, sponsor="Plumas Trial Lawyers Guild", fields=None,
)  # fmt: skip
def uniform_form(p: Sheet, v: Sheet, c) -> None:
    p.centred(70, "UNIFORM CERTIFICATE OF ATTENDANCE", SANS_BOLD, 17)
    p.centred(90, "Mandatory Continuing Legal Education", SANS, 12)
    fields = (
        ("Sponsor:", "sponsor", c.sponsor),
        ("Activity title:", "title", c.title),
        ("Date(s) of activity:", "dates", c.date),
        ("Location (city, state):", "place", "Quincy Meadows, California"),
        ("Attorney name:", "attorney", c.name),
        ("Bar number:", "bar", "331907"),
    )
    for row, (label, name, value) in enumerate(fields):
        y = 140 + row * 38
        p.text(60, y, label, SANS_BOLD, 11)
        v.form_field(200, y, 340, name, value)
    p.text(60, 388, "Type of activity:", SANS_BOLD, 11)
    for place, (label, on) in enumerate((("Live, in person", True), ("Live webcast", False), ("On demand", False))):
        v.form_tick(200 + place * 115, 388, f"type{place}", on)
        p.text(218 + place * 115, 388, label, SANS, 10)
    p.text(60, 426, "Hours based on a 60-minute hour:", SANS_BOLD, 11)
    for row, (label, name, value) in enumerate(
        (("General", "general", "9.5"), ("Legal ethics", "ethics", "2.0"), ("Total hours claimed", "total", c.credits))
    ):
        p.text(90, 456 + row * 30, label, SANS, 11)
        v.form_field(240, 456 + row * 30, 70, name, value)
    p.paragraph(
        60,
        560,
        ("I certify that I attended the activity described above and am entitled to the hours claimed.",),
        SANS,
        10,
    )
    p.rule(60, 640, 300, 640)
    p.text(60, 654, "Signature of attorney", SANS, 9)
    p.rule(340, 640, 540, 640)
    p.text(340, 654, "Sponsor's authorized representative", SANS, 9)
    p.signature(350, 634, width=110, seed=6202)


@whole_file(
    "sixth-nurses-jointly-provided",
    case(
        title="Recognizing Sepsis Early: From Triage to First Antibiotic in the Rural Emergency Department", name=("Araminta Boudreaux, BSN, RN", "Araminta Boudreaux"), date=("4/17/2025", "2025-04-17"), credits=("2.5", "2.5"), delivery=None,
    ),
    size=WIDE, sponsor=["Larkmoor Health System", "Larkmoor Health System Center for Professional Development", "Center for Professional Development", "Larkmoor Health System, Center for Professional Development", "Penfold University College of Nursing", "Larkmoor Health System and Penfold University College of Nursing"], fields=None,
)  # fmt: skip
def nurses(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;left:0;top:0;bottom:0;width:18pt;background:#2a9d8f"></div><div style="font:700 20pt 'Source Sans';color:#2a9d8f">Larkmoor Health System</div><div>Center for Professional Development</div>
        <div style="font:300 32pt 'Source Sans';margin:18pt 0 8pt">Certificate of Successful Completion</div><div style="font:600 22pt 'Source Sans'">{c.name}</div><p style="margin:8pt 0">has completed the nursing continuing professional development activity</p><div style="font:600 19pt/1.25 'Source Sans';width:330pt">{c.title}</div>
        <p>Activity date: {c.date} &nbsp;&nbsp;&nbsp; Contact hours awarded: <b>{c.credits}</b></p><p style="font-size:11pt">Jointly provided by Larkmoor Health System and Penfold University College of Nursing.</p>
        <p style="font-size:10pt;width:560pt">Larkmoor Health System is accredited as a provider of nursing continuing professional development by the American Nurses Credentialing Center's Commission on Accreditation. Provider approved by the California Board of Registered Nursing, Provider Number CEP 00417, for 3.0 contact hours. This certificate must be retained by the licensee for four years.</p>
        <div style="margin-top:34pt">{SIGNERS[11]}, MSN, RN, NPD-BC<br>Lead Nurse Planner</div>""",
        size=WIDE, style="font: 13pt/1.45 'Source Sans'; color: #264653; padding: 44pt 60pt",
    )  # fmt: skip


@whole_file(
    "sixth-pharmacists-two-units",
    case(
        title="Anticoagulation Reversal Agents in the Community Hospital", name="Ignatius Delacroix-Webb", date=("06/12/2025", "2025-06-12"), credits=("1.5", ["1.5", "0.15"]), number=("0981-0000-25-044-H01-P", SKIP), delivery=("", SKIP),
    ),
    size=TALL, sponsor=["Apothecary Learning Network", "ALN"], fields=None,
)  # fmt: skip
def pharmacists(c) -> bytes:
    logo = drawn(
        "<div style=\"width:300pt;height:80pt;background:#fff;font:600 25pt/1.1 'Source Serif';color:#5f0f40\">Apothecary<br>Learning Network<div style=\"font:italic 10pt 'Source Serif';color:#9a031e\">Better knowledge. Safer medicines.</div></div>",
        size=(300, 84),
    )
    return browser_page(
        f"""<div style="text-align:center"><img src="{logo}" style="width:230pt"></div><h1 style="font:600 22pt 'Source Sans';text-align:center;margin:26pt 0 10pt">STATEMENT OF CREDIT</h1><p style="text-align:center">Issued to<br><b style="font-size:18pt">{c.name}</b></p>
        <table style="width:100%;border-collapse:collapse;margin-top:12pt">{rows((("Activity", c.title), ("Universal Activity Number", c.number), ("Activity type", "Knowledge-based / home study"), ("Credit", f"{c.credits} contact hours (0.15 CEU)"), ("Completion date", c.date), ("Release date", "February 3, 2025"), ("Expiration date", "February 3, 2028")))}</table>
        <p style="font-size:10.5pt;margin-top:24pt">Apothecary Learning Network is accredited by the Accreditation Council for Pharmacy Education as a provider of continuing pharmacy education. Your participation has been reported to CPE Monitor; this statement is for your own records.</p>
        <p style="margin-top:60pt">{SIGNERS[4]}, PharmD<br>Vice President, Accreditation</p>""",
        size=TALL, style="font: 12pt/1.5 'Source Sans'; color: #222; padding: 50pt 60pt", rules="td { border: .6pt solid #b9a; padding: 7pt 9pt } td:first-child { width: 150pt; background: #f8f1f4 }",
    )  # fmt: skip


@whole_file(
    "sixth-physician-claims-less",
    case(
        title=("Updates in Hospital Medicine 2025: From Bench to Bedside", ["Updates in Hospital Medicine 2025: From Bench to Bedside", "Updates in Hospital Medicine 2025"]), name=("Theodora K. Vasilakis, MD, FACP", "Theodora K. Vasilakis"), date=("September 26, 2025", "2025-09-26"), credits=("5.25", "5.25"), delivery=("live activity", SKIP),
    ),
    size=WIDE, sponsor=["Saint Aldric Medical Center", "Saint Aldric Medical Center Office of Continuing Medical Education"], fields=None,
)  # fmt: skip
def physician(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:20pt;border:5pt solid #22577a"></div><div style="position:absolute;inset:29pt;border:1pt solid #22577a"></div><div style="font:700 23pt 'Source Serif';color:#22577a">Saint Aldric Medical Center</div><p style="margin:18pt 0 4pt">certifies that</p><div style="font:700 24pt 'Source Serif'">{c.name}</div><p style="margin:4pt 0">has participated in the {c.delivery} titled</p>
        <div style="font:600 20pt/1.25 'Source Serif';color:#38a3a5">Updates in Hospital Medicine 2025:<br>From Bench to Bedside</div><p style="margin:6pt 0">on {c.date} in Aldric Hall and is awarded</p><div style="font:700 18pt 'Source Serif'">{c.credits} <i>AMA PRA Category 1 Credits</i>&trade;</div>
        <p style="font-size:10pt;margin:20pt 60pt 0">Saint Aldric Medical Center is accredited by the State Medical Society to provide continuing medical education for physicians, and designates this live activity for a maximum of 6.00 <i>AMA PRA Category 1 Credits</i>&trade;. Physicians should claim only the credit commensurate with the extent of their participation in the activity.</p>
        <div style="margin-top:40pt;font-size:11pt"><span style="border-top:1pt solid #333;padding:3pt 20pt">{SIGNERS[19]}, MD, Chair, CME Committee</span></div>""",
        size=WIDE, style="font: 14pt/1.4 'Source Serif'; color: #222; text-align: center; padding: 58pt 70pt",
    )  # fmt: skip


@layout(
    "sixth-social-workers-day-in-words",
    case(
        title="Trauma-Informed Supervision: Ethics in Practice", name=("Jolene Abernathy-Ruiz, LCSW", "Jolene Abernathy-Ruiz"), date=("9th day of May, 2025", "2025-05-09"), credits=("6.0", "6.0"), delivery=None,
    ),
    as_=PHOTO, size=LETTER_WIDE, colour="#fdf8ec", sponsor=["Hollowell Counseling Institute"], fields=None,
)  # fmt: skip
def social_workers(p: Sheet, v: Sheet, c) -> None:
    p.frame(26, ink="#7a5c2e", weight=2)
    p.centred(90, "Hollowell Counseling Institute", SERIF_BOLD, 27, ink="#7a5c2e")
    p.centred(130, "CERTIFICATE OF CONTINUING EDUCATION", SANS_BOLD, 15)
    p.centred(176, "presented to", SERIF_ITALIC, 15)
    v.centred(212, c.name, SERIF_BOLD, 24)
    p.centred(246, "for attending the workshop", SERIF_ITALIC, 15)
    v.centred(280, c.title, SERIF_BOLD, 20)
    v.centred(316, f"and earning {c.credits} CE clock hours (including 3.0 hours of ethics)", SERIF, 14)
    v.centred(350, f"Given this {c.date}, at Tamarack, Montana", SERIF, 14)
    p.seal(160, 450, 40, fill="#b08d57", light="#f3e6c8")
    p.signature(470, 450, width=130, seed=6206)
    p.rule(440, 458, 650, 458)
    p.text(545, 474, f"{SIGNERS[6]}, PhD, LICSW, Trainer", SERIF, 12, align="centre")
    p.centred(
        546, "Approved by the Montana chapter of social workers, provider 886-2210, May 2024 to May 2026", SERIF, 10
    )


@layout(
    "sixth-veterinary-convention",
    case(
        title=("Prairie States Veterinary Convention 2025", ["Prairie States Veterinary Convention 2025", "Prairie States Veterinary Convention"]), name=("Dr. Wendell Ostrander", ["Dr. Wendell Ostrander", "Wendell Ostrander"]), date=("January 16-19, 2025", "2025-01-19"), credits=("17", "17"), delivery=None, number="PSVC25-3316",
    ),
    as_=SEARCHABLE, size=LETTER_TALL, sponsor=["Prairie States Veterinary Medical Association"], fields=None,
)  # fmt: skip
def veterinary(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 76, "Prairie States Veterinary Medical Association", SERIF_BOLD, 19)
    p.rule(60, 86, 552, 86, weight=1.5)
    p.centred(140, "Certificate of Attendance", SERIF, 30)
    p.centred(186, "This certifies that", SERIF_ITALIC, 14)
    v.centred(218, c.name, SANS_BOLD, 22)
    p.centred(248, "attended the", SERIF_ITALIC, 14)
    v.centred(280, c.title, SANS_BOLD, 17)
    v.centred(304, f"held {c.date} in Sioux Crossing, South Dakota", SERIF, 14)
    for row, (track, hours) in enumerate(
        (("Small animal medicine", "8"), ("Equine", "5"), ("Practice management", "4"))
    ):
        p.text(170, 356 + row * 22, track, SERIF, 13)
        v.text(430, 356 + row * 22, hours, SERIF, 13, align="right")
    p.rule(170, 408, 440, 408)
    p.text(170, 426, "Total hours of continuing education", SERIF_BOLD, 13)
    v.text(430, 426, c.credits, SERIF_BOLD, 13, align="right")
    p.paragraph(60, 480, ("This program was reviewed and approved by the AAVSB RACE program for 24 hours of continuing", "education, in jurisdictions which recognize RACE approval. RACE provider number 9981."), SERIF, 11)  # fmt: skip
    p.signature(80, 590, width=130, seed=6207)
    p.rule(60, 600, 260, 600)
    p.text(60, 616, f"{SIGNERS[21]}, Executive Director", SERIF, 11)
    v.text(552, 700, f"Certificate {c.number}", SANS, 9, align="right")
