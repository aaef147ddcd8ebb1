"""A sponsor's name once it is chosen: what bears it out, and why it may be none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise, starmap

from rapidfuzz import fuzz

from cpe_core.records import Evidence
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.field_names import by_spelling
from cpe_core.understanding.fields.organisation_names import core_of, house_of, is_of_owner
from cpe_core.understanding.fields.participants import clean_name, is_plainly_a_name
from cpe_core.understanding.fields.scoring import DOUBTS
from cpe_core.understanding.fields.sponsors import ADDRESS_ONLY
from cpe_core.understanding.text.addresses import HOST, is_postal, names_in_barcodes, site_names
from cpe_core.understanding.text.page_text import PageText, Row, exact_key
from cpe_core.vocabulary import known_words, word_set, words

HEADS = "typed large above everything else"
IMPRINT = "with its postal address"
IN_FULL = "with its legal form"
NO_NAME = "hardly a name by itself"
HARD_TO_READ = "read with little certainty"
SPELT_OTHERWISE = "spelt otherwise elsewhere"
TWICE = "stands twice"
SET_APART = "joined from rows that are set apart"
WITHOUT_FIRST = "a shortened word stands before it"
GOES_ON = "its row goes on"
OF_THE_TITLE = "may be a part of the title"
BYSTANDER = "may be where the participant is from"
ANOTHER = "another is said to give it"
TWO_NAMES = "may be two names"
A_PARTNER = "named as a partner"
NOTHING_SAYS_SO = "nothing beside it says what it is"
A_PERSON = "reads as a person's name"
_ONLY_LEARNED = frozenset({"marked by the learned reader"})
REGISTERED = "registered as a sponsor"
AT_HEAD = "at the head of the page"
_SAID = frozenset({"beside a label", REGISTERED, "said to give it"})
_FIRM = _SAID | {"with the signer's role", "in an address", "a known sponsor"}
_BY_ITS_NAME = "an organisation by its name"
_SHOWN = frozenset({AT_HEAD, "a logo", _BY_ITS_NAME})
_WITNESSES = frozenset({HEADS, IMPRINT, IN_FULL})
_BORNE_OUT = _WITNESSES | {"in an address", "a known sponsor", "beside a label", REGISTERED, TWICE}
SHORT = 3  # letters of a logo that is printed once
_LEAST_SPELT = 5  # letters of a name that a host spells in part, or that spells a part of a host
_LEAST_WHOLE = 4  # and of one that a host spells whole
MOST_BLOCKS = 2  # that one name is set in: a logo and its descriptor
MORE = 4  # words by which a row may be longer than a name
_MOST_WORDS = 12  # of a name before its legal form
_UPPER = 0.3  # of a page, where a logo stands
NEAR = 1.2  # heights of the larger row between two lines of one name
FLUSH = 0.03  # of the page's width by which two edges or middles may differ
_LARGER = 1.15  # than the text, a name that heads its page
_LEGAL = re.compile(rf"\b(?:{'|'.join(words('words', 'legal_forms'))})\b", re.IGNORECASE)
_ALIKE = 70  # of the letters of two spellings, in a hundred


def borne_out(page_text: PageText, sponsor: Candidate, others: Iterable[Candidate]) -> Candidate:
    """A sponsor with all that speaks for its name, be it with its legal form: a signer's firm, the page's address."""
    house = house_of(str(sponsor.value))
    alike = [other for other in others if house_of(str(other.value)) == house]
    reasons = [reason for other in alike for reason in other.reasons if reason not in DOUBTS]
    elsewhere = [other for other in alike if not _share_a_place(sponsor, other)]
    reasons += [TWICE] if elsewhere else []
    reasons += _witnesses(page_text, sponsor)
    if any(ADDRESS_ONLY in other.reasons for other in elsewhere) or _is_spelt_by_a_host(page_text, sponsor):
        reasons += ["in an address", TWICE]
    return replace(sponsor, reasons=tuple(dict.fromkeys((*sponsor.reasons, *reasons))))


def _witnesses(page_text: PageText, sponsor: Candidate) -> Iterator[str]:
    """What a page shows of a name without a word about it: it heads the page, has an address, or a legal form."""
    name, rows = str(sponsor.value), _rows_of(page_text, sponsor)
    if not rows:
        return
    is_alone = _is_all_of(rows, name)
    if is_alone and len(rows) == 1 and _heads_its_page(page_text, rows[0]):
        yield HEADS
    if _has_an_address(page_text, rows) if is_alone else _is_before_an_address(rows[0], sponsor.evidence[0].text):
        yield IMPRINT
    if any(_is_in_full(row.text, name) for row in page_text.rows if row not in rows):
        yield IN_FULL


def _rows_of(page_text: PageText, sponsor: Candidate) -> list[Row]:
    return [row for one in sponsor.evidence for row in page_text.rows if lies_in(one, row)]


def _is_all_of(rows: Sequence[Row], name: str) -> bool:
    """Whether rows that lie under one another hold a name and nothing else."""
    is_whole = exact_key("".join(row.text for row in rows)) == exact_key(name)
    return is_whole and all(starmap(lies_under, pairwise(rows)))


def lies_under(above: Row, below: Row) -> bool:
    """Whether a row is the next line of a column: near, and flush with the other's left edge or its middle."""
    near = below.page == above.page and -0.5 < (below.box.y0 - above.box.y1) / max(above.size, below.size) < NEAR
    return near and (abs(above.box.x0 - below.box.x0) < FLUSH or abs(above.box.x_mid - below.box.x_mid) < FLUSH)


def _heads_its_page(page_text: PageText, row: Row) -> bool:
    """Whether nothing stands above a row of several words, and it is typed larger than what the page says.

    One word alone may be half a name, as in any logo, and so may a row right over another.
    """
    top = min(other.box.y0 for other in page_text.rows if other.page == row.page)
    is_large = not row.ocr and len(row.words) > 1 and row.size > _LARGER * page_text.body_size
    below = page_text.below(row, within=1.5)
    return is_large and row.box.y0 <= top + row.size / 2 and (below is None or not lies_under(row, below))


def _has_an_address(page_text: PageText, rows: Sequence[Row]) -> bool:
    """Whether a postal address stands under a name that is not the firm in a person's own."""
    above, below = page_text.above(rows[0], within=1.5), page_text.below(rows[-1], within=1.5)
    if above is not None and lies_under(above, rows[0]) and clean_name(above.text) is not None:
        return False
    return below is not None and lies_under(rows[-1], below) and is_postal(below.text)


def _is_before_an_address(row: Row, name: str) -> bool:
    return row.text.startswith(name) and is_postal(row.text[len(name) :])


def _is_in_full(text: str, name: str) -> bool:
    """Whether a text prints a name with a legal form behind it: "Ann Harrow, Quillmark Tax Seminars, LLC"."""
    key = core_of(name)
    found = _LEGAL.search(text) if len(key) >= _LEAST_SPELT and key in exact_key(text) else None
    parts = [exact_key(part) for part in text[: found.start()].split()[-_MOST_WORDS:]] if found else []
    return any("".join(parts[at:]) == key for at in range(len(parts)))


def _is_spelt_by_a_host(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether an address elsewhere, be it in a QR code, spells a name's first words, or all of it and more."""
    key = exact_key(str(sponsor.value))
    own = (row for one in sponsor.evidence for row in page_text.rows if lies_in(one, row))
    if len(key) < _LEAST_WHOLE:
        return False
    printed = frozenset[str]() if any(HOST.search(row.text) for row in own) else site_names(page_text)
    hosts = (printed | names_in_barcodes(page_text)) - word_set("words", "platform_domains")
    shorter = (min(host, key, key=len) for host in hosts if key.startswith(host) or host.startswith(key))
    return key in hosts or any(len(one) >= _LEAST_SPELT for one in shorter)


def _share_a_place(one: Candidate, other: Candidate) -> bool:
    return any(a.page == b.page and a.box.covers(b.box) > 0 for a in one.evidence for b in other.evidence)


def is_proved(reasons: Iterable[str]) -> bool:
    """Whether a name is printed twice and two kinds of evidence meet in it, one of which tells who gives the course."""
    known = frozenset(reasons)
    kinds = known & (_FIRM | _SHOWN)
    return TWICE in known and len(kinds) > 1 and not _FIRM.isdisjoint(kinds)


def is_witnessed(reasons: Iterable[str]) -> bool:
    """Whether the page shows by itself, without a word, whose name it is."""
    return not _WITNESSES.isdisjoint(reasons)


def why_no_name(page_text: PageText, sponsor: Candidate, others: Iterable[Candidate]) -> Iterator[str]:
    """Doubts that stand whoever agrees: an address, a code, a role, half a logo, a partner's, one that is misspelt."""
    name = str(sponsor.value)
    firm = _FIRM.intersection(sponsor.reasons)
    rows = [row for one in sponsor.evidence for row in page_text.rows if lies_in(one, row)]
    most = 1 if set(sponsor.reasons) == _ONLY_LEARNED and not _is_logo_over_its_descriptor(rows, name) else MOST_BLOCKS
    if len({row.block for row in rows}) > most:
        yield SET_APART
    elif _is_person_of(name) or (len(rows) > 1 and (_goes_on_within(sponsor, rows) or _is_same_house_twice(sponsor))):
        yield TWO_NAMES
    if not firm and (_only_takes_part(sponsor) or is_partner(page_text, sponsor)):
        yield A_PARTNER
    if is_plainly_a_name(name) and _BORNE_OUT.isdisjoint(sponsor.reasons) and _is_behind_words(page_text, sponsor):
        yield A_PERSON
    if rows:
        yield from _why_not_said(rows[0], sponsor, others)
        yield from _why_cut(page_text, rows, sponsor)
    if not firm and TWICE not in sponsor.reasons:
        yield from _why_misread(rows, sponsor)
    if {"a logo", "part of the title"} <= {*sponsor.reasons} and " " in name and not firm:
        yield OF_THE_TITLE
    if _is_no_name(page_text, name):
        yield NO_NAME
    elif len(name.split()) == 1 and not firm:
        key = exact_key(name)
        if len(key) <= SHORT and TWICE not in sponsor.reasons:
            yield NO_NAME
        if _is_misspelt(page_text, key):
            yield SPELT_OTHERWISE
        said = [str(other.value).split() for other in others if not _SAID.isdisjoint(other.reasons)]
        if any(is_of_a_name(o) and key not in exact_key("".join(o)) and not is_acronym(name, o) for o in said):
            yield ANOTHER


def _why_misread(rows: Sequence[Row], sponsor: Candidate) -> Iterator[str]:
    if rows and rows[0].ocr and _STROKE_FIRST.match(str(sponsor.value)):
        yield SPELT_OTHERWISE
    if any(_is_hard_to_read(row, sponsor) for row in rows):
        yield HARD_TO_READ


def _is_hard_to_read(row: Row, sponsor: Candidate) -> bool:
    """Whether OCR read a word of a long name with little certainty that no vocabulary has; a short one is a brand's."""
    if not row.ocr or len(row.words) <= SHORT or min(word.certainty for word in row.words) >= _LEGIBLE:
        return False
    doubtful = (word for word in row.words if word.certainty < _LEGIBLE and len(exact_key(word.text)) > SHORT)
    return any(word.text in str(sponsor.value) and word.text.lower() not in known_words() for word in doubtful)


_LEGIBLE = 0.8  # at least so certain is a word that OCR read well
_STROKE_FIRST = re.compile(r"[A-Z]\s(?=[A-Z])")  # what a logo's mark is read as
_SHORTENED = re.compile(r"(?:^|\s)[A-Z][a-z]{0,3}\.\s$")
_AND = re.compile(r"[A-Z][^\W\d_]+\s(?:&|and)\s$")
_QUOTED = re.compile(r"\s?[„“\"«][A-ZÀ-Þ]")


def _is_of_more(rest: str) -> bool:
    """Whether what stands behind a name may belong to it: "Professional Education", but no legal form nor place."""
    more = re.match(r"(?:\s[A-Z][a-z]{3,}){1,3}", rest)
    names = word_set("words", "organisation") | word_set("words", "programme") | word_set("words", "topics")
    return more is not None and not names.isdisjoint(more[0].lower().split())


def _why_cut(page_text: PageText, rows: Sequence[Row], sponsor: Candidate) -> Iterator[str]:
    """The doubt about a name that goes on around it: behind "St.", or before a name in quotes."""
    first, last = sponsor.evidence[0].text, sponsor.evidence[-1].text
    before = rows[0].text[: max(rows[0].text.find(first), 0)]
    if _SHORTENED.search(before):
        yield WITHOUT_FIRST
    rest, below = rows[-1].text.partition(last)[2], page_text.below(rows[-1], within=NEAR)
    behind = rest or (below.text if below is not None and lies_under(rows[-1], below) else "")
    is_open = {*sponsor.reasons} <= _ONLY_LEARNED | {TWICE} and (_is_of_more(rest) or _AND.search(before))
    if is_open or (_QUOTED.match(behind) and last in rows[-1].text):
        yield GOES_ON


def _is_logo_over_its_descriptor(rows: Sequence[Row], name: str) -> bool:
    """Whether two rows in the upper part of a page, one right under the other, are the name and nothing else."""
    return len(rows) == MOST_BLOCKS and rows[-1].box.y1 < _UPPER and _is_all_of(rows, name)


def is_partner(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a name is said to be a partner's where it stands, or where it stands again: a logo, named at the foot."""
    row = next((row for row in page_text.rows if lies_in(sponsor.evidence[0], row)), None)
    if row is not None and _is_named_as_partner(page_text, row, sponsor.evidence[0].text):
        return True
    key = exact_key(str(sponsor.value))
    named = (_named_behind(page_text, match.end) for match in page_text.find("cues", "sponsor", "partner"))
    return len(key) >= _LEAST_SPELT and any(exact_key(rest).startswith(key) for rest in named)


def _named_behind(page_text: PageText, place: int) -> str:
    """What stands behind a place: in its row and on, or under it, where what it leads to is a logo of two rows."""
    row = page_text.row_at(place - 1)
    if exact_key(page_text.text[place : row.end]):
        return page_text.text[place : place + 100]
    first = page_text.below(row)
    second = page_text.below(first) if first is not None else None
    return " ".join(one.text for one in (first, second) if one is not None)


def _is_named_as_partner(page_text: PageText, row: Row, name: str) -> bool:
    """Whether "in partnership with" or the like stands right before a name, or ends the row over it."""
    start, above = row.start + max(row.text.find(name), 0), page_text.above(row, within=1.5)
    opens = not page_text.text[row.start : start].strip(" :.,")
    led_from, end = (above, above.end) if above is not None and opens else (row, start)
    return any(
        match.end <= end and not page_text.text[match.end : end].strip(" :.,")
        for match in page_text.find_in(led_from, "cues", "sponsor", "partner")
    )


def _is_behind_words(page_text: PageText, sponsor: Candidate) -> bool:
    """Whether a name stands in its row behind words that say what its bearer did or is: "Prepared by:"."""
    rows = (row for row in page_text.rows if lies_in(sponsor.evidence[0], row))
    return any(exact_key(row.text[: max(row.text.find(sponsor.evidence[0].text), 0)]) for row in rows)


def _why_not_said(row: Row, sponsor: Candidate, others: Iterable[Candidate]) -> Iterator[str]:
    """Doubts that the words before a name in its row give rise to: they may not say that it gives the course."""
    opens = tuple(phrase for phrase in _of_others() if " " in phrase)
    is_learned, is_led_to = {*sponsor.reasons} <= _ONLY_LEARNED, str(sponsor.value).casefold().startswith(opens)
    if is_led_to or (is_learned and _is_behind_others_words(row, sponsor.evidence[0])):
        yield NOTHING_SAYS_SO
    is_beside = _BESIDE_WHOEVER.match(row.text) and any(_heads_another(sponsor, other) for other in others)
    if is_beside or _is_on_anothers_paper(sponsor, others):
        yield ANOTHER


def _is_on_anothers_paper(sponsor: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether another house heads the page and is registered as a sponsor, or stands beside a label while this one is
    said to give it: "Presented by Quill Tax Advisors" over "CPE sponsor: Falk Academy".
    """
    given, house = {*sponsor.reasons}, house_of(str(sponsor.value))
    told = (other for other in others if house_of(str(other.value)) != house)
    return any(
        ({REGISTERED, AT_HEAD} <= {*other.reasons} and {REGISTERED, AT_HEAD}.isdisjoint(given))
        or ("beside a label" in other.reasons and _GIVES in given and _GIVES not in other.reasons)
        for other in told
    )


_GIVES = "said to give it"


def _is_behind_others_words(row: Row, name: Evidence) -> bool:
    """Whether a label, or words about somebody else, lead up to a name in its row: "Venue:", "endorsed by the"."""
    before = row.text[: max(row.text.find(name.text), 0)].casefold().rstrip(" :,.–-")
    paid_for = before.endswith("sponsored by") and word_set("cues", "sponsor", "paid_for").intersection(before.split())
    in_a_sentence = re.match(r"\s[^\W\d_A-Z]", row.text.partition(name.text)[2]) is not None
    is_labelled = not in_a_sentence and _LABEL.match(row.text) is not None
    return bool(paid_for) or is_labelled or leads_to_another(before)


def leads_to_another(before: str) -> bool:
    """Whether words that end before a name lead up to whoever does not give the course: "endorsed by the"."""
    return before.endswith(_of_others()) or _ARTICLE.sub("", before).endswith(_of_others())


_ARTICLE = re.compile(r"\s(?:the|der|die|das|dem|den|la|le|les|l['’]|el|los|las|il|lo|gli|i|o|a|os|as|het|de)$")


@cache
def _of_others() -> tuple[str, ...]:
    """What leads up to the name of who does not give the course, but approves, pays, lends a room or a platform."""
    kinds = ("approves", "supporters", "partner", "hosts", "of_others")
    return tuple(phrase for kind in kinds for phrase in words("cues", "sponsor", kind))


_LABEL = re.compile(r"\W*(?:[^\W\d_]+\s){0,3}[^\W\d_]+\s?:")
_BESIDE_WHOEVER = re.compile(r"\W*(?:organi[sz]ation|company)\s*:", re.IGNORECASE)  # the participant's, as often


def _heads_another(sponsor: Candidate, other: Candidate) -> bool:
    return AT_HEAD in other.reasons and core_of(str(other.value)) != core_of(str(sponsor.value))


def _is_person_of(name: str) -> bool:
    """A signer, with the organisation behind the comma: "Ann Harrow, Quillmark Institute"."""
    first, _, rest = name.partition(", ")
    is_named = any(word.lower() in word_set("words", "organisation") for word in rest.split())
    return is_named and len(first.split()) > 1 and clean_name(first) is not None


def _goes_on_within(sponsor: Candidate, rows: Sequence[Row]) -> bool:
    """Whether its first part ends a row that begins with something else, such as the signer's role."""
    return not exact_key(rows[0].text).startswith(exact_key(sponsor.evidence[0].text))


def _is_same_house_twice(sponsor: Candidate) -> bool:
    """Whether two rows begin alike: a department, and its university."""
    first = [part.text.split()[0].casefold() for part in sponsor.evidence if part.text.split()]
    return len(first) > len(set(first))


def is_firm(sponsor: Candidate) -> bool:
    """Whether a name is printed as a sponsor's: beside a label, or in a sentence that says so."""
    return not _SAID.isdisjoint(sponsor.reasons)


def is_named(sponsor: Candidate) -> bool:
    """Whether a word is said of a name, or another place of the page tells who bears it: it is more than set large."""
    return not _FIRM.isdisjoint(sponsor.reasons)


def is_only_registered(sponsor: Candidate, others: Iterable[Candidate]) -> bool:
    """Whether a name is told to be registered as a sponsor, and none of another house is."""
    told = (other for other in others if REGISTERED in other.reasons)
    house = house_of(str(sponsor.value))
    return REGISTERED in sponsor.reasons and all(house_of(str(other.value)) == house for other in told)


def is_bystander(sponsor: Candidate) -> bool:
    """Whether a name is only that of an organisation: it may be the one that the participant is from."""
    return {_BY_ITS_NAME, TWICE}.issuperset(sponsor.reasons)


def _only_takes_part(sponsor: Candidate) -> bool:
    """Whether a name is only said to take part: a host's, or a partner's."""
    return {"said to take part"} == {*sponsor.reasons} - {TWICE}


def is_acronym(word: str, spelt_out: Sequence[str]) -> bool:
    """Whether a word in capitals is the initials of a name: "QLI", of "Quill Lane Institute"."""
    initials = "".join(part[0] for part in spelt_out if part[0].isupper())
    return len(word) > 2 and word.isupper() and word == initials and spelt_out[0][0].isupper()


def _is_no_name(page_text: PageText, name: str) -> bool:
    is_thing = _is_address(name) or _is_code(name) or _is_subject(name) or is_of_owner(name)
    return is_thing or is_kind(name) or _is_role(name) or _is_foreign(page_text, name)


def _is_subject(name: str) -> bool:
    """A field of study, or nothing but the words for a paper or a kind of course: "INTERNSHIP"."""
    return exact_key(name) in by_spelling() or all(word in _of_papers() for word in name.lower().split())


@cache
def _of_papers() -> frozenset[str]:
    return word_set("words", "heading") | word_set("words", "kinds_of_course")


def _is_address(name: str) -> bool:
    """A host as addresses print it; a brand is written with capitals: "Quillbrook.org"."""
    return "://" in name or "@" in name or bool(re.fullmatch(r"[^A-Z\s]+\.[a-z]{2,}(?:/\S*)?", name))


def _is_code(name: str) -> bool:
    return " " not in name and sum(c.isdigit() for c in name) > 2 and not re.search(r"[a-z]{3}", name)


def _is_foreign(page_text: PageText, name: str) -> bool:
    """A logo's strokes read as signs of another script than the page's."""
    return (
        not re.search(r"[A-Za-zÀ-ſ]", name) and len(re.findall(r"[A-Za-z]", page_text.text)) > len(page_text.text) / 2
    )


def is_kind(name: str) -> bool:
    """Nothing but the words for kinds of organisation: "University", "Training Academy"."""
    return all(word in word_set("words", "organisation") for word in name.lower().split())


def _is_role(name: str) -> bool:
    tokens = re.findall(r"[^\W_]+", name.lower())
    return bool(tokens) and _of_roles().issuperset(tokens)


@cache
def _of_roles() -> frozenset[str]:
    return frozenset(part for role in words("words", "roles") for part in role.split())


@cache
def _of_no_name() -> frozenset[str]:
    return word_set("words", "heading") | word_set("words", "roles")


def _is_misspelt(page_text: PageText, key: str) -> bool:
    """Whether an address or another row prints nearly the same word."""
    printed = {exact_key(word) for row in page_text.rows for word in row.text.split()} | site_names(page_text)
    return len(key) > 4 and any(
        len(word) > 4 and key not in word and word not in key and word[0] == key[0] and fuzz.ratio(word, key) >= _ALIKE
        for word in printed
    )


# -- the whole name --------------------------------------------------------------------------------


def is_of_the_reader(name: str) -> bool:
    """Whether a name opens as the heading of a page of the reader's own does: "My CPE"."""
    return any(name.casefold().startswith(f"{one} ") for one in words("cues", "sponsor", "of_the_reader"))


def lies_in(one: Evidence, row: Row) -> bool:
    return one.page == row.page and row.box.covers(one.box) > 0.5


def is_of_a_name(rest: Sequence[str]) -> bool:
    """Words with capitals and small words between them, none that a label, a role or a sentence has."""
    bare = [re.sub(r"^[dl]['’]|['’-]", "", word) for word in rest]  # "d'Orbe", "Saint-Just"
    return bare[-1][:1].isupper() and all(
        word in word_set("words", "joining")
        or (word.isalpha() and word[0].isupper() and word.lower() not in _of_no_name())
        for word in bare
    )
