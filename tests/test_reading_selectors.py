"""Whose words a web page's style sheet hides: those its selector is for, whatever stands around them, and no others."""

from __future__ import annotations

import time

import pytest
from papers import lines

from cpe_core.reading import read
from cpe_core.reading.selectors import rules_of

SHOWN = "CPE credits: 2.5"


def seen(sheet: str, body: str) -> list[str]:
    page = f"<!doctype html><html><head><style>{sheet}</style></head><body>{body}<h6>2026-05-14</h6></body></html>"
    *others, last = lines(read(page.encode(), name="a.html"))
    assert last == "2026-05-14"
    return others


@pytest.mark.parametrize(
    "selector",
    [
        ".menu .p", "div.menu .p", ".menu > .p", "#menu .p", "body .menu p.p", ".p.old", ".p.old.x", "p#one", "div.p",
        "ul li .p", "td.p", ".p:hover", ".q + .p", ".q ~ .p", ".p[hidden]", ".p:not(.x)", ".p::before", ".p .menu",
        ".x .y .p", "@supports (display: grid) .p",
    ],
)  # fmt: skip
def test_a_rule_for_others_hides_nothing(selector: str) -> None:
    assert seen(f"{selector} {{display: none}}", f'<div class="q"><p class="p">{SHOWN}</p></div>') == [SHOWN]


@pytest.mark.parametrize(
    "selector",
    [
        ".p", "p", "P", "p.p", ".old.p", "#one", "p#one.p", ".menu .p", ".menu > .p", ".menu>p", "div.menu .p",
        "body .p", "html > body .menu p", "main .menu .p", "* .p", ".x, .menu .p", "/* old */ .menu .p",
        "main.m#n div .old",
    ],
)  # fmt: skip
def test_a_rule_hides_what_it_is_for(selector: str) -> None:
    inside = f'<main class="m" id="n"><div class="menu-1 menu"><p class="p old" id="one">{SHOWN}</p></div></main>'
    assert seen(f"{selector} {{display: none}}", inside) == []
    assert seen(f".menu .p .z {{display: none}} {selector}x {{display: none}}", inside) != []


def test_the_heavier_rule_wins_and_of_equal_ones_the_later() -> None:
    body = f'<div class="menu"><p class="p">{SHOWN}</p></div>'
    assert seen(".menu .p {display: block} .p {display: none}", body) == [SHOWN]
    assert seen(".p {display: none} .menu .p {display: block}", body) == [SHOWN]
    assert seen("p.p {display: block} .p {display: none} p {display: none}", body) == [SHOWN]
    assert seen(".p {display: block} .p {display: none}", body) == []


def test_in_tables_and_in_parts_of_pages_rules_are_held_to_what_is_around_too() -> None:
    table = "<table class='{}'><tr><td class='p'>{}<td>Credits</table>"
    both = table.format("old", "CPE credits: 4.0") + table.format("new", SHOWN)
    found = " ".join(seen("table.old tbody td.p {display: none}", both))
    assert SHOWN in found and "4.0" not in found
    part = f'<p class="p">{SHOWN}</p>'
    assert lines(read(f"<style>body .p {{display: none}}</style>{part}<p>x</p><html>".encode(), name="a.html")) == ["x"]


@pytest.mark.parametrize(
    "font", ["0/0 a", "0 a", "0px/1 Arial, sans-serif", "bold 0 a", "italic 700 0em/1.2 Arial", "0.0pt a"]
)
def test_type_of_no_size_is_not_seen_when_its_font_is_declared_in_one_go(font: str) -> None:
    assert seen("", f'<p style="font: {font}">CPE credits: 4.0</p><p>{SHOWN}</p>') == [SHOWN]
    assert seen(f".a {{font: {font}}}", f'<p class="a">CPE credits: 4.0</p><p>{SHOWN}</p>') == [SHOWN]


@pytest.mark.parametrize(
    "font", ["12px/0 a", "12px a", "bold 1em/1 a", "700 10px a", "inherit", "10px/1.0 a", "0.8em a"]
)
def test_type_of_some_size_is_seen(font: str) -> None:
    assert seen("", f'<p style="font: {font}">{SHOWN}</p>') == [SHOWN]


@pytest.mark.parametrize(
    ("sheet", "is_seen"),
    [
        ("@media (max-width: 9px) { .p {display: none} }", True),
        ("@media (max-width: 9px) { @supports (color: red) { .p {display: none} } }", True),
        ("@media print, screen { .p {display: none} }", False),
        ("@media (max-width: 9px) { .q {color: red} } .p {display: none}", False),
        ("@supports (color: red) { .q {color: red} .p {display: none} }", False),
        ('@charset "utf-8"; @import url(more.css); .p {display: none}', False),
        (".q {color: red}} .p {display: none}", False),
        (".p {display: none} /* never closed", False),
        ("/* never closed .p {display: none}", True),
    ],
)
def test_rules_within_others_are_told_apart(sheet: str, is_seen: bool) -> None:
    assert seen(sheet, f'<p class="p">{SHOWN}</p>') == ([SHOWN] if is_seen else [])


@pytest.mark.parametrize("sheet", ["a" * 60_000, "@media x " * 7_000, "/*" * 30_000])
def test_a_sheet_without_rules_is_gone_through_once(sheet: str) -> None:
    began = time.process_time()
    assert rules_of(sheet).declared(frozenset({"a"}), frozenset()) == {}
    assert time.process_time() - began < 1  # half a minute where each letter began a search of its own
