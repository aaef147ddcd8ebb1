"""Two readers, one answer: which value of a field wins, how sure it is, and whether a person should look.

Each value that either reader gives is described by named facts (how high the rules put it, how likely the learned
reader finds it, whether they agree, what speaks against it). Each fact has a weight; their sum is the log-odds that the
value is right. Weights and bars are data, fitted by `tests.training.fit` on layouts that the learned reader had not
seen; nothing here is set by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

from cpe_core.records import Certainty, CreditByField, Field, Value
from cpe_core.understanding.candidates import Candidate
from cpe_core.understanding.features import size_ranks
from cpe_core.understanding.scoring import DOUBTS, Choice
from cpe_core.understanding.sheet import Sheet, key

MOST = 4  # of the rules' values that are weighed
_LIKELIHOODS = (0.3, 0.6, 0.8, 0.9, 0.96, 0.99)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A value that one reader or both give, where it stands, and the named facts that are weighed."""

    value: Value
    candidate: Candidate
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """What the learned reader takes for the value, and how likely it finds it (0..1)."""

    candidate: Candidate
    likelihood: float


def same_value(name: str, value: Value) -> str:
    """The key under which spellings of one value fall together."""
    if name == "credits":
        return str(Decimal(str(value)).normalize())
    if isinstance(value, tuple):
        return " ".join(sorted(key(one.name if isinstance(one, CreditByField) else one) for one in value))
    return key(str(value))


def answers(name: str, choices: tuple[Choice, ...], likely: tuple[Likely, ...], sheet: Sheet) -> tuple[Answer, ...]:
    """Every value given, each with its facts; `choices` are the rules', best first, `likely` the learned reader's."""
    ranks = size_ranks(sheet)
    second: dict[str, Likely] = {}
    for given in sorted(likely, key=lambda given: -given.likelihood):
        second.setdefault(same_value(name, given.candidate.value), given)
    first = {same_value(name, choice.value): choice for choice in choices[:MOST]}
    keys = list(dict.fromkeys((*first, *second)))
    found = []
    for one in keys:
        facts = (*_by_rules(one, first), *_by_learning(one, second), *_together(one, list(first), list(second)))
        candidate = first[one].best if one in first else second[one].candidate
        itself = (*_of_itself(name, candidate), *_of_its_place(sheet, candidate, ranks))
        found.append(Answer(value=candidate.value, candidate=candidate, facts=(*facts, *itself)))
    return tuple(found)


def _by_rules(one: str, first: dict[str, Choice]) -> Iterator[str]:
    ranks = list(first)
    if one not in first:
        yield "rules: not found"
        return
    rank = ranks.index(one)
    yield f"rules: rank {rank + 1}"
    score = first[one].score
    yield f"rules: score {max(-1, min(8, int(score)))}"
    if rank == 0:
        lead = score - first[ranks[1]].score if len(ranks) > 1 else 9.0
        yield f"rules: lead {next((most for most in (0.5, 1, 1.5, 2.5, 4) if lead < most), 'wide')}"
    yield from (f"rules: {reason}" for reason in first[one].best.reasons)


def _by_learning(one: str, second: dict[str, Likely]) -> Iterator[str]:
    if one not in second:
        yield "learned: not found"
        return
    rank = list(second).index(one)
    level = next((n for n, most in enumerate(_LIKELIHOODS) if second[one].likelihood < most), len(_LIKELIHOODS))
    yield f"learned: rank {min(rank, 1) + 1} level {level}"


def _together(one: str, first: list[str], second: list[str]) -> Iterator[str]:
    best_first, best_second = first[:1], second[:1]
    if best_first == best_second == [one]:
        yield "both readers agree"
    elif best_first == [one] and best_second:
        yield f"the readers {_difference(one, best_second[0])}"
    elif best_second == [one] and best_first:
        yield f"learned: the readers {_difference(one, best_first[0])}"
    if one in first and one in second:
        yield "both readers know it"
    if not second:
        yield "learned: nothing"
    if not first:
        yield "rules: nothing"


def _difference(one: str, other: str) -> str:
    """How a value differs from the one that the other reader prefers."""
    if len(one) >= 4 and one in other:
        return "agree on more"
    return "agree on less" if len(other) >= 4 and other in one else "differ"


def _of_itself(name: str, candidate: Candidate) -> Iterator[str]:
    if any(reason in DOUBTS for reason in candidate.reasons):
        yield "a doubt"
    if len(candidate.evidence) > 1:
        yield f"over {min(len(candidate.evidence), 3)} lines"
    count = len(candidate.text.split())
    yield f"words {next(n for n in (1, 2, 3, 5, 8, 13, 99) if count <= n or n == 99)}"
    if name in ("course_title", "participant", "sponsor") and str(candidate.value).islower():
        yield "all small letters"


def _of_its_place(sheet: Sheet, candidate: Candidate, ranks: dict[int, int]) -> Iterator[str]:
    """Where on the page it stands and in what type; most of what tells titles, names and sponsors apart."""
    first = candidate.evidence[0]
    row = next((r for r in sheet.rows if r.page == first.page and r.box.covers(first.box) > 0.5), None)
    if row is None:
        return
    yield f"type {ranks[row.index]}"
    yield f"height {min(int(row.box.y_mid * 5), 4)}"
    yield f"type {ranks[row.index]} height {min(int(row.box.y_mid * 5), 4)}"
    yield f"{'seen' if row.ocr else 'printed'}{' in a mixed page' if sheet.is_hybrid else ''}"
    yield "a row of its own" if len(key(first.text)) > 0.9 * len(key(row.text)) else "within a row"


# -- weighing --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Of one field: what each fact weighs, from which chance on a value is given, and from which it is sure."""

    weights: dict[str, float]
    give: float
    sure: float

    def chance(self, answer: Answer) -> float:
        """How likely the answer is right, 0..1."""
        odds = self.weights.get("", 0.0) + sum(self.weights.get(fact, 0.0) for fact in answer.facts)
        return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def agreed(found: Iterable[Answer], scale: Scale, *, doubts: Iterable[str] = ()) -> Field:
    """The field: the likeliest value, with its certainty, the reasons, and the values that come near."""
    ranked = sorted(((scale.chance(one), one) for one in found), key=lambda pair: -pair[0])
    if not ranked or ranked[0][0] < scale.give:
        return Field()
    chance, best = ranked[0]
    told = [r for r in best.candidate.reasons if not r.startswith("rules")]
    doubted = [*(r for r in told if r in DOUBTS), *doubts]
    told += [fact for fact in best.facts if fact == "both readers agree"]
    rivals = [one for c, one in ranked[1:] if c > chance / 4]
    if chance < scale.sure:
        told.append("little evidence")
        told += [f"another value comes near: {_shown(one.value)}" for one in rivals[:1]]
    sure = chance >= scale.sure and not doubted
    certainty: Certainty = "high" if sure else "medium" if chance >= (scale.give + scale.sure) / 2 else "low"
    return Field(
        value=best.value, certainty=certainty, needs_review=not sure, evidence=best.candidate.evidence,
        reasons=tuple(dict.fromkeys((*told, *doubts))),
    )  # fmt: skip


def confirmed(total: Field) -> Field:
    """A total that its parts add up to: printed twice over, so nobody needs to look."""
    return replace(total, certainty="high", needs_review=False, reasons=(*total.reasons, "the parts add up to it"))


def _shown(value: Value) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


@cache
def scales() -> dict[str, Scale]:
    """The weights that come with the package, by field."""
    path = files("cpe_core.understanding") / "model" / "agreement.json"
    told: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return {name: Scale(weights=one["weights"], give=one["give"], sure=one["sure"]) for name, one in told.items()}
