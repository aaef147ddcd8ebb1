"""Names of one sponsor that are spelled in several ways: suggested in groups, for a person to choose one name. Pure.

Precision before recall: two names are suggested as one only where they are the same up to case, accents, punctuation,
legal form and what a machine misreads; or where a sponsor number, a known alias or initials vouch for it. Registry
numbers that differ, another state, another number in the name ("Chapter 3") keep two names apart whatever else they
share. Names that a person marked as different are not suggested again.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from cpe_core.folding import folded
from cpe_core.vocabulary import known_words, table

WRITTEN_ALIKE = "written alike"
SAME_SPONSOR_NUMBER = "the same sponsor number"
KNOWN_NAMES = "known names of one sponsor"
MISREAD = "a few letters apart"
INITIALS = "its initials"

_SHORTEST_INITIALS = 4
_SHORTEST_MISREAD = 5  # letters of a word in which a machine may have misread one
_LONG = 9  # letters of one in which it may have misread two
_ALIKE = 70  # of 100: two names of one sponsor number


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """A sponsor's name as records have it: how many, and the registry numbers they print beside it."""

    name: str
    records: int
    sponsor_ids: frozenset[str] = frozenset()
    typed: bool = False  # by a person, in one of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Spellings:
    """Names that may be one sponsor's, the one to keep first, and why."""

    names: tuple[Spelling, ...]
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A name taken apart: its words without legal form, articles and abbreviations."""

    spelling: Spelling
    words: tuple[str, ...]
    legal: frozenset[str]
    states: frozenset[str]

    @property
    def bare(self) -> str:
        return "".join(self.words)

    @property
    def numbers(self) -> tuple[str, ...]:
        return tuple(word for word in self.words if word.isdecimal())

    @property
    def initials(self) -> str:
        return "".join(word[0] for word in self.words) if len(self.words) > 1 else ""


def groups(spelled: Iterable[Spelling], different: Collection[frozenset[str]] = ()) -> tuple[Spellings, ...]:
    """What may be one sponsor's, most records first; `different` are pairs of names that a person told apart."""
    names = [name for one in spelled if (name := _taken_apart(one)).words]
    clusters = {index: [index] for index in range(len(names))}  # by index; merged ones share a list
    why: dict[int, str] = {}
    for reason, one, other in _links(names):
        mine, theirs = clusters[one], clusters[other]
        if mine is theirs or not all(_one_sponsor(names[a], names[b], different) for a in mine for b in theirs):
            continue
        mine += theirs
        clusters |= dict.fromkeys(theirs, mine)
        why[mine[0]] = why.get(mine[0], why.get(theirs[0], reason))
    found = [(cluster, why[at]) for at, cluster in clusters.items() if len(cluster) > 1 and at == cluster[0]]
    suggestions = (
        Spellings(names=_best_first(names[at].spelling for at in cluster), why=reason) for cluster, reason in found
    )
    return tuple(sorted(suggestions, key=lambda one: (-sum(name.records for name in one.names), one.names[0].name)))


def _best_first(spelled: Iterable[Spelling]) -> tuple[Spelling, ...]:
    """What a person typed, then the most frequent; one that shouts, or whispers, counts half."""

    def worth(one: Spelling) -> tuple[bool, float, str]:
        return not one.typed, -one.records / (2 if one.name.isupper() or one.name.islower() else 1), one.name

    return tuple(sorted(spelled, key=worth))


# -- what links two names, and what keeps them apart -------------------------------------------------


def _links(names: list[_Name]) -> Iterator[tuple[str, int, int]]:
    """Pairs worth a look, the surest kind first: by bare name, alias, sponsor number, a few letters, initials."""
    yield from _sharing(WRITTEN_ALIKE, names, lambda name: [name.bare])
    yield from _sharing(KNOWN_NAMES, names, lambda name: [known] if (known := _known(name.bare)) else [])
    yield from _sharing(SAME_SPONSOR_NUMBER, names, lambda name: name.spelling.sponsor_ids)
    yield from _near(names)
    times = Counter({name.bare: name.initials for name in names}.values())  # those of two bodies are nobody's
    yield from _sharing(INITIALS, names, lambda name: [one for one in (name.initials, name.bare) if times[one] == 1])


def _sharing(why: str, names: list[_Name], keys: Callable[[_Name], Collection[str]]) -> Iterator[tuple[str, int, int]]:
    by_key = defaultdict(list)
    for index, name in enumerate(names):
        for key in keys(name):
            by_key[key].append(index)
    for these in by_key.values():
        yield from ((why, one, other) for one, other in combinations(these, 2))


def _near(names: list[_Name]) -> Iterator[tuple[str, int, int]]:
    """Names of about the same letters; which letters, `_misread` judges."""
    import numpy as np  # noqa: PLC0415  that `import cpe_core` must not cost
    from rapidfuzz.distance import OSA  # noqa: PLC0415  as above
    from rapidfuzz.process import cdist  # noqa: PLC0415  as above

    misread = [_unmisread(name.bare) for name in names]
    near = cdist(misread, misread, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8) <= 2
    yield from ((MISREAD, int(one), int(other)) for one, other in np.argwhere(np.triu(near, 1)))


def _one_sponsor(one: _Name, other: _Name, different: Collection[frozenset[str]]) -> bool:
    mine, theirs = one.spelling.sponsor_ids, other.spelling.sponsor_ids
    same_number = bool(mine & theirs)
    if (mine and theirs and not same_number) or frozenset((one.spelling.name, other.spelling.name)) in different:
        return False
    if one.numbers != other.numbers or one.states != other.states:
        return False
    if one.legal and other.legal and not one.legal & other.legal and not same_number:
        return False
    if one.bare == other.bare or (_known(one.bare) and _known(one.bare) == _known(other.bare)):
        return True
    return (same_number and _akin(one, other)) or _misread(one, other) or _is_short_for(one, other)


def _akin(one: _Name, other: _Name) -> bool:
    """Whether names of one sponsor number name one body: a word of its own in both, initials, or nearly the same."""
    from rapidfuzz import fuzz  # noqa: PLC0415  that `import cpe_core` must not cost

    shared = {*one.words} & {*other.words}
    if any(len(word) > 3 and not _is_common(word) for word in shared):
        return True
    short, long = sorted((one.bare, other.bare), key=len)
    return (
        one.bare == other.initials
        or other.bare == one.initials
        or (len(short) > 3 and long.startswith(short))
        or fuzz.ratio(short, long) >= _ALIKE
    )


def _misread(one: _Name, other: _Name) -> bool:
    """Word for word the same, but for a letter or two in long words that are not both words of the language."""
    if len(one.words) != len(other.words):
        return len(one.bare) > 2 * _LONG and _unmisread(one.bare) == _unmisread(other.bare)
    pairs = [(a, b) for a, b in zip(one.words, other.words, strict=True) if a != b]
    if len(pairs) > 2 or not all(_misread_word(a, b) for a, b in pairs):
        return False
    if all(_unmisread(a) == _unmisread(b) for a, b in pairs):
        return True
    own = [word for word in {*one.words} & {*other.words} if len(word) > 3 and not _is_common(word)]
    return bool(own) or any(_is_common(word) and len(word) > 6 for pair in pairs for word in pair)


def _misread_word(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA  # noqa: PLC0415  that `import cpe_core` must not cost

    shorter = min(len(one), len(other))
    if shorter < _SHORTEST_MISREAD or one.isdecimal() or other.isdecimal():
        return False
    if _is_common(one) and _is_common(other):
        return False
    if _unmisread(one) == _unmisread(other):
        return True
    return one[0] == other[0] and OSA.distance(one, other) <= (1 if shorter < _LONG else 2)


def _is_short_for(one: _Name, other: _Name) -> bool:
    """ACFE and the Association of Certified Fraud Examiners. Those of states are too much alike: TSCPA is of two."""
    if one.states or other.states:
        return False
    return any(
        len(short.bare) >= _SHORTEST_INITIALS and short.bare == long.initials
        for short, long in ((one, other), (other, one))
    )


# -- a name taken apart ------------------------------------------------------------------------------

_STOP = {"the", "of", "and"}
_SITE = re.compile(r"\.(?:com|org|net|edu|io|ai)$")
_SLIPS = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("i", "l"), ("|", "l"), ("5", "s"), ("8", "b"))


def _taken_apart(spelling: Spelling) -> _Name:
    text = folded(re.sub("[™®℠©]", " ", spelling.name)).replace("&", " and ")
    text = _SITE.sub("", re.sub(r"\b(?:[a-z]\.){2,}", lambda dotted: dotted[0].replace(".", "") + " ", text).strip())
    words = _words(re.sub(r"\(.*?\)", " ", text))
    for in_brackets in re.findall(r"\((.*?)\)", text):
        aside = _words(in_brackets)
        words = words if "".join(aside) == "".join(word[0] for word in words) else _words(text)
    words, legal = _without_legal_form(words)
    return _Name(spelling=spelling, words=words, legal=legal, states=_states(words))


def _words(text: str) -> tuple[str, ...]:
    plain = " ".join(re.findall(r"[^\W_]+", text.replace("’", "").replace("'", "")))
    for long, short in table("sponsors")["abbreviated"].items():
        plain = re.sub(rf"\b{long}\b", short, plain)
    return tuple(word for word in plain.split() if word not in _STOP)


def _without_legal_form(words: tuple[str, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    forms, found = table("sponsors")["legal_forms"], set()
    while len(words) > 1 and words[-1] in forms:
        found.add(forms[words[-1]])
        words = words[:-1]
    return words, frozenset(found)


def _states(words: tuple[str, ...]) -> frozenset[str]:
    """The states that a name names; West Virginia is not Virginia."""
    return frozenset(_state_names().findall(" ".join(words)))


@cache
def _state_names() -> re.Pattern[str]:
    names = sorted((name.lower() for name in table("words")["states"]), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(names)})\b")


def _is_common(word: str) -> bool:
    return word in known_words() or word.removesuffix("s") in known_words()


def _unmisread(text: str) -> str:
    """Letters that machines take for each other, as one."""
    for seen, meant in _SLIPS:
        text = text.replace(seen, meant)
    return text


def _known(bare: str) -> str | None:
    return _known_names().get(bare)


@cache
def _known_names() -> dict[str, str]:
    """The vocabulary's name of a sponsor, by each of its spellings."""
    return {
        _taken_apart(Spelling(name=spelled, records=0)).bare: sponsor["name"]
        for sponsor in table("sponsors")["sponsor"]
        for spelled in (sponsor["name"], *sponsor["aliases"])
    }
