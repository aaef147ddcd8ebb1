"""From a whole document to its records: is it a certificate at all, how many are in it, and each one read.

The parts of a mail or an archive are read by themselves: pages of different parts never form one certificate. The
pages of one group are a certificate, one with its sessions or its fields of study in a table, or a transcript.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from itertools import groupby
from typing import Any

from cpe_core.document import PARTED, SEPARATED, Document, Page
from cpe_core.errors import NOT_COMPLETED, NoCertificateInside, UnreadScript
from cpe_core.records import FIELDS, LEARNED, Field, Problem, Record
from cpe_core.understanding.answers import SAYS_WHY, Reading, Understanding
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.lessons.applying import LearnedRules
from cpe_core.understanding.models.ranker import doubted, doubted_whole, same_value
from cpe_core.understanding.models.tagger import common_words
from cpe_core.understanding.segments.listed import (
    counted,
    lines_like_courses,
    list_among,
    listed_on,
    looked_at,
    read_listed,
    rows_not_read,
)
from cpe_core.understanding.segments.page_grouping import PageSummary, grouped, is_beside, summary_of
from cpe_core.understanding.segments.page_splitting import split_pages
from cpe_core.understanding.segments.separated_values import held_against_rows
from cpe_core.understanding.tables.cells import columns_of, without
from cpe_core.understanding.tables.detection import find_tables
from cpe_core.understanding.tables.listing import Repeated
from cpe_core.understanding.tables.sessions import is_split, with_sessions, with_split
from cpe_core.understanding.tables.transcript_or_sessions import calls_itself_transcript, classified
from cpe_core.understanding.tables.transcripts import left_out, records_in
from cpe_core.understanding.text.awarded import SAYS_NOTHING, doubt_of_award
from cpe_core.understanding.text.completion import announced_in, denial_on, is_completed
from cpe_core.understanding.text.denying import none_of
from cpe_core.understanding.text.labels import has_label, labelled_as
from cpe_core.understanding.text.legibility import illegible_because
from cpe_core.understanding.text.other_courses import is_under_offer, offers
from cpe_core.understanding.text.page_text import PageText, fuzzy_key, longest_of
from cpe_core.understanding.text.scripts import is_guesswork, is_in_other_letters, unread_script
from cpe_core.vocabulary import known_words, words

_NO_CERTIFICATE = NoCertificateInside().message
_HOLDS = 0.5  # of a word's area, for the evidence of a value to hold it
_FEW = 6  # pages of a document among which those of terms and offers are looked for
_OF_A_COURSE = ("course_title", "completion_date", "credits", "participant")
_BESIDE_ANOTHER = "told in the words of a mail, beside a certificate of another course"
_LETTER_BESIDE = "told in a letter, beside a certificate that may be of the same course"
_ENCLOSES = "told in a letter that something came with"


def understood(document: Document, *, on: date | None, learned_rules: LearnedRules) -> Understanding:
    """A document whose pages belong together, or are several certificates one after another; `on` is today."""
    found = _understood(document, on=on, learned_rules=learned_rules)
    is_of_values = any(SEPARATED in page.readings for page in document.pages)
    return held_against_rows(found, document) if is_of_values else found


def _understood(document: Document, *, on: date | None, learned_rules: LearnedRules) -> Understanding:
    pages = [page for page in document.pages if page.words]
    if 1 < len(pages) <= _FEW:
        pages = [pages[0], *(page for page in pages[1:] if not is_beside(page))]
    if offers(document.text):
        pages = _without_offers(pages)
    repeated, printed = Repeated.on(pages), _Printed(document.text)
    looks_like_one = bool(pages) and printed.looks_like_one
    may_be_list = looks_like_one or (bool(pages) and _calls_itself_one(pages[0]))
    if (listed := listed_on(pages, repeated) if may_be_list else None) is not None:
        found = read_listed(listed, on=on)
        readings = tuple(replace(one, record=_with_words_doubted(one.record, pages)) for one in found.readings)
        notes = _of_notes(document) if readings else ()
        return replace(found, readings=readings, problems=(*notes, *found.problems), is_certificate=bool(readings))
    if not looks_like_one:
        return Understanding(is_certificate=False, problems=_of_script(pages))
    among = list_among(pages, repeated)
    split = [part for page in pages if page not in among for part in split_pages(page)]
    summaries = [summary_of(part, on=on) for part in split] if len(split) > 1 else []
    groups = grouped(summaries) if summaries else [tuple(split)]
    groups += [among] if among else []
    known_as_none = tuple(pages)  # no list: that was looked for above
    alone = {id(one.page): one for one in summaries}
    read = [
        _read_group(
            group, on=on, learned_rules=learned_rules, may_be_list=group != known_as_none,
            alone=alone.get(id(group[0])) if len(group) == 1 else None,
        )
        for group in groups
    ]  # fmt: skip
    is_blank = _is_blank if printed.names_a_certificate else _is_hardly_one
    given = [one for group in read for one in group.readings if not is_blank(one.record)]
    given = [one for one in given if not _is_covering_letter(one)] or given
    held = [_held_against(replace(one, record=_with_words_doubted(one.record, pages))) for one in given]
    readings = tuple(one for one in held if isinstance(one, Reading))
    denied = tuple(one for one in held if isinstance(one, Problem))
    lines = lines_like_courses(repeated)
    told = tuple(problem for group in read for problem in group.problems)
    if not readings:
        missing = (rows_not_read(lines, 0),) if lines and not denied else ()
        return Understanding(is_certificate=False, problems=denied or told or missing or _of_script(pages))
    rows_left_out = sum(group.rows_left_out for group in read) + len(denied)
    problems = (*_of_notes(document), *told, *denied)
    found = Understanding(readings=readings, problems=problems, rows_left_out=rows_left_out)
    return counted(found, lines)


def _without_offers(pages: list[Page]) -> list[Page]:
    """The pages without their tables of courses that are only offered."""
    offered = [
        table
        for table in find_tables(pages)
        if (place := next((one for head in table.heads for one in head.evidence), None)) is not None
        and is_under_offer(PageText([page for page in pages if page.number == place.page]), place)
    ]
    return [*without(pages, offered)] if offered else pages


def _calls_itself_one(page: Page) -> bool:
    return any(calls_itself_transcript(row.text) for row in PageText((page,)).rows)


def _of_notes(document: Document) -> tuple[Problem, ...]:
    """What to tell of the pages or parts that were not read."""
    return tuple(Problem(code="part_not_read", message=note) for note in document.notes)


def _of_script(pages: Sequence[Page]) -> tuple[Problem, ...]:
    """Why nothing was found on pages in letters that are not read."""
    script = unread_script(pages)
    if script is None and not is_guesswork(pages):
        return ()
    return (Problem(code="unread_script", message=UnreadScript.of(script or "").message, about=script or ""),)


def _without_unread_letters(record: Record, script: str) -> Record:
    """The record of a page whose words are not known: without values in its letters, and its numbers marked."""
    fields: dict[str, Any] = {}
    for name in FIELDS:
        if is_in_other_letters(str(record[name].value)):
            fields[name] = Field()
        elif name in ("completion_date", "credits"):
            fields[name] = doubted(record[name], f"what stands beside it is in {script} letters, which are not read")
    return replace(record, **fields)


def _with_words_doubted(record: Record, pages: Sequence[Page]) -> Record:
    """The record, each value marked that holds a word of which the page may show another."""
    words = {page.number: [word for word in page.words if word.doubt] for page in pages}
    if not any(words.values()):
        return record
    fields: dict[str, Any] = {}
    for name in FIELDS:
        held = [w for e in record[name].evidence for w in words.get(e.page, ()) if e.box.covers(w.box) > _HOLDS]
        if name in _LISTED or all(word.doubt != PARTED or _is_known(word.text) for word in held):
            held = [word for word in held if word.doubt != PARTED]
        for reason in dict.fromkeys(word.doubt or "" for word in held):
            fields[name] = doubted(fields.get(name, record[name]), reason)
    return replace(record, **fields)


_LISTED = ("delivery_method", "fields_of_study")  # the vocabulary tells where the words of these part


def _is_known(word: str) -> bool:
    """Whether a word, or what it is the plural of, is one of the field: then it is no part of another."""
    bare = word.lower().strip(".,:;()“”\"'")
    return not {bare, bare.removesuffix("s")}.isdisjoint(known_words() | common_words())


GIVES_NONE = "the paper gives no credit: 0"
NAMES_NOBODY = "the line for the name is blank"


def _held_against(reading: Reading) -> Reading | Problem:
    """The reading; all of it in doubt where something in the paper speaks against a completed course. A problem where
    the paper surely is none. Rows of a transcript have a state of their own.
    """
    if reading.plain is None:
        return reading
    title, amount = reading.record.course_title.value, reading.record.credits.value
    denial = denial_on(reading.whole, title=str(title or ""))
    if denial is None:
        number = float(amount) if isinstance(amount, str) else None
        gives_none = number == 0 and not is_completed(reading.whole.text)  # courses without credit have certificates
        gives_none |= number is not None and any(number in (0, most) for most in none_of(reading.whole.text))
        is_known = any(why.startswith(LEARNED) for name in FIELDS for why in reading.record[name].reasons)
        doubt = None if is_known else doubt_of_award(reading.whole)  # a person has looked over a paper like it
        if doubt == SAYS_NOTHING and announced_in(reading.whole.text):
            return _refused("offer")
        if _is_unfilled(reading):
            return _refused("unfilled")
        reason = GIVES_NONE if gives_none else (doubt or (NAMES_NOBODY if _is_left_blank(reading) else None))
        return replace(reading, record=doubted_whole(reading.record, reason)) if reason else reading
    if denial.is_certain:
        return _refused(denial.kind)
    if doubt_of_award(reading.whole) == SAYS_NOTHING and announced_in(reading.whole.text):
        return _refused("offer")
    reason = f"the paper also says: {denial.phrase}"
    return replace(reading, record=doubted_whole(reading.record, reason))


def _refused(kind: str) -> Problem:
    return Problem(code="not_completed", message=NOT_COMPLETED[kind], about=kind)


def _is_unfilled(reading: Reading) -> bool:
    """Whether a paper asks for a course, a day, a person and an amount, and holds none of them.

    Its heading may look like a course.
    """
    told = [reading.record[name] for name in _OF_A_COURSE]
    if any(one.value is not None for one in told[1:]) or (told[0].value is not None and not told[0].needs_review):
        return False
    return sum(any(has_label(reading.whole, kind) for kind in kinds) for kinds in _ASKED) > _MOST_ASKED


_ASKED = (("course_title",), ("completion_date", "date"), ("credits",), ("participant",))
_MOST_ASKED = 2  # of them, of a paper that is no form


def _is_left_blank(reading: Reading) -> bool:
    """Whether the place for the name is a line with nothing on it: a form, or filled in by hand."""
    if reading.record.participant.value is not None or not any(one in reading.whole.text for one in "_…"):
        return False
    is_beside = bool(labelled_as(reading.whole, "participant", lambda text: _BLANK.fullmatch(text) is not None))
    return is_beside or _blank_for_a_name().search(reading.whole.text) is not None


_BLANK = re.compile(r"\W*[_…]{3,}\W*")


@cache
def _blank_for_a_name() -> re.Pattern[str]:
    asked = longest_of({*words("labels", "participant"), *words("cues", "person", "after")})
    return re.compile(rf"(?<!\w){asked}\W{{0,3}}\s[_…]{{4}}", re.IGNORECASE)


# -- the parts of a mail or an archive ------------------------------------------------------------


FoundIn = Mapping[str, Sequence[Record]]  # parts that are certificates: their names, the records of each


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attachment:
    name: str
    pages: tuple[Page, ...]

    @property
    def is_mail(self) -> bool:
        """Whether these are a mail's own words."""
        return all(page.is_mail_text for page in self.pages)

    @property
    def is_own(self) -> bool:
        """Whether these are a mail's own words, or the pages of a PDF that holds files."""
        return all(page.is_own for page in self.pages)

    def beside(self, found_in: FoundIn) -> list[Sequence[Record]]:
        """The records of each certificate among what is in the same mail, archive or PDF."""
        around = self.name.rpartition(" › ")[0]
        return [records for other, records in found_in.items() if _belongs(other, around)]


def understood_by_part(document: Document, *, on: date | None, learned_rules: LearnedRules) -> Understanding:
    """Every part, read by itself; it is a certificate where one of its parts is. A problem names parts left out.

    Beside other parts a part must tell more than a title to be one. A mail's own words must tell more than that, and
    where what is attached to the mail is a certificate they count only for another course, of which they tell all that
    counts: marked. The pages of a PDF that holds files count where they tell anything that its files do not.
    """
    readings: list[Reading] = []
    problems = [*_of_notes(document)]
    for part in _parts(document):
        alone = replace(document, pages=part.pages, notes=())
        found_in: dict[str, list[Record]] = {}
        for one in readings:
            found_in.setdefault(one.record.part or "", []).append(one.record)
        found = understood_part(alone, part.name, found_in=found_in, on=on, learned_rules=learned_rules)
        readings.extend(found.readings)
        problems.extend(found.problems)
    if not readings:
        problems = [one for one in problems if one.code in SAYS_WHY]
    return Understanding(readings=tuple(readings), problems=tuple(problems), is_certificate=bool(readings))


def understood_part(
    document: Document, name: str, *, found_in: FoundIn, on: date | None, learned_rules: LearnedRules
) -> Understanding:
    """One part, `document` having its pages only; `found_in` are parts before it that are certificates.

    Where a part that should be one is no certificate, the problem says so; a mail's own words need not be one, nor
    a letter that a certificate is attached to.
    """
    part = _Attachment(name=name, pages=document.pages)
    others = part.beside(found_in)
    beside = others if part.is_own else []
    if part.is_mail and not all(beside):
        return Understanding()  # what is told there cannot be held against these words
    found = understood(document, on=on, learned_rules=learned_rules)
    if not part.is_own:
        known = [one for records in others for one in records]
        held = (_held_beside(one, known) if _is_letter(one.whole) else one for one in found.readings)
        found = replace(found, readings=tuple(one for one in held if one is not None))
    if beside:
        told = _not_told_by([one for records in beside for one in records], found.readings, part)
        if not told and (found.readings or part.is_mail):
            return Understanding()
        found = replace(found, readings=told)
    need_not_be = part.is_mail or bool(beside)  # it may be the letter that a certificate came with
    if not any(_tells(record) >= (2 if need_not_be else 1) for record in found.records):
        denied = tuple(in_part(one, name) for one in found.problems if one.code in SAYS_WHY)
        if denied or need_not_be:
            return Understanding(problems=denied, is_certificate=not denied)
        problem = Problem(code="part_not_a_certificate", message=f"{name}: {_NO_CERTIFICATE}", about=name)
        return Understanding(problems=(problem,), is_certificate=False)
    readings = tuple(replace(one, record=replace(one.record, part=name)) for one in found.readings)
    return Understanding(readings=readings, problems=tuple(in_part(problem, name) for problem in found.problems))


def _parts(document: Document) -> list[_Attachment]:
    by_part = groupby(document.pages, key=lambda page: page.part)
    return [_Attachment(name=name or "", pages=tuple(pages)) for name, pages in by_part]


def _not_told_by(attached: Sequence[Record], readings: Sequence[Reading], part: _Attachment) -> tuple[Reading, ...]:
    """The readings of a mail's own words, or of the pages of a PDF that holds files, that what is attached lacks."""
    if not part.is_mail:
        return tuple(one for one in readings if _tells_more(one.record, attached))
    others = [one for one in readings if _of_another_course(one.record, attached)]
    return tuple(replace(one, record=doubted_whole(one.record, _BESIDE_ANOTHER)) for one in others)


def _tells_more(record: Record, attached: Sequence[Record]) -> bool:
    """Whether a record holds any value that none of those attached has."""
    return not any(
        all(record[name].value in (None, other[name].value) for name in FIELDS)
        and all(record[name].value is not None for name in _OF_A_COURSE)
        for other in attached
    )


def _of_another_course(record: Record, attached: Sequence[Record]) -> bool:
    """Whether a record is whole and sure, and neither its day nor its title is that of one attached.

    A mail tells of what is attached in its own words, and has a day, a sender and a subject of its own.
    """
    if any(record[name].value is None or record[name].needs_review for name in _OF_A_COURSE):
        return False
    title, day = fuzzy_key(str(record.course_title.value)), record.completion_date.value
    return not any(
        day == other.completion_date.value
        or title in fuzzy_key(str(other.course_title.value))
        or fuzzy_key(str(other.course_title.value)) in title
        for other in attached
    )


def _is_letter(text: PageText) -> bool:
    return any(text.row_at(one.start).start == one.start for one in text.find("cues", "letter", "greets"))


def _is_covering_letter(one: Reading) -> bool:
    """Whether pages are a letter that tells of no course itself, only that its certificate comes with it."""
    record = one.record
    if record.course_title.value is not None or record.credits.value is not None or not _is_letter(one.whole):
        return False
    tells_nothing = all(record[name].value is None for name in _OF_A_COURSE)
    return tells_nothing or bool(one.whole.find("cues", "letter", "encloses"))


def _held_beside(letter: Reading, others: Sequence[Record]) -> Reading | None:
    """What a letter tells, None where a certificate that was read before does: its course, day and person.

    All of it is marked where it may be the same, of which the letter has another day or name, and where something came
    with the letter: what is read after it is not known yet.
    """
    alike = [one for one in others if _names_one(letter.record, one, "course_title")]
    days = {found.day.isoformat() for found in dates_in(letter.whole.text)}
    for other in alike:
        is_day = letter.record.completion_date.value is None or other.completion_date.value in days
        amounts = [same_value("credits", one.credits.value) for one in (letter.record, other) if one.credits.value]
        if is_day and len({*amounts}) < 2 and _names_one(letter.record, other, "participant"):
            return None
    encloses = letter.whole.find("cues", "letter", "encloses")
    reason = _LETTER_BESIDE if alike else _ENCLOSES if encloses else None
    return replace(letter, record=doubted_whole(letter.record, reason)) if reason else letter


def _names_one(record: Record, other: Record, name: str) -> bool:
    """Whether both name one course or person, be it in part; a letter that names none names no other."""
    told, known = (fuzzy_key(str(one[name].value or "")) for one in (record, other))
    return not told or (bool(known) and (told in known or known in told))


def _tells(record: Record) -> int:
    """How many of the things are printed that a certificate has and hardly another document."""
    names = ("participant", "completion_date", "credits", "sponsor_id", "certificate_number")
    return sum(record[name].value is not None for name in names)


def in_part(problem: Problem, name: str) -> Problem:
    """A part's problem, which names the part unless it is about a record of it."""
    return problem if problem.record is not None else replace(problem, message=f"{name}: {problem.message}")


def _belongs(part: str, around: str) -> bool:
    return not around or part.startswith(f"{around} › ")


# -- one group of pages ----------------------------------------------------------------------------


def _read_group(
    pages: Sequence[Page],
    *,
    on: date | None,
    learned_rules: LearnedRules,
    may_be_list: bool,
    alone: PageSummary | None,
) -> Understanding:
    """The pages of one certificate or one transcript. A transcript's rows follow no lessons.

    `alone` is the summary of the only page, where that was made.
    """
    if may_be_list and (listed := listed_on(pages)) is not None:
        return read_listed(listed, on=on)
    found = alone.tables if alone else find_tables(pages)
    titled = [table for table in found if "course_title" in columns_of(table)]
    split = next((table for table in found if is_split(table)), None)
    rest = alone.text if alone and alone.text else PageText(looked_at(without(pages, titled)) if titled else pages)
    classification = classified(titled, rest) if titled else None
    illegible = illegible_because(pages)
    none_completed = all(row.left_out for table in titled for row in table.rows)
    if classification is not None and (classification.is_transcript or none_completed):
        once = read_certificate(rest, on=on)
        readings = (
            Reading(record=record, text=rest, whole=rest, illegible=illegible)
            for record in records_in(titled, once, rest, classification)
        )
        rows_left_out, problems = left_out(titled)
        return Understanding(readings=tuple(readings), problems=problems, rows_left_out=rows_left_out)
    tables = [*(titled if classification else ()), *([split] if split else ())]
    whole = PageText(pages) if titled else rest
    text = PageText(without(pages, tables)) if tables else whole
    plain = alone.record if alone and alone.record and text is alone.text else read_certificate(text, on=on)
    if script := unread_script(pages):
        plain = _without_unread_letters(plain, script)
    record = learned_rules.applied(text, plain)
    if classification is not None:
        record = with_sessions(record, titled, text.text, classification)
    if split is not None:
        record = with_split(record, split)
    return Understanding(readings=(Reading(record=record, text=text, whole=whole, plain=plain, illegible=illegible),))


def _is_blank(record: Record) -> bool:
    return all(record[name].value is None for name in FIELDS)


def _is_hardly_one(record: Record) -> bool:
    """Whether a paper without a word of certificates names fewer than two of who did what, when and for how much."""
    told = ("participant", "course_title", "completion_date", "credits")
    return sum(record[name].value is not None for name in told) < 2


# -- is it a certificate at all --------------------------------------------------------------------


class _Printed:
    """All that a document says, asked whether that is a certificate's."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._letters = fuzzy_key(text)

    @cached_property
    def looks_like_one(self) -> bool:
        """Lenient: false only for words that are plainly another document's and hold nothing of a certificate's."""
        of_other = sum(key in self._letters for key in _keys("words"))
        if of_other >= 2 and not any(key in self._letters for key in _keys("outweighing")):
            return False
        of_one = any(key in self._letters for key in (*_keys("certificate"), *_keys("about")))
        return of_one or _is_foreign(self._text) or (of_other == 0 and 8 < len(self._letters) < 400)

    @cached_property
    def names_a_certificate(self) -> bool:
        """Whether it says what a flyer of a course does not: that something was completed, attended, awarded."""
        return _is_foreign(self._text) or any(key in self._letters for key in _keys("certificate"))


@cache
def _keys(kind: str) -> tuple[str, ...]:
    return tuple(map(fuzzy_key, words("cues", "plainly_not", kind)))


def _is_foreign(text: str) -> bool:
    """Whether more than a third of its letters are not English ones."""
    if text.isascii():
        return False
    letters = [c for c in text if c.isalpha()]
    return sum(not c.isascii() for c in letters) * 3 > len(letters) > 8
