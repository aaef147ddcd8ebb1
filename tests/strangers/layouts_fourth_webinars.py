"""What accountants get from webcasts and courses at their desk: portal prints, platform pages, a mail, a Word file."""

from __future__ import annotations

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from tests.strangers.files import browser_print, initials_picture, mail, word
from tests.strangers.layout import PHOTO, SCAN, SHOT, SKIP, case, shares, studies, whole_file
from tests.strangers.people_and_courses import SIGNERS, TEACHERS


@whole_file(
    "fourth-two-column-card",
    case(
        title="Charitable Remainder Trusts After a Rate Rise", name=("Marguerite Oldcastle, CPA", "Marguerite Oldcastle"), date=("June 18, 2025", "2025-06-18"),
        credits=("2.0", "2.0"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet Based", "Group Internet Based"), number=("TWL-2025-061844", SKIP),
    ),
    case(
        title="Cash Flow Statements: The Noncash Section Nobody Reads", name="Bartholomew Eze", date=("September 3, 2025", "2025-09-03"),
        credits=("1.0", "1.0"), fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"), number=("TWL-2025-090317", SKIP),
        as_=PHOTO,
    ),
    size=(792.0, 612.0), sponsor=["Tidewater Ledger Learning", "Tidewater Ledger Learning, LLC"], sponsor_id="174401",
)  # fmt: skip
def two_column_card(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 792pt; height: 611pt; box-sizing: border-box; background: #eef2f6; padding: 40pt; font: 11.5pt/1.4 'Source Sans'; color: #243447 }}
        .card {{ background: #fff; height: 531pt; display: grid; grid-template-columns: 230pt 1fr; box-shadow: 0 0 0 1pt #cbd5e1 }}
        .left {{ background: #0f4c5c; color: #e0f2f1; padding: 30pt 24pt; box-sizing: border-box }} .left small {{ display: block; margin-top: 17pt; color: #9fd3d6; font-size: 9.5pt }}
        .left b {{ font-size: 13pt }} .right {{ padding: 46pt 44pt; position: relative }} h1 {{ font: 300 30pt 'Source Serif'; margin: 0 0 28pt; color: #0f4c5c }}
        .who {{ font: 600 23pt 'Source Serif'; margin: 3pt 0 16pt }} .what {{ font: 600 17pt 'Source Sans'; margin: 3pt 0 0 }}
        .foot {{ position: absolute; left: 44pt; right: 44pt; bottom: 26pt; font-size: 8pt; color: #64748b }}
        </style><div class=page><div class=card><div class=left><div style="font:600 20pt 'Source Serif';color:#fff">Tidewater Ledger Learning</div>
        <small>Broadcast</small><b>{c.date}</b><small>Credit earned</small><b>{c.credits} CPE</b><small>Subject area</small><b>{c.fields}</b>
        <small>Format</small><b>{c.delivery}</b><small>Reference</small><b>{c.number}</b><small>NASBA Registry</small><b>174401</b></div>
        <div class=right><h1>Certificate of Completion</h1>Awarded to<div class=who>{c.name}</div>who took part in the live webcast<div class=what>{c.title}</div>
        <p style="margin-top:26pt">Discussion leader: {TEACHERS[4]}</p><p style="margin-top:34pt;border-top:.7pt solid #94a3b8;width:210pt;padding-top:4pt">{SIGNERS[20]}<br>Learning Director</p>
        <div class=foot>Tidewater Ledger Learning, LLC is registered with the National Association of State Boards of Accountancy (NASBA) as a sponsor of continuing
        professional education on the National Registry of CPE Sponsors. State boards of accountancy have final authority on the acceptance of individual
        courses for CPE credit. One credit is 50 minutes of instruction.</div></div></div></div>""",
        size=(792.0, 612.0),
    )


@whole_file(
    "fourth-dark-head-and-prose",
    case(
        title="Sales Tax Nexus for Online Sellers: What Changed This Year", name="Cordell Winterbourne",
        date=("10/21/2025", "2025-10-21"), credits=("1.2", "1.2"), fields=("Taxes", studies("Taxes")), delivery=("Group Internet-Based", "Group Internet Based"),
    ),
    size=(792.0, 612.0), sponsor=["Pellworth Dane & Co., P.C.", "Pellworth Dane & Co.", "Pellworth Dane"], sponsor_id="174402",
)  # fmt: skip
def dark_head(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 792pt; height: 611pt; position: relative; font: 14pt/1.55 'Source Serif'; color: #222 }}
        header {{ background: #1b1b2f; color: #fff; height: 120pt; display: flex; align-items: center; padding: 0 60pt; justify-content: space-between }}
        header h1 {{ font: 300 29pt 'Source Sans'; letter-spacing: 1pt; margin: 0 }} main {{ padding: 44pt 60pt 0 }}
        .foot {{ position: absolute; bottom: 24pt; left: 60pt; right: 60pt; font: 8.5pt/1.4 'Source Sans'; color: #666; border-top: .6pt solid #bbb; padding-top: 8pt }}
        </style><div class=page><header><h1>CPE Certificate</h1><img src="{initials_picture("PD", "#1b1b2f", "#e8b04a")}" width=88></header>
        <main><p><b>{c.name}</b> participated in our client webinar <b>{c.title}</b> on {c.date} and answered the required number of attendance prompts.</p>
        <p>For this program we recommend <b>{c.credits} hours</b> of continuing professional education in the field of study <b>{c.fields}</b>.
        The program was delivered as {c.delivery}; no prerequisites or advance preparation were needed.</p>
        <p style="margin-top:34pt">{SIGNERS[13]}<br><i style="font-size:12pt">Partner in charge of learning</i></p></main>
        <div class=foot>&copy; 2025 Pellworth Dane &amp; Co., P.C. &nbsp;|&nbsp; 88 Quarry Street, Suite 400, Lakeminster, OH &nbsp;|&nbsp; NASBA sponsor ID 174402. Complaints regarding registered
        sponsors may be submitted to the National Registry of CPE Sponsors. A 50-minute hour was used.</div></div>""",
        size=(792.0, 612.0),
    )


@whole_file(
    "fourth-portal-label-cells",
    case(
        title="Uniform Guidance: Subrecipient Monitoring", name="Felicity Amadi-Crane", date=("2025-04-09", "2025-04-09"), credits=("8.00", "8.00"),
        fields=("Auditing (Governmental) 6.00; Accounting (Governmental) 2.00", shares({"Auditing (Governmental)": "6.00", "Accounting (Governmental)": "2.00"})),
        delivery=("QAS Self Study", "QAS Self Study"), number="00-448-20931",
    ),
    sponsor=["Fairgate Continuing Education Inc.", "Fairgate Continuing Education", "Fairgate CE"], sponsor_id="174403",
)  # fmt: skip
def label_cells(c) -> bytes:
    cells = (
        ("Learner", c.name), ("License / jurisdiction", "CPA 0077214 / Nebraska"), ("Activity", c.title), ("Activity type", c.delivery), ("Enrolled", "2025-03-17"),
        ("Completed", c.date), ("Exam score", "88% (passing 70%)"), ("CPE credits", c.credits), ("Fields of study", c.fields), ("Program level", "Intermediate"),
        ("Certificate no.", c.number), ("Access expires", "2026-03-17"),
    )  # fmt: skip
    table = "".join(f"<tr><th>{label}<td>{value}" for label, value in cells)
    return browser_print(
        f"""<style>
        .page {{ padding: 34pt 48pt; font: 10.5pt/1.4 'Source Sans'; color: #111; position: relative; height: 723pt }} h1 {{ font: 600 19pt 'Source Sans'; margin: 26pt 0 14pt }}
        table {{ border-collapse: collapse; width: 100% }} th {{ text-align: left; width: 150pt; background: #f3f4f6; font-weight: 600 }} th, td {{ border: .8pt solid #9ca3af; padding: 7pt 9pt }}
        .url {{ font-size: 7.5pt; color: #555; position: absolute; bottom: 0 }}
        </style><div class=page><div style="display:flex;justify-content:space-between;font-size:8pt;color:#555"><span>5/2/25, 8:14 AM</span><span>My Certificates</span></div>
        <div style="margin-top:20pt;font:700 17pt 'Grotesque';color:#7c2d12">fairgate<span style="color:#999">ce</span></div>
        <h1>Certificate of Completion</h1><table>{table}</table>
        <p style="margin-top:22pt">Fairgate Continuing Education Inc. is registered with the National Association of State Boards of Accountancy (NASBA) as a Quality Assurance
        Service (QAS) sponsor of continuing professional education. Registry number 174403. Credits are based on a 50-minute hour.</p>
        <p style="margin-top:30pt">Authorized by {SIGNERS[11]}, Registrar</p>
        <div class=url>https://learn.fairgate-ce.example/me/certificates/0044820931 &nbsp; 1/1</div></div>""",
        size=(612.0, 792.0),
    )


@whole_file(
    "fourth-credit-by-mail",
    case(
        title="Estimating Expected Credit Losses for Small Lenders", name="Thaddeus Ferncliffe", date=("Thursday, May 8, 2025", "2025-05-08"), credits=("1.5", "1.5"),
        fields=("Accounting", studies("Accounting")), delivery=("Group Internet Based", "Group Internet Based"), number="MLW-77120",
    ),
    ending="eml", sponsor=["Millrace Webinars", "Millrace Webinars, Inc."], sponsor_id="174404",
)  # fmt: skip
def credit_mail(c) -> bytes:
    facts = (
        ("Attendee", c.name), ("Webinar", c.title), ("Broadcast on", c.date), ("CPE credits", c.credits), ("NASBA field of study", c.fields),
        ("Delivery method", c.delivery), ("Certificate ID", c.number), ("Presented by", "Millrace Webinars, Inc."), ("NASBA sponsor no.", "174404"),
    )  # fmt: skip
    end = "We use a 50-minute hour. Please keep this e-mail as your certificate for five years."
    rows = "".join(f"<tr><td style='color:#666'>{label}</td><td><b>{value}</b></td></tr>" for label, value in facts)
    return mail(
        {
            "From": "Millrace Webinars <certificates@millrace-webinars.example>", "To": "t.ferncliffe@harrowgate-cpa.example",
            "Subject": "Your certificate of completion", "Date": "Mon, 12 May 2025 07:30:11 -0500", "Message-ID": "<77120.cert@millrace-webinars.example>",
        },
        "CERTIFICATE OF COMPLETION\n\n" + "\n".join(f"{label}: {value}" for label, value in facts) + f"\n\n{end}\n",
        f"<div style='font-family:sans-serif'><h2>Certificate of Completion</h2><table cellpadding=4>{rows}</table><p>{end}</p></div>",
    )  # fmt: skip


@whole_file(
    "fourth-on-demand-app",
    case(
        title="Python for Month-End Close", name="Iseult Montcrieff", date=("Jan 27, 2025", "2025-01-27"), credits=("3.4", "3.4"),
        fields=("Information Technology", studies("Information Technology")), delivery=("QAS Self-Study", "QAS Self Study"), number="9f31-c07d-5582",
    ),
    size=(1024.0, 724.0), as_=SHOT, sponsor=["Abacus Loft", "Abacus Loft Ltd.", "Abacus Loft Ltd"], sponsor_id="174405",
)  # fmt: skip
def on_demand_app(c) -> bytes:
    return browser_print(
        f"""<style>
        .page {{ width: 1024pt; height: 723pt; background: #f8fafc; font: 14pt/1.4 'Source Sans'; color: #1f2937 }} nav {{ background: #fff; border-bottom: 1pt solid #e5e7eb; padding: 14pt 36pt;
        display: flex; justify-content: space-between }} main {{ margin: 34pt auto; width: 820pt; background: #fff; border-radius: 12pt; border: 1pt solid #e5e7eb; padding: 40pt 50pt; box-sizing: border-box }}
        h1 {{ font: 700 15pt 'Source Sans'; letter-spacing: 3pt; color: #7c3aed; margin: 0 0 20pt }} .who {{ font: 600 32pt 'Source Sans' }} .what {{ font: 600 22pt 'Source Sans' }}
        .facts {{ display: grid; grid-template-columns: repeat(4, 1fr); gap: 14pt; margin: 28pt 0 }} .facts span {{ display: block; color: #6b7280; font-size: 11pt }}
        </style><div class=page><nav><b style="font-size:18pt">&#9650; abacus loft</b><span>Library &nbsp;&nbsp; My learning &nbsp;&nbsp; <b>Certificates</b> &nbsp;&nbsp; Help</span></nav>
        <main><h1>CERTIFICATE</h1><div class=who>{c.name}</div><p>has completed the on-demand course</p><div class=what>{c.title}</div>
        <div class=facts><div><span>Finished</span>{c.date}</div><div><span>CPE credits</span>{c.credits}</div><div><span>Field of study</span>{c.fields}</div><div><span>Method</span>{c.delivery}</div>
        <div><span>Certificate</span>{c.number}</div><div><span>Course by</span>{TEACHERS[7]}</div><div><span>Video time</span>2 h 51 min</div><div><span>Sponsor number</span>174405</div></div>
        <p style="font-size:10.5pt;color:#6b7280">Abacus Loft Ltd. is registered with NASBA as a sponsor of continuing professional education on the National Registry of CPE Sponsors.
        State boards have final authority on the acceptance of individual courses.</p></main></div>""",
        size=(1024.0, 724.0),
    )


@whole_file(
    "fourth-alumni-forum-word",
    case(
        title=("2024 Fall Tax Forum", ["2024 Fall Tax Forum", "Fall Tax Forum"]), name="Evander Lillywhite", date=("November 15, 2024", "2024-11-15"), credits=("6.5", "6.5"),
        fields=("Taxes - 5.5, Regulatory Ethics - 1.0", shares({"Taxes": "5.5", "Regulatory Ethics": "1.0"})), delivery=("Group Live", "Group Live"),
    ),
    ending="docx", sponsor_id="174406",
    sponsor=[
        "Hartsend College", "Hartsend College Department of Accountancy", "Hartsend College, Department of Accountancy", "Department of Accountancy",
        "Department of Accountancy, Hartsend College",
    ],
)  # fmt: skip
def alumni_forum(c) -> bytes:
    document = docx.Document()

    def line(text: str, size: float, *, bold: bool = False) -> None:
        paragraph = document.add_paragraph()
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, Pt(size)
        run.font.color.rgb = RGBColor.from_string("3B0764" if bold else "222222")

    line("Hartsend College", 28, bold=True)
    line("Department of Accountancy", 15)
    line("certifies the attendance of", 12)
    line(c.name, 24, bold=True)
    line("at the", 12)
    line(c.title, 22, bold=True)
    line(f"Alumni Hall, {c.date}", 13)
    line(f"CPE credit: {c.credits} ({c.fields})", 13)
    line(f"Instructional delivery method: {c.delivery}", 13)
    line("NASBA National Registry of CPE Sponsors, sponsor number 174406", 10)
    line(f"\n{SIGNERS[22]}\nForum Coordinator", 12)
    return word(document)


@whole_file(
    "fourth-association-letter",
    case(
        title="Call Report Changes for Community Banks", name=("Ms. Rosamund Tarkwell", ["Rosamund Tarkwell", "Ms. Rosamund Tarkwell"]), date=("26 February 2025", "2025-02-26"), credits=("4", "4"),
        fields=("Accounting", studies("Accounting")),
    ),
    as_=SCAN, delivery=SKIP, sponsor=["Three Rivers Bankers Association", "The Three Rivers Bankers Association"],
)  # fmt: skip
def association_letter(c) -> bytes:
    return browser_print(
        f"""<style>.page {{ padding: 60pt 76pt; font: 12.5pt/1.6 'Source Serif'; color: #111 }}</style><div class=page>
        <div style="text-align:right"><img src="{initials_picture("3R", "#ffffff", "#1e3a5f")}" width=64><div style="font-size:10pt">412 Ferry Landing Road<br>Millbrook Junction, PA</div></div>
        <p style="margin-top:34pt">March 10, 2025</p><p>{c.name}<br>First Farmers Savings Bank<br>Cutler's Mill, PA</p>
        <p>Dear Ms. Tarkwell:</p>
        <p>Thank you for joining us in person on {c.date} for our workshop &ldquo;{c.title}.&rdquo; Our sign-in sheets show that you were present for
        all four sessions. You have therefore earned {c.credits} hours of continuing professional education (CPE) in the field of study {c.fields}, measured in
        50-minute hours.</p>
        <p>Please keep this letter with your records; your state board of accountancy may ask to see it.</p>
        <p style="margin-top:24pt">Sincerely,</p><p style="margin-top:44pt">{SIGNERS[18]}<br>Vice President, Education<br>Three Rivers Bankers Association</p></div>""",
        size=(612.0, 792.0),
    )
