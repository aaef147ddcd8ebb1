"""The features of a value that rules or tagger give: numbers by name, from which `trees` estimate its probability.

Of rules and tagger (how high each ranks it, what the other prefers), of its text, of its place and type on the page,
of the rows around it, of the trigger phrases and labels that end before it or begin after it, and of where the other
fields seem to stand. No name of a person or sponsor is a feature. Pure; what does not apply is left out, as 0.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations
from math import log

from rapidfuzz import fuzz, process

from cpe_core.document import Box
from cpe_core.records import Evidence
from cpe_core.understanding.fields.candidates import Candidate, TaggedCandidate
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.fields.scoring import Choice
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.models.tagger_features import case_of, letters_of_addresses
from cpe_core.understanding.text.labels import is_label
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import table, word_set, words

Features = dict[str, float]
SourceAndField = tuple[str, str]  # "rules" or "learned", and a field

_CASES = {"none": 0.0, "upper": 1.0, "title": 2.0, "first": 3.0, "lower": 4.0}
_WORDS = (
    "organisation", "roles", "honorifics", "not_names", "heading_core", "departments", "accreditors", "post_nominals",
    "topics",
)  # fmt: skip
_TRIGGERS = (
    *(("cues", "person", way) for way in ("after", "before")),
    *(("cues", "title", way) for way in ("after", "above", "stop")),
    *(("cues", "sponsor", way) for way in ("after", "before")),
    *(("cues", "decoy", kind) for kind in ("expiry", "printed", "not_credits")),
    *(
        ("labels", field)
        for field in (
            "participant", "course_title", "sponsor", "completion_date", "date", "issue_date", "decoy_date", "credits",
            "fields_of_study", "delivery_method", "sponsor_id", "location", "instructors", "certificate_number",
            "not_certificate_number", "other",
        )
    ),
)  # fmt: skip
_NEIGHBOURS = ("participant", "course_title", "sponsor", "completion_date")
_MOST_APART = 15.0


class Context:
    """Pages, and what is asked of them for every value, worked out once. `top_ranked`: of each source and field."""

    def __init__(self, page_text: PageText, top_ranked: Mapping[SourceAndField, Candidate]) -> None:
        self.page_text = page_text
        self._rows: dict[tuple[int, Box], Row | None] = {}
        self.top_ranked = {source: exact_key(str(one.value)) for source, one in top_ranked.items()}
        self.found = {f"{source} found {field}": 1.0 for source, field in top_ranked}
        self.homes = {
            source: row for source, one in top_ranked.items() if (row := self.row_of(one.evidence[0])) is not None
        }
        self.keys = [exact_key(row.text) for row in page_text.rows]
        self.hosts = page_text.once(letters_of_addresses)
        self._largest = max((row.size for row in page_text.rows), default=1.0)
        self._blocks: dict[int, list[int]] = {}
        for row in page_text.rows:
            self._blocks.setdefault(row.block, []).append(row.index)
        self._places: dict[int, Features] = {}
        self.opening: dict[int, list[str]] = {}
        self.closing: dict[int, list[str]] = {}
        self._begun: dict[int, list[tuple[str, int]]] = {}  # in each row: phrases, their lengths
        for path in _TRIGGERS:
            for match in page_text.find(*path):
                phrase = ".".join(path)
                self.opening.setdefault(match.start, []).append(phrase)
                self.closing.setdefault(match.end, []).append(phrase)
                begun = self._begun.setdefault(page_text.row_at(match.start).index, [])
                begun.append((phrase, match.end - match.start))

    def row_of(self, one: Evidence) -> Row | None:
        """The row in which a piece of evidence stands."""
        place = one.page, one.box
        if place not in self._rows:
            rows = self.page_text.rows
            self._rows[place] = next((r for r in rows if r.page == one.page and r.box.covers(one.box) > 0.5), None)
        return self._rows[place]

    def place(self, row: Row) -> Features:
        """Of a row: its place, its type, its distance from where the other fields seem to stand."""
        if row.index not in self._places:
            self._places[row.index] = {**self._of_row(row), **self._apart(row), **self._labels_beside(row)}
        return self._places[row.index]

    def _of_row(self, row: Row) -> Features:
        page_text, block = self.page_text, self._blocks[row.block]
        return {
            "size": row.size / page_text.body_size,
            "size of the largest": row.size / self._largest,
            "rank of size": float(self.page_text.size_ranks[row.index]),
            "height on the page": row.box.y_mid,
            "off the middle": abs(row.box.x_mid - 0.5),
            "width": row.box.width,
            "page": float(row.page),
            "row": row.index / len(page_text.rows),
            "rows": float(len(page_text.rows)),
            "words in the row": float(len(row.words)),
            "rows of the block": float(len(block)),
            "row of the block": float(row.index - block[0]),
            "read by OCR": float(row.ocr),
            "a mixed page": float(page_text.is_hybrid),
            "least certain word": min(word.certainty for word in row.words),
        }

    def _apart(self, row: Row) -> Features:
        found: Features = {}
        for (source, field), home in self.homes.items():
            if field in _NEIGHBOURS:
                found[f"rows from {source} {field}"] = max(-_MOST_APART, min(_MOST_APART, row.index - home.index))
                found[f"size to {source} {field}"] = row.size / home.size
        return found

    def _labels_beside(self, row: Row) -> Features:
        found: Features = {}
        for side, other in (("above", self.page_text.above(row, within=5.0)), ("left", self.page_text.left_of(row))):
            if other is not None:
                half = 0.5 * len(other.text)
                for phrase, length in self._begun.get(other.index, ()):
                    if length >= half:
                        found[f"{side} {phrase}"] = 1.0
        return found


def features_of_value(name: str, value_key: str, candidate: Candidate, around: Context) -> Features:
    """Of one value of the field `name`: its text, its place and what surrounds it."""
    text = candidate.value if isinstance(candidate.value, str) else candidate.text
    found = {**_of_text(text), **around.found, "lines": float(len(candidate.evidence))}
    for (source, field), other in around.top_ranked.items():
        if field != name and field in ("participant", "course_title", "sponsor", "certificate_number", "sponsor_id"):
            found[f"is {source} {field}"] = relation(value_key, other)
    if len(value_key) > 3:
        found["times on the page"] = float(len(around.page_text.rows_holding(value_key)))
        found["in an address"] = float(value_key in around.hosts)
    first = around.row_of(candidate.evidence[0])
    last = around.row_of(candidate.evidence[-1]) if len(candidate.evidence) > 1 else first
    if first is not None:
        found |= around.place(first)
        found["share of the row"] = len(exact_key(candidate.evidence[0].text)) / max(1, len(around.keys[first.index]))
        found |= _beside("up", first, around.page_text.above(first, within=5.0))
        found |= _beside("down", last or first, around.page_text.below(last or first, within=5.0))
        found |= _phrases_around(candidate, first, last or first, around)
        if name == "certificate_number":
            found |= _labels_of_number(candidate, first, around.page_text)
        else:
            found["twins"] = _duplicates_of(value_key, around.keys)
    return found


def _duplicates_of(one: str, others: Sequence[str]) -> float:
    """How many are alike but not the same: misread, or in another form."""
    if len(one) <= 5:
        return 0.0
    alike = process.extract(one, others, scorer=fuzz.ratio, score_cutoff=75, limit=None)
    return float(sum(other != one for other, _, _ in alike))


def _labels_of_number(candidate: Candidate, row: Row, page_text: PageText) -> Features:
    """What the words before, over and under a number say it numbers: the certificate, or a course, member or order."""
    at = max(row.text.find(candidate.evidence[0].text), 0)
    left, above, below = page_text.left_of(row), page_text.above(row, within=5.0), page_text.below(row, within=2.6)
    sides = (
        ("before", row.text[max(at - 40, 0) : at]),
        *((side, other.text) for side, other in (("left", left), ("above", above), ("below", below)) if other),
    )
    found = {f"{side} {what}": 1.0 for side, text in sides for what in _numbered(text)}
    return found | {"nothing before": float(not row.text[:at].strip(" :#.-"))}


@lru_cache(maxsize=4096)
def _numbered(text: str) -> tuple[str, ...]:
    tokens = frozenset(re.findall(r"[^\W\d_]+", text.lower())) if len(text) < 60 else frozenset()
    listed = table("label_words")
    return tuple(
        what
        for what, names in (
            ("numbers the paper", listed["certificate_number"]["core"]),
            ("numbers something else", words("words", "numbered_things")),
            ("is a number's label", listed["certificate_number"]["needs"]),
        )
        if not tokens.isdisjoint(names)
    )


# -- the readers -----------------------------------------------------------------------------------


def relation(one: str, other: str | None) -> float:
    """Of two values' keys: 0 nothing to compare with, 1 differ, 2 a part of it, 3 more than it, 4 the same."""
    if other is None:
        return 0.0
    if one == other:
        return 4.0
    if len(one) >= 4 and one in other:
        return 2.0
    return 3.0 if len(other) >= 4 and other in one else 1.0


def by_readers(one: str, by_rules: Mapping[str, Choice], by_tagger: Mapping[str, TaggedCandidate]) -> Features:
    """Of a value's key: how high rules and tagger rank it, by how much, and how far from what each ranks first."""
    ranks, tagged = list(by_rules), list(by_tagger)
    scores = {k: choice.score for k, choice in by_rules.items()}
    odds = {k: _odds(given.probability) for k, given in by_tagger.items()}
    score, odd = scores.get(one, -5.0), odds.get(one, -7.0)
    known = {*ranks, *tagged} - {one}
    reasons = (reason for given in (by_rules[one].candidates if one in by_rules else ()) for reason in given.reasons)
    return {
        **{f"because {reason}": 1.0 for reason in reasons},
        "rules rank": float(ranks.index(one)) if one in by_rules else 5.0,
        "rules score": score,
        "rules lead": score - max([s for k, s in scores.items() if k != one], default=-3.0),
        "rules best": max(scores.values(), default=-5.0),
        "rules values": float(len(ranks)),
        "rules ways": float(len(by_rules[one].candidates)) if one in by_rules else 0.0,
        "learned rank": float(tagged.index(one)) if one in by_tagger else 5.0,
        "learned odds": odd,
        "learned lead": odd - max([s for k, s in odds.items() if k != one], default=-7.0),
        "learned best": max(odds.values(), default=-7.0),
        "learned values": float(len(tagged)),
        "to the rules'": relation(one, ranks[0] if ranks else None),
        "to the learned": relation(one, tagged[0] if tagged else None),
        "a part of others": float(sum([one in k for k in known])),
        "more than others": float(sum([len(k) > 3 and k in one for k in known])),
    }  # fmt: skip


def sums_among(amounts: Sequence[str]) -> dict[str, Features]:
    """Which of a page's amounts of credit are the sum of others, and which are parts of such a sum."""
    found: dict[str, Features] = {}
    named = {Decimal(one): one for one in amounts}
    for count in range(2, len(named)):
        for parts in combinations(named, count):
            if (total := sum(parts, Decimal(0))) in named and total not in parts:
                found.setdefault(named[total], {})["the sum of others"] = 1.0
                for one in parts:
                    found.setdefault(named[one], {})["a part of a sum"] = 1.0
    return found


def _odds(chance: float) -> float:
    held = min(max(chance, 0.001), 0.999)
    return log(held / (1 - held))


# -- text ------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _of_text(text: str) -> Features:
    parts = re.findall(r"[\w.&’'-]+", text)
    small = [word.lower().strip(".") for word in parts]
    count = max(len(parts), 1)
    found = {
        "words": float(len(parts)),
        "letters": float(len(text)),
        "case": _CASES[case_of(text)],
        "digits": sum(c.isdigit() for c in text) / max(1, len(text)),
        "marks": float(sum(not c.isalnum() and not c.isspace() for c in text)),
        "ends in a mark": float(text[-1:] in (".", ",", ";", ":", "-")),
        "small words": sum(word[:1].islower() for word in parts) / count,
        "a name": float(clean_name(text) is not None),
        "a heading": float(is_heading(text)),
        "a label": float(is_label(text)),
        "ends as an organisation": float(bool(small) and small[-1] in word_set("words", "organisation")),
    }
    return found | {f"of {name}": sum(word in word_set("words", name) for word in small) / count for name in _WORDS}


# -- around it -------------------------------------------------------------------------------------


def _beside(side: str, row: Row, other: Row | None) -> Features:
    if other is None:
        return {f"{side} gap": 9.0}
    found = _of_row_beside(other.text)
    return {
        f"{side} gap": abs(other.box.y_mid - row.box.y_mid) / max(row.size, 0.004),
        f"{side} size": other.size / row.size,
        **{f"{side} {name}": value for name, value in found.items()},
    }


@lru_cache(maxsize=4096)
def _of_row_beside(text: str) -> Features:
    parts = text.split()
    small = [word.lower().strip(".,") for word in parts]
    return {
        "case": _CASES[case_of(text)],
        "words": float(len(parts)),
        "organisation": float(any(word in word_set("words", "organisation") for word in small)),
        "role": float(any(word in word_set("words", "roles") for word in small)),
        "colon": float(text.rstrip().endswith(":")),
        "begins small": float(text[:1].islower()),
        "ends small": float(parts[-1][:1].islower()),
        "a name": float(clean_name(text) is not None),
        "a heading": float(is_heading(text)),
    }


_LAST_SIGNS, _FIRST_SIGNS = re.compile(r"[\W_]+$"), re.compile(r"[\W_]*")


def _phrases_around(candidate: Candidate, first: Row, last: Row, around: Context) -> Features:
    """Cues that end right before the value, and that begin right after it."""
    text = around.page_text.text
    start = first.start + max(first.text.find(candidate.evidence[0].text), 0)
    closing = candidate.evidence[-1].text
    end = last.start + max(last.text.find(closing), 0) + len(closing)
    before = len(_LAST_SIGNS.sub("", text[max(start - 20, 0) : start])) + max(start - 20, 0)
    gap = _FIRST_SIGNS.match(text, end, end + 20)
    after = gap.end() if gap else end
    found = {f"after {phrase}": 1.0 for place in range(before, before + 4) for phrase in around.closing.get(place, ())}
    return found | {f"before {phrase}": 1.0 for phrase in around.opening.get(after, ())}
