"""Issuers who show themselves by a logo: names split over its rows, misspelt in it, or beside a partner's."""

from __future__ import annotations

from tests.strangers.files import browser_print, rows
from tests.strangers.layout import PHOTO, SCAN, SKIP, case, layout, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@layout(
    "logo-in-four-rows",
    case(
        title="Reserving for Long-Tail Claims", name="Percival Adeyinka-Stone", date=("September 26, 2023", "2023-09-26"), credits=("4", "4"),
        fields=("Specialized Knowledge", studies("Specialized Knowledge")), delivery=("Group-Live", "Group Live"), sponsor_id="173502",
    ),
    size=LETTER_WIDE, as_=PHOTO, sponsor=["Midland Society of Casualty Reserve Analysts", "The Midland Society of Casualty Reserve Analysts"],
)  # fmt: skip
def four_rows(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fdfdfb")
    p.block(50, 50, 6, 118, "#1d4ed8")
    for row, line in enumerate(("Midland", "Society of", "Casualty Reserve", "Analysts")):
        p.text(66, 76 + 29 * row, line, MODERN, 26, ink="#1d4ed8")
    p.shape([(690, 60), (740, 150), (640, 150)], ink="#1d4ed8", weight=4)
    p.shape([(690, 90), (720, 140), (660, 140)], fill="#93c5fd")
    p.text(66, 226, "Certificate of CPE", SANS_BOLD, 30)
    p.text(66, 268, "awarded to", SANS, 12)
    v.text(66, 302, c.name, SANS_BOLD, 24)
    p.text(66, 332, "who took part in", SANS, 12)
    v.text(66, 362, c.title, SANS_BOLD, 20)
    columns = (
        (66, "Date", c.date), (210, "City", "Dunmore Bend, IA"), (350, "CPE", c.credits), (410, "Field of study", c.fields),
        (580, "Delivery", c.delivery),
    )  # fmt: skip
    for x, label, value in columns:
        p.text(x, 410, label, SANS, 10, ink="#666666")
        v.text(x, 428, value, SANS_BOLD, 12)
    p.rule(66, 440, 726, 440, ink="#1d4ed8")
    p.signature(76, 506, width=120, seed=761)
    p.text(66, 530, f"{SIGNERS[1]}", SANS_BOLD, 11)
    p.text(66, 545, "Vice President, Education", SANS, 11)
    p.wrapped(
        380, 490, "NASBA National Registry of CPE Sponsors, sponsor 173502. State boards of accountancy have final authority on the "
        "acceptance of individual courses for CPE credit.", SANS, 8.5, letters=72, ink="#444444",
    )  # fmt: skip


@whole_file(
    "logo-spelt-otherwise",
    case(
        title="Zero Trust: From Slides to Subnets", name="Ingrid Halloway-Mbeki", date=("21 May 2025", "2025-05-21"), credits=("6", "6"),
        number="QW-5521-0908", delivery=SKIP,
    ),
    size=(842.0, 595.0), sponsor=["Quietwater Security Academy", "Quietwater Security Academy GmbH"],
)  # fmt: skip
def spelt_otherwise(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 842pt; height: 594pt; box-sizing: border-box; padding: 48pt 60pt; font-family: 'Source Sans';
          background: linear-gradient(160deg, #f0f9ff, #ffffff 45%); position: relative }}
        h1 {{ font: 300 34pt 'Source Sans'; letter-spacing: 6pt; margin: 34pt 0 10pt }}
        .who {{ font: 600 26pt 'Source Serif'; margin: 8pt 0 }} .what {{ font: 600 21pt 'Source Sans'; margin: 8pt 0 }}
        dl {{ display: grid; grid-template-columns: repeat(4, auto); gap: 2pt 26pt; justify-content: start; margin-top: 30pt }}
        dt {{ grid-row: 1; font-size: 9pt; color: #64748b; text-transform: uppercase }} dd {{ margin: 0; font-size: 14pt }}
        .foot {{ position: absolute; left: 60pt; right: 60pt; bottom: 34pt; font-size: 8.5pt; color: #475569 }}
        </style><div class=page>
        <svg width=260 height=64 viewBox="0 0 260 64"><circle cx=32 cy=32 r=28 fill="#0369a1"/><path d="M14 34 q9 -12 18 0 t18 0"
        stroke="#fff" stroke-width=5 fill=none /><text x=70 y=42 font-family="Grotesque" font-size=32 fill="#0369a1">QUIETWTR</text></svg>
        <h1>CERTIFICATE</h1><p>We confirm that</p><p class=who>{c.name}</p><p>has completed all labs of the two-day course</p>
        <p class=what>{c.title}</p>
        <dl><dt>Last day<dd>{c.date}<dt>CPE credits<dd>{c.credits}<dt>Lab score<dd>92 / 100<dt>Certificate ID<dd>{c.number}</dl>
        <p style="margin-top:38pt">{SIGNERS[20]}<br><span style="font-size:10pt;color:#475569">Head of Labs</span></p>
        <div class=foot>Quietwater Security Academy GmbH, Uferweg 11, 99999 Stillbach. CPE credits may be entered with your certifying body;
        one credit is one hour of training. Verify: quietwtr.example/v</div></div>""",
        size=(842.0, 595.0),
    )


@whole_file(
    "agile-guild-print",
    case(
        title="Planning With Uncertainty (Advanced) - Forecasts Without Promises",
        name="Rosendo Villafuerte-Haig", date=("2024-11-13", "2024-11-13"), credits=("1.5", "1.5"), number=("PMX-8827-31", SKIP), delivery=SKIP,
    ),
    sponsor=["Larkspur Project Guild", "Larkspur Project Guild, Inc."], sponsor_id=SKIP, fields=SKIP,
)  # fmt: skip
def guild_print(c) -> bytes:
    table = rows(
        (
            ("Ways of Working", "1.00"),
            ("Power Skills", "0.50"),
            ("Business Acumen", "0.00"),
            ("<b>PDUs awarded</b>", f"<b>{c.credits}</b>"),
        )
    )
    return browser_print(
        f"""<style>
        @page {{ @top-left {{ content: "11/20/24, 9:41 PM"; font: 8pt sans-serif }} @top-center {{ content: "My learning | Larkspur"; font: 8pt sans-serif }}
        @bottom-left {{ content: "https://my.larkspurguild.example/learning/certificate?ref=884120"; font: 8pt sans-serif }}
        @bottom-right {{ content: "1/1"; font: 8pt sans-serif }} }}
        body {{ font-family: 'Source Serif'; font-size: 11.5pt }} .card {{ border: 1.5pt solid #7c3aed; border-radius: 10pt; padding: 26pt 34pt; margin-top: 20pt }}
        nav {{ font: 9pt 'Source Sans'; color: #6b7280; display: flex; gap: 18pt }} h2 {{ font: 600 17pt/1.25 'Source Serif'; margin: 4pt 0 }}
        table {{ border-collapse: collapse; margin: 16pt 0 }} td {{ border-bottom: .5pt solid #c4b5fd; padding: 3pt 24pt 3pt 0 }}
        .big {{ font: 700 23pt 'Source Sans'; color: #7c3aed }}
        </style>
        <nav><b>larkspur</b><span>Home</span><span>Catalogue</span><span>My learning</span><span>Help</span></nav>
        <div class=card><div class=big>You did it, {c.name.split()[0]}!</div>
        <p>This page documents that <b>{c.name}</b> took part in</p>
        <h2>{c.title}</h2><h2>Track C: Delivery Leads</h2>
        <p>Talk by {TEACHERS[7]}, given live on {c.date}, recorded 2024-11-14.</p>
        <table>{table}</table>
        <p>Activity number: {c.number} &nbsp; Rating you gave: 4.5</p>
        <p><label><input type=checkbox checked> I attended the whole talk</label><br>
        <label><input type=checkbox> I left early, please reduce my PDUs</label></p>
        <p style="font: 9pt 'Source Sans'; color: #6b7280">Larkspur Project Guild, Inc. is an education partner, no. 9917.
        Questions? 555-0133.</p></div>""",
        size=(612.0, 792.0),
        margin="48pt 54pt",
    )


@layout(
    "nursing-modules-below",
    case(
        title="Caring for the Bariatric Patient", name=("Oluwaseun Brightwater, RN", "Oluwaseun Brightwater"), date=("Feb. 7, 2024", "2024-02-07"),
        credits=("5.75", "5.75"), number=None,
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Ferncliff Hospital School of Nursing", "Ferncliff Hospital School of Nursing, Staff Development"],
    sponsor_id=SKIP, delivery=SKIP,
)  # fmt: skip
def modules_below(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#9d174d", weight=1.2)
    p.disc(84, 92, 34, ink="#9d174d", weight=2)
    p.ring_of_text(84, 92, 24, "FERNCLIFF  1911", SERIF_BOLD, 7, ink="#9d174d")
    p.star(84, 94, 12, fill="#9d174d")
    p.text(140, 88, "Ferncliff Hospital", SERIF_BOLD, 22, ink="#9d174d")
    p.text(140, 112, "School of Nursing", SERIF_BOLD, 22, ink="#9d174d")
    p.text(140, 130, "Staff Development", SERIF_ITALIC, 12)
    p.text(60, 186, "Certificate of Contact Hours", SERIF, 24)
    p.text(60, 226, "Nurse:", SERIF_ITALIC, 12)
    v.text(120, 226, c.name, SERIF_BOLD, 15)
    p.text(60, 250, "Course:", SERIF_ITALIC, 12)
    v.text(120, 250, c.title, SERIF_BOLD, 15)
    p.text(60, 274, "Date:", SERIF_ITALIC, 12)
    v.text(120, 274, c.date, SERIF_BOLD, 15)
    p.text(60, 298, "Awarded:", SERIF_ITALIC, 12)
    v.text(120, 298, f"{c.credits} contact hours", SERIF_BOLD, 15)
    p.text(60, 344, "Modules", SERIF_BOLD, 13)
    modules = (
        ("Skin and Wound Risks", "1.5"), ("Moving Without Injury", "1.0"), ("Airway and Positioning", "1.25"), ("Dosing by Weight", "1.0"),
        ("Words That Help, Words That Hurt", "1.0"),
    )  # fmt: skip
    for row, (label, hours) in enumerate(modules):
        p.text(76, 366 + 20 * row, f"{row + 1}.  {label}", SERIF, 12)
        p.text(420, 366 + 20 * row, hours, SERIF, 12, align="right")
    p.wrapped(
        60, 500, "Ferncliff Hospital School of Nursing is an approved provider of nursing continuing professional development (provider "
        "P-0388). No partial hours. Evaluation received.", SERIF, 10, letters=96,
    )  # fmt: skip
    p.signature(80, 600, width=120, seed=769)
    p.rule(60, 608, 280, 608)
    p.text(60, 622, f"{SIGNERS[18]}, MSN, RN-BC", SERIF, 11)
    p.text(60, 636, "Director of Nursing Education", SANS_ITALIC, 9)
