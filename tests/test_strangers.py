"""The strangers: made-up certificates written by another mind, on which readers are measured."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pypdfium2 as pdfium
import pytest
from PIL import Image

from tests.strangers.files import chromium
from tests.strangers.layout import BORN, LABELS, SKIP, TEXTLESS, Case, Stranger, file_number
from tests.strangers.layout import strangers as made_of
from tests.strangers.make import SETS, layouts


def only(wanted: Callable[[Case], bool]) -> list[Stranger]:
    """The strangers made of some cases only: making all of them takes a minute."""
    return list(made_of([replace(plan, cases=[one for one in plan.cases if wanted(one)]) for plan in layouts()]))


def one_of_each_kind() -> list[Stranger]:
    seen: set[str] = set()
    return only(lambda one: not (one.as_ in seen or seen.add(one.as_)))


@pytest.fixture(scope="module")
def born_digital() -> list[Stranger]:
    return only(lambda one: one.as_ == BORN)


@pytest.fixture(scope="module")
def kinds() -> list[Stranger]:
    return one_of_each_kind()


def squash(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold().replace("&", "and")
    return "".join(letter for letter in folded if letter.isalnum())


def printed(data: bytes) -> str:
    """All that PDFium finds as text in the document, form fields included."""
    with pdfium.PdfDocument(data) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    typed = [part.decode("latin-1") for part in re.findall(rb"/V \(([^)]*)\)", data)]
    return "\n".join(pages + typed)


def readings(label: object) -> list[str]:
    """The texts of which any one is right; none where nothing is to be read."""
    if label is None or label == SKIP:
        return []
    return [str(one) for one in label] if isinstance(label, list) else [str(label)]


def test_the_same_files_are_made_every_time(kinds: list[Stranger]) -> None:
    assert one_of_each_kind() == kinds


def test_no_two_files_have_the_same_name() -> None:
    names = [plan.name for which in SETS for plan in layouts(which)]
    assert len(set(names)) == len({file_number(name) for name in names}) == len(names)


def test_every_file_opens(born_digital: list[Stranger], kinds: list[Stranger]) -> None:
    for one in born_digital + kinds:
        if one.name.endswith(".pdf"):
            with pdfium.PdfDocument(one.data) as document:
                assert len(document) >= 1, one.name
        else:
            Image.open(BytesIO(one.data)).verify()


def test_what_has_no_text_layer_is_a_picture_only(kinds: list[Stranger]) -> None:
    scans = [one for one in kinds if one.kind in TEXTLESS and one.name.endswith(".pdf")]
    assert scans
    assert [one.name for one in scans if printed(one.data).strip()] == []


def test_labels_are_in_the_shape_that_the_scoring_reads() -> None:
    for one in (case for which in SETS for plan in layouts(which) for case in plan.cases):
        for record in one.records:
            assert set(record) == set(LABELS.values()), record
            for date in readings(record["completion_date"]):
                assert re.fullmatch(r"20\d\d-\d\d-\d\d", date), record
            for number in readings(record["sponsor_id"]):
                assert number.isdigit() and int(number) > 170000, f"{number} may belong to somebody"
            for name in readings(record["participant"]):
                assert not re.search(r", (CPA|CFE|CIA|EA|CPP|RN|Esq|PE)\b", name), name


def test_born_digital_certificates_print_what_their_labels_say(born_digital: list[Stranger]) -> None:
    for one in born_digital:
        text = printed(one.data)
        flat = squash(text)
        for record in one.records:
            for field in ("course_title", "sponsor", "participant", "certificate_number", "sponsor_id"):
                options = readings(record[field])
                assert not options or any(squash(option) in flat for option in options), (
                    f"{one.name} {one.layout} {options}"
                )
            for credits in readings(record["credits"])[:1]:
                whole = re.compile(r"(?<![\d.])" + credits.replace(".", "[.,]") + r"(?!\d)")
                assert whole.search(text), f"{one.name} {one.layout} {credits}"
            for date in readings(record["completion_date"])[:1]:
                year, _, day = date.split("-")
                assert year[2:] in text and str(int(day)) in text, f"{one.name} {one.layout} {date}"


@pytest.mark.skipif(chromium() is None and os.environ.get("CI") != "true", reason="no Chromium found")
def test_the_less_kind_ones_print_what_their_labels_say() -> None:
    """Amounts and dates left out: some are fractions, some stand in cells or in words."""
    plans = [plan for which in SETS if which != "first" for plan in layouts(which) if plan.ending == "pdf"]
    made = list(made_of([replace(plan, cases=[one for one in plan.cases if one.as_ == BORN]) for plan in plans]))
    assert len(made) > 8
    for one in made:
        flat = squash(printed(one.data))
        for record in one.records:
            for field in ("course_title", "sponsor", "participant", "certificate_number"):
                options = readings(record[field])
                assert not options or any(squash(option) in flat for option in options), f"{one.layout} {options}"


def test_some_papers_hold_no_record() -> None:
    cases = [one for which in SETS for plan in layouts(which) for one in plan.cases]
    assert sum(not one.records for one in cases) >= 3
