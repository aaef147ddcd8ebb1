"""Papers that tell in many ways whose they are: word marks, small print, partners, platforms, employers, seals.

What is the sponsor is told alike in all of them: the body that awards. A chapter or section is a body of its own, and
its name is all of "Institute, Chapter"; a department or a slogan is no part of the name; of joint sponsors each is one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from . import organisations
from .cores import CORES
from .damage import CONFUSED
from .facts import Value, plain, value
from .frames import details, margins, page
from .grammar import load
from .look import Look
from .marks import SIZES, call, certain, in_rows, mark, move_in, named, placed, small, wording
from .sheet import Block, Row, Scribble, Sheet, Space, Stack, column


@dataclass(slots=True, kw_only=True)
class House:
    """What stands at the head, in the midst and at the foot to tell whose the paper is."""

    head: list[Block] = field(default_factory=list)
    midst: list[Block] = field(default_factory=list)
    foot: list[Block] = field(default_factory=list)
    quiet: bool = True  # nothing else on the paper names the sponsor


How = Callable[[Look], House]


# -- the sponsor as an emblem ----------------------------------------------------------------------


def word_mark(look: Look) -> House:
    head = mark(look)
    head += (
        look.text("{tagline}", look.type(look.one(0.5, 1.0), upper=look.maybe(0.2)), gap=0.1) if look.maybe(0.6) else []
    )
    return House(head=head, quiet=look.maybe(0.6))


def initials(look: Look) -> House:
    """A large acronym; the name stands in small print only."""
    told, rng = look.told, look.rng
    name = str(told.record["sponsor"][0])
    short = organisations.acronym(name)
    if not 3 <= len(short) <= 6 or "(" in name:
        name = named(rng.choice(load("houses")["names"]["long"]), rng)
        short = organisations.acronym(name)
    call(look, [name, short])
    told.values["logo"] = value(short if rng.random() < 0.85 else short.lower(), "sponsor")
    head = mark(look, "logo", loud=1.4)
    head += look.text("{tagline}", look.type(0.7), gap=0.1) if look.maybe(0.3) else []
    return House(
        head=head, foot=certain(look, rng.choice(("copyright", "copyright", "foot", "sentence", "signed")), low=0.45)
    )


def garbled(look: Look) -> House:
    """A logo that is read wrong, and the right name elsewhere."""
    rng = look.rng
    texts = [text.upper() if look.maybe(0.3) else text for text, _ in look.told.values["sponsor"]]
    for _ in range(rng.randint(2, 4)):
        at = rng.randrange(len(texts))
        texts[at] = _spoilt(rng, texts[at])
    tokens = [(word, -1) for text in texts for word in text.split()] or [("@", -1)]
    how = look.type(rng.choice(SIZES[1:]), bold=True, font=look.display)
    head: list[Block] = [Scribble(row, how, look.align, 0.2) for row in in_rows(rng, tokens)]
    if look.maybe(0.5):
        return House(head=head, midst=certain(look, "cue"))
    return House(head=head, foot=certain(look, rng.choice(("foot", "copyright", "sentence"))))


def _spoilt(rng: Random, text: str) -> str:
    if len(text) < 3:
        return rng.choice(("", "&", "@", "©", text + "."))
    at = rng.randrange(1, len(text))
    before, after = rng.choice(CONFUSED)
    return rng.choice(
        (
            text[1:],
            text[:at] + " " + text[at:],
            text[:at] + text[at + 1 :],
            text.replace(before, after),
            rng.choice("@©0O(|") + text[1:],
            text[:-2],
        )
    )


def descriptors(look: Look) -> House:
    head = mark(look)
    for _ in range(look.rng.choice((1, 1, 2))):
        head += small(look, "descriptor", low=0.5, high=1.0, gap=0.1)
    return House(head=head, quiet=look.maybe(0.5))


def letterhead(look: Look) -> House:
    first = mark(look, loud=0.8)
    contact = [b for _ in range(look.rng.randint(1, 3)) for b in small(look, "contact", gap=0.1)]
    return House(head=placed(look, first, contact), quiet=look.maybe(0.5))


# -- the sponsor amid others -----------------------------------------------------------------------


def employer(look: Look) -> House:
    """Where the participant works, studies or lives stands at the head; the sponsor is named elsewhere."""
    told, rng = look.told, look.rng
    if rng.random() < 0.4:
        kind = rng.choice(("university", "agency", "firm", "agency"))
        told.values["org2"] = value(organisations.organisation(rng, kind), "other_organisation")
    head = mark(look, "org2", loud=0.8) if look.maybe(0.85) else []
    head += small(look, "office", gap=0.1) if look.maybe(0.5) else []
    if look.maybe(0.35) or not head:
        person = told.values["person"]
        joint = rng.choice(load("houses")["lines"]["employed"])
        person = (*person[:-1], (person[-1][0] + joint, person[-1][1])) if joint == "," else person + plain(joint)
        told.values["person"] = person + told.values["org2"]
    line = certain(look, rng.choice(("cue", "cue", "sentence")), low=0.8)
    return House(head=head, midst=line) if look.maybe(0.6) else House(head=head, foot=line)


def hosted(look: Look) -> House:
    """A platform beside the sponsor, larger than it or smaller."""
    other = small(look, "platform") if look.maybe(0.6) else mark(look, "platform", loud=0.6)
    look.said.add("platform")
    return _beside(look, other, unnamed=0.35)


def sealed(look: Look) -> House:
    """Accreditors and their seals about the sponsor."""
    seals = [b for _ in range(look.rng.randint(1, 3)) for b in small(look, "seal", low=0.5, high=1.4, gap=0.2)]
    return _beside(look, seals, unnamed=0.4)


def _beside(look: Look, others: list[Block], *, unnamed: float) -> House:
    """Marks of others with the sponsor's own, over, under or beside it; or alone, the sponsor named in a line only."""
    if look.maybe(unnamed):
        return House(head=others, midst=certain(look, "cue", low=0.8))
    first = mark(look, loud=0.8)
    if look.maybe(0.5):
        return House(head=first, foot=others, quiet=look.maybe(0.6))
    return House(head=placed(look, first, others), quiet=look.maybe(0.6))


def partners(look: Look) -> House:
    if look.maybe(0.35):  # two logos, and a line that says which of them awards
        return House(head=placed(look, mark(look, loud=0.7), mark(look, "org2", loud=0.7)), midst=certain(look, "cue"))
    line = look.text(wording(look, "partner") or "{sponsor}", look.type(look.one(0.8, 1.5), bold=look.maybe(0.3)))
    return House(head=line) if look.maybe(0.6) else House(midst=line)


def joint(look: Look) -> House:
    """Two sponsors, each of them right."""
    told, rng = look.told, look.rng
    one = str(told.record["sponsor"][0])
    two = organisations.organisation(rng, rng.choice(("society", "university", "company")))
    call(look, [one, two, f"{one} and {two}", f"{one} & {two}"])
    amid = rng.choice(("and", "and", "&", "and the", "|", "/", "with"))
    told.values["other"] = value(two, "sponsor", 1)
    told.values["both"] = told.values["sponsor"] + plain(amid) + told.values["other"]
    if look.maybe(0.35):
        return House(head=placed(look, mark(look, loud=0.7), mark(look, "other", loud=0.7)), quiet=look.maybe(0.7))
    line = look.text(wording(look, "joint"), look.type(look.one(0.7, 1.4), bold=look.maybe(0.3)))
    return look.rng.choice((House(head=line), House(midst=line), House(foot=line)))


def chapter(look: Look) -> House:
    """A chapter is a body of its own; a department is a part of its house."""
    told, rng = look.told, look.rng
    if look.maybe(0.35):
        told.values["department"] = value(organisations.any_of("department", rng), "department")
        part = look.text("{department}", look.type(look.one(0.6, 1.6), bold=look.maybe(0.4)), gap=0.2)
        return House(
            head=[*mark(look, loud=0.8), *part] if look.maybe(0.6) else [*part, *mark(look, loud=0.8)],
            quiet=look.maybe(0.5),
        )
    pattern = rng.choice([p for p in load("organisations")["society"] if "Chapter" not in p])
    parent = organisations.fill(pattern, rng).removeprefix("The ")
    call(look, [named(rng.choice(load("houses")["lines"]["chapter"]).replace("{PARENT}", parent), rng)])
    told.values["parent"] = value(parent, "other_organisation")
    head = mark(look, loud=0.8) if look.maybe(0.7) else []
    below = small(look, "parent") if look.maybe(0.5) else []
    return House(head=head, midst=[] if head else certain(look, "cue"), foot=below)


# -- the sponsor at the foot, or beside something else ---------------------------------------------


def foot_line(look: Look) -> House:
    return House(foot=certain(look, "foot", high=0.9))


def copyright_line(look: Look) -> House:
    return House(foot=certain(look, "copyright", low=0.4, high=0.85))


def told_in_sentence(look: Look) -> House:
    line = certain(look, "sentence", low=0.6)
    return House(midst=line) if look.maybe(0.5) else House(foot=line)


def signed(look: Look) -> House:
    """Only the signature says for whom."""
    align, look.align = look.align, look.rng.choice(("left", "centre", look.align))
    scrawl = look.rng.choice(load("wordings")["scribble"]["any"])
    blocks: list[Block] = (
        [Scribble([(scrawl, -1)], look.type(2.0, font="Times-Italic"), look.align)] if look.maybe(0.6) else []
    )
    blocks += look.text("{signer}", look.type(0.9), gap=0.1)
    blocks += look.text("{role}", look.type(0.8), gap=0.1) if look.maybe(0.6) else []
    blocks += certain(look, "signed", low=0.7)
    look.align = align
    return House(
        midst=[Row([Stack(blocks, 1.0, 1), Space(1.0)], [1, 1])] if look.maybe(0.5) else [Stack(blocks, 1.0, 1)]
    )


def web_only(look: Look) -> House:
    """An address on the web is all there is of the name."""
    rng = look.rng
    name = named(rng.choice(("Word", "WordWord", "word", "Word CPE", "Word Academy", "{brand} Learning")), rng)
    host = name.replace(" ", "").lower() + rng.choice(
        (".com", ".com", ".org", ".net", ".co.uk", ".de", ".in", ".io", ".edu")
    )
    call(look, [name, host])
    for other in ("web", "mail", "url", "sitename"):
        look.told.values.pop(other, None)
    look.told.values["host"] = value(rng.choice(("", "", "www.")) + host, "sponsor")
    around = rng.choice(
        ("{host}", "{host}", "{host} | {phone}", "Visit us at {host}", "Presented by {host}", "{host} Page 1 of 1")
    )
    line = look.text(around, look.type(look.one(0.6, 1.4), bold=look.maybe(0.3)))
    return House(head=line) if look.maybe(0.4) else House(foot=line)


def behind_title(look: Look) -> House:
    """The sponsor after a dash or in brackets, beside the title."""
    values = look.told.values
    pattern = look.rng.choice(load("houses")["lines"]["behind"])
    before, after = (
        ("title", "sponsor") if pattern.index("{title}") < pattern.index("{sponsor}") else ("sponsor", "title")
    )
    amid = pattern.split("}")[1].split("{")[0]
    first, last = values[before], values[after]
    if not amid.startswith(" "):  # ", " and ": " belong to the word before them
        first = (*first[:-1], (first[-1][0] + amid.strip(), first[-1][1]))
    elif amid.strip() in ("(", "["):
        closing = pattern[-1]
        last = ((amid.strip() + last[0][0], last[0][1]), *last[1:])
        last = (*last[:-1], (last[-1][0] + closing, last[-1][1]))
    else:
        first += plain(amid)
    values["title"] = first + last
    return House()


def mailed(look: Look) -> House:
    """The head of a printed e-mail tells who sent it."""
    lines = [wording(look, "mailed") for _ in range(look.rng.randint(1, 4))]
    lines.insert(look.rng.randint(0, min(1, len(lines))), wording(look, "from") or "From: {sponsor}")
    how = look.type(0.85)
    blocks = [b for line in dict.fromkeys(lines) for b in look.text(line, how, gap=0.1, align="left")]
    look.said -= {"person", "title", "sponsor"}
    return House(head=blocks, quiet=look.maybe(0.6))


# -- the families ----------------------------------------------------------------------------------

HOWS: dict[str, How] = {
    "word mark": word_mark, "initials": initials, "garbled": garbled, "descriptors": descriptors, "letterhead": letterhead,
    "employer": employer, "hosted": hosted, "sealed": sealed, "partners": partners, "joint": joint, "chapter": chapter,
    "foot line": foot_line, "copyright": copyright_line, "told in a sentence": told_in_sentence, "signed": signed, "web only": web_only,
    "behind the title": behind_title, "mailed": mailed,
}  # fmt: skip
_FAMILIES = {
    "emblem": ("word mark", "word mark", "initials", "garbled", "descriptors", "letterhead"),
    "company": ("employer", "hosted", "sealed", "partners", "joint", "chapter"),
    "footed": ("foot line", "copyright", "told in a sentence", "signed", "web only"),
    "aside": ("behind the title", "mailed"),
}
_CORES = (
    "classic",
    "sponsor first",
    "person first",
    "title first",
    "sentence",
    "labelled",
    "person labelled",
    "paragraph",
)
_WAYS = ("lines", "inline", "table", "grid", "under", "piped", "header table")


def variants(family: str) -> list[str]:
    """How, core and way of each kind of paper in a family."""
    hows = dict.fromkeys(_FAMILIES[family])
    # a title behind which the sponsor stands must stand on the paper
    return [
        f"{how}/{core}/{way}"
        for how in hows
        for core in _CORES
        for way in _WAYS
        if how != "behind the title" or "labelled" not in core
    ]


def house(look: Look, sheet: Sheet, variant: str) -> None:
    """One paper of a sponsor, told in its way."""
    how, core, way = variant.split("/")
    move_in(look)
    told = HOWS[how](look)
    hidden: dict[str, Value] = {}
    if told.quiet:
        look.said.add("sponsor")
        hidden = {n: look.told.values.pop(n) for n in ("sponsor", "logo", "department") if n in look.told.values}
        look.told.values["sitename"] = look.told.values["brand"]
    blocks = CORES[core](look) + details(look, way, ratio=look.one(0.75, 1.0))
    blocks += look.rest() if look.maybe(0.7) else []
    signatures = look.signatures() if look.maybe(0.4) and how != "signed" else []
    closing = look.closing()
    look.told.values |= hidden
    _set(look, sheet, told, blocks, [*signatures, *closing])


def _set(look: Look, sheet: Sheet, told: House, blocks: list[Block], end: list[Block]) -> None:
    x0, y0, x1, y1 = margins(look, sheet)
    wide, high = x1 - x0, y1 - y0
    blocks = [*blocks, *told.midst, *end] if look.maybe(0.7) else [*blocks, *end, *told.midst]
    if look.maybe(0.45):
        page(look, sheet, [*told.head, *blocks, *told.foot], box=(x0, y0, x1, y1))
        return
    top, low = (high * look.one(0.1, 0.2) if told.head else 0.0), (high * look.one(0.04, 0.1) if told.foot else 0.0)
    left, right = look.rng.choice(((x0, x1), (x0, x1), (x0, x0 + 0.5 * wide), (x1 - 0.5 * wide, x1)))
    if told.head:
        column(sheet, told.head, (left, y0, right, y0 + top), fill=0.2, at=look.rng.choice((0.0, 0.5)))
    page(look, sheet, blocks, box=(x0, y0 + top + 6, x1, y1 - low - 6))
    column(sheet, told.foot, (x0, y1 - low, x1, y1), fill=0.2, at=1.0)


__all__ = ["house", "variants"]
