#!/usr/bin/env bash
# What a line of text is read as depends on the lines that are given with it: beside a long one it loses its spaces.
# Guess: lines that are recognised in one batch are read each by itself, so that a batch only saves time, and a score of
# 0.99 says that the words are right. Seen with rapidocr 3.10.0 and the model its wheel brings: each line of a batch is
# padded to the longest, and padding moves what is read: of 60 short lines drawn cleanly all but one or two are right
# alone, and several more come back with two words as one ("TaxLeases", 0.99 and more) beside a long line.
# So lines are read one by one here; it takes no longer, for nothing is read of the padding.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check \
  rapidocr==3.10.0 onnxruntime==1.32.0 pillow==13.0.0
"$folder/venv/bin/python" - <<'P'
import itertools
import logging
from importlib.metadata import version

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from rapidocr import RapidOCR
from rapidocr.ch_ppocr_rec import TextRecInput

logging.getLogger("RapidOCR").setLevel(logging.CRITICAL)
engine = RapidOCR(params={"Global.log_level": "critical"})
engine(np.full((48, 320, 3), 255, np.uint8), use_det=False, use_cls=False, use_rec=True)
print("rapidocr", version("rapidocr"), "| onnxruntime", version("onnxruntime"), "| pillow", version("pillow"))


def drawn(text, size):
    font = ImageFont.load_default(size)
    picture = Image.new("RGB", (int(font.getlength(text)) + 12, 48), "white")
    ImageDraw.Draw(picture).text((6, 5), text, font=font, fill="black")
    rows = np.where((np.asarray(picture) < 200).any(axis=(1, 2)))[0]
    return np.ascontiguousarray(np.asarray(picture)[max(0, rows[0] - 4) : rows[-1] + 5])


words = ["Tax", "Leases", "COURSE", "IT", "Audit", "Ethics", "2.5", "CPE", "8 hrs", "for CPAs"]
long = drawn("a much longer line that stands beside it in the same batch and is padded to nothing at all", 20)
alone = beside = joined = 0
pairs = [" ".join(pair) for pair in itertools.permutations(words, 2)][:60]
for text in pairs:
    picture = drawn(text, 26)
    one = engine.text_rec(TextRecInput(img=[picture]))
    two = engine.text_rec(TextRecInput(img=[picture, long]))
    alone += one.txts[0].strip() == text
    beside += two.txts[0].strip() == text
    if two.txts[0] != one.txts[0] and two.txts[0].replace(" ", "") == text.replace(" ", "") and two.scores[0] > 0.97:
        joined += 1
        print(f"drawn: {text!r} | alone: {one.txts[0]!r} | beside a long line: {two.txts[0]!r}, score {two.scores[0]:.3f}")
print(f"of {len(pairs)} lines right: {alone} alone, {beside} beside a long line; joined with a score over 0.97: {joined}")
assert alone > beside and joined >= 3, "a line is read alike in any company now"
P
