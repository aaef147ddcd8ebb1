"""Mails and files inside a signature: what was signed is read; a signature alone and what is encrypted say so."""

from __future__ import annotations

import base64
import zlib

import pytest
from test_reading_containers import GOOD, another, mail, parts, passed_over, pdf, stands_on_its_picture, titles

from cpe_core import extract

BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]
SIGNED, DATA, PACKED = (bytes.fromhex(f"2a864886f70d01{end}") for end in ("0702", "0701", "09100109"))
ENVELOPED, AUTHENTICATED = (bytes.fromhex(f"2a864886f70d01{end}") for end in ("0703", "09100117"))


def der(tag: int, *inside: bytes) -> bytes:
    value = b"".join(inside)
    size = len(value).to_bytes(4, "big").lstrip(b"\0")
    return bytes([tag]) + (bytes([len(value)]) if len(value) < 128 else bytes([0x80 | len(size)]) + size) + value


def ber(tag: int, *inside: bytes) -> bytes:
    """Its end told by a mark; strings in pieces, and pieces in pieces."""
    if tag != 0x04:
        return bytes([tag, 0x80]) + b"".join(inside) + b"\0\0" if tag >= 0x30 else der(tag, *inside)
    value = b"".join(inside)
    pieces = [der(4, value[at : at + 1000]) for at in range(0, len(value), 1000)]
    return b"\x24\x80" + pieces[0] + b"\x24\x80" + b"".join(pieces[1:]) + b"\0\0" + b"\0\0"


def signed(content: bytes | None, made=der, kind: bytes = SIGNED) -> bytes:
    algorithm = made(0x30, der(6, bytes.fromhex("608648016503040201")), der(5))
    held = made(0x30, der(6, DATA), *([made(0xA0, made(4, content))] if content is not None else []))
    inside = made(0x30, der(2, b"\1"), made(0x31, algorithm) if kind == SIGNED else algorithm, held, made(0x31))
    return made(0x30, der(6, kind), made(0xA0, inside))


def entity(*attached: tuple[str, bytes]) -> bytes:
    """A mail without the headers that stand outside."""
    letter = mail(*attached)
    for name in ("From", "To", "Date", "Subject"):
        del letter[name]
    return letter.as_bytes()


def opaque(data: bytes, kind: str = "signed-data", name: str = "smime.p7m") -> bytes:
    head = (
        "From: a@example.org\nTo: b@example.org\nSubject: Your certificate\nMIME-Version: 1.0\n"
        f'Content-Type: application/pkcs7-mime; smime-type={kind}; name="{name}"\nContent-Transfer-Encoding: base64\n\n'
    )
    return head.encode() + base64.encodebytes(data)


@pytest.mark.parametrize("made", [der, ber])
def test_a_mail_inside_a_signature_is_read_as_one_without(made):
    data = opaque(signed(entity(("a.pdf", GOOD), ("notes.rtf", b"{\\rtf1 x}"), ("b.pdf", pdf(another))), made))
    found = extract(data, name="mail.eml")
    assert parts(found) == ["a.pdf", "b.pdf"]
    assert titles(found) == BOTH
    assert [told.split(":")[0] for told in passed_over(found)] == ["notes.rtf"]
    stands_on_its_picture(data, "mail.eml", found.records[1])


def test_one_that_is_packed_and_one_in_another_are_read():
    packed = signed(zlib.compress(entity(("a.pdf", GOOD))), kind=PACKED)
    assert titles(extract(opaque(packed, "compressed-data"), name="mail.eml")) == BOTH[:1]
    head, body = opaque(signed(entity(("a.pdf", GOOD)))).split(b"MIME-Version", 1)
    assert head.startswith(b"From")
    assert titles(extract(opaque(signed(b"MIME-Version" + body)), name="mail.eml")) == BOTH[:1]


@pytest.mark.parametrize(
    "written",
    [
        lambda data: data,
        base64.b64encode,
        lambda data: b"-----BEGIN PKCS7-----\n" + base64.encodebytes(data) + b"-----END",
    ],
    ids=["bytes", "letters", "armour"],
)
@pytest.mark.parametrize("made", [der, ber])
def test_a_signed_file_is_read_alone_and_in_a_mail(written, made):
    data = written(signed(GOOD, made))
    alone = extract(data, name="certificate.pdf.p7m")
    assert (parts(alone), titles(alone)) == (["signed file"], BOTH[:1])
    held = extract(mail(("certificate.pdf.p7m", data)).as_bytes(), name="mail.eml")
    assert parts(held) == ["certificate.pdf.p7m › signed file"]
    assert parts(extract(opaque(data, name="certificate.pdf.p7m"), name="mail.eml")) == ["certificate.pdf"]


def test_a_mail_content_saved_as_p7m_is_read():
    assert parts(extract(signed(entity(("a.pdf", GOOD))), name="smime.p7m")) == ["a.pdf"]
    assert parts(extract(entity(("a.pdf", GOOD)), name="smime.p7m")) == ["a.pdf"]


def test_a_signature_alone_says_so():
    assert "a signature without what was signed" in str(extract(signed(None), name="a.pdf.p7m").error)
    assert "a signature without what was signed" in str(extract(opaque(signed(None)), name="mail.eml").error)


@pytest.mark.parametrize("kind", [ENVELOPED, AUTHENTICATED])
def test_what_is_encrypted_says_so(kind):
    data = signed(b"x" * 50, kind=kind)
    assert "is encrypted. Open it in your mail program" in str(extract(data, name="smime.p7m").error)
    assert "is encrypted. Open it" in str(extract(opaque(data, "authenveloped-data"), name="mail.eml").error)
    assert "is encrypted. Open it" in str(extract(mail(("smime.p7m", data)).as_bytes(), name="mail.eml").error)


def test_a_file_encrypted_by_pgp_says_so():
    data = b"-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n"
    assert "is encrypted" in str(extract(data, name="certificate.pdf.asc").error)
    beside = extract(mail(("certificate.pdf.asc", data), ("a.pdf", GOOD)).as_bytes(), name="mail.eml")
    assert "certificate.pdf.asc: This mail is encrypted" in passed_over(beside)[0]


def test_one_that_is_damaged_is_an_answer_and_costs_no_other():
    whole = signed(GOOD, ber)
    until = whole.index(b"\x24\x80")
    for data in (whole[:-1300], whole[: len(whole) // 2], whole[:until] + b"\x24\x80" * 4000):
        assert "damaged" in str(extract(data, name="a.p7m").error)
    found = extract(mail(("broken.p7m", whole[:-1300]), ("a.pdf", GOOD)).as_bytes(), name="mail.eml")
    assert titles(found) == BOTH[:1] and passed_over(found)[0].startswith("broken.p7m: ")
