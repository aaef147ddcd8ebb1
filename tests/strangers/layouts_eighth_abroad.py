"""The eighth set, fifth part: from abroad, in English and ten other languages of the Latin script."""

from __future__ import annotations

from tests.strangers.files import browser_page, mail, rows
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SEARCHABLE, SKIP, Case, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    BOOK,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@layout(
    "thornbury accountancy training",
    case(
        title="VAT on Property Transactions: An Update",
        name=("Rupert Ainsley-Croft FCA", ["Rupert Ainsley-Croft FCA", "Rupert Ainsley-Croft"]),
        sponsor=(
            "Thornbury Accountancy Training Ltd",
            ["Thornbury Accountancy Training Ltd", "Thornbury Accountancy Training", "Thornbury"],
        ),
        date=("Thursday 12 March 2026", "2026-03-12"),
        credits="3",
        delivery=("Live online", ["Group Internet Based", "Live online"]),
    ),
    size=A4_TALL,
)
def thornbury(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.text(56, 84, "Thornbury", SERIF_BOLD, 30, ink="#6b2737")
    paper.text(56, 102, "ACCOUNTANCY TRAINING", SANS, 10, ink="#6b2737", tracking=2)
    paper.rule(56, 118, 539, 118, ink="#6b2737", weight=1.2)
    paper.text(56, 170, "CPD Certificate", SERIF, 28)
    paper.text(56, 210, "We confirm that the delegate named below attended the following course.", SANS, 11)
    rows_ = (
        ("Delegate", c.name),
        ("Firm", "Ainsley-Croft & Partners, Wexcombe"),
        ("Course", c.title),
        ("Date", c.date),
        ("Time", "9.30am – 12.45pm"),
        ("Format", c.delivery),
        ("Lecturer", "Dr Priyanka Velankar CTA"),
        ("CPD hours", c.credits),
    )
    for place, (label, value) in enumerate(rows_):
        y = 250 + place * 34
        paper.text(56, y, label, SANS_BOLD, 11, ink="#6b2737")
        values.text(160, y, value, SANS, 12)
        paper.rule(56, y + 11, 539, y + 11, ink="#d8c3c8")
    paper.signature(64, 600, width=140, seed=93)
    paper.text(56, 630, "Imogen Tattersfield", SANS_BOLD, 11)
    paper.text(56, 645, "Course Programme Manager", SANS, 10)
    paper.wrapped(
        56,
        690,
        "Whether this course counts towards your verifiable CPD depends on your own role and development needs. Please keep "
        "this certificate in case your professional body asks for evidence.",
        SANS_ITALIC,
        9,
        letters=105,
    )
    paper.text(
        56,
        790,
        "Thornbury Accountancy Training Ltd. Registered in England and Wales no. 09990017. 14 Mercer Row, Bristow BS99 9ZZ",
        SANS,
        8,
    )


@layout(
    "vindhya institute of chartered practice",
    case(
        title="GST Annual Return and Reconciliation Statement",
        name=("CA Meenakshi Ramaswamy", ["CA Meenakshi Ramaswamy", "Meenakshi Ramaswamy"]),
        sponsor=(
            "Vindhya Institute of Chartered Practice",
            [
                "Vindhya Institute of Chartered Practice",
                "The Vindhya Institute of Chartered Practice",
                "Indranagar Branch of The Vindhya Institute of Chartered Practice",
                "Indranagar Branch",
                "Vindhya Institute of Chartered Practice, Indranagar Branch",
                "Vindhya Institute of Chartered Practice Indranagar Branch",
            ],
        ),
        date=("21-02-2026", "2026-02-21"),
        credits="6",
        delivery=SKIP,
        number=("INB/2026/0417", "INB/2026/0417"),
    ),
    as_=PHOTO,
    size=A4_WIDE,
)
def vindhya(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(20, ink="#b5651d", weight=4)
    paper.frame(28, ink="#1b4965", weight=1.2)
    paper.disc(90, 92, 36, ink="#1b4965", weight=2)
    paper.star(90, 92, 20, fill="#b5651d")
    paper.centred(84, "THE VINDHYA INSTITUTE OF CHARTERED PRACTICE", SERIF_BOLD, 20, ink="#1b4965")
    paper.centred(106, "Indranagar Branch", SERIF_BOLD, 14)
    values.text(780, 134, f"Certificate No.: {c.number}", SERIF, 11, align="right")
    paper.centred(168, "Certificate of Participation", BOOK, 30, ink="#b5651d")
    paper.centred(206, "This is to certify that", SERIF_ITALIC, 14)
    values.centred(242, c.name, SERIF_BOLD, 24)
    values.centred(264, "Membership No. 219904", SERIF, 12)
    paper.centred(294, "participated in the full day CPE seminar on", SERIF_ITALIC, 14)
    values.centred(326, f"“{c.title}”", SERIF_BOLD, 18)
    values.centred(356, f"held on {c.date} at Hotel Narmada Residency, Indranagar", SERIF, 14)
    values.centred(388, f"and is entitled to {c.credits} CPE Hours.", SERIF_BOLD, 15)
    for x, seed, name, role in (
        (110, 3, "CA Rajat Kulshreshtha", "Chairman"),
        (350, 4, "CA Pooja Nambisan", "Secretary"),
        (600, 6, "CA Tarun Bhatnagar", "CPE Convenor"),
    ):
        paper.signature(x, 470, width=110, seed=seed)
        paper.rule(x - 10, 480, x + 150, 480)
        paper.text(x + 70, 496, name, SERIF_BOLD, 11, align="centre")
        paper.text(x + 70, 510, role, SERIF, 11, align="centre")


@whole_file(
    "formation boreale",
    case(
        title="Les clauses restrictives dans les contrats de travail",
        name=("Me Geneviève Thibodeau-Lachance", ["Me Geneviève Thibodeau-Lachance", "Geneviève Thibodeau-Lachance"]),
        sponsor=("Formation Boréale inc.", ["Formation Boréale inc.", "Formation Boréale"]),
        date=("3 juin 2026", "2026-06-03"),
        credits="3.5",
        delivery=("Webinaire en direct", ["Group Internet Based", "Webinaire en direct", "Webinaire"]),
        number=("FB-26-1187", "FB-26-1187"),
    ),
    size=(792.0, 612.0),
)
def boreale(c: Case) -> bytes:
    inside = f"""<div style='position:absolute;left:0;right:0;top:0;height:90pt;background:linear-gradient(90deg,#0d1b2a,#2a6f77,#7bc8a4)'></div>
    <div style='position:absolute;left:50pt;top:30pt;color:#fff;font-size:26pt;font-weight:700'>Formation Boréale</div>
    <div style='padding:120pt 60pt 0;text-align:center'>
    <div style='font-size:27pt;letter-spacing:1pt'>ATTESTATION DE PARTICIPATION</div>
    <div style='font-size:13pt;margin-top:20pt'>Nous attestons que</div><div style='font-size:24pt;font-weight:700;margin-top:6pt'>{c.name}</div>
    <div style='font-size:13pt;margin-top:8pt'>a participé à la formation suivante :</div>
    <div style='font-size:19pt;font-weight:600;color:#2a6f77;margin-top:10pt'>{c.title}</div>
    <table align=center style='margin-top:20pt;font-size:12.5pt;text-align:left;line-height:1.7' cellpadding=4>
    {rows([("Date&nbsp;:", c.date), ("Durée reconnue&nbsp;:", "3,5 heures de formation continue"), ("Mode de diffusion&nbsp;:", c.delivery), ("Formateur&nbsp;:", "Me Emeric Vasquelin"), ("N<sup>o</sup> d’attestation&nbsp;:", c.number)])}</table>
    <div style='display:inline-block;margin-top:16pt'>{scribble(91)}</div>
    <div style='font-size:11pt'>Delphine Marchetaud, directrice de la formation</div></div>
    <div style='position:absolute;bottom:24pt;left:0;right:0;text-align:center;font-size:9pt;color:#567'>Formation Boréale inc. · 450, rue des Épinettes, bureau 200, Val-des-Pins (Québec) J9Z 9Z9</div>"""
    return browser_page(inside, size=(792.0, 612.0), style="font-family:'Source Sans'")


@layout(
    "wattlebird advisers australia",
    case(
        title="Self-Managed Super Funds: Contributions and Caps",
        name="Lachlan Pemberthy",
        sponsor=(
            "Wattlebird Professional Education",
            ["Wattlebird Professional Education", "Wattlebird Professional Education Pty Ltd"],
        ),
        date=("18 September 2026", "2026-09-18"),
        credits=("2.75", "2.75"),
        fields=("", SKIP),
        delivery=("", None),
        number=("WPE-20918-77", "WPE-20918-77"),
    ),
    as_=SCAN,
    size=A4_TALL,
)
def wattlebird(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(40, 40, 515, 6, "#d4a017")
    paper.text(40, 84, "Wattlebird", SANS_BOLD, 26, ink="#2f4f2f")
    paper.text(40, 102, "Professional Education", SANS, 14, ink="#2f4f2f")
    paper.text(555, 78, "Wattlebird Professional Education Pty Ltd", SANS, 9, align="right")
    paper.text(555, 91, "ABN 00 999 000 999", SANS, 9, align="right")
    paper.text(555, 104, "Level 3, 88 Banksia Street, Merrigong NSW 2999", SANS, 9, align="right")
    paper.centred(180, "Certificate of Completion", SERIF, 30)
    paper.centred(220, "This certifies that", SERIF_ITALIC, 14)
    values.centred(258, c.name, SERIF_BOLD, 26)
    paper.centred(290, "has completed the professional development activity", SERIF_ITALIC, 14)
    values.centred(326, c.title, SERIF_BOLD, 17)
    values.centred(360, f"on {c.date}", SERIF, 14)
    values.centred(404, f"CPD hours: {c.credits}", SANS_BOLD, 16)
    paper.text(110, 450, "CPD area", SANS_BOLD, 10.5)
    paper.text(400, 450, "Hours", SANS_BOLD, 10.5)
    paper.rule(110, 456, 480, 456)
    values.text(110, 474, "Technical competence", SANS, 11)
    values.text(400, 474, "2.00", SANS, 11)
    values.text(110, 494, "Regulatory compliance and consumer protection", SANS, 11)
    values.text(400, 494, "0.75", SANS, 11)
    values.text(110, 530, f"Certificate number: {c.number}", SANS, 10.5)
    paper.signature(120, 610, width=140, seed=49)
    paper.rule(110, 618, 320, 618)
    paper.text(110, 633, "Rosalind Achterberg, Head of Education", SANS, 10)
    paper.block(40, 790, 515, 6, "#2f4f2f")


@layout(
    "steuerakademie lindenau",
    case(
        title="Aktuelle Rechtsprechung und Verwaltungsanweisungen zur Umsatzsteuer 2026",
        name=(
            "Frau Dr. Annegret Holzapfel",
            ["Frau Dr. Annegret Holzapfel", "Dr. Annegret Holzapfel", "Annegret Holzapfel"],
        ),
        sponsor=("Steuerakademie Lindenau GmbH", ["Steuerakademie Lindenau GmbH", "Steuerakademie Lindenau"]),
        date=("24.04.2026", "2026-04-24"),
        credits=("5", "5"),
        fields=("", None),
        delivery=("Präsenzveranstaltung", ["Group Live", "Präsenzveranstaltung", "Präsenz"]),
    ),
    as_=SCAN,
    size=A4_TALL,
)
def lindenau(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.text(70, 90, "SAL", SANS_BOLD, 34, ink="#0b3d2e")
    paper.text(160, 76, "Steuerakademie Lindenau GmbH", SANS_BOLD, 14)
    paper.text(160, 92, "Am Lindenufer 7, 04999 Lindenau", SANS, 10)
    paper.rule(70, 108, 525, 108, weight=1)
    paper.centred(170, "Teilnahmebescheinigung", SANS_BOLD, 26)
    paper.centred(192, "zur Vorlage gemäß § 15 FAO", SANS, 11)
    values.centred(250, c.name, SERIF_BOLD, 22)
    paper.centred(280, "hat am", SANS, 12)
    values.centred(304, c.date, SANS_BOLD, 14)
    paper.centred(330, "an der folgenden Fortbildungsveranstaltung teilgenommen:", SANS, 12)
    values.middle_wrapped(362, c.title, SERIF_BOLD, 17, letters=44)
    lines = (
        ("Veranstaltungsort:", "Tagungshotel Zur Mühle, Lindenau"),
        ("Uhrzeit:", "10:00 – 16:00 Uhr"),
        ("Form:", c.delivery),
        ("Fortbildungsdauer:", f"{c.credits} Zeitstunden (ohne Pausen)"),
        ("Referent:", "RiFG Gunnar Lindqvister"),
    )
    for place, (label, value) in enumerate(lines):
        paper.text(110, 416 + place * 26, label, SANS, 11.5)
        values.text(250, 416 + place * 26, value, SANS_BOLD, 11.5)
    values.text(70, 600, "Lindenau, den 24.04.2026", SANS, 11)
    paper.signature(90, 660, width=130, seed=57)
    paper.rule(70, 668, 300, 668)
    paper.text(70, 683, "Wilhelmina Stroud, Geschäftsführerin", SANS, 10)
    paper.centred(
        800, "Amtsgericht Lindenau HRB 99917 · USt-IdNr. DE999000999 · www.steuerakademie-lindenau.example", SANS, 8
    )


@layout(
    "colegio de contadores del valle",
    case(
        title="Actualización en Normas de Información Financiera para Entidades con Propósitos no Lucrativos",
        name=(
            "C.P. Guillermo Arredondo Villaseñor",
            ["C.P. Guillermo Arredondo Villaseñor", "Guillermo Arredondo Villaseñor"],
        ),
        sponsor=(
            "Colegio de Contadores Públicos del Valle de Anáhuac",
            [
                "Colegio de Contadores Públicos del Valle de Anáhuac",
                "Colegio de Contadores Públicos del Valle de Anáhuac, A.C.",
            ],
        ),
        date=("19 de agosto de 2026", "2026-08-19"),
        credits=("8", "8"),
        delivery=("", None),
        number=("CCPVA-2026-1140", "CCPVA-2026-1140"),
    ),
    as_=PHOTO,
    size=A4_WIDE,
)
def colegio(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.engraved_border(24, ink="#7b1e3a", thick=14)
    paper.centred(98, "Colegio de Contadores Públicos", SERIF_BOLD, 23, ink="#7b1e3a")
    paper.centred(122, "del Valle de Anáhuac, A.C.", SERIF_BOLD, 18, ink="#7b1e3a")
    paper.centred(158, "otorga la presente", SERIF_ITALIC, 14)
    paper.centred(194, "C O N S T A N C I A", SERIF_BOLD, 28)
    paper.centred(224, "a", SERIF_ITALIC, 14)
    values.centred(256, c.name, SERIF_BOLD, 24)
    paper.centred(286, "por su participación en el curso", SERIF_ITALIC, 14)
    values.middle_wrapped(306, c.title, SERIF_BOLD, 16, letters=52)
    values.centred(350, f"impartido el {c.date} en la sede del Colegio", SERIF, 14)
    values.centred(
        380,
        f"con valor de {c.credits} puntos para el cumplimiento de la Norma de Educación Profesional Continua",
        SERIF,
        13,
    )
    for x, seed, name, role in (
        (150, 24, "C.P.C. Beatriz Solórzano", "Presidenta"),
        (540, 26, "C.P.C. Rubén Castañares", "Vicepresidente de Docencia"),
    ):
        paper.signature(x, 462, width=120, seed=seed)
        paper.rule(x - 20, 470, x + 160, 470)
        paper.text(x + 70, 486, name, SERIF_BOLD, 11, align="centre")
        paper.text(x + 70, 500, role, SERIF, 11, align="centre")
    values.centred(538, f"Folio: {c.number}", SERIF, 11)


@layout(
    "instituto ipe brasil",
    case(
        title="Análise de Demonstrações Contábeis",
        name="Thaís Figueiredo de Albuquerque",
        sponsor=("Instituto Ipê de Educação Continuada", ["Instituto Ipê de Educação Continuada", "Instituto Ipê"]),
        date=("27 de maio de 2026", SKIP),
        credits="20",
        delivery=("a distância (EaD)", SKIP),
        number=SKIP,
    ),
    as_=HYBRID,
    size=A4_WIDE,
    colour="#fffef5",
)
def ipe(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 842, 16, "#f4b400")
    paper.block(0, 579, 842, 16, "#f4b400")
    paper.disc(84, 84, 30, fill="#f4b400")
    paper.disc(104, 70, 18, fill="#fdd663")
    paper.text(140, 82, "Instituto Ipê", SANS_BOLD, 26, ink="#4a3b00")
    paper.text(140, 100, "de Educação Continuada", SANS, 13, ink="#4a3b00")
    paper.centred(170, "CERTIFICADO", SERIF_BOLD, 34, tracking=4)
    paper.centred(214, "Certificamos que", SERIF, 15)
    values.centred(250, c.name, SERIF_BOLD, 26)
    values.centred(276, "CPF ***.417.208-**", SERIF, 11)
    paper.centred(306, "concluiu com aproveitamento o curso", SERIF, 15)
    values.centred(340, c.title, SERIF_BOLD, 22)
    values.centred(372, f"na modalidade {c.delivery}, com carga horária de {c.credits} horas.", SERIF, 15)
    values.centred(412, f"Campo Dourado, {c.date}.", SERIF, 14)
    paper.signature(150, 486, width=120, seed=36)
    paper.rule(130, 494, 330, 494)
    paper.text(230, 510, "Marcelo Taveira", SERIF_BOLD, 11, align="centre")
    paper.text(230, 524, "Diretor Acadêmico", SERIF, 11, align="centre")
    paper.squares(640, 440, 76, seed=51)
    values.text(678, 532, "Código de validação: 4F7A.91CC.0B2E", SERIF, 9.5, align="centre")
    paper.text(678, 545, "www.institutoipe.example/validar", SERIF, 9.5, align="centre")


@layout(
    "ordine dei commercialisti di roccalba",
    case(
        title="La composizione negoziata della crisi d’impresa",
        name=("Dott. Ermanno Castiglioni-Bassi", ["Dott. Ermanno Castiglioni-Bassi", "Ermanno Castiglioni-Bassi"]),
        sponsor=(
            "Ordine dei Commercialisti di Roccalba",
            ["Ordine dei Commercialisti di Roccalba", "Ordine dei Commercialisti di Roccalba Commissione Formazione"],
        ),
        date=("8 ottobre 2026", "2026-10-08"),
        credits="4",
        delivery=("in presenza", ["Group Live", "in presenza"]),
    ),
    as_=SEARCHABLE,
    size=A4_TALL,
)
def roccalba(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.disc(297, 92, 34, ink="#1d3557", weight=1.5)
    paper.rosette(297, 92, 26, ink="#1d3557")
    paper.centred(156, "ORDINE DEI COMMERCIALISTI DI ROCCALBA", SERIF_BOLD, 16, ink="#1d3557")
    paper.centred(174, "Commissione Formazione Professionale Continua", SERIF_ITALIC, 12)
    paper.centred(240, "ATTESTATO DI PARTECIPAZIONE", SERIF_BOLD, 22)
    paper.centred(286, "Si attesta che il", SERIF, 13)
    values.centred(320, c.name, SERIF_BOLD, 20)
    paper.centred(352, "ha partecipato al convegno", SERIF, 13)
    values.centred(386, f"“{c.title}”", SERIF_BOLD, 15)
    values.centred(420, f"tenutosi {c.delivery} il giorno {c.date}, dalle ore 14.30 alle ore 18.30,", SERIF, 13)
    paper.centred(440, "presso la Sala Convegni di Palazzo Verri, Roccalba.", SERIF, 13)
    values.centred(484, f"Crediti formativi riconosciuti: {c.credits}", SERIF_BOLD, 15)
    paper.text(90, 580, "Il Segretario", SERIF, 12)
    paper.signature(80, 630, width=120, seed=46)
    paper.text(90, 652, "Dott.ssa Renata Zubacchi", SERIF, 11)
    paper.text(390, 580, "Il Presidente", SERIF, 12)
    paper.signature(380, 630, width=120, seed=48)
    paper.text(390, 652, "Dott. Osvaldo Templari", SERIF, 11)
    paper.centred(790, "Via dei Mercanti 12 – 99010 Roccalba  |  segreteria@odcroccalba.example", SERIF, 9)


@whole_file(
    "anadolu denetim akademisi",
    case(
        title="Türkiye Finansal Raporlama Standartlarına Giriş",
        name="Şebnem Gökçeoğlu",
        sponsor=("Yıldıztepe Denetim Akademisi", ["Yıldıztepe Denetim Akademisi"]),
        date=("17 Ekim 2026", "2026-10-17"),
        credits="6",
        delivery=("", SKIP),
        number=("YDA-2026/0518", "YDA-2026/0518"),
    ),
    size=A4_WIDE,
)
def yildiztepe(c: Case) -> bytes:
    inside = f"""<div style='position:absolute;inset:18pt;border:5pt double #9d0208'></div>
    <div style='text-align:center;padding-top:56pt'>
    <div style='font-size:22pt;font-weight:700;color:#9d0208'>{c.sponsor}</div>
    <div style='font-size:34pt;margin-top:26pt;letter-spacing:2pt'>KATILIM SERTİFİKASI</div>
    <div style='font-size:14pt;margin-top:22pt'>Sayın</div><div style='font-size:27pt;font-weight:700;margin-top:4pt'>{c.name}</div>
    <div style='font-size:14pt;margin-top:12pt'>{c.date} tarihinde çevrim içi olarak düzenlenen</div>
    <div style='font-size:20pt;font-weight:700;margin-top:8pt'>“{c.title}”</div>
    <div style='font-size:14pt;margin-top:8pt'>eğitimine katılarak bu belgeyi almaya hak kazanmıştır.</div>
    <div style='font-size:14pt;margin-top:16pt'>Eğitim süresi: <b>{c.credits} saat</b></div></div>
    <div style='position:absolute;left:90pt;bottom:56pt;text-align:center;font-size:11pt'>{scribble(95)}Kerem Altınbaşak<br>Akademi Müdürü</div>
    <div style='position:absolute;right:90pt;bottom:56pt;font-size:11pt'>Sertifika No: {c.number}</div>"""
    return browser_page(inside, size=A4_WIDE, style="font-family:'DejaVu Serif'")


@whole_file(
    "osrodek szkolen kalina",
    case(
        title="Zamknięcie roku w księgach rachunkowych",
        name=("Pani Małgorzata Świerczyńska", ["Pani Małgorzata Świerczyńska", "Małgorzata Świerczyńska"]),
        sponsor=("Ośrodek Szkoleń Kalina Sp. z o.o.", ["Ośrodek Szkoleń Kalina Sp. z o.o.", "Ośrodek Szkoleń Kalina"]),
        date=("12 stycznia 2026 r.", "2026-01-12"),
        credits=("8", "8"),
        delivery=("", None),
        number=("34/01/2026", "34/01/2026"),
    ),
    as_=SCAN,
    size=A4_TALL,
)
def kalina(c: Case) -> bytes:
    inside = f"""<div style='padding:60pt 64pt'>
    <div style='font-size:15pt;font-weight:700;color:#7a0012'>{c.sponsor}</div>
    <div style='font-size:10pt'>ul. Jarzębinowa 15, 00-999 Wólka Nowa &nbsp; NIP 999-000-99-99</div>
    <div style='text-align:center;margin-top:80pt;font-size:28pt;font-weight:700'>ZAŚWIADCZENIE</div>
    <div style='text-align:center;font-size:13pt;margin-top:6pt'>nr {c.number}</div>
    <div style='text-align:center;font-size:13pt;margin-top:40pt'>Zaświadcza się, że</div>
    <div style='text-align:center;font-size:21pt;font-weight:700;margin-top:10pt'>{c.name}</div>
    <div style='text-align:center;font-size:13pt;margin-top:14pt'>uczestniczyła w szkoleniu</div>
    <div style='text-align:center;font-size:18pt;font-weight:700;margin-top:12pt'>„{c.title}”</div>
    <div style='text-align:center;font-size:13pt;margin-top:16pt;line-height:1.6'>które odbyło się w dniu {c.date}<br>w wymiarze {c.credits} godzin dydaktycznych.</div>
    <div style='display:flex;justify-content:space-between;margin-top:110pt;font-size:11pt'><div>Wólka Nowa, 12.01.2026 r.</div><div style='text-align:center'>{scribble(97)}...................................<br>Stanisława Ostrowicz<br>Dyrektor</div></div></div>"""
    return browser_page(inside, size=A4_TALL, style="font-family:'DejaVu Serif'")


@whole_file(
    "ikatan akuntan nusa",
    case(
        title="Penerapan Pajak Pertambahan Nilai bagi UMKM",
        name=(
            "Dewi Larasati Kusumawardhani, S.E., Ak.",
            ["Dewi Larasati Kusumawardhani, S.E., Ak.", "Dewi Larasati Kusumawardhani"],
        ),
        sponsor=("Perhimpunan Akuntan Nusa Raya", ["Perhimpunan Akuntan Nusa Raya"]),
        date=("22 Mei 2026", "2026-05-22"),
        credits=("4", "4"),
        delivery=("", SKIP),
        number=("0918/SERT/PANR/V/2026", "0918/SERT/PANR/V/2026"),
    ),
    size=A4_WIDE,
)
def nusa(c: Case) -> bytes:
    inside = f"""<div style='position:absolute;left:0;top:0;width:842pt;height:70pt;background:#c1121f'></div>
    <div style='position:absolute;left:0;bottom:0;width:842pt;height:34pt;background:#003049'></div>
    <div style='position:absolute;left:50pt;top:20pt;color:#fff;font-size:22pt;font-weight:700'>Perhimpunan Akuntan Nusa Raya</div>
    <div style='padding-top:96pt;text-align:center'><div style='font-size:36pt;font-weight:700;color:#003049'>SERTIFIKAT</div>
    <div style='font-size:11pt'>Nomor: {c.number}</div>
    <div style='font-size:13pt;margin-top:16pt'>diberikan kepada</div><div style='font-size:24pt;font-weight:700;margin-top:6pt'>{c.name}</div>
    <div style='font-size:13pt;margin-top:8pt'>sebagai</div><div style='font-size:16pt;font-weight:700'>PESERTA</div>
    <div style='font-size:13pt;margin-top:8pt'>dalam Webinar Pendidikan Profesional Berkelanjutan (PPL) dengan tema</div>
    <div style='font-size:19pt;font-weight:700;color:#c1121f;margin-top:8pt'>“{c.title}”</div>
    <div style='font-size:13pt;margin-top:8pt'>yang diselenggarakan pada tanggal {c.date}</div>
    <div style='font-size:14pt;font-weight:700;margin-top:10pt'>{c.credits} SKP</div></div>
    <div style='position:absolute;left:0;right:0;bottom:48pt;text-align:center;font-size:11pt'><div style='display:inline-block'>{scribble(99)}</div><br><b>Drs. Hartono Wiryawan, Ak.</b><br>Ketua Umum</div>"""
    return browser_page(inside, size=A4_WIDE, style="font-family:'Source Sans'")


@whole_file(
    "beekhof opleidingen mail",
    case(
        title="Actualiteiten loonheffingen",
        name=("mevrouw J.M. van Oosterzee", ["mevrouw J.M. van Oosterzee", "J.M. van Oosterzee"]),
        sponsor=("Beekhof Opleidingen", ["Beekhof Opleidingen", "Beekhof Opleidingen B.V."]),
        date=("26 november 2026", "2026-11-26"),
        credits=("4", "4"),
        delivery=("klassikaal", SKIP),
        number=("BO-2026-30881", "BO-2026-30881"),
    ),
    ending="eml",
)
def beekhof(c: Case) -> bytes:
    facts = (
        ("Deelnemer", c.name),
        ("Cursus", c.title),
        ("Datum", c.date),
        ("Locatie", "Beekhof, Molenweide 3, Oudeveer"),
        ("Vorm", c.delivery),
        ("PE-uren", c.credits),
        ("Certificaatnummer", c.number),
    )
    text = (
        "Geachte mevrouw Van Oosterzee,\n\nHartelijk dank voor uw deelname. Hieronder vindt u uw bewijs van deelname.\n\n"
        "BEWIJS VAN DEELNAME\n\n"
        + "\n".join(f"{label}: {value}" for label, value in facts)
        + "\n\nNamens Beekhof Opleidingen B.V.,\nAnton Vrieling\nHoofd Opleidingen\n"
    )
    html = (
        "<div style='font-family:Arial'><p>Geachte mevrouw Van Oosterzee,</p><p>Hartelijk dank voor uw deelname. Hieronder vindt u "
        "uw bewijs van deelname.</p><h2>Bewijs van deelname</h2><table cellpadding=4>"
        + rows([(f"<b>{label}</b>", value) for label, value in facts])
        + "</table><p>Namens Beekhof Opleidingen B.V.,<br>Anton Vrieling<br>Hoofd Opleidingen</p></div>"
    )
    headers = {
        "From": "Beekhof Opleidingen <cursus@beekhof.example>",
        "To": "j.vanoosterzee@oosterzee.example",
        "Subject": "Uw bewijs van deelname: Actualiteiten loonheffingen",
        "Date": "Fri, 27 Nov 2026 10:21:33 +0100",
    }
    return mail(headers, text, html)
