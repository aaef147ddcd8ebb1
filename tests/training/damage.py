"""From words set on a sheet to words as the reading layer gives them: text layer, OCR with its faults, or both."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import groupby
from random import Random
from typing import Literal

from cpe_core.document import Box, Word

from .sheet import HEIGHTS, Placed, Sheet

Reading = Literal["text", "ocr", "hybrid"]
Tagged = tuple[Word, int]  # a word, and the occurrence it belongs to (-1 for none)

CONFUSED = (
    ("l", "1"),
    ("l", "I"),
    ("I", "l"),
    ("1", "l"),
    ("O", "0"),
    ("0", "O"),
    ("rn", "m"),
    ("m", "rn"),
    ("fi", "f"),
    ("S", "5"),
    ("B", "8"),
    ("cl", "d"),
    ("e", "c"),
    ("t", "f"),
    ("vv", "w"),
    ("i", "l"),
    ("g", "q"),
    ("h", "b"),
    ("n", "u"),
)


def text_words(placed: Iterable[Placed], sheet: Sheet, *, tall: float = 1.0) -> list[Tagged]:
    """Words as PDFium's text layer gives them. `tall` stretches the boxes as other fonts' metrics do."""
    wide, high = sheet.width, sheet.height
    words = []
    for p in placed:
        up, down = HEIGHTS[p.font]
        box = Box(
            x0=_kept(p.x0 / wide),
            y0=_kept((p.base - tall * up * p.size) / high),
            x1=_kept(p.x1 / wide),
            y1=_kept((p.base + tall * down * p.size) / high),
        )
        words.append(
            (Word(text=unicodedata.normalize("NFKC", p.text), box=box, size=p.size / high, source="text"), p.tag)
        )
    return words


def _kept(part: float) -> float:
    return min(1.0, max(0.0, part))


class Scan:
    """One scan: how bad it is, how it is turned, what its engine gets wrong."""

    def __init__(self, rng: Random, sheet: Sheet, *, worst: float = 1.0) -> None:
        self.rng, self.sheet = rng, sheet
        self.bad = worst * rng.random() ** 2.5
        self.skew = rng.gauss(0, 0.006) if rng.random() < 0.3 * worst else 0.0
        self.shift = (rng.gauss(0, 0.01), rng.gauss(0, 0.01)) if rng.random() < 0.3 * worst else (0.0, 0.0)
        self.stretch = rng.uniform(0.88, 1.0) if rng.random() < 0.2 * worst else 1.0
        self.glue = rng.choice((0.0, 0.0, 0.003, 0.01, 0.03)) if rng.random() < 0.92 else 0.15
        self.accents = rng.random() < 0.7  # the engine knows Latin letters without marks best
        self.pixels = rng.choice((700, 1000, 1200, 1200, 1500)) * min(
            1.0, sheet.height / sheet.width * 1.3
        )  # of its height

    def words(self, placed: list[Placed]) -> list[Tagged]:
        result: list[Tagged] = []
        for _, line in groupby(placed, key=lambda p: p.line):
            result += self._line(list(line))
        return result

    def _line(self, line: list[Placed]) -> list[Tagged]:
        rng = self.rng
        text = "".join(p.text for p in line)
        ghost = line[0].ghost
        if rng.random() < (0.35 if ghost else 0.004 + 0.02 * self.bad):
            return []  # not found
        tallest = max(p.size for p in line)
        low = any(c in "gjpqy,;Q(" for c in text)
        # measured on drawn papers: boxes fit the ink, with a margin of some pixels that makes small type seem larger
        capitals = text.isupper() and not low
        ratio = rng.gauss(0.74 + (0.04 if low else -0.06 if capitals else 0.0), 0.06)
        size = max(0.3, ratio + 5 * self.sheet.height / self.pixels / tallest) * tallest / self.sheet.height
        sure = 1.0 - 0.3 * self.bad * rng.random() if not ghost else rng.uniform(0.5, 0.9)
        words = self._split_and_glued(line)
        middle = line[0].base - (0.33 if low else 0.36) * tallest
        return [tagged for p, tag in words for tagged in self._word(p, tag, middle, size, sure)]

    def _split_and_glued(self, line: list[Placed]) -> list[tuple[Placed, int]]:
        rng = self.rng
        words: list[tuple[Placed, int]] = []
        for p in line:
            before = words[-1] if words else None
            # a glued word belongs to the value when one of its parts does, so values do not lose words
            if (
                before
                and rng.random() < self.glue * (1.0 if before[1] == p.tag else 0.35) * (2 if p.text.isupper() else 1)
                and p.x0 - before[0].x1 < p.size
            ):
                joined = before[0]._replace(text=before[0].text + p.text, x1=p.x1)
                words[-1] = (joined, max(before[1], p.tag) if min(before[1], p.tag) < 0 else before[1])
            elif p.spacing > 0.22 * p.size and len(p.text) > 2 and rng.random() < 0.5:
                words += self._letters(p)
            elif len(p.text) > 6 and rng.random() < 0.004 + 0.01 * self.bad:
                at = rng.randint(2, len(p.text) - 2)
                cut = p.x0 + (p.x1 - p.x0) * at / len(p.text)
                words += [(p._replace(text=p.text[:at], x1=cut), p.tag), (p._replace(text=p.text[at:], x0=cut), p.tag)]
            else:
                words.append((p, p.tag))
        return words

    def _letters(self, p: Placed) -> list[tuple[Placed, int]]:
        """Letter-spaced words fall into pieces."""
        size = self.rng.choice((1, 1, 2, 4))
        step = (p.x1 - p.x0) / len(p.text)
        return [
            (
                p._replace(
                    text=p.text[at : at + size], x0=p.x0 + step * at, x1=p.x0 + step * min(len(p.text), at + size)
                ),
                p.tag,
            )
            for at in range(0, len(p.text), size)
        ]

    def _word(self, p: Placed, tag: int, middle: float, size: float, sure: float) -> list[Tagged]:
        rng = self.rng
        text = self._misread(p.text)
        if not text or rng.random() < 0.001 + 0.01 * self.bad:
            return []
        wide, high = self.sheet.width, self.sheet.height
        jitter = 0.07 * p.size
        x0, x1 = p.x0 + 0.12 * p.size + rng.gauss(0, jitter), p.x1 + 0.08 * p.size + rng.gauss(0, jitter)
        u, v = (x0 + x1) / 2 / wide - 0.5, middle / high - 0.5
        v += self.skew * u * wide / high + self.shift[1]
        half = (x1 - x0) / 2 / wide
        u = (u - self.skew * v * high / wide) * self.stretch + self.shift[0]
        v *= self.stretch
        tall = size * self.stretch
        box = Box(
            x0=_kept(u + 0.5 - half * self.stretch),
            x1=_kept(u + 0.5 + half * self.stretch),
            y0=_kept(v + 0.5 - tall / 2),
            y1=_kept(v + 0.5 + tall / 2),
        )
        if box.width <= 0 or box.height <= 0:
            return []
        certainty = round(max(0.3, min(1.0, sure - abs(rng.gauss(0, 0.002 + 0.05 * self.bad)))), 3)
        return [(Word(text=text, box=box, size=tall, source="ocr", certainty=certainty), tag)]

    def _misread(self, text: str) -> str:
        rng = self.rng
        if self.accents and not text.isascii():
            text = "".join(
                c if ord(c) > 0x2000 or unicodedata.category(c)[0] != "L" or rng.random() < 0.25 else _bare(c)
                for c in text
            )
        if not text.isascii():
            for fancy, usual in (
                ("“", '"'),
                ("”", '"'),
                ("‘", "'"),
                ("’", "'"),
                ("–", "-"),
                ("™", "TM"),
                ("☐", "口"),
                ("□", "口"),
                ("☒", "X"),
                ("☑", "V"),
                ("✓", "V"),
                ("…", "..."),
            ):
                text = text.replace(fancy, usual)
        if text[-1] in ".,:;" and rng.random() < 0.02 + 0.15 * self.bad:
            text = text[:-1]
        if rng.random() < 0.003 + 0.12 * self.bad**2:
            before, after = rng.choice(CONFUSED)
            if before in text:
                text = text.replace(before, after, 1)
            elif len(text) > 3 and rng.random() < 0.2:
                at = rng.randrange(len(text))
                text = text[:at] + text[at + 1 :]
        if rng.random() < 0.002:
            text += rng.choice((".", "-", "'", "_"))
        return text


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFKD", letter)[0]


def as_read(placed: list[Placed], sheet: Sheet, how: Reading, rng: Random, *, exact: bool) -> list[Tagged]:
    """The words of one page as the reading layer would give them."""
    if how == "text":
        tall = 1.0 if exact or rng.random() < 0.4 else rng.uniform(0.8, 1.2)
        return text_words((p for p in placed if not p.ghost), sheet, tall=tall)
    if how == "ocr":
        return Scan(rng, sheet).words(placed)
    tall = rng.uniform(0.85, 1.15)
    known = [p for p in placed if p.tag >= 0 and not p.ghost]
    typed = {p.tag for p in known if rng.random() < 0.9}
    if rng.random() < 0.3:  # the form is text too, only logos and signatures are pictures
        typed = {p.tag for p in placed if not p.ghost}
    if rng.random() < 0.5:  # the sponsor and its numbers belong to the picture
        typed = {t for t in typed if t < 0 or rng.random() < 0.7}
    text = [p for p in placed if p.tag in typed and not p.ghost]
    pixels = [p for p in placed if p.tag not in typed or p.ghost]
    if rng.random() < 0.06:  # a shadow, or a layer set off from what is seen: some words are told twice
        pixels += [p._replace(base=p.base + 0.7 * p.size) for p in text if rng.random() < 0.2]
    return text_words(text, sheet, tall=tall) + Scan(rng, sheet, worst=0.3).words(pixels)
