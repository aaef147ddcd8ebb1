"""Kinds of papers that professionals get besides a certificate: cards, numbered boxes, memos, typed mails, sign-in slips,
letters, lists of several credits, labels of two languages, and the wordings of other countries. Their words: kinds.toml.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .facts import Token, plain
from .frames import laid, margins, page
from .grammar import expand, holes, load
from .look import Look, Pair
from .sheet import Block, Para, Row, Sheet, Space, Stack, Type, column, word_width
from .trades import another_code, dress

CARDS = ((252, 144), (243, 153), (288, 216), (324, 204), (400, 250), (300, 300), (360, 216), (216, 288))
HANDS = ("Times-Italic", "Times-BoldItalic", "Helvetica-Oblique")
_MACRO = re.compile(r"@(\w+)@")

# -- wordings --------------------------------------------------------------------------------------


def _phrase(look: Look, name: str) -> str:
    """What a macro stands for on this paper; nothing when the paper does not know it."""
    told, phrases = look.told, load("kinds")["phrase"]
    match name:
        case "when":
            ways = phrases["exam" if told.has("period") else "days" if told.has("days") else "day"]
        case "credits":
            ways = phrases["of" if told.has("of") else "minutes" if told.has("minutes") else "credits"]
        case "numbers":
            told.values["code"] = plain(another_code(look.rng))
            ways = phrases["numbers"]
        case _:
            ways = phrases[name]
    return told.choose(ways)


def _wording(look: Look, entries: Sequence[str], *, line: bool = True) -> str:
    """One of the wordings with its macros filled in; a line all of whose news is missing falls away."""
    text = look.told.choose(list(entries))
    missing = False

    def filled(found: re.Match[str]) -> str:
        nonlocal missing
        phrase = _phrase(look, found.group(1))
        missing |= not phrase
        if not phrase and found.group(1) == "credits" and not line:
            return look.rng.choice(("full attendance", "whatever credit your board allows", "no formal credit"))
        return phrase

    text = _MACRO.sub(filled, text)
    if line and missing and "{" not in text:
        return ""
    text = re.sub(r"\(\s*\)", "", text)
    return re.sub(r"\s+([.,])(?=\s|$)", r"\1", re.sub(r",(\s*[.,])", r"\1", text)).strip(" ,·")


def _lines(look: Look, entries: Sequence[str], how: Type, gap: float = 1.0) -> list[Block]:
    return look.text(_wording(look, entries), how, gap=gap)


def _tell_all(look: Look, how: Type, *, gap: float = 0.4) -> list[Block]:
    """What the sentences left out and a record needs: when, and mostly how much and by whom."""
    blocks: list[Block] = []
    if "date" not in look.said:
        ways = ("@examined@",) if look.told.has("period") else ("{date}", "@when@", "Date: {date}", "{date}")
        blocks += _lines(look, ways, how, gap)
    if "credits" not in look.said and look.told.has("credits") and look.maybe(0.8):
        blocks += _lines(look, ("@credits@", "Credit: @credits@"), how, gap)
    if "sponsor" not in look.said and look.maybe(0.8):
        blocks += _lines(look, ("{sponsor}", "[Provider|Sponsor|Presented by]: {sponsor}"), how, gap)
    if look.told.has("study") and "study" not in look.said and look.maybe(0.6):
        blocks += _lines(
            look, ("@study@", "[Subject|Field of Study|Area]: {study}", "[Field|Category] {study}"), how, gap
        )
    if look.told.has("delivery") and "delivery" not in look.said and look.maybe(0.4):
        blocks += _lines(look, ("{delivery}", "[Format|Attended|Mode]: {delivery}", "({delivery})"), how, gap)
    return blocks


def _numbers(look: Look, ratio: float, most: int = 2) -> list[Block]:
    """Numbers that are not the certificate's, and sometimes the certificate's among them."""
    blocks = [b for _ in range(look.rng.randint(0, most)) for b in _lines(look, ("@numbers@",), look.type(ratio), 0.3)]
    if look.told.has("number") and "number" not in look.said and look.maybe(0.5):
        blocks += _lines(look, ("[Certificate|Cert.] [No.|#|ID] {number}",), look.type(ratio), 0.3)
    return blocks


def _pairs(look: Look, *, labels: dict[str, list[str]] | None = None) -> list[Pair]:
    """Labels and values of this paper, other numbers among them, some under a bare "No." or "ID"."""
    pairs: list[Pair] = []
    words = load("kinds")["boxes"]
    for name in look.details(skip=("start",)):
        while look.maybe(0.15):
            pairs.append((_words(look.told.choose(words["other"])), _words(another_code(look.rng))))
        label, shown = look.pair(name)
        if labels and name in labels:
            label = look.told.say(look.rng.choice(labels[name]) + look.rng.choice((":", "", ":")))
        if name == "date" and look.told.has("period"):
            pairs.append((_words(look.rng.choice(words["period"])), look.told.say("{period}")))
            label = _words(look.rng.choice(words["passed"]))
        pairs.append((label, shown))
        if name in ("title", "sponsor", "person") and look.maybe(0.14):  # whose number it is, its place alone tells
            bare, number = look.rng.choice(words["bare"]), another_code(look.rng)
            if look.maybe(0.4):
                pairs[-1] = (label, shown + _words(f"({bare.rstrip(':')} {number})"))
            else:
                pairs.append((_words(bare), _words(number)))
    return pairs


def _words(text: str) -> list[Token]:
    return [(word, -1) for word in text.split()]


# -- the kinds -------------------------------------------------------------------------------------


def card(look: Look, sheet: Sheet, variant: str) -> None:
    """A card or a badge with a handful of words: the title in capitals, the name in plain small type."""
    dress(look.told)
    words = load("kinds")["card"]
    if look.maybe(0.8):
        sheet.width, sheet.height = map(float, look.rng.choice(CARDS))
    look.base = min(sheet.width, sheet.height) * look.one(0.045, 0.075)
    small = look.type(look.one(0.8, 1.1))
    title = look.text("{title}", look.type(look.one(1.1, 1.9), bold=look.maybe(0.6), upper=look.maybe(0.8)))
    name = look.text("{person}", look.type(look.one(0.8, 1.25), bold=look.maybe(0.15)))
    between = _lines(look, words["small"], small, 0.5) if look.maybe(0.6) else []
    blocks = [*title, *between, *name] if variant == "title above" else [*name, *between, *title]
    if variant == "organisation":
        blocks = [*look.organisation(look.one(0.8, 1.3)), *blocks]
    if "sponsor" not in look.said and look.maybe(0.45):
        blocks += look.organisation(look.one(0.7, 1.0))
    for _ in range(look.rng.randint(1, 3)):
        line = _wording(look, words["foot"])
        if not look.said & set(holes(line)):
            blocks += look.text(line, look.type(look.one(0.7, 1.0)), gap=0.5)
    if "date" not in look.said and look.maybe(0.7):
        blocks += look.text("{date}", small, gap=0.5)
    page(look, sheet, blocks)


def boxes(look: Look, sheet: Sheet, variant: str) -> None:
    """A board's or an agency's attendance form: numbered boxes, the label small at the top, the value under it."""
    dress(look.told)
    words = load("kinds")["boxes"]
    look.align = "left"
    head = [
        *(look.organisation(look.one(0.9, 1.3)) if look.maybe(0.5) else []),
        *look.text(
            look.told.choose(words["heading"]),
            look.type(look.one(1.1, 1.6), bold=True),
            align=look.rng.choice(("left", "centre")),
        ),
        *(look.text(look.told.choose(words["oath"]), look.type(0.75), gap=0.3) if look.maybe(0.5) else []),
    ]
    mark = look.rng.choice(("{}.", "{}", "({})", "Box {}", "{}.", "{})"))
    pairs = [
        (_words(mark.format(place)) + label, shown)
        for place, (label, shown) in enumerate(_pairs(look), look.rng.choice((1, 1, 1, 4)))
    ]
    if variant == "rows":
        body: list[Block] = look.labels_table(pairs, look.one(0.8, 1.0), right=False)
    elif variant == "lines":
        body = look.labels_inline(pairs, look.one(0.85, 1.05))
    else:
        body = look.grid(pairs, int(variant[0]), under=variant.endswith("under"), ratio=look.one(0.8, 1.0))
    foot = [
        *(look.signatures() if look.maybe(0.5) else []),
        *_tell_all(look, look.type(0.9)),
        *look.text(look.told.choose(words["oath"]), look.type(0.7)),
    ]
    page(look, sheet, [*head, *body, *foot])


def memo(look: Look, sheet: Sheet, variant: str) -> None:
    """TO, FROM, RE, and a sentence or two."""
    dress(look.told)
    words = load("kinds")["memo"]
    look.align = "left"
    how = look.type(1.0)
    lines = [_wording(look, words[name]) for name in ("to", "from", "date", "re")]
    if look.maybe(0.3):
        look.rng.shuffle(lines)
    blocks = [
        *(look.organisation(look.one(1.0, 1.6)) if look.maybe(0.4) else []),
        *look.text(look.rng.choice(words["head"]), look.type(1.6, bold=True)),
    ]
    if variant == "columns":
        for line in filter(None, lines):
            label, _, rest = line.partition(":")
            look.said.update(re.findall(r"\{(\w+)\}", rest))
            blocks.append(
                Row(
                    [
                        Para(_words(label + ":"), look.type(1.0, bold=look.maybe(0.5))),
                        Para(look.told.say(rest.strip()), how),
                    ],
                    [0.16, 0.84],
                    0.3,
                )
            )
    else:
        blocks += [b for line in lines for b in look.text(line, how, gap=0.3)]
    blocks += look.text(_wording(look, words["body"], line=False), look.type(1.0, lead=look.rng.choice((1.2, 1.5))))
    blocks += [*_tell_all(look, how), *_numbers(look, 0.9, 1), *([look.signature()] if look.maybe(0.4) else [])]
    page(look, sheet, blocks)


def dotted(look: Look, sheet: Sheet, variant: str) -> None:
    """A message in typewriter letters: "Person ........ X"."""
    dress(look.told)
    words = load("kinds")["dotted"]
    look.align, look.narrow = "left", 1.0
    look.body = "Courier" if look.maybe(0.75) else look.body
    how = look.type(look.one(0.85, 1.05))
    blocks = [b for _ in range(look.rng.randint(1, 3)) for b in _lines(look, words["open"], how, 0.4)]
    reach, mark = look.rng.randint(18, 34), look.rng.choice((".", ".", ".", "_", "-", "·"))
    upper = look.maybe(0.3)
    for label, shown in _pairs(look):
        text = " ".join(word for word, _ in label).rstrip(" :#…-")
        text = text.upper() if upper else text
        room = max(3, reach - len(text))
        dots = " ." * (room // 2) if variant == "spaced" else f" {mark * room}"
        blocks.append(Para([*_words(text + (":" if look.maybe(0.1) else "") + dots), *shown], how, "left", 0.2))
    for _ in range(look.rng.randint(0, 3)):
        blocks += _lines(look, words["close"], how, 0.5)
    page(look, sheet, [*blocks, *_tell_all(look, how)])


def slip(look: Look, sheet: Sheet, variant: str) -> None:
    """A slip filled in by hand: printed labels and rules, values in a script that does not keep to the line."""
    dress(look.told)
    words = load("kinds")["slip"]
    look.align, look.drawn_lines = "left", False
    x0, y0, x1, y1 = margins(look, sheet)
    if variant == "half":
        y1 = y0 + (y1 - y0) * look.one(0.45, 0.6)
    pairs = _pairs(look)
    head = [
        *(look.organisation(1.1) if look.maybe(0.5) else []),
        *look.text(look.told.choose(words["heading"]), look.type(1.3, bold=True)),
        Space(4),
    ]
    foot = [*_lines(look, words["foot"], look.type(0.7)), *_tell_all(look, look.type(0.8))]
    tall = (y1 - y0) * 0.18
    column(sheet, head, (x0, y0, x1, y0 + tall), fill=0.3)
    column(sheet, foot, (x0, y1 - tall * 0.8, x1, y1), fill=0.3)
    step = (y1 - y0 - 1.9 * tall) / max(1, len(pairs))
    label_how = look.type(0.9)
    hand = look.type(look.one(1.1, 1.6), font=look.rng.choice(HANDS))
    for place, (label, shown) in enumerate(pairs):
        base = y0 + tall + step * (place + 0.75)
        _, end = sheet.put(label, x0, base, label_how, scale=min(1.0, step / (1.3 * label_how.size)))
        wide = hand.size * (0.3 + sum(word_width(token, hand) + 0.3 for token in shown))
        scale = min(1.0, step / (1.25 * hand.size), max(0.3, (sheet.width - end - 50) / wide))
        sheet.put(shown, end + look.one(4, 40), base + look.one(-0.3, 0.1) * hand.size * scale, hand, scale=scale)


def note(look: Look, sheet: Sheet, variant: str) -> None:
    """A letter that names everything in running sentences, and its reader by the first name."""
    dress(look.told)
    words = load("kinds")["note"]
    look.align = "left"
    how = look.type(1.0, lead=look.rng.choice((1.2, 1.4, 1.6)), strong=look.maybe(0.2))
    blocks = [*(look.organisation(look.one(1.0, 1.7)) if variant != "bare" else [])]
    if look.told.has("issue") and look.maybe(0.6):
        blocks += look.text("{issue}", how)
    blocks += look.text(look.told.choose(words["open"]), how)
    if look.told.language != "en":
        blocks += look.paragraph(1.0)
    else:
        blocks += look.text(_wording(look, words["say"], line=False), how)
    if look.maybe(0.5):
        blocks += _numbers(look, 0.9)
    blocks += _tell_all(look, how)
    blocks += [b for _ in range(look.rng.randint(1, 3)) for b in _lines(look, words["close"], how, 0.3)]
    page(look, sheet, [*blocks, *(look.closing() if look.maybe(0.3) else [])])


def ledger(look: Look, sheet: Sheet, variant: str) -> None:
    """Several kinds of credit side by side: one of them is CPE, or none is, and then the paper leaves credits open."""
    dress(look.told)
    words = load("kinds")["ledger"]
    look.said.add("credits")
    rows = _amounts(look)
    blocks = [*(look.organisation() if look.maybe(0.6) else []), *(look.heading(1.6) if look.maybe(0.6) else [])]
    blocks += [
        *look.text("{person}", look.type(look.one(0.9, 1.8))),
        *look.lead_title(),
        *look.title(look.one(0.9, 1.6)),
    ]
    how, label_how = look.value_type(look.one(0.85, 1.1)), look.label_type(0.9)
    if look.maybe(0.7):
        blocks += look.text(look.told.choose(words["heading"]), label_how)
    if variant == "side by side":
        cells: list[Block] = [Stack([Para(a, label_how, "centre"), Para(b, how, "centre")], 1.0, 2.0) for a, b in rows]
        blocks.append(Row(cells, [1.0] * len(cells)))
    elif variant == "table":
        blocks += [Row([Para(a, how), Para(b, how)], [0.5, 0.5], 0.2) for a, b in rows]
    elif variant == "amounts first":
        blocks += [Para(b + a, how, look.align, 0.2) for a, b in rows]
    else:
        tokens = [t for place, (a, b) in enumerate(rows) for t in (([("|", -1)] if place else []) + a + b)]
        blocks.append(Para(tokens, how, look.align))
    blocks += [
        *_tell_all(look, look.type(0.9)),
        *_numbers(look, 0.8),
        *(look.signatures() if look.maybe(0.4) else []),
        *look.closing(),
    ]
    page(look, sheet, blocks)


def _amounts(look: Look) -> list[Pair]:
    told, rng, words = look.told, look.rng, load("kinds")["ledger"]
    has_own = told.has("credits") and bool(told.record["credits"]) and look.maybe(0.65)
    rows: list[Pair] = []
    for kind in rng.sample(words["kind"], rng.randint(2, 5)):
        mark = -1
        if not has_own:  # which of them is meant is open
            mark = len(told.fields)
            told.fields.append("study_credits")
        rows.append(
            (
                _words(kind),
                [(rng.choice(("1", "1.0", "1.5", "2", "3.0", "0.75", "6", "0.3", "4.5", "8.0")), mark)],
            )
        )
    if has_own:
        rows.insert(rng.randint(0, len(rows)), (_words(rng.choice(words["own"])), told.say("{credits}")))
    else:
        told.record["credits"] = None
        told.values.pop("credits", None)
    return rows


def bilingual(look: Look, sheet: Sheet, variant: str) -> None:
    """Every label in two languages."""
    told, words = look.told, load("kinds")["label"]
    dress(told)
    language = told.language if told.language in words else look.rng.choice(list(words))
    blocks = [*(look.organisation() if look.maybe(0.5) else []), *look.heading()]
    if look.maybe(0.4):
        blocks += look.text(told.choose(load("wordings")[language]["heading"]), look.type(look.one(1.0, 1.8)))
    look.drawn_lines = False
    body = laid(look, variant, _pairs(look, labels=words[language]), look.one(0.85, 1.05))
    blocks += [*body, *_tell_all(look, look.type(0.9)), *(look.signatures() if look.maybe(0.4) else [])]
    page(look, sheet, blocks)


def region(look: Look, sheet: Sheet, variant: str) -> None:
    """As papers of other countries speak: India, the Philippines, the United Kingdom, Latin America, Germany, France."""
    told = look.told
    dress(told)
    lines = look.rng.choice(load("kinds")["region"][told.language])
    if variant == "loose":
        blocks = [b for line in lines for b in _line_of(look, line)]
    else:
        text = " ".join(filter(None, (_wording(look, (line,)) for line in lines)))
        blocks = [
            *look.heading(1.6),
            *look.text(text, look.type(1.1, lead=1.5, strong=look.maybe(0.4)), share=look.one(0.7, 1)),
        ]
    blocks += [
        *_tell_all(look, look.type(0.9)),
        *_numbers(look, 0.8, 1),
        *(look.signatures() if look.maybe(0.4) else []),
    ]
    page(look, sheet, blocks)


def _line_of(look: Look, line: str) -> list[Block]:
    alone = line in ("{person}", "{title}", "{sponsor}")
    size = look.one(1.1, 2.0) if alone else look.one(0.9, 1.1)
    heading = "{" not in line and "@" not in line
    wording = expand(line, look.rng) if heading else _wording(look, (line,))
    return look.text(wording, look.type(1.8 if heading else size, bold=(alone or heading) and look.maybe(0.5)))


Family = Callable[[Look, Sheet, str], None]
FAMILIES: dict[str, tuple[Family, tuple[str, ...], list[str], float]] = {
    # as in layouts.py: how it is set, how it may be aligned, its variants, its weight
    "card": (card, ("centre", "centre", "left"), ["title above", "title under", "organisation"], 4),
    "numbered boxes": (boxes, ("left",), ["1 above", "2 above", "3 above", "2 under", "3 under", "rows", "lines"], 3.5),
    "memo": (memo, ("left",), ["lines", "columns"], 2),
    "dotted": (dotted, ("left",), ["tight", "spaced"], 2.5),
    "slip": (slip, ("left",), ["full", "half"], 3),
    "note": (note, ("left",), ["letterhead", "bare"], 4),
    "ledger": (ledger, ("centre", "left"), ["side by side", "table", "amounts first", "one line"], 3.5),
    "bilingual": (bilingual, ("centre", "left"), ["inline", "table", "above", "under", "grid", "then values"], 3),
    "region": (region, ("centre", "left"), ["loose", "sentence"], 3),
}
