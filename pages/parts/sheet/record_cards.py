"""Records as cards: what a phone shows of them, for a table of ten columns is of no use at its width."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from pages.parts.menu import addresses
from pages.parts.sheet.ticked import Ticked

_KEY = "record-cards"
_component = st.components.v2.component(
    "cpe_cards",
    html='<ul class="cards"></ul>',
    js=Path(__file__).with_name("record_cards.js").read_text("utf-8"),
    isolate_styles=False,  # they look as style.css says
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    record_id: int
    title: str
    facts: tuple[str, ...]
    doubt: str = ""
    found: str = ""  # what a search found in it beside these
    last: bool = False  # it was open last
    sheet_id: int | None = None  # where that is not the open one


def cards(these: Iterable[Card], held: Ticked | None = None) -> int | None:
    """Draw them, each text as it stands; the id of the record opened in this script run. With `held` they can be
    ticked.
    """
    these = tuple(these)
    at = addresses((card.record_id, card.sheet_id) for card in these)
    shown = [
        {
            "id": card.record_id,
            "address": address,
            "title": card.title,
            "facts": " · ".join(card.facts),
            "said": card.found,
            "doubt": f"? Look at: {card.doubt}" if card.doubt else "",
            "last": card.last,
        }
        for card, address in zip(these, at, strict=True)
    ]

    def tick() -> None:
        if held is not None:
            held.in_cards(st.session_state[_KEY]["ticked"], {card["id"] for card in shown})

    opened: int | None = _component(
        key=_KEY,
        data={"cards": shown, "ticked": held and held.ids, "drawn": held and held.cards},
        on_opened_change=lambda: None,
        on_ticked_change=tick,
    ).opened
    return opened
