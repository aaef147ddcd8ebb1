"""The heart of a paper: how heading, person and title follow each other. Each core is a list of blocks."""

from __future__ import annotations

from collections.abc import Callable

from .look import Look
from .sheet import Block

Core = Callable[[Look], list[Block]]


def classic(look: Look) -> list[Block]:
    """Heading, to whom, for what."""
    top = look.organisation() if look.maybe(0.4) else []
    return [
        *top,
        *look.heading(),
        *look.lead_person(),
        *look.person(),
        *look.lead_title(),
        *look.title(),
        *(look.after_title() if look.maybe(0.4) else []),
    ]


def sponsor_first(look: Look) -> list[Block]:
    """The sponsor speaks: its name, then 'certifies that'."""
    lead = look.text(
        look.rng.choice(
            (
                "certifies that",
                "hereby certifies that",
                "awards this certificate to",
                "presents this",
                "is pleased to present this certificate to",
                "CERTIFIES THAT",
                "has awarded",
                "acknowledges that",
                "",
            )
        ),
        look.type(1.0),
    )
    rest = [*look.person(), *look.lead_title(), *look.title(), *(look.after_title() if look.maybe(0.5) else [])]
    return [*look.organisation(), *(look.heading() if look.maybe(0.5) else []), *lead, *rest]


def person_first(look: Look) -> list[Block]:
    return [
        *(look.heading() if look.maybe(0.4) else []),
        *look.person(),
        *look.lead_title(),
        *look.title(),
        *(look.after_title() if look.maybe(0.6) else []),
    ]


def title_first(look: Look) -> list[Block]:
    """The title stands alone, as a heading would; the person comes after."""
    top = look.heading() if look.maybe(0.6) else []
    return [
        *top,
        *look.title(),
        *(
            look.text(
                look.rng.choice(
                    (
                        "awarded to",
                        "completed by",
                        "presented to",
                        "This certificate is presented to",
                        "issued to",
                        "Earned by",
                        "by",
                        "Attended by",
                        "Congratulations",
                        "",
                    )
                ),
                look.type(0.95),
            )
        ),
        *look.person(),
    ]


def title_then_person(look: Look) -> list[Block]:
    """'Certificate of completion for the course T is awarded to P'."""
    words = (
        "for the course",
        "for the program",
        "for",
        "of the course",
        "for successfully completing",
        "in",
        "for attending",
        "for the webinar",
        "for completion of",
        "for participation in",
    )
    lead = look.text(look.rng.choice(words), look.type(1.0))
    return [*look.heading(), *lead, *look.title(), *look.lead_person(), *look.person()]


def bare(look: Look) -> list[Block]:
    """Lines with no word to lead up to them."""
    blocks = [look.heading(), look.person(), look.title(), look.organisation() if look.maybe(0.6) else []]
    if look.maybe(0.5):
        look.rng.shuffle(blocks)
    return [b for part in blocks for b in part]


def paragraph(look: Look) -> list[Block]:
    top = look.organisation() if look.maybe(0.4) else []
    return [*top, *(look.heading() if look.maybe(0.85) else []), *look.paragraph(look.one(0.95, 1.6))]


def sentence(look: Look) -> list[Block]:
    return [*(look.organisation() if look.maybe(0.35) else []), *look.heading(), *look.sentence(look.one(0.95, 1.6))]


def labelled(look: Look) -> list[Block]:
    """Nothing but a heading: all values stand at labels."""
    top = look.organisation() if look.maybe(0.45) else []
    return [*top, *(look.heading() if look.maybe(0.85) else [])]


def person_labelled(look: Look) -> list[Block]:
    """The person in a sentence, the title at a label."""
    if look.told.language != "en":
        return [*look.heading(), *look.lead_person(), *look.person()]
    tail = look.text(
        look.rng.choice(
            (
                "has successfully completed the following:",
                "has attended the following program",
                "has completed:",
                "for completing",
                "has earned continuing professional education credit as follows:",
                "has attended and completed",
                "has been awarded the credit listed below",
                "",
            )
        ),
        look.type(1.0),
    )
    return [
        *(look.organisation() if look.maybe(0.4) else []),
        *look.heading(),
        *look.lead_person(),
        *look.person(),
        *tail,
    ]


def course_online(look: Look) -> list[Block]:
    """As online course sites print it: day, person, title, who taught it."""
    blocks = [
        *(look.text("{date}", look.type(0.9)) if look.maybe(0.6) else []),
        *look.person(),
        *look.lead_title(),
        *look.title(),
    ]
    wording = look.rng.choice(
        (
            "an online non-credit course authorized by {sponsor} and offered through {platform}",
            "a course of study offered by {sponsor}, an online learning initiative of {platform}",
            "an online course provided by {sponsor}",
            "Instructor {instructor}",
            "Instructors {instructor}",
            "taught by {instructor}",
            "Offered by {sponsor}",
            "by {instructor} on {platform}",
        )
    )
    if (look.told.has("instructor") and look.told.has("platform")) or "{instructor}" not in wording:
        blocks += look.text(
            wording if look.told.has("platform") else "an online course provided by {sponsor}",
            look.type(0.85),
            share=0.8,
        )
    return [*(look.organisation() if look.maybe(0.5) else []), *(look.heading() if look.maybe(0.75) else []), *blocks]


def ladder(look: Look) -> list[Block]:
    """A small label over each large value, down the page."""
    pairs = [look.pair(n) for n in ("person", "title", *look.details(skip=("title", "person"))[:4])]
    return [*(look.heading() if look.maybe(0.8) else []), *look.labels_above(pairs, look.one(1.0, 1.6))]


CORES: dict[str, Core] = {
    "classic": classic, "sponsor first": sponsor_first, "person first": person_first, "title first": title_first, "title then person": title_then_person, "bare": bare, "paragraph": paragraph,
    "sentence": sentence, "labelled": labelled, "person labelled": person_labelled, "course online": course_online, "ladder": ladder,
}  # fmt: skip
