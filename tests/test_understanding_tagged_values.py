"""What the learned reader marks becomes a value only where it can be one."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, grid, page

from cpe_core.understanding.models.tagged_values import tagged_candidates
from cpe_core.understanding.models.tagger import TaggedSpan
from cpe_core.understanding.text.page_text import PageText


def marked(field: str, text: str, *rows: str):
    """The values of a field, the reader having marked `text` on a page of these rows."""
    page_text = PageText([page(*column(*rows))])
    start = page_text.text.index(text)
    span = TaggedSpan(field=field, start=start, end=start + len(text), probability=0.99)
    return [one.candidate.value for one in tagged_candidates(page_text, [span], field)]


def test_a_marked_number_is_a_certificates_number():
    assert marked("certificate_number", "QX-88213", "Certificate Number: QX-88213") == ["QX-88213"]


def test_a_number_right_under_the_label_of_another_thing_is_none():
    assert marked("certificate_number", "QX-88213", "6. ACTIVITY NUMBER", "QX-88213") == []
    assert marked("certificate_number", "QX-88213", "Quillmark Activity Center", "QX-88213") == ["QX-88213"]


def test_a_label_that_is_glued_to_a_number_is_no_part_of_it():
    for row in ("Certificate ID:feCqL9x2", "ID:feCqL9x2"):
        assert marked("certificate_number", "ID:feCqL9x2", row) == ["feCqL9x2"]


def test_a_title_that_two_rows_print_is_one():
    page_text = PageText([page(*column("Ledgers for Beginners", "Ledgers for Beginners"))])
    span = TaggedSpan(field="course_title", start=0, end=len(page_text.text), probability=0.9)
    (found,) = tagged_candidates(page_text, [span], "course_title")
    assert found.candidate.value == "Ledgers for Beginners"


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("QX-88213", "Member Number: QX-88213"),
        ("QX-88213", "License # QX-88213"),
        ("05/14/2026", "printed 05/14/2026"),
        ("20260514", "20260514"),
        ("1/2", "page 1/2"),
        ("9840543111", "Email: info@quill.org | Contact : 9840543111"),
        ("NAHEL-CAAS", "PI, NAHEL-CAAS"),
        ("OFACHIEVEMENT", "CERTIFICATE OFACHIEVEMENT"),
        ("tank?commid=642633", "quill.org/tank?commid=642633"),
        ("quill.ai/verify-certificate", "quill.ai/verify-certificate"),
        ("88vera@quill.example", "Vera Lindqvist 88vera@quill.example"),
    ],
)
def test_other_numbers_dates_and_pages_are_not(text: str, row: str):
    assert marked("certificate_number", text, row) == []


@pytest.mark.parametrize("rows", [("Certificate ID: KXRROGTE",), ("Certificate number", "KXRROGTE")])
def test_letters_that_a_label_calls_a_number_are_one(rows: tuple[str, ...]):
    assert marked("certificate_number", "KXRROGTE", *rows) == ["KXRROGTE"]
    assert marked("certificate_number", "#KXRROGTE", "#KXRROGTE") == ["KXRROGTE"]


def test_a_house_number_is_no_amount_of_credit():
    assert marked("credits", "12", "12 Harbour Lane, Suite 4") == []
    assert marked("credits", "12", "12 CPE credits, Harbour Lane") == ["12"]


def test_a_marked_name_is_cleaned_as_the_rules_clean_it():
    assert marked("participant", "Marisol Quint, CPA", "Hi Marisol Quint, CPA") == ["Marisol Quint"]


def test_a_logo_and_the_same_name_under_it_are_one_sponsor():
    assert marked("sponsor", "Quillbrook Ouillbrook", "Quillbrook Ouillbrook") == ["Quillbrook"]
    assert marked("sponsor", "Harbour Harvest", "Harbour Harvest") == ["Harbour Harvest"]


def test_what_is_no_registry_number_is_none():
    assert marked("sponsor_id", "12345", "Sponsor 12345") == []
    assert marked("sponsor_id", "170231", "Sponsor 170231") == ["170231"]


def test_a_marked_field_of_study_gets_its_nasba_name_and_an_ambiguous_one_is_left_to_the_rules():
    (value,) = marked("fields_of_study", "Taxation", "Area Taxation")
    assert [part.name for part in value] == ["Taxes"]
    assert marked("fields_of_study", "Ethics", "Area Ethics") == []


def test_a_title_in_large_type_is_taken_whole():
    page_text = PageText(
        [page(*column(("Principal or Agent?", 0.05), "for completing", "with two credits", "on Friday"))]
    )
    start = page_text.text.index("or Agent?")
    span = TaggedSpan(field="course_title", start=start, end=start + len("or Agent?"), probability=0.9)
    assert [one.candidate.value for one in tagged_candidates(page_text, [span], "course_title")] == [
        "Principal or Agent?"
    ]


def test_the_code_of_a_course_is_part_of_its_heading_and_a_label_is_not():
    for printed, value in (
        ("QL50P: QL50's Introduction to Harrowing", "QL50P: QL50's Introduction to Harrowing"),
        ("Course: Introduction to Harrowing", "Introduction to Harrowing"),
    ):
        page_text = PageText([page(*column((printed, 0.05), *3 * ("for completing it with two credits",)))])
        start = page_text.text.index("Introduction")
        span = TaggedSpan(field="course_title", start=start, end=len(printed), probability=0.9)
        assert [one.candidate.value for one in tagged_candidates(page_text, [span], "course_title")] == [value]


@pytest.mark.parametrize(
    ("printed", "marked_part", "value"),
    [
        ("Budgets With Care", "Budgets", "Budgets With Care"),
        ("Mapas e Medidas", "Mapas", "Mapas e Medidas"),
        ("Wound Care - Part Two", "Wound Care", "Wound Care - Part Two"),
        ("First Response at Work", "First Response", "First Response at Work"),
        ("Wound Care / CPR / AED", "Wound Care", "Wound Care / CPR / AED"),
        ("Wound Care | Vera Lindqvist", "Wound Care", "Wound Care"),
        ("Wound Care - Vera Lindqvist", "Wound Care", "Wound Care"),
        ("Wound Care on May 5, 2021", "Wound Care", "Wound Care"),
        ("Wound Care by Quillbrook", "Wound Care", "Wound Care"),
        ("Wound Care by Vera Lindqvist", "Wound Care", "Wound Care"),
        ("Wound Care, Step by Step", "Wound Care, Step", "Wound Care, Step by Step"),
        ("Wound Care, Case by Case", "Wound Care", "Wound Care, Case by Case"),
        ("Wound Care - 2.0 CPE credits", "Wound Care", "Wound Care"),
    ],
)
def test_a_title_in_large_type_goes_on_to_the_end_of_its_row(printed: str, marked_part: str, value: str):
    page_text = PageText([page(*column((printed, 0.05), "for completing", "with two credits", "on Friday"))])
    start = page_text.text.index(marked_part)
    span = TaggedSpan(field="course_title", start=start, end=start + len(marked_part), probability=0.9)
    assert [one.candidate.value for one in tagged_candidates(page_text, [span], "course_title")] == [value]


def under(first: str, second: str, *, size: float = 0.05, gap: float = 0.065) -> str:
    """The title, marked in the first of two rows of large type."""
    rows = [Put(text=first, y=0.1, size=0.05), Put(text=second, y=0.1 + gap, size=size)]
    page_text = PageText([page(*rows, *column(*3 * ("for completing it with two credits",), top=0.3))])
    span = TaggedSpan(field="course_title", start=0, end=len(first), probability=0.9)
    return str(tagged_candidates(page_text, [span], "course_title")[0].candidate.value)


def test_a_title_in_large_type_goes_on_in_the_row_under_it_of_the_same_type():
    assert under("The Whole Harrow", "2024: Zero to Hero") == "The Whole Harrow 2024: Zero to Hero"
    assert under("The Whole Harrow", "A Reading Course", size=0.035) == "The Whole Harrow"
    assert under("The Whole Harrow", "A Reading Course", gap=0.12) == "The Whole Harrow"
    assert under("The Whole Harrow", "Ada Quillmark") == "The Whole Harrow"
    assert under("The Whole Harrow", "on May 5, 2021") == "The Whole Harrow"


def test_a_title_beside_its_label_is_the_whole_cell():
    page_text = PageText([page(*grid([0.1, 0.3], ["EVENT:", "Annual Harrow Training Week"], ["HELD:", "May 5, 2021"]))])
    start = page_text.text.index("Annual")
    span = TaggedSpan(field="course_title", start=start, end=start + len("Annual Harrow"), probability=0.9)
    (found,) = tagged_candidates(page_text, [span], "course_title")
    assert found.candidate.value == "Annual Harrow Training Week"


def test_a_name_and_its_initials_above_it_are_one_sponsor():
    assert marked("sponsor", "QLIH Quill Lane Institute of Harrow", "QLIH Quill Lane Institute of Harrow") == [
        "Quill Lane Institute of Harrow"
    ]
    assert marked("sponsor", "QLX Quill Lane Institute", "QLX Quill Lane Institute") == ["QLX Quill Lane Institute"]


def test_a_title_in_the_type_of_its_sentence_ends_where_it_was_marked():
    row = "has completed Wound Care with good success"
    assert marked("course_title", "Wound Care", row) == ["Wound Care"]
    assert marked("course_title", "Wound Care", "Wound Care with good success") == ["Wound Care"]


def test_a_part_of_a_row_that_is_nothing_but_a_name_is_the_whole_name():
    assert marked("participant", "Javier Ibarra", "Francisco Javier Ibarra") == ["Francisco Javier Ibarra"]
    assert marked("participant", "WEI XUAN", "TAN WEI XUAN, JOCASTA") == ["JOCASTA TAN WEI XUAN"]
    assert marked("participant", "Javier Ibarra", "presented to Javier Ibarra on May 5") == ["Javier Ibarra"]


@pytest.mark.parametrize(
    "row",
    [
        "Head of Accounting",
        "Dean, Faculty of Accounting",
        "Bachelor of Accounting",
        "Accounting Department",
        "Accounting Team",
    ],
)
def test_an_office_or_a_degree_tells_no_field_of_study(row: str):
    assert marked("fields_of_study", "Accounting", row) == []


@pytest.mark.parametrize("suffix", [", III", " Jr.", ", Sr.", " II", " IV"])
def test_a_name_has_its_suffix(suffix: str):
    assert marked("participant", "Thomas Greeley", f"Thomas Greeley{suffix} has completed") == [
        f"Thomas Greeley{suffix}"
    ]


def test_between_two_equal_words_by_names_nobody():
    assert marked("course_title", "Leases, Step", "has completed Leases, Step by Step") == ["Leases, Step by Step"]


def test_what_stands_behind_field_of_study_is_one():
    assert marked("fields_of_study", "Accounting", "Dean Quill, Field of Study Accounting") != []
    assert marked("fields_of_study", "Accounting", "Accounting") != []


def test_a_title_ends_before_the_row_that_says_who_when_or_which_track():
    for below in ("Track C: Delivery Leads", "3 hours", "Ann Harrow, Instructor"):
        page_text = PageText([page(*column("Leases in Practice", below))])
        span = TaggedSpan(field="course_title", start=0, end=len(page_text.text), probability=0.9)
        (found,) = tagged_candidates(page_text, [span], "course_title")
        assert found.candidate.value == "Leases in Practice"


def test_a_method_of_other_courses_is_none():
    assert marked("delivery_method", "Group Live", "We also offer Group Live courses") == []
    assert marked("delivery_method", "Group Live", "Offered as Group Live") == ["Group Live"]


def test_a_method_behind_an_empty_box_is_none():
    assert marked("delivery_method", "Group Live", "[ ] Group Live  [ ] QAS Self Study") == []
    assert marked("delivery_method", "[ ] Group Live", "[ ] Group Live  [ ] QAS Self Study") == []
    assert marked("delivery_method", "Group Live", "[x] Group Live  [ ] QAS Self Study") == ["Group Live"]


def test_a_number_in_the_next_column_belongs_to_the_label_beside_it():
    rows = (["Course:", "Leases in Practice"], ["Board Program No.", "ZP4K-T-00417-S"], ["Place:", "Dayton"])
    lines = [
        Put(text=row[side], y=0.4 + 0.022 * n, x=x, size=0.018, left=True)
        for side, x in ((0, 0.1), (1, 0.5))
        for n, row in enumerate(rows)
    ]
    page_text = PageText([page(*lines)])
    start = page_text.text.index("ZP4K")
    span = TaggedSpan(field="certificate_number", start=start, end=start + 14, probability=0.99)
    assert tagged_candidates(page_text, [span], "certificate_number") == ()


def title_marked(start: str, end: str, *puts: Put) -> list:
    """The title, the reader having marked from one text to another on a page of these lines."""
    page_text = PageText([page(*puts)])
    first, last = page_text.text.index(start), page_text.text.index(end) + len(end)
    span = TaggedSpan(field="course_title", start=first, end=last, probability=0.9)
    return [one.candidate.value for one in tagged_candidates(page_text, [span], "course_title")]


def test_a_name_in_another_type_over_a_title_is_none_of_it():
    name = Put(text="Edda Marrowby", y=0.3, size=0.036, x=0.7, left=True)
    title = Put(text="Webinar: Hedging in Small Funds", y=0.36, size=0.02, x=0.6, left=True)
    assert title_marked("Edda", "Funds", name, title) == ["Hedging in Small Funds"]


def labels_beside(*pairs: tuple[str, str]) -> list[Put]:
    """Small labels at the left, their values at one place beside them, a little higher."""
    labels = [Put(text=label, y=0.302 + 0.07 * n, size=0.014, x=0.3, left=True) for n, (label, _) in enumerate(pairs)]
    values = [Put(text=value, y=0.3 + 0.07 * n, size=0.018, x=0.5, left=True) for n, (_, value) in enumerate(pairs)]
    return [*labels, *values]


def test_a_label_of_a_column_of_labels_is_no_part_of_the_title_beside_it():
    lines = labels_beside(("Who", "Edda Marrowby"), ("Lecture", "Hedging in Small Funds"), ("When", "May 5, 2021"))
    assert title_marked("Hedging", "Lecture", *lines) == ["Hedging in Small Funds"]


@pytest.mark.parametrize("row", ["12 Ratios in 24 Hours: A Sprint", "Ledgers in 5 Days and 3 Nights"])
def test_a_title_goes_on_behind_an_amount_that_is_its_own(row: str):
    lines = ("certifies that", ("Edda Marrowby", 0.03), "completed", (row, 0.03), "May 5, 2021", "1.5 CPE credits")
    puts = column("Certificate", *lines)
    assert title_marked(row.split(maxsplit=1)[0], row.split()[1], *puts) == [row]


def test_a_number_glued_to_what_it_counts_is_no_number_of_a_certificate():
    assert marked("certificate_number", "6Unterrichtsstunden", "Umfang: 6Unterrichtsstunden") == []


def test_a_common_word_within_a_sentence_is_no_sponsor():
    assert marked("sponsor", "members", "It will be reported on behalf of members.") == []
    assert marked("sponsor", "quillmark", "quillmark") == ["quillmark"]


def test_who_nominated_is_not_the_participant():
    assert marked("participant", "Ada Holm", "Ivo Brandt", "nominated by Ada Holm") == []
    assert marked("participant", "Ada Holm", "completed by Ada Holm") == ["Ada Holm"]


@pytest.mark.parametrize("labels", [("Who", "Theme", "Day"), ("Person", "Talk", "Held")])
def test_neither_a_title_nor_a_name_takes_a_label_of_its_column(labels: tuple[str, ...]):
    lines = labels_beside(*zip(labels, ("Edda Marrowby", "Hedging in Small Funds", "May 5, 2021"), strict=True))
    page_text = PageText([page(*lines)])
    start, end = page_text.text.index("Edda"), page_text.text.index(labels[0]) + len(labels[0])
    span = TaggedSpan(field="participant", start=start, end=end, probability=0.9)
    assert [one.candidate.value for one in tagged_candidates(page_text, [span], "participant")] == ["Edda Marrowby"]


def test_names_over_numbers_are_no_labels():
    pairs = (("Student", "PTIN", 0.22), ("Program", "Number", 0.32), ("Date", "Hours", 0.43))
    values = (("Edda Marrowby", "P0*****77"), ("Hedging in Small Funds", "ZR-00317"), ("May 5, 2021", "1.5"))
    lines = [Put(text=t, y=y, size=0.018, x=x, left=True) for a, b, y in pairs for t, x in ((a, 0.06), (b, 0.5))]
    for (_, _, y), row in zip(pairs, values, strict=True):
        lines += [Put(text=t, y=y + 0.03, size=0.026, x=x, left=True) for t, x in zip(row, (0.06, 0.5), strict=True)]
    page_text = PageText([page(*lines)])
    start, end = page_text.text.index("PTIN"), page_text.text.index("Marrowby") + len("Marrowby")
    span = TaggedSpan(field="participant", start=start, end=end, probability=0.9)
    assert "PTIN" not in [one.candidate.value for one in tagged_candidates(page_text, [span], "participant")]


def test_one_of_several_numbered_parts_is_no_title():
    rows = ("Part 1: Goals", "Part 2: Feedback", "Part 3: Notes")
    assert marked("course_title", "Part 2: Feedback", *rows) == []
    assert marked("course_title", "Part 2: Feedback", "has completed", "Part 2: Feedback") == ["Part 2: Feedback"]
    assert marked("course_title", "Module IV: Leases", "Module III: Bonds", "Module IV: Leases") == []


def test_a_title_in_large_type_begins_where_its_first_row_does():
    rows = [
        Put(text="Everything an Auditor of a", y=0.2, size=0.04),
        Put(text="Town Should Ask Before the", y=0.25, size=0.04),
        Put(text="Money Arrives", y=0.3, size=0.04),
        *column("certifies", "that", "Vera Lindqvist", "has", "completed", "it", top=0.5),
    ]
    page_text = PageText([page(*rows)])
    start = page_text.text.index("Money")
    span = TaggedSpan(field="course_title", start=start, end=start + len("Money Arrives"), probability=0.9)
    (found,) = tagged_candidates(page_text, [span], "course_title")
    assert found.candidate.value == "Everything an Auditor of a Town Should Ask Before the Money Arrives"


def test_the_first_word_behind_a_lead_in_takes_the_capitals_behind_it_along():
    row = "Vera Lindqvist completed Mentoring Junior Clerks, a course in two parts"
    assert marked("course_title", "Mentoring", row) == ["Mentoring Junior Clerks"]


def test_a_label_in_small_type_is_no_part_of_a_name():
    rows = [Put(text="Vera Lindqvist", y=0.3, size=0.04), Put(text="Webcast", y=0.35, size=0.02)]
    page_text = PageText([page(*rows)])
    span = TaggedSpan(field="participant", start=0, end=len(page_text.text), probability=0.9)
    (found,) = tagged_candidates(page_text, [span], "participant")
    assert found.candidate.value == "Vera Lindqvist"


def test_marks_alone_are_no_sponsor():
    assert marked("sponsor", "– |", "– |", "Certificate of Completion") == []


@pytest.mark.parametrize("name", ["Mandatory Continuing Legal Education", "European Union"])
def test_a_duty_or_a_fund_is_no_sponsor(name: str):
    assert marked("sponsor", name, "Quillmark Institute", name) == []


def test_a_sponsor_ends_where_its_sentence_goes_on():
    row = "Issued by the Sorrel Chapter under the group agreement"
    assert marked("sponsor", "Sorrel Chapter under the group", row) == ["Sorrel Chapter"]


def test_a_title_takes_no_capital_along_that_begins_who_gave_it():
    row = "Vera Lindqvist has completed a course on Ledgers With Tables Organized by Quillmark"
    assert marked("course_title", "Ledgers With Tables", row) == ["Ledgers With Tables"]


def test_a_sponsor_ends_before_the_name_of_a_duty():
    rows = ("SORREL BAR ASSOCIATION", "Minimum Continuing Legal Education")
    assert marked("sponsor", "\n".join(rows), *rows) == ["SORREL BAR ASSOCIATION"]


def test_a_first_name_that_is_read_larger_than_the_last_stays():
    rows = [Put(text="Vera", y=0.3, size=0.09, source="ocr"), Put(text="Lindqvist", y=0.4, size=0.06, source="ocr")]
    page_text = PageText([page(*rows)])
    span = TaggedSpan(field="participant", start=0, end=len(page_text.text), probability=0.9)
    (found,) = tagged_candidates(page_text, [span], "participant")
    assert found.candidate.value == "Vera Lindqvist"


def test_of_values_in_rows_beside_their_labels_a_title_is_the_one_beside_its_own():
    cells = labels_beside(
        ("Employee", "Edda Marrowby"), ("Course title", "Hedging in Funds"), ("Department", "Treasury")
    )
    assert title_marked("Edda", "Funds", *cells) == ["Hedging in Funds"]
    assert title_marked("Hedging", "Treasury", *cells) == ["Hedging in Funds"]


def test_turkish_says_by_behind_the_sponsor():
    row = "Quillmark Akademi tarafından düzenlenen"
    assert marked("sponsor", row, row) == ["Quillmark Akademi"]


def test_a_unit_of_credit_is_no_sponsor():
    assert marked("sponsor", "CPE-Punkte erworben.", "und 2,5 CPE-Punkte erworben.") == []
    assert marked("sponsor", "crédits CPE.", "2,5 crédits CPE.") == []
    assert marked("sponsor", "copperline CPE", "copperline CPE") == ["copperline CPE"]
    assert marked("sponsor", "CPE Harbor", "CPE Harbor") == ["CPE Harbor"]


def test_a_name_goes_on_behind_a_small_word():
    row = "Presented to Maria del Carmen Ruiz of Quill & Marsh LLP"
    assert marked("participant", "Maria del", row) == ["Maria del Carmen Ruiz"]


def test_a_sponsor_ends_before_its_address_its_description_and_what_it_certifies():
    assert marked("sponsor", "Quill Tax School, 77 Mesa Road, Reno", "Quill Tax School, 77 Mesa Road, Reno") == [
        "Quill Tax School"
    ]
    assert marked("sponsor", "Quill & Yates PC — Attorneys", "Quill & Yates PC — Attorneys") == ["Quill & Yates PC"]
    assert marked("sponsor", "Academie Quill B.V. verklaart dat", "Academie Quill B.V. verklaart dat") == [
        "Academie Quill B.V."
    ]


@pytest.mark.parametrize(
    "label", ["Product code", "Item no.", "Guild member ID", "Order reference", "Catalogue number"]
)
def test_a_number_beside_the_label_of_another_thing_is_no_certificates(label: str) -> None:
    assert marked("certificate_number", "IND-CF.26", f"{label} IND-CF.26") == []
    assert marked("certificate_number", "IND-CF.26", "Certificate code IND-CF.26") == ["IND-CF.26"]
