"""Words in the colour of their ground are not read; on a ground that is not known they are, in doubt."""

from __future__ import annotations

import io

import pytest
from docx import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from papers import words

from cpe_core.reading import read
from cpe_core.reading.colours import BLACK, CLEAR, WHITE, Colour, colour, contrast

WHITE_WORD = RGBColor(255, 255, 255)


def shown(body: str, head: str = "", page: str = "<body>") -> list[str]:
    return words(read(f"<html><head>{head}</head>{page}<p>Hours</p>{body}</body></html>".encode(), name="a.html"))


def rules(sheet: str) -> str:
    return f"<style>{sheet}</style>"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("white", WHITE), ("#fff", WHITE), ("#ffffff80", Colour(255, 255, 255, 128 / 255)), ("transparent", CLEAR),
        ("rgb(0 51 102 / 50%)", Colour(0, 51, 102, 0.5)), ("rgba(0,51,102,.5)", Colour(0, 51, 102, 0.5)),
        ("hsl(0,0%,100%)", WHITE), ("rgb(100%, 0%, 0%)", Colour(255, 0, 0)), ("var(--ink)", None), ("rgb(1)", None),
    ],
)  # fmt: skip
def test_a_colour_is_told_however_it_is_written(name: str, expected: Colour | None) -> None:
    assert colour(name) == expected


def test_a_clear_colour_stands_out_from_no_ground_and_an_unknown_one_from_all() -> None:
    assert contrast(CLEAR, None) == contrast(CLEAR, WHITE) == contrast(BLACK, BLACK) == 0
    assert contrast(None, WHITE) == contrast(WHITE, None) == contrast(BLACK, WHITE) == 255


@pytest.mark.parametrize(
    "one",
    [
        '<span style="color:#fff">1</span>', '<span style="color:#fdfefe">1</span>', '<font color="FFFFFF">1</font>',
        '<b style="color:hsl(0, 0%, 100%)">1</b>', '<i style="color:rgb(0 0 0 / 0)">1</i>', '<p class="c"><b>1</b></p>',
        '<span style="opacity: 0.02">1</span>', '<div style="background:#036"><i style="color:#036">1</i></div>',
        '<table><tr><td bgcolor="navy"><font color="navy">1</font></td><td>x</td></tr></table>',
        '<table><tr style="color:white"><td>1</td><td>2</td></tr></table>',
        '<div style="background:#036"><p style="background:#fff;color:white">1</p></div>',
    ],
)  # fmt: skip
def test_words_in_the_colour_of_their_ground_are_not_read(one: str) -> None:
    assert "1" not in shown(f"{one}<p>4.5</p>", rules(".c{color:white}"))


@pytest.mark.parametrize(
    "badge",
    [
        '<span style="background:#036;color:#fff">4.5</span>', '<div class="c"><p>4.5</p></div>',
        '<table bgcolor="navy"><tr><td><font color="white">4.5</font></td><td>x</td></tr></table>',
        '<div style="background:linear-gradient(90deg, #036, #09c);color:#fff">4.5</div>',
        '<td background="seal.png" style="color:#fff">4.5</td>', '<p style="background:url(a.png);color:#fff">4.5</p>',
        '<p style="background-color:rgba(0,51,102,.8);color:#fff">4.5</p>', '<p style="color:var(--white)">4.5</p>',
        '<p style="color:white"><mark>4.5</mark></p>', '<p style="color:white"><a href="#a">4.5</a></p>',
        '<p style="color:white"><b style="color:#000">4.5</b></p>', '<p style="color:#fff;text-shadow:0 0 2px #000">4.5',
        '<p style="color:transparent;background:linear-gradient(#036,#09c);-webkit-background-clip:text">4.5</p>',
    ],
)  # fmt: skip
def test_white_words_on_a_coloured_ground_are_read(badge: str) -> None:
    page = read(f"<html>{rules('.c{background-color:navy} .c p{color:white}')}{badge}</html>".encode(), name="a.html")
    assert [word.doubt for one in page.pages for word in one.words if word.text == "4.5"] == [None]


def test_the_page_s_own_colours_count() -> None:
    assert "1" not in shown('<font color="#eeeedd">1</font>', page='<body bgcolor="#eeeedd">')
    assert "1" in shown("<b>1</b>", page='<body style="background:#222;color:#eee">')
    assert "1" not in shown('<b style="color:#222">1</b>', page='<body style="background:#222;color:#eee">')
    assert "1" not in shown("<b>1</b>", page='<body text="white">')


@pytest.mark.parametrize(
    ("head", "one"),
    [
        ('<link rel="stylesheet" href="a.css">', '<p style="color:#fff">1</p>'),
        (rules("tr:first-child{background:navy}"), '<p style="color:#fff">1</p>'),
        (rules("@media screen{.c{background:navy}}"), '<p class="c" style="color:#fff">1</p>'),
        ("", '<img src="a.png" style="position:absolute"><p style="color:#fff">1</p>'),
        ("", '<svg><rect fill="#036"/><text fill="#fff">1</text></svg>'),
        ("", '<p style="color:#e6e6e6">1</p>'),
    ],
    ids=["sheet elsewhere", "rule that is not told", "other media", "picture below", "drawing", "pale"],
)
def test_words_on_a_ground_that_is_not_known_are_in_doubt(head: str, one: str) -> None:
    page = read(f"<html><head>{head}</head><p>4.5</p>{one}</html>".encode(), name="a.html")
    assert {word.text: word.doubt is not None for each in page.pages for word in each.words} == {
        "4.5": False,
        "1": True,
    }


@pytest.mark.parametrize("state", ["a:hover", ".c:focus"])
def test_a_ground_under_the_pointer_is_none(state: str) -> None:
    assert "1" not in shown('<p style="color:#fff">1</p>', rules(f"{state}{{background:navy}}"))


# -- Word ------------------------------------------------------------------------------------------


def written(change, *, shade: str = "", style: str = "") -> list[str]:
    document = WordDocument()
    cell = document.add_table(rows=1, cols=1, style=style or None).cell(0, 0)
    if shade:
        element = OxmlElement("w:shd")
        element.set(qn("w:fill"), shade)
        cell._tc.get_or_add_tcPr().append(element)
    change(cell.paragraphs[0].add_run("1").font)
    document.add_paragraph("4.5")
    out = io.BytesIO()
    document.save(out)
    return words(read(out.getvalue(), name="a.docx"))


def white(font) -> None:
    font.color.rgb = WHITE_WORD


def hidden(font) -> None:
    font.hidden = True


def tiny(font) -> None:
    font.size = Pt(1)


@pytest.mark.parametrize("change", [white, hidden, tiny])
@pytest.mark.parametrize("style", ["", "Table Grid"])
def test_a_word_document_s_unseen_words_are_not_read(change, style: str) -> None:
    assert written(change, style=style) == ["4.5"]


@pytest.mark.parametrize(("shade", "style"), [("003366", ""), ("", "Medium Grid 3 Accent 1")])
def test_white_words_in_a_shaded_cell_are_read(shade: str, style: str) -> None:
    assert written(white, shade=shade, style=style) == ["1", "4.5"]
