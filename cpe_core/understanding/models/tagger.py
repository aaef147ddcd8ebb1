"""The tagger: a linear-chain CRF over the words of a page that marks the spans of each field.

It shares nothing with the rules but the page, so the two fail differently: where they agree a value is sure. The model
beside this file was trained on made-up certificates, and is made again by one command:
`uv run --group training python -m tests.training.train`.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from cpe_core.understanding.models.tagger_features import features_of
from cpe_core.understanding.text.page_text import PageText, Row

TAGGED_FIELDS = (
    "participant", "course_title", "sponsor", "completion_date", "credits", "certificate_number", "fields_of_study",
    "delivery_method", "sponsor_id",
)  # fmt: skip
LEAST_PROBABILITY = 0.1  # probability of a span's first word; less is left out
_GRAIN = 1e-6  # of probabilities, which are reckoned with a little error
MOST_SPANS = 4  # spans given of each field, the likeliest


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedSpan:
    """Words in a row that the reader takes for one value: their span in the pages' text, and how likely (0..1)."""

    field: str
    start: int
    end: int
    probability: float


class Tagger:
    """A trained model. One at a time: its tagger keeps the page it was given."""

    def __init__(self, model: bytes, common: frozenset[str]) -> None:
        import pycrfsuite  # noqa: PLC0415  importing the core stays light

        self._tagger: Any = pycrfsuite.Tagger()
        self._model = model  # the tagger reads from these bytes, and does not keep them alive itself
        self._tagger.open_inmemory(model)
        self._labels = frozenset(self._tagger.labels())
        self._common = common
        self._lock = threading.Lock()

    def read(self, page_text: PageText) -> tuple[TaggedSpan, ...]:
        """The spans of every field, likeliest first."""
        places, features = features_of(page_text, self._common)
        if not places:
            return ()
        with self._lock:
            self._tagger.set(features)
            path = self._tagger.tag()
            unsure = self._unsure(path)
            found = [one for field in TAGGED_FIELDS for one in self._spans(field, path, unsure)]
        spans = (
            TaggedSpan(field=f, start=_start(*places[a]), end=_end(*places[b]), probability=p) for f, a, b, p in found
        )
        return tuple(sorted(spans, key=lambda one: -one.probability))

    def _unsure(self, path: list[str]) -> frozenset[int]:
        """The words whose likeliest label is uncertain: marginals are computed for these alone."""
        return frozenset(
            at for at, label in enumerate(path) if self._tagger.marginal(label, at) < 1 - LEAST_PROBABILITY + _GRAIN
        )

    def _spans(self, field: str, path: list[str], unsure: frozenset[int]) -> Iterator[tuple[str, int, int, float]]:
        """First and last word and probability: those of the likeliest labelling, and what else begins likely enough."""
        opens, goes_on = f"B-{field}", f"I-{field}"
        if opens not in self._labels:
            return
        places = unsure.union(at for at, label in enumerate(path) if label == opens) if opens in path else unsure
        begins = [(self._tagger.marginal(opens, at), at) for at in places]
        tagged_candidates = sorted((one for one in begins if one[0] > LEAST_PROBABILITY), reverse=True)[:MOST_SPANS]
        for first, at in tagged_candidates:
            last, chance = at, first
            while last + 1 < len(path) and self._goes_on(goes_on, last + 1, path, on_path=path[at] == opens):
                last += 1
                chance = min(chance, self._tagger.marginal(goes_on, last))
            yield field, at, last, chance

    def _goes_on(self, label: str, at: int, path: list[str], *, on_path: bool) -> bool:
        if label not in self._labels:
            return False
        return path[at] == label if on_path else bool(self._tagger.marginal(label, at) > LEAST_PROBABILITY)


def _start(row: Row, index: int) -> int:
    return row.start + row.word_starts[index]


def _end(row: Row, index: int) -> int:
    return _start(row, index) + len(row.words[index].text)


@cache
def tagger() -> Tagger:
    """The model that comes with the package."""
    model = files("cpe_core.understanding.models") / "tagger.crfsuite"
    return Tagger(model.read_bytes(), common_words())


@cache
def common_words() -> frozenset[str]:
    """The common words of certificates, of which the model knows each by itself."""
    path = files("cpe_core.understanding.models") / "common_words.json"
    return frozenset(json.loads(path.read_text("utf-8")))


_BETWEEN_MARKS = re.compile(r"[\s:;,.\-–—_|*#•]*(?P<value>.*[^\s:;,\-–—_|*•])?", re.DOTALL)


def trimmed(text: str) -> str:
    """Without marks around a value that belong to the sentence or the label."""
    found = _BETWEEN_MARKS.match(text)
    return found["value"] or "" if found else text
