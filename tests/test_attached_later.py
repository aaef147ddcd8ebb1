"""A certificate that turns up later is added to the record that was written by hand, and comes off again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from certificates.simple import certificate
from conftest import BROKEN, numbered, read_and_apply
from papers import pdf

from cpe_core import Run, Sheet, Tracker, errors
from cpe_core.corrections import says_the_same
from cpe_core.records import CreditByField
from cpe_core.rows import SavedRecord
from cpe_core.store import migrations, schema
from cpe_core.store.backup import backup, restore

Written = Callable[..., int]
ETHICS = (
    "ethics.pdf",
    certificate(title="Ethics When Nobody Is Looking", participant="Ada Quill", date="March 5, 2026", credits="2.0"),
)
NO_PAPER = ("blank.pdf", pdf(lambda page: page.drawString(50, 300, "x")))


def two_in_one() -> tuple[str, bytes]:
    """A mail that carries two certificates."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["Subject"] = "Your certificates"
    mail.set_content("Both are attached.")
    for name, title in (("a.pdf", "First of Two"), ("b.pdf", "Second of Two")):
        mail.add_attachment(certificate(title=title), maintype="application", subtype="pdf", filename=name)
    return "both.eml", mail.as_bytes()


@pytest.fixture
def write(tracker: Tracker, sheet: Sheet) -> Written:
    return lambda **values: tracker.write(sheet.id, **values).id


@pytest.fixture
def record_id(write: Written) -> int:
    """Written by hand: a title and credits, as the certificate of ethics has them."""
    return write(course_title="Ethics when nobody is looking", credits="2")


def bare(tracker: Tracker, record_id: int) -> tuple[object, ...]:
    """All of a record that must be as it was once its certificate is off again."""
    saved = tracker.record(record_id)
    return saved.record, saved.problems, saved.file_name, saved.certificate, saved.is_accepted


# -- adding ----------------------------------------------------------------------------------------


def test_what_was_typed_stays_and_blank_fields_are_filled_with_their_evidence(tracker: Tracker, record_id: int) -> None:
    added = tracker.add_certificate(record_id, ETHICS)
    saved = tracker.record(record_id)
    assert saved.file_name == "ethics.pdf"
    assert (saved.record.course_title.value, saved.record.credits.value) == ("Ethics when nobody is looking", "2")
    assert saved.record.course_title.is_typed
    assert (saved.record.completion_date.value, saved.record.participant.value) == ("2026-03-05", "Ada Quill")
    assert saved.record.completion_date.evidence
    assert saved.record.credits.evidence  # what was typed is proved by the paper, which writes it 2.0
    assert saved.record.course_title.evidence
    assert (added.otherwise, added.unread) == ((), None)
    assert added.change.who == "person"
    assert tracker.count_pages(record_id) == 1
    assert tracker.picture(record_id, width=200)
    assert tracker.verify() == ()


def test_every_list_and_export_names_the_file(tracker: Tracker, sheet: Sheet, record_id: int) -> None:
    tracker.add_certificate(record_id, ETHICS)
    assert [saved.file_name for saved in tracker.records(sheet.id)] == ["ethics.pdf"]
    assert tracker.results(sheet.id)["file"].tolist() == ["ethics.pdf"]
    assert b"ethics.pdf" in tracker.export_csv(sheet.id)


def test_what_it_says_otherwise_is_told_by_field_with_both_values(tracker: Tracker, write: Written) -> None:
    record_id = write(course_title="Ethics When Nobody Is Looking", credits="4", completion_date="2026-03-06")
    assert tracker.add_certificate(record_id, ETHICS).otherwise == (
        ("completion_date", "2026-03-06", "2026-03-05"),
        ("credits", "4", "2.0"),
    )
    assert tracker.record(record_id).record.credits.value == "4"


def test_what_it_says_otherwise_needs_a_look_until_it_is_answered(
    tracker: Tracker, sheet: Sheet, write: Written
) -> None:
    record_id = write(course_title="ETHICS when nobody is looking", credits="4", completion_date="2026-03-06")
    tracker.add_certificate(record_id, ETHICS)
    record = tracker.record(record_id).record
    assert {"completion_date", "credits"} <= {*record.to_review}
    assert record.course_title.is_typed  # the same words
    assert [one.value for one in record.credits.candidates] == ["2.0"]
    assert record_id in tracker.queue(sheet.id, "look")
    tracker.accept(record_id, field="credits")
    tracker.correct(record_id, "completion_date", "2026-03-05")
    record = tracker.record(record_id).record
    assert (record.credits.value, record.completion_date.value) == ("4", "2026-03-05")
    assert not {"completion_date", "credits"} & {*record.to_review}
    tracker.take_off(record_id)
    assert tracker.record(record_id).record.completion_date.is_typed
    assert tracker.verify() == ()


def test_what_an_audit_would_miss_is_told(tracker: Tracker, record_id: int) -> None:
    tracker.add_certificate(record_id, ("bare.pdf", certificate(title="Ethics", delivery=None)))
    assert any(one.about == "delivery_method" for one in tracker.record(record_id).open_problems)
    assert tracker.letter(record_id)


def test_blanks_that_were_accepted_without_a_certificate_are_filled_too(tracker: Tracker, record_id: int) -> None:
    tracker.correct(record_id, "location", "Duluth")
    tracker.correct(record_id, "location", None)
    tracker.accept(record_id)
    before = bare(tracker, record_id)
    tracker.add_certificate(record_id, ETHICS)
    saved = tracker.record(record_id)
    assert saved.record.participant.value == "Ada Quill"
    assert saved.record.location.is_typed  # left blank by a person
    assert not saved.is_accepted
    tracker.take_off(record_id)
    assert bare(tracker, record_id) == before


# -- taking it off ---------------------------------------------------------------------------------


def test_one_click_takes_it_off_and_the_original_stays(tracker: Tracker, record_id: int) -> None:
    before = bare(tracker, record_id)
    added = tracker.add_certificate(record_id, ETHICS)
    certificate = tracker.record(record_id).certificate
    assert certificate is not None
    tracker.undo_act(added.change.act_id)
    assert bare(tracker, record_id) == before
    assert (tracker.path.parent / "originals" / certificate.sha256).read_bytes() == ETHICS[1]
    with pytest.raises(errors.NotFound):
        tracker.picture(record_id)
    assert tracker.verify() == ()


def test_what_came_of_it_since_goes_with_it(tracker: Tracker, record_id: int) -> None:
    """Read again, accepted: all that was in view of the certificate. What was typed stays."""
    tracker.add_certificate(record_id, ETHICS)
    read_and_apply(tracker, [record_id])
    tracker.accept(record_id)
    tracker.correct(record_id, "sponsor", "Typed")
    tracker.take_off(record_id)
    record = tracker.record(record_id).record
    assert (record.sponsor.value, record.participant.value, record.completion_date.value) == ("Typed", None, None)
    assert not record.credits.evidence
    assert tracker.verify() == ()


def test_taken_off_by_mistake_it_is_added_once_more_from_the_originals(tracker: Tracker, record_id: int) -> None:
    assert tracker.taken_off(record_id) is None
    with pytest.raises(errors.NotFound):
        tracker.take_off(record_id)
    tracker.add_certificate(record_id, ETHICS)
    before = tracker.record(record_id).record
    tracker.take_off(record_id)
    gone = tracker.taken_off(record_id)
    assert gone is not None
    tracker.add_certificate(record_id, gone)
    assert tracker.record(record_id).record == before
    assert tracker.record(record_id).file_name == "ethics.pdf"


# -- reading it again ------------------------------------------------------------------------------


def test_it_is_read_again_from_the_added_file_and_keeps_it(tracker: Tracker, record_id: int) -> None:
    tracker.add_certificate(record_id, ETHICS)
    [file] = tracker.read_again([record_id])
    assert [one.changes for one in file.readings] == [()]
    tracker.apply(file.readings)
    saved = tracker.record(record_id)
    assert saved.file_name == "ethics.pdf"
    assert saved.record.completion_date.evidence
    assert tracker.verify() == ()


# -- what cannot be read ---------------------------------------------------------------------------


@pytest.mark.parametrize("file", [BROKEN, NO_PAPER, ("notes.xyz", b"\0\1\2 no such kind")])
def test_what_cannot_be_read_is_kept_as_proof_and_says_why(
    tracker: Tracker, record_id: int, file: tuple[str, bytes]
) -> None:
    before = tracker.record(record_id).record
    added = tracker.add_certificate(record_id, file)
    saved = tracker.record(record_id)
    assert added.unread
    assert [one.message for one in saved.open_problems] == [
        f"The certificate is kept, but could not be read. {added.unread}"
    ]
    assert saved.record == before
    assert saved.file_name == file[0]
    assert tracker.letter(record_id) == ""  # the sponsor is asked for nothing
    assert [one.error for one in tracker.read_again([record_id])] == [added.unread]
    assert tracker.verify() == ()


@pytest.mark.parametrize(("file", "why"), [(("e.pdf", b""), "empty"), (two_in_one(), "holds 2 certificates")])
def test_what_is_no_certificate_of_one_record_is_refused_and_nothing_changes(
    tracker: Tracker, record_id: int, file: tuple[str, bytes], why: str
) -> None:
    before = bare(tracker, record_id)
    with pytest.raises(errors.NotTaken, match=why):
        tracker.add_certificate(record_id, file)
    assert bare(tracker, record_id) == before
    assert tracker.history(record_id)[-1].kind == "correct"


def test_too_large_a_file_is_refused(tracker: Tracker, record_id: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cpe_core.files.originals.MOST_BYTES", 10)
    with pytest.raises(errors.NotTaken, match="the most is"):
        tracker.add_certificate(record_id, ETHICS)


def test_a_record_has_one_certificate(tracker: Tracker, sheet: Sheet, draft: Run, record_id: int) -> None:
    tracker.add_certificate(record_id, ETHICS)
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    read = tracker.records(sheet.id)[-1]
    for one in (record_id, read.id):
        with pytest.raises(errors.NotTaken, match="has a certificate already"):
            tracker.add_certificate(one, numbered(2))


# -- the same bytes twice --------------------------------------------------------------------------


def test_a_file_of_the_sheet_is_not_added_to_a_record_too(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    tracker.add_files(draft.id, [ETHICS])
    with pytest.raises(errors.NotTaken, match=r"“ethics\.pdf” \(run 1\)\. Take it out there first"):
        tracker.add_certificate(record_id, ETHICS)
    tracker.process(draft.id)
    with pytest.raises(errors.NotTaken, match="merge it into this one"):
        tracker.add_certificate(record_id, ("again.pdf", ETHICS[1]))


def test_a_certificate_of_one_record_is_not_anothers(tracker: Tracker, write: Written, record_id: int) -> None:
    tracker.add_certificate(record_id, ETHICS)
    with pytest.raises(errors.NotTaken, match="of “Ethics when nobody is looking” already"):
        tracker.add_certificate(write(credits="1"), ETHICS)
    tracker.trash([record_id])
    with pytest.raises(errors.NotTaken, match="in the trash"):
        tracker.add_certificate(write(credits="1"), ETHICS)


def test_an_added_certificate_dropped_on_the_sheet_is_a_duplicate(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    tracker.add_certificate(record_id, ETHICS)
    [receipt] = tracker.add_files(draft.id, [ETHICS])
    assert receipt.outcome == "duplicate_of"
    assert isinstance(receipt.certificate_of, SavedRecord)
    assert receipt.certificate_of.id == record_id
    assert tracker.files(draft.id) == ()
    tracker.take_off(record_id)
    assert tracker.add_files(draft.id, [ETHICS])[0].outcome == "added"
    assert tracker.verify() == ()


def test_a_discarded_file_can_be_the_certificate_of_a_record_that_came_after(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    tracker.add_files(draft.id, [ETHICS])
    tracker.process(draft.id)
    tracker.trash([tracker.records(sheet.id)[-1].id])
    tracker.empty_trash(sheet.id)
    tracker.add_certificate(record_id, ETHICS)
    [receipt] = tracker.add_files(tracker.active_run(sheet.id).id, [ETHICS])
    assert receipt.certificate_of is not None
    assert tracker.verify() == ()


def test_emptying_the_trash_keeps_the_original_and_frees_the_file(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    tracker.add_certificate(record_id, ETHICS)
    tracker.trash([record_id])
    tracker.empty_trash(sheet.id)
    assert tracker.verify() == ()
    assert tracker.add_files(draft.id, [ETHICS])[0].outcome == "added"


def test_a_file_that_failed_is_done_with_once_it_is_a_records_certificate(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    tracker.add_files(draft.id, [BROKEN])
    tracker.process(draft.id)
    assert len(tracker.failed(sheet.id)) == 1
    tracker.add_certificate(record_id, BROKEN)
    assert tracker.failed(sheet.id) == ()
    [receipt] = tracker.add_files(tracker.active_run(sheet.id).id, [BROKEN])
    assert receipt.certificate_of is not None
    tracker.take_off(record_id)
    assert len(tracker.failed(sheet.id)) == 1
    assert tracker.verify() == ()


def test_the_same_course_uploaded_is_asked_about_as_before(tracker: Tracker, sheet: Sheet, draft: Run) -> None:
    by_hand = tracker.write(sheet.id, course_title="Ethics When Nobody Is Looking", credits="2")
    tracker.add_certificate(by_hand.id, ETHICS)
    photo = (
        "copy.pdf",
        certificate(title="Ethics When Nobody Is Looking", participant="Ada Quill", date="March 5, 2026", seed=9),
    )
    tracker.add_files(draft.id, [photo])
    tracker.process(draft.id)
    [pair] = tracker.duplicates(tracker.records(sheet.id)[-1].id)
    assert pair.earlier_id == by_hand.id


# -- moving house ----------------------------------------------------------------------------------


def test_it_goes_along_to_another_sheet_and_under_another_record(
    tracker: Tracker, sheet: Sheet, draft: Run, record_id: int
) -> None:
    tracker.add_certificate(record_id, ETHICS)
    other = tracker.create_sheet("2027 CPE")
    [change] = tracker.move([record_id], other.id)
    assert tracker.record(record_id).file_name == "ethics.pdf"
    assert tracker.add_files(tracker.active_run(other.id).id, [ETHICS])[0].certificate_of is not None
    tracker.undo(change.id)
    tracker.add_files(draft.id, [numbered(1)])
    tracker.process(draft.id)
    into = tracker.records(sheet.id)[-1].id
    tracker.attach(record_id, into)
    assert [saved.file_name for saved in tracker.attached(into)] == ["ethics.pdf"]
    assert tracker.verify() == ()


def test_nothing_is_merged_into_a_record_that_stands_for_nothing(tracker: Tracker, record_id: int) -> None:
    other = tracker.write(tracker.record(record_id).sheet_id, credits="1")
    tracker.trash([other.id])
    elsewhere = tracker.write(tracker.create_sheet("2027 CPE").id, credits="1")
    for into in (other.id, elsewhere.id, record_id, 999):
        with pytest.raises(errors.ChangedMeanwhile):
            tracker.attach(record_id, into)
    assert tracker.record(record_id).place == "kept"


def test_a_backup_holds_it(tracker: Tracker, record_id: int, tmp_path: Path) -> None:
    tracker.add_certificate(record_id, ETHICS)
    before = tracker.record(record_id)
    tracker.close()
    assert backup(tracker.path, tmp_path / "all.zip").originals == 1
    restored = tmp_path / "elsewhere" / "cpe.db"
    assert restore(tmp_path / "all.zip", restored).originals == 1
    with Tracker(restored) as t:
        assert t.record(record_id) == before
        assert t.picture(record_id, width=200)
        assert t.verify() == ()


def test_an_original_that_is_gone_is_told_by_its_name(tracker: Tracker, record_id: int) -> None:
    tracker.add_certificate(record_id, ETHICS)
    added = tracker.record(record_id).certificate
    assert added is not None
    (tracker.path.parent / "originals" / added.sha256).unlink()
    assert [one.message for one in tracker.verify()] == [f"ethics.pdf: {errors.OriginalMissing().message}"]


def test_a_database_of_the_version_before_opens_with_no_certificates_added(tmp_path: Path) -> None:
    path = tmp_path / "cpe.db"
    number = migrations.MIGRATIONS.index(migrations.m004_a_certificate_attached_later)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "MIGRATIONS", migrations.MIGRATIONS[:number])
        schema.open_database(path).close()
    with sqlite3.connect(path) as db:
        db.executescript(
            """INSERT INTO sheets (name, created_at) VALUES ('Old', '2026-01-01');
               INSERT INTO records (run_id, sheet_id, position, read, problems, current, current_problems, flat,
                                    to_review, accepted) VALUES (1, 1, 1, '{}', '[]', '{}', '[]', '{}', 0, 0);
               INSERT INTO acts (who, made_at) VALUES ('person', '2026-01-01');
               INSERT INTO changes (act_id, record_id, kind, field, value)
                 VALUES (1, 1, 'correct', 'course_title', '"Typed"');
               UPDATE derived SET version = 1;"""
        )
    with Tracker(path) as t:
        assert t.record(1).certificate is None
        assert t.record(1).record.course_title.value == "Typed"
        assert t.verify() == ()
        t.add_certificate(1, ETHICS)
        assert t.record(1).file_name == "ethics.pdf"
        assert t.verify() == ()


# -- the same in other letters ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "one", "other", "same"),
    [
        ("credits", "2", "2.00", True),
        ("credits", "2", "2.5", False),
        ("sponsor_id", "012", "12", False),
        ("sponsor", "Blue  Heron", "BLUE HERON", True),
        ("sponsor", None, "Blue Heron", False),
        ("instructors", ("Ada Quill",), ("ADA QUILL",), True),
        ("instructors", ("Ada Quill",), ("Ada Quill", "Ben Roe"), False),
        ("state_sponsor_ids", {"TX": "a1"}, {"TX": "A1"}, True),
        ("fields_of_study", (CreditByField(name="Taxes"),), (CreditByField(name="taxes", credits="2"),), True),
        (
            "fields_of_study",
            (CreditByField(name="Taxes", credits="1"), CreditByField(name="Ethics")),
            (CreditByField(name="Taxes", credits="1.0"), CreditByField(name="Ethics", credits="1")),
            False,
        ),
    ],
)
def test_two_values_say_the_same_whatever_their_letters(name: str, one: object, other: object, same: bool) -> None:
    assert says_the_same(name, one, other) is same  # type: ignore[arg-type]
