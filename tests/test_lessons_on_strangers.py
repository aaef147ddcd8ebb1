"""What memory is worth, and what it costs: on made-up layouts of another mind, each house's first paper looked over.

`pytest -n 0 -s` prints how many values were in doubt or wrong before and after. All are made born-digital, so that it takes
seconds; accuracy.md has the figures for them as scans and photos too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from taught import TODAY, read_by, taught

from cpe_core import Extraction, extract
from cpe_core.records import Record, value_to_json
from cpe_core.understanding import understand
from cpe_core.understanding.lessons.applying import LearnedRules
from cpe_core.understanding.lessons.lesson import Lesson
from cpe_core.understanding.text.page_text import exact_key
from tests.strangers.layout import BORN, LABELS, SKIP, Case, Stranger, strangers
from tests.strangers.make import layouts

Read = tuple[Stranger, Extraction]


@pytest.fixture(scope="module")
def houses() -> dict[str, list[Read]]:
    """Of each layout, its files that hold one certificate, read without any memory."""
    plans = [replace(plan, cases=[*map(born_digital, plan.cases)]) for plan in layouts() if len(plan.cases) > 1]
    by_layout: dict[str, list[Read]] = defaultdict(list)
    for one in strangers(plans):
        found = extract(one.data, name=one.name, on=TODAY)
        if len(one.records) == len(found.records) == 1:
            by_layout[one.layout].append((one, found))
    return by_layout


def born_digital(one: Case) -> Case:
    twin = Case.__new__(Case)
    vars(twin).update(vars(one), as_=BORN)
    return twin


def values(one: Stranger) -> dict[str, Any]:
    """What a person would type from the paper."""
    labels = {name: one.records[0].get(name) for name in LABELS.values()}
    single = {
        name: label[0]
        if isinstance(label, list) and (name != "fields_of_study" or isinstance(label[0], list))
        else label
        for name, label in labels.items()
        if label != SKIP
    }
    return {name: label for name, label in single.items() if label is not None}


def is_right(name: str, value: Any, label: Any) -> bool:
    if name == "fields_of_study":
        options = label if isinstance(label[0], list) else [label]
        return any({exact_key(a["name"]) for a in value} == {exact_key(b["name"]) for b in one} for one in options)
    options = label if isinstance(label, list) else [label]
    if name == "participant":
        return any(sorted(map(exact_key, str(value).split())) == sorted(map(exact_key, one.split())) for one in options)
    return any(
        exact_key(str(value)) == exact_key(str(one)) or _number(value) == _number(one) is not None for one in options
    )


def _number(text: Any) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def states(record: Record, one: Stranger) -> Iterator[tuple[str, str]]:
    """Of each field that the paper prints: right or not, and in doubt or not."""
    for name in LABELS.values():
        label = one.records[0].get(name)
        if label is None or label == SKIP:
            continue
        value = value_to_json(record[name].value)
        state = "blank" if value is None else "right" if is_right(name, value, label) else "wrong"
        yield name, state + (" in doubt" if record[name].needs_review else "")


def lessons_of(house: list[Read]) -> tuple[Lesson, ...]:
    one, found = house[0]
    return taught(found, values(one), source=one.name)


def test_one_looked_over_settles_most_doubts_of_its_house_and_makes_none_wrong(houses: dict[str, list[Read]]) -> None:
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    made_wrong = []
    for house in houses.values():
        lessons = lessons_of(house)
        for one, found in house[1:]:
            was, now = dict(states(found.records[0], one)), dict(states(read_by(lessons, found), one))
            before.update(was.values())
            after.update(now.values())
            made_wrong += [(one.name, name) for name in was if now[name] == "wrong" != was[name]]
    print("before:", dict(before), "after:", dict(after))
    assert made_wrong == []
    doubts = [state for state in before if state.endswith("in doubt")]
    assert (
        sum(before[state] for state in doubts) >= 5
    )  # there is something to settle, though the reader has learned from these papers by now
    assert sum(after[state] for state in doubts) <= 0.4 * sum(before[state] for state in doubts)
    assert after["right"] > before["right"]


def test_what_is_learned_of_all_houses_touches_no_other(houses: dict[str, list[Read]]) -> None:
    lessons = {layout: lessons_of(house) for layout, house in houses.items()}
    for layout, house in houses.items():
        others = tuple(one for other, theirs in lessons.items() if other != layout for one in theirs)
        one, found = house[-1]
        assert found.document
        told = understand(found.document, on=TODAY, learned_rules=LearnedRules(lessons=others))
        assert told.records == found.records, one.name
