"""How one paper looks: its fonts, sizes, alignment, and the blocks it is made of."""

from __future__ import annotations

from random import Random

from .facts import Facts, Token
from .grammar import holes, load, pick
from .sheet import BOLD, Block, Para, Row, Scribble, Space, Stack, Type

SERIF, SANS, TYPED = "Times-Roman", "Helvetica", "Courier"
LABELLED = (
    "title",
    "person",
    "sponsor",
    "date",
    "credits",
    "study",
    "delivery",
    "sponsor_id",
    "number",
    "instructor",
    "location",
    "duration",
    "score",
    "issue",
    "expiry",
    "start",
    "platform",
    "accreditor",
)

Pair = tuple[list[Token], list[Token]]


class Look:
    """The hand that sets one paper: draws a style once and then makes blocks in it."""

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

    # -- labels and values ----------------------------------------------------------------------

    def label(self, name: str) -> str:
        told = self.told
        if told.language != "en":
            return self.rng.choice(
                load("wordings")[told.language].get(f"label_{name}") or load("wordings")["label"][name]
            )
        return str(self.rng.choice(load("wordings")["label"][name])).replace("{ctype}", self._unit())

    def _unit(self) -> str:
        return " ".join(text for text, _ in self.told.values["ctype"])

    def details(self, *, least: int = 0, skip: tuple[str, ...] = ()) -> list[str]:
        """Which values to tell with labels: what the sentence has not told, and some decoys."""
        names = [n for n in LABELLED if self.told.has(n) and n not in self.said and n not in skip]
        names = [n for n in names if n in ("title", "person", "date", "credits") or self.maybe(0.75)]
        if len(names) < least:
            names += [n for n in ("sponsor", "date") if self.told.has(n) and n not in names and n not in skip]
        if self.maybe(0.4):
            self.rng.shuffle(names)
        return names

    def pair(self, name: str) -> Pair:
        label = self.told.say((text := self.label(name)) + (self._mark(text) if self.maybe(0.95) else ""))
        wording = "{" + name + "}"
        if self.drawn_lines and self.maybe(0.8):
            wording = self.rng.choice(("___{x}___", "____{x}", "__{x}______", "_{x}_", "{x} ________")).replace(
                "{x}", wording
            )
        elif name == "credits" and self.maybe(0.15):
            wording = "{credits} " + self.rng.choice(("{ctype}", "hours", "credits", "Credit(s)"))
        elif name == "date" and self.told.has("location") and self.maybe(0.05):
            wording = "{date} - {location}"
        self.said.add(name)
        return label, self.told.say(wording)

    def other_pair(self) -> Pair:
        wordings = load("wordings")
        label = self.rng.choice(wordings["label"]["other"])
        label += self._mark(label)
        return self.told.say(label), self.told.say(self.told.choose(wordings["other_value"]["any"]))

    def pairs(self, names: list[str], *, others: float = 0.25) -> list[Pair]:
        result = [self.pair(name) for name in names]
        while self.maybe(others) and len(result) < 14:
            result.insert(self.rng.randint(0, len(result)), self.other_pair())
        return result

    def marked(self, name: str) -> str:
        """A label, and what stands after it."""
        label = self.label(name)
        return label + self._mark(label)

    def _mark(self, label: str) -> str:
        """What stands after a label; a '#' after numbers only."""
        if "#" in self.suffix and not label.rstrip(".").endswith(("Number", "No", "ID", "Sponsor", "Registry", "Code")):
            return ":"
        return "" if label.endswith("#") and self.suffix == " #" else self.suffix

    def label_type(self, ratio: float = 1.0) -> Type:
        return self.type(ratio, bold=self.label_bold, upper=self.label_upper)

    def value_type(self, ratio: float = 1.0) -> Type:
        return self.type(ratio, bold=self.value_bold and not self.label_bold)

    def labels_inline(self, pairs: list[Pair], ratio: float = 1.0) -> list[Block]:
        """ "Label: value" lines."""
        how = self.value_type(ratio)
        strong = self.type(ratio, bold=True).font if self.maybe(0.3) else None
        how = Type(how.font, how.size, 0.0, how.narrow, strong, self.rng.choice((1.15, 1.3, 1.6)))
        return [Para(label + shown, how, self.align, self.rng.choice((0.3, 0.3, 0.6, 1.0))) for label, shown in pairs]

    def labels_table(self, pairs: list[Pair], ratio: float = 1.0, *, right: bool | None = None) -> list[Block]:
        """Labels in one column, values in the next."""
        share = self.one(0.25, 0.5)
        align = "right" if (self.maybe(0.3) if right is None else right) else "left"
        lt, vt = self.label_type(ratio), self.value_type(ratio)
        gap = self.rng.choice((0.2, 0.4, 1.0))
        return [
            Row([Para(label, lt, align), Para(shown, vt)], [share, 1 - share], gap, self.one(4, 14))
            for label, shown in pairs
        ]

    def labels_above(self, pairs: list[Pair], ratio: float = 1.0, *, align: str | None = None) -> list[Block]:
        small = self.one(0.65, 1.0)
        lt, vt = self.label_type(ratio * small), self.value_type(ratio * self.one(1.0, 1.3))
        side = align or self.align
        return [Stack([Para(label, lt, side), Para(shown, vt, side)], 1.0, self.one(0, 4)) for label, shown in pairs]

    def labels_under(self, pairs: list[Pair], ratio: float = 1.0, *, align: str | None = None) -> list[Block]:
        """The value over a rule, its label under it."""
        small = self.one(0.6, 1.0)
        lt, vt = self.label_type(ratio * small), self.value_type(ratio)
        side = align or self.align
        return [Stack([Para(shown, vt, side), Para(label, lt, side)], 1.0, self.one(1, 8)) for label, shown in pairs]

    def grid(self, pairs: list[Pair], columns: int, *, under: bool = False, ratio: float = 1.0) -> list[Block]:
        """Cells in columns, each a value with its label above or under it, or beside it."""
        align = self.rng.choice(("left", "centre"))
        chance = self.rng.random()
        if chance < 0.2 and not under:
            cells = self.labels_inline(pairs, ratio)
            for cell in cells:
                cell.align = align  # type: ignore[attr-defined]
        else:
            cells = (self.labels_under if under else self.labels_above)(pairs, ratio, align=align)
        rows: list[Block] = []
        for start in range(0, len(cells), columns):
            part = cells[start : start + columns]
            if len(part) < columns and align == "left":
                part += [Space(1.0)] * (columns - len(part))
            rows.append(Row(part, [1.0] * len(part), 1.0, self.one(6, 20)))
        return rows

    def header_table(self, pairs: list[Pair], ratio: float = 0.9) -> list[Block]:
        """A row of labels, and a row of values under it."""
        shares = [max(0.6, min(3.0, sum(len(t) for t, _ in v) / 12)) for _, v in pairs]
        lt, vt = self.label_type(ratio), self.value_type(ratio)
        align = self.rng.choice(("left", "left", "centre"))
        return [
            Row([Para(label, lt, align) for label, _ in pairs], shares),
            Row([Para(v, vt, align) for _, v in pairs], shares, 0.2),
        ]

    def labels_then_values(self, pairs: list[Pair], ratio: float = 1.0) -> list[Block]:
        lt, vt = self.label_type(ratio), self.value_type(ratio)
        if self.maybe(0.5):
            return [Para(label, lt, self.align, 0.2) for label, _ in pairs] + [
                Para(v, vt, self.align, 0.2) for _, v in pairs
            ]
        share = self.one(0.3, 0.6)
        left = Stack([Para(label, lt) for label, _ in pairs], 1.0, self.one(1, 6))
        return [Row([left, Stack([Para(v, vt) for _, v in pairs], 1.0, left.between)], [share, 1 - share])]

    def piped(self, pairs: list[Pair], ratio: float = 0.95) -> list[Block]:
        mark = self.rng.choice(("|", "•", "·", "/", ";", "-"))
        tokens: list[Token] = []
        for place, (label, shown) in enumerate(pairs):
            tokens += ([(mark, -1)] if place else []) + label + shown
        return [Para(tokens, self.value_type(ratio), self.align)]

    def ticked(self) -> list[Block]:
        """Boxes for the delivery method, one of them ticked."""
        told, rng = self.told, self.rng
        if not told.has("delivery"):
            return []
        choices = rng.sample(
            (
                "Group Live",
                "Group Internet Based",
                "QAS Self Study",
                "Nano Learning",
                "Blended Learning",
                "Self Study",
                "Other",
            ),
            rng.randint(2, 4),
        )
        printed = " ".join(text for text, _ in told.values["delivery"])
        choices = [c for c in choices if c.casefold() != printed.casefold()]
        choices.insert(rng.randint(0, len(choices)), "{delivery}")
        empty, full = rng.choice(
            (
                ("[ ]", "[x]"),
                ("[ ]", "[X]"),
                ("☐", "☒"),
                ("□", "☑"),
                ("__", "_X_"),
                ("( )", "(x)"),
                ("O", "X"),
                ("", "✓"),
                ("___", "_X_"),
            )
        )
        shown = [f"{full if c == '{delivery}' else empty} {c}" for c in choices]
        self.said.add("delivery")
        label = f"{self.marked('delivery')} " if self.maybe(0.7) else ""
        if self.maybe(0.5):
            return self.text(label + "  ".join(shown), self.type(0.9))
        return [*self.text(label, self.type(0.9)), *(b for s in shown for b in self.text(s, self.type(0.9), gap=0.2))]

    def splits(self) -> list[Block]:
        """Credits by field of study, and their total."""
        told = self.told
        if not told.parts or not told.parts[0][1]:
            return []
        wording = pick(self.rng, load("wordings")["split_line"]["any"])
        blocks: list[Block] = []
        how = self.value_type(0.95)
        table = self.maybe(0.4)
        kept = {name: told.values.get(name) for name in ("study", "part")}
        for study, part in told.parts:
            told.values["study"], told.values["part"] = study, part
            if table:
                blocks.append(Row([Para(told.say("{study}"), how), Para(told.say("{part}"), how)], [0.7, 0.3], 0.2))
            else:
                blocks += self.text(wording, how, gap=0.3)
        told.values["study"] = kept["study"] or ()
        told.values.pop("part", None)
        if self.maybe(0.75):
            blocks += self.text(told.pick("split_total", "any"), how, gap=0.4)
        self.said |= {"study", "credits"}
        return blocks

    def regimes(self) -> list[Block]:
        """Other kinds of credit for the same event."""
        rng = self.rng
        kinds = rng.sample(load("wordings")["regime"]["any"], rng.randint(1, 4))
        amounts = [rng.choice(("1", "1.5", "2.0", "3", "8", "N/A", "7.2", "12.0")) for _ in kinds]
        lines = [
            rng.choice((f"{k}: {a}", f"{a} {k}", f"{k} credits: {a}")) for k, a in zip(kinds, amounts, strict=True)
        ]
        if self.told.has("credits"):
            lines.insert(rng.randint(0, len(lines)), rng.choice(("{ctype}: {credits}", "{credits} {ctype}")))
        if self.maybe(0.5):
            return self.text(rng.choice((" | ", ", ", "; ")).join(lines), self.type(0.9))
        return [b for line in lines for b in self.text(line, self.type(0.9), gap=0.2)]

    # -- around ---------------------------------------------------------------------------------

    def signature(self, *, second: bool = False) -> Block:
        """A scrawl, a rule, a name, a role, sometimes the sponsor."""
        rng = self.rng
        mark = "2" if second else ""
        align = rng.choice(("left", "centre"))
        blocks: list[Block] = []
        if self.maybe(0.6):
            scrawl = rng.sample(load("wordings")["scribble"]["any"], rng.choice((1, 1, 2)))
            blocks.append(
                Scribble([(t, -1) for t in scrawl], self.type(self.one(1.4, 3.2), font="Times-Italic"), align)
            )
        if self.maybe(0.1):
            blocks.append(Para([("_" * rng.randint(14, 30), -1)], self.type(0.9), align))
        name, role = "{signer" + mark + "}", "{role" + mark + "}"
        rows = rng.choice(([name, role], [name, role], [name, role], [f"{name}, {role}"], [role], [role, name], [name]))
        if self.maybe(0.3):
            rows.append(
                rng.choice(("{sponsor}", "{sponsor}", "{org2}", "{department}"))
                if self.told.has("department")
                else "{sponsor}"
            )
        if self.maybe(0.2):
            rows = [pick(rng, load("wordings")["signature"]["under"]), *(rows if self.maybe(0.5) else [])]
        for row in rows:
            if all(self.told.has(n) for n in holes(row)):
                blocks += self.text(row, self.type(self.one(0.75, 1.0)), align=align)
        return Stack(blocks, 1.3, self.one(0, 3))

    def signatures(self) -> list[Block]:
        """A row at the foot: one or two signers, perhaps a date with its label under it, perhaps a seal."""
        cells: list[Block] = [self.signature()]
        if self.maybe(0.3):
            cells.append(self.signature(second=True))
        if "date" not in self.said and self.maybe(0.7) and self.told.has("date"):
            cells.append((self.labels_under if self.maybe(0.8) else self.labels_above)([self.pair("date")], 0.95)[0])
        elif self.told.has("issue") and self.maybe(0.3):
            cells.append(self.labels_under([self.pair("issue")], 0.95)[0])
        if self.maybe(0.25):
            cells.append(Stack(list(self.seal()), 1.0))
        if self.maybe(0.5):
            self.rng.shuffle(cells)
        if len(cells) == 1 and self.maybe(0.5):
            cells.insert(self.rng.randint(0, 1), Space(1.0))
        return [Row(cells, [1.0] * len(cells), 1.5, self.one(10, 40))]

    def seal(self) -> list[Block]:
        rows = self.rng.sample(load("wordings")["seal"]["any"], self.rng.choice((1, 1, 2)))
        return [
            Scribble([(w, -1) for w in row.split()], self.type(self.one(0.5, 1.0), bold=True), "centre") for row in rows
        ]

    def closing(self) -> list[Block]:
        """Registry statement and small print."""
        blocks: list[Block] = []
        small = self.one(0.5, 0.9)
        if self.told.has("sponsor_id") or (
            self.told.kind in ("webinar", "self", "society", "conference") and self.maybe(0.5)
        ):
            blocks += self.line("registry", small)
        if self.maybe(0.12):
            blocks += self.decoy_logo()
        if not self.told.has("credits") and self.maybe(0.35) and self.told.language == "en":
            blocks += self.line("nocredit", small)
        while self.maybe(0.42) and len(blocks) < 5:
            blocks += self.line("smallprint", small * self.one(0.8, 1.1), gap=0.5)
        if self.told.has("number") and "number" not in self.said and self.maybe(0.7):
            blocks += self.text(
                f"{self.marked('number')} {{number}}",
                self.type(small),
                align=self.rng.choice(("left", "right", self.align)),
            )
        return blocks

    def rest(self) -> list[Block]:
        """Free lines for what has not been told: date, credits, sponsor, instructor."""
        blocks: list[Block] = []
        if "date" not in self.said and self.maybe(0.93):
            blocks += self.line("date_line", self.one(0.85, 1.2))
        if self.told.has("credits") and "credits" not in self.said and self.maybe(0.9):
            blocks += self.line("credit_line", self.one(0.85, 1.2))
        if "sponsor" not in self.said and self.maybe(0.85):
            blocks += self.line("sponsor_line", self.one(0.85, 1.2))
        if self.told.has("instructor") and "instructor" not in self.said and self.maybe(0.4):
            blocks += self.text(f"{self.marked('instructor')} {{instructor}}", self.type(self.one(0.8, 1)))
        if self.maybe(0.35):
            self.rng.shuffle(blocks)
        return blocks
