"""The part of CSS that decides how a web page's words are laid out: size, weight, alignment, side by side, hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from cpe_core.reading.colours import BLACK, FAINT, LINK, PALE, WHITE, Colour, colour, contrast, share
from cpe_core.reading.selectors import Keys, Rules, declarations, keys_of
from cpe_core.reading.typesetting import BODY, BOLD, LARGEST, SMALLEST, Align

_PIXEL = 0.75  # points
_SEEN = 1.0  # points: smaller type is a dot, as the words are that a mail shows before it is opened
_OF_TAGS: dict[str, tuple[float, bool]] = {
    "h1": (24, True), "h2": (19, True), "h3": (15, True), "h4": (12.5, True), "h5": (11, True), "h6": (10, True),
    "small": (9, False), "sup": (8, False), "sub": (8, False), "big": (13, False),
}  # fmt: skip
_FONT_SIZES = {"1": 8.0, "2": 9.5, "3": 11.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
_NAMED = {"xx-small": 7.0, "x-small": 8.0, "small": 9.5, "medium": 11.0, "large": 13.5, "x-large": 18.0,
          "xx-large": 24.0}  # fmt: skip
_ALIGN: dict[str, Align] = {"left": "left", "start": "left", "justify": "left", "center": "center", "right": "right"}
_SIZE = re.compile(r"(\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})(px|pt|em|rem|%|vw)")
_ZERO = re.compile(r"0+(?:\.0+)?(?:px|pt|em|rem|%)?")
_ZERO_IN_FONT = re.compile(rf"(?:^|\s){_ZERO.pattern}(?=[\s/])")  # and not a line's height, behind a slash
_FAR = re.compile(r"-(?:\d{4,}|[3-9]\d\d)(?:\.\d+)?(?:px|pt|em|rem|%)")
_STRUCK = frozenset({"s", "strike", "del"})
_CUT_AWAY = re.compile(r"inset\((?:50|100)%\)|rect\([01][a-z]*(?:[,\s]+[01][a-z]*){3}\)|(?:circle|ellipse)\(0")
_FADED = 0.1  # of its opacity: nobody sees what is left
_PARTS = re.compile(r"(?:[^\s()]|\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200}){0,20}\))+")  # of a background
_DRAWINGS = frozenset({"svg", "g", "text", "tspan"})
_SAME = frozenset({"", "inherit", "currentcolor"})
_DRAWN = re.compile(r"(?:url|gradient|image|image-set|var|element|cross-fade)\(")  # nobody knows in which colour
_EFFECTS = ("text-shadow", "-webkit-text-stroke", "filter", "mix-blend-mode")  # on the colour of letters
_NO_EFFECT = frozenset({"none", "normal", "initial", "inherit", "unset", "0"})
_GROUNDS = ("background", "background-color", "background-image")
_GROUNDS_OF_TAGS = {"mark": Colour(255, 255, 0), "input": WHITE, "select": WHITE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How the words of an element stand."""

    size: float = BODY
    bold: bool = False
    align: Align = "left"
    hidden: bool = False
    beside: bool = False  # its children stand side by side
    block: bool = False
    raised: bool = False
    backwards: bool = False  # from right to left, letter by letter
    ink: Colour | None = BLACK  # None where nobody knows it
    ground: Colour | None = WHITE  # None where it is a picture
    ground_assumed: bool = False  # something that is not read may lie on it
    within: frozenset[Keys] = frozenset()  # what rules ask of the elements around, as far as they meet it

    @property
    def drawn(self) -> float:
        """The type size in points, bold type a little larger."""
        return min(max(self.size * (BOLD if self.bold and self.size <= BODY else 1.0), SMALLEST), LARGEST)

    @property
    def is_unseen(self) -> bool:
        """Whether its words take no room, or no eye tells them from their ground."""
        return not self.size or contrast(self.ink, None if self.ground_assumed else self.ground) <= FAINT

    @property
    def is_pale(self) -> bool:
        """Whether a person may not see its words."""
        return not self.is_unseen and contrast(self.ink, self.ground) <= PALE


def style_of(tag: str, attributes: dict[str, str], parent: Style, rules: Rules) -> Style:
    """An element's style: its parent's, its tag's, the rules' and its own, each over the one before."""
    size, bold = _OF_TAGS.get(tag, (parent.size, parent.bold))
    style = replace(parent, size=size, bold=bold or tag in ("b", "strong", "th"), beside=False, block=False)
    if tag in ("sup", "sub"):
        style = replace(style, raised=tag == "sup")
    if tag in ("center", "caption"):  # not th: its cells' words must stand under it, and ours are set left
        style = replace(style, align="center")
    if align := _ALIGN.get(attributes.get("align", "").lower()):
        style = replace(style, align=align)
    if tag == "font" and attributes.get("size") in _FONT_SIZES:
        style = replace(style, size=_FONT_SIZES[attributes["size"]])
    own = declarations(attributes.get("style", ""))
    opacity = share(own.get("opacity", ""))
    faded = (opacity is not None and opacity < _FADED) or tag in _STRUCK
    keys = keys_of(tag, attributes)
    declared = rules.declared(keys, parent.within) | own
    style = replace(style, within=parent.within | rules.around(keys))
    style = _coloured(style, tag, attributes, declared)
    style = replace(style, backwards=style.backwards or _is_set_backwards(tag, attributes, declared))
    is_closed = tag == "dialog" and "open" not in attributes
    return _declared(style, declared, parent, faded or is_closed or "hidden" in attributes)


def _is_set_backwards(tag: str, attributes: dict[str, str], declared: dict[str, str]) -> bool:
    is_turned = "rtl" in (attributes.get("dir", "").lower(), declared.get("direction", ""))
    return is_turned and (tag == "bdo" or "override" in declared.get("unicode-bidi", ""))


def _coloured(style: Style, tag: str, attributes: dict[str, str], declared: dict[str, str]) -> Style:
    """The style with the colours that the tag, its attributes and what is declared give."""
    style = replace(style, ink=_ink(style, tag, attributes, declared))
    if "background" in attributes or any(_DRAWN.search(declared.get(name, "")) for name in _GROUNDS):
        return replace(style, ground=None, ground_assumed=False)
    own = _own_ground(tag, attributes, declared)
    if own is not None and own.opacity:
        ground = own if own.opacity == 1 else style.ground and own.over(style.ground)
        return replace(style, ground=ground, ground_assumed=style.ground_assumed and own.opacity < 1)
    lies_on_others = tag == "svg" or declared.get("position") in ("absolute", "fixed")
    return replace(style, ground_assumed=style.ground_assumed or lies_on_others)


def _ink(style: Style, tag: str, attributes: dict[str, str], declared: dict[str, str]) -> Colour | None:
    own = {"a": LINK if "href" in attributes else style.ink, "mark": BLACK, "input": BLACK, "select": BLACK}
    ink = own.get(tag, style.ink)
    if tag in ("font", "body"):
        ink = _attribute(attributes.get("color" if tag == "font" else "text", "")) or ink
    for name in ("fill",) if tag in _DRAWINGS else ("color", "-webkit-text-fill-color"):
        if (value := declared.get(name, attributes.get(name, "") if tag in _DRAWINGS else "")) in _SAME:
            continue
        ink = BLACK if value in ("initial", "unset") else colour(value)
    is_filled = "text" in (declared.get("background-clip", ""), declared.get("-webkit-background-clip", ""))
    return None if is_filled or any(declared.get(name, "none") not in _NO_EFFECT for name in _EFFECTS) else ink


def _own_ground(tag: str, attributes: dict[str, str], declared: dict[str, str]) -> Colour | None:
    own = _attribute(attributes.get("bgcolor", "")) or _GROUNDS_OF_TAGS.get(tag)
    for name in _GROUNDS:
        own = next(filter(None, map(colour, _PARTS.findall(declared.get(name, "")))), own)
    return own


def _attribute(value: str) -> Colour | None:
    """A colour in an attribute, which needs no #."""
    return colour(value.strip().lower()) or colour(f"#{value.strip()}")


def _declared(style: Style, declared: dict[str, str], parent: Style, hidden: bool) -> Style:
    display = declared.get("display", "")
    centred = "center" in (declared.get("justify-content", ""), declared.get("align-items", "")) and "flex" in display
    weight = declared.get("font-weight", "")
    return replace(
        style,
        size=_size(declared.get("font-size") or _size_in(declared.get("font", "")), style.size, parent.size),
        bold=weight in ("bold", "bolder", "600", "700", "800", "900")
        or (style.bold and weight not in ("normal", "300", "400")),
        align=_ALIGN.get(declared.get("text-align", ""), "center" if centred else style.align),
        hidden=parent.hidden
        or hidden
        or display == "none"
        or declared.get("visibility") in ("hidden", "collapse")
        or _is_off_page(declared)
        or _is_closed(declared)
        or "line-through" in declared.get("text-decoration", "") + declared.get("text-decoration-line", ""),
        raised=declared.get("vertical-align", "super" if style.raised else "") == "super",
        beside=display in ("flex", "inline-flex") and "column" not in declared.get("flex-direction", ""),
        block=display in ("block", "flex", "grid", "inline-block", "inline-flex", "table", "list-item", "table-cell"),
    )


def _is_off_page(declared: dict[str, str]) -> bool:
    """Moved out of sight, as words are that only screen readers should say."""
    moved = [declared.get("text-indent", "")]
    if declared.get("position") in ("absolute", "fixed"):
        moved += [declared.get("left", ""), declared.get("top", "")]
    return any(_FAR.match(one) for one in moved)


def _is_closed(declared: dict[str, str]) -> bool:
    """Without room, cut or shrunk to nothing."""
    room = [declared.get(name, "") for name in ("height", "max-height", "width", "max-width")]
    return (
        ("hidden" in declared.get("overflow", "") and any(_ZERO.fullmatch(one) or one == "1px" for one in room))
        or declared.get("mso-hide") == "all"
        or _CUT_AWAY.match(declared.get("clip-path", "") or declared.get("clip", "")) is not None
        or re.match(r"scale\(0+(?:\.0+)?\)", declared.get("transform", "")) is not None
    )


def _size_in(font: str) -> str:
    """The size in what is declared of a font in one go; the whole where its unit tells it."""
    return "0" if _ZERO_IN_FONT.search(font) else font


def _size(declared: str, size: float, parent: float) -> float:
    if declared in _NAMED:
        return _NAMED[declared]
    if _ZERO.fullmatch(declared):  # nothing is seen of it
        return 0.0
    found = _SIZE.search(declared)
    if not found:
        return size
    amount, unit = float(found[1]), found[2]
    factors = {"px": _PIXEL, "pt": 1.0, "em": parent, "rem": 16 * _PIXEL, "%": parent / 100, "vw": 10.0 * _PIXEL}
    if (found[0] == declared and unit in ("px", "pt") and amount * factors[unit] < _SEEN) or (
        unit == "em" and not parent
    ):
        return 0.0
    return min(max(amount * factors[unit], SMALLEST / 2), LARGEST)
