"""Boosted trees as data: the same questions in the same order give the same chance, whatever is not told counts as 0."""

from __future__ import annotations

import json
from math import exp

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpe_core.understanding.models.trees import Trees

TREES = Trees(
    names=("height", "width"), asked=np.array([[0, 1], [1, 1]]), borders=np.array([[1.5, 0.5], [2.0, 3.0]]),
    leaves=np.array([[0.1, 0.2, 0.4, 0.8], [1.0, -1.0, 2.0, -2.0]]), base=0.25,
)  # fmt: skip


def by_hand(height: float, width: float) -> float:
    first = (0.1, 0.2, 0.4, 0.8)[(height > 1.5) + 2 * (width > 0.5)]
    second = (1.0, -1.0, 2.0, -2.0)[(width > 2.0) + 2 * (width > 3.0)]
    return 1 / (1 + exp(-(0.25 + first + second)))


@given(st.lists(st.tuples(st.floats(-9, 9), st.floats(-9, 9)), min_size=1, max_size=20))
def test_each_tree_asks_its_questions_and_the_answers_add_up(values):
    chances = TREES.probabilities([{"height": a, "width": b} for a, b in values])
    assert chances == pytest.approx([by_hand(a, b) for a, b in values])


def test_what_is_not_told_counts_as_nothing():
    assert TREES.probabilities([{}, {"colour": 7.0}]) == pytest.approx([by_hand(0, 0)] * 2)


def test_no_value_has_no_chance():
    assert TREES.probabilities([]) == ()


def test_a_model_survives_its_file():
    told = {
        "names": list(TREES.names), "asked": TREES.asked.tolist(), "borders": TREES.borders.tolist(),
        "leaves": TREES.leaves.tolist(), "base": TREES.base,
    }  # fmt: skip
    again = Trees.from_json(json.loads(json.dumps(told)))
    assert again.probabilities([{"height": 2.0, "width": 1.0}]) == TREES.probabilities([{"height": 2.0, "width": 1.0}])
