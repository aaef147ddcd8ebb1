"""A made-up sponsor whose certificates are laid out as no rule expects: what one correction must teach.

The title stands small under a motto, the date is called "sealed", credits are "turns of the wheel" beside other
numbers, the person stands last. Ten certificates of it, each with other values; titles of one row and of two.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.certificates.paper import LETTER_WIDE, SANS, SANS_BOLD, SERIF, SERIF_ITALIC, Paper

SPONSOR = "Wickerwork & Daughters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Odd:
    title: tuple[str, ...]  # its rows
    name: str
    date: str
    iso: str
    credits: str
    number: str

    @property
    def values(self) -> dict[str, str]:
        return {
            "course_title": " ".join(self.title),
            "sponsor": SPONSOR,
            "completion_date": self.iso,
            "credits": self.credits,
            "participant": self.name,
            "certificate_number": self.number,
        }


TEN = (
    Odd(title=("Reconciling Till Receipts",), name="Barnaby Quill", date="03.04.2025", iso="2025-04-03", credits="2.5", number="WD-4471-k"),
    Odd(title=("Ledgers for Beekeepers",), name="Barnaby Quill", date="17.05.2025", iso="2025-05-17", credits="1", number="WD-4602-b"),
    Odd(title=("What Inventory Tells You", "When Nobody Counts It"), name="Barnaby Quill", date="02.06.2025", iso="2025-06-02", credits="4", number="WD-4713-r"),
    Odd(title=("Petty Cash",), name="Philippa Stourbridge-Vane", date="11.06.2025", iso="2025-06-11", credits="1.5", number="WD-4755-x"),
    Odd(title=("Depreciation of Draught Animals",), name="Philippa Stourbridge-Vane", date="30.07.2025", iso="2025-07-30", credits="3", number="WD-4801-a"),
    Odd(title=("Accruals at the Turn of the Year",), name="Barnaby Quill", date="08.08.2025", iso="2025-08-08", credits="2", number="WD-4880-m"),
    Odd(title=("Costing a Basket: Overheads,", "Willow and Wages"), name="Ignatius Pell", date="05.09.2025", iso="2025-09-05", credits="6", number="WD-4932-t"),
    Odd(title=("Fraud in Small Workshops",), name="Ignatius Pell", date="12.10.2025", iso="2025-10-12", credits="8", number="WD-5004-c"),
    Odd(title=("Leases Without Tears",), name="Barnaby Quill", date="01.11.2025", iso="2025-11-01", credits="2.5", number="WD-5090-z"),
    Odd(title=("Sales Tax Across Two Counties",), name="Ottilie Brandreth", date="19.12.2025", iso="2025-12-19", credits="5", number="WD-5111-p"),
)  # fmt: skip


def drawn(one: Odd, *, sponsor: str = SPONSOR) -> bytes:
    p = Paper(LETTER_WIDE)
    p.centred(70, "PATIENCE MAKES THE BASKET HOLD", SANS_BOLD, 26)
    y = 110.0
    for row in one.title:
        p.centred(y, row, SERIF, 13)
        y += 17
    p.centred(200, "woven into the memory of its bearer", SERIF_ITALIC, 15)
    p.text(90, 290, f"sealed the {one.date} at our long table", SANS, 11)
    p.text(90, 315, f"in {one.credits} turns of the wheel out of 12 in the whole year", SANS, 11)
    p.text(90, 340, f"leaf {one.number} of the green book, volume 7", SANS, 11)
    p.text(560, 290, "borne by", SERIF_ITALIC, 11)
    p.text(560, 310, one.name, SERIF, 12)
    p.centred(480, f"{sponsor}, makers of learning since 1911", SANS, 10)
    p.centred(500, "A certificate of attendance. Keep it dry and away from the fire.", SANS, 8)
    return p.pdf(subject=one.number)
