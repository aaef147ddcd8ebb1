"""Frames that imitate a kind of paper: letters, mails, web pages, tables of sessions, diplomas, papers of two pages."""

from __future__ import annotations

from . import dates
from .cores import CORES
from .courses import course
from .frames import details, laid, margins, page
from .grammar import load
from .look import Look
from .sheet import Block, Para, Row, Sheet, Space, column


def letter(look: Look, sheet: Sheet, variant: str) -> None:
    """A letter: letterhead, day, address, 'Dear', a paragraph, 'Sincerely'."""
    core, way = variant.split("/")
    look.align = "left"
    blocks = look.organisation(look.one(1.0, 1.8))
    blocks += look.text("{address}", look.type(0.8), gap=0.2)
    if look.maybe(0.6):
        blocks += look.text("{issue}" if look.told.has("issue") else "{date}", look.type(1))
    if look.maybe(0.6):
        blocks += look.text("{person}", look.type(1), gap=0.6)
    blocks += look.text(
        look.rng.choice(
            (
                "Dear {person},",
                "Dear {person}:",
                "To whom it may concern:",
                "Hello {person},",
                "Re: Confirmation of Attendance",
                "RE: {title}",
                "Subject: CPE Certificate",
                "Hi {person},",
                "",
            )
        ),
        look.type(1),
        gap=0.8,
    )
    blocks += (
        look.paragraph(1.0)
        if core == "paragraph"
        else [
            *look.text(
                look.rng.choice(
                    (
                        "Thank you for attending. Below is the information for your records.",
                        "Congratulations on completing the following program:",
                        "This letter serves as verification of your participation in the activity below.",
                        "Your certificate details are listed here:",
                    )
                ),
                look.type(1),
            )
        ]
    )
    blocks += details(look, way, ratio=1.0)
    if look.maybe(0.7):
        blocks += look.text(
            look.rng.choice(
                (
                    "Please keep this letter for your records. State boards have final authority on acceptance.",
                    "We hope to see you again at one of our upcoming programs.",
                    "If you have questions, contact us at {mail}.",
                )
            ),
            look.type(1),
        )
    blocks += look.text(
        look.rng.choice(("Sincerely,", "Regards,", "Best regards,", "Respectfully,", "Thank you,", "Kind regards,")),
        look.type(1),
    )
    blocks += [look.signature(), *look.closing()]
    page(look, sheet, blocks)


def mail(look: Look, sheet: Sheet, variant: str) -> None:
    """A message: its header lines, then the confirmation."""
    core, way = variant.split("/")
    look.align = "left"
    rng = look.rng
    lines = [
        rng.choice(("From: {mail}", "From: {sponsor} <{mail}>", "From: {signer} <{mail}>")),
        rng.choice(("Sent: {print}", "Date: {print}", "Sent: {issue}")),
        rng.choice(("To: {person}", "To: me", "To: {person} <{brand}@example.com>")),
        rng.choice(
            (
                "Subject: Your certificate for {title}",
                "Subject: CPE Certificate",
                "Subject: FW: {title}",
                "Subject: Thank you for attending {title}",
                "Subject: Completion notice",
            )
        ),
    ]
    if look.maybe(0.3):
        rng.shuffle(lines)
    blocks = [b for line in lines for b in look.text(line, look.type(0.9), gap=0.1)]
    look.said -= {"person", "title", "sponsor"}
    if core == "paragraph":
        blocks += look.paragraph(1.0)
    else:
        blocks += look.text(
            rng.choice(("Congratulations {person}!", "Dear {person},", "Hi {person},", "Hello {person}")), look.type(1)
        )
        blocks += look.text(
            rng.choice(
                (
                    "You have successfully completed {title}.",
                    "Thank you for attending {title}",
                    "Your credit for the webinar {title} has been recorded:",
                    "Course Completed: {title}",
                    "",
                )
            ),
            look.type(1),
        )
    blocks += [*details(look, way, ratio=1.0), *look.closing()]
    page(look, sheet, blocks)


def browser(look: Look, sheet: Sheet, variant: str) -> None:
    """A web page as a browser prints it: page title, menus, address, and the paper amid them."""
    core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    tiny = look.type(0.7, font="Helvetica")
    web = load("wordings")["web_furniture"]
    align = look.align
    look.align = "left"
    top: list[Block] = []
    bottom: list[Block] = []
    for place, lines in (("top", top), ("bottom", bottom)):
        for _ in range(look.rng.choice((1, 1, 2, 3))):
            side = look.rng.choice(("left", "left", "centre", "right"))
            lines.extend(look.text(look.told.choose(web[place]), tiny, gap=0.3, align=side))
    if look.maybe(0.4):
        menu = look.rng.sample(
            (
                "Home",
                "Catalog",
                "My Courses",
                "Certificates",
                "Transcript",
                "Profile",
                "Help",
                "Calendar",
                "Log Out",
                "Reports",
                "Store",
                "About Us",
                "Webinars",
                "On-Demand",
            ),
            5,
        )
        top += [Row([Para([(m, -1)] if " " not in m else [(w, -1) for w in m.split()], tiny) for m in menu], [1.0] * 5)]
    look.align = align
    blocks = [*CORES[core](look), *details(look, way, ratio=look.one(0.8, 1.0)), *look.closing()]
    column(sheet, top, (14, 10, sheet.width - 14, y0 + 24), fill=0.3, at=0.0)
    page(look, sheet, blocks, box=(x0, y0 + 30, x1, y1 - 36))
    column(sheet, bottom, (14, sheet.height - 34, sheet.width - 14, sheet.height - 6), fill=0.0, at=1.0)


def sessions(look: Look, sheet: Sheet, variant: str) -> None:
    """The core, and a table of sessions with titles, times and parts of the credit: decoys for the title."""
    core, way = variant.split("/")
    blocks = [*CORES[core](look), *details(look, way)]
    on = dates.day(look.rng)
    small = look.type(look.one(0.6, 0.85))
    heads = look.rng.sample(
        ("Session", "Date", "Time", "Credits", "Speaker", "Track", "Hours", "Code", "Field of Study"),
        look.rng.randint(2, 4),
    )
    shares = [3.0 if h in ("Session", "Speaker", "Track") else 1.0 for h in heads]
    table: list[Block] = [Row([Para([(w, -1) for w in h.split()], small) for h in heads], shares)]
    for number in range(look.rng.randint(2, 9)):
        cells: list[Block] = []
        for head in heads:
            match head:
                case "Session" | "Track":
                    text, tag = course(look.rng, look.told.kind, on)[0], "session"
                case "Speaker":
                    text, tag = (
                        f"{look.rng.choice('ABCDEFGJKLMPRST')}. {look.rng.choice(('Moss', 'Ahlgren', 'Okoro', 'Singh', 'Delacroix', 'Tam'))}",
                        "instructor",
                    )
                case "Date":
                    text, tag = dates.printed(on, "{m}/{d}/{year}"), "session_date"
                case "Time":
                    text, tag = f"{8 + number}:00 AM", ""
                case "Field of Study":
                    text, tag = look.rng.choice(("Taxes", "Auditing", "Accounting", "Finance")), "session_study"
                case "Code":
                    text, tag = f"{look.rng.choice('ABC')}{number + 1}0{number}", ""
                case _:
                    text, tag = look.rng.choice(("1", "1.0", "1.5", "2", "0.5")), "study_credits"
            mark = -1
            if tag:
                mark = len(look.told.fields)
                look.told.fields.append(tag)
            cells.append(Para([(w, mark) for w in text.split()], small))
        table.append(Row(cells, shares, 0.2))
    blocks += table
    blocks += [*look.rest(), *(look.signatures() if look.maybe(0.4) else []), *look.closing()]
    page(look, sheet, blocks)


def two_pages(look: Look, sheet: Sheet, variant: str) -> None:
    """The award on one page, its details (or what was taught) on the next."""
    core, way = variant.split("/")
    blocks = [
        *CORES[core](look),
        *(look.rest() if look.maybe(0.5) else []),
        *(look.signatures() if look.maybe(0.7) else []),
    ]
    page(look, sheet, [*blocks, *look.closing()])
    sheet.page = 2
    look.align = "left"
    if look.maybe(0.5):
        look.said -= {"person", "title", "date"}
    second = [*(look.heading(1.4) if look.maybe(0.5) else []), *details(look, way)]
    if look.maybe(0.6):
        second += look.text(
            look.rng.choice(
                ("Learning objectives", "Course content", "Syllabus", "Topics covered", "Inhalte", "Contenido")
            ),
            look.type(1.1, bold=True),
        )
        for _ in range(look.rng.randint(3, 8)):
            second += [
                Para(
                    [("•", -1), *((w, -1) for w in course(look.rng, look.told.kind, dates.day(look.rng))[0].split())],
                    look.type(0.9),
                    "left",
                    0.3,
                )
            ]
    second += look.closing()
    page(look, sheet, second or [Space(10)])


def diploma(look: Look, sheet: Sheet, variant: str) -> None:
    """As universities do: large, centred, a solemn sentence, many signers."""
    core, _ = variant.split("/")
    look.body = "Times-Roman"
    look.display = look.rng.choice(("Times-Bold", "Times-Italic", "Times-Roman"))
    blocks = [*look.organisation(look.one(1.6, 3.0)), *CORES[core](look)]
    if "date" not in look.said:
        blocks += look.text(
            look.rng.choice(
                (
                    "Given at {location} this {date}",
                    "In witness whereof, this {date}",
                    "Conferred on {date}",
                    "Given on {date}",
                    "this {date}",
                )
            )
            if look.told.has("location")
            else "Conferred on {date}",
            look.type(1),
        )
    blocks += [*look.rest(), Row([look.signature(), look.signature(second=True)], [1, 1], 1.5, 30), *look.closing()]
    page(look, sheet, blocks)


def stacked(look: Look, sheet: Sheet, variant: str) -> None:
    """The same paper twice on one page would be two records; here its stub repeats person and title above or below."""
    core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    cut = y0 + (y1 - y0) * look.one(0.22, 0.35)
    names = [n for n in ("person", "title", "number", "date") if look.told.has(n)][: look.rng.randint(2, 4)]
    stub = laid(
        look, look.rng.choice(("inline", "table", "grid", "piped")), look.pairs(names, others=0.2), look.one(0.7, 0.9)
    )
    look.said -= {"person", "title", "date"}
    main = [*CORES[core](look), *details(look, way), *look.closing()]
    top, bottom = (x0, y0, x1, cut - 5), (x0, cut + 5, x1, y1)
    if look.maybe(0.5):
        top, bottom = (x0, y1 - (cut - y0), x1, y1), (x0, y0, x1, y1 - (cut - y0) - 10)
    column(sheet, stub, top, fill=0.3)
    page(look, sheet, main, box=bottom)
