"""More closed transcripts of helper A: a French statement on a scan, badges from a browser, a spreadsheet."""

from __future__ import annotations

from datetime import date
from random import Random

from tests.transcripts.closed_a_courses import BADGES, FRENCH, TAX_OFFICE
from tests.transcripts.drawn import Row, Transcript, transcript
from tests.transcripts.paper_a import (
    A4,
    LETTER,
    LETTER_WIDE,
    SANS,
    SANS_BOLD,
    SERIF,
    SERIF_BOLD,
    SERIF_ITALIC,
    Pages,
    columns,
    days,
    deal,
    scan,
)

MONTHS = ("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")


@transcript
def french_statement() -> Transcript:
    """A scan in French: sessions from … to … in one cell, how long they took beside what was recognised."""
    chance = Random(1415)
    pages = Pages(A4)
    plan = columns(40, 190, 118, 92, 48, 67, right=(3, 4))
    holder = "Solène Maupertuis-Kerbrat"

    def head() -> float:
        top = 176.0 if pages.number == 1 else 48.0
        return pages.row(top, plan, ("Intitulé", "Organisme", "Session", "Durée", "Heures reconnues"), font=SERIF_BOLD,
                         size=10.5, grid="#333333", stand="middle", before="#ececec")  # fmt: skip

    def next_page() -> float:
        pages.new_page()
        return head()

    pages.every = lambda n, total: pages.text(297, 816, f"Page {n} sur {total}", SERIF, 9, align="centre")
    pages.text(40, 58, "Compagnie régionale des experts du chiffre", SERIF_BOLD, 16)
    pages.text(40, 76, "Relevé individuel de formation continue", SERIF_ITALIC, 13)
    pages.text(40, 110, f"Titulaire : Mme {holder}", SERIF_BOLD, 11)
    pages.text(40, 126, "Inscrite au tableau depuis 2011 – n° 31-4402", SERIF, 10.5)
    pages.text(40, 142, "Période triennale 2023-2025 ; édité le 1er juin 2026", SERIF, 10.5)
    y = head()
    houses = (
        "Institut Pastourel",
        "Compagnie régionale des experts du chiffre",
        "Cabinet Ormeaux (interne)",
        "Chiffres & Savoirs SARL",
    )
    rows, left_out, whole = [], 0, 0.0
    titles = deal(chance, FRENCH, 24)
    for place, (title, day) in enumerate(
        zip(titles, days(chance, 24, date(2023, 1, 16), date(2025, 12, 10)), strict=True)
    ):
        house = chance.choice(houses)
        hours = chance.choice((2.0, 3.5, 7.0, 14.0))
        one = f"{day.day if day.day > 1 else '1er'} {MONTHS[day.month - 1]} {day.year}"
        start = date.fromordinal(day.toordinal() - 1)
        session = f"du {start:%d/%m/%Y}\nau {day:%d/%m/%Y}" if hours == 14 else one
        bad = {4: "absente", 13: "annulée", 20: "non validée"}.get(place)
        cells = (
            title,
            house,
            session,
            f"{int(hours):02}:{int(hours % 1 * 60):02}",
            bad or f"{hours:.1f}".replace(".", ","),
        )
        y = pages.row(
            y, plan, cells, font=SERIF, size=10.5, stand="middle", grid="#333333", bottom=786, next_page=next_page
        )
        if bad:
            left_out += 1
            continue
        whole += hours
        rows.append(Row(title, day.isoformat(), f"{hours:.1f}", holder, [house, house.removesuffix(" (interne)")]))
    summed = f"{whole:.1f}".replace(".", ",")
    pages.row(
        y,
        columns(40, 448, 67, right=(0, 1)),
        ("Total des heures reconnues", summed),
        font=SERIF_BOLD,
        size=10.5,
        grid="#333333",
    )
    return Transcript(
        "releve_formation.pdf", scan(pages.pdf("releve"), seed=23, skew=0.4, dpi=190), tuple(rows), left_out
    )


@transcript
def badges() -> Transcript:
    """Printed from a browser: badges under the heading of their collection, a link that breaks anywhere, a time with its zone."""
    from tests.strangers.files import browser_print  # slow to load
    from tests.strangers.files import rows as html_rows

    chance = Random(1416)
    titles = iter(BADGES)
    when = iter(days(chance, 18, date(2024, 2, 3), date(2026, 5, 24))[::-1])
    rows, left_out, parts = [], 0, []
    for collection, count in (("Data and technology", 7), ("People and leadership", 5), ("Public finance", 6)):
        cells = []
        for place in range(count):
            title, day = next(titles), next(when)
            colour = chance.choice(("#c0392b", "#16a085", "#8e44ad", "#d68910"))
            icon = f"<svg width=26 height=26><polygon points='13,0 26,8 22,26 4,26 0,8' fill='{colour}'/></svg>"
            code = "".join(chance.choice("abcdef0123456789") for _ in range(32))
            earned = f"{day:%m/%d/%Y} {chance.randint(1, 11):02}:{chance.randint(0, 59):02} {chance.choice(('AM', 'PM'))} Europe/Berlin"
            state = {("Data and technology", 3): "Locked - 2 of 5 steps", ("Public finance", 1): "Not earned yet",
                     ("People and leadership", 2): "In progress"}.get((collection, place))  # fmt: skip
            link = "" if state else f"https://badges.merlehurst.example/v/{code}"
            cells.append((icon, title, link, state or earned))
            if state:
                left_out += 1
            else:
                rows.append(Row(title, day.isoformat(), None, "Ines Varholm-Petit"))
        head = html_rows([("", "Badge", "Link", "Earned")])  # no th: Chromium numbers those differently every time
        parts.append(f"<h2>{collection}</h2><table><thead>{head}</thead>{html_rows(cells)}</table>")
    style = """<style>
      @page { margin: 46pt 42pt; @top-left { content: '6/1/26, 9:52 PM'; font: 8pt Source Sans }
        @top-right { content: "Ines Varholm-Petit's backpack"; font: 8pt Source Sans }
        @bottom-left { content: 'https://merlehurst.example/backpack/ines?sort=collection'; font: 8pt Source Sans }
        @bottom-right { content: counter(page) '/' counter(pages); font: 8pt Source Sans } }
      body { font: 10.5pt Source Sans; color: #333 } h1 { font: 700 19pt Source Serif; margin: 0 0 4pt }
      h2 { font: 600 13pt Source Sans; margin: 14pt 0 4pt; color: #7b241c } table { border-collapse: collapse; width: 100% }
      td { padding: 6pt 8pt; vertical-align: middle }
      tr { break-inside: avoid; border-bottom: 1px solid #e2e2e2 } td:nth-child(2) { width: 150pt; font-weight: 600 }
      td:nth-child(3) { width: 150pt; font-size: 8.5pt; overflow-wrap: anywhere; color: #1a5276 } td:nth-child(4) { width: 92pt }
      thead td:nth-child(n) { font-weight: 600; color: #777; font-size: 9pt }
      </style>"""
    top = "<h1>Ines Varholm-Petit's badges</h1><p>Learner since October 2021 · 15 badges</p>"
    data = browser_print(style + top + "".join(parts), size=LETTER)
    return Transcript("backpack.pdf", data, tuple(rows), left_out)


@transcript
def spreadsheet() -> Transcript:
    """A workbook printed with its gridlines, letters and numbers: credits by kind, their sum at the end, years summed up."""
    chance = Random(1417)
    pages = Pages(LETTER_WIDE)
    plan = columns(36, 24, 62, 218, 138, 46, 46, 58, 46, 90, right=(0, 1, 4, 5, 6, 7))

    def every(number: int, total: int) -> None:
        pages.text(396, 24, "ce-log-office.xlsx - Log", size=9, align="centre")
        pages.text(396, 598, f"{number}", size=9, align="centre")

    def letters() -> float:
        return pages.row(36, columns(36, 24, 62, 218, 138, 46, 46, 58, 46, 90, centre=range(9)),
                         ("", *"ABCDEFGH"), size=8, pad=2, grid="#b0b0b0", before="#ededed")  # fmt: skip

    def next_page() -> float:
        pages.new_page()
        return letters()

    def line(y: float, number: int, *cells: str, font: str = SANS) -> float:
        return pages.row(y, plan, (str(number), *cells), font=font, size=9, pad=3, stand="bottom", grid="#c8c8c8",
                         bottom=580, next_page=next_page)  # fmt: skip

    pages.every = every
    holder, blank = "Bartholomew Quisling-Meer", ("",) * 8
    y = letters()
    y = line(y, 1, "", f"CE log of {holder}, EA", "", "", "", "", "", "", font=SANS_BOLD)
    y = line(y, 2, *blank)
    y = line(y, 3, "Done", "Course", "Vendor", "Tax", "Ethics", "Mgmt/Soft", "Sum", "Remark", font=SANS_BOLD)
    houses = (
        "Pepperell Tax School",
        "State Society of Enrolled Agents",
        "Quarry Road Webinars",
        "Ledger & Lantern Online",
    )
    rows, left_out, number = [], 0, 4
    for year in (2023, 2024, 2025):
        sums = [0.0, 0.0, 0.0]
        for place, day in enumerate(days(chance, 14, date(year, 1, 4), date(year, 12, 28))):
            title, house = chance.choice(TAX_OFFICE), chance.choice(houses)
            kind = (
                1
                if "Ethics" in title or "Confidentiality" in title
                else 2
                if "Meeting" in title or "Time" in title
                else 0
            )
            hours = chance.choice((1.0, 1.5, 2.0, 3.0, 8.0))
            split = kind == 0 and hours == 8.0
            amounts = [6.0, 2.0, 0.0] if split else [hours if n == kind else 0.0 for n in range(3)]
            bad = {
                (2023, 5): "did not attend, refunded",
                (2024, 2): "still to watch",
                (2025, 9): "failed final exam",
            }.get((year, place))
            if bad:
                amounts = [0.0, 0.0, 0.0]
            remark = bad or chance.choice(("", "", "", "cert. in folder", "conference, day 2", "IRS no. on cert."))
            printed = ["" if amount == 0 else f"{amount:g}" for amount in amounts]
            y = line(
                y, number, f"{day.month}/{day.day}/{day.year}", title, house, *printed, f"{sum(amounts):g}", remark
            )
            number += 1
            sums = [one + more for one, more in zip(sums, amounts, strict=True)]
            if bad:
                left_out += 1
            else:
                rows.append(Row(title, day.isoformat(), f"{hours:g}", holder, house))
        y = line(
            y, number, "", f"{year} total", "", *(f"{one:g}" for one in sums), f"{sum(sums):g}", "", font=SANS_BOLD
        )
        y = line(y, number + 1, *blank)
        number += 2
    return Transcript("ce-log-office.pdf", pages.pdf("log"), tuple(rows), left_out)
