"""What one made-up certificate tells: who, what, when, by whom, and all the decoys around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from . import courses, dates, organisations, people
from .grammar import holes, load, pick, pieces

Key = tuple[str, int] | None  # a field, and which of several values of it; None for what is no field
Value = tuple[tuple[str, Key], ...]  # the words of a value
Token = tuple[str, int]  # a word, and the occurrence it belongs to (-1 for none)

KINDS = (
    ("webinar", 9), ("self", 7), ("society", 6), ("conference", 6), ("firm", 5), ("government", 3), ("mooc", 22), ("vendor", 8), ("university", 6), ("cme", 8), ("nursing", 3),
    ("pdu", 3), ("ceu", 4), ("safety", 4), ("internal", 6), ("exam", 3), ("foreign", 9), ("meeting", 3), ("bar", 2),
)  # fmt: skip
_KINDS = [kind for kind, weight in KINDS for _ in range(weight)]
CPE = frozenset(("webinar", "self", "society", "conference", "firm", "government", "meeting"))
CREDITED = CPE | {"cme", "nursing", "pdu", "ceu", "bar"}
SPONSOR_KINDS = {
    "webinar": "company company society firm", "self": "company company firm", "society": "society", "conference": "society company university", "firm": "firm", "government": "agency society",
    "mooc": "company company university", "vendor": "company firm", "university": "university", "cme": "university society company", "nursing": "society company university", "pdu": "society company",
    "ceu": "university society company", "safety": "company agency firm", "internal": "firm company agency", "exam": "society company", "meeting": "society", "bar": "society firm company",
}  # fmt: skip
UNITS_OF = {
    "es": ("créditos", "puntos", "horas", "ECTS", "CPD"), "de": ("Punkte", "Fortbildungspunkte", "CPE", "CPD-Stunden"),
    "fr": ("crédits", "points", "heures", "CPD"), "pt": ("créditos", "pontos", "horas", "CPD"),
}  # fmt: skip
UNITS = {
    "cme": ("AMA PRA Category 1 Credits™", "AMA PRA Category 1 Credit(s)™", "CME", "CME", "AAFP Prescribed", "Category 1 CME"), "nursing": ("Contact Hours", "CNE", "CE", "ANCC contact"), "pdu": ("PDU", "PDU", "PDUs", "PMI PDU", "SEU"),
    "ceu": ("CEU", "CEUs", "CE", "PDH", "LU", "IACET CEU"), "bar": ("CLE", "MCLE", "CLE general"),
}  # fmt: skip
DELIVERIES = {
    "Group Live": ("Group Live", "Group-Live", "Group: Live", "Live", "Group Live", "GROUP LIVE", "Group - Live", "Live Presentation", "Classroom", "In-Person Seminar", "Group Live (in person)"),
    "Group Internet Based": ("Group Internet Based", "Group Internet-Based", "Group-Internet Based", "Group Internet Based", "Group-Internet-Based", "Internet Based Group", "Group: Internet Based", "Group Internet", "Live Webinar", "Webcast", "Virtual Instructor-Led", "Group Internet-based", "GROUP INTERNET BASED", "Online Live Webcast"),
    "QAS Self Study": ("QAS Self Study", "QAS Self-Study", "QAS Self study", "Self-Study (QAS)", "QAS - Self Study", "NASBA QAS Self Study"),
    "Self Study": ("Self Study", "Self-Study", "Self-study", "Interactive Self Study", "On-Demand", "Self-Paced", "Online Self-Study", "eLearning", "Self Study (Internet)"),
    "Nano Learning": ("Nano Learning", "Nano-Learning"),
    "Blended Learning": ("Blended Learning", "Blended"),
}  # fmt: skip
STUDIES = (
    "Accounting", "Accounting", "Accounting (Governmental)", "Auditing", "Auditing", "Auditing (Governmental)", "Business Law", "Economics", "Finance", "Information Technology", "Management Services", "Regulatory Ethics",
    "Specialized Knowledge", "Statistics", "Taxes", "Taxes", "Behavioral Ethics", "Business Management & Organization", "Communications and Marketing", "Computer Software & Applications", "Personal Development",
    "Personnel/Human Resources", "Production",
)  # fmt: skip
STUDY_PRINTED = {
    "Taxes": ("Taxes", "Taxes", "Tax", "Taxation", "TAXES"), "Auditing": ("Auditing", "Auditing", "Audit", "AUDITING"), "Accounting": ("Accounting", "Accounting", "ACCOUNTING"), "Accounting (Governmental)": ("Accounting (Governmental)", "Accounting - Governmental", "Governmental Accounting"),
    "Auditing (Governmental)": ("Auditing (Governmental)", "Auditing - Governmental", "Governmental Auditing"), "Information Technology": ("Information Technology", "Information Technology - Technical"), "Regulatory Ethics": ("Regulatory Ethics", "Ethics (Regulatory)", "Ethics - Regulatory"),
    "Behavioral Ethics": ("Behavioral Ethics", "Ethics - Behavioral"), "Specialized Knowledge": ("Specialized Knowledge", "Specialized Knowledge and Applications", "Specialized Knowledge - Technical"),
    "Personnel/Human Resources": ("Personnel/Human Resources", "Personnel/HR", "Human Resources"), "Business Management & Organization": ("Business Management & Organization", "Business Management and Organization"),
    "Communications and Marketing": ("Communications and Marketing", "Communications", "Communications & Marketing"), "Computer Software & Applications": ("Computer Software & Applications", "Computer Software and Applications"),
    "Personal Development": ("Personal Development", "Personal Development - Non-Technical"), "Management Services": ("Management Services", "Management Advisory Services"),
}  # fmt: skip


@dataclass(slots=True, kw_only=True)
class Facts:
    """Values by name, ready to be said; `record` is the truth about them."""

    rng: Random
    kind: str
    language: str
    record: dict[str, Any]
    values: dict[str, Value] = field(default_factory=dict)
    fields: list[str] = field(default_factory=list)  # of each occurrence handed out
    parts: list[tuple[Value, Value]] = field(default_factory=list)  # field of study and its credits
    caps: frozenset[str] = frozenset()  # values this paper prints in capitals

    def has(self, name: str) -> bool:
        return name in self.values

    def say(self, wording: str) -> list[Token]:
        """A wording with its values filled in, as words with their occurrences."""
        tokens: list[Token] = []
        glue = False
        for piece in pieces(wording):
            if piece[0] == "{" and piece[-1] == "}":
                new = self._value(piece[1:-1])
                if glue and new and tokens:
                    tokens[-1] = (tokens[-1][0] + new[0][0], new[0][1] if new[0][1] >= 0 else tokens[-1][1])
                    new = new[1:]
                tokens += new
                glue = True
            else:
                plain = piece.split()
                if plain and glue and not piece[0].isspace() and tokens:
                    tokens[-1] = (tokens[-1][0] + plain[0], tokens[-1][1])
                    plain = plain[1:]
                tokens += [(word, -1) for word in plain]
                glue = not piece[-1].isspace()
        return tokens

    def _value(self, name: str) -> list[Token]:
        seen: dict[tuple[str, int], int] = {}
        tokens: list[Token] = []
        for text, key in self.values.get(name, ()):
            shown = text.upper() if name in self.caps else text
            if key is None:
                tokens.append((shown, -1))
                continue
            if key not in seen:
                seen[key] = len(self.fields)
                self.fields.append(key[0])
            tokens.append((shown, seen[key]))
        return tokens

    def pick(self, *path: str, without: tuple[str, ...] = ()) -> str:
        """A wording of wordings.toml all of whose values this paper has; empty when there is none."""
        data: Any = load("wordings")
        for step in path:
            data = data[step]
        return self.choose(data, without=without)

    def choose(self, entries: list[str], *, without: tuple[str, ...] = ()) -> str:
        for _ in range(12):
            wording = pick(self.rng, entries)
            asked = holes(wording)
            if all(name in self.values for name in asked) and not any(name in without for name in asked):
                return wording
        return ""


def value(text: str, name: str | None, number: int = 0) -> Value:
    key = (name, number) if name else None
    return tuple((word, key) for word in text.split())


def plain(text: str) -> Value:
    return tuple((word, None) for word in text.split())


def facts(rng: Random) -> Facts:
    """Draw all that one paper could tell; what it does tell is up to its layout."""
    kind = rng.choice(_KINDS)
    language = rng.choice(("es", "es", "de", "fr", "pt")) if kind == "foreign" else "en"
    told = Facts(rng=rng, kind=kind, language=language, record={})
    on = dates.day(rng)
    _who(told)
    _what(told, on)
    _by_whom(told)
    _when(told, on)
    _how_much(told)
    _numbers(told)
    _around(told, on)
    caps = {
        name
        for name, chance in (
            ("title", 0.12),
            ("person", 0.14),
            ("sponsor", 0.06),
            ("study", 0.03),
            ("instructor", 0.03),
        )
        if rng.random() < chance
    }
    told.caps = frozenset(caps)
    return told


def _who(told: Facts) -> None:
    rng = told.rng
    who = people.person(rng)
    told.record["participant"] = who.name
    name = who.name
    chance = rng.random()
    if chance < 0.05:
        name = who.last_first
    elif chance < 0.07:
        name = name.lower()
    words = value(name, "participant")
    if rng.random() < 0.05:
        words = plain(people.honorific(rng)) + words
    if rng.random() < 0.14 and chance >= 0.05:
        words = (*words[:-1], (words[-1][0] + ",", words[-1][1])) if rng.random() < 0.8 else words
        words += plain(people.postnominals(rng))
    told.values["person"] = words


def _what(told: Facts, on: date) -> None:
    rng = told.rng
    if told.language != "en" and rng.random() < 0.85:
        title, studies = rng.choice(load("wordings")[told.language]["topics"]), []
    else:
        title, studies = courses.course(rng, told.kind, on)
    told.record["course_title"] = title
    words = value(title, "course_title")
    chance = rng.random()
    if chance < 0.05:
        words = plain(courses.code(rng) + rng.choice([" -", ":", " –", "", " |"])) + words
    elif chance < 0.08:
        words += plain(rng.choice(["| ", "- ", "", "– "]) + courses.code(rng))
    told.values["title"] = words
    told.values["bare_title"] = value(title, "course_title")
    if told.kind in CPE and rng.random() < 0.75:
        _studies(told, studies)
    if rng.random() < (0.62 if told.kind in CPE else 0.06):
        usual = {
            "webinar": "Group Internet Based",
            "self": rng.choice(["QAS Self Study", "QAS Self Study", "Self Study", "Nano Learning"]),
        }.get(told.kind, "Group Live")
        method = usual if rng.random() < 0.8 else rng.choice(list(DELIVERIES))
        told.record["delivery_method"] = method
        told.values["delivery"] = value(rng.choice(DELIVERIES[method]), "delivery_method")


def _studies(told: Facts, likely: list[str]) -> None:
    rng = told.rng
    count = rng.choice((1, 1, 1, 1, 1, 1, 2, 2, 3))
    names: list[str] = []
    while len(names) < count:
        name = rng.choice(likely) if likely and rng.random() < 0.7 else rng.choice(STUDIES)
        if name not in names:
            names.append(name)
        elif len(likely) <= len(names):
            likely = []
    told.record["fields_of_study"] = [{"name": name} for name in names]
    words: Value = ()
    joint = rng.choice([",", ",", ";", " and", " &", " /"])
    for number, name in enumerate(names):
        shown = value(rng.choice(STUDY_PRINTED.get(name, (name,))), "fields_of_study", number)
        told.parts.append((shown, ()))
        if number and joint[0] == " ":
            words += plain(joint)
        elif number:
            words = (*words[:-1], (words[-1][0] + joint, words[-1][1]))
        words += shown
    told.values["study"] = words


def _by_whom(told: Facts) -> None:
    rng = told.rng
    if told.language != "en" and rng.random() < 0.8:
        name = organisations.fill(rng.choice(load("wordings")[told.language]["orgs"]), rng)
    else:
        name = organisations.organisation(rng, rng.choice(SPONSOR_KINDS.get(told.kind, "company").split()))
    told.record["sponsor"] = [name]
    told.values["sponsor"] = value(name, "sponsor")
    if rng.random() < 0.16:
        told.values["department"] = value(organisations.any_of("department", rng), "department")
    short = organisations.acronym(name)
    if rng.random() < 0.15 and len(short) > 2:
        told.values["logo"] = value(short, "sponsor")
        told.record["sponsor"].append(short)
    host = organisations.domain(name, rng)
    told.values["web"] = value(rng.choice([f"www.{host}", host, f"https://www.{host}", f"https://{host}"]), "website")
    told.values["mail"] = plain(f"{rng.choice(['cpe', 'info', 'support', 'education', 'help'])}@{host}")
    told.values["org2"] = value(
        organisations.organisation(rng, rng.choice(["firm", "company", "university", "society"])), "other_organisation"
    )
    if rng.random() < 0.22:
        told.values["platform"] = value(organisations.any_of("platform", rng).removeprefix("Powered by "), "platform")
    if rng.random() < 0.25:
        told.values["accreditor"] = value(organisations.any_of("accreditor", rng), "accreditor")
    if rng.random() < 0.3:
        told.values["tagline"] = plain(organisations.any_of("tagline", rng))


def _when(told: Facts, on: date) -> None:
    rng = told.rng
    how = dates.shape(rng, told.language)
    ranged = told.language == "en" and rng.random() < (
        0.35 if told.kind in ("conference", "university", "safety") else 0.08
    )
    if ranged:
        shape = rng.choice(dates.RANGES)
        last = on + timedelta(days=rng.randint(1, 5))
        if ("{Month2}" not in shape and "{mm2}" not in shape and "{m2}" not in shape) and last.month != on.month:
            on, last = on.replace(day=3), on.replace(day=5)
        words = value(dates.printed(on, shape, last=last), "completion_date")
        on = last
    else:
        words = value(dates.printed(on, how, told.language), "completion_date")
        if told.language == "en" and rng.random() < 0.07:
            words += plain(rng.choice(dates.TIMES).replace("{dd}", f"{rng.randint(10, 59)}"))
    if how == "{Month} {year}" and not ranged:
        told.record["completion_date"] = {"skip": True}
    else:
        told.record["completion_date"] = on.isoformat()
    told.values["date"] = words

    def other(days: int) -> str:
        usual = how if rng.random() < 0.7 else dates.shape(rng, told.language)
        return dates.printed(on + timedelta(days=days), usual, told.language)

    told.values["print"] = plain(
        dates.printed(
            on + timedelta(days=rng.randint(0, 400)), rng.choice(["{m}/{d}/{year}", "{m}/{d}/{yy}", "{dd}/{mm}/{year}"])
        )
    )
    for name, spread, chance in (("issue", (0, 40), 0.25), ("expiry", (300, 1100), 0.14), ("start", (-60, 0), 0.12)):
        if rng.random() < chance:
            told.values[name] = value(other(rng.randint(*spread)), f"{name}_date")
    told.values["year"] = plain(str(on.year))


def _amount(rng: Random) -> Decimal:
    step = rng.choice(("1", "1", "1", "0.5", "0.5", "0.25", "0.2"))
    most = rng.choice((2, 4, 8, 8, 16, 24, 40))
    return Decimal(step) * rng.randint(1, int(most / Decimal(step)))


def shown_number(amount: Decimal, rng: Random) -> str:
    """A number of credits as papers print it."""
    if amount == amount.to_integral():
        return rng.choice((f"{amount:.0f}", f"{amount:.0f}", f"{amount:.1f}", f"{amount:.1f}", f"{amount:.2f}"))
    text = f"{amount.normalize():f}"
    return rng.choice((text, text, text, f"{amount:.2f}", text.removeprefix("0") if amount < 1 else text))


def _how_much(told: Facts) -> None:
    rng = told.rng
    told.values["hours"] = value(str(rng.choice((1, 2, 3, 4, 6, 8, 8, 10, 12, 16, 20, 24, 40, 60, 120))), "duration")
    if told.kind in CPE:
        unit = rng.choice(
            (
                "CPE",
                "CPE",
                "CPE",
                "CPE",
                "CPE",
                "CPE",
                "Continuing Professional Education",
                "CPE/CE",
                "CPA CPE",
                "NASBA CPE",
                "CPD",
                "continuing education",
            )
        )
    else:
        unit = rng.choice(
            UNITS.get(told.kind) or UNITS_OF.get(told.language) or ("CPE", "CE", "CEU", "CPD", "credit", "PDU")
        )
    told.values["ctype"] = value(unit, "credit_type")
    if rng.random() < (0.9 if told.kind in CREDITED else 0.05):
        amount = _amount(rng) if told.kind != "ceu" or rng.random() < 0.4 else Decimal(rng.randint(1, 40)) / 10
        total = amount
        if len(told.parts) > 1 or (told.parts and rng.random() < 0.1):
            amounts = [_amount(rng) for _ in told.parts]
            total = sum(amounts, Decimal(0))
            told.parts = [
                (study, value(shown_number(part, rng), "study_credits"))
                for (study, _), part in zip(told.parts, amounts, strict=True)
            ]
            for entry, part in zip(told.record["fields_of_study"], amounts, strict=True):
                entry["credits"] = f"{part.normalize():f}"
        text = shown_number(total, rng)
        told.record["credits"] = f"{total.normalize():f}"
        told.values["credits"] = value(text, "credits")
        told.values["tenth"] = plain(f"{(total / 10).normalize():f}")
        told.values["most"] = plain(shown_number(total + rng.randint(1, 8), rng))
    if rng.random() < 0.25:
        minutes = rng.randint(2, 30) * 10
        text = rng.choice(
            (
                f"{minutes} minutes",
                f"{minutes // 60}:{minutes % 60:02d}",
                f"{minutes // 60}h {minutes % 60}m",
                f"{rng.randint(2, 40)} hours",
                f"{rng.randint(2, 40)} Hours",
                f"{rng.randint(2, 60)}.5 total hours",
                f"{minutes} min",
                f"0{minutes // 60}:{minutes % 60:02d}:00",
                f"{rng.randint(2, 12)} weeks",
                f"{rng.randint(2, 5)} days",
            )
        )
        told.values["duration"] = value(text, "duration")
    if rng.random() < (0.5 if told.kind == "exam" else 0.13):
        mark = rng.randint(70, 100)
        told.values["score"] = value(
            rng.choice(
                (
                    f"{mark}%",
                    f"{mark}.00%",
                    f"{mark}/100",
                    "Pass",
                    "A",
                    f"{mark}",
                    "B+",
                    f"{mark} %",
                    "Passed",
                    f"{mark - 50}/50",
                )
            ),
            "score",
        )


def _code(rng: Random) -> str:
    shape = rng.choice(
        (
            "XXXX-XXXX",
            "9999999",
            "X9X9X9X9X9X9",
            "99999",
            "XX-99999-9999",
            "hhhhhhhh-hhhh-hhhh-hhhh-hhhhhhhhhhhh",
            "hhhhhhhhhhhhhhhh",
            "UC-hhhhhhhh",
            "9999-99-999",
            "XXX9999999",
            "99999999-999",
            "XXXXXXXXXXXX",
            "999999/99",
            "No.99999",
            "CPE-99999999",
            "hhhhhhhhhhhhhhhhhhhhhhhh",
        )
    )
    return "".join(
        rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        if c == "X" and len(shape) > 3
        else rng.choice("0123456789")
        if c == "9"
        else rng.choice("0123456789abcdef")
        if c == "h"
        else c
        for c in shape
    )


def _numbers(told: Facts) -> None:
    rng = told.rng
    if rng.random() < (0.58 if told.kind in CPE else 0.02):
        number = str(rng.randint(100012, 149999))
        told.record["sponsor_id"] = number
        told.values["sponsor_id"] = value(number, "sponsor_id")
    if rng.random() < (0.3 if told.kind in CPE else 0.5):
        number = _code(rng)
        told.record["certificate_number"] = number
        told.values["number"] = value(number, "certificate_number")
    told.values["state_id"] = value(str(rng.randint(1000, 12999)), "state_sponsor_id", 0)
    told.values["state_id2"] = value(
        rng.choice(("002", "158.00", "CE-")) + str(rng.randint(100, 3999)), "state_sponsor_id", 1
    )
    if rng.random() < 0.3:
        host = told.values["web"][0][0].removeprefix("https://").removeprefix("www.")
        code = told.values["number"][0][0] if "number" in told.values and rng.random() < 0.5 else _code(rng)
        told.values["url"] = value(
            rng.choice(
                (
                    f"https://{host}/verify/{code}",
                    f"{host}/verify",
                    f"{host}/certificate/{code}",
                    f"https://verify.{host}/{code}",
                    f"{host}/c/{code}",
                )
            ),
            "verify_url",
        )


def _around(told: Facts, on: date) -> None:
    rng = told.rng
    signer = people.person(rng)
    ending = f", {people.postnominals(rng)}" if rng.random() < 0.3 else ""
    told.values["signer"] = value(signer.name + ending, "signer")
    told.values["role"] = plain(
        rng.choice(load("wordings")[told.language]["signers"]) if told.language != "en" else people.role(rng)
    )
    second = people.person(rng)
    told.values["signer2"] = value(second.name, "signer", 1)
    told.values["role2"] = plain(people.role(rng))
    if rng.random() < 0.4:
        teacher = people.person(rng).name + (f", {people.postnominals(rng)}" if rng.random() < 0.3 else "")
        if rng.random() < 0.2:
            teacher += f"{rng.choice([',', ' and', ' &', ';'])} {people.person(rng).name}"
        told.values["instructor"] = value(teacher, "instructor")
    if rng.random() < 0.4:
        told.values["location"] = value(organisations.any_of("venue", rng), "location")
    told.values["address"] = value(organisations.address(rng), "address")
    told.values["phone"] = plain(organisations.phone(rng))
    told.values["n"] = plain(str(rng.randint(2, 999)))
    told.values["brand"] = plain(organisations.fill("{brand}", rng))
    told.values["suffix"] = plain(organisations.fill("{suffix}", rng))
    told.values["start_time"] = plain(rng.choice(("1:00 PM", "10:00 AM ET", "9:30")))
    told.values["headnoun"] = plain(rng.choice(load("wordings")["headnoun"]["any"]))
    told.values["sitename"] = told.values["sponsor"] if rng.random() < 0.5 else told.values["brand"]


__all__ = ["CPE", "CREDITED", "Facts", "Token", "Value", "facts", "plain", "value"]
