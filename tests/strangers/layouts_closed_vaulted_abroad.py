"""Papers of Spain, Germany, France, Turkey and Brazil."""

from __future__ import annotations

from tests.strangers.files import drawn, rows
from tests.strangers.layout import BORN, OUTLINED, PHOTO, SKIP, case, whole_file
from tests.strangers.layouts_closed_vaulted_logos import A4_TALL, A4_WIDE, page


@whole_file(
    "vaulted-spain",
    case(
        title="Impuesto sobre Sociedades: cierre fiscal 2024 y novedades", name=("D.\u00aa Macarena Iturralde Pons", ["Macarena Iturralde Pons", "D.\u00aa Macarena Iturralde Pons"]), date=("11 y 12 de febrero de 2025", "2025-02-12"), credits=("8", "8"), delivery=("Presencial", SKIP),
        number=("2025/0417", SKIP),
    ),
    size=A4_WIDE, as_=BORN, sponsor="Instituto de Asesores Contables del Levante", sponsor_id=None, fields=SKIP,
)  # fmt: skip
def spain(c) -> bytes:
    return page(
        A4_WIDE, "font: 14pt/1.55 'Source Serif'; color: #222; text-align: center; padding: 44pt 80pt", "p { margin: 8pt 0 }",
        f"""<div style="position:absolute;left:22pt;top:22pt;bottom:22pt;width:7pt;background:linear-gradient(#c1121f 33%,#fcbf49 33% 66%,#c1121f 66%)"></div><div style="font:600 20pt 'Source Serif'">Instituto de Asesores Contables del Levante</div><div style="font-size:11pt">Escuela de Formaci&oacute;n &middot; Registro n.&ordm; {c.number}</div><div style="font:700 30pt 'Source Serif';letter-spacing:5pt;margin:30pt 0 10pt">CERTIFICA</div>
        <p>que <b>{c.name}</b>, con DNI 00000014-Z y colegiada n.&ordm; 3381, ha asistido con aprovechamiento al curso</p><div style="font:italic 600 21pt 'Source Serif';color:#9d0208">&laquo;{c.title}&raquo;</div><p>celebrado en Alicante los d&iacute;as {c.date}, con una duraci&oacute;n de {c.credits} horas lectivas.</p><p>Modalidad: {c.delivery} &ensp; Ponente: Leandro Vizca&iacute;no Roca</p>
        <p style="margin-top:24pt">Y para que as&iacute; conste, se expide el presente en Alicante, a 20 de febrero de 2025.</p><div style="display:flex;justify-content:space-around;margin-top:44pt;font-size:11pt"><span>El Secretario<br>Higinio Barreda Sol</span><span>V.&ordm; B.&ordm; La Presidenta<br>Remedios Catal&aacute; Ferri</span></div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-germany",
    case(
        title=["Umsatzsteuer aktuell \u2013 Reihengesch\u00e4fte und E-Rechnung", "Umsatzsteuer aktuell - Reihengesch\u00e4fte und E-Rechnung", "Umsatzsteuer aktuell: Reihengesch\u00e4fte und E-Rechnung", "Umsatzsteuer aktuell Reihengesch\u00e4fte und E-Rechnung"],
        name=("Frau StB Friederike Oltmanns-Brahm", ["Friederike Oltmanns-Brahm", "StB Friederike Oltmanns-Brahm", "Frau StB Friederike Oltmanns-Brahm"]), date=("06.11.2025", "2025-11-06"), credits=("6,5", "6.5"), delivery=("Pr\u00e4senzseminar", SKIP),
    ),
    size=A4_TALL, as_=BORN, sponsor=["Steuerkolleg Unterelbe", "Steuerkolleg Unterelbe gGmbH"], sponsor_id=None, fields=SKIP,
)  # fmt: skip
def germany(c) -> bytes:
    return page(
        A4_TALL, "font: 13.5pt/1.6 'DejaVu Sans'; padding: 64pt 62pt", "p { margin: 12pt 0 } li { margin: 3pt 0 }",
        f"""<div style="display:flex;justify-content:space-between;align-items:flex-start"><div style="font:700 23pt/1.05 'DejaVu Sans'">steuer<br>kolleg<span style="font-weight:400">_unterelbe</span></div><div style="font-size:9pt;text-align:right;color:#444">Steuerkolleg Unterelbe gGmbH<br>Fleetgasse 12, 21680 Stade<br>HRB 000175 &middot; AG Tostedt</div></div><h1 style="font:700 24pt 'DejaVu Serif';margin:64pt 0 20pt">Teilnahmebescheinigung</h1>
        <p><b>{c.name}</b><br>Kanzlei Brahm &amp; Partner mbB</p><p>hat am <b>{c.date}</b> in der Zeit von 09:00 bis 17:00 Uhr (Pausen: 1,5 Stunden) an der Veranstaltung</p><div style="font:700 16pt/1.35 'DejaVu Sans'">Umsatzsteuer aktuell &ndash;<br>Reihengesch&auml;fte und E-Rechnung</div><p>teilgenommen. Die Veranstaltung umfasste <b>{c.credits} Zeitstunden</b> Fortbildung ({c.delivery}).</p>
        <ul style="font-size:11pt"><li>Zuordnung der bewegten Lieferung<li>Empfangspflicht und &Uuml;bergangsfristen<li>Rechtsprechung des zweiten Halbjahres</ul><p style="font-size:11pt">Referent: Dipl.-Finw. Eckhard Wiebusch</p><p style="margin-top:40pt">Stade, den 10.11.2025</p><p style="font-size:11pt">i. A. Svea Kr&ouml;ger<br>Seminarorganisation</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-france",
    case(
        title="Consolidation : passer des comptes sociaux aux comptes du groupe", name=("M. Th\u00e9odore Castagnac", ["Th\u00e9odore Castagnac", "M. Th\u00e9odore Castagnac"]), date=("du 1er au 3 octobre 2025", "2025-10-03"), credits=("21", "21"), delivery=("En pr\u00e9sentiel", SKIP),
    ),
    size=A4_TALL, as_=OUTLINED, sponsor=["Ateliers du Chiffre", "Les Ateliers du Chiffre", "ateliers du chiffre"], sponsor_id=SKIP, fields=None, number=None,
)  # fmt: skip
def france(c) -> bytes:
    logo = drawn(
        "<div style=\"width:300pt;height:80pt;background:#fff;color:#003049;white-space:nowrap;display:flex;align-items:center;gap:8pt\"><svg width=66 height=66 viewBox='0 0 66 66'><circle cx=33 cy=33 r=31 fill='#f77f00'/><path d='M18 46V22l10-4v28M36 46V20h12v12H38' stroke='#fff' stroke-width=6 fill=none /></svg><div style=\"font:300 17pt/1 'Source Sans'\">les <b style='font-weight:700;font-size:27pt'>ateliers</b><br>du chiffre</div></div>",
        size=(300.0, 80.0),
    )
    return page(
        A4_TALL, "font: 13pt/1.55 'Source Sans'; color: #222; padding: 50pt 58pt", "td { border: .7pt solid #999; padding: 6pt 9pt } p { margin: 11pt 0 }",
        f"""<img src="{logo}" style="width:240pt"><h1 style="font:600 23pt 'Source Sans';color:#003049;margin:40pt 0 4pt">Attestation de fin de formation</h1><div style="font-size:10pt;color:#666">article L. 6353-1 du Code du travail</div><p>Je soussign&eacute;e, Solange Peyrebrune, responsable p&eacute;dagogique, atteste que</p><div style="font:600 18pt 'Source Sans'">{c.name}</div><p>salari&eacute; de l&rsquo;entreprise Verrerie Mauroux SAS, a suivi l&rsquo;action de formation suivante :</p>
        <table style="border-collapse:collapse;width:100%"><tr><td>Intitul&eacute;<td><b>{c.title}</b><tr><td>Nature de l&rsquo;action<td>Action d&rsquo;adaptation et de d&eacute;veloppement des comp&eacute;tences<tr><td>Dates<td>{c.date}<tr><td>Dur&eacute;e pr&eacute;vue<td>24 heures<tr><td>Dur&eacute;e suivie par le stagiaire<td><b>{c.credits} heures</b><tr><td>Modalit&eacute;<td>{c.delivery}<tr><td>&Eacute;valuation des acquis<td>QCM, 17/20</table>
        <p>Fait pour servir et valoir ce que de droit, &agrave; Cahors, le 06/10/2025.</p><p style="position:absolute;bottom:22pt;left:58pt;right:58pt;font-size:8pt;color:#777">SARL au capital de 8 000 &euro; &middot; SIRET 000 175 344 00011 &middot; D&eacute;claration d&rsquo;activit&eacute; enregistr&eacute;e sous le num&eacute;ro 00 46 01753 46 aupr&egrave;s du pr&eacute;fet de r&eacute;gion ; cet enregistrement ne vaut pas agr&eacute;ment de l&rsquo;&Eacute;tat.</p>""",
    )  # fmt: skip


@whole_file(
    "vaulted-turkey",
    case(
        title="Enflasyon Muhasebesi Uygulamalar\u0131", name=("Say\u0131n G\u00fclizar Tokmako\u011flu", ["G\u00fclizar Tokmako\u011flu", "Say\u0131n G\u00fclizar Tokmako\u011flu"]), date=("14.03.2025", "2025-03-14"), credits=("5", "5"), delivery=("\u00c7evrimi\u00e7i", SKIP), number="E-2025-00918",
    ),
    size=A4_WIDE, as_=BORN, sponsor=["Bozk\u0131r Mali Bilimler Akademisi"], sponsor_id=None, fields=None,
)  # fmt: skip
def turkey(c) -> bytes:
    return page(
        A4_WIDE, "font: 15pt/1.55 'DejaVu Serif'; color: #1f1f1f; text-align: center; padding: 50pt 80pt", "p { margin: 10pt 0 }",
        f"""<div style="position:absolute;inset:16pt;border:3pt solid #00796b;border-radius:14pt"></div><div style="font:700 20pt 'DejaVu Serif';color:#00796b">BOZKIR MALİ BİLİMLER AKADEMİSİ</div><div style="font:11pt 'DejaVu Sans'">Bozkır Mali Bilimler Akademisi Eğitim ve Danışmanlık</div><div style="font:700 32pt 'DejaVu Serif';margin:24pt 0 12pt">KATILIM BELGESİ</div><div style="font:700 22pt 'DejaVu Serif'">{c.name}</div>
        <p>{c.date} tarihinde {c.delivery.lower()} olarak düzenlenen toplam {c.credits} saatlik</p><div style="font:700 20pt 'DejaVu Serif';color:#00796b">&ldquo;{c.title}&rdquo;</div><p>eğitimine katılarak bu belgeyi almaya hak kazanmıştır.</p><div style="display:flex;justify-content:space-between;margin-top:50pt;font:11pt 'DejaVu Sans'"><span>Serdar Akçınar<br>Eğitmen, YMM</span><span>Belge No: {c.number}<br>Düzenlenme: 24.03.2025</span><span>Nermin Ulupınar<br>Akademi Müdürü</span></div>""",
    )  # fmt: skip


@whole_file(
    "vaulted-brazil",
    case(
        title="Planejamento Tribut\u00e1rio para o Agroneg\u00f3cio", name="Iracema Valadares Quintela", date=("22 a 26 de setembro de 2025", "2025-09-26"), credits=("15", "15"), delivery=("EAD", SKIP), number=("7F3A-91C0-EE2D", ["7F3A-91C0-EE2D", "0331/2025"]),
    ),
    size=A4_WIDE, as_=PHOTO, sponsor=["Escola Cerrado de Contabilidade", "Escola Cerrado"], sponsor_id=SKIP, fields=SKIP,
)  # fmt: skip
def brazil(c) -> bytes:
    table = rows(
        (("Regimes de apura\u00e7\u00e3o", "6h"), ("Cr\u00e9ditos presumidos", "5h"), ("Estudo de caso", "4h"))
    )
    return page(
        A4_WIDE, "font: 14pt/1.5 'Source Sans'; color: #22301c; padding: 46pt 60pt", "td { padding: 2pt 12pt 2pt 0 } p { margin: 8pt 0 }",
        f"""<div style="position:absolute;right:-80pt;top:-80pt;width:280pt;height:280pt;border-radius:50%;background:#f2c14e"></div><div style="position:absolute;right:-60pt;top:-120pt;width:240pt;height:240pt;border-radius:50%;background:#386641"></div><div style="font:700 26pt/1 'Source Sans';color:#386641">escola cerrado<div style="font:300 14pt 'Source Sans'">de contabilidade</div></div><div style="font:300 38pt 'Source Sans';margin-top:30pt">Certificado</div>
        <p style="width:560pt">Certificamos que <b style="font-size:18pt">{c.name}</b>, CRC 000175/O-4, concluiu o curso <b>{c.title}</b>, na modalidade {c.delivery}, realizado no per&iacute;odo de {c.date}, com carga hor&aacute;ria total de <b>{c.credits} horas</b> e aproveitamento de 88%.</p><table style="font-size:12pt;margin-top:10pt">{table}</table>
        <p style="margin-top:16pt">Goi&acirc;nia, 1&ordm; de outubro de 2025.</p><div style="display:flex;gap:90pt;margin-top:44pt;font-size:11pt"><span>Prof. Ubirajara Meneses<br>Coordenador</span><span>Dalva Pirapora<br>Diretora</span></div><p style="position:absolute;left:60pt;bottom:14pt;font-size:9pt">Registro 0331/2025, livro 4 &middot; C&oacute;digo de autenticidade 7F3A-91C0-EE2D &middot; pontua&ccedil;&atilde;o PEPC: 15 (em an&aacute;lise)</p>""",
    )  # fmt: skip
