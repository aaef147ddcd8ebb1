"""Made-up lists of courses: eight courses, and pages that list them in cells, cards and under headings."""

from __future__ import annotations

from datetime import date

from made_up_pages import Put, document

from cpe_core.document import Page
from cpe_core.understanding import Understanding, understand

TITLES = (
    "Leases in Practice",
    "Sampling for Audits of Small Entities",
    "Payroll Basics",
    "Going Concern: Disclosures That Survive Review by a Second Partner",
    "Cash Flow Statements",
    "Fraud in Small Businesses and What to Do about It",
    "Ethics at Work",
    "Revenue from Contracts",
)
DAYS = ("2023-01-25", "2023-02-14", "2023-03-20", "2023-05-02", "2023-08-30", "2023-10-13", "2024-01-18", "2024-02-27")
HOURS = ("2.0", "1.5", "4.0", "8.0", "1.0", "2.5", "2.0", "3.0")
SIZE = 0.018


def american(day: str) -> str:
    year, month, number = day.split("-")
    return f"{month}/{number}/{year}"


def named(day: str) -> str:
    return f"{date.fromisoformat(day):%b} {int(day[-2:])}, {day[:4]}"


def cells(
    places: list[float], rows: list[list[str]], *, top: float = 0.3, stand: str = "top", pad: float = 1.0, size: float = SIZE,
) -> list[Put]:  # fmt: skip
    """Rows of cells, lines parted by line breaks; `stand` is where cells of fewer lines stand, `pad` in type sizes."""
    lines, y, lead = [], top, 1.25 * size
    for row in rows:
        texts = [cell.split("\n") for cell in row]
        deep = max(map(len, texts))
        for x, cell in zip(places, texts, strict=True):
            down = {"top": 0.0, "middle": (deep - len(cell)) / 2, "foot": float(deep - len(cell))}[stand]
            lines += [
                Put(text=text, y=y + lead * (down + n), size=size, x=x, left=True)
                for n, text in enumerate(cell)
                if text
            ]
        y += lead * deep + pad * size
    return lines


def wrapped(title: str, wide: int = 24) -> str:
    lines = [""]
    for word in title.split():
        if len(lines[-1]) + len(word) + 1 > wide:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


def head(*texts: str) -> list[Put]:
    """What stands on top: the list's name, and the holder."""
    return [
        Put(text="Learning History", y=0.05, size=0.035),
        *(Put(text=text, y=0.12 + 0.04 * n, x=0.05, left=True, size=SIZE) for n, text in enumerate(texts)),
    ]


TOP = head("Name: Vera Lindqvist")


def read(*pages: Page) -> Understanding:
    return understand(document(*pages), on=date(2026, 1, 1))


def rows_of(found: Understanding) -> list[tuple[object, ...]]:
    return [(r.course_title.value, r.completion_date.value, r.credits.value) for r in found.records]


ALL = list(zip(TITLES, DAYS, HOURS, strict=True))


def card(lines: list[str], x: float, y: float) -> list[Put]:
    sizes = [0.021, *([0.016] * (len(lines) - 1))]
    return [
        Put(text=text, y=y + 0.027 * n, x=x, left=True, size=size)
        for n, (text, size) in enumerate(zip(lines, sizes, strict=True))
    ]
