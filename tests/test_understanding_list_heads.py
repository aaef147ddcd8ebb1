"""Heads of lists name their columns in four languages."""

from __future__ import annotations

import pytest

from cpe_core.understanding.tables.list_heads import label_kinds


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ct. Hrs", "credits"), ("CE pts", "credits"), ("Pkt.", "credits"), ("Créditos", "credits"), ("Heures", "hours"),
        ("Done", "completion_date"), ("bis", "completion_date"), ("Date de fin", "completion_date"), ("Término", "completion_date"),
        ("Due", "due"), ("vom", "start"), ("Assigned", "start"), ("Score", "amount_of_other"), ("Durée", "amount_of_other"),
        ("Programme and provider", "course_title"), ("Cr. type / Title", "course_title"), ("Träger", "sponsor"),
        ("Vermerk", "status"), ("Estado", "status"),
    ],
)  # fmt: skip
def test_heads_of_lists_are_known(text: str, kind: str) -> None:
    assert kind in label_kinds(text)


def test_what_is_no_head_has_no_kind() -> None:
    assert not label_kinds("Going Concern After 2023")
