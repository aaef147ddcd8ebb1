"""More amounts: what was viewed, scored and paid beside what was earned, and an amount in a sentence."""

from __future__ import annotations

from tests.strangers.layout import SCAN, SKIP, case, layout, shares, studies
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_WIDE,
    LETTER_TALL,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@layout(
    "hours-viewed-marks-scored",
    case(
        title="Statistics With Spreadsheets - Part II", name="Ramanathan Ilangovan", date=("28 Aug 2024", "2024-08-28"), number=("OLP24S-70417", SKIP),
        credits=(None, None),
    ),
    size=A4_WIDE, sponsor=["Sarovar Open Learning Platform", "Sarovar Open Learning Platform (SOLP)", "SOLP"], delivery=SKIP,
)  # fmt: skip
def viewed_and_scored(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fffdf5")
    p.block(0, 0, 842, 84, "#075985")
    p.disc(70, 42, 26, fill="#fbbf24")
    p.text(70, 51, "S", SERIF_BOLD, 26, ink="#075985", align="centre")
    p.text(112, 52, "Sarovar Open Learning Platform (SOLP)", SANS_BOLD, 22, ink="#ffffff")
    p.centred(134, "Online Certification", SERIF_BOLD, 24, ink="#075985")
    p.centred(166, "This certificate is awarded to", SERIF_ITALIC, 14)
    v.centred(200, c.name.upper(), SERIF_BOLD, 24)
    p.centred(228, "for completing the course", SERIF_ITALIC, 14)
    v.centred(262, c.title, SERIF_BOLD, 22, ink="#075985")
    p.grid([220, 430, 622], [290, 316, 342, 368, 394])
    for row, (label, value) in enumerate(
        (
            ("Total hours viewed:", "9"),
            ("Marks scored (of 40):", "25.0"),
            ("Consolidated score:", "62.5 %"),
            ("Examination fee (USD):", "45.00"),
        )
    ):
        p.text(230, 307 + 26 * row, label, SANS, 12)
        v.text(440, 307 + 26 * row, value, SANS_BOLD, 12)
    p.text(220, 424, "Completed on", SANS, 12)
    v.text(310, 424, c.date, SANS_BOLD, 12)
    p.text(440, 424, "Roll No.", SANS, 12)
    v.text(500, 424, c.number, SANS_BOLD, 12)
    p.text(220, 444, "Number of candidates certified in this course: 1182", SANS, 10)
    for x, who, role in (
        (200, "Prof. Devayani Kulkundri", "Course Coordinator"),
        (640, "Prof. Harish Bellave", "Head, SOLP"),
    ):
        p.signature(x - 50, 520, width=100, seed=x)
        p.text(x, 544, who, SERIF, 12, align="centre")
        p.text(x, 558, role, SERIF_ITALIC, 11, align="centre")


@layout(
    "finance-in-a-sentence",
    case(
        title="Treasury After the Rate Shock", name="Josephine Abernathy-Kwan", date=("June 12, 2025", "2025-06-12"), credits=("3.5", "3.5"),
        fields=("", [studies("Finance"), shares({"Finance": "3.5"})]), delivery=("Group Internet Based", "Group Internet Based"),
        sponsor_id="173991",
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Mill & Meridian Treasury Forum"],
)  # fmt: skip
def in_a_sentence(p: Sheet, v: Sheet, c) -> None:
    p.block(40, 40, 72, 72, "#7c2d12")
    p.text(76, 90, "M&M", SERIF_BOLD, 26, ink="#ffffff", align="centre")
    p.text(126, 74, "Mill & Meridian", SERIF_BOLD, 24, ink="#7c2d12")
    p.text(126, 100, "Treasury Forum", SERIF_BOLD, 24, ink="#7c2d12")
    p.text(572, 74, "June 20, 2025", SERIF, 11, align="right")
    v.text(40, 180, f"Dear {c.name},", SERIF, 13)
    p.wrapped(
        40, 212, f"this letter is your certificate. On {c.date} you took part in our four-hour webcast “{c.title}”, delivered as {c.delivery} "
        "instruction, and answered 11 of 14 attention prompts.", SERIF, 13, letters=82, lead=1.5,
    )  # fmt: skip
    p.text(40, 296, "For this you receive the following CPE credit (50 minutes are one credit):", SERIF, 13)
    v.text(70, 330, f"Finance: {c.credits} credits.", SERIF_BOLD, 15)
    p.wrapped(
        40, 370, "The optional fourth hour on ethics was offered for 1.0 more; our log shows that you left before it. If you "
        "think that is wrong, write to us within 30 days.", SERIF, 13, letters=82, lead=1.5,
    )  # fmt: skip
    p.text(40, 440, "With kind regards", SERIF, 13)
    p.signature(50, 500, width=130, seed=929)
    p.text(40, 528, f"{SIGNERS[21]}", SERIF_BOLD, 13)
    p.text(40, 545, "Executive Secretary", SERIF_ITALIC, 12)
    p.wrapped(
        40, 720, "Mill & Meridian Treasury Forum is registered with NASBA as a sponsor of continuing professional education on the National "
        "Registry of CPE Sponsors, number 173991.", SERIF, 9, letters=120,
    )  # fmt: skip
