"""Mails and archives: each part is read by itself, a bad one costs nothing but itself, and a record says where it stood."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from email.mime.message import MIMEMessage

import numpy as np
import outlook_mail
import pytest
from papers import pdf, saved, scan, written
from PIL import Image

from cpe_core import Tracker, errors, extract
from cpe_core.export import COLUMNS, ExportRow, row_of
from cpe_core.reading import containers, limits, picture, read
from cpe_core.records import FIELDS, Extraction, Record, record_from_json, record_to_json
from cpe_core.summary_row import summary_of

GOOD = pdf(written)
LOGO = saved(Image.new("RGB", (180, 60), "navy"))
IN_WORDS = """Certificate of Completion

This certifies that

Ottoline Farquhar

has successfully completed the course

Principles of Lease Accounting

Date:         March 14, 2024
CPE credits:  2.5
Provider:     Larkspur Institute of Accounting
"""


def another(canvas) -> None:
    rows = [
        (60, "Certificate of Completion", 34),
        (150, "Larkspur Institute of Accounting", 24),
        (230, "This certifies that", 18),
        (280, "Ottoline Farquhar", 30),
        (360, "has successfully completed the course", 18),
        (410, "Sampling for Auditors", 28),
        (500, "Date: May 2, 2024", 20),
        (550, "CPE credits: 4", 20),
    ]
    written(canvas, rows)


def agenda(canvas) -> None:
    canvas.setFont("Helvetica", 12)
    for place, text in enumerate(
        ("Invoice 2291", "Bill to: Ottoline Farquhar", "Amount due: $120.00", "Subtotal $120.00")
    ):
        canvas.drawString(72, 300 - 20 * place, text)


def archive(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as target:
        for name, data in members:
            target.writestr(name, data)
    return out.getvalue()


def mail(
    *attached: tuple[str, bytes | EmailMessage], subject: str = "Your certificate", text: str = "Thank you."
) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = "Training desk <desk@example.org>"
    letter["To"] = "Ottoline Farquhar <ottoline@example.org>"
    letter["Date"] = "Tue, 02 Apr 2024 10:00:00 +0000"
    letter["Subject"] = subject
    letter.set_content(text)
    for name, content in attached:
        if isinstance(content, EmailMessage):
            letter.add_attachment(content)
        else:
            letter.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return letter


def with_logo(letter: EmailMessage, data: bytes = LOGO) -> EmailMessage:
    letter.add_alternative('<p>Thank you.</p><img src="cid:logo@example">', subtype="html")
    letter.get_payload()[-1].add_related(
        data, maintype="image", subtype="png", cid="<logo@example>", filename="logo.png"
    )
    return letter


def parts(extraction: Extraction) -> list[str | None]:
    assert extraction.error is None
    return [record.part for record in extraction.records]


def titles(extraction: Extraction) -> list[object]:
    return [record.course_title.value for record in extraction.records]


def passed_over(extraction: Extraction) -> list[str]:
    return [problem.message for problem in extraction.problems if problem.code.startswith("part_")]


def stands_on_its_picture(data: bytes, name: str, record: Record) -> None:
    """Each value's box lies on ink of the page that its evidence names."""
    drawn: dict[int, np.ndarray] = {}
    for field in (record[name] for name in FIELDS):
        for evidence in field.evidence:
            if evidence.page not in drawn:
                page = Image.open(io.BytesIO(picture(data, name=name, page=evidence.page))).convert("L")
                drawn[evidence.page] = np.asarray(page)
            page = drawn[evidence.page]
            high, wide = page.shape
            box = evidence.box
            piece = page[int(box.y0 * high) : int(box.y1 * high) + 1, int(box.x0 * wide) : int(box.x1 * wide) + 1]
            assert piece.size and int(piece.max()) - int(piece.min()) > 100, evidence


# -- each kind, from bytes to a record ---------------------------------------------------------------

EACH: dict[str, Callable[[], bytes]] = {
    "mail.eml": lambda: mail(("ethics.pdf", GOOD)).as_bytes(),
    "all.zip": lambda: archive(("ethics.pdf", GOOD)),
    "mail.msg": lambda: outlook_mail.saved(outlook_mail.message(subject="Hello", attached=(("ethics.pdf", GOOD),))),
}


@pytest.mark.parametrize("name", EACH)
def test_a_container_gives_the_record_of_the_part_in_it(name):
    data = EACH[name]()
    found = extract(data, name=name)
    assert parts(found) == ["ethics.pdf"]
    (record,) = found.records
    assert record.course_title.value == "Principles of Lease Accounting"
    assert record.participant.value == "Ottoline Farquhar"
    assert record.completion_date.value == "2024-03-14"
    assert record.credits.value == "2.5"
    stands_on_its_picture(data, name, record)


@pytest.mark.parametrize("name", EACH)
def test_reading_in_a_sandbox_gives_the_same_document(name):
    data = EACH[name]()
    assert read(data, name=name, isolated=True) == read(data, name=name)


def test_a_scan_in_an_archive_is_read_by_its_pixels():
    data = archive(("photos/scan.png", saved(scan())))
    found = extract(data, name="all.zip")
    assert parts(found) == ["photos/scan.png"]
    stands_on_its_picture(data, "all.zip", found.records[0])


def test_page_numbers_go_on_through_all_parts():
    data = archive(("a.pdf", pdf(agenda, written)), ("b.pdf", pdf(another)))
    document = read(data, name="all.zip")
    assert [(page.number, page.part) for page in document.pages] == [(1, "a.pdf"), (2, "a.pdf"), (3, "b.pdf")]
    found = extract(data, name="all.zip")
    assert titles(found) == ["Principles of Lease Accounting", "Sampling for Auditors"]
    assert {e.page for e in found.records[1].course_title.evidence} == {3}
    stands_on_its_picture(data, "all.zip", found.records[1])
    with pytest.raises(errors.NotFound, match="no page 4"):
        picture(data, name="all.zip", page=4)


def test_pages_of_different_parts_never_form_one_certificate():
    data = archive(("a.pdf", GOOD), ("b.pdf", GOOD))
    assert parts(extract(data, name="all.zip")) == ["a.pdf", "b.pdf"]


def test_two_parts_of_one_name_are_told_apart():
    data = mail(("certificate.pdf", GOOD), ("certificate.pdf", pdf(another))).as_bytes()
    found = extract(data, name="mail.eml")
    assert parts(found) == ["certificate.pdf", "certificate.pdf (2)"]
    assert titles(found) == ["Principles of Lease Accounting", "Sampling for Auditors"]


def test_problems_are_numbered_through_all_parts():
    found = extract(archive(("a.pdf", GOOD), ("b.pdf", pdf(another))), name="all.zip")
    assert {problem.record for problem in found.problems if problem.record} <= {1, 2}
    assert 2 in {problem.record for problem in found.problems}


def test_a_record_keeps_its_part_on_its_way_through_json():
    (record,) = extract(EACH["mail.eml"](), name="mail.eml").records
    told = json.loads(json.dumps(record_to_json(record)))
    assert told["part"] == "ethics.pdf"
    assert record_from_json(told).part == "ethics.pdf"
    assert "part" not in record_to_json(extract(GOOD, name="ethics.pdf").records[0])


def test_a_table_names_the_file_and_the_part():
    (record,) = extract(EACH["mail.eml"](), name="mail.eml").records
    assert row_of(ExportRow(summary=summary_of(record), file="mail.eml", run=1))["file"] == "mail.eml › ethics.pdf"
    assert list(row_of(ExportRow(summary=summary_of(record), file="mail.eml", run=1))) == list(COLUMNS)


def test_the_part_is_kept_with_the_record_and_shown_in_the_table(tmp_path):
    with Tracker(tmp_path / "cpe.db") as tracker:
        sheet = tracker.create_sheet("2024")
        run = tracker.active_run(sheet.id)
        tracker.add_files(run.id, [("mail.eml", EACH["mail.eml"]())])
        tracker.process(run.id)
        (saved_record,) = tracker.records(sheet.id)
        tracker.correct(saved_record.id, "credits", "3")
        assert tracker.records(sheet.id)[0].record.part == "ethics.pdf"
        assert list(tracker.results(sheet.id)["file"]) == ["mail.eml › ethics.pdf"]
        assert tracker.verify() == ()


# -- mails -----------------------------------------------------------------------------------------


def test_a_mail_forwarded_inside_a_mail_is_opened():
    inner = mail(("ethics.pdf", GOOD), subject="Certificate 0412")
    data = mail(("", inner), subject="Fwd: Certificate 0412").as_bytes()
    found = extract(data, name="outer.eml")
    assert parts(found) == ["Certificate 0412.eml › ethics.pdf"]
    stands_on_its_picture(data, "outer.eml", found.records[0])


def test_an_outlook_mail_forwarded_inside_an_outlook_mail_is_opened():
    inner = outlook_mail.forwarded(subject="Inner", attached=(("ethics.pdf", GOOD),))
    data = outlook_mail.saved(outlook_mail.message(subject="Outer", attached=(("Your certificate", inner),)))
    assert parts(extract(data, name="outer.msg")) == ["Your certificate.msg › ethics.pdf"]


def test_a_forwarded_mail_packed_against_the_standard_is_opened_all_the_same():
    letter = mail()
    inner = MIMEMessage(mail(("ethics.pdf", GOOD), subject="Inner"))
    inner.set_payload([EmailMessage()])
    import base64

    inner.get_payload()[0].set_payload(
        base64.encodebytes(mail(("ethics.pdf", GOOD), subject="Inner").as_bytes()).decode()
    )
    inner["Content-Transfer-Encoding"] = "base64"
    letter.make_mixed()
    letter.attach(inner)
    assert parts(extract(letter.as_bytes(), name="outer.eml")) == ["Inner.eml › ethics.pdf"]


@pytest.mark.parametrize(
    "data",
    [
        mail(text=IN_WORDS).as_bytes(),
        with_logo(mail(text=IN_WORDS)).as_bytes().replace(b"<p>Thank you.</p>", f"<pre>{IN_WORDS}</pre>".encode()),
        outlook_mail.saved(outlook_mail.message(subject="Your certificate", body=IN_WORDS, inline=LOGO)),
        outlook_mail.saved(outlook_mail.message(page=f"<html><pre>{IN_WORDS}</pre></html>".encode())),
    ],
    ids=["text", "page with a logo", "outlook with a logo", "outlook's page"],
)
def test_a_mail_without_attachments_is_read_itself(data):
    found = extract(data, name="mail.eml")
    assert parts(found) == ["message text"]
    (record,) = found.records
    assert record.course_title.value == "Principles of Lease Accounting"
    assert record.completion_date.value == "2024-03-14"
    assert record.credits.value == "2.5"
    stands_on_its_picture(data, "mail.eml", record)


def test_an_outlook_mail_that_claims_endless_tables_is_damaged():
    data = bytearray(outlook_mail.saved(outlook_mail.message(subject="Hello")))
    data[64:68] = (2**31).to_bytes(4, "little")
    with pytest.raises(errors.BrokenDocument, match="Outlook mail is damaged"):
        read(bytes(data), name="mail.msg")


def test_an_outlook_mail_in_letters_that_nobody_knows_gives_what_is_attached():
    tree = outlook_mail.message(subject="Hello", attached=(("ethics.pdf", GOOD),))
    head = tree["__properties_version1.0"]
    tree["__properties_version1.0"] = head.replace((65001).to_bytes(4, "little"), (65999).to_bytes(4, "little"))
    assert tree["__properties_version1.0"] != head
    assert parts(extract(outlook_mail.saved(tree), name="mail.msg")) == ["ethics.pdf"]


def test_the_words_of_a_mail_are_not_read_for_a_certificate_that_is_attached():
    found = extract(mail(("ethics.pdf", GOOD), text=IN_WORDS).as_bytes(), name="mail.eml")
    assert parts(found) == ["ethics.pdf"]
    assert passed_over(found) == []


def test_the_words_of_a_mail_are_read_when_what_is_attached_is_no_certificate():
    found = extract(mail(("invoice.pdf", pdf(agenda)), text=IN_WORDS).as_bytes(), name="mail.eml")
    assert parts(found) == ["message text"]
    assert passed_over(found) == ["invoice.pdf: No certificate was found in this part."]


def test_a_mail_with_only_a_logo_holds_no_certificate():
    found = extract(with_logo(mail(text="Thank you.")).as_bytes(), name="mail.eml")
    assert found.records == ()
    assert "No certificate was found" in str(found.error)


def test_a_logo_beside_an_attachment_is_left_out_in_silence():
    letter = with_logo(mail())
    letter.add_attachment(GOOD, maintype="application", subtype="pdf", filename="ethics.pdf")
    found = extract(letter.as_bytes(), name="mail.eml")
    assert parts(found) == ["ethics.pdf"]
    assert {page.part for page in found.document.pages} == {"ethics.pdf", "message text"}


def test_a_scan_shown_in_the_text_of_a_mail_is_read():
    found = extract(with_logo(mail(), saved(scan())).as_bytes(), name="mail.eml")
    assert parts(found) == ["logo.png"]


def test_headers_of_a_mail_and_of_those_it_quotes_are_on_no_page():
    quoted = (
        "Well done!\n\nFrom: Desk <desk@example.org>\nSent: Monday, April 1, 2024 9:00 AM\nTo: Ottoline Farquhar\n\n> "
        + (IN_WORDS.replace("\n", "\n> "))
    )
    text = read(mail(text=quoted, subject="Fwd: Your certificate").as_bytes(), name="mail.eml").text
    assert text.splitlines()[0] == "Your certificate"
    assert "April" not in text and "02 Apr" not in text and "desk@" not in text and ">" not in text
    assert "March 14, 2024" in text


def test_a_date_line_of_a_certificate_is_no_header_of_a_mail():
    assert "Date: March 14, 2024" in read(b"Certificate\n\nFrom: 9 am\nDate: March 14, 2024\n", name="a.txt").text


def test_calendar_entries_and_cards_that_come_along_are_named_and_no_failure():
    letter = mail(
        ("invite.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), ("desk.vcf", b"BEGIN:VCARD\r\n"), ("ethics.pdf", GOOD)
    )
    found = extract(letter.as_bytes(), name="mail.eml")
    assert parts(found) == ["ethics.pdf"]
    assert passed_over(found) == [
        "invite.ics: This is a calendar entry and was not read.", "desk.vcf: This is a contact card and was not read.",
    ]  # fmt: skip


def test_a_page_saved_as_one_file_by_a_browser_is_read():
    page = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://learn.example.org/done\r\nSubject: My learning\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n'
        f"Content-Transfer-Encoding: 8bit\r\n\r\n<html><pre>{IN_WORDS}</pre></html>\r\n--b\r\nContent-Type: text/css\r\n\r\n"
        "p {{}}\r\n--b--\r\n"
    )
    found = extract(page.encode(), name="done.mhtml")
    assert parts(found) == ["page text"]
    assert found.records[0].course_title.value == "Principles of Lease Accounting"


# -- archives --------------------------------------------------------------------------------------


def test_a_broken_pdf_costs_nothing_but_itself():
    found = extract(archive(("a.pdf", GOOD[:60]), ("b.pdf", GOOD)), name="all.zip")
    assert parts(found) == ["b.pdf"]
    (told,) = passed_over(found)
    assert told.startswith("a.pdf: ") and "damaged" in told


def test_what_cannot_be_read_is_told_by_its_name():
    data = archive(("letter.rtf", b"{\\rtf1 hello}"), ("b.pdf", GOOD), ("empty.pdf", b""))
    assert [told.split(".")[0] for told in passed_over(extract(data, name="all.zip"))] == ["letter", "empty"]


def test_when_nothing_can_be_read_the_error_says_why():
    error = extract(archive(("a.pdf", GOOD[:60])), name="all.zip").error
    assert error is not None and "a.pdf: This PDF is damaged" in error


def test_an_archive_of_nothing_says_so():
    with pytest.raises(errors.NotSupported, match="holds nothing that can be read"):
        read(archive(("__MACOSX/._a.pdf", b"x"), (".DS_Store", b"x"), ("folder/", b"")), name="all.zip")


def test_what_no_part_holds_is_told_with_what_could_not_be_read():
    error = extract(archive(("a.pdf", pdf(agenda)), ("b.rtf", b"{\\rtf1 x}")), name="all.zip").error
    assert error is not None and "No certificate was found" in error and "b.rtf: " in error


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/ethics.pdf", "etc/ethics.pdf"),
        ("/etc/ethics.pdf", "etc/ethics.pdf"),
        ("C:\\Users\\ethics.pdf", "Users/ethics.pdf"),
        ("a\nb\u202e.pdf", "a b.pdf"),
        ("Prüfung.pdf", "Prüfung.pdf"),
    ],
)
def test_names_are_shown_without_ways_out_and_written_nowhere(name, shown, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert parts(extract(archive((name, GOOD)), name="all.zip")) == [shown]
    assert list(tmp_path.iterdir()) == []


def test_an_archive_in_an_archive_in_a_mail_is_opened_and_one_more_is_not():
    two = archive(("two.zip", archive(("ethics.pdf", GOOD), ("three.zip", archive(("deep.pdf", GOOD))))))
    found = extract(mail(("one.zip", two)).as_bytes(), name="mail.eml")
    assert parts(found) == ["one.zip › two.zip › ethics.pdf"]
    (told,) = passed_over(found)
    assert told.startswith("one.zip › two.zip › three.zip: It lies too deep")


def _locked() -> bytes:
    """An archive whose first member is marked as encrypted, in its own header and in the directory."""
    data = bytearray(archive(("a.pdf", GOOD), ("b.pdf", pdf(another)), method=zipfile.ZIP_STORED))
    data[data.index(b"PK\x03\x04") + 6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def test_a_member_with_a_password_is_named_and_the_others_are_read():
    found = extract(_locked(), name="all.zip")
    assert parts(found) == ["b.pdf"]
    assert passed_over(found) == ["a.pdf: It is locked with a password. Unpack the archive and add the files in it."]


@pytest.fixture
def low_limits(monkeypatch):
    """So low that what is over them is harmless to whoever unpacks it."""
    monkeypatch.setattr(limits, "MOST_INFLATED", 2 * 2**20)
    monkeypatch.setattr(limits, "BOMB_BYTES", 2**20)


PACKED = pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])


@PACKED
def test_members_packed_in_a_rarer_way_are_read(method):
    data = archive(("a.pdf", GOOD), ("b.pdf", pdf(another)), ("empty.pdf", b""), method=method)
    found = extract(data, name="all.zip")
    assert parts(found) == ["a.pdf", "b.pdf"]
    assert [told.split(":")[0] for told in passed_over(found)] == ["empty.pdf"]


@PACKED
def test_a_member_of_them_that_is_larger_than_it_says_or_damaged_is_named(method):
    whole = archive(("a.pdf", bytes(5_000_000)), ("b.pdf", GOOD), method=method)
    claims = bytearray(whole)
    at = claims.index(b"PK\x01\x02") + 24
    claims[at : at + 4] = (10).to_bytes(4, "little")
    broken = bytearray(whole)
    broken[50:70] = bytes(20)
    for data in (claims, broken):
        found = extract(bytes(data), name="all.zip")
        assert parts(found) == ["b.pdf"]
        assert passed_over(found) == ["a.pdf: It is damaged in the archive. Download the archive again."]


def test_a_dictionary_of_gigabytes_takes_no_more_memory_than_the_member():
    data = bytearray(archive(("a.pdf", GOOD), method=zipfile.ZIP_LZMA))
    at = 30 + len("a.pdf") + 5
    assert data[at - 5 : at - 1] == b"\x09\x04\x05\0"
    data[at : at + 4] = (2**32 - 1).to_bytes(4, "little")
    assert parts(extract(bytes(data), name="all.zip")) == ["a.pdf"]


@pytest.mark.parametrize("method", [9, 93, 95, 99])
def test_members_packed_in_ways_that_are_not_read_are_named(method):
    data = bytearray(archive(("a.pdf", GOOD), ("b.pdf", pdf(another)), method=zipfile.ZIP_STORED))
    data[data.index(b"PK\x01\x02") + 10] = method
    found = extract(bytes(data), name="all.zip")
    assert parts(found) == ["b.pdf"]
    assert passed_over(found)[0].startswith("a.pdf: It is packed in an unusual way.")


def test_an_archive_that_unpacks_to_too_much_is_refused_unopened(low_limits):
    with pytest.raises(errors.TooLarge, match="unpacks to 3 MB"):
        read(archive(*[(f"{n}.pdf", bytes(2**20)) for n in range(3)]), name="zeros.zip")


def test_a_decompression_bomb_beside_a_certificate_costs_nothing_but_itself(low_limits):
    bomb = archive(*[(f"{n}.pdf", bytes(700_000)) for n in range(2)])
    found = extract(archive(("zeros.zip", bomb), ("b.pdf", GOOD)), name="all.zip")
    assert parts(found) == ["b.pdf"]
    assert "zeros.zip: This file unpacks to 1 MB" in passed_over(found)[0]


def test_a_member_larger_than_its_directory_says_is_damaged():
    data = bytearray(archive(("a.pdf", bytes(100_000)), ("b.pdf", GOOD)))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (10).to_bytes(4, "little")
    found = extract(bytes(data), name="all.zip")
    assert parts(found) == ["b.pdf"]


def test_more_than_two_hundred_files_are_too_many():
    with pytest.raises(errors.TooLarge, match="more than 200 files"):
        read(archive(*[(f"{n}.txt", b"x") for n in range(limits.MOST_PARTS + 1)]), name="all.zip")


def test_a_directory_too_long_to_list_is_not_listed():
    with pytest.raises(errors.TooLarge, match="more than 200 files"):
        read(archive(("a.txt", b"x")) + b"PK\x01\x02" * (limits.MOST_MEMBERS + 1), name="all.zip")


def test_more_than_two_hundred_files_in_several_archives_are_cut():
    inner = archive(*[(f"{n}.txt", IN_WORDS.encode()) for n in range(150)])
    walked = list(containers.walk(archive(("a.zip", inner), ("b.zip", inner)), "application/zip"))
    assert len(walked) == limits.MOST_PARTS + 1
    assert "first 200" in str(walked[-1].refused)


def test_more_pages_than_the_limit_are_not_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "MOST_PART_PAGES", 20)
    four = pdf(*[lambda canvas: canvas.drawString(72, 72, "x")] * 4)
    document = read(archive(*[(f"{n}.pdf", four) for n in range(6)]), name="all.zip")
    assert len(document.pages) == limits.MOST_PART_PAGES
    assert document.notes == ("5.pdf: Only 20 pages of one file are read. Add this one by itself.",)


@pytest.mark.parametrize("name", EACH)
def test_a_container_cut_short_is_an_answer(name):
    data = EACH[name]()
    for end in (len(data) // 4, len(data) // 2, len(data) - 40):
        found = extract(data[:end], name=name)
        assert found.error or all(record.part for record in found.records)


def test_a_hidden_file_in_an_archive_and_one_named_as_windows_does_are_read():
    found = extract(archive(("..\\up.pdf", GOOD), (".hidden.pdf", pdf(another)), ("._up.pdf", b"x")), name="all.zip")
    assert parts(found) == ["up.pdf", ".hidden.pdf"]
    assert passed_over(found) == []
