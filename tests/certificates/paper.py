"""Paper to draw certificates on: type, rules, engraved borders, seals and signatures, as PDF.

Measures are points from the top left. The same calls give the same bytes. Only type that comes with reportlab is used:
the built-in faces (not embedded) and three that may be passed on embedded: Vera, Vera Bold, and a calligraphic one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from math import cos, pi, sin
from pathlib import Path
from random import Random

import reportlab
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

Point = tuple[float, float]

LETTER_WIDE = (792.0, 612.0)
LETTER_TALL = (612.0, 792.0)
A4_WIDE = (842.0, 595.0)

SERIF, SERIF_BOLD, SERIF_ITALIC = "Times-Roman", "Times-Bold", "Times-Italic"
SANS, SANS_BOLD, SANS_ITALIC = "Helvetica", "Helvetica-Bold", "Helvetica-Oblique"
TYPED = "Courier"
VERA, VERA_BOLD, VERA_ITALIC, PEN = "Vera", "VeraBd", "VeraIt", "CALLIG15"

_FIRST_LETTERS: tuple[tuple[Point, ...], ...] = (
    ((0, -0.3), (0.09, -1), (0.15, -0.85), (0.05, 0.12), (0.02, -0.1), (0.18, -0.45)),
    ((0.05, 0.05), (0.09, -1), (0.13, 0.02), (0.05, -0.35), (0.1, -0.5), (0.19, -0.3)),
    ((0.14, -0.85), (0.06, -0.95), (0, -0.4), (0.07, 0.06), (0.17, -0.1), (0.2, -0.3)),
    ((0.02, 0.02), (0.06, -0.95), (0.17, -0.8), (0.05, -0.42), (0.19, 0.08), (0.21, -0.2)),
)  # as fractions of the signature's width and of the letter's height

_FONTS = Path(reportlab.__file__).parent / "fonts"


def _register_fonts() -> None:
    for name in (VERA, VERA_BOLD, VERA_ITALIC):
        pdfmetrics.registerFont(TTFont(name, _FONTS / f"{name}.ttf"))
    face = pdfmetrics.EmbeddedType1Face(str(_FONTS / "callig15.afm"), str(_FONTS / "callig15.pfb"))
    pdfmetrics.registerTypeFace(face)
    pdfmetrics.registerFont(pdfmetrics.Font(PEN, face.name, "WinAnsiEncoding"))


_register_fonts()


class Paper:
    """One PDF being drawn, page after page."""

    def __init__(self, size: tuple[float, float], *, colour: str | None = None) -> None:
        self.width, self.height = size
        self._colour = colour
        self._out = BytesIO()
        self._canvas = Canvas(self._out, pagesize=size, invariant=1, pageCompression=1)
        self._lay_colour()

    @property
    def middle(self) -> float:
        return self.width / 2

    def next_page(self) -> None:
        self._canvas.showPage()
        self._lay_colour()

    def pdf(self, *, subject: str) -> bytes:
        self._canvas.setTitle("Made-up certificate")
        self._canvas.setSubject(subject)
        self._canvas.save()
        return self._out.getvalue()

    def _lay_colour(self) -> None:
        if self._colour:
            self.block(0, 0, self.width, self.height, self._colour)

    # -- type ------------------------------------------------------------------------------------

    def text(
        self,
        x: float,
        y: float,
        text: str,
        font: str,
        size: float,
        *,
        ink: str = "#1c1c1c",
        align: str = "left",
        tracking: float = 0.0,
        wide: float = 100.0,
    ) -> float:
        """Print one line, its baseline at y; returns its width. `wide` stretches the letters, in percent."""
        words = text.split() if font == PEN else [text]  # the pen has no blank of its own
        gap = size * 0.3
        widths = [(pdfmetrics.stringWidth(w, font, size) + tracking * (len(w) - 1)) * wide / 100 for w in words]
        drawn = sum(widths) + gap * (len(words) - 1)
        x -= drawn * {"left": 0, "centre": 0.5, "right": 1}[align]
        self._canvas.saveState()
        for word, width in zip(words, widths, strict=True):
            line = self._canvas.beginText(x, self.height - y)
            line.setFont(font, size)
            line.setFillColor(HexColor(ink))
            line.setCharSpace(tracking)
            line.setHorizScale(wide)
            line.textOut(word)
            self._canvas.drawText(line)
            x += width + gap
        self._canvas.restoreState()
        return float(drawn)

    def centred(self, y: float, text: str, font: str, size: float, **how: object) -> float:
        return self.text(self.middle, y, text, font, size, align="centre", **how)  # type: ignore[arg-type]

    def paragraph(self, x: float, y: float, lines: Sequence[str], font: str, size: float, **how: object) -> None:
        for row, line in enumerate(lines):
            self.text(x, y + row * size * 1.32, line, font, size, **how)  # type: ignore[arg-type]

    def ring_of_text(self, x: float, y: float, radius: float, text: str, font: str, size: float, *, ink: str) -> None:
        """Text along a circle, its middle at the top: letter by letter, each with its own turn, as in real seals."""
        widths = [pdfmetrics.stringWidth(letter, font, size) + 0.8 for letter in text]
        angle = sum(widths) / radius / 2
        for letter, width in zip(text, widths, strict=True):
            angle -= width / radius / 2
            self._canvas.saveState()
            self._canvas.translate(x - radius * sin(angle), self.height - y + radius * cos(angle))
            self._canvas.rotate(angle * 180 / pi)
            self._canvas.setFont(font, size)
            self._canvas.setFillColor(HexColor(ink))
            self._canvas.drawCentredString(0, 0, letter)
            self._canvas.restoreState()
            angle -= width / radius / 2

    # -- rules and shapes ------------------------------------------------------------------------

    def rule(self, x0: float, y0: float, x1: float, y1: float, *, ink: str = "#1c1c1c", weight: float = 0.7) -> None:
        self._stroke(ink, weight)
        self._canvas.line(x0, self.height - y0, x1, self.height - y1)

    def frame(self, inset: float, *, ink: str, weight: float = 1.0) -> None:
        self._stroke(ink, weight)
        self._canvas.rect(inset, inset, self.width - 2 * inset, self.height - 2 * inset)

    def block(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        self._canvas.setFillColor(HexColor(ink))
        self._canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def box(self, x: float, y: float, width: float, height: float, *, ink: str, weight: float = 0.8) -> None:
        self._stroke(ink, weight)
        self._canvas.rect(x, self.height - y - height, width, height)

    def shape(self, points: Sequence[Point], *, fill: str | None = None, ink: str = "", weight: float = 0.5) -> None:
        """A polygon, filled, or drawn as an open line."""
        path = self._canvas.beginPath()
        for step, (x, y) in enumerate(points):
            (path.lineTo if step else path.moveTo)(round(x, 2), round(self.height - y, 2))
        if fill:
            self._canvas.setFillColor(HexColor(fill))
        else:
            self._stroke(ink, weight)
        self._canvas.drawPath(path, stroke=0 if fill else 1, fill=1 if fill else 0)

    def disc(
        self, x: float, y: float, radius: float, *, fill: str | None = None, ink: str = "", weight: float = 1
    ) -> None:
        if fill:
            self._canvas.setFillColor(HexColor(fill))
        else:
            self._stroke(ink, weight)
        self._canvas.circle(x, self.height - y, radius, stroke=0 if fill else 1, fill=1 if fill else 0)

    def picture(self, jpeg: bytes) -> None:
        """A picture over the whole page."""
        self._canvas.drawImage(ImageReader(BytesIO(jpeg)), 0, 0, self.width, self.height)

    def _stroke(self, ink: str, weight: float) -> None:
        self._canvas.setStrokeColor(HexColor(ink))
        self._canvas.setLineWidth(weight)

    # -- what makes it a certificate -------------------------------------------------------------

    def engraved_border(self, inset: float, *, ink: str, thick: float = 14, strands: int = 5) -> None:
        """Woven waves between two rules, with a square at each corner, as on banknotes."""
        near, far = inset, inset + thick
        self.frame(near - 3, ink=ink, weight=1.6)
        self.frame(far + 3, ink=ink, weight=0.8)
        centre = inset + thick / 2
        wide, high = self.width - 2 * (inset + thick), self.height - 2 * (inset + thick)
        for strand in range(strands):
            phase = 2 * pi * strand / strands
            for across, place in (
                (wide, lambda d, w: (far + d, centre + w)),
                (wide, lambda d, w: (far + d, self.height - centre - w)),
                (high, lambda d, w: (centre + w, far + d)),
                (high, lambda d, w: (self.width - centre - w, far + d)),
            ):
                self.shape(list(_wave(across, thick / 2 - 0.6, phase, place)), ink=ink, weight=0.45)
        for x in (centre, self.width - centre):
            for y in (centre, self.height - centre):
                self.rosette(x, y, thick / 2, ink=ink, petals=6, strands=3)

    def rosette(self, x: float, y: float, radius: float, *, ink: str, petals: int = 12, strands: int = 4) -> None:
        steps = petals * 24
        for strand in range(strands):
            phase = 2 * pi * strand / strands
            turn = (2 * pi * step / steps for step in range(steps + 1))
            ring = [(a, radius * (0.72 + 0.28 * sin(petals * a + phase))) for a in turn]
            self.shape([(x + r * cos(a), y + r * sin(a)) for a, r in ring], ink=ink, weight=0.4)

    def seal(self, x: float, y: float, radius: float, *, fill: str, light: str, teeth: int = 36) -> None:
        """An embossed disc with a toothed edge."""
        edge = [(radius * (1.0 if k % 2 else 0.93), pi * k / teeth) for k in range(2 * teeth)]
        self.shape([(x + r * cos(a), y + r * sin(a)) for r, a in edge], fill=fill)
        for part, weight in ((0.86, 0.9), (0.60, 0.6)):
            self.disc(x, y, radius * part, ink=light, weight=weight)
        self.star(x, y, radius * 0.34, fill=light)

    def star(self, x: float, y: float, radius: float, *, fill: str) -> None:
        tips = [(radius * (1.0 if k % 2 == 0 else 0.42), pi * k / 5 - pi / 2) for k in range(10)]
        self.shape([(x + r * cos(a), y + r * sin(a)) for r, a in tips], fill=fill)

    def ribbon(self, x: float, y: float, *, width: float, length: float, fill: str, dark: str) -> None:
        """Two tails that hang from a seal."""
        for side, ink in ((-1, dark), (1, fill)):
            foot = x + side * width
            tail = [(x, y), (foot, y + length), (foot - side * width * 0.45, y + length * 0.9)]
            self.shape([*tail, (foot - side * width * 0.95, y + length), (x - side * width * 0.3, y)], fill=ink)

    def signature(self, x: float, y: float, *, width: float, seed: int, ink: str = "#1b2a5c") -> None:
        """A made-up signature: a tall first letter, a running hand, a flourish. Resting on y."""
        hand = Random(seed)
        tall = width * hand.uniform(0.24, 0.32)
        nodes: list[Point] = [(x, tall * up) for x, up in hand.choice(_FIRST_LETTERS)]
        at = 0.22
        while at < 0.8:
            rise = tall * (hand.uniform(0.55, 0.95) if hand.random() < 0.22 else hand.uniform(0.12, 0.34))
            nodes += [(at, -rise), (at + hand.uniform(-0.015, 0.02), hand.uniform(-0.02, 0.06) * tall)]
            at += hand.uniform(0.035, 0.06)
        nodes += [(0.9, -tall * 0.25), (1.0, -tall * 0.05)]
        line = _smooth([(x + across * width, y + up) for across, up in nodes])
        self.shape(line, ink=ink, weight=1.1)
        sweep = [(0.1, 0.25), (0.45, 0.13), (0.8, 0.16), (1.04, -0.05)]
        self.shape(_smooth([(x + a * width, y + b * tall) for a, b in sweep]), ink=ink, weight=0.7)


def _wave(length: float, swing: float, phase: float, place: Callable[[float, float], Point]) -> Iterator[Point]:
    waves = round(length / 24)
    steps = waves * 12
    for step in range(steps + 1):
        share = step / steps
        yield place(share * length, swing * sin(2 * pi * waves * share + phase))


def _smooth(nodes: Sequence[Point], steps: int = 9) -> list[Point]:
    """A Catmull-Rom curve through the nodes."""
    padded = [nodes[0], *nodes, nodes[-1]]
    curve: list[Point] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            weights = (-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, -(t**2) + t**3)
            knots = list(zip(weights, (a, b, c, d), strict=True))
            curve.append((sum(w * p[0] for w, p in knots) / 2, sum(w * p[1] for w, p in knots) / 2))
    return [*curve, nodes[-1]]
