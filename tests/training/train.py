"""Trains the learned reader: made-up certificates by the thousand, and the labelled corpus where it is at hand.

    uv run python -m tests.training.train                     writes cpe_core/understanding/model/
    uv run python -m tests.training.train --report            also: each layout read by a model that never saw it

Takes minutes on two cores and downloads nothing. The same arguments on the same corpus give the same model.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import pycrfsuite

from cpe_core.understanding.features import bare_word, features_of
from tests.training.generator import make
from tests.training.labelling import Example, made_up

MODEL = Path(__file__).parents[2] / "cpe_core" / "understanding" / "model"
OPTIONS = {
    "c1": 0.1,
    "c2": 0.02,
    "max_iterations": 90,
    "feature.minfreq": 4,
    "feature.possible_transitions": False,
}
LEAST_LAYOUTS = 25  # a word met in fewer layouts is told by its shape: rare words are names
LONGEST_LIST = 2500


def examples(count: int, *, seed: int) -> list[Example]:
    return [made_up(one.layout, one.document, one.spans, one.labels) for one in make(count, seed=seed)]


def common_words(given: Iterable[Example], *, least: int = LEAST_LAYOUTS) -> frozenset[str]:
    """Words that stand in many layouts outside of values: what certificates have in common."""
    layouts: dict[str, set[str]] = defaultdict(set)
    for number, one in enumerate(given):
        words = (word for row in one.sheet.rows for word in row.words)
        for word, label in zip(words, one.labels, strict=True):
            bare = bare_word(word.text)
            if label == "O" and bare.isalpha() and len(bare) < 20:
                layouts[bare].add(f"{one.layout}:{number % 50}")
    ranked = sorted(layouts, key=lambda w: (-len(layouts[w]), w))
    return frozenset(word for word in ranked[:LONGEST_LIST] if len(layouts[word]) >= least)


def train(given: Sequence[Example], common: frozenset[str], out: Path, *, verbose: bool = False) -> None:
    trainer = pycrfsuite.Trainer(verbose=verbose)
    trainer.set_params(OPTIONS)
    for one in given:
        _, features = features_of(one.sheet, common)
        trainer.append(features, list(one.labels))
    trainer.train(str(out))


def trained(given: Sequence[Example], common: frozenset[str], *, verbose: bool = False) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "words.crfsuite"
        train(given, common, out, verbose=verbose)
        return out.read_bytes()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--documents", type=int, default=4000)
    asked.add_argument("--seed", type=int, default=1)
    options = asked.parse_args()
    given = examples(options.documents, seed=options.seed)
    common = common_words(given)
    MODEL.mkdir(exist_ok=True)
    (MODEL / "common_words.json").write_text(json.dumps(sorted(common), ensure_ascii=False, indent=0) + "\n", "utf-8")
    train(given, common, MODEL / "words.crfsuite", verbose=True)
    print(f"{len(given)} documents, {len(common)} common words, {(MODEL / 'words.crfsuite').stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
