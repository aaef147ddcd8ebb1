"""Sheets in the database: named, archived, deleted and taken back; and found by name, never by a guess.

The idea: a sheet that is put away stays as it is, with its runs, files and records; two dates say where it stands.
The consequence: taking it back is one statement. The promise: no two sheets that can be found by name are given the
same one.
"""

from __future__ import annotations

import re
from typing import Any
from unicodedata import normalize

from cpe_core import errors
from cpe_core.file_names import seen
from cpe_core.rows import Sheet, SheetState
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.schema import transaction

_LONGEST = 200
_NUMBER = re.compile(r"#(\d{1,15})")  # how a sheet is named by its number
_STATES: dict[SheetState, str] = {
    "open": "archived_at IS NULL AND deleted_at IS NULL",
    "archived": "archived_at IS NOT NULL AND deleted_at IS NULL",
    "trash": "deleted_at IS NOT NULL",
}


class Sheets:
    """The sheets of the database."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    # -- writing ------------------------------------------------------------------------------------

    @tells
    def create(self, name: str) -> Sheet:
        """NameTaken where a sheet that is not in the trash has that name."""
        with transaction(self.connection.db):
            return self._create(self._untaken(name))

    @tells
    def newest(self, name: str) -> Sheet:
        """The newest open sheet; where there is none, one of this name is made, told apart from those put away."""
        with transaction(self.connection.db):
            there = self.all()
            return there[-1] if there else self._create(self._told_apart(name))

    def _create(self, name: str) -> Sheet:
        return _sheet(
            self.connection.one("INSERT INTO sheets (name, created_at) VALUES (?, ?) RETURNING *", (name, now()))
        )

    @tells
    def rename(self, sheet_id: int, name: str) -> Sheet:
        """NameTaken as in `create_sheet`."""
        with transaction(self.connection.db):
            clean = self._untaken(name, but=self.get(sheet_id))
            return self._set(sheet_id, name=clean)

    @tells
    def set_day_first(self, sheet_id: int, day_first: bool | None) -> Sheet:
        """How dates of two numbers are read from now on, where a certificate leaves their order open."""
        return self._set(sheet_id, day_first=day_first)

    @tells
    def archive(self, sheet_id: int) -> Sheet:
        """RunStillReading while it is being read; SheetPutAway where it is in the trash."""
        with transaction(self.connection.db):
            sheet = self._not_being_read(sheet_id, "archived")
            if sheet.state == "trash":
                raise _put_away(sheet)
            return self._set(sheet_id, archived_at=sheet.archived_at or now())

    @tells
    def unarchive(self, sheet_id: int) -> Sheet:
        """Back among the open ones; one in the trash stays there."""
        return self._set(sheet_id, archived_at=None)

    @tells
    def delete(self, sheet_id: int) -> Sheet:
        """Into the trash, whole. RunStillReading while it is being read."""
        with transaction(self.connection.db):
            sheet = self._not_being_read(sheet_id, "deleted")
            return self._set(sheet_id, deleted_at=sheet.deleted_at or now())

    @tells
    def restore(self, sheet_id: int) -> Sheet:
        """Out of the trash, to where it was; as `name (2)` if another sheet was given its name meanwhile."""
        with transaction(self.connection.db):
            sheet = self.get(sheet_id)
            if sheet.state != "trash":
                return sheet
            return self._set(sheet_id, deleted_at=None, name=self._told_apart(sheet.name))

    def _set(self, sheet_id: int, **columns: Any) -> Sheet:
        told = ", ".join(f"{name} = ?" for name in columns)
        sql = f"UPDATE sheets SET {told} WHERE id = ? AND purged_at IS NULL RETURNING *"
        return _sheet(self.connection.one(sql, (*columns.values(), sheet_id)))

    def _not_being_read(self, sheet_id: int, verb: str) -> Sheet:
        sheet = self.get(sheet_id)
        if self.connection.maybe(
            "SELECT 1 AS busy FROM runs WHERE sheet_id = ? AND status = 'in_progress'", (sheet_id,)
        ):
            raise errors.RunStillReading(f"“{sheet.name}” is being read. When that is done, it can be {verb}.")
        return sheet

    # -- names --------------------------------------------------------------------------------------

    def _untaken(self, name: str, *, but: Sheet | None = None) -> str:
        clean = _name(name)
        taken = self._named(clean)
        if taken and (but is None or _key(but.name) != _key(clean)):  # its own name may be spelled otherwise
            where = "an archived sheet" if taken[0].state == "archived" else "a sheet"
            raise errors.NameTaken(f"There is {where} “{taken[0].name}” already. Choose another name.")
        return clean

    def _told_apart(self, name: str) -> str:
        number, free = 1, name
        while self._named(free):
            number += 1
            free = f"{name[: _LONGEST - 10]} ({number})"
        return free

    def _named(self, name: str) -> list[Sheet]:
        """Those not in the trash that a person would take for this name."""
        return [one for one in (*self.all(), *self.all("archived")) if _key(one.name) == _key(name)]

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def all(self, state: SheetState = "open") -> tuple[Sheet, ...]:
        """Oldest first."""
        sql = f"SELECT * FROM sheets WHERE purged_at IS NULL AND {_STATES[state]} ORDER BY id"
        return tuple(map(_sheet, self.connection.db.query(sql)))

    @tells
    def get(self, sheet_id: int) -> Sheet:
        return _sheet(self.connection.one("SELECT * FROM sheets WHERE id = ? AND purged_at IS NULL", (sheet_id,)))

    @tells
    def find(self, name: str) -> Sheet:
        """The open or archived sheet of that name, or of that number (`#3`).

        NotFound, which tells the names there are; SeveralSheets where the name is that of several.
        """
        number = _NUMBER.fullmatch(name.strip())
        there = (*self.all(), *self.all("archived"))
        if number:
            found = [one for one in there if one.id == int(number[1])]
        else:
            found = [one for one in there if one.name == name] or self._named(name)
        if len(found) > 1:
            numbers = " and ".join(f"#{one.id}" for one in found)
            told = f"{len(found)} sheets are called “{found[0].name}”: {numbers}."
            raise errors.SeveralSheets(f"{told} Name one by its number, as “#{found[0].id}”.")
        if not found:
            raise errors.NotFound(_not_found(name, there, self.all("trash")))
        return found[0]

    @tells
    def check_open(self, sheet_id: int) -> None:
        """SheetPutAway where the sheet takes nothing new."""
        sheet = self.get(sheet_id)
        if sheet.state != "open":
            raise _put_away(sheet)


def _name(name: str) -> str:
    clean = _plain(name)
    if not 1 <= len(clean) <= _LONGEST:
        raise errors.BadValue(f"A sheet needs a name of 1 to {_LONGEST} letters.")
    if _NUMBER.fullmatch(clean):
        raise errors.BadValue(f"“{clean}” stands for the sheet of that number. Choose another name.")
    return clean


def _key(name: str) -> str:
    """Names that look the same have the same one, whatever their spaces, capitals and way of composing letters."""
    return normalize("NFC", normalize("NFC", _plain(name)).casefold())


def _plain(name: str) -> str:
    """One line, without what cannot be seen: a name that looks like another is that one."""
    return " ".join(seen(" ".join(name.split())).split())


def _put_away(sheet: Sheet) -> errors.SheetPutAway:
    if sheet.state == "trash":
        return errors.SheetPutAway(f"The sheet “{sheet.name}” is in the trash. Restore it first.")
    return errors.SheetPutAway(f"The sheet “{sheet.name}” is archived. Take it out of the archive first.")


def _not_found(name: str, there: tuple[Sheet, ...], deleted: tuple[Sheet, ...]) -> str:
    if any(name in (f"#{one.id}", one.name) for one in deleted):
        return f"The sheet “{name}” is in the trash. Restore it first."
    return f"There is no sheet “{name}”. Sheets: {', '.join(one.name for one in there) or 'none yet'}."


def _sheet(row: dict[str, Any]) -> Sheet:
    day_first = row["day_first"]
    told = {name: value for name, value in row.items() if name != "purged_at"}
    return Sheet(**{**told, "day_first": None if day_first is None else bool(day_first)})
