"""The review page, driven without a browser: the queue, every widget, doubts, acceptance, undo, two tabs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
import streamlit as st
from certificates.simple import certificate
from streamlit.testing.v1 import AppTest
from tabs import button, click, field, has_button, html, labels, record_of, run, sheet_page, shows
from tabs import review_page as page

from cpe_core import Tracker
from cpe_core.records import CreditByField, Field, Possibility, Problem
from cpe_core.store import Store
from pages.parts.review.form_state import Form, act_on
from pages.parts.wording import file_name


@pytest.fixture
def ids(tracker: Tracker) -> list[int]:
    """Three certificates that were read; of the second the date is in doubt, of the third the sponsor was not found."""
    sheet = tracker.create_sheet("2026 CPE")
    run = tracker.active_run(sheet.id)
    tracker.add_files(run.id, [(f"{n}.pdf", certificate(seed=n, title=f"Course number {n}")) for n in range(3)])
    tracker.process(run.id)
    ids = [saved.id for saved in tracker.records(sheet.id)]
    with Store(tracker.path) as store:
        for record_id in ids:
            record = store.records.as_read(record_id)
            record = replace(record, **{name: replace(record[name], needs_review=False) for name in record.to_review})
            if record_id == ids[1]:
                other = Possibility(value="2026-05-03", evidence=record.completion_date.evidence)
                doubtful = Field(
                    value="2026-03-05",
                    certainty="low",
                    needs_review=True,
                    evidence=record.completion_date.evidence,
                    reasons=("day and month could be swapped",),
                    candidates=(other,),
                )
                record = replace(record, completion_date=doubtful)
            if record_id == ids[2]:
                possible = Possibility(value="Northwind *CPE*")
                record = replace(record, sponsor=Field(candidates=(possible,), reasons=("learned from a.pdf",)))
            store.decisions.read_again(record_id, record, ())
    assert tracker.queue(sheet.id) == (ids[1], ids[2])
    return ids


# -- the queue -------------------------------------------------------------------------------------


def test_without_certificates_it_says_where_to_add_some(tracker: Tracker) -> None:
    assert shows(page(), "No certificates yet")


def test_it_opens_at_the_first_that_needs_a_look_and_says_how_many_do(ids: list[int]) -> None:
    tab = page()
    assert record_of(tab) == ids[1]
    assert shows(tab, "1 of 2 that need a look")


def test_next_and_previous_go_through_the_queue_and_stop_at_its_ends(ids: list[int]) -> None:
    tab = page(show="all")
    assert [record_of(tab), record_of(click(tab, "Next")), record_of(click(tab, "Skip"))] == ids
    assert next(b for b in tab.button if b.label == "Skip").disabled
    assert record_of(click(tab, "Previous")) == ids[1]


def test_a_step_on_is_taken_before_anything_is_drawn(ids: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is not drawn twice for each certificate: it is what a person waits for."""
    tab = page(show="all")

    def again() -> None:
        raise AssertionError("the page is drawn a second time")

    monkeypatch.setattr(st, "rerun", again)
    for label, where in (("Next", 1), ("Previous", 0), ("Accept and next", 1)):
        assert record_of(click(tab, label)) == ids[where]
    assert shows(tab, "Accepted: Course number 0")


def test_an_address_opens_the_very_record_and_queue(ids: list[int]) -> None:
    tab = page(show="all", record=str(ids[0]))
    assert record_of(tab) == ids[0]
    assert shows(tab, "1 of 3")


@pytest.mark.parametrize("asked", ["99", "x", "-1"])
def test_an_address_of_no_record_opens_the_first_of_the_queue(ids: list[int], asked: str) -> None:
    assert record_of(page(record=asked)) == ids[1]


def test_accepting_goes_on_to_the_next_and_one_click_takes_it_back(tracker: Tracker, ids: list[int]) -> None:
    tab = click(page(), "Accept and next")
    assert record_of(tab) == ids[2]
    assert tracker.record(ids[1]).is_accepted
    assert shows(tab, "1 of 1 that need a look")
    assert shows(tab, "Accepted: Course number 1")
    tab = click(tab, "Undo")
    assert record_of(tab) == ids[1]
    assert not tracker.record(ids[1]).is_accepted


def test_when_the_queue_is_empty_it_says_so(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    for _ in range(3):  # the second one lacks its sponsor: that is asked about once
        tab = click(tab, "Accept ")
    assert any("Nothing needs a look" in one.value for one in tab.subheader)
    assert shows(tab, "3 records in this sheet, 2 accepted by you.")
    tab = click(tab, "Accept 1 record that is sure")
    assert shows(tab, "3 records in this sheet, 3 accepted by you.")
    tab = click(tab, "Undo")
    assert tracker.queues(1).accepted == 2


# -- accepting what is not whole, not seen, or not shown any more ------------------------------------


def test_what_no_proof_can_lack_is_asked_about_once(
    tracker: Tracker, ids: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    tracker.correct(ids[1], "completion_date", None)
    tracker.correct(ids[1], "credits", None)
    tab = click(page(record=str(ids[1])), "Accept and next")
    assert (record_of(tab), tracker.record(ids[1]).is_accepted) == (ids[1], False)
    assert shows(tab, "No date and no number of credits was found. Accept without them?")
    assert "Accept without them" in labels(tab)
    field(tab, "credits", ids[1]).set_value("2")
    run(tab)
    assert "Accept and next" in labels(tab)
    tab = click(tab, "Accept and next")  # another question by now
    assert shows(tab, "No date was found. Accept without it?")
    tab = click(tab, "Accept without it")
    assert record_of(tab) == ids[2]
    assert "Accept and next" in labels(tab)
    assert tracker.record(ids[1]).is_accepted
    assert b"missing: completion date" in tracker.export_csv(1)
    tab = click(page(show="all", record=str(ids[1])), "Accept and next")
    assert record_of(tab) == ids[2]  # it was said once that there is none
    assert [one.kind for one in tracker.history(ids[1])].count("accept") == 1  # and accepted once
    tracker.learn()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]  # nothing is learned from what is not there


def test_what_another_tab_changed_is_seen_before_it_is_accepted(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    tracker.correct(ids[1], "credits", "7.5")
    tab = click(tab, "Accept and next")
    assert (record_of(tab), tracker.record(ids[1]).is_accepted) == (ids[1], False)
    assert shows(tab, "Changed meanwhile, in another tab: Credits. Look once more, then accept.")
    assert record_of(click(tab, "Accept and next")) == ids[2]


def test_what_this_tab_changed_with_the_same_step_holds_nothing_up(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    field(tab, "credits", ids[1]).set_value("3")
    button(tab, "3 May 2026").click()
    button(tab, "Accept and next").click()
    run(tab)
    assert record_of(tab) == ids[2]
    seen = tracker.record(ids[1])
    assert (seen.record.completion_date.value, seen.record.credits.value) == ("2026-05-03", "3")
    assert seen.is_accepted


def test_what_is_left_of_a_record_acts_on_nothing(tracker: Tracker, ids: list[int]) -> None:
    """Until the next page has come, the buttons of the one before still stand there: here both clicks come at once."""
    tab = page()
    button(tab, "Accept and next").click()
    run(tab)
    form = Form(record_id=ids[1], left=True)
    act_on(form, "completion_date", Tracker.correct, ids[1], "completion_date", "2026-05-03")
    assert tracker.record(ids[1]).record.completion_date.value == "2026-03-05"
    assert [one.kind for one in tracker.history(ids[1])].count("accept") == 1


# -- the original ----------------------------------------------------------------------------------


def test_the_original_comes_back_byte_for_byte_under_a_name_that_is_only_a_name(tracker: Tracker) -> None:
    sheet = tracker.create_sheet("2026 CPE")
    data = certificate()
    odd = "..\\up/\u202efdp.exe\x07 a:b.pdf"
    draft = tracker.active_run(sheet.id)
    tracker.add_files(draft.id, [(odd, data)])
    tracker.process(draft.id)
    [saved] = tracker.records(sheet.id)
    original = tracker.original(saved.id)
    assert (original.data, original.shown_as) == (data, "application/pdf")
    assert file_name(odd) == "fdp.exe a_b.pdf"
    assert file_name("/..") == "certificate"
    [download] = page(show="all").get("download_button")
    assert download.label == "Download"


def test_a_web_page_is_kept_but_no_browser_is_told_to_show_it(tracker: Tracker) -> None:
    sheet = tracker.create_sheet("2026 CPE")
    html = b"<!doctype html><html><body><h1>Certificate of Completion</h1><p>Course: Ledgers</p></body></html>"
    draft = tracker.active_run(sheet.id)
    tracker.add_files(draft.id, [("page.html", html)])
    tracker.process(draft.id)
    [saved] = tracker.records(sheet.id)
    original = tracker.original(saved.id)
    assert (original.data, original.shown_as) == (html, None)


# -- by hand, trash, other sheets ------------------------------------------------------------------


def test_a_record_is_written_by_hand(tracker: Tracker, ids: list[int]) -> None:
    tab = click(page(kind="PDU"), "Write this record")
    assert shows(tab, "Type its title first.")
    assert len(tracker.records(1)) == len(ids)  # nothing was typed: there is nothing
    tab.text_input(key="by-hand-title").set_value("Taught: Levers")
    tab = click(tab, "Write this record")
    written = record_of(tab)
    assert written not in ids
    assert shows(tab, "No certificate: this record was written by hand.")
    assert "not found" not in html(tab)  # nothing was looked for
    assert html(tab).count('class="mark wanted"') == 4  # where the keys stop all the same
    field(tab, "course_title", written).set_value("Taught: Ledgers")
    field(tab, "credits", written).set_value("4")
    run(tab)
    record = tracker.record(written).record
    assert (record.course_title.value, record.credits.value) == ("Taught: Ledgers", "4")


def test_deleting_goes_to_the_trash_from_where_it_is_restored_or_emptied(tracker: Tracker, ids: list[int]) -> None:
    tab = click(page(), "Delete")
    assert record_of(tab) == ids[2]
    assert shows(tab, "In the trash: Course number 1")
    tab = click(tab, "Undo")
    assert record_of(tab) == ids[1]
    assert tracker.queues(1).trash == 0
    tab = page(show="trash") if click(tab, "Delete") else tab
    assert record_of(tab) == ids[1]
    click(tab, "Restore")
    assert tracker.queues(1).trash == 0
    tracker.trash([ids[1]])
    tab = page(show="trash")
    assert not has_button(tab, "Empty the trash")  # that is done on the page of the trash, where all is seen
    tracker.empty_trash(1)
    run(tab)
    assert shows(tab, "That record is not in this database any more.")
    assert len(tracker.records(1)) == 2


def test_a_record_moves_to_another_sheet_and_back(tracker: Tracker, ids: list[int]) -> None:
    other = tracker.create_sheet("2027 * CPE")
    tab = click(page(sheet="1"), r"2027 \* CPE")
    assert [saved.id for saved in tracker.records(other.id)] == [ids[1]]
    assert shows(tab, "Moved to 2027 * CPE: Course number 1")
    click(tab, "Undo")
    assert tracker.records(other.id) == ()


# -- duplicates ------------------------------------------------------------------------------------


def test_a_possible_duplicate_is_asked_about_and_the_answer_taken_back(tracker: Tracker, ids: list[int]) -> None:
    told = tracker.record(ids[0]).record
    twin = tracker.write(
        1, course_title=told.course_title.value, completion_date=told.completion_date.value, credits="1",
        sponsor="N", participant=told.participant.value, sponsor_id="104477",
    )  # fmt: skip
    tab = page(record=str(twin.id))
    assert "104477" in html(tab)  # whatever differs is seen before one of them counts no more
    assert any("Is this a course you have already?" in one.value for one in tab.markdown)
    tab = click(tab, "Same course: keep the earlier one")
    assert record_of(tab) == ids[0]
    assert tracker.record(twin.id).place == "attached"
    tab = click(tab, "Undo")
    assert record_of(tab) == twin.id
    click(tab, "Both count")
    assert tracker.duplicates(twin.id) == ()
    assert tracker.totals(1).uncounted == 0


def test_after_a_title_is_edited_twins_are_looked_for_and_both_say_so(tracker: Tracker, ids: list[int]) -> None:
    title = str(tracker.record(ids[1]).record.course_title.value)
    tab = page(record=str(ids[0]), show="all")
    assert not has_button(tab, "Compare them")
    for name in ("completion_date", "participant"):
        tracker.correct(ids[0], name, tracker.record(ids[1]).record[name].value)
    run(tab)
    field(tab, "course_title", ids[0]).set_value(title)
    run(tab)
    assert shows(tab, f"“{title}”, which came later, may be this course too. Until you answer, it does not count.")
    tab = click(tab, "Compare them")
    assert record_of(tab) == ids[1]
    assert any("Is this a course you have already?" in one.value for one in tab.markdown)
    field(tab, "course_title", ids[1]).set_value("Something else")
    assert not any("Is this a course you have already?" in one.value for one in run(tab).markdown)
    assert not has_button(page(record=str(ids[0]), show="all"), "Compare them")


def test_a_title_typed_and_accepted_in_one_go_does_not_pass_over_its_twin(tracker: Tracker, ids: list[int]) -> None:
    told = tracker.record(ids[0]).record
    for name in ("completion_date", "participant"):
        tracker.correct(ids[1], name, told[name].value)
    tab = page(record=str(ids[1]), show="all")
    field(tab, "course_title", ids[1]).set_value(told.course_title.value)
    tab = click(tab, "Accept and next")
    assert record_of(tab) == ids[1]
    assert any("Is this a course you have already?" in one.value for one in tab.markdown)
    assert not tracker.record(ids[1]).is_accepted
    tab = click(tab, "Accept and next")  # it was seen
    assert record_of(tab) == ids[2]
    assert tracker.record(ids[1]).is_accepted
    assert len(tracker.duplicates(ids[1])) == 1


# -- fields ----------------------------------------------------------------------------------------


def test_what_is_typed_is_saved_and_survives_f5(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    field(tab, "course_title", ids[1]).set_value("Ledgers & Levers")
    run(tab)
    assert tracker.record(ids[1]).record.course_title.value == "Ledgers & Levers"
    assert field(page(record=str(ids[1])), "course_title", ids[1]).value == "Ledgers & Levers"


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("credits", "1.50", "1.50"),
        ("completion_date", "02/15/2026", "2026-02-15"),
        ("completion_date", "1 February 2026", "2026-02-01"),
        ("completion_date", " ", None),
        ("delivery_method", "Blended Learning", "Blended Learning"),
        ("credit_type", "CME", "CME"),
        ("instructors", "Ada Quill; Ben Roe", ("Ada Quill", "Ben Roe")),
        ("state_sponsor_ids", "tx 009999; NY 001", {"TX": "009999", "NY": "001"}),
        ("note", "asked again", "asked again"),
        ("location", "", None),
    ],
)
def test_each_widget_gives_its_field_the_right_value(
    tracker: Tracker, ids: list[int], name: str, typed: object, kept: object
) -> None:
    tab = page()
    field(tab, name, ids[1]).set_value(typed)
    run(tab)
    assert tracker.record(ids[1]).record[name].value == kept


def test_what_does_not_fit_stays_as_typed_with_the_reason_and_holds_up_accepting(
    tracker: Tracker, ids: list[int]
) -> None:
    tab = page()
    read = tracker.record(ids[1]).record.credits.value
    field(tab, "credits", ids[1]).set_value("two")
    tab = click(tab, "Accept and next")
    assert record_of(tab) == ids[1]
    assert any("Credits are a number" in one.value.replace("\\", "") for one in tab.warning)
    assert field(tab, "credits", ids[1]).value == "two"
    assert tracker.record(ids[1]).record.credits.value == read
    for way in ("Skip", "Next", "Previous"):
        if has_button(tab, way) and not button(tab, way).disabled:
            tab = click(tab, way)
            assert (record_of(tab), field(tab, "credits", ids[1]).value) == (ids[1], "two")
            assert shows(tab, "One value could not be saved yet. See what stands under it, then go on.")
    field(tab, "credits", ids[1]).set_value("2")
    tab = click(tab, "Accept and next")
    assert record_of(tab) == ids[2]
    assert tracker.record(ids[1]).record.credits.value == "2"


def test_a_date_that_is_none_or_two_is_said_at_the_field_and_is_shown_with_its_month_in_words(
    tracker: Tracker, ids: list[int]
) -> None:
    def typed(text: str) -> AppTest:
        field(tab, "completion_date", ids[1]).set_value(text)
        return run(tab)

    def refused() -> str:
        return " ".join(one.value for one in tab.warning)

    tab = page()
    assert field(tab, "completion_date", ids[1]).value == "5 Mar 2026"
    tab = typed("31 Feb 2026")
    assert "“31 Feb 2026” is no date" in refused()
    tab = click(tab, "Skip")
    assert (record_of(tab), field(tab, "completion_date", ids[1]).value) == (ids[1], "31 Feb 2026")
    tab = typed("03/04/2026")
    assert "can be 4 Mar 2026 or 3 Apr 2026" in refused()
    assert tracker.record(ids[1]).record.completion_date.value == "2026-03-05"
    tab = click(tab, "3 Apr 2026")
    assert refused() == ""
    assert field(tab, "completion_date", ids[1]).value == "3 Apr 2026"
    assert tracker.record(ids[1]).record.completion_date.value == "2026-04-03"
    tracker.read_dates(tracker.record(ids[1]).sheet_id, day_first=False)  # her own habit, said once
    run(tab)
    tab = typed("03/04/2026")
    assert field(tab, "completion_date", ids[1]).value == "4 Mar 2026"
    assert tracker.record(ids[1]).record.completion_date.value == "2026-03-04"


def test_credits_are_split_by_field_of_study_and_their_sum_is_told(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    field(tab, "credits", ids[1]).set_value("2.0")
    tab = click(tab, "Add a field of study")
    rows = [w for w in tab.selectbox if w.label.startswith("Field of study")]
    rows[0].set_value("Taxes")
    rows[1].set_value("Auditing")
    next(w for w in tab.text_input if w.label == "Credits 1").set_value("1.5")
    next(w for w in tab.text_input if w.label == "Credits 2").set_value("1")
    run(tab)
    assert any("= 2.5, but the credits are 2.0" in one.value for one in tab.caption)
    next(w for w in tab.text_input if w.label == "Credits 2").set_value("0.5")
    run(tab)
    assert any(one.value.startswith("= 2.0 ") for one in tab.caption)
    assert tracker.record(ids[1]).record.fields_of_study.value == (
        CreditByField(name="Taxes", credits="1.5"),
        CreditByField(name="Auditing", credits="0.5"),
    )
    tab = click(tab, "Take out")
    assert tracker.record(ids[1]).record.fields_of_study.value == (CreditByField(name="Auditing", credits="0.5"),)
    assert tracker.totals(1).of("CPE") >= Decimal(2)


# -- doubts ----------------------------------------------------------------------------------------


def test_a_doubt_is_a_question_with_answers_to_click(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    assert "It is right" in labels(tab)
    tab = click(tab, "3 May 2026")
    assert tracker.record(ids[1]).record.completion_date.value == "2026-05-03"
    assert field(tab, "completion_date", ids[1]).value == "3 May 2026"
    assert "It is right" not in labels(tab)


def test_what_to_check_stands_under_a_value_in_doubt_in_plain_words(ids: list[int]) -> None:
    tab = page()
    assert "Which is the day, which the month?" in html(tab)
    assert "Which is the day" not in html(click(tab, "It is right"))


def test_what_was_not_read_is_told_before_the_values_and_is_not_missing_for_an_audit(
    tracker: Tracker, ids: list[int]
) -> None:
    lost = Problem(code="rows_not_read", message="9 lines look like courses, and 1 was read.")
    lacking = Problem(code="audit_no_contact", message="No address of the sponsor.", record=1)
    denied = "the paper also says: Registration Confirmation"
    with Store(tracker.path) as store:
        read = store.records.as_read(ids[0])
        doubtful = {name: replace(read[name], needs_review=True, reasons=(denied,)) for name in ("credits", "sponsor")}
        store.decisions.read_again(ids[0], replace(read, **doubtful), (lost, lacking))
    tab = page(record=str(ids[0]))
    first, second = (one for one in tab.get("html") if '<ul class="sentences">' in one.proto.body)
    told = "The page also says “Registration Confirmation”. Was the course completed, and credit given?"
    assert f"<li>{told}</li><li>{lost.message}</li>" in first.proto.body
    assert second.proto.body == f'<ul class="sentences"><li>{lacking.message}</li></ul>'
    assert html(tab).index(lost.message) < html(tab).index("Course title") < html(tab).index(lacking.message)
    assert html(tab).count("Registration Confirmation") == 1  # once, not beneath each of the values


def test_a_value_in_doubt_is_accepted_alone(tracker: Tracker, ids: list[int]) -> None:
    click(page(), "It is right")
    seen = tracker.record(ids[1]).record.completion_date
    assert (seen.value, seen.is_settled) == ("2026-03-05", True)


def test_a_candidate_for_a_blank_is_offered_as_it_is_printed(tracker: Tracker, ids: list[int]) -> None:
    tab = click(page(record=str(ids[2])), r"Northwind \*CPE\*")
    assert tracker.record(ids[2]).record.sponsor.value == "Northwind *CPE*"
    assert field(tab, "sponsor", ids[2]).value == "Northwind *CPE*"


def test_history_tells_every_change_and_takes_it_back(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    read = tracker.record(ids[1]).record.sponsor.value
    field(tab, "sponsor", ids[1]).set_value("Ada & Co <b>")
    run(tab)
    told = " ".join(one.value for one in tab.get("html"))
    assert "Ada &amp; Co &lt;b&gt;" in told
    tab = click(tab, "Undo")
    assert tracker.record(ids[1]).record.sponsor.value == read
    assert field(tab, "sponsor", ids[1]).value == (read or "")


def type_study(tab: AppTest, key: str, text: str) -> None:
    chooser = tab.selectbox(key=key)
    chooser.options.append(text)  # AppTest knows no text but those offered
    chooser.set_value(text)
    run(tab)


def test_a_field_of_study_typed_short_gets_its_name_and_one_of_another_body_stays(
    tracker: Tracker, ids: list[int]
) -> None:
    tab = page()
    for typed, kept in (("tax", "Taxes"), ("Nursing Pharmacology", "Nursing Pharmacology"), ("Ethics", "Ethics")):
        type_study(tab, f"study-{ids[1]}-0", typed)
        assert tracker.record(ids[1]).record.fields_of_study.value == (CreditByField(name=kept),)
        assert next(w for w in tab.selectbox if w.key == f"study-{ids[1]}-0").value == kept


def test_one_that_stood_there_keeps_its_name_when_another_is_added(tracker: Tracker, ids: list[int]) -> None:
    tracker.correct(ids[1], "fields_of_study", ["law"])
    tab = click(page(), "Add a field of study")
    type_study(tab, f"study-{ids[1]}-1", "tax")
    names = [one.name for one in tracker.record(ids[1]).record.fields_of_study.value]
    assert names == ["law", "Taxes"]


# -- two tabs --------------------------------------------------------------------------------------


def test_the_second_of_two_tabs_is_told_of_the_first_and_keeps_what_it_typed(tracker: Tracker, ids: list[int]) -> None:
    first, second = page(), page()
    field(first, "sponsor", ids[1]).set_value("Theirs")
    run(first)
    field(second, "sponsor", ids[1]).set_value("Mine")
    run(second)
    assert tracker.record(ids[1]).record.sponsor.value == "Theirs"
    assert field(second, "sponsor", ids[1]).value == "Theirs"
    assert shows(second, "You typed: Mine")
    second = click(second, "Use mine")
    assert tracker.record(ids[1]).record.sponsor.value == "Mine"
    assert "Use mine" not in labels(second)


def test_a_tab_shows_what_another_one_saved_in_fields_it_does_not_touch(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    tracker.correct(ids[1], "sponsor", "Theirs")
    field(tab, "location", ids[1]).set_value("Duluth")
    run(tab)
    assert field(tab, "sponsor", ids[1]).value == "Theirs"
    saved = tracker.record(ids[1]).record
    assert (saved.sponsor.value, saved.location.value) == ("Theirs", "Duluth")


def test_what_was_typed_last_is_saved_on_the_way_to_another_page(tracker: Tracker, ids: list[int]) -> None:
    tab = page()
    field(tab, "sponsor", ids[1]).set_value("Typed and gone")
    tab.switch_page("app.py")
    run(tab)
    assert tracker.record(ids[1]).record.sponsor.value == "Typed and gone"


def test_a_record_that_is_opened_again_from_another_page_shows_what_it_holds(tracker: Tracker, ids: list[int]) -> None:
    tracker.correct(ids[1], "fields_of_study", [{"name": "Taxes", "credits": "1.0"}])
    tracker.correct(ids[1], "note", "Keep")
    tab = page(record=str(ids[1]))
    before = {w.key: w.value for kind in (tab.text_input, tab.selectbox, tab.text_area) for w in kind if w.key}
    for script in ("app.py", "pages/review.py"):
        tab.switch_page(script)
        tab.query_params["record"] = str(ids[1])
        run(tab)
    run(tab)
    after = {w.key: w.value for kind in (tab.text_input, tab.selectbox, tab.text_area) for w in kind if w.key}
    assert after == before
    assert "Keep" in after.values()
    assert [one.kind for one in tracker.history(ids[1])].count("correct") == 2  # nothing was taken for typed


@pytest.mark.parametrize("way", ["page", "queue"])
def test_what_does_not_fit_is_told_on_the_way_to_another_page_or_queue(
    tracker: Tracker, ids: list[int], way: str
) -> None:
    tab = page()
    field(tab, "credits", ids[1]).set_value("two")
    if way == "page":
        tab.switch_page("app.py")
    else:
        tab.segmented_control(key="queue").set_value("all")
    assert shows(run(tab), "What you typed was not saved. Credits: Credits are a number")
    assert not shows(run(tab), "What you typed was not saved.")


def test_a_record_that_left_with_the_trash_in_another_tab_stands_in_no_pages_way(
    tracker: Tracker, ids: list[int]
) -> None:
    tab = page()
    tracker.trash([ids[1]])
    tab = click(tab, "Accept and next")
    assert shows(tab, "This record was deleted. It lies in the trash until you restore it.")
    assert (record_of(tab), tracker.record(ids[1]).is_accepted) == (ids[1], False)
    tracker.empty_trash(1)
    field(tab, "sponsor", ids[1]).set_value("Too late")
    run(tab)
    assert record_of(tab) == ids[2]
    assert shows(tab, "That record is not in this database any more.")


def test_the_sheet_page_leads_to_what_needs_a_look(ids: list[int]) -> None:
    tab = click(sheet_page(), "2 need a look")
    assert shows(tab, "1 of 2 that need a look")
