"""What can go wrong, as a tree. Each docstring is the message a person reads.

CpeError
├── Unreadable                  a document that cannot be read (becomes a failed file, never ends a batch)
│   ├── EmptyFile
│   ├── NotSupported
│   ├── BrokenDocument
│   ├── PasswordNeeded
│   ├── TooLarge                one limit of size, named in the message
│   ├── TookTooLong
│   ├── CrashedReading
│   │   └── KilledReading
│   ├── InstallationFault       no fault of the file: it waits as failed, to be retried once the cause is mended
│   │   └── OutOfMemory
│   └── NotACertificate
│       ├── NoCertificateInWords
│       └── UnreadScript
├── RunError                    a step in the life of a run that is not allowed now
│   ├── RunNotEditable
│   ├── NoFilesUploaded
│   ├── RunAlreadyStarted
│   ├── RunStillReading
│   ├── SheetPutAway
│   └── StaleWorker
├── NotTaken                    a certificate that cannot be added to a record
│   └── SeveralCertificates
├── NotFound
│   └── SeveralSheets           a name that is no answer to "which sheet"
├── BadValue
│   └── NameTaken
├── ChangedMeanwhile
└── StoreError                  the database or its folder
    ├── DatabaseBusy
    ├── DatabaseNewer
    ├── DatabaseDamaged
    ├── DatabaseMissing
    ├── DatabaseReplaced
    ├── FolderGone
    ├── FolderReadOnly
    ├── DiskFull
    └── OriginalMissing
"""

from __future__ import annotations

import inspect


class CpeError(Exception):
    """Something went wrong."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or " ".join((inspect.getdoc(type(self)) or "").split()))

    @property
    def message(self) -> str:
        return str(self.args[0])


# -- documents ---------------------------------------------------------------------------------


class Unreadable(CpeError):
    """This file could not be read. Open it yourself to see whether it is whole, then add it again."""


class EmptyFile(Unreadable):
    """This file is empty. Save or download it again and add it once more."""


class NotSupported(Unreadable):
    """This kind of file cannot be read. Add a PDF, a picture, a Word document, a mail, a web page or a ZIP of them."""


class BrokenDocument(Unreadable):
    """This file is damaged or cut off. Download or scan it again and add it once more."""


class PasswordNeeded(Unreadable):
    """This PDF needs a password. Save a copy without one and add it again."""


class TooLarge(Unreadable):
    """This file is too large to read. Save a smaller copy and add it again."""


class TookTooLong(Unreadable):
    """Reading this file took over a minute, so it was stopped. Save a simpler copy (print it to PDF) and add that."""


class CrashedReading(Unreadable):
    """The program stopped twice while it read this file, so it is left out. Retry it; if that happens again, save a
    copy (print it to PDF) and add that."""


class KilledReading(CrashedReading):
    """The program that read this file was killed, most likely because the computer ran out of memory. Close other
    programs and retry this file. If it happens again, save a copy (print it to PDF) and add that."""


class InstallationFault(Unreadable):
    """This file waits: something in this installation keeps it from being read. Mend that, then retry the file."""

    def __init__(self, message: str | None = None, *, cause: str | None = None) -> None:
        super().__init__(message)
        self.cause = cause or self.message

    @classmethod
    def because(cls, cause: str) -> InstallationFault:
        """With the sentence that names the cause, and what to do."""
        return cls(f"{cause} The file waits: install CPE Tracker again, start it, then retry the file.", cause=cause)


class OutOfMemory(InstallationFault):
    """The computer ran out of memory while it read this file. The file waits: close other programs, then retry it. If
    it happens again, save a smaller copy and add that."""


class NotACertificate(Unreadable):
    """No certificate was found in this file. If it is one, scan it again, larger and straighter."""


class NoCertificateInWords(NotACertificate):
    """No certificate was found in this file. If it is one, write its record by hand."""


class UnreadScript(NotACertificate):
    """This is written in letters that are not read here. Write its record by hand."""

    @classmethod
    def of(cls, script: str) -> UnreadScript:
        """Named; "" where a scan only shows that its letters could not be made out."""
        if not script:
            return cls(
                "Hardly a letter of this could be made out. Letters other than Latin ones are not read from pictures: "
                "write its record by hand. If it has Latin ones, scan it again, larger and straighter."
            )
        return cls(f"This is written in {script} letters, which are not read here. Write its record by hand.")


class NoCertificateInside(NotACertificate):
    """No certificate was found in this part."""


NOT_COMPLETED = {  # what a paper says instead of a completed course → the sentence
    "registration": "This confirms a registration, not a completion. Add the certificate that came after the course.",
    "failed": "This says that the course was not passed. No credit is taken from it.",
    "refused": "This says that no credit was awarded. No credit is taken from it.",
    "incomplete": "This says that the course was not completed. No credit is taken from it.",
    "offer": "This announces a course and says of nobody that it was completed. Add the certificate that came after.",
    "unfilled": "This is a form that nobody has filled in. Add the one that is.",
    "invoice": "This is an invoice, not a certificate. Add the certificate that came after the course.",
}


def is_answered(reason: str) -> bool:
    """Whether a file that gave no record was read, and says itself why: trying it again would give the same answer."""
    return reason.startswith(tuple(NOT_COMPLETED.values()))


# -- runs --------------------------------------------------------------------------------------


class RunError(CpeError):
    """This run cannot do that now."""


class RunNotEditable(RunError):
    """This run is already submitted or completed. Create a new run to upload more files."""


class NoFilesUploaded(RunError):
    """No files uploaded. Add certificates, then start."""


class RunAlreadyStarted(RunError):
    """This run has already been started."""


class RunStillReading(RunError):
    """This sheet is being read. The next run opens by itself when that is done."""


class SheetPutAway(RunError):
    """This sheet is archived or in the trash. Take it out of there first."""


class StaleWorker(RunError):
    """Another process has taken over reading this database."""


class NotTaken(CpeError):
    """This file cannot be the certificate of this record."""


class SeveralCertificates(NotTaken):
    """This file holds several certificates. Add it on the sheet page: each becomes a record of its own."""


class NotFound(CpeError):
    """There is no such thing in this database."""


class SeveralSheets(NotFound):
    """Several sheets are called so. Name one by its number, as “#3”."""


class BadValue(CpeError):
    """This value does not fit the field."""


class NameTaken(BadValue):
    """There is a sheet of that name already. Choose another name."""


class ChangedMeanwhile(CpeError):
    """This field was changed meanwhile, perhaps in another tab. Look at the value it has now, then decide again."""


# -- the store ---------------------------------------------------------------------------------


class StoreError(CpeError):
    """The database could not be used."""


class DatabaseBusy(StoreError):
    """The database is open elsewhere and locked. Close the other program and try again."""


class DatabaseNewer(StoreError):
    """This database was made by a newer version of CPE Tracker. Update the program, then open it again."""


class DatabaseDamaged(StoreError):
    """This file is not a CPE Tracker database, or it is damaged. Restore it from a backup."""


class DatabaseMissing(StoreError):
    """The database is gone from its folder. Put it back, then try again."""


class DatabaseReplaced(StoreError):
    """Another database was put in the place of this one meanwhile. Open it again."""


class FolderGone(StoreError):
    """The data folder is gone. Put it back where it was, then try again."""


class FolderReadOnly(StoreError):
    """The data folder cannot be written to. Allow writing there, or start with another folder."""


class DiskFull(StoreError):
    """The disk is full. Free some space and try again; nothing that was saved before is lost."""


class OriginalMissing(StoreError):
    """The stored original of this file is missing. Add the file again."""
