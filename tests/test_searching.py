"""One way of finding records: all words, anywhere, in one sheet or in all, whatever their case and accents."""

from __future__ import annotations

import pytest

from cpe_core import Sheet, Tracker
from cpe_core.folding import folded


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("Études ﬁscales", "etudes fiscales"),
        ("STRASSE Straße", "strasse strasse"),
        ("Łódź Øre Đà Nẵng İzmir", "lodz ore da nang izmir"),
        ("Налоги", "налоги"),
        ("plain ASCII 123", "plain ascii 123"),
    ],
)
def test_case_and_accents_are_folded(text: str, small: str) -> None:
    assert folded(text) == small
    assert folded(small) == small


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    other = tracker.create_sheet("2025 CPE")
    first = tracker.write(
        sheet.id, course_title="Éthique pour auditeurs", sponsor="Northwind", note="Ask Quill", tags=["renewal"]
    )
    second = tracker.write(
        other.id,
        course_title="Ethics for auditors",
        participant="Ada Quill",
        certificate_number="NW-00417",
        credits="2",
    )
    return [first.id, second.id]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("ethi audit", [1, 0]),
        ("AUDIT éthi", [1, 0]),
        ("ethique", [0]),
        ("northwind", [0]),
        ("quill", [1, 0]),
        ("ask quill", [0]),
        ("ada", [1]),
        ("00417", [1]),
        ("renewal ask", [0]),
        ("renewal 00417", []),
        ("100% _", []),
        ("  ", []),
        ("", []),
    ],
)
def test_every_word_is_looked_for_everywhere(
    tracker: Tracker, sheet: Sheet, ids: list[int], words: str, found: list[int]
) -> None:
    wanted = tuple(ids[one] for one in found)
    assert tracker.search(words) == wanted
    assert tracker.search(words, sheet_id=sheet.id) == tuple(one for one in wanted if one == ids[0])


def test_what_is_found_says_its_sheet(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    hits = tracker.hits(tracker.search("quill"))
    assert [(hit.id, hit.sheet_name) for hit in hits] == [(ids[1], "2025 CPE"), (ids[0], "2026 CPE")]
    assert hits[1].flat["course_title"] == "Éthique pour auditeurs"


def test_a_search_follows_every_decision_and_leaves_the_trash_out(tracker: Tracker, ids: list[int]) -> None:
    change = tracker.correct(ids[1], "participant", "Ben Roe")
    assert tracker.search("ada") == ()
    assert tracker.search("roe") == (ids[1],)
    tracker.undo(change.id)
    assert tracker.search("ada") == (ids[1],)
    [thrown] = tracker.trash([ids[1]])
    assert tracker.search("ada") == ()
    tracker.undo_act(thrown.act_id)
    assert tracker.search("ada") == (ids[1],)
    assert tracker.verify() == ()


def test_a_file_is_found_by_its_name_and_a_merged_certificate_too(tracker: Tracker, sheet: Sheet, given) -> None:
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [given(1), ("Übersicht.pdf", given(2)[1])])
    tracker.process(run.id)
    first, second = (one.id for one in tracker.records(sheet.id))
    assert tracker.search("certificate-1.pdf") == (first,)
    assert tracker.search("ubersicht") == (second,)
    tracker.attach(second, first)
    assert tracker.search("ubersicht", sheet_id=sheet.id) == ()
    assert [(hit.id, hit.place) for hit in tracker.hits(tracker.search("ubersicht"))] == [(second, "attached")]
    assert tracker.verify() == ()
