"""What of a sheet is asked for, and in which order, without a browser: one address for list, review and F5."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest
from tabs import click, field, has_button, record_of, review_page, run, sheet_page, shows, tick

from cpe_core import Sheet, Tracker
from pages.parts.filters import Filters, parsed

COURSES = (  # title, completed, credits, kind, sponsor
    ("Leases", "2026-03-05", "2", "CPE", "Northwind"),
    ("audits", "2025-01-02", "8", "CPE", "Blue Heron"),
    ("Basis", "2026-01-09", "4", "PDU", "quillbrook"),
    ("Ethics", None, None, None, None),
)


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    names = ("course_title", "completion_date", "credits", "credit_type", "sponsor")
    told = [{n: v for n, v in zip(names, one, strict=True) if v is not None} for one in COURSES]
    for one in told[:3]:
        one["participant"] = "Ada Quill"
    return [tracker.write(sheet.id, **one).id for one in told]


def listed(tab: AppTest) -> list[int]:
    return [int(one) for one in tab.dataframe[0].value.index] if tab.dataframe else []


def params(tab: AppTest) -> dict[str, str]:
    return {name: tab.query_params[name][0] if isinstance(tab.query_params[name], list) else tab.query_params[name]
            for name in ("sheet", "look", "year", "kind", "find", "sort", "record", "show") if name in tab.query_params}  # fmt: skip


def position(tab: AppTest) -> str:
    return next(one.value for one in tab.text if " of " in one.value)


def links(tab: AppTest, page: str) -> str:
    """What a link of the menu to that page takes along."""
    return next(one.proto.query_string for one in tab.sidebar.get("page_link") if one.proto.page.endswith(page))


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, [0, 1, 2, 3]),
        ({"year": "2026"}, [0, 2]),
        ({"kind": "CPE"}, [0, 1]),
        ({"kind": "none"}, [3]),
        ({"find": "heron"}, [1]),
        ({"look": "1"}, [3]),
        ({"sort": "title"}, [1, 2, 3, 0]),
        ({"sort": "date"}, [0, 2, 1, 3]),
        ({"sort": "credits"}, [1, 2, 0, 3]),
        ({"sort": "sponsor"}, [1, 0, 2, 3]),
        ({"year": "2026", "sort": "credits"}, [2, 0]),
        ({"year": "1999"}, []),
    ],
)
def test_an_address_lists_what_it_asks_for(ids: list[int], asked: dict[str, str], expected: list[int]) -> None:
    """A shared link, or F5."""
    tab = sheet_page(**asked)
    assert listed(tab) == [ids[one] for one in expected]
    assert shows(tab, "No record matches these filters.") == (not expected)
    assert has_button(tab, "Show all") == bool({*asked} - {"sort"})


@pytest.mark.parametrize(
    "asked",
    [
        {"year": "99999999999999999999"},
        {"year": "٢٠٢٦"},
        {"year": "-1"},
        {"year": "2026 OR 1"},
        {"sort": "drop"},
        {"sort": "__class__"},
        {"look": "yes"},
        {"find": "a\x00b"},
        {"find": "x" * 5000},
        {"kind": "\u202edne"},
        {"record": "9" * 400},
        {"record": "²"},
    ],
)
def test_what_no_filter_of_ours_says_is_passed_over(ids: list[int], asked: dict[str, str]) -> None:
    assert parsed(asked) == Filters()
    assert listed(sheet_page(**asked)) == ids
    assert record_of(review_page(show="all", **asked)) == ids[0]


@pytest.mark.parametrize("asked", ["' OR 1=1 --", "<b>x</b>", "[x](http://a.example)", '"', "%", "*"])
def test_words_of_any_kind_are_words(ids: list[int], asked: str) -> None:
    tab = sheet_page(find=asked, kind=asked)
    assert listed(tab) == []
    assert shows(review_page(find=asked, kind=asked, show="all"), f"only {asked} · “{asked}”")


def test_a_choice_is_in_the_address_and_in_every_link(ids: list[int]) -> None:
    tab = sheet_page()
    tab.selectbox(key="year").set_value(2026)
    run(tab).selectbox(key="sort").set_value("title")
    run(tab).text_input(key="search").set_value("  BASIS ")
    run(tab)
    assert listed(tab) == [ids[2]]
    assert params(tab) == {"sheet": "1", "year": "2026", "sort": "title", "find": "BASIS"}
    for page in ("review", "learned", "archive", "search"):
        assert {"year=2026", "sort=title", "find=BASIS"} <= {*links(tab, page).split("&")}
    click(tab, "Show all")
    assert params(tab) == {"sheet": "1", "sort": "title"}
    assert listed(tab) == [ids[1], ids[2], ids[3], ids[0]]


def test_a_record_opens_among_those_asked_for_in_their_order_and_is_marked_on_the_way_back(ids: list[int]) -> None:
    tab = tick(sheet_page(year="2026", sort="credits"), cell=0)
    assert params(tab) == {"sheet": "1", "year": "2026", "sort": "credits", "show": "all", "record": str(ids[2])}
    there = review_page(**params(tab))
    assert (position(there), record_of(there)) == ("1 of 2", ids[2])
    assert record_of(click(there, "Next")) == ids[0]
    assert position(there) == "2 of 2"
    assert {f"record={ids[0]}", "year=2026", "sort=credits"} <= {*links(there, "").split("&")}
    back = sheet_page(**{name: value for name, value in params(there).items() if name != "show"})
    assert [*back.dataframe[0].value["marks"]] == ["", "▸"]
    assert shows(back, "Last open: Leases")


def test_what_is_edited_on_the_way_moves_no_record_and_the_walk_goes_on_from_it(
    tracker: Tracker, ids: list[int]
) -> None:
    tab = review_page(show="all", kind="CPE", sort="title")
    assert (position(tab), record_of(tab)) == ("1 of 2", ids[1])
    field(tab, "course_title", ids[1]).set_value("Zebras")
    field(tab, "credit_type", ids[1]).set_value("PDU")
    run(tab)
    assert (tracker.record(ids[1]).record.credit_type.value, position(tab)) == ("PDU", "1 of 2")
    assert record_of(click(tab, "Next")) == ids[0]
    tracker.write(1, course_title="Another", credit_type="CPE")  # what comes meanwhile is asked for too
    assert position(run(tab)) == "2 of 2"


def test_a_record_that_leaves_with_the_trash_leaves_the_next_one_its_place(ids: list[int]) -> None:
    tab = review_page(show="all", sort="title", record=str(ids[2]))
    assert record_of(click(tab, "Delete")) == ids[1]
    assert position(tab) == "1 of 3"
    assert record_of(click(tab, "Undo")) == ids[2]
    assert position(tab) == "2 of 4"


def test_where_none_is_asked_for_the_review_page_says_so_and_shows_all(ids: list[int]) -> None:
    tab = review_page(show="all", find="zebra")
    assert shows(tab, "No record here is one that you asked for on the sheet page.")
    assert position(click(tab, "Show all")) == "1 of 4"


def test_another_sheet_is_opened_whole(tracker: Tracker, ids: list[int]) -> None:
    other = tracker.create_sheet("2027 CPE")
    tab = sheet_page(sheet="1", year="2026", kind="PDU")
    tab.selectbox(key="chooser").set_value(other.id)
    assert params(run(tab)) == {"sheet": str(other.id)}


def test_the_newest_run_comes_first_and_is_marked(tracker: Tracker, sheet: Sheet, given) -> None:
    for numbers in ((0, 1), (2, 3)):
        draft = tracker.active_run(sheet.id)
        tracker.add_files(draft.id, [given(number) for number in numbers])
        tracker.process(draft.id)
        marks = [one.endswith("new") for one in sheet_page().dataframe[0].value["marks"]]
        assert marks == ([False] * 2 if numbers == (0, 1) else [True, True, False, False])
    files = [*sheet_page().dataframe[0].value["file"]]
    assert files == [given(number)[0] for number in (2, 3, 0, 1)]
    assert any("4 records" in one.value for one in sheet_page().caption)
