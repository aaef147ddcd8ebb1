"""Cards: a title over or under a line of day, amount and sponsor, parted by dots, bars or line ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from cpe_core.document import Word
from cpe_core.understanding.fields.credits import on_grid
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.tables.alignment import LONGEST, TextRun
from cpe_core.understanding.tables.lines import amount_in
from cpe_core.understanding.tables.list_heads import label_kinds
from cpe_core.understanding.tables.states import state_of

_PARTING = frozenset("·•∙●|‧⋅;")
_LABEL_AND_VALUE = 2  # pieces in a line
_SAME_TYPE = 0.08
_MINUTES = re.compile(r"^(\d{2,3})\s?(?:min|mins|minutes?|minuten|minutos)\.?$", re.IGNORECASE)
_SHORTEST = 5  # letters of a title in a line with other things
CUT_OUT = "cut out of a line"
WORKED_OUT = "worked out from minutes"


@dataclass(kw_only=True)
class Card:
    """What a card says; `amount` where it is not as printed."""

    title: list[TextRun]
    date: list[TextRun]
    credits: list[TextRun]
    sponsor: list[TextRun]
    amount: str | None = None
    left_out: str = ""
    doubts: tuple[str, ...] = ()


def card_of(lines: Sequence[Sequence[TextRun]]) -> Card:
    """The card that these lines are, each with its pieces from left to right."""
    card = Card(title=[], date=[], credits=[], sponsor=[])
    titles: list[list[TextRun]] = []
    before: TextRun | None = None
    for pieces in filter(None, lines):
        parts = [part for piece in _labels_joined(pieces) for part in _parts(piece)]
        plain = [part for part in parts if not _took(card, part)]
        if len(plain) == len(parts) == 1:
            line = plain[0]
            if titles and before is not None and abs(before.size - line.size) <= _SAME_TYPE * line.size:
                titles[-1].append(line)
            else:
                titles.append([line])
            before = line
            continue
        before = None
        named = [part for part in plain if method_named(part.text) is None and re.search(r"[^\W\d_]{3}", part.text)]
        if named and not card.sponsor:
            card.sponsor = named[-1:]
    if not titles and not card.title and card.date:
        _take_from_line(card)
    if titles and not card.title:
        largest = max(group[0].size for group in titles)
        card.title = next(group for group in titles if group[0].size >= (1 - _SAME_TYPE) * largest)
    return card


def _labels_joined(pieces: Sequence[TextRun]) -> list[TextRun]:
    """Pieces, a label and what stands beside it being one."""
    found: list[TextRun] = []
    for piece in pieces:
        if found and (
            found[-1].text.endswith(":") or (len(pieces) == _LABEL_AND_VALUE and label_kinds(found[-1].text))
        ):
            label = found.pop()
            colon = () if label.text.endswith(":") else (replace(label.words[-1], text=":"),)
            found.append(replace(piece, words=(*label.words, *colon, *piece.words), x0=label.x0))
        else:
            found.append(piece)
    return found


def _parts(line: TextRun) -> Iterator[TextRun]:
    run: list[Word] = []
    for word in line.words:
        if word.text.strip() and set(word.text) <= _PARTING:
            if run:
                yield replace(line, words=tuple(run))
            run = []
        else:
            run.append(word)
    if run:
        yield replace(line, words=tuple(run))


def _took(card: Card, part: TextRun) -> bool:
    """Whether a part is something else than text; the card keeps it."""
    text = part.text
    label = next((n for n, word in enumerate(part.words) if word.text.endswith(":")), None)
    if label is not None and label + 1 < len(part.words):
        kinds = label_kinds(" ".join(word.text for word in part.words[: label + 1]).rstrip(" :"))
        if kinds:
            _take_labelled(card, kinds, replace(part, words=part.words[label + 1 :]))
            return True
    if state_of(text) == "not completed":
        card.left_out = card.left_out or text
        return True
    if dates_in(text):
        card.date = card.date or [part]
        return True
    return _took_amount(card, part) or state_of(text) == "completed"


def _take_labelled(card: Card, kinds: frozenset[str], value: TextRun) -> None:
    """Keep what stands beside a label; what is no part of a card (an expiry, a number) is passed over."""
    if "course_title" in kinds:
        card.title = card.title or [value]
    elif kinds & {"completion_date", "date"} and dates_in(value.text):
        card.date = [value] if "completion_date" in kinds or not card.date else card.date
    elif kinds & {"credits", "hours"}:
        _took_amount(card, value, named=True)
    elif "sponsor" in kinds:
        card.sponsor = [value]
    elif "status" in kinds and state_of(value.text) == "not completed":
        card.left_out = value.text


def _took_amount(card: Card, part: TextRun, *, named: bool = False) -> bool:
    """Whether a part is an amount of credit or hours; a bare number is one only where something names it."""
    text = part.text
    if amount_in(text) is not None and (named or re.search(r"[^\W\d_]", text)):
        card.credits = card.credits or [part]
        return True
    if match := _MINUTES.match(text):
        hours = (Decimal(match[1]) / 60).normalize()
        if not card.credits and on_grid(str(hours)):
            card.credits, card.amount, card.doubts = [part], str(hours), (WORKED_OUT,)
        return True
    return False


_AMOUNT_NAMED = re.compile(
    r"(?<![\w.,/])\d[\d.,]*\s?(?:[A-Z]{2,4}\s)?(?:credits?|hours?|hrs?|points?|pts|units?|CEUs?|CPEs?|PDHs?|Punkte|Stunden|heures?|horas?"
    r"|créditos?|crédits?|h)\b\.?",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"^(?:[\W_]|(?:on|am|le|el|del|du|de|by|from|at)\b)+|(?:[\W_]|\b(?:on|am|le|el|del|du|vom))+$", re.IGNORECASE
)


def _take_from_line(card: Card) -> None:
    """The title, and the amount if it is named, out of the one line that holds the date too."""
    line = card.date[0]
    found = dates_in(line.text) if len(line.text) <= LONGEST else ()
    if not found:
        return
    spans = [(found[0].start, found[-1].end)]
    if amount := _AMOUNT_NAMED.search(line.text):
        spans.append(amount.span())
        card.credits = card.credits or [part for part in (_between(line, *amount.span()),) if part is not None]
    edges = [0, *(edge for span in sorted(spans) for edge in span), len(line.text)]
    rest = [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]
    if aside := re.search(r"\(([^()\d]*)\)\W*$", line.text):  # who gave it
        card.sponsor = card.sponsor or [part for part in (_between(line, *aside.span(1)),) if part is not None]
        rest = [(a, min(b, aside.start())) for a, b in rest if a < aside.start()]
    texts = [(len(_JOINTS.sub("", line.text[a:b])), a, b) for a, b in rest]
    if not texts:
        return
    letters, start, end = max(texts)
    title = _between(line, start, end)
    date = _between(line, *spans[0])
    if letters > _SHORTEST and title is not None and date is not None:
        card.title, card.date, card.doubts = [title], [date], (*card.doubts, CUT_OUT)


def amount_behind(line: TextRun) -> tuple[TextRun, TextRun] | None:
    """A text, and the amount that ends it: "Leases in Practice 2,0 horas"; None where none does."""
    if len(line.text) > LONGEST:
        return None
    amounts = [match for match in _AMOUNT_NAMED.finditer(line.text) if not re.search(r"\w", line.text[match.end() :])]
    if not amounts or amount_in(amounts[-1][0]) is None:
        return None
    text, amount = _between(line, 0, amounts[-1].start()), _between(line, *amounts[-1].span())
    return None if text is None or amount is None else (text, amount)


def _between(line: TextRun, start: int, end: int) -> TextRun | None:
    """The words of a span of the line's text, without what joins it to the rest."""
    text = line.text[start:end]
    start += len(text) - len(re.sub(_JOINTS, lambda m: "" if m.start() == 0 else m[0], text))
    place, words = 0, []
    for word in line.words:
        begins = re.search(r"\w", word.text)
        if begins and start <= place + begins.start() < end:
            words.append(word)
        place += len(word.text) + 1
    return replace(line, words=tuple(words)) if words else None
