"""Whoever pays, carries the mail, lends the technology or signs is not the sponsor."""

from __future__ import annotations

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.fields.bystanders import gives_nothing, only_sends
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.text.page_text import PageText


def sheet(*rows: str | tuple[str, float]) -> PageText:
    return PageText([page(*column(*rows))])


def named(text: PageText, name: str) -> Candidate:
    start = text.text.index(name)
    return Candidate(value=name, evidence=text.evidence(start, start + len(name)), reasons=("a logo",))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Quillcast, Inc. provides the technology of this webinar.", "Quillcast"),
        ("Sorrel Savings chose the speaker and is not a sponsor of continuing education.", "Sorrel Savings"),
        ("The Harrow Room only hosts this event.", "Harrow Room"),
        ("Pebble Streams Ltd awards no credit.", "Pebble Streams Ltd"),
    ],
)
def test_who_is_said_to_give_no_credit_is_denied(sentence: str, name: str) -> None:
    text = sheet("Certificate of Completion", sentence)
    assert gives_nothing(text, named(text, name))


@pytest.mark.parametrize(
    "foot",
    [
        ("The logo is a registered mark of the", "Sorrel Institute, Inc."),
        ("CSA and its seal are trademarks of Sorrel Institute.",),
        ("CSA ist eine eingetragene Marke der Sorrel Institute.",),
    ],
)
def test_who_only_owns_a_mark_gives_nothing(foot: tuple[str, ...]) -> None:
    text = sheet("Quillmark Learning", "Certificate of Completion", *foot)
    assert gives_nothing(text, named(text, "Sorrel Institute"))
    again = sheet("Sorrel Institute", "Certificate of Completion", *foot)
    assert not gives_nothing(again, named(again, "Sorrel Institute"))


def test_a_sentence_denies_nobody_but_the_one_who_opens_it() -> None:
    text = sheet("Quillmark Institute gives this course. Pebble Streams awards no credit.")
    assert not gives_nothing(text, named(text, "Quillmark Institute"))


@pytest.mark.parametrize(
    "heading", ["GOLD SPONSORS", "Platinum Sponsor", "Our exhibitors", "Made possible by", "Gefördert durch"]
)
def test_who_stands_under_a_heading_of_those_who_pay_gives_nothing(heading: str) -> None:
    lines = [
        Put(text="Quillmark Roundtable", y=0.1, size=0.05),
        Put(text="Certificate of Attendance", y=0.3),
        Put(text=heading, y=0.8, x=0.1, left=True),
        Put(text="Sorrel Bank Pebble Software", y=0.83, x=0.1, left=True),
    ]
    text = PageText([page(*lines)])
    assert gives_nothing(text, named(text, "Pebble Software")) and gives_nothing(text, named(text, "Sorrel Bank"))
    assert not gives_nothing(text, named(text, "Quillmark Roundtable"))


def test_who_pays_and_stands_elsewhere_too_may_be_the_sponsor() -> None:
    text = sheet(("Sorrel Institute", 0.05), "Certificate of Attendance", "Our sponsors", "Sorrel Institute")
    assert not gives_nothing(text, named(text, "Sorrel Institute"))


@pytest.mark.parametrize(("role", "signs"), [("Education Lead", True), ("Course Director", True), ("Leases", False)])
def test_a_person_over_a_role_signs(role: str, signs: bool) -> None:
    text = sheet("Certificate of Completion", "Tomas Okafor", role)
    text = PageText([page(Put(text="Tomas Okafor", y=0.7), Put(text=role, y=0.73))])
    assert gives_nothing(text, named(text, "Tomas Okafor")) is signs


@pytest.mark.parametrize(
    "row",
    ["This e-mail was sent by Pebble Rooms on behalf of the host.", "Diese Nachricht wurde gesendet von Pebble Rooms"],
)
def test_who_sends_a_mail_need_not_be_the_sponsor(row: str) -> None:
    text = sheet("Certificate of Completion", row)
    assert only_sends(text, named(text, "Pebble Rooms")) and not only_sends(text, named(text, "Certificate"))


def test_the_sender_is_left_out_where_another_is_said_to_certify() -> None:
    rows = (
        "The Quillmark Planning Forum certifies that Vera Lindqvist attended",
        "Leases in Practice",
        "This message was sent by Pebble Rooms. Pebble Rooms Ltd, 7 Quay Lane",
    )
    assert "Quillmark Planning Forum" in str(read_certificate(sheet(*rows)).sponsor.value)
