"""Hold-out, drawn by a mind that had not read the reader: a society by year, badges, a French list, an engineer's sheet."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.certificates.paper import A4_WIDE
from tests.strangers.sheet import (
    A4_TALL,
    LETTER_TALL,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
)
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.roll import Column, Roll, counted, height, put

TOPICS = (
    "Individual Income Tax Update", "S Corporation Basis and Distributions", "Partnership Allocations Under Section 704(b)",
    "Audit Sampling - Attributes and Variables", "Single Audits of Local Governments", "Lease Accounting for Lessees",
    "Revenue From Contracts With Customers", "Compilation and Review Engagements", "Fraud Risk in Small Businesses",
    "Professional Ethics for Accountants", "Business Valuation: Discounts and Premiums", "Estate and Gift Tax Returns",
    "Quality Management for Small Firms", "Employee Benefit Plan Audits", "Not-for-Profit Reporting",
    "Fair Value Measurement", "Multistate Taxation After the Marketplace Cases", "Credit Losses and the Allowance",
    "Spreadsheet Controls", "Peer Review - Common Findings", "Cybersecurity for Practitioners", "Form 990 From A to Z",
    "Forensic Interviewing", "Consolidations and Joint Ventures", "Cost Segregation", "Construction Contractors",
    "Real Estate Dispositions and Like-Kind Exchanges", "Divorce Tax Issues", "Retirement Plans for the Self-Employed",
    "Statements of Cash Flows", "Internal Control Over Compliance", "Agricultural Accounting", "Practice Succession",
    "International Reporting for U.S. Persons", "Payroll and Information Returns", "Analytical Procedures",
    "Bankruptcy and Insolvency", "Passive Activity Losses and At-Risk Rules", "Yellow Book Independence", "Inventory Costing",
)  # fmt: skip
TURNS = (
    "", "", "", ": Advanced Problems and a Workshop on Returns That Went Wrong", " (8-Hour Seminar)", ", Part 1", ", Part 2 and",
    ": A Practical Guide for Partners, Managers and In-Charge Staff With Case Studies From Engagements of the Past Decade",
    " - Self-Study", ": The 12 Mistakes We See Every Season", " for Community Banks, Credit Unions and",
)  # fmt: skip
AFTER = {", Part 2 and": " Review", " for Community Banks, Credit Unions and": " Their Auditors"}
STUDIES = ("Accounting", "Auditing", "Taxes", "Regulatory Ethics", "Information Technology", "Specialized Knowledge")
SPONSORS = (
    "Ferncastle Professional Seminars",
    "The Cadmore Society of Accountants",
    "Ledgerwood Institute",
    "Pell & Ashby LLP (in-house)",
)


@transcript
def society_by_year() -> Transcript:
    """Forty pages, a year after another with its head again; a day without its year, title, field and sponsor in a cell."""
    chance = Random(90210)
    years: list[tuple[int, list[tuple[date, str, str, str, str, str, str]]]] = []
    before = ""
    for year in range(1999, 2026):
        entries = []
        day = date(year, 1, 1)
        for _ in range(chance.randint(15, 23)):
            day += timedelta(days=chance.randint(1, 14))
            turn = chance.choice(TURNS)
            title = chance.choice(TOPICS) + turn + AFTER.get(turn, "")
            if title == before:
                continue
            before = title
            mode = chance.choice(("Group Live", "Group Internet", "Self-Study", "In-Firm"))
            hours = chance.choice(("1.0", "1.5", "2.0", "4.0", "8.0", "16.0"))
            void = chance.choices(("", "no show", "cancelled", "pending"), (24, 1, 1, 1))[0]
            entries.append((day, title, chance.choice(STUDIES), chance.choice(SPONSORS), mode, hours, void))
        years.append((year, entries))
    out: list[Row] = []
    cols = [
        Column(x=60, wide=40, font=SERIF, size=10),
        Column(x=110, wide=262, font=SERIF_BOLD, size=10),
        Column(x=392, wide=80, font=SERIF, size=10),
        Column(x=480, wide=70, font=SERIF, size=10, align="right"),
    ]
    names = ["Winterbourne, Hollis G.", "Hollis G. Winterbourne"]

    def draw(total: int) -> Roll:
        out.clear()
        running = [0]  # the year that goes on when a page begins

        def heads(roll: Roll, words: str) -> None:
            roll.sheet.text(60, roll.y + 14, words, SERIF_BOLD, 13, ink="#7a1f1f")
            roll.y += 24
            for col, head in zip(cols, ("Day", "Program, field of study, sponsor", "Mode", "CPE"), strict=True):
                roll.sheet.text(col.anchor, roll.y + 8, head, SERIF_ITALIC, 9, align=col.align)
            roll.sheet.rule(60, roll.y + 12, 550, roll.y + 12)
            roll.y += 20

        def begin(roll: Roll) -> None:
            sheet = roll.sheet
            sheet.text(60, 40, "The Cadmore Society of Accountants", SERIF_BOLD, 10)
            sheet.text(550, 40, "Member CPE by Year", SERIF_ITALIC, 10, align="right")
            sheet.text(60, 54, "Winterbourne, Hollis G.   Cert. 18842-R", SERIF, 9)
            sheet.text(550, 54, f"as of 02/09/2026   page {roll.page} of {total}", SERIF, 9, align="right")
            roll.y = 64
            if roll.page > 1 and running[0]:
                heads(roll, f"{running[0]} (continued)")

        roll = Roll(LETTER_TALL, begin, foot=46)
        for year, entries in years:
            running[0] = 0
            roll.room(130)
            running[0] = year
            heads(roll, f"{year}")
            for day, title, study, sponsor, mode, hours, void in entries:
                cells = (f"{day:%m/%d}", title, mode, void or hours)
                high = height(cols, cells) + 27
                roll.room(high)
                put(roll.sheet, roll.y, cols, cells)
                lower = roll.y + len(cols[1].lines(title)) * 12.2 + 9
                roll.sheet.text(110, lower, study, SERIF_ITALIC, 9)
                roll.sheet.text(110, lower + 11, sponsor, SERIF, 9, ink="#444444")
                roll.y = lower + 19
                if not void:
                    out.append(Row(title, day.isoformat(), hours, names, sponsor))
            counted_ones = [one for one in entries if not one[6]]
            shares = {study: sum(float(one[5]) for one in counted_ones if one[2] == study) for study in STUDIES}
            line = "   ".join(f"{study} {amount:.1f}" for study, amount in shares.items() if amount)
            roll.room(44)
            roll.sheet.rule(392, roll.y, 550, roll.y, weight=0.4)
            roll.sheet.text(
                550, roll.y + 12, f"{year} total   {sum(shares.values()):.1f}", SERIF_BOLD, 10, align="right"
            )
            roll.sheet.text(60, roll.y + 25, line, SERIF_ITALIC, 8)
            roll.y += 38
        return roll

    data = counted(draw)
    shown = sum(len(entries) for _, entries in years)
    return Transcript("c-society-by-year.pdf", data, tuple(out), shown - len(out))


# badge, issuer, place of the badge, day as printed, ISO ("" where it is not earned)
BADGES = (
    ("Python for Finance Professionals", "Open Delta University", "8f3a-22c1-77de", "Mar 3, 2024", "2024-03-03"),
    ("Data Storytelling: From Chart to Decision", "Open Delta University", "c901-5b3e-0a14", "Feb 11, 2024", "2024-02-11"),
    ("SQL Level 2 - Joins, Windows and Common Table Expressions", "Open Delta University", "19aa-ee02-43b7", "Jan 28, 2024", "2024-01-28"),
    ("Negotiator (Intermediate)", "Hallam Business School Online", "77c0-1f6d-98e2", "Dec 15, 2023", "2023-12-15"),
    ("Sustainability Reporting Foundations 2023", "Institute for Green Ledgers", "a4d5-0c0c-6617", "Nov 9, 2023", "2023-11-09"),
    ("Machine Learning Without the Mathematics", "Open Delta University", "", "62% complete", ""),
    ("Agile Team Member", "Hallam Business School Online", "02be-71f3-cd88", "Sep 30, 2023", "2023-09-30"),
    ("Design Thinking Sprint: 5 Days, 5 Methods, 1 Prototype", "Hallam Business School Online", "e6e1-9920-5a0b", "Aug 18, 2023", "2023-08-18"),
    ("Carbon Accounting for Supply Chains and Purchased Services", "Institute for Green Ledgers", "3bd9-46f8-12a0", "Jul 2, 2023", "2023-07-02"),
    ("Blockchain and Audit Evidence", "Institute for Green Ledgers", "", "Not started", ""),
    ("Spreadsheet Champion", "Open Delta University", "f00d-83c4-7e19", "May 21, 2023", "2023-05-21"),
    ("Writing in Plain English", "Open Delta University", "5521-d7aa-9c36", "Apr 1, 2023", "2023-04-01"),
    ("Leading Remote Teams", "Hallam Business School Online", "", "Expired before completion", ""),
    ("Statistics with Confidence", "Open Delta University", "bb17-2e90-f4c5", "Feb 14, 2023", "2023-02-14"),
)  # fmt: skip


@transcript
def badges() -> Transcript:
    """Badges with their pictures, a link that wraps and the day; no credits anywhere."""
    rows = []
    inks = ("#2a6f97", "#b5651d", "#5b7f3a", "#7b4b94")

    def begin(roll: Roll) -> None:
        if roll.page == 1:
            roll.sheet.text(60, 60, "Badge wallet", VERA_BOLD, 20)
            roll.sheet.text(60, 82, "Yusra Lindqvist-Bello", VERA, 12)
            roll.sheet.text(60, 98, "11 earned, 3 to go", VERA, 8.5, ink="#777777")
            roll.y = 112
            for x, head in ((60, "Badge"), (336, "Link"), (450, "Earned")):
                roll.sheet.text(x, roll.y + 10, head, VERA_BOLD, 9, ink="#555555")
            roll.sheet.rule(60, roll.y + 16, 535, roll.y + 16, ink="#bbbbbb")
            roll.y += 26
        roll.sheet.text(60, 812, "wallet.badgerow.example/yusra", VERA, 7, ink="#999999")
        roll.sheet.text(535, 812, str(roll.page), VERA, 7, ink="#999999", align="right")

    roll = Roll(A4_TALL, begin, foot=50)
    cols = [
        Column(x=112, wide=206, font=VERA_BOLD, size=9.5),
        Column(x=336, wide=104, font=VERA, size=7, ink="#2255aa"),
        Column(x=450, wide=84, font=VERA, size=8.5),
    ]
    for number, (title, issuer, link, shown, iso) in enumerate(BADGES):
        roll.room(64)
        sheet, y = roll.sheet, roll.y
        ink = inks[number % 4] if iso else "#cccccc"
        sheet.seal(82, y + 22, 20, fill=ink, light="#ffffff", teeth=12 + number)
        lines = cols[0].lines(title)
        top = y + 22 - (len(lines) * 11.6 + 12) / 2
        put(sheet, top, cols[:1], (title,))
        sheet.text(112, top + len(lines) * 11.6 + 9, issuer, VERA, 7.5, ink="#666666")
        for col, cell in (
            (cols[1], f"https://wallet.\nbadgerow.example/v/\n{link}" if link else "-"),
            (cols[2], shown),
        ):
            put(sheet, y + 22 - height([col], (cell,)) / 2, [col], (cell,))
        roll.y += 56
        if iso:
            rows.append(Row(title, iso, None, ["Yusra Lindqvist-Bello"], issuer))
    data = roll.sheet.pdf(subject="transcript")
    return Transcript("c-badges.pdf", data, tuple(rows), len(BADGES) - len(rows))


# category: title, day as printed, ISO, duration as printed, hours, organiser; "" hours where it was not followed
FRENCH = {
    "Comptabilité et information financière": (
        ("Les provisions réglementées : pièges et bonnes pratiques", "12 mars 2024", "2024-03-12", "7 h", "7", "Institut Vaugelas"),
        ("Actualité des normes 2024 - impacts sur les comptes consolidés des groupes de taille moyenne", "4 avril 2024", "2024-04-04", "3 h 30", "3.5", "Ordre régional du Marais-Haut"),
        ("Tableau de flux de trésorerie", "28 juin 2024", "2024-06-28", "absente", "", "Institut Vaugelas"),
    ),
    "Fiscalité": (
        ("TVA intracommunautaire et e-commerce", "9 janvier 2024", "2024-01-09", "7 h", "7", "École Montclar"),
        ("Loi de finances : ce qui change au 1er janvier", "18 janvier 2024", "2024-01-18", "2 h", "2", "Ordre régional du Marais-Haut"),
        ("Transmission d'entreprise : pacte, donation et holding", "du 14 au 15 mai 2024", "2024-05-15", "14 h", "14", "École Montclar"),
        ("Crédit d'impôt recherche", "3 octobre 2024", "2024-10-03", "inscrite", "", "École Montclar"),
    ),
    "Audit et déontologie": (
        ("Lutte contre le blanchiment : vigilance et déclaration de soupçon", "21 février 2024", "2024-02-21", "3 h 30", "3.5", "Ordre régional du Marais-Haut"),
        ("Indépendance et secret professionnel", "21 février 2024", "2024-02-21", "1 h 45", "1.75", "Ordre régional du Marais-Haut"),
        ("Audit des petites entités en 12 étapes", "11 et 12 juin 2024", "2024-06-12", "12 h", "12", "Institut Vaugelas"),
    ),
    "Management, numérique, communication": (
        ("Conduire un entretien difficile", "23 mai 2024", "2024-05-23", "7 h", "7", "Atelier Brisefer"),
        ("Facturation électronique : préparer le cabinet et ses clients à l'échéance de septembre 2026", "2 juillet 2024", "2024-07-02", "1 h 30", "1.5", "Atelier Brisefer"),
        ("Prise de parole en public", "annulée par l'organisme", "", "", "", "Atelier Brisefer"),
        ("Intelligence artificielle au cabinet", "19 septembre 2024", "2024-09-19", "3 h", "3", "Institut Vaugelas"),
    ),
}  # fmt: skip


@transcript
def french_by_category() -> Transcript:
    """French: paragraphs under categories, title in bold and then, in the same line, day, organiser and duration."""
    rows, left_out = [], 0
    names = ["Mme Apolline GUERREC-DIALLO", "Apolline GUERREC-DIALLO"]
    roll = Roll(A4_TALL, lambda _: None, foot=70)
    sheet = roll.sheet
    sheet.text(70, 70, "ORDRE RÉGIONAL DU MARAIS-HAUT", SANS_BOLD, 11)
    sheet.text(70, 96, "Relevé individuel de formation continue - année 2024", SANS, 14)
    sheet.text(70, 116, "Mme Apolline GUERREC-DIALLO", SANS_BOLD, 10)
    sheet.text(70, 130, "Matricule 14-00731", SANS, 9)
    roll.y = 150
    hours_all = 0.0
    for category, entries in FRENCH.items():
        roll.sheet.text(70, roll.y + 12, category, SANS_ITALIC, 11, ink="#1f4e79")
        roll.y += 22
        for title, shown, iso, duration, hours, by in entries:
            tail = f"{shown}, {by}" + (f" ({duration})" if duration else "")
            pieces = [(word, SANS_BOLD) for word in f"{title}.".split()] + [(word, SANS) for word in tail.split()]
            left = 88.0
            roll.sheet.text(76, roll.y + 10, "•", SANS, 10)
            for word, font in pieces:
                wide = stringWidth(word, font, 10)
                if left + wide > 520:
                    left = 88.0
                    roll.y += 13
                roll.sheet.text(left, roll.y + 10, word, font, 10)
                left += wide + 2.9
            roll.y += 19
            if hours:
                rows.append(Row(title, iso, hours, names, by))
                hours_all += float(hours)
            else:
                left_out += 1
        roll.y += 8
    roll.sheet.text(70, roll.y + 14, f"Total validé : {int(hours_all)} h {round(hours_all % 1 * 60):02}", SANS_BOLD, 11)
    roll.sheet.text(
        70,
        roll.y + 34,
        "Édité le 6 janvier 2025. Les actions suivies de « absente » ou « inscrite » ne sont pas validées.",
        SANS,
        8,
    )
    return Transcript("c-french-by-category.pdf", roll.sheet.pdf(subject="transcript"), tuple(rows), left_out)


# title, provider, first day, last day, hours, of which ethics, note
ENGINEER = (
    ("Wind Loads on Rooftop Equipment (ASCE 7-16 vs. 7-22)", "Strutt & Tye Webinars", "1/12/2023", "1/12/2023", "1.5", "", ""),
    ("Ethics for Licensed Engineers: The Bridge That Nobody Inspected", "Plumbline PDH", "1/30/2023", "1/30/2023", "2", "2", ""),
    ("Deep Foundations: Drilled Shafts, Driven Piles and Micropiles in Karst", "Geo Society, Ostrava Chapter", "3/7/2023", "3/9/2023", "18", "", "in Reno"),
    ("Crane Lift Planning", "Plumbline PDH", "4/19/2023", "4/19/2023", "", "", "missed - resched."),
    ("Crane Lift Planning", "Plumbline PDH", "5/24/2023", "5/24/2023", "3", "", ""),
    ("Post-Tensioned Slabs on Ground - Repair", "Strutt & Tye Webinars", "6/6/2023", "6/6/2023", "1", "", ""),
    ("Stormwater 101", "County Engineers' Day", "6/15/2023", "6/15/2023", "0.5", "", ""),
    ("Cold-Formed Steel Connections: Screws, Welds and Power-Actuated Fasteners, With Ten Worked Examples", "Strutt & Tye Webinars", "9/13/2023", "9/13/2023", "1.5", "", "cert. in folder"),
    ("Fall Structures Conference 2023", "State Structural Assoc.", "10/19/2023", "10/20/2023", "11.5", "1", ""),
    ("Seismic Retrofit of Unreinforced Masonry", "Plumbline PDH", "11/28/2023", "11/28/2023", "4", "", ""),
    ("Timber Bridges of the 1900s", "Plumbline PDH", "12/5/2023", "12/5/2023", "", "", "paid, not taken yet"),
    ("Bolted Joints and Torque", "Strutt & Tye Webinars", "1/24/2024", "1/24/2024", "1", "", ""),
    ("Concrete in Hot Weather and Cold Weather", "County Engineers' Day", "2/8/2024", "2/8/2024", "2", "", ""),
    ("Licensing Law Refresher & Professional Conduct", "State Board (online)", "3/1/2024", "3/31/2024", "2", "2", ""),
    ("Finite Elements for Slabs: When to Trust the Contours", "Strutt & Tye Webinars", "4/10/2024", "4/10/2024", "1.5", "", ""),
    ("Retaining Walls: From Gravity to Soil Nail", "Geo Society, Ostrava Chapter", "5/15/2024", "5/16/2024", "12", "", ""),
    ("Drone Inspection of Facades", "Plumbline PDH", "6/27/2024", "6/27/2024", "0", "", "left early, no cert"),
    ("Fireproofing of Structural Steel", "Strutt & Tye Webinars", "7/17/2024", "7/17/2024", "1", "", ""),
    ("Vibration Serviceability of Floors", "Strutt & Tye Webinars", "8/21/2024", "8/21/2024", "1.25", "", ""),
    ("Contracts and Claims for Design Professionals - Half-Day", "County Engineers' Day", "9/12/2024", "9/12/2024", "4", "", ""),
    ("Fall Structures Conference 2024", "State Structural Assoc.", "10/24/2024", "10/25/2024", "", "", "waitlist"),
    ("Existing Buildings Code, Chapters 1 to 5", "Plumbline PDH", "11/14/2024", "11/14/2024", "3", "", ""),
)  # fmt: skip


@transcript
def engineer_sheet() -> Transcript:
    """A worksheet printed in landscape: cells at the foot of their rows, dates to the right, notes of one's own."""
    wides = (26, 232, 132, 62, 62, 40, 44, 130)
    edges = [48.0]
    for wide in wides:
        edges.append(edges[-1] + wide)
    aligns = ("right", "left", "left", "right", "right", "right", "right", "left")
    cols = [
        Column(x=left + 2.5, wide=wide - 5, size=9, align=align)
        for left, wide, align in zip(edges, wides, aligns, strict=False)
    ]
    names = ["Giulio Marchetti-Vane", "Giulio Marchetti-Vane, P.E."]

    def draw(total: int) -> Roll:
        def begin(roll: Roll) -> None:
            roll.sheet.text(roll.sheet.middle, 34, "PDH 2023-24", SANS, 9, align="centre")
            roll.sheet.text(roll.sheet.middle, 570, f"Page {roll.page} of {total}", SANS, 9, align="centre")

        roll = Roll(A4_WIDE, begin, top=50, foot=46)
        roll.sheet.text(
            50.5, roll.y + 11, "Engineer: Giulio Marchetti-Vane, P.E.  (lic. 61188, renews 12/31/2024)", SANS_BOLD, 10
        )
        roll.y += 18
        table = [("#", "Course Name / Activity", "From whom", "Start", "End", "PDH", "Ethics", "Notes")]
        table += [(str(number), *one) for number, one in enumerate(ENGINEER, 1)]
        earned, ethics = (sum(float(one[place] or 0) for one in ENGINEER) for place in (4, 5))
        table.append(("", "TOTAL", "", "", "", f"{earned:g}", f"{ethics:g}", "need 30, carry over 15 max"))
        for cells in table:
            high = height(cols, cells) + 4
            roll.room(high)
            put(roll.sheet, roll.y + 1.5, cols, cells, stand="foot")
            roll.sheet.grid(edges, [roll.y, roll.y + high], ink="#b0b0b0", weight=0.4)
            roll.y += high
        return roll

    rows = []
    for title, by, _, last, hours, _, _ in ENGINEER:
        if float(hours or 0):
            month, day, year = last.split("/")
            rows.append(Row(title, f"{year}-{int(month):02}-{int(day):02}", hours, names, by))
    return Transcript("c-engineer-sheet.pdf", counted(draw), tuple(rows), len(ENGINEER) - len(rows))
