"""The drawn transcripts: how their rows are counted, and that the same files come out every time."""

from __future__ import annotations

from cpe_core import Extraction, Field, Problem, Record
from tests.transcripts.drawn import Row, Transcript
from tests.transcripts.make import drawings
from tests.transcripts.score import compare

LEASES = Row("Leases: Year-Two Issues", "2025-03-05", "2.0", ["Ada Quill", "Quill, Ada"])
ETHICS = Row("Ethics at Work", "2025-04-06", "1.50", "Ada Quill")
TWICE = Row("Ethics at Work", "2026-04-09", None)
DRAWN = Transcript("drawn.pdf", b"", (LEASES, ETHICS, TWICE), left_out=1)


def read(*rows: tuple[str, str, str | None], doubtful: bool = False, problem: str = "") -> Extraction:
    records = tuple(
        Record(
            course_title=Field(value=title, needs_review=doubtful),
            completion_date=Field(value=day),
            credits=Field(value=credits),
            participant=Field(value="ADA QUILL"),
        )
        for title, day, credits in rows
    )
    told = (Problem(code=problem, message="Something is told."),) if problem else ()
    return Extraction(name="drawn.pdf", sha256="", records=records, problems=told)


def counts(extraction: Extraction) -> tuple[int, ...]:
    found = compare(DRAWN, extraction)
    return found.rows, found.right, found.wrong, found.silent, found.invented, found.lost, found.unannounced


def test_rows_are_right_but_for_case_spacing_and_zeros_whatever_their_order() -> None:
    found = read(
        ("Ethics at Work", "2026-04-09", None), ("LEASES: YEAR - TWO ISSUES", "2025-03-05", "2"),
        ("Ethics at Work", "2025-04-06", "1.5"),
    )  # fmt: skip
    assert counts(found) == (3, 3, 0, 0, 0, 0, 0)
    assert compare(DRAWN, found).name == 0


def test_a_course_held_twice_pairs_by_its_date_and_one_not_completed_is_invented() -> None:
    found = read(("Ethics at Work", "2026-04-09", "9"), ("Ethics at Work", "2024-01-01", None), ("Total", "", "3.5"))
    assert counts(found) == (3, 1, 1, 1, 1, 1, 1)
    assert compare(DRAWN, found).unprinted == 1


def test_a_loss_is_announced_only_if_something_says_so_and_all_records_are_marked() -> None:
    row = ("Ethics at Work", "2025-04-06", "1.5")
    assert counts(read(row, doubtful=True, problem="rows_not_read"))[-2:] == (2, 0)
    assert counts(read(row, doubtful=True, problem="part_not_read"))[-2:] == (2, 2)
    assert counts(read(row, doubtful=True))[-2:] == (2, 2)
    assert counts(read(row, problem="rows_not_read"))[-2:] == (2, 2)
    assert counts(Extraction(name="drawn.pdf", sha256="", error="Too long."))[-2:] == (3, 0)


def test_a_wrong_value_that_is_marked_is_not_silent() -> None:
    assert counts(read(("Ethics in Work", "2025-04-06", "1.5"), doubtful=True))[1:4] == (0, 1, 0)
    assert counts(read(("Ethics at Work", "2025-04-06", "15"), doubtful=True))[1:4] == (0, 1, 1)


def test_the_same_files_come_out_every_time() -> None:
    drawn = {draw.__name__: draw for draw in drawings("open")}
    for name in ("learning_history", "chamber"):
        first = drawn[name]()
        assert first == drawn[name]()
        assert first.rows and first.left_out
