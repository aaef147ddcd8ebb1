"""Credits are numbers with a unit of credit; everything else that is counted on a certificate is left alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_up_pages import column, grid, page

from cpe_core.understanding.certificate import read_certificate, record_of_values, rule_candidates
from cpe_core.understanding.fields.credits import (
    A_LENGTH,
    MAYBE_OTHERWISE,
    amounts_in,
    find_credits,
    find_earned,
    is_counted_otherwise,
    is_offered,
    is_sum_of_others,
    kind_of,
    maybe_otherwise,
    on_grid,
    whole_amount,
)
from cpe_core.understanding.models.ranker import all_values, ranker
from cpe_core.understanding.text.page_text import PageText


def credits_of(*texts: str) -> tuple[object, bool]:
    field = read_certificate(PageText([page(*column(*texts))])).credits
    return field.value, field.needs_review


@pytest.mark.parametrize(
    ("text", "amount", "kind"),
    [
        ("1 CPE credit", "1", "CPE"),
        ("2.00 CPE hours", "2.00", "CPE"),
        ("worth 2.5 Continuing Education Units", "2.5", None),
        ("(17 contact hours)", "17", "contact hours"),
        ("0.60 IACET CEU", "0.60", "CEU"),
        ("11-hours of professional development", "11", None),
        ("3 CEUs/CPEs and 4 hours of video", "3", "CEU"),
        ("1,5 credits", "1.5", None),
        ("40 puntos", "40", None),
        (".75 CPE credits", "0.75", "CPE"),
        ("and claim __9__ CPE hours", "9", "CPE"),
        ("12,5 crediti ECM", "12.5", "ECM"),
        ("3 Fortbildungspunkte", "3", None),
        ("1.5 LU", "1.5", "LU"),
        ("is awarded 14 SEUs towards", "14", "SEU"),
        ("DURATION: 2 CPE Hours", "2", "CPE"),
        ("Duration: 100 minutes (2 CPE credits)", "2", "CPE"),
        ("1 hour of ethics credit", "1", None),
        ("6.5 hours of organized activity continuing education", "6.5", None),
        ("umfasste 7,5 Zeitstunden", "7.5", None),
        ("im Umfang von 9 Unterrichtseinheiten", "9", None),
        ("dieciocho (18) horas académicas", "18", None),
        ("w wymiarze 6 godzin dydaktycznych", "6", None),
        ("12 horas-aula", "12", None),
        ("obtuvo 12 horas homologadas", "12", None),
        ("3,5 heures reconnues", "3.5", None),
        ("4 anerkannte Stunden", "4", None),
        ("7 ore formative", "7", None),
        ("3 PE-uren", "3", None),
        ("earned 4 3/4 professional development hours", "4.75", None),
        ("earned 4\n1⁄2 professional education hours", "4.5", None),
    ],
)
def test_an_amount_is_read_with_its_kind(text: str, amount: str, kind: str | None) -> None:
    (found,) = amounts_in(text)
    assert (found.amount, found.kind) == (amount, kind)


@pytest.mark.parametrize(
    "text",
    [
        "Duration: 2 hours",
        "a 50-minute hour",
        "Score: 93 %",
        "Price: $49 per credit",
        "Category 1 credit",
        "2 hours of interest on a credit card",
        "3 hours of software development",
        "durée totale de 14 heures",
        "10 weeks",
        "Page 1 of 3",
    ],
)
def test_what_is_no_credit_is_left_alone(text: str) -> None:
    assert amounts_in(text) == ()


@given(st.decimals(min_value=Decimal("0.2"), max_value=Decimal(60), places=1))
def test_an_amount_before_its_unit_is_read_exactly(amount: Decimal) -> None:
    (found,) = amounts_in(f"You earned {amount} CPE credits on this day.")
    assert Decimal(found.amount) == amount


@given(st.text(max_size=80))
def test_no_text_breaks_the_grammar(text: str) -> None:
    for found in amounts_in(text):
        assert Decimal(found.amount) >= 0


@pytest.mark.parametrize(
    "label", ["Hours of Recommended CPE Credit", "CPE Credit Hours", "Number of CPE Credits", "CPE", "Total CPE Hours"]
)
def test_the_amount_beside_a_label_is_read(label: str) -> None:
    assert credits_of("Certificate of Completion", f"{label}: 2.5") == ("2.5", False)


@pytest.mark.parametrize(
    ("printed", "amount"), [("___29.50___", "29.50"), (".5", "0.5"), ("_2_", "2"), ("1/2", "0.5"), ("1/4", "0.25")]
)
def test_an_amount_filled_into_a_form_is_read(printed: str, amount: str) -> None:
    assert credits_of("Certificate of Completion", f"Earned CPE Credits: {printed}")[0] == amount


def test_the_total_wins_over_its_parts() -> None:
    value, _ = credits_of("2.5 credits Taxes", "3.5 credits Auditing", "for a total of 6.0 credits")
    assert value == "6.0"


def test_a_page_without_credits_gives_none() -> None:
    assert credits_of("Certificate of Completion", "Duration: 3 hours", "Grade: 98") == (None, False)


def test_credits_come_on_a_grid() -> None:
    assert on_grid("2.8") and on_grid("0.25") and not on_grid("1.37") and not on_grid("250")


def test_what_is_earned_is_told_from_what_is_offered() -> None:
    offered = PageText([page(*column("Designated for a maximum of 8.0 credits", "Credits Earned: 6.5"))])
    earned = find_earned(offered)
    assert earned is not None and earned.value == "6.5"
    assert is_offered(offered, "8.0") and not is_offered(offered, "0")
    cells = PageText(
        [
            page(
                *grid(
                    [0.2, 0.5], ["Credits awarded:", "1.5"], ["Field of study:", "Taxes"], ["Credits offered:", "4.0"]
                )
            )
        ]
    )
    earned = find_earned(cells)
    assert earned is not None and earned.value == "1.5"
    assert is_offered(cells, "4.0")
    assert find_earned(PageText([page(*column("Credits Earned: 6.5", "Ethics", "Credits Earned: 1.0"))])) is None
    assert find_earned(PageText([page(*column("Up to this amount may be claimed. CPE Credits: 4.0"))])) is None


def test_what_was_earned_is_sure_where_the_rest_was_only_offered() -> None:
    rows = [["Credits offered:", "4.0"], ["Credits earned:", "1.5"]]
    told = column("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "March 4, 2024")
    field = read_certificate(PageText([page(*told, *grid([0.2, 0.5], *rows, top=0.6))])).credits
    assert (field.value, field.needs_review) == ("1.5", False)


@pytest.mark.parametrize("amount", ["2 hours 30 minutes", "1 hr 40 min", "2 h 30 m", "2 Stunden und 30 Minuten"])
def test_hours_and_minutes_are_asked_about_even_beside_a_label_of_credit(amount: str) -> None:
    value, is_marked = credits_of(*COURSE, f"CPE credits earned: {amount}")
    assert (value, is_marked) == (amount[0], True)


@pytest.mark.parametrize(
    ("lines", "amount", "adds_up"),
    [
        (("General credit: 4.25", "Ethics credit: 1.5", "Total credit earned: 5.75"), "5.75", True),
        (("General credit: 4.25", "Ethics credit: 1.5", "Total credit earned: 6.75"), "6.75", False),
        (("Ethics credit: 1.5", "Total credit earned: 1.5"), "1.5", False),
    ],
)
def test_an_amount_to_which_the_others_add_up_is_told(lines: tuple[str, ...], amount: str, adds_up: bool) -> None:
    assert is_sum_of_others(PageText([page(*column(*lines))]), amount) is adds_up


@pytest.mark.parametrize(
    "lines",
    [
        ("2.0 CPE credits", "This course is approved for 4.0 CPE credits"),
        ("This course is approved for 3.0 CPE credits", "2.0 CPE credits"),
        ("2.0 CPE credits", "60-minute hour: 1.67"),
    ],
)
def test_of_two_amounts_of_cpe_that_nothing_tells_apart_none_is_sure(lines: tuple[str, ...]) -> None:
    value, is_marked = credits_of(*COURSE, *lines)
    assert value is None or is_marked
    assert credits_of(*COURSE, "2.0 CPE credits", "This course is approved for 2.0 CPE credits") == ("2.0", False)


COURSE = ("Certificate of Completion", "Ada Quill", "has completed", "Leases, Line by Line", "March 4, 2024")


@pytest.mark.parametrize(
    "lines",
    [
        ("Total hours viewed: 9",),
        ("Total hours viewed", "9"),
        ("9", "Total hours viewed"),
        ("Marks scored 25.0",),
        ("Final marks: 18",),
        ("Duration watched: 3",),
        ("Hours of video: 3",),
        ("Points needed to pass: 70",),
        ("85 points needed to pass",),
        ("Quiz points: 8",),
        ("CPE quiz score: 85",),
        ("Punteggio: 28 punti",),
        ("Credits Earned: -2.0",),
        ("-2.0 CPE credits",),
        ("CPE Credits: −2.0",),  # a true minus
        ("Credits remaining: 12.0",),
        ("CPE balance 36.0",),
        ("CPE credits year to date: 36.0",),
        ("Total lifetime credits: 236",),
        ("1.0 CPE credit per session attended",),
        ("CPE credit: USD 25.00",),
        ("Credit card payment 49.00",),
        ("CPE Level 2",),
        ("1 credit = 50 minutes",),
        ("Credits required per year: 40",),
    ],
)
def test_an_amount_of_something_else_is_no_credit(lines: tuple[str, ...]) -> None:
    assert credits_of(*COURSE, *lines)[0] is None


@pytest.mark.parametrize(
    "line",
    [
        "Version 2.1", "Vers. 1.2", "Rated 4.8 out of 5", "4.7 ★★★★★", "GPA 3.8", "Section 3.2", "Room 12.5", "Temperature 37.5",
        "Price: 25.00", "Modules completed: 5", "2.5 million learners",
    ],
)  # fmt: skip
def test_a_number_beside_which_no_unit_is_named_is_no_credit(line: str) -> None:
    for before in ("May 5, 2021", "Quillbrook Institute"):
        assert credits_of(*COURSE, before, line) == (None, False)


@pytest.mark.parametrize("line", ["8 December, 2023 | 3.3 hrs", "4.5 hours on-demand video"])
def test_a_length_that_no_label_and_no_word_of_credit_names_stays_blank(line: str) -> None:
    assert credits_of(*COURSE[:-1], line) == (None, False)


def test_a_column_under_its_heading_names_the_unit() -> None:
    cells = grid([0.1, 0.6], ["Course", "CPE"], ["Leases", "1.5"], ["Audits", "2.0"], top=0.6)
    text = PageText([page(*column(*COURSE, step=0.05), *cells)])
    place = text.text.index("2.0")
    assert not is_counted_otherwise(text, place, place + 3)
    alone = PageText([page(*column(*COURSE, "2.0"))])
    place = alone.text.index("2.0")
    assert is_counted_otherwise(alone, place, place + 3)


@pytest.mark.parametrize(
    "line",
    ["Earn up to 20 CPE credits with us", "Our next course offers 4 CPE credits", "Approved for up to 8 CME credits"],
)
def test_what_is_only_offered_is_never_sure(line: str) -> None:
    value, marked = credits_of(*COURSE, "Quillbrook Institute", line)
    assert value is None or marked
    assert credits_of(*COURSE, line, "CPE Credits: 2.5") == ("2.5", False)


@pytest.mark.parametrize("line", ["Hours attended: 8", "Seat hours: 4", "Points: 85", "Points earned: 85"])
def test_an_amount_that_may_be_no_credit_is_never_sure(line: str) -> None:
    value, marked = credits_of(*COURSE, line)
    assert value is None or marked


@pytest.mark.parametrize("line", ["2 PDH (0.2 CEU)", "0.2 CEUs / 2.0 CPE credits", "Value: 2 PDH / 2.0 CPC (0.2 CEU)"])
def test_one_amount_in_two_units_is_no_choice_of_two(line: str) -> None:
    value, marked = credits_of(*COURSE, line)
    assert (Decimal(str(value)), marked) == (2, False)


def test_units_of_ten_hours_stay_where_no_other_kind_says_the_same() -> None:
    for lines in (("0.3 CEU (3 contact hours)",), ("0.3 CEU", "2.0 CPE credits")):
        found = find_credits(PageText([page(*column(*COURSE, *lines))]))
        assert "0.3" in [one.value for one, _ in found]


HOURS = ("Total Hours: 12", "12 hours", "Total: 12 hours", "Training Hours: 12", "12 training hours", "12 Stunden")


@pytest.mark.parametrize("line", HOURS)
def test_hours_are_a_length_of_time_unless_the_paper_speaks_of_credit(line: str) -> None:
    value, marked = credits_of(*COURSE, line)
    assert value is None or marked


@pytest.mark.parametrize(
    "lines",
    [
        ("Total Hours: 12", "Approved for continuing education"),
        ("CPE Certificate", "Total Hours: 12"),
        ("Hours awarded: 12",),
        ("Hours earned: 12",),
        ("Clock Hours: 12",),
        ("12 contact hours",),
        ("12 hours of professional education",),
        ("Total Credits: 12",),
    ],
)
def test_hours_that_are_given_or_stand_on_a_paper_of_credit_are_sure(lines: tuple[str, ...]) -> None:
    assert credits_of(*COURSE, *lines) == ("12", False)


@pytest.mark.parametrize(
    "beside",
    ["Hours attended: 8", "Total hours viewed: 9", "Points needed to pass: 70", "Score: 85 points", "Seat hours: 9"],
)
def test_what_else_is_counted_costs_the_credits_nothing(beside: str) -> None:
    assert credits_of(*COURSE, beside, "CPE Credits: 7.5") == ("7.5", False)
    assert credits_of(*COURSE, "CPE Credits: 7.5", beside) == ("7.5", False)


@pytest.mark.parametrize(
    "lines",
    [
        ("CPE credits for hours attended: 2",),
        ("Credits for passing the exam: 2",),
        ("Score: 85; Credits: 2",),
        ("Score 85% CPE 2",),
        ("Score", "85", "CPE Credits", "2"),
        ("CPE Credits", "2", "Score", "85"),
        ("CPE Credits - 2",),
        ("CPE Credits:-2",),
    ],
)
def test_an_amount_beside_a_label_of_credits_stays(lines: tuple[str, ...]) -> None:
    assert credits_of(*COURSE, *lines) == ("2", False)


@pytest.mark.parametrize(
    "label",
    [
        "CME Credits Earned", "CEUs earned", "Credits Earned", "PDUs claimed", "CPD hours awarded", "CPE hours claimed",
        "LUs earned", "PDCs awarded", "CNE hours earned", "Contact Hours Awarded", "Credits received",
    ],
)  # fmt: skip
def test_a_label_of_what_was_earned_is_known(label: str) -> None:
    for lines in ((f"{label}: 4.5",), (label, "4.5")):
        ((found, _),) = find_credits(PageText([page(*column(*COURSE, *lines, step=0.05))]))
        assert (found.value, found.reasons[0]) == ("4.5", "beside a label")


def test_points_that_are_named_as_credit_in_another_language_are_no_doubt() -> None:
    lines = PageText(
        [page(*column(*COURSE, "con valor de 40 puntos de DPC", "Puntos de formación continua: 40", step=0.05))]
    )
    assert all(MAYBE_OTHERWISE not in found.reasons for found, _ in find_credits(lines))
    bare = PageText([page(*column(*COURSE, "40 puntos", step=0.05))])
    assert all(MAYBE_OTHERWISE in found.reasons for found, _ in find_credits(bare))


def test_what_a_number_of_a_table_counts_its_column_says() -> None:
    head, row = ["Course", "Date", "Hours"], ["Leases, Line by Line", "2024-03-14", "6"]
    text = PageText([page(*grid([0.1, 0.5, 0.8], head, row))])
    place = text.text.rindex("6")
    assert maybe_otherwise(text, place, place + 1) == (A_LENGTH,)


@pytest.mark.parametrize(
    "line", ["con una duración de 18 horas lectivas", "Umfang: 9 Unterrichtseinheiten", "6 ders saati"]
)
def test_lessons_are_a_length_unless_the_paper_speaks_of_credit(line: str) -> None:
    ((found, _),) = find_credits(PageText([page(*column(*COURSE, line, step=0.05))]))
    assert A_LENGTH in found.reasons
    ((found, _),) = find_credits(PageText([page(*column(*COURSE, line, "Berufliche Weiterbildung", step=0.05))]))
    assert A_LENGTH not in found.reasons


@pytest.mark.parametrize("lines", [("PE-uren: 3",), ("9. Total CLE credit hours (60-minute)", "3")])
def test_a_label_with_its_number_in_a_form_or_the_minutes_of_an_hour_is_one(lines: tuple[str, ...]) -> None:
    ((found, _),) = find_credits(PageText([page(*column(*COURSE, *lines, step=0.05))]))
    assert (found.value, found.reasons[0]) == ("3", "beside a label")


def test_the_one_amount_with_its_kind_is_given_and_not_its_parts() -> None:
    lines = (*COURSE[:-1], f"{COURSE[-1]} | 9 PDUs (Leadership 5 · Strategy 4)")
    field = read_certificate(PageText([page(*column(*lines, step=0.05))])).credits
    assert field.value == "9"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("5 . 2 5 AMA PRA Category 1 Credits", "5.25"),
        ("1 . 5 CPE credits", "1.5"),
        ("is awarded 1 2 . 7 5 contact hours", "12.75"),
    ],
)
def test_digits_that_are_set_apart_are_one_number(text: str, amount: str) -> None:
    assert [one.amount for one in amounts_in(text)] == [amount]


@pytest.mark.parametrize(
    "lines",
    [
        ("dalle ore 14.00 alle ore 17.00", "Crediti formativi riconosciuti: 4 (quattro)"),
        ("Beginn 9.00, Ende 17.00", "Fortbildungspunkte: 4"),
        ("Room 12", "Credits awarded: 4"),
    ],
)
def test_a_label_in_the_next_row_is_no_unit_of_the_number_over_it(lines: tuple[str, ...]) -> None:
    found = find_credits(PageText([page(*column(*COURSE, *lines, step=0.04))]))
    assert [one.value for one, _ in found] == ["4"]


@pytest.mark.parametrize(
    "label",
    ["Crediti formativi attribuiti", "Crédits obtenus", "Créditos reconocidos", "Liczba punktów szkoleniowych", "Aantal PE punten", "Anzahl der Fortbildungspunkte"],
)  # fmt: skip
def test_labels_of_credit_are_made_of_the_words_of_other_languages(label: str) -> None:
    assert credits_of("Attest", f"{label}: 6")[0] == "6"


@pytest.mark.parametrize(("label", "value"), [("Formation homologuée", "3,5 heures"), ("Fortbildning", "3,5 timmar")])
def test_hours_beside_a_label_of_further_education_are_credits(label: str, value: str) -> None:
    assert credits_of("Attestation", f"{label} : {value}")[0] == "3.5"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("Certificate", "CPD: 2 hours Score: 17/20 E-learning"), "2"),
        (("Certificate", "CPD: 1.5 hours Marks: 34/40 Webinar"), "1.5"),
        (("is entitled to two and one-quarter hours of continuing legal education.",), "2.25"),
        (("is entitled to two and one-quarter hours of continuing", "legal education."), "2.25"),
    ],
)
def test_an_amount_before_the_label_of_a_score_or_over_two_lines_is_read(lines: tuple[str, ...], told: str) -> None:
    assert credits_of(*lines)[0] == told


def test_the_kind_that_is_spelt_out_is_named() -> None:
    kinds = [kind_of(f"3 hours of continuing {name} education") for name in ("legal", "medical", "professional")]
    assert kinds == ["CLE", "CME", "CPE"]


def test_a_digit_of_a_number_that_is_set_apart_is_no_amount() -> None:
    text = "and is awarded 3 . 7 5 AMA PRA Category 1 Credits"
    page_text = PageText([page(*column(text))])
    at = page_text.text.index("5 AMA")
    assert whole_amount(page_text, at, at + 1) == (page_text.text.index("3 ."), at + 1)


def test_what_the_participant_claimed_is_taken_and_not_the_most_that_could_be() -> None:
    lines = (("Certificate", 0.05), "Maximum designated: 22.5", "Claimed by participant: 18.25")
    assert [one.value for one, _ in find_credits(PageText([page(*column(*lines))]))] == ["18.25"]


@pytest.mark.parametrize("line", ["n. 7,8 (sette/8) Crediti Formativi ECM", "7,8 (sette virgola otto) crediti"])
def test_an_amount_that_is_spelt_out_again_in_brackets_keeps_its_unit(line: str) -> None:
    assert [one.amount for one in amounts_in(line)] == ["7.8"]


def credits_where_all_is_unsure(odds: float, *lines: str) -> tuple[object, bool]:
    """The amount on a page whose every amount has the same odds, of a paper that is doubted as a whole."""
    page_text = PageText([page(*column("Vera Lindqvist", "attended Leases, Line by Line", *lines))])
    rules, scales = rule_candidates(page_text), ranker().scales
    trees = replace(scales["credits"].trees, leaves=0 * scales["credits"].trees.leaves, base=odds)
    unsure = replace(ranker(), together=0.0, scales={**scales, "credits": replace(scales["credits"], trees=trees)})
    found = all_values(page_text, rules, dict.fromkeys(rules, ()))
    field = record_of_values(page_text, rules, found, unsure).credits
    return field.value, field.needs_review


def test_the_one_amount_that_is_named_is_sure_where_all_else_is_in_doubt() -> None:
    assert credits_where_all_is_unsure(1.0, "Learning units: 3.0") == ("3.0", False)
    assert credits_where_all_is_unsure(1.0, "Learning units: 3.0", "and 2 CPE credits")[1]


def test_the_one_amount_that_is_said_to_be_given_is_sure_where_none_is_likely() -> None:
    lines = ("Credits awarded: 2", "Not a member yet? Earn 40 credits a year.")
    assert credits_where_all_is_unsure(-9.0, *lines) == ("2", False)


@pytest.mark.parametrize(
    ("lines", "part", "whole"),
    [
        (("Ada Quill earned 4", "3/4 CPE credits"), "4", "4\n3/4"),
        (("Ada Quill earned 4", "3/4 CPE credits"), "3/4", "4\n3/4"),
        (("Ada Quill earned 4", "1⁄2 hours"), "4", "4\n1⁄2"),
        (("Ada Quill earned 4", "1/2 days of Leases"), "4", "4"),
        (("Leases 4", "3/4/2024 CPE credits"), "4", "4"),
        (("Ada Quill earned 4", "of 6 CPE credits"), "4", "4"),
    ],
)
def test_an_amount_is_whole_where_its_fraction_begins_the_next_line(
    lines: tuple[str, ...], part: str, whole: str
) -> None:
    page_text = PageText([page(*column(*lines))])
    at = page_text.text.index(part)
    start, end = whole_amount(page_text, at, at + len(part))
    assert page_text.text[start:end] == whole


@pytest.mark.parametrize(
    ("line", "is_part"),
    [
        ("Of which Ethics: 1.00 credits", True), ("Structured learning, 7.0 CPD hours, of which ethics 1.00", True),
        ("davon Berufsrecht: 1.00 Fortbildungsstunden", True), ("Ethics credits: 1.00", False),
        ("1.00 CPE credits, of which none in Ethics", False),
    ],
)  # fmt: skip
def test_what_is_said_to_be_a_part_counts_no_total(line: str, is_part: bool) -> None:
    text = PageText([page(*column("Certificate of Attendance", "CPE credits: 7.0", line))])
    place = text.text.index("1.00")
    assert is_counted_otherwise(text, place, place + 4) is is_part


def test_a_footnotes_mark_behind_a_unit_that_ocr_read_as_a_digit() -> None:
    assert credits_of(*COURSE, "CE credit: 1.5 hours2")[0] == "1.5"
    assert credits_of(*COURSE, "CE credit: 1.5 hours 20 minutes")[1] is True


@pytest.mark.parametrize("order", [1, -1])
def test_what_was_awarded_counts_and_not_what_a_course_is_recommended_for(order: int) -> None:
    rows = ("Recommended CPE credits: 4.0", "CPE credits awarded: 3.5")
    assert credits_of(*COURSE, "1:00 PM - 4:20 PM", *rows[::order])[0] == "3.5"


def test_the_kind_is_that_of_the_amount_not_of_what_it_also_comes_to() -> None:
    page_text = PageText([page(*column("Credit awarded: 1.5 contact hours (0.15 CEU)"))])
    assert next((one.value, kind) for one, kind in find_credits(page_text)) == ("1.5", "contact hours")


def test_a_part_of_an_amount_is_none() -> None:
    assert [one.amount for one in amounts_in("3.25 hours of MCLE credit, including 0.75 hours of ethics credit")] == [
        "3.25"
    ]


@pytest.mark.parametrize(
    "line",
    ["Opleidingspunten: 3", "Aantal PE-uren: 3", "PO-punten: 3", "Heures de formation admissibles : 3", "Crediti formativi professionali (CFP) maturati: 3", "Puntos NDPC: 3"],
)  # fmt: skip
def test_credits_of_more_bodies_abroad_have_labels(line: str) -> None:
    assert [one.value for one, _ in find_credits(PageText([page(*column(line))]))] == ["3"]


@pytest.mark.parametrize(
    ("of_the_course", "of_one"),
    [
        ("Course CPE value: 8.0", "Participant CPE: 2.0"),
        ("Session CPE: 8.0", "Your CPE: 2.0"),
        ("CPE credits: 8.0", "CPE credits after late-arrival deduction: 2.0"),
    ],
)
def test_an_amount_of_the_course_is_asked_about_beside_another_of_this_person(of_the_course: str, of_one: str) -> None:
    rows = ("Certificate of Completion", "Awarded to Vera Lindqvist", "for completing Leases in Practice")
    field = read_certificate(PageText([page(*column(*rows, of_the_course, of_one))])).credits
    assert field.value == "2.0" or field.needs_review
    same = read_certificate(PageText([page(*column(*rows, "CPE credits: 2.0", "Your CPE: 2.0"))])).credits
    assert (same.value, same.needs_review) == ("2.0", False)
