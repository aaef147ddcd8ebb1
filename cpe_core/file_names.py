"""File names as they are kept and shown: what stands in them is what is seen.

A name comes from anybody: a mail's attachment, an archive, a disk whose names are no UTF-8. What cannot be seen in it
(control characters, marks that turn the direction of what follows, spaces without width) goes, and bytes that are no
text become the sign for that. The file itself is known by its bytes, never by its name.
"""

from __future__ import annotations

import re

_LONGEST_MEMBER = 120  # characters; of a longer one the end is kept, where the ending stands
_LONGEST = 255
_JOINERS = "\u200c\u200d"  # letters of Persian and of Indian scripts are written with them


def shown(name: str, *, longest: int = _LONGEST_MEMBER) -> str:
    """A member's path within an archive: no drive, no way up and out of a folder, nothing that cannot be seen."""
    steps = re.split(r"[/\\]+", seen(name))
    clean = "/".join(s.strip() for s in steps if s.strip() not in ("", ".", "..") and not s.endswith(":"))
    return clean if len(clean) <= longest else f"…{clean[-longest:]}"


def shown_alone(name: str) -> str:
    """The name of a file that a person gave, without the folders it lay in; "file" where nothing of it can be seen."""
    return shown(name, longest=_LONGEST).rpartition("/")[2] or "file"


def seen(text: str) -> str:
    """A text without what cannot be seen in it; nearly all come back as they are."""
    return text if text.isprintable() else "".join(map(_seen, text))


def _seen(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    if "\ud800" <= character <= "\udfff":  # a byte that is no UTF-8, as Python carries it
        return "\ufffd"
    return " " if character.isspace() else ""
