"""What OCR read of a file, kept beside the database: `readings/<sha256>.json.gz`.

It takes seconds to read a scan, and milliseconds to learn from what was read. They follow from the originals, so they
may be deleted at any time.
"""

from __future__ import annotations

import gzip
import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cpe_core.document import Barcode, Box, Document, Page, Word
from cpe_core.files.atomic import write_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class OcrCache:
    folder: Path

    @classmethod
    def beside(cls, database: Path) -> OcrCache:
        return cls(folder=database.parent / "readings")

    def keep(self, sha256: str, document: Document) -> None:
        """Keep a document if OCR read it; others are quickly read again. A full disk keeps nothing."""
        if not document.unseen and any("ocr" in page.readings for page in document.pages):
            with suppress(OSError):
                write_whole(self._path(sha256), gzip.compress(json.dumps(_to_json(document)).encode()))

    def get(self, sha256: str) -> Document | None:
        """What was kept; None where nothing is, or what is there cannot be read."""
        try:
            return _from_json(json.loads(gzip.decompress(self._path(sha256).read_bytes())))
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            return None

    def forget(self, sha256: str) -> None:
        with suppress(OSError):
            self._path(sha256).unlink()

    def _path(self, sha256: str) -> Path:
        return self.folder / f"{sha256}.json.gz"


def _to_json(document: Document) -> dict[str, Any]:
    return {
        "media_type": document.media_type,
        "notes": document.notes,
        "pages": [
            {
                "number": page.number,
                "width": page.width,
                "height": page.height,
                "turned": page.turned,
                "readings": page.readings,
                "part": page.part,
                "tilted": page.tilted,
                "barcodes": [(b.value, b.box.x0, b.box.y0, b.box.x1, b.box.y1) for b in page.barcodes],
                "words": [
                    (w.text, w.box.x0, w.box.y0, w.box.x1, w.box.y1, w.size, w.source, w.certainty, w.doubt)
                    for w in page.words
                ],
            }
            for page in document.pages
        ],
    }


def _from_json(data: dict[str, Any]) -> Document:
    pages = tuple(map(_page, data["pages"]))
    return Document(media_type=data["media_type"], pages=pages, notes=tuple(data["notes"]))


def _page(stored: dict[str, Any]) -> Page:
    tuples = {
        "readings": tuple(stored["readings"]),
        "words": tuple(map(_word, stored["words"])),
        "barcodes": tuple(map(_barcode, stored.get("barcodes", ()))),  # those kept before these were read have none,
        "tilted": tuple(stored.get("tilted", ())),  # nor of these
    }
    return Page(**{**stored, **tuples})


def _barcode(stored: list[Any]) -> Barcode:
    value, x0, y0, x1, y1 = stored
    return Barcode(value=value, box=Box(x0=x0, y0=y0, x1=x1, y1=y1))


def _word(stored: list[Any]) -> Word:
    text, x0, y0, x1, y1, size, source, certainty, *doubt = stored  # those kept before there were doubts have none
    box = Box(x0=x0, y0=y0, x1=x1, y1=y1)
    return Word(text=text, box=box, size=size, source=source, certainty=certainty, doubt=next(iter(doubt), None))
