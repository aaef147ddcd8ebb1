"""Fits what the agreement of the two readers is worth: weights and bars of `cpe_core/understanding/model/agreement.json`.

The learned reader is judged on layouts it was not trained on, so its answers here are as wrong as they will be on
strangers'; the rules were not written from the made-up layouts. Logistic regression, a few lines of NumPy.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cpe_core.understanding.agreement import Answer, Scale, answers
from cpe_core.understanding.learned import FIELDS, Reader
from cpe_core.understanding.reading_rules import first_readings
from cpe_core.understanding.stretches import likely
from tests.training.labelling import Example
from tests.training.right import is_right

RIDGE = 1.0
SILENT = {"course_title": 0.03, "sponsor": 0.05, "participant": 0.016}  # so much of what is sure may be wrong
DEFAULT_SILENT = 0.01
LIKELY = 0.5  # what is often not printed is given from here on,
ANYTHING = 0.15  # and what nearly always is printed from here on: marked as a doubt, it is a help
NEARLY_ALWAYS = ("course_title", "participant", "sponsor", "completion_date")


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """All answers for one field of one certificate; `right` tells which are, `printed` whether there is any."""

    layout: str
    is_real: bool
    weight: float
    answers: tuple[Answer, ...]
    right: tuple[bool, ...]
    printed: bool


def judge(example: Example, reader: Reader, *, weight: float = 1.0) -> dict[str, Judged]:
    rules = first_readings(example.sheet)
    stretches = reader.read(example.sheet)
    judged = {}
    for field in FIELDS:
        label = example.record.get(field)
        if isinstance(label, dict):  # the page does not settle it
            continue
        choices = rules[field]
        found = answers(
            field,
            choices,
            likely(example.sheet, stretches, field, among=[c for choice in choices for c in choice.candidates]),
            example.sheet,
        )
        right = tuple(is_right(field, one.value, label) for one in found)
        judged[field] = Judged(
            layout=example.layout,
            is_real=example.is_real,
            weight=weight,
            answers=found,
            right=right,
            printed=label not in (None, [], ""),
        )
    return judged


# -- regression ------------------------------------------------------------------------------------


def weights_of(given: Sequence[Judged]) -> dict[str, float]:
    """Log-odds of each fact; the empty name is the base."""
    rows = [
        (one, right, judged.weight) for judged in given for one, right in zip(judged.answers, judged.right, strict=True)
    ]
    counts: dict[str, int] = {}
    for one, _, _ in rows:
        for fact in one.facts:
            counts[fact] = counts.get(fact, 0) + 1
    names = ["", *sorted(fact for fact, n in counts.items() if n >= 15)]
    place = {name: at for at, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    x[:, 0] = 1
    for at, (one, _, _) in enumerate(rows):
        for fact in one.facts:
            if fact in place:
                x[at, place[fact]] = 1
    y = np.array([right for _, right, _ in rows], dtype=float)
    weight = np.array([w for _, _, w in rows])
    return {name: round(float(w), 3) for name, w in zip(names, _logistic(x, y, weight), strict=True)}


def _logistic(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> np.ndarray:
    w = np.zeros(x.shape[1])
    ridge = np.full(x.shape[1], RIDGE)
    ridge[0] = 1e-3
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        gradient = x.T @ (weight * (p - y)) + ridge * w
        curve = (x.T * (weight * p * (1 - p))) @ x + np.diag(ridge)
        step = np.linalg.solve(curve, gradient)
        w -= step
        if np.abs(step).max() < 1e-5:
            break
    return w


# -- bars ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The best answer to one field of one certificate: its chance, whether it is right, whether anything is printed."""

    chance: float
    right: bool
    printed: bool
    doubted: bool
    weight: float


def outcomes(given: Sequence[Judged], weights: dict[str, float]) -> list[Outcome]:
    scale = Scale(weights=weights, give=0.0, sure=1.0)
    found = []
    for judged in given:
        if judged.answers:
            chances = [scale.chance(one) for one in judged.answers]
            best = int(np.argmax(chances))
            found.append(
                Outcome(
                    chance=chances[best],
                    right=judged.right[best],
                    printed=judged.printed,
                    doubted="a doubt" in judged.answers[best].facts,
                    weight=judged.weight,
                )
            )
    return found


def bars_of(field: str, found: Sequence[Outcome]) -> tuple[float, float]:
    """From which chance on a value is given, and from which it is sure."""
    allowed = SILENT.get(field, DEFAULT_SILENT)
    ranked = sorted(found, key=lambda one: -one.chance)
    sure, total, wrong = 0.999, 0.0, 0.0
    for one in (one for one in ranked if not one.doubted):
        total += one.weight
        wrong += one.weight * (not one.right)
        if wrong <= allowed * total:
            sure = one.chance
    give = ANYTHING if field in NEARLY_ALWAYS else LIKELY
    return give, round(min(max(sure, give), 0.999), 4)


def report(judged: Sequence[dict[str, Judged]]) -> str:
    """How often each reader is right, and both where they agree; real and made-up pages apart."""
    lines = [f"{'':25} {'printed':>8} {'rules':>6} {'learned':>8} {'either':>7} {'agree':>6} {'then right':>11}"]
    for kind, is_real in (("real", True), ("made up", False)):
        for field in FIELDS:
            given = [
                one[field] for one in judged if field in one and one[field].printed and one[field].is_real == is_real
            ]
            if given:
                agreeing = [right for one in given if (right := _right(one, "both readers agree")) is not None]
                shares = (
                    sum(bool(_right(one, "rules: rank 1")) for one in given) / len(given),
                    sum(bool(_right(one, "learned: rank 1")) for one in given) / len(given),
                    sum(any(one.right) for one in given) / len(given),
                    len(agreeing) / len(given),
                    sum(agreeing) / max(len(agreeing), 1),
                )
                told = "  ".join(f"{100 * share:5.1f}%" for share in shares)
                lines.append(f"{kind:8}{field:18} {len(given):7}  {told}")
    return "\n".join(lines)


def _right(judged: Judged, fact: str) -> bool | None:
    """Whether the answer of which `fact` is told is right; None where none is."""
    for one, right in zip(judged.answers, judged.right, strict=True):
        if any(told.startswith(fact) for told in one.facts):
            return right
    return None


def as_json(scales: dict[str, Scale]) -> str:
    told = {
        name: {"give": scale.give, "sure": scale.sure, "weights": dict(sorted(scale.weights.items()))}
        for name, scale in scales.items()
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
