"""Sealed: in other languages of Latin script. Nobody looks at these until the end."""

from __future__ import annotations

from tests.strangers.files import browser_print, rows
from tests.strangers.layout import SCAN, SKIP, case, layout, whole_file
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)

_FRENCH = """<style>
body { font: 400 12pt/1.45 'Source Sans'; color: #1a1a2e; padding: 44pt 60pt }
.top { display: flex; justify-content: space-between; align-items: center } h1 { font: 600 22pt 'Source Sans'; color: #283593; margin: 46pt 0 26pt; text-align: center }
b.name { font-size: 17pt } table { border-collapse: collapse; width: 100%; margin: 18pt 0 26pt } td { border: 1px solid #9fa8da; padding: 7pt 10pt } td:first-child { background: #e8eaf6; width: 150pt }
.foot { position: absolute; bottom: 34pt; left: 60pt; right: 60pt; font-size: 8pt; color: #666; text-align: center }
</style>"""


@whole_file(
    "sealed-french-attestation",
    case(
        title="Maîtriser la facturation électronique", name=("Mme Clémence Aubertin-Leroux", ["Clémence Aubertin-Leroux", "Mme Clémence Aubertin-Leroux"]),
        date=("du 12 au 13 mars 2025", "2025-03-13"), credits=("14", SKIP), number=None,
    ),
    size=A4_TALL, sponsor=["Cap Savoirs Formation", "Cap Savoirs"], delivery=("En présentiel", SKIP), fields=None,
)  # fmt: skip
def french(c) -> bytes:
    table = rows(
        (
            ("Intitulé de la formation", c.title),
            ("Dates", c.date),
            ("Durée", f"{c.credits} heures"),
            ("Modalité", c.delivery),
            ("Lieu", "Lyon"),
        )
    )
    return browser_print(
        f"""{_FRENCH}<div class=top><svg width=200 height=48><circle cx=22 cy=24 r=20 fill="#283593"/><path d="M12 32 L22 12 L32 32" fill="none" stroke="#fff" stroke-width="4"/>
<text x=52 y=24 font-family="Source Sans" font-weight=700 font-size=20 fill="#283593">Cap Savoirs</text><text x=52 y=40 font-family="Source Sans" font-size=12>Formation</text></svg>
<span>Lyon, le 17 mars 2025</span></div><h1>Attestation de fin de formation</h1>
<p>Je soussigné, Aurélien Chastagnol, directeur de Cap Savoirs Formation, atteste que</p><p><b class=name>{c.name}</b></p>
<p>a suivi avec assiduité la formation suivante :</p><table>{table}</table><p>L'évaluation des acquis a été réalisée en fin de session.</p>
<p style="margin-top:40pt;text-align:right">Aurélien Chastagnol<br>Directeur</p>
<div class=foot>Cap Savoirs Formation, 8 quai des Tanneurs, 69009 Lyon. SIRET 999 418 277 00012. Déclaration d'activité enregistrée sous le numéro
84 69 99881 69 auprès du préfet de région.</div>""",
        size=A4_TALL,
    )


@layout(
    "sealed-german-cme",
    case(
        title="Schwindel in der Hausarztpraxis", name=("Dr. med. Roswitha Kämmerling", ["Roswitha Kämmerling", "Dr. med. Roswitha Kämmerling", "Dr. Roswitha Kämmerling"]),
        date=("16. Oktober 2024", "2024-10-16"), credits=("4", "4"), number=None,
    ),
    as_=SCAN, size=A4_TALL, sponsor=["Ärzteforum Rabenstein", "Ärzteforum Rabenstein e. V.", "Ärzteforum Rabenstein e.V."], delivery=None,
)  # fmt: skip
def german(p: Sheet, v: Sheet, c) -> None:
    p.text(70, 90, "Ärzteforum Rabenstein e. V.", SANS_BOLD, 20, ink="#7f1d1d")
    p.text(70, 108, "Fortbildung für Hausärztinnen und Hausärzte", SANS, 11)
    p.block(480, 70, 14, 46, "#7f1d1d")
    p.block(464, 86, 46, 14, "#7f1d1d")
    p.rule(70, 128, 525, 128, ink="#7f1d1d", weight=1.5)
    p.text(70, 196, "Teilnahmebescheinigung", SERIF_BOLD, 30)
    p.text(70, 250, "Hiermit bestätigen wir, dass", SERIF, 14)
    v.text(70, 286, c.name, SERIF_BOLD, 21)
    p.text(70, 322, "an der Fortbildungsveranstaltung", SERIF, 14)
    v.text(70, 358, c.title, SERIF_BOLD, 20)
    p.text(70, 394, f"am {c.date} in Rabenstein teilgenommen hat.", SERIF, 14)
    p.text(70, 448, "Die Veranstaltung wurde von der Landesärztekammer", SERIF, 14)
    p.text(70, 468, f"mit {c.credits} CME-Punkten (Kategorie A) anerkannt.", SERIF, 14)
    p.text(70, 530, "Rabenstein, den 16.10.2024", SERIF, 13)
    p.signature(80, 600, width=140, seed=1001)
    p.rule(70, 610, 300, 610)
    p.text(70, 626, "Dr. med. Leonhard Spitzweg, wissenschaftliche Leitung", SERIF, 11)
    p.text(70, 780, "Ärzteforum Rabenstein e. V., Burgweg 3, 99099 Rabenstein, Vereinsregister VR 9941", SANS, 8)


@layout(
    "sealed-spanish-credits",
    case(
        title="Atención farmacéutica al paciente polimedicado", name=("Dña. Leocadia Montalbán Ruiz", ["Leocadia Montalbán Ruiz", "Dña. Leocadia Montalbán Ruiz"]),
        date=("del 4 al 22 de noviembre de 2024", "2024-11-22"), credits=("2,4", "2.4"), number=None,
    ),
    as_=SCAN, size=A4_WIDE, sponsor=["Fundación Albahaca", "Fundación Albahaca para la Formación Sanitaria"], delivery=("en línea", SKIP),
)  # fmt: skip
def spanish(p: Sheet, v: Sheet, c) -> None:
    p.frame(22, ink="#4d7c0f", weight=2)
    p.frame(28, ink="#4d7c0f", weight=0.7)
    p.shape([(80, 110), (100, 60), (130, 90), (110, 112)], fill="#4d7c0f")
    p.text(146, 84, "Fundación Albahaca", SERIF_BOLD, 24, ink="#4d7c0f")
    p.text(146, 104, "para la Formación Sanitaria", SERIF_ITALIC, 14)
    p.centred(176, "DIPLOMA ACREDITATIVO", SERIF_BOLD, 26)
    p.centred(212, "Se certifica que", SERIF_ITALIC, 14)
    v.centred(248, c.name, SERIF_BOLD, 24)
    p.centred(280, "ha superado el curso de formación continuada", SERIF_ITALIC, 14)
    v.centred(316, f"«{c.title}»", SERIF_BOLD, 20)
    p.centred(348, f"impartido {c.delivery} {c.date}, con una duración de 20 horas.", SERIF, 14)
    p.centred(384, "Actividad acreditada por la Comisión de Formación Continuada", SERIF, 13)
    v.centred(404, f"con {c.credits} créditos.", SERIF_BOLD, 14)
    p.centred(444, "Valdearenas, 29 de noviembre de 2024", SERIF, 12)
    for x, who, role in (
        (240, "Hortensia Bermejo", "Directora del curso"),
        (600, "Anselmo Quirós", "Presidente de la Fundación"),
    ):
        p.signature(x - 60, 508, width=120, seed=x + 3)
        p.text(x, 530, who, SERIF, 12, align="centre")
        p.text(x, 545, role, SANS, 9, align="centre")


_ITALIAN = """<style>
body { font: 400 13pt/1.5 'Source Serif'; color: #1f2a1f; text-align: center }
.in { position: absolute; inset: 24pt; border: 1pt solid #3f6212; outline: 4pt solid #ecfccb; padding: 28pt 70pt }
h1 { font: 600 32pt 'Source Serif'; margin: 24pt 0; color: #3f6212 } .name { font: 600 22pt 'Source Serif' } .title { font: 600 18pt/1.3 'Source Serif'; margin: 4pt 0 10pt }
.signs { display: flex; justify-content: space-between; margin-top: 60pt; font-size: 11pt }
</style>"""


@whole_file(
    "sealed-italian-crediti",
    case(
        title="La composizione negoziata della crisi: casi pratici", name=("Dott.ssa Ginevra Tagliapietra", ["Ginevra Tagliapietra", "Dott.ssa Ginevra Tagliapietra"]),
        date=("9 maggio 2024", "2024-05-09"), credits=("3", "3"), number=None,
    ),
    size=A4_WIDE, sponsor=["Scuola Forense Pontelungo"], delivery=("in aula", SKIP), fields=None,
)  # fmt: skip
def italian(c) -> bytes:
    return browser_print(
        f"""{_ITALIAN}<div class=in><svg width=60 height=40><path d="M4 36 Q30 -8 56 36 M4 36 h52 M18 36 v-14 M30 36 v-20 M42 36 v-14" fill="none" stroke="#3f6212" stroke-width="3"/></svg>
<br><b>Scuola Forense Pontelungo</b><br><i style="font-size:11pt">Formazione continua delle professioni giuridiche ed economiche</i>
<h1>Attestato di partecipazione</h1>Si attesta che<div class=name>{c.name}</div>ha partecipato al convegno<div class=title>{c.title}</div>
tenutosi {c.delivery} a Pontelungo il {c.date}, dalle ore 15:00 alle ore 18:00.<br>
L'evento attribuisce <b>n. {c.credits} crediti formativi</b>.
<div class=signs><span>Pontelungo, 10 maggio 2024</span><span>Il Direttore della Scuola<br><i>Avv. Ermenegildo Fontanarosa</i></span></div></div>""",
        size=A4_WIDE,
    )


_TURKISH = """<style>
body { font: 400 13pt 'Source Sans'; color: #222; text-align: center }
.band { position: absolute; top: 0; left: 0; right: 0; height: 18pt; background: #b91c1c } .low { top: auto; bottom: 0 }
.in { position: absolute; inset: 40pt 60pt } h1 { font: 300 34pt 'Source Sans'; letter-spacing: 3pt; margin: 26pt 0 22pt } .name { font: 700 27pt 'Source Sans'; margin: 6pt 0 20pt }
.title { font: 600 19pt 'Source Sans'; margin: 8pt 0 14pt; color: #b91c1c } .signs { display: flex; justify-content: space-around; margin-top: 54pt; font-size: 11pt }
</style>"""


@whole_file(
    "sealed-turkish-katilim",
    case(title="Uzaktan Ekip Yönetimi", name="Gülşah Karabıyıkoğlu", date=("14.03.2024", "2024-03-14"), number="KB-2024-0391"),
    size=A4_WIDE, sponsor=["Çınaraltı Akademi", "Çınaraltı Akademi Eğitim ve Danışmanlık", "Çınaraltı Akademi Eğitim ve Danışmanlık Ltd. Şti."], delivery=SKIP, fields=None,
)  # fmt: skip
def turkish(c) -> bytes:
    return browser_print(
        f"""{_TURKISH}<div class=band></div><div class="band low"></div><div class=in>
<svg width=56 height=56><circle cx=28 cy=22 r=20 fill="#b91c1c"/><path d="M28 18v36" stroke="#7c2d12" stroke-width="6"/></svg><br><b style="font-size:17pt">Çınaraltı Akademi</b>
<h1>KATILIM BELGESİ</h1>Sayın<div class=name>{c.name}</div>{c.date} tarihinde çevrim içi olarak düzenlenen
<div class=title>{c.title}</div>eğitimine katılarak bu belgeyi almaya hak kazanmıştır.
<div class=signs><span>Nurettin Yalçınkaya<br>Eğitmen</span><span>Şerife Ilgaz<br>Genel Müdür</span></div>
<div style="margin-top:40pt;font-size:9pt;color:#666">Belge No: {c.number} &nbsp; | &nbsp; Çınaraltı Akademi Eğitim ve Danışmanlık Ltd. Şti.</div></div>""",
        size=A4_WIDE,
    )
