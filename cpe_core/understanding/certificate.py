"""From pages to a record: candidates of the rules and of the tagger, and the ranker that decides between them.

The rules read the person first, then title and sponsor (which must not be the person, nor one the other), then the
rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from cpe_core.records import ESSENTIAL, CreditByField, Field, Possibility, Record
from cpe_core.understanding.fields.bystanders import gives_nothing, only_sends
from cpe_core.understanding.fields.candidates import Candidate, TaggedCandidate
from cpe_core.understanding.fields.credits import (
    A_LENGTH,
    ADDS_UP,
    MAYBE_OTHERWISE,
    ONLY_OFFERED,
    find_credits,
    find_earned,
    find_glued,
    is_less_for_one,
    is_offered,
    is_only_offered,
    is_recommended,
    is_sum_of_others,
    kind_of,
)
from cpe_core.understanding.fields.cut_dates import PART_UNSEEN, part_of_date
from cpe_core.understanding.fields.dates import AFTER_AN_EVENT, ANOTHER_LABEL, find_completion_dates
from cpe_core.understanding.fields.delivery_methods import find_delivery_methods
from cpe_core.understanding.fields.field_names import meanings
from cpe_core.understanding.fields.fields_of_study import find_fields_of_study
from cpe_core.understanding.fields.identifiers import (
    NAMED,
    as_barcode_spells,
    find_certificate_numbers,
    find_sponsor_ids,
    find_state_sponsor_ids,
    tells_verifying,
)
from cpe_core.understanding.fields.labelled_values import find_instructors, find_location
from cpe_core.understanding.fields.organisation_names import core_of, house_of, known_registry_ids, org_like
from cpe_core.understanding.fields.participants import find_participants, undersigned, without_address
from cpe_core.understanding.fields.scoring import Choice, field_of, ranked
from cpe_core.understanding.fields.second_look import why_doubted
from cpe_core.understanding.fields.sponsor_evidence import (
    BYSTANDER,
    REGISTERED,
    borne_out,
    is_bystander,
    is_firm,
    is_named,
    is_only_registered,
    is_partner,
    is_proved,
    is_witnessed,
    why_no_name,
)
from cpe_core.understanding.fields.sponsors import find_sponsors
from cpe_core.understanding.fields.title_phrases import is_heading
from cpe_core.understanding.fields.titles import Known, find_titles
from cpe_core.understanding.models.ranker import (
    MOST_VALUES,
    UNSURE,
    RankedField,
    RankedValue,
    Ranker,
    agreed,
    all_values,
    confirmed,
    doubted,
    likeliest,
    not_given,
    ranker,
    readings_of,
    same_value,
)
from cpe_core.understanding.models.tagged_values import BY_TAGGER, tagged_candidates
from cpe_core.understanding.models.tagger import TAGGED_FIELDS, Tagger, tagger
from cpe_core.understanding.models.whole_sponsors import is_half_a_name, printed_whole
from cpe_core.understanding.models.whole_titles import whole_title
from cpe_core.understanding.text.addresses import site_names
from cpe_core.understanding.text.options import TICKED
from cpe_core.understanding.text.page_text import PageText, exact_key
from cpe_core.vocabulary import word_set

_NO_PLAIN_AMOUNT = frozenset(
    {MAYBE_OTHERWISE, A_LENGTH, "far from its label", "not a usual amount of credit", "runs over two lines"}
)
_TOLD = frozenset({"beside a label", "in a verification address"})
_OF_A_LABEL = frozenset({"beside a label", "a total", ADDS_UP})
ANOTHER_AMOUNT = "another amount of credit is named too"
EARLIER_DAY = "an earlier day could be that of completion"
_LONGEST_TO_ISSUE = timedelta(days=92)  # from the day of a course; an older day is of something else
_OF_AN_EVENT = frozenset({"beside a label of completion", "a range"})
_NO_EVENT = frozenset({"another kind of date", "in a print header or footer", "the first of two"})
_OF_ANOTHER_THING = _NO_EVENT | {ANOTHER_LABEL, "beside an address at the edge", "very small type", "date of issue"}
SIGNED_LATER = "a day shortly after it could be that of completion"
IN_A_BARCODE = "a QR code holds it too"
# at least so likely is a number that a QR code holds too, or the address at which a paper is verified, or that is the
# only one beside the name of the registry
BORNE_OUT = 0.97
PROVED = 0.9  # at least so likely is a sponsor in whose name several kinds of evidence meet
LEFT_IN_DOUBT = 0.25  # of what is doubted of a sponsor, where the page bears witness to it


def rule_candidates(page_text: PageText, *, on: date | None = None) -> dict[str, tuple[Choice, ...]]:
    """The rules' candidates for the fields that the tagger reads too: of each the values, best first."""
    found = page_text.once(_undated) | {
        "completion_date": ranked("completion_date", find_completion_dates(page_text, on=on))
    }
    return {name: found[name] for name in TAGGED_FIELDS}


def _undated(page_text: PageText) -> dict[str, tuple[Choice, ...]]:
    """Of all fields but the day, which depends on today."""
    people = ranked("participant", find_participants(page_text))
    person = str(people[0].value) if people and people[0].score >= 2 else ""
    names = frozenset({exact_key(person), exact_key(people[0].best.text)}) if person else frozenset()
    titles = ranked("course_title", find_titles(page_text, Known(person=names, sites=site_names(page_text))))
    title = str(titles[0].value) if titles else ""
    if titles and person and exact_key(title) == exact_key(person):
        titles = titles[1:]
    return {
        "participant": people,
        "course_title": titles,
        "sponsor": ranked("sponsor", find_sponsors(page_text, person=person, title=title)),
        "credits": ranked(
            "credits", (one for one, _ in find_credits(page_text)), same=lambda value: same_value("credits", value)
        ),
        "certificate_number": ranked("certificate_number", find_certificate_numbers(page_text)),
        "fields_of_study": ranked("fields_of_study", find_fields_of_study(page_text)),
        "delivery_method": ranked("delivery_method", find_delivery_methods(page_text)),
        "sponsor_id": ranked("sponsor_id", find_sponsor_ids(page_text)),
    }


def tagger_candidates(
    page_text: PageText, rules: Mapping[str, tuple[Choice, ...]], learned: Tagger
) -> dict[str, tuple[TaggedCandidate, ...]]:
    """The tagger's candidates for each field of `rules`."""
    spans = page_text.once(learned.read)
    return {
        name: tagged_candidates(page_text, spans, name, among=[one for choice in choices for one in choice.candidates])
        for name, choices in rules.items()
    }


def read_certificate(page_text: PageText, *, on: date | None = None) -> Record:
    """One certificate as a record; fields that its pages do not hold stay blank."""
    rules = rule_candidates(page_text, on=on)
    return record_of_values(
        page_text, rules, all_values(page_text, rules, tagger_candidates(page_text, rules, tagger())), ranker()
    )


def record_of_values(
    page_text: PageText,
    rules: Mapping[str, tuple[Choice, ...]],
    found: Mapping[str, tuple[RankedValue, ...]],
    how: Ranker,
) -> Record:
    """The record of a certificate whose values are found: how likely each is, and what the others say of it."""
    both = _agreed_fields(page_text, rules, found, how)
    both["fields_of_study"], both["credits"] = _checked(both["fields_of_study"], both["credits"])
    fields: dict[str, Any] = both | {
        "credit_type": _kind(page_text, both["credits"]),
        "state_sponsor_ids": field_of(find_state_sponsor_ids(page_text)),
        "location": field_of(find_location(page_text)),
        "instructors": field_of(page_text.once(find_instructors)),
    }
    return Record(**fields)


def _agreed_fields(
    page_text: PageText,
    rules: Mapping[str, tuple[Choice, ...]],
    found: Mapping[str, tuple[RankedValue, ...]],
    how: Ranker,
) -> dict[str, Field]:
    """The fields that both readers read, and what their agreement makes of them."""
    given: dict[str, RankedField] = {}
    blank: dict[str, Field] = {}
    taken: set[str] = set()  # one text is not person and title and sponsor at once
    for name, values in found.items():
        free = [one for one in values if exact_key(str(one.value)) not in taken]
        free = _without_bystanders(page_text, free) if name == "sponsor" else free
        free = _without_lecturers(page_text, free) if name == "participant" else free
        one = likeliest(free, how.scales[name], alike=house_of if name == "sponsor" else None)
        if one is not None and name == "completion_date":
            one = _of_the_event(one)
        if one is not None and name == "sponsor":
            one = _whole_name(page_text, _said_to_give(one, free), free)
        if name == "sponsor_id":
            one = _registered(free, rules[name]) or one
        if name == "credits":
            one = _summed(free, rules[name], one)
        if one is not None and not _is_guess(name, one.best.candidate):
            given[name] = _judged(page_text, name, one, rules[name])
            taken |= {exact_key(str(one.best.value))} if name in ("participant", "course_title") else set()
        elif one is not None or name in ESSENTIAL:
            blank[name] = not_given(free, how.scales[name])
        else:
            blank[name] = _ticked(rules[name])
    fields = blank | agreed(given, how)
    fields["fields_of_study"] = _with_meanings(fields["fields_of_study"])
    fields["credits"] = _earned(page_text, _or_named(page_text, fields["credits"], rules["credits"]))
    for name in ("certificate_number", "fields_of_study", "sponsor_id"):
        fields[name] = _or_labelled(page_text, name, fields[name], rules[name])
    fields["course_title"] = whole_title(fields["course_title"], rules["course_title"])
    fields["completion_date"] = _or_unseen(page_text, fields["completion_date"])
    fields["participant"] = _in_full(page_text, fields["participant"], rules["participant"])
    fields["sponsor"] = printed_whole(page_text, fields["sponsor"])
    fields["sponsor_id"] = _of_this_sponsor(fields["sponsor_id"], fields["sponsor"])
    return fields


def _registered(values: list[RankedValue], rules: tuple[Choice, ...]) -> RankedField | None:
    """The one number of six digits that stands beside the registry's name: it is what such a number is printed for."""
    if len(rules) != 1 or "beside a label of the registry" not in rules[0].best.reasons:
        return None
    best = next((one for one in values if one.value == rules[0].value), None)
    return None if best is None else RankedField(best=best, probability=BORNE_OUT)


def _summed(
    values: list[RankedValue], rules: tuple[Choice, ...], likely: RankedField | None
) -> RankedField | None:  # fmt: skip
    """The likeliest amount; where it, or none, is given: the one sum to which its parts on the paper add up.

    The sum too where the likeliest is one of those parts, but no more likely than that was.
    """
    sums = [choice.value for choice in rules if any(ADDS_UP in one.reasons for one in choice.candidates)]
    best = next((one for one in values if len(sums) == 1 and one.value == sums[0]), None)
    if best is None:
        return likely
    if likely is None or likely.best.value == best.value:
        rivals, chance = (likely.rivals, likely.probability) if likely else ((), 0.0)
        return RankedField(best=best, probability=max(PROVED, chance), rivals=rivals)
    is_part = "a part of a sum" in likely.best.features
    rivals = (likely.best, *(one for one in likely.rivals if one is not best))
    return RankedField(best=best, probability=likely.probability, rivals=rivals) if is_part else likely


def _without_bystanders(page_text: PageText, names: list[RankedValue]) -> list[RankedValue]:
    """The names but for those that give no credit, or are of who signs the paper; and for partners' and a mail's
    sender's, where the paper says of another that it is the sponsor.
    """
    signs = undersigned(page_text)
    names = [one for one in names if exact_key(str(one.value)) not in signs]
    names = [one for one in names if not gives_nothing(page_text, one.candidate)] or names
    if not any(_stands_out(one.candidate) and not only_sends(page_text, one.candidate) for one in names):
        return names
    names = [one for one in names if not only_sends(page_text, one.candidate)]
    names = _without_unnamed(names)
    return [one for one in names if is_firm(one.candidate) or not is_partner(page_text, one.candidate)]


def _without_unnamed(names: list[RankedValue]) -> list[RankedValue]:
    """The names but for those of which no word is said, a platform's logo say, where another is told to be registered
    as a sponsor; spellings of its name stay.
    """
    told = [core_of(str(one.value)) for one in names if REGISTERED in one.candidate.reasons]

    def is_of_the_told(core: str) -> bool:
        return any(core in other or other in core for other in told)

    return [one for one in names if not told or is_named(one.candidate) or is_of_the_told(core_of(str(one.value)))]


def _said_to_give(one: RankedField, names: list[RankedValue]) -> RankedField:
    """The one organisation that is said to give the course, for a logo of which no more is known, unsurely."""
    told = [other for other in names if "said to give it" in other.candidate.reasons and org_like(str(other.value))]
    logo = str(one.best.value).strip("“”\"'«»")
    is_shown = {BY_TAGGER, "a logo"}.issuperset(one.best.candidate.reasons)
    is_logo = is_shown and not org_like(logo) and len(logo.split()) <= _MOST_OF_LOGO
    if not is_logo or one.probability >= PROVED or len({house_of(str(other.value)) for other in told}) != 1:
        return one
    rivals = (one.best, *(rival for rival in one.rivals if rival is not told[0]))
    return replace(one, best=told[0], rivals=rivals)


_MOST_OF_LOGO = 3  # words


def _whole_name(page_text: PageText, one: RankedField, names: list[RankedValue]) -> RankedField:
    """The whole name for its first words, of which nothing says that they are the sponsor.

    Whole is, for one word, what the paper says to be the sponsor and names twice; for words that may be half of a name,
    what stands at its head.
    """
    name = str(one.best.value)
    if is_firm(one.best.candidate):
        return one
    if " " not in name:
        others, is_whole = names, frozenset({"said to give it", "stands twice"}).issubset
    elif is_half_a_name(page_text, name):
        others, is_whole = [*one.rivals], frozenset({"at the head of the page"}).issubset
    else:
        return one
    longer = (other for other in others if core_of(str(other.value)).startswith(core_of(name)))
    whole = next((other for other in longer if is_whole(other.candidate.reasons) and "," not in str(other.value)), None)
    if whole is None or whole is one.best:
        return one
    return replace(one, best=whole, rivals=(one.best, *(rival for rival in one.rivals if rival is not whole)))


def _stands_out(sponsor: Candidate) -> bool:
    """Whether a name is printed as the sponsor's: said to be, or an organisation's at the head of the page."""
    return is_firm(sponsor) or "at the head of the page" in sponsor.reasons


def _without_lecturers(page_text: PageText, names: list[RankedValue]) -> list[RankedValue]:
    """The names but for those that only the learned reader took and that teach, by their label, or sign the paper."""
    taught, signs = page_text.once(find_instructors), undersigned(page_text)
    told = "" if taught is None else exact_key(taught.text)
    return [
        one
        for one in names
        if BY_TAGGER not in one.candidate.reasons
        or ((key := exact_key(str(one.value))) not in told and key not in signs)
    ]


# of what need not be printed: nothing but these is said of it, one of them a doubt
_GUESSES = {
    "fields_of_study": ({"named without a label", "could mean several fields"},),
    "credits": ({BY_TAGGER, MAYBE_OTHERWISE}, {BY_TAGGER, A_LENGTH}),
}


def _is_guess(name: str, candidate: Candidate) -> bool:
    return set(candidate.reasons) in _GUESSES.get(name, ())


def _judged(page_text: PageText, name: str, one: RankedField, rules: tuple[Choice, ...]) -> RankedField:
    """A field's likeliest value with the doubts that only its rivals and the whole page tell."""
    if name == "sponsor":
        return _judged_sponsor(page_text, one, rules)
    if name == "certificate_number":
        return _judged_number(page_text, one, rules)
    doubts = [*why_doubted(name, page_text, one.best.candidate)]
    if name == "completion_date" and _is_after_another(one, rules):
        doubts.append(EARLIER_DAY)
    if name == "credits" and "a part of a sum" in one.best.features:
        doubts.append("a part of a printed sum")
    if name == "credits" and (_is_against_another(one.best, rules) or is_less_for_one(page_text, str(one.best.value))):
        doubts.append(ANOTHER_AMOUNT)
    probability = one.probability
    if name == "credits" and len(rules) == 1 and rules[0].value == one.best.value and not doubts:
        probability = max(probability, BORNE_OUT)
    best = replace(one.best, candidate=one.best.candidate.because(*doubts)) if doubts else one.best
    return replace(one, best=best, probability=probability)


def _is_against_another(amount: RankedValue, rules: tuple[Choice, ...]) -> bool:
    """Whether no label is beside an amount, and another one is named as CPE too: "approved for 4.0 CPE credits".

    Of other kinds of credit an event may give several amounts: contact hours, and a tenth of them as CEU.
    """
    others = (other for choice in rules if choice.value != amount.value for other in choice.candidates)
    rivals = (other for other in others if "CPE" in other.reasons and _is_named_credit(other))
    return _OF_A_LABEL.isdisjoint(amount.candidate.reasons) and any(rivals)


def _is_named_credit(amount: Candidate) -> bool:
    """Whether an amount stands beside its label or with a kind of credit, and nothing speaks against it."""
    by_unit = "with its unit" in amount.reasons and "kind of credit not named" not in amount.reasons
    return ("beside a label" in amount.reasons or by_unit) and _NO_PLAIN_AMOUNT.isdisjoint(amount.reasons)


def _is_after_another(one: RankedField, rules: tuple[Choice, ...]) -> bool:
    """Whether a day that only says when the paper was issued comes within months after one that may be the event's."""
    if not _OF_AN_EVENT.isdisjoint(one.best.candidate.reasons):
        return False
    others = (other for choice in rules for other in choice.candidates if _NO_EVENT.isdisjoint(other.reasons))
    days = {reading for other in others for reading in readings_of(other)}
    day = date.fromisoformat(str(one.best.value))
    return any(timedelta(0) < day - date.fromisoformat(earlier) < _LONGEST_TO_ISSUE for earlier in days)


def _judged_number(page_text: PageText, one: RankedField, rules: tuple[Choice, ...]) -> RankedField:
    """A number; as good as certain is one that a QR code or the address of verification holds, or the only one that is
    named as the paper's: "Record QX-88213".
    """
    spelt = as_barcode_spells(page_text, str(one.best.value))
    if spelt is not None:
        candidate = replace(one.best.candidate, value=spelt).because(IN_A_BARCODE)
    else:
        candidate = one.best.candidate.because(*why_doubted("certificate_number", page_text, one.best.candidate))
    by_address = "in a verification address" in candidate.reasons and tells_verifying(candidate)
    is_borne_out = spelt is not None or by_address or (len(rules) == 1 and NAMED in candidate.reasons)
    return replace(
        one,
        best=replace(one.best, value=candidate.value, candidate=candidate),
        probability=max(one.probability, BORNE_OUT) if is_borne_out else one.probability,
    )


def _of_the_event(one: RankedField) -> RankedField:
    """The last day of the event rather than a day shortly after it, on which the paper may only have been signed."""
    reasons = one.best.candidate.reasons
    if AFTER_AN_EVENT in reasons:
        events = [rival for rival in one.rivals if "a range" in rival.candidate.reasons]
    elif "date of issue" in reasons:
        events = [rival for rival in one.rivals if _is_before(rival, one.best)]
    else:
        events = []
    if not events:
        return one
    best, signed = events[0], one.best
    doubted_day = replace(best, candidate=best.candidate.because(SIGNED_LATER))
    rivals = (signed, *(rival for rival in one.rivals if rival is not best))
    return replace(one, best=doubted_day, rivals=rivals)


def _is_before(day: RankedValue, issued: RankedValue) -> bool:
    """Whether a day of which nothing says that it is another's comes within months before one of issue."""
    gap = date.fromisoformat(str(issued.value)) - date.fromisoformat(str(day.value))
    return timedelta(0) < gap < _LONGEST_TO_ISSUE and _OF_ANOTHER_THING.isdisjoint(day.candidate.reasons)


def _judged_sponsor(page_text: PageText, one: RankedField, rules: tuple[Choice, ...]) -> RankedField:
    """A sponsor with what else speaks for and against its name; one that is proved is as likely as one that is told."""
    others = [candidate for choice in rules for candidate in choice.candidates]
    candidate = borne_out(page_text, one.best.candidate, others)
    lone = (BYSTANDER,) if is_bystander(candidate) else ()
    candidate = candidate.because(*why_no_name(page_text, candidate, others), *lone)
    doubt = (1 - one.probability) * (LEFT_IN_DOUBT if is_witnessed(candidate.reasons) else 1)
    is_certain = is_proved(candidate.reasons) or is_only_registered(candidate, others)
    probability = max(1 - doubt, PROVED if is_certain else 0)
    return replace(one, best=replace(one.best, candidate=candidate), probability=probability)


def _ticked(choices: tuple[Choice, ...]) -> Field:
    """An option whose box is ticked, however unlikely it looks; blank where none is."""
    best = choices[0].best if choices else None
    return doubted(field_of(best), UNSURE[1]) if best is not None and TICKED in best.reasons else Field()


def _with_meanings(studies: Field) -> Field:
    """Fields of study of which one is named so that it could be several: each of these is a candidate."""
    parts = studies.value
    if not studies.needs_review or not isinstance(parts, tuple):
        return studies
    meant = [
        Possibility(
            value=tuple(replace(p, name=name) if p is part else p for p in parts if isinstance(p, CreditByField)),
            evidence=studies.evidence,
        )
        for part in parts
        if isinstance(part, CreditByField)
        for name in meanings(part.name)
    ]
    return replace(studies, candidates=(*meant, *studies.candidates)[:MOST_VALUES])


def _earned(page_text: PageText, amount: Field) -> Field:
    """The amount this person was given, marked, where none or one that was only offered would be taken."""
    if (glued := find_glued(page_text)) is not None:
        is_piece = any(one.text.startswith(f"{amount.value}/") for one in glued.evidence)
        if amount.value is None or is_piece:
            return doubted(field_of(glued), UNSURE[0])
    earned = find_earned(page_text)
    may_be_more = amount.value is not None and earned is not None and is_recommended(page_text, str(amount.value))
    if amount.value is not None and not may_be_more and not is_offered(page_text, str(amount.value)):
        return amount
    is_open = amount.value is not None and is_only_offered(page_text, str(amount.value))
    if earned is None:
        return doubted(amount, ONLY_OFFERED) if is_open else amount
    if amount.value is not None and same_value("credits", amount.value) == same_value("credits", earned.value):
        return amount
    given = field_of(earned, *why_doubted("credits", page_text, earned))
    is_sure = is_open or amount.value is None or is_sum_of_others(page_text, str(earned.value))
    return given if is_sure else doubted(given, UNSURE[1])


def _or_labelled(page_text: PageText, name: str, field: Field, rules: tuple[Choice, ...]) -> Field:
    """A value beside its label, or a number glued to it or in a verification address, without a rival: marked where
    the trees give none. They have seen few labels that are not English, and few names that mean several fields.
    """
    if field.value is not None or len(rules) != 1:
        return field
    best = rules[0].best
    if NAMED in best.reasons or ("in a verification address" in best.reasons and tells_verifying(best)):
        return field_of(best, *why_doubted(name, page_text, best))
    is_told = not _TOLD.isdisjoint(best.reasons) and "far from its label" not in best.reasons
    return doubted(field_of(best), UNSURE[1]) if is_told else field


def _or_named(page_text: PageText, amount: Field, rules: tuple[Choice, ...]) -> Field:
    """The one amount that stands beside its label or with a kind of credit: marked where the trees give none, or
    another that only the learned reader took and that is in doubt ("5" of "7 PDUs (Leadership 5, Strategy 2)").
    """
    is_open = amount.value is None or (amount.needs_review and BY_TAGGER in amount.reasons)
    if not is_open or len(rules) != 1 or is_only_offered(page_text, str(rules[0].best.value)):
        return amount
    best = rules[0].best
    return doubted(field_of(best), UNSURE[1]) if _is_named_credit(best) else amount


def _or_unseen(page_text: PageText, day: Field) -> Field:
    """A day; a blank one marked, with what is left of it, where a part of a date is all that can be seen."""
    left = part_of_date(page_text) if day.value is None else None
    if left is None:
        return day
    evidence = page_text.evidence(*left)
    return replace(day, certainty="low", needs_review=True, evidence=evidence, reasons=(*day.reasons, PART_UNSEEN))


def _in_full(page_text: PageText, person: Field, rules: tuple[Choice, ...]) -> Field:
    """A name; of one in doubt and a single word the first of its candidates that goes on: "Vera", "Vera Lindqvist".

    Where the learned reader took the first half of what stands beside a label or a lead-in, all of that is it.
    """
    if isinstance(person.value, str):
        told = (choice for choice in rules if not _LEADS_TO_A_NAME.isdisjoint(choice.best.reasons))
        whole = next((one for one in told if _is_part_of_name(person.value, str(one.value))), None)
        if whole is not None and BY_TAGGER in person.reasons:
            person = doubted(replace(person, value=str(whole.value), evidence=whole.best.evidence), UNSURE[0])
        person = replace(person, value=without_address(page_text, str(person.value)))
    longer = [one for one in person.candidates if str(one.value).startswith(f"{person.value} ")]
    if not person.needs_review or not longer or " " in str(person.value):
        return person
    return replace(person, value=longer[0].value, evidence=longer[0].evidence)


_LEADS_TO_A_NAME = frozenset({"beside a label", "after a lead-in", "before a lead-in"})


def _is_part_of_name(part: str, whole: str) -> bool:
    """Whether a name was cut where its second half begins in a small word: "Ana Lidia" of "Ana Lidia dos Santos"."""
    if " " not in part or not whole.startswith(f"{part} "):
        return False
    first, *others = whole.removeprefix(f"{part} ").split()
    is_small = first in word_set("words", "particles") and bool(others) and others[-1][:1].isupper()
    return is_small or first.startswith("al-")


def _of_this_sponsor(number: Field, sponsor: Field) -> Field:
    """A registry number, marked where it is not the one known for this sponsor."""
    known = known_registry_ids(str(sponsor.value)) if sponsor.value and not sponsor.needs_review else frozenset()
    return (
        doubted(number, "not the number known for this sponsor")
        if known and number.value not in known | {None}
        else number
    )


def _kind(page_text: PageText, amount: Field) -> Field:
    """The kind of credit named with the amount that was chosen, or in the paper's own name where none is."""
    if amount.value is None:
        return Field()
    wanted = same_value("credits", amount.value)
    kinds = [kind for one, kind in find_credits(page_text) if kind and same_value("credits", one.value) == wanted]
    if not kinds:
        return field_of(_kind_of_the_paper(page_text))
    named = Candidate(value=kinds[0], evidence=amount.evidence, reasons=("named with the credits",))
    return field_of(named)


def _kind_of_the_paper(page_text: PageText) -> Candidate | None:
    """ "Certificate of Continuing Professional Education": the one kind of credit that the heading names."""
    rows = [row for row in page_text.rows if is_heading(row.text) and kind_of(row.text)]
    if len({kind_of(row.text) for row in rows}) != 1:
        return None
    evidence = page_text.evidence(rows[0].start, rows[0].end)
    return Candidate(value=kind_of(rows[0].text), evidence=evidence, reasons=("named in the paper's heading",))


def _checked(studies: Field, amount: Field) -> tuple[Field, Field]:
    """Fields of study and the total, where each part's credits are printed: they add up, or are a doubt."""
    parts = studies.value
    if not isinstance(parts, tuple) or not isinstance(amount.value, str):
        return studies, amount
    given = [Decimal(p.credits) for p in parts if isinstance(p, CreditByField) and p.credits is not None]
    if not given or len(given) != len(parts):
        return studies, amount
    if sum(given) == Decimal(amount.value):
        return studies, confirmed(amount) if len(given) > 1 else amount
    odd = "the parts do not add up to the total"
    if Decimal(amount.value) not in given:
        return doubted(studies, odd), amount
    together = Possibility(value=str(sum(given)), evidence=studies.evidence)
    return doubted(studies, odd), replace(doubted(amount, odd), candidates=(together, *amount.candidates)[:MOST_VALUES])
