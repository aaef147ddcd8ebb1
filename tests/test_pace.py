"""Time left is judged kind by kind, says nothing of what is not known, and does not count up."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cpe_core.pace import LAST, Effort, Kind, Left, Took, seconds_left

TEXT, SCAN = Effort(kind="text"), Effort(kind="pictures")


def took(*seconds: float, units: int = 1) -> tuple[Took, ...]:
    return tuple(Took(units=units, seconds=one) for one in seconds)


def test_quick_texts_tell_nothing_of_scans() -> None:
    left = [Left(kind="text", units=3), Left(kind="pictures", units=5)]
    quick = took(*[0.05] * 10)
    assert seconds_left(left, {"text": quick}) is None
    assert seconds_left(left[:1], {"text": quick}) == pytest.approx(0.15)
    assert seconds_left(left, {"text": quick, "pictures": took(4.0, 6.0)}) == pytest.approx(25.15)


def test_one_of_a_kind_is_not_enough_for_it_waited_until_the_libraries_were_loaded() -> None:
    assert seconds_left([Left(kind="text", units=99)], {"text": took(1.2)}) is None


def test_pages_scanned_in_one_file_count_each() -> None:
    tens = took(40.0, 50.0, units=10)
    assert seconds_left([Left(kind="pictures", units=2)], {"pictures": tens}) == pytest.approx(9.0)


def test_a_computer_that_slept_in_the_middle_of_a_file_is_not_slow() -> None:
    paces = {"pictures": took(4, 4, 5, 28_800, 5, 4)}
    assert seconds_left([Left(kind="pictures", units=10)], paces) == pytest.approx(45, abs=5)


def test_the_one_in_hand_counts_down_and_never_below_nothing() -> None:
    paces = {"pictures": took(5, 5)}
    for spent, left in ((0, 15), (2, 13), (5, 10), (60, 10)):
        hand = Left(kind="pictures", units=1, spent=spent)
        assert seconds_left([hand, Left(kind="pictures", units=2)], paces) == pytest.approx(left)


def test_what_is_refused_at_once_takes_nothing_and_what_nobody_knows_is_not_guessed() -> None:
    assert seconds_left([Left(kind="text", units=0)], {}) == 0
    assert seconds_left([], {}) == 0
    assert seconds_left([Left(kind=None, units=None)], {"text": took(1, 1)}) is None


def test_over_a_mixed_batch_the_guess_is_near_and_does_not_count_up() -> None:
    """20 texts, then 5 scans; each takes what it takes, a little more or less than the one before it."""
    batch = [(TEXT, 0.05 + 0.01 * (number % 3)) for number in range(20)]
    batch += [(SCAN, seconds) for seconds in (5.0, 5.4, 4.7, 5.2, 4.9)]
    for before in ({}, {"text": took(0.05, 0.06), "pictures": took(5.0, 5.2)}):
        told = guesses(batch, before)
        known = [(guess, truth) for guess, truth in told if guess is not None]
        assert len(known) >= (25 if before else 4)
        assert all(abs(guess - truth) < 1.5 for guess, truth in known)
        assert all(later <= earlier + 0.5 for (earlier, _), (later, _) in pairwise(known))


def guesses(
    batch: list[tuple[Effort, float]], before: dict[Kind, tuple[Took, ...]]
) -> list[tuple[float | None, float]]:
    """At each file of a batch, what is said and what is true."""
    known = {kind: list(of) for kind, of in before.items()}
    told = []
    for at in range(len(batch) + 1):
        rest = batch[at:]
        left = [Left(kind=effort.kind, units=effort.units) for effort, _ in rest]
        told.append((seconds_left(left, known), sum(seconds for _, seconds in rest)))
        if rest:
            effort, seconds = rest[0]
            known[effort.kind] = [Took(units=1, seconds=seconds), *known.get(effort.kind, [])][:LAST]
    return told
