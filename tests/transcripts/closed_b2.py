"""Hold-out: a teacher's slips laid in sideways, a fire academy's two tables on a page, a Spanish mail of cards."""

from __future__ import annotations

from html import escape

from tests.strangers.files import browser_print
from tests.strangers.sheet import A4_TALL, LETTER_TALL, SANS, SANS_BOLD, SERIF_BOLD, SERIF_ITALIC, TYPED
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.roll import Column, Roll, height, put, scan

# class, provider, instructor, first and last day, clock hours, stamp
TEACHER = (
    ("Phonics Beyond First Grade: Morphology and Spelling", "Millrace Educators' Center", "D. Prewitt", "09/12/22", "11/14/22", "15", "VERIFIED"),
    ("Restorative Circles", "Tamarack School District", "L. Osei", "10/07/22", "10/07/22", "6", "VERIFIED"),
    ("Teaching Fractions With Number Lines, Rods and Stories (Grades 3-5)", "Millrace Educators' Center", "H. Quillfeather", "01/18/23", "03/01/23", "10.5", "VERIFIED"),
    ("State History in the Classroom", "Tamarack School District", "R. Nakai", "02/20/23", "02/20/23", "3", "WAIVED"),
    ("Suicide Prevention for School Staff", "Regional Service Agency 7", "A. Thorne", "04/21/23", "04/21/23", "3", "VERIFIED"),
    ("Spreadsheets Without Tears for Gradebooks", "Millrace Educators' Center", "B. Ishikawa", "06/26/23", "06/28/23", "12", "DROPPED"),
    ("Science Notebooks Summer Institute 2023", "Regional Service Agency 7", "C. Vandermolen", "07/31/23", "08/04/23", "30", "VERIFIED"),
    ("Equity in Grading", "Tamarack School District", "L. Osei", "08/23/23", "08/24/23", "8", "VERIFIED"),
)  # fmt: skip


@transcript
def teacher_slips() -> Transcript:
    """A scan, laid in sideways: a slip for each class with labels in it, stamped as verified, waived or dropped."""
    roll = Roll(LETTER_TALL, lambda _: None)
    sheet = roll.sheet
    sheet.centred(50, "CLOCK HOUR SLIPS 2022-23", SERIF_BOLD, 16)
    sheet.centred(68, "Teacher: Genevieve Apsley-Moreau      Certificate 390417K", SANS, 11)
    rows = []
    y = 82.0
    for title, provider, instructor, first, last, hours, stamp in TEACHER:
        sheet.box(50, y, 512, 76, ink="#333333", weight=0.9)
        sheet.rule(440, y, 440, y + 76, weight=0.6)
        for x, down, label, value, wide in (
            (58, 16, "Class", title, 300), (58, 48, "Given by", provider, 200), (58, 66, "Instructor", instructor, 120),
            (252, 66, "Dates", f"{first} to {last}", 130), (450, 20, "Clock hours", hours, 40),
        ):  # fmt: skip
            sheet.text(x, y + down, label, SERIF_ITALIC, 9.5)
            at = x + (62 if x != 252 else 34)
            col = Column(x=at, wide=wide, font=TYPED, size=10.5)
            put(sheet, y + down - 10.5, [col], (value,), lead=1.15)
        sheet.text(501, y + 56, stamp, SANS_BOLD, 15, ink="#5a5a5a", align="centre")
        y += 82
        if stamp == "VERIFIED":
            month, day, year = last.split("/")
            rows.append(Row(title, f"20{year}-{month}-{day}", hours, ["Genevieve Apsley-Moreau"], provider))
    sheet.text(
        50, y + 12, f"Verified total {sum(float(one[5]) for one in TEACHER if one[6] == 'VERIFIED'):g}", SANS, 10
    )
    data = scan(sheet.pdf(subject="transcript"), seed=390, dpi=180, skew=0.6, turn=True)
    return Transcript("c-teacher-slips.pdf", data, tuple(rows), len(TEACHER) - len(rows))


# course, day, hours, mark
FIRE = (
    ("Hose Streams and Appliances", "03Feb2021", "4", "P"), ("Ventilation - Vertical and Horizontal", "10Feb2021", "8", "P"),
    ("Ground Ladders", "17Feb2021", "4", "P"), ("Search & Rescue in Zero Visibility", "03Mar2021", "8", "P"),
    ("Pump Operator I", "22Mar2021", "24", "P"), ("Pump Operator I, Practical", "25Mar2021", "8", "F"),
    ("Pump Operator I, Practical", "08Apr2021", "8", "P"), ("Hazmat Operations Refresher 2021", "19May2021", "4", "P"),
    ("Wildland Interface: Structure Triage and Defensible Space", "09Jun2021", "6", "P"), ("Rope Rescue Awareness", "14Jul2021", "8", "NS"),
    ("Vehicle Extrication of Hybrid and Electric Cars", "18Aug2021", "6", "P"), ("Building Construction for the Company Officer", "15Sep2021", "12", "P"),
    ("Rapid Intervention Crew", "13Oct2021", "8", "P"), ("Driver Safety / Intersections", "10Nov2021", "2", "P"),
    ("Pediatric Assessment", "01Dec2021", "2.5", "P"), ("Mayday! Firefighter Survival", "12Jan2022", "8", "P"),
    ("Standpipes and High-Rise Operations", "09Feb2022", "6", "P"), ("Fire Officer I - Module A", "07Mar2022", "16", "P"),
    ("Fire Officer I - Module B", "04Apr2022", "16", "P"), ("Fire Officer I - Module C", "02May2022", "16", "W"),
    ("Cause and Origin for First-Arriving Units", "15Jun2022", "4", "P"), ("Swift Water Awareness", "20Jul2022", "4", "P"),
    ("Trench and Excavation Emergencies", "24Aug2022", "8", "P"), ("Peer Support and Critical Incident Stress", "21Sep2022", "3", "P"),
    ("Large-Area Search With Thermal Imaging", "19Oct2022", "4", "P"), ("Grain Bin Rescue", "16Nov2022", "6", "P"),
    ("Live Burn: Acquired Structure", "10Dec2022", "8", "P"), ("SCBA Fit Test and Maintenance", "11Jan2023", "1.5", "P"),
    ("Ice Rescue Technician", "01Feb2023", "16", "P"), ("Fire Officer I - Module C", "06Mar2023", "16", "P"),
    ("Incident Command: The First Five Minutes", "12Apr2023", "4", "P"), ("Lithium Battery Storage Fires", "17May2023", "3.5", "P"),
    ("Foam Operations", "14Jun2023", "4", "NS"), ("Foam Operations", "12Jul2023", "4", "P"),
    ("Rural Water Supply: Drafting, Shuttles and Dump Tanks", "16Aug2023", "8", "P"), ("Elevator Rescue", "13Sep2023", "3", "P"),
    ("Line-of-Duty Cancer Prevention", "11Oct2023", "2", "P"), ("Instructor I", "13Nov2023", "40", "P"),
    ("Aerial Apparatus Placement", "06Dec2023", "6", "P"), ("Attic and Cockloft Fires", "10Jan2024", "4", "P"),
    ("Silo Fires", "14Feb2024", "2", "W"), ("Strategy & Tactics for Strip Malls", "13Mar2024", "8", "P"),
    ("Report Writing 101", "10Apr2024", "3", "P"), ("Company Inspections", "15May2024", "4", "P"),
)  # fmt: skip


@transcript
def fire_two_tables() -> Transcript:
    """A scan of two tables side by side on each page, the left one read to its end first; marks instead of words."""
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    lefts = (40.0, 314.0)
    heads = ("Course", "Completed", "Hrs", "Mk")

    def cols_at(left: float) -> list[Column]:
        return [
            Column(x=left + 4, wide=132, size=9.5), Column(x=left + 142, wide=58, size=9.5),
            Column(x=left + 200, wide=26, size=9.5, align="right"), Column(x=left + 234, wide=20, size=9.5, align="centre"),
        ]  # fmt: skip

    def begin(roll: Roll) -> None:
        sheet = roll.sheet
        sheet.text(40, 50, "QUARRY RIDGE FIRE TRAINING ACADEMY", SANS_BOLD, 13)
        sheet.text(572, 50, f"Sheet {roll.page} of 2", SANS, 9.5, align="right")
        sheet.text(40, 68, "Member:  Lt. Casimir Holloway-Teague", SANS, 10.5)
        sheet.text(314, 68, "Badge 4471   Station 12   Hired 11/02/2020", SANS, 10.5)
        sheet.text(
            40, 762, "P pass    F fail    NS no show    W withdrawn          Form QR-31 (rev. 05/2019)", SANS, 8.5
        )
        roll.y = 84

    roll = Roll(LETTER_TALL, begin, foot=50)
    rows = []
    rest = list(FIRE)
    for block in range(4):
        if block == 2:
            roll.y = roll.end
            roll.room(20)
        sheet, cols = roll.sheet, cols_at(lefts[block % 2])
        edges = [cols[0].x - 4, cols[0].x + 135, cols[0].x + 195, cols[0].x + 225, cols[0].x + 254]
        y = roll.y
        sheet.block(edges[0], y, 258, 18, "#cfcfcf")
        for col, head in zip(cols, heads, strict=True):
            sheet.text(col.anchor, y + 13, head, SANS_BOLD, 9.5, align=col.align)
        y += 18
        fair = 13 if block < 2 else 9
        while rest and fair:
            fair -= 1
            title, shown, hours, mark = one = rest.pop(0)
            high = height(cols, one) + 12
            put(sheet, y + 5, cols, one, stand="middle")
            sheet.grid(edges, [y, y + high], ink="#555555")
            y += high
            if mark == "P":
                iso = f"{shown[5:]}-{months.index(shown[2:5]) + 1:02}-{shown[:2]}"
                rows.append(Row(title, iso, hours, ["Casimir Holloway-Teague", "Lt. Casimir Holloway-Teague"]))
    passed = sum(float(one[2]) for one in FIRE if one[3] == "P")
    roll.sheet.text(314, 700, f"Hours passed, all sheets: {passed:g}", SANS_BOLD, 11)
    data = scan(roll.sheet.pdf(subject="transcript"), seed=77, dpi=170, skew=-0.4)
    return Transcript("c-fire-two-tables.pdf", data, tuple(rows), len(FIRE) - len(rows))


# title, day as printed, ISO, hours as printed, hours, by whom, picture's ink; no hours where it was not completed
SPANISH = (
    ("Facturación electrónica para pequeñas empresas", "Finalizado el 14 de marzo de 2024", "2024-03-14", "3 horas", "3", "Escuela Albarada", "#e07a5f"),
    ("Prevención de riesgos laborales: oficinas, almacenes y teletrabajo", "Finalizado el 2 de abril de 2024", "2024-04-02", "1,5 horas", "1.5", "Instituto Ribera Clara", "#3d405b"),
    ("Cierre contable 2023 en diez pasos", "Finalizado el 19 de abril de 2024", "2024-04-19", "4 horas", "4", "Escuela Albarada", "#81b29a"),
    ("Negociación y manejo de conflictos", "Sin completar (7 de mayo de 2024)", "2024-05-07", "6 horas", "", "Centro Portomar", "#aaaaaa"),
    ("Protección de datos: lo que todo empleado debe saber y nunca se atrevió a preguntar", "Finalizado el 30 de mayo de 2024", "2024-05-30", "45 minutos", "0.75", "Instituto Ribera Clara", "#f2cc8f"),
    ("Impuesto de sociedades - novedades", "Finalizado el 11 de junio de 2024", "2024-06-11", "2 horas", "2", "Escuela Albarada", "#e07a5f"),
    ("Inglés para reuniones, nivel B2", "Finalizado el 1 de julio de 2024", "2024-07-01", "20 horas", "20", "Centro Portomar", "#3d405b"),
    ("Hojas de cálculo: tablas dinámicas", "En lista de espera desde el 3 de septiembre de 2024", "2024-09-03", "5 horas", "", "Centro Portomar", "#aaaaaa"),
    ("Ética y buen gobierno", "Finalizado el 24 de septiembre de 2024", "2024-09-24", "1 hora", "1", "Instituto Ribera Clara", "#81b29a"),
    ("Auditoría interna basada en riesgos, parte 1 de 2", "Finalizado el 8 de octubre de 2024", "2024-10-08", "3,5 horas", "3.5", "Escuela Albarada", "#f2cc8f"),
    ("Auditoría interna basada en riesgos, parte 2 de 2", "Finalizado el 15 de octubre de 2024", "2024-10-15", "3,5 horas", "3.5", "Escuela Albarada", "#e07a5f"),
    ("Primeros auxilios", "No asistió (12 de noviembre de 2024)", "2024-11-12", "4 horas", "", "Instituto Ribera Clara", "#aaaaaa"),
)  # fmt: skip
SPANISH_STYLE = """
body { font: 10pt 'Source Sans'; color: #333; background: #f4f1de } .head { background: #fff; padding: 10pt 24pt; font-size: 9pt; border-bottom: 1px solid #999 }
.mail { width: 380pt; margin: 16pt auto; background: #fff; padding: 20pt } h1 { font: 700 19pt 'Source Sans'; margin: 0 0 6pt; color: #3d405b }
.card { display: flex; gap: 12pt; padding: 11pt 0; border-top: 1px solid #e6e0cf; break-inside: avoid } .icon { flex: 0 0 34pt; height: 34pt; border-radius: 17pt }
h2 { font: 600 11.5pt/1.2 'Source Sans'; margin: 0 0 3pt } .line { font-size: 9pt; color: #666 } .button { display: inline-block; font-size: 8pt; margin-top: 4pt; color: #b4503a; text-decoration: underline }
.foot { font-size: 7.5pt; color: #999; text-align: center; padding: 12pt }
"""


@transcript
def spanish_mail() -> Transcript:
    """Spanish: a mail of the year's learning, printed: a picture, the title and one line of day, duration and school."""
    cards, rows = [], []
    for title, shown, iso, time, hours, by, ink in SPANISH:
        button = "Descargar constancia" if hours else "Volver a inscribirme"
        cards.append(
            f"<div class=card><div class=icon style='background:{ink}'></div><div><h2>{escape(title)}</h2>"
            f"<div class=line>{shown} · {time} · Impartido por {escape(by)}</div><span class=button>{button}</span></div></div>"
        )
        if hours:
            rows.append(Row(title, iso, hours, ["Itziar Belmonte Arriaga"], by))
    page = (
        f"<style>{SPANISH_STYLE}</style><div class=head><b>De:</b> Campus Azafrán &lt;no-responder@campusazafran.example&gt;<br>"
        "<b>Para:</b> Itziar Belmonte Arriaga<br><b>Asunto:</b> Tu año de formación 2024<br><b>Enviado:</b> 8 de enero de 2025, 7:30</div>"
        "<div class=mail><h1>¡Hola, Itziar!</h1><p>Esto es lo que hiciste en 2024: 9 cursos terminados, 39,25 horas.</p>"
        f"{''.join(cards)}<div class=foot>Campus Azafrán · Calle de la Noria 14 · Darse de baja · Ver en el navegador</div></div>"
    )
    data = browser_print(page, size=A4_TALL, margin="20pt 0")
    return Transcript("c-spanish-mail.pdf", data, tuple(rows), len(SPANISH) - len(rows))
