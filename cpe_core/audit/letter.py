"""The note to a sponsor whose certificate lacks something: plain text that a person copies, looks over and sends."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cpe_core.records import Problem, Record


def letter_to_sponsor(record: Record, problems: Iterable[Problem]) -> str:
    """A letter with what the audit found, or "" when it found nothing. Problems of other kinds are left out.

    Values that the record does not hold are left out too, never filled in.
    """
    problems = tuple(problems)
    wanting = [problem.message for problem in problems if _is_sure(problem)]
    perhaps = [problem.message for problem in problems if problem.code.startswith("audit_perhaps_")]
    if not wanting and not perhaps:
        return ""
    parts = [f"Dear {_text(record, 'sponsor') or 'Sir or Madam'},"]
    if wanting:
        parts += [f"{_named(record)} is not complete under the CPE Standards:", _listed(wanting)]
    if perhaps:
        parts += [
            "On this the editions of the CPE Standards differ:" if wanting else
            f"{_named(record)} may not be complete; on this the editions of the CPE Standards differ:",
            _listed(perhaps),
        ]  # fmt: skip
    parts += ["Please send me a corrected certificate.", f"Kind regards\n{_text(record, 'participant')}".strip()]
    return "\n\n".join(parts) + "\n"


def _is_sure(problem: Problem) -> bool:
    return problem.code.startswith("audit_") and not problem.code.startswith("audit_perhaps_")


def _named(record: Record) -> str:
    """The certificate in words: its title, date and number as far as they are known."""
    title, day, number = (_text(record, name) for name in ("course_title", "completion_date", "certificate_number"))
    return (
        "The certificate"
        + (f" no. {number}" if number else "")
        + (f" for “{title}”" if title else "")
        + (f", completed on {_day(day)}," if day else "")
    )


def _day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day:%B} {day.day}, {day.year}"


def _listed(sentences: list[str]) -> str:
    return "\n".join(f"- {sentence}" for sentence in sentences)


def _text(record: Record, name: str) -> str:
    value = record[name].value
    return value if isinstance(value, str) else ""
