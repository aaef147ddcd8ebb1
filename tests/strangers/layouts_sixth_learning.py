"""What universities, platforms and employers give, mails that hold a certificate, and four papers that are none."""

from __future__ import annotations

import docx

from tests.strangers.files import browser_page, drawn, mail, rows, word
from tests.strangers.layout import case, studies, whole_file
from tests.strangers.people_and_courses import OTHER_COURSES, SIGNERS, TEACHERS

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@whole_file(
    "sixth-university-continuing-studies",
    case(
        title="Data Analytics for Managers", name="Bartholomew Ngata", date=("February 3 to March 14, 2025", "2025-03-14"), credits=("2.4", ["2.4", "24"]), delivery=None,
    ),
    size=WIDE, sponsor=["Marchbanks University", "Marchbanks University School of Continuing Studies", "School of Continuing Studies"], fields=None,
)  # fmt: skip
def university(c) -> bytes:
    return browser_page(
        f"""<div style="position:absolute;inset:24pt;border:1.4pt solid #14213d"></div><div style="font:italic 600 34pt 'Source Serif';color:#14213d">Marchbanks University</div><div style="font-variant:small-caps;letter-spacing:1.5pt">School of Continuing Studies</div>
        <p style="margin:26pt 0 0">Be it known that</p><div style="font:600 27pt 'Source Serif'">{c.name}</div><p style="margin:6pt 0">has fulfilled the requirements of the non-credit program</p><div style="font:600 23pt 'Source Serif';color:#8d6a1f">{c.title}</div>
        <p>offered {c.date}<br>and has earned {c.credits} Continuing Education Units (24 contact hours)</p>
        <div style="display:flex;justify-content:space-around;margin-top:50pt;font-size:12pt"><span style="border-top:.8pt solid #333;padding:3pt 16pt">{SIGNERS[22]}<br>Dean</span><span style="border-top:.8pt solid #333;padding:3pt 16pt">{SIGNERS[7]}<br>Program Director</span></div>""",
        size=WIDE, style="font: 15pt/1.4 'Source Serif'; color: #222; text-align: center; padding: 62pt 80pt",
    )  # fmt: skip


@whole_file(
    "sixth-platform-course-by-a-teacher",
    case(
        title="Kubernetes Security from the Ground Up", name="Araceli Winterbourne", date=("May 30, 2025", "2025-05-30"), credits=None, delivery=None, number="NB-5c1e77a0-42d9",
    ),
    size=WIDE, sponsor=["Nimbora", "Nimbora Cloud Academy"], fields=None,
)  # fmt: skip
def platform(c) -> bytes:
    logo = drawn(
        "<div style=\"width:382pt;height:50pt;background:#f7f5ff;font:700 31pt 'Source Sans';color:#5b2be0\">nimbora <span style='font-weight:300;color:#333'>cloud academy</span></div>",
        size=(380, 48),
    )
    return browser_page(
        f"""<img src="{logo}" style="width:250pt"><div style="letter-spacing:3pt;margin-top:70pt;color:#666">CERTIFICATE OF COMPLETION</div><div style="font:700 33pt/1.2 'Source Sans';margin:8pt 0;width:600pt">{c.title}</div><div>by {TEACHERS[7]}</div>
        <div style="margin-top:66pt;font:700 24pt 'Source Sans'">{c.name}</div><div>Date <b>{c.date}</b> &nbsp;&middot;&nbsp; Length <b>11.5 total hours</b></div>
        <div style="position:absolute;right:54pt;top:48pt;font-size:9pt;text-align:right;color:#666">Certificate no: {c.number}<br>Certificate url: nimbora.example/c/{c.number}<br>Reference number: 0004</div>""",
        size=WIDE, style="font: 13pt/1.5 'Source Sans'; color: #1c1d1f; background: #f7f5ff; padding: 46pt 54pt",
    )  # fmt: skip


@whole_file(
    "sixth-employer-page-saved",
    case(
        title="Anti-Money Laundering Essentials for Producers 2025", name="Lysander Whitcombe", date=("03-Nov-2025", "2025-11-03"), credits=("1.00", "1.00"), delivery=None,
    ),
    ending="html", sponsor=["Tandemar Insurance Group", "Tandemar"], fields=None,
)  # fmt: skip
def saved_page(c) -> bytes:
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>My certificates | Tandemar Learning Hub</title><style>body {{ font-family: sans-serif }} td {{ padding: 4px 12px }}</style></head>
<body><nav><a href="#">Home</a> | <a href="#">Catalog</a> | <a href="#">Transcript</a> | <a href="#">Log out</a></nav>
<div class="cert"><h1>Certificate of Completion</h1><p>This certificate is awarded to</p><h2>{c.name}</h2><p>for the successful completion of</p><h2>{c.title}</h2>
<table><tr><td>Completed on</td><td>{c.date}</td></tr><tr><td>CE credit hours</td><td>{c.credits}</td></tr><tr><td>Score</td><td>93 %</td></tr><tr><td>Next due</td><td>03-Nov-2027</td></tr></table>
<p>{SIGNERS[20]}<br>Chief Compliance Officer, Tandemar Insurance Group</p></div>
<footer>&copy; 2025 Tandemar Insurance Group. All rights reserved. <a href="#">Privacy</a></footer></body></html>
""".encode()


@whole_file(
    "sixth-certificate-in-a-mail",
    case(
        title="Lease Accounting Refresher: Modifications and Reassessments", name="Eustacia Pemberly", date=("August 14, 2025", "2025-08-14"), credits=("1.5", "1.5"), fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"), sponsor_id="176401",
    ),
    ending="eml", sponsor=["Forecastle Institute"],
)  # fmt: skip
def mailed(c) -> bytes:
    values = (("Attendee", c.name), ("Program", c.title), ("Date", c.date), ("CPE credits", c.credits), ("Field of study", c.fields), ("Delivery method", c.delivery), ("Sponsor", "Forecastle Institute"), ("NASBA sponsor ID", c.sponsor_id))  # fmt: skip
    text = "CERTIFICATE OF COMPLETION\n\n" + "\n".join(f"{label}: {value}" for label, value in values)
    html = f"<html><body style='font-family:Arial'><h2>Certificate of Completion</h2><p>Thank you for joining us. Please keep this e-mail as your certificate.</p><table border=1 cellpadding=6 style='border-collapse:collapse'>{rows(values)}</table><p>{SIGNERS[8]}<br>Education Manager</p><p style='font-size:11px'>You receive this e-mail because you attended an event of Forecastle Institute. Next: Segment Reporting, September 18, 2025 (1.0 CPE).</p></body></html>"
    return mail(
        {
            "From": "Forecastle Institute <cpe@forecastle.example>", "To": "eustacia.pemberly@pemberly-cpa.example", "Subject": "Your CPE certificate",
            "Date": "Fri, 15 Aug 2025 06:00:12 -0400", "Message-ID": "<cert.88410@forecastle.example>",
        },
        text + "\n\nPlease keep this e-mail as your certificate.\n",
        html,
    )  # fmt: skip


@whole_file("sixth-registration-confirmed", case(records=[]), ending="eml")
def registration(c) -> bytes:
    body = (
        "Hello Rupert,\n\nThank you for registering! Here is what you need to join.\n\n  Webinar:  Sales Tax for Remote Sellers: Nexus After the Repeals\n  When:     Tuesday, December 2, 2025, 1:00 PM Eastern (100 minutes)\n"
        "  Credit:   2.0 CPE (Taxes), Group Internet Based\n  Join:     https://join.example/w/7712\n\nYour certificate will be available in your account within 48 hours if you answer three of every four polls.\n\nNorthlight Tax Webinars\nNASBA sponsor 176402\n"
    )
    return mail(
        {
            "From": "Northlight Tax Webinars <events@northlight.example>", "To": "rupert.langdale@langdale.example", "Subject": "Registration confirmed: Sales Tax for Remote Sellers",
            "Date": "Mon, 03 Nov 2025 14:22:40 -0500", "Message-ID": "<reg.7712@northlight.example>",
        },
        body,
    )  # fmt: skip


@whole_file("sixth-agenda-of-a-day", case(records=[]), size=TALL)
def agenda(c) -> bytes:
    lines = (
        ("7:45", "Registration and breakfast", ""),
        ("8:30", "Economic Outlook", "1.0"),
        ("9:30", OTHER_COURSES[4], "1.5"),
        ("11:15", "AI in the Audit Room", "1.0"),
        ("12:15", "Lunch (sponsored by our exhibitors)", ""),
        ("1:15", "Ethics: Gray Areas", "2.0"),
        ("3:15", "Year-End Tax Round-up", "1.5"),
        ("4:45", "Reception", ""),
    )
    return browser_page(
        f"""<div style="font:700 26pt 'Source Serif';color:#7b2d26">Fall Accounting Symposium</div><div>Thursday, October 30, 2025 &middot; Founders Hall, Corvane College</div><p>Hosted by the Corvane College Department of Business. Up to 7.0 hours of CPE, group live.</p><h2 style="font-size:16pt">Agenda</h2>
        <table style="width:100%;border-collapse:collapse">{rows((("Time", "Session", "CPE"),), tag="th")}{rows(lines)}</table><p style="margin-top:24pt">Sign in at the registration desk in the morning and sign out when you leave; certificates will be mailed to those who do both. Cost: $195 before October 10, $245 thereafter.</p><p>Questions: {SIGNERS[14]}, 555-0142</p>""",
        size=TALL, style="font: 12.5pt/1.5 'Source Sans'; color: #222; padding: 54pt 60pt", rules="th, td { text-align: left; padding: 6pt; border-bottom: .6pt solid #aaa }",
    )  # fmt: skip


@whole_file("sixth-receipt-for-courses", case(records=[]), size=TALL)
def receipt(c) -> bytes:
    bought = (
        ("Excel for Auditors (4 CPE) - online self-study", "1", "$119.00"),
        ("State Ethics Renewal (2 CPE) - online self-study", "1", "$49.00"),
    )
    return browser_page(
        f"""<div style="display:flex;justify-content:space-between"><b style="font-size:20pt">Copperline CPE</b><b style="font-size:20pt;color:#888">RECEIPT</b></div><p>Copperline CPE, LLC<br>88 Smelter Street, Bisbee Flats, AZ</p><p>Sold to: Ambrose Tillinghast<br>Order no. 55018 &nbsp; Order date: 12/11/2025 &nbsp; Paid by: Visa ending 4410</p>
        <table style="width:100%;border-collapse:collapse">{rows((("Item", "Qty", "Amount"),), tag="th")}{rows(bought)}<tr><td><td>Subtotal<td>$168.00<tr><td><td>Discount<td>-$16.80<tr><td><td><b>Total</b><td><b>$151.20</b></table>
        <p style="margin-top:20pt">Your courses are in your account. Pass the final exam with 70% or better within one year of purchase and your certificate of completion will be ready to print at once. Refunds within 30 days if no exam has been taken.</p>""",
        size=TALL, style="font: 12pt/1.5 'Source Sans'; color: #222; padding: 54pt 60pt", rules="th, td { text-align: left; padding: 6pt; border-bottom: .6pt solid #aaa }",
    )  # fmt: skip


@whole_file("sixth-reminder-to-finish", case(records=[]), ending="docx")
def reminder(c) -> bytes:
    paper = docx.Document()
    paper.add_heading("Reminder: CPE due by December 31", 1)
    paper.add_paragraph(
        "To: All licensed staff\nFrom: Learning & Development, Quayle Stratford LLP\nDate: November 10, 2025"
    )
    paper.add_paragraph(
        "Our records show that you have not yet completed the following required courses. Please finish them before the year ends; each takes about an hour and your certificate is saved to your profile."
    )
    table = paper.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("Course", "CPE", "Status"), strict=True):
        cell.text = text
    for row in (
        ("Independence Annual Update 2025", "1.0", "Not started"),
        ("Professional Ethics (state-specific)", "2.0", "In progress"),
        ("Data Protection Basics", "0.5", "Not started"),
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    paper.add_paragraph(f"\nThank you,\n{SIGNERS[10]}\nDirector of Learning")
    return word(paper)
