"""Ninth set: certificates from abroad, in English and in eight other languages."""

from __future__ import annotations

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import browser_page, mail, rows, word
from tests.strangers.layout import BORN, PHOTO, SCAN, SHOT, SKIP, Case, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    BOOK,
    SANS,
    SANS_BOLD,
    SCREEN,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@layout(
    "ninth-uk-thornbury",
    case(
        BORN,
        title="Employment Status and Off-Payroll Working: Practical Lessons from the Recent Tribunal Cases",
        sponsor=(
            "Thornbury Professional Seminars Ltd",
            ["Thornbury Professional Seminars Ltd", "Thornbury Professional Seminars"],
        ),
        date=("3rd March 2026", "2026-03-03"),
        credits="3.5",
        name=("Araminta Sedgewick FCA", ["Araminta Sedgewick FCA", "Araminta Sedgewick"]),
        delivery=("", SKIP),
    ),
    size=A4_TALL,
)
def uk_thornbury(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.text(60, 90, "thornbury", SERIF_BOLD, 34, ink="#6a1b4d")
    paper.text(62, 108, "PROFESSIONAL SEMINARS", SANS, 9.5, ink="#6a1b4d", tracking=2)
    paper.rule(60, 130, 535, 130, ink="#6a1b4d", weight=2)
    paper.text(60, 190, "CPD Certificate", SERIF, 34)
    paper.text(60, 250, "This is to certify that", SERIF_ITALIC, 13)
    values.text(60, 280, c.name, SERIF_BOLD, 20)
    paper.text(60, 320, "attended the following course", SERIF_ITALIC, 13)
    values.wrapped(60, 346, c.title, SERIF_BOLD, 17, letters=52)
    for n, (label, value) in enumerate(
        (
            ("Date", c.date),
            ("Venue", "The Assembly Rooms, Lower Wexcombe"),
            ("Speaker", "Imogen Tattersfield ACA"),
            ("CPD hours", "3.5"),
        )
    ):
        paper.text(60, 412 + n * 26, label, SANS_BOLD, 11)
        values.text(160, 412 + n * 26, value, SANS, 12)
    paper.signature(64, 580, width=130, seed=55)
    paper.text(60, 604, "Rosalind Achterberg", SANS_BOLD, 10.5)
    paper.text(60, 618, "Head of Courses", SANS, 10)
    paper.text(
        60,
        740,
        "This certificate may be used as evidence of your CPD in the event of a request by your professional body.",
        SANS,
        8.5,
    )
    paper.text(
        60,
        778,
        "Thornbury Professional Seminars Ltd. Registered in England no. 00991122. 4 Priory Mews, Thornbury Magna GL99 9ZZ",
        SANS,
        7.5,
        ink="#777777",
    )


@whole_file(
    "ninth-india-study-circle",
    case(
        PHOTO,
        title=("Workshop on GST Annual Return and Reconciliation", ["Workshop on GST Annual Return and Reconciliation", "GST Annual Return and Reconciliation"]),
        sponsor=("Vaidehi Nagar CPE Study Circle", ["Vaidehi Nagar CPE Study Circle"]),
        date=("27th December 2025", "2025-12-27"),
        credits="4",
        name=("CA Meenal Raghunandan", ["CA Meenal Raghunandan", "Meenal Raghunandan"]),
        number="VNSC/2025-26/118",
        delivery=("", SKIP),
    ),
    size=A4_WIDE,
)  # fmt: skip
def india_study_circle(c: Case) -> bytes:
    name = c.name.removeprefix("CA ")
    return browser_page(
        f"""<div class=o><div class=no>Certificate No.: {c.number}</div><div class=k>{c.sponsor}</div><div class=k2>Plot 14, Tilak Cross Road, Vaidehi Nagar 411999</div>
        <h1>CERTIFICATE OF PARTICIPATION</h1><p>This is to certify that <b>CA {name}</b>, Membership No. 299104,</p>
        <p>has participated in the <b>{c.title}</b></p><p>held on <b>{c.date}</b> at Hotel Suryakiran Residency, Vaidehi Nagar,</p>
        <p>and is entitled to <b>4 CPE Hours</b> (Structured).</p>
        <div class=s><div>{scribble(45)}CA Harshad Pimpale<br>Convenor</div><div>{scribble(46)}CA Lopa Mudliar<br>Deputy Convenor</div></div></div>""",
        size=A4_WIDE,
        style="font-family: 'Source Serif'; padding: 22pt; background: #fffdf6",
        rules=""".o { border: 5pt ridge #b8860b; height: 530pt; text-align: center; padding: 20pt 46pt; box-sizing: border-box } .no { text-align: right; font-size: 11pt } .k { font-size: 29pt; font-weight: 700; color: #9b1c1c; margin-top: 12pt } .k2 { font-size: 11.5pt }
        h1 { font-size: 25pt; color: #123b7a; letter-spacing: 2pt; margin: 30pt 0 20pt } p { font-size: 16.5pt; margin: 12pt 0 } .s { display: flex; justify-content: space-between; margin-top: 44pt; font-size: 12pt; text-align: left }""",
    )


@whole_file(
    "ninth-australia-mail",
    case(
        title="Trust Account Obligations for Practitioners",
        sponsor=("Billabong Street Legal Education", ["Billabong Street Legal Education"]),
        date=("19 November 2025", "2025-11-19"),
        credits=("1.5", ["1.5"]),
        name="Callum Ferntree",
        delivery=("", SKIP),
    ),
    ending="eml",
)
def australia_mail(c: Case) -> bytes:
    lines = (
        ("Attendee", c.name),
        ("Session", c.title),
        ("Date", c.date),
        ("CPD units", "1.5"),
        ("Format", "Live webinar"),
        ("Presenter", "Dr. Harlan Pickersgill"),
    )
    text = (
        "Dear Callum\n\nThank you for joining us. This e-mail is your certificate of attendance for CPD purposes.\n\n"
        + "".join(f"{a}: {b}\n" for a, b in lines)
        + "\nPlease keep it with your CPD records until the end of the following CPD year (31 March).\n\nKind regards\nBillabong Street Legal Education\nLevel 2, 77 Wattle Parade, Yarrabine NSW 2999\n"
    )
    html = f"<p>Dear Callum</p><p>Thank you for joining us. This e-mail is your <b>certificate of attendance</b> for CPD purposes.</p><table border=0>{rows(lines)}</table><p>Please keep it with your CPD records until the end of the following CPD year (31 March).</p><p>Kind regards<br>Billabong Street Legal Education<br>Level 2, 77 Wattle Parade, Yarrabine NSW 2999</p>"
    headers = {
        "From": "Billabong Street Legal Education <events@billabongstreet.example>",
        "To": "Callum Ferntree <callum@ferntreelaw.example>",
        "Subject": "CPD certificate of attendance - Trust Account Obligations",
        "Date": "Thu, 20 Nov 2025 09:12:40 +1100",
    }
    return mail(headers, text, html)


@layout(
    "ninth-south-africa-kloof",
    case(
        SCAN,
        title="Anti-Money Laundering for Estate Agents",
        sponsor=("Kloofzicht Training Academy (Pty) Ltd", ["Kloofzicht Training Academy (Pty) Ltd", "Kloofzicht Training Academy"]),
        date=("2025/06/14", "2025-06-14"),
        credits="5",
        name="Nomvula Hattingh",
        number="KTA 0091/25",
        delivery=("", SKIP),
    ),
    size=A4_WIDE,
)  # fmt: skip
def south_africa_kloof(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(22, ink="#0b6e4f", thick=12)
    paper.shape([(380, 96), (421, 52), (462, 96)], fill="#0b6e4f")
    paper.centred(124, "KLOOFZICHT TRAINING ACADEMY", SANS_BOLD, 22, ink="#0b6e4f")
    paper.centred(140, "Reg. no. 2011/999888/07", SANS, 9)
    paper.centred(184, "Certificate of Attendance", BOOK, 28)
    values.centred(226, c.name, SERIF_BOLD, 25)
    paper.centred(246, "ID number: 88**********", SANS, 10)
    paper.centred(280, "has attended and completed the workshop", SERIF, 14)
    values.centred(310, c.title, SERIF_BOLD, 20)
    for x, label, value in (
        (150, "Date", c.date),
        (330, "CPD points", "5 (verifiable)"),
        (510, "Mode", "Contact session"),
        (690, "Certificate number", c.number),
    ):
        values.text(x, 366, value, SANS_BOLD, 13, align="centre")
        paper.text(x, 382, label, SANS, 9.5, align="centre", ink="#555555")
    paper.signature(200, 466, width=130, seed=301)
    paper.rule(180, 476, 380, 476)
    paper.text(280, 490, "Facilitator: Thandeka Mabuse", SANS, 10, align="centre")
    paper.signature(490, 466, width=130, seed=302)
    paper.rule(470, 476, 670, 476)
    paper.text(570, 490, "Managing Director: D. Okparaku", SANS, 10, align="centre")
    paper.centred(540, "Kloofzicht Training Academy (Pty) Ltd, 8 Protea Close, Kloofzicht 7999", SANS, 8.5)


@whole_file(
    "ninth-german-steuerakademie",
    case(
        BORN,
        title="Umsatzsteuer bei Reihengeschäften und grenzüberschreitenden Werklieferungen",
        sponsor=("Steuerakademie Lindenau GmbH", ["Steuerakademie Lindenau GmbH", "Steuerakademie Lindenau"]),
        date=("12. November 2025", "2025-11-12"),
        credits=("", SKIP),
        name=("Dr. Friederike Kaltenbrunn-Voss", ["Dr. Friederike Kaltenbrunn-Voss", "Friederike Kaltenbrunn-Voss"]),
        delivery=("", SKIP),
    ),
    size=A4_TALL,
)
def german_steuerakademie(c: Case) -> bytes:
    return browser_page(
        f"""<div class=l><b>S</b>teuerakademie<br>Lindenau</div><div class=a>Steuerakademie Lindenau GmbH<br>Am Alten Speicher 7<br>99999 Lindenau</div>
        <h1>Teilnahmebescheinigung</h1><p>Frau</p><h2>{c.name}</h2><p>hat am {c.date} an unserem Online-Seminar</p><h3>{c.title}</h3>
        <p>teilgenommen. Die Fortbildung umfasste 5 Zeitstunden (09:00 bis 15:00 Uhr, abzüglich Pausen) und dient dem Nachweis der Fortbildungspflicht für
        Fachberaterinnen und Fachberater.</p><b>Inhalte</b><ul><li>Zuordnung der bewegten Lieferung</li><li>Innergemeinschaftliche Dreiecksgeschäfte</li><li>Aktuelle Rechtsprechung</li></ul>
        <p>Referent: StB Gunnar Lindqvister</p><p class=o>Lindenau, den 14. November 2025</p>{scribble(150)}<div class=n>Hannelore Wiesinger<br>Leitung Seminarwesen</div>""",
        size=A4_TALL,
        style="font-family: 'Source Sans'; padding: 60pt 66pt; font-size: 13pt; line-height: 1.45",
        rules=""".l { font-size: 22pt; line-height: 1; color: #00467f } .l b { font-size: 32pt } .a { position: absolute; right: 66pt; top: 64pt; font-size: 9pt; text-align: right; color: #666 } h1 { font-weight: 600; font-size: 29pt; margin: 70pt 0 24pt; color: #00467f } h2 { margin: 2pt 0; font-size: 20pt } h3 { font-size: 18pt; margin: 4pt 0 } .o { margin-top: 30pt } .n { border-top: 1px solid #444; width: 200pt; font-size: 10.5pt }""",
    )


@whole_file(
    "ninth-french-attestation",
    case(
        SCAN,
        title="Préparer une opération de transmission d'entreprise",
        sponsor=("Institut Valmorin Formation", ["Institut Valmorin Formation", "Institut Valmorin"]),
        date=("", ["2025-10-07", "2025-10-06"]),
        credits=("", SKIP),
        name=("Clotilde Baudrimont", ["Clotilde Baudrimont", "Madame Clotilde Baudrimont"]),
        delivery=("", SKIP),
    ),
    size=A4_TALL,
)
def french_attestation(c: Case) -> bytes:
    return browser_page(
        f"""<div class=l>INSTITUT VALMORIN<br><span>Formation</span></div><div class=r>Organisme de formation enregistré sous le n° 99 75 99999 75</div>
        <h1>ATTESTATION DE FIN DE FORMATION</h1><p>Je soussignée, Delphine Marchetaud, directrice de l'Institut Valmorin Formation, atteste que</p>
        <p class=n>Madame {c.name}</p><p>a suivi avec assiduité l'action de formation suivante :</p><table>
        <tr><td>Intitulé</td><td><b>{c.title}</b></td></tr><tr><td>Dates</td><td>du 6 au 7 octobre 2025</td></tr><tr><td>Durée</td><td>14 heures</td></tr><tr><td>Lieu</td><td>Espace Valmorin, Saint-Aubreville</td></tr><tr><td>Nature de l'action</td><td>Acquisition, entretien ou perfectionnement des connaissances</td></tr><tr><td>Évaluation des acquis</td><td>QCM &ndash; acquis validés</td></tr></table>
        <p>Fait à Saint-Aubreville, pour servir et valoir ce que de droit.</p><div class=s>{scribble(270, wide=150)}<p>Delphine Marchetaud<br>Directrice</p></div>
        <div class=f>Institut Valmorin Formation &ndash; SARL au capital de 10 000 € &ndash; 12 rue des Tanneurs, 99000 Saint-Aubreville</div>""",
        size=A4_TALL,
        style="font-family: 'Source Serif'; padding: 54pt 62pt; font-size: 13pt",
        rules=""".l { font-size: 20pt; font-weight: 700; color: #293264 } .l span { font-weight: 400; font-style: italic } .r { font-size: 9pt; margin-top: 6pt } h1 { text-align: center; font-size: 21pt; border: 1.5pt solid #293264; padding: 10pt; margin: 40pt 0 26pt } .n { text-align: center; font-size: 19pt; font-weight: 700 } td { border: 1px solid #999; padding: 6pt 9pt } td:first-child { width: 130pt; background: #f0f1f7 } table { border-collapse: collapse; margin-bottom: 20pt } .s { margin-left: 270pt } .f { position: absolute; bottom: 40pt; left: 0; right: 0; text-align: center; font-size: 8.5pt; color: #666 }""",
    )


@whole_file(
    "ninth-spanish-campus",
    case(
        SHOT,
        title="Análisis de Estados Financieros para la Toma de Decisiones",
        sponsor=("Campus Virtual Altozano", ["Campus Virtual Altozano"]),
        date=("5 de mayo de 2025", "2025-05-05"),
        credits="2",
        name="Remedios Ucañán Portillo",
        number="ALT-2025-30417",
        delivery=("", SKIP),
    ),
    size=SCREEN,
)  # fmt: skip
def spanish_campus(c: Case) -> bytes:
    return browser_page(
        f"""<div class=i><div class=t>CAMPUS VIRTUAL ALTOZANO</div><h1>CERTIFICADO</h1><p>Se otorga el presente certificado a</p><h2>{c.name}</h2>
        <p>por haber aprobado el curso en línea</p><h3>{c.title}</h3><p>con una duración de 50 horas, equivalentes a <b>2 créditos</b> académicos,<br>finalizado el {c.date}</p>
        <div class=s><div>{scribble(610, wide=150)}<hr>Dra. Yolanda Petrakis<br>Directora Académica</div><div class=q><b>Código de verificación</b><br>{c.number}<br>https://altozano.example/verificar</div></div></div>""",
        size=SCREEN,
        style="font-family: 'Source Sans'; background: #004e64; padding: 34pt; text-align: center",
        rules=""".i { background: #fff; height: 654pt; padding: 44pt 80pt; box-sizing: border-box; border-bottom: 16pt solid #ffa62b } .t { font-size: 19pt; letter-spacing: 4pt; color: #004e64; font-weight: 700 } h1 { font-size: 52pt; margin: 18pt 0; font-weight: 300; letter-spacing: 8pt } h2 { font: 600 38pt 'Source Serif'; margin: 0; color: #004e64 } h3 { font-size: 28pt; margin: 0 } p { font-size: 18pt; margin: 14pt 0 } .s { display: flex; justify-content: space-between; margin-top: 44pt; font-size: 15pt; align-items: end } .q { text-align: right } hr { margin: 2pt 0 }""",
    )


@whole_file(
    "ninth-portuguese-brasil",
    case(
        BORN,
        title="Controles Internos e Gestão de Riscos",
        sponsor=("Instituto Jequitibá de Educação Corporativa", ["Instituto Jequitibá de Educação Corporativa", "Instituto Jequitibá"]),
        date=("28/08/2025", "2025-08-28"),
        credits="16",
        name="Anselmo Vidigal Torquato",
        number="IJ-88A1-40F7",
        delivery=("", SKIP),
    ),
    size=A4_WIDE,
)  # fmt: skip
def portuguese_brasil(c: Case) -> bytes:
    return browser_page(
        f"""<div class=f></div><div class=b><div class=l>Instituto Jequitibá<br><small>de Educação Corporativa</small></div><h1>Certificado de Conclusão</h1>
        <p>Certificamos que <b>{c.name}</b> concluiu o curso <b>{c.title}</b>, na modalidade a distância, em <b>{c.date}</b>, com aproveitamento de 92%.</p>
        <table><tr><td>Carga horária<br><b>16 horas</b></td><td>Pontuação (educação continuada)<br><b>16 pontos</b></td><td>Código de autenticidade<br><b>{c.number}</b></td></tr></table>
        <div class=s><div>{scribble(88)}<hr>Emeric Vasquelin<br>Coordenador do curso</div><div>{scribble(89)}<hr>Lucinda Farqueson<br>Diretora</div></div>
        <p class=k>Instituto Jequitibá de Educação Corporativa &middot; CNPJ 00.000.000/0001-99 &middot; Rua das Paineiras, 410 &middot; Vila Serena &ndash; MG</p></div>""",
        size=A4_WIDE,
        style="font-family: 'DejaVu Sans'; color: #243",
        rules=""".f { position: absolute; right: -80pt; top: -80pt; width: 260pt; height: 260pt; border-radius: 130pt; background: #2e8b57 } .b { padding: 56pt 70pt } .l { font-size: 23pt; font-weight: 700; color: #2e8b57; line-height: 1.1 } small { font-size: 12.5pt; font-weight: 400 } h1 { font-size: 31pt; font-weight: 400; margin: 50pt 0 20pt } p { font-size: 15pt; line-height: 1.6 } td { border-left: 3pt solid #2e8b57; padding: 2pt 40pt 2pt 12pt; font-size: 12pt; line-height: 1.5 } .s { display: flex; gap: 110pt; margin-top: 34pt; font-size: 10.5pt } hr { width: 170pt; margin: 2pt 0 } .k { font-size: 8.5pt; color: #777; margin-top: 24pt }""",
    )


@layout(
    "ninth-italian-attestato",
    case(
        SCAN,
        title="La valutazione delle partecipazioni nel bilancio d'esercizio",
        sponsor=("Scuola di Alta Formazione Valdora", ["Scuola di Alta Formazione Valdora"]),
        date=("10/04/2025", ["2025-04-10"]),
        credits="4",
        name=("Ludovica Serristori", ["Ludovica Serristori", "dott.ssa Ludovica Serristori"]),
        fields=("", SKIP),
        delivery=("", SKIP),
    ),
    size=A4_WIDE,
)
def italian_attestato(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(24, ink="#1f5132", weight=1.4)
    paper.frame(29, ink="#a4161a", weight=1.4)
    paper.centred(88, "Scuola di Alta Formazione Valdora", SERIF_BOLD, 24)
    paper.centred(106, "Via dei Mercanti 31, 99100 Valdora (VD)", SERIF, 11)
    paper.centred(166, "ATTESTATO DI PARTECIPAZIONE", SERIF, 28, tracking=1.5)
    paper.centred(212, "Si attesta che la dott.ssa", SERIF_ITALIC, 15)
    values.centred(246, c.name, SERIF_BOLD, 24)
    paper.centred(280, "ha partecipato all'evento formativo", SERIF_ITALIC, 15)
    values.centred(312, c.title, SERIF_BOLD, 18)
    values.centred(346, "Valdora, Palazzo dei Notai, 10 aprile 2025, ore 14.30 - 18.30", SERIF, 14)
    values.centred(376, "Crediti formativi attribuiti: 4", SERIF_BOLD, 15)
    paper.text(90, 464, "Valdora, 10/04/2025", SERIF, 12)
    paper.signature(560, 462, width=140, seed=717)
    paper.rule(540, 472, 740, 472)
    paper.text(640, 486, "Il Direttore della Scuola", SERIF_ITALIC, 11, align="centre")
    paper.disc(421, 476, 36, ink="#1f5132", weight=2)
    paper.ring_of_text(421, 476, 24, "VALDORA", SERIF, 9, ink="#1f5132")
    paper.centred(
        545, "Codice materia D.7.2  -  Evento accreditato per la formazione professionale continua", SERIF, 10
    )


@whole_file(
    "ninth-turkish-sertifika",
    case(
        BORN,
        title="Uluslararası Finansal Raporlama Standartları Uygulamaları",
        sponsor=("Çınaraltı Mesleki Gelişim Akademisi", ["Çınaraltı Mesleki Gelişim Akademisi"]),
        date=("21.06.2025", "2025-06-21"),
        credits=("", SKIP),
        name="Gülşen Karabağlı",
        number="2025-TR-004518",
        delivery=("", SKIP),
    ),
    size=A4_WIDE,
)
def turkish_sertifika(c: Case) -> bytes:
    return browser_page(
        f"""<div class=o><div class=h>{c.sponsor}</div><h1>KATILIM SERTİFİKASI</h1><p>Sayın</p><h2>{c.name}</h2>
        <p>tarafımızca çevrimiçi olarak düzenlenen</p><h3>{c.title}</h3><p>eğitimini başarıyla tamamlayarak bu belgeyi almaya hak kazanmıştır.</p>
        <table><tr><th>Tarih</th><th>Eğitim süresi</th><th>Sertifika No</th></tr><tr><td>{c.date}</td><td>18 saat</td><td>{c.number}</td></tr></table>
        <div class=s><div>{scribble(32)}Doç. Dr. Nermin Altıok<br>Eğitmen</div><div>{scribble(33)}Ferhat Yıldızoğlu<br>Genel Koordinatör</div></div></div>""",
        size=A4_WIDE,
        style="font-family: 'Source Sans'; padding: 24pt; text-align: center",
        rules=""".o { border: 3pt solid #b5172f; border-radius: 24pt; height: 540pt; box-sizing: border-box; padding: 30pt 60pt } .h { font-size: 20pt; color: #b5172f; font-weight: 600 } h1 { font-size: 34pt; letter-spacing: 3pt; margin: 22pt 0 12pt } h2 { font: 700 28pt 'Source Serif'; margin: 2pt } h3 { font-size: 19pt; margin: 4pt } p { font-size: 14pt; margin: 8pt } table { margin: 20pt auto; border-collapse: collapse } th { font-weight: 400; color: #777; font-size: 11pt; padding: 2pt 34pt } td { font-weight: 700; font-size: 14pt } .s { display: flex; justify-content: space-around; font-size: 11.5pt }""",
    )


@whole_file(
    "ninth-polish-word",
    case(
        title=("Podatek dochodowy od osób prawnych – zmiany 2026", ["Podatek dochodowy od osób prawnych – zmiany 2026", "Podatek dochodowy od osób prawnych"]),
        sponsor=("Centrum Szkoleń Wierzbica Sp. z o.o.", ["Centrum Szkoleń Wierzbica Sp. z o.o.", "Centrum Szkoleń Wierzbica"]),
        date=("15 stycznia 2026 r.", "2026-01-15"),
        credits=("", SKIP),
        name="Bogumiła Świerczyńska",
        number="117/01/2026",
        delivery=("", SKIP),
    ),
    ending="docx",
)  # fmt: skip
def polish_word(c: Case) -> bytes:
    doc = Document()
    doc.styles["Normal"].font.name = "Cambria"

    def centre(text: str, size: float, *, bold: bool = False, colour: str = "1A1A1A") -> None:
        line = doc.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.bold, run.font.size, run.font.color.rgb = bold, Pt(size), RGBColor.from_string(colour)

    centre(c.sponsor, 18, bold=True, colour="1F4E79")
    centre("ul. Młyńska 5, 99-999 Wierzbica", 10)
    centre("ZAŚWIADCZENIE", 26, bold=True, colour="1F4E79")
    centre(f"nr {c.number}", 12)
    centre("Zaświadcza się, że Pani", 12)
    centre(c.name, 20, bold=True)
    centre("ukończyła szkolenie stacjonarne", 12)
    centre(f"„{c.title}”", 16, bold=True)
    centre(f"które odbyło się w dniu {c.date} w Wierzbicy", 12)
    centre("w wymiarze 8 godzin dydaktycznych.", 12)
    doc.add_paragraph()
    doc.add_paragraph("Prowadzący: dr Renata Czubak, doradca podatkowy")
    doc.add_paragraph("Wierzbica, 15 stycznia 2026 r.")
    doc.add_paragraph("Kierownik Działu Szkoleń: Zdzisław Ogrodnik")
    return word(doc)


@whole_file(
    "ninth-dutch-page",
    case(
        title="Witwassen herkennen in de mkb-praktijk",
        sponsor=("Opleidingshuis De Vlietmolen", ["Opleidingshuis De Vlietmolen"]),
        date=("9 oktober 2025", "2025-10-09"),
        credits="4",
        name="Jorrit van Haasteren",
        number="VM25-60417",
        delivery=("", SKIP),
    ),
    ending="html",
)
def dutch_page(c: Case) -> bytes:
    return f"""<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Certificaat - Opleidingshuis De Vlietmolen</title>
<style>body{{font-family:Georgia,serif;color:#123}}.kader{{border:3px double #0b5394;max-width:780px;margin:30px auto;padding:40px;text-align:center}}table{{margin:20px auto;text-align:left}}td{{padding:4px 18px}}</style></head>
<body><div class="kader"><p>Opleidingshuis De Vlietmolen</p><h1>Certificaat van deelname</h1><p>Hierbij verklaren wij dat</p><h2>{c.name}</h2>
<p>heeft deelgenomen aan de cursus</p><h2>{c.title}</h2>
<table><tr><td>Datum</td><td>{c.date}</td></tr><tr><td>Plaats</td><td>Vlietmolen, zaal 3</td></tr><tr><td>Docent</td><td>mr. Anton Vrieling</td></tr><tr><td>PE-punten</td><td>{c.credits}</td></tr><tr><td>Certificaatnummer</td><td>{c.number}</td></tr></table>
<p>Saskia Terpstra-Boom, directeur</p></div>
<p style="text-align:center;font-size:12px">Opleidingshuis De Vlietmolen, Molenkade 18, Vlietdorp &middot; info@vlietmolen.example</p></body></html>""".encode()
