"""Mailboxes, mails of Apple Mail and mails that other programs wrote: each mail in them is read or named."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from papers import lines
from test_reading_containers import GOOD, another, archive, mail, passed_over, pdf, titles
from test_reading_embedded import attached, letter
from test_reading_signed import entity, signed
from test_reading_tnef import attachment, winmail

from cpe_core import extract
from cpe_core.reading import containers, read, sniffing

BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]
LINE = b"From desk@example.org Tue Apr 02 10:00:00 2024\n"


def letters() -> list[bytes]:
    return [
        mail((f"{n}.pdf", data), subject=f"Certificate {n}").as_bytes()
        for n, data in enumerate((GOOD, pdf(another)), start=1)
    ]


def mailbox(*mails: bytes) -> bytes:
    return b"\n".join(LINE + one + b"\n" for one in mails)


def test_every_mail_of_a_mailbox_is_read() -> None:
    found = extract(mailbox(*letters()), name="saved.mbox")
    assert titles(found) == BOTH
    assert [record.part for record in found.records] == ["Certificate 1.eml › 1.pdf", "Certificate 2.eml › 2.pdf"]


def test_a_mailbox_with_lines_as_windows_ends_them_and_one_of_a_single_mail() -> None:
    assert titles(extract(mailbox(*letters()).replace(b"\n", b"\r\n"), name="saved.mbox")) == BOTH
    assert titles(extract(mailbox(letters()[0]), name="saved.mbox")) == BOTH[:1]


def test_a_line_of_a_text_that_begins_like_one_is_no_mail() -> None:
    words = "I forward this.\n\nFrom spring 2024 on:\nNote: with thanks.\n"
    data = mailbox(mail(("a.pdf", GOOD), text=words).as_bytes(), letters()[1])
    assert titles(extract(data, name="saved.mbox")) == BOTH


def test_a_mail_of_apple_mail_is_read_up_to_its_length() -> None:
    one = letters()[0]
    data = f"{len(one)}      \n".encode() + one + b'<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>\n'
    found = extract(data, name="1234.emlx")
    assert titles(found) == BOTH[:1]
    assert passed_over(found) == []


@pytest.mark.parametrize("wrong", [-40, -1, 1, 40, 10**6])
@pytest.mark.parametrize("behind", [True, False])
def test_a_mail_of_apple_mail_whose_length_is_wrong_is_read_whole(wrong: int, behind: bool) -> None:
    one = (HEAD + "Content-Type: text/plain\n\nCourse: Leases\n\nCredits: 2.5\n\nWith kind regards\n").encode()
    plist = b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "x" "y">\n<plist version="1.0"><dict/></plist>\n'
    data = f"{len(one) + wrong}\n".encode() + one + (plist if behind else b"")
    assert lines(read(data, name="1234.emlx")) == lines(read(one, name="a.eml"))


def digest(*, ends_early: bool) -> bytes:
    head = b"From: a@example.org\nTo: b@example.org\nSubject: digest\nContent-Type: multipart/digest; boundary=zz\n\n"
    opening = b"--zz\n\n--zz--\n\n" if ends_early else b""
    return head + opening + b"".join(b"--zz\n\n" + one + b"\n" for one in letters()) + b"--zz--\n"


@pytest.mark.parametrize("ends_early", [False, True])
def test_the_mails_of_a_digest_are_read_one_that_ends_before_they_come_too(ends_early: bool) -> None:
    assert titles(extract(digest(ends_early=ends_early), name="digest.eml")) == BOTH


KINDS: dict[str, Callable[[list[tuple[str, bytes]]], bytes]] = {
    "all.zip": lambda members: archive(*members),
    "all.eml": lambda members: mail(*members).as_bytes(),
    "all.mbox": lambda members: mailbox(*(mail(one, subject=one[0]).as_bytes() for one in members)),
    "all.pdf": lambda members: attached(
        pdf(letter), *((f"{n} {name}", data) for n, (name, data) in enumerate(members))
    ),
    "winmail.dat": lambda members: winmail(*(attachment(*one) for one in members)),
    "all.p7m": lambda members: signed(entity(*members)),
}


@pytest.mark.parametrize("name", KINDS)
def test_what_is_in_a_container_is_read_or_named(name: str) -> None:
    members = [
        ("good.pdf", GOOD),
        ("notes.json", b'{"a": 1}'),
        ("broken.pdf", b"%PDF-1.7\n"),
        ("more.pdf", pdf(another)),
    ]
    data = KINDS[name](members)
    found = extract(data, name=name)
    assert titles(found) == BOTH
    named = [member for member, _ in members if any(member in message for message in passed_over(found))]
    assert named == ["notes.json", "broken.pdf"]
    listed = containers.listed(data, sniffing.media_type(data, name))
    assert sum(not one.own_text for one in listed) == len(members)


SEALED = "-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n"
ENVELOPE = base64.b64encode(bytes.fromhex("3080060a2a864886f70d010703") + b"\0" * 40).decode()
HEAD = "From: a@example.org\nTo: b@example.org\nSubject: Your certificate\nMIME-Version: 1.0\n"


@pytest.mark.parametrize(
    "rest",
    [
        f'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x\n\n--x\n\n{SEALED}--x--\n',
        f"Content-Type: text/plain\n\n{SEALED}",
        f"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\n{ENVELOPE}\n",
        "Content-Type: application/x-pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n" + ENVELOPE,
    ],
)
def test_an_encrypted_mail_says_so_and_costs_no_other(rest: str) -> None:
    alone = extract((HEAD + rest).encode(), name="sealed.eml")
    assert "This mail is encrypted. Open it in your mail program" in str(alone.error)
    both = extract(mailbox((HEAD + rest).encode(), letters()[1]), name="saved.mbox")
    assert titles(both) == BOTH[1:]
    assert any("encrypted" in message for message in passed_over(both))


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "text/xml", "application/octet-stream", "application/xml", "image/pdf"]
)
def test_a_part_that_is_a_pdf_is_read_whatever_the_mail_calls_it(kind: str) -> None:
    head = f"Content-Type: {kind}\n" if kind else ""
    part = f"{head}Content-Transfer-Encoding: base64\n\n{base64.encodebytes(GOOD).decode()}"
    data = f"{HEAD}Content-Type: multipart/mixed; boundary=x\n\n--x\n\nThank you.\n--x\n{part}\n--x--\n"
    found = extract(data.encode(), name="mail.eml")
    assert titles(found) == BOTH[:1] and found.records[0].part != "message text"
