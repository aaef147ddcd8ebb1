"""Numbers that mislead: many of them on one paper, codes in addresses, hours offered and hours earned."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import word
from tests.strangers.layout import PHOTO, SKIP, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    LETTER_WIDE,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "many-numbers-cyber",
    case(
        title="Malware Triage on a Budget", name="Severin Okonjo", date=("03-Dec-2024", "2024-12-03"), credits=("3.0", "3.0"),
        number="7KD-44QX-09B2",
    ),
    size=LETTER_WIDE, as_=PHOTO, sponsor=["Basalt Ridge Cyber Range", "Basalt Ridge"], delivery=SKIP, sponsor_id=None,
)  # fmt: skip
def many_numbers(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    p.block(0, 0, 792, 92, "#111827")
    p.shape([(44, 74), (74, 22), (104, 74)], fill="#f97316")
    p.shape([(84, 74), (108, 36), (132, 74)], fill="#fb923c")
    p.text(150, 60, "Basalt Ridge Cyber Range", VERA_BOLD, 24, ink="#ffffff")
    p.text(748, 60, "ID # 220417", VERA, 11, ink="#d1d5db", align="right")
    p.text(44, 150, "Certificate of Completion", VERA_BOLD, 26, ink="#111827")
    v.text(44, 205, c.name, VERA_BOLD, 24)
    p.text(44, 225, "Member no. 100 48 213", VERA, 10, ink="#6b7280")
    p.text(44, 262, "completed the hands-on lab", VERA, 12)
    v.text(44, 292, c.title, VERA_BOLD, 20)
    left = (("Completed", c.date), ("CPE credits", c.credits), ("Registration #", "2024-11-R-5530"), ("Lab no.", "318"))
    for row, (label, value) in enumerate(left):
        p.text(44, 340 + 24 * row, label, VERA, 11, ink="#6b7280")
        v.text(190, 340 + 24 * row, value, VERA_BOLD, 12)
    p.squares(620, 330, 104, seed=773)
    p.text(672, 452, "Certificate number", VERA, 9, align="centre", ink="#6b7280")
    v.text(672, 468, c.number, TYPED, 14, align="centre")
    p.signature(60, 500, width=120, seed=773)
    p.text(44, 526, f"{SIGNERS[6]}, Range Master", VERA, 11)
    p.text(44, 576, "Check it: https://basaltridge.example/verify/7KD-44QX-09B2?u=220417", VERA, 9, ink="#6b7280")


@whole_file(
    "offered-and-earned-word",
    case(
        title="Pediatric Airway Emergencies: A Simulation Day", name=("Dr. Hortensia Kjellberg", ["Hortensia Kjellberg", "Dr. Hortensia Kjellberg"]),
        date=("March 22, 2025", "2025-03-22"), credits=("6.5", "6.5"),
    ),
    ending="docx", sponsor=["Saltmarsh Regional Children's Hospital", "Saltmarsh Regional Children\u2019s Hospital"], delivery=SKIP,
)  # fmt: skip
def offered_and_earned(c) -> bytes:
    document = docx.Document()
    for text, size, bold, ink in (
        ("Saltmarsh Regional Children's Hospital", 20, True, "1E3A8A"), ("Medical Education Office", 11, False, "444444"),
        ("", 11, False, "000000"), ("RECORD OF CME CREDIT", 16, True, "000000"), ("", 11, False, "000000"),
        (c.name, 18, True, "000000"), ("took part in the live activity", 12, False, "000000"),
        (f"“{c.title}”", 16, True, "000000"), (f"held {c.date} in the Simulation Center", 12, False, "000000"),
    ):  # fmt: skip
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.font.size, run.bold, run.font.color.rgb = Pt(size), bold, RGBColor.from_string(ink)
    table = document.add_table(rows=0, cols=2, style="Light Grid Accent 1")
    for cells in (
        ("AMA PRA Category 1 Credits offered", "8.0"), ("AMA PRA Category 1 Credits earned", c.credits),
        ("of these, trauma", "2.0"), ("Pre-test / post-test", "55 % / 90 %"),
    ):  # fmt: skip
        row = table.add_row()
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph()
    document.add_paragraph(
        "The hospital designates this live activity for a maximum of 8.0 AMA PRA Category 1 Credits™. Physicians should claim only "
        "the credit commensurate with the extent of their participation."
    )
    document.add_paragraph(f"{SIGNERS[2]}, MD\nAssociate Dean for Simulation\nIssued April 2, 2025")
    section = document.sections[0]
    section.footer.paragraphs[
        0
    ].text = "CME Office, 40 Tidal Way, Saltmarsh  |  cme@saltmarshchildren.example  |  Activity 25-0147"
    return word(document)
