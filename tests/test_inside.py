"""What is inside a mail or an archive is told as it is added, and what reading a file will take."""

from __future__ import annotations

import struct
from collections.abc import Callable
from io import BytesIO

import outlook_mail
import pytest
from certificates.simple import certificate, scan
from conftest import BROKEN, Given, numbered, packed, started
from PIL import Image
from test_parts import OWN_WORDS, mailed, nested
from test_reading_embedded import attached

from cpe_core import Run, Sheet, Tracker, errors, runs
from cpe_core.inside import PartFound, extract_parts, why_nothing
from cpe_core.pace import NOTHING, Effort
from cpe_core.reading import containers, limits, list_inside, preview, sandbox, sniffing
from cpe_core.reading.pictures import shorter_side
from cpe_core.records import Record
from cpe_core.runs import Reader
from cpe_core.store import Store

OUTLOOK: Given = (
    "all.msg",
    outlook_mail.saved(outlook_mail.message(subject="Yours", attached=(numbered(1), numbered(2)))),
)


@pytest.mark.parametrize(
    ("given", "count"),
    [
        (packed("twenty.zip", *map(numbered, range(1, 21))), 20),
        (mailed("both.eml", "", numbered(1), numbered(2)), 2),
        (mailed("words.eml", "See the attached.", numbered(1)), 1),  # its words are read too, and are no file
        (mailed("only words.eml", "Certificate of completion"), 0),
        (OUTLOOK, 2),
        (nested(), 7),
        (packed("empty.zip"), 0),
        (numbered(1), 0),
        (BROKEN, 0),
        (("cut.zip", packed("whole.zip", numbered(1), numbered(2))[1][:-30]), 0),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_what_is_inside_is_known_as_it_is_added(tracker: Tracker, draft: Run, given: Given, count: int) -> None:
    (receipt,) = tracker.add_files(draft.id, [given])
    assert receipt.outcome == "added"
    (file,) = tracker.files(draft.id)
    assert (file.status, file.inside_count, file.parts_done) == ("waiting", count, 0)
    assert tracker.verify() == ()


@pytest.mark.parametrize("given", [packed("two.zip", numbered(1), numbered(2)), nested(), OUTLOOK], ids=lambda g: g[0])
def test_it_is_the_list_that_is_read_and_no_second_one_is_made(
    tracker: Tracker, draft: Run, given: Given, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.add_files(draft.id, [given])
    monkeypatch.setattr(runs, "list_inside", None)  # asked for, it would fail
    tracker.process(draft.id)
    (file,) = tracker.files(draft.id)
    with Store(tracker.path) as store:
        assert tuple(one.name for one in store.parts.of_file(file.id)) == tuple(
            one.name for one in list_inside(given[1], name=given[0])
        )
    assert file.parts_done == file.part_count
    assert file.record_count >= 2
    assert tracker.verify() == ()


def test_a_container_that_is_risky_is_not_opened_before_it_is_read(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Too large to be taken apart here, unpacking to too much, or one at which the program stopped before."""
    given = packed("two.zip", numbered(1), numbered(2))
    children, run = [], sandbox.run
    monkeypatch.setattr(sandbox, "run", lambda work, *told: children.append(work) or run(work, *told))
    with monkeypatch.context() as lowered:
        lowered.setattr(limits, "MANY_BYTES", 1000)
        tracker.add_files(draft.id, [given])
        assert tracker.files(draft.id)[0].part_count == 0
        assert children == []
        tracker.process(draft.id)
    (file,) = tracker.files(draft.id)
    assert (file.status, file.part_count) == ("read", 2)

    with monkeypatch.context() as lowered:
        lowered.setattr(limits, "MOST_INFLATED", 1000)
        assert preview(given[1], name=given[0]).inside == ()

    with Store(tracker.path) as store:
        store.connection.db.execute("UPDATE files SET attempts = 2")
    again = tracker.active_run(tracker.create_sheet("2027").id)
    tracker.add_files(again.id, [given])
    assert tracker.files(again.id)[0].part_count == 0


def test_one_that_stopped_the_program_after_it_was_listed_is_read_in_a_child(
    tracker: Tracker, sheet: Sheet, draft: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = packed("two.zip", numbered(1), numbered(2))
    other = tracker.active_run(tracker.create_sheet("2027").id)
    for run in (draft, other):
        tracker.add_files(run.id, [given])
    with Store(tracker.path) as store:
        store.connection.db.execute(
            "UPDATE files SET attempts = 2, status = 'read', ended_at = '2026' WHERE run_id = ?", (draft.id,)
        )
    children, ask = [], sandbox.run
    monkeypatch.setattr(sandbox, "run", lambda work, *told: children.append(work) or ask(work, *told))
    tracker.process(other.id)
    assert containers._walked in children
    assert tracker.files(other.id)[0].record_count == 2


def test_progress_counts_the_files_in_a_mail_and_not_its_own_words(tracker: Tracker, draft: Run) -> None:
    seen = []
    with started(tracker, draft, mailed("two.eml", "See the attached.", numbered(1), numbered(2))) as store:

        def look() -> bool:
            now = tracker.progress(draft.id)
            seen.append((now.inside.done, now.inside.total))
            return False

        reader = Reader(store, stop=look)
        reader.hold()
        reader.step()
        reader.release()
    assert seen == [(1, 2), (2, 2), (2, 2)]


def test_a_file_taken_out_takes_its_list_along_and_can_come_again(tracker: Tracker, draft: Run) -> None:
    given = packed("two.zip", numbered(1), numbered(2))
    for _ in range(2):
        tracker.add_files(draft.id, [given])
        (file,) = tracker.files(draft.id)
        assert file.part_count == 2
        tracker.remove_file(file.id)
        with Store(tracker.path) as store:
            assert store.parts.of_file(file.id) == ()
    assert tracker.verify() == ()


def test_of_a_file_that_comes_again_for_the_rest_the_whole_list_is_not_told(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    given = packed("three.zip", numbered(1), BROKEN, numbered(2))
    tracker.add_files(draft.id, [given])
    tracker.process(draft.id)
    live = tracker.active_run(sheet.id)
    tracker.add_files(live.id, [given])
    (file,) = tracker.files(live.id)
    assert (file.again, file.part_count) == (1, 0)
    tracker.process(live.id)
    assert (tracker.files(live.id)[0].part_count, len(tracker.records(sheet.id))) == (1, 2)


# -- what each part gives --------------------------------------------------------------------------

NOTES: Given = ("notes.txt", b"Bring coffee and cake.")
NONE = errors.NoCertificateInside().message
OF_FIRST = """Your certificate of completion
Participant: Marlow T. Abernathy
Course: Working Papers Part 1
Date: May 14, 2026
CPE credits: 2.0
"""


def parts(
    given: Given, *, known: dict[int, int | None] | None = None, found_in: dict[str, tuple[Record, ...]] | None = None
) -> list[PartFound]:
    name, data = given
    return [*extract_parts(data, name=name, known=known or {}, found_in=found_in or {}, begin=lambda _: False)]


@pytest.mark.parametrize(
    ("words", "attached", "told"),
    [
        ("See the attached.", numbered(1), [(1, None), (0, None)]),
        ("See the attached.", NOTES, [(0, NONE), (0, None)]),
        ("Thank you for attending. Date: May 5, 2021", NOTES, [(0, NONE), (0, None)]),  # they tell a day, and no more
        (OF_FIRST, numbered(1), [(1, None), (0, None)]),  # they tell of what is attached
        (OWN_WORDS, numbered(1), [(1, None), (1, None)]),  # they tell of another course
        (OWN_WORDS, NOTES, [(0, NONE), (1, None)]),
    ],
)
def test_a_mail_s_own_words_that_are_no_certificate_are_nothing_to_miss(
    words: str, attached: Given, told: list[tuple[int, str | None]]
) -> None:
    """An attachment that is none is told; the mail's words never are, whatever they say."""
    assert [(len(one.records), one.error) for one in parts(mailed("one.eml", words, attached))] == told


def test_a_mail_s_own_words_are_passed_over_too_where_what_is_attached_was_read_before() -> None:
    given = mailed("one.eml", OF_FIRST, numbered(1))
    (first, _) = parts(given)
    for before in (first.records, ()):  # with the records in the trash, nobody knows what is another course
        (words,) = parts(given, known={1: 1}, found_in={"certificate-1.pdf": before})
        assert (words.number, words.records, words.error) == (2, (), None)
    (words,) = parts(given, known={1: 1})  # what was attached was none
    assert len(words.records) == 1


def test_what_is_known_of_the_parts_read_before_are_their_records(tracker: Tracker, draft: Run) -> None:
    tracker.add_files(draft.id, [mailed("one.eml", OWN_WORDS, numbered(1))])
    tracker.process(draft.id)
    (file,) = tracker.files(draft.id)
    inside = tracker._store.parts.certificates_inside(file)
    titles = {name: [record.course_title.value for record in records] for name, records in inside.items()}
    assert titles == {"certificate-1.pdf": ["Working Papers Part 1"], "message text": ["Reading Ledgers"]}


LETTER = """Quillbrook Learning Institute

May 20, 2026

Dear Marlow T. Abernathy,

Thank you for completing Working Papers Part 1 on May 14, 2026.
Please find enclosed your certificate for 2.0 CPE credits.

Sincerely,
Ada Quill
Registrar
"""
SHORT_LETTER = """Dear Mr. Abernathy,

You have successfully completed

Working Papers Part 1

on May 14, 2026 and earned 2.0 CPE credits.

Best regards
Quillbrook Learning Institute
"""


@pytest.mark.parametrize("letter", [LETTER, SHORT_LETTER])
@pytest.mark.parametrize("around", [packed, lambda name, *files: mailed(name, "See the attached.", *files)])
def test_a_letter_that_repeats_the_certificate_it_came_with_is_none(letter: str, around: Callable[..., Given]) -> None:
    certificate_part, letter_part, *_ = parts(around("all.zip", numbered(1), ("letter.txt", letter.encode())))
    assert (len(certificate_part.records), len(letter_part.records), letter_part.error) == (1, 0, NONE)


@pytest.mark.parametrize(
    "letter",
    [
        LETTER.replace("Part 1", "Part 2"),
        LETTER.replace(" on May 14, 2026", ""),  # its own day may be that of another session
        LETTER.replace("May 14", "March 3"),
        LETTER.replace("Marlow T. Abernathy", "Ada Quill"),
        LETTER.replace("2.0 CPE", "4.0 CPE"),
    ],
)
def test_a_letter_that_may_tell_of_another_course_is_a_record_all_of_it_marked(letter: str) -> None:
    for files in ((numbered(1), ("letter.txt", letter.encode())), (("letter.txt", letter.encode()), numbered(1))):
        read = {one.name: one.records for one in parts(packed("all.zip", *files))}
        (record,) = read["letter.txt"]
        assert all(record[name].needs_review for name in ("course_title", "participant", "completion_date", "credits"))
        (record,) = read["certificate-1.pdf"]
        assert not record.course_title.needs_review


def test_a_letter_of_another_course_that_encloses_nothing_is_a_record_as_any_other() -> None:
    letter = SHORT_LETTER.replace("Part 1", "Part 2")
    _, found = parts(packed("all.zip", numbered(1), ("letter.txt", letter.encode())))
    assert not found.records[0].course_title.needs_review


def test_another_course_in_a_mail_s_words_is_a_record_all_of_it_marked() -> None:
    _, words = parts(mailed("one.eml", OWN_WORDS, numbered(1)))
    (record,) = words.records
    assert record.course_title.value == "Reading Ledgers"
    assert all(record[name].needs_review for name in ("course_title", "participant", "completion_date", "credits"))


@pytest.mark.parametrize(
    "words",
    [
        OF_FIRST,
        OF_FIRST.replace("Date: May 14", "Date: May 20"),  # of the mail, perhaps
        OF_FIRST.replace("Working Papers Part 1", "Working Papers"),
        OF_FIRST.replace("Working Papers Part 1", "A course of ours on papers"),
        OWN_WORDS.replace("March 3, 2026. ", ""),
        "From: Quillbrook\nSent: May 20, 2026\nTo: Marlow T. Abernathy\nSubject: CPE certificate\n\nDear Marlow,\nyour "
        "certificate of completion is attached. 2.0 CPE credits were awarded.",
        "Dear Marlow T. Abernathy,\nthank you for completing our webinar in May. Your certificate is attached: 2.0 CPE "
        "credits.\n\nMay 20, 2026\nThe Quillbrook Learning Institute",
        "Next course: Reading Ledgers, March 3, 2026, 2.0 CPE credits. Sign up today!",
    ],
)
def test_what_a_mail_says_of_what_is_attached_is_no_record_of_its_own(words: str) -> None:
    assert [len(one.records) for one in parts(mailed("one.eml", words, numbered(1)))] == [1, 0]


def test_pages_that_repeat_a_file_they_hold_are_no_record_of_their_own_but_count_for_all_else() -> None:
    def of(around: bytes) -> list[int]:
        return [len(one.records) for one in parts(("a.pdf", attached(around, numbered(1))))]

    assert of(numbered(1)[1]) == [1, 0]
    assert of(numbered(2)[1]) == [1, 1]
    assert of(certificate(title="Working Papers Part 1", credits="2.0", seed=1, sponsor="Another Institute")) == [1, 1]


def test_a_part_s_records_name_it_and_its_problems_count_them() -> None:
    first, second = parts(packed("two.zip", numbered(1), numbered(2)))
    for one in (first, second):
        assert [record.part for record in one.records] == [one.name]
        assert {problem.record for problem in one.problems} == {1}


def test_why_nothing_was_found_names_what_is_broken_and_never_what_is_merely_none() -> None:
    broken = ("torn.pdf", "This PDF is damaged.")
    assert why_nothing([broken]) == "Nothing in this file could be read. torn.pdf: This PDF is damaged."
    mixed = why_nothing([broken, ("notes.txt", NONE), ("message text", None)])
    assert mixed == f"{errors.NotACertificate().message} torn.pdf: This PDF is damaged."
    assert why_nothing([broken] * 9).count("torn.pdf") == 5


# -- what reading will take ----------------------------------------------------------------------


def picture(width: int, height: int) -> bytes:
    out = BytesIO()
    Image.new("L", (width, height), 200).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "effort"),
    [
        ("text.pdf", certificate(), Effort(kind="text")),
        ("scan.pdf", scan(), Effort(kind="pictures")),
        ("photo.png", picture(900, 700), Effort(kind="pictures")),
        ("mail words.txt", b"Certificate of completion\n", Effort(kind="text")),
        ("table.xlsx", b"PK\x03\x04 cut off", None),
        ("empty.pdf", b"   ", NOTHING),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_effort_is_told_from_bytes_alone(name: str, data: bytes, effort: Effort | None) -> None:
    told = preview(data, name=name)
    assert told.effort == effort or (effort is None and told.inside == ())


def test_a_scan_with_a_text_layer_is_a_kind_of_its_own_and_each_of_its_pages_counts() -> None:
    pages = b"".join(b"<< /Subtype /Image /Width 1700 /Height 2200 >>" + b" " * 400 for _ in range(3))
    logo = b"<< /Subtype /Image /Width 400 /Height 200 >>" + b" " * 400
    assert preview(b"%PDF-1.7\n" + pages + logo, name="a.pdf").effort == Effort(kind="pictures", units=3)
    assert preview(b"%PDF-1.7\n/Font" + pages + logo, name="a.pdf").effort == Effort(kind="mixed", units=3)
    assert preview(b"%PDF-1.7\n/Font" + logo, name="a.pdf").effort == Effort(kind="text")


def test_the_size_of_a_heic_picture_in_a_mail_is_read_without_its_codec() -> None:
    def box(width: int, height: int) -> bytes:
        return b"\0\0\0\x14ispe\0\0\0\0" + struct.pack(">II", width, height)

    photo = b"\0\0\0\x18ftypheic" + b"\0" * 12 + box(320, 240) + box(4032, 3024) + b"\0" * 16
    assert sniffing.media_type(photo, "") == "image/heic"
    assert shorter_side(photo) == 3024
    assert shorter_side(photo[:40]) == 0


def test_time_left_counts_what_is_inside_from_the_first_second_once_its_kind_was_read(
    tracker: Tracker, sheet: Sheet, draft: Run
) -> None:
    tracker.add_files(draft.id, [numbered(1), numbered(2), numbered(3)])
    assert tracker.progress(draft.id).seconds_left is None
    tracker.process(draft.id)
    live = tracker.active_run(sheet.id)
    tracker.add_files(live.id, [packed("four.zip", *map(numbered, range(11, 15)))])
    four = tracker.progress(live.id).seconds_left
    tracker.add_files(live.id, [packed("eight.zip", *map(numbered, range(21, 29)))])
    assert tracker.progress(live.id).seconds_left == pytest.approx(3 * four)
    tracker.add_files(live.id, [("scan.pdf", scan())])
    assert tracker.progress(live.id).seconds_left is None
