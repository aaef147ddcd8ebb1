"""The delivery method is what is printed, ticked or labelled; a hint settles nothing."""

from __future__ import annotations

import pytest
from made_up_pages import column, page

from cpe_core.understanding.certificate import read_certificate
from cpe_core.understanding.text.page_text import PageText


def method(*texts: str):
    return read_certificate(PageText([page(*column(*texts))])).delivery_method


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Delivery Method: Group-Internet Based", "Group Internet Based"),
        ("Instructional Delivery Method: QAS self-study", "QAS Self Study"),
        ("Format: Group: Live", "Group Live"),
        ("Delivery Method: Self Study", "Self Study"),
        ("Method Used: Nano-Learning", "Nano Learning"),
    ],
)
def test_every_hyphenation_of_a_method_is_that_method(line: str, name: str) -> None:
    field = method("Certificate", line)
    assert (field.value, field.needs_review) == (name, False)


def test_the_ticked_box_decides() -> None:
    field = method("[ ] Group-Live", "[x] Group-Internet based", "[ ] QAS Self Study")
    assert (field.value, field.needs_review) == ("Group Internet Based", False)


def test_boxes_of_which_none_is_ticked_give_nothing() -> None:
    assert method("[ ] Group-Live", "[ ] Group-Internet based").value is None


def test_a_word_that_several_methods_share_is_flagged_beside_its_label_and_nothing_elsewhere() -> None:
    assert method("Delivery Method: Webinar").needs_review
    assert method("Thank you for joining this online webinar").value is None


@pytest.mark.parametrize("line", ["We also offer Group Live courses", "Quillbrook offers Group Live and more"])
def test_a_method_of_other_courses_is_none(line: str) -> None:
    assert method("Certificate of Completion", "Ada Quill", "has completed", "Leases in Practice", line).value is None
