"""The hand that sets one paper: its fonts, sizes and alignment, and the parts of its sentence."""

from __future__ import annotations

from random import Random

from .facts import Facts
from .grammar import holes, load, pick
from .sheet import BOLD, Block, Para, Type

SERIF, SANS, TYPED = "Times-Roman", "Helvetica", "Courier"


class Hand:
    """Draws a style once and then makes blocks in it."""

    def __init__(self, rng: Random, told: Facts, base: float) -> None:
        self.rng, self.told = rng, told
        chance = rng.random()
        self.body = SANS if chance < 0.55 else SERIF if chance < 0.95 else TYPED
        self.display = (
            self.body
            if rng.random() < 0.6
            else rng.choice((SANS, SERIF, "Times-Italic", "Times-Bold", "Helvetica-Bold"))
        )
        self.base = base  # points of ordinary text
        self.narrow = 1.0 if rng.random() < 0.6 else rng.uniform(0.75, 1.12)
        self.suffix = pick(rng, load("wordings")["label_suffix"]["any"])
        self.label_bold = rng.random() < 0.4
        self.value_bold = rng.random() < 0.3
        self.label_upper = rng.random() < 0.14
        self.align = "centre"
        self.loud = rng.random() < 0.03  # all in capitals
        self.drawn_lines = rng.random() < 0.04  # values written on lines of underscores
        self.said: set[str] = set()  # values this paper has told

    # -- text -----------------------------------------------------------------------------------

    def type(
        self,
        ratio: float,
        *,
        bold: bool = False,
        font: str | None = None,
        spaced: float = 0.0,
        strong: bool = False,
        upper: bool = False,
        lead: float | None = None,
    ) -> Type:
        face = font or self.body
        face = BOLD.get(face, face) if bold else face
        return Type(
            face,
            self.base * ratio,
            spaced,
            self.narrow,
            BOLD.get(face, face) if strong else None,
            lead or 1.18,
            upper or self.loud,
        )

    def text(
        self, wording: str, how: Type, *, gap: float = 1.0, share: float = 1.0, align: str | None = None
    ) -> list[Block]:
        """A wording as a block; nothing when the wording is empty."""
        if not wording.strip():
            return []
        tokens = self.told.say(wording)
        self.said.update(name for name in holes(wording))
        return (
            [
                Para(
                    tokens,
                    how,
                    align or self.align,
                    gap,
                    share,
                    balanced=self.align == "centre" and self.rng.random() < 0.3,
                )
            ]
            if tokens
            else []
        )

    def one(self, *low_high: float) -> float:
        return self.rng.uniform(*low_high)

    def maybe(self, chance: float) -> bool:
        return self.rng.random() < chance

    # -- parts of the sentence ------------------------------------------------------------------

    def heading(self, ratio: float | None = None) -> list[Block]:
        told, rng = self.told, self.rng
        if told.language != "en" and self.maybe(0.9):
            wording = told.choose(load("wordings")[told.language]["heading"])
        elif self.maybe(0.06) and (extra := told.pick("heading", "extra")):
            wording = extra
        else:
            kind = (
                "cme"
                if told.kind in ("cme", "nursing") and self.maybe(0.6)
                else "cpe"
                if told.has("credits") and self.maybe(0.7)
                else "general"
            )
            wording = told.pick("heading", kind)
        size = ratio or rng.choice((1.4, 1.8, 2.2, 2.6, 3.0, 3.6))
        spaced = rng.choice((0.1, 0.2, 0.3, 0.5)) if self.maybe(0.13) else 0.0
        how = self.type(size, bold=self.maybe(0.5), font=self.display, spaced=spaced, upper=self.maybe(0.2))
        words = wording.split()
        if self.maybe(0.16) and len(words) == 3 and self.align != "justify":  # "CERTIFICATE" over "of Completion"
            small = self.type(
                size * rng.choice((0.4, 0.5, 0.6)),
                font=self.display,
                upper=self.maybe(0.4),
                spaced=0.1 * self.maybe(0.3),
            )
            return [*self.text(words[0], how), *self.text(" ".join(words[1:]), small, gap=0.3)]
        return self.text(wording, how)

    def organisation(self, ratio: float | None = None, *, gap: float = 1.0) -> list[Block]:
        """The sponsor as a heading or a logo."""
        told = self.told
        blocks: list[Block] = []
        name = "logo" if told.has("logo") and self.maybe(0.4) else "sponsor"
        size = ratio or self.rng.choice((0.9, 1.1, 1.3, 1.6, 2.0, 2.6))
        how = self.type(
            size,
            bold=self.maybe(0.55),
            font=self.display if self.maybe(0.5) else self.body,
            upper=self.maybe(0.15),
            spaced=0.15 * self.maybe(0.08),
        )
        department = (
            self.text("{department}", self.type(size * self.rng.choice((0.6, 0.8, 1))), gap=0.2)
            if told.has("department") and self.maybe(0.7)
            else []
        )
        blocks += self.text("{" + name + "}", how, gap=gap)
        blocks = department + blocks if self.maybe(0.2) else blocks + department
        if told.has("tagline") and self.maybe(0.4):
            blocks += self.text("{tagline}", self.type(size * 0.5), gap=0.2)
        if self.maybe(0.06):
            blocks = self.decoy_logo() + blocks if self.maybe(0.5) else blocks + self.decoy_logo()
        if self.maybe(0.12):
            blocks += self.text("{address}", self.type(0.8), gap=0.2)
            blocks += self.text(
                self.rng.choice(("{phone}", "{web}", "{phone} | {web}", "{mail}")), self.type(0.8), gap=0.2
            )
        return blocks

    def decoy_logo(self) -> list[Block]:
        """A name that is not the sponsor's, set as if it were: the platform, a client, an accreditor."""
        names = [n for n in ("platform", "accreditor") if self.told.has(n) and n not in self.said] or ["org2"]
        name = self.rng.choice(names)
        lead = (
            ("Powered by", "", "", "Hosted on")
            if name == "platform"
            else (
                "Accredited by",
                "Approved by",
                "",
                "In partnership with",
                "in cooperation with",
                "In association with",
            )
        )
        lead = (
            ("", "In partnership with", "in cooperation with", "for", "Exclusively for", "Hosted at")
            if name == "org2"
            else lead
        )
        how = self.type(self.one(0.6, 1.5), bold=self.maybe(0.5), font=self.display)
        return self.text(
            f"{self.rng.choice(lead)} {{{name}}}", how, align=self.rng.choice((self.align, "left", "right"))
        )

    def lead_person(self, ratio: float = 1.0) -> list[Block]:
        if self.maybe(0.04):
            return []
        how = self.type(ratio * self.one(0.9, 1.2), upper=self.maybe(0.1), font=self._quiet())
        without = ("sponsor",) if "sponsor" in self.said and self.maybe(0.7) else ()
        return self.text(self._of("lead_person", without), how)

    def lead_title(self, ratio: float = 1.0) -> list[Block]:
        if self.maybe(0.03):
            return []
        how = self.type(ratio * self.one(0.9, 1.2), upper=self.maybe(0.08), font=self._quiet(), strong=self.maybe(0.3))
        return self.text(
            self._of("lead_title", ("credits",) if "credits" in self.said else ()), how, share=self.one(0.6, 1)
        )

    def _of(self, name: str, without: tuple[str, ...] = ()) -> str:
        told = self.told
        if told.language != "en" and self.maybe(0.93):
            return told.choose(load("wordings")[told.language][name], without=without)
        return told.pick(name, "any", without=without)

    def _quiet(self) -> str:
        return (
            {SERIF: "Times-Italic", SANS: "Helvetica-Oblique"}.get(self.body, self.body)
            if self.maybe(0.15)
            else self.body
        )

    def person(self, ratio: float | None = None, gap: float = 1.0) -> list[Block]:
        size = ratio or self.rng.choice((1.0, 1.2, 1.5, 1.8, 2.2, 2.8, 3.4))
        how = self.type(
            size,
            bold=self.maybe(0.4),
            font=self.rng.choice((self.body, self.display, "Times-Italic", "Times-BoldItalic")),
            upper=self.maybe(0.04),
            spaced=0.1 * self.maybe(0.04),
        )
        if self.maybe(0.05):
            return self.text(f"{self.marked('person')} {{person}}", how, gap=gap)
        if self.maybe(0.04):  # a word a line
            self.said.add("person")
            return [Para([t], how, self.align, 0.0 if n else gap) for n, t in enumerate(self.told.say("{person}"))]
        return self.text("{person}", how, gap=gap)

    def title(self, ratio: float | None = None, gap: float = 1.0) -> list[Block]:
        size = ratio or self.rng.choice((1.0, 1.2, 1.4, 1.6, 2.0, 2.4, 3.0))
        how = self.type(
            size,
            bold=self.maybe(0.5),
            font=self.rng.choice((self.body, self.body, self.display)),
            upper=self.maybe(0.05),
            lead=self.rng.choice((1.1, 1.2, 1.4)),
            spaced=0.08 * self.maybe(0.02),
        )
        wording = self.told.pick("title_quotes", "any")
        if self.maybe(0.06):
            wording = f"{self.marked('title')} {wording}"
        return self.text(wording, how, gap=gap, share=self.one(0.5, 1))

    def after_title(self) -> list[Block]:
        wording = self._of("after_title", tuple(self.said & {"sponsor", "credits", "date", "hours"}))
        return self.text(wording, self.type(self.one(0.85, 1.15), font=self._quiet(), strong=self.maybe(0.3)))

    def line(self, name: str, ratio: float = 1.0, *, gap: float = 1.0, align: str | None = None) -> list[Block]:
        """One of the free lines: date_line, credit_line, sponsor_line, registry, smallprint."""
        if name == "smallprint" and self.told.language != "en":
            wording = self.told.choose(load("wordings")[self.told.language]["smallprint"])
        else:
            wording = self.told.pick(name, "any")
        return self.text(wording, self.type(ratio, bold=self.maybe(0.1), strong=self.maybe(0.15)), gap=gap, align=align)

    def paragraph(self, ratio: float = 1.2) -> list[Block]:
        foreign = self.told.language != "en"
        own = load("wordings")[self.told.language]["paragraph"] if foreign else load("wordings")["paragraph"]["any"]
        wording = self.told.choose(own)
        if not wording:
            return self.sentence(ratio)
        quotes = pick(self.rng, load("wordings")["title_quotes"]["any"])
        wording = wording.replace("{title}", quotes)
        how = self.type(ratio, strong=self.maybe(0.5), lead=self.rng.choice((1.2, 1.5, 1.9)))
        return self.text(wording, how, share=self.one(0.6, 1))

    def sentence(self, ratio: float = 1.2) -> list[Block]:
        """Lead-in, person, lead-in, title and the rest, as one text that wraps."""
        parts = [
            self._of("lead_person"),
            "{person}",
            self._of("lead_title"),
            self.told.pick("title_quotes", "any"),
            self._of("after_title", ("sponsor",)),
        ]
        return self.text(
            " ".join(parts) + self.rng.choice(("", ".")),
            self.type(ratio, strong=self.maybe(0.6), lead=self.rng.choice((1.2, 1.5, 1.9))),
            share=self.one(0.6, 1),
        )

    # -- labels --

    def label(self, name: str) -> str:
        told = self.told
        if told.language != "en":
            return self.rng.choice(
                load("wordings")[told.language].get(f"label_{name}") or load("wordings")["label"][name]
            )
        return str(self.rng.choice(load("wordings")["label"][name])).replace("{ctype}", self._unit())

    def _unit(self) -> str:
        return " ".join(text for text, _ in self.told.values["ctype"])

    def marked(self, name: str) -> str:
        """A label, and what stands after it."""
        label = self.label(name)
        return label + self._mark(label)

    def _mark(self, label: str) -> str:
        """What stands after a label; a '#' after numbers only."""
        if "#" in self.suffix and not label.rstrip(".").endswith(("Number", "No", "ID", "Sponsor", "Registry", "Code")):
            return ":"
        return "" if label.endswith("#") and self.suffix == " #" else self.suffix
