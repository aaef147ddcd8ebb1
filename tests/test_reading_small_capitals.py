"""Small capitals: the case that the sizes show, not the one that a font's map says."""

from __future__ import annotations

import pytest
from papers import pdf, words

from cpe_core.reading import read


def certificate(*runs: tuple[str, float]):
    """A page with a line of runs of text, each of a size of its own, between lines of ordinary text."""

    def draw(canvas):
        canvas.setFont("Helvetica", 11)
        canvas.drawString(72, 300, "This certifies that the person below has completed the course")
        x = 72.0
        for text, size in runs:
            canvas.setFont("Helvetica", size)
            canvas.drawString(x, 200, text)
            x += canvas.stringWidth(text, "Helvetica", size)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(72, 100, "iPad and McAdams Ltd of LeaseCo stay as they are")

    return pdf(draw)


BELOW = ["iPad", "and", "McAdams", "Ltd", "of", "LeaseCo", "stay", "as", "they", "are"]


def line(*runs: tuple[str, float]) -> str:
    said = words(read(certificate(*runs), name="paper.pdf", enough=lambda _: True))
    assert said[-len(BELOW) :] == BELOW
    return " ".join(said[10 : -len(BELOW)])


@pytest.mark.parametrize("small", [0.7, 0.8, 0.85])
@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        ([("T", 1), ("aTum ", 0), ("a", 1), ("rbuTT", 0)], "Tatum Arbutt"),
        ([("L", 1), ("EasE oF ", 0), ("T", 1), ("rusTs", 0)], "Lease of Trusts"),
        ([("a ", 1), ("L", 1), ("EasE", 0)], "A Lease"),
        ([("a", 1), ("RBUTT", 0)], "Arbutt"),
        ([("Course ", 1), ("L", 1), ("EasE", 0)], "Course Lease"),
    ],
)
def test_the_case_is_that_of_the_sizes(runs, shown, small):
    assert line(*[(text, 20 if is_large else 20 * small) for text, is_large in runs]) == shown


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        ([("T", 20), ("ATUM ", 16), ("A", 20), ("RBUTT", 16)], "TATUM ARBUTT"),
        ([("T", 20), ("atum ", 16), ("A", 20), ("rbutt", 16)], "Tatum Arbutt"),
        ([("Odo McAdams, ", 20), ("CPA", 16)], "Odo McAdams, CPA"),
        ([("Lease", 20), ("TM", 14)], "LeaseTM"),
        ([("quick", 20), ("TM", 14)], "quickTM"),
        ([("iPad for ", 20), ("eBay", 20)], "iPad for eBay"),
    ],
)
def test_what_its_sizes_do_not_contradict_stays(runs, shown):
    assert line(*runs) == shown
