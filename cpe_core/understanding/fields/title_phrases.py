"""How titles read: what leads up to one in a sentence, where it ends, and what surely is none.

Works on text alone and knows no page; `titles` asks it about rows and sentences. Words and phrases are vocabulary.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from cpe_core.understanding.fields.credits import amounts_in
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.text.labels import is_label
from cpe_core.understanding.text.page_text import exact_key
from cpe_core.vocabulary import known_words, word_set, words

# -- what is no title ------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def is_heading(text: str) -> bool:
    """Whether a text is only the name of the document: "Certificate of Completion"."""
    tokens = [t for t in re.split(r"[\W_]+", text.replace("İ", "i").lower()) if t]
    if not tokens:
        return True
    if tokens[0] in ("for", "in", "on", "has", "the", "upon", "to", "and", "who", "with"):
        return False
    tokens = [t if t in word_set("words", "heading") else t.replace("i", "ı") for t in tokens]  # KATILIM, in Turkish
    known = sum(t in word_set("words", "heading") for t in tokens)
    core = any(t in word_set("words", "heading_core") for t in tokens)
    glued = any(
        exact_key(text).startswith(exact_key(word))
        for word in ("certificate of", "statement of", "of completion", "of participation", "of attendance")
    )
    return (
        (core and known == len(tokens))
        or (core and known >= len(tokens) - 1 and len(tokens) >= 4)
        or glued
        or known == len(tokens)
    )


@cache
def _says_more() -> re.Pattern[str]:
    """A label and its value or an order; "Page Layout" and "Verify Before You Trust" are titles."""
    always, before, value = (
        "|".join(map(re.escape, words("cues", "no_title", how))) for how in ("opens", "label", "value")
    )
    return re.compile(rf"(?:{always})\b|(?:{before})\b(?:\W*$|\W*\d|\s*[:#=]|\s[-–—]\s|\s(?:{value})\b)")


@lru_cache(maxsize=4096)
def is_boilerplate(text: str) -> bool:
    """Whether a text is no title: dates, addresses, codes, labels with their values, sentences of the small print."""
    low = text.lower()
    if re.fullmatch(r"\S+\.(?:com|org|net|edu|io|ai)", low.strip()):
        return True
    if "://" in low or "www." in low or re.search(r"\S@\S{1,253}\.\w", low):
        return True
    found = dates_in(text)
    if found and sum(f.end - f.start for f in found) > 0.5 * len(text):
        return True
    if re.match(r"^[\W\d_]*$", text) and not re.search(r"\d", text):
        return True
    if re.fullmatch(r"(?=[#\w-]*\d[\w-]{6})[#\w-]+", text) or _says_more().match(low):
        return True
    if (amounts_in(text) or _opens_with_a_length().match(low)) and len(text) < 40:
        return True
    if (
        re.search(r"\d", text)
        and sum(t in word_set("words", "address") for t in re.findall(r"[a-z.]+", low)) > 0
        and ("," in text or "#" in text)
    ):
        return True
    return bool(re.match(r"^[\w\s/()]{3,28}:\s*\S", text)) and is_label(text.split(":", maxsplit=1)[0])


def opens_another_thing(text: str, behind: str = "") -> bool:
    """Rows that go on with who, when, where behind the row before: the title is over."""
    low = text.strip().lower()
    if (dates_in(text) and len(text) < 60) or _is_a_length().fullmatch(low):
        return True
    if _OPEN_COMPOUND.search(behind) and _OF_COMPOUND.match(text.strip()):
        return False
    if _with_somebody().search(text):
        return True
    return bool(_stop_at_start().match(low) or _ANOTHER_THING.match(low)) or _says_by_whom(text.strip())


@cache
def _with_somebody() -> re.Pattern[str]:
    """ "with Dr. Ann Harrow", at the head of a row or behind a comma."""
    words_, titles = ("|".join(map(re.escape, one)) for one in (words("cues", "title", "speaks"), _titles()))
    return re.compile(rf"(?:^|,)\s*(?:{words_})\s(?:{titles})[.\s]+[^\W\d_]", re.IGNORECASE)


def _titles() -> list[str]:
    return [one for one in words("words", "honorifics") if "/" not in one]


_OPEN_COMPOUND = re.compile(r"[^\W\d_]-\s*$")
# "Walk-|Through of Leases", "Closely-|Held Firms"; "Leases-|held on May 5" is a sentence that goes on
_OF_COMPOUND = re.compile(
    r"[^\W\d_]+\b(?!\s*:)(?!\s+(?:by|on|at|from|in|to|the|an?|via|during|with)\b|\s+\W*\d)", re.IGNORECASE
)


def _says_by_whom(text: str) -> bool:
    """Whether a person or an organisation follows "by" or "from the": "by Step", "by the Numbers" and "from the Inside
    Out" go on with a title.
    """
    by = _BY.match(text)
    named = re.findall(r"[^\W\d_]+(?:['’.-]+[^\W\d_]+)*\.?", text[by.end() : by.end() + 60])[:4] if by else []
    if not by or not named:
        return False
    if any(word.lower() in word_set("words", "organisation") for word in named):
        return True
    if by["the"]:  # "by the instructor", "by the NBQA"; "from the Ground Up" and "by the Numbers" go on
        return named[0].islower() or (named[0].isupper() and not text.isupper())
    if named[0].lower() not in known_words():
        return True
    return len(named) > 1 and named[1][:1].isupper() and clean_name(" ".join(named[:2])) is not None


def may_name_somebody(title: str) -> bool:
    """Whether a title goes on "by the" or "from the" with a word that may be a name: "from the Trenches"."""
    return any(found[1].lower() not in known_words() for found in _BY_THE.finditer(title))


_BY_THE = re.compile(r"\s(?i:by|from)\s(?i:the)\s([A-Z][^\W\d_]+)")
_BY = re.compile(r"(?:by|from(?=\s+the\b))\s+(?P<the>the\s+)?", re.IGNORECASE)


@cache
def _is_a_length() -> re.Pattern[str]:
    """ "3 hours", "(12 Stunden)", "45 min.": nothing but how long it took, or how much it is worth."""
    units = (*words("cues", "amounts", "time"), *words("cues", "amounts", "length"))
    named = "|".join(map(re.escape, units))
    return re.compile(rf"\W*\d{{1,3}}(?:[.,]\d{{1,2}})?[\s-]*(?:(?:{named})\b[\s./]*){{1,3}}\W*")


@cache
def _opens_with_a_length() -> re.Pattern[str]:
    """ "14,00 heures, sur 14,00 heures prévues": whole hours open titles, decimals open none."""
    return re.compile(rf"\d{{1,3}}[.,]\d{{1,2}}\s*(?:{'|'.join(map(re.escape, words('cues', 'amounts', 'time')))})\b")


_ANOTHER_THING = re.compile(
    r"^(?:at the|the course|the holder|he|she|duration|date|instructor|congratulations|you have|an online|a free|"
    r"participant|attendee|presented|provided|a course|a program|online course|course offered)\b"
    r"|^(?:track|stream|strand|pathway|learning path)\s+\w+\s?[:–-]"
)


@cache
def _stop_at_start() -> re.Pattern[str]:
    return re.compile(
        r"(?:" + "|".join(sorted(map(re.escape, words("cues", "title", "stop")), key=len, reverse=True)) + r")\b"
    )


# -- what leads on ---------------------------------------------------------------------------------


@cache
def _filler() -> frozenset[str]:
    return word_set("cues", "title", "filler")


def only_leads_on(text: str) -> bool:
    """Whether all words are small ones that lead on to a title: "entitled:"."""
    tokens = re.findall(r"[^\W_]+(?:-[^\W_]+)*", text)
    return bool(tokens) and all(t.lower() in _filler() for t in tokens) and not all(t[:1].isupper() for t in tokens)


def ends_open(text: str) -> bool:
    """Whether a row ends on a lead-in or its filler, so that what it leads up to stands in the next row."""
    bare = text.strip().lower()
    if bare.endswith((":", "’s", "'s")):
        return True
    if re.search(r"[a-z\d]{3}\.$", bare):
        return False
    last = re.split(r"[\s,]+", bare.rstrip(" .-–"))[-1]
    if last in _filler() or exact_key(last) in _open_words():
        return True
    return bool(
        re.search(
            r"(?:complet|participa|attend|requirements|entitled|titled|recogni)\w*(?:\s*(?:in|of|for|the|course|training|an?|all|online))*\W*$",
            bare,
        )
    )


@cache
def _open_words() -> frozenset[str]:
    return frozenset(
        ("awarded", "earned", "attained", "obtained", "finished", "by", "is", "titled", "undergone", "passing")
    )


def ends_on_a_small_word(text: str) -> bool:
    """Rows that only lead on to the next: "7 lessons in the", "SEMINAR ON"."""
    text = text.strip()
    small = re.search(r"\b(?:the|of|in|a|an|for|on|at|and|with|by)$", text, re.IGNORECASE)
    return bool(small) and (text.isupper() or text[:1].islower() or bool(re.match(r"^\d+\s+\w+ in the$", text)))


# -- in a sentence ---------------------------------------------------------------------------------

FULL_STOP = re.compile(r"(?<=[a-z\d)”\"'])[.!](?=\s+[A-Z(]|\s*$)")


_QUOTED = re.compile(r"[“\"«„‘']\s*(?P<t>[^“”\"«»„]{3,160}?)\s*(?:[”»]|[\"’'](?=[\s.,;)!]|$))")


@cache
def _stop() -> re.Pattern[str]:
    phrases = "|".join(sorted(map(re.escape, words("cues", "title", "stop")), key=len, reverse=True))
    return re.compile(
        rf"[\s,.;(–-]+(?:{phrases})\b|,?\s+(?:on|held on|dated|from|in|at)\s*:?\s+(?=\W*\d|(?:the\s)?\d)"
        r"|\s+worth\b|\s+\(?\d+\s*(?:hours|hrs)",
        re.IGNORECASE,
    )


def _stop_in(sentence: str, start: int = 0) -> int | None:
    """Where a sentence first goes on to say who, when or where."""
    stops = (one for one in _stop().finditer(sentence, start) if not _is_in_a_compound(sentence, one))
    stop = next(stops, None)
    end = stop.start() if stop else len(sentence)
    by = (one.start() for one in _BY_IN.finditer(sentence, start, end) if _says_by_whom(sentence[one.start() :]))
    return next(by, stop.start() if stop else None)


def _is_in_a_compound(sentence: str, stop: re.Match[str]) -> bool:
    """Whether a word that would end the title goes on from a hyphen: "Walk-Through", at a line's end too."""
    behind = stop[0].lstrip("- ")
    gap = stop[0][: len(stop[0]) - len(behind)]
    if not gap.startswith("-") or not _OPEN_COMPOUND.search(sentence, 0, stop.start() + 1):
        return False
    return gap == "-" or _OF_COMPOUND.match(sentence, stop.end() - len(behind)) is not None


_BY_IN = re.compile(r"(?<=\s)(?:by\s{1,3}(?=[A-Z])|(?i:by|from)\s{1,3}(?i:the)\s)")


@cache
def _event_on() -> re.Pattern[str]:
    events = "|".join(sorted(map(re.escape, words("cues", "title", "event")), key=len, reverse=True))
    return re.compile(
        rf"^(?:(?!\b(?:on|in)\b).){{0,70}}?\b(?:{events})"
        rf"\s*(?:\([^)]*\)\s*)?(?:of\s+(?:duration\s+)?\d+\s+\w+\s*)?(?:\(\d+ hours\)\s*)?[-–]?"
        r"\s*(?:\b(?:entitled|titled|named|called|on)\b\s*[:-]?\s*|\bin\b\s+(?!the\b|our\b)|:\s*)+",
        re.IGNORECASE,
    )


def title_in(sentence: str, *, capitals: bool = False) -> tuple[int, int, str] | None:
    """The span of a sentence that is the title, and how it was found."""
    quoted = _QUOTED.search(sentence)
    if (
        quoted
        and quoted.start() < 110
        and len(quoted["t"].split()) < 20
        and _stop_in(sentence[: quoted.start()]) is None
    ):
        return quoted.start("t"), quoted.end("t"), "in quotes after a lead-in"
    start = _skip_filler(sentence, 0, capitals=capitals)
    how = "in the lead-in's sentence"
    event = _event_on().match(sentence[start:] if start < len(sentence) else "")
    if (
        event
        and _is_generic(event[0])
        and _stop_in(sentence[start : start + event.end()].rstrip(" on")) is None
        and len(sentence) - start - event.end() > 2
    ):
        start = _skip_filler(sentence, start + event.end(), capitals=capitals)
        how = "after an event's name"
    if _stop_at_start().match(sentence, start):
        return None  # "the course held on May 5": what leads up to a title is over before there was one
    stop = _stop_in(sentence, start + 1)
    if stop is not None and (kind := _goes_on().match(sentence[start:])) and stop < start + kind.end():
        stop = _stop_in(sentence, start + kind.end())
    end = len(sentence) if stop is None else stop
    if kind_of_event := _as_a_kind().search(sentence, start + 1, end):
        end = kind_of_event.start()
    for found in dates_in(sentence):
        if start < found.start < end and found.end - found.start > 5:
            end = found.start
    title = sentence[start:end]
    trimmed = without_tail(title)
    if (
        len(exact_key(trimmed)) < 3
        or is_boilerplate(trimmed)
        or is_label(trimmed)
        or trimmed.lower() in _filler()
        or not re.search(r"[^\W\d_]", trimmed)
    ):
        return None
    lead = len(title) - len(title.lstrip(" :,-–"))
    return start + lead, start + len(trimmed.rstrip()), how


@cache
def _as_a_kind() -> re.Pattern[str]:
    """ ", a course in two parts": what the title before it is of."""
    events = "|".join(map(re.escape, words("cues", "title", "event")))
    return re.compile(rf",\s+an?\s(?:[\w-]+\s){{0,2}}(?:{events})\b(?=\s[a-z]|[,.;]|$)")


@cache
def _goes_on() -> re.Pattern[str]:
    """ "Initial Course on Leases": a lone word before what kind of course it is, in capitals, is no title by itself."""
    kinds = "|".join(re.escape(kind.capitalize()) for kind in words("words", "kinds_of_course"))
    return re.compile(rf"[A-Z][\w-]*\s(?:{kinds})\s(?:on|of|for|to)\s(?=[A-Z])")


def _is_generic(text: str) -> bool:
    """Whether what stands before "on" names no event of its own: a webinar, a two-day workshop, an online course."""
    generic = _filler() | word_set("cues", "title", "event") | word_set("words", "heading")
    return all(
        t in generic or t.isdigit() or _A_LENGTH.fullmatch(t) for t in re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.lower())
    )


_A_LENGTH = re.compile(r"(?:\w+|\d+)-(?:hour|day|week|month|year)s?(?:-long)?")


def _skip_filler(sentence: str, start: int, *, capitals: bool) -> int:
    """Past lower-case words that only lead on; a capital letter, unless the text is all capitals, begins the title."""
    shouting = sentence.upper() == sentence
    place = start
    for match in re.finditer(r"\S+", sentence[start:]):
        word = match[0]
        bare = word.lower().strip(",.:;-–()")
        amount = re.fullmatch(r"\d+(?:\.\d+)?(?P<unit>-?(?:hours?|hrs?|days?|weeks?|months?))?", bare)
        counted = place > start and bare in _COUNTED and re.search(r"\d\W*$", sentence[start:place])
        small = word[:1].islower() or shouting or not bare or amount or counted or (capitals and word in _SMALL_CAPITAL)
        leads_on = bare in _filler() or not bare or counted
        if amount and not leads_on:
            leads_on = bool(amount["unit"]) or _amount_leads(sentence[start + match.end() :])
        if not (small and leads_on):
            return start + match.start()
        place = start + match.end()
    return place


_COUNTED = ("hours", "hour", "hrs", "days", "weeks", "months", "cpe")
_SMALL_CAPITAL = ("A", "An", "The", "In", "Of", "For")


def _amount_leads(after: str) -> bool:
    return (
        bool(re.match(r"[\s-]*(?:hours?|hrs?|days?|weeks?|months?|credits?|CPE|CEU|of\b)", after, re.IGNORECASE))
        or not after
    )


_TAIL = re.compile(
    r"\s+(?:course|courses|training|program|programme|webinar|workshop|class|event|session|seminar|conference|module|test|exam|examination|assessment|skill|and|on|In|in|at|by|of|for|the|with|from|online|held|our|an?)$"
)
_LONGEST_TAIL = 20  # letters


def without_tail(title: str) -> str:
    """Without the small words that may end it: "Spreadsheets for Auditors course." is "Spreadsheets for Auditors"."""
    title = title.rstrip(" .,;:!-–(")
    while tail := _TAIL.search(title, max(len(title) - _LONGEST_TAIL, 0)):
        shorter = title[: tail.start()]
        if len(exact_key(shorter[:100])) < 3:
            break
        title = shorter.rstrip(" .,;:!-–")
    return title


# -- as a person would write it --------------------------------------------------------------------


def join_lines(lines: list[str]) -> str:
    """Wrapped lines as one: a hyphen at a line's end stays, and takes no space behind it."""
    text = lines[0].strip()
    for line in lines[1:]:
        text += ("" if re.search(r"\w-$", text) else " ") + line.strip()
    return text


# "Course No. RW-204: Retaining Walls", "RW-204 / Retaining Walls": the number of the course is no part of its title
_NUMBERED = re.compile(
    r"^(?:course|class|program(?:me)?|activity|session|event|module)\s*(?:no\b\.?|number|code|id|#)\s*:?\s*[\w-]*\d[\w-]*\s*[:–-]\s*(?=\w)"
    r"|^(?-i:[A-Z]{1,6})-\d{3,6}\s/\s(?=[^\W\d])",
    re.IGNORECASE,
)
# the raised mark of a footnote behind a word or a bracket; "mc²" keeps its own
_NOTE = re.compile(r"([^\W\d_]{3}|[)”\"’?!.\s])\s?[⁰¹²³⁴-⁹†‡]{1,3}(?:,\s?[⁰¹²³⁴-⁹]{1,2}){0,4}$")
_QUOTES = '"“”„«»'


def tidy(title: str) -> str:
    """Without quotes around it and marks that belong to the sentence."""
    title = _NUMBERED.sub("", re.sub(r"\s+", " ", title)).strip(" ,;:|_•*-–")
    title = _NOTE.sub(r"\1", title).rstrip(" ,;:|_•*-–")
    if len(title) > 2 and title[0] in "'‘" and title[-1] in "'’":
        title = title[1:-1].strip()
    bare = title.strip(_QUOTES).strip()
    if not any(mark in _QUOTES for mark in bare):  # else they are quotes in the title: "Myths of “Free” and “Fair”"
        title = bare
    return title[:-1] if title.endswith(".") and title.count(".") == 1 else title
