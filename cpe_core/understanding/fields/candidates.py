"""What a finder hands over: a value, where it stands, and named reasons for and against it.

A candidate makes no judgement. Its reasons are names: `scoring` ranks by them, the ranker takes them as features, and a
person reads them.
"""

from __future__ import annotations

from dataclasses import dataclass

from cpe_core.records import Evidence, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One possible value of a field. `reasons` may be keys of `scoring.RULE_WEIGHTS`; a reason may stand twice."""

    value: Value
    evidence: tuple[Evidence, ...]
    reasons: tuple[str, ...]

    def because(self, *reasons: str) -> Candidate:
        """The same candidate with more reasons."""
        return Candidate(value=self.value, evidence=self.evidence, reasons=self.reasons + reasons)

    @property
    def text(self) -> str:
        """What is printed, parts joined by a space."""
        return " ".join(e.text for e in self.evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedCandidate:
    """What the learned reader takes for a value, and how likely it finds it (0..1)."""

    candidate: Candidate
    probability: float
