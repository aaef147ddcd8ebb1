"""CPE Tracker's core: certificates in, records with evidence out.

A `Tracker` opens one SQLite file with the originals beside it. Files go into the live run of a sheet; starting the run
reads them, and the moment it ends the next append run is open, so there is always a run to upload to. Results stay with
the sheet, each value beside the place on the page it was read from. `extract` reads a single file without any database.
Nothing here knows a page, opens the network, or imports pandas, the OCR engine or Streamlit before they are needed.
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
