"""One connection to one database file, and the few moves that all SQL of the house shares.

Each part of the store is given the connection and the parts below it that it asks; none inherits from another. A method
without `tells` is for the other parts, within a step of theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

from cpe_core import errors, in_place
from cpe_core.store.schema import open_database, told

if TYPE_CHECKING:
    from sqlite_utils import Database


class OnConnection(Protocol):
    """A part of the store: it speaks to the database through one connection."""

    connection: Connection


S = TypeVar("S", bound=OnConnection)
P = ParamSpec("P")
T = TypeVar("T")


def tells(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Failures of SQLite and the disk come out of a part of the store as errors a person can act on, its folder being
    gone among them.
    """

    @wraps(method)
    def told_method(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        with self.connection.telling():
            return method(self, *args, **kwargs)

    return told_method


class Connection:
    """What all parts of a store share; belongs to the thread that opened it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db: Database = open_database(path)
        try:
            with told(path):
                self.identity = in_place.remember(path)
        except errors.StoreError:  # it went in this moment
            self.db.close()
            raise

    def close(self) -> None:
        self.db.close()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """One step on a database that is where it was opened, its failures told as `told` does."""
        with told(self.path):
            in_place.check(self.path, self.identity)
            yield

    @contextmanager
    def snapshot(self) -> Iterator[Database]:
        """One moment of the database for several queries; writers go on meanwhile."""
        with self.telling():
            self.db.execute("BEGIN")
            try:
                yield self.db
            finally:
                self.db.execute("COMMIT")

    def maybe(self, sql: str, args: tuple[Any, ...] = ()) -> dict[str, Any] | None:
        """The first row, if there is any."""
        return next(iter(self.db.query(sql, args)), None)

    def one(self, sql: str, args: tuple[Any, ...] = ()) -> dict[str, Any]:
        """The first row; NotFound where there is none."""
        row = self.maybe(sql, args)
        if row is None:
            raise errors.NotFound
        return row


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
