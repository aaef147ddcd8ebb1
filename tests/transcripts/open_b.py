"""Transcripts drawn by a mind that had not read the reader: hospital, bar, a firm's long export, a university."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from PIL import Image, ImageDraw

from tests.strangers.sheet import A4_TALL, LETTER_TALL, LETTER_WIDE, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.roll import Column, Roll, as_picture, counted, height, place_picture, put, scan

# item, offering, ISO date and time, result, hours ("" where none is printed)
WARD = (
    ("Sepsis Early Recognition and the One-Hour Bundle: Screening, Lactate, Cultures and Antibiotics", "Web-based\nSEP-0412", "2025-11-27 01:29 PM", "Passed", "1.25"),
    ("Annual Fire, Electrical and Life Safety Refresher 2025", "Web-based", "2025-11-03 08:02 AM", "Completed", "0.50"),
    ("Restraint and Seclusion - Violent and Non-Violent Behavior", "Classroom\nSpruce Pavilion 2B", "2025-10-21 12:00 PM", "No Show", ""),
    ("Crucial Conversations at the Bedside: Speaking Up When It Is Hard", "Virtual classroom", "2025-10-09 04:45 PM", "Completed", "3.00"),
    ("High-Alert Medications: Insulin, Heparin, Opioids and Neuromuscular Blocking Agents in the Adult Inpatient Setting and During Transport", "Web-based\nPHM-2207", "2025-09-30 11:58 PM", "Passed", "2.00"),
    ("Hand Hygiene", "Observation checklist", "2025-09-12 06:15 AM", "Completed", "0.25"),
    ("Pressure Injury Staging Workshop", "Classroom\nSpruce Pavilion 1A", "2025-08-28 03:30 PM", "Withdrawn", ""),
    ("Safe Patient Handling - Ceiling Lifts, Slide Sheets and Repositioning", "Skills lab", "2025-08-14 10:20 AM", "Completed", "1.50"),
    ("Basic Arrhythmia Interpretation, Part 2: Blocks and Paced Rhythms", "Web-based", "2025-07-31 09:41 PM", "Failed", "0.00"),
    ("Basic Arrhythmia Interpretation, Part 2: Blocks and Paced Rhythms", "Web-based\nretake", "2025-08-02 07:12 AM", "Passed", "2.50"),
    ("HIPAA Privacy and Security for the Workforce, 2025 Edition", "Web-based", "2025-06-18 02:06 PM", "Completed", "0.75"),
    ("Stroke Alert Simulation: From Door to Needle in Under 45 Minutes", "Simulation center", "2025-05-22 05:00 PM", "Completed", "4.00"),
    ("Implicit Bias in Clinical Decision-Making", "Web-based", "2025-04-29 12:34 PM", "Completed", "1.00"),
    ("Central Line Care and the Prevention of Bloodstream Infection", "Web-based", "2025-04-11 08:50 PM", "In Progress", ""),
    ("Preceptor Academy Day 1 of 2: Adult Learners", "Classroom\nHarrow Hall", "2025-03-19 04:30 PM", "Completed", "6.50"),
    ("Preceptor Academy Day 2 of 2: Giving Feedback That Lands", "Classroom\nHarrow Hall", "2025-03-20 04:30 PM", "Completed", "6.50"),
    ("Blood Product Administration and Transfusion Reactions", "Web-based\nTRF-1108", "2025-02-27 10:10 AM", "Passed", "1.25"),
    ("Workplace Violence: De-escalation for Front-Line Staff", "Classroom", "2025-02-05 12:00 PM", "No Show", ""),
    ("Moderate Sedation Competency (Non-Anesthesia Providers)", "Blended\nMSC-3300", "2025-01-23 03:47 PM", "Passed", "2.75"),
    ("Chemotherapy Spill Drill", "Skills lab", "2025-01-09 07:30 AM", "Completed", "0.50"),
    ("Neonatal Resuscitation Update: What Changed and Why It Matters to the Delivery Team", "Virtual classroom", "2024-12-12 01:00 PM", "Completed", "1.75"),
    ("Electronic Charting: Downtime Procedures and Paper Forms", "Web-based", "2024-11-26 09:09 AM", "Completed", "0.50"),
    ("End-of-Life Care, Advance Directives and Difficult Family Meetings", "Web-based\nETH-0900", "2024-11-01 11:11 PM", "Passed", "3.25"),
)  # fmt: skip


def _clock(stamp: str, zone: str) -> str:
    day, time, half = stamp.split()
    year, month, number = day.split("-")
    return f"{month}/{number}/{year} {time} {half} {zone}"


@transcript
def hospital_centred() -> Transcript:
    """Cells in the middle of rows of unlike height, ruled by white space only; moments with their zone, wrapped."""
    cols = [
        Column(x=40, wide=172, font="Vera", size=8),
        Column(x=246, wide=100, font="Vera", size=8, ink="#444444"),
        Column(x=400, wide=78, font="Vera", size=8),
        Column(x=546, wide=80, font="Vera", size=8),
        Column(x=660, wide=60, font="Vera", size=8, align="right"),
    ]
    out: list[Row] = []

    def draw(total: int) -> Roll:
        out.clear()

        def begin(roll: Roll) -> None:
            sheet = roll.sheet
            if roll.page == 1:
                sheet.text(40, 52, "Learning History", "VeraBd", 17, ink="#20506b")
                sheet.text(40, 72, "Learner: Okonkwo-Reyes, Marisol T.", "Vera", 9)
                sheet.text(300, 72, "User ID 00418827", "Vera", 9)
                sheet.text(430, 72, "Unit: 6 West Telemetry", "Vera", 9)
                sheet.text(
                    40, 86, "Period: all history   |   Sorted by: Finished, newest first", "Vera", 7.5, ink="#777777"
                )
                roll.y = 106
            heads = ("Item", "Offering", "Finished", "Result", "Ct. Hrs")
            put(sheet, roll.y, cols, heads)
            sheet.rule(40, roll.y + 14, 722, roll.y + 14, ink="#20506b", weight=1.2)
            roll.y += 24
            sheet.text(
                40,
                590,
                "Larkmoor Regional Health  -  learn.larkmoor.example/reports/history",
                "Vera",
                6.5,
                ink="#888888",
            )
            sheet.text(396, 590, f"Page {roll.page} of {total}", "Vera", 6.5, align="centre", ink="#888888")
            sheet.text(722, 590, "Printed 12/01/2025 07:55 AM", "Vera", 6.5, align="right", ink="#888888")

        roll = Roll(LETTER_WIDE, begin, top=40, foot=46)
        for title, offering, stamp, result, hours in WARD:
            cells = (title, offering, _clock(stamp, "America/Chicago"), result, hours)
            roll.room(height(cols, cells))
            roll.y += put(roll.sheet, roll.y, cols, cells, stand="middle") + 8
            if result in ("Passed", "Completed"):
                names = ["Marisol T. Okonkwo-Reyes", "Okonkwo-Reyes, Marisol T."]
                out.append(Row(title, stamp[:10], hours, names))
        return roll

    data = counted(draw)
    return Transcript("b-hospital-centred.pdf", data, tuple(out), len(WARD) - len(out))


# year: month and day, title, provider, format, hours, what is printed instead of hours
BAR = {
    2022: (
        ("Jan 19", "Discovery Disputes After the 2021 Rule Amendments: Proportionality, Privilege Logs and Clawbacks", "Halvorsen Legal Institute", "live webcast", "1.50", ""),
        ("Mar 4", "Elder Abuse: What Every Probate Lawyer Must Know", "Tallowmere County Bar", "in person", "3.00", ""),
        ("May 26", "Ethics at the Movies", "Quill & Gavel Seminars", "on demand", "2.00", ""),
        ("Sep 9", "Mediation Advocacy in Two-Party Construction Cases", "Tallowmere County Bar", "in person", "", "did not attend"),
        ("Nov 30", "Annual Trusts and Estates Institute, Day One", "Halvorsen Legal Institute", "in person", "6.25", ""),
        ("Dec 1", "Annual Trusts and Estates Institute, Day Two", "Halvorsen Legal Institute", "in person", "5.75", ""),
    ),
    2023: (
        ("Feb 2", "Drafting Arbitration Clauses That Survive: Lessons From Fifty Years of Unconscionability Decisions and a Few That Did Not Make the Reporters", "Quill & Gavel Seminars", "on demand", "1.25", ""),
        ("Apr 14", "Client Trust Accounts - Reconciliation", "State Lawyers' Practice Program", "live webcast", "1.00", ""),
        ("Apr 14", "Substance Use and the Profession", "State Lawyers' Practice Program", "live webcast", "1.00", ""),
        ("Jun 22", "Section 1031 Exchanges in a Rising-Rate Market", "Halvorsen Legal Institute", "live webcast", "2.00", ""),
        ("Oct 5", "Juvenile Dependency Bootcamp", "Tallowmere County Bar", "in person", "", "withdrew"),
        ("Oct 31", "Frightening Facts: Evidence Jeopardy 2023", "Tallowmere County Bar", "in person", "1.50", ""),
    ),
    2024: (
        ("Jan 8", "Generative Tools and the Duty of Competence", "Quill & Gavel Seminars", "on demand", "1.00", ""),
        ("Mar 21", "Cross-Examining the Forensic Accountant: Lost Profits, Lost Earnings and Business Valuation", "Halvorsen Legal Institute", "live webcast", "3.25", ""),
        ("Jul 18", "Landlord and Tenant Update", "Tallowmere County Bar", "in person", "2.00", ""),
        ("Aug 15", "Elimination of Bias: Jury Selection After the Reform", "State Lawyers' Practice Program", "live webcast", "1.50", ""),
        ("Dec 12", "Year-End Ethics Marathon", "Tallowmere County Bar", "in person", "", "registered"),
    ),
}  # fmt: skip


@transcript
def bar_by_year() -> Transcript:
    """A list without heads under years; the day lacks its year, the provider stands under the title in italics."""
    days = Column(x=72, wide=46, font=SERIF, size=11)
    titles = Column(x=126, wide=330, font=SERIF, size=11)
    out, left_out = [], 0
    holder = ["Ferreira-Quist, Dashiell R.", "Dashiell R. Ferreira-Quist"]

    def begin(roll: Roll) -> None:
        sheet = roll.sheet
        if roll.page == 1:
            sheet.centred(60, "THE BAR OF TALLOWMERE COUNTY", SERIF_BOLD, 15, tracking=1.5)
            sheet.centred(78, "Continuing Legal Education", SERIF_ITALIC, 12)
            sheet.text(72, 108, "Ferreira-Quist, Dashiell R.", SERIF_BOLD, 12)
            sheet.text(540, 108, "Bar No. 204417", SERIF, 11, align="right")
            sheet.text(
                72, 124, "Each program is followed by its provider and format; hours are at the right.", SERIF_ITALIC, 9
            )
            roll.y = 140
        else:
            sheet.text(72, 50, "Ferreira-Quist, Dashiell R.  -  204417", SERIF_ITALIC, 9)
            roll.y = 66
        sheet.centred(762, f"- {roll.page} -", SERIF, 9)

    roll = Roll(LETTER_TALL, begin, foot=60)
    grand = 0.0
    for year, entries in BAR.items():
        roll.room(90)
        roll.y += 16
        roll.sheet.text(72, roll.y, str(year), SERIF_BOLD, 14)
        roll.sheet.rule(72, roll.y + 4, 540, roll.y + 4)
        roll.y += 12
        for day, title, provider, form, hours, instead in entries:
            roll.room(60)
            high = put(roll.sheet, roll.y, [days, titles], (day, title))
            roll.sheet.text(540, roll.y + 11, hours or instead, SERIF if hours else SERIF_ITALIC, 11, align="right")
            roll.y += high + 9
            roll.sheet.text(126, roll.y, f"{provider}, {form}", SERIF_ITALIC, 9.5, ink="#333333")
            roll.y += 9
            if hours:
                number = (["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]).index(
                    day[:3]
                ) + 1
                out.append(Row(title, f"{year}-{number:02}-{int(day[4:]):02}", hours, holder, provider))
            else:
                left_out += 1
        earned = sum(float(hours or 0) for *_, hours, _ in entries)
        grand += earned
        roll.sheet.text(540, roll.y + 10, f"Hours reported for {year}: {earned:.2f}", SERIF_BOLD, 10, align="right")
        roll.y += 18
    roll.room(40)
    roll.sheet.text(540, roll.y + 18, f"Hours on record: {grand:.2f}", SERIF_BOLD, 12, align="right")
    return Transcript("b-bar-by-year.pdf", roll.sheet.pdf(subject="transcript"), tuple(out), left_out)


OBJECTS = (
    "Code of Conduct", "Anti-Bribery and Gifts", "Trade Sanctions and Export Controls", "Forklift Operation and Daily Checks",
    "Lockout and Tagout", "Working at Height", "Manual Handling", "Phishing: Spot It, Stop It, Report It",
    "Spreadsheet Modelling Beyond Pivot Tables", "Contract Basics for Non-Lawyers", "Revenue Recognition for Long-Term Projects",
    "Supplier Audits - Planning and Reporting", "Lean Daily Management", "Root Cause Analysis: Five Whys and Fishbone",
    "Presenting to Senior Stakeholders", "Coaching Skills for Team Leads", "Records Retention and Legal Hold",
    "Chemical Labels and Safety Data Sheets", "Confined Space Entry Awareness", "First Aid for the Shop Floor",
    "Incoterms 2020 in Practice", "Transfer Pricing: A Primer", "Cost Accounting for Plant Managers",
    "Machine Guarding", "Unconscious Bias in Hiring", "Data Protection When Travelling", "Inventory Counting and Cut-Off",
    "Project Closing and Lessons Learned", "Statistical Process Control", "Negotiating With Single-Source Suppliers",
    "Job Hazard Analysis", "Energy Management Systems", "Travel and Expense Policy", "Product Liability Essentials",
    "Arc Flash Awareness", "Change Control for Validated Equipment", "Crisis Communication", "Fair Competition Law",
    "Giving and Receiving Feedback", "Warehouse Fire Prevention", "Dangerous Goods by Road", "Team Planning With Visual Boards",
)  # fmt: skip
FORMS = (
    "", "", " (2023 Refresh)", " - Level 1", " - Level 2: Advanced Applications and Case Studies", ": Annual Recertification",
    " for New Joiners", " (Site Brackwater) - Practical Assessment and Walk-Round With the Supervisor on Duty", " and You",
    ", Module 3 of 4", ": What Changed Since 01/2022", " - Quarterly Briefing for Supervisors, Shift Leads and Deputies",
)  # fmt: skip


def _emblem() -> Image.Image:
    picture = Image.new("RGB", (240, 96), "#ffffff")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((6, 8, 86, 88), fill="#c8432b")
    pen.polygon(((46, 18), (76, 78), (16, 78)), fill="#ffffff")
    for step in range(4):
        pen.rectangle((104 + 32 * step, 78 - 16 * step, 126 + 32 * step, 86), fill="#30465a")
    return picture


@transcript
def corporate_long() -> Transcript:
    """Some thirty pages, a picture on each, the head on the first only; cells stand at the foot of rows that are striped."""
    chance = Random(4471)
    emblem = as_picture(_emblem())
    cols = [
        Column(x=42, wide=150, size=8.2), Column(x=204, wide=52, size=7.6, ink="#555555"), Column(x=262, wide=58, size=7.6),
        Column(x=326, wide=58, size=7.6, font=SANS_BOLD), Column(x=390, wide=34, size=7.6, align="right"),
        Column(x=436, wide=44, size=7.6, align="right"), Column(x=500, wide=46, size=7.6, align="right"),
    ]  # fmt: skip
    entries = []
    day = date(2025, 6, 27)
    recent: list[str] = []
    while len(entries) < 400:
        title = chance.choice(OBJECTS) + chance.choice(FORMS)
        if title in recent[-40:]:
            continue
        recent.append(title)
        day -= timedelta(days=chance.choice((1, 2, 5, 7, 9, 14)))
        kind = chance.choice(("Online", "Online", "Classroom", "Video", "Blended learning", "Document review"))
        status = chance.choices(("", "In progress", "Waived", "Not started", "Cancelled"), (22, 1, 1, 1, 1))[0]
        points = "" if status else chance.choice(("0.25", "0.50", "0.75", "1.00", "1.50", "2.00", "4.00", "7.50"))
        assigned = day - timedelta(days=chance.randint(3, 60))
        score = "" if status or kind in ("Video", "Classroom") else f"{chance.randint(70, 100)}%"
        spent = "00:00" if status else f"{chance.randint(0, 7):02}:{chance.randint(1, 59):02}"
        entries.append((title, kind, assigned, day, status, score, spent, points))
    out: list[Row] = []

    def draw(total: int) -> Roll:
        out.clear()

        def begin(roll: Roll) -> None:
            sheet = roll.sheet
            place_picture(sheet, emblem, 42, 22, 75, 30)
            sheet.text(553, 42, "Individual learning record", SANS, 9, align="right", ink="#30465a")
            if roll.page == 1:
                sheet.text(42, 84, "Vandersloot, Ignatius", SANS_BOLD, 15)
                sheet.text(
                    42,
                    100,
                    "Personnel no. 7730152  |  Cost centre 4410 Brackwater Works  |  Manager: P. Achterberg",
                    SANS,
                    8,
                )
                sheet.block(38, 112, 515, 18, "#30465a")
                heads = ("Learning object", "Kind", "Assigned", "Done", "Score", "Time spent", "CE pts")
                for col, head in zip(cols, heads, strict=True):
                    sheet.text(col.anchor, 124, head, SANS_BOLD, 7.6, align=col.align, ink="#ffffff")
                roll.y = 134
            sheet.rule(38, 806, 553, 806, ink="#bbbbbb")
            sheet.text(
                42,
                818,
                "Printed 02 Jul 2025 08:14 UTC  https://campus.brindlewick.example/report/4471?u=7730152",
                SANS,
                6.5,
            )
            sheet.text(553, 818, f"Page {roll.page} of {total}", SANS, 6.5, align="right")

        roll = Roll(A4_TALL, begin, top=66, foot=44)
        for number, (title, kind, assigned, done, status, score, spent, points) in enumerate(entries):
            shown = status or f"{done:%d-%b-%Y}"
            cells = (title, kind, f"{assigned:%d-%b-%Y}", shown, score or "-", spent, points or "-")
            high = max(height(cols, cells), 30) + 12
            roll.room(high)
            if number % 2 == 0:
                roll.sheet.block(38, roll.y, 515, high, "#edf1f4")
            down = roll.y + high - 7 - height(cols, cells)
            put(roll.sheet, down, cols, cells, stand="foot")
            roll.y += high
            if not status:
                out.append(Row(title, done.isoformat(), points, ["Vandersloot, Ignatius", "Ignatius Vandersloot"]))
        roll.room(40)
        total_points = sum(float(points or 0) for *_, points in entries)
        roll.sheet.text(42, roll.y + 22, f"{len(entries)} learning objects", SANS_BOLD, 8.5)
        roll.sheet.text(546, roll.y + 22, f"Total CE pts   {total_points:.2f}", SANS_BOLD, 8.5, align="right")
        return roll

    data = counted(draw)
    return Transcript("b-corporate-long.pdf", data, tuple(out), len(entries) - len(out))


# term with its last day: subject and number, title, attempted, grade
TERMS = (
    ("Fall Semester 2019", "08/26/2019 - 12/13/2019", (("ACCT 2010", "Principles of Financial Accounting", 3, "A-"), ("ECON 2100", "Microeconomic Reasoning", 3, "B+"), ("MATH 1450", "Calculus for Business and Social Science", 4, "B"), ("HIST 1020", "World History Since 1500", 3, "W"))),
    ("Spring Semester 2020", "01/13/2020 - 05/08/2020", (("ACCT 2020", "Principles of Managerial Accounting", 3, "A"), ("ECON 2110", "Macroeconomic Reasoning", 3, "B"), ("STAT 2300", "Statistical Methods I", 3, "A-"), ("PHIL 2050", "Ethics and Public Life", 3, "A"), ("PHED 1010", "Swimming for Fitness", 1, "A"))),
    ("Fall Semester 2020", "08/24/2020 - 12/11/2020", (("ACCT 3110", "Intermediate Financial Reporting I", 3, "B+"), ("ACCT 3310", "Accounting Information Systems", 3, "B"), ("BLAW 3000", "Legal Environment of Business", 3, "A-"), ("FIN 3000", "Corporate Finance", 3, "F"))),
    ("Spring Semester 2021", "01/11/2021 - 05/07/2021", (("ACCT 3120", "Intermediate Financial Reporting II", 3, "A-"), ("ACCT 3400", "Cost Analysis and Control", 3, "A"), ("FIN 3000", "Corporate Finance", 3, "B+"), ("ENGL 3120", "Professional Writing", 3, "A"))),
    ("Fall Semester 2021", "08/23/2021 - 12/10/2021", (("ACCT 4210", "Federal Income Taxation of Individuals", 3, "A"), ("ACCT 4500", "Auditing and Assurance", 3, "A-"), ("MGMT 3010", "Organizational Behavior", 3, "B+"), ("ACCT 4980", "Internship in Public Practice", 6, "P"))),
    ("Spring Semester 2022", "01/10/2022 - 05/06/2022", (("ACCT 4220", "Taxation of Business Entities", 3, "A-"), ("ACCT 4600", "Government and Nonprofit Accounting", 3, "A"), ("ACCT 4910", "Seminar: Fraud Examination", 3, "A"), ("MGMT 4990", "Business Policy and Strategy", 3, "IP"))),
)  # fmt: skip
POINTS = {"A": 4.0, "A-": 3.7, "B+": 3.3, "B": 3.0, "F": 0.0}


@transcript
def university_two_blocks() -> Transcript:
    """A scan of terms in two blocks side by side, with attempted and earned hours, grades and points."""
    sheet_size = LETTER_TALL
    holder = ["Bellweather, Tamsin Oriel", "Tamsin Oriel Bellweather"]
    out, left_out = [], 0

    def begin(roll: Roll) -> None:
        sheet = roll.sheet
        sheet.centred(48, "Wexcombe State University", SERIF_BOLD, 18)
        sheet.centred(62, "Office of the Registrar  -  Official Academic Record", SERIF, 10)
        sheet.text(36, 86, "Name: Bellweather, Tamsin Oriel", SANS_BOLD, 8.5)
        sheet.text(306, 86, "Student ID: W0093361", SANS, 8.5)
        sheet.text(576, 86, "Issued: 06/14/2022", SANS, 8.5, align="right")
        sheet.text(36, 98, "Program: B.S. in Accountancy", SANS, 8.5)
        sheet.text(306, 98, "Degree conferred: none as of issue date", SANS, 8.5)
        sheet.rule(36, 104, 576, 104, weight=1)
        sheet.rule(306, 104, 306, 690, weight=0.5)

    roll = Roll(sheet_size, begin)
    sheet = roll.sheet
    hours_all = points_all = 0.0
    for place, (term, span, entries) in enumerate(TERMS):
        left = 36 if place < 3 else 312
        y = 122 + (place % 3) * 178
        sheet.text(left, y, term, SANS_BOLD, 8.5)
        sheet.text(left + 262, y, span, SANS, 7.6, align="right")
        heads = [(left + 190, "Att"), (left + 215, "Earn"), (left + 236, "Grd"), (left + 262, "Pts")]
        for x, head in heads:
            sheet.text(x, y + 12, head, SANS, 7, align="right")
        sheet.rule(left, y + 15, left + 262, y + 15, weight=0.4)
        y += 27
        for code, title, attempted, grade in entries:
            col = Column(x=left + 48, wide=122, size=8)
            high = put(sheet, y - 8, [col], (title,))
            earned = 0 if grade in ("W", "F", "IP") else attempted
            quality = POINTS.get(grade, 0.0) * attempted
            sheet.text(left, y, code, SANS, 8)
            cells = (f"{attempted:.2f}", f"{earned:.2f}", grade, f"{quality:.2f}")
            for (x, _), cell in zip(heads, cells, strict=True):
                sheet.text(x, y, cell, SANS, 8, align="right")
            y += high + 3
            month, day, year = span[-10:].split("/")
            if earned:
                out.append(Row([title, f"{code} {title}"], f"{year}-{month}-{day}", str(earned), holder))
                hours_all, points_all = hours_all + earned, points_all + quality
            else:
                left_out += 1
        sheet.rule(left + 120, y - 6, left + 262, y - 6, weight=0.4)
        sheet.text(
            left + 48,
            y + 3,
            f"Term earned hrs  {sum(a for _, _, a, g in entries if g not in ('W', 'F', 'IP')):.2f}",
            SANS,
            7.6,
        )
        sheet.text(left + 262, y + 3, "Good Standing", SANS, 7.6, align="right")
    sheet.rule(36, 690, 576, 690, weight=1)
    sheet.text(
        36,
        704,
        f"CUMULATIVE   Earned hrs {hours_all:.2f}    Quality pts {points_all:.2f}    GPA {points_all / (hours_all - 6 + 3):.3f}",
        SANS_BOLD,
        8.5,
    )
    sheet.text(
        36,
        718,
        "W withdrawn   F failed, no credit   IP in progress   P pass, not in GPA.   One unit is one semester hour.",
        SANS,
        7.5,
    )
    sheet.centred(745, "END OF RECORD", SANS_BOLD, 8)
    data = scan(sheet.pdf(subject="transcript"), seed=61, dpi=200, skew=-0.5)
    return Transcript("b-university-two-blocks.pdf", data, tuple(out), left_out)
