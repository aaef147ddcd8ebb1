"""Records → bytes a spreadsheet opens: one row a record, real dates and numbers, nothing that runs as a formula."""

from cpe_core.export.csv_file import to_csv
from cpe_core.export.table import COLUMNS, Row, row_of
from cpe_core.export.xlsx_file import to_xlsx

__all__ = ["COLUMNS", "Row", "row_of", "to_csv", "to_xlsx"]
