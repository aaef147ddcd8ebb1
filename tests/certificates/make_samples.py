"""Makes `data/samples`: ten made-up certificates of the kinds people have, beside the records they should give.

    uv run python -m tests.certificates.make_samples            writes the folder
    uv run python -m tests.certificates.make_samples --check    tells whether the folder is what would be written

Every person, sponsor, course and number is invented; registry numbers lie above the range given out so far, so they
belong to nobody. Two runs on one machine give the same bytes; on another machine the pictures may differ by a shade,
so `--check` compares what the files show.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image

from .camera import jpeg, photographed, render, scanned
from .compare import same_to_the_eye
from .paper import (
    A4_WIDE,
    LETTER_TALL,
    LETTER_WIDE,
    PEN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    VERA_ITALIC,
    Paper,
)

FOLDER = Path(__file__).parents[2] / "data" / "samples"
PARTICIPANT = "Philippa J. Thornquist"
FIELDS = (
    "course_title", "sponsor", "completion_date", "credits", "credit_type", "fields_of_study", "delivery_method",
    "sponsor_id", "state_sponsor_ids", "participant", "location", "instructors", "certificate_number",
)  # fmt: skip

Expected = dict[str, Any]
Sample = tuple[str, str, bytes, list[Expected]]


def record(**printed: Any) -> Expected:
    """The fields in the contract's order; what is not printed is null. `field=` is one field with all credits."""
    if "field" in printed:
        printed["fields_of_study"] = [{"name": printed.pop("field"), "credits": None}]
    printed = {"participant": PARTICIPANT, **printed}
    if unknown := printed.keys() - set(FIELDS):
        raise KeyError(unknown)
    return {name: printed.get(name) for name in FIELDS}


# -- born digital --------------------------------------------------------------------------------


def labels_left() -> Sample:
    paper, navy, gold = Paper(LETTER_WIDE), "#1d2f55", "#a8873d"
    paper.engraved_border(26, ink=navy)
    paper.frame(58, ink=gold, weight=0.8)
    paper.centred(102, "HARROWGATE LEDGER ACADEMY", SERIF_BOLD, 17, ink=gold, tracking=3)
    paper.centred(154, "Certificate of Completion", SERIF, 40, ink=navy)
    paper.centred(184, "This certifies that", SERIF_ITALIC, 14, ink="#444444")
    paper.centred(222, f"{PARTICIPANT}, CPA", SERIF_BOLD, 27)
    paper.rule(226, 231, 566, 231, ink=gold)
    paper.centred(254, "has successfully completed", SERIF_ITALIC, 14, ink="#444444")
    paper.centred(286, "Lease Accounting After Adoption: Remeasurements", SERIF_BOLD, 20, ink=navy)
    paper.centred(310, "and Modifications", SERIF_BOLD, 20, ink=navy)
    rows = (
        ("Date of Completion:", "March 14, 2025"),
        ("CPE Credits:", "3.0"),
        ("Field of Study:", "Accounting"),
        ("Delivery Method:", "QAS Self Study"),
        ("Instructor:", "Corinne Vasquez-Holm"),
        ("Certificate Number:", "HLA-2025-004417"),
    )
    for row, (label, value) in enumerate(rows):
        paper.text(104, 354 + 20 * row, label, SERIF, 12.5, ink="#444444")
        paper.text(226, 354 + 20 * row, value, SERIF_BOLD, 12.5)
    paper.ribbon(626, 400, width=20, length=66, fill=gold, dark="#8b6d2c")
    paper.seal(626, 376, 40, fill=gold, light="#f3e6c2")
    paper.signature(440, 446, width=118, seed=11)
    paper.rule(424, 453, 574, 453)
    paper.text(424, 466, "Ewan R. Dalloway", SERIF, 11)
    paper.text(424, 479, "Director of Continuing Education", SERIF_ITALIC, 10, ink="#444444")
    small = (
        "Harrowgate Ledger Academy is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing",
        "professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual",
        "courses for CPE credit. In accordance with the standards of the National Registry of CPE Sponsors, CPE credits are based on a 50-minute hour.",
    )
    for row, line in enumerate(small):
        paper.centred(505 + 10.5 * row, line, SERIF, 8.6, ink="#555555")
    paper.centred(543, "NASBA Registry Sponsor ID: 170418      Texas Sponsor ID: 099417      418 Cinder Mill Road, Ashgrove Falls, OH 45999", SERIF, 8.6)  # fmt: skip
    expected = record(
        course_title="Lease Accounting After Adoption: Remeasurements and Modifications",
        sponsor="Harrowgate Ledger Academy",
        completion_date="2025-03-14",
        credits="3.0",
        credit_type="CPE",
        field="Accounting",
        delivery_method="QAS Self Study",
        sponsor_id="170418",
        state_sponsor_ids={"TX": "099417"},
        instructors=["Corinne Vasquez-Holm"],
        certificate_number="HLA-2025-004417",
    )
    return "01-labels-left.pdf", "labels left of values", paper.pdf(subject="labels left"), [expected]


def labels_under() -> Sample:
    paper, wine = Paper(LETTER_WIDE, colour="#fbf6ea"), "#6e1f2d"
    paper.frame(24, ink=wine, weight=5)
    paper.frame(34, ink=wine, weight=0.8)
    for x in (34, 758):
        for y in (34, 578):
            paper.disc(x, y, 18, fill="#fbf6ea")
            paper.rosette(x, y, 17, ink=wine, petals=8)
    paper.centred(98, "Certificate of Attendance", PEN, 46, ink=wine)
    paper.centred(134, "Tidewell Orrin & Marsh LLP", SERIF_BOLD, 18)
    paper.centred(
        153, "Office of Professional Development  |  77 Gannet Wharf, Duluth, MN 55899", SERIF, 11, ink="#555555"
    )
    _over_line(paper, 206, 586, 220, PARTICIPANT, "Participant", size=24)
    _over_line(paper, 146, 646, 290, "Annual Audit Quality Workshop", "Program Title", size=21)
    columns = (92, 294, 316, 498, 520, 700)
    top = ("11/20/2024", "Group Live", "Duluth, Minnesota")
    low = ("8.0", "Auditing", "171205")
    under = (
        ("Date of Program", "Delivery Method", "Location"),
        ("CPE Credit Hours", "Field of Study", "NASBA Sponsor No."),
    )
    for y, values, labels in ((362, top, under[0]), (426, low, under[1])):
        for column, (value, label) in enumerate(zip(values, labels, strict=True)):
            _over_line(paper, columns[2 * column], columns[2 * column + 1], y, value, label, size=14)
    paper.signature(118, 516, width=130, seed=23, ink="#222222")
    paper.rule(92, 524, 294, 524)
    paper.text(193, 538, "Annelise Korhammer, Partner", SERIF_ITALIC, 10.5, align="centre", ink="#555555")
    paper.paragraph(
        336, 504,
        ("In accordance with the standards of the National Registry of CPE Sponsors,",
         "CPE credits have been granted based on a 50-minute hour. State boards of",
         "accountancy have final authority on the acceptance of individual courses."),
        SERIF, 10.5, ink="#555555",
    )  # fmt: skip
    expected = record(
        course_title="Annual Audit Quality Workshop",
        sponsor="Tidewell Orrin & Marsh LLP",
        completion_date="2024-11-20",
        credits="8.0",
        credit_type="CPE",
        field="Auditing",
        delivery_method="Group Live",
        sponsor_id="171205",
        location="Duluth, Minnesota",
    )
    return "02-labels-under.pdf", "labels under values", paper.pdf(subject="labels under"), [expected]


def _over_line(paper: Paper, x0: float, x1: float, y: float, value: str, label: str, *, size: float) -> None:
    middle = (x0 + x1) / 2
    paper.text(middle, y, value, SERIF_BOLD, size, align="centre")
    paper.rule(x0, y + 6, x1, y + 6)
    paper.text(middle, y + 19, label, SERIF_ITALIC, 10.5, align="centre", ink="#555555")


def labels_above() -> Sample:
    paper, teal, pale = Paper(LETTER_TALL), "#0d6b6e", "#e6f2f1"
    paper.block(0, 0, 612, 150, teal)
    paper.shape([(612, 0), (612, 150), (430, 150), (520, 0)], fill="#0a5658")
    paper.shape([(612, 40), (612, 150), (500, 150)], fill="#f2a541")
    paper.text(54, 62, "Quillmark Learning", SANS_BOLD, 19, ink="#ffffff")
    paper.text(54, 112, "CERTIFICATE OF COMPLETION", SANS, 24, ink="#ffffff", tracking=1)
    _under_label(paper, 54, 206, "PRESENTED TO", PARTICIPANT, size=28)
    paper.text(54, 288, "FOR COMPLETING", SANS, 8.5, ink="#6b7780", tracking=0.6)
    paper.text(54, 316, "Cloud Cost Accounting for Controllers", SANS_BOLD, 21, ink=teal)
    paper.block(54, 352, 504, 176, pale)
    cells = (
        (("COMPLETED ON", "18 July 2025"), ("CPE CREDITS", "1.5"), ("DELIVERY METHOD", "Group Internet Based")),
        (("FIELD OF STUDY", "Management Services"), ("INSTRUCTOR", "Tobias Lindqvale"), ("CERTIFICATE ID", "QM-7F3A-20418")),
        (("NASBA SPONSOR ID", "172660"), ("NEW YORK SPONSOR ID", "009844"), ("LOCATION", "Online")),
    )  # fmt: skip
    for row, cols in enumerate(cells):
        for col, (label, value) in enumerate(cols):
            _under_label(paper, 74 + 166 * col, 384 + 52 * row, label, value, size=12.5)
    paper.signature(66, 606, width=125, seed=5)
    paper.rule(54, 614, 234, 614, ink="#8a949b")
    paper.text(54, 629, "Marisol Etxeberri-Quant", SANS, 10.5)
    paper.text(54, 643, "Head of Learning, Quillmark Learning", SANS, 9.5, ink="#6b7780")
    paper.disc(492, 612, 48, fill=teal)
    paper.disc(492, 612, 44, ink="#ffffff", weight=0.8)
    paper.ring_of_text(492, 612, 33, "CONTINUING EDUCATION", SANS_BOLD, 7.2, ink="#ffffff")
    paper.star(492, 614, 19, fill="#f2a541")
    paper.paragraph(
        54, 712,
        ("Quillmark Learning, 2200 Fennel Street, Suite 410, Brackwater, OR 97999  |  learning@quillmark.example",
         "Quillmark Learning is registered with NASBA as a sponsor of continuing professional education on the National Registry of",
         "CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.",
         "One credit is granted for each 50 minutes of instruction."),
        SANS, 8.4, ink="#6b7780",
    )  # fmt: skip
    expected = record(
        course_title="Cloud Cost Accounting for Controllers",
        sponsor="Quillmark Learning",
        completion_date="2025-07-18",
        credits="1.5",
        credit_type="CPE",
        field="Management Services",
        delivery_method="Group Internet Based",
        sponsor_id="172660",
        state_sponsor_ids={"NY": "009844"},
        location="Online",
        instructors=["Tobias Lindqvale"],
        certificate_number="QM-7F3A-20418",
    )
    return "03-labels-above.pdf", "labels above values", paper.pdf(subject="labels above"), [expected]


def _under_label(paper: Paper, x: float, y: float, label: str, value: str, *, size: float) -> None:
    paper.text(x, y, label, SANS, 8.5, ink="#6b7780", tracking=0.6)
    paper.text(x, y + 5 + size, value, SANS_BOLD, size)


# -- pictures of paper ---------------------------------------------------------------------------


def hybrid() -> Sample:
    """The design and all labels are one picture; only the values are text over it."""
    back, plum = Paper(A4_WIDE), "#43285e"
    back.shape([(0, 0), (842, 0), (842, 46), (520, 92), (0, 40)], fill=plum)
    back.shape([(0, 40), (520, 92), (842, 46), (842, 56), (524, 104), (0, 50)], fill="#d5a021")
    back.shape([(0, 595), (842, 595), (842, 560), (346, 530), (0, 572)], fill=plum)
    back.rosette(668, 272, 112, ink="#ddd2e8", petals=12, strands=8)
    back.rosette(668, 272, 52, ink="#d5a021", petals=10, strands=4)
    back.text(60, 30, "Kestrel & Rowe Webcasts", VERA_BOLD, 16, ink="#ffffff")
    back.text(60, 140, "Certificate of Completion", PEN, 42, ink=plum)
    back.text(60, 172, "This certificate is presented to", VERA, 11, ink="#555555")
    back.rule(60, 218, 520, 218, ink="#d5a021", weight=1)
    back.text(60, 246, "for successful completion of the webcast", VERA, 11, ink="#555555")
    for y, label in ((346, "Date:"), (370, "CPE Credits:"), (394, "Field of Study:")):
        back.text(60, y, label, VERA, 11.5, ink="#555555")
    back.text(60, 418, "Delivery Method:", VERA, 11.5, ink="#555555")
    back.text(186, 418, "Group Internet Based", VERA_BOLD, 11.5)
    back.text(60, 442, "NASBA Sponsor #:", VERA, 11.5, ink="#555555")
    back.text(186, 442, "173087", VERA_BOLD, 11.5)
    back.signature(590, 440, width=140, seed=31)
    back.rule(570, 448, 770, 448, ink="#777777")
    back.text(570, 462, "Hollis Greywater, Program Director", VERA, 9, ink="#555555")
    back.paragraph(
        60, 500,
        ("In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted",
         "based on a 50-minute hour. Kestrel & Rowe Webcasts, 90 Ropewalk Lane, Saltmere, ME 04999"),
        VERA, 8.5, ink="#555555",
    )  # fmt: skip
    paper = Paper(A4_WIDE)
    paper.picture(jpeg(render(back.pdf(subject="back"), dpi=150), quality=82))
    paper.text(60, 208, PARTICIPANT, SANS_BOLD, 24, ink="#1c1c1c")
    paper.text(60, 278, "Partnership Basis and At-Risk Limits: What", SANS_BOLD, 19, ink=plum)
    paper.text(60, 301, "Changes When a Partner Leaves", SANS_BOLD, 19, ink=plum)
    for y, value in ((346, "9-SEP-2025"), (370, "2.0"), (394, "Taxes")):
        paper.text(186, y, value, SANS_BOLD, 12.5)
    expected = record(
        course_title="Partnership Basis and At-Risk Limits: What Changes When a Partner Leaves",
        sponsor="Kestrel & Rowe Webcasts",
        completion_date="2025-09-09",
        credits="2.0",
        credit_type="CPE",
        field="Taxes",
        delivery_method="Group Internet Based",
        sponsor_id="173087",
    )
    return "04-hybrid.pdf", "values over a picture", paper.pdf(subject="hybrid"), [expected]


def turned_scan() -> Sample:
    paper, ink = Paper(LETTER_WIDE), "#222222"
    paper.engraved_border(30, ink="#3d5a45", thick=18, strands=4)
    paper.centred(104, "OSTERHOLM VALLEY TAX FORUM", VERA_BOLD, 19, ink=ink, tracking=1.2, wide=92)
    paper.centred(126, "P.O. Box 9913, Osterholm, North Dakota 58999", VERA, 10, ink="#444444")
    paper.centred(184, "Certificate of Attendance", PEN, 42, ink="#28402f")
    paper.centred(222, "This is to certify that", VERA_ITALIC, 12, ink=ink)
    paper.centred(258, PARTICIPANT, VERA_BOLD, 22, ink=ink)
    paper.rule(226, 265, 566, 265)
    paper.centred(290, "has attended", VERA_ITALIC, 12, ink=ink)
    paper.centred(322, "Individual and Trust Income Tax Update", VERA_BOLD, 17, ink=ink)
    rows = (
        ("Dates:", "January 22-23, 2026", "CPE Hours:", "12.0"),
        ("Location:", "Fargo, North Dakota", "Field of Study:", "Taxes"),
        ("Delivery Method:", "Group Live", "NASBA Sponsor ID:", "173944"),
    )
    for row, (label, value, other, text) in enumerate(rows):
        y = 366 + 26 * row
        paper.text(110, y, label, VERA, 11.5, ink=ink)
        paper.text(222, y, value, VERA_BOLD, 11.5, ink=ink)
        paper.text(440, y, other, VERA, 11.5, ink=ink)
        paper.text(568, y, text, VERA_BOLD, 11.5, ink=ink)
    paper.signature(160, 492, width=150, seed=8, ink=ink)
    paper.rule(110, 500, 350, 500)
    paper.text(110, 515, "Leopold Vantongeren, Forum Chair", VERA, 10, ink=ink)
    paper.paragraph(
        440, 478,
        ("In accordance with the standards of the",
         "National Registry of CPE Sponsors, CPE credits",
         "have been granted based on a 50-minute hour."),
        VERA, 9.2, ink=ink,
    )  # fmt: skip
    page = scanned(render(paper.pdf(subject="scan"), dpi=150), skew=0.9, seed=5).rotate(90, expand=True)
    lying = Paper((612, 792))
    lying.picture(jpeg(page, quality=58))
    expected = record(
        course_title="Individual and Trust Income Tax Update",
        sponsor="Osterholm Valley Tax Forum",
        completion_date="2026-01-23",
        credits="12.0",
        credit_type="CPE",
        field="Taxes",
        delivery_method="Group Live",
        sponsor_id="173944",
        location="Fargo, North Dakota",
    )
    return "05-scan-turned.pdf", "scan turned by 90 degrees", lying.pdf(subject="turned scan"), [expected]


def photo() -> Sample:
    paper, blue = Paper(LETTER_WIDE, colour="#fdfbf3"), "#1f4e79"
    paper.frame(22, ink=blue, weight=7)
    paper.frame(32, ink="#c9a24b", weight=2)
    paper.seal(700, 104, 40, fill="#c9a24b", light="#fff6dc", teeth=28)
    paper.centred(96, "Larkmoor Institute of Internal Controls", VERA_BOLD, 18, ink=blue)
    paper.centred(152, "Certificate of Completion", PEN, 42, ink="#222222")
    paper.centred(184, "awarded to", VERA_ITALIC, 13, ink="#444444")
    paper.centred(222, PARTICIPANT, VERA_BOLD, 24)
    paper.rule(216, 232, 576, 232, ink="#c9a24b", weight=1.2)
    paper.centred(258, "for successfully completing", VERA_ITALIC, 13, ink="#444444")
    paper.centred(294, "Fraud Risk Assessment in Small Entities", VERA_BOLD, 20, ink=blue, wide=95)
    rows = (
        ("Date Completed:", "October 3rd, 2024"),
        ("CPE Credits Earned:", "4.0"),
        ("Recommended Field of Study:", "Auditing"),
        ("Instructional Delivery Method:", "Group Live"),
        ("Location:", "Tacoma, Washington"),
        ("NASBA Registry Number:", "174381"),
    )
    for row, (label, value) in enumerate(rows):
        paper.text(390, 340 + 24 * row, label, VERA, 12.5, align="right", ink="#333333")
        paper.text(404, 340 + 24 * row, value, VERA_BOLD, 12.5)
    paper.signature(110, 512, width=130, seed=17)
    paper.rule(80, 520, 290, 520)
    paper.text(80, 536, "Ottoline Farsworth, Dean", VERA, 11, ink="#333333")
    paper.paragraph(
        400, 512,
        ("CPE credits have been granted based on a 50-minute", "hour. 15 Juniper Terrace, Larkmoor, WA 98999"),
        VERA, 10.5, ink="#333333",
    )  # fmt: skip
    corners = [(176, 172), (1886, 118), (1962, 1392), (86, 1336)]
    taken = photographed(render(paper.pdf(subject="photo"), dpi=190), size=(2048, 1536), corners=corners, seed=3)
    upright = Image.Exif()
    upright[ExifTags.Base.Orientation] = (
        6  # the camera was held upright, its picture is stored lying: turn it by 90 degrees
    )
    lying = jpeg(taken.rotate(90, expand=True), quality=74, exif=upright)
    expected = record(
        course_title="Fraud Risk Assessment in Small Entities",
        sponsor="Larkmoor Institute of Internal Controls",
        completion_date="2024-10-03",
        credits="4.0",
        credit_type="CPE",
        field="Auditing",
        delivery_method="Group Live",
        sponsor_id="174381",
        location="Tacoma, Washington",
    )
    return "06-photo.jpg", "photo", lying, [expected]


# -- special contents ----------------------------------------------------------------------------


def two_certificates() -> Sample:
    paper = Paper(LETTER_WIDE)
    courses = (
        ("Power Query for the Month-End Close", "02/27/2026", "1.5", "Computer Software & Applications", "QAS Self Study", "POD-118204"),
        ("Principal or Agent? A Ten-Minute Refresher", "02/28/2026", "0.2", "Accounting", "Nano Learning", "POD-118377"),
    )  # fmt: skip
    records = []
    for number, (title, date, credits, field, delivery, certificate_number) in enumerate(courses):
        if number:
            paper.next_page()
        _on_demand(paper, title, date, credits, field, delivery, certificate_number)
        month, day, year = date.split("/")
        records.append(
            record(
                course_title=title,
                sponsor="Penhollow On Demand",
                completion_date=f"{year}-{month}-{day}",
                credits=credits,
                credit_type="CPE",
                field=field,
                delivery_method=delivery,
                sponsor_id="175126",
                certificate_number=certificate_number,
            )
        )
    return "07-two-certificates.pdf", "two certificates in one file", paper.pdf(subject="two"), records


def _on_demand(
    paper: Paper, title: str, date: str, credits: str, field: str, delivery: str, certificate_number: str
) -> None:
    red, dark = "#c8442f", "#27313b"
    paper.block(0, 0, 220, 612, dark)
    paper.shape([(236, 0), (236, 612), (206, 612), (206, 340), (176, 306), (206, 272), (206, 0)], fill=red)
    paper.text(34, 70, "Penhollow", SANS_BOLD, 25, ink="#ffffff")
    paper.text(34, 96, "On Demand", SANS, 20, ink="#ffffff")
    paper.seal(98, 470, 42, fill=red, light="#ffffff", teeth=24)
    paper.text(276, 112, "Certificate of Completion", SANS_BOLD, 30, ink=dark)
    paper.text(276, 150, "Penhollow On Demand certifies that", SANS, 12.5, ink="#5a646d")
    paper.text(276, 184, PARTICIPANT, SANS_BOLD, 23, ink=red)
    paper.text(276, 214, "has successfully completed the course", SANS, 12.5, ink="#5a646d")
    paper.text(276, 246, title, SANS_BOLD, 18.5, ink=dark)
    rows = (
        ("Date completed", date),
        ("CPE credits", credits),
        ("Field of study", field),
        ("Delivery method", delivery),
        ("NASBA Registry ID", "175126"),
        ("Certificate no.", certificate_number),
    )
    for row, (label, value) in enumerate(rows):
        y = 292 + 25 * row
        paper.text(276, y, label, SANS, 12, ink="#5a646d")
        paper.text(416, y, value, SANS_BOLD, 12, ink=dark)
        paper.rule(276, y + 8, 744, y + 8, ink="#dde1e4", weight=0.6)
    paper.signature(286, 492, width=118, seed=41, ink=dark)
    paper.rule(276, 500, 456, 500, ink="#8a949b")
    paper.text(276, 515, "Bartholomew Quaye, Chief Learning Officer", SANS, 10, ink="#5a646d")
    paper.paragraph(
        276, 552,
        ("In accordance with the standards of the National Registry of CPE Sponsors, CPE credits have been granted",
         "based on a 50-minute hour. Penhollow On Demand, 6 Mill Race, Penhollow, VT 05999"),
        SANS, 8.8, ink="#5a646d",
    )  # fmt: skip


def several_fields() -> Sample:
    paper, green, brass = Paper(LETTER_TALL), "#1f4d3a", "#b08d3e"
    paper.frame(26, ink=green, weight=2.4)
    paper.frame(32, ink=brass, weight=0.8)
    paper.rosette(306, 92, 38, ink=brass, petals=16, strands=6)
    paper.disc(306, 92, 21, fill=green)
    paper.star(306, 92, 12, fill="#f1e3b8")
    paper.centred(162, "Northmere Society of Accountants", SERIF_BOLD, 22, ink=green)
    paper.centred(186, "CERTIFICATE OF ATTENDANCE", SERIF, 14, ink=brass, tracking=2.5)
    paper.centred(226, "Presented to", SERIF_ITALIC, 13, ink="#444444")
    paper.centred(258, PARTICIPANT, SERIF_BOLD, 25)
    paper.centred(286, "for participation in", SERIF_ITALIC, 13, ink="#444444")
    paper.centred(316, "Northmere Summer Accounting Conference", SERIF_BOLD, 20, ink=green)
    paper.centred(340, "June 9 - 11, 2026", SERIF, 14)
    paper.centred(360, "Saltmere Harbor Convention Hall, Saltmere, Maine", SERIF, 13)
    paper.block(122, 386, 368, 22, green)
    paper.text(134, 401, "Field of Study", SERIF_BOLD, 12, ink="#ffffff")
    paper.text(478, 401, "CPE Credits", SERIF_BOLD, 12, ink="#ffffff", align="right")
    parts = (("Accounting", "6.0"), ("Auditing", "4.5"), ("Taxes", "3.5"), ("Regulatory Ethics", "2.0"))
    for row, (name, part) in enumerate(parts):
        y = 425 + 22 * row
        paper.text(134, y, name, SERIF, 12.5)
        paper.text(478, y, part, SERIF, 12.5, align="right")
        paper.rule(122, y + 7, 490, y + 7, ink="#cfd8d3", weight=0.6)
    paper.text(134, 514, "Total CPE Credits", SERIF_BOLD, 12.5)
    paper.text(478, 514, "16.0", SERIF_BOLD, 12.5, align="right")
    paper.box(122, 386, 368, 138, ink=green)
    for y, label, value in (
        (550, "Delivery Method:", "Group-Live"),
        (569, "National Registry of CPE Sponsors ID:", "176250"),
    ):
        wide = paper.text(122, y, label, SERIF, 12, ink="#444444")
        paper.text(128 + wide, y, value, SERIF_BOLD, 12)
    paper.signature(140, 638, width=120, seed=53)
    paper.signature(360, 638, width=112, seed=64, ink="#222222")
    for x, name, office in ((122, "Ingrid Maroney-Falk", "President"), (342, "Desmond Ocheltree", "Education Chair")):
        paper.rule(x, 646, x + 148, 646)
        paper.text(x, 660, name, SERIF, 11)
        paper.text(x, 673, office, SERIF_ITALIC, 10.5, ink="#555555")
    small = (
        "State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.",
        "CPE credits have been granted based on a 50-minute hour.  |  31 Beacon Stair, Saltmere, ME 04999",
    )
    for row, line in enumerate(small):
        paper.centred(718 + 13 * row, line, SERIF, 9.5, ink="#555555")
    expected = record(
        course_title="Northmere Summer Accounting Conference",
        sponsor="Northmere Society of Accountants",
        completion_date="2026-06-11",
        credits="16.0",
        credit_type="CPE",
        fields_of_study=[{"name": name, "credits": part} for name, part in parts],
        delivery_method="Group Live",
        sponsor_id="176250",
        location="Saltmere Harbor Convention Hall, Saltmere, Maine",
    )
    return "08-several-fields.pdf", "several fields of study", paper.pdf(subject="several fields"), [expected]


def no_credits() -> Sample:
    """A vendor's course: a length in hours and minutes stands there, and nothing says that it earns credit."""
    paper, blue = Paper(A4_WIDE, colour="#f7f9fc"), "#2450a8"
    for k in range(9):
        paper.disc(842, 0, 60 + 26 * k, ink="#d4deef", weight=1.1)
        paper.disc(0, 595, 40 + 22 * k, ink="#d4deef", weight=1.1)
    paper.block(0, 585, 842, 10, blue)
    paper.shape([(68, 76), (84, 48), (100, 76)], fill=blue)
    paper.text(110, 72, "Corvane Systems", SANS_BOLD, 20, ink=blue)
    paper.centred(158, "Certificate of Completion", SANS_BOLD, 34, ink="#1d2733")
    paper.centred(200, "This is to certify that", SANS, 13, ink="#5d6875")
    paper.centred(240, PARTICIPANT, SANS_BOLD, 27, ink=blue)
    paper.rule(261, 250, 581, 250, ink="#b9c5d6")
    paper.centred(280, "has successfully completed", SANS, 13, ink="#5d6875")
    paper.centred(316, "Corvane Close: Administrator Fundamentals", SANS_BOLD, 22, ink="#1d2733")
    paper.centred(346, "Course length: 1 hour 50 minutes", SANS_ITALIC, 11.5, ink="#5d6875")
    paper.centred(388, "Completed on 2026-04-21", SANS, 14)
    paper.signature(356, 462, width=130, seed=77)
    paper.rule(321, 470, 521, 470, ink="#8d99a8")
    paper.centred(486, "Anselm Drury", SANS, 11.5)
    paper.centred(501, "Vice President, Customer Education", SANS, 10, ink="#5d6875")
    paper.centred(548, "Certificate ID: CV-88213-AF", TYPED, 10.5, ink="#5d6875")
    expected = record(
        course_title="Corvane Close: Administrator Fundamentals",
        sponsor="Corvane Systems",
        completion_date="2026-04-21",
        certificate_number="CV-88213-AF",
    )
    return "09-no-credits.pdf", "no credits printed", paper.pdf(subject="no credits"), [expected]


def broken() -> Sample:
    """The first certificate, its download cut off in the middle of the page."""
    whole = labels_left()[2]
    return "10-broken.pdf", "broken", whole[: whole.index(b"stream") + 900], []


# -- the folder ----------------------------------------------------------------------------------

SAMPLES: tuple[Callable[[], Sample], ...] = (
    labels_left, labels_under, labels_above, hybrid, turned_scan, photo, two_certificates, several_fields, no_credits,
    broken,
)  # fmt: skip


def make() -> dict[str, bytes]:
    """Name and bytes of every file of the folder."""
    made, lines = {}, []
    for sample in SAMPLES:
        name, layout, data, records = sample()
        made[name] = data
        line = {"file": name, "layout": layout, "records": records}
        lines.append(line if records else {**line, "error": True})
    made["expected.jsonl"] = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
    return made


def differences(folder: Path = FOLDER) -> list[str]:
    """Names of files that the folder lacks, has besides, or that show something else than what would be made."""
    made = make()
    there = {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}
    odd = made.keys() ^ there.keys()
    return sorted(odd | {n for n in made.keys() & there.keys() if not same_to_the_eye(n, made[n], there[n])})


def main() -> int:
    if "--check" in sys.argv[1:]:
        odd = differences()
        print("data/samples differs: " + ", ".join(odd) if odd else "data/samples is what the script makes")
        return 1 if odd else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in make().items():
        (FOLDER / name).write_bytes(data)
        print(f"{len(data):8,} {name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
