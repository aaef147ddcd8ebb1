"""What speaks of courses, hours and sponsors, and is no certificate."""

from __future__ import annotations

from tests.strangers.files import browser_print, mail
from tests.strangers.layout import SCAN, case, whole_file

WIDE = (792.0, 612.0)
TALL = (612.0, 792.0)


@whole_file("fifth-seat-is-reserved", case(records=[]), ending="eml")
def reserved(c) -> bytes:
    body = (
        "Dear Ermintrude,\n\nYour seat is reserved for:\n\n  Title:      Partnership Basis Boot Camp\n  Date:       Thursday, January 22, 2026, 12:00 - 2:00 PM ET\n"
        "  CPE:        2.4 credits\n  Field:      Taxes\n  Delivery:   Group Internet Based\n  Sponsor:    Kittiwake CPE, NASBA sponsor 174551\n  Confirmation no. KW-20417\n\n"
        "How to earn your certificate: stay for at least 100 minutes and answer 7 of the 9 polling questions. Certificates are e-mailed on the day after the event.\n\nKittiwake CPE\n"
    )
    return mail(
        {
            "From": "Kittiwake CPE <hello@kittiwake.example>", "To": "e.saltmarsh@saltmarsh-cpa.example", "Subject": "You're in: Partnership Basis Boot Camp (2.4 CPE)",
            "Date": "Tue, 09 Dec 2025 10:01:44 -0500", "Message-ID": "<20417@kittiwake.example>",
        },
        body,
    )  # fmt: skip


@whole_file("fifth-brochure-with-credits", case(records=[]), size=TALL)
def brochure(c) -> bytes:
    return browser_print(
        """<style>.p { width: 612pt; height: 791pt; position: relative; font: 12pt/1.45 'Source Sans'; color: #222 } .c { columns: 2; padding: 0 44pt; column-gap: 24pt }</style><div class=p><div style="background:#003566;color:#fff;padding:40pt 44pt"><div style="font:600 13pt 'Source Sans';color:#ffc300">EARN UP TO 16 CPE</div><div style="font:700 33pt/1.1 'Source Serif'">Southern Tier Accounting &amp; Auditing Expo</div><p style="margin:8pt 0 0">June 4&ndash;5, 2026 &nbsp;|&nbsp; Hollis Center, Elmhaven, NY</p></div>
        <div class=c style="margin-top:24pt"><p><b>Day 1</b><br>8:00 Keynote: The Standard Setters' Year (1.0 A&amp;A)<br>9:15 SAS Changes in Practice (2.0 Auditing)<br>1:00 Leases, Again (2.0 Accounting)<br>3:00 Fraud Stories (3.0 Auditing)</p><p><b>Day 2</b><br>8:00 Ethics in Plain Words (4.0 Regulatory Ethics)<br>1:00 Data Analytics Lab (4.0 Information Technology)</p><p><b>Who should attend</b><br>CPAs in public practice and industry.</p><p><b>Prerequisites</b> None &nbsp; <b>Level</b> Update<br><b>Delivery method</b> Group Live<br><b>Refunds</b> in full until May 20, 2026</p><p>Presented by the Southern Tier Society of Accountants, which is registered with NASBA as a sponsor of CPE (174552). Certificates will be handed out at the doors on the second day.</p></div>
        <div style="position:absolute;bottom:34pt;left:44pt;right:44pt;border:1.5pt dashed #003566;padding:12pt">REGISTRATION &nbsp; Name ______________________ Firm ______________________<br>&#9744; Member $395 &nbsp; &#9744; Non-member $495 &nbsp; Card no. _______________________</div></div>""",
        size=TALL,
    )


@whole_file("fifth-invoice-for-a-course", case(records=[]), size=TALL, as_=SCAN)
def invoice(c) -> bytes:
    return browser_print(
        """<style>.p { width: 612pt; height: 791pt; position: relative; font: 11.5pt/1.5 'DejaVu Sans'; color: #222; box-sizing: border-box; padding: 54pt } td, th { border: .8pt solid #444; padding: 5pt 7pt; font-size: 9.5pt; text-align: left } table { border-collapse: collapse; width: 100% } .p > * { zoom: 1.1 }</style><div class=p><div style="display:flex;justify-content:space-between"><b style="font-size:16pt">Corvid CPE Store</b><b style="font-size:20pt">RECEIPT</b></div><p style="font-size:10pt">Bill to: Alaric Fennimore<br>Order no. 70041-A &nbsp; Order date: 12/30/2024 &nbsp; PAID (Visa 0417)</p>
        <table><tr><th>Item<th>Type<th>Credits<th>Price<tr><td>Ethics for Arizona CPAs<td>QAS Self Study<td>4.0<td>$79.00<tr><td>Estate Tax Basics<td>QAS Self Study<td>6.0<td>$109.00<tr><td>Printed manual<td>-<td>-<td>$25.00<tr><td colspan=3>Total<td>$213.00</table><p style="font-size:9.5pt">Your courses are ready. Complete each exam within one year of the order date to receive your certificate of completion. NASBA QAS sponsor 174553. No refunds once an exam has been opened.</p></div>""",
        size=TALL,
    )


@whole_file("fifth-partly-attended", case(records=[]), size=WIDE)
def partly(c) -> bytes:
    return browser_print(
        """<style>.p { width: 792pt; height: 611pt; position: relative; font: 13pt/1.5 'Source Sans'; color: #222; box-sizing: border-box; padding: 50pt 64pt } td { padding: 4pt 18pt 4pt 0 } .p > * { zoom: 1.15 }</style><div class=p><div style="border-bottom:3pt solid #9a031e;font:700 20pt 'Source Serif';padding-bottom:6pt">Thornbury Institute of Taxation</div><h1 style="font:600 26pt 'Source Serif'">Attendance Summary</h1><p>Participant: <b>Leocadia Wrexham</b><br>Webinar: <b>Consolidated Returns: Intercompany Transactions</b><br>October 16, 2025 &middot; Group Internet Based &middot; Taxes</p><table><tr><td>Credits available<td>2.0<tr><td>Minutes required / present<td>100 / 41<tr><td>Polling questions required / answered<td>6 / 2<tr><td>Credits<td>&mdash;</table><p style="margin-top:18pt">Thank you for joining us. As the minimum attendance was not met, this summary is provided for your information and may not be used to claim CPE. The program will be repeated on November 13, 2025, free of charge for you.</p><p style="font-size:9pt">Thornbury Institute of Taxation, NASBA sponsor 174554. Questions: cpe@thornbury.example</p></div>""",
        size=WIDE,
    )
