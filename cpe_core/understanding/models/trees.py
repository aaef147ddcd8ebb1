"""Gradient-boosted trees as data: from named features to a probability. Trained in `tests/training`; here only run.

Every tree asks the same few questions of every value ("is this feature above that border?"), so a tree is a row of
questions and a table of answers, and all trees of all values are read in four NumPy steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat
from typing import Any

import numpy as np
import numpy.typing as npt

from cpe_core.understanding.models.ranker_features import Features

_BITS = np.array([[1], [2], [4], [8], [16], [32], [64], [128]], np.uint8)
Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trees:
    """`asked` and `borders` are trees × questions (`asked`: places in `names`), `leaves` trees × 2^questions.

    No tree asks more than eight questions: the answers to them are one byte.
    """

    names: tuple[str, ...]
    asked: npt.NDArray[np.int64]
    borders: Numbers
    leaves: Numbers
    base: float

    @classmethod
    def from_json(cls, parsed: dict[str, Any]) -> Trees:
        """From the JSON in which a model is stored."""
        return cls(
            names=tuple(parsed["names"]), asked=np.array(parsed["asked"], order="F"),  # as all trees are asked at once
            borders=np.array(parsed["borders"], order="F"), leaves=np.array(parsed["leaves"]), base=parsed["base"],
        )  # fmt: skip

    def probabilities(self, given: Sequence[Features]) -> tuple[float, ...]:
        """How likely each value is right, 0..1; a feature that is not given counts as 0."""
        if not given:
            return ()
        each = (map(one.get, self.names, repeat(0.0)) for one in given)
        values = np.fromiter(chain.from_iterable(each), np.float64).reshape(len(given), -1)
        above = values.take(self.asked.T, axis=1) > self.borders.T  # values × questions × trees
        answer = (above.view(np.uint8) * _BITS[: above.shape[1]]).sum(axis=1, dtype=np.uint8)
        leaf = answer + np.arange(0, self.leaves.size, self.leaves.shape[1])
        odds = self.base + self.leaves.take(leaf).sum(axis=1)
        return tuple((1 / (1 + np.exp(-np.minimum(np.maximum(odds, -30), 30)))).tolist())
