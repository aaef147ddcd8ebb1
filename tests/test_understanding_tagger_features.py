"""What the learned reader sees of a page. The model was trained on these names: one changed by a letter is not seen."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from made_up_pages import Put, column, page

from cpe_core.understanding.models.tagger_features import bare_word, case_of, features_of
from cpe_core.understanding.text.page_text import PageText

COMMON = frozenset({"certificate", "of", "completion", "presented", "to"})


def seen(*lines: Put, common: frozenset[str] = COMMON) -> dict[str, list[str]]:
    """Each word of a page, in reading order, and its features."""
    places, features = features_of(PageText([page(*lines)]), common)
    return {row.words[index].text: found for (row, index), found in zip(places, features, strict=True)}


# -- what the model was trained on -----------------------------------------------------------------

LINES = column(("Certificate of Completion", 0.05), "presented to:", ("Zebulon Quixworth", 0.03), "May 5, 2021")


def test_the_features_of_a_word_are_those_that_the_model_was_trained_on() -> None:
    """Change one of these only together with a model trained anew."""
    assert seen(*LINES)["to:"] == [
        "w=to", "sh=a:", "len=0", "plain", "colon", "w-2=|", "w-1=presented", "w+1=|", "w+2=|", "w-1w=presented to",
        "last", "size=tiny", "rank=2", "y=1", "x=mid", "n=2", "case=lower", "size.n=tiny.2", "rank.y=2.1",
        "rank.case=2.lower", "size.x=tiny.mid", "row.first=presented", "row.last=to", "source=text", "row.label",
        "up=certificate", "up=of", "up=completion", "up.last=completion", "up.first=certificate", "up.size=larger",
        "up.n=3", "up.case=first", "up.gap=3", "down=Aa", "down=Aa", "down.last=Aa", "down.first=Aa",
        "down.size=larger", "down.n=2", "down.case=title", "down.gap=3", "up.case=completion.lower",
        "up.rank=completion.2", "before=certificate", "before=of", "before=completion",
    ]  # fmt: skip


def test_each_word_is_told_in_reading_order() -> None:
    assert [*seen(*LINES)] == [
        "Certificate", "of", "Completion", "presented", "to:", "Zebulon", "Quixworth", "May", "5,", "2021",
    ]  # fmt: skip
    assert features_of(PageText([page()]), COMMON) == ((), [])


# -- words -----------------------------------------------------------------------------------------


def test_names_are_no_features() -> None:
    common = frozenset(json.loads((files("cpe_core.understanding.models") / "common_words.json").read_text("utf-8")))
    lines = column("Certificate of Completion", "presented to", "Zebulon Quixworth", "by", "Vantorrik Academy")
    told = " ".join(feature for one in seen(*lines, common=common).values() for feature in one).lower()
    assert "zebulon" not in told and "quixworth" not in told and "vantorrik" not in told
    assert "presented" in told


@pytest.mark.parametrize(
    ("word", "kind", "other"),
    [
        ("March,", "month", "Marching"),
        ("2021", "year", "2121"),
        ("1.5", "number", "1.555"),
        ("170231", "six", "1702315"),
        ("1702315", "digits", "170231"),
        ("WD-4471", "code", "WD-447"),
        ("(info@quillbrook.org)", "address", "quillbrook"),
        ("“Leases", "open", "Leases”"),
        ("Leases”", "shut", "“Leases"),
        ("Date:", "colon", "Date"),
        ("Leases,", "comma", "Leases."),
        ("Leases.", "stop", "Leases"),
        ("CPA", "nominal", "cpa"),
    ],
)
def test_what_is_true_of_a_word_is_told_and_of_one_that_is_nearly_it_is_not(word: str, kind: str, other: str) -> None:
    told, not_told = (seen(Put(text=text, y=0.5))[text] for text in (word, other))
    assert kind in told and kind not in not_told


def test_a_word_is_told_by_its_shape_unless_it_is_common() -> None:
    told = seen(Put(text="Completion, Northwind-42 LLC, 5/3/2026", y=0.5))
    assert [one[0] for one in told.values()] == ["w=completion", "w=Aa-9", "w=A,", "w=9/9/9"]
    assert bare_word("“Completion,”") == "completion"


def test_the_words_before_a_colon_are_the_label_of_those_behind_it_and_not_their_own() -> None:
    told = seen(Put(text="certificate of completion presented to: Vera of: May", y=0.5))
    labels = {word: [one for one in found if one.startswith("label=")] for word, found in told.items()}
    assert labels["to:"] == labels["presented"] == []
    assert labels["Vera"] == ["label=of", "label=completion", "label=presented", "label=to"]  # four words at most
    assert labels["May"] == ["label=presented", "label=to", "label=Aa", "label=of"]  # the latest colon's


def test_where_a_word_stands_in_its_row_is_told() -> None:
    told = seen(Put(text="Vera Maria Lindqvist", y=0.3), Put(text="Alone", y=0.6))
    place = {word: {"first", "inside", "last"} & {*found} for word, found in told.items()}
    assert place == {"Vera": {"first"}, "Maria": {"inside"}, "Lindqvist": {"last"}, "Alone": {"first"}}


# -- rows ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("LEASES IN PRACTICE 2021", "upper"),
        ("Leases And Sales in", "title"),  # three of four
        ("Leases in Practice", "first"),
        ("CPE leases in practice", "first"),
        ("leases in Practice", "lower"),
        ("2021", "none"),
    ],
)
def test_the_case_of_a_row_counts_its_words(text: str, case: str) -> None:
    assert case_of(text) == case


def test_size_and_height_are_told_against_the_page_s_own_text() -> None:
    body = [Put(text="ordinary words of the page", y=0.5 + 0.05 * n) for n in range(4)]
    told = seen(Put(text="Huge", y=0.2, size=0.05), Put(text="Tiny", y=0.05, size=0.01), *body)
    assert {"size=huge", "rank=0", "y=1"} <= {*told["Huge"]} and {"size=tiny", "rank=2", "y=0"} <= {*told["Tiny"]}
    assert {"size=body", "rank=1"} <= {*told["ordinary"]}


def test_a_row_that_stands_twice_and_one_that_an_address_spells_are_told() -> None:
    told = seen(
        Put(text="Quillbrook", y=0.1), Put(text="Leases", y=0.3), Put(text="LEASES.", y=0.5), Put(text="quil", y=0.7),
        Put(text="www.quillbrook.org", y=0.9),
    )  # fmt: skip
    assert "row.host" in told["Quillbrook"] and "row.host" not in told["Leases"] + told["quil"]
    assert "row.twice" in told["Leases"] and "row.twice" in told["LEASES."] and "row.twice" not in told["quil"]
    assert "row.address" in told["www.quillbrook.org"] and "row.address" not in told["Quillbrook"]


@pytest.mark.parametrize(
    ("sources", "told"), [(("text",), "source=text"), (("ocr",), "source=ocr"), (("ocr", "text"), "source=ocr.mixed")]
)
def test_where_a_row_was_read_is_told_and_whether_all_were_read_there(sources: tuple[str, ...], told: str) -> None:
    lines = [Put(text=f"row{n}", y=0.2 + 0.3 * n, source=source) for n, source in enumerate(sources)]
    assert [one for one in seen(*lines)["row0"] if one.startswith("source")] == [told]


def test_the_rows_above_below_and_beside_are_told_with_how_they_relate() -> None:
    told = seen(
        Put(text="Above", y=0.39, size=0.022), Put(text="Here", y=0.44), Put(text="Below", y=0.53, size=0.03),
        Put(text="of", y=0.44, x=0.2),
    )  # fmt: skip
    here = {*told["Here"]}
    assert {"up=Aa", "up.size=same", "up.gap=2", "down.size=larger", "down.gap=4", "left=of"} <= here
    assert {"up=none", "down=none"} <= {*told["of"]} and not any(one.startswith("left=") for one in told["of"])
