"""The eighth set, fourth part: learning platforms and workplace training."""

from __future__ import annotations

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Inches, Pt, RGBColor

from tests.strangers.files import browser_page, initials_picture, mail, rows, word
from tests.strangers.layout import PHOTO, SCAN, SHOT, SKIP, Case, case, layout, whole_file
from tests.strangers.scribbles import scribble
from tests.strangers.sheet import (
    CARD,
    LETTER_TALL,
    MODERN,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Sheet,
)


@whole_file(
    "skillharbor",
    case(
        title="Excel Power Query: From Messy Files to Clean Reports",
        name="Maximilian Orduña",
        sponsor="Skillharbor",
        date=("Feb. 3, 2026", "2026-02-03"),
        credits=SKIP,
        delivery=("", None),
        number=("SH-4be0c1d7-9a52", "SH-4be0c1d7-9a52"),
    ),
    size=(842.0, 595.0),
)
def skillharbor(c: Case) -> bytes:
    inside = f"""<div style='padding:44pt 56pt'>
    <div style='font-size:20pt;font-weight:700'>⚓ Skillharbor</div>
    <div style='position:absolute;right:56pt;top:46pt;text-align:right;font-size:8.5pt;color:#6a6f73;line-height:1.5'>Certificate no: {c.number}<br>Certificate url: skillharbor.example/c/SH-4be0c1d7-9a52<br>Reference Number: 0004</div>
    <div style='margin-top:60pt;font-size:12pt;color:#6a6f73;letter-spacing:1pt'>CERTIFICATE OF COMPLETION</div>
    <div style='font-size:36pt;font-weight:700;margin-top:10pt;line-height:1.15;width:640pt'>{c.title}</div>
    <div style='font-size:12pt;margin-top:14pt'>Instructors <b>Rex Tarkington, Noreen Battistella</b></div>
    <div style='position:absolute;left:56pt;bottom:50pt'><div style='font-size:26pt;font-weight:600'>{c.name}</div>
    <div style='font-size:11pt;margin-top:8pt'>Date <b>{c.date}</b></div><div style='font-size:11pt'>Length <b>6.5 total hours</b></div></div></div>"""
    return browser_page(inside, size=(842.0, 595.0), style="font-family:'Source Sans';background:#f7f9fa;color:#1c1d1f")


@whole_file(
    "coursemere university course",
    case(
        title="Financial Markets and Human Judgment",
        name="Anouk Featherstonehaugh",
        sponsor=(
            "University of East Halden",
            ["University of East Halden", "Coursemere", "University of East Halden through Coursemere"],
        ),
        date=("Mar 29, 2026", "2026-03-29"),
        delivery=("", SKIP),
        code="7QLXB2M9WE4T",
        number=SKIP,
    ),
    size=(792.0, 612.0),
)
def coursemere(c: Case) -> bytes:
    inside = f"""<div style='position:absolute;inset:20pt;border:1pt solid #d0d4da'></div>
    <div style='position:absolute;right:52pt;top:20pt;width:150pt;height:560pt;background:#eef1f5'></div>
    <div style='position:absolute;right:62pt;top:70pt;width:130pt;text-align:center;font-size:14pt;letter-spacing:2pt;color:#455;font-weight:600'>COURSE<br>CERTIFICATE</div>
    <div style='position:absolute;right:77pt;top:180pt;width:100pt;height:100pt;border-radius:50pt;border:6pt double #8898aa;box-sizing:border-box;text-align:center;font-size:9pt;padding-top:34pt;color:#567'>EDUCATION FOR<br>EVERYONE</div>
    <div style='padding:60pt 60pt;width:480pt'>
    <div style='font-family:"Source Serif";font-size:19pt;color:#700'>University of East Halden</div>
    <div style='font-size:11pt;margin-top:36pt'>{c.date}</div>
    <div style='font-size:30pt;margin-top:8pt;font-family:"Source Serif"'>{c.name}</div>
    <div style='font-size:11pt;margin-top:14pt'>has successfully completed</div>
    <div style='font-size:21pt;margin-top:8pt;font-weight:600'>{c.title}</div>
    <div style='font-size:11pt;margin-top:12pt;color:#444'>an online non-credit course authorized by University of East Halden and offered through Coursemere</div>
    <div style='margin-top:52pt'>{scribble(73)}</div><div style='border-top:1px solid #888;width:220pt;font-size:9pt;padding-top:4pt'>Edwina Langmoor<br>Professor of Economics</div></div>
    <div style='position:absolute;right:62pt;bottom:44pt;width:130pt;font-size:7.5pt;color:#556;text-align:center'>Verify at:<br>coursemere.example/verify/<br>{c.code}<br>Coursemere has confirmed the identity of this individual and their participation in the course.</div>"""
    return browser_page(inside, size=(792.0, 612.0), style="font-family:'Source Sans'")


@whole_file(
    "upward learning screenshot",
    case(
        title="Giving Feedback That Sticks",
        name="Ottilie Rasmussen",
        sponsor=("Upward Learning", ["Upward Learning", "Upward"]),
        date=("Aug 30, 2026 at 02:12PM UTC", "2026-08-30"),
        credits=SKIP,
        delivery=("", None),
        number=("a93fe07bd1c84d66", "a93fe07bd1c84d66"),
    ),
    as_=SHOT,
    size=(820.0, 580.0),
)
def upward(c: Case) -> bytes:
    inside = f"""<div style='position:absolute;left:0;top:0;bottom:0;width:36pt;background:linear-gradient(#ff7e5f,#feb47b)'></div>
    <div style='padding:56pt 60pt 0 90pt'><div style='font-size:16pt;font-weight:700'>▲ Upward Learning</div>
    <div style='font-size:15pt;color:#555;margin-top:48pt'>Certificate of Completion</div>
    <div style='font-size:13pt;color:#555;margin-top:4pt'>Congratulations, {c.name}</div>
    <div style='font-size:38pt;font-weight:700;margin-top:26pt;line-height:1.15'>{c.title}</div>
    <div style='font-size:12pt;color:#555;margin-top:16pt'>Course completed on {c.date} &nbsp;•&nbsp; 1 hour 42 min</div>
    <div style='font-size:12pt;color:#555;margin-top:10pt'>Top skills covered: Feedback, Coaching, Team Leadership</div>
    <div style='margin-top:60pt'>{scribble(81)}</div><div style='font-size:11pt;border-top:1px solid #999;width:200pt;padding-top:4pt'>Head of Learning Content</div>
    <div style='font-size:10pt;color:#777;margin-top:22pt'>Certificate ID: {c.number}</div></div>"""
    return browser_page(inside, size=(820.0, 580.0), style="font-family:'Source Sans';background:#fff")


@layout(
    "ridgeline safety card",
    case(
        title="Forklift Operator Training",
        name="Cassius Delmonte",
        sponsor=("Ridgeline Safety Training", ["Ridgeline Safety Training", "Ridgeline Safety Training Co."]),
        date=("10/21/2025", "2025-10-21"),
        credits="8",
        delivery=SKIP,
        number=("RST-61190", "RST-61190"),
    ),
    as_=PHOTO,
    size=CARD,
)
def ridgeline(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.block(0, 0, 486, 62, "#ffb703")
    paper.shape([(20, 52), (46, 10), (72, 52)], fill="#1c1c1c")
    paper.text(46, 47, "!", SANS_BOLD, 24, ink="#ffb703", align="centre")
    paper.text(88, 32, "RIDGELINE SAFETY TRAINING CO.", SANS_BOLD, 17)
    paper.text(88, 50, "3 Gravel Pit Road, Tannersburg, WV 25999", SANS, 9.5)
    paper.text(243, 88, "CERTIFICATE OF TRAINING", SANS_BOLD, 14, align="centre")
    paper.text(28, 118, "Name:", SANS_BOLD, 11)
    values.text(120, 118, c.name, SANS, 13)
    paper.text(28, 142, "Course:", SANS_BOLD, 11)
    values.text(120, 142, c.title, SANS, 13)
    paper.text(28, 166, "Completed:", SANS_BOLD, 11)
    values.text(120, 166, c.date, SANS, 13)
    paper.text(250, 166, "Expires:", SANS_BOLD, 11)
    values.text(310, 166, "10/21/2028", SANS, 13)
    paper.text(28, 190, "Hours:", SANS_BOLD, 11)
    values.text(120, 190, c.credits, SANS, 13)
    paper.text(250, 190, "Card no.:", SANS_BOLD, 11)
    values.text(310, 190, c.number, SANS, 13)
    paper.signature(40, 252, width=110, seed=87)
    paper.rule(28, 258, 220, 258)
    paper.text(28, 271, "Trainer: Clem Hargadon", SANS, 9.5)
    paper.wrapped(
        250, 240, "Holder has completed classroom and hands-on evaluation per 29 CFR 1910.178(l).", SANS, 9, letters=44
    )


@whole_file(
    "trainwell compliance page",
    case(
        title="Preventing Harassment in the Workplace (Supervisors)",
        name="Philomena Grantley",
        sponsor=("Corvane Logistics", ["Corvane Logistics", "Corvane Logistics Learning Center"]),
        date=("September 2, 2026", "2026-09-02"),
        credits=("2.0", "2.0"),
        delivery=("Online course", SKIP),
        number=("TW-5510-338-207", "TW-5510-338-207"),
    ),
    ending="html",
)
def trainwell(c: Case) -> bytes:
    page = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trainwell LMS - Certificate</title>
<style>body{{margin:0;font-family:Segoe UI,Arial,sans-serif;background:#f0f2f5}}.top{{background:#fff;border-bottom:1px solid #ddd;padding:10px 24px;display:flex;justify-content:space-between}}
.side{{float:left;width:180px;padding:20px;font-size:14px;color:#456;line-height:2}}.card{{margin:30px 40px 30px 240px;background:#fff;padding:44px;border-top:8px solid #005f73}}
.k{{color:#678;width:200px;display:inline-block}}.r{{margin:8px 0}}</style></head><body>
<div class="top"><span><b>Corvane Logistics</b> Learning Center</span><span>Signed in as P. Grantley</span></div>
<div class="side">Dashboard<br>Assigned (2)<br>Completed (17)<br>Certificates<br>Help</div>
<div class="card"><h1>Certificate of Completion</h1><p>This certifies that <b>{c.name}</b> has satisfactorily completed</p><h2>{c.title}</h2>
<div class="r"><span class="k">Completion date</span>{c.date}</div><div class="r"><span class="k">Training hours</span>{c.credits}</div>
<div class="r"><span class="k">Course type</span>{c.delivery}</div><div class="r"><span class="k">Quiz score</span>95%</div>
<div class="r"><span class="k">Employee ID</span>0048817</div><div class="r"><span class="k">Certificate ID</span>{c.number}</div>
<p style="font-size:12px;color:#678">Due again by September 2, 2028. This course meets the two-hour supervisor training requirement.</p></div>
<p style="text-align:center;font-size:12px;color:#888">Powered by Trainwell LMS</p></body></html>"""
    return page.encode()


@whole_file(
    "kumulo cloud credential",
    case(
        title="Kumulo Cloud Foundations",
        name="Ezekiel Broadhurst",
        sponsor=("Kumulo", ["Kumulo", "Kumulo Academy", "Kumulo Cloud"]),
        date=("July 11, 2026", "2026-07-11"),
        credits="6",
        delivery=("", None),
        number=("KCF-2026-71840", "KCF-2026-71840"),
    ),
    as_=SHOT,
    size=(900.0, 560.0),
)
def kumulo(c: Case) -> bytes:
    badge = initials_picture("KCF", "#1d3557", "#f1faee")
    inside = f"""<div style='background:#1d3557;color:#fff;padding:12pt 36pt;font-size:12pt'><b>Kumulo</b> Academy</div>
    <div style='margin:34pt 60pt;background:#fff;border-radius:10pt;padding:34pt;display:flex;gap:34pt'>
    <img src='{badge}' style='width:150pt;height:150pt'>
    <div><div style='font-size:11pt;color:#e63946;font-weight:700'>COURSE COMPLETED</div>
    <div style='font-size:28pt;font-weight:700;margin-top:4pt'>{c.title}</div>
    <div style='font-size:13pt;margin-top:10pt'>Awarded to <b>{c.name}</b></div>
    <div style='font-size:12pt;color:#444;margin-top:16pt;line-height:1.8'>Completed on {c.date}<br>Learning hours: {c.credits}<br>Credential ID: {c.number}<br>Issued by Kumulo Academy</div>
    <div style='font-size:11pt;color:#666;margin-top:14pt;width:420pt'>The holder understands basic cloud concepts, pricing, identity and shared responsibility and passed a 30-question assessment.</div>
    <div style='margin-top:14pt;font-size:11pt;color:#1d3557'>Share &nbsp;|&nbsp; Add to profile &nbsp;|&nbsp; Verify credential</div></div></div>"""
    return browser_page(inside, size=(900.0, 560.0), style="font-family:'Source Sans';background:#e9eef3")


@whole_file("plumbline training invoice", case(records=[]), size=LETTER_TALL)
def invoice(c: Case) -> bytes:
    inside = f"""<div style='padding:50pt'><table style='width:100%'><tr><td style='font-size:20pt;font-weight:700;color:#264653'>Plumbline Training Co.</td><td align=right style='font-size:22pt;color:#888'>INVOICE</td></tr></table>
    <div style='font-size:10pt;color:#555'>81 Level Street, Truesdale, IN 46999</div>
    <table style='width:100%;margin-top:28pt;font-size:10.5pt'><tr><td><b>Bill to</b><br>Arlo Westenra<br>Westenra Bookkeeping<br>4 Lantern Court, Truesdale, IN</td>
    <td align=right>Invoice no. 2026-3391<br>Invoice date: October 6, 2026<br>Due: October 20, 2026</td></tr></table>
    <table style='width:100%;margin-top:26pt;font-size:10.5pt;border-collapse:collapse' cellpadding=8 border=1 bordercolor=#ccc><tr style='background:#e9f0f1'><th align=left>Description</th><th>Qty</th><th>Price</th><th>Amount</th></tr>
    {rows([("Course enrollment: Sales and Use Tax Essentials (8 CPE credits), self-study", "1", "$149.00", "$149.00"), ("Printed workbook", "1", "$35.00", "$35.00"), ("Shipping", "1", "$9.50", "$9.50")])}
    <tr><td colspan=3 align=right><b>Total due</b></td><td><b>$193.50</b></td></tr></table>
    <p style='font-size:10pt;margin-top:24pt'>Please make checks payable to Plumbline Training Co. Access to the course begins when payment is received and lasts one year.</p>
    <p style='font-size:10pt'>Thank you for your business!</p></div>"""
    return browser_page(inside, size=LETTER_TALL, style="font-family:'Source Sans'")


@layout(
    "hearthside food safety",
    case(
        title="Food Protection Manager Refresher",
        name="Benedetta Kowalczuk",
        sponsor="Hearthside Food Safety",
        date=("01/16/2026", "2026-01-16"),
        credits=("4", "4"),
        delivery=("", None),
        number=("HF 0093 2217", "HF 0093 2217"),
    ),
    as_=SCAN,
)
def hearthside(paper: Sheet, values: Sheet, c: Case) -> None:
    paper.frame(22, ink="#9b2226", weight=5)
    paper.frame(32, ink="#9b2226", weight=1)
    paper.centred(84, "HEARTHSIDE FOOD SAFETY", SANS_BOLD, 25, ink="#9b2226", tracking=1)
    paper.centred(138, "Certificate of Training", SERIF_ITALIC, 32)
    paper.centred(176, "This is to certify that", SERIF, 13)
    values.centred(218, c.name, SERIF_BOLD, 28)
    paper.rule(210, 226, 582, 226)
    paper.centred(254, f"has completed the {c.credits}-hour course", SERIF, 13)
    values.centred(290, c.title, SANS_BOLD, 22)
    paper.text(150, 340, "Date of completion", SANS, 10, align="centre", ink="#555555")
    values.text(150, 358, c.date, SANS_BOLD, 13, align="centre")
    paper.text(396, 340, "Certificate number", SANS, 10, align="centre", ink="#555555")
    values.text(396, 358, c.number, SANS_BOLD, 13, align="centre")
    paper.text(642, 340, "Valid through", SANS, 10, align="centre", ink="#555555")
    values.text(642, 358, "01/16/2031", SANS_BOLD, 13, align="centre")
    paper.signature(130, 450, width=130, seed=21)
    paper.rule(110, 458, 320, 458)
    paper.text(110, 472, "Wilhelmina Stroud, Instructor", SANS, 10)
    paper.seal(640, 450, 44, fill="#ca6702", light="#fff0d9")
    paper.centred(
        560, "27 Hearth Row, Applegarth, PA 18999    www.hearthsidefoodsafety.example    (555) 016-4410", SANS, 9
    )


@layout(
    "open harbor foundation",
    case(
        title="Project Planning for Humanitarian Work",
        name="Ysolde Marchbanks",
        sponsor=("Open Harbor Foundation", ["Open Harbor Foundation", "The Open Harbor Foundation"]),
        date=("14 June 2026", "2026-06-14"),
        credits="12",
        delivery=SKIP,
        code="hQ7rTn2LxB",
        number=SKIP,
    ),
    size=(842.0, 595.0),
)
def open_harbor(paper: Sheet, values: Sheet, c: Case) -> None:
    for n in range(6):
        paper.disc(842, 595, 320 - n * 46, fill=("#e0f2f1", "#b2dfdb")[n % 2])
    paper.text(60, 74, "open harbor", MODERN, 24, ink="#00695c")
    paper.text(60, 92, "FOUNDATION", MODERN, 11, ink="#00695c")
    paper.text(60, 164, "Certificate of completion", MODERN, 30, ink="#263238")
    paper.text(60, 200, "The Open Harbor Foundation certifies that", MODERN, 13, ink="#546e7a")
    values.text(60, 240, c.name, MODERN, 28, ink="#00695c")
    paper.text(60, 270, "has completed the online course", MODERN, 13, ink="#546e7a")
    values.text(60, 304, c.title, MODERN, 22, ink="#263238")
    values.text(60, 344, f"on {c.date}, with a final grade of 91.00%", MODERN, 13)
    values.text(60, 364, f"Learning hours: {c.credits}", MODERN, 13)
    paper.signature(64, 440, width=130, seed=39)
    paper.text(60, 466, "Thandeka Mabuse, Head of Capacity Building", MODERN, 11)
    paper.squares(690, 430, 84, seed=77)
    values.text(732, 530, f"Code: {c.code}", MODERN, 10, align="centre")
    paper.text(732, 545, "learn.openharbor.example/verify", MODERN, 8, align="centre")


@whole_file(
    "probity research training report",
    case(
        title=(
            "Human Subjects Research – Basic Course",
            ["Human Subjects Research – Basic Course", "Human Subjects Research"],
        ),
        name="Leocadia Winterbourne",
        sponsor=("Probity Program", ["Probity Program", "The Probity Program"]),
        date=("22-May-2026", "2026-05-22"),
        delivery=("", None),
        number=("61834407", "61834407"),
    ),
    size=LETTER_TALL,
)
def probity(c: Case) -> bytes:
    inside = f"""<div style='padding:44pt 50pt'>
    <div style='text-align:center;border:1px solid #34495e;padding:26pt'>
    <div style='font-size:24pt;font-weight:700;color:#34495e'>PROBITY <span style='font-weight:300'>PROGRAM</span></div>
    <div style='position:absolute;right:64pt;top:58pt;font-size:8.5pt;text-align:right;color:#555;line-height:1.5'>Completion Date {c.date}<br>Expiration Date 21-May-2029<br>Record ID {c.number}</div>
    <div style='font-size:12pt;margin-top:40pt'>This is to certify that:</div>
    <div style='font-size:24pt;margin-top:12pt;font-weight:600'>{c.name}</div>
    <div style='font-size:12pt;margin-top:14pt'>Has completed the following Probity Program course:</div>
    <div style='font-size:17pt;margin-top:16pt;font-weight:600'>{c.title}</div>
    <table align=center style='margin-top:14pt;font-size:10.5pt' cellpadding=4>
    {rows([("Human Subjects Research", "(Curriculum Group)"), ("Social and Behavioral Investigators", "(Course Learner Group)"), ("1 - Basic Course", "(Stage)")])}</table>
    <div style='font-size:12pt;margin-top:18pt'>Under requirements set by:</div><div style='font-size:14pt;margin-top:6pt;font-weight:600'>Kestrel Point University</div>
    <div style='font-size:9pt;color:#555;margin-top:36pt'>Not valid for renewal of certification through continuing medical education.</div>
    <div style='font-size:9pt;margin-top:8pt'>Verify at www.probityprogram.example/verify/?w8c1e2f0-61834407</div></div></div>"""
    return browser_page(inside, size=LETTER_TALL, style="font-family:'Source Sans'")


@whole_file(
    "brightpath mail",
    case(
        title="Phishing Awareness Essentials",
        name="Thaddeus Pomeroy",
        sponsor=("Brightpath", ["Brightpath", "Brightpath Learning", "Brightpath Learning, Inc."]),
        date=("November 12, 2026", "2026-11-12"),
        credits=("0.5", "0.5"),
        delivery=("eLearning", ["QAS Self Study", "Self Study", "eLearning"]),
        number=("BP-0771-2098-5", "BP-0771-2098-5"),
    ),
    ending="eml",
)
def brightpath(c: Case) -> bytes:
    text = (
        f"Congratulations, {c.name}!\n\nYou have completed the course below. This message is your certificate of completion.\n\n"
        f"Course:          {c.title}\nCompleted:       {c.date}\nTraining hours:  {c.credits}\nFormat:          {c.delivery}\n"
        f"Your score:      9 of 10\nCertificate no.: {c.number}\n\nYour manager and the IT security team have been told.\n\n"
        "Next up for you: Passwords and Passkeys (due December 15, 2026)\n\n"
        "--\nBrightpath Learning, Inc.\nThis mailbox is not read. Need help? help.brightpath.example\n"
    )
    headers = {
        "From": "Brightpath <no-reply@brightpath.example>",
        "To": "thaddeus.pomeroy@vintnerholdings.example",
        "Subject": f"Certificate of completion: {c.title}",
        "Date": "Thu, 12 Nov 2026 11:02:45 -0600",
    }
    return mail(headers, text)


@whole_file(
    "solveig manufacturing leadership word",
    case(
        title="First-Line Leadership Program",
        name="Wolfgang Abernethy",
        sponsor=("Solveig Manufacturing", ["Solveig Manufacturing", "Solveig Manufacturing Talent Development"]),
        date=("October 2, 2026", "2026-10-02"),
        credits="24",
        delivery=("", None),
    ),
    ending="docx",
)
def solveig(c: Case) -> bytes:
    document = docx.Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Inches(11), Inches(8.5)
    for text, size, bold, ink in (
        ("SOLVEIG MANUFACTURING", 20, True, "0B3954"),
        ("Talent Development", 12, False, "0B3954"),
        ("Certificate of Completion", 34, False, "BF3100"),
        ("is awarded to", 13, False, "000000"),
        (c.name, 28, True, "000000"),
        ("for completing the", 13, False, "000000"),
        (c.title, 22, True, "0B3954"),
        (f"{c.credits} hours of instruction, completed on {c.date}", 14, False, "000000"),
        ("", 14, False, "000000"),
        ("__________________________          __________________________", 12, False, "000000"),
        ("Jerome Halvorsen, Plant Manager          Inez Corrigall, HR Business Partner", 11, False, "000000"),
    ):
        line = document.add_paragraph()
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = line.add_run(text)
        run.font.size, run.bold, run.font.color.rgb = Pt(size), bold, RGBColor.from_string(ink)
    return word(document)
