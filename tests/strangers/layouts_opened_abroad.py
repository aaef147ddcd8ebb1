"""More from abroad: ranges of days, codes, points and halves."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, whole_file
from tests.strangers.sheet import (
    A4_TALL,
    A4_WIDE,
    LETTER_WIDE,
    MODERN,
    SANS,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA_BOLD,
    Sheet,
)


@layout(
    "brazilian-people-course",
    case(
        title="Avaliação de desempenho e feedback", name="Marilúcia Quaresma Brandão", date=("de 12 a 14 de março de 2024", "2024-03-14"), credits=("12", SKIP),
        number="9F27-B0C4-113A",
    ),
    size=A4_WIDE, sponsor=["Instituto Jatobá de Gestão de Pessoas", "Instituto Jatobá"], delivery=SKIP,
)  # fmt: skip
def brazilian(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#fbfdf9")
    p.shape([(0, 0), (842, 0), (842, 40), (0, 80)], fill="#3f6212")
    p.shape([(0, 595), (842, 595), (842, 545), (0, 570)], fill="#3f6212")
    p.disc(110, 150, 36, fill="#84cc16")
    p.disc(140, 140, 26, fill="#3f6212")
    p.text(190, 150, "instituto jatobá", VERA_BOLD, 26, ink="#3f6212")
    p.text(421, 230, "CERTIFICADO", SANS_BOLD, 34, align="centre", tracking=6)
    p.centred(272, "Certificamos que", SANS, 14)
    v.centred(306, c.name, SANS_BOLD, 24)
    p.centred(336, "concluiu com aproveitamento o curso", SANS, 14)
    v.centred(368, c.title, SANS_BOLD, 21)
    v.centred(398, f"realizado {c.date}, com carga horária de {c.credits} horas.", SANS, 14)
    p.signature(140, 478, width=120, seed=861)
    p.text(200, 500, "Dr. Anacleto Figueira", SANS, 11, align="centre")
    p.text(200, 514, "Diretor acadêmico", SANS_ITALIC, 10, align="centre")
    p.squares(700, 440, 70, seed=862)
    p.text(690, 470, "N. código de validação", SANS, 9, align="right")
    v.text(690, 484, c.number, SANS_BOLD, 11, align="right")
    p.text(
        421,
        538,
        "Instituto Jatobá de Gestão de Pessoas  •  CNPJ 00.417.733/0001-99  •  institutojatoba.example/validar",
        SANS,
        8,
        align="centre",
    )


@layout(
    "mexican-teachers-diploma",
    case(
        title="Evaluación formativa con rúbricas y portafolios", name=("Profra. Xóchitl Arizmendi Cuevas", ["Xóchitl Arizmendi Cuevas", "Profra. Xóchitl Arizmendi Cuevas"]),
        date=("del 8 de enero al 2 de febrero de 2024", "2024-02-02"), credits=("40", SKIP), number="CM-0773/24",
    ),
    size=LETTER_WIDE, as_=PHOTO, delivery=SKIP,
    sponsor=["Centro de Maestros Río Hondo", "Centro de Maestros Río Hondo, Coordinación Académica"],
)  # fmt: skip
def mexican(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#fffdf7")
    p.frame(26, ink="#7f1d1d", weight=6)
    p.frame(36, ink="#ca8a04", weight=1.5)
    p.seal(396, 92, 36, fill="#ca8a04", light="#fff7d6")
    p.centred(154, "CENTRO DE MAESTROS RÍO HONDO", SERIF_BOLD, 22, ink="#7f1d1d")
    p.centred(174, "Coordinación Académica", SERIF_ITALIC, 13)
    p.centred(206, "otorga el presente", SERIF, 13)
    p.centred(240, "DIPLOMA", SERIF_BOLD, 30, tracking=8)
    v.centred(278, f"a: {c.name}", SERIF_BOLD, 20)
    p.centred(306, "por su participación en el taller", SERIF, 14)
    v.centred(336, c.title, SERIF_BOLD, 19)
    v.centred(364, f"impartido {c.date},", SERIF, 14)
    v.centred(384, f"con valor curricular de {c.credits} horas.", SERIF, 14)
    p.text(70, 552, f"Folio {c.number}", SERIF, 12)
    for x, who, role in (
        (220, "Mtro. Baltazar Olvera", "Coordinador Académico"),
        (570, "Mtra. Ernestina Zaldívar", "Directora"),
    ):
        p.signature(x - 55, 470, width=110, seed=x)
        p.rule(x - 90, 478, x + 90, 478)
        p.text(x, 493, who, SERIF, 12, align="centre")
        p.text(x, 508, role, SERIF_ITALIC, 11, align="centre")


@layout(
    "french-care-attestation",
    case(
        title="Soins palliatifs à domicile", name=("Mme Solenn Kervadec-Roux", ["Solenn Kervadec-Roux", "Mme Solenn Kervadec-Roux"]),
        date=("du 4 au 6 novembre 2024", "2024-11-06"), credits=("21", SKIP), number="ATT-24-0881",
    ),
    size=A4_TALL, as_=SCAN, sponsor=["Institut de formation en soins du Val d'Orbe", "Institut de formation en soins du Val d’Orbe"], delivery=("présentiel", SKIP),
)  # fmt: skip
def french(p: Sheet, v: Sheet, c) -> None:
    p.disc(90, 90, 32, ink="#0c4a6e", weight=2)
    p.shape([(66, 96), (84, 70), (96, 100), (114, 76)], ink="#0c4a6e", weight=3)
    p.text(140, 84, "Institut de formation en soins", SERIF_BOLD, 18, ink="#0c4a6e")
    p.text(140, 106, "du Val d'Orbe", SERIF_BOLD, 18, ink="#0c4a6e")
    p.text(535, 150, f"N° d'attestation : {c.number}", SANS, 10, align="right")
    p.centred(200, "ATTESTATION DE FIN DE FORMATION", SERIF_BOLD, 20)
    p.text(60, 250, "Je soussigné, Gwenaël Tanguy-Morvan, directeur de l'institut, atteste que", SERIF, 13)
    v.text(60, 282, c.name, SERIF_BOLD, 17)
    p.text(60, 312, "infirmière, née le 17 mai 1988, a suivi la formation :", SERIF, 13)
    v.text(60, 344, f"« {c.title} »", SERIF_BOLD, 17)
    for row, (label, value) in enumerate(
        (
            ("Dates", c.date),
            ("Durée", f"{c.credits} heures, soit trois jours"),
            ("Modalité", c.delivery),
            ("Résultat", "objectifs atteints"),
            ("Coût", "900,00 € net de taxe"),
        )
    ):
        p.text(80, 390 + 24 * row, f"{label} :", SERIF, 13)
        v.text(170, 390 + 24 * row, value, SERIF, 13)
    p.text(60, 540, "Fait à Orbe-la-Vallée, le 12 novembre 2024", SERIF_ITALIC, 12)
    p.signature(340, 610, width=130, seed=871)
    p.text(340, 636, "G. Tanguy-Morvan", SERIF, 12)
    p.text(60, 800, "Déclaration d'activité n° 99 29 04177 33. Ce numéro ne vaut pas agrément de l'État.", SANS, 8)


@layout(
    "dutch-advisers-points",
    case(
        title="Hypotheekadvies bij echtscheiding: regels en rekenvoorbeelden", name=("De heer Sjoerd van der Wijngaard", ["Sjoerd van der Wijngaard", "De heer Sjoerd van der Wijngaard"]),
        date=("11 juni 2024", "2024-06-11"), credits=("3½", "3.5"), number=None,
    ),
    size=A4_WIDE, as_=HYBRID, sponsor=["Stichting Permanente Educatie Adviseurs", "SPEA"], delivery=SKIP,
)  # fmt: skip
def dutch(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 595, "#ffffff")
    p.block(0, 0, 240, 595, "#ea580c")
    p.text(40, 110, "spea", MODERN, 60, ink="#ffffff")
    for row, line in enumerate(("Stichting", "Permanente Educatie", "Adviseurs")):
        p.text(42, 140 + 16 * row, line, MODERN, 13, ink="#ffffff")
    p.text(42, 540, "Registratienr. 70-0417", SANS, 9, ink="#ffffff")
    p.text(42, 554, "KvK 99041773", SANS, 9, ink="#ffffff")
    p.text(290, 110, "Bewijs van deelname", SERIF_BOLD, 30)
    v.text(290, 180, c.name, SERIF_BOLD, 20)
    p.text(290, 206, "heeft op", SERIF, 14)
    v.text(344, 206, c.date, SERIF_BOLD, 14)
    p.text(290, 226, "deelgenomen aan de PE-bijeenkomst", SERIF, 14)
    v.wrapped(290, 262, c.title, SERIF_BOLD, 20, letters=36)
    p.text(290, 340, "en heeft daarmee behaald:", SERIF, 14)
    v.text(290, 374, f"{c.credits} PE-punten", SERIF_BOLD, 20)
    p.text(290, 396, "(1 punt = 60 minuten; ¼ punt per kwartier)", SERIF_ITALIC, 11)
    p.signature(300, 480, width=120, seed=877)
    p.text(290, 506, "mr. Anneloes Terpstra-Kuik, directeur", SERIF, 12)


@whole_file(
    "turkish-safety-training",
    case(
        title="Yüksekte Çalışma ve Kurtarma Eğitimi", name=("Sayın Gülşah Yıldırımoğlu", ["Gülşah Yıldırımoğlu", "Sayın Gülşah Yıldırımoğlu"]),
        date=("14-16 Mayıs 2024", "2024-05-16"), credits=("16", SKIP), number="YK24-İ0417",
    ),
    size=(842.0, 595.0), sponsor=["Çınaraltı İş Güvenliği Akademisi", "Çınaraltı Akademi"], delivery=SKIP,
)  # fmt: skip
def turkish(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 842pt; height: 594pt; box-sizing: border-box; padding: 40pt 70pt; font-family: 'DejaVu Sans', sans-serif; font-size: 12pt; text-align: center;
          background: radial-gradient(circle at 50% 40%, #ffffff 55%, #fef3c7); border: 3pt solid #b45309; outline: 1pt solid #b45309; outline-offset: -9pt; position: relative }}
        h1 {{ font: bold 30pt 'DejaVu Serif'; letter-spacing: 4pt; color: #b45309; margin: 16pt 0 }} .who {{ font: bold 22pt 'DejaVu Serif' }} .what {{ font: bold 18pt 'DejaVu Sans'; margin: 10pt }}
        .code {{ position: absolute; top: 44pt; right: 60pt; font-size: 9pt; text-align: right }} .row {{ display: flex; justify-content: space-around; margin-top: 50pt; font-size: 10pt }}
        </style><div class=page><div class=code>Sertifika Kodu<br><b>{c.number}</b></div>
        <svg width=70 height=62 viewBox="0 0 70 62"><circle cx=35 cy=22 r=20 fill="#65a30d"/><rect x=31 y=38 width=8 height=22 fill="#78350f"/></svg>
        <div style="font-size:16pt;font-weight:bold">Çınaraltı İş Güvenliği Akademisi</div>
        <h1>KATILIM SERTİFİKASI</h1><div class=who>{c.name}</div>
        <p>{c.date} tarihleri arasında düzenlenen {c.credits} saatlik</p><div class=what>{c.title}</div>
        <p>programını başarıyla tamamlamıştır.<br>Sınav notu: 85 &nbsp;•&nbsp; Geçerlilik: 16.05.2024 – 16.05.2027</p>
        <div class=row><span>Tuğrul Aksakal<br>Eğitmen</span><span>Nurhayat Şendil<br>Akademi Müdürü</span></div></div>""",
        size=(842.0, 595.0),
    )
