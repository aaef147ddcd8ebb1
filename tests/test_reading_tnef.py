"""Outlook's winmail.dat, in a mail and alone: what it holds is read or named, as what is attached to any mail."""

from __future__ import annotations

import struct

import pytest
from papers import pdf, saved, scan
from test_reading_containers import (
    GOOD,
    IN_WORDS,
    LOGO,
    another,
    mail,
    parts,
    passed_over,
    stands_on_its_picture,
    titles,
)

from cpe_core import extract
from cpe_core.reading import containers, limits, sniffing

BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]
IID = bytes.fromhex("0703020000000000c000000000000046")


def attribute(key: int, value: bytes, level: int = 2) -> bytes:
    return struct.pack("<BII", level, key, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def filled(value: bytes) -> bytes:
    return struct.pack("<I", len(value)) + value + bytes(-len(value) % 4)


def text(key: int, value: str) -> bytes:
    return struct.pack("<HHI", 0x1F, key, 1) + filled((value + "\0").encode("utf-16-le"))


def binary(key: int, value: bytes, of_type: int = 0x102) -> bytes:
    return struct.pack("<HHI", of_type, key, 1) + filled(value)


def number(key: int, value: int) -> bytes:
    return struct.pack("<HHI", 3, key, value)


NAMED = struct.pack("<HH", 3, 0x8003) + bytes(16) + struct.pack("<I", 1) + filled("Keywords".encode("utf-16-le"))
SEVERAL = struct.pack("<HHI", 0x101F, 0x8004, 2)[:4] + bytes(16) + struct.pack("<II", 0, 7) + struct.pack("<I", 2)


def properties(*given: bytes) -> bytes:
    """With some before them that are not asked for: one with a name, one with several values."""
    odd = (number(0x3705, 1), NAMED + struct.pack("<I", 4), SEVERAL + filled(b"a\0\0\0") + filled(b"b\0"))
    return struct.pack("<I", len(odd) + len(given)) + b"".join((*odd, *given))


def attachment(title: str, data: bytes, *given: bytes) -> bytes:
    own = attribute(0x69005, properties(*given)) if given else b""
    body = attribute(0x6800F, data) if data else b""
    return attribute(0x69002, bytes(14)) + attribute(0x18010, title.encode() + b"\0") + body + own


def winmail(*attributes: bytes) -> bytes:
    head = attribute(0x89006, b"\0\0\1\0", 1) + attribute(0x69007, struct.pack("<II", 1252, 0), 1)
    return b"\x78\x9f\x3e\x22\1\0" + head + b"".join(attributes)


TWO = winmail(attachment("a.pdf", GOOD), attachment("LONGNA~1.PDF", pdf(another), text(0x3707, "long name.pdf")))


@pytest.mark.parametrize("name", ["winmail.dat", "mail.eml"])
def test_the_files_in_a_winmail_dat_are_read(name):
    data = TWO if name == "winmail.dat" else mail(("winmail.dat", TWO)).as_bytes()
    found = extract(data, name=name)
    assert parts(found) == ["a.pdf", "long name.pdf"]
    assert titles(found) == BOTH
    assert passed_over(found) == []
    stands_on_its_picture(data, name, found.records[1])


def test_one_without_a_name_of_its_own_in_a_mail_is_opened():
    data = mail(("x", TWO)).as_bytes().replace(b'Content-Disposition: attachment; filename="x"\n', b"")
    assert b"filename" not in data
    assert titles(extract(data, name="mail.eml")) == BOTH


def test_what_is_in_one_is_read_or_named():
    members = (attachment("a.pdf", GOOD), attachment("a.rtf", b"{\\rtf1 x}"), attachment("c.pdf", b"%PDF-1.7\n"))
    found = extract(
        mail(("winmail.dat", winmail(*members, attachment("b.pdf", pdf(another))))).as_bytes(), name="a.eml"
    )
    assert titles(found) == BOTH
    assert [told.split(":")[0] for told in passed_over(found)] == ["a.rtf", "c.pdf"]


def test_a_scan_in_one_is_read_and_the_logo_of_its_text_is_none():
    logo = attachment("logo.png", LOGO, text(0x3712, "logo@example"))
    found = extract(winmail(logo, attachment("scan.png", saved(scan()))), name="winmail.dat")
    assert parts(found) == ["scan.png"]
    assert passed_over(found) == []


@pytest.mark.parametrize(
    "own",
    [
        attribute(0x2800C, IN_WORDS.encode() + b"\0", 1),
        attribute(0x69003, properties(text(0x1000, IN_WORDS)), 1),
        attribute(0x69003, properties(binary(0x1013, f"<html><pre>{IN_WORDS}</pre></html>".encode())), 1),
    ],
    ids=["attribute", "property", "page"],
)
def test_its_own_words_are_read_where_the_mail_has_none(own):
    data = winmail(attribute(0x18004, b"Your certificate\0", 1), own)
    assert titles(extract(data, name="winmail.dat")) == BOTH[:1]
    assert titles(extract(mail(("winmail.dat", data), text="").as_bytes(), name="mail.eml")) == BOTH[:1]
    beside = containers.listed(mail(("winmail.dat", data), text="Thank you.").as_bytes(), sniffing.MAIL)
    assert len(beside) == 1


def test_a_mail_forwarded_inside_one_is_opened():
    inner = attachment("Your certificate", b"", binary(0x3701, IID + winmail(attachment("a.pdf", GOOD)), 0xD))
    assert parts(extract(winmail(inner), name="winmail.dat")) == ["Your certificate.msg › a.pdf"]


def test_a_file_given_among_the_properties_is_read():
    assert titles(extract(winmail(attachment("a.pdf", b"", binary(0x3701, GOOD))), name="winmail.dat")) == BOTH[:1]


def test_words_in_rtf_alone_are_named():
    data = winmail(attribute(0x69003, properties(binary(0x1009, b"LZFu")), 1))
    assert "It is written in RTF. Open the mail in Outlook" in str(extract(data, name="winmail.dat").error)


def test_one_that_is_cut_off_gives_what_stands_before_and_says_so():
    found = extract(TWO[:-400], name="winmail.dat")
    assert titles(found) == BOTH[:1]
    assert any("damaged in winmail.dat" in told for told in passed_over(found))
    for end in range(6, len(TWO), 97):
        assert extract(TWO[:end], name="winmail.dat").sha256


def test_a_count_that_nothing_stands_behind_is_damage():
    many = attribute(0x69003, struct.pack("<I", 2**32 - 1) + struct.pack("<HHI", 0x102, 0x1013, 2**32 - 1), 1)
    assert titles(extract(winmail(many, attachment("a.pdf", GOOD)), name="winmail.dat")) == BOTH[:1]


def test_more_attachments_than_are_read_are_cut_and_named():
    data = winmail(*[attachment(f"{n}.txt", b"x") for n in range(limits.MOST_PARTS + 20)])
    walked = list(containers.walk(data, sniffing.TNEF))
    assert len(walked) == limits.MOST_PARTS + 1 and "first 200" in str(walked[-1].refused)
