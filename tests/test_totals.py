"""One number for each kind of credit, wherever a person meets it: page, notebook, CSV, XLSX, command line."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from tabs import click, run, sheet_page

from cpe_core import Sheet, Tracker
from cpe_core.__main__ import main
from cpe_core.records import CreditByField, Field, Record, credits_hundredths
from cpe_core.rows import SummaryRow
from cpe_core.summary_row import kind, shares, summary_of
from cpe_core.totals import totals_of

Sums = dict[str | None, Decimal]
TRUTH: Sums = {"CPE": Decimal("13.45"), "contact hours": Decimal("6.3"), "PDU": Decimal("0.3"), None: Decimal("8.75")}
THIS_YEAR = date.today().year
RECORDS: tuple[dict[str, Any], ...] = (  # what is written by hand; each has a title of its own
    {"credits": "2.50", "credit_type": "CPE", "fields_of_study": [_part := {"name": "Taxes", "credits": "1.5"}, {"name": "Auditing", "credits": "1"}]},
    {"credits": "4", "credit_type": "cpe", "fields_of_study": [_part]},  # less than the total, of one field; typed small
    {"credits": "2", "credit_type": "CPE", "fields_of_study": [{"name": "Taxes", "credits": "3"}]},  # more, of one
    {"credits": "1.2", "credit_type": "CPE", "fields_of_study": [_part, {"name": "Finance", "credits": "1"}]},  # more
    {"credits": "3.75", "credit_type": "CPE", "fields_of_study": ["Taxes", "Economics"]},  # split, and no amounts
    {"credits": "0.1", "credit_type": "PDU"}, {"credits": "0.1", "credit_type": "PDU"}, {"credits": "0.1", "credit_type": "PDU"},
    {"credits": "6.3", "credit_type": "contact hours", "completion_date": None},
    {"credits": "8.75"}, {"credits": None}, {"credits": None, "credit_type": "CME", "fields_of_study": [_part]},
)  # fmt: skip


@pytest.fixture
def mixed(tracker: Tracker, sheet: Sheet) -> Sheet:
    """Mixed kinds and none; parts that sum to less and to more; a possible duplicate, one attached, one in the trash."""
    told = {"completion_date": f"{THIS_YEAR}-03-05", "participant": "Ada Quill", "sponsor": "Northwind"}
    ids = [
        tracker.write(sheet.id, **(told | {"course_title": f"Course number {number}"} | values)).id
        for number, values in enumerate(RECORDS)
    ]
    again = told | RECORDS[0]
    tracker.write(sheet.id, course_title="COURSE NUMBER 0", **again)  # asked about, and not answered
    trashed, attached = (tracker.write(sheet.id, course_title=title, **again).id for title in ("Gone", "Under"))
    tracker.trash([trashed])
    tracker.attach(attached, ids[1])
    assert tracker.totals(sheet.id).uncounted == 1
    return sheet


def summed(rows: Iterable[Mapping[str, Any]], kind: str, counted: str) -> Sums:
    sums: defaultdict[str | None, Decimal] = defaultdict(Decimal)
    for row in rows:
        sums[row[kind] or None] += Decimal(str(row[counted] or 0))
    return {name: amount for name, amount in sums.items() if amount}


def test_page_notebook_csv_both_sheets_of_the_xlsx_and_the_command_line_give_one_number(
    tracker: Tracker, mixed: Sheet, tmp_path: Path
) -> None:
    assert {one.kind: one.credits for one in tracker.totals(mixed.id).kinds} == TRUTH
    tab = sheet_page()
    figures = {m.label: m.value for m in tab.metric}
    assert [*figures] == ["CPE credits", "Contact hours", "PDU credits", "No kind printed", "Certificates"]
    assert [*figures.values()] == ["13.45", "6.3", "0.3", "8.75", "13"]
    tab.segmented_control(key="view").set_value("By year and field")
    assert [sum(map(Decimal, chart)) for chart in charts(run(tab))] == [one for one in TRUTH.values() for _ in range(2)]

    table = tracker.results(mixed.id)
    by_kind = table.groupby("credit_type", dropna=False)["counted"].sum().round(2)
    assert {None if name != name else name: Decimal(str(one)) for name, one in by_kind.items() if one} == TRUTH

    lines = csv.DictReader(io.StringIO(tracker.export_csv(mixed.id).decode("utf-8-sig"), newline=""))
    assert summed(lines, "credit_type", "counted") == TRUTH
    book = load_workbook(io.BytesIO(tracker.export_xlsx(mixed.id)))
    for name in ("Records", "Credits by field"):
        header, *rows = book[name].iter_rows(values_only=True)
        assert summed((dict(zip(header, row, strict=True)) for row in rows), "Kind of credit", "Counted") == TRUTH

    said = "CPE 13.45, contact hours 6.3, PDU 0.3, no kind printed 8.75"
    for command in (["sheets"], ["results", mixed.name]):
        done = CliRunner().invoke(main, [*command, "--db", str(tracker.path)])
        assert said in done.output, done.output
        assert "00:00" not in done.output  # a day is a day
    for target in ("out.csv", "out.xlsx"):
        CliRunner().invoke(main, ["export", mixed.name, str(tmp_path / target), "--db", str(tracker.path)])
    assert (tmp_path / "out.csv").read_bytes() == tracker.export_csv(mixed.id)
    assert load_workbook(tmp_path / "out.xlsx")["Records"].max_row == 14


def test_what_needs_a_look_is_the_same_in_the_figures_the_table_and_the_review(tracker: Tracker, mixed: Sheet) -> None:
    table = tracker.results(mixed.id)
    look = tracker.queue(mixed.id, "look")
    assert {*table.index[table["needs_review"]]} == {*look}
    assert len(look) == tracker.totals(mixed.id).to_review
    asked = table.index[table["counted"] < table["credits"]]  # the one that may be a duplicate
    assert len(asked) == 1 and {*asked} <= {*look}


def charts(tab: Any) -> list[list[str]]:
    """The numbers that stand at the bars, chart by chart."""
    found = []
    for chart in tab.get("vega_lite_chart"):
        data = pd_of(chart)
        found.append([label.replace(",", "") for label in data["label"]])
    return found


def pd_of(chart: Any) -> Any:
    import pyarrow as pa

    [dataset] = chart.proto.datasets
    return pa.ipc.open_stream(dataset.data.data).read_pandas()


def test_what_has_no_kind_is_one_click_away(mixed: Sheet) -> None:
    tab = click(sheet_page(), "2 without a kind of credit")
    assert tab.query_params["kind"] in ("none", ["none"])
    assert [*tab.dataframe[0].value["credit_type"].isna()] == [True, True]
    tab.selectbox(key="kinds").set_value("PDU")
    assert [*run(tab).dataframe[0].value["credit_type"]] == ["PDU"] * 3
    assert len(sheet_page(kind="PDU").dataframe[0].value) == 3  # a link to them, and F5
    tab.selectbox(key="kinds").set_value(None)
    assert len(run(tab).dataframe[0].value) == 13


def test_an_answer_makes_a_possible_duplicate_count_everywhere(tracker: Tracker, mixed: Sheet) -> None:
    [later] = [saved.id for saved in tracker.records(mixed.id) if tracker.duplicates(saved.id)]
    row = tracker.results(mixed.id).loc[later]
    assert (row["credits"], row["counted"]) == (2.5, 0)
    tracker.answer(tracker.duplicates(later)[0].id, "both")
    assert tracker.results(mixed.id).loc[later, "counted"] == 2.5
    assert tracker.totals(mixed.id).of("CPE") == TRUTH["CPE"] + Decimal("2.5")


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        ("2", [], [(None, 200)]),
        ("2", [("Taxes", None)], [("Taxes", 200)]),
        ("2", [("Taxes", "1.5")], [("Taxes", 150), (None, 50)]),
        ("2", [("Taxes", "3")], [("Taxes", 200)]),
        ("2", [("Taxes", "1.5"), ("Auditing", "0.5")], [("Taxes", 150), ("Auditing", 50)]),
        ("2", [("Taxes", "1"), ("Auditing", None)], [("Taxes", 100), ("Auditing", 0), (None, 100)]),
        ("2", [("Taxes", "2"), ("Auditing", "1")], [("Taxes", 0), ("Auditing", 0), (None, 200)]),
        (None, [("Taxes", "2"), ("Auditing", "1")], [("Taxes", 0), ("Auditing", 0)]),
    ],
)
def test_what_a_record_does_not_assign_to_a_field_stands_under_none(
    total: str | None, parts: list[tuple[str, str | None]], expected: list[tuple[str | None, int]]
) -> None:
    found = shares({"credits": total, "parts": parts})
    assert [*filter(lambda share: share != (None, 0), found)] == expected


@pytest.mark.parametrize(
    ("printed", "one"),
    [("CPE", "CPE"), (" cpe ", "CPE"), ("contact  hours", "contact hours"), ("", None), (None, None)],
)
def test_spellings_of_one_kind_are_one(printed: str | None, one: str | None) -> None:
    assert kind({"credit_type": printed}) == one


AMOUNTS = st.none() | st.decimals(0, 9999, places=2).map(str) | st.sampled_from(["0", "1E+2", "1.125", "2.50"])
MADE_UP = st.builds(
    lambda total, kind, day, parts: Record(
        credits=Field(value=total),
        credit_type=Field(value=kind),
        completion_date=Field(value=day),
        fields_of_study=Field(value=tuple(CreditByField(name=name, credits=part) for name, part in parts) or None),
    ),
    AMOUNTS,
    st.sampled_from([None, "CPE", "cpe", "PDU", "contact hours"]),
    st.none() | st.dates().map(date.isoformat),
    st.lists(st.tuples(st.sampled_from(["Taxes", "Auditing", "Finance"]), AMOUNTS), max_size=4),
)


@settings(deadline=None)
@given(MADE_UP)
def test_shares_always_sum_to_the_credits_of_the_record(record: Record) -> None:
    found = shares(summary_of(record))
    assert sum(share for _, share in found) == (credits_hundredths(record.credits.value) or 0)
    assert all(share >= 0 for _, share in found)


@settings(deadline=None)
@given(st.lists(st.tuples(MADE_UP, st.booleans()), max_size=6))
def test_years_fields_and_records_of_a_kind_come_to_its_figure(given: list[tuple[Record, bool]]) -> None:
    listed = [
        SummaryRow(id=number, file_name=None, run_number=1, counts=counts, flat=summary_of(record))
        for number, (record, counts) in enumerate(given)
    ]
    totals = totals_of(listed)
    for one in totals.kinds:
        mine = (
            credits_hundredths(each.flat["credits"]) or 0
            for each in listed
            if each.counts and kind(each.flat) == one.kind
        )
        assert one.credits * 100 == sum(mine)
        assert sum(amount for _, amount in one.by_year) == sum(amount for _, amount in one.by_field) == one.credits
    kinds = [one.kind for one in totals.kinds]
    assert kinds == sorted(kinds, key=lambda name: (name is None, name != "CPE", -totals.of(name), name or ""))


def test_one_that_may_be_a_duplicate_waits_for_a_person_though_each_field_is_sure() -> None:
    told = summary_of(Record(credits=Field(value="2"))) | {"to_review": []}
    listed = [SummaryRow(id=n, file_name=None, run_number=1, counts=n == 1, flat=told) for n in (1, 2)]
    found = totals_of(listed)
    assert (found.records, found.uncounted, found.to_review, found.of(None)) == (2, 1, 1, Decimal(2))
