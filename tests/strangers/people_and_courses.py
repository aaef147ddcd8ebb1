"""Invented people who sign, teach or are mentioned on certificates without having earned them, and courses listed beside.

The participants and their courses stand in the layouts, so that each certificate can be checked at a glance.
"""

SIGNERS = (
    "Geraldine Oxhoft", "Tobias Wexcombe", "Philippa Durrance", "Marcellus Tay", "Inez Corrigall", "Hollis Brandywine",
    "Renata Czubak", "Leopold Ashgrove", "Wilhelmina Stroud", "Desmond Okparaku", "Carys Penhallow", "Anton Vrieling",
    "Beatriz Solorzano", "Jerome Halvorsen", "Lucinda Farqueson", "Osric Templewood", "Priyanka Velankar",
    "Gunnar Lindqvister", "Rosalind Achterberg", "Cornelius Babbage-Holt", "Yolanda Petrakis", "Emeric Vasquelin",
    "Thandeka Mabuse", "Rufus Quackenbos", "Delphine Marchetaud", "Stellan Osterhaus", "Imogen Tattersfield",
)  # fmt: skip

TEACHERS = (
    "Dr. Harlan Pickersgill", "Noreen Battistella, CPA, CFE", "Prof. Edwina Langmoor", "Rex Tarkington, JD, LL.M.",
    "Saoirse Gilhooley, CPA", "Maj. Clement Ferreby (ret.)", "Bettina Kowalewska, CISA", "Umar Farrokhzad, MBA",
)  # fmt: skip

OTHER_COURSES = (
    "Working with Difficult Clients", "Pivot Tables in an Afternoon", "Depreciation Refresher", "Delegating Well",
    "What Auditors Wish You Knew", "Spreadsheet Hygiene",
)  # fmt: skip
