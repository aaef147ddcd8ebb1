"""The layout families, their variants, and the setting of one paper in one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from .facts import Facts
from .frames import band, corners, poster, scattered, sidebar, simple, split, ticket, zigzag
from .houses import house, variants
from .kinds import FAMILIES as KINDS
from .look import Look
from .papers import browser, diploma, letter, mail, sessions, stacked, two_pages
from .sheet import Sheet

SIZES = (
    (792, 612, 26), (612, 792, 24), (842, 595, 18), (595, 842, 14), (960, 540, 3), (1056, 816, 4), (720, 540, 3), (1000, 750, 2), (1500, 1159, 1), (1684, 1190, 1), (576, 432, 1), (842, 474, 1), (792, 576, 1), (2000, 1414, 1),
)  # fmt: skip
_SIZES = [(w, h) for w, h, weight in SIZES for _ in range(weight)]
Family = Callable[[Look, Sheet, str], None]

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
FAMILIES |= KINDS
_SPONSORS = (("emblem", 9), ("company", 9), ("footed", 6), ("aside", 3))  # by how the sponsor is told
FAMILIES |= {name: (house, ("centre", "centre", "left"), variants(name), weight) for name, weight in _SPONSORS}
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
