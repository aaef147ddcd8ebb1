"""What is given in Querétaro, Coimbra, Rennes, Graz, Castelfiore, Eskişehir, Trondheim and Leeds."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, rows
from tests.strangers.layout import HYBRID, PHOTO, SCAN, SKIP, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (  # fmt: skip
    A4_TALL,
    A4_WIDE,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@layout(
    "seventh-mexican-points-constancia",
    case(
        title=("Reforma a la Ley de Amparo y su impacto fiscal", ["Reforma a la Ley de Amparo y su impacto fiscal"]), name=("C.P.C. María Fernanda Ibarrola Nieto", ["María Fernanda Ibarrola Nieto", "C.P.C. María Fernanda Ibarrola Nieto"]), date=("26 de junio de 2025", "2025-06-26"), credits=("3", "3"), delivery=("modalidad virtual", SKIP), number=("CCPQ-0625-0418", "CCPQ-0625-0418"),
    ),
    as_=SCAN, size=LETTER_WIDE, sponsor=["Colegio de Contadores Públicos del Bajío Norte, A.C.", "Colegio de Contadores Públicos del Bajío Norte"], fields=None,
)  # fmt: skip
def mexican(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 60, 612, "#5b1a2b")
    p.block(60, 0, 8, 612, "#b8935a")
    p.disc(130, 84, 40, ink="#5b1a2b", weight=2)
    p.text(130, 92, "CCP", SERIF_BOLD, 24, ink="#5b1a2b", align="centre")
    p.text(430, 76, "Colegio de Contadores Públicos", SERIF_BOLD, 23, align="centre")
    p.text(430, 102, "del Bajío Norte, A.C.", SERIF_BOLD, 23, align="centre")
    p.text(430, 122, "Federado al instituto nacional de la profesión", SERIF_ITALIC, 12, align="centre")
    p.text(430, 166, "otorga la presente", SERIF, 14, align="centre")
    p.text(430, 206, "C O N S T A N C I A", SERIF_BOLD, 28, align="centre", ink="#5b1a2b")
    p.text(430, 236, "a", SERIF, 14, align="centre")
    v.text(430, 266, c.name, SERIF_BOLD, 21, align="centre")
    p.text(430, 298, "por su participación en el curso", SERIF, 14, align="centre")
    v.text(430, 328, f"“{c.title}”", SERIF_BOLD, 18, align="centre")
    v.text(430, 358, f"impartido en {c.delivery} el {c.date}, con duración de 3 horas,", SERIF, 14, align="centre")
    v.text(
        430,
        380,
        f"con valor de {c.credits} puntos para la Norma de Educación Profesional Continua.",
        SERIF,
        14,
        align="centre",
    )
    p.signature(180, 466, width=130, seed=7401)
    p.rule(150, 476, 360, 476)
    p.text(255, 491, "C.P.C. Rogelio Zavaleta Urrutia", SERIF, 11, align="centre")
    p.text(255, 505, "Presidente del Consejo Directivo", SERIF, 11, align="centre")
    p.signature(530, 466, width=120, seed=7411)
    p.rule(500, 476, 710, 476)
    p.text(605, 491, "L.C.C. Itzel Carbajal Montes", SERIF, 11, align="centre")
    p.text(605, 505, "Vicepresidenta de Educación", SERIF, 11, align="centre")
    v.text(90, 566, f"Folio: {c.number}", SANS, 10)
    p.text(744, 566, "Santiago de Querétaro, Qro., a 30 de junio de 2025", SANS, 10, align="right")


@whole_file(
    "seventh-portuguese-training-certificate",
    case(
        title="Faturação Eletrónica e SAF-T (PT)", name="Tomás Albergaria Falcão", date=("30/05/2025", "2025-05-30"), credits=("25", SKIP), delivery=("formação a distância", SKIP), number=("4471/2025", "4471/2025"),
    ),
    size=A4_TALL, sponsor=["Mondego Formação", "Mondego Formação, Lda.", "Mondego Formação Lda"], fields=None,
)  # fmt: skip
def portuguese(c) -> bytes:
    mark = drawn(
        "<div style=\"width:190pt;height:52pt;background:#fff;font:700 24pt/1 'Source Sans';color:#006d5b;display:flex;align-items:center\"><svg width='44pt' height='44pt' viewBox='0 0 44 44'><path d='M2 30q10-14 20 0t20 0' fill='none' stroke='#006d5b' stroke-width='5'/><path d='M2 18q10-14 20 0t20 0' fill='none' stroke='#e09f3e' stroke-width='5'/></svg>&nbsp;mondego</div>",
        size=(190, 54),
    )
    return browser_page(
        f"""<div style="border:1pt solid #006d5b;position:absolute;inset:24pt"></div><div style="position:relative"><img src="{mark}" style="width:160pt"><div style="text-align:center;margin-top:34pt;font:700 20pt 'Source Sans'">CERTIFICADO DE FORMAÇÃO PROFISSIONAL</div><div style="text-align:center;font-size:10.5pt">(Portaria que regula a certificação da formação profissional)</div>
        <p style="margin-top:36pt;text-align:justify">Certifica-se que <b>{c.name}</b>, natural de Montemor-o-Velho, nascido a 14/08/1987, de nacionalidade portuguesa, portador do Cartão de Cidadão n.º 00000000 0 ZX0, válido até 03/11/2029, concluiu com aproveitamento em <b>{c.date}</b> o curso de formação profissional</p><p style="text-align:center;font:700 16pt 'Source Sans';color:#006d5b">{c.title}</p><p style="text-align:justify">que decorreu de 12/05/2025 a 30/05/2025, em regime de {c.delivery}, com a duração total de <b>{c.credits} horas</b>, tendo obtido a classificação final de <b>17 valores</b> (0 a 20).</p>
        <table style="width:100%;border-collapse:collapse;margin-top:16pt">{rows((("Unidades de formação", "Horas"),), tag="th")}{rows((("Regime do IVA e requisitos das faturas", "8"), ("Ficheiro SAF-T (PT): estrutura e validação", "10"), ("Comunicação de inventários e ATCUD", "7")))}</table>
        <p style="margin-top:30pt">Coimbra, 5 de junho de 2025</p><p style="margin-bottom:2pt">A Gestora de Formação</p>{scribble(7402)}<p style="margin:0">Leonor Quaresma Bettencourt</p></div><div style="position:absolute;left:56pt;right:56pt;bottom:40pt;font-size:9pt;display:flex;justify-content:space-between"><span>Mondego Formação, Lda. &ndash; Entidade formadora certificada</span><span>Certificado n.º {c.number}</span></div>""",
        size=A4_TALL, style="font: 12pt/1.6 'Source Sans'; color: #222; padding: 46pt 56pt", rules="th, td { border: .6pt solid #888; padding: 3pt 8pt; text-align: left; font-size: 11pt }",
    )  # fmt: skip


@whole_file(
    "seventh-french-open-course",
    case(
        title="Comprendre la transition énergétique dans les PME", name=("Loïc Kervégan", ["Loïc Kervégan"]), date=("17/12/2024", "2024-12-17"), number=("a91f-77c2-40de", "a91f-77c2-40de"), credits=("18", SKIP), delivery=("en ligne", SKIP),
    ),
    size=A4_WIDE, sponsor=["Université de Haute-Armorique", "Savoirs Ouverts", "SAVOIRS OUVERTS", "Fondation Savoirs Ouverts"], fields=None,
)  # fmt: skip
def french(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;right:0;top:0;bottom:0;width:150pt;background:repeating-linear-gradient(135deg,#264653 0 18pt,#2a9d8f 18pt 36pt)"></div><div style="width:560pt"><div style="font:700 19pt 'Source Sans';letter-spacing:1pt;color:#264653">SAVOIRS OUVERTS</div><div style="font:300 32pt 'Source Sans';margin-top:40pt">Attestation de suivi avec succès</div>
        <p style="margin-top:26pt">La Fondation Savoirs Ouverts atteste que</p><div style="font:600 25pt 'Source Sans'">{c.name}</div><p>a suivi avec succès le cours {c.delivery}</p><div style="font:600 19pt 'Source Sans';color:#2a9d8f">{c.title}</div><p>proposé par l'Université de Haute-Armorique<br>et diffusé sur la plateforme Savoirs Ouverts (effort estimé : {c.credits} heures)</p>
        <div style="display:flex;gap:60pt;margin-top:24pt"><div>Délivrée le {c.date}<br>Attestation n° {c.number}</div><div>{scribble(7403)}Pr Gwenaëlle Tanguy-Morel<br>Responsable pédagogique</div></div><p style="font-size:8.5pt;color:#666;margin-top:20pt">La présente attestation n'est pas un certificat. Elle ne confère ni note, ni diplôme, ni crédit, et l'identité du participant n'a pas été vérifiée.</p></div>""",
        size=A4_WIDE, style="font: 13pt/1.5 'Source Sans'; color: #222; padding: 50pt 56pt",
    )  # fmt: skip


@whole_file(
    "seventh-austrian-tax-advisers",
    case(
        title=("Umgründungen in der Praxis – Fälle und Fallstricke", ["Umgründungen in der Praxis – Fälle und Fallstricke", "Umgründungen in der Praxis"]), name=("Mag. Kornelia Trattnig, StB", ["Kornelia Trattnig", "Mag. Kornelia Trattnig", "Mag. Kornelia Trattnig, StB"]), date=("23.09.2025", "2025-09-23"), credits=("8", "8"), delivery=("Präsenzseminar", SKIP), number=("25-3307", SKIP),
    ),
    size=A4_TALL, sponsor=["Akademie der Grazer Steuertage", "Akademie der Grazer Steuertage GmbH"], fields=None,
)  # fmt: skip
def austrian(c) -> bytes:
    return browser_page(
        f"""<div style="background:#e9e4d8;margin:-40pt -60pt 0;padding:30pt 60pt 18pt;border-bottom:3pt solid #9b2226"><div style="font:600 20pt 'Source Serif'">Akademie der Grazer Steuertage</div><div style="font-size:10pt">Fortbildung für Wirtschaftstreuhänderinnen und Wirtschaftstreuhänder</div></div>
        <div style="display:flex;justify-content:space-between;margin-top:26pt;font-size:11pt"><span>Frau<br>{c.name}<br>Trattnig &amp; Partner Steuerberatung<br>Annenpassage 4<br>8020 Graz</span><span>Graz, 25.09.2025<br>Seminar-Nr. {c.number}</span></div>
        <h1 style="font:600 21pt 'Source Serif';margin:40pt 0 18pt">Fortbildungsbestätigung</h1><p>Wir bestätigen Ihre Teilnahme an folgender Veranstaltung:</p>
        <table>{rows((("Thema", f"<b>{c.title}</b>"), ("Termin", f"{c.date}, 9:00 bis 17:00 Uhr"), ("Art", c.delivery), ("Ort", "Hotel Murblick, Graz"), ("Vortragende", "Dr. Severin Hochlahner<br>Univ.-Prof. Dr. Edith Paulitsch"), ("Umfang", f"<b>{c.credits} Lehreinheiten</b> (à 45 Minuten)")))}</table>
        <p style="margin-top:24pt">Diese Bestätigung dient als Nachweis der Fortbildungsverpflichtung gemäß § 71 Abs. 3 WTBG 2017.</p><p style="margin-top:26pt">Mit freundlichen Grüßen</p>{scribble(7404)}<p style="margin:0">Bernadette Scheucher<br>Seminarleitung</p>
        <div style="position:absolute;left:60pt;right:60pt;bottom:24pt;font-size:8pt;color:#555">Akademie der Grazer Steuertage GmbH | FN 000000x | Landesgericht für ZRS Graz | UID ATU00000000 | office@grazersteuertage.example</div>""",
        size=A4_TALL, style="font: 12pt/1.5 'Source Serif'; color: #1c1c1c; padding: 40pt 60pt", rules="td { vertical-align: top; padding: 3pt 20pt 3pt 0 }",
    )  # fmt: skip


@layout(
    "seventh-italian-commercialisti",
    case(
        title=("Il concordato preventivo biennale: luci e ombre", ["Il concordato preventivo biennale: luci e ombre", "Il concordato preventivo biennale"]), name=("dott.ssa Ludovica Ferrabosco", ["Ludovica Ferrabosco", "dott.ssa Ludovica Ferrabosco"]), date=("11/04/2025", "2025-04-11"), credits=("4", "4"), delivery=("in presenza", SKIP), number=("ODC-25-1180", SKIP),
    ),
    as_=HYBRID, size=A4_WIDE, sponsor=["Ordine dei Dottori Commercialisti e degli Esperti Contabili di Castelfiore", "ODCEC Castelfiore", "ODCEC di Castelfiore", "Ordine dei Dottori Commercialisti di Castelfiore"], fields=None,
)  # fmt: skip
def italian(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 84, "#12355b")
    p.text(421, 40, "ORDINE DEI DOTTORI COMMERCIALISTI", SERIF_BOLD, 21, ink="#ffffff", align="centre")
    p.text(421, 66, "E DEGLI ESPERTI CONTABILI DI CASTELFIORE", SERIF_BOLD, 17, ink="#ffffff", align="centre")
    p.block(0, 84, 842, 5, "#d4a017")
    p.centred(142, "Attestato di partecipazione", SERIF_ITALIC, 31, ink="#12355b")
    p.centred(178, "Si attesta che", SERIF, 14)
    v.centred(214, c.name, SERIF_BOLD, 23)
    p.text(330, 238, "iscritta al n.", SERIF, 12)
    v.text(400, 238, "0417", SANS, 11)
    p.text(432, 238, "dell'Albo, sezione A", SERIF, 12)
    p.centred(268, "ha partecipato all'evento formativo", SERIF, 14)
    v.centred(300, c.title, SANS_BOLD, 17)
    labels = (("Data", c.date), ("Orario", "14:30 - 18:30"), ("Sede", "Palazzo Contarelli, Castelfiore"), ("Modalità", c.delivery), ("Codice evento", c.number), ("Materia", "D.7.4"))  # fmt: skip
    for place, (label, value) in enumerate(labels):
        x, y = 150 + 300 * (place % 2), 344 + 24 * (place // 2)
        p.text(x, y, f"{label}:", SERIF_ITALIC, 13)
        v.text(x + 90, y, value, SANS, 12)
    p.text(150, 428, "Crediti formativi professionali (CFP) maturati:", SERIF_BOLD, 14)
    v.text(440, 428, c.credits, SANS_BOLD, 15)
    p.signature(580, 498, width=130, seed=7405)
    p.rule(560, 508, 740, 508)
    p.text(650, 523, "Il Segretario, rag. Oreste Campanari", SERIF, 11, align="centre")
    p.text(100, 523, "Castelfiore, 14 aprile 2025", SERIF, 12)
    p.centred(572, "Ai sensi del regolamento per la formazione professionale continua degli iscritti. Validità: triennio 2023-2025.", SERIF, 9)  # fmt: skip


@whole_file(
    "seventh-turkish-continuing-education",
    case(
        title=("Temel Düzey İş Sağlığı ve Güvenliği Eğitimi", ["Temel Düzey İş Sağlığı ve Güvenliği Eğitimi", "Temel Düzey İş Sağlığı ve Güvenliği"]), name="Şebnem Karagülle", date=("16–17.01.2025", "2025-01-17"), credits=("12", SKIP), delivery=("yüz yüze", SKIP), number=("2025/0093", "2025/0093"),
    ),
    as_=PHOTO, size=A4_WIDE, sponsor=["Porsuk Üniversitesi", "Porsuk Üniversitesi Sürekli Eğitim Uygulama ve Araştırma Merkezi", "PORSEM", "Sürekli Eğitim Uygulama ve Araştırma Merkezi"], fields=None,
)  # fmt: skip
def turkish(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:18pt;border:8pt solid #8d0801;outline:1.5pt solid #bf9b30;outline-offset:-14pt"></div><div style="position:relative;text-align:center"><div style="font:700 20pt 'DejaVu Serif'">T.C.<br>PORSUK ÜNİVERSİTESİ</div><div style="font:13pt 'DejaVu Serif'">Sürekli Eğitim Uygulama ve Araştırma Merkezi (PORSEM)</div><div style="font:700 32pt 'DejaVu Serif';color:#8d0801;margin:22pt 0 14pt">KATILIM BELGESİ</div><div style="font-size:14pt">Sayın</div><div style="font:700 25pt 'DejaVu Serif';margin:4pt">{c.name}</div>
        <p style="font-size:14pt;margin:10pt 40pt">Merkezimiz tarafından {c.date} tarihlerinde {c.delivery} düzenlenen {c.credits} saatlik</p><div style="font:700 19pt 'DejaVu Serif'">{c.title}</div><p style="font-size:14pt;margin:8pt 40pt">programına katılarak bu belgeyi almaya hak kazanmıştır.</p>
        <div style="display:flex;justify-content:space-around;margin-top:22pt;font-size:11.5pt"><div>{scribble(7406)}Öğr. Gör. Tuncay Erdemir<br>Eğitmen, A Sınıfı İSG Uzmanı</div><div>{scribble(7416)}Prof. Dr. Nevin Akbulut<br>Merkez Müdürü</div></div></div><div style="position:absolute;left:56pt;bottom:44pt;font-size:10pt">Belge No: {c.number}</div><div style="position:absolute;right:56pt;bottom:44pt;font-size:10pt">Veriliş Tarihi: 24.01.2025</div>""",
        size=A4_WIDE, style="font: 12pt/1.4 'DejaVu Serif'; color: #1d1d1d; background: #fffdf5; padding: 52pt 60pt",
    )  # fmt: skip


@whole_file(
    "seventh-norwegian-accountants",
    case(
        title=("Årsoppgjøret 2024: nyheter og vanlige feil", ["Årsoppgjøret 2024: nyheter og vanlige feil", "Årsoppgjøret 2024"]), name="Ingebjørg Skaugstad", date=("28. januar 2025", "2025-01-28"), credits=("7", "7"), delivery=("Direktesendt nettkurs", SKIP),
    ),
    size=A4_TALL, sponsor=["Trønder Kursforum AS", "Trønder Kursforum"], fields=None,
)  # fmt: skip
def norwegian(c) -> bytes:
    return browser_page(
        f"""<div style="display:flex;justify-content:space-between;align-items:center"><svg width="60pt" height="60pt" viewBox="0 0 60 60"><path d="M4 54 L26 12 L36 30 L42 20 L56 54Z" fill="#1d4e89"/><path d="M26 12 L31 21 L26 26 L21 22Z" fill="#fff"/></svg><div style="text-align:right;font-size:10pt">Trønder Kursforum AS<br>Postboks 0017, Trondheim<br>Org.nr. 000 000 000</div></div>
        <div style="font:700 36pt 'Source Sans';color:#1d4e89;margin:56pt 0 4pt">Kursbevis</div><div style="height:3pt;width:80pt;background:#f7b32b"></div><p style="margin-top:34pt">Vi bekrefter at</p><div style="font:600 21pt 'Source Sans'">{c.name}</div><div>Skaugstad Regnskap DA</div><p style="margin-top:22pt">har gjennomført kurset</p><div style="font:600 17pt 'Source Sans'">{c.title}</div><p>{c.date} kl. 09.00&ndash;16.00 &nbsp;|&nbsp; {c.delivery}</p>
        <table style="border-collapse:collapse;margin-top:16pt;width:320pt">{rows((("Etterutdanning", "Timer"),), tag="th")}{rows((("Finansregnskap", "3"), ("Skatt", "3"), ("Regnskapsføring og hvitvasking", "1"), ("<b>Sum</b>", f"<b>{c.credits}</b>")))}</table><p>Kurset oppfyller kravene til etterutdanning for regnskapsførere og revisorer. Deltakelsen er kontrollert.</p>
        <p style="margin-top:30pt;margin-bottom:2pt">Trondheim, 30. januar 2025</p>{scribble(7407)}<div>Eirik Bjørnsgård, faglig leder</div>""",
        size=A4_TALL, style="font: 12.5pt/1.5 'Source Sans'; color: #222; padding: 50pt 64pt", rules="th, td { text-align: left; border-bottom: .7pt solid #9bb1c9; padding: 3pt 6pt } td:last-child, th:last-child { text-align: right }",
    )  # fmt: skip


@whole_file(
    "seventh-british-cpd-elearning",
    case(
        title=("Anti-Bribery and Corruption: UK Bribery Act Essentials", ["Anti-Bribery and Corruption: UK Bribery Act Essentials", "Anti-Bribery and Corruption"]), name="Callum Ogunleye", date=("9th June 2025", "2025-06-09"), credits=("1.5", "1.5"), delivery=("online", SKIP), number=("HLT/88410/25", "HLT/88410/25"),
    ),
    size=A4_WIDE, sponsor=["Headingley Training", "Headingley Training Ltd", "Headingley Training Limited"], fields=None,
)  # fmt: skip
def british(c) -> bytes:
    return browser_page(
        f"""<svg style="position:absolute;left:0;top:0" width="842pt" height="595pt" viewBox="0 0 842 595"><path d="M0 0H842V70Q600 150 360 90T0 120Z" fill="#3d348b"/><path d="M0 120Q180 60 360 90T842 70V82Q600 162 360 102T0 132Z" fill="#f18701"/><path d="M0 560Q300 520 842 572V595H0Z" fill="#3d348b"/><g transform="translate(690 400)"><circle r="52" fill="#f18701"/><circle r="44" fill="#fff"/><text y="-4" text-anchor="middle" font-family="Source Sans" font-weight="700" font-size="26" fill="#3d348b">CPD</text><text y="16" text-anchor="middle" font-family="Source Sans" font-size="11" fill="#3d348b">ACCREDITED</text></g></svg>
        <div style="position:relative;color:#fff;font:600 22pt 'Source Sans'">Headingley Training</div><div style="position:relative;margin-top:86pt;text-align:center"><div style="font:300 33pt 'Source Sans';color:#3d348b">Certificate of Completion</div><p>This is to certify that</p><div style="font:700 25pt 'Source Sans'">{c.name}</div><p>has passed the {c.delivery} course</p><div style="font:700 19pt 'Source Sans';color:#3d348b">{c.title}</div><p>on the {c.date}</p><p><b>CPD hours: {c.credits}</b> &nbsp; | &nbsp; Pass mark achieved: 85%</p></div>
        <div style="position:absolute;left:60pt;bottom:62pt;font-size:10.5pt">{scribble(7408)}Fiona Braithwaite-Kaur, Managing Director<br>Certificate no. {c.number} &nbsp; Recommended renewal: June 2027</div><div style="position:absolute;right:60pt;bottom:66pt;font-size:9pt;text-align:right;color:#555">Course accreditation ref. 0117-AB<br>Headingley Training Ltd, registered in England and Wales</div>""",
        size=A4_WIDE, style="font: 13pt/1.45 'Source Sans'; color: #222; padding: 32pt 60pt",
    )  # fmt: skip
