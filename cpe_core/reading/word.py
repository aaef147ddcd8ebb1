"""A Word document to blocks: headers, paragraphs, tables, text boxes and pictures, then footers.

What was deleted under "track changes" is left out. Nothing that a document only points at is fetched.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from cpe_core import errors
from cpe_core.reading import limits, plain, web
from cpe_core.reading.characters import fraction, raised, with_fractions, with_symbols
from cpe_core.reading.colours import FAINT, WHITE, Colour, colour, contrast
from cpe_core.reading.pictures import figure
from cpe_core.reading.plain import without_mail_headers
from cpe_core.reading.typesetting import (
    BODY,
    BOLD,
    MOST_FIGURES,
    SPACE,
    Align,
    Block,
    Figure,
    TableBlock,
    TableCell,
    Text,
)

MANY_LETTERS = 8 * 1024 * 1024  # of XML; more is read in a child process
_DEEPEST = 12  # tables and boxes in one another
_ALIGN: dict[str, Align] = {"center": "center", "right": "right", "end": "right"}
_DRAWABLE = str.maketrans({"☒": "[x]", "☑": "[x]", "☐": "[ ]"})  # in the one font that typesets words without places
_PRIVATE = 0xF000  # where Word keeps the letters of symbol fonts
_CODE = re.compile("[0-9A-Fa-f]{4}")
_BREAKS = frozenset({"br", "cr"})
_DOT = 2  # half points: type so small is no letter to a person


def letters(data: bytes) -> int:
    """Bytes of XML in the document."""
    return sum(info.file_size for info in _parts(data) if info.filename.endswith((".xml", ".rels")))


def _parts(data: bytes) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return package.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise _broken() from error


def blocks(data: bytes) -> list[Block]:
    """The document's blocks, from top to bottom. TooLarge for a bomb, BrokenDocument for what Word would not open."""
    # with lxml 0.1 s, which only a Word document should cost
    from docx.opc.exceptions import OpcError  # noqa: PLC0415
    from lxml.etree import LxmlError  # noqa: PLC0415

    limits.check_archive(data, (info.file_size for info in _parts(data)))
    try:
        return without_mail_headers(_Reader(_opened(data)).all())
    except (OpcError, LxmlError, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error) as error:
        raise _broken() from error
    except (KeyError, ValueError, AttributeError, TypeError, OSError, EOFError, RuntimeError, IndexError) as error:
        raise _broken() from error  # python-docx takes for granted what a damaged document lacks


def _opened(data: bytes) -> Any:
    """The document, one with macros or a template too: python-docx knows but one of the four kinds by its name."""
    from docx.opc.part import PartFactory  # noqa: PLC0415
    from docx.package import Package  # noqa: PLC0415
    from docx.parts.document import DocumentPart  # noqa: PLC0415

    for kind in _KINDS:
        PartFactory.part_type_for.setdefault(kind, DocumentPart)
    return Package.open(io.BytesIO(data)).main_document_part.document


_KINDS = (
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)


def _broken() -> errors.BrokenDocument:
    return errors.BrokenDocument("This Word document is damaged. Open it in Word, save it as PDF and add that.")


@dataclass(slots=True, kw_only=True)
class _Line:
    """A line of a paragraph in the making."""

    pieces: list[str] = field(default_factory=list)
    letters: dict[float, int] = field(default_factory=dict)  # type size in points to letters of it

    def add(self, text: str, size: float) -> None:
        self.pieces.append(text)
        self.letters[size] = self.letters.get(size, 0) + len(text.strip())


class _Reader:
    """Walks the XML itself: python-docx's own paragraphs leave out form fields, insertions and text boxes."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._part = document.part
        self._figures = 0
        self._styles = {s.style_id: s.element for s in document.styles if s.style_id}
        self._default = next((s.style_id for s in document.styles if _is_default(s.element)), None)
        self._size_of_style = cache(self._style_size)

    def all(self) -> Iterator[Block]:
        yield from self._edges("header")
        self._part = self._document.part
        yield from self._blocks(self._document.element.body, 0)
        yield from self._edges("footer")

    def _edges(self, kind: str) -> Iterator[Block]:
        """Headers or footers, each once."""
        done = set()
        for section in self._document.sections:
            edge = getattr(section, kind)
            if not edge.is_linked_to_previous and edge.part.partname not in done:
                done.add(edge.part.partname)
                self._part = edge.part
                yield from self._blocks(edge._element, 0)

    def _blocks(self, parent: Any, depth: int) -> Iterator[Block]:
        for child in parent.iterchildren():
            name = _name(child)
            if name == "p":
                yield from self._paragraph(child, depth)
            elif name == "tbl" and depth < _DEEPEST:
                yield from self._table(child, depth)
            elif name == "altChunk":
                yield from self._chunk(child)
            elif name in ("sdt", "sdtContent", "ins", "customXml", "smartTag"):
                yield from self._blocks(child, depth)

    def _chunk(self, chunk: Any) -> Iterable[Block]:
        """What a program that makes documents of web pages put in whole: Word sets it when it opens the document."""
        link = next((v for k, v in chunk.attrib.items() if k.endswith("}id")), None)
        related = self._part.rels.get(link) if link else None
        if related is None or related.is_external:
            return ()
        part = related.target_part
        if "html" in part.content_type:
            return web.blocks(web.decoded(part.blob))
        return plain.blocks(plain.decoded(part.blob)) if part.content_type == "text/plain" else ()

    # -- paragraphs -------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Any, depth: int) -> Iterator[Block]:
        style = _value(paragraph, "pPr", "pStyle") or self._default
        align = _ALIGN.get(_value(paragraph, "pPr", "jc") or self._from_style(style, "pPr", "jc") or "", "left")
        lines = [_Line()]
        figures: list[Any] = []
        boxes: list[Any] = []
        for piece in _pieces(paragraph):
            name = _name(piece)
            if name in ("drawing", "pict", "object"):
                boxes.extend(_boxes(piece))
                figures.extend(self._pictures(piece))
            elif name in _BREAKS:
                lines.append(_Line())
            elif not self._is_unseen(piece.getparent()):
                run = piece.getparent()
                text = _letters(piece, run)
                lines[-1].add(raised(text) if self._is_raised(run) else text, self._size(run, style))
        yield from (Figure(picture=picture, align=align) for picture in figures)
        yield from self._texts(lines, align)
        for box in boxes if depth < _DEEPEST else ():
            yield from self._blocks(box, depth + 1)

    def _texts(self, lines: list[_Line], align: Align) -> Iterator[Text]:
        space = SPACE
        for line in lines:
            text = with_fractions("".join(line.pieces))
            if text.strip():
                size = max(line.letters, key=lambda s: (line.letters[s], s))
                yield Text(text=text.strip(" "), size=size, align=align, space=space)
                space = 0.0

    def _is_unseen(self, run: Any) -> bool:
        """Whether a run is struck out, hidden, no larger than a dot or in the colour of its ground."""
        if any(_is_on(self._of_run(run, name)) for name in ("strike", "dstrike", "vanish")):
            return True
        size = self._of_run(run, "sz")
        if size is not None and float(size.get(_w("val")) or BODY) <= _DOT:
            return True
        told = self._of_run(run, "color")
        ink = None if told is None else colour(f"#{told.get(_w('val'))}")
        return ink is not None and contrast(ink, self._ground(run)) <= FAINT

    def _ground(self, run: Any) -> Colour | None:
        """The colour behind a run, None where that is a shape's, a table style's or a picture's."""
        if self._of_run(run, "highlight") is not None:
            return None
        shaded = [self._of_run(run, "shd")]
        for element in run.iterancestors():
            name = _name(element)
            if name == "txbxContent" or (name == "tbl" and self._is_shaded(_value(element, "tblPr", "tblStyle"))):
                return _shade(shaded)
            shaded += [_child(element, f"{name}Pr", "shd")] if name in ("p", "tc", "tbl") else []
        return _shade(shaded) or (None if self._has_pictures_behind() else WHITE)

    def _is_shaded(self, table_style: str | None) -> bool:
        element = self._styles.get(table_style or "")
        return element is not None and _shade(list(element.iter(_w("shd")))) is not None

    def _has_pictures_behind(self) -> bool:
        behind = (element.get("behindDoc") for element in self._document.element.body.iter("{*}anchor"))
        return any(one in ("1", "true") for one in behind)

    def _is_raised(self, run: Any) -> bool:
        told = self._of_run(run, "vertAlign")
        return told is not None and told.get(_w("val")) == "superscript"

    def _of_run(self, run: Any, name: str) -> Any:
        """A property of a run, its own or of the style it names."""
        own = _child(run, "rPr", name)
        return own if own is not None else self._style_child(_value(run, "rPr", "rStyle"), "rPr", name)

    def _size(self, run: Any, paragraph_style: str | None) -> float:
        """Points of a run's type; bold type as a little larger."""
        style = _value(run, "rPr", "rStyle")
        half_points = _value(run, "rPr", "sz") or (self._from_style(style, "rPr", "sz") if style else None)
        size = float(half_points) / 2 if half_points else self._size_of_style(paragraph_style)
        bold = _child(run, "rPr", "b")
        if bold is None:
            bold = self._style_child(paragraph_style, "rPr", "b")
        return size * BOLD if _is_on(bold) and size <= BODY + 1 else size

    def _style_size(self, style: str | None) -> float:
        size = self._from_style(style, "rPr", "sz")
        if size is None:
            defaults = _child(self._document.styles.element, "docDefaults", "rPrDefault")
            size = _value(defaults, "rPr", "sz") if defaults is not None else None
        return float(size) / 2 if size else BODY

    def _from_style(self, style: str | None, *path: str) -> str | None:
        found = self._style_child(style, *path)
        return None if found is None else found.get(_w("val"))

    def _style_child(self, style: str | None, *path: str) -> Any:
        """A property of a style, or of the nearest style it is based on."""
        for _ in range(12):
            element = self._styles.get(style or "")
            if element is None:
                return None
            found = _child(element, *path)
            if found is not None:
                return found
            style = _value(element, "basedOn")
        return None

    def _pictures(self, drawing: Any) -> Iterator[Any]:
        for element in drawing.iter():
            if not isinstance(element.tag, str) or _name(element) not in ("blip", "imagedata"):
                continue
            link = next((v for k, v in element.attrib.items() if k.endswith(("}embed", "}id"))), None)
            related = self._part.rels.get(link) if link else None
            if related is None or related.is_external or self._figures >= MOST_FIGURES:
                continue
            picture = figure(related.target_part.blob)
            if picture is not None:
                self._figures += 1
                yield picture

    # -- tables -----------------------------------------------------------------------------------

    def _table(self, table: Any, depth: int) -> Iterator[Block]:
        """A table of several columns as one, a frame of one column as what is in it."""
        rows = [tuple(self._cell(cell, depth) for cell in _below(row, "tc")) for row in _below(table, "tr")]
        rows = [row for row in rows if any(cell.blocks for cell in row)]
        grid = _child(table, "tblGrid")
        columns = list(grid.iterchildren()) if grid is not None else []
        if all(len(row) == 1 for row in rows):
            yield from (block for row in rows for block in row[0].blocks)
        else:
            yield TableBlock(rows=tuple(rows), widths=tuple(float(c.get(_w("w")) or 0) for c in columns))

    def _cell(self, cell: Any, depth: int) -> TableCell:
        span = _value(cell, "tcPr", "gridSpan") or "1"
        columns = min(max(int(span), 1), 50) if span.isdecimal() else 1
        return TableCell(blocks=tuple(self._blocks(cell, depth + 1)), columns=columns)


# -- XML -----------------------------------------------------------------------------------------


def _w(name: str) -> str:
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2] if isinstance(element.tag, str) else ""


def _child(element: Any, *path: str) -> Any:
    for name in path:
        element = element.find(_w(name))
        if element is None:
            return None
    return element


def _value(element: Any, *path: str) -> str | None:
    found = _child(element, *path)
    return None if found is None else found.get(_w("val"))


def _is_on(switch: Any) -> bool:
    """Whether a property that is on or off is there, and on."""
    return switch is not None and (switch.get(_w("val")) or "true") not in ("0", "false", "off", "none")


def _shade(shaded: list[Any]) -> Colour | None:
    """The first of these shadings' colours that is one."""
    fills = (colour(f"#{one.get(_w('fill'))}") for one in shaded if one is not None)
    return next(filter(None, fills), None)


def _is_default(style: Any) -> bool:
    return style.get(_w("default")) in ("1", "true") and style.get(_w("type")) == "paragraph"


def _pieces(element: Any) -> Iterator[Any]:
    """What a paragraph's runs hold, in order: texts, tabs, breaks, drawings. Not what is inside a drawing."""
    for child in element.iterchildren():
        name = _name(child)
        if (
            name in ("t", "f", "tab", "noBreakHyphen", "sym", "checkBox", "drawing", "pict", "object")
            or name in _BREAKS
        ):
            yield child
        elif name == "Choice" or name not in ("del", "moveFrom", "Fallback", "pPr", "rPr", "instrText", "delText"):
            yield from _pieces(child)


def _letters(piece: Any, run: Any) -> str:
    match _name(piece):
        case "t":
            text = piece.text or ""
            return "".join(_symbol(ord(c)) for c in text) if _is_symbolic(run) else text.translate(_DRAWABLE)
        case "f":
            parts = (
                "".join(text.text or "" for text in piece.iterfind(f"{{*}}{name}//{{*}}t")) for name in ("num", "den")
            )
            return f" {fraction(*parts)} "
        case "tab":
            return "\t"
        case "sym":
            code = piece.get(_w("char")) or ""
            return _symbol(int(code, 16)) if _CODE.fullmatch(code) else " "
        case "checkBox":
            ticked = _child(piece, "checked")
            return "[x]" if _is_on(_child(piece, "default") if ticked is None else ticked) else "[ ]"
        case _:
            return "-"


def _is_symbolic(run: Any) -> bool:
    """Whether a run is set in a font whose letters are pictures."""
    fonts = _child(run, "rPr", "rFonts")
    return fonts is not None and (fonts.get(_w("ascii")) or "").startswith("Wingdings")


def _symbol(code: int) -> str:
    """A box or a tick of a symbol font; a space for its other pictures."""
    letter = with_symbols(chr(code if code > 0xFF else _PRIVATE + code))
    return letter.translate(_DRAWABLE) if letter in "☐☒☑✓✗■○" else " "


def _boxes(drawing: Any) -> Iterator[Any]:
    """Text boxes of a drawing, those inside others left to them."""
    for element in drawing.iterchildren():
        if _name(element) == "txbxContent":
            yield element
        elif _name(element) != "Fallback":
            yield from _boxes(element)


def _below(element: Any, name: str) -> Iterator[Any]:
    """Children of that name, also those in content controls."""
    for child in element.iterchildren():
        if _name(child) == name:
            yield child
        elif _name(child) in ("sdt", "sdtContent", "ins"):
            yield from _below(child, name)
