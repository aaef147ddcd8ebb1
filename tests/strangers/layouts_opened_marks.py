"""More odd marks: halves, dingbats, boxes of a printed page, outlines, cells."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import OUTLINED, SCAN, SEARCHABLE, SKIP, case, layout, studies, whole_file
from tests.strangers.outlines import outlined
from tests.strangers.people_and_courses import SIGNERS, TEACHERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
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

DINGBATS = "ZapfDingbats"


@layout(
    "producers-half-hours",
    case(
        title="Annuity Suitability: What Changed", name="Clementine Rushworth", date=("October 2, 2023", "2023-10-02"),
        credits=("1 1/2", "1.5"), number=("88-40417", "88-40417"),
    ),
    size=LETTER_TALL, as_=SEARCHABLE, sponsor=["Thornbury School for Insurance Producers"], sponsor_id=SKIP, delivery=SKIP,
)  # fmt: skip
def half_hours(p: Sheet, v: Sheet, c) -> None:
    p.frame(34, ink="#1e40af", weight=3)
    p.shape([(306, 60), (336, 78), (330, 112), (306, 128), (282, 112), (276, 78)], fill="#1e40af")
    p.text(306, 102, "T", SERIF_BOLD, 26, ink="#ffffff", align="centre")
    p.centred(164, "Thornbury School for Insurance Producers", SERIF_BOLD, 20, ink="#1e40af")
    p.centred(204, "CERTIFICATE OF COURSE COMPLETION", SANS_BOLD, 15)
    p.text(70, 256, "Producer", SANS, 11, ink="#555555")
    v.text(220, 256, c.name, SERIF_BOLD, 15)
    p.text(70, 284, "Course", SANS, 11, ink="#555555")
    v.text(220, 284, c.title, SERIF_BOLD, 15)
    p.text(70, 312, "State course no.", SANS, 11, ink="#555555")
    v.text(220, 312, "6640177", SERIF, 14)
    p.text(70, 340, "Completed", SANS, 11, ink="#555555")
    v.text(220, 340, c.date, SERIF_BOLD, 15)
    p.text(70, 368, "CE credit", SANS, 11, ink="#555555")
    v.noted(220, 368, f"{c.credits} hours", "2", SERIF_BOLD, 15)
    p.text(70, 396, "Category", SANS, 11, ink="#555555")
    v.noted(220, 396, "Life & Health", "3", SERIF, 14)
    p.text(70, 424, "Certificate no.", SANS, 11, ink="#555555")
    v.text(220, 424, c.number, SERIF, 14)
    p.signature(80, 520, width=120, seed=881)
    p.rule(70, 528, 290, 528)
    p.text(70, 542, f"{SIGNERS[10]}, School Director", SANS, 10)
    p.rule(70, 620, 170, 620, weight=0.4)
    for row, line in enumerate(
        (
            "2  Reported to the Department within 10 days. Carry over up to 12 hours.",
            "3  Does not count toward the 3 hours of ethics.",
        )
    ):
        p.text(70, 634 + 13 * row, line, SANS, 8.5)


@layout(
    "dingbat-choices",
    case(
        title="Fieldwork Under a Microscope", name="Ottoline Vandermeer", date=("12/16/2024", "2024-12-16"), credits=("4.0", "4.0"),
        fields=("", studies("Auditing")), delivery=("", "Group Live"), sponsor_id="173744",
    ),
    size=LETTER_TALL, sponsor=["Chalkstream Audit Forum", "Chalkstream Audit Forum, Inc.", "The Chalkstream Audit Forum"],
)  # fmt: skip
def dingbats(p: Sheet, v: Sheet, c) -> None:
    p.text(44, 92, "❖", DINGBATS, 46, ink="#0f766e")
    p.text(100, 74, "Chalkstream", SERIF_BOLD, 24, ink="#0f766e")
    p.text(100, 98, "Audit Forum", SERIF_BOLD, 24, ink="#0f766e")
    p.rule(44, 116, 568, 116, ink="#0f766e", weight=1.4)
    p.text(44, 150, "Certificate of CPE Credit", SERIF, 20)
    for y, label, value in (
        (190, "Participant", c.name),
        (216, "Program", c.title),
        (242, "Date", c.date),
        (268, "Place", "Weir House, Salters Cross"),
    ):
        p.text(44, y, label, SERIF_ITALIC, 12)
        v.text(140, y, value, SERIF_BOLD, 14)
    p.text(44, 312, "Credits", SERIF_ITALIC, 12)
    for place, amount in enumerate(("2.0", "3.0", "4.0", "8.0")):
        p.text(140 + 80 * place, 312, "✔" if amount == c.credits else "❏", DINGBATS, 13)
        p.text(158 + 80 * place, 312, amount, SERIF, 13)
    p.text(44, 346, "Field of study", SERIF_ITALIC, 12)
    names = ("Accounting", "Auditing", "Finance", "Taxes", "Information Technology", "Regulatory Ethics")
    for place, name in enumerate(names):
        x, y = 140 + 150 * (place % 3), 346 + 22 * (place // 3)
        p.text(x, y, "✔" if name == "Auditing" else "❏", DINGBATS, 13)
        p.text(x + 18, y, name, SERIF, 13)
    p.text(44, 402, "Delivery", SERIF_ITALIC, 12)
    for place, name in enumerate(("Group Live", "Group Internet Based", "QAS Self Study")):
        p.text(140 + 150 * place, 402, "✔" if place == 0 else "❏", DINGBATS, 13)
        p.text(158 + 150 * place, 402, name, SERIF, 13)
    p.signature(54, 500, width=120, seed=887)
    p.text(44, 526, f"{SIGNERS[19]}, Secretary of the Forum", SERIF, 11)
    p.wrapped(
        44, 580, "Chalkstream Audit Forum, Inc. is on the National Registry of CPE Sponsors (173744). 50 minutes are one credit. State "
        "boards decide on the acceptance of courses. Complaints: www.nasbaregistry.example", SANS, 8.5, letters=110, ink="#555555",
    )  # fmt: skip


@whole_file(
    "attendance-form-print",
    case(
        title="Data Lineage for Reviewers", name="Bartholomew Anquetil", date=("10/17/2024", "2024-10-17"), credits=("1.2", "1.2"),
        fields=("", studies("Information Technology")), delivery=("", "Group Internet Based"), number=None,
    ),
    sponsor=["Firethorn Controls Network"],
)  # fmt: skip
def form_print(c) -> bytes:
    boxes = "".join(
        f"<label><input type=checkbox {'checked' if name == 'Information Technology' else ''}> {name}</label>"
        for name in (
            "Accounting",
            "Auditing",
            "Computer Software &amp; Applications",
            "Information Technology",
            "Specialized Knowledge",
            "Statistics",
        )
    )
    rounds = "".join(
        f"<label><input type=radio name=m {'checked' if name == 'Group Internet Based' else ''}> {name}</label>"
        for name in ("Group Live", "Group Internet Based", "Nano Learning", "QAS Self Study")
    )
    return browser_print(
        f"""<style>
        @page {{ @top-left {{ content: "10/18/24, 8:12 AM"; font: 8pt sans-serif }} @top-center {{ content: "CPE attendance form - Firethorn Controls Network"; font: 8pt sans-serif }}
        @bottom-left {{ content: "https://members.firethorn.example/forms/cpe/submitted/22817"; font: 8pt sans-serif }} @bottom-right {{ content: "1/1"; font: 8pt sans-serif }} }}
        body {{ font: 11pt 'DejaVu Sans', sans-serif }} label {{ display: inline-block; width: 48%; margin: 2pt 0 }} fieldset {{ border: 0.6pt solid #aaa; margin: 10pt 0; border-radius: 4pt }}
        .f {{ display: grid; grid-template-columns: 150pt 1fr; gap: 6pt; margin: 12pt 0 }} .f input {{ font: 11pt 'DejaVu Sans'; padding: 3pt; border: 0.6pt solid #888 }}
        .ok {{ background: #dcfce7; border: 0.6pt solid #16a34a; padding: 7pt 10pt }}
        </style><div style="display:flex;align-items:center;gap:10pt;margin-top:12pt"><svg width=40 height=40><path d="M20 2 L36 38 H4 Z" fill="#dc2626"/><path d="M20 16 L28 38 H12 Z" fill="#fde047"/></svg>
        <span style="font-size:20pt;font-weight:bold">Firethorn Controls Network</span></div>
        <h2>Evidence of CPE attendance</h2><div class=ok>Approved by the education desk on 10/18/2024. Print this page for your records.</div>
        <div class=f><span>Attendee</span><input value="{c.name}"><span>Session</span><input value="{c.title}"><span>Session date</span><input value="{c.date}">
        <span>Speaker</span><input value="{TEACHERS[0]}"><span>Minutes attended</span><input value="60"><span>CPE credits awarded</span><input value="{c.credits}"></div>
        <fieldset><legend>Field of study</legend>{boxes}</fieldset><fieldset><legend>Delivery method</legend>{rounds}</fieldset>
        <p style="font-size:8.5pt;color:#555">Credits are rounded down to a fifth. Keep for five years. Not registered with NASBA.</p>""",
        size=(612.0, 792.0),
        margin="48pt 50pt",
    )


@layout(
    "type-as-shapes",
    case(
        title="Mentoring New Supervisors", name="Eudora Castellanos", date=("April 24, 2025", "2025-04-24"), credits=("2.5", "2.5"), number=None,
    ),
    size=LETTER_WIDE, as_=OUTLINED, sponsor=["Willowbank Human Resources Circle", "The Willowbank Human Resources Circle"], delivery=SKIP, fields=SKIP,
)  # fmt: skip
def as_shapes(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#f5f3ff")
    p.round_box(30, 30, 732, 552, fill="#ffffff", ink="#6d28d9", r=18)
    p.disc(396, 84, 22, fill="#6d28d9")
    p.star(396, 84, 14, fill="#f5f3ff")
    outlined(p, 396, 138, "Willowbank Human Resources Circle", VERA_BOLD, 22, align="centre", ink="#6d28d9")
    outlined(p, 396, 184, "Certificate of Participation", VERA, 20, align="centre")
    outlined(p, 396, 224, "awarded to", VERA, 12, align="centre")
    v.centred(262, c.name, SERIF_BOLD, 26)
    outlined(p, 396, 294, "for attending the half-day seminar", VERA, 12, align="centre")
    outlined(v, 396, 330, c.title, VERA_BOLD, 20, align="centre")
    outlined(p, 230, 384, "DATE", VERA, 9, align="centre", ink="#6b7280")
    outlined(p, 396, 384, "RECERTIFICATION CREDITS", VERA, 9, align="centre", ink="#6b7280")
    outlined(p, 570, 384, "CREDIT TYPE", VERA, 9, align="centre", ink="#6b7280")
    v.text(230, 404, c.date, SERIF_BOLD, 14, align="centre")
    v.text(396, 404, c.credits, SERIF_BOLD, 14, align="centre")
    v.text(570, 404, "Business", SERIF_BOLD, 14, align="centre")
    p.signature(330, 480, width=130, seed=893)
    outlined(p, 396, 510, f"{SIGNERS[16]}, Circle Convenor", VERA, 10, align="centre")
    p.centred(
        556, "This program is valid for 2.5 credits when attended in full. willowbankcircle.example", SANS_ITALIC, 9
    )


@layout(
    "dated-in-words",
    case(
        title="Cross-Examination of Experts", name=("Lysander Pomfret-Adeola, Esquire", "Lysander Pomfret-Adeola"),
        date=("the eleventh day of September, 2019", "2019-09-11"), credits=("six", "6"), number=None,
    ),
    size=LETTER_WIDE, as_=SCAN, sponsor=["Old Granary Inn of Advocates", "The Old Granary Inn of Advocates"], delivery=SKIP, fields=SKIP,
)  # fmt: skip
def in_words(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(24, ink="#4a2c0a", thick=16, strands=6)
    p.centred(112, "The Old Granary Inn of Advocates", PEN, 40)
    p.centred(160, "Be it known by this parchment that", SERIF_ITALIC, 15)
    v.centred(200, c.name, SERIF_BOLD, 24)
    p.centred(232, "did on", SERIF_ITALIC, 15)
    v.centred(260, c.date, SERIF_BOLD, 17)
    p.centred(288, "attend, from opening bell to close, the institute upon", SERIF_ITALIC, 15)
    v.centred(322, c.title, SERIF_BOLD, 21)
    v.centred(354, f"and is entitled to {c.credits} hours of Continuing Legal Education", SERIF_ITALIC, 15)
    p.centred(376, "(of which one in Professional Responsibility).", SERIF_ITALIC, 15)
    p.centred(412, "Given under our hand this second day of October, 2019.", SERIF, 12)
    p.seal(640, 480, 50, fill="#7f1d1d", light="#fecaca")
    p.signature(140, 490, width=140, seed=897, ink="#222222")
    p.rule(120, 500, 330, 500)
    p.text(225, 516, f"{SIGNERS[3]}, Bencher", SERIF, 12, align="centre")
