"""Certificates from elsewhere: other languages, day-first dates, colleges' workshops, CPD points and units."""

from __future__ import annotations

from tests.strangers.layout import HYBRID, PHOTO, SCAN, SHOT, SKIP, case, layout
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    BOOK,
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@layout(
    "indian-college-fdp",
    case(
        title=("Recent Trends in Green Finance", ["Recent Trends in Green Finance", "Faculty Development Programme on Recent Trends in Green Finance"]),
        name=("Dr. Kavitha Muthuraman", ["Kavitha Muthuraman", "Dr. Kavitha Muthuraman"]), date=("05-02-2024 to 09-02-2024", "2024-02-09"),
        home="PSN Arts and Science College, Tirupathur", number=("SVCE/FDP/24/0118", SKIP),
    ),
    case(
        title=("Recent Trends in Green Finance", ["Recent Trends in Green Finance", "Faculty Development Programme on Recent Trends in Green Finance"]),
        name=("Mr. Jobin Kurian Thekkel", ["Jobin Kurian Thekkel", "Mr. Jobin Kurian Thekkel"]), date=("05-02-2024 to 09-02-2024", "2024-02-09"),
        home="St. Alban's College, Kuttampuzha", number=("SVCE/FDP/24/0131", SKIP), as_=SCAN,
    ),
    size=A4_WIDE, delivery=SKIP, sponsor=[
        "Sri Vaikunta College of Engineering", "Sri Vaikunta College of Engineering, Department of Commerce", "Department of Commerce",
        "Department of Commerce, Sri Vaikunta College of Engineering", "Sri Vaikunta College of Engineering (Autonomous)",
    ],
)  # fmt: skip
def indian_fdp(p: Sheet, v: Sheet, c) -> None:
    p.frame(14, ink="#7a0019", weight=5)
    p.frame(22, ink="#d4a017", weight=2)
    p.disc(95, 95, 38, ink="#7a0019", weight=2)
    p.star(95, 95, 18, fill="#d4a017")
    p.text(455, 75, "SRI VAIKUNTA COLLEGE OF ENGINEERING (AUTONOMOUS)", SERIF_BOLD, 19, ink="#7a0019", align="centre")
    p.text(
        440,
        94,
        "Approved by the Council, Affiliated to the State University, Accredited with 'A+' Grade",
        SERIF,
        10.5,
        align="centre",
    )
    p.text(440, 116, "DEPARTMENT OF COMMERCE", SERIF_BOLD, 14, align="centre")
    p.centred(165, "CERTIFICATE OF PARTICIPATION", BOOK, 24, ink="#0b3d91")
    p.text(790, 190, f"Ref: {c.number}", SERIF, 10, align="right")
    p.mixed_centred(
        245, [("This is to certify that  ", SERIF_ITALIC), (c.name, SERIF_BOLD), ("  of", SERIF_ITALIC)], 15
    )
    v.centred(275, c.home, SERIF_BOLD, 15)
    p.centred(
        305, "has participated in the Five Day National Level Online Faculty Development Programme on", SERIF_ITALIC, 15
    )
    v.centred(340, f"\u201c{c.title}\u201d", SERIF_BOLD, 19, ink="#7a0019")
    v.centred(372, f"organised by the Department of Commerce from {c.date}.", SERIF_ITALIC, 15)
    for x, who, role in (
        (150, "Dr. S. Ilamaran", "Convenor"),
        (421, "Dr. P. Gnanaselvi", "Head of the Department"),
        (690, "Dr. R. Thirunavuk", "Principal"),
    ):
        p.signature(x - 50, 490, width=100, seed=x)
        p.text(x, 515, who, SERIF_BOLD, 12, align="centre")
        p.text(x, 530, role, SERIF, 11, align="centre")


@layout(
    "indian-webinar-quiz",
    case(
        title="Digital Rupee and the Future of Payments", name="ANJALI P NAIR", date=("21/09/2023", "2023-09-21"),
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Navodaya Women's College", "Navodaya Women's College IQAC", "IQAC, Navodaya Women's College", "Commerce Association, Navodaya Women's College", "Commerce Association",
        "Commerce Association in collaboration with IQAC"],
    delivery=SKIP,
)  # fmt: skip
def indian_webinar(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fdf2f8")
    for corner in ((0, 0), (842, 0), (0, 595), (842, 595)):
        p.disc(*corner, 120, fill="#db2777")
        p.disc(*corner, 90, fill="#fbcfe8")
    p.centred(90, "NAVODAYA WOMEN'S COLLEGE", SANS_BOLD, 26, ink="#831843")
    p.centred(112, "Kottavila P.O., Kerala - 691999", SANS, 11)
    p.centred(132, "Commerce Association in collaboration with IQAC", SANS_ITALIC, 12)
    p.centred(200, "E - C E R T I F I C A T E", SERIF_BOLD, 28, ink="#db2777")
    p.centred(250, "Awarded to Mr./Ms.", SERIF_ITALIC, 15)
    v.centred(290, c.name, SERIF_BOLD, 24)
    p.centred(
        325, "for active participation and scoring above 60% in the quiz held after the webinar on", SERIF_ITALIC, 15
    )
    v.centred(362, c.title, SERIF_BOLD, 20)
    p.text(400, 396, "conducted on", SERIF_ITALIC, 15, align="right")
    v.text(412, 396, c.date, SERIF_BOLD, 15)
    p.text(200, 500, "Dr. Leelamma Kurup", SERIF_BOLD, 12, align="centre")
    p.text(200, 515, "IQAC Coordinator", SERIF, 11, align="centre")
    p.text(640, 500, "Dr. Sudha Rajagopalan", SERIF_BOLD, 12, align="centre")
    p.text(640, 515, "Principal", SERIF, 11, align="centre")


@layout(
    "indian-internship-letter",
    case(
        title=("Internship in Data Analytics", ["Internship in Data Analytics", "Data Analytics", "Data Analytics Internship"]), name=("Mr. Parthiban Selvakumar", ["Parthiban Selvakumar", "Mr. Parthiban Selvakumar"]),
        date=("1st June 2023 to 31st July 2023", "2023-07-31"), number=("INT/23/0774", SKIP),
    ),
    size=A4_TALL, as_=PHOTO, sponsor=["Kuberan Infosystems Pvt. Ltd.", "Kuberan Infosystems", "Kuberan Infosystems Private Limited"],
)  # fmt: skip
def internship(p: Sheet, v: Sheet, c) -> None:
    p.text(50, 70, "KUBERAN INFOSYSTEMS PVT. LTD.", SANS_BOLD, 18, ink="#9a3412")
    p.text(50, 86, "4/77, Second Main Road, Thillaipuram, Chennai - 600999", SANS, 9)
    p.rule(50, 94, 545, 94, ink="#9a3412", weight=1.5)
    p.text(50, 130, f"Ref. No.: {c.number}", SANS, 10)
    p.text(545, 130, "Date: 04.08.2023", SANS, 10, align="right")
    p.centred(185, "TO WHOMSOEVER IT MAY CONCERN", SANS_BOLD, 13)
    v.wrapped(
        50, 225, f"We are glad to inform that {c.name}, B.Com. (Final Year), Reg. No. 20BCO417, Thiruvalam Arts College, has "
        f"undergone {c.title} at our organisation from {c.date}.", SANS, 12, letters=78, lead=1.7,
    )  # fmt: skip
    v.wrapped(
        50, 330, "During this period his conduct was found to be good and he took keen interest in the work given to him. We wish "
        "him success in all his future endeavours.", SANS, 12, letters=78, lead=1.7,
    )  # fmt: skip
    p.text(50, 440, "For Kuberan Infosystems Pvt. Ltd.", SANS_BOLD, 12)
    p.signature(60, 500, width=120, seed=503)
    p.text(50, 530, "S. Vetrivel, HR Manager", SANS, 12)
    p.disc(330, 490, 40, ink="#4338ca", weight=2)
    p.ring_of_text(330, 490, 28, "KUBERAN INFOSYSTEMS", SANS, 7, ink="#4338ca")


@layout(
    "east-african-cpd",
    case(
        title="IFRS 17 Clinic for Insurers", name=("CPA Wanjiru Kimathi", ["Wanjiru Kimathi", "CPA Wanjiru Kimathi"]), date=("12th - 14th July 2023", "2023-07-14"),
        credits=("12", "12"), member="M/20881",
    ),
    case(
        title="Public Finance Management Conference", name=("CPA Otieno Barasa", ["Otieno Barasa", "CPA Otieno Barasa"]), date=("18th - 20th October 2023", "2023-10-20"),
        credits=("15", "15"), member="M/11730", as_=SCAN,
    ),
    size=A4_WIDE, sponsor=["Institute of Accountants of the Great Lakes", "IAGL"],
)  # fmt: skip
def east_african(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(20, ink="#14532d", thick=16, strands=5)
    p.centred(95, "INSTITUTE OF ACCOUNTANTS OF THE GREAT LAKES", SERIF_BOLD, 22, ink="#14532d")
    p.centred(116, "Credibility. Professionalism. Accountability.", SERIF_ITALIC, 11)
    p.centred(170, "Certificate of Attendance", SERIF_BOLD, 28)
    p.centred(210, "We hereby confirm that", SERIF_ITALIC, 14)
    v.centred(248, c.name, SERIF_BOLD, 24)
    v.centred(270, f"Membership No. {c.member}", SERIF, 11)
    p.centred(300, "attended the", SERIF_ITALIC, 14)
    v.centred(332, c.title, SERIF_BOLD, 20)
    v.centred(362, f"held on {c.date} at Lakeview Beach Resort, Kisiwani,", SERIF_ITALIC, 14)
    v.centred(386, f"and has been awarded {c.credits} structured CPD hours.", SERIF_ITALIC, 14)
    for x, who, role in (
        (230, "CPA Dr. Kamau Ndirangu", "Chairman"),
        (620, "CPA Achieng Mboya", "Chief Executive Officer"),
    ):
        p.signature(x - 60, 480, width=120, seed=x)
        p.rule(x - 90, 488, x + 90, 488)
        p.text(x, 503, who, SERIF, 12, align="centre")
        p.text(x, 517, role, SERIF_ITALIC, 11, align="centre")


@layout(
    "west-african-training",
    case(
        title="Effective Revenue Assurance", name="Chukwuemeka Adebanjo-Philips", date=("Monday 4th - Friday 8th March, 2024", "2024-03-08"), number="ZTC/ABJ/0317",
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Zenith Trail Consulting", "Zenith Trail Consulting Ltd", "Zenith Trail Consulting Ltd."],
)  # fmt: skip
def west_african(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fffef5")
    p.shape([(0, 0), (220, 0), (0, 220)], fill="#15803d")
    p.shape([(842, 595), (622, 595), (842, 375)], fill="#15803d")
    p.centred(110, "ZENITH TRAIL CONSULTING LTD", SANS_BOLD, 26)
    p.centred(130, "RC 1199770", SANS, 9)
    p.centred(180, "Certificate of Training", SERIF_BOLD, 30, ink="#15803d")
    p.centred(222, "is awarded this day to", SERIF_ITALIC, 14)
    v.centred(262, c.name, SERIF_BOLD, 26)
    p.centred(295, "having taken part in our capacity building workshop on", SERIF_ITALIC, 14)
    v.centred(332, c.title.upper(), SERIF_BOLD, 22)
    v.centred(365, f"Venue: Abuja      Date: {c.date}", SERIF, 14)
    p.signature(180, 480, width=120, seed=507, ink="#222222")
    p.text(170, 505, "Managing Consultant", SERIF, 12)
    p.text(560, 505, f"Cert. No: {c.number}", SERIF, 12)


@layout(
    "philippine-cpd-units",
    case(
        title=("Transfer Pricing Documentation", ["Transfer Pricing Documentation", "Seminar on Transfer Pricing Documentation"]), name="MA. CORAZON D. BUENAVISTA",
        date=("18 November 2023", "2023-11-18"), credits=("4.0", "4.0"), number=("TR-23-00771", SKIP),
    ),
    size=A4_WIDE, sponsor=["Association of Tax Practitioners of Davao Gulf", "Association of Tax Practitioners of Davao Gulf, Inc.", "ATPDG"],
    delivery=SKIP, sponsor_id=SKIP,
)  # fmt: skip
def philippine(p: Sheet, v: Sheet, c) -> None:
    p.frame(26, ink="#1e3a8a", weight=3)
    p.rule(26, 60, 816, 60, ink="#b91c1c", weight=3)
    p.centred(100, "ASSOCIATION OF TAX PRACTITIONERS OF DAVAO GULF, INC.", SERIF_BOLD, 19)
    p.centred(118, "CPD Accreditation No. 2022-0117-448", SERIF, 10)
    p.centred(160, "awards this", SERIF_ITALIC, 13)
    p.centred(195, "Certificate of Attendance", SERIF_BOLD, 28, ink="#1e3a8a")
    p.centred(222, "to", SERIF_ITALIC, 13)
    v.centred(258, c.name, SERIF_BOLD, 24)
    p.centred(274, "PRC License No. 0099417", SERIF, 10)
    p.centred(305, "for having attended the seminar on", SERIF_ITALIC, 13)
    v.centred(338, c.title, SERIF_BOLD, 20)
    v.centred(368, f"given this {c.date} via video conference", SERIF_ITALIC, 13)
    v.centred(400, f"Program Accreditation No. {c.number}   |   CPD Credit Units: {c.credits}", SERIF_BOLD, 13)
    p.signature(360, 490, width=130, seed=511)
    p.centred(515, "ATTY. RAMONCITO VILLAFLOR, CPA", SERIF_BOLD, 12)
    p.centred(530, "National President", SERIF, 11)


@layout(
    "gulf-training-centre",
    case(
        title="Advanced Treasury and Cash Management", name=("Eng. Salim Al Hinai", ["Salim Al Hinai", "Eng. Salim Al Hinai"]), date=("17-21 Sep. 2023", "2023-09-21"),
        credits=(SKIP, SKIP),
    ),
    case(
        title="Report Writing for Executives", name=("Ms. Huda Al Mansoori", ["Huda Al Mansoori", "Ms. Huda Al Mansoori"]), date=("03-07 Mar. 2024", "2024-03-07"),
        credits=(SKIP, SKIP), as_=HYBRID,
    ),
    size=A4_WIDE, sponsor=["Dune Crest Training Centre", "Dune Crest Training Centre FZ-LLC", "Dune Crest"],
)  # fmt: skip
def gulf(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fbf5e9")
    p.shape([(0, 595), (0, 470), (180, 520), (420, 460), (842, 540), (842, 595)], fill="#d6b370")
    p.centred(90, "DUNE CREST TRAINING CENTRE", VERA_BOLD, 22, ink="#6b4f1d")
    p.centred(108, "Dubai Knowledge Quarter", VERA, 10)
    p.centred(165, "CERTIFICATE", VERA_BOLD, 30, tracking=5)
    p.centred(205, "It is our pleasure to award this certificate to", VERA, 12)
    v.centred(245, c.name, VERA_BOLD, 22)
    p.centred(280, "on the completion of 25 training hours in", VERA, 12)
    v.centred(318, c.title, VERA_BOLD, 19, ink="#6b4f1d")
    v.centred(352, c.date, VERA, 13)
    p.signature(360, 430, width=120, seed=513)
    p.centred(452, "General Manager", VERA, 11)
    p.text(60, 570, "Licence 77120 - KHDA permit 618833", VERA, 8)


@layout(
    "german-seminar",
    case(
        title="Umsatzsteuer bei Reihengeschäften", name=("Frau Heidemarie Grünbauer", ["Heidemarie Grünbauer", "Frau Heidemarie Grünbauer"]), date=("14. November 2023", "2023-11-14"), credits=(SKIP, SKIP),
    ),
    case(
        title="Grundlagen der Konzernrechnungslegung", name=("Herr Falk Östermann", ["Falk Östermann", "Herr Falk Östermann"]), date=("5. März 2024", "2024-03-05"), credits=(SKIP, SKIP), as_=SCAN,
    ),
    size=A4_TALL, sponsor=["Akademie Weserbogen", "Akademie Weserbogen GmbH"], delivery=SKIP,
)  # fmt: skip
def german(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 14, "#1d3557")
    p.text(60, 80, "Akademie Weserbogen", SANS_BOLD, 22, ink="#1d3557")
    p.text(60, 98, "Fortbildung für Steuer und Wirtschaft", SANS, 11)
    p.text(60, 200, "Teilnahmebescheinigung", SANS_BOLD, 28)
    v.text(60, 260, c.name, SANS_BOLD, 18)
    p.text(60, 285, "hat am", SANS, 13)
    v.text(110, 285, c.date, SANS, 13)
    p.text(60, 310, "an unserem Präsenzseminar", SANS, 13)
    v.text(60, 345, c.title, SANS_BOLD, 18)
    p.text(60, 375, "teilgenommen. Das Seminar umfasste 6,5 Zeitstunden (Nachweis gemäß § 15 FAO).", SANS, 13)
    p.text(60, 430, "Referent: Dipl.-Kfm. Ruprecht Hagemeister, StB", SANS, 12)
    p.text(60, 500, "Bremen, den 20.03.2024", SANS, 12)
    p.signature(70, 560, width=130, seed=517)
    p.text(60, 585, "Dr. Wiebke Sanders, Geschäftsführerin", SANS, 12)
    p.text(60, 800, "Akademie Weserbogen GmbH | Am Deich 77 | 28999 Bremen | HRB 99417", SANS, 8)


@layout(
    "french-attestation",
    case(
        title="Les essentiels du contrôle de gestion", name=("Mme Océane Villedieu", ["Océane Villedieu", "Mme Océane Villedieu"]), date=("du 22/01/2024 au 23/01/2024", "2024-01-23"),
    ),
    size=A4_TALL, sponsor=["Formalis Conseil", "Formalis Conseil SARL"], delivery=SKIP,
)  # fmt: skip
def french(p: Sheet, v: Sheet, c) -> None:
    p.text(50, 70, "formalis", VERA_BOLD, 24, ink="#0d9488")
    p.text(166, 70, "conseil", VERA, 24, ink="#0d9488")
    p.centred(150, "ATTESTATION DE FIN DE FORMATION", SANS_BOLD, 18)
    p.text(50, 200, "Je soussigné, Thibault Carrouges, gérant de l'organisme Formalis Conseil, atteste que :", SANS, 11)
    rows = (
        ("Stagiaire", c.name), ("Entreprise", "Ateliers Brévent SAS"), ("a suivi la formation", c.title), ("Dates", c.date), ("Durée", "14 heures"),
        ("Lieu", "Lyon, 7e arrondissement"), ("Formatrice", "Apolline Serreau"), ("Résultat", "Acquis"),
    )  # fmt: skip
    for row, (label, value) in enumerate(rows):
        p.text(70, 245 + 28 * row, label, SANS, 11, ink="#555555")
        v.text(200, 245 + 28 * row, value, SANS_BOLD, 12)
    p.text(50, 520, "Fait à Lyon, le 2 février 2024", SANS, 11)
    p.signature(60, 590, width=120, seed=521)
    p.text(
        50, 780, "Déclaration d'activité enregistrée sous le numéro 84 69 99417 69 auprès du préfet de région", SANS, 8
    )


@layout(
    "spanish-constancia",
    case(
        title="Diplomado en Normas de Información Financiera", name=("C.P. Rodolfo Iturralde Peña", ["Rodolfo Iturralde Peña", "C.P. Rodolfo Iturralde Peña"]), date=("30 de septiembre de 2023", "2023-09-30"),
        credits=("40", "40"), number="CCB-2023-1187",
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Colegio de Contadores del Bajío", "Colegio de Contadores del Bajío, A.C."],
)  # fmt: skip
def spanish(p: Sheet, v: Sheet, c) -> None:
    p.engraved_border(22, ink="#7f1d1d", thick=12, strands=4)
    p.centred(95, "Colegio de Contadores del Bajío, A.C.", SERIF_BOLD, 24)
    p.centred(140, "otorga la presente", SERIF_ITALIC, 14)
    p.centred(185, "CONSTANCIA", SERIF_BOLD, 36, tracking=4)
    p.centred(220, "a", SERIF_ITALIC, 14)
    v.centred(258, c.name, SERIF_BOLD, 24)
    p.centred(292, "por haber acreditado el", SERIF_ITALIC, 14)
    v.centred(328, c.title, SERIF_BOLD, 20)
    v.centred(360, f"concluido el {c.date}, con valor de {c.credits} puntos de DPC", SERIF, 14)
    p.signature(360, 460, width=130, seed=523)
    p.centred(485, "C.P.C. Eugenia Baltierra Ríos, Presidenta", SERIF, 12)
    p.text(790, 545, f"Folio: {c.number}", SERIF, 10, align="right")


@layout(
    "portuguese-online",
    case(
        title="Introdução à Contabilidade de Custos", name="Jéssica Aparecida Lourenço", date=("03/04/2024", "2024-04-03"), number="a7f3-90cc-1de2",
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Escola Ipê", "Escola Ipê Cursos Online"], delivery=SKIP,
)  # fmt: skip
def portuguese(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fefce8")
    p.block(0, 0, 842, 90, "#a21caf")
    p.text(40, 58, "Escola Ipê", VERA_BOLD, 30, ink="#fde047")
    p.text(802, 58, "cursos online", VERA, 18, ink="#ffffff", align="right")
    p.centred(165, "CERTIFICADO DE CONCLUSÃO", VERA_BOLD, 24, ink="#a21caf")
    p.centred(215, "Certificamos que", VERA, 13)
    v.centred(252, c.name, VERA_BOLD, 22)
    p.centred(286, "concluiu com aproveitamento o curso livre", VERA, 13)
    v.centred(322, c.title, VERA_BOLD, 19)
    p.text(250, 372, "Carga horária:", VERA, 12)
    v.text(350, 372, "20 horas", VERA_BOLD, 12)
    p.text(250, 396, "Conclusão em:", VERA, 12)
    v.text(350, 396, c.date, VERA_BOLD, 12)
    p.text(250, 420, "Código de validação:", VERA, 12)
    v.text(390, 420, c.number, VERA_BOLD, 12)
    p.signature(360, 500, width=120, seed=527)
    p.centred(525, "Vanderlei Quintanilha, diretor", VERA, 11)


@layout(
    "british-cpd-letter",
    case(
        title="Charity SORP Update", name="Hamish Cholmondeley", date=("26 September 2023", "2023-09-26"), credits=("3", "3"),
    ),
    size=A4_TALL, sponsor=["Thistledown Training", "Thistledown Training Limited", "Thistledown Training Ltd"],
)  # fmt: skip
def british(p: Sheet, v: Sheet, c) -> None:
    p.text(545, 70, "Thistledown Training Limited", SERIF_BOLD, 14, align="right")
    p.text(545, 86, "The Old Maltings, Market Harrowby, LE99 4QX", SERIF, 10, align="right")
    v.text(60, 150, "29 September 2023", SERIF, 12)
    v.text(60, 190, "Dear Hamish,", SERIF, 12)
    p.text(60, 220, "Confirmation of attendance", SERIF_BOLD, 12)
    v.wrapped(
        60, 246, f"Thank you for coming to our course. For your CPD log: {c.name} attended {c.title} on {c.date} (09:30 to 13:00) and "
        f"this equates to {c.credits} hours of verifiable CPD.", SERIF, 12, letters=80, lead=1.5,
    )  # fmt: skip
    p.text(60, 330, "Kind regards,", SERIF, 12)
    p.signature(66, 380, width=110, seed=529)
    p.text(60, 405, "Verity Blenkinsop", SERIF, 12)
    p.text(60, 420, "Courses Administrator", SERIF, 12)


@layout(
    "canadian-bilingual",
    case(
        title="Managing Grants and Contributions", name="Mathieu Desrosiers-Wong", date=("2024-05-16", "2024-05-16"), credits=("7", "7"), number="GC-24-3317",
    ),
    size=A4_WIDE, sponsor=["Northern Shield School of Public Finance", "École Bouclier-Nord de finances publiques", "Northern Shield School of Public Finance / École Bouclier-Nord de finances publiques"],
)  # fmt: skip
def canadian(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 20, 595, "#b91c1c")
    p.block(822, 0, 20, 595, "#b91c1c")
    p.text(220, 80, "Northern Shield School", SANS_BOLD, 16, align="centre")
    p.text(220, 98, "of Public Finance", SANS_BOLD, 16, align="centre")
    p.text(620, 80, "École Bouclier-Nord", SANS_BOLD, 16, align="centre")
    p.text(620, 98, "de finances publiques", SANS_BOLD, 16, align="centre")
    p.centred(170, "CERTIFICATE / CERTIFICAT", SANS, 22, tracking=2)
    p.centred(205, "Presented to / Décerné à", SANS_ITALIC, 12)
    v.centred(245, c.name, SANS_BOLD, 24)
    p.centred(278, "for participation in / pour sa participation au cours", SANS_ITALIC, 12)
    v.centred(314, c.title, SANS_BOLD, 19)
    for y, label, value in (
        (370, "Date (YYYY-MM-DD / AAAA-MM-JJ)", c.date),
        (396, "Verifiable CPD hours / Heures vérifiables", c.credits),
        (422, "No.", c.number),
    ):
        p.text(470, y, label, SANS, 12, align="right")
        v.text(486, y, value, SANS_BOLD, 12)
    p.signature(360, 510, width=120, seed=531)
    p.centred(535, SIGNERS[24] + ", Registrar / Registraire", SANS, 11)


@layout(
    "south-african-points",
    case(
        title="King Report: Governance Masterclass", name="Nomvula Dlamini-Pretorius", date=("2 Nov 2023", "2023-11-02"), credits=("6", "6"),
    ),
    size=A4_TALL, as_=SHOT, sponsor=["Protea Governance Institute", "Protea Governance Institute (Pty) Ltd"],
)  # fmt: skip
def south_african(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 842, "#fafaf9")
    p.disc(297, 120, 56, fill="#be123c")
    p.star(297, 120, 34, fill="#fda4af")
    p.centred(210, "PROTEA GOVERNANCE INSTITUTE", MODERN, 18, tracking=2)
    p.centred(290, "CPD certificate", MODERN, 30, ink="#be123c")
    v.centred(360, c.name, MODERN, 24)
    p.centred(392, "attended", MODERN, 13)
    v.centred(426, c.title, MODERN, 20)
    v.centred(470, f"{c.date}, Stellenburg", MODERN, 14)
    v.centred(520, f"{c.credits} CPD points", MODERN, 20, ink="#be123c")
    p.centred(780, "Protea Governance Institute (Pty) Ltd, reg. 2009/994170/07", MODERN, 9)


@layout(
    "singapore-statement",
    case(
        title="Data Protection Officer Essentials", name=("LIM WEI XUAN, JOCELYN", ["Lim Wei Xuan, Jocelyn", "Jocelyn Lim Wei Xuan", "Lim Wei Xuan Jocelyn"]),
        date=("29 JAN 2024", "2024-01-29"), number="SOA-240129-00881",
    ),
    size=A4_TALL, sponsor=["Merlion Skills Centre", "Merlion Skills Centre Pte Ltd"], as_=HYBRID,
)  # fmt: skip
def singapore(p: Sheet, v: Sheet, c) -> None:
    p.frame(30, ink="#be185d", weight=1)
    p.text(60, 90, "MERLION SKILLS CENTRE", SANS_BOLD, 20, ink="#be185d")
    p.text(60, 108, "UEN 209941700K", SANS, 9)
    p.centred(200, "STATEMENT OF ATTAINMENT", SERIF_BOLD, 22)
    v.centred(270, c.name, SERIF_BOLD, 18)
    p.centred(292, "ID No: SXXXX771J", SERIF, 11)
    p.centred(340, "is assessed as competent in", SERIF_ITALIC, 14)
    v.centred(385, c.title, SERIF_BOLD, 18)
    p.centred(412, "ICT-DPO-3001-1.1", SERIF, 11)
    p.text(250, 460, "at", SERIF_ITALIC, 14)
    p.text(275, 460, "Merlion Skills Centre", SERIF, 14)
    p.text(250, 490, "on", SERIF_ITALIC, 14)
    v.text(275, 490, c.date, SERIF, 14)
    p.signature(80, 620, width=120, seed=533)
    p.text(60, 645, "Tan Geok Choo, Centre Director", SERIF, 12)
    p.text(60, 780, "Cert No.:", SANS, 9)
    v.text(110, 780, c.number, SANS, 9)
