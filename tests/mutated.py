"""Damages made-up files in every way that bytes can be, reads them, and prints what was wrong about the answers.

    python tests/mutated.py FIRST END

File number n is always the same file with the same damage (but for the times in archives). Two lines of JSON each: that
it was begun, and what came of it, so that whoever started this knows which file it died or hung at (see
test_mutated_files.py).
"""

from __future__ import annotations

import io
import json
import logging
import random
import re
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from certificates.simple import certificate  # noqa: E402
from outlook_mail import message, saved  # noqa: E402
from papers import pdf, written  # noqa: E402
from papers import saved as picture  # noqa: E402
from papers import scan as painted  # noqa: E402
from test_reading_containers import GOOD, IN_WORDS, archive, mail  # noqa: E402
from test_reading_typeset import PAGE, letter  # noqa: E402
from test_reading_word_objects import holding, packaged  # noqa: E402

from cpe_core import Extraction, errors, extract  # noqa: E402
from cpe_core.records import FIELDS, Field  # noqa: E402

# -- whole files ---------------------------------------------------------------------------------

SMALL = [(20, "Certificate of Completion", 24), (80, "Ottoline Farquhar", 26), (140, "CPE credits: 2.5", 18)]


def word_document() -> bytes:
    out = io.BytesIO()
    letter().save(out)
    return out.getvalue()


def small_scan() -> bytes:
    return picture(painted(SMALL, size=(500, 200), left=20))


ORIGINALS: dict[str, tuple[int, Callable[[], bytes]]] = {  # how often each is damaged, and how it is made
    "packed.pdf": (8, certificate),
    "plain.pdf": (8, lambda: pdf(written)),
    "two-pages.pdf": (4, lambda: pdf(written, written)),
    "scan.png": (2, small_scan),
    "scan.jpg": (2, lambda: picture(painted(SMALL, size=(500, 200), left=20), "JPEG")),
    "stored.zip": (4, lambda: archive(("a.pdf", GOOD), ("b.txt", IN_WORDS.encode()), method=0)),
    "packed.zip": (4, lambda: archive(("a.pdf", GOOD), ("mail.eml", mail(("b.pdf", GOOD)).as_bytes()))),
    "mail.eml": (4, lambda: mail(("a.pdf", GOOD), ("b.docx", word_document())).as_bytes()),
    "words.eml": (3, lambda: mail(text=IN_WORDS).as_bytes()),
    "mail.msg": (4, lambda: saved(message(subject="Your certificate", body=IN_WORDS, attached=(("a.pdf", GOOD),)))),
    "letter.docx": (5, word_document),
    "object.docx": (3, lambda: holding(("oleObject1.bin", packaged("a.pdf", GOOD)))),
    "page.html": (2, PAGE.encode),
    "text.txt": (2, IN_WORDS.encode),
}


@cache
def whole(name: str) -> tuple[bytes, Extraction]:
    """An original, and what it says undamaged."""
    random.seed(name)  # the boundaries of mails are drawn by chance
    data = ORIGINALS[name][1]()
    found = extract(data, name=name)
    assert found.error is None, (name, found.error)
    return data, found


# -- damages -------------------------------------------------------------------------------------


def flipped(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 4, 16, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def overwritten(data: bytearray, chance: random.Random) -> None:
    start, length = place(data, chance)
    data[start : start + length] = chance.randbytes(length)


def zeroed(data: bytearray, chance: random.Random) -> None:
    start, length = place(data, chance)
    data[start : start + length] = bytes(length)


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(1, len(data)) :]


def cut_out(data: bytearray, chance: random.Random) -> None:
    start, length = place(data, chance)
    del data[start : start + length]


def swapped(data: bytearray, chance: random.Random) -> None:
    (a, length), (b, _) = sorted((place(data, chance), place(data, chance)))
    first, second = data[a : a + length], data[b : b + length]
    data[b : b + length] = first
    data[a : a + length] = second


def doubled(data: bytearray, chance: random.Random) -> None:
    start, length = place(data, chance)
    data[start:start] = data[start : start + length] * chance.choice((1, 1, 10, 200))


def inflated(data: bytearray, chance: random.Random) -> None:
    """A number that says more than there is: a length, a count, a width."""
    numbers = list(re.finditer(rb"\d+", data))
    if not numbers:
        doubled(data, chance)
        return
    found = chance.choice(numbers)
    data[found.start() : found.end()] = chance.choice((b"99999999", b"2147483648", b"0", b"-1", found[0] + b"0000"))


def counted_wrong(data: bytearray, chance: random.Random) -> None:
    """A binary number blown up, as lengths and offsets in pictures, archives and mails of Outlook are."""
    start = chance.randrange(max(1, len(data) - 4))
    data[start : start + 4] = chance.choice((b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\0\0\1\0"))


DAMAGES = (flipped, overwritten, zeroed, cut_off, cut_out, swapped, doubled, inflated, counted_wrong)


def place(data: bytearray, chance: random.Random) -> tuple[int, int]:
    length = min(len(data) - 1, chance.choice((1, 8, 60, 400, 3000)))
    return chance.randrange(len(data) - length), length


def damaged(number: int) -> tuple[str, str, bytes]:
    """File `number`: its name, how it was damaged, its bytes."""
    chance = random.Random(number)
    (name,) = chance.choices(list(ORIGINALS), weights=[often for often, _ in ORIGINALS.values()])
    data, how = bytearray(whole(name)[0]), []
    for _ in range(chance.choice((1, 1, 2))):
        damage = chance.choice(DAMAGES)
        how.append(damage.__name__)
        if len(data) > 8:
            damage(data, chance)
    return name, "+".join(how), bytes(data)


# -- what may be wrong with an answer ------------------------------------------------------------


def squashed(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def faults(found: Extraction) -> list[str]:
    """What must never be: no answer, a defect of ours, a value that does not stand on the document."""
    if found.error is not None:
        defect = found.error == errors.Unreadable().message
        return ["a defect of ours"] * defect + ["an error with records"] * bool(found.records)
    assert found.document is not None
    pages = {
        page.number: squashed("".join(w.text for line in page.lines for w in line.words))
        for page in found.document.pages
    }
    told = ["no records and no error"] * (not found.records)
    for record in found.records:
        for name in FIELDS:
            told += [f"{name}: {fault}" for fault in invented(name, record[name], pages)]
    return told


def invented(name: str, field: Field, pages: dict[int, str]) -> list[str]:
    if field.value is None:
        return []
    if not field.evidence:
        return [f"{field.value!r} without evidence"]
    told = [
        f"evidence {e.text!r} does not stand on page {e.page}"
        for e in field.evidence
        if not all(squashed(word) in pages.get(e.page, "") for word in e.text.split())
    ]
    seen = squashed(" ".join(e.text for e in field.evidence))
    if name in ("course_title", "sponsor", "participant", "sponsor_id", "certificate_number", "location"):
        told += [f"{word!r} is not in {seen!r}" for word in str(field.value).split() if squashed(word) not in seen]
    if name == "completion_date" and str(field.value)[2:4] not in seen:
        told.append(f"{field.value!r} is not in {seen!r}")
    if name == "credits" and str(field.value).split(".")[0].lstrip("0") not in seen:
        told.append(f"{field.value!r} is not in {seen!r}")
    return told


def astray(found: Extraction, original: Extraction) -> list[str]:
    """Values that nobody was warned of, are not the undamaged file's, and were read from letters that stand there too:
    the damage took something else away, and what was left was taken for it."""
    told = []
    right = {name: [record[name].value for record in original.records] for name in FIELDS}
    assert original.document is not None
    before = squashed(original.document.text)
    for record in found.records:
        for name in FIELDS:
            field = record[name]
            if field.value is None or field.needs_review or field.value in right[name]:
                continue
            if all(squashed(e.text) in before for e in field.evidence):
                told.append(f"{name}: {field.value!r}")
    return told


# -- one after the other -------------------------------------------------------------------------


def main(first: int, end: int) -> None:
    logging.lastResort = None  # damaged files make libraries talk
    for number in range(first, end):
        name, how, data = damaged(number)
        print(json.dumps({"number": number, "name": name, "how": how, "begun": True}), flush=True)
        begun = time.perf_counter()
        try:
            found = extract(data, name=name)
            wrong, away = faults(found), astray(found, whole(name)[1])
            error, records = found.error, len(found.records)
        except Exception as escaped:  # noqa: BLE001  that none does is what is shown
            wrong, away, error, records = [f"{type(escaped).__name__} escaped: {escaped}"], [], None, 0
        seconds = round(time.perf_counter() - begun, 2)
        line = {
            "number": number,
            "seconds": seconds,
            "wrong": wrong,
            "astray": away,
            "error": error,
            "records": records,
        }
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
