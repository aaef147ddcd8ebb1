"""PDFs that hold files: portfolios, attachments and paper clips are read or named, and the PDF's own pages too."""

from __future__ import annotations

import re

import pikepdf
import pytest
from papers import changed, pdf, written
from test_reading_containers import (
    GOOD,
    agenda,
    another,
    archive,
    mail,
    parts,
    passed_over,
    stands_on_its_picture,
    titles,
)

from cpe_core import Tracker, extract
from cpe_core.reading import limits, preview

BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]


def letter(canvas) -> None:
    canvas.setFont("Helvetica", 12)
    for place, text in enumerate(
        ("Dear Ms Farquhar,", "please find your certificate attached to this letter.", "With kind regards", "Larkspur")
    ):
        canvas.drawString(72, 300 - 20 * place, text)


def attached(data: bytes, *members: tuple[str, bytes], **save) -> bytes:
    def put(whole: pikepdf.Pdf) -> None:
        for name, content in members:
            whole.attachments[name] = pikepdf.AttachedFileSpec(whole, content, filename=name)

    return changed(data, put, **save)


def clipped(data: bytes, *members: tuple[str, bytes], **save) -> bytes:
    """As notes on the first page; one file hangs at two of them."""

    def put(whole: pikepdf.Pdf) -> None:
        notes = []
        for name, content in members:
            spec = pikepdf.AttachedFileSpec(whole, content, filename=name).obj
            for _ in range(2):
                note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.FileAttachment, FS=spec)
                note.Rect = pikepdf.Array([20, 20, 40, 40])
                notes.append(whole.make_indirect(note))
        whole.pages[0].Annots = pikepdf.Array(notes)

    return changed(data, put, **save)


PACKED = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}
LOCKED = {"encryption": pikepdf.Encryption(owner="o", user="")}


@pytest.mark.parametrize("hold", [attached, clipped])
@pytest.mark.parametrize("save", [{}, PACKED, LOCKED], ids=["plain", "packed", "locked"])
@pytest.mark.parametrize("around", [letter, lambda canvas: None], ids=["letter", "blank"])
def test_the_certificates_in_a_pdf_are_read_and_its_cover_is_none(hold, save, around):
    data = hold(pdf(around), ("a.pdf", GOOD), ("b.pdf", pdf(another)), **save)
    found = extract(data, name="all.pdf")
    assert parts(found) == ["a.pdf", "b.pdf"]
    assert titles(found) == BOTH
    assert passed_over(found) == []
    stands_on_its_picture(data, "all.pdf", found.records[1])


@pytest.mark.parametrize("hold", [attached, clipped])
def test_what_is_in_a_pdf_is_read_or_named_and_the_pdf_too(hold):
    members = [("a.xml", b"<?xml version='1.0'?><rsm:Invoice/>"), ("b.pdf", pdf(another)), ("c.pdf", b"%PDF-1.7\n")]
    found = extract(hold(GOOD, *members), name="all.pdf")
    assert parts(found) == ["b.pdf", "own pages"]
    assert titles(found) == BOTH[::-1]
    assert [told.split(":")[0] for told in passed_over(found)] == ["a.xml", "c.pdf"]


def test_a_certificate_with_a_file_of_data_is_read_as_it_is_without():
    (record,) = extract(attached(GOOD, ("order.xml", b"<?xml version='1.0'?><order/>")), name="a.pdf").records
    (alone,) = extract(GOOD, name="a.pdf").records
    assert record.part == "own pages"
    assert [record[name].value for name in ("course_title", "participant", "credits", "completion_date")] == [
        alone[name].value for name in ("course_title", "participant", "credits", "completion_date")
    ]
    assert record.to_review == alone.to_review


@pytest.mark.parametrize(
    "content",
    [b'{"@context": "a credential", "type": ["Badge"]}', b"<?xml version='1.0'?><order/>", b"<?xpacket begin=''?>"],
)
def test_data_beside_a_certificate_is_named_and_no_failure(tmp_path, content):
    data = attached(GOOD, ("order.tmp", content))
    found = extract(data, name="a.pdf")
    assert titles(found) == BOTH[:1]
    assert passed_over(found) == ["order.tmp: It is data for programs, attached to the PDF, which is read itself."]
    with Tracker(tmp_path / "cpe.db") as tracker:
        sheet = tracker.create_sheet("2024")
        run = tracker.active_run(sheet.id)
        tracker.add_files(run.id, [("a.pdf", data)])
        tracker.process(run.id)
        (file,) = tracker.files(run.id)
        assert (file.record_count, file.parts_failed, file.part_count) == (1, 0, 2)


def test_a_page_or_a_text_in_a_pdf_is_no_data_for_programs():
    page = b"<?xml version='1.0'?><html><body><p>Shopping list: ink, paper.</p></body></html>"
    found = extract(attached(GOOD, ("a.html", page), ("a.svg", b"<?xml version='1.0'?><svg/>")), name="a.pdf")
    told = passed_over(found)
    assert [one.split(":")[0] for one in told] == ["a.svg", "a.html"]
    assert not any("data for programs" in one for one in told)


def only_in_the_directory(*members: tuple[str, bytes]) -> bytes:
    def unlink(whole: pikepdf.Pdf) -> None:
        del whole.Root.AF

    return changed(attached(GOOD, *members), unlink)


def spoilt(data: bytes, directory: bytes) -> bytes:
    """The PDF with this instead of its directory of files, which are there as before."""
    found = re.search(rb"/Names \[[^\]]*\]", data)
    assert found is not None
    return data.replace(found[0], directory.ljust(len(found[0])))


@pytest.mark.parametrize("directory", [b"/Names ]b[", b"/Nxmes []", b"/Names <<("])
def test_files_in_a_damaged_pdf_that_cannot_be_listed_are_told_and_its_pages_read(directory):
    found = extract(spoilt(only_in_the_directory(("b.pdf", pdf(another))), directory), name="a.pdf")
    assert titles(found) == BOTH[:1]
    (told,) = passed_over(found)
    assert told.startswith("other files: They could not be taken out of the PDF, which is damaged.")


def test_no_files_are_told_of_where_there_are_none():
    emptied = spoilt(only_in_the_directory(("b.pdf", pdf(another))), b"/Names []")  # all were taken out again
    assert titles(extract(emptied, name="a.pdf")) == BOTH[:1]
    for data in (emptied, GOOD[: len(GOOD) * 9 // 10], changed(GOOD, lambda _: None, **PACKED)[:-200]):
        found = extract(data, name="a.pdf")
        assert passed_over(found) == [] and "other files" not in str(found.error)


def test_a_letter_without_a_certificate_is_named():
    found = extract(attached(pdf(letter), ("bill.pdf", pdf(agenda))), name="all.pdf")
    assert found.records == () and "No certificate was found" in str(found.error)


def test_a_pdf_that_holds_files_is_opened_in_a_mail_and_its_pages_are_read_however_deep_it_lies():
    holds = attached(pdf(written), ("b.pdf", pdf(another)))
    found = extract(mail(("all.pdf", holds)).as_bytes(), name="mail.eml")
    assert parts(found) == ["all.pdf › b.pdf", "all.pdf › own pages"]
    deep = extract(archive(("1.zip", archive(("2.zip", archive(("all.pdf", holds)))))), name="0.zip")
    assert parts(deep) == ["1.zip › 2.zip › all.pdf"]
    assert passed_over(deep)[0].startswith("1.zip › 2.zip › all.pdf › files in it: It lies too deep")


def test_a_file_in_a_pdf_that_unpacks_to_too_much_is_named(monkeypatch):
    monkeypatch.setattr(limits, "MOST_BYTES", 2**20)
    found = extract(attached(GOOD, ("zeros.txt", bytes(2**20 + 1))), name="a.pdf")
    assert titles(found) == BOTH[:1]
    assert passed_over(found) == ["zeros.txt: It has more than 1 MB, the most that is read."]


def test_a_file_that_is_damaged_in_a_pdf_is_named():
    def cut(whole: pikepdf.Pdf) -> None:
        stream = next(o for o in whole.objects if isinstance(o, pikepdf.Stream) and o.get("/Type") == "/EmbeddedFile")
        stream.write(stream.read_raw_bytes()[:20], filter=pikepdf.Name.FlateDecode)

    data = changed(attached(GOOD, ("b.pdf", pdf(another))), cut)
    assert [told.split(":")[0] for told in passed_over(extract(data, name="a.pdf"))] == ["b.pdf"]


def test_the_files_of_a_pdf_are_parts_of_a_run(tmp_path):
    with Tracker(tmp_path / "cpe.db") as tracker:
        sheet = tracker.create_sheet("2024")
        run = tracker.active_run(sheet.id)
        tracker.add_files(run.id, [("all.pdf", attached(pdf(letter), ("a.pdf", GOOD), ("b.pdf", pdf(another))))])
        tracker.process(run.id)
        assert sorted(tracker.results(sheet.id)["file"]) == ["all.pdf › a.pdf", "all.pdf › b.pdf"]
        assert tracker.verify() == ()


def test_a_pdf_is_not_opened_before_it_is_read():
    assert preview(attached(pdf(letter), ("a.pdf", GOOD)), name="all.pdf").inside == ()
