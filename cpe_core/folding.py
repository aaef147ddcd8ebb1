"""One way of matching texts: letters small and without accents. Pure."""

from __future__ import annotations

import unicodedata

_APART = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"})  # do not decompose


def folded(text: str) -> str:
    """Small letters, no accents, no compatibility forms: `“Études ﬁscales”` is `“etudes fiscales”`."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_APART)
