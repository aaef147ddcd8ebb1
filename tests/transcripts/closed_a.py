"""Closed transcripts of helper A: forty pages of school years, two columns of cards, a ledger on a photo, a typed list."""

from __future__ import annotations

from datetime import date
from random import Random

from tests.certificates.camera import jpeg, photographed, render
from tests.transcripts.closed_a_courses import ENGINEERING, FIRE, GARDENS, TEACHING
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.paper_a import (
    LETTER,
    SANS_BOLD,
    SANS_ITALIC,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    TYPED_BOLD,
    Pages,
    columns,
    days,
    deal,
    scan,
    wrap,
)


@transcript
def school_years() -> Transcript:
    """Forty pages: a table for each school year, cells centred upright, a head only where a year begins, sums between."""
    chance = Random(1411)
    pages = Pages(LETTER)
    plan = columns(44, 176, 108, 58, 58, 46, 78, right=(4,))
    holder = "Bettina Okafor-Lindqvist"

    def every(number: int, total: int) -> None:
        pages.text(
            44, 776, "Willow Creek Unified School District 27J · Professional Learning Office", size=7.5, ink="#666666"
        )
        pages.text(568, 776, f"Page {number} of {total}", size=7.5, align="right", ink="#666666")
        if number > 1:
            pages.text(568, 30, f"{holder}  ·  printed 08/03/2026", size=7.5, align="right", ink="#666666")

    def next_page() -> float:
        pages.new_page()
        return 44.0

    pages.every = every
    pages.text(44, 52, "Professional Learning Portfolio", SANS_BOLD, 18, ink="#31572c")
    pages.text(44, 72, f"Educator: {holder}    Certificate no. 387120E    School: Alder Flats Elementary", size=9.5)
    pages.text(44, 86, "Clock hours count toward renewal; one clock hour is 60 minutes.", SANS_ITALIC, 8.5)
    strands = (
        "Literacy",
        "Mathematics",
        "Equity and Belonging",
        "Safety and Health",
        "Leadership",
        "Technology in the Classroom",
    )
    endings = ("", "", "", " (Cohort 3)", ", Grades 3-5", ": Follow-Up Session and Classroom Visits", " – K-2 Strand")
    rows, left_out, y = [], 0, 104.0
    for year in range(2004, 2026):
        if y > 640:
            y = next_page()
        pages.block(44, y, 524, 18, "#e8f0e4")
        pages.text(50, y + 12.5, f"School year {year}–{(year + 1) % 100:02}", SANS_BOLD, 10.5, ink="#31572c")
        y = pages.row(
            y + 20, plan, ("Activity", "Strand", "Begun", "Finished", "Clock hrs", "Check"), font=SANS_BOLD, size=8
        )
        pages.rule(44, y, 568, y, "#31572c", 1)
        total = 0.0
        for place, day in enumerate(days(chance, 34 + year % 2, date(year, 8, 10), date(year + 1, 7, 25))):
            title = chance.choice(TEACHING) + chance.choice(endings)
            hours = chance.choice((1, 1.5, 2, 3, 6, 7.5, 15))
            begun = date.fromordinal(day.toordinal() - (0 if hours < 7 else chance.randint(1, 30)))
            bad = {(2006, 7): "Did not attend", (2011, 30): "Withdrew", (2015, 2): "Incomplete", (2019, 15): "Did not attend",
                   (2022, 22): "Not approved", (2025, 33): "Registered"}.get((year, place))  # fmt: skip
            check = bad or chance.choice(
                ("Verified", "Verified", "Verified by sign-in sheet", "Verified, reflection received")
            )
            cells = (
                title,
                chance.choice(strands),
                f"{begun:%m/%d/%y}",
                f"{day:%m/%d/%y}",
                "0" if bad else f"{hours:g}",
                check,
            )
            y = pages.row(y, plan, cells, size=9, pad=5, stand="middle", bottom=758, next_page=next_page)
            pages.rule(44, y, 568, y, "#cccccc", 0.4)
            if bad:
                left_out += 1
                continue
            total += hours
            rows.append(Row(title, day.isoformat(), f"{hours:g}", holder))
        if y > 740:
            y = next_page()
        pages.text(486, y + 14, f"Clock hours {year}–{(year + 1) % 100:02}:  {total:g}", SANS_BOLD, 9, align="right")
        y += 28
    assert pages.number == 40, pages.number
    return Transcript("pl_portfolio.pdf", pages.pdf("school"), tuple(rows), left_out)


@transcript
def two_columns() -> Transcript:
    """Blocks without a table, down the left half and then the right: title, then labels and values on two lines."""
    chance = Random(1412)
    pages = Pages(LETTER)
    pages.block(0, 0, 612, 58, "#203a58")
    pages.text(36, 28, "Engineer Development Hours", SANS_BOLD, 17, ink="#ffffff")
    pages.text(36, 46, "Summary of activities on file, biennium 2024–2026", size=10, ink="#dbe6f2")
    pages.text(36, 80, "Licensee: Casimir D. Whitlock-Arnaud, P.E.", SANS_BOLD, 10.5)
    pages.text(576, 80, "License PE.0040417 (civil)", size=10, align="right")
    pages.every = lambda n, total: pages.text(306, 776, f"{n} / {total}", size=8, align="centre", ink="#777777")
    houses = (
        "Bridgewright Seminars",
        "Prairie Section of Structural Engineers",
        "Kestrel Technical Press",
        "Manufacturer lunch-and-learn",
    )
    rows, left_out = [], 0
    x, y, top = 36.0, 106.0, 106.0
    titles = deal(chance, ENGINEERING, 26)
    for place, (title, day) in enumerate(
        zip(titles, days(chance, 26, date(2024, 1, 10), date(2026, 5, 25)), strict=True)
    ):
        lines = wrap(title, SANS_BOLD, 10, 256)
        high = 13 * len(lines) + 46
        if y + high > 756:
            if x < 100:
                x, y = 324.0, top
            else:
                pages.new_page()
                x, y, top = 36.0, 50.0, 50.0
        hours = chance.choice(("1.0", "1.5", "2.0", "4.0", "0.5"))
        bad = {5: "Quiz not passed", 16: "Purchased, not started", 21: "Expired"}.get(place)
        house = chance.choice(houses)
        pages.rule(x, y - 10, x + 256, y - 10, "#9bb0c6", 0.8)
        for line in lines:
            pages.text(x, y + 2, line, SANS_BOLD, 10, ink="#203a58")
            y += 13
        pages.text(x, y + 2, "Completed" if not bad else "Status", size=7.5, ink="#777777")
        pages.text(x + 110, y + 2, "PDH", size=7.5, ink="#777777")
        pages.text(x + 150, y + 2, "Course", size=7.5, ink="#777777")
        pages.text(x, y + 13, bad or f"{day:%B} {day.day}, {day.year}", size=9.5)
        pages.text(x + 110, y + 13, "–" if bad else hours, size=9.5)
        pages.text(
            x + 150, y + 13, f"{chance.choice('CEGM')}{chance.randint(100, 999)}-{chance.randint(1, 9)}", size=9.5
        )
        pages.text(x, y + 25, f"Provider: {house}", size=8.5)
        y += 46
        if bad:
            left_out += 1
        else:
            rows.append(Row(title, day.isoformat(), hours, "Casimir D. Whitlock-Arnaud", house))
    return Transcript("pdh_summary.pdf", pages.pdf("pdh"), tuple(rows), left_out)


@transcript
def ledger_photo() -> Transcript:
    """A photo of one sheet: cells that stand on the bottom of their rows, days as 5 Mar 2025, an expired half."""
    chance = Random(1413)
    pages = Pages(LETTER)
    pages.text(306, 70, "Coastal Guild of Landscape Designers", SERIF_BOLD, 20, align="centre")
    pages.text(306, 92, "Member's ledger of learning units", SERIF_ITALIC, 14, align="centre")
    pages.text(60, 126, "Held by: Ignatius Brandvold", SERIF_BOLD, 13)
    pages.text(552, 126, "Folio 318", SERIF, 13, align="right")
    plan = columns(60, 92, 212, 132, 56, right=(3,))
    y = pages.row(
        140,
        plan,
        ("Credited on", "What", "By whom", "Units"),
        font=SERIF_BOLD,
        size=12,
        grid="#333333",
        before="#e4e4dc",
    )
    houses = ("Tidewater College", "The Guild", "Estuary Trust and Nursery", "Stone & Sedge Studio School")
    rows, left_out = [], 0
    for place, (title, day) in enumerate(
        zip(deal(chance, GARDENS, 12), days(chance, 12, date(2024, 9, 2), date(2026, 5, 18)), strict=True)
    ):
        house, units = chance.choice(houses), chance.choice(("1", "1 1/2", "2", "3", "6"))
        void = place == 7
        day_printed = "cancelled" if void else f"{day.day} {day:%b} {day.year}"
        y = pages.row(
            y,
            plan,
            (day_printed, title, house, "0" if void else units),
            font=SERIF,
            size=12,
            stand="bottom",
            grid="#333333",
            pad=5,
        )
        if void:
            left_out += 1
        else:
            rows.append(Row(title, day.isoformat(), "1.5" if units == "1 1/2" else units, "Ignatius Brandvold", house))
    pages.text(552, y + 22, "Units may be carried over once.", SERIF_ITALIC, 11, align="right")
    corners = ((112.0, 90.0), (1402.0, 130.0), (1440.0, 1888.0), (66.0, 1850.0))
    photo = photographed(render(pages.pdf("ledger"), dpi=190), size=(1500, 2000), corners=corners, seed=1413)
    return Transcript("ledger.jpg", jpeg(photo, quality=82), tuple(rows), left_out)


@transcript
def typed_list() -> Transcript:
    """A scan of a typed sheet: no heads, no rules, the day first, hours and outcome after dots."""
    chance = Random(1414)
    pages = Pages(LETTER)
    pages.text(306, 60, "STONEBRIDGE FIRE & RESCUE", TYPED_BOLD, 15, align="centre")
    pages.text(306, 78, "TRAINING JACKET", TYPED_BOLD, 13, align="centre")
    pages.text(60, 112, "HOLLISTER, JUNE A.   FF/EMT   BADGE 4471   STATION 3", TYPED, 11)
    pages.text(60, 128, "HIRED 06/12/2017     PRINTED 05/29/2026", TYPED, 11)
    rows, left_out, y = [], 0, 160.0
    for place, (title, day) in enumerate(
        zip(deal(chance, FIRE, 20), days(chance, 20, date(2022, 2, 1), date(2026, 4, 30)), strict=True)
    ):
        outcome = {3: "FAIL", 9: "NO SHOW", 15: "EXCUSED"}.get(place, "PASS")
        hours = chance.choice(("2.0", "4.0", "8.0", "16.0", "24.0"))
        name = title.upper().replace("–", "-")
        dots = "." * max(3, 44 - len(name))
        pages.text(60, y, f"{day:%m/%d/%Y}  {name} {dots}", TYPED, 10.5)
        pages.text(498, y, "0.0" if outcome != "PASS" else hours, TYPED, 10.5, align="right")
        pages.text(508, y, outcome, TYPED, 10.5)
        y += 19 if place % 5 != 4 else 30
        if outcome == "PASS":
            rows.append(Row(title, day.isoformat(), hours, ["June A. Hollister", "Hollister, June A."]))
        left_out += outcome != "PASS"
    whole = sum(float(str(row.credits)) for row in rows)
    pages.text(60, y + 14, f"HOURS CREDITED: {whole:.1f}", TYPED_BOLD, 11)
    pages.text(60, y + 60, "TRAINING OFFICER ________________________", TYPED, 11)
    return Transcript(
        "training_jacket.pdf", scan(pages.pdf("fire"), seed=91, skew=0.9, dpi=170, quality=58), tuple(rows), left_out
    )
