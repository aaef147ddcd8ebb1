"""How titles read: what leads up to one, where it ends, and what is none."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.title_phrases import (
    ends_on_a_small_word,
    ends_open,
    is_boilerplate,
    is_heading,
    join_lines,
    only_leads_on,
    opens_another_thing,
    tidy,
    title_in,
    without_tail,
)
from cpe_core.understanding.text.page_text import PageText

# -- in a sentence ---------------------------------------------------------------------------------


def read(sentence: str) -> str | None:
    found = title_in(sentence)
    return None if found is None else tidy(sentence[found[0] : found[1]].replace("- ", "-"))


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (" the course on Leases in Practice held on May 5, 2021", "Leases in Practice"),
        (" a two-day workshop on “Leases in Practice” organized by Quillbrook", "Leases in Practice"),
        (" 3 hours of Leases in Practice offered by Quillbrook", "Leases in Practice"),
        (" the Leases in Practice course.", "Leases in Practice"),
        (" Leases in Practice from May 5, 2021 to May 6, 2021", "Leases in Practice"),
        (" Leases in Practice May 5, 2021", "Leases in Practice"),
        (" Leases in Practice by Vera Lindqvist", "Leases in Practice"),
        (" Leases Step by Step by Vera Lindqvist", "Leases Step by Step"),
        (" Form 1065, Line by Line", "Form 1065, Line by Line"),
        (" Privacy by Design", "Privacy by Design"),
        (" Privacy by Design by Quillbrook", "Privacy by Design"),
        (" Leases in Practice by Clear Harbor Institute", "Leases in Practice"),
        (" The Lessee's View", "The Lessee's View"),
        (" THE COURSE ON LEASES HELD ON MAY 5", "LEASES"),
        (" 10 Steps to Leases", "10 Steps to Leases"),  # a number of no unit belongs to the title
        (" the Tax webinar on Leases", "Tax webinar on Leases"),  # a webinar with a name of its own
        (" the webinar on Leases", "Leases"),
        (" the Advanced Workshop on Leases held on May 5", "Advanced Workshop on Leases"),  # "Advanced" names nothing
        (" a one-month virtual internship in Leases, demonstrating great care", "Leases"),
        (" Leases for Farmers: A Walk-Through", "Leases for Farmers: A Walk-Through"),
        (" Leases for Farmers: A Run- Through of Clauses", "Leases for Farmers: A Run-Through of Clauses"),
        (" Closely- Held Barns held on May 5", "Closely-Held Barns"),
        (" Leases in Practice- held on May 5", "Leases in Practice"),
        (" Leases in Practice - through Quillbrook", "Leases in Practice"),
        (" Leases in Practice- Date: May 5", "Leases in Practice"),
        (" a 6-week training on Leases with outstanding remarks at Quillbrook", "Leases"),
    ],
)
def test_the_title_in_a_sentence_ends_where_the_sentence_goes_on(sentence: str, wanted: str) -> None:
    assert read(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        " the course.",
        " the course held on May 5, 2021",
        " the course offered by Quillbrook Institute",
        " the training conducted by Quillbrook Institute “in spirit”",
        " from May 5, 2021 to May 6, 2021",
        " course title",
        " 2.0 CPE credits",
        "",
    ],
)
def test_a_sentence_that_names_no_title_gives_none(sentence: str) -> None:
    assert read(sentence) is None


def test_quotes_after_the_sentence_has_gone_on_are_not_the_title() -> None:
    assert read(" Leases in Practice offered by “Quillbrook”") == "Leases in Practice"


def test_how_a_title_was_told_is_said() -> None:
    told = [title_in(text) for text in (" “Leases”", " The Webinar on Leases", " the Leases course")]
    assert [found and found[2] for found in told] == [
        "in quotes after a lead-in",
        "after an event's name",
        "in the lead-in's sentence",
    ]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Leases in Practice course.", "Leases in Practice"),
        ("Leases webinar held", "Leases"),
        ("A course", "A course"),  # nothing would be left
        ("Master Class", "Master Class"),  # a name, by its capital
        ("Training the Trainers", "Training the Trainers"),
    ],
)
def test_only_small_words_at_the_end_are_no_part_of_a_title(title: str, wanted: str) -> None:
    assert without_tail(title) == wanted


# -- what is no title ------------------------------------------------------------------------------


def test_the_name_of_the_paper_is_no_title() -> None:
    assert is_heading("CERTIFICATE OF COMPLETION") and is_heading("Certificate of Attendance")
    assert is_heading("CERTIFICATEOFCOMPLETION") and is_heading("")
    assert not is_heading("Certificate Programs: A Manager's View") and not is_heading("for participation in")
    assert not is_heading("Leases in Practice") and not is_heading("Certificate in Leases")


@pytest.mark.parametrize(
    "text",
    [
        "May 5, 2021", "Held on May 5, 2021", "www.quillbrook.org", "quillbrook.org", "vera@quillbrook.org",
        "2.0 CPE credits", "12 Long Street, Suite 4", "WD-4471992", "Duration 2 hours", "- * -",
        "Delivery Method: Group Live", "Page 1 of 3", "Page: 2", "Verify at learn.example", "Verify this certificate online",
        "Verify the authenticity of this paper", "Score 85%", "Score obtained: 9", "Date of issue", "Date and place", "Date", "Issued",
        "Issued by Quillbrook Institute", "Duration of the course", "Completed on March 4", "Signature of the Director",
    ],
)  # fmt: skip
def test_dates_addresses_codes_and_labels_with_their_values_are_no_titles(text: str) -> None:
    assert is_boilerplate(text)


@pytest.mark.parametrize(
    "text",
    [
        "Leases in Practice", "2021 Tax Update: What Changed on January 1, 2021", "401(k) Plans", "COVID-19",
        "How to Earn 40 CPE credits and Like It: A Guide", "Street Smart Auditing", "5 Ways to Drive Revenue", "Revenue: Five Steps",
        "Page Layout for Financial Reports", "Page layout for financial reports", "Verifying Inventory Counts",
        "Verify Before You Trust: Audit Evidence", "Score Cards for Managers", "Duration and Convexity", "Issued Debt and Equity",
        "Date Conventions in Contracts", "Course Length Matters",
    ],
)  # fmt: skip
def test_a_title_that_holds_a_date_an_amount_or_a_colon_is_still_one(text: str) -> None:
    assert not is_boilerplate(text)


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("by Quillbrook", True),
        ("held on a Monday", True),
        ("May 5, 2021", True),
        ("Instructor: Vera Lindqvist", True),
        ("Bylaws for Boards", False),
        ("and Lessees", False),
        ("Debt to maturity as it stood on the books before and after January 1, 2021", False),
    ],
)
def test_the_title_is_over_where_the_next_row_tells_who_or_when(text: str, over: bool) -> None:
    assert opens_another_thing(text) is over


# -- rows that lead on -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "leads"),
    [("entitled:", True), ("the course", True), ("The Course", False), ("the leases course", False), ("", False)],
)
def test_a_row_of_small_words_only_leads_on_and_a_title_of_them_does_not(text: str, leads: bool) -> None:
    assert only_leads_on(text) is leads


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        ("has completed the course", True),
        ("for the completion of:", True),
        ("has been awarded", True),
        ("has completed Leases.", False),
        ("has completed the course.", False),
        ("Leases in Practice", False),
    ],
)
def test_what_a_row_leads_up_to_stands_in_the_next(text: str, is_open: bool) -> None:
    assert ends_open(text) is is_open


def test_a_row_that_ends_on_a_small_word_goes_on_unless_it_is_a_title_s_first_line() -> None:
    assert ends_on_a_small_word("SEMINAR ON") and ends_on_a_small_word("7 lessons in the")
    assert not ends_on_a_small_word("Accounting for") and not ends_on_a_small_word("leases")


# -- as a person would write it --------------------------------------------------------------------


def test_lines_are_joined_as_a_reader_would() -> None:
    assert join_lines(["Leases in", "Practice"]) == "Leases in Practice"
    assert join_lines(["Self-", "Employed"]) == "Self-Employed"
    assert join_lines(["Leases -", "Practice"]) == "Leases - Practice"


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("“Leases in Practice”", "Leases in Practice"),
        ("“Leases in Practice", "Leases in Practice"),
        ("‘Leases’", "Leases"),
        ("“Free” and “Fair”", "“Free” and “Fair”"),
        ("Myths of “Fair Value”", "Myths of “Fair Value”"),
        ("- Leases.  -", "Leases"),
        ("Leases, Inc. v. Tax Co.", "Leases, Inc. v. Tax Co."),
    ],
)
def test_quotes_around_a_title_go_and_quotes_in_it_stay(title: str, wanted: str) -> None:
    assert tidy(title) == wanted


@pytest.mark.parametrize(
    "title", ["Page Layout for Financial Reports", "Verify Before You Trust", "Duration and Convexity"]
)
def test_a_title_that_begins_like_a_label_is_given(title: str) -> None:
    lines = (
        "Certificate of Completion",
        "Ada Quill",
        "has successfully completed",
        title,
        "March 4, 2024",
        "2.0 CPE credits",
    )
    assert read_certificate(PageText([page(*column(*lines))])).course_title.value == title


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Course No. RW-204: Retaining Harrows: Failures", "Retaining Harrows: Failures"),
        ("Class #4410 - Group Harrows", "Group Harrows"),
        ("Course 2: Leases", "Course 2: Leases"),
        ("Session Notes: Harrows", "Session Notes: Harrows"),
        ("AUD 4410: Group Harrows", "AUD 4410: Group Harrows"),
    ],
)
def test_the_number_of_the_course_is_no_part_of_its_title(printed: str, title: str) -> None:
    assert tidy(printed) == title


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Ledgers Revisited²", "Ledgers Revisited"), ("Ledgers Revisited ¹²", "Ledgers Revisited"),
        ("Ledgers (Part B)†", "Ledgers (Part B)"), ("Why E = mc²", "Why E = mc²"), ("Ledgers 2", "Ledgers 2"),
    ],
)  # fmt: skip
def test_the_mark_of_a_footnote_is_no_part_of_a_title(printed: str, title: str) -> None:
    assert tidy(printed) == title


# -- broken at a hyphen ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "row", "is_over"),
    [
        ("Leases: A Practical Walk-", "Through of Clauses", False),
        ("Leases: A Practical Walk-", "Through", False),
        ("The Employer-", "Provided Barn", False),
        ("Leases: A Practical Walk", "Through of Clauses", True),
        ("Leases in Practice -", "through Quillbrook", True),
        ("Leases in Practice-", "held on May 5", True),
        ("Leases in Practice-", "Date: May 5", True),
    ],
)
def test_a_word_that_breaks_at_its_hyphen_goes_on(before: str, row: str, is_over: bool) -> None:
    assert opens_another_thing(row, before) == is_over


@pytest.mark.parametrize(("first", "second"), [("Leases: A Walk-", "Through"), ("Tax for Closely-", "Held Barns")])
def test_a_title_is_whole_where_a_word_of_it_breaks_at_its_hyphen(first: str, second: str) -> None:
    lines = ("This certifies that", "Ada Quill", "has completed", first, second, "CPE credits: 2.0")
    assert read_certificate(PageText([page(*column(*lines, step=0.03))])).course_title.value == first + second


def test_a_turkish_heading_in_capitals_is_one() -> None:
    assert is_heading("KATILIM BELGESİ") and is_heading("Katılım Belgesi")
