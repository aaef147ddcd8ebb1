"""Firms, banks, chapters and forums: who only lent the room, pays the wages or sent the mail, and who gives the credit."""

from __future__ import annotations

import docx
from docx.shared import Pt, RGBColor

from tests.strangers.files import mail, word
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, shares, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    LETTER_TALL,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@whole_file(
    "third-llp-internal-word",
    case(
        title="Lease Modifications Under ASC 842", name="Bertrand Achebe-Flynn", date=("September 12, 2024", "2024-09-12"),
        credits=("1.5", "1.5"), fields=("Accounting", studies("Accounting")), delivery=("Group Internet-Based", "Group Internet Based"),
    ),
    ending="docx", sponsor=["Corbet Plunkett LLP", "Corbet Plunkett"], sponsor_id="174101",
)  # fmt: skip
def llp_word(c) -> bytes:
    document = docx.Document()
    head = document.sections[0].header.paragraphs[0].add_run("CORBET PLUNKETT")
    head.bold, head.font.size, head.font.color.rgb = True, Pt(20), RGBColor.from_string("065F46")
    document.add_heading("Certificate of Attendance: Internal Training", level=1)
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for cells in (
        ("Participant", c.name), ("Office / service line", "Harborview / Assurance"), ("Session", c.title), ("Session date", c.date),
        ("CPE credit recommended", c.credits), ("Field of study", c.fields), ("Instructional delivery method", c.delivery),
        ("Presented by", "Saoirse Gilhooley, CPA, of Wickermere Lease Software, Inc."), ("Prerequisite / level", "None / Update"),
    ):  # fmt: skip
        row = table.add_row()
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph()
    document.add_paragraph(
        "Corbet Plunkett LLP is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing "
        "professional education on the National Registry of CPE Sponsors, sponsor number 174101. CPE credits are granted on a 50-minute hour."
    )
    document.add_paragraph(f"{SIGNERS[3]}\nNational Director of Learning & Development")
    document.sections[0].footer.paragraphs[0].text = "Internal use. Audit | Tax | Advisory"
    return word(document)


@whole_file(
    "third-forum-on-a-meeting-platform-mail",
    case(
        title="Portability Elections: Late Relief and Later Regret", name="Millicent Osei-Thorne", date=("May 22, 2025", "2025-05-22"),
        credits=("1.0", "1.0"), fields=("Taxes", studies("Taxes")), delivery=SKIP,
    ),
    ending="eml", sponsor=["Wexcombe Estate Planning Forum", "The Wexcombe Estate Planning Forum"], sponsor_id="174113",
)  # fmt: skip
def forum_mail(c) -> bytes:
    plain = f"""Dear Millicent,

Your attendance has been verified. Please keep this message as your certificate.

The Wexcombe Estate Planning Forum certifies that {c.name} attended
"{c.title}"
live by webinar on {c.date}, and is entitled to {c.credits} hour of CPE in the
field of {c.fields}. Time connected: 58 minutes.

Registry of CPE Sponsors: 174113. Credit is based on a 50-minute hour.

Forum Secretary
{SIGNERS[19]}

--
This e-mail was sent by Gatherly Meetings on behalf of the host of the event.
Gatherly Meetings Ltd, 7 Quay Lane. Unsubscribe: https://gatherly.example/u/2209
"""
    headers = {
        "From": "Gatherly Meetings <no-reply@gatherly.example>",
        "To": "Millicent Osei-Thorne <m.oseithorne@thornecpa.example>",
        "Subject": "Thank you for attending! Your certificate is inside",
        "Date": "Tue, 27 May 2025 10:15:00 -0400",
        "Message-ID": "<cert-2209@gatherly.example>",
    }
    return mail(headers, plain)


@layout(
    "third-claims-auditors-chapter",
    case(
        title="Spotting Staged Accidents", name="Desdemona Kowalik", date=("4/9/2024", "2024-04-09"), credits=("1", "1"), number="TS-24-04-031",
        fields=("Specialized Knowledge", studies("Specialized Knowledge")), delivery=("Group Live", "Group Live"),
    ),
    case(
        title="Interviewing the Reluctant Witness", name="Ambrose Tuttlewell", date=("10/8/2024", "2024-10-08"), credits=("2", "2"), number="TS-24-10-007",
        fields=("Communications and Marketing", studies("Communications and Marketing")), delivery=("Group Live", "Group Live"), as_=SCAN,
    ),
    size=LETTER_TALL,
    sponsor=[
        "National Society of Claims Auditors", "NSCA", "Three Sisters Chapter", "NSCA Three Sisters Chapter", "National Society of Claims Auditors Three Sisters Chapter",
        "National Society of Claims Auditors, Three Sisters Chapter", "Three Sisters Chapter of the National Society of Claims Auditors", "Three Sisters Chapter of NSCA",
    ],
)  # fmt: skip
def claims_chapter(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 612, 110, "#eef2ff")
    p.shape([(56, 84), (80, 34), (104, 84)], fill="#3730a3")
    p.shape([(84, 84), (108, 44), (132, 84)], fill="#6366f1")
    p.text(146, 56, "NSCA", SANS_BOLD, 30, ink="#3730a3")
    p.text(146, 76, "National Society of Claims Auditors", SANS, 13, ink="#3730a3")
    p.text(146, 94, "THREE SISTERS CHAPTER", SANS_BOLD, 11, ink="#3730a3", tracking=1)
    p.centred(170, "Monthly Luncheon: CPE Certificate", SANS_BOLD, 20)
    lines = (
        ("Member or guest", c.name), ("Topic", c.title), ("Luncheon date", c.date), ("Hours", c.credits), ("Field of study", c.fields),
        ("Method", c.delivery), ("Where", "Elks Lodge, Sisterton"), ("Speaker", "Rex Tarkington, JD, LL.M., Tarkington Mutual"), ("Certificate no.", c.number),
    )  # fmt: skip
    for row, (label, value) in enumerate(lines):
        y = 220 + 36 * row
        p.text(60, y, label, SANS_ITALIC, 11, ink="#444444")
        v.text(190, y, value, SANS_BOLD, 13)
        p.rule(186, y + 5, 552, y + 5, weight=0.4)
    p.signature(80, 610, width=120, seed=1319)
    p.rule(60, 618, 270, 618)
    p.text(60, 632, f"{SIGNERS[13]}, Chapter Treasurer", SANS, 10)
    p.wrapped(
        60, 690, "Issued by the Three Sisters Chapter under the Society's group sponsor agreement. Attendance was taken at the door and "
        "again after dessert. Hours are 50-minute hours.", SANS, 9, letters=100, ink="#555555",
    )  # fmt: skip


@layout(
    "third-bank-hosts-firm-awards",
    case(
        title="Year-End Planning for Farm Families", name="Thaddeus Oyinlola", date=("November 21, 2024", "2024-11-21"), credits=("2.0", "2.0"),
        fields=("Taxes", studies("Taxes")),
    ),
    as_=PHOTO, sponsor=["Alder & Quist CPAs, PLLC", "Alder & Quist CPAs PLLC", "Alder & Quist", "Alder & Quist CPAs"], sponsor_id="174127", delivery=("Group Live", "Group Live"),
)  # fmt: skip
def bank_hosts(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fffef9")
    p.frame(26, ink="#78350f", weight=2)
    p.centred(84, "hosted by First Harbor Bank of Pelican Lake", SERIF_ITALIC, 14)
    p.centred(128, "CERTIFICATE OF CPE", SERIF_BOLD, 30, ink="#78350f")
    p.centred(168, "The undersigned certify that", SERIF_ITALIC, 14)
    v.centred(206, c.name, SERIF_BOLD, 26)
    p.centred(238, "attended the breakfast seminar", SERIF_ITALIC, 14)
    v.centred(274, c.title, SERIF_BOLD, 21)
    v.centred(306, f"on {c.date} in the bank's community room", SERIF, 15)
    v.centred(348, f"CPE credit: {c.credits}     Field of study: {c.fields}     Delivery: {c.delivery}", SERIF_BOLD, 14)
    p.text(90, 410, "CPE sponsor", SERIF_ITALIC, 12)
    p.text(90, 430, "Alder & Quist CPAs, PLLC", SERIF_BOLD, 16)
    p.text(90, 448, "NASBA sponsor no. 174127", SERIF, 12)
    p.signature(100, 508, width=130, seed=1327)
    p.text(90, 530, f"{SIGNERS[21]}, Partner", SERIF, 12)
    p.text(480, 410, "Host", SERIF_ITALIC, 12)
    p.text(480, 430, "First Harbor Bank of Pelican Lake", SERIF_BOLD, 16)
    p.text(480, 448, "Member FDIC", SERIF, 12)
    p.signature(490, 508, width=130, seed=1328, ink="#222222")
    p.text(480, 530, "Roswell Cathcart, Branch President", SERIF, 12)


@layout(
    "third-alliance-member-firm",
    case(
        title="Peer Review Findings of the Year", name="Clementine Abara", date=("January 23, 2025", "2025-01-23"), credits=("3.0", "3.0"),
        fields=("", shares({"Auditing": "2.0", "Accounting": "1.0"})), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=LETTER_WIDE, as_=HYBRID, sponsor=["Meridian Cross Alliance", "Meridian Cross Alliance, Inc.", "Meridian Cross Alliance Inc."], sponsor_id="174131",
)  # fmt: skip
def alliance(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    p.block(0, 0, 250, 612, "#164e63")
    p.shape(
        [
            (125, 60),
            (145, 60),
            (145, 90),
            (175, 90),
            (175, 110),
            (145, 110),
            (145, 140),
            (125, 140),
            (125, 110),
            (95, 110),
            (95, 90),
            (125, 90),
        ],
        fill="#67e8f9",
    )
    p.text(125, 180, "Meridian Cross", VERA_BOLD, 17, align="centre", ink="#ffffff")
    p.text(125, 202, "Alliance", VERA, 17, align="centre", ink="#ffffff")
    p.text(125, 250, "accounting firms", VERA, 10, align="centre", ink="#a5f3fc")
    p.text(125, 264, "learning together", VERA, 10, align="centre", ink="#a5f3fc")
    p.text(290, 90, "CPE Certificate", VERA_BOLD, 28, ink="#164e63")
    for y, label, value in (
        (140, "Participant", c.name), (190, "Member firm", "Dunleavy Moss & Company, P.C."), (240, "Program", c.title), (290, "Date", c.date),
        (340, "Instructional method", c.delivery),
    ):  # fmt: skip
        p.text(290, y, label, VERA, 9, ink="#0e7490")
        v.text(290, y + 19, value, VERA_BOLD, 14)
    p.text(290, 394, "Credit by field of study", VERA, 9, ink="#0e7490")
    for row, (label, value) in enumerate((("Auditing", "2.0"), ("Accounting", "1.0"), ("Total", c.credits))):
        v.text(290, 414 + 18 * row, label, VERA_BOLD if row == 2 else VERA, 12)
        v.text(430, 414 + 18 * row, value, VERA_BOLD if row == 2 else VERA, 12, align="right")
    p.signature(300, 510, width=110, seed=1361)
    p.text(290, 532, f"{SIGNERS[25]}, Chief Learning Officer", VERA, 10)
    p.wrapped(
        290, 562, "Sponsor of record: Meridian Cross Alliance, Inc., NASBA 174131. 50-minute hour.", VERA, 8, letters=90
    )


@layout(
    "third-typed-employer-letter",
    case(
        title="Interest Rate Hedging for Credit Unions", name=("Cornelia Whitlock-Adu", ["Cornelia Whitlock-Adu", "Ms. Cornelia Whitlock-Adu"]), date=("March 4, 2025", "2025-03-04"),
        credits=("3.0", "3.0"), fields=("Finance", studies("Finance")), delivery=SKIP,
    ),
    size=LETTER_TALL, as_=SCAN, sponsor=["Pinnacle Fen Treasury School", "The Pinnacle Fen Treasury School", "PFTS"],
)  # fmt: skip
def typed_letter(p: Sheet, v: Sheet, c) -> None:
    p.text(72, 90, "PFTS", SANS_BOLD, 26)
    p.rule(72, 98, 540, 98, weight=1.2)
    p.text(72, 112, "14 Fen Causeway, Suite 3, Pinnacle", SANS_ITALIC, 9)
    lines = (
        "March 11, 2025", "", "Human Resources", "Sawgrass Teachers Credit Union", "200 Palmetto Row", "Sawgrass", "", "Re: your employee, Ms. Cornelia Whitlock-Adu", "",
        "To whom it may concern:", "", "At the request of her employer, Sawgrass Teachers Credit Union,", "the Pinnacle Fen Treasury School confirms that Ms. Cornelia",
        "Whitlock-Adu attended our class", f'"{c.title}"', f"on {c.date}, from 9:00 a.m. to 11:45 a.m., and earned {c.credits}",
        "CPE credits in Finance. The tuition of $395.00 has been paid", "by the credit union.", "", "Sincerely,",
    )  # fmt: skip
    p.paragraph(72, 150, lines, TYPED, 12)
    p.signature(80, 500, width=120, seed=1367)
    p.text(72, 530, SIGNERS[24], TYPED, 12)
    p.text(72, 546, "Registrar", TYPED, 12)
