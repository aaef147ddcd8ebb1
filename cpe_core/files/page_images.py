"""Pages as images, drawn once and cached beside the database: `pictures/<sha256>-<page>-<width>.webp`.

They follow from the originals, so they may be deleted at any time; no more than `MOST_IMAGES` are cached.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cpe_core.files.atomic import write_whole

MOST_IMAGES = 2000  # some 60 kB each
WIDTH = 1000  # pixels of a page as it is looked at
FIRST = 2  # pages of a file that are drawn as it is read


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImages:
    folder: Path

    @classmethod
    def beside(cls, database: Path) -> PageImages:
        return cls(folder=database.parent / "pictures")

    def get(self, sha256: str, page: int, width: int, draw: Callable[[], bytes]) -> bytes:
        """The picture, drawn only if it is not cached. Where it cannot be cached, it is drawn each time."""
        cached = self.folder / f"{sha256}-{page}-{width}.webp"
        with suppress(OSError):
            return cached.read_bytes()
        data = draw()
        with suppress(OSError):
            self._keep(cached, data)
        return data

    def _keep(self, final: Path, data: bytes) -> None:
        write_whole(final, data)
        cached = [*self.folder.glob("*.webp")]
        if len(cached) > MOST_IMAGES:
            for old in sorted(cached, key=lambda one: one.stat().st_mtime)[: MOST_IMAGES // 10]:
                old.unlink(missing_ok=True)
