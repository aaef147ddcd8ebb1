"""Mails (`.eml`, also pages saved as `.mhtml`) to what they hold: attachments first, the mail's own words last.

Headers are the mail's and not the certificate's: of them only the subject is shown, as the first line of the words.
Small pictures that stand in the text (a logo, a signature's photo) hold no certificate and are left out.
"""

from __future__ import annotations

import base64
import binascii
import email
import email.errors
import email.header
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from functools import partial
from itertools import pairwise

from cpe_core import errors
from cpe_core.file_names import shown
from cpe_core.reading import limits, plain, signed, tnef
from cpe_core.reading.found import Found
from cpe_core.reading.mail_words import OWN_TEXT, PAGE_TEXT, arranged, own_text
from cpe_core.reading.program_texts import ENCRYPTED
from cpe_core.reading.sniffing import APPLE_LENGTH, MAIL_HEADER_WITHIN, MAILBOX_LINE, OTHERS, TNEF_BEGINS

MANY_PARTS = 2000  # of one mail; more is no mail that a person wrote
_DEEPEST = 30  # multiparts in multiparts
_SMIME = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_WITHOUT_NAME = re.compile(r"text/|application/(?:.*signature|.*json|.*javascript|pgp-encrypted|ics|.*xml)$")
_PAPERS = (b"%PDF-", b"PK\x03\x04")  # how files begin, whatever type the mail gives them
_FILES = (*_PAPERS, b"\x89PNG\r\n", b"\xff\xd8\xff")
_BEHIND_APPLE = re.compile(rb"\s{0,8}(?:<\?xml\b[^>]{0,100}>\s{0,8}(?:<!DOCTYPE plist\b[^>]{0,200}>\s{0,8})?<plist\b)")
_ENTITY = re.compile(rb"\s{0,8}(?:content-|mime-version:)", re.IGNORECASE)  # how what a signed mail holds begins


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attached:
    """Something in a mail beside its words."""

    found: Found
    picture: bool = False
    is_attachment: bool = True  # the mail calls it an attachment
    cid: str = ""  # the name by which the mail's text may show it


@dataclass(slots=True, kw_only=True)
class _Letter:
    """A parsed mail."""

    attached: list[_Attached] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)  # its words as HTML
    texts: list[str] = field(default_factory=list)  # and as plain text
    spare: list[Found] = field(default_factory=list)  # its words in what Outlook packed, where it has no others


def contents(data: bytes) -> Iterator[Found]:
    """What the mail holds. BrokenDocument for one that cannot be parsed."""
    if data.count(b"\n--") > MANY_PARTS * 10:
        raise errors.TooLarge("This mail has more parts than can be read. Save its attachment and add that.")
    try:
        message = email.message_from_bytes(_bare(data))
    except (RecursionError, ValueError, LookupError) as error:
        raise _broken() from error
    return _contents(message)


def mails(data: bytes) -> Iterator[Found]:
    """Each mail of a mailbox (mbox), named by its subject."""
    lines = [found.span("mark") for found in MAILBOX_LINE.finditer(data)]
    for (_, start), (end, _) in pairwise([*lines, (len(data), len(data))]):
        one = data[start:end]
        subject = _decoded_header(email.message_from_bytes(one[:MAIL_HEADER_WITHIN]).get("subject"))
        yield Found(name=shown(f"{subject or 'mail'}.eml".replace("/", "-")), inside=partial(contents, one))


def signed_contents(data: bytes) -> Iterator[Found]:
    """What stands inside a signature that is a file (`.p7m`): a mail's content, or one file."""
    inside = signed.content(data)
    if _ENTITY.match(inside):
        yield from contents(inside)
    else:
        yield Found(name="signed file", data=inside)


def _bare(data: bytes) -> bytes:
    """Without what stands around a mail: a mark of its encoding, or the length that Apple Mail writes before it."""
    data = data.lstrip(b"\xef\xbb\xbf\r\n")
    length = APPLE_LENGTH.match(data)
    if length is None:
        return data
    end = length.end() + int(length[1])
    is_right = end <= len(data) and (_BEHIND_APPLE.match(data, end) or not data[end:].strip())
    if not is_right:  # up to what Apple Mail writes behind the mail, where that is there
        behind = list(_BEHIND_APPLE.finditer(data, length.end()))
        end = behind[-1].start() if behind else len(data)
    return data[length.end() : end]


def _broken() -> errors.BrokenDocument:
    return errors.BrokenDocument("This mail is damaged. Save its attachment, or print it to PDF, and add that.")


# -- parsing --------------------------------------------------------------------------------------


def _contents(message: Message) -> Iterator[Found]:
    letter = _Letter()
    _take(letter, message, 0)
    is_page = "snapshot-content-location" in message or "saved by" in str(message.get("from", "")).lower()
    in_text = [_is_in_text(one, letter.pages) for one in letter.attached]
    attached = [one.found for one, inline in zip(letter.attached, in_text, strict=True) if not inline]
    yield from arranged(attached, [one.found for one, inline in zip(letter.attached, in_text, strict=True) if inline])
    subject = "" if is_page else _decoded_header(message.get("subject"))
    words = [*own_text(subject, letter.pages, letter.texts, name=PAGE_TEXT if is_page else OWN_TEXT)]
    yield from words or letter.spare


def _is_in_text(one: _Attached, pages: list[str]) -> bool:
    """Whether a picture stands in the text: it is not called attached, or the text shows it by its name."""
    return one.picture and (not one.is_attachment or any(one.cid and f"cid:{one.cid}" in page for page in pages))


def _take(letter: _Letter, part: Message, depth: int) -> None:
    kind = part.get_content_type()
    if _is_encrypted(part, kind):
        found = Found(name=_file_name(part) or "encrypted mail", refused=OTHERS[ENCRYPTED])
        letter.attached.append(_Attached(found=found))
    elif kind == "message/rfc822":
        letter.attached.append(_Attached(found=_forwarded(part)))
    elif kind in _SMIME and depth < _DEEPEST:
        _take_signed(letter, part, depth)
    elif part.is_multipart():
        children = [child for child in (*part.get_payload(), *_behind_its_end(part)) if isinstance(child, Message)]
        if depth > _DEEPEST or len(letter.attached) > limits.MOST_PARTS:
            raise errors.TooLarge("This mail is nested too deep to be read. Save its attachment and add that.")
        for child in children:
            _take(letter, child, depth + 1)
    else:
        _take_single_part(letter, part, kind)


def _is_encrypted(part: Message, kind: str) -> bool:
    """By PGP or S/MIME, told by its kind, by what it says of itself, or by how it begins."""
    if kind == "multipart/encrypted":
        return True
    if kind in _SMIME:
        return "enveloped" in str(part.get_param("smime-type", "")).lower() or signed.is_encrypted(_payload(part))
    return kind == "text/plain" and _payload(part).lstrip().startswith(b"-----BEGIN PGP MESSAGE-----")


def _behind_its_end(part: Message) -> list[Message]:
    """Parts that stand behind the line that ends a multipart, as some programs write them."""
    boundary = re.escape(part.get_boundary() or "")
    behind = part.epilogue or ""
    if not boundary or not re.search(rf"^--{boundary}\s*$", behind, re.MULTILINE):
        return []
    opened = re.sub(rf"^--{boundary}--\s*$", "", behind, flags=re.MULTILINE)
    head = f'Content-Type: {part.get_content_type()}; boundary="{part.get_boundary()}"\n\n'
    payload = email.message_from_string(f"{head}{opened}\n--{part.get_boundary()}--\n").get_payload()
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def _take_signed(letter: _Letter, part: Message, depth: int) -> None:
    """What a signature stands around: the rest of the mail, or a file."""
    name = _file_name(part) or "smime.p7m"
    try:
        data = signed.content(_payload(part))
    except errors.Unreadable as error:
        letter.attached.append(_Attached(found=Found(name=name, refused=error.message)))
        return
    if _ENTITY.match(data):
        _take(letter, email.message_from_bytes(data), depth + 1)
    else:
        letter.attached.append(_Attached(found=Found(name=name.removesuffix(".p7m"), data=data)))


def _take_packed(letter: _Letter, data: bytes, name: str) -> None:
    """What Outlook packed into a winmail.dat, as if it stood in the mail."""
    try:
        for found in tnef.contents(data):
            if found.own_text:
                letter.spare.append(found)
            else:
                letter.attached.append(_Attached(found=found))
    except errors.Unreadable as error:
        letter.attached.append(_Attached(found=Found(name=name, refused=error.message)))


def _take_single_part(letter: _Letter, part: Message, kind: str) -> None:
    name = _file_name(part)
    attached = part.get_content_disposition() == "attachment"
    data = _payload(part)
    is_file = data[:200].lstrip().startswith(_FILES)
    if kind in ("text/html", "text/plain") and not (attached or name or is_file):
        text = plain.decoded(data, part.get_content_charset())
        (letter.pages if kind == "text/html" else letter.texts).append(text)
        return
    if not (attached or name or is_file) and _WITHOUT_NAME.match(kind):
        return  # a calendar entry, a style sheet, a signature: nothing a person attached
    if data.startswith(TNEF_BEGINS):
        _take_packed(letter, data, name or "winmail.dat")
        return
    found = Found(name=name or kind.replace("/", "."), data=data)
    picture = part.get_content_maintype() == "image" and not data.startswith(_PAPERS)
    cid = str(part.get("content-id", "")).strip(" <>")
    letter.attached.append(_Attached(found=found, picture=picture, is_attachment=attached, cid=cid))


def _forwarded(part: Message) -> Found:
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload and isinstance(payload[0], Message) else Message()
    if str(part.get("content-transfer-encoding", "")).strip().lower() == "base64":  # against the standard, and seen
        try:
            inner = email.message_from_bytes(base64.b64decode(str(inner.get_payload())))
        except (binascii.Error, ValueError, RecursionError):
            inner = Message()
    name = _file_name(part) or f"{_decoded_header(inner.get('subject')) or 'forwarded mail'}.eml"
    return Found(name=shown(name.replace("/", "-")), inside=partial(_contents, inner))


def _payload(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _file_name(part: Message) -> str:
    try:
        return shown(_decoded_header(part.get_filename()))
    except (ValueError, LookupError, TypeError):
        return ""


def _decoded_header(value: object) -> str:
    if value is None:
        return ""
    try:
        return str(email.header.make_header(email.header.decode_header(str(value))))
    except (ValueError, LookupError, email.errors.HeaderParseError):
        return str(value)
