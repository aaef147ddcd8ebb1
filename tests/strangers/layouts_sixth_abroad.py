"""What is given in Lyon, Québec, Duisburg, Valencia, Florence, São Paulo, Utrecht, Izmir and Cracow."""

from __future__ import annotations

from tests.strangers.files import browser_page, drawn, rows
from tests.strangers.layout import OUTLINED, PHOTO, SCAN, SKIP, case, layout, whole_file
from tests.strangers.sheet import A4_TALL, A4_WIDE, SANS, SANS_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, Sheet


@whole_file(
    "sixth-french-attestation",
    case(
        title="Maîtriser la consolidation des comptes : niveau 2", name=("Mme Solène Vauquelin", ["Solène Vauquelin", "Mme Solène Vauquelin"]), date=("du 3 au 4 avril 2025", "2025-04-04"), credits=("14", SKIP), delivery=("présentiel", SKIP),
    ),
    size=A4_TALL, sponsor=["Formaliance Conseil"], fields=None,
)  # fmt: skip
def french(c) -> bytes:
    return browser_page(
        f"""<div style="font:700 22pt 'Source Sans';color:#0a4d68">FORMALIANCE <span style="font-weight:300">Conseil</span></div><div style="font-size:9.5pt">SAS au capital de 20 000 € &ndash; Organisme de formation enregistré sous le n° 84 69 00000 69</div>
        <h1 style="text-align:center;font:600 23pt 'Source Sans';margin:54pt 0 34pt">ATTESTATION DE FIN DE FORMATION</h1><p>Je soussigné, Aurélien Castelnau, directeur pédagogique de l'organisme Formaliance Conseil, atteste que :</p><p style="font:600 17pt 'Source Sans'">{c.name}</p><p>a suivi avec assiduité l'action de formation intitulée :</p><p style="font:600 16pt 'Source Sans';color:#0a4d68">{c.title}</p>
        <table>{rows((("Dates :", c.date), ("Durée :", f"{c.credits} heures (2 jours)"), ("Lieu :", "Lyon 3e"), ("Modalité :", c.delivery), ("Évaluation des acquis :", "QCM, acquis validés")))}</table>
        <p style="margin-top:40pt">Fait pour valoir ce que de droit,<br>à Lyon, le 7 avril 2025</p><p style="margin-top:50pt">Aurélien Castelnau</p>""",
        size=A4_TALL, style="font: 12pt/1.55 'Source Sans'; color: #222; padding: 54pt 62pt", rules="td { padding: 3pt 16pt 3pt 0 }",
    )  # fmt: skip


@whole_file(
    "sixth-quebec-hours-recognized",
    case(
        title="Fiducies familiales : pièges et planification après-vente", name="Marie-Ève Lafrenaye", date=("2025-10-16", "2025-10-16"), credits=("3,5", "3.5"), delivery=("Webinaire en direct", SKIP), number="ACL-25-10447",
    ),
    size=A4_WIDE, sponsor=["Association des conseillers financiers du Littoral", "ACFL"], fields=None,
)  # fmt: skip
def quebec(c) -> bytes:
    return browser_page(
        f"""<div style="float:right;font-size:10pt">N° d'attestation : {c.number}</div><div style="font:600 19pt 'Source Serif';color:#144552">Association des conseillers financiers du Littoral</div><h1 style="font:300 32pt 'Source Serif';margin:44pt 0 6pt">Attestation de participation</h1><div>décernée à</div><div style="font:600 25pt 'Source Serif';margin:4pt 0 12pt">{c.name}</div>
        <div>pour l'activité de formation continue</div><div style="font:600 19pt 'Source Serif';color:#144552">{c.title}</div><table style="margin-top:24pt">{rows((("Date de l'activité", c.date), ("Heures de formation continue reconnues", f"{c.credits} h"), ("Mode de diffusion", c.delivery), ("Formatrice", "Me Clothilde Bérubé-Roy, notaire, LL. M.")))}</table>
        <div style="position:absolute;bottom:44pt;left:60pt">Gaétan Desrosiers-Poulin, directeur de la formation</div><div style="position:absolute;bottom:44pt;right:60pt;font-size:10pt">Conserver cette attestation pendant sept ans.</div>""",
        size=A4_WIDE, style="font: 13pt/1.5 'Source Serif'; color: #222; padding: 46pt 60pt; border-left: 16pt solid #144552", rules="td { padding: 2pt 22pt 2pt 0 }",
    )  # fmt: skip


@whole_file(
    "sixth-german-lawyers-training",
    case(
        title=("Aktuelle Rechtsprechung im Umsatzsteuerrecht", ["Aktuelle Rechtsprechung im Umsatzsteuerrecht"]), name=("Frau Rechtsanwältin Friederike Holtkamp-Sturm", ["Friederike Holtkamp-Sturm", "Rechtsanwältin Friederike Holtkamp-Sturm", "Frau Rechtsanwältin Friederike Holtkamp-Sturm"]), date=("14. November 2025", "2025-11-14"), credits=("5", "5"), delivery=("Live-Webinar", SKIP),
    ),
    size=A4_TALL, sponsor=["Fachakademie Rheinkamp", "Fachakademie Rheinkamp GmbH"], fields=None,
)  # fmt: skip
def german_lawyers(c) -> bytes:
    logo = drawn(
        "<div style=\"width:250pt;height:64pt;background:#fff;font:700 22pt/1.1 'Source Sans';color:#b3001b\">Fachakademie<br>Rheinkamp</div>",
        size=(250, 66),
    )
    return browser_page(
        f"""<div style="text-align:right"><img src="{logo}" style="width:170pt"></div><h1 style="font:600 26pt 'Source Sans';margin:50pt 0 20pt">Teilnahmebescheinigung</h1><p>nach § 15 FAO</p><p>{c.name}</p><p>hat am {c.date} von 9:00 bis 14:45 Uhr an dem {c.delivery}</p><p style="font:600 17pt 'Source Sans'">{c.title}</p><p>Referent: Prof. Dr. Ansgar Wiedenhöft, Richter am Finanzgericht a. D.</p><p>teilgenommen. Die Fortbildung umfasste {c.credits} Zeitstunden (ohne Pausen). Die durchgehende Anwesenheit wurde überprüft.</p>
        <p style="margin-top:50pt">Duisburg, den 17. November 2025</p><p style="margin-top:44pt">i. A. Gesine Oberländer<br>Seminarorganisation</p><div style="position:absolute;bottom:30pt;left:62pt;right:62pt;font-size:8.5pt;border-top:.6pt solid #999;padding-top:4pt">Fachakademie Rheinkamp GmbH &middot; Hafenring 12 &middot; Geschäftsführer: Volkmar Nettelbeck &middot; HRB 00000 &middot; zertifiziert nach DIN EN ISO 9001</div>""",
        size=A4_TALL, style="font: 12.5pt/1.55 'Source Sans'; color: #222; padding: 46pt 62pt",
    )  # fmt: skip


@layout(
    "sixth-german-physicians-points",
    case(
        title=("Schmerztherapie im hausärztlichen Alltag", ["Schmerztherapie im hausärztlichen Alltag", "27. Fortbildungsabend: Schmerztherapie im hausärztlichen Alltag"]), name=("Dr. med. Hedwig Brunnacker", ["Dr. med. Hedwig Brunnacker", "Hedwig Brunnacker", "Dr. Hedwig Brunnacker"]), date=("05.06.2025", "2025-06-05"), credits=("4", "4"), delivery=None, number=("2760000025004417", SKIP),
    ),
    as_=SCAN, size=A4_TALL, sponsor=["Klinikum Birkenau", "Klinikum Birkenau, Zentrum für Schmerzmedizin", "Klinikum Birkenau Zentrum für Schmerzmedizin"], fields=None,
)  # fmt: skip
def german_physicians(p: Sheet, v: Sheet, c) -> None:
    p.text(60, 80, "Klinikum Birkenau", SANS_BOLD, 20)
    p.text(60, 98, "Zentrum für Schmerzmedizin", SANS, 13)
    p.rule(60, 108, 535, 108)
    p.text(60, 180, "Bescheinigung über die Teilnahme an einer ärztlichen Fortbildung", SANS_BOLD, 14)
    p.text(60, 230, "Hiermit bestätigen wir, dass", SANS, 12)
    v.text(60, 260, c.name, SANS_BOLD, 17)
    p.text(60, 286, "an der folgenden Veranstaltung teilgenommen hat:", SANS, 12)
    v.text(60, 318, "27. Fortbildungsabend:", SANS_BOLD, 15)
    v.text(60, 338, c.title, SANS_BOLD, 15)
    lines = (("Datum:", c.date), ("Ort:", "Hörsaal 2, Birkenau"), ("Veranstaltungsnummer (VNR):", c.number), ("Kategorie:", "A"), ("Fortbildungspunkte:", c.credits))  # fmt: skip
    for row, (label, value) in enumerate(lines):
        p.text(60, 384 + row * 22, label, SANS, 12)
        v.text(260, 384 + row * 22, value, SANS_BOLD, 12)
    p.text(60, 520, "Die Veranstaltung wurde von der Landesärztekammer anerkannt.", SANS, 12)
    p.signature(70, 620, width=130, seed=6504)
    p.rule(60, 628, 290, 628)
    p.text(60, 643, "PD Dr. med. Lorenz Achatz, wissenschaftliche Leitung", SANS, 10)


@whole_file(
    "sixth-spanish-college-course",
    case(
        title="Fiscalidad internacional de los grupos familiares", name=("D.ª Nuria Albaladejo Ferrándiz", ["Nuria Albaladejo Ferrándiz", "D.ª Nuria Albaladejo Ferrándiz"]), date=("los días 10, 17 y 24 de febrero de 2025", "2025-02-24"), credits=("12", "12"), delivery=None,
    ),
    size=A4_WIDE, sponsor=["Colegio de Asesores Fiscales de la Ribera"], fields=None,
)  # fmt: skip
def spanish(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:20pt;border:6pt double #9c6615"></div><div style="font:600 21pt 'DejaVu Serif';color:#9c6615">Colegio de Asesores Fiscales de la Ribera</div><div style="font-size:11pt">Escuela de Formación Continua</div><p style="margin-top:30pt">certifica que</p><div style="font:600 22pt 'DejaVu Serif'">{c.name}</div><p>ha asistido y superado con aprovechamiento el curso</p><div style="font:600 18pt 'DejaVu Serif'">«{c.title}»</div>
        <p>celebrado en Valencia {c.date},<br>con una duración de {c.credits} horas homologadas de formación profesional continua.</p><p>Y para que conste, se expide el presente certificado en Valencia, a 3 de marzo de 2025.</p>
        <div style="display:flex;justify-content:space-around;margin-top:52pt;font-size:11pt"><span>Ildefonso Barrachina Cuenca<br>Decano</span><span>Rocío Valdepeñas Mora<br>Secretaria</span></div>""",
        size=A4_WIDE, style="font: 13pt/1.45 'DejaVu Serif'; color: #222; text-align: center; padding: 54pt 70pt",
    )  # fmt: skip


@whole_file(
    "sixth-italian-lawyers-credits",
    case(
        title="Il nuovo processo telematico: questioni aperte", name=("Avv. Ginevra Tordelli", ["Ginevra Tordelli", "Avv. Ginevra Tordelli"]), date=("22/05/2025", "2025-05-22"), credits=("3", "3"), delivery=None,
    ),
    size=A4_TALL, sponsor=["Ordine degli Avvocati di Montelupo", "Fondazione Forense di Montelupo", "Fondazione Forense Montelupo"], fields=None,
)  # fmt: skip
def italian(c) -> bytes:
    return browser_page(
        f"""<div style="text-align:center;font:600 18pt 'Source Serif'">ORDINE DEGLI AVVOCATI DI MONTELUPO</div><div style="text-align:center;font:italic 13pt 'Source Serif'">in collaborazione con la Fondazione Forense di Montelupo</div><h1 style="text-align:center;font:600 24pt 'Source Serif';margin:60pt 0 30pt">ATTESTATO DI PARTECIPAZIONE</h1>
        <p>Si attesta che l'<b>{c.name}</b>, nata a Empoli il 4 luglio 1984, ha partecipato al convegno</p><p style="text-align:center;font:600 18pt 'Source Serif'">{c.title}</p><p>tenutosi in data {c.date}, dalle ore 15.00 alle ore 18.00, presso la sala conferenze del Tribunale.</p><p>All'evento sono stati attribuiti n. <b>{c.credits} crediti formativi</b>, di cui 1 in materia di deontologia forense.</p>
        <p style="margin-top:40pt">Montelupo, 30 maggio 2025</p><div style="text-align:right;margin-top:40pt">Il Consigliere Segretario<br>Avv. Ruggero Scarpellini</div>""",
        size=A4_TALL, style="font: 13pt/1.6 'Source Serif'; color: #1c1c1c; padding: 64pt 66pt",
    )  # fmt: skip


@layout(
    "sixth-portuguese-accountants-points",
    case(
        title="Reforma Tributária na Prática: IBS e CBS", name="Clarice Monteverde Sampaio", date=("18 de setembro de 2025", "2025-09-18"), credits=("8", "8"), delivery=None,
    ),
    as_=PHOTO, size=A4_WIDE, sponsor=["Sindicato dos Contabilistas do Vale Verde"], fields=None,
)  # fmt: skip
def portuguese(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 842, 70, "#1b4332")
    p.text(421, 44, "Sindicato dos Contabilistas do Vale Verde", SERIF_BOLD, 25, align="centre", ink="#ffffff")
    p.centred(140, "CERTIFICADO", SERIF_BOLD, 38, ink="#1b4332")
    p.centred(190, "Certificamos que", SERIF_ITALIC, 17)
    v.centred(230, c.name, SERIF_BOLD, 27)
    p.centred(268, "participou do curso", SERIF_ITALIC, 17)
    v.centred(304, c.title, SERIF_BOLD, 22)
    v.centred(342, f"realizado em {c.date}, em Vila Aurora, com carga horária de {c.credits} horas", SERIF, 16)
    v.centred(366, "e pontuação de 8 pontos no Programa de Educação Profissional Continuada.", SERIF, 16)
    p.signature(360, 470, width=130, seed=6507)
    p.rule(310, 478, 532, 478)
    p.centred(496, "Evandro Bittencourt Leal, Presidente", SERIF, 14)


@whole_file(
    "sixth-dutch-points",
    case(
        title="Actualiteiten loonheffingen najaar 2025", name=("Mw. J.C. van den Oudenhoven", ["J.C. van den Oudenhoven", "Mw. J.C. van den Oudenhoven"]), date=("2 oktober 2025", "2025-10-02"), credits=("6", "6"), delivery=None, number="2025-LH-0831",
    ),
    as_=OUTLINED, size=A4_TALL, sponsor=["Kenniscentrum Fiscalis"], fields=None,
)  # fmt: skip
def dutch(c) -> bytes:
    logo = drawn(
        "<div style=\"width:322pt;height:64pt;background:#e76f51;font:700 30pt/1.1 'Source Sans';color:#fff\">Kenniscentrum Fiscalis<div style=\"font:400 13pt 'Source Sans'\">Scherp in belastingen</div></div>",
        size=(320, 58),
    )
    return browser_page(
        f"""<div style="background:#e76f51;padding:18pt 56pt"><img src="{logo}" style="width:240pt;display:block"></div><div style="padding:50pt 56pt"><h1 style="font:300 34pt 'Source Sans';margin:0 0 26pt">Bewijs van deelname</h1><p>Hierbij verklaren wij dat</p><p style="font:600 19pt 'Source Sans'">{c.name}</p><p>heeft deelgenomen aan de cursus</p><p style="font:600 19pt 'Source Sans'">{c.title}</p>
        <table>{rows((("Datum", c.date), ("Locatie", "Utrecht"), ("PE-punten", c.credits), ("Docent", "mr. dr. S.P. Hoogerwerf"), ("Certificaatnummer", c.number)))}</table><p style="margin-top:66pt">T. Zijlmans-Kuiper<br>opleidingscoördinator</p></div><div style="position:absolute;bottom:26pt;left:56pt;font-size:9pt">Bewaar dit bewijs minimaal vijf jaar. Afgedrukt op 9 december 2025.</div>""",
        size=A4_TALL, style="font: 13pt/1.5 'Source Sans'; color: #264653", rules="td { padding: 3pt 30pt 3pt 0 }",
    )  # fmt: skip


@whole_file(
    "sixth-turkish-attendance",
    case(
        title="Uygulamalı Bağımsız Denetim ve Hile İncelemesi", name="Gülşah Karadenizli", date=("11-12 Ocak 2025", "2025-01-12"), credits=("12", "12"), delivery=None, number="EMD-2025/0187",
    ),
    size=A4_WIDE, sponsor=["EGE MALİ DANIŞMANLAR DERNEĞİ", "Ege Mali Danışmanlar Derneği"], fields=None,
)  # fmt: skip
def turkish(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:18pt;border:3pt solid #1f4e79"></div><div style="font:700 24pt 'Source Sans';color:#1f4e79">EGE MALİ DANIŞMANLAR DERNEĞİ</div><div style="font:300 38pt 'Source Sans';margin:26pt 0 16pt">KATILIM BELGESİ</div><div>Sayın</div><div style="font:600 27pt 'Source Serif'">{c.name}</div>
        <p style="width:620pt;margin:14pt auto">{c.date} tarihlerinde İzmir'de düzenlenen <b>“{c.title}”</b> eğitimine katılarak bu belgeyi almaya hak kazanmıştır.</p><p>Sürekli mesleki gelişim kredisi: <b>{c.credits}</b></p>
        <div style="display:flex;justify-content:space-around;margin-top:46pt;font-size:12pt"><span>Doç. Dr. Alper Sönmezışık<br>Eğitmen</span><span>Nermin Yüceldağ<br>Dernek Başkanı</span></div><div style="position:absolute;bottom:34pt;left:60pt;font-size:10pt">Belge No: {c.number}</div>""",
        size=A4_WIDE, style="font: 15pt/1.5 'Source Sans'; color: #222; text-align: center; padding: 50pt 60pt",
    )  # fmt: skip


@whole_file(
    "sixth-polish-tax-advisers",
    case(
        title="Estoński CIT w praktyce: ryzyka i rozliczenia", name=("Pani Wiesława Grabczyńska-Leń", ["Wiesława Grabczyńska-Leń", "Pani Wiesława Grabczyńska-Leń"]), date=("8 maja 2025 r.", "2025-05-08"), credits=("8", "8"), delivery=("online", SKIP), number="117/OZ/2025",
    ),
    size=A4_TALL, sponsor=["Małopolski Instytut Podatkowy", "Małopolski Instytut Podatkowy Sp. z o.o."], fields=None,
)  # fmt: skip
def polish(c) -> bytes:
    return browser_page(
        f"""<div style="font:600 18pt 'Source Serif';color:#6a040f">Małopolski Instytut Podatkowy</div><div style="text-align:right;font-size:11pt">Kraków, 12 maja 2025 r.</div><h1 style="text-align:center;font:600 26pt 'Source Serif';margin:64pt 0 4pt">ZAŚWIADCZENIE</h1><div style="text-align:center">nr {c.number}</div><p style="text-align:center;margin-top:36pt">Zaświadcza się, że</p><div style="text-align:center;font:600 20pt 'Source Serif'">{c.name}</div>
        <p style="text-align:center">uczestniczyła w szkoleniu</p><div style="text-align:center;font:600 17pt 'Source Serif'">„{c.title}”</div><p style="text-align:center">które odbyło się {c.date} w formie {c.delivery}.</p><p style="text-align:center">Liczba punktów obowiązkowego doskonalenia zawodowego: <b>{c.credits}</b></p><div style="margin-top:90pt;text-align:right">Bogusław Trzebiński<br>Prezes Zarządu</div>
        <div style="position:absolute;bottom:30pt;left:62pt;font-size:9pt">Małopolski Instytut Podatkowy Sp. z o.o., ul. Zmyślona 4, Kraków, KRS 0000000000</div>""",
        size=A4_TALL, style="font: 13pt/1.55 'Source Serif'; color: #222; padding: 56pt 62pt",
    )  # fmt: skip
