"""CPE Tracker's core: certificates in, records with evidence out.

A `Tracker` opens one SQLite file with the originals beside it. Files go into the live run of a sheet; starting the run
reads them, and the moment it ends the next append run is open, so there is always a run to upload to. Results stay with
the sheet, each value beside the place on the page it was read from. `extract` reads a single file without any database.
Nothing here knows a page, opens the network, or imports pandas, the OCR engine or Streamlit before they are needed.

    >>> import tempfile
    >>> from cpe_core import Tracker
    >>> folder = tempfile.TemporaryDirectory()
    >>> certificate = b'''Certificate of Completion
    ... This is to certify that Ada Quill
    ... has completed the course Leases in Practice
    ... Sponsor: Quillbrook Institute
    ... Date: March 5, 2026
    ... CPE Credits: 2.0'''
    >>> tracker = Tracker(f"{folder.name}/cpe.db")
    >>> sheet = tracker.create_sheet("2026 CPE")
    >>> run = tracker.active_run(sheet.id)
    >>> [receipt.outcome for receipt in tracker.add_files(run.id, [("leases.txt", certificate)])]
    ['added']
    >>> tracker.process(run.id).status
    'completed'
    >>> tracker.active_run(sheet.id).number  # the next one is open
    2
    >>> [saved] = tracker.records(sheet.id)
    >>> saved.record["course_title"].value, saved.record["credits"].value
    ('Leases in Practice', '2.0')
    >>> change = tracker.correct(saved.id, "credits", "2.5")
    >>> tracker.totals(sheet.id).of("CPE")
    Decimal('2.5')
    >>> _ = tracker.undo(change.id)
    >>> tracker.record(saved.id).record["credits"].value  # what was read is never overwritten
    '2.0'
    >>> tracker.verify()  # nothing is wrong
    ()
    >>> tracker.close()
    >>> folder.cleanup()
"""

from cpe_core import errors
from cpe_core.extraction import extract, extract_many
from cpe_core.records import CreditByField, Evidence, Extraction, Field, Problem, Record
from cpe_core.rows import Change, File, Progress, Receipt, Run, SavedRecord, Sheet, Totals
from cpe_core.tracker import Tracker

__all__ = [
    "Change",
    "CreditByField",
    "Evidence",
    "Extraction",
    "Field",
    "File",
    "Problem",
    "Progress",
    "Receipt",
    "Record",
    "Run",
    "SavedRecord",
    "Sheet",
    "Totals",
    "Tracker",
    "errors",
    "extract",
    "extract_many",
]
__version__ = "0.1.0"
