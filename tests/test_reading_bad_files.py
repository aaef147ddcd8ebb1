"""Bad input gets a sentence that says what happened and what to do; it never takes the program down."""

from __future__ import annotations

import io
import os
import signal
import struct
import subprocess
import sys
import time
import zipfile
import zlib

import pikepdf
import psutil
import pytest
from papers import LINES, changed, lines, pdf, saved, scan, written
from PIL import Image

from cpe_core import errors
from cpe_core.reading import limits, read, sandbox


def test_importing_the_reading_layer_loads_no_library():
    code = (
        "import sys, cpe_core.reading;"
        "print([m for m in ('pypdfium2','pikepdf','numpy','PIL','cv2','rapidocr','onnxruntime','subprocess') if m in sys.modules])"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


@pytest.mark.parametrize("data", [b"", b"\n\n  ", bytes(500)])
def test_an_empty_file_says_so(data):
    with pytest.raises(errors.EmptyFile, match="is empty"):
        read(data, name="certificate.pdf")


def _workbook() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (_workbook(), "hours.xlsx", "Office document"),
        (b"{\\rtf1 hello}", "letter.rtf", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "letter.doc", "old Office document"),
        (b"<!DOCTYPE html><html>Sign in</html>", "certificate.pdf", r"not what its name says \(a PDF\).*web page"),
        (b"just some words\n", "certificate.pdf", r"not what its name says \(a PDF\).*plain text"),
        (b"\x01\x02\x03\x04" * 50, "data.bin", "kind of file"),
    ],
)
def test_kinds_that_cannot_be_read_are_named(data, name, sentence):
    with pytest.raises(errors.NotSupported, match=sentence):
        read(data, name=name)


def test_a_name_that_promises_a_pdf_over_noise_is_a_damaged_file():
    with pytest.raises(errors.BrokenDocument, match="named like a PDF"):
        read(b"\x01\x02\x03\x04" * 50, name="certificate.pdf")


def test_a_wrong_ending_does_not_stop_a_good_file():
    assert lines(read(pdf(written), name="certificate.jpg"))[0] == "Certificate of Completion"


def test_a_pdf_with_junk_before_its_header_opens():
    assert lines(read(b"X-Scanned-By: gateway\r\n" * 3 + pdf(written), name="a.pdf"))[0] == "Certificate of Completion"


# -- PDFs ------------------------------------------------------------------------------------------


def test_a_pdf_without_its_end_is_mended():
    data = pdf(written)
    assert lines(read(data[: data.rindex(b"xref")], name="a.pdf"))[0] == "Certificate of Completion"


def test_a_pdf_cut_off_before_its_pages_is_damaged():
    with pytest.raises(errors.BrokenDocument, match=r"damaged|cut off|no pages"):
        read(pdf(written)[:60], name="a.pdf")


def _locked(**passwords) -> bytes:
    return changed(pdf(written), lambda whole: None, encryption=pikepdf.Encryption(**passwords))


def test_a_user_password_is_asked_for():
    with pytest.raises(errors.PasswordNeeded, match="needs a password"):
        read(_locked(user="secret", owner="secret"), name="a.pdf")


def test_an_owner_password_alone_does_not_stop_reading():
    assert lines(read(_locked(user="", owner="secret"), name="a.pdf"))[0] == "Certificate of Completion"


def test_more_than_fifty_pages_are_too_many():
    with pytest.raises(errors.TooLarge, match=r"51 pages; 50 is the most"):
        read(pdf(*[lambda canvas: None] * 51), name="a.pdf")


def test_a_file_over_the_limit_of_size_is_refused(monkeypatch):
    monkeypatch.setattr(limits, "MOST_BYTES", 2**20)
    with pytest.raises(errors.TooLarge, match="1 MB is the most"):
        read(b"%PDF-1.7\n" + bytes(limits.MOST_BYTES), name="a.pdf")


@pytest.fixture
def low_limits(monkeypatch):
    """So low that what is over them is harmless to whoever opens it."""
    monkeypatch.setattr(limits, "BOMB_BYTES", 2**19)
    monkeypatch.setattr(limits, "MOST_INFLATED", 2**20)
    monkeypatch.setattr(limits, "MANY_MEGAPIXELS", 1)
    monkeypatch.setattr(limits, "MOST_MEGAPIXELS", 1)


def _decompression_bomb(*, twice: bool = False) -> bytes:
    """A PDF with a megabyte of blanks in a stream that hardly takes any room."""
    packed = zlib.compress(b" " * 2**20, 9)
    filters = [pikepdf.Name.FlateDecode] * (2 if twice else 1)

    def inflate(whole):
        stream = pikepdf.Stream(whole, zlib.compress(packed, 9) if twice else packed)
        stream.Filter = pikepdf.Array(filters)
        whole.pages[0].Contents = pikepdf.Array([stream, whole.make_indirect(whole.pages[0].Contents)])

    return changed(pdf(written), inflate, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


@pytest.mark.parametrize("twice", [False, True])
def test_a_decompression_bomb_is_noticed_before_it_is_opened(twice, low_limits):
    assert limits.is_decompression_bomb(_decompression_bomb(twice=twice))


def test_a_pdf_that_inflates_to_less_than_the_limit_is_an_ordinary_one():
    assert not limits.is_decompression_bomb(_decompression_bomb())


def test_encryption_hides_no_decompression_bomb(low_limits):
    locked = changed(_decompression_bomb(), lambda whole: None, encryption=pikepdf.Encryption(user="", owner="secret"))
    assert limits.is_decompression_bomb(locked)


def test_a_pdf_that_claims_a_picture_over_the_limit_is_noticed(low_limits):
    def claim(whole):
        stream = pikepdf.Stream(whole, b"")
        stream.stream_dict = pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Height=1_200, Width=1_200, BitsPerComponent=1
        )
        whole.pages[0].Resources.XObject = pikepdf.Dictionary(Im1=whole.make_indirect(stream))

    assert limits.is_decompression_bomb(changed(pdf(written), claim))


def test_an_ordinary_pdf_is_no_decompression_bomb(low_limits):
    assert not limits.is_decompression_bomb(pdf(written))


@pytest.mark.skipif(sys.platform == "win32", reason="memory of a child cannot be limited on Windows")
def test_a_file_that_takes_more_than_its_childs_memory_is_refused(monkeypatch):
    """By a scan like any other, in a child that has too little for it."""
    monkeypatch.setattr(sandbox, "MOST_MEMORY", 120 * 1024**2)
    with pytest.raises((errors.TooLarge, errors.CrashedReading, errors.OutOfMemory)):
        read(saved(scan(size=(4000, 5200)), "PNG"), name="scan.png", isolated=True)


# -- pictures --------------------------------------------------------------------------------------


def _claims(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def test_a_picture_that_claims_too_many_pixels_is_refused_unopened(low_limits):
    with pytest.raises(errors.TooLarge, match=r"1 megapixel"):
        read(_claims(1_200, 1_200), name="large.png")


def test_a_picture_cut_off_is_damaged():
    whole = saved(scan(), "JPEG")
    with pytest.raises(errors.BrokenDocument, match="damaged or cut off"):
        read(whole[: len(whole) // 2], name="scan.jpg")


def test_a_tiff_of_fifty_one_pages_is_too_long():
    page = Image.new("1", (40, 40))
    data = saved(page, "TIFF", save_all=True, append_images=[page] * 50)
    with pytest.raises(errors.TooLarge, match="51 pages"):
        read(data, name="fax.tif")


# -- the child -------------------------------------------------------------------------------------


def test_reading_in_a_sandbox_gives_the_same_document():
    data = pdf(written)
    assert read(data, name="a.pdf", isolated=True) == read(data, name="a.pdf")


def test_what_is_wrong_with_a_file_comes_back_from_the_child():
    with pytest.raises(errors.BrokenDocument, match="damaged"):
        read(saved(scan())[:200], name="a.png", isolated=True)


def _die() -> None:
    os.abort()


def _be_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_child_that_dies_is_a_sentence():
    with pytest.raises(errors.CrashedReading, match="crash, so it is left out"):
        sandbox.run(_die)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_child_that_is_killed_says_so():
    with pytest.raises(errors.KilledReading, match=r"was killed.*retry this file"):
        sandbox.run(_be_killed)


def test_a_child_that_hangs_is_stopped(monkeypatch):
    monkeypatch.setattr(sandbox, "SECONDS", 1)
    with pytest.raises(errors.TookTooLong):
        sandbox.run(time.sleep, 30)


@pytest.mark.skipif(sys.platform == "win32", reason="memory of a child cannot be limited on Windows")
def test_a_child_that_runs_out_of_memory_is_too_large(monkeypatch):
    monkeypatch.setattr(sandbox, "MOST_MEMORY", 300 * 1024**2)
    with pytest.raises(errors.TooLarge, match=r"0\.3 GB"):
        sandbox.run(bytearray, 400 * 1024**2)


def test_a_child_that_cannot_be_started_is_no_fault_of_the_file(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(errors.InstallationFault, match=r"could not be started.*waits.*retry"):
        sandbox.run(_die)


def test_a_child_that_stays_works_on_after_each_way_to_end():
    """Each costs its own work only, and no answer is taken for another's."""
    one = sandbox.Child()
    try:
        for seconds, work, ends in [(60, _die, errors.CrashedReading), (0.2, _sleep, errors.TookTooLong)]:
            with pytest.raises(ends):
                one.ask(seconds, work)
            assert one.ask(60, len, b"abc") == 3
    finally:
        one.close()


def _sleep() -> None:
    time.sleep(30)


def test_a_child_does_not_outlive_its_parent(tmp_path):
    told = tmp_path / "child"
    parent = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import os, sys, time\n"
            "from cpe_core.reading.sandbox import Child\n"
            "child = Child()\n"
            "pid = child.ask(60, os.getpid)\n"
            f"open({str(told)!r}, 'w').write(str(pid))\n"
            "child.ask(60, time.sleep, 60)",
        ]
    )
    until = time.monotonic() + 60
    while not (told.exists() and told.read_text()) and time.monotonic() < until:
        time.sleep(0.05)
    child = psutil.Process(int(told.read_text()))
    parent.kill()
    parent.wait()
    child.wait(timeout=20)


def test_a_pdf_cut_off_within_its_first_page_is_damaged_and_not_a_page_without_words():
    whole = pdf(written)
    with pytest.raises(errors.BrokenDocument, match="cut off"):
        read(whole[: whole.index(b"stream") + 40], name="a.pdf")


def test_a_pdf_that_lost_its_fonts_with_its_end_is_cut_off_and_no_text_of_signs():
    signs = [(y, "".join(chr(max(ord(c) - 29, 32)) for c in text), size) for y, text, size in LINES]
    whole = pdf(lambda canvas: written(canvas, signs))  # so a page is drawn whose letters are numbers of glyphs
    with pytest.raises(errors.BrokenDocument, match="cut off"):
        read(whole[: whole.rindex(b"startxref")], name="a.pdf")
    assert read(whole, name="a.pdf").pages
