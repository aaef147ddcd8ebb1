"""More logos: one word of them, a partner's, an address in the footer; titles and what stands under them."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import FAX, PHOTO, SKIP, case, layout, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "one-word-logo",
    case(
        title="Cat Bonds in Plain English", name="Augustina Mbatha-Leigh", date=("7 November 2024", "2024-11-07"), credits=("2", "2"), number="HX-24-1107-066",
    ),
    size=LETTER_WIDE, as_=PHOTO, sponsor=["Harbour Exchange Institute of Risk"], delivery=SKIP,
)  # fmt: skip
def one_word(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fefefe")
    p.block(0, 0, 792, 16, "#be123c")
    p.disc(100, 96, 36, fill="#be123c")
    p.text(100, 110, "HX", MODERN, 36, ink="#ffffff", align="centre")
    p.text(150, 112, "harbex", MODERN, 44, ink="#1f2937")
    p.text(56, 210, "Certificate of attendance", MODERN, 30)
    v.text(56, 262, c.name, MODERN, 26)
    p.text(56, 292, "joined us for", MODERN, 14)
    v.text(56, 326, c.title, MODERN, 24)
    for x, label, value in ((56, "Held on", c.date), (230, "CE hours", c.credits), (330, "Certificate", c.number)):
        p.text(x, 378, label, MODERN, 11, ink="#6b7280")
        v.text(x, 398, value, MODERN, 15)
    p.signature(66, 470, width=110, seed=901)
    p.text(56, 494, f"{SIGNERS[25]}, Programme Lead", MODERN, 12)
    p.text(
        56,
        560,
        "Issued by the Harbour Exchange Institute of Risk, Pier 9, Port Hallam. Approved for insurance CE in nine states.",
        SANS,
        10,
    )


@layout(
    "partner-logo-larger",
    case(
        title=("Python for Reserving Actuaries", ["Python for Reserving Actuaries"]), name="Fitzgerald Nnamani", date=("February 6, 2025", "2025-02-06"),
        credits=("3.6", "3.6"), number=None,
    ),
    size=LETTER_WIDE, sponsor=["Tamarack Bay Actuarial Club", "The Tamarack Bay Actuarial Club"], delivery=SKIP, fields=SKIP,
)  # fmt: skip
def partner(p: Sheet, v: Sheet, c) -> None:
    p.frame(28, ink="#155e75", weight=1.4)
    p.text(60, 92, "Tamarack Bay Actuarial Club", SERIF_BOLD, 17, ink="#155e75")
    p.text(732, 76, "in partnership with", SERIF_ITALIC, 10, align="right")
    p.block(560, 84, 36, 36, "#111827")
    p.shape([(566, 90), (578, 114), (590, 90)], fill="#22d3ee")
    p.text(604, 112, "VELLUMA", SANS_BOLD, 26, ink="#111827")
    p.text(732, 128, "ANALYTICS", SANS, 12, tracking=4, align="right")
    p.centred(200, "CERTIFICATE OF CONTINUING EDUCATION", SERIF, 20, tracking=1.5)
    v.centred(250, c.name, SERIF_BOLD, 25)
    p.centred(280, "attended the Club's workshop", SERIF_ITALIC, 14)
    v.centred(314, c.title, SERIF_BOLD, 21)
    v.centred(344, f"on {c.date} and earned", SERIF_ITALIC, 14)
    v.centred(374, f"{c.credits} organized CE credits", SERIF_BOLD, 16)
    p.centred(398, "(180 minutes of 50-minute credits; software by Velluma Analytics)", SERIF, 11)
    p.signature(120, 480, width=120, seed=907)
    p.text(110, 504, f"{SIGNERS[5]}, President of the Club", SERIF, 12)
    p.signature(530, 480, width=110, seed=908)
    p.text(520, 504, "Casimir Thornquist, Velluma Analytics", SERIF, 12)


@whole_file(
    "address-and-footer-only",
    case(
        title="Chart Crimes: Honest Graphs for Boards", name="Winthrop Ekholm", date=("Mar 27, 2025", "2025-03-27"), credits=("1.0", "1.0"),
        fields=("Communications and Marketing", studies("Communications and Marketing")), delivery=("QAS Self Study", "QAS Self Study"),
        number="c0ffa1-77d2",
    ),
    size=(792.0, 612.0), sponsor=["Copperleaf Learning Collective", "Copperleaf Learning Collective, LLC"], sponsor_id="173865",
)  # fmt: skip
def footer_only(c) -> bytes:
    return browser_print(
        f"""<style>
        .p {{ width: 792pt; height: 611pt; box-sizing: border-box; padding: 60pt 80pt; font-family: 'Source Sans'; position: relative; color: #1c1917;
          background: repeating-linear-gradient(45deg, #fff7ed, #fff7ed 12pt, #ffffff 12pt, #ffffff 24pt) }}
        .card {{ background: #ffffff; border: 1pt solid #fdba74; padding: 30pt 40pt; height: 400pt }} h1 {{ font: 600 30pt 'Source Serif'; margin: 0 0 22pt; color: #c2410c }}
        .n {{ font: 700 24pt 'Source Sans' }} .t {{ font: 600 20pt 'Source Serif'; margin: 6pt 0 24pt }}
        table td {{ padding: 3pt 26pt 3pt 0; font-size: 12pt }} td:first-child {{ color: #78716c }} .foot {{ position: absolute; bottom: 26pt; left: 80pt; right: 80pt; font-size: 8pt; color: #78716c }}
        </style><div class=p><div class=card><h1>Nicely done.</h1><div class=n>{c.name}</div><div>finished</div><div class=t>{c.title}</div>
        <table><tr><td>Finished on<td>{c.date}<tr><td>CPE<td>{c.credits}<tr><td>Field of study<td>{c.fields}<tr><td>Instructional method<td>{c.delivery}
        <tr><td>Certificate<td>{c.number}<tr><td>Quiz<td>9 of 10</table>
        <p style="margin-top:26pt;font-size:15pt">copperleaf.example</p></div>
        <div class=foot>© 2025 Copperleaf Learning Collective, LLC. Registered with the National Association of State Boards of Accountancy as a sponsor of continuing
        professional education, no. 173865. Hosted on Learnhive. 50-minute credits.</div></div>""",
        size=(792.0, 612.0),
    )


@layout(
    "three-line-title-and-speaker",
    case(
        title="Compassion Fatigue in Veterinary Teams: How Supervisors Can Notice, Name and Relieve It Before the Good People Leave",
        name=("Hildegard Osei-Tutu, DVM", ["Hildegard Osei-Tutu", "Hildegard Osei-Tutu, DVM"]), date=("August 3, 2024", "2024-08-03"), credits=("1.5", "1.5"),
        number=("RC-24-7719", SKIP),
    ),
    size=LETTER_TALL, sponsor=["Brindle Valley Veterinary Medical Society"], delivery=SKIP, sponsor_id=SKIP,
)  # fmt: skip
def three_lines(p: Sheet, v: Sheet, c) -> None:
    p.disc(306, 92, 40, ink="#166534", weight=2.4)
    for x, y, r in ((306, 100, 13), (288, 84, 6), (300, 74, 6), (314, 74, 6), (325, 84, 6)):
        p.disc(x, y, r, fill="#166534")
    p.centred(164, "BRINDLE VALLEY", SERIF_BOLD, 22, ink="#166534", tracking=2)
    p.centred(186, "VETERINARY MEDICAL SOCIETY", SERIF, 14, ink="#166534", tracking=2)
    p.centred(234, "Certificate of Attendance", SERIF_ITALIC, 22)
    v.centred(280, c.name, SERIF_BOLD, 18)
    p.centred(304, "was present at", SERIF_ITALIC, 13)
    lines = (
        "Compassion Fatigue in Veterinary Teams:",
        "How Supervisors Can Notice, Name and",
        "Relieve It Before the Good People Leave",
    )
    for row, line in enumerate(lines):
        v.centred(338 + 23 * row, line, SERIF_BOLD, 18)
    p.centred(412, "Practice Life Track, with Dr. Ignatius Lorne", SERIF_BOLD, 18)
    v.centred(450, f"{c.date}, Brindle Valley Fairgrounds, Hall 2", SERIF, 13)
    v.centred(476, f"Continuing education: {c.credits} hours (non-medical)", SERIF, 14)
    p.centred(498, f"Program {c.number}", SERIF, 11)
    p.signature(240, 590, width=130, seed=911)
    p.rule(206, 600, 406, 600)
    p.centred(616, f"{SIGNERS[24]}, CE Chair", SERIF, 11)
    p.centred(
        740,
        "Attendance was taken by badge scan. State boards limit non-medical hours to 5 in each renewal period.",
        SERIF_ITALIC,
        9,
    )


@layout(
    "title-as-the-heading",
    case(
        title="Confined Space Entry & Rescue", name="Thaddeus Okereke-Bloom", date=("17-Oct-2023", "2023-10-17"), number="CSE-3307",
        credits=(None, None),
    ),
    size=LETTER_WIDE, as_=FAX, sponsor=["Ironmoor Refinery Services", "Ironmoor Refinery Services, Training Yard"], delivery=SKIP,
)  # fmt: skip
def title_heads(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#111111", weight=2)
    p.block(30, 30, 732, 22, "#111111")
    for step in range(12):
        p.shape(
            [(40 + 62 * step, 52), (66 + 62 * step, 30), (90 + 62 * step, 30), (64 + 62 * step, 52)], fill="#ffffff"
        )
    v.centred(150, c.title, VERA_BOLD, 36)
    p.centred(190, "certificate of competence", VERA, 14)
    v.centred(258, c.name, VERA_BOLD, 24)
    p.centred(290, "has shown to our examiners, in theory and on the training tower,", VERA, 13)
    p.centred(310, "that he can enter and leave tanks and vessels safely.", VERA, 13)
    for x, label, value in (
        (130, "Assessed", c.date),
        (330, "Renew before", "17-Oct-2025"),
        (540, "Card no.", c.number),
    ):
        p.text(x, 374, label, VERA, 11)
        v.text(x, 396, value, VERA_BOLD, 15)
    p.signature(140, 480, width=120, seed=919)
    p.text(130, 506, f"{SIGNERS[7]}, examiner", VERA, 11)
    p.text(540, 490, "Ironmoor Refinery Services", VERA_BOLD, 13)
    p.text(540, 508, "Training Yard", VERA, 11)
