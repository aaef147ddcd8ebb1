"""A whole store in one ZIP, and back: a consistent copy of the database and every original it names."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path

from cpe_core.errors import BadValue
from cpe_core.originals import Originals
from cpe_core.schema import open_database, told

_DATABASE = "cpe.db"
_HEX = frozenset("0123456789abcdef")


def backup(database: Path, target: Path) -> int:
    """Write database and originals to the ZIP `target` and return how many originals it holds.

    Safe while a run is being read: SQLite's own backup gives one moment of the database. The ZIP appears under its name
    only when it is whole. OriginalMissing when the database names an original that is not there.
    """
    originals = Originals.beside(database)
    unfinished = target.with_name(f".{target.name}.unfinished")
    with told(target), tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / _DATABASE
        open_database(database).close()  # says what is wrong with it before anything is written
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as to:
            source.backup(to)
            to.execute("PRAGMA journal_mode = DELETE")  # one file, no -wal beside it
            names = [row[0] for row in to.execute("SELECT sha256 FROM originals ORDER BY sha256")]
        try:
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as out:
                out.write(copy, _DATABASE)
                for sha256 in names:
                    out.writestr(f"originals/{sha256}", originals.read(sha256))
            unfinished.replace(target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    return len(names)


def restore(source: Path, database: Path) -> int:
    """Unpack a backup into the place of `database`, which must not exist yet, and return its number of originals.

    Originals already there stay. Every original is checked against its name; BadValue when the ZIP is no whole backup.
    """
    if database.exists():
        raise BadValue(f"{database.name} is there already. Move it away, or restore under another name with --db.")
    originals = Originals.beside(database)
    with told(database), _opened(source) as backed_up:
        database.parent.mkdir(parents=True, exist_ok=True)
        names = [name.removeprefix("originals/") for name in backed_up.namelist() if name != _DATABASE]
        for name in names:  # originals first: the database must never name one that is not there
            if len(name) != 64 or not set(name) <= _HEX or originals.keep(backed_up.read(f"originals/{name}")) != name:
                raise BadValue("This is not a backup of CPE Tracker, or it is damaged.")
        unfinished = database.with_name(f".{database.name}.unfinished")
        with backed_up.open(_DATABASE) as packed, unfinished.open("wb") as out:
            shutil.copyfileobj(packed, out)
        unfinished.replace(database)
        open_database(database).close()
    return len(names)


def _opened(source: Path) -> zipfile.ZipFile:
    try:
        backed_up = zipfile.ZipFile(source)
    except (OSError, zipfile.BadZipFile) as error:
        raise BadValue(f"{source.name} is not a backup of CPE Tracker, or it cannot be opened.") from error
    if _DATABASE not in backed_up.namelist():
        backed_up.close()
        raise BadValue(f"{source.name} is not a backup of CPE Tracker.")
    return backed_up
