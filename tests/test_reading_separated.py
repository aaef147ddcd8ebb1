"""Transcripts exported as text: rows of separated values are read as a table, and no text that is none."""

from __future__ import annotations

import csv
import io

import pytest
from test_reading_containers import IN_WORDS, archive, mail, titles

from cpe_core import extract
from cpe_core.reading.separated import MOST_ROWS, separated

NAMES = ("Date", "Course Title", "Sponsor", "Field of Study", "Delivery Method", "CPE Credits")
ROWS = (
    ("03/14/2024", "Principles of Lease Accounting", "Larkspur Institute of Accounting", "Accounting", "Group Live", "2.5"),
    ("05/22/2024", "Sampling for Auditors", "Larkspur Institute of Accounting", "Auditing", "QAS Self Study", "4.0"),
    ("06/30/2024", "Ethics, Duty; and\tYou", "Quillhaven CPE Group", "Regulatory Ethics", "QAS Self Study", "1.0"),
)  # fmt: skip
COURSES = ["Principles of Lease Accounting", "Sampling for Auditors", "Ethics, Duty; and You"]


def written(separator: str, rows=(NAMES, *ROWS), *, quoting=csv.QUOTE_MINIMAL, end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=end).writerows(rows)
    return out.getvalue()


def values(found, name: str) -> list[object]:
    return [record[name].value for record in found.records]


def is_right(found) -> bool:
    assert titles(found) == COURSES
    assert values(found, "completion_date") == ["2024-03-14", "2024-05-22", "2024-06-30"]
    assert values(found, "credits") == ["2.5", "4.0", "1.0"]
    assert values(found, "sponsor") == [row[2] for row in ROWS]
    return True


@pytest.mark.parametrize("separator", ["\t", ";", ",", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_each_row_of_separated_values_is_a_record(separator, encoding):
    assert is_right(extract(written(separator).encode(encoding), name="transcript.csv"))


@pytest.mark.parametrize(
    "text",
    [
        written(",", quoting=csv.QUOTE_ALL, end="\n"),
        written(";", [NAMES, *[(*row[:1], row[1].replace(" ", "\n", 1), *row[2:]) for row in ROWS]]),
        written(";", [(*NAMES, ""), *[(*row, "") for row in ROWS]]),
        written("\t", [(*NAMES, "Notes", "State", "Expires"), *[(*row, "", "", "") for row in ROWS]]),
        "Transcript of Ottoline Farquhar\n\n" + written(";"),
    ],
    ids=["quotes", "line ends in quotes", "separators at the end", "empty columns", "lines above"],
)
def test_separated_values_in_each_form_are_read(text):
    assert is_right(extract(text.encode(), name="transcript.txt"))


def test_decimal_commas_are_read():
    rows = [(*row[:5], row[5].replace(".", ",")) for row in ROWS]
    assert values(extract(written(";", [NAMES, *rows]).encode(), name="a.csv"), "credits") == ["2.5", "4.0", "1.0"]


def test_a_row_that_is_cut_short_costs_no_other():
    rows = [*ROWS, *[(f"07/{day}/2024", f"Audit Course {day}", *ROWS[1][2:]) for day in range(13, 19)]]
    text = written(";", [NAMES, *rows]) + "Total\r\n"
    assert len(extract(text.encode(), name="a.csv").records) == len(rows)


def test_one_in_a_mail_and_in_an_archive_is_read():
    data = written(",").encode()
    assert is_right(extract(mail(("transcript.csv", data)).as_bytes(), name="mail.eml"))
    assert is_right(extract(archive(("transcript.csv", data)), name="all.zip"))


@pytest.mark.parametrize(
    "text",
    [
        IN_WORDS,
        IN_WORDS.replace(":", ":\t\t"),
        "Dear Ottoline, well done, and thanks, from all of us.\nYou passed, we hear, with honours, in May.\n",
        "one;two\nthree;four\n",
        "a;b;c\n",
        "a;b;c\n1;2\n3\n4;5;6;7\n",
        "a;b;c\n" * (MOST_ROWS + 2),
        'a;b;c\n"' + "x" * 200_000 + "\n",
        "Name:;;Ottoline\nDate:;;May\nCredits:;;2\n",
    ],
)
def test_a_text_that_is_no_table_is_read_line_by_line(text):
    assert separated(text) == ([], [])


def test_a_certificate_in_words_is_read_as_ever():
    for text in (IN_WORDS, IN_WORDS.replace(":", ":\t")):
        assert titles(extract(text.encode(), name="a.txt")) == COURSES[:1]
