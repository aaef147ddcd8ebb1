"""Sealed: firms and societies, with their logos and partners. Nobody looks at these until the end."""

from __future__ import annotations

from tests.strangers.files import browser_print, rows
from tests.strangers.layout import PHOTO, SCAN, SEARCHABLE, case, layout, shares, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    BOOK,
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
    "sealed-firm-training-day",
    case(
        title="Fall Accounting & Auditing Day: Estimates, Fair Value and the Engagement Team",
        name="Lucretia Hambledon", date=("October 24, 2024", "2024-10-24"), credits=("7.0", "7.0"),
        fields=("", shares({"Accounting": "3.0", "Auditing": "4.0"})), delivery=("Group Live", "Group Live"), number=None,
    ),
    size=LETTER_WIDE, sponsor=["Trevanion Mott & Co.", "Trevanion Mott & Co", "Trevanion Mott", "Trevanion Mott & Co., P.C."], sponsor_id="172845",
)  # fmt: skip
def firm_day(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 16, "#7a1f2b")
    p.block(0, 596, 792, 16, "#7a1f2b")
    p.block(60, 52, 44, 44, "#7a1f2b")
    p.text(82, 83, "TM", SERIF_BOLD, 24, ink="#ffffff", align="centre")
    p.text(116, 72, "TREVANION MOTT", SERIF, 20, ink="#7a1f2b", tracking=1.5)
    p.text(116, 90, "CPAs  |  advisors", SERIF_ITALIC, 12)
    p.text(732, 74, "Certificate of Completion", SERIF_BOLD, 22, align="right")
    p.text(732, 92, "Continuing Professional Education", SERIF_ITALIC, 12, align="right")
    p.rule(60, 112, 732, 112, ink="#7a1f2b")
    for y, label in ((150, "Name"), (186, "Program"), (246, "Date"), (276, "Place"), (306, "Method"), (344, "Credit")):
        p.text(60, y, label, SERIF_ITALIC, 13, ink="#7a1f2b")
    v.text(160, 150, c.name, SERIF_BOLD, 20)
    v.text(160, 186, "Fall Accounting & Auditing Day:", SERIF_BOLD, 17)
    v.text(160, 207, "Estimates, Fair Value and the Engagement Team", SERIF_BOLD, 17)
    v.text(160, 246, c.date, SERIF, 14)
    v.text(160, 276, "Harbor Conference Center, Port Alden, Virginia", SERIF, 14)
    v.text(160, 306, c.delivery, SERIF, 14)
    for row, (label, value) in enumerate((("Accounting", "3.0"), ("Auditing", "4.0"), ("Total CPE credits", "7.0"))):
        p.text(160, 344 + 20 * row, label, SERIF_BOLD if row == 2 else SERIF, 14)
        v.text(360, 344 + 20 * row, value, SERIF_BOLD if row == 2 else SERIF, 14, align="right")
    p.signature(480, 440, width=140, seed=921)
    p.rule(460, 450, 700, 450)
    p.text(460, 466, f"{SIGNERS[0]}, Director of Professional Development", SERIF, 11)
    p.wrapped(
        60, 520, "Trevanion Mott & Co., P.C. (sponsor number 172845) is registered with the National Association of State Boards of "
        "Accountancy as a sponsor of continuing professional education on the National Registry of CPE Sponsors. Credit is measured in "
        "50-minute hours. State boards of accountancy have final authority on the acceptance of individual courses.", SERIF, 9.5, letters=140,
    )  # fmt: skip


@layout(
    "sealed-chapter-lunch",
    case(
        title="What Lenders Read First in Your Client's Statements", name="Fitzgerald Obuya", date=("3/20/2024", "2024-03-20"), credits=("1", "1"),
        fields=("Accounting", studies("Accounting")), delivery=("Group - Live", "Group Live"),
    ),
    as_=SCAN, size=LETTER_TALL,
    sponsor=["Marsh Counties Society of CPAs", "Tidal Chapter, Marsh Counties Society of CPAs", "Marsh Counties Society of CPAs, Tidal Chapter", "Tidal Chapter",
        "Marsh Counties Society of CPAs Tidal Chapter"],
)  # fmt: skip
def chapter(p: Sheet, v: Sheet, c) -> None:
    p.disc(110, 100, 42, ink="#124e78", weight=3)
    p.text(110, 96, "MCS", SERIF_BOLD, 20, ink="#124e78", align="centre")
    p.text(110, 112, "CPA", SERIF, 13, ink="#124e78", align="centre")
    p.text(170, 92, "Marsh Counties Society of CPAs", SANS_BOLD, 20, ink="#124e78")
    p.text(170, 114, "Tidal Chapter", SANS, 16, ink="#124e78")
    p.rule(60, 160, 552, 160, ink="#124e78", weight=2)
    p.centred(206, "CERTIFICATE OF ATTENDANCE", SANS_BOLD, 20)
    for row, (label, value) in enumerate(
        (
            ("Attendee", c.name), ("Presentation", c.title), ("Speaker", SIGNERS[5]), ("Date", c.date),
            ("Location", "Oyster House, Wexcombe"), ("Field of study", c.fields), ("Type of program", c.delivery), ("CPE hours", c.credits),
        )
    ):  # fmt: skip
        y = 260 + 34 * row
        p.text(170, y, label + ":", SANS_BOLD, 12, align="right")
        v.text(184, y, value, SANS, 13)
    p.signature(200, 590, width=130, seed=927)
    p.rule(184, 600, 420, 600)
    p.text(184, 615, f"{SIGNERS[10]}, Chapter Education Chair", SANS, 10)
    p.text(60, 680, "Lunch kindly provided by", SANS, 9)
    p.block(60, 690, 150, 34, "#444444")
    p.text(135, 712, "Estuary Bank & Trust", SERIF_BOLD, 14, ink="#ffffff", align="centre")
    p.text(552, 712, "Retain this certificate for five years.", SANS, 9, align="right")


_RECORD = """<style>
body { font: 400 10.5pt 'Source Sans'; color: #1b1b1b; padding: 36pt 46pt }
.top { display: flex; justify-content: space-between; align-items: flex-end; border-bottom: 2pt solid #e4572e; padding-bottom: 10pt }
h1 { font: 300 24pt 'Source Sans'; margin: 26pt 0 4pt } .sub { color: #666; margin-bottom: 18pt }
table { width: 100%; border-collapse: collapse } td { padding: 7pt 4pt; border-bottom: 1px solid #ddd; vertical-align: top } td:first-child { width: 150pt; color: #777 }
.fine { font-size: 8pt; line-height: 1.45; color: #555; margin-top: 26pt }
</style>"""


@whole_file(
    "sealed-network-record",
    case(
        title=("ESG-214 | Climate Disclosures: Scoping, Evidence and Reporting", ["Climate Disclosures: Scoping, Evidence and Reporting", "ESG-214 | Climate Disclosures: Scoping, Evidence and Reporting"]),
        name="Anneliese Drummond-Oyo", date=("14 Jun 2024", "2024-06-14"), credits=("3.0", "3.0"), fields=("Auditing", studies("Auditing")),
        delivery=("Internet-based, group", "Group Internet Based"), number="CR-60441-0917",
    ),
    sponsor=["Verlane Stroud LLP", "Verlane Stroud", "Verlane Stroud Academy"], sponsor_id="172760", size=LETTER_TALL,
)  # fmt: skip
def network_record(c) -> bytes:
    table = rows(
        (
            ("Participant", c.name), ("Program", c.title), ("Start date", "13 Jun 2024"), ("Completion date", c.date),
            ("Delivery method", c.delivery), ("Field of study", c.fields), ("CPE credits awarded", c.credits),
            ("Certificate reference", c.number), ("Status", "Attended"),
        )
    )  # fmt: skip
    return browser_print(
        f"""{_RECORD}<div class=top><svg width=250 height=36><path d="M2 4 L16 32 L30 4" fill="none" stroke="#e4572e" stroke-width="5"/>
<text x=40 y=28 font-family="Source Sans" font-weight=600 font-size=22>Verlane Stroud</text></svg><span>Academy</span></div>
<h1>Certificate of completion</h1><div class=sub>Continuing professional education</div><table>{table}</table>
<p style="margin-top:36pt">{SIGNERS[16]}<br><span style="color:#777">Partner, Head of Verlane Stroud Academy</span></p>
<div class=fine>Verlane Stroud LLP is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing
professional education on the National Registry of CPE Sponsors. Registry identification number: 172760. State boards of accountancy have final
authority on the acceptance of individual courses for CPE credit. Credits are calculated on a 50-minute hour. This record was generated on
02 Sep 2024 and needs no signature.</div>""",
        size=LETTER_TALL,
    )


@layout(
    "sealed-conference-split",
    case(
        title="28th Annual Treasury & Risk Conference", name="Wendell Ashgrove-Pike", date=("May 6-8, 2024", "2024-05-08"), credits=("14.5", "14.5"),
        fields=("", shares({"Finance": "9.0", "Information Technology": "3.5", "Economics": "2.0"})), number=None,
    ),
    case(
        title="28th Annual Treasury & Risk Conference", name="Perpetua Nakamura", date=("May 6-8, 2024", "2024-05-08"), credits=("11.0", "11.0"),
        fields=("", shares({"Finance": "6.0", "Information Technology": "3.0", "Economics": "2.0"})), number=None, as_=SEARCHABLE,
    ),
    size=LETTER_WIDE, sponsor=["Plains Institute of Treasury Practitioners", "The Plains Institute of Treasury Practitioners", "PITP"],
    delivery=("Group Live", "Group Live"), sponsor_id="173023",
)  # fmt: skip
def conference(p: Sheet, v: Sheet, c) -> None:
    p.frame(26, ink="#1f3d2b", weight=4)
    p.block(60, 60, 70, 70, "#1f3d2b")
    for step in range(4):
        p.rule(70, 118 - 10 * step, 84 + 12 * step, 118 - 10 * step, ink="#d9b64a", weight=5)
    p.text(146, 92, "Plains Institute of", VERA, 16, ink="#1f3d2b")
    p.text(146, 114, "Treasury Practitioners", VERA_BOLD, 18, ink="#1f3d2b")
    p.text(732, 92, "Certificate of", VERA, 15, align="right")
    p.text(732, 114, "CPE Attendance", VERA_BOLD, 18, align="right")
    v.centred(186, c.name, VERA_BOLD, 26)
    p.centred(212, "attended", VERA, 12)
    v.centred(244, c.title, VERA_BOLD, 20, ink="#1f3d2b")
    v.centred(268, f"{c.date}  |  Prairie Convention Hall, Ogalla, Kansas", VERA, 12)
    ys = [296 + 24 * n for n in range(len(c.records[0]["fields_of_study"]) + 3)]
    p.grid([196, 476, 596], ys)
    lines = [("Field of study", "CPE credits")]
    lines += [(one["name"], one["credits"]) for one in c.records[0]["fields_of_study"]]
    lines += [("Total", c.credits)]
    for row, (name, amount) in enumerate(lines):
        font = VERA_BOLD if row in (0, len(lines) - 1) else VERA
        v.text(206, 313 + 24 * row, name, font, 11.5)
        v.text(586, 313 + 24 * row, amount, font, 11.5, align="right")
    p.centred(442, f"Delivery method: {c.delivery}    NASBA sponsor ID: 173023", VERA, 11)
    p.signature(320, 500, width=140, seed=933)
    p.rule(286, 508, 506, 508)
    p.centred(522, f"{SIGNERS[20]}, Executive Director", VERA, 10)
    p.centred(
        566, "Credits are based on a 50-minute hour and on the sessions for which your badge was scanned.", VERA, 8.5
    )


@layout(
    "sealed-partners-breakfast",
    case(
        title="Selling the Family Business: Tax and Timing", name="Cornelia Vandermolen", date=("April 18, 2024", "2024-04-18"), credits=("2.0", "2.0"),
        fields=("Taxes", studies("Taxes")), delivery=("Group Live", "Group Live"),
    ),
    as_=PHOTO, size=LETTER_WIDE, colour="#fffdf8", sponsor=["Ashdown Kerrigan", "Ashdown Kerrigan CPAs", "Ashdown Kerrigan CPAs PLLC"], sponsor_id="173845",
)  # fmt: skip
def partners(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 26, 612, "#c0842b")
    p.text(70, 86, "ashdown", MODERN, 34, ink="#1a1a1a")
    p.text(214, 86, "kerrigan", MODERN, 34, ink="#c0842b")
    p.text(72, 106, "certified public accountants", MODERN, 11, ink="#666666")
    p.text(70, 170, "Certificate of Completion", BOOK, 30)
    p.text(70, 208, "Awarded to", SANS, 12, ink="#666666")
    v.text(70, 240, c.name, SANS_BOLD, 26)
    p.text(70, 276, "for taking part in our breakfast seminar", SANS, 12, ink="#666666")
    v.text(70, 306, c.title, SANS_BOLD, 20)
    for row, (label, value) in enumerate(
        (("Date", c.date), ("CPE credits", c.credits), ("Field of study", c.fields), ("Delivery method", c.delivery))
    ):
        p.text(70, 346 + 22 * row, label, SANS, 12, ink="#666666")
        v.text(180, 346 + 22 * row, value, SANS_BOLD, 13)
    p.signature(460, 400, width=140, seed=941)
    p.rule(440, 410, 690, 410)
    p.text(440, 426, f"{SIGNERS[22]}, Partner", SANS, 11)
    p.text(70, 476, "In partnership with", SANS, 10, ink="#666666")
    p.box(70, 486, 170, 36, ink="#333333")
    p.text(155, 509, "Fennimore Law Group", SERIF, 14, align="centre")
    p.box(254, 486, 170, 36, ink="#333333")
    p.text(339, 509, "OLD MILL BANK", SANS_BOLD, 14, align="centre", ink="#2a5a8a")
    p.wrapped(
        70, 552, "Ashdown Kerrigan CPAs PLLC is registered with NASBA as a sponsor of continuing professional education on the National "
        "Registry of CPE Sponsors, ID 173845. One credit equals 50 minutes of instruction.", SANS, 9, letters=130,
    )  # fmt: skip
