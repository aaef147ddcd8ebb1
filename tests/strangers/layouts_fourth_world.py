"""Afternoons in Swedish, Danish, Spanish and French."""

from __future__ import annotations

from tests.strangers.files import browser_print, initials_picture
from tests.strangers.layout import HYBRID, SCAN, SKIP, case, layout, whole_file
from tests.strangers.people_and_courses import SIGNERS
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)


@whole_file(
    "fourth-swedish-auditors-day",
    case(
        title="Revision av koncernredovisning", name="Ingeborg Sandvall-Lykke", date=("den 11 februari 2025", "2025-02-11"), credits=("7", "7"),
        delivery=("Lärarledd distanskurs", SKIP), number=("24-11873", "24-11873"),
    ),
    size=A4_TALL, sponsor=["Norrledet Utbildning AB", "Norrledet Utbildning"],
)  # fmt: skip
def swedish(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ padding: 56pt 62pt; font: 13pt/1.5 'Source Sans'; color: #1b263b }} h1 {{ font: 600 34pt 'Source Serif'; margin: 40pt 0 24pt }} .who {{ font: 600 24pt 'Source Serif' }}
        dl {{ display: grid; grid-template-columns: 150pt 1fr; row-gap: 10pt; margin: 30pt 0 }} dt {{ color: #6c757d }} dd {{ margin: 0; font-weight: 600 }}
        </style><div class=page><img src="{initials_picture("NU", "#ffffff", "#005f73")}" width=70><h1>Kursintyg</h1><p>Härmed intygas att</p><div class=who>{c.name}</div><p>har deltagit i kursen</p>
        <div style="font:600 20pt 'Source Sans'">{c.title}</div><dl><dt>Kursdag<dd>{c.date}<dt>Kursform<dd>{c.delivery}<dt>Fortbildning<dd>{c.credits} timmar<dt>Kursledare<dd>Torvald Ekblom, auktoriserad revisor
        <dt>Intyg nr<dd>{c.number}</dl><p style="margin-top:46pt">Norrledet Utbildning AB</p><p>{SIGNERS[17]}<br>Utbildningsansvarig</p>
        <p style="margin-top:70pt;font-size:9.5pt;color:#6c757d">Norrledet Utbildning AB &middot; Box 118, 903 12 Umeå &middot; Org.nr 559001-0042 &middot; Godkänd för F-skatt</p></div>""",
        size=A4_TALL,
    )


@layout(
    "fourth-danish-lawyers-course",
    case(
        title="Persondata i ansættelsesforhold", name="Asger Holmbæk-Thune", date=("3. april 2025", "2025-04-03"), credits=("6", SKIP), delivery=SKIP,
    ),
    size=A4_TALL, sponsor=["Sundbro Kurser", "Sundbro Kurser ApS"],
)  # fmt: skip
def danish(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 14, "#7f1d1d")
    p.text(60, 90, "SUNDBRO KURSER", SANS_BOLD, 18, ink="#7f1d1d")
    p.text(60, 190, "Kursusbevis", SERIF_BOLD, 40)
    v.text(60, 260, c.name, SERIF_BOLD, 23)
    p.text(60, 292, "har deltaget i kurset", SERIF, 14)
    v.text(60, 330, c.title, SERIF_BOLD, 21)
    p.text(60, 372, f"afholdt i København den {c.date}.", SERIF, 14)
    p.text(60, 410, f"Kurset svarer til {c.credits} lektioner à 45 minutter obligatorisk efteruddannelse.", SERIF, 14)
    p.text(60, 448, "Underviser: advokat Merete Skovlund", SERIF, 14)
    p.signature(70, 560, width=140, seed=4402)
    p.rule(60, 570, 280, 570)
    p.text(60, 586, f"{SIGNERS[25]}, kursuschef", SERIF, 12)
    p.text(60, 790, "Sundbro Kurser ApS  |  CVR 40 11 72 26  |  Havnegade 12, 1058 København K", SANS, 9, ink="#666666")


@layout(
    "fourth-spanish-architects",
    case(
        title="Patología de Fachadas Ventiladas", name=("Dña. Leocadia Barrenechea Urrutia", ["Leocadia Barrenechea Urrutia", "Dña. Leocadia Barrenechea Urrutia"]),
        date=("del 6 al 8 de noviembre de 2024", "2024-11-08"), credits=("12", SKIP), delivery=("presencial", SKIP),
    ),
    size=A4_WIDE, as_=SCAN, sponsor=["Colegio Oficial de Arquitectos de Valdehierro", "Ilustre Colegio Oficial de Arquitectos de Valdehierro"],
)  # fmt: skip
def spanish(p: Sheet, v: Sheet, c) -> None:
    p.frame(26, ink="#713f12", weight=3)
    p.frame(34, ink="#713f12", weight=0.8)
    p.shape([(60, 150), (60, 100), (85, 76), (110, 100), (110, 150)], ink="#713f12", weight=3)
    p.centred(100, "COLEGIO OFICIAL DE ARQUITECTOS DE VALDEHIERRO", SERIF_BOLD, 19, ink="#713f12")
    p.centred(164, "DIPLOMA", SERIF, 38)
    p.centred(200, "que acredita que", SERIF_ITALIC, 15)
    v.centred(240, c.name, SERIF_BOLD, 25)
    p.centred(272, "ha asistido al curso de formación continua", SERIF_ITALIC, 15)
    v.centred(308, c.title, SERIF_BOLD, 22)
    p.centred(340, f"celebrado en Valdehierro {c.date}, en modalidad {c.delivery},", SERIF, 15)
    p.centred(362, f"con una duración de {c.credits} horas lectivas.", SERIF, 15)
    p.text(421, 404, "Valdehierro, a 20 de noviembre de 2024", SERIF, 13, align="centre")
    for x, who, role in (
        (220, "Eufrasio Montalbán Ríos", "El Decano"),
        (622, SIGNERS[12], "La Directora de Formación"),
    ):
        p.signature(x - 60, 478, width=120, seed=x + 4403)
        p.text(x, 500, who, SERIF_BOLD, 12, align="centre")
        p.text(x, 516, role, SERIF_ITALIC, 11, align="centre")


@layout(
    "fourth-french-attestation",
    case(
        title="Loi de finances : l'essentiel pour les praticiens", name=("Mme Apolline Kerguelen", ["Apolline Kerguelen", "Mme Apolline Kerguelen"]), date=("22 janvier 2025", "2025-01-22"),
        credits=("3,5", "3.5"), delivery=("classe virtuelle", SKIP),
    ),
    size=A4_TALL, as_=HYBRID, sponsor=["Institut Fiscal du Ponant", "L'Institut Fiscal du Ponant"], sponsor_id=SKIP,
)  # fmt: skip
def french(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 595, 842, "#ffffff")
    p.block(0, 0, 595, 96, "#1e3a8a")
    p.text(50, 58, "Institut Fiscal du Ponant", VERA_BOLD, 22, ink="#ffffff")
    p.text(50, 160, "ATTESTATION DE FORMATION", VERA_BOLD, 20, ink="#1e3a8a")
    p.text(50, 200, "L'organisme de formation atteste que la personne suivante a suivi", VERA, 12)
    p.text(50, 218, "avec assiduité l'action de formation ci-dessous.", VERA, 12)
    facts = (
        ("Participant", c.name), ("Intitulé", c.title), ("Date", c.date), ("Modalité", c.delivery), ("Formation homologuée", c.credits + " heures"),
        ("Animateur", "Loïc Treguennec"),
    )  # fmt: skip
    for row, (label, value) in enumerate(facts):
        y = 270 + 36 * row
        p.rule(50, y + 12, 545, y + 12, ink="#cbd5e1")
        p.text(50, y, label, VERA, 10, ink="#64748b")
        v.text(190, y, value, VERA_BOLD, 11)
    p.text(50, 560, "Fait à Brest, le 24 janvier 2025", VERA, 11)
    p.signature(60, 640, width=130, seed=4410)
    p.text(50, 664, f"{SIGNERS[24]}, directrice", VERA, 11)
    p.text(
        50,
        800,
        "Déclaration d'activité enregistrée sous le numéro 53 29 00417 29. SIRET 417 220 901 00018",
        SANS,
        8.5,
        ink="#64748b",
    )
