"""The learned reader: marks values on papers it has never seen, knows no names, reads the same page the same way."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

import pytest
from made_up_pages import page
from training.generator import make
from training.labelling import made_up

from cpe_core.understanding.models.tagger import TAGGED_FIELDS, tagger
from cpe_core.understanding.text.page_text import PageText, exact_key
from cpe_core.vocabulary import known_words

UNSEEN = 987_654  # a seed that training does not use
LEAST = {
    "course_title": 0.7, "participant": 0.8, "sponsor": 0.7, "completion_date": 0.85, "credits": 0.8, "certificate_number": 0.8,
    "fields_of_study": 0.5, "delivery_method": 0.65, "sponsor_id": 0.85,
}  # fmt: skip


@cache
def common() -> frozenset[str]:
    return frozenset(json.loads((files("cpe_core.understanding.models") / "common_words.json").read_text("utf-8")))


@cache
def unseen():
    return [made_up(one.layout, one.document, one.spans, one.labels) for one in make(350, seed=UNSEEN)]


@pytest.mark.parametrize("field", TAGGED_FIELDS)
def test_papers_it_has_never_seen_are_marked_right_most_of_the_time(field: str):
    printed = right = 0
    for example in unseen():
        wanted = {exact_key(str(value)) for value in example.record.get(field) or ()}
        if not any(label == f"B-{field}" for label in example.labels):
            continue
        printed += 1
        marked = next((one for one in tagger().read(example.page_text) if one.field == field), None)
        text = exact_key(example.page_text.text[marked.start : marked.end]) if marked else ""
        words = [word.text for row in example.page_text.rows for word in row.words]
        spans = {
            exact_key("".join(w for w, label in zip(words, example.labels, strict=True) if label.endswith(f"-{field}")))
        }
        right += bool(text) and (text in wanted or text in spans or any(text in span for span in spans))
    print(f"{field}: {right} of {printed}")
    assert printed > 20
    assert right >= LEAST[field] * printed


def test_the_same_page_is_read_the_same_way():
    page_text = unseen()[0].page_text
    assert tagger().read(page_text) == tagger().read(page_text)


def test_an_empty_page_has_nothing_marked():
    assert tagger().read(PageText([page()])) == ()


def test_the_model_is_small():
    model = files("cpe_core.understanding.models") / "tagger.crfsuite"
    assert len(model.read_bytes()) < 5_000_000


def test_no_word_that_is_told_by_itself_is_a_persons_name():
    names = {
        part.lower()
        for example in unseen()
        for name in (example.record.get("participant") or ())
        for part in str(name).split()
        if len(part) > 3 and part.isalpha()
    }
    assert len(names) > 100
    assert names & (common() - known_words()) <= {"hope"}  # a word that is a name too
