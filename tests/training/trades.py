"""What papers of many professions tell: their subjects, sponsors and units; names, days and amounts as they print them.

A paper dressed so keeps its record true: what the words do not settle is left open with `{"skip": True}`.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

from . import dates, organisations, people
from .facts import Facts, plain, value
from .grammar import expand, load

OPEN = {"skip": True}
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def dress(told: Facts) -> None:
    """Tell the same paper as a profession would."""
    rng, data = told.rng, load("kinds")
    english = told.language == "en"
    trades = [trade for trade in data["trade"] for _ in range(3 if trade.get("cpe") else 1)]
    trade = rng.choice(trades) if english and rng.random() < 0.78 else None
    if trade:
        _what_and_by_whom(told, trade)
    _who(told, trade)
    if english:
        _when(told)
        _how(told)
        if trade and trade.get("cpe") and rng.random() < 0.6:
            _study(told)
    _how_much(told)
    told.values["code"] = plain(another_code(rng))
    if rng.random() < 0.35:
        told.values.pop("number", None)


def _what_and_by_whom(told: Facts, trade: dict[str, Any]) -> None:
    rng = told.rng
    title = organisations.fill(" ".join(expand(rng.choice(trade["title"]), rng).split()), rng)
    told.record["course_title"] = title
    told.values["title"] = told.values["bare_title"] = value(title, "course_title")
    name = organisations.fill(rng.choice(trade["sponsor"]), rng)
    told.record["sponsor"] = [name]
    told.values["sponsor"] = value(name, "sponsor")
    told.values["sitename"] = told.values["sponsor"]
    host = organisations.domain(name, rng)
    told.values["web"] = value(f"www.{host}", "website")
    told.values["mail"] = plain(f"{rng.choice(('training', 'registrar', 'ce'))}@{host}")
    told.values["ctype"] = value(rng.choice(trade["unit"]), "credit_type")
    told.parts.clear()
    for gone in ("study", "logo", "url"):
        told.values.pop(gone, None)
    if not trade.get("cpe"):
        told.values.pop("sponsor_id", None)


def _who(told: Facts, trade: dict[str, Any] | None) -> None:
    """Particles and second family names, all kinds of capitals; words before and behind that are no part of a name."""
    rng, data = told.rng, load("kinds")["people"]
    who = people.person(rng)
    name = who.name
    if rng.random() < 0.22:
        who = people.Person(given=who.given, middle=who.middle, family=f"{who.family} {rng.choice(data['further'])}")
        name = who.name
    told.record["participant"] = name
    told.values["first"], told.values["last"] = plain(who.given.split()[0]), plain(who.family)
    chance = rng.random()
    shown = (
        name.lower()
        if chance < 0.07
        else name.upper()
        if chance < 0.22
        else who.last_first
        if chance < 0.29
        else f"{who.family.upper()}, {who.given} {who.middle} {who.suffix}"
        if chance < 0.32
        else name
    )
    words = value(shown, "participant")
    before = trade["before"] if trade else data.get(told.language, data["before"])
    if rng.random() < 0.3:
        words = plain(rng.choice(before if rng.random() < 0.7 or not trade else data["before"])) + words
    if trade and rng.random() < 0.35:
        comma = rng.random() < 0.85
        words = (*words[:-1], (words[-1][0] + "," * comma, words[-1][1]), *plain(rng.choice(trade["behind"])))
    told.values["person"] = words
    told.caps -= {"person", "title"}


def _when(told: Facts) -> None:
    """A day; days over two months; a period beside the day the examination was passed; the day of issue beside it."""
    rng = told.rng
    on = dates.day(rng)
    told.values.pop("period", None)
    chance = rng.random()
    if chance < 0.35:
        first = on - timedelta(days=rng.randint(20, 75))
        ranged = dates.printed(first, rng.choice(load("kinds")["range"]["shape"]), last=on)
        if chance < 0.16:
            told.values["period"] = plain(ranged)
            on += timedelta(days=rng.randint(0, 30))
            told.values["date"] = value(_day(on, rng), "completion_date")
        else:
            told.values["days"] = told.values["date"] = value(ranged, "completion_date")
    else:
        told.values["date"] = value(_day(on, rng), "completion_date")
    told.record["completion_date"] = on.isoformat()
    told.values.pop("issue", None)
    if told.values.pop("expiry", None):
        told.values["expiry"] = value(_day(on + timedelta(days=rng.randint(300, 1100)), rng), "expiry_date")
    told.values.pop("start", None)
    if rng.random() < 0.4:
        told.values["issue"] = value(_day(on + timedelta(days=rng.randint(0, 45)), rng), "issue_date")


def _day(on: Any, rng: Random) -> str:
    how = dates.shape(rng, "en")
    return dates.printed(on, how if "{d}" in how or "{dd}" in how else "{Month} {d}, {year}")


def _named(told: Facts, kinds: str) -> tuple[str, str]:
    """A method or field of study, and a house word for it; "open" where the word does not settle it."""
    return told.rng.choice([(name, word) for name, words in load("kinds")[kinds].items() for word in words])


def _how(told: Facts) -> None:
    if told.rng.random() < 0.7:
        name, shown = _named(told, "method")
        told.record["delivery_method"] = OPEN if name == "open" else name
        told.values["delivery"] = value(shown, "delivery_method")


def _study(told: Facts) -> None:
    name, shown = _named(told, "study")
    told.record["fields_of_study"] = OPEN if name == "open" else [{"name": name}]
    told.values["study"] = value(shown, "fields_of_study")


def _how_much(told: Facts) -> None:
    """As a number, in words, as a part of what was offered, as minutes divided; a fraction leaves the number open."""
    rng = told.rng
    for gone in ("of", "scheduled", "minutes"):
        told.values.pop(gone, None)
    if rng.random() < 0.1:
        told.values.pop("credits", None)
        return
    amount = Decimal(rng.choice((2, 2, 4, 6, 8, 12, 16, 24, 32))) / 2
    amount += Decimal(rng.choice(("0", "0", "0.5", "0.25", "0.2"))) * (rng.random() < 0.5)
    chance = rng.random()
    if chance < 0.14 and told.language == "en" and amount <= 12:
        amount = amount.quantize(Decimal(1)) + Decimal("0.5") * (rng.random() < 0.2)
        shown = _NUMBERS[min(12, int(amount)) - 1] + (" and a half" if amount % 1 else "")
        told.values["credits"] = value(shown if rng.random() < 0.8 else shown.capitalize(), "credits")
        amount = Decimal(min(12, int(amount))) + amount % 1
    else:
        shown = f"{amount.normalize():f}" if rng.random() < 0.6 or amount % 1 else f"{amount:.1f}"
        told.values["credits"] = value(shown, "credits")
        if chance < 0.24:
            told.values["of"] = told.values["scheduled"] = plain(str(int(amount) + rng.randint(1, 8)))
        elif chance < 0.32:
            told.values["minutes"] = value(str(int(amount * 50)), "duration")
        elif chance < 0.37:
            shown = f"{int(amount)} {rng.choice(('1/2', '1/4', '3/4'))}"
            told.values["credits"] = value(shown, "study_credits")
            amount = Decimal(-1)
    told.record["credits"] = f"{amount.normalize():f}" if amount > 0 else None


def another_code(rng: Random) -> str:
    """A number that is not the certificate's."""
    n = rng.randint
    return rng.choice(
        (
            f"{n(1000, 999999)}",
            f"{n(10, 99)}-{n(1000, 99999)}",
            f"{rng.choice(('AP', 'CE', 'PV', 'TX', 'RN', 'L'))}{n(1000, 99999)}",
            f"{n(2010, 2026)}-{n(100, 999)}-{n(10, 9999)}",
            f"{rng.choice('ABCKMP')}-{n(100, 9999)}",
            f"0{n(10000, 99999)}",
        )
    )
