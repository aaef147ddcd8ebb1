"""How the rules rank what they find, which reasons are doubts, and the field that a single candidate makes.

Each reason has a weight; a candidate's score is their sum, and candidates that give the same value add up. Nothing is
decided by a score: it is one of the features from which the trained ranker (`models.ranker`) estimates how likely a
value is right. So a weight is not a knob: whoever changes one trains the ranker again (`tests.training.fit`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cpe_core.records import Certainty, Field, Value
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.text.page_text import exact_key

# what each reason is worth, by field, as the ranker was trained on
RULE_WEIGHTS: dict[str, dict[str, float]] = {
    "participant": {
        "after a lead-in": 4,
        "before a lead-in": 3,
        "before a lead-in, a row away": 1.5,
        "with a title in a sentence": 2.5,
        "beside a label": 4,
        "alone in large type": 1,
        "looks like a full name": 1.5,
        "a single word": -1,
        "in large type": 1,
        "in the text layer": 0.5,
        "beside a role": -2.5,
        "read with little certainty": -0.5,
        "beside a date": -1,
    },
    "course_title": {
        "a heading after a lead-in": 5,
        "the line after a lead-in": 3.5,
        "in quotes after a lead-in": 4.5,
        "in the lead-in's sentence": 2.5,
        "after an event's name": 3.5,
        "beside a label": 5,
        "beside a weak label": 2.5,
        "above a lead-in": 4,
        "in large type": 1,
        "the earliest lead-in": 1,
        "in a row of its own": 0.3,
        "under the name": 1.2,
        "under the paper's name": 0.8,
        "above the paper's or the person's lead-in": 1,
        "a weak lead-in": -1,
        "named again in the sentence": 3,
        "stands twice": 1,
        "at the edge of the page": -0.8,
        "only in the picture": -0.3,
        "very long": -1.5,
        "very short": -1,
        "a single word": -0.7,
        "could be a name": -0.7,
        "begins in the middle of a sentence": -2,
        "holds words of the certificate itself": -3,
        "holds an amount of credit": -4,
        "the head of a column": -4,
        "could be an organisation": -1,
        "above its label": -0.5,
    },
    "sponsor": {
        "beside a label": 3.5,
        "registered as a sponsor": 5,
        "said to give it": 3,
        "said to take part": 1,
        "with the signer's role": 2.2,
        "a known sponsor": 2,
        "at the head of the page": 1.6,
        "a logo": 1.2,
        "in an address": 2.6,
        "in an address only": 1.2,
        "stands twice": 0.5,
        "part of the title": -1,
        "joined from several lines": -1,
        "beside a label, in part": 1,
        "registered as a sponsor, in part": 2,
        "said to give it, in part": 1,
        "with the signer's role, in part": 1.2,
        "at the head of the page, in part": 0.8,
        "a logo, in part": 0.6,
        "in an address, in part": 1.2,
        "in an address only, in part": 1.2,
        "a known sponsor, in part": 1,
        "an organisation by its name": 0.9,
        "an organisation by its name, in part": 0.5,
    },
    "completion_date": {
        "beside a label of completion": 5,
        "beside a label": 3.5,
        "date of issue": 2.5,
        "another kind of date": -6,
        "in a sentence": 2.5,
        "a range": 1,
        "alone in its line": 1.2,
        "the only date": 1.5,
        "stands twice": 0.5,
        "the first of two": -2,
        "in a print header or footer": -5,
        "beside an address at the edge": -1.5,
        "years after another date": -4,
        "very small type": -1,
        "lies in the future": -5,
    },
    "credits": {
        "beside a label": 3.5,
        "with its unit": 3,
        "a total": 3,
        "CPE": 2.5,
        "zero": -1,
        "not a usual amount of credit": -1.5,
        "far from its label": -1,
        "runs over two lines": -0.5,
        "kind of credit not named": -0.8,
    },
    "fields_of_study": {"beside a label": 4, "named without a label": 2.5, "named with the credits": 3},
    "delivery_method": {
        "beside a label": 4,
        "its box is ticked": 5,
        "named outright": 3,
        "a word that several methods share": -1,
    },
    "sponsor_id": {"beside a label of the registry": 4, "beside a label": 3, "far from its label": -1},
    "certificate_number": {
        "beside a label": 4,
        "beside a weak label": 2.5,
        "in a verification address": 2.5,
        "alone with a number sign": 2.5,
        "named in a sentence": 3,
        "far from its label": -1,
    },
}

# reasons without a weight, by field: a person reads them, and the ranker asks only whether they are there
PLAIN_REASONS: dict[str, frozenset[str]] = {
    "participant": frozenset({"over two rows"}),
    "course_title": frozenset({"joined from several lines"}),
    "sponsor": frozenset({"said to take part, in part"}),
    "fields_of_study": frozenset({"its box is ticked"}),
}

# with one of these a field needs review, however probable its value
DOUBTS = frozenset(
    {
        "Al could be AI",
        "a word stands twice in a row",
        "a shortened word stands before it",
        "a word that several methods share",
        "begins in the middle of a sentence",
        "a part of a printed sum",
        "a piece of an address or of a longer number",
        "a part of an organisation",
        "only a part of the date is there",
        "a day shortly after it could be that of completion",
        "a fraction read from a picture",
        "a mark that could be a bullet",
        "a tick read from a picture",
        "a first day, and no last one",
        "another amount is joined to it",
        "another amount of credit is named too",
        "another column of amounts could be the credits",
        "another column of days could be that of completion",
        "cut out of a line",
        "where this row ends is not clear",
        "what stands beside it may say that it was not completed",
        "worked out from minutes",
        "added up from the rows",
        "another is said to give it",
        "another kind of date",
        "an earlier day could be that of completion",
        "another day stands beside it",
        "another name stands beside it in brackets",
        "beside an address at the edge",
        "beside a label that says something else",
        "hours, with minutes behind them",
        "its last words may name who gives it",
        "in a print header or footer",
        "beside a role",
        "could be a day without its marks",
        "could be a length of time",
        "could be a list of courses",
        "could be a session of one event",
        "could be what was offered",
        "could count something else than credits",
        "could be the number of a registration",
        "could mean several fields",
        "cut off",
        "day and month could be swapped",
        "days after an event's last",
        "fields to choose from, none of them ticked",
        "hardly a name by itself",
        "in an address only",
        "its month or year is misspelt",
        "its row goes on",
        "joined from rows that are set apart",
        "letters and digits that look alike, read from a picture",
        "lies in the future",
        "may be a part of the title",
        "may be two names",
        "may be where the participant is from",
        "named as a partner",
        "reads as a person's name",
        "not a usual amount of credit",
        "shortly after days that are printed without a year",
        "not the number known for this sponsor",
        "read with little certainty",
        "spelt otherwise elsewhere",
        "several methods to choose from",
        "nothing beside it says what it is",
        "the parts do not add up to the total",
        "two words may be run together",
        "the rows do not add up to the printed total",
        "very long",
        "years after another date",
    }
)


_BY_DOUBTS: tuple[Certainty, ...] = ("high", "medium", "low")


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value with its score and all the candidates that give it."""

    value: Value
    score: float
    candidates: tuple[Candidate, ...]

    @property
    def best(self) -> Candidate:
        return self.candidates[0]


def score_of(name: str, candidate: Candidate) -> float:
    """The sum of the weights of a candidate's reasons for the field `name`; doubts and plain reasons weigh nothing."""
    weights = RULE_WEIGHTS[name]
    return sum(weights.get(reason, 0.0) for reason in candidate.reasons)


def ranked(
    name: str, candidates: Iterable[Candidate], *, same: Callable[[Value], str] | None = None
) -> tuple[Choice, ...]:
    """Values by score, best first. The best of the candidates of one value counts whole, each other a quarter."""
    groups: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        groups.setdefault(same(candidate.value) if same else exact_key(str(candidate.value)), []).append(candidate)
    choices = []
    for group in groups.values():
        scored = sorted(((score_of(name, one), one) for one in group), key=lambda pair: -pair[0])
        kinds = {one.reasons[:1]: score for score, one in reversed(scored)}
        others = sorted(kinds.values(), reverse=True)[1:]
        best, first = scored[0]
        score = best + 0.25 * sum(max(s, 0) for s in others)
        choices.append(Choice(value=first.value, score=score, candidates=tuple(one for _, one in scored)))
    return tuple(sorted(choices, key=lambda choice: -choice.score))


def field_of(candidate: Candidate | None, *doubts: str) -> Field:
    """The field of a value that has no rival (a cell in its column, the only one found): sure, but for its doubts.

    Blank for None. One doubt among its reasons and `doubts` makes the certainty medium, several low.
    """
    if candidate is None:
        return Field()
    reasons = tuple(dict.fromkeys((*candidate.reasons, *doubts)))
    certainty = _BY_DOUBTS[min(sum(reason in DOUBTS for reason in reasons), 2)]
    return Field(
        value=candidate.value, certainty=certainty, needs_review=certainty != "high", evidence=candidate.evidence,
        reasons=reasons,
    )  # fmt: skip
