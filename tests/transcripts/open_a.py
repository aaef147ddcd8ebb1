"""Open transcripts of helper A: a wrapped export, cards from a browser, two columns of terms, years, green bars."""

from __future__ import annotations

from datetime import date
from random import Random

from tests.transcripts.courses_a import ACCOUNTING, CORPORATE, ONLINE, POLICE, UNIVERSITY
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.paper_a import (
    GREEN_BAR,
    LETTER,
    LETTER_WIDE,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    TYPED,
    Pages,
    columns,
    days,
    deal,
    scan,
)


@transcript
def learning_history() -> Transcript:
    """Centred cells on zebra stripes, a time with its zone in a narrow cell, all that was booked beside what was done."""
    chance = Random(1401)
    pages = Pages(LETTER_WIDE)
    plan = columns(40, 168, 124, 66, 74, 50, 46, 184, right=(4,), centre=(5,))
    rows, left_out = [], 0

    def head() -> float:
        top = 118.0 if pages.number == 1 else 40.0
        pages.block(40, top, 712, 22, "#2f5d62")
        return pages.row(top, plan, ("Item", "Offering", "Finished", "Result", "Cr. hrs", "Score", "Assignment"), font=SANS_BOLD,
                         size=9, pad=5, ink="#ffffff")  # fmt: skip

    def next_page() -> float:
        pages.new_page()
        return head()

    def every(number: int, total: int) -> None:
        pages.text(40, 594, f"Page {number} of {total}", size=7.5, ink="#666666")
        pages.text(396, 594, "Printed 06/02/2026 08:14 AM Europe/Berlin", size=7.5, align="centre", ink="#666666")
        pages.text(
            752, 594, "https://learn.brackwater.example/me/history?view=all", size=7.5, align="right", ink="#666666"
        )

    pages.every = every
    pages.block(0, 0, 792, 46, "#e3ecec")
    pages.text(40, 30, "My learning history", SANS_BOLD, 17, ink="#2f5d62")
    pages.text(40, 70, "Learner:", SANS_BOLD, 10)
    pages.text(90, 70, "Okonjo-Farrow, Tamsin", size=10)
    pages.text(300, 70, "User ID  E0048213", size=10)
    pages.text(480, 70, "Organization  Group Finance / Statutory Reporting", size=10)
    pages.text(40, 90, "Filter: all items, 01/01/2024 to 06/01/2026", size=9, ink="#555555")
    y = head()
    fine = ("Passed", "Completed", "Attended", "Passed (online test)")
    ways = ("Virtual classroom", "E-learning", "Classroom, Building 7 Room 204", "Blended programme, two parts")
    when = days(chance, 34, date(2024, 1, 8), date(2026, 5, 28))[::-1]
    for place, (title, day) in enumerate(zip(deal(chance, CORPORATE, 34), when, strict=True)):
        bad = {2: "No Show", 6: "Withdrawn", 9: "In progress", 15: "Failed", 21: "Registered - not yet started",
               27: "Waived by manager", 30: "Cancelled by provider"}.get(place)  # fmt: skip
        hours = chance.choice(("0.50", "1.00", "1.50", "2.00", "3.50", "7.00"))
        clock = f"{chance.randint(1, 5):02}:{chance.randint(0, 59):02} PM"
        finished = f"{day:%m/%d/%Y} {clock} Europe/Berlin"
        if bad in ("In progress", "Registered - not yet started"):
            finished = "—"
        code = f"{chance.choice(('CMP', 'FIN', 'HSE', 'LDR'))}-{day.year}-{chance.randint(100, 999):04}"
        result = bad or chance.choice(fine)
        score = "" if bad != "Failed" and "Passed" not in result else str(chance.randint(80, 100) if not bad else 41)
        due = date.fromordinal(day.toordinal() + chance.randint(3, 60))
        assigned = chance.choice(
            (f"Required by curriculum 'Conduct {day.year}', due {due:%m/%d/%Y}", "Self-enrolled", "")
        )
        cells = (title, f"{code} / {chance.choice(ways)}", finished, result, "0.00" if bad else hours, score, assigned)
        shade = "#f1f5f5" if place % 2 else ""
        y = pages.row(y, plan, cells, size=9, pad=5, stand="middle", before=shade, bottom=572, next_page=next_page)
        if bad:
            left_out += 1
        else:
            rows.append(Row(title, day.isoformat(), hours, ["Tamsin Okonjo-Farrow", "Okonjo-Farrow, Tamsin"]))
    pages.text(40, y + 16, f"{len(rows) + left_out} items", SANS_BOLD, 9)
    return Transcript("learning_history.pdf", pages.pdf("history"), tuple(rows), left_out)


@transcript
def achievements() -> Transcript:
    """Cards printed from a browser: a title, and a line of date, credits and who gave it; some never ended."""
    from tests.strangers.files import browser_print  # slow to load

    chance = Random(1402)
    cards, rows, left_out = [], [], 0
    hosts = ("Larkfield Academy", "Institute for Numerate Managers", "Oxbow Open Learning")
    titles = deal(chance, ONLINE, 17)
    when = days(chance, 17, date(2024, 6, 1), date(2026, 5, 20))[::-1]
    for place, (title, day) in enumerate(zip(titles, when, strict=True)):
        host = chance.choice(hosts)
        credits = chance.choice(("0.5", "1", "1.5", "2", "4.5"))
        printed = f"{day:%b} {day.day}, {day.year}"
        line = {
            3: "In progress · 40% · last opened " + printed,
            8: f"Not passed {printed} · best score 58% · {host}",
            13: f"Enrollment expired {printed} · {host}",
        }.get(place)
        if line:
            left_out += 1
        else:
            unit = "CPE credit" if credits in ("0.5", "1") else "CPE credits"
            line = f"Completed {printed} · {credits} {unit} · {host}"
            rows.append(Row(title, day.isoformat(), credits, "Wendeline Aubrecht", host))
        colour = chance.choice(("#b7522c", "#2c6bb7", "#4b8a3a", "#7a4ba0"))
        cards.append(
            f"<div class=card><div class=icon style='background:{colour}'></div><div><a href='#'>{title}</a>"
            f"<p>{line}</p></div></div>"
        )
    style = """<style>
      @page { margin: 44pt 40pt; @top-left { content: '6/2/26, 8:14 AM'; font: 8pt Source Sans }
        @top-center { content: 'My achievements | Fernhollow Campus'; font: 8pt Source Sans }
        @bottom-left { content: 'https://campus.fernhollow.example/profile/achievements'; font: 8pt Source Sans }
        @bottom-right { content: counter(page) '/' counter(pages); font: 8pt Source Sans } }
      body { font: 11pt Source Sans; color: #222 } h1 { font-size: 20pt; margin: 4pt 0 }
      .card { border: 1px solid #ccc; border-radius: 8px; padding: 9pt; margin: 7pt 0; display: flex; gap: 10pt;
        break-inside: avoid } .icon { width: 30pt; height: 30pt; border-radius: 15pt; flex: none }
      a { color: #1a4f8a; font-weight: 600; font-size: 12.5pt } p { margin: 3pt 0 0; color: #555 }</style>"""
    top = (
        "<p>☰ &nbsp; Fernhollow Campus &nbsp; | &nbsp; Catalog &nbsp; | &nbsp; My achievements</p>"
        "<h1>Wendeline Aubrecht</h1><p>Member since 2019 · 14 achievements</p>"
    )
    data = browser_print(style + top + "".join(cards), size=LETTER)
    return Transcript("my_achievements.pdf", data, tuple(rows), left_out)


@transcript
def university() -> Transcript:
    """Terms in two columns on one sheet, small type, titles over two lines, averages between, a pale mark under all."""
    chance = Random(1403)
    pages = Pages(LETTER)
    holder, school = "Dunwoody, Marisol Kate", "Tallgrass State University"
    pages.watermark("TALLGRASS", 110)
    pages.text(306, 40, school.upper(), SERIF_BOLD, 15, align="centre")
    pages.text(306, 54, "Office of the Registrar · Unofficial Academic Transcript", SERIF, 9, align="centre")
    pages.text(36, 78, f"Name: {holder}", SANS_BOLD, 8)
    pages.text(300, 78, "Student No.: 900-41-7765", size=8)
    pages.text(470, 78, "Issued: 02 Jun 2026", size=8)
    pages.text(36, 90, "Programme: Bachelor of Business Administration, Accountancy", size=8)
    pages.rule(36, 96, 576, 96)
    pages.rule(306, 100, 306, 752)
    terms = [
        (f"{season} {year}", start, end)
        for year in range(2018, 2022)
        for season, start, end in (
            ("Spring", f"01/14/{year}", f"05/09/{year}"),
            ("Fall", f"08/26/{year}", f"12/13/{year}"),
        )
    ]
    titles = iter(deal(chance, UNIVERSITY, 28))
    rows, left_out, x, y = [], 0, 36.0, 112.0
    for place, (term, start, end) in enumerate(terms):
        if place == 4:
            x, y = 314.0, 112.0
        plan = columns(x, 50, 116, 26, 26, 22, 26, right=(2, 3, 5), centre=(4,))
        pages.text(x, y, f"{term}   ({start} - {end})", SANS_BOLD, 7.5)
        y = pages.row(
            y + 3, plan, ("Subj", "Cr. type / Title", "Att", "Ern", "Gr", "Pts"), size=6.5, pad=2, ink="#555555"
        )
        pages.rule(x, y, x + 262, y)
        points = earned = 0
        for number in range(4 if place % 2 else 3):
            title = next(titles)
            grade = {(1, 2): "W", (4, 0): "F", (6, 1): "AU"}.get((place, number), chance.choice(("A", "B", "A-", "B+")))
            worth = {"A": 4.0, "A-": 3.7, "B+": 3.3, "B": 3.0}.get(grade, 0) * 3
            code = f"{chance.choice(('ACC', 'BUS', 'FIN', 'MTH'))} {chance.randint(110, 489)}"
            done = worth > 0
            cells = (code, title, "3.000", "3.000" if done else "0.000", grade, f"{worth:.1f}")
            y = pages.row(y, plan, cells, size=7, pad=2, lead=1.15)
            points, earned = points + worth, earned + 3 * done
            month, day, year = end.split("/")
            if done:
                rows.append(Row(title, f"{year}-{month}-{day}", "3.000",
                                ["Marisol Kate Dunwoody", holder], school))  # fmt: skip
            left_out += not done
        y = pages.row(y, plan, ("", "Term totals", f"{3 * (number + 1)}.000", f"{earned}.000", "", f"{points:.1f}"),
                      size=6.5, pad=2, font=SANS_BOLD)  # fmt: skip
        pages.text(x + 52, y + 7, f"Term GPA {points / max(earned, 1):.3f}", size=6.5)
        y += 24
    total = 3 * len(rows)
    pages.text(314, y + 4, f"Cumulative   Attempted {total + 3 * left_out}.000   Earned {total}.000", SANS_BOLD, 7.5)
    pages.text(314, y + 18, "*** END OF RECORD ***", SANS_BOLD, 7.5)
    pages.text(36, 768, "W = withdrawn   F = failed   AU = audit, no credit   Att = attempted   Ern = earned", size=6.5)
    return Transcript("registrar.pdf", pages.pdf("registrar"), tuple(rows), left_out)


@transcript
def by_year() -> Transcript:
    """A society's record, scanned: a heading for each year, days without it, who taught it under the title."""
    chance = Random(1404)
    pages = Pages(LETTER)
    pages.text(306, 60, "Guild of Public Accountants of the Lower Valley", SERIF_BOLD, 17, align="centre")
    pages.text(306, 78, "Record of continuing professional education", SERIF_ITALIC, 12, align="centre")
    pages.text(60, 108, "Member: Ms. Philippa R. Ostrander, CPA", SERIF, 12)
    pages.text(550, 108, "Membership 20817, since 1998", SERIF, 12, align="right")
    pages.every = lambda n, total: pages.text(306, 770, f"- {n} of {total} -", SERIF, 10, align="centre")
    houses = ("Valley Chapter", "Harrowgate Tax Seminars", "Ledgerwood Press", "Northfold & Pym LLP (in-house)")
    rows, left_out, y = [], 0, 140.0
    titles = iter(deal(chance, ACCOUNTING, 30))
    for year in (2023, 2024, 2025):
        if y > 640:
            pages.new_page()
            y = 60.0
        pages.text(60, y, str(year), SERIF_BOLD, 16)
        pages.rule(60, y + 5, 552, y + 5, weight=1.2)
        y, total = y + 24, 0.0
        for place, day in enumerate(days(chance, 9, date(year, 1, 5), date(year, 12, 20))):
            if y > 700:
                pages.new_page()
                pages.text(60, 60, f"{year}, continued", SERIF_BOLD, 13)
                y = 86.0
            title, house = next(titles), chance.choice(houses)
            absent = (year, place) in ((2023, 4), (2025, 1))
            hours = chance.choice((1.0, 1.5, 2.0, 4.0, 8.0))
            pages.text(60, y, f"{day.day} {day:%b}", SERIF, 11.5)
            pages.text(550, y, "–" if absent else f"{hours:.1f}", SERIF, 11.5, align="right")
            y = pages.wrapped(120, y, title, SERIF, 11.5, 360)
            pages.text(120, y, house + (" (registered, did not attend)" if absent else ""), SERIF_ITALIC, 10.5)
            y += 20
            if absent:
                left_out += 1
                continue
            total += hours
            rows.append(Row(title, day.isoformat(), f"{hours:.1f}", "Philippa R. Ostrander",
                            [house, house.removesuffix(" (in-house)")]))  # fmt: skip
        pages.text(550, y, f"Hours in {year}: {total:.1f}", SERIF_BOLD, 11.5, align="right")
        y += 34
    data = scan(pages.pdf("guild"), seed=44, skew=0.6)
    return Transcript("cpe_record_scan.pdf", data, tuple(rows), left_out)


@transcript
def green_bars() -> Transcript:
    """A mainframe's list on green bars: capitals in one face, titles cut at thirty letters, codes for what became of it."""
    chance = Random(1405)
    pages = Pages(GREEN_BAR)
    left, top, step = 70.0, 150.0, 14.4

    def under(number: int, total: int) -> None:
        for bar in range(0, 42, 6):
            pages.block(30, top - 11 + bar * step, 1011, 3 * step, "#dcefdc")
        for hole in range(24):
            pages.block(8, 20 + hole * 32, 9, 9, "#ffffff", "#bbbbbb", 4.5)

    def head() -> None:
        pages.text(left, 50, "RPT TRN0417R", TYPED, 12)
        pages.text(535, 50, "COMMONWEALTH POLICE ACADEMY AT REDSTONE", TYPED, 12, align="centre")
        pages.text(1000, 50, f"RUN 05-30-26  PAGE {pages.number:>4}", TYPED, 12, align="right")
        pages.text(535, 66, "INDIVIDUAL TRAINING PROFILE", TYPED, 12, align="centre")
        pages.text(left, 92, "PID 0071834   DELACROIX-HUME, ROWAN T        RANK SGT   UNIT 0410", TYPED, 12)
        pages.text(
            left, 122, "CRS NO  SEQ  COURSE                         LOC   BEGIN     END        HRS   SCR  ST", TYPED, 12
        )
        pages.text(left, 130, "-" * 88, TYPED, 12)

    pages.under = under
    head()
    rows, left_out, line, hours = [], 0, 0, 0
    for place, day in enumerate(days(chance, 112, date(2009, 3, 2), date(2026, 4, 30))):
        if line == 40:
            pages.new_page()
            head()
            line = 0
        title = chance.choice(POLICE).upper().replace("–", "-")
        title = (f"LEGAL UPDATE {day.year}" if title.startswith("LEGAL") else title)[:30].strip()
        status = {7: "NS", 31: "F", 45: "W", 60: "NS", 88: "X", 110: "E"}.get(place, "C")
        length = chance.choice((2, 4, 8, 16, 24, 40))
        start = date.fromordinal(day.toordinal() - (length - 1) // 8)
        score = f"{chance.randint(74, 100)}" if chance.random() < 0.4 and status == "C" else ""
        earned = length if status == "C" else 0
        text = (
            f"{chance.randint(1000, 9899):06}  {chance.randint(1, 30):03}  {title:<30} {chance.choice(('ACA', 'REG', 'ONL')):<4}"
            f"  {start:%m-%d-%y}  {day:%m-%d-%y}  {earned:>5.1f}   {score:>3}  {status}"
        )
        pages.text(left, top + line * step, text, TYPED, 12)
        line += 1
        hours += earned
        if status == "C":
            rows.append(
                Row(title, day.isoformat(), f"{length}.0", ["Rowan T Delacroix-Hume", "Delacroix-Hume, Rowan T"])
            )
        left_out += status != "C"
    pages.text(left, top + (line + 1) * step, f"{'TOTAL HOURS COMPLETED':<70}{hours:>8.1f}", TYPED, 12)
    pages.text(left, top + (line + 2) * step, "ST  C=COMPLETED  F=FAILED  NS=NO SHOW  W=WITHDRAWN  X=CANCELLED  E=ENROLLED   DATES MM-DD-YY", TYPED, 12)  # fmt: skip
    return Transcript("TRN0417R.pdf", pages.pdf("green"), tuple(rows), left_out)
