"""What a layout is, what a case of it is, and what becomes of a case: a file with its labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zlib import crc32

import numpy as np
from PIL import Image, ImageFilter

from tests.certificates.camera import jpeg, photographed, render, scanned
from tests.strangers.sheet import LETTER_TALL, LETTER_WIDE, Sheet

BORN, HYBRID, SCAN, FAX, PHOTO, SHOT = "born digital", "hybrid", "scan", "fax", "photo", "screenshot"
SEARCHABLE, GARBLED, TURNED = "searchable scan", "garbled", "turned scan"
OUTLINED = "outlines"  # born digital, its type (or some of it) turned into shapes
TEXTLESS = (SCAN, FAX, PHOTO, SHOT, TURNED)

SKIP = {"skip": True}
LABELS = {
    "title": "course_title",
    "sponsor": "sponsor",
    "date": "completion_date",
    "credits": "credits",
    "fields": "fields_of_study",
    "delivery": "delivery_method",
    "sponsor_id": "sponsor_id",
    "name": "participant",
    "number": "certificate_number",
}


class Case:
    """One certificate: what is printed (`case.title`) and the labels it must be read as (`case.records`)."""

    def __init__(self, as_: str, values: dict[str, Any]) -> None:
        self.as_ = as_
        records = values.pop("records", None)
        self.records: list[dict[str, Any]] = [_labels(values)] if records is None else records
        self.printed = {
            key: value[0] if key in LABELS and isinstance(value, tuple) else value for key, value in values.items()
        }

    def __getattr__(self, key: str) -> Any:
        try:
            return self.printed[key]
        except KeyError:
            raise AttributeError(key) from None


def _labels(values: dict[str, Any]) -> dict[str, Any]:
    """A value is printed as it is labelled, unless it is a pair of (printed, label)."""
    labels = {}
    for key, field in LABELS.items():
        value = values.get(key)
        labels[field] = value[1] if isinstance(value, tuple) else value
    return labels


def case(as_: str = "", **values: Any) -> Callable[[str, dict[str, Any]], Case]:
    """A certificate of the layout it stands in; a value may be a pair of (printed, label)."""
    return lambda usual, always: Case(as_ or usual, {**always, **values})


def record(**values: Any) -> dict[str, Any]:
    """The labels of one of several records on a document."""
    return {field: values.get(key) for key, field in LABELS.items()}


def studies(*names: str) -> list[dict[str, str]]:
    return [{"name": name} for name in names]


def shares(credits: dict[str, str]) -> list[dict[str, str]]:
    """Fields of study with the credits each of them earned."""
    return [{"name": name, "credits": amount} for name, amount in credits.items()]


Drawing = Callable[[Sheet, Sheet, Case], None]
Making = Callable[[Case], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One issuer's page: `draw(paper, values, case)`, where a hybrid's paper becomes a picture under its values.

    What no sheet can draw (a mail, a Word document, a browser's print) is a whole file: `make(case)`, with its ending.
    """

    name: str
    module: str
    size: tuple[float, float]
    cases: list[Case]
    colour: str | None = None
    draw: Drawing | None = None
    make: Making | None = None
    ending: str = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stranger:
    """A file with the labels of the records on it, in the shape of the corpus' labels."""

    name: str
    layout: str
    kind: str
    data: bytes
    records: list[dict[str, Any]]


LAYOUTS: list[Layout] = []


def layout(
    name: str,
    *cases: Callable[[str, dict[str, Any]], Case],
    as_: str = BORN,
    size: tuple[float, float] = LETTER_WIDE,
    colour: str | None = None,
    **always: Any,
) -> Callable[[Drawing], Drawing]:
    """Registers the drawing that follows, with its certificates; `always` holds what is the same on all of them."""

    def register(draw: Drawing) -> Drawing:
        made = [make(as_, always) for make in cases]
        module = draw.__module__.rpartition("layouts_")[2]
        LAYOUTS.append(Layout(name=name, module=module, size=size, colour=colour, cases=made, draw=draw))
        return draw

    return register


def whole_file(
    name: str,
    *cases: Callable[[str, dict[str, Any]], Case],
    ending: str = "pdf",
    as_: str = BORN,
    size: tuple[float, float] = LETTER_TALL,
    **always: Any,
) -> Callable[[Making], Making]:
    """Registers what makes a file as a whole; a PDF (then of that size) may also be scanned or photographed."""

    def register(make: Making) -> Making:
        made = [one(as_, always) for one in cases]
        module = make.__module__.rpartition("layouts_")[2]
        LAYOUTS.append(Layout(name=name, module=module, size=size, cases=made, make=make, ending=ending))
        return make

    return register


def strangers(layouts: Sequence[Layout]) -> Iterator[Stranger]:
    """Files are named by a number made from their layout's name: neutral, and the same when layouts are added."""
    for plan in layouts:
        for place, one in enumerate(plan.cases, 1):
            number = file_number(plan.name)
            data, ending = _file(plan, one, seed=number + place)
            name = f"s{number:06d}-{place}.{ending}"
            yield Stranger(name=name, layout=plan.name, kind=one.as_, data=data, records=one.records)


def file_number(layout: str) -> int:
    return crc32(layout.encode()) % 1000000


def _file(plan: Layout, one: Case, *, seed: int) -> tuple[bytes, str]:
    if one.as_ == HYBRID:
        return _hybrid(plan, one), "pdf"
    born = _born(plan, one)
    if one.as_ in (BORN, OUTLINED):
        return born, plan.ending
    if one.as_ == PHOTO:
        return _photo(render(born, dpi=170), seed), "jpg"
    if one.as_ == SHOT:
        picture = render(born, dpi=96 * 860 / (plan.size[0] * 96 / 72))
        return _png(picture), "png"
    if one.as_ in (SEARCHABLE, GARBLED):
        return _over_picture(plan, born, _lines(born), shift=3 if one.as_ == GARBLED else 0, seed=seed), "pdf"
    return _as_pdf(plan, _aged(one.as_, render(born, dpi=200 if one.as_ != TURNED else 150), seed)), "pdf"


def _born(plan: Layout, one: Case) -> bytes:
    if plan.draw is None:
        assert plan.make is not None
        return plan.make(one)
    sheet = Sheet(plan.size, colour=plan.colour)
    plan.draw(sheet, sheet, one)
    return sheet.pdf(subject=plan.name)


def _hybrid(plan: Layout, one: Case) -> bytes:
    """The paper as a picture, the values as text over it: drawn twice, each time with one half thrown away."""
    assert plan.draw is not None
    paper = Sheet(plan.size, colour=plan.colour)
    plan.draw(paper, Sheet(plan.size), one)
    final = Sheet(plan.size)
    final.page_picture(jpeg(render(paper.pdf(subject=""), dpi=160), quality=82))
    plan.draw(Sheet(plan.size), final, one)
    return final.pdf(subject=plan.name)


def _aged(way: str, page: Image.Image, seed: int) -> Image.Image:
    if way == FAX:
        grey = page.convert("L").filter(ImageFilter.GaussianBlur(0.8)).rotate(-0.4, fillcolor=255)
        return grey.resize((grey.width * 2 // 3, grey.height * 2 // 3)).point(lambda tone: 255 * (tone > 150))
    skew = ((seed * 37) % 23 - 11) / 10
    picture = scanned(page, skew=skew, seed=seed)
    return picture.transpose(Image.Transpose.ROTATE_90) if way == TURNED else picture


def _as_pdf(plan: Layout, picture: Image.Image) -> bytes:
    wide = picture.width > picture.height
    long, short = max(plan.size), min(plan.size)
    sheet = Sheet((long, short) if wide else (short, long))
    sheet.page_picture(jpeg(picture.convert("L"), quality=72))
    return sheet.pdf(subject=plan.name)


def _over_picture(plan: Layout, born: bytes, lines: list[tuple[float, float, str]], *, shift: int, seed: int) -> bytes:
    """A scan with a hidden text layer: of what a cheap reader made of it, or of letters that a broken map shifted."""
    sheet = Sheet(plan.size)
    sheet.page_picture(jpeg(scanned(render(born, dpi=170), skew=0.2, seed=seed), quality=74))
    for x, y, text in lines:
        mangled = "".join(chr(ord(c) + shift) if shift and 32 < ord(c) < 123 else c for c in text)
        sheet.hidden(x, y, mangled if shift else _misread(mangled, seed), 9)
    return sheet.pdf(subject=plan.name)


def _misread(text: str, seed: int) -> str:
    """Every few words one letter wrong, in the usual ways."""
    words = text.split(" ")
    for place, word in enumerate(words):
        if (place * 7 + seed + len(word)) % 9 == 0:
            words[place] = word.replace("l", "1").replace("rn", "m").replace("O", "0")
    return " ".join(words)


def _lines(born: bytes) -> list[tuple[float, float, str]]:
    import pypdfium2 as pdfium

    with pdfium.PdfDocument(born) as document:
        page = document[0]
        high = page.get_height()
        text = page.get_textpage()
        boxes = [text.get_rect(n) for n in range(text.count_rects())]
        return [(x0, high - y0, text.get_text_bounded(x0, y0, x1, y1).strip()) for x0, y0, x1, y1 in boxes]


def _photo(page: Image.Image, seed: int) -> bytes:
    chance = np.random.default_rng(seed)
    wide = page.width > page.height
    size = (2000, 1500) if wide else (1500, 2000)
    near = chance.uniform(50, 150, 8)
    corners = (
        (near[0], near[1]),
        (size[0] - near[2], near[3]),
        (size[0] - near[4] * 0.7, size[1] - near[5]),
        (near[6] * 0.6, size[1] - near[7]),
    )
    return jpeg(photographed(page, size=size, corners=corners, seed=seed), quality=80)


def _png(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
