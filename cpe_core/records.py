"""A record and its fields, each a value with its evidence: the types that every other layer uses.

A field is described in one line of `Record`: what it is called, what kind of value it holds, where it is shown.

Values are plain and exact: text as `str`, dates as ISO `str`, credits as a decimal in a `str` ("1.5", never a float).
A value that is not on the document is None. Nothing here knows a file, a clock or a database.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from decimal import Decimal
from typing import Any, Literal

from cpe_core.document import Box, Document

TYPED = "typed by a person"
ACCEPTED = "accepted by a person"
LEARNED = "learned from "  # and the name of the file that a person looked over

Certainty = Literal["high", "medium", "low"]
Value = str | tuple["CreditByField", ...] | tuple["Session", ...] | tuple[str, ...] | dict[str, str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditByField:
    """One field of study (a NASBA name, or as printed where that is ambiguous) and its credits, if printed apart."""

    name: str
    credits: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One row of a certificate's table of sessions, each part as its own field would print it, or None."""

    title: str | None = None
    date: str | None = None  # ISO date
    credits: str | None = None  # decimal as text
    field_of_study: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a value stands: page from 1, its box, the text read there."""

    page: int
    box: Box
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Possibility:
    """Another value that a field in doubt, or a blank one, may have, and where it stands."""

    value: Value
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value, how sure it is and why. `needs_review` is true exactly when a person should look before trusting it.

    `candidates` are what else it may be, likeliest first; a field that is sure has none.
    """

    value: Value = None
    certainty: Certainty = "high"
    needs_review: bool = False
    evidence: tuple[Evidence, ...] = ()
    reasons: tuple[str, ...] = ()
    candidates: tuple[Possibility, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether a person typed or chose the value."""
        return TYPED in self.reasons

    @property
    def is_settled(self) -> bool:
        """Whether a person stands behind the value, or behind its being blank."""
        return TYPED in self.reasons or ACCEPTED in self.reasons


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something a person should know: a stable code, a sentence, and what it is about."""

    code: str
    message: str
    about: str | None = None  # a field's name, a file's name, a row: whatever the sentence is about
    record: int | None = None  # position of the record within its file, from 1; None for the whole file

    @property
    def is_of_audit(self) -> bool:
        """Whether it is what an auditor would miss; else it is about how the file was read."""
        return self.code.startswith("audit_") or self.code == "not_found"


ValueType = Literal["text", "date", "credits", "fields of study", "texts", "numbers by state", "sessions"]
Widget = Literal["line", "lines", "choice", "choice or text", "fields of study", "tags"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldType:
    """What is to be known of a field wherever it is read, typed, shown or exported.

    `label` is its name on pages, `short` over a column; `kind` the shape of its value, `widget` what it is typed into;
    `column` its place in lists and exports, None where it is in none. No proof of CPE can lack an `is_essential` one;
    `is_own` is what a person adds, and no certificate holds.
    """

    label: str
    short: str
    kind: ValueType
    widget: Widget
    column: int | None
    is_essential: bool
    is_own: bool


def _described(
    label: str, kind: ValueType = "text", *, short: str = "", widget: Widget = "line", column: int | None = 50,
    is_essential: bool = False, is_own: bool = False,
) -> Any:  # fmt: skip
    """A field of `Record`, blank by default."""
    described = FieldType(
        label=label, short=short or label, kind=kind, widget=widget, column=column, is_essential=is_essential,
        is_own=is_own,
    )  # fmt: skip
    return field(default=Field(), metadata={"type": described})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One completed course, as printed on its certificate; its fields by name, too: `record["credits"]`.

    >>> doubtful = Field(value="2026-03-05", certainty="medium", needs_review=True)
    >>> record = Record(course_title=Field(value="Leases in Practice"), completion_date=doubtful)
    >>> record["course_title"].value
    'Leases in Practice'
    >>> record.missing  # no proof of CPE can lack these
    ('sponsor', 'credits', 'participant')
    >>> record.to_review  # a person should look at these
    ('sponsor', 'completion_date', 'credits', 'participant')
    """

    course_title: Field = _described("Course title", short="Course", column=2, is_essential=True)
    sponsor: Field = _described("Sponsor", column=3, is_essential=True)
    completion_date: Field = _described("Completed", "date", column=1, is_essential=True)
    credits: Field = _described("Credits", "credits", column=7, is_essential=True)
    credit_type: Field = _described("Kind of credit", short="Kind", widget="choice or text", column=8)  # CPE, CME, …
    fields_of_study: Field = _described("Fields of study", "fields of study", widget="fields of study", column=6)
    delivery_method: Field = _described("Delivery method", short="Delivery", widget="choice", column=9)  # NASBA's names
    sponsor_id: Field = _described("NASBA sponsor number", column=4)  # of the registry, six digits
    state_sponsor_ids: Field = _described("State sponsor numbers", "numbers by state", column=5)  # {"TX": "009999"}
    participant: Field = _described("Participant", column=10, is_essential=True)
    location: Field = _described("Location", column=11)
    instructors: Field = _described("Instructors", "texts", column=12)
    certificate_number: Field = _described("Certificate number", column=13)
    sessions: Field = _described("Sessions", "sessions", column=None)  # detail of this one record, not of the contract
    note: Field = _described("Note", widget="lines", column=98, is_own=True)
    tags: Field = _described("Tags", "texts", widget="tags", column=99, is_own=True)
    part: str | None = None  # of a mail or an archive, which part was read: "Fwd CPE.eml › ethics.pdf"

    def __getitem__(self, name: str) -> Field:
        return getattr(self, name)  # type: ignore[no-any-return]

    @property
    def to_review(self) -> tuple[str, ...]:
        """Names of the fields a person should look at: the doubtful ones, and blank ones no proof of CPE can lack."""
        return tuple(name for name in FIELDS if self[name].needs_review or self._is_wanting(name))

    def _is_wanting(self, name: str) -> bool:
        return name in ESSENTIAL and self[name].value is None and not self[name].is_settled

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the fields that no proof of CPE can lack and that are blank, whoever accepted that."""
        return tuple(name for name in ESSENTIAL if self[name].value is None)

    def with_field(self, name: str, new: Field) -> Record:
        changed: dict[str, Any] = {name: new}
        return replace(self, **changed)


FIELD_TYPES: dict[str, FieldType] = {one.name: one.metadata["type"] for one in fields(Record) if one.metadata}
FIELDS = tuple(name for name, one in FIELD_TYPES.items() if one.column is not None and not one.is_own)
OWN = tuple(name for name, one in FIELD_TYPES.items() if one.is_own)  # what a person adds to a record
ESSENTIAL = tuple(name for name, one in FIELD_TYPES.items() if one.is_essential)


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """What one file gave. `error` is None, or the sentence that says why it could not be read (then no records)."""

    name: str
    sha256: str
    error: str | None = None
    records: tuple[Record, ...] = ()
    problems: tuple[Problem, ...] = ()
    document: Document | None = field(default=None, repr=False)


# -- to and from JSON ----------------------------------------------------------------------------


def record_to_json(record: Record) -> dict[str, Any]:
    """The contract's shape: {field: {value, certainty, needs_review, evidence: [{page, box, text}], reasons}}.

    "candidates" ([{value, evidence}]) stand in a field that has some; "sessions", "note", "tags" and "part" beside
    FIELDS only where there are any.
    """
    names = (name for name in FIELD_TYPES if name in FIELDS or record[name] != Field())
    part = {} if record.part is None else {"part": record.part}
    return {name: _field_to_json(record[name]) for name in names} | part


def record_from_json(data: dict[str, Any]) -> Record:
    """The inverse of `record_to_json`; fields it does not name stay blank."""
    read = {name: _field_from_json(name, data[name]) for name in FIELD_TYPES if name in data}
    return Record(**read, part=data.get("part"))


def problem_to_json(problem: Problem) -> dict[str, Any]:
    """{code, message, about, record}."""
    return asdict(problem)


def problem_from_json(data: dict[str, Any]) -> Problem:
    """The inverse of `problem_to_json`; what older rows do not name is None."""
    return Problem(code=data["code"], message=data["message"], about=data.get("about"), record=data.get("record"))


def value_to_json(value: Value) -> Any:
    if isinstance(value, tuple):
        return [asdict(v) if isinstance(v, CreditByField | Session) else v for v in value]
    return value


def value_from_json(name: str, value: Any) -> Value:
    """The inverse of `value_to_json`, for the field `name`."""
    kind = FIELD_TYPES[name].kind
    if kind == "fields of study" and value is not None:
        return tuple(CreditByField(name=v["name"], credits=v.get("credits")) for v in value)
    if kind == "sessions" and value is not None:
        return tuple(Session(**v) for v in value)
    return tuple(value) if isinstance(value, list) else value


def credits_hundredths(value: str | None) -> int | None:
    """Credits as whole hundredths, exact; None for none."""
    return None if value is None else int((Decimal(value) * 100).to_integral_value())


def of_hundredths(hundredths: int) -> Decimal:
    """Whole hundredths as credits, exact: the inverse of `credits_hundredths`."""
    return Decimal(hundredths) / 100


def _field_to_json(one: Field) -> dict[str, Any]:
    candidates = [{"value": value_to_json(c.value), "evidence": _evidence_to_json(c.evidence)} for c in one.candidates]
    return {
        "value": value_to_json(one.value),
        "certainty": one.certainty,
        "needs_review": one.needs_review,
        "evidence": _evidence_to_json(one.evidence),
        "reasons": list(one.reasons),
    } | ({"candidates": candidates} if candidates else {})


def _field_from_json(name: str, data: dict[str, Any]) -> Field:
    return Field(
        value=value_from_json(name, data["value"]),
        certainty=data["certainty"],
        needs_review=data["needs_review"],
        evidence=_evidence_from_json(data["evidence"]),
        reasons=tuple(data["reasons"]),
        candidates=tuple(
            Possibility(value=value_from_json(name, one["value"]), evidence=_evidence_from_json(one["evidence"]))
            for one in data.get("candidates", ())
        ),
    )


def _evidence_to_json(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    return [
        {"page": e.page, "box": [round(v, 5) for v in (e.box.x0, e.box.y0, e.box.x1, e.box.y1)], "text": e.text}
        for e in evidence
    ]


def _evidence_from_json(data: list[dict[str, Any]]) -> tuple[Evidence, ...]:
    corners = ("x0", "y0", "x1", "y1")
    return tuple(
        Evidence(page=e["page"], box=Box(**dict(zip(corners, e["box"], strict=True))), text=e["text"]) for e in data
    )
