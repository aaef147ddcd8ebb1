"""Frames: how a core and its details are put on a page. Each draws its free parameters anew."""

from __future__ import annotations

from collections.abc import Sequence

from .cores import CORES
from .look import Look, Pair
from .sheet import Block, Para, Row, Sheet, Stack, column


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
