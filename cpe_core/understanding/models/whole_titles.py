"""The whole title, where the ranker gave none or only a part: what the learned reader takes often ends too soon."""

from __future__ import annotations

import re
from dataclasses import replace

from cpe_core.records import Field
from cpe_core.understanding.fields.scoring import Choice, field_of
from cpe_core.understanding.fields.sponsor_evidence import GOES_ON
from cpe_core.understanding.models.ranker import UNSURE, doubted
from cpe_core.understanding.models.tagged_values import BY_TAGGER
from cpe_core.understanding.text.labels import is_label
from cpe_core.vocabulary import word_set

_OPEN_END = re.compile(r"(?:[:|,&–—]|\s-)\s*$")
_GOES_ON_BEHIND = re.compile(r"\s*[:–—]\s|\s-\s")

_BREAKS_OFF = re.compile(r"[^\W\d_]\s(?:to|of|for|in|on|and|with|from|the|an?|&)$")


def is_part_of_title(whole: str, part: str) -> bool:
    """Whether a part is one of a title whose other words lead up to nothing: "Wait... Is" before "THAT Deductible".

    What leads up to a title is a sentence, a label or what kind of event it was. Behind a part a subtitle goes on.
    """
    before, found, after = whole.partition(part)
    if not found or whole == part:
        return False
    if not before.strip():
        return bool(_GOES_ON_BEHIND.match(after))
    tokens = re.findall(r"[^\W\d_]+", before)
    generic = word_set("words", "heading") | word_set("cues", "title", "event")
    if any(token.lower() in generic or (token.islower() and len(token) > 3) for token in tokens):
        return False
    if is_label(before.strip(" :|–—-,")):
        return False
    return bool(_OPEN_END.search(before)) or (
        not after and bool(tokens) and not tokens[-1].islower() and before.endswith(" ")
    )


def _or_titled(title: Field, rules: tuple[Choice, ...]) -> Field:
    """The title that the rules rank first, marked: beside its label where the trees give none; or in its sentence too,
    where they give with little evidence what only the learned reader took, and no rule.
    """
    told = {*rules[0].best.reasons} if rules else set()
    if title.value is None:
        is_told = not told.isdisjoint(_BESIDE_LABEL)
    else:
        is_known = any(str(title.value) in str(choice.value) for choice in rules)
        is_little = BY_TAGGER in title.reasons and UNSURE[1] in title.reasons and not is_known
        is_told = is_little and not told.isdisjoint(_LEADS_TO_ONE) and not told & _NO_WHOLE_TITLE
    return doubted(field_of(rules[0].best), UNSURE[1]) if is_told else title


_LEADS_TO_ONE = frozenset({"beside a label", "beside a weak label", "in the lead-in's sentence"})
_NO_WHOLE_TITLE = frozenset({
    "very long", "begins in the middle of a sentence", "holds words of the certificate itself",
    "holds an amount of credit",
})  # fmt: skip


def _is_tail(whole: str, part: str) -> bool:
    """Whether one or two words more open the whole: "Sponsor" of "Sponsor Oversight in Trials", "CPE for"."""
    before = whole.removesuffix(f" {part}")
    return before != whole and len(before.split()) <= _MOST_MORE and before[:1].isupper() and before.isascii()


def _is_head(whole: str, part: str) -> bool:
    """Whether one or two words with capitals more end the whole: "Today" of "Leases in Practice Today"."""
    behind = whole.removeprefix(f"{part} ").split() if whole != part else []
    return " ".join(behind) != whole and 0 < len(behind) <= _MOST_MORE and all(word[:1].isupper() for word in behind)


_MOST_MORE = 2
_ONLY_LEARNED = frozenset({BY_TAGGER, GOES_ON, *UNSURE})
_IN_A_CELL = frozenset({"beside a label", "joined from several lines"})
_BESIDE_LABEL = frozenset({"beside a label", "beside a weak label"})


def whole_title(title: Field, rules: tuple[Choice, ...]) -> Field:
    """The whole title, marked, of which the learned reader took a part: with its subtitle, or all of its quotation, or,
    where the part is in doubt, all that the lead-in's sentence leads to.
    """
    title = _or_titled(title, rules)
    if not isinstance(title.value, str) or BY_TAGGER not in title.reasons:
        return title
    for choice in rules:
        best, whole = choice.best, str(choice.value)
        if not _NO_WHOLE_TITLE.isdisjoint(best.reasons):
            continue
        begins = whole.startswith(f"{title.value} ")
        is_sentence = "in the lead-in's sentence" in best.reasons
        is_plain = title.needs_review and not {"joined from several lines", "could be an organisation"} & {
            *best.reasons
        }
        if (
            (not is_sentence and is_part_of_title(whole, title.value))
            or (begins and ("in quotes after a lead-in" in best.reasons or _BREAKS_OFF.search(title.value)))
            or (begins and is_sentence and is_plain)
            or (begins and not is_sentence and {*title.reasons} <= _ONLY_LEARNED and "under the name" in best.reasons)
            or (title.value in whole and whole != title.value and {*best.reasons} >= _IN_A_CELL)
            or (_is_tail(whole, title.value) and not _LEADS_TO_ONE.isdisjoint(best.reasons))
            or (_is_head(whole, title.value) and not _BESIDE_LABEL.isdisjoint(best.reasons))
        ):
            return doubted(replace(title, value=whole, evidence=best.evidence), UNSURE[0])
    return title
