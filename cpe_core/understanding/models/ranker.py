"""The ranker: which candidate of a field wins, how probable it is, and whether a person should review it.

Each value that the rules or the tagger give has features (`ranker_features`: how high the rules rank it, how likely the
tagger finds it, whether they agree, what speaks against it), from which boosted trees estimate its probability.
Trees and bars are data, fitted by `tests.training.fit` on layouts that the tagger had not seen. Only `UNWITNESSED` is
set by hand: what it is for hardly stands on those.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from importlib.resources import files
from math import prod
from typing import Any

from cpe_core.records import FIELDS, Certainty, CreditByField, Field, Possibility, Record, Value
from cpe_core.understanding.fields.candidates import Candidate, TaggedCandidate
from cpe_core.understanding.fields.date_grammar import SWAPPED
from cpe_core.understanding.fields.scoring import DOUBTS, Choice
from cpe_core.understanding.models.ranker_features import Context, Features, by_readers, features_of_value, sums_among
from cpe_core.understanding.models.trees import Trees
from cpe_core.understanding.text.legibility import is_mostly_signs, is_placeholder
from cpe_core.understanding.text.page_text import PageText, exact_key

MOST_VALUES = 4  # of the rules' values that are weighed
SAME = 4.0  # the measured relation of a value to itself
UNWITNESSED = 0.75  # a value for which no rule speaks must be likelier for its certificate to be sure as a whole
HOW_IT_IS_SET = frozenset({"marked by the learned reader", "a logo", "stands twice"})  # tell not who gives a course
ALONE_IN_IT = 0.65  # and one to which the other reader gives no first place, too
_BY_TAGGER = frozenset({"marked by the learned reader"})
_WEAK = {  # reasons that are little for such a value
    "sponsor": HOW_IT_IS_SET | {"at the head of the page"},
    "participant": _BY_TAGGER,
    "credits": _BY_TAGGER,
}
LEFT_WHERE_AGREED = 0.5  # of 1,337 such values on five open sets the trees expect 14 to be wrong; 2 are
_BELIEVED_AGREED = frozenset({"participant", "course_title", "completion_date", "sponsor_id"})
UNSURE = ("likely, not certain", "little evidence")  # what a probability below the bar is called


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedValue:
    """A value that the rules, the tagger or both give, where it stands, and its features."""

    value: Value
    candidate: Candidate
    features: Features

    @property
    def is_agreed(self) -> bool:
        """Whether rules and tagger both rank it first."""
        return self.features["to the rules'"] == self.features["to the learned"] == SAME

    @property
    def is_doubted(self) -> bool:
        return any(reason in DOUBTS for reason in self.candidate.reasons)


def same_value(name: str, value: Value) -> str:
    """The key under which spellings of one value fall together."""
    if name == "credits":
        return str(Decimal(str(value)).normalize())
    if isinstance(value, tuple):
        return " ".join(sorted(exact_key(one.name if isinstance(one, CreditByField) else one) for one in value))
    return exact_key(str(value))


def all_values(
    page_text: PageText, rules: Mapping[str, tuple[Choice, ...]], learned: Mapping[str, tuple[TaggedCandidate, ...]]
) -> dict[str, tuple[RankedValue, ...]]:
    """Every value given of each field, with its features; `rules` are best first, `learned` as they come."""
    top_ranked = {("rules", name): choices[0].best for name, choices in rules.items() if choices}
    for name, given in learned.items():
        if given:
            top_ranked["learned", name] = max(given, key=lambda one: one.probability).candidate
    around = Context(page_text, top_ranked)
    return {name: tuple(_ranked_values(name, choices, learned[name], around)) for name, choices in rules.items()}


def _ranked_values(
    name: str, choices: Sequence[Choice], tagged_candidates: Sequence[TaggedCandidate], around: Context
) -> Iterable[RankedValue]:
    by_rules = {same_value(name, choice.value): choice for choice in choices[:MOST_VALUES]}
    by_tagger: dict[str, TaggedCandidate] = {}
    for given in sorted(tagged_candidates, key=lambda given: -given.probability):
        by_tagger.setdefault(same_value(name, given.candidate.value), given)
    known = tuple(dict.fromkeys((*by_rules, *by_tagger)))
    sums = sums_among(known) if name == "credits" else {}
    for one in known:
        candidate = by_rules[one].best if one in by_rules else by_tagger[one].candidate
        features = features_of_value(name, one, candidate, around)
        features |= by_readers(one, by_rules, by_tagger) | sums.get(one, {})
        yield RankedValue(value=candidate.value, candidate=candidate, features=features)


# -- weighing --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRanker:
    """Of one field: the trees, and from which chance on a value is given."""

    trees: Trees
    give: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranker:
    """The rankers of all fields, and the probabilities above which no review is needed.

    A certificate of whose values no more than `together` are to be expected wrong is sure as a whole. One that a person
    has to open in any case is doubted more: there only values are sure whose own chance is at least `alone`.
    """

    scales: Mapping[str, FieldRanker]
    together: float
    alone: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RankedField:
    """The likeliest answer to one field, its chance of being right, and the others that come near."""

    best: RankedValue
    probability: float
    rivals: tuple[RankedValue, ...] = ()


def likeliest(
    found: Sequence[RankedValue], scale: FieldRanker, *, alike: Callable[[str], str] | None = None
) -> RankedField | None:
    """The likeliest of the answers; None where none is likely enough to be given.

    Spellings under one key of `alike` share what is likely of them: each of the two would be right.
    """
    ranked = _ranked(found, scale)
    if not ranked or ranked[0][0] < scale.give:
        return None
    probability, best = ranked[0]
    if alike is not None:
        missed = [1 - chance for chance, one in ranked if alike(str(one.value)) == alike(str(best.value))]
        probability = 1 - prod(missed)
    return RankedField(
        best=best, probability=probability, rivals=tuple(one for c, one in ranked[1:] if c > probability / 4)
    )


def not_given(found: Sequence[RankedValue], scale: FieldRanker) -> Field:
    """A blank field whose values were not likely enough: a person may find the right one among them."""
    return Field(candidates=tuple(map(_possible, (one for _, one in _ranked(found, scale)[:MOST_VALUES]))))


def _is_none(text: str) -> bool:
    return is_mostly_signs(text) or is_placeholder(text)


def _ranked(found: Sequence[RankedValue], scale: FieldRanker) -> list[tuple[float, RankedValue]]:
    found = [one for one in found if not (isinstance(one.value, str) and _is_none(one.value))]
    probabilities = scale.trees.probabilities([one.features for one in found])
    return sorted(zip(probabilities, found, strict=True), key=lambda pair: -pair[0])


def agreed(given: Mapping[str, RankedField], ranker: Ranker) -> dict[str, Field]:
    """The fields of one certificate, each with its certainty and the reasons."""
    given = {name: _as_agreed(name, one) for name, one in given.items()}
    risk = sum(1 - one.probability for one in given.values())
    is_clear = risk <= ranker.together and not any(
        one.best.is_doubted or one.probability < _least_chance(name, one.best) for name, one in given.items()
    )
    bar = 0.0 if is_clear else ranker.alone
    return {name: _field(one, bar, ranker.scales[name].give) for name, one in given.items()}


def _as_agreed(name: str, one: RankedField) -> RankedField:
    """A value on which both readers agree and that nothing doubts, with less of what the trees doubt of it."""
    if name not in _BELIEVED_AGREED or not one.best.is_agreed or one.best.is_doubted:
        return one
    return replace(one, probability=1 - LEFT_WHERE_AGREED * (1 - one.probability))


def _least_chance(name: str, best: RankedValue) -> float:
    """How likely a value must be for its certificate to be sure as a whole, where little but the trees speaks for it.

    A date that stands there for no reason is often a deadline; a name at the head of the page, or the lone word of a
    logo, a partner, a product or half a name; what only the tagger finds, a rule would look for.
    """
    reasons = best.candidate.reasons
    if name == "completion_date" and not reasons:
        return UNWITNESSED
    if name == "sponsor" and len(str(best.value).split()) == 1 and HOW_IT_IS_SET.issuperset(reasons):
        return UNWITNESSED
    weak = _WEAK.get(name)
    return ALONE_IN_IT if weak is not None and weak.issuperset(reasons) and not best.is_agreed else 0.0


def _field(one: RankedField, bar: float, give: float) -> Field:
    reasons = [r for r in one.best.candidate.reasons if not r.startswith("rules")]
    reasons += ["both readers agree"] if one.best.is_agreed else []
    is_likely = one.probability >= (give + bar) / 2
    if one.probability < bar:
        reasons.append(UNSURE[0] if is_likely else UNSURE[1])
        reasons += [f"another value comes near: {_shown(rival.value)}" for rival in one.rivals[:1]]
    sure = one.probability >= bar and not one.best.is_doubted
    certainty: Certainty = "high" if sure else "medium" if is_likely else "low"
    return Field(
        value=one.best.value, certainty=certainty, needs_review=not sure, evidence=one.best.candidate.evidence,
        reasons=tuple(dict.fromkeys(reasons)), candidates=() if sure else _candidates(one),
    )  # fmt: skip


def _candidates(one: RankedField) -> tuple[Possibility, ...]:
    """What a person may choose instead; the other reading of a date first, where its order of day and month is open."""
    best = one.best.candidate
    turned = [_turned(str(best.value))] if SWAPPED in best.reasons else []
    others = [Possibility(value=value, evidence=best.evidence) for value in turned]
    others += [_possible(rival) for rival in one.rivals if rival.value not in turned]
    return tuple(others[:MOST_VALUES])


def _possible(answer: RankedValue) -> Possibility:
    return Possibility(value=answer.value, evidence=answer.candidate.evidence)


def readings_of(day: Candidate) -> tuple[str, ...]:
    """A day, and the other that is meant where its order of day and month is open."""
    return (str(day.value), _turned(str(day.value))) if SWAPPED in day.reasons else (str(day.value),)


def _turned(day: str) -> str:
    """An ISO date with day and month exchanged."""
    year, month, of_month = day.split("-")
    return f"{year}-{of_month}-{month}"


def confirmed(total: Field) -> Field:
    """A total that its parts add up to: printed twice, so no review is needed."""
    reasons = tuple(dict.fromkeys((*total.reasons, "the parts add up to it")))
    return replace(total, certainty="high", needs_review=False, reasons=reasons, candidates=())


def doubted(field: Field, reason: str) -> Field:
    """The same value, for a person to look at; what is blank stays so."""
    if field.value is None:
        return field
    return replace(field, certainty="low", needs_review=True, reasons=(*field.reasons, reason))


def doubted_whole(record: Record, reason: str) -> Record:
    """The same record, every value of it for a person to look at."""
    fields: dict[str, Any] = {name: doubted(record[name], reason) for name in FIELDS}
    return replace(record, **fields)


def _shown(value: Value) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:57] + "…"


@cache
def ranker() -> Ranker:
    """The trees and bars that come with the package."""
    path = files("cpe_core.understanding.models") / "ranker.json"
    parsed: dict[str, Any] = json.loads(path.read_text("utf-8"))
    scales = {name: FieldRanker(trees=Trees.from_json(one), give=one["give"]) for name, one in parsed["fields"].items()}
    return Ranker(scales=scales, together=parsed["together"], alone=parsed["alone"])
