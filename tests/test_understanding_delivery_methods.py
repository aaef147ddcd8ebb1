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


@pytest.mark.parametrize(
    "line",
    [
        "Also available: Group Live seminar on Leases",
        "Next in series: Demand Curves, Group Internet Based",
        "Prerequisite: Ledgers 1 (QAS Self Study)",
        "También disponible: Demand Curves (Group Live)",
    ],
)
def test_a_method_of_what_comes_next_or_came_before_is_none(line: str) -> None:
    assert method("Certificate of Completion", "Ada Quill", "has completed", "Leases in Practice", line).value is None


def test_a_method_under_the_heading_of_other_courses_is_none() -> None:
    lines = column("Certificate of Completion", "Ada Quill", "has completed", "Leases in Practice")
    other = column("You may also like", "Demand Curves (Group Live)", top=0.6, step=0.03)
    assert read_certificate(PageText([page(*lines, *other)])).delivery_method.value is None


def test_a_method_behind_the_answer_to_a_prerequisite_is_this_courses() -> None:
    assert method("Certificate", "Prerequisites: None | Delivery Method: Group Live").value == "Group Live"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Live interactive webinar", "Group Internet Based"),
        ("Webinaire en direct", "Group Internet Based"),
        ("In-person luncheon seminar", "Group Live"),
        ("Präsenzveranstaltung", "Group Live"),
        ("in presenza", "Group Live"),
        ("LİVE WEBİNAR", "Group Internet Based"),
        ("CANLI WEBINAR", "Group Internet Based"),
        ("Yüz yüze", "Group Live"),
        ("Face‑to‑face", "Group Live"),
    ],
)
def test_words_beside_a_label_tell_the_method_they_are_made_of(printed: str, name: str) -> None:
    field = method("Certificate", f"Format: {printed}")
    assert (field.value, field.needs_review) == (name, False)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Online, self-paced", "Self Study"),
        ("On-demand webinar", "Self Study"),
        ("e-Learning", "Self Study"),
        ("Virtual conference", "Group Internet Based"),
    ],
)
def test_words_that_may_mean_another_method_too_are_asked_about(printed: str, name: str) -> None:
    field = method("Certificate", f"Delivery method: {printed}")
    assert (field.value, field.needs_review) == (name, True)


@pytest.mark.parametrize(
    "printed", ["Online", "Online seminar", "Live, self-paced", "Classroom and online", "Webinar on Leases", "Lecture"]
)
def test_words_that_settle_no_method_are_none(printed: str) -> None:
    assert method("Certificate", f"Format: {printed}").value is None


def test_outside_a_label_such_words_are_none() -> None:
    assert method("Certificate", "attended the self-paced online seminar", "Leases").value is None
