"""Texts that programs write for each other, and no person as a certificate: told by how they begin, or by their lines.

Settings, logs and source have no beginning of their own: nearly each line must be one of theirs. An ending of the name
decides only where the lines leave it open.
"""

from __future__ import annotations

import re

ENCRYPTED = "application/pkcs7-mime; smime-type=enveloped-data"
_LEAST_LINES = 2
_NEARLY_EACH = 0.75  # of the lines
_MOST_LETTERS = 300  # of a line, looked at

_PROLOGUE = r"\ufeff?\s*(?:<\?xml[^>]*>\s*)?"
_BEGINS = {
    "text/calendar": re.compile(r"\ufeff?\s*BEGIN:VCALENDAR\b", re.IGNORECASE),
    "text/vcard": re.compile(r"\ufeff?\s*BEGIN:VCARD\b", re.IGNORECASE),
    "application/rdf+xml": re.compile(_PROLOGUE + r"(?:<\?xpacket\b|<(?:x:xmpmeta|rdf:RDF)\b)"),
    ENCRYPTED: re.compile(r"\ufeff?\s*-----BEGIN PGP MESSAGE-----"),
    "image/svg+xml": re.compile(
        _PROLOGUE + r"(?:<!--(?:(?!-->).)*-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b", re.DOTALL
    ),
    "application/vnd.oasis.opendocument": re.compile(_PROLOGUE + r"<office:document\b"),
    "application/vnd.openxmlformats-officedocument": re.compile(_PROLOGUE + r"<\?mso-application\b"),
    "application/xml": re.compile(r"\ufeff?\s*<\?xml\b"),
    "application/json": re.compile(r'\ufeff?\s*(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*$)|\[\s*\{\s*")'),
    "text/vtt": re.compile(r"\ufeff?\s*(?:WEBVTT\b|\d{1,6}[^\S\n]*\n\s*\d\d:\d\d:\d\d[,.]\d{3} --> \d)"),
    "text/x-tex": re.compile(r"\ufeff?\s*(?:%[^\n]*\n\s*)*\\documentclass\b"),
    "application/x-mswinurl": re.compile(r"\ufeff?\s*\[InternetShortcut\]", re.IGNORECASE),
    "text/x-source": re.compile(  # of a style sheet, or for a database
        r"\ufeff?\s*(?:/\*(?:(?!\*/).)*\*/\s*)*(?:@(?:charset|import)\b[^;{}]*;\s*)*"
        r"(?:[.#@:*\[][\w-][^{};]{0,200}|[a-z][a-z0-9]{0,9}(?:[.#:,>\s][^{};\n]{0,200})?)\{\s*[a-z-]+\s*:[^;{}]{1,200}[;}]"
        r"|\ufeff?\s*(?:--[^\n]*\n\s*)*(?:INSERT INTO|CREATE TABLE|DROP TABLE|BEGIN TRANSACTION)\b",
        re.DOTALL,
    ),
}
_LOG_LINE = re.compile(
    r"\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]|[A-Z][a-z]{2} [ \d]\d )\d\d:\d\d:\d\d\S*\s"
    r"(?=.{0,60}?(?:\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL|CRITICAL)\b|\w\[\d+\]:))"
    r'|\S+ \S+ \S+ \[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "',
    re.IGNORECASE,
)
_SOURCE_LINE = re.compile(
    r"\s*(?:import [\w.]+(?: as \w+)?;?$|from [\w.]+ import\b|(?:async )?def \w+\(|class \w+[^.]{0,80}[:{]$|return\b"
    r"|(?:const|let|var) \w+ ?=|function \w*\(|#include\b|(?:if|for|while|with|try|else|elif|except)\b.{0,200}[:{]$"
    r"|[A-Za-z_][\w.]*(?:\[[^\]]*\])? ?[+-]?= ?\S|[A-Za-z_][\w.]*\(.*\);?$|[{}\])]+[;,]?$)"
)
_SECTION = re.compile(r"\[[\w .-]+\]$")
_REMARK = re.compile(r"\s*(?:#|//|;|/\*|\*)")
_MAPPED = re.compile(r"(?P<indent> *)(?:- )?(?P<key>[a-z][\w.-]*):(?P<value>$| .*)")
_ITEM = re.compile(r" *- \S")
_OF_YAML = (".yaml", ".yml")


def kind(text: str, ending: str) -> str | None:
    """Which of these the beginning of a text is of, as a media type; None for what a person may have written."""
    begins = next((kind for kind, pattern in _BEGINS.items() if pattern.match(text)), None)
    if begins is not None:
        return begins
    lines = [line.rstrip()[:_MOST_LETTERS] for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    if len(lines) < _LEAST_LINES:
        return None
    if _are_nearly_all(lines, _LOG_LINE):
        return "text/x-log"
    if _is_yaml([line for line in lines if not _REMARK.match(line)], ending):
        return "application/yaml"
    stated = [line for line in lines if not (_REMARK.match(line) or _SECTION.fullmatch(line))]
    return "text/x-source" if len(stated) >= _LEAST_LINES and _are_nearly_all(stated, _SOURCE_LINE) else None


def _are_nearly_all(lines: list[str], pattern: re.Pattern[str]) -> bool:
    return sum(pattern.match(line) is not None for line in lines) >= _NEARLY_EACH * len(lines)


def _is_yaml(lines: list[str], ending: str) -> bool:
    """Whether keys as programs name them lead all lines, and some are within another or named like no word."""
    begins = bool(lines) and lines[0] == "---"
    mapped = [_MAPPED.fullmatch(line) for line in lines[begins:]]
    keyed = [one for one in mapped if one]
    if len(keyed) < _LEAST_LINES or any(
        one is None and not _ITEM.match(line) for one, line in zip(mapped, lines[begins:], strict=True)
    ):
        return False
    nested = any(not one["value"] for one in keyed) and any(one["indent"] for one in keyed)
    return begins or nested or ending in _OF_YAML or any("_" in one["key"] for one in keyed)
