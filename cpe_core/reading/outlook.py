"""Outlook's own mails (`.msg`) to what they hold, in the order of any mail: attachments first, its own words last."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from cpe_core import errors
from cpe_core.file_names import shown
from cpe_core.reading import limits
from cpe_core.reading.found import Found
from cpe_core.reading.mail_words import arranged, own_text
from cpe_core.reading.pictures import shorter_side
from cpe_core.reading.web import decoded

if TYPE_CHECKING:
    from oxmsg.properties import Properties

_TOP_HEADER, _INNER_HEADER, _ATTACHMENT_HEADER = 32, 24, 8  # bytes before the properties, by what they are of
_SUBJECT, _BODY, _HTML = 0x0037, 0x1000, 0x1013
_NAMES = (0x3707, 0x3704, 0x3001)  # long, short, and as displayed
_DATA, _MIME, _CONTENT_ID, _HIDDEN = 0x3701, 0x370E, 0x3712, 0x7FFE
_INNER = "__substg1.0_3701000D"  # the storage of a mail that is attached
_ATTACHMENTS = "__attach_version1.0_#"
_DAMAGE = (
    OSError,
    ValueError,
    KeyError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    EOFError,
    OverflowError,
)

T = TypeVar("T")


def contents(data: bytes) -> Iterator[Found]:
    """What the mail holds. BrokenDocument for one that cannot be parsed, TooLarge for a bomb."""
    from olefile import OleFileIO  # noqa: PLC0415  few mails are Outlook's
    from oxmsg.storage import Storage  # noqa: PLC0415  as above

    if limits.claims_too_many_sectors(data):
        raise _broken()
    try:
        with OleFileIO(io.BytesIO(data)) as ole:
            if sum(entry.size for entry in ole.direntries if entry is not None) > 3 * len(data):
                raise _broken()  # streams that share their bytes: nothing that Outlook writes
            root = Storage.from_ole(ole)
    except _DAMAGE as error:
        raise _broken() from error
    return _contents(root, _TOP_HEADER)


def _broken() -> errors.BrokenDocument:
    return errors.BrokenDocument("This Outlook mail is damaged. Save its attachment, or print it to PDF, and add that.")


def _contents(storage: Any, header: int) -> Iterator[Found]:
    from oxmsg.properties import Properties  # noqa: PLC0415  as above

    mail = Properties(storage, properties_header_offset=header)
    attached: list[Found] = []
    inline: list[Found] = []
    for inner in storage.storages:
        if inner.name.startswith(_ATTACHMENTS) and len(attached) <= limits.MOST_PARTS:
            own = Properties(inner, properties_header_offset=_ATTACHMENT_HEADER)
            found = _attachment(inner, own)
            (inline if found.data and _in_text(own, found.data) else attached).append(found)
    yield from arranged(attached, inline)
    page = _page(mail)
    text = _text(mail, _BODY)
    yield from own_text(_text(mail, _SUBJECT), [page] if page else [], [text])


def _attachment(storage: Any, own: Properties) -> Found:
    names = (_text(own, pid) for pid in _NAMES)
    name = shown(next((n for n in names if n), ""))
    inner = next((s for s in storage.storages if s.name == _INNER), None)
    if inner is not None:
        name = (name or "forwarded mail").replace("/", "-")
        name = name if name.lower().endswith(".msg") else f"{name}.msg"
        return Found(name=name, inside=partial(_contents, inner, _INNER_HEADER))
    data = _read(lambda: own.binary_prop_value(_DATA))
    return Found(name=name or "attachment", data=data or b"")


def _in_text(own: Properties, data: bytes) -> bool:
    """Whether an attachment is a picture that stands in the mail's text."""
    is_inline = bool(_text(own, _CONTENT_ID)) or bool(_read(lambda: own.int_prop_value(_HIDDEN)))
    kind = _text(own, _MIME)
    return is_inline and (kind.lower().startswith("image/") or (not kind and shorter_side(data) > 0))


def _page(mail: Properties) -> str:
    """The mail's words as HTML: mostly bytes, in older mails text."""
    raw = _read(lambda: mail.binary_prop_value(_HTML))
    return decoded(raw) if raw else _text(mail, _HTML)


def _text(properties: Properties, pid: int) -> str:
    return _read(partial(properties.str_prop_value, pid)) or ""


def _read(ask: Callable[[], T | None]) -> T | None:
    """A property, or None where the mail declares one that is missing or of an unknown encoding."""
    try:
        return ask()
    except Exception:  # noqa: BLE001  the library has errors of its own for what it does not know
        return None
