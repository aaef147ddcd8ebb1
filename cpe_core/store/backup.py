"""A whole store in one ZIP, and back: a consistent copy of the database and every original it names.

Both are made in a folder of their own, checked there, and put in their place as the last step: a backup or a restored
store that cannot be trusted never gets the name of one. A ZIP to be restored is anybody's file: its names are checked,
its sizes bounded, and it is unpacked piece by piece.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from cpe_core import errors
from cpe_core.files.originals import Originals
from cpe_core.permissions import create, make_folder
from cpe_core.stages import OnProgress, counted, silent
from cpe_core.store import Store
from cpe_core.store.schema import APPLICATION_ID, open_database, told
from cpe_core.store.staging import staging
from cpe_core.store.verification import check_database, named_originals

MOST_A_FILE = 50 * 2**20  # bytes of an original, as `Tracker.add_files` takes it
MOST_DATABASE = 8 * 2**30
MOST_MANIFEST = 16 * 2**20
_DATABASE = "cpe.db"
_MANIFEST = "manifest.json"
_ORIGINAL = re.compile(r"originals/([0-9a-f]{64})")
_PIECE = 2**20  # bytes in memory at a time
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, struct.error)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """How many originals a backup holds, and by name those that were missing when it was made: all else is in it."""

    originals: int
    missing: tuple[str, ...] = ()


# -- backing up ----------------------------------------------------------------------------------


def backup(database: Path, target: Path, on_progress: OnProgress = silent) -> Backup:
    """Write database and originals to the ZIP `target`, which gets its name only when it is whole.

    Safe while a run is being read: SQLite's own backup gives one moment of the database. An original that is missing is
    left out and named; such a backup replaces none. DatabaseDamaged when the database does not agree with itself.
    """
    if not database.is_file():
        raise errors.NotFound(f"There is no database {database}.")
    folder = target.absolute().parent
    _check_target(target, folder)
    with told(target), staging(folder) as work:
        copy, packed = work / _DATABASE, work / "backup.zip"
        with told(database):
            _copy(database, copy)
            named = _checked(copy, on_progress)
        done = _pack(packed, copy, named, Originals.beside(database), on_progress)
        if done.missing and target.exists():
            raise errors.BadValue(
                f"{target.name} is there already, and a backup made now would lack {_files(done.missing)}. "
                "Give it another name."
            )
        packed.replace(target)
    return done


def _check_target(target: Path, folder: Path) -> None:
    if not folder.is_dir():
        raise errors.BadValue(f"There is no folder {folder}. Make it, or give another place.")
    if not os.access(folder, os.W_OK):
        raise errors.BadValue(f"The folder {folder} cannot be written to. Allow writing there, or give another place.")
    if target.exists():
        with suppress(errors.BadValue), _opened(target):
            return
        raise errors.BadValue(f"{target.name} is there already and is no backup. Give another name.")


def _copy(database: Path, copy: Path) -> None:
    Store(database).close()  # says what is wrong with it, and brings it up to date
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as to:
        source.backup(to)
        to.execute("PRAGMA journal_mode = DELETE")  # one file, no -wal beside it


def _checked(copy: Path, on_progress: OnProgress) -> dict[str, str]:
    """The originals that a database names, by sha256; DatabaseDamaged when it does not agree with itself."""
    with Store(copy) as store:
        problems = check_database(store, on_progress)
        if problems:
            more = f" And {len(problems) - 1} more: see `cpe verify`." if len(problems) > 1 else ""
            raise errors.DatabaseDamaged(
                f"The database is damaged, so this is no backup: {problems[0].message}{more} "
                "Keep the backups you have; to keep what is left, copy the data folder as it is."
            )
        return named_originals(store)


def _pack(packed: Path, copy: Path, named: dict[str, str], originals: Originals, on_progress: OnProgress) -> Backup:
    missing: dict[str, str] = {}
    with create(packed) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
            out.write(copy, _DATABASE)
            for digest, name in counted(named.items(), len(named), "packing", "originals", on_progress):
                try:
                    out.writestr(f"originals/{digest}", originals.read(digest))
                except errors.OriginalMissing:
                    missing[digest] = name
            out.writestr(_MANIFEST, json.dumps({"missing": [*missing]}))
        file.flush()
        os.fsync(file.fileno())
    return Backup(originals=len(named) - len(missing), missing=tuple(missing.values()))


# -- restoring -----------------------------------------------------------------------------------


def restore(source: Path, database: Path, on_progress: OnProgress = silent) -> Backup:
    """Unpack a backup into the place of `database`, where there must be none yet.

    Everything is checked before anything is put in its place: BadValue or a StoreError's kind where the ZIP is no whole
    backup; nothing is left behind then. Originals already there stay.
    """
    _check_place(database)
    with told(database), _opened(source) as packed, _folder(database.parent), staging(database.parent) as work:
        _check_sizes(packed, database.parent)
        done = _unpack(packed, source, work, on_progress)
        _put_in_place(work, database)
        open_database(database).close()
    return done


def _check_place(database: Path) -> None:
    if database.exists() and (not database.is_file() or database.stat().st_size):
        raise errors.BadValue(
            f"{database.name} is there already. Move it away, or restore under another name with --db."
        )
    for left in (database.with_name(f"{database.name}{end}") for end in ("-wal", "-journal")):
        if left.is_file() and left.stat().st_size:  # SQLite would take its changes for the restored database's
            raise errors.BadValue(f"{left.name} of a database that is gone is still there. Move it away first.")


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    """The ZIP, which holds what a backup holds and nothing else, as far as its table of contents tells."""
    try:
        packed = zipfile.ZipFile(source)
    except (OSError, *_BROKEN) as error:
        raise errors.BadValue(f"{source.name} is not a backup of CPE Tracker, or it cannot be opened.") from error
    with packed:
        entries = packed.infolist()
        names = {one.filename for one in entries}
        if _DATABASE not in names or len(names) != len(entries) or not all(map(_is_ours, entries)):
            raise errors.BadValue(f"{source.name} is not a backup of CPE Tracker.")
        yield packed


def _is_ours(entry: zipfile.ZipInfo) -> bool:
    most = {_DATABASE: MOST_DATABASE, _MANIFEST: MOST_MANIFEST, "originals/": 0}.get(entry.filename)
    if most is None and _ORIGINAL.fullmatch(entry.filename):
        most = MOST_A_FILE
    plainly_packed = entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) and not entry.flag_bits & 1
    return most is not None and entry.file_size <= most and plainly_packed


def _check_sizes(packed: zipfile.ZipFile, folder: Path) -> None:
    needed, free = sum(one.file_size for one in packed.infolist()), shutil.disk_usage(folder).free
    if needed > free:
        raise errors.DiskFull(
            f"This backup takes {needed / 2**20:,.0f} MB, and {free / 2**20:,.0f} MB are free. "
            "Free some space, then try again."
        )


def _unpack(packed: zipfile.ZipFile, source: Path, work: Path, on_progress: OnProgress) -> Backup:
    _write(packed, _DATABASE, source, work / _DATABASE)
    named = _checked_anew(work / _DATABASE, source, on_progress)
    make_folder(work / "originals")
    there = {match[1] for name in packed.namelist() if (match := _ORIGINAL.fullmatch(name))}
    for digest in counted(there, len(there), "unpacking", "originals", on_progress):
        if _write(packed, f"originals/{digest}", source, work / "originals" / digest) != digest:
            raise _damaged(source)
    lacking = named.keys() - there
    if there - named.keys() or lacking - _missing(packed, source):
        raise errors.BadValue(
            f"{source.name} is not a whole backup: its database and its files do not belong together. "
            "Nothing was restored."
        )
    return Backup(originals=len(there), missing=tuple(named[digest] for digest in sorted(lacking)))


def _checked_anew(copy: Path, source: Path, on_progress: OnProgress) -> dict[str, str]:
    """As `_checked`, of a database from outside; brought up to date."""
    with closing(sqlite3.connect(copy)) as raw:
        try:
            ours = raw.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        except sqlite3.DatabaseError as error:
            raise _damaged(source) from error
    if not ours:
        raise errors.BadValue(f"{source.name} holds no database of CPE Tracker. Nothing was restored.")
    try:
        return _checked(copy, on_progress)
    except errors.DatabaseDamaged as error:
        raise _damaged(source) from error


def _missing(packed: zipfile.ZipFile, source: Path) -> set[str]:
    """The sha256 of the originals that were missing already when the backup was made."""
    if _MANIFEST not in packed.namelist():  # of an earlier version, which made whole ones only
        return set()
    try:
        told_missing = json.loads(packed.read(_MANIFEST))["missing"]
        return {str(one) for one in told_missing}
    except (*_BROKEN, KeyError, TypeError, RecursionError) as error:
        raise _damaged(source) from error


def _write(packed: zipfile.ZipFile, name: str, source: Path, target: Path) -> str:
    """Unpack one file, and its sha256."""
    digest = sha256()
    with create(target) as out:
        for piece in _pieces(packed, name, source):
            digest.update(piece)
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def _pieces(packed: zipfile.ZipFile, name: str, source: Path) -> Iterator[bytes]:
    try:
        with packed.open(name) as file:
            while piece := file.read(_PIECE):
                yield piece
    except _BROKEN as error:
        raise _damaged(source) from error


def _damaged(source: Path) -> errors.BadValue:
    return errors.BadValue(f"{source.name} is damaged. Nothing was restored; try another backup.")


def _put_in_place(work: Path, database: Path) -> None:
    """Originals first: the database must never name one that is not there."""
    originals = Originals.beside(database).folder
    made, placed = not originals.exists(), []
    try:
        make_folder(originals)
        for file in (work / "originals").iterdir():
            final = originals / file.name
            if not final.exists():
                placed.append(final)
            file.replace(final)
        for end in ("-wal", "-shm", "-journal"):  # empty ones; the memory of a database that is gone
            database.with_name(f"{database.name}{end}").unlink(missing_ok=True)
        (work / _DATABASE).replace(database)
    except BaseException:
        for final in placed:
            final.unlink(missing_ok=True)
        if made:
            with suppress(OSError):
                originals.rmdir()
        raise


@contextmanager
def _folder(folder: Path) -> Iterator[None]:
    """See to it that a folder is there, and that those made for it go again where nothing came into them."""
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    make_folder(folder, parents=True)
    try:
        yield
    except BaseException:
        for one in made:
            with suppress(OSError):
                one.rmdir()
        raise


def _files(missing: tuple[str, ...]) -> str:
    return missing[0] if len(missing) == 1 else f"{len(missing)} files"
