"""Days of learning in Germany, France, Italy, Brazil, Poland and the Netherlands."""

from __future__ import annotations

from tests.strangers.files import browser_print, drawn
from tests.strangers.layout import SCAN, SKIP, case, whole_file

A4_WIDE = (842.0, 595.0)
A4_TALL = (595.0, 842.0)


@whole_file(
    "fifth-german-fao",
    case(
        title="Aktuelle Rechtsprechung des BAG zum Befristungsrecht", name=("Rechtsanwältin Dr. Friederike Ostermoor", ["Friederike Ostermoor", "Dr. Friederike Ostermoor", "Rechtsanwältin Dr. Friederike Ostermoor"]), date=("23.09.2025", "2025-09-23"), credits=("5,0", "5.0"), number=("25-4417-09", SKIP), delivery=("Live-Online-Seminar", SKIP),
    ),
    size=A4_TALL, fields=SKIP, sponsor_id=SKIP, sponsor=["Anwaltsforum Weserland", "Anwaltsforum Weserland GmbH"],
)  # fmt: skip
def german(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 11.5pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 50pt 62pt }} td {{ padding: 3pt 10pt 3pt 0; vertical-align: top }}</style><div class=p><div style="text-align:right;font:700 16pt 'Source Sans';color:#005f56">anwaltsforum<br>weserland</div><div style="font-size:8pt;text-decoration:underline;margin-top:18pt">Anwaltsforum Weserland GmbH &middot; Am Wall 99 &middot; 28195 Bremen</div><p>Frau<br>{c.name}<br>Deichstraße 4<br>26122 Oldenburg</p><p style="text-align:right">Bremen, 06.10.2025</p>
        <h1 style="font:600 17pt 'Source Sans'">Teilnahmebescheinigung zur Vorlage bei der Rechtsanwaltskammer<br><span style="font-size:12pt;font-weight:400">Fortbildung gemäß § 15 FAO &ndash; Fachanwalt für Arbeitsrecht</span></h1><p>Hiermit bestätigen wir, dass Frau Dr. Ostermoor am</p>
        <table><tr><td>Datum<td><b>{c.date}</b>, 13:00 bis 18:30 Uhr<tr><td>Veranstaltung<td><b>{c.title}</b><tr><td>Form<td>{c.delivery} (Nr. {c.number})<tr><td>Referent<td>VorsRiLAG Hinnerk Lüdeking<tr><td>Dauer<td>{c.credits} Zeitstunden (netto, ohne Pausen)</table><p>ohne Unterbrechung teilgenommen hat. Die Möglichkeit der Interaktion sowie der Nachweis der durchgängigen Teilnahme waren gewährleistet.</p><p style="margin-top:44pt">i. A. Swantje Brüggemann<br>Seminarorganisation</p>
        <div style="position:absolute;bottom:26pt;left:62pt;right:62pt;font-size:7.5pt;color:#666;border-top:.5pt solid #999;padding-top:4pt">Geschäftsführer: Eike Tannhoff &middot; AG Bremen HRB 99417 &middot; USt-IdNr. DE000000000 &middot; Diese Bescheinigung wurde maschinell erstellt und ist ohne Unterschrift gültig.</div></div>""",
        size=A4_TALL,
    )


@whole_file(
    "fifth-french-realisation",
    case(
        title="Prévenir le burn-out des équipes soignantes", name=("Mme Solène Kervadec-Dubreuil", ["Solène Kervadec-Dubreuil", "Mme Solène Kervadec-Dubreuil"]), date=("du 12 au 13 mai 2025", "2025-05-13"), credits=("14,00", ["14.00", "14"]), number=None, delivery=("présentiel", SKIP),
    ),
    size=A4_TALL, as_=SCAN, fields=SKIP, sponsor_id=SKIP, sponsor=["Rivages Formation Santé", "SAS Rivages Formation Santé"],
)  # fmt: skip
def french(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 12pt/1.6 'DejaVu Sans'; color: #222; box-sizing: border-box; padding: 52pt 58pt }} p {{ margin: 8pt 0; font-size: 10.5pt }} .p > * {{ zoom: 1.1 }}</style><div class=p><div style="display:flex;justify-content:space-between"><div style="font:700 15pt/1.1 'DejaVu Sans'">&#8776; Rivages<br><span style="font-size:10pt;font-weight:400">Formation Santé</span></div><div style="font-size:8pt;border:1pt solid;padding:4pt;text-align:center"><b style="font-size:13pt">Qualiopi</b><br>processus certifié<br>RÉPUBLIQUE FRANÇAISE</div></div>
        <div style="font:700 17pt 'DejaVu Sans';text-align:center;margin:34pt 0 20pt">CERTIFICAT DE RÉALISATION</div><p>Je soussigné, Gwenaël Lestrade, représentant légal du dispensateur de l'action concourant au développement des compétences <b>SAS Rivages Formation Santé</b>,</p><p style="text-align:center">atteste que :</p><p><b>{c.name}</b>, salariée de l'entreprise <b>Clinique des Trois Ormes</b></p><p>a suivi l'action : <b>{c.title}</b></p>
        <p>Nature de l'action : &#9746; action de formation &nbsp; &#9744; bilan de compétences &nbsp; &#9744; VAE &nbsp; &#9744; apprentissage</p><p>qui s'est déroulée <b>{c.date}</b> ({c.delivery}, Lorient) pour une durée de <b>{c.credits} heures</b>, sur 14,00 heures prévues.</p><p>Action DPC n° 99412500417 &ndash; session 25.002 &ndash; N° de déclaration d'activité 53 56 09999 56</p><p style="font-size:9pt">Sans préjudice des délais imposés par les règles fiscales, je m'engage à conserver l'ensemble des pièces justificatives pendant une durée de 3 ans à compter de la fin de l'année du dernier paiement.</p><p>Fait à Vannes, le 02/06/2025</p><p style="margin-top:24pt">Cachet et signature du responsable du dispensateur de formation</p><div style="font:italic 26pt 'Source Serif';color:#333;transform:rotate(-6deg);margin-left:170pt">G. Lestrade</div></div>""",
        size=A4_TALL,
    )


@whole_file(
    "fifth-italian-ecm",
    case(
        title=("Il dolore cronico nell'anziano fragile: dalla valutazione alla terapia", ["Il dolore cronico nell'anziano fragile: dalla valutazione alla terapia", "Il dolore cronico nell'anziano fragile"]), name=("Dott.ssa Ludovica Tremaglia", ["Ludovica Tremaglia", "Dott.ssa Ludovica Tremaglia"]), date=("29/11/2024", "2024-11-29"), credits=("7,8", "7.8"), number=None, delivery=("RES", SKIP),
    ),
    size=A4_WIDE, fields=SKIP, sponsor_id=SKIP, sponsor=["Scuola Medica Serenza Srl", "Scuola Medica Serenza S.r.l.", "Scuola Medica Serenza"],
)  # fmt: skip
def italian(c) -> bytes:
    logo = drawn(
        "<div style=\"width:190pt;height:60pt;background:#fff;font:italic 600 27pt 'Source Serif';color:#386641\">serenza<span style='color:#bc4749'>+</span><div style=\"font:9pt 'Source Sans'\">scuola medica</div></div>",
        size=(190.0, 60.0),
    )
    return browser_print(
        f"""<style>.p {{ width: 842pt; height: 594pt; position: relative; font: 13pt/1.55 'Source Serif'; color: #222; text-align: center; box-sizing: border-box; padding: 34pt 66pt }} .p > * {{ zoom: 1.22 }}</style><div class=p><div style="display:flex;justify-content:space-between;align-items:center"><img src="{logo}" width=190><div style="font:700 11pt 'Source Sans';color:#bc4749">Programma Nazionale ECM<br>Educazione Continua in Medicina</div></div>
        <p style="margin:14pt 0 4pt">Il sottoscritto <b>ERMENEGILDO PASSALACQUA</b>, Rappresentante Legale del Provider <b>SCUOLA MEDICA SERENZA SRL</b>, accreditamento n. 99417, attesta che<br>premesso che dal 28/11/2024 al {c.date} si è tenuto a Bordighera l'evento formativo n. 99417 - 431772, edizione n. 1, dal titolo</p><div style="font:600 19pt 'Source Serif'">&ldquo;{c.title}&rdquo;</div><p style="margin:6pt 0">tipologia {c.delivery} &ndash; obiettivo nazionale n. 21 &ndash; ed avente come destinatari dei crediti n. 100 partecipanti</p><p style="margin:6pt 0">il/la <b>Dott.ssa Ludovica Tremaglia</b>, nata a Cuneo il 14/02/1979, C.F. XXXXXX79B54D205X,<br>in qualità di <b>PARTECIPANTE</b>, ha conseguito per l'anno 2024</p><div style="font:600 20pt 'Source Serif'">n. {c.credits} (sette/8) Crediti Formativi ECM</div><p style="margin:4pt 0;font-size:11pt">Professione: Medico chirurgo &mdash; Disciplina: Geriatria &mdash; Ore formative: 6</p><div style="display:flex;justify-content:space-between;font-size:11pt;margin-top:14pt;text-align:left"><span>Bordighera, 15/01/2025</span><span>Il Rappresentante Legale del Provider<br><i>Ermenegildo Passalacqua</i></span></div><p style="font-size:8.5pt">Con la sponsorizzazione non condizionante di Farmalago SpA</p></div>""",
        size=A4_WIDE,
    )


@whole_file(
    "fifth-brazilian-pepc",
    case(
        title="IFRS 18 e as Novas Medidas de Desempenho", name="Jurandir Cavalheiro Prates", date=("14 e 15 de agosto de 2025", "2025-08-15"), credits=("8", "8"), number=("SP-10417", SKIP), delivery=("ao vivo, a distância", SKIP),
    ),
    size=A4_WIDE, fields=SKIP, sponsor_id=SKIP, sponsor=["Instituto Paineiras de Contabilidade", "Instituto Paineiras"],
)  # fmt: skip
def brazilian(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 842pt; height: 594pt; position: relative; font: 16pt/1.7 'Source Sans'; color: #243; box-sizing: border-box; padding: 60pt 90pt; text-align: justify }}</style><div class=p><svg viewBox="0 0 842 595" style="position:absolute;left:0;top:0;width:842pt;height:594pt"><path d="M0 470 C200 420 300 600 520 540 S760 480 842 540V595H0z" fill="#95d5b2"/><path d="M0 520 C220 470 360 620 560 570 S800 540 842 575V595H0z" fill="#1b4332"/><path d="M842 0H640C690 60 800 60 842 160z" fill="#52b788"/></svg>
        <div style="position:relative"><div style="font:700 21pt 'Source Sans';color:#1b4332">Instituto Paineiras de Contabilidade</div><div style="font:600 44pt 'Source Sans';letter-spacing:8pt;margin:26pt 0 10pt">CERTIFICADO</div><p>Certificamos que <b>{c.name}</b>, CRC 1SP999417/O-3, participou do curso <b>{c.title}</b>, realizado nos dias {c.date} ({c.delivery}), com carga horária de {c.credits} horas, tendo obtido frequência de 100% e aproveitamento satisfatório.</p><p style="font-size:12pt">Curso credenciado no PEPC/CFC sob o nº {c.number} &mdash; pontuação: AUD 8 &middot; BCB 8 &middot; SUSEP 0 &middot; PROGP 8. Capacitadora CAP-99417.</p><p style="font-size:12pt;text-align:right">São Bento do Vale, 22 de agosto de 2025.</p></div></div>""",
        size=A4_WIDE,
    )


@whole_file(
    "fifth-polish-radcy",
    case(
        title="Upadłość konsumencka w praktyce pełnomocnika", name=("r. pr. Bożydar Chmielarczyk", ["Bożydar Chmielarczyk", "r. pr. Bożydar Chmielarczyk"]), date=("7 lutego 2025 r.", "2025-02-07"), credits=("8", "8"), number=("118/02/2025", "118/02/2025"), delivery=SKIP,
    ),
    size=A4_TALL, fields=SKIP, sponsor_id=SKIP, sponsor=["Centrum Szkoleń Prawniczych Temida Nadwiślańska", "Temida Nadwiślańska", "Centrum Szkoleń Prawniczych Temida Nadwiślańska sp. z o.o."],
)  # fmt: skip
def polish(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 13pt/1.6 'DejaVu Serif'; color: #222; text-align: center; box-sizing: border-box; padding: 66pt 60pt }} .p > * {{ zoom: 1.15 }}</style><div class=p><div style="position:absolute;inset:20pt;border:1.5pt solid #a4133c"></div><div style="font:700 14pt 'DejaVu Sans';color:#a4133c">CENTRUM SZKOLEŃ PRAWNICZYCH<br>TEMIDA NADWIŚLAŃSKA</div><div style="font-size:9pt">sp. z o.o. &middot; KRS 0000099417 &middot; NIP 000-000-00-00</div><div style="font:700 25pt 'DejaVu Serif';margin:50pt 0 4pt">ZAŚWIADCZENIE</div><div style="font-size:11pt">nr {c.number}</div><p style="margin-top:30pt">Niniejszym zaświadcza się, że</p><div style="font:700 20pt 'DejaVu Serif'">{c.name}</div><p>uczestniczył w dniu {c.date} w szkoleniu</p><div style="font:700 16pt/1.5 'DejaVu Serif'">&bdquo;{c.title}&rdquo;</div><p style="font-size:11pt">w wymiarze 6 godzin szkoleniowych (6 x 45 min).<br>Liczba punktów szkoleniowych: <b>{c.credits}</b></p><p style="font-size:10pt">Wykładowca: SSO Wszebor Kłosiński</p><p style="text-align:left;font-size:10pt;margin-top:60pt">Toruń, dnia 10 lutego 2025 r.</p><p style="text-align:right;font-size:10pt">Prezes Zarządu<br>Dobrochna Wielgosz</p></div>""",
        size=A4_TALL,
    )


@whole_file(
    "fifth-dutch-pe",
    case(
        title="Actualiteiten Vennootschapsbelasting 2025", name=("De heer mr. J.W. van Oosterzwaag", ["J.W. van Oosterzwaag", "mr. J.W. van Oosterzwaag", "De heer mr. J.W. van Oosterzwaag", "de heer J.W. van Oosterzwaag"]), date=("do 16 januari 2025", "2025-01-16"), credits=("4", "4"), number=("PE-99417", SKIP), delivery=("webinar", SKIP),
    ),
    size=A4_TALL, fields=SKIP, sponsor_id=SKIP, sponsor=["Kennishuis De Waag", "Kennishuis De Waag B.V."],
)  # fmt: skip
def dutch(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 13pt/1.6 'Source Sans'; color: #222 }}</style><div class=p><div style="position:absolute;left:0;top:0;bottom:0;width:120pt;background:#444"></div><div style="position:absolute;left:16pt;top:50pt;color:#fff;font:700 21pt/1.1 'Source Serif'">kennis<br>huis<br>de waag</div><div style="position:absolute;left:160pt;right:50pt;top:60pt"><div style="font:600 30pt 'Source Serif'">Certificaat</div><p style="margin-top:40pt">{c.name}</p><p>heeft deelgenomen aan</p><p style="font:600 20pt/1.3 'Source Serif'">{c.title}</p><p>Datum: {c.date}, 13.30 &ndash; 17.45 uur<br>Vorm: {c.delivery}<br>Docent: prof. dr. L. Hoogendijk-Traa</p><p>PE-uren: <b>{c.credits}</b> (NOAB/RB); NOvA: 4 opleidingspunten (juridisch)</p><p style="font-size:10pt">Kenmerk {c.number} &middot; lidnr. 00417 &middot; geldig in PE-jaar 2025</p><p style="margin-top:90pt">Kennishuis De Waag B.V.<br>Utrecht, 20 januari 2025</p><p>M. Blauwhof, opleidingscoördinator</p></div></div>""",
        size=A4_TALL,
    )
