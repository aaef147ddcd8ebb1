"""Credits of each kind by year and by field of study, as bars with their numbers: one colour, the same in grey."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from cpe_core.rows import Totals
from pages.parts.wording import amount, kind_of_credit

if TYPE_CHECKING:
    import altair as alt

_BAR, _TITLE = 30, 45  # pixels for a bar and its gap, and for the line above them
_INK = {"light": ("#0F766E", "#1F2A28"), "dark": ("#2DD4BF", "#E6ECEA")}  # bar, text: as in .streamlit/config.toml


def by_year_and_field(totals: Totals) -> None:
    """Two charts for each kind of credit: kinds do not add up."""
    if not totals.kinds:
        st.text("No credits yet.")
    for one in totals.kinds:
        years = [(str(year) if year else None, credits) for year, credits in reversed(one.by_year)]
        name = kind_of_credit(one.kind) if one.kind else "Credits with no kind printed,"
        left, right = st.columns(2, gap="large")
        with left:
            _bars(f"{name} by year", years, nameless="No date")
        with right:
            _bars(f"{name} by field of study", one.by_field, nameless="No field of study")


def _bars(about: str, rows: Sequence[tuple[str | None, Decimal]], *, nameless: str) -> None:
    import altair as alt  # noqa: PLC0415  a fifth of what the app imports at its start, and most visits see no chart

    data = pd.DataFrame(
        {
            "name": [name or nameless for name, _ in rows],
            "credits": [float(credits) for _, credits in rows],
            "label": [amount(credits) for _, credits in rows],
        }
    )
    most = _most(rows)
    most = f" · most in {most}" if most else ""
    teal, ink = _INK[st.context.theme.type or "light"]
    base = alt.Chart(data, height=_BAR * len(rows) + _TITLE, title=_title(about + most, ink)).encode(
        y=alt.Y(
            "name:N",
            sort=None,
            title=None,
            axis=alt.Axis(labelLimit=200, labelColor=ink, labelFontSize=13, ticks=False, domain=False),
        ),
        x=alt.X("credits:Q", axis=None, scale=alt.Scale(domainMin=0, domainMax=max(data["credits"].max() * 1.15, 1))),
        tooltip=[alt.Tooltip("name:N", title=" "), alt.Tooltip("label:N", title="Credits")],
    )
    bars = base.mark_bar(color=teal, cornerRadiusEnd=3, size=_BAR - 10)
    ends = base.mark_text(align="left", dx=6, color=ink, fontSize=13).encode(text="label:N")
    st.altair_chart(bars + ends)


def _most(rows: Sequence[tuple[str | None, Decimal]]) -> str | None:
    """The name of the one longest bar of several; None where there is no such name."""
    highest = max(credits for _, credits in rows)
    names = [name for name, credits in rows if credits == highest]
    return names[0] if len(rows) > 1 and len(names) == 1 else None


def _title(text: str, ink: str) -> alt.TitleParams:
    """Inside the chart, not above it: a field of study is a certificate's text, and Vega takes it as mere text."""
    import altair as alt  # noqa: PLC0415  as above

    return alt.TitleParams(text, anchor="start", frame="bounds", fontSize=15, color=ink, offset=12, limit=480)
