"""How one paper tells its values: at labels in many shapes, as tick boxes and splits, amid signatures and small print."""

from __future__ import annotations

from .facts import Token
from .grammar import holes, load, pick
from .hand import Hand
from .sheet import Block, Para, Row, Scribble, Space, Stack, Type

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


class Look(Hand):
    """The blocks of a paper, in its hand."""

    # -- labels and values ----------------------------------------------------------------------

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
