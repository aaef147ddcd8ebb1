"""Plain certificates of other professions and languages, as their issuers print them every day."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import browser_print, rows, word
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    LETTER_TALL,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "third-nurse-wound-care",
    case(
        title="Pressure Injuries: Staging and Dressing", name=("Philippa Nyongo, BSN, RN, CWOCN", "Philippa Nyongo"), date=("April 16, 2024", "2024-04-16"), credits=("3.25", "3.25"),
    ),
    size=LETTER_WIDE, as_=SCAN, sponsor=["Cedar Bluff Medical Center", "Cedar Bluff Medical Center, Department of Nursing Education", "Department of Nursing Education"], delivery=SKIP,
)  # fmt: skip
def nurse(p: Sheet, v: Sheet, c) -> None:
    p.frame(24, ink="#0e7490", weight=2)
    p.block(70, 60, 16, 52, "#0e7490")
    p.block(52, 78, 52, 16, "#0e7490")
    p.text(126, 84, "Cedar Bluff Medical Center", SERIF_BOLD, 26, ink="#0e7490")
    p.text(126, 106, "Department of Nursing Education", SERIF, 15)
    p.centred(170, "Certificate of Successful Completion", SERIF_BOLD, 26)
    v.centred(220, c.name, SERIF_BOLD, 22)
    p.centred(250, "License number: RN 0417733", SERIF, 12)
    p.centred(282, "attended the nursing continuing professional development activity", SERIF_ITALIC, 14)
    v.centred(316, c.title, SERIF_BOLD, 20)
    v.centred(344, f"on {c.date} in Auditorium B", SERIF, 14)
    v.centred(384, f"and is awarded {c.credits} contact hours.", SERIF_BOLD, 16)
    p.middle_wrapped(
        430, "Cedar Bluff Medical Center is approved as a provider of nursing continuing professional development by the Tri-County Nurses "
        "Association, an accredited approver. Provider number P-2214. Activity number 24-0416.", SERIF, 11, letters=110,
    )  # fmt: skip
    p.signature(320, 510, width=130, seed=1703)
    p.centred(534, f"{SIGNERS[2]}, MSN, RN, Nurse Planner", SERIF, 12)


@whole_file(
    "third-lawyer-bar-word",
    case(
        title="Guardianship Basics for the General Practitioner", name="Augustin Pomeroy-Vance", date=("May 30, 2024", "2024-05-30"), credits=("4.5", "4.5"), number="GBA-24-0530-12",
    ),
    ending="docx", sponsor=["Graymoor Bar Association", "The Graymoor Bar Association"], delivery=SKIP,
)  # fmt: skip
def lawyer(c) -> bytes:
    document = docx.Document()
    for text, size, bold in (
        ("GRAYMOOR BAR ASSOCIATION", 20, True), ("77 Assize Street, Graymoor", 10, False), ("", 8, False), ("CERTIFICATE OF ATTENDANCE", 16, True), ("Mandatory Continuing Legal Education", 12, False),
        ("", 8, False), (c.name, 18, True), ("Attorney no. 0093417", 11, False), ("attended", 12, False), (c.title, 16, True), (f"held on {c.date} at the Association's hall", 12, False), ("", 8, False),
        (f"MCLE credit: {c.credits} hours", 14, True), (f"Certificate no. {c.number}", 11, False),
    ):  # fmt: skip
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.font.size, run.bold, run.font.color.rgb = Pt(size), bold, RGBColor.from_string("1F2937")
    document.add_paragraph(f"{SIGNERS[21]}\nExecutive Secretary")
    document.add_paragraph(
        "Sixty minutes of instruction make one hour. Attendance is reported to the board by the Association within 30 days."
    )
    return word(document)


@layout(
    "third-teacher-in-service",
    case(
        title="Number Talks in the Early Grades", name="Concetta Rasmussen", date=("October 11, 2024", "2024-10-11"), credits=("6", "6"), number=None,
    ),
    size=LETTER_WIDE, as_=PHOTO, sponsor=["Larch County Schools", "Larch County Schools, Office of Professional Learning", "Office of Professional Learning"], delivery=SKIP,
)  # fmt: skip
def teacher(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    for place, ink in enumerate(("#ef4444", "#f59e0b", "#22c55e", "#3b82f6", "#8b5cf6")):
        p.block(158.4 * place, 0, 158.4, 18, ink)
    p.centred(90, "Larch County Schools", VERA_BOLD, 26)
    p.centred(112, "Office of Professional Learning", VERA, 14)
    p.centred(180, "Certificate of Professional Development", VERA_BOLD, 22)
    p.centred(230, c.name, VERA_BOLD, 26, ink="#1d4ed8")
    p.centred(264, "has completed", VERA, 14)
    p.centred(302, c.title, VERA_BOLD, 20)
    p.centred(344, c.date, VERA, 16)
    p.centred(386, f"{c.credits} professional development hours", VERA_BOLD, 17)
    for x, who, role in ((230, SIGNERS[9], "Presenter"), (570, SIGNERS[18], "Director of Professional Learning")):
        p.signature(x - 60, 476, width=120, seed=x + 3)
        p.rule(x - 110, 486, x + 110, 486)
        p.text(x, 504, who, VERA, 12, align="centre")
        p.text(x, 520, role, VERA, 10, align="centre")


@whole_file(
    "third-physician-cme-letter",
    case(
        title="Hypertension Update for Primary Care", name=("Ignatius Vandermolen, MD", "Ignatius Vandermolen"), date=("11/09/2024", "2024-11-09"), credits=("5.25", "5.25"), number="CME-77104",
    ),
    sponsor=["Blue Heron School of Medicine", "Blue Heron School of Medicine, Office of Continuing Medical Education", "Office of Continuing Medical Education"], delivery=SKIP,
)  # fmt: skip
def physician(c) -> bytes:
    return browser_print(
        f"""<style>
        body {{ font: 12pt/1.5 'Source Serif' }} h1 {{ font: 700 17pt 'Source Sans'; color: #1e3a8a; margin: 0 }} h2 {{ font: 600 14pt 'Source Sans'; margin: 26pt 0 10pt }} .who {{ font-size: 17pt; font-weight: 700 }}
        .box {{ border: 1pt solid #1e3a8a; padding: 10pt 14pt; margin: 16pt 0 }}
        </style><h1>Blue Heron School of Medicine</h1>Office of Continuing Medical Education<hr>
        <h2>Certificate of Participation</h2><p>The Blue Heron School of Medicine certifies that</p><p class=who>{c.name}</p>
        <p>has participated in the live activity titled <b>{c.title}</b> on {c.date} (mm/dd/yyyy) and is awarded</p>
        <div class=box><b>{c.credits} <i>AMA PRA Category 1 Credits</i>&trade;</b></div>
        <p>The Blue Heron School of Medicine is accredited to provide continuing medical education for physicians and designates this live activity for a maximum of
        6.0 <i>AMA PRA Category 1 Credits</i>&trade;.</p><p style="margin-top:30pt">{SIGNERS[6]}, MD, MPH<br>Associate Dean for Continuing Medical Education</p>
        <p style="font-size:9pt;color:#444">Certificate ID: {c.number} &nbsp; Activity 4417 &nbsp; Non-physicians receive a certificate of attendance.</p>""",
        size=(612.0, 792.0),
        margin="60pt",
    )


@layout(
    "third-engineer-german-chamber",
    case(
        title="Brandschutz im Holzbau", name=("Dipl.-Ing. Ulrike Sonnleitner", ["Ulrike Sonnleitner", "Dipl.-Ing. Ulrike Sonnleitner"]), date=("14.03.2024", "2024-03-14"), credits=("8", "8"),
        number="ATB-2024-0388", delivery=("Präsenz", SKIP),
    ),
    size=A4_TALL, as_=HYBRID, sponsor=["Akademie Tannberg für Bauwesen", "Akademie Tannberg für Bauwesen e.V.", "Akademie Tannberg"],
)  # fmt: skip
def german(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 842, "#ffffff")
    p.shape([(60, 110), (95, 50), (130, 110)], fill="#14532d")
    p.text(150, 84, "Akademie Tannberg", SANS_BOLD, 22, ink="#14532d")
    p.text(150, 106, "für Bauwesen e.V.", SANS, 16, ink="#14532d")
    p.text(60, 190, "Teilnahmebescheinigung", SANS_BOLD, 26)
    v.text(60, 250, c.name, SANS_BOLD, 18)
    p.text(60, 284, "hat an folgender Fortbildung teilgenommen:", SANS, 12)
    v.text(60, 320, c.title, SANS_BOLD, 18)
    for row, (label, value) in enumerate(
        (
            ("Datum", c.date),
            ("Ort", "Tannberg, Haus der Ingenieure"),
            ("Form", c.delivery),
            ("Fortbildungspunkte", c.credits),
            ("Bescheinigung Nr.", c.number),
        )
    ):
        p.text(60, 370 + 28 * row, label, SANS, 12, ink="#444444")
        v.text(220, 370 + 28 * row, value, SANS_BOLD, 12)
    p.text(60, 540, "Die Fortbildung ist von der Ingenieurkammer mit der oben genannten Punktzahl anerkannt.", SANS, 11)
    p.text(60, 590, "Tannberg, den 20.03.2024", SANS, 11)
    p.signature(70, 640, width=120, seed=1741)
    p.text(60, 664, "Prof. Dr.-Ing. Lothar Wiesenthal", SANS, 11)


@layout(
    "third-french-cabinet-formation",
    case(
        title="Loi de finances 2025 : l'essentiel pour les TPE", name=("Mme Apolline Garrigues-Vidal", ["Apolline Garrigues-Vidal", "Mme Apolline Garrigues-Vidal"]),
        date=("16/01/2025", "2025-01-16"), credits=("7", SKIP), number="2025-ATT-0093", delivery=("présentiel", SKIP),
    ),
    size=A4_TALL, sponsor=["Institut Montclar de Formation Comptable", "Institut Montclar"],
)  # fmt: skip
def french(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 14, "#1e40af")
    p.text(60, 80, "Institut Montclar", SERIF_BOLD, 24, ink="#1e40af")
    p.text(60, 102, "de Formation Comptable", SERIF_ITALIC, 17, ink="#1e40af")
    p.centred(180, "ATTESTATION DE FORMATION", SERIF_BOLD, 22)
    p.centred(200, f"n° {c.number}", SERIF, 12)
    p.wrapped(
        60, 260, f"Je soussigné, Hippolyte Castelnau, directeur de l'Institut Montclar de Formation Comptable, atteste que {c.name} a suivi la "
        f"formation « {c.title} », le {c.date}, en {c.delivery}, à Sainte-Aurore.", SERIF, 15, letters=66, lead=1.6,
    )  # fmt: skip
    p.text(60, 400, f"Durée effectivement suivie : {c.credits} heures sur 7", SERIF, 14)
    p.text(60, 426, "Résultat de l'évaluation : acquis (16/20)", SERIF, 14)
    p.text(60, 452, "Coût : 480 € HT", SERIF, 14)
    p.text(60, 520, "Fait à Sainte-Aurore, le 23/01/2025", SERIF, 13)
    p.signature(340, 580, width=130, seed=1747)
    p.text(330, 604, "Le directeur, Hippolyte Castelnau", SERIF, 13)
    p.centred(
        800, "SAS au capital de 40 000 €  -  déclaration d'activité n° 99 41 77330 93  -  organisme certifié", SERIF, 9
    )


@layout(
    "third-dutch-pe-points",
    case(
        title="Actualiteiten omzetbelasting voorjaar 2025", name=("mevr. drs. Liesbeth van der Zwaluw", ["Liesbeth van der Zwaluw", "drs. Liesbeth van der Zwaluw", "mevr. drs. Liesbeth van der Zwaluw"]),
        date=("27 maart 2025", "2025-03-27"), credits=("4", "4"), number="WOL-25-00731", delivery=SKIP,
    ),
    size=A4_WIDE, sponsor=["Wolvenhaege Opleidingen", "Wolvenhaege Opleidingen B.V.", "Wolvenhaege"],
)  # fmt: skip
def dutch(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fff7ed")
    p.block(0, 0, 26, 595, "#ea580c")
    p.text(70, 90, "Wolvenhaege", VERA_BOLD, 28, ink="#ea580c")
    p.text(70, 112, "opleidingen", VERA, 16)
    p.text(782, 90, "Certificaat van deelname", VERA, 20, align="right")
    p.text(70, 190, "Hierbij verklaren wij dat", VERA, 12)
    v.text(70, 226, c.name, VERA_BOLD, 20)
    p.text(70, 258, "heeft deelgenomen aan de cursus", VERA, 12)
    v.text(70, 292, c.title, VERA_BOLD, 18)
    for x, label, value in (
        (70, "Datum", c.date),
        (250, "Plaats", "Oud-Merwede"),
        (420, "PE-punten", c.credits),
        (560, "Certificaatnummer", c.number),
    ):
        p.text(x, 360, label, VERA, 10, ink="#9a3412")
        v.text(x, 380, value, VERA_BOLD, 14)
    p.signature(80, 470, width=120, seed=1753)
    p.text(70, 494, "mr. Diederik Boonacker, directeur", VERA, 11)
    p.text(
        70,
        556,
        "Wolvenhaege Opleidingen B.V., KvK 99417733. Eén PE-punt staat voor één uur. Cursusprijs 345 euro excl. btw.",
        VERA,
        9,
    )


@layout(
    "third-italian-lawyers",
    case(
        title="La successione legittima: casi pratici", name=("Avv. Ludovica Sant'Ambrogio", ["Ludovica Sant'Ambrogio", "Avv. Ludovica Sant'Ambrogio"]), date=("21 febbraio 2025", "2025-02-21"),
        credits=("3", "3"), number=None, delivery=SKIP,
    ),
    size=A4_WIDE, as_=SCAN, sponsor=["Scuola Forense di Roccabruna", "Fondazione Scuola Forense di Roccabruna"],
)  # fmt: skip
def italian(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(20, ink="#1f2937", thick=12, strands=4)
    p.centred(100, "Fondazione", SERIF_ITALIC, 16)
    p.centred(126, "Scuola Forense di Roccabruna", SERIF_BOLD, 26)
    p.centred(180, "ATTESTATO DI PARTECIPAZIONE", SERIF_BOLD, 20)
    p.centred(226, "Si attesta che", SERIF, 14)
    v.centred(262, c.name, SERIF_BOLD, 22)
    p.centred(292, "ha partecipato all'incontro di studio dal titolo", SERIF, 14)
    v.centred(326, c.title, SERIF_BOLD, 20)
    v.centred(356, f"tenutosi il {c.date}, dalle ore 15.00 alle ore 18.00", SERIF, 14)
    v.centred(396, f"Crediti formativi attribuiti: {c.credits} (tre) in materia ordinaria", SERIF_BOLD, 15)
    p.signature(540, 480, width=120, seed=1759)
    p.text(600, 504, "Il Direttore", SERIF_ITALIC, 12, align="centre")
    p.text(600, 520, "Prof. Avv. Tancredi Malfatti", SERIF, 12, align="centre")
    p.text(110, 520, "Roccabruna, 3 marzo 2025", SERIF, 12)


@whole_file(
    "third-polish-tax-advisers",
    case(
        title="Podatek u źródła w praktyce", name=("Pan Błażej Źrebięcki", ["Błażej Źrebięcki", "Pan Błażej Źrebięcki"]), date=("12.02.2025 r.", "2025-02-12"), credits=("6", "6"), number="27/2025",
        delivery=("online, na żywo", SKIP),
    ),
    size=(595.0, 842.0), sponsor=["Akademia Podatkowa Wierzbnik", "Akademia Podatkowa Wierzbnik sp. z o.o."],
)  # fmt: skip
def polish(c) -> bytes:
    facts = rows(
        (
            ("Temat szkolenia", f"<b>{c.title}</b>"),
            ("Data", c.date),
            ("Forma", c.delivery),
            ("Prowadząca", "dr Żaneta Ćwiklińska"),
            ("Liczba punktów szkoleniowych", f"<b>{c.credits}</b>"),
        )
    )
    return browser_print(
        f"""<style>
        body {{ font: 12pt/1.5 'DejaVu Sans' }} .logo {{ font-size: 17pt; font-weight: 700; color: #be123c }} h1 {{ font-size: 22pt; margin: 36pt 0 4pt }} .who {{ font-size: 17pt; font-weight: 700 }}
        table {{ border-collapse: collapse; width: 100% }} td {{ border: .6pt solid #999; padding: 7pt }} td:first-child {{ width: 170pt; color: #555 }}
        </style><div class=logo>&#9650; Akademia Podatkowa Wierzbnik</div><h1>Certyfikat uczestnictwa</h1><p>nr {c.number}</p><p>Niniejszym poświadczamy, że</p><p class=who>{c.name}</p>
        <p>nr wpisu na listę doradców 99417, wziął udział w szkoleniu:</p><table>{facts}</table><p style="margin-top:40pt">Wierzbnik, 17.02.2025 r.</p><p>Kazimierz Łoś<br>prezes zarządu</p>
        <p style="font-size:8.5pt;color:#666;margin-top:70pt">Akademia Podatkowa Wierzbnik sp. z o.o., KRS 0000994177. Jeden punkt odpowiada jednej godzinie szkolenia (45 minut).</p>""",
        size=(595.0, 842.0),
        margin="56pt",
    )


@layout(
    "third-portuguese-accountants",
    case(
        title="Encerramento de contas 2024", name="Teresa Albuquerque Vilhena", date=("5 de fevereiro de 2025", "2025-02-05"), credits=("12", "12"), number="F-2025/0417", delivery=SKIP,
    ),
    size=A4_TALL, as_=SCAN, sponsor=["Centro de Estudos Contabilísticos da Beira", "Centro de Estudos Contabilísticos da Beira, Lda."],
)  # fmt: skip
def portuguese(p: Sheet, v: Sheet, c) -> None:
    p.disc(297, 90, 36, ink="#166534", weight=3)
    p.text(297, 98, "CECB", SERIF_BOLD, 20, align="centre", ink="#166534")
    p.centred(156, "Centro de Estudos Contabilísticos da Beira", SERIF_BOLD, 19, ink="#166534")
    p.centred(220, "CERTIFICADO", SERIF_BOLD, 30)
    p.centred(242, f"n.º {c.number}", SERIF, 12)
    p.centred(300, "Certifica-se que", SERIF, 14)
    v.centred(334, c.name, SERIF_BOLD, 21)
    p.centred(364, "contabilista certificada, frequentou a ação de formação", SERIF, 14)
    v.centred(398, c.title, SERIF_BOLD, 19)
    v.centred(430, f"realizada em Vila Serena no dia {c.date},", SERIF, 14)
    v.centred(454, f"à qual foram atribuídos {c.credits} créditos.", SERIF_BOLD, 15)
    p.signature(236, 560, width=120, seed=1777)
    p.centred(584, "O Diretor, Evaristo Monteverde", SERIF, 13)
    p.centred(800, "Rua das Amendoeiras, 7, Vila Serena  |  NIF 999 417 733  |  Preço: 85,00 €", SANS, 9)


@layout(
    "third-spanish-fiscal",
    case(
        title="Novedades del IRPF para despachos", name=("D.ª Remedios Zubeldía Pont", ["Remedios Zubeldía Pont", "D.ª Remedios Zubeldía Pont"]), date=("6 de marzo de 2025", "2025-03-06"),
        credits=("2,5", "2.5"), number="AF-0093/25", delivery=SKIP,
    ),
    size=LETTER_TALL, sponsor=["Asociación de Asesores Fiscales del Páramo", "La Asociación de Asesores Fiscales del Páramo"],
)  # fmt: skip
def spanish(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#9d174d", weight=1.4)
    p.centred(92, "ASOCIACIÓN DE ASESORES FISCALES DEL PÁRAMO", SANS_BOLD, 16, ink="#9d174d")
    p.centred(150, "CERTIFICADO DE ASISTENCIA", SANS_BOLD, 18)
    p.text(70, 210, f"Núm. {c.number}", TYPED, 12)
    p.wrapped(
        70, 250, f"La Asociación de Asesores Fiscales del Páramo certifica que {c.name} asistió a la jornada «{c.title}», celebrada el {c.date}, "
        f"y que se le reconocen {c.credits} créditos de formación continua.", SANS, 14, letters=62, lead=1.7,
    )  # fmt: skip
    p.text(70, 430, "Villaseca del Páramo, 10 de marzo de 2025", SANS, 12)
    p.signature(340, 510, width=120, seed=1783)
    p.text(340, 534, "Celedonio Arribas, secretario", SANS, 12)
    p.text(70, 740, "Inscripción: 60 euros (asociados, 45). Duración: dos horas y media.", SANS, 9)
