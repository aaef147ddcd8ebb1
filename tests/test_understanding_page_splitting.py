"""A page is cut only where a block repeats the other: one heading or a few words that stand twice cut nothing."""

from __future__ import annotations

from made_up_pages import Put, page

from cpe_core.document import Page
from cpe_core.understanding.segments.page_splitting import split_pages

BLOCK = (
    "Certificate of Completion", "presented to", "Vera Lindqvist", "for attending the whole lecture",
    "Leases in Practice", "Quillbrook Institute",
)  # fmt: skip
OTHER = (*BLOCK[:2], "Ignatius Pell", BLOCK[3], "Payroll Basics", BLOCK[5])


def block(left: float, *lines: str, top: float = 0.1) -> list[Put]:
    return [Put(text=text, y=top + 0.06 * n, x=left, left=True) for n, text in enumerate(lines)]


def texts(pages: tuple[Page, ...]) -> list[list[str]]:
    return [[line.text for line in one.lines] for one in pages]


def test_blocks_that_repeat_are_cut_each_with_its_own_words() -> None:
    side_by_side = page(*block(0.05, *BLOCK), *block(0.55, *OTHER))
    assert texts(split_pages(side_by_side)) == [[*BLOCK], [*OTHER]]
    one_over_other = page(*block(0.3, *BLOCK), *block(0.3, *OTHER, top=0.6))
    assert texts(split_pages(one_over_other)) == [[*BLOCK], [*OTHER]]


def test_no_word_is_lost_or_doubled_by_the_cut() -> None:
    whole = page(*block(0.05, *BLOCK), *block(0.55, *OTHER), Put(text="leaf 7 of the green book", y=0.9))
    parts = split_pages(whole)
    assert len(parts) == 2
    assert sorted(word.text for part in parts for word in part.words) == sorted(word.text for word in whole.words)


def test_a_copy_of_the_same_block_is_left_out() -> None:
    assert texts(split_pages(page(*block(0.05, *BLOCK), *block(0.55, *BLOCK)))) == [[*BLOCK]]


def test_a_few_words_that_repeat_beside_much_that_does_not_cut_nothing() -> None:
    repeated = ("Certificate of Completion", "presented herewith", "attendance confirmed")
    letter = [
        f"{word} keeping ledgers diligently among neighbours" for word in ("Whoever", "Nobody", "Everyone", "Someone")
    ]
    whole = page(*block(0.05, *repeated, *letter), *block(0.6, *repeated, "Payroll"))
    assert split_pages(whole) == (whole,)


def test_two_words_that_repeat_are_too_few_however_short_the_block() -> None:
    heading = "Certificate of Completion"
    whole = page(
        *block(0.05, heading, "attendance learning"),
        *block(0.5, heading),
        *block(0.66, "attendance learning", top=0.16),
    )
    assert split_pages(whole) == (whole,)
