"""A web page saved from a browser, or the HTML of a mail, to blocks. No script runs and nothing is fetched.

Menus are left out; what only looks like one by its name is kept, low and small, since a page may be named anything.
Pictures inside the page (`data:` addresses) are figures where they are large enough to hold words.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from urllib.parse import unquote_to_bytes

from cpe_core import errors
from cpe_core.reading import plain
from cpe_core.reading.characters import fraction, raised, with_fractions
from cpe_core.reading.pictures import figure
from cpe_core.reading.selectors import rules_of
from cpe_core.reading.styles import Style, style_of
from cpe_core.reading.typesetting import MOST_FIGURES, SPACE, Block, Figure, TableBlock, TableCell, Text

MOST_LETTERS = 4_000_000  # of the page without its pictures
DEEPEST_ELEMENT = 100  # elements in elements; those deeper are taken up one
LOW = 0.65  # of their size: words of what may be a menu

_DATA = re.compile(r"data:image/[a-z.+-]+(;[a-z0-9=.-]+)*,[A-Za-z0-9+/=%_-]*", re.IGNORECASE)
_URL = re.compile(r"""url\(['"\s]*([^'")\s]+)""")
_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset=[\"']?([\w-]+)", re.IGNORECASE)
# what gives words a ground that is not read: a sheet that is not fetched, a picture that lies below them
_LAID_OVER = re.compile(
    r"rel=[\"']?stylesheet|@import|position\s{0,9}:\s{0,9}(?:absolute|fixed)|margin[\w-]{0,9}\s{0,9}:\s{0,9}-",
    re.IGNORECASE,
)
_EMPTY = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
})  # fmt: skip
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "svg", "table",
    "tbody", "td", "text", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_DROPPED = frozenset({
    "head", "script", "style", "noscript", "template", "nav", "menu", "button", "iframe", "object", "audio",
    "video", "canvas", "title",
})  # fmt: skip
_ROLES = frozenset({"navigation", "menu", "menubar", "search", "toolbar"})
_MENU = re.compile(
    r"(^|[\s_-])(nav|navbar|navigation|menu|breadcrumbs?|sidebar|cookies?|toolbar)($|[\s_-])",
    re.IGNORECASE,
)
_NEVER_MENUS = frozenset({"html", "body", "main", "article", "table", "tbody", "tr", "td", "form"})
_CLOSES = {
    "li": {"li"}, "td": {"td", "th"}, "th": {"td", "th"}, "tr": {"tr", "td", "th"}, "dt": {"dt", "dd"},
    "dd": {"dt", "dd"}, "option": {"option"}, "p": {"p"},
}  # fmt: skip
_SPACED = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "figure", "hr",
    "center",
})  # fmt: skip


def blocks(text: str) -> list[Block]:
    """The page's blocks, from top to bottom. TooLarge for a page of too many letters."""
    pictures: list[str] = []

    def reference(found: re.Match[str]) -> str:
        pictures.append(found[0])
        return f"data:{len(pictures) - 1}"

    bare = _DATA.sub(reference, text)
    if len(bare) > MOST_LETTERS:
        raise errors.TooLarge("This web page is too long to be read. Print the certificate to PDF and add that.")
    tree = _Tree()
    tree.feed(bare + "\n")  # not closed: what an unclosed comment swallows, browsers do not show either
    ground_assumed = _LAID_OVER.search(bare) is not None
    found = _Flow(tree, pictures, ground_assumed).all(menus=False)
    if len(_text_of(found)) < 40:
        found = _Flow(tree, pictures, ground_assumed).all(menus=True)
    return plain.without_mail_headers(found)


def decoded(data: bytes) -> str:
    """Decode the page by its declared encoding."""
    found = _CHARSET.search(data[:4096])
    return plain.decoded(data, found[1].decode("ascii") if found else None)


def _text_of(found: Iterable[Block]) -> str:
    return "".join(
        block.text
        if isinstance(block, Text)
        else "".join(_text_of(cell.blocks) for row in block.rows for cell in row)
        if isinstance(block, TableBlock)
        else "a figure tells as much as forty letters do"
        for block in found
    )


# -- the tree ------------------------------------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class _Element:
    tag: str
    attributes: dict[str, str]
    children: list[_Element | str] = field(default_factory=list)


class _Tree(HTMLParser):
    """The elements of a page, closed where their writers forgot to."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Element(tag="html", attributes={})
        self.styles: list[str] = []
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._close_forgotten(tag)
        element = _Element(tag=tag, attributes={name: value or "" for name, value in reversed(attrs)})
        self._open[-1].children.append(element)
        if tag not in _EMPTY and (len(self._open) < DEEPEST_ELEMENT or tag in _DROPPED):
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if self._open[-1].tag == tag and tag not in _BLOCKS:  # <div/> opens a div all the same
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return
            if self._open[place].tag == "table" and tag != "table":
                return  # a stray end inside a table closes nothing around it

    def handle_data(self, data: str) -> None:
        if self._open[-1].tag == "style":
            self.styles.append(data)
        else:
            self._open[-1].children.append(data)

    def _close_forgotten(self, tag: str) -> None:
        closes = _CLOSES.get(tag, {"p"} if tag in _BLOCKS else set())
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag in ("table", "ul", "ol", "dl", "select"):
                return
            if self._open[place].tag in closes:
                outer = tag == "tr" and self._open[place].tag in ("td", "th")
                del self._open[place:]
                if not outer:
                    return
            elif self._open[place].tag in _BLOCKS and not closes & {"td", "li", "dt"}:
                return


# -- blocks --------------------------------------------------------------------------------------


class _Flow:
    """Elements to blocks; the words of one line are gathered until something begins a new one."""

    def __init__(self, tree: _Tree, pictures: list[str], ground_assumed: bool) -> None:
        self._root = tree.root
        self._rules = rules_of("\n".join(tree.styles))
        self._ground_assumed = ground_assumed or self._rules.may_colour
        self._pictures = pictures
        self._figures = 0
        self._menus = False
        self._low: list[Block] = []

    def all(self, *, menus: bool) -> list[Block]:
        """Every block; with `menus` also what looks like a menu."""
        self._menus = menus
        found = self.blocks_of(self._root, Style(ground_assumed=self._ground_assumed))
        return [*found, *(_made_low(block) for block in self._low)]

    def blocks_of(self, element: _Element, style: Style) -> list[Block]:
        line = _Lines()
        self._into(line, element, style)
        line.end(style)
        return line.blocks

    def _words_of(self, element: _Element, style: Style) -> str:
        return _text_of(self.blocks_of(element, style))

    def _is_stacked(self, element: _Element, style: Style) -> bool:
        """Whether a part of a line is one number over another."""
        parts = [self._words_of(child, style) for child in _elements(element)]
        return len(parts) == 2 and all(_WHOLE.fullmatch(one) for one in parts)

    def _into(self, line: _Lines, element: _Element, style: Style) -> None:
        is_closed = element.tag == "details" and "open" not in element.attributes
        for child in element.children:
            if is_closed and not _is(child, "summary"):
                continue
            if isinstance(child, str):
                line.add(child, style, keep=element.tag == "pre")
            else:
                self._element(line, child, style)

    def _element(self, line: _Lines, element: _Element, parent: Style) -> None:
        tag = element.tag
        style = style_of(tag, element.attributes, parent, self._rules)
        if style.hidden or tag in _DROPPED or (element.attributes.get("role") in _ROLES and not self._menus):
            return
        if self._is_menu(element):
            self._low.extend(self.blocks_of(element, style))
        elif tag == "br":
            line.end(parent, breaks=True)
        elif tag == "img":
            self._image(line, element.attributes.get("src", ""), style)
        elif tag == "mfrac" or (tag not in _BLOCKS and style.block and self._is_stacked(element, style)):
            top, bottom, *_ = [*(self._words_of(child, style) for child in _elements(element)), "", ""]
            line.add(f" {fraction(top, bottom)} ", style)
        elif tag in ("input", "select"):
            line.add(f" {_value(element)} ", style)
        elif tag == "table":
            line.end(parent)
            if "align" in element.attributes:  # moves the table, not the words in it
                style = replace(style, align=parent.align)
            line.blocks.extend(self._table(element, style))
            line.space = SPACE
        elif tag in _BLOCKS or style.block:
            self._block(line, element, style, parent)
        else:
            self._into(line, element, style)

    def _block(self, line: _Lines, element: _Element, style: Style, parent: Style) -> None:
        line.end(parent)
        if element.tag in _SPACED:
            line.space = SPACE
        self._image(line, _background(element), style)
        beside = _elements(element)
        words = any(isinstance(child, str) and child.strip() for child in element.children)
        if style.beside and 2 <= len(beside) <= 6 and not words:
            line.blocks.append(TableBlock(rows=(tuple(self._cell(child, style) for child in beside),)))
        else:
            self._into(line, element, style)
        line.end(style)
        if element.tag in _SPACED:
            line.space = SPACE

    def _is_menu(self, element: _Element) -> bool:
        if self._menus or element.tag in _NEVER_MENUS or element.tag not in _BLOCKS:
            return False
        return bool(_MENU.search(element.attributes.get("class", "")) or _MENU.search(element.attributes.get("id", "")))

    def _image(self, line: _Lines, source: str, style: Style) -> None:
        if not source.startswith("data:") or not source[5:].isdigit() or self._figures >= MOST_FIGURES:
            return
        picture = figure(_bytes_of(self._pictures[int(source[5:])]))
        if picture is not None:
            self._figures += 1
            line.end(style)
            line.blocks.append(Figure(picture=picture, align=style.align))

    # -- tables -----------------------------------------------------------------------------------

    def _table(self, table: _Element, style: Style) -> Iterator[Block]:
        """A table of several columns as one, a frame of one column as what is in it."""
        rows = [
            tuple(self._cell(cell, row_style) for cell in row.children if _is(cell, "td", "th"))
            for row, row_style in self._rows(table, style)
        ]
        rows = [row for row in rows if any(cell.blocks for cell in row)]
        yield from self._strays(table, style)
        for caption in table.children:
            if isinstance(caption, _Element) and caption.tag == "caption":
                yield from self.blocks_of(caption, style_of("caption", caption.attributes, style, self._rules))
        if all(len(row) == 1 for row in rows):
            yield from (block for row in rows for block in row[0].blocks)
        else:
            yield TableBlock(rows=tuple(rows))

    def _strays(self, element: _Element, style: Style) -> Iterator[Block]:
        """What stands in a table beside its cells, which browsers show above it."""
        parts = ("caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th")
        strays = [child for child in element.children if not _is(child, *parts)]
        yield from self.blocks_of(_Element(tag="div", attributes={}, children=strays), style)
        for child in element.children:
            if isinstance(child, _Element) and child.tag in ("tbody", "thead", "tfoot", "tr"):
                yield from self._strays(child, style)

    def _rows(self, table: _Element, style: Style) -> Iterator[tuple[_Element, Style]]:
        for child in table.children:
            if isinstance(child, _Element):
                own = style_of(child.tag, child.attributes, style, self._rules)
                if child.tag in ("tbody", "thead", "tfoot"):
                    yield from self._rows(child, own)
                elif child.tag == "tr" and not own.hidden:
                    yield child, own

    def _cell(self, cell: _Element | str, row: Style) -> TableCell:
        assert isinstance(cell, _Element)
        line = _Lines()
        if cell.tag in ("td", "th"):
            style = style_of(cell.tag, cell.attributes, row, self._rules)
            if not style.hidden:
                self._into(line, cell, style)
        else:
            style = row
            self._element(line, cell, row)
        line.end(style)
        columns = cell.attributes.get("colspan", "1")
        return TableCell(blocks=tuple(line.blocks), columns=min(max(int(columns), 1), 50) if columns.isdecimal() else 1)


_WHOLE = re.compile(r"\s*\d{1,2}\s*")
SEEN_OTHERWISE = "it may not be seen as it is written"
_OVERRIDES = re.compile("[\u202d\u202e]")  # what follows is set letter by letter, from whichever side
_MARK = re.compile(r"\d{1,2}(?:[,/⁄]\d{1,2})*")  # a footnote's, or the top of a fraction, and not a line set high


class _Lines:
    """Words gathered for one line, and the lines that are done."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.space = 0.0
        self._pieces: list[str] = []
        self._letters: dict[float, int] = {}
        self._is_otherwise = False

    def add(self, text: str, style: Style, *, keep: bool = False) -> None:
        if keep:
            for piece in text.splitlines():
                self._gather(piece, style)
                self.end(style)
        else:
            self._gather(re.sub(r"[ \t\r\n\f]+", " ", text), style)

    def _gather(self, text: str, style: Style) -> None:
        if style.is_unseen:
            text = " " if text.isspace() else ""
        before = self._pieces[-1][-1:] if self._pieces else ""
        is_behind_a_word = before.isspace() and "".join(self._pieces[-2:]).rstrip()[-1:].isalpha()
        is_mark = style.raised and (before.isalnum() or is_behind_a_word) and _MARK.fullmatch(text) is not None
        is_mark = is_mark or (style.raised and before.isdigit() and text.isdecimal())  # no number goes on in it
        self._pieces.append(raised(text) if is_mark else text)
        self._letters[style.drawn] = self._letters.get(style.drawn, 0) + len(text.strip())
        is_otherwise = style.is_pale or style.backwards or _OVERRIDES.search(text) is not None
        self._is_otherwise = self._is_otherwise or (is_otherwise and bool(text.strip()))

    def end(self, style: Style, *, breaks: bool = False) -> None:
        """The line is done; an empty one that a break ends is space."""
        text = with_fractions(re.sub(" +", " ", "".join(self._pieces)).strip(" "))
        if text.strip():
            size = max(self._letters, key=lambda s: (self._letters[s], s))
            doubt = SEEN_OTHERWISE if self._is_otherwise else None
            self.blocks.append(Text(text=text, size=size, align=style.align, space=self.space, doubt=doubt))
            self.space = 0.0
        elif breaks:
            self.space = SPACE
        self._pieces, self._letters, self._is_otherwise = [], {}, False


def _elements(element: _Element) -> list[_Element]:
    return [child for child in element.children if isinstance(child, _Element)]


def _is(child: _Element | str, *tags: str) -> bool:
    return isinstance(child, _Element) and child.tag in tags


def _background(element: _Element) -> str:
    """The address of the picture behind an element, or nothing."""
    found = _URL.search(element.attributes.get("style", ""))
    return found[1] if found else ""


def _value(element: _Element) -> str:
    """What a form field shows."""
    kind = element.attributes.get("type", "text").lower()
    if element.tag == "select":
        options = [c for c in element.children if isinstance(c, _Element) and c.tag == "option"]
        chosen = next((o for o in options if "selected" in o.attributes), options[0] if options else None)
        return "".join(c for c in chosen.children if isinstance(c, str)) if chosen else ""
    if kind in ("checkbox", "radio"):
        return "[x]" if "checked" in element.attributes else "[ ]"
    return element.attributes.get("value", "") if kind in ("text", "date", "number", "email", "tel") else ""


def _bytes_of(address: str) -> bytes:
    head, _, body = address.partition(",")
    raw = unquote_to_bytes(body)
    if ";base64" not in head.lower():
        return raw
    try:
        return base64.b64decode(re.sub(rb"\s", b"", raw) + b"==")
    except (binascii.Error, ValueError):
        return b""


def _made_low(block: Block) -> Block:
    if isinstance(block, Text):
        return replace(block, size=block.size * LOW)
    if isinstance(block, TableBlock):
        rows = tuple(tuple(replace(c, blocks=tuple(map(_made_low, c.blocks))) for c in row) for row in block.rows)
        return replace(block, rows=rows)
    return block
