"""Odd marks: fractions, footnotes behind numbers, boxes to tick, covered values, small capitals, cells for letters."""

from __future__ import annotations

from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, studies
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_TALL,
    LETTER_TALL,
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED_BOLD,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "probate-bar-fractions",
    case(
        title="Probate Practice With Difficult Heirs (And Their Lawyers)", name=("Barnaby Quillfeather, Esq.", "Barnaby Quillfeather"),
        date=("May 9 & 10, 2024", "2024-05-10"), credits=("7½", "7.5"), number=None,
    ),
    size=LETTER_TALL, sponsor=["Wexmoor County Bar Association", "Wexmoor County Bar Association CLE Committee"], delivery=SKIP, fields=SKIP,
)  # fmt: skip
def probate(p: Sheet, v: Sheet, c) -> None:
    p.frame(36, ink="#5b1a1a", weight=2.4)
    p.frame(42, ink="#5b1a1a", weight=0.6)
    p.small_capitals(306, 100, "Wexmoor County Bar Association", SERIF, 22, align="centre", ink="#5b1a1a")
    p.centred(120, "CLE Committee", SERIF_ITALIC, 12)
    p.centred(176, "Certificate of Attendance", PEN, 34)
    p.centred(232, "This is to certify that", SERIF_ITALIC, 13)
    v.centred(264, c.name, SERIF_BOLD, 20)
    p.centred(290, "attended", SERIF_ITALIC, 13)
    v.centred(322, "Probate Practice With Difficult Heirs", SERIF_BOLD, 18)
    v.centred(344, "(And Their Lawyers)", SERIF_BOLD, 18)
    v.centred(376, f"{c.date}, Wexmoor Assembly Rooms", SERIF, 13)
    p.noted(306, 424, "General credit:  6¼ hours", "1", SERIF, 14, align="centre")
    p.noted(306, 446, "Ethics credit:  1¼ hours", "1, 2", SERIF, 14, align="centre")
    v.noted(306, 474, f"Total credit earned:  {c.credits} hours", "1", SERIF_BOLD, 16, align="centre")
    p.signature(90, 572, width=120, seed=721)
    p.rule(80, 580, 270, 580)
    p.text(80, 594, f"{SIGNERS[8]}, Chair", SERIF, 11)
    p.rule(80, 640, 180, 640, weight=0.4)
    p.text(80, 652, "1  Hours of 60 minutes. Credit is given in quarters of an hour.", SERIF, 8.5)
    p.text(80, 664, "2  Of the 2 hours of ethics that each member needs by December 31, 2025.", SERIF, 8.5)


@layout(
    "teachers-clock-hours-boxes",
    case(
        title="Reading Aloud in the Upper Grades", name="Marisol Etxeberria-Dunn", date=("11/02/2023", "2023-11-02"), credits=("5", "5"),
        fields=("", [studies("Literacy"), studies("Literacy instruction")]), delivery=(0, SKIP),
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Sandhollow Educational Service District", "Sandhollow ESD", "Sandhollow Educational Service District 14"],
)  # fmt: skip
def clock_hours(p: Sheet, v: Sheet, c) -> None:
    p.centred(60, "SANDHOLLOW EDUCATIONAL SERVICE DISTRICT 14", SANS_BOLD, 15)
    p.centred(78, "Verification of Professional Learning (Clock Hours)", SANS, 13)
    p.rule(50, 90, 562, 90, weight=1.6)
    for y, label, value in (
        (126, "Name of educator (print)", c.name), (166, "Title of in-service", c.title), (206, "Date completed", c.date),
        (246, "Instructor", "Thaddeus Crumley"),
    ):  # fmt: skip
        p.text(50, y, label, SANS, 9)
        p.rule(190, y + 3, 562, y + 3, weight=0.5)
        v.text(196, y, value, TYPED_BOLD, 13)
    p.text(50, 292, "Area of study (mark one)", SANS_BOLD, 10)
    for place, label in enumerate(("Numeracy", "Literacy", "Special education", "Equity", "STEM", "School law")):
        p.tick_box(60 + 170 * (place % 3), 314 + 22 * (place // 3), place == 1)
        p.text(76 + 170 * (place % 3), 314 + 22 * (place // 3), label, SANS, 11)
    p.text(50, 376, "How it was held (mark one)", SANS_BOLD, 10)
    for place, label in enumerate(("In person", "Live online", "At own pace", "Mixed")):
        p.tick_box(60 + 125 * place, 398, place == c.delivery)
        p.text(76 + 125 * place, 398, label, SANS, 11)
    p.text(50, 440, "Hours offered", SANS, 9)
    p.box(130, 422, 46, 26, ink="#222222")
    v.text(153, 441, "6", TYPED_BOLD, 15, align="centre")
    p.text(220, 440, "Hours absent", SANS, 9)
    p.box(296, 422, 46, 26, ink="#222222")
    v.text(319, 441, "1", TYPED_BOLD, 15, align="centre")
    p.text(390, 440, "Clock hours earned", SANS_BOLD, 9)
    p.box(490, 422, 46, 26, ink="#222222", weight=1.6)
    v.text(513, 441, c.credits, TYPED_BOLD, 15, align="centre")
    p.wrapped(
        50, 490, "I attended the hours stated above. No clock hours are given for less than three hours. Keep this form for the renewal "
        "of your certificate; the district keeps the pink copy for seven years.", SANS, 10, letters=92,
    )  # fmt: skip
    p.signature(70, 576, width=120, seed=727)
    p.rule(50, 584, 270, 584)
    p.text(50, 596, "Educator", SANS, 8)
    p.signature(340, 576, width=110, seed=728, ink="#222222")
    p.rule(320, 584, 562, 584)
    p.text(320, 596, f"{SIGNERS[15]}, for the district                       11/06/23", SANS, 8)
    p.text(50, 752, "Form ESD-4417 (rev. 8/2021)     white: educator     pink: district", SANS, 8)


@layout(
    "engineers-filled-form",
    case(
        title="Scour at Bridge Piers", name=("Leontyne Abascal, P.E.", "Leontyne Abascal"), date=("09/19/2024", "2024-09-19"), credits=("1.5", "1.5"),
        delivery=(1, "Group Internet Based"), number=None,
    ),
    size=LETTER_TALL, sponsor=["Girder & Span Engineering Seminars", "Girder & Span"], sponsor_id=SKIP,
)  # fmt: skip
def engineers(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 70, "#1f2937")
    p.rule(40, 20, 80, 52, ink="#fbbf24", weight=4)
    p.rule(80, 52, 120, 20, ink="#fbbf24", weight=4)
    p.rule(40, 52, 120, 52, ink="#fbbf24", weight=4)
    p.text(136, 46, "Girder & Span Engineering Seminars", SANS_BOLD, 20, ink="#ffffff")
    p.text(40, 110, "PDH Certificate", SANS_BOLD, 26)
    p.text(40, 128, "fill in on screen, print, keep for your board", SANS_ITALIC, 10)
    fields = (
        ("Licensee", "licensee", c.name), ("License no. / state", "license", "PE-60418 / NM"), ("Program", "program", c.title),
        ("Completed on", "day", c.date), ("PDH earned", "pdh", c.credits),
    )  # fmt: skip
    for row, (label, key, value) in enumerate(fields):
        p.text(40, 170 + 36 * row, label, SANS, 11)
        v.form_field(170, 170 + 36 * row, 390, key, value, size=12)
    p.text(40, 366, "Delivery", SANS, 11)
    for place, label in enumerate(("Group live (classroom)", "Group internet based", "Self study")):
        v.form_tick(174 + 142 * place, 366, f"method{place}", place == c.delivery)
        p.text(192 + 142 * place, 366, label, SANS, 11)
    p.text(40, 396, "Maximum", SANS, 11)
    p.text(170, 396, "2 PDH are offered; one PDH is 50 minutes of instruction.", SANS, 11)
    p.signature(60, 480, width=120, seed=733)
    p.rule(40, 490, 260, 490)
    p.text(40, 504, f"{SIGNERS[17]}, P.E., Program Director", SANS, 10)
    p.wrapped(
        40, 560, "Approved continuing education provider in FL (0009914), NC (S-0771) and NY (299). Boards may ask for proof of "
        "attendance; we keep our sign-in logs for six years.", SANS, 9, letters=105, ink="#555555",
    )  # fmt: skip


@layout(
    "people-office-whited-out",
    case(
        title="Investigating Complaints Fairly", name="Jocasta Winterbourne", date=("August 22, 2024", "2024-08-22"), credits=("3.25", "3.25"),
        number=None,
    ),
    size=LETTER_WIDE, colour="#ffffff", sponsor=["The People Office Guild", "People Office Guild"], delivery=SKIP, fields=SKIP,
)  # fmt: skip
def whited_out(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 120, 612, "#0f766e")
    p.sideways(72, 560, "THE PEOPLE OFFICE GUILD", MODERN, 32, ink="#ffffff")
    p.text(170, 110, "Certificate of Completion", VERA_BOLD, 28, ink="#0f766e")
    p.text(170, 170, "Presented to", VERA, 12)
    for text, size, y, new in (
        ("Sample Participant", 26, 205, c.name), ("Onboarding That Sticks", 20, 275, c.title),
        ("January 11, 2024", 13, 335, c.date), ("1.00", 13, 365, c.credits),
    ):  # fmt: skip
        x = 170 if size > 13 else 330
        old = p.text(x, y, text, VERA_BOLD, size)
        p.block(x - 3, y - size, old + 60, size * 1.35, "#ffffff")
        v.text(x, y, new, VERA_BOLD, size)
    p.text(170, 240, "for completing the workshop", VERA, 12)
    p.text(170, 335, "Workshop date", VERA, 12)
    p.text(170, 365, "HR recertification credits", VERA, 12)
    p.text(170, 395, "Credit type", VERA, 12)
    p.text(330, 395, "HR (General)", VERA, 12)
    p.signature(190, 500, width=120, seed=739)
    p.rule(170, 508, 380, 508)
    p.text(170, 524, f"{SIGNERS[12]}, Guild Secretary", VERA, 10)
    p.text(742, 580, "peopleofficeguild.example", VERA, 9, align="right", ink="#666666")


@layout(
    "planners-small-capitals",
    case(
        title="Sequence Risk: Paying Yourself in Bad Years", name="Ebenezer Stallworthy", date=("June 5th, 2024", "2024-06-05"), credits=("2.0", "2.0"),
        number=("CP-118-2024", SKIP),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Coldwater Guild of Financial Planners", "The Coldwater Guild of Financial Planners"],
    delivery=None, fields=SKIP,
)  # fmt: skip
def small_capitals(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fbf8ef")
    p.engraved_border(20, ink="#8a6d1f", thick=18, strands=6)
    p.rosette(396, 306, 210, ink="#efe6c8", petals=18, strands=6)
    p.small_capitals(396, 100, "The Coldwater Guild of Financial Planners", SERIF, 24, align="centre", ink="#5c4813")
    p.centred(146, "C E R T I F I C A T E   O F   C O N T I N U I N G   E D U C A T I O N", SERIF, 13)
    p.small_capitals(396, 196, "Let It Be Known That", SERIF, 13, align="centre")
    v.small_capitals(396, 236, c.name, SERIF_BOLD, 26, align="centre")
    p.small_capitals(396, 268, "Has Completed", SERIF, 13, align="centre")
    v.small_capitals(396, 304, c.title, SERIF_BOLD, 20, align="centre")
    p.centred(344, f"on {c.date}", SERIF_ITALIC, 14)
    v.centred(380, f"{c.credits} CE hours, principal topic: Retirement Savings and Income Planning", SERIF, 13)
    v.centred(402, f"Program {c.number}", SERIF, 11)
    p.signature(150, 490, width=120, seed=743)
    p.rule(130, 498, 330, 498)
    p.small_capitals(230, 514, f"{SIGNERS[13]}, Master of the Guild", SERIF, 11, align="centre")
    p.seal(610, 470, 46, fill="#8a6d1f", light="#f4e9c5")
    p.ribbon(610, 500, width=16, length=54, fill="#8a6d1f", dark="#5c4813")


@layout(
    "first-aid-cells",
    case(
        title="Emergency First Aid at Work", name="Gwendolen Pritchard", date=("14 02 2024", "2024-02-14"), credits=(None, None),
        number="EFA 20417-C",
    ),
    size=A4_TALL, as_=PHOTO, sponsor=["Marram Coast First Aid", "Marram Coast First Aid Ltd", "Marram Coast First Aid Ltd."],
)  # fmt: skip
def cells(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 842, "#f3fbf5")
    p.frame(24, ink="#15803d", weight=3)
    p.block(268, 54, 60, 60, "#15803d")
    p.block(290, 60, 16, 48, "#ffffff")
    p.block(274, 76, 48, 16, "#ffffff")
    p.centred(146, "Marram Coast First Aid Ltd", SANS_BOLD, 22, ink="#15803d")
    p.centred(190, "STATEMENT OF ATTAINMENT", SANS, 16, tracking=3)
    p.text(60, 240, "Candidate", SANS, 10)
    v.comb(60, 270, c.name.upper(), TYPED_BOLD, 13, cell=22, cells=21)
    p.text(60, 320, "has passed the assessments of", SANS, 12)
    v.text(60, 350, c.title, SANS_BOLD, 19)
    p.text(60, 400, "Date of course (dd mm yyyy)", SANS, 10)
    v.comb(60, 428, c.date, TYPED_BOLD, 13, cell=22, cells=10)
    p.text(330, 400, "Certificate no.", SANS, 10)
    v.text(330, 426, c.number, TYPED_BOLD, 14)
    p.text(60, 480, "This certificate is valid from 14 February 2024 to 13 February 2027.", SANS, 12)
    p.text(60, 500, "We recommend a refresher of three hours in each year between.", SANS, 11)
    p.signature(80, 580, width=120, seed=751)
    p.rule(60, 590, 260, 590)
    p.text(60, 606, f"{SIGNERS[23]}, trainer and assessor", SANS, 10)
    p.sideways(580, 780, "Printed 01/03/24 by MCFA Print Room   |   stock code A4-SOA-11", SANS, 7, ink="#555555")
    p.wrapped(
        60, 700, "Taught to the syllabus of the Northern Board for First Aid Training. Learners who need adjustments may ask for "
        "them at any time. Registered in Wales, company 0099 1174.", SANS, 9, letters=100,
    )  # fmt: skip
