"""Numbers, spans and outcomes read as a person would say them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from cpe_core.rows import File, Inside, Progress, Receipt, Run
from pages.parts import wording


def run(number: int, *, first: int = 1) -> Run:
    return Run(
        id=number,
        sheet_id=1,
        number=number,
        status="completed",
        follows_run_id=number - 1 or None,
        append_results=True,
        first_number=first,
        created_at="2026-01-01",
        started_at=None,
        ended_at=None,
    )


def file(name: str, status: str, *, reason: str | None = None, retried: int | None = None, records: int = 0) -> File:
    return File(
        id=1,
        run_id=1,
        run_number=1,
        sheet_id=1,
        name=name,
        sha256="0" * 64,
        size=1,
        status=status,
        reason=reason,
        attempts=1,
        added_at="2026-01-01",
        ended_at=None,
        retried_in_run_id=retried,
        discarded_at=None,
        record_count=records,
    )


def progress(
    *, read: int, failed: int, reading: str | None = None, left: float | None = None, total: int = 0
) -> Progress:
    return Progress(
        run=run(3), total=total or read + failed, read=read, failed=failed, reading=reading, seconds_left=left
    )


@pytest.mark.parametrize(
    ("credits", "said"),
    [("18", "18.0"), ("42.25", "42.25"), ("1.50", "1.5"), ("0", "0.0"), ("1200", "1,200.0"), ("1E+2", "100.0")],
)
def test_credits_are_exact_with_one_decimal_at_least(credits: str, said: str) -> None:
    assert wording.amount(Decimal(credits)) == said


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (run(1), "run 1"),
        (run(2), "run 2 · adds to run 1"),
        (run(4), "run 4 · adds to runs 1–3"),
        (run(4, first=4), "run 4"),
        (run(4, first=3), "run 4 · adds to run 3"),
    ],
)
def test_a_run_says_what_its_results_join(one: Run, said: str) -> None:
    assert wording.span(one) == said


@pytest.mark.parametrize(
    ("read", "failed", "before", "said"),
    [
        (29, 2, 0, "Run 3: 29 read, 2 gave no record"),
        (1, 0, 0, "Run 3: 1 file read"),
        (0, 1, 0, "Run 3: the file gave no record"),
        (0, 4, 0, "Run 3: none of the 4 files gave a record"),
        (3, 0, 2, "Run 3: 3 files read · 2 of earlier runs gave no record"),
    ],
)
def test_the_outcome_of_a_run_is_one_line(read: int, failed: int, before: int, said: str) -> None:
    assert wording.outcome(progress(read=read, failed=failed), failed_before=before) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(2, "a few seconds left"), (38, "about 40 s left"), (200, "about 3 min left")]
)
def test_the_time_left_is_said_as_the_guess_it_is(seconds: float, said: str) -> None:
    assert wording.time_left(seconds) == said


def test_the_pace_names_the_file_in_hand() -> None:
    going = progress(read=11, failed=1, reading="ethics-2026.pdf", left=38.0, total=31)
    assert wording.pace(going) == "12 of 31 · reading ethics-2026.pdf · about 40 s left"


def test_a_failed_file_tells_its_reason_and_whether_it_came_again() -> None:
    assert wording.result(file("a.pdf", "failed", reason="It is empty.")) == "It is empty."
    assert (
        wording.result(file("a.pdf", "failed", reason="It is empty.", retried=2)) == "It is empty. Added again later."
    )
    assert wording.result(file("a.pdf", "read", records=2)) == "2 records"


def test_a_file_left_out_says_where_it_is_already() -> None:
    there = file("ethics.pdf", "read")
    same = Receipt(name="ethics.pdf", outcome="duplicate_of", duplicate_of=there)
    other = Receipt(name="copy.pdf", outcome="duplicate_of", duplicate_of=there)
    assert same.left_out == "already in this sheet (run 1), left out"
    assert other.left_out == "already in this sheet as ethics.pdf (run 1), left out"
    assert Receipt(name="new.pdf", outcome="added", file_id=7).left_out is None


@pytest.mark.parametrize(
    ("changing", "read", "told"),
    [
        (0, 0, "There is nothing to read again."),
        (0, 9, "Nothing would change."),
        (1, 1, "This would change."),
        (1, 9, "1 of 9 records would change."),
        (1200, 3000, "1,200 of 3,000 records would change."),
    ],
)
def test_what_reading_again_would_do(changing: int, read: int, told: str) -> None:
    assert wording.would_change(changing, read) == told


def test_what_a_certificate_says_otherwise_is_told_by_field_with_both_values() -> None:
    these = (("credits", "4", "2.0"), ("completion_date", "2026-03-06", "2026-03-05"), ("sponsor", None, "*Heron*"))
    assert wording.otherwise(these) == (
        "The certificate says otherwise: Credits “2.0”, you have “4”; Completed “5 Mar 2026”, you have “6 Mar 2026”; "
        "Sponsor “*Heron*”, you have nothing. What you said stays."
    )


def test_a_mail_or_an_archive_is_told_by_what_is_inside() -> None:
    inside = Inside(done=7, total=20, reading="ethics.pdf")
    alone = replace(progress(read=0, failed=0, reading="evidence.zip", left=41, total=1), inside=inside)
    assert wording.pace(alone) == "7 of 20 in evidence.zip · reading ethics.pdf · about 40 s left"
    assert wording.pace(replace(alone, total=3, read=1)).startswith("1 of 3 · 7 of 20 in evidence.zip · reading ethics")
    assert alone.fraction == 0.35
    done = replace(file("evidence.zip", "read", records=19), part_count=20, parts_done=20, parts_failed=1)
    assert wording.result(done) == "19 records · 1 of 20 files inside gave no record"
    assert wording.result(replace(done, status="reading", parts_done=7)) == "7 of 20 read"
    said = wording.outcome(progress(read=1, failed=0), failed_inside=1)
    assert said == "Run 3: 1 file read · 1 file in mails or archives gave no record"


@pytest.mark.parametrize("text", ["https://example.org/x", "www.example.org", "ada@example.org", "WWW.example.org"])
def test_an_address_in_a_label_is_kept_apart_by_what_is_not_seen(text: str) -> None:
    label = wording.plain(f"see {text}")
    assert label.replace("\\", "").replace("\u2060", "") == f"see {text}"
    assert "\u2060" in label


def test_a_label_without_an_address_is_only_escaped() -> None:
    assert wording.plain("Tax: 1 & 2 **new** www") == r"Tax\: 1 \& 2 \*\*new\*\* www"
