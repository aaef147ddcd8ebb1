"""An audit's view of a certificate: what the edition in force asks for and the page does not show, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from made_up_pages import column, document, page

from cpe_core.audit.checks import missing_elements
from cpe_core.audit.letter import letter_to_sponsor
from cpe_core.audit.problems import problems_of
from cpe_core.audit.standards import editions, editions_on
from cpe_core.audit.statements import (
    claims_registry,
    minutes_of_an_hour,
    shows_contact,
    shows_place,
    shows_signature,
)
from cpe_core.records import CreditByField, Field, Problem, Record
from cpe_core.understanding import Reading, understand
from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.credits import holds_unread_amount
from cpe_core.understanding.text.page_text import PageText
from cpe_core.vocabulary import table

STATEMENT = (
    "In accordance with the standards of the National Registry of CPE Sponsors, "
    "CPE credits have been granted based on a 50-minute hour."
)
# each line of a complete certificate, and the code of what is missing without it
COMPLETE: tuple[tuple[str | tuple[str, float], str | None], ...] = (
    (("Certificate of Completion", 0.05), None),
    ("This is to certify that", None),
    (("Vera Lindqvist", 0.04), "audit_no_participant"),
    ("has successfully completed the course", None),
    (("Leases in Practice", 0.035), "audit_no_title"),
    ("Date Completed: May 5, 2024", "audit_no_date"),
    ("Location: Denver, Colorado", "audit_no_location"),
    ("CPE Credits: 2.0", "audit_no_credits"),
    ("Field of Study: Accounting", "audit_no_credit_by_field"),
    ("Delivery Method: Group Live", "audit_no_delivery_method"),
    ("NASBA Sponsor #170231", "audit_no_sponsor_id"),
    (
        "Quillbrook Institute is registered with the National Association of State Boards of Accountancy",
        "audit_no_sponsor",
    ),
    (STATEMENT, "audit_no_time_statement"),
    ("Odile Marchetti, Director of Education", "audit_no_signature"),
    ("12 Harbour Lane, Suite 4, Brightwater, 555-010-2030", "audit_no_contact"),
)
LINES = [line for line, _ in COMPLETE]
OF_CPE = {"audit_no_credits", "audit_no_sponsor_id", "audit_no_sponsor", "audit_no_time_statement"}  # what names CPE
DAY = date(2024, 5, 5)


SURE = {  # who and what it is: told here, so that these tests hold whatever the readers make of a page
    "participant": (LINES[2], "Vera Lindqvist"),
    "course_title": (LINES[4], "Leases in Practice"),
    "completion_date": (LINES[5], "2024-05-05"),
    "sponsor": (LINES[11], "Quillbrook Institute"),
}


def sheet_of(*lines: str | tuple[str, float], source: str = "text") -> PageText:
    return PageText([page(*column(*lines, top=0.04, step=0.06, source=source))])


def record_of(page_text: PageText) -> Record:
    """The record of a page made of the lines of the complete certificate, or most of them."""
    record = read_certificate(page_text)
    for name, (line, value) in SURE.items():
        text = line if isinstance(line, str) else line[0]
        record = record.with_field(name, Field(value=value) if text in page_text.text else Field())
    return record


def sentences(*lines: str | tuple[str, float], on: date | None = None, source: str = "text") -> dict[str, str]:
    page_text = sheet_of(*lines, source=source)
    return {problem.code: problem.message for problem in missing_elements(record_of(page_text), page_text, on=on)}


def missing(*lines: str | tuple[str, float], on: date | None = None, source: str = "text") -> list[str]:
    return list(sentences(*lines, on=on, source=source))


def changed(**lines: str | None) -> list[str | tuple[str, float]]:
    """The complete certificate with lines replaced (or left out) by what they begin with."""
    new = []
    for line in LINES:
        text = line if isinstance(line, str) else line[0]
        match = next((start for start in lines if text.replace(" ", "_").startswith(start)), None)
        if match is None:
            new.append(line)
        elif lines[match] is not None:
            new.append(lines[match])
    return new


# -- the elements ----------------------------------------------------------------------------------


def test_a_complete_certificate_lacks_nothing() -> None:
    assert missing(*LINES) == []


@pytest.mark.parametrize("line", [line for line, code in COMPLETE if code is not None])
@given(size=st.sampled_from([0.018, 0.02, 0.024]), source=st.sampled_from(["text", "ocr"]))
@settings(max_examples=4, deadline=None)
def test_without_one_element_exactly_that_one_is_missed(
    line: str | tuple[str, float], size: float, source: str
) -> None:
    rest = [(one, size) if isinstance(one, str) else one for one in LINES if one != line]
    assert missing(*rest, on=DAY, source=source) == [dict(COMPLETE)[line]]


@given(gone=st.sets(st.sampled_from([line for line, code in COMPLETE if code is not None]), min_size=2, max_size=4))
@example(gone={line for line in LINES if dict(COMPLETE)[line] in OF_CPE})
@settings(max_examples=30, deadline=None)
def test_without_several_elements_each_of_them_is_missed(gone: set) -> None:
    expected = {dict(COMPLETE)[line] for line in gone}
    if expected >= OF_CPE:
        expected = {"audit_no_credits"}  # it does not speak of CPE at all any more, and gets one calm problem
    if "audit_no_delivery_method" in expected:
        expected.discard("audit_no_location")  # only programs in a room have to name one
    if "audit_no_sponsor" in expected:
        expected.discard("audit_no_sponsor_id")  # nothing says any more that the sponsor is on the Registry
    assert set(missing(*(line for line in LINES if line not in gone), on=DAY)) == expected


def test_every_problem_names_its_field_and_is_a_sentence() -> None:
    page_text = sheet_of("Certificate of Completion", "CPE")
    for problem in missing_elements(Record(), page_text, on=DAY):
        assert problem.message[0].isupper() and problem.message.endswith(".")
        assert problem.about is None or Record()[problem.about] == Field()


# -- the editions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "names"),
    [
        ("2017-06-30", ["2016 and earlier"]),
        ("2019-12-31", ["2016 and earlier"]),
        ("2020-01-01", ["2019"]),
        ("2023-12-31", ["2019"]),
        ("2024-01-01", ["2024"]),
        ("2026-07-31", ["2024"]),
        ("2026-08-01", ["2024", "2026"]),
        ("2027-03-01", ["2024", "2026"]),
        ("2028-10-31", ["2024", "2026"]),
        ("2028-11-01", ["2026"]),
    ],
)
def test_each_day_has_its_editions(day: str, names: list[str]) -> None:
    assert [edition.name for edition in editions_on(date.fromisoformat(day))] == names


@pytest.mark.parametrize(
    ("day", "codes"),
    [
        ("2019-12-31", []),
        ("2020-01-01", ["audit_no_contact", "audit_no_signature"]),
        ("2023-12-31", ["audit_no_contact", "audit_no_signature"]),
        ("2024-01-01", ["audit_no_contact", "audit_no_signature"]),
        ("2026-07-31", ["audit_no_contact", "audit_no_signature"]),
        ("2026-08-01", ["audit_perhaps_no_contact", "audit_perhaps_no_signature"]),
        ("2027-03-01", ["audit_perhaps_no_contact", "audit_perhaps_no_signature"]),
        ("2028-10-31", ["audit_perhaps_no_contact", "audit_perhaps_no_signature"]),
        ("2028-11-01", []),
    ],
)
def test_signature_and_address_are_asked_by_the_2019_and_2024_editions_only(day: str, codes: list[str]) -> None:
    assert missing(*LINES[:-2], on=date.fromisoformat(day)) == codes


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-08-01", "newly approved delivery methods"),
        ("2027-02-28", "newly approved delivery methods"),
        ("2027-03-01", "first published after March 1, 2027"),
        ("2028-10-31", "first published after March 1, 2027"),
    ],
)
def test_where_the_editions_differ_the_sentence_says_so(day: str, words: str) -> None:
    told = sentences(*LINES[:-2], on=date.fromisoformat(day))
    assert all("2024 Standards ask for this; the 2026 Standards" in text and words in text for text in told.values())


def test_without_a_date_only_what_every_edition_asks_for_is_told() -> None:
    assert missing(*(line for line in LINES[:-2] if line != "Date Completed: May 5, 2024")) == ["audit_no_date"]


def test_the_completion_date_of_the_record_decides_unless_another_is_given() -> None:
    assert missing(*LINES[:-1]) == missing(*LINES[:-1], on=date(2024, 5, 5)) == ["audit_no_contact"]


def test_every_edition_asks_for_known_elements_only_and_follows_the_one_before() -> None:
    known = set(table("standards")["elements"]) | {"method_name", "field_name"}
    assert all(set(edition.asks) <= known for edition in editions())
    assert [e.since for e in editions()] == sorted(e.since for e in editions())


# -- the conditions --------------------------------------------------------------------------------


def test_a_certificate_without_a_word_of_cpe_gets_one_calm_problem() -> None:
    page_text = sheet_of(
        "Certificate", "This is to certify that", "Vera Lindqvist", "has completed the course", "Weaving"
    )
    (problem,) = missing_elements(read_certificate(page_text), page_text)
    assert (problem.code, problem.about) == ("audit_no_credits", "credits")
    assert problem.message.startswith("The certificate states no CPE credits.")


def test_credits_of_another_kind_are_named_in_that_problem() -> None:
    told = sentences("Certificate", "awarded to", "Vera Lindqvist", "has completed the course", "Weaving", "1.2 CEUs")
    assert told.keys() == {"audit_no_credits"} and "CEU credits" in told["audit_no_credits"]


@pytest.mark.parametrize("amount", ["and earned 14 clock hours", "6.5 hours of continuing education", "Credits: 3"])
def test_an_amount_whose_kind_is_not_named_is_told_and_none_called_missing(amount: str) -> None:
    told = sentences("Certificate", "awarded to", "Vera Lindqvist", "has completed the course", "Weaving", amount)
    assert told.keys() == {"audit_no_credits"} and "states no CPE" not in told["audit_no_credits"]
    assert "credits or hours that it does not call CPE" in told["audit_no_credits"]


def test_credits_of_two_kinds_in_one_are_cpe_credits_too() -> None:
    assert "audit_no_credits" not in missing(*changed(CPE="for completing the 2 CEUs/CPEs training"))


def test_zero_credits_are_told_as_such() -> None:
    assert sentences(*changed(CPE="CPE Credits: 0.00"))["audit_no_credits"].startswith("The certificate states 0 CPE")


def test_an_amount_that_no_reader_took_is_not_called_missing() -> None:
    page_text = sheet_of(*changed(CPE="TRAINING LENGTH 2 CPE Hours"))
    assert missing_elements(record_of(page_text).with_field("credits", Field()), page_text) == ()


def test_a_duration_is_no_amount_of_credit() -> None:
    assert missing(*changed(CPE="Duration: 2 hours")) == ["audit_no_credits"]


@pytest.mark.parametrize("method", ["Group Internet Based", "QAS Self Study", "Nano Learning"])
def test_a_place_is_asked_of_programs_in_a_room_only(method: str) -> None:
    lines = changed(Location=None, Delivery=f"Delivery Method: {method}")
    assert "audit_no_location" not in missing(*lines)


@pytest.mark.parametrize("line", ["held in the Guild Hall", "Denver, CO", "Portland, Oregon", "Venue: Guild Hall"])
def test_a_place_is_seen_in_any_of_its_shapes(line: str) -> None:
    assert shows_place(sheet_of("Certificate", line))


def test_a_postal_address_and_a_name_are_no_place_of_a_program() -> None:
    assert not shows_place(sheet_of("12 Harbour Lane, Denver, CO 80299"))
    assert not shows_place(sheet_of("Lindqvist, MD"), not_in="Lindqvist, MD")


def test_a_registry_number_is_asked_of_sponsors_on_the_registry_only() -> None:
    lines = changed(NASBA=None, Quillbrook="provided by Quillbrook Institute")
    assert "audit_no_sponsor_id" not in missing(*lines)


def test_the_registrys_standards_alone_claim_no_registration() -> None:
    assert not claims_registry(sheet_of(STATEMENT))
    assert claims_registry(sheet_of(STATEMENT, "We are registered with NASBA"))
    assert not claims_registry(sheet_of(STATEMENT, "The chapter is not a NASBA registered sponsor"))


def test_several_fields_need_an_amount_each() -> None:
    several = changed(Field="Field of Study: Accounting, Taxes")
    assert missing(*several) == ["audit_no_credit_by_field"]
    assert "without the CPE credits of each" in sentences(*several)["audit_no_credit_by_field"]
    assert missing(*changed(Field="Field of Study: Accounting 1.5, Taxes 0.5")) == []


@pytest.mark.parametrize("name", ["Ethics", "Leadership"])
def test_a_field_that_is_not_on_nasbas_list_is_named(name: str) -> None:
    told = sentences(*changed(Field=f"Field of Study: {name}"))
    assert told.keys() == {"audit_field_of_study_name"} and f"“{name}”" in told["audit_field_of_study_name"]


def test_a_field_that_is_printed_but_was_not_read_is_not_called_missing_or_wrong() -> None:
    page_text = sheet_of(*LINES)
    assert missing_elements(record_of(page_text).with_field("fields_of_study", Field()), page_text) == ()
    assert missing_elements(record_of(page_text).with_field("delivery_method", Field()), page_text) == ()


def test_a_name_that_is_broken_over_two_rows_is_not_called_wrong() -> None:
    page_text = sheet_of(*changed(Field="Field of Study: Business"), "Management & Organization")
    assert missing_elements(record_of(page_text).with_field("fields_of_study", Field()), page_text) == ()


# -- what is printed -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        STATEMENT,
        STATEMENT.upper().replace(" ", ""),
        "CPE credits have been granted based on a 50-rninute hour.",
        "CPE credlts have been qranted based on a 5O-mlnute h0ur",
        "credits are granted basedona S0-minute hour",
        "One CPE credit equals fifty (50) minutes of instruction.",
        "50 minutes = 1 CPE credit",
        "1 CPE credit = 50 minutes",
        "CPE is measured by a fifty-minute contact hour",
        "1.0 credit for each 50 minutes of instruction",
        "Calculated on a 50 minute basis",
    ],
)
def test_the_fifty_minute_statement_is_seen_in_any_wording_and_through_noise(line: str) -> None:
    assert minutes_of_an_hour(sheet_of("Certificate", line)) == {50}


@pytest.mark.parametrize(
    "line", ["Duration: 50 minutes", "a 50-minute webinar", "1 hour 50 minutes", "150 minutes", "in 50 members' names"]
)
def test_a_course_that_lasts_fifty_minutes_states_nothing(line: str) -> None:
    assert minutes_of_an_hour(sheet_of("Certificate", line, "CPE")) == set()


def test_a_statement_that_runs_over_two_lines_is_seen() -> None:
    assert minutes_of_an_hour(sheet_of("CPE credits have been granted based on a 50-", "minute hour.")) == {50}


def test_a_sixty_minute_hour_is_told() -> None:
    lines = changed(In_accordance="CPE credits are based on a 60-minute hour.")
    assert missing(*lines) == ["audit_sixty_minute_hour"]


def test_a_sixty_minute_hour_of_another_kind_of_credit_beside_the_right_one_is_not() -> None:
    lines = changed(In_accordance=f"{STATEMENT} CLE credits are based on a 60-minute hour.")
    assert missing(*lines) == []


@pytest.mark.parametrize(
    "line",
    ["Authorized Signature", "Odile Marchetti, CEO", "Registrar", "AUTHORIZEDSIGNATURE", "Digitally signed by O. M."],
)
def test_a_signer_is_seen_by_a_word_or_a_role(line: str) -> None:
    assert shows_signature(sheet_of("Certificate", line, source="ocr"))


def test_a_role_in_the_title_or_in_a_long_sentence_signs_nothing() -> None:
    assert not shows_signature(sheet_of("The Audit Director"), not_in=["The Audit Director"])
    assert not shows_signature(sheet_of("Learn how a director and the board work together in every larger company"))


@pytest.mark.parametrize(
    "line",
    ["cpe@quillbrook.example.org", "www.quillbrook.org", "(555) 010-2030", "P.O. Box 12", "12 Harbour Lane, CO 80299"],
)
def test_an_address_is_seen_in_any_of_its_shapes(line: str) -> None:
    assert shows_contact(sheet_of("Certificate", line))


@pytest.mark.parametrize(
    "line",
    [
        "Complaints may be sent to the National Registry of CPE Sponsors, 150 Fourth Avenue North, Nashville, TN 37219-2417",
        "Web site: www.nasbaregistry.org",
        "Certificate 5550-1020-3040-77",
    ],
)
def test_the_registrys_own_address_and_a_number_are_not_the_sponsors(line: str) -> None:
    assert not shows_contact(sheet_of("Certificate", line))


# -- names and amounts -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["On-Demand", "Webinar", "Live Webcast", "Classroom"])
def test_a_delivery_method_that_is_none_of_nasbas_is_named(name: str) -> None:
    told = sentences(*changed(Delivery=f"Delivery Method: {name}"))
    assert told.keys() == {"audit_delivery_method_name"} and f"“{name}”" in told["audit_delivery_method_name"]


@pytest.mark.parametrize("name", ["Group-Internet Based", "QAS Self-Study", "Self Study", "Nano-Learning"])
def test_a_hyphen_or_a_sponsor_outside_the_programme_makes_no_wrong_name(name: str) -> None:
    codes = missing(*changed(Delivery=f"Delivery Method: {name}"))
    assert not {"audit_delivery_method_name", "audit_no_delivery_method"} & set(codes)


@pytest.mark.parametrize("label", ["", "Delivery Method: "])
def test_boxes_of_which_none_is_ticked_choose_no_method(label: str) -> None:
    told = sentences(*changed(Delivery=f"{label}[ ] Group Live  [ ] QAS Self Study"))
    assert "does not show which one" in told["audit_no_delivery_method"]


def test_fields_of_study_of_which_none_is_ticked_state_none() -> None:
    assert missing(*changed(Field="Field of Study: ☐ Taxes ☐ Accounting")) == ["audit_no_credit_by_field"]


@pytest.mark.parametrize(
    ("method", "amount", "day", "codes"),
    [
        ("Group Live", "1.0", "2024-05-05", []),
        ("Group Live", "0.5", "2018-05-05", ["audit_credits_below_least"]),
        ("Group Live", "0.5", "2026-07-31", ["audit_credits_below_least"]),
        ("Group Live", "0.5", "2026-08-01", ["audit_perhaps_credits_below_least"]),
        ("Group Live", "0.2", "2026-08-01", ["audit_credits_below_least"]),
        ("Group Live", "0.5", "2028-11-01", []),
        ("Group Internet Based", "0.8", "2024-05-05", ["audit_credits_below_least"]),
        ("QAS Self Study", "0.5", "2024-05-05", []),
        ("QAS Self Study", "0.4", "2024-05-05", ["audit_credits_below_least"]),
        ("QAS Self Study", "0.4", "2028-11-01", []),
        ("Nano Learning", "0.2", "2024-05-05", []),
        ("Nano Learning", "0.4", "2024-05-05", ["audit_nano_credits"]),
        ("Nano Learning", "0.4", "2027-03-01", ["audit_perhaps_nano_credits"]),
        ("QAS Self Study", "1.48", "2024-05-05", ["audit_credits_off_grid"]),
        ("QAS Self Study", "1.25", "2024-05-05", ["audit_credits_off_grid"]),
        ("QAS Self Study", "2.8", "2024-05-05", []),
        ("QAS Self Study", "2.5", "2024-05-05", []),
    ],
)
def test_amounts_are_held_to_the_rules_of_their_method_and_day(
    method: str, amount: str, day: str, codes: list[str]
) -> None:
    record = Record(
        credits=Field(value=amount),
        credit_type=Field(value="CPE"),
        delivery_method=Field(value=method),
        sponsor=Field(value="Quillbrook Institute"),
        participant=Field(value="Vera Lindqvist"),
        course_title=Field(value="Leases in Practice"),
        completion_date=Field(value=day),
        location=Field(value="Denver"),
        fields_of_study=Field(value=(CreditByField(name="Accounting"),)),
        sponsor_id=Field(value="170231"),
    )
    page_text = sheet_of(STATEMENT, *LINES[-2:])
    assert [problem.code for problem in missing_elements(record, page_text)] == codes


# -- whole documents and the letter ----------------------------------------------------------------


def test_each_record_of_a_document_has_its_own_problems() -> None:
    whole = page(*column(*LINES, top=0.04, step=0.06))
    other = [("Omar Haddad", 0.04) if line == ("Vera Lindqvist", 0.04) else line for line in changed(Delivery=None)]
    found = understand(document(whole, page(*column(*other, top=0.04, step=0.06), number=2)), on=date(2026, 1, 1))
    assert [(problem.record, problem.code) for problem in problems_of(found.readings)] == [
        (2, "audit_no_delivery_method")
    ]


def test_what_every_row_of_one_paper_lacks_is_told_once() -> None:
    page_text = sheet_of(*changed(Delivery=None))
    first = record_of(page_text)
    second = first.with_field("credits", Field())
    assert [
        (p.record, p.code)
        for p in problems_of([Reading(record=one, text=page_text, whole=page_text) for one in (first, second)])
    ] == [
        (None, "audit_no_delivery_method"),
        (2, "audit_no_credits"),
    ]


def test_what_the_audit_says_is_not_said_twice() -> None:
    found = understand(document(page(*column(*changed(Vera=None), top=0.04, step=0.06))))
    assert [problem.code for problem in problems_of(found.readings) if problem.about == "participant"] == [
        "audit_no_participant"
    ]


def test_the_letter_names_the_certificate_and_lists_the_sentences() -> None:
    page_text = sheet_of(*changed(Delivery=None))
    record = record_of(page_text)
    assert letter_to_sponsor(record, missing_elements(record, page_text)) == (
        "Dear Quillbrook Institute,\n\n"
        "The certificate for “Leases in Practice”, completed on May 5, 2024, is not complete under the CPE Standards:\n\n"
        "- The certificate does not state the delivery method (for example Group Live or QAS Self Study).\n\n"
        "Please send me a corrected certificate.\n\n"
        "Kind regards\nVera Lindqvist\n"
    )


def test_the_letter_tells_what_only_one_edition_asks_apart() -> None:
    page_text = sheet_of(*changed(Delivery=None, Odile=None))
    record = record_of(page_text)
    text = letter_to_sponsor(record, missing_elements(record, page_text, on=date(2027, 1, 1)))
    sure, perhaps = text.split("On this the editions of the CPE Standards differ:")
    assert "delivery method" in sure and "signature" not in sure
    assert "signature" in perhaps and "2026 Standards" in perhaps


def test_the_letter_invents_nothing_and_leaves_out_what_is_no_matter_of_the_audit() -> None:
    text = letter_to_sponsor(
        Record(), [Problem(code="audit_no_date", message="No date."), Problem(code="x", message="Y.")]
    )
    assert text.startswith("Dear Sir or Madam,\n\nThe certificate is not complete") and "Y." not in text


def test_there_is_no_letter_when_nothing_is_missing() -> None:
    assert letter_to_sponsor(Record(), [Problem(code="not_found", message="No title was found.")]) == ""


def test_what_two_certificates_of_one_file_lack_is_told_of_each() -> None:
    papers = [sheet_of(*changed(Delivery=None)) for _ in range(2)]
    told = problems_of([Reading(record=record_of(one), text=one, whole=one) for one in papers])
    assert [(p.record, p.code) for p in told] == [(1, "audit_no_delivery_method"), (2, "audit_no_delivery_method")]


def test_a_sixty_minute_hour_that_is_read_badly_is_no_fifty_minute_hour() -> None:
    assert minutes_of_an_hour(sheet_of("CPE credits have been granted based on a 50-rninute hour.")) == {50}
    assert minutes_of_an_hour(sheet_of("CPE credits have been granted based on a 60-rninute hour.")) == set()


@pytest.mark.parametrize("line", ["CPE credits: 21½4", "Awarded 3% CPE credits", "7½{ CPE hours", "CPE credits: 2½/4"])
def test_an_amount_that_ocr_tore_is_not_said_to_be_missing(line: str) -> None:
    lines = ["Certificate of Completion", ("Vera Lindqvist", 0.04), "Date Completed: May 5, 2024"]
    read, of_text = (PageText((page(*column(*lines, line, source=source)),)) for source in ("ocr", "text"))
    assert holds_unread_amount(read) and not holds_unread_amount(of_text)
    codes = [problem.code for problem in missing_elements(Record(credit_type=Field(value="CPE")), read)]
    assert "audit_no_credits" not in codes and "audit_no_title" in codes


@pytest.mark.parametrize("line", ["CPE credits: 2½", "1.5 CPE credits", "2nd credits", "100% CPE credits", "CPE: 3."])
def test_a_whole_amount_and_an_ordinal_are_not_torn(line: str) -> None:
    assert not holds_unread_amount(PageText((page(*column(line, source="ocr")),)))
