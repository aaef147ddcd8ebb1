"""Layout families: frames that hold a core and its details. Each draws a sheet anew from many free parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from . import dates
from .cores import CORES
from .facts import Facts
from .grammar import load
from .look import Look, Pair
from .sheet import Block, Para, Row, Sheet, Space, Stack, column

SIZES = (
    (792, 612, 26), (612, 792, 24), (842, 595, 18), (595, 842, 14), (960, 540, 3), (1056, 816, 4), (720, 540, 3), (1000, 750, 2), (1500, 1159, 1), (1684, 1190, 1), (576, 432, 1), (842, 474, 1), (792, 576, 1), (2000, 1414, 1),
)  # fmt: skip
_SIZES = [(w, h) for w, h, weight in SIZES for _ in range(weight)]
Family = Callable[[Look, Sheet, str], None]


# -- ways to tell the details --------------------------------------------------------------------


def details(look: Look, way: str, *, skip: tuple[str, ...] = (), ratio: float | None = None) -> list[Block]:
    """What the core has not told, in a way: lines, table, grid of n columns, labels then values, ..."""
    size = ratio or look.one(0.75, 1.1)
    if way == "lines":
        return [*look.rest(), *(look.ticked() if look.maybe(0.15) else [])]
    blocks: list[Block] = []
    if look.maybe(0.7 if way == "splits" else 0.35):
        blocks += look.splits()
    if look.maybe(0.8 if way == "boxes" else 0.08):
        blocks += look.ticked()
    if way == "form" and look.told.has("credits") and "credits" not in look.said:
        wording = look.told.pick("filled_form", "any")
        low = look.rng.choice(("{credits}", "__{credits}__", "_{credits}_", "{credits}"))
        blocks += look.text(wording.replace("{credits}", low), look.type(size))
    if look.maybe(0.7 if way == "regimes" else 0.05) and look.told.has("credits") and "credits" not in look.said:
        blocks += look.regimes()
    names = look.details(least=1, skip=skip)
    if way in ("piped", "header table"):
        names = names[: look.rng.randint(2, 6)]
    told = look.pairs(names, others=0.1 if way in ("piped", "header table") else 0.3)
    if not told:
        return blocks
    return [*laid(look, way, told, size), *blocks] if look.maybe(0.7) else [*blocks, *laid(look, way, told, size)]


def laid(look: Look, way: str, told: list[Pair], size: float) -> list[Block]:
    columns = look.rng.choice((2, 2, 3, 3, 4))
    match way:
        case "table":
            return look.labels_table(told, size)
        case "above":
            return look.labels_above(told, size)
        case "under":
            return look.grid(told, columns, under=True, ratio=size)
        case "grid":
            return look.grid(told, columns, ratio=size)
        case "then values":
            return look.labels_then_values(told, size)
        case "piped":
            return look.piped(told, size)
        case "header table":
            return look.header_table(told, size)
        case "two tables":
            middle = len(told) // 2
            left, right = look.labels_table(told[: middle or 1], size), look.labels_table(told[middle or 1 :], size)
            return [Row([Stack(left, 1, 3), Stack(right, 1, 3)], [1, 1])] if right else left
    return look.labels_inline(told, size)


# -- frames --------------------------------------------------------------------------------------


def margins(look: Look, sheet: Sheet) -> tuple[float, float, float, float]:
    side, top = look.one(0.04, 0.16) * sheet.width, look.one(0.03, 0.13) * sheet.height
    return side, top, sheet.width - side, sheet.height - look.one(0.02, 0.1) * sheet.height


def page(
    look: Look, sheet: Sheet, blocks: Sequence[Block], *, box: tuple[float, float, float, float] | None = None
) -> None:
    fill = look.rng.choice((0.0, 0.3, 0.6, 0.9, 1.0)) if look.align != "centre" else look.rng.choice((0.4, 0.7, 1.0))
    column(
        sheet,
        blocks,
        box or margins(look, sheet),
        fill=fill,
        at=look.rng.choice((0.0, 0.2, 0.5)) if look.align != "centre" else 0.5,
    )


def simple(look: Look, sheet: Sheet, variant: str) -> None:
    """One column: core, details, signatures, small print."""
    core, way = variant.split("/")
    blocks = CORES[core](look)
    blocks += details(look, way)
    if way not in ("lines",) and look.maybe(0.6):
        blocks += look.rest()
    blocks += look.signatures() if look.maybe(0.65) else []
    blocks += look.rest() if look.maybe(0.5) else []
    blocks += look.closing()
    page(look, sheet, blocks)


def sidebar(look: Look, sheet: Sheet, variant: str) -> None:
    """A narrow column beside the core, with details, logo, seal."""
    side, core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    cut = x0 + (x1 - x0) * (look.one(0.22, 0.36) if side == "left" else look.one(0.62, 0.78))
    gutter = look.one(8, 30)
    narrow, wide = (
        ((x0, y0, cut - gutter, y1), (cut, y0, x1, y1))
        if side == "left"
        else ((cut + gutter, y0, x1, y1), (x0, y0, cut, y1))
    )
    align = look.align
    main = [*CORES[core](look), *(look.signatures() if look.maybe(0.5) else [])]
    look.align = look.rng.choice(("left", "centre"))
    beside = [
        *(look.organisation(look.one(0.9, 1.3)) if look.maybe(0.5) else []),
        *details(look, way, ratio=look.one(0.65, 0.9)),
        *(look.seal() if look.maybe(0.3) else []),
    ]
    look.align = align
    main += [*(look.rest() if look.maybe(0.6) else []), *look.closing()]
    order = [(main, wide), (beside, narrow)]
    for blocks, box in order if look.maybe(0.6) else reversed(order):
        page(look, sheet, blocks, box=box)


def band(look: Look, sheet: Sheet, variant: str) -> None:
    """A band across the head or the foot holds the details in columns."""
    where, core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    high = look.one(0.1, 0.24) * (y1 - y0)
    main = CORES[core](look)
    told = look.pairs(look.details(least=2)[: look.rng.randint(2, 5)], others=0.1)
    strip = (
        laid(look, way, told, look.one(0.75, 1.0))
        if way in ("piped", "header table")
        else look.grid(told, max(1, len(told)), under=way == "under", ratio=look.one(0.75, 1.0))
    )
    main += [*(look.signatures() if look.maybe(0.4) else []), *look.rest(), *look.closing()]
    if where == "head":
        column(sheet, strip, (x0, y0, x1, y0 + high), fill=0.2)
        page(look, sheet, main, box=(x0, y0 + high + 6, x1, y1))
    else:
        page(look, sheet, main, box=(x0, y0, x1, y1 - high - 6))
        column(sheet, strip, (x0, y1 - high, x1, y1), fill=0.2)


def corners(look: Look, sheet: Sheet, variant: str) -> None:
    """Logo, day, number in the corners; the core between them."""
    core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    wide, high = (x1 - x0) * 0.4, (y1 - y0) * look.one(0.08, 0.14)
    spots = [(x0, y0, "left"), (x1 - wide, y0, "right"), (x0, y1 - high, "left"), (x1 - wide, y1 - high, "right")]
    look.rng.shuffle(spots)
    align = look.align
    held = []
    for name in [n for n in ("organisation", "date", "number", "issue") if n == "organisation" or look.told.has(n)][
        : look.rng.randint(1, 4)
    ]:
        x, y, look.align = spots.pop()
        if name == "organisation":
            blocks = look.organisation(look.one(0.9, 1.6))
        elif look.maybe(0.6):
            blocks = laid(look, "inline", [look.pair(name)], look.one(0.7, 1.0))
        else:
            blocks = look.text("{" + name + "}", look.type(look.one(0.7, 1.0)))
        held.append((blocks, (x, y, x + wide, y + high)))
    look.align = align
    blocks = [*CORES[core](look), *details(look, way), *(look.signatures() if look.maybe(0.5) else []), *look.closing()]
    for corner, box in held:
        column(sheet, corner, box, fill=0.2, at=0.2)
    page(look, sheet, blocks, box=(x0, y0 + high + 4, x1, y1 - high - 4))


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


def ticket(look: Look, sheet: Sheet, variant: str) -> None:
    """The paper fills a part of the page only: a stub, a wallet card, a half sheet."""
    core, way = variant.split("/")
    w, h = look.one(0.45, 0.85), look.one(0.3, 0.6)
    x, y = look.one(0.02, 0.96 - w), look.one(0.02, 0.96 - h)
    blocks = [
        *CORES[core](look),
        *details(look, way, ratio=look.one(0.6, 0.9)),
        *(look.signatures() if look.maybe(0.4) else []),
        *look.closing(),
    ]
    page(look, sheet, blocks, box=(x * sheet.width, y * sheet.height, (x + w) * sheet.width, (y + h) * sheet.height))


def split(look: Look, sheet: Sheet, variant: str) -> None:
    """Two halves: the award, and beside it a table with all that was awarded."""
    core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    middle = x0 + (x1 - x0) * look.one(0.42, 0.58)
    left = [*CORES[core](look), *(look.signatures() if look.maybe(0.7) else [])]
    align, look.align = look.align, "left"
    right = (
        [*look.heading(look.one(0.9, 1.4)), *details(look, way, ratio=look.one(0.75, 0.95))]
        if look.maybe(0.4)
        else details(look, way, ratio=look.one(0.75, 0.95))
    )
    look.align = align
    left += look.rest() if look.maybe(0.5) else []
    right += look.closing()
    halves = [(x0, y0, middle - 10, y1), (middle + 10, y0, x1, y1)]
    if look.maybe(0.3):
        halves.reverse()
    page(look, sheet, left, box=halves[0])
    page(look, sheet, right, box=halves[1])


def sessions(look: Look, sheet: Sheet, variant: str) -> None:
    """The core, and a table of sessions with titles, times and parts of the credit: decoys for the title."""
    core, way = variant.split("/")
    blocks = [*CORES[core](look), *details(look, way)]
    from .courses import course

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


def scattered(look: Look, sheet: Sheet, variant: str) -> None:
    """Values put at places of a drawn form, none of them quite in line with its label."""
    core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    blocks = CORES[core](look)
    told = look.pairs(look.details(least=2), others=0.2)
    lt, vt = look.label_type(look.one(0.8, 1.0)), look.value_type(look.one(0.9, 1.2))
    cut = y0 + (y1 - y0) * look.one(0.3, 0.5)
    page(look, sheet, blocks, box=(x0, y0, x1, cut))
    step = (y1 - cut - 20) / max(1, len(told))
    gap = look.one(0.2, 0.45)
    for place, (label, shown) in enumerate(told):
        base = cut + step * (place + 0.7)
        scale = min(1.0, step / (1.3 * vt.size))
        _, end = sheet.put(label, x0, base, lt, scale=scale)
        if shown:
            start = end + 6 if way == "close" else max(x0 + gap * (x1 - x0), end + 6)
            sheet.put(
                shown,
                start,
                base + look.one(-0.35, 0.25) * vt.size * scale,
                vt,
                scale=scale * min(1.0, 60 / sum(len(t) + 1 for t, _ in shown)),
            )


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
        from .courses import course

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


def poster(look: Look, sheet: Sheet, variant: str) -> None:
    """Large type at one side, the small lines packed at the foot."""
    core, way = variant.split("/")
    x0, y0, x1, y1 = margins(look, sheet)
    look.align = look.rng.choice(("left", "left", "right"))
    cut = y0 + (y1 - y0) * look.one(0.55, 0.75)
    look.base *= look.one(1.0, 1.4)
    main = CORES[core](look)
    look.base *= 0.7
    foot = [*details(look, way), *look.rest(), *(look.signatures() if look.maybe(0.4) else []), *look.closing()]
    column(
        sheet, main, (x0, y0, x1, cut - 6), fill=look.rng.choice((0.0, 0.3, 0.7)), at=look.rng.choice((0.0, 0.5, 1.0))
    )
    column(sheet, foot, (x0, cut + 6, x0 + (x1 - x0) * look.one(0.5, 1.0), y1), fill=0.3, at=1.0)


def zigzag(look: Look, sheet: Sheet, variant: str) -> None:
    """Each part set at a side of its own: no common edge or axis."""
    core, way = variant.split("/")
    look.align = "left"
    blocks = [*CORES[core](look), *details(look, way), *look.rest(), *look.closing()]
    for block in blocks:
        if isinstance(block, Para):
            block.align = look.rng.choice(("left", "centre", "right", "centre"))
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


# -- the families and their variants -------------------------------------------------------------

_SENTENCES = (
    "classic",
    "sponsor first",
    "person first",
    "title first",
    "title then person",
    "paragraph",
    "sentence",
    "course online",
    "bare",
)
_WAYS = (
    "lines",
    "inline",
    "table",
    "above",
    "under",
    "grid",
    "then values",
    "piped",
    "header table",
    "two tables",
    "splits",
    "boxes",
    "form",
    "regimes",
)


def _variants(cores: Sequence[str], ways: Sequence[str]) -> list[str]:
    return [f"{core}/{way}" for core in cores for way in ways]


FAMILIES: dict[str, tuple[Family, tuple[str, ...], list[str], float]] = {
    # name: how it is set, how it may be aligned, its variants, its weight
    "centred": (simple, ("centre",), _variants(_SENTENCES, _WAYS), 20),
    "left": (simple, ("left",), _variants(_SENTENCES, _WAYS), 8),
    "right": (simple, ("right",), _variants(("classic", "person first", "title first", "course online"), ("lines", "inline", "grid")), 1),
    "form": (simple, ("centre", "left"), _variants(("labelled", "person labelled"), ("inline", "table", "above", "under", "grid", "then values", "header table", "two tables", "boxes", "form", "splits", "regimes")), 12),
    "ladder": (simple, ("centre", "left"), _variants(("ladder",), ("lines", "inline", "grid", "piped")), 3),
    "sidebar": (sidebar, ("centre", "left"), [f"{s}/{v}" for s in ("left", "right") for v in _variants(("classic", "person first", "course online", "paragraph", "title first"), ("above", "inline", "under", "lines"))], 5),
    "band": (band, ("centre", "left"), [f"{s}/{v}" for s in ("head", "foot") for v in _variants(("classic", "sponsor first", "person first", "sentence", "person labelled"), ("above", "under", "piped", "header table"))], 6),
    "corners": (corners, ("centre", "left"), _variants(("classic", "person first", "sentence", "course online", "bare", "title first"), ("lines", "inline", "grid", "under")), 6),
    "letter": (letter, ("left",), _variants(("paragraph", "labelled"), ("lines", "inline", "table", "header table")), 4),
    "browser": (browser, ("centre", "left"), _variants(("labelled", "classic", "sentence", "person labelled", "title first"), ("inline", "table", "grid", "lines", "above")), 5),
    "ticket": (ticket, ("centre", "left"), _variants(("classic", "labelled", "person labelled", "bare"), ("inline", "table", "grid", "lines")), 3),
    "split": (split, ("centre", "left"), _variants(("classic", "person first", "sponsor first", "paragraph", "course online"), ("inline", "table", "above", "lines", "regimes")), 4),
    "sessions": (sessions, ("centre", "left"), _variants(("classic", "person labelled", "paragraph", "sentence"), ("lines", "inline", "table", "grid")), 4),
    "scattered": (scattered, ("centre", "left"), _variants(("labelled", "person labelled", "classic", "bare"), ("close", "apart")), 4),
    "two pages": (two_pages, ("centre", "left"), _variants(("classic", "person first", "paragraph", "course online", "person labelled"), ("inline", "table", "header table", "lines")), 3),
    "mail": (mail, ("left",), _variants(("paragraph", "labelled"), ("lines", "inline", "table", "piped")), 2),
    "poster": (poster, ("left",), _variants(("classic", "person first", "title first", "course online", "sponsor first"), ("lines", "inline", "grid", "piped", "header table")), 4),
    "zigzag": (zigzag, ("left",), _variants(("classic", "sentence", "person first", "title then person", "bare", "labelled"), ("lines", "inline")), 3),
    "stacked": (stacked, ("centre", "left"), _variants(("classic", "person labelled", "sentence"), ("inline", "table", "lines", "grid")), 2),
    "diploma": (diploma, ("centre",), _variants(("classic", "person first", "paragraph", "sentence"), ("lines",)), 3),
}  # fmt: skip
_NAMES = list(FAMILIES)
_WEIGHTS = [FAMILIES[name][3] for name in _NAMES]
LAYOUTS = tuple(f"{name}/{variant}" for name in _NAMES for variant in FAMILIES[name][2])


def compose(rng: Random, told: Facts) -> tuple[str, Sheet]:
    """Set one paper: the name of its layout, and its words at their places."""
    name = rng.choices(_NAMES, _WEIGHTS)[0]
    setting, aligns, variants, _ = FAMILIES[name]
    variant = rng.choice(variants)
    width, height = rng.choice(_SIZES)
    sheet = Sheet(width=float(width), height=float(height))
    look = Look(rng, told, min(width, height) * rng.choice((0.015, 0.018, 0.021, 0.024, 0.028)))
    look.align = rng.choice(aligns)
    setting(look, sheet, variant)
    if rng.random() < 0.06:
        _watermark(look, sheet)
    return f"{name}/{variant}", sheet


def _watermark(look: Look, sheet: Sheet) -> None:
    text = look.rng.choice(("SAMPLE", "COPY", "ORIGINAL", "VOID", "CPE", "CERTIFIED", "OFFICIAL"))
    how = look.type(look.one(4, 7), bold=True)
    pages, sheet.page = sheet.page, 1
    sheet.put([(text, -1)], sheet.width / 2, sheet.height * look.one(0.4, 0.7), how, "centre", ghost=True)
    sheet.page = pages
