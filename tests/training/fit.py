"""Fits what the answers of the two readers are worth: trees and bars of `cpe_core/understanding/models/ranker.json`.

The learned reader is judged on layouts it was not trained on, so its answers here are as wrong as they will be on
strangers'; the rules were not written from the made-up layouts. The bars are fitted on chances that trees gave to
layouts which they in turn had not seen. Needs CatBoost (`uv run --group training`); what it makes runs without.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cpe_core.understanding.certificate import rule_candidates, tagger_candidates
from cpe_core.understanding.models.ranker import FieldRanker, RankedValue, Ranker, all_values
from cpe_core.understanding.models.tagger import TAGGED_FIELDS, Tagger
from cpe_core.understanding.models.trees import Trees
from tests.training.labelling import Example
from tests.training.right import is_right

OPTIONS = {
    "depth": 4, "iterations": 1000, "learning_rate": 0.08, "l2_leaf_reg": 20, "rsm": 0.3, "random_seed": 0,
    "thread_count": 2, "logging_level": "Silent", "allow_writing_files": False,
}  # fmt: skip
RARE = 20  # a measure told of fewer answers is left out
FOLDS = 3
SILENT = 0.027  # of the values given on layouts left out, so many may be likely and wrong; doubts mark half of them
INVENTED = 0.015  # of what is not printed, so much may be given all the same, field by field
ALONE = 0.95  # the chance a value must have on a certificate that is opened in any case; higher marks more, frees none
ANYTHING = 0.15  # what nearly always is printed is given from here on: marked as a doubt, it is a help
LIKELY = 0.5  # what need not be printed is given only if it is likelier right than wrong
NEARLY_ALWAYS = ("course_title", "participant", "sponsor", "completion_date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """All answers for one field of one certificate; `right` tells which are, `printed` whether there is any."""

    group: str  # layouts that are one kind; no answer is weighed by trees that saw another of its kind
    is_real: bool
    weight: float
    answers: tuple[RankedValue, ...]
    right: tuple[bool, ...]
    printed: bool


def judge(example: Example, tagger: Tagger, *, weight: float = 1.0) -> dict[str, Judged]:
    """What both readers answer to every field of a certificate that the page settles."""
    rules = rule_candidates(example.page_text)
    given = all_values(example.page_text, rules, tagger_candidates(example.page_text, rules, tagger))
    return {
        field: Judged(
            group=example.group, is_real=example.is_real, weight=weight, answers=given[field],
            right=tuple(is_right(field, one.value, example.record.get(field)) for one in given[field]),
            printed=example.record.get(field) not in (None, [], ""),
        )
        for field in TAGGED_FIELDS
        if not isinstance(example.record.get(field), dict)
    }  # fmt: skip


# -- trees -----------------------------------------------------------------------------------------


def weighing_of(judged: Sequence[dict[str, Judged]], unseen: Sequence[dict[str, Trees]]) -> Ranker:
    """Trees of each field, learned from all of it, and bars; a chance means the same in each field.

    The bars are fitted on chances that trees gave to kinds of layouts which they had not seen (`unseen_trees`).
    """
    trees = {field: trees_of([one[field] for one in judged if field in one]) for field in TAGGED_FIELDS}
    outcomes = [
        {field: outcome_of(one[field], grown) for field, grown in its_trees.items()}
        for one, its_trees in zip(judged, unseen, strict=True)
    ]
    bars = {
        field: ANYTHING if field in NEARLY_ALWAYS else bar_of_giving([one[field] for one in outcomes if field in one])
        for field in TAGGED_FIELDS
    }
    together = bar_of_certainty([
        [outcome for field, outcome in one.items() if outcome.probability >= bars[field]] for one in outcomes
    ])  # fmt: skip
    scales = {field: FieldRanker(trees=trees[field], give=round(bars[field], 4)) for field in TAGGED_FIELDS}
    return Ranker(scales=scales, together=round(together, 4), alone=ALONE)


def unseen_trees(judged: Sequence[dict[str, Judged]]) -> list[dict[str, Trees]]:
    """Of each certificate, by field, trees that saw no answer of its kind of layouts."""
    found: list[dict[str, Trees]] = [{} for _ in judged]
    for field in TAGGED_FIELDS:
        given = {number: one[field] for number, one in enumerate(judged) if field in one}
        groups = sorted({one.group for one in given.values()})
        np.random.default_rng(7).shuffle(groups)
        for fold in range(FOLDS):
            held = frozenset(groups[fold::FOLDS])
            trees = trees_of([one for one in given.values() if one.group not in held])
            for number, one in given.items():
                if one.group in held:
                    found[number][field] = trees
    return found


def trees_of(given: Sequence[Judged]) -> Trees:
    """Boosted trees that tell right answers from wrong ones."""
    from catboost import CatBoostClassifier

    counts = Counter(name for one in given for answer in one.answers for name in answer.features)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    rows = [(answer, right, one.weight) for one in given for answer, right in zip(one.answers, one.right, strict=True)]
    values = np.array([[answer.features.get(name, 0.0) for name in names] for answer, _, _ in rows], dtype=np.float32)
    model = CatBoostClassifier(**OPTIONS)
    model.fit(values, [int(right) for _, right, _ in rows], sample_weight=[weight for _, _, weight in rows])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trees.json"
        model.save_model(str(path), format="json")
        return _trees(json.loads(path.read_text("utf-8")), names)


def _trees(told: dict[str, Any], names: Sequence[str]) -> Trees:
    """From CatBoost's own telling; measures that no tree asks for are dropped."""
    floats = [names[one["flat_feature_index"]] for one in told["features_info"]["float_features"]]
    grown = [tree for tree in told["oblivious_trees"] if len(tree["splits"]) == OPTIONS["depth"]]
    scale, (base,) = told["scale_and_bias"]
    for tree in (tree for tree in told["oblivious_trees"] if not tree["splits"]):
        base += scale * tree["leaf_values"][0]
    asked = [[floats[one["float_feature_index"]] for one in tree["splits"]] for tree in grown]
    kept = sorted({name for tree in asked for name in tree})
    return Trees(
        names=tuple(kept),
        asked=np.array([[kept.index(name) for name in tree] for tree in asked]),
        borders=np.array([[float(f"{one['border']:.6g}") for one in tree["splits"]] for tree in grown]),
        leaves=np.array([[float(f"{scale * leaf:.4g}") for leaf in tree["leaf_values"]] for tree in grown]),
        base=float(f"{base:.6g}"),
    )


# -- bars ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The best answer to one field of one certificate: its chance, whether it is right, whether anything is printed."""

    probability: float
    right: bool
    printed: bool
    doubted: bool
    weight: float


def outcome_of(judged: Judged, trees: Trees) -> Outcome:
    """The likeliest answer; where there is none at all, an impossible one."""
    if not judged.answers:
        return Outcome(probability=0.0, right=False, printed=judged.printed, doubted=False, weight=judged.weight)
    chances = trees.probabilities([one.features for one in judged.answers])
    best = int(np.argmax(chances))
    return Outcome(
        probability=chances[best], right=judged.right[best], printed=judged.printed,
        doubted=judged.answers[best].is_doubted, weight=judged.weight,
    )  # fmt: skip


def bar_of_giving(found: Sequence[Outcome]) -> float:
    """The chance from which on values are given so that no more than `INVENTED` of what is not printed is."""
    absent = sorted((one for one in found if not one.printed), key=lambda one: -one.probability)
    allowed, bar = INVENTED * sum(one.weight for one in absent), 1.0
    for one in absent:
        allowed -= one.weight
        if allowed < 0:
            break
        bar = one.probability
    return max(bar, LIKELY)


def bar_of_certainty(certificates: Sequence[Sequence[Outcome]]) -> float:
    """How many values of a certificate may be expected wrong and it still is sure as a whole.

    As many as leave no more than `SILENT` of all values given sure and wrong.
    """
    allowed = SILENT * sum(one.weight for given in certificates for one in given)
    allowed -= sum(_silent(given, ALONE) for given in certificates)
    bar = 0.0
    for given in sorted((c for c in certificates if not any(one.doubted for one in c)), key=_risk):
        allowed -= _silent(given, 0.0) - _silent(given, ALONE)
        if allowed < 0:
            break
        bar = _risk(given)
    return bar


def _risk(given: Sequence[Outcome]) -> float:
    return sum(1 - one.probability for one in given)


def _silent(given: Sequence[Outcome], bar: float) -> float:
    return sum(one.weight for one in given if one.probability >= bar and not one.right and not one.doubted)


def report(judged: Sequence[dict[str, Judged]]) -> str:
    """How often each reader is right, and both where they agree; real and made-up pages apart."""
    lines = [f"{'':25} {'printed':>8} {'rules':>6} {'learned':>8} {'either':>7} {'agree':>6} {'then right':>11}"]
    for kind, is_real in (("real", True), ("made up", False)):
        for field in TAGGED_FIELDS:
            given = [
                one[field] for one in judged if field in one and one[field].printed and one[field].is_real == is_real
            ]
            if given:
                agreeing = [right for one in given if (right := _right(one, _agreed)) is not None]
                shares = (
                    sum(bool(_right(one, _rules_first)) for one in given) / len(given),
                    sum(bool(_right(one, _learned_first)) for one in given) / len(given),
                    sum(any(one.right) for one in given) / len(given),
                    len(agreeing) / len(given),
                    sum(agreeing) / max(len(agreeing), 1),
                )
                told = "  ".join(f"{100 * share:5.1f}%" for share in shares)
                lines.append(f"{kind:8}{field:18} {len(given):7}  {told}")
    return "\n".join(lines)


def _agreed(one: RankedValue) -> bool:
    return one.is_agreed


def _rules_first(one: RankedValue) -> bool:
    return one.features["rules rank"] == 0


def _learned_first(one: RankedValue) -> bool:
    return one.features["learned rank"] == 0


def _right(judged: Judged, is_meant: Callable[[RankedValue], bool]) -> bool | None:
    """Whether the answer that is meant is right; None where there is none."""
    for one, right in zip(judged.answers, judged.right, strict=True):
        if is_meant(one):
            return right
    return None


def as_json(ranker: Ranker) -> str:
    """One field a line; the same weighing gives the same bytes."""
    lines = [
        json.dumps(name) + ": " + json.dumps(_told(scale), ensure_ascii=False) for name, scale in ranker.scales.items()
    ]
    head = f'{{"together": {ranker.together}, "alone": {ranker.alone}, "fields": {{\n'
    return head + ",\n".join(lines) + "\n}}\n"


def _told(scale: FieldRanker) -> dict[str, Any]:
    trees = scale.trees
    return {
        "give": scale.give, "base": trees.base, "names": list(trees.names),
        "asked": trees.asked.tolist(), "borders": trees.borders.tolist(), "leaves": trees.leaves.tolist(),
    }  # fmt: skip
