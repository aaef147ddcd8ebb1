#!/usr/bin/env bash
# A number typed over another on a PDF page loses the letters that both share.
# Guess: the text page of PDFium tells each letter that is drawn, so that "8.0", covered by a white rectangle on which
# "2.0" is drawn at the same place, comes out as both. Seen with pypdfium2 5.15.2: a letter that lies on an equal one is
# left out, whatever was painted between them: "8.0" and "2". So what a page shows cannot be told from its letters alone,
# even by leaving out those that are covered. FPDFPageObj_SetIsActive on the covered object gives "2.0" back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/python" -m pip install --quiet --disable-pip-version-check pypdfium2==5.15.2 reportlab==5.1.0
"$folder/venv/bin/python" - <<'P'
import io
from importlib.metadata import version

import pypdfium2 as pdfium
from reportlab.pdfgen.canvas import Canvas


def page(old: str, new: str):
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.setFont("Helvetica", 12)
    canvas.drawString(100, 700, old)
    canvas.setFillGray(1)
    canvas.rect(95, 695, 60, 16, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.drawString(100, 700, new)
    canvas.save()
    return pdfium.PdfDocument(out.getvalue())


document = page("8.0", "2.0")
sheet = document[0]
both = sheet.get_textpage().get_text_range().split()
covered = next(o for o in sheet.get_objects() if o.type == pdfium.raw.FPDF_PAGEOBJ_TEXT)
pdfium.raw.FPDFPageObj_SetIsActive(covered, False)
alone = sheet.get_textpage().get_text_range().split()
print("pypdfium2", version("pypdfium2"))
print("drawn: 8.0, a white rectangle, 2.0 | the text page tells:", both, "| without the covered object:", alone)
raise SystemExit(0 if both == ["8.0", "2"] and alone == ["2.0"] else "it behaves otherwise now")
P
