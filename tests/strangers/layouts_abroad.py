"""From abroad, in other languages: ranges of days, numbers called codes, hours called by other names."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import HYBRID, SCAN, SKIP, case, layout, whole_file
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


@layout(
    "swedish-kursintyg",
    case(
        title="Riskhantering i projekt - från lista till beslut", name="Torbjörn Åkerstrand", date=("4–5 mars 2024", "2024-03-05"), credits=("14", "14"),
        number=None,
    ),
    size=A4_TALL, sponsor=["Björkvik Projektskola", "Björkvik Projektskola AB"], delivery=SKIP,
)  # fmt: skip
def swedish(p: Sheet, v: Sheet, c) -> None:
    for step in range(5):
        p.block(470 + 18 * step, 40 + 8 * step, 10, 70 - 8 * step, "#0e7c66")
    p.text(470, 128, "björkvik", SANS_BOLD, 21, ink="#0e7c66")
    p.text(60, 190, "Kursintyg", SERIF_BOLD, 40)
    p.rule(60, 206, 200, 206, ink="#0e7c66", weight=3)
    p.text(60, 256, "Härmed intygas att", SERIF_ITALIC, 14)
    v.text(60, 290, c.name, SERIF_BOLD, 24)
    p.text(60, 322, "har genomfört kursen", SERIF_ITALIC, 14)
    v.text(60, 354, c.title, SERIF_BOLD, 18)
    v.text(60, 386, f"i Göteborg den {c.date}.", SERIF, 14)
    p.text(60, 440, "Kursens innehåll", SERIF_BOLD, 12)
    for row, line in enumerate(
        ("Riskworkshop på två timmar", "Sannolikhet och konsekvens", "Beslut under osäkerhet", "Uppföljning")
    ):
        p.text(72, 460 + 18 * row, f"•  {line}", SERIF, 12)
    v.text(60, 560, f"Kursen motsvarar {c.credits} PDU.", SERIF_BOLD, 13)
    p.signature(70, 640, width=120, seed=801)
    p.text(60, 664, "Sigbritt Lövenhjelm, kursledare", SERIF, 12)
    p.text(
        60,
        800,
        "Björkvik Projektskola AB  |  Org.nr 559999-0417  |  Kajgatan 7, Göteborg  |  Pris 9 900 kr exkl. moms",
        SANS,
        8,
        ink="#555555",
    )


@layout(
    "spanish-workplace-safety",
    case(
        title="Trabajos en altura", name="Íñigo Zubizarreta Llorente", date=("del 3 al 5 de junio de 2024", "2024-06-05"), credits=("20", SKIP),
        number="PRL-2024/0773",
    ),
    size=A4_WIDE, as_=SCAN, sponsor=["Andamios Cantera Formación", "Andamios Cantera Formación, S.L.", "Andamios Cantera Formación S.L."], delivery=("presencial", SKIP),
)  # fmt: skip
def spanish(p: Sheet, v: Sheet, c) -> None:
    p.frame(22, ink="#c2410c", weight=5)
    p.shape([(70, 120), (100, 60), (130, 120)], ink="#c2410c", weight=5)
    p.rule(78, 104, 122, 104, ink="#c2410c", weight=4)
    p.text(150, 92, "ANDAMIOS CANTERA", SANS_BOLD, 22, ink="#c2410c")
    p.text(150, 114, "FORMACIÓN", SANS, 18, ink="#c2410c", tracking=8)
    p.text(780, 92, f"Diploma n.º {c.number}", SANS, 11, align="right")
    p.centred(180, "DIPLOMA DE APROVECHAMIENTO", SERIF_BOLD, 26)
    p.centred(216, "Andamios Cantera Formación, S.L. certifica que D./D.ª", SERIF, 13)
    v.centred(250, c.name, SERIF_BOLD, 24)
    p.centred(274, "con DNI 00417733-X", SERIF, 12)
    p.centred(302, "ha superado la acción formativa", SERIF, 13)
    v.centred(336, f"“{c.title}”", SERIF_BOLD, 22)
    v.centred(366, f"celebrada {c.date} en modalidad {c.delivery},", SERIF, 13)
    v.centred(388, f"con una duración de {c.credits} horas lectivas.", SERIF, 13)
    p.centred(430, "Santanera, a 12 de junio de 2024", SERIF_ITALIC, 12)
    for x, who, role in ((230, "Remedios Arístegui", "Técnica de prevención"), (600, "Leandro Cabezón", "Gerente")):
        p.signature(x - 50, 490, width=100, seed=x + 5)
        p.text(x, 514, who, SERIF, 12, align="centre")
        p.text(x, 528, role, SERIF_ITALIC, 11, align="centre")


@layout(
    "italian-engineers-codes",
    case(
        title="Consolidamento e restauro delle volte in muratura", name=("Ing. Fiammetta Bellacorte", ["Fiammetta Bellacorte", "Ing. Fiammetta Bellacorte"]),
        date=("dal 5 al 6 ottobre 2023", "2023-10-06"), credits=("12", "12"), number="23p40417",
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Collegio Ingegneri della Valdorsa", "Collegio Ingegneri della Valdorsa - Commissione Strutture"], delivery=SKIP,
)  # fmt: skip
def italian(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fcfaf5")
    p.engraved_border(18, ink="#7a5230", thick=10, strands=3)
    for place, ink in enumerate(("#166534", "#e5e7eb", "#b91c1c")):
        p.block(60 + 20 * place, 50, 20, 52, ink)
    p.text(140, 72, "COLLEGIO INGEGNERI", SERIF_BOLD, 22)
    p.text(140, 98, "della Valdorsa", SERIF_ITALIC, 22)
    p.text(782, 72, f"Attestato N. codice {c.number}", SANS, 10, align="right")
    p.text(782, 88, "N. albo: A-1183", SANS, 10, align="right")
    p.centred(164, "Attestato di frequenza", SERIF_BOLD, 30, ink="#7a5230")
    p.centred(206, "Si attesta che", SERIF, 13)
    v.centred(240, c.name, SERIF_BOLD, 22)
    p.centred(268, "ha frequentato il corso", SERIF, 13)
    v.centred(302, c.title, SERIF_BOLD, 20)
    v.centred(334, f"svoltosi {c.date} presso la sala civica di Pontegrande", SERIF, 13)
    p.centred(360, "per complessive 13 ore, con verifica finale superata (voto 27/30).", SERIF, 13)
    v.centred(396, f"Crediti formativi professionali riconosciuti: {c.credits} CFP", SERIF_BOLD, 14)
    p.text(150, 480, "Il Presidente della Commissione", SERIF, 11, align="centre")
    p.signature(95, 520, width=110, seed=811)
    p.text(150, 536, "Ing. Ottavio Malaspada", SERIF_ITALIC, 11, align="centre")
    p.text(690, 480, "Collegio Ingegneri della Valdorsa", SERIF, 11, align="centre")
    p.text(690, 496, "Commissione Strutture", SERIF_ITALIC, 11, align="centre")


@layout(
    "german-privacy-training",
    case(
        title="Datenschutz im Betrieb: Auskunft, Löschung und Panne", name=("Frau Annegret Öttinghaus", ["Annegret Öttinghaus", "Frau Annegret Öttinghaus"]),
        date=("vom 09. bis 11. September 2024", "2024-09-11"), credits=("16", SKIP), number="DS-24-3307",
    ),
    size=A4_TALL, colour="#ffffff", sponsor=["Akademie Lindenhof für Recht und Technik", "Akademie Lindenhof für Recht und Technik gGmbH", "Akademie Lindenhof"], delivery=SKIP,
)  # fmt: skip
def german(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 14, 842, "#374151")
    p.disc(500, 84, 34, fill="#65a30d")
    p.block(496, 84, 8, 44, "#713f12")
    p.text(470, 146, "Lindenhof", VERA_BOLD, 13, align="centre", ink="#374151")
    p.text(60, 100, "Teilnahmebescheinigung", VERA_BOLD, 24, ink="#374151")
    p.text(60, 122, f"Nr. {c.number}", VERA, 10)
    v.text(60, 190, c.name, VERA_BOLD, 18)
    p.text(60, 206, "geboren am 23.04.1981 in Wesselkirch", VERA, 10)
    p.text(60, 244, f"hat {c.date} an dem Lehrgang", VERA, 12)
    v.wrapped(60, 276, c.title, VERA_BOLD, 17, letters=40)
    p.text(60, 334, "mit Erfolg teilgenommen.", VERA, 12)
    p.text(60, 380, "Umfang:", VERA_BOLD, 11)
    v.noted(130, 380, f"{c.credits} Unterrichtseinheiten", "1)", VERA, 11)
    p.text(60, 410, "Inhalte:", VERA_BOLD, 11)
    for row, line in enumerate(
        (
            "Betroffenenrechte (4 UE)",
            "Löschkonzepte (4 UE)",
            "Meldung von Pannen in 72 Stunden (5 UE)",
            "Fallübungen (3 UE)",
        )
    ):
        p.text(130, 410 + 18 * row, f"– {line}", VERA, 11)
    p.text(60, 520, "Bad Wesselkirch, den 18. September 2024", VERA, 11)
    p.signature(70, 580, width=120, seed=817)
    p.rule(60, 590, 260, 590)
    p.text(60, 604, "Dr. Volkmar Eisenreich", VERA, 10)
    p.text(60, 617, "Leiter der Akademie", VERA, 9, ink="#555555")
    p.text(60, 700, "1) Eine Unterrichtseinheit sind 45 Minuten.", VERA, 8)
    p.text(
        60,
        800,
        "Akademie Lindenhof für Recht und Technik gGmbH · Am Anger 3 · HRB 99417 · akademie-lindenhof.example",
        VERA,
        7.5,
        ink="#555555",
    )


@whole_file(
    "polish-hr-training",
    case(
        title="Rozmowy trudne i jeszcze trudniejsze", name=("Pani Świętosława Żmijewska-Kłos", ["Świętosława Żmijewska-Kłos", "Pani Świętosława Żmijewska-Kłos"]),
        date=("w dniach 4–6 marca 2024 r.", "2024-03-06"), credits=("24", SKIP), number="118/K/2024",
    ),
    size=(842.0, 595.0), sponsor=["Ośrodek Szkoleń Kadrowych „Przystań”", "Ośrodek Szkoleń Kadrowych Przystań", "Przystań"], delivery=SKIP,
)  # fmt: skip
def polish(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 842pt; height: 594pt; box-sizing: border-box; padding: 46pt 80pt; text-align: center; font-family: 'DejaVu Serif', serif;
          border: 9pt double #9f1239; position: relative; font-size: 12pt }}
        h1 {{ font-size: 30pt; letter-spacing: 5pt; margin: 20pt 0 2pt; font-variant: small-caps }} .who {{ font-size: 22pt; font-weight: bold; margin: 10pt }}
        .what {{ font-size: 19pt; font-weight: bold; color: #9f1239; margin: 10pt }} .sign {{ display: flex; justify-content: space-between; margin-top: 48pt; font-size: 10pt }}
        </style><div class=page>
        <svg width=70 height=54 viewBox="0 0 70 54"><path d="M5 40 h60 l-10 12 h-40 z" fill="#9f1239"/><path d="M34 4 v32 h-22 z M38 10 v26 h18 z" fill="#fda4af"/></svg>
        <div style="font-size:14pt">Ośrodek Szkoleń Kadrowych<br><b>„Przystań”</b></div>
        <h1>Zaświadczenie</h1><div>nr {c.number}</div>
        <p>Zaświadcza się, że</p><div class=who>{c.name}</div>
        <p>urodzona 11.08.1979 r. w Wolborowie, ukończyła szkolenie pod nazwą</p><div class=what>{c.title}</div>
        <p>zorganizowane {c.date}<br>w wymiarze <b>{c.credits} godzin dydaktycznych</b></p>
        <div class=sign><span>Wolborów, 8 marca 2024 r.</span><span>Bożydar Łaszczyk<br>dyrektor Ośrodka</span></div></div>""",
        size=(842.0, 595.0),
    )
