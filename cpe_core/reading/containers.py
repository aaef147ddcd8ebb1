"""Containers to a Document: mails, archives, and PDFs and Word documents that hold files.

Every part is read by itself, so a bad one costs nothing but itself.

Parts are walked in one order, always, and each takes as many page numbers as it has pages, read or not: so a page that
is drawn later is found by its number alone. What could not be read is named in the document's notes.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from types import MappingProxyType

from cpe_core import errors
from cpe_core.document import MAIL_TEXT, OWN_PAGES, Document, Page
from cpe_core.pace import NOTHING, Effort, InsideFile
from cpe_core.reading import (
    archives,
    embedded,
    limits,
    mail,
    outlook,
    pages,
    sandbox,
    sniffing,
    tnef,
    webarchive,
    word_objects,
)
from cpe_core.reading.found import Found
from cpe_core.reading.preview import effort
from cpe_core.reading.raw_page import Members

log = logging.getLogger(__name__)

NONE_KNOWN: Mapping[int, int | None] = MappingProxyType({})
DEEPEST_CONTAINER = 2  # containers in the one that was given
STEP = " › "  # between a container's name and a part's
_OPENERS: dict[str, Members] = {
    sniffing.ZIP: archives.members,
    sniffing.MAIL: mail.contents,
    sniffing.MAILBOX: mail.mails,
    sniffing.OUTLOOK: outlook.contents,
    sniffing.TNEF: tnef.contents,
    sniffing.WEBARCHIVE: webarchive.contents,
    sniffing.SIGNED: mail.signed_contents,
    sniffing.PDF: embedded.members,  # those that hold files
    sniffing.DOCX: word_objects.members,  # likewise
}
_HOLDS_FILES: dict[str, Callable[[bytes], bool]] = {
    sniffing.PDF: embedded.holds_files,
    sniffing.DOCX: word_objects.holds_files,
}
_TEXTS = frozenset({"", ".txt", ".text", ".csv", ".tsv", ".tab"})  # endings of plain texts that may be certificates
_BESIDE = frozenset({".css", ".js", ".p7s", ".asc", ".sig"})  # what serves a page or a mail, and nobody sees as a file
_NO_PAPERS = {
    ".ics": "This is a calendar entry and was not read.",
    ".vcf": "This is a contact card and was not read.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A file in a container: where it is, and its bytes, or why it was not read, or what it is beside the others."""

    name: str
    data: bytes = b""
    kind: str = ""
    own_text: bool = False
    refused: str | None = None
    aside: str | None = None

    @property
    def is_closed(self) -> bool:
        """Whether there is nothing in it to read."""
        return self.refused is not None or self.aside is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRead:
    """A part that was read, or why it was not; `count` is how many page numbers it takes in the whole.

    `notes` tell of what is missing in a part that was read, or what it is, where there is nothing in it to read.
    """

    name: str
    container: str = ""  # media type of what it is in
    count: int = 0
    pages: tuple[Page, ...] = ()
    notes: tuple[str, ...] = ()
    refused: str | None = None


def document(data: bytes, kind: str, *, isolated: bool = False) -> Document:
    """Every part of a container, read. Unreadable when nothing in it could be. `isolated` reads each in a child."""
    found: list[Page] = []
    notes: list[str] = []
    for _, read in read_parts(data, kind, isolated=isolated):
        found.extend(read.pages)
        if read.refused is not None:
            notes.append(f"{read.name}: {read.refused}")
        notes.extend(f"{read.name}: {note}" for note in read.notes)
    if not found:
        raise _nothing(kind, notes)
    return Document(media_type=kind, pages=tuple(found), notes=tuple(notes))


def listed(data: bytes, kind: str, *, isolated: bool = False) -> tuple[InsideFile, ...]:
    """What the parts are called and what each will take, in the order in which they are read."""
    if isolated or is_risky(data):
        return sandbox.run(_listed, data, kind)
    return _listed(data, kind)


def read_parts(
    data: bytes,
    kind: str,
    *,
    isolated: bool = False,
    known: Mapping[int, int | None] = NONE_KNOWN,
    begin: Callable[[int], bool] = lambda _: False,
) -> Iterator[tuple[int, PartRead]]:
    """The parts one by one, with their numbers from 1; of an archive no more is unpacked than the one in hand.

    `known` are those that need not be read any more: how many pages each has, None where that was never known. `begin`
    is given the number of a part before it is touched, and tells whether to read it in a child.
    """
    first = 1
    for number, part in enumerate(_parts(data, kind, isolated=isolated), start=1):
        if number in known:
            pages_there = known[number]
            first += _count_isolated(part, first - 1) if pages_there is None else pages_there
            continue
        read = _read(part, first, isolated=begin(number) or isolated)
        yield number, replace(read, container=kind)
        first += read.count


def count_pages(data: bytes, kind: str) -> int:
    """The pages of all parts that can be drawn."""
    return sum(count for _, _, count in _numbered(_parts(data, kind)))


def picture(data: bytes, kind: str, number: int, width: int) -> bytes:
    """Page `number` of a container, as `pages.picture` draws it."""
    for part, first, count in _numbered(_parts(data, kind)):
        if first <= number < first + count:
            if pages.is_risky(part.data, part.kind):
                return sandbox.run(pages.picture, part.data, part.kind, number - first + 1, width)
            return pages.picture(part.data, part.kind, number - first + 1, width)
    raise errors.NotFound(f"This file has no page {number}.")


def is_container(data: bytes, kind: str) -> bool:
    """Whether there are other files in this one."""
    return kind in sniffing.CONTAINERS or (kind in _HOLDS_FILES and _HOLDS_FILES[kind](data))


def is_risky(data: bytes) -> bool:
    """Whether a container should be unpacked in a child process."""
    return len(data) > limits.MANY_BYTES


def walk(data: bytes, kind: str) -> Iterator[Member]:
    """Every file in a container and in the containers in it, each under a name of its own, in order."""
    names: set[str] = set()
    for count, part in enumerate(_Walk().parts(_OPENERS[kind](data), "", 0)):
        if count >= limits.MOST_PARTS:
            yield Member(name="…", refused=f"Only the first {limits.MOST_PARTS} files in this one were read.")
            return
        yield _named_uniquely(part, names)


def _listed(data: bytes, kind: str) -> tuple[InsideFile, ...]:
    return tuple(InsideFile(name=part.name, effort=_effort(part), own_text=part.own_text) for part in walk(data, kind))


def _effort(part: Member) -> Effort:
    return NOTHING if part.is_closed else effort(part.data, part.kind)


def _walked(data: bytes, kind: str) -> list[Member]:
    return list(walk(data, kind))


def _parts(data: bytes, kind: str, *, isolated: bool = False) -> Iterable[Member]:
    return sandbox.run(_walked, data, kind) if isolated or is_risky(data) else walk(data, kind)


# -- reading parts -------------------------------------------------------------------------------


def _numbered(parts: Iterable[Member]) -> Iterator[tuple[Member, int, int]]:
    """Each part with the number of its first page and how many it has; refused where that cannot be counted."""
    first = 1
    for part in parts:
        if part.is_closed:
            yield part, first, 0
            continue
        try:
            count = _count(part, first - 1)
        except errors.Unreadable as error:
            yield replace(part, refused=error.message), first, 0
            continue
        yield part, first, count
        first += count


def _read(part: Member, first: int, *, isolated: bool) -> PartRead:
    """One part, its pages numbered from `first`; whatever is wrong with it costs no other."""
    if part.refused is not None:
        return PartRead(name=part.name, refused=part.refused)
    if part.aside is not None:
        return PartRead(name=part.name, notes=(part.aside,))
    count = 0
    try:
        count = sandbox.run(_count, part, first - 1) if isolated else _count(part, first - 1)
        read = _document(part, isolated=isolated) if count else Document(media_type=part.kind)
    except errors.Unreadable as error:
        return PartRead(name=part.name, count=count, refused=error.message)
    except MemoryError:
        return PartRead(name=part.name, count=count, refused=errors.OutOfMemory().message)
    except Exception:
        log.exception("reading a part of %s", part.kind)  # names and texts of certificates stay out of logs
        return PartRead(name=part.name, count=count, refused=errors.Unreadable().message)
    renumbered = tuple(_renumbered(page, part, first) for page in read.pages)
    return PartRead(name=part.name, count=count, pages=renumbered, notes=read.notes)


def _count_isolated(part: Member, before: int) -> int:
    """The number of pages of a part that crashed the program; 0 where they cannot be counted."""
    try:
        return 0 if part.is_closed else sandbox.run(_count, part, before)
    except errors.Unreadable:
        return 0


def _count(part: Member, before: int) -> int:
    if part.kind == sniffing.PDF and limits.is_decompression_bomb(part.data):
        raise errors.TooLarge(
            "This PDF unpacks to far more than its size. Add it by itself, or print it to PDF and add that."
        )
    count = pages.count_pages(part.data, part.kind)
    if before + count > limits.MOST_PART_PAGES:
        raise errors.TooLarge(f"Only {limits.MOST_PART_PAGES} pages of one file are read. Add this one by itself.")
    return count


def _document(part: Member, *, isolated: bool) -> Document:
    if isolated or pages.is_risky(part.data, part.kind):
        return sandbox.run(pages.document, part.data, part.kind)
    return pages.document(part.data, part.kind)


def _renumbered(page: Page, part: Member, first: int) -> Page:
    own = (OWN_PAGES if part.kind in sniffing.HOLDERS else MAIL_TEXT,) if part.own_text else ()
    how = (*page.readings, *own)
    return replace(page, number=first + page.number - 1, part=part.name, readings=how)


def _nothing(kind: str, notes: list[str]) -> errors.Unreadable:
    noun = (sniffing.CONTAINERS | sniffing.HOLDERS)[kind]
    if not notes:
        return errors.NotSupported(f"This {noun} holds nothing that can be read. Add the certificate itself.")
    return errors.BrokenDocument(f"Nothing in this {noun} could be read. {' '.join(notes[:5])}")


# -- walking -------------------------------------------------------------------------------------


class _Walk:
    """One walk through a container; counts what it unpacks."""

    def __init__(self) -> None:
        self._unpacked = 0

    def parts(self, members: Iterable[Found], prefix: str, depth: int) -> Iterator[Member]:
        for member in members:
            yield from self._part(member, prefix + member.name, depth)

    def _part(self, member: Found, name: str, depth: int) -> Iterator[Member]:
        ending = PurePath(member.name).suffix.lower()
        if ending in _BESIDE and member.refused is None and not member.data.startswith(b"-----BEGIN PGP MESSAGE-----"):
            return
        self._unpacked += len(member.data)
        try:
            if member.refused is not None:
                raise errors.NotSupported(member.refused)
            if (aside := member.aside or _NO_PAPERS.get(ending)) is not None:
                yield Member(name=name, aside=aside)
                return
            if self._unpacked > limits.MOST_INFLATED:
                raise errors.TooLarge("This file unpacks to more than can be read at once. Add its parts one by one.")
            if member.inside is not None:
                yield from self._inner(member.inside(), name, depth)
                return
            limits.check_size(member.data)
            kind = member.kind or sniffing.media_type(member.data, member.name)
            inside = member.kind is None and is_container(member.data, kind)
            # its own pages can be read all the same
            if inside and kind in sniffing.HOLDERS and depth >= DEEPEST_CONTAINER:
                yield Member(name=name, data=member.data, kind=kind)
                name = f"{name}{STEP}files in it"
            if inside:
                yield from self._inner(self._opened(member.data, kind, depth), name, depth)
            elif kind == sniffing.TEXT and member.kind is None and ending not in _TEXTS:
                raise errors.NotSupported
            else:
                yield Member(name=name, data=member.data, kind=kind, own_text=member.own_text)
        except errors.Unreadable as error:
            yield Member(name=name, refused=error.message)

    def _opened(self, data: bytes, kind: str, depth: int) -> Iterable[Found]:
        return () if depth >= DEEPEST_CONTAINER else _OPENERS[kind](data)

    def _inner(self, members: Iterable[Found], name: str, depth: int) -> Iterator[Member]:
        if depth >= DEEPEST_CONTAINER:
            raise errors.NotSupported("It lies too deep, a file in a file in a file. Take it out and add it by itself.")
        yield from self.parts(members, name + STEP, depth + 1)


def _named_uniquely(part: Member, names: set[str]) -> Member:
    """The part under a name that no other has: two attachments may be called the same."""
    name, count = part.name, 1
    while name in names:
        count += 1
        name = f"{part.name} ({count})"
    names.add(name)
    return part if name == part.name else replace(part, name=name)
