"""Signatures for papers that Chromium prints: a running hand as an SVG, without a letter in it."""

from __future__ import annotations

from random import Random


def scribble(seed: int, *, wide: int = 120, high: int = 34, ink: str = "#1b2a5c") -> str:
    hand = Random(seed)
    x, path = 6.0, [f"M4 {high * 0.8:.1f} C10 -8 {hand.uniform(14, 26):.1f} 0 14 {high * 0.85:.1f}"]
    while x < wide * 0.85:
        step = hand.uniform(5, 10)
        top = high * (hand.uniform(0.0, 0.2) if hand.random() < 0.25 else hand.uniform(0.45, 0.65))
        path.append(f"S{x + step * 0.4 + 10:.1f} {top:.1f} {x + step + 10:.1f} {high * hand.uniform(0.7, 0.85):.1f}")
        x += step
    path.append(f"q14 -6 {wide * 0.1:.1f} {-high * 0.3:.1f}")
    return f"<svg width='{wide}pt' height='{high}pt' viewBox='0 0 {wide} {high}' style='display:block'><path d='{' '.join(path)}' fill='none' stroke='{ink}' stroke-width='1.3'/></svg>"
