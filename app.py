"""CPE Tracker: the sheet page. Drop certificates, start, watch, and have the records; then drop the next ones.

Run it with `streamlit run app.py`.
"""

from datetime import date

import streamlit as st
from streamlit.starlette import App

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.rows import Run, Sheet, Totals
from pages.parts import cached_results, tab_state
from pages.parts.connection import notice, shut, tracker
from pages.parts.menu import menu
from pages.parts.page_frame import framed
from pages.parts.put_away import put_away
from pages.parts.rereading import what_would_change
from pages.parts.review.form_state import take_pending
from pages.parts.sheet import uploads
from pages.parts.sheet.charts import by_year_and_field
from pages.parts.sheet.outcome import outcome_line
from pages.parts.sheet.progress import progress_panel
from pages.parts.sheet.records_view import VIEW, records_view, totals_row
from pages.parts.sheet.runs_view import runs_view
from pages.parts.sheet.upload import upload_panel
from pages.parts.sheet_url import open_sheet
from pages.parts.sheets import sheet_row
from pages.parts.this_computer import ONLY_THIS_COMPUTER, in_a_browser
from pages.parts.undo import undo_bar
from pages.parts.upload_addresses import keep_upload_addresses


def sheet_page(t: Tracker) -> None:
    take_pending(t)
    sheet = open_sheet(t)
    run = live_run(t, sheet) if sheet else None
    totals = cached_results.totals(t, sheet.id) if sheet else None
    menu(totals.to_review if totals else None)
    sheet_row(t, sheet)
    # drawn in every state, so that the drop box keeps its place, and what it holds, when a drop makes the first sheet
    news, sums, panel = st.container(), st.container(), st.container(border=True, key="panel")
    with news:
        notice()
        if run and sheet and sheet.state == "open" and run.editable and run.follows_run_id:
            outcome_line(t, t.progress(run.follows_run_id))
    if sheet is None or run is None or totals is None:
        with panel:
            upload_panel(None, ())
        undo_bar()
        return
    if sheet.state == "trash":
        with panel:
            put_away(t, sheet)
        undo_bar()
        return
    if totals.records:
        with sums:
            totals_row(totals, this_year=date.today().year)
    with panel:
        if sheet.state == "archived":
            put_away(t, sheet)
        else:
            live_panel(t, run)
    undo_bar()
    again = st.container()
    if totals.records or run.follows_run_id:
        views(t, sheet, totals)
    with again:  # last: what is read again is read on while it is drawn
        what_would_change(sheet.id)


def live_run(t: Tracker, sheet: Sheet) -> Run:
    """The run this tab shows, its session having been put right before anything is drawn that could be clicked."""
    session = tab_state.settled(t, sheet)
    assert session.active_run_id is not None
    return t.run(session.active_run_id)


def live_panel(t: Tracker, run: Run) -> None:
    """The upload box of a draft, or the progress of the run being read, were it only started a moment ago."""
    if tab_state.remembered().locked or not run.editable:
        progress_panel(run, steps=t.progress(run.id).steps)
        return
    upload_panel(run, t.files(run.id))


def views(t: Tracker, sheet: Sheet, totals: Totals) -> None:
    view = st.segmented_control(
        "Show",
        ("Records", "By year and field", "Runs"),
        default="Records",
        key=VIEW,
        required=True,
        label_visibility="collapsed",
    )
    if view == "Runs":
        runs_view(t, sheet)
    elif not totals.records:
        st.text("No records yet.")
    elif view == "Records":
        records_view(t, sheet)
    else:
        by_year_and_field(totals)


if __name__ == "__main__":  # the page is drawn
    with framed("CPE Tracker", gap="small"):
        uploads.take()
        try:
            with tracker() as t:
                sheet_page(t)
        except CpeError as error:
            shut(error)
else:  # the server starts: `streamlit run` finds the app, with what stands before it
    keep_upload_addresses()
    app = App(__file__, middleware=ONLY_THIS_COMPUTER, lifespan=in_a_browser)
