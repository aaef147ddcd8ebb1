"""Four more: a mainframe's print, a portal printed from the browser, a German chamber, a nurse's sheet on a table."""

from __future__ import annotations

from html import escape
from itertools import pairwise

from tests.certificates.paper import A4_WIDE
from tests.strangers.files import browser_print
from tests.strangers.sheet import LETTER_TALL, SANS, SANS_BOLD, SANS_ITALIC, SERIF, SERIF_BOLD, TYPED, TYPED_BOLD
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.roll import Column, Roll, columns, counted, height, phone_photo, put, scan

# number, description, first day, last day, hours, score, status
POLICE = (
    ("10118", "BASIC PEACE OFFICER COURSE - INTENSIVE FORMAT", "01/08/18", "06/15/18", "664.0", "91", "C"),
    ("10440", "FIELD TRAINING PROGRAM, PHASES I THROUGH IV INCLUDING FINAL EVALUATION WEEK", "06/18/18", "10/05/18", "400.0", "", "C"),
    ("21007", "FIREARMS QUALIFICATION - FALL", "11/02/18", "11/02/18", "4.0", "96", "C"),
    ("22310", "STANDARDIZED FIELD SOBRIETY TESTING AND REPORT WRITING FOR IMPAIRED DRIVING CASES", "02/11/19", "02/13/19", "24.0", "88", "C"),
    ("21008", "FIREARMS QUALIFICATION - SPRING", "04/19/19", "04/19/19", "4.0", "", "N"),
    ("21008", "FIREARMS QUALIFICATION - SPRING", "05/03/19", "05/03/19", "4.0", "92", "C"),
    ("30555", "CRISIS INTERVENTION TEAM, 40 HOUR", "09/16/19", "09/20/19", "40.0", "", "C"),
    ("31200", "EMERGENCY VEHICLE OPERATIONS REFRESHER", "10/28/19", "10/28/19", "8.0", "71", "F"),
    ("31200", "EMERGENCY VEHICLE OPERATIONS REFRESHER", "11/12/19", "11/12/19", "8.0", "84", "C"),
    ("40071", "LEGAL UPDATE 2020: SEARCH, SEIZURE AND STATEMENTS AFTER THE NEW STATUTE", "01/22/20", "01/22/20", "3.5", "", "C"),
    ("21010", "CONDUCTED ENERGY DEVICE RECERTIFICATION", "03/17/20", "03/17/20", "2.0", "", "X"),
    ("45002", "RACIAL PROFILING PREVENTION - ONLINE", "08/06/20", "08/06/20", "2.0", "100", "C"),
    ("50121", "CRIME SCENE PHOTOGRAPHY AND EVIDENCE COLLECTION FOR PATROL OFFICERS", "10/12/20", "10/14/20", "24.0", "94", "C"),
    ("50400", "INTERVIEW AND INTERROGATION II", "02/01/21", "02/03/21", "20.0", "", "W"),
    ("50400", "INTERVIEW AND INTERROGATION II", "05/10/21", "05/12/21", "20.0", "90", "C"),
    ("21012", "PATROL RIFLE OPERATOR", "06/21/21", "06/24/21", "32.0", "95", "C"),
    ("60010", "FIRST-LINE SUPERVISOR: COACHING, DOCUMENTATION, DISCIPLINE AND EARLY INTERVENTION", "09/13/21", "09/24/21", "80.0", "93", "C"),
    ("45003", "HAZARDOUS MATERIALS AWARENESS REFRESHER", "01/11/22", "01/11/22", "1.5", "", "C"),
    ("40073", "LEGAL UPDATE 2022", "01/26/22", "01/26/22", "3.5", "", "C"),
    ("70115", "DEATH INVESTIGATION - CHILD AND INFANT", "04/04/22", "04/06/22", "24.0", "97", "C"),
    ("21014", "LESS-LETHAL LAUNCHER INSTRUCTOR", "07/18/22", "07/19/22", "16.0", "", "N"),
    ("80900", "INSTRUCTOR DEVELOPMENT: ADULT LEARNING, LESSON PLANS, AND TESTING", "10/03/22", "10/07/22", "40.0", "98", "C"),
    ("45004", "CPR/AED AND TOURNIQUET", "12/08/22", "12/08/22", "4.0", "", "C"),
)  # fmt: skip


@transcript
def mainframe_green_bar() -> Transcript:
    """A scan of wide fan-fold paper with green bars: capitals in columns, a description goes on in the next line."""
    wide = (1064.0, 792.0)
    rows = []
    lines: list[str] = []
    for number, title, first, last, hours, score, status in POLICE:
        words, parts = title.split(), [""]
        for word in words:
            if len(parts[-1]) + len(word) > 42:
                parts.append("")
            parts[-1] = f"{parts[-1]} {word}".strip()
        lines.append(f"{number:<9}{parts[0]:<46}{first:<12}{last:<12}{hours:>8}{score:>9}{status:>9}")
        lines += [f"{'':<9}{part}" for part in parts[1:]]
        if status == "C":
            month, day, year = last.split("/")
            rows.append(Row(title, f"20{year}-{month}-{day}", hours, ["KOWALCZYK, BRANNOCK J", "BRANNOCK J KOWALCZYK"]))

    def begin(roll: Roll) -> None:
        sheet = roll.sheet
        for bar in range(22):
            if bar % 2:
                sheet.block(40, 36 * bar, 984, 36, "#dcefdc")
        for hole in range(18):
            for x in (18, 1046):
                sheet.disc(x, 26 + 43.5 * hole, 6, ink="#999999")
        head = (
            f"{'RUN 01/17/23  06:02:11':<40}{'OSTREVANT COUNTY LAW ENFORCEMENT ACADEMY':<58}{'PAGE ' + str(roll.page):>9}",
            f"{'PGM TRN0442R':<40}{'OFFICER TRAINING PROFILE':<40}",
            "",
            f"NAME  KOWALCZYK, BRANNOCK J{'':<12}P-ID 0447183{'':<10}AGENCY 31-0072 OSTREVANT CO SHERIFF",
            "",
            f"{'CRSE':<9}{'DESCRIPTION':<46}{'BEG DT':<12}{'END DT':<12}{'HRS':>8}{'SCR':>9}{'ST':>9}",
            f"{'-----':<9}{'-' * 42:<46}{'--------':<12}{'--------':<12}{'------':>8}{'---':>9}{'--':>9}",
        )
        for line in head:
            sheet.text(64, roll.y, line, TYPED, 12.5)
            roll.y += 18
        roll.y += 6

    roll = Roll(wide, begin, top=48, foot=70)
    for place, line in enumerate(lines):
        goes_on = place + 1 < len(lines) and lines[place + 1].startswith(" ")
        roll.room(36 if goes_on and not line.startswith(" ") else 18)
        roll.sheet.text(64, roll.y, line, TYPED, 12.5)
        roll.y += 18
    earned = sum(float(one[4]) for one in POLICE if one[6] == "C")
    tail = (
        "",
        f"{'TOTAL HOURS CREDITED':>67}{'':<12}{earned:>8.1f}",
        "",
        "ST  C=COMPLETED  F=FAILED  N=NO SHOW  W=WITHDRAWN  X=CANCELLED",
        "*** END OF REPORT ***",
    )
    roll.room(len(tail) * 18)
    for line in tail:
        roll.sheet.text(64, roll.y, line, TYPED_BOLD if "TOTAL" in line else TYPED, 12.5)
        roll.y += 18
    data = scan(roll.sheet.pdf(subject="transcript"), seed=442, dpi=150, skew=0.3)
    return Transcript("b-mainframe.pdf", data, tuple(rows), len(POLICE) - len(rows))


# title, day as printed, ISO, hours as printed, hours, by whom, status
PORTAL = (
    ("Wetland Buffers and Setbacks: A Plan Reviewer's Guide", "Sep 18, 2024", "2024-09-18", "2 hours", "2", "Guild of Town Planners", "Completed"),
    ("Transit-Oriented Development After 2020", "Aug 6, 2024", "2024-08-06", "1.5 hours", "1.5", "Guild of Town Planners", "Completed"),
    ("Robert's Rules for Planning Commissions", "Jul 25, 2024", "2024-07-25", "1 hour", "", "Fennimore Civic School", "Cancelled"),
    ("Reading a Pro Forma: What Developers Know and You Should, Too", "Jun 11, 2024", "2024-06-11", "3 hours", "3", "Land Economics Forum", "Completed"),
    ("Form-Based Codes - An Introduction", "May 30, 2024", "2024-05-30", "45 minutes", "0.75", "Fennimore Civic School", "Completed"),
    ("Ethics Case of the Year 2024", "May 2, 2024", "2024-05-02", "1.5 hours", "1.5", "Guild of Town Planners", "Completed"),
    ("Hazard Mitigation Planning and Insurance", "Apr 17, 2024", "2024-04-17", "2 hours", "", "Land Economics Forum", "Did not finish (40%)"),
    ("Street Trees: Species, Spacing, Sidewalks and the Long Quarrel Between Arborists and Engineers", "Mar 21, 2024", "2024-03-21", "1 hour", "1", "Urban Canopy Trust", "Completed"),
    ("Accessory Dwellings in 10 Ordinances", "Feb 14, 2024", "2024-02-14", "1.25 hours", "1.25", "Fennimore Civic School", "Completed"),
    ("Site Visits and Ex Parte Contacts", "Jan 23, 2024", "2024-01-23", "1 hour", "1", "Guild of Town Planners", "Completed"),
    ("Noise Ordinances", "Dec 7, 2023", "2023-12-07", "30 minutes", "0.5", "Fennimore Civic School", "Completed"),
    ("Census Data for Small Towns: Margins of Error Explained", "Nov 15, 2023", "2023-11-15", "2 hours", "2", "Land Economics Forum", "Completed"),
    ("Annual Conference 2023 (3 days)", "Oct 3–5, 2023", "2023-10-05", "14.5 hours", "14.5", "Guild of Town Planners", "Completed"),
    ("Parking Minimums: The End of an Era?", "Sep 12, 2023", "2023-09-12", "1 hour", "", "Urban Canopy Trust", "Registered, not attended"),
    ("Water-Sensitive Design", "Aug 29, 2023", "2023-08-29", "1.75 hours", "1.75", "Urban Canopy Trust", "Completed"),
    ("Public Meetings Online and In Person", "Aug 1, 2023", "2023-08-01", "1 hour", "1", "Fennimore Civic School", "Completed"),
)  # fmt: skip
PORTAL_STYLE = """
@page { @top-left { content: '10/2/24, 9:41 AM'; font: 7pt 'Source Sans' } @top-center { content: 'My learning | Member Area'; font: 7pt 'Source Sans' }
 @bottom-left { content: 'https://members.townplanners.example/me/learning?tab=past&view=tiles'; font: 7pt 'Source Sans' }
 @bottom-right { content: counter(page) '/' counter(pages); font: 7pt 'Source Sans' } }
body { font: 10pt 'Source Sans'; color: #222 } nav { display: flex; gap: 18pt; border-bottom: 1px solid #ccc; padding: 6pt 0; color: #666 }
nav b { color: #7a3b8f } h1 { font: 600 17pt 'Source Serif'; margin: 12pt 0 4pt } .tiles { display: grid; grid-template-columns: 1fr 1fr; gap: 12pt; margin-top: 10pt }
.tile { border: 1px solid #d5d0da; border-radius: 6pt; padding: 10pt; break-inside: avoid } .tile h3 { font: 600 11pt/1.25 'Source Sans'; margin: 4pt 0; color: #4a2358 }
.chip { display: inline-block; font-size: 7.5pt; padding: 1pt 6pt; border-radius: 8pt; background: #e3f1e4; color: #23602a } .chip.no { background: #f3e3e3; color: #7d2a2a }
.small { font-size: 8.5pt; color: #555 } .by { font-size: 8.5pt; margin-top: 3pt } .more { text-align: center; margin: 16pt; color: #7a3b8f }
"""


@transcript
def portal_tiles() -> Transcript:
    """A member area as Chromium prints it: tiles in two columns, read across; the browser's own head and foot."""
    tiles, rows = [], []
    for title, shown, iso, time, hours, by, status in PORTAL:
        no = "" if hours else " no"
        tiles.append(
            f"<div class=tile><span class='chip{no}'>{escape(status)}</span><h3>{escape(title)}</h3>"
            f"<div class=small>{shown} &nbsp;·&nbsp; {time}</div><div class=by>Sponsor: {escape(by)}</div></div>"
        )
        if hours:
            rows.append(Row(title, iso, hours, ["Rosalind Achebe-Storm"], by))
    page = (
        f"<style>{PORTAL_STYLE}</style><nav><span>Home</span><b>My learning</b><span>Directory</span><span>Dues</span>"
        "<span style='margin-left:auto'>Hello, Rosalind</span></nav><h1>Rosalind Achebe-Storm</h1>"
        "<div class=small>Member since 2011 &nbsp; Member no. 55-1094 &nbsp; 16 activities</div>"
        f"<div class=tiles>{''.join(tiles)}</div><div class=more>Show older activities</div>"
    )
    data = browser_print(page, size=LETTER_TALL, margin="42pt")
    return Transcript("b-portal-tiles.pdf", data, tuple(rows), len(PORTAL) - len(rows))


# group: title, days, ISO, organiser, points, remark
CHAMBER = {
    "A  Vortrag und Diskussion": (
        ("Antibiotikatherapie 2023 - Was bleibt, was geht?", "11.01.2023", "2023-01-11", "Klinikum Ellerbrook", "2", ""),
        ("Schwindel in der hausärztlichen Praxis: Diagnostik, Manöver und Überweisungskriterien", "08.02.2023", "2023-02-08", "Ärzteverein Nordmoor e. V.", "3", ""),
        ("Der alte Mensch im Straßenverkehr", "22.03.2023", "2023-03-22", "Ärzteverein Nordmoor e. V.", "0", "nicht erschienen"),
        ("Update Diabetologie", "19.04.2023", "2023-04-19", "Institut Salviana", "2,5", ""),
    ),
    "B  Mehrtägige Kongresse": (
        ("31. Nordmoorer Fortbildungswoche für Allgemeinmedizin mit Workshops zu Sonografie, Wundversorgung und Kommunikation", "04.09.2023 – 08.09.2023", "2023-09-08", "Akademie Hohenfels", "30", ""),
        ("Jahrestagung Palliativmedizin", "16.11.2023 - 18.11.2023", "2023-11-18", "Gesellschaft Palliativ Nordmoor", "18", ""),
        ("Kongress Reisemedizin", "02.02.2024 – 03.02.2024", "2024-02-03", "Institut Salviana", "0", "storniert am 15.01.2024"),
    ),
    "C  Kleingruppen, Qualitätszirkel": (
        ("Qualitätszirkel Pharmakotherapie: Polymedikation", "15.05.2023", "2023-05-15", "QZ Ellerbrook Süd", "4", ""),
        ("Qualitätszirkel Pharmakotherapie: Schmerz", "18.09.2023", "2023-09-18", "QZ Ellerbrook Süd", "4", ""),
        ("Balintgruppe, 10 Doppelstunden", "10.01.2024 – 20.03.2024", "2024-03-20", "Praxis Dr. Weidenhaupt", "31,5", ""),
        ("Notfalltraining in der Praxis - Reanimation, Anaphylaxie und Krampfanfall", "13.04.2024", "2024-04-13", "Rettungsschule Brackel", "9", ""),
    ),
    "D  Online-Fortbildung mit Lernerfolgskontrolle": (
        ("Impfen bei Immunsuppression", "27.12.2023", "2023-12-27", "Verlag Medilex", "2", ""),
        ("Herzinsuffizienz: die vier Säulen und mehr", "29.12.2023", "2023-12-29", "Verlag Medilex", "0", "Test nicht bestanden"),
        ("Herzinsuffizienz: die vier Säulen und mehr", "30.12.2023", "2023-12-30", "Verlag Medilex", "2", "2. Versuch"),
        ("Leichenschau - rechtliche Grundlagen und typische Fehler", "05.05.2024", "2024-05-05", "Akademie Hohenfels", "3", ""),
        ("Hygienebeauftragter Arzt, Auffrischung nach § 23", "01.06.2024", "2024-06-01", "Akademie Hohenfels", "0", "angemeldet"),
    ),
}  # fmt: skip


@transcript
def german_chamber() -> Transcript:
    """German: groups by kind, ruled cells, spans of days, commas in points, and remarks that void a row."""
    cols = columns(50, 236, 100, 130, 46, 104, gap=9, size=8.5)
    cols[3] = Column(x=cols[3].x, wide=cols[3].wide, size=8.5, align="right")
    edges = [44, 281, 381, 511, 560, 664]
    rows: list[Row] = []
    count = sum(len(entries) for entries in CHAMBER.values())

    def draw(total: int) -> Roll:
        rows.clear()

        def begin(roll: Roll) -> None:
            sheet = roll.sheet
            if roll.page == 1:
                sheet.text(44, 46, "Ärztekammer Nordmoor", SANS_BOLD, 14)
                sheet.text(44, 62, "Fortbildungspunktekonto", SANS, 11)
                sheet.text(44, 84, "Herrn Dr. med. Lennart Wiesengrund-Oh", SANS, 9.5)
                sheet.text(664, 84, "EFN 802760000417723", SANS, 9.5, align="right")
                sheet.text(44, 97, "Erfassungszeitraum 01.01.2023 bis 31.12.2027", SANS, 8.5)
                roll.y = 108
            heads = ("Thema", "Zeitraum", "Veranstalter", "Pkt.", "Bemerkung")
            sheet.block(44, roll.y, 620, 17, "#d9d9d9")
            for col, head in zip(cols, heads, strict=True):
                sheet.text(col.anchor, roll.y + 12, head, SANS_BOLD, 8.5, align=col.align)
            roll.y += 17
            sheet.text(44, 574, "Stand: 12.06.2024, 14:07 Uhr", SANS, 7)
            sheet.text(664, 574, f"Seite {roll.page} von {total}", SANS, 7, align="right")

        roll = Roll(A4_WIDE, begin, top=40, foot=40)
        everything = 0.0
        for group, entries in CHAMBER.items():
            roll.room(56)
            roll.sheet.box(44, roll.y, 620, 17, ink="#555555", weight=0.6)
            roll.sheet.text(50, roll.y + 12, group, SANS_ITALIC, 9)
            roll.y += 17
            for title, days, iso, by, points, remark in entries:
                cells = (title, days, by, points, remark)
                high = height(cols, cells) + 9
                roll.room(high)
                put(roll.sheet, roll.y + 3.5, cols, cells)
                roll.sheet.grid(edges, [roll.y, roll.y + high], ink="#555555")
                roll.y += high
                if points != "0":
                    names = ["Lennart Wiesengrund-Oh", "Dr. med. Lennart Wiesengrund-Oh"]
                    rows.append(Row(title, iso, points.replace(",", "."), names, by))
            points_here = sum(float(one[4].replace(",", ".")) for one in entries)
            everything += points_here
            roll.room(18)
            roll.sheet.text(
                556 - 5,
                roll.y + 12,
                f"Zwischensumme {group[0]}:   {points_here:.1f}".replace(".", ","),
                SANS,
                8.5,
                align="right",
            )
            roll.y += 20
        roll.room(30)
        roll.sheet.text(
            551,
            roll.y + 14,
            f"Summe anerkannter Punkte:   {everything:.1f}".replace(".", ","),
            SANS_BOLD,
            9.5,
            align="right",
        )
        return roll

    data = counted(draw)
    return Transcript("b-german-chamber.pdf", data, tuple(rows), count - len(rows))


# title, provider, month and day, hours, what stands in the last column
NURSE = (
    ("Wound Care Update", "Petrel Nursing Review", "1/14", "2.0", "MG"),
    ("Opioid Prescribing and Safe Disposal", "Petrel Nursing Review", "2/03", "3.0", "MG"),
    ("Human Trafficking: Recognize and Respond", "State Nurses Forum", "2/27", "1.0", "MG"),
    ("Infusion Therapy Workshop", "St. Aldric Hospital", "3/19", "6.5", "absent"),
    ("Ventilator Basics for the Non-ICU Nurse", "St. Aldric Hospital", "4/22", "4.0", "MG"),
    ("Dementia Care: Beyond Redirection", "Alder Home Academy", "5/06", "1.5", "MG"),
    ("Nurse Jurisprudence and Ethics", "State Nurses Forum", "6/30", "2.0", "MG"),
    ("Diabetes Technology 101", "Alder Home Academy", "8/11", "1.25", "MG"),
    ("Charting for the Courtroom", "Petrel Nursing Review", "9/09", "2.0", "cancelled"),
    ("Palliative Sedation", "St. Aldric Hospital", "10/17", "1.0", "MG"),
    ("Trauma-Informed Care", "State Nurses Forum", "12/02", "3.5", "MG"),
)  # fmt: skip


@transcript
def nurse_photo() -> Transcript:
    """A ward's printed form, photographed: the year in the heading, initials where attendance was checked, empty lines."""
    roll = Roll(LETTER_TALL, lambda _: None)
    sheet = roll.sheet
    sheet.centred(60, "CONTACT HOUR LOG", SERIF_BOLD, 20, tracking=1)
    sheet.centred(78, "calendar year 2024", SERIF, 13)
    sheet.text(50, 110, "Nurse:", SERIF, 12)
    sheet.text(96, 110, "Philippa Drummond-Sato, RN", TYPED_BOLD, 13)
    sheet.text(400, 110, "Lic. no.", SERIF, 12)
    sheet.text(446, 110, "RN-740-118", TYPED_BOLD, 13)
    edges = [44, 258, 396, 452, 504, 568]
    tops = [130 + 33 * step for step in range(16)]
    sheet.grid(edges, tops, ink="#222222", weight=0.9)
    heads = ("Offering", "Provider", "Date", "C.H.", "Checked")
    cols = [Column(x=left + 6, wide=right - left - 9, font=SERIF, size=12) for left, right in pairwise(edges)]
    for col, head in zip(cols, heads, strict=True):
        sheet.text(col.x, 151, head, SERIF_BOLD, 12)
    rows = []
    for top, one in zip(tops[1:], NURSE, strict=False):
        put(sheet, top + (33 - height(cols, one, lead=1.1)) / 2 - 1, cols, one, stand="middle", lead=1.1)
        title, by, day, hours, checked = one
        if checked == "MG":
            month, number = day.split("/")
            names = ["Philippa Drummond-Sato", "Philippa Drummond-Sato, RN"]
            rows.append(Row(title, f"2024-{int(month):02}-{number}", hours, names, by))
    earned = sum(float(one[3]) for one in NURSE if one[4] == "MG")
    sheet.text(50, 652, f"Total checked: {earned:g} contact hours", SERIF_BOLD, 13)
    sheet.text(50, 690, "Checked by:", SERIF, 12)
    sheet.signature(120, 692, width=110, seed=19)
    sheet.text(250, 690, "M. Galbraith, Staff Development (MG)", SERIF, 12)
    data = phone_photo(sheet.pdf(subject="transcript"), seed=27)
    return Transcript("b-nurse-photo.jpg", data, tuple(rows), len(NURSE) - len(rows))
