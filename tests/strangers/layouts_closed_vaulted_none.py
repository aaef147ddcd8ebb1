"""Papers that earn nobody anything, in wording of their own."""

from __future__ import annotations

from tests.strangers.layout import BORN, case, whole_file
from tests.strangers.layouts_closed_vaulted_logos import TALL, page
from tests.strangers.people_and_courses import SIGNERS, TEACHERS


@whole_file("vaulted-sorry-too-few-answers", case(), size=TALL, as_=BORN, records=[])
def sorry(c) -> bytes:
    return page(
        TALL, "font: 13pt/1.65 'Source Serif'; color: #222; padding: 64pt 66pt", "p { margin: 13pt 0 }",
        f"""<div style="font:600 20pt 'Source Sans';color:#5a189a">Mistletoe Road Webinars</div><div style="font:9.5pt 'Source Sans';color:#777">NASBA Registry Sponsor 175351</div><p style="margin-top:54pt">September 30, 2025</p><p>Dear Leontine Ashby-Kerr,</p>
        <p>It was good to have you with us on September 29 for <i>Audit Sampling Without Tears</i> (Auditing, 2.0 CPE credits, Group Internet Based). When we went through the log this morning, only two of the seven attention checks had come back from your seat, and the rules we follow ask for six. We are sorry, but we could not let the two credits go through, and nothing has been sent to the registry under your name.</p>
        <p>You are welcome to sit in again on October 21, at no charge; once that log looks right, the real thing will reach you within a day.</p><p>Warmly,</p><p>{SIGNERS[23]}<br>Attendee Care</p>""",
    )  # fmt: skip


@whole_file("vaulted-bring-this-to-the-door", case(), size=TALL, as_=BORN, records=[])
def bring_this(c) -> bytes:
    return page(
        TALL, "font: 13pt/1.55 'DejaVu Sans'; padding: 56pt 58pt", "td { padding: 6pt 14pt 6pt 0; vertical-align: top } td:first-child { color: #555; width: 110pt }",
        f"""<div style="border:2.4pt dashed #333;padding:24pt"><div style="font:700 21pt 'DejaVu Serif'">Granite Notch Society of Accountants</div><div style="font-size:15pt;margin-top:6pt">Your place is held &ndash; show this sheet at the door</div>
        <table style="margin-top:24pt"><tr><td>Who<td><b>Benedikta Farrow</b><tr><td>What<td><b>Winter Tax Forum</b><tr><td>When<td>Friday, December 12, 2025, doors 7:30 a.m.<tr><td>Where<td>Summit Room, Old Quarry Lodge<tr><td>CPE<td>8.0 hours Taxes, Group Live<tr><td>Led by<td>{TEACHERS[3]}<tr><td>Paid<td>$315.00, card ending 0042<tr><td>Seat<td>C-14</table></div>
        <p style="margin-top:26pt">Sign in before 8:00 and sign out after 4:20. What you will need for your board comes by mail in the week after the forum, to those whose two signatures we have.</p><p style="margin-top:20pt">Cannot make it? Tell {SIGNERS[15]} by December 5 and someone from the waiting list will be glad.</p>""",
    )  # fmt: skip
