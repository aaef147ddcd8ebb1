"""Numbers that identify: the sponsor's NASBA registry number, its numbers with states, the certificate's own number.

A NASBA number has six digits; six digits beside a state's name are that state's. A certificate number is what its
label or the address of its verification page says; a code without either is at best a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple
from urllib.parse import unquote

from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import amounts_in
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.text.labels import Labelled, composed_kinds, is_label, labelled_as
from cpe_core.understanding.text.page_text import PageText, Row, exact_key, fuzzy_key
from cpe_core.vocabulary import table, word_set, words

NAMED = "named in a sentence"
_SIX = re.compile(r"(?<![\w./-])(\d{6})(?![\w./]|-\d)")


def find_sponsor_ids(page_text: PageText) -> tuple[Candidate, ...]:
    """Six-digit numbers beside a label of the registry."""
    return tuple(_sponsor_ids(page_text))


def _sponsor_ids(page_text: PageText) -> Iterator[Candidate]:
    seen: set[int] = set()
    for one in labelled_as(page_text, "sponsor_id", lambda text: _six_digits(text) is not None):
        match = _six_digits(page_text.text[one.start : one.end])
        if match is None or one.start in seen or _beside_a_state(page_text, one) or _is_another_bodys(page_text, one):
            continue
        seen.add(one.start)
        nasba = any(word in one.label.lower() for word in ("nasba", "national registry", "registry"))
        reasons = ["beside a label of the registry" if nasba else "beside a label"]
        if one.distance > 2:
            reasons.append("far from its label")
        start = one.start + match.start(1)
        yield Candidate(value=match[1], evidence=page_text.evidence(start, start + 6), reasons=tuple(reasons))
    numbers = [found.span() for found in _SIX_ALONE.finditer(page_text.text)]
    for how in (_BEHIND_REGISTRY, _BEFORE_REGISTRY, _FAR_BEHIND_REGISTRY):
        for match in _around(numbers, how, page_text.text):
            row = page_text.row_at(match.start())
            before = _APART.split(page_text.text[row.start : match.start()])[-1][-_TO_A_STATE:]
            between = match["between"]
            if match.start("n") in seen or _names_a_state(before + match[0]) or _is_of_another(between):
                continue
            if how is not _BEFORE_REGISTRY and (_OF_SOMETHING_ELSE.search(between) or _names_another_body(between)):
                continue
            seen.add(match.start("n"))
            yield Candidate(
                value=match["n"],
                evidence=page_text.evidence(*match.span("n")),
                reasons=("beside a label of the registry",),
            )


_MARKS = re.compile(r"[·•|;]")  # what stands before one, an address say, is not said of what follows
_APART = re.compile(rf"\d|{_MARKS.pattern}")
_REGISTRY = r"(?:NASBA|National\s+Registry)"
_BEHIND_REGISTRY = re.compile(
    rf"(?:{_REGISTRY}|CPE\s+Sponsors?|Sponsor\s+(?:ID|No|Number|#))(?P<between>[^\d\n]{{0,60}}\n?[^\d\n]{{0,20}})(?<!\d)(?P<n>\d{{6}})(?!\d)",
    re.IGNORECASE,
)
_BEFORE_REGISTRY = re.compile(  # "Sponsor no. 170231 of the National Registry of CPE Sponsors"
    rf"(?:^|\b(?:no|nr|number|id|sponsor|provider)\b[\s.:#]{{0,3}})(?P<n>\d{{6}})(?P<between>[^\w\n]{{1,3}}(?:(?:of|on|in|with|the|our)\s){{0,3}}){_REGISTRY}",
    re.IGNORECASE | re.MULTILINE,
)
_OWN = r"(?:its|our|their|under|sponsor|provider|registry|registration)"
_FAR_BEHIND_REGISTRY = re.compile(  # "registered with NASBA as a sponsor of professional education, ID 170231"
    rf"(?:{_REGISTRY}|Boards\s+of\s+Accountancy)"
    rf"(?P<between>[^\d.;|·•]{{0,150}}(?:[,(–—-]|\b{_OWN})\s(?:{_OWN}\s){{0,3}}(?:ID|no|nr|number|sponsor)[\s.:#]{{1,3}})"
    r"(?P<n>\d{6})(?!\d)",
    re.IGNORECASE,
)

_SIX_ALONE = re.compile(r"(?<!\d)\d{6}(?!\d)")
_AROUND = 190  # letters before or behind a number, in which all of one of these expressions has room


def _around(numbers: Sequence[tuple[int, int]], how: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What an expression finds around each number: few pages have any, and the text around them is short."""
    before = 0
    for start, end in numbers:
        if match := how.search(text, max(start - _AROUND, before), end + _AROUND):
            yield match
        before = end


def _is_of_another(between: str) -> bool:
    """Whether a sentence ends between the registry's name and a number, and another begins: "standards. Invoice"."""
    said = re.split(r"[.!?;]\s", between)[-1] if re.search(r"[^\W\d_]{4,}[.!?;]\s", between) else ""
    return bool(re.search(r"[^\W\d_]{3,}", said)) and not re.search(
        r"sponsor|registry|number|\bid\b", said, re.IGNORECASE
    )


# "NASBA does not endorse this, invoice no. 551234"
_OF_SOMETHING_ELSE = re.compile(
    r"(?<!sponsor )(?<!provider )(?<!nasba )(?<!registry )(?<!qas )\b(?:course|program(?:me)?|event|activity|class|"
    r"session|product|item|invoice|order|receipt|licen[cs]e|permit|certificate|member(?:ship)?|customer|account|exam|phone|tel|"
    r"fax|ptin|zip)\b[\s.:#]{0,3}(?:(?:id|no|nr|number|code)[\s.:#]{0,3})?$",
    re.IGNORECASE,
)


def _names_another_body(text: str) -> bool:
    """Whether a text names who accredits providers too, and is not NASBA."""
    bodies = word_set("words", "accreditors") - {"nasba", "qas", "cpe"}
    return any(re.search(rf"\b{re.escape(body)}\b", text.lower()) for body in bodies)


def _six_digits(text: str) -> re.Match[str] | None:
    match = _SIX.search(text)
    return (
        match
        if match and len(text[: match.start()].strip()) < 25 and not _names_a_state(text[: match.start()])
        else None
    )


_ALSO_WORDS = ("ID", "IN", "OR", "ME", "OK", "HI", "OH", "MA", "PA", "AL", "DE", "LA", "CO")  # as "Sponsor ID" or "CO."


@cache
def _state() -> re.Pattern[str]:
    states: dict[str, str] = table("words")["states"]
    names = "|".join(sorted(map(re.escape, states), key=len, reverse=True))
    codes = "|".join(code for code in states.values() if code not in _ALSO_WORDS)
    return re.compile(rf"\b(?:(?P<name>{names})|(?P<code>{codes}))\b(?!\s+\d{{5}}\b)")


def _names_a_state(text: str) -> bool:
    return bool(_state().search(text))


_TO_A_STATE = 44  # letters between a state's name and a label: "State Board of Public Accountancy"


def _beside_a_state(page_text: PageText, one: Labelled) -> bool:
    """Whether a state stands in the row of a label; between that and its value other labels may stand."""
    row = page_text.row_at(one.label_start)
    return _names_a_state(page_text.text[one.label_start : min(one.start, row.end)]) or _names_a_state(
        _MARKS.split(page_text.text[row.start : one.label_start])[-1][-_TO_A_STATE:]
    )


def _is_another_bodys(page_text: PageText, one: Labelled) -> bool:
    """Whether a provider's number is one with another body than NASBA, named in its label or in the row over it."""
    row = page_text.row_at(one.label_start)
    over = page_text.above(row, within=1.2)
    said = f"{over.text if over else ''} {row.text}".lower()
    return not re.search(r"nasba|national registry|boards of accountancy|\bcpe\b", said) and _names_another_body(said)


def find_state_sponsor_ids(page_text: PageText) -> Candidate | None:
    """Numbers printed directly beside a state's name, such as "Texas – 009999" or "NY Sponsor #: 009999"."""
    found = [*_of_states(page_text)]
    if not found:
        return None
    evidence = tuple(e for one in found for start, end in one.spans for e in page_text.evidence(start, end))
    value = {one.state: one.number for one in found}
    return Candidate(value=value, evidence=evidence, reasons=("beside a state's name",))


class _OfState(NamedTuple):
    state: str
    number: str
    spans: tuple[tuple[int, int], ...]


_STATES_NUMBER = r"#?\s*(?P<n>\d{2,3}[.-]\d{4,7}|[A-Z]{0,2}\d{3,9})(?![\w-])"


def _of_states(page_text: PageText) -> Iterator[_OfState]:
    """Numbers behind a state's name, and those in a cell of their own right of a label that ends a row."""
    states: dict[str, str] = table("words")["states"]
    in_cells: list[_OfState] = []
    for label in _states_label().finditer(page_text.text):
        state, start = states.get(label["name"] or "", label["code"]), label.start()
        behind = _NUMBER_BEHIND.match(page_text.text, label.end())
        if behind and not _may_be_a_course_code(page_text, start, behind.end()):
            yield _OfState(state, behind["n"], ((start, behind.end()),))
        elif end := _LABELS_END.match(page_text.text, label.end()):
            beside = page_text.right_of(page_text.row_at(start))
            number = _ONLY_NUMBER.fullmatch(beside.text) if beside is not None else None
            if beside is not None and number is not None:
                spans = ((start, end.end()), (beside.start, beside.end))
                in_cells.append(_OfState(state, number["n"], spans))
    yield from in_cells


@cache
def _states_label() -> re.Pattern[str]:
    words_behind = r"(?:\s+State)?(?:\s+(?:Board|Sponsor|Registration|Provider|License|CPE|ID|No\.?|Number))*"
    return re.compile(_state().pattern + words_behind)


_NUMBER_BEHIND = re.compile(rf"\s*(?:#|:|[-–‐])+\s*{_STATES_NUMBER}")
_LABELS_END = re.compile(r"\s*[#:]+[ ]*$", re.MULTILINE)
_ONLY_NUMBER = re.compile(rf"\s*{_STATES_NUMBER}\s*")


_SHORT_NUMBER = 5  # digits: a hyphen joins so few to a course's code as well


def _may_be_a_course_code(page_text: PageText, start: int, end: int) -> bool:
    """Whether a hyphen joins a state's letters to a short number, and no word beside tells that it is a sponsor's."""
    if not re.fullmatch(rf"[A-Z]{{2}}-\d{{1,{_SHORT_NUMBER}}}", page_text.text[start:end]):
        return False
    row = page_text.row_at(start)
    above = page_text.above(row)
    said = re.findall(r"[^\W\d_]+", f"{above.text if above else ''} {row.text}".lower())
    return word_set("words", "registers_sponsors").isdisjoint(said)


_REGISTERS_ANOTHER = 60  # letters before a label of a registration within which its sponsor, state or person is named


def _registrations(page_text: PageText) -> Iterator[Candidate]:
    """A lone "Registration #: AB-123" is the certificate's; beside a sponsor, a board or a state it is theirs."""
    for one in labelled_as(page_text, "registration_number", _is_code):
        start, end = one.start, one.end
        label, value = page_text.row_at(one.label_start), page_text.row_at(start)
        before = page_text.text[max(one.label_start - _REGISTERS_ANOTHER, 0) : one.label_start].split("\n")
        said = [line for line in before if not (line.endswith(":") and is_label(line[:-1]))]  # that is another cell's
        around = "\n".join([*said, page_text.text[one.label_start : label.end], value.text])
        words_around = set(re.findall(r"[^\W\d_]+", around.lower())) - {"registration"}
        if (
            words_around.isdisjoint(_others())
            and not _names_a_state(around)
            and not _SIX.fullmatch(page_text.text[start:end].strip(" #"))
        ):
            yield _numbered(page_text, start, end, "beside a label", "could be the number of a registration")


@cache
def _others() -> frozenset[str]:
    return frozenset().union(*(word_set("words", kind) for kind in ("numbered_things", "registrars", "address")))


_CODE = re.compile(
    r"^\W{0,3}(?P<code>#?[A-Za-z\d][\w\-/.:+]{2,79}|[A-Z]{1,2}(?= \d{3}))(?P<more>(?:\s[\w\-/.:]+){0,3})\W{0,3}$"
)


@cache
def _addresses() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Addresses that lead to the paper: a parameter whose name says that it is the code, or the last part.

    A part of the path names the paper or what is done with it; one word may follow, what kind of paper it is.
    """
    told = [[re.escape(one) for one in words("cues", "address", how)] for how in ("holds", "is", "may_be")]
    holds, whole = "|".join(told[0]), "|".join(told[1] + told[2])
    leads = (
        rf"(?:/|[?&])(?:[\w-]{{0,40}}(?:{holds})[\w-]{{0,40}}|(?:{whole})\b)(?:/[a-z]+(?:-[a-z]+)?)?(?:\.\w{{2,5}})?"
    )
    code = r"(?P<code>[A-Za-z\d][\w-]{3,79})"
    named = (
        rf"{leads}/?[?#](?:\w+=[^&\s]*&)*(?:code|cert\w*|id|num\w*|no|key|serial|credential|verif\w*|c[oó]digo)={code}"
        r"(?=$|[\s.,)&])"
    )
    last = rf"{leads}(?:/?[?#]\w+=|/?#/?|[/=?]){code}/?(?:\.pdf)?(?=$|[\s.,)])"
    return re.compile(named, re.IGNORECASE), re.compile(last, re.IGNORECASE)


_HOST_ADDRESS = re.compile(
    r"\b(?:verify|confirm|certificate|cert|credentials?)\.[\w.-]+/(?:#/?|\?\w+=)?(?P<code>[A-Za-z\d][\w-]{3,79})(?=$|[\s.,)])",
    re.IGNORECASE,
)


@cache
def _said_to_verify() -> re.Pattern[str]:
    """An address behind a word of verifying, whose last part is a code of digits and letters or of both cases."""
    stems = "|".join(re.escape(one) for one in words("cues", "address", "holds"))
    return re.compile(
        rf"\b(?i:{stems})\w*(?:\s[^\W\d_]+){{0,4}}[\s:–-]{{1,4}}(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[\w.-]+){{0,4}}/"
        r"(?P<code>(?=\w*(?:\d\w*[A-Za-z]|[A-Za-z]\w*\d|[a-z]\w*[A-Z]))\w{7,40})/?(?=$|[\s,)])"
    )


def find_certificate_numbers(page_text: PageText) -> tuple[Candidate, ...]:
    """Labelled numbers, codes in addresses of verification pages, and lone codes with a number sign."""
    return (
        *_labelled_codes(page_text), *_in_label_rows(page_text), *_under_headings(page_text),
        *_beside_signs(page_text), *_in_addresses(page_text),
        *_in_sentences(page_text),
        *_registrations(page_text), *_lone_codes(page_text),
    )  # fmt: skip


def _labelled_codes(page_text: PageText) -> Iterator[Candidate]:
    for one in labelled_as(page_text, "certificate_number", _is_code):
        match = _CODE.match(page_text.text[one.start : one.end])
        if match is None:
            continue
        code = (
            match["code"]
            if not match["more"] or not any(c.isdigit() for c in match["more"])
            else match["code"] + match["more"]
        )
        code = code.lstrip("#").rstrip(".,;:")
        start = page_text.text.index(code, one.start)
        is_weak = exact_key(one.label) == "certificate" and not _names_number(page_text, one)
        reasons = ["beside a weak label" if is_weak else "beside a label"]
        if one.side != "right" and one.distance > 1.2:
            reasons.append("far from its label")
        yield _numbered(page_text, start, start + len(code), *reasons)


def _names_number(page_text: PageText, one: Labelled) -> bool:
    """Whether a sign of number stands behind a label's word: "Certificate #"."""
    return "#" in page_text.text[one.label_start : page_text.row_at(one.label_start).end]


_LAST = re.compile(r"(?P<label>[^\d:#]{4,40}?)\s(?P<code>#?[A-Za-z\d][\w./-]*\d[\w./-]*)")
_SERIAL = re.compile(r"[A-Z]{2,6}[/-](?=(?:[\w/-]*\d){3})[\w/-]{4,40}")


def _in_label_rows(page_text: PageText) -> Iterator[Candidate]:
    """A number that ends the row of its label, which no list need hold: "N. attestato AB-12"."""
    for row in page_text.rows:
        match = _LAST.fullmatch(row.text.strip())
        if match is None or not _is_code(match["code"]):
            continue
        is_named = "certificate_number" in composed_kinds(match["label"])
        if is_named or (_SERIAL.fullmatch(match["code"]) and _names_the_paper(match["label"])):
            start = page_text.text.index(match["code"], row.start)
            yield _numbered(page_text, start, start + len(match["code"]), "beside a label")


def _numbered(page_text: PageText, start: int, end: int, *reasons: str) -> Candidate:
    """The number that begins at a place, with what its next row goes on with where it breaks off at a hyphen."""
    start, end = whole_code(page_text, start, end)
    start += label_glued_to(page_text, start, end)
    code = re.sub(r"\s*\n\s*|\s(?=_)|(?<=_)\s", "", page_text.text[start:end]).strip(" #")
    if code.endswith("-"):
        reasons = (*reasons, "cut off")
    return Candidate(value=code, evidence=page_text.evidence(start, end), reasons=reasons)


_GLUED_LABEL = re.compile(r"(?:number|num|no|nr|id|code|ref)(?:\s?[.:#]{1,2}\s?(?=\w)|(?=\d))", re.IGNORECASE)


def label_glued_to(page_text: PageText, start: int, end: int) -> int:
    """How many of a number's first letters are the end of its label: of "Certificate number307393" six."""
    before = re.search(r"([^\W\d_]+)[\s.]*$", page_text.text[max(page_text.row_at(start).start, start - 40) : start])
    names_the_paper = before and before[1].lower() in (*table("label_words")["certificate_number"]["core"], "cert")
    glued = _GLUED_LABEL.match(page_text.text, start, end)
    is_label = glued is not None and (names_the_paper or (before is None and ":" in glued[0]))
    return glued.end() - start if glued and is_label else 0


_GOES_ON = re.compile(r"(?=[\w-]*\d)[\w-]{2,40}")


def whole_code(page_text: PageText, start: int, end: int) -> tuple[int, int]:
    """The span of a number without the raised mark of a footnote, up to the end of the next row where its own ends in a
    hyphen and that holds the rest.
    """
    end = start + len(page_text.text[start:end].rstrip(_NOTES))
    row = page_text.row_at(start)
    if behind := _BEHIND_A_DASH.match(page_text.text, end, row.end):
        return start, behind.end()
    below = page_text.below(row, within=1.6)
    if (
        below is None
        or not page_text.text[start:end].rstrip().endswith("-")
        or page_text.text[end : row.end].strip()
        or not _GOES_ON.fullmatch(below.text.strip())
        or below.index != row.index + 1
        or dates_in(below.text)
    ):
        return start, end
    return start, below.end


_BEHIND_A_DASH = re.compile(r"\s?_\s?(?=[\w-]*\d)[\w-]{2,40}(?!\S)")  # OCR sees a gap on either side of a low one
_NOTES = "⁰¹²³⁴⁵⁶⁷⁸⁹†‡"
_SIGN = r"(?:n(?:r|o|[uú]m)|n\.?\s?[º°o]|№|#)\s?[.:#]{0,2}\s?"
_SIGNED = re.compile(
    rf"\W*{_SIGN}(?P<code>(?=(?:[\w./-]*\d){{3}})[A-Za-z\d][\w./-]{{3,40}})\W*",
    re.IGNORECASE,
)


def is_glued_amount(text: str) -> bool:
    """Whether a text is a number and the word for what it counts, which OCR joined: "6Unterrichtsstunden"."""
    return _GLUED_AMOUNT.fullmatch(text.strip()) is not None


_GLUED_AMOUNT = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?[A-ZÄÖÜ]?[a-zß-öø-ÿ]{5,}")


def _under_headings(page_text: PageText) -> Iterator[Candidate]:
    """A number with its sign, alone under the name of the paper: "Nr. 4410-24"; elsewhere the only serial."""
    signed = [
        (row, match) for row in page_text.rows if (match := _SIGNED.fullmatch(row.text)) and _is_code(match["code"])
    ]
    serials = [row for row, match in signed if _SERIAL.fullmatch(match["code"]) and page_text.left_of(row) is None]
    for row, match in signed:
        over = page_text.above(row)
        if serials == [row] or (over is not None and _names_the_paper(over.text)):
            yield _numbered(page_text, row.start + match.start("code"), row.start + match.end("code"), "beside a label")


def _beside_signs(page_text: PageText) -> Iterator[Candidate]:
    """A serial number in a cell of its own, beside nothing but its sign: "Nr." and "KF-2024-0117"."""
    for row in page_text.rows:
        beside = page_text.right_of(row) if _LONE_SIGN.fullmatch(row.text) else None
        code = beside.text.strip() if beside is not None else ""
        if beside is not None and _SERIAL.fullmatch(code) and _is_code(code):
            start = beside.start + beside.text.index(code)
            yield _numbered(page_text, start, start + len(code), "beside a label")


_LONE_SIGN = re.compile(rf"\W*{_SIGN}", re.IGNORECASE)


def _names_the_paper(text: str) -> bool:
    tokens = re.findall(r"[^\W\d_]+", text.lower())
    core = table("label_words")["certificate_number"]["core"]
    return len(tokens) <= 5 and any(token in core for token in tokens) and not dates_in(text)


def numbers_something_else(before: str) -> bool:
    """Whether the label before a number in its row is no certificate's: "Registered in England No.", "Kursnummer:"."""
    label = _BEFORE_LABEL.split(before.rstrip(" :."))[-1]
    tokens = re.findall(r"[^\W\d_]+|#", label.lower())
    core, small, last = (table("label_words")["certificate_number"][part] for part in ("core", "words", "needs"))
    is_marked = before.rstrip().endswith(":") and len(tokens) > 0
    is_numbers = len(tokens) <= _MOST_OF_LABEL and (is_marked or (len(tokens) > 1 and tokens[-1] in last))
    if not is_numbers or not {*core}.isdisjoint(tokens) or {*small, *last}.issuperset(tokens):
        return False
    return names_another_number(label) or not is_label(label)


def names_another_number(label: str) -> bool:
    """Whether a label is of the number of something else than the certificate, by the words it is made of."""
    kinds = composed_kinds(label)
    return "not_certificate_number" in kinds and "certificate_number" not in kinds


_BEFORE_LABEL = re.compile(r"[|•·;]|[:.,]\s")
_MOST_OF_LABEL = 5  # words


def _is_month(text: str) -> bool:
    return any(text.lower() in names for names in table("months").values())


_SERIES = re.compile(r"[A-Z]{1,5} \d{3,}[\w-]*(?: \d{2,}[\w-]*){0,2}")  # "EFA 20417-C", "KV 5208 1146 07"


def _is_code(text: str) -> bool:
    """Codes hold digits; dates, times, addresses and labels are none."""
    text = text.strip()
    match = _CODE.match(text)
    if match is None or is_label(text) or "@" in text or "www." in text or re.search(r"://|\.\w{2,4}/|\.com\b", text):
        return False
    if any(found.end - found.start >= len(match["code"]) - 2 for found in dates_in(text)) or amounts_in(text):
        return False
    if is_glued_amount(text):
        return False
    if match["more"] and not any(c.isdigit() for c in match["code"]):
        if match["code"].endswith(":"):
            return False  # the label of what follows
        is_series = _SERIES.fullmatch(match["code"] + match["more"]) and not _is_month(match["code"])
        return bool(is_series) or ("/" in match["more"] and sum(c.isdigit() for c in match["more"]) >= 2)
    digits = sum(c.isdigit() for c in match["code"])
    return digits >= 2 or (digits == 1 and len(match["code"]) >= 5)


def _in_addresses(page_text: PageText) -> Iterator[Candidate]:
    """The last part of a verification address; an address may be broken over two rows."""
    for row in page_text.rows:
        if "/" not in row.text:
            continue
        rows = [row, *_rest_of_address(page_text, row)]
        text = "".join(part.text.strip() for part in rows)
        named, last = _addresses()
        match = named.search(text) or last.search(text) or _HOST_ADDRESS.search(text) or _said_to_verify().search(text)
        if match is None or _is_a_word(match["code"]):
            continue
        evidence = tuple(e for part in rows for e in page_text.evidence(part.start, part.end))
        yield Candidate(value=match["code"], evidence=evidence, reasons=("in a verification address",))


_A_NUMBER = 7  # letters and digits of what an address of verification ends in: shorter, it may be a page's


def tells_verifying(number: Candidate) -> bool:
    """Whether the address that a number is from says that it leads to the paper, and ends in more than a page's."""
    parts = re.split(r"[/?#&]", number.text.lower())
    leads = any(stem in number.text.lower() for stem in words("cues", "address", "holds"))
    return len(str(number.value)) >= _A_NUMBER and (leads or not word_set("cues", "address", "is").isdisjoint(parts))


def _is_a_word(code: str) -> bool:
    word = code.isalpha() and (code.islower() or code.istitle()) and len(code) < 12
    word = word or bool(re.fullmatch(r"[a-z]+(?:-[a-z]+)+|\d{1,5}", code))  # a page's name, or its number
    return word or exact_key(code) in {"certificate", "verify", "verification", "course", "view"}


def _rest_of_address(page_text: PageText, row: Row) -> list[Row]:
    """The row under an address that breaks off at its end: one word that goes on with it."""
    below = page_text.below(row, within=1.3)
    if below is None or len(below.words) != 1 or "://" in below.text or below.size > 1.3 * row.size:
        return []
    goes_on = row.text.rstrip().endswith(("-", "/", "=", "?")) or "/" in below.text
    return [below] if goes_on else []


_NAMED = re.compile(
    r"\b(?:(?:certificate|credential|verification|transcript|serial|record)\s+(?:(?:id|no\.?|number|code|key|#)\s*)?"
    r"|control\s+(?:no\.?|number|#)\s*)[:#]?\s*"
    r"(?P<code>(?=[\w-]*\d[\w-]*\d[\w-]*\d)[\w-]{6,64})(?![\w/])",
    re.IGNORECASE,
)

# "May 3, 2024 ID:QX7PZ2Q9"
_GLUED = re.compile(r"\d[,.]? {1,3}ID ?[:#]{1,2}\s?(?P<code>(?=[A-Za-z-]*\d)[\w-]{6,64})(?![\w/.@])")


def _in_sentences(page_text: PageText) -> Iterator[Candidate]:
    for match in (*_NAMED.finditer(page_text.text), *_GLUED.finditer(page_text.text)):
        if not dates_in(match["code"]):
            yield _numbered(page_text, *match.span("code"), NAMED)


_NUMBERED = re.compile(r"(?:.*\s[/|•·]\s*)?#\s?(\d{1,3}(?:,\d{3})+|\d{5,12}|[A-Z]{2,6}-(?=(?:[\w-]*\d){3})[\w-]{4,40})")


def _lone_codes(page_text: PageText) -> Iterator[Candidate]:
    for row in page_text.rows:
        match = _NUMBERED.fullmatch(row.text.strip())
        if match:
            start = page_text.text.index(match[1], row.start)
            evidence = page_text.evidence(start, start + len(match[1]))
            yield Candidate(value=match[1], evidence=evidence, reasons=("alone with a number sign",))


_LEAST_CODE = 5  # letters and digits of a number that a QR code bears out


def as_barcode_spells(page_text: PageText, number: str) -> str | None:
    """A printed number as a QR code of its page spells it: letters and digits that look alike are told apart there.

    None where no code holds it as a part of its own: `RK-10O7` in "https://verify.example.org/RK-1007".
    """
    if len(exact_key(number)) < _LEAST_CODE or not any(c.isdigit() for c in number):
        return None
    held = [unquote(value) for value in page_text.barcodes]
    whole = re.compile(rf"(?<![^\W_]){re.escape(number)}(?![^\W_])", re.IGNORECASE)
    parts = [match[0] for value in held for match in whole.finditer(value)]
    parts += (part for value in held for part in re.findall(r"[^\W_][\w.-]*", value))
    spelt = next((part for part in parts if fuzzy_key(part) == fuzzy_key(number)), None)
    if spelt is None or spelt not in (spelt.lower(), spelt.upper()):
        return spelt
    if spelt.casefold() == number.casefold():  # an address may have lost the case that is printed, but gained none
        return number
    return spelt.upper() if number == number.upper() else spelt
