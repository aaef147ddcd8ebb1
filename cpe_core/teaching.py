"""Learn from what a person decided, and read by it: joins the stored lessons and the certificates."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from cpe_core.corrections import replay
from cpe_core.errors import NotFound, OriginalMissing, StoreError
from cpe_core.extraction import extract
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.files.originals import Originals
from cpe_core.records import FIELDS
from cpe_core.rows import SavedRecord
from cpe_core.store import Store
from cpe_core.understanding import understand

if TYPE_CHECKING:
    from cpe_core.understanding.lessons.applying import LearnedRules
    from cpe_core.understanding.lessons.lesson import Lesson

log = logging.getLogger(__name__)


def learned_rules(store: Store, sheet_id: int, *, at: str | None = None) -> LearnedRules:
    """What a file of a sheet is read by now, or by what began at a moment."""
    from cpe_core.understanding.lessons.applying import LearnedRules  # noqa: PLC0415  importing the core stays light
    from cpe_core.understanding.lessons.lesson import lesson_from_json  # noqa: PLC0415  as above

    lessons = tuple(lesson_from_json(one.lesson) for one in store.lessons.followed(at=at))
    return LearnedRules(lessons=lessons, day_first=store.sheets.get(sheet_id).day_first)


def learn_all(store: Store, originals: Originals, ocr_cache: OcrCache) -> None:
    while learn_next(store, originals, ocr_cache):
        pass


def learn_next(store: Store, originals: Originals, ocr_cache: OcrCache) -> bool:
    """Work out what one record teaches that a person has decided on; False when there is none to look at."""
    from cpe_core.understanding.lessons.lesson import lesson_to_json  # noqa: PLC0415  as above

    record_id = store.lessons.next_record()
    if record_id is None:
        return False
    lessons: list[Lesson] = []
    try:
        saved = store.records.get(record_id)
    except NotFound:  # it left with the trash since
        return True
    try:
        lessons = [*_lessons(store, originals, ocr_cache, saved)]
    except OriginalMissing as missing:
        log.info("record %s teaches nothing: %s", record_id, missing)
    except StoreError:
        raise
    except Exception:
        log.exception("learning from record %s", record_id)
    store.lessons.learn(record_id, saved.version, map(lesson_to_json, lessons))
    return True


def _lessons(store: Store, originals: Originals, ocr_cache: OcrCache, saved: SavedRecord) -> Iterator[Lesson]:
    from cpe_core.understanding.lessons.applying import LearnedRules  # noqa: PLC0415  as above
    from cpe_core.understanding.lessons.learning import is_known, learned, reading_of  # noqa: PLC0415  as above
    from cpe_core.understanding.lessons.lesson import lesson_from_json  # noqa: PLC0415  as above

    file = store.files.source_of(saved)
    if file is None:
        return
    on = date.fromisoformat(file.added_at[:10])
    document = ocr_cache.get(file.sha256)
    if document is None:
        data, deadly = originals.read(file.sha256), store.parts.is_deadly(file.sha256)
        document = extract(data, name=file.name, on=on, isolated=deadly).document
    if document is None:
        return
    read = replay(
        store.records.as_read(saved.id), (one for one in store.changes.history(saved.id) if one.kind == "read")
    )
    found = reading_of(read, understand(document, on=on).readings)
    if found is None or found.plain is None:
        return
    others = tuple(lesson_from_json(one.lesson) for one in store.lessons.followed() if one.record_id != saved.id)
    by_others = LearnedRules(lessons=others).applied(found.text, found.plain)
    for name in FIELDS:
        lesson = learned(found.text, read, saved.record, name, source=file.name)
        if lesson is not None and not is_known(lesson, by_others):
            yield lesson
