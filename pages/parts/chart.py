"""Credits by year and by field of study, as bars that carry their numbers: one colour, the same in grey."""

from __future__ import annotations

from decimal import Decimal

import altair as alt
import pandas as pd
import streamlit as st

from cpe_core.rows import Totals
from pages.parts.words import amount

_BAR = 30  # pixels for a bar and its gap
_INK = {"light": ("#0F766E", "#1F2A28"), "dark": ("#2DD4BF", "#E6ECEA")}  # bar, text: as in .streamlit/config.toml


def by_year_and_field(totals: Totals) -> None:
    years = [(str(year) if year else "No date", credits) for year, credits in reversed(totals.by_year)]
    fields = [(name or "No field of study", credits) for name, credits in totals.by_field]
    left, right = st.columns(2, gap="large")
    with left:
        st.markdown("**Credits by year**")
        _bars(years)
    with right:
        st.markdown("**Credits by field of study**")
        _bars(fields)


def _bars(rows: list[tuple[str, Decimal]]) -> None:
    data = pd.DataFrame(
        {"name": [n for n, _ in rows], "credits": [float(c) for _, c in rows], "label": [amount(c) for _, c in rows]}
    )
    teal, ink = _INK[st.context.theme.type or "light"]
    base = alt.Chart(data, height=_BAR * len(rows) + 10).encode(
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
