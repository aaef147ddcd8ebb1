"""Real certificates read whole, by readers and trees that saw no certificate of their layouts: what strangers can expect.

The rules were written by people who had seen them. What a person is asked, and what is wrong in silence, is decided by
all of a certificate's values together, so it is told here and not field by field (`fit.report`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from cpe_core.records import Record
from cpe_core.understanding.certificate import record_of_values, rule_candidates
from cpe_core.understanding.models.ranker import FieldRanker, Ranker
from cpe_core.understanding.models.tagger import TAGGED_FIELDS
from cpe_core.understanding.models.trees import Trees
from tests.training.fit import Judged
from tests.training.labelling import Example
from tests.training.right import is_right

BARS = (0.4, 0.5, 0.6, 0.8)  # of certainty, to compare the one in use with


def record_left_out(example: Example, judged: dict[str, Judged], unseen: dict[str, Trees], ranker: Ranker) -> Record:
    """The record of a certificate, all that was learned being of other layouts; the bars are those of `ranker`."""
    scales = {
        field: FieldRanker(trees=unseen.get(field, scale.trees), give=scale.give)
        for field, scale in ranker.scales.items()
    }
    found = {field: judged[field].answers if field in judged else () for field in TAGGED_FIELDS}
    rules = rule_candidates(example.page_text)
    return record_of_values(example.page_text, rules, found, replace(ranker, scales=scales))


def report_of_certificates(
    given: Sequence[Example], judged: Sequence[dict[str, Judged]], unseen: Sequence[dict[str, Trees]], ranker: Ranker
) -> str:
    """How many read certificates are right, go straight through, and hold what is wrong in silence, by kind and bar."""
    lines = []
    for kind in sorted({one.layout.split("/")[0] for one in given if one.is_real}):
        these = [all_ for all_ in zip(given, judged, unseen, strict=True) if all_[0].layout.startswith(f"{kind}/")]
        lines.append(f"{kind} certificates ({len(these)}), their layouts left out:")
        for bar in sorted({*BARS, ranker.together}):
            how = replace(ranker, together=bar)
            counts = Counter[str]()
            for example, answers, trees in these:
                counts += _counted(example, record_left_out(example, answers, trees, how))
            shares = {name: 100 * counts[name] / max(counts[of], 1) for name, of in _SHARES.items()}
            told = "  ".join(f"{name} {share:.1f}%" for name, share in shares.items())
            lines.append(f"{'in use' if bar == ranker.together else '':7} sum at most {bar:.3f}: {told}")
    return "\n".join(lines)


_SHARES = {
    "right": "printed", "silent": "given", "invented": "absent", "all right": "certificates",
    "straight through": "certificates",
}  # fmt: skip


def _counted(example: Example, record: Record) -> Counter[str]:
    counts = Counter[str](certificates=1)
    good, marked = True, False
    for name in TAGGED_FIELDS:
        label, field = example.record.get(name), record[name]
        if isinstance(label, dict):
            continue
        printed, is_given = label not in (None, [], ""), field.value is not None
        right = is_right(name, field.value, label) if printed and is_given else not printed and not is_given
        counts.update({
            "printed": printed, "absent": not printed, "given": is_given, "right": printed and right,
            "invented": is_given and not printed, "silent": is_given and not right and not field.needs_review,
        })  # fmt: skip
        good, marked = good and right, marked or field.needs_review
    counts.update({"all right": good, "straight through": good and not marked})
    return counts
