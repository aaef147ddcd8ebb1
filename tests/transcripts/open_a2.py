"""More open transcripts of helper A: a hospital's long list, a bar's categories on a scan, a German chamber's account."""

from __future__ import annotations

from datetime import date
from random import Random

from PIL import Image, ImageDraw

from tests.transcripts.courses_a import GERMAN, LAW, NURSING
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.paper_a import (
    A4,
    LETTER,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Pages,
    columns,
    days,
    deal,
    picture_of,
    scan,
    wrap,
)


def _heron(image: Image.Image) -> None:
    pen = ImageDraw.Draw(image)
    pen.ellipse((10, 10, 150, 150), fill="#0d5c8c")
    pen.polygon([(40, 120), (80, 40), (95, 60), (130, 45), (100, 80), (90, 125)], fill="#ffffff")
    pen.rectangle((170, 60, 420, 74), fill="#0d5c8c")
    pen.rectangle((170, 90, 350, 100), fill="#8fb9d1")


@transcript
def hospital() -> Transcript:
    """A picture on each of 26 pages, the head of the table on the first only, cells of one to six lines from the top."""
    chance = Random(1406)
    pages = Pages(LETTER)
    logo = picture_of(_heron, (440, 160))
    plan = columns(34, 112, 92, 56, 56, 44, 62, 58, 64, right=(4,))
    holder = "Mirabelle Achterberg-Nunes"

    def every(number: int, total: int) -> None:
        pages.picture(34, 16, 110, 40, logo)
        pages.text(578, 36, "Heron Lake Regional Medical Center", SANS_BOLD, 9, align="right", ink="#0d5c8c")
        pages.text(578, 48, "Workforce Education Transcript", size=8, align="right")
        pages.rule(34, 60, 578, 60, "#0d5c8c", 1)
        pages.text(34, 778, "Confidential personnel record", size=7, ink="#777777")
        pages.text(306, 778, f"Page {number} of {total}", size=7, align="centre", ink="#777777")
        pages.text(578, 778, "Run: 05/31/2026 23:10", size=7, align="right", ink="#777777")

    def next_page() -> float:
        pages.new_page()
        return 70.0

    pages.every = every
    pages.text(34, 82, f"Employee: {holder}, RN, CCRN", SANS_BOLD, 10)
    pages.text(34, 95, "No. 55-20931      Unit: 4 West Progressive Care      Hired: 07/15/2004", size=9)
    y = pages.row(
        106, plan,
        ("Learning activity", "Offered by", "Opened", "Done", "Contact hrs", "How taken", "State", "Score / remark"),
        font=SANS_BOLD, size=7.5, pad=3, before="#dbe9f1",
    )  # fmt: skip
    houses = (
        "Heron Lake Regional Medical Center, Nursing Professional Development",
        "Tri-County Simulation Consortium",
        "Society of Progressive Care Nurses, Great Basin Chapter",
        "Pharmacy Department",
    )
    ways = ("Online module with post-test", "Skills lab", "Live webinar", "Classroom", "Journal article, self-study")
    extras = ("", "", "", " (annual)", " – Make-Up Session", ": Unit-Based Review for 4 West and Telemetry")
    rows, left_out = [], 0
    for place, day in enumerate(days(chance, 378, date(2005, 1, 10), date(2026, 5, 28))[::-1]):
        title = chance.choice(NURSING) + chance.choice(extras)
        house = chance.choice(houses)
        hours = chance.choice(("0.25", "0.5", "0.75", "1.0", "1.5", "2.0", "3.25", "6.0"))
        opened = date.fromordinal(day.toordinal() - chance.randint(0, 40))
        state = {4: "Enrolled", 19: "Not met", 44: "No show", 71: "Dropped", 130: "Not met", 201: "No show",
                 202: "Waived", 266: "Dropped"}.get(place, "Complete")  # fmt: skip
        done = "" if state in ("Enrolled", "Waived") else f"{day:%m/%d/%Y}"
        score = chance.choice(("", f"{chance.randint(80, 100)} %", "", "Sign-off by preceptor on file"))
        good = state == "Complete"
        cells = (title, house, f"{opened:%m/%d/%Y}", done, hours if good else "0", chance.choice(ways), state, score)
        y = pages.row(y, plan, cells, size=8.5, pad=4, bottom=758, next_page=next_page)
        pages.rule(34, y, 578, y, "#c4c4c4")
        left_out += not good
        if good:
            rows.append(Row(title, day.isoformat(), hours, holder, house))
    assert pages.number == 26, pages.number
    return Transcript("workforce_transcript.pdf", pages.pdf("heron"), tuple(rows), left_out)


@transcript
def bar() -> Transcript:
    """Scanned: a table for each category, title and provider in one cell, minutes beside credits, claims that were denied."""
    chance = Random(1407)
    pages = Pages(LETTER)
    pages.text(306, 52, "BOARD OF MANDATORY LEGAL EDUCATION", SERIF_BOLD, 14, align="centre")
    pages.text(306, 68, "State of North Carrick - Compliance History", SERIF, 11, align="centre")
    pages.text(48, 96, "Attorney: Leopold Q. Varga-Stanhope", SERIF_BOLD, 11)
    pages.text(564, 96, "Bar No. 118204", SERIF, 11, align="right")
    pages.text(48, 112, "Reporting period July 1, 2023 to June 30, 2025", SERIF, 10.5)
    plan = columns(48, 62, 284, 82, 40, 48, right=(3, 4))
    houses = ("Carrick County Bar Association", "Lantern Legal Seminars", "Trial Advocates' Forum", "Own firm")
    titles = iter(deal(chance, LAW, 24))
    rows, left_out, y, whole = [], 0, 128.0, 0.0
    kinds = (("A. Ethics and Professionalism", 5), ("B. Elimination of Bias", 2), ("C. Competence and Well-Being", 3),
             ("D. General and Participatory", 9))  # fmt: skip
    for kind, count in kinds:
        if y > 640:
            pages.new_page()
            y = 50.0
        pages.text(48, y + 14, kind, SERIF_BOLD, 12)
        y = pages.row(y + 20, plan, ("Prog. no.", "Programme and provider", "Held", "Min.", "Cr."), font=SERIF_ITALIC,
                      size=10, grid="#555555")  # fmt: skip
        total = 0.0
        for place, day in enumerate(days(chance, count, date(2023, 7, 3), date(2025, 6, 20))):
            title, house = next(titles), chance.choice(houses)
            minutes = chance.choice((60, 90, 120, 180, 390))
            denied = (kind[0], place) in (("A", 2), ("D", 5))
            credit = f"{minutes / 60:.2f}"
            month = f"{day:%B}" if day.month in (5, 6, 7) else f"{day:%b}."
            lines = wrap(title, SERIF_BOLD, 10.5, 276)
            high = 13 * (len(lines) + 1) + 6
            if y + high > 742:
                pages.new_page()
                y = 50.0
            for one in plan:
                pages.block(one.x, y, one.wide, high, ink="#555555")
            pages.text(52, y + 12, str(chance.randint(10200, 98800)), SERIF, 10.5)
            for number, line in enumerate(lines):
                pages.text(114, y + 12 + 13 * number, line, SERIF_BOLD, 10.5)
            pages.text(114, y + 12 + 13 * len(lines), f"Presented by {house}", SERIF_ITALIC, 10)
            pages.text(398, y + 12, f"{month} {day.day}, {day.year}", SERIF, 10.5)
            pages.text(512, y + 12, str(minutes), SERIF, 10.5, align="right")
            pages.text(560, y + 12, "DENIED" if denied else credit, SERIF, 10.5 if not denied else 9.5, align="right")
            y += high
            if denied:
                left_out += 1
                continue
            total += minutes / 60
            rows.append(Row(title, day.isoformat(), credit, "Leopold Q. Varga-Stanhope", house))
        y = pages.row(y, columns(48, 346, 170, right=(1,)), ("", f"Subtotal {kind[0]}:  {total:.2f}"), size=10.5,
                      font=SERIF_BOLD)  # fmt: skip
        whole += total
        y += 8
    pages.text(564, y + 16, f"Credits on file: {whole:.2f}   Required: 25.00", SERIF_BOLD, 11, align="right")
    return Transcript("compliance_history.pdf", scan(pages.pdf("bar"), seed=77, skew=-0.8, dpi=180, quality=60), tuple(rows), left_out)  # fmt: skip


@transcript
def chamber() -> Transcript:
    """German: a ruled account of points with decimal commas, from and to, remarks for what was not attended."""
    chance = Random(1408)
    pages = Pages(A4)
    plan = columns(42, 24, 168, 118, 54, 54, 34, 62, right=(0, 5))
    holder = "Henrike Sölvesen-Brandt"

    def head() -> float:
        top = 176.0 if pages.number == 1 else 50.0
        return pages.row(top, plan, ("Nr.", "Veranstaltung", "Träger", "vom", "bis", "Pkt.", "Vermerk"), size=8.5,
                         font=SANS_BOLD, grid="#444444", before="#e6e6e6")  # fmt: skip

    def next_page() -> float:
        pages.new_page()
        return head()

    pages.every = lambda n, total: pages.text(553, 818, f"Seite {n} von {total}", size=8, align="right")
    pages.text(42, 60, "Ingenieurkammer Nordharz", SANS_BOLD, 15)
    pages.text(42, 75, "Körperschaft des öffentlichen Rechts", size=8)
    pages.text(42, 108, "Fortbildungskonto", SANS_BOLD, 13)
    pages.text(42, 128, f"Mitglied: Dipl.-Ing. (FH) {holder}", size=10)
    pages.text(42, 143, "Mitgliedsnummer 4 11 872", size=10)
    pages.text(553, 143, "Stand: 01.06.2026", size=10, align="right")
    pages.text(42, 164, "Zeitraum 01.01.2023 bis 31.12.2025 - Soll: 24 Punkte", size=9)
    y = head()
    houses = ("Bauakademie Ilsetal gGmbH", "Ingenieurkammer Nordharz", "Verein der Prüfingenieure e. V.", "Haus der Technik am Brocken")  # fmt: skip
    rows, left_out, whole = [], 0, 0.0
    titles = deal(chance, GERMAN, 29)
    for place, (title, day) in enumerate(
        zip(titles, days(chance, 29, date(2023, 1, 9), date(2025, 12, 12)), strict=True)
    ):
        house = chance.choice(houses)
        points = chance.choice((1.0, 1.5, 2.0, 2.5, 4.0, 8.0))
        start = date.fromordinal(day.toordinal() - (points > 4))
        remark = {3: "nicht erschienen", 11: "storniert", 18: "angemeldet", 22: "abgelehnt"}.get(place, "")
        printed = f"{points:.1f}".replace(".", ",")
        cells = (f"{place + 1}", title, house, f"{start:%d.%m.%Y}", f"{day:%d.%m.%Y}", "0,0" if remark else printed,
                 remark or chance.choice(("anerkannt", "anerkannt", "anerkannt, Test bestanden")))  # fmt: skip
        y = pages.row(y, plan, cells, size=8.5, stand="middle", grid="#444444", bottom=790, next_page=next_page)
        if remark:
            left_out += 1
            continue
        whole += points
        rows.append(Row(title, day.isoformat(), f"{points:.1f}", holder, house))
    summed = f"{whole:.1f}".replace(".", ",")
    pages.row(y, columns(42, 418, 34, 62, right=(0, 1)), ("Kontostand", summed, ""), font=SANS_BOLD, grid="#444444")
    return Transcript("fortbildungskonto.pdf", pages.pdf("kammer"), tuple(rows), left_out)
