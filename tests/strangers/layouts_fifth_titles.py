"""Titles over many lines and in many faces: with codes, hours, series, subtitles, inside sentences, among modules."""

from __future__ import annotations

from tests.strangers.files import browser_print
from tests.strangers.layout import OUTLINED, PHOTO, SCAN, SKIP, case, layout, shares, studies, whole_file
from tests.strangers.outlines import outlined
from tests.strangers.people_and_courses import OTHER_COURSES, SIGNERS, TEACHERS
from tests.strangers.sheet import (
    LETTER_WIDE,
    MODERN,
    PEN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    VERA,
    VERA_BOLD,
    Sheet,
)

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)
A4_TALL = (595.0, 842.0)


@whole_file(
    "fifth-title-and-its-subtitle",
    case(
        title=(
            "The Corporate Transparency Act After the Interim Rule: Who Still Files, Who Never Did",
            ["The Corporate Transparency Act After the Interim Rule: Who Still Files, Who Never Did", "The Corporate Transparency Act After the Interim Rule", "The Corporate Transparency Act After the Interim Rule Who Still Files, Who Never Did"],
        ),
        name="Zebulon Hartigan", date=("May 29, 2025", "2025-05-29"), credits=("2.0", "2.0"), fields=("Business Law", studies("Business Law")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    case(
        title=(
            "Depreciation Recapture: Sections 1245, 1250 and the Client Who Forgot",
            ["Depreciation Recapture: Sections 1245, 1250 and the Client Who Forgot", "Depreciation Recapture", "Depreciation Recapture Sections 1245, 1250 and the Client Who Forgot"],
        ),
        name="Lucretia Vandermolen", date=("June 3, 2025", "2025-06-03"), credits=("3.0", "3.0"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), as_=PHOTO,
    ),
    size=WIDE, sponsor=["Oakhurst Professional Briefings", "Oakhurst Professional Briefings, a division of Oakhurst Media Group", "Oakhurst Media Group"], sponsor_id="174511",
)  # fmt: skip
def subtitle(c) -> bytes:
    head, _, tail = c.title.partition(": ")
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 13pt/1.5 'Source Serif'; color: #25304a; text-align: center; box-sizing: border-box; padding: 50pt 90pt }} .p > * {{ zoom: 1.16 }}</style>
        <div class=p><div style="position:absolute;inset:14pt;border:1pt solid #b08d57"></div><div style="position:absolute;inset:19pt;border:3pt solid #b08d57"></div><div style="font:600 15pt 'Source Serif';letter-spacing:3pt">OAKHURST PROFESSIONAL BRIEFINGS</div><div style="font-size:9pt">a division of Oakhurst Media Group</div>
        <div style="font:italic 15pt 'Source Serif';margin:22pt 0 4pt">hereby certifies that</div><div style="font:600 28pt 'Source Serif'">{c.name}</div><div style="font:italic 15pt 'Source Serif';margin:8pt 0">has satisfactorily completed the live webinar</div>
        <div style="font:700 25pt/1.2 'Source Serif';color:#8a1c1c">{head}</div><div style="font:italic 16pt 'Source Serif';color:#8a1c1c;margin-top:3pt">{tail}</div>
        <div style="margin-top:22pt">{c.date} &nbsp;|&nbsp; {c.credits} CPE &nbsp;|&nbsp; {c.fields} &nbsp;|&nbsp; {c.delivery}</div>
        <div style="display:flex;justify-content:space-between;margin-top:56pt;font-size:11pt"><span style="border-top:1pt solid #25304a;padding:3pt 12pt">{SIGNERS[15]}, Instructor</span><span style="border-top:1pt solid #25304a;padding:3pt 12pt">{SIGNERS[16]}, Program Director</span></div>
        <div style="position:absolute;bottom:30pt;left:60pt;right:60pt;font-size:7.5pt">NASBA Registry of CPE Sponsors #174511. State boards of accountancy have final authority on the acceptance of individual courses for CPE credit.</div></div>""",
        size=WIDE,
    )


@layout(
    "fifth-series-then-session",
    case(
        title=(
            "Session 4: Freezes, Squeezes & Sneezes – Valuation Discounts Under Attack",
            ["Freezes, Squeezes & Sneezes – Valuation Discounts Under Attack", "Session 4: Freezes, Squeezes & Sneezes – Valuation Discounts Under Attack", "2025 Estate Planning Masterclass Series, Session 4: Freezes, Squeezes & Sneezes – Valuation Discounts Under Attack"],
        ),
        name="Montgomery Sallow", date=("02.20.2025", "2025-02-20"), credits=("1.8", "1.8"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), number="EPM25-04-0377",
    ),
    as_=OUTLINED, size=LETTER_WIDE, sponsor=["Wexley Estate Forum"], sponsor_id="174512",
)  # fmt: skip
def series(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 264, 612, "#22333b")
    outlined(p, 36, 96, "Wexley", MODERN, 42, ink="#eae0d5")
    outlined(p, 36, 136, "Estate Forum", MODERN, 28, ink="#eae0d5")
    p.wrapped(
        36,
        200,
        "Program sponsor 174512 on the National Registry of CPE Sponsors (NASBA)",
        SANS,
        9,
        letters=38,
        ink="#c6ac8f",
    )
    p.text(36, 560, f"Certificate {c.number}", SANS, 10, ink="#c6ac8f")
    p.text(300, 84, "2025 ESTATE PLANNING", SANS_BOLD, 26, ink="#22333b")
    p.text(300, 114, "MASTERCLASS SERIES", SANS_BOLD, 26, ink="#22333b")
    p.text(300, 160, "Session 4:", SERIF_ITALIC, 20)
    v.text(300, 188, "Freezes, Squeezes & Sneezes –", SERIF, 24)
    v.text(300, 216, "Valuation Discounts Under Attack", SERIF_ITALIC, 24)
    p.text(300, 276, "is hereby credited to", SANS, 11)
    v.text(300, 308, c.name, SANS_BOLD, 22)
    for row, (label, value) in enumerate(
        (
            ("Broadcast", c.date),
            ("CPE", c.credits),
            ("Field", c.fields),
            ("Method", c.delivery),
            ("Faculty", TEACHERS[3]),
        )
    ):
        p.text(300, 354 + 24 * row, label, SANS, 11, ink="#5e503f")
        v.text(390, 354 + 24 * row, value, SANS_BOLD, 12)
    p.signature(310, 530, width=120, seed=5512)
    p.text(300, 556, f"{SIGNERS[19]}, Dean", SANS, 10)


@whole_file(
    "fifth-hours-in-the-title",
    case(
        title=("Professional Ethics for Oregon Licensees (4 Hours)", ["Professional Ethics for Oregon Licensees (4 Hours)", "Professional Ethics for Oregon Licensees"]), name="Hezekiah Bloomquist", date=("January 9, 2025", "2025-01-09"),
        credits=("4", "4"), fields=("Regulatory Ethics", studies("Regulatory Ethics")), delivery=("QAS Self-Study", "QAS Self Study"), number=("OR-77103", SKIP),
    ),
    size=WIDE, sponsor=["Pinecrest CPE Inc.", "Pinecrest CPE"], sponsor_id="174513",
)  # fmt: skip
def hours_in_title(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 15pt/1.75 'Source Serif'; color: #111; box-sizing: border-box; padding: 66pt 84pt }} .p > * {{ zoom: 1.25 }}</style><div class=p>
        <div style="position:absolute;inset:22pt;border:2.4pt solid #2d6a4f;border-radius:14pt"></div><div style="text-align:center;font:30pt 'Fraktur';color:#2d6a4f">Certificate of Completion</div>
        <p style="margin-top:30pt">Be it known that <b>{c.name}</b>, having read the course materials and having scored 94% on the qualified assessment on {c.date}, has completed the interactive self-study course <i>&ldquo;{c.title}&rdquo;</i> and is awarded {c.credits} CPE credits in the NASBA field of study {c.fields} ({c.delivery}).</p>
        <p style="font-size:11pt;line-height:1.4">Course {c.number} was last reviewed in October 2024; the assessment must be passed within one year of the date of purchase (12/30/2024). Oregon Board sponsor agreement not required.</p>
        <div style="display:flex;justify-content:space-between;margin-top:26pt;font-size:12pt;line-height:1.3"><span>{SIGNERS[10]}<br>Registrar, Pinecrest CPE Inc.</span><span style="text-align:right">NASBA QAS 174513<br>PO Box 900, Tumalo Bend, OR</span></div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-code-before-title",
    case(
        title=(
            "Form 1041: The Income Taxation of Estates & Trusts, Part II",
            ["Form 1041: The Income Taxation of Estates & Trusts, Part II", "TXFD-4120-v3 Form 1041: The Income Taxation of Estates & Trusts, Part II", "TXFD-4120-v3 | Form 1041: The Income Taxation of Estates & Trusts, Part II"],
        ),
        name="Anneliese Grubb", date=("2025-06-30", "2025-06-30"), credits=("6.5", "6.5"), fields=("Taxes", studies("Taxes")), delivery=("Nano Learning & QAS Self Study", SKIP), number="1880342",
    ),
    size=TALL, sponsor=["Garrison Boyd LLP", "Garrison Boyd LLP Learning & Development", "Garrison Boyd"], sponsor_id="174514",
)  # fmt: skip
def code_first(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 612pt; height: 791pt; position: relative; font: 11pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 46pt 52pt }} td {{ border: .6pt solid #999; padding: 6pt 8pt; vertical-align: top }} .k {{ width: 140pt; background: #eef }}</style><div class=p>
        <div style="display:flex;justify-content:space-between;border-bottom:3pt solid #3a0ca3;padding-bottom:8pt"><b style="font:700 20pt 'Source Sans';color:#3a0ca3">Garrison Boyd LLP</b><span>Learning &amp; Development</span></div><h1 style="font:600 20pt 'Source Sans'">Certificate of Completion &ndash; Individual Record</h1>
        <table style="border-collapse:collapse;width:100%"><tr><td class=k>Employee<td>{c.name} (GB0041177), Manager, Tax, Tulsa<tr><td class=k>Course<td>TXFD-4120-v3 | Form 1041: The Income Taxation of Estates &amp; Trusts, Part II<tr><td class=k>Program / curriculum<td>FY25 Private Client Pathway<tr><td class=k>Item revision<td>3 (2024-11-02)<tr><td class=k>Delivery<td>{c.delivery}<tr><td class=k>Assigned / due<td>2025-05-15 / 2025-07-31<tr><td class=k>Completed<td>{c.date} 16:42 CT<tr><td class=k>CPE hours<td>{c.credits}<tr><td class=k>NASBA field of study<td>{c.fields}<tr><td class=k>Level<td>Intermediate<tr><td class=k>Completion ID<td>{c.number}</table>
        <p style="font-size:9.5pt">Garrison Boyd LLP is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing professional education on the National Registry of CPE Sponsors (ID 174514). This document was generated by the learning management system on 2025-08-04 and requires no signature.</p></div>""",
        size=TALL,
    )


@whole_file(
    "fifth-number-at-the-start",
    case(
        title="1031 Exchanges in 60 Minutes: 7 Mistakes, 3 Fixes & 1 “Never”", name="Balthazar Pym", date=("Thu., Nov. 21, 2024", "2024-11-21"), credits=("1.0", "1.0"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet-Based", "Group Internet Based"),
    ),
    size=WIDE, as_=SCAN, sponsor=["Deferral Partners Qualified Intermediary, Inc.", "Deferral Partners", "Deferral Partners Qualified Intermediary"], sponsor_id="174515",
)  # fmt: skip
def number_first(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 792pt; height: 611pt; position: relative; font: 14pt/1.5 'DejaVu Sans'; color: #111 }} .p > * {{ zoom: 1.2 }}</style><div class=p><div style="position:absolute;left:0;top:0;width:100%;height:140pt;background:#e9ecef"></div>
        <div style="position:absolute;left:50pt;top:34pt;font:700 25pt/1.1 'DejaVu Sans'">DEFERRAL<br>PARTNERS<div style="font:8pt 'DejaVu Sans'">Qualified Intermediary, Inc.</div></div><div style="position:absolute;right:50pt;top:52pt;font:700 17pt 'DejaVu Sans'">CPE CERTIFICATE</div>
        <div style="position:absolute;left:50pt;top:170pt;right:50pt"><div style="font:600 24pt 'Source Serif'">{c.name}</div><p style="font-size:11pt;margin:10pt 0">attended the following group internet-based program and replied to all 4 of 4 polls:</p>
        <div style="font:700 23pt/1.3 'DejaVu Serif'">1031 Exchanges in 60 Minutes:<br><span style="font-weight:400;font-size:19pt">7 Mistakes, 3 Fixes &amp; 1 &ldquo;Never&rdquo;</span></div>
        <p style="font-size:11.5pt;margin-top:20pt">{c.date}, 1:00 p.m. &ndash; 2:00 p.m. Eastern<br>Credits: {c.credits} &nbsp; ({c.fields}) &nbsp;&nbsp; Delivery: {c.delivery}</p></div>
        <div style="position:absolute;left:50pt;bottom:40pt;right:50pt;font-size:8.5pt">Sponsor number 174515 &nbsp; | &nbsp; Texas 010998 &nbsp; | &nbsp; Signed: {SIGNERS[9]}, VP Education &nbsp; | &nbsp; We do not give tax or legal advice.</div></div>""",
        size=WIDE,
    )


@whole_file(
    "fifth-modules-listed-below",
    case(
        title=("Controller's Toolkit Certificate Program", ["Controller's Toolkit Certificate Program", "Controller's Toolkit"]), name="Rosamunde Achterby", date=("August 27, 2025", "2025-08-27"), credits=("12.0", "12.0"),
        fields=("Finance 5.0, Accounting 4.0, Communications and Marketing 3.0", shares({"Finance": "5.0", "Accounting": "4.0", "Communications and Marketing": "3.0"})), delivery=("Blended Learning", "Blended Learning"), number="CTC-2025-118",
    ),
    size=TALL, sponsor=["Bellweather Institute of Management Accounting", "Bellweather Institute"], sponsor_id="174516",
)  # fmt: skip
def modules_below(c) -> bytes:
    modules = (
        ("1", OTHER_COURSES[3], "1.5"),
        ("2", "Thirteen-Week Cash Forecasts", "2.5"),
        ("3", OTHER_COURSES[5], "2.0"),
        ("4", "Covenants & Liquidity", "2.5"),
        ("5", "Telling the Board Bad News", "1.5"),
        ("6", "Capstone: Ninety Days In", "2.0"),
    )
    rows = "".join(f"<tr><td>Module {n}<td>{name}<td style='text-align:right'>{hours}" for n, name, hours in modules)
    return browser_print(
        f"""<style>.p {{ width: 612pt; height: 791pt; position: relative; font: 12pt/1.45 'Source Sans'; color: #1f2d3d; box-sizing: border-box; padding: 50pt 62pt; text-align: center }} table {{ margin: 14pt auto; width: 88%; text-align: left; border-collapse: collapse; font-size: 11pt }} td {{ padding: 4pt 6pt; border-bottom: .5pt dotted #888 }}</style><div class=p>
        <div style="position:absolute;top:0;left:0;right:0;height:26pt;background:#006d77"></div><div style="font:600 19pt 'Source Serif';color:#006d77;margin-top:14pt">Bellweather Institute</div><div style="font-size:10pt">of Management Accounting</div>
        <div style="font:300 36pt 'Source Serif';margin:28pt 0 8pt">{c.title.rsplit(" Certificate", 1)[0]}</div><div style="font:600 15pt 'Source Sans';letter-spacing:4pt">CERTIFICATE PROGRAM</div><p style="margin:22pt 0 2pt">This is to certify that</p><div style="font:600 23pt 'Source Serif'">{c.name}</div><p>has completed all modules of the above program:</p>
        <table>{rows}<tr><td><td style="text-align:right"><b>Total CPE</b><td style="text-align:right"><b>{c.credits}</b></table><p style="font-size:10.5pt">{c.fields}<br>{c.delivery} &middot; Date of completion: {c.date}</p>
        <div style="margin-top:30pt;font-size:10.5pt">{SIGNERS[8]} &nbsp;&nbsp;&nbsp;&nbsp; {SIGNERS[24]}<br><i>Program Chair &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Registrar</i></div><div style="position:absolute;bottom:26pt;left:50pt;right:50pt;font-size:8.5pt">No. {c.number} &nbsp;|&nbsp; NASBA National Registry of CPE Sponsors 174516</div></div>""",
        size=TALL,
    )


@whole_file(
    "fifth-spaced-capitals",
    case(
        title="Disputes Over Wills – Capacity, Undue Influence and the Larke v Nugus Letter", name="Peregrine Ashdowne", date=("25th February 2025", "2025-02-25"), credits=("5.5", "5.5"), number=None, delivery=("Live webinar", SKIP),
    ),
    size=A4_TALL, fields=None, sponsor=["Holborn Row Legal Training", "Holborn Row Legal Training Ltd"],
)  # fmt: skip
def spaced(c) -> bytes:
    return browser_print(
        f"""<style>.p {{ width: 595pt; height: 841pt; position: relative; font: 12pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 60pt 56pt }} .p > * {{ zoom: 1.08 }}</style><div class=p>
        <div style="text-align:center;font:600 13pt 'Source Sans';letter-spacing:5pt">HOLBORN ROW LEGAL TRAINING</div><div style="text-align:center;border-top:.7pt solid #222;border-bottom:.7pt solid #222;margin:30pt 0;padding:10pt;font:300 30pt 'Source Sans'">CPD Certificate</div>
        <div style="text-transform:uppercase;text-align:center;font:600 19pt/1.5 'Source Sans';letter-spacing:2.4pt">{c.title}</div><p style="text-align:center;margin:24pt 0 0">Delegate</p><div style="text-align:center;font:600 22pt 'Source Serif'">{c.name}</div><p style="text-align:center">Marchmont Gale Solicitors, Ludlow</p>
        <table style="margin:24pt auto;font-size:12pt;border-spacing:14pt 5pt"><tr><td>Date of course<td>{c.date}<tr><td>Format<td>{c.delivery}<tr><td>Speaker<td>Rex Tarkington, Barrister, 4 Quayle Buildings<tr><td>Duration<td>{c.credits} hours excluding breaks<tr><td>CPD<td>{c.credits} hours</table>
        <p style="font-size:10pt;margin-top:20pt">Solicitors in England and Wales should reflect on this learning and record how it helped them meet the SRA Competence Statement. This course has not been individually accredited.</p><p style="margin-top:34pt">{SIGNERS[26]}<br>Training Manager</p><div style="position:absolute;bottom:28pt;left:56pt;font-size:8.5pt">Holborn Row Legal Training Ltd. Registered in England 00417733. VAT GB 000 1122 33</div></div>""",
        size=A4_TALL,
    )


@layout(
    "fifth-handwritten-question",
    case(
        title=("Wait... Is THAT Even Deductible?!", ["Wait... Is THAT Even Deductible?!", "The Tax Tuesday Show #118: Wait... Is THAT Even Deductible?!"]), name="Clementine Rustage", date=("10/8/24", "2024-10-08"), credits=("1", "1"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"),
    ),
    size=LETTER_WIDE, sponsor=["Ledger & Lemonade", "Ledger & Lemonade CPE"], sponsor_id="174518",
)  # fmt: skip
def handwritten(p: Sheet, v: Sheet, c) -> None:
    p.block(0, 0, 792, 612, "#ffffff")
    for x in range(0, 792, 36):
        p.block(x, 0, 18, 26, "#f4a300")
        p.block(x, 586, 18, 26, "#f4a300")
    p.disc(110, 110, 46, fill="#ffe066")
    p.text(110, 104, "ledger &", VERA_BOLD, 15, align="centre")
    p.text(110, 122, "lemonade", VERA_BOLD, 15, align="centre")
    p.text(190, 98, "The Tax Tuesday Show #118", VERA_BOLD, 17)
    p.text(190, 122, "CPE certificate (finally, the fun kind)", VERA, 12)
    v.centred(236, c.title, PEN, 40, ink="#222222")
    p.centred(290, "was watched LIVE, start to finish, by", SERIF_ITALIC, 15)
    v.centred(330, c.name, SERIF_BOLD, 28)
    p.centred(372, f"on {c.date}  ~  {c.credits} CPE credit  ~  {c.fields}  ~  {c.delivery}", SERIF, 15)
    p.signature(330, 462, width=140, seed=5518)
    p.centred(484, "Bettina Kowalewska, host", SERIF, 12)
    p.centred(
        540,
        "Ledger & Lemonade CPE  |  NASBA sponsor #174518  |  50-minute hour  |  Instructor credit is not shown here",
        VERA,
        8,
    )
    p.text(
        742,
        560,
        "Episode 117: Hobby or Business? is available on demand (no CPE)",
        SANS,
        8,
        align="right",
        ink="#666666",
    )
