"""Reads many mixed files in one process and prints as JSON what memory it took: python memory.py COUNT WITH_OCR.

Memory is what the kernel says of this very process (VmRSS and VmHWM): the peak of a parent does not count.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import zipfile
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from certificates.simple import certificate, scan  # noqa: E402

from cpe_core import extract  # noqa: E402

EVERY_SCAN = 8  # with OCR, one file of eight needs it; more only take longer


def mixed(number: int, *, with_ocr: bool) -> tuple[str, bytes]:
    """File `number` of the mix: PDFs, and some of them in a mail or an archive, as a text, or broken."""
    if with_ocr and number % EVERY_SCAN == 1:
        return "scan.pdf", scan(title=f"Working Papers {number}", seed=number)
    data = certificate(title=f"Working Papers {number}", seed=number)
    kind = number % 10
    if kind == 3:
        return "mail.eml", mail(data)
    if kind == 5:
        return "archive.zip", archive(data, certificate(seed=number + 1))
    if kind == 7:
        return "broken.pdf", data[: len(data) // 3]
    return "certificate.pdf", data


def mail(attached: bytes) -> bytes:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = "desk@example.org", "marlow@example.org", "Your certificate"
    letter.set_content("It is attached.")
    letter.add_attachment(attached, maintype="application", subtype="pdf", filename="certificate.pdf")
    return letter.as_bytes()


def archive(*members: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for number, data in enumerate(members):
            target.writestr(f"{number}.pdf", data)
    return out.getvalue()


def megabytes(what: str) -> float:
    status = Path("/proc/self/status").read_text()
    return int(status.split(f"{what}:")[1].split()[0]) / 1024


def main(count: int, *, with_ocr: bool) -> None:
    held, used_ocr = [], False
    for number in range(count):
        name, data = mixed(number, with_ocr=with_ocr)
        found = extract(data, name=name)
        assert bool(found.error) == (name == "broken.pdf"), found.error
        pages = found.document.pages if found.document else ()
        used_ocr = used_ocr or any("ocr" in page.readings for page in pages)
        del found, pages
        if number % 8 == 0:
            gc.collect()
        held.append(megabytes("VmRSS"))
    quarter = count // 4
    by_quarter = [round(statistics.median(held[quarter * n : quarter * (n + 1)])) for n in range(4)]
    told = {"peak_megabytes": megabytes("VmHWM"), "median_megabytes_by_quarter": by_quarter, "used_ocr": used_ocr}
    print(json.dumps(told))


if __name__ == "__main__":
    main(int(sys.argv[1]), with_ocr=sys.argv[2] == "1")
