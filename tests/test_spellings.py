"""Names of one sponsor: suggested where they are one, never where they are clearly two; unified in one act."""

from __future__ import annotations

import pytest

from cpe_core import Sheet, Tracker, errors
from cpe_core.spellings import Spelling, groups


def suggested(*names: str | tuple[str, str]) -> list[set[str]]:
    """The groups that are made of these names, each in one record, some with a sponsor number."""
    spelled = [(one, "") if isinstance(one, str) else one for one in names]
    told = [Spelling(name=name, records=1, sponsor_ids=frozenset({number} - {""})) for name, number in spelled]
    return [{name.name for name in group.names} for group in groups(told)]


ONE_SPONSOR = [
    ("Northwind Professional Education", "NORTHWIND PROFESSIONAL EDUCATION, LLC"),
    ("Northwind Professional Education", "Northwind Professi0nal Educatlon"),  # what a machine misreads
    ("Northwind Professional Education", "Northwind Professional Educaton"),
    ("Northwind Professional Education", "The Northwind Professional Education"),
    ("NorthwindProfessional Education", "Northwind Professional Education, Inc."),
    ("Quillfeather Academy", "quillfeather-academy", "Quillfeather Academy™", "QuillfeatherAcademy.org"),
    ("École Fiscale de Lyon", "ECOLE FISCALE DE LYON"),
    ("Smith & Rowe L.L.C.", "Smith and Rowe LLC"),
    ("Harbor Ledger Institute (HLI)", "Harbor Ledger Institute"),
    ("Ohio Society of CPAs", "Ohio Society of Certified Public Accountants"),
    ("Guild of Northern Tax Examiners", "GNTE"),
    ("AICPA", "American Institute of CPAs"),
    (("Northwind", "100200"), ("Northwind Seminars of Reno", "100200")),
]


@pytest.mark.parametrize("names", ONE_SPONSOR, ids=str)
def test_spellings_of_one_name_are_suggested_as_one(names: tuple[str | tuple[str, str], ...]) -> None:
    assert suggested(*names) == [{one if isinstance(one, str) else one[0] for one in names}]


SEVERAL_SPONSORS = [
    ("Texas Society of CPAs", "Ohio Society of CPAs", "Indiana Society of CPAs", "Indian Society of CPAs"),
    ("Virginia Society of CPAs", "West Virginia Society of CPAs"),
    ("North Carolina Association of CPAs", "South Carolina Association of CPAs"),
    ("AICPA", "CPA Academy", "CPE Academy"),
    ("Texas Society of Certified Public Accountants", "TSCPA", "Tennessee Society of Certified Public Accountants"),
    ("Northwind Chapter 3", "Northwind Chapter 4", "Northwind Chapter 34"),
    ("Northwind Institute", "Southwind Institute", "Northwind University", "Northwind"),
    ("Northwind LLC", "Northwind Inc."),  # two companies, as long as no number says otherwise
    ("University of Harborview", "Harborview University"),
    ("Hansen Tax Education", "Hanson Tax Education", "Jansen Tax Education"),
    ("Tax Forum", "Tax Form", "Tax Firm"),
    ("Northwind Lending Institute", "Northwind Leading Institute"),  # a letter apart, and both are words
    ("Guild of Northern Tax Examiners", "Group of National Trade Experts", "GNTE"),  # whose initials?
    (("Northwind Seminars", "100200"), ("NORTHWIND SEMINARS", "100300")),  # numbers that differ
    (("Northwind", "100200"), ("Quillfeather", "100200")),  # a number alone: one of them may be misread
    ("", "...", "&"),
]


@pytest.mark.parametrize("names", SEVERAL_SPONSORS, ids=str)
def test_clearly_different_bodies_are_never_suggested_as_one(names: tuple[str | tuple[str, str], ...]) -> None:
    assert suggested(*names) == []


def test_numbers_that_differ_keep_a_third_spelling_from_joining_both() -> None:
    numbered = (("Northwind Seminars", "100200"), ("NORTHWIND SEMINARS", "100300"), "Northwind Seminars, Inc.")
    [group] = suggested(*numbered)
    assert len(group) == 2


def test_the_most_frequent_name_comes_first_and_one_in_capitals_counts_half() -> None:
    told = [
        Spelling(name="NORTHWIND SEMINARS LLC", records=5),
        Spelling(name="Northwind Seminars", records=3),
        Spelling(name="northwind seminars", records=1),
    ]
    [group] = groups(told)
    assert [one.name for one in group.names] == ["Northwind Seminars", "NORTHWIND SEMINARS LLC", "northwind seminars"]


def test_what_a_person_typed_comes_before_the_most_frequent() -> None:
    told = [
        Spelling(name="Northwind Seminars", records=3),
        Spelling(name="Northwind Seminars, Inc.", records=1, typed=True),
    ]
    [group] = groups(told)
    assert group.names[0].name == "Northwind Seminars, Inc."


# -- in a sheet ------------------------------------------------------------------------------------

NAMES = ("Northwind Seminars", "NORTHWIND SEMINARS, LLC", "Northwind Semlnars")


@pytest.fixture
def ids(tracker: Tracker, sheet: Sheet) -> list[int]:
    named = (*NAMES, NAMES[0], "Ohio Society of CPAs")
    return [tracker.write(sheet.id, course_title=f"Course {n}", sponsor=name).id for n, name in enumerate(named)]


def sponsors(tracker: Tracker, ids: list[int]) -> list[object]:
    return [tracker.record(one).record.sponsor.value for one in ids]


def test_one_name_is_given_in_one_act_and_taken_back_in_one(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    before = sponsors(tracker, ids)
    [group] = tracker.spellings(sheet.id)
    assert [(one.name, one.records) for one in group.names] == [(NAMES[0], 2), (NAMES[2], 1), (NAMES[1], 1)]
    act, records = tracker.unify_sponsor(sheet.id, [one.name for one in group.names], NAMES[0])
    assert records == 2  # the others have it already
    assert sponsors(tracker, ids[:4]) == [NAMES[0]] * 4
    assert tracker.spellings(sheet.id) == ()
    assert tracker.history(ids[1])[-1].before == NAMES[1]
    tracker.undo_act(act)
    assert sponsors(tracker, ids) == before
    assert tracker.spellings(sheet.id) == (group,)


def test_a_name_of_ones_own_goes_to_all_of_them_and_to_no_other_sheet(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    elsewhere = tracker.write(tracker.create_sheet("2025").id, sponsor=NAMES[1])
    tracker.unify_sponsor(sheet.id, NAMES, "  Northwind ")
    assert sponsors(tracker, ids) == [*["Northwind"] * 4, "Ohio Society of CPAs"]
    assert sponsors(tracker, [elsewhere.id]) == [NAMES[1]]
    with pytest.raises(errors.BadValue):
        tracker.unify_sponsor(sheet.id, NAMES, " ")


def test_a_name_that_was_typed_is_offered_first(tracker: Tracker, sheet: Sheet, given) -> None:
    for seed in (1, 2):
        tracker.add_files(tracker.active_run(sheet.id).id, [given(seed)])
    tracker.process(tracker.active_run(sheet.id).id)
    first, second = tracker.records(sheet.id)
    read = str(first.record.sponsor.value)
    assert second.record.sponsor.value == read
    tracker.correct(second.id, "sponsor", f"{read}, Inc.")
    [group] = tracker.spellings(sheet.id)
    assert [(one.name, one.typed) for one in group.names] == [(f"{read}, Inc.", True), (read, False)]


def test_no_later_reading_brings_another_name_back(tracker: Tracker, sheet: Sheet, given) -> None:
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [given(1)])
    tracker.process(run.id)
    [saved] = tracker.records(sheet.id)
    read = saved.record.sponsor.value
    assert isinstance(read, str)
    tracker.unify_sponsor(sheet.id, [read, read.upper()], read.upper())
    tracker.apply(one for file in tracker.read_again([saved.id]) for one in file.readings)
    assert sponsors(tracker, [saved.id]) == [read.upper()]


def test_names_told_apart_are_not_suggested_again_until_that_is_taken_back(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    [group] = tracker.spellings(sheet.id)
    act = tracker.tell_sponsors_apart([NAMES[2], NAMES[0]])
    [left] = tracker.spellings(sheet.id)
    assert {one.name for one in left.names} in ({NAMES[0], NAMES[1]}, {NAMES[1], NAMES[2]})
    tracker.tell_sponsors_apart(NAMES)
    assert tracker.spellings(sheet.id) == ()
    with Tracker(tracker.path) as again:
        assert again.spellings(sheet.id) == ()
    tracker.undo_act(act)
    assert tracker.verify() == ()
    assert {one.name for one in tracker.spellings(sheet.id)[0].names} == {NAMES[0], NAMES[2]}
    assert len(group.names) == 3


def test_those_left_out_are_told_apart_in_the_same_act(tracker: Tracker, sheet: Sheet, ids: list[int]) -> None:
    act, records = tracker.unify_sponsor(sheet.id, NAMES[:2], NAMES[0], different=NAMES[2:])
    assert records == 1
    assert tracker.spellings(sheet.id) == ()
    tracker.undo_act(act)
    assert len(tracker.spellings(sheet.id)[0].names) == 3


def test_names_are_refused_where_a_record_was_changed_since_it_was_looked_at(
    tracker: Tracker, sheet: Sheet, ids: list[int]
) -> None:
    seen = tracker.revision()
    tracker.correct(ids[2], "location", "Reno")
    with pytest.raises(errors.ChangedMeanwhile):
        tracker.unify_sponsor(sheet.id, NAMES, NAMES[0], seen=seen)
    assert sponsors(tracker, ids)[1] == NAMES[1]
